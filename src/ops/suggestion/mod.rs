//! The handling of suggestions: assign, receive, extend, reply, feedback. Each takes a list of items, so that a sheet of
//! two hundred is one transaction; an item that a rule refuses is reported and the others are carried out.

use std::ops::ControlFlow;

use crate::domain::calendar::Calendar;
use crate::domain::day::Day;
use crate::domain::deadline::{Due, Term, Undetermined, Unit};
use crate::domain::profile::{Clock, ClockName, Profile, StartEvent};
use crate::domain::suggestion::{Reference, Role, Rule, Status, Step, possible, status};
use crate::domain::value::Value;
use crate::i18n::Message;
use crate::message;
use crate::ops::import::Home;
use crate::ops::reference::{InSeries, the_one};
use crate::ops::write::{OpError, Result, Write, changed};
use crate::storage::sql::{Executor, Row};
use crate::storage::suggestion::fact::Facts;
use crate::storage::suggestion::{self, Identity, Task, Wanted};
use serde_json::Value as Json;

pub mod assign;
pub mod clocks;
pub mod contact;
pub mod ending;
pub mod extend;
pub mod feedback;
pub mod number;
pub mod promise;
pub mod propose;
pub mod receive;
pub mod redo;
pub mod reply;
pub mod returning;
pub mod review;
pub mod similar;
pub mod split;
pub mod supervise;
pub mod view;
pub mod withdraw;

/// The rules of a run.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// The law as data.
    pub profile: &'a Profile,
    /// Working days.
    pub calendar: &'a Calendar,
    /// The office's own place.
    pub home: &'a Home,
}

/// Returns whether a period is as long as the one that the statute counts from the assignment, or longer.
fn is_statutory(clock: ClockName, term: Term) -> bool {
    let months = match clock {
        ClockName::Reply => 3,
        ClockName::ReplyMax => 6,
        _ => return false,
    };
    matches!(term, Term::Span(span) | Term::SpanBy(span, _) if span.unit() == Unit::Months && span.value() >= months)
}

/// Returns the clock on which a task runs.
pub fn clock_of(role: Role, round: i64) -> ClockName {
    match (role, round) {
        (Role::Joint, _) => ClockName::CoOpinion,
        (_, 1) => ClockName::Reply,
        _ => ClockName::Rehandle,
    }
}

/// The days from which the clocks of a task may count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Began {
    /// 交办之日; of a task assigned anew, the day that its reply clock keeps.
    pub assigned_on: Day,
    /// 收到之日, where known.
    pub received_on: Option<Day>,
}

impl Began {
    /// The unit has not received it yet.
    pub fn on(assigned_on: Day) -> Began {
        Began { assigned_on, received_on: None }
    }

    /// Reads the days of a task as they are kept; nothing where they cannot be read.
    pub fn of(assigned_on: &str, clock_on: Option<&str>, received_on: Option<&str>) -> Option<Began> {
        let assigned_on = clock_on.unwrap_or(assigned_on).parse().ok()?;
        Some(Began { assigned_on, received_on: received_on.and_then(|day| day.parse().ok()) })
    }
}

/// The last day of a task, and what is not certain about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastDay {
    /// The day, where the profile has such a clock.
    pub day: Option<Day>,
    /// The end before roll-over, where it differs.
    pub statutory_end: Option<Day>,
    /// Why the roll-over is still open.
    pub open: Option<Message>,
}

impl Rules<'_> {
    /// Works out the last day of a task.
    ///
    /// A lead or separate task of the first round runs on the reply clock, of a later round on the re-handling clock, a
    /// joint one on the co-opinion clock (代表法 art. 51; local rules by profile).
    pub fn last_day(&self, role: Role, round: i64, began: Began) -> Result<LastDay> {
        let clock = clock_of(role, round);
        self.clock(clock, self.start(clock, began))
    }

    /// Returns the day on which a clock of a task starts: that of the receipt where the rules count from it and it is known,
    /// else that of the assignment.
    ///
    /// The three and the six months of a reply run from the assignment by 代表法 art. 51; a local rule that counts as many from the
    /// receipt cannot give more.
    pub fn start(&self, clock: ClockName, began: Began) -> Day {
        let counts = |rule: &&Clock| rule.from == StartEvent::Received && !is_statutory(clock, rule.term);
        let from_receipt = self.profile.clock(clock).filter(counts).is_some();
        began.received_on.filter(|_| from_receipt).unwrap_or(began.assigned_on)
    }

    /// Returns whether a task's rules count from the receipt, but the statute, from the assignment, ends first.
    pub fn is_bound(&self, clock: ClockName) -> bool {
        let counts = |rule: &&Clock| rule.from == StartEvent::Received && is_statutory(clock, rule.term);
        self.profile.clock(clock).filter(counts).is_some()
    }

    /// Works out the end of a clock.
    pub fn clock(&self, clock: ClockName, start: Day) -> Result<LastDay> {
        match self.profile.due(clock, start, self.calendar) {
            None => Ok(LastDay { day: None, statutory_end: None, open: None }),
            Some(Ok(Due { due, statutory_end, .. })) => Ok(LastDay {
                day: Some(due),
                statutory_end: (statutory_end != due).then_some(statutory_end),
                open: None,
            }),
            Some(Err(error @ Undetermined::NotAnnounced { .. })) => match error.statutory_end() {
                Some(end) => Ok(LastDay { day: Some(end), statutory_end: None, open: Some(error.message()) }),
                None => Err(OpError::Rejected(error.message())),
            },
            // A notice sets a day for what was assigned before it; what comes later has no limit from it, and goes on.
            Some(Err(error @ Undetermined::DatePassed { .. })) => {
                Ok(LastDay { day: None, statutory_end: None, open: Some(error.message()) })
            }
            Some(Err(error)) => Err(OpError::Rejected(error.message())),
        }
    }
}

/// Finds the suggestion that a reference means: exactly one, or an error that says what to write.
pub fn find(write: &mut Write<'_>, home: &Home, text: &str) -> Result<Identity> {
    find_in(write.store(), home, text)
}

/// Finds the suggestion that a reference means, for reading.
pub fn find_in(executor: &mut dyn Executor, home: &Home, text: &str) -> Result<Identity> {
    let unknown = || OpError::NotFound(message!("没有编号为 {text} 的建议", "there is no suggestion {text}"));
    let reference = Reference::parse(text).ok_or_else(unknown)?;
    let found = suggestion::find(executor, &home.region, &reference)?;
    the_one(found, home, (text, &reference))?.ok_or_else(unknown)
}

impl InSeries for Identity {
    fn series(&self) -> (i64, i64) {
        (self.term, self.session)
    }

    fn reference(&self) -> String {
        Identity::reference(self)
    }
}

/// Returns the newest round and those of its tasks that are with a unit.
fn newest_round(tasks: Vec<Task>) -> (i64, Vec<Task>) {
    let round = tasks.iter().map(|task| task.round).max().unwrap_or(0);
    (round, tasks.into_iter().filter(|task| task.round == round && task.is_held()).collect())
}

/// Returns the state in which a suggestion is, every fact on record taken in.
pub fn state(executor: &mut dyn Executor, identity: &Identity) -> Result<Status> {
    state_on(executor, identity, "9999-12-31")
}

/// Returns the state in which a suggestion was at the end of a day.
pub fn state_on(executor: &mut dyn Executor, identity: &Identity, day: &str) -> Result<Status> {
    let wanted =
        Wanted { conditions: vec![("t.id = ?".to_owned(), vec![Value::Int(identity.id)])], ..Wanted::default() };
    let mut found = Status::Registered;
    suggestion::standing(executor, day, &wanted, &mut |standing| {
        found = status(&standing.facts());
        Ok(ControlFlow::Continue(()))
    })?;
    Ok(found)
}

/// Refuses a step that may not be taken in the state a suggestion is in, and says which may. Returns the state.
pub fn allow(write: &mut Write<'_>, identity: &Identity, step: Step) -> Result<Status> {
    let found = state(write.store(), identity)?;
    if step.is_possible(found) {
        return Ok(found);
    }
    let (reference, state, label) = (identity.reference(), found.code().label, step.rule().label);
    let ways = |pick: fn(&'static Rule) -> String| possible(found).map(pick).collect::<Vec<_>>();
    let zh = ways(|rule| format!("{} {}", rule.label.zh, rule.verb)).join("、");
    let en = ways(|rule| rule.verb.to_owned()).join(", ");
    let (zh, en) = if en.is_empty() { ("没有".to_owned(), "nothing".to_owned()) } else { (zh, en) };
    let (state_zh, state_en, label_zh, label_en) = (state.zh, state.en, label.zh, label.en);
    Err(OpError::Rejected(message!(
        "{reference} 处于“{state_zh}”，不能{label_zh}；现在可以办的：{zh}",
        "{reference} is {state_en}: no {label_en} now; what is possible: {en}"
    )))
}

/// Adds a fact unless it is on record already, word for word. Returns its ordinal, nothing where it was there.
fn add_fact(write: &mut Write<'_>, facts: &Facts, of: &[i64], values: &[Value]) -> Result<Option<i64>> {
    let known = facts.all(write.store(), of)?;
    let is_same = |row: &Row| row.values.iter().skip(1).zip(values).all(|(kept, value)| kept == value);
    if known.iter().any(is_same) {
        return Ok(None);
    }
    let entry = write.entry();
    Ok(Some(facts.add(write.store(), of, values, entry)?))
}

/// Writes into the journal what a step did.
fn note(write: &mut Write<'_>, identity: &Identity, action: &str, facts: &[(&str, Json)]) -> Result<()> {
    let fields: Vec<_> = facts.iter().map(|(name, now)| (*name, Json::Null, now.clone())).collect();
    let mut touch = changed("suggestion", &identity.key(), &fields);
    touch.action = action.to_owned();
    write.touch(&touch)
}

/// Makes a value of a text that may be missing.
fn optional(text: Option<&str>) -> Value {
    Value::from(text.filter(|text| !text.is_empty()))
}

/// Picks the task an item is about: of the unit named, or the only one that owes a reply.
fn pick_task(tasks: Vec<Task>, unit: Option<i64>, identity: &Identity) -> Result<Task> {
    let reference = identity.reference();
    let (_, tasks) = newest_round(tasks);
    if tasks.is_empty() {
        return Err(OpError::Rejected(message!("{reference} 尚未交办", "{reference} is not assigned yet")));
    }
    let units = tasks.iter().map(|task| task.unit.as_str()).collect::<Vec<_>>().join("、");
    let mut wanted: Vec<Task> = match unit {
        Some(unit) => tasks.into_iter().filter(|task| task.unit_id == unit).collect(),
        None => tasks.into_iter().filter(|task| task.role.replies()).collect(),
    };
    match wanted.len() {
        1 => Ok(wanted.remove(0)),
        0 => Err(OpError::Rejected(message!(
            "{reference} 没有交给该单位，承办单位是 {units}",
            "{reference} is not assigned to that unit; its units are {units}"
        ))),
        _ => Err(OpError::Rejected(message!(
            "{reference} 由多个单位分别办理（{units}），请用 --unit 指明单位",
            "{reference} is handled by several units ({units}); name one with --unit"
        ))),
    }
}

/// Refuses a day before the suggestion was there.
fn not_before_it_was(write: &mut Write<'_>, identity: &Identity, what: (&str, &str), day: Day) -> Result<()> {
    match suggestion::began_on(write.store(), identity.id)? {
        Some((began, true)) => not_before(what, day, &began, ("登记日期", "day of registration")),
        Some((began, false)) => not_before(what, day, &began, ("提出日期", "day of submission")),
        None => Ok(()),
    }
}

/// Refuses a day before the one it must follow.
pub(in crate::ops) fn not_before(what: (&str, &str), day: Day, earlier: &str, of: (&str, &str)) -> Result<()> {
    if day.to_string().as_str() >= earlier {
        return Ok(());
    }
    let ((zh, en), (of_zh, of_en)) = (what, of);
    Err(OpError::Rejected(message!(
        "{zh} {day} 早于{of_zh} {earlier}",
        "the {en}, {day}, lies before the {of_en}, {earlier}"
    )))
}

/// Whether an item changed anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    /// It was carried out.
    Changed,
    /// The register said so already.
    Unchanged,
}

#[cfg(test)]
mod tests;
