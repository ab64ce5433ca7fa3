//! `renda suggestion split`: one matter a suggestion.

use crate::commands::work::{Bench, Carried, Item, verb_of};
use crate::domain::record::handling::SPLITTING;
use crate::message;
use crate::ops::suggestion::{Done, split};
use crate::storage::suggestion::Identity;

const FLAGS: &[(&str, &str)] = &[("into", "into"), ("split_on", "on")];

verb_of!(SPLITTING, FLAGS, carry_out);

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "split_on")?;
    let said = item.text("into").unwrap_or_default();
    let titles: Vec<&str> = said.split(['\n', '；', ';']).map(str::trim).filter(|title| !title.is_empty()).collect();
    let (identity, made) = split::split(bench.write, &bench.rules, number, &titles, on)?;
    let reference = identity.reference();
    let numbers = made.iter().map(Identity::reference).collect::<Vec<_>>().join("、");
    Ok((Done::Changed, Some(message!("{reference} 分出 {numbers}", "{reference} split: {numbers} are new"))))
}
