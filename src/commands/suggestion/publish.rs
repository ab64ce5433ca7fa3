//! `renda suggestion publish`: what was published.

use crate::commands::work::{self, Bench, Carried, Item, verb_of};
use crate::domain::record::handling::PUBLISHING;
use crate::domain::suggestion::Step;
use crate::message;
use crate::ops::suggestion::ending::{self, Publishing};
use crate::ops::write::OpError;

const FLAGS: &[(&str, &str)] = &[
    ("published_on", "on"),
    ("extent", "extent"),
    ("reply_extent", "reply-extent"),
    ("place", "place"),
    ("left_out", "left-out"),
    ("reason", "reason"),
];

verb_of!(PUBLISHING, FLAGS, carry_out);

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "published_on")?;
    let (Some(extent), Some(reply_extent)) = (item.text("extent"), item.text("reply_extent")) else {
        return Err(OpError::Rejected(message!(
            "请分别写建议和答复的公开范围（--extent、--reply-extent）",
            "say how far suggestion and reply are published (--extent, --reply-extent)"
        )));
    };
    let facts = Publishing {
        on,
        extent,
        reply_extent,
        place: item.text("place"),
        left_out: item.text("left_out"),
        reason: item.text("reason"),
    };
    let (identity, done) = ending::publish(bench.write, &bench.rules, number, &facts)?;
    Ok((done, Some(work::said(Step::Publish, &identity, on))))
}
