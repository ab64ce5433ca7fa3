//! The calendar day every record carries: a date between 1900 and 2200, written `YYYY-MM-DD`.
//! Reads only that strict form; the many shapes found in spreadsheets are the business of the import layer.
//! Knows nothing of holidays and nothing of what today is.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::i18n::{Lang, Message};
use crate::message;

/// A day between 1900-01-01 and 2200-12-31, ordered in time; displayed as `YYYY-MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(NaiveDate);

impl Day {
    /// The first year a day can lie in.
    pub const FIRST_YEAR: i32 = 1900;
    /// The last year a day can lie in.
    pub const LAST_YEAR: i32 = 2200;

    /// Returns the day of this year (1900 to 2200), month and day of the month, or nothing if there is none.
    pub fn from_ymd(year: i32, month: u32, day: u32) -> Option<Day> {
        NaiveDate::from_ymd_opt(year, month, day).and_then(Day::from_naive)
    }

    /// Returns the day of a `chrono` date, or nothing outside 1900 to 2200.
    pub fn from_naive(date: NaiveDate) -> Option<Day> {
        (Day::FIRST_YEAR..=Day::LAST_YEAR).contains(&date.year()).then_some(Day(date))
    }

    /// Returns the `chrono` date.
    pub fn naive(self) -> NaiveDate {
        self.0
    }

    /// Returns the year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// Returns the month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// Returns the day of the month, 1 to 31.
    pub fn day_of_month(self) -> u32 {
        self.0.day()
    }

    /// Returns the day of the week.
    pub fn weekday(self) -> Weekday {
        self.0.weekday()
    }

    /// Tells whether the day is a Saturday or a Sunday.
    pub fn is_weekend(self) -> bool {
        matches!(self.weekday(), Weekday::Sat | Weekday::Sun)
    }

    /// Returns a number that grows by one each day; only differences mean anything.
    pub fn number(self) -> i32 {
        self.0.num_days_from_ce()
    }

    /// Returns the day with this [`number`](Day::number), or nothing outside 1900 to 2200.
    pub fn from_number(number: i32) -> Option<Day> {
        NaiveDate::from_num_days_from_ce_opt(number).and_then(Day::from_naive)
    }

    /// Returns how many days this day lies after `earlier` (negative if before).
    pub fn days_since(self, earlier: Day) -> i32 {
        self.number() - earlier.number()
    }

    /// Returns the day `days` later (earlier if negative), or nothing outside 1900 to 2200.
    pub fn add_days(self, days: i32) -> Option<Day> {
        self.number().checked_add(days).and_then(Day::from_number)
    }

    /// Returns the corresponding day `months` later (earlier if negative), or the last day of that month where it has
    /// no such day (Civil Code art. 202); nothing outside 1900 to 2200.
    pub fn add_months(self, months: i32) -> Option<Day> {
        let count = self.year() * 12 + self.0.month0() as i32;
        let target = count.checked_add(months)?;
        let (year, month) = (target.div_euclid(12), target.rem_euclid(12) as u32 + 1);
        let last = Day::last_of(year, month)?;
        Day::from_ymd(year, month, self.day_of_month().min(last.day_of_month()))
    }

    /// Returns the last day of a month, or nothing if there is no such month between 1900 and 2200.
    pub fn last_of(year: i32, month: u32) -> Option<Day> {
        (28..=31).rev().find_map(|day| Day::from_ymd(year, month, day))
    }

    /// Returns the first day of a year, or nothing outside 1900 to 2200.
    pub fn first_of_year(year: i32) -> Option<Day> {
        Day::from_ymd(year, 1, 1)
    }

    /// Returns the last day of a year, or nothing outside 1900 to 2200.
    pub fn last_of_year(year: i32) -> Option<Day> {
        Day::from_ymd(year, 12, 31)
    }

    /// Returns the day as prose without the day of the week: `2024年3月5日`, `5 March 2024`.
    pub fn prose(self) -> Message {
        let (year, month, day) = (self.year(), self.month(), self.day_of_month());
        let name = MONTHS[self.0.month0() as usize];
        message!("{year}年{month}月{day}日", "{day} {name} {year}")
    }

    /// Returns the day as prose with the day of the week: `2024年3月5日（星期二）`, `Tuesday, 5 March 2024`.
    pub fn long(self) -> Message {
        let (prose, weekday) = (self.prose(), self.weekday_name());
        Message::new(format!("{}（{}）", prose.zh, weekday.zh), format!("{}, {}", weekday.en, prose.en))
    }

    /// Returns the name of the day of the week: `星期二`, `Tuesday`.
    pub fn weekday_name(self) -> Message {
        let (zh, en) = WEEKDAYS[self.weekday().num_days_from_monday() as usize];
        Message::new(zh, en)
    }

    /// Returns the long form in one language.
    pub fn long_in(self, lang: Lang) -> String {
        self.long().get(lang).to_owned()
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

const WEEKDAYS: [(&str, &str); 7] = [
    ("星期一", "Monday"),
    ("星期二", "Tuesday"),
    ("星期三", "Wednesday"),
    ("星期四", "Thursday"),
    ("星期五", "Friday"),
    ("星期六", "Saturday"),
    ("星期日", "Sunday"),
];

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = (self.year(), self.month(), self.day_of_month());
        f.pad(&format!("{year:04}-{month:02}-{day:02}"))
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// A text that is not a day of the form `YYYY-MM-DD` between 1900 and 2200.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub struct DayError {
    text: String,
}

impl DayError {
    /// Says what is wrong and which form is expected.
    pub fn message(&self) -> Message {
        let text = &self.text;
        message!(
            "“{text}”不是有效日期，应写作 2024-03-05 这样的形式，年份在 1900 至 2200 之间",
            "\"{text}\" is not a date: write it as 2024-03-05, with a year between 1900 and 2200"
        )
    }
}

impl FromStr for Day {
    type Err = DayError;

    fn from_str(text: &str) -> Result<Day, DayError> {
        parse_iso(text.as_bytes()).ok_or_else(|| DayError { text: text.chars().take(40).collect() })
    }
}

/// Reads exactly ten ASCII bytes `YYYY-MM-DD`.
fn parse_iso(bytes: &[u8]) -> Option<Day> {
    if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let number = |range: std::ops::Range<usize>| {
        bytes[range].iter().try_fold(0u32, |sum, byte| byte.is_ascii_digit().then(|| sum * 10 + u32::from(byte - b'0')))
    };
    Day::from_ymd(number(0..4)? as i32, number(5..7)?, number(8..10)?)
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Day, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|error: DayError| {
            let message = error.message();
            D::Error::custom(format!("{} / {}", message.zh, message.en))
        })
    }
}

#[cfg(test)]
pub(crate) fn day(text: &str) -> Day {
    text.parse().expect("a test writes valid days")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_only_the_strict_form() {
        assert_eq!(day("2024-02-29").to_string(), "2024-02-29");
        for wrong in [
            "",
            "2024-2-29",
            "2023-02-29",
            "2024-13-01",
            "2024-00-10",
            "2024-04-31",
            "2024/02/28",
            " 2024-02-28",
            "2024-02-28 ",
            "1899-12-31",
            "2201-01-01",
            "+024-02-28",
            "２０２４-02-28",
            "20240228",
            "10000-01-01",
            "2024-02-28T00",
        ] {
            assert!(wrong.parse::<Day>().is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn long_forms_in_both_languages() {
        let long = day("2024-03-05").long();
        assert_eq!(long.zh, "2024年3月5日（星期二）");
        assert_eq!(long.en, "Tuesday, 5 March 2024");
        assert_eq!(format!("{:>12}", day("2024-03-05")), "  2024-03-05");
    }

    #[test]
    fn months_end_on_the_corresponding_day_or_the_month_end() {
        for (start, months, end) in [
            ("2024-01-31", 3, "2024-04-30"),
            ("2024-11-30", 3, "2025-02-28"),
            ("2024-08-31", 6, "2025-02-28"),
            ("2023-08-31", 6, "2024-02-29"),
            ("2025-02-01", 3, "2025-05-01"),
            ("2024-12-31", 0, "2024-12-31"),
            ("2024-03-31", -1, "2024-02-29"),
            ("2024-01-15", -13, "2022-12-15"),
        ] {
            assert_eq!(day(start).add_months(months), Some(day(end)), "{start}");
        }
        assert_eq!(day("2200-12-01").add_months(1), None);
        assert_eq!(day("1900-01-01").add_days(-1), None);
        assert_eq!(day("2024-01-01").add_days(i32::MAX), None);
        assert_eq!(day("2024-01-01").add_months(i32::MAX), None);
        assert_eq!(day("2024-01-01").add_months(i32::MIN), None);
    }

    #[test]
    fn three_months_are_not_ninety_days() {
        assert_eq!(day("2025-03-01").add_days(90), Some(day("2025-05-30")));
        assert_eq!(day("2025-03-01").add_months(3), Some(day("2025-06-01")));
    }

    fn any_day() -> impl Strategy<Value = Day> {
        let first = Day::first_of_year(1950).unwrap().number();
        let last = Day::last_of_year(2100).unwrap().number();
        (first..=last).prop_map(|number| Day::from_number(number).unwrap())
    }

    proptest! {
        #[test]
        fn text_and_back(day in any_day()) {
            prop_assert_eq!(day.to_string().parse::<Day>().unwrap(), day);
        }

        #[test]
        fn days_add_up(day in any_day(), days in -10_000i32..10_000) {
            prop_assert_eq!(day.add_days(days).unwrap().days_since(day), days);
        }

        #[test]
        fn months_clip_and_keep_order(a in any_day(), b in any_day(), months in 0i32..120) {
            let (early, late) = if a <= b { (a, b) } else { (b, a) };
            let end = early.add_months(months).unwrap();
            prop_assert!(end <= late.add_months(months).unwrap());
            let wanted = early.year() * 12 + early.month() as i32 + months;
            prop_assert_eq!(end.year() * 12 + end.month() as i32, wanted);
            let month_end = Day::last_of(end.year(), end.month()).unwrap();
            prop_assert!(end.day_of_month() == early.day_of_month()
                || (end == month_end && end.day_of_month() < early.day_of_month()));
        }

        #[test]
        fn no_text_panics(text in "\\PC{0,12}") {
            let _ = text.parse::<Day>();
        }
    }
}
