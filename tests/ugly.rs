//! The files of `fixtures/ugly`, each imported into a new office within 256 MB: what comes out is what its line in the
//! index says, and nothing ever ends the program but an exit code.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not there")]

mod office;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use office::{Engine, TestOffice};

/// Address space of each run, in KiB.
const MEMORY: &str = "262144";

/// One line of the index.
struct Ugly {
    file: String,
    noun: String,
    arguments: Vec<String>,
    code: i32,
    created: Option<u64>,
    rejected: Option<u64>,
    says: String,
    /// Columns and rows that an export prints afterwards; counts alone would not show garbage.
    values: Option<(String, Vec<String>)>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/ugly")
}

fn lines_of(name: &str) -> csv::Reader<std::fs::File> {
    csv::ReaderBuilder::new().delimiter(b'\t').quoting(false).from_path(folder().join(name)).unwrap()
}

fn index() -> Vec<Ugly> {
    let mut values = BTreeMap::new();
    for line in lines_of("values.tsv").records().map(Result::unwrap) {
        let rows = line[3].split("\\n").map(str::to_owned).collect();
        values.insert((line[0].to_owned(), line[1].to_owned()), (line[2].to_owned(), rows));
    }
    let mut reader = lines_of("index.tsv");
    let headings = reader.headers().unwrap().clone();
    let expected = ["file", "noun", "arguments", "wrong_zh", "wrong_en", "exit", "created", "rejected", "says"];
    assert_eq!(headings.iter().collect::<Vec<_>>(), expected);
    let ugly = |line: csv::StringRecord| {
        assert!(!line[3].is_empty() && !line[4].is_empty(), "{} says what is wrong with it", &line[0]);
        Ugly {
            file: line[0].to_owned(),
            noun: line[1].to_owned(),
            arguments: line[2].split_whitespace().map(str::to_owned).collect(),
            code: line[5].parse().unwrap(),
            created: line[6].parse().ok(),
            rejected: line[7].parse().ok(),
            says: line[8].to_owned(),
            values: values.get(&(line[0].to_owned(), line[2].to_owned())).cloned(),
        }
    };
    reader.records().map(|line| ugly(line.unwrap())).collect()
}

/// Imports one file; returns what is not as the index says.
fn differences(template: &Path, place: &Path, ugly: &Ugly) -> String {
    let database = place.join("renda.db");
    std::fs::copy(template, &database).unwrap();
    let script = format!("ulimit -v {MEMORY}; exec \"$0\" \"$@\"");
    let output = Command::new("sh")
        .args(["-c", &script, env!("CARGO_BIN_EXE_renda")])
        .args(["--db".as_ref(), database.as_os_str(), "--lang".as_ref(), "en".as_ref(), "--today".as_ref()])
        .args([office::TODAY, &ugly.noun, "import"])
        .arg(folder().join(&ugly.file))
        .args(&ugly.arguments)
        .env_clear()
        .env("TMPDIR", place)
        .current_dir(place)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    let counted = |what: &str| {
        let line = said.lines().rev().find(|line| line.contains(" created, "))?;
        let before = line.split(what).next()?.trim_end();
        before.rsplit([' ', ',']).next()?.parse::<u64>().ok()
    };
    let mut wrong = String::new();
    let mut differs = |what: &str, is: &str, wanted: &str| {
        if is != wanted {
            writeln!(wrong, "  {what} is {is}, not {wanted}").unwrap();
        }
    };
    differs("exit code", &format!("{:?}", output.status.code()), &format!("{:?}", Some(ugly.code)));
    differs("created", &format!("{:?}", counted(" created")), &format!("{:?}", ugly.created));
    differs("rejected", &format!("{:?}", counted(" rejected")), &format!("{:?}", ugly.rejected));
    if !said.contains(&ugly.says) {
        writeln!(wrong, "  it does not say {:?}", ugly.says).unwrap();
    }
    if let Some((columns, expected)) = &ugly.values {
        let exported = exported(&database, ugly, columns);
        let mut expected = expected.clone();
        expected.sort_unstable();
        if exported != expected {
            writeln!(wrong, "  it holds {exported:?}, not {expected:?}").unwrap();
        }
    }
    if !wrong.is_empty() {
        wrong = format!("{}:\n{wrong}{said}\n", ugly.file);
    }
    wrong
}

/// Returns the rows an export prints, sorted.
fn exported(database: &Path, ugly: &Ugly, columns: &str) -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_renda"))
        .args(["--db".as_ref(), database.as_os_str(), "--lang".as_ref(), "zh".as_ref()])
        .args([&ugly.noun, "export", "--reveal", "--format", "csv", "--columns", columns])
        .env_clear()
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let mut rows: Vec<String> = text.lines().skip(1).map(str::to_owned).collect();
    rows.sort_unstable();
    rows
}

#[test]
fn ugly_files_come_out_as_the_index_says() {
    let office = TestOffice::on(Engine::File);
    let (template, ugly) = (office.file("renda.db"), index());
    assert!(ugly.len() >= 60);
    let (next, wrong) = (AtomicUsize::new(0), Mutex::new(String::new()));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let place = tempfile::tempdir().unwrap();
                while let Some(ugly) = ugly.get(next.fetch_add(1, Ordering::Relaxed)) {
                    wrong.lock().unwrap().push_str(&differences(&template, place.path(), ugly));
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn every_file_has_its_line() {
    let mut known: Vec<String> = index().into_iter().map(|ugly| ugly.file).collect();
    known.sort_unstable();
    known.dedup();
    let mut there = Vec::new();
    let mut folders = vec![folder()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                there.push(path.strip_prefix(self::folder()).unwrap().to_str().unwrap().to_owned());
            }
        }
    }
    there.retain(|file| !["index.tsv", "values.tsv", "make.py", ".gitattributes"].contains(&file.as_str()));
    there.sort_unstable();
    assert_eq!(there, known);
}
