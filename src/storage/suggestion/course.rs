//! What happens to a task and its suggestion after the assignment: extensions, contacts, the deputies' view, promises, and who
//! signed. Tasks stand in the module above.

use super::super::sql::{Executor, Result, Row};
use super::update_task;
use crate::domain::value::Value;
use crate::params;

/// Records an approved extension; the same day of approval replaces the one before.
pub fn add_extension(executor: &mut dyn Executor, task_id: i64, facts: &Extension<'_>, entry: i64) -> Result<()> {
    executor.execute(
        "DELETE FROM extension WHERE task_id = ?1 AND approved_on = ?2",
        params![task_id, facts.approved_on],
    )?;
    executor.execute(
        "INSERT INTO extension (task_id, approved_on, until_on, approved_by, reason, asked_on, entry) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![task_id, facts.approved_on, facts.until_on, facts.approved_by, facts.reason, facts.asked_on, entry],
    )?;
    update_task(executor, task_id, &[("due_on", &Value::text(facts.until_on))])
}

/// An approved extension.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extension<'a> {
    /// Day of approval.
    pub approved_on: &'a str,
    /// New last day.
    pub until_on: &'a str,
    /// Who approved.
    pub approved_by: Option<&'a str>,
    /// Why.
    pub reason: Option<&'a str>,
    /// The day on which the unit asked for it.
    pub asked_on: Option<&'a str>,
}

/// Returns the extensions of a task: approved on, until, by, reason.
pub fn extensions(executor: &mut dyn Executor, task_id: i64) -> Result<Vec<Row>> {
    let sql =
        "SELECT approved_on, until_on, approved_by, reason FROM extension WHERE task_id = ?1 ORDER BY approved_on";
    executor.query(sql, params![task_id])
}

/// A contact with the deputies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Contact<'a> {
    /// The day.
    pub on: &'a str,
    /// Code of its form.
    pub form: Option<&'a str>,
    /// Who spoke with whom.
    pub who: Option<&'a str>,
    /// What was said.
    pub note: Option<&'a str>,
}

/// Records a contact with the deputies; one a day and task.
pub fn set_contact(executor: &mut dyn Executor, task_id: i64, contact: &Contact<'_>, entry: i64) -> Result<()> {
    let Contact { on, form, who, note } = contact;
    executor.execute("DELETE FROM contact WHERE task_id = ?1 AND contacted_on = ?2", params![task_id, *on])?;
    executor.execute(
        "INSERT INTO contact (task_id, contacted_on, form, who, note, entry) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![task_id, *on, *form, *who, *note, entry],
    )?;
    Ok(())
}

/// Returns the contacts of a task: day, form, who, note.
pub fn contacts(executor: &mut dyn Executor, task_id: i64) -> Result<Vec<Row>> {
    let sql = "SELECT contacted_on, form, who, note FROM contact WHERE task_id = ?1 ORDER BY contacted_on";
    executor.query(sql, params![task_id])
}

/// The deputies' view of a round.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Feedback {
    /// 反馈日期.
    pub feedback_on: Option<String>,
    /// 办理工作满意度.
    pub attitude: Option<String>,
    /// 办理结果满意度.
    pub result: Option<String>,
    /// 反馈意见.
    pub note: Option<String>,
    /// Who collected it.
    pub collected_by: Option<String>,
    /// By which way it came.
    pub channel: Option<String>,
}

impl Feedback {
    /// Returns whether either dimension is dissatisfied.
    pub fn is_dissatisfied(&self) -> bool {
        [&self.attitude, &self.result].iter().any(|side| side.as_deref() == Some("dissatisfied"))
    }
}

/// Stores the view of a round, or replaces it.
pub fn set_feedback(executor: &mut dyn Executor, place: (i64, i64), view: &Feedback, entry: i64) -> Result<()> {
    let (suggestion_id, round) = place;
    executor.execute("DELETE FROM feedback WHERE suggestion_id = ?1 AND round = ?2", params![suggestion_id, round])?;
    executor.execute(
        "INSERT INTO feedback (suggestion_id, round, feedback_on, attitude, result, note, collected_by, channel, entry) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            suggestion_id,
            round,
            view.feedback_on.as_deref(),
            view.attitude.as_deref(),
            view.result.as_deref(),
            view.note.as_deref(),
            view.collected_by.as_deref(),
            view.channel.as_deref(),
            entry
        ],
    )?;
    Ok(())
}

/// Returns the view of each round, oldest first.
pub fn feedback(executor: &mut dyn Executor, suggestion_id: i64) -> Result<Vec<(i64, Feedback)>> {
    let sql = "SELECT round, feedback_on, attitude, result, note, collected_by, channel FROM feedback \
               WHERE suggestion_id = ?1 ORDER BY round";
    let rows = executor.query(sql, params![suggestion_id])?;
    let view_of = |row: &Row| {
        let owned = |column: usize| row.opt_text(column).map(str::to_owned);
        let view = Feedback {
            feedback_on: owned(1),
            attitude: owned(2),
            result: owned(3),
            note: owned(4),
            collected_by: owned(5),
            channel: owned(6),
        };
        Ok((row.int(0)?, view))
    };
    rows.iter().map(view_of).collect()
}

/// Stores the first promise of a suggestion as a register row tells it, or changes it.
pub fn set_promise(
    executor: &mut dyn Executor,
    suggestion_id: i64,
    facts: (&str, Option<&str>, Option<&str>),
    entry: i64,
) -> Result<()> {
    let (promise, due_on, done_on) = facts;
    executor.execute(
        "INSERT INTO promise (suggestion_id, ordinal, promise, due_on, done_on, entry) VALUES (?1, 1, ?2, ?3, ?4, ?5) \
         ON CONFLICT (suggestion_id, ordinal) DO UPDATE SET promise = excluded.promise, due_on = excluded.due_on, \
         done_on = excluded.done_on",
        params![suggestion_id, promise, due_on, done_on, entry],
    )?;
    Ok(())
}

/// Returns the first promise of a suggestion: text, due day, day kept.
pub fn promise(executor: &mut dyn Executor, suggestion_id: i64) -> Result<Option<Row>> {
    let sql = "SELECT promise, due_on, done_on FROM promise WHERE suggestion_id = ?1 AND ordinal = 1";
    executor.query_one(sql, params![suggestion_id])
}

/// A deputy who signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    /// The name as written.
    pub name: String,
    /// The seat, where known.
    pub seat_id: Option<i64>,
    /// The day on which the name was taken back.
    pub withdrawn_on: Option<String>,
}

impl Signer {
    /// Returns whether both are the same deputy.
    pub fn is(&self, other: &Signer) -> bool {
        (&self.name, self.seat_id) == (&other.name, other.seat_id)
    }
}

/// Returns the signers, the lead deputy first; without a lead the first place is empty.
pub fn signers(executor: &mut dyn Executor, suggestion_id: i64) -> Result<Vec<(i64, Signer)>> {
    let sql = "SELECT ordinal, name, seat_id, withdrawn_on FROM signer WHERE suggestion_id = ?1 ORDER BY ordinal";
    let rows = executor.query(sql, params![suggestion_id])?;
    rows.iter()
        .map(|row| {
            let withdrawn_on = row.opt_text(3).map(str::to_owned);
            Ok((row.int(0)?, Signer { name: row.text(1).to_owned(), seat_id: row.opt_int(2)?, withdrawn_on }))
        })
        .collect()
}

/// Makes the signers of a suggestion those given: ordinal 0 is the lead deputy.
pub fn set_signers(
    executor: &mut dyn Executor,
    suggestion_id: i64,
    signers: &[(i64, Signer)],
    entry: i64,
) -> Result<()> {
    executor.execute("DELETE FROM signer WHERE suggestion_id = ?1", params![suggestion_id])?;
    for (ordinal, signer) in signers {
        executor.execute(
            "INSERT INTO signer (suggestion_id, ordinal, name, seat_id, withdrawn_on, entry) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![suggestion_id, *ordinal, &signer.name, signer.seat_id, signer.withdrawn_on.as_deref(), entry],
        )?;
    }
    Ok(())
}

/// Returns the reply to a task: day, number, class, whether published, adoption, who signed, contact, day delivered.
pub fn reply(executor: &mut dyn Executor, task_id: i64) -> Result<Option<Row>> {
    let sql = "SELECT replied_on, reply_no, reply_class, reply_public, adopted, signed_by, contact, delivered_on FROM reply \
               WHERE task_id = ?1";
    executor.query_one(sql, params![task_id])
}
