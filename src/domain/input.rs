//! Rows on their way in: parsed values with the faults found in them, in batches that are cheap to hand to another thread.
//! Reading files is the business of `exchange`; what becomes of a row is decided in `ops`.

use crate::domain::parse::fault;
use crate::domain::record::Field;
use crate::domain::value::Value;
use crate::i18n::{Lang, Message};
use crate::message;

/// What is wrong with one cell, or with a whole row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Heading of the column as the file has it; empty when the row as a whole is at fault.
    pub column: String,
    /// The cell as it stands in the file, at most its first 200 characters.
    pub value: String,
    /// Stable ASCII code such as `bad-date`.
    pub code: &'static str,
    /// Why it was refused and what to do.
    pub reason: Message,
    /// Whether cell and reason may hold personal data, which is written to a rejects file but not told on a terminal.
    pub personal: bool,
}

impl Fault {
    /// Returns the fault in one line: column, value, reason. Of personal data neither the value nor what repeats it is said.
    pub fn describe(&self, lang: Lang) -> String {
        let (column, code) = (&self.column, self.code);
        let general = fault::TABLE.iter().find(|(known, _)| *known == code).map(|(_, text)| text.get(lang));
        let (value, reason) = match general {
            Some(general) if self.personal => ("", general),
            _ if self.personal => ("", self.reason.get(lang)),
            _ => (self.value.as_str(), self.reason.get(lang)),
        };
        let line = match (column.is_empty(), value.is_empty()) {
            (true, _) => message!("{reason} [{code}]", "{reason} [{code}]"),
            (false, true) => message!("“{column}”：{reason} [{code}]", "{column}: {reason} [{code}]"),
            (false, false) => {
                message!("“{column}”为“{value}”：{reason} [{code}]", "{column} is {value:?}: {reason} [{code}]")
            }
        };
        line.get(lang).to_owned()
    }
}

/// A row of a file: where it stands, its parsed values and its cells as they were.
#[derive(Clone, Copy, Debug)]
pub struct InputRow<'a> {
    /// Line of the file on which the row begins, counted from 1.
    pub line: u64,
    /// One value per column of the [`Mapping`], in its order.
    pub values: &'a [Value],
    /// Faults found while parsing.
    pub faults: &'a [Fault],
    /// The cells as they stand in the file, all columns.
    pub cells: Cells<'a>,
}

/// The cells of one row as they stand in the file.
#[derive(Clone, Copy, Debug)]
pub struct Cells<'a> {
    text: &'a str,
    start: usize,
    ends: &'a [usize],
}

impl<'a> Cells<'a> {
    /// Returns the cells from left to right.
    pub fn iter(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let (text, mut start) = (self.text, self.start);
        self.ends.iter().map(move |&end| {
            let cell = &text[start..end];
            start = end;
            cell
        })
    }

    /// Returns the cell of a column, counted from 0; a short row has empty cells at its end.
    pub fn get(&self, column: usize) -> &'a str {
        self.iter().nth(column).unwrap_or_default()
    }
}

/// Some hundred rows of one file, in three allocations however many cells they have.
#[derive(Debug, Default)]
pub struct Batch {
    text: String,
    ends: Vec<usize>,
    values: Vec<Value>,
    faults: Vec<Fault>,
    rows: Vec<RowPlace>,
    /// Bytes of the file consumed when the batch was complete, for the progress display.
    pub bytes_read: u64,
}

/// Where a row's parts end in the arrays of its batch.
#[derive(Clone, Copy, Debug)]
struct RowPlace {
    line: u64,
    cells_end: usize,
    values_end: usize,
    faults_end: usize,
}

impl Batch {
    /// Appends a row; `values` has one entry per mapped column.
    pub fn push<'c>(
        &mut self,
        line: u64,
        cells: impl Iterator<Item = &'c str>,
        values: impl Iterator<Item = Value>,
        faults: impl Iterator<Item = Fault>,
    ) {
        for cell in cells {
            self.text.push_str(cell);
            self.ends.push(self.text.len());
        }
        self.values.extend(values);
        self.faults.extend(faults);
        let (cells_end, values_end, faults_end) = (self.ends.len(), self.values.len(), self.faults.len());
        self.rows.push(RowPlace { line, cells_end, values_end, faults_end });
    }

    /// Returns how many rows the batch holds.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Returns whether the batch holds no row.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Returns how many bytes of cell text the batch holds; a reader closes a batch that has grown large.
    pub fn text_len(&self) -> usize {
        self.text.len()
    }

    /// Takes the values of all rows out, one row after the other; the rows have none then.
    pub fn take_values(&mut self) -> Vec<Value> {
        std::mem::take(&mut self.values)
    }

    /// Returns the rows in the order of the file.
    pub fn rows(&self) -> impl Iterator<Item = InputRow<'_>> {
        let (mut cells, mut values, mut faults) = (0, 0, 0);
        self.rows.iter().map(move |place| {
            let start = if cells == 0 { 0 } else { self.ends[cells - 1] };
            let row = InputRow {
                line: place.line,
                values: self.values.get(values..place.values_end).unwrap_or_default(),
                faults: &self.faults[faults..place.faults_end],
                cells: Cells { text: &self.text, start, ends: &self.ends[cells..place.cells_end] },
            };
            (cells, values, faults) = (place.cells_end, place.values_end, place.faults_end);
            row
        })
    }
}

/// The columns of a file that were matched to fields, in the order of the file.
#[derive(Clone, Debug, Default)]
pub struct Mapping {
    /// For each mapped column its place in the file (from 0), its heading there and its field.
    pub columns: Vec<MappedColumn>,
}

/// One matched column.
#[derive(Clone, Debug)]
pub struct MappedColumn {
    /// Place in the file, from 0.
    pub index: usize,
    /// Heading as the file has it.
    pub heading: String,
    /// The field it means.
    pub field: &'static Field,
}
