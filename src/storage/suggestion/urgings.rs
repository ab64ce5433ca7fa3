//! 催办: every urging of every unit, with the reply that came after it.

use super::super::sql::{Executor, Result};
use super::super::table::Filter;
use super::{Identity, identity_of};
use crate::domain::value::Value;

/// An urging as it was known at the end of a day.
#[derive(Clone, Debug)]
pub struct Urged {
    /// The suggestion.
    pub identity: Identity,
    /// Name of the unit.
    pub unit: String,
    /// The day of urging.
    pub urged_on: String,
    /// Code of who urged.
    pub source: String,
    /// By which way.
    pub channel: Option<String>,
    /// What was said.
    pub note: Option<String>,
    /// The day on which the unit replied, if by then.
    pub replied_on: Option<String>,
    /// The day on which the task was taken away, if by then.
    pub ended_on: Option<String>,
}

/// Calls `each` for the urgings of the days `first` to `last`, as known at the end of `as_of`, by day; of one unit where its id is given.
pub fn urgings(
    executor: &mut dyn Executor,
    as_of: &str,
    (first, last): (&str, &str),
    unit_id: Option<i64>,
    each: &mut dyn FnMut(Urged) -> Result<()>,
) -> Result<()> {
    let mut filter = Filter::bound([Value::text(as_of)]);
    filter.and("g.urged_on <= ?1 AND g.urged_on BETWEEN ? AND ?", [Value::text(first), Value::text(last)]);
    if let Some(unit_id) = unit_id {
        filter.and("k.unit_id = ?", [Value::Int(unit_id)]);
    }
    let sql = format!(
        "SELECT t.id, t.region, t.term, t.session, t.number, t.title, t.review, u.name, g.urged_on, g.source, g.channel, g.note, \
         CASE WHEN k.replied_on <= ?1 THEN k.replied_on END, CASE WHEN k.ended_on <= ?1 THEN k.ended_on END \
         FROM urging g JOIN task k ON k.id = g.task_id JOIN suggestion t ON t.id = k.suggestion_id JOIN unit u ON u.id = k.unit_id \
         {} ORDER BY g.urged_on, t.region, t.term, t.session, length(t.number), t.number, k.id, g.ordinal",
        filter.clause()
    );
    executor.query_each(&sql, &filter.params(), &mut |row| {
        let owned = |column: usize| row.opt_text(column).map(str::to_owned);
        each(Urged {
            identity: identity_of(row)?,
            unit: row.text(7).to_owned(),
            urged_on: row.text(8).to_owned(),
            source: row.text(9).to_owned(),
            channel: owned(10),
            note: owned(11),
            replied_on: owned(12),
            ended_on: owned(13),
        })
    })
}
