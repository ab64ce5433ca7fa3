//! What is announced to whom.

use serde::{Deserialize, Serialize};

use super::{Rule, Stage};
use crate::domain::day::Day;

/// Somebody who gets letters.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Recipient {
    /// 承办单位, by id.
    Unit(i64),
    /// 代表, by the id of the seat.
    Deputy(i64),
    /// 交办机关.
    Office,
    /// 督查机构.
    Supervision,
    /// 单位负责人, by the id of the unit.
    Head(i64),
    /// 督办领导, by name.
    Leader(String),
}

impl Recipient {
    /// Returns the key under which the ledger knows it.
    pub fn key(&self) -> String {
        match self {
            Recipient::Unit(id) => format!("unit:{id}"),
            Recipient::Deputy(id) => format!("deputy:{id}"),
            Recipient::Office => "office".to_owned(),
            Recipient::Supervision => "supervision".to_owned(),
            Recipient::Head(id) => format!("head:{id}"),
            Recipient::Leader(name) => format!("leader:{name}"),
        }
    }

    /// Reads a key.
    pub fn from_key(key: &str) -> Option<Recipient> {
        let (kind, rest) = key.split_once(':').unwrap_or((key, ""));
        match kind {
            "unit" => rest.parse().ok().map(Recipient::Unit),
            "deputy" => rest.parse().ok().map(Recipient::Deputy),
            "office" => Some(Recipient::Office),
            "supervision" => Some(Recipient::Supervision),
            "head" => rest.parse().ok().map(Recipient::Head),
            "leader" if !rest.is_empty() => Some(Recipient::Leader(rest.to_owned())),
            _ => None,
        }
    }
}

/// What a letter says about something that is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct About {
    /// The reference people use: `15-4-12`; empty where there is none.
    pub number: String,
    /// 标题; of a promise its text, of an activity its name.
    pub title: String,
    /// 承办单位, where one is concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// 办理轮次; 0 where there is none.
    pub round: i64,
    /// The day from which the limit counts, where it counts from one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub began_on: Option<Day>,
}

/// Something with a last day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub rule: Rule,
    /// A key that stays: `task:12`.
    pub key: String,
    /// Changes where an extension gives a new last day, and not where a correction does.
    pub version: String,
    /// The last day.
    pub due_on: Day,
    /// What is said about it.
    pub about: About,
}

/// One stage of one last day for one recipient: said once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// What is due.
    pub item: Item,
    /// Who is told.
    pub recipient: Recipient,
    /// The stage.
    pub stage: Stage,
}
