//! `renda suggestion split`: one matter a suggestion.

use clap::{Arg, ArgMatches};

use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::handling::SPLITTING;
use crate::i18n::Lang;
use crate::message;
use crate::ops::suggestion::{Done, split};
use crate::storage::suggestion::Identity;

const FLAGS: &[(&str, &str)] = &[("into", "into"), ("split_on", "on")];

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend(work::options(lang, &SPLITTING, FLAGS));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    Work { sheet: &SPLITTING, flags: FLAGS, carry_out: &carry_out }.run(context, matches)
}

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "split_on")?;
    let said = item.text("into").unwrap_or_default();
    let titles: Vec<&str> = said.split(['\n', '；', ';']).map(str::trim).filter(|title| !title.is_empty()).collect();
    let (identity, made) = split::split(bench.write, &bench.rules, number, &titles, on)?;
    let reference = identity.reference();
    let numbers = made.iter().map(Identity::reference).collect::<Vec<_>>().join("、");
    Ok((Done::Changed, Some(message!("{reference} 分出 {numbers}", "{reference} split: {numbers} are new"))))
}
