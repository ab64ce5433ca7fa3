//! The handling of suggestions: assign, receive, extend, reply, feedback. Each takes a list of items, so that a sheet of
//! two hundred is one transaction; an item that a rule refuses is reported and the others are carried out.

use crate::domain::calendar::Calendar;
use crate::domain::day::Day;
use crate::domain::deadline::{Due, Undetermined};
use crate::domain::profile::{ClockName, Profile};
use crate::domain::suggestion::{Reference, Role};
use crate::i18n::Message;
use crate::message;
use crate::ops::import::Home;
use crate::ops::write::{OpError, Result, Write};
use crate::storage::suggestion::{self, Identity, Task};

pub mod assign;
pub mod extend;
pub mod feedback;
pub mod number;
pub mod receive;
pub mod reply;

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
    /// Works out the last day of a task from the day it was assigned.
    ///
    /// A lead or separate task of the first round runs on the reply clock, of a later round on the re-handling clock, a
    /// joint one on the co-opinion clock (代表法 art. 51; local rules by profile).
    pub fn last_day(&self, role: Role, round: i64, assigned_on: Day) -> Result<LastDay> {
        let clock = match (role, round) {
            (Role::Joint, _) => ClockName::CoOpinion,
            (_, 1) => ClockName::Reply,
            _ => ClockName::Rehandle,
        };
        self.clock(clock, assigned_on)
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
            Some(Err(error)) => Err(OpError::Rejected(error.message())),
        }
    }
}

/// Finds the suggestion that a reference means: exactly one, or an error that says what to write.
pub fn find(write: &mut Write<'_>, home: &Home, text: &str) -> Result<Identity> {
    find_in(write.store(), home, text)
}

/// Finds the suggestion that a reference means, for reading.
pub fn find_in(executor: &mut dyn crate::storage::sql::Executor, home: &Home, text: &str) -> Result<Identity> {
    let unknown = || OpError::NotFound(message!("没有编号为 {text} 的建议", "there is no suggestion {text}"));
    let reference = Reference::parse(text).ok_or_else(unknown)?;
    let mut found = suggestion::find(executor, &home.region, &reference)?;
    if found.len() > 1 {
        let current: Vec<Identity> =
            found.iter().filter(|item| item.term == home.term && item.session > 0).cloned().collect();
        let newest = current.first().map(|item| item.session);
        if let Some(session) = newest.filter(|_| reference.session.is_none()) {
            found.retain(|item| item.term == home.term && item.session == session);
        }
    }
    match found.len() {
        0 => Err(unknown()),
        1 => Ok(found.remove(0)),
        _ => {
            let choices = found.iter().map(Identity::reference).collect::<Vec<_>>().join("、");
            Err(OpError::Rejected(message!(
                "{text} 可能是 {choices}，请写全",
                "{text} may be {choices}; write it in full"
            )))
        }
    }
}

/// Returns the newest round and its tasks.
fn newest_round(tasks: Vec<Task>) -> (i64, Vec<Task>) {
    let round = tasks.iter().map(|task| task.round).max().unwrap_or(0);
    (round, tasks.into_iter().filter(|task| task.round == round).collect())
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
