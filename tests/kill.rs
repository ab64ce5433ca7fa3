//! `kill -9` in the middle of an import: the batch is whole or absent, at whatever moment.
//!
//! The moments are drawn from 0 to 1.3 × the import's own duration, and the draw is steered so that at least 15 % fall on
//! either side of the commit: without that nearly all would fall on one side and show nothing. The control runs the same
//! import through a store that commits every call, and must break the rule: a harness that cannot see a torn batch
//! proves nothing. This holds transactions against the death of the process; a power cut is another matter.

#![allow(clippy::unwrap_used, reason = "a test program: what fails ends the test")]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use renda::domain::calendar::Calendar;
use renda::domain::input::{Fault, InputRow};
use renda::domain::profile::Profile;
use renda::domain::record::deputy::DEPUTY;
use renda::exchange::{self, ReadOptions, Source};
use renda::i18n::Message;
use renda::ops::import::{self, Decisions, Observer, OnConflict, Options};
use renda::ops::write::Author;
use renda::storage::sql::{Access, Dialect, Driver, Executor, Param, Result, Row, SchemaColumn, Transaction};
use renda::storage::sqlite::Sqlite;

use ordeal::{Office, code, told};

mod ordeal;

/// Rows of the roster.
const ROWS: usize = 3_000;

/// Kills of the program.
const KILLS: usize = 200;

/// Kills of each control.
const CONTROLS: usize = 40;

/// The least share of kills on either side of the commit, in percent.
const LEAST: usize = 15;

/// What is left after a kill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Left {
    Absent,
    Whole,
    Torn([i64; 4]),
}

/// How often a kill left what.
#[derive(Debug, Default)]
struct Split {
    absent: usize,
    whole: usize,
    torn: usize,
}

impl Split {
    fn add(&mut self, left: Left) {
        match left {
            Left::Absent => self.absent += 1,
            Left::Whole => self.whole += 1,
            Left::Torn(_) => self.torn += 1,
        }
    }

    fn count(&self) -> usize {
        self.absent + self.whole + self.torn
    }
}

/// An office whose database is put back to its beginning before every import.
struct Bench {
    office: Office,
    beginning: Vec<u8>,
}

impl Bench {
    fn new() -> Bench {
        let office = Office::open();
        office.write("roster.csv", ordeal::roster(ROWS));
        let beginning = std::fs::read(office.db()).unwrap();
        Bench { office, beginning }
    }

    fn reset(&self) {
        for suffix in ["-wal", "-shm", "-journal"] {
            // What is not there is as it should be.
            let _ = std::fs::remove_file(self.office.file(&format!("office.db{suffix}")));
        }
        std::fs::write(self.office.db(), &self.beginning).unwrap();
    }

    fn import(&self) -> Command {
        let mut command = self.office.command();
        command.args(["deputy", "import", "roster.csv"]);
        quiet(command)
    }

    /// This test program, running one of its tests in the office's folder.
    fn child(&self, test: &str) -> Command {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", test]).current_dir(self.office.folder());
        quiet(command)
    }

    fn left(&self) -> Left {
        let rows = i64::try_from(ROWS).unwrap();
        match self.office.counts() {
            [0, 0, 0, 1] => Left::Absent,
            counts if counts == [rows, rows, 1, 2] => Left::Whole,
            torn => Left::Torn(torn),
        }
    }

    /// Median duration of the whole import.
    fn median(&self, command: &dyn Fn() -> Command) -> Duration {
        let mut durations = [Duration::ZERO; 5];
        for duration in &mut durations {
            self.reset();
            let start = Instant::now();
            assert!(command().status().unwrap().success());
            *duration = start.elapsed();
            assert_eq!(self.left(), Left::Whole);
        }
        durations.sort();
        durations[2]
    }

    /// Kills `count` imports and shows each what it left.
    fn kill(&self, count: usize, command: &dyn Fn() -> Command, each: &mut dyn FnMut(Left)) -> Split {
        let median = self.median(command);
        let (mut split, mut reach, mut random) = (Split::default(), 1.3, Random(20_240_715));
        for kill in 0..count {
            self.reset();
            let moment = median.mul_f64(reach * random.share());
            let mut child = command().spawn().unwrap();
            std::thread::sleep(moment);
            child.kill().unwrap();
            child.wait().unwrap();
            let left = self.left();
            each(left);
            split.add(left);
            if kill % 10 == 9 {
                reach = steer(reach, &split);
            }
        }
        // Told past the test runner, which keeps the words of a test that passes to itself.
        let _ = writeln!(std::io::stderr(), "{count} kills in 0…{reach:.2} × {median:?}: {split:?}");
        split
    }
}

/// Widens the span of moments while too few come after the commit, and narrows it while too few come before.
fn steer(reach: f64, split: &Split) -> f64 {
    let enough = split.count() * (LEAST + 7) / 100;
    if split.whole < enough {
        (reach * 1.1).min(4.0)
    } else if split.absent + split.torn < enough {
        (reach * 0.9).max(0.5)
    } else {
        reach
    }
}

fn quiet(mut command: Command) -> Command {
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}

/// Numbers that are the same in every run (SplitMix64).
struct Random(u64);

impl Random {
    /// A number from 0 up to 1.
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let top = u32::try_from((mixed ^ (mixed >> 31)) >> 32).expect("the upper half of 64 bits");
        f64::from(top) / f64::from(u32::MAX)
    }
}

#[test]
fn a_killed_import_is_whole_or_absent() {
    let bench = Bench::new();
    let split = bench.kill(KILLS, &|| bench.import(), &mut |left| {
        bench.office.assert_sound(&format!("after a kill that left {left:?}"));
        assert!(!matches!(left, Left::Torn(_)), "{left:?}");
        let again = bench.office.run(&["deputy", "import", "roster.csv"]);
        assert_eq!(code(&again), 0, "{}", told(&again));
        assert_eq!(bench.left(), Left::Whole, "the import again, after {left:?}");
    });
    let least = KILLS * LEAST / 100;
    assert!(split.absent >= least && split.whole >= least, "the kills fell on one side: {split:?}");
}

#[test]
fn without_the_transaction_the_same_kills_tear_the_batch() {
    let bench = Bench::new();
    let kept = bench.kill(CONTROLS, &|| bench.child("import_in_one_transaction"), &mut |_| {});
    assert_eq!(kept.torn, 0, "the test's own import with a transaction: {kept:?}");
    let torn = bench.kill(CONTROLS, &|| bench.child("import_without_a_transaction"), &mut |_| {});
    assert!(torn.torn > 0, "the harness does not see a torn batch: {torn:?}");
}

#[test]
fn import_in_one_transaction() {
    if Path::new("roster.csv").exists() {
        import_into(&mut Sqlite::open(Path::new("office.db"), Access::Write).unwrap());
    }
}

#[test]
fn import_without_a_transaction() {
    if Path::new("roster.csv").exists() {
        import_into(&mut Piecemeal(Sqlite::open(Path::new("office.db"), Access::Write).unwrap()));
    }
}

fn import_into(store: &mut dyn Driver) {
    let source = Source::open(Path::new("roster.csv"), exchange::SIZE_LIMIT).unwrap();
    let mut reader = exchange::open(source, &DEPUTY, &ReadOptions::default()).unwrap();
    let (mapping, sha256) = (reader.mapping.clone(), reader.sha256.clone());
    let options = Options {
        record: &DEPUTY,
        mapping: &mapping,
        file_name: "roster.csv",
        sha256: &sha256,
        dry_run: false,
        strict: true,
        on_conflict: OnConflict::Update,
        create_missing: false,
        allot_numbers: false,
        decisions: Decisions::Untold,
        profile: &Profile::embedded("national").unwrap(),
        calendar: Calendar::embedded(),
    };
    let author = Author {
        at: "2024-07-15T09:00:00+08:00".to_owned(),
        os_user: "clerk".to_owned(),
        operator: "clerk".to_owned(),
        operator_source: "os".to_owned(),
        command: "deputy import".to_owned(),
        arguments: serde_json::Map::new(),
    };
    let batches = std::iter::from_fn(|| reader.next_batch().transpose());
    import::run(store, &author, &options, batches, &mut Silent).unwrap();
}

/// Hears of rows and says nothing.
struct Silent;

impl Observer for Silent {
    fn rejected(&mut self, _: &InputRow<'_>, _: &[Fault]) -> std::io::Result<()> {
        Ok(())
    }

    fn remark(&mut self, _: u64, _: &Fault) {}

    fn progress(&mut self, _: u64) -> bool {
        true
    }

    fn decided(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A store whose transactions are none: every call is committed by itself.
struct Piecemeal(Sqlite);

impl Executor for Piecemeal {
    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<usize> {
        self.0.execute(sql, params)
    }

    fn query_each(
        &mut self,
        sql: &str,
        params: &[Param<'_>],
        each: &mut dyn FnMut(&mut Row) -> Result<()>,
    ) -> Result<()> {
        self.0.query_each(sql, params, each)
    }

    fn insert_many(&mut self, table: &str, columns: &[&str], values: &[Param<'_>]) -> Result<()> {
        let mut call = self.0.begin()?;
        call.insert_many(table, columns, values)?;
        call.commit()
    }
}

impl Driver for Piecemeal {
    fn begin(&mut self) -> Result<Box<dyn Transaction + '_>> {
        Ok(Box::new(NoTransaction(self)))
    }

    fn snapshot(&mut self) -> Result<Box<dyn Transaction + '_>> {
        self.0.snapshot()
    }

    fn engine(&mut self) -> Result<String> {
        self.0.engine()
    }

    fn dialect(&self) -> &'static Dialect {
        self.0.dialect()
    }

    fn schema_version(&mut self) -> Result<i64> {
        self.0.schema_version()
    }

    fn columns(&mut self) -> Result<Vec<SchemaColumn>> {
        self.0.columns()
    }

    fn columns_of(&mut self, sql: &str) -> Result<Vec<String>> {
        self.0.columns_of(sql)
    }

    fn withhold(&mut self, columns: Vec<(&'static str, &'static str)>) -> Result<()> {
        self.0.withhold(columns)
    }

    fn integrity(&mut self) -> Result<Vec<String>> {
        self.0.integrity()
    }

    fn warnings(&self) -> &[Message] {
        self.0.warnings()
    }
}

/// What [`Piecemeal`] hands out in place of a transaction.
struct NoTransaction<'s>(&'s mut Piecemeal);

impl Executor for NoTransaction<'_> {
    fn execute(&mut self, sql: &str, params: &[Param<'_>]) -> Result<usize> {
        self.0.execute(sql, params)
    }

    fn query_each(
        &mut self,
        sql: &str,
        params: &[Param<'_>],
        each: &mut dyn FnMut(&mut Row) -> Result<()>,
    ) -> Result<()> {
        self.0.query_each(sql, params, each)
    }

    fn insert_many(&mut self, table: &str, columns: &[&str], values: &[Param<'_>]) -> Result<()> {
        self.0.insert_many(table, columns, values)
    }
}

impl Transaction for NoTransaction<'_> {
    fn commit(self: Box<Self>) -> Result<()> {
        Ok(())
    }
}
