//! The rows of one worksheet, one at a time, whatever the sheet claims of its size: only what is there is read.
//! Cells become the text people see; a cell merged over several rows gives its text to each of them.

use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::layout::Fill;
use super::number::{self, Epoch};
use super::package::PartReader;
use super::row::{Fills, RowBuilder};
use super::strings::Strings;
use super::styles::Format;
use super::text::unescape;
use super::xml::{Step, Xml, attribute, is_true};
use super::{Breach, place, plain};
use crate::exchange::error::ReadError;
use crate::exchange::table::{COLUMN_LIMIT, Flaw, Row, Rows};

/// What the sheets of a workbook share.
#[derive(Debug, Default)]
pub(super) struct Shared {
    pub(super) strings: Strings,
    pub(super) formats: Vec<Format>,
    pub(super) epoch: Epoch,
}

/// A worksheet being read.
pub(super) struct SheetRows<R = PartReader> {
    /// The file, for errors.
    name: String,
    xml: Xml<R>,
    taken: Arc<AtomicU64>,
    shared: Arc<Shared>,
    fills: Fills,
    row: RowBuilder,
    hidden_columns: Vec<(u32, u32)>,
    /// Whether a row was just read to its end.
    between_rows: bool,
    /// Whether a row with something in it was met.
    has_rows: bool,
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
pub(super) struct Cell {
    column: usize,
    kind: CellType,
    format: Format,
    /// Whether it has a formula.
    pub(super) formula: bool,
    /// Whether it has a value, be it empty.
    pub(super) valued: bool,
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
        let sheet = SheetRows::over(name, Xml::new(part, true), taken, shared, fills);
        sheet.map_err(|breach| breach.at(name))
    }
}

impl<R: Read> SheetRows<R> {
    /// Reads up to the first row of a sheet whose XML was begun.
    pub(super) fn over(
        name: &str,
        xml: Xml<R>,
        taken: Arc<AtomicU64>,
        shared: Arc<Shared>,
        fills: Vec<Fill>,
    ) -> Result<SheetRows<R>, Breach> {
        let mut sheet = SheetRows {
            name: name.to_owned(),
            xml,
            taken,
            shared,
            fills: Fills::new(fills),
            row: RowBuilder::default(),
            hidden_columns: Vec::new(),
            between_rows: false,
            has_rows: false,
            ended: false,
        };
        match sheet.read_head() {
            Ok(()) | Err(Breach::Enough) => Ok(sheet),
            Err(breach) => Err(breach),
        }
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
            if !self.read_plain_row()? {
                match self.xml.step()? {
                    Step::Open(tag) if tag.local_name().into_inner() == "row" => {
                        self.row.open(attribute(&tag, "r").as_deref(), is_true(&tag, "hidden"))?;
                        self.read_cells()?;
                        self.between_rows = true;
                    }
                    Step::Close(tag) if tag.local_name().into_inner() == "sheetData" => {
                        self.finish()?;
                        return Ok(false);
                    }
                    Step::End => return Ok(false),
                    _ => continue,
                }
            }
            self.fills.apply(&mut self.row)?;
            if !self.row.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Reads the next row if it follows at once, lies within what was read of the part, and is as nearly all rows are.
    fn read_plain_row(&mut self) -> Result<bool, Breach> {
        if !self.between_rows {
            return Ok(false);
        }
        let length = plain::read(self.xml.ahead()?, &mut self.row, &self.shared);
        self.xml.pass(length.unwrap_or(0));
        self.between_rows = length.is_some();
        Ok(self.between_rows)
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
                    let mut cell = self.row.next_cell();
                    for found in tag.attributes().with_checks(false).flatten() {
                        cell.set(found.key.into_inner(), &found.value, self.row.number, &self.shared.formats)?;
                    }
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
                    "c" => {
                        let value = std::mem::take(&mut self.row.value);
                        self.row.add(&cell, value.raw(), &self.shared)?;
                        self.row.value = value;
                        return Ok(());
                    }
                    _ => {}
                },
                Step::End => return Err(Breach::Short),
                Step::Text(_) => {}
            }
        }
    }
}

impl<R: Read + Send> Rows for SheetRows<R> {
    fn next_row(&mut self) -> Result<Option<Row<'_>>, ReadError> {
        match self.advance() {
            Ok(true) => {
                self.has_rows = true;
                Ok(Some(self.row.view()))
            }
            Ok(false) => Ok(None),
            // The row in which a sample breaks off is none of it.
            Err(Breach::Enough) if self.has_rows => Ok(None),
            Err(breach) => Err(breach.at(&self.name)),
        }
    }

    fn consumed(&self) -> u64 {
        self.taken.load(Ordering::Relaxed)
    }
}

impl Cell {
    /// Takes in an attribute of the cell's tag. `row` is the number of the row the cell stands in.
    pub(super) fn set(&mut self, name: &str, value: &str, row: u32, formats: &[Format]) -> Result<(), Breach> {
        match name {
            "r" => {
                let place = place::parse(value).filter(|(_, number)| *number == row);
                let (column, _) = place.ok_or_else(|| Breach::Place(value.to_owned()))?;
                self.column = column as usize;
            }
            "s" => {
                let style: Option<usize> = value.parse().ok();
                self.format = style.and_then(|style| formats.get(style)).copied().unwrap_or_default();
            }
            "t" => {
                self.kind = match value {
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
        Ok(())
    }
}

impl RowBuilder {
    /// Begins a row of the sheet; one without a number is the next one.
    pub(super) fn open(&mut self, number: Option<&str>, hidden: bool) -> Result<(), Breach> {
        let before = self.number;
        let number = match number {
            Some(number) => number.parse().map_err(|_| Breach::Place(number.to_owned()))?,
            None => before.saturating_add(1),
        };
        // Which row a cell is in must not depend on who reads it.
        if number <= before {
            return Err(Breach::Place(number.to_string()));
        }
        self.begin(number, hidden);
        Ok(())
    }

    /// Begins a cell; one without a place is the next one.
    pub(super) fn next_cell(&self) -> Cell {
        let (kind, format) = (CellType::Number, Format::Plain);
        Cell { column: self.next_column, kind, format, formula: false, valued: false }
    }

    /// Adds a cell that was read to its end.
    pub(super) fn add(&mut self, cell: &Cell, raw: &str, shared: &Shared) -> Result<(), Breach> {
        self.next_column = cell.column + 1;
        let here = || place::name(cell.column as u32, self.number);
        let start = self.text.len();
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
            // Nearly every number is a whole one, shown as it is.
            CellType::Number if cell.format == Format::Plain && number::is_short_whole(raw) => self.text.push_str(raw),
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
}
