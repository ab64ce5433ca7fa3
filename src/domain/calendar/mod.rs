//! Which days are working days: the weekly rhythm, the State Council's holidays (放假) and its make-up working days (补班).
//! Answers only for years whose arrangement has been announced and is known here; never guesses.
//! Deadlines are the business of `deadline`; reading files and keeping imported years is done elsewhere.

mod check;
mod rows;

use std::sync::OnceLock;

use crate::domain::day::Day;
use crate::i18n::{Message, Text};
use crate::message;

pub use check::{Finding, Level, check, missing_festivals};
pub use rows::{Row, RowFault, RowKind, parse_rows};

/// The arrangements of 2017 to 2026, each row with the number of the notice it comes from, in the format of `calendar import`.
const EMBEDDED: &str = include_str!("days.csv");

/// What a day is, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayKind<'a> {
    /// An ordinary working day, Monday to Friday.
    Working,
    /// An ordinary Saturday or Sunday.
    Weekend,
    /// A day off under the year's notice, with the name of the festival.
    Holiday(&'a str),
    /// A Saturday or Sunday worked in exchange, with the name of the festival it belongs to.
    MakeUp(&'a str),
}

impl DayKind<'_> {
    /// Tells whether the offices are open.
    pub fn is_working(self) -> bool {
        matches!(self, DayKind::Working | DayKind::MakeUp(_))
    }

    /// Returns the stable ASCII code of the kind: `working`, `weekend`, `holiday` or `makeup`.
    pub fn code(self) -> &'static str {
        match self {
            DayKind::Working => "working",
            DayKind::Weekend => "weekend",
            DayKind::Holiday(_) => "holiday",
            DayKind::MakeUp(_) => "makeup",
        }
    }

    /// Says the kind as a person would: `工作日`, `周末`, `春节放假`, `春节调休上班`.
    pub fn text(self) -> Message {
        match self {
            DayKind::Working => Text::new("工作日", "working day").into(),
            DayKind::Weekend => Text::new("周末", "weekend").into(),
            DayKind::Holiday(name) => message!("{name}放假", "holiday ({name})"),
            DayKind::MakeUp(name) => message!("{name}调休上班", "make-up working day ({name})"),
        }
    }
}

/// A question about a year whose holiday arrangement is not known here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub struct NotAnnounced {
    /// The year asked about.
    pub year: i32,
    /// The first and the last year that are known.
    pub known: (i32, i32),
}

impl NotAnnounced {
    /// Says which year is missing, which are known and what to do.
    pub fn message(&self) -> Message {
        let (year, (first, last)) = (self.year, self.known);
        if year > last {
            message!(
                "{year}年放假安排未公布，无法推算工作日（现有{first}至{last}年）；待国务院办公厅通知印发后，用 calendar import 导入",
                "the holidays of {year} have not been announced (known: {first} to {last}), so its working days cannot be told; \
                 once the State Council has issued its notice, load it with `calendar import`"
            )
        } else {
            message!(
                "没有{year}年的放假安排，无法推算工作日（现有{first}至{last}年）；如需推算，用 calendar import 导入该年安排",
                "the holidays of {year} are not known here (known: {first} to {last}), so its working days cannot be told; \
                 load them with `calendar import` if they are needed"
            )
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Mark {
    Working,
    Weekend,
    Holiday,
    MakeUp,
}

/// The working days of an unbroken run of announced years, laid out so that every question is a table look-up.
#[derive(Clone, Debug)]
pub struct Calendar {
    years: (i32, i32),
    /// `Day::number` of the first day covered.
    first: i32,
    /// One mark a day, from the first day covered.
    marks: Vec<Mark>,
    /// How many working days there are from the first day covered up to and including this one.
    counts: Vec<u32>,
    /// The working days in order.
    working: Vec<Day>,
    /// The rows all this was built from, in order of days.
    rows: Vec<Row>,
}

impl Calendar {
    /// Returns the calendar shipped with the program; built once a run.
    pub fn embedded() -> &'static Calendar {
        static CALENDAR: OnceLock<Calendar> = OnceLock::new();
        CALENDAR.get_or_init(|| {
            let rows = parse_rows(EMBEDDED).expect("the embedded rows are read by a test");
            Calendar::from_rows(rows)
        })
    }

    /// Returns this calendar with further rows, such as imported years; a row for a day already there replaces it.
    ///
    /// A year counts as announced once its rows name all seven festivals (see [`missing_festivals`]); a year that does
    /// not follow on the others without a gap stays unknown. [`check`] says so in words.
    pub fn with(&self, extra: impl IntoIterator<Item = Row>) -> Calendar {
        Calendar::from_rows(self.rows.iter().cloned().chain(extra).collect())
    }

    /// Builds a calendar from rows in any order; of two rows for a day the later one holds.
    pub fn from_rows(rows: Vec<Row>) -> Calendar {
        let rows = last_of_each_day(rows);
        let years = longest_run(&announced_years(&rows));
        let (first, past) = match (Day::first_of_year(years.0), Day::last_of_year(years.1)) {
            (Some(first), Some(last)) if years.0 <= years.1 => (first.number(), last.number() + 1),
            _ => (0, 0),
        };
        let mut calendar = Calendar { years, first, marks: Vec::new(), counts: Vec::new(), working: Vec::new(), rows };
        calendar.fill(past);
        calendar
    }

    fn fill(&mut self, past: i32) {
        let mut rows = self.rows.iter().skip_while(|row| row.day.number() < self.first).peekable();
        for day in (self.first..past).filter_map(Day::from_number) {
            let row = rows.next_if(|row| row.day == day);
            let mark = match (row.map(|row| row.kind), day.is_weekend()) {
                (Some(RowKind::Off), _) => Mark::Holiday,
                (Some(RowKind::Work), _) => Mark::MakeUp,
                (None, true) => Mark::Weekend,
                (None, false) => Mark::Working,
            };
            if matches!(mark, Mark::Working | Mark::MakeUp) {
                self.working.push(day);
            }
            self.marks.push(mark);
            self.counts.push(self.working.len() as u32);
        }
    }

    /// Returns the first and the last announced year.
    pub fn coverage(&self) -> (i32, i32) {
        self.years
    }

    /// Returns the explicit rows of the calendar in order of days, those of years that are not covered included.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// Tells whether a day is a working day. Errors when its year has not been announced.
    pub fn is_working(&self, day: Day) -> Result<bool, NotAnnounced> {
        Ok(matches!(self.marks[self.index(day)?], Mark::Working | Mark::MakeUp))
    }

    /// Tells whether a day is off under a notice (放假), ordinary weekends not counted. Errors when its year has not been announced.
    pub fn is_holiday(&self, day: Day) -> Result<bool, NotAnnounced> {
        Ok(self.marks[self.index(day)?] == Mark::Holiday)
    }

    /// Returns what a day is and why. Errors when its year has not been announced.
    pub fn why(&self, day: Day) -> Result<DayKind<'_>, NotAnnounced> {
        let name = || {
            let found = self.rows.binary_search_by_key(&day, |row| row.day);
            found.map_or("", |place| self.rows[place].name.as_str())
        };
        Ok(match self.marks[self.index(day)?] {
            Mark::Working => DayKind::Working,
            Mark::Weekend => DayKind::Weekend,
            Mark::Holiday => DayKind::Holiday(name()),
            Mark::MakeUp => DayKind::MakeUp(name()),
        })
    }

    /// Returns the first working day after `day`. Errors when that runs past the last announced year.
    pub fn next_working(&self, day: Day) -> Result<Day, NotAnnounced> {
        self.add_working_days(day, 1)
    }

    /// Returns `day` itself if it is a working day, else the first working day after it.
    pub fn on_or_after(&self, day: Day) -> Result<Day, NotAnnounced> {
        if self.is_working(day)? { Ok(day) } else { self.next_working(day) }
    }

    /// Returns the `count`th working day after `start`; `start` itself is not counted, and 0 gives `start`.
    /// Errors when the counting leaves the announced years.
    pub fn add_working_days(&self, start: Day, count: u32) -> Result<Day, NotAnnounced> {
        let before = self.counts[self.index(start)?] as usize;
        let Some(steps) = (count as usize).checked_sub(1) else { return Ok(start) };
        self.working.get(before.saturating_add(steps)).copied().ok_or_else(|| self.missing(self.years.1 + 1))
    }

    /// Returns how many working days lie after `start` up to and including `end`; negative when `end` lies before.
    pub fn working_days_between(&self, start: Day, end: Day) -> Result<i32, NotAnnounced> {
        let (start, end) = (self.index(start)?, self.index(end)?);
        Ok(self.counts[end] as i32 - self.counts[start] as i32)
    }

    /// Returns how many working days a year has.
    pub fn working_days_in(&self, year: i32) -> Result<u32, NotAnnounced> {
        let first = Day::first_of_year(year).ok_or_else(|| self.missing(year))?;
        let last = Day::last_of_year(year).ok_or_else(|| self.missing(year))?;
        let (from, to) = (self.index(first)?, self.index(last)?);
        let before = if from == 0 { 0 } else { self.counts[from - 1] };
        Ok(self.counts[to] - before)
    }

    fn index(&self, day: Day) -> Result<usize, NotAnnounced> {
        usize::try_from(day.number() - self.first)
            .ok()
            .filter(|place| *place < self.marks.len())
            .ok_or_else(|| self.missing(day.year()))
    }

    fn missing(&self, year: i32) -> NotAnnounced {
        NotAnnounced { year, known: self.years }
    }
}

/// Sorts rows by day and keeps, of several for one day, the one that came last.
fn last_of_each_day(rows: Vec<Row>) -> Vec<Row> {
    let mut rows: Vec<(usize, Row)> = rows.into_iter().enumerate().collect();
    rows.sort_by(|(a, left), (b, right)| left.day.cmp(&right.day).then(b.cmp(a)));
    rows.dedup_by_key(|(_, row)| row.day);
    rows.into_iter().map(|(_, row)| row).collect()
}

fn announced_years(rows: &[Row]) -> Vec<i32> {
    let mut years: Vec<i32> = rows.iter().map(|row| row.day.year()).collect();
    years.dedup();
    years.retain(|year| missing_festivals(*year, rows).is_empty());
    years
}

/// Returns the first and last year of the longest unbroken run, the latest of equals; `(1, 0)` for none.
fn longest_run(years: &[i32]) -> (i32, i32) {
    years.chunk_by(|a, b| a + 1 == *b).max_by_key(|run| run.len()).map_or((1, 0), |run| (run[0], run[run.len() - 1]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;
    use proptest::prelude::*;

    fn calendar() -> &'static Calendar {
        Calendar::embedded()
    }

    #[test]
    fn embedded_rows_are_sound() {
        let rows = parse_rows(EMBEDDED).unwrap();
        assert_eq!(check(&rows), []);
        assert_eq!(calendar().coverage(), (2017, 2026));
        assert!(rows.iter().all(|row| row.source.starts_with("国办发明电〔20") && row.source.ends_with("号")));
    }

    #[test]
    fn working_days_a_year() {
        for (year, count) in [(2024, 251), (2025, 248), (2026, 248)] {
            assert_eq!(calendar().working_days_in(year), Ok(count));
        }
    }

    #[test]
    fn make_up_days_of_three_years() {
        let worked = |year: i32| -> Vec<String> {
            let rows = calendar().rows().iter().filter(|row| row.kind == RowKind::Work && row.day.year() == year);
            rows.map(|row| row.day.to_string()[5..].to_owned()).collect()
        };
        assert_eq!(worked(2024), ["02-04", "02-18", "04-07", "04-28", "05-11", "09-14", "09-29", "10-12"]);
        assert_eq!(worked(2025), ["01-26", "02-08", "04-27", "09-28", "10-11"]);
        assert_eq!(worked(2026), ["01-04", "02-14", "02-28", "05-09", "09-20", "10-10"]);
        assert_eq!(worked(2018), ["02-11", "02-24", "04-08", "04-28", "09-29", "09-30", "12-29"]);
    }

    #[test]
    fn vectors_counted_by_hand() {
        for (start, ends) in [
            ("2024-01-30", ["2024-02-05", "2024-02-07", "2024-02-18", "2024-02-23", "2024-03-01", "2024-03-15"]),
            ("2025-01-20", ["2025-01-26", "2025-02-05", "2025-02-08", "2025-02-14", "2025-02-21", "2025-03-07"]),
            ("2025-04-24", ["2025-04-30", "2025-05-07", "2025-05-12", "2025-05-19", "2025-05-26", "2025-06-10"]),
            ("2025-09-22", ["2025-09-28", "2025-09-30", "2025-10-11", "2025-10-17", "2025-10-24", "2025-11-07"]),
            ("2026-02-09", ["2026-02-14", "2026-02-25", "2026-02-28", "2026-03-06", "2026-03-13", "2026-03-27"]),
        ] {
            for (count, end) in [5, 7, 10, 15, 20, 30].into_iter().zip(ends) {
                assert_eq!(calendar().add_working_days(day(start), count), Ok(day(end)), "{start} + {count}");
            }
        }
    }

    #[test]
    fn says_why() {
        let why = |text: &str| calendar().why(day(text)).unwrap().text().zh;
        assert_eq!(why("2024-02-09"), "工作日");
        assert_eq!(why("2024-02-10"), "春节放假");
        assert_eq!(why("2024-02-18"), "春节调休上班");
        assert_eq!(why("2024-03-02"), "周末");
        assert_eq!(why("2018-12-29"), "元旦调休上班");
        assert_eq!(why("2020-02-01"), "春节放假");
    }

    #[test]
    fn refuses_years_nobody_announced() {
        let known = (2017, 2026);
        let late = Err(NotAnnounced { year: 2027, known });
        assert_eq!(calendar().is_working(day("2027-01-01")), late);
        assert_eq!(calendar().add_working_days(day("2026-12-30"), 1), Ok(day("2026-12-31")));
        assert_eq!(calendar().add_working_days(day("2026-12-30"), 2), Err(NotAnnounced { year: 2027, known }));
        assert_eq!(calendar().add_working_days(day("2026-12-30"), u32::MAX), Err(NotAnnounced { year: 2027, known }));
        let early = NotAnnounced { year: 2016, known };
        assert_eq!(calendar().is_working(day("2016-12-31")), Err(early));
        assert!(early.message().zh.contains("没有2016年"));
        assert!(NotAnnounced { year: 2027, known }.message().zh.contains("2027年放假安排未公布"));
    }

    fn row(text: &str, kind: RowKind, name: &str) -> Row {
        Row { day: day(text), kind, name: name.into(), source: "测试".into() }
    }

    fn made_up_2027() -> Vec<Row> {
        let off = ["01-01", "05-01", "10-01", "10-02", "10-03"].map(|text| (text, "节日"));
        let rest = [("02-06", "春节"), ("04-05", "清明节"), ("06-09", "端午节"), ("09-15", "中秋节")];
        off.into_iter().chain(rest).map(|(text, name)| row(&format!("2027-{text}"), RowKind::Off, name)).collect()
    }

    #[test]
    fn an_imported_year_extends_the_calendar_only_when_whole() {
        let whole = calendar().with(made_up_2027());
        assert_eq!(whole.coverage(), (2017, 2027));
        assert_eq!(whole.is_working(day("2027-01-04")), Ok(true));
        let mut part = made_up_2027();
        part.pop();
        assert_eq!(calendar().with(part).coverage(), (2017, 2026));
        let far = made_up_2027().into_iter().map(|mut row| {
            row.day = row.day.add_months(24).unwrap();
            row
        });
        assert_eq!(calendar().with(far).coverage(), (2017, 2026));
    }

    #[test]
    fn a_later_row_replaces_an_earlier_one() {
        let changed = calendar().with([row("2026-10-10", RowKind::Off, "国庆节")]);
        assert_eq!(changed.is_working(day("2026-10-10")), Ok(false));
        assert_eq!(changed.working_days_in(2026), Ok(247));
        assert_eq!(changed.working_days_in(2025), Ok(248));
    }

    #[test]
    fn no_rows_no_years() {
        let empty = Calendar::from_rows(Vec::new());
        assert!(empty.is_working(day("2024-01-01")).is_err());
        assert!(empty.add_working_days(day("2024-01-01"), 0).is_err());
    }

    fn covered_day() -> impl Strategy<Value = Day> {
        let (first, last) = (day("2017-01-01").number(), day("2026-06-30").number());
        (first..=last).prop_map(|number| Day::from_number(number).unwrap())
    }

    proptest! {
        #[test]
        fn added_days_count_back(start in covered_day(), count in 1u32..100) {
            let end = calendar().add_working_days(start, count).unwrap();
            prop_assert!(calendar().is_working(end).unwrap());
            prop_assert_eq!(calendar().working_days_between(start, end), Ok(count as i32));
            let by_hand = (1..).map_while(|step| start.add_days(step).filter(|day| *day <= end))
                .filter(|day| calendar().why(*day).unwrap().is_working()).count();
            prop_assert_eq!(by_hand, count as usize);
        }

        #[test]
        fn later_starts_never_end_earlier(a in covered_day(), b in covered_day(), count in 0u32..100) {
            let (early, late) = if a <= b { (a, b) } else { (b, a) };
            prop_assert!(calendar().add_working_days(early, count) .unwrap()<= calendar().add_working_days(late, count).unwrap());
        }
    }
}
