//! Reports as they were settled. What their figures mean is the business of `report`; here they are one text.

use super::sql::{Executor, Result};
use crate::params;

/// A settled report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frozen {
    /// Code of the region it covers; empty for the whole register.
    pub region: String,
    /// Name of its period.
    pub period: String,
    /// 1 for the first time it was settled.
    pub version: i64,
    /// The cut-off, an ISO day.
    pub as_of: String,
    /// When it was settled, RFC 3339.
    pub frozen_at: String,
    /// Why it was settled again; none the first time.
    pub reason: Option<String>,
    /// Number and hash of the journal's newest entry then.
    pub head: (i64, String),
    /// Hash of the records then.
    pub data: String,
    /// SHA-256 of `figures` in hexadecimal.
    pub sha256: String,
    /// The figures, as JSON.
    pub figures: String,
}

/// Returns the newest version for a region and a period, or the one asked for.
pub fn find(executor: &mut dyn Executor, place: (&str, &str), version: Option<i64>) -> Result<Option<Frozen>> {
    let (region, period) = place;
    let select = "SELECT region, period, version, as_of, frozen_at, reason, head_seq, head_hash, data, sha256, figures \
         FROM frozen_report WHERE region = ?1 AND period = ?2";
    let found = match version {
        Some(version) => executor.query_one(&format!("{select} AND version = ?3"), params![region, period, version])?,
        None => executor.query_one(&format!("{select} ORDER BY version DESC LIMIT 1"), params![region, period])?,
    };
    let Some(row) = found else { return Ok(None) };
    Ok(Some(Frozen {
        region: row.text(0).to_owned(),
        period: row.text(1).to_owned(),
        version: row.int(2)?,
        as_of: row.text(3).to_owned(),
        frozen_at: row.text(4).to_owned(),
        reason: row.opt_text(5).map(str::to_owned),
        head: (row.int(6)?, row.text(7).to_owned()),
        data: row.text(8).to_owned(),
        sha256: row.text(9).to_owned(),
        figures: row.text(10).to_owned(),
    }))
}

/// Stores one.
pub fn insert(executor: &mut dyn Executor, frozen: &Frozen, entry: i64) -> Result<()> {
    let Frozen { region, period, as_of, frozen_at, reason, head, data, sha256, figures, .. } = frozen;
    let (version, reason) = (frozen.version, reason.as_deref());
    executor.execute(
        "INSERT INTO frozen_report (region, period, version, as_of, frozen_at, reason, head_seq, head_hash, data, sha256, figures, \
         entry) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![region, period, version, as_of, frozen_at, reason, head.0, &head.1, data, sha256, figures, entry],
    )?;
    Ok(())
}
