//! Taking in a newly announced arrangement: the days, and every limit that moves with them, in one transaction.

use serde_json::json;

use crate::domain::calendar::Row;
use crate::ops::limits;
use crate::ops::suggestion::Rules;
use crate::ops::write::{Author, Result, Write, changed};
use crate::params;
use crate::storage::sql::Driver;

/// What an arrangement came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Imported {
    /// Days that are new or differ.
    pub changed: u64,
    /// Limits that moved.
    pub moved: u64,
    /// Number of the journal entry.
    pub entry: Option<i64>,
}

/// Stores days and works out the limits anew; `rules` has the calendar as it will be.
pub fn import(
    store: &mut dyn Driver,
    author: &Author,
    rows: &[Row],
    rules: &Rules<'_>,
    dry_run: bool,
) -> Result<Imported> {
    let mut write = Write::begin(store)?;
    let mut imported = Imported::default();
    for row in rows {
        let (day, kind) = (row.day.to_string(), row.kind.code());
        let known =
            write.store().query_one("SELECT kind, name, source FROM calendar_day WHERE day = ?1", params![&day])?;
        if known
            .as_ref()
            .is_some_and(|known| known.text(0) == kind && known.text(1) == row.name && known.text(2) == row.source)
        {
            continue;
        }
        let entry = write.entry();
        write.store().execute("DELETE FROM calendar_day WHERE day = ?1", params![&day])?;
        write.store().execute(
            "INSERT INTO calendar_day (day, kind, name, source, entry) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![&day, kind, &row.name, &row.source, entry],
        )?;
        let before = known.map_or(json!(null), |known| json!(known.text(0)));
        write.touch(&changed("calendar", &day, &[("kind", before, json!(kind))]))?;
        imported.changed += 1;
    }
    imported.moved = limits::rework(&mut write, rules)?;
    if !dry_run {
        imported.entry = write.commit(author)?;
    }
    Ok(imported)
}
