//! What is due and open on a day, for reminders: tasks at work, views that are awaited, receptions, motion deadlines.

use super::sql::{Executor, Result, Row};
use super::suggestion::reviewed;
use crate::domain::suggestion::Role;
use crate::params;

/// A task that is with its unit and owes a reply or an opinion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenTask {
    /// Id of the task.
    pub task_id: i64,
    /// The reference people use: `15-4-12`.
    pub number: String,
    /// 标题.
    pub title: String,
    /// 督办领导, where one is named.
    pub supervisor: Option<String>,
    /// 办理轮次.
    pub round: i64,
    /// What the unit does.
    pub role: Role,
    /// 交办日期.
    pub assigned_on: String,
    /// The day from which the reply clock counts, where that is not the day of assigning.
    pub clock_on: Option<String>,
    /// 签收日期, if received by then.
    pub received_on: Option<String>,
    /// Last day on time, with the extensions approved by then; a task without a known term has none.
    pub due_on: Option<String>,
    /// How many extensions were approved by then.
    pub extensions: i64,
    /// Id of the unit.
    pub unit_id: i64,
    /// Name of the unit.
    pub unit: String,
    /// Whether the deputies were spoken with, or a return was asked for.
    pub done: Early,
    /// How many joint opinions were given, how many of them sent back, and when the last one was, if none came after it.
    pub opinions: (i64, i64, Option<String>),
}

/// What comes before the reply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Early {
    /// The unit spoke with the deputies.
    pub contacted: bool,
    /// The unit asked to be relieved.
    pub returned: bool,
}

/// The last day of task `k` as of day `?1`: an extension counts once approved.
const DUE: &str = "CASE WHEN x.until_on > k.statutory_on THEN x.until_on ELSE k.statutory_on END";

/// The outcome of the review of suggestion `g` as of day `?1`.
const REVIEWED: &str = reviewed!("g", "?1");

/// Calls `each` for the tasks that are with their unit at the end of the day `today` and owe a reply, or a joint opinion while the
/// reply is out, by unit. Suggestions that were refused, sent back or withdrawn by that day are left out.
pub fn open_tasks(
    executor: &mut dyn Executor,
    today: &str,
    each: &mut dyn FnMut(OpenTask) -> Result<()>,
) -> Result<()> {
    let exists = |from: &str| format!("CASE WHEN EXISTS (SELECT 1 FROM {from}) THEN 1 ELSE 0 END");
    let opinions =
        |what: &str| format!("(SELECT {what} FROM joint_opinion j WHERE j.task_id = k.id AND j.given_on <= ?1");
    // The index of open tasks finds those open now; the second branch is for days gone by, when a task since replied to was open.
    let sql = format!(
        "SELECT k.id, CAST(g.term AS TEXT) || '-' || CAST(g.session AS TEXT) || '-' || g.number, g.title, g.supervisor, k.round, \
         k.role, k.assigned_on, k.clock_on, CASE WHEN k.received_on <= ?1 THEN k.received_on END, {DUE}, COALESCE(x.granted, 0), \
         u.id, u.name, {}, {}, {}), {} AND j.sent_back_on <= ?1), {} AND j.sent_back_on <= ?1 AND NOT EXISTS (SELECT 1 FROM \
         joint_opinion h WHERE h.task_id = k.id AND h.ordinal > j.ordinal AND h.given_on <= ?1)) \
         FROM task k JOIN suggestion g ON g.id = k.suggestion_id JOIN unit u ON u.id = k.unit_id \
         LEFT JOIN (SELECT e.task_id, MAX(e.until_on) AS until_on, COUNT(*) AS granted FROM extension e \
             WHERE e.approved_on <= ?1 GROUP BY e.task_id) x ON x.task_id = k.id \
         WHERE k.id IN (SELECT o.id FROM task o WHERE o.replied_on IS NULL UNION ALL SELECT o.id FROM task o WHERE o.replied_on > ?1) \
         AND k.assigned_on <= ?1 AND (k.ended_on IS NULL OR k.ended_on > ?1) \
         AND (g.closed_on IS NULL OR g.closed_on > ?1 OR g.closed_on < k.assigned_on) \
         AND (k.role <> 'joint' OR EXISTS (SELECT 1 FROM task l WHERE l.suggestion_id = k.suggestion_id AND l.round = k.round \
             AND l.role <> 'joint' AND (l.replied_on IS NULL OR l.replied_on > ?1))) \
         AND COALESCE({REVIEWED}, 'accepted') IN ('accepted', 'merged') \
         ORDER BY u.region, u.name, u.id, g.region, g.term, g.session, length(g.number), g.number, k.round, k.id",
        exists("contact c WHERE c.task_id = k.id AND c.contacted_on <= ?1"),
        exists("task_return r WHERE r.task_id = k.id AND r.asked_on <= ?1"),
        opinions("COUNT(*)"),
        opinions("COUNT(*)"),
        opinions("MAX(j.sent_back_on)"),
    );
    executor.query_each(&sql, params![today], &mut |row| each(task_of(row)?))
}

fn task_of(row: &Row) -> Result<OpenTask> {
    let owned = |column: usize| row.opt_text(column).map(str::to_owned);
    Ok(OpenTask {
        task_id: row.int(0)?,
        number: row.text(1).to_owned(),
        title: row.text(2).to_owned(),
        supervisor: owned(3),
        round: row.int(4)?,
        role: Role::from_code(row.text(5)).unwrap_or(Role::Lead),
        assigned_on: row.text(6).to_owned(),
        clock_on: owned(7),
        received_on: owned(8),
        due_on: owned(9),
        extensions: row.int(10)?,
        unit_id: row.int(11)?,
        unit: row.text(12).to_owned(),
        done: Early { contacted: row.int(13)? == 1, returned: row.int(14)? == 1 },
        opinions: (row.int(15)?, row.int(16)?, owned(17)),
    })
}

/// Returns the seat of the deputy who leads a suggestion, where the register knows it.
pub fn lead_seat(executor: &mut dyn Executor, suggestion_id: i64) -> Result<Option<i64>> {
    let sql = "SELECT seat_id FROM signer WHERE suggestion_id = ?1 AND ordinal = 0";
    executor.query_one(sql, params![suggestion_id])?.map_or(Ok(None), |row| row.opt_int(0))
}

/// A day on which deputies receive people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reception {
    /// Id of the activity.
    pub activity_id: i64,
    /// 活动名称, with the place where it is known.
    pub title: String,
    /// The day.
    pub starts_on: String,
    /// The seat of a deputy who is expected; none where nobody is on record.
    pub seat_id: Option<i64>,
}

/// Calls `each` for the receptions after the day `today` up to `last`, once for every deputy expected.
pub fn receptions(
    executor: &mut dyn Executor,
    (today, last): (&str, &str),
    each: &mut dyn FnMut(Reception) -> Result<()>,
) -> Result<()> {
    let sql = "SELECT a.id, a.title, COALESCE(a.place, s.name), a.starts_on, t.seat_id FROM activity a \
               LEFT JOIN station s ON s.id = a.station_id \
               LEFT JOIN attendance t ON t.activity_id = a.id AND t.seat_id <> 0 AND t.state = 'present' \
               WHERE a.kind = 'reception' AND a.starts_on > ?1 AND a.starts_on <= ?2 ORDER BY a.starts_on, a.id, t.seat_id";
    executor.query_each(sql, params![today, last], &mut |row| {
        let title = match row.opt_text(2) {
            Some(place) => format!("{}（{place}）", row.text(1)),
            None => row.text(1).to_owned(),
        };
        each(Reception { activity_id: row.int(0)?, title, starts_on: row.text(3).to_owned(), seat_id: row.opt_int(4)? })
    })
}

/// Returns the sessions of a congress whose deadline for motions is on the day `today` or later: id, session, moment.
pub fn motion_deadlines(executor: &mut dyn Executor, region: &str, today: &str) -> Result<Vec<Row>> {
    let sql = "SELECT id, session, motion_deadline FROM session WHERE region = ?1 AND motion_deadline >= ?2 ORDER BY motion_deadline";
    executor.query(sql, params![region, today])
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

    fn due_in(store: &mut Sqlite, today: &str) -> Vec<(i64, String)> {
        let mut found = Vec::new();
        open_tasks(store, today, &mut |task| {
            if task.role.replies() {
                found.push((task.task_id, task.due_on.unwrap_or_default()));
            }
            Ok(())
        })
        .unwrap();
        found
    }

    #[test]
    fn open_tasks_are_seen_as_they_stood_on_the_day() {
        let due = |today: &str| due_in(&mut register(), today);
        let (june, august) = ("2024-06-24".to_owned(), "2024-08-24".to_owned());
        assert_eq!(due("2024-06-19"), [(1, june.clone()), (3, june.clone())], "not yet extended or replied");
        assert_eq!(due("2024-06-25"), [(1, august.clone()), (3, june)], "extended");
        assert_eq!(due("2024-06-30"), [(1, august.clone())], "replied");
        assert_eq!(due("2024-08-20"), [(1, august), (5, "2024-08-12".to_owned())], "by unit");
    }

    #[test]
    fn a_joint_opinion_is_owed_while_the_reply_is_out() {
        let mut store = register();
        let joint = |store: &mut Sqlite, today: &str| {
            let mut found = Vec::new();
            open_tasks(store, today, &mut |task| {
                if !task.role.replies() {
                    found.push((task.task_id, task.opinions));
                }
                Ok(())
            })
            .unwrap();
            found
        };
        assert_eq!(joint(&mut store, "2024-06-19"), [(2, (0, 0, None))]);
        let opinion = "INSERT INTO joint_opinion (task_id, ordinal, given_on, sent_back_on, entry) VALUES
             (2, 1, '2024-04-20', '2024-04-22', 1), (2, 2, '2024-04-25', NULL, 1)";
        store.execute(opinion, &[]).unwrap();
        assert_eq!(joint(&mut store, "2024-04-21"), [(2, (1, 0, None))]);
        assert_eq!(joint(&mut store, "2024-04-23"), [(2, (1, 1, Some("2024-04-22".to_owned())))]);
        assert_eq!(joint(&mut store, "2024-04-25"), [(2, (2, 1, None))]);
        store.execute("UPDATE task SET replied_on = '2024-06-20' WHERE id = 1", &[]).unwrap();
        assert_eq!(joint(&mut store, "2024-06-20"), []);
    }

    #[test]
    fn a_review_of_a_later_day_is_not_known_yet() {
        let mut store = register();
        let withdrawn = "INSERT INTO review (suggestion_id, ordinal, reviewed_on, outcome, entry) VALUES
             (1, 1, '2024-02-10', 'accepted', 1), (1, 2, '2024-08-22', 'withdrawn', 1);
             UPDATE suggestion SET review = 'withdrawn' WHERE id = 1;";
        let before = due_in(&mut store, "2024-08-21");
        store.execute(withdrawn, &[]).unwrap();
        assert_eq!(due_in(&mut store, "2024-08-21"), before);
        assert_eq!(before.iter().map(|(task, _)| *task).collect::<Vec<_>>(), [1, 5]);
        let after = due_in(&mut store, "2024-08-22");
        assert_eq!(after, [(5, "2024-08-12".to_owned())], "withdrawn on the day");
    }
}
