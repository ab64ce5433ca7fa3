//! `renda suggestion return`: a unit asks to be relieved, and the decision.

use crate::commands::work::{Bench, Carried, Item, verb_of};
use crate::domain::record::handling::RETURNING;
use crate::message;
use crate::ops::suggestion::returning::{self, Asking, Deciding};
use crate::ops::write::OpError;

const FLAGS: &[(&str, &str)] = &[
    ("unit", "unit"),
    ("returned_on", "on"),
    ("reason", "reason"),
    ("proposed_unit", "propose"),
    ("decision", "decide"),
    ("decided_by", "by"),
    ("note", "note"),
];

verb_of!(RETURNING, FLAGS, carry_out);

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "returned_on")?;
    let unit = bench.unit_of(item, on)?;
    if let Some(decision) = item.text("decision") {
        let granted = decision == "granted";
        let facts = Deciding { unit, on, granted, by: item.text("decided_by"), note: item.text("note") };
        let decided = returning::decide(bench.write, &bench.rules, number, &facts)?;
        let (reference, along) = (decided.identity.reference(), decided.along);
        let mut said = match (granted, decided.again.and_then(|last| last.day)) {
            (true, Some(last)) => message!(
                "{reference} 同意退办，须在 {last} 前重新交办",
                "the return of {reference} is granted; it is assigned anew by {last}"
            ),
            (true, None) => message!("{reference} 同意退办，待重新交办", "the return of {reference} is granted"),
            (false, _) => message!("{reference} 不同意退办，由原单位继续办理", "the return of {reference} is denied"),
        };
        if along > 0 {
            said.zh.push_str(&format!("；并案的 {along} 件一并退办"));
            said.en.push_str(&format!("; {along} merged into it returned along"));
        }
        return Ok((decided.done, Some(said)));
    }
    let reason = item.text("reason").ok_or_else(|| {
        OpError::Rejected(message!(
            "退办须写理由（--reason）；登记决定用 --decide",
            "a return needs its reason (--reason); --decide records the decision"
        ))
    })?;
    let facts = Asking { unit, on, reason, proposed: item.text("proposed_unit") };
    let (identity, done) = returning::ask(bench.write, &bench.rules, number, &facts)?;
    let reference = identity.reference();
    Ok((
        done,
        Some(message!("{reference} 于 {on} 申请退办，待决定", "the return of {reference} was asked for on {on}")),
    ))
}
