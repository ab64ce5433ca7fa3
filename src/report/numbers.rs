//! Figures at one point: counted numbers, their parts and spans, and how each is printed. Not here: how they are read, see
//! `counting`.

use std::collections::HashMap;

use super::figure::{Figure, Formula, Part, Statistic};
use super::number::{Number, percent, ratio};
use super::policy::Policy;
use crate::domain::profile::Rounding;

/// Places after the point of a mean or a median.
const MEAN_PLACES: u8 = 1;

/// Places after the point of a number a head.
const PER_HEAD_PLACES: u8 = 2;

/// The parts of a figure: value of the dimension, number.
pub type Parts = Vec<(String, i64)>;

/// Every figure at one point.
#[derive(Clone, Debug, Default)]
pub struct Numbers {
    pub(super) counts: HashMap<&'static str, i64>,
    pub(super) parts: HashMap<(&'static str, &'static str), Parts>,
    pub(super) spans: HashMap<&'static str, Span>,
}

/// The sum and the middle of a spread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) sum: i64,
    pub(super) values: i64,
    /// Twice the median.
    pub(super) middle: i64,
}

/// A figure as it is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The figure itself; of a rate the percentage.
    pub value: Number,
    /// Above and below the line, where there is one.
    pub fraction: Option<(i64, i64)>,
    /// The percentage.
    pub percent: Number,
}

impl Numbers {
    /// Returns whether this figure was worked out.
    pub fn has(&self, figure: &Figure, policy: &Policy) -> bool {
        let counted = |part: Part| part.keys(policy).iter().all(|key| self.counts.contains_key(key));
        match figure.formula {
            Formula::Count(_) => self.counts.contains_key(figure.key),
            Formula::Rate { of, to } | Formula::PerHead { of, to } => counted(of) && counted(to),
            Formula::Days(..) | Formula::Age(_) => self.spans.contains_key(figure.key),
        }
    }

    /// Returns the number of a counted figure; 0 where there is none.
    pub fn count(&self, key: &str) -> i64 {
        self.counts.get(key).copied().unwrap_or_default()
    }

    /// Returns the sum of counted figures.
    pub fn sum<'a>(&self, keys: impl IntoIterator<Item = &'a str>) -> i64 {
        keys.into_iter().fold(0, |sum, key| sum.saturating_add(self.count(key)))
    }

    /// Returns the parts of a figure; none where they were not asked for.
    pub fn parts(&self, key: &'static str, dimension: &'static str) -> &[(String, i64)] {
        self.parts.get(&(key, dimension)).map_or(&[], Vec::as_slice)
    }

    /// Returns the ways in which figures were broken down.
    pub fn broken_down(&self) -> impl Iterator<Item = (&'static str, &'static str)> + '_ {
        self.parts.keys().copied()
    }

    /// Returns a figure as it is printed.
    pub fn reading(&self, figure: &Figure, policy: &Policy) -> Reading {
        match figure.formula {
            Formula::Count(_) => self.counted(figure, self.count(figure.key), policy),
            Formula::Rate { of, to } => {
                let total = |part: Part| self.sum(part.keys(policy));
                let (part, whole) = (total(of), total(to));
                let value = percent(part, whole, policy.decimals, policy.rounding);
                Reading { value, fraction: Some((part, whole)), percent: value }
            }
            Formula::PerHead { of, to } => {
                let total = |part: Part| self.sum(part.keys(policy));
                let (part, whole) = (total(of), total(to));
                let value = ratio(i128::from(part), i128::from(whole), PER_HEAD_PLACES, policy.rounding);
                Reading { value, fraction: Some((part, whole)), percent: Number::None }
            }
            Formula::Days(_, Statistic::Median) => {
                let span = self.span(figure.key);
                plain(ratio(
                    i128::from(span.middle),
                    if span.values == 0 { 0 } else { 2 },
                    MEAN_PLACES,
                    policy.rounding,
                ))
            }
            Formula::Days(_, Statistic::Mean) | Formula::Age(_) => {
                let span = self.span(figure.key);
                plain(ratio(i128::from(span.sum), i128::from(span.values), MEAN_PLACES, policy.rounding))
            }
        }
    }

    /// Returns how `number` of a counted figure is printed: the figure itself, or one of its parts.
    pub fn counted(&self, figure: &Figure, number: i64, policy: &Policy) -> Reading {
        let value = match figure.unit {
            super::figure::Unit::Yuan => Number::Scaled(number, 2),
            _ => Number::Whole(number),
        };
        match figure.share_of {
            None => plain(value),
            Some(whole) => self.share(value, number, self.count(whole), policy),
        }
    }

    /// Returns a part of a figure with its share of `whole`.
    pub fn share(&self, value: Number, part: i64, whole: i64, policy: &Policy) -> Reading {
        let percent = percent(part, whole, policy.decimals, policy.rounding);
        Reading { value, fraction: Some((part, whole)), percent }
    }

    fn span(&self, key: &str) -> Span {
        self.spans.get(key).copied().unwrap_or_default()
    }
}

fn plain(value: Number) -> Reading {
    Reading { value, fraction: None, percent: Number::None }
}

/// Returns the sum and twice the median of (value, times), which it sorts.
pub(super) fn summary(values: &mut [(i64, i64)]) -> Span {
    values.sort_unstable();
    let total: i64 = values.iter().map(|(_, times)| times).sum();
    let sum = values.iter().fold(0_i64, |sum, (value, times)| sum.saturating_add(value.saturating_mul(*times)));
    let at = |place: i64| {
        let mut before = 0;
        values.iter().find(|(_, times)| {
            before += times;
            before > place
        })
    };
    let middle = match (at((total - 1) / 2), at(total / 2)) {
        (Some((low, _)), Some((high, _))) if total > 0 => low + high,
        _ => 0,
    };
    Span { sum, values: total, middle }
}

/// Returns the growth of a reading over last year's, in percent; a rate has none, its change is in percentage points.
pub fn growth(figure: &Figure, now: Number, then: Number, places: u8, rounding: Rounding) -> Number {
    match figure.formula {
        Formula::Count(_) => now.growth(then, places, rounding),
        _ => Number::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_and_means_weigh_how_often_a_value_occurs() {
        assert_eq!(summary(&mut [(10, 2), (20, 1), (90, 1)]), Span { sum: 130, values: 4, middle: 30 });
        assert_eq!(summary(&mut [(10, 2), (20, 3)]), Span { sum: 80, values: 5, middle: 40 });
        assert_eq!(summary(&mut []), Span::default());
    }
}
