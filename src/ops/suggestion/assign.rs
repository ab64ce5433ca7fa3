//! 交办: gives a suggestion to its units and starts their clocks; those merged into it go with it, each to be replied to by itself.

use serde_json::json;

use super::{Began, Done, LastDay, Rules, allow, find, newest_round, not_before, not_before_it_was};
use crate::domain::day::Day;
use crate::domain::record::suggestion::REVIEW;
use crate::domain::suggestion::{Role, Step};
use crate::domain::value::Value;
use crate::message;
use crate::ops::write::{OpError, Result, Write, created};
use crate::storage::suggestion::{self, Identity, NewTask, Task, fact};
use crate::storage::table;

/// A unit that a suggestion goes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The unit.
    pub unit_id: i64,
    /// What it does.
    pub role: Role,
    /// What a separate unit answers for.
    pub part: Option<String>,
}

/// To whom a suggestion goes, and by which way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Assignment {
    /// The units, in the order in which they are named.
    pub units: Vec<Given>,
    /// 转办日期: the day on which the government's office passed it on; the clocks count from the assignment all the same.
    pub forwarded_on: Option<Day>,
    /// A unit whose return was granted and in whose place these units come, where others still have their parts.
    pub replacing: Option<i64>,
}

/// What assigning came to.
#[derive(Clone, Debug)]
pub struct Assigned {
    /// The suggestion.
    pub identity: Identity,
    /// Whether anything changed.
    pub done: Done,
    /// The last day to reply.
    pub last_day: LastDay,
    /// How many suggestions merged into it were assigned along with it.
    pub along: usize,
}

/// Assigns one suggestion. Assigning the same again changes nothing; assigning otherwise is a conflict.
///
/// Assigned anew after a return, the round goes on; whether its reply clock starts anew is the profile's to say.
pub fn assign(write: &mut Write<'_>, rules: &Rules<'_>, text: &str, to: &Assignment, on: Day) -> Result<Assigned> {
    let identity = find(write, rules.home, text)?;
    let all = suggestion::tasks(write.store(), identity.id)?;
    check_review(write, rules, &identity, !all.is_empty())?;
    check(&identity, to)?;
    let (round, held) = newest_round(all.clone());
    let before: Vec<&Task> = all.iter().filter(|task| task.round == round).collect();
    let round = round.max(1);
    let begun = Begun { round, on, clock_on: kept_clock(rules, &before) };
    let last_day = rules.last_day(reply_role(to), round, Began::on(begun.clock_on.unwrap_or(on)))?;
    let mut assigned = Assigned { identity, done: Done::Unchanged, last_day, along: 0 };
    if to.replacing.is_some() {
        check_replaced(&assigned.identity, to, &before)?;
    } else if held.iter().any(|task| task.role.replies()) {
        return if is_same(&held, to, on) { Ok(assigned) } else { Err(assigned_before(&assigned.identity, &held)) };
    } else {
        allow(write, &assigned.identity, Step::Assign)?;
    }
    not_before_it_was(write, &assigned.identity, ("交办日期", "day of assigning"), on)?;
    if let Some(forwarded) = to.forwarded_on {
        not_before(("转办日期", "day of forwarding"), forwarded, &on.to_string(), ("交办日期", "day of assigning"))?;
    }
    let here = Assignment { units: still_to_give(&assigned.identity, to, &before)?, ..to.clone() };
    begin_round(write, rules, &assigned.identity, begun, &here)?;
    if assigned.identity.review.is_none() {
        accept(write, &assigned.identity, on)?;
    }
    assigned.along = take_along(write, rules, &assigned.identity, begun, (to, &here))?;
    assigned.done = Done::Changed;
    Ok(assigned)
}

/// Takes along what was merged into a suggestion and waits as it did: not assigned yet, or returned by its units in the same round.
/// Returns how many there were. `to` is the assignment as asked for, `here` what was left of it to give.
fn take_along(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    main: &Identity,
    begun: Begun,
    (to, here): (&Assignment, &Assignment),
) -> Result<usize> {
    let mut along = 0;
    for other in fact::merged_into(write.store(), &main.region, &main.reference())? {
        let all = suggestion::tasks(write.store(), other.id)?;
        if all.is_empty() {
            begin_round(write, rules, &other, begun, here)?;
            along += 1;
            continue;
        }
        let (round, held) = newest_round(all.clone());
        let before: Vec<&Task> = all.iter().filter(|task| task.round == round).collect();
        let waits = match to.replacing {
            Some(_) => check_replaced(&other, to, &before).is_ok(),
            None => held.iter().all(|task| !task.role.replies()),
        };
        // One that a unit returned by itself is not given to it again with the others.
        let Ok(units) = still_to_give(&other, to, &before) else { continue };
        if round == begun.round && waits && !units.is_empty() {
            let begun = Begun { clock_on: kept_clock(rules, &before), ..begun };
            begin_round(write, rules, &other, begun, &Assignment { units, ..to.clone() })?;
            along += 1;
        }
    }
    Ok(along)
}

/// What is assigned without a review on record counts as accepted on that day.
fn accept(write: &mut Write<'_>, identity: &Identity, on: Day) -> Result<()> {
    table::update(write.store(), "suggestion", identity.id, &[("review", &"accepted".into())])?;
    let entry = write.entry();
    let facts = [Value::text(&on.to_string()), Value::text("accepted")];
    fact::REVIEW.add(write.store(), &[identity.id], &facts, entry)?;
    Ok(())
}

/// Returns the day that the reply clock keeps when a suggestion goes to other units in the same round.
fn kept_clock(rules: &Rules<'_>, before: &[&Task]) -> Option<Day> {
    if rules.profile.conventions.reassign_restarts.value {
        return None;
    }
    let first = before.iter().map(|task| task.clock_on.as_deref().unwrap_or(&task.assigned_on)).min();
    first.and_then(|day| day.parse().ok())
}

/// Returns the units that have no task in the round yet; a joint unit that goes on as it was is left out.
fn still_to_give(identity: &Identity, to: &Assignment, before: &[&Task]) -> Result<Vec<Given>> {
    let mut left = Vec::new();
    for given in &to.units {
        match before.iter().find(|task| task.unit_id == given.unit_id) {
            None => left.push(given.clone()),
            Some(task) if task.is_held() && task.role == given.role => {}
            Some(task) => {
                let (reference, unit) = (identity.reference(), &task.unit);
                return Err(OpError::Rejected(match task.is_held() {
                    true => message!(
                        "{unit} 已在会办 {reference}，不能同时作别的角色",
                        "{unit} is a joint unit of {reference} already and cannot be another"
                    ),
                    false => message!(
                        "{unit} 已退办 {reference}，不能在同一轮再交给它",
                        "{unit} returned {reference} and is not given it again in the same round"
                    ),
                }));
            }
        }
    }
    Ok(left)
}

fn is_same(held: &[Task], to: &Assignment, on: Day) -> bool {
    let day = on.to_string();
    let is_named = |task: &Task| to.units.iter().any(|given| (given.unit_id, given.role) == (task.unit_id, task.role));
    held.len() == to.units.len() && held.iter().all(|task| task.assigned_on == day && is_named(task))
}

fn assigned_before(identity: &Identity, held: &[Task]) -> OpError {
    let reference = identity.reference();
    let units = held.iter().map(|task| task.unit.as_str()).collect::<Vec<_>>().join("、");
    let since = &held[0].assigned_on;
    OpError::Conflict(message!(
        "{reference} 已于 {since} 交办给 {units}",
        "{reference} was assigned to {units} on {since}"
    ))
}

fn check_replaced(identity: &Identity, to: &Assignment, before: &[&Task]) -> Result<()> {
    let reference = identity.reference();
    let returned = |task: &&&Task| task.ended.as_ref().is_some_and(|(_, reason)| reason == "returned");
    let left = before.iter().filter(returned).find(|task| Some(task.unit_id) == to.replacing);
    let Some(left) = left else {
        return Err(OpError::Rejected(message!(
            "{reference} 没有该单位经同意的退办，不能改交",
            "{reference}: no return of that unit was granted, so nobody takes its place"
        )));
    };
    if to.units.iter().any(|given| given.role != left.role) {
        let (zh, en) = (left.role.label().zh, left.role.label().en);
        return Err(OpError::Rejected(message!(
            "{reference} 改交的单位须与退办的单位同为{zh}",
            "{reference}: who takes its place is {en}, as it was"
        )));
    }
    Ok(())
}

fn reply_role(to: &Assignment) -> Role {
    to.units.iter().map(|given| given.role).find(|role| role.replies()).unwrap_or(Role::Lead)
}

/// Refuses what was not accepted. What was merged is assigned with the main one, and by itself once its unit returned it alone
/// (`was_given`) or the main one is not to be assigned any more.
fn check_review(write: &mut Write<'_>, rules: &Rules<'_>, identity: &Identity, was_given: bool) -> Result<()> {
    let Some(review) = identity.review.as_deref().filter(|review| *review != "accepted") else { return Ok(()) };
    let reference = identity.reference();
    if review != "merged" {
        let label = REVIEW.code(review).map_or(review, |code| code.label.zh);
        return Err(OpError::Rejected(message!(
            "{reference} 的审查结果是“{label}”，不能交办",
            "{reference} was reviewed as {review} and cannot be assigned"
        )));
    }
    let main = fact::main_of(write.store(), identity.id)?.and_then(|main| find(write, rules.home, &main).ok());
    let is_alive = |main: &Identity| main.review.as_deref().is_none_or(|review| review == "accepted");
    let Some(main) = main.filter(|main| !was_given && is_alive(main)) else { return Ok(()) };
    let (_, held) = newest_round(suggestion::tasks(write.store(), main.id)?);
    let main = main.reference();
    Err(OpError::Rejected(match held.first() {
        None => message!(
            "{reference} 已并入 {main}，随它一并交办、分别答复；请交办 {main}",
            "{reference} was merged into {main} and is assigned along with it, to be replied to by itself; assign {main}"
        ),
        Some(task) => {
            let since = &task.assigned_on;
            message!(
                "{reference} 已并入 {main}，{main} 已于 {since} 交办，{reference} 随它办理，不单独交办",
                "{reference} was merged into {main}, which was assigned on {since}; it is handled along with that and not assigned by itself"
            )
        }
    }))
}

fn check(identity: &Identity, to: &Assignment) -> Result<()> {
    let reference = identity.reference();
    let count = |role| to.units.iter().filter(|given| given.role == role).count();
    if to.replacing.is_none() && count(Role::Lead) == 0 && count(Role::Separate) == 0 {
        return Err(OpError::Rejected(message!(
            "{reference} 没有主办或分办单位",
            "{reference} has neither a lead unit nor separate ones"
        )));
    }
    if count(Role::Lead) > 0 && count(Role::Separate) > 0 {
        return Err(OpError::Rejected(message!(
            "{reference} 既有主办又有分办单位，只能取一种",
            "{reference} has a lead unit and separate ones; choose one way"
        )));
    }
    let mut units: Vec<i64> = to.units.iter().map(|given| given.unit_id).collect();
    units.sort_unstable();
    if units.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(OpError::Rejected(message!(
            "{reference} 的同一单位出现了两次",
            "{reference} names the same unit twice"
        )));
    }
    Ok(())
}

/// When a round begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Begun {
    /// 办理轮次.
    pub(super) round: i64,
    /// 交办日期.
    pub(super) on: Day,
    /// The day from which its clock counts, where that is another.
    pub(super) clock_on: Option<Day>,
}

/// Begins a round: a task a unit, each with its own clock.
pub(super) fn begin_round(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    identity: &Identity,
    begun: Begun,
    to: &Assignment,
) -> Result<()> {
    let Begun { round, on, clock_on } = begun;
    let assigned_on = on.to_string();
    let forwarded_on = to.forwarded_on.map(|day| day.to_string());
    let clock = clock_on.filter(|day| *day != on).map(|day| day.to_string());
    let entry = write.entry();
    let mut units = Vec::new();
    for Given { unit_id, role, part } in &to.units {
        let began = Began::on(if role.replies() { clock_on.unwrap_or(on) } else { on });
        let last_day = rules.last_day(*role, round, began)?.day.map(|day| day.to_string());
        let task = NewTask {
            suggestion_id: identity.id,
            round,
            unit_id: *unit_id,
            role: *role,
            assigned_on: &assigned_on,
            statutory_on: last_day.as_deref(),
            part: part.as_deref(),
            forwarded_on: forwarded_on.as_deref(),
            clock_on: clock.as_deref().filter(|_| role.replies()),
        };
        suggestion::add_task(write.store(), &task, entry)?;
        units.push(json!({"unit": unit_id, "role": role.code(), "due_on": last_day}));
    }
    let after = json!({"round": round, "assigned_on": assigned_on, "tasks": units});
    let mut touch = created("suggestion", &identity.key(), &after);
    touch.action = "assigned".to_owned();
    write.touch(&touch)
}
