//! Which headings of a sheet mean which fields, as somebody matched them by hand and saved it under a name.

use super::sql::{Executor, Result, Row, StorageError};
use crate::params;

/// A saved matching of one record type.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HeadingMap {
    /// What it is called.
    pub name: String,
    /// All headings of the sheet in the form in which they are compared, sorted.
    pub headings: Vec<String>,
    /// Headings with the keys of the fields they mean; an empty key leaves the column out.
    pub pairs: Vec<(String, String)>,
}

fn json(value: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(|error| StorageError::Statement(error.to_string()))
}

fn map_of(row: &Row) -> Result<HeadingMap> {
    let wrong = |error: serde_json::Error| StorageError::Statement(format!("heading_map: {error}"));
    Ok(HeadingMap {
        name: row.text(0).to_owned(),
        headings: serde_json::from_str(row.text(1)).map_err(wrong)?,
        pairs: serde_json::from_str(row.text(2)).map_err(wrong)?,
    })
}

/// Returns the saved matchings of a record type by name.
pub fn all(executor: &mut dyn Executor, noun: &str) -> Result<Vec<HeadingMap>> {
    let sql = "SELECT name, headings, pairs FROM heading_map WHERE noun = ?1 ORDER BY name";
    executor.query(sql, params![noun])?.iter().map(map_of).collect()
}

/// Stores a matching, or puts it in the place of the one with its name.
pub fn put(executor: &mut dyn Executor, noun: &str, map: &HeadingMap, entry: i64) -> Result<()> {
    let (headings, pairs) = (json(&map.headings)?, json(&map.pairs)?);
    let values = params![noun, &map.name, &headings, &pairs, entry];
    let update = "UPDATE heading_map SET headings = ?3, pairs = ?4, entry = ?5 WHERE noun = ?1 AND name = ?2";
    if executor.execute(update, values)? == 0 {
        let insert = "INSERT INTO heading_map (noun, name, headings, pairs, entry) VALUES (?1, ?2, ?3, ?4, ?5)";
        executor.execute(insert, values)?;
    }
    Ok(())
}
