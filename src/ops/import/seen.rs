//! Which keys and records the rows of one file have named so far, in a memory that does not grow with the file.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hash, RandomState};

/// Words of the filter, 8 MB: of three million keys one in some hundreds is asked for in vain.
const WORDS: usize = 1 << 20;

/// Ids told apart by one page of the marks.
const PAGE: i64 = 1 << 12;

/// What the rows of this file have named. A key that is noted for the first time is told from one that may have been named
/// before; only the register knows the record such a key means, and whether that record was named is known exactly.
#[derive(Default)]
pub(super) struct Seen {
    /// A Bloom filter in which every key has four bits of one word.
    filter: Vec<u64>,
    hasher: RandomState,
    /// A bit for each record named, by pages of ids.
    named: HashMap<i64, [u64; PAGE as usize / 64]>,
}

impl Seen {
    /// Notes a key. Returns false if certainly no row before has named it; true asks the caller to look the record up.
    pub(super) fn maybe(&mut self, key: &impl Hash) -> bool {
        if self.filter.is_empty() {
            self.filter = vec![0; WORDS];
        }
        let hash = self.hasher.hash_one(key);
        let bits = (0..4).fold(0, |bits, place| bits | 1 << (hash >> (place * 6) & 63));
        let word = &mut self.filter[(hash >> 24) as usize % WORDS];
        let maybe = *word & bits == bits;
        *word |= bits;
        maybe
    }

    /// Notes that a row names the record with this id. Returns whether one before has.
    pub(super) fn name(&mut self, id: i64) -> bool {
        let page = self.named.entry(id.div_euclid(PAGE)).or_insert([0; PAGE as usize / 64]);
        let place = id.rem_euclid(PAGE);
        let (word, bit) = (&mut page[(place / 64) as usize], 1 << (place % 64));
        let named = *word & bit != 0;
        *word |= bit;
        named
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_named_before_is_never_taken_for_a_new_one() {
        let mut seen = Seen::default();
        let again = (0..200_000).filter(|key| seen.maybe(key)).count();
        assert!(again < 200, "{again} new keys were taken for known ones");
        assert!((0..200_000).all(|key| seen.maybe(&key)));
    }

    #[test]
    fn records_are_told_apart_exactly() {
        let mut seen = Seen::default();
        let ids = [i64::MIN, -1, 0, 1, 63, 64, PAGE - 1, PAGE, i64::MAX];
        assert_eq!(ids.map(|id| seen.name(id)), [false; 9]);
        assert_eq!(ids.map(|id| seen.name(id)), [true; 9]);
    }
}
