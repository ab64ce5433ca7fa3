//! `renda unit work`: what units did with their tasks, as of a day.

use clap::{Arg, ArgMatches};

use super::tally::{self, Tally};
use crate::commands::arguments::{option, printing, text};
use crate::commands::printing::Printing;
use crate::commands::unit::find_unit;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::day::Day;
use crate::domain::deadline::{Lateness, lateness};
use crate::domain::record::suggestion::SATISFACTION;
use crate::i18n::{Lang, Text};
use crate::message;
use crate::output::{Cell, Column, Document, Label, Sheet};
use crate::storage::sql::Access;
use crate::storage::unit_work::{self, WorkedTask};

pub(super) fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        Arg::new("unit")
            .value_name("UNIT")
            .help(lang.pick("只看这个单位，并列出它的任务", "This unit alone, with its tasks")),
        option(
            "since",
            "DATE",
            lang.pick(
                "只计自此日起交办的（省略时为今年1月1日）",
                "Assigned since this day (default: 1 January of this year)",
            ),
        ),
    ];
    arguments.extend(printing(lang));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let as_of = context.as_of;
    let since = match text(matches, "since") {
        Some(said) => context.day(said)?.to_string(),
        None => format!("{:04}-01-01", as_of.year()),
    };
    let mut store = context.open(Access::Read)?;
    let points = context.profile(store.as_mut())?.unit_points;
    let unit_id = text(matches, "unit").map(|name| find_unit(store.as_mut(), name)).transpose()?;
    let (mut tallies, mut rows): (Vec<Tally>, Vec<Vec<Cell>>) = (Vec::new(), Vec::new());
    unit_work::each(store.as_mut(), (&since, &as_of.to_string()), unit_id, &mut |task| {
        if tallies.last().is_none_or(|tally| tally.unit_id != task.unit_id) {
            tallies.push(Tally::of(&task));
        }
        let time = time_of(&task, as_of);
        if let Some(tally) = tallies.last_mut() {
            tally.add(&task, time);
        }
        if unit_id.is_some() {
            rows.push(task_cells(&task, time));
        }
        Ok(())
    })?;
    if tallies.is_empty() {
        context.ui.status(&message!("这段时间没有交办的任务", "no task was assigned in that time"));
    }
    let counts = Sheet {
        key: "units".to_owned(),
        title: None,
        columns: tally::columns(points.as_ref()),
        rows: tallies.iter().map(|tally| tally.cells(points.as_ref())).collect(),
        notes: vec![message!("{since} 至 {as_of} 交办，按任务计", "assigned {since} to {as_of}, counted by task")],
        charts: Vec::new(),
    };
    let mut sheets = vec![counts];
    if unit_id.is_some() {
        let title = Some(message!("任务", "tasks"));
        sheets.push(Sheet {
            key: "tasks".to_owned(),
            title,
            columns: task_columns(),
            rows,
            notes: Vec::new(),
            charts: Vec::new(),
        });
        if let (Some(rule), Some(tally)) = (&points, tallies.first()) {
            sheets.push(tally.score_sheet(rule));
        }
    }
    let document = Document { schema: "renda.unit.work/1".to_owned(), title: None, facts: Vec::new(), sheets };
    Printing::of(context, matches, None)?.document(context, &document)
}

/// Where a task stands with its time; nothing where it was returned or has no limit.
fn time_of(task: &WorkedTask, as_of: Day) -> Option<Lateness> {
    let read = |day: &Option<String>| day.as_deref().and_then(|day| day.parse::<Day>().ok());
    let statutory = read(&task.statutory_on).filter(|_| !task.returned)?;
    Some(lateness(statutory, read(&task.extended_to), read(&task.replied_on), as_of))
}

fn task_columns() -> Vec<Column> {
    vec![
        Column::new("number", Text::new("编号", "No.")),
        Column::new("title", Text::new("标题", "Title")),
        Column::labels("role", Text::new("角色", "Role")),
        Column::number("round", Text::new("轮次", "Round")),
        Column::new("assigned_on", Text::new("交办日期", "Assigned")),
        Column::new("due_on", Text::new("办理期限", "Due")),
        Column::new("replied_on", Text::new("答复日期", "Replied")),
        Column::labels("lateness", Text::new("时限", "Time")),
        Column::new("class", Text::new("类别", "Class")),
        Column::labels("view", Text::new("满意度", "View")),
    ]
}

fn task_cells(task: &WorkedTask, time: Option<Lateness>) -> Vec<Cell> {
    let date = |day: &Option<String>| day.as_deref().map_or(Cell::Empty, |day| Cell::Date(day.into()));
    let returned = Text::new("已退办", "returned");
    let view = task.view.as_deref().and_then(|code| SATISFACTION.code(code));
    vec![
        Cell::text(task.number.as_str()),
        Cell::text(task.title.as_str()),
        Cell::label(task.role.code(), task.role.label()),
        Cell::Int(task.round),
        Cell::Date(task.assigned_on.as_str().into()),
        date(&task.extended_to.clone().max(task.statutory_on.clone())),
        date(&task.replied_on),
        match time {
            Some(time) => Cell::Label(Label::named(time.code(), time.text())),
            None if task.returned => Cell::label("returned", returned),
            None => Cell::Empty,
        },
        Cell::text(task.class.as_deref().unwrap_or_default()),
        view.map_or(Cell::Empty, |code| Cell::label(code.code, code.label)),
    ]
}
