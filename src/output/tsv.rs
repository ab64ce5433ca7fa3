//! Tab-separated values: one line a row, no quoting. Tabs and line breaks inside a cell become one space, so the text of
//! such cells is not kept exactly; CSV keeps it.

use std::borrow::Cow;
use std::io::{self, BufWriter, Write};

use super::delimited::{self, Delimited, Records};
use super::{Column, Document, Style};

/// Records of TSV.
pub(super) struct TsvRecords<'w>(BufWriter<&'w mut dyn Write>);

impl Records for TsvRecords<'_> {
    fn record<'a>(&mut self, fields: &mut dyn Iterator<Item = Cow<'a, str>>) -> io::Result<()> {
        for (at, field) in fields.enumerate() {
            if at > 0 {
                self.0.write_all(b"\t")?;
            }
            self.0.write_all(one_line(&field).as_bytes())?;
        }
        self.0.write_all(b"\n")
    }

    fn blank(&mut self) -> io::Result<()> {
        self.0.write_all(b"\n")
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Returns the field with every tab and every line break as a space.
fn one_line(field: &str) -> Cow<'_, str> {
    if !field.contains(['\t', '\r', '\n']) {
        return Cow::Borrowed(field);
    }
    Cow::Owned(field.replace("\r\n", " ").replace(['\t', '\r', '\n'], " "))
}

/// Starts a sheet.
pub(super) fn sink<'w>(
    out: &'w mut dyn Write,
    columns: &[Column],
    style: &Style,
) -> io::Result<Delimited<TsvRecords<'w>>> {
    Delimited::new(TsvRecords(BufWriter::new(out)), columns, style)
}

/// Writes a document.
pub(super) fn document(out: &mut dyn Write, document: &Document, style: &Style) -> io::Result<()> {
    delimited::document(&mut TsvRecords(BufWriter::new(out)), document, style)
}
