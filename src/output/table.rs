//! Tables for a terminal, laid out by `comfy_table`: a rule under the headings, no frame, cells wrapped to the width of the
//! style, headings bold with colour. Here is only what that crate cannot know: which columns are to stay whole, and that
//! later blocks keep the widths of the first.

use std::io::{self, Write};

use comfy_table::{Cell, CellAlignment, ColumnConstraint, ContentArrangement, LineStyle, TableStyle, Width};

use super::grid::{Layout, Row};
use super::visible::Breaks;
use super::{Align, Column, Style};

/// Width below which no column is narrowed, however narrow the terminal: three Chinese characters.
const NARROWEST: u16 = 6;
/// Width up to which columns stay whole where it can be had: dates, most names.
const WHOLE: u16 = 12;
/// Width up to which numbers stay whole even where the terminal is too narrow; none of [`super::Cell`] is wider.
const NUMBER: u16 = 24;
/// Characters after which a line of a cell is broken in any case: the crate counts widths in 16 bits, and wraps a line in
/// time that grows with the square of its length.
const LINE: usize = 1_000;

/// A table as wide as the terminal.
pub(super) struct Table {
    /// Which columns hold numbers.
    numbers: Vec<bool>,
    style: Style,
    /// Columns of the terminal.
    room: u16,
    /// Widths with the gap after them, once the first block is written.
    widths: Vec<u16>,
}

impl Layout for Table {
    const BREAKS: Breaks = Breaks::Keep;
    const DRAWS: bool = true;

    fn new(columns: &[Column], style: &Style) -> Table {
        let numbers = columns.iter().map(|column| column.align == Align::Right).collect();
        let room = style.width.map_or(u16::MAX, |width| width.try_into().unwrap_or(u16::MAX));
        Table { numbers, style: *style, room, widths: Vec::new() }
    }

    fn write(&mut self, out: &mut dyn Write, headings: Option<Row>, rows: Vec<Row>) -> io::Result<()> {
        let rule = if self.style.ascii { '-' } else { '─' };
        let mut heading = headings.is_some();
        let mut table = self.arranged(headings, rows);
        table.load_style(TableStyle::new().header_separator(LineStyle::none().fill(rule).junction(' ')));
        for line in table.lines() {
            let mut line = line.trim_end().to_owned();
            if heading && line.starts_with(rule) && line.chars().all(|sign| sign == rule || sign == ' ') {
                heading = false;
                // The crate does not tell the widths that it chose, but its rule shows them.
                let width = |part: &str| u16::try_from(part.chars().count()).unwrap_or(u16::MAX);
                self.widths = line.split(' ').map(width).collect();
                line = line.replace(&format!("{rule} "), "  ");
            }
            writeln!(out, "{}", if heading { Table::title(&line, &self.style) } else { line })?;
        }
        Ok(())
    }

    fn title(text: &str, style: &Style) -> String {
        if style.colour && !text.is_empty() { format!("\x1b[1m{text}\x1b[0m") } else { text.to_owned() }
    }
}

impl Table {
    /// Returns the table of one block, with what the crate needs to know of its columns.
    fn arranged(&mut self, headings: Option<Row>, rows: Vec<Row>) -> comfy_table::Table {
        let mut table = comfy_table::Table::new();
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(self.room);
        table.add_rows(rows.into_iter().map(cells));
        let body = table.column_max_content_widths();
        if let Some(headings) = headings {
            table.set_header(cells(headings));
            let least = self.least(&body, &table.column_max_content_widths());
            table.set_constraints(least.into_iter().map(|width| ColumnConstraint::LowerBoundary(Width::Fixed(width))));
        } else {
            self.grow(&body);
            table.set_constraints(self.widths.iter().map(|&width| ColumnConstraint::Absolute(Width::Fixed(width))));
        }
        for (at, column) in table.column_iter_mut().enumerate() {
            column.set_padding((0, self.gap(at)));
            column.set_cell_alignment(if self.numbers[at] { CellAlignment::Right } else { CellAlignment::Left });
        }
        table
    }

    /// Returns the space that belongs to a column; another one separates it from the next.
    fn gap(&self, at: usize) -> u16 {
        u16::from(at + 1 < self.numbers.len())
    }

    /// Returns the width of a line whose columns, gaps included, have these widths.
    fn line(widths: &[u16]) -> u16 {
        let separators = widths.len().saturating_sub(1).try_into().unwrap_or(u16::MAX);
        widths.iter().copied().fold(separators, u16::saturating_add)
    }

    /// Returns the least widths, gaps included, of columns whose widest cells are `body` and with their headings `natural`.
    /// Where there is no room for all, first headings are broken, then dates and short texts; numbers never.
    fn least(&self, body: &[u16], natural: &[u16]) -> Vec<u16> {
        let least = |at: usize, pass: u8| {
            let body = body.get(at).copied().unwrap_or(0);
            let short = self.numbers[at] || body <= WHOLE;
            let whole = match pass {
                0 if short => natural[at],
                1 if short => body,
                2 if self.numbers[at] => body,
                _ => 0,
            };
            whole.min(NUMBER).max(natural[at].min(NARROWEST)) + self.gap(at)
        };
        let widths = |pass| (0..natural.len()).map(|at| least(at, pass)).collect::<Vec<u16>>();
        let fits = |widths: &Vec<u16>| Table::line(widths) <= self.room;
        [0, 1].into_iter().map(widths).find(fits).unwrap_or_else(|| widths(2))
    }

    /// Widens columns for a later block whose widest cells are `natural`: numbers always, dates and short texts where there
    /// is room, which the widest text gives. Long texts are wrapped to the width they have.
    fn grow(&mut self, natural: &[u16]) {
        let texts = (0..natural.len()).filter(|&at| !self.numbers[at]);
        let widest = texts.max_by_key(|&at| self.widths[at]);
        let give = widest.map_or(0, |at| self.widths[at].saturating_sub(WHOLE));
        let mut spare = self.room.saturating_sub(Table::line(&self.widths)).saturating_add(give);
        for (at, &natural) in natural.iter().enumerate() {
            let more = (natural.min(NUMBER) + self.gap(at)).saturating_sub(self.widths[at]);
            let more = match self.numbers[at] {
                true => more,
                false if natural <= WHOLE => more.min(spare),
                false => 0,
            };
            self.widths[at] += more;
            spare = spare.saturating_sub(more);
        }
        if let Some(at) = widest {
            self.widths[at] -= Table::line(&self.widths).saturating_sub(self.room).min(give);
        }
    }
}

/// Returns the cells of a row, their lines broken after [`LINE`] characters.
fn cells(row: Row) -> Vec<Cell> {
    row.into_iter().map(|cell| Cell::new_owned(if cell.len() > LINE { broken(&cell) } else { cell })).collect()
}

/// Returns `text` with a line break wherever a line has [`LINE`] characters.
fn broken(text: &str) -> String {
    let mut line = 0;
    let mut lines = String::with_capacity(text.len() + text.len() / LINE);
    for character in text.chars() {
        if line == LINE && character != '\n' {
            lines.push('\n');
            line = 0;
        }
        line = if character == '\n' { 0 } else { line + 1 };
        lines.push(character);
    }
    lines
}
