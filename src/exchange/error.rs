//! Why a file could not be read at all. What is wrong with single rows is a [`crate::domain::input::Fault`].

use std::fmt;
use std::io;

use super::source::LOCKED;
use crate::i18n::{Message, Text, system_error};
use crate::message;

/// What sort of problem it is; it decides the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The file cannot be opened, read or decoded.
    File,
    /// The file was read and its content refused.
    Rejected,
    /// An option does not fit.
    Usage,
    /// What an option names is not there.
    Missing,
}

/// Why a table could not be read. `name` is the path as given, or `-`.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The system said no.
    Io {
        /// The file.
        name: String,
        /// What was being done.
        doing: Text,
        /// What the system said.
        source: io::Error,
    },
    /// A directory, a pipe or a device.
    NotAFile {
        /// The file.
        name: String,
        /// What it is instead.
        what: Text,
    },
    /// More bytes than the limit.
    TooLarge {
        /// The file.
        name: String,
        /// The limit in bytes.
        limit: u64,
    },
    /// Content that is no table of text.
    Unsupported {
        /// The file.
        name: String,
        /// What it is.
        what: Text,
    },
    /// A workbook, or what claims to be one, that cannot be read.
    Workbook {
        /// The file.
        name: String,
        /// What is wrong with it.
        reason: Message,
    },
    /// Content that is neither a text nor a document of Word.
    NotProse {
        /// The file.
        name: String,
        /// What it is.
        what: Text,
    },
    /// A document of Word, or what claims to be one, that cannot be read.
    Document {
        /// The file.
        name: String,
        /// What is wrong with it.
        reason: Message,
    },
    /// `--sheet` names a sheet that the workbook does not have.
    NoSuchSheet {
        /// What was asked for.
        sheet: String,
        /// The sheets there are.
        sheets: Vec<String>,
    },
    /// `--sheet` for a file that is no workbook.
    NoSheets {
        /// The file.
        name: String,
    },
    /// Nothing in the file but blanks.
    Empty {
        /// The file.
        name: String,
    },
    /// Bytes that the encoding does not have.
    Malformed {
        /// The file.
        name: String,
        /// Name of the encoding.
        encoding: &'static str,
        /// Place of the first bad byte, from 0.
        offset: u64,
        /// Its line, from 1.
        line: u64,
    },
    /// The file is not what it was when its encoding was told.
    Changed {
        /// The file.
        name: String,
    },
    /// Text in an encoding that is not one of ours, and that would decode as one by chance.
    Foreign {
        /// The file.
        name: String,
        /// Name of the encoding it looks like.
        guess: &'static str,
    },
    /// A value of `--encoding` that names none of ours.
    UnknownEncoding {
        /// The value.
        label: String,
    },
    /// A cell, row or header beyond its bound.
    Bound {
        /// What is too large.
        what: Text,
        /// The bound.
        limit: usize,
        /// Line on which it begins.
        line: u64,
    },
    /// A quotation mark that opens a cell and is never closed.
    UnclosedQuote {
        /// Line on which it stands.
        line: u64,
    },
    /// No row looks like a header.
    NoHeader {
        /// The first row that was read.
        sample: String,
        /// The sheets that were looked through; none for a text.
        sheets: Vec<String>,
        /// Pairs of a heading read and the known heading it is near to.
        nearest: Vec<(String, &'static str)>,
        /// Headings that would do.
        known: Vec<Text>,
        /// The first rows that were read.
        rows: Vec<Vec<String>>,
    },
    /// `--header-row` names a line on which no row begins.
    NoSuchRow {
        /// The line.
        line: u64,
    },
    /// Two columns mean the same field.
    SameField {
        /// First heading and its column, from 1.
        first: (String, usize),
        /// Second heading and its column.
        second: (String, usize),
        /// What both mean.
        field: Text,
    },
    /// Required fields have no column.
    MissingColumns {
        /// For each field the headings that would do.
        fields: Vec<Vec<&'static str>>,
        /// The headings of the file.
        headings: Vec<String>,
    },
    /// `--map` that cannot be followed.
    BadMap {
        /// What does not fit.
        reason: Message,
    },
    /// The rejects file is there already.
    Exists {
        /// Its path.
        name: String,
    },
}

impl ReadError {
    /// Makes the error for a failed system call.
    pub(super) fn io(name: &str, doing: Text, source: io::Error) -> ReadError {
        ReadError::Io { name: name.to_owned(), doing, source }
    }

    /// Returns what sort of problem it is.
    pub fn problem(&self) -> Problem {
        match self {
            ReadError::NoSheets { .. }
            | ReadError::UnknownEncoding { .. }
            | ReadError::NoSuchRow { .. }
            | ReadError::BadMap { .. } => Problem::Usage,
            ReadError::NoSuchSheet { .. } => Problem::Missing,
            ReadError::NoHeader { .. }
            | ReadError::SameField { .. }
            | ReadError::MissingColumns { .. }
            | ReadError::Empty { .. } => Problem::Rejected,
            _ => Problem::File,
        }
    }

    /// Returns the rows that may be the header of a file in which not every heading needed was found.
    pub fn headings_read(&self) -> &[Vec<String>] {
        match self {
            ReadError::MissingColumns { headings, .. } => std::slice::from_ref(headings),
            ReadError::NoHeader { rows, .. } => rows,
            _ => &[],
        }
    }

    /// Says what is wrong and where.
    pub fn message(&self) -> Message {
        match self {
            ReadError::Io { name, doing, source } => {
                let Message { zh, en } = system_error(source);
                Message::new(format!("{name}：{}失败：{zh}", doing.zh), format!("{name}: cannot {}: {en}", doing.en))
            }
            ReadError::NotAFile { name, what } => Message::new(
                format!("{name} 是{}，不是普通文件", what.zh),
                format!("{name} is {}, not a regular file", what.en),
            ),
            ReadError::TooLarge { name, limit } => {
                message!("{name} 超过 {limit} 字节的上限", "{name} exceeds the limit of {limit} bytes")
            }
            ReadError::Unsupported { name, what } => Message::new(
                format!("{name} 是{}，不能作为表格读取", what.zh),
                format!("{name} is {}, which cannot be read as a table", what.en),
            ),
            ReadError::NotProse { name, what } => Message::new(
                format!("{name} 是{}，不是能核对的报告", what.zh),
                format!("{name} is {}, and no report that can be checked", what.en),
            ),
            ReadError::Document { name, reason } => Message::new(
                format!("{name} 不是能读取的 Word 文档：{}", reason.zh),
                format!("{name} is no Word document that can be read: {}", reason.en),
            ),
            ReadError::Empty { name } => message!("{name} 是空的，没有任何内容", "{name} is empty"),
            ReadError::Malformed { name, encoding, offset, line } => message!(
                "{name} 第 {line} 行（第 {offset} 字节处）不是有效的 {encoding} 文字",
                "{name}: line {line} (byte {offset}) is not valid {encoding}"
            ),
            ReadError::Foreign { name, guess } => message!(
                "{name} 看来是 {guess} 编码，按 GB18030 读出的会是乱码",
                "{name} seems to be {guess}; read as GB18030 it would be garbage"
            ),
            ReadError::Changed { name } => {
                message!("{name} 在读取过程中被改动", "{name} changed while it was being read")
            }
            ReadError::UnknownEncoding { label } => message!("不认识的编码“{label}”", "unknown encoding “{label}”"),
            ReadError::Workbook { name, reason } => Message::new(
                format!("{name} 不是能读取的工作簿：{}", reason.zh),
                format!("{name} is no workbook that can be read: {}", reason.en),
            ),
            other => other.content_message(),
        }
    }

    /// Says what is wrong with the table itself.
    fn content_message(&self) -> Message {
        match self {
            ReadError::Bound { what, limit, line } => Message::new(
                format!("第 {line} 行：{}超过上限 {limit}", what.zh),
                format!("line {line}: {} exceeds the limit of {limit}", what.en),
            ),
            ReadError::UnclosedQuote { line } => {
                message!(
                    "第 {line} 行有一个引号没有闭合，其后的内容全被当成同一格",
                    "line {line}: a quotation mark is never closed, so all that follows is one cell"
                )
            }
            ReadError::NoHeader { sample, sheets, .. } if sheets.is_empty() => message!(
                "前 20 行里找不到表头；读到的第一行是：{sample}",
                "no header among the first 20 rows; the first row reads: {sample}"
            ),
            ReadError::NoHeader { sample, sheets, .. } => {
                let (zh, en) = (sheets.join("、"), sheets.join(", "));
                message!(
                    "各工作表的前 20 行里都找不到表头；读到的第一行是：{sample}；工作表有：{zh}",
                    "no header among the first 20 rows of any sheet; the first row reads: {sample}; the sheets: {en}"
                )
            }
            ReadError::NoSheets { name } => {
                message!("{name} 是文本表格，没有工作表可选", "{name} is a text, which has no sheets to choose from")
            }
            ReadError::NoSuchSheet { sheet, sheets } => {
                let (zh, en) = (sheets.join("、"), sheets.join(", "));
                message!("没有名为“{sheet}”的工作表；有：{zh}", "there is no sheet “{sheet}”; there are: {en}")
            }
            ReadError::NoSuchRow { line } => message!("第 {line} 行没有可作表头的行", "no row begins on line {line}"),
            ReadError::SameField { first: (first, one), second: (second, two), field } => Message::new(
                format!("第 {one} 列“{first}”和第 {two} 列“{second}”都表示“{}”", field.zh),
                format!("columns {one} “{first}” and {two} “{second}” both mean “{}”", field.en),
            ),
            ReadError::MissingColumns { fields, .. } => {
                let named = |and: &str| {
                    let one = |headings: &Vec<&str>| headings.first().copied().unwrap_or_default().to_owned();
                    fields.iter().map(one).collect::<Vec<_>>().join(and)
                };
                Message::new(
                    format!("缺少必需的列：{}", named("、")),
                    format!("required columns are missing: {}", named(", ")),
                )
            }
            ReadError::BadMap { reason } => reason.clone(),
            ReadError::Exists { name } => message!("{name} 已经存在", "{name} exists already"),
            _ => Message::new("", ""),
        }
    }

    /// Says what to do about it, where there is something.
    pub fn hint(&self) -> Option<Message> {
        Some(match self {
            ReadError::Unsupported { what, .. } if *what == LOCKED => Message::new(
                "请在 Excel 或 WPS 中打开，取消打开密码后另存，再导入",
                "open it in a spreadsheet program, take the password off, save it and import that",
            ),
            ReadError::Unsupported { .. } => Message::new(
                "请在 Excel 或 WPS 中打开，另存为 .xlsx 或“CSV UTF-8（逗号分隔）”后再导入",
                "open it in a spreadsheet program, save it as .xlsx or CSV UTF-8 and import that",
            ),
            ReadError::Workbook { .. } => Message::new(
                "请在 Excel 或 WPS 中打开核对，另存为 .xlsx 后再导入；打不开的，请来源单位重发",
                "open it in a spreadsheet program, check it, save it as .xlsx and import that; if it cannot be opened, have it sent again",
            ),
            ReadError::NotProse { .. } => Message::new(
                "请在 Word 或 WPS 中打开，另存为 .docx 或纯文本（.txt）再核对",
                "open it in a word processor, save it as .docx or plain text and check that",
            ),
            ReadError::Document { .. } => Message::new(
                "请在 Word 或 WPS 中打开核对，另存为 .docx 后再试",
                "open it in a word processor, save it as .docx and try again",
            ),
            ReadError::NotAFile { .. } => {
                Message::new("请给出文件路径；从管道读入请用 -", "give the path of a file; to read from a pipe use -")
            }
            ReadError::Changed { .. } => {
                Message::new("请关闭正在编辑它的程序后重试", "close the program that edits it and try again")
            }
            ReadError::TooLarge { .. } => Message::new("请分成几个文件导入", "split it into several files"),
            ReadError::Malformed { .. } => Message::new(
                "文件可能截断或混用了两种编码；请从原表重新另存为 CSV UTF-8，或用 --encoding 指明编码",
                "the file may be cut off or mix two encodings; save it again as CSV UTF-8, or name the encoding by --encoding",
            ),
            ReadError::Foreign { .. } => Message::new(
                "请另存为 UTF-8；如确为国标编码，加 --encoding gb18030",
                "save it as UTF-8; if it is GB18030 after all, add --encoding gb18030",
            ),
            ReadError::UnknownEncoding { .. } => Message::new(
                "可用：utf-8、gb18030（gbk）、utf-16le、utf-16be",
                "choose utf-8, gb18030 (gbk), utf-16le or utf-16be",
            ),
            ReadError::UnclosedQuote { .. } | ReadError::Bound { .. } => Message::new(
                "请检查该行的引号和分隔符，或从原表重新另存为 CSV",
                "check the quotation marks and separators of that line, or save the sheet again as CSV",
            ),
            ReadError::NoHeader { nearest, known, .. } => no_header_hint(nearest, known),
            ReadError::NoSuchRow { .. } => {
                Message::new("行号从 1 数起，空行也算", "lines count from 1, empty ones included")
            }
            ReadError::SameField { .. } => Message::new(
                "请删去其中一列，或用 --map \"表头=\" 忽略一列",
                "delete one of them, or ignore one by --map \"heading=\"",
            ),
            ReadError::MissingColumns { fields, .. } => missing_hint(fields),
            ReadError::Exists { .. } => {
                Message::new("请换一个文件名，或加 --force 覆盖", "choose another name, or add --force to replace it")
            }
            ReadError::Io { .. }
            | ReadError::Empty { .. }
            | ReadError::BadMap { .. }
            | ReadError::NoSheets { .. }
            | ReadError::NoSuchSheet { .. } => return None,
        })
    }
}

/// Names the headings that were nearly met, or those that would do.
fn no_header_hint(nearest: &[(String, &'static str)], known: &[Text]) -> Message {
    let (mut chinese, mut english) = (String::new(), String::new());
    for (read, near) in nearest {
        chinese += &format!("“{read}”是否指“{near}”？");
        english += &format!("does “{read}” mean “{near}”? ");
    }
    let list =
        |pick: fn(&Text) -> &'static str, and: &str| known.iter().take(12).map(pick).collect::<Vec<_>>().join(and);
    let (zh, en) = (list(|text| text.zh, "、"), list(|text| text.en, ", "));
    message!(
        "{chinese}可用的表头有：{zh} 等；也可用 --header-row N 指明表头所在行，用 --map \"表头=字段\" 指明列",
        "{english}headings that are known: {zh} / {en}; or name the row by --header-row N and columns by --map \"heading=field\""
    )
}

/// Names the headings that would do for each missing field.
fn missing_hint(fields: &[Vec<&'static str>]) -> Message {
    let each: Vec<String> = fields.iter().map(|headings| headings.join("/")).collect();
    let (zh, en) = (each.join("；"), each.join("; "));
    message!(
        "请加上列（斜杠前后任选其一）：{zh}；或用 --map \"表头=字段\" 指明已有的列",
        "add a column headed (any of each group) {en}; or name an existing one by --map \"heading=field\""
    )
}

impl fmt::Display for ReadError {
    /// Writes the Chinese wording, for logs.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.message().fmt(f)
    }
}
