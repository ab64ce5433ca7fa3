//! `renda suggestion receive`: a unit has its task.

use clap::{Arg, ArgMatches};

use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::handling::RECEIVING;
use crate::i18n::Lang;
use crate::message;
use crate::ops::suggestion::receive;

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend([work::unit(lang), work::on(lang)]);
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let flags = &[("unit", "unit"), ("received_on", "on")];
    Work { sheet: &RECEIVING, flags, carry_out: &carry_out }.run(context, matches)
}

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "received_on")?;
    let unit = item.text("unit").map(|name| bench.unit(name, &on.to_string())).transpose()?;
    let (identity, done) = receive::receive(bench.write, &bench.rules, number, unit, on)?;
    let reference = identity.reference();
    Ok((done, Some(message!("{reference} 于 {on} 签收", "{reference} received on {on}"))))
}
