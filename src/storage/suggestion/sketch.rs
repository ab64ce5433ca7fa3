//! Where a part of a title may stand: for every block of suggestions by id, a sketch of the pairs of characters in their titles, so
//! that a search looks only at the blocks that have every pair of the text. A sketch may promise too much and never too little: an
//! edited title leaves the pairs of the one before. Sketches are kept up where states are, see [`super::settled`].

use std::collections::BTreeMap;

use super::super::sql::{Executor, Param, Result};
use super::super::table::{contains, one_of, one_of_params};
use crate::domain::value::Value;
use crate::params;

/// Suggestions in a block.
const BLOCK: i64 = 64;

/// Characters of a sketch, with six bits each.
const LENGTH: usize = 1024;

/// What no bit is written as; a character is this and its six bits.
const EMPTY: u8 = b'0';

/// Blocks looked at one by one; a text that more of them may have is met soon in the order of the register, or not rare.
const MOST_BLOCKS: usize = if cfg!(test) { 2 } else { 2500 };

/// Most suggestions that a statement names one by one.
const MOST_FOUND: usize = if cfg!(test) { 2 } else { 5000 };

/// Sketches read in one statement.
const AT_ONCE: usize = 1024;

/// Ranges of ids looked at in one statement.
const RANGES: usize = 64;

/// Digits side by side that are told apart by more than their pairs, of which there are only a hundred.
const DIGITS: usize = 4;

/// Returns the places of the bits that a text sets: two for each pair of characters side by side, and for each few digits, so that few
/// of them share both.
fn places(text: &str) -> Vec<(usize, u8)> {
    let letters: Vec<char> = text.chars().flat_map(char::to_lowercase).collect();
    let pairs = letters.windows(2);
    let digits = letters.windows(DIGITS).filter(|some| some.iter().all(char::is_ascii_digit));
    let mut places = Vec::with_capacity(letters.len() * 2);
    for some in pairs.chain(digits) {
        let together = some.iter().fold(0_u64, |sum, letter| sum << 21 ^ u64::from(u32::from(*letter)));
        let mixed = together.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        for part in [mixed >> 48, mixed >> 32 & 0xffff] {
            let place = usize::try_from(part).unwrap_or_default() % (LENGTH * 6);
            places.push((place / 6, 1 << (place % 6)));
        }
    }
    places
}

/// Returns whether a sketch has every pair of a text.
fn has(sketch: &[u8], places: &[(usize, u8)]) -> bool {
    places.iter().all(|(at, bit)| sketch.get(*at).is_some_and(|six| (six - EMPTY) & bit != 0))
}

/// The sketches of some blocks, with what was added to them.
#[derive(Debug, Default)]
pub(super) struct Sketches {
    blocks: BTreeMap<i64, (Vec<u8>, bool)>,
}

impl Sketches {
    /// Reads the sketches of the blocks of these suggestions.
    pub(super) fn load(executor: &mut dyn Executor, ids: &[Value]) -> Result<Sketches> {
        let mut blocks: Vec<i64> = ids.iter().filter_map(Value::as_int).map(|id| id / BLOCK).collect();
        blocks.dedup();
        let blocks: Vec<Value> = blocks.into_iter().map(Value::Int).collect();
        let mut found = Sketches::default();
        for some in blocks.chunks(AT_ONCE) {
            let sql = format!("SELECT block, bits FROM title_block WHERE {}", one_of(&["block"], some.len()));
            let some: Vec<&Value> = some.iter().collect();
            executor.query_each(&sql, &one_of_params(&[], &some), &mut |row| {
                found.blocks.insert(row.int(0)?, (row.text(1).as_bytes().to_vec(), false));
                Ok(())
            })?;
        }
        Ok(found)
    }

    /// Adds a title; returns whether its block lacked any of it.
    pub(super) fn add(&mut self, id: i64, title: &str) -> bool {
        let (sketch, changed) = self.blocks.entry(id / BLOCK).or_insert_with(|| (vec![EMPTY; LENGTH], true));
        let mut lacked = false;
        for (at, bit) in places(title) {
            let Some(six) = sketch.get_mut(at) else { continue };
            let with = ((*six - EMPTY) | bit) + EMPTY;
            lacked |= with != *six;
            *six = with;
        }
        *changed |= lacked;
        lacked
    }

    /// Stores the sketches that were added to.
    pub(super) fn keep(self, executor: &mut dyn Executor) -> Result<()> {
        for (block, (sketch, _)) in self.blocks.into_iter().filter(|(_, (_, changed))| *changed) {
            let bits = String::from_utf8(sketch).unwrap_or_default();
            executor.execute(
                "INSERT INTO title_block (block, bits) VALUES (?1, ?2) ON CONFLICT (block) DO UPDATE SET bits = excluded.bits",
                params![block, &bits],
            )?;
        }
        Ok(())
    }
}

/// Returns the condition that a text stands in the title of suggestion `t`, with the values of its `?` marks.
pub(super) fn condition(executor: &mut dyn Executor, text: &str) -> Result<(String, Vec<Value>)> {
    let (is_like, pattern) = contains("t.title", text);
    let found = match ranges(executor, text)? {
        Some(ranges) => found(executor, &ranges, (&is_like, &pattern))?,
        None => None,
    };
    Ok(match found {
        Some(ids) if ids.is_empty() => ("1 = 0".to_owned(), ids),
        Some(ids) => (format!("t.id IN ({})", vec!["?"; ids.len()].join(", ")), ids),
        None => (is_like, vec![pattern]),
    })
}

/// Returns the ids, from and to, among which every title with a text is; nothing where they are too many to be looked at one by one.
/// Ids of no sketch are among them.
fn ranges(executor: &mut dyn Executor, text: &str) -> Result<Option<Vec<(i64, i64)>>> {
    let places = places(&text.to_lowercase());
    let sql = format!("SELECT block, bits FROM title_block WHERE block >= ?1 ORDER BY block LIMIT {AT_ONCE}");
    let (mut ranges, mut kept, mut next) = (Vec::new(), 0, 0);
    while !places.is_empty() && kept <= MOST_BLOCKS {
        let mut rows = 0;
        let first = next;
        executor.query_each(&sql, params![first], &mut |row| {
            let block = row.int(0)?;
            if block > next {
                ranges.push((next * BLOCK, block * BLOCK - 1));
            }
            if has(row.text(1).as_bytes(), &places) {
                ranges.push((block * BLOCK, block * BLOCK + BLOCK - 1));
                kept += 1;
            }
            (next, rows) = (block + 1, rows + 1);
            Ok(())
        })?;
        if rows < AT_ONCE {
            ranges.push((next * BLOCK, i64::MAX));
            return Ok((kept <= MOST_BLOCKS).then_some(ranges));
        }
    }
    Ok(None)
}

/// Returns the suggestions among ranges of ids whose title has a text; nothing where they are many.
fn found(
    executor: &mut dyn Executor,
    ranges: &[(i64, i64)],
    (is_like, pattern): (&str, &Value),
) -> Result<Option<Vec<Value>>> {
    let rows: Vec<String> = (1..=RANGES).map(|row| format!("(?{}, ?{})", row * 2, row * 2 + 1)).collect();
    // The order of reading is given: from range to range, each by the ids.
    let sql = format!(
        "SELECT t.id FROM (VALUES {}) r CROSS JOIN suggestion t WHERE t.id BETWEEN r.column1 AND r.column2 AND {}",
        rows.join(", "),
        is_like.replace('?', "?1")
    );
    let mut ids = Vec::new();
    for some in ranges.chunks(RANGES) {
        let mut params = vec![Param::from(pattern)];
        let filled = some.iter().copied().chain(std::iter::repeat((1, 0))).take(RANGES);
        params.extend(filled.flat_map(|(first, last)| [Param::Int(first), Param::Int(last)]));
        ids.extend(executor.query(&sql, &params)?.into_iter().map(|mut row| row.take(0)));
        if ids.len() > MOST_FOUND {
            return Ok(None);
        }
    }
    Ok(Some(ids))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::migrate::apply;
    use crate::storage::sqlite::Sqlite;
    use crate::storage::suggestion::settled::sketch_all;
    use crate::storage::table::Filter;
    use proptest::prelude::*;

    fn sketch_of(titles: &[String]) -> Vec<u8> {
        let mut sketches = Sketches::default();
        for title in titles {
            sketches.add(1, title);
        }
        sketches.blocks.remove(&0).unwrap_or_default().0
    }

    proptest! {
        #[test]
        fn a_part_of_a_title_is_never_missed(titles in proptest::collection::vec("[一-丏a-dA-D0-9]{0,9}|[0-9]{0,9}|.{0,9}", 1..9), from in 0_usize..9, length in 0_usize..5) {
            let sketch = sketch_of(&titles);
            let part: String = titles[0].chars().skip(from).take(length).collect();
            prop_assert!(has(&sketch, &places(&part.to_lowercase())), "{part}");
            prop_assert!(sketch.iter().all(|six| (EMPTY..EMPTY + 64).contains(six)));
        }
    }

    #[test]
    fn few_pairs_make_few_promises() {
        let titles: Vec<String> = (0..64).map(|number| format!("关于第{number}个小区加装电梯的建议")).collect();
        let sketch = sketch_of(&titles);
        let promised = |text: &str| has(&sketch, &places(text));
        assert!(promised("加装电梯") && promised("第63个"));
        assert!(!promised("养老服务") && !promised("污水处理"));
        let numbered: Vec<String> = (0..64).map(|number| format!("第{}号", number * 15_013 + 100_000)).collect();
        let sketch = sketch_of(&numbered);
        let promised = |text: &str| has(&sketch, &places(text));
        assert!(promised("115013") && promised("1501") && promised("50"));
        assert!(!promised("987654") && !promised("888888"), "every pair of digits is somewhere, few numbers are");
    }

    /// Whether every title is looked at, and the suggestions found.
    fn found(store: &mut Sqlite, text: &str) -> (bool, Vec<i64>) {
        let (condition, values) = condition(store, text).unwrap();
        let mut filter = Filter::default();
        filter.and(&condition, values);
        let sql = format!("SELECT t.id FROM suggestion t {} ORDER BY t.id", filter.clause());
        let ids = store.query(&sql, &filter.params()).unwrap();
        (condition.contains("LIKE"), ids.iter().map(|row| row.int(0).unwrap()).collect())
    }

    #[test]
    fn titles_are_found_where_they_are_few_and_where_they_are_many() {
        let mut store = Sqlite::in_memory().unwrap();
        apply(&mut store, "2024-06-01T08:00:00+08:00").unwrap();
        for id in [1, 2, 65, 130, 131, 200, 260] {
            let title = match id {
                1 => "关于加装电梯的建议",
                2 => "关于Wi-Fi的建议",
                131 => "关于100%覆盖的建议",
                _ => "关于养老的建议",
            };
            let sql = "INSERT INTO suggestion (id, region, term, session, number, title, entry) VALUES (?1, '5', 15, 4, ?2, ?3, 1)";
            store.execute(sql, params![id, &id.to_string(), title]).unwrap();
        }
        assert_eq!(found(&mut store, "电梯"), (false, vec![1]), "before anything was sketched");
        sketch_all(&mut store).unwrap();
        assert_eq!(found(&mut store, "电梯"), (false, vec![1]));
        assert_eq!(found(&mut store, "wi-fi"), (false, vec![2]), "whatever the case");
        assert_eq!(found(&mut store, "0%覆"), (false, vec![131]), "no wildcard");
        assert_eq!(found(&mut store, "污水"), (false, vec![]));
        assert_eq!(found(&mut store, "养老"), (true, vec![65, 130, 200, 260]), "many blocks");
        assert_eq!(found(&mut store, "梯"), (true, vec![1]), "a single character");
    }
}
