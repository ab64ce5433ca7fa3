//! Personal data shown unmasked: recorded before it is shown, without the data itself.

use serde_json::json;

use crate::ops::write::{Author, Result, Write};
use crate::storage::sql::Driver;

/// Records that fields of a record type are about to be shown.
pub fn record(store: &mut dyn Driver, author: &Author, noun: &str, fields: &[&str]) -> Result<()> {
    let mut write = Write::begin(store)?;
    write.note("revealed", json!({"noun": noun, "fields": fields}));
    write.touch_bulk();
    write.commit(author)?;
    Ok(())
}
