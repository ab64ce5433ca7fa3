//! `renda motion report`: opinions and reports of a committee or the agencies.

use clap::{Arg, ArgMatches};

use super::decide::take;
use crate::commands::arguments::option;
use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::motion::REPORTING;
use crate::i18n::Lang;

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend([
        option(
            "kind",
            "CODE",
            lang.pick(
                "报告类型：专委会意见、机关意见、审议结果报告、办理情况报告",
                "opined, agency-opinion, result or handled",
            ),
        ),
        option("body", "NAME", lang.pick("哪个专委会或者机关", "Which committee or agency")),
        work::on(lang),
        option("note", "TEXT", lang.pick("说明", "A note")),
    ]);
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let flags = &[("kind", "kind"), ("body", "body"), ("reported_on", "on"), ("note", "note")];
    Work { sheet: &REPORTING, flags, carry_out: &carry_out }.run(context, matches)
}

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    take(bench, number, item, "reported_on")
}
