//! 重新办理: a further round by decision of the assigning body, where the deputies' view has not opened it by itself.

use serde_json::json;

use super::assign::{Assignment, Begun, Given, begin_round};
use super::{Began, Rules, add_fact, allow, find, newest_round, not_before, note};
use crate::domain::day::Day;
use crate::domain::suggestion::{Role, Step};
use crate::domain::value::Value;
use crate::message;
use crate::ops::write::{OpError, Result, Write};
use crate::storage::suggestion::{self, Identity, Task, fact};

/// Opens the next round with the same units. Returns its number and last day.
pub fn redo(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    text: &str,
    on: Day,
    reason: &str,
) -> Result<(Identity, i64, Option<Day>)> {
    let identity = find(write, rules.home, text)?;
    allow(write, &identity, Step::Redo)?;
    let (newest, tasks) = newest_round(suggestion::tasks(write.store(), identity.id)?);
    let replies: Vec<_> = tasks.iter().filter(|task| task.role.replies()).map(|task| &task.replied_on).collect();
    let reference = identity.reference();
    if replies.is_empty() || replies.iter().any(|replied| replied.is_none()) {
        return Err(OpError::Rejected(message!(
            "{reference} 第{newest}轮尚未全部答复，不能转入下一轮",
            "round {newest} of {reference} is not fully replied to"
        )));
    }
    let last = replies.into_iter().flatten().max().cloned().unwrap_or_default();
    not_before(("重新办理的交办日期", "day of the new round"), on, &last, ("答复日期", "day of the reply"))?;
    if let Some(closed) = suggestion::closed_on(write.store(), identity.id)?.filter(|closed| *closed >= on.to_string())
    {
        return Err(OpError::Rejected(message!(
            "{reference} 于 {closed} 办结，重新办理须在其后",
            "{reference} was closed on {closed}; a new round begins after that day"
        )));
    }
    let round = newest + 1;
    begin_round(write, rules, &identity, Begun { round, on, clock_on: None }, &again(&tasks))?;
    let last_day = rules.last_day(Role::Lead, round, Began::on(on))?.day;
    let decision = [Value::text(&on.to_string()), Value::text("redo"), Value::Int(round), Value::text(reason)];
    add_fact(write, &fact::DECISION, &[identity.id], &decision)?;
    note(write, &identity, "redo", &[("round", json!(round)), ("reason", json!(reason))])?;
    Ok((identity, round, last_day))
}

/// The same units once more, each with its part.
pub(super) fn again(tasks: &[Task]) -> Assignment {
    let given = |task: &Task| Given { unit_id: task.unit_id, role: task.role, part: task.part.clone() };
    Assignment { units: tasks.iter().filter(|task| task.is_held()).map(given).collect(), ..Assignment::default() }
}
