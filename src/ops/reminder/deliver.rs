//! The steps of a letter from its lease until it is settled. Each is a transaction of its own, and each is recorded as an attempt.

use chrono::{DateTime, FixedOffset, TimeDelta};

use crate::domain::reminder::State;
use crate::i18n::Message;
use crate::message;
use crate::ops::write::{Author, OpError, Result, Write, changed};
use crate::storage::letter::{self, Attempt, Letter};
use crate::storage::sql::{Driver, Executor};
use serde_json::json;

/// Who sends, and how long a letter is left to them.
#[derive(Clone, Debug)]
pub struct Sender {
    /// Host and process, for people and for telling senders apart.
    pub name: String,
    /// How long a letter stays with a sender that does not report.
    pub lease: TimeDelta,
    /// How long a letter that was put off waits at first.
    pub back_off: TimeDelta,
}

/// Longest time that a letter which was put off waits, in seconds.
const LONGEST_WAIT: i64 = 4 * 60 * 60;

/// What a channel made of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was taken.
    Sent,
    /// It was not taken for now.
    Deferred,
    /// It was refused for good; the next channel of the recipient may take it.
    Failed {
        /// Whether there is another channel.
        elsewhere: bool,
    },
    /// Nobody knows.
    Uncertain,
}

impl Outcome {
    fn code(&self) -> &'static str {
        match self {
            Outcome::Sent => "sent",
            Outcome::Deferred => "deferred",
            Outcome::Failed { .. } => "failed",
            Outcome::Uncertain => "uncertain",
        }
    }
}

/// Outcome of an attempt whose sender never reported.
const LOST: &str = "lost";
/// Stands among the attempts where somebody asked for another one: every channel is tried anew.
const RETRIED: &str = "retried";

fn text(at: DateTime<FixedOffset>) -> String {
    at.format("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// Whether the lease of a letter is over; so it is where the clock was put back far behind its beginning.
fn is_free(letter: &Letter, now: DateTime<FixedOffset>, sender: &Sender) -> bool {
    let Some((_, since, until)) = &letter.held else { return true };
    let ahead = text(now + sender.lease);
    *until <= text(now) || *since > ahead
}

/// Whether a letter may be handed over at a moment.
fn is_ready(letter: &Letter, now: DateTime<FixedOffset>, sender: &Sender) -> bool {
    match letter.state {
        State::Planned => true,
        State::Deferred | State::Uncertain => letter.next_at.as_ref().is_none_or(|next| *next <= text(now)),
        State::Sending => is_free(letter, now, sender),
        _ => false,
    }
}

/// The letters that are still to go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// Ids of those that may be handed over now, in the order of planning.
    pub ready: Vec<i64>,
    /// Those that another sender holds: who, since when.
    pub held: Vec<(String, String)>,
    /// How many wait for their time, and the earliest of these times.
    pub waiting: (usize, Option<String>),
}

/// Returns the letters that are still to go; on a day off only those that may go out on any day.
pub fn claimable(
    executor: &mut dyn Executor,
    sender: &Sender,
    (now, rests): (DateTime<FixedOffset>, bool),
) -> Result<Open> {
    let mut open = Open::default();
    for letter in letter::unsettled(executor)? {
        if rests && !letter.any_day {
            continue;
        }
        if is_ready(&letter, now, sender) {
            open.ready.push(letter.id);
        } else if letter.state == State::Sending {
            open.held.extend(letter.held.map(|(holder, since, _)| (holder, since)));
        } else {
            let (count, earliest) = open.waiting;
            open.waiting = (count + 1, earliest.into_iter().chain(letter.next_at).min());
        }
    }
    open.held.sort();
    open.held.dedup_by(|one, other| one.0 == other.0);
    Ok(open)
}

/// A letter that was leased.
#[derive(Clone, Debug)]
pub struct Claim {
    /// The letter.
    pub letter: Letter,
    /// The channels on which it was refused for good.
    pub refused: Vec<String>,
}

/// Leases a letter to a sender; nothing where somebody else was quicker, or it is settled meanwhile. A letter whose sender never
/// reported is first recorded as lost, and is uncertain from then on.
pub fn claim(store: &mut dyn Driver, sender: &Sender, id: i64, now: DateTime<FixedOffset>) -> Result<Option<Claim>> {
    let mut transaction = store.begin()?;
    let Some(mut letter) = letter::by_id(transaction.as_mut(), id)?.filter(|letter| is_ready(letter, now, sender))
    else {
        return Ok(None);
    };
    if letter.state == State::Sending {
        let (holder, ..) = letter.held.take().unwrap_or_default();
        let channel = letter.channel.clone().unwrap_or_default();
        let lost = Attempt { at: text(now), channel, holder, outcome: LOST.to_owned(), detail: None };
        letter::add_attempt(transaction.as_mut(), id, &lost)?;
    }
    let attempts = letter::attempts(transaction.as_mut(), id)?;
    if !attempts.iter().any(may_have_arrived) || letter.composed_at.is_none() {
        letter.composed_at = Some(text(now));
    }
    let since = attempts.iter().rposition(|attempt| attempt.outcome == RETRIED).unwrap_or(0);
    let failed = attempts[since..].iter().filter(|attempt| attempt.outcome == "failed");
    let refused = failed.map(|attempt| attempt.channel.clone()).collect();
    letter.state = State::Sending;
    letter.attempts += 1;
    letter.held = Some((sender.name.clone(), text(now), text(now + sender.lease)));
    letter::store(transaction.as_mut(), &letter)?;
    transaction.commit()?;
    Ok(Some(Claim { letter, refused }))
}

fn may_have_arrived(attempt: &Attempt) -> bool {
    attempt.outcome == LOST || attempt.outcome == Outcome::Uncertain.code()
}

/// Returns when a letter is tried again after so many attempts: at first soon, then each time after twice as long.
fn next_at(now: DateTime<FixedOffset>, sender: &Sender, attempts: i64) -> String {
    let times = 1_i64 << (attempts - 1).clamp(0, 16);
    let wait = sender.back_off.num_seconds().saturating_mul(times).min(LONGEST_WAIT);
    text(now + TimeDelta::seconds(wait))
}

/// Records what became of a letter that a sender held; false where the lease had gone to somebody else meanwhile, so that the attempt
/// is recorded and the letter left as it is.
pub fn settle(
    store: &mut dyn Driver,
    sender: &Sender,
    (claim, channel, address): (&Claim, &str, Option<&str>),
    (outcome, detail): (&Outcome, &str),
    now: DateTime<FixedOffset>,
) -> Result<bool> {
    let mut transaction = store.begin()?;
    let id = claim.letter.id;
    let Some(mut letter) = letter::by_id(transaction.as_mut(), id)? else { return Ok(false) };
    let was_uncertain = letter::attempts(transaction.as_mut(), id)?.iter().any(may_have_arrived);
    let attempt = Attempt {
        at: text(now),
        channel: channel.to_owned(),
        holder: sender.name.clone(),
        outcome: outcome.code().to_owned(),
        detail: Some(detail.to_owned()),
    };
    letter::add_attempt(transaction.as_mut(), id, &attempt)?;
    let ours = letter.state == State::Sending && letter.held == claim.letter.held;
    if ours {
        letter.state = match outcome {
            Outcome::Sent => State::Sent,
            Outcome::Failed { elsewhere: false } => State::Failed,
            Outcome::Uncertain => State::Uncertain,
            // What may have arrived once may not change any more.
            _ if was_uncertain => State::Uncertain,
            _ => State::Deferred,
        };
        letter.channel = Some(channel.to_owned());
        letter.address = address.map(str::to_owned);
        letter.held = None;
        letter.detail = Some(detail.to_owned());
        letter.settled_at = letter.state.is_final().then(|| text(now));
        letter.next_at = match outcome {
            _ if letter.state.is_final() => None,
            Outcome::Failed { .. } => Some(text(now)),
            _ => Some(next_at(now, sender, letter.attempts)),
        };
        letter::store(transaction.as_mut(), &letter)?;
    }
    transaction.commit()?;
    Ok(ours)
}

/// Lets letters that failed, were put off or are uncertain go out with the next run, whatever their time. Returns how many.
pub fn retry(store: &mut dyn Driver, author: &Author, ids: &[i64]) -> Result<usize> {
    let mut write = Write::begin(store)?;
    for id in ids {
        let mut letter = find(write.store(), *id)?;
        if !matches!(letter.state, State::Failed | State::Deferred | State::Uncertain) {
            return Err(refused(&letter, &message!("重发", "sent again")));
        }
        let before = letter.state.code();
        let arrived = letter::attempts(write.store(), *id)?.iter().any(may_have_arrived);
        letter.state = if arrived { State::Uncertain } else { State::Deferred };
        letter.next_at = None;
        letter.settled_at = None;
        letter::store(write.store(), &letter)?;
        let (at, holder, channel) = (author.at.clone(), author.operator.clone(), String::new());
        let asked = Attempt { at, channel, holder, outcome: RETRIED.to_owned(), detail: None };
        letter::add_attempt(write.store(), *id, &asked)?;
        note(&mut write, &letter, before)?;
    }
    write.commit(author)?;
    Ok(ids.len())
}

/// Cancels letters that were not sent yet; what they announce is not announced again.
pub fn cancel(store: &mut dyn Driver, author: &Author, ids: &[i64], reason: &str) -> Result<usize> {
    let mut write = Write::begin(store)?;
    for id in ids {
        let mut letter = find(write.store(), *id)?;
        if letter.state == State::Sending || (letter.state.is_final() && letter.state != State::Failed) {
            return Err(refused(&letter, &message!("取消", "cancelled")));
        }
        let before = letter.state.code();
        letter.state = State::Cancelled;
        letter.next_at = None;
        letter.settled_at = Some(author.at.clone());
        letter.detail = Some(reason.to_owned());
        letter::store(write.store(), &letter)?;
        note(&mut write, &letter, before)?;
    }
    write.note("reason", reason);
    write.commit(author)?;
    Ok(ids.len())
}

fn find(executor: &mut dyn Executor, id: i64) -> Result<Letter> {
    letter::by_id(executor, id)?
        .ok_or_else(|| OpError::NotFound(message!("没有第 {id} 号提醒", "there is no letter {id}")))
}

fn refused(letter: &Letter, what: &Message) -> OpError {
    let (id, state) = (letter.id, letter.state.text());
    let (state_zh, state_en, zh, en) = (state.zh, state.en, &what.zh, &what.en);
    OpError::Rejected(message!(
        "第 {id} 号提醒处于“{state_zh}”，不能{zh}",
        "letter {id} is {state_en} and cannot be {en}"
    ))
}

fn note(write: &mut Write<'_>, letter: &Letter, before: &str) -> Result<()> {
    let fields = [("state", json!(before), json!(letter.state.code()))];
    write.touch(&changed("letter", &letter.id.to_string(), &fields))
}
