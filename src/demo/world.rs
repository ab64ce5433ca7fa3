//! The places and congresses of the demo: which congress has how many seats, and what lies below it.
//! Made once and kept; some 40,000 congresses at the largest scale. Seats and people are made from it on demand.

use super::random::{Random, Subject};
use super::size::{Scale, Size};
use super::spelling::{after, day, numeral};
use crate::domain::region::{self, Level, Region};
use chrono::NaiveDate;
use std::ops::Range;

/// One congress in its present term.
#[derive(Clone, Debug)]
pub(super) struct Congress {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) level: Level,
    pub(super) term: u32,
    /// Rows of its roster, those that have ended and those filled since included.
    pub(super) rows: u32,
    /// Seats that ended during 2024.
    pub(super) ended: u32,
    /// Seats filled by by-election (补选) during 2024: the last rows of the roster.
    pub(super) filled: u32,
    /// Seats never filled in this term, so that quota = in office + vacant.
    pub(super) gap: u32,
    /// Number of seats in all congresses before this one.
    pub(super) first: u64,
    /// The congresses directly below, by position.
    pub(super) children: Range<usize>,
}

impl Congress {
    /// Returns the quota (总名额): every seat filled at the start of the term, and the gap.
    pub(super) fn quota(&self) -> u32 {
        self.rows - self.filled + self.gap
    }

    /// Writes the term as a sheet does: 第十五届.
    pub(super) fn term_name(&self) -> String {
        format!("第{}届", numeral(self.term))
    }

    /// Returns the number of the session held in `year`, counted from the start of the term.
    pub(super) fn session_of(&self, year: i32) -> u32 {
        let first = match self.level {
            Level::Nation | Level::Province => 2023,
            Level::City | Level::County => 2021,
            Level::Township => 2020,
        };
        u32::try_from(year - first + 1).unwrap_or(1)
    }

    /// Returns the opening and the closing day of the session of `year`.
    pub(super) fn session_days(&self, year: i32, seed: u64) -> (NaiveDate, NaiveDate) {
        let shift = (year - 2024) * 5;
        let (open, length) = match self.level {
            Level::Nation => (day(year, 3, 5), 6),
            Level::Province => (day(year, 1, 24), 4),
            Level::City => (after(day(year, 1, 31), i64::from(-shift)), 3),
            Level::County | Level::Township => {
                let mut random = Random::keyed(seed, Subject::Congress, self.first);
                (after(day(year, 1, 8), random.between(0, 14)), 2)
            }
        };
        (open, after(open, length))
    }

    /// Returns the day on which the seats of this term were first filled.
    pub(super) fn elected_on(&self) -> NaiveDate {
        match self.level {
            Level::Nation => day(2023, 1, 17),
            Level::Province => day(2022, 12, 28),
            Level::City => day(2021, 12, 20),
            Level::County => day(2021, 11, 26),
            Level::Township => day(2021, 11, 25),
        }
    }
}

/// A township or subdistrict: where stations stand, whether or not it has a congress.
#[derive(Clone, Debug)]
pub(super) struct Township {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) county: usize,
    /// Its own congress, or that of its county where it is a subdistrict.
    pub(super) congress: usize,
}

/// All places of the demo.
#[derive(Debug)]
pub(super) struct World {
    pub(super) scale: Scale,
    pub(super) seed: u64,
    pub(super) size: Size,
    pub(super) congresses: Vec<Congress>,
    pub(super) townships: Vec<Township>,
    /// Made-up regions, to be imported; the embedded ones need not be.
    pub(super) made_up: Vec<Region>,
    /// Seats of the place's congress whose holder may hold no other seat, since the name would occur twice.
    pub(super) unlinked: std::collections::HashSet<u32>,
}

impl World {
    /// Lays out the world of a scale.
    pub(super) fn new(scale: Scale, seed: u64) -> World {
        World::sized(scale, Size::of(scale), seed)
    }

    /// Lays out a world with other counts than its scale has.
    pub(super) fn sized(scale: Scale, size: Size, seed: u64) -> World {
        let mut builder = Builder::new(size);
        builder.build();
        let mut world = World {
            scale,
            seed,
            size: builder.size,
            congresses: builder.congresses,
            townships: builder.townships,
            made_up: builder.made_up,
            unlinked: std::collections::HashSet::new(),
        };
        world.unlinked = world.name_clashes();
        world
    }

    /// Returns the positions of the congresses of a level; they lie side by side.
    pub(super) fn of_level(&self, level: Level) -> Range<usize> {
        let start = self.congresses.partition_point(|congress| congress.level < level);
        let end = self.congresses.partition_point(|congress| congress.level <= level);
        start..end
    }

    /// Returns the position of the congress whose office the demo plays.
    pub(super) fn place(&self) -> usize {
        self.of_level(self.scale.place()).start
    }

    /// Returns the congress whose office the demo plays.
    pub(super) fn home(&self) -> &Congress {
        &self.congresses[self.place()]
    }

    /// Returns the name of a county as a station or a title writes it.
    pub(super) fn county_of(&self, township: &Township) -> &Congress {
        &self.congresses[township.county]
    }
}

struct Builder {
    size: Size,
    congresses: Vec<Congress>,
    townships: Vec<Township>,
    made_up: Vec<Region>,
    embedded: Vec<Region>,
    seats: u64,
    /// Congresses made so far, by level.
    made: [usize; 5],
}

// Prefixes of no real province (GB/T 2260 uses 11 to 65, 71, 81 and 82, with gaps).
const UNUSED: [u32; 30] = [
    16, 17, 18, 19, 20, 24, 25, 26, 27, 28, 29, 30, 38, 39, 40, 47, 48, 49, 55, 56, 57, 58, 59, 60, 66, 67, 68, 69, 70,
    72,
];

impl Builder {
    fn new(size: Size) -> Builder {
        Builder {
            size,
            congresses: Vec::new(),
            townships: Vec::new(),
            made_up: Vec::new(),
            embedded: region::embedded().collect(),
            seats: 0,
            made: [0; 5],
        }
    }

    // Level by level, so that the congresses below one lie side by side.
    fn build(&mut self) {
        self.congress("000000".to_owned(), "全国".to_owned(), Level::Nation);
        for level in [Level::Province, Level::City, Level::County, Level::Township] {
            let above: Vec<usize> =
                (0..self.congresses.len()).filter(|&at| self.congresses[at].level as u32 + 1 == level as u32).collect();
            for parent in above {
                let start = self.congresses.len();
                self.below(parent, level);
                self.congresses[parent].children = start..self.congresses.len();
            }
        }
    }

    fn below(&mut self, parent: usize, level: Level) {
        let code = self.congresses[parent].code.clone();
        let real: Vec<Region> = self
            .embedded
            .iter()
            .filter(|region| region.level == level && region.parent.as_deref() == Some(&code))
            .cloned()
            .collect();
        let made_up = self.count_made_up(&code, level, real.is_empty());
        for region in real {
            self.region(region, parent);
        }
        for number in 1..=made_up {
            let region = made_up_region(&code, level, number);
            self.made_up.push(region.clone());
            self.region(region, parent);
        }
    }

    fn count_made_up(&self, parent: &str, level: Level, none_real: bool) -> u32 {
        match level {
            Level::Nation => 0,
            Level::Province => self.size.provinces,
            Level::City if parent == "520000" => self.size.cities.0,
            Level::City => self.size.cities.1,
            Level::County if none_real => self.size.counties,
            Level::Township if none_real => self.size.townships,
            Level::County | Level::Township => 0,
        }
    }

    // A subdistrict has no congress of its own.
    fn region(&mut self, region: Region, parent: usize) {
        if region.level == Level::Township {
            self.townships.push(Township {
                code: region.code.clone(),
                name: region.name.clone(),
                county: parent,
                congress: if region.name.ends_with("街道") { parent } else { self.congresses.len() },
            });
        }
        if !region.name.ends_with("街道") {
            self.congress(region.code, region.name, region.level);
        }
    }

    fn congress(&mut self, code: String, name: String, level: Level) {
        let at = self.made[level as usize];
        self.made[level as usize] += 1;
        let (rows, ended, filled, gap) = self.seats_of(level, at);
        self.congresses.push(Congress {
            code,
            name,
            level,
            term: match level {
                Level::Nation | Level::Province => 14,
                Level::City => 15,
                Level::County => 17 + u32::try_from(at % 3).unwrap_or(0),
                Level::Township => 19 + u32::try_from(at % 3).unwrap_or(0),
            },
            rows,
            ended,
            filled,
            gap,
            first: self.seats,
            children: 0..0,
        });
        self.seats += u64::from(rows);
    }

    // Counties and townships vary in pairs, one as much above the average as the next is below it.
    fn seats_of(&self, level: Level, at: usize) -> (u32, u32, u32, u32) {
        let average = self.size.seats[level as usize];
        let spread = [7, 3, 11, 5, 9][at / 2 % 5];
        let (ended, filled, gap) = match level {
            Level::Nation => (0, 0, 0),
            Level::Province => (2, 1, 1),
            Level::City => (6, 3, 2),
            Level::County => (2, 1, at as u32 % 3),
            Level::Township => (u32::from(at % 3 == 1), u32::from(at % 6 == 1), u32::from(at % 5 == 2)),
        };
        let rows = match level {
            Level::County | Level::Township if at.is_multiple_of(2) => average + spread,
            Level::County | Level::Township => average - spread,
            _ => average,
        };
        (rows, ended, filled, gap)
    }
}

// Names say what they are, and no made-up code belongs to a real place.
fn made_up_region(parent: &str, level: Level, number: u32) -> Region {
    let (code, name) = match level {
        Level::Nation | Level::Province => {
            let prefix = UNUSED[(number as usize - 1) % UNUSED.len()];
            (format!("{prefix}0000"), format!("模拟{}省", numeral(number)))
        }
        Level::City => (format!("{}{:02}00", &parent[..2], number + 70), format!("模拟{}市", numeral(number))),
        Level::County => (format!("{}{:02}", &parent[..4], number + 20), format!("模拟{}县", numeral(number))),
        Level::Township => (format!("{parent}{:03}", number + 100), format!("模拟{}镇", numeral(number))),
    };
    Region { code, name, level, parent: Some(parent.to_owned()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::region::{level_of_code, parent_code};

    fn seats(scale: Scale) -> u64 {
        let world = World::new(scale, 1);
        world.congresses.iter().map(|congress| u64::from(congress.rows)).sum()
    }

    #[test]
    fn scales_have_the_seats_they_promise() {
        assert!((6_900..7_000).contains(&seats(Scale::City)), "{}", seats(Scale::City));
        assert!((55_000..80_000).contains(&seats(Scale::Province)), "{}", seats(Scale::Province));
        assert!((2_765_000..2_775_000).contains(&seats(Scale::Nation)), "{}", seats(Scale::Nation));
    }

    #[test]
    fn quota_is_in_office_and_vacant_together() {
        for congress in &World::new(Scale::City, 1).congresses {
            let in_office = congress.rows - congress.ended;
            assert!(congress.quota() >= in_office, "{}", congress.name);
            assert!(congress.filled <= congress.ended);
        }
    }

    #[test]
    fn made_up_regions_are_well_formed_and_unlike_real_ones() {
        let world = World::new(Scale::Nation, 1);
        let mut codes: std::collections::HashSet<String> = region::embedded().map(|region| region.code).collect();
        for region in &world.made_up {
            assert_eq!(level_of_code(&region.code), Some(region.level), "{}", region.code);
            assert_eq!(parent_code(&region.code), region.parent);
            assert!(codes.insert(region.code.clone()), "{}", region.code);
        }
    }

    #[test]
    fn the_congresses_below_one_lie_below_it() {
        let world = World::new(Scale::City, 1);
        for congress in &world.congresses {
            for child in &world.congresses[congress.children.clone()] {
                assert!(region::is_within(&child.code, &congress.code));
            }
        }
        assert_eq!(world.of_level(Level::County).len(), 10);
        assert_eq!(world.of_level(Level::Township).len(), 72);
        assert_eq!(world.home().name, "贵阳市");
    }
}
