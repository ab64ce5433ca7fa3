//! An office in a folder of its own: a fresh database, a roster of made-up deputies, and the program run on them.

#![allow(dead_code, unreachable_pub, reason = "a part of each test program that uses it, which needs its own share")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use renda::storage::sql::{Access, Executor};
use renda::storage::sqlite::Sqlite;

/// The program under test.
pub const RENDA: &str = env!("CARGO_BIN_EXE_renda");

/// An office with an initialised database `office.db` in a temporary folder.
pub struct Office {
    folder: tempfile::TempDir,
}

impl Office {
    /// Makes the folder and the database.
    pub fn open() -> Office {
        let office = Office { folder: tempfile::tempdir().unwrap() };
        let made = office.run(&["init", "--place", "贵阳市", "--code", "520100", "--level", "city", "--term", "15"]);
        assert_eq!(code(&made), 0, "{}", told(&made));
        office
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A file of the folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The database.
    pub fn db(&self) -> PathBuf {
        self.file("office.db")
    }

    /// Writes a file into the folder.
    pub fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        std::fs::write(self.file(name), content).unwrap();
        self.file(name)
    }

    /// The program with the office's database, in the office's folder, speaking English, not influenced by its caller.
    pub fn command(&self) -> Command {
        self.dressed(Command::new(RENDA), &[])
    }

    /// The program called by another one, such as `prlimit --fsize=1 renda …`.
    pub fn called_by(&self, caller: &str, arguments: &[&str]) -> Command {
        self.dressed(Command::new(caller), &[arguments, &[RENDA]].concat())
    }

    fn dressed(&self, mut command: Command, before: &[&str]) -> Command {
        command.args(before).args(["--db", "office.db", "--lang", "en", "--today", "2024-07-15"]);
        command.current_dir(self.folder()).stdin(Stdio::null());
        for name in ["RENDA_DB", "RENDA_LANG", "RENDA_TODAY", "RENDA_OPERATOR", "RENDA_PROFILE", "RENDA_CONFIG"] {
            command.env_remove(name);
        }
        // The configuration of whoever runs the tests does not count.
        command.env("HOME", self.folder()).env_remove("XDG_CONFIG_HOME");
        command
    }

    /// Runs the program to its end.
    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command().args(arguments).output().unwrap()
    }

    /// Counts what an import of deputies makes: persons, seats, files taken in, journal entries.
    pub fn counts(&self) -> [i64; 4] {
        let mut store = Sqlite::open(&self.db(), Access::Read).unwrap();
        ["person", "seat", "import_file", "journal"]
            .map(|table| store.count(&format!("SELECT count(*) FROM {table}"), &[]).unwrap())
    }

    /// Holds that the database and its journal are sound, as the program itself says.
    pub fn assert_sound(&self, when: &str) {
        for arguments in [["db", "check"], ["journal", "verify"]] {
            let said = self.run(&arguments);
            assert_eq!(code(&said), 0, "{arguments:?} {when}: {}", told(&said));
        }
    }
}

/// A roster of `rows` made-up deputies.
pub fn roster(rows: usize) -> String {
    let mut text = String::from("证号,姓名,性别,民族,出生年月,学历,结构类型,代表团,选举单位,行政区划,届次\n");
    for row in 0..rows {
        let (surname, given) = (["赵", "钱", "孙", "李"][row % 4], ["甲", "乙", "丙", "丁", "戊"][row / 4 % 5]);
        let (year, month) = (1960 + row % 40, 1 + row % 12);
        let (delegation, ward) = (row % 20, row % 97);
        writeln!(
            text,
            "{row:06},{surname}{given},女,汉族,{year}.{month:02},大学,工人,第{delegation}代表团,第{ward}选区,520102,十五届"
        )
        .expect("a text takes everything");
    }
    text
}

/// The exit code; a process ended by a signal fails the test.
pub fn code(output: &Output) -> i32 {
    output.status.code().unwrap_or_else(|| panic!("ended by a signal: {}", told(output)))
}

/// What the program said on standard error.
pub fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}
