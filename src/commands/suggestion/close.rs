//! `renda suggestion close`: closed by the office.

use clap::{Arg, ArgMatches};

use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::handling::CLOSING;
use crate::domain::suggestion::Step;
use crate::i18n::Lang;
use crate::ops::suggestion::ending;

const FLAGS: &[(&str, &str)] = &[("closed_on", "on"), ("reason", "reason")];

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend(work::options(lang, &CLOSING, FLAGS));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    Work { sheet: &CLOSING, flags: FLAGS, carry_out: &carry_out }.run(context, matches)
}

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "closed_on")?;
    let (identity, done) = ending::close(bench.write, &bench.rules, number, on, item.text("reason"))?;
    Ok((done, Some(work::said(Step::Close, &identity, on))))
}
