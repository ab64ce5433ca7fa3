//! New seats and persons held back, to be stored many at once.

use super::place;
use crate::domain::value::Value;
use crate::ops::import::Spread;
use crate::storage::deputy::{self, DEPUTY};
use crate::storage::sql::{Executor, Param, Result};

/// Rows held back before they are stored.
const ROWS: usize = 512;

/// A column of a table with the place of its value among those kept of a row.
type Kept = (&'static str, usize);

/// A seat waiting to be stored.
pub(super) struct Held {
    pub(super) seat_id: i64,
    pub(super) person_id: i64,
    /// Whether the person is new as well; else the identity number was known.
    pub(super) new_person: bool,
}

/// The rows held back.
pub(super) struct Bulk {
    /// Positions of the fields in which a row of this file can have a value.
    kept: Vec<usize>,
    person_columns: Vec<Kept>,
    seat_columns: Vec<Kept>,
    held: Vec<Held>,
    /// What is kept of them, one row after the other.
    values: Vec<Value>,
}

impl Bulk {
    pub(super) fn new(kept: Vec<usize>) -> Bulk {
        let at = |field: &str| kept.iter().position(|&kept| kept == place(field));
        let persons = deputy::person_columns().iter().map(|&column| (column, column));
        let seats = DEPUTY.stored().map(|column| (column.stored, column.field));
        Bulk {
            person_columns: persons.filter_map(|(column, field)| Some((column, at(field)?))).collect(),
            seat_columns: seats.filter_map(|(column, field)| Some((column, at(field)?))).collect(),
            held: Vec::with_capacity(ROWS),
            values: Vec::with_capacity(ROWS * kept.len()),
            kept,
        }
    }

    /// Holds a row back and takes its values.
    pub(super) fn hold(&mut self, held: Held, row: &mut Spread<'_>) {
        self.held.push(held);
        self.values.extend(self.kept.iter().map(|&place| row.take(place)));
    }

    /// Returns whether it is time to store what is held.
    pub(super) fn is_full(&self) -> bool {
        self.held.len() >= ROWS
    }

    /// Stores what is held: the persons, then the seats, which carry `entry`.
    pub(super) fn store(&mut self, executor: &mut dyn Executor, entry: i64) -> Result<()> {
        if self.held.is_empty() {
            return Ok(());
        }
        let seats: Vec<(&Held, &[Value])> = self.held.iter().zip(self.values.chunks(self.kept.len())).collect();
        let persons: Vec<(&Held, &[Value])> = seats.iter().copied().filter(|(held, _)| held.new_person).collect();
        let mut params: Vec<Param<'_>> = Vec::with_capacity(seats.len() * (self.kept.len() + 3));
        let (columns, places) = used(&persons, &self.person_columns);
        for (held, values) in &persons {
            params.push(Param::Int(held.person_id));
            params.extend(places.iter().map(|&place| Param::from(&values[place])));
        }
        deputy::insert_persons(executor, &columns, &params)?;
        params.clear();
        let (columns, places) = used(&seats, &self.seat_columns);
        for (held, values) in &seats {
            params.extend([Param::Int(held.seat_id), Param::Int(held.person_id), Param::Int(entry)]);
            params.extend(places.iter().map(|&place| Param::from(&values[place])));
        }
        deputy::insert_seats(executor, &columns, &params)?;
        self.held.clear();
        self.values.clear();
        Ok(())
    }
}

/// Returns the columns in which any of the rows has a value, with their places: binding the others would cost as much again.
fn used(rows: &[(&Held, &[Value])], columns: &[Kept]) -> (Vec<&'static str>, Vec<usize>) {
    let filled = columns.iter().filter(|(_, place)| rows.iter().any(|(_, values)| !values[*place].is_empty()));
    filled.copied().unzip()
}
