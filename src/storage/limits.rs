//! The limits that tasks keep, with the facts from which they follow.

use super::sql::{Executor, Result};

/// A task's kept limit and its facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The task.
    pub task_id: i64,
    /// 办理轮次.
    pub round: i64,
    /// Code of what the unit does.
    pub role: String,
    /// 交办日期.
    pub assigned_on: String,
    /// End of the statutory period after roll-over, as kept.
    pub statutory_on: Option<String>,
    /// Last day on time, as kept.
    pub due_on: Option<String>,
    /// The latest extension.
    pub extended_to: Option<String>,
    /// 签收日期.
    pub received_on: Option<String>,
    /// The day from which the reply clock counts, where that is not the day of assigning.
    pub clock_on: Option<String>,
}

/// Calls `each` for every task.
pub fn each(executor: &mut dyn Executor, each: &mut dyn FnMut(Kept) -> Result<()>) -> Result<()> {
    let sql = "SELECT m.id, m.round, m.role, m.assigned_on, m.statutory_on, m.due_on, x.until_on, m.received_on, m.clock_on FROM task m \
               LEFT JOIN (SELECT e.task_id, MAX(e.until_on) AS until_on FROM extension e GROUP BY e.task_id) x \
               ON x.task_id = m.id ORDER BY m.id";
    executor.query_each(sql, &[], &mut |row| {
        let owned = |column: usize| row.opt_text(column).map(str::to_owned);
        each(Kept {
            task_id: row.int(0)?,
            round: row.int(1)?,
            role: row.text(2).to_owned(),
            assigned_on: row.text(3).to_owned(),
            statutory_on: owned(4),
            due_on: owned(5),
            extended_to: owned(6),
            received_on: owned(7),
            clock_on: owned(8),
        })
    })
}
