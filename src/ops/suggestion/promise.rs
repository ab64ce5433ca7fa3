//! 承诺事项台账: what a reply promises with its own last day, how it goes on, whether it was kept or had to change, and what the
//! deputies say of it (重庆 arts. 24 to 28). A promise is carried from year to year until it is kept or changed.

use serde_json::json;

use super::{Done, Rules, add_fact, allow, find, newest_round, not_before, note, optional};
use crate::domain::day::Day;
use crate::domain::suggestion::Step;
use crate::domain::value::Value;
use crate::message;
use crate::ops::write::{OpError, Result, Write};
use crate::storage::sql::Row;
use crate::storage::suggestion::{self, Identity, fact};

/// What is to be recorded of a promise.
#[derive(Clone, Debug)]
pub enum Promising<'a> {
    /// A new one: text and last day.
    Made(&'a str, Day),
    /// How it goes on.
    Progress(&'a str),
    /// It was kept.
    Kept,
    /// It had to change: the new last day, if any, and why; the deputies are told in writing.
    Changed(Option<Day>, &'a str),
    /// What the deputies say of its being kept: code of the view, and a note.
    Evaluated(&'a str, Option<&'a str>),
}

/// Records a fact about a promise; `ordinal` names it where a suggestion has several, `unit` who made it.
pub fn promise(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    text: &str,
    which: (Option<i64>, Option<i64>),
    facts: (&Promising<'_>, Day),
) -> Result<(Identity, Done)> {
    let identity = find(write, rules.home, text)?;
    let ((ordinal, unit), (what, on)) = (which, facts);
    let known = fact::PROMISE.all(write.store(), &[identity.id])?;
    if let Promising::Made(promise, due) = what {
        if known.iter().any(|row| (row.text(1), row.text(2)) == (*promise, due.to_string().as_str())) {
            return Ok((identity, Done::Unchanged));
        }
        allow(write, &identity, Step::Promise)?;
        return make(write, identity, unit, (promise, *due), on);
    }
    let row = pick(&identity, &known, ordinal)?;
    let made = row.opt_text(5).map(str::to_owned).unwrap_or_default();
    not_before(("日期", "day"), on, &made, ("承诺日期", "day of the promise"))?;
    let (of, ordinal, day) = ([identity.id], row.int(0)?, Value::text(&on.to_string()));
    let changes = fact::PROMISE_CHANGE.all(write.store(), &[identity.id, ordinal])?;
    let set: Vec<(&'static str, Value)> = match what {
        Promising::Made(..) => Vec::new(),
        Promising::Progress(progress) => {
            let values = [day.clone(), Value::text(progress)];
            if add_fact(write, &fact::PROGRESS, &[identity.id, ordinal], &values)?.is_none() {
                return Ok((identity, Done::Unchanged));
            }
            Vec::new()
        }
        Promising::Kept => match row.opt_text(3) {
            Some(kept) if Value::text(kept) == day => return Ok((identity, Done::Unchanged)),
            Some(kept) => return Err(kept_before(&identity, kept)),
            None => vec![("done_on", day)],
        },
        Promising::Changed(due, why) => {
            if let Some(kept) = row.opt_text(3) {
                return Err(kept_before(&identity, kept));
            }
            let new_due = due.map(|due| due.to_string());
            let is_last = |change: &Row| (change.text(1), change.text(3)) == (on.to_string().as_str(), *why);
            if changes.last().is_some_and(is_last) && new_due.as_deref().is_none_or(|due| row.opt_text(2) == Some(due))
            {
                return Ok((identity, Done::Unchanged));
            }
            let before = row.opt_text(2).map_or(Value::Empty, Value::text);
            let values = [day.clone(), before, Value::text(why)];
            add_fact(write, &fact::PROMISE_CHANGE, &[identity.id, ordinal], &values)?;
            new_due.map(|due| ("due_on", Value::text(&due))).into_iter().collect()
        }
        Promising::Evaluated(view, said) => {
            if row.opt_text(3).is_none() && changes.is_empty() {
                let reference = identity.reference();
                return Err(OpError::Rejected(message!(
                    "{reference} 的承诺事项尚未落实也未变更，不能评价",
                    "the promise of {reference} is neither kept nor changed; it is evaluated after that"
                )));
            }
            vec![("evaluated_on", day), ("evaluation", Value::text(view)), ("evaluation_note", optional(*said))]
        }
    };
    if !set.is_empty() {
        fact::PROMISE.complete(write.store(), &of, ordinal, &set)?;
    }
    let said: &[&str] = if matches!(what, Promising::Changed(..)) { &["changed_on", "change_reason"] } else { &[] };
    let names: Vec<&str> = said.iter().copied().chain(set.iter().map(|(name, _)| *name)).collect();
    note(
        write,
        &identity,
        "promise",
        &[("promise", json!(ordinal)), ("on", json!(on.to_string())), ("set", json!(names))],
    )?;
    Ok((identity, Done::Changed))
}

fn make(
    write: &mut Write<'_>,
    identity: Identity,
    unit: Option<i64>,
    facts: (&str, Day),
    on: Day,
) -> Result<(Identity, Done)> {
    let (promise, due) = facts;
    let (_, tasks) = newest_round(suggestion::tasks(write.store(), identity.id)?);
    let owing: Vec<i64> = tasks.iter().filter(|task| task.role.replies()).map(|task| task.unit_id).collect();
    let reference = identity.reference();
    let unit = match (unit, &owing[..]) {
        (Some(unit), _) if tasks.iter().any(|task| task.unit_id == unit) => Some(unit),
        (Some(_), _) => {
            return Err(OpError::Rejected(message!(
                "{reference} 没有交给该单位",
                "{reference} is not assigned to that unit"
            )));
        }
        (None, [only]) => Some(*only),
        (None, _) => None,
    };
    if due < on {
        return Err(OpError::Rejected(message!(
            "落实时限 {due} 早于承诺日期 {on}",
            "the last day of the promise, {due}, lies before the day it was made, {on}"
        )));
    }
    let (due, on) = (due.to_string(), on.to_string());
    let values = [Value::text(promise), Value::text(&due), Value::Empty, Value::from(unit), Value::text(&on)];
    let entry = write.entry();
    let ordinal = fact::PROMISE.add(write.store(), &[identity.id], &values, entry)?;
    note(write, &identity, "promised", &[("promise", json!(ordinal)), ("due_on", json!(due))])?;
    Ok((identity, Done::Changed))
}

fn pick<'r>(identity: &Identity, known: &'r [Row], ordinal: Option<i64>) -> Result<&'r Row> {
    let reference = identity.reference();
    let count = known.len();
    match (ordinal, known) {
        (None, [only]) => Ok(only),
        (None, []) => {
            Err(OpError::Rejected(message!("{reference} 没有承诺事项", "{reference} has no promise on record")))
        }
        (None, _) => Err(OpError::Rejected(message!(
            "{reference} 有 {count} 项承诺，请用 --which 指明第几项",
            "{reference} has {count} promises; name one with --which"
        ))),
        (Some(wanted), _) => {
            let place = usize::try_from(wanted).ok().and_then(|wanted| wanted.checked_sub(1));
            place.and_then(|place| known.get(place)).ok_or_else(|| {
                OpError::NotFound(message!(
                    "{reference} 没有第 {wanted} 项承诺",
                    "{reference} has no promise number {wanted}"
                ))
            })
        }
    }
}

fn kept_before(identity: &Identity, kept: &str) -> OpError {
    let reference = identity.reference();
    OpError::Conflict(message!(
        "{reference} 的承诺事项已于 {kept} 落实",
        "the promise of {reference} was kept on {kept}"
    ))
}
