//! A number as it is printed, and what it can stand for: every comparison is of whole numbers.

use crate::domain::profile::Rounding;
use crate::report::number::{Number, ratio};

/// A printed number: `scaled` ten-to-the-`places`ths of `weight` (`1.2万` is 12 tenths of 10,000).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Amount {
    pub(super) scaled: i64,
    pub(super) places: u8,
    pub(super) weight: i64,
}

/// How exactly a number is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Degree {
    /// As it stands.
    Exact,
    /// 余, 多, 超过: that and something more.
    Over,
    /// 近: not quite so much.
    Under,
    /// 约: more or less.
    About,
}

impl Amount {
    /// Returns the number where it is a count to the last digit.
    pub(super) fn exact(self) -> Option<i64> {
        (self.places == 0 && self.weight == 1).then_some(self.scaled)
    }

    /// Returns whether `scaled` ten-to-the-`places`ths may be printed so.
    pub(super) fn stands_for(self, (scaled, places): (i64, u8), degree: Degree, rounding: Rounding) -> bool {
        let whole = 10_i128.pow(u32::from(places.min(9))) * i128::from(self.weight);
        let Some(part) = i128::from(scaled).checked_mul(10_i128.pow(u32::from(self.places.min(9)))) else {
            return false;
        };
        if degree == Degree::Exact {
            return ratio(part, whole, 0, rounding) == Number::Scaled(self.scaled, 0);
        }
        // In units of the last printed digit times `whole`.
        let printed = i128::from(self.scaled) * whole;
        let step = self.step() * whole;
        match degree {
            Degree::Over => printed <= part && part < printed + step,
            Degree::Under => part <= printed && printed - part < step.max(printed / 10),
            _ => (part - printed).abs() * 20 <= printed.abs().max(20),
        }
    }

    /// Returns up to how much more 余 may hide, in units of the last printed digit: two significant digits are kept,
    /// below a hundred one.
    fn step(self) -> i128 {
        let digits = self.scaled.unsigned_abs().checked_ilog10().map_or(1, |log| log + 1);
        let large = self.weight > 1 || digits > 2;
        match (large, digits) {
            (true, 3..) => 10_i128.pow(digits - 2),
            (true, _) => 1,
            (false, _) => 10,
        }
    }
}

/// How a printed percentage follows from a count and a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// Rounded or cut, it is the same.
    Both,
    /// Only rounded.
    Rounded,
    /// Only cut off.
    Cut,
    /// By so many of its last digit off the rounded one.
    Off(i64),
}

impl Fit {
    /// Holds a printed percentage against `part` by `whole`.
    pub(super) fn of(part: i64, whole: i64, printed: Amount) -> Fit {
        let read = |rounding| match ratio(i128::from(part) * 100, i128::from(whole), printed.places, rounding) {
            Number::Scaled(scaled, _) => Some(scaled),
            _ => None,
        };
        let (Some(round), Some(cut)) = (read(Rounding::HalfUp), read(Rounding::Truncate)) else {
            return Fit::Off(i64::MAX);
        };
        match (round == printed.scaled, cut == printed.scaled) {
            (true, true) => Fit::Both,
            (true, false) => Fit::Rounded,
            (false, true) => Fit::Cut,
            (false, false) => Fit::Off(printed.scaled.saturating_sub(round)),
        }
    }

    /// Returns whether the percentage follows at all.
    pub(super) fn holds(self) -> bool {
        !matches!(self, Fit::Off(_))
    }
}

/// Returns a percentage as it is printed, without its sign.
pub(super) fn shown(scaled: i64, places: u8) -> String {
    let mut digits = format!("{:0>1$}", scaled.unsigned_abs(), usize::from(places) + 1);
    if places > 0 {
        digits.insert(digits.len() - usize::from(places), '.');
    }
    if scaled < 0 { format!("-{digits}") } else { digits }
}

/// Returns what `part` by `whole` is in percent, with its sign; empty where there is no whole.
pub(super) fn percentage(part: i64, whole: i64, places: u8, rounding: Rounding) -> String {
    match ratio(i128::from(part) * 100, i128::from(whole), places, rounding) {
        Number::Scaled(scaled, places) => format!("{}%", shown(scaled, places)),
        _ => String::new(),
    }
}

/// Returns the least and the greatest count of which `whole` and the printed percentage, rounded, may speak.
pub(super) fn fitting_counts(whole: i64, printed: Amount) -> Option<(i64, i64)> {
    let scale = 200 * 10_i128.pow(u32::from(printed.places));
    let count = |twice: i128| i64::try_from(twice * i128::from(whole) / scale).ok();
    let (low, high) = (count(2 * i128::from(printed.scaled) - 1)?, count(2 * i128::from(printed.scaled) + 1)?);
    let fits = |count: &i64| *count >= 0 && matches!(Fit::of(*count, whole, printed), Fit::Both | Fit::Rounded);
    Some((((low - 1)..=low + 2).find(fits)?, ((high - 2)..=high + 1).rev().find(fits)?))
}

/// Writes a range, or the only number of it.
pub(super) fn range((low, high): (i64, i64)) -> String {
    if low == high { low.to_string() } else { format!("{low}–{high}") }
}

/// Returns the least and the greatest whole of which `part` may be the printed percentage, rounded or cut.
pub(super) fn fitting_wholes(part: i64, printed: Amount) -> Option<(i64, i64)> {
    if part <= 0 || printed.scaled <= 0 {
        return None;
    }
    let hundred = i128::from(part) * 100 * 10_i128.pow(u32::from(printed.places));
    let scaled = i128::from(printed.scaled);
    let (low, high) = (hundred / (scaled + 1), 2 * hundred / (2 * scaled - 1));
    let fits =
        |whole: &i128| i64::try_from(*whole).is_ok_and(|whole| whole >= part && Fit::of(part, whole, printed).holds());
    let low = (low..=low + 2).find(fits)?;
    let high = (low.max(high - 2)..=high + 1).rev().find(fits)?;
    Some((i64::try_from(low).ok()?, i64::try_from(high).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(scaled: i64, places: u8) -> Amount {
        Amount { scaled, places, weight: 1 }
    }

    #[test]
    fn percentages_are_told_apart() {
        assert_eq!(Fit::of(173, 191, printed(905, 1)), Fit::Cut);
        assert_eq!(Fit::of(241, 248, printed(972, 1)), Fit::Rounded);
        assert_eq!(Fit::of(54, 93, printed(5807, 2)), Fit::Off(1));
        assert_eq!(Fit::of(721, 764, printed(9437, 2)), Fit::Both);
        assert_eq!(Fit::of(1, 0, printed(1, 0)), Fit::Off(i64::MAX));
    }

    #[test]
    fn what_would_fit_is_named() {
        assert_eq!(fitting_counts(401, printed(224, 2)), Some((9, 9)));
        assert_eq!(fitting_counts(10_482, printed(197, 1)), Some((2060, 2070)));
        assert_eq!(fitting_counts(213, printed(910, 1)), None);
        assert_eq!(fitting_wholes(20, printed(268, 2)), Some((744, 747)));
        assert_eq!(fitting_wholes(73, printed(979, 2)), Some((745, 746)));
    }

    #[test]
    fn more_or_less_is_two_significant_digits() {
        let over = |scaled, weight, exact| {
            Amount { scaled, places: 0, weight }.stands_for((exact, 0), Degree::Over, Rounding::HalfUp)
        };
        assert!(over(33_000, 1, 33_999) && !over(33_000, 1, 34_000) && !over(33_000, 1, 32_999));
        assert!(over(3, 10_000, 33_420) && over(20, 1, 23) && !over(20, 1, 30) && over(5_600, 1, 5_623));
        let tenth = Amount { scaled: 12, places: 1, weight: 10_000 };
        assert!(tenth.stands_for((12_345, 0), Degree::Exact, Rounding::HalfUp));
        assert!(!tenth.stands_for((12_545, 0), Degree::Exact, Rounding::HalfUp));
    }
}
