//! What papers are made from: the tasks of the newest round as of a day with their suggestions, units and replies, and the
//! dated facts of one task or suggestion.

use super::sql::{Executor, Result, Row};
use super::suggestion::reviewed;
use super::table::Filter;
use crate::domain::suggestion::Role;
use crate::domain::value::Value;
use crate::params;

/// Which tasks are wanted; what is not said is not asked.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Region of the congress.
    pub region: String,
    /// The day on which they are looked at.
    pub as_of: String,
    /// One suggestion.
    pub suggestion_id: Option<i64>,
    /// One unit.
    pub unit_id: Option<i64>,
    /// 届 and 次.
    pub session: Option<(i64, i64)>,
    /// Assigned on this day or later.
    pub since: Option<String>,
    /// Whether the units' telephone numbers are read.
    pub phones: bool,
}

/// A unit's task with its suggestion and reply.
#[derive(Clone, Debug)]
pub struct TaskRow {
    /// Id of the task.
    pub task_id: i64,
    /// Id of the suggestion.
    pub suggestion_id: i64,
    /// 办理轮次.
    pub round: i64,
    /// What the unit does.
    pub role: Role,
    /// What a separate unit answers for.
    pub part: Option<String>,
    /// 交办日期.
    pub assigned_on: String,
    /// 签收日期.
    pub received_on: Option<String>,
    /// Last day on time, with the extensions approved by the day asked for.
    pub due_on: Option<String>,
    /// 答复日期, if replied to by that day.
    pub replied_on: Option<String>,
    /// Id of the unit.
    pub unit_id: i64,
    /// Name of the unit.
    pub unit: String,
    /// 联系人 of the unit.
    pub unit_contact: Option<String>,
    /// 联系电话 of the unit, where asked for.
    pub unit_phone: Option<String>,
    /// Side of the unit, as a code.
    pub unit_system: Option<String>,
    /// 届.
    pub term: i64,
    /// 次; 0 between sessions.
    pub session: i64,
    /// Number within its series.
    pub number: String,
    /// 标题.
    pub title: String,
    /// 类别.
    pub category: Option<String>,
    /// 领衔代表.
    pub lead: Option<String>,
    /// 代表团.
    pub delegation: Option<String>,
    /// How many signed, where the register says it.
    pub signer_count: Option<i64>,
    /// 提出日期.
    pub submitted_on: Option<String>,
    /// Whether it is a key item.
    pub key_item: bool,
    /// 督办领导.
    pub supervisor: Option<String>,
    /// 督办方式, as a code.
    pub supervision_kind: Option<String>,
    /// Names of the units with each role: lead, joint, separate.
    pub units: [Option<String>; 3],
    /// Number, class, whether public (0 or 1), signed by, contact, delivered on.
    pub reply: [Option<String>; 6],
    /// Whether a supervision of it is open.
    pub supervised: bool,
    /// Whether it has promises.
    pub promised: bool,
}

/// Names of the units with a role in the round of task `k`.
fn units_of(role: &str) -> String {
    format!(
        "(SELECT string_agg(n.name, '、' ORDER BY m.id) FROM task m JOIN unit n ON n.id = m.unit_id \
         WHERE m.suggestion_id = k.suggestion_id AND m.round = k.round AND m.role = '{role}')"
    )
}

/// The outcome of the review of suggestion `g` as of day `?1`.
const REVIEWED: &str = reviewed!("g", "?1");

/// Calls `each` for the tasks wanted, by unit and number.
pub fn tasks(executor: &mut dyn Executor, wanted: &Wanted, each: &mut dyn FnMut(TaskRow) -> Result<()>) -> Result<()> {
    let mut filter = Filter::bound([Value::text(&wanted.as_of)]);
    filter.and("g.region = ?", [Value::text(&wanted.region)]);
    filter.and("k.assigned_on <= ?1 AND (k.ended_on IS NULL OR k.ended_on > ?1)", []);
    filter.and(
        "k.round = (SELECT MAX(q.round) FROM task q WHERE q.suggestion_id = k.suggestion_id AND q.assigned_on <= ?1)",
        [],
    );
    filter.and(&format!("COALESCE({REVIEWED}, 'accepted') IN ('accepted', 'merged')"), []);
    if let Some(id) = wanted.suggestion_id {
        filter.and("g.id = ?", [Value::Int(id)]);
    }
    if let Some(id) = wanted.unit_id {
        filter.and("k.unit_id = ?", [Value::Int(id)]);
    }
    if let Some((term, session)) = wanted.session {
        filter.and("g.term = ? AND g.session = ?", [Value::Int(term), Value::Int(session)]);
    }
    if let Some(day) = &wanted.since {
        filter.and("k.assigned_on >= ?", [Value::text(day)]);
    }
    let phone = if wanted.phones { "u.phone" } else { "NULL" };
    let (lead, joint, separate) = (units_of("lead"), units_of("joint"), units_of("separate"));
    let sql = format!(
        "SELECT k.id, k.suggestion_id, k.round, k.role, k.part, k.assigned_on, \
         CASE WHEN k.received_on <= ?1 THEN k.received_on END, \
         COALESCE((SELECT MAX(e.until_on) FROM extension e WHERE e.task_id = k.id AND e.approved_on <= ?1), k.statutory_on), \
         CASE WHEN k.replied_on <= ?1 THEN k.replied_on END, u.id, u.name, u.contact, {phone}, u.system, \
         g.term, g.session, g.number, g.title, g.category, \
         (SELECT s.name FROM signer s WHERE s.suggestion_id = g.id AND s.ordinal = 0), g.delegation, g.cosigner_count, \
         g.submitted_on, g.key_item, g.supervisor, g.supervision_kind, {lead}, {joint}, {separate}, \
         r.reply_no, r.reply_class, CAST(r.reply_public AS TEXT), r.signed_by, r.contact, r.delivered_on, \
         (SELECT COUNT(*) FROM supervision v WHERE v.suggestion_id = g.id AND v.opened_on <= ?1 \
         AND (v.closed_on IS NULL OR v.closed_on > ?1)), \
         (SELECT COUNT(*) FROM promise w WHERE w.suggestion_id = g.id) \
         FROM task k JOIN suggestion g ON g.id = k.suggestion_id JOIN unit u ON u.id = k.unit_id \
         LEFT JOIN reply r ON r.task_id = k.id AND r.replied_on <= ?1 {} \
         ORDER BY u.name, u.id, g.term, g.session, length(g.number), g.number, k.id",
        filter.clause()
    );
    executor.query_each(&sql, &filter.params(), &mut |row| each(task_of(row)?))
}

fn task_of(row: &Row) -> Result<TaskRow> {
    let owned = |column: usize| row.opt_text(column).map(str::to_owned);
    Ok(TaskRow {
        task_id: row.int(0)?,
        suggestion_id: row.int(1)?,
        round: row.int(2)?,
        role: Role::from_code(row.text(3)).unwrap_or(Role::Lead),
        part: owned(4),
        assigned_on: row.text(5).to_owned(),
        received_on: owned(6),
        due_on: owned(7),
        replied_on: owned(8),
        unit_id: row.int(9)?,
        unit: row.text(10).to_owned(),
        unit_contact: owned(11),
        unit_phone: owned(12),
        unit_system: owned(13),
        term: row.int(14)?,
        session: row.int(15)?,
        number: row.text(16).to_owned(),
        title: row.text(17).to_owned(),
        category: owned(18),
        lead: owned(19),
        delegation: owned(20),
        signer_count: row.opt_int(21)?,
        submitted_on: owned(22),
        key_item: row.opt_int(23)? == Some(1),
        supervisor: owned(24),
        supervision_kind: owned(25),
        units: [owned(26), owned(27), owned(28)],
        reply: [owned(29), owned(30), owned(31), owned(32), owned(33), owned(34)],
        supervised: row.int(35)? > 0,
        promised: row.int(36)? > 0,
    })
}

/// Returns the names of the deputies who signed and have not withdrawn by a day, the lead first.
pub fn signers(executor: &mut dyn Executor, suggestion_id: i64, as_of: &str) -> Result<Vec<String>> {
    let sql = "SELECT name FROM signer WHERE suggestion_id = ?1 AND (withdrawn_on IS NULL OR withdrawn_on > ?2) \
               ORDER BY ordinal";
    let rows = executor.query(sql, params![suggestion_id, as_of])?;
    Ok(rows.iter().map(|row| row.text(0).to_owned()).collect())
}

/// Returns the newest application to be relieved: asked on, reason, proposed unit.
pub fn returned(executor: &mut dyn Executor, task_id: i64, as_of: &str) -> Result<Option<Row>> {
    let sql = "SELECT asked_on, reason, proposed_unit FROM task_return WHERE task_id = ?1 AND asked_on <= ?2 \
               ORDER BY asked_on DESC LIMIT 1";
    executor.query_one(sql, params![task_id, as_of])
}

/// Returns the newest extension: asked on, until, reason, approved by, approved on.
pub fn extension(executor: &mut dyn Executor, task_id: i64, as_of: &str) -> Result<Option<Row>> {
    let sql = "SELECT asked_on, until_on, reason, approved_by, approved_on FROM extension \
               WHERE task_id = ?1 AND approved_on <= ?2 ORDER BY approved_on DESC LIMIT 1";
    executor.query_one(sql, params![task_id, as_of])
}

/// Returns the newest joint opinion: given on, number, summary.
pub fn opinion(executor: &mut dyn Executor, task_id: i64, as_of: &str) -> Result<Option<Row>> {
    let sql = "SELECT given_on, number, summary FROM joint_opinion WHERE task_id = ?1 AND given_on <= ?2 \
               ORDER BY ordinal DESC LIMIT 1";
    executor.query_one(sql, params![task_id, as_of])
}

/// Returns the urgings of a task: day, channel, note.
pub fn urgings(executor: &mut dyn Executor, task_id: i64, as_of: &str) -> Result<Vec<Row>> {
    let sql = "SELECT urged_on, channel, note FROM urging WHERE task_id = ?1 AND urged_on <= ?2 ORDER BY ordinal";
    executor.query(sql, params![task_id, as_of])
}

/// Returns the newest open supervision of a suggestion: kind, leader, criteria, opened on.
pub fn supervision(executor: &mut dyn Executor, suggestion_id: i64, as_of: &str) -> Result<Option<Row>> {
    let sql = "SELECT kind, leader, criteria, opened_on FROM supervision WHERE suggestion_id = ?1 AND opened_on <= ?2 \
               AND (closed_on IS NULL OR closed_on > ?2) ORDER BY opened_on DESC, ordinal DESC LIMIT 1";
    executor.query_one(sql, params![suggestion_id, as_of])
}

/// Returns the promises of a suggestion by a unit, or by nobody named: text, due, kept on, newest progress.
pub fn promises(executor: &mut dyn Executor, suggestion_id: i64, unit_id: i64, as_of: &str) -> Result<Vec<Row>> {
    let sql = "SELECT w.promise, w.due_on, CASE WHEN w.done_on <= ?3 THEN w.done_on END, \
               (SELECT p.progress FROM promise_progress p WHERE p.suggestion_id = w.suggestion_id AND p.promise = w.ordinal \
               AND p.reported_on <= ?3 ORDER BY p.ordinal DESC LIMIT 1) \
               FROM promise w WHERE w.suggestion_id = ?1 AND (w.unit_id IS NULL OR w.unit_id = ?2) ORDER BY w.ordinal";
    executor.query(sql, params![suggestion_id, unit_id, as_of])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::migrate::apply;
    use crate::storage::sqlite::Sqlite;

    const REGISTER: &str = "
INSERT INTO unit (id, region, name, entry) VALUES (1, '520100', '市住建局', 1);
INSERT INTO suggestion (id, region, term, session, number, title, review, entry) VALUES
 (1, '520100', 15, 4, '1', '一', 'withdrawn', 1), (2, '520100', 15, 4, '2', '二', 'refused', 1),
 (3, '520100', 15, 4, '3', '三', NULL, 1);
INSERT INTO review (suggestion_id, ordinal, reviewed_on, outcome, entry) VALUES
 (1, 1, '2024-02-10', 'accepted', 1), (1, 2, '2024-05-01', 'withdrawn', 1);
INSERT INTO task (id, suggestion_id, round, unit_id, role, assigned_on, statutory_on, due_on, replied_on, entry) VALUES
 (1, 1, 1, 1, 'lead', '2024-03-24', '2024-06-24', '2024-06-24', '2024-04-20', 1),
 (2, 2, 1, 1, 'lead', '2024-03-24', '2024-06-24', '2024-06-24', NULL, 1),
 (3, 3, 1, 1, 'lead', '2024-03-24', '2024-06-24', '2024-06-24', NULL, 1);
";

    fn on_paper(as_of: &str) -> Vec<i64> {
        let mut store = Sqlite::in_memory().unwrap();
        apply(&mut store, "2024-06-01T08:00:00+08:00").unwrap();
        store.execute(REGISTER, &[]).unwrap();
        let wanted = Wanted { region: "520100".to_owned(), as_of: as_of.to_owned(), ..Wanted::default() };
        let mut found = Vec::new();
        tasks(&mut store, &wanted, &mut |task| {
            found.push(task.task_id);
            Ok(())
        })
        .unwrap();
        found
    }

    #[test]
    fn a_review_holds_from_its_day() {
        assert_eq!(on_paper("2024-04-30"), [1, 3], "one without a day holds from the beginning");
        assert_eq!(on_paper("2024-05-01"), [3]);
    }
}
