//! The row of a suggestion on the working list.

use crate::domain::day::Day;
use crate::domain::deadline::{Lateness, lateness};
use crate::domain::suggestion::Status;
use crate::i18n::Text;
use crate::output::{Cell, Column, Label};
use crate::storage::suggestion::Standing;

/// The columns, in their order.
pub(super) fn columns() -> Vec<Column> {
    vec![
        Column::new("number", Text::new("编号", "No.")),
        Column::new("title", Text::new("标题", "Title")),
        Column::new("lead", Text::new("领衔代表", "Lead deputy")),
        Column::new("units", Text::new("承办单位", "Units")),
        Column::new("assigned_on", Text::new("交办日期", "Assigned")),
        Column::new("due_on", Text::new("办理期限", "Due")),
        Column::new("replied_on", Text::new("答复日期", "Replied")),
        Column::labels("status", Text::new("状态", "State")),
        Column::labels("gate", Text::new("环节", "Gate")),
        Column::number("round", Text::new("轮次", "Round")),
        Column::labels("lateness", Text::new("时限", "Time")),
        Column::number("days", Text::new("天数", "Days")),
    ]
}

/// Makes the cells of one suggestion as it stood at the end of `as_of`.
pub(super) fn cells(item: &Standing, found: Status, as_of: Day) -> Vec<Cell> {
    let date = |day: Option<&str>| day.map_or(Cell::Empty, |day| Cell::Date(day.into()));
    let open: Vec<_> = item.open().collect();
    let shown: Vec<_> =
        if open.is_empty() { item.tasks.iter().filter(|task| task.role.replies()).collect() } else { open };
    let units = shown.iter().map(|task| task.unit.as_str().into()).collect::<Vec<_>>();
    let (state, gate) = (found.code(), found.gate().code());
    let (time, days) = time_of(item, found, as_of);
    vec![
        Cell::text(item.identity.reference()),
        Cell::text(item.identity.title.as_str()),
        Cell::text(item.lead.as_deref().or(item.delegation.as_deref()).unwrap_or_default()),
        if units.is_empty() { Cell::Empty } else { Cell::Texts(units) },
        date(item.tasks.first().map(|task| task.assigned_on.as_str())),
        date(item.due_on().or_else(|| shown.iter().filter_map(|task| task.due_on.as_deref()).max())),
        date(shown.iter().filter_map(|task| task.replied_on.as_deref()).max()),
        Cell::label(state.code, state.label),
        Cell::label(gate.code, gate.label),
        if item.round == 0 { Cell::Empty } else { Cell::Int(item.round) },
        time,
        days,
    ]
}

/// Returns how the newest round stands with its time: the worst among the tasks that owe a reply.
fn time_of(item: &Standing, found: Status, as_of: Day) -> (Cell, Cell) {
    let of_task = |task: &crate::storage::suggestion::TaskStanding| {
        let statutory: Day = task.statutory_on.as_deref()?.parse().ok()?;
        let due: Option<Day> = task.due_on.as_deref().and_then(|day| day.parse().ok());
        let done = task.replied_on.as_deref().and_then(|day| day.parse().ok());
        Some(lateness(statutory, due, done, as_of))
    };
    let relevant = item.tasks.iter().filter(|task| task.role.replies());
    let worst = relevant.filter_map(of_task).max_by_key(|late| severity(*late));
    let Some(worst) = worst.filter(|late| found.is_under_way() || late.is_done()) else {
        return (Cell::Empty, Cell::Empty);
    };
    let days = match worst {
        Lateness::Late { days } | Lateness::Overdue { days } => Cell::Int(-i64::from(days)),
        Lateness::Open { days_left } => Cell::Int(i64::from(days_left)),
        Lateness::OnTime | Lateness::Extended => Cell::Empty,
    };
    (Cell::Label(Label::named(worst.code(), worst.text())), days)
}

fn severity(late: Lateness) -> (u8, u32) {
    match late {
        Lateness::OnTime => (0, 0),
        Lateness::Extended => (1, 0),
        Lateness::Late { days } => (2, days),
        Lateness::Open { days_left } => (3, u32::MAX - days_left),
        Lateness::Overdue { days } => (4, days),
    }
}
