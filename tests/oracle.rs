//! Holds the annual report of the demo's city against an independent count over its sheets: `tests/oracle/count_demo.py`,
//! a Python program that shares no code with this one. Every key it prints is compared; a key nobody has mapped fails. Then holds
//! every figure of its reports against `tests/oracle/report_figures.py`, which works them out from the tables.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test may ask its surroundings, say so, and end where something is not there"
)]

mod office;
#[path = "oracle/report.rs"]
mod report;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use office::TestOffice;
use report::{GUIYANG, Point, Reports, has_python, rules_with_categories};
use serde_json::{Value, json};

/// Where the report says what a key of the count says.
enum Place {
    /// A figure of the report, by its key.
    Figure(String),
    /// Part of a figure that the report only prints summed up.
    PartOf(&'static str),
    /// A column of the row of a unit's code in the table of units.
    Unit(String, String),
    /// How many records of the year have this code of a kind.
    Kind(String),
}

/// Keys whose figure is named otherwise, beside the patterns of [`place_of`].
const NAMES: &[(&str, &str)] = &[
    ("activity.total", "activity.count"),
    ("activity.participations", "participation.count"),
    ("activity.persons", "participation.persons"),
    ("activity.leave", "attendance.leave"),
    ("activity.absent", "attendance.absent"),
    ("matter.total", "matter.count"),
    ("matter.beneficiaries", "matter.beneficiaries"),
    ("matter.yuan", "matter.money"),
    ("opinion.total", "opinion.count"),
    ("opinion.answered", "opinion.answered"),
    ("station.kind.station", "station.stations"),
    ("station.kind.room", "station.rooms"),
    ("station.kind.legislative", "station.points"),
    ("station.kind.base", "station.bases"),
    ("station.model", "station.models"),
    ("legislative.counties", "station.points_counties"),
    ("deputy.seats", "deputy.seats"),
    ("deputy.persons", "deputy.persons"),
    ("deputy.city.minority", "structure.minorities"),
    ("deputy.city.sex.female", "structure.women"),
    ("deputy.city.party.cpc", "structure.communists"),
    ("deputy.city.party.masses", "structure.masses"),
    ("deputy.city.education.postgraduate", "structure.education.postgraduate"),
    ("deputy.city.education.university", "structure.education.university"),
    ("deputy.city.education.college", "structure.education.college"),
    ("suggestion.total", "suggestion.count"),
    ("suggestion.assigned", "suggestion.assigned"),
    ("suggestion.replied", "reply.cases"),
    ("suggestion.review.accepted", "suggestion.accepted"),
    ("suggestion.review.refused", "suggestion.review.refused"),
    ("suggestion.review.merged", "suggestion.review.merged"),
    ("suggestion.review.sent-back", "suggestion.review.sent_back"),
    ("suggestion.mover.single", "suggestion.signers.individual"),
    ("suggestion.mover.joint", "suggestion.signers.joint"),
    ("suggestion.mover.delegation", "suggestion.signers.delegation"),
    ("suggestion.redo.total", "rehandled.count"),
    ("suggestion.redo.open", "rehandled.open"),
];

/// Keys that the report prints as one figure only.
const PARTS: &[(&str, &str)] = &[
    ("deputy.city.party.capd", "structure.democratic"),
    ("deputy.city.party.cdl", "structure.democratic"),
    ("deputy.city.party.cndca", "structure.democratic"),
    ("deputy.city.party.cpp", "structure.democratic"),
    ("deputy.city.party.cpwdp", "structure.democratic"),
    ("deputy.city.party.jiusan", "structure.democratic"),
    ("deputy.city.party.non-party", "structure.democratic"),
    ("deputy.city.party.rcck", "structure.democratic"),
    ("deputy.city.party.tdsl", "structure.democratic"),
    ("deputy.city.education.secondary", "structure.education.below"),
    ("deputy.city.education.junior", "structure.education.below"),
    ("deputy.city.sex.male", "structure.count"),
    ("deputy.city.sex.female", "structure.count"),
];

/// Families of keys: prefix of the count, prefix of the report.
const FAMILIES: &[(&str, &str)] = &[
    ("activity.kind.", "activity.count.by_kind."),
    ("activity.level.", "activity.count.by_level."),
    ("opinion.route.", "opinion.count.by_route."),
    ("suggestion.category.", "suggestion.count.by_category."),
    ("suggestion.origin.", "suggestion.origin."),
    ("suggestion.tasks.", "handling.tasks."),
    ("suggestion.class.", "reply.class."),
    ("suggestion.feedback.", "satisfaction."),
    ("deputy.city.composition.", "structure.composition."),
];

/// How the two name where a reply stands.
const STANDINGS: &[(&str, &str)] = &[
    ("on-time", "on_time"),
    ("extended", "extended"),
    ("late", "late"),
    ("overdue", "overdue"),
    ("not-yet-due", "waiting"),
];

/// Says where the report has what a key of the count has; nothing when nobody has said it yet.
fn place_of(key: &str) -> Option<Place> {
    let figure = |name: &str| Some(Place::Figure(name.to_owned()));
    if let Some((_, name)) = NAMES.iter().find(|(known, _)| *known == key) {
        return figure(name);
    }
    if let Some((_, name)) = PARTS.iter().find(|(known, _)| *known == key) {
        return Some(Place::PartOf(name));
    }
    for (prefix, name) in FAMILIES {
        if let Some(rest) = key.strip_prefix(prefix) {
            return figure(&format!("{name}{rest}"));
        }
    }
    let parts: Vec<&str> = key.split('.').collect();
    match parts.as_slice() {
        ["deputy", level, "seats"] => figure(&format!("deputy.seats.by_level.{level}")),
        ["deputy", _, "quota"] => Some(Place::PartOf("deputy.quota")),
        ["deputy", _, "vacant"] => Some(Place::PartOf("deputy.vacant")),
        ["suggestion", "time", counted, standing] => {
            let (_, name) = STANDINGS.iter().find(|(known, _)| known == standing)?;
            figure(&format!("timing.{}.{name}", if *counted == "item" { "cases" } else { "tasks" }))
        }
        ["suggestion", "kind", kind] => Some(Place::Kind((*kind).to_owned())),
        ["unit", code, role] => Some(Place::Unit((*code).to_owned(), (*role).to_owned())),
        _ => None,
    }
}

/// A report as it can be asked: figures by key, the table of units by name and column.
struct Report {
    figures: BTreeMap<String, i64>,
    units: BTreeMap<(String, String), i64>,
    kinds: BTreeMap<String, i64>,
    unit_names: BTreeMap<String, String>,
}

fn whole(value: &Value) -> Option<i64> {
    #[expect(clippy::cast_possible_truncation, reason = "sums of money in yuan are whole")]
    value.as_i64().or_else(|| value.as_f64().map(|number| number.round() as i64))
}

impl Report {
    fn read(office: &TestOffice, settings: &str, rest: &str) -> Report {
        let arguments = &format!("{settings} {rest}");
        let report: Value = serde_json::from_str(&office.ok(&format!("{arguments} --format json"))).unwrap();
        let mut read = Report {
            figures: BTreeMap::new(),
            units: BTreeMap::new(),
            kinds: BTreeMap::new(),
            unit_names: BTreeMap::new(),
        };
        for sheet in report["sheets"].as_array().unwrap() {
            for row in sheet["rows"].as_array().unwrap() {
                if let (Some(key), Some(value)) = (row["figure"].as_str(), whole(&row["value"])) {
                    let before = read.figures.insert(key.to_owned(), value);
                    assert!(before.is_none_or(|before| before == value), "{key} stands twice with two values");
                }
                if sheet["key"] == "handling_units" {
                    let name = row["part_label"].as_str().unwrap();
                    for (column, value) in row.as_object().unwrap() {
                        whole(value).map(|value| read.units.insert((name.to_owned(), column.clone()), value));
                    }
                }
            }
        }
        read.kinds = kinds(office, arguments);
        let units: Value =
            serde_json::from_str(&office.ok(&format!("{settings} unit list --columns code,name --format json")))
                .unwrap();
        for row in units["rows"].as_array().unwrap() {
            let text = |key: &str| row[key].as_str().unwrap().to_owned();
            read.unit_names.insert(text("code"), text("name"));
        }
        read
    }

    fn value(&self, place: &Place) -> i64 {
        match place {
            Place::Figure(name) => self.figures.get(name).copied().unwrap_or_else(|| panic!("no figure {name}")),
            Place::PartOf(name) => self.figures[*name],
            Place::Kind(kind) => self.kinds.get(kind).copied().unwrap_or(0),
            Place::Unit(code, role) => {
                self.units.get(&(self.unit_names[code].clone(), role.clone())).copied().unwrap_or(0)
            }
        }
    }
}

/// Kinds of the year's suggestions, counted from the records behind their number.
fn kinds(office: &TestOffice, arguments: &str) -> BTreeMap<String, i64> {
    let listed = office.ok(&format!("{arguments} --list suggestion.count --format json"));
    let listed: Value = serde_json::from_str(&listed).unwrap();
    let mut kinds = BTreeMap::new();
    for row in listed["rows"].as_array().unwrap() {
        *kinds.entry(row["kind"].as_str().unwrap().to_owned()).or_insert(0) += 1;
    }
    kinds
}

/// Compares every key of the count; returns the differences.
fn compare(counted: &BTreeMap<String, i64>, report: &Report) -> Vec<String> {
    let mut differences = Vec::new();
    let mut sums: BTreeMap<&str, i64> = BTreeMap::new();
    for (key, number) in counted {
        match place_of(key) {
            None => differences.push(format!("{key}: nobody has said which figure it is")),
            Some(Place::PartOf(name)) => *sums.entry(name).or_default() += number,
            Some(place) if report.value(&place) == *number => {}
            Some(place) => differences.push(format!("{key}: counted {number}, reported {}", report.value(&place))),
        }
        for (_, name) in PARTS.iter().filter(|(part, _)| *part == key && NAMES.iter().any(|(name, _)| name == part)) {
            *sums.entry(name).or_default() += number;
        }
    }
    for (name, sum) in sums {
        if report.figures[name] != sum {
            differences.push(format!("{name}: counted {sum}, reported {}", report.figures[name]));
        }
    }
    differences
}

/// Figures the count leaves out because they are 0 must be 0 in the report too.
fn unmentioned(counted: &BTreeMap<String, i64>, report: &Report) -> Vec<String> {
    let mentioned: BTreeSet<String> = counted
        .keys()
        .filter_map(|key| match place_of(key) {
            Some(Place::Figure(name)) => Some(name),
            _ => None,
        })
        .collect();
    let family = |name: &str| {
        NAMES.iter().any(|(_, known)| *known == name)
            || FAMILIES
                .iter()
                .any(|(_, prefix)| name.starts_with(prefix) && mentioned.iter().any(|m| m.starts_with(prefix)))
    };
    // Shares and the number of those who gave a view are worked out from what is compared; 未标类别 has no letter.
    let derived = |name: &str| name.ends_with("_rate") || name.ends_with(".returned") || name.contains(".by_system.");
    let figures = report.figures.iter().filter(|(name, value)| **value != 0 && family(name) && !derived(name));
    figures
        .filter(|(name, _)| !mentioned.contains(*name))
        .map(|(name, value)| format!("{name}: not counted, reported {value}"))
        .collect()
}

fn count(folder: &Path) -> BTreeMap<String, i64> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new("python3")
        .arg("-B")
        .arg(root.join("tests/oracle/count_demo.py"))
        .arg(folder)
        .arg("--holidays")
        .arg(root.join("src/domain/calendar/days.csv"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn the_annual_report_of_the_demo_equals_an_independent_count() {
    let office = TestOffice::empty();
    let shown = office.ok("demo city --quiet");
    for line in ["$ renda status", "$ renda suggestion list --overdue", "$ renda report annual --year 2024"] {
        assert!(shown.contains(line), "the demo shows {line}");
    }
    if !has_python() {
        return;
    }
    let counted = count(&office.file("city"));
    let of_year = |last: bool| -> BTreeMap<String, i64> {
        let keys = counted.iter().filter(|(key, _)| key.starts_with("last.") == last);
        keys.map(|(key, number)| (key.trim_start_matches("last.").to_owned(), *number)).collect()
    };
    let settings = "--config city/renda.toml --db city/renda.db --today 2024-12-20";
    let this_year = Report::read(&office, settings, "report annual --year 2024");
    let last_year = Report::read(&office, settings, "--as-of 2023-12-20 report annual --year 2023");
    let (this, last) = (of_year(false), of_year(true));
    assert!(this.len() > 200 && last.len() > 200, "{} and {} keys were counted", this.len(), last.len());
    let mut differences = compare(&this, &this_year);
    differences.extend(compare(&last, &last_year).into_iter().map(|line| format!("2023: {line}")));
    differences.extend(unmentioned(&this, &this_year));
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    listings_are_as_long_as_their_figures(&office, settings, &this_year);
    every_report_is_that_of_the_tables(&office, settings);
}

/// The whole year, to a day in it and a half of it; a county and the province; broken down; and of one unit, deputy or station.
fn every_report_is_that_of_the_tables(office: &TestOffice, settings: &str) {
    let mut reports = Reports::new(office, settings, rules_with_categories(GUIYANG), ("520100", 15));
    let of = |as_of, region| Point { as_of, period: ("2024-01-01", "2024-12-31"), region };
    let before = |region| Some(Point { as_of: "2023-12-31", period: ("2023-01-01", "2023-12-31"), region });
    let year = of("2024-12-20", None);
    reports.ask("definitions", "report figures", (year, None), &json!({}));
    reports.ask("whole", "report annual --year 2024", (year, before(None)), &json!({}));
    let line = "--as-of 2024-05-31 report annual --year 2024";
    reports.ask("whole", line, (of("2024-05-31", None), before(None)), &json!({}));
    for region in [Some("520102"), Some("520000")] {
        let line = format!("report annual --year 2024 --region {}", region.unwrap());
        reports.ask("whole", &line, (of("2024-12-20", region), before(region)), &json!({}));
    }
    let half = Point { as_of: "2024-06-30", period: ("2024-01-01", "2024-06-30"), region: None };
    let half_before = Point { as_of: "2023-06-30", period: ("2023-01-01", "2023-06-30"), region: None };
    reports.ask("whole", "report period 2024H1", (half, Some(half_before)), &json!({}));
    for by in ["month", "region", "unit", "delegation", "station", "county", "kind", "level", "reason", "party", "host"]
    {
        reports.ask("by", &format!("report annual --year 2024 --by {by}"), (year, None), &json!({"by": by}));
    }
    for by in ["month", "unit", "delegation", "region", "category"] {
        let line = format!("report annual --year 2024 --by {by} --against last-year");
        reports.ask("beside", &line, (year, before(None)), &json!({"by": by}));
    }
    for by in ["region", "delegation"] {
        let line = format!("report annual --year 2024 --region 520102 --by {by}");
        reports.ask("by", &line, (of("2024-12-20", Some("520102")), None), &json!({"by": by}));
    }
    for (what, name) in [
        ("unit", "贵阳市财政局"),
        ("unit", "贵阳市教育局"),
        ("deputy", "001"),
        ("deputy", "105"),
        ("station", "LLZ001"),
        ("station", "LFD01"),
    ] {
        let line = format!("report {what} {name} --year 2024");
        reports.ask("part", &line, (year, before(None)), &json!({"subject": [what, name]}));
    }
    for figure in ["deputy.over_quota", "deputy.ended_sitting", "deputy.elected_sitting", "deputy.turnover"] {
        let line = format!("report annual --year 2024 --list {figure}");
        reports.ask("list", &line, (year, None), &json!({"figure": figure}));
    }
    reports.hold(35_000);
}

/// A figure whose records cannot be shown is not worth much.
fn listings_are_as_long_as_their_figures(office: &TestOffice, settings: &str, report: &Report) {
    for figure in [
        "suggestion.count",
        "suggestion.review.refused",
        "timing.cases.late",
        "timing.cases.overdue",
        "reply.class.C",
        "satisfaction.first.result.dissatisfied",
        "rehandled.open",
        "station.models",
        "station.points",
        "activity.count",
        "matter.count",
        "deputy.ended",
        "structure.women",
    ] {
        let listed = office.ok(&format!("{settings} report annual --year 2024 --list {figure} --format ndjson"));
        let lines = i64::try_from(listed.lines().filter(|line| line.starts_with('{')).count()).unwrap();
        assert_eq!(lines, report.figures[figure], "{figure}");
    }
}
