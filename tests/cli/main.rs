//! What a person sees: every verb on an ordinary day, with nothing to show, and with each exit code it can give. One binary,
//! a module a noun or topic; the snapshots stand beside the commands, in both languages where the wording matters.

#![allow(
    clippy::unwrap_used,
    clippy::too_many_lines,
    reason = "snapshots are as long as what is printed; a test ends where something is not there"
)]

#[path = "../office/mod.rs"]
pub(crate) mod office;

mod activity;
mod calendar;
mod categories;
mod config;
mod db;
mod deadline;
mod demo;
mod deputy;
mod document;
mod errors;
mod handling;
mod help;
mod import;
mod import_plan;
mod init;
mod journal;
mod language;
mod motion;
mod opinion;
mod profile;
mod promises;
mod reconsider;
mod region;
mod register;
mod reminder;
mod report;
mod similar;
mod sql;
mod station;
mod status;
mod suggestion;
mod terminal;
mod unit;
mod urgings;
mod workbook;

/// Compares what a command line shows with the snapshot beside it. Times and hashes, which no two runs share, are replaced.
macro_rules! shows {
    ($office:expr, $line:expr, @$snapshot:literal) => {{
        let shown = $office.run($line);
        insta::with_settings!({filters => $crate::FILTERS.to_vec(), omit_expression => true}, {
            insta::assert_snapshot!(shown, @$snapshot);
        });
    }};
}
pub(crate) use shows;

/// What differs from run to run, and what differs because the engine says it, in its own words or about itself.
pub(crate) const FILTERS: &[(&str, &str)] = &[
    (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00", "[time]"),
    (r"\b[0-9a-f]{64}\b", "[hash]"),
    (r"RENDA_OPERATOR,[^,]+,", "RENDA_OPERATOR,[account],"),
    (r"(SQLite 3\.\d+\.\d+|PostgreSQL \d+\.\d+)", "[engine]"),
    // A server is there before the data are: it is the data that are missed.
    ("数据库 renda.db 里没有 renda 的数据", "数据库 renda.db 不存在"),
    ("the database renda.db has no data of renda's", "there is no database renda.db"),
    // What an engine says of a wrong query.
    ("查询不对：.*", "查询不对：[engine's words]"),
    ("the query is wrong: .*", "the query is wrong: [engine's words]"),
    (r"renda \d+\.\d+\.\d+", "renda [version]"),
];

#[test]
fn no_file_of_tests_is_forgotten() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli");
    let main = include_str!("main.rs");
    for entry in std::fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let Some(module) = name.strip_suffix(".rs").filter(|module| *module != "main") else { continue };
        assert!(main.contains(&format!("\nmod {module};\n")), "tests/cli/{name} is not declared in tests/cli/main.rs");
    }
}
