//! 要求复议: the movers of what was found to be no motion demand that the presidium decides again, where the rules of the place
//! have it (上海市人大代表议案规定 art. 14): more than half of them and not fewer than the rules say, some hours before the
//! presidium's last meeting.

use super::sign::Deputy;
use super::{allow, count, find, history, step, unknown};
use crate::domain::day::Day;
use crate::domain::motion::Step;
use crate::domain::profile::Profile;
use crate::i18n::Message;
use crate::message;
use crate::ops::suggestion::{Done, Rules};
use crate::ops::write::{OpError, Result, Write};
use crate::storage::motion::{self as store, Motion, Mover};

/// A demand to be recorded.
#[derive(Clone, Copy, Debug)]
pub struct Demanding<'a> {
    /// Who demands it.
    pub deputies: &'a [Deputy],
    /// The day of the demand.
    pub on: Day,
    /// Its moment: `2024-01-28T09:30`.
    pub at: &'a str,
    /// What else there is to say.
    pub note: Option<&'a str>,
}

/// What recording a demand came to.
#[derive(Clone, Debug)]
pub struct Demanded {
    /// The motion.
    pub motion: Motion,
    /// Whether anything changed.
    pub done: Done,
    /// How many demanded it.
    pub demanding: i64,
    /// How many stood by the motion.
    pub movers: i64,
}

/// Records a demand for reconsideration. The same demand again changes nothing.
pub fn demand(write: &mut Write<'_>, rules: &Rules<'_>, text: &str, facts: &Demanding<'_>) -> Result<Demanded> {
    let motion = find(write.store(), rules.home, text)?;
    let steps = store::steps(write.store(), motion.id)?;
    let movers = store::movers(write.store(), motion.id)?;
    let (day, reference) = (facts.on.to_string(), motion.reference());
    let demanding = i64::try_from(facts.deputies.len()).unwrap_or(i64::MAX);
    let all = count(&motion, &movers, &day);
    let names: Vec<&str> = facts.deputies.iter().map(|deputy| deputy.name.as_str()).collect();
    let step = store::Step {
        kind: Step::Reconsider.code().code.to_owned(),
        happened_on: Some(day),
        outcome: Some(format!("{} {demanding}/{all}", facts.at)),
        body: Some(names.join("、")),
        due_on: None,
        note: facts.note.map(str::to_owned),
    };
    if steps.last() == Some(&step) {
        return Ok(Demanded { motion, done: Done::Unchanged, demanding, movers: all });
    }
    allow(rules.profile, &motion, &history(&motion, &steps), &movers, (Step::Reconsider, facts.on))?;
    let Some(rule) = rules.profile.motion.reconsider.as_ref() else {
        return Err(unknown(rules.profile, &reference, Step::Reconsider));
    };
    if motion.session == 0 {
        return Err(OpError::Rejected(message!(
            "{reference} 是闭会期间的议案，不由主席团决定，没有复议；请转建议（convert）",
            "{reference} was moved between sessions, when no presidium decides, and cannot be reconsidered; turn it into a suggestion (convert)"
        )));
    }
    check_movers(&motion, &movers, facts)?;
    let (needed, fewest) = (rule.value.needed(all), rule.value.movers);
    if demanding < needed {
        return Err(OpError::Rejected(message!(
            "{reference} 有提案人 {all} 名，要求复议的须过半数且不少于 {fewest} 名，即 {needed} 名以上，现有 {demanding} 名",
            "{reference} has {all} movers; a majority and at least {fewest}, that is {needed}, must demand a reconsideration, not {demanding}"
        )));
    }
    check_time(rules.profile, &motion, facts.at)?;
    step::record(write, &motion, &step)?;
    Ok(Demanded { motion, done: Done::Changed, demanding, movers: all })
}

/// Refuses who does not stand by the motion. Movers whom the register only counts may be any deputy it does not name.
fn check_movers(motion: &Motion, movers: &[Mover], facts: &Demanding<'_>) -> Result<()> {
    let (reference, day) = (motion.reference(), facts.on.to_string());
    let mut unnamed = motion.unnamed;
    for deputy in facts.deputies {
        let mut known = movers.iter().filter(|mover| mover.seat_id == Some(deputy.seat_id)).peekable();
        if known.peek().is_none() && unnamed > 0 {
            unnamed -= 1;
        } else if !known.any(|mover| mover.stands_on(&day)) {
            let name = &deputy.name;
            return Err(OpError::NotFound(message!(
                "{name} 不是 {reference} 的提案人或者已经退出",
                "{name} is no mover of {reference}, or has withdrawn already"
            )));
        }
    }
    Ok(())
}

/// Refuses a demand that comes too late; where the presidium's last meeting is not on record, nothing can be said.
fn check_time(profile: &Profile, motion: &Motion, at: &str) -> Result<()> {
    let Some((meeting, last)) = last_moment(profile, motion).filter(|(_, last)| at > last.as_str()) else {
        return Ok(());
    };
    let (reference, at, meeting, last) = (motion.reference(), plain(at), plain(&meeting), plain(&last));
    Err(OpError::Rejected(message!(
        "{reference} 的复议要求 {at} 提出，已过最迟时间 {last}（主席团最后一次会议 {meeting} 召开）；请转建议（convert）",
        "the demand on {reference} of {at} came after the last moment, {last} (the presidium meets for the last time at {meeting}); turn it into a suggestion (convert)"
    )))
}

/// The presidium's last meeting and the last moment of demanding, where both are known.
fn last_moment(profile: &Profile, motion: &Motion) -> Option<(String, String)> {
    let rule = profile.motion.reconsider.as_ref()?;
    let meeting = motion.last_presidium_at.clone()?;
    let last = rule.value.last_moment(&meeting)?;
    Some((meeting, last))
}

/// Says until when the finding on a motion may be put in question, where the rules have it.
pub fn told_until(profile: &Profile, motion: &Motion) -> Option<Message> {
    profile.motion.reconsider.as_ref().filter(|_| motion.session > 0)?;
    Some(match last_moment(profile, motion) {
        Some((_, last)) => {
            let last = plain(&last);
            message!("提案人可以要求复议，最迟 {last}", "the movers may demand a reconsideration until {last}")
        }
        None => message!(
            "提案人可以要求复议（主席团最后一次会议时间未登记）",
            "the movers may demand a reconsideration (the presidium's last meeting is not on record)"
        ),
    })
}

/// Says how a demand was made out of what is kept of it: `2024-01-28T09:30 11/19`.
pub fn told_demand(outcome: &str) -> Option<Message> {
    let (at, counts) = outcome.split_once(' ')?;
    let (demanding, movers) = counts.split_once('/')?;
    let time = at.get(11..)?;
    Some(message!(
        "{time} 提案人 {movers} 名中的 {demanding} 名要求",
        "{time} demanded by {demanding} of {movers} movers"
    ))
}

/// A moment as people read it.
fn plain(moment: &str) -> String {
    moment.replace('T', " ")
}
