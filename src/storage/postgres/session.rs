//! One connection: prepared statements, rows one by one, and bulk loading.
//!
//! Rows that a transaction inserts in bulk wait until there are enough of them, or until anything else is asked of the server;
//! then a thread of their own sends them by COPY while the program goes on reading its sheet. What the server says of them
//! is heard at the next statement, at the latest at the commit.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io::Write as _;
use std::thread::JoinHandle;

use postgres::fallible_iterator::FallibleIterator as _;
use postgres::types::{FromSql, ToSql, Type};
use postgres::{Client, Statement};

use super::copy::put_row;
use super::errors::{lost, lost_while_sending, translate};
use super::values::{Bound, Cell, letter_of, type_of};
use crate::storage::address::{Address, Server};
use crate::storage::sql::{Executor, Param, Result, Row, StorageError};

/// Statements kept prepared.
const MOST_STATEMENTS: usize = 200;

/// Bytes of rows that are sent together.
const ENOUGH: usize = 1 << 19;

/// Different sets of columns that wait at once; more of them would keep too much in memory.
const MOST_WAITING: usize = 16;

/// One connection with its prepared statements.
pub(super) struct Session {
    /// Not here while [`Session::sending`] has it.
    client: Option<Client>,
    server: Server,
    sending: Option<JoinHandle<(Client, Result<()>)>>,
    waiting: Vec<Waiting>,
    /// Whether a transaction is open, in which rows may wait.
    pub(super) in_transaction: bool,
    statements: HashMap<(String, String), Statement>,
}

/// Rows of one table on their way to the server.
struct Waiting {
    /// The COPY that takes them.
    sql: String,
    /// The rows in its text format.
    text: String,
}

impl Session {
    /// Makes a session of a connection to this server.
    pub(super) fn new(client: Client, server: Server) -> Session {
        Session {
            client: Some(client),
            server,
            sending: None,
            waiting: Vec::new(),
            in_transaction: false,
            statements: HashMap::new(),
        }
    }

    /// Returns the connection, with everything sent that waited.
    pub(super) fn client(&mut self) -> Result<&mut Client> {
        for rows in std::mem::take(&mut self.waiting) {
            self.send(rows)?;
        }
        self.reached()
    }

    /// Returns the connection once it has nothing under way.
    fn reached(&mut self) -> Result<&mut Client> {
        if let Some(sending) = self.sending.take() {
            let (client, sent) = sending.join().map_err(|_| lost("the sending thread ended"))?;
            self.client = Some(client);
            sent?;
        }
        self.client.as_mut().ok_or_else(|| lost("the sending thread ended"))
    }

    /// Begins to send rows.
    fn send(&mut self, rows: Waiting) -> Result<()> {
        self.reached()?;
        let statement = self.prepare(&rows.sql, &[])?;
        let Some(mut client) = self.client.take() else { return Err(lost("the sending thread ended")) };
        self.sending = Some(std::thread::spawn(move || {
            let sent = copy(&mut client, &statement, &rows.text);
            (client, sent)
        }));
        Ok(())
    }

    /// Undoes the open transaction and what waited in it; a server that is gone has undone it already.
    pub(super) fn undo(&mut self) {
        self.in_transaction = false;
        self.waiting.clear();
        // What went wrong with rows under way is undone with them.
        let _ = self.reached();
        if let Some(client) = self.client.as_mut().filter(|client| !client.is_closed()) {
            let _ = client.batch_execute("ROLLBACK");
        }
    }

    /// Returns the statement of a text, prepared for parameters of these types; the connection has to be free.
    fn prepare(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Statement> {
        if self.statements.len() >= MOST_STATEMENTS {
            self.statements.clear();
        }
        let Some(client) = self.client.as_mut() else { return Err(lost("the sending thread ended")) };
        let shape: String = params.iter().map(|param| letter_of(*param)).collect();
        match self.statements.entry((sql.to_owned(), shape)) {
            Entry::Occupied(known) => Ok(known.get().clone()),
            Entry::Vacant(place) => {
                let types: Vec<Type> = params.iter().map(|param| type_of(*param)).collect();
                let made = client.prepare_typed(&renumbered(sql), &types).map_err(translate)?;
                Ok(place.insert(made).clone())
            }
        }
    }

    /// Runs statements that take no parameters and return nothing.
    pub(super) fn batch(&mut self, sql: &str) -> Result<()> {
        self.client()?.batch_execute(sql).map_err(translate)
    }
}

fn copy(client: &mut Client, statement: &Statement, text: &str) -> Result<()> {
    let mut writer = client.copy_in(statement).map_err(translate)?;
    writer.write_all(text.as_bytes()).map_err(lost_while_sending)?;
    writer.finish().map(drop).map_err(translate)
}

impl Executor for Session {
    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<usize> {
        if params.is_empty() && sql.contains(';') {
            self.statements.clear();
            return self.batch(sql).map(|()| 0);
        }
        self.client()?;
        let statement = self.prepare(sql, params)?;
        let bound: Vec<Bound<'_>> = params.iter().map(|param| Bound(*param)).collect();
        let borrowed: Vec<&(dyn ToSql + Sync)> = bound.iter().map(|param| param as _).collect();
        let touched = self.reached()?.execute(&statement, &borrowed).map_err(translate)?;
        Ok(usize::try_from(touched).unwrap_or(usize::MAX))
    }

    fn query_each(
        &mut self,
        sql: &str,
        params: &[Param<'_>],
        each: &mut dyn FnMut(&mut Row) -> Result<()>,
    ) -> Result<()> {
        self.client()?;
        let statement = self.prepare(sql, params)?;
        if let Some(column) = statement.columns().iter().find(|column| !<Cell as FromSql>::accepts(column.type_())) {
            let (name, kind) = (column.name(), column.type_().name());
            return Err(StorageError::Statement(format!("column {name} is of type {kind}: CAST(… AS TEXT)")));
        }
        let bound: Vec<Bound<'_>> = params.iter().map(|param| Bound(*param)).collect();
        let mut rows = self.reached()?.query_raw(&statement, &bound).map_err(translate)?;
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

    fn address(&self) -> Option<Address> {
        Some(Address::Server(self.server.clone()))
    }

    fn insert_many(&mut self, table: &str, columns: &[&str], values: &[Param<'_>]) -> Result<()> {
        let sql = format!("COPY {table} ({}) FROM STDIN", columns.join(", "));
        let place = self.waiting.iter().position(|rows| rows.sql == sql).unwrap_or_else(|| {
            self.waiting.push(Waiting { sql, text: String::new() });
            self.waiting.len() - 1
        });
        for row in values.chunks(columns.len()) {
            put_row(&mut self.waiting[place].text, row);
        }
        if !self.in_transaction || self.waiting.len() > MOST_WAITING {
            self.client()?;
        } else if self.waiting[place].text.len() >= ENOUGH {
            let rows = self.waiting.swap_remove(place);
            self.send(rows)?;
        }
        Ok(())
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
