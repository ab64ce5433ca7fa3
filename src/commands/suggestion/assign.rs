//! `renda suggestion assign`: to whom, and from which day the clock runs.

use clap::{Arg, ArgMatches};

use crate::commands::arguments::option;
use crate::commands::work::{self, Bench, Carried, Item, Work};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::handling::ASSIGNING;
use crate::domain::suggestion::Role;
use crate::i18n::{Lang, Message};
use crate::message;
use crate::ops::suggestion::assign::{self, Assigned, Assignment, Given};

pub(super) fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = work::arguments(lang, noun);
    arguments.extend([
        option("lead", "UNIT", lang.pick("主办单位", "Lead unit")),
        option("joint", "UNITS", lang.pick("会办单位，多个用顿号或逗号分开", "Joint units, separated by commas")),
        option(
            "split",
            "UNITS",
            lang.pick(
                "分办单位，各自答复；所办部分写在冒号后，如 市住建局：泊位",
                "Separate units, each replying for its part, which may follow a colon",
            ),
        ),
        option(
            "replacing",
            "UNIT",
            lang.pick("同意退办的原单位，由所写单位接替", "The unit whose return was granted and whose place is taken"),
        ),
        option(
            "forwarded",
            "DATE",
            lang.pick("转办日期：政府办公厅分转各单位的日期", "Day on which the government's office passed it on"),
        ),
        work::on(lang),
    ]);
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let flags = &[
        ("lead_unit", "lead"),
        ("joint_units", "joint"),
        ("split_units", "split"),
        ("assigned_on", "on"),
        ("replacing", "replacing"),
        ("forwarded_on", "forwarded"),
    ];
    Work { sheet: &ASSIGNING, flags, carry_out: &carry_out }.run(context, matches)
}

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = item.day("assigned_on", bench.today);
    let day = on.to_string();
    let mut to = Assignment::default();
    for (field, role) in [("lead_unit", Role::Lead), ("joint_units", Role::Joint), ("split_units", Role::Separate)] {
        let names = item.text(field).unwrap_or_default();
        for name in names.split('、').filter(|name| !name.is_empty()) {
            let (name, part) =
                name.split_once(['：', ':']).map_or((name, None), |(name, part)| (name.trim(), Some(part)));
            let part = part.map(|part| part.trim().to_owned());
            to.units.push(Given { unit_id: bench.unit(name, &day)?, role, part });
        }
    }
    to.forwarded_on = item.opt_day("forwarded_on");
    to.replacing = item.text("replacing").map(|name| bench.unit(name, &day)).transpose()?;
    let assigned = assign::assign(bench.write, &bench.rules, number, &to, on)?;
    Ok((assigned.done, Some(describe(&assigned, &day))))
}

fn describe(assigned: &Assigned, day: &str) -> Message {
    let reference = assigned.identity.reference();
    let mut message = match &assigned.last_day.day {
        Some(due) => message!("{reference} 于 {day} 交办，答复期限 {due}", "{reference} assigned on {day}, due {due}"),
        None => message!("{reference} 于 {day} 交办", "{reference} assigned on {day}"),
    };
    if let Some(end) = assigned.last_day.statutory_end {
        message.zh.push_str(&format!("（法定届满日 {end}，逢非工作日顺延）"));
        message.en.push_str(&format!(" (the period ends on {end}, no working day)"));
    }
    if assigned.along > 0 {
        let along = assigned.along;
        message.zh.push_str(&format!("；并案的 {along} 件一并交办，分别答复"));
        message.en.push_str(&format!("; {along} merged into it assigned along, each to be replied to"));
    }
    if let Some(open) = &assigned.last_day.open {
        message.zh.push_str(&format!("；{}", open.zh));
        message.en.push_str(&format!("; {}", open.en));
    }
    message
}
