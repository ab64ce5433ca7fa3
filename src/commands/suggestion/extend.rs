//! `renda suggestion extend`: an approved extension.

use clap::{Arg, ArgMatches};

use crate::commands::arguments::option;
use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::handling::EXTENDING;
use crate::i18n::Lang;
use crate::message;
use crate::ops::suggestion::extend::{self, Extending};
use crate::ops::write::OpError;

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend([
        work::unit(lang),
        option("until", "DATE", lang.pick("延期至", "The new last day")),
        option("on", "DATE", lang.pick("批准日期（省略时为今天）", "Day of approval (default: today)")),
        option("by", "NAME", lang.pick("批准人或机关", "Who approved")),
        option(
            "asked",
            "DATE",
            lang.pick("申请日期（省略时同批准日期）", "Day it was asked for (default: day of approval)"),
        ),
        option("reason", "TEXT", lang.pick("理由", "Why")),
    ]);
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let flags = &[
        ("unit", "unit"),
        ("extended_to", "until"),
        ("approved_on", "on"),
        ("approved_by", "by"),
        ("reason", "reason"),
        ("asked_on", "asked"),
    ];
    Work { sheet: &EXTENDING, flags, carry_out: &carry_out }.run(context, matches)
}

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let approved_on = item.day("approved_on", bench.today);
    let until = item.text("extended_to").and_then(|day| day.parse().ok()).ok_or_else(|| {
        OpError::Rejected(message!("没有写延期至哪一天（--until）", "the new last day is missing (--until)"))
    })?;
    let unit = item.text("unit").map(|name| bench.unit(name, &approved_on.to_string())).transpose()?;
    let facts = Extending {
        unit,
        until,
        approved_on,
        asked_on: item.opt_day("asked_on"),
        approved_by: item.text("approved_by"),
        reason: item.text("reason"),
    };
    let (identity, done) = extend::extend(bench.write, &bench.rules, number, &facts)?;
    let reference = identity.reference();
    Ok((done, Some(message!("{reference} 延期至 {until}", "{reference} extended to {until}"))))
}
