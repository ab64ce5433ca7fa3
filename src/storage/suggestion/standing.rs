//! Where suggestions stand on a day: the dated facts of each with those of its tasks, for the rules to judge.

use std::io;
use std::ops::ControlFlow;

use super::super::sql::{Executor, Result, Row, StorageError};
use super::super::table::Filter;
use super::narrow::{Worded, are_few, ways_into};
use super::{Identity, identity_of};
use crate::domain::suggestion::{Facts, Role, Status};
use crate::domain::value::Value;

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
    /// Whether the deputies' view of that round was in, and whether it was dissatisfied; not looked for before a reply.
    pub view: Option<bool>,
    /// Whether it was closed, and whether it was filed away.
    pub ended: (bool, bool),
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
            closed: self.ended.0,
            archived: self.ended.1,
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

/// Whether task `m` was with its unit at the end of day `?1`.
pub(super) const HELD: &str = "m.assigned_on <= ?1 AND (m.ended_on IS NULL OR m.ended_on > ?1)";

/// Whether task `m` belongs to a round that was under way at the end of day `?1`: with its unit, or in a later round returned by it,
/// so that the round waits for another one.
const BEGUN: &str = "m.assigned_on <= ?1 AND (m.ended_on IS NULL OR m.ended_on > ?1 \
                     OR (m.round > 1 AND m.role <> 'joint' AND m.end_reason = 'returned'))";

/// The outcome of the review of a suggestion, by its alias, as of a day; one without a day holds from the beginning.
macro_rules! reviewed {
    ($suggestion:literal, $day:literal) => {
        concat!(
            "CASE WHEN EXISTS (SELECT 1 FROM review v WHERE v.suggestion_id = ",
            $suggestion,
            ".id) THEN (SELECT v.outcome FROM review v WHERE v.suggestion_id = ",
            $suggestion,
            ".id AND v.reviewed_on <= ",
            $day,
            " ORDER BY v.reviewed_on DESC, v.ordinal DESC LIMIT 1) ELSE ",
            $suggestion,
            ".review END"
        )
    };
}
pub(in crate::storage) use reviewed;

const REVIEWED: &str = reviewed!("t", "?1");

/// Which suggestions the working list shows.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Conditions on the suggestion (alias `t`) with the values of their `?` marks.
    pub conditions: Vec<(String, Vec<Value>)>,
    /// Texts that must stand in columns of which few different ones are kept.
    pub texts: Vec<(Worded, String)>,
    /// Only those with an open task due within these days, both inclusive; the first may be left open.
    pub due: Option<(Option<String>, String)>,
    /// Only those with a task of this unit.
    pub unit_id: Option<i64>,
    /// Those that may be in this state, among them all that are; which are is for the rules to judge.
    pub state: Option<Status>,
}

/// Calls `each` for the suggestions wanted, as they stood at the end of the day `as_of`.
///
/// Open means: assigned by that day and not replied to by it. Where a due date is asked for, the candidates come from the
/// index of open tasks and the index of replies, so that the listing does not look at the others. `each` ends the reading by
/// [`ControlFlow::Break`].
pub fn standing(
    executor: &mut dyn Executor,
    as_of: &str,
    wanted: &Wanted,
    each: &mut dyn FnMut(Standing) -> Result<ControlFlow<()>>,
) -> Result<()> {
    let mut filter = Filter::bound([Value::text(as_of)]);
    filter.and("COALESCE(t.registered_on, t.submitted_on, '') <= ?1", []);
    if let Some((first, last)) = &wanted.due {
        let first = first.as_deref().unwrap_or("0000-00-00");
        let of = |open: &str| {
            format!(
                "SELECT m.suggestion_id FROM task m WHERE {open} AND m.statutory_on <= ? AND {HELD} AND m.role <> 'joint' \
                 AND {DUE} BETWEEN ? AND ?"
            )
        };
        let (open, replied_later) = (of("m.replied_on IS NULL"), of("m.replied_on > ?1"));
        let values = [last, first, last, last, first, last].map(Value::text);
        filter.and(&format!("t.id IN ({open} UNION ALL {replied_later})"), values);
    }
    if let Some(unit_id) = wanted.unit_id {
        let of = "SELECT z.suggestion_id FROM task z WHERE z.unit_id = ? AND z.assigned_on <= ?1";
        let condition = if are_few(executor, "SELECT z.id FROM task z WHERE z.unit_id = ?1", &[unit_id.into()])? {
            format!("t.id IN ({of})")
        } else {
            // The sign keeps the engine from reading the unit's whole work for every suggestion.
            format!("EXISTS ({} AND z.suggestion_id = t.id)", of.replace("z.unit_id", "+z.unit_id"))
        };
        filter.and(&condition, [Value::Int(unit_id)]);
    }
    for (condition, values) in &wanted.conditions {
        filter.and(condition, values.iter().cloned());
    }
    for (column, text) in &wanted.texts {
        let (condition, values) = column.condition(executor, text)?;
        filter.and(&condition, values);
    }
    let (select, clause) = (select(), filter.clause());
    let selects: Vec<String> = match wanted.state {
        Some(state) => {
            ways_into(executor, as_of, state)?.iter().map(|way| format!("{select} {clause} AND {way}")).collect()
        }
        None => vec![format!("{select} {clause}")],
    };
    let sql = format!("{} ORDER BY {ORDER}", selects.join(" UNION ALL "));
    let mut current: Option<Standing> = None;
    let mut is_over = false;
    let read = executor.query_each(&sql, &filter.params(), &mut |row| {
        if current.as_ref().is_none_or(|standing| Ok(standing.identity.id) != row.int(0).map_err(drop)) {
            let next = standing_of(row)?;
            if let Some(done) = current.replace(next)
                && each(done)?.is_break()
            {
                is_over = true;
                return Err(StorageError::Reader(io::ErrorKind::Interrupted.into()));
            }
        }
        if let Some(standing) = &mut current {
            add_task_row(standing, row)?;
        }
        Ok(())
    });
    if is_over {
        return Ok(());
    }
    read?;
    current.map_or(Ok(()), |last| each(last).map(drop))
}

/// The order of the register, then of the tasks, by the columns of [`select`].
const ORDER: &str = "2, 3, 4, 24, 5, 11, 25";

/// The standings as of day `?1`, a row a task.
fn select() -> String {
    format!(
        "SELECT t.id, t.region, t.term, t.session, t.number, t.title, {REVIEWED}, t.category, \
         (SELECT g.name FROM signer g WHERE g.suggestion_id = t.id AND g.ordinal = 0), t.delegation, \
         m.round, u.name, m.role, m.assigned_on, CASE WHEN m.received_on <= ?1 THEN 1 ELSE 0 END, m.statutory_on, {DUE}, \
         CASE WHEN m.replied_on <= ?1 THEN m.replied_on END, f.round, \
         CASE WHEN f.attitude = 'dissatisfied' OR f.result = 'dissatisfied' THEN 1 ELSE 0 END, \
         CASE WHEN t.closed_on <= ?1 AND NOT EXISTS (SELECT 1 FROM task l WHERE l.suggestion_id = t.id \
         AND l.assigned_on > t.closed_on AND l.assigned_on <= ?1) THEN 1 ELSE 0 END, CASE WHEN t.archived_on <= ?1 THEN 1 ELSE 0 END, \
         CASE WHEN m.ended_on <= ?1 THEN 0 ELSE 1 END, length(t.number), m.id \
         FROM suggestion t LEFT JOIN task m ON m.suggestion_id = t.id AND {BEGUN} \
         LEFT JOIN unit u ON u.id = m.unit_id \
         LEFT JOIN feedback f ON f.suggestion_id = t.id AND f.round = m.round AND m.replied_on <= ?1 \
         AND (f.feedback_on IS NULL OR f.feedback_on <= ?1)"
    )
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
        ended: (row.int(20)? == 1, row.int(21)? == 1),
    })
}

/// Adds a task; a later round takes the place of the one before.
fn add_task_row(standing: &mut Standing, row: &Row) -> Result<()> {
    let Some(round) = row.opt_int(10)? else { return Ok(()) };
    if round > standing.round {
        standing.round = round;
        standing.tasks.clear();
        standing.view = None;
    }
    if row.opt_int(18)?.is_some() {
        standing.view = Some(row.int(19)? == 1);
    }
    if row.int(22)? == 0 {
        return Ok(());
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
