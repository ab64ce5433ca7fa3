//! Handling units and their other names.

use super::sql::{Executor, Result};
use super::table::Table;
use crate::domain::record::unit;
use crate::own;
use crate::params;

/// 承办单位.
pub static UNIT: Table = Table {
    record: &unit::UNIT,
    name: "unit",
    joins: "LEFT JOIN unit p ON p.id = t.parent_id",
    columns: &[
        own!("name"),
        own!("code"),
        own!("aliases"),
        own!("system"),
        own!("region"),
        own!("parent", "parent_id", "p.name"),
        own!("contact"),
        own!("phone"),
        own!("email"),
        own!("webhook"),
        own!("active_from"),
        own!("active_to"),
        own!("extra"),
    ],
    key: &["region", "name"],
    order: "t.region, t.id",
};

/// A name a unit goes by.
#[derive(Clone, Debug)]
pub struct UnitName {
    /// The unit.
    pub unit_id: i64,
    /// Its region.
    pub region: String,
    /// The name: its full name, its code, or an alias.
    pub name: String,
    /// Its full name.
    pub full_name: String,
    /// Whether it is the code.
    pub is_code: bool,
    /// First day on which the name holds, if known.
    pub valid_from: Option<String>,
    /// Last day on which the name holds, if known.
    pub valid_to: Option<String>,
}

impl UnitName {
    /// Returns whether it is neither the full name nor the code.
    pub fn is_another(&self) -> bool {
        !self.is_code && self.name != self.full_name
    }
}

/// Returns the full name of another unit of the region that goes by this name; `own` is the unit's id and region.
pub fn other_bearer(executor: &mut dyn Executor, own: (i64, &str), name: &str) -> Result<Option<String>> {
    let (id, region) = own;
    let sql = "SELECT name FROM unit WHERE region = ?1 AND id <> ?3 AND (name = ?2 OR code = ?2) \
               UNION ALL SELECT u.name FROM unit_alias a JOIN unit u ON u.id = a.unit_id \
               WHERE a.region = ?1 AND a.alias = ?2 AND a.unit_id <> ?3 LIMIT 1";
    Ok(executor.query_one(sql, params![region, name, id])?.map(|row| row.text(0).to_owned()))
}

/// Returns the name of a unit.
pub fn name(executor: &mut dyn Executor, id: i64) -> Result<Option<String>> {
    let found = executor.query_one("SELECT name FROM unit WHERE id = ?1", params![id])?;
    Ok(found.map(|row| row.text(0).to_owned()))
}

/// Returns every name of every unit: full names, codes and aliases.
pub fn names(executor: &mut dyn Executor) -> Result<Vec<UnitName>> {
    let mut names = Vec::new();
    let sql = "SELECT id, region, name, name, active_from, active_to, 0 FROM unit \
               UNION ALL SELECT id, region, code, name, NULL, NULL, 1 FROM unit WHERE code IS NOT NULL \
               UNION ALL SELECT a.unit_id, a.region, a.alias, u.name, a.valid_from, a.valid_to, 0 \
               FROM unit_alias a JOIN unit u ON u.id = a.unit_id";
    executor.query_each(sql, &[], &mut |row| {
        names.push(UnitName {
            unit_id: row.int(0)?,
            region: row.text(1).to_owned(),
            name: row.text(2).to_owned(),
            full_name: row.text(3).to_owned(),
            valid_from: row.opt_text(4).map(str::to_owned),
            valid_to: row.opt_text(5).map(str::to_owned),
            is_code: row.int(6)? != 0,
        });
        Ok(())
    })?;
    Ok(names)
}

/// Makes the aliases of a unit those of its `aliases` field.
pub fn set_aliases(executor: &mut dyn Executor, unit: (i64, &str), aliases: &[&str], entry: i64) -> Result<()> {
    let (unit_id, region) = unit;
    executor.execute(
        "DELETE FROM unit_alias WHERE unit_id = ?1 AND valid_from IS NULL AND valid_to IS NULL",
        params![unit_id],
    )?;
    for alias in aliases {
        executor.execute(
            "INSERT INTO unit_alias (region, alias, unit_id, entry) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
            params![region, *alias, unit_id, entry],
        )?;
    }
    Ok(())
}
