//! 预交办（两上两下）: before the assignment the units are asked whether it is their business, and the deputies whether they agree.

use serde_json::json;

use super::{Done, Rules, allow, find, not_before, not_before_it_was, note, optional};
use crate::domain::day::Day;
use crate::domain::suggestion::{Role, Step};
use crate::domain::value::Value;
use crate::message;
use crate::ops::write::{OpError, Result, Write};
use crate::storage::suggestion::{Identity, fact};

/// A question before the assignment, or its answer.
#[derive(Clone, Debug)]
pub struct Proposing<'a> {
    /// The unit; none for the deputies.
    pub unit: Option<i64>,
    /// What the unit would do.
    pub role: Role,
    /// The day.
    pub on: Day,
    /// The answer: whether they agree; none where the question is recorded.
    pub agrees: Option<bool>,
    /// What they say.
    pub note: Option<&'a str>,
}

/// Records a question before the assignment, or the answer to one.
pub fn propose(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    text: &str,
    facts: &Proposing<'_>,
) -> Result<(Identity, Done)> {
    let identity = find(write, rules.home, text)?;
    let unit = facts.unit.unwrap_or(0);
    let on = facts.on.to_string();
    let known = fact::PROPOSAL.all(write.store(), &[identity.id])?;
    let mut newest = None;
    for row in &known {
        newest = if row.int(1)? == unit { Some(row) } else { newest };
    }
    let Some(agrees) = facts.agrees else {
        if newest.is_some_and(|row| row.text(3) == on) {
            return Ok((identity, Done::Unchanged));
        }
        allow(write, &identity, Step::Propose)?;
        not_before_it_was(write, &identity, ("征求意见日期", "day of asking"), facts.on)?;
        let role = facts.unit.map(|_| facts.role.code());
        let values = [Value::Int(unit), optional(role), Value::text(&on)];
        let entry = write.entry();
        fact::PROPOSAL.add(write.store(), &[identity.id], &values, entry)?;
        note(write, &identity, "proposed", &[("unit", json!(facts.unit)), ("proposed_on", json!(on))])?;
        return Ok((identity, Done::Changed));
    };
    let Some(asked) = newest else {
        let reference = identity.reference();
        return Err(OpError::Rejected(message!(
            "{reference} 没有向其征求过意见，不能登记答复",
            "{reference}: they were not asked, so there is no answer to record"
        )));
    };
    let answer = if agrees { "agree" } else { "object" };
    if asked.opt_text(4) == Some(on.as_str()) && asked.opt_text(5) == Some(answer) {
        return Ok((identity, Done::Unchanged));
    }
    not_before(("答复日期", "day of the answer"), facts.on, asked.text(3), ("征求意见日期", "day of asking"))?;
    let changes = [("answered_on", Value::text(&on)), ("answer", Value::text(answer)), ("note", optional(facts.note))];
    fact::PROPOSAL.complete(write.store(), &[identity.id], asked.int(0)?, &changes)?;
    note(write, &identity, "proposal answered", &[("unit", json!(facts.unit)), ("answer", json!(answer))])?;
    Ok((identity, Done::Changed))
}
