//! How figures are read from the register: as a whole with the ways they are broken down, for one value of a dimension, or for each of
//! its values.

use std::collections::BTreeMap;

use super::figure::{Figure, Formula, all};
use super::numbers::{Numbers, Span, summary};
use crate::domain::day::Day;
use crate::storage::figures::{
    self as storage, Asked, Count, Dimension, Point, Spread, counts, spread, spread_by, tally,
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
        let lines: Vec<Line> = all().flat_map(|figure| Line::of(figure, wanted)).collect();
        numbers.tally(executor, point, &lines)?;
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
        let lines: Vec<Line> = countable(dimension)
            .map(|(key, count, by)| Line { key, is_whole: false, asked: Asked { count, by: vec![by] } })
            .collect();
        let mut found = Numbers::default();
        found.tally(executor, point, &lines)?;
        let mut each: BTreeMap<String, Numbers> = BTreeMap::new();
        for ((key, _), parts) in found.parts {
            for (value, number) in parts {
                each.entry(value).or_default().counts.insert(key, number);
            }
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

    /// Has these counted, each set of records once, and keeps what was found.
    fn tally(&mut self, executor: &mut dyn Executor, point: &Point, lines: &[Line]) -> Result<()> {
        let asked: Vec<Asked> = lines.iter().map(|line| line.asked.clone()).collect();
        for (line, tally) in lines.iter().zip(tally(executor, point, &asked)?) {
            if line.is_whole {
                self.counts.insert(line.key, tally.total);
            }
            for (dimension, parts) in line.asked.by.iter().zip(tally.parts) {
                self.parts.insert((line.key, dimension.key), parts);
            }
        }
        Ok(())
    }
}

/// A figure with what is asked of one set of records for it.
struct Line {
    key: &'static str,
    /// Whether the number there is the figure as a whole.
    is_whole: bool,
    asked: Asked,
}

impl Line {
    /// Returns what is asked for a figure and its break-downs in `wanted`: of its own set, and of the wider one where only that has a
    /// dimension.
    fn of(figure: &'static Figure, wanted: &[(&'static str, &'static str)]) -> Vec<Line> {
        let Some(own) = figure.source() else { return Vec::new() };
        let mut lines: Vec<Line> = Vec::new();
        for (_, dimension) in wanted.iter().filter(|(key, _)| *key == figure.key) {
            let Some((count, by)) = own.broken_down_by(dimension) else { continue };
            match lines.iter_mut().find(|line| line.asked.count == count) {
                Some(line) => line.asked.by.push(by),
                None => lines.push(Line {
                    key: figure.key,
                    is_whole: own.is_whole_by(&count),
                    asked: Asked { count, by: vec![by] },
                }),
            }
        }
        if lines.iter().all(|line| !line.is_whole) {
            let asked = Asked { count: *own, by: Vec::new() };
            lines.push(Line { key: figure.key, is_whole: true, asked });
        }
        lines
    }
}

/// A figure with the count by which it is broken down, and the dimension.
type Narrowed = (&'static str, Count, &'static Dimension);

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
