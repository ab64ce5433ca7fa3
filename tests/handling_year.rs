//! Holds a scripted year of suggestions and motions through every path against an independent model:
//! `tests/oracle/handling_year.py`, which shares no code with this program. It writes the sheets of every step, legal and
//! illegal, and what must come of them: the state, round, limit and lateness of each suggestion on two days, every clock, where
//! each motion stands on many days, the timeline of every one, the figures of the annual report, the totals of each unit, and
//! what the tables hold. Any difference fails.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test may ask its surroundings, say so, and end where something is not there"
)]

#[path = "handling/history.rs"]
mod history;
mod office;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use office::{Done, TestOffice};
use serde_json::{Map, Value, json};

/// What is counted out of the tables: the name in the model, and the statement. One with two columns makes a table of its own.
const LEDGER: &[(&str, &str)] = &[
    (
        "returned",
        "select u.name, count(*) as n from task_return r join task k on k.id = r.task_id join unit u on u.id = k.unit_id where r.accepted = 1 group by u.name",
    ),
    (
        "denied",
        "select u.name, count(*) as n from task_return r join task k on k.id = r.task_id join unit u on u.id = k.unit_id where r.accepted = 0 group by u.name",
    ),
    ("supervisions", "select kind as name, count(*) as n from supervision group by kind"),
    (
        "promises",
        "select 'made' as name, count(*) as n from promise union all select 'kept', count(done_on) from promise \
         union all select 'changed', count(*) from (select distinct suggestion_id, promise from promise_change) c union all select 'evaluated', count(evaluated_on) from promise",
    ),
    (
        "became",
        "select '15-' || session || '-' || number as name, converted_to as n from motion where converted_to is not null",
    ),
    (
        "origin",
        "select '15-' || session || '-' || number as name, origin as n from suggestion where kind = 'converted'",
    ),
    (
        "movers",
        "select '15-' || m.session || '-' || m.number as name, count(*) as n from motion m join motion_signer s \
         on s.motion_id = m.id where s.withdrawn_on is null group by m.session, m.number",
    ),
    ("signer_views", "select count(*) as n from signer_view"),
    ("published", "select count(*) as n from publication"),
    ("opinions", "select count(*) as n from joint_opinion"),
    ("sent_back", "select count(sent_back_on) as n from joint_opinion"),
    ("extensions", "select count(*) as n from extension"),
    ("contacts", "select count(*) as n from contact"),
    ("unsigned", "select count(withdrawn_on) as n from signer"),
    ("class_changes", "select count(*) as n from class_change"),
    (
        "rounds",
        "select cast(round as text) as name, count(distinct suggestion_id) as n from task where role <> 'joint' group by round",
    ),
    (
        "split",
        "select '15-' || session || '-' || number as name, split_from as n from suggestion where split_from is not null",
    ),
    (
        "merged",
        "select '15-' || session || '-' || number as name, merged_into as n from suggestion where merged_into is not null",
    ),
];

/// An office, and what has been compared in it.
struct Year {
    office: TestOffice,
    name: &'static str,
    profile: String,
    expected: Value,
    compared: usize,
    differences: Vec<String>,
}

/// Numbers are equal however they are written, `5` and `5.0`.
fn is_same(expected: &Value, got: &Value) -> bool {
    match (expected.as_f64(), got.as_f64()) {
        (Some(one), Some(other)) => (one - other).abs() < 1e-9,
        _ => expected == got,
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

fn object(value: &Value) -> &Map<String, Value> {
    value.as_object().unwrap()
}

fn rows(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

fn has_python() -> bool {
    let found = Command::new("python3").arg("--version").output().is_ok_and(|output| output.status.success());
    let on_ci = std::env::var("CI").is_ok_and(|value| value == "true");
    assert!(found || !on_ci, "python3 is missing, and without it the handling is not held against anything");
    found
}

/// Lets the model write its sheets into a folder; shows what it says.
fn write_script(folder: &Path, name: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut command = Command::new("python3");
    command.arg("-B").arg(root.join("tests/oracle/handling_year.py")).arg(folder).arg(name);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    println!("{}", String::from_utf8_lossy(&output.stdout));
}

impl Year {
    fn new(name: &'static str) -> Year {
        let office = TestOffice::empty();
        write_script(office.path(), name);
        let expected: Value = serde_json::from_str(&office.read(&format!("{name}/expected.json"))).unwrap();
        let profile = text(&expected["profile"]).to_owned();
        Year { office, name, profile, expected, compared: 0, differences: Vec::new() }
    }

    /// A command line on the last day of the script, by the rules of the place.
    fn line(&self, rest: &str) -> String {
        format!("{rest} --today {} --profile {}", text(&self.expected["today"]), self.profile)
    }

    fn json(&self, rest: &str) -> Value {
        serde_json::from_str(&self.office.ok(&self.line(&format!("{rest} --format json")))).unwrap()
    }

    fn compare(&mut self, who: &str, what: &str, expected: &Value, got: &Value) {
        self.compared += 1;
        if !is_same(expected, got) {
            self.differences.push(format!("{who}: {what}: expected {expected}, got {got}"));
        }
    }

    fn found(&self) -> usize {
        self.differences.len()
    }

    /// Registers everything, then takes every step.
    fn run(&mut self) {
        let place = object(&self.expected["place"]);
        let place: Vec<String> = place.iter().map(|(name, value)| format!("--{name} {}", text(value))).collect();
        self.office.ok(&self.line(&format!("init {} --term 15", place.join(" "))));
        for noun in rows(&self.expected["nouns"]).iter().map(text) {
            self.office.ok(&self.line(&format!("{noun} import {}/{noun}.csv", self.name)));
        }
        let runs = self.expected["runs"].take();
        for run in rows(&runs) {
            self.step(run);
        }
    }

    /// One sheet of one verb: the exit code, how many were done, unchanged and refused, and which were refused with what code.
    fn step(&mut self, run: &Value) {
        let sheet = text(&run["sheet"]);
        let rejects = format!("rejects-{sheet}");
        let (noun, verb) = (text(&run["noun"]), text(&run["verb"]));
        let from = if verb == "import" { "" } else { "--from " };
        let line = format!("{noun} {verb} {from}{}/{sheet} --rejects {rejects}", self.name);
        let done = self.office.done(&self.line(&line));
        self.compare(sheet, "exit code", &run["exit"], &json!(done.code));
        let refused = rows(&run["rejected"]);
        let counts = [&run["done"], &run["same"]].map(|count| count.as_u64().unwrap());
        // A sheet of a single row is told as the verb on the command line tells it, without counts.
        if counts[0] + counts[1] + refused.len() as u64 > 1 {
            let (new, same, left) = (counts[0], counts[1], refused.len());
            let told = match verb {
                "import" => format!("议案新增 {new}，更改 0，未变 {same}，未收 {left}"),
                _ => format!("办理 {new}，未变 {same}，未办 {left}"),
            };
            let is_told = done.err.lines().any(|line| line.ends_with(&told));
            self.compare(sheet, &format!("counts: {told}"), &json!(true), &json!(is_told));
        }
        let mut got = self.rejects(&rejects);
        for row in refused {
            let key = row["row"].as_u64().unwrap();
            let who = format!("{} {}", text(&row["number"]), text(&row["why"]));
            self.compare(&who, "refused with", &row["code"], &json!(got.remove(&key)));
        }
        for (row, code) in got {
            self.differences
                .push(format!("{sheet} row {row}: refused with {code}, but it is a legal step\n{}", done.err));
        }
    }

    /// The rows of a file of rejects, with their codes.
    fn rejects(&self, name: &str) -> BTreeMap<u64, String> {
        let path = self.office.file(name);
        if !path.exists() {
            return BTreeMap::new();
        }
        let mut reader = csv::Reader::from_path(path).unwrap();
        let headers = reader.headers().unwrap().clone();
        let place = |name: &str| headers.iter().position(|header| header == name).unwrap();
        let (row, code) = (place("_row"), place("_code"));
        reader
            .records()
            .map(Result::unwrap)
            .map(|record| (record[row].parse().unwrap(), record[code].to_owned()))
            .collect()
    }

    /// State, round, limit, reply and lateness of every suggestion on two days.
    fn lists(&mut self) {
        for (day, expected) in object(&self.expected["lists"].take()) {
            let list = self.json(&format!("suggestion list --as-of {day}"));
            let mut got: BTreeMap<&str, &Value> =
                rows(&list["rows"]).iter().map(|row| (text(&row["number"]), row)).collect();
            let mut overdue = BTreeSet::new();
            for (number, fields) in object(expected) {
                let row = got.remove(number.as_str()).unwrap_or(&Value::Null);
                for (field, value) in object(fields) {
                    self.compare(number, &format!("{field} on {day}"), value, &row[field]);
                }
                if fields["lateness"] == "overdue" {
                    overdue.insert(number.clone());
                }
            }
            self.compare(day, "listed beside the expected", &json!([]), &json!(got.keys().collect::<Vec<_>>()));
            let list = self.json(&format!("suggestion list --overdue --as-of {day}"));
            let got: BTreeSet<&str> = rows(&list["rows"]).iter().map(|row| text(&row["number"])).collect();
            self.compare(day, "overdue", &json!(overdue), &json!(got));
        }
    }

    /// The figures of the annual report, and the totals of each unit in it.
    fn figures(&mut self) {
        let (figures, units) = (self.expected["figures"].take(), self.expected["units"].take());
        for (day, expected) in object(&figures) {
            let year = &self.expected["year"];
            let report = self.json(&format!("report annual --year {year} --as-of {day}"));
            let all = || rows(&report["sheets"]).iter().flat_map(|sheet| rows(&sheet["rows"]));
            let figure = |name: &str| all().find(|row| row["figure"] == name).unwrap_or(&Value::Null);
            for (name, fields) in object(expected) {
                for (field, value) in object(fields) {
                    self.compare(name, &format!("{field} on {day}"), value, &figure(name)[field]);
                }
            }
            let sheet = rows(&report["sheets"]).iter().find(|sheet| sheet["key"] == "handling_units").unwrap();
            let expected = object(&units[day]);
            self.compare(day, "units", &json!(expected.len()), &json!(rows(&sheet["rows"]).len()));
            for (unit, fields) in expected {
                let row = rows(&sheet["rows"]).iter().find(|row| row["part_label"] == *unit).unwrap_or(&Value::Null);
                for (field, value) in object(fields) {
                    self.compare(unit, &format!("{field} on {day}"), value, &row[field]);
                }
            }
        }
    }

    /// Every clock of every suggestion that was assigned, and those that must have stopped.
    fn clocks(&mut self) {
        let (clocks, stopped) = (self.expected["clocks"].take(), self.expected["stopped"].take());
        for (number, expected) in object(&clocks) {
            let explained = self.json(&format!("deadline explain {number}"));
            let sheet = rows(&explained["sheets"]).iter().find(|sheet| sheet["key"] == "clocks").unwrap();
            for clock in rows(expected) {
                self.clock(number, rows(clock), rows(&sheet["rows"]));
            }
            for clock in rows(&stopped[number]) {
                let (name, unit, round) = (&clock[0], &clock[1], &clock[2]);
                let runs = rows(&sheet["rows"]).iter().any(|row| {
                    row["clock"] == *name
                        && (unit.is_null() || row["unit"] == *unit)
                        && (round.is_null() || row["round"] == *round)
                        && row["done"].is_null()
                });
                self.compare(number, &format!("{clock} still runs"), &json!(false), &json!(runs));
            }
        }
    }

    /// One clock: what it is, the unit and round where it has them, then start, end, the day it moves to, and the day it was met.
    fn clock(&mut self, number: &str, expected: &[Value], got: &[Value]) {
        let (name, unit, round) = (&expected[0], &expected[1], &expected[2]);
        let is_it = |row: &&Value| {
            row["clock"] == *name
                && (unit.is_null() || row["unit"] == *unit)
                && (round.is_null() || row["round"] == *round)
                && (name != "co_redo" || row["start"] == expected[3])
        };
        let row = got.iter().find(is_it).unwrap_or(&Value::Null);
        for (field, value) in ["start", "end", "due", "done"].iter().zip(&expected[3..]) {
            self.compare(number, &format!("{name} {unit} {round} {field}"), value, &row[*field]);
        }
    }

    /// What the tables hold, counted.
    fn ledger(&mut self) {
        let expected = self.expected["ledger"].take();
        for (name, sql) in LEDGER {
            let mut command = self.office.command(&self.line("sql --format json"));
            let done = Done::of(&command.arg(sql).output().unwrap());
            assert_eq!(done.code, 0, "{sql}\n{}{}", done.out, done.err);
            let got: Value = serde_json::from_str(&done.out).unwrap();
            let got = rows(&got["rows"]);
            if let Some(table) = expected[name].as_object() {
                let mut found: BTreeMap<&str, &Value> = got.iter().map(|row| (text(&row["name"]), &row["n"])).collect();
                for (key, value) in table {
                    let value_found = found.remove(key.as_str()).cloned().unwrap_or(json!(0));
                    self.compare(name, key, value, &value_found);
                }
                self.compare(name, "beside the expected", &json!({}), &json!(found));
            } else {
                self.compare(name, "rows", &expected[name], &got[0]["n"]);
            }
        }
    }

    fn end(self, at_least: &Least) {
        let total = |what: &str| object(&self.expected[what]).values().filter_map(Value::as_u64).sum::<u64>();
        println!("{}: {} values compared, {} differences", self.name, self.compared, self.differences.len());
        let refusals = self.expected["refusals"].as_u64().unwrap();
        assert!(total("paths") >= at_least.suggestions, "{} suggestions", total("paths"));
        assert!(total("motion_paths") >= at_least.motions, "{} motions", total("motion_paths"));
        assert!(refusals >= at_least.refusals, "only {refusals} illegal steps were tried");
        let shown = self.differences.iter().take(40).cloned().collect::<Vec<_>>().join("\n");
        assert!(self.differences.is_empty(), "{} differences\n{shown}", self.found());
    }
}

/// How many there must be at least, lest a script come to nothing.
struct Least {
    suggestions: u64,
    motions: u64,
    refusals: u64,
}

fn year(name: &'static str, suggestions: u64, motions: u64, refusals: u64) {
    if !has_python() {
        println!("WARNING: python3 is missing; the handling was NOT compared with the independent model");
        return;
    }
    let mut year = Year::new(name);
    year.run();
    year.lists();
    year.figures();
    year.clocks();
    year.urgings();
    year.motions();
    year.timelines_as_of();
    year.timelines();
    year.ledger();
    year.office.ok(&year.line("db check"));
    year.end(&Least { suggestions, motions, refusals });
}

#[test]
fn a_year_of_300_suggestions_equals_the_model() {
    year("chongqing", 300, 0, 50);
}

#[test]
fn a_year_whose_clocks_start_from_receipt_equals_the_model() {
    year("zhejiang", 80, 0, 40);
}

#[test]
fn a_year_of_motions_and_what_they_become_equals_the_model() {
    year("shanghai", 50, 50, 90);
}

#[test]
fn a_year_of_a_township_where_delegations_move_equals_the_model() {
    year("township", 15, 13, 30);
}

#[test]
fn a_year_in_which_every_deputys_view_counts_equals_the_model() {
    year("own", 70, 0, 15);
}

#[test]
fn a_year_with_last_days_fixed_by_a_notice_equals_the_model() {
    year("guizhou", 50, 0, 6);
}
