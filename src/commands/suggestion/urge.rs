//! `renda suggestion urge`: somebody urges a unit.

use clap::{Arg, ArgMatches};

use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::handling::URGING;
use crate::domain::suggestion::Step;
use crate::i18n::Lang;
use crate::ops::suggestion::contact::{self, Urging};

const FLAGS: &[(&str, &str)] =
    &[("unit", "unit"), ("urged_on", "on"), ("source", "source"), ("channel", "channel"), ("note", "note")];

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend(work::options(lang, &URGING, FLAGS));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    Work { sheet: &URGING, flags: FLAGS, carry_out: &carry_out }.run(context, matches)
}

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "urged_on")?;
    let facts = Urging {
        unit: bench.unit_of(item, on)?,
        on,
        source: item.text("source").unwrap_or("office"),
        channel: item.text("channel"),
        note: item.text("note"),
    };
    let (identity, done) = contact::urge(bench.write, &bench.rules, number, &facts)?;
    Ok((done, Some(work::said(Step::Urge, &identity, on))))
}
