//! What the converting process made of a workbook, kept in an unlinked temporary file and read from there sheet by sheet.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use super::book::{SheetContent, SheetName};
use super::convert::{Dialect, Line};
use super::package::Slice;
use super::{Breach, damaged};
use crate::exchange::error::ReadError;
use crate::exchange::table::{COLUMN_LIMIT, Flaw, ROW_LIMIT, Row, Rows};
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
    start: u64,
    end: u64,
}

impl Converted {
    /// Has a workbook converted. Fails where the process does, or ends before its time.
    pub(super) fn of(name: &str, file: &File, dialect: Dialect, program: Option<&Path>) -> Result<Converted, ReadError> {
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
            Some(Line::Done) if ended => {
                Ok(Converted { file: name.to_owned(), spool: Arc::new(spool), sheets })
            }
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
        let Sheet { start, end, .. } = self.sheets[sheet];
        let lines = BufReader::new(Slice::new(Arc::clone(&self.spool), start, end));
        let rows = ConvertedRows {
            file: self.file.clone(),
            lines,
            line: Vec::new(),
            number: 0,
            text: String::new(),
            spans: Vec::new(),
            flaws: Vec::new(),
            consumed: 0,
        };
        SheetContent {
            rows: Box::new(rows),
            hidden_columns: Vec::new(),
            merged: Vec::new(),
            total: end - start,
        }
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
        return message!("设有打开密码；请取消密码后另存", "it is protected by a password; take that off and save it again");
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
        if !line.starts_with(b"{\"Row\"") {
            last = serde_json::from_slice(&line).ok();
        }
        spool.write_all(&line).map_err(failed)?;
        if let Some(Line::Sheet(name, visible)) = &last
            && line.starts_with(b"{\"Sheet\"")
        {
            let name = SheetName { name: name.clone(), visible: *visible };
            sheets.push(Sheet { name, start: place + length, end: place + length });
        } else if let Some(sheet) = sheets.last_mut().filter(|_| line.starts_with(b"{\"Row\"")) {
            sheet.end = place + length;
        }
        place += length;
    }
}

/// The rows of a converted sheet.
struct ConvertedRows {
    file: String,
    lines: BufReader<Slice>,
    line: Vec<u8>,
    number: u32,
    text: String,
    spans: Vec<(u32, u32)>,
    flaws: Vec<(u32, Flaw)>,
    consumed: u64,
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
        self.number = number;
        self.text.clear();
        self.spans.clear();
        self.flaws.clear();
        for (column, cell) in cells.iter().enumerate() {
            if column >= COLUMN_LIMIT {
                self.flaws.extend((!cell.is_empty()).then_some((column as u32, Flaw::Far)));
                continue;
            }
            let start = self.text.len() as u32;
            self.text.push_str(cell);
            self.spans.push((start, self.text.len() as u32));
        }
        self.flaws.extend(errors.iter().map(|&column| (column, Flaw::Error)));
        if self.text.len() > ROW_LIMIT {
            return Err(Breach::LongRow(number).at(&self.file));
        }
        let (text, spans, flaws) = (&self.text, &self.spans, &self.flaws);
        Ok(Some(Row { line: u64::from(number), text, spans, flaws, hidden: false }))
    }

    fn consumed(&self) -> u64 {
        self.consumed
    }
}
