//! Numbers of a report and the integer arithmetic of rates: no floating point, so that 0.05 is never 0.04999.

use crate::domain::profile::Rounding;
use crate::output::Cell;

/// A number with a fixed count of digits after its point, or none at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// No number: a rate of nothing, a mean of no values.
    None,
    /// A whole number.
    Whole(i64),
    /// `scaled` ten-to-the-`places`ths.
    Scaled(i64, u8),
}

impl Number {
    /// Returns the cell.
    pub fn cell(self) -> Cell {
        match self {
            Number::None => Cell::Empty,
            Number::Whole(number) => Cell::Int(number),
            Number::Scaled(scaled, places) => Cell::Decimal { scaled, places },
        }
    }

    /// Returns this number less `other` where both have the same digits; none otherwise.
    pub fn minus(self, other: Number) -> Number {
        match (self, other) {
            (Number::Whole(now), Number::Whole(then)) => now.checked_sub(then).map_or(Number::None, Number::Whole),
            (Number::Scaled(now, places), Number::Scaled(then, other)) if places == other => {
                now.checked_sub(then).map_or(Number::None, |difference| Number::Scaled(difference, places))
            }
            _ => Number::None,
        }
    }

    /// Returns the number without its point.
    fn bare(self) -> Option<i64> {
        match self {
            Number::None => None,
            Number::Whole(number) | Number::Scaled(number, _) => Some(number),
        }
    }

    /// Returns by how many percent this number is more than `before`; none where that is 0 or less.
    pub fn growth(self, before: Number, places: u8, rounding: Rounding) -> Number {
        match (self.minus(before).bare(), before.bare()) {
            (Some(difference), Some(before)) if before > 0 => percent(difference, before, places, rounding),
            _ => Number::None,
        }
    }
}

/// Returns `part` by `whole` in percent with `places` (at most 9) digits after the point.
/// None where `whole` is 0, or where the number does not fit.
pub fn percent(part: i64, whole: i64, places: u8, rounding: Rounding) -> Number {
    ratio(i128::from(part) * 100, i128::from(whole), places, rounding)
}

/// Returns `part` by `whole` with `places` (at most 9) digits after the point; a half goes away from zero (四舍五入), or
/// everything beyond is cut off.
pub fn ratio(part: i128, whole: i128, places: u8, rounding: Rounding) -> Number {
    let places = places.min(9);
    let Some(scaled) = part.checked_mul(10_i128.pow(u32::from(places))) else { return Number::None };
    if whole == 0 {
        return Number::None;
    }
    let (size, divisor) = (scaled.unsigned_abs(), whole.unsigned_abs());
    let quotient = match rounding {
        Rounding::Truncate => size / divisor,
        Rounding::HalfUp => size / divisor + u128::from(size % divisor >= divisor - size % divisor),
    };
    let negative = (scaled < 0) != (whole < 0);
    match i64::try_from(quotient) {
        Ok(quotient) => Number::Scaled(if negative { -quotient } else { quotient }, places),
        Err(_) => Number::None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn rates_are_rounded_or_cut_as_the_profile_says() {
        let both = |part, whole, places| {
            (percent(part, whole, places, Rounding::HalfUp), percent(part, whole, places, Rounding::Truncate))
        };
        let scaled = Number::Scaled;
        assert_eq!(both(190, 245, 2), (scaled(7755, 2), scaled(7755, 2)));
        assert_eq!(both(2, 3, 1), (scaled(667, 1), scaled(666, 1)));
        assert_eq!(both(1, 2000, 1), (scaled(1, 1), scaled(0, 1)));
        assert_eq!(both(-1, 2000, 1), (scaled(-1, 1), scaled(0, 1)));
        assert_eq!(both(-1, -4, 0), (scaled(25, 0), scaled(25, 0)));
        assert_eq!(both(5, 0, 1), (Number::None, Number::None));
        assert_eq!(percent(i64::MAX, 1, 9, Rounding::HalfUp), Number::None);
    }

    #[test]
    fn every_small_rate_is_the_nearest_or_the_one_below() {
        for whole in 1_i64..=120 {
            for part in 0..=whole {
                for places in 0_u8..=3 {
                    let scale = 10_i128.pow(u32::from(places));
                    let exact = i128::from(part) * 100 * scale;
                    let whole128 = i128::from(whole);
                    let Number::Scaled(round, _) = percent(part, whole, places, Rounding::HalfUp) else { panic!() };
                    let Number::Scaled(cut, _) = percent(part, whole, places, Rounding::Truncate) else { panic!() };
                    assert_eq!(i128::from(cut), exact / whole128);
                    assert_eq!(i128::from(round), (2 * exact + whole128) / (2 * whole128));
                }
            }
        }
    }

    #[test]
    fn changes_keep_to_the_same_digits() {
        assert_eq!(Number::Whole(5).minus(Number::Whole(8)), Number::Whole(-3));
        assert_eq!(Number::Scaled(905, 1).minus(Number::Scaled(881, 1)), Number::Scaled(24, 1));
        assert_eq!(Number::Scaled(905, 1).minus(Number::None), Number::None);
        assert_eq!(Number::Whole(11).growth(Number::Whole(8), 1, Rounding::HalfUp), Number::Scaled(375, 1));
        assert_eq!(Number::Whole(11).growth(Number::Whole(0), 1, Rounding::HalfUp), Number::None);
    }

    proptest! {
        /// Rounding is never further off than half a unit of the last digit, and cutting never goes away from zero.
        #[test]
        fn rounding_holds_for_any_numbers(part: i32, whole in 1_i64..=i64::from(i32::MAX), places in 0_u8..=4) {
            let part = i64::from(part);
            let exact = i128::from(part) * 100 * 10_i128.pow(u32::from(places));
            if let Number::Scaled(round, _) = percent(part, whole, places, Rounding::HalfUp) {
                prop_assert!(2 * (i128::from(round) * i128::from(whole) - exact).abs() <= i128::from(whole));
            }
            if let Number::Scaled(cut, _) = percent(part, whole, places, Rounding::Truncate) {
                let product = i128::from(cut) * i128::from(whole);
                prop_assert!(product.abs() <= exact.abs() && exact.abs() - product.abs() < i128::from(whole));
            }
        }
    }
}
