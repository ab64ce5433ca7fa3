//! The state that each suggestion keeps, so that lists of one state find it: what follows from all its facts, and the day of the
//! newest of them. On that day and after it the state is this one; what it was before is for the rules to judge. With it go the
//! sketches of the titles.

use std::collections::BTreeMap;
use std::ops::ControlFlow;

use super::super::sql::{Executor, Result};
use super::super::table::{one_of, one_of_params};
use super::sketch::Sketches;
use super::{Identity, Wanted, standing};
use crate::domain::suggestion::{Status, status};
use crate::domain::value::Value;
use crate::params;

/// The last day there is: every fact on record taken in.
const LAST: &str = "9999-12-31";

/// Suggestions worked out at once.
const AT_ONCE: usize = 1024;

/// A suggestion that does not keep what follows from its facts, its title among them.
#[derive(Clone, Debug)]
pub struct Unsettled {
    /// The suggestion.
    pub identity: Identity,
    /// The state kept, as its code.
    pub kept: Option<String>,
    /// The state that follows from its facts.
    pub state: Status,
    /// The day of the newest of them; empty where none has a day.
    pub settled_on: String,
}

/// Works out anew what these suggestions keep.
pub fn settle(executor: &mut dyn Executor, ids: &[i64]) -> Result<()> {
    for ids in ids.chunks(AT_ONCE) {
        let (unsettled, sketches) = unsettled(executor, ids)?;
        sketches.keep(executor)?;
        for Unsettled { identity, state, settled_on, .. } in unsettled {
            executor.execute(
                "UPDATE suggestion SET state = ?2, settled_on = ?3 WHERE id = ?1",
                params![identity.id, state.code().code, &settled_on],
            )?;
        }
    }
    Ok(())
}

/// Works out what was never worked out: what a database of an older version holds.
pub fn settle_rest(executor: &mut dyn Executor) -> Result<()> {
    each_batch(executor, "state IS NULL", &mut settle)
}

/// Makes the sketches of all titles, where a database of an older version has none.
pub fn sketch_all(executor: &mut dyn Executor) -> Result<()> {
    if executor.count("SELECT COUNT(*) FROM title_block", &[])? > 0 {
        return Ok(());
    }
    each_batch(executor, "id > 0", &mut |executor, ids| {
        let ids: Vec<Value> = ids.iter().map(|id| Value::Int(*id)).collect();
        let mut sketches = Sketches::load(executor, &ids)?;
        let sql = format!("SELECT id, title FROM suggestion WHERE {}", one_of(&["id"], ids.len()));
        let ids: Vec<&Value> = ids.iter().collect();
        executor.query_each(&sql, &one_of_params(&[], &ids), &mut |row| {
            sketches.add(row.int(0)?, row.text(1));
            Ok(())
        })?;
        sketches.keep(executor)
    })
}

/// Calls `each` for every suggestion that does not keep what follows from its facts.
pub fn each_unsettled(executor: &mut dyn Executor, each: &mut dyn FnMut(Unsettled)) -> Result<()> {
    each_batch(executor, "id > 0", &mut |executor, ids| {
        unsettled(executor, ids)?.0.into_iter().for_each(&mut *each);
        Ok(())
    })
}

type Work<'w> = &'w mut dyn FnMut(&mut dyn Executor, &[i64]) -> Result<()>;

/// Does a work on every suggestion that meets a condition, many at once.
fn each_batch(executor: &mut dyn Executor, condition: &str, work: Work<'_>) -> Result<()> {
    let sql = format!("SELECT id FROM suggestion WHERE id > ?1 AND {condition} ORDER BY id LIMIT {AT_ONCE}");
    let mut last = 0;
    loop {
        let rows = executor.query(&sql, params![last])?;
        let ids = rows.iter().map(|row| row.int(0)).collect::<Result<Vec<i64>>>()?;
        let Some(newest) = ids.last() else { return Ok(()) };
        last = *newest;
        work(executor, &ids)?;
    }
}

/// What a suggestion keeps, and the newest day of its facts.
#[derive(Default)]
struct Kept {
    state: Option<String>,
    settled_on: String,
    newest: String,
}

/// Returns which of these suggestions do not keep what follows from their facts, and the sketches of their titles as they should be.
fn unsettled(executor: &mut dyn Executor, ids: &[i64]) -> Result<(Vec<Unsettled>, Sketches)> {
    let ids: Vec<Value> = ids.iter().map(|id| Value::Int(*id)).collect();
    let mut kept = kept(executor, &ids)?;
    let mut sketches = Sketches::load(executor, &ids)?;
    let mut found = Vec::new();
    // As many marks as a handful of statements has, whatever the number of suggestions.
    let marks = ids.len().next_power_of_two();
    let condition = format!("t.id IN ({})", vec!["?"; marks].join(", "));
    let values = ids.iter().chain(ids.last().into_iter().cycle()).take(marks).cloned().collect();
    let wanted = Wanted { conditions: vec![(condition, values)], ..Wanted::default() };
    standing(executor, LAST, &wanted, &mut |standing| {
        let state = status(&standing.facts());
        let Kept { state: before, settled_on, newest } = kept.remove(&standing.identity.id).unwrap_or_default();
        let lacked = sketches.add(standing.identity.id, &standing.identity.title);
        if lacked || before.as_deref() != Some(state.code().code) || settled_on != newest {
            found.push(Unsettled { identity: standing.identity, kept: before, state, settled_on: newest });
        }
        Ok(ControlFlow::Continue(()))
    })?;
    Ok((found, sketches))
}

/// Reads what suggestions keep, and every day on which the rules look.
fn kept(executor: &mut dyn Executor, ids: &[Value]) -> Result<BTreeMap<i64, Kept>> {
    let (own, facts) = (one_of(&["id"], ids.len()), one_of(&["suggestion_id"], ids.len()));
    let sql = format!(
        "SELECT id, closed_on, archived_on, NULL, NULL, state, settled_on FROM suggestion WHERE {own} \
         UNION ALL SELECT suggestion_id, assigned_on, received_on, replied_on, ended_on, NULL, NULL FROM task WHERE {facts} \
         UNION ALL SELECT suggestion_id, feedback_on, NULL, NULL, NULL, NULL, NULL FROM feedback WHERE {facts} \
         UNION ALL SELECT suggestion_id, reviewed_on, NULL, NULL, NULL, NULL, NULL FROM review WHERE {facts}"
    );
    let ids: Vec<&Value> = ids.iter().collect();
    let mut found: BTreeMap<i64, Kept> = BTreeMap::new();
    executor.query_each(&sql, &one_of_params(&[], &ids), &mut |row| {
        let of = found.entry(row.int(0)?).or_default();
        for day in (1..=4).filter_map(|column| row.opt_text(column)) {
            if day > of.newest.as_str() {
                of.newest = day.to_owned();
            }
        }
        if let Some(settled_on) = row.opt_text(6) {
            (of.state, of.settled_on) = (row.opt_text(5).map(str::to_owned), settled_on.to_owned());
        }
        Ok(())
    })?;
    Ok(found)
}
