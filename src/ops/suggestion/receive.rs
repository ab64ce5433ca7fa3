//! 签收: a unit says that it has the task.

use serde_json::json;

use super::{Done, Rules, find, not_before, pick_task};
use crate::domain::day::Day;
use crate::message;
use crate::ops::write::{OpError, Result, Write, changed};
use crate::storage::suggestion::{self, Identity};

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
    suggestion::update_task(write.store(), task.id, &[("received_on", &day.as_str().into())])?;
    let mut touch = changed("suggestion", &identity.key(), &[("received_on", json!(null), json!(day))]);
    touch.action = "received".to_owned();
    write.touch(&touch)?;
    Ok((identity, Done::Changed))
}
