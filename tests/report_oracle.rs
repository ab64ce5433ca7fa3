//! Holds every figure of the report against `tests/oracle/report_figures.py`, which works it out from the rows of the tables: over
//! scripted years with every path of handling, and over registers of random rows, legal and odd, at cut-offs all through the year.
//! The demo's city is held against it in `tests/oracle.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a test may ask its surroundings, say so, and end where something is not there"
)]

mod office;
#[path = "oracle/report.rs"]
mod report;

use office::TestOffice;
use report::{GUIYANG, Point, Reports, has_python, python, rules, rules_with_categories};
use serde_json::{Value, json};

/// Figures that serve the identities and stand in no section.
const UNPRINTED: [&str; 5] =
    ["deputy.over_quota", "deputy.ended_sitting", "deputy.elected_sitting", "deputy.turnover", "deputy.held"];

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// Takes every step of a scripted year, the illegal ones too; returns what its script says of it.
fn play(office: &TestOffice, name: &str) -> (Value, String) {
    python("handling_year.py", &[".", name], office.path());
    let script: Value = serde_json::from_str(&office.read(&format!("{name}/expected.json"))).unwrap();
    let settings = format!("--today {} --profile {}", text(&script["today"]), text(&script["profile"]));
    let place = script["place"].as_object().unwrap().iter();
    let place: Vec<String> = place.map(|(option, value)| format!("--{option} {}", text(value))).collect();
    office.ok(&format!("{settings} init {} --term 15", place.join(" ")));
    for noun in script["nouns"].as_array().unwrap().iter().map(text) {
        office.ok(&format!("{settings} {noun} import {name}/{noun}.csv"));
    }
    for run in script["runs"].as_array().unwrap() {
        let (noun, verb, sheet) = (text(&run["noun"]), text(&run["verb"]), text(&run["sheet"]));
        let from = if verb == "import" { "" } else { "--from " };
        let done = office.done(&format!("{settings} {noun} {verb} {from}{name}/{sheet} --rejects rejects-{sheet}"));
        assert_eq!(json!(done.code), run["exit"], "{sheet}: {}", done.err);
    }
    (script, settings)
}

/// Holds the reports on a scripted year, at its end, in its middle and on days between.
fn year(name: &str, rules: Value, at_least: u64) {
    if !has_python() {
        return;
    }
    let office = TestOffice::empty();
    let (script, settings) = play(&office, name);
    let year = script["year"].as_i64().unwrap();
    let mut reports = Reports::new(&office, &settings, rules, (text(&script["place"]["code"]), 15));
    let day = |year: i64, rest: &str| format!("{year}-{rest}");
    let (first, last) = (day(year, "01-01"), day(year, "12-31"));
    let (first_before, last_before) = (day(year - 1, "01-01"), day(year - 1, "12-31"));
    let on = |as_of| Point { as_of, period: (&first, &last), region: None };
    let before = Some(Point { as_of: &last_before, period: (&first_before, &last_before), region: None });
    let annual = format!("report annual --year {year}");
    reports.ask("definitions", "report figures", (on(&last), None), &json!({}));
    reports.ask("whole", &annual, (on(&last), before), &json!({}));
    let [spring, summer, autumn] = ["03-31", "06-28", "09-10"].map(|rest| day(year, rest));
    let next = day(year + 1, "03-01");
    for as_of in [&spring, &summer, &autumn, &next] {
        reports.ask("whole", &format!("--as-of {as_of} {annual}"), (on(as_of), before), &json!({}));
    }
    for (period, first_day, last_day) in [("H1", "01-01", "06-30"), ("Q4", "10-01", "12-31")] {
        let [now, then] = [year, year - 1].map(|year| (day(year, first_day), day(year, last_day)));
        let point = Point { as_of: &now.1, period: (&now.0, &now.1), region: None };
        let against = Point { as_of: &then.1, period: (&then.0, &then.1), region: None };
        reports.ask("whole", &format!("report period {year}{period}"), (point, Some(against)), &json!({}));
    }
    for by in ["month", "region", "unit", "delegation", "deputy", "category", "system", "kind"] {
        for as_of in [&last, &summer] {
            reports.ask("by", &format!("--as-of {as_of} {annual} --by {by}"), (on(as_of), None), &json!({"by": by}));
        }
    }
    for name in script["units"][&last].as_object().unwrap().keys().take(2) {
        let subject = json!({"subject": ["unit", name]});
        reports.ask("part", &format!("report unit {name} --year {year}"), (on(&last), before), &subject);
    }
    for name in ["001", "002"] {
        let subject = json!({"subject": ["deputy", name]});
        reports.ask("part", &format!("report deputy {name} --year {year}"), (on(&last), before), &subject);
    }
    reports.hold(at_least);
}

#[test]
fn every_figure_of_a_year_of_300_suggestions_is_that_of_the_tables() {
    year("chongqing", rules(), 20_000);
}

#[test]
fn every_figure_of_a_year_of_motions_is_that_of_the_tables() {
    let mut rules = rules();
    rules["landed"] = json!("ABC");
    year("shanghai", rules, 20_000);
}

#[test]
fn every_figure_of_a_year_in_which_every_view_counts_is_that_of_the_tables() {
    year("own", rules(), 20_000);
}

/// Rules whose rates are cut off after two digits, with silence below the line, and with categories that changed in between.
const STRICT: &str = r#"[profile]
name = "strict"
title = { zh = "本市", en = "Our city" }
inherits = "guiyang"
valid_from = "2020-01-01"
basis = "本市办理办法"

[satisfaction]
unreturned = { value = "include", source = "本市办理办法", status = "statute" }

[rates]
decimals = { value = 2, source = "本市办理办法", status = "statute" }
rounding = { value = "truncate", source = "本市办理办法", status = "statute" }

[categories]
source = "本市办理办法"
status = "statute"

[[categories.edition]]
from = "2020-01-01"
group = [
  { zh = "建设", en = "building", class = [{ zh = "城建", en = "works" }, { zh = "城管", en = "order" }] },
  { zh = "农林", en = "land", class = [{ zh = "农业", en = "farming", aliases = ["农林水"] }, { zh = "林业", en = "forests" }] },
  { zh = "社会", en = "society", class = [{ zh = "政法", en = "law" }] },
]

[[categories.edition]]
from = "2024-01-01"
group = [
  { zh = "建设", en = "building", was = ["建设"], class = [
    { zh = "城市", en = "city", aliases = ["城建", "城管"], was = ["城建", "城管"] },
  ] },
  { zh = "农业", en = "farming", split_from = ["农林"], class = [
    { zh = "种植", en = "crops", aliases = ["农林水"], split_from = ["农业"] },
    { zh = "畜牧", en = "livestock", split_from = ["农业"] },
  ] },
  { zh = "林业", en = "forests", split_from = ["农林"], class = [{ zh = "林业", en = "forests", was = ["林业"] }] },
  { zh = "社会治理", en = "society", aliases = ["社会"], was = ["社会"], class = [{ zh = "政法", en = "law", was = ["政法"] }] },
]
"#;

/// Days that facts of the random registers lie about, with the region that is reported on beside the whole register.
const CUT_OFFS: [(&str, &str); 7] = [
    ("2024-01-09", "520102"),
    ("2024-03-17", "520000"),
    ("2024-05-31", "520102001"),
    ("2024-08-31", "520103"),
    ("2024-10-31", "520102"),
    ("2024-12-31", "520103002"),
    ("2025-02-20", "520102"),
];

/// Sums of odd rows need not agree; every figure is reported all the same.
fn random_register(seed: u64) {
    if !has_python() {
        return;
    }
    let office = TestOffice::of_a_file("the rows are written into the file");
    let office = office.founded();
    python("report_random.py", &["renda.db", &seed.to_string()], office.path());
    office.write("strict.toml", STRICT);
    let mut reports = Reports::new(&office, "--today 2025-06-30", rules_with_categories(GUIYANG), ("520100", 15));
    let categories = &rules_with_categories(STRICT)["categories"];
    let before = |region| Point { as_of: "2023-12-31", period: ("2023-01-01", "2023-12-31"), region };
    for (place, (as_of, region)) in CUT_OFFS.into_iter().enumerate() {
        for region in [None, Some(region)] {
            let point = Point { as_of, period: ("2024-01-01", "2024-12-31"), region };
            let within = region.map_or_else(String::new, |region| format!("--region {region}"));
            let annual = format!("--as-of {as_of} report annual --year 2024 {within}");
            let odd = "--allow-unreconciled";
            reports.ask("whole", &format!("{annual} {odd}"), (point, Some(before(region))), &json!({}));
            let strict = json!({"rules": {"silent": true, "decimals": 2, "truncate": true, "categories": categories}});
            let line = format!("{annual} {odd} --profile strict.toml");
            reports.ask("whole", &line, (point, Some(before(region))), &strict);
            if place % 2 == 1 {
                for by in ["month", "region", "unit", "delegation", "station", "deputy", "county", "kind", "level"] {
                    reports.ask("by", &format!("{annual} {odd} --by {by}"), (point, None), &json!({"by": by}));
                }
                for by in ["month", "unit", "deputy", "kind"] {
                    let line = format!("{annual} {odd} --by {by} --against 2023");
                    reports.ask("beside", &line, (point, Some(before(region))), &json!({"by": by}));
                }
                for by in ["category_group", "category_class"] {
                    let line = format!("{annual} {odd} --by {by} --profile strict.toml");
                    reports.ask("by", &line, (point, None), &json!({"by": by, "rules": strict["rules"]}));
                }
                for figure in UNPRINTED {
                    let figure_of = json!({"figure": figure});
                    reports.ask("list", &format!("{annual} --list {figure}"), (point, None), &figure_of);
                }
            }
        }
        let half = Point { as_of, period: ("2023-07-01", "2023-12-31"), region: None };
        let line = format!("--as-of {as_of} report period 2023H2 --against none --allow-unreconciled");
        reports.ask("whole", &line, (half, None), &json!({}));
    }
    reports.hold(60_000);
}

#[test]
fn every_figure_of_a_random_register_is_that_of_its_rows() {
    random_register(1);
}

#[test]
fn every_figure_of_another_random_register_is_that_of_its_rows() {
    random_register(2024);
}
