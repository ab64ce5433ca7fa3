//! Suggestions and the dated facts they are taken apart into: signers, tasks, extensions, contacts, replies, feedback, promises.

use super::sql::{Executor, Result, Row};
use super::table::{Table, meant_by};
use crate::domain::record::suggestion;
use crate::domain::suggestion::{Reference, Role};
use crate::domain::value::Value;
use crate::own;
use crate::params;

mod course;
pub mod fact;
mod narrow;
mod number;
mod promises;
pub mod settled;
mod sketch;
mod standing;
mod urgings;
mod wording;

pub use course::{
    Contact, Extension, Feedback, Signer, add_extension, contacts, extensions, feedback, promise, reply, set_contact,
    set_feedback, set_promise, set_signers, signers,
};
pub use narrow::Worded;
pub use number::{Series, series};
pub use promises::{Promised, promises};
pub(in crate::storage) use standing::reviewed;
pub use standing::{Standing, TaskStanding, Wanted, standing};
pub use urgings::{Urged, urgings};
pub use wording::{Handled, handled, newest, titles, wordings_of};

macro_rules! kept_elsewhere {
    ($field:literal, $shown:expr) => {
        $crate::storage::table::Column { field: $field, stored: "", shown: $shown }
    };
}

/// Names of the units with one role in the newest round, in the order of assigning.
macro_rules! units_of {
    ($role:literal) => {
        concat!(
            "(SELECT string_agg(n.name, '、' ORDER BY m.id) FROM task m JOIN unit n ON n.id = m.unit_id ",
            "WHERE m.suggestion_id = t.id AND m.round = k.round AND m.ended_on IS NULL AND m.role = '",
            $role,
            "')"
        )
    };
}

/// 建议: the flat register row. Facts of a round are shown for its newest round and, where several units reply
/// separately, for the first of them; the reply is that of the last of them, and only when none is still out.
pub static SUGGESTION: Table = Table {
    record: &suggestion::SUGGESTION,
    name: "suggestion",
    joins: "LEFT JOIN task k ON k.id = (SELECT q.id FROM task q WHERE q.suggestion_id = t.id AND q.role <> 'joint' \
            AND q.ended_on IS NULL ORDER BY q.round DESC, q.id LIMIT 1) \
            LEFT JOIN reply r ON r.task_id = (SELECT y.id FROM task y WHERE y.suggestion_id = t.id AND y.round = k.round \
            AND y.role <> 'joint' AND y.ended_on IS NULL ORDER BY y.replied_on DESC NULLS FIRST, y.id LIMIT 1) \
            LEFT JOIN feedback f ON f.suggestion_id = t.id AND f.round = k.round \
            LEFT JOIN contact c ON c.task_id = k.id AND c.contacted_on = \
            (SELECT MAX(o.contacted_on) FROM contact o WHERE o.task_id = k.id) \
            LEFT JOIN promise w ON w.suggestion_id = t.id AND w.ordinal = 1",
    columns: &[
        own!("number"),
        own!("kind"),
        own!("region"),
        kept_elsewhere!("session", "CAST(t.term AS TEXT) || '-' || CAST(t.session AS TEXT)"),
        own!("title"),
        own!("body"),
        own!("category"),
        kept_elsewhere!("lead", "(SELECT g.name FROM signer g WHERE g.suggestion_id = t.id AND g.ordinal = 0)"),
        kept_elsewhere!(
            "cosigners",
            "NULLIF(COALESCE((SELECT string_agg(g.name, '、' ORDER BY g.ordinal) FROM signer g \
             WHERE g.suggestion_id = t.id AND g.ordinal > 0 AND g.withdrawn_on IS NULL) || CASE WHEN t.cosigner_count IS NULL THEN '' ELSE '、' END, \
             '') || CASE WHEN t.cosigner_count IS NULL THEN '' ELSE '等' || CAST(t.cosigner_count AS TEXT) || '人' END, '')"
        ),
        own!("delegation"),
        own!("submitted_on"),
        own!("registered_on"),
        own!("review"),
        own!("refusal_ground"),
        own!("merged_into"),
        own!("origin"),
        own!("split_from"),
        own!("publicity"),
        own!("secret"),
        own!("repeated"),
        own!("arising"),
        own!("wants_contact"),
        own!("reference_only"),
        own!("suggested_unit"),
        kept_elsewhere!("assigned_on", "k.assigned_on"),
        kept_elsewhere!("lead_unit", units_of!("lead")),
        kept_elsewhere!("joint_units", units_of!("joint")),
        kept_elsewhere!("split_units", units_of!("separate")),
        kept_elsewhere!("received_on", "k.received_on"),
        kept_elsewhere!("due_on", "k.due_on"),
        kept_elsewhere!("extended_to", "(SELECT MAX(e.until_on) FROM extension e WHERE e.task_id = k.id)"),
        kept_elsewhere!("contacted_on", "c.contacted_on"),
        kept_elsewhere!("contact_form", "c.form"),
        kept_elsewhere!("replied_on", "r.replied_on"),
        kept_elsewhere!("reply_no", "r.reply_no"),
        kept_elsewhere!("reply_class", "r.reply_class"),
        kept_elsewhere!("reply_public", "r.reply_public"),
        kept_elsewhere!("adopted", "r.adopted"),
        kept_elsewhere!("feedback_on", "f.feedback_on"),
        kept_elsewhere!("attitude", "f.attitude"),
        kept_elsewhere!("result", "f.result"),
        kept_elsewhere!("feedback_note", "f.note"),
        kept_elsewhere!("round", "k.round"),
        own!("key_item"),
        own!("key_item_on"),
        own!("supervisor"),
        own!("supervision_kind"),
        kept_elsewhere!("promise", "w.promise"),
        kept_elsewhere!("promise_due", "w.due_on"),
        kept_elsewhere!("promise_done_on", "w.done_on"),
        own!("excellent"),
        own!("excellent_on"),
        own!("note"),
        own!("extra"),
    ],
    key: &["region", "term", "session", "number"],
    order: "t.region, t.term, t.session, length(t.number), t.number",
};

/// A suggestion's identity.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Its id.
    pub id: i64,
    /// Region of the congress.
    pub region: String,
    /// 届.
    pub term: i64,
    /// 次; 0 between sessions.
    pub session: i64,
    /// Number within its series.
    pub number: String,
    /// 标题.
    pub title: String,
    /// Code of the review's outcome.
    pub review: Option<String>,
}

impl Identity {
    /// Returns the reference people use: `15-4-12`.
    pub fn reference(&self) -> String {
        format!("{}-{}-{}", self.term, self.session, self.number)
    }

    /// Returns the key the journal uses: `520100/15-4-12`.
    pub fn key(&self) -> String {
        format!("{}/{}", self.region, self.reference())
    }
}

const IDENTITY: &str = "SELECT id, region, term, session, number, title, review FROM suggestion t";

fn identity_of(row: &Row) -> Result<Identity> {
    Ok(Identity {
        id: row.int(0)?,
        region: row.text(1).to_owned(),
        term: row.int(2)?,
        session: row.int(3)?,
        number: row.text(4).to_owned(),
        title: row.text(5).to_owned(),
        review: row.opt_text(6).map(str::to_owned),
    })
}

/// Returns the suggestions a reference may mean, newest series first; a bare number may mean several.
pub fn find(executor: &mut dyn Executor, region: &str, reference: &Reference) -> Result<Vec<Identity>> {
    let filter = meant_by(region, reference);
    // The signs keep the engine from walking the whole series in order instead of looking up the number.
    let sql = format!("{IDENTITY} {} ORDER BY +t.term DESC, +t.session DESC", filter.clause());
    executor.query(&sql, &filter.params())?.iter().map(identity_of).collect()
}

/// Returns the id of the suggestion with a key as the journal writes it: `520100/15-4-12`.
pub fn id_of(executor: &mut dyn Executor, key: &str) -> Result<Option<i64>> {
    let parts = key.split_once('/').and_then(|(region, reference)| {
        let mut parts = reference.splitn(3, '-');
        let series = (parts.next()?.parse::<i64>().ok()?, parts.next()?.parse::<i64>().ok()?);
        Some((region, series, parts.next()?))
    });
    let Some((region, (term, session), number)) = parts else { return Ok(None) };
    let sql = "SELECT id FROM suggestion WHERE region = ?1 AND term = ?2 AND session = ?3 AND number = ?4";
    executor.query_one(sql, params![region, term, session, number])?.map(|row| row.int(0)).transpose()
}

/// Returns one suggestion by its id.
pub fn by_id(executor: &mut dyn Executor, id: i64) -> Result<Option<Identity>> {
    executor.query_one(&format!("{IDENTITY} WHERE id = ?1"), params![id])?.map(|row| identity_of(&row)).transpose()
}

/// Returns the day on which a suggestion was submitted, where it is known. What was a motion came to the office as a suggestion on
/// the day of its registration.
pub fn submitted_on(executor: &mut dyn Executor, id: i64) -> Result<Option<String>> {
    let sql = "SELECT CASE WHEN kind = 'converted' THEN COALESCE(registered_on, submitted_on) ELSE submitted_on END \
               FROM suggestion WHERE id = ?1";
    let found = executor.query_one(sql, params![id])?;
    Ok(found.and_then(|row| row.opt_text(0).map(str::to_owned)))
}

/// Returns the day before which nothing can happen to a suggestion, where it is known, and whether that is the day of its
/// registration: that of what was a motion or was split off, else of its submission.
pub fn began_on(executor: &mut dyn Executor, id: i64) -> Result<Option<(String, bool)>> {
    let sql = "SELECT submitted_on, CASE WHEN kind = 'converted' OR split_from IS NOT NULL THEN registered_on END \
               FROM suggestion WHERE id = ?1";
    let row = executor.query_one(sql, params![id])?.unwrap_or_default();
    let owned = |column: usize| row.opt_text(column).map(str::to_owned);
    Ok(owned(1).map(|day| (day, true)).or(owned(0).map(|day| (day, false))))
}

/// Returns the day on which the office closed a suggestion.
pub fn closed_on(executor: &mut dyn Executor, id: i64) -> Result<Option<String>> {
    Ok(ended_on(executor, id)?.0)
}

/// Returns the days on which a suggestion was closed by the office and filed away.
pub fn ended_on(executor: &mut dyn Executor, id: i64) -> Result<(Option<String>, Option<String>)> {
    let found = executor.query_one("SELECT closed_on, archived_on FROM suggestion WHERE id = ?1", params![id])?;
    let owned = |row: &Row, column: usize| row.opt_text(column).map(str::to_owned);
    Ok(found.map_or((None, None), |row| (owned(&row, 0), owned(&row, 1))))
}

/// Returns how far the deputies agree to publication, as a code, and whether a suggestion is secret.
pub fn publicity(executor: &mut dyn Executor, id: i64) -> Result<(Option<String>, bool)> {
    let found = executor.query_one("SELECT publicity, secret FROM suggestion WHERE id = ?1", params![id])?;
    let row = found.unwrap_or_default();
    Ok((row.opt_text(0).map(str::to_owned), row.opt_int(1)? == Some(1)))
}

/// Returns how many deputies signed as the register counts them (`等12人`), the lead deputy included; 0 where it does not.
pub fn signer_count(executor: &mut dyn Executor, id: i64) -> Result<usize> {
    let sql = "SELECT COALESCE(cosigner_count, -1) + 1 FROM suggestion WHERE id = ?1";
    Ok(usize::try_from(executor.count(sql, params![id])?).unwrap_or(0))
}

/// Returns the newest day on record of what became of a suggestion.
pub fn newest_day(executor: &mut dyn Executor, id: i64) -> Result<Option<String>> {
    let sql = "SELECT MAX(d.day) FROM (\
        SELECT MAX(assigned_on) AS day FROM task WHERE suggestion_id = ?1 \
        UNION ALL SELECT MAX(replied_on) FROM task WHERE suggestion_id = ?1 \
        UNION ALL SELECT MAX(feedback_on) FROM feedback WHERE suggestion_id = ?1 \
        UNION ALL SELECT MAX(reviewed_on) FROM review WHERE suggestion_id = ?1 \
        UNION ALL SELECT MAX(closed_on) FROM suggestion WHERE id = ?1) d";
    Ok(executor.query_one(sql, params![id])?.and_then(|row| row.opt_text(0).map(str::to_owned)))
}

/// A unit's task in a round, with its reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Its id.
    pub id: i64,
    /// 办理轮次.
    pub round: i64,
    /// The unit.
    pub unit_id: i64,
    /// Name of the unit.
    pub unit: String,
    /// What the unit does.
    pub role: Role,
    /// 交办日期.
    pub assigned_on: String,
    /// 签收日期.
    pub received_on: Option<String>,
    /// End of the statutory period after roll-over.
    pub statutory_on: Option<String>,
    /// Last day on time, extensions included.
    pub due_on: Option<String>,
    /// 答复日期.
    pub replied_on: Option<String>,
    /// 答复文号.
    pub reply_no: Option<String>,
    /// 办理结果类别.
    pub reply_class: Option<String>,
    /// What a separate unit answers for.
    pub part: Option<String>,
    /// 转办日期, where the assignment went through the government's office.
    pub forwarded_on: Option<String>,
    /// The day from which the reply clock counts, where that is not the day of assigning.
    pub clock_on: Option<String>,
    /// The day on which the task was taken away, and why: `returned` or `withdrawn`.
    pub ended: Option<(String, String)>,
}

impl Task {
    /// Returns whether the task is with its unit.
    pub fn is_held(&self) -> bool {
        self.ended.is_none()
    }
}

/// Returns the tasks of a suggestion, by round and order of assigning.
pub fn tasks(executor: &mut dyn Executor, suggestion_id: i64) -> Result<Vec<Task>> {
    let sql = "SELECT k.id, k.round, k.unit_id, u.name, k.role, k.assigned_on, k.received_on, k.statutory_on, k.due_on, \
               k.replied_on, r.reply_no, r.reply_class, k.part, k.forwarded_on, k.clock_on, k.ended_on, k.end_reason FROM task k JOIN unit u ON u.id = k.unit_id \
               LEFT JOIN reply r ON r.task_id = k.id WHERE k.suggestion_id = ?1 ORDER BY k.round, k.id";
    let mut tasks = Vec::new();
    executor.query_each(sql, params![suggestion_id], &mut |row| {
        let owned = |column: usize| row.opt_text(column).map(str::to_owned);
        tasks.push(Task {
            id: row.int(0)?,
            round: row.int(1)?,
            unit_id: row.int(2)?,
            unit: row.text(3).to_owned(),
            role: Role::from_code(row.text(4)).unwrap_or(Role::Lead),
            assigned_on: row.text(5).to_owned(),
            received_on: owned(6),
            statutory_on: owned(7),
            due_on: owned(8),
            replied_on: owned(9),
            reply_no: owned(10),
            reply_class: owned(11),
            part: owned(12),
            forwarded_on: owned(13),
            clock_on: owned(14),
            ended: owned(15).map(|day| (day, owned(16).unwrap_or_default())),
        });
        Ok(())
    })?;
    Ok(tasks)
}

/// A task to be stored.
#[derive(Clone, Debug)]
pub struct NewTask<'a> {
    /// The suggestion.
    pub suggestion_id: i64,
    /// 办理轮次.
    pub round: i64,
    /// The unit.
    pub unit_id: i64,
    /// What the unit does.
    pub role: Role,
    /// 交办日期.
    pub assigned_on: &'a str,
    /// End of the statutory period after roll-over, where it can be told.
    pub statutory_on: Option<&'a str>,
    /// What a separate unit answers for.
    pub part: Option<&'a str>,
    /// 转办日期.
    pub forwarded_on: Option<&'a str>,
    /// The day from which the reply clock counts, where that is not the day of assigning.
    pub clock_on: Option<&'a str>,
}

/// Stores a task and returns its id.
pub fn add_task(executor: &mut dyn Executor, task: &NewTask<'_>, entry: i64) -> Result<i64> {
    let id = super::table::next_id(executor, "task")?;
    executor.execute(
        "INSERT INTO task (id, suggestion_id, round, unit_id, role, assigned_on, statutory_on, due_on, part, forwarded_on, \
         clock_on, entry) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            id,
            task.suggestion_id,
            task.round,
            task.unit_id,
            task.role.code(),
            task.assigned_on,
            task.statutory_on,
            task.statutory_on,
            task.part,
            task.forwarded_on,
            task.clock_on,
            entry
        ],
    )?;
    Ok(id)
}

/// Changes columns of a task.
pub fn update_task(executor: &mut dyn Executor, id: i64, changes: &[(&str, &Value)]) -> Result<()> {
    super::table::update(executor, "task", id, changes)
}

/// Stores the reply to a task, or replaces it.
pub fn set_reply(
    executor: &mut dyn Executor,
    task_id: i64,
    replied_on: &str,
    reply: &Reply<'_>,
    entry: i64,
) -> Result<()> {
    executor.execute("DELETE FROM reply WHERE task_id = ?1", params![task_id])?;
    executor.execute(
        "INSERT INTO reply (task_id, replied_on, reply_no, reply_class, reply_public, adopted, signed_by, contact, \
         delivered_on, entry) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            task_id,
            replied_on,
            reply.number,
            reply.class,
            reply.public,
            reply.adopted,
            reply.signed_by,
            reply.contact,
            reply.delivered_on,
            entry
        ],
    )?;
    update_task(executor, task_id, &[("replied_on", &Value::text(replied_on))])
}

/// What a reply says beside its day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reply<'a> {
    /// 答复文号.
    pub number: Option<&'a str>,
    /// 办理结果类别.
    pub class: Option<&'a str>,
    /// 答复公开.
    pub public: Option<i64>,
    /// 采纳情况.
    pub adopted: Option<&'a str>,
    /// 签发人.
    pub signed_by: Option<&'a str>,
    /// 联系人.
    pub contact: Option<&'a str>,
    /// The day on which the deputies had it, from which their clock counts.
    pub delivered_on: Option<&'a str>,
}

/// Changes the class of the reply to a task.
pub fn set_class(executor: &mut dyn Executor, task_id: i64, class: &str) -> Result<()> {
    executor.execute("UPDATE reply SET reply_class = ?2 WHERE task_id = ?1", params![task_id, class])?;
    Ok(())
}

/// Stores a suggestion split from another: its number and title, the rest as the other has it. Returns its id.
pub fn add_split(executor: &mut dyn Executor, from: &Identity, part: (&str, &str), made: (&str, i64)) -> Result<i64> {
    let ((number, title), (on, entry)) = (part, made);
    let id = super::table::next_id(executor, "suggestion")?;
    let reference = from.reference();
    executor.execute(
        "INSERT INTO suggestion (id, region, term, session, number, kind, title, category, delegation, cosigner_count, \
         submitted_on, registered_on, publicity, secret, suggested_unit, split_from, entry) \
         SELECT ?1, region, term, session, ?2, kind, ?3, category, delegation, cosigner_count, submitted_on, ?4, publicity, \
         secret, suggested_unit, ?5, ?6 FROM suggestion WHERE id = ?7",
        params![id, number, title, on, &reference, entry, from.id],
    )?;
    Ok(id)
}
