//! Counts records for many figures and many ways to break them down at once: which records are read together, and in what order.
//! A server counts those of the sets that grow itself, see [`super::reading`]: they are too many to travel, and may lie on several
//! servers.

use roaring::RoaringTreemap;

use super::pass::Pass;
use super::{Count, Dimension, Measure, Point, Set, reading};
use crate::storage::sql::{Executor, Result};
use crate::storage::{Work, read_together};

/// A number to be had, and what it is to be broken down by: dimensions of its own set.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The number.
    pub count: Count,
    /// The dimensions.
    pub by: Vec<&'static Dimension>,
}

/// A number as a whole, and for each dimension asked for the values that have any, in their order, with their number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    /// The number as a whole.
    pub total: i64,
    /// Its parts, dimension by dimension.
    pub parts: Vec<Vec<(String, i64)>>,
}

/// Returns the numbers asked for at each point, in their order. What does not wait for one another is read side by side.
pub fn tally(executor: &mut dyn Executor, sought: &[(Point, Vec<Asked>)]) -> Result<Vec<Vec<Tally>>> {
    let is_within = executor.is_within();
    let (mut places, mut works) = (Vec::new(), Vec::new());
    for (at, (point, asked)) in sought.iter().enumerate() {
        let asked = completed(asked, is_within);
        for chain in chains(&asked, is_within) {
            let groups = chain.iter().map(|group| group.iter().map(|place| asked[*place].clone()).collect());
            works.push(work(point.clone(), groups.collect(), is_within));
            places.push((at, chain.concat()));
        }
    }
    let mut found: Vec<Vec<Tally>> = sought.iter().map(|(_, asked)| vec![Tally::default(); asked.len()]).collect();
    for ((at, places), tallies) in places.into_iter().zip(read_together(executor, works)?) {
        for (place, tally) in places.into_iter().zip(tallies) {
            // What was asked for the sake of others stands behind what was asked for.
            if let Some(wanted) = found[at].get_mut(place) {
                *wanted = tally;
            }
        }
    }
    Ok(found)
}

/// Returns what is to be counted: where the wider set of a number is read anyhow, the number is had from there; what others wait for
/// is asked for at the end.
fn completed(asked: &[Asked], is_within: bool) -> Vec<Asked> {
    let is_read = |set: &Set| is_within || asked.iter().any(|one| one.count.set == set);
    let mut all: Vec<Asked> = asked.to_vec();
    for one in &mut all {
        if one.count.set.wider.is_some_and(|wider| is_read(wider.set)) {
            one.count = one.count.in_whole_wider();
        }
    }
    for sought in asked.iter().filter_map(|one| one.count.told_by()) {
        if all.iter().all(|one| one.count != sought) {
            all.push(Asked { count: sought, by: Vec::new() });
        }
    }
    all
}

/// Returns the places of what is taken from the same records in groups, and those groups that wait for one another in their order.
fn chains(asked: &[Asked], is_within: bool) -> Vec<Vec<Vec<usize>>> {
    let mut groups: Vec<(&Set, Vec<usize>)> = Vec::new();
    for (place, one) in asked.iter().enumerate() {
        let records = records_of(one.count.set, is_within);
        match groups.iter_mut().find(|(other, _)| *other == records) {
            Some((_, places)) => places.push(place),
            None => groups.push((records, vec![place])),
        }
    }
    let sought = |places: &[usize]| -> Vec<Count> {
        places.iter().filter_map(|place| asked[*place].count.told_by().or(asked[*place].count.also.copied())).collect()
    };
    let groups = groups.into_iter().map(|(_, places)| places);
    let (waiting, mut free): (Vec<_>, Vec<_>) = groups.partition(|places| !sought(places).is_empty());
    let mut chains = Vec::new();
    for places in waiting {
        let sought = sought(&places);
        let is_known = |place: &usize| sought.iter().any(|count| count.is_whole_by(&asked[*place].count));
        let mut chain: Vec<Vec<usize>> = free.extract_if(.., |group| group.iter().any(is_known)).collect();
        chain.push(places);
        chains.push(chain);
    }
    chains.extend(free.into_iter().map(|group| vec![group]));
    chains
}

/// The reading of groups of records, each of which may wait for what one before it found; gives the tallies of all.
fn work(point: Point, groups: Vec<Vec<Asked>>, is_within: bool) -> Work<Vec<Tally>> {
    Box::new(move |executor| {
        let all: Vec<&Asked> = groups.iter().flatten().collect();
        let sought: Vec<Count> = all.iter().filter_map(|one| one.count.told_by()).collect();
        let mut known = Known { is_within, sought, ..Known::default() };
        let mut found = Vec::with_capacity(all.len());
        for group in &groups {
            let set = group[0].count.set;
            found.extend(if is_far(set, is_within) {
                reading::tally(executor, &point, group)?
            } else {
                Pass::new(group, records_of(set, is_within), &point, &known).run(executor, &point, &mut known)?
            });
        }
        Ok(found)
    })
}

/// Returns whether the records of a set are counted by the server.
fn is_far(set: &Set, is_within: bool) -> bool {
    !is_within && set.region.is_some()
}

/// The set whose records these are; a server is not asked to send all of those that grow for the sake of some.
fn records_of(set: &'static Set, is_within: bool) -> &'static Set {
    set.part_of.map(|part| part.set).filter(|whole| !is_far(whole, is_within)).unwrap_or(set)
}

/// What passes know of one another.
#[derive(Default)]
pub(super) struct Known {
    /// Whether the engine works within this program.
    pub(super) is_within: bool,
    /// The things that were counted so far, by what they were counted for.
    things: Vec<(Count, RoaringTreemap)>,
    /// Counts of records of which the things are needed as well.
    sought: Vec<Count>,
}

impl Known {
    /// Returns the things among which those of a count must be, where that says the same as its filter.
    pub(super) fn among(&self, count: &Count, point: &Point) -> Option<RoaringTreemap> {
        let told = count.told_by();
        let sought = told.as_ref().or(count.also.filter(|_| point.region.is_none()))?;
        self.things.iter().find(|(count, _)| sought.is_whole_by(count)).map(|(_, things)| things.clone())
    }

    /// Returns whether the things of a count of records are needed.
    pub(super) fn seeks(&self, count: &Count) -> bool {
        self.sought.contains(count)
    }

    /// Keeps the things of a count.
    pub(super) fn keep(&mut self, count: Count, things: RoaringTreemap) {
        self.things.push((count, things));
    }
}

impl Count {
    /// Returns what says of which things this number is, where the records themselves do not.
    fn told_by(&self) -> Option<Count> {
        let told = self.set.part_of?.told?;
        Some(Count { set: told.by, measure: Measure::Rows, ..*self })
    }
}
