//! The demo's only source of chance: SplitMix64, seeded, so that one seed always gives the same bytes.
//! Good enough to scatter made-up records, never for secrets. Algorithm: Steele, Lea and Flood, OOPSLA 2014.

/// A small pseudo-random generator with one 64-bit word of state.
#[derive(Clone, Debug)]
pub(super) struct Random {
    state: u64,
}

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

fn mix(mut word: u64) -> u64 {
    word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    word ^ (word >> 31)
}

impl Random {
    /// Makes the generator of one record: the same seed, subject and key always give the same sequence.
    /// So any record can be made at any time without the ones before it, and memory stays flat.
    pub(super) fn keyed(seed: u64, subject: Subject, key: u64) -> Random {
        let state = mix(seed.wrapping_add(GOLDEN)) ^ mix((subject as u64 + 1).wrapping_mul(GOLDEN));
        Random { state: mix(state.wrapping_add(key.wrapping_mul(GOLDEN))) }
    }

    /// Returns the next 64 bits.
    pub(super) fn word(&mut self) -> u64 {
        self.state = self.state.wrapping_add(GOLDEN);
        mix(self.state)
    }

    /// Returns a number from 0 to `bound` - 1; 0 when `bound` is 0. The bias of the remainder does not matter here.
    pub(super) fn below(&mut self, bound: u64) -> u64 {
        self.word().checked_rem(bound).unwrap_or(0)
    }

    /// Returns a number from `low` to `high`, both included.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        let width = high.saturating_sub(low).max(0).unsigned_abs() + 1;
        low + i64::try_from(self.below(width)).unwrap_or(0)
    }

    /// Is true in `percent` of a hundred cases.
    pub(super) fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// Returns one of `choices`, each as likely as the next.
    pub(super) fn pick<'a, T: ?Sized>(&mut self, choices: &[&'a T]) -> &'a T {
        let at = usize::try_from(self.below(choices.len() as u64)).unwrap_or(0);
        choices[at]
    }

    /// Returns one of `choices` by its weight.
    pub(super) fn weighted<T: Copy>(&mut self, choices: &[(T, u64)]) -> T {
        let total = choices.iter().map(|(_, weight)| weight).sum();
        let mut left = self.below(total);
        for (choice, weight) in choices {
            if left < *weight {
                return *choice;
            }
            left -= weight;
        }
        choices[choices.len() - 1].0
    }
}

/// What a keyed generator is for, so that records of different kinds do not share their chances.
#[derive(Clone, Copy, Debug)]
pub(super) enum Subject {
    Person,
    Seat,
    Link,
    Congress,
    Unit,
    Suggestion,
    PriorSuggestion,
    Station,
    Activity,
    Attendance,
    Matter,
    Opinion,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_always_gives_the_same_sequence_and_others_differ() {
        let words = |seed, subject, key| {
            let mut random = Random::keyed(seed, subject, key);
            [random.word(), random.word(), random.word()]
        };
        assert_eq!(words(1, Subject::Seat, 5), words(1, Subject::Seat, 5));
        assert_ne!(words(1, Subject::Seat, 5), words(1, Subject::Seat, 6));
        assert_ne!(words(1, Subject::Seat, 5), words(2, Subject::Seat, 5));
        assert_ne!(words(1, Subject::Seat, 5), words(1, Subject::Person, 5));
    }

    #[test]
    fn the_mixing_is_that_of_the_published_generator() {
        // First outputs for state 0, as published with the reference implementation.
        let mut random = Random { state: 0 };
        assert_eq!(random.word(), 0xe220_a839_7b1d_cdaf);
        assert_eq!(random.word(), 0x6e78_9e6a_a1b9_65f4);
        assert_eq!(random.word(), 0x06c4_5d18_8009_454f);
    }

    #[test]
    fn bounds_hold() {
        let mut random = Random::keyed(0, Subject::Matter, 0);
        for _ in 0..1000 {
            assert!(random.below(7) < 7);
            assert!((-3..=4).contains(&random.between(-3, 4)));
            assert_ne!(random.weighted(&[("a", 1), ("b", 0)]), "b");
        }
        assert_eq!(random.below(0), 0);
    }
}
