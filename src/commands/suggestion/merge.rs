//! `renda suggestion merge`: handled with another one.

use crate::commands::work::{Bench, Carried, Item, verb_of};
use crate::domain::record::handling::MERGING;
use crate::message;
use crate::ops::suggestion::review::{self, Merging};
use crate::ops::write::OpError;

const FLAGS: &[(&str, &str)] = &[("into", "into"), ("merged_on", "on"), ("notified_on", "notified"), ("note", "note")];

verb_of!(MERGING, FLAGS, carry_out);

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "merged_on")?;
    let into = item.text("into").ok_or_else(|| {
        OpError::Rejected(message!("没有写并入哪一件（--into）", "the suggestion it goes into is missing (--into)"))
    })?;
    let facts = Merging { into, on, notified_on: item.opt_day("notified_on"), note: item.text("note") };
    let (identity, main, done) = review::merge(bench.write, &bench.rules, number, &facts)?;
    let (reference, into) = (identity.reference(), main.reference());
    Ok((
        done,
        Some(message!(
            "{reference} 并入 {into}，编号保留，单独答复",
            "{reference} merged into {into}; it keeps its number and its reply"
        )),
    ))
}
