//! Dated facts that stand beside a suggestion or a task in an order of their own, all kept alike: what they belong to, an ordinal
//! from 1, their columns, the journal entry that wrote them. A fact is added or completed, never replaced.

use crate::domain::value::Value;
use crate::params;
use crate::storage::sql::{Executor, Param, Result, Row};

/// A kind of fact: its table, the columns that say what it belongs to, and its own columns.
#[derive(Debug)]
pub struct Facts {
    name: &'static str,
    of: &'static [&'static str],
    columns: &'static [&'static str],
}

const SUGGESTION: &[&str] = &["suggestion_id"];
const TASK: &[&str] = &["task_id"];

/// 审查, of a suggestion: day, outcome, ground, merged into, day told, by whom, note.
pub static REVIEW: Facts = Facts {
    name: "review",
    of: SUGGESTION,
    columns: &["reviewed_on", "outcome", "ground", "merged_into", "notified_on", "reviewed_by", "note"],
};

/// 预交办, of a suggestion: unit (0 for the deputies), role, day asked, day answered, answer, note.
pub static PROPOSAL: Facts = Facts {
    name: "proposal",
    of: SUGGESTION,
    columns: &["unit_id", "role", "proposed_on", "answered_on", "answer", "note"],
};

/// 退办, of a task: day asked, reason, unit proposed, day decided, whether granted, by whom, note.
pub static RETURN: Facts = Facts {
    name: "task_return",
    of: TASK,
    columns: &["asked_on", "reason", "proposed_unit", "decided_on", "accepted", "decided_by", "note"],
};

/// 会办意见, of a task: day given, number, summary, day sent back, why.
pub static OPINION: Facts = Facts {
    name: "joint_opinion",
    of: TASK,
    columns: &["given_on", "number", "summary", "sent_back_on", "sent_back_reason"],
};

/// 类别调整, of a task: day, class before, class after, by whom, why.
pub static CLASS_CHANGE: Facts = Facts {
    name: "class_change",
    of: TASK,
    columns: &["changed_on", "from_class", "to_class", "changed_by", "reason"],
};

/// 催办, of a task: day, who urged, how, note.
pub static URGING: Facts = Facts { name: "urging", of: TASK, columns: &["urged_on", "source", "channel", "note"] };

/// The view of one who signed, of a suggestion, a round and a signer: day, both dimensions, note, who collected it, how.
pub static SIGNER_VIEW: Facts = Facts {
    name: "signer_view",
    of: &["suggestion_id", "round", "signer"],
    columns: &["given_on", "attitude", "result", "note", "collected_by", "channel"],
};

/// 督办, of a suggestion: kind, day opened, leader, criteria, round, day closed, outcome, score.
pub static SUPERVISION: Facts = Facts {
    name: "supervision",
    of: SUGGESTION,
    columns: &["kind", "opened_on", "leader", "criteria", "round", "closed_on", "outcome", "score"],
};

/// What happened on the spot, of a suggestion and a supervision: day, place, media, deputies, citizens, departments, outcome.
pub static SUPERVISION_EVENT: Facts = Facts {
    name: "supervision_event",
    of: &["suggestion_id", "supervision"],
    columns: &["held_on", "place", "media", "deputies", "citizens", "departments", "outcome"],
};

/// 承诺事项, of a suggestion: text, last day, day kept, unit, day made, day evaluated, evaluation, its note.
pub static PROMISE: Facts = Facts {
    name: "promise",
    of: SUGGESTION,
    columns: &[
        "promise",
        "due_on",
        "done_on",
        "unit_id",
        "promised_on",
        "evaluated_on",
        "evaluation",
        "evaluation_note",
    ],
};

/// 承诺事项的进展, of a suggestion and a promise: day, text.
pub static PROGRESS: Facts =
    Facts { name: "promise_progress", of: &["suggestion_id", "promise"], columns: &["reported_on", "progress"] };

/// 承诺变更, of a suggestion and a promise: day, the last day before it, why.
pub static PROMISE_CHANGE: Facts = Facts {
    name: "promise_change",
    of: &["suggestion_id", "promise"],
    columns: &["changed_on", "due_before", "reason"],
};

/// 公开, of a suggestion: day, how far the suggestion, how far the reply, where, what was left out, why.
pub static PUBLICATION: Facts = Facts {
    name: "publication",
    of: SUGGESTION,
    columns: &["published_on", "extent", "reply_extent", "place", "left_out", "reason"],
};

/// A decision with a reason, of a suggestion: day, kind (`redo` or `close`), the round that it opened or ended, why.
pub static DECISION: Facts =
    Facts { name: "decision", of: SUGGESTION, columns: &["decided_on", "kind", "round", "reason"] };

impl Facts {
    fn belonging(&self) -> String {
        let conditions = (1..).zip(self.of).map(|(place, column)| format!("{column} = ?{place}"));
        conditions.collect::<Vec<_>>().join(" AND ")
    }

    /// Adds a fact; `values` stand in the order of the columns, and those left out at the end are empty. Returns its ordinal.
    pub fn add(&self, executor: &mut dyn Executor, of: &[i64], values: &[Value], entry: i64) -> Result<i64> {
        let sql = format!("SELECT COALESCE(MAX(ordinal), 0) + 1 FROM {} WHERE {}", self.name, self.belonging());
        let mut params: Vec<Param<'_>> = of.iter().map(|id| Param::Int(*id)).collect();
        let ordinal = executor.count(&sql, &params)?;
        let columns = &self.columns[..values.len()];
        let names = self.of.iter().chain(&["ordinal", "entry"]).chain(columns).copied().collect::<Vec<_>>().join(", ");
        params.extend([Param::Int(ordinal), Param::Int(entry)]);
        params.extend(values.iter().map(Param::from));
        let marks = (1..=params.len()).map(|place| format!("?{place}")).collect::<Vec<_>>().join(", ");
        executor.execute(&format!("INSERT INTO {} ({names}) VALUES ({marks})", self.name), &params)?;
        Ok(ordinal)
    }

    /// Returns the facts in their order: the ordinal, then the columns.
    pub fn all(&self, executor: &mut dyn Executor, of: &[i64]) -> Result<Vec<Row>> {
        let columns = self.columns.join(", ");
        let sql = format!("SELECT ordinal, {columns} FROM {} WHERE {} ORDER BY ordinal", self.name, self.belonging());
        let params: Vec<Param<'_>> = of.iter().map(|id| Param::Int(*id)).collect();
        executor.query(&sql, &params)
    }

    /// Completes a fact: sets columns of the one with an ordinal.
    pub fn complete(
        &self,
        executor: &mut dyn Executor,
        of: &[i64],
        ordinal: i64,
        changes: &[(&'static str, Value)],
    ) -> Result<()> {
        let first = self.of.len() + 2;
        let sets = (first..).zip(changes).map(|(place, (column, _))| format!("{column} = ?{place}"));
        let sets = sets.collect::<Vec<_>>().join(", ");
        let mut params: Vec<Param<'_>> = of.iter().map(|id| Param::Int(*id)).collect();
        params.push(Param::Int(ordinal));
        params.extend(changes.iter().map(|(_, value)| Param::from(value)));
        let (name, of) = (self.name, self.belonging());
        executor.execute(&format!("UPDATE {name} SET {sets} WHERE {of} AND ordinal = ?{}", first - 1), &params)?;
        Ok(())
    }
}

/// Ends the tasks of a suggestion that are with a unit.
pub fn end_tasks(executor: &mut dyn Executor, suggestion_id: i64, on: &str, reason: &str) -> Result<()> {
    executor.execute(
        "UPDATE task SET ended_on = ?2, end_reason = ?3 WHERE suggestion_id = ?1 AND ended_on IS NULL AND replied_on IS NULL",
        params![suggestion_id, on, reason],
    )?;
    Ok(())
}

/// Notes on which day one who signed took the name back.
pub fn withdraw_signer(executor: &mut dyn Executor, suggestion_id: i64, ordinal: i64, on: &str) -> Result<()> {
    executor.execute(
        "UPDATE signer SET withdrawn_on = ?3 WHERE suggestion_id = ?1 AND ordinal = ?2",
        params![suggestion_id, ordinal, on],
    )?;
    Ok(())
}

/// Returns what was ever merged into one, by its reference, each with the day of the merging, whatever became of it since.
pub fn mergings(executor: &mut dyn Executor, region: &str, reference: &str) -> Result<Vec<(super::Identity, String)>> {
    let sql = "SELECT t.id, t.region, t.term, t.session, t.number, t.title, t.review, v.reviewed_on \
               FROM review v JOIN suggestion t ON t.id = v.suggestion_id \
               WHERE v.merged_into = ?2 AND v.outcome = 'merged' AND t.region || '' = ?1 AND t.review || '' <> 'accepted' \
               ORDER BY v.suggestion_id, v.ordinal";
    let rows = executor.query(sql, params![region, reference])?;
    rows.iter().map(|row| Ok((super::identity_of(row)?, row.text(7).to_owned()))).collect()
}

/// Returns the reference of the one that a suggestion was merged into.
pub fn main_of(executor: &mut dyn Executor, id: i64) -> Result<Option<String>> {
    let found = executor.query_one("SELECT merged_into FROM suggestion WHERE id = ?1", params![id])?;
    Ok(found.and_then(|row| row.opt_text(0).map(str::to_owned)))
}

/// Returns the suggestions merged into one, by its reference as [`super::Identity::reference`] gives it.
pub fn merged_into(executor: &mut dyn Executor, region: &str, reference: &str) -> Result<Vec<super::Identity>> {
    let sql = "SELECT id, region, term, session, number, title, review FROM suggestion \
               WHERE region = ?1 AND merged_into = ?2 AND review = 'merged' ORDER BY id";
    executor.query(sql, params![region, reference])?.iter().map(super::identity_of).collect()
}

/// Returns what was split off from one, by its reference, each with its day.
pub fn split_from(
    executor: &mut dyn Executor,
    region: &str,
    reference: &str,
) -> Result<Vec<(super::Identity, Option<String>)>> {
    let sql = "SELECT id, region, term, session, number, title, review, registered_on FROM suggestion \
               WHERE region = ?1 AND split_from = ?2 ORDER BY id";
    let rows = executor.query(sql, params![region, reference])?;
    rows.iter().map(|row| Ok((super::identity_of(row)?, row.opt_text(7).map(str::to_owned)))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::migrate::apply;
    use crate::storage::sqlite::Sqlite;

    #[test]
    fn facts_are_added_in_order_and_completed() {
        let mut store = Sqlite::in_memory().unwrap();
        apply(&mut store, "2024-06-01T08:00:00+08:00").unwrap();
        store
            .execute("INSERT INTO suggestion (id, region, term, session, number, title, entry) VALUES (1, '5', 15, 4, '1', 't', 1)", &[])
            .unwrap();
        let all = [
            &REVIEW,
            &PROPOSAL,
            &SIGNER_VIEW,
            &SUPERVISION,
            &SUPERVISION_EVENT,
            &PROMISE,
            &PROGRESS,
            &PUBLICATION,
            &DECISION,
            &RETURN,
            &OPINION,
            &CLASS_CHANGE,
            &URGING,
        ];
        for facts in all {
            let of = vec![1; facts.of.len()];
            assert!(facts.all(&mut store, &of).unwrap().is_empty(), "{}", facts.name);
        }
        let day = |day: &str| Value::text(day);
        let add = |store: &mut Sqlite, values: &[Value]| REVIEW.add(store, &[1], values, 1).unwrap();
        assert_eq!(add(&mut store, &[day("2024-01-31"), Value::text("sent-back")]), 1);
        assert_eq!(add(&mut store, &[day("2024-02-03"), Value::text("accepted")]), 2);
        REVIEW.complete(&mut store, &[1], 1, &[("notified_on", day("2024-02-01"))]).unwrap();
        let rows = REVIEW.all(&mut store, &[1]).unwrap();
        assert_eq!(rows[0].text(5), "2024-02-01");
        assert_eq!(rows[1].text(2), "accepted");
        assert_eq!(rows[1].opt_text(5), None);
    }
}
