//! `renda reminder doctor`: what would keep reminders from going out, found before six in the morning.

use std::collections::BTreeSet;

use clap::ArgMatches;

use super::desk::{Desk, templates};
use super::test::check;
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::day::Day;
use crate::domain::reminder::{Higher, Recipient, State};
use crate::failure::{Failure, Kind};
use crate::i18n::{Message, Text};
use crate::message;
use crate::ops::reminder::gather;
use crate::output::{Cell, Column, Document, Sheet};
use crate::storage::due;
use crate::storage::letter;
use crate::storage::sql::{Access, Executor};

/// Days ahead for which the calendar should be known: the longest a reply may take.
const AHEAD: i32 = 183;
/// Days after which a letter that was put off is told.
const STALE: i32 = 3;

/// Something that was looked at.
struct Finding {
    what: Text,
    is_well: bool,
    said: Message,
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let printing = Printing::of(context, matches, None)?;
    let mut store = context.open(Access::Read)?;
    let desk = Desk::load(context, store.as_mut())?;
    let mut found = vec![calendar(&desk, context.today), rules(&desk), written(context)];
    found.extend(channels(context, &desk));
    found.push(addresses(context, &desk, store.as_mut())?);
    found.extend(backlog(context, store.as_mut())?);
    drop(store);
    let row = |finding: &Finding| {
        let state = if finding.is_well { Text::new("正常", "well") } else { Text::new("有问题", "wrong") };
        vec![
            Cell::text(context.lang().pick(finding.what.zh, finding.what.en)),
            Cell::label(if finding.is_well { "well" } else { "wrong" }, state),
            Cell::text(finding.said.get(context.lang())),
        ]
    };
    let sheet = Sheet {
        key: "findings".to_owned(),
        title: None,
        columns: vec![
            Column::new("what", Text::new("项目", "What")),
            Column::labels("state", Text::new("情况", "State")),
            Column::new("detail", Text::new("说明", "Detail")),
        ],
        rows: found.iter().map(row).collect(),
        notes: Vec::new(),
        charts: Vec::new(),
    };
    let document =
        Document { schema: "renda.reminder.doctor/1".to_owned(), title: None, facts: Vec::new(), sheets: vec![sheet] };
    printing.document(context, &document)?;
    if found.iter().all(|finding| finding.is_well) { Ok(()) } else { Err(Failure::silent(Kind::Rejected)) }
}

fn calendar(desk: &Desk, today: Day) -> Finding {
    let (_, last) = desk.calendar().coverage();
    let needed = today.add_days(AHEAD).unwrap_or(today).year();
    let said = if last >= needed {
        message!("放假安排已知至 {last} 年", "holidays are known to the end of {last}")
    } else {
        message!(
            "放假安排只知至 {last} 年，{needed} 年到期的期限还不能算准；公布后用 renda calendar import 导入",
            "holidays are known only to the end of {last}; limits that end in {needed} are not certain. Import them with renda calendar import once announced"
        )
    };
    Finding { what: Text::new("日历", "calendar"), is_well: last >= needed, said }
}

/// Levels of escalation that lead to nobody are told, not counted as wrong: an office may do without.
fn rules(desk: &Desk) -> Finding {
    let addresses = &desk.reminding.addresses;
    let leads = |to: Higher| match to {
        Higher::Head => !addresses.head.is_empty(),
        Higher::Leader => !addresses.leader.is_empty(),
        Higher::Supervision => addresses.supervision.is_some(),
        Higher::Office => addresses.office.is_some(),
    };
    let nowhere: BTreeSet<Higher> =
        desk.reminding.escalation.iter().map(|level| level.to).filter(|to| !leads(*to)).collect();
    let names = |pick: fn(Text) -> &'static str, between: &str| {
        nowhere.iter().map(|to| pick(to.text())).collect::<Vec<_>>().join(between)
    };
    let (zh, en) = (names(|text| text.zh, "、"), names(|text| text.en, ", "));
    let said = if nowhere.is_empty() {
        message!("提醒规则可用", "the rules of reminding are sound")
    } else {
        message!(
            "提醒规则可用；没有写地址、不会上报的：{zh}",
            "the rules of reminding are sound; without an address and so not told of what is late: {en}"
        )
    };
    Finding { what: Text::new("规则", "rules"), is_well: true, said }
}

fn written(context: &Context) -> Finding {
    let (is_well, said) = match templates(context) {
        Ok(_) => (true, message!("模板可用", "the templates are sound")),
        Err(failure) => (false, failure.message.unwrap_or_else(|| message!("模板有误", "a template is wrong"))),
    };
    Finding { what: Text::new("模板", "templates"), is_well, said }
}

fn channels(context: &Context, desk: &Desk) -> Vec<Finding> {
    if desk.order.is_empty() {
        let said = message!(
            "没有写发送方式；在 renda.toml 的 [reminder] 里写 channels = [\"files\"]",
            "no channel is named; write channels = [\"files\"] into [reminder] of renda.toml"
        );
        return vec![Finding { what: Text::new("发送方式", "channels"), is_well: false, said }];
    }
    let look = |kind: &crate::post::ChannelKind| {
        let (is_well, said) = match check(context, *kind) {
            Ok(said) => (true, said),
            Err(said) => (false, said),
        };
        Finding { what: kind.title(), is_well, said }
    };
    desk.order.iter().map(look).collect()
}

/// Looks for those who are to be told something and cannot be reached.
fn addresses(context: &Context, desk: &Desk, store: &mut dyn Executor) -> Result<Finding, Failure> {
    let mut recipients: BTreeSet<Recipient> = BTreeSet::new();
    due::open_tasks(store, &context.today.to_string(), &mut |task| {
        recipients.insert(Recipient::Unit(task.unit_id));
        Ok(())
    })?;
    recipients.extend(gather(store, &desk.grounds(), context.today)?.into_iter().map(|notice| notice.recipient));
    let mut lost = Vec::new();
    for recipient in &recipients {
        let somebody = desk.addressee(store, recipient)?;
        if desk.ways(&somebody).is_empty() {
            lost.push(somebody.name);
        }
    }
    let (count, all) = (lost.len(), recipients.len());
    let some = lost.iter().take(5).map(String::as_str).collect::<Vec<_>>().join("、");
    let said = if lost.is_empty() {
        message!("{all} 个收件人都有地址", "all {all} recipients can be reached")
    } else {
        message!(
            "{all} 个收件人中 {count} 个没有可用的地址：{some}；用 renda unit edit、renda deputy edit 补上，或在 channels 里加 files",
            "{count} of {all} recipients cannot be reached: {some}; add their addresses with renda unit edit and renda deputy edit, or add files to channels"
        )
    };
    Ok(Finding { what: Text::new("收件人", "recipients"), is_well: lost.is_empty(), said })
}

/// Looks at what is piled up, and when a letter went last.
fn backlog(context: &Context, store: &mut dyn Executor) -> Result<Vec<Finding>, Failure> {
    let counts = letter::counts(store)?;
    let count = |state: State| counts.iter().find(|(code, _)| code == state.code()).map_or(0, |(_, count)| *count);
    let (failed, uncertain) = (count(State::Failed), count(State::Uncertain));
    let stale_day = context.today.add_days(-STALE).unwrap_or(context.today).to_string();
    let stale = letter::unsettled(store)?.iter().filter(|letter| letter.planned_on < stale_day).count();
    let is_well = failed == 0 && stale == 0;
    let said = if is_well {
        message!("没有失败和积压的", "nothing failed and nothing is piled up")
    } else {
        message!(
            "失败 {failed} 封、不确定 {uncertain} 封、计划三天以上还没有发出的 {stale} 封；见 renda reminder log",
            "{failed} letters failed, {uncertain} are uncertain, {stale} were planned over three days ago and did not go; see renda reminder log"
        )
    };
    let piled = Finding { what: Text::new("积压", "backlog"), is_well, said };
    let said = match letter::last_sent(store)? {
        Some(at) => {
            let at = at.get(..19).unwrap_or(&at).replace('T', " ");
            message!("最近一封发于 {at}", "the last letter went at {at}")
        }
        None => message!("还没有发过提醒", "no letter has gone yet"),
    };
    Ok(vec![piled, Finding { what: Text::new("最近发送", "last sent"), is_well: true, said }])
}
