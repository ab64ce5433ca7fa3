//! What the two formats share that people read on a terminal and in a pipe: rows gathered in blocks, so that a million rows
//! take no more memory than a thousand, and the lines around the sheets of a document.
//! Not here: how a block becomes aligned lines, which `table` and `plain` each say in their files.

use std::borrow::Cow;
use std::io::{self, BufWriter, Write};

use super::bars;
use super::visible::{Breaks, show};
use super::{Cell, Column, Document, NONE, RowSink, Style};

/// Rows in a block.
const BLOCK_ROWS: usize = 1_000;
/// Bytes of text after which a block is full with fewer rows.
const BLOCK_BYTES: usize = 1 << 20;

/// The cells of one row, safe to look at.
pub(super) type Row = Vec<String>;

/// How blocks of rows become aligned lines.
pub(super) trait Layout {
    /// What becomes of line breaks in cells.
    const BREAKS: Breaks;

    /// Whether pictures are drawn, with letters.
    const DRAWS: bool;

    /// Makes the layout of one sheet.
    fn new(columns: &[Column], style: &Style) -> Self;

    /// Writes a block. The first one comes with the headings, and its widths hold for those after it.
    fn write(&mut self, out: &mut dyn Write, headings: Option<Row>, rows: Vec<Row>) -> io::Result<()>;

    /// Returns a title as this format sets it.
    fn title(text: &str, style: &Style) -> String;
}

/// A sheet in aligned columns.
pub(super) struct Grid<'w, L> {
    out: BufWriter<&'w mut dyn Write>,
    layout: L,
    style: Style,
    columns: usize,
    /// The headings, until the first block is written.
    headings: Option<Row>,
    block: Vec<Row>,
    /// Bytes of text in the block.
    bytes: usize,
}

impl<'w, L: Layout> Grid<'w, L> {
    /// Starts a sheet; nothing is written before the first block is full.
    pub(super) fn new(out: &'w mut dyn Write, columns: &[Column], style: &Style) -> Grid<'w, L> {
        Grid {
            out: BufWriter::new(out),
            layout: L::new(columns, style),
            style: *style,
            columns: columns.len(),
            headings: Some(columns.iter().map(|column| show(column.title(style), L::BREAKS).into_owned()).collect()),
            block: Vec::new(),
            bytes: 0,
        }
    }

    /// Writes the block and starts the next.
    fn write_block(&mut self) -> io::Result<()> {
        self.bytes = 0;
        self.layout.write(&mut self.out, self.headings.take(), std::mem::take(&mut self.block))
    }
}

impl<L: Layout> RowSink for Grid<'_, L> {
    fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        debug_assert_eq!(cells.len(), self.columns, "a row has a cell for every column");
        let row: Row = (0..self.columns)
            .map(|at| cells.get(at).map_or(Cow::Borrowed(""), |cell| cell.words(&self.style)))
            .map(|words| show(&words, L::BREAKS).into_owned())
            .collect();
        self.bytes += row.iter().map(String::len).sum::<usize>();
        self.block.push(row);
        if self.block.len() >= BLOCK_ROWS || self.bytes >= BLOCK_BYTES { self.write_block() } else { Ok(()) }
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.write_block()?;
        self.out.flush()
    }
}

/// Writes a document: title and facts, then every sheet with its title above and its notes below.
pub(super) fn document<L: Layout>(out: &mut dyn Write, document: &Document, style: &Style) -> io::Result<()> {
    let line = |text: &str| show(text, Breaks::Mark).into_owned();
    let mut started = false;
    if let Some(title) = &document.title {
        writeln!(out, "{}", L::title(&line(title.get(style.lang)), style))?;
        started = true;
    }
    for fact in &document.facts {
        let colon = style.lang.pick("：", ": ");
        writeln!(out, "{}{colon}{}", line(fact.title(style)), line(&fact.cell.words(style)))?;
        started = true;
    }
    for sheet in &document.sheets {
        if std::mem::replace(&mut started, true) {
            writeln!(out)?;
        }
        if let Some(title) = &sheet.title {
            writeln!(out, "{}", L::title(&line(title.get(style.lang)), style))?;
        }
        super::pour(Box::new(Grid::<L>::new(out, &sheet.columns, style)), sheet)?;
        if sheet.rows.is_empty() {
            writeln!(out, "{}", NONE.get(style.lang))?;
        }
        for picture in sheet.charts.iter().filter(|_| L::DRAWS).filter_map(|chart| chart.picture(sheet, style)) {
            writeln!(out)?;
            bars::draw(out, &picture, style)?;
        }
        for note in &sheet.notes {
            writeln!(out, "{}{}", style.lang.pick("注：", "Note: "), line(note.get(style.lang)))?;
        }
    }
    out.flush()
}
