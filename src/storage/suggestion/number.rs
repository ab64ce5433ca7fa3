//! The numbers of suggestions in their series: one a congress and session, and one between sessions.

use crate::params;
use crate::storage::sql::{Executor, Result};

/// The numbers of one series.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// 届.
    pub term: i64,
    /// 次; 0 between sessions.
    pub session: i64,
    /// The numbers that are digits alone, each once, in order.
    pub numbers: Vec<u64>,
}

/// Returns the series of a congress with their numbers.
pub fn series(executor: &mut dyn Executor, region: &str) -> Result<Vec<Series>> {
    let sql = "SELECT term, session, number FROM suggestion WHERE region = ?1 ORDER BY term, session";
    let mut found: Vec<Series> = Vec::new();
    executor.query_each(sql, params![region], &mut |row| {
        let (term, session) = (row.int(0)?, row.int(1)?);
        if found.last().is_none_or(|last| (last.term, last.session) != (term, session)) {
            found.push(Series { term, session, numbers: Vec::new() });
        }
        if let (Some(last), Ok(number)) = (found.last_mut(), row.text(2).parse()) {
            last.numbers.push(number);
        }
        Ok(())
    })?;
    for one in &mut found {
        one.numbers.sort_unstable();
        one.numbers.dedup();
    }
    Ok(found)
}
