//! Migrations: an append-only list, numbered alike for every engine. One version is one transaction.
//! A database newer than the program is refused and left untouched.

use sha2::{Digest, Sha256};

use super::sql::{Dialect, Driver, Executor, Result, StorageError};
use super::suggestion::settled;
use crate::message;

/// One step: its text never changes once released.
struct Migration {
    name: &'static str,
    sql: &'static str,
}

/// Every step from the empty database; the position is the version, counted from 1.
static MIGRATIONS: &[Migration] = &[
    Migration { name: "register", sql: include_str!("migrations/0001_register.sql") },
    Migration { name: "attendance region", sql: include_str!("migrations/0002_attendance_region.sql") },
    Migration { name: "extra", sql: include_str!("migrations/0003_extra.sql") },
    Migration { name: "handling", sql: include_str!("migrations/0004_handling.sql") },
    Migration { name: "motion", sql: include_str!("migrations/0005_motion.sql") },
    Migration { name: "ledgers", sql: include_str!("migrations/0006_ledgers.sql") },
    Migration { name: "states", sql: include_str!("migrations/0007_states.sql") },
    Migration { name: "reminders", sql: include_str!("migrations/0008_reminders.sql") },
    Migration { name: "last presidium", sql: include_str!("migrations/0009_last_presidium.sql") },
    Migration { name: "title block", sql: include_str!("migrations/0010_title_block.sql") },
    Migration { name: "frozen", sql: include_str!("migrations/0011_frozen.sql") },
    Migration { name: "adopted", sql: include_str!("migrations/0012_adopted.sql") },
    Migration { name: "marks", sql: include_str!("migrations/0013_marks.sql") },
];

const HISTORY: &str = "CREATE TABLE IF NOT EXISTS schema_history (\
    version {integer} PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at TEXT NOT NULL) {strict};";

/// Returns the newest schema version this program knows.
pub fn newest() -> i64 {
    i64::try_from(MIGRATIONS.len()).expect("a handful of migrations")
}

/// Returns how far a database is behind: versions to apply. An error when it is newer than the program.
pub fn pending(store: &mut dyn Driver) -> Result<i64> {
    let found = store.schema_version()?;
    check_known(found)?;
    Ok(newest() - found)
}

/// Refuses a schema version newer than the program.
pub(super) fn check_known(found: i64) -> Result<()> {
    let known = newest();
    if found > known {
        return Err(StorageError::Foreign(message!(
            "数据库结构版本为 {found}，本程序只认识到 {known}；请升级 renda（数据库未被改动）",
            "the database has schema version {found}, this program knows up to {known}; upgrade renda (nothing was changed)"
        )));
    }
    Ok(())
}

/// Applies what is missing and returns the versions applied. `now` is an RFC 3339 time.
pub fn apply(store: &mut dyn Driver, now: &str) -> Result<Vec<i64>> {
    let first = store.schema_version()? + 1;
    pending(store)?;
    let mut applied = Vec::new();
    for version in first..=newest() {
        let position = usize::try_from(version - 1).expect("versions count from 1");
        step(store, version, &MIGRATIONS[position], now)?;
        applied.push(version);
    }
    if !applied.is_empty() {
        // Not by a step of its own: the rules read the tables as the newest version has them.
        let mut transaction = store.begin()?;
        settled::settle_rest(transaction.as_mut())?;
        settled::sketch_all(transaction.as_mut())?;
        transaction.commit()?;
    }
    Ok(applied)
}

fn step(store: &mut dyn Driver, version: i64, migration: &Migration, now: &str) -> Result<()> {
    let dialect = store.dialect();
    let mut transaction = store.begin()?;
    transaction.execute(&words_of(dialect, HISTORY), &[])?;
    transaction.execute(&words_of(dialect, migration.sql), &[])?;
    let digest = hex::encode(Sha256::digest(migration.sql.as_bytes()));
    transaction.execute(
        "INSERT INTO schema_history (version, name, sha256, applied_at) VALUES (?1, ?2, ?3, ?4)",
        crate::params![version, migration.name, &digest, now],
    )?;
    if !dialect.stamp.is_empty() {
        transaction.execute(&dialect.stamp.replace("{version}", &version.to_string()), &[])?;
    }
    transaction.commit()
}

/// Replaces what the common dialect leaves open by an engine's words.
fn words_of(dialect: &Dialect, sql: &str) -> String {
    let mut text = sql.replace("{integer}", dialect.integer).replace("{strict}", dialect.strict);
    if dialect.text != "TEXT" {
        text = text.replace(" TEXT", &format!(" {}", dialect.text));
    }
    if !dialect.references {
        text = without_references(&text);
    }
    text
}

/// A column whose values are keys of a row elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference<'m> {
    /// The table.
    pub table: &'m str,
    /// The column.
    pub column: &'m str,
    /// The table it leads to.
    pub target: &'m str,
    /// The column there.
    pub key: &'m str,
}

const REFERENCES: &str = " REFERENCES ";

/// Returns every reference that the migrations declare.
pub fn references() -> Vec<Reference<'static>> {
    let mut found = Vec::new();
    for migration in MIGRATIONS {
        let mut table = "";
        for line in migration.sql.lines() {
            if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
                table = rest.split(' ').next().unwrap_or_default();
            }
            let Some((before, after)) = line.split_once(REFERENCES) else { continue };
            let column = before.split_whitespace().next().unwrap_or_default();
            let Some((target, rest)) = after.split_once(" (") else { continue };
            let key = rest.split(')').next().unwrap_or_default();
            found.push(Reference { table, column, target, key });
        }
    }
    found
}

/// Takes ` REFERENCES table (key) …` out of every column, up to the comma that ends it.
fn without_references(sql: &str) -> String {
    let mut text = String::with_capacity(sql.len());
    for line in sql.lines() {
        match line.split_once(REFERENCES) {
            Some((before, after)) => {
                text.push_str(before);
                text.push_str(if after.ends_with(',') { "," } else { "" });
            }
            None => text.push_str(line),
        }
        text.push('\n');
    }
    text
}

/// Returns versions whose recorded text differs from the program's, which means that somebody changed one of them.
pub fn altered(store: &mut dyn Executor) -> Result<Vec<i64>> {
    let mut altered = Vec::new();
    for row in store.query("SELECT version, sha256 FROM schema_history ORDER BY version", &[])? {
        let version = row.int(0)?;
        let known = usize::try_from(version - 1).ok().and_then(|position| MIGRATIONS.get(position));
        if known.is_none_or(|migration| hex::encode(Sha256::digest(migration.sql.as_bytes())) != row.text(1)) {
            altered.push(version);
        }
    }
    Ok(altered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reference_is_read_from_the_migrations() {
        let found = references();
        let declared: usize = MIGRATIONS.iter().map(|migration| migration.sql.matches("REFERENCES").count()).sum();
        assert_eq!(found.len(), declared);
        assert!(found.contains(&Reference { table: "seat", column: "person_id", target: "person", key: "id" }));
        assert!(found.contains(&Reference { table: "journal_record", column: "seq", target: "journal", key: "seq" }));
        for reference in &found {
            assert!(
                [reference.table, reference.column, reference.target, reference.key]
                    .iter()
                    .all(|name| !name.is_empty())
            );
        }
    }

    #[test]
    fn references_are_left_out_where_the_engine_does_not_keep_them() {
        let sql = "    a {integer} NOT NULL REFERENCES b (id),\n    c {integer} REFERENCES d (id) DEFERRABLE INITIALLY DEFERRED\n";
        assert_eq!(without_references(sql), "    a {integer} NOT NULL,\n    c {integer}\n");
    }
}
