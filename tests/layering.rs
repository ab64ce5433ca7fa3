//! Holds the sources against the rules that the compiler does not know: who may know whom, what stands in which file
//! only, how long a function and a file may be, and that every module says what it is responsible for.
//!
//! The table of layers is the one on the architecture page in `src/lib.rs`; there is no second copy of it here.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may remark on something, and ends where something is not there"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Most lines of code of a function, comments and blank lines left out.
const FUNCTION_LIMIT: usize = 80;
/// Lines of a file before its tests that are worth a remark.
const FILE_REMARK: usize = 400;
/// Most lines of a file before its tests.
const FILE_LIMIT: usize = 450;

/// Macros of the crate, which stand at its root and belong to no layer.
const MACROS: [&str; 3] = ["message", "own", "params"];

/// A source file with what matters to these rules.
struct Source {
    /// Path below `src`, with `/`.
    path: String,
    /// Its lines before its tests, counted from 1.
    lines: Vec<(usize, String)>,
}

impl Source {
    /// The first part of the path: the layer.
    fn layer(&self) -> &str {
        self.path.split('/').next().unwrap().trim_end_matches(".rs")
    }

    /// How many modules deep the file is below the crate.
    fn depth(&self) -> usize {
        let parts = self.path.split('/').count();
        if self.path.ends_with("/mod.rs") { parts - 1 } else { parts }
    }

    /// Lines that are not comments.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.lines
            .iter()
            .map(|(number, line)| (*number, line.trim()))
            .filter(|(_, line)| !line.starts_with("//") && !line.is_empty())
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// Every source file but the tests, each cut where its own tests begin.
fn sources() -> Vec<Source> {
    let (root, mut files) = (root(), Vec::new());
    collect(&root, &mut files);
    files.sort();
    let below = |path: &Path| path.strip_prefix(&root).unwrap().to_str().unwrap().replace('\\', "/");
    let is_test = |path: &str| path.ends_with("/tests.rs") || path.contains("/tests/");
    files
        .iter()
        .map(|file| (below(file), fs::read_to_string(file).unwrap()))
        .filter(|(path, _)| !is_test(path))
        .map(|(path, text)| {
            let before_tests = text.split("\n#[cfg(test)]\nmod ").next().unwrap();
            let lines = before_tests.lines().enumerate().map(|(index, line)| (index + 1, line.to_owned())).collect();
            Source { path, lines }
        })
        .collect()
}

/// Reads the table of the architecture page: each layer with the layers it may use.
fn table() -> BTreeMap<String, BTreeSet<String>> {
    let text = fs::read_to_string(root().join("lib.rs")).unwrap();
    let rows: Vec<(Vec<String>, String)> = text
        .lines()
        .filter_map(|line| line.strip_prefix("//! | [`"))
        .map(|line| {
            let cells: Vec<&str> = line.split('|').map(str::trim).collect();
            let names = cells[0].split(", ").map(|name| name.trim_matches(['[', ']', '`']).to_owned()).collect();
            (names, cells[2].to_owned())
        })
        .collect();
    let all: BTreeSet<String> = rows.iter().flat_map(|(names, _)| names.clone()).collect();
    let mut table = BTreeMap::new();
    for (position, (names, may_use)) in rows.iter().enumerate() {
        let mut allowed: BTreeSet<String> = match may_use.as_str() {
            "everything below" => rows[position + 1..].iter().flat_map(|(names, _)| names.clone()).collect(),
            "everything but commands" => {
                all.iter().filter(|name| !["cli", "commands"].contains(&&***name)).cloned().collect()
            }
            "nothing" => BTreeSet::new(),
            list => list.split(", ").map(|name| name.trim_end_matches(" (reads)").to_owned()).collect(),
        };
        assert!(allowed.is_subset(&all), "the table names a layer that has no row: {may_use}");
        allowed.extend(names.iter().cloned());
        // Whatever says something says it in both languages.
        allowed.insert("i18n".to_owned());
        for name in names {
            table.insert(name.clone(), allowed.clone());
        }
    }
    table
}

/// Names that stand directly after `crate::` in a line, also those reached by going up to the crate with `super`.
fn named(line: &str, depth: usize) -> Vec<&str> {
    let to_root = "super::".repeat(depth);
    let mut names = Vec::new();
    for prefix in ["crate::", to_root.as_str()] {
        for (at, _) in line.match_indices(prefix) {
            let before = line[..at].chars().next_back();
            if before.is_some_and(|character| character.is_alphanumeric() || character == '_' || character == ':') {
                continue;
            }
            let rest = &line[at + prefix.len()..];
            let end = rest.find(|character: char| !character.is_alphanumeric() && character != '_');
            names.push(&rest[..end.unwrap_or(rest.len())]);
        }
    }
    names
}

fn fail_if_any(findings: &str, rule: &str) {
    assert!(findings.is_empty(), "{rule}\n{findings}");
}

#[test]
fn layers_know_only_whom_the_architecture_page_lets_them_know() {
    let table = table();
    assert!(table.len() > 10, "the table in src/lib.rs was read: {table:?}");
    let mut findings = String::new();
    for source in sources() {
        // The roof: it puts the layers together.
        if ["lib", "main"].contains(&source.layer()) {
            continue;
        }
        let allowed = table.get(source.layer());
        let allowed = allowed.unwrap_or_else(|| panic!("src/lib.rs has no row for src/{}", source.path));
        for (number, line) in source.code() {
            for name in named(line, source.depth()) {
                // The demo types its command lines itself, through the program's own front door.
                let front_door = name == "run" && source.path == "commands/demo.rs";
                if !allowed.contains(name) && !MACROS.contains(&name) && !front_door {
                    writeln!(findings, "src/{}:{number}: {} may not use {name:?}", source.path, source.layer())
                        .unwrap();
                }
            }
        }
    }
    fail_if_any(&findings, "the table of layers in src/lib.rs does not allow these");
}

/// Which words may stand in which files only.
const ONLY_IN: &[(&[&str], &[&str])] = &[
    (&["rusqlite"], &["storage/sqlite/"]),
    (&["postgres::Postgres"], &["storage/address.rs"]),
    (&["use postgres::", "tokio_postgres"], &["storage/postgres/"]),
    (&["use rustls"], &["storage/postgres/", "post/"]),
    (&["email_encoding", "lettre::", "ureq::", "tokio::", "TcpStream", "hmac::"], &["post/"]),
    (&["println!", "eprintln!", "print!(", "eprint!(", "io::stdout()", "io::stderr()"], &["ui.rs"]),
    (&["std::env::", "Utc::now", "Local::now", "SystemTime::now", "std::process::exit"], &["context/", "main.rs"]),
];

#[test]
fn terminal_environment_clock_and_engine_have_their_one_place() {
    let mut findings = String::new();
    for source in sources() {
        for (number, line) in source.code() {
            for (words, places) in ONLY_IN {
                let at_home = places
                    .iter()
                    .any(|place| source.path == *place || (place.ends_with('/') && source.path.starts_with(place)));
                if let Some(word) = words.iter().find(|word| !at_home && line.contains(**word)) {
                    writeln!(findings, "src/{}:{number}: {word} belongs in {}", source.path, places.join(", "))
                        .unwrap();
                }
            }
        }
    }
    fail_if_any(&findings, "a word outside its file");
}

#[test]
fn every_module_says_what_it_is_responsible_for() {
    let (root, mut files) = (root(), Vec::new());
    collect(&root, &mut files);
    let silent = |path: &&PathBuf| !fs::read_to_string(path).unwrap().starts_with("//! ");
    let silent: Vec<_> = files.iter().filter(silent).collect();
    assert!(silent.is_empty(), "these files do not open with //!: {silent:?}");
}

#[test]
fn no_module_is_named_after_nothing() {
    let empty = ["utils", "util", "helpers", "helper", "common", "manager", "service", "misc"];
    for source in sources() {
        let parts: Vec<&str> = source.path.trim_end_matches(".rs").split('/').collect();
        assert!(!parts.iter().any(|part| empty.contains(part)), "src/{} says nothing by its name", source.path);
    }
}

/// Functions of a file with the line each begins in and its lines of code. Leans on rustfmt: a function ends at the
/// first line that closes a brace at the indentation at which the function began.
fn functions(source: &Source) -> Vec<(usize, String, usize)> {
    let mut found = Vec::new();
    for (index, (number, line)) in source.lines.iter().enumerate() {
        let text = line.trim_start();
        let Some(at) = text.find("fn ").filter(|_| !text.starts_with("//")) else { continue };
        let qualifiers = [
            "",
            "pub ",
            "const ",
            "pub const ",
            "pub(crate) ",
            "pub(super) ",
            "async ",
            "pub async ",
            "pub(super) async ",
        ];
        if !qualifiers.contains(&&text[..at]) || line.ends_with([';', '}']) {
            continue;
        }
        let closing = format!("{}}}", &line[..line.len() - text.len()]);
        let body = source.lines[index + 1..].iter().take_while(|(_, line)| *line != closing);
        let lines = body.filter(|(_, line)| !line.trim().is_empty() && !line.trim().starts_with("//")).count();
        let name = text[at + 3..].split(['(', '<']).next().unwrap_or_default().to_owned();
        found.push((*number, name, lines));
    }
    found
}

#[test]
fn functions_can_be_read_on_one_screen() {
    let mut findings = String::new();
    let mut count = 0;
    for source in sources() {
        for (number, name, lines) in functions(&source) {
            count += 1;
            if lines > FUNCTION_LIMIT {
                writeln!(findings, "src/{}:{number}: {name} has {lines} lines", source.path).unwrap();
            }
        }
    }
    assert!(count > 500, "functions were found: {count}");
    fail_if_any(&findings, &format!("functions above {FUNCTION_LIMIT} lines"));
}

#[test]
fn files_stay_short() {
    let mut findings = String::new();
    for source in sources() {
        let lines = source.lines.len();
        if lines > FILE_LIMIT {
            writeln!(findings, "src/{}: {lines} lines before its tests; part it by topic", source.path).unwrap();
        } else if lines > FILE_REMARK {
            println!("src/{}: {lines} lines before its tests, near the limit of {FILE_LIMIT}", source.path);
        }
    }
    fail_if_any(&findings, &format!("files above {FILE_LIMIT} lines"));
}
