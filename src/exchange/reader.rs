//! A table as batches of parsed rows: opens a source, finds its encoding, header and columns, and reads every cell.
//! One thread may read while another stores.

use super::Notice;
use super::column::{Column, plan};
use super::decode::{Feed, FileFeed};
use super::dialect::{self, SAMPLE};
use super::encoding::{self, Charset, Survey, Told};
use super::error::ReadError;
use super::extra::Extra;
use super::header::{Headings, SEARCHED};
use super::rows::{self, Sort};
use super::source::Source;
use super::table::{Row, Table};
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
    /// The encoding.
    pub charset: Option<Charset>,
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
    /// The encoding it is read in.
    pub charset: Charset,
    /// Length of the file in bytes.
    pub total_bytes: u64,
    /// Character between cells.
    pub delimiter: char,
    /// Line of the headings, from 1.
    pub header_line: u64,
    /// Columns that mean no known field, from 0; they count when a row is asked to be blank.
    pub unknown: Vec<usize>,
    notices: Vec<Notice>,
    columns: Vec<Column>,
    extra: Option<Extra>,
    footers: Skipped,
    repeats: Skipped,
    table: Table<FileFeed>,
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
pub fn open(mut source: Source, record: &'static RecordType, options: &ReadOptions) -> Result<TableReader, ReadError> {
    let headings = Headings::new(record, &options.map)?;
    let total_bytes = source.length();
    let survey = encoding::survey(&mut source, options.charset)?;
    let mut table = Table::new(FileFeed::new(source, &survey)?, b',');
    let sample = table.ahead(SAMPLE)?.0.to_vec();
    let dialect = match dialect::find(&sample, &headings, options.header_row) {
        Ok(dialect) => dialect,
        Err(error) => return Err(better_reason(table, error)),
    };
    table.set_delimiter(dialect.delimiter);
    let mut notices = first_notices(&survey, dialect.delimiter);
    let (header, titles) = read_header(&mut table, dialect.header_line)?;
    notices.extend(titles);
    let mut mapping = headings.match_columns(&header, &options.supplied)?;
    let unknown = headings.others(&header);
    let columns = plan(&mapping, &options.supplied);
    let extra = options.keep_extra.then(|| Extra::plan(record, &mut mapping, &header, &unknown)).flatten();
    notices.extend(super::header::unknown_columns(&header, &unknown, extra.is_some()));
    notices.extend(unit_notices(&mapping, &columns));
    let (footers, repeats) = (Skipped::default(), Skipped::default());
    let (sha256, charset) = (survey.sha256, survey.charset);
    Ok(TableReader {
        mapping,
        headings: header,
        sha256,
        charset,
        total_bytes,
        delimiter: char::from(dialect.delimiter),
        header_line: dialect.header_line,
        unknown,
        notices,
        columns,
        extra,
        footers,
        repeats,
        table,
    })
}

/// Returns the error that reading the first rows meets, if any, since it explains why no header was found.
fn better_reason(mut table: Table<FileFeed>, error: ReadError) -> ReadError {
    let mut filled = 0;
    while filled < SEARCHED {
        match table.next_row() {
            Err(earlier) => return earlier,
            Ok(None) if filled == 0 => return ReadError::Empty { name: table.feed().name().to_owned() },
            Ok(None) => break,
            Ok(Some(row)) => filled += usize::from(row.cells().any(|cell| !rows::is_blank(cell))),
        }
    }
    error
}

/// Tells encoding and delimiter where they are not the usual ones.
fn first_notices(survey: &Survey, delimiter: u8) -> Vec<Notice> {
    let mut notices = Vec::new();
    if survey.charset != Charset::Utf8 || survey.told == Told::Asked {
        notices.push(Notice { code: "encoding", message: survey.message() });
    }
    let name = match delimiter {
        b'\t' => ("制表符", "tabs"),
        b';' => ("分号", "semicolons"),
        _ => return notices,
    };
    let message = Message::new(format!("各列以{}分隔", name.0), format!("columns are parted by {}", name.1));
    notices.push(Notice { code: "delimiter", message });
    notices
}

/// Reads up to and including the header; tells the rows above it.
fn read_header(table: &mut Table<FileFeed>, line: u64) -> Result<(Vec<String>, Option<Notice>), ReadError> {
    let (mut above, mut titles) = (0, Vec::new());
    while let Some(row) = table.next_row()? {
        if row.line == line {
            let headings = row.cells().map(str::to_owned).collect();
            let sample = titles.join(" / ");
            let told =
                message!("表头上方有 {above} 行未导入：{sample}", "rows above the header left out: {above} ({sample})");
            return Ok((headings, (above > 0).then_some(Notice { code: "title-rows", message: told })));
        }
        if let Some(title) = row.cells().find(|cell| !rows::is_blank(cell)) {
            above += 1;
            if titles.len() < 3 {
                titles.push(super::header::shown(title));
            }
        }
    }
    Err(ReadError::NoSuchRow { line })
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
        let mut told = |code, skipped: &Skipped, zh: &str, en: &str| {
            if skipped.count > 0 {
                let (count, chinese, english) = (skipped.count, skipped.listed("、"), skipped.listed(", "));
                let message =
                    message!("{zh}共 {count} 行未导入：第 {chinese} 行", "{en} left out: {count} (lines {english})");
                notices.push(Notice { code, message });
            }
        };
        told("footer-rows", &self.footers, "合计、说明", "rows of totals or remarks");
        told("repeated-headers", &self.repeats, "重复的表头", "repeated header rows");
        notices
    }

    /// Reads the next batch: up to 1,000 rows or 1 MiB of cells; `None` at the end.
    /// Fails only where the rest of the file cannot be read.
    pub fn next_batch(&mut self) -> Result<Option<Batch>, ReadError> {
        let mut batch = Batch::default();
        let mut scratch = Scratch::default();
        let mut faults = 0;
        while batch.len() < BATCH_ROWS && batch.text_len() < BATCH_TEXT && faults < BATCH_FAULTS {
            let Some(row) = self.table.next_row()? else { break };
            match rows::sort(&row, &self.mapping.columns[..self.columns.len()], &self.unknown) {
                Sort::Blank => continue,
                Sort::Footer => self.footers.add(row.line),
                Sort::Header => self.repeats.add(row.line),
                Sort::Record => {
                    scratch.read(&row, &mut self.columns, &self.mapping, self.headings.len());
                    if let Some(extra) = &self.extra {
                        scratch.keep(extra, &row);
                    }
                    faults += scratch.faults.len();
                    batch.push(row.line, row.cells(), scratch.values.drain(..), scratch.faults.drain(..));
                }
            }
        }
        batch.bytes_read = self.table.consumed();
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
    }

    /// Keeps the cells of columns that mean no known field. Nobody knows what they hold, so they are personal.
    fn keep(&mut self, extra: &Extra, row: &Row<'_>) {
        for (heading, cell, found) in extra.add(row, &mut self.values) {
            let (column, value) = (heading.to_owned(), cell.chars().take(FAULT_VALUE).collect());
            self.faults.push(Fault { column, value, code: found.code, reason: found.reason, personal: true });
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
