//! The rows of one worksheet, one at a time, whatever the sheet claims of its size: only what is there is read.
//! Cells become the text people see; a cell merged over several rows gives its text to each of them.

use std::collections::VecDeque;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use quick_xml::events::BytesStart;

use super::layout::Fill;
use super::number::{self, Epoch};
use super::package::PartReader;
use super::place;
use super::strings::Strings;
use super::styles::Format;
use super::text::{Unescaped, unescape};
use super::xml::{Step, Xml, attribute, is_true};
use super::Breach;
use crate::exchange::error::ReadError;
use crate::exchange::table::{COLUMN_LIMIT, Flaw, ROW_LIMIT, Row, Rows};

/// What the sheets of a workbook share.
#[derive(Debug, Default)]
pub(super) struct Shared {
    pub(super) strings: Strings,
    pub(super) formats: Vec<Format>,
    pub(super) epoch: Epoch,
}

/// A worksheet being read.
pub(super) struct SheetRows {
    /// The file, for errors.
    name: String,
    xml: Xml<PartReader>,
    taken: Arc<AtomicU64>,
    shared: Arc<Shared>,
    fills: Fills,
    row: RowBuilder,
    hidden_columns: Vec<(u32, u32)>,
    ended: bool,
}

/// What a cell is, by its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CellType {
    Number,
    Shared,
    Text,
    Flag,
    Error,
    Iso,
}

/// A cell being read.
struct Cell {
    column: usize,
    kind: CellType,
    format: Format,
    formula: bool,
    valued: bool,
}

/// The row being put together.
#[derive(Default)]
struct RowBuilder {
    number: u32,
    hidden: bool,
    next_column: usize,
    text: String,
    spans: Vec<(u32, u32)>,
    flaws: Vec<(u32, Flaw)>,
    value: Unescaped,
}

impl SheetRows {
    /// Reads up to the first row.
    pub(super) fn new(
        name: &str,
        part: PartReader,
        shared: Arc<Shared>,
        fills: Vec<Fill>,
    ) -> Result<SheetRows, ReadError> {
        let taken = part.taken();
        let mut sheet = SheetRows {
            name: name.to_owned(),
            xml: Xml::new(part, true),
            taken,
            shared,
            fills: Fills::new(fills),
            row: RowBuilder::default(),
            hidden_columns: Vec::new(),
            ended: false,
        };
        sheet.read_head().map_err(|breach| breach.at(name))?;
        Ok(sheet)
    }

    /// Returns the columns that are hidden, from and to, from 0.
    pub(super) fn hidden_columns(&self) -> &[(u32, u32)] {
        &self.hidden_columns
    }

    /// Reads what stands before the rows: which columns are hidden.
    fn read_head(&mut self) -> Result<(), Breach> {
        loop {
            match self.xml.step()? {
                Step::Open(tag) => match tag.local_name().into_inner() {
                    "sheetData" => return Ok(()),
                    "col" if is_true(&tag, "hidden") && self.hidden_columns.len() < COLUMN_LIMIT => {
                        let bound = |name| attribute(&tag, name).and_then(|value| value.parse::<u32>().ok());
                        if let (Some(first), Some(last)) = (bound("min"), bound("max")) {
                            self.hidden_columns.push((first.saturating_sub(1), last.saturating_sub(1)));
                        }
                    }
                    _ => {}
                },
                Step::End => {
                    self.ended = true;
                    return Ok(());
                }
                _ => {}
            }
        }
    }

    /// Reads rows until one has something in it; false at the end of the sheet.
    fn advance(&mut self) -> Result<bool, Breach> {
        while !self.ended {
            match self.xml.step()? {
                Step::Open(tag) if tag.local_name().into_inner() == "row" => {
                    self.row.begin(&tag)?;
                    self.read_cells()?;
                    self.fills.apply(&mut self.row)?;
                    if !self.row.text.is_empty() || !self.row.flaws.is_empty() {
                        return Ok(true);
                    }
                }
                Step::Close(tag) if tag.local_name().into_inner() == "sheetData" => self.finish()?,
                Step::End => self.ended = true,
                _ => {}
            }
        }
        Ok(false)
    }

    /// Reads what stands behind the rows, so that the checksum of the whole part is looked at.
    fn finish(&mut self) -> Result<(), Breach> {
        while !matches!(self.xml.step()?, Step::End) {}
        self.ended = true;
        Ok(())
    }

    /// Reads the cells of a row up to its end.
    fn read_cells(&mut self) -> Result<(), Breach> {
        loop {
            match self.xml.step()? {
                Step::Open(tag) if tag.local_name().into_inner() == "c" => {
                    let cell = self.row.cell(&tag, &self.shared.formats)?;
                    self.read_cell(cell)?;
                }
                Step::Close(tag) if tag.local_name().into_inner() == "row" => return Ok(()),
                Step::End => return Err(Breach::Short),
                _ => {}
            }
        }
    }

    /// Reads one cell up to its end.
    fn read_cell(&mut self, mut cell: Cell) -> Result<(), Breach> {
        self.row.value.clear();
        let (mut within, mut reading) = (false, false);
        loop {
            match self.xml.step()? {
                Step::Open(tag) => match tag.local_name().into_inner() {
                    "v" => (within, cell.valued) = (true, true),
                    "t" if !reading => (within, cell.valued) = (true, true),
                    "rPh" => reading = true,
                    "f" => cell.formula = true,
                    _ => {}
                },
                Step::Text(text) if within => self.row.value.push(&text)?,
                Step::Close(tag) => match tag.local_name().into_inner() {
                    "v" | "t" => within = false,
                    "rPh" => reading = false,
                    "c" => return self.row.add(&cell, &self.shared),
                    _ => {}
                },
                Step::End => return Err(Breach::Short),
                Step::Text(_) => {}
            }
        }
    }
}

impl Rows for SheetRows {
    fn next_row(&mut self) -> Result<Option<Row<'_>>, ReadError> {
        let found = self.advance().map_err(|breach| breach.at(&self.name))?;
        if !found {
            return Ok(None);
        }
        let row = &self.row;
        Ok(Some(Row {
            line: u64::from(row.number),
            text: &row.text,
            spans: &row.spans,
            flaws: &row.flaws,
            hidden: row.hidden,
        }))
    }

    fn consumed(&self) -> u64 {
        self.taken.load(Ordering::Relaxed)
    }
}

impl RowBuilder {
    /// Begins a row; one without a number is the next one.
    fn begin(&mut self, tag: &BytesStart<'_>) -> Result<(), Breach> {
        self.number = match attribute(tag, "r") {
            Some(number) => number.parse().map_err(|_| Breach::Place(number.into_owned()))?,
            None => self.number.saturating_add(1),
        };
        self.hidden = is_true(tag, "hidden");
        self.next_column = 0;
        self.text.clear();
        self.spans.clear();
        self.flaws.clear();
        Ok(())
    }

    /// Begins a cell; one without a place is the next one.
    fn cell(&mut self, tag: &BytesStart<'_>, formats: &[Format]) -> Result<Cell, Breach> {
        let mut cell = Cell {
            column: self.next_column,
            kind: CellType::Number,
            format: Format::Plain,
            formula: false,
            valued: false,
        };
        for found in tag.attributes().with_checks(false).flatten() {
            match found.key.into_inner() {
                "r" => {
                    let (column, _) =
                        place::parse(&found.value).ok_or_else(|| Breach::Place(found.value.clone().into_owned()))?;
                    cell.column = column as usize;
                }
                "s" => {
                    let style: Option<usize> = found.value.parse().ok();
                    cell.format = style.and_then(|style| formats.get(style)).copied().unwrap_or_default();
                }
                "t" => {
                    cell.kind = match found.value.as_ref() {
                        "s" => CellType::Shared,
                        "str" | "inlineStr" => CellType::Text,
                        "b" => CellType::Flag,
                        "e" => CellType::Error,
                        "d" => CellType::Iso,
                        _ => CellType::Number,
                    }
                }
                _ => {}
            }
        }
        self.next_column = cell.column + 1;
        Ok(cell)
    }

    /// Adds a cell that was read to its end.
    fn add(&mut self, cell: &Cell, shared: &Shared) -> Result<(), Breach> {
        let here = || place::name(cell.column as u32, self.number);
        let start = self.text.len();
        let raw = self.value.raw();
        match cell.kind {
            CellType::Shared if cell.valued => {
                let text = raw.trim().parse().ok().and_then(|number| shared.strings.get(number));
                self.text.push_str(text.ok_or_else(|| Breach::NoSuchText(here()))?);
            }
            CellType::Text => self.text.push_str(&unescape(raw)),
            CellType::Flag => self.text.push_str(match raw.trim() {
                "" => "",
                "0" | "false" => "FALSE",
                _ => "TRUE",
            }),
            CellType::Error => self.text.push_str(raw),
            CellType::Iso => self.text.push_str(raw.trim_end_matches("T00:00:00")),
            CellType::Number if !raw.trim().is_empty() => {
                let text = number::text(raw, cell.format, shared.epoch);
                self.text.push_str(&text.ok_or_else(|| Breach::NoNumber(here()))?);
            }
            CellType::Shared | CellType::Number => {}
        }
        let flaw = match cell.kind {
            CellType::Error => Some(Flaw::Error),
            // A formula whose result is the empty text says that it is a text.
            CellType::Number | CellType::Shared if cell.formula && raw.is_empty() => Some(Flaw::Uncalculated),
            _ => None,
        };
        self.place(cell.column, start, flaw)
    }

    /// Says where the text behind `start` belongs.
    fn place(&mut self, column: usize, start: usize, flaw: Option<Flaw>) -> Result<(), Breach> {
        if self.text.len() > ROW_LIMIT {
            return Err(Breach::LongRow(self.number));
        }
        if column >= COLUMN_LIMIT {
            // Too far to the right for any table; what stands there is told with its row, and no room is made for it.
            if (self.text.len() > start || flaw.is_some()) && self.flaws.len() < COLUMN_LIMIT {
                self.flaws.push((column as u32, Flaw::Far));
            }
            self.text.truncate(start);
            return Ok(());
        }
        if self.text.len() > start {
            if self.spans.len() <= column {
                self.spans.resize(column + 1, (0, 0));
            }
            if self.spans[column].1 > self.spans[column].0 {
                return Err(Breach::Twice(place::name(column as u32, self.number)));
            }
            self.spans[column] = (start as u32, self.text.len() as u32);
        }
        self.flaws.extend(flaw.map(|flaw| (column as u32, flaw)));
        Ok(())
    }

    fn is_filled(&self, column: usize) -> bool {
        self.spans.get(column).is_some_and(|(start, end)| end > start)
    }
}

/// Cells merged over several rows, on their way down the sheet.
struct Fills {
    /// Those still to come, by their first row.
    ahead: VecDeque<Fill>,
    /// Those begun, with their text.
    begun: Vec<(Fill, String)>,
}

impl Fills {
    fn new(mut fills: Vec<Fill>) -> Fills {
        fills.sort_unstable_by_key(|fill| fill.first_row);
        Fills { ahead: fills.into(), begun: Vec::new() }
    }

    /// Gives a row the texts of the cells that reach into it; a row with nothing of its own stays empty.
    fn apply(&mut self, row: &mut RowBuilder) -> Result<(), Breach> {
        if self.ahead.is_empty() && self.begun.is_empty() {
            return Ok(());
        }
        self.begun.retain(|(fill, _)| row.number <= fill.last_row);
        if !row.text.is_empty() {
            for (fill, text) in &self.begun {
                if row.number > fill.first_row && !row.is_filled(fill.column) {
                    let start = row.text.len();
                    row.text.push_str(text);
                    row.place(fill.column, start, None)?;
                }
            }
        }
        while self.ahead.front().is_some_and(|fill| fill.first_row <= row.number) {
            let Some(fill) = self.ahead.pop_front() else { break };
            if fill.first_row == row.number && row.is_filled(fill.column) {
                let (start, end) = row.spans[fill.column];
                let text = row.text[start as usize..end as usize].to_owned();
                self.begun.push((fill, text));
            }
        }
        Ok(())
    }
}
