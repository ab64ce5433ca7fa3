//! `renda suggestion steps`: the table of steps, or those that may be taken with one suggestion now.

use clap::{Arg, ArgMatches};

use crate::commands::arguments::{printing, text};
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::suggestion::{Rule, Status, possible};
use crate::i18n::{Lang, Text};
use crate::ops::import::Home;
use crate::ops::suggestion::{find_in, state};
use crate::output::{Cell, Column, Listing};
use crate::storage::sql::Access;

pub(super) fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        Arg::new("number")
            .value_name("NO")
            .help(lang.pick("只列这件建议现在可以办的步骤", "Only the steps possible now with this suggestion")),
    ];
    arguments.extend(printing(lang));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let rules: Vec<&Rule> = match text(matches, "number") {
        None => Rule::ALL.iter().collect(),
        Some(number) => {
            let mut store = context.open(Access::Read)?;
            let home = Home::load(store.as_mut())?;
            let identity = find_in(store.as_mut(), &home, number)?;
            possible(state(store.as_mut(), &identity)?).collect()
        }
    };
    let lang = context.lang();
    let listing = Listing::new("renda.suggestion.steps/1", columns());
    Printing::of(context, matches, None)?.listing(context, &listing, &mut |sink| {
        for rule in &rules {
            sink.row(&cells(rule, lang))?;
        }
        Ok(())
    })
}

fn columns() -> Vec<Column> {
    vec![
        Column::labels("step", Text::new("步骤", "Step")),
        Column::new("from", Text::new("可办的状态", "In the states")),
        Column::new("to", Text::new("其后的状态", "To the states")),
        Column::new("who", Text::new("由谁", "Who")),
        Column::new("needs", Text::new("须有", "Needs")),
        Column::new("starts", Text::new("开始", "Starts")),
        Column::new("stops", Text::new("停止", "Stops")),
    ]
}

fn cells(rule: &Rule, lang: Lang) -> Vec<Cell> {
    let states = |states: &[Status]| {
        let labels = states.iter().map(|status| status.code().label.get(lang).into()).collect::<Vec<_>>();
        if labels.is_empty() { Cell::Empty } else { Cell::Texts(labels) }
    };
    vec![
        Cell::label(rule.verb, rule.label),
        states(rule.from),
        states(rule.to),
        Cell::text(rule.who.get(lang)),
        Cell::text(rule.needs.get(lang)),
        Cell::text(rule.starts.get(lang)),
        Cell::text(rule.stops.get(lang)),
    ]
}
