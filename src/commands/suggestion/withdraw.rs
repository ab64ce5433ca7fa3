//! `renda suggestion withdraw`: withdrawn by its deputies.

use clap::{Arg, ArgMatches};

use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::handling::WITHDRAWING;
use crate::domain::suggestion::Step;
use crate::i18n::Lang;
use crate::ops::suggestion::withdraw::{self, Withdrawing};

const FLAGS: &[(&str, &str)] = &[("withdrawn_on", "on"), ("all_agree", "all-agree"), ("reason", "reason")];

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend(work::options(lang, &WITHDRAWING, FLAGS));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    Work { sheet: &WITHDRAWING, flags: FLAGS, carry_out: &carry_out }.run(context, matches)
}

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "withdrawn_on")?;
    let all_agree = item.get("all_agree").as_int() == Some(1);
    let facts = Withdrawing { on, all_agree, reason: item.text("reason") };
    let (identity, done) = withdraw::withdraw(bench.write, &bench.rules, number, &facts)?;
    Ok((done, Some(work::said(Step::Withdraw, &identity, on))))
}
