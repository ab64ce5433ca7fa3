//! One connection: prepared statements, rows one by one, and bulk loading.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io::Write as _;

use postgres::fallible_iterator::FallibleIterator as _;
use postgres::types::{ToSql, Type};
use postgres::{Client, Statement};

use super::copy::put_row;
use super::errors::{lost_while_sending, translate};
use super::values::{Bound, Cell, letter_of, type_of};
use crate::storage::sql::{Executor, Param, Result, Row};

/// Statements kept prepared.
const MOST_STATEMENTS: usize = 200;

/// Rows from which on a bulk insert is worth a COPY.
const COPY_FROM: usize = 4;

/// Bytes of rows sent to the server at once.
const COPY_CHUNK: usize = 1 << 16;

/// One connection with its prepared statements.
pub(super) struct Session {
    pub(super) client: Client,
    statements: HashMap<(String, String), Statement>,
}

impl Session {
    /// Makes a session of a connection.
    pub(super) fn new(client: Client) -> Session {
        Session { client, statements: HashMap::new() }
    }

    /// Returns the statement of a text, prepared for parameters of these types.
    fn prepare(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Statement> {
        if self.statements.len() >= MOST_STATEMENTS {
            self.statements.clear();
        }
        let shape: String = params.iter().map(|param| letter_of(*param)).collect();
        match self.statements.entry((sql.to_owned(), shape)) {
            Entry::Occupied(known) => Ok(known.get().clone()),
            Entry::Vacant(place) => {
                let types: Vec<Type> = params.iter().map(|param| type_of(*param)).collect();
                let made = self.client.prepare_typed(&renumbered(sql), &types).map_err(translate)?;
                Ok(place.insert(made).clone())
            }
        }
    }

    /// Runs statements that take no parameters and return nothing.
    pub(super) fn batch(&mut self, sql: &str) -> Result<()> {
        self.client.batch_execute(sql).map_err(translate)
    }

    fn copy(&mut self, table: &str, columns: &[&str], values: &[Param<'_>]) -> Result<()> {
        let statement = self.prepare(&format!("COPY {table} ({}) FROM STDIN", columns.join(", ")), &[])?;
        let mut writer = self.client.copy_in(&statement).map_err(translate)?;
        let mut text = String::with_capacity(COPY_CHUNK + 4096);
        for row in values.chunks(columns.len()) {
            put_row(&mut text, row);
            if text.len() >= COPY_CHUNK {
                writer.write_all(text.as_bytes()).map_err(lost_while_sending)?;
                text.clear();
            }
        }
        writer.write_all(text.as_bytes()).map_err(lost_while_sending)?;
        writer.finish().map(drop).map_err(translate)
    }
}

impl Executor for Session {
    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<usize> {
        if params.is_empty() && sql.contains(';') {
            self.statements.clear();
            return self.batch(sql).map(|()| 0);
        }
        let statement = self.prepare(sql, params)?;
        let bound: Vec<Bound<'_>> = params.iter().map(|param| Bound(*param)).collect();
        let borrowed: Vec<&(dyn ToSql + Sync)> = bound.iter().map(|param| param as _).collect();
        let touched = self.client.execute(&statement, &borrowed).map_err(translate)?;
        Ok(usize::try_from(touched).unwrap_or(usize::MAX))
    }

    fn query_each(
        &mut self,
        sql: &str,
        params: &[Param<'_>],
        each: &mut dyn FnMut(&mut Row) -> Result<()>,
    ) -> Result<()> {
        let statement = self.prepare(sql, params)?;
        let bound: Vec<Bound<'_>> = params.iter().map(|param| Bound(*param)).collect();
        let mut rows = self.client.query_raw(&statement, &bound).map_err(translate)?;
        let mut row = Row::default();
        while let Some(found) = rows.next().map_err(translate)? {
            row.values.clear();
            for column in 0..found.len() {
                row.values.push(found.try_get::<_, Cell>(column).map_err(translate)?.0);
            }
            each(&mut row)?;
        }
        Ok(())
    }

    fn insert_many(&mut self, table: &str, columns: &[&str], values: &[Param<'_>]) -> Result<()> {
        if values.len() >= COPY_FROM * columns.len() {
            return self.copy(table, columns, values);
        }
        let places: Vec<String> = (1..=columns.len()).map(|place| format!("?{place}")).collect();
        let sql = format!("INSERT INTO {table} ({}) VALUES ({})", columns.join(", "), places.join(", "));
        values.chunks(columns.len()).try_for_each(|row| self.execute(&sql, row).map(drop))
    }
}

/// Writes the parameters `?1` of the common dialect as `$1`; texts, quoted names and comments stay as they are.
fn renumbered(sql: &str) -> String {
    let mut written = String::with_capacity(sql.len());
    let mut letters = sql.chars().peekable();
    let mut quote = None;
    while let Some(letter) = letters.next() {
        match (quote, letter) {
            (Some(open), _) if letter == open => quote = None,
            (None, '\'' | '"') => quote = Some(letter),
            (None, '?') if letters.peek().is_some_and(char::is_ascii_digit) => {
                written.push('$');
                continue;
            }
            _ => {}
        }
        written.push(letter);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_renumbered_outside_texts_and_names() {
        assert_eq!(renumbered("a = ?1 AND b = '?1' AND \"?2\" = ?12"), "a = $1 AND b = '?1' AND \"?2\" = $12");
        assert_eq!(renumbered("a ? b"), "a ? b");
        assert_eq!(renumbered("'it''s ?1' || ?2"), "'it''s ?1' || $2");
    }
}
