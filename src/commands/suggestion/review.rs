//! `renda suggestion review`: what the review came to.

use crate::commands::work::{Bench, Carried, Item, verb_of};
use crate::domain::record::handling::REVIEWING;
use crate::domain::record::suggestion::REVIEW;
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

verb_of!(REVIEWING, FLAGS, carry_out);

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
