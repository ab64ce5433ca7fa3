//! A digest: what one recipient is told on one day, in blocks, the most pressing first.

use serde::Serialize;

use crate::domain::day::Day;
use crate::domain::reminder::{Notice, Recipient, Rule, Stage, Urgency};
use crate::i18n::{Lang, Message, Text};
use crate::message;
use crate::output::{Cell, Column, Document, Fact, Label, Sheet};

/// Who signs letters, and where to ask.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signature {
    /// The office.
    pub office: String,
    /// Who answers there.
    pub contact: String,
    /// Its telephone number.
    pub phone: String,
}

/// What one recipient is told.
#[derive(Clone, Debug)]
pub struct Digest {
    /// Who.
    pub recipient: Recipient,
    /// Name for people.
    pub name: String,
    /// The day as of which it speaks.
    pub day: Day,
    /// What is said, in the order of the letter.
    pub notices: Vec<Notice>,
    /// Entry of the journal that planned it, with its hash: whoever gets the letter is a witness of it.
    pub entry: (i64, String),
    /// Who signs.
    pub signature: Signature,
}

/// How many digits of a hash are printed; enough to tell two journals apart.
const DIGITS: usize = 16;

/// What templates may name.
#[derive(Debug, Serialize)]
pub(super) struct Facts {
    recipient: String,
    kind: &'static str,
    day: String,
    date: String,
    subject: String,
    summary: String,
    units: bool,
    extension: bool,
    returning: bool,
    done: bool,
    blocks: Vec<Block>,
    office: String,
    contact: String,
    phone: String,
    entry: i64,
    hash: String,
}

#[derive(Debug, Serialize)]
struct Block {
    key: &'static str,
    title: String,
    items: Vec<Line>,
}

#[derive(Debug, Serialize)]
struct Line {
    rule: String,
    number: String,
    title: String,
    unit: Option<String>,
    round: i64,
    began_on: Option<String>,
    due_on: String,
    says: String,
}

/// Says how far off a last day is.
fn says(due_on: Day, day: Day) -> Message {
    let left = due_on.days_since(day);
    match left {
        0 => message!("今日到期", "due today"),
        1.. => message!("还剩 {left} 天", "{left} days left"),
        _ => {
            let late = -left;
            message!("已逾期 {late} 天", "{late} days overdue")
        }
    }
}

impl Digest {
    /// Puts the notices in order: block by block, by last day and number. Of one thing that is announced twice in a letter, as a copy
    /// and as a report, the later stage stays.
    pub fn arrange(&mut self) {
        let day = self.day;
        let order = |notice: &Notice| {
            let (item, number) = (&notice.item, &notice.item.about.number);
            (Urgency::of(item.due_on, day), item.due_on, item.rule, number.len(), number.clone(), item.key.clone())
        };
        self.notices.sort_by_cached_key(|notice| (order(notice), std::cmp::Reverse(notice.stage)));
        self.notices.dedup_by(|one, other| one.item.key == other.item.key && one.item.rule == other.item.rule);
    }

    fn kind(&self) -> &'static str {
        match self.recipient {
            Recipient::Unit(_) => "unit",
            Recipient::Deputy(_) => "deputy",
            Recipient::Office => "office",
            Recipient::Supervision => "supervision",
            Recipient::Head(_) => "head",
            Recipient::Leader(_) => "leader",
        }
    }

    fn of_block(&self, urgency: Urgency) -> impl Iterator<Item = &Notice> {
        self.notices.iter().filter(move |notice| Urgency::of(notice.item.due_on, self.day) == urgency)
    }

    /// Says how many there are of each block: `逾期 2 件、今日到期 1 件`.
    fn summary(&self, lang: Lang) -> String {
        let words = |urgency: Urgency| {
            let count = self.of_block(urgency).count();
            let (zh, en) = match urgency {
                Urgency::Overdue => ("逾期", "overdue"),
                Urgency::Today => ("今日到期", "due today"),
                Urgency::Soon => ("即将到期", "due soon"),
            };
            (count > 0).then(|| message!("{zh} {count} 件", "{count} {en}").get(lang).to_owned())
        };
        let parts: Vec<String> = Urgency::ALL.iter().copied().filter_map(words).collect();
        parts.join(lang.pick("、", ", "))
    }

    /// Returns what templates may name.
    pub(super) fn facts(&self, lang: Lang, subject: &str) -> Facts {
        let own_unit = matches!(self.recipient, Recipient::Unit(_));
        let line = |notice: &Notice| Line {
            rule: lang.pick(notice.item.rule.text().zh, notice.item.rule.text().en).to_owned(),
            number: notice.item.about.number.clone(),
            title: notice.item.about.title.clone(),
            unit: notice.item.about.unit.clone().filter(|_| !own_unit),
            round: notice.item.about.round,
            began_on: notice.item.about.began_on.map(|day| day.to_string()),
            due_on: notice.item.due_on.to_string(),
            says: says(notice.item.due_on, self.day).get(lang).to_owned(),
        };
        let blocks = Urgency::ALL.iter().copied().map(|urgency| Block {
            key: urgency.code(),
            title: lang.pick(urgency.text().zh, urgency.text().en).to_owned(),
            items: self.of_block(urgency).map(line).collect(),
        });
        let has = |rule| own_unit && self.notices.iter().any(|notice| notice.item.rule == rule);
        let (prose, (entry, hash)) = (self.day.prose(), &self.entry);
        Facts {
            recipient: self.name.clone(),
            kind: self.kind(),
            day: self.day.to_string(),
            date: prose.get(lang).to_owned(),
            subject: subject.to_owned(),
            summary: self.summary(lang),
            units: !own_unit && self.notices.iter().any(|notice| notice.item.about.unit.is_some()),
            extension: has(Rule::Reply),
            returning: has(Rule::Return),
            done: own_unit,
            blocks: blocks.filter(|block| !block.items.is_empty()).collect(),
            office: self.signature.office.clone(),
            contact: self.signature.contact.clone(),
            phone: self.signature.phone.clone(),
            entry: *entry,
            hash: hash.chars().take(DIGITS).collect(),
        }
    }

    /// Returns the digest as a table for the recipient, schema `renda.reminder.show/1`: a sheet for each block that is not empty.
    pub fn document(&self) -> Document {
        let sheet = |urgency: Urgency| Sheet {
            key: urgency.code().into(),
            title: Some(urgency.text().into()),
            columns: columns(),
            rows: self.of_block(urgency).map(|notice| cells(notice, self.day)).collect(),
            notes: Vec::new(),
            charts: Vec::new(),
        };
        let sheets: Vec<Sheet> =
            Urgency::ALL.iter().copied().map(sheet).filter(|sheet| !sheet.rows.is_empty()).collect();
        let (name, day) = (&self.name, self.day.prose());
        let (zh, en) = (day.zh, day.en);
        Document {
            schema: "renda.reminder.show/1".to_owned(),
            title: Some(message!("{zh}提醒：{name}", "Reminder of {en}: {name}")),
            facts: vec![
                Fact::new("recipient", Text::new("收件人", "Recipient"), name.as_str()),
                Fact::new("today", Text::new("日期", "Day"), Cell::Date(self.day.to_string().into())),
            ],
            sheets,
        }
    }
}

fn columns() -> Vec<Column> {
    vec![
        Column::labels("rule", Text::new("期限", "Limit")),
        Column::labels("stage", Text::new("阶段", "Stage")),
        Column::new("number", Text::new("编号", "No.")),
        Column::new("title", Text::new("事项", "Matter")),
        Column::new("unit", Text::new("承办单位", "Unit")),
        Column::number("round", Text::new("轮次", "Round")),
        Column::new("due_on", Text::new("最后一日", "Last day")),
        Column::number("days_left", Text::new("剩余天数", "Days left")),
    ]
}

/// The cells of a notice; days left are negative when the last day has passed.
fn cells(notice: &Notice, day: Day) -> Vec<Cell> {
    let (item, about) = (&notice.item, &notice.item.about);
    vec![
        Cell::label(item.rule.code(), item.rule.text()),
        stage_cell(notice.stage),
        Cell::text(about.number.as_str()),
        Cell::text(about.title.as_str()),
        about.unit.as_deref().map_or(Cell::Empty, Cell::text),
        if about.round > 0 { Cell::Int(about.round) } else { Cell::Empty },
        Cell::Date(item.due_on.to_string().into()),
        Cell::Int(i64::from(item.due_on.days_since(day))),
    ]
}

fn stage_cell(stage: Stage) -> Cell {
    Cell::Label(Label::named(stage.code(), stage.text()))
}

/// A notice that is to come, with how its recipient is reached.
#[derive(Clone, Debug)]
pub struct Addressed {
    /// The day of its letter.
    pub day: Day,
    /// What.
    pub notice: Notice,
    /// Name of the recipient.
    pub name: String,
    /// Code of the channel by which it will go first; none where the recipient cannot be reached.
    pub channel: Option<&'static str>,
    /// The address there, masked unless asked for.
    pub address: String,
    /// The day of the next notice about the same, if nothing is done.
    pub next_on: Option<Day>,
}

/// Returns a plan as a document, schema `renda.reminder.plan/2`, with a row for each notice.
pub fn plan_document(plan: &[Addressed], (first, last): (Day, Day)) -> Document {
    let mut all = vec![
        Column::new("day", Text::new("发送日期", "Day")),
        Column::new("recipient", Text::new("收件人", "Recipient")),
        Column::new("channel", Text::new("方式", "Channel")),
        Column::new("address", Text::new("地址", "Address")),
    ];
    all.extend(columns());
    all.push(Column::new("next_on", Text::new("下次提醒", "Next")));
    let row = |one: &Addressed| {
        let mut row = vec![
            Cell::Date(one.day.to_string().into()),
            Cell::text(one.name.as_str()),
            one.channel.map_or(Cell::Empty, Cell::text),
            Cell::text(one.address.as_str()),
        ];
        row.extend(cells(&one.notice, one.day));
        row.push(one.next_on.map_or(Cell::Empty, |day| Cell::Date(day.to_string().into())));
        row
    };
    let letters: std::collections::BTreeSet<_> = plan.iter().map(|one| (one.day, &one.notice.recipient)).collect();
    let (letters, notices) = (letters.len(), plan.len());
    let (day, end) = (first.prose(), last.prose());
    let (zh, en) = (day.zh, day.en);
    let title = if first == last {
        message!("{zh}提醒计划：{letters} 封，{notices} 项", "Reminders of {en}: {letters} letters, {notices} notices")
    } else {
        let (end_zh, end_en) = (end.zh, end.en);
        message!(
            "{zh}至{end_zh}提醒计划：{letters} 封，{notices} 项（其间没有新的办理情况时）",
            "Reminders from {en} to {end_en}: {letters} letters, {notices} notices (if nothing is done meanwhile)"
        )
    };
    Document {
        schema: "renda.reminder.plan/2".to_owned(),
        title: Some(title),
        facts: vec![
            Fact::new("from", Text::new("起", "From"), Cell::Date(first.to_string().into())),
            Fact::new("to", Text::new("止", "To"), Cell::Date(last.to_string().into())),
            Fact::new("letters", Text::new("封数", "Letters"), Cell::Int(i64::try_from(letters).unwrap_or(i64::MAX))),
        ],
        sheets: vec![Sheet {
            key: "notices".to_owned(),
            title: None,
            columns: all,
            rows: plan.iter().map(row).collect(),
            notes: Vec::new(),
            charts: Vec::new(),
        }],
    }
}
