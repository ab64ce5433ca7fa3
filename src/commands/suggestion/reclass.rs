//! `renda suggestion reclass`: the class of a reply is changed.

use crate::commands::work::{self, Bench, Carried, Item, verb_of};
use crate::domain::record::handling::RECLASSING;
use crate::domain::suggestion::Step;
use crate::message;
use crate::ops::suggestion::reply::{self, Reclassing};
use crate::ops::write::OpError;

const FLAGS: &[(&str, &str)] =
    &[("unit", "unit"), ("changed_on", "on"), ("reply_class", "class"), ("changed_by", "by"), ("reason", "reason")];

verb_of!(RECLASSING, FLAGS, carry_out);

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "changed_on")?;
    let (Some(class), Some(reason)) = (item.text("reply_class"), item.text("reason")) else {
        return Err(OpError::Rejected(message!(
            "类别调整须写新类别（--class）和理由（--reason）",
            "a change of class needs the new one (--class) and the reason (--reason)"
        )));
    };
    let facts = Reclassing { unit: bench.unit_of(item, on)?, on, class, by: item.text("changed_by"), reason };
    let (identity, done) = reply::reclass(bench.write, &bench.rules, number, &facts)?;
    Ok((done, Some(work::said(Step::Reclass, &identity, on))))
}
