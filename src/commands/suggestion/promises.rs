//! `renda suggestion promises`: the ledger of promises over all suggestions, years and terms.

use clap::{Arg, ArgMatches};

use crate::commands::arguments::{days_after, listing, option, state, text};
use crate::commands::printing::Printing;
use crate::commands::shape::Shape;
use crate::commands::unit::find_unit;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::day::Day;
use crate::domain::record::suggestion::SATISFACTION;
use crate::domain::suggestion::{PromiseDays, PromiseState, promise_state};
use crate::i18n::{Lang, Text};
use crate::message;
use crate::ops::import::Home;
use crate::output::{Cell, Column};
use crate::storage::sql::Access;
use crate::storage::suggestion::{Promised, promises};

pub(super) fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        option(
            "state",
            "CODE",
            lang.pick(
                "只看处于此状态的：open 落实中、overdue 逾期、kept 已落实、late 逾期落实、changed 已变更",
                "Only those in this state: open, overdue, kept, late (kept late), changed",
            ),
        ),
        option("unit", "UNIT", lang.pick("只看此单位的", "Only those of this unit")),
        option(
            "due-within",
            "DAYS",
            lang.pick("只看这些天内到期的（含今天）", "Only those due within so many days, today included"),
        )
        .value_parser(clap::value_parser!(i32).range(0..=3650)),
    ];
    arguments.extend(listing(lang).into_iter().filter(|argument| argument.get_id() != "reveal"));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let as_of = context.as_of;
    let wanted = text(matches, "state")
        .map(|said| state(said, PromiseState::parse, &PromiseState::ALL, PromiseState::code))
        .transpose()?;
    let until = matches.get_one::<i32>("due-within").map(|days| days_after(as_of, *days)).transpose()?;
    let shape = Shape::of(matches, columns())?;
    let printing = Printing::of(context, matches, None)?;
    let mut store = context.open(Access::Read)?;
    let term = Home::load(store.as_mut())?.term;
    let unit_id = text(matches, "unit").map(|name| find_unit(store.as_mut(), name)).transpose()?;
    let mut rows = Vec::new();
    promises(store.as_mut(), &as_of.to_string(), unit_id, &mut |promised| {
        let days = days_of(&promised);
        let found = promise_state(days, as_of);
        let is_soon = |until| found == PromiseState::Open && days.due.is_some_and(|due| due <= until);
        if wanted.is_none_or(|wanted| wanted == found) && until.is_none_or(is_soon) {
            rows.push(cells(&promised, found, as_of, term));
        }
        Ok(())
    })?;
    let listing = ("renda.suggestion.promises/1", message!("承诺事项台账", "Promises"));
    shape.print((context, matches, &printing), listing, rows, &message!("没有符合条件的承诺事项", "no promise matches"))
}

fn days_of(promised: &Promised) -> PromiseDays {
    let read = |day: Option<&str>| day.and_then(|day| day.parse().ok());
    PromiseDays {
        due: read(promised.due_on.as_deref()),
        kept: read(promised.done_on.as_deref()),
        changed: read(promised.changed.as_ref().map(|(day, _)| day.as_str())),
    }
}

fn columns() -> Vec<Column> {
    vec![
        Column::new("number", Text::new("编号", "No.")),
        Column::number("which", Text::new("第几项", "Which")),
        Column::new("unit", Text::new("承诺单位", "Unit")),
        Column::new("promise", Text::new("承诺事项", "Promise")),
        Column::new("promised_on", Text::new("承诺日期", "Promised")),
        Column::new("due_on", Text::new("落实时限", "Due")),
        Column::labels("state", Text::new("状态", "State")),
        Column::number("days_left", Text::new("剩余天数", "Days left")),
        Column::new("done_on", Text::new("落实日期", "Kept")),
        Column::new("progress", Text::new("最近进展", "Progress")),
        Column::new("change_reason", Text::new("变更理由", "Changed because")),
        Column::labels("evaluation", Text::new("代表评价", "View")),
        Column::labels("carried", Text::new("跨年跨届", "Carried over")),
    ]
}

const CARRIED_YEAR: Text = Text::new("跨年度", "over a year's end");
const CARRIED_TERM: Text = Text::new("跨届", "over a term's end");

/// The cells of a promise. It is carried over a year's end where it was still to be kept after the year it was made in, and over a
/// term's end where the suggestion is of an earlier term than the present one.
fn cells(promised: &Promised, state: PromiseState, as_of: Day, term: i64) -> Vec<Cell> {
    let date = |day: &Option<String>| day.as_deref().map_or(Cell::Empty, |day| Cell::Date(day.into()));
    let some = |text: &Option<String>| text.as_deref().map_or(Cell::Empty, Cell::text);
    let days = days_of(promised);
    let is_waiting = matches!(state, PromiseState::Open | PromiseState::Overdue);
    let left = days.due.filter(|_| is_waiting).map(|due| Cell::Int(i64::from(due.days_since(as_of))));
    let last_year = days.kept.unwrap_or(as_of).year().to_string();
    let year_made = promised.promised_on.as_deref().map(|day| &day[..4]);
    let carried = match year_made {
        _ if promised.identity.term < term && days.kept.is_none() => Cell::label("term", CARRIED_TERM),
        Some(made) if made < last_year.as_str() => Cell::label("year", CARRIED_YEAR),
        _ => Cell::Empty,
    };
    let view = promised.evaluation.as_deref().and_then(|code| SATISFACTION.code(code));
    vec![
        Cell::text(promised.identity.reference()),
        Cell::Int(promised.ordinal),
        some(&promised.unit),
        Cell::text(promised.promise.as_str()),
        date(&promised.promised_on),
        date(&promised.due_on),
        Cell::label(state.code().code, state.code().label),
        left.unwrap_or(Cell::Empty),
        date(&promised.done_on),
        some(&promised.progress),
        promised.changed.as_ref().map_or(Cell::Empty, |(_, why)| Cell::text(why.as_str())),
        view.map_or(Cell::Empty, |view| Cell::label(view.code, view.label)),
        carried,
    ]
}
