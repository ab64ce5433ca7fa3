//! Activities, who took part, and practical matters.

use super::sql::{Executor, Result};
use super::table::Table;
use crate::domain::record::activity;
use crate::own;
use crate::params;

/// 活动.
pub static ACTIVITY: Table = Table {
    record: &activity::ACTIVITY,
    name: "activity",
    joins: "LEFT JOIN station s ON s.id = t.station_id",
    columns: &[
        own!("number"),
        own!("kind"),
        own!("theme"),
        own!("title"),
        own!("place"),
        own!("region"),
        own!("station", "station_id", "s.code"),
        own!("organiser"),
        own!("starts_on"),
        own!("ends_on"),
        own!("half_days"),
        own!("summary"),
        own!("extra"),
    ],
    key: &["region", "number"],
    order: "t.starts_on, t.region, t.number",
};

/// 参加.
pub static ATTENDANCE: Table = Table {
    record: &activity::ATTENDANCE,
    name: "attendance",
    joins: "JOIN activity a ON a.id = t.activity_id LEFT JOIN seat d ON d.id = t.seat_id \
            LEFT JOIN person p ON p.id = d.person_id",
    columns: &[
        own!("activity", "activity_id", "a.number"),
        own!("deputy", "seat_id", "COALESCE(d.cert_no, p.name)"),
        own!("region", "", "d.region"),
        own!("term", "", "d.term"),
        own!("role"),
        own!("state"),
        own!("spoke"),
        own!("count"),
        own!("note"),
        own!("extra"),
    ],
    key: &["activity_id", "seat_id"],
    order: "t.activity_id, t.seat_id",
};

/// Returns the region of an activity.
pub fn region_of(executor: &mut dyn Executor, id: i64) -> Result<String> {
    let row = executor.query_one("SELECT region FROM activity WHERE id = ?1", params![id])?;
    Ok(row.unwrap_or_default().text(0).to_owned())
}

/// 实事.
pub static MATTER: Table = Table {
    record: &activity::MATTER,
    name: "matter",
    joins: "LEFT JOIN seat d ON d.id = t.seat_id LEFT JOIN person p ON p.id = d.person_id \
            LEFT JOIN activity a ON a.id = t.activity_id",
    columns: &[
        own!("number"),
        own!("region"),
        own!("deputy", "seat_id", "COALESCE(d.cert_no, p.name)"),
        own!("term", "", "d.term"),
        own!("activity", "activity_id", "a.number"),
        own!("title"),
        own!("beneficiaries"),
        own!("money"),
        own!("done_on"),
        own!("extra"),
    ],
    key: &["region", "number"],
    order: "t.region, t.number",
};
