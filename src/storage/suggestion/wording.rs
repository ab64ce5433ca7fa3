//! What suggestions say, for comparing them with one another, and who handled those that are alike.

use super::super::sql::{Executor, Param, Result};
use crate::domain::suggestion::Role;
use crate::params;

/// Calls `each` with the id and the title of every suggestion of a region.
pub fn titles(executor: &mut dyn Executor, region: &str, each: &mut dyn FnMut(i64, &str)) -> Result<()> {
    // Nearly every row is of the region: read in the order of the table. By an index each would be looked up by itself.
    let sql = "SELECT id, title FROM suggestion WHERE region || '' = ?1";
    executor.query_each(sql, params![region], &mut |row| {
        each(row.int(0)?, row.text(1));
        Ok(())
    })
}

/// Returns the id, the title and the first `opening` letters of the text of the `most` suggestions of a region that are of the
/// newest sessions.
pub fn newest(
    executor: &mut dyn Executor,
    region: &str,
    most: usize,
    opening: usize,
) -> Result<Vec<(i64, String, String)>> {
    let sql = format!(
        "SELECT id, title, substr(body, 1, {opening}) FROM suggestion WHERE region = ?1 \
         ORDER BY term DESC, session DESC, number DESC LIMIT {most}"
    );
    let mut found = Vec::new();
    executor.query_each(&sql, params![region], &mut |row| {
        found.push((row.int(0)?, row.text(1).to_owned(), row.text(2).to_owned()));
        Ok(())
    })?;
    Ok(found)
}

/// Calls `each` with the same of the suggestions with these ids, in the order of the ids.
pub fn wordings_of(
    executor: &mut dyn Executor,
    ids: &[i64],
    opening: usize,
    each: &mut dyn FnMut(i64, &str, &str),
) -> Result<()> {
    if ids.is_empty() {
        return Ok(());
    }
    let marks = marks(ids);
    let sql = format!("SELECT id, title, substr(body, 1, {opening}) FROM suggestion WHERE id IN ({marks}) ORDER BY id");
    executor.query_each(&sql, &params_of(ids), &mut |row| {
        each(row.int(0)?, row.text(1), row.text(2));
        Ok(())
    })
}

/// A unit that handled a suggestion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handled {
    /// The suggestion.
    pub suggestion_id: i64,
    /// Name of the unit.
    pub unit: String,
    /// What the unit did.
    pub role: Role,
}

/// Returns the units that handled these suggestions in their newest rounds; a task that was taken away does not count.
pub fn handled(executor: &mut dyn Executor, ids: &[i64]) -> Result<Vec<Handled>> {
    let mut found = Vec::new();
    if ids.is_empty() {
        return Ok(found);
    }
    let marks = marks(ids);
    let sql = format!(
        "SELECT k.suggestion_id, u.name, k.role FROM task k JOIN unit u ON u.id = k.unit_id \
         WHERE k.suggestion_id IN ({marks}) AND k.ended_on IS NULL AND k.round = \
         (SELECT MAX(q.round) FROM task q WHERE q.suggestion_id = k.suggestion_id AND q.ended_on IS NULL) \
         ORDER BY k.suggestion_id, k.id"
    );
    executor.query_each(&sql, &params_of(ids), &mut |row| {
        found.push(Handled {
            suggestion_id: row.int(0)?,
            unit: row.text(1).to_owned(),
            role: Role::from_code(row.text(2)).unwrap_or(Role::Lead),
        });
        Ok(())
    })?;
    Ok(found)
}

fn marks(ids: &[i64]) -> String {
    (1..=ids.len()).map(|place| format!("?{place}")).collect::<Vec<_>>().join(", ")
}

fn params_of(ids: &[i64]) -> Vec<Param<'static>> {
    ids.iter().map(|&id| Param::from(id)).collect()
}
