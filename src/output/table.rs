//! Tables for a terminal: a rule under the headings, cells wrapped to the width of the style, headings bold with colour.

use std::io::{self, Write};

use super::grid::{self, Grid, Look};
use super::{Column, Document, Style};

/// Returns the look that `style` asks for.
fn look(style: &Style) -> Look {
    let rule = Some(if style.ascii { '-' } else { '─' });
    Look { wrapped: true, rule, limit: style.width, bold: style.colour }
}

/// Starts a sheet.
pub(super) fn sink<'w>(out: &'w mut dyn Write, columns: &[Column], style: &Style) -> Grid<'w> {
    Grid::new(out, columns, style, look(style))
}

/// Writes a document.
pub(super) fn document(out: &mut dyn Write, document: &Document, style: &Style) -> io::Result<()> {
    grid::document(out, document, style, look(style))
}
