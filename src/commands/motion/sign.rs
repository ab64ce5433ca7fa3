//! `renda motion sign` and `unsign`: deputies join a motion or withdraw from it.

use clap::{Arg, ArgMatches};

use crate::commands::arguments::option;
use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::motion::{SIGNING, UNSIGNING};
use crate::i18n::Lang;
use crate::message;
use crate::ops::motion::find;
use crate::ops::motion::sign::{self, Deputy, Signed};
use crate::ops::suggestion::Done;
use crate::ops::write::OpError;

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend([
        option(
            "deputies",
            "NAMES",
            lang.pick(
                "代表姓名或证号，多个用顿号或逗号分开",
                "Deputies by name or certificate number, separated by commas",
            ),
        ),
        work::on(lang),
    ]);
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let flags = &[("deputies", "deputies"), ("signed_on", "on")];
    Work { sheet: &SIGNING, flags, carry_out: &join }.run(context, matches)
}

pub(super) fn withdraw(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let flags = &[("deputies", "deputies"), ("withdrawn_on", "on")];
    Work { sheet: &UNSIGNING, flags, carry_out: &leave }.run(context, matches)
}

fn join(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "signed_on")?;
    let deputies = deputies(bench, number, item)?;
    let signed = sign::sign(bench.write, &bench.rules, number, &deputies, on)?;
    let (reference, count) = (signed.motion.reference(), signed.count);
    let said = match signed.done {
        Done::Changed => message!("{reference} 附议已登记，共 {count} 人", "{reference} signed; {count} movers"),
        Done::Unchanged => message!(
            "{reference} 的这些代表已经附议，共 {count} 人",
            "{reference} was signed by them already; {count} movers"
        ),
    };
    Ok((signed.done, Some(said)))
}

fn leave(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "withdrawn_on")?;
    let deputies = deputies(bench, number, item)?;
    let signed = sign::unsign(bench.write, &bench.rules, number, &deputies, on)?;
    let Signed { done, count, needed, lapsed, .. } = signed;
    let reference = signed.motion.reference();
    let said = match (done, lapsed) {
        (_, true) => message!(
            "{reference} 剩 {count} 人联名，不足 {needed} 人，议案于 {on} 终止",
            "{reference} has {count} movers left of the {needed} it needs and ended on {on}"
        ),
        (Done::Changed, false) => {
            message!("{reference} 退出附议已登记，剩 {count} 人", "withdrawn from {reference}; {count} movers left")
        }
        (Done::Unchanged, false) => message!(
            "{reference} 的这些代表已于当日退出，剩 {count} 人",
            "they withdrew from {reference} that day already; {count} movers left"
        ),
    };
    Ok((done, Some(said)))
}

/// Finds the deputies named, each of the congress whose motion it is.
pub(super) fn deputies(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Result<Vec<Deputy>, OpError> {
    let term = find(bench.write.store(), bench.rules.home, number)?.term;
    let names = item.text("deputies").unwrap_or_default();
    let mut deputies: Vec<Deputy> = Vec::new();
    for text in names.split('、').filter(|text| !text.is_empty()) {
        let (seat_id, name) = bench.deputy(text, term)?;
        if !deputies.iter().any(|known| known.seat_id == seat_id) {
            deputies.push(Deputy { seat_id, name });
        }
    }
    if deputies.is_empty() {
        return Err(OpError::Rejected(message!("没有写代表（--deputies）", "no deputies are named (--deputies)")));
    }
    Ok(deputies)
}
