//! The tasks of units with what came of each, as they stood on a day.

use super::sql::{Executor, Result, Row};
use super::suggestion::reviewed;
use super::table::Filter;
use crate::domain::suggestion::Role;
use crate::domain::value::Value;

/// A task of a unit.
#[derive(Clone, Debug)]
pub struct WorkedTask {
    /// The unit.
    pub unit_id: i64,
    /// Its name.
    pub unit: String,
    /// What it does.
    pub role: Role,
    /// 办理轮次.
    pub round: i64,
    /// The reference people use: `15-4-12`.
    pub number: String,
    /// 标题.
    pub title: String,
    /// 交办日期.
    pub assigned_on: String,
    /// End of the statutory period after roll-over.
    pub statutory_on: Option<String>,
    /// The latest extension approved by the day.
    pub extended_to: Option<String>,
    /// The day of the reply, or of a joint unit's opinion.
    pub replied_on: Option<String>,
    /// Whether its return was granted by the day.
    pub returned: bool,
    /// How often its return was asked for.
    pub returns: i64,
    /// Whether the deputies were spoken with face to face (电话不算).
    pub met: bool,
    /// 办理结果类别.
    pub class: Option<String>,
    /// 办理结果满意度 of the round, as a code.
    pub view: Option<String>,
}

/// The outcome of the review of suggestion `g` as of day `?1`.
const REVIEWED: &str = reviewed!("g", "?1");

/// Calls `each` for the tasks assigned between two days, both inclusive, by unit and day; the second is the day as of which they
/// are seen.
pub fn each(
    executor: &mut dyn Executor,
    days: (&str, &str),
    unit_id: Option<i64>,
    each: &mut dyn FnMut(WorkedTask) -> Result<()>,
) -> Result<()> {
    let (from, as_of) = days;
    let mut filter = Filter::bound([Value::text(as_of)]);
    filter.and("k.assigned_on <= ?1 AND k.assigned_on >= ?", [Value::text(from)]);
    filter.and(&format!("COALESCE({REVIEWED}, 'accepted') IN ('accepted', 'merged', 'withdrawn')"), []);
    if let Some(id) = unit_id {
        filter.and("k.unit_id = ?", [Value::Int(id)]);
    }
    let sql = format!(
        "SELECT u.id, u.name, k.role, k.round, CAST(g.term AS TEXT) || '-' || CAST(g.session AS TEXT) || '-' || g.number, \
         g.title, k.assigned_on, k.statutory_on, \
         (SELECT MAX(e.until_on) FROM extension e WHERE e.task_id = k.id AND e.approved_on <= ?1), \
         CASE WHEN k.replied_on <= ?1 THEN k.replied_on END, \
         CASE WHEN k.ended_on <= ?1 AND k.end_reason = 'returned' THEN 1 ELSE 0 END, \
         (SELECT COUNT(*) FROM task_return x WHERE x.task_id = k.id AND x.asked_on <= ?1), \
         CASE WHEN EXISTS (SELECT 1 FROM contact c WHERE c.task_id = k.id AND c.contacted_on <= ?1 \
         AND c.form IN ('meeting', 'visit')) THEN 1 ELSE 0 END, r.reply_class, f.result, \
         CASE WHEN k.ended_on <= ?1 AND k.end_reason <> 'returned' THEN 1 ELSE 0 END \
         FROM task k JOIN suggestion g ON g.id = k.suggestion_id JOIN unit u ON u.id = k.unit_id \
         LEFT JOIN reply r ON r.task_id = k.id AND r.replied_on <= ?1 \
         LEFT JOIN feedback f ON f.suggestion_id = k.suggestion_id AND f.round = k.round AND f.feedback_on <= ?1 {} \
         ORDER BY u.name, u.id, k.assigned_on, k.id",
        filter.clause()
    );
    executor.query_each(&sql, &filter.params(), &mut |row| {
        // What was withdrawn is nobody's work any more.
        if row.int(15)? == 1 {
            return Ok(());
        }
        each(task_of(row)?)
    })
}

fn task_of(row: &Row) -> Result<WorkedTask> {
    let owned = |column: usize| row.opt_text(column).map(str::to_owned);
    Ok(WorkedTask {
        unit_id: row.int(0)?,
        unit: row.text(1).to_owned(),
        role: Role::from_code(row.text(2)).unwrap_or(Role::Lead),
        round: row.int(3)?,
        number: row.text(4).to_owned(),
        title: row.text(5).to_owned(),
        assigned_on: row.text(6).to_owned(),
        statutory_on: owned(7),
        extended_to: owned(8),
        replied_on: owned(9),
        returned: row.int(10)? == 1,
        returns: row.int(11)?,
        met: row.int(12)? == 1,
        class: owned(13),
        view: owned(14),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::migrate::apply;
    use crate::storage::sqlite::Sqlite;

    const REGISTER: &str = "
INSERT INTO unit (id, region, name, entry) VALUES (1, '520100', '市住建局', 1);
INSERT INTO suggestion (id, region, term, session, number, title, review, entry) VALUES
 (1, '520100', 15, 4, '1', '一', 'letter', 1), (2, '520100', 15, 4, '2', '二', 'withdrawn', 1),
 (3, '520100', 15, 4, '3', '三', 'refused', 1);
INSERT INTO review (suggestion_id, ordinal, reviewed_on, outcome, entry) VALUES
 (1, 1, '2024-02-10', 'accepted', 1), (1, 2, '2024-05-01', 'letter', 1),
 (2, 1, '2024-02-10', 'accepted', 1), (2, 2, '2024-05-01', 'withdrawn', 1);
INSERT INTO task (id, suggestion_id, round, unit_id, role, assigned_on, statutory_on, due_on, ended_on, end_reason, entry) VALUES
 (1, 1, 1, 1, 'lead', '2024-03-24', '2024-06-24', '2024-06-24', NULL, NULL, 1),
 (2, 2, 1, 1, 'lead', '2024-03-25', '2024-06-25', '2024-06-25', '2024-05-01', 'withdrawn', 1),
 (3, 3, 1, 1, 'lead', '2024-03-26', '2024-06-26', '2024-06-26', NULL, NULL, 1);
";

    fn worked(as_of: &str) -> Vec<String> {
        let mut store = Sqlite::in_memory().unwrap();
        apply(&mut store, "2024-06-01T08:00:00+08:00").unwrap();
        store.execute(REGISTER, &[]).unwrap();
        let mut found = Vec::new();
        each(&mut store, ("2024-01-01", as_of), None, &mut |task| {
            found.push(task.number);
            Ok(())
        })
        .unwrap();
        found
    }

    #[test]
    fn a_review_holds_from_its_day() {
        assert_eq!(worked("2024-04-30"), ["15-4-1", "15-4-2"], "one without a day holds from the beginning");
        assert_eq!(worked("2024-05-01"), Vec::<String>::new());
    }
}
