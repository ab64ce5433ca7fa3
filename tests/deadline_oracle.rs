//! Writes what the program reckons to files that an independent program checks, which needs packages of its own: see
//! `tests/oracle/deadlines.py`. What holds of every line without them is checked here.

use std::fmt::Write as _;
use std::path::Path;

use renda::domain::calendar::Calendar;
use renda::domain::day::Day;
use renda::domain::deadline::{Roll, Rule, Span, Unit, due};

fn days(from: i32, to: i32) -> impl Iterator<Item = Day> {
    let number = |year| Day::first_of_year(year).map_or(0, Day::number);
    (number(from)..number(to)).filter_map(Day::from_number)
}

fn write(name: &str, text: &str) {
    std::fs::write(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name), text).expect("the target folder can be written");
}

#[test]
fn write_months_for_the_oracle() {
    let mut text = String::from("start,months,end\n");
    for start in days(1950, 2101) {
        for months in [3, 6] {
            let end = start.add_months(months).unwrap();
            assert!(
                end.day_of_month() <= start.day_of_month(),
                "a month's end may clip, never reach into the next: {start} {end}"
            );
            writeln!(text, "{start},{months},{end}").unwrap();
        }
    }
    write("months.csv", &text);
}

#[test]
fn write_deadlines_for_the_oracle() {
    let spans = [
        (5, Unit::WorkingDays),
        (10, Unit::WorkingDays),
        (20, Unit::WorkingDays),
        (30, Unit::WorkingDays),
        (15, Unit::Days),
        (3, Unit::Months),
        (6, Unit::Months),
    ];
    let mut text = String::from("start,value,unit,roll,statutory_end,due\n");
    for start in days(2017, 2026) {
        for (value, unit) in spans {
            for roll in [Roll::None, Roll::Holiday, Roll::Nonworking] {
                let rule = Rule::of(Span::new(value, unit).unwrap(), roll);
                let found = due(start, &rule, Calendar::embedded()).unwrap();
                let calendar = Calendar::embedded();
                let rests = roll == Roll::Nonworking && !calendar.is_working(found.due).unwrap();
                assert!(found.due >= found.statutory_end && !rests, "{start} {value} {unit:?} {roll:?}");
                let (unit, roll) = (unit.code(), roll.code());
                writeln!(text, "{start},{value},{unit},{roll},{},{}", found.statutory_end, found.due).unwrap();
            }
        }
    }
    write("deadlines.csv", &text);
}
