//! Regions, congresses and sessions, and the office's own place in them.

use std::collections::HashMap;

use super::sql::{Executor, Result};
use super::table::Table;
use crate::domain::record::place;
use crate::own;
use crate::params;

/// 行政区划.
pub static REGION: Table = Table {
    record: &place::REGION,
    name: "region",
    joins: "",
    columns: &[own!("code"), own!("name"), own!("level"), own!("parent"), own!("extra")],
    key: &["code"],
    order: "t.code",
};

/// 届次.
pub static CONGRESS: Table = Table {
    record: &place::CONGRESS,
    name: "congress",
    joins: "",
    columns: &[own!("region"), own!("term"), own!("starts_on"), own!("ends_on"), own!("quota"), own!("extra")],
    key: &["region", "term"],
    order: "t.region, t.term",
};

/// 会议.
pub static SESSION: Table = Table {
    record: &place::SESSION,
    name: "session",
    joins: "",
    columns: &[
        own!("region"),
        own!("session"),
        own!("opens_on"),
        own!("closes_on"),
        own!("motion_deadline"),
        own!("last_presidium_at"),
        own!("extra"),
    ],
    key: &["region", "session"],
    order: "t.region, t.opens_on NULLS LAST, t.session",
};

/// Returns every region's name by code.
pub fn names(executor: &mut dyn Executor) -> Result<HashMap<String, String>> {
    let mut names = HashMap::new();
    executor.query_each("SELECT code, name FROM region", &[], &mut |row| {
        names.insert(row.text(0).to_owned(), row.text(1).to_owned());
        Ok(())
    })?;
    Ok(names)
}

/// Returns how many years lie between the beginning of the congress that `region` had on an ISO day and that of the one before it,
/// which are the years of a term (地方组织法 第十二条: five, unless it was prolonged); none where either beginning is unknown.
pub fn years_since_last_term(executor: &mut dyn Executor, region: &str, day: &str) -> Result<Option<i32>> {
    let found = executor.query_one(
        "SELECT substr(c.starts_on, 1, 4), substr(b.starts_on, 1, 4) FROM congress c \
         JOIN congress b ON b.region = c.region AND b.term = c.term - 1 \
         WHERE c.region = ?1 AND c.starts_on <= ?2 AND b.starts_on < c.starts_on ORDER BY c.starts_on DESC LIMIT 1",
        params![region, day],
    )?;
    let year = |text: &str| text.parse::<i32>().ok();
    Ok(found.and_then(|row| Some(year(row.text(0))? - year(row.text(1))?)))
}

/// Returns a setting of the database.
pub fn setting(executor: &mut dyn Executor, name: &str) -> Result<Option<String>> {
    let found = executor.query_one("SELECT value FROM setting WHERE name = ?1", params![name])?;
    Ok(found.map(|row| row.text(0).to_owned()))
}

/// Stores a setting of the database.
pub fn set_setting(executor: &mut dyn Executor, name: &str, value: &str) -> Result<()> {
    let changed = executor.execute("UPDATE setting SET value = ?2 WHERE name = ?1", params![name, value])?;
    if changed == 0 {
        executor.execute("INSERT INTO setting (name, value) VALUES (?1, ?2)", params![name, value])?;
    }
    Ok(())
}
