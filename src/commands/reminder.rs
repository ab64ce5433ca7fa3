//! `renda reminder`: who must be told what.

use clap::{Arg, ArgMatches};

use super::arguments::{exit_code, is_set, option, printing, text};
use super::printing::Printing;
use super::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Text};
use crate::message;
use crate::output::Format;
use crate::remind;
use crate::storage::sql::Access;

/// The verbs.
pub static VERBS: &[Verb] = &[Verb {
    name: "plan",
    about: Text::new(
        "今天该提醒哪些单位：逾期、今日到期、将到期",
        "Which units must be told today: overdue, due today, due soon",
    ),
    detail: Text::new(
        "例：renda reminder plan\n例：renda reminder plan --unit 市住建局\n\n每个单位一份；没有该提醒的就不输出，退出码 0。只列计划，不发送。",
        "Example: renda reminder plan\nExample: renda reminder plan --unit 市住建局\n\nOne digest a unit; silent with exit code 0 when nothing is due. It plans and does not send.",
    ),
    arguments,
    run,
}];

fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        option("unit", "UNIT", lang.pick("只看这个单位，并列出全文", "Only this unit, with the whole text")),
        exit_code(lang),
    ];
    arguments.extend(printing(lang));
    arguments
}

fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let mut store = context.open(Access::Read)?;
    let items = remind::read(store.as_mut(), context.today)?;
    let mut digests = remind::plan(items, context.today);
    let printing = Printing::of(context, matches, None)?;
    if let Some(name) = text(matches, "unit") {
        digests.retain(|digest| digest.unit.contains(name));
        let Some(digest) = digests.first() else {
            context.ui.status(&message!("今天没有要提醒 {name} 的事项", "there is nothing to tell {name} today"));
            return Ok(());
        };
        return printing.document(context, &digest.document());
    }
    if digests.is_empty() {
        // Silence is the answer on a quiet day; a program still gets its empty document.
        if matches!(printing.format, Format::Json) {
            printing.document(context, &remind::plan_document(&digests, context.today))?;
        }
        return Ok(());
    }
    printing.document(context, &remind::plan_document(&digests, context.today))?;
    if is_set(matches, "exit-code") {
        return Err(Failure::silent(Kind::Findings));
    }
    Ok(())
}
