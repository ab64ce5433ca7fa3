//! `renda suggestion archive`: papers filed away.

use crate::commands::work::{self, Bench, Carried, Item, verb_of};
use crate::domain::record::handling::ARCHIVING;
use crate::domain::suggestion::Step;
use crate::ops::suggestion::ending;

const FLAGS: &[(&str, &str)] = &[("archived_on", "on")];

verb_of!(ARCHIVING, FLAGS, carry_out);

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "archived_on")?;
    let (identity, done) = ending::archive(bench.write, &bench.rules, number, on)?;
    Ok((done, Some(work::said(Step::Archive, &identity, on))))
}
