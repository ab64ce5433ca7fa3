//! The plan of a day: one digest a unit, with what is overdue, due today and due soon.

use crate::domain::day::Day;
use crate::i18n::{Message, Text};
use crate::message;
use crate::output::{Cell, Column, Document, Fact, Label, Sheet};
use crate::storage::due::{OpenTask, open_tasks};
use crate::storage::sql::{Executor, Result};

/// How many days ahead a reminder looks; offices warn from 15 days before the last day.
pub const WITHIN_DAYS: i32 = 15;

/// A task a unit has to be reminded of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueItem {
    /// Id of the task.
    pub task_id: i64,
    /// The reference people use: `15-4-12`.
    pub number: String,
    /// 标题.
    pub title: String,
    /// 办理轮次; from 2 on the suggestion is handled again.
    pub round: i64,
    /// 交办日期.
    pub assigned_on: Day,
    /// The last day on time, extensions included.
    pub due_on: Day,
    /// Id of the unit.
    pub unit_id: i64,
    /// Name of the unit.
    pub unit: String,
    /// E-mail address of the unit, where known.
    pub email: Option<String>,
}

/// How pressing an item is. Nothing is overdue before its last day has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// Past its last day.
    Overdue,
    /// Today is its last day.
    Today,
    /// Its last day lies within [`WITHIN_DAYS`] days.
    Soon,
}

impl Urgency {
    /// Returns the stable ASCII code.
    pub const fn code(self) -> &'static str {
        match self {
            Urgency::Overdue => "overdue",
            Urgency::Today => "today",
            Urgency::Soon => "soon",
        }
    }

    /// Returns what people read.
    pub const fn label(self) -> Text {
        match self {
            Urgency::Overdue => Text::new("已逾期", "overdue"),
            Urgency::Today => Text::new("今日到期", "due today"),
            Urgency::Soon => Text::new("即将到期", "due soon"),
        }
    }
}

impl DueItem {
    /// Returns the days until the last day; negative when it has passed.
    pub fn days_left(&self, today: Day) -> i32 {
        self.due_on.days_since(today)
    }

    /// Returns how pressing the item is; none where its last day is further off than reminders look.
    pub fn urgency(&self, today: Day) -> Option<Urgency> {
        match self.days_left(today) {
            i32::MIN..0 => Some(Urgency::Overdue),
            0 => Some(Urgency::Today),
            1..=WITHIN_DAYS => Some(Urgency::Soon),
            _ => None,
        }
    }
}

/// What one unit must be told, each block by last day and number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digest {
    /// Id of the unit.
    pub unit_id: i64,
    /// Name of the unit.
    pub unit: String,
    /// E-mail address of the unit, where known.
    pub email: Option<String>,
    /// Past their last day.
    pub overdue: Vec<DueItem>,
    /// Due today.
    pub today: Vec<DueItem>,
    /// Due within [`WITHIN_DAYS`] days.
    pub soon: Vec<DueItem>,
    /// The day of the plan.
    pub day: Day,
}

/// Plans the reminders of `today`: one digest a unit, ordered by the unit's name; a unit with nothing due has none, and so
/// the plan of a quiet day is empty.
pub fn plan(items: Vec<DueItem>, today: Day) -> Vec<Digest> {
    let mut digests: std::collections::BTreeMap<(String, i64), Digest> = std::collections::BTreeMap::new();
    for item in items {
        let Some(urgency) = item.urgency(today) else { continue };
        let digest = digests.entry((item.unit.clone(), item.unit_id)).or_insert_with(|| Digest {
            unit_id: item.unit_id,
            unit: item.unit.clone(),
            email: item.email.clone(),
            overdue: Vec::new(),
            today: Vec::new(),
            soon: Vec::new(),
            day: today,
        });
        match urgency {
            Urgency::Overdue => digest.overdue.push(item),
            Urgency::Today => digest.today.push(item),
            Urgency::Soon => digest.soon.push(item),
        }
    }
    let mut digests: Vec<Digest> = digests.into_values().collect();
    for digest in &mut digests {
        for block in [&mut digest.overdue, &mut digest.today, &mut digest.soon] {
            block.sort_by(|one, other| order(one).cmp(&order(other)));
        }
    }
    digests
}

/// Numbers are compared by length first, so that 9 comes before 12.
fn order(item: &DueItem) -> (Day, usize, &str, i64) {
    (item.due_on, item.number.len(), &item.number, item.task_id)
}

impl Digest {
    /// Returns every item with its urgency, the most pressing first.
    pub fn items(&self) -> impl Iterator<Item = (Urgency, &DueItem)> {
        let blocks = [(Urgency::Overdue, &self.overdue), (Urgency::Today, &self.today), (Urgency::Soon, &self.soon)];
        blocks.into_iter().flat_map(|(urgency, block)| block.iter().map(move |item| (urgency, item)))
    }

    /// Returns the subject line.
    pub fn subject(&self) -> Message {
        let (overdue, today, soon) = (self.overdue.len(), self.today.len(), self.soon.len());
        let unit = &self.unit;
        message!(
            "代表建议办理提醒：{unit}（逾期 {overdue} 件，今日到期 {today} 件，{WITHIN_DAYS} 日内到期 {soon} 件）",
            "Suggestions to reply to: {unit} ({overdue} overdue, {today} due today, {soon} due within {WITHIN_DAYS} days)"
        )
    }

    /// Returns the digest as a document for the unit, schema `renda.reminder.digest/1`: a sheet for each block that is not
    /// empty, and how to ask for an extension.
    pub fn document(&self) -> Document {
        let blocks = [(Urgency::Overdue, &self.overdue), (Urgency::Today, &self.today), (Urgency::Soon, &self.soon)];
        let mut sheets: Vec<Sheet> = Vec::new();
        for (urgency, block) in blocks {
            if !block.is_empty() {
                let rows = block.iter().map(|item| item_cells(item, urgency, self.day)).collect();
                let title = Some(urgency.label().into());
                sheets.push(Sheet { key: urgency.code().into(), title, columns: columns(), rows, notes: Vec::new() });
            }
        }
        if let Some(last) = sheets.last_mut() {
            last.notes.push(EXTENSION.into());
        }
        Document {
            schema: "renda.reminder.digest/1".to_owned(),
            title: Some(self.subject()),
            facts: vec![
                Fact::new("unit", Text::new("承办单位", "Unit"), self.unit.as_str()),
                Fact::new("email", Text::new("邮箱", "E-mail"), self.email.as_deref().unwrap_or_default()),
                Fact::new("today", Text::new("日期", "Day"), Cell::Date(self.day.to_string().into())),
            ],
            sheets,
        }
    }
}

/// 代表法 art. 51: three months, six at most where the matter is wide or difficult.
const EXTENSION: Text = Text::new(
    "需要延期的，请在期限届满前向交办机关书面提出，写明建议编号、理由和拟答复日期；经批准后方可延期，自交办之日起最长不超过六个月。",
    "For an extension apply in writing to the assigning body before the last day, with the number, the reason and the day you \
     mean to reply; it holds once approved, and never beyond six months from assignment.",
);

fn columns() -> Vec<Column> {
    vec![
        Column::labels("urgency", Text::new("情况", "Urgency")),
        Column::new("number", Text::new("编号", "No.")),
        Column::new("title", Text::new("标题", "Title")),
        Column::number("round", Text::new("办理轮次", "Round")),
        Column::new("assigned_on", Text::new("交办日期", "Assigned")),
        Column::new("due_on", Text::new("办理期限", "Due")),
        Column::number("days_left", Text::new("剩余天数", "Days left")),
    ]
}

/// The cells of an item; days left are negative when the last day has passed.
fn item_cells(item: &DueItem, urgency: Urgency, today: Day) -> Vec<Cell> {
    vec![
        Cell::Label(Label::new(urgency.code(), urgency.label())),
        Cell::text(item.number.as_str()),
        Cell::text(item.title.as_str()),
        Cell::Int(item.round),
        Cell::Date(item.assigned_on.to_string().into()),
        Cell::Date(item.due_on.to_string().into()),
        Cell::Int(i64::from(item.days_left(today))),
    ]
}

/// Returns the whole plan as a document, schema `renda.reminder.plan/1`, with a row for each item of each unit.
pub fn plan_document(digests: &[Digest], today: Day) -> Document {
    let mut all =
        vec![Column::new("unit", Text::new("承办单位", "Unit")), Column::new("email", Text::new("邮箱", "E-mail"))];
    all.extend(columns());
    let mut rows = Vec::new();
    for digest in digests {
        for (urgency, item) in digest.items() {
            let mut cells =
                vec![Cell::text(digest.unit.as_str()), Cell::text(digest.email.as_deref().unwrap_or_default())];
            cells.extend(item_cells(item, urgency, today));
            rows.push(cells);
        }
    }
    let (units, items, day) = (digests.len(), rows.len(), today.prose());
    let (zh, en) = (day.zh, day.en);
    Document {
        schema: "renda.reminder.plan/1".to_owned(),
        title: Some(message!(
            "{zh}办理提醒：{units} 家单位，{items} 个任务",
            "Reminders of {en}: {units} units, {items} tasks"
        )),
        facts: vec![
            Fact::new("today", Text::new("日期", "Day"), Cell::Date(today.to_string().into())),
            Fact::new("units", Text::new("单位数", "Units"), Cell::Int(i64::try_from(units).unwrap_or(i64::MAX))),
            Fact::new("within_days", Text::new("提前天数", "Days ahead"), i64::from(WITHIN_DAYS)),
        ],
        sheets: vec![Sheet { key: "items".to_owned(), title: None, columns: all, rows, notes: Vec::new() }],
    }
}

/// Reads what may have to be reminded of on `today`.
pub fn read(executor: &mut dyn Executor, today: Day) -> Result<Vec<DueItem>> {
    let end = today.add_days(WITHIN_DAYS).unwrap_or(today).to_string();
    let mut items = Vec::new();
    open_tasks(executor, &today.to_string(), &end, &mut |task| {
        items.extend(item_of(task));
        Ok(())
    })?;
    Ok(items)
}

/// Returns the item of a task; none where its days are no days, which `db check` reports.
fn item_of(task: OpenTask) -> Option<DueItem> {
    Some(DueItem {
        task_id: task.task_id,
        number: task.number,
        title: task.title,
        round: task.round,
        assigned_on: task.assigned_on.parse().ok()?,
        due_on: task.due_on.parse().ok()?,
        unit_id: task.unit_id,
        unit: task.unit,
        email: task.email,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;
    use crate::output::{Format, Imprint, Style};

    fn item(task_id: i64, unit: &str, number: &str, due_on: &str) -> DueItem {
        DueItem {
            task_id,
            number: number.to_owned(),
            title: "关于增设路灯的建议".to_owned(),
            round: 1,
            assigned_on: day("2024-03-24"),
            due_on: day(due_on),
            unit_id: i64::try_from(unit.len()).unwrap(),
            unit: unit.to_owned(),
            email: None,
        }
    }

    #[test]
    fn each_unit_gets_one_digest_in_three_blocks() {
        let today = day("2024-06-24");
        let items = vec![
            item(1, "乙局", "15-4-12", "2024-06-24"),
            item(2, "甲委员会", "15-4-9", "2024-06-23"),
            item(3, "甲委员会", "15-4-12", "2024-06-23"),
            item(4, "甲委员会", "15-4-1", "2024-07-09"),
            item(5, "甲委员会", "15-4-2", "2024-07-10"),
            item(6, "丙局局", "15-4-3", "2024-08-01"),
        ];
        let plan = plan(items, today);
        let ids = |block: &[DueItem]| block.iter().map(|item| item.task_id).collect::<Vec<_>>();
        assert_eq!(plan.len(), 2, "a unit with nothing due has no digest");
        let digest = plan.iter().find(|digest| digest.unit == "甲委员会").unwrap();
        assert_eq!((ids(&digest.overdue), ids(&digest.today), ids(&digest.soon)), (vec![2, 3], vec![], vec![4]));
        let other = plan.iter().find(|digest| digest.unit == "乙局").unwrap();
        assert_eq!((ids(&other.overdue), ids(&other.today)), (vec![], vec![1]), "nothing is late on its last day");
        assert_eq!(digest.items().next().unwrap().1.days_left(today), -1);
    }

    #[test]
    fn a_quiet_day_has_an_empty_plan() {
        assert_eq!(plan(Vec::new(), day("2024-06-24")), []);
        assert_eq!(plan(vec![item(1, "甲局", "1", "2024-12-31")], day("2024-06-24")), []);
        assert_eq!(plan_document(&[], day("2024-06-24")).sheets[0].rows.len(), 0);
    }

    #[test]
    fn a_digest_reads_as_an_office_writes() {
        let digests = plan(vec![item(1, "市住建局", "15-4-12", "2024-06-20")], day("2024-06-24"));
        let mut text = Vec::new();
        crate::output::document(
            Format::Plain,
            &mut text,
            &digests[0].document(),
            &Style::default(),
            &Imprint::default(),
        )
        .unwrap();
        let text = String::from_utf8(text).unwrap();
        for part in ["市住建局", "逾期 1 件", "15-4-12", "2024-06-20", "-4", "书面提出"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert_eq!(digests[0].document().sheets.len(), 1, "empty blocks are left out");
        assert_eq!(plan_document(&digests, day("2024-06-24")).sheets[0].rows[0].len(), 9);
    }
}
