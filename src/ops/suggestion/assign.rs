//! 交办: gives a suggestion to its units and starts their clocks.

use serde_json::json;

use super::{Done, LastDay, Rules, find, newest_round, not_before};
use crate::domain::day::Day;
use crate::domain::suggestion::Role;
use crate::message;
use crate::ops::write::{OpError, Result, Write, created};
use crate::storage::suggestion::{self, Identity, NewTask};
use crate::storage::table;

/// To whom a suggestion goes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assignment {
    /// Units and their roles, in the order in which they are named.
    pub units: Vec<(i64, Role)>,
}

/// What assigning came to.
#[derive(Clone, Debug)]
pub struct Assigned {
    /// The suggestion.
    pub identity: Identity,
    /// Whether anything changed.
    pub done: Done,
    /// The last day to reply.
    pub last_day: LastDay,
}

/// Assigns one suggestion. Assigning the same again changes nothing; assigning otherwise is a conflict.
pub fn assign(write: &mut Write<'_>, rules: &Rules<'_>, text: &str, to: &Assignment, on: Day) -> Result<Assigned> {
    let identity = find(write, rules.home, text)?;
    check(&identity, to)?;
    let reference = identity.reference();
    let (round, known) = newest_round(suggestion::tasks(write.store(), identity.id)?);
    let day = on.to_string();
    let last_day = rules.last_day(reply_role(to), 1, on)?;
    if !known.is_empty() {
        let same = known.len() == to.units.len()
            && known.iter().all(|task| task.assigned_on == day && to.units.contains(&(task.unit_id, task.role)));
        if same && round == 1 {
            return Ok(Assigned { identity, done: Done::Unchanged, last_day });
        }
        let units = known.iter().map(|task| task.unit.as_str()).collect::<Vec<_>>().join("、");
        let since = &known[0].assigned_on;
        return Err(OpError::Conflict(message!(
            "{reference} 已于 {since} 交办给 {units}",
            "{reference} was assigned to {units} on {since}"
        )));
    }
    if let Some(submitted) = suggestion::submitted_on(write.store(), identity.id)? {
        not_before(("交办日期", "day of assigning"), on, &submitted, ("提出日期", "day of submission"))?;
    }
    begin_round(write, rules, &identity, (1, on), to)?;
    if identity.review.is_none() {
        table::update(write.store(), "suggestion", identity.id, &[("review", &"accepted".into())])?;
    }
    Ok(Assigned { identity, done: Done::Changed, last_day })
}

fn reply_role(to: &Assignment) -> Role {
    to.units.iter().map(|(_, role)| *role).find(|role| role.replies()).unwrap_or(Role::Lead)
}

fn check(identity: &Identity, to: &Assignment) -> Result<()> {
    let reference = identity.reference();
    if let Some(review) = identity.review.as_deref().filter(|review| *review != "accepted") {
        let label = crate::domain::record::suggestion::REVIEW.code(review).map_or(review, |code| code.label.zh);
        return Err(OpError::Rejected(message!(
            "{reference} 的审查结果是“{label}”，不能交办",
            "{reference} was reviewed as {review} and cannot be assigned"
        )));
    }
    let count = |role| to.units.iter().filter(|(_, other)| *other == role).count();
    if count(Role::Lead) == 0 && count(Role::Separate) == 0 {
        return Err(OpError::Rejected(message!(
            "{reference} 没有主办或分办单位",
            "{reference} has neither a lead unit nor separate ones"
        )));
    }
    if count(Role::Lead) > 0 && count(Role::Separate) > 0 {
        return Err(OpError::Rejected(message!(
            "{reference} 既有主办又有分办单位，只能取一种",
            "{reference} has a lead unit and separate ones; choose one way"
        )));
    }
    let mut units: Vec<i64> = to.units.iter().map(|(unit, _)| *unit).collect();
    units.sort_unstable();
    if units.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(OpError::Rejected(message!(
            "{reference} 的同一单位出现了两次",
            "{reference} names the same unit twice"
        )));
    }
    Ok(())
}

/// Begins a round: a task a unit, each with its own clock.
pub(super) fn begin_round(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    identity: &Identity,
    begun: (i64, Day),
    to: &Assignment,
) -> Result<()> {
    let (round, on) = begun;
    let assigned_on = on.to_string();
    let entry = write.entry();
    let mut units = Vec::new();
    for (unit_id, role) in &to.units {
        let last_day = rules.last_day(*role, round, on)?.day.map(|day| day.to_string());
        let task = NewTask {
            suggestion_id: identity.id,
            round,
            unit_id: *unit_id,
            role: *role,
            assigned_on: &assigned_on,
            statutory_on: last_day.as_deref(),
        };
        suggestion::add_task(write.store(), &task, entry)?;
        units.push(json!({"unit": unit_id, "role": role.code(), "due_on": last_day}));
    }
    let after = json!({"round": round, "assigned_on": assigned_on, "tasks": units});
    let mut touch = created("suggestion", &identity.key(), &after);
    touch.action = "assigned".to_owned();
    write.touch(&touch)
}
