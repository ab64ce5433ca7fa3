//! 审查 and 并案: what becomes of a suggestion before it is assigned. Each outcome is a dated fact beside those before it.

use serde_json::json;

use super::assign::{Assignment, Begun, Given, begin_round};
use super::{Done, Rules, add_fact, allow, find, newest_round, not_before, not_before_it_was, note, optional};
use crate::domain::day::Day;
use crate::domain::suggestion::Step;
use crate::domain::value::Value;
use crate::message;
use crate::ops::write::{OpError, Result, Write};
use crate::storage::suggestion::{self, Identity, fact};
use crate::storage::table;

/// A review to be recorded.
#[derive(Clone, Debug)]
pub struct Reviewing<'a> {
    /// Code of the outcome: accepted, sent-back, refused or letter.
    pub outcome: &'a str,
    /// Code of the ground of refusal.
    pub ground: Option<&'a str>,
    /// 审查日期.
    pub on: Day,
    /// 告知代表的日期.
    pub notified_on: Option<Day>,
    /// Who reviewed.
    pub by: Option<&'a str>,
    /// What else there is to say.
    pub note: Option<&'a str>,
}

/// Records the outcome of a review. A refusal names its ground, and the deputies are told of everything but acceptance
/// (local rules, such as 重庆 art. 13, 上海 art. 8, 青岛 art. 11).
pub fn review(write: &mut Write<'_>, rules: &Rules<'_>, text: &str, facts: &Reviewing<'_>) -> Result<(Identity, Done)> {
    let identity = find(write, rules.home, text)?;
    check(&identity, facts)?;
    let on = facts.on.to_string();
    let known = fact::REVIEW.all(write.store(), &[identity.id])?;
    if known.last().is_some_and(|row| (row.text(1), row.text(2)) == (on.as_str(), facts.outcome)) {
        return Ok((identity, Done::Unchanged));
    }
    allow(write, &identity, Step::Review)?;
    if let Some(last) = known.last() {
        not_before(("审查日期", "day of the review"), facts.on, last.text(1), ("上一次审查", "review before"))?;
    }
    not_before_it_was(write, &identity, ("审查日期", "day of the review"), facts.on)?;
    let notified = facts.notified_on.map(|day| day.to_string());
    let values = [
        Value::text(&on),
        Value::text(facts.outcome),
        optional(facts.ground),
        Value::Empty,
        optional(notified.as_deref()),
        optional(facts.by),
        optional(facts.note),
    ];
    add_fact(write, &fact::REVIEW, &[identity.id], &values)?;
    let changes = [("review", &Value::text(facts.outcome)), ("refusal_ground", &optional(facts.ground))];
    table::update(write.store(), "suggestion", identity.id, &changes)?;
    let told =
        [("review", json!(facts.outcome)), ("refusal_ground", json!(facts.ground)), ("notified_on", json!(notified))];
    note(write, &identity, "reviewed", &told)?;
    Ok((identity, Done::Changed))
}

fn check(identity: &Identity, facts: &Reviewing<'_>) -> Result<()> {
    let reference = identity.reference();
    if !matches!(facts.outcome, "accepted" | "sent-back" | "refused" | "letter") {
        return Err(OpError::Rejected(message!(
            "审查结果只能是立案、退回、不予立案或转来信；并案用 renda suggestion merge，撤回用 renda suggestion withdraw",
            "a review ends in accepted, sent-back, refused or letter; use suggestion merge or withdraw for the others"
        )));
    }
    if (facts.outcome == "refused") != facts.ground.is_some() && facts.outcome != "sent-back" {
        return Err(OpError::Rejected(message!(
            "{reference}：不予立案须写明理由（--ground，R01 至 R10），其他审查结果不写",
            "{reference}: a refusal, and it alone, names its ground (--ground, R01 to R10)"
        )));
    }
    if facts.outcome != "accepted" && facts.notified_on.is_none() {
        return Err(OpError::Rejected(message!(
            "{reference}：退回、不予立案、转来信须告知代表，请写告知日期（--notified）",
            "{reference}: the deputies are told of it; give the day (--notified)"
        )));
    }
    match facts.notified_on {
        Some(day) => not_before(
            ("告知日期", "day of telling the deputies"),
            day,
            &facts.on.to_string(),
            ("审查日期", "day of the review"),
        ),
        None => Ok(()),
    }
}

/// A merging to be recorded.
#[derive(Clone, Debug)]
pub struct Merging<'a> {
    /// The suggestion it goes into.
    pub into: &'a str,
    /// The day.
    pub on: Day,
    /// 告知代表的日期.
    pub notified_on: Option<Day>,
    /// Why.
    pub note: Option<&'a str>,
}

/// Merges a suggestion into another of the same matter: it keeps its number, goes to the same units and is replied to by itself
/// (local rules, such as 浙江, 河南, 山东; the deputies are told, 重庆 art. 13).
pub fn merge(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    text: &str,
    facts: &Merging<'_>,
) -> Result<(Identity, Identity, Done)> {
    let identity = find(write, rules.home, text)?;
    let main = find(write, rules.home, facts.into)?;
    let (reference, into) = (identity.reference(), main.reference());
    let known = fact::REVIEW.all(write.store(), &[identity.id])?;
    let is_same = |row: &&crate::storage::sql::Row| row.text(2) == "merged" && row.text(4) == into;
    if known.last().filter(is_same).is_some() {
        return Ok((identity, main, Done::Unchanged));
    }
    allow(write, &identity, Step::Merge)?;
    if identity.id == main.id || main.review.as_deref().is_some_and(|review| review != "accepted") {
        return Err(OpError::Rejected(message!(
            "{reference} 不能并入 {into}：并入的应是另一件已立案的建议",
            "{reference} cannot go into {into}: that has to be another one, and accepted"
        )));
    }
    not_before_it_was(write, &identity, ("并案日期", "day of merging"), facts.on)?;
    let on = facts.on.to_string();
    let notified = facts.notified_on.map(|day| day.to_string());
    let Some(told_on) = notified else {
        return Err(OpError::Rejected(message!(
            "{reference}：并案须告知代表，请写告知日期（--notified）",
            "{reference}: the deputies are told of it; give the day (--notified)"
        )));
    };
    let (merged, into_value) = (Value::text("merged"), Value::text(&into));
    let values = [
        Value::text(&on),
        merged.clone(),
        Value::Empty,
        into_value.clone(),
        Value::text(&told_on),
        Value::Empty,
        optional(facts.note),
    ];
    add_fact(write, &fact::REVIEW, &[identity.id], &values)?;
    table::update(write.store(), "suggestion", identity.id, &[("review", &merged), ("merged_into", &into_value)])?;
    let (round, held) = newest_round(suggestion::tasks(write.store(), main.id)?);
    if round == 1 && !held.is_empty() {
        let given = |task: &suggestion::Task| Given { unit_id: task.unit_id, role: task.role, part: task.part.clone() };
        let to = Assignment { units: held.iter().map(given).collect(), ..Assignment::default() };
        begin_round(write, rules, &identity, Begun { round, on: facts.on, clock_on: None }, &to)?;
    }
    note(write, &identity, "merged", &[("merged_into", json!(into)), ("notified_on", json!(told_on))])?;
    Ok((identity, main, Done::Changed))
}
