//! One JSON object a line, with the keys and values of [`super::json`]; nothing around the rows.

use std::io::{self, BufWriter, Write};

use super::json::{object, text};
use super::{Cell, Column, Document, RowSink};

/// The rows of a listing.
pub(super) struct NdjsonRows<'w> {
    out: BufWriter<&'w mut dyn Write>,
    columns: Vec<Column>,
}

impl RowSink for NdjsonRows<'_> {
    fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        object(&mut self.out, "", &self.columns, cells)?;
        self.out.write_all(b"\n")
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.out.flush()
    }
}

/// Starts a listing.
pub(super) fn sink<'w>(out: &'w mut dyn Write, columns: &[Column]) -> NdjsonRows<'w> {
    NdjsonRows { out: BufWriter::new(out), columns: columns.to_vec() }
}

/// Writes the rows of a document, each with the key of its sheet under `sheet`.
pub(super) fn document(out: &mut dyn Write, document: &Document) -> io::Result<()> {
    let mut out = BufWriter::new(out);
    for sheet in &document.sheets {
        let mut first = b"\"sheet\":".to_vec();
        text(&mut first, &sheet.key)?;
        first.push(b',');
        let first = String::from_utf8(first).map_err(io::Error::other)?;
        for cells in &sheet.rows {
            object(&mut out, &first, &sheet.columns, cells)?;
            out.write_all(b"\n")?;
        }
    }
    out.flush()
}
