//! Stages of days, and rules as offices write them.

use super::*;
use crate::domain::day::day;

fn stages(due: &str, schedule: &Schedule, days: &[&str]) -> Vec<String> {
    let of = |text: &&str| {
        let today = Today::of(day(text), Calendar::embedded());
        today.stage(day(due), schedule).map_or_else(|| "-".to_owned(), Stage::code)
    };
    days.iter().map(of).collect()
}

fn built_in() -> Rules {
    Rules::parse("").unwrap()
}

#[test]
fn of_the_stages_before_a_last_day_the_tightest_counts() {
    // Monday 24 June 2024.
    let rules = built_in();
    let days = ["2024-06-07", "2024-06-10", "2024-06-17", "2024-06-19", "2024-06-20", "2024-06-21", "2024-06-24"];
    let found = stages("2024-06-24", rules.schedule(Rule::Reply), &days);
    // Friday the 7th looks across the weekend and the Dragon Boat holiday; Friday the 21st to Sunday the 23rd.
    assert_eq!(found, ["before-15", "before-15", "before-7", "before-7", "before-7", "before-1", "today"]);
}

#[test]
fn what_is_overdue_is_urged_again_each_interval() {
    let rules = built_in();
    let days = ["2024-06-25", "2024-06-26", "2024-06-27", "2024-06-28", "2024-07-01", "2024-07-03"];
    let found = stages("2024-06-24", rules.schedule(Rule::Reply), &days);
    assert_eq!(found, ["overdue-1", "overdue-1", "overdue-1", "overdue-2", "overdue-2", "overdue-3"]);
    assert_eq!(stages("2024-06-24", rules.schedule(Rule::Return), &days), vec!["-"; 6]);
}

#[test]
fn before_days_off_the_day_after_them_counts() {
    let rules = built_in();
    // A reception on Monday is announced on Friday, the last day the office works; on the weekend only by a rule that says so.
    assert_eq!(stages("2024-06-24", rules.schedule(Rule::Reception), &["2024-06-20", "2024-06-21"]), ["-", "before-1"]);
    let today = Today::of(day("2024-06-22"), Calendar::embedded());
    assert!(today.rests && today.until == day("2024-06-23"));
}

#[test]
fn levels_higher_up_are_told_by_lateness() {
    let rules = built_in();
    let told = |text: &str| {
        let today = Today::of(day(text), Calendar::embedded());
        let levels = rules.escalation.iter().filter(|level| today.is_escalated(day("2024-06-24"), level));
        levels.map(|level| level.to.code()).collect::<Vec<_>>()
    };
    assert_eq!(told("2024-06-24"), Vec::<&str>::new());
    assert_eq!(told("2024-06-25"), ["head"]);
    assert_eq!(told("2024-07-01"), ["head", "leader"]);
    assert_eq!(told("2024-07-08"), ["head", "leader", "supervision"]);
}

#[test]
fn a_section_that_is_written_counts_whole() {
    let rules = Rules::parse("[reply]\nbefore = [10]\n").unwrap();
    assert_eq!(rules.schedule(Rule::Reply).overdue, 0);
    assert_eq!(rules.schedule(Rule::Opinion), built_in().schedule(Rule::Opinion));
    for (text, part) in [
        ("[reply]\nbefor = [10]\n", "befor"),
        ("[reply]\nbefore = [0]\n", "365"),
        ("\n[addresses]\noffice = \"nobody\"\n", "名称"),
        ("[[escalation]]\nlate = 0\nto = \"head\"\n", "late"),
    ] {
        let error = Rules::parse(text).unwrap_err();
        assert!(error.0.zh.contains(part), "{text}: {error}");
    }
    let rules = Rules::parse("[addresses]\noffice = \"代工委 <a@example.cn>\"\n").unwrap();
    assert_eq!(rules.addresses.office.unwrap().email, "a@example.cn");
}

#[test]
fn codes_of_stages_are_read_back() {
    for stage in [Stage::Before(7), Stage::Today, Stage::Overdue(12), Stage::Escalated(5)] {
        assert_eq!(Stage::from_code(&stage.code()), Some(stage));
    }
    assert_eq!(Stage::from_code("before-x"), None);
}
