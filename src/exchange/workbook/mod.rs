//! Workbooks in. XLSX is read here, straight from its archive: sheets as they stream past, so that neither what a file
//! claims of its size nor what it inflates to is ever held in memory. The older and rarer formats are read by calamine,
//! which takes a workbook whole and can be made to abort, in a process of its own (`converted`, `convert`).
//!
//! Which sheet and which columns are wanted is decided in `reader`.

mod book;
pub mod convert;
mod converted;
mod direct;
mod layout;
mod number;
mod package;
mod parts;
mod place;
mod plain;
mod row;
mod sheet;
mod strings;
mod styles;
mod text;
mod xml;

pub(super) use book::{Book, SheetContent};
pub(super) use package::Package;
pub(super) use place::letters;
pub(super) use xml::{Step, Xml};

use std::io;

use super::error::ReadError;
use crate::i18n::Message;
use crate::message;

/// Why a part of a workbook could not be read.
#[derive(Clone, Debug, thiserror::Error)]
pub(in crate::exchange) enum Breach {
    /// More bytes than the compressed ones can honestly stand for.
    #[error("inflates to more than {0} bytes")]
    Inflates(u64),
    /// A sample of a part ended before the part did.
    #[error("enough")]
    Enough,
    /// The bytes are not those that were packed.
    #[error("checksum")]
    Checksum,
    /// One text or tag is too long.
    #[error("a text is too long")]
    LongText,
    /// One row is too long.
    #[error("row {0} is too long")]
    LongRow(u32),
    /// All texts together are too long.
    #[error("too many texts")]
    ManyTexts,
    /// A document type.
    #[error("document type")]
    DocumentType,
    /// An entity of the file's own.
    #[error("entity {0}")]
    Entity(String),
    /// What is no XML.
    #[error("{0}")]
    Xml(String),
    /// The archive or a part of it cannot be read.
    #[error("{0}")]
    Unreadable(String),
    /// The part ends too early.
    #[error("ends early")]
    Short,
    /// A part that is named is not there.
    #[error("no part {0}")]
    Missing(String),
    /// No place of any sheet.
    #[error("no place {0}")]
    Place(String),
    /// A cell names a text that is not there.
    #[error("no such text in {0}")]
    NoSuchText(String),
    /// A cell of numbers with something else in it.
    #[error("no number in {0}")]
    NoNumber(String),
    /// A cell that stands in the sheet twice.
    #[error("{0} twice")]
    Twice(String),
}

impl Breach {
    /// Takes the breach out of an error of a reader.
    fn of_io(error: io::Error) -> Breach {
        match error.downcast::<Breach>() {
            Ok(breach) => breach,
            Err(error) => Breach::Unreadable(error.to_string()),
        }
    }

    /// Makes the error for a file.
    fn at(&self, file: &str) -> ReadError {
        damaged(file, self.message())
    }

    /// Says what was found.
    pub(super) fn message(&self) -> Message {
        match self {
            Breach::Inflates(bytes) => {
                let megabytes = bytes >> 20;
                message!(
                    "展开后超过 {megabytes} MB，远多于压缩包的大小所能容纳的内容（可能是恶意构造的“压缩炸弹”）",
                    "it inflates to more than {megabytes} MB, far more than an archive of its size honestly holds (a “zip bomb”)"
                )
            }
            Breach::Checksum => {
                message!("校验值不符，内容已经损坏", "its checksum does not agree: the content is damaged")
            }
            Breach::LongText => message!("有一处文字超过 1 MB", "one text in it exceeds 1 MB"),
            Breach::LongRow(row) => message!("第 {row} 行的文字超过 4 MB", "the texts of row {row} exceed 4 MB"),
            Breach::ManyTexts => message!(
                "各单元格的文字合计超过 96 MB 或 800 万条",
                "the texts of its cells exceed 96 MB, or 8 million"
            ),
            Breach::DocumentType => message!(
                "其中有文档类型声明（DTD），正常的工作簿不会有，可能是恶意构造的",
                "it has a document type (DTD), which no workbook has; it may be made to do harm"
            ),
            Breach::Entity(name) => message!("其中有未知的实体“&{name};”", "it has an unknown entity, &{name};"),
            Breach::Xml(error) => message!("XML 有误：{error}", "its XML is faulty: {error}"),
            Breach::Unreadable(error) => message!("读不出：{error}", "it cannot be read: {error}"),
            Breach::Enough => message!(
                "工作表的开头全是空行，没有找到任何内容",
                "its sheets begin with nothing but blank rows, and nothing was found in them"
            ),
            Breach::Short => message!("内容没有写完", "it ends too early"),
            Breach::Missing(part) => message!("缺少部件 {part}", "its part {part} is missing"),
            Breach::Place(place) => message!(
                "“{place}”不是有效的位置，或不在它该在的地方",
                "“{place}” is no place in a sheet, or not where it should be"
            ),
            Breach::NoSuchText(cell) => {
                message!("单元格 {cell} 引用的文字不存在", "cell {cell} refers to a text that is not there")
            }
            Breach::NoNumber(cell) => {
                message!("单元格 {cell} 标为数值，内容却不是", "cell {cell} is marked as a number and holds none")
            }
            Breach::Twice(cell) => message!("单元格 {cell} 出现了两次", "cell {cell} is there twice"),
        }
    }
}

/// Makes the error for a workbook that cannot be read.
fn damaged(file: &str, reason: Message) -> ReadError {
    ReadError::Workbook { name: file.to_owned(), reason }
}
