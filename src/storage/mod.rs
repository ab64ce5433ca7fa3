//! What is stored: the driver seam, the migrations, and one file a noun with every SQL statement about it.
//! Nothing here decides; the rules are in `domain`, the use cases in `ops`.

pub mod activity;
pub mod address;
pub mod content;
pub mod deputy;
pub mod document;
pub mod due;
pub mod figures;
mod file;
pub mod frozen;
pub mod heading_map;
pub mod imports;
pub mod journal;
pub mod letter;
pub mod limits;
pub mod migrate;
pub mod motion;
pub mod opinion;
pub mod place;
#[cfg(feature = "postgres")]
pub mod postgres;
pub mod references;
pub mod roles;
pub mod schema;
pub mod sql;
pub mod sqlite;
pub mod station;
pub mod suggestion;
pub mod table;
pub mod tables;
mod together;
pub mod unit;
pub mod unit_work;

pub use together::{Work, read_together};
