//! Days, months and moments in every shape offices write, from `2024-01-30` to `二〇二四年一月三十日`.
//! What a spreadsheet has damaged is told, never repaired by guess. Words such as `today` belong to the command line.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime};
use compact_str::{CompactString, format_compact};

use super::clean;
use super::date_reason::{bad_date, bad_moment, bad_month, damaged_month, incomplete, serial, two_digits};
use super::fault::{self, CellFault};
use crate::domain::numeral;

/// Years an office's records can fall into; anything else is a typing error (a guess, wide on both sides).
const YEARS: std::ops::RangeInclusive<u32> = 1900..=2199;

/// Serial numbers taken for days: 1954-10-03 to 2064-04-08 (a guess: five digits that could be nothing else).
const SERIALS: std::ops::RangeInclusive<u32> = 20_000..=60_000;

/// Reads a day; a time of day after it is dropped. Fails with `bad-date`, `incomplete-date`, `two-digit-year` or `excel-serial`.
pub fn date(text: &str) -> Result<NaiveDate, CellFault> {
    super::cleaned(text, day)
}

/// Reads a month, from a day as well, as its first day. Fails with `bad-month`, `damaged-month`, `incomplete-date`,
/// `two-digit-year` or `excel-serial`.
pub fn month(text: &str) -> Result<NaiveDate, CellFault> {
    super::cleaned(text, first_of_month)
}

/// Reads a day with a time of day; 24:00 is 0:00 of the day after. Fails with `bad-moment` and as [`date`] does.
pub fn moment(text: &str) -> Result<NaiveDateTime, CellFault> {
    super::cleaned(text, day_and_time)
}

/// Reads a day as ISO text.
pub(super) fn day_text(text: &str) -> Result<CompactString, CellFault> {
    day(text).map(|day| iso(day, true))
}

/// Reads a month as `1968-05`.
pub(super) fn month_text(text: &str) -> Result<CompactString, CellFault> {
    first_of_month(text).map(|day| iso(day, false))
}

/// Reads a moment as `2024-02-02T12:00`.
pub(super) fn moment_text(text: &str) -> Result<CompactString, CellFault> {
    day_and_time(text).map(|moment| format_compact!("{}", moment.format("%Y-%m-%dT%H:%M")))
}

/// Writes `2024-01-30`, or `2024-01` without the day.
fn iso(day: NaiveDate, with_day: bool) -> CompactString {
    let year = u32::try_from(day.year()).unwrap_or_default();
    let mut bytes = *b"0000-00-00";
    for (at, value) in [(0, year / 1000), (1, year / 100), (2, year / 10), (3, year)] {
        bytes[at] = decimal(value);
    }
    for (at, value) in [(5, day.month() / 10), (6, day.month()), (8, day.day() / 10), (9, day.day())] {
        bytes[at] = decimal(value);
    }
    CompactString::from_utf8(&bytes[..if with_day { 10 } else { 7 }]).expect("digits and hyphens are ASCII")
}

/// Returns the last decimal digit of a number in ASCII.
fn decimal(value: u32) -> u8 {
    b'0' + (value % 10) as u8
}

/// A number as written.
#[derive(Clone, Copy, Debug, Default)]
struct Number {
    value: u32,
    digits: usize,
}

/// A date taken apart.
#[derive(Debug)]
struct Parts<'a> {
    year: Number,
    month: Option<Number>,
    day: Option<Number>,
    /// What stands between year and month: `-`, `/`, `.` or `年`; `\0` when nothing does.
    separator: char,
    /// What follows, such as a time of day.
    rest: &'a str,
}

/// A text and how far it has been read.
struct Cursor<'a>(&'a str);

impl<'a> Cursor<'a> {
    /// Takes a run of up to 9 digits.
    fn number(&mut self) -> Option<Number> {
        self.0 = self.0.trim_start();
        let digits = self.0.bytes().take_while(u8::is_ascii_digit).count();
        let value = self.0.get(..digits).filter(|_| (1..=9).contains(&digits))?.parse().ok()?;
        self.0 = &self.0[digits..];
        Some(Number { value, digits })
    }

    /// Takes one of the characters, after blanks.
    fn take(&mut self, wanted: &[char]) -> Option<char> {
        let mut rest = self.0.trim_start().chars();
        let character = rest.next().filter(|character| wanted.contains(character))?;
        self.0 = rest.as_str();
        Some(character)
    }
}

/// Takes a date apart without judging its numbers; `None` when it does not look like one.
fn parts(text: &str) -> Option<Parts<'_>> {
    let mut cursor = Cursor(text);
    let year = cursor.number()?;
    if matches!(year.digits, 6 | 8) {
        return Some(joined(year, cursor.0));
    }
    let mut parts = Parts { year, month: None, day: None, separator: '\0', rest: cursor.0 };
    let Some(separator) = cursor.take(&['-', '/', '.', '年']) else { return Some(parts) };
    parts.separator = separator;
    if separator == '年' && cursor.0.trim().is_empty() {
        return Some(Parts { rest: "", ..parts });
    }
    parts.month = Some(cursor.number()?);
    let more = cursor.take(if separator == '年' { &['月'] } else { std::slice::from_ref(&parts.separator) });
    parts.rest = cursor.0;
    if separator == '年' && (more.is_none() || cursor.0.trim().is_empty()) {
        return if more.is_some() { Some(parts) } else { None };
    }
    if more.is_some() {
        parts.day = Some(cursor.number()?);
        if separator == '年' {
            cursor.take(&['日', '号'])?;
        }
        parts.rest = cursor.0;
    }
    Some(parts)
}

/// Takes `20240130` and `202401` apart.
fn joined(number: Number, rest: &str) -> Parts<'_> {
    let part = |value, digits| Number { value, digits };
    let (year, month, day) = if number.digits == 8 {
        (number.value / 10_000, number.value / 100 % 100, Some(part(number.value % 100, 2)))
    } else {
        (number.value / 100, number.value % 100, None)
    };
    Parts { year: part(year, 4), month: Some(part(month, 2)), day, separator: '\0', rest }
}

/// Returns the text with ASCII digits and marks, and without a day of the week at its end.
fn plain(text: &str) -> std::borrow::Cow<'_, str> {
    if text.is_ascii() {
        return text.into();
    }
    let narrowed: String = text
        .chars()
        .map(|character| match character {
            '–' | '—' | '−' | '‐' => '-',
            '。' => '.',
            '\u{3000}' => ' ',
            other => clean::narrow(other),
        })
        .collect();
    let end = ["星期", "周"].iter().filter_map(|word| narrowed.find(word)).min().unwrap_or(narrowed.len());
    numeral::to_ascii(narrowed[..end].trim_end_matches(['(', ' '])).into_owned().into()
}

/// Returns the day three numbers name.
fn calendar_day(year: u32, month: u32, day: u32) -> Option<NaiveDate> {
    let year = i32::try_from(year).ok().filter(|_| YEARS.contains(&year))?;
    NaiveDate::from_ymd_opt(year, month, day)
}

/// Reads a day that has been cleaned.
fn day(text: &str) -> Result<NaiveDate, CellFault> {
    let plain = plain(text);
    let parts = parts(&plain).ok_or_else(|| bad_date(text))?;
    let (day, rest) = day_of(&parts, text)?;
    let rest = rest.trim();
    if rest.is_empty() || time(rest).is_some() { Ok(day) } else { Err(bad_date(text)) }
}

/// Judges the numbers of a date and returns the day with what follows it.
fn day_of<'a>(parts: &Parts<'a>, text: &str) -> Result<(NaiveDate, &'a str), CellFault> {
    check_year(parts, text)?;
    let (Some(month), Some(day)) = (parts.month, parts.day) else {
        return Err(if parts.rest.trim().is_empty() { incomplete(text) } else { bad_date(text) });
    };
    let short = |number: Number| number.digits <= 2;
    let date = calendar_day(parts.year.value, month.value, day.value).filter(|_| short(month) && short(day));
    date.map(|date| (date, parts.rest)).ok_or_else(|| bad_date(text))
}

/// Refuses serial numbers and years that do not have four digits.
fn check_year(parts: &Parts<'_>, text: &str) -> Result<(), CellFault> {
    let fraction = parts.rest.is_empty() && parts.separator == '.' && parts.day.is_none();
    if parts.year.digits == 5 && SERIALS.contains(&parts.year.value) && (fraction || parts.separator == '\0') {
        return Err(serial(parts.year.value, text));
    }
    match parts.year.digits {
        4 => Ok(()),
        1 | 2 if parts.month.is_some() && parts.day.is_none_or(|day| day.digits <= 2) => Err(two_digits(text)),
        _ => Err(bad_date(text)),
    }
}

/// Reads a month that has been cleaned, as its first day.
fn first_of_month(text: &str) -> Result<NaiveDate, CellFault> {
    let plain = plain(text);
    let parts = parts(&plain).ok_or_else(|| bad_month(text))?;
    check_year(&parts, text).map_err(|fault| if fault.code == fault::BAD_DATE { bad_month(text) } else { fault })?;
    if parts.day.is_some() {
        return day(text).map(|day| day.with_day(1).expect("every month has a first day"));
    }
    let Some(month) = parts.month else {
        return Err(if parts.rest.trim().is_empty() { incomplete(text) } else { bad_month(text) });
    };
    // 1968.10 typed into a spreadsheet becomes the number 1968.1; the other months keep their digits.
    if parts.separator == '.' && month.digits == 1 && month.value == 1 && parts.rest.trim().is_empty() {
        return Err(damaged_month(text, parts.year.value));
    }
    let first = calendar_day(parts.year.value, month.value, 1).filter(|_| month.digits <= 2);
    first.filter(|_| parts.rest.trim().is_empty()).ok_or_else(|| bad_month(text))
}

/// Reads a moment that has been cleaned.
fn day_and_time(text: &str) -> Result<NaiveDateTime, CellFault> {
    let plain = plain(text);
    let parts = parts(&plain).ok_or_else(|| bad_moment(text))?;
    let (day, rest) =
        day_of(&parts, text).map_err(|fault| if fault.code == fault::BAD_DATE { bad_moment(text) } else { fault })?;
    match time(rest.trim()) {
        Some(None) => day.checked_add_days(Days::new(1)).map(|day| day.and_time(NaiveTime::MIN)),
        Some(Some(time)) => Some(day.and_time(time)),
        None => None,
    }
    .ok_or_else(|| bad_moment(text))
}

/// Reads a time of day to the minute: `12:00`, `T12:00:00`, `12时30分`, `下午3点`; `Some(None)` is 24:00.
fn time(text: &str) -> Option<Option<NaiveTime>> {
    let text = text.strip_prefix('T').unwrap_or(text).trim_start();
    let (afternoon, text) = ["下午", "晚上", "晚", "上午", "早上", "中午"]
        .iter()
        .find_map(|word| Some((word.starts_with('下') || word.starts_with('晚'), text.strip_prefix(word)?)))
        .unwrap_or((false, text));
    let mut cursor = Cursor(text);
    let mut hour = cursor.number()?.value;
    let mark = cursor.take(&[':', '时', '点'])?;
    let minute = match cursor.number() {
        Some(minute) => minute.value,
        None if mark != ':' => 0,
        None => return None,
    };
    let rest = cursor.0.trim().trim_start_matches('分').trim_start_matches('整');
    // Seconds are dropped; nothing else may follow.
    let seconds = rest.trim_start_matches(':').trim_end_matches('秒');
    if !seconds.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') || seconds.len() > 10 {
        return None;
    }
    if afternoon && hour < 12 {
        hour += 12;
    }
    if hour == 24 && minute == 0 { Some(None) } else { NaiveTime::from_hms_opt(hour, minute, 0).map(Some) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn days_in_every_shape() {
        let shapes = [
            "2024-01-30",
            "2024-1-30",
            "2024.1.30",
            "2024.01.30",
            "2024/1/30",
            "2024/01/30",
            "20240130",
            "2024年1月30日",
            "2024年01月30日",
            "二〇二四年一月三十日",
            "二○二四年一月三十日",
            "２０２４年１月３０日",
            "２０２４．１．３０",
            "2024 年 1 月 30 日",
            "2024年1月30号",
            "2024-01-30 00:00:00",
            "2024-01-30T14:20",
            "2024/1/30 9:05",
            "2024年1月30日 下午3时",
            "2024年1月30日（星期二）",
            "2024—1—30",
            "2024。1。30",
            " 2024-01-30\u{A0}",
        ];
        for text in shapes {
            assert_eq!(date(text).map(|day| day.to_string()).as_deref(), Ok("2024-01-30"), "{text}");
        }
        assert_eq!(day_text("二〇二四年十二月三十一日").unwrap(), "2024-12-31");
        assert_eq!(day_text("2024-02-29").unwrap(), "2024-02-29");
    }

    #[test]
    fn days_that_are_none() {
        let cases = [
            ("2023-02-29", fault::BAD_DATE),
            ("2024-13-01", fault::BAD_DATE),
            ("0000-00-00", fault::BAD_DATE),
            ("9999-12-31", fault::BAD_DATE),
            ("1/30/2024", fault::BAD_DATE),
            ("2024-1.30", fault::BAD_DATE),
            ("长期", fault::BAD_DATE),
            ("2024-01-30 25:00", fault::BAD_DATE),
            ("2024-01-30abc", fault::BAD_DATE),
            ("2024.1", fault::INCOMPLETE_DATE),
            ("2024年1月", fault::INCOMPLETE_DATE),
            ("2024", fault::INCOMPLETE_DATE),
            ("2024年", fault::INCOMPLETE_DATE),
            ("202401", fault::INCOMPLETE_DATE),
            ("24.1.30", fault::TWO_DIGIT_YEAR),
            ("24年1月30日", fault::TWO_DIGIT_YEAR),
            ("45321", fault::EXCEL_SERIAL),
            ("45321.5", fault::EXCEL_SERIAL),
            ("2024-001-30", fault::BAD_DATE),
            ("99999999999", fault::BAD_DATE),
            ("2024年1", fault::BAD_DATE),
            ("60", fault::BAD_DATE),
        ];
        for (text, code) in cases {
            assert_eq!(date(text).map_err(|fault| fault.code), Err(code), "{text}");
        }
        assert!(date("45321").unwrap_err().reason.zh.contains("2024-01-30"));
    }

    #[test]
    fn months_in_every_shape() {
        let shapes = [
            "1968.05",
            "1968.5",
            "1968-05",
            "1968-5",
            "1968/05",
            "196805",
            "1968年5月",
            "1968年05月",
            "一九六八年五月",
            "1968.05.12",
            "1968-05-12",
            "19680512",
            "1968年5月12日",
            "１９６８．０５",
            "1968-05-12 00:00:00",
        ];
        for text in shapes {
            assert_eq!(super::super::cleaned(text, month_text).as_deref(), Ok("1968-05"), "{text}");
        }
        assert_eq!(month_text("1968.10").unwrap(), "1968-10");
        assert_eq!(month_text("1968.01").unwrap(), "1968-01");
        assert_eq!(month_text("1968-1").unwrap(), "1968-01");
    }

    #[test]
    fn months_that_are_none() {
        let cases = [
            ("1968.1", fault::DAMAGED_MONTH),
            ("68.5", fault::TWO_DIGIT_YEAR),
            ("68年5月", fault::TWO_DIGIT_YEAR),
            ("1968.13", fault::BAD_MONTH),
            ("1968.00", fault::BAD_MONTH),
            ("1968", fault::INCOMPLETE_DATE),
            ("1968年", fault::INCOMPLETE_DATE),
            ("25000", fault::EXCEL_SERIAL),
            ("五月", fault::BAD_MONTH),
            ("May-68", fault::BAD_MONTH),
            ("1968.5岁", fault::BAD_MONTH),
            ("1968.02.30", fault::BAD_DATE),
        ];
        for (text, code) in cases {
            assert_eq!(month(text).map_err(|fault| fault.code), Err(code), "{text}");
        }
    }

    #[test]
    fn moments() {
        let shapes = [
            "2024-02-02T12:00",
            "2024-02-02 12:00",
            "2024年2月2日12时",
            "2024年2月2日12:00",
            "2024年2月2日12点整",
            "2024年2月2日中午12时",
            "2024/2/2 12：00：00",
            "二〇二四年二月二日十二时",
        ];
        for text in shapes {
            assert_eq!(super::super::cleaned(text, moment_text).as_deref(), Ok("2024-02-02T12:00"), "{text}");
        }
        assert_eq!(moment_text("2024年2月2日下午3时30分").unwrap(), "2024-02-02T15:30");
        assert_eq!(moment_text("2024年2月29日24时").unwrap(), "2024-03-01T00:00");
        for text in ["2024-02-02", "2024-02-02 25:00", "2024-02-02 12", "12:00", "2024-02-02 12:60"] {
            assert_eq!(moment(text).map_err(|fault| fault.code), Err(fault::BAD_MOMENT), "{text}");
        }
    }

    proptest! {
        #[test]
        fn canonical_days_read_as_themselves(days in 0u64..109_000) {
            let day = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap() + Days::new(days);
            let text = day.to_string();
            prop_assert_eq!(day_text(&text).unwrap(), text.as_str());
            prop_assert_eq!(day_text(&format!("{}年{}月{}日", day.year(), day.month(), day.day())).unwrap(), text.as_str());
            let chinese = format!("{}年{}月{}日", numeral::print_digits(day.year() as u32), numeral::print(day.month()), numeral::print(day.day()));
            prop_assert_eq!(day_text(&chinese).unwrap(), text.as_str());
        }

        #[test]
        fn never_panics(text in "[0-9年月日时:./ T一二十〇午下-]{0,24}|.{0,16}") {
            let _ = (date(&text), month(&text), moment(&text));
        }
    }
}
