//! 反馈: the deputies' view of a round. Not satisfied, in either dimension, opens the next round in the same transaction.

use serde_json::json;

use super::assign::{Assignment, begin_round};
use super::{Done, Rules, find, newest_round, not_before};
use crate::domain::day::Day;
use crate::domain::suggestion::Role;
use crate::message;
use crate::ops::write::{OpError, Result, Write, changed};
use crate::storage::suggestion::{self, Feedback, Identity, Task};

/// What taking the view came to.
#[derive(Clone, Debug)]
pub struct Heard {
    /// The suggestion.
    pub identity: Identity,
    /// Whether anything changed.
    pub done: Done,
    /// The round that was opened, with the last day to reply.
    pub reopened: Option<(i64, Option<Day>)>,
}

/// Records the view of a round (the newest unless named).
pub fn feedback(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    text: &str,
    round: Option<i64>,
    view: &Feedback,
) -> Result<Heard> {
    let identity = find(write, rules.home, text)?;
    let tasks = suggestion::tasks(write.store(), identity.id)?;
    let (newest, _) = newest_round(tasks.clone());
    let round = round.unwrap_or(newest);
    let of_round: Vec<Task> = tasks.into_iter().filter(|task| task.round == round).collect();
    check(&identity, round, &of_round, view)?;
    let known = suggestion::feedback(write.store(), identity.id)?;
    if let Some((_, before)) = known.iter().find(|(other, _)| *other == round) {
        if before == view {
            return Ok(Heard { identity, done: Done::Unchanged, reopened: None });
        }
        let reference = identity.reference();
        return Err(OpError::Conflict(message!(
            "{reference} 第{round}轮已有反馈意见",
            "round {round} of {reference} has its feedback already"
        )));
    }
    let entry = write.entry();
    suggestion::set_feedback(write.store(), (identity.id, round), view, entry)?;
    let fields = [
        ("round", json!(null), json!(round)),
        ("attitude", json!(null), json!(view.attitude)),
        ("result", json!(null), json!(view.result)),
    ];
    let mut touch = changed("suggestion", &identity.key(), &fields);
    touch.action = "feedback".to_owned();
    write.touch(&touch)?;
    let reopened = if view.is_dissatisfied() && round == newest {
        Some(reopen(write, rules, &identity, (round + 1, view), &of_round)?)
    } else {
        None
    };
    Ok(Heard { identity, done: Done::Changed, reopened })
}

fn check(identity: &Identity, round: i64, tasks: &[Task], view: &Feedback) -> Result<()> {
    let reference = identity.reference();
    let replies: Vec<&Option<String>> =
        tasks.iter().filter(|task| task.role.replies()).map(|task| &task.replied_on).collect();
    if replies.is_empty() || replies.iter().any(|replied| replied.is_none()) {
        return Err(OpError::Rejected(message!(
            "{reference} 第{round}轮尚未全部答复，不能登记反馈",
            "round {round} of {reference} is not fully replied to; feedback comes after the reply"
        )));
    }
    if view.attitude.is_none() && view.result.is_none() {
        return Err(OpError::Rejected(message!(
            "{reference} 的反馈须至少有办理工作或办理结果的满意度",
            "feedback on {reference} needs the view of the work or of the result"
        )));
    }
    if view.is_dissatisfied() && view.note.is_none() {
        return Err(OpError::Rejected(message!(
            "{reference} 反馈为不满意，须写明理由（反馈意见）",
            "{reference} is dissatisfied, which needs a reason (feedback note)"
        )));
    }
    let last = replies.iter().filter_map(|replied| replied.as_deref()).max().unwrap_or_default();
    match view.feedback_on.as_deref().map(str::parse::<Day>) {
        Some(Ok(on)) => not_before(("反馈日期", "day of the feedback"), on, last, ("答复日期", "day of the reply")),
        _ => Err(OpError::Rejected(message!("{reference} 的反馈没有日期", "feedback on {reference} has no day"))),
    }
}

/// Gives the suggestion to the same units again; the clock runs from the day of the feedback.
fn reopen(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    identity: &Identity,
    next: (i64, &Feedback),
    tasks: &[Task],
) -> Result<(i64, Option<Day>)> {
    let (round, view) = next;
    let reference = identity.reference();
    let on: Day = view.feedback_on.as_deref().and_then(|day| day.parse().ok()).ok_or_else(|| {
        OpError::Rejected(message!("{reference} 的反馈没有日期", "feedback on {reference} has no day"))
    })?;
    let units = tasks.iter().map(|task| (task.unit_id, task.role)).collect();
    begin_round(write, rules, identity, (round, on), &Assignment { units })?;
    Ok((round, rules.last_day(Role::Lead, round, on)?.day))
}
