//! The shape of a profile file, as serde reads it: strict about names, dates and terms.
//! What a file leaves out is filled in by `read`.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};

use crate::domain::day::{Day, DayError};
use crate::domain::deadline::{Roll, Span, Term, Unit};
use crate::domain::profile::error::both;
use crate::domain::profile::{
    Categories, ClockName, Dimension, FinishRate, Grade, JointFeedback, JointReply, JointWithdrawal, Merit, Points,
    Reconsideration, ReplyRate, Rounding, SatisfactionRate, Scope, SolutionRate, StartEvent, Status, Unreturned,
    WithdrawBefore,
};
use crate::i18n::Message;
use crate::message;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawProfile {
    pub(super) profile: RawHead,
    #[serde(default)]
    pub(super) conventions: RawConventions,
    #[serde(default)]
    pub(super) motion: RawMotion,
    #[serde(default)]
    pub(super) clock: BTreeMap<ClockName, RawClock>,
    pub(super) classes: Option<RawClasses>,
    #[serde(default)]
    pub(super) satisfaction: RawSatisfaction,
    #[serde(default)]
    pub(super) reply: RawReply,
    #[serde(default)]
    pub(super) rates: RawRates,
    #[serde(default)]
    pub(super) withdraw: RawWithdraw,
    pub(super) unit_points: Option<RawUnitPoints>,
    pub(super) categories: Option<RawCategories>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawHead {
    #[serde(deserialize_with = "ascii_name")]
    pub(super) name: String,
    pub(super) title: Words,
    pub(super) inherits: Option<String>,
    #[serde(deserialize_with = "one_day")]
    pub(super) valid_from: Day,
    #[serde(default, deserialize_with = "maybe_day")]
    pub(super) valid_to: Option<Day>,
    pub(super) basis: String,
    pub(super) note: Option<Words>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub(super) zh: String,
    pub(super) en: String,
}

impl From<Words> for Message {
    fn from(words: Words) -> Message {
        Message::new(words.zh, words.en)
    }
}

/// A value as the file states it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stated<T> {
    pub(super) value: T,
    pub(super) source: String,
    pub(super) status: Status,
    #[serde(default)]
    pub(super) note: String,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawConventions {
    pub(super) roll: Option<Stated<Roll>>,
    pub(super) reassign_restarts: Option<Stated<bool>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawMotion {
    pub(super) signers: Option<Stated<u16>>,
    pub(super) signers_township: Option<Stated<u16>>,
    pub(super) delegation: Option<Stated<bool>>,
    pub(super) reconsider: Option<Stated<Reconsideration>>,
    pub(super) must_convert: Option<Stated<bool>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSatisfaction {
    pub(super) scale: Option<Stated<Vec<Grade>>>,
    pub(super) dimensions: Option<Stated<Vec<Dimension>>>,
    pub(super) unreturned: Option<Stated<Unreturned>>,
    pub(super) joint: Option<Stated<JointFeedback>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawReply {
    pub(super) joint_to: Option<Stated<JointReply>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawRates {
    pub(super) decimals: Option<Stated<u8>>,
    pub(super) rounding: Option<Stated<Rounding>>,
    pub(super) force_total: Option<Stated<bool>>,
    pub(super) reply: Option<Stated<ReplyRate>>,
    pub(super) finish: Option<Stated<FinishRate>>,
    pub(super) satisfaction: Option<Stated<SatisfactionRate>>,
    pub(super) solution: Option<Stated<SolutionRate>>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawWithdraw {
    pub(super) before: Option<Stated<WithdrawBefore>>,
    pub(super) joint: Option<Stated<JointWithdrawal>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawUnitPoints {
    pub(super) source: String,
    pub(super) status: Status,
    #[serde(default)]
    pub(super) note: String,
    #[serde(deserialize_with = "points")]
    pub(super) base: Points,
    #[serde(default, deserialize_with = "maybe_points")]
    pub(super) lowest: Option<Points>,
    #[serde(default, deserialize_with = "maybe_points")]
    pub(super) highest: Option<Points>,
    pub(super) each: BTreeMap<Merit, RawPoints>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCategories {
    pub(super) source: String,
    pub(super) status: Status,
    #[serde(default)]
    pub(super) note: String,
    pub(super) edition: Categories,
}

/// Points as the file states them.
pub(super) struct RawPoints(pub(super) Points);

impl<'de> Deserialize<'de> for RawPoints {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<RawPoints, D::Error> {
        points(deserializer).map(RawPoints)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawClasses {
    pub(super) source: String,
    pub(super) status: Status,
    #[serde(default)]
    pub(super) note: String,
    pub(super) class: Vec<RawClass>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawClass {
    pub(super) letter: String,
    pub(super) zh: String,
    pub(super) en: String,
    #[serde(default)]
    pub(super) solved: bool,
    #[serde(default)]
    pub(super) landed: bool,
    #[serde(default)]
    pub(super) promise: bool,
}

/// A clock as the file states it, with its term already made sense of.
pub(super) struct RawClock {
    pub(super) term: Term,
    pub(super) stated: ClockFields,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClockFields {
    pub(super) value: Option<u16>,
    pub(super) unit: Option<Unit>,
    #[serde(default, deserialize_with = "maybe_day")]
    pub(super) no_later_than: Option<Day>,
    pub(super) from: StartEvent,
    pub(super) scope: Option<Scope>,
    pub(super) source: String,
    pub(super) status: Status,
    #[serde(default)]
    pub(super) note: String,
}

impl<'de> Deserialize<'de> for RawClock {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<RawClock, D::Error> {
        let stated = ClockFields::deserialize(deserializer)?;
        let span = match (stated.value, stated.unit) {
            (Some(value), Some(unit)) => Some(Span::new(value, unit).ok_or_else(|| {
                both(&message!("期限须大于零且不超过十年", "a period must be more than nothing and at most ten years"))
            })?),
            (None, None) => None,
            _ => return Err(both(&message!("value 和 unit 须同时写明", "value and unit go together"))),
        };
        let term = match (span, stated.no_later_than) {
            (Some(span), None) => Term::Span(span),
            (Some(span), Some(date)) => Term::SpanBy(span, date),
            (None, Some(date)) => Term::By(date),
            (None, None) => {
                return Err(both(&message!(
                    "期限须写 value 和 unit，或写 no_later_than",
                    "a clock needs value and unit, or no_later_than"
                )));
            }
        };
        Ok(RawClock { term, stated })
    }
}

fn points<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Points, D::Error> {
    let refused =
        message!("分值最多两位小数，绝对值不超过一万", "points have at most two decimals and lie within ten thousand");
    Points::read(f64::deserialize(deserializer)?).ok_or_else(|| both(&refused))
}

fn maybe_points<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Points>, D::Error> {
    points(deserializer).map(Some)
}

pub(super) fn one_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Day, D::Error> {
    let text = String::deserialize(deserializer)?;
    text.parse().map_err(|error: DayError| both(&error.message()))
}

fn maybe_day<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Day>, D::Error> {
    one_day(deserializer).map(Some)
}

fn ascii_name<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let name = String::deserialize(deserializer)?;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if (1..=40).contains(&name.len()) && name.chars().all(plain) {
        Ok(name)
    } else {
        Err(both(&message!(
            "name 只能用小写字母、数字和连字符，最长40个字符",
            "name is made of small letters, digits and hyphens, 40 at most"
        )))
    }
}
