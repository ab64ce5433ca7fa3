//! Registers whose rows stand in a numbered series, one a congress and session: suggestions and motions. Where a row stands is read,
//! looked up and stored in one way for both.

use super::{Job, Spread};
use crate::domain::input::Fault;
use crate::domain::parse::Session;
use crate::domain::suggestion::Reference;
use crate::domain::value::Value;
use crate::message;
use crate::ops::suggestion::number;
use crate::ops::write::OpError;
use crate::storage::sql::Param;
use crate::storage::table::{self, Stored, Table};

/// Where a row stands.
pub(super) struct Place {
    /// Region of the congress.
    pub(super) region: String,
    /// 届 and 次.
    pub(super) session: Session,
    /// Number within the series.
    pub(super) number: String,
}

impl Place {
    /// Reads it from a row, with the next number of the series where one is to be allotted; nothing where the row names no
    /// session.
    pub(super) fn read(
        job: &mut Job<'_, '_>,
        row: &Spread<'_>,
        table: &str,
        faults: &mut Vec<Fault>,
    ) -> Result<Option<Place>, OpError> {
        let region = row.text("region").unwrap_or_default().to_owned();
        let Some((session, number)) = session_and_number(job, row, faults) else { return Ok(None) };
        let mut place = Place { region, session, number };
        if job.options.allot_numbers {
            if place.number.is_empty() {
                place.number = number::next(job.write.store(), table, &place.region, place.series())?;
            }
            job.placed = Some(format!("{session}-{}", place.number));
        }
        Ok(Some(place))
    }

    /// Returns 届 and 次; 次 is 0 between sessions.
    pub(super) fn series(&self) -> (i64, i64) {
        (i64::from(self.session.term.unwrap_or_default()), i64::from(self.session.number))
    }

    /// Returns the key as the journal writes it: `520100/15-4-12`.
    pub(super) fn key(&self) -> String {
        let (term, session) = self.series();
        format!("{}/{term}-{session}-{}", self.region, self.number)
    }
}

/// Returns session and number; a number written in full (`15-4-12`) says both.
fn session_and_number(job: &Job<'_, '_>, row: &Spread<'_>, faults: &mut Vec<Fault>) -> Option<(Session, String)> {
    let written = row.text("number").unwrap_or_default();
    let home_term = u32::try_from(job.home.term).unwrap_or_default();
    let mut session = row.text("session").and_then(Session::from_kept);
    let mut number = written.trim_start_matches('第').trim_end_matches('号').to_owned();
    if let Some(Reference { session: Some(series), number: within, term }) = Reference::parse(written) {
        let term = term.and_then(|term| u32::try_from(term).ok());
        session =
            Some(Session { term: term.or(session.and_then(|known| known.term)), number: u32::try_from(series).ok()? });
        number = within;
    }
    let Some(session) = session else {
        let reason = message!(
            "没有写会议（届次），请补“十五届四次”或“闭会”一列",
            "the row names no session; add a column such as 十五届四次 or 闭会"
        );
        faults.push(row.fault("session", "missing", reason));
        return None;
    };
    Some((session.or_term(home_term), number))
}

/// Returns the columns of a record's own table with their values; `own` is the one that no field shows by itself.
pub(super) fn values(
    row: &Spread<'_>,
    table: &Table,
    place: &Place,
    own: (&'static str, Value),
) -> Vec<(&'static str, Value)> {
    let mut values: Vec<(&'static str, Value)> =
        table.stored().map(|column| (column.stored, row.get(column.field).clone())).collect();
    for (column, value) in &mut values {
        match *column {
            "number" => *value = Value::text(&place.number),
            "region" => *value = Value::text(&place.region),
            _ => {}
        }
    }
    let (term, session) = place.series();
    values.extend([("term", Value::from(term)), ("session", Value::from(session)), own]);
    values
}

/// Returns the record that stands at a place, its columns in the order of [`values`].
pub(super) fn find(
    job: &mut Job<'_, '_>,
    table: &Table,
    place: &Place,
    own: &'static str,
) -> Result<Option<Stored>, OpError> {
    let columns: Vec<&str> = table.stored().map(|column| column.stored).chain(["term", "session", own]).collect();
    let sql = format!(
        "SELECT id, {} FROM {} WHERE region = ?1 AND term = ?2 AND session = ?3 AND number = ?4",
        columns.join(", "),
        table.name
    );
    let (term, session) = place.series();
    let params = crate::params![&place.region, term, session, &place.number];
    let Some(mut row) = job.write.store().query_one(&sql, params)? else { return Ok(None) };
    let id = row.int(0)?;
    row.values.remove(0);
    Ok(Some(Stored { id, values: row.values }))
}

/// Stores a new record and returns its id; `next_id` is that of the one after it, once the first is stored.
pub(super) fn insert(
    job: &mut Job<'_, '_>,
    table: &Table,
    next_id: &mut Option<i64>,
    values: &[(&'static str, Value)],
) -> Result<i64, OpError> {
    let id = match *next_id {
        Some(id) => id,
        None => table::next_id(job.write.store(), table.name)?,
    };
    *next_id = Some(id + 1);
    let mut columns = vec!["id", "entry"];
    let mut params = vec![Param::Int(id), Param::Int(job.write.entry())];
    for (column, value) in values {
        columns.push(column);
        params.push(Param::from(value));
    }
    job.write.store().insert_many(table.name, &columns, &params)?;
    Ok(id)
}
