//! `renda suggestion unsign`: a signature taken back.

use clap::{Arg, ArgMatches};

use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::handling::UNSIGNING;
use crate::domain::suggestion::Step;
use crate::i18n::Lang;
use crate::message;
use crate::ops::suggestion::withdraw;
use crate::ops::write::OpError;

const FLAGS: &[(&str, &str)] = &[("deputy", "by"), ("withdrawn_on", "on")];

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend(work::options(lang, &UNSIGNING, FLAGS));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    Work { sheet: &UNSIGNING, flags: FLAGS, carry_out: &carry_out }.run(context, matches)
}

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "withdrawn_on")?;
    let name = item
        .text("deputy")
        .ok_or_else(|| OpError::Rejected(message!("没有写哪位代表（--by）", "the deputy is missing (--by)")))?;
    let (identity, done) = withdraw::unsign(bench.write, &bench.rules, number, name, on)?;
    Ok((done, Some(work::said(Step::Unsign, &identity, on))))
}
