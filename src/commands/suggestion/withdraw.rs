//! `renda suggestion withdraw`: withdrawn by its deputies.

use crate::commands::work::{self, Bench, Carried, Item, verb_of};
use crate::domain::record::handling::WITHDRAWING;
use crate::domain::suggestion::Step;
use crate::ops::suggestion::withdraw::{self, Withdrawing};

const FLAGS: &[(&str, &str)] = &[("withdrawn_on", "on"), ("all_agree", "all-agree"), ("reason", "reason")];

verb_of!(WITHDRAWING, FLAGS, carry_out);

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "withdrawn_on")?;
    let all_agree = item.get("all_agree").as_int() == Some(1);
    let facts = Withdrawing { on, all_agree, reason: item.text("reason") };
    let (identity, done) = withdraw::withdraw(bench.write, &bench.rules, number, &facts)?;
    Ok((done, Some(work::said(Step::Withdraw, &identity, on))))
}
