//! Planning: the notices of a day put into letters, each notice once.

use std::collections::{BTreeMap, BTreeSet};

use super::{Grounds, gather};
use crate::domain::day::Day;
use crate::domain::reminder::{Notice, Recipient, Rule, Stage, State};
use crate::ops::write::{Author, Result, Write};
use crate::storage::letter::{self, Kept, Letter, NewLetter};
use crate::storage::sql::{Driver, Executor, StorageError};

/// What a planning did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Planned {
    /// Letters made.
    pub letters: usize,
    /// Notices put into letters.
    pub notices: usize,
    /// Notices taken back, because they were no longer true.
    pub dropped: usize,
    /// Letters of which nothing was left.
    pub suppressed: usize,
}

/// Names one stage of one last day for one recipient.
type Key = (String, Rule, Recipient, String, Stage);

fn key_of(notice: &Notice) -> Key {
    let item = &notice.item;
    (item.key.clone(), item.rule, notice.recipient.clone(), item.version.clone(), notice.stage)
}

/// Returns whether a stage is new beside those that were announced: later than any of them, and reported higher up once.
fn is_news(stage: Stage, announced: &[Stage]) -> bool {
    match stage.rank() {
        Some(rank) => announced.iter().filter_map(|known| known.rank()).all(|known| known < rank),
        None => !announced.contains(&stage),
    }
}

/// Plans the letters of a day: takes back what is no longer true and was surely not delivered, and puts what is new into the
/// recipient's letter that is still to go, or into a new one. Planned again it does nothing. `domain` ends the Message-IDs.
pub fn plan(
    store: &mut dyn Driver,
    author: &Author,
    grounds: &Grounds<'_>,
    (day, domain): (Day, &str),
) -> Result<Planned> {
    let mut write = Write::begin(store)?;
    let (today, mut planned) = (grounds.today(day), Planned::default());
    let wanted = gather(write.store(), grounds, day)?;
    let letters: Vec<Letter> = letter::unsettled(write.store())?;
    let letters = letters.into_iter().filter(|letter| !today.rests || letter.any_day);
    let mut open = clear(write.store(), letters, &wanted, &mut planned)?;
    let entry = write.entry();
    for notice in &wanted {
        if !is_news(notice.stage, &letter::announced(write.store(), notice)?) {
            continue;
        }
        let letter_id = match open.get(&notice.recipient) {
            Some(id) => *id,
            None => {
                planned.letters += 1;
                let id = begin(write.store(), &notice.recipient, (day, today.rests, domain), entry)?;
                open.insert(notice.recipient.clone(), id);
                id
            }
        };
        letter::add_notice(write.store(), letter_id, notice, (&day.to_string(), entry))?;
        planned.notices += 1;
    }
    planned.suppressed = suppress(write.store(), &author.at)?;
    if planned != Planned::default() {
        write.touch_bulk();
        write.note("notices", planned.notices);
        write.note("letters", planned.letters);
        write.note("dropped", planned.dropped);
    }
    write.commit(author)?;
    Ok(planned)
}

/// Takes back the notices that are not true any more; returns the letters still to go by recipient.
///
/// Of a letter that may have arrived nothing is taken back, since it goes out again word for word; but once nothing in it is open any
/// more it need not go out at all.
fn clear(
    executor: &mut dyn Executor,
    letters: impl Iterator<Item = Letter>,
    wanted: &[Notice],
    planned: &mut Planned,
) -> Result<BTreeMap<Recipient, i64>> {
    let keys: BTreeSet<Key> = wanted.iter().map(key_of).collect();
    let items: BTreeSet<(&str, Rule, &Recipient)> =
        wanted.iter().map(|notice| (notice.item.key.as_str(), notice.item.rule, &notice.recipient)).collect();
    let is_open = |notice: &Notice| items.contains(&(notice.item.key.as_str(), notice.item.rule, &notice.recipient));
    let mut open = BTreeMap::new();
    for mut letter in letters {
        let kept: Vec<Kept> =
            letter::notices(executor, letter.id)?.into_iter().filter(|kept| kept.dropped.is_none()).collect();
        match letter.state {
            State::Uncertain if !kept.iter().any(|kept| is_open(&kept.notice)) => {
                letter.state = State::Suppressed;
                letter.next_at = None;
                letter.detail = Some("done".to_owned());
                letter::store(executor, &letter)?;
                planned.suppressed += 1;
            }
            state if state.is_unsent() => {
                for kept in kept.iter().filter(|kept| !keys.contains(&key_of(&kept.notice))) {
                    let reason = if is_open(&kept.notice) { "superseded" } else { "done" };
                    letter::drop_notice(executor, kept.id, reason)?;
                    planned.dropped += 1;
                }
                if let Some(recipient) = Recipient::from_key(&letter.recipient) {
                    open.insert(recipient, letter.id);
                }
            }
            _ => {}
        }
    }
    Ok(open)
}

/// Makes a letter to a recipient.
fn begin(
    executor: &mut dyn Executor,
    recipient: &Recipient,
    (day, rests, domain): (Day, bool, &str),
    entry: i64,
) -> Result<i64> {
    let mut random = [0_u8; 16];
    getrandom::fill(&mut random)
        .map_err(|error| StorageError::Statement(format!("the system gives no random numbers: {error}")))?;
    let message_id = format!("{}@{domain}", hex::encode(random));
    let (recipient, planned_on) = (recipient.key(), day.to_string());
    let new = NewLetter { recipient: &recipient, planned_on: &planned_on, any_day: rests, message_id: &message_id };
    Ok(letter::add(executor, &new, entry)?)
}

/// Settles the letters of which nothing is left to say; returns how many.
fn suppress(executor: &mut dyn Executor, at: &str) -> Result<usize> {
    let mut count = 0;
    for mut letter in letter::unsent(executor)? {
        if letter::notice_count(executor, letter.id)? == 0 {
            letter.state = State::Suppressed;
            letter.settled_at = Some(at.to_owned());
            letter.next_at = None;
            letter::store(executor, &letter)?;
            count += 1;
        }
    }
    Ok(count)
}

/// A notice that is to come, as far as is known now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreseen {
    /// The day it will be planned.
    pub day: Day,
    /// What and to whom.
    pub notice: Notice,
    /// The day of the next notice about it to the same recipient, if nothing is done.
    pub next_on: Option<Day>,
}

/// How far ahead the next notice is looked for, in days.
const AHEAD: i32 = 60;

/// Rehearses the planning of some days: what would be said if a run came on each of them and nothing happened meanwhile.
/// What stands in letters that are still to go counts as not said yet.
pub fn foresee(executor: &mut dyn Executor, grounds: &Grounds<'_>, (first, last): (Day, Day)) -> Result<Vec<Foreseen>> {
    let mut said: BTreeMap<(String, Rule, Recipient, String), Vec<Stage>> = BTreeMap::new();
    let waiting: BTreeSet<Key> = waiting(executor)?;
    let mut found = Vec::new();
    let mut day = Some(first);
    while let Some(now) = day.filter(|day| *day <= last) {
        for notice in gather(executor, grounds, now)? {
            let (item, rule, recipient, version, stage) = key_of(&notice);
            let line = (item, rule, recipient, version);
            if !said.contains_key(&line) {
                let mut known = letter::announced(executor, &notice)?;
                known.retain(|stage| {
                    !waiting.contains(&(line.0.clone(), line.1, line.2.clone(), line.3.clone(), *stage))
                });
                said.insert(line.clone(), known);
            }
            let Some(known) = said.get_mut(&line) else { continue };
            if is_news(stage, known) {
                known.push(stage);
                let next_on = next(grounds, now, &notice);
                found.push(Foreseen { day: now, notice, next_on });
            }
        }
        day = now.add_days(1);
    }
    Ok(found)
}

fn waiting(executor: &mut dyn Executor) -> Result<BTreeSet<Key>> {
    Ok(letter::waiting(executor)?.iter().map(|kept| key_of(&kept.notice)).collect())
}

/// Returns the day on which the stage after a notice's is announced.
fn next(grounds: &Grounds<'_>, day: Day, notice: &Notice) -> Option<Day> {
    let rank = notice.stage.rank()?;
    let schedule = grounds.reminding.schedule(notice.item.rule);
    (1..AHEAD).filter_map(|ahead| day.add_days(ahead)).find(|day| {
        let today = grounds.today(*day);
        let speaks = !today.rests || schedule.rest_days;
        let stage = today.stage(notice.item.due_on, schedule).filter(|_| speaks);
        stage.and_then(Stage::rank).is_some_and(|later| later > rank)
    })
}
