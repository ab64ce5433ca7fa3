//! The driver seam: SQL is written once, in the dialect both engines accept, and run through these three traits.
//! A noun's functions take `&mut dyn Executor`, so the same function works in and out of a transaction.

use super::address::Address;
use crate::domain::value::Value;
use crate::i18n::Message;
use crate::message;

/// What can go wrong below the SQL.
#[derive(Debug, thiserror::Error)]
pub enum StorageError {
    /// The database cannot be opened, read or written: path, permission, damage, disk.
    #[error("{0}")]
    Unusable(Message),
    /// The database was made by a newer renda, or by another program.
    #[error("{0}")]
    Foreign(Message),
    /// There is no database of renda's where one was named.
    #[error("{0}")]
    Absent(Message),
    /// A database of renda's is already where a new one was to be made.
    #[error("{0}")]
    Taken(Message),
    /// What was to be a query is something else.
    #[error("no query")]
    NotAQuery,
    /// Another process held the write lock for the whole time allowed.
    #[error("{0}")]
    Locked(Message),
    /// The server undid the transaction because of another one; the same again may well succeed.
    #[error("collided: {0}")]
    Collided(String),
    /// The server was lost while it committed: nobody here knows whether it did.
    #[error("{0}")]
    Uncertain(Message),
    /// The account at the server may not do this.
    #[error("{0}")]
    Denied(Message),
    /// A constraint of the schema refused a write that the rules had let through: a bug.
    #[error("constraint: {0}")]
    Constraint(String),
    /// A statement or a row is not what the program expects: a bug.
    #[error("statement: {0}")]
    Statement(String),
    /// A statement reads a column that is withheld; the text names it: `person.mobile`.
    #[error("withheld: {0}")]
    Withheld(String),
    /// A reader of rows asked to stop with its own error, such as a closed pipe.
    #[error("{0}")]
    Reader(std::io::Error),
}

impl StorageError {
    /// Returns the sentence for people.
    pub fn message(&self) -> Message {
        match self {
            StorageError::Unusable(message)
            | StorageError::Foreign(message)
            | StorageError::Absent(message)
            | StorageError::Taken(message)
            | StorageError::Locked(message)
            | StorageError::Uncertain(message)
            | StorageError::Denied(message) => message.clone(),
            StorageError::NotAQuery => message!("只允许查询语句", "only queries are allowed"),
            StorageError::Collided(text) => Message::new(
                format!("与其他写入冲突，已按规定次数重试仍未成功，本次没有写入：{text}"),
                format!("another transaction stood in the way each time it was tried; nothing was written: {text}"),
            ),
            StorageError::Constraint(text) | StorageError::Statement(text) => {
                Message::new(format!("数据库内部错误：{text}"), format!("internal database error: {text}"))
            }
            StorageError::Withheld(text) => {
                Message::new(format!("查询用到个人信息：{text}"), format!("the query reads personal data: {text}"))
            }
            StorageError::Reader(error) => {
                Message::new(format!("输出失败：{error}"), format!("cannot write the output: {error}"))
            }
        }
    }
}

/// Shorthand for results of this layer.
pub type Result<T> = std::result::Result<T, StorageError>;

/// A bound value, borrowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Param<'a> {
    /// NULL.
    Null,
    /// A whole number.
    Int(i64),
    /// Text.
    Text(&'a str),
}

impl<'a> From<&'a Value> for Param<'a> {
    fn from(value: &'a Value) -> Param<'a> {
        match value {
            Value::Empty => Param::Null,
            Value::Int(number) => Param::Int(*number),
            Value::Text(text) => Param::Text(text),
        }
    }
}

impl From<i64> for Param<'_> {
    fn from(number: i64) -> Self {
        Param::Int(number)
    }
}

impl<'a> From<&'a str> for Param<'a> {
    fn from(text: &'a str) -> Param<'a> {
        Param::Text(text)
    }
}

impl<'a> From<&'a String> for Param<'a> {
    fn from(text: &'a String) -> Param<'a> {
        Param::Text(text)
    }
}

impl<'a, T: Into<Param<'a>>> From<Option<T>> for Param<'a> {
    fn from(value: Option<T>) -> Param<'a> {
        value.map_or(Param::Null, Into::into)
    }
}

/// Builds a parameter list: `params![id, name, Param::Null]`.
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => { &[$($crate::storage::sql::Param::from($value)),*] };
}

/// One row of a result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// The values in the order of the SELECT list.
    pub values: Vec<Value>,
}

impl Row {
    /// Returns a number; an error if the column is not one.
    pub fn int(&self, column: usize) -> Result<i64> {
        self.opt_int(column)?.ok_or_else(|| StorageError::Statement(format!("column {column} is empty")))
    }

    /// Returns a number, or nothing when the column is NULL.
    pub fn opt_int(&self, column: usize) -> Result<Option<i64>> {
        match self.values.get(column) {
            Some(Value::Int(number)) => Ok(Some(*number)),
            Some(Value::Empty) => Ok(None),
            other => Err(StorageError::Statement(format!("column {column} is no number: {other:?}"))),
        }
    }

    /// Returns a text; the empty text when the column is NULL.
    pub fn text(&self, column: usize) -> &str {
        self.opt_text(column).unwrap_or_default()
    }

    /// Returns a text, or nothing when the column is NULL or a number.
    pub fn opt_text(&self, column: usize) -> Option<&str> {
        self.values.get(column).and_then(Value::as_text)
    }

    /// Takes a value out of the row.
    pub fn take(&mut self, column: usize) -> Value {
        self.values.get_mut(column).map(std::mem::take).unwrap_or_default()
    }
}

/// Runs statements. Parameters are written `?1`, `?2`, … and bound by position.
pub trait Executor {
    /// Runs a statement that returns no rows; returns how many rows it touched.
    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<usize>;

    /// Calls `each` for every row in turn, holding one row at a time.
    fn query_each(
        &mut self,
        sql: &str,
        params: &[Param<'_>],
        each: &mut dyn FnMut(&mut Row) -> Result<()>,
    ) -> Result<()>;

    /// Returns whether the engine works within this program, so that rows cost no journey.
    fn is_within(&self) -> bool {
        false
    }

    /// Returns where the same database can be opened once more; none for one in memory.
    fn address(&self) -> Option<Address> {
        None
    }

    /// Inserts rows in bulk: `values` holds them one after the other, `columns.len()` values each.
    fn insert_many(&mut self, table: &str, columns: &[&str], values: &[Param<'_>]) -> Result<()>;

    /// Returns every row; for results that are known to be small.
    fn query(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Vec<Row>> {
        let mut rows = Vec::new();
        self.query_each(sql, params, &mut |row| {
            rows.push(std::mem::take(row));
            Ok(())
        })?;
        Ok(rows)
    }

    /// Returns the first row, if any.
    fn query_one(&mut self, sql: &str, params: &[Param<'_>]) -> Result<Option<Row>> {
        Ok(self.query(sql, params)?.into_iter().next())
    }

    /// Returns the number in the first column of the first row; 0 when there is none.
    fn count(&mut self, sql: &str, params: &[Param<'_>]) -> Result<i64> {
        self.query_one(sql, params)?.map_or(Ok(0), |row| Ok(row.opt_int(0)?.unwrap_or(0)))
    }
}

/// A write transaction. Dropping it without [`Transaction::commit`] undoes everything.
pub trait Transaction: Executor {
    /// Makes the changes durable.
    fn commit(self: Box<Self>) -> Result<()>;
}

/// What a database is opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Reading only; nothing is changed.
    Read,
    /// Reading and writing an existing database.
    Write,
    /// Making a new database; an existing one is refused.
    Create,
    /// Writing a database that exists, whether or not its tables are there yet.
    Prepare,
}

/// How an engine says what the migrations leave open.
#[derive(Clone, Copy, Debug)]
pub struct Dialect {
    /// The type of a whole number of 64 bits.
    pub integer: &'static str,
    /// The type of a text that is compared byte by byte.
    pub text: &'static str,
    /// What closes a table.
    pub strict: &'static str,
    /// Whether the engine itself keeps every reference leading somewhere; else [`Driver::integrity`] looks.
    pub references: bool,
    /// What records the schema version `{version}` outside the history, where the engine has a place for it.
    pub stamp: &'static str,
    /// What empties `{tables}` at once, whichever refers to whichever, where the engine has a word for it.
    pub clear: &'static str,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaColumn {
    /// The table.
    pub table: String,
    /// The column.
    pub column: String,
    /// `integer` or `text`.
    pub kind: String,
}

impl SchemaColumn {
    /// Reads rows of table, column and kind.
    pub(super) fn of_rows(rows: &[Row]) -> Vec<SchemaColumn> {
        let owned = |row: &Row, column: usize| row.text(column).to_owned();
        let column = |row| SchemaColumn { table: owned(row, 0), column: owned(row, 1), kind: owned(row, 2) };
        rows.iter().map(column).collect()
    }
}

/// An open database.
pub trait Driver: Executor {
    /// Takes the writers' turn and begins a transaction; whoever comes second waits.
    fn begin(&mut self) -> Result<Box<dyn Transaction + '_>>;

    /// Begins a transaction that only reads, so that everything read in it belongs to one moment.
    fn snapshot(&mut self) -> Result<Box<dyn Transaction + '_>>;

    /// Name and version of the engine, such as `SQLite 3.53.2`.
    fn engine(&mut self) -> Result<String>;

    /// How the engine says what the migrations leave open.
    fn dialect(&self) -> &'static Dialect;

    /// Returns the schema version; 0 for a database without tables.
    fn schema_version(&mut self) -> Result<i64>;

    /// Returns the columns of every table, by table and place.
    fn columns(&mut self) -> Result<Vec<SchemaColumn>>;

    /// Returns the names of a query's columns; an error unless it is one statement that only reads.
    fn columns_of(&mut self, sql: &str) -> Result<Vec<String>>;

    /// Refuses from now on every query that reads one of these columns (table and column), see [`Driver::columns_of`].
    fn withhold(&mut self, columns: Vec<(&'static str, &'static str)>) -> Result<()>;

    /// Returns those of these columns (table and column) that the account may not read; a file that can be opened can be
    /// read whole.
    fn unreadable(&mut self, _columns: &[(&'static str, &'static str)]) -> Result<Vec<(&'static str, &'static str)>> {
        Ok(Vec::new())
    }

    /// Lets the engine look at what the tables hold, where it plans its queries by that and does not look by itself at once.
    fn gather_statistics(&mut self) -> Result<()> {
        Ok(())
    }

    /// Runs the engine's own integrity checks; returns what they found.
    fn integrity(&mut self) -> Result<Vec<String>>;

    /// Returns what the user should know about the way the database was opened.
    fn warnings(&self) -> &[Message];
}
