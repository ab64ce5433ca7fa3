//! `renda suggestion close`: closed by the office.

use crate::commands::work::{self, Bench, Carried, Item, verb_of};
use crate::domain::record::handling::CLOSING;
use crate::domain::suggestion::Step;
use crate::ops::suggestion::ending;

const FLAGS: &[(&str, &str)] = &[("closed_on", "on"), ("reason", "reason")];

verb_of!(CLOSING, FLAGS, carry_out);

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "closed_on")?;
    let (identity, done) = ending::close(bench.write, &bench.rules, number, on, item.text("reason"))?;
    Ok((done, Some(work::said(Step::Close, &identity, on))))
}
