//! What goes out and comes in again, once more with the databases on a PostgreSQL server: the same tests.

#[path = "roundtrip.rs"]
mod roundtrip;
