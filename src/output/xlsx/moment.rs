//! Days and times of day as a workbook counts them. What is no whole day or lies outside Excel's calendar stays text.

use rust_xlsxwriter::ExcelDateTime;

/// A day, with or without a time of day.
pub(super) struct Moment {
    /// What is written.
    pub(super) value: ExcelDateTime,
    /// What is shown of it.
    pub(super) precision: Precision,
}

/// How exactly a moment is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Precision {
    /// To the day.
    Day,
    /// To the minute.
    Minute,
    /// To the second.
    Second,
}

/// Reads `2024-03-05`, `2024-03-05T09:30` or `2024-03-05T09:30:15`, with a space for the `T` if need be. A time of day may
/// end in `+08:00`, the only zone that Chinese offices have; of any other nothing is known here.
pub(super) fn read(text: &str) -> Option<Moment> {
    let (day, time) = match text.split_once(['T', ' ']) {
        Some((day, time)) => (day, Some(time.strip_suffix("+08:00").unwrap_or(time))),
        None => (text, None),
    };
    let [year, month, day] = numbers(day, '-', [4, 2, 2])?;
    // The crate knows a day before the first.
    let year = Some(year).filter(|year| *year >= 1900)?;
    let date = ExcelDateTime::from_ymd(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()?;
    let Some(time) = time else { return Some(Moment { value: date, precision: Precision::Day }) };
    let (hour, minute, second, precision) = match (numbers(time, ':', [2, 2]), numbers(time, ':', [2, 2, 2])) {
        (Some([hour, minute]), _) => (hour, minute, 0, Precision::Minute),
        (_, Some([hour, minute, second])) => (hour, minute, second, Precision::Second),
        _ => return None,
    };
    // The crate lets them run on.
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let value = date.and_hms(hour, u8::try_from(minute).ok()?, second).ok()?;
    Some(Moment { value, precision })
}

/// Reads numbers of exactly these numbers of digits with a sign between them.
fn numbers<const N: usize>(text: &str, between: char, digits: [usize; N]) -> Option<[u16; N]> {
    let mut numbers = [0; N];
    let mut parts = text.split(between);
    for (number, digits) in numbers.iter_mut().zip(digits) {
        let part =
            parts.next().filter(|part| part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit()))?;
        *number = part.parse().ok()?;
    }
    parts.next().is_none().then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Serial numbers as Excel shows them, with the 29 February 1900 that never was.
    #[test]
    fn days_are_counted_as_excel_counts() {
        for (text, serial, precision) in [
            ("1900-01-01", 1.0, Precision::Day),
            ("1900-02-28", 59.0, Precision::Day),
            ("1900-03-01", 61.0, Precision::Day),
            ("2024-01-30", 45_321.0, Precision::Day),
            ("2024-02-29", 45_351.0, Precision::Day),
            ("9999-12-31", 2_958_465.0, Precision::Day),
            ("2024-01-30T12:00", 45_321.5, Precision::Minute),
            ("2024-01-30 06:00:00+08:00", 45_321.25, Precision::Second),
        ] {
            let moment = read(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((moment.value.to_excel(), moment.precision), (serial, precision), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_stays_text() {
        for text in [
            "",
            "1968-05",
            "2023-02-29",
            "1899-12-31",
            "24-01-30",
            "2024-1-30",
            "2024-01-30T",
            "2024-01-30T24:00",
            "2024-01-30T12:60",
            "2024-01-30T12:00Z",
            "2024-01-30T12:00-05:00",
            "2024-01-30-01",
            "二〇二四",
        ] {
            assert!(read(text).is_none(), "{text}");
        }
    }
}
