//! `renda suggestion redo`: a further round by decision.

use crate::commands::work::{Bench, Carried, Item, verb_of};
use crate::domain::record::handling::REDOING;
use crate::message;
use crate::ops::suggestion::{Done, redo};
use crate::ops::write::OpError;

const FLAGS: &[(&str, &str)] = &[("assigned_on", "on"), ("reason", "reason")];

verb_of!(REDOING, FLAGS, carry_out);

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = item.day("assigned_on", bench.today);
    let reason = item.text("reason").ok_or_else(|| {
        OpError::Rejected(message!("重新办理须写理由（--reason）", "a new round needs its reason (--reason)"))
    })?;
    let (identity, round, due) = redo::redo(bench.write, &bench.rules, number, on, reason)?;
    let reference = identity.reference();
    let said = match due {
        Some(due) => {
            message!("{reference} 转第 {round} 轮办理，期限 {due}", "round {round} of {reference} opened, due {due}")
        }
        None => message!("{reference} 转第 {round} 轮办理", "round {round} of {reference} opened"),
    };
    Ok((Done::Changed, Some(said)))
}
