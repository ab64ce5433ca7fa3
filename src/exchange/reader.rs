//! A table as batches of parsed rows: opens a source, finds its encoding, header and columns, and reads every cell.
//! One thread may read while another stores.

use std::path::PathBuf;

use super::Notice;
use super::cells::{Scratch, Suspicion};
use super::column::{Column, plan};
use super::encoding::Charset;
use super::error::ReadError;
use super::extra::Extra;
use super::header::Headings;
use super::opening::{self, Opened};
use super::rows::{self, Sort};
use super::source::Source;
use super::table::Rows;
use crate::domain::input::{Batch, Mapping};
use crate::domain::parse::MoneyUnit;
use crate::domain::record::{Kind, RecordType};
use crate::message;

/// Rows in a batch.
const BATCH_ROWS: usize = 1000;
/// Bytes of cells in a batch.
const BATCH_TEXT: usize = 1 << 20;
/// Faults in a batch, so that a file of nothing but faults stays small in memory.
const BATCH_FAULTS: usize = 4000;
/// Line numbers named in a notice.
const LINES_NAMED: usize = 10;

/// How to read a table; what is left out is found out and told.
#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    /// The encoding of a text.
    pub charset: Option<Charset>,
    /// The sheet of a workbook, by name or by number from 1.
    pub sheet: Option<String>,
    /// This program, by which some workbooks are read in a process of their own.
    pub program: Option<PathBuf>,
    /// Line on which the header begins, from 1.
    pub header_row: Option<u64>,
    /// Headings of the file with the keys of the fields they mean; an empty key leaves the column out.
    pub map: Vec<(String, String)>,
    /// Keep the cells of columns that mean no known field, in the field made for them.
    pub keep_extra: bool,
    /// Keys of required fields that the caller fills in where the file has no column or no value for them.
    pub supplied: Vec<&'static str>,
}

/// An open table.
pub struct TableReader {
    /// The columns that were matched to fields.
    pub mapping: Mapping,
    /// All headings of the file, as they stand there.
    pub headings: Vec<String>,
    /// SHA-256 of the file in hexadecimal.
    pub sha256: String,
    /// The encoding a text is read in.
    pub charset: Option<Charset>,
    /// What parts the cells of a text.
    pub delimiter: Option<u8>,
    /// The sheet of a workbook.
    pub sheet: Option<String>,
    /// Line of the header, or the lower of two.
    pub header_line: u64,
    /// What [`Batch::bytes_read`] comes to at the end.
    pub total_bytes: u64,
    /// Columns that mean no known field, from 0; they count when a row is asked to be blank.
    pub unknown: Vec<usize>,
    notices: Vec<Notice>,
    columns: Vec<Column>,
    extra: Option<Extra>,
    footers: Skipped,
    repeats: Skipped,
    /// Rows that the sheet does not show; they are read all the same.
    hidden: Skipped,
    /// Rows with fewer cells than a text's header.
    short: Skipped,
    /// Columns without a heading, and rows that have something in one.
    untitled: Vec<usize>,
    unheaded: Skipped,
    /// What makes a cell of this file suspect.
    suspicion: Suspicion,
    rows: Box<dyn Rows>,
}

/// Lines that were passed over.
#[derive(Default)]
struct Skipped {
    lines: Vec<u64>,
    count: u64,
}

impl Skipped {
    /// Notes a line.
    fn add(&mut self, line: u64) {
        self.count += 1;
        if self.lines.len() < LINES_NAMED {
            self.lines.push(line);
        }
    }

    /// Returns the first lines as text.
    fn listed(&self, and: &str) -> String {
        let list = self.lines.iter().map(u64::to_string).collect::<Vec<_>>().join(and);
        if self.count > self.lines.len() as u64 { list + "…" } else { list }
    }
}

/// Opens a table. Fails when its encoding, its header or its columns cannot be made out; single cells are judged later.
pub fn open(source: Source, record: &'static RecordType, options: &ReadOptions) -> Result<TableReader, ReadError> {
    let headings = Headings::new(record, &options.map)?;
    let Opened { rows: mut table, header, mut notices, sha256, charset, delimiter, sheet, total, .. } =
        opening::open(source, &headings, options)?;
    notices.extend(opening::pass_header(table.as_mut(), &header)?);
    notices.extend(header.upper.map(|_| two_levels(&header.headings)));
    let mut mapping = headings.match_columns(&header.headings, &options.supplied)?;
    let unknown = headings.others(&header.headings);
    let columns = plan(&mapping, &options.supplied);
    let extra = options.keep_extra.then(|| Extra::plan(record, &mut mapping, &header.headings, &unknown)).flatten();
    notices.extend(super::header::unknown_columns(&header.headings, &unknown, extra.is_some()));
    notices.extend(unit_notices(&mapping, &columns));
    Ok(TableReader {
        mapping,
        sha256,
        charset,
        delimiter,
        sheet,
        header_line: header.line,
        total_bytes: total,
        unknown,
        notices,
        columns,
        extra,
        footers: Skipped::default(),
        repeats: Skipped::default(),
        hidden: Skipped::default(),
        short: Skipped::default(),
        untitled: (0..header.headings.len()).filter(|&column| rows::is_blank(&header.headings[column])).collect(),
        unheaded: Skipped::default(),
        suspicion: Suspicion { width: header.headings.len(), delimiter, gb18030: charset == Some(Charset::Gb18030) },
        headings: header.headings,
        rows: table,
    })
}

/// Tells that the headings stand over two rows, and how they were read.
fn two_levels(headings: &[String]) -> Notice {
    let read: Vec<String> = headings.iter().map(|heading| super::header::shown(heading)).take(30).collect();
    let (zh, en) = (read.join("、"), read.join(", "));
    let message = message!("表头有两行，合起来读作：{zh}", "the headings stand over two rows and are read as: {en}");
    Notice { code: "two-level-header", message }
}

/// Tells columns of money whose heading names a unit other than yuan.
fn unit_notices(mapping: &Mapping, columns: &[Column]) -> Vec<Notice> {
    let converted = mapping.columns.iter().zip(columns);
    let converted = converted.filter(|(_, column)| column.kind == Kind::Money && column.unit != MoneyUnit::Yuan);
    let notice = |(mapped, _): (&crate::domain::input::MappedColumn, &Column)| {
        let heading = &mapped.heading;
        let message = message!(
            "“{heading}”按表头所写的单位换算成元",
            "“{heading}” was converted to yuan by the unit in its heading"
        );
        Notice { code: "money-unit", message }
    };
    converted.map(notice).collect()
}

impl TableReader {
    /// Returns everything guessed or left out; complete when the last batch has been read.
    pub fn notices(&self) -> Vec<Notice> {
        let mut notices = self.notices.clone();
        let mut told = |code, skipped: &Skipped, zh: (&str, &str), en: &str| {
            if skipped.count > 0 {
                let (count, chinese, english) = (skipped.count, skipped.listed("、"), skipped.listed(", "));
                let (what, done) = zh;
                let message = message!("{what}共 {count} 行{done}：第 {chinese} 行", "{en}: {count} (lines {english})");
                notices.push(Notice { code, message });
            }
        };
        told("footer-rows", &self.footers, ("合计、说明", "未导入"), "rows of totals or remarks left out");
        told("repeated-headers", &self.repeats, ("重复的表头", "未导入"), "repeated header rows left out");
        told("hidden-rows", &self.hidden, ("隐藏的行", "，已照常读取"), "hidden rows read all the same");
        told(
            "untitled-columns",
            &self.unheaded,
            ("没有表头的列里有内容的", "，该列未导入"),
            "rows with content in a column without a heading, left out",
        );
        told(
            "short-rows",
            &self.short,
            ("格数少于表头的", "，缺的按空白读取"),
            "rows with fewer cells than the header",
        );
        notices
    }

    /// Reads the next batch: up to 1,000 rows or 1 MiB of cells; `None` at the end.
    /// Fails only where the rest of the file cannot be read.
    pub fn next_batch(&mut self) -> Result<Option<Batch>, ReadError> {
        let mut batch = Batch::default();
        let mut scratch = Scratch::default();
        let mut faults = 0;
        while batch.len() < BATCH_ROWS && batch.text_len() < BATCH_TEXT && faults < BATCH_FAULTS {
            let Some(row) = self.rows.next_row()? else { break };
            match rows::sort(&row, &self.mapping.columns[..self.columns.len()], &self.unknown, self.headings.len()) {
                Sort::Blank => continue,
                Sort::Footer => self.footers.add(row.line),
                Sort::Header => self.repeats.add(row.line),
                Sort::Record => {
                    if row.hidden {
                        self.hidden.add(row.line);
                    }
                    if self.sheet.is_none() && row.len() < self.headings.len() {
                        self.short.add(row.line);
                    }
                    if self.untitled.iter().any(|&column| !rows::is_blank(row.cell(column))) {
                        self.unheaded.add(row.line);
                    }
                    scratch.read(&row, &mut self.columns, &self.mapping, &self.suspicion);
                    if let Some(extra) = &self.extra {
                        scratch.keep(extra, &row);
                    }
                    faults += scratch.faults.len();
                    batch.push(row.line, row.cells(), scratch.values.drain(..), scratch.faults.drain(..));
                }
            }
        }
        batch.bytes_read = self.rows.consumed();
        Ok(if batch.is_empty() { None } else { Some(batch) })
    }
}

impl std::fmt::Debug for TableReader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TableReader")
            .field("headings", &self.headings)
            .field("charset", &self.charset)
            .finish_non_exhaustive()
    }
}

/// Holds only if a reader may move to the thread that reads.
const _: fn() = || {
    fn is_send<T: Send>() {}
    is_send::<TableReader>();
};
