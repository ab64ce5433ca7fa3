//! Which files were taken in, and which rows each made.

use super::sql::{Executor, Result, Row};
use super::table::{Query, Table};
use crate::domain::value::Value;
use crate::params;

/// Records a file: `file` is noun, name and SHA-256; `counts` are rows created, changed, unchanged and rejected.
pub fn add(executor: &mut dyn Executor, entry: i64, file: (&str, &str, &str), counts: [u64; 4]) -> Result<()> {
    let (noun, name, sha256) = file;
    let [created, changed, unchanged, rejected] = counts.map(|count| i64::try_from(count).unwrap_or(i64::MAX));
    executor.execute(
        "INSERT INTO import_file (sha256, noun, entry, file_name, rows_created, rows_changed, rows_unchanged, \
         rows_rejected) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        params![sha256, noun, entry, name, created, changed, unchanged, rejected],
    )?;
    Ok(())
}

/// Returns the earlier import of the same bytes, newest first: entry, file name.
pub fn earlier(executor: &mut dyn Executor, noun: &str, sha256: &str) -> Result<Option<Row>> {
    let sql = "SELECT entry, file_name FROM import_file WHERE noun = ?1 AND sha256 = ?2 ORDER BY entry DESC LIMIT 1";
    executor.query_one(sql, params![noun, sha256])
}

/// Returns the business keys of the rows of a table that an entry made.
pub fn rows_of(executor: &mut dyn Executor, table: &Table, entry: i64) -> Result<Vec<String>> {
    let keys: Vec<&str> = table.record.fields.iter().filter(|field| field.key_part).map(|field| field.key).collect();
    let mut query = Query::default();
    query.filter.and("t.entry = ?", [Value::Int(entry)]);
    let mut rows = Vec::new();
    table.select(executor, &keys, &query, &mut |row| {
        let place = |field: &str| keys.iter().position(|key| *key == field);
        rows.push(table.key_text(&|field| place(field).map(|at| row.values[at + 1].to_plain()).unwrap_or_default()));
        Ok(())
    })?;
    Ok(rows)
}
