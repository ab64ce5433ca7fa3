//! `renda motion timeline NO`: everything that happened to one motion, by date, and what is due.

use clap::{Arg, ArgMatches};

use super::said;
use crate::commands::arguments::{positional, printing, text};
use crate::commands::events::{Event, nothing, print};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::day::Day;
use crate::domain::motion::{History, Running, Step, Taken};
use crate::domain::profile::ClockName;
use crate::failure::Failure;
use crate::i18n::{Lang, Message, Text};
use crate::message;
use crate::ops::import::Home;
use crate::ops::motion::reconsider::{told_demand, told_until};
use crate::ops::motion::{count, find, history, limit};
use crate::ops::suggestion::Rules;
use crate::output::{Cell, Fact};
use crate::storage::motion::{self as store, Motion, Mover};
use crate::storage::sql::Access;

pub(super) fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![positional("number", "NO", lang.pick("议案号，如 15-4-3", "The motion, such as 15-4-3"))];
    arguments.extend(printing(lang));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let mut reading = context.open(Access::Read)?;
    let home = Home::load(reading.as_mut())?;
    let (profile, calendar) = (context.profile(reading.as_mut())?, context.calendar(reading.as_mut())?);
    let rules = Rules { profile: &profile, calendar: &calendar, home: &home };
    let motion = find(reading.as_mut(), &home, text(matches, "number").unwrap_or_default())?;
    let movers = store::movers(reading.as_mut(), motion.id)?;
    let steps = store::steps(reading.as_mut(), motion.id)?;
    let history = history(&motion, &steps);
    let mut events = signing(&motion, &movers);
    if let Some(event) = events.first_mut().filter(|event| event.order == 0)
        && let Some(due) = started(&rules, &history, None)?
    {
        event.detail = join(&event.detail, &due);
    }
    let finding = steps.iter().position(|step| step.kind == Step::Unfit.code().code);
    for (place, step) in steps.iter().enumerate() {
        let mut event = stepped(&rules, &history, (&motion, step), context.lang())?;
        if let Some(event) = event.as_mut().filter(|_| finding == Some(place))
            && let Some(until) = told_until(&profile, &motion)
        {
            event.detail = join(&event.detail, &until);
        }
        events.extend(event);
    }
    let state = history.state(context.as_of).code();
    let facts = vec![
        Fact::new("number", Text::new("议案号", "Motion no."), Cell::text(motion.reference())),
        Fact::new("title", Text::new("案由", "Title"), Cell::text(motion.title.as_str())),
        Fact::new("status", Text::new("状态", "State"), Cell::label(state.code, state.label)),
    ];
    print(context, matches, "renda.motion.timeline/1", (facts, events))
}

/// The submission, and who joined and withdrew since.
fn signing(motion: &Motion, movers: &[Mover]) -> Vec<Event> {
    let mut events = Vec::new();
    if let Some(on) = motion.submitted_on() {
        let first = movers.iter().find(|mover| mover.signed_on.is_none()).map(|mover| mover.name.as_str());
        // Who joined later on the same day is told by himself.
        let (early, _): (Vec<Mover>, Vec<Mover>) = movers.iter().cloned().partition(|mover| mover.signed_on.is_none());
        let at_first: Vec<Mover> = early.into_iter().map(|mover| Mover { withdrawn_on: None, ..mover }).collect();
        let count = count(motion, &at_first, on);
        let at = motion.submitted_at.as_deref().and_then(|at| at.get(11..)).unwrap_or_default();
        let detail =
            if count > 0 { message!("{at} 联名 {count} 人", "{at} {count} movers") } else { Message::new(at, at) };
        events.push(Event {
            day: on.to_owned(),
            order: 0,
            what: message!("提交", "submitted"),
            who: first.or(motion.delegation.as_deref()).unwrap_or_default().to_owned(),
            detail,
        });
    }
    for mover in movers {
        for (day, order, step) in [(&mover.signed_on, 1, Step::Signed), (&mover.withdrawn_on, 2, Step::Unsigned)] {
            let Some(day) = day else { continue };
            let what = step.code().label.into();
            events.push(Event { day: day.clone(), order, what, who: mover.name.clone(), detail: nothing() });
        }
    }
    events
}

/// A step with what it came to and the limits it started. One without a day stands at the submission.
fn stepped(
    rules: &Rules<'_>,
    history: &History,
    about: (&Motion, &store::Step),
    lang: Lang,
) -> Result<Option<Event>, Failure> {
    let (motion, stored) = about;
    let Some(step) = Step::from_code(&stored.kind) else { return Ok(None) };
    let on: Option<Day> = stored.happened_on.as_deref().and_then(|day| day.parse().ok());
    let taken = history.steps.iter().find(|taken| taken.step == step && taken.on == on).copied();
    let mut detail = nothing();
    let demand = stored.outcome.as_deref().filter(|_| step == Step::Reconsider).and_then(told_demand);
    let outcome = demand.or(stored.outcome.as_deref().map(|text| Message::new(text, text)));
    let note = stored.note.as_deref().map(|text| Message::new(text, text));
    for part in [outcome, note].iter().flatten() {
        detail = join(&detail, part);
    }
    if on.is_none() {
        detail = join(&detail, &message!("登记册未载日期", "no day on record"));
    }
    if let Some(taken) = taken
        && let Some(due) = started(rules, history, Some(taken))?
    {
        detail = join(&detail, &due);
    }
    let day = stored.happened_on.as_deref().or(motion.submitted_on()).unwrap_or("0000-00-00").to_owned();
    let who = stored.body.clone().unwrap_or_else(|| step.row().by.text().get(lang).to_owned());
    Ok(Some(Event { day, order: 3, what: step.code().label.into(), who, detail }))
}

/// Returns in words the limits that a step or, without one, the submission started.
fn started(rules: &Rules<'_>, history: &History, step: Option<Taken>) -> Result<Option<Message>, Failure> {
    let clocks: Vec<ClockName> = match step {
        Some(taken) => taken.step.row().starts.to_vec(),
        None if history.between => vec![ClockName::MotionCommittee],
        None => Vec::new(),
    };
    let mut limits = Vec::new();
    for clock in clocks {
        limits.extend(limit(rules, history, Running { clock, step })?);
    }
    Ok(said(&limits).map(|Message { zh, en }| message!("期限：{zh}", "due: {en}")))
}

fn join(one: &Message, other: &Message) -> Message {
    if one.zh.is_empty() {
        return other.clone();
    }
    Message::new(format!("{}；{}", one.zh, other.zh), format!("{}; {}", one.en, other.en))
}
