//! What a person sees, once more with the databases on a PostgreSQL server: the same tests and the same snapshots as in
//! `tests/cli`, which must not tell one engine from the other.

#![allow(clippy::unwrap_used, clippy::too_many_lines, reason = "as in tests/cli")]

#[path = "cli/main.rs"]
mod cli;

pub(crate) use cli::{FILTERS, office, shows};
