//! How a sheet is read and its rows taken, whether the arguments say so or a plan.

use clap::ArgMatches;

use crate::commands::arguments::{is_set, text};
use crate::context::Context;
use crate::exchange::ReadOptions;
use crate::failure::Failure;
use crate::ops::import::OnConflict;

/// How sheets are read and their rows taken: as the arguments say, or as a plan does.
#[derive(Debug)]
pub(super) struct Settings {
    pub(super) reading: ReadOptions,
    pub(super) on_conflict: OnConflict,
    pub(super) create_missing: bool,
    pub(super) strict: bool,
    pub(super) dry_run: bool,
    /// ISO day.
    pub(super) today: String,
}

impl Settings {
    /// Reads the arguments.
    pub(super) fn of(context: &Context, matches: &ArgMatches) -> Result<Settings, Failure> {
        let reading = ReadOptions { keep_extra: is_set(matches, "keep-extra"), ..super::read_options(matches)? };
        Ok(Settings {
            reading,
            on_conflict: match text(matches, "on-conflict") {
                Some("skip") => OnConflict::Skip,
                Some("reject") => OnConflict::Reject,
                _ => OnConflict::Update,
            },
            create_missing: is_set(matches, "create-missing"),
            strict: is_set(matches, "strict"),
            dry_run: is_set(matches, "dry-run") || is_set(matches, "explain") || text(matches, "plan").is_some(),
            today: context.today.to_string(),
        })
    }
}

/// Returns the word of the command line for what is done where a record differs.
pub(super) fn conflict_word(on_conflict: OnConflict) -> &'static str {
    match on_conflict {
        OnConflict::Update => "update",
        OnConflict::Skip => "skip",
        OnConflict::Reject => "reject",
    }
}
