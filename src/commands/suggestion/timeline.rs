//! `renda suggestion timeline NO`: everything that happened to one suggestion, by date.

use clap::{Arg, ArgMatches};

use super::facts;
use crate::commands::arguments::{positional, printing, text};
use crate::commands::events::{Event, nothing, print};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::suggestion::{CONTACT_FORM, SATISFACTION};
use crate::i18n::{Lang, Message, Text};
use crate::message;
use crate::ops::import::Home;
use crate::ops::suggestion::find_in;
use crate::output::{Cell, Fact};
use crate::storage::sql::Access;
use crate::storage::sql::Executor;
use crate::storage::suggestion::{self as store, fact};

pub(super) fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments =
        vec![positional("number", "NO", lang.pick("建议编号，如 15-4-12", "The suggestion, such as 15-4-12"))];
    arguments.extend(printing(lang));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let mut reading = context.open(Access::Read)?;
    let home = Home::load(reading.as_mut())?;
    let identity = find_in(reading.as_mut(), &home, text(matches, "number").unwrap_or_default())?;
    let events = events(reading.as_mut(), &identity)?;
    let facts = vec![
        Fact::new("number", Text::new("编号", "No."), Cell::text(identity.reference())),
        Fact::new("title", Text::new("标题", "Title"), Cell::text(identity.title.as_str())),
    ];
    print(context, matches, "renda.suggestion.timeline/1", (facts, events))
}

fn events(
    executor: &mut dyn Executor,
    identity: &store::Identity,
) -> Result<Vec<Event>, crate::storage::sql::StorageError> {
    let mut events = raising(executor, identity)?;
    events.extend(facts::of_suggestion(executor, identity)?);
    let tasks = store::tasks(executor, identity.id)?;
    for task in &tasks {
        events.extend(of_task(executor, task)?);
        events.extend(facts::of_task(executor, task)?);
    }
    let rounds = tasks.iter().map(|task| task.round).max().unwrap_or(0);
    events.extend(views(executor, identity, rounds)?);
    Ok(events)
}

/// The course of one task: assigned, received, contacts, extensions, reply.
fn of_task(executor: &mut dyn Executor, task: &store::Task) -> Result<Vec<Event>, crate::storage::sql::StorageError> {
    let (round, role) = (task.round, task.role.label());
    let unit = &task.unit;
    let (zh, en) = (role.zh, role.en);
    let mut detail = match &task.statutory_on {
        Some(due) => message!("{zh}，期限 {due}", "{en}, due {due}"),
        None => role.into(),
    };
    for (zh, en, text) in [("所办：", "part: ", &task.part), ("转办 ", "forwarded ", &task.forwarded_on)] {
        if let Some(text) = text {
            detail.zh.push_str(&format!("，{zh}{text}"));
            detail.en.push_str(&format!(", {en}{text}"));
        }
    }
    // A later round is opened by the feedback of the same day.
    let order = if round == 1 { 2 } else { 8 };
    let mut events = vec![Event::new(
        &task.assigned_on,
        order,
        message!("交办（第{round}轮）", "assigned (round {round})"),
        unit,
        detail,
    )];
    if let Some(day) = &task.received_on {
        events.push(Event::new(day, 3, message!("签收", "received"), unit, nothing()));
    }
    for contact in store::contacts(executor, task.id)? {
        let form = contact.opt_text(1).and_then(|code| CONTACT_FORM.code(code));
        let mut detail = form.map_or_else(nothing, |code| code.label.into());
        for column in [2, 3] {
            if let Some(text) = contact.opt_text(column) {
                detail.zh.push_str(&format!(" {text}"));
                detail.en.push_str(&format!(" {text}"));
            }
        }
        events.push(Event::new(contact.text(0), 4, message!("联系代表", "contact"), unit, detail));
    }
    for extension in store::extensions(executor, task.id)? {
        let (until, by) = (extension.text(1), extension.opt_text(2).unwrap_or(unit));
        let detail = message!("至 {until}", "to {until}");
        events.push(Event::new(extension.text(0), 5, message!("批准延期", "extension approved"), by, detail));
    }
    if let Some(day) = task.replied_on.as_ref().filter(|_| task.role.replies()) {
        // The class it had before it was changed.
        let first = fact::CLASS_CHANGE.all(executor, &[task.id])?.into_iter().next();
        let class = first.as_ref().map_or(task.reply_class.as_deref(), |change| change.opt_text(2));
        let (zh, en) = class.map_or_else(Default::default, |class| (format!("{class}类"), format!("class {class}")));
        let number = task.reply_no.as_deref().unwrap_or_default();
        let detail = Message::new(format!("{zh} {number}").trim(), format!("{en} {number}").trim());
        events.push(Event::new(day, 6, message!("答复", "replied"), unit, detail));
        // The deputies' window opens with it.
        let reply = store::reply(executor, task.id)?;
        if let Some(day) = reply.as_ref().and_then(|reply| reply.opt_text(7)) {
            events.push(Event::new(day, 6, message!("答复送达", "reply delivered"), unit, nothing()));
        }
    }
    Ok(events)
}

fn raising(
    executor: &mut dyn Executor,
    identity: &store::Identity,
) -> Result<Vec<Event>, crate::storage::sql::StorageError> {
    let mut events = Vec::new();
    let sql = "SELECT submitted_on, registered_on, delegation, cosigner_count, origin, split_from FROM suggestion WHERE id = ?1";
    let found = executor.query_one(sql, crate::params![identity.id])?.unwrap_or_default();
    let signers = store::signers(executor, identity.id)?;
    let lead = signers.first().map_or(found.text(2), |(_, signer)| &signer.name).to_owned();
    // 李华、张强等12人 names two of twelve.
    let counted = found.opt_int(3)?.and_then(|count| usize::try_from(count).ok()).unwrap_or(0);
    let others = signers.len().saturating_sub(1).max(counted);
    for (column, what) in [(0, message!("提出", "submitted")), (1, message!("登记", "registered"))] {
        if let Some(day) = found.opt_text(column) {
            let detail = if column == 0 && others > 0 {
                message!("联名 {others} 人", "{others} co-signers")
            } else if let Some(motion) = found.opt_text(4).filter(|_| column == 1) {
                message!("由议案 {motion} 转来", "was motion {motion}")
            } else if let Some(whole) = found.opt_text(5).filter(|_| column == 1) {
                message!("由建议 {whole} 分出", "split off from {whole}")
            } else {
                nothing()
            };
            let who = if column == 0 { lead.clone() } else { String::new() };
            events.push(Event { day: day.to_owned(), order: u8::try_from(column).unwrap_or(0), what, who, detail });
        }
    }
    Ok(events)
}

fn views(
    executor: &mut dyn Executor,
    identity: &store::Identity,
    rounds: i64,
) -> Result<Vec<Event>, crate::storage::sql::StorageError> {
    let mut events = Vec::new();
    for (ordinal, signer) in store::signers(executor, identity.id)? {
        for round in 1..=rounds {
            for row in fact::SIGNER_VIEW.all(executor, &[identity.id, round, ordinal])? {
                let said = (row.opt_text(2), row.opt_text(3), row.opt_text(4));
                events.push(view(row.opt_text(1), (round, &signer.name), said));
            }
        }
    }
    // That of the round comes after the one that settled it.
    for (round, said) in store::feedback(executor, identity.id)? {
        let of = (said.attitude.as_deref(), said.result.as_deref(), said.note.as_deref());
        events.push(view(said.feedback_on.as_deref(), (round, ""), of));
    }
    Ok(events)
}

/// The view of a round, or of one who signed: work, result, note.
fn view(
    day: Option<&str>,
    (round, who): (i64, &str),
    (work, result, note): (Option<&str>, Option<&str>, Option<&str>),
) -> Event {
    let label = |code: Option<&str>| {
        code.and_then(|code| SATISFACTION.code(code)).map_or(Text::new("—", "—"), |code| code.label)
    };
    let (work, result, note) = (label(work), label(result), note.unwrap_or_default());
    let detail = Message::new(
        format!("办理工作{}，办理结果{} {note}", work.zh, result.zh),
        format!("work {}, result {} {note}", work.en, result.en),
    );
    let what = message!("代表反馈（第{round}轮）", "feedback (round {round})");
    Event::new(day.unwrap_or("9999-12-31"), 7, what, who, detail)
}
