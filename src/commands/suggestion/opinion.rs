//! `renda suggestion opinion`: what a joint unit says.

use crate::commands::work::{self, Bench, Carried, Item, verb_of};
use crate::domain::record::handling::OPINING;
use crate::domain::suggestion::Step;
use crate::message;
use crate::ops::suggestion::contact::{self, Opining};

const FLAGS: &[(&str, &str)] =
    &[("unit", "unit"), ("given_on", "on"), ("opinion_no", "no"), ("summary", "summary"), ("sent_back", "send-back")];

verb_of!(OPINING, FLAGS, carry_out);

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "given_on")?;
    let facts = Opining {
        unit: bench.unit_of(item, on)?,
        on,
        number: item.text("opinion_no"),
        summary: item.text("summary"),
        sent_back: item.text("sent_back"),
    };
    let opined = contact::opinion(bench.write, &bench.rules, number, &facts)?;
    let reference = opined.identity.reference();
    let said = match opined.again.map(|last| last.day) {
        Some(Some(last)) => {
            message!(
                "{reference} 的会办意见已退回，{last} 前重报",
                "the opinion on {reference} is sent back; due again by {last}"
            )
        }
        Some(None) => message!("{reference} 的会办意见已退回", "the opinion on {reference} is sent back"),
        None => work::said(Step::Opinion, &opined.identity, on),
    };
    Ok((opined.done, Some(said)))
}
