//! `renda suggestion archive`: papers filed away.

use clap::{Arg, ArgMatches};

use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::handling::ARCHIVING;
use crate::domain::suggestion::Step;
use crate::i18n::Lang;
use crate::ops::suggestion::ending;

const FLAGS: &[(&str, &str)] = &[("archived_on", "on")];

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend(work::options(lang, &ARCHIVING, FLAGS));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    Work { sheet: &ARCHIVING, flags: FLAGS, carry_out: &carry_out }.run(context, matches)
}

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "archived_on")?;
    let (identity, done) = ending::archive(bench.write, &bench.rules, number, on)?;
    Ok((done, Some(work::said(Step::Archive, &identity, on))))
}
