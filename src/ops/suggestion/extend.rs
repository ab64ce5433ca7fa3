//! 延期: an extension asked for before the first limit and approved within the longest the rules allow.

use serde_json::json;

use super::{Began, Done, Rules, allow, find, not_before, pick_task};
use crate::domain::day::Day;
use crate::domain::profile::ClockName;
use crate::domain::suggestion::Step;
use crate::message;
use crate::ops::write::{OpError, Result, Write, changed};
use crate::storage::suggestion::{self, Extension, Identity};

/// An extension to be recorded.
#[derive(Clone, Debug)]
pub struct Extending<'a> {
    /// The unit, where several owe a reply.
    pub unit: Option<i64>,
    /// The new last day.
    pub until: Day,
    /// Day of approval.
    pub approved_on: Day,
    /// The day on which the unit asked for it; that of the approval where it is left out.
    pub asked_on: Option<Day>,
    /// Who approved.
    pub approved_by: Option<&'a str>,
    /// Why.
    pub reason: Option<&'a str>,
}

/// Records an approved extension (代表法 art. 51: three months may become six where the matter is wide or difficult).
pub fn extend(write: &mut Write<'_>, rules: &Rules<'_>, text: &str, facts: &Extending<'_>) -> Result<(Identity, Done)> {
    let identity = find(write, rules.home, text)?;
    let task = pick_task(suggestion::tasks(write.store(), identity.id)?, facts.unit, &identity)?;
    let known = suggestion::extensions(write.store(), task.id)?;
    let (until, approved_on) = (facts.until.to_string(), facts.approved_on.to_string());
    if known.iter().any(|row| row.text(0) == approved_on && row.text(1) == until) {
        return Ok((identity, Done::Unchanged));
    }
    check(rules, &identity, &task, facts)?;
    allow(write, &identity, Step::Extend)?;
    let entry = write.entry();
    let asked_on = facts.asked_on.map(|day| day.to_string());
    let extension = Extension {
        approved_on: &approved_on,
        until_on: &until,
        approved_by: facts.approved_by,
        reason: facts.reason,
        asked_on: asked_on.as_deref(),
    };
    suggestion::add_extension(write.store(), task.id, &extension, entry)?;
    let mut touch = changed("suggestion", &identity.key(), &[("due_on", json!(task.due_on), json!(until))]);
    touch.action = "extended".to_owned();
    write.touch(&touch)?;
    Ok((identity, Done::Changed))
}

fn check(rules: &Rules<'_>, identity: &Identity, task: &suggestion::Task, facts: &Extending<'_>) -> Result<()> {
    let Extending { until, approved_on, .. } = facts;
    let reference = identity.reference();
    if let Some(replied) = &task.replied_on {
        return Err(OpError::Rejected(message!(
            "{reference} 已于 {replied} 答复，不需要延期",
            "{reference} was replied to on {replied}; there is nothing to extend"
        )));
    }
    not_before(("批准日期", "day of approval"), *approved_on, &task.assigned_on, ("交办日期", "day of assigning"))?;
    let due = task.due_on.as_deref().unwrap_or_default();
    let asked_on = facts.asked_on.unwrap_or(*approved_on);
    not_before(("批准日期", "day of approval"), *approved_on, &asked_on.to_string(), ("申请日期", "day of asking"))?;
    if asked_on.to_string().as_str() > due {
        return Err(OpError::Rejected(message!(
            "{reference} 的期限 {due} 已过，延期须在到期前申请",
            "the limit of {reference}, {due}, has passed; an extension is asked for before it"
        )));
    }
    if until.to_string().as_str() <= due {
        return Err(OpError::Rejected(message!(
            "延期至 {until} 不晚于现有期限 {due}",
            "the new day, {until}, is not after the present limit, {due}"
        )));
    }
    let began = Began::of(&task.assigned_on, task.clock_on.as_deref(), task.received_on.as_deref());
    let start = began.map(|began| rules.start(ClockName::ReplyMax, began)).ok_or_else(|| {
        OpError::Rejected(message!("{reference} 的交办日期有误", "the day of assigning of {reference} is damaged"))
    })?;
    if let Some(longest) = rules.clock(ClockName::ReplyMax, start)?.day.filter(|longest| until > longest) {
        return Err(OpError::Rejected(message!(
            "延期至 {until} 超过规定的最长期限 {longest}",
            "the new day, {until}, is beyond the longest the rules allow, {longest}"
        )));
    }
    Ok(())
}
