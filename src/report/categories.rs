//! Suggestions by the groups and classes of the rule profile's dictionary: what the words on the register stand for, worked out from
//! the parts by word that a report reads anyway, and the table in which a period stands beside another one, class by class, as far as
//! the two editions are comparable.

use std::collections::{BTreeMap, BTreeSet};

use super::figure::{Figure, find};
use super::layout::{NOT_STATED, part_of};
use super::number::Number;
use super::numbers::{Numbers, growth};
use super::policy::Policy;
use super::whole::Report;
use super::{ReportError, Scope};
use crate::domain::day::Day;
use crate::domain::profile::{Category, Counterpart, Edition, Tier, Word};
use crate::i18n::{Message, Text};
use crate::message;
use crate::output::{Cell, Column, Label, Sheet};
use crate::storage::figures::{Dimension, Labels, Point, UNKNOWN_CATEGORY};

const GROUP: &str = "category_group";
const CLASS: &str = "category_class";
const WORD: &str = "category";
const ALL: &str = "suggestion.count";
/// Columns of the table beside the number of suggestions: key and figure.
const HANDLED: [(&str, &str); 2] = [("cases", "handling.cases"), ("replied", "reply.cases")];

/// Returns the point of a scope with what words stand for in it. Fails where the cut-off lies before the period, and where
/// `dimension` is one of categories and the profile has no edition for the period.
pub(super) fn point(scope: &Scope, policy: &Policy, dimension: Option<&Dimension>) -> Result<Point, ReportError> {
    let last = scope.period.last();
    let edition = policy.categories.on(last);
    if edition.is_none() && dimension.is_some_and(is_of_categories) {
        let Message { zh, en } = &policy.title;
        return Err(ReportError::Scope(message!(
            "所用规则（{zh}）没有{last}施行的建议类别目录",
            "the rule profile, {en}, has no categories of suggestions for {last}"
        )));
    }
    Ok(Point { categories: meant(edition), ..scope.point()? })
}

/// Returns the same of what the report is compared with, if that is to stand beside it. Fails where `dimension` is one of categories and
/// the two periods have different editions: their parts are not comparable value by value.
pub(super) fn point_against(
    report: &Report,
    dimension: &Dimension,
    beside: bool,
) -> Result<Option<Point>, ReportError> {
    let Some(point) = report.scope.point_against().filter(|_| beside) else { return Ok(None) };
    if is_of_categories(dimension) && !report.is_same_edition() {
        return Err(ReportError::Scope(message!(
            "两个时段的类别目录不同，不能逐类对比；可比的类别见报表的 categories 部分（--section categories）",
            "the two periods have different categories and are not compared one by one; for those that are comparable see the section \
             categories of the report (--section categories)"
        )));
    }
    Ok(Some(Point { categories: meant(report.editions().1), ..point }))
}

fn is_of_categories(dimension: &Dimension) -> bool {
    dimension.labels == Labels::Categories
}

/// Returns what the words of an edition stand for, as a point has it.
fn meant(edition: Option<&Edition>) -> Vec<[String; 3]> {
    let word = |Word { word, group, class }: &Word<'_>| [*word, *group, *class].map(str::to_owned);
    edition.map(|edition| edition.words().iter().map(word).collect()).unwrap_or_default()
}

/// Returns what people read for a value of a dimension of categories.
pub(super) fn label(scope: &Scope, policy: &Policy, by: &Dimension, value: &str) -> Label {
    let edition = policy.categories.on(scope.period.last());
    let tier = if by.key == GROUP { Tier::Group } else { Tier::Class };
    let name = edition.and_then(|edition| edition.find(tier, value)).map(|(_, category)| category.name());
    let words = match value {
        "" => NOT_STATED.into(),
        UNKNOWN_CATEGORY => Text::new("目录外", "not in the dictionary").into(),
        _ => name.unwrap_or_else(|| Message::new(value, value)),
    };
    Label::named(value, words)
}

/// Returns whether the parts by a dimension are summed up from those by word.
pub(super) fn is_summed_up(dimension: &str) -> bool {
    [GROUP, CLASS].contains(&dimension)
}

/// Returns the break-downs that the table needs beside those of the sections.
pub(super) fn wanted(scope: &Scope, policy: &Policy) -> Option<(&'static str, &'static str)> {
    policy.categories.on(scope.period.last()).map(|_| ("reply.cases", WORD))
}

impl Numbers {
    /// Adds the parts by group and class to the figures that are broken down by word. A word that stands for two categories, which the
    /// check of the profile finds, counts for both, so that the parts do not add up and no wrong table is printed.
    pub(super) fn classify(&mut self, edition: Option<&Edition>) {
        let Some(edition) = edition else { return };
        let words = edition.words();
        let by_word = self.parts.iter().filter(|((key, dimension), _)| *dimension == WORD && is_classified(key));
        let by_word: Vec<_> = by_word.map(|((key, _), parts)| (*key, parts.clone())).collect();
        for (key, parts) in by_word {
            for (dimension, meaning) in [(GROUP, group as fn(&Word<'_>) -> String), (CLASS, class)] {
                let mut sums: BTreeMap<String, i64> = BTreeMap::new();
                for (word, number) in &parts {
                    for value in meanings(&words, word, meaning) {
                        *sums.entry(value).or_default() += number;
                    }
                }
                self.parts.insert((key, dimension), sums.into_iter().collect());
            }
        }
    }
}

fn group(word: &Word<'_>) -> String {
    word.group.to_owned()
}

fn class(word: &Word<'_>) -> String {
    word.class.to_owned()
}

fn is_classified(key: &str) -> bool {
    find(key).and_then(Figure::source).is_some_and(|source| source.broken_down_by(GROUP).is_some())
}

/// Returns what a word stands for; mostly one thing.
fn meanings(words: &[Word<'_>], word: &str, meaning: fn(&Word<'_>) -> String) -> BTreeSet<String> {
    if word.is_empty() {
        return BTreeSet::from([String::new()]);
    }
    let found: BTreeSet<String> = words.iter().filter(|known| known.word == word).map(meaning).collect();
    if found.is_empty() { BTreeSet::from([UNKNOWN_CATEGORY.to_owned()]) } else { found }
}

impl Report {
    /// Returns whether the same edition holds in both periods, so that equal words mean equal things.
    pub(super) fn is_same_edition(&self) -> bool {
        let (now, then) = self.editions();
        now.is_some() && now == then
    }

    /// Returns the editions of both periods.
    fn editions(&self) -> (Option<&Edition>, Option<&Edition>) {
        let on = |day: Day| self.policy.categories.on(day);
        (on(self.scope.period.last()), self.scope.against.and_then(|period| on(period.last())))
    }
}

/// Builds the table; none where the profile has no dictionary for the period, or where the report is on one unit or person.
pub(super) fn sheet(report: &Report) -> Option<Sheet> {
    let edition = report.editions().0.filter(|_| report.subject.is_none())?;
    let table = Table { report, edition };
    let two = if edition.has_classes() { "（两级）" } else { "" };
    let title = Message::new(format!("二之一、各类别建议{two}"), "2a. Suggestions by category");
    let mut lines: Vec<Line> = edition.groups.iter().flat_map(|group| table.group(group)).collect();
    lines.extend(table.unknown());
    lines.extend(table.not_stated());
    lines.push(table.total());
    Some(Sheet {
        key: "categories".to_owned(),
        title: Some(title),
        columns: table.columns(),
        notes: table.notes(),
        rows: lines.into_iter().map(|line| table.cells(line)).collect(),
        charts: Vec::new(),
    })
}

/// A row: its parts by a dimension with a value; the figure as a whole where there is none.
struct Line {
    part: Option<(&'static str, String)>,
    title: Message,
    before: Option<i64>,
    remark: Option<(&'static str, Message)>,
}

struct Table<'a> {
    report: &'a Report,
    edition: &'a Edition,
}

impl Table<'_> {
    fn now(&self, key: &'static str, part: Option<&(&'static str, String)>) -> i64 {
        let numbers = &self.report.this;
        part.map_or_else(|| numbers.count(key), |(dimension, value)| part_of(numbers.parts(key, dimension), value))
    }

    fn then(&self, dimension: &'static str, value: &str) -> Option<i64> {
        Some(part_of(self.report.other.as_ref()?.parts(ALL, dimension), value))
    }

    /// Returns the rows of a group: the group, its classes, and what says no more than the group.
    fn group(&self, group: &Category) -> Vec<Line> {
        let Message { zh, en } = group.name();
        let mut lines = vec![self.category(Tier::Group, group, Message::new(zh, en))];
        for class in &group.classes {
            let title = Message::new(format!("其中：{}", class.zh), format!("of these {}", class.en));
            lines.push(self.category(Tier::Class, class, title));
        }
        if !group.classes.is_empty() && group.classes.iter().all(|class| class.zh != group.zh) {
            let part = (CLASS, group.zh.clone());
            let same = self.report.is_same_edition();
            let before = self.then(CLASS, &group.zh).filter(|_| same);
            let remark = Text::new("只写了大类，不可比", "the group alone is named: not comparable");
            let remark = (self.report.other.is_some() && !same).then(|| ("undivided", remark.into()));
            if self.now(ALL, Some(&part)) != 0 || before.is_some_and(|before| before != 0) {
                let title = Text::new("其中：未分小类", "of these without a class").into();
                lines.push(Line { part: Some(part), title, before, remark });
            }
        }
        lines
    }

    fn category(&self, tier: Tier, category: &Category, title: Message) -> Line {
        let part = Some((dimension(tier), category.zh.clone()));
        let (before, remark) = match self.counterpart(tier, category) {
            None => (None, None),
            Some(Counterpart::Sum(parts)) => {
                let before = parts.iter().filter_map(|(tier, word)| self.then(dimension(*tier), word)).sum();
                (Some(before), self.was(category, &parts))
            }
            Some(why) => (None, not_comparable(&why)),
        };
        Line { part, title, before, remark }
    }

    fn counterpart<'c>(&'c self, tier: Tier, category: &'c Category) -> Option<Counterpart<'c>> {
        let Report { scope, policy, .. } = self.report;
        let days = (scope.period.last(), scope.against?.last());
        Some(policy.categories.counterpart(days, tier, category))
    }

    /// Says what a category stands beside, where that is not called the same.
    fn was(&self, category: &Category, parts: &[(Tier, &str)]) -> Option<(&'static str, Message)> {
        let then = self.report.editions().1?;
        if parts.iter().all(|(_, word)| *word == category.zh) {
            return None;
        }
        let named = parts.iter().filter_map(|(tier, word)| then.find(*tier, word)).map(|(_, category)| category);
        let (zh, en) = quoted(named);
        Some(("was", message!("对比{zh}", "compared with {en}")))
    }

    /// Returns a row for each word that the edition does not have; under the same edition those of the other period too.
    fn unknown(&self) -> Vec<Line> {
        let known = self.edition.words();
        let same = self.report.is_same_edition();
        let other = self.report.other.as_ref().filter(|_| same);
        let parts = std::iter::once(&self.report.this).chain(other).flat_map(|numbers| numbers.parts(ALL, WORD));
        let words: BTreeSet<&String> = parts.map(|(word, _)| word).filter(|word| !word.is_empty()).collect();
        let mut lines = Vec::new();
        for word in words.into_iter().filter(|word| known.iter().all(|known| known.word != **word)) {
            lines.push(Line {
                part: Some((WORD, word.clone())),
                title: message!("目录外：{word}", "not in the dictionary: {word}"),
                before: self.then(WORD, word).filter(|_| same),
                remark: Some(("unknown", Text::new("类别目录中没有这个词", "no category has this word").into())),
            });
        }
        lines.sort_by_cached_key(|line| std::cmp::Reverse(self.now(ALL, line.part.as_ref())));
        lines
    }

    fn not_stated(&self) -> Option<Line> {
        let part = Some((WORD, String::new()));
        let (now, before) = (self.now(ALL, part.as_ref()), self.then(WORD, ""));
        let is_any = now != 0 || before.is_some_and(|before| before != 0);
        is_any.then(|| Line { part, title: NOT_STATED.into(), before, remark: None })
    }

    fn total(&self) -> Line {
        let before = self.report.other.as_ref().map(|other| other.count(ALL));
        Line { part: None, title: Text::new("合计", "All").into(), before, remark: None }
    }

    fn columns(&self) -> Vec<Column> {
        let mut columns = vec![
            Column::labels("figure", Text::new("类别", "Category")),
            Column::number("value", Text::new("建议（件）", "Suggestions (items)")),
            Column::number("percent", Text::new("占总数（%）", "Percent of all")),
        ];
        if let Some(against) = self.report.scope.against {
            columns.push(Column::number("before", against.title()));
            columns.push(Column::number("change", Text::new("增减", "Change")));
            columns.push(Column::number("change_percent", Text::new("增减幅度（%）", "Change in percent")));
        }
        columns.extend([
            Column::number(HANDLED[0].0, Text::new("交办（件）", "Assigned (items)")),
            Column::number(HANDLED[1].0, Text::new("已答复（件）", "Replied to (items)")),
            Column::labels("remark", Text::new("说明", "Remark")),
        ]);
        columns
    }

    fn cells(&self, line: Line) -> Vec<Cell> {
        let Report { policy, this, scope, .. } = self.report;
        let Line { part, title, before, remark } = line;
        let key = part.as_ref().map_or_else(|| ALL.to_owned(), |(by, value)| format!("{ALL}.by_{by}.{value}"));
        let number = self.now(ALL, part.as_ref());
        let (value, whole) = (Number::Whole(number), this.count(ALL));
        let mut cells = vec![
            Cell::Label(Label::named(key, title)),
            value.cell(),
            this.share(value, number, whole, policy).percent.cell(),
        ];
        if scope.against.is_some() {
            let figure = find(ALL).expect("a test asks for it");
            let then = before.map_or(Number::None, Number::Whole);
            let grown = growth(figure, value, then, policy.decimals, policy.rounding);
            cells.extend([then.cell(), value.minus(then).cell(), grown.cell()]);
        }
        cells.extend(HANDLED.map(|(_, key)| Cell::Int(self.now(key, part.as_ref()))));
        cells.push(remark.map_or(Cell::Empty, |(code, words)| Cell::Label(Label::named(code, words))));
        cells
    }

    fn notes(&self) -> Vec<Message> {
        let from = self.edition.from;
        let Message { zh, en } = &self.report.policy.title;
        let mut notes = vec![message!(
            "按“{zh}”规则{from}起的类别目录归类，登记册里的类别原词不改；大类各行与目录外、未填之和等于合计。",
            "By the categories from {from} on of the rule profile \"{en}\"; words on the register stay as they are. The groups, the words \
             not in the dictionary and what is not stated add up to all."
        )];
        let (Some(other), Some(then)) = (&self.report.other, self.report.editions().1) else { return notes };
        if self.report.is_same_edition() {
            return notes;
        }
        let (day, left) = (then.from, other.count(ALL) - self.covered(then));
        notes.push(message!(
            "对比时段按{day}起的目录归类，再按两版的对应关系折算；没有数的，两版口径不同，不能对比。对比时段另有 {left} 件未列入上表各行。",
            "What it is compared with is sorted by the categories from {day} on and carried over; where nothing stands the two are cut \
             differently and are not to be compared. Suggestions of that period in none of these rows: {left}."
        ));
        notes
    }

    /// Returns how many suggestions of the other period stand in any row.
    fn covered(&self, then: &Edition) -> i64 {
        let mut classes: BTreeSet<&str> = BTreeSet::from([""]);
        let words = then.words();
        for (tier, category) in self.edition.all() {
            let Some(Counterpart::Sum(parts)) = self.counterpart(tier, category) else { continue };
            for (tier, part) in parts {
                let means = |word: &&Word<'_>| part == if tier == Tier::Group { word.group } else { word.class };
                classes.extend(words.iter().filter(means).map(|word| word.class));
            }
        }
        classes.into_iter().filter_map(|class| self.then(CLASS, class)).sum()
    }
}

fn dimension(tier: Tier) -> &'static str {
    if tier == Tier::Group { GROUP } else { CLASS }
}

fn not_comparable(why: &Counterpart<'_>) -> Option<(&'static str, Message)> {
    Some(match why {
        Counterpart::Sum(_) => return None,
        Counterpart::SplitFrom(parents) => {
            let (zh, en) = quoted(parents.iter().copied());
            ("split", message!("由{zh}划出，不可比", "cut out of {en}: not comparable"))
        }
        Counterpart::Nothing => (
            "new",
            Text::new("前一版目录没有相同的类别，不可比", "nothing is the same in the edition before: not comparable")
                .into(),
        ),
        Counterpart::NoEdition => {
            ("no-edition", Text::new("对比时段还没有类别目录", "there were no categories in that period yet").into())
        }
        Counterpart::Later => (
            "later-edition",
            Text::new("对比时段用后一版目录，不可比", "that period has a later edition: not comparable").into(),
        ),
    })
}

/// Returns the names of categories as a sentence has them.
fn quoted<'a>(categories: impl Iterator<Item = &'a Category>) -> (String, String) {
    let (zh, en): (Vec<String>, Vec<&str>) =
        categories.map(|category| (format!("“{}”", category.zh), category.en.as_str())).unzip();
    (zh.concat(), en.join(" and "))
}
