//! Open tasks that are due by a day, for reminders and working lists, with what is needed to address the unit.

use super::sql::{Executor, Result, Row};
use super::suggestion::reviewed;
use crate::params;

/// A task that owes a reply and has none, with its last day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenTask {
    /// Id of the task.
    pub task_id: i64,
    /// Region of the congress.
    pub region: String,
    /// The reference people use: `15-4-12`.
    pub number: String,
    /// 标题.
    pub title: String,
    /// 办理轮次.
    pub round: i64,
    /// Code of the unit's role, `lead` or `separate`.
    pub role: String,
    /// 交办日期.
    pub assigned_on: String,
    /// End of the statutory period after roll-over, as an ISO day.
    pub statutory_on: Option<String>,
    /// Last day on time, with the extensions approved by the day asked for.
    pub due_on: String,
    /// Id of the unit.
    pub unit_id: i64,
    /// Name of the unit.
    pub unit: String,
    /// E-mail address of the unit, where known.
    pub email: Option<String>,
}

/// The last day of task `k` as of day `?1`: an extension counts once approved.
const DUE: &str = "CASE WHEN x.until_on > k.statutory_on THEN x.until_on ELSE k.statutory_on END";

/// The outcome of the review of suggestion `g` as of day `?1`.
const REVIEWED: &str = reviewed!("g", "?1");

/// Calls `each` for the tasks that owe a reply, are open at the end of the day `today` and whose last day is
/// `within_days_end` or earlier (both ISO days), by unit and last day. Joint tasks and suggestions that were refused, sent
/// back or withdrawn by that day are left out. A task without a known term is never due.
pub fn open_tasks(
    executor: &mut dyn Executor,
    today: &str,
    within_days_end: &str,
    each: &mut dyn FnMut(OpenTask) -> Result<()>,
) -> Result<()> {
    // No last day lies before the statutory one, so the index of open tasks by that day finds the candidates; the second
    // branch is for days gone by, when a task since replied to was open.
    let sql = format!(
        "SELECT k.id, g.region, CAST(g.term AS TEXT) || '-' || CAST(g.session AS TEXT) || '-' || g.number, g.title, k.round, \
         k.role, k.assigned_on, k.statutory_on, {DUE}, u.id, u.name, u.email \
         FROM task k JOIN suggestion g ON g.id = k.suggestion_id JOIN unit u ON u.id = k.unit_id \
         LEFT JOIN (SELECT e.task_id, MAX(e.until_on) AS until_on FROM extension e WHERE e.approved_on <= ?1 \
             GROUP BY e.task_id) x ON x.task_id = k.id \
         WHERE k.id IN (SELECT o.id FROM task o WHERE o.replied_on IS NULL AND o.statutory_on <= ?2 \
             UNION ALL SELECT o.id FROM task o WHERE o.replied_on > ?1 AND o.statutory_on <= ?2) \
         AND k.role <> 'joint' AND k.assigned_on <= ?1 AND (k.ended_on IS NULL OR k.ended_on > ?1) \
         AND COALESCE({REVIEWED}, 'accepted') IN ('accepted', 'merged') AND {DUE} <= ?2 \
         ORDER BY u.region, u.name, u.id, 9, g.region, g.term, g.session, length(g.number), g.number, k.round"
    );
    executor.query_each(&sql, params![today, within_days_end], &mut |row| each(task_of(row)?))
}

fn task_of(row: &Row) -> Result<OpenTask> {
    Ok(OpenTask {
        task_id: row.int(0)?,
        region: row.text(1).to_owned(),
        number: row.text(2).to_owned(),
        title: row.text(3).to_owned(),
        round: row.int(4)?,
        role: row.text(5).to_owned(),
        assigned_on: row.text(6).to_owned(),
        statutory_on: row.opt_text(7).map(str::to_owned),
        due_on: row.text(8).to_owned(),
        unit_id: row.int(9)?,
        unit: row.text(10).to_owned(),
        email: row.opt_text(11).map(str::to_owned),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::migrate::apply;
    use crate::storage::sqlite::Sqlite;

    const REGISTER: &str = "
INSERT INTO unit (id, region, name, email, entry) VALUES (1, '520100', '市住建局', 'zjj@example.cn', 1), (2, '520100', '市财政局', NULL, 1);
INSERT INTO suggestion (id, region, term, session, number, title, review, entry) VALUES
 (1, '520100', 15, 4, '1', '一', 'accepted', 1), (2, '520100', 15, 4, '2', '二', NULL, 1),
 (3, '520100', 15, 4, '3', '三', 'withdrawn', 1);
INSERT INTO task (id, suggestion_id, round, unit_id, role, assigned_on, statutory_on, due_on, replied_on, entry) VALUES
 (1, 1, 1, 1, 'lead', '2024-03-24', '2024-06-24', '2024-08-24', NULL, 1),
 (2, 1, 1, 2, 'joint', '2024-03-24', '2024-06-24', '2024-06-24', NULL, 1),
 (3, 2, 1, 1, 'lead', '2024-03-24', '2024-06-24', '2024-06-24', '2024-06-30', 1),
 (4, 3, 1, 1, 'lead', '2024-03-24', '2024-06-24', '2024-06-24', NULL, 1),
 (5, 2, 2, 2, 'lead', '2024-07-10', '2024-08-12', '2024-08-12', NULL, 1);
INSERT INTO extension (task_id, approved_on, until_on, entry) VALUES (1, '2024-06-20', '2024-08-24', 1);
";

    fn register() -> Sqlite {
        let mut store = Sqlite::in_memory().unwrap();
        apply(&mut store, "2024-06-01T08:00:00+08:00").unwrap();
        store.execute(REGISTER, &[]).unwrap();
        store
    }

    fn due(today: &str, end: &str) -> Vec<(i64, String)> {
        due_in(&mut register(), today, end)
    }

    fn due_in(store: &mut Sqlite, today: &str, end: &str) -> Vec<(i64, String)> {
        let mut found = Vec::new();
        open_tasks(store, today, end, &mut |task| {
            found.push((task.task_id, task.due_on));
            Ok(())
        })
        .unwrap();
        found
    }

    #[test]
    fn open_tasks_are_seen_as_they_stood_on_the_day() {
        let (june, august) = ("2024-06-24".to_owned(), "2024-08-24".to_owned());
        assert_eq!(
            due("2024-06-19", "2024-07-04"),
            [(1, june.clone()), (3, june.clone())],
            "not yet extended or replied"
        );
        assert_eq!(due("2024-06-25", "2024-07-10"), [(3, june)], "extended");
        assert_eq!(due("2024-06-30", "2024-07-15"), [], "replied");
        assert_eq!(due("2024-08-20", "2024-09-04"), [(1, august), (5, "2024-08-12".to_owned())], "by unit");
    }

    #[test]
    fn a_review_of_a_later_day_is_not_known_yet() {
        let mut store = register();
        let withdrawn = "INSERT INTO review (suggestion_id, ordinal, reviewed_on, outcome, entry) VALUES
             (1, 1, '2024-02-10', 'accepted', 1), (1, 2, '2024-08-22', 'withdrawn', 1);
             UPDATE suggestion SET review = 'withdrawn' WHERE id = 1;";
        let before = due_in(&mut store, "2024-08-21", "2024-09-04");
        store.execute(withdrawn, &[]).unwrap();
        assert_eq!(due_in(&mut store, "2024-08-21", "2024-09-04"), before);
        assert_eq!(before.iter().map(|(task, _)| *task).collect::<Vec<_>>(), [1, 5]);
        let after = due_in(&mut store, "2024-08-22", "2024-09-04");
        assert_eq!(after, [(5, "2024-08-12".to_owned())], "withdrawn on the day");
    }
}
