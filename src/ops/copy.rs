//! A whole database moved to another, on whichever engines, and the proof that nothing was lost or changed on the way.
//!
//! The target is first marked as an unfinished copy, which every command refuses; then everything is written in one
//! transaction, read back in a snapshot of its own and compared, and only then the mark is taken away. Whenever this ends
//! before its end, the same again begins anew. Neither side's journal is written: the copy is the same database.

use crate::domain::value::Value;
use crate::message;
use crate::ops::journal::{self as chain, Verified};
use crate::ops::write::{OpError, Result};
use crate::storage::content::{self, Content, Hasher};
use crate::storage::migrate;
use crate::storage::schema::{self, TableShape};
use crate::storage::sql::{Dialect, Driver, Executor, Param, StorageError};

/// Most rows written at once.
const BATCH_ROWS: usize = 4096;

/// Bytes of texts after which rows are written, whatever their number.
const BATCH_BYTES: usize = 1 << 20;

/// Rows between two looks at whether the user asked to stop.
const BEAT: u64 = 1024;

/// Told now and then how many rows were handled since it was last told; returns whether to go on.
pub type Progress<'p> = &'p mut dyn FnMut(u64) -> bool;

/// One table on both sides.
#[derive(Clone, Debug)]
pub struct Compared {
    /// The table.
    pub table: String,
    /// What was read at the source.
    pub source: Content,
    /// What was read back from the target.
    pub target: Content,
}

impl Compared {
    /// Returns whether both hold the same.
    pub fn is_equal(&self) -> bool {
        self.source == self.target
    }
}

/// What came of a copy.
#[derive(Debug)]
pub struct Copied {
    /// Every table, in the order in which they were written.
    pub tables: Vec<Compared>,
    /// The journal, as walked at the target.
    pub journal: Verified,
    /// Number and hash of the newest entry at the source.
    pub head: (i64, String),
}

impl Copied {
    /// Returns whether every table is the same, and the newest entry of the journal.
    pub fn is_equal(&self) -> bool {
        self.head.1 == self.journal.head && self.tables.iter().all(Compared::is_equal)
    }
}

/// Returns the tables of a database that are not the program's own, which no copy takes along.
pub fn foreign_tables(store: &mut dyn Driver) -> Result<Vec<String>> {
    let tables = schema::tables()?;
    let mut names: Vec<String> = store.columns()?.into_iter().map(|column| column.table).collect();
    names.dedup();
    names.retain(|name| tables.iter().all(|table| table.name != *name));
    Ok(names)
}

/// Returns what every table of a database holds, all of it at one moment.
pub fn contents(store: &mut dyn Driver, progress: Progress<'_>) -> Result<Vec<(String, Content)>> {
    let tables = schema::tables()?;
    let mut snapshot = store.snapshot()?;
    tables.iter().map(|table| Ok((table.name.clone(), read(snapshot.as_mut(), table, progress)?))).collect()
}

/// Makes sure that a target may be written: it has no tables, or they are this program's and empty, or it is a copy that was
/// not finished; brings its tables up to date and marks it. `now` is an RFC 3339 time, `origin` says what it becomes a copy of.
pub fn prepare(target: &mut dyn Driver, now: &str, origin: &str) -> Result<()> {
    migrate::pending(target)?;
    // A copy that was stopped while it made the tables left those of an older version, or none.
    let present = target.columns()?;
    let mut tables = schema::tables()?;
    tables.retain(|table| present.iter().any(|column| column.table == table.name));
    let is_ours = tables.iter().any(|table| table.name == "setting") && content::unfinished(target)?.is_some();
    if !is_ours && let Some(table) = content::first_filled(target, &tables)? {
        let name = &table.name;
        return Err(OpError::Conflict(message!(
            "目标里已有数据（表 {name}），不会覆盖",
            "the target has data already (table {name}), which is not overwritten"
        )));
    }
    migrate::apply(target, now)?;
    let mut transaction = target.begin()?;
    content::mark_unfinished(transaction.as_mut(), origin)?;
    Ok(transaction.commit()?)
}

/// Copies everything into a target that was prepared, reads it back and compares; where all is the same the target is
/// finished, else it stays marked.
pub fn copy(source: &mut dyn Driver, target: &mut dyn Driver, progress: Progress<'_>) -> Result<Copied> {
    let tables = schema::tables()?;
    check_columns(source, &tables)?;
    check_columns(target, &tables)?;
    let mut from = source.snapshot()?;
    let head = crate::storage::journal::head(from.as_mut())?;
    let written = write_all(from.as_mut(), target, &tables, progress)?;
    drop(from);
    let mut compared = Vec::with_capacity(tables.len());
    let mut snapshot = target.snapshot()?;
    for (table, source) in tables.iter().zip(written) {
        let target = read(snapshot.as_mut(), table, progress)?;
        compared.push(Compared { table: table.name.clone(), source, target });
    }
    let journal = chain::verify(snapshot.as_mut())?;
    drop(snapshot);
    let copied = Copied { tables: compared, journal, head };
    if copied.is_equal() {
        target.gather_statistics()?;
        let mut transaction = target.begin()?;
        content::mark_finished(transaction.as_mut())?;
        transaction.commit()?;
    }
    Ok(copied)
}

fn check_columns(store: &mut dyn Driver, tables: &[TableShape]) -> Result<()> {
    let columns = store.columns()?;
    let other = tables.iter().find(|table| !table.is_made_of(&columns));
    other.map_or(Ok(()), |table| {
        let name = &table.name;
        Err(OpError::Storage(StorageError::Foreign(message!(
            "表 {name} 的列与本程序的结构不符，可能被人改过；不能复制",
            "the columns of the table {name} are not this program's, perhaps somebody changed them; it cannot be copied"
        ))))
    })
}

/// Writes every table in one transaction; returns what was read at the source.
fn write_all(
    from: &mut dyn Executor,
    target: &mut dyn Driver,
    tables: &[TableShape],
    progress: Progress<'_>,
) -> Result<Vec<Content>> {
    let dialect = target.dialect();
    let mut into = target.begin()?;
    clear(into.as_mut(), dialect, tables)?;
    let mut contents = Vec::with_capacity(tables.len());
    for table in tables {
        contents.push(write(from, into.as_mut(), table, progress)?);
        set_own_references(from, into.as_mut(), table)?;
    }
    into.commit()?;
    Ok(contents)
}

/// Empties the target of what an unfinished copy left; the mark stays.
fn clear(into: &mut dyn Executor, dialect: &Dialect, tables: &[TableShape]) -> Result<()> {
    let Some(origin) = content::unfinished(into)? else {
        return Err(OpError::Conflict(message!(
            "目标刚由另一个程序复制完成，没有再写入",
            "another program has just finished copying to the target; nothing more was written"
        )));
    };
    if content::first_filled(into, tables)?.is_some() {
        content::clear(into, dialect, tables)?;
        content::mark_unfinished(into, &origin)?;
    }
    Ok(())
}

/// Copies a table row by row. A reference to another row of the same table is set later: that row may come after this one.
fn write(
    from: &mut dyn Executor,
    into: &mut dyn Executor,
    table: &TableShape,
    progress: Progress<'_>,
) -> Result<Content> {
    let names: Vec<&str> = table.columns.iter().map(String::as_str).collect();
    let own: Vec<usize> =
        (0..names.len()).filter(|place| table.own_references.iter().any(|name| *name == names[*place])).collect();
    let mut hasher = Hasher::new(table);
    let mut batch = Batch::default();
    let mut beat = Beat::new(progress);
    let read = content::each_row(from, table, &mut |row| {
        hasher.add(&row.values);
        if table.name == HISTORY {
            // Its rows are there, and writers take their turns by one of them: changed, it keeps who waits waiting.
            overwrite(into, table, &row.values)?;
            return beat.row();
        }
        own.iter().for_each(|place| drop(row.take(*place)));
        batch.add(&mut row.values);
        if batch.is_full() {
            batch.write(into, &table.name, &names)?;
        }
        beat.row()
    });
    beat.outcome(read)?;
    batch.write(into, &table.name, &names)?;
    Ok(hasher.finish())
}

/// The history of the schema, which the target has of its own.
const HISTORY: &str = "schema_history";

fn overwrite(into: &mut dyn Executor, table: &TableShape, values: &[Value]) -> crate::storage::sql::Result<()> {
    let places = |names: &[String]| -> Vec<String> {
        let place = |name| table.columns.iter().position(|column| column == name).unwrap_or_default() + 1;
        names.iter().map(|name| format!("{name} = ?{}", place(name))).collect()
    };
    let others: Vec<String> = table.columns.iter().filter(|column| !table.key.contains(column)).cloned().collect();
    let (sets, keys) = (places(&others).join(", "), places(&table.key).join(" AND "));
    let params: Vec<Param<'_>> = values.iter().map(Param::from).collect();
    into.execute(&format!("UPDATE {} SET {sets} WHERE {keys}", table.name), &params).map(drop)
}

fn set_own_references(from: &mut dyn Executor, into: &mut dyn Executor, table: &TableShape) -> Result<()> {
    for column in &table.own_references {
        let (name, key) = (&table.name, &table.key);
        let places: Vec<String> = (2..).zip(key).map(|(place, key)| format!("{key} = ?{place}")).collect();
        let update = format!("UPDATE {name} SET {column} = ?1 WHERE {}", places.join(" AND "));
        let select = format!("SELECT {column}, {} FROM {name} WHERE {column} IS NOT NULL", table.key_list());
        from.query_each(&select, &[], &mut |row| {
            let params: Vec<Param<'_>> = row.values.iter().map(Param::from).collect();
            into.execute(&update, &params).map(drop)
        })?;
    }
    Ok(())
}

/// Reads a table through.
fn read(store: &mut dyn Executor, table: &TableShape, progress: Progress<'_>) -> Result<Content> {
    let mut hasher = Hasher::new(table);
    let mut beat = Beat::new(progress);
    let read = content::each_row(store, table, &mut |row| {
        hasher.add(&row.values);
        beat.row()
    });
    beat.outcome(read)?;
    Ok(hasher.finish())
}

/// Rows waiting to be written.
#[derive(Default)]
struct Batch {
    values: Vec<Value>,
    rows: usize,
    bytes: usize,
}

impl Batch {
    /// Takes the values of a row.
    fn add(&mut self, row: &mut Vec<Value>) {
        self.rows += 1;
        self.bytes += row.iter().filter_map(Value::as_text).map(str::len).sum::<usize>();
        self.values.append(row);
    }

    fn is_full(&self) -> bool {
        self.rows >= BATCH_ROWS || self.bytes >= BATCH_BYTES
    }

    fn write(&mut self, into: &mut dyn Executor, table: &str, columns: &[&str]) -> crate::storage::sql::Result<()> {
        let params: Vec<Param<'_>> = self.values.iter().map(Param::from).collect();
        if !params.is_empty() {
            into.insert_many(table, columns, &params)?;
        }
        drop(params);
        self.values.clear();
        (self.rows, self.bytes) = (0, 0);
        Ok(())
    }
}

/// Tells of rows now and then, and carries the wish to stop out of a reader of rows.
struct Beat<'p> {
    progress: Progress<'p>,
    rows: u64,
    stopped: bool,
}

impl<'p> Beat<'p> {
    fn new(progress: Progress<'p>) -> Beat<'p> {
        Beat { progress, rows: 0, stopped: false }
    }

    fn row(&mut self) -> crate::storage::sql::Result<()> {
        self.rows += 1;
        if self.rows < BEAT || (self.progress)(std::mem::take(&mut self.rows)) {
            return Ok(());
        }
        self.stopped = true;
        Err(StorageError::Reader(std::io::ErrorKind::Interrupted.into()))
    }

    fn outcome(self, read: crate::storage::sql::Result<()>) -> Result<()> {
        if self.stopped {
            return Err(OpError::Interrupted);
        }
        read?;
        if (self.progress)(self.rows) { Ok(()) } else { Err(OpError::Interrupted) }
    }
}
