//! Aligned columns by display width, for the two formats that people read on a terminal and in a pipe.
//! Widths are measured on the first rows only, so that a million rows take no more memory than a thousand.
//! Not here: what distinguishes `table` from `plain`, which is in their files.

use std::borrow::Cow;
use std::io::{self, BufWriter, Write};

use super::visible::{Breaks, show};
use super::{Align, Cell, Column, Document, NONE, RowSink, Style, width};

/// Rows that are held back to measure the columns.
const SAMPLE_ROWS: usize = 1_000;
/// Bytes of text that are held back at most.
const SAMPLE_BYTES: usize = 1 << 20;
/// Columns of space between two columns.
const GAP: usize = 2;
/// Width below which no column is narrowed, however narrow the terminal: three Chinese characters.
const NARROWEST: usize = 6;
/// Width up to which cells stay whole where it can be had: dates, numbers, most names.
const WHOLE: usize = 12;

/// What distinguishes one aligned format from another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    /// Whether line breaks and over-long cells go on in the next line, or stay on theirs.
    pub(super) wrapped: bool,
    /// The sign a rule under the headings is drawn with, if there is one.
    pub(super) rule: Option<char>,
    /// Width to which cells are wrapped, if there is a limit.
    pub(super) limit: Option<usize>,
    /// Whether headings and titles are bold.
    pub(super) bold: bool,
}

/// A sheet in aligned columns.
pub(super) struct Grid<'w> {
    out: BufWriter<&'w mut dyn Write>,
    look: Look,
    style: Style,
    headings: Vec<String>,
    aligns: Vec<Align>,
    /// Rows seen before the widths were settled.
    held: Vec<Vec<String>>,
    held_bytes: usize,
    /// Settled widths; none while rows are held back.
    widths: Option<Vec<usize>>,
}

impl<'w> Grid<'w> {
    /// Starts a sheet; nothing is written before the columns have been measured.
    pub(super) fn new(out: &'w mut dyn Write, columns: &[Column], style: &Style, look: Look) -> Grid<'w> {
        Grid {
            out: BufWriter::new(out),
            look,
            style: *style,
            headings: columns.iter().map(|column| show(column.title(style), look.breaks()).into_owned()).collect(),
            aligns: columns.iter().map(|column| column.align).collect(),
            held: Vec::new(),
            held_bytes: 0,
            widths: None,
        }
    }

    /// Settles the widths and writes the headings and the rows held back.
    fn settle(&mut self) -> io::Result<()> {
        let measures: Vec<Measure> = (0..self.headings.len())
            .map(|at| Measure::of(&self.headings[at], self.held.iter().map(|row| row[at].as_str())))
            .collect();
        let gaps = GAP * measures.len().saturating_sub(1);
        let widths = match self.look.limit {
            Some(limit) => narrow(&measures, limit.saturating_sub(gaps)),
            None => measures.iter().map(|measure| measure.natural).collect(),
        };
        let headings = std::mem::take(&mut self.headings);
        self.write(&headings, &widths, self.look.bold)?;
        if let Some(rule) = self.look.rule {
            let rules: Vec<String> = widths.iter().map(|&width| String::from(rule).repeat(width)).collect();
            self.write_line(&rules.iter().map(String::as_str).collect::<Vec<_>>(), &widths, false)?;
        }
        for row in std::mem::take(&mut self.held) {
            self.write(&row, &widths, false)?;
        }
        self.widths = Some(widths);
        Ok(())
    }

    /// Writes one row, in as many lines as its longest cell needs.
    fn write(&mut self, cells: &[String], widths: &[usize], bold: bool) -> io::Result<()> {
        if !self.look.wrapped {
            let line: Vec<&str> = cells.iter().map(String::as_str).collect();
            return self.write_line(&line, widths, bold);
        }
        let wrapped: Vec<Vec<&str>> = cells
            .iter()
            .zip(widths)
            .zip(&self.aligns)
            .map(|((cell, &room), align)| match (self.look.limit, align) {
                // Half a number is a wrong number: it rather sticks out.
                (Some(_), Align::Left) => width::wrap(cell, room),
                _ => cell.split('\n').collect(),
            })
            .collect();
        for at in 0..wrapped.iter().map(Vec::len).max().unwrap_or(0) {
            let line: Vec<&str> = wrapped.iter().map(|lines| lines.get(at).copied().unwrap_or("")).collect();
            self.write_line(&line, widths, bold)?;
        }
        Ok(())
    }

    /// Writes one line without spaces at its end.
    fn write_line(&mut self, cells: &[&str], widths: &[usize], bold: bool) -> io::Result<()> {
        let mut line = String::new();
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                line.push_str(&" ".repeat(GAP));
            }
            line.push_str(&width::pad(cell, widths[at], self.aligns[at]));
        }
        let line = line.trim_end();
        if bold && !line.is_empty() { writeln!(self.out, "\x1b[1m{line}\x1b[0m") } else { writeln!(self.out, "{line}") }
    }
}

impl Look {
    /// Returns what becomes of line breaks in cells.
    fn breaks(self) -> Breaks {
        if self.wrapped { Breaks::Keep } else { Breaks::Mark }
    }
}

impl RowSink for Grid<'_> {
    fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        debug_assert_eq!(cells.len(), self.aligns.len(), "a row has a cell for every column");
        let row: Vec<String> = (0..self.aligns.len())
            .map(|at| cells.get(at).map_or(Cow::Borrowed(""), |cell| cell.words(&self.style)))
            .map(|words| show(&words, self.look.breaks()).into_owned())
            .collect();
        if let Some(widths) = self.widths.take() {
            let written = self.write(&row, &widths, false);
            self.widths = Some(widths);
            return written;
        }
        self.held_bytes += row.iter().map(String::len).sum::<usize>();
        self.held.push(row);
        if self.held.len() >= SAMPLE_ROWS || self.held_bytes >= SAMPLE_BYTES { self.settle() } else { Ok(()) }
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        if self.widths.is_none() {
            self.settle()?;
        }
        self.out.flush()
    }
}

/// Writes a document: title and facts, then every sheet with its title above and its notes below.
pub(super) fn document(out: &mut dyn Write, document: &Document, style: &Style, look: Look) -> io::Result<()> {
    let line = |text: &str| show(text, Breaks::Mark).into_owned();
    let mut started = false;
    if let Some(title) = &document.title {
        headline(out, &line(title.get(style.lang)), look)?;
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
            headline(out, &line(title.get(style.lang)), look)?;
        }
        super::pour(Box::new(Grid::new(out, &sheet.columns, style, look)), sheet)?;
        if sheet.rows.is_empty() {
            writeln!(out, "{}", NONE.get(style.lang))?;
        }
        for note in &sheet.notes {
            writeln!(out, "{}{}", style.lang.pick("注：", "Note: "), line(note.get(style.lang)))?;
        }
    }
    out.flush()
}

/// Writes a title on its own line.
fn headline(out: &mut dyn Write, title: &str, look: Look) -> io::Result<()> {
    if look.bold { writeln!(out, "\x1b[1m{title}\x1b[0m") } else { writeln!(out, "{title}") }
}

/// What is known of a column before its width is settled.
#[derive(Clone, Copy, Debug)]
struct Measure {
    /// Width at which nothing is wrapped.
    natural: usize,
    /// Width at which short cells and the words of the heading stay whole; at most `natural`.
    whole: usize,
}

impl Measure {
    /// Measures a column by its heading and the cells seen so far.
    fn of<'a>(heading: &str, cells: impl Iterator<Item = &'a str>) -> Measure {
        let widest = |text: &str| text.split('\n').map(width::columns).max().unwrap_or(0);
        let body = cells.map(widest).max().unwrap_or(0);
        let word = heading.split(' ').filter(|word| word.is_ascii()).map(str::len).max().unwrap_or(0);
        let natural = body.max(widest(heading));
        let whole = [body, word].into_iter().filter(|&width| width <= WHOLE).max().unwrap_or(0);
        Measure { natural, whole: whole.max(NARROWEST).min(natural) }
    }
}

/// Returns widths whose sum is at most `room`, if that can be had with no column below [`NARROWEST`]: the widest columns
/// give way first, and short cells only when that is not enough.
fn narrow(columns: &[Measure], room: usize) -> Vec<usize> {
    let least = |column: &Measure| column.natural.min(NARROWEST);
    let whole = columns.iter().map(|column| column.whole).sum::<usize>() <= room;
    let floor = |column: &Measure| if whole { column.whole } else { least(column) };
    let capped = |cap: usize| columns.iter().map(|column| column.natural.min(cap).max(floor(column))).sum::<usize>();
    let widest = columns.iter().map(|column| column.natural).max().unwrap_or(0);
    // A cell can be a megabyte wide; no column needs to be tried wider than the terminal.
    let cap = if capped(widest) <= room { widest } else { widest.min(room) };
    let cap = (0..=cap).rev().find(|&cap| capped(cap) <= room).unwrap_or(0);
    let mut spare = room.saturating_sub(capped(cap));
    let mut widths = Vec::with_capacity(columns.len());
    for column in columns {
        let width = column.natural.min(cap).max(floor(column));
        let more = usize::from(spare > 0 && width == cap && column.natural > cap);
        spare -= more;
        widths.push(width + more);
    }
    widths
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn measures(natural: &[usize]) -> Vec<Measure> {
        natural.iter().map(|&natural| Measure { natural, whole: natural.min(NARROWEST) }).collect()
    }

    #[test]
    fn the_widest_columns_give_way() {
        assert_eq!(narrow(&measures(&[8, 60, 10]), 78), [8, 60, 10]);
        assert_eq!(narrow(&measures(&[8, 60, 10]), 50), [8, 32, 10]);
        assert_eq!(narrow(&measures(&[8, 60, 61, 10]), 51), [8, 17, 16, 10]);
        assert_eq!(narrow(&measures(&[30, 30]), 0), [6, 6]);
        assert_eq!(narrow(&measures(&[]), 10), Vec::<usize>::new());
    }

    #[test]
    fn dates_and_words_stay_whole_while_there_is_room() {
        let day = Measure::of("Elected", ["2024-12-31"].into_iter());
        let text = Measure::of("Certificate of it", ["0123456789012345678901234567890"].into_iter());
        assert_eq!((day.natural, day.whole), (10, 10));
        assert_eq!((text.natural, text.whole), (31, 11));
        assert_eq!(narrow(&[day, text], 24), [10, 14]);
        assert_eq!(narrow(&[day, text], 21), [10, 11]);
        assert_eq!(narrow(&[day, text], 18), [9, 9]);
    }

    proptest! {
        #[test]
        fn narrowing_uses_the_room(natural in proptest::collection::vec((0_usize..200, 0_usize..13), 0..12), room in 0_usize..300) {
            let columns: Vec<Measure> =
                natural.iter().map(|&(natural, whole)| Measure { natural, whole: whole.max(NARROWEST).min(natural) }).collect();
            let widths = narrow(&columns, room);
            let total: usize = widths.iter().sum();
            let full: usize = columns.iter().map(|column| column.natural).sum();
            let least: usize = columns.iter().map(|column| column.natural.min(NARROWEST)).sum();
            prop_assert!(widths.iter().zip(&columns).all(|(&width, column)| width <= column.natural));
            prop_assert_eq!(total, if full <= room { full } else { room.max(least) });
        }
    }
}
