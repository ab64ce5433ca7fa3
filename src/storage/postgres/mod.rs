//! The PostgreSQL engine behind the driver traits: the session, the writers' turn, the statements and bulk loading.
//! The only folder that names the crates `postgres` and `rustls`.
//!
//! Nothing is kept in the session between transactions but prepared statements, so that the program works behind a pooler.
//! Writers take turns by the lock of one row: the journal is one chain, numbers have no gaps, and a rule that was
//! checked still holds when its result is stored, as on SQLite. Whoever only reads sees one moment from opening to closing.

mod connect;
mod copy;
mod errors;
mod passfile;
mod session;
mod tls;
mod values;

use super::address::{Address, Server};
use super::migrate::{self, Reference};
use super::sql::{Access, Dialect, Driver, Executor, Param, Result, Row, SchemaColumn, StorageError, Transaction};
use crate::i18n::Message;
use crate::message;
use connect::connect;
use errors::{no_turn, translate, uncertain};
use session::Session;

/// PostgreSQL's words. Texts are compared byte by byte whatever the database's own collation is, as SQLite does. References
/// are not checked row by row, which doubles the time of an import and is not to be had where tables lie on several servers;
/// `db check` looks at them all at once.
static DIALECT: Dialect = Dialect {
    integer: "BIGINT",
    text: "TEXT COLLATE \"C\"",
    strict: "",
    references: false,
    stamp: "",
    clear: "TRUNCATE {tables}",
};

/// The oldest server that has everything the statements use; versions before it are no longer maintained by their makers.
const OLDEST_SERVER: i64 = 130_000;

/// Begins a transaction that writes, by the lock that makes writers take turns. The row is never changed, so that nobody who
/// only reads ever waits for it. A writer waits for 15 s; the limit of a lock alone would let who stands in a queue wait twice.
const TURN: &str = "BEGIN; SET LOCAL lock_timeout = '15s'; SET LOCAL statement_timeout = '15s'; \
    SELECT version FROM schema_history WHERE version = 1 FOR UPDATE; SET LOCAL statement_timeout = DEFAULT";

/// A database on a PostgreSQL server.
pub struct Postgres {
    session: Session,
    /// Whether the one transaction that reads is open.
    reading: bool,
    /// Whether the tables are known to be there.
    prepared: bool,
    withheld: Vec<(&'static str, &'static str)>,
}

impl Postgres {
    /// Connects to the database.
    ///
    /// Fails when the server cannot be reached or refuses, when the database is not renda's (with [`Access::Create`]: when
    /// it has tables of renda's already), and when its encoding is not UTF-8.
    pub fn open(server: &Server, access: Access) -> Result<Postgres> {
        let client = connect(server)?;
        let shown = server.to_string();
        let mut opened = Postgres {
            session: Session::new(client, server.clone()),
            reading: false,
            prepared: false,
            withheld: Vec::new(),
        };
        opened.check_server(&shown)?;
        opened.prepared = opened.schema_version()? > 0;
        match access {
            Access::Create if opened.prepared && opened.is_begun()? => {
                return Err(StorageError::Taken(message!(
                    "{shown} 已存在，不会覆盖",
                    "{shown} exists and is not overwritten"
                )));
            }
            Access::Read | Access::Write if !opened.prepared => {
                return Err(StorageError::Absent(message!(
                    "数据库 {shown} 里没有 renda 的数据",
                    "the database {shown} has no data of renda's"
                )));
            }
            _ => {} // Access::Prepare takes both.
        }
        if access == Access::Read {
            opened.session.batch(READING)?;
            opened.reading = true;
        }
        Ok(opened)
    }

    /// Returns whether the tables hold anything; `db migrate` makes them without.
    fn is_begun(&mut self) -> Result<bool> {
        let some = "SELECT count(*) FROM (SELECT name FROM setting UNION ALL SELECT command FROM journal) t";
        Ok(self.count(some, &[])? > 0)
    }

    fn check_server(&mut self, shown: &str) -> Result<()> {
        let sql = "SELECT current_setting('server_encoding'), CAST(current_setting('server_version_num') AS BIGINT)";
        let found = self.session.query_one(sql, &[])?.unwrap_or_default();
        let (encoding, version) = (found.text(0), found.int(1)?);
        if encoding != "UTF8" {
            return Err(StorageError::Unusable(message!(
                "{shown} 的编码是 {encoding}，需要 UTF8；请用 createdb -E UTF8 -T template0 另建一个数据库",
                "{shown} has the encoding {encoding}; UTF8 is needed: make a database with createdb -E UTF8 -T template0"
            )));
        }
        if version < OLDEST_SERVER {
            return Err(StorageError::Unusable(message!(
                "服务器版本 {version} 太旧，至少需要 PostgreSQL 13",
                "the server's version {version} is too old; at least PostgreSQL 13 is needed"
            )));
        }
        Ok(())
    }

    /// Returns the withheld columns that a query reads, by the server's own analysis: a view made of it, and undone at once,
    /// depends on every column it names anywhere. What a function reads by a text of its own is not seen; that is what the
    /// accounts of [`crate::storage::roles`] are for.
    fn read_columns(&mut self, sql: &str, width: usize) -> Result<Vec<String>> {
        let names: Vec<String> = (1..=width).map(|place| format!("c{place}")).collect();
        let view = format!("CREATE TEMP VIEW renda_probe ({}) AS {sql}", names.join(", "));
        self.session.batch("ROLLBACK; BEGIN")?;
        let examined = self.session.batch(&view).and_then(|()| self.session.query(PROBE, &[]));
        self.session.batch(&format!("ROLLBACK; {READING}"))?;
        let rows = examined?;
        Ok(rows.iter().map(|row| row.text(0).to_owned()).collect())
    }
}

/// Reading sees one moment from beginning to end and changes nothing. What reads most of a large register, such as a report, sorts and
/// joins in memory rather than on the disk; compiling its statements takes longer than it saves.
const READING: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL jit = off; \
    SELECT set_config('work_mem', '64MB', true) WHERE pg_size_bytes(current_setting('work_mem')) < 64 * 1024 * 1024";

/// What the probing view reads: every column it depends on, and, with a mark before them, what is refused whatever is withheld,
/// because nobody can say what it reads: whole rows (a Var with attribute number 0 in the rule's tree), tables that are not
/// the program's, such as the server's statistics, and functions that may run a query given as a text. Those are among the
/// functions that are not immutable; the few others that people use are listed.
const PROBE: &str = "WITH probe AS (SELECT oid, CAST(ev_action AS TEXT) AS tree FROM pg_rewrite \
        WHERE ev_class = 'pg_temp.renda_probe'::regclass) \
    SELECT c.relname || '.' || a.attname FROM probe r \
    JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid AND d.refobjsubid > 0 \
    JOIN pg_class c ON d.refclassid = 'pg_class'::regclass AND c.oid = d.refobjid \
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = d.refobjsubid \
    UNION ALL SELECT '!*' FROM probe r WHERE strpos(r.tree, ':varattno 0 ') > 0 \
    UNION ALL SELECT '!' || p.proname || '()' FROM probe r, regexp_matches(r.tree, ':funcid ([0-9]+)', 'g') m \
    JOIN pg_proc p ON p.oid = CAST(m[1] AS OID) WHERE p.provolatile <> 'i' AND NOT (p.pronamespace = 'pg_catalog'::regnamespace \
        AND p.proname IN ('concat', 'concat_ws', 'format', 'to_char', 'to_date', 'now', 'age', 'date_trunc', 'date_part', \
        'random', 'array_to_string', 'timezone', 'date', 'text', 'pg_sleep', 'version', 'current_setting')) \
    UNION ALL SELECT '!' || n.nspname || '.' || c.relname FROM probe r, regexp_matches(r.tree, ':relid ([0-9]+)', 'g') m \
    JOIN pg_class c ON c.oid = CAST(m[1] AS OID) JOIN pg_namespace n ON n.oid = c.relnamespace \
    WHERE c.relname <> 'renda_probe' AND n.nspname <> current_schema()";

impl Executor for Postgres {
    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<usize> {
        self.session.execute(sql, params)
    }

    fn query_each(
        &mut self,
        sql: &str,
        params: &[Param<'_>],
        each: &mut dyn FnMut(&mut Row) -> Result<()>,
    ) -> Result<()> {
        self.session.query_each(sql, params, each)
    }

    fn address(&self) -> Option<Address> {
        self.session.address()
    }

    fn insert_many(&mut self, table: &str, columns: &[&str], values: &[Param<'_>]) -> Result<()> {
        self.session.insert_many(table, columns, values)
    }
}

impl Driver for Postgres {
    fn begin(&mut self) -> Result<Box<dyn Transaction + '_>> {
        if !self.prepared {
            self.prepared = self.schema_version()? > 0;
        }
        let begin = if self.prepared { TURN } else { "BEGIN" };
        self.session.in_transaction = true;
        let transaction = PostgresTransaction { session: &mut self.session, begins: true };
        transaction.session.client()?.batch_execute(begin).map_err(no_turn)?;
        Ok(Box::new(transaction))
    }

    fn snapshot(&mut self) -> Result<Box<dyn Transaction + '_>> {
        if !self.reading {
            self.session.batch(READING)?;
        }
        Ok(Box::new(PostgresTransaction { session: &mut self.session, begins: !self.reading }))
    }

    fn engine(&mut self) -> Result<String> {
        let found = self.query_one("SELECT current_setting('server_version')", &[])?.unwrap_or_default();
        Ok(format!("PostgreSQL {}", found.text(0).split(' ').next().unwrap_or_default()))
    }

    fn dialect(&self) -> &'static Dialect {
        &DIALECT
    }

    fn schema_version(&mut self) -> Result<i64> {
        let exists = "SELECT count(*) WHERE to_regclass('schema_history') IS NOT NULL";
        if !self.prepared && self.count(exists, &[])? == 0 {
            return Ok(0);
        }
        self.count("SELECT MAX(version) FROM schema_history", &[])
    }

    fn columns(&mut self) -> Result<Vec<SchemaColumn>> {
        // The catalogue has every table; information_schema only what the account may use.
        let sql = "SELECT c.relname, a.attname, CASE format_type(a.atttypid, NULL) WHEN 'bigint' THEN 'integer' \
                   ELSE format_type(a.atttypid, NULL) END FROM pg_class c \
                   JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped \
                   WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition \
                   ORDER BY c.relname COLLATE \"C\", a.attnum";
        Ok(SchemaColumn::of_rows(&self.query(sql, &[])?))
    }

    fn columns_of(&mut self, sql: &str) -> Result<Vec<String>> {
        // The statement itself says whether it is right; as the query of a cursor it may only read.
        let statement = self.session.client()?.prepare(sql).map_err(translate)?;
        let only_reads = self.session.client()?.prepare(&format!("DECLARE renda_probe CURSOR FOR {sql}")).is_ok();
        if statement.columns().is_empty() || !only_reads {
            return Err(StorageError::NotAQuery);
        }
        let names: Vec<String> = statement.columns().iter().map(|column| column.name().to_owned()).collect();
        if !self.withheld.is_empty() {
            let read = self.read_columns(sql, names.len())?;
            let is_withheld = |found: &&String| {
                found.starts_with('!')
                    || self.withheld.iter().any(|(table, column)| **found == format!("{table}.{column}"))
            };
            if let Some(column) = read.iter().find(is_withheld) {
                return Err(StorageError::Withheld(column.trim_start_matches('!').to_owned()));
            }
        }
        Ok(names)
    }

    fn withhold(&mut self, columns: Vec<(&'static str, &'static str)>) -> Result<()> {
        self.withheld = columns;
        Ok(())
    }

    fn unreadable(&mut self, columns: &[(&'static str, &'static str)]) -> Result<Vec<(&'static str, &'static str)>> {
        if columns.is_empty() {
            return Ok(Vec::new());
        }
        let places: Vec<String> =
            (0..columns.len()).map(|place| format!("({place}, ?{}, ?{})", 2 * place + 1, 2 * place + 2)).collect();
        let sql = format!(
            "SELECT v.place FROM (VALUES {}) v (place, name, field) WHERE NOT has_column_privilege(v.name, v.field, 'SELECT')",
            places.join(", ")
        );
        let named: Vec<Param<'_>> =
            columns.iter().flat_map(|(table, column)| [Param::Text(table), Param::Text(column)]).collect();
        let rows = self.query(&sql, &named)?;
        rows.iter().map(|row| Ok(columns[usize::try_from(row.int(0)?).unwrap_or_default()])).collect()
    }

    /// The server would look within a minute or so; until then it may choose a plan that takes a thousand times as long.
    fn gather_statistics(&mut self) -> Result<()> {
        self.session.batch("ANALYZE")
    }

    fn integrity(&mut self) -> Result<Vec<String>> {
        let sql = "SELECT 'index ' || c.relname || ' is not valid' FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid \
                   JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT i.indisvalid AND n.nspname = current_schema() \
                   UNION ALL SELECT 'constraint ' || k.conname || ' was never checked' FROM pg_constraint k \
                   JOIN pg_namespace n ON n.oid = k.connamespace WHERE NOT k.convalidated AND n.nspname = current_schema()";
        let mut findings: Vec<String> = self.query(sql, &[])?.iter().map(|row| row.text(0).to_owned()).collect();
        for Reference { table, column, target, key } in migrate::references() {
            let lost = format!(
                "SELECT count(*) FROM {table} f WHERE f.{column} IS NOT NULL \
                 AND NOT EXISTS (SELECT 1 FROM {target} k WHERE k.{key} = f.{column})"
            );
            if self.count(&lost, &[])? > 0 {
                findings.push(format!("{table} → {target}: a reference leads nowhere"));
            }
        }
        Ok(findings)
    }

    fn warnings(&self) -> &[Message] {
        &[]
    }
}

/// By itself COMMIT undoes a transaction in which a statement failed and calls that a success; with a statement before it,
/// the server refuses both.
const COMMIT: &str = "SELECT 1; COMMIT";

/// A transaction of the session; undone when it is dropped.
struct PostgresTransaction<'s> {
    session: &'s mut Session,
    /// Whether it has to be ended; a part of the one that reads has not.
    begins: bool,
}

impl Drop for PostgresTransaction<'_> {
    fn drop(&mut self) {
        if self.begins {
            self.session.undo();
        }
    }
}

impl Executor for PostgresTransaction<'_> {
    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<usize> {
        self.session.execute(sql, params)
    }

    fn query_each(
        &mut self,
        sql: &str,
        params: &[Param<'_>],
        each: &mut dyn FnMut(&mut Row) -> Result<()>,
    ) -> Result<()> {
        self.session.query_each(sql, params, each)
    }

    fn address(&self) -> Option<Address> {
        self.session.address()
    }

    fn insert_many(&mut self, table: &str, columns: &[&str], values: &[Param<'_>]) -> Result<()> {
        self.session.insert_many(table, columns, values)
    }
}

impl Transaction for PostgresTransaction<'_> {
    fn commit(mut self: Box<Self>) -> Result<()> {
        if self.begins {
            self.session.client()?.batch_execute(COMMIT).map_err(uncertain)?;
            self.begins = false;
            self.session.in_transaction = false;
        }
        Ok(())
    }
}
