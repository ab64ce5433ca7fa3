//! `renda suggestion propose`: asked before the assignment.

use crate::commands::work::{self, Bench, Carried, Item, verb_of};
use crate::domain::record::handling::PROPOSING;
use crate::domain::suggestion::{Role, Step};
use crate::ops::suggestion::propose::{self, Proposing};

const FLAGS: &[(&str, &str)] =
    &[("unit", "unit"), ("role", "role"), ("proposed_on", "on"), ("answer", "answer"), ("note", "note")];

verb_of!(PROPOSING, FLAGS, carry_out);

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "proposed_on")?;
    let facts = Proposing {
        unit: bench.unit_of(item, on)?,
        role: item.text("role").and_then(Role::from_code).unwrap_or(Role::Lead),
        on,
        agrees: item.text("answer").map(|answer| answer == "agree"),
        note: item.text("note"),
    };
    let (identity, done) = propose::propose(bench.write, &bench.rules, number, &facts)?;
    Ok((done, Some(work::said(Step::Propose, &identity, on))))
}
