//! 督办: cases of supervision (代表法 art. 52 and local practice), what happened on the spot, and what came out.

use serde_json::json;

use super::{Done, Rules, add_fact, allow, find, not_before, note, optional};
use crate::domain::day::Day;
use crate::domain::suggestion::Step;
use crate::domain::value::Value;
use crate::message;
use crate::ops::write::{OpError, Result, Write};
use crate::storage::sql::Row;
use crate::storage::suggestion::{Identity, fact};
use crate::storage::table;

/// What a supervision is about; the parts that are given are recorded.
#[derive(Clone, Debug, Default)]
pub struct Supervising<'a> {
    /// Code of the kind.
    pub kind: Option<&'a str>,
    /// Who leads it.
    pub leader: Option<&'a str>,
    /// Why the suggestion was chosen.
    pub criteria: Option<&'a str>,
    /// What happened on the spot.
    pub event: Option<Event<'a>>,
    /// What came out; with it the case is closed.
    pub outcome: Option<&'a str>,
    /// Points of the scorecard, 0 to 100.
    pub score: Option<i64>,
}

/// A visit on the spot.
#[derive(Clone, Debug, Default)]
pub struct Event<'a> {
    /// Where.
    pub place: Option<&'a str>,
    /// Which media.
    pub media: Option<&'a str>,
    /// How many deputies.
    pub deputies: Option<i64>,
    /// How many citizens.
    pub citizens: Option<i64>,
    /// Which departments.
    pub departments: Option<&'a str>,
    /// What came out on the spot.
    pub outcome: Option<&'a str>,
}

/// Opens a case of supervision, adds what happened on the spot to the open case of that kind, or closes it.
pub fn supervise(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    text: &str,
    facts: &Supervising<'_>,
    on: Day,
) -> Result<(Identity, Done)> {
    let identity = find(write, rules.home, text)?;
    allow(write, &identity, Step::Supervise)?;
    if facts.score.is_some_and(|score| !(0..=100).contains(&score)) {
        return Err(OpError::Rejected(message!("评分在 0 到 100 之间", "a score lies between 0 and 100")));
    }
    let cases = fact::SUPERVISION.all(write.store(), &[identity.id])?;
    let is_meant = |row: &&Row| facts.kind.is_none_or(|kind| row.text(1) == kind);
    let open = cases.iter().filter(is_meant).rfind(|row| row.opt_text(6).is_none());
    if facts.event.is_none() && facts.outcome.is_none() {
        return open_case(write, identity, facts, on, open.is_some());
    }
    let Some(case) = open else {
        let reference = identity.reference();
        return Err(OpError::Rejected(message!(
            "{reference} 没有进行中的这种督办，请先登记督办方式和督办领导",
            "{reference} has no such supervision under way; open it first, with its kind and leader"
        )));
    };
    let ordinal = case.int(0)?;
    not_before(("日期", "day"), on, case.text(2), ("督办开始日期", "beginning of the supervision"))?;
    let mut done = Done::Unchanged;
    if let Some(event) = &facts.event {
        let values = [
            Value::text(&on.to_string()),
            optional(event.place),
            optional(event.media),
            Value::from(event.deputies),
            Value::from(event.citizens),
            optional(event.departments),
            optional(event.outcome),
        ];
        if add_fact(write, &fact::SUPERVISION_EVENT, &[identity.id, ordinal], &values)?.is_some() {
            note(write, &identity, "supervised on the spot", &[("held_on", json!(on.to_string()))])?;
            done = Done::Changed;
        }
    }
    if let Some(outcome) = facts.outcome {
        let changes = [
            ("closed_on", Value::text(&on.to_string())),
            ("outcome", Value::text(outcome)),
            ("score", Value::from(facts.score)),
        ];
        fact::SUPERVISION.complete(write.store(), &[identity.id], ordinal, &changes)?;
        note(write, &identity, "supervision closed", &[("outcome", json!(outcome)), ("score", json!(facts.score))])?;
        done = Done::Changed;
    }
    Ok((identity, done))
}

fn open_case(
    write: &mut Write<'_>,
    identity: Identity,
    facts: &Supervising<'_>,
    on: Day,
    is_open: bool,
) -> Result<(Identity, Done)> {
    let Some(kind) = facts.kind else {
        return Err(OpError::Rejected(message!("请写督办方式（--kind）", "give the kind of supervision (--kind)")));
    };
    if is_open {
        return Ok((identity, Done::Unchanged));
    }
    open(write, &identity, (kind, on), (facts.leader, facts.criteria, None))?;
    let mut changes = vec![("supervision_kind", Value::text(kind))];
    changes.extend(facts.leader.map(|leader| ("supervisor", Value::text(leader))));
    // 重点督办: decided by the chairpersons' meeting, which says why it was chosen.
    changes.extend(facts.criteria.map(|_| ("key_item", Value::Int(1))));
    let changes: Vec<(&str, &Value)> = changes.iter().map(|(column, value)| (*column, value)).collect();
    table::update(write.store(), "suggestion", identity.id, &changes)?;
    Ok((identity, Done::Changed))
}

/// Opens a case of a kind; leader, criteria and round where known.
pub(super) fn open(
    write: &mut Write<'_>,
    identity: &Identity,
    opened: (&str, Day),
    facts: (Option<&str>, Option<&str>, Option<i64>),
) -> Result<()> {
    let ((kind, on), (leader, criteria, round)) = (opened, facts);
    let on = on.to_string();
    let values = [Value::text(kind), Value::text(&on), optional(leader), optional(criteria), Value::from(round)];
    add_fact(write, &fact::SUPERVISION, &[identity.id], &values)?;
    note(write, identity, "supervised", &[("kind", json!(kind)), ("leader", json!(leader)), ("opened_on", json!(on))])
}
