//! What goes on while a suggestion is handled: units speak with the deputies, joint units give their opinions, somebody urges.

use serde_json::json;

use super::{Done, LastDay, Rules, add_fact, allow, find, newest_round, not_before, note, optional, pick_task};
use crate::domain::day::Day;
use crate::domain::profile::ClockName;
use crate::domain::suggestion::Step;
use crate::domain::value::Value;
use crate::message;
use crate::ops::write::{OpError, Result, Write};
use crate::storage::suggestion::{self, Contact, Identity, Task, fact};

/// Records that a unit spoke with the deputies (代表法 art. 51); one entry a day and unit.
pub fn contact(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    text: &str,
    of: (Option<i64>, Day),
    contact: &Contact<'_>,
) -> Result<(Identity, Done)> {
    let (unit, on) = of;
    let identity = find(write, rules.home, text)?;
    let task = pick_task(suggestion::tasks(write.store(), identity.id)?, unit, &identity)?;
    let known = suggestion::contacts(write.store(), task.id)?;
    let said = [optional(contact.form), optional(contact.who), optional(contact.note)];
    match known.iter().find(|row| row.text(0) == contact.on) {
        Some(row) if row.values[1..] == said => return Ok((identity, Done::Unchanged)),
        Some(row) => {
            let (reference, on) = (identity.reference(), row.text(0));
            return Err(OpError::Conflict(message!(
                "{reference} 已有 {on} 的联系记录，与此不同",
                "{reference} has another contact on {on} on record"
            )));
        }
        None => {}
    }
    allow(write, &identity, Step::Contact)?;
    not_before(("联系日期", "day of the contact"), on, &task.assigned_on, ("交办日期", "day of assigning"))?;
    let entry = write.entry();
    suggestion::set_contact(write.store(), task.id, contact, entry)?;
    note(write, &identity, "contacted", &[("contacted_on", json!(contact.on)), ("contact_form", json!(contact.form))])?;
    Ok((identity, Done::Changed))
}

/// An urging to be recorded.
#[derive(Clone, Debug)]
pub struct Urging<'a> {
    /// The unit, where several owe a reply.
    pub unit: Option<i64>,
    /// The day.
    pub on: Day,
    /// Who urged: `deputy`, `office` or `government`.
    pub source: &'a str,
    /// By which way.
    pub channel: Option<&'a str>,
    /// What was said.
    pub note: Option<&'a str>,
}

/// Records that a unit was urged (催办).
pub fn urge(write: &mut Write<'_>, rules: &Rules<'_>, text: &str, facts: &Urging<'_>) -> Result<(Identity, Done)> {
    let identity = find(write, rules.home, text)?;
    let task = pick_task(suggestion::tasks(write.store(), identity.id)?, facts.unit, &identity)?;
    let on = facts.on.to_string();
    let values = [Value::text(&on), Value::text(facts.source), optional(facts.channel), optional(facts.note)];
    if fact::URGING.all(write.store(), &[task.id])?.iter().any(|row| row.values[1..] == values) {
        return Ok((identity, Done::Unchanged));
    }
    allow(write, &identity, Step::Urge)?;
    not_before(("催办日期", "day of urging"), facts.on, &task.assigned_on, ("交办日期", "day of assigning"))?;
    if let Some(replied) = &task.replied_on {
        let (reference, unit) = (identity.reference(), &task.unit);
        return Err(OpError::Rejected(message!(
            "{unit} 已于 {replied} 答复 {reference}，不需要催办",
            "{unit} replied to {reference} on {replied}; there is nothing to urge"
        )));
    }
    add_fact(write, &fact::URGING, &[task.id], &values)?;
    note(write, &identity, "urged", &[("urged_on", json!(on)), ("source", json!(facts.source))])?;
    Ok((identity, Done::Changed))
}

/// An opinion of a joint unit, or its being sent back.
#[derive(Clone, Debug)]
pub struct Opining<'a> {
    /// The joint unit.
    pub unit: Option<i64>,
    /// Day of the opinion, or of sending it back.
    pub on: Day,
    /// Its number.
    pub number: Option<&'a str>,
    /// What it says.
    pub summary: Option<&'a str>,
    /// Why it is sent back, where that is what is recorded.
    pub sent_back: Option<&'a str>,
}

/// What recording an opinion came to.
#[derive(Clone, Debug)]
pub struct Opined {
    /// The suggestion.
    pub identity: Identity,
    /// Whether anything changed.
    pub done: Done,
    /// The last day of giving it again, where it was sent back and the rules have such a clock.
    pub again: Option<LastDay>,
}

/// Records the opinion that a joint unit gives the lead unit, or that the lead unit sends a hollow one back (重庆 art. 20).
pub fn opinion(write: &mut Write<'_>, rules: &Rules<'_>, text: &str, facts: &Opining<'_>) -> Result<Opined> {
    let identity = find(write, rules.home, text)?;
    let task = joint_task(write, &identity, facts.unit)?;
    let on = facts.on.to_string();
    let known = fact::OPINION.all(write.store(), &[task.id])?;
    let newest = known.last().map(|row| (row.int(0), row.text(1).to_owned(), row.opt_text(4).map(str::to_owned)));
    let unchanged = |identity| Opined { identity, done: Done::Unchanged, again: None };
    let reference = identity.reference();
    let unit = &task.unit;
    if let Some(why) = facts.sent_back {
        let Some((ordinal, given, back)) = newest else {
            return Err(OpError::Rejected(message!(
                "{reference}：{unit} 还没有会办意见，无可退回",
                "{reference}: {unit} has given no opinion to send back"
            )));
        };
        if back.as_deref() == Some(on.as_str()) {
            return Ok(unchanged(identity));
        }
        allow(write, &identity, Step::Opinion)?;
        not_before(("退回日期", "day of sending it back"), facts.on, &given, ("会办意见日期", "day of the opinion"))?;
        let changes = [("sent_back_on", Value::text(&on)), ("sent_back_reason", Value::text(why))];
        fact::OPINION.complete(write.store(), &[task.id], ordinal?, &changes)?;
        let again = rules.clock(ClockName::CoRedo, facts.on)?;
        reopen(write, &task, &again)?;
        note(write, &identity, "opinion sent back", &[("unit", json!(unit)), ("sent_back_on", json!(on))])?;
        return Ok(Opined { identity, done: Done::Changed, again: Some(again) });
    }
    if newest.as_ref().is_some_and(|(_, given, back)| *given == on && back.is_none()) {
        return Ok(unchanged(identity));
    }
    if let Some((_, given, None)) = &newest {
        return Err(OpError::Conflict(message!(
            "{reference}：{unit} 已于 {given} 送会办意见",
            "{reference}: {unit} gave its opinion on {given}"
        )));
    }
    allow(write, &identity, Step::Opinion)?;
    let earliest = newest.and_then(|(.., back)| back).unwrap_or_else(|| task.assigned_on.clone());
    not_before(
        ("会办意见日期", "day of the opinion"),
        facts.on,
        &earliest,
        ("交办或退回日期", "day it was asked for"),
    )?;
    let values = [Value::text(&on), optional(facts.number), optional(facts.summary)];
    add_fact(write, &fact::OPINION, &[task.id], &values)?;
    suggestion::update_task(write.store(), task.id, &[("replied_on", &Value::text(&on))])?;
    note(write, &identity, "opinion", &[("unit", json!(unit)), ("given_on", json!(on))])?;
    Ok(Opined { identity, done: Done::Changed, again: None })
}

/// A task whose opinion was sent back is open again, until the later of its limits.
fn reopen(write: &mut Write<'_>, task: &Task, again: &LastDay) -> Result<()> {
    let later = again.day.map(|day| day.to_string()).max(task.due_on.clone());
    let due = Value::from(later.as_deref());
    suggestion::update_task(write.store(), task.id, &[("replied_on", &Value::Empty), ("due_on", &due)])?;
    Ok(())
}

fn joint_task(write: &mut Write<'_>, identity: &Identity, unit: Option<i64>) -> Result<Task> {
    let reference = identity.reference();
    let (_, tasks) = newest_round(suggestion::tasks(write.store(), identity.id)?);
    let mut joint: Vec<Task> =
        tasks.into_iter().filter(|task| !task.role.replies() && unit.is_none_or(|unit| unit == task.unit_id)).collect();
    match joint.len() {
        1 => Ok(joint.remove(0)),
        0 => Err(OpError::Rejected(message!("{reference} 没有这个会办单位", "{reference} has no such joint unit"))),
        _ => {
            let units = joint.iter().map(|task| task.unit.as_str()).collect::<Vec<_>>().join("、");
            Err(OpError::Rejected(message!(
                "{reference} 有多个会办单位（{units}），请用 --unit 指明",
                "{reference} has several joint units ({units}); name one with --unit"
            )))
        }
    }
}
