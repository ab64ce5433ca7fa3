//! Which columns of a working list are shown, and in what order its rows come.

use std::cmp::Ordering;

use clap::ArgMatches;

use super::Outcome;
use super::arguments::{is_set, text};
use super::printing::Printing;
use crate::context::Context;
use crate::failure::{Failure, Kind};
use crate::i18n::Message;
use crate::message;
use crate::output::{Cell, Column, Listing};

/// Which columns are shown, and in what order the rows come.
#[derive(Debug)]
pub struct Shape {
    all: Vec<Column>,
    shown: Vec<usize>,
    sort: Vec<(usize, bool)>,
}

impl Shape {
    /// Reads `--columns` and `--sort` over the columns that there are.
    pub fn of(matches: &ArgMatches, columns: Vec<Column>) -> Result<Shape, Failure> {
        let find = |key: &str| {
            let wanted = key.trim().replace('-', "_");
            columns.iter().position(|column| column.key == wanted).ok_or_else(|| {
                let keys = columns.iter().map(|column| column.key.as_str()).collect::<Vec<_>>().join(", ");
                Failure::usage(message!("没有名为 {key} 的列", "there is no column {key}"))
                    .hint(message!("可用的列：{keys}", "valid columns: {keys}"))
            })
        };
        let shown = match text(matches, "columns") {
            None | Some("all") => (0..columns.len()).collect(),
            Some(keys) => keys.split(',').map(find).collect::<Result<_, _>>()?,
        };
        let keys = text(matches, "sort").unwrap_or_default().split(',').map(str::trim).filter(|key| !key.is_empty());
        let sort = keys.map(|key| match key.strip_prefix('-') {
            Some(key) => find(key).map(|place| (place, true)),
            None => find(key).map(|place| (place, false)),
        });
        let sort = sort.collect::<Result<_, _>>()?;
        Ok(Shape { shown, sort, all: columns })
    }

    /// Returns the columns shown.
    pub fn columns(&self) -> Vec<Column> {
        self.shown.iter().map(|&place| self.all[place].clone()).collect()
    }

    /// Returns whether an order was asked for.
    pub fn is_sorted(&self) -> bool {
        !self.sort.is_empty()
    }

    /// Takes the cells shown out of those of a whole row.
    pub fn pick(&self, mut cells: Vec<Cell>) -> Vec<Cell> {
        if self.shown.len() == cells.len() && self.shown.is_sorted() {
            return cells;
        }
        self.shown.iter().map(|&place| std::mem::replace(&mut cells[place], Cell::Empty)).collect()
    }

    /// Sorts, cuts and prints rows that are held whole; `none` is said where there are none.
    pub fn print(
        &self,
        (context, matches, printing): (&Context, &ArgMatches, &Printing),
        (schema, title): (&str, Message),
        mut rows: Vec<Vec<Cell>>,
        none: &Message,
    ) -> Outcome {
        self.sort(&mut rows);
        let limit = matches.get_one::<i64>("limit").copied().unwrap_or(i64::MAX);
        rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        let is_empty = rows.is_empty();
        let listing = Listing { title: Some(title), ..Listing::new(schema, self.columns()) };
        printing.listing(context, &listing, &mut |sink| {
            for cells in rows.drain(..) {
                sink.row(&self.pick(cells))?;
            }
            Ok(())
        })?;
        if is_empty {
            context.ui.status(none);
        } else if is_set(matches, "exit-code") {
            return Err(Failure::silent(Kind::Findings));
        }
        Ok(())
    }

    /// Sorts by the columns asked for; what is empty comes last, and rows alike stay in the order of the register.
    pub fn sort(&self, rows: &mut [Vec<Cell>]) {
        rows.sort_by(|one, other| {
            self.sort.iter().fold(Ordering::Equal, |so_far, &(place, descending)| {
                so_far.then_with(|| compare(&one[place], &other[place], descending))
            })
        });
    }
}

/// Orders two cells of a column; numbers by their size, references by their parts, empty ones last either way.
fn compare(one: &Cell, other: &Cell, descending: bool) -> Ordering {
    match (one, other) {
        (Cell::Empty, Cell::Empty) => Ordering::Equal,
        (Cell::Empty, _) => Ordering::Greater,
        (_, Cell::Empty) => Ordering::Less,
        _ if descending => size(other).cmp(&size(one)),
        _ => size(one).cmp(&size(other)),
    }
}

/// What a cell is ordered by: numbers within it by their size.
fn size(cell: &Cell) -> (Vec<i64>, String) {
    match cell {
        Cell::Int(number) => (vec![*number], String::new()),
        Cell::Label(label) => (Vec::new(), label.code.to_string()),
        Cell::Date(day) => (Vec::new(), day.to_string()),
        Cell::Texts(texts) => (Vec::new(), texts.join("、")),
        Cell::Text(text) => {
            let parts: Option<Vec<i64>> = text.split('-').map(|part| part.parse().ok()).collect();
            (parts.unwrap_or_default(), text.to_string())
        }
        _ => (Vec::new(), String::new()),
    }
}
