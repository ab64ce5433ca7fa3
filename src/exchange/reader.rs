//! A table as batches of parsed rows: opens a source, finds its encoding, header and columns, and reads every cell.
//! One thread may read while another stores.

use std::path::PathBuf;

use super::Notice;
use super::column::{Column, plan};
use super::encoding::Charset;
use super::error::ReadError;
use super::header::Headings;
use super::opening::{self, Opened};
use super::rows::{self, Sort};
use super::source::Source;
use super::table::{Flaw, Row, Rows};
use super::workbook::letters;
use crate::domain::input::{Batch, Fault, MappedColumn, Mapping};
use crate::domain::parse::{MoneyUnit, fault};
use crate::domain::record::{Kind, RecordType};
use crate::domain::value::Value;
use crate::i18n::Message;
use crate::message;

/// Rows in a batch.
const BATCH_ROWS: usize = 1000;
/// Bytes of cells in a batch.
const BATCH_TEXT: usize = 1 << 20;
/// Faults in a batch, so that a file of nothing but faults stays small in memory.
const BATCH_FAULTS: usize = 4000;
/// Characters of a cell repeated in a fault.
const FAULT_VALUE: usize = 200;
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
    notices: Vec<Notice>,
    columns: Vec<Column>,
    /// Columns that mean nothing known but count when a row is asked to be blank.
    others: Vec<usize>,
    footers: Skipped,
    repeats: Skipped,
    /// Rows that the sheet does not show; they are read all the same.
    hidden: Skipped,
    /// Rows with fewer cells than a text's header.
    short: Skipped,
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
    let Opened { mut rows, header, mut notices, sha256, charset, delimiter, sheet, total, .. } =
        opening::open(source, &headings, options)?;
    notices.extend(opening::pass_header(rows.as_mut(), &header)?);
    notices.extend(header.upper.map(|_| two_levels(&header.headings)));
    let (mapping, unknown) = headings.match_columns(&header.headings, &options.supplied)?;
    notices.extend(unknown);
    let columns = plan(&mapping, &options.supplied);
    notices.extend(unit_notices(&mapping, &columns));
    Ok(TableReader {
        mapping,
        sha256,
        charset,
        delimiter,
        sheet,
        header_line: header.line,
        total_bytes: total,
        notices,
        columns,
        others: headings.others(&header.headings),
        headings: header.headings,
        footers: Skipped::default(),
        repeats: Skipped::default(),
        hidden: Skipped::default(),
        short: Skipped::default(),
        rows,
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
                let message =
                    message!("{what}共 {count} 行{done}：第 {chinese} 行", "{en}: {count} (lines {english})");
                notices.push(Notice { code, message });
            }
        };
        told("footer-rows", &self.footers, ("合计、说明", "未导入"), "rows of totals or remarks left out");
        told("repeated-headers", &self.repeats, ("重复的表头", "未导入"), "repeated header rows left out");
        told("hidden-rows", &self.hidden, ("隐藏的行", "，已照常读取"), "hidden rows read all the same");
        told("short-rows", &self.short, ("格数少于表头的", "，缺的按空白读取"), "rows with fewer cells than the header");
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
            match rows::sort(&row, &self.mapping, &self.others, self.headings.len()) {
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
                    scratch.read(&row, &mut self.columns, &self.mapping, self.headings.len());
                    faults += scratch.faults.len();
                    batch.push(row.line, row.cells(), scratch.values.drain(..), scratch.faults.drain(..));
                }
            }
        }
        batch.bytes_read = self.rows.consumed();
        Ok(if batch.is_empty() { None } else { Some(batch) })
    }
}

/// Values and faults of the row being read.
#[derive(Default)]
struct Scratch {
    values: Vec<Value>,
    faults: Vec<Fault>,
}

impl Scratch {
    /// Reads every mapped cell of a row, gathering all faults.
    fn read(&mut self, row: &Row<'_>, columns: &mut [Column], mapping: &Mapping, width: usize) {
        for (place, column) in columns.iter_mut().enumerate() {
            let cell = row.cell(column.index);
            if let Some(flaw) = row.flaw(column.index) {
                let (code, reason) = flawed(flaw, cell);
                self.fault(Some(&mapping.columns[place]), cell, code, reason);
                self.values.push(Value::Empty);
                continue;
            }
            let value = match column.read(cell) {
                Ok(value) if column.required && value.is_empty() => {
                    self.fault(Some(&mapping.columns[place]), cell, fault::MISSING, missing());
                    value
                }
                Ok(value) => value,
                Err(found) => {
                    self.fault(Some(&mapping.columns[place]), cell, found.code, found.reason);
                    Value::Empty
                }
            };
            self.values.push(value);
        }
        if row.len() > width {
            self.check_extra(row, width);
        }
        if let Some((column, _)) = row.flaws.iter().find(|(_, flaw)| *flaw == Flaw::Far) {
            let place = format!("{}{}", letters(*column), row.line);
            let reason = message!(
                "单元格 {place} 有内容，远在表格之外；请核对后删去",
                "cell {place} has content, far outside the table; check it and delete it"
            );
            self.fault(None, &place, fault::EXTRA_CELLS, reason);
        }
    }

    /// Refuses content to the right of the last heading.
    fn check_extra(&mut self, row: &Row<'_>, width: usize) {
        let Some(extra) = row.cells().skip(width).find(|cell| !rows::is_blank(cell)) else { return };
        let (cells, shown) = (row.len(), fault::shown(extra));
        let reason = message!(
            "本行有 {cells} 格，表头只有 {width} 列，多出“{shown}”；多半是某格里的逗号没有加引号，请核对",
            "the row has {cells} cells under {width} headings, “{shown}” being too many; probably a comma within a cell lacks quotation marks"
        );
        self.fault(None, extra, fault::EXTRA_CELLS, reason);
    }

    /// Notes a fault. A cell too many may be anything, a telephone number too.
    fn fault(&mut self, column: Option<&MappedColumn>, cell: &str, code: &'static str, reason: Message) {
        let personal = column.is_none_or(|column| column.field.personal);
        let column = column.map_or("", |column| &column.heading);
        let value = cell.chars().take(FAULT_VALUE).collect();
        self.faults.push(Fault { column: column.to_owned(), value, code, reason, personal });
    }
}

/// Says what is wrong with a cell that is not what its text says.
fn flawed(flaw: Flaw, cell: &str) -> (&'static str, Message) {
    match flaw {
        Flaw::Uncalculated => (
            fault::UNCALCULATED,
            Message::new(
                "公式没有算出结果；请在 Excel 或 WPS 中打开、重新计算并保存",
                "a formula whose result was never worked out; open the file in a spreadsheet program, recalculate and save it",
            ),
        ),
        Flaw::Error | Flaw::Far => {
            let shown = fault::shown(cell);
            let reason = message!(
                "“{shown}”是电子表格的出错标记，不是内容；请在原表中改正公式后重新保存",
                "“{shown}” is a spreadsheet's error mark, not content; mend the formula and save the sheet again"
            );
            (fault::SPREADSHEET_ERROR, reason)
        }
    }
}

/// Says that a required cell is empty.
fn missing() -> Message {
    Message::new("必填，不能为空；请补上", "required, and empty; fill it in")
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
