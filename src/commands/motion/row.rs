//! The row of a motion on the working list.

use crate::domain::day::Day;
use crate::domain::motion::State;
use crate::domain::record::motion::DECISION;
use crate::i18n::Text;
use crate::ops::motion::{self as ops, Limit};
use crate::output::{Cell, Column, Label};
use crate::storage::motion::{Motion, Mover, Step};

/// The columns, in their order.
pub(super) fn columns() -> Vec<Column> {
    vec![
        Column::new("number", Text::new("议案号", "Motion no.")),
        Column::new("title", Text::new("案由", "Title")),
        Column::new("lead", Text::new("领衔", "Lead")),
        Column::number("signers", Text::new("联名人数", "Movers")),
        Column::new("submitted_at", Text::new("提交时间", "Submitted")),
        Column::labels("decision", Text::new("处理决定", "Decision")),
        Column::new("committee", Text::new("审议委员会", "Committee")),
        Column::new("converted_to", Text::new("转建议编号", "Suggestion")),
        Column::labels("status", Text::new("状态", "State")),
        Column::labels("clock", Text::new("期限事项", "What is due")),
        Column::new("due_on", Text::new("期限", "Due")),
        Column::number("days", Text::new("天数", "Days")),
    ]
}

/// A motion as it stood on a day.
pub(super) struct Standing<'m> {
    pub(super) motion: &'m Motion,
    pub(super) movers: &'m [Mover],
    /// The steps taken by that day.
    pub(super) steps: &'m [Step],
    pub(super) state: State,
    pub(super) limits: &'m [Limit],
}

/// Makes the cells of one motion as it stood at the end of `as_of`; the clock is the one that ends first.
pub(super) fn cells(item: &Standing<'_>, as_of: Day) -> Vec<Cell> {
    let Standing { motion, movers, steps, state, limits } = item;
    let day = as_of.to_string();
    let count = ops::count(motion, movers, &day);
    let lead = movers.iter().find(|mover| mover.stands_on(&day)).map(|mover| mover.name.as_str());
    let newest = |wanted: &dyn Fn(&Step) -> bool| steps.iter().rev().find(|step| wanted(step));
    let decision = newest(&|step| DECISION.code(&step.kind).is_some()).and_then(|step| DECISION.code(&step.kind));
    // A register may give the committee beside any outcome.
    let of_committee = |step: &Step| {
        let kind = matches!(step.kind.as_str(), "committee" | "opinion") || step.happened_on.is_none();
        kind && step.body.is_some()
    };
    let committee = newest(&of_committee).and_then(|step| step.body.as_deref());
    let converted = newest(&|step| step.kind == "converted").and_then(|step| step.outcome.as_deref());
    let due = limits.first().and_then(|limit| limit.last.as_ref()).and_then(|last| last.day);
    let text = |text: Option<&str>| text.map_or(Cell::Empty, Cell::text);
    let state = state.code();
    vec![
        Cell::text(motion.reference()),
        Cell::text(motion.title.as_str()),
        text(lead.or(motion.delegation.as_deref())),
        if count == 0 { Cell::Empty } else { Cell::Int(count) },
        motion.submitted_at.as_deref().map_or(Cell::Empty, |at| Cell::Date(at.into())),
        decision.map_or(Cell::Empty, |code| Cell::label(code.code, code.label)),
        text(committee),
        text(converted),
        Cell::label(state.code, state.label),
        limits.first().map_or(Cell::Empty, |limit| Cell::Label(Label::new(limit.clock.code(), limit.clock.text()))),
        due.map_or(Cell::Empty, |day| Cell::Date(day.to_string().into())),
        due.map_or(Cell::Empty, |day| Cell::Int(i64::from(day.days_since(as_of)))),
    ]
}
