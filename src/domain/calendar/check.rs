//! Whether the rows of a calendar make sense together: doubles, rows without effect, years that are not whole.
//! Single cells are checked while reading, in `rows`.

use crate::domain::calendar::{Row, RowKind};
use crate::domain::day::Day;
use crate::i18n::Message;
use crate::message;

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// The calendar would be wrong, or a year stays unknown.
    Error,
    /// Worth a look; the calendar works.
    Warning,
}

impl Level {
    /// Returns the stable ASCII code: `error` or `warning`.
    pub fn code(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Warning => "warning",
        }
    }
}

/// Something that does not fit in a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// How much it matters.
    pub level: Level,
    /// Stable ASCII code such as `year-incomplete`.
    pub code: &'static str,
    /// The day concerned, if it is one day.
    pub day: Option<Day>,
    /// What is wrong and what to do.
    pub message: Message,
}

/// Days off every year must have, under 《全国年节及纪念日放假办法》.
const FIXED: [(u32, u32, &str); 5] =
    [(1, 1, "元旦"), (5, 1, "劳动节"), (10, 1, "国庆节"), (10, 2, "国庆节"), (10, 3, "国庆节")];
/// Festivals of the lunar year and 清明, found by the word in the row's name because their dates move.
const MOVING: [&str; 4] = ["春节", "清明", "端午", "中秋"];

/// Returns the festivals for which a year has no day off among `rows`; empty when the arrangement of the year is whole.
pub fn missing_festivals(year: i32, rows: &[Row]) -> Vec<&'static str> {
    let off: Vec<&Row> = rows.iter().filter(|row| row.kind == RowKind::Off && row.day.year() == year).collect();
    let has_day = |month, day| off.iter().any(|row| (row.day.month(), row.day.day_of_month()) == (month, day));
    let fixed = FIXED.iter().filter(|(month, day, _)| !has_day(*month, *day)).map(|(_, _, name)| *name);
    let moving = MOVING.iter().filter(|name| !off.iter().any(|row| row.name.contains(**name))).copied();
    let mut missing: Vec<&'static str> = fixed.chain(moving).collect();
    missing.dedup();
    missing
}

/// Returns what is odd about these rows taken together, in order of days; empty when nothing is.
pub fn check(rows: &[Row]) -> Vec<Finding> {
    let mut sorted: Vec<&Row> = rows.iter().collect();
    sorted.sort_by_key(|row| row.day);
    let mut findings: Vec<Finding> = sorted.windows(2).filter_map(|pair| double(pair[0], pair[1])).collect();
    findings.extend(sorted.iter().filter_map(|row| without_effect(row, &sorted)));
    findings.extend(incomplete_years(rows, &sorted));
    findings.sort_by_key(|finding| finding.day);
    findings
}

fn double(first: &Row, second: &Row) -> Option<Finding> {
    if first.day != second.day {
        return None;
    }
    let day = first.day;
    let (level, message) = if first.kind == second.kind {
        (Level::Warning, message!("{day} 重复出现，请删去一行", "{day} occurs twice: delete one row"))
    } else {
        let reason = message!(
            "{day} 既是放假又是补班，请以通知为准保留一行",
            "{day} is both off and work: keep the one the notice says"
        );
        (Level::Error, reason)
    };
    Some(Finding { level, code: "double", day: Some(day), message })
}

fn without_effect(row: &Row, sorted: &[&Row]) -> Option<Finding> {
    let day = row.day;
    let is_off = |other: Option<Day>| {
        let place = other.and_then(|other| sorted.binary_search_by_key(&other, |row| row.day).ok());
        place.is_some_and(|place| sorted[place].kind == RowKind::Off)
    };
    let (code, message) = match (row.kind, day.is_weekend()) {
        (RowKind::Work, false) => {
            let weekday = day.weekday_name();
            let zh = format!("{day} 是{}，本来就上班，补班一般在周末；请核对日期", weekday.zh);
            let en =
                format!("{day} is a {}, a working day anyway; make-up days fall on weekends: check it", weekday.en);
            ("work-on-weekday", Message::new(zh, en))
        }
        (RowKind::Off, true) if !is_off(day.add_days(-1)) && !is_off(day.add_days(1)) => (
            "off-on-weekend",
            message!(
                "{day} 本来就是周末，且前后两天都不放假；请核对日期",
                "{day} is a weekend anyway, and neither neighbour is off: check the date"
            ),
        ),
        _ => return None,
    };
    Some(Finding { level: Level::Warning, code, day: Some(day), message })
}

/// Years that stay unknown: festivals missing, or cut off from the others by a missing year.
fn incomplete_years(rows: &[Row], sorted: &[&Row]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut last_whole: Option<i32> = None;
    for of_year in sorted.chunk_by(|a, b| a.day.year() == b.day.year()) {
        let year = of_year[0].day.year();
        let missing = missing_festivals(year, rows);
        if missing.is_empty() {
            if let Some(before) = last_whole.filter(|before| before + 1 < year) {
                findings.push(year_finding(
                    "year-gap",
                    message!(
                        "{before}年与{year}年之间缺少放假安排，只能推算其中较长的一段",
                        "the years between {before} and {year} are missing, so only the longer run of years can be used"
                    ),
                ));
            }
            last_whole = Some(year);
        } else if !of_year.iter().all(|row| spills_from_next_year(row.day)) {
            let names = missing.join("、");
            findings.push(year_finding("year-incomplete", message!(
                "{year}年安排不完整，缺少：{names}；补齐之前该年视为未公布",
                "the arrangement of {year} is incomplete ({names} missing); until it is whole the year counts as not announced"
            )));
        }
    }
    findings
}

/// The notice of a year may name the last days of the December before (2018-12-29 was worked under the notice for 2019).
fn spills_from_next_year(day: Day) -> bool {
    day.month() == 12 && day.day_of_month() >= 25
}

fn year_finding(code: &'static str, message: Message) -> Finding {
    Finding { level: Level::Error, code, day: None, message }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;

    fn row(text: &str, kind: RowKind) -> Row {
        Row { day: day(text), kind, name: "节日".into(), source: "测试".into() }
    }

    fn codes(rows: &[Row]) -> Vec<&'static str> {
        check(rows).iter().map(|finding| finding.code).filter(|code| !code.starts_with("year")).collect()
    }

    #[test]
    fn finds_doubles_and_rows_without_effect() {
        let work = row("2027-03-03", RowKind::Work);
        assert_eq!(codes(std::slice::from_ref(&work)), ["work-on-weekday"]);
        assert_eq!(codes(&[row("2027-03-06", RowKind::Off)]), ["off-on-weekend"]);
        assert_eq!(codes(&[row("2027-03-06", RowKind::Off), row("2027-03-05", RowKind::Off)]), [""; 0]);
        let both = [row("2027-03-06", RowKind::Work), row("2027-03-06", RowKind::Off)];
        let found = check(&both);
        assert!(found.iter().any(|finding| finding.code == "double" && finding.level == Level::Error));
    }

    #[test]
    fn names_what_a_year_lacks() {
        assert_eq!(
            missing_festivals(2027, &[row("2027-01-01", RowKind::Off)]),
            ["劳动节", "国庆节", "春节", "清明", "端午", "中秋"]
        );
        let found = check(&[row("2027-01-01", RowKind::Off)]);
        assert_eq!(found[0].code, "year-incomplete");
        assert!(found[0].message.zh.contains("缺少：劳动节"));
        assert_eq!(check(&[row("2026-12-31", RowKind::Off)]), [], "belongs to the notice for the year after");
    }
}
