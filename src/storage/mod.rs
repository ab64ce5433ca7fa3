//! What is stored: the driver seam, the migrations, and one file a noun with every SQL statement about it.
//! Nothing here decides; the rules are in `domain`, the use cases in `ops`.

pub mod journal;
pub mod migrate;
pub mod sql;
pub mod sqlite;
