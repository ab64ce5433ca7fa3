//! A workbook as Excel, WPS and LibreOffice open it: numbers are numbers, dates are dates, and text is text, whatever it
//! begins with. What a worksheet looks like is in the files beside this one; here is which worksheets there are.
//!
//! Rows are handed on one by one to an unlinked temporary file and never held, so that memory stays flat; only the widths
//! of the columns are kept until the end.

mod book;
mod cell;
mod chart;
mod form;
mod guard;
mod looks;
mod moment;
mod names;
mod page;
mod tab;

use std::io::{self, Write};

use self::book::Book;
use self::tab::{Head, Tab};
use super::{Cell, Column, Document, Imprint, Listing, NONE, RowSink, Sheet, Style};
use crate::i18n::{Message, Text};

/// Rows of a worksheet that Excel opens.
const ROWS: u32 = 1_048_576;

/// Name of the worksheet with title and facts of a document.
const OVERVIEW: Text = Text::new("概要", "Overview");

/// The rows of a listing.
pub(super) struct XlsxRows<'w> {
    out: &'w mut dyn Write,
    book: Book,
    tab: Tab,
    /// What the worksheet begins with, and the next one after it.
    head: Head,
    /// Rows that a worksheet holds, headings included.
    room: u32,
}

impl RowSink for XlsxRows<'_> {
    fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        debug_assert_eq!(cells.len(), self.head.columns.len(), "a row has a cell for every column");
        if self.tab.rows() >= self.room {
            self.tab.finish(&mut self.book)?;
            self.tab = Tab::start(&mut self.book, &self.head)?;
        }
        self.tab.row(&mut self.book, cells)
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        if self.head.form {
            form::prepare(&mut self.book, &self.tab)?;
        }
        self.tab.finish(&mut self.book)?;
        self.book.save(self.out)
    }
}

/// Starts a listing; nothing is written to `out` before the last row has come.
pub(super) fn sink<'w>(
    out: &'w mut dyn Write,
    listing: &Listing,
    style: &Style,
    imprint: &Imprint,
) -> io::Result<XlsxRows<'w>> {
    limited(out, listing, (style, imprint), ROWS)
}

/// Starts a listing whose worksheets hold `room` rows.
pub(in crate::output) fn limited<'w>(
    out: &'w mut dyn Write,
    listing: &Listing,
    (style, imprint): (&Style, &Imprint),
    room: u32,
) -> io::Result<XlsxRows<'w>> {
    let mut book = Book::new(listing.title.as_ref(), &listing.facts, (style, imprint))?;
    let title = listing.title.as_ref().map(|title| title.get(style.lang).to_owned());
    let head = Head {
        name: title.clone().unwrap_or_else(|| noun(&listing.schema).to_owned()),
        title: title.filter(|_| style.title_row),
        columns: listing.columns.clone(),
        form: listing.form,
    };
    let tab = Tab::start(&mut book, &head)?;
    Ok(XlsxRows { out, book, tab, head, room })
}

/// Returns what a schema such as `renda.sql/1` is about.
fn noun(schema: &str) -> &str {
    schema.trim_start_matches("renda.").split(['/']).next().unwrap_or(schema)
}

/// Writes a document: a worksheet with title and facts, then one for every table.
pub(super) fn document(out: &mut dyn Write, document: &Document, style: &Style, imprint: &Imprint) -> io::Result<()> {
    let mut book = Book::new(document.title.as_ref(), &document.facts, (style, imprint))?;
    if document.title.is_some() || !document.facts.is_empty() || document.sheets.is_empty() {
        overview(&mut book, document)?;
    }
    for sheet in &document.sheets {
        table(&mut book, sheet)?;
    }
    book.save(out)
}

/// Writes the worksheet with title and facts.
fn overview(book: &mut Book, document: &Document) -> io::Result<()> {
    let lang = book.style.lang;
    let (what, value) = (Text::new("项目", "Fact"), Text::new("内容", "Value"));
    let head = Head {
        name: OVERVIEW.get(lang).to_owned(),
        title: document.title.as_ref().map(|title| title.get(lang).to_owned()),
        columns: vec![Column::new("fact", what), Column::new("value", value)],
        form: false,
    };
    let mut tab = Tab::start(book, &head)?;
    for fact in &document.facts {
        let name = Cell::text(fact.title(&book.style));
        tab.row(book, &[name, fact.cell.clone()])?;
    }
    tab.finish(book)
}

/// Writes one table of a document with its title above and its notes below.
fn table(book: &mut Book, sheet: &Sheet) -> io::Result<()> {
    let lang = book.style.lang;
    let title = sheet.title.as_ref().map(|title| title.get(lang).to_owned());
    let name = title.clone().unwrap_or_else(|| sheet.key.clone());
    let mut tab = Tab::start(book, &Head { name, title, columns: sheet.columns.clone(), form: false })?;
    for cells in &sheet.rows {
        tab.row(book, cells)?;
    }
    if sheet.rows.is_empty() {
        tab.line(book, NONE.get(lang))?;
    }
    for Message { zh, en } in &sheet.notes {
        tab.line(book, lang.pick(&format!("注：{zh}"), &format!("Note: {en}")))?;
    }
    chart::insert(book, &tab, sheet)?;
    tab.finish(book)
}
