//! Everything with a last day that is open at the end of a day, and who is told of it at which stage.

use std::ops::ControlFlow;

use super::Grounds;
use crate::domain::day::Day;
use crate::domain::profile::ClockName;
use crate::domain::reminder::{About, Copy, Higher, Item, Notice, Recipient, Rule, Stage, Today};
use crate::domain::suggestion::{Status, status};
use crate::ops::suggestion::{Began, ending};
use crate::ops::write::{OpError, Result};
use crate::storage::due::{self, OpenTask};
use crate::storage::sql::Executor;
use crate::storage::suggestion::{self, Standing, Task, Wanted};

/// Whom a thing concerns.
struct Whom {
    first: Recipient,
    /// The unit, by id and name, where one is concerned, and the leader who supervises.
    unit: Option<(i64, String)>,
    leader: Option<String>,
}

/// Gathers the notices of a day.
struct Round<'a> {
    grounds: &'a Grounds<'a>,
    today: Today<'a>,
    found: Vec<Notice>,
}

/// Returns every notice whose stage is reached on a day, whether or not it was sent already. On a day off only those that a rule
/// lets out on any day. Facts of later days are not looked at.
pub fn gather(executor: &mut dyn Executor, grounds: &Grounds<'_>, day: Day) -> Result<Vec<Notice>> {
    let mut round = Round { grounds, today: grounds.today(day), found: Vec::new() };
    let mut tasks = Vec::new();
    due::open_tasks(executor, &day.to_string(), &mut |task| {
        tasks.push(task);
        Ok(())
    })?;
    for task in &tasks {
        if task.role.replies() {
            round.reply(task)?;
        } else {
            round.opinion(task)?;
        }
    }
    round.views(executor)?;
    round.promises(executor)?;
    round.receptions(executor)?;
    round.motions(executor)?;
    Ok(round.found)
}

/// The end of a clock; nothing where the profile has none or the calendar does not reach so far, which `reminder doctor` tells.
fn end(grounds: &Grounds<'_>, clock: ClockName, start: Day) -> Result<Option<Day>> {
    match grounds.rules.clock(clock, start) {
        Ok(last) => Ok(last.day),
        Err(OpError::Rejected(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

fn read(day: Option<&str>) -> Option<Day> {
    day.and_then(|day| day.parse().ok())
}

impl Round<'_> {
    /// Whether a rule speaks on this day at all.
    fn speaks(&self, rule: Rule) -> bool {
        !self.today.rests || self.grounds.reminding.schedule(rule).rest_days
    }

    /// Adds the notices of one thing: to whom it concerns, a copy to the assigning office, and higher up where it is late.
    fn add(&mut self, item: &Item, whom: Whom) {
        let schedule = self.grounds.reminding.schedule(item.rule);
        if !self.speaks(item.rule) {
            return;
        }
        let addresses = &self.grounds.reminding.addresses;
        let is_late = item.due_on < self.today.day;
        if let Some(stage) = self.today.stage(item.due_on, schedule) {
            let copied = schedule.copy == Copy::All || (schedule.copy == Copy::Overdue && is_late);
            if copied && addresses.office.is_some() && whom.first != Recipient::Office {
                self.found.push(Notice { item: item.clone(), recipient: Recipient::Office, stage });
            }
            self.found.push(Notice { item: item.clone(), recipient: whom.first, stage });
        }
        if item.rule != Rule::Reply || !is_late {
            return;
        }
        for level in &self.grounds.reminding.escalation {
            let recipient = match level.to {
                Higher::Head => whom
                    .unit
                    .as_ref()
                    .filter(|(_, name)| addresses.head.contains_key(name))
                    .map(|(id, _)| Recipient::Head(*id)),
                Higher::Leader => whom
                    .leader
                    .as_ref()
                    .filter(|name| addresses.leader.contains_key(*name))
                    .cloned()
                    .map(Recipient::Leader),
                Higher::Supervision => addresses.supervision.as_ref().map(|_| Recipient::Supervision),
                Higher::Office => addresses.office.as_ref().map(|_| Recipient::Office),
            };
            if let Some(recipient) = recipient.filter(|_| self.today.is_escalated(item.due_on, level)) {
                self.found.push(Notice { item: item.clone(), recipient, stage: Stage::Escalated(level.late) });
            }
        }
    }

    fn of_task(&mut self, task: &OpenTask, rule: Rule, days: (Option<Day>, Option<Day>), version: i64) {
        let (began_on, Some(due_on)) = days else { return };
        let about = About {
            number: task.number.clone(),
            title: task.title.clone(),
            unit: Some(task.unit.clone()),
            round: task.round,
            began_on,
        };
        let item = Item { rule, key: format!("task:{}", task.task_id), version: version.to_string(), due_on, about };
        let unit = Some((task.unit_id, task.unit.clone()));
        self.add(&item, Whom { first: Recipient::Unit(task.unit_id), unit, leader: task.supervisor.clone() });
    }

    fn reply(&mut self, task: &OpenTask) -> Result<()> {
        self.of_task(task, Rule::Reply, (read(Some(&task.assigned_on)), read(task.due_on.as_deref())), task.extensions);
        let Some(given) = Began::of(&task.assigned_on, None, task.received_on.as_deref()) else { return Ok(()) };
        let early = [
            (Rule::Contact, ClockName::Contact, task.done.contacted),
            (Rule::Return, ClockName::Return, task.done.returned),
        ];
        for (rule, clock, _) in early.into_iter().filter(|(_, _, done)| !done) {
            let start = self.grounds.rules.start(clock, given);
            let due_on = end(self.grounds, clock, start)?;
            self.of_task(task, rule, (Some(start), due_on), 0);
        }
        Ok(())
    }

    fn opinion(&mut self, task: &OpenTask) -> Result<()> {
        let (given, sent_back, asked_again) = &task.opinions;
        let Some(began) = Began::of(&task.assigned_on, None, task.received_on.as_deref()) else { return Ok(()) };
        let start = match (given, read(asked_again.as_deref())) {
            (0, _) => Some((ClockName::CoOpinion, self.grounds.rules.start(ClockName::CoOpinion, began))),
            (_, Some(asked)) => Some((ClockName::CoRedo, asked)),
            _ => None,
        };
        if let Some((clock, start)) = start {
            let due_on = end(self.grounds, clock, start)?;
            self.of_task(task, Rule::Opinion, (Some(start), due_on), *sent_back);
        }
        Ok(())
    }

    /// The deputies' views that are awaited.
    fn views(&mut self, executor: &mut dyn Executor) -> Result<()> {
        if !self.speaks(Rule::Feedback) {
            return Ok(());
        }
        let mut awaited: Vec<Standing> = Vec::new();
        let wanted = Wanted { state: Some(Status::Replied), ..Wanted::default() };
        suggestion::standing(executor, &self.today.day.to_string(), &wanted, &mut |standing| {
            if status(&standing.facts()) == Status::Replied {
                awaited.push(standing);
            }
            Ok(ControlFlow::Continue(()))
        })?;
        for standing in awaited {
            let (identity, round) = (&standing.identity, standing.round);
            let tasks = suggestion::tasks(executor, identity.id)?;
            let owing: Vec<&Task> =
                tasks.iter().filter(|task| task.round == round && task.role.replies() && task.is_held()).collect();
            let Some(start) = read(ending::delivered_on(executor, &owing)?.as_deref()) else { continue };
            let Some(due_on) = end(self.grounds, ClockName::Feedback, start)? else { continue };
            let lead = due::lead_seat(executor, identity.id)?;
            let about = About {
                number: identity.reference(),
                title: identity.title.clone(),
                unit: None,
                round,
                began_on: Some(start),
            };
            let key = format!("feedback:{}/{round}", identity.id);
            let item = Item { rule: Rule::Feedback, key, version: "0".to_owned(), due_on, about };
            let first = lead.map_or(Recipient::Office, Recipient::Deputy);
            self.add(&item, Whom { first, unit: None, leader: None });
        }
        Ok(())
    }

    fn promises(&mut self, executor: &mut dyn Executor) -> Result<()> {
        let mut open = Vec::new();
        suggestion::promises(executor, &self.today.day.to_string(), None, &mut |promised| {
            if promised.done_on.is_none() && promised.due_on.is_some() {
                open.push(promised);
            }
            Ok(())
        })?;
        for promised in open {
            let Some(due_on) = read(promised.due_on.as_deref()) else { continue };
            let about = About {
                number: promised.identity.reference(),
                title: promised.promise,
                unit: promised.unit.clone(),
                round: 0,
                began_on: read(promised.promised_on.as_deref()),
            };
            let key = format!("promise:{}/{}", promised.identity.id, promised.ordinal);
            // A change of the promise is granted like an extension.
            let version = promised.changed.map_or_else(|| "0".to_owned(), |(day, _)| day);
            let item = Item { rule: Rule::Promise, key, version, due_on, about };
            let unit = promised.unit_id.zip(promised.unit);
            let first = unit.as_ref().map_or(Recipient::Office, |(id, _)| Recipient::Unit(*id));
            self.add(&item, Whom { first, unit, leader: None });
        }
        Ok(())
    }

    fn receptions(&mut self, executor: &mut dyn Executor) -> Result<()> {
        let (day, last) = (self.today.day.to_string(), self.today.horizon(self.grounds.reminding).to_string());
        let mut coming = Vec::new();
        due::receptions(executor, (&day, &last), &mut |reception| {
            coming.push(reception);
            Ok(())
        })?;
        for reception in coming {
            let Some(due_on) = read(Some(&reception.starts_on)) else { continue };
            let about = About { number: String::new(), title: reception.title, unit: None, round: 0, began_on: None };
            let key = format!("activity:{}", reception.activity_id);
            let item = Item { rule: Rule::Reception, key, version: "0".to_owned(), due_on, about };
            let first = reception.seat_id.map_or(Recipient::Office, Recipient::Deputy);
            self.add(&item, Whom { first, unit: None, leader: None });
        }
        Ok(())
    }

    fn motions(&mut self, executor: &mut dyn Executor) -> Result<()> {
        let day = self.today.day.to_string();
        for row in due::motion_deadlines(executor, &self.grounds.rules.home.region, &day)? {
            let moment = row.text(2);
            let Some(due_on) = read(moment.get(..10)) else { continue };
            let session = row.text(1);
            let about = About {
                number: session.to_owned(),
                title: format!("代表提出议案截止时间：{}", moment.replace('T', " ")),
                unit: None,
                round: 0,
                began_on: None,
            };
            let key = format!("session:{}", row.int(0)?);
            let item = Item { rule: Rule::Motion, key, version: "0".to_owned(), due_on, about };
            self.add(&item, Whom { first: Recipient::Office, unit: None, leader: None });
        }
        Ok(())
    }
}
