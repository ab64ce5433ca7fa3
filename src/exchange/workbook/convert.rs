//! The process that reads the older and rarer workbooks (XLS, XLSB, ODS) by calamine and writes their cells as lines of
//! JSON. It may take 256 MB and a minute of the processor, no more: what makes the crate abort ends this process only.

use std::io::{self, BufWriter, Read, Seek, Write};

use calamine::{Data, Dimensions, ExcelDateTime, Ods, Reader, SheetVisible, Xls, Xlsb};
use rustix::process::{Resource, Rlimit, setrlimit};
use serde::{Deserialize, Serialize};

/// Most bytes of address space the process may take.
const MEMORY: u64 = 256 << 20;
/// Most seconds of the processor.
const SECONDS: u64 = 60;

/// A format that is read here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Excel 97 to 2003, and old WPS tables.
    Xls,
    /// Excel's binary workbook.
    Xlsb,
    /// OpenDocument, of LibreOffice.
    Ods,
}

impl Dialect {
    /// Every dialect.
    pub const ALL: [Dialect; 3] = [Dialect::Xls, Dialect::Xlsb, Dialect::Ods];

    /// Returns the name by which the process is told.
    pub fn name(self) -> &'static str {
        match self {
            Dialect::Xls => "xls",
            Dialect::Xlsb => "xlsb",
            Dialect::Ods => "ods",
        }
    }
}

/// One line of what is handed over.
#[derive(Debug, Serialize, Deserialize)]
pub(super) enum Line {
    /// A sheet begins: its name, whether people see it.
    Sheet(String, bool),
    /// Cells of the sheet that are merged over several rows: column from 0, first and last row from 1.
    Fill(u32, u32, u32),
    /// A row with its number from 1 and its cells; then the columns, from 0, that hold an error of the spreadsheet.
    Row(u32, Vec<String>, Vec<u32>),
    /// The workbook cannot be read.
    Failed(String),
    /// Everything was written.
    Done,
}

/// Bounds the process that calls it.
pub fn limit() -> io::Result<()> {
    let bounded = |most| Rlimit { current: Some(most), maximum: Some(most) };
    setrlimit(Resource::As, bounded(MEMORY))?;
    setrlimit(Resource::Cpu, bounded(SECONDS))?;
    Ok(())
}

/// Reads a workbook and writes its lines. Fails only where they cannot be written.
pub fn run(dialect: Dialect, workbook: impl Read + Seek, out: impl Write) -> io::Result<()> {
    let mut out = BufWriter::new(out);
    let last = match dialect {
        Dialect::Xls => {
            let merged = |book: &Xls<_>, sheet: &str| book.merge_cells_by_sheet_name(sheet).unwrap_or_default();
            all(Xls::new(workbook), merged, &mut out)?
        }
        Dialect::Xlsb => all(Xlsb::new(workbook), |_, _| Vec::new(), &mut out)?,
        Dialect::Ods => all(Ods::new(workbook), |_, _| Vec::new(), &mut out)?,
    };
    line(&mut out, &last)?;
    out.flush()
}

/// Writes all sheets; returns the last line. `merged` are the merged cells of a sheet, where the crate tells them.
fn all<RS, R>(
    book: Result<R, R::Error>,
    merged: impl Fn(&R, &str) -> Vec<Dimensions>,
    out: &mut impl Write,
) -> io::Result<Line>
where
    RS: Read + Seek,
    R: Reader<RS>,
    R::Error: std::fmt::Display,
{
    let mut book = match book {
        Ok(book) => book,
        Err(error) => return Ok(Line::Failed(error.to_string())),
    };
    for sheet in book.sheets_metadata().to_vec() {
        line(out, &Line::Sheet(sheet.name.clone(), sheet.visible == SheetVisible::Visible))?;
        for Dimensions { start, end } in merged(&book, &sheet.name) {
            if end.0 > start.0 {
                line(out, &Line::Fill(start.1, start.0.saturating_add(1), end.0.saturating_add(1)))?;
            }
        }
        let range = match book.worksheet_range(&sheet.name) {
            Ok(range) => range,
            Err(error) => return Ok(Line::Failed(error.to_string())),
        };
        let Some((first_row, first_column)) = range.start() else { continue };
        for (at, cells) in range.rows().enumerate() {
            let number = first_row.saturating_add(at as u32).saturating_add(1);
            row(out, number, first_column as usize, cells)?;
        }
    }
    Ok(Line::Done)
}

/// Writes a row that has anything in it.
fn row(out: &mut impl Write, number: u32, first_column: usize, cells: &[Data]) -> io::Result<()> {
    let filled = cells.iter().rposition(|cell| !matches!(cell, Data::Empty)).map_or(0, |last| last + 1);
    if filled == 0 {
        return Ok(());
    }
    let cells = &cells[..filled];
    let blank = std::iter::repeat_n(String::new(), first_column);
    let errors = cells.iter().enumerate().filter(|(_, cell)| matches!(cell, Data::Error(_)));
    let errors = errors.map(|(at, _)| (first_column + at) as u32).collect();
    line(out, &Line::Row(number, blank.chain(cells.iter().map(text)).collect(), errors))
}

fn line(out: &mut impl Write, line: &Line) -> io::Result<()> {
    serde_json::to_writer(&mut *out, line)?;
    out.write_all(b"\n")
}

/// Returns the text people see in a cell.
fn text(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::String(text) => text.clone(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => super::number::decimal(*number),
        Data::Bool(yes) => if *yes { "TRUE" } else { "FALSE" }.to_owned(),
        Data::DateTime(moment) => moment_text(*moment),
        Data::DateTimeIso(text) => text.trim_end_matches("T00:00:00").to_owned(),
        Data::DurationIso(text) => text.clone(),
        Data::Error(error) => error.to_string(),
    }
}

/// Returns a day, with its time where it has one; a duration stays a number.
fn moment_text(moment: ExcelDateTime) -> String {
    if moment.is_duration() {
        return super::number::decimal(moment.as_f64());
    }
    let (year, month, day, hour, minute, second, _) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date}T{hour:02}:{minute:02}") }
}
