//! `renda report annual`: a year beside the one before.

use clap::{Arg, ArgMatches};

use super::{asked, whole};
use crate::commands::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::i18n::{Lang, Text};

/// The verb.
pub(super) const VERB: Verb = Verb {
    name: "annual",
    about: Text::new(
        "年度统计：每个数字都有分子、分母和截止日",
        "The annual report: every figure with numerator, denominator and cut-off",
    ),
    detail: Text::new(
        "例：renda report annual --year 2024 --output 年报.html\n例：renda report annual --year 2024 --by region --section activities\n例：renda report annual --year 2024 --by unit --against last-year --figure timing.tasks.late\n例：renda report annual --year 2024 --with-lists --output 年报.xlsx\n例：renda report annual --year 2024 --list timing.cases.late\n\n各部分加不成总数时不出报告，退出码 1。",
        "Example: renda report annual --year 2024 --output report.html\nExample: renda report annual --year 2024 --by region --section activities\nExample: renda report annual --year 2024 --by unit --against last-year --figure timing.tasks.late\nExample: renda report annual --year 2024 --with-lists --output report.xlsx\nExample: renda report annual --year 2024 --list timing.cases.late\n\nWhere parts do not add up to their totals there is no report, exit code 1.",
    ),
    arguments,
    run,
};

fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![asked::year(lang)];
    arguments.extend(whole::arguments(lang));
    arguments
}

fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    whole::run(context, matches)
}
