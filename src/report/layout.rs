//! Lays the report of a period out: facts, a sheet a section, a row a figure, and the tables by unit, month, county and congress.

use super::figure::{Figure, find};
use super::number::Number;
use super::numbers::{Numbers, Reading, growth};
use super::scope::is_below;
use super::section::{Cross, Drawn, Item, Matrix, Rows, SECTIONS, Section};
use super::whole::{Regions, Report};
use super::{Scope, categories};
use crate::i18n::{Message, Text};
use crate::message;
use crate::output::{Cell, Chart, Column, Document, Fact, Label, Sheet};
use crate::storage::figures::{Dimension, Labels};

const SCHEMA: &str = "renda.report.annual/1";
const PART_SCHEMA: &str = "renda.report.part/1";
/// Delegations of other congresses, whose names are those of the own ones again.
const ELSEWHERE: &str = "*";
pub(super) const NOT_STATED: Text = Text::new("未填", "not stated");

/// Builds the document.
pub(super) fn document(report: &Report) -> Document {
    let (Message { zh: period, en: period_en }, Message { zh, en }) =
        (report.scope.period.title(), report.scope.as_of.prose());
    let mut sheets = Vec::new();
    for part in SECTIONS {
        sheets.push(section(report, part));
        if part.key == "suggestions" {
            sheets.extend(categories::sheet(report));
        }
        sheets.extend(part.matrices.iter().filter_map(|table| matrix(report, table)));
        sheets.extend(part.crosses_for(report.scope.own()).map(|table| cross(report, table)));
    }
    let (schema, what) = match &report.subject {
        None => (SCHEMA, Message::new("代表工作", "Deputies' work")),
        Some(subject) => {
            sheets.retain(|sheet| !sheet.rows.is_empty());
            (PART_SCHEMA, subject.title.clone())
        }
    };
    let Message { zh: what, en: what_en } = what;
    Document {
        schema: schema.to_owned(),
        title: Some(message!("{period}{what}统计（截至{zh}）", "{what_en} in {period_en} (as of {en})")),
        facts: facts(report),
        sheets,
    }
}

fn facts(report: &Report) -> Vec<Fact> {
    let (scope, policy) = (&report.scope, &report.policy);
    let mut facts = span_facts(scope, &report.regions);
    facts.splice(2..2, against_facts(scope));
    facts.push(Fact::new(
        "profile",
        Text::new("所用规则", "Rule profile"),
        Cell::Label(Label::named(policy.name.clone(), policy.title.clone())),
    ));
    facts
}

/// Returns what a report says of the period it is compared with; nothing where there is none.
pub(super) fn against_facts(scope: &Scope) -> Vec<Fact> {
    let Some(against) = scope.against else { return Vec::new() };
    let period = Cell::Label(Label::named(against.code(), against.title()));
    let day = Cell::Date(against.last().to_string().into());
    vec![
        Fact::new("against", Text::new("对比时段", "Compared with"), period),
        Fact::new("against_as_of", Text::new("对比截止日", "Compared as of"), day),
    ]
}

/// Returns what every report says of its period, its cut-off and its place, in this order.
pub(super) fn span_facts(scope: &Scope, regions: &Regions) -> Vec<Fact> {
    let named = |code: &str| Cell::Label(Label::named(code, regions.name(code)));
    let within = scope.region.as_deref();
    vec![
        Fact::new(
            "period",
            Text::new("统计时段", "Period"),
            Cell::Label(Label::named(scope.period.code(), scope.period.title())),
        ),
        Fact::new("as_of", Text::new("截止日", "As of"), Cell::Date(scope.as_of.to_string().into())),
        Fact::new(
            "region",
            Text::new("统计范围", "Region"),
            within.map_or_else(|| Cell::label("all", Text::new("全部台账", "the whole register")), named),
        ),
        Fact::new("office", Text::new("本级", "Own congress"), scope.own().map_or(Cell::Empty, named)),
    ]
}

/// The columns of a section; the last three only where there is something to compare with.
pub(super) fn columns(report: &Report) -> Vec<Column> {
    let mut columns = vec![
        Column::labels("figure", Text::new("指标", "Figure")),
        Column::labels("unit", Text::new("单位", "Unit")),
        Column::number("value", Text::new("数值", "Value")),
        Column::number("numerator", Text::new("分子", "Numerator")),
        Column::number("denominator", Text::new("分母", "Denominator")),
        Column::number("percent", Text::new("百分比（%）", "Percent")),
    ];
    if let Some(against) = report.scope.against {
        columns.push(Column::number("before", against.title()));
        columns.push(Column::number("change", Text::new("增减", "Change")));
        columns.push(Column::number("change_percent", Text::new("增减幅度（%）", "Change in percent")));
    }
    columns
}

fn section(report: &Report, section: &Section) -> Sheet {
    let mut rows = Vec::new();
    for item in section.items {
        match item {
            Item::Figure(key) => rows.extend(find(key).and_then(|figure| figure_row(report, figure))),
            Item::By(key, dimension) => rows.extend(part_rows(report, key, dimension)),
            Item::Published => {
                let figures = report.policy.published.iter().filter_map(|key| find(key));
                rows.extend(figures.filter_map(|figure| figure_row(report, figure)));
            }
        }
    }
    let mut notes: Vec<Message> = section.notes.iter().map(|note| (*note).into()).collect();
    notes.extend(section_note(report, section.key));
    let columns = columns(report);
    let charts = drawn(section.charts, &columns, &rows);
    Sheet { key: section.key.to_owned(), title: Some(section.title.into()), columns, rows, notes, charts }
}

/// Returns the pictures of a table, by the keys of its columns and of its rows.
fn drawn(charts: &[Drawn], columns: &[Column], rows: &[Vec<Cell>]) -> Vec<Chart> {
    let key = |row: &Vec<Cell>| match row.first() {
        Some(Cell::Label(label)) => label.code.to_string(),
        _ => String::new(),
    };
    let at = |sought: &str| rows.iter().position(|row| key(row) == sought);
    let made = charts.iter().map(|chart| Chart {
        title: chart.title.into(),
        kind: chart.kind,
        rows: match chart.rows {
            Rows::First(most) => 0..most,
            Rows::Figures(first, last) => at(first).unwrap_or(0)..at(last).map_or(0, |last| last + 1),
            Rows::By(figure, dimension) => {
                let prefix = format!("{figure}.by_{dimension}.");
                let is_part = |row: &&Vec<Cell>| key(row).starts_with(&prefix);
                let first = rows.iter().position(|row| is_part(&row)).unwrap_or(0);
                first..first + rows.iter().filter(is_part).count()
            }
        },
        series: chart.series.iter().filter_map(|key| columns.iter().position(|column| column.key == **key)).collect(),
    });
    made.collect()
}

/// Builds a table of figures; none where it has none of them.
fn matrix(report: &Report, table: &Matrix) -> Option<Sheet> {
    let mut columns = vec![Column::labels("part", table.heading)];
    columns.extend(table.columns.iter().map(|(key, heading)| Column::number(*key, *heading)));
    let value = |key: &&str| match find(key) {
        Some(figure) if report.this.has(figure, &report.policy) => {
            report.this.reading(figure, &report.policy).value.cell()
        }
        _ => Cell::Empty,
    };
    let row = |(key, name, figures): &(&'static str, Text, &[&'static str])| {
        std::iter::once(Cell::label(key, *name)).chain(figures.iter().map(value)).collect::<Vec<Cell>>()
    };
    let rows: Vec<Vec<Cell>> = table.rows.iter().map(row).collect();
    let nothing = rows.iter().flatten().all(|cell| matches!(cell, Cell::Empty | Cell::Label(_)));
    let charts = drawn(table.charts, &columns, &rows);
    let title = Some(table.title.into());
    (!nothing).then(|| Sheet { key: table.key.to_owned(), title, columns, rows, notes: Vec::new(), charts })
}

/// Returns the remark that depends on the profile or on the scope.
fn section_note(report: &Report, key: &str) -> Option<Message> {
    let policy = &report.policy;
    match key {
        "head" => Some(
            Text::new(
            "增减一栏，件数、人数等为差数，比率为百分点；对比时段取全时段，以其末日为截止日。各指标的代码和统计口径见 renda \
             report figures。",
            "Changes are differences of numbers and percentage points of rates; what is compared with is the whole of that \
             period, as of its last day. Keys and meanings of the figures: renda report figures.",
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
        "structure" if report.scope.own().is_none() => Some(
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
fn figure_row(report: &Report, figure: &'static Figure) -> Option<Vec<Cell>> {
    let reading = |numbers: &Numbers| numbers.reading(figure, &report.policy);
    let (now, then) = (reading(&report.this), report.other.as_ref().map(reading));
    let letter = figure.key.strip_prefix("reply.class.").filter(|letter| *letter != "none");
    // Of one unit not everything can be said, and what was settled by an earlier version of the program may lack a figure.
    if !report.this.has(figure, &report.policy) {
        return None;
    }
    let nothing = |reading: &Reading| reading.value == Number::Whole(0);
    if letter.is_some_and(|letter| report.policy.meaning(letter).is_none())
        && nothing(&now)
        && then.as_ref().is_none_or(nothing)
    {
        return None;
    }
    let title = figure.title(&report.policy);
    Some(row(report, figure, (figure.key.to_owned(), title), (now, then)))
}

/// Returns the rows of a break-down.
fn part_rows(report: &Report, key: &'static str, dimension: &'static str) -> Vec<Vec<Cell>> {
    let Some((figure, found)) = dimension_of(key, dimension) else { return Vec::new() };
    let whole = whole_of(report, figure, dimension);
    let mut rows = Vec::new();
    for value in values(report, found, &[key]) {
        let reading = |numbers: &Numbers| {
            let part = part_of(numbers.parts(key, dimension), &value);
            let total =
                whole.map_or_else(|| numbers.count(key), |whole| part_of(numbers.parts(whole, dimension), &value));
            numbers.share(numbers.counted(figure, part, &report.policy).value, part, total, &report.policy)
        };
        let label = label(&report.regions, found, &value);
        let by = found.name;
        let (zh, en) = (label.zh, label.en);
        let title = Message::new(format!("{}：{zh}", by.zh), format!("{}: {en}", by.en));
        let both = (reading(&report.this), report.other.as_ref().map(reading));
        rows.push(row(report, figure, (format!("{key}.by_{dimension}.{value}"), title), both));
    }
    rows
}

/// Returns the figure whose part stands below the line of a part, where the figure is a share of one that is broken down
/// alike (coverage by level is of the deputies of that level); elsewhere a part is a share of its own total.
fn whole_of(report: &Report, figure: &Figure, dimension: &'static str) -> Option<&'static str> {
    figure.share_of.filter(|whole| !report.this.parts(whole, dimension).is_empty())
}

/// Returns the row of a figure or of a part of it, in the order of [`columns`]: the last three only where there is another period.
pub(super) fn row(
    report: &Report,
    figure: &Figure,
    who: (String, Message),
    both: (Reading, Option<Reading>),
) -> Vec<Cell> {
    let (key, title) = who;
    let (now, then) = both;
    let policy = &report.policy;
    let fraction = |side: fn((i64, i64)) -> i64| now.fraction.map_or(Cell::Empty, |both| Cell::Int(side(both)));
    let mut cells = vec![
        Cell::Label(Label::named(key, title)),
        Cell::label(figure.unit.code(), figure.unit.label()),
        now.value.cell(),
        fraction(|both| both.0),
        fraction(|both| both.1),
        now.percent.cell(),
    ];
    if let Some(then) = then {
        cells.push(then.value.cell());
        cells.push(now.value.minus(then.value).cell());
        cells.push(growth(figure, now.value, then.value, policy.decimals, policy.rounding).cell());
    }
    cells
}

/// Builds a table with a row for each value of a dimension.
fn cross(report: &Report, table: &Cross) -> Sheet {
    let keys: Vec<&'static str> = table.columns.iter().map(|(_, key)| *key).collect();
    let mut columns = vec![Column::labels("part", table.heading)];
    for (column, key) in table.columns {
        let figure = find(key).expect("a test holds every column against the figures");
        columns.push(Column::number(*column, headed(figure, figure.name.into())));
    }
    let mut rows = Vec::new();
    let dimension = keys.first().and_then(|key| dimension_of(key, table.dimension));
    if let Some((_, found)) = dimension {
        for value in values(report, found, &keys) {
            if found.key == "congress" && !is_listed(report, &value) {
                continue;
            }
            let mut cells = vec![Cell::Label(label(&report.regions, found, &value))];
            // A congress whose quota nobody entered has no quota and no vacancies, which is not none.
            let quota_known = found.key != "congress"
                || report.this.parts("deputy.quota", found.key).iter().any(|(congress, _)| *congress == value);
            let number = |key: &&'static str| {
                if quota_known || *key == "deputy.held" {
                    Cell::Int(part_of(report.this.parts(key, found.key), &value))
                } else {
                    Cell::Empty
                }
            };
            cells.extend(keys.iter().map(number));
            rows.push(cells);
        }
    }
    let notes = table.notes.iter().map(|note| (*note).into()).collect();
    let charts = drawn(table.charts, &columns, &rows);
    Sheet { key: table.key.to_owned(), title: Some(table.title.into()), columns, rows, notes, charts }
}

/// Returns the heading of a column for a figure: its name with its unit, without what only tells it from others in a column of
/// figures, or repeats the unit.
pub(super) fn headed(figure: &Figure, name: Message) -> Message {
    let (Message { zh, en }, unit) = (name, figure.unit.label());
    let bare = |name: &str, prefixes: [&str; 3]| {
        prefixes.iter().find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(name).to_owned()
    };
    let (zh, en) =
        (bare(&zh, ["其中：", "按任务：", "按件："]), bare(&en, ["of these ", "by task: ", "by suggestion: "]));
    Message::new(format!("{zh}（{}）", unit.zh), format!("{en} ({})", unit.en))
}

/// Returns whether a congress stands in the table of seats: the office's own and those directly below it, or every one above
/// the townships.
fn is_listed(report: &Report, value: &str) -> bool {
    let code = value.split('/').next().unwrap_or_default();
    match report.scope.own() {
        Some(own) => code == own || is_below(code, own),
        None => code.len() == 6,
    }
}

fn dimension_of(key: &str, dimension: &str) -> Option<(&'static Figure, &'static Dimension)> {
    let figure = find(key)?;
    Some((figure, figure.source()?.broken_down_by(dimension)?.1))
}

/// Returns the number of one value among the parts of a figure; 0 where it does not occur.
pub(super) fn part_of(parts: &[(String, i64)], value: &str) -> i64 {
    parts.iter().find(|(other, _)| other == value).map_or(0, |(_, number)| *number)
}

/// Returns the values of a dimension that occur in either period, in the order of [`order`].
fn values(report: &Report, dimension: &Dimension, keys: &[&'static str]) -> Vec<String> {
    let mut values: Vec<String> = Vec::new();
    let other = report.other.as_ref().filter(|_| keys.len() == 1);
    for numbers in std::iter::once(&report.this).chain(other) {
        for key in keys {
            values.extend(numbers.parts(key, dimension.key).iter().map(|(value, _)| value.clone()));
        }
    }
    let first = keys.first().map_or(&[][..], |key| report.this.parts(key, dimension.key));
    order(&mut values, dimension, |value| part_of(first, value));
    values
}

/// Sorts values of a dimension and leaves each once: codes in the order of their list, months, regions and congresses in their
/// own, and words by `weight`, the greatest first, what is not stated last.
pub(super) fn order(values: &mut Vec<String>, dimension: &Dimension, weight: impl Fn(&str) -> i64) {
    values.sort_unstable();
    values.dedup();
    match dimension.labels {
        Labels::Codes(list) => {
            values.sort_by_key(|value| list.codes.iter().position(|code| code.code == value).unwrap_or(usize::MAX));
        }
        Labels::Regions | Labels::Months => {}
        Labels::Keyed if dimension.key == "congress" => {}
        Labels::Words | Labels::Categories | Labels::Keyed => {
            values.sort_by_cached_key(|value| std::cmp::Reverse(weight(value)));
            values.sort_by_key(String::is_empty);
        }
    }
}

/// Returns what people read for a value.
pub(super) fn label(regions: &Regions, dimension: &Dimension, value: &str) -> Label {
    let plain = |text: &str| Message::new(text, text);
    let words = match dimension.labels {
        _ if value.is_empty() => NOT_STATED.into(),
        _ if value == ELSEWHERE && dimension.key == "delegation" => Text::new("本级以外", "other congresses").into(),
        Labels::Codes(list) => list.code(value).map_or_else(|| plain(value), |code| code.label.into()),
        Labels::Regions => regions.name(value),
        Labels::Months | Labels::Words | Labels::Categories => plain(value),
        Labels::Keyed => match value.split_once('/') {
            Some((region, term)) if dimension.key == "congress" => {
                let Message { zh, en } = regions.name(region);
                message!("{zh}第{term}届", "{en}, term {term}")
            }
            Some((_, name)) => plain(name),
            None => plain(value),
        },
    };
    Label::named(value, words)
}
