//! An office for a test: a folder of its own, an environment with nothing in it but the day it is, and the program.
//!
//! Its database is a file, or in test programs whose name ends in `_postgres` one on a PostgreSQL server of their own.
//! What is shown calls either `renda.db`, so that one snapshot holds for both.

#![allow(dead_code, reason = "every test binary uses its own part of this")]
#![allow(clippy::print_stdout, reason = "what is not run is told")]

pub(crate) mod records;
#[path = "../server/mod.rs"]
pub(crate) mod server;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use server::Server;

/// The day it is in every test that does not say otherwise: a Tuesday, one day after the last day of what was assigned
/// on 22 March 2024.
pub(crate) const TODAY: &str = "2024-06-25";

/// How a file of SQLite's is named in every office; what is shown calls a database on a server so too.
pub(crate) const FILE: &str = "renda.db";

/// What keeps an office's database.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    /// SQLite, in a file of the office's folder.
    File,
    /// PostgreSQL, on the server that the tests of this process share.
    Server,
}

impl Engine {
    /// Both.
    pub(crate) const ALL: [Engine; 2] = [Engine::File, Engine::Server];

    /// The engine of this test program, said once, by its name.
    pub(crate) fn of_program() -> Engine {
        if env!("CARGO_CRATE_NAME").ends_with("_postgres") { Engine::Server } else { Engine::File }
    }
}

/// A folder with nothing of the machine around it.
pub(crate) struct TestOffice {
    folder: TempDir,
    database: String,
    english: bool,
}

/// What became of a command line.
pub(crate) struct Done {
    /// The exit code; 128 and the signal's number where one ended the program.
    pub(crate) code: i32,
    /// Standard output.
    pub(crate) out: String,
    /// Standard error.
    pub(crate) err: String,
}

impl TestOffice {
    /// An empty folder without a database; where it is to be on a server, an empty one is there.
    pub(crate) fn empty() -> TestOffice {
        TestOffice::empty_on(Engine::of_program())
    }

    /// The same on an engine.
    pub(crate) fn empty_on(engine: Engine) -> TestOffice {
        // Without PostgreSQL the test is said not to be run; it ends by going on with a file.
        let server = (engine == Engine::Server).then(Server::shared).flatten();
        let database = server.map_or_else(|| FILE.to_owned(), |server| server.database().url);
        TestOffice { folder: tempfile::tempdir().unwrap(), database, english: false }
    }

    /// An office with a file, for a test that is about the file as such, whatever the engine of the program.
    pub(crate) fn of_a_file(why: &str) -> TestOffice {
        if Engine::of_program() == Engine::Server {
            println!("about a file as such: {why}");
        }
        TestOffice::empty_on(Engine::File)
    }

    /// An office of Guiyang's congress with its database made.
    pub(crate) fn new() -> TestOffice {
        TestOffice::empty().founded()
    }

    /// The same on an engine.
    pub(crate) fn on(engine: Engine) -> TestOffice {
        TestOffice::empty_on(engine).founded()
    }

    /// Makes the database of Guiyang's congress.
    pub(crate) fn founded(self) -> TestOffice {
        self.ok("init --place 贵阳市 --code 520100 --level city --term 15 --profile guiyang");
        self
    }

    /// A folder whose database is where a URL says.
    pub(crate) fn at(url: &str) -> TestOffice {
        TestOffice { folder: tempfile::tempdir().unwrap(), database: url.to_owned(), english: false }
    }

    /// An office whose folder `city` has the demo's sheets, with the demo's database on an engine.
    pub(crate) fn of_the_demo(engine: Engine) -> TestOffice {
        let mut office = TestOffice::empty_on(engine);
        if office.database == FILE {
            office.ok("demo city --quiet");
            office.database = "city/renda.db".to_owned();
        } else {
            office.ok(&format!("demo city --quiet --db {}", office.database));
        }
        office
    }

    /// Where the database is, as `--db` takes it.
    pub(crate) fn database(&self) -> &str {
        &self.database
    }

    /// Everything in English from here on.
    pub(crate) fn english(mut self) -> TestOffice {
        self.english = true;
        self
    }

    /// The folder.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The path of a file in the folder.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }

    /// Writes a file.
    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> &TestOffice {
        fs::write(self.file(name), content).unwrap();
        self
    }

    /// Reads a file as text.
    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.file(name)).unwrap()
    }

    /// The program in this folder, not yet started.
    pub(crate) fn command(&self, line: &str) -> Command {
        let mut command = Command::new(assert_cmd::cargo::cargo_bin!("renda"));
        command.current_dir(self.path()).env_clear();
        for (name, value) in [("RENDA_TODAY", TODAY), ("RENDA_DB", &self.database), ("RENDA_OPERATOR", "测试员")] {
            command.env(name, value);
        }
        command.env("HOME", self.path()).env("XDG_CONFIG_HOME", self.path()).stdin(Stdio::null());
        if self.english {
            command.env("RENDA_LANG", "en");
        }
        command.args(words(line));
        command
    }

    /// Runs a command line.
    pub(crate) fn done(&self, line: &str) -> Done {
        Done::of(&self.command(line).output().unwrap())
    }

    /// Runs a command line that must succeed; returns standard output.
    pub(crate) fn ok(&self, line: &str) -> String {
        let done = self.done(line);
        assert_eq!(done.code, 0, "renda {line}\n{}{}", done.out, done.err);
        done.out
    }

    /// Runs a command line and returns all there is to see of it, for a snapshot.
    pub(crate) fn run(&self, line: &str) -> String {
        self.show(&self.done(line))
    }

    /// What there is to see, with what differs from run to run replaced.
    pub(crate) fn show(&self, done: &Done) -> String {
        let mut shown = format!("exit code {}\n", done.code);
        for (name, text) in [("stdout", &done.out), ("stderr", &done.err)] {
            if !text.is_empty() {
                shown.push_str(&format!("── {name}\n{text}"));
            }
        }
        let folder = self.path().to_str().unwrap();
        // Lines of listings in columns may end in spaces, which editors take away.
        let lines = shown.replace(folder, "[folder]").replace(&self.database, FILE);
        lines.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
    }
}

impl Done {
    /// Reads what a program that has ended left.
    pub(crate) fn of(output: &Output) -> Done {
        use std::os::unix::process::ExitStatusExt as _;
        let code = output.status.code().unwrap_or_else(|| 128 + output.status.signal().unwrap_or(0));
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        Done { code, out: text(&output.stdout), err: text(&output.stderr) }
    }
}

/// Parts a command line as a shell does, as far as tests need it: spaces, and single quotes around words with spaces.
pub(crate) fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let (mut word, mut quoted, mut begun) = (String::new(), false, false);
    for character in line.chars() {
        match character {
            '\'' => (quoted, begun) = (!quoted, true),
            ' ' if !quoted => {
                if begun {
                    words.push(std::mem::take(&mut word));
                }
                begun = false;
            }
            other => {
                word.push(other);
                begun = true;
            }
        }
    }
    if begun {
        words.push(word);
    }
    words
}
