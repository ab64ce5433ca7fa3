//! From the number in a cell to the text a clerk sees there: a date where its format says so, else its digits. What a
//! spreadsheet cannot show exactly is written as a spreadsheet would, in powers of ten, and refused where it matters.

use chrono::{Days, NaiveDate};

use super::styles::Format;

/// From which day a workbook counts its dates.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Epoch {
    /// 1 is 1 January 1900, and 60 a 29 February 1900 that never was.
    #[default]
    Of1900,
    /// 0 is 1 January 1904.
    Of1904,
}

/// The day before day 1 of the years that everybody counts alike, from March 1900 on.
const BEFORE_1900: (i32, u32, u32) = (1899, 12, 30);
const FIRST_OF_1904: (i32, u32, u32) = (1904, 1, 1);
/// 31 December 9999, the last day a spreadsheet knows.
const LAST_SERIAL: f64 = 2_958_465.0;
const SECONDS_A_DAY: f64 = 86_400.0;
/// Digits a spreadsheet keeps of a number.
const DIGITS: usize = 15;

/// Returns the text of a number as it stands in the file, or none where it is no number.
pub(super) fn text(raw: &str, format: Format, epoch: Epoch) -> Option<String> {
    let raw = raw.trim();
    if is_short_whole(raw) && format == Format::Plain {
        return Some(raw.to_owned());
    }
    let number: f64 = raw.parse().ok().filter(|number: &f64| number.is_finite())?;
    let dated = match format {
        Format::Plain => None,
        Format::Padded(digits) => {
            let digits = usize::from(digits);
            return Some(if number >= 0.0 && number.fract() == 0.0 && number < 1e15 {
                format!("{number:0digits$}")
            } else {
                decimal(number)
            });
        }
        Format::Time => time(number),
        Format::Day | Format::Month | Format::Moment => day(number, format, epoch),
    };
    Some(dated.unwrap_or_else(|| decimal(number)))
}

/// Returns whether a number is whole, not negative, and short enough to be exact.
pub(super) fn is_short_whole(raw: &str) -> bool {
    !raw.is_empty() && raw.len() <= DIGITS && raw.bytes().all(|byte| byte.is_ascii_digit())
}

/// Returns a day, with its time where there is one; a month where the day is neither shown nor other than the first.
fn day(serial: f64, format: Format, epoch: Epoch) -> Option<String> {
    if !(0.0..LAST_SERIAL + 1.0).contains(&serial) {
        return None;
    }
    let (mut days, mut seconds) = (serial.trunc(), (serial.fract() * SECONDS_A_DAY).round());
    if seconds >= SECONDS_A_DAY {
        (days, seconds) = (days + 1.0, 0.0);
    }
    let day = date(days as u64, epoch)?;
    let month = day.format("%Y-%m");
    Some(match format {
        Format::Month if day.format("%d").to_string() == "01" => month.to_string(),
        _ if seconds > 0.0 => format!("{day}T{}", clock(seconds as u32)),
        _ => day.to_string(),
    })
}

/// Returns the day of a serial number.
fn date(serial: u64, epoch: Epoch) -> Option<NaiveDate> {
    let ((year, month, day), days) = match (epoch, serial) {
        (Epoch::Of1904, serial) => (FIRST_OF_1904, serial),
        (Epoch::Of1900, 0 | 60) => return None,
        (Epoch::Of1900, serial @ ..60) => (BEFORE_1900, serial + 1),
        (Epoch::Of1900, serial) => (BEFORE_1900, serial),
    };
    NaiveDate::from_ymd_opt(year, month, day)?.checked_add_days(Days::new(days))
}

/// Returns a time of day; what is a day or more is no time of day.
fn time(serial: f64) -> Option<String> {
    let seconds = (serial * SECONDS_A_DAY).round();
    (0.0..SECONDS_A_DAY).contains(&seconds).then(|| clock(seconds as u32))
}

fn clock(seconds: u32) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if seconds == 0 { format!("{hours:02}:{minutes:02}") } else { format!("{hours:02}:{minutes:02}:{seconds:02}") }
}

/// Returns a number in the 15 digits that a spreadsheet keeps; in powers of ten where it has more before the point.
pub(super) fn decimal(number: f64) -> String {
    if number == 0.0 {
        return "0".to_owned();
    }
    let exponential = format!("{number:.*e}", DIGITS - 1);
    let (mantissa, exponent) = exponential.split_once('e').unwrap_or((&exponential, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if exponent >= DIGITS as i32 {
        let mantissa = mantissa.trim_end_matches('0').trim_end_matches('.');
        return format!("{mantissa}E+{exponent:02}");
    }
    let places = usize::try_from(DIGITS as i32 - 1 - exponent).unwrap_or(0).min(30);
    let text = format!("{number:.places$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(raw: &str, format: Format) -> String {
        text(raw, format, Epoch::Of1900).unwrap()
    }

    #[test]
    fn dates_are_the_days_shown() {
        for (raw, format, expected) in [
            ("45321", Format::Day, "2024-01-30"),
            ("45321.5", Format::Day, "2024-01-30T12:00"),
            ("45321.999999", Format::Moment, "2024-01-31"),
            ("1", Format::Day, "1900-01-01"),
            ("59", Format::Day, "1900-02-28"),
            ("60", Format::Day, "60"),
            ("61", Format::Day, "1900-03-01"),
            ("24973", Format::Month, "1968-05-15"),
            ("24959", Format::Month, "1968-05"),
            ("2958465", Format::Day, "9999-12-31"),
            ("2958466", Format::Day, "2958466"),
            ("-1", Format::Day, "-1"),
            ("0.5", Format::Time, "12:00"),
            ("0.75", Format::Moment, "0.75"),
        ] {
            assert_eq!(of(raw, format), expected, "{raw}");
        }
        assert_eq!(text("43859", Format::Day, Epoch::Of1904).unwrap(), "2024-01-30");
        assert_eq!(text("0", Format::Day, Epoch::Of1904).unwrap(), "1904-01-01");
    }

    #[test]
    fn numbers_are_the_digits_shown() {
        for (raw, expected) in [
            ("1", "1"),
            ("19900000001", "19900000001"),
            ("1.0", "1"),
            ("0.1", "0.1"),
            ("0.30000000000000004", "0.3"),
            ("-5", "-5"),
            ("1.10101199001011E+17", "1.10101199001011E+17"),
            ("110101199001011234", "1.10101199001011E+17"),
            ("123456789012345", "123456789012345"),
            ("1.23E-5", "0.0000123"),
            ("1E300", "1E+300"),
        ] {
            assert_eq!(of(raw, Format::Plain), expected, "{raw}");
        }
        assert_eq!(of("1", Format::Padded(3)), "001");
        assert_eq!(of("12.5", Format::Padded(3)), "12.5");
        assert!(text("abc", Format::Plain, Epoch::Of1900).is_none());
        assert!(text("NaN", Format::Plain, Epoch::Of1900).is_none());
        assert!(text("1e999", Format::Plain, Epoch::Of1900).is_none());
    }
}
