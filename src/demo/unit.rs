//! The handling units (承办单位) of the demo: their sheet, and the many names others call them by.

use super::DemoError;
use super::random::{Random, Subject};
use super::sheet::{Encoding, Layout, Sheet};
use super::world::World;
use std::path::Path;

/// One unit as the unit sheet has it.
#[derive(Clone, Debug)]
pub(super) struct Unit {
    pub(super) code: &'static str,
    pub(super) system: &'static str,
    pub(super) name: &'static str,
    pub(super) aliases: Vec<&'static str>,
}

impl Unit {
    /// Returns one of the names the unit goes by, most often a short one.
    pub(super) fn called(&self, random: &mut Random) -> &'static str {
        if self.aliases.is_empty() || random.chance(15) { self.name } else { random.pick(&self.aliases) }
    }

    /// Returns the name documents are numbered by: the first short name without 市.
    pub(super) fn mark(&self) -> &'static str {
        let short = self.aliases.first().copied().unwrap_or(self.name);
        short.strip_prefix('市').unwrap_or(short)
    }
}

/// One matter suggestions are about, with the units it belongs to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Topic {
    pub(super) category: &'static str,
    pub(super) name: &'static str,
    pub(super) lead: usize,
    pub(super) joint: usize,
}

/// The units and what they are asked about.
#[derive(Clone, Debug)]
pub(super) struct Units {
    pub(super) all: Vec<Unit>,
    pub(super) topics: Vec<Topic>,
}

impl Units {
    /// Reads the embedded lists.
    pub(super) fn new() -> Units {
        let all: Vec<Unit> = rows(include_str!("units.csv"))
            .map(|[code, system, name, aliases]| Unit { code, system, name, aliases: aliases.split('、').collect() })
            .collect();
        let at = |code: &str| all.iter().position(|unit| unit.code == code).unwrap_or(0);
        let topics = rows(include_str!("topics.csv"))
            .map(|[category, name, lead, joint]| Topic { category, name, lead: at(lead), joint: at(joint) })
            .collect();
        Units { all, topics }
    }

    /// Returns a topic of `category`, or any when the category has none.
    pub(super) fn topic(&self, category: &str, random: &mut Random) -> Topic {
        let of: Vec<&Topic> = self.topics.iter().filter(|topic| topic.category == category).collect();
        if of.is_empty() { self.topics[0] } else { *random.pick(&of) }
    }

    /// Writes the unit sheet.
    pub(super) fn write(&self, path: &Path, world: &World) -> Result<u64, DemoError> {
        let titles = ["贵阳市人大代表建议承办单位名单".to_owned()];
        let layout = Layout {
            encoding: Encoding::Gb18030,
            titles: &titles,
            serial: true,
            headings: &["单位代码", "单位名称", "简称（曾用名）", "单位类别", "行政区划", "联系人", "联系电话"],
            footer: false,
        };
        let mut sheet = Sheet::create(path, &layout)?;
        for (number, unit) in self.all.iter().enumerate() {
            let mut random = Random::keyed(world.seed, Subject::Unit, number as u64);
            let contact = super::person::any_name(&mut random);
            let phone = format!("199009{number:05}");
            sheet.row(&[unit.code, unit.name, &unit.aliases.join("、"), unit.system, "520100", &contact, &phone])?;
        }
        sheet.finish()
    }
}

fn rows(text: &'static str) -> impl Iterator<Item = [&'static str; 4]> {
    text.lines().skip(1).filter_map(|line| {
        let mut cells = line.splitn(4, ',');
        Some([cells.next()?, cells.next()?, cells.next()?, cells.next()?])
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_name_means_one_unit_and_every_topic_finds_its_units() {
        let units = Units::new();
        assert_eq!(units.all.len(), 65);
        let mut names = HashSet::new();
        for unit in &units.all {
            assert!(names.insert(unit.name));
            for alias in unit.aliases.iter().filter(|alias| **alias != unit.name) {
                assert!(names.insert(alias), "{alias}");
            }
        }
        let codes: HashSet<&str> = units.all.iter().map(|unit| unit.code).collect();
        for [_, _, lead, joint] in rows(include_str!("topics.csv")) {
            assert!(codes.contains(lead) && codes.contains(joint) && lead != joint);
        }
    }
}
