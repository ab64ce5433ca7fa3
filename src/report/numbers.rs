//! Works the figures out at one point: each set of records is read once for all its figures, and once more for all the ways
//! they are broken down.

use std::collections::{BTreeMap, HashMap};

use super::figure::{Figure, Formula, Part, Statistic, all, find};
use super::number::{Number, percent, ratio};
use super::policy::Policy;
use crate::domain::day::Day;
use crate::domain::profile::Rounding;
use crate::storage::figures::{Count, Dimension, Measure, Point, Spread, counts, grouped, spread};
use crate::storage::sql::{Executor, Result};

/// Places after the point of a mean or a median.
const MEAN_PLACES: u8 = 1;

/// The parts of a figure: value of the dimension, number.
pub type Parts = Vec<(String, i64)>;

/// Every figure at one point.
#[derive(Clone, Debug, Default)]
pub struct Numbers {
    counts: HashMap<&'static str, i64>,
    parts: HashMap<(&'static str, &'static str), Parts>,
    spans: HashMap<&'static str, Span>,
}

/// The sum and the middle of a spread.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Span {
    sum: i64,
    values: i64,
    /// Twice the median.
    middle: i64,
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
    /// Works out every figure, and the parts of those in `wanted` (figure, dimension).
    pub fn read(
        executor: &mut dyn Executor,
        point: &Point,
        wanted: &[(&'static str, &'static str)],
    ) -> Result<Numbers> {
        let mut numbers = Numbers::default();
        for (figures, sources) in by_set(all().map(|figure| figure.key)) {
            for (key, number) in figures.iter().zip(counts(executor, point, &sources)?) {
                numbers.counts.insert(key, number);
            }
        }
        for (figures, sources) in by_set(distinct(wanted.iter().map(|(key, _)| *key)).into_iter()) {
            numbers.read_parts(executor, point, (&figures, &sources), wanted)?;
        }
        for figure in all() {
            match figure.formula {
                Formula::Days(source, _) => numbers.read_span(executor, point, (figure.key, source), days_between)?,
                Formula::Age(source) => {
                    let as_of = point.as_of.clone();
                    numbers.read_span(executor, point, (figure.key, source), |birth, _| age(birth, &as_of))?;
                }
                Formula::Count(_) | Formula::Rate { .. } => {}
            }
        }
        Ok(numbers)
    }

    /// Breaks the figures of one set down: those that add up in one pass over all their dimensions together, those that
    /// count distinct things in a pass for each dimension.
    fn read_parts(
        &mut self,
        executor: &mut dyn Executor,
        point: &Point,
        set: (&[&'static str], &[&'static Count]),
        wanted: &[(&'static str, &'static str)],
    ) -> Result<()> {
        let mut together: Vec<(&'static str, &'static Count)> = Vec::new();
        let mut dimensions: Vec<&'static Dimension> = Vec::new();
        for (key, source) in set.0.iter().copied().zip(set.1.iter().copied()) {
            let own = wanted.iter().filter(|(other, _)| *other == key);
            let own: Vec<&'static Dimension> = own.filter_map(|(_, name)| source.set.dimension(name)).collect();
            if matches!(source.measure, Measure::Distinct(_)) {
                for dimension in own {
                    self.read_groups(executor, point, &[(key, source)], &[dimension])?;
                }
            } else {
                together.push((key, source));
                dimensions.extend(own.into_iter().filter(|one| !dimensions.contains(one)).collect::<Vec<_>>());
            }
        }
        self.read_groups(executor, point, &together, &dimensions)?;
        self.parts.retain(|part, _| wanted.contains(part) || !together.iter().any(|(key, _)| *key == part.0));
        Ok(())
    }

    fn read_groups(
        &mut self,
        executor: &mut dyn Executor,
        point: &Point,
        figures: &[(&'static str, &'static Count)],
        dimensions: &[&'static Dimension],
    ) -> Result<()> {
        let sources: Vec<&Count> = figures.iter().map(|(_, source)| *source).collect();
        let mut sums: Vec<BTreeMap<String, i64>> = vec![BTreeMap::new(); figures.len() * dimensions.len()];
        grouped(executor, point, &sources, dimensions, &mut |values, numbers| {
            for (at, sum) in sums.iter_mut().enumerate() {
                let (value, number) = (values[at % dimensions.len()], numbers[at / dimensions.len()]);
                let left_out = value.is_empty() && dimensions[at % dimensions.len()].required;
                if number != 0 && !left_out {
                    match sum.get_mut(value) {
                        Some(total) => *total += number,
                        None => drop(sum.insert(value.to_owned(), number)),
                    }
                }
            }
        })?;
        for (at, sum) in sums.into_iter().enumerate() {
            let place = (figures[at / dimensions.len()].0, dimensions[at % dimensions.len()].key);
            self.parts.insert(place, sum.into_iter().collect());
        }
        Ok(())
    }

    fn read_span(
        &mut self,
        executor: &mut dyn Executor,
        point: &Point,
        of: (&'static str, &Spread),
        measure: impl Fn(&str, &str) -> Option<i64>,
    ) -> Result<()> {
        let mut values: Vec<(i64, i64)> = Vec::new();
        spread(executor, point, of.1, &mut |first, second, times| {
            values.extend(measure(first, second).map(|value| (value, times)));
        })?;
        values.sort_unstable();
        self.spans.insert(of.0, summary(&values));
        Ok(())
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

/// Puts counted figures together by the set they are taken from, in the order of their first appearance.
fn by_set(keys: impl Iterator<Item = &'static str>) -> Vec<(Vec<&'static str>, Vec<&'static Count>)> {
    let mut sets: Vec<(Vec<&'static str>, Vec<&'static Count>)> = Vec::new();
    for (key, source) in keys.filter_map(|key| Some((key, find(key)?.source()?))) {
        match sets.iter_mut().find(|(_, sources)| sources[0].set.name == source.set.name) {
            Some((figures, sources)) => {
                figures.push(key);
                sources.push(source);
            }
            None => sets.push((vec![key], vec![source])),
        }
    }
    sets
}

/// Returns each value once, in the order of first appearance.
fn distinct(values: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut seen = Vec::new();
    for value in values {
        if !seen.contains(&value) {
            seen.push(value);
        }
    }
    seen
}

/// Returns the sum and twice the median of sorted (value, times).
fn summary(values: &[(i64, i64)]) -> Span {
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

/// Returns the calendar days from one ISO day to another; none where either is no day.
fn days_between(first: &str, second: &str) -> Option<i64> {
    let (first, second): (Day, Day) = (first.parse().ok()?, second.parse().ok()?);
    Some(i64::from(second.days_since(first)))
}

/// Returns the age in whole years on an ISO day of somebody born in a month (`1968-05`), which counts from its first day.
fn age(birth: &str, as_of: &str) -> Option<i64> {
    let month = |text: &str| -> Option<i64> {
        let year: i64 = text.get(..4)?.parse().ok()?;
        let month: i64 = text.get(5..7)?.parse().ok()?;
        Some(year * 12 + month)
    };
    Some((month(as_of)? - month(birth)?).div_euclid(12))
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
        assert_eq!(summary(&[(10, 2), (20, 1), (90, 1)]), Span { sum: 130, values: 4, middle: 30 });
        assert_eq!(summary(&[(10, 2), (20, 3)]), Span { sum: 80, values: 5, middle: 40 });
        assert_eq!(summary(&[]), Span::default());
    }

    #[test]
    fn spans_and_ages_are_counted_on_the_calendar() {
        assert_eq!(days_between("2024-02-28", "2024-03-01"), Some(2));
        assert_eq!(days_between("2024-02-30", "2024-03-01"), None);
        assert_eq!(age("1988-05", "2024-05-01"), Some(36));
        assert_eq!(age("1988-06", "2024-05-31"), Some(35));
        assert_eq!(age("", "2024-05-31"), None);
    }
}
