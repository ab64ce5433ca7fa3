//! `renda motion reconsider`: the movers demand that the presidium decides again on what it found to be no motion.

use clap::{Arg, ArgMatches};

use super::sign::deputies;
use crate::commands::arguments::option;
use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::motion::RECONSIDERING;
use crate::i18n::Lang;
use crate::message;
use crate::ops::motion::reconsider::{self, Demanding};
use crate::ops::suggestion::Done;
use crate::ops::write::OpError;

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend([
        option(
            "deputies",
            "NAMES",
            lang.pick(
                "要求复议的提案人，写姓名或证号，多个用顿号或逗号分开",
                "The movers who demand it, by name or certificate number, separated by commas",
            ),
        ),
        option("at", "TIME", lang.pick("书面提出的时间，如 2024-02-03 09:30", "When, such as \"2024-02-03 09:30\"")),
        option("note", "TEXT", lang.pick("说明", "A note")),
    ]);
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let flags = &[("deputies", "deputies"), ("demanded_at", "at"), ("note", "note")];
    Work { sheet: &RECONSIDERING, flags, carry_out: &carry_out }.run(context, matches)
}

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let Some(at) = item.text("demanded_at") else {
        return Err(OpError::Rejected(message!("没有写提出的时间（--at）", "say when it was demanded (--at)")));
    };
    let on = bench.happened_at(at)?;
    let deputies = deputies(bench, number, item)?;
    let facts = Demanding { deputies: &deputies, on, at, note: item.text("note") };
    let demanded = reconsider::demand(bench.write, &bench.rules, number, &facts)?;
    let (reference, demanding, movers) = (demanded.motion.reference(), demanded.demanding, demanded.movers);
    let mut said = match demanded.done {
        Done::Changed => message!(
            "{reference} 已登记：提案人 {movers} 名中的 {demanding} 名要求复议；主席团再次决定后用 renda motion decide {reference} 登记",
            "{demanding} of the {movers} movers of {reference} demanded a reconsideration; record what the presidium decides: renda motion decide {reference}"
        ),
        Done::Unchanged => {
            message!("{reference} 的这一复议要求已经登记", "this demand on {reference} is on record already")
        }
    };
    if demanded.motion.last_presidium_at.is_none() {
        said.zh.push_str("（会议未登记主席团最后一次会议时间，没有核对是否逾时）");
        said.en.push_str(" (the session does not say when the presidium meets for the last time: whether it was in time is not checked)");
    }
    Ok((demanded.done, Some(said)))
}
