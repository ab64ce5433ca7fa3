//! One suggestion of the demo from its filing to its last feedback, worked out from its number alone.
//! `register` and `handling` write what the sheets say of it; this module decides what happened.

mod course;
pub(super) mod handling;
pub(super) mod register;

pub(super) use course::{Handling, Task};

use super::random::{Random, Subject};
use super::seat::SeatId;
use super::spelling::{after, day, numeral, office_day};
use super::unit::Units;
use super::world::World;
use crate::domain::region::Level;
use chrono::NaiveDate;

/// Which register a suggestion stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Series {
    /// Filed at this year's session.
    Session,
    /// Filed between sessions (闭会) this year.
    Between,
    /// Filed at last year's session.
    PriorSession,
    /// Filed between sessions last year.
    PriorBetween,
}

impl Series {
    /// Tells whether the suggestion was filed this year.
    pub(super) fn is_this_year(self) -> bool {
        matches!(self, Series::Session | Series::Between)
    }

    /// Tells whether the suggestion was filed at a session.
    pub(super) fn is_of_session(self) -> bool {
        matches!(self, Series::Session | Series::PriorSession)
    }
}

/// Who moved a suggestion.
#[derive(Clone, Debug)]
pub(super) enum Mover {
    /// A deputy, with those who signed too, and how many more signed who are not named.
    Deputies { lead: SeatId, cosigners: Vec<SeatId>, unnamed: u64 },
    /// A whole delegation.
    Delegation(String),
}

/// What the review said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Review {
    Accepted,
    Refused(&'static str),
    MergedInto(u64),
    SentBack,
}

/// One suggestion.
#[derive(Clone, Debug)]
pub(super) struct Case {
    pub(super) series: Series,
    /// Place in its series, from 0: what its course is worked out from.
    pub(super) index: u64,
    /// Number in its series, as printed.
    pub(super) number: u64,
    pub(super) kind: &'static str,
    pub(super) title: String,
    pub(super) body: String,
    pub(super) category: &'static str,
    pub(super) mover: Mover,
    pub(super) submitted_on: NaiveDate,
    pub(super) registered_on: NaiveDate,
    pub(super) review: Review,
    /// Number of the motion it was converted from.
    pub(super) origin: Option<u64>,
    pub(super) publicity: &'static str,
    pub(super) lead_unit: usize,
    /// What happened after it was assigned; none for what was not accepted.
    pub(super) handling: Option<Handling>,
}

/// The suggestions of a world.
pub(super) struct Cases<'a> {
    pub(super) world: &'a World,
    pub(super) units: &'a Units,
}

// The eight classes of Guiyang, in about the shares a published year had (2017).
const CATEGORIES: &[(&str, u64)] = &[
    ("城建", 63),
    ("城管", 45),
    ("财经", 25),
    ("教科文卫", 49),
    ("农林水", 22),
    ("政法", 10),
    ("民政", 4),
    ("其他", 21),
];

impl Cases<'_> {
    /// Returns how many suggestions a series has.
    pub(super) fn count(&self, series: Series) -> u64 {
        let size = &self.world.size;
        match series {
            Series::Session => size.suggestions.0,
            Series::Between => size.suggestions.1,
            Series::PriorSession => size.prior_suggestions.0,
            Series::PriorBetween => size.prior_suggestions.1,
        }
    }

    /// Returns every suggestion of a series, one at a time.
    pub(super) fn of(&self, series: Series) -> impl Iterator<Item = Case> + '_ {
        (0..self.count(series)).map(move |index| self.case(series, index))
    }

    /// Returns the full reference of a suggestion: `15-4-12`, between sessions `15-0-12`.
    pub(super) fn reference(&self, case: &Case) -> String {
        let home = self.world.home();
        let session = if case.series.is_of_session() { home.session_of(self.year(case.series)) } else { 0 };
        format!("{}-{session}-{}", home.term, case.number)
    }

    /// Writes the session as registers do: `十五届四次` or `闭会`.
    pub(super) fn session_name(&self, series: Series) -> String {
        if !series.is_of_session() {
            return "闭会".to_owned();
        }
        let home = self.world.home();
        let session = home.session_of(self.year(series));
        format!("{}届{}次", numeral(home.term), numeral(session))
    }

    fn year(&self, series: Series) -> i32 {
        if series.is_this_year() { 2024 } else { 2023 }
    }

    /// Works out suggestion `index` (from 0) of a series.
    pub(super) fn case(&self, series: Series, index: u64) -> Case {
        let subject = if series.is_this_year() { Subject::Suggestion } else { Subject::PriorSuggestion };
        let key = index * 2 + u64::from(series.is_of_session());
        let mut random = Random::keyed(self.world.seed, subject, key);
        let category = random.weighted(CATEGORIES);
        let topic = self.units.topic(category, &mut random);
        let submitted_on = self.submitted_on(series, index, &mut random);
        let converted = series.is_of_session() && index % 24 == 11;
        let kind = kind_of(converted, &mut random);
        let mover = self.mover(series, index, submitted_on, &mut random);
        let review = review_of(series, index);
        let place = self.place_name(&mut random);
        let mut case = Case {
            series,
            index,
            number: self.first_number(series) + index,
            kind,
            title: title_of(kind, &place, topic.name, &mut random),
            body: body_of(&place, topic.name, &mut random),
            category,
            mover,
            submitted_on,
            registered_on: submitted_on,
            review,
            origin: converted.then_some(index / 24 + 1),
            publicity: random.weighted(&[("全文", 78), ("仅标题", 16), ("不公开", 6)]),
            lead_unit: topic.lead,
            handling: None,
        };
        if review == Review::Accepted {
            case.handling = Some(self.handle(&case, topic, &mut random));
        }
        case
    }

    // Between sessions one series runs through the term, so this year goes on where last year ended.
    fn first_number(&self, series: Series) -> u64 {
        match series {
            Series::Between => self.world.size.prior_suggestions.1 + 1,
            _ => 1,
        }
    }

    fn submitted_on(&self, series: Series, index: u64, random: &mut Random) -> NaiveDate {
        let year = self.year(series);
        if series.is_of_session() {
            let (opens, closes) = self.world.home().session_days(year, self.world.seed);
            return after(opens, random.between(0, (closes - opens).num_days() - 1));
        }
        if series == Series::PriorBetween {
            return office_day(after(day(2023, 3, 6), random.between(0, 190)));
        }
        // Three groups: handled by now, assigned in September so that they fall due about the day the demo plays on,
        // and too recent to be due.
        let place = self.between_place(index);
        let filed = match place {
            0..12 => after(day(2024, 3, 6), i64::try_from(place).unwrap_or(0) * 13),
            12..21 => after(day(2024, 9, 9), i64::try_from(place - 12).unwrap_or(0)),
            _ => after(day(2024, 10, 10), (i64::try_from(place).unwrap_or(0) - 21) * 9),
        };
        office_day(filed)
    }

    /// Returns where a suggestion between sessions stands among 27 that spread over the year.
    fn between_place(&self, index: u64) -> u64 {
        index * 27 / self.count(Series::Between).max(1)
    }

    fn mover(&self, series: Series, index: u64, on: NaiveDate, random: &mut Random) -> Mover {
        let converted = series.is_of_session() && index % 24 == 11;
        if series.is_of_session() && index % 16 == 5 {
            let seat = self.signer(on, &[], random);
            return Mover::Delegation(self.world.delegation(seat));
        }
        let lead = self.signer(on, &[], random);
        let count = if converted {
            random.between(9, 13)
        } else if random.chance(30) {
            random.between(1, 6)
        } else {
            0
        };
        let mut signers = vec![lead];
        for _ in 0..count {
            signers.push(self.signer(on, &signers, random));
        }
        signers.remove(0);
        let unnamed = if signers.len() > 2 && !converted && random.chance(15) { 9 } else { 0 };
        Mover::Deputies { lead, cosigners: signers, unnamed }
    }

    // A deputy of the place who was in office on the day and has not signed yet.
    fn signer(&self, on: NaiveDate, signed: &[SeatId], random: &mut Random) -> SeatId {
        let congress = self.world.place();
        let rows = u64::from(self.world.congresses[congress].rows);
        loop {
            let index = u32::try_from(random.below(rows)).unwrap_or(0);
            let seat = SeatId { congress, index };
            if self.world.in_office(seat, on) && !signed.contains(&seat) {
                return seat;
            }
        }
    }

    fn place_name(&self, random: &mut Random) -> String {
        if random.chance(25) {
            return self.world.home().name.clone();
        }
        if random.chance(60) {
            let counties = self.world.of_level(Level::County);
            let at = random.below(counties.len() as u64);
            return self.world.congresses[counties.start + usize::try_from(at).unwrap_or(0)].name.clone();
        }
        let at = random.below(self.world.townships.len() as u64);
        let township = &self.world.townships[usize::try_from(at).unwrap_or(0)];
        format!("{}{}", self.world.county_of(township).name, township.name)
    }
}

fn kind_of(converted: bool, random: &mut Random) -> &'static str {
    if converted { "议案转建议" } else { random.weighted(&[("建议", 91), ("意见", 6), ("批评", 3)]) }
}

// Grounds as numbered in the project's list of refusal grounds: R02 pending cases, R05 consultation or
// advertising, R07 beyond the powers of this level.
fn review_of(series: Series, index: u64) -> Review {
    if series == Series::Between {
        return if index % 27 == 8 { Review::Refused("R02") } else { Review::Accepted };
    }
    if !series.is_of_session() {
        return Review::Accepted;
    }
    let number = index + 1;
    match index {
        _ if index % 43 == 17 => Review::Refused(["R02", "R05", "R07"][(index / 43 % 3) as usize]),
        _ if is_merged(index) => {
            let target = (1..index).rev().find(|&other| other % 43 != 17 && !is_merged(other) && !is_sent_back(other));
            Review::MergedInto(target.map_or(number, |other| other + 1))
        }
        _ if is_sent_back(index) => Review::SentBack,
        _ => Review::Accepted,
    }
}

fn is_merged(index: u64) -> bool {
    index % 53 == 29
}

fn is_sent_back(index: u64) -> bool {
    index % 61 == 40
}

fn title_of(kind: &str, place: &str, topic: &str, random: &mut Random) -> String {
    let verb = random.pick(&["加快推进", "进一步加强", "统筹做好", "持续优化", "支持"]);
    match kind {
        "批评" => format!("关于{place}{topic}工作滞后的批评"),
        "意见" => format!("关于{verb}{place}{topic}的意见"),
        _ => format!("关于{verb}{place}{topic}的建议"),
    }
}

fn body_of(place: &str, topic: &str, random: &mut Random) -> String {
    let found = random.pick(&["走访", "调研", "接待群众时", "视察"]);
    let first = random.pick(&["摸清底数,建立台账", "列入年度计划，明确责任单位", "安排专项资金"]);
    let second = random.pick(&["定期公布进展", "听取代表和群众意见", "建立\"一事一档\"", "加强部门协作"]);
    format!("代表{found}了解到，{place}在{topic}方面还有短板，群众反映较多。\n建议：一是{first}；二是{second}。")
}
