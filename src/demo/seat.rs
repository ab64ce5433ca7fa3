//! Seats: who holds which, since when, until when. Each is worked out from its position alone.
//! A person may hold several seats, always in one line of congresses (选举法 art. 48 forbids unrelated areas).

use super::random::{Random, Subject};
use super::spelling::{after, day};
use super::world::World;
use crate::domain::region::Level;
use chrono::NaiveDate;
use std::collections::HashSet;

/// The position of a seat: which congress, which row of its roster.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct SeatId {
    pub(super) congress: usize,
    pub(super) index: u32,
}

/// Why and when a seat ended.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ending {
    pub(super) on: NaiveDate,
    pub(super) reason: &'static str,
}

impl World {
    /// Returns the number of the seat among all seats.
    pub(super) fn ordinal(&self, seat: SeatId) -> u64 {
        self.congresses[seat.congress].first + u64::from(seat.index)
    }

    /// Returns the certificate number (代表证号): three digits, five in large congresses; unique in its congress.
    pub(super) fn certificate(&self, seat: SeatId) -> String {
        let number = seat.index + 1;
        if self.congresses[seat.congress].rows < 1_000 { format!("{number:03}") } else { format!("{number:05}") }
    }

    fn ended_place(&self, seat: SeatId) -> Option<u32> {
        let congress = &self.congresses[seat.congress];
        let back = seat.index.checked_sub(5)?;
        (back % 11 == 0 && back / 11 < congress.ended).then_some(back / 11)
    }

    /// Returns how the seat ended, if it did in 2024. Reasons from the Deputies Law, art. 62 (2025), as offices shorten them.
    pub(super) fn ending(&self, seat: SeatId) -> Option<Ending> {
        let place = self.ended_place(seat)?;
        let filled = self.congresses[seat.congress].filled;
        let mut random = Random::keyed(self.seed, Subject::Seat, self.ordinal(seat));
        let latest = if place < filled { 110 } else { 260 };
        Some(Ending {
            on: after(day(2024, 3, 8), random.between(0, latest)),
            reason: random.weighted(&[("调离本行政区域", 5), ("迁出", 1), ("辞职被接受", 4), ("去世", 2)]),
        })
    }

    /// Tells whether the seat was filled by a by-election of 2024.
    pub(super) fn is_filled(&self, seat: SeatId) -> bool {
        let congress = &self.congresses[seat.congress];
        seat.index >= congress.rows - congress.filled
    }

    /// Returns the day on which the holder was elected.
    pub(super) fn elected_on(&self, seat: SeatId) -> NaiveDate {
        if self.is_filled(seat) {
            after(day(2024, 8, 20), i64::from(seat.index % 9))
        } else {
            self.congresses[seat.congress].elected_on()
        }
    }

    /// Tells whether the seat was held on a day.
    pub(super) fn in_office(&self, seat: SeatId, on: NaiveDate) -> bool {
        self.elected_on(seat) <= on && self.ending(seat).is_none_or(|ending| on < ending.on)
    }

    /// Tells whether the seat has been held by one person throughout the term.
    pub(super) fn is_steady(&self, seat: SeatId) -> bool {
        self.ended_place(seat).is_none() && !self.is_filled(seat)
    }

    // The congress below that the seat's holder comes from, and the row there, if the seat is linked.
    fn linked(&self, seat: SeatId) -> Option<SeatId> {
        let congress = &self.congresses[seat.congress];
        let width = u32::try_from(congress.children.len()).ok()?;
        if width == 0 || !self.is_steady(seat) {
            return None;
        }
        if seat.congress == self.place() && self.unlinked.contains(&seat.index) {
            return None;
        }
        let percent = match congress.level {
            Level::Nation => 40,
            Level::Province => 35,
            Level::City => 28,
            Level::County => 12,
            Level::Township => 0,
        };
        if !Random::keyed(self.seed, Subject::Link, self.ordinal(seat)).chance(percent) {
            return None;
        }
        let below =
            SeatId { congress: congress.children.start + (seat.index % width) as usize, index: seat.index / width };
        let rows = self.congresses[below.congress].rows;
        (below.index < rows && self.is_steady(below)).then_some(below)
    }

    /// Returns the lowest seat the holder has: the one that says who the person is.
    pub(super) fn person_of(&self, seat: SeatId) -> SeatId {
        let mut lowest = seat;
        while let Some(below) = self.linked(lowest) {
            lowest = below;
        }
        lowest
    }

    /// Returns the electing unit (indirect elections) or the constituency (direct ones).
    pub(super) fn elected_by(&self, seat: SeatId) -> String {
        let congress = &self.congresses[seat.congress];
        match congress.level {
            Level::County | Level::Township => format!("第{}选区", seat.index / 3 + 1),
            _ => self.congresses[self.electing_congress(seat)].name.clone(),
        }
    }

    fn electing_congress(&self, seat: SeatId) -> usize {
        let children = &self.congresses[seat.congress].children;
        children.start + seat.index as usize % children.len().max(1)
    }

    /// Returns the delegation (代表团) the seat belongs to.
    pub(super) fn delegation(&self, seat: SeatId) -> String {
        let congress = &self.congresses[seat.congress];
        match congress.level {
            Level::County | Level::Township => format!("第{}代表团", seat.index % 6 + 1),
            _ => format!("{}代表团", self.elected_by(seat)),
        }
    }

    /// Finds the seats of the place's congress that, if linked, would bring a name a second time into it.
    pub(super) fn name_clashes(&self) -> HashSet<u32> {
        let congress = self.place();
        let rows = self.congresses[congress].rows;
        let mut names: HashSet<String> = (0..rows).map(|index| self.name_at(SeatId { congress, index })).collect();
        (0..rows)
            .filter(|&index| {
                let seat = SeatId { congress, index };
                let person = self.person_of(seat);
                person != seat && !names.insert(self.name_at(person))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::Scale;

    fn seats(world: &World) -> impl Iterator<Item = SeatId> {
        world
            .congresses
            .iter()
            .enumerate()
            .flat_map(|(congress, one)| (0..one.rows).map(move |index| SeatId { congress, index }))
    }

    #[test]
    fn nobody_sits_twice_in_one_congress_and_several_sit_in_three() {
        let world = World::new(Scale::City, 7);
        let mut seen = HashSet::new();
        let mut held = std::collections::HashMap::new();
        for seat in seats(&world) {
            let person = world.person_of(seat);
            assert!(seen.insert((seat.congress, person)), "{seat:?}");
            *held.entry(person).or_insert(0) += 1;
        }
        assert!(held.values().filter(|&&count| count == 2).count() > 100);
        assert!(held.values().any(|&count| count >= 3));
    }

    #[test]
    fn headcount_moves_by_what_ended_and_what_was_filled() {
        let world = World::new(Scale::City, 7);
        for (congress, one) in world.congresses.iter().enumerate() {
            let count =
                |on| (0..one.rows).filter(|&index| world.in_office(SeatId { congress, index }, on)).count() as u32;
            assert_eq!(count(day(2024, 1, 31)), one.rows - one.filled);
            assert_eq!(count(day(2024, 12, 20)), one.rows - one.ended, "{}", one.name);
        }
    }

    #[test]
    fn names_in_the_place_are_unlike() {
        for scale in [Scale::City, Scale::Province] {
            let world = World::new(scale, 3);
            let congress = world.place();
            let mut names = HashSet::new();
            for index in 0..world.congresses[congress].rows {
                let person = world.person_of(SeatId { congress, index });
                assert!(names.insert(world.name_at(person)));
            }
        }
    }
}
