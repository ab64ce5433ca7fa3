//! 签收: a unit says that it has the task.

use serde_json::json;

use super::{Began, Done, Rules, allow, find, not_before, pick_task};
use crate::domain::day::Day;
use crate::domain::suggestion::Step;
use crate::domain::value::Value;
use crate::message;
use crate::ops::write::{OpError, Result, Write, changed};
use crate::storage::sql::Executor;
use crate::storage::suggestion::{self, Identity, Task};

/// Records that a unit received its task of the newest round.
pub fn receive(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    text: &str,
    unit: Option<i64>,
    on: Day,
) -> Result<(Identity, Done)> {
    let identity = find(write, rules.home, text)?;
    let task = pick_task(suggestion::tasks(write.store(), identity.id)?, unit, &identity)?;
    not_before(("签收日期", "day of receipt"), on, &task.assigned_on, ("交办日期", "day of assigning"))?;
    let day = on.to_string();
    match &task.received_on {
        Some(known) if *known == day => return Ok((identity, Done::Unchanged)),
        Some(known) => {
            let (reference, unit) = (identity.reference(), &task.unit);
            return Err(OpError::Conflict(message!(
                "{unit} 已于 {known} 签收 {reference}",
                "{unit} received {reference} on {known}"
            )));
        }
        None => {}
    }
    allow(write, &identity, Step::Receive)?;
    keep(write.store(), rules, &task, &day)?;
    let mut touch = changed("suggestion", &identity.key(), &[("received_on", json!(null), json!(day))]);
    touch.action = "received".to_owned();
    write.touch(&touch)?;
    Ok((identity, Done::Changed))
}

/// Keeps the day of receipt with a task; its limit moves where the rules count it from that day.
pub(in crate::ops) fn keep(executor: &mut dyn Executor, rules: &Rules<'_>, task: &Task, day: &str) -> Result<()> {
    suggestion::update_task(executor, task.id, &[("received_on", &Value::text(day))])?;
    let Some(began) = Began::of(&task.assigned_on, task.clock_on.as_deref(), Some(day)) else { return Ok(()) };
    let last_day = rules.last_day(task.role, task.round, began)?.day.map(|day| day.to_string());
    if last_day == task.statutory_on {
        return Ok(());
    }
    let statutory = Value::from(last_day.as_deref());
    let extended = suggestion::extensions(executor, task.id)?.iter().map(|row| row.text(1).to_owned()).max();
    let due = extended.map_or_else(|| statutory.clone(), |until| Value::text(&until));
    suggestion::update_task(executor, task.id, &[("statutory_on", &statutory), ("due_on", &due)])?;
    Ok(())
}
