//! Imports: one file is one transaction and one journal entry. Every row is decided by itself; what cannot be taken is
//! reported with all its faults, and the rows beside it are taken all the same.

use std::collections::HashMap;

use crate::domain::calendar::Calendar;
use crate::domain::input::{Batch, Fault, InputRow, Mapping};
use crate::domain::profile::Profile;
use crate::domain::record::{Kind, RecordType};
use crate::domain::value::Value;
use crate::i18n::Message;
use crate::message;
use crate::ops::suggestion::Rules;
use crate::ops::write::{Author, OpError, Write};
use crate::storage::sql::Driver;
use crate::storage::{place, tables};

mod consistency;
mod course;
mod deputy;
mod finish;
mod flat;
mod intake;
mod matches;
mod motion;
pub mod resolve;
mod seen;
mod series;
mod suggestion;
mod trail;

pub use matches::{How, Match};
pub use trail::{Decided, Decisions, Planned};

use finish::{conclude, finish};
use intake::Intake;
use resolve::Resolver;
use seen::Seen;
use trail::Trail;

/// The office's own place: what a row means that names no region or term.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Home {
    /// 行政区划代码 of the office.
    pub region: String,
    /// Name of the place.
    pub name: String,
    /// Level of its congress, as a code.
    pub level: String,
    /// 届 of its congress.
    pub term: i64,
}

impl Home {
    /// Reads the office's place from the database.
    pub fn load(executor: &mut dyn crate::storage::sql::Executor) -> crate::storage::sql::Result<Home> {
        let mut text = |name| place::setting(executor, name).map(Option::unwrap_or_default);
        Ok(Home {
            region: text("region")?,
            name: text("place")?,
            level: text("level")?,
            term: text("term")?.parse().unwrap_or(0),
        })
    }
}

/// What to do with a row whose record exists already and differs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnConflict {
    /// Change the record.
    #[default]
    Update,
    /// Leave the record as it is.
    Skip,
    /// Reject the row.
    Reject,
}

/// How an import is to be carried out.
#[derive(Debug)]
pub struct Options<'a> {
    /// What is imported.
    pub record: &'static RecordType,
    /// The file's columns.
    pub mapping: &'a Mapping,
    /// Name of the file, for the journal.
    pub file_name: &'a str,
    /// SHA-256 of the file.
    pub sha256: &'a str,
    /// Carry out everything and undo it at the end.
    pub dry_run: bool,
    /// Take nothing if any row is rejected.
    pub strict: bool,
    /// What to do where a record differs.
    pub on_conflict: OnConflict,
    /// Make units and deputies that are not known yet.
    pub create_missing: bool,
    /// Give a record without a number the next free one, as for a record registered by hand; a sheet brings its numbers.
    pub allot_numbers: bool,
    /// Whether what is decided about every row is hashed and told.
    pub decisions: Decisions<'a>,
    /// Rules for the clocks of suggestions.
    pub profile: &'a Profile,
    /// Working days.
    pub calendar: &'a Calendar,
}

/// What became of the rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Rows that made a record.
    pub created: u64,
    /// Rows that changed one.
    pub changed: u64,
    /// Rows that said what was known.
    pub unchanged: u64,
    /// Rows that were not taken.
    pub rejected: u64,
    /// Number of the journal entry; nothing when nothing was written.
    pub entry: Option<i64>,
    /// Whether everything was undone because rows were rejected.
    pub withheld: bool,
    /// Where the last row stands, such as `15-4-13`; told only where numbers are allotted.
    pub placed: Option<String>,
    /// Cells that mean something under another name than its own.
    pub matches: Vec<Match>,
    /// Rows whose co-signers were given as names and a number of all (`等12人`).
    pub counted: u64,
    /// SHA-256 of what was decided, where that was asked for.
    pub decisions: Option<String>,
}

impl Outcome {
    /// Returns the rows created, changed, unchanged and rejected.
    pub fn counts(&self) -> [u64; 4] {
        [self.created, self.changed, self.unchanged, self.rejected]
    }
}

/// What one row did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Landed {
    /// It made a record.
    Created,
    /// It changed one.
    Changed,
    /// It said what was known, or was to be skipped.
    Unchanged,
}

/// Hears of every row that is not taken and of remarks on those that are.
pub trait Observer {
    /// A row was rejected. An error stops the import.
    fn rejected(&mut self, row: &InputRow<'_>, faults: &[Fault]) -> std::io::Result<()>;
    /// A row was taken, but the user should look at a cell of it.
    fn remark(&mut self, line: u64, remark: &Fault);
    /// A row was decided; said of every row where decisions are told.
    fn landed(&mut self, _decided: &Decided<'_>) {}
    /// So many bytes were read. Returns whether to go on.
    fn progress(&mut self, bytes: u64) -> bool;
    /// Every row was decided; what was rejected must be safe before the others are kept. An error stops the import.
    fn decided(&mut self) -> std::io::Result<()>;
}

/// Why an import ended.
#[derive(Debug, thiserror::Error)]
pub enum ImportError<E> {
    /// The file could not be read to its end; nothing was kept.
    #[error("read")]
    Read(E),
    /// The use case failed; nothing was kept.
    #[error(transparent)]
    Op(#[from] OpError),
    /// A rejected row could not be written down; nothing was kept.
    #[error(transparent)]
    Output(#[from] std::io::Error),
}

impl<E> From<crate::storage::sql::StorageError> for ImportError<E> {
    fn from(error: crate::storage::sql::StorageError) -> Self {
        ImportError::Op(error.into())
    }
}

/// Why a row is not taken.
#[derive(Debug)]
pub enum RowError {
    /// The row is at fault.
    Faults(Vec<Fault>),
    /// The store failed, which ends the import.
    Storage(OpError),
}

impl<T: Into<OpError>> From<T> for RowError {
    fn from(error: T) -> RowError {
        RowError::Storage(error.into())
    }
}

/// A row spread over the fields of its record type: an empty value means that the row says nothing about the field.
#[derive(Debug)]
pub struct Spread<'a> {
    values: &'a mut [Value],
    headings: &'a HashMap<&'static str, String>,
    record: &'static RecordType,
    /// Line of the file.
    pub line: u64,
}

impl Spread<'_> {
    /// Returns the value of a field.
    pub fn get(&self, field: &str) -> &Value {
        static EMPTY: Value = Value::Empty;
        self.record.position(field).and_then(|place| self.values.get(place)).unwrap_or(&EMPTY)
    }

    /// Returns the text of a field, if the row has one.
    pub fn text(&self, field: &str) -> Option<&str> {
        self.get(field).as_text()
    }

    /// Returns the values by the position of their field.
    pub fn values(&self) -> &[Value] {
        self.values
    }

    /// Takes the value of a field out of the row.
    pub fn take(&mut self, place: usize) -> Value {
        std::mem::take(&mut self.values[place])
    }

    /// Sets the value of a field, as a default or in its stored form.
    pub fn set(&mut self, place: usize, value: Value) {
        self.values[place] = value;
    }

    /// Makes a fault of a field's cell.
    pub fn fault(&self, field: &str, code: &'static str, reason: Message) -> Fault {
        let heading =
            self.headings.get(field).cloned().or_else(|| self.record.field(field).map(|f| f.heading.zh.to_owned()));
        let personal = self.record.field(field).is_some_and(|field| field.personal);
        let value = self.get(field).to_plain();
        let label = self.record.field(field).and_then(|field| match field.kind {
            Kind::Code(list) => list.code(&value).map(|code| code.label.zh.to_owned()),
            _ => None,
        });
        Fault { column: heading.unwrap_or_default(), value: label.unwrap_or(value), code, reason, personal }
    }
}

/// Decides rows of one record type and stores them.
trait Loader {
    /// Returns how many rows may be inspected before the first of them is taken: one, where a row may refer to one before it.
    fn at_once(&self) -> usize {
        1
    }

    /// Looks up what the row refers to and returns every fault that only the register or the other cells can show. Also
    /// asked of a row with unreadable cells, which count as blank here, so that all its faults are told at once.
    fn inspect(&mut self, job: &mut Job<'_, '_>, row: &mut Spread<'_>) -> Result<Vec<Fault>, OpError>;

    /// Returns the business key of a row that was inspected, as the journal writes it.
    fn key(&self, row: &Spread<'_>) -> String {
        tables::of(row.record.noun).key_text(&|field| row.get(field).to_plain())
    }

    /// Looks up what the register has of rows that were inspected and have no fault, all at once: a server may be far away.
    fn look_up(&mut self, _job: &mut Job<'_, '_>, _rows: &[Spread<'_>]) -> Result<(), OpError> {
        Ok(())
    }

    /// Stores a row that was inspected and has no fault.
    fn take(&mut self, job: &mut Job<'_, '_>, row: &mut Spread<'_>) -> Result<Landed, RowError>;

    /// Stores what was held back for bulk loading.
    fn flush(&mut self, _job: &mut Job<'_, '_>) -> Result<(), OpError> {
        Ok(())
    }
}

/// Says that two rows of one file speak of the same record and contradict each other.
fn contradiction(row: &Spread<'_>, field: &str, known: &Value) -> RowError {
    let personal = row.record.field(field).is_some_and(|field| field.personal);
    let known = if personal { "●".to_owned() } else { known.to_plain() };
    let reason = message!(
        "本文件前面有同一编号的另一行，那里是“{known}”；请核对编号，或只留一行",
        "an earlier row of this file has the same key and says {known:?}; check the key, or keep one of them"
    );
    RowError::Faults(vec![row.fault(field, "duplicate-row", reason)])
}

/// Returns the places at which a row says otherwise than the register; a blank cell says nothing.
fn differing<'v>(said: impl Iterator<Item = &'v Value>, known: &[Value]) -> Vec<usize> {
    said.zip(known)
        .enumerate()
        .filter(|(_, (said, known))| !said.is_empty() && said != known)
        .map(|(at, _)| at)
        .collect()
}

/// Decides whether a record is changed to what a row says. `otherwise` are the fields that differ, with what the register
/// says; `repeated` tells that a row before has named the record. Personal data of the register is not repeated.
fn weigh(
    options: &Options<'_>,
    row: &Spread<'_>,
    repeated: bool,
    otherwise: &[(&'static str, &Value)],
) -> Result<bool, RowError> {
    if let Some((field, known)) = otherwise.iter().find(|(_, known)| repeated && !known.is_empty()) {
        return Err(contradiction(row, field, known));
    }
    match (options.on_conflict, otherwise.first()) {
        (OnConflict::Skip, _) => Ok(false),
        (OnConflict::Reject, Some((field, known))) => {
            let reason = if row.record.field(field).is_some_and(|field| field.personal) {
                message!("与登记册中的不同", "the register says otherwise")
            } else {
                let known = known.to_plain();
                message!("登记册中为“{known}”，与本行不同", "the register says {known:?} instead")
            };
            Err(RowError::Faults(vec![row.fault(field, "conflict", reason)]))
        }
        _ => Ok(true),
    }
}

/// What a loader works with.
struct Job<'j, 't> {
    seen: Seen,
    write: &'j mut Write<'t>,
    resolver: &'j mut Resolver,
    options: &'j Options<'j>,
    home: &'j Home,
    /// The day on which the import is run, ISO.
    today: &'j str,
    remarks: Vec<Fault>,
    /// The hash of what is decided, where it is asked for.
    trail: Option<Trail>,
    /// Rows with a number of co-signers beside their names.
    counted: u64,
    /// Where the last row stands, where numbers are allotted.
    placed: Option<String>,
    /// Positions of the fields that the office's place may fill in.
    filled_in: Vec<usize>,
}

impl<'j> Job<'j, '_> {
    /// Returns the rules of the run.
    fn rules(&self) -> Rules<'j> {
        Rules { profile: self.options.profile, calendar: self.options.calendar, home: self.home }
    }
}

/// Carries out an import. Everything is kept or nothing, whatever happens.
pub fn run<E>(
    store: &mut dyn Driver,
    author: &Author,
    options: &Options<'_>,
    batches: impl Iterator<Item = Result<Batch, E>>,
    observer: &mut dyn Observer,
) -> Result<Outcome, ImportError<E>> {
    let home = Home::load(store)?;
    let mut write = Write::begin(store)?;
    let mut resolver = Resolver::load(write.store())?;
    let trail = match options.decisions {
        Decisions::Untold => None,
        _ => Some(Trail::new(options.record, write.store())?),
    };
    if trail.is_some() {
        write.listen();
    }
    let mut loader: Box<dyn Loader> = match options.record.noun {
        "deputy" => Box::new(deputy::DeputyLoader::new(write.store(), options.mapping)?),
        "suggestion" => Box::new(suggestion::SuggestionLoader::default()),
        "motion" => Box::new(motion::MotionLoader::default()),
        _ => Box::new(flat::FlatLoader::new(options.record)),
    };
    let mut job = Job {
        seen: Seen::default(),
        write: &mut write,
        resolver: &mut resolver,
        options,
        home: &home,
        today: author.at.get(..10).unwrap_or_default(),
        remarks: Vec::new(),
        trail,
        counted: 0,
        placed: None,
        filled_in: (0..options.record.fields.len())
            .filter(|&place| flat::is_filled_in(options.record.fields[place].kind))
            .collect(),
    };
    let mut intake = Intake::new(options);
    for batch in batches {
        let mut batch = batch.map_err(ImportError::Read)?;
        let values = batch.take_values();
        let rows: Vec<InputRow<'_>> = batch.rows().collect();
        intake.take_all(&mut job, loader.as_mut(), (&rows, values), observer)?;
        if !observer.progress(batch.bytes_read) {
            return Err(OpError::Interrupted.into());
        }
    }
    loader.flush(&mut job)?;
    conclude(job, &mut intake.outcome)?;
    observer.decided()?;
    finish(write, author, options, &mut intake.outcome)?;
    if intake.outcome.entry.is_some() && intake.outcome.created >= MANY {
        // The rows are kept; without statistics a report right after is only slower.
        let _ = store.gather_statistics();
    }
    Ok(intake.outcome)
}

/// New rows from which on the engine's knowledge of its tables is out of date.
const MANY: u64 = 10_000;
