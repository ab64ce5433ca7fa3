//! Settled reports (定稿): the figures of a report as text and back, and what later corrections changed of them.
//!
//! The text is JSON with every counted figure, every part and every span by key, the choices of the rule profile and the names of
//! the regions, so that it is printed alike whatever becomes of the register, the profile, or the regions' names.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::figure::{all, find};
use super::layout::{part_of, row};
use super::numbers::{Numbers, Span};
use super::policy::Policy;
use super::whole::{Regions, Report};
use super::{Period, ReportError, Scope, categories};
use crate::domain::day::Day;
use crate::domain::profile::{Categories, Rounding};
use crate::i18n::{Message, Text};
use crate::message;
use crate::output::{Cell, Column, Sheet};

/// The text of a settled report.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    scope: StoredScope,
    policy: StoredPolicy,
    regions: BTreeMap<String, String>,
    this: StoredNumbers,
    other: Option<StoredNumbers>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredScope {
    region: Option<String>,
    office: Option<String>,
    period: String,
    as_of: String,
    against: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredPolicy {
    name: String,
    title: (String, String),
    decimals: u8,
    rounding: Rounding,
    count_silent: bool,
    classes: Vec<(String, String, String)>,
    solved: Vec<String>,
    landed: Vec<String>,
    published: Vec<String>,
    /// Absent from what was settled before there were dictionaries.
    #[serde(default)]
    categories: Categories,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredNumbers {
    counts: BTreeMap<String, i64>,
    /// By `FIGURE.by_DIMENSION`, then by value.
    parts: BTreeMap<String, BTreeMap<String, i64>>,
    /// Sum, number of values, twice the median.
    spans: BTreeMap<String, (i64, i64, i64)>,
}

impl StoredNumbers {
    fn of(numbers: &Numbers) -> StoredNumbers {
        let parts = numbers
            .parts
            .iter()
            .map(|((figure, dimension), parts)| (format!("{figure}.by_{dimension}"), parts.iter().cloned().collect()));
        StoredNumbers {
            counts: numbers.counts.iter().map(|(key, number)| ((*key).to_owned(), *number)).collect(),
            parts: parts.collect(),
            spans: numbers
                .spans
                .iter()
                .map(|(key, span)| ((*key).to_owned(), (span.sum, span.values, span.middle)))
                .collect(),
        }
    }

    /// Figures that this program does not have any more are left out.
    fn numbers(self) -> Numbers {
        let mut numbers = Numbers::default();
        for (key, number) in self.counts {
            numbers.counts.extend(find(&key).map(|figure| (figure.key, number)));
        }
        for (key, span) in self.spans {
            let span = Span { sum: span.0, values: span.1, middle: span.2 };
            numbers.spans.extend(find(&key).map(|figure| (figure.key, span)));
        }
        for (key, parts) in self.parts {
            let place = key.split_once(".by_").and_then(|(key, dimension)| {
                let figure = find(key)?;
                Some((figure.key, figure.source()?.broken_down_by(dimension)?.1.key))
            });
            numbers.parts.extend(place.map(|place| (place, parts.into_iter().collect())));
        }
        numbers
    }
}

/// Returns the figures of a report as the text to be settled.
pub fn text(report: &Report) -> String {
    let (scope, policy) = (&report.scope, &report.policy);
    let stored = Stored {
        scope: StoredScope {
            region: scope.region.clone(),
            office: scope.office.clone(),
            period: scope.period.code(),
            as_of: scope.as_of.to_string(),
            against: scope.against.map(Period::code),
        },
        policy: StoredPolicy {
            name: policy.name.clone(),
            title: (policy.title.zh.clone(), policy.title.en.clone()),
            decimals: policy.decimals,
            rounding: policy.rounding,
            count_silent: policy.count_silent,
            classes: policy.classes.iter().map(|(l, m)| (l.clone(), m.zh.clone(), m.en.clone())).collect(),
            solved: policy.solved.clone(),
            landed: policy.landed.clone(),
            published: policy.published.iter().map(|key| (*key).to_owned()).collect(),
            categories: policy.categories.clone(),
        },
        regions: report.regions.0.iter().map(|(code, name)| (code.clone(), name.clone())).collect(),
        this: StoredNumbers::of(&report.this),
        other: report.other.as_ref().map(StoredNumbers::of),
    };
    serde_json::to_string(&stored).expect("keys are texts, and texts and whole numbers are JSON")
}

/// Reads a settled report back. Fails where the text is not one, which only somebody who changed it by hand can bring about.
pub fn read(text: &str) -> Result<Report, ReportError> {
    let broken = || {
        ReportError::Scope(message!(
            "定稿内容无法读取，可能被改动过；用 renda db check 核对",
            "the settled report cannot be read, perhaps somebody changed it; see renda db check"
        ))
    };
    let stored: Stored = serde_json::from_str(text).map_err(|_| broken())?;
    let StoredScope { region, office, period, as_of, against } = stored.scope;
    let period_of = |code: &str| Period::parse(code).map_err(|_| broken());
    let StoredPolicy { name, title, decimals, rounding, count_silent, classes, solved, landed, published, categories } =
        stored.policy;
    Ok(Report {
        scope: Scope {
            region,
            office,
            period: period_of(&period)?,
            as_of: as_of.parse::<Day>().map_err(|_| broken())?,
            against: against.as_deref().map(period_of).transpose()?,
        },
        policy: Policy {
            name,
            title: Message::new(title.0, title.1),
            decimals,
            rounding,
            count_silent,
            classes: classes.into_iter().map(|(letter, zh, en)| (letter, Message::new(zh, en))).collect(),
            solved,
            landed,
            published: published.iter().filter_map(|key| Some(find(key)?.key)).collect(),
            categories,
        },
        regions: Regions(stored.regions.into_iter().collect()),
        this: stored.this.numbers(),
        other: stored.other.map(StoredNumbers::numbers),
        subject: None,
    })
}

/// Returns what is different between a settled report and the same one now: each figure, and each part of a figure, that is not
/// what it was; empty where nothing changed.
pub fn difference(settled: &Report, now: &Report) -> Sheet {
    let mut rows = Vec::new();
    for figure in all() {
        let title = figure.title(&settled.policy);
        if settled.this.has(figure, &settled.policy) && now.this.has(figure, &settled.policy) {
            let (then, since) =
                (settled.this.reading(figure, &settled.policy), now.this.reading(figure, &settled.policy));
            if then != since {
                rows.push(row(now, figure, (figure.key.to_owned(), title.clone()), (since, Some(then))));
            }
        }
        // Groups and classes only sum the words up, by a dictionary that may have changed.
        let told = |key: &str, dimension: &str| key == figure.key && !categories::is_summed_up(dimension);
        for ((key, dimension), then) in settled.this.parts.iter().filter(|((key, by), _)| told(key, by)) {
            let since = now.this.parts(key, dimension);
            let mut values: Vec<&String> = then.iter().chain(since).map(|(value, _)| value).collect();
            values.sort_unstable();
            values.dedup();
            for value in values {
                let (before, after) = (part_of(then, value), part_of(since, value));
                if before != after {
                    let reading = |part| settled.this.counted(figure, part, &settled.policy);
                    let name = Message::new(format!("{}：{value}", title.zh), format!("{}: {value}", title.en));
                    let who = (format!("{key}.by_{dimension}.{value}"), name);
                    rows.push(row(now, figure, who, (reading(after), Some(reading(before)))));
                }
            }
        }
    }
    let rows: Vec<Vec<Cell>> = rows.into_iter().map(kept).collect();
    Sheet {
        key: "changes".to_owned(),
        title: None,
        columns: vec![
            Column::labels("figure", Text::new("指标", "Figure")),
            Column::labels("unit", Text::new("单位", "Unit")),
            Column::number("settled", Text::new("定稿", "Settled")),
            Column::number("now", Text::new("现在", "Now")),
            Column::number("change", Text::new("增减", "Change")),
        ],
        rows,
        notes: Vec::new(),
        charts: Vec::new(),
    }
}

/// Returns of a row of a section what a difference shows.
fn kept(row: Vec<Cell>) -> Vec<Cell> {
    let mut cells = row.into_iter();
    let (figure, unit, now) = (cells.next(), cells.next(), cells.next());
    let (then, change) = (cells.nth(3), cells.next());
    [figure, unit, then, now, change].into_iter().map(Option::unwrap_or_default).collect()
}
