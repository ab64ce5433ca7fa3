//! `renda suggestion feedback`: the deputies' view of a round.

use clap::{Arg, ArgMatches};

use crate::commands::arguments::option;
use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::handling::FEEDBACK;
use crate::i18n::Lang;
use crate::message;
use crate::ops::suggestion::feedback;
use crate::storage::suggestion::Feedback;

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend([
        option("on", "DATE", lang.pick("反馈日期（省略时为今天）", "Day of the feedback (default: today)")),
        option(
            "work",
            "CODE",
            lang.pick(
                "对办理工作：满意、基本满意、不满意、未表态",
                "View of the work: satisfied, basically, dissatisfied, silent",
            ),
        ),
        option(
            "result",
            "CODE",
            lang.pick(
                "对办理结果：满意、基本满意、不满意、未表态",
                "View of the result: satisfied, basically, dissatisfied, silent",
            ),
        ),
        option("note", "TEXT", lang.pick("反馈意见；不满意时必写", "What the deputies say; needed when dissatisfied")),
        option("round", "N", lang.pick("第几轮（省略时为最近一轮）", "Which round (default: the newest)")),
    ]);
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let flags = &[
        ("feedback_on", "on"),
        ("attitude", "work"),
        ("result", "result"),
        ("feedback_note", "note"),
        ("round", "round"),
    ];
    Work { sheet: &FEEDBACK, flags, carry_out: &carry_out }.run(context, matches)
}

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let owned = |field: &str| item.text(field).map(str::to_owned);
    let on = bench.happened(item, "feedback_on")?;
    let view = Feedback {
        feedback_on: Some(on.to_string()),
        attitude: owned("attitude"),
        result: owned("result"),
        note: owned("feedback_note"),
    };
    let heard = feedback::feedback(bench.write, &bench.rules, number, item.get("round").as_int(), &view)?;
    let reference = heard.identity.reference();
    let said = match heard.reopened {
        Some((round, Some(due))) => message!(
            "{reference} 反馈不满意，已转第 {round} 轮办理，期限 {due}",
            "{reference} is dissatisfied: round {round} opened, due {due}"
        ),
        Some((round, None)) => {
            message!(
                "{reference} 反馈不满意，已转第 {round} 轮办理",
                "{reference} is dissatisfied: round {round} opened"
            )
        }
        None => message!("{reference} 反馈已登记", "feedback on {reference} recorded"),
    };
    Ok((heard.done, Some(said)))
}
