//! How figures are read from the register: as a whole with the ways they are broken down, for one value of a dimension, or for each of
//! its values.

use std::collections::BTreeMap;

use super::figure::{Figure, Formula, all};
use super::numbers::{Numbers, summary};
use crate::domain::day::Day;
use crate::storage::figures::{self as storage, Asked, Count, Dimension, Point, Spread, Tally, counts, grouped, tally};
use crate::storage::sql::{Executor, Result};

impl Numbers {
    /// Works out every figure at each point, and the parts of those in what is wanted there (figure, dimension).
    pub fn read(executor: &mut dyn Executor, sought: Vec<(Point, Wanted)>) -> Result<Vec<Numbers>> {
        let lines = |wanted: Wanted| all().flat_map(|figure| Line::of(figure, &wanted)).collect();
        let sought = sought.into_iter().map(|(point, wanted)| (point, lines(wanted), spans())).collect();
        Numbers::tally(executor, sought)
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
        for (keys, spread, measure) in spans() {
            let Some(dimension) = spread.count.set.dimension(dimension) else { continue };
            let part = Some(storage::Part { dimension, value });
            let mut values = Vec::new();
            grouped(executor, point, (&[&spread.count], part), &[&spread.pairs], &mut |texts, times| {
                values.extend(measured(measure, texts[0], &point.as_of).map(|number| (number, times[0])));
            })?;
            let span = summary(&mut values);
            numbers.spans.extend(keys.into_iter().map(|key| (key, span)));
        }
        Ok(numbers)
    }

    /// Works out every figure that can be broken down by `dimension`, for each of its values.
    pub fn read_each(executor: &mut dyn Executor, point: &Point, dimension: &str) -> Result<BTreeMap<String, Numbers>> {
        let lines: Vec<Line> = countable(dimension)
            .map(|(key, count, by)| Line { key, is_whole: false, asked: Asked { count, by: vec![by] } })
            .collect();
        let mut each: BTreeMap<String, Numbers> = BTreeMap::new();
        let by = lines.first().map_or("", |line| line.asked.by[0].key);
        let sets = by_set(lines.iter().map(|line| (line.key, line.asked.count)));
        let mut found = Numbers::tally(executor, vec![(point.clone(), lines, Vec::new())])?.swap_remove(0);
        for set in sets {
            let parts: Vec<_> =
                set.iter().filter_map(|(key, _)| Some((*key, found.parts.remove(&(*key, by))?))).collect();
            // What any figure of the records has a number for, the others have none of, which is a number too.
            for (value, _) in parts.iter().flat_map(|(_, parts)| parts) {
                let part = each.entry(value.clone()).or_default();
                for (key, _) in &set {
                    part.counts.entry(key).or_insert(0);
                }
            }
            for (key, parts) in parts {
                for (value, number) in parts {
                    each.entry(value).or_default().counts.insert(key, number);
                }
            }
        }
        for (keys, spread, measure) in spans() {
            let Some(by) = spread.count.set.dimension(dimension) else { continue };
            let mut values: BTreeMap<String, Vec<(i64, i64)>> = BTreeMap::new();
            grouped(executor, point, (&[&spread.count], None), &[by, &spread.pairs], &mut |texts, times| {
                let measured = measured(measure, texts[1], &point.as_of).map(|number| (number, times[0]));
                values.entry(texts[0].to_owned()).or_default().extend(measured);
            })?;
            for (value, mut values) in values {
                let (part, span) = (each.entry(value).or_default(), summary(&mut values));
                part.spans.extend(keys.iter().map(|key| (*key, span)));
            }
        }
        Ok(each)
    }

    /// Has what is sought at each point counted, each set of records once.
    fn tally(executor: &mut dyn Executor, sought: Vec<(Point, Vec<Line>, Vec<Spanned>)>) -> Result<Vec<Numbers>> {
        let asked = |lines: &[Line], spans: &[Spanned]| -> Vec<Asked> {
            let spread = spans.iter().map(|(_, spread, _)| Asked { count: spread.count, by: vec![&spread.pairs] });
            lines.iter().map(|line| line.asked.clone()).chain(spread).collect()
        };
        let points: Vec<(Point, Vec<Asked>)> =
            sought.iter().map(|(point, lines, spans)| (point.clone(), asked(lines, spans))).collect();
        let found = tally(executor, &points)?;
        Ok(sought.into_iter().zip(found).map(|(sought, tallies)| Numbers::told(sought, tallies)).collect())
    }

    /// Puts down what was found for the lines, and behind it for the spans.
    fn told((point, lines, spans): (Point, Vec<Line>, Vec<Spanned>), mut tallies: Vec<Tally>) -> Numbers {
        let mut numbers = Numbers::default();
        for ((keys, _, measure), tally) in spans.into_iter().zip(tallies.split_off(lines.len())) {
            let pairs = tally.parts.iter().flatten();
            let mut values: Vec<(i64, i64)> =
                pairs.filter_map(|(pair, times)| Some((measured(measure, pair, &point.as_of)?, *times))).collect();
            let span = summary(&mut values);
            numbers.spans.extend(keys.into_iter().map(|key| (key, span)));
        }
        for (line, tally) in lines.iter().zip(tallies) {
            if line.is_whole {
                numbers.counts.insert(line.key, tally.total);
            }
            for (dimension, parts) in line.asked.by.iter().zip(tally.parts) {
                numbers.parts.insert((line.key, dimension.key), parts);
            }
        }
        numbers
    }
}

/// Figures with dimensions by which they are to be broken down.
pub(super) type Wanted = Vec<(&'static str, &'static str)>;

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

/// The figures that are taken from the same pairs, the pairs, and what is measured of each.
type Spanned = (Vec<&'static str>, &'static Spread, Measured);

/// Returns what means and medians are taken of.
fn spans() -> Vec<Spanned> {
    let mut found: Vec<Spanned> = Vec::new();
    for figure in all() {
        let (spread, measure): (&'static Spread, Measured) = match figure.formula {
            Formula::Days(spread, _) => (spread, |first, second, _| days_between(first, second)),
            Formula::Age(spread) => (spread, |birth, _, as_of| age(birth, as_of)),
            Formula::Count(_) | Formula::Rate { .. } | Formula::PerHead { .. } => continue,
        };
        match found.iter_mut().find(|(_, known, _)| std::ptr::eq(*known, spread)) {
            Some((keys, ..)) => keys.push(figure.key),
            None => found.push((vec![figure.key], spread, measure)),
        }
    }
    found
}

/// Measures a pair.
fn measured(measure: Measured, pair: &str, as_of: &str) -> Option<i64> {
    let (first, second) = pair.split_once('/')?;
    measure(first, second, as_of)
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
