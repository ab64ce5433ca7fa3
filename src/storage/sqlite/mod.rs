//! The SQLite engine behind the driver traits: the opening sequence, the locks and the statements.
//! The only folder that names `rusqlite`.

mod errors;
mod statements;

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use rusqlite::config::DbConfig;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization};
use rusqlite::{Connection, ErrorCode, OpenFlags};

use errors::translate;
use statements::{address, execute, insert_many, query_each};

use super::address::Address;
use super::file::{check_path, is_remote};
use super::sql::{Access, Dialect, Driver, Executor, Param, Result, Row, SchemaColumn, StorageError, Transaction};
use crate::i18n::Message;
use crate::message;

/// `REND` in ASCII: tells file(1) and us that the file is ours.
pub(super) const APPLICATION_ID: i64 = 0x5245_4E44;

/// Bytes of a page of a new database: of twice the engine's own size, half as many go through the log and back, which took
/// about a seventh off loading a million rows into these tables and made single writes no slower.
const PAGE_SIZE: i64 = 8192;

/// Memory for pages, in KiB with a sign before it. A write comes back to its pages; what reads a large register sees each page about
/// once, and a cache of new memory costs it more than the pages read again from the system's.
const WRITE_CACHE: &str = "-65536";
const READ_CACHE: &str = "-8192";

/// The first release in which two writers cannot corrupt the write-ahead log (3.51.3).
const OLDEST_ENGINE: i32 = 3_051_003;

/// How long a writer waits for another one.
const LOCK_WAIT: Duration = Duration::from_secs(15);

/// SQLite's words.
static DIALECT: Dialect = Dialect {
    integer: "INTEGER",
    text: "TEXT",
    strict: "STRICT",
    references: true,
    stamp: "PRAGMA user_version = {version}",
    clear: "",
};

/// An open SQLite database.
#[derive(Debug)]
pub struct Sqlite {
    connection: Connection,
    access: Access,
    warnings: Vec<Message>,
}

impl Sqlite {
    /// Opens the database at `path`.
    ///
    /// Fails when the path is no plain file, when the file is not renda's, and when the engine is too old;
    /// a file that is refused is left untouched.
    pub fn open(path: &Path, access: Access) -> Result<Sqlite> {
        if rusqlite::version_number() < OLDEST_ENGINE {
            let version = rusqlite::version();
            return Err(StorageError::Unusable(message!(
                "SQLite {version} 有已知的损坏缺陷，至少需要 3.51.3",
                "SQLite {version} has a known corruption bug; at least 3.51.3 is needed"
            )));
        }
        check_path(path, access)?;
        let connection = connect(path, access)?;
        let mut opened = Sqlite { connection, access, warnings: Vec::new() };
        opened.harden()?;
        if access == Access::Read {
            opened.pragma("query_only", 1)?;
        }
        if access == Access::Create {
            opened.pragma("page_size", PAGE_SIZE)?;
            opened.pragma("application_id", APPLICATION_ID)?;
        } else {
            opened.check_identity(path)?;
        }
        if access != Access::Read {
            opened.choose_journal(path)?;
        }
        Ok(opened)
    }

    /// Opens an empty database in memory, for tests.
    pub fn in_memory() -> Result<Sqlite> {
        let connection = Connection::open_in_memory().map_err(translate)?;
        let opened = Sqlite { connection, access: Access::Create, warnings: Vec::new() };
        opened.harden()?;
        opened.pragma("application_id", APPLICATION_ID)?;
        Ok(opened)
    }

    fn harden(&self) -> Result<()> {
        for (option, on) in [
            (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
            (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
            (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
            (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
        ] {
            self.connection.set_db_config(option, on).map_err(translate)?;
        }
        self.connection.set_limit(rusqlite::limits::Limit::SQLITE_LIMIT_ATTACHED, 0).map_err(translate)?;
        self.connection.busy_handler(Some(wait_for_lock)).map_err(translate)?;
        self.connection.set_prepared_statement_cache_capacity(128);
        for (name, value) in [
            ("foreign_keys", "ON"),
            ("synchronous", "FULL"),
            ("cell_size_check", "ON"),
            ("mmap_size", "0"),
            ("temp_store", "MEMORY"),
            ("secure_delete", "ON"),
            ("cache_size", if self.access == Access::Read { READ_CACHE } else { WRITE_CACHE }),
        ] {
            self.connection.pragma_update(None, name, value).map_err(translate)?;
        }
        Ok(())
    }

    fn check_identity(&mut self, path: &Path) -> Result<()> {
        let shown = path.display();
        match self.read_pragma("application_id") {
            Ok(APPLICATION_ID) => Ok(()),
            Ok(_) => {
                Err(StorageError::Foreign(message!("{shown} 不是 renda 的数据库", "{shown} is not a renda database")))
            }
            Err(error) => Err(error),
        }
    }

    /// Write-ahead log on a local file system; the rollback journal with full syncing elsewhere, because WAL needs
    /// memory shared between processes on one machine.
    fn choose_journal(&mut self, path: &Path) -> Result<()> {
        let shown = path.display();
        let (mode, synchronous) = if is_remote(path) {
            self.warnings.push(message!(
                "{shown} 不在本机磁盘上：已改用较慢而稳妥的回滚日志；多台机器不要同时写它",
                "{shown} is not on a local disk: using the slower rollback journal; do not write it from several machines"
            ));
            ("DELETE", "EXTRA")
        } else {
            ("WAL", "FULL")
        };
        self.connection.pragma_update(None, "journal_mode", mode).map_err(translate)?;
        self.connection.pragma_update(None, "synchronous", synchronous).map_err(translate)
    }

    fn read_pragma(&self, name: &str) -> Result<i64> {
        self.connection.pragma_query_value(None, name, |row| row.get(0)).map_err(translate)
    }

    fn pragma(&self, name: &str, value: i64) -> Result<()> {
        self.connection.pragma_update(None, name, value).map_err(translate)
    }
}

impl Drop for Sqlite {
    /// Leaves one file behind: a closing writer folds the log into the database.
    fn drop(&mut self) {
        if self.access != Access::Read {
            // A reader elsewhere may hold the log; it is then folded in later.
            let _ = self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
        }
    }
}

fn connect(path: &Path, access: Access) -> Result<Connection> {
    // The bundled engine reads `file:` names as URIs; a path that is not absolute is anchored so that it never does.
    let path = if path.is_absolute() { path.to_path_buf() } else { PathBuf::from(".").join(path) };
    let base = OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let flags = match access {
        // A reader that could not write would leave the empty log and its index behind; `query_only` keeps it from writing.
        Access::Read | Access::Write | Access::Prepare => base | OpenFlags::SQLITE_OPEN_READ_WRITE,
        Access::Create => base | OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
    };
    let opened = Connection::open_with_flags(&path, flags).map_err(translate)?;
    let readable = opened.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0));
    match readable {
        Ok(_) => Ok(opened),
        Err(error) if access == Access::Read && is_cannot_open(&error) => connect_immutable(&path),
        Err(error) => Err(translate(error)),
    }
}

/// Reads a database on a medium where not even the log's index can be made, which is safe only while no log is left over.
fn connect_immutable(path: &Path) -> Result<Connection> {
    let shown = path.display();
    let mut log = path.as_os_str().to_owned();
    log.push("-wal");
    if Path::new(&log).exists() {
        return Err(StorageError::Unusable(message!(
            "{shown} 所在位置只读，且上次写入未收尾；请先在可写的位置打开一次",
            "{shown} is on a read-only medium with an unfinished log; open it once where it can be written"
        )));
    }
    let mut uri = String::from("file:");
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' => uri.push(char::from(*byte)),
            other => uri.push_str(&format!("%{other:02X}")),
        }
    }
    uri.push_str("?immutable=1");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    Connection::open_with_flags(uri, flags).map_err(translate)
}

fn is_cannot_open(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::CannotOpen | ErrorCode::ReadOnly))
}

thread_local! {
    static WAITING_SINCE: Cell<Option<Instant>> = const { Cell::new(None) };
}

/// Waits for a lock by the clock and not by a number of tries, so that a slow machine waits no shorter.
fn wait_for_lock(tries: i32) -> bool {
    let now = Instant::now();
    let since = WAITING_SINCE.with(|cell| {
        if tries == 0 || cell.get().is_none() {
            cell.set(Some(now));
        }
        cell.get().unwrap_or(now)
    });
    if now.duration_since(since) > LOCK_WAIT {
        return false;
    }
    std::thread::sleep(Duration::from_millis(u64::try_from(tries.clamp(1, 25)).unwrap_or(25)));
    true
}

impl Executor for Sqlite {
    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<usize> {
        execute(&self.connection, sql, params)
    }

    fn query_each(
        &mut self,
        sql: &str,
        params: &[Param<'_>],
        each: &mut dyn FnMut(&mut Row) -> Result<()>,
    ) -> Result<()> {
        query_each(&self.connection, sql, params, each)
    }

    fn is_within(&self) -> bool {
        true
    }

    fn address(&self) -> Option<Address> {
        address(&self.connection)
    }

    fn insert_many(&mut self, table: &str, columns: &[&str], values: &[Param<'_>]) -> Result<()> {
        insert_many(&self.connection, table, columns, values)
    }
}

impl Driver for Sqlite {
    fn begin(&mut self) -> Result<Box<dyn Transaction + '_>> {
        let inner =
            self.connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate).map_err(translate)?;
        Ok(Box::new(SqliteTransaction { inner }))
    }

    fn snapshot(&mut self) -> Result<Box<dyn Transaction + '_>> {
        let inner =
            self.connection.transaction_with_behavior(rusqlite::TransactionBehavior::Deferred).map_err(translate)?;
        Ok(Box::new(SqliteTransaction { inner }))
    }

    fn engine(&mut self) -> Result<String> {
        Ok(format!("SQLite {}", rusqlite::version()))
    }

    fn dialect(&self) -> &'static Dialect {
        &DIALECT
    }

    fn schema_version(&mut self) -> Result<i64> {
        self.read_pragma("user_version")
    }

    fn columns(&mut self) -> Result<Vec<SchemaColumn>> {
        let sql = "SELECT m.name, c.name, lower(c.type) FROM sqlite_schema m JOIN pragma_table_info(m.name) c \
                   WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid";
        Ok(SchemaColumn::of_rows(&self.query(sql, &[])?))
    }

    fn columns_of(&mut self, sql: &str) -> Result<Vec<String>> {
        let statement = self.connection.prepare(sql).map_err(translate)?;
        if !statement.readonly() || statement.column_count() == 0 {
            return Err(StorageError::NotAQuery);
        }
        Ok(statement.column_names().into_iter().map(str::to_owned).collect())
    }

    /// The engine asks before it reads a column, in whatever way a statement goes about it.
    fn withhold(&mut self, columns: Vec<(&'static str, &'static str)>) -> Result<()> {
        let decide = move |context: AuthContext<'_>| match context.action {
            AuthAction::Read { table_name, column_name } if columns.contains(&(table_name, column_name)) => {
                Authorization::Deny
            }
            _ => Authorization::Allow,
        };
        self.connection.authorizer(Some(decide)).map_err(translate)
    }

    fn integrity(&mut self) -> Result<Vec<String>> {
        let mut findings = Vec::new();
        for row in self.query("PRAGMA integrity_check", &[])? {
            if row.text(0) != "ok" {
                findings.push(row.text(0).to_owned());
            }
        }
        for row in self.query("PRAGMA foreign_key_check", &[])? {
            findings.push(format!("{} → {}: a reference leads nowhere", row.text(0), row.text(2)));
        }
        Ok(findings)
    }

    fn warnings(&self) -> &[Message] {
        &self.warnings
    }
}

struct SqliteTransaction<'c> {
    inner: rusqlite::Transaction<'c>,
}

impl Executor for SqliteTransaction<'_> {
    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<usize> {
        execute(&self.inner, sql, params)
    }

    fn query_each(
        &mut self,
        sql: &str,
        params: &[Param<'_>],
        each: &mut dyn FnMut(&mut Row) -> Result<()>,
    ) -> Result<()> {
        query_each(&self.inner, sql, params, each)
    }

    fn is_within(&self) -> bool {
        true
    }

    fn address(&self) -> Option<Address> {
        address(&self.inner)
    }

    fn insert_many(&mut self, table: &str, columns: &[&str], values: &[Param<'_>]) -> Result<()> {
        insert_many(&self.inner, table, columns, values)
    }
}

impl Transaction for SqliteTransaction<'_> {
    fn commit(self: Box<Self>) -> Result<()> {
        self.inner.commit().map_err(translate)
    }
}
