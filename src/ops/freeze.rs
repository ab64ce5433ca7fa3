//! Settling a report (定稿): its figures are stored with the state of the register they were taken from.

use serde_json::json;

use crate::message;
use crate::ops::write::{Author, OpError, Result, Write, created};
use crate::storage::frozen::{self, Frozen};
use crate::storage::journal;
use crate::storage::sql::Driver;

/// Stores a report under the next version of its region and period. Fails where the register changed after the figures were taken,
/// and where the period was settled before and no reason is given; `version` is set here.
pub fn freeze(store: &mut dyn Driver, author: &Author, report: Frozen) -> Result<Frozen> {
    let mut write = Write::begin(store)?;
    if journal::head(write.store())? != report.head {
        return Err(OpError::Conflict(message!(
            "统计期间登记册有改动，未定稿，请再执行一次",
            "the register changed while the figures were taken; nothing was settled, run it again"
        )));
    }
    let before = frozen::find(write.store(), (&report.region, &report.period), None)?;
    if let Some(before) = &before
        && report.reason.is_none()
    {
        let (version, at) = (before.version, before.frozen_at.get(..10).unwrap_or_default());
        return Err(OpError::Conflict(message!(
            "这一时段已于 {at} 定稿（第 {version} 版）；要重新定稿，用 --reason 说明理由，原来的版本仍保留",
            "this period was settled on {at} (version {version}); to settle it again say why by --reason, the version before is kept"
        )));
    }
    let version = before.map_or(1, |before| before.version + 1);
    let report = Frozen { version, ..report };
    let entry = write.entry();
    frozen::insert(write.store(), &report, entry)?;
    let key = format!("{}/{}/{version}", report.region, report.period);
    let after = json!({ "as_of": report.as_of, "sha256": report.sha256, "data": report.data, "head": report.head.0, "reason": report.reason });
    write.touch(&created("report", &key, &after))?;
    write.commit(author)?;
    Ok(report)
}
