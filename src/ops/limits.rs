//! The limits that tasks keep for searching, worked out anew from their dated facts, the profile and the calendar.

use serde_json::json;

use crate::domain::suggestion::Role;
use crate::domain::value::Value;
use crate::ops::suggestion::{Began, Rules};
use crate::ops::write::{Result, Write, changed};
use crate::storage::limits::{self, Kept};
use crate::storage::sql::Executor;
use crate::storage::suggestion;

/// A limit that is not what the rules say.
#[derive(Clone, Debug)]
pub struct Stale {
    /// The task as stored.
    pub kept: Kept,
    /// The last day the rules give.
    pub statutory_on: Option<String>,
    /// The same with the latest approved extension.
    pub due_on: Option<String>,
}

/// Returns every task whose kept limit is not what the rules give.
pub fn stale(executor: &mut dyn Executor, rules: &Rules<'_>) -> Result<Vec<Stale>> {
    let mut found = Vec::new();
    let mut failed = None;
    limits::each(executor, &mut |kept| {
        match fresh(rules, &kept) {
            Ok(statutory_on) => {
                let due_on = kept.extended_to.clone().or_else(|| statutory_on.clone());
                if statutory_on != kept.statutory_on || due_on != kept.due_on {
                    found.push(Stale { kept, statutory_on, due_on });
                }
            }
            Err(error) => failed = Some(error),
        }
        Ok(())
    })?;
    failed.map_or(Ok(found), Err)
}

fn fresh(rules: &Rules<'_>, kept: &Kept) -> Result<Option<String>> {
    let role = Role::from_code(&kept.role).unwrap_or(Role::Lead);
    let began = Began::of(&kept.assigned_on, kept.clock_on.as_deref(), kept.received_on.as_deref());
    let Some(began) = began else { return Ok(kept.statutory_on.clone()) };
    Ok(rules.last_day(role, kept.round, began)?.day.map(|day| day.to_string()))
}

/// Puts the kept limits right; returns how many moved.
pub fn rework(write: &mut Write<'_>, rules: &Rules<'_>) -> Result<u64> {
    let stale = stale(write.store(), rules)?;
    for item in &stale {
        let (statutory, due) = (Value::from(item.statutory_on.as_deref()), Value::from(item.due_on.as_deref()));
        suggestion::update_task(write.store(), item.kept.task_id, &[("statutory_on", &statutory), ("due_on", &due)])?;
        let fields = [("due_on", json!(item.kept.due_on), json!(item.due_on))];
        write.touch(&changed("task", &item.kept.task_id.to_string(), &fields))?;
    }
    Ok(u64::try_from(stale.len()).unwrap_or(u64::MAX))
}
