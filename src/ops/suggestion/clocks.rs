//! Every clock that runs or ran for a suggestion: the event that started it, its last day, and the day of what it waits for.

use super::{Began, LastDay, Rules, clock_of, ending};
use crate::domain::day::Day;
use crate::domain::profile::{ClockName, Scope};
use crate::ops::write::Result;
use crate::storage::sql::Executor;
use crate::storage::suggestion::{self, Identity, Task, fact};

/// A clock of a suggestion.
#[derive(Clone, Debug)]
pub struct Running {
    /// Which clock.
    pub clock: ClockName,
    /// The unit it runs for, where it runs for one.
    pub unit: Option<String>,
    /// 办理轮次; 0 before the assignment.
    pub round: i64,
    /// The day of the event that started it.
    pub start: Day,
    /// The last day.
    pub last: LastDay,
    /// The day of what it waits for, where it has come.
    pub done: Option<Day>,
}

fn read(day: Option<&str>) -> Option<Day> {
    day.and_then(|day| day.parse().ok())
}

/// Returns the clocks of a suggestion that the rules have, in the order of the gates.
pub fn clocks(executor: &mut dyn Executor, rules: &Rules<'_>, identity: &Identity) -> Result<Vec<Running>> {
    let mut found = Vec::new();
    let tasks = suggestion::tasks(executor, identity.id)?;
    let submitted = suggestion::submitted_on(executor, identity.id)?;
    let between = identity.session == 0
        || rules.profile.clock(ClockName::Assign).is_some_and(|clock| clock.scope != Scope::Intersession);
    if let Some(start) = read(submitted.as_deref()).filter(|_| between) {
        let first = tasks.iter().map(|task| task.assigned_on.as_str()).min();
        push(&mut found, rules, (ClockName::Assign, None, 0), (start, read(first)))?;
    }
    for task in &tasks {
        found.extend(of_task(executor, rules, task, &tasks)?);
    }
    let rounds = tasks.iter().map(|task| task.round).max().unwrap_or(0);
    let views = suggestion::feedback(executor, identity.id)?;
    let (closed, archived) = suggestion::ended_on(executor, identity.id)?;
    for round in 1..=rounds {
        let owing: Vec<&Task> =
            tasks.iter().filter(|task| task.round == round && task.role.replies() && task.is_held()).collect();
        if owing.is_empty() || owing.iter().any(|task| task.replied_on.is_none()) {
            continue;
        }
        let Some(start) = read(ending::delivered_on(executor, &owing)?.as_deref()) else { continue };
        let view = views.iter().find(|(of, _)| *of == round).and_then(|(_, view)| read(view.feedback_on.as_deref()));
        if view.is_some() || (closed.is_none() && archived.is_none()) {
            push(&mut found, rules, (ClockName::Feedback, None, round), (start, view))?;
        }
    }
    for row in fact::PROMISE.all(executor, &[identity.id])? {
        if let Some(kept) = read(row.opt_text(3)) {
            push(&mut found, rules, (ClockName::PromiseEval, None, rounds), (kept, read(row.opt_text(6))))?;
        }
    }
    // A withdrawal ends the handling at once, and with it every clock.
    if identity.review.as_deref() == Some("withdrawn") {
        found.retain(|clock| clock.done.is_some());
    }
    Ok(found)
}

/// Returns the clocks of one task; `all` are those of the suggestion. A task that was taken from its unit has only those that had
/// come to their end.
fn of_task(executor: &mut dyn Executor, rules: &Rules<'_>, task: &Task, all: &[Task]) -> Result<Vec<Running>> {
    let mut found = Vec::new();
    let received = task.received_on.as_deref();
    let (Some(began), Some(given)) = (
        Began::of(&task.assigned_on, task.clock_on.as_deref(), received),
        Began::of(&task.assigned_on, None, received),
    ) else {
        return Ok(found);
    };
    let unit = Some(task.unit.as_str());
    let of = |clock| (clock, unit, task.round);
    let returns = fact::RETURN.all(executor, &[task.id])?;
    let asked = read(returns.first().map(|row| row.text(1)));
    push(&mut found, rules, of(ClockName::Return), (rules.start(ClockName::Return, given), asked))?;
    for row in returns.iter().filter(|row| row.opt_int(5).ok().flatten() == Some(1)) {
        let Some(decided) = read(row.opt_text(4)) else { continue };
        let next = all.iter().filter(|other| other.round == task.round && other.id > task.id);
        let next = next.filter_map(|other| read(Some(&other.assigned_on))).find(|day| *day >= decided);
        push(&mut found, rules, of(ClockName::Reassign), (decided, next))?;
    }
    let clocks = if task.role.replies() {
        reply_clocks(executor, rules, task, (given, began))?
    } else {
        opinion_clocks(executor, rules, task, given)?
    };
    found.extend(clocks.into_iter().filter(|clock| task.is_held() || clock.done.is_some()));
    Ok(found)
}

fn reply_clocks(
    executor: &mut dyn Executor,
    rules: &Rules<'_>,
    task: &Task,
    (given, began): (Began, Began),
) -> Result<Vec<Running>> {
    let mut found = Vec::new();
    let of = |clock| (clock, Some(task.unit.as_str()), task.round);
    let contacts = suggestion::contacts(executor, task.id)?;
    let first = read(contacts.first().map(|row| row.text(0)));
    push(&mut found, rules, of(ClockName::Contact), (rules.start(ClockName::Contact, given), first))?;
    let clock = clock_of(task.role, task.round);
    let replied = read(task.replied_on.as_deref());
    push(&mut found, rules, of(clock), (rules.start(clock, began), replied))?;
    if task.round == 1 {
        push(&mut found, rules, of(ClockName::ReplyMax), (rules.start(ClockName::ReplyMax, began), replied))?;
    }
    Ok(found)
}

fn opinion_clocks(executor: &mut dyn Executor, rules: &Rules<'_>, task: &Task, given: Began) -> Result<Vec<Running>> {
    let mut found = Vec::new();
    let of = |clock| (clock, Some(task.unit.as_str()), task.round);
    let opinions = fact::OPINION.all(executor, &[task.id])?;
    let first = opinions.first().map(|row| row.text(1)).or(task.replied_on.as_deref());
    push(&mut found, rules, of(ClockName::CoOpinion), (rules.start(ClockName::CoOpinion, given), read(first)))?;
    for (place, row) in opinions.iter().enumerate() {
        if let Some(back) = read(row.opt_text(4)) {
            let again = opinions.get(place + 1).map(|row| row.text(1));
            push(&mut found, rules, of(ClockName::CoRedo), (back, read(again)))?;
        }
    }
    Ok(found)
}

fn push(
    found: &mut Vec<Running>,
    rules: &Rules<'_>,
    of: (ClockName, Option<&str>, i64),
    days: (Day, Option<Day>),
) -> Result<()> {
    let ((clock, unit, round), (start, done)) = (of, days);
    let last = rules.clock(clock, start)?;
    if last.day.is_some() {
        found.push(Running { clock, unit: unit.map(str::to_owned), round, start, last, done });
    }
    Ok(())
}
