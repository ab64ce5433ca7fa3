//! `renda suggestion unsign`: a signature taken back.

use super::feedback;
use crate::commands::work::{self, Bench, Carried, Item, verb_of};
use crate::domain::record::handling::UNSIGNING;
use crate::domain::suggestion::Step;
use crate::message;
use crate::ops::suggestion::withdraw;
use crate::ops::write::OpError;

const FLAGS: &[(&str, &str)] = &[("deputy", "by"), ("withdrawn_on", "on")];

verb_of!(UNSIGNING, FLAGS, carry_out);

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "withdrawn_on")?;
    let name = item
        .text("deputy")
        .ok_or_else(|| OpError::Rejected(message!("没有写哪位代表（--by）", "the deputy is missing (--by)")))?;
    let (identity, done, heard) = withdraw::unsign(bench.write, &bench.rules, number, name, on)?;
    let mut said = work::said(Step::Unsign, &identity, on);
    if let Some(settled) = heard.map(|heard| feedback::describe(&heard)) {
        said.zh.push_str(&format!("；其他代表均已反馈：{}", settled.zh));
        said.en.push_str(&format!("; the view of the others settles the round: {}", settled.en));
    }
    Ok((done, Some(said)))
}
