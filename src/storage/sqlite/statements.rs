//! Statements on a connection, with their parameters and their rows.

use std::path::PathBuf;

use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection};

use super::errors::translate;
use crate::domain::value::Value;
use crate::storage::address::Address;
use crate::storage::sql::{Param, Result, Row, StorageError};

struct Bound<'a>(&'a Param<'a>);

impl ToSql for Bound<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self.0 {
            Param::Null => ValueRef::Null,
            Param::Int(number) => ValueRef::Integer(*number),
            Param::Text(text) => ValueRef::Text(text.as_bytes()),
        }))
    }
}

fn bind(statement: &mut CachedStatement<'_>, params: &[Param<'_>]) -> Result<()> {
    for (index, param) in params.iter().enumerate() {
        statement.raw_bind_parameter(index + 1, Bound(param)).map_err(translate)?;
    }
    Ok(())
}

pub(super) fn execute(connection: &Connection, sql: &str, params: &[Param<'_>]) -> Result<usize> {
    if params.is_empty() && sql.contains(';') {
        connection.execute_batch(sql).map_err(translate)?;
        return Ok(0);
    }
    let mut statement = connection.prepare_cached(sql).map_err(translate)?;
    bind(&mut statement, params)?;
    statement.raw_execute().map_err(translate)
}

pub(super) fn query_each(
    connection: &Connection,
    sql: &str,
    params: &[Param<'_>],
    each: &mut dyn FnMut(&mut Row) -> Result<()>,
) -> Result<()> {
    let mut statement = connection.prepare_cached(sql).map_err(translate)?;
    bind(&mut statement, params)?;
    let width = statement.column_count();
    let mut rows = statement.raw_query();
    let mut row = Row::default();
    while let Some(found) = rows.next().map_err(translate)? {
        row.values.clear();
        for column in 0..width {
            row.values.push(match found.get_ref(column).map_err(translate)? {
                ValueRef::Null => Value::Empty,
                ValueRef::Integer(number) => Value::Int(number),
                ValueRef::Text(bytes) => Value::Text(
                    std::str::from_utf8(bytes).map_err(|error| StorageError::Statement(error.to_string()))?.into(),
                ),
                ValueRef::Real(number) => Value::text(&number.to_string()),
                ValueRef::Blob(_) => {
                    return Err(StorageError::Statement(format!("column {column} holds bytes")));
                }
            });
        }
        each(&mut row)?;
    }
    Ok(())
}

/// Where the database is; one in memory has no path.
pub(super) fn address(connection: &Connection) -> Option<Address> {
    connection.path().filter(|path| !path.is_empty()).map(|path| Address::File(PathBuf::from(path)))
}

pub(super) fn insert_many(connection: &Connection, table: &str, columns: &[&str], values: &[Param<'_>]) -> Result<()> {
    let places: Vec<String> = (1..=columns.len()).map(|place| format!("?{place}")).collect();
    let sql = format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), places.join(", "));
    let mut statement = connection.prepare_cached(&sql).map_err(translate)?;
    let mut before: &[Param<'_>] = &[];
    for row in values.chunks(columns.len()) {
        for (index, param) in row.iter().enumerate() {
            // What the row before had is bound still.
            if before.get(index) != Some(param) {
                statement.raw_bind_parameter(index + 1, Bound(param)).map_err(translate)?;
            }
        }
        statement.raw_execute().map_err(translate)?;
        before = row;
    }
    Ok(())
}
