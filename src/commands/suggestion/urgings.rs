//! `renda suggestion urgings`: every urging of every unit, and what came of it.

use clap::{Arg, ArgMatches};

use crate::commands::arguments::{is_set, listing, option, switch, text};
use crate::commands::printing::Printing;
use crate::commands::shape::Shape;
use crate::commands::unit::find_unit;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::day::Day;
use crate::domain::record::handling::URGER;
use crate::failure::Failure;
use crate::i18n::{Lang, Text};
use crate::message;
use crate::output::{Cell, Column};
use crate::storage::sql::Access;
use crate::storage::suggestion::{Urged, urgings};

pub(super) fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        option("unit", "UNIT", lang.pick("只看催办此单位的", "Only those of this unit")),
        option("from", "DATE", lang.pick("只看自此日起的", "Only those from this day on")),
        option("to", "DATE", lang.pick("只看到此日为止的", "Only those up to this day")),
        option("year", "YEAR", lang.pick("只看这一年的", "Only those of this year"))
            .value_parser(clap::value_parser!(i32).range(1900..=2200))
            .conflicts_with_all(["from", "to"]),
        switch("open", lang.pick("只看单位还没有答复的", "Only those that the unit has not answered yet")),
    ];
    arguments.extend(listing(lang).into_iter().filter(|argument| argument.get_id() != "reveal"));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let as_of = context.as_of;
    let (first, last) = span(context, matches)?;
    let only_open = is_set(matches, "open");
    let shape = Shape::of(matches, columns())?;
    let printing = Printing::of(context, matches, None)?;
    let mut store = context.open(Access::Read)?;
    let unit_id = text(matches, "unit").map(|name| find_unit(store.as_mut(), name)).transpose()?;
    let mut rows = Vec::new();
    urgings(store.as_mut(), &as_of.to_string(), (&first, &last), unit_id, &mut |urged| {
        if !only_open || came_of(&urged) == OPEN {
            rows.push(cells(&urged, as_of));
        }
        Ok(())
    })?;
    let listing = ("renda.suggestion.urgings/1", message!("催办记录", "Urgings"));
    shape.print((context, matches, &printing), listing, rows, &message!("没有符合条件的催办", "no urging matches"))
}

/// The first and the last day asked for.
fn span(context: &Context, matches: &ArgMatches) -> Result<(String, String), Failure> {
    if let Some(year) = matches.get_one::<i32>("year") {
        return Ok((format!("{year}-01-01"), format!("{year}-12-31")));
    }
    let day = |name: &str, fallback: &str| match text(matches, name) {
        Some(said) => context.day(said).map(|day| day.to_string()),
        None => Ok(fallback.to_owned()),
    };
    Ok((day("from", "0000-00-00")?, day("to", "9999-99-99")?))
}

fn columns() -> Vec<Column> {
    vec![
        Column::new("urged_on", Text::new("催办日期", "Urged")),
        Column::new("unit", Text::new("被催办单位", "Unit")),
        Column::new("number", Text::new("编号", "No.")),
        Column::new("title", Text::new("标题", "Title")),
        Column::labels("source", Text::new("催办方", "Urged by")),
        Column::new("channel", Text::new("催办方式", "Channel")),
        Column::new("note", Text::new("备注", "Note")),
        Column::labels("state", Text::new("催办结果", "What came of it")),
        Column::new("replied_on", Text::new("答复日期", "Replied")),
        Column::number("days", Text::new("催办后天数", "Days since")),
    ]
}

const OPEN: &str = "open";

/// What came of an urging by then, as a code: no reply yet, a reply, or the task was taken away before there was one.
fn came_of(urged: &Urged) -> &'static str {
    match (&urged.replied_on, &urged.ended_on) {
        (Some(_), _) => "replied",
        (None, Some(_)) => "ended",
        (None, None) => OPEN,
    }
}

/// The cells of an urging. The days run to the reply, or to the present day while there is none.
fn cells(urged: &Urged, as_of: Day) -> Vec<Cell> {
    let some = |text: &Option<String>| text.as_deref().map_or(Cell::Empty, Cell::text);
    let day = |text: &str| text.parse::<Day>().ok();
    let state = came_of(urged);
    let label = match state {
        "replied" => Text::new("已答复", "replied"),
        "ended" => Text::new("已改交或收回", "taken away"),
        _ => Text::new("未答复", "no reply yet"),
    };
    let until = match state {
        "replied" => urged.replied_on.as_deref().and_then(day),
        "ended" => None,
        _ => Some(as_of),
    };
    let days = until.zip(day(&urged.urged_on)).map(|(until, urged)| Cell::Int(i64::from(until.days_since(urged))));
    let source = URGER.code(&urged.source);
    vec![
        Cell::Date(urged.urged_on.as_str().into()),
        Cell::text(urged.unit.as_str()),
        Cell::text(urged.identity.reference()),
        Cell::text(urged.identity.title.as_str()),
        source.map_or(Cell::text(urged.source.as_str()), |source| Cell::label(source.code, source.label)),
        some(&urged.channel),
        some(&urged.note),
        Cell::label(state, label),
        urged.replied_on.as_deref().map_or(Cell::Empty, |day| Cell::Date(day.into())),
        days.unwrap_or(Cell::Empty),
    ]
}
