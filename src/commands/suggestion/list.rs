//! `renda suggestion list`: where suggestions stand on a day; overdue and due soon alone when asked.

use clap::{Arg, ArgMatches};

use crate::commands::arguments::{exit_code, is_set, option, printing, switch, text};
use crate::commands::printing::Printing;
use crate::commands::record::{filter, list, record_of};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::day::Day;
use crate::domain::deadline::{Lateness, lateness};
use crate::domain::record::Target;
use crate::domain::suggestion::{Status, status};
use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Text};
use crate::message;
use crate::ops::import::Home;
use crate::ops::import::resolve::{Resolver, Scope};
use crate::output::{Cell, Column, Label, Listing, RowSink};
use crate::storage::sql::{Executor, StorageError};
use crate::storage::sqlite::Access;
use crate::storage::suggestion::{SUGGESTION, Standing, Wanted, standing};

/// Names of arguments that are not filters of the record type.
const TAKEN: &[&str] = &["lead-unit", "joint-units", "split-units", "due-on", "round"];

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        switch("overdue", lang.pick("只看逾期未答复的", "Only those overdue")),
        option(
            "due-within",
            "DAYS",
            lang.pick("只看这些天内到期的（含今天）", "Only those due within so many days, today included"),
        )
        .value_parser(clap::value_parser!(i32).range(0..=3650))
        .conflicts_with("overdue"),
        option("status", "CODE", lang.pick("只看处于此状态的", "Only those in this state")),
        option("unit", "UNIT", lang.pick("只看交给此单位的", "Only those given to this unit")),
        option("limit", "N", lang.pick("最多显示几行", "Show at most so many rows"))
            .value_parser(clap::value_parser!(i64).range(0..)),
        exit_code(lang),
    ];
    arguments.extend(printing(lang));
    let taken: Vec<&str> = list::TAKEN.iter().chain(TAKEN).copied().collect();
    let filters = filter::arguments(lang, record_of(noun), &taken);
    arguments.extend(filters.into_iter().filter(|argument| argument.get_long() != Some("lead-unit")));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let as_of = context.as_of;
    let mut store = context.open(Access::Read)?;
    let wanted = wanted(context, matches, &mut store)?;
    let state = text(matches, "status").map(read_status).transpose()?;
    let limit = matches.get_one::<i64>("limit").copied().unwrap_or(i64::MAX);
    let printing = Printing::of(context, matches, None)?;
    let under_way = wanted.due.is_some();
    let listing = Listing::new("renda.suggestion.list/1", columns());
    let mut count = 0;
    printing.listing(context, &listing, &mut |sink| {
        standing(&mut store, &as_of.to_string(), &wanted, &mut |item| {
            let found = status(&item.facts());
            let matches = state.is_none_or(|state| state == found) && (!under_way || found.is_under_way());
            if matches && count < limit {
                count += 1;
                print(sink, &item, found, as_of)?;
            }
            Ok(())
        })?;
        Ok(())
    })?;
    if count == 0 {
        context.ui.status(&message!("没有符合条件的建议", "no suggestion matches"));
    } else if is_set(matches, "exit-code") {
        return Err(Failure::silent(Kind::Findings));
    }
    Ok(())
}

fn read_status(said: &str) -> Result<Status, Failure> {
    Status::parse(said).ok_or_else(|| {
        let codes = Status::ALL.map(|status| status.code().code).join(" ");
        Failure::usage(message!("没有状态“{said}”", "there is no state {said:?}"))
            .hint(message!("可选：{codes}", "one of: {codes}"))
    })
}

fn wanted(context: &Context, matches: &ArgMatches, store: &mut dyn Executor) -> Result<Wanted, Failure> {
    let as_of = context.as_of;
    let out_of_range = || Failure::usage(message!("日期超出范围", "the date is out of range"));
    let due = if is_set(matches, "overdue") {
        Some((None, as_of.add_days(-1).ok_or_else(out_of_range)?.to_string()))
    } else if let Some(days) = matches.get_one::<i32>("due-within") {
        Some((Some(as_of.to_string()), as_of.add_days(*days).ok_or_else(out_of_range)?.to_string()))
    } else {
        None
    };
    let unit_id = match text(matches, "unit") {
        None => None,
        Some(name) => {
            let home = Home::load(store)?;
            let mut resolver = Resolver::load(store)?;
            let scope = Scope { region: &home.region, term: home.term, day: None };
            let found = resolver.reference(store, Target::Unit, name, scope)?;
            Some(found.map_err(|(_, reason)| Failure::new(Kind::NotFound, reason))?)
        }
    };
    Ok(Wanted { conditions: filter::conditions(context, matches, &SUGGESTION)?, due, unit_id })
}

fn columns() -> Vec<Column> {
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

fn print(sink: &mut dyn RowSink, item: &Standing, found: Status, as_of: Day) -> Result<(), StorageError> {
    let date = |day: Option<&str>| day.map_or(Cell::Empty, |day| Cell::Date(day.into()));
    let open: Vec<_> = item.open().collect();
    let shown: Vec<_> =
        if open.is_empty() { item.tasks.iter().filter(|task| task.role.replies()).collect() } else { open };
    let units = shown.iter().map(|task| task.unit.as_str().into()).collect::<Vec<_>>();
    let (state, gate) = (found.code(), found.gate().code());
    let (time, days) = time_of(item, found, as_of);
    let cells = [
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
    ];
    sink.row(&cells).map_err(StorageError::Reader)
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
