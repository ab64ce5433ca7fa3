//! Holds reports of an office against `tests/oracle/report_compare.py`, which works every figure out from the rows of the tables
//! and shares no code with this program.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::office::{Done, TestOffice};

/// The reports of an office, with what each was asked for.
pub(crate) struct Reports<'a> {
    office: &'a TestOffice,
    settings: String,
    rules: Value,
    home: (&'a str, u32),
    cases: Vec<Value>,
}

/// A day, the period and the place of a report; without a region, everything in an office's register.
#[derive(Clone, Copy)]
pub(crate) struct Point<'a> {
    /// The cut-off.
    pub(crate) as_of: &'a str,
    /// First and last day.
    pub(crate) period: (&'a str, &'a str),
    /// The region in scope.
    pub(crate) region: Option<&'a str>,
}

/// Whether Python is there; on CI it must be.
pub(crate) fn has_python() -> bool {
    let found = Command::new("python3").arg("--version").output().is_ok_and(|output| output.status.success());
    let on_ci = std::env::var("CI").is_ok_and(|value| value == "true");
    assert!(found || !on_ci, "python3 is missing, and without it the report is not held against anything");
    if !found {
        println!("WARNING: python3 is missing; the report was NOT held against the tables");
    }
    found
}

/// Runs one of the programs beside this file; returns what it prints.
pub(crate) fn python(name: &str, arguments: &[&str], folder: &Path) -> Vec<u8> {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle").join(name);
    let output = Command::new("python3").arg("-B").arg(program).args(arguments).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
    output.stdout
}

/// The rules of most places: class A is solved, A and B are landed, silence is not below the line, one decimal.
pub(crate) fn rules() -> Value {
    json!({"solved": "A", "landed": "AB", "silent": false, "decimals": 1, "truncate": false})
}

/// Rules of a place with the categories of its profile's text.
pub(crate) fn rules_with_categories(profile: &str) -> Value {
    let profile: Value = toml::from_str(profile).unwrap();
    let mut rules = rules();
    rules["categories"] = profile["categories"]["edition"].clone();
    rules
}

/// The profile of an office of Guiyang.
pub(crate) const GUIYANG: &str = include_str!("../../src/domain/profile/guiyang.toml");

impl<'a> Reports<'a> {
    /// The reports of an office with the congress of `home`, region and term; `settings` stand before every command line.
    pub(crate) fn new(office: &'a TestOffice, settings: &str, rules: Value, home: (&'a str, u32)) -> Reports<'a> {
        fs::create_dir_all(office.file("oracle/tables")).unwrap();
        Reports { office, settings: settings.to_owned(), rules, home, cases: Vec::new() }
    }

    fn folder(&self) -> PathBuf {
        self.office.file("oracle")
    }

    fn point(&self, point: Point<'_>) -> Value {
        let Point { as_of, period: (first, last), region } = point;
        json!({"as_of": as_of, "first": first, "last": last, "region": region, "office": region.unwrap_or(self.home.0)})
    }

    /// Writes a report and notes what it is: its point, the one it is held against, and what its kind needs beside them.
    pub(crate) fn ask(&mut self, kind: &str, line: &str, points: (Point<'_>, Option<Point<'_>>), more: &Value) {
        let (point, against) = points;
        let report = format!("{}.json", self.cases.len());
        let shown = self.office.ok(&format!("{} {line} --format json", self.settings));
        fs::write(self.folder().join(&report), shown).unwrap();
        let home = [self.home.0.to_owned(), self.home.1.to_string()];
        let against = against.map(|point| self.point(point));
        let mut case = json!({"kind": kind, "report": report, "line": line, "home": home, "point": self.point(point), "against": against});
        for (key, value) in more.as_object().into_iter().flatten() {
            case[key] = value.clone();
        }
        self.cases.push(case);
    }

    /// Compares all of them; fails on any difference, and where fewer values than `at_least` were compared.
    pub(crate) fn hold(self, at_least: u64) {
        let folder = self.folder();
        let tables: Value =
            serde_json::from_slice(&python("report_figures.py", &["--tables"], self.office.path())).unwrap();
        for (table, columns) in tables.as_object().unwrap() {
            let mut command = self.office.command(&format!("{} sql --format csv", self.settings));
            command.arg(format!("SELECT {} FROM {table}", columns.as_str().unwrap()));
            let done = Done::of(&command.output().unwrap());
            assert_eq!(done.code, 0, "{table}: {}", done.err);
            fs::write(folder.join(format!("tables/{table}.csv")), done.out).unwrap();
        }
        let cases = json!({"rules": self.rules, "cases": self.cases});
        fs::write(folder.join("cases.json"), cases.to_string()).unwrap();
        let answer = python("report_compare.py", &["tables", "cases.json"], &folder);
        let answer: Value = serde_json::from_slice(&answer).unwrap();
        let (reports, compared) = (&answer["reports"], answer["compared"].as_u64().unwrap());
        println!("{compared} values of {reports} reports were compared: {}", answer["by_kind"]);
        let differences = answer["differences"].as_array().unwrap();
        let shown: Vec<&str> = differences.iter().take(60).filter_map(Value::as_str).collect();
        assert!(differences.is_empty(), "{} differences\n{}", differences.len(), shown.join("\n"));
        assert!(compared >= at_least, "only {compared} values were compared");
    }
}
