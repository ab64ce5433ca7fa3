//! Lays the annual report out: facts, a sheet a section, a row a figure, and the tables by unit, month, county and congress.

use super::annual::Annual;
use super::figure::{Figure, find};
use super::number::Number;
use super::numbers::{Numbers, Reading, growth};
use super::scope::is_below;
use super::section::{Cross, Item, SECTIONS, Section};
use crate::domain::day::Day;
use crate::i18n::{Message, Text};
use crate::message;
use crate::output::{Cell, Column, Document, Fact, Label, Sheet};
use crate::storage::figures::{Dimension, Labels};

const SCHEMA: &str = "renda.report.annual/1";
const NOT_STATED: Text = Text::new("未填", "not stated");

/// Builds the document.
pub(super) fn document(annual: &Annual) -> Document {
    let (year, as_of) = (annual.scope.year, prose(&annual.scope.as_of));
    let (zh, en) = (as_of.zh, as_of.en);
    let mut sheets = Vec::new();
    for part in SECTIONS {
        sheets.push(section(annual, part));
        sheets.extend(part.crosses.iter().map(|table| cross(annual, table)));
    }
    Document {
        schema: SCHEMA.to_owned(),
        title: Some(message!("{year}年代表工作统计（截至{zh}）", "Deputies' work in {year} (as of {en})")),
        facts: facts(annual),
        sheets,
    }
}

fn facts(annual: &Annual) -> Vec<Fact> {
    let scope = &annual.scope;
    let region =
        |code: Option<&str>| code.map_or(Cell::Empty, |code| Cell::Label(Label::named(code, annual.region_name(code))));
    let policy = &annual.policy;
    vec![
        Fact::new("year", Text::new("统计年度", "Year"), i64::from(scope.year)),
        Fact::new("as_of", Text::new("截止日", "As of"), Cell::Date(scope.as_of.as_str().into())),
        Fact::new("last_as_of", Text::new("上年截止日", "Last year as of"), Cell::Date(scope.last_as_of().into())),
        Fact::new(
            "region",
            Text::new("统计范围", "Region"),
            match scope.region.as_deref() {
                None => Cell::label("all", Text::new("全部台账", "the whole register")),
                within => region(within),
            },
        ),
        Fact::new("office", Text::new("本级", "Own congress"), region(scope.own())),
        Fact::new(
            "profile",
            Text::new("所用规则", "Rule profile"),
            Cell::Label(Label::named(policy.name.clone(), policy.title.clone())),
        ),
    ]
}

/// The columns of a section.
fn columns(annual: &Annual) -> Vec<Column> {
    let day = annual.scope.last_as_of();
    vec![
        Column::labels("figure", Text::new("指标", "Figure")),
        Column::labels("unit", Text::new("单位", "Unit")),
        Column::number("value", Text::new("数值", "Value")),
        Column::number("numerator", Text::new("分子", "Numerator")),
        Column::number("denominator", Text::new("分母", "Denominator")),
        Column::number("percent", Text::new("百分比（%）", "Percent")),
        Column::number("last_year", message!("上年（截至{day}）", "Last year (as of {day})")),
        Column::number("change", Text::new("增减", "Change")),
        Column::number("change_percent", Text::new("增减幅度（%）", "Change in percent")),
    ]
}

fn section(annual: &Annual, section: &Section) -> Sheet {
    let mut rows = Vec::new();
    for item in section.items {
        match item {
            Item::Figure(key) => rows.extend(find(key).and_then(|figure| figure_row(annual, figure))),
            Item::By(key, dimension) => rows.extend(part_rows(annual, key, dimension)),
        }
    }
    let mut notes: Vec<Message> = section.notes.iter().map(|note| (*note).into()).collect();
    notes.extend(section_note(annual, section.key));
    Sheet { key: section.key.to_owned(), title: Some(section.title.into()), columns: columns(annual), rows, notes }
}

/// Returns the remark that depends on the profile or on the scope.
fn section_note(annual: &Annual, key: &str) -> Option<Message> {
    let policy = &annual.policy;
    match key {
        "head" => Some(
            Text::new(
            "增减一栏，件数、人数等为差数，比率为百分点；上年为上年全年。各指标的代码和统计口径见 renda report figures。",
            "Changes are differences of numbers and percentage points of rates; last year is the whole of it. Keys and meanings \
             of the figures: renda report figures.",
            )
            .into(),
        ),
        "replies" => {
            let Message { zh, en } = &policy.title;
            Some(message!("类别含义取自“{zh}”规则。", "The meanings are those of the rule profile \"{en}\"."))
        }
        "satisfaction" if policy.count_silent => {
            Some(Text::new("按所用规则，未表态的计入满意率的分母。", "By the rule profile, silence is below the line.").into())
        }
        "satisfaction" => {
            Some(Text::new("按所用规则，未表态的不计入满意率的分母。", "By the rule profile, silence is not below the line.").into())
        }
        "structure" if annual.scope.own().is_none() => Some(
            Text::new(
                "未指明本级人民代表大会，本节为统计范围内全部在任代表，同一人只计一次。",
                "The own congress is not named: this is every deputy in scope, each person once.",
            )
            .into(),
        ),
        _ => None,
    }
}

/// Returns the row of a figure; none for a class letter that the profile does not have and nobody used.
fn figure_row(annual: &Annual, figure: &'static Figure) -> Option<Vec<Cell>> {
    let (now, then) = (annual.this.reading(figure, &annual.policy), annual.last.reading(figure, &annual.policy));
    let letter = figure.key.strip_prefix("reply.class.").filter(|letter| *letter != "none");
    let nothing = |reading: &Reading| reading.value == Number::Whole(0);
    if letter.is_some_and(|letter| annual.policy.meaning(letter).is_none()) && nothing(&now) && nothing(&then) {
        return None;
    }
    let title = figure.title(&annual.policy);
    Some(row(annual, figure, (figure.key.to_owned(), title), (now, then)))
}

/// Returns the rows of a break-down.
fn part_rows(annual: &Annual, key: &'static str, dimension: &'static str) -> Vec<Vec<Cell>> {
    let Some((figure, found)) = dimension_of(key, dimension) else { return Vec::new() };
    let whole = whole_of(annual, figure, dimension);
    let mut rows = Vec::new();
    for value in values(annual, found, &[key]) {
        let reading = |numbers: &Numbers| {
            let part = part_of(numbers.parts(key, dimension), &value);
            let total =
                whole.map_or_else(|| numbers.count(key), |whole| part_of(numbers.parts(whole, dimension), &value));
            numbers.share(numbers.counted(figure, part, &annual.policy).value, part, total, &annual.policy)
        };
        let label = label(annual, found, &value);
        let by = found.name;
        let (zh, en) = (label.zh, label.en);
        let title = Message::new(format!("{}：{zh}", by.zh), format!("{}: {en}", by.en));
        let both = (reading(&annual.this), reading(&annual.last));
        rows.push(row(annual, figure, (format!("{key}.by_{dimension}.{value}"), title), both));
    }
    rows
}

/// Returns the figure whose part stands below the line of a part, where the figure is a share of one that is broken down
/// alike (coverage by level is of the deputies of that level); elsewhere a part is a share of its own total.
fn whole_of(annual: &Annual, figure: &Figure, dimension: &'static str) -> Option<&'static str> {
    figure.share_of.filter(|whole| !annual.this.parts(whole, dimension).is_empty())
}

fn row(annual: &Annual, figure: &Figure, who: (String, Message), both: (Reading, Reading)) -> Vec<Cell> {
    let (key, title) = who;
    let (now, then) = both;
    let policy = &annual.policy;
    let fraction = |side: fn((i64, i64)) -> i64| now.fraction.map_or(Cell::Empty, |both| Cell::Int(side(both)));
    vec![
        Cell::Label(Label::named(key, title)),
        Cell::label(figure.unit.code(), figure.unit.label()),
        now.value.cell(),
        fraction(|both| both.0),
        fraction(|both| both.1),
        now.percent.cell(),
        then.value.cell(),
        now.value.minus(then.value).cell(),
        growth(figure, now.value, then.value, policy.decimals, policy.rounding).cell(),
    ]
}

/// Builds a table with a row for each value of a dimension.
fn cross(annual: &Annual, table: &Cross) -> Sheet {
    let keys: Vec<&'static str> = table.columns.iter().map(|(_, key)| *key).collect();
    let mut columns = vec![Column::labels("part", table.heading)];
    for (column, key) in table.columns {
        let figure = find(key).expect("a test holds every column against the figures");
        let (name, unit) = (figure.name, figure.unit.label());
        let heading = Message::new(format!("{}（{}）", name.zh, unit.zh), format!("{} ({})", name.en, unit.en));
        columns.push(Column::number(*column, heading));
    }
    let mut rows = Vec::new();
    let dimension = keys.first().and_then(|key| dimension_of(key, table.dimension));
    if let Some((_, found)) = dimension {
        for value in values(annual, found, &keys) {
            if found.key == "congress" && !is_listed(annual, &value) {
                continue;
            }
            let mut cells = vec![Cell::Label(label(annual, found, &value))];
            // A congress whose quota nobody entered has no quota and no vacancies, which is not none.
            let quota_known = found.key != "congress"
                || annual.this.parts("deputy.quota", found.key).iter().any(|(congress, _)| *congress == value);
            let number = |key: &&'static str| {
                if quota_known || *key == "deputy.held" {
                    Cell::Int(part_of(annual.this.parts(key, found.key), &value))
                } else {
                    Cell::Empty
                }
            };
            cells.extend(keys.iter().map(number));
            rows.push(cells);
        }
    }
    let notes = table.notes.iter().map(|note| (*note).into()).collect();
    Sheet { key: table.key.to_owned(), title: Some(table.title.into()), columns, rows, notes }
}

/// Returns whether a congress stands in the table of seats: the office's own and those directly below it, or every one above
/// the townships.
fn is_listed(annual: &Annual, value: &str) -> bool {
    let code = value.split('/').next().unwrap_or_default();
    match annual.scope.own() {
        Some(own) => code == own || is_below(code, own),
        None => code.len() == 6,
    }
}

fn dimension_of(key: &str, dimension: &str) -> Option<(&'static Figure, &'static Dimension)> {
    let figure = find(key)?;
    Some((figure, figure.source()?.set.dimension(dimension)?))
}

fn part_of(parts: &[(String, i64)], value: &str) -> i64 {
    parts.iter().find(|(other, _)| other == value).map_or(0, |(_, number)| *number)
}

/// Returns the values of a dimension that occur this year or last, codes in the order of their list, months and regions in
/// their own, and words by this year's number of the first figure, the greatest first.
fn values(annual: &Annual, dimension: &Dimension, keys: &[&'static str]) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    let years: &[&Numbers] = if keys.len() == 1 { &[&annual.this, &annual.last] } else { &[&annual.this] };
    for numbers in years {
        for key in keys {
            values.extend(numbers.parts(key, dimension.key).iter().map(|(value, _)| value.clone()));
        }
    }
    values.sort_unstable();
    values.dedup();
    match dimension.labels {
        Labels::Codes(list) => {
            values.sort_by_key(|value| list.codes.iter().position(|code| code.code == value).unwrap_or(usize::MAX));
        }
        Labels::Regions | Labels::Months => {}
        Labels::Keyed if dimension.key == "congress" => {}
        Labels::Words | Labels::Keyed => {
            let first = keys.first().map_or(&[][..], |key| annual.this.parts(key, dimension.key));
            values.sort_by_key(|value| std::cmp::Reverse(part_of(first, value)));
            values.sort_by_key(String::is_empty);
        }
    }
    values
}

/// Returns what people read for a value.
fn label(annual: &Annual, dimension: &Dimension, value: &str) -> Label {
    let plain = |text: &str| Message::new(text, text);
    let words = match dimension.labels {
        _ if value.is_empty() => NOT_STATED.into(),
        Labels::Codes(list) => list.code(value).map_or_else(|| plain(value), |code| code.label.into()),
        Labels::Regions => annual.region_name(value),
        Labels::Months | Labels::Words => plain(value),
        Labels::Keyed => match value.split_once('/') {
            Some((region, term)) if dimension.key == "congress" => {
                let Message { zh, en } = annual.region_name(region);
                message!("{zh}第{term}届", "{en}, term {term}")
            }
            Some((_, name)) => plain(name),
            None => plain(value),
        },
    };
    Label::named(value, words)
}

impl Annual {
    /// Returns the name of a region, or its code where the register does not have it.
    pub(super) fn region_name(&self, code: &str) -> Message {
        let name = self.regions.get(code).map_or(code, String::as_str);
        Message::new(name, name)
    }
}

/// Returns an ISO day as prose; itself where it is none.
fn prose(day: &str) -> Message {
    day.parse::<Day>().map_or_else(|_| Message::new(day, day), Day::prose)
}
