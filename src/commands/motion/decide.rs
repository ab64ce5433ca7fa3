//! `renda motion decide`: what the presidium, the congress or its standing committee decided.

use clap::{Arg, ArgMatches};

use super::said;
use crate::commands::arguments::option;
use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::motion::{State, Step};
use crate::domain::record::motion::DECIDING;
use crate::i18n::{Lang, Message};
use crate::message;
use crate::ops::motion::step::{self, Stepped, Taking};
use crate::ops::write::OpError;

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend([
        option(
            "kind",
            "CODE",
            lang.pick(
                "决定：列入议程、闭会审议、先提意见、不作为议案、送有关机关征求意见、交有关机关办理、列入规划计划、留作参考、表决通过、表决未通过、撤回、同意办理情况、重新办理",
                "agenda, committee, opinion, unfit, consulted, agencies, plan, reference, passed, rejected, withdrawn, accepted, redo",
            ),
        ),
        option(
            "body",
            "NAME",
            lang.pick("审议委员会、承办机关，或撤回时的同意机关", "The committee or agency, or who consented to a withdrawal"),
        ),
        work::on(lang),
        option("due", "DATE", lang.pick("决定中另定的期限", "A last day fixed with the decision")),
        option("note", "TEXT", lang.pick("说明；不作为议案、重新办理须写理由", "A note; the reason where one is told")),
    ]);
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let flags = &[("kind", "kind"), ("body", "body"), ("decided_on", "on"), ("due_on", "due"), ("note", "note")];
    Work { sheet: &DECIDING, flags, carry_out: &carry_out }.run(context, matches)
}

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    take(bench, number, item, "decided_on")
}

/// Records the step that an item is about.
pub(super) fn take(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>, day: &str) -> Carried {
    let Some(step) = item.text("kind").and_then(Step::from_code) else {
        return Err(OpError::Rejected(message!("没有写决定或者报告的类型（--kind）", "say which kind it is (--kind)")));
    };
    let on = bench.happened(item, day)?;
    let due = item.text("due_on").and_then(|day| day.parse().ok());
    let taking = Taking { step, on, body: item.text("body"), due, note: item.text("note") };
    let stepped = step::take(bench.write, &bench.rules, number, &taking)?;
    Ok((stepped.done, Some(describe(&stepped, step, &on.to_string()))))
}

fn describe(stepped: &Stepped, step: Step, on: &str) -> Message {
    let (reference, label) = (stepped.motion.reference(), step.code().label);
    let (zh, en) = (label.zh, label.en);
    let mut message = message!("{reference} 已登记：{zh}（{on}）", "{reference} {en} on {on}");
    if let Some(limits) = said(&stepped.limits) {
        message.zh.push_str(&format!("，期限：{}", limits.zh));
        message.en.push_str(&format!(", due: {}", limits.en));
    }
    if stepped.state == State::Unfit {
        if let Some(until) = &stepped.reconsider {
            message.zh.push_str(&format!("；{}", until.zh));
            message.en.push_str(&format!("; {}", until.en));
        }
        message.zh.push_str(&format!("；请用 renda motion convert {reference} 转建议"));
        message.en.push_str(&format!("; turn it into a suggestion: renda motion convert {reference}"));
    }
    message
}
