//! 400 days of reminders, with days on which the machine is off, days on which no letter can be delivered, runs twice at once
//! and runs under a wrong clock: what the mails say is what a model in Python says, notice for notice.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test program: what fails ends the test, and what was measured is told"
)]

#[allow(unreachable_pub, reason = "a part of each test program that uses it")]
mod office;

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use office::{Engine, TestOffice};
use serde_json::Value;

const SETTINGS: &str = "profile = \"chongqing\"\n\n[reminder]\nchannels = [\"files\"]\nfrom = \"代表工委 <dbgw@example.cn>\"\n\
                        rules = \"rules.toml\"\nback_off = 0\n\n[files]\ndir = \"letters\"\n";

fn model(arguments: &[&str], folder: &Path) -> Option<Output> {
    let script = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/oracle/reminder_year.py");
    let (verb, rest) = arguments.split_first().unwrap();
    let output = Command::new("python3").arg("-B").arg(script).arg(verb).arg(folder).args(rest).output();
    let on_ci = std::env::var("CI").is_ok_and(|value| value == "true");
    assert!(output.is_ok() || !on_ci, "python3 is missing, and without it reminders are not held against anything");
    output.ok()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}

/// The runs of a day: one after the other, or two at once.
fn run(office: &TestOffice, day: &Value) {
    for today in day["runs"].as_array().unwrap() {
        let line = format!("reminder send --today {}", text(today));
        let start = || office.command(&line).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let count = if day["twice"] == true { 2 } else { 1 };
        let runs: Vec<_> = (0..count).map(|_| start()).collect();
        for run in runs {
            let output = run.wait_with_output().unwrap();
            let said = String::from_utf8_lossy(&output.stderr);
            let fits = if day["delivers"] == true { &[0][..] } else { &[0, 7][..] };
            assert!(fits.contains(&output.status.code().unwrap()), "{line}: {said}");
            assert!(
                day["delivers"] != true || said.lines().count() <= count,
                "one line, and one on who else sends: {said}"
            );
        }
    }
}

fn year(engine: Engine, days: &str) {
    let office = TestOffice::on(engine);
    let Some(written) = model(&["write", days], office.path()) else { return };
    assert!(written.status.success(), "{}", String::from_utf8_lossy(&written.stderr));
    println!("{}", String::from_utf8_lossy(&written.stdout));
    office.write("renda.toml", SETTINGS);
    let letters = office.file("letters");
    std::fs::create_dir(&letters).unwrap();
    let sheets = ["unit", "deputy", "suggestion", "activity", "attendance", "session"];
    let names = ["units", "deputies", "suggestions", "activities", "attendance", "sessions"];
    for (noun, name) in sheets.iter().zip(names) {
        office.ok(&format!("{noun} import {name}.csv --quiet"));
    }
    let script: Value = serde_json::from_str(&office.read("script.json")).unwrap();
    for day in script.as_array().unwrap() {
        for line in day["lines"].as_array().unwrap() {
            office.ok(&format!("{} --today {} --quiet", text(line), text(&day["day"])));
        }
        // A share that is not mounted.
        let away = office.file("away");
        if day["delivers"] != true {
            std::fs::rename(&letters, &away).unwrap();
        }
        run(&office, day);
        if day["delivers"] != true {
            std::fs::rename(&away, &letters).unwrap();
        }
    }
    let compared = model(&["compare"], office.path()).unwrap();
    println!("{}", String::from_utf8_lossy(&compared.stdout));
    assert!(compared.status.success(), "{}", String::from_utf8_lossy(&compared.stderr));
    office.ok("journal verify");
}

#[test]
fn a_year_of_reminders_is_what_a_model_says() {
    year(Engine::File, "400");
}

#[test]
fn a_year_of_reminders_on_a_server_is_what_a_model_says() {
    if office::server::Server::shared().is_some() {
        year(Engine::Server, "400");
    }
}
