//! What narrows a list of suggestions before the rules judge each: the state that each keeps, and indexes that tell which few may
//! be meant.

use super::super::sql::{Executor, Param, Result};
use super::super::table::contains;
use super::standing::HELD;
use crate::domain::suggestion::Status;
use crate::domain::value::Value;

/// Up to so many candidates are looked up one by one; among more, those wanted are met soon in the order of the register.
/// Unit tests take both ways with the few that they have.
const FEW: i64 = if cfg!(test) { 2 } else { 5000 };

/// Returns a query of those that may be in a state on day `?1`, where indexes tell.
fn candidates(state: Status) -> Option<String> {
    const REVIEWED_LATER: &str = "SELECT v.suggestion_id FROM review v WHERE v.reviewed_on > ?1";
    let open = |open: &str| format!("SELECT m.suggestion_id FROM task m WHERE {open} AND {HELD} AND m.role <> 'joint'");
    match state {
        Status::Registered => {
            Some(format!("SELECT n.id FROM suggestion n WHERE n.review IS NULL UNION ALL {REVIEWED_LATER}"))
        }
        Status::SentBack | Status::Refused | Status::Letter | Status::Merged | Status::Withdrawn => Some(format!(
            "SELECT n.id FROM suggestion n WHERE n.review <> 'accepted' AND n.review = '{}' UNION ALL {REVIEWED_LATER}",
            state.code().code
        )),
        Status::Assigned | Status::Handling => {
            Some(format!("{} UNION ALL {}", open("m.replied_on IS NULL"), open("m.replied_on > ?1")))
        }
        Status::Redo => Some(
            "SELECT m.suggestion_id FROM task m WHERE m.round > 1 AND m.assigned_on <= ?1 UNION ALL SELECT f.suggestion_id FROM feedback f \
             WHERE f.attitude = 'dissatisfied' OR f.result = 'dissatisfied'"
                .to_owned(),
        ),
        Status::Archived => Some("SELECT n.id FROM suggestion n WHERE n.archived_on <= ?1".to_owned()),
        Status::Accepted | Status::Replied | Status::Closed => None,
    }
}

/// Returns what must hold of a suggestion `t` in a state that no index finds; cheaper to look at than the whole standing.
fn needed(state: Status) -> Option<String> {
    let owing = format!("SELECT 1 FROM task m WHERE m.suggestion_id = t.id AND {HELD} AND m.role <> 'joint'");
    match state {
        Status::Accepted => Some(format!("NOT EXISTS ({owing})")),
        Status::Replied => Some(format!(
            "EXISTS ({owing} AND m.replied_on <= ?1 AND NOT EXISTS (SELECT 1 FROM feedback f \
             WHERE f.suggestion_id = t.id AND f.round = m.round AND (f.feedback_on IS NULL OR f.feedback_on <= ?1)))"
        )),
        _ => None,
    }
}

/// Counts the rows of a query, up to [`FEW`].
fn count_few(executor: &mut dyn Executor, query: &str, params: &[Param<'_>]) -> Result<i64> {
    executor.count(&format!("SELECT COUNT(*) FROM ({query} LIMIT {FEW}) few"), params)
}

pub(super) fn are_few(executor: &mut dyn Executor, query: &str, params: &[Param<'_>]) -> Result<bool> {
    Ok(count_few(executor, query, params)? < FEW)
}

/// Returns the conditions under which a suggestion `t` may be in a state on day `?1`, no two of which are met by the same one: that it
/// is settled by then and keeps the state, or that it has later facts and the rules have to say.
pub(super) fn ways_into(executor: &mut dyn Executor, as_of: &str, state: Status) -> Result<Vec<String>> {
    const LATER: &str = "SELECT n.id FROM suggestion n WHERE n.settled_on > ?1";
    let mut ways = vec![format!("t.state = '{}' AND t.settled_on <= ?1", state.code().code)];
    let later = count_few(executor, LATER, &[Param::Text(as_of)])?;
    if later >= FEW {
        // In the order of the register: the empty text keeps the engine from sorting all that the index finds.
        let mut way = "t.settled_on || '' > ?1".to_owned();
        if let Some(condition) = needed(state) {
            way.push_str(&format!(" AND {condition}"));
        }
        if let Some(query) = candidates(state)
            && are_few(executor, &query, &[Param::Text(as_of)])?
        {
            way.push_str(&format!(" AND t.id IN ({query})"));
        }
        ways.push(way);
    } else if later > 0 {
        ways.push(format!("t.id IN ({LATER})"));
    }
    Ok(ways)
}

/// A column of which few different texts are kept: a part of one is looked for among the texts, not among the suggestions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worded {
    /// 类别.
    Category,
    /// 代表团.
    Delegation,
    /// 领衔代表.
    Lead,
}

impl Worded {
    /// Returns the column of a field.
    pub fn of_field(key: &str) -> Option<Worded> {
        match key {
            "category" => Some(Worded::Category),
            "delegation" => Some(Worded::Delegation),
            "lead" => Some(Worded::Lead),
            _ => None,
        }
    }

    /// Returns the condition that a text stands in the column of suggestion `t`, with the values of its `?` marks.
    pub(super) fn condition(self, executor: &mut dyn Executor, text: &str) -> Result<(String, [Value; 1])> {
        let (table, column, id, only) = match self {
            Worded::Category => ("suggestion", "category", "id", ""),
            Worded::Delegation => ("suggestion", "delegation", "id", ""),
            Worded::Lead => ("signer", "name", "suggestion_id", " AND n.ordinal = 0"),
        };
        // One step of the index leads to the next text, however many suggestions have the one before.
        let next = |after: &str| format!("SELECT MIN(n.{column}) FROM {table} n WHERE n.{column} {after}{only}");
        let (first, next) = (next("IS NOT NULL"), next("> x.kept"));
        let (is_like, pattern) = contains("x.kept", text);
        let texts = |mark: &str| {
            let is_like = is_like.replace('?', mark);
            format!(
                "WITH RECURSIVE x (kept) AS ({first} UNION ALL SELECT ({next}) FROM x WHERE x.kept IS NOT NULL) \
                 SELECT x.kept FROM x WHERE {is_like}"
            )
        };
        let ids = |mark: &str| format!("SELECT n.{id} FROM {table} n WHERE n.{column} IN ({}){only}", texts(mark));
        let condition = match self {
            _ if are_few(executor, &ids("?1"), &[Param::from(&pattern)])? => format!("t.id IN ({})", ids("?")),
            Worded::Lead => {
                let lead = "SELECT n.name FROM signer n WHERE n.suggestion_id = t.id AND n.ordinal = 0";
                format!("({lead}) IN ({})", texts("?"))
            }
            // The sign keeps the engine from sorting all that the index finds.
            _ => format!("t.{column} || '' IN ({})", texts("?")),
        };
        Ok((condition, [pattern]))
    }
}
