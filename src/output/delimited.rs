//! What CSV and TSV share: headings, rows, documents as blocks, and the guard against formulas.
//! How a record is written is in their files.

use std::borrow::Cow;
use std::io;

use super::{Cell, Column, Document, RowSink, Style};

/// Writes records of one delimited format.
pub(super) trait Records {
    /// Writes one record.
    fn record<'a>(&mut self, fields: &mut dyn Iterator<Item = Cow<'a, str>>) -> io::Result<()>;
    /// Writes an empty line, which separates the blocks of a document.
    fn blank(&mut self) -> io::Result<()>;
    /// Hands everything to the output.
    fn flush(&mut self) -> io::Result<()>;
}

/// A sheet in a delimited format.
pub(super) struct Delimited<R> {
    records: R,
    columns: usize,
    style: Style,
}

impl<R: Records> Delimited<R> {
    /// Starts a sheet with its heading row.
    pub(super) fn new(mut records: R, columns: &[Column], style: &Style) -> io::Result<Delimited<R>> {
        headings(&mut records, columns, style)?;
        Ok(Delimited { records, columns: columns.len(), style: *style })
    }
}

impl<R: Records> RowSink for Delimited<R> {
    fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        debug_assert_eq!(cells.len(), self.columns, "a row has a cell for every column");
        row(&mut self.records, cells, self.columns, &self.style)
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.records.flush()
    }
}

/// Writes the heading row.
fn headings(records: &mut impl Records, columns: &[Column], style: &Style) -> io::Result<()> {
    records.record(&mut columns.iter().map(|column| field(Cow::Borrowed(column.title(style)), style)))
}

/// Writes one row of `columns` cells.
fn row(records: &mut impl Records, cells: &[Cell], columns: usize, style: &Style) -> io::Result<()> {
    records.record(&mut (0..columns).map(|at| cells.get(at).map_or(Cow::Borrowed(""), |cell| value(cell, style))))
}

/// Writes a document: one sheet alone without its title, several as blocks with title, facts and notes.
pub(super) fn document(records: &mut impl Records, document: &Document, style: &Style) -> io::Result<()> {
    let alone = document.sheets.len() == 1;
    let text = |text: &'_ str| field(Cow::Owned(text.to_owned()), style);
    if !alone {
        if let Some(title) = &document.title {
            records.record(&mut std::iter::once(text(title.get(style.lang))))?;
        }
        for fact in &document.facts {
            records.record(&mut [text(fact.title(style)), value(&fact.cell, style)].into_iter())?;
        }
    }
    for (at, sheet) in document.sheets.iter().enumerate() {
        if at > 0 || (!alone && (document.title.is_some() || !document.facts.is_empty())) {
            records.blank()?;
        }
        if let Some(title) = sheet.title.as_ref().filter(|_| !alone) {
            records.record(&mut std::iter::once(text(title.get(style.lang))))?;
        }
        headings(records, &sheet.columns, style)?;
        for cells in &sheet.rows {
            row(records, cells, sheet.columns.len(), style)?;
        }
        for note in sheet.notes.iter().filter(|_| !alone) {
            let mark = style.lang.pick("注：", "Note: ");
            records.record(&mut std::iter::once(text(&format!("{mark}{}", note.get(style.lang)))))?;
        }
    }
    records.flush()
}

/// Returns the field of a cell; numbers need no guard, since nothing can be hidden in them.
fn value<'a>(cell: &'a Cell, style: &Style) -> Cow<'a, str> {
    let words = cell.words(style);
    match cell {
        Cell::Int(_) | Cell::Decimal { .. } | Cell::Percent { .. } => words,
        _ => field(words, style),
    }
}

/// Returns a text as a field, guarded if the style says so.
fn field<'a>(text: Cow<'a, str>, style: &Style) -> Cow<'a, str> {
    if style.formula_guard && needs_guard(&text) { Cow::Owned(format!("'{text}")) } else { text }
}

/// Returns whether a spreadsheet might calculate a text, or would lose the guard of one (CWE-1236; OWASP ASVS 1.2.10).
/// The full-width signs count because Chinese and Japanese Excel take them for the narrow ones.
/// Texts that already begin with `'` before such a sign count too, so that removing one `'` always gives the text back.
fn needs_guard(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'])
}

/// Returns the text of a field from which [`Style::formula_guard`] has been taken off again; imports do the same.
/// The rule: one leading `'` goes where, after all leading `'`, a sign follows that is guarded.
pub fn unguard(field: &str) -> &str {
    match field.strip_prefix('\'') {
        Some(text) if needs_guard(text) => text,
        _ => field,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn formulas_are_guarded_and_numbers_are_not() {
        let style = Style::default();
        let of = |cell: Cell| value(&cell, &style).into_owned();
        assert_eq!(of(Cell::text("=cmd|' /C calc'!A0")), "'=cmd|' /C calc'!A0");
        assert_eq!(of(Cell::text("＝1+1")), "'＝1+1");
        assert_eq!(of(Cell::text("-5")), "'-5");
        assert_eq!(of(Cell::Int(-5)), "-5");
        assert_eq!(of(Cell::Decimal { scaled: -5, places: 1 }), "-0.5");
        assert_eq!(of(Cell::percent(-1, 4)), "-25.0%");
        assert_eq!(of(Cell::text("张三")), "张三");
        assert_eq!(of(Cell::text("'=1")), "''=1");
        assert_eq!(of(Cell::text("'quoted'")), "'quoted'");
        let open = Style { formula_guard: false, ..style };
        assert_eq!(value(&Cell::text("=1"), &open), "=1");
    }

    proptest! {
        #[test]
        fn the_guard_comes_off_again(text in "['=+@a＝\t-]{0,6}|\\PC{0,10}") {
            let style = Style::default();
            let field = field(Cow::Borrowed(&text), &style);
            prop_assert_eq!(unguard(&field), &text);
        }
    }
}
