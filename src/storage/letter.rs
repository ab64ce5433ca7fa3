//! Letters of reminders and the notices in them: what is planned, who holds what, and what became of it.
//! Which step a letter may take is decided in `ops`.

use super::sql::{Executor, Result, Row, StorageError};
use crate::domain::reminder::{Item, Notice, Recipient, Rule, Stage, State};
use crate::params;

/// A letter as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its id.
    pub id: i64,
    /// Key of the recipient.
    pub recipient: String,
    /// The day it was planned.
    pub planned_on: String,
    /// Whether it may go out on a day off.
    pub any_day: bool,
    /// Its Message-ID without brackets, the same on every attempt.
    pub message_id: String,
    /// Where it stands.
    pub state: State,
    /// The channel of the last attempt.
    pub channel: Option<String>,
    /// The address of the last attempt.
    pub address: Option<String>,
    /// How often it was handed over.
    pub attempts: i64,
    /// Not before this moment.
    pub next_at: Option<String>,
    /// Who holds it, since when and until when.
    pub held: Option<(String, String, String)>,
    /// When its state became final.
    pub settled_at: Option<String>,
    /// What was said last.
    pub detail: Option<String>,
    /// Entry of the journal that planned it.
    pub entry: i64,
    /// The moment as of which it speaks, from its first attempt on.
    pub composed_at: Option<String>,
}

const LETTER: &str = "SELECT id, recipient, planned_on, any_day, message_id, state, channel, address, attempts, next_at, \
                      holder, held_since, held_until, settled_at, detail, composed_at, entry FROM letter";

fn letter_of(row: &Row) -> Result<Letter> {
    let owned = |column: usize| row.opt_text(column).map(str::to_owned);
    Ok(Letter {
        id: row.int(0)?,
        recipient: row.text(1).to_owned(),
        planned_on: row.text(2).to_owned(),
        any_day: row.int(3)? == 1,
        message_id: row.text(4).to_owned(),
        state: State::from_code(row.text(5)).unwrap_or(State::Uncertain),
        channel: owned(6),
        address: owned(7),
        attempts: row.int(8)?,
        next_at: owned(9),
        held: owned(10).map(|holder| (holder, owned(11).unwrap_or_default(), owned(12).unwrap_or_default())),
        settled_at: owned(13),
        detail: owned(14),
        composed_at: owned(15),
        entry: row.int(16)?,
    })
}

/// A notice as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its id.
    pub id: i64,
    /// The letter it stands in.
    pub letter_id: i64,
    /// What it announces.
    pub notice: Notice,
    /// The day it was planned.
    pub planned_on: String,
    /// Why it was dropped before its letter went out.
    pub dropped: Option<String>,
}

const NOTICE: &str =
    "SELECT id, letter_id, item, rule, recipient, version, stage, due_on, about, planned_on, dropped FROM notice";

fn kept_of(row: &Row) -> Result<Kept> {
    let strange = || StorageError::Statement(format!("notice {:?} cannot be read", row.values));
    let item = Item {
        key: row.text(2).to_owned(),
        rule: Rule::from_code(row.text(3)).ok_or_else(strange)?,
        version: row.text(5).to_owned(),
        due_on: row.text(7).parse().map_err(|_| strange())?,
        about: serde_json::from_str(row.text(8)).map_err(|_| strange())?,
    };
    Ok(Kept {
        id: row.int(0)?,
        letter_id: row.int(1)?,
        notice: Notice {
            item,
            recipient: Recipient::from_key(row.text(4)).ok_or_else(strange)?,
            stage: Stage::from_code(row.text(6)).ok_or_else(strange)?,
        },
        planned_on: row.text(9).to_owned(),
        dropped: row.opt_text(10).map(str::to_owned),
    })
}

/// A letter to be stored.
#[derive(Clone, Debug)]
pub struct NewLetter<'a> {
    /// Key of the recipient.
    pub recipient: &'a str,
    /// The day.
    pub planned_on: &'a str,
    /// Whether it may go out on a day off.
    pub any_day: bool,
    /// Its Message-ID without brackets.
    pub message_id: &'a str,
}

/// Stores a planned letter and returns its id.
pub fn add(executor: &mut dyn Executor, letter: &NewLetter<'_>, entry: i64) -> Result<i64> {
    let id = super::table::next_id(executor, "letter")?;
    executor.execute(
        "INSERT INTO letter (id, recipient, planned_on, any_day, message_id, state, attempts, entry) \
         VALUES (?1, ?2, ?3, ?4, ?5, 'planned', 0, ?6)",
        params![id, letter.recipient, letter.planned_on, i64::from(letter.any_day), letter.message_id, entry],
    )?;
    Ok(id)
}

/// Puts a notice into a letter.
pub fn add_notice(
    executor: &mut dyn Executor,
    letter_id: i64,
    notice: &Notice,
    (planned_on, entry): (&str, i64),
) -> Result<()> {
    let id = super::table::next_id(executor, "notice")?;
    let item = &notice.item;
    let about = serde_json::to_string(&item.about).map_err(|error| StorageError::Statement(error.to_string()))?;
    let (recipient, stage, due_on) = (notice.recipient.key(), notice.stage.code(), item.due_on.to_string());
    executor.execute(
        "INSERT INTO notice (id, letter_id, item, rule, recipient, version, stage, due_on, about, planned_on, entry) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            id,
            letter_id,
            &item.key,
            item.rule.code(),
            &recipient,
            &item.version,
            &stage,
            &due_on,
            &about,
            planned_on,
            entry
        ],
    )?;
    Ok(())
}

/// Returns the stages of a last day that a recipient was told, or is about to be.
pub fn announced(executor: &mut dyn Executor, notice: &Notice) -> Result<Vec<Stage>> {
    let (item, recipient) = (&notice.item, notice.recipient.key());
    let sql = "SELECT stage FROM notice WHERE item = ?1 AND rule = ?2 AND recipient = ?3 AND version = ?4 AND dropped IS NULL";
    let rows = executor.query(sql, params![&item.key, item.rule.code(), &recipient, &item.version])?;
    Ok(rows.iter().filter_map(|row| Stage::from_code(row.text(0))).collect())
}

/// Returns what stands in letters that are still to go and of which surely nobody has a copy.
pub fn waiting(executor: &mut dyn Executor) -> Result<Vec<Kept>> {
    let sql = format!(
        "{NOTICE} WHERE dropped IS NULL AND letter_id IN (SELECT l.id FROM letter l WHERE l.state IN ('planned', 'deferred'))"
    );
    executor.query(&sql, &[])?.iter().map(kept_of).collect()
}

/// Takes a notice back before its letter went out; it may be planned again.
pub fn drop_notice(executor: &mut dyn Executor, id: i64, reason: &str) -> Result<()> {
    executor.execute("UPDATE notice SET dropped = ?2 WHERE id = ?1", params![id, reason])?;
    Ok(())
}

/// Returns one letter.
pub fn by_id(executor: &mut dyn Executor, id: i64) -> Result<Option<Letter>> {
    executor.query_one(&format!("{LETTER} WHERE id = ?1"), params![id])?.map(|row| letter_of(&row)).transpose()
}

/// Returns the letters that were not sent yet and of which nobody can have a copy: planned, and put off.
pub fn unsent(executor: &mut dyn Executor) -> Result<Vec<Letter>> {
    let sql = format!("{LETTER} WHERE state IN ('planned', 'deferred') ORDER BY id");
    executor.query(&sql, &[])?.iter().map(letter_of).collect()
}

/// Returns the letters that are not settled.
pub fn unsettled(executor: &mut dyn Executor) -> Result<Vec<Letter>> {
    let sql = format!("{LETTER} WHERE state IN ('planned', 'sending', 'deferred', 'uncertain') ORDER BY id");
    executor.query(&sql, &[])?.iter().map(letter_of).collect()
}

/// Calls `each` for the letters planned between two days, both inclusive, newest first.
pub fn each_planned(
    executor: &mut dyn Executor,
    (first, last): (&str, &str),
    each: &mut dyn FnMut(Letter) -> Result<()>,
) -> Result<()> {
    let sql = format!("{LETTER} WHERE planned_on BETWEEN ?1 AND ?2 ORDER BY planned_on DESC, id DESC");
    executor.query_each(&sql, params![first, last], &mut |row| each(letter_of(row)?))
}

/// Returns the notices of a letter.
pub fn notices(executor: &mut dyn Executor, letter_id: i64) -> Result<Vec<Kept>> {
    let sql = format!("{NOTICE} WHERE letter_id = ?1 ORDER BY id");
    executor.query(&sql, params![letter_id])?.iter().map(kept_of).collect()
}

/// Returns how many notices a letter announces.
pub fn notice_count(executor: &mut dyn Executor, letter_id: i64) -> Result<i64> {
    executor.count("SELECT COUNT(*) FROM notice WHERE letter_id = ?1 AND dropped IS NULL", params![letter_id])
}

/// Stores where a letter stands; its identity stays.
pub fn store(executor: &mut dyn Executor, letter: &Letter) -> Result<()> {
    let held = |part: fn(&(String, String, String)) -> &String| letter.held.as_ref().map(part);
    executor.execute(
        "UPDATE letter SET state = ?2, channel = ?3, address = ?4, attempts = ?5, next_at = ?6, holder = ?7, held_since = ?8, \
         held_until = ?9, settled_at = ?10, detail = ?11, composed_at = ?12 WHERE id = ?1",
        params![
            letter.id,
            letter.state.code(),
            letter.channel.as_deref(),
            letter.address.as_deref(),
            letter.attempts,
            letter.next_at.as_deref(),
            held(|held| &held.0),
            held(|held| &held.1),
            held(|held| &held.2),
            letter.settled_at.as_deref(),
            letter.detail.as_deref(),
            letter.composed_at.as_deref()
        ],
    )?;
    Ok(())
}

/// A handing over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// When.
    pub at: String,
    /// By which channel.
    pub channel: String,
    /// By whom.
    pub holder: String,
    /// `sent`, `deferred`, `failed`, `uncertain`, or `lost` where its sender never said.
    pub outcome: String,
    /// What the channel said.
    pub detail: Option<String>,
}

/// Stores an attempt under the next ordinal.
pub fn add_attempt(executor: &mut dyn Executor, letter_id: i64, attempt: &Attempt) -> Result<()> {
    executor.execute(
        "INSERT INTO letter_attempt (letter_id, ordinal, at, channel, holder, outcome, detail) \
         SELECT ?1, COALESCE(MAX(ordinal), 0) + 1, ?2, ?3, ?4, ?5, ?6 FROM letter_attempt WHERE letter_id = ?1",
        params![letter_id, &attempt.at, &attempt.channel, &attempt.holder, &attempt.outcome, attempt.detail.as_deref()],
    )?;
    Ok(())
}

/// Returns the attempts of a letter in their order.
pub fn attempts(executor: &mut dyn Executor, letter_id: i64) -> Result<Vec<Attempt>> {
    let sql = "SELECT at, channel, holder, outcome, detail FROM letter_attempt WHERE letter_id = ?1 ORDER BY ordinal";
    let rows = executor.query(sql, params![letter_id])?;
    let attempt = |row: &Row| Attempt {
        at: row.text(0).to_owned(),
        channel: row.text(1).to_owned(),
        holder: row.text(2).to_owned(),
        outcome: row.text(3).to_owned(),
        detail: row.opt_text(4).map(str::to_owned),
    };
    Ok(rows.iter().map(attempt).collect())
}

/// Returns the ids of the letters in a state.
pub fn in_state(executor: &mut dyn Executor, state: &str) -> Result<Vec<i64>> {
    let rows = executor.query("SELECT id FROM letter WHERE state = ?1 ORDER BY id", params![state])?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// Returns how many letters are in each state, by code.
pub fn counts(executor: &mut dyn Executor) -> Result<Vec<(String, i64)>> {
    let rows = executor.query("SELECT state, COUNT(*) FROM letter GROUP BY state ORDER BY state", &[])?;
    rows.iter().map(|row| Ok((row.text(0).to_owned(), row.int(1)?))).collect()
}

/// Returns when a letter was sent last.
pub fn last_sent(executor: &mut dyn Executor) -> Result<Option<String>> {
    let row = executor.query_one("SELECT MAX(settled_at) FROM letter WHERE state = 'sent'", &[])?;
    Ok(row.and_then(|row| row.opt_text(0).map(str::to_owned)))
}

/// Returns name, e-mail address and robot of a unit.
pub fn of_unit(executor: &mut dyn Executor, id: i64) -> Result<Option<Row>> {
    executor.query_one("SELECT name, email, webhook FROM unit WHERE id = ?1", params![id])
}

/// Returns name and e-mail address of a deputy, by the id of the seat; only the name where the address may not be read.
pub fn of_deputy(executor: &mut dyn Executor, seat_id: i64, readable: bool) -> Result<Option<Row>> {
    let email = if readable { "p.email" } else { "NULL" };
    let sql = format!("SELECT p.name, {email} FROM seat s JOIN person p ON p.id = s.person_id WHERE s.id = ?1");
    executor.query_one(&sql, params![seat_id])
}
