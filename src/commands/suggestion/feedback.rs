//! `renda suggestion feedback`: the deputies' view of a round.

use clap::{Arg, ArgMatches};

use crate::commands::arguments::option;
use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::handling::FEEDBACK;
use crate::i18n::{Lang, Message};
use crate::message;
use crate::ops::suggestion::feedback::{self, Followed, Heard, Heeding};
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
        option(
            "by",
            "NAME",
            lang.pick(
                "哪位联名代表的意见（省略时为领衔代表或全体）",
                "Whose view it is (default: that of the lead deputy or of all)",
            ),
        ),
        option("collected-by", "TEXT", lang.pick("由谁收集", "Who collected it")),
        option("channel", "TEXT", lang.pick("收集方式", "By which way it came")),
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
        ("deputy", "by"),
        ("collected_by", "collected-by"),
        ("channel", "channel"),
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
        collected_by: owned("collected_by"),
        channel: owned("channel"),
    };
    let of = Heeding { round: item.get("round").as_int(), signer: item.text("deputy") };
    let heard = feedback::feedback(bench.write, &bench.rules, number, of, &view)?;
    Ok((heard.done, Some(describe(&heard))))
}

pub(super) fn describe(heard: &Heard) -> Message {
    let reference = heard.identity.reference();
    let mut said = match heard.followed {
        Some(Followed::Round(round, Some(due))) => message!(
            "{reference} 反馈不满意，已转第 {round} 轮办理并列入督办，期限 {due}",
            "{reference} is dissatisfied: round {round} opened under supervision, due {due}"
        ),
        Some(Followed::Round(round, None)) => message!(
            "{reference} 反馈不满意，已转第 {round} 轮办理并列入督办",
            "{reference} is dissatisfied: round {round} opened under supervision"
        ),
        Some(Followed::Assessment) => message!(
            "{reference} 再次反馈不满意，转评估；评估后用 renda suggestion redo 或 close",
            "{reference} is dissatisfied again: it goes to an assessment, then to suggestion redo or close"
        ),
        None if !heard.settled => message!(
            "{reference} 该代表的反馈已登记，本轮意见待其他代表反馈",
            "the feedback of that deputy on {reference} is recorded; the round waits for the others"
        ),
        None => message!("{reference} 反馈已登记", "feedback on {reference} recorded"),
    };
    if let Some(last) = heard.late {
        said.zh.push_str(&format!("（反馈期限 {last} 已过）"));
        said.en.push_str(&format!(" (after the window, which closed on {last})"));
    }
    said
}
