//! The figures of a period for each value of one dimension: a table a section, a row a value, a column a figure.

use std::collections::BTreeMap;

use super::figure::{Figure, all, find};
use super::layout::{headed, label, order, span_facts};
use super::numbers::Numbers;
use super::policy::Policy;
use super::section::{Item, SECTIONS, Section};
use super::whole::{Regions, Report};
use super::{ReportError, Scope};
use crate::i18n::{Message, Text};
use crate::message;
use crate::output::{Cell, Column, Document, Fact, Sheet};
use crate::storage::figures::Dimension;
use crate::storage::sql::Executor;

const SCHEMA: &str = "renda.report.by/1";

/// Returns every dimension by which a figure can be broken down, each key once, sorted by key.
pub fn dimensions() -> Vec<&'static Dimension> {
    let mut found: BTreeMap<&str, &'static Dimension> = BTreeMap::new();
    for dimension in all().filter_map(Figure::source).flat_map(|source| source.set.all_dimensions()) {
        found.entry(dimension.key).or_insert(dimension);
    }
    found.into_values().collect()
}

/// Works out the sections for each value of the dimension `key`; the last row of a table is the figure as a whole, counted by
/// itself and not added up, so that nobody and nothing in several rows is counted twice in it.
pub fn by(store: &mut dyn Executor, report: &Report, key: &str) -> Result<Document, ReportError> {
    let Some(dimension) = dimensions().into_iter().find(|dimension| dimension.key == key) else {
        return Err(ReportError::UnknownDimension { key: key.chars().take(80).collect() });
    };
    let Report { scope, policy, regions, this: whole, .. } = report;
    let parts = Numbers::read_each(store, &scope.point()?, key)?;
    let mut sheets = Vec::new();
    for section in SECTIONS {
        let figures = figures(section, &parts, policy);
        if let Some(first) = figures.first() {
            let mut values: Vec<String> =
                parts.keys().filter(|value| counts(&parts[*value], &figures)).cloned().collect();
            order(&mut values, dimension, |value| parts.get(value).map_or(0, |numbers| numbers.count(first.key)));
            let rows = values.iter().map(|value| (Cell::Label(label(regions, dimension, value)), &parts[value]));
            let total = (Cell::label("all", Text::new("合计", "All")), whole);
            let row = |(head, numbers): (Cell, &Numbers)| {
                let cells = figures.iter().map(|figure| numbers.reading(figure, policy).value.cell());
                std::iter::once(head).chain(cells).collect()
            };
            sheets.push(Sheet {
                key: section.key.to_owned(),
                title: Some(titled(section, dimension)),
                columns: columns(dimension, &figures, policy),
                rows: rows.chain([total]).map(row).collect(),
                notes: vec![NOTE.into()],
                charts: Vec::new(),
            });
        }
    }
    let (Message { zh, en }, Message { zh: day, en: day_en }) = (scope.period.title(), scope.as_of.prose());
    let (by, by_en) = (dimension.name.zh, dimension.name.en);
    Ok(Document {
        schema: SCHEMA.to_owned(),
        title: Some(message!(
            "{zh}代表工作统计（{by}，截至{day}）",
            "Deputies' work in {en}, {by_en} (as of {day_en})"
        )),
        facts: facts(scope, dimension, regions),
        sheets,
    })
}

const NOTE: Text = Text::new(
    "合计按全部记录另行统计：一件建议由几家单位办理、一人参加几处活动的，在各行分别计，在合计中只计一次。",
    "The last row is counted over all records: a suggestion of several units, or a person at several places, stands in several \
     rows and once in it.",
);

fn facts(scope: &Scope, dimension: &Dimension, regions: &Regions) -> Vec<Fact> {
    let mut facts = span_facts(scope, regions);
    facts.insert(2, Fact::new("by", Text::new("分组", "By"), Cell::label(dimension.key, dimension.name)));
    facts
}

/// Returns the figures of a section that any value has.
fn figures(section: &Section, parts: &BTreeMap<String, Numbers>, policy: &Policy) -> Vec<&'static Figure> {
    let items = section.items.iter().filter_map(|item| match item {
        Item::Figure(key) => find(key),
        Item::By(..) | Item::Published => None,
    });
    let crossed = section.crosses.iter().flat_map(|cross| cross.columns.iter()).filter_map(|(_, key)| find(key));
    let mut found: Vec<&'static Figure> = Vec::new();
    for figure in items.chain(crossed) {
        let is_had = parts.values().any(|numbers| numbers.has(figure, policy));
        if is_had && found.iter().all(|other| other.key != figure.key) {
            found.push(figure);
        }
    }
    found
}

/// Returns whether anything was counted.
fn counts(numbers: &Numbers, figures: &[&'static Figure]) -> bool {
    figures.iter().any(|figure| numbers.count(figure.key) != 0)
}

fn titled(section: &Section, dimension: &Dimension) -> Message {
    let (title, by) = (section.title, dimension.name);
    Message::new(format!("{}（{}）", title.zh, by.zh), format!("{} ({})", title.en, by.en))
}

/// Returns what stands above the values: `承办单位` of `按承办单位`, `Handling unit` of `by handling unit`.
fn heading(dimension: &Dimension) -> Message {
    let Text { zh, en } = dimension.name;
    let mut letters = en.strip_prefix("by ").unwrap_or(en).chars();
    let en = letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect());
    Message::new(zh.strip_prefix('按').unwrap_or(zh), en)
}

fn columns(dimension: &Dimension, figures: &[&'static Figure], policy: &Policy) -> Vec<Column> {
    let mut columns = vec![Column::labels("part", heading(dimension))];
    for figure in figures {
        columns.push(Column::number(figure.key, headed(figure, figure.title(policy))));
    }
    columns
}
