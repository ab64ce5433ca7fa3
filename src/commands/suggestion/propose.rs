//! `renda suggestion propose`: asked before the assignment.

use clap::{Arg, ArgMatches};

use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::handling::PROPOSING;
use crate::domain::suggestion::{Role, Step};
use crate::i18n::Lang;
use crate::ops::suggestion::propose::{self, Proposing};

const FLAGS: &[(&str, &str)] =
    &[("unit", "unit"), ("role", "role"), ("proposed_on", "on"), ("answer", "answer"), ("note", "note")];

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend(work::options(lang, &PROPOSING, FLAGS));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    Work { sheet: &PROPOSING, flags: FLAGS, carry_out: &carry_out }.run(context, matches)
}

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "proposed_on")?;
    let facts = Proposing {
        unit: bench.unit_of(item, on)?,
        role: item.text("role").and_then(Role::from_code).unwrap_or(Role::Lead),
        on,
        agrees: item.text("answer").map(|answer| answer == "agree"),
        note: item.text("note"),
    };
    let (identity, done) = propose::propose(bench.write, &bench.rules, number, &facts)?;
    Ok((done, Some(work::said(Step::Propose, &identity, on))))
}
