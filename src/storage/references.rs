//! Finding records by the keys and names that cells use.

use super::sql::{Executor, Result};
use crate::params;

/// Returns the stations with a code or name, those of the region alone when there are any.
pub fn stations(executor: &mut dyn Executor, region: &str, text: &str) -> Result<Vec<i64>> {
    let by_code = "SELECT id, region FROM station WHERE code = ?1";
    let by_name = "SELECT id, region FROM station WHERE name = ?1";
    let found = near(executor, by_code, region, text)?;
    if found.is_empty() { near(executor, by_name, region, text) } else { Ok(found) }
}

/// Returns the activities with a number, those of the region alone when there are any.
pub fn activities(executor: &mut dyn Executor, region: &str, text: &str) -> Result<Vec<i64>> {
    near(executor, "SELECT id, region FROM activity WHERE number = ?1", region, text)
}

fn near(executor: &mut dyn Executor, sql: &str, region: &str, text: &str) -> Result<Vec<i64>> {
    let rows = executor.query(sql, params![text])?;
    let here = rows.iter().filter(|row| row.text(1) == region).map(|row| row.int(0)).collect::<Result<Vec<i64>>>()?;
    if here.is_empty() { rows.iter().map(|row| row.int(0)).collect() } else { Ok(here) }
}
