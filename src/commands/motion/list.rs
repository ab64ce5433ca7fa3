//! `renda motion list`: where motions stand on a day, how many move them and what is due.

use clap::{Arg, ArgMatches};

use super::row::{self, Standing};
use crate::commands::arguments::{is_set, listing, option, text};
use crate::commands::printing::Printing;
use crate::commands::record::{filter, list, record_of};
use crate::commands::shape::Shape;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::motion::State;
use crate::failure::{Failure, Kind};
use crate::i18n::Lang;
use crate::message;
use crate::ops::import::Home;
use crate::ops::motion::{history, limits};
use crate::ops::suggestion::Rules;
use crate::output::{Cell, Listing};
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
    let state = text(matches, "status").map(read_state).transpose()?;
    let shape = Shape::of(matches, row::columns())?;
    let printing = Printing::of(context, matches, None)?;
    let mut rows = rows(context, matches, state)?;
    shape.sort(&mut rows);
    let limit = matches.get_one::<i64>("limit").copied().unwrap_or(i64::MAX);
    rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    let count = rows.len();
    let listing =
        Listing { title: Some(MOTION.record.label.into()), ..Listing::new("renda.motion.list/1", shape.columns()) };
    printing.listing(context, &listing, &mut |sink| {
        for cells in rows.drain(..) {
            sink.row(&shape.pick(cells))?;
        }
        Ok(())
    })?;
    if count == 0 {
        context.ui.status(&message!("没有符合条件的议案", "no motion matches"));
    } else if is_set(matches, "exit-code") {
        return Err(Failure::silent(Kind::Findings));
    }
    Ok(())
}

/// Returns the cells of every motion handed in by the day of the question.
fn rows(context: &Context, matches: &ArgMatches, wanted: Option<State>) -> Result<Vec<Vec<Cell>>, Failure> {
    let mut reading = context.open(Access::Read)?;
    let home = Home::load(reading.as_mut())?;
    let (profile, calendar) = (context.profile()?, context.calendar(reading.as_mut())?);
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

fn read_state(said: &str) -> Result<State, Failure> {
    State::parse(said).ok_or_else(|| {
        let codes = State::ALL.map(|state| state.code().code).join(" ");
        Failure::usage(message!("没有状态“{said}”", "there is no state {said:?}"))
            .hint(message!("可选：{codes}", "one of: {codes}"))
    })
}
