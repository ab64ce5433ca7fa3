//! A workbook as a list of sheets, each of which can be read from its beginning as often as needed, whatever its format.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::convert::Dialect;
use super::converted::Converted;
use super::direct::Direct;
use super::package::Package;
use super::{Breach, damaged, parts};
use crate::exchange::error::ReadError;
use crate::exchange::source::{self, Content};
use crate::exchange::table::Rows;
use crate::i18n::Text;
use crate::message;

/// A sheet's name and whether people see the sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in super::super) struct SheetName {
    /// The name on its tab.
    pub(in super::super) name: String,
    /// Whether it is shown.
    pub(in super::super) visible: bool,
}

/// An open workbook.
pub(in super::super) struct Book {
    /// Its sheets in their order.
    pub(in super::super) sheets: Vec<SheetName>,
    body: Body,
}

/// How its rows are come by.
enum Body {
    Direct(Direct),
    Converted(Converted),
}

/// The rows of a sheet with what is known of it beforehand.
pub(in super::super) struct SheetContent {
    /// The rows.
    pub(in super::super) rows: Box<dyn Rows>,
    /// Columns that are hidden, from and to, from 0.
    pub(in super::super) hidden_columns: Vec<(u32, u32)>,
    /// Cells that are merged over several rows: the column, from 0, and the last row.
    pub(in super::super) merged: Vec<(usize, u32)>,
    /// What [`Rows::consumed`] comes to at the end.
    pub(in super::super) total: u64,
}

impl Book {
    /// Opens a workbook. `program` is this program, for formats that are read in a process of their own.
    /// Fails on what is no workbook, with what it is instead.
    pub(in super::super) fn open(
        name: &str,
        file: &File,
        content: Content,
        program: Option<&Path>,
    ) -> Result<Book, ReadError> {
        let convert = |dialect| Ok(Body::Converted(Converted::of(name, file, dialect, program)?));
        let body = if content == Content::Binary {
            convert(Dialect::Xls)
        } else {
            let copy = file.try_clone().map_err(|error| Breach::of_io(error).at(name))?;
            let package = Package::open(name, copy)?;
            let workbook = parts::workbook(&package).map_err(|breach| breach.at(name))?.unwrap_or_default();
            match workbook.to_ascii_lowercase() {
                part if part.starts_with("xl/") && part.ends_with(".xml") => {
                    Ok(Body::Direct(Direct::open(name, package, &workbook)?))
                }
                part if part.ends_with("workbook.bin") => convert(Dialect::Xlsb),
                _ if is_open_document(&package) => convert(Dialect::Ods),
                part => Err(ReadError::Unsupported { name: name.to_owned(), what: other_package(&package, &part) }),
            }
        }?;
        let sheets = match &body {
            Body::Direct(direct) => direct.sheets(),
            Body::Converted(converted) => converted.sheets(),
        };
        if sheets.is_empty() {
            return Err(damaged(name, message!("其中没有任何工作表", "it has no worksheet")));
        }
        Ok(Book { sheets, body })
    }

    /// Returns whether all that people see in it can be read: how numbers are shown, what is merged and what is hidden.
    pub(in super::super) fn is_direct(&self) -> bool {
        matches!(self.body, Body::Direct(_))
    }

    /// Returns the first rows of a sheet, without what merged cells give to the rows below them.
    pub(in super::super) fn sample(&self, sheet: usize) -> Result<Box<dyn Rows>, ReadError> {
        match &self.body {
            Body::Direct(direct) => direct.sample(sheet),
            Body::Converted(converted) => Ok(converted.rows(sheet).rows),
        }
    }

    /// Returns all rows of a sheet. One in an archive is read once to its end before: for its merged cells, and to know that
    /// it is whole.
    pub(in super::super) fn rows(&self, sheet: usize) -> Result<SheetContent, ReadError> {
        match &self.body {
            Body::Direct(direct) => direct.rows(sheet),
            Body::Converted(converted) => Ok(converted.rows(sheet)),
        }
    }
}

/// Returns whether an archive is a spreadsheet of OpenDocument.
fn is_open_document(package: &Package) -> bool {
    let mut kind = Vec::new();
    let read = package.read("mimetype").map(|part| part.take(256).read_to_end(&mut kind));
    matches!(read, Some(Ok(_))) && kind.starts_with(b"application/vnd.oasis.opendocument.spreadsheet")
}

/// Says what an archive is that is no workbook.
fn other_package(package: &Package, document: &str) -> Text {
    if document.starts_with("word/") || package.has("word/document.xml") {
        source::WORD
    } else if document.starts_with("ppt/") || package.has("ppt/presentation.xml") {
        Text::new("一份 PowerPoint 演示文稿", "a PowerPoint presentation")
    } else {
        Text::new("一个压缩包，里面没有工作簿", "a zip archive without a workbook")
    }
}
