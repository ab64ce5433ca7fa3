//! What is stored: the driver seam, the migrations, and one file a noun with every SQL statement about it.
//! Nothing here decides; the rules are in `domain`, the use cases in `ops`.

pub mod activity;
pub mod deputy;
pub mod journal;
pub mod migrate;
pub mod opinion;
pub mod place;
pub mod sql;
pub mod sqlite;
pub mod station;
pub mod suggestion;
pub mod table;
pub mod unit;
