//! `renda suggestion list`: where suggestions stand on a day; overdue and due soon alone when asked.

use std::ops::ControlFlow;

use clap::{Arg, ArgMatches};

use super::row;
use crate::commands::arguments::{days_after, is_set, listing, option, state, switch, text};
use crate::commands::printing::Printing;
use crate::commands::record::{filter, list, record_of};
use crate::commands::shape::Shape;
use crate::commands::unit::find_unit;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::Field;
use crate::domain::suggestion::{Status, status};
use crate::domain::value::Value;
use crate::failure::{Failure, Kind};
use crate::i18n::Lang;
use crate::message;
use crate::output::Listing;
use crate::storage::sql::Access;
use crate::storage::sql::{Executor, StorageError};
use crate::storage::suggestion::{SUGGESTION, Wanted, Worded, standing};

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
    ];
    arguments.extend(listing(lang).into_iter().filter(|argument| argument.get_id() != "reveal"));
    let taken: Vec<&str> = list::TAKEN.iter().chain(TAKEN).copied().collect();
    let filters = filter::arguments(lang, record_of(noun), &taken);
    arguments.extend(filters.into_iter().filter(|argument| argument.get_long() != Some("lead-unit")));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let as_of = context.as_of;
    let mut store = context.open(Access::Read)?;
    let wanted = wanted(context, matches, store.as_mut())?;
    let limit = matches.get_one::<i64>("limit").copied().unwrap_or(i64::MAX);
    let printing = Printing::of(context, matches, None)?;
    let under_way = wanted.due.is_some();
    let shape = Shape::of(matches, row::columns())?;
    let listing = Listing {
        title: Some(SUGGESTION.record.label.into()),
        ..Listing::new("renda.suggestion.list/1", shape.columns())
    };
    let mut count = 0;
    printing.listing(context, &listing, &mut |sink| {
        let mut held = Vec::new();
        standing(store.as_mut(), &as_of.to_string(), &wanted, &mut |item| {
            let found = status(&item.facts());
            if !wanted.state.is_none_or(|state| state == found) || (under_way && !found.is_under_way()) {
                return Ok(ControlFlow::Continue(()));
            }
            let cells = row::cells(&item, found, as_of);
            if shape.is_sorted() {
                held.push(cells);
                return Ok(ControlFlow::Continue(()));
            }
            if count < limit {
                count += 1;
                sink.row(&shape.pick(cells)).map_err(StorageError::Reader)?;
            }
            Ok(if count < limit { ControlFlow::Continue(()) } else { ControlFlow::Break(()) })
        })?;
        shape.sort(&mut held);
        for cells in held.into_iter().take(usize::try_from(limit).unwrap_or(usize::MAX)) {
            count += 1;
            sink.row(&shape.pick(cells))?;
        }
        Ok(())
    })?;
    if count == 0 {
        context.ui.status(&message!("没有符合条件的建议", "no suggestion matches"));
    } else if is_set(matches, "exit-code") {
        return Err(Failure::silent(Kind::Findings));
    }
    Ok(())
}

fn wanted(context: &Context, matches: &ArgMatches, store: &mut dyn Executor) -> Result<Wanted, Failure> {
    let as_of = context.as_of;
    let due = if is_set(matches, "overdue") {
        Some((None, days_after(as_of, -1)?.to_string()))
    } else if let Some(days) = matches.get_one::<i32>("due-within") {
        Some((Some(as_of.to_string()), days_after(as_of, *days)?.to_string()))
    } else {
        None
    };
    let unit_id = text(matches, "unit").map(|name| find_unit(store, name)).transpose()?;
    let state =
        text(matches, "status").map(|said| state(said, Status::parse, &Status::ALL, Status::code)).transpose()?;
    Ok(Wanted { conditions: conditions(context, matches)?, texts: texts(matches), due, unit_id, state })
}

/// Returns the texts asked for in columns of few different ones.
fn texts(matches: &ArgMatches) -> Vec<(Worded, String)> {
    let fields = SUGGESTION.record.fields.iter();
    let said =
        fields.filter_map(|field| Some((Worded::of_field(field.key)?, text(matches, &filter::field_id(field))?)));
    said.filter(|(_, text)| !text.is_empty()).map(|(column, text)| (column, text.to_owned())).collect()
}

/// Returns the other filters; those on facts kept beside the suggestion look there through the joins of the register row.
fn conditions(context: &Context, matches: &ArgMatches) -> Result<Vec<(String, Vec<Value>)>, Failure> {
    let texts = texts(matches);
    let is_other =
        |field: &Field| Worded::of_field(field.key).is_none_or(|of| texts.iter().all(|(other, _)| *other != of));
    let mut conditions = filter::conditions(context, matches, &SUGGESTION, &is_other)?;
    for (condition, _) in &mut conditions {
        if !condition.contains("t.") || ["k.", "r.", "f.", "c.", "w."].iter().any(|alias| condition.contains(alias)) {
            *condition = format!("t.id IN (SELECT t.id FROM suggestion t {} WHERE {condition})", SUGGESTION.joins);
        }
    }
    Ok(conditions)
}
