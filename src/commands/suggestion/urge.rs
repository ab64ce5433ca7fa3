//! `renda suggestion urge`: somebody urges a unit.

use crate::commands::work::{self, Bench, Carried, Item, verb_of};
use crate::domain::record::handling::URGING;
use crate::domain::suggestion::Step;
use crate::ops::suggestion::contact::{self, Urging};

const FLAGS: &[(&str, &str)] =
    &[("unit", "unit"), ("urged_on", "on"), ("source", "source"), ("channel", "channel"), ("note", "note")];

verb_of!(URGING, FLAGS, carry_out);

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "urged_on")?;
    let facts = Urging {
        unit: bench.unit_of(item, on)?,
        on,
        source: item.text("source").unwrap_or("office"),
        channel: item.text("channel"),
        note: item.text("note"),
    };
    let (identity, done) = contact::urge(bench.write, &bench.rules, number, &facts)?;
    Ok((done, Some(work::said(Step::Urge, &identity, on))))
}
