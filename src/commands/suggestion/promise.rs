//! `renda suggestion promise`: the ledger of promises.

use crate::commands::work::{self, Bench, Carried, Item, verb_of};
use crate::domain::record::handling::PROMISING;
use crate::domain::suggestion::Step;
use crate::message;
use crate::ops::suggestion::promise::{self, Promising};
use crate::ops::write::OpError;

const FLAGS: &[(&str, &str)] = &[
    ("unit", "unit"),
    ("which", "which"),
    ("promised_on", "on"),
    ("promise", "text"),
    ("promise_due", "due"),
    ("progress", "progress"),
    ("kept", "kept"),
    ("change_reason", "change"),
    ("evaluation", "evaluation"),
    ("note", "note"),
];

verb_of!(PROMISING, FLAGS, carry_out);

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "promised_on")?;
    let unit = bench.unit_of(item, on)?;
    let what = promising(item)?;
    let which = (item.get("which").as_int(), unit);
    let (identity, done) = promise::promise(bench.write, &bench.rules, number, which, (&what, on))?;
    Ok((done, Some(work::said(Step::Promise, &identity, on))))
}

/// One thing at a time: what a row or the flags say of a promise.
fn promising<'i>(item: &'i Item<'_>) -> Result<Promising<'i>, OpError> {
    let due = item.opt_day("promise_due");
    let mut said = Vec::new();
    match (item.text("promise"), due) {
        (Some(text), Some(due)) => said.push(Promising::Made(text, due)),
        (Some(_), None) => {
            return Err(OpError::Rejected(message!(
                "承诺事项须有落实时限（--due）",
                "a promise needs the day by which it is kept (--due)"
            )));
        }
        (None, _) => {}
    }
    said.extend(item.text("progress").map(Promising::Progress));
    if item.get("kept").as_int() == Some(1) {
        said.push(Promising::Kept);
    }
    said.extend(item.text("change_reason").map(|why| Promising::Changed(due, why)));
    said.extend(item.text("evaluation").map(|view| Promising::Evaluated(view, item.text("note"))));
    if said.len() == 1 {
        return Ok(said.remove(0));
    }
    Err(OpError::Rejected(message!(
        "每次登记一件事：新承诺（--text、--due）、进展、已落实、变更理由或评价",
        "one thing at a time: a new promise (--text, --due), --progress, --kept, --change or --evaluation"
    )))
}
