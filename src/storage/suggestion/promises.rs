//! 承诺事项台账: every promise of every suggestion, with how far it has come.

use super::super::sql::{Executor, Result, Row};
use super::super::table::Filter;
use super::{Identity, identity_of};
use crate::domain::value::Value;

/// A promise as it stood at the end of a day.
#[derive(Clone, Debug)]
pub struct Promised {
    /// The suggestion.
    pub identity: Identity,
    /// Its place among the promises of the suggestion, from 1.
    pub ordinal: i64,
    /// The unit that made it; where none is on record, the one that replies.
    pub unit_id: Option<i64>,
    /// Its name.
    pub unit: Option<String>,
    /// What was promised.
    pub promise: String,
    /// The day it was made.
    pub promised_on: Option<String>,
    /// 落实时限.
    pub due_on: Option<String>,
    /// The day it was kept, if by then.
    pub done_on: Option<String>,
    /// The day it was changed, if by then, and why.
    pub changed: Option<(String, String)>,
    /// What was reported last.
    pub progress: Option<String>,
    /// Code of the deputies' view of its being kept, if given by then.
    pub evaluation: Option<String>,
}

/// Calls `each` for the promises made by the end of the day `as_of`, by last day and suggestion; of one unit where its id is given.
pub fn promises(
    executor: &mut dyn Executor,
    as_of: &str,
    unit_id: Option<i64>,
    each: &mut dyn FnMut(Promised) -> Result<()>,
) -> Result<()> {
    const UNIT: &str = "COALESCE(p.unit_id, (SELECT k.unit_id FROM task k WHERE k.suggestion_id = t.id AND k.role <> 'joint' \
                        AND k.ended_on IS NULL ORDER BY k.round DESC, k.id LIMIT 1))";
    // The last day before the first change that was still to come.
    const DUE: &str = "COALESCE((SELECT c.due_before FROM promise_change c WHERE c.suggestion_id = t.id AND c.promise = p.ordinal \
                       AND c.changed_on > ?1 ORDER BY c.changed_on, c.ordinal LIMIT 1), p.due_on)";
    let change = |column: &str| {
        format!(
            "(SELECT c.{column} FROM promise_change c WHERE c.suggestion_id = t.id AND c.promise = p.ordinal \
             AND c.changed_on <= ?1 ORDER BY c.changed_on DESC, c.ordinal DESC LIMIT 1)"
        )
    };
    let mut filter = Filter::bound([Value::text(as_of)]);
    filter.and("COALESCE(p.promised_on, '') <= ?1", []);
    if let Some(unit_id) = unit_id {
        filter.and(&format!("{UNIT} = ?"), [Value::Int(unit_id)]);
    }
    let sql = format!(
        "SELECT t.id, t.region, t.term, t.session, t.number, t.title, t.review, p.ordinal, \
         (SELECT u.name FROM unit u WHERE u.id = {UNIT}), p.promise, p.promised_on, {DUE}, \
         CASE WHEN p.done_on <= ?1 THEN p.done_on END, {}, {}, \
         (SELECT g.progress FROM promise_progress g WHERE g.suggestion_id = t.id AND g.promise = p.ordinal \
         AND g.reported_on <= ?1 ORDER BY g.reported_on DESC, g.ordinal DESC LIMIT 1), \
         CASE WHEN p.evaluated_on <= ?1 THEN p.evaluation END, {UNIT} \
         FROM promise p JOIN suggestion t ON t.id = p.suggestion_id \
         {} ORDER BY p.due_on NULLS LAST, t.region, t.term, t.session, length(t.number), t.number, p.ordinal",
        change("changed_on"),
        change("reason"),
        filter.clause()
    );
    executor.query_each(&sql, &filter.params(), &mut |row| each(promised_of(row)?))
}

fn promised_of(row: &Row) -> Result<Promised> {
    let owned = |column: usize| row.opt_text(column).map(str::to_owned);
    Ok(Promised {
        identity: identity_of(row)?,
        ordinal: row.int(7)?,
        unit_id: row.opt_int(17)?,
        unit: owned(8),
        promise: row.text(9).to_owned(),
        promised_on: owned(10),
        due_on: owned(11),
        done_on: owned(12),
        changed: owned(13).map(|day| (day, owned(14).unwrap_or_default())),
        progress: owned(15),
        evaluation: owned(16),
    })
}
