//! Suggestions and the dated facts they are taken apart into: signers, tasks, extensions, contacts, replies, feedback, promises.

use super::sql::{Executor, Result, Row};
use super::table::{Filter, Table};
use crate::domain::record::suggestion;
use crate::domain::suggestion::{Facts, Reference, Role};
use crate::domain::value::Value;
use crate::own;
use crate::params;

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
            "WHERE m.suggestion_id = t.id AND m.round = k.round AND m.role = '",
            $role,
            "')"
        )
    };
}

/// 建议: the flat register row. Facts of a round are shown for its newest round and, where several units reply
/// separately, for the first of them.
pub static SUGGESTION: Table = Table {
    record: &suggestion::SUGGESTION,
    name: "suggestion",
    joins: "LEFT JOIN task k ON k.id = (SELECT q.id FROM task q WHERE q.suggestion_id = t.id AND q.role <> 'joint' \
            ORDER BY q.round DESC, q.id LIMIT 1) \
            LEFT JOIN reply r ON r.task_id = k.id \
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
             WHERE g.suggestion_id = t.id AND g.ordinal > 0) || CASE WHEN t.cosigner_count IS NULL THEN '' ELSE '、' END, \
             '') || CASE WHEN t.cosigner_count IS NULL THEN '' ELSE '等' || CAST(t.cosigner_count AS TEXT) || '人' END, '')"
        ),
        own!("delegation"),
        own!("submitted_on"),
        own!("registered_on"),
        own!("review"),
        own!("refusal_ground"),
        own!("merged_into"),
        own!("origin"),
        own!("publicity"),
        own!("secret"),
        own!("repeated"),
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
        own!("supervisor"),
        own!("supervision_kind"),
        kept_elsewhere!("promise", "w.promise"),
        kept_elsewhere!("promise_due", "w.due_on"),
        kept_elsewhere!("promise_done_on", "w.done_on"),
        own!("excellent"),
        own!("note"),
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

const IDENTITY: &str = "SELECT id, region, term, session, number, title, review FROM suggestion";

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
    let mut filter = Filter::default();
    filter.and("region = ?", [Value::text(region)]);
    filter.and("number = ?", [Value::text(&reference.number)]);
    if let Some(term) = reference.term {
        filter.and("term = ?", [Value::Int(term)]);
    }
    if let Some(session) = reference.session {
        filter.and("session = ?", [Value::Int(session)]);
    }
    let sql = format!("{IDENTITY} {} ORDER BY term DESC, session DESC", filter.clause());
    executor.query(&sql, &filter.params())?.iter().map(identity_of).collect()
}

/// Returns one suggestion by its id.
pub fn by_id(executor: &mut dyn Executor, id: i64) -> Result<Option<Identity>> {
    executor.query_one(&format!("{IDENTITY} WHERE id = ?1"), params![id])?.map(|row| identity_of(&row)).transpose()
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
}

/// Returns the tasks of a suggestion, by round and order of assigning.
pub fn tasks(executor: &mut dyn Executor, suggestion_id: i64) -> Result<Vec<Task>> {
    let sql = "SELECT k.id, k.round, k.unit_id, u.name, k.role, k.assigned_on, k.received_on, k.statutory_on, k.due_on, \
               k.replied_on, r.reply_no, r.reply_class FROM task k JOIN unit u ON u.id = k.unit_id \
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
}

/// Stores a task and returns its id.
pub fn add_task(executor: &mut dyn Executor, task: &NewTask<'_>, entry: i64) -> Result<i64> {
    let id = super::table::next_id(executor, "task")?;
    executor.execute(
        "INSERT INTO task (id, suggestion_id, round, unit_id, role, assigned_on, statutory_on, due_on, entry) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            id,
            task.suggestion_id,
            task.round,
            task.unit_id,
            task.role.code(),
            task.assigned_on,
            task.statutory_on,
            task.statutory_on,
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
        "INSERT INTO reply (task_id, replied_on, reply_no, reply_class, reply_public, adopted, entry) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![task_id, replied_on, reply.number, reply.class, reply.public, reply.adopted, entry],
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
}

/// Returns the reply to a task: day, number, class, whether published, adoption.
pub fn reply(executor: &mut dyn Executor, task_id: i64) -> Result<Option<Row>> {
    let sql = "SELECT replied_on, reply_no, reply_class, reply_public, adopted FROM reply WHERE task_id = ?1";
    executor.query_one(sql, params![task_id])
}

/// Records an approved extension; the same day of approval replaces the one before.
pub fn add_extension(executor: &mut dyn Executor, task_id: i64, facts: &Extension<'_>, entry: i64) -> Result<()> {
    executor.execute(
        "DELETE FROM extension WHERE task_id = ?1 AND approved_on = ?2",
        params![task_id, facts.approved_on],
    )?;
    executor.execute(
        "INSERT INTO extension (task_id, approved_on, until_on, approved_by, reason, entry) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![task_id, facts.approved_on, facts.until_on, facts.approved_by, facts.reason, entry],
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
}

/// Returns the extensions of a task: approved on, until, by, reason.
pub fn extensions(executor: &mut dyn Executor, task_id: i64) -> Result<Vec<Row>> {
    let sql =
        "SELECT approved_on, until_on, approved_by, reason FROM extension WHERE task_id = ?1 ORDER BY approved_on";
    executor.query(sql, params![task_id])
}

/// Records a contact with the deputies; one a day and task.
pub fn set_contact(executor: &mut dyn Executor, task_id: i64, on: &str, form: Option<&str>, entry: i64) -> Result<()> {
    executor.execute("DELETE FROM contact WHERE task_id = ?1 AND contacted_on = ?2", params![task_id, on])?;
    executor.execute(
        "INSERT INTO contact (task_id, contacted_on, form, entry) VALUES (?1, ?2, ?3, ?4)",
        params![task_id, on, form, entry],
    )?;
    Ok(())
}

/// Returns the contacts of a task: day and form.
pub fn contacts(executor: &mut dyn Executor, task_id: i64) -> Result<Vec<Row>> {
    executor.query("SELECT contacted_on, form FROM contact WHERE task_id = ?1 ORDER BY contacted_on", params![task_id])
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
        "INSERT INTO feedback (suggestion_id, round, feedback_on, attitude, result, note, entry) \
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            suggestion_id,
            round,
            view.feedback_on.as_deref(),
            view.attitude.as_deref(),
            view.result.as_deref(),
            view.note.as_deref(),
            entry
        ],
    )?;
    Ok(())
}

/// Returns the view of each round, oldest first.
pub fn feedback(executor: &mut dyn Executor, suggestion_id: i64) -> Result<Vec<(i64, Feedback)>> {
    let sql = "SELECT round, feedback_on, attitude, result, note FROM feedback WHERE suggestion_id = ?1 ORDER BY round";
    let rows = executor.query(sql, params![suggestion_id])?;
    let view_of = |row: &Row| {
        let owned = |column: usize| row.opt_text(column).map(str::to_owned);
        let view = Feedback { feedback_on: owned(1), attitude: owned(2), result: owned(3), note: owned(4) };
        Ok((row.int(0)?, view))
    };
    rows.iter().map(view_of).collect()
}

/// Stores the first promise of a suggestion, or replaces it.
pub fn set_promise(
    executor: &mut dyn Executor,
    suggestion_id: i64,
    facts: (&str, Option<&str>, Option<&str>),
    entry: i64,
) -> Result<()> {
    let (promise, due_on, done_on) = facts;
    executor.execute("DELETE FROM promise WHERE suggestion_id = ?1 AND ordinal = 1", params![suggestion_id])?;
    executor.execute(
        "INSERT INTO promise (suggestion_id, ordinal, promise, due_on, done_on, entry) VALUES (?1, 1, ?2, ?3, ?4, ?5)",
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
}

/// Returns the signers, the lead deputy first; without a lead the first place is empty.
pub fn signers(executor: &mut dyn Executor, suggestion_id: i64) -> Result<Vec<(i64, Signer)>> {
    let sql = "SELECT ordinal, name, seat_id FROM signer WHERE suggestion_id = ?1 ORDER BY ordinal";
    let rows = executor.query(sql, params![suggestion_id])?;
    rows.iter()
        .map(|row| Ok((row.int(0)?, Signer { name: row.text(1).to_owned(), seat_id: row.opt_int(2)? })))
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
            "INSERT INTO signer (suggestion_id, ordinal, name, seat_id, entry) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![suggestion_id, *ordinal, &signer.name, signer.seat_id, entry],
        )?;
    }
    Ok(())
}

/// A unit's task as it stood on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskStanding {
    /// Name of the unit.
    pub unit: String,
    /// What the unit does.
    pub role: Role,
    /// 交办日期.
    pub assigned_on: String,
    /// Whether it was received by that day.
    pub received: bool,
    /// End of the statutory period after roll-over.
    pub statutory_on: Option<String>,
    /// Last day on time, with the extensions approved by that day.
    pub due_on: Option<String>,
    /// 答复日期, if replied to by that day.
    pub replied_on: Option<String>,
}

/// A suggestion as it stood on a day, with the tasks of the newest round begun by then.
#[derive(Clone, Debug)]
pub struct Standing {
    /// Its identity.
    pub identity: Identity,
    /// 类别.
    pub category: Option<String>,
    /// 领衔代表.
    pub lead: Option<String>,
    /// 代表团.
    pub delegation: Option<String>,
    /// Tasks of the newest round.
    pub tasks: Vec<TaskStanding>,
    /// The newest round; 0 before assigning.
    pub round: i64,
    /// Whether the deputies' view of that round was in, and whether it was dissatisfied.
    pub view: Option<bool>,
}

impl Standing {
    /// Returns the facts from which the status follows.
    pub fn facts(&self) -> Facts {
        let owed: Vec<&TaskStanding> = self.tasks.iter().filter(|task| task.role.replies()).collect();
        let count = |test: fn(&TaskStanding) -> bool| {
            i64::try_from(owed.iter().filter(|task| test(task)).count()).unwrap_or(i64::MAX)
        };
        Facts {
            review: self.identity.review.clone(),
            round: self.round,
            owed: count(|_| true),
            received: count(|task| task.received),
            replied: count(|task| task.replied_on.is_some()),
            answered: self.view.is_some(),
            dissatisfied: self.view == Some(true),
        }
    }

    /// Returns the tasks that owe a reply and have none.
    pub fn open(&self) -> impl Iterator<Item = &TaskStanding> {
        self.tasks.iter().filter(|task| task.role.replies() && task.replied_on.is_none())
    }

    /// Returns the earliest last day among the open tasks.
    pub fn due_on(&self) -> Option<&str> {
        self.open().filter_map(|task| task.due_on.as_deref()).min()
    }
}

/// The last day on time of task `m` as of day `?1`.
const DUE: &str = "COALESCE((SELECT MAX(e.until_on) FROM extension e WHERE e.task_id = m.id AND e.approved_on <= ?1), \
                   m.statutory_on)";

/// Which suggestions the working list shows.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Conditions on the suggestion (alias `t`) with the values of their `?` marks.
    pub conditions: Vec<(String, Vec<Value>)>,
    /// Only those with an open task due within these days, both inclusive; the first may be left open.
    pub due: Option<(Option<String>, String)>,
    /// Only those with a task of this unit.
    pub unit_id: Option<i64>,
}

/// Calls `each` for the suggestions wanted, as they stood at the end of the day `as_of`.
///
/// Open means: assigned by that day and not replied to by it. Where a due date is asked for, the candidates come from the
/// index of open tasks and the index of replies, so that the listing does not look at the others.
pub fn standing(
    executor: &mut dyn Executor,
    as_of: &str,
    wanted: &Wanted,
    each: &mut dyn FnMut(Standing) -> Result<()>,
) -> Result<()> {
    let mut filter = Filter::bound([Value::text(as_of)]);
    if let Some((first, last)) = &wanted.due {
        let first = first.as_deref().unwrap_or("0000-00-00");
        let of = |open: &str| {
            format!(
                "SELECT m.suggestion_id FROM task m WHERE {open} AND m.statutory_on <= ? AND m.assigned_on <= ?1 \
                 AND m.role <> 'joint' AND {DUE} BETWEEN ? AND ?"
            )
        };
        let (open, replied_later) = (of("m.replied_on IS NULL"), of("m.replied_on > ?1"));
        let values = [last, first, last, last, first, last].map(Value::text);
        filter.and(&format!("t.id IN ({open} UNION ALL {replied_later})"), values);
    }
    if let Some(unit_id) = wanted.unit_id {
        let condition = "t.id IN (SELECT z.suggestion_id FROM task z WHERE z.unit_id = ? AND z.assigned_on <= ?1)";
        filter.and(condition, [Value::Int(unit_id)]);
    }
    for (condition, values) in &wanted.conditions {
        filter.and(condition, values.iter().cloned());
    }
    let sql = format!(
        "SELECT t.id, t.region, t.term, t.session, t.number, t.title, t.review, t.category, \
         (SELECT g.name FROM signer g WHERE g.suggestion_id = t.id AND g.ordinal = 0), t.delegation, \
         m.round, u.name, m.role, m.assigned_on, CASE WHEN m.received_on <= ?1 THEN 1 ELSE 0 END, m.statutory_on, {DUE}, \
         CASE WHEN m.replied_on <= ?1 THEN m.replied_on END, f.round, \
         CASE WHEN f.attitude = 'dissatisfied' OR f.result = 'dissatisfied' THEN 1 ELSE 0 END \
         FROM suggestion t LEFT JOIN task m ON m.suggestion_id = t.id AND m.assigned_on <= ?1 \
         LEFT JOIN unit u ON u.id = m.unit_id \
         LEFT JOIN feedback f ON f.suggestion_id = t.id AND f.round = m.round \
         AND (f.feedback_on IS NULL OR f.feedback_on <= ?1) \
         {} ORDER BY {}, m.round, m.id",
        filter.clause(),
        SUGGESTION.order
    );
    let mut current: Option<Standing> = None;
    executor.query_each(&sql, &filter.params(), &mut |row| {
        if current.as_ref().is_none_or(|standing| Ok(standing.identity.id) != row.int(0).map_err(drop)) {
            let next = standing_of(row)?;
            if let Some(done) = current.replace(next) {
                each(done)?;
            }
        }
        if let Some(standing) = &mut current {
            add_task_row(standing, row)?;
        }
        Ok(())
    })?;
    current.map_or(Ok(()), each)
}

fn standing_of(row: &Row) -> Result<Standing> {
    let owned = |column: usize| row.opt_text(column).map(str::to_owned);
    Ok(Standing {
        identity: identity_of(row)?,
        category: owned(7),
        lead: owned(8),
        delegation: owned(9),
        tasks: Vec::new(),
        round: 0,
        view: None,
    })
}

/// Adds a task; a later round takes the place of the one before.
fn add_task_row(standing: &mut Standing, row: &Row) -> Result<()> {
    let Some(round) = row.opt_int(10)? else { return Ok(()) };
    if round > standing.round {
        standing.round = round;
        standing.tasks.clear();
        standing.view = row.opt_int(18)?.map(|_| row.int(19)).transpose()?.map(|flag| flag == 1);
    }
    let owned = |column: usize| row.opt_text(column).map(str::to_owned);
    standing.tasks.push(TaskStanding {
        unit: row.text(11).to_owned(),
        role: Role::from_code(row.text(12)).unwrap_or(Role::Lead),
        assigned_on: row.text(13).to_owned(),
        received: row.int(14)? == 1,
        statutory_on: owned(15),
        due_on: owned(16),
        replied_on: owned(17),
    });
    Ok(())
}
