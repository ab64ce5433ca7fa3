//! The plan of an import: what a sheet would do, written down so that somebody may look at it, and carried out later only if it
//! still comes out the same. It holds no cell of the sheet, only hashes and counts.

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::settings::{Settings, conflict_word};
use crate::commands::Outcome;
use crate::commands::printing::{exists, write_beside};
use crate::context::Context;
use crate::domain::record::RecordType;
use crate::exchange::{Charset, ReadOptions};
use crate::failure::{Failure, Kind};
use crate::message;
use crate::ops::import::{OnConflict, Planned};

const SCHEMA: &str = "renda.import.plan/1";

/// Longest plan read, so that no other file is read whole by mistake.
const LONGEST: u64 = 1 << 20;

/// A plan as the file has it; the keys are part of the contract.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Plan {
    schema: String,
    noun: String,
    pub(super) file: Sheet,
    reading: Reading,
    importing: Importing,
    made_on: String,
    profile: String,
    counts: Counts,
    decisions: String,
}

/// The sheet the plan is about.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sheet {
    /// As it was given.
    pub(super) name: String,
    /// The same from the root.
    pub(super) path: PathBuf,
    pub(super) sha256: String,
}

/// How the sheet is read.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reading {
    encoding: Option<String>,
    #[serde(default)]
    sheet: Option<String>,
    header_row: Option<u64>,
    map: Vec<(String, String)>,
    keep_extra: bool,
}

/// How its rows are taken.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Importing {
    on_conflict: String,
    create_missing: bool,
    strict: bool,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Counts {
    created: u64,
    changed: u64,
    unchanged: u64,
    rejected: u64,
}

impl Plan {
    /// Makes the plan of a dry run: `sheet` is the file as given and its SHA-256.
    pub(super) fn of(
        record: &RecordType,
        settings: &Settings,
        profile: &str,
        sheet: (&str, &str),
        planned: &Planned,
    ) -> Result<Plan, Failure> {
        let (name, sha256) = sheet;
        let path = std::path::absolute(name).map_err(|error| Failure::file(Path::new(name), &error))?;
        let reading = &settings.reading;
        let [created, changed, unchanged, rejected] = planned.counts;
        Ok(Plan {
            schema: SCHEMA.to_owned(),
            noun: record.noun.to_owned(),
            file: Sheet { name: name.to_owned(), path, sha256: sha256.to_owned() },
            reading: Reading {
                encoding: reading.charset.map(|charset| charset.name().to_ascii_lowercase()),
                sheet: reading.sheet.clone(),
                header_row: reading.header_row,
                map: reading.map.clone(),
                keep_extra: reading.keep_extra,
            },
            importing: Importing {
                on_conflict: conflict_word(settings.on_conflict).to_owned(),
                create_missing: settings.create_missing,
                strict: settings.strict,
            },
            made_on: settings.today.clone(),
            profile: profile.to_owned(),
            counts: Counts { created, changed, unchanged, rejected },
            decisions: planned.decisions.clone(),
        })
    }

    /// Writes the plan beside its place and puts it there whole.
    pub(super) fn write(&self, context: &Context, path: &str, force: bool) -> Outcome {
        let text = serde_json::to_string_pretty(self).map_err(|error| Failure::from(std::io::Error::other(error)))?;
        write_beside(Path::new(path), force, &mut |out| Ok(writeln!(out, "{text}")?))?;
        context.ui.status(&message!(
            "方案已写入 {path}；用 import --apply {path} 执行",
            "wrote the plan to {path}; carry it out by import --apply {path}"
        ));
        Ok(())
    }

    /// Reads a plan for a record type.
    pub(super) fn read(path: &str, record: &RecordType) -> Result<Plan, Failure> {
        let failed = |error: std::io::Error| Failure::file(Path::new(path), &error);
        let length = std::fs::metadata(path).map_err(failed)?.len();
        if length > LONGEST {
            return Err(no_plan(path, "it is too long"));
        }
        let text = std::fs::read_to_string(path).map_err(failed)?;
        let plan: Plan = serde_json::from_str(&text).map_err(|error| no_plan(path, &error.to_string()))?;
        if plan.schema != SCHEMA {
            return Err(no_plan(path, &plan.schema));
        }
        if plan.noun != record.noun {
            let (noun, other) = (&plan.noun, record.noun);
            return Err(Failure::usage(message!(
                "这是 renda {noun} import 的方案，不是 {other} 的",
                "this is a plan of renda {noun} import, not of {other}"
            )));
        }
        Ok(plan)
    }

    /// Returns the settings the plan was made with.
    pub(super) fn settings(&self, today: String) -> Result<Settings, Failure> {
        let charset = self.reading.encoding.as_deref().map(Charset::from_label).transpose();
        let on_conflict = match self.importing.on_conflict.as_str() {
            "skip" => OnConflict::Skip,
            "reject" => OnConflict::Reject,
            _ => OnConflict::Update,
        };
        Ok(Settings {
            reading: ReadOptions {
                charset: charset.map_err(super::read_failure)?,
                sheet: self.reading.sheet.clone(),
                header_row: self.reading.header_row,
                map: self.reading.map.clone(),
                keep_extra: self.reading.keep_extra,
                ..ReadOptions::default()
            },
            on_conflict,
            create_missing: self.importing.create_missing,
            strict: self.importing.strict,
            dry_run: false,
            today,
        })
    }

    /// Returns what the decisions must be.
    pub(super) fn planned(&self) -> Planned {
        let Counts { created, changed, unchanged, rejected } = self.counts;
        Planned { decisions: self.decisions.clone(), counts: [created, changed, unchanged, rejected] }
    }

    /// Refuses a sheet or rules that are not those of the plan.
    pub(super) fn check(&self, profile: &str) -> Outcome {
        let planned = &self.profile;
        if planned != profile {
            return Err(Failure::new(
                Kind::Conflict,
                message!(
                    "方案按办理规则 {planned} 制定，现在是 {profile}；没有保留任何改动",
                    "the plan was made with the rules {planned}, now they are {profile}; nothing was kept"
                ),
            ));
        }
        let path = &self.file.path;
        let found = sha256(path).map_err(|error| Failure::file(path, &error))?;
        if found == self.file.sha256 { Ok(()) } else { Err(self.changed()) }
    }

    /// Says that the sheet is no longer the one of the plan.
    pub(super) fn changed(&self) -> Failure {
        let (name, made_on) = (&self.file.name, &self.made_on);
        Failure::new(
            Kind::Conflict,
            message!(
                "{name} 在 {made_on} 制定方案之后改过；没有保留任何改动",
                "{name} was changed since the plan was made on {made_on}; nothing was kept"
            ),
        )
        .hint(again())
    }
}

/// Hashes a file whatever it holds: one that is no sheet any more has changed, too.
fn sha256(path: &Path) -> std::io::Result<String> {
    let mut file = File::open(path)?;
    let (mut digest, mut buffer) = (Sha256::new(), vec![0; 64 << 10]);
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hex::encode(digest.finalize())),
            length => digest.update(&buffer[..length]),
        }
    }
}

/// Says what to do where a plan no longer holds.
pub(super) fn again() -> crate::i18n::Message {
    message!("用 --plan 重新制定方案，看过再执行", "make a new plan by --plan, look at it and apply that")
}

/// Refuses to overwrite a plan before any work is done for it.
pub(super) fn check_free(path: &str, force: bool) -> Outcome {
    let path = Path::new(path);
    if path.symlink_metadata().is_ok() && !force { Err(exists(path)) } else { Ok(()) }
}

fn no_plan(path: &str, reason: &str) -> Failure {
    Failure::new(
        Kind::Rejected,
        message!("{path} 不是导入方案（{reason}）", "{path} is no plan of an import ({reason})"),
    )
    .hint(message!("方案由 import --plan 写出", "plans are written by import --plan"))
}
