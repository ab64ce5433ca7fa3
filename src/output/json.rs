//! One JSON document, the same in every language, one row a line.
//!
//! A listing is `{"schema", facts…, "rows": [{key: value}], "count"}`; a document is
//! `{"schema", "title", facts…, "sheets": [{"key", "title", "rows", "count", "notes"}]}`. Keys are always present and are
//! null where empty. Numbers are numbers, dates are ISO texts, lists are arrays, yes and no are true and false.
//! A share is `{"numerator", "denominator", "percent"}`, where `percent` is the rounded number or null without denominator.
//! A label is its code, with the Chinese label under `key_label`. Titles and notes are the Chinese ones.

use std::io::{self, BufWriter, Write};

use super::cell::{decimal, percent};
use super::{Cell, Column, Document, Fact, Listing, RowSink, Sheet};

/// The rows of a listing.
pub(super) struct JsonRows<'w> {
    out: BufWriter<&'w mut dyn Write>,
    columns: Vec<Column>,
    count: u64,
}

impl RowSink for JsonRows<'_> {
    fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        self.out.write_all(if self.count == 0 { b"\n" } else { b",\n" })?;
        self.count += 1;
        object(&mut self.out, "", &self.columns, cells)
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        let end = if self.count == 0 { "" } else { "\n" };
        writeln!(self.out, "{end}],\"count\":{}}}", self.count)?;
        self.out.flush()
    }
}

/// Starts a listing.
pub(super) fn sink<'w>(out: &'w mut dyn Write, listing: &Listing) -> io::Result<JsonRows<'w>> {
    let mut out = BufWriter::new(out);
    out.write_all(b"{\"schema\":")?;
    text(&mut out, &listing.schema)?;
    facts(&mut out, &listing.facts)?;
    out.write_all(b",\"rows\":[")?;
    Ok(JsonRows { out, columns: listing.columns.clone(), count: 0 })
}

/// Writes a document.
pub(super) fn document(out: &mut dyn Write, document: &Document) -> io::Result<()> {
    let out = &mut BufWriter::new(out);
    out.write_all(b"{\"schema\":")?;
    text(out, &document.schema)?;
    out.write_all(b",\"title\":")?;
    optional(out, document.title.as_ref().map(|title| title.zh.as_str()))?;
    facts(out, &document.facts)?;
    out.write_all(b",\"sheets\":[")?;
    for (at, part) in document.sheets.iter().enumerate() {
        out.write_all(if at == 0 { b"\n" } else { b",\n" })?;
        sheet(out, part)?;
    }
    out.write_all(if document.sheets.is_empty() { b"]}\n" } else { b"\n]}\n" })?;
    out.flush()
}

/// Writes one sheet of a document.
fn sheet(out: &mut impl Write, sheet: &Sheet) -> io::Result<()> {
    out.write_all(b"{\"key\":")?;
    text(out, &sheet.key)?;
    out.write_all(b",\"title\":")?;
    optional(out, sheet.title.as_ref().map(|title| title.zh.as_str()))?;
    out.write_all(b",\"rows\":[")?;
    for (at, cells) in sheet.rows.iter().enumerate() {
        out.write_all(if at == 0 { b"\n" } else { b",\n" })?;
        object(out, "", &sheet.columns, cells)?;
    }
    let end = if sheet.rows.is_empty() { "" } else { "\n" };
    write!(out, "{end}],\"count\":{},\"notes\":", sheet.rows.len())?;
    array(out, sheet.notes.iter().map(|note| note.zh.as_str()))?;
    out.write_all(b"}")
}

/// Writes facts as members of the object that is open.
fn facts(out: &mut impl Write, facts: &[Fact]) -> io::Result<()> {
    for fact in facts {
        out.write_all(b",")?;
        member(out, &fact.key, &fact.cell, false)?;
    }
    Ok(())
}

/// Writes a row as an object on one line, after the members in `first` (empty, or ending in a comma).
pub(super) fn object(out: &mut impl Write, first: &str, columns: &[Column], cells: &[Cell]) -> io::Result<()> {
    debug_assert_eq!(cells.len(), columns.len(), "a row has a cell for every column");
    write!(out, "{{{first}")?;
    for (at, column) in columns.iter().enumerate() {
        if at > 0 {
            out.write_all(b",")?;
        }
        member(out, &column.key, cells.get(at).unwrap_or(&Cell::Empty), column.labelled)?;
    }
    out.write_all(b"}")
}

/// Writes one member, and with it the label of a coded value.
fn member(out: &mut impl Write, key: &str, cell: &Cell, labelled: bool) -> io::Result<()> {
    text(out, key)?;
    out.write_all(b":")?;
    value(out, cell)?;
    if labelled || matches!(cell, Cell::Label(_) | Cell::Labels(_)) {
        out.write_all(b",")?;
        text(out, &format!("{key}_label"))?;
        out.write_all(b":")?;
        match cell {
            Cell::Label(label) => text(out, &label.zh)?,
            Cell::Labels(labels) => array(out, labels.iter().map(|label| label.zh.as_ref()))?,
            _ => out.write_all(b"null")?,
        }
    }
    Ok(())
}

/// Writes the value of a cell.
fn value(out: &mut impl Write, cell: &Cell) -> io::Result<()> {
    match cell {
        Cell::Empty => out.write_all(b"null"),
        Cell::Text(words) | Cell::Date(words) | Cell::Month(words) => {
            optional(out, Some(words.as_str()).filter(|words| !words.is_empty()))
        }
        Cell::Texts(texts) => array(out, texts.iter().map(|words| words.as_str())),
        Cell::Int(number) => write!(out, "{number}"),
        Cell::Decimal { scaled, places } => out.write_all(decimal(i128::from(*scaled), *places).as_bytes()),
        Cell::Percent { part, whole, places } => {
            let share = percent(*part, *whole, *places).unwrap_or_else(|| "null".to_owned());
            write!(out, "{{\"numerator\":{part},\"denominator\":{whole},\"percent\":{share}}}")
        }
        Cell::Label(label) => text(out, &label.code),
        Cell::Labels(labels) => array(out, labels.iter().map(|label| label.code.as_ref())),
        Cell::Flag(yes) => write!(out, "{yes}"),
    }
}

/// Writes a string, quoted and escaped.
pub(super) fn text(out: &mut impl Write, text: &str) -> io::Result<()> {
    serde_json::to_writer(out, text).map_err(io::Error::from)
}

/// Writes a string or null.
fn optional(out: &mut impl Write, words: Option<&str>) -> io::Result<()> {
    match words {
        Some(words) => text(out, words),
        None => out.write_all(b"null"),
    }
}

/// Writes an array of strings.
fn array<'a>(out: &mut impl Write, texts: impl Iterator<Item = &'a str>) -> io::Result<()> {
    out.write_all(b"[")?;
    for (at, words) in texts.enumerate() {
        if at > 0 {
            out.write_all(b",")?;
        }
        text(out, words)?;
    }
    out.write_all(b"]")
}
