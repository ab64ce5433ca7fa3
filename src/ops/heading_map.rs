//! Saving which headings of a sheet mean which fields, for the next sheet of its kind.

use serde_json::json;

use crate::ops::write::{Author, Result, Write, changed, created};
use crate::storage::heading_map::{self, HeadingMap};
use crate::storage::sql::Driver;

/// Saves a matching for a record type; returns whether it is new or differs from the one of its name.
pub fn save(store: &mut dyn Driver, author: &Author, noun: &str, map: &HeadingMap) -> Result<bool> {
    let mut write = Write::begin(store)?;
    let known = heading_map::all(write.store(), noun)?.into_iter().find(|known| known.name == map.name);
    if known.as_ref() == Some(map) {
        return Ok(false);
    }
    let entry = write.entry();
    heading_map::put(write.store(), noun, map, entry)?;
    let key = format!("{noun}/{}", map.name);
    let touch = match known {
        Some(known) => changed("heading-map", &key, &[("pairs", json!(known.pairs), json!(map.pairs))]),
        None => created("heading-map", &key, &json!({"pairs": map.pairs})),
    };
    write.touch(&touch)?;
    Ok(write.commit(author)?.is_some())
}
