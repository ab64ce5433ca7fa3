//! `renda motion convert`: makes a suggestion of what was found not to be a motion.

use clap::{Arg, ArgMatches};

use crate::commands::arguments::option;
use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::motion::CONVERTING;
use crate::i18n::Lang;
use crate::message;
use crate::ops::motion::convert::{self, Converting};
use crate::ops::suggestion::Done;

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend([
        work::on(lang),
        option(
            "title",
            "TEXT",
            lang.pick("建议标题（省略时同案由）", "Title of the suggestion (default: that of the motion)"),
        ),
        option("category", "TEXT", lang.pick("建议的类别", "Category of the suggestion")),
        option("note", "TEXT", lang.pick("说明", "A note")),
    ]);
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let flags = &[("converted_on", "on"), ("title", "title"), ("category", "category"), ("note", "note")];
    Work { sheet: &CONVERTING, flags, carry_out: &carry_out }.run(context, matches)
}

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let facts = Converting {
        on: bench.happened(item, "converted_on")?,
        title: item.text("title"),
        category: item.text("category"),
        note: item.text("note"),
    };
    let converted = convert::convert(bench.write, &bench.rules, number, &facts)?;
    let (reference, suggestion) = (converted.motion.reference(), &converted.suggestion);
    let said = match converted.done {
        Done::Changed => {
            message!("议案 {reference} 转为建议 {suggestion}", "motion {reference} became suggestion {suggestion}")
        }
        Done::Unchanged => message!(
            "议案 {reference} 当日已转为建议 {suggestion}",
            "motion {reference} became suggestion {suggestion} that day already"
        ),
    };
    Ok((converted.done, Some(said)))
}
