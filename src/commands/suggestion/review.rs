//! `renda suggestion review`: what the review came to.

use clap::{Arg, ArgMatches};

use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::handling::REVIEWING;
use crate::domain::record::suggestion::REVIEW;
use crate::i18n::Lang;
use crate::message;
use crate::ops::suggestion::review::{self, Reviewing};
use crate::ops::write::OpError;

const FLAGS: &[(&str, &str)] = &[
    ("outcome", "outcome"),
    ("refusal_ground", "ground"),
    ("reviewed_on", "on"),
    ("notified_on", "notified"),
    ("reviewed_by", "by"),
    ("note", "note"),
];

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend(work::options(lang, &REVIEWING, FLAGS));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    Work { sheet: &REVIEWING, flags: FLAGS, carry_out: &carry_out }.run(context, matches)
}

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "reviewed_on")?;
    let outcome = item.text("outcome").ok_or_else(|| {
        OpError::Rejected(message!("没有写审查结果（--outcome）", "the outcome is missing (--outcome)"))
    })?;
    let facts = Reviewing {
        outcome,
        ground: item.text("refusal_ground"),
        on,
        notified_on: item.opt_day("notified_on"),
        by: item.text("reviewed_by"),
        note: item.text("note"),
    };
    let (identity, done) = review::review(bench.write, &bench.rules, number, &facts)?;
    let reference = identity.reference();
    let (zh, en) = REVIEW.code(outcome).map_or((outcome, outcome), |code| (code.label.zh, code.label.en));
    Ok((done, Some(message!("{reference} 审查结果：{zh}", "{reference} reviewed: {en}"))))
}
