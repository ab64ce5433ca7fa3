//! Comma-separated values as RFC 4180 has them: quotes only where needed, CRLF in files, LF in a pipe (where the other
//! programs of a script would take the CR for a part of the last cell). Text stays as it is but for the guard.

use std::borrow::Cow;
use std::io::{self, Write};

use super::delimited::{self, Delimited, Records};
use super::{Column, Document, Style};

/// Bytes that tell Excel and WPS that the file is UTF-8.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Records of CSV.
pub(super) struct CsvRecords<'w>(csv::Writer<&'w mut dyn Write>);

impl<'w> CsvRecords<'w> {
    /// Starts an output, with its byte order mark if the style asks for one.
    fn new(out: &'w mut dyn Write, style: &Style) -> io::Result<CsvRecords<'w>> {
        if style.bom {
            out.write_all(BYTE_ORDER_MARK)?;
        }
        // Records of a document differ in length.
        let writer = csv::WriterBuilder::new()
            .terminator(if style.crlf { csv::Terminator::CRLF } else { csv::Terminator::Any(b'\n') })
            .flexible(true)
            .buffer_capacity(1 << 16)
            .from_writer(out);
        Ok(CsvRecords(writer))
    }
}

impl Records for CsvRecords<'_> {
    fn record<'a>(&mut self, fields: &mut dyn Iterator<Item = Cow<'a, str>>) -> io::Result<()> {
        for field in fields {
            self.0.write_field(field.as_bytes()).map_err(io_error)?;
        }
        self.0.write_record(None::<&[u8]>).map_err(io_error)
    }

    fn blank(&mut self) -> io::Result<()> {
        // The crate writes no line without a field; one empty field (`""`) is an empty line to every spreadsheet.
        self.0.write_record([""]).map_err(io_error)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}

/// Returns the I/O error inside an error of the crate, so that a closed pipe stays recognisable.
fn io_error(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

/// Starts a sheet.
pub(super) fn sink<'w>(
    out: &'w mut dyn Write,
    columns: &[Column],
    style: &Style,
) -> io::Result<Delimited<CsvRecords<'w>>> {
    Delimited::new(CsvRecords::new(out, style)?, columns, style)
}

/// Writes a document.
pub(super) fn document(out: &mut dyn Write, document: &Document, style: &Style) -> io::Result<()> {
    delimited::document(&mut CsvRecords::new(out, style)?, document, style)
}
