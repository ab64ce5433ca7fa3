//! Tables out: typed cells in, one of nine formats out, a small file a format.
//! A listing is streamed row by row, so that a million rows take no more memory than a thousand; a document (a report)
//! is a handful of sheets with facts above them. Both take the same cells and the same style.
//!
//! Not here: which rows and columns to show, masking of personal data, where the bytes go, and what is said on stderr.
//! A new format is one file with a [`RowSink`] and a function for documents, a name in [`Format`], and two arms below.
//!
//! What every format keeps to:
//! - JSON and NDJSON never depend on the language: keys are ASCII, a label is its code with the Chinese label beside it
//!   under `…_label`, and titles and notes are the Chinese ones.
//! - CSV, TSV, XLSX and the JSONs carry the data as they are; the formats that people look at (table, plain, Markdown, HTML)
//!   show control characters and direction overrides escaped, see [`visible`].
//! - What a person reads is in the language of the [`Style`]; dates are ISO, and in a workbook dates;
//!   numbers have no separators.

mod bars;
mod cell;
mod chart;
mod csv;
mod delimited;
mod format;
mod grid;
mod html;
mod imprint;
mod json;
mod markdown;
mod ndjson;
mod plain;
mod sheet;
mod style;
mod table;
#[cfg(test)]
mod tests;
mod tsv;
mod unfit;
pub mod visible;
mod xlsx;

pub use cell::{Cell, Label};
pub use chart::{Chart, ChartKind};
pub use delimited::unguard;
pub use format::Format;
pub use imprint::Imprint;
pub use markdown::paragraph as markdown_paragraph;
pub use sheet::{Align, Column, Document, Entry, Fact, Listing, Sheet};
pub use style::{Dates, Headings, Style};
pub use unfit::Unfit;

use std::io::{self, Write};

use self::grid::Grid;
use self::plain::Plain;
use self::table::Table;
use crate::i18n::Text;

/// What a document says below the headings of a sheet without rows.
const NONE: Text = Text::new("（无）", "(none)");

/// Takes the rows of one sheet, one after the other, and writes them.
pub trait RowSink {
    /// Writes one row: as many cells as there are columns, in their order (a missing cell counts as empty).
    /// Fails when the bytes cannot be written; a closed pipe is `ErrorKind::BrokenPipe`.
    fn row(&mut self, cells: &[Cell]) -> io::Result<()>;

    /// Writes what comes after the last row and flushes. A sink that is dropped instead leaves the output cut short.
    fn finish(self: Box<Self>) -> io::Result<()>;
}

/// Starts a listing: writes what comes before the first row and returns the sink for the rows. The output is buffered here.
///
/// Memory stays flat in every format. `table` and `plain` gather blocks of at most 1,000 rows and keep the widths of the
/// first one; a later cell that is wider is wrapped in a table (or widens it, if it is a number or short) and sticks out
/// of plain text. `xlsx` keeps its rows in an unlinked temporary file until the last one has come.
pub fn listing<'w>(
    format: Format,
    out: &'w mut dyn Write,
    listing: &Listing,
    style: &Style,
    imprint: &Imprint,
) -> io::Result<Box<dyn RowSink + 'w>> {
    Ok(match format {
        Format::Table => Box::new(Grid::<Table>::new(out, &listing.columns, style)),
        Format::Plain => Box::new(Grid::<Plain>::new(out, &listing.columns, style)),
        Format::Csv => Box::new(csv::sink(out, &listing.columns, style)?),
        Format::Tsv => Box::new(tsv::sink(out, &listing.columns, style)?),
        Format::Json => Box::new(json::sink(out, listing)?),
        Format::Ndjson => Box::new(ndjson::sink(out, &listing.columns)),
        Format::Md => Box::new(markdown::sink(out, &listing.columns, style)?),
        Format::Html => Box::new(html::sink(out, listing, style)?),
        Format::Xlsx => Box::new(xlsx::sink(out, listing, style, imprint)?),
    })
}

/// Writes a whole document and flushes.
///
/// `csv` and `tsv` have no place for several tables: a document of one sheet is written as that sheet alone, several
/// follow each other with their titles and a blank line between. `ndjson` has one object a row, with the sheet's key in
/// `sheet`, and leaves facts and notes out.
pub fn document(
    format: Format,
    out: &mut dyn Write,
    document: &Document,
    style: &Style,
    imprint: &Imprint,
) -> io::Result<()> {
    match format {
        Format::Table => grid::document::<Table>(out, document, style),
        Format::Plain => grid::document::<Plain>(out, document, style),
        Format::Csv => csv::document(out, document, style),
        Format::Tsv => tsv::document(out, document, style),
        Format::Json => json::document(out, document),
        Format::Ndjson => ndjson::document(out, document),
        Format::Md => markdown::document(out, document, style),
        Format::Html => html::document(out, document, style),
        Format::Xlsx => xlsx::document(out, document, style, imprint),
    }
}

/// Writes all rows of `sheet` into a sink and finishes it.
fn pour(mut sink: Box<dyn RowSink + '_>, sheet: &Sheet) -> io::Result<()> {
    for row in &sheet.rows {
        sink.row(row)?;
    }
    sink.finish()
}
