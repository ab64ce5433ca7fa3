//! 反馈: the deputies' view of a round. Not satisfied, in either dimension, opens the second round under supervision in the same
//! transaction; not satisfied again, the matter goes to an assessment, after which the assigning body decides on a further round.

use serde_json::json;

use super::assign::{Begun, begin_round};
use super::redo::again;
use super::{Began, Done, Rules, allow, ending, find, newest_round, not_before, supervise, view};
use crate::domain::day::Day;
use crate::domain::profile::{ClockName, JointFeedback};
use crate::domain::suggestion::{Role, Step};
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
    /// Whether the view of the round is settled; that of one who signed may not settle it.
    pub settled: bool,
    /// What followed from a dissatisfied view.
    pub followed: Option<Followed>,
    /// The last day of the deputies' window, where it was over.
    pub late: Option<Day>,
}

/// What follows from a dissatisfied view.
#[derive(Clone, Debug)]
pub enum Followed {
    /// A round was opened, with the last day to reply.
    Round(i64, Option<Day>),
    /// The matter goes to an assessment.
    Assessment,
}

/// Whose view it is, and of which round.
#[derive(Clone, Copy, Debug, Default)]
pub struct Heeding<'a> {
    /// 办理轮次; the newest where it is left out.
    pub round: Option<i64>,
    /// One of those who signed; the view of the round where it is left out.
    pub signer: Option<&'a str>,
}

/// Records the view of a round, or that of one who signed.
pub fn feedback(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    text: &str,
    of: Heeding<'_>,
    said: &Feedback,
) -> Result<Heard> {
    let identity = find(write, rules.home, text)?;
    let tasks = suggestion::tasks(write.store(), identity.id)?;
    let (newest, _) = newest_round(tasks.clone());
    let round = of.round.unwrap_or(newest);
    let of_round: Vec<Task> = tasks.into_iter().filter(|task| task.round == round && task.is_held()).collect();
    check(&identity, round, &of_round, said)?;
    let mut heard = Heard { identity, done: Done::Unchanged, settled: true, followed: None, late: None };
    let mut settled = said.clone();
    if let Some(name) = of.signer {
        let (of_all, is_new) = view::hear(write, rules, &heard.identity, (round, name), said)?;
        heard.done = if is_new { Done::Changed } else { Done::Unchanged };
        let Some(of_all) = of_all else {
            heard.settled = false;
            return Ok(heard);
        };
        settled = of_all;
    }
    let known = suggestion::feedback(write.store(), heard.identity.id)?;
    if let Some((_, before)) = known.iter().find(|(other, _)| *other == round) {
        if *before == settled || of.signer.is_some() {
            return Ok(heard);
        }
        let reference = heard.identity.reference();
        return Err(OpError::Conflict(message!(
            "{reference} 第{round}轮已有反馈意见",
            "round {round} of {reference} has its feedback already"
        )));
    }
    allow(write, &heard.identity, Step::Feedback)?;
    conclude(write, rules, &mut heard, (round, round == newest), (&settled, &of_round))?;
    Ok(heard)
}

/// Settles the newest round anew after one of those who signed took the name back: it may be that all the others have spoken.
pub(super) fn resettle(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    identity: &Identity,
    on: Day,
) -> Result<Option<Heard>> {
    let (round, tasks) = newest_round(suggestion::tasks(write.store(), identity.id)?);
    let replies = || tasks.iter().filter(|task| task.role.replies());
    let is_open = replies().next().is_some() && replies().all(|task| task.replied_on.is_some());
    let known = suggestion::feedback(write.store(), identity.id)?;
    if !is_open
        || rules.profile.satisfaction.joint.value != JointFeedback::EachFourFifths
        || known.iter().any(|(other, _)| *other == round)
    {
        return Ok(None);
    }
    let Some(mut view) = view::settle(write, identity, round)?.filter(|view| view.feedback_on.is_some()) else {
        return Ok(None);
    };
    view.feedback_on = view.feedback_on.max(Some(on.to_string()));
    let mut heard =
        Heard { identity: identity.clone(), done: Done::Changed, settled: true, followed: None, late: None };
    conclude(write, rules, &mut heard, (round, true), (&view, &tasks))?;
    Ok(Some(heard))
}

/// Keeps the view of a round, with what follows from it where the round is the newest.
fn conclude(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    heard: &mut Heard,
    (round, is_newest): (i64, bool),
    (view, tasks): (&Feedback, &[Task]),
) -> Result<()> {
    heard.late = lateness(write, rules, tasks, view)?;
    store(write, &heard.identity, round, view)?;
    if view.is_dissatisfied() && is_newest {
        heard.followed = Some(follow(write, rules, &heard.identity, (round, view), tasks)?);
    }
    heard.done = Done::Changed;
    Ok(())
}

fn store(write: &mut Write<'_>, identity: &Identity, round: i64, view: &Feedback) -> Result<()> {
    let entry = write.entry();
    suggestion::set_feedback(write.store(), (identity.id, round), view, entry)?;
    let fields = [
        ("round", json!(null), json!(round)),
        ("attitude", json!(null), json!(view.attitude)),
        ("result", json!(null), json!(view.result)),
    ];
    let mut touch = changed("suggestion", &identity.key(), &fields);
    touch.action = "feedback".to_owned();
    write.touch(&touch)
}

/// Returns the last day of the deputies' window where the view came after it; it counts all the same.
fn lateness(write: &mut Write<'_>, rules: &Rules<'_>, tasks: &[Task], view: &Feedback) -> Result<Option<Day>> {
    let owing: Vec<&Task> = tasks.iter().filter(|task| task.role.replies()).collect();
    let start = ending::delivered_on(write.store(), &owing)?.and_then(|day| day.parse().ok());
    let Some(start) = start else { return Ok(None) };
    let window = rules.clock(ClockName::Feedback, start)?.day;
    let on: Option<Day> = view.feedback_on.as_deref().and_then(|day| day.parse().ok());
    Ok(window.filter(|window| on.is_some_and(|on| on > *window)))
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

/// After the first round the suggestion goes to the same units again, under supervision; the clock runs from the day of the
/// feedback. After a later one the matter is assessed (河南 art. 22) and no round begins by itself.
fn follow(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    identity: &Identity,
    of: (i64, &Feedback),
    tasks: &[Task],
) -> Result<Followed> {
    let (round, view) = of;
    let reference = identity.reference();
    let on: Day = view.feedback_on.as_deref().and_then(|day| day.parse().ok()).ok_or_else(|| {
        OpError::Rejected(message!("{reference} 的反馈没有日期", "feedback on {reference} has no day"))
    })?;
    if round > 1 {
        supervise::open(write, identity, ("assessment", on), (None, None, Some(round)))?;
        return Ok(Followed::Assessment);
    }
    let next = round + 1;
    begin_round(write, rules, identity, Begun { round: next, on, clock_on: None }, &again(tasks))?;
    supervise::open(write, identity, ("redo", on), (None, None, Some(next)))?;
    Ok(Followed::Round(next, rules.last_day(Role::Lead, next, Began::on(on))?.day))
}
