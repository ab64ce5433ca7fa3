//! Finding records by the keys and names that cells use.

use super::sql::{Executor, Result};
use super::table::Query;
use super::tables;
use crate::domain::record::Target;
use crate::domain::value::Value;
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

/// Returns what people call the record that a reference leads to: a name, or a number where it has none.
pub fn called(executor: &mut dyn Executor, target: Target, id: i64) -> Result<Value> {
    let (noun, field) = match target {
        Target::Unit => ("unit", "name"),
        Target::Deputy => ("deputy", "name"),
        Target::Station => ("station", "name"),
        Target::Activity => ("activity", "number"),
        Target::Suggestion => ("suggestion", "number"),
    };
    let mut query = Query { limit: Some(1), ..Query::default() };
    query.filter.and("t.id = ?", [Value::Int(id)]);
    let mut found = Value::Empty;
    tables::of(noun).select(executor, &[field], &query, &mut |row| {
        found = row.take(1);
        Ok(())
    })?;
    Ok(found)
}

/// Calls `each` with number and id of every activity of a region.
pub fn each_activity(executor: &mut dyn Executor, region: &str, each: &mut dyn FnMut(&str, i64)) -> Result<()> {
    executor.query_each("SELECT number, id FROM activity WHERE region = ?1", params![region], &mut |row| {
        each(row.text(0), row.int(1)?);
        Ok(())
    })
}
