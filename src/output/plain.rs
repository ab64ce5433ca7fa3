//! Plain text for pipes: aligned columns, one line a row, no rules, no colour, no spaces at line ends.

use std::io::{self, Write};

use super::grid::{self, Grid, Look};
use super::{Column, Document, Style};

/// Lines are never wrapped here: a line is a row.
const LOOK: Look = Look { wrapped: false, rule: None, limit: None, bold: false };

/// Starts a sheet.
pub(super) fn sink<'w>(out: &'w mut dyn Write, columns: &[Column], style: &Style) -> Grid<'w> {
    Grid::new(out, columns, style, LOOK)
}

/// Writes a document.
pub(super) fn document(out: &mut dyn Write, document: &Document, style: &Style) -> io::Result<()> {
    grid::document(out, document, style, LOOK)
}
