//! What the converting process made of a workbook, kept in an unlinked temporary file and read from there sheet by sheet.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use super::book::{SheetContent, SheetName};
use super::convert::{Dialect, Line};
use super::layout::Fill;
use super::package::Slice;
use super::row::{Fills, RowBuilder};
use super::{Breach, damaged};
use crate::exchange::error::ReadError;
use crate::exchange::table::{Flaw, ROW_LIMIT, Row, Rows};
use crate::message;

/// Most bytes the process may hand over.
const MOST_BYTES: u64 = 1 << 30;
/// Longest line; a row in JSON, where a character may take six bytes.
const LONGEST_LINE: u64 = 6 * ROW_LIMIT as u64;

/// A converted workbook.
pub(super) struct Converted {
    file: String,
    spool: Arc<File>,
    sheets: Vec<Sheet>,
}

/// A sheet and where its rows lie in the spool.
struct Sheet {
    name: SheetName,
    fills: Vec<Fill>,
    start: u64,
    end: u64,
}

impl Converted {
    /// Has a workbook converted. Fails where the process does, or ends before its time.
    pub(super) fn of(
        name: &str,
        file: &File,
        dialect: Dialect,
        program: Option<&Path>,
    ) -> Result<Converted, ReadError> {
        let failed = |error: io::Error| Breach::of_io(error).at(name);
        let mut input = file.try_clone().map_err(failed)?;
        input.seek(SeekFrom::Start(0)).map_err(failed)?;
        let program = program.ok_or_else(|| failed(io::Error::other("no program to read it with")))?;
        let mut child = Command::new(program)
            .args(["convert", dialect.name()])
            .stdin(input)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(failed)?;
        let kept = child.stdout.take().map(|output| keep(output, name));
        let ended = end(&mut child).map_err(failed)?;
        let (sheets, spool, last) = kept.ok_or_else(|| failed(io::ErrorKind::BrokenPipe.into()))??;
        match last {
            Some(Line::Done) if ended => Ok(Converted { file: name.to_owned(), spool: Arc::new(spool), sheets }),
            Some(Line::Failed(error)) => Err(damaged(name, reason(&error))),
            _ => Err(damaged(
                name,
                message!(
                    "读取它的进程超出了内存（256 MB）或时间（60 秒）的限制，或因内容损坏而中止",
                    "the process reading it went beyond its memory (256 MB) or time (60 s), or was stopped by damaged content"
                ),
            )),
        }
    }

    /// Returns the sheets in their order.
    pub(super) fn sheets(&self) -> Vec<SheetName> {
        self.sheets.iter().map(|sheet| sheet.name.clone()).collect()
    }

    /// Returns the rows of a sheet.
    pub(super) fn rows(&self, sheet: usize) -> SheetContent {
        let Sheet { start, end, ref fills, .. } = self.sheets[sheet];
        let lines = BufReader::new(Slice::new(Arc::clone(&self.spool), start, end));
        let rows = ConvertedRows {
            file: self.file.clone(),
            lines,
            line: Vec::new(),
            row: RowBuilder::default(),
            fills: Fills::new(fills.clone()),
            consumed: 0,
        };
        let merged = fills.iter().map(|fill| (fill.column, fill.last_row)).collect();
        SheetContent { rows: Box::new(rows), hidden_columns: Vec::new(), merged, total: end - start }
    }
}

/// Waits for the process; returns whether it ended well. One that is not read any more is not waited for.
fn end(child: &mut Child) -> io::Result<bool> {
    // The pipe is closed by now; a process that still works gets an error at its next line.
    Ok(child.wait()?.success())
}

/// Turns what the crate says into what people should know.
fn reason(error: &str) -> crate::i18n::Message {
    if error.to_ascii_lowercase().contains("password") {
        return message!(
            "设有打开密码；请取消密码后另存",
            "it is protected by a password; take that off and save it again"
        );
    }
    message!("内容有误：{error}", "its content is faulty: {error}")
}

type Kept = (Vec<Sheet>, File, Option<Line>);

/// Keeps the lines of the process and returns where the sheets lie, the spool, and the last line.
fn keep(output: impl Read, name: &str) -> Result<Kept, ReadError> {
    let failed = |error: io::Error| Breach::of_io(error).at(name);
    let mut output = BufReader::new(output.take(MOST_BYTES));
    let mut spool = tempfile::tempfile().map_err(failed)?;
    let (mut sheets, mut place, mut line, mut last) = (Vec::<Sheet>::new(), 0, Vec::new(), None);
    loop {
        line.clear();
        let length = (&mut output).take(LONGEST_LINE).read_until(b'\n', &mut line).map_err(failed)? as u64;
        if length == 0 {
            return Ok((sheets, spool, last));
        }
        // Rows, nearly all of the lines, are looked at when they are needed.
        let is_row = line.starts_with(b"{\"Row\"");
        if !is_row {
            last = serde_json::from_slice(&line).ok();
        }
        spool.write_all(&line).map_err(failed)?;
        let behind = place + length;
        match (&last, sheets.last_mut()) {
            _ if is_row => {
                if let Some(sheet) = sheets.last_mut() {
                    sheet.end = behind;
                }
            }
            (Some(Line::Sheet(name, visible)), _) => {
                let name = SheetName { name: name.clone(), visible: *visible };
                sheets.push(Sheet { name, fills: Vec::new(), start: behind, end: behind });
            }
            (Some(Line::Fill(column, first_row, last_row)), Some(sheet)) => {
                let (first_row, last_row) = (*first_row, *last_row);
                sheet.fills.push(Fill { column: *column as usize, first_row, last_row });
                (sheet.start, sheet.end) = (behind, behind);
            }
            _ => {}
        }
        place = behind;
    }
}

/// The rows of a converted sheet.
struct ConvertedRows {
    file: String,
    lines: BufReader<Slice>,
    line: Vec<u8>,
    row: RowBuilder,
    fills: Fills,
    consumed: u64,
}

impl ConvertedRows {
    /// Puts a row together out of what was handed over.
    fn fill(&mut self, number: u32, cells: &[String], errors: &[u32]) -> Result<(), Breach> {
        self.row.begin(number, false);
        for (column, cell) in cells.iter().enumerate() {
            let start = self.row.text.len();
            self.row.text.push_str(cell);
            let error = errors.contains(&(column as u32)).then_some(Flaw::Error);
            self.row.place(column, start, error)?;
        }
        self.fills.apply(&mut self.row)
    }
}

impl Rows for ConvertedRows {
    fn next_row(&mut self) -> Result<Option<Row<'_>>, ReadError> {
        self.line.clear();
        let read = self.lines.read_until(b'\n', &mut self.line).map_err(|error| Breach::of_io(error).at(&self.file))?;
        self.consumed += read as u64;
        if read == 0 {
            return Ok(None);
        }
        let Ok(Line::Row(number, cells, errors)) = serde_json::from_slice(&self.line) else {
            return Err(Breach::Short.at(&self.file));
        };
        self.fill(number, &cells, &errors).map_err(|breach| breach.at(&self.file))?;
        Ok(Some(self.row.view()))
    }

    fn consumed(&self) -> u64 {
        self.consumed
    }
}
