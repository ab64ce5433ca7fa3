//! What the register says, as far as a text can be held against it: the figures and their parts, of this year and the last.

use super::amount::{Amount, Degree, Fit, shown};
use crate::domain::profile::Rounding;
use crate::i18n::Message;
use crate::report::figure::Unit;
use crate::report::number::{Number, percent};

/// A figure, or a part of one, in one year.
#[derive(Clone, Debug)]
pub struct Known {
    /// Its key.
    pub key: String,
    /// What it is called.
    pub title: Message,
    /// What it is counted in.
    pub unit: Unit,
    /// The year.
    pub year: i32,
    /// The number.
    pub value: Number,
    /// Above and below the line, where it is a share or a rate.
    pub fraction: Option<(i64, i64)>,
    /// The same figure in the year before; none of what is of that year.
    pub before: Option<(Number, Option<(i64, i64)>)>,
}

/// Everything a text can be held against.
#[derive(Clone, Debug, Default)]
pub struct Register {
    /// The figures and their parts.
    pub known: Vec<Known>,
    /// Whether the rules cut percentages off and do not round them.
    pub cuts: bool,
}

impl Register {
    pub(super) fn rounding(&self) -> Rounding {
        if self.cuts { Rounding::Truncate } else { Rounding::HalfUp }
    }

    /// Returns whether any figure of the unit may be printed so.
    pub(super) fn has(&self, unit: Unit, amount: Amount, degree: Degree) -> bool {
        let stands = |value: (i64, u8)| amount.stands_for(value, degree, self.rounding());
        // What stands above and below the line of a rate is said of things, too (`A、B两类192件`).
        let things = matches!(unit, Unit::Items | Unit::Tasks | Unit::Participations | Unit::Persons);
        let rates = self.known.iter().filter(|known| known.unit == Unit::Percent).filter_map(|known| known.fraction);
        self.of(unit).any(|known| digits(known.value).is_some_and(stands))
            || (things && rates.into_iter().any(|(part, whole)| stands((part, 0)) || stands((whole, 0))))
    }

    fn of(&self, unit: Unit) -> impl Iterator<Item = &Known> {
        // People say 名 of seats, and 件 of what one handler has to do.
        self.known.iter().filter(move |known| match (unit, known.unit) {
            (Unit::Persons, Unit::Seats) => true,
            (Unit::Items, Unit::Tasks) => known.key.contains(".by_unit."),
            (unit, other) => unit == other,
        })
    }

    /// Returns the figure of the unit nearest to an amount.
    pub(super) fn nearest(&self, unit: Unit, amount: Amount) -> Option<&Known> {
        let scale = |places: u8| 10_i128.pow(u32::from(places.min(9)));
        let distance = |known: &&Known| {
            let (scaled, places) = digits(known.value).unwrap_or((i64::MAX, 0));
            let wanted =
                i128::from(amount.scaled).saturating_mul(i128::from(amount.weight)).saturating_mul(scale(places));
            let difference = (i128::from(scaled) * scale(amount.places)).saturating_sub(wanted).saturating_abs();
            difference.saturating_mul(1_000_000_000) / scale(places) / scale(amount.places)
        };
        self.of(unit).filter(|known| digits(known.value).is_some()).min_by_key(distance)
    }

    /// Returns whether a figure is this share of its whole.
    pub(super) fn explains(&self, part: i64, printed: Amount) -> bool {
        let fits = |(of, whole): (i64, i64)| of == part && Fit::of(of, whole, printed).holds();
        self.known.iter().filter_map(|known| known.fraction).any(fits)
    }

    /// Returns whether some share or rate is printed so by the rules.
    pub(super) fn has_percent(&self, printed: Amount) -> bool {
        self.known.iter().filter_map(|known| known.fraction).any(|(part, whole)| {
            percent(part, whole, printed.places, self.rounding()) == Number::Scaled(printed.scaled, printed.places)
        })
    }

    /// Returns whether a rate of a name (`办复率`) is printed so; none where the register keeps no rate of that name.
    pub(super) fn has_rate(&self, printed: Amount, name: &str) -> Option<bool> {
        let rates = self.known.iter().filter(|known| known.unit == Unit::Percent && known.title.zh.contains(name));
        let is = |(part, whole): (i64, i64)| {
            percent(part, whole, printed.places, self.rounding()) == Number::Scaled(printed.scaled, printed.places)
        };
        rates.filter_map(|known| known.fraction).map(is).reduce(|one, other| one || other)
    }

    /// Returns the rate nearest to a percentage, those of a name (`办复率`) before the others.
    pub(super) fn nearest_percent(&self, printed: Amount, name: &str) -> Option<(&Known, String)> {
        let read = |known: &Known| {
            let (part, whole) = known.fraction?;
            match percent(part, whole, printed.places, self.rounding()) {
                Number::Scaled(scaled, places) => Some((scaled, places)),
                _ => None,
            }
        };
        let rated = self.known.iter().filter(|known| known.unit == Unit::Percent);
        let found = rated.filter_map(|known| Some((known, read(known)?)));
        let distance = |known: &Known, scaled: i64| (!known.title.zh.contains(name), scaled.abs_diff(printed.scaled));
        let (known, (scaled, places)) = found.min_by_key(|(known, (scaled, _))| distance(known, *scaled))?;
        Some((known, format!("{}%", shown(scaled, places))))
    }

    /// Returns the figures of this year that may be printed so, each with the year before.
    pub(super) fn figures(&self, unit: Unit, amount: Amount) -> impl Iterator<Item = (&Known, Number)> {
        let rounding = self.rounding();
        let fits = move |known: &&Known| {
            digits(known.value).is_some_and(|value| amount.stands_for(value, Degree::Exact, rounding))
        };
        self.of(unit).filter(fits).filter_map(|known| Some((known, known.before?.0)))
    }

    /// Returns the figures that were so many in the year before.
    pub(super) fn figures_then(&self, unit: Unit, then: i64) -> impl Iterator<Item = (&Known, i64)> {
        self.of(unit).filter_map(move |known| match (known.before?.0, known.value) {
            (Number::Whole(before), Number::Whole(now)) if before == then => Some((known, now)),
            _ => None,
        })
    }

    /// Returns the rates of this year that are printed so, each with the fraction of the year before.
    pub(super) fn rates(&self, printed: Amount) -> impl Iterator<Item = (&Known, (i64, i64), (i64, i64))> {
        let rounding = self.rounding();
        self.known.iter().filter_map(move |known| {
            let (now, then) = (known.fraction?, known.before?.1?);
            let is = percent(now.0, now.1, printed.places, rounding) == Number::Scaled(printed.scaled, printed.places);
            is.then_some((known, now, then))
        })
    }
}

/// Returns a number as digits and places.
pub(super) fn digits(number: Number) -> Option<(i64, u8)> {
    match number {
        Number::None => None,
        Number::Whole(number) => Some((number, 0)),
        Number::Scaled(scaled, places) => Some((scaled, places)),
    }
}

/// Returns a number as it is printed.
pub(super) fn printed(number: Number) -> String {
    digits(number).map(|(scaled, places)| shown(scaled, places)).unwrap_or_default()
}
