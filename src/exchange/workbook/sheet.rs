//! The rows of one worksheet, one at a time, whatever the sheet claims of its size: only what is there is read.
//! Cells become the text people see; a cell merged over several rows gives its text to each of them.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use quick_xml::events::BytesStart;

use super::Breach;
use super::layout::Fill;
use super::number::{self, Epoch};
use super::package::PartReader;
use super::place;
use super::row::{Fills, RowBuilder};
use super::strings::Strings;
use super::styles::Format;
use super::text::unescape;
use super::xml::{Step, Xml, attribute, is_true};
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
                    self.row.open(&tag)?;
                    self.read_cells()?;
                    self.fills.apply(&mut self.row)?;
                    if !self.row.is_empty() {
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
        Ok(Some(self.row.view()))
    }

    fn consumed(&self) -> u64 {
        self.taken.load(Ordering::Relaxed)
    }
}

impl RowBuilder {
    /// Begins a row of the sheet; one without a number is the next one.
    fn open(&mut self, tag: &BytesStart<'_>) -> Result<(), Breach> {
        let before = self.number;
        self.number = match attribute(tag, "r") {
            Some(number) => number.parse().map_err(|_| Breach::Place(number.into_owned()))?,
            None => before.saturating_add(1),
        };
        // Which row a cell is in must not depend on who reads it.
        if self.number <= before {
            return Err(Breach::Place(self.number.to_string()));
        }
        self.begin(self.number, is_true(tag, "hidden"));
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
                    let place = place::parse(&found.value).filter(|(_, row)| *row == self.number);
                    let (column, _) = place.ok_or_else(|| Breach::Place(found.value.clone().into_owned()))?;
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
