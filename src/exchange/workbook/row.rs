//! A row of a sheet being put together, and the cells that are merged over several rows on their way down the sheet.

use std::collections::VecDeque;

use super::Breach;
use super::layout::Fill;
use super::place;
use super::text::Unescaped;
use crate::exchange::table::{COLUMN_LIMIT, Flaw, ROW_LIMIT, Row};

/// The row being put together.
#[derive(Default)]
pub(super) struct RowBuilder {
    pub(super) number: u32,
    hidden: bool,
    pub(super) next_column: usize,
    pub(super) text: String,
    spans: Vec<(u32, u32)>,
    flaws: Vec<(u32, Flaw)>,
    /// The value of the cell being read.
    pub(super) value: Unescaped,
}

impl RowBuilder {
    /// Begins a row.
    pub(super) fn begin(&mut self, number: u32, hidden: bool) {
        (self.number, self.hidden, self.next_column) = (number, hidden, 0);
        self.text.clear();
        self.spans.clear();
        self.flaws.clear();
    }

    /// Returns whether nothing was put into the row.
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty() && self.flaws.is_empty()
    }

    /// Returns the row.
    pub(super) fn view(&self) -> Row<'_> {
        let line = u64::from(self.number);
        Row { line, text: &self.text, spans: &self.spans, flaws: &self.flaws, hidden: self.hidden }
    }

    /// Says where the text behind `start` belongs.
    pub(super) fn place(&mut self, column: usize, start: usize, flaw: Option<Flaw>) -> Result<(), Breach> {
        if self.text.len() > ROW_LIMIT {
            return Err(Breach::LongRow(self.number));
        }
        if column >= COLUMN_LIMIT {
            // Too far to the right for any table; what stands there is told with its row, and no room is made for it.
            if (self.text.len() > start || flaw.is_some()) && self.flaws.len() < COLUMN_LIMIT {
                self.flaws.push((column as u32, Flaw::Far));
            }
            self.text.truncate(start);
            return Ok(());
        }
        if self.text.len() > start {
            if self.spans.len() <= column {
                self.spans.resize(column + 1, (0, 0));
            }
            if self.spans[column].1 > self.spans[column].0 {
                return Err(Breach::Twice(place::name(column as u32, self.number)));
            }
            self.spans[column] = (start as u32, self.text.len() as u32);
        }
        self.flaws.extend(flaw.map(|flaw| (column as u32, flaw)));
        Ok(())
    }

    fn is_filled(&self, column: usize) -> bool {
        self.spans.get(column).is_some_and(|(start, end)| end > start)
    }
}

/// Cells merged over several rows, on their way down the sheet.
pub(super) struct Fills {
    /// Those still to come, by their first row.
    ahead: VecDeque<Fill>,
    /// Those begun, with their text.
    begun: Vec<(Fill, String)>,
}

impl Fills {
    /// Begins above the first row.
    pub(super) fn new(mut fills: Vec<Fill>) -> Fills {
        fills.sort_unstable_by_key(|fill| fill.first_row);
        Fills { ahead: fills.into(), begun: Vec::new() }
    }

    /// Gives a row the texts of the cells that reach into it; a row with nothing of its own stays empty.
    pub(super) fn apply(&mut self, row: &mut RowBuilder) -> Result<(), Breach> {
        if self.ahead.is_empty() && self.begun.is_empty() {
            return Ok(());
        }
        self.begun.retain(|(fill, _)| row.number <= fill.last_row);
        if !row.text.is_empty() {
            for (fill, text) in &self.begun {
                if row.number > fill.first_row && !row.is_filled(fill.column) {
                    let start = row.text.len();
                    row.text.push_str(text);
                    row.place(fill.column, start, None)?;
                }
            }
        }
        while self.ahead.front().is_some_and(|fill| fill.first_row <= row.number) {
            let Some(fill) = self.ahead.pop_front() else { break };
            if fill.first_row == row.number && row.is_filled(fill.column) {
                let (start, end) = row.spans[fill.column];
                let text = row.text[start as usize..end as usize].to_owned();
                self.begun.push((fill, text));
            }
        }
        Ok(())
    }
}
