//! The workbook: its worksheets by number, their names, its properties, and how it gets to the output.

use std::io::{self, BufWriter, Seek, Write};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

use super::guard::guarded;
use super::looks::Looks;
use super::names::Names;
use super::{moment, page};
use crate::i18n::{Lang, Message};
use crate::message;
use crate::output::visible::{Breaks, show};
use crate::output::{Cell, Fact, Imprint, Style, Unfit};

/// Height of a row and width of a column of 宋体 11, in pixels, as Excel has them.
const ROW_AND_COLUMN: (u32, u32) = (18, 72);

/// Bytes of a worksheet from which the archive needs 64-bit sizes; without need it goes without, for old readers.
const LARGE: u64 = 3 << 30;

/// How hard the archive is squeezed, of 9: the usual 6 takes more than twice the time for a tenth of the size.
const LEVEL: u8 = 3;

/// A workbook being written.
pub(super) struct Book {
    workbook: Workbook,
    names: Names,
    /// The formats of its cells.
    pub(super) looks: Looks,
    /// Language, headings and dates.
    pub(super) style: Style,
    /// The foot of every page, as Excel writes it.
    pub(super) foot: String,
    /// Bytes of its cells, about.
    pub(super) size: u64,
}

impl Book {
    /// Starts a workbook. It is said to have been made on the day its facts hold for, or on a fixed one, so that the same
    /// data makes the same file.
    pub(super) fn new(
        title: Option<&Message>,
        facts: &[Fact],
        (style, imprint): (&Style, &Imprint),
    ) -> io::Result<Book> {
        let looks = Looks::new(style);
        let mut workbook = Workbook::new();
        if style.lang == Lang::Zh {
            workbook.set_default_format(&looks.base, ROW_AND_COLUMN.0, ROW_AND_COLUMN.1).map_err(failed)?;
        }
        let mut properties = DocProperties::new().set_creation_datetime(&created(facts).map_err(failed)?);
        if let Some(title) = title {
            properties = properties.set_title(show(title.get(style.lang), Breaks::Mark));
        }
        workbook.set_properties(&properties);
        let foot = page::foot(imprint, style.lang);
        Ok(Book { workbook, names: Names::default(), looks, style: *style, foot, size: 0 })
    }

    /// Adds a worksheet whose rows go to a temporary file, and returns its number.
    pub(super) fn add(&mut self, name: &str) -> io::Result<usize> {
        let name = self.names.take(name);
        self.workbook.add_worksheet_with_constant_memory().and_then(|sheet| sheet.set_name(name)).map_err(failed)?;
        Ok(self.workbook.worksheets().len() - 1)
    }

    /// Returns a name for a worksheet that may be added later.
    pub(super) fn reserve(&mut self, name: &str) -> String {
        self.names.take(name)
    }

    /// Adds a worksheet with a reserved name that nobody sees, whose cells may be written in any order.
    pub(super) fn add_hidden(&mut self, name: &str) -> io::Result<&mut Worksheet> {
        self.workbook.add_worksheet().set_hidden(true).set_name(name).map_err(failed)
    }

    /// Returns a worksheet, with the formats of its cells.
    pub(super) fn sheet(&mut self, number: usize) -> io::Result<(&mut Worksheet, &Looks)> {
        Ok((self.workbook.worksheet_from_index(number).map_err(failed)?, &self.looks))
    }

    /// Writes everything. The archive goes to a file first, because the crate asks for a writer that may change threads.
    pub(super) fn save(mut self, out: &mut dyn Write) -> io::Result<()> {
        self.workbook.use_zip_large_file(self.size > LARGE).set_zip_compression_level(LEVEL);
        let mut archive = tempfile::tempfile()?;
        let mut writer = BufWriter::new(&mut archive);
        guarded(|| self.workbook.save_to_writer(&mut writer))?.map_err(failed)?;
        writer.flush()?;
        drop(writer);
        archive.rewind()?;
        io::copy(&mut archive, out)?;
        out.flush()
    }
}

/// Returns the day that the facts hold for, or a fixed one.
fn created(facts: &[Fact]) -> Result<ExcelDateTime, XlsxError> {
    let day = facts.iter().find_map(|fact| match &fact.cell {
        Cell::Date(day) => moment::read(day),
        _ => None,
    });
    day.map_or_else(|| ExcelDateTime::from_ymd(2000, 1, 1), |day| Ok(day.value))
}

/// Returns the I/O error inside an error of the crate; every other would be a mistake of this module.
pub(super) fn failed(error: XlsxError) -> io::Error {
    match error {
        XlsxError::IoError(error) => error,
        XlsxError::ZipError(error) => error.into(),
        XlsxError::TempFileError(folder, error) => {
            let (folder, kind) = (folder.display(), error.kind());
            let message = message!(
                "临时文件夹 {folder} 不能使用：{error}；可用环境变量 TMPDIR 指定",
                "cannot use the temporary folder {folder}: {error}; the variable TMPDIR names another"
            );
            io::Error::new(kind, Unfit(message))
        }
        other => io::Error::other(other.to_string()),
    }
}
