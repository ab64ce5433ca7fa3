//! 退办: a unit holds that a suggestion is not its business. It says so within the window of the rules, with a reason and, if it can,
//! the unit whose business it is; the assigning body decides. A return that is granted ends the unit's task and is counted; what was
//! merged into the suggestion is handled with it, and leaves the same unit with it.

use serde_json::json;

use super::{Began, Done, LastDay, Rules, allow, find, newest_round, not_before, note, optional, pick_task, state};
use crate::domain::day::Day;
use crate::domain::profile::ClockName;
use crate::domain::suggestion::Step;
use crate::domain::value::Value;
use crate::message;
use crate::ops::write::{OpError, Result, Write};
use crate::storage::sql::Row;
use crate::storage::suggestion::{self, Identity, Task, fact};

/// A unit's asking to be relieved.
#[derive(Clone, Debug)]
pub struct Asking<'a> {
    /// The unit, where several owe a reply.
    pub unit: Option<i64>,
    /// The day.
    pub on: Day,
    /// Why.
    pub reason: &'a str,
    /// Whose business it is.
    pub proposed: Option<&'a str>,
}

/// What became of it.
#[derive(Clone, Debug)]
pub struct Deciding<'a> {
    /// The unit, where several have asked.
    pub unit: Option<i64>,
    /// The day.
    pub on: Day,
    /// Whether it is granted.
    pub granted: bool,
    /// Who decided.
    pub by: Option<&'a str>,
    /// What else there is to say.
    pub note: Option<&'a str>,
}

/// What a decision came to.
#[derive(Clone, Debug)]
pub struct Decided {
    /// The suggestion.
    pub identity: Identity,
    /// Whether anything changed.
    pub done: Done,
    /// Granted, the last day of assigning anew.
    pub again: Option<LastDay>,
    /// How many suggestions merged into it left the unit along with it.
    pub along: usize,
}

/// Records that a unit asks to be relieved. After the window it is refused (such as 玉林 2019: a late objection is not taken).
pub fn ask(write: &mut Write<'_>, rules: &Rules<'_>, text: &str, facts: &Asking<'_>) -> Result<(Identity, Done)> {
    let identity = find(write, rules.home, text)?;
    let task = pick_task(suggestion::tasks(write.store(), identity.id)?, facts.unit, &identity)?;
    let (on, reference) = (facts.on.to_string(), identity.reference());
    let known = fact::RETURN.all(write.store(), &[task.id])?;
    if known.iter().any(|row| (row.text(1), row.text(2)) == (on.as_str(), facts.reason)) {
        return Ok((identity, Done::Unchanged));
    }
    allow(write, &identity, Step::Return)?;
    if let Some(replied) = &task.replied_on {
        return Err(OpError::Rejected(message!(
            "{reference} 已于 {replied} 答复，不能退办",
            "{reference} was replied to on {replied} and cannot be returned"
        )));
    }
    if known.iter().any(is_open) {
        return Err(OpError::Conflict(message!(
            "{reference} 的退办申请尚未决定",
            "a return of {reference} is waiting for its decision"
        )));
    }
    not_before(("退办申请日期", "day of the return"), facts.on, &task.assigned_on, ("交办日期", "day of assigning"))?;
    let began = Began::of(&task.assigned_on, None, task.received_on.as_deref());
    let start = began.map(|began| rules.start(ClockName::Return, began));
    let window = start.map(|start| rules.clock(ClockName::Return, start)).transpose()?.and_then(|last| last.day);
    if let Some(last) = window.filter(|last| facts.on > *last) {
        return Err(OpError::Rejected(message!(
            "{reference} 的退办时限 {last} 已过，不再受理",
            "the window for returning {reference} closed on {last}"
        )));
    }
    let values = [Value::text(&on), Value::text(facts.reason), optional(facts.proposed)];
    let entry = write.entry();
    fact::RETURN.add(write.store(), &[task.id], &values, entry)?;
    let told = [("unit", json!(task.unit)), ("asked_on", json!(on)), ("proposed_unit", json!(facts.proposed))];
    note(write, &identity, "return asked", &told)?;
    Ok((identity, Done::Changed))
}

/// Records the decision on a return. Granted, the unit's task ends and the clock of assigning anew runs; what was merged into the
/// suggestion and is with the same unit in the same round is returned with it.
pub fn decide(write: &mut Write<'_>, rules: &Rules<'_>, text: &str, facts: &Deciding<'_>) -> Result<Decided> {
    let identity = find(write, rules.home, text)?;
    let on = facts.on.to_string();
    let (task, row, decided) = asked(write, &identity, facts)?;
    if decided {
        return Ok(Decided { identity, done: Done::Unchanged, again: None, along: 0 });
    }
    not_before(("决定日期", "day of the decision"), facts.on, row.text(1), ("申请日期", "day of asking"))?;
    let changes = [
        ("decided_on", Value::text(&on)),
        ("accepted", Value::Int(i64::from(facts.granted))),
        ("decided_by", optional(facts.by)),
        ("note", optional(facts.note)),
    ];
    fact::RETURN.complete(write.store(), &[task.id], row.int(0)?, &changes)?;
    let (mut again, mut along) = (None, 0);
    if facts.granted {
        end(write, &task, &on)?;
        along = carry(write, &identity, (&task, &row), (&on, &changes))?;
        again = Some(rules.clock(ClockName::Reassign, facts.on)?);
    }
    let told = [("unit", json!(task.unit)), ("decided_on", json!(on)), ("granted", json!(facts.granted))];
    note(write, &identity, "return decided", &told)?;
    Ok(Decided { identity, done: Done::Changed, again, along })
}

fn end(write: &mut Write<'_>, task: &Task, on: &str) -> Result<()> {
    let ended = [("ended_on", &Value::text(on)), ("end_reason", &Value::text("returned"))];
    Ok(suggestion::update_task(write.store(), task.id, &ended)?)
}

/// Carries a granted return to what was merged into a suggestion: where the same unit has the same task in the same round and owes
/// it still, the task is returned too, with a return of its own on record. Returns how many there were.
fn carry(
    write: &mut Write<'_>,
    main: &Identity,
    (returned, asked): (&Task, &Row),
    (on, decision): (&str, &[(&'static str, Value)]),
) -> Result<usize> {
    let mut along = 0;
    for other in fact::merged_into(write.store(), &main.region, &main.reference())? {
        let (round, held) = newest_round(suggestion::tasks(write.store(), other.id)?);
        let is_same = |task: &&Task| {
            (task.unit_id, task.role) == (returned.unit_id, returned.role)
                && task.replied_on.is_none()
                && task.assigned_on.as_str() <= on
        };
        let Some(task) = held.iter().find(is_same).filter(|_| round == returned.round) else { continue };
        if !Step::Return.is_possible(state(write.store(), &other)?) {
            continue;
        }
        let known = fact::RETURN.all(write.store(), &[task.id])?;
        let ordinal = match known.iter().find(|row| is_open(row)) {
            Some(row) => row.int(0)?,
            None => {
                // Merged later, it was with the unit only from that day.
                let asked_on = asked.text(1).max(task.assigned_on.as_str());
                let values = [Value::text(asked_on), Value::text(asked.text(2)), optional(asked.opt_text(3))];
                let entry = write.entry();
                fact::RETURN.add(write.store(), &[task.id], &values, entry)?
            }
        };
        fact::RETURN.complete(write.store(), &[task.id], ordinal, decision)?;
        end(write, task, on)?;
        let told = [("unit", json!(task.unit)), ("decided_on", json!(on)), ("with", json!(main.reference()))];
        note(write, &other, "return decided", &told)?;
        along += 1;
    }
    Ok(along)
}

/// Finds the return that a decision is about, and whether it was decided so already.
fn asked(write: &mut Write<'_>, identity: &Identity, facts: &Deciding<'_>) -> Result<(Task, Row, bool)> {
    let (on, reference) = (facts.on.to_string(), identity.reference());
    let mut open = Vec::new();
    for task in suggestion::tasks(write.store(), identity.id)? {
        if facts.unit.is_some_and(|unit| unit != task.unit_id) {
            continue;
        }
        for row in fact::RETURN.all(write.store(), &[task.id])? {
            if row.opt_text(4) == Some(on.as_str()) && row.opt_int(5)? == Some(i64::from(facts.granted)) {
                return Ok((task, row, true));
            }
            if is_open(&row) {
                open.push((task.clone(), row));
            }
        }
    }
    match open.len() {
        1 => {
            let (task, row) = open.remove(0);
            Ok((task, row, false))
        }
        0 => Err(OpError::Rejected(message!(
            "{reference} 没有待决定的退办申请",
            "{reference} has no return waiting for a decision"
        ))),
        _ => Err(OpError::Rejected(message!(
            "{reference} 有多个单位申请退办，请用 --unit 指明",
            "several units ask to return {reference}; name one with --unit"
        ))),
    }
}

fn is_open(row: &Row) -> bool {
    row.opt_text(4).is_none()
}
