//! 公开、办结、归档: how a suggestion ends.

use serde_json::json;

use super::{Done, Rules, add_fact, allow, find, newest_round, not_before, note, optional};
use crate::domain::day::Day;
use crate::domain::profile::ClockName;
use crate::domain::suggestion::{Status, Step};
use crate::domain::value::Value;
use crate::message;
use crate::ops::write::{OpError, Result, Write};
use crate::storage::sql::Executor;
use crate::storage::suggestion::{self, Identity, Task, fact};
use crate::storage::table;

/// A publication to be recorded.
#[derive(Clone, Debug)]
pub struct Publishing<'a> {
    /// The day.
    pub on: Day,
    /// How far the suggestion is published: `full`, `title` or `none`.
    pub extent: &'a str,
    /// How far the reply is published.
    pub reply_extent: &'a str,
    /// Where.
    pub place: Option<&'a str>,
    /// What was left out.
    pub left_out: Option<&'a str>,
    /// Why not, or not all.
    pub reason: Option<&'a str>,
}

/// Records what was published of a suggestion and its reply. Each needs its own consent: the deputies' on the suggestion, the unit's
/// on the reply; what is secret is not published (local rules, such as 重庆 art. 36, 山东 art. 27).
pub fn publish(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    text: &str,
    facts: &Publishing<'_>,
) -> Result<(Identity, Done)> {
    let identity = find(write, rules.home, text)?;
    let on = facts.on.to_string();
    let values = [
        Value::text(&on),
        Value::text(facts.extent),
        Value::text(facts.reply_extent),
        optional(facts.place),
        optional(facts.left_out),
        optional(facts.reason),
    ];
    if fact::PUBLICATION.all(write.store(), &[identity.id])?.iter().any(|row| row.values[1..] == values) {
        return Ok((identity, Done::Unchanged));
    }
    allow(write, &identity, Step::Publish)?;
    check_consents(write, &identity, facts)?;
    add_fact(write, &fact::PUBLICATION, &[identity.id], &values)?;
    let told =
        [("published_on", json!(on)), ("extent", json!(facts.extent)), ("reply_extent", json!(facts.reply_extent))];
    note(write, &identity, "published", &told)?;
    Ok((identity, Done::Changed))
}

fn check_consents(write: &mut Write<'_>, identity: &Identity, facts: &Publishing<'_>) -> Result<()> {
    let reference = identity.reference();
    let (publicity, secret) = suggestion::publicity(write.store(), identity.id)?;
    let is_published = facts.extent != "none" || facts.reply_extent != "none";
    if secret && is_published {
        return Err(OpError::Rejected(message!(
            "{reference} 涉密，不能公开",
            "{reference} is secret and is not published"
        )));
    }
    let allowed = publicity.as_deref().unwrap_or("none");
    let rank = |extent: &str| ["none", "title", "full"].iter().position(|known| *known == extent).unwrap_or(0);
    if rank(facts.extent) > rank(allowed) {
        let (zh, en) = crate::domain::record::suggestion::PUBLICITY
            .code(allowed)
            .map_or(("不公开", "not published"), |code| (code.label.zh, code.label.en));
        return Err(OpError::Rejected(message!(
            "{reference} 的代表只同意：{zh}；公开范围不能超过代表的意愿",
            "the deputies of {reference} agree to: {en}; no more than that is published"
        )));
    }
    let (_, tasks) = newest_round(suggestion::tasks(write.store(), identity.id)?);
    for task in tasks.iter().filter(|task| task.role.replies() && facts.reply_extent != "none") {
        let consent = suggestion::reply(write.store(), task.id)?.and_then(|row| row.opt_int(3).ok().flatten());
        if consent != Some(1) {
            let unit = &task.unit;
            return Err(OpError::Rejected(message!(
                "{unit} 没有同意公开对 {reference} 的答复（答复公开）",
                "{unit} has not agreed to publish its reply to {reference}"
            )));
        }
    }
    if facts.extent == "none" && facts.reply_extent == "none" && facts.reason.is_none() {
        return Err(OpError::Rejected(message!(
            "{reference} 不公开须写明理由（--reason）",
            "{reference}: not publishing needs a reason (--reason)"
        )));
    }
    Ok(())
}

/// Closes a suggestion whose deputies are silent past their window, or remain dissatisfied after the assessment; both with a reason.
pub fn close(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    text: &str,
    on: Day,
    reason: Option<&str>,
) -> Result<(Identity, Done)> {
    let identity = find(write, rules.home, text)?;
    let (reference, day) = (identity.reference(), on.to_string());
    if suggestion::closed_on(write.store(), identity.id)?.as_deref() == Some(day.as_str()) {
        return Ok((identity, Done::Unchanged));
    }
    let state = allow(write, &identity, Step::Close)?;
    let (round, tasks) = newest_round(suggestion::tasks(write.store(), identity.id)?);
    let owing: Vec<&Task> = tasks.iter().filter(|task| task.role.replies()).collect();
    if owing.is_empty() || owing.iter().any(|task| task.replied_on.is_none()) {
        return Err(OpError::Rejected(message!(
            "{reference} 第{round}轮尚未全部答复，不能办结",
            "round {round} of {reference} is not fully replied to and cannot be closed"
        )));
    }
    let last = owing.iter().filter_map(|task| task.replied_on.clone()).max().unwrap_or_default();
    not_before(("办结日期", "day of closing"), on, &last, ("答复日期", "day of the reply"))?;
    let delivered = delivered_on(write.store(), &owing)?.unwrap_or(last);
    if state == Status::Replied
        && let Ok(start) = delivered.parse::<Day>()
    {
        let window = rules.clock(ClockName::Feedback, start)?.day;
        if let Some(window) = window.filter(|window| on <= *window) {
            return Err(OpError::Rejected(message!(
                "{reference} 的反馈期限到 {window}，其后未反馈的才能办结",
                "the deputies may answer {reference} until {window}; it is closed after that"
            )));
        }
    }
    let Some(reason) = reason else {
        return Err(OpError::Rejected(message!(
            "{reference} 没有满意的反馈，办结须写明理由（--reason）",
            "{reference} has no satisfied feedback; closing it needs a reason (--reason)"
        )));
    };
    table::update(write.store(), "suggestion", identity.id, &[("closed_on", &Value::text(&day))])?;
    let decision = [Value::text(&day), Value::text("close"), Value::Int(round), Value::text(reason)];
    add_fact(write, &fact::DECISION, &[identity.id], &decision)?;
    note(write, &identity, "closed", &[("closed_on", json!(day)), ("reason", json!(reason))])?;
    Ok((identity, Done::Changed))
}

/// Returns the day on which the deputies had the last of the replies; one without a day of delivery counts from its own.
pub(in crate::ops) fn delivered_on(executor: &mut dyn Executor, tasks: &[&Task]) -> Result<Option<String>> {
    let mut last = None;
    for task in tasks {
        let delivered = suggestion::reply(executor, task.id)?.and_then(|row| row.opt_text(7).map(str::to_owned));
        last = last.max(delivered.or_else(|| task.replied_on.clone()));
    }
    Ok(last)
}

/// Files the papers of an ended suggestion away.
pub fn archive(write: &mut Write<'_>, rules: &Rules<'_>, text: &str, on: Day) -> Result<(Identity, Done)> {
    let identity = find(write, rules.home, text)?;
    let day = on.to_string();
    if super::state(write.store(), &identity)? == Status::Archived {
        return Ok((identity, Done::Unchanged));
    }
    allow(write, &identity, Step::Archive)?;
    if let Some(newest) = suggestion::newest_day(write.store(), identity.id)? {
        not_before(("归档日期", "day of filing"), on, &newest, ("最近一次办理", "newest step on record"))?;
    }
    table::update(write.store(), "suggestion", identity.id, &[("archived_on", &Value::text(&day))])?;
    note(write, &identity, "archived", &[("archived_on", json!(day))])?;
    Ok((identity, Done::Changed))
}
