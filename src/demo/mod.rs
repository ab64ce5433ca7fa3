//! The made-up year behind `renda demo`: writes the sheets an office would have, and says in which order to import them.
//!
//! Responsible for what is in the files, which is wholly synthetic and the same bytes for the same scale and seed. Knows
//! no database and runs no command. Every record is worked out from its position alone (`random`), so files of any
//! size are written row by row in flat memory, and two files that speak of one thing agree without sharing anything.

mod activity;
mod files;
mod opinion;
mod person;
mod random;
mod roster;
mod seat;
mod sheet;
mod size;
mod spelling;
mod station;
mod suggestion;
mod unit;
mod world;

pub use size::Scale;

use crate::i18n::{Message, Text};
use crate::message;
use chrono::NaiveDate;
use std::path::{Path, PathBuf};
use world::World;

/// The day the demo plays on: a Friday on which some tasks are overdue, some fall due within days, some later.
pub const PLAY_DAY: NaiveDate = match NaiveDate::from_ymd_opt(2024, 12, 20) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// The rule profile of the made-up city.
pub const PROFILE: &str = "guiyang";

/// Who operates in the demo, as the journal names them.
pub const OPERATOR: &str = "演示";

/// A file that could not be written.
#[derive(Debug, thiserror::Error)]
#[error("{path}: {source}", path = path.display())]
pub struct DemoError {
    path: PathBuf,
    source: std::io::Error,
}

impl DemoError {
    fn new(path: &Path, source: std::io::Error) -> DemoError {
        DemoError { path: path.to_owned(), source }
    }

    /// Says which file could not be written and why.
    pub fn message(&self) -> Message {
        let (path, source) = (self.path.display(), &self.source);
        message!("无法写入 {path}：{source}", "cannot write {path}: {source}")
    }
}

/// One ordinary command that takes some of the files in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The words after `renda`; paths are relative to the folder.
    pub command: Vec<String>,
    /// What the step does, for whoever watches.
    pub about: Text,
    /// Rows of the files it takes in, without titles and totals.
    pub rows: u64,
}

/// What was written and how to take it in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manifest {
    /// The day the demo plays on; also in the folder's `renda.toml`.
    pub today: NaiveDate,
    /// The words after `renda init`.
    pub init: Vec<String>,
    /// The commands in the order in which they shall run.
    pub steps: Vec<Step>,
}

/// Writes the sheets of `scale` and a `renda.toml` into `folder`, which must exist; files of the same name are replaced.
///
/// The same scale and seed give the same bytes. At city scale some 10 MB.
pub fn write(folder: &Path, scale: Scale, seed: u64, database: &str) -> Result<Manifest, DemoError> {
    let world = World::new(scale, seed);
    files::settings(folder, database)?;
    write_world(folder, &world)
}

fn write_world(folder: &Path, world: &World) -> Result<Manifest, DemoError> {
    let steps = files::write(folder, world)?;
    Ok(Manifest { today: PLAY_DAY, init: init_words(world), steps })
}

fn init_words(world: &World) -> Vec<String> {
    let home = world.home();
    [
        "--place",
        &home.name,
        "--code",
        &home.code,
        "--level",
        home.level.code(),
        "--term",
        &home.term.to_string(),
        "--profile",
        PROFILE,
    ]
    .map(str::to_owned)
    .to_vec()
}

#[cfg(test)]
mod tests;
