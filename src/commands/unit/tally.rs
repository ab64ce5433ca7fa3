//! What units did with their tasks, counted, and the points an office gives for it.

use crate::domain::deadline::Lateness;
use crate::domain::profile::{Merit, Points, Ruled, UnitPoints};
use crate::i18n::Text;
use crate::message;
use crate::output::{Cell, Column, Sheet};
use crate::storage::unit_work::WorkedTask;

/// What one unit did.
#[derive(Default)]
pub(super) struct Tally {
    pub(super) unit_id: i64,
    unit: String,
    /// Tasks by role: lead, joint, separate.
    roles: [i64; 3],
    owed: i64,
    replied: i64,
    on_time: i64,
    late: i64,
    overdue: i64,
    returns: i64,
    returned: i64,
    met: i64,
    /// Views of the result: satisfied, basically, dissatisfied.
    views: [i64; 3],
    redone: i64,
}

impl Tally {
    /// Begins the count of the unit of a task.
    pub(super) fn of(task: &WorkedTask) -> Tally {
        Tally { unit_id: task.unit_id, unit: task.unit.clone(), ..Tally::default() }
    }

    /// Counts a task; `time` is where it stands with its time.
    pub(super) fn add(&mut self, task: &WorkedTask, time: Option<Lateness>) {
        self.returns += task.returns;
        if task.returned {
            self.returned += 1;
            return;
        }
        self.roles[task.role as usize] += 1;
        if !task.role.replies() {
            return;
        }
        self.owed += 1;
        self.replied += i64::from(task.replied_on.is_some());
        self.met += i64::from(task.met);
        self.redone += i64::from(task.round > 1);
        match time {
            Some(Lateness::OnTime | Lateness::Extended) => self.on_time += 1,
            Some(Lateness::Late { .. }) => self.late += 1,
            Some(Lateness::Overdue { .. }) => self.overdue += 1,
            Some(Lateness::Open { .. }) | None => {}
        }
        let place =
            ["satisfied", "basically", "dissatisfied"].iter().position(|code| task.view.as_deref() == Some(*code));
        if let Some(place) = place {
            self.views[place] += 1;
        }
    }

    /// Returns how often something happened for which points are given.
    fn count(&self, merit: Merit) -> i64 {
        match merit {
            Merit::OnTime => self.on_time,
            Merit::Late => self.late,
            Merit::Overdue => self.overdue,
            Merit::Returns => self.returns,
            Merit::Met => self.met,
            Merit::Redone => self.redone,
            Merit::Satisfied => self.views[0],
            Merit::Basically => self.views[1],
            Merit::Dissatisfied => self.views[2],
        }
    }

    /// Returns how a score comes about: what each case happened, is worth, and comes to.
    pub(super) fn score_sheet(&self, rule: &Ruled<UnitPoints>) -> Sheet {
        let UnitPoints { base, each, lowest, highest } = &rule.value;
        let bound = |zh, en, bound: &Option<Points>| {
            bound.map(|points| {
                vec![Cell::label(en, Text::new(zh, en)), Cell::Empty, Cell::text(points.to_string()), Cell::Empty]
            })
        };
        let mut rows = vec![vec![
            Cell::label("base", Text::new("基础分", "base")),
            Cell::Empty,
            Cell::Empty,
            Cell::text(base.to_string()),
        ]];
        rows.extend(each.iter().map(|(merit, points)| {
            let count = self.count(*merit);
            let sum = Points(points.0.saturating_mul(count));
            vec![
                Cell::label(merit.code(), merit.text()),
                Cell::Int(count),
                Cell::text(points.to_string()),
                Cell::text(sum.to_string()),
            ]
        }));
        rows.extend(bound("最低分", "lowest", lowest));
        rows.extend(bound("最高分", "highest", highest));
        let score = rule.value.score(&|merit| self.count(merit)).to_string();
        rows.push(vec![Cell::label("score", Text::new("得分", "score")), Cell::Empty, Cell::Empty, Cell::text(score)]);
        let source = &rule.source;
        Sheet {
            key: "score".to_owned(),
            title: Some(message!("计分", "score")),
            columns: vec![
                Column::labels("item", Text::new("项目", "Item")),
                Column::number("count", Text::new("件数", "Count")),
                Column::number("points", Text::new("每件分值", "Points each")),
                Column::number("sum", Text::new("小计", "Sum")),
            ],
            rows,
            notes: vec![message!("依据：{source}", "rule: {source}")],
            charts: Vec::new(),
        }
    }

    pub(super) fn cells(&self, rule: Option<&Ruled<UnitPoints>>) -> Vec<Cell> {
        let counts = [
            self.roles[0],
            self.roles[1],
            self.roles[2],
            self.owed,
            self.replied,
            self.on_time,
            self.late,
            self.overdue,
            self.returns,
            self.returned,
            self.met,
            self.redone,
            self.views[0],
            self.views[1],
            self.views[2],
        ];
        let score = rule.map(|rule| Cell::text(rule.value.score(&|merit| self.count(merit)).to_string()));
        std::iter::once(Cell::text(self.unit.as_str())).chain(counts.map(Cell::Int)).chain(score).collect()
    }
}

/// Returns the columns; the score is one where a rule gives points.
pub(super) fn columns(rule: Option<&Ruled<UnitPoints>>) -> Vec<Column> {
    let mut columns = vec![
        Column::new("unit", Text::new("单位", "Unit")),
        Column::number("lead", Text::new("主办", "Lead")),
        Column::number("joint", Text::new("会办", "Joint")),
        Column::number("separate", Text::new("分办", "Separate")),
        Column::number("owed", Text::new("应答复", "Owed")),
        Column::number("replied", Text::new("已答复", "Replied")),
        Column::number("on_time", Text::new("按期", "On time")),
        Column::number("late", Text::new("逾期答复", "Late")),
        Column::number("overdue", Text::new("逾期未答复", "Overdue")),
        Column::number("returns", Text::new("申请退办", "Returns")),
        Column::number("returned", Text::new("同意退办", "Granted")),
        Column::number("met", Text::new("面商", "Met")),
        Column::number("redone", Text::new("重办", "Redone")),
        Column::number("satisfied", Text::new("满意", "Satisfied")),
        Column::number("basically", Text::new("基本满意", "Basically")),
        Column::number("dissatisfied", Text::new("不满意", "Dissatisfied")),
    ];
    columns.extend(rule.map(|_| Column::number("score", Text::new("得分", "Score"))));
    columns
}
