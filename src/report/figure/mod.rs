//! Figures: what each is called, in which unit it is counted, what exactly it means, and how it is had.
//! One file a topic. Which records count is declared in `storage::figures`; a figure refers to it, so that the number and
//! the listing of its records come from the same predicate. A rate is never stored: it is worked out from two numbers.

mod activity;
mod contact;
mod deputy;
mod duty;
mod finish;
mod handling;
pub mod rule;
mod rules;
mod satisfaction;
mod station;
mod suggestion;
mod supervision;

use super::policy::Policy;
use crate::i18n::{Message, Text};
use crate::storage::figures::{Count, Spread};

/// What a figure is counted in. The words are not interchangeable: 次 is an event, 人次 a participation, 人 a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// 件: a suggestion or a practical matter.
    Items,
    /// 任务: what one unit has to do about a suggestion.
    Tasks,
    /// 次: an activity.
    Times,
    /// 人次: one person at one activity.
    Participations,
    /// 人: a person.
    Persons,
    /// 席: a seat.
    Seats,
    /// 条: an opinion.
    Opinions,
    /// 家: a handling unit.
    Units,
    /// 个: a place.
    Places,
    /// 项: a promise.
    Promises,
    /// 天: calendar days.
    Days,
    /// 岁: years of age.
    Years,
    /// 元: money, kept in fen.
    Yuan,
    /// A share in a hundred.
    Percent,
}

impl Unit {
    /// Returns what people read.
    pub const fn label(self) -> Text {
        match self {
            Unit::Items => Text::new("件", "items"),
            Unit::Tasks => Text::new("任务", "tasks"),
            Unit::Times => Text::new("次", "events"),
            Unit::Participations => Text::new("人次", "participations"),
            Unit::Persons => Text::new("人", "persons"),
            Unit::Seats => Text::new("席", "seats"),
            Unit::Opinions => Text::new("条", "opinions"),
            Unit::Units => Text::new("家", "units"),
            Unit::Places => Text::new("个", "places"),
            Unit::Promises => Text::new("项", "promises"),
            Unit::Days => Text::new("天", "days"),
            Unit::Years => Text::new("岁", "years"),
            Unit::Yuan => Text::new("元", "yuan"),
            Unit::Percent => Text::new("%", "%"),
        }
    }

    /// Returns the stable ASCII code.
    pub const fn code(self) -> &'static str {
        match self {
            Unit::Items => "item",
            Unit::Tasks => "task",
            Unit::Times => "event",
            Unit::Participations => "participation",
            Unit::Persons => "person",
            Unit::Seats => "seat",
            Unit::Opinions => "opinion",
            Unit::Units => "unit",
            Unit::Places => "place",
            Unit::Promises => "promise",
            Unit::Days => "day",
            Unit::Years => "year",
            Unit::Yuan => "yuan",
            Unit::Percent => "percent",
        }
    }
}

/// One side of a rate.
#[derive(Clone, Copy, Debug)]
pub enum Part {
    /// The sum of these figures.
    Keys(&'static [&'static str]),
    /// The classes that the profile calls solved (解决).
    Solved,
    /// The classes that the profile calls landed (办成).
    Landed,
    /// The answers given; with the silent ones where the profile counts them.
    Answers {
        /// Figure of the answers given.
        returned: &'static str,
        /// Figure of those without an answer.
        silent: &'static str,
    },
}

impl Part {
    /// Returns the keys of the figures it is the sum of.
    pub fn keys(self, policy: &Policy) -> Vec<&'static str> {
        match self {
            Part::Keys(keys) => keys.to_vec(),
            Part::Solved => handling::classes(&policy.solved),
            Part::Landed => handling::classes(&policy.landed),
            Part::Answers { returned, silent } if policy.count_silent => vec![returned, silent],
            Part::Answers { returned, .. } => vec![returned],
        }
    }
}

/// What is taken of the days from assignment to reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statistic {
    /// The mean.
    Mean,
    /// The median; of an even number of values the mean of the two in the middle.
    Median,
}

/// How a figure is had.
#[derive(Clone, Copy, Debug)]
pub enum Formula {
    /// Counted from records.
    Count(&'static Count),
    /// One sum by another.
    Rate {
        /// Above the line.
        of: Part,
        /// Below it.
        to: Part,
    },
    /// One sum by another, as a number a head (人均).
    PerHead {
        /// Above the line.
        of: Part,
        /// Below it.
        to: Part,
    },
    /// Days between the two days of each pair.
    Days(&'static Spread, Statistic),
    /// Mean age on the cut-off, in whole years a person, by the month of birth.
    Age(&'static Spread),
}

/// A figure.
#[derive(Clone, Copy, Debug)]
pub struct Figure {
    /// Stable dotted ASCII key.
    pub key: &'static str,
    /// What it is called; a rate over the classes of the profile adds their letters, see [`Figure::title`].
    pub name: Text,
    /// What it is counted in.
    pub unit: Unit,
    /// What is counted, what is left out, and why.
    pub definition: Text,
    /// How it is had.
    pub formula: Formula,
    /// The figure of which its percentage is printed.
    pub share_of: Option<&'static str>,
}

impl Figure {
    const fn count(key: &'static str, unit: Unit, name: Text, count: &'static Count) -> Figure {
        Figure { key, name, unit, definition: Text::new("", ""), formula: Formula::Count(count), share_of: None }
    }

    const fn rate(key: &'static str, name: Text, of: Part, to: Part) -> Figure {
        let formula = Formula::Rate { of, to };
        Figure { key, name, unit: Unit::Percent, definition: Text::new("", ""), formula, share_of: None }
    }

    const fn other(key: &'static str, unit: Unit, name: Text, formula: Formula) -> Figure {
        Figure { key, name, unit, definition: Text::new("", ""), formula, share_of: None }
    }

    const fn means(self, zh: &'static str, en: &'static str) -> Figure {
        Figure { definition: Text::new(zh, en), ..self }
    }

    const fn of(self, key: &'static str) -> Figure {
        Figure { share_of: Some(key), ..self }
    }

    /// Returns the declaration it is counted by, if it is counted.
    pub fn source(&self) -> Option<&'static Count> {
        match self.formula {
            Formula::Count(count) => Some(count),
            _ => None,
        }
    }

    /// Returns its name under `policy`: classes with their meaning, rates over classes with the letters.
    pub fn title(&self, policy: &Policy) -> Message {
        let letter = self.key.strip_prefix("reply.class.");
        if let Some((letter, meaning)) = letter.and_then(|letter| Some((letter, policy.meaning(letter)?))) {
            return Message::new(format!("{letter}类：{}", meaning.zh), format!("Class {letter}: {}", meaning.en));
        }
        let letters = match self.formula {
            Formula::Rate { of: Part::Solved, .. } => &policy.solved,
            Formula::Rate { of: Part::Landed, .. } => &policy.landed,
            _ => return self.name.into(),
        };
        let (zh, en) = (self.name.zh, self.name.en);
        Message::new(format!("{zh}（{}类）", letters.join("＋")), format!("{en} (class {})", letters.join(" + ")))
    }
}

/// Every figure, a slice a topic.
pub static FIGURES: &[&[Figure]] = &[
    activity::FIGURES,
    suggestion::FIGURES,
    handling::FIGURES,
    handling::TIMING_TOTAL,
    handling::TIMING_CASES,
    handling::TIMING_TASKS,
    satisfaction::FIRST_WORK,
    satisfaction::FIRST_RESULT,
    satisfaction::FINAL_WORK,
    satisfaction::FINAL_RESULT,
    contact::FIGURES,
    finish::FIGURES,
    supervision::FIGURES,
    station::FIGURES,
    duty::FIGURES,
    deputy::FIGURES,
    deputy::STRUCTURE,
];

/// Returns every figure in the order of declaration.
pub fn all() -> impl Iterator<Item = &'static Figure> {
    FIGURES.iter().flat_map(|topic| topic.iter())
}

/// Returns the figure of this key.
pub fn find(key: &str) -> Option<&'static Figure> {
    all().find(|figure| figure.key == key)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn keys_are_unique_dotted_and_lead_somewhere() {
        let mut seen = HashSet::new();
        let policy = Policy::default();
        for figure in all() {
            assert!(seen.insert(figure.key), "{} is declared twice", figure.key);
            assert!(figure.key.contains('.') && !figure.key.contains(".by_"), "{}", figure.key);
            assert!(figure.key.chars().all(|c| c.is_ascii_alphanumeric() || "._".contains(c)), "{}", figure.key);
            if let Some(whole) = figure.share_of {
                assert!(find(whole).is_some_and(|whole| whole.source().is_some()), "{} of {whole}", figure.key);
            }
            if let Formula::Rate { of, to } | Formula::PerHead { of, to } = figure.formula {
                for key in of.keys(&policy).into_iter().chain(to.keys(&policy)) {
                    assert!(find(key).is_some_and(|part| part.source().is_some()), "{} from {key}", figure.key);
                }
            }
        }
    }

    #[test]
    fn every_figure_says_what_it_means() {
        for figure in all() {
            let Text { zh, en } = figure.definition;
            assert!(zh.chars().count() >= 6 && en.len() >= 12, "{} has no definition", figure.key);
            assert!(zh.ends_with('。') && en.ends_with('.'), "{}: {zh} {en}", figure.key);
            assert!(!zh.contains(". ") && en.is_ascii(), "{}: {en}", figure.key);
        }
    }
}
