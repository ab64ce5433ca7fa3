//! A new office: its own place, and the regions that come with the program.

use serde_json::json;

use crate::domain::region::{self, Level, Region};
use crate::ops::write::{Author, Result, Write};
use crate::params;
use crate::storage::place;
use crate::storage::sql::{Driver, Param};

/// The office a database belongs to.
#[derive(Clone, Debug)]
pub struct Office {
    /// Name of the place.
    pub name: String,
    /// 行政区划代码.
    pub region: String,
    /// Level of its congress.
    pub level: Level,
    /// 届 of its congress.
    pub term: i64,
    /// Rule profile, where one was named.
    pub profile: Option<String>,
}

/// Records the office and its regions; returns how many regions.
pub fn init(store: &mut dyn Driver, author: &Author, office: &Office) -> Result<usize> {
    let mut write = Write::begin(store)?;
    let term = office.term.to_string();
    let settings =
        [("place", office.name.as_str()), ("region", &office.region), ("level", office.level.code()), ("term", &term)];
    for (name, value) in settings {
        place::set_setting(write.store(), name, value)?;
    }
    if let Some(profile) = &office.profile {
        place::set_setting(write.store(), "profile", profile)?;
    }
    let regions = add_regions(&mut write, office)?;
    let entry = write.entry();
    write.store().execute(
        "INSERT INTO congress (id, region, term, entry) VALUES (1, ?1, ?2, ?3)",
        params![&office.region, office.term, entry],
    )?;
    write.note("office", json!({"place": office.name, "region": office.region, "term": office.term}));
    write.touch_bulk();
    write.commit(author)?;
    Ok(regions)
}

/// Adds the built-in regions where the office is one of them; elsewhere the office's own, and what lies above it.
fn add_regions(write: &mut Write<'_>, office: &Office) -> Result<usize> {
    let mut regions: Vec<Region> = region::embedded().collect();
    if regions.iter().all(|region| region.code != office.region) {
        regions.retain(|region| region::is_within(&office.region, &region.code));
        let parent = region::parent_code(&office.region);
        regions.push(Region { code: office.region.clone(), name: office.name.clone(), level: office.level, parent });
    }
    let entry = write.entry();
    let mut values = Vec::with_capacity(regions.len() * 6);
    for (id, region) in (1..).zip(&regions) {
        values.extend([
            Param::Int(id),
            Param::Int(entry),
            Param::Text(&region.code),
            Param::Text(&region.name),
            Param::Text(region.level.code()),
            Param::from(region.parent.as_deref()),
        ]);
    }
    write.store().insert_many("region", &["id", "entry", "code", "name", "level", "parent"], &values)?;
    Ok(regions.len())
}
