//! What narrows a list of suggestions before the rules judge each: the state that each keeps, and indexes that tell which few may
//! be meant.

use super::super::sql::{Executor, Param, Result};
use super::super::table::contains;
use super::sketch;
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

/// A column in which a part of a text is looked for without a look at every suggestion: among the texts, where few different ones
/// are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worded {
    /// 类别.
    Category,
    /// 代表团.
    Delegation,
    /// 领衔代表.
    Lead,
    /// 标题, of which there are many; sketches tell where it may be.
    Title,
}

impl Worded {
    /// Returns the column of a field.
    pub fn of_field(key: &str) -> Option<Worded> {
        match key {
            "category" => Some(Worded::Category),
            "delegation" => Some(Worded::Delegation),
            "lead" => Some(Worded::Lead),
            "title" => Some(Worded::Title),
            _ => None,
        }
    }

    /// Returns the condition that a text stands in the column of suggestion `t`, with the values of its `?` marks.
    pub(super) fn condition(self, executor: &mut dyn Executor, text: &str) -> Result<(String, Vec<Value>)> {
        const LEAD: &str = "(SELECT n.name FROM signer n WHERE n.suggestion_id = t.id AND n.ordinal = 0)";
        // In the order of the register: the empty text keeps the engine from sorting all that the index finds.
        let (table, column, id, only, shown) = match self {
            Worded::Title => return sketch::condition(executor, text),
            Worded::Category => ("suggestion", "category", "id", "", "t.category || ''"),
            Worded::Delegation => ("suggestion", "delegation", "id", "", "t.delegation || ''"),
            Worded::Lead => ("signer", "name", "suggestion_id", " AND n.ordinal = 0", LEAD),
        };
        let kept = kept(executor, (table, column, only), text)?;
        if kept.is_empty() {
            return Ok(("1 = 0".to_owned(), kept));
        }
        if kept.len() > MOST_TEXTS {
            let (condition, pattern) = contains(shown, text);
            return Ok((condition, vec![pattern]));
        }
        let ids = |marks: &str| format!("SELECT n.{id} FROM {table} n WHERE n.{column} IN ({marks}){only}");
        let numbered: Vec<String> = (1..=kept.len()).map(|place| format!("?{place}")).collect();
        let params: Vec<Param<'_>> = kept.iter().map(Param::from).collect();
        let are_few = are_few(executor, &ids(&numbered.join(", ")), &params)?;
        let marks = vec!["?"; kept.len()].join(", ");
        Ok((if are_few { format!("t.id IN ({})", ids(&marks)) } else { format!("{shown} IN ({marks})") }, kept))
    }
}

/// Most texts that a statement names one by one.
const MOST_TEXTS: usize = if cfg!(test) { 2 } else { 5000 };

/// Returns the texts kept in a column that have a text in them: one step of the index leads from one to the next, however many rows
/// have the first.
fn kept(executor: &mut dyn Executor, (table, column, only): (&str, &str, &str), text: &str) -> Result<Vec<Value>> {
    let next = |after: &str| format!("SELECT MIN(n.{column}) FROM {table} n WHERE n.{column} {after}{only}");
    let (is_like, pattern) = contains("x.kept", text);
    let sql = format!(
        "WITH RECURSIVE x (kept) AS ({} UNION ALL SELECT ({}) FROM x WHERE x.kept IS NOT NULL) SELECT x.kept FROM x WHERE {}",
        next("IS NOT NULL"),
        next("> x.kept"),
        is_like.replace('?', "?1")
    );
    let rows = executor.query(&sql, &[Param::from(&pattern)])?;
    Ok(rows.into_iter().map(|mut row| row.take(0)).collect())
}

#[cfg(test)]
mod tests {
    use std::ops::ControlFlow;

    use super::*;
    use crate::storage::migrate::apply;
    use crate::storage::sqlite::Sqlite;
    use crate::storage::suggestion::{Wanted, standing};

    const REGISTER: &str = "
INSERT INTO suggestion (id, region, term, session, number, title, category, delegation, entry) VALUES
 (1, '5', 15, 4, '1', '一', '城建', '云岩区代表团', 1), (2, '5', 15, 4, '2', '二', '城管', '云岩区代表团', 1),
 (3, '5', 15, 4, '3', '三', '教科文卫', NULL, 1), (4, '5', 15, 4, '4', '四', 'IT与城建', '南明区代表团', 1),
 (5, '5', 15, 4, '5', '五', NULL, '云岩区代表团', 1), (6, '5', 15, 4, '6', '六', '城建', '解放军代表团', 1);
INSERT INTO signer (suggestion_id, ordinal, name, entry) VALUES
 (1, 0, '王小明', 1), (1, 1, '李华', 1), (2, 0, '李华', 1), (3, 0, '王小明', 1), (4, 0, '张小强', 1), (5, 0, '李小龙', 1), (6, 0, '王五', 1);
";

    #[test]
    fn parts_of_texts_are_found_whether_they_are_few_or_many() {
        let mut store = Sqlite::in_memory().unwrap();
        apply(&mut store, "2024-06-01T08:00:00+08:00").unwrap();
        store.execute(REGISTER, &[]).unwrap();
        let mut found = |column: Worded, text: &str| {
            let wanted = Wanted { texts: vec![(column, text.to_owned())], ..Wanted::default() };
            let mut ids = Vec::new();
            standing(&mut store, "2024-06-01", &wanted, &mut |standing| {
                ids.push(standing.identity.id);
                Ok(ControlFlow::Continue(()))
            })
            .unwrap();
            ids
        };
        assert_eq!(found(Worded::Category, "教科"), [3], "few");
        assert_eq!(found(Worded::Category, "城建"), [1, 4, 6], "many");
        assert_eq!(found(Worded::Category, "it"), [4], "whatever the case");
        assert!(found(Worded::Category, "%").is_empty(), "no wildcard");
        assert!(found(Worded::Category, "无").is_empty());
        assert_eq!(found(Worded::Delegation, "云岩"), [1, 2, 5]);
        assert_eq!(found(Worded::Delegation, "军"), [6]);
        assert_eq!(found(Worded::Lead, "李"), [2, 5], "who signed after the lead deputy is not meant");
        assert_eq!(found(Worded::Lead, "强"), [4]);
        assert_eq!(found(Worded::Lead, "小"), [1, 3, 4, 5], "many texts");
        assert!(found(Worded::Lead, "无此人").is_empty());
    }
}
