//! Pictures of tables: which rows and columns of a sheet are drawn, and how. The table beside a picture says the same in
//! numbers. Here also the lengths of bars, which the page and the terminal draw each in its own way; a workbook gets native
//! charts over the cells.

use std::ops::Range;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::visible::{Breaks, show};
use super::{Cell, Sheet, Style};
use crate::i18n::{Lang, Message};

/// How rows are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    /// A bar to the right for each row.
    Bars,
    /// A bar to the right for each row, parted by series that add up.
    Stacked,
    /// A column upward for each row, for months and the like.
    Columns,
}

/// A picture of some rows of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chart {
    /// What it shows, with the unit.
    pub title: Message,
    /// How it is drawn.
    pub kind: ChartKind,
    /// The rows it shows; those beyond the last are left out.
    pub rows: Range<usize>,
    /// The columns of numbers it shows, one unless it is stacked; the first column of the sheet names the rows.
    pub series: Vec<usize>,
}

/// A picture ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Picture {
    pub(super) title: String,
    pub(super) kind: ChartKind,
    /// Names of the series; shown only where there are several.
    pub(super) series: Vec<String>,
    pub(super) bars: Vec<Bar>,
}

/// One row of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Bar {
    pub(super) name: String,
    /// What stands beside the bar: its number, or the sum of its parts.
    pub(super) total: String,
    pub(super) parts: Vec<Piece>,
}

/// One part of a bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// Its number as the table shows it.
    pub(super) number: String,
    /// Where it begins and how long it is, in thousandths of the longest bar.
    pub(super) from: i64,
    pub(super) length: i64,
}

/// Length of the longest bar.
pub(super) const LONGEST: i64 = 1_000;

impl Chart {
    /// Makes the picture ready; none where there is nothing above zero to be drawn.
    pub(super) fn picture(&self, sheet: &Sheet, style: &Style) -> Option<Picture> {
        let end = self.rows.end.min(sheet.rows.len());
        let rows = sheet.rows.get(self.rows.start.min(end)..end)?;
        let number = |row: &[Cell], column: &usize| row.get(*column).map_or(0, amount).max(0);
        let sum = |row: &Vec<Cell>| self.series.iter().map(|column| number(row, column)).fold(0, i64::saturating_add);
        let longest = rows.iter().map(sum).max().filter(|longest| *longest > 0)?;
        let scaled = |value: i64| {
            i64::try_from(i128::from(value) * i128::from(LONGEST) / i128::from(longest)).unwrap_or(LONGEST)
        };
        let bars = rows.iter().map(|row| {
            let (mut before, mut parts) = (0_i64, Vec::new());
            for column in &self.series {
                let value = number(row, column);
                let (from, to) = (scaled(before), scaled(before.saturating_add(value)));
                let text = row.get(*column).map(|cell| cell.words(style).into_owned()).unwrap_or_default();
                parts.push(Piece { number: text, from, length: to - from });
                before = before.saturating_add(value);
            }
            let total = if let [only] = parts.as_slice() { only.number.clone() } else { before.to_string() };
            Bar { name: name(row, style), total, parts }
        });
        Some(Picture {
            title: line(self.title.get(style.lang)),
            kind: self.kind,
            series: self.series.iter().filter_map(|at| Some(line(sheet.columns.get(*at)?.title(style)))).collect(),
            bars: bars.collect(),
        })
    }
}

/// Returns what a row is called: what stands behind the colon where its name says by what it is broken down (`按类别：城建`).
fn name(row: &[Cell], style: &Style) -> String {
    let words = row.first().map(|cell| cell.words(style).into_owned()).unwrap_or_default();
    let parted = words.split_once('：').or_else(|| words.split_once(": "));
    let broken_down = parted.filter(|(by, _)| by.starts_with('按') || by.starts_with("by "));
    let behind = broken_down.map_or(words.as_str(), |(_, behind)| behind);
    line(&month(behind, style).unwrap_or_else(|| behind.to_owned()))
}

/// Returns a month (`2024-03`) in the short form that stands below a column.
fn month(text: &str, style: &Style) -> Option<String> {
    let (year, month) = text.split_once('-')?;
    let number: u32 = month.parse().ok().filter(|_| year.len() == 4 && month.len() == 2)?;
    Some(match style.lang {
        Lang::Zh => format!("{number}月"),
        Lang::En => month.to_owned(),
    })
}

/// Returns the number of a cell; decimals without their point, since all of a column have the same places.
fn amount(cell: &Cell) -> i64 {
    match cell {
        Cell::Int(number) => *number,
        Cell::Decimal { scaled, .. } => *scaled,
        _ => 0,
    }
}

/// The sign that something was cut off.
pub(super) const CUT: char = '…';

/// Returns `text` cut to so many Latin letters' width, with `mark`, one letter wide, where something is missing.
pub(super) fn cut(text: &str, room: usize, mark: char) -> String {
    if text.width() <= room {
        return text.to_owned();
    }
    let mut width = 1;
    let fits = |character: &char| {
        width += character.width().unwrap_or(0);
        width <= room
    };
    let mut short: String = text.chars().take_while(fits).collect();
    short.push(mark);
    short
}

fn line(text: &str) -> String {
    show(text, Breaks::Mark).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_cut_to_their_room() {
        assert_eq!(cut("南明区", 20, CUT), "南明区");
        assert_eq!(cut("贵阳市住房和城乡建设局（市人民防空办公室）", 20, CUT), "贵阳市住房和城乡建…");
        assert_eq!(cut("abc", 2, '.'), "a.");
    }
}
