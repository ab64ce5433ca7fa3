//! The figures of a period for each value of one dimension: a table a section, a row a value, a column a figure; or beside those
//! of another period a table a figure.

use std::collections::BTreeMap;

use super::figure::{Figure, Formula, all, find};
use super::layout::{against_facts, columns, headed, order, row, span_facts};
use super::listing::unknown;
use super::number::Number;
use super::numbers::Numbers;
use super::policy::Policy;
use super::section::{Item, SECTIONS, Section};
use super::whole::Report;
use super::{ReportError, Scope, categories};
use crate::domain::day::Day;
use crate::i18n::{Message, Text};
use crate::message;
use crate::output::{Cell, Column, Document, Fact, Label, Sheet};
use crate::storage::figures::{Dimension, Labels};
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

/// What of a break-down is wanted.
#[derive(Clone, Debug, Default)]
pub struct Breakdown<'a> {
    /// Key of the dimension.
    pub dimension: &'a str,
    /// Keys of the sections; none for every one that has a figure by this dimension.
    pub sections: Option<Vec<&'a str>>,
    /// Keys of the figures, in place of those of the sections.
    pub figures: Option<Vec<&'a str>>,
    /// Whether the period that the report is compared with stands beside: then each figure is a table of its own.
    pub beside: bool,
}

/// The figures for each value of a dimension.
type Each = BTreeMap<String, Numbers>;

/// Figures that stand together.
struct Group {
    key: &'static str,
    title: Text,
    figures: Vec<&'static Figure>,
}

/// Works out the sections for each value of a dimension, schema `renda.report.by/1`; the last row of a table is the figure as a
/// whole, counted by itself and not added up, so that nobody and nothing in several rows is counted twice in it.
///
/// Fails where the dimension, a section or a figure does not exist, and where a figure cannot be broken down so.
pub fn by(store: &mut dyn Executor, report: &Report, wanted: &Breakdown<'_>) -> Result<Document, ReportError> {
    let Some(dimension) = dimensions().into_iter().find(|dimension| dimension.key == wanted.dimension) else {
        return Err(ReportError::UnknownDimension { key: wanted.dimension.chars().take(80).collect() });
    };
    let scope = &report.scope;
    let parts = Numbers::read_each(store, &categories::point(scope, &report.policy, Some(dimension))?, dimension.key)?;
    let other = match categories::point_against(report, dimension, wanted.beside)? {
        Some(point) => Some(aligned(Numbers::read_each(store, &point, dimension.key)?, dimension, scope)),
        None => None,
    };
    let groups = groups(report, dimension, wanted, &[Some(&parts), other.as_ref()])?;
    let sheets = match &other {
        None => groups.iter().map(|group| side_by_side(report, dimension, group, &parts)).collect(),
        Some(other) => {
            let mut figures: Vec<&'static Figure> = Vec::new();
            for figure in groups.iter().flat_map(|group| &group.figures) {
                if figures.iter().all(|known| known.key != figure.key) {
                    figures.push(figure);
                }
            }
            figures.into_iter().map(|figure| compared(report, dimension, figure, (&parts, other))).collect()
        }
    };
    let (Message { zh, en }, Message { zh: day, en: day_en }) = (scope.period.title(), scope.as_of.prose());
    let (by, by_en) = (dimension.name.zh, dimension.name.en);
    let mut facts = span_facts(scope, &report.regions);
    facts.insert(2, Fact::new("by", Text::new("分组", "By"), Cell::label(dimension.key, dimension.name)));
    if other.is_some() {
        facts.splice(2..2, against_facts(scope));
    }
    Ok(Document {
        schema: SCHEMA.to_owned(),
        title: Some(message!(
            "{zh}代表工作统计（{by}，截至{day}）",
            "Deputies' work in {en}, {by_en} (as of {day_en})"
        )),
        facts,
        sheets,
    })
}

/// Returns the figures that are wanted: those that are named, or those of the sections.
fn groups(
    report: &Report,
    dimension: &Dimension,
    wanted: &Breakdown<'_>,
    periods: &[Option<&Each>],
) -> Result<Vec<Group>, ReportError> {
    if let Some(keys) = &wanted.figures {
        let named = |key: &&str| match find(key) {
            None => Err(unknown(key)),
            Some(figure) if is_broken_down(figure, dimension.key, &report.policy) => Ok(figure),
            Some(figure) => Err(ReportError::NotBrokenDown { figure: figure.key, dimension: dimension.name }),
        };
        let figures = keys.iter().map(named).collect::<Result<_, _>>()?;
        return Ok(vec![Group { key: "figures", title: Text::new("指标", "Figures"), figures }]);
    }
    let had = |figure: &Figure| {
        periods.iter().flatten().any(|each| each.values().any(|numbers| numbers.has(figure, &report.policy)))
    };
    let group = |section: &Section| Group { key: section.key, title: section.title, figures: figures(section, &had) };
    let mut groups: Vec<Group> = SECTIONS.iter().map(group).filter(|group| !group.figures.is_empty()).collect();
    if let Some(keys) = &wanted.sections {
        if let Some(key) = keys.iter().find(|key| groups.iter().all(|group| group.key != **key)) {
            let known = groups.iter().map(|group| group.key.to_owned()).collect();
            return Err(ReportError::UnknownSection { key: (*key).to_owned(), known });
        }
        groups.retain(|group| keys.contains(&group.key));
    }
    Ok(groups)
}

/// Builds the table of figures that stand together: a column a figure.
fn side_by_side(report: &Report, dimension: &Dimension, group: &Group, parts: &Each) -> Sheet {
    let (figures, policy) = (&group.figures, &report.policy);
    let counts = |numbers: &Numbers| figures.iter().any(|figure| numbers.count(figure.key) != 0);
    let mut values: Vec<String> = parts.keys().filter(|value| counts(&parts[*value])).cloned().collect();
    let first = figures.first().map_or("", |figure| figure.key);
    order(&mut values, dimension, |value| parts.get(value).map_or(0, |numbers| numbers.count(first)));
    let rows = values.iter().map(|value| (Cell::Label(report.named(dimension, value)), &parts[value]));
    let row = |(head, numbers): (Cell, &Numbers)| {
        let cells = figures.iter().map(|figure| numbers.reading(figure, policy).value.cell());
        std::iter::once(head).chain(cells).collect()
    };
    let mut columns = vec![Column::labels("part", heading(dimension))];
    columns.extend(figures.iter().map(|figure| Column::number(figure.key, headed(figure, figure.title(policy)))));
    let (title, by) = (group.title, dimension.name);
    Sheet {
        key: group.key.to_owned(),
        title: Some(Message::new(format!("{}（{}）", title.zh, by.zh), format!("{} ({})", title.en, by.en))),
        columns,
        rows: rows.chain([(Cell::Label(Label::new("all", ALL)), &report.this)]).map(row).collect(),
        notes: vec![NOTE.into()],
        charts: Vec::new(),
    }
}

/// Builds the table of one figure in both periods, with every value that occurs in either.
fn compared(report: &Report, dimension: &Dimension, figure: &'static Figure, both: (&Each, &Each)) -> Sheet {
    let policy = &report.policy;
    let nothing = Numbers::default();
    let reading = |each: &Each, value: &str| each.get(value).unwrap_or(&nothing).reading(figure, policy);
    let occurs = |each: &Each, value: &str| {
        !matches!(
            (reading(each, value).value, figure.source()),
            (Number::None, _) | (Number::Whole(0) | Number::Scaled(0, _), Some(_))
        )
    };
    let (now, then) = both;
    let mut values: Vec<String> = now.keys().chain(then.keys()).cloned().collect();
    values.retain(|value| occurs(now, value) || occurs(then, value));
    order(&mut values, dimension, |value| match reading(now, value).value {
        Number::None => -1,
        Number::Whole(number) | Number::Scaled(number, _) => number,
    });
    let mut rows: Vec<Vec<Cell>> = values
        .iter()
        .map(|value| {
            let Label { zh, en, .. } = report.named(dimension, value);
            (value.clone(), Message::new(zh, en), (reading(now, value), Some(reading(then, value))))
        })
        .chain([(
            "all".to_owned(),
            ALL.into(),
            (report.this.reading(figure, policy), report.other.as_ref().map(|other| other.reading(figure, policy))),
        )])
        .map(|(code, title, both)| row(report, figure, (code, title), both))
        .collect();
    let mut columns = columns(report);
    columns[0] = Column::labels("part", heading(dimension));
    // The unit is in the title, once for all rows.
    columns.remove(UNIT);
    for row in &mut rows {
        row.remove(UNIT);
    }
    let (Message { zh, en }, unit, by) = (figure.title(policy), figure.unit.label(), dimension.name);
    let mut notes = vec![figure.definition.into(), NOTE.into()];
    notes.extend((dimension.labels == Labels::Months).then(|| SAME_MONTH.into()));
    Sheet {
        key: figure.key.to_owned(),
        title: Some(Message::new(format!("{zh}（{}，{}）", unit.zh, by.zh), format!("{en} ({}, {})", unit.en, by.en))),
        columns,
        rows,
        notes,
        charts: Vec::new(),
    }
}

/// Puts each month of the other period on the month that has its place in this one, so that they stand in one row.
fn aligned(each: Each, dimension: &Dimension, scope: &Scope) -> Each {
    let Some(against) = scope.against.filter(|_| dimension.labels == Labels::Months) else { return each };
    let months = |day: Day| day.year() * 12 + i32::try_from(day.month()).unwrap_or_default();
    let shift = months(scope.period.first()) - months(against.first());
    let moved = |month: String| {
        let day = format!("{month}-01").parse::<Day>().ok().and_then(|day| day.add_months(shift));
        day.map_or(month, |day| day.to_string()[..7].to_owned())
    };
    each.into_iter().map(|(month, numbers)| (moved(month), numbers)).collect()
}

/// Place of the unit among the columns of a section.
const UNIT: usize = 1;

const ALL: Text = Text::new("合计", "All");

const SAME_MONTH: Text = Text::new(
    "对比的是两个时段中同一位次的月份，行名取本时段的月份。",
    "Months are compared by their place in the two periods; rows are named by those of this one.",
);

const NOTE: Text = Text::new(
    "合计按全部记录另行统计：一件建议由几家单位办理、一人参加几处活动的，在各行分别计，在合计中只计一次。",
    "The last row is counted over all records: a suggestion of several units, or a person at several places, stands in several \
     rows and once in it.",
);

/// Returns the figures of a section, and of the tables that follow it, for which `had` holds.
fn figures(section: &Section, had: &impl Fn(&Figure) -> bool) -> Vec<&'static Figure> {
    let items = section.items.iter().filter_map(|item| match item {
        Item::Figure(key) => find(key),
        Item::By(..) | Item::Published => None,
    });
    let crossed = section.crosses.iter().flat_map(|cross| cross.columns.iter()).filter_map(|(_, key)| find(key));
    let mut found: Vec<&'static Figure> = Vec::new();
    for figure in items.chain(crossed) {
        if had(figure) && found.iter().all(|other| other.key != figure.key) {
            found.push(figure);
        }
    }
    found
}

/// Returns whether a figure can be had for each value of a dimension.
fn is_broken_down(figure: &Figure, dimension: &str, policy: &Policy) -> bool {
    let counted =
        |key: &str| find(key).and_then(Figure::source).is_some_and(|one| one.broken_down_by(dimension).is_some());
    match figure.formula {
        Formula::Count(_) => counted(figure.key),
        Formula::Rate { of, to } | Formula::PerHead { of, to } => {
            of.keys(policy).into_iter().chain(to.keys(policy)).all(counted)
        }
        Formula::Days(spread, _) | Formula::Age(spread) => spread.count.set.dimension(dimension).is_some(),
    }
}

/// Returns what stands above the values: `承办单位` of `按承办单位`, `Handling unit` of `by handling unit`.
fn heading(dimension: &Dimension) -> Message {
    let Text { zh, en } = dimension.name;
    let mut letters = en.strip_prefix("by ").unwrap_or(en).chars();
    let en = letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect());
    Message::new(zh.strip_prefix('按').unwrap_or(zh), en)
}
