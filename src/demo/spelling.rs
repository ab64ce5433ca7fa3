//! How offices spell things: dates in many shapes, padded names, full-width digits, Chinese numerals.
//! Writes only; reading these shapes is the importer's work.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// A shape in which a sheet writes its days.
#[derive(Clone, Copy, Debug)]
pub(super) enum DateShape {
    /// 2024-03-05
    Iso,
    /// 2024年3月5日
    Chinese,
    /// 2024.3.5
    Dots,
    /// 2024/3/5
    Slashes,
    /// 20240305
    Compact,
}

/// Writes a day in `shape`.
pub(super) fn date(day: NaiveDate, shape: DateShape) -> String {
    let (year, month, date) = (day.year(), day.month(), day.day());
    match shape {
        DateShape::Iso => format!("{year}-{month:02}-{date:02}"),
        DateShape::Chinese => format!("{year}年{month}月{date}日"),
        DateShape::Dots => format!("{year}.{month}.{date}"),
        DateShape::Slashes => format!("{year}/{month}/{date}"),
        DateShape::Compact => format!("{year}{month:02}{date:02}"),
    }
}

/// Writes a day in `shape`, or nothing.
pub(super) fn date_or_blank(day: Option<NaiveDate>, shape: DateShape) -> String {
    day.map(|day| date(day, shape)).unwrap_or_default()
}

/// Writes the month of a birth; always with two digits after a dot, since 1968.1 is what damaged sheets say.
pub(super) fn month(day: NaiveDate, shape: DateShape) -> String {
    let (year, month) = (day.year(), day.month());
    match shape {
        DateShape::Iso | DateShape::Slashes => format!("{year}-{month:02}"),
        DateShape::Chinese => format!("{year}年{month}月"),
        DateShape::Dots => format!("{year}.{month:02}"),
        DateShape::Compact => format!("{year}{month:02}"),
    }
}

/// Pads a name of two characters with a full-width space, as rosters align it to three.
pub(super) fn padded(name: &str) -> String {
    let mut characters = name.chars();
    match (characters.next(), characters.next(), characters.next()) {
        (Some(first), Some(second), None) => format!("{first}\u{3000}{second}"),
        _ => name.to_owned(),
    }
}

/// Turns ASCII digits into full-width ones.
pub(super) fn full_width(text: &str) -> String {
    text.chars()
        .map(|character| match character.to_digit(10) {
            Some(digit) => char::from_u32(0xff10 + digit).unwrap_or(character),
            None => character,
        })
        .collect()
}

/// Writes 1 to 99 in Chinese numerals: 四, 十五, 二十一.
pub(super) fn numeral(number: u32) -> String {
    const DIGITS: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    let (tens, ones) = ((number / 10 % 10) as usize, (number % 10) as usize);
    match tens {
        0 => DIGITS[ones].to_owned(),
        1 => format!("十{}", DIGITS[ones]),
        _ => format!("{}十{}", DIGITS[tens], DIGITS[ones]),
    }
}

/// Makes a day of the demo; every caller passes a day that exists.
pub(super) fn day(year: i32, month: u32, date: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, date).expect("the demo names only days that exist")
}

/// Returns the day `count` days later.
pub(super) fn after(day: NaiveDate, count: i64) -> NaiveDate {
    let moved = if count < 0 {
        day.checked_sub_days(Days::new(count.unsigned_abs()))
    } else {
        day.checked_add_days(Days::new(count.unsigned_abs()))
    };
    moved.unwrap_or(day)
}

/// Moves a day off the weekend and the National Day week, when an office sends and receives nothing.
/// Only to make the demo look right: what counts as a working day is the calendar's business.
pub(super) fn office_day(day: NaiveDate) -> NaiveDate {
    let mut moved = day;
    while matches!(moved.weekday(), Weekday::Sat | Weekday::Sun) || (moved.month() == 10 && moved.day() <= 7) {
        moved = after(moved, 1);
    }
    moved
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_those_offices_write() {
        let fifth = day(2024, 3, 5);
        let shapes = [
            (DateShape::Iso, "2024-03-05", "2024-03"),
            (DateShape::Chinese, "2024年3月5日", "2024年3月"),
            (DateShape::Dots, "2024.3.5", "2024.03"),
            (DateShape::Slashes, "2024/3/5", "2024-03"),
            (DateShape::Compact, "20240305", "202403"),
        ];
        for (shape, as_day, as_month) in shapes {
            assert_eq!(date(fifth, shape), as_day);
            assert_eq!(month(fifth, shape), as_month);
        }
        assert_eq!(date_or_blank(None, DateShape::Iso), "");
    }

    #[test]
    fn names_digits_and_numerals() {
        assert_eq!(padded("王伟"), "王\u{3000}伟");
        assert_eq!(padded("王小伟"), "王小伟");
        assert_eq!(full_width("12a"), "１２a");
        assert_eq!(numeral(4), "四");
        assert_eq!(numeral(10), "十");
        assert_eq!(numeral(15), "十五");
        assert_eq!(numeral(21), "二十一");
    }

    #[test]
    fn nothing_is_sent_on_a_rest_day() {
        assert_eq!(office_day(day(2024, 10, 1)), day(2024, 10, 8));
        assert_eq!(office_day(day(2024, 6, 22)), day(2024, 6, 24));
        assert_eq!(office_day(day(2024, 6, 24)), day(2024, 6, 24));
    }
}
