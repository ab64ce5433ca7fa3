//! `renda reminder plan`: what would be sent, without sending.

use clap::ArgMatches;

use super::desk::{Desk, shown};
use crate::commands::arguments::{is_set, text};
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::day::Day;
use crate::failure::{Failure, Kind};
use crate::message;
use crate::ops::reminder::foresee;
use crate::output::Format;
use crate::remind::{Addressed, plan_document};
use crate::storage::sql::{Access, Executor};

/// Longest span that is rehearsed, in days.
const LONGEST: i32 = 3660;

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let first = text(matches, "from").map_or(Ok(context.today), |day| context.day(day))?;
    let last = text(matches, "to").map_or(Ok(first), |day| context.day(day))?;
    if last < first || last.days_since(first) > LONGEST {
        return Err(Failure::usage(message!(
            "演练的最后一日 {last} 应在 {first} 之后十年以内",
            "a rehearsal from {first} ends within ten years after it, not on {last}"
        )));
    }
    let printing = Printing::of(context, matches, None)?;
    let mut store = context.open(Access::Read)?;
    let desk = Desk::load(context, store.as_mut())?;
    let mut snapshot = store.snapshot()?;
    let mut plan = foreseen(&desk, snapshot.as_mut(), (first, last))?;
    if let Some(name) = text(matches, "unit") {
        plan.retain(|one| one.name.contains(name));
        if plan.is_empty() {
            context.ui.status(&message!("没有要提醒 {name} 的事项", "there is nothing to tell {name}"));
        }
    }
    // Silence is the answer on a quiet day; a program still gets its empty document.
    if plan.is_empty() && !matches!(printing.format, Format::Json) {
        return Ok(());
    }
    printing.document(context, &plan_document(&plan, (first, last)))?;
    if !plan.is_empty() && is_set(matches, "exit-code") {
        return Err(Failure::silent(Kind::Findings));
    }
    Ok(())
}

/// Returns what would be said between two days, by day and recipient, each with its way.
pub(super) fn foreseen(desk: &Desk, store: &mut dyn Executor, days: (Day, Day)) -> Result<Vec<Addressed>, Failure> {
    let mut plan = Vec::new();
    for foreseen in foresee(store, &desk.grounds(), days)? {
        let recipient = &foreseen.notice.recipient;
        let somebody = desk.addressee(store, recipient)?;
        let way = desk.ways(&somebody).into_iter().next();
        let address = way.as_ref().map(|(_, address)| shown(&recipient.key(), address)).unwrap_or_default();
        plan.push(Addressed {
            day: foreseen.day,
            name: somebody.name,
            channel: way.map(|(kind, _)| kind.code()),
            address,
            next_on: foreseen.next_on,
            notice: foreseen.notice,
        });
    }
    plan.sort_by(|one, other| {
        let key =
            |one: &Addressed| (one.day, one.notice.recipient.clone(), one.notice.item.due_on, one.notice.item.rule);
        key(one).cmp(&key(other))
    });
    Ok(plan)
}
