//! Every figure and part of both years as something a text can be held against.

use super::categories;
use super::figure::{Figure, Formula, all, find};
use super::layout::part_of;
use super::lint::{Known, Register};
use super::numbers::Numbers;
use super::whole::Report;
use crate::domain::profile::Rounding;
use crate::i18n::Message;

impl Report {
    /// Returns the figures and their parts, this year's with last year's beside them, then last year's.
    pub fn register(&self) -> Register {
        let mut known = Vec::new();
        self.collect((&self.this, self.scope.period.first().year()), self.other.as_ref(), &mut known);
        if let (Some(other), Some(against)) = (&self.other, self.scope.against) {
            self.collect((other, against.first().year()), None, &mut known);
        }
        Register { known, cuts: self.policy.rounding == Rounding::Truncate }
    }

    /// Adds the figures of one year and the parts that the report prints.
    fn collect(&self, (numbers, year): (&Numbers, i32), before: Option<&Numbers>, known: &mut Vec<Known>) {
        for figure in all() {
            let reading = |numbers: &Numbers| {
                let reading = numbers.reading(figure, &self.policy);
                // A number a head is no share, whatever is above and below its line.
                let is_share = !matches!(figure.formula, Formula::PerHead { .. });
                (reading.value, reading.fraction.filter(|_| is_share))
            };
            let (value, fraction) = reading(numbers);
            let (key, title, unit) = (figure.key.to_owned(), figure.title(&self.policy), figure.unit);
            known.push(Known { key, title, unit, year, value, fraction, before: before.map(reading) });
        }
        let mut parts: Vec<(&'static str, &'static str)> = numbers.broken_down().collect();
        parts.sort_unstable();
        for (key, dimension) in parts {
            let Some(figure) = find(key) else { continue };
            for (value, number) in numbers.parts(key, dimension) {
                known.push(self.part((numbers, year), before, (figure, dimension, value, *number)));
            }
        }
    }

    /// Makes one part of a figure; its share is of the figure.
    fn part(
        &self,
        (numbers, year): (&Numbers, i32),
        before: Option<&Numbers>,
        (figure, dimension, value, number): (&'static Figure, &'static str, &str, i64),
    ) -> Known {
        let read = |numbers: &Numbers, number: i64| {
            (numbers.counted(figure, number, &self.policy).value, Some((number, numbers.count(figure.key))))
        };
        // Of the other period only some break-downs are counted.
        let before = before.filter(|before| before.broken_down().any(|place| place == (figure.key, dimension)));
        // A group of one edition is not that of another, whatever it is called.
        let before = before.filter(|_| !categories::is_summed_up(dimension) || self.is_same_edition());
        let then = before.map(|before| {
            let parts = before.parts(figure.key, dimension);
            let number = part_of(parts, value);
            read(before, number)
        });
        let Message { zh, en } = figure.title(&self.policy);
        let title = Message::new(format!("{zh}：{value}"), format!("{en}: {value}"));
        let key = format!("{}.by_{dimension}.{value}", figure.key);
        let (value, fraction) = read(numbers, number);
        Known { key, title, unit: figure.unit, year, value, fraction, before: then }
    }
}
