//! `renda motion list`: where motions stand on a day, how many move them and what is due.

use clap::{Arg, ArgMatches};

use super::row::{self, Standing};
use crate::commands::arguments::{listing, option, state, text};
use crate::commands::printing::Printing;
use crate::commands::record::{filter, list, record_of};
use crate::commands::shape::Shape;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::motion::State;
use crate::failure::Failure;
use crate::i18n::Lang;
use crate::message;
use crate::ops::import::Home;
use crate::ops::motion::{history, limits};
use crate::ops::suggestion::Rules;
use crate::output::Cell;
use crate::storage::motion::{self as store, MOTION};
use crate::storage::sql::Access;
use crate::storage::table::Filter;

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![option("status", "CODE", lang.pick("只看处于此状态的", "Only those in this state"))];
    arguments.extend(listing(lang).into_iter().filter(|argument| argument.get_id() != "reveal"));
    arguments.extend(filter::arguments(lang, record_of(noun), list::TAKEN));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let state = text(matches, "status").map(|said| state(said, State::parse, &State::ALL, State::code)).transpose()?;
    let shape = Shape::of(matches, row::columns())?;
    let printing = Printing::of(context, matches, None)?;
    let rows = rows(context, matches, state)?;
    let listing = ("renda.motion.list/1", MOTION.record.label.into());
    shape.print((context, matches, &printing), listing, rows, &message!("没有符合条件的议案", "no motion matches"))
}

/// Returns the cells of every motion handed in by the day of the question.
fn rows(context: &Context, matches: &ArgMatches, wanted: Option<State>) -> Result<Vec<Vec<Cell>>, Failure> {
    let mut reading = context.open(Access::Read)?;
    let home = Home::load(reading.as_mut())?;
    let (profile, calendar) = (context.profile(reading.as_mut())?, context.calendar(reading.as_mut())?);
    let rules = Rules { profile: &profile, calendar: &calendar, home: &home };
    let as_of = context.as_of;
    let day = as_of.to_string();
    let mut filter = Filter::default();
    for (condition, values) in filter::conditions(context, matches, &MOTION, &|_| true)? {
        filter.and(&condition, values);
    }
    let motions = store::all(reading.as_mut(), &filter)?;
    let mut courses = store::courses(reading.as_mut())?;
    let mut rows = Vec::new();
    for motion in motions.iter().filter(|motion| motion.submitted_on().is_none_or(|on| on <= day.as_str())) {
        let (movers, mut steps) = courses.remove(&motion.id).unwrap_or_default();
        steps.retain(|step| step.happened_on.as_ref().is_none_or(|on| *on <= day));
        let history = history(motion, &steps);
        let state = history.state(as_of);
        if wanted.is_some_and(|wanted| wanted != state) {
            continue;
        }
        let limits = limits(&rules, &history, as_of)?;
        let item = Standing { motion, movers: &movers, steps: &steps, state, limits: &limits };
        rows.push(row::cells(&item, as_of));
    }
    Ok(rows)
}
