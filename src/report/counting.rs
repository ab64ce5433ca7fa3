//! How figures are read from the register: each set of records once for all its figures and the ways they are broken down; or for
//! one value of a dimension, or for each of its values.

use std::collections::BTreeMap;

use super::figure::{Figure, Formula, all, find};
use super::numbers::{Numbers, Parts, Span, summary};
use crate::domain::day::Day;
use crate::storage::figures::{
    self as storage, Count, Dimension, Point, Spread, by_each, counts, grouped, spread, spread_by,
};
use crate::storage::sql::{Executor, Result};

impl Numbers {
    /// Works out every figure, and the parts of those in `wanted` (figure, dimension).
    pub fn read(
        executor: &mut dyn Executor,
        point: &Point,
        wanted: &[(&'static str, &'static str)],
    ) -> Result<Numbers> {
        let mut numbers = Numbers::default();
        let mut narrowed = Vec::new();
        for (key, dimension) in wanted {
            if let Some((count, dimension)) =
                find(key).and_then(Figure::source).and_then(|c| c.broken_down_by(dimension))
            {
                narrowed.push((*key, count, dimension));
            }
        }
        numbers.read_wider(executor, point, &narrowed.iter().filter(|one| !is_own(one)).collect::<Vec<_>>())?;
        // What was only counted on the way to its parts, and is not the number as a whole, is counted again.
        numbers.counts.retain(|key, _| find(key).and_then(Figure::source).is_some_and(Count::is_whole_in_wider));
        let missing = all().filter(|figure| !numbers.counts.contains_key(figure.key));
        let missing: Vec<_> = missing.filter_map(|figure| Some((figure.key, *figure.source()?))).collect();
        for set in by_set(missing.into_iter()) {
            numbers.read_set(executor, point, &set, &narrowed)?;
        }
        numbers.read_spans(executor, point, None)?;
        Ok(numbers)
    }

    /// Works out every figure that can be broken down by `dimension`, for the records with `value` of it.
    pub fn read_part(executor: &mut dyn Executor, point: &Point, dimension: &str, value: &str) -> Result<Numbers> {
        let mut numbers = Numbers::default();
        for set in by_set(countable(dimension).map(|(key, count, _)| (key, count))) {
            let Some(dimension) = set[0].1.set.dimension(dimension) else { continue };
            let part = Some(storage::Part { dimension, value });
            for ((key, _), number) in set.iter().zip(counts(executor, point, &sources(&set), part)?) {
                numbers.counts.insert(key, number);
            }
        }
        numbers.read_spans(executor, point, Some((dimension, value)))?;
        Ok(numbers)
    }

    /// Works out every figure that can be broken down by `dimension`, for each of its values.
    pub fn read_each(executor: &mut dyn Executor, point: &Point, dimension: &str) -> Result<BTreeMap<String, Numbers>> {
        let mut each: BTreeMap<String, Numbers> = BTreeMap::new();
        for set in by_set(countable(dimension).map(|(key, count, _)| (key, count))) {
            let Some(dimension) = set[0].1.set.dimension(dimension) else { continue };
            grouped(executor, point, &sources(&set), &[dimension], &mut |values, numbers| {
                let part = each.entry(values[0].to_owned()).or_default();
                for ((key, _), number) in set.iter().zip(numbers) {
                    part.counts.insert(key, *number);
                }
            })?;
        }
        for figure in all() {
            let Some((source, measure)) = span_of(figure) else { continue };
            let Some(dimension) = source.set.dimension(dimension) else { continue };
            let mut values: BTreeMap<String, Vec<(i64, i64)>> = BTreeMap::new();
            spread_by(executor, point, (source, dimension), &mut |value, [first, second], times| {
                let measured = measure(first, second, &point.as_of).map(|number| (number, times));
                values.entry(value.to_owned()).or_default().extend(measured);
            })?;
            for (value, mut values) in values {
                each.entry(value).or_default().spans.insert(figure.key, summary(&mut values));
            }
        }
        Ok(each)
    }

    /// Reads what means and medians are taken of, the pairs of several figures once; of those with one value of a dimension, or all.
    fn read_spans(&mut self, executor: &mut dyn Executor, point: &Point, only: Option<(&str, &str)>) -> Result<()> {
        let mut read: Vec<(&'static Spread, Span)> = Vec::new();
        for figure in all() {
            let Some((source, measure)) = span_of(figure) else { continue };
            if let Some((_, span)) = read.iter().find(|(known, _)| std::ptr::eq(*known, source)) {
                self.spans.insert(figure.key, *span);
                continue;
            }
            let part = match only {
                None => None,
                Some((dimension, value)) => match source.set.dimension(dimension) {
                    None => continue,
                    Some(dimension) => Some(storage::Part { dimension, value }),
                },
            };
            let mut values = Vec::new();
            spread(executor, point, (source, part), &mut |first, second, times| {
                values.extend(measure(first, second, &point.as_of).map(|value| (value, times)));
            })?;
            let span = summary(&mut values);
            self.spans.insert(figure.key, span);
            read.push((source, span));
        }
        Ok(())
    }

    /// Counts the figures of a set. Those that add up are counted in one pass over the dimensions by which any of them is broken
    /// down, which gives the totals too; the others, and by dimensions with many values, over records that are kept.
    fn read_set(
        &mut self,
        executor: &mut dyn Executor,
        point: &Point,
        set: &[(&'static str, Count)],
        narrowed: &[Narrowed],
    ) -> Result<()> {
        let of_set = |one: &&Narrowed| is_own(one) && set.iter().any(|(key, _)| *key == one.0);
        let (together, apart): (Vec<&Narrowed>, Vec<&Narrowed>) =
            narrowed.iter().filter(of_set).partition(|(_, count, dimension)| count.adds_up() && !dimension.apart);
        let (mut sums, mut others) = (set.to_vec(), set.to_vec());
        sums.retain(|(_, count)| count.adds_up() && !together.is_empty());
        others.retain(|(key, _)| sums.iter().all(|(other, _)| other != key));
        if !together.is_empty() {
            self.read_pass(executor, point, &sums, &together)?;
        }
        let (sums, distinct): (Vec<&Narrowed>, Vec<&Narrowed>) =
            apart.into_iter().partition(|(_, count, _)| count.adds_up());
        if distinct.is_empty() {
            for ((key, _), number) in others.iter().zip(counts(executor, point, &sources(&others), None)?) {
                self.counts.insert(key, number);
            }
        } else {
            self.read_kept(executor, point, &others, &distinct)?;
        }
        self.read_wider(executor, point, &sums)
    }

    /// Breaks figures down, those of a set in one pass.
    fn read_wider(&mut self, executor: &mut dyn Executor, point: &Point, wanted: &[&Narrowed]) -> Result<()> {
        for set in by_set(wanted.iter().map(|(key, count, _)| (*key, *count))) {
            let of_set: Vec<&Narrowed> =
                wanted.iter().copied().filter(|one| one.1.set.name == set[0].1.set.name).collect();
            let mut figures: Vec<(&'static str, Count)> = Vec::new();
            for (key, count) in set {
                if figures.iter().all(|(other, _)| *other != key) {
                    figures.push((key, count));
                }
            }
            self.read_kept(executor, point, &figures, &of_set)?;
        }
        Ok(())
    }

    /// Reads figures of one set as a whole and by each of the dimensions in `wanted` apart.
    fn read_kept(
        &mut self,
        executor: &mut dyn Executor,
        point: &Point,
        figures: &[(&'static str, Count)],
        wanted: &[&Narrowed],
    ) -> Result<()> {
        let dimensions = dimensions_of(wanted);
        let mut found: Vec<Vec<(String, i64)>> = vec![Vec::new(); figures.len() * dimensions.len()];
        let mut totals = vec![0; figures.len()];
        by_each(
            executor,
            point,
            &sources(figures),
            &dimensions,
            &mut |place, value, numbers| match place.checked_sub(1) {
                None => totals.copy_from_slice(numbers),
                Some(at) if value.is_empty() && dimensions[at].required => {}
                Some(at) => {
                    for (figure, number) in numbers.iter().enumerate().filter(|(_, number)| **number != 0) {
                        found[figure * dimensions.len() + at].push((value.to_owned(), *number));
                    }
                }
            },
        )?;
        for ((key, _), total) in figures.iter().zip(totals) {
            self.counts.insert(key, total);
        }
        self.keep_parts(found, (figures, &dimensions), wanted);
        Ok(())
    }

    /// Reads figures of one set by all the dimensions in `wanted` together. Totals come from it only where they add up.
    fn read_pass(
        &mut self,
        executor: &mut dyn Executor,
        point: &Point,
        figures: &[(&'static str, Count)],
        wanted: &[&Narrowed],
    ) -> Result<()> {
        let dimensions = dimensions_of(wanted);
        let mut totals = vec![0_i64; figures.len()];
        let mut sums: Vec<BTreeMap<String, i64>> = vec![BTreeMap::new(); figures.len() * dimensions.len()];
        grouped(executor, point, &sources(figures), &dimensions, &mut |values, numbers| {
            for (total, number) in totals.iter_mut().zip(numbers) {
                *total = total.saturating_add(*number);
            }
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
        for ((key, count), total) in figures.iter().zip(totals) {
            if count.adds_up() && !self.counts.contains_key(key) {
                self.counts.insert(key, total);
            }
        }
        let found = sums.into_iter().map(|sum| sum.into_iter().collect()).collect();
        self.keep_parts(found, (figures, &dimensions), wanted);
        Ok(())
    }

    /// Keeps those parts that are wanted, in the order of their values; they stand figure by figure, and dimension by dimension.
    fn keep_parts(
        &mut self,
        found: Vec<Parts>,
        (figures, dimensions): (&[(&'static str, Count)], &[&'static Dimension]),
        wanted: &[&Narrowed],
    ) {
        for (at, mut parts) in found.into_iter().enumerate() {
            let (key, dimension) = (figures[at / dimensions.len()].0, dimensions[at % dimensions.len()].key);
            if wanted.iter().any(|(other, _, by)| *other == key && by.key == dimension) {
                parts.sort_unstable();
                self.parts.insert((key, dimension), parts);
            }
        }
    }
}

/// A figure with the count by which it is broken down, and the dimension.
type Narrowed = (&'static str, Count, &'static Dimension);

/// Returns the dimensions of these, each once.
fn dimensions_of(wanted: &[&Narrowed]) -> Vec<&'static Dimension> {
    let mut dimensions: Vec<&'static Dimension> = Vec::new();
    for (_, _, dimension) in wanted {
        if !dimensions.contains(dimension) {
            dimensions.push(dimension);
        }
    }
    dimensions
}

/// Returns whether a figure is broken down within its own set.
fn is_own((key, count, _): &Narrowed) -> bool {
    find(key).and_then(Figure::source).is_some_and(|own| own.set.name == count.set.name)
}

/// Returns every counted figure that can be broken down by `dimension`.
fn countable(dimension: &str) -> impl Iterator<Item = Narrowed> {
    all().filter_map(move |figure| {
        let (count, dimension) = figure.source()?.broken_down_by(dimension)?;
        Some((figure.key, count, dimension))
    })
}

/// Puts counted figures together by the set they are taken from, in the order of their first appearance.
fn by_set(figures: impl Iterator<Item = (&'static str, Count)>) -> Vec<Vec<(&'static str, Count)>> {
    let mut sets: Vec<Vec<(&'static str, Count)>> = Vec::new();
    for figure in figures {
        match sets.iter_mut().find(|set| set[0].1.set.name == figure.1.set.name) {
            Some(set) => set.push(figure),
            None => sets.push(vec![figure]),
        }
    }
    sets
}

fn sources<'a>(figures: &'a [(&'static str, Count)]) -> Vec<&'a Count> {
    figures.iter().map(|(_, count)| count).collect()
}

/// What is measured of a pair of texts, as of a day.
type Measured = fn(&str, &str, &str) -> Option<i64>;

/// Returns the pairs behind a figure of days or of age, and what is measured of each.
fn span_of(figure: &Figure) -> Option<(&'static Spread, Measured)> {
    match figure.formula {
        Formula::Days(source, _) => Some((source, |first, second, _| days_between(first, second))),
        Formula::Age(source) => Some((source, |birth, _, as_of| age(birth, as_of))),
        Formula::Count(_) | Formula::Rate { .. } | Formula::PerHead { .. } => None,
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_and_ages_are_counted_on_the_calendar() {
        assert_eq!(days_between("2024-02-28", "2024-03-01"), Some(2));
        assert_eq!(days_between("2024-02-30", "2024-03-01"), None);
        assert_eq!(age("1988-05", "2024-05-01"), Some(36));
        assert_eq!(age("1988-06", "2024-05-31"), Some(35));
        assert_eq!(age("", "2024-05-31"), None);
    }
}
