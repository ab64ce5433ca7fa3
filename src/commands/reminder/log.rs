//! `renda reminder log` and `show`: what became of the letters.

use clap::ArgMatches;

use super::desk::{Desk, shown, templates};
use crate::commands::arguments::{state, text};
use crate::commands::printing::Printing;
use crate::commands::shape::Shape;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::code::Code;
use crate::domain::reminder::{Recipient, State};
use crate::failure::{Failure, Kind};
use crate::i18n::Text;
use crate::message;
use crate::output::{Cell, Column, Fact, Sheet};
use crate::storage::letter::{self, Letter};
use crate::storage::sql::{Access, Executor};

pub(super) fn list(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let parse =
        |said: &str| State::from_code(said).or_else(|| State::ALL.iter().copied().find(|one| one.text().zh == said));
    let code = |state: State| Code::new(state.code(), state.text().zh, state.text().en, &[]);
    let wanted = text(matches, "state").map(|said| state(said, parse, State::ALL, code)).transpose()?;
    let day = |name: &str| text(matches, name).map(|day| context.day(day)).transpose();
    let (since, until) = (day("since")?, day("until")?);
    let shape = Shape::of(matches, columns())?;
    let printing = Printing::of(context, matches, None)?;
    let mut store = context.open(Access::Read)?;
    let desk = Desk::load(context, store.as_mut())?;
    let mut snapshot = store.snapshot()?;
    let first = since.map_or_else(|| "0000".to_owned(), |day| day.to_string());
    let last = until.map_or_else(|| "9999".to_owned(), |day| day.to_string());
    let mut letters = Vec::new();
    letter::each_planned(snapshot.as_mut(), (&first, &last), &mut |letter| {
        letters.push(letter);
        Ok(())
    })?;
    let now = context.moment().to_rfc3339();
    let mut rows = Vec::new();
    for letter in letters {
        let state = as_seen(&letter, &now);
        if wanted.is_some_and(|wanted| wanted != state) {
            continue;
        }
        let name = name_of(&desk, snapshot.as_mut(), &letter)?;
        if text(matches, "unit").is_some_and(|part| !name.contains(part)) {
            continue;
        }
        let notices = letter::notice_count(snapshot.as_mut(), letter.id)?;
        rows.push(cells(&letter, (name, notices), state));
    }
    drop(snapshot);
    let listing = ("renda.reminder.log/1", message!("提醒台账", "Letters"));
    shape.print((context, matches, &printing), listing, rows, &message!("没有符合条件的提醒", "no letter matches"))
}

/// Returns where a letter stands: one whose sender never reported is uncertain.
fn as_seen(letter: &Letter, now: &str) -> State {
    match &letter.held {
        Some((_, _, until)) if letter.state == State::Sending && until.as_str() <= now => State::Uncertain,
        _ => letter.state,
    }
}

fn name_of(desk: &Desk, store: &mut dyn Executor, letter: &Letter) -> Result<String, Failure> {
    match Recipient::from_key(&letter.recipient) {
        Some(recipient) => Ok(desk.addressee(store, &recipient)?.name),
        None => Ok(letter.recipient.clone()),
    }
}

fn columns() -> Vec<Column> {
    vec![
        Column::number("id", Text::new("号", "No.")),
        Column::new("planned_on", Text::new("计划日期", "Planned")),
        Column::new("recipient", Text::new("收件人", "Recipient")),
        Column::number("notices", Text::new("项数", "Notices")),
        Column::labels("state", Text::new("状态", "State")),
        Column::new("channel", Text::new("方式", "Channel")),
        Column::new("address", Text::new("地址", "Address")),
        Column::number("attempts", Text::new("次数", "Attempts")),
        Column::new("settled_at", Text::new("了结时间", "Settled")),
        Column::new("next_at", Text::new("下次", "Next")),
        Column::new("holder", Text::new("正由谁发", "Held by")),
        Column::new("detail", Text::new("说明", "Detail")),
    ]
}

fn some(text: Option<&str>) -> Cell {
    text.map_or(Cell::Empty, Cell::text)
}

/// A moment without its zone, which is the same for all.
fn moment(at: Option<&str>) -> Cell {
    at.and_then(|at| at.get(..19)).map_or(Cell::Empty, |at| Cell::text(at.replace('T', " ")))
}

fn cells(letter: &Letter, (name, notices): (String, i64), state: State) -> Vec<Cell> {
    let holder = letter.held.as_ref().map(|(holder, since, _)| format!("{holder} {}", since.replace('T', " ")));
    let address = letter.address.as_deref().map(|address| shown(&letter.recipient, address));
    vec![
        Cell::Int(letter.id),
        Cell::Date(letter.planned_on.as_str().into()),
        Cell::text(name),
        Cell::Int(notices),
        Cell::label(state.code(), state.text()),
        some(letter.channel.as_deref()),
        some(address.as_deref()),
        Cell::Int(letter.attempts),
        moment(letter.settled_at.as_deref()),
        moment(letter.next_at.as_deref()),
        some(holder.as_deref()),
        some(letter.detail.as_deref()),
    ]
}

pub(super) fn show(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let id = matches.get_one::<i64>("id").copied().unwrap_or_default();
    let printing = Printing::of(context, matches, None)?;
    let mut store = context.open(Access::Read)?;
    let desk = Desk::load(context, store.as_mut())?;
    let mut snapshot = store.snapshot()?;
    let letter = letter::by_id(snapshot.as_mut(), id)?
        .ok_or_else(|| Failure::new(Kind::NotFound, message!("没有第 {id} 号提醒", "there is no letter {id}")))?;
    let name = name_of(&desk, snapshot.as_mut(), &letter)?;
    let digest = desk.digest(snapshot.as_mut(), &letter, &name)?;
    let written = templates(context)?.write(&digest).map_err(|wrong| Failure::new(Kind::Rejected, wrong.0))?;
    let state = as_seen(&letter, &context.moment().to_rfc3339());
    let cells = cells(&letter, (name, i64::try_from(digest.notices.len()).unwrap_or(0)), state);
    let fact = |(column, cell): (Column, Cell)| Fact { key: column.key, heading: column.heading, cell };
    let mut facts: Vec<Fact> = columns().into_iter().zip(cells).map(fact).collect();
    facts.push(Fact::new("message_id", Text::new("Message-ID", "Message-ID"), letter.message_id.as_str()));
    facts.push(Fact::new("subject", Text::new("主题", "Subject"), written.subject.as_str()));
    let mut document = digest.document();
    let text = written.text.lines().map(|line| vec![Cell::text(line)]).collect();
    let sheet = |key: &str, title: Text, columns, rows| Sheet {
        key: key.to_owned(),
        title: Some(title.into()),
        columns,
        rows,
        notes: Vec::new(),
        charts: Vec::new(),
    };
    document.sheets.push(sheet(
        "dropped",
        Text::new("未发已撤的", "Taken back"),
        dropped_columns(),
        dropped(snapshot.as_mut(), id)?,
    ));
    document.sheets.push(sheet(
        "attempts",
        Text::new("发送经过", "Attempts"),
        attempt_columns(),
        attempts(snapshot.as_mut(), id)?,
    ));
    document.sheets.push(sheet(
        "text",
        Text::new("正文", "Text"),
        vec![Column::new("line", Text::new("正文", "Text"))],
        text,
    ));
    document.sheets.retain(|sheet| !sheet.rows.is_empty());
    document.facts = facts;
    printing.document(context, &document)
}

fn attempt_columns() -> Vec<Column> {
    vec![
        Column::new("at", Text::new("时间", "At")),
        Column::new("channel", Text::new("方式", "Channel")),
        Column::new("sender", Text::new("由谁发", "Sender")),
        Column::new("outcome", Text::new("结果", "Outcome")),
        Column::new("detail", Text::new("说明", "Detail")),
    ]
}

fn attempts(store: &mut dyn Executor, id: i64) -> Result<Vec<Vec<Cell>>, Failure> {
    let row = |attempt: letter::Attempt| {
        let outcome = match attempt.outcome.as_str() {
            "lost" => Cell::label("lost", Text::new("发送者中断，不确定", "the sender was lost: uncertain")),
            "retried" => Cell::label("retried", Text::new("要求重发", "asked to go again")),
            code => State::from_code(code).map_or(Cell::Empty, |state| Cell::label(state.code(), state.text())),
        };
        vec![
            moment(Some(&attempt.at)),
            Cell::text(attempt.channel),
            Cell::text(attempt.holder),
            outcome,
            some(attempt.detail.as_deref()),
        ]
    };
    Ok(letter::attempts(store, id)?.into_iter().map(row).collect())
}

fn dropped_columns() -> Vec<Column> {
    vec![
        Column::labels("rule", Text::new("期限", "Limit")),
        Column::labels("stage", Text::new("阶段", "Stage")),
        Column::new("number", Text::new("编号", "No.")),
        Column::new("title", Text::new("事项", "Matter")),
        Column::labels("why", Text::new("为何不发", "Why")),
    ]
}

fn dropped(store: &mut dyn Executor, id: i64) -> Result<Vec<Vec<Cell>>, Failure> {
    let row = |kept: letter::Kept| {
        let why = match kept.dropped.as_deref() {
            None => return None,
            Some("superseded") => Cell::label("superseded", Text::new("已到下一阶段", "a later stage came")),
            Some(_) => Cell::label("done", Text::new("已办或期限已变", "done, or the limit changed")),
        };
        let item = &kept.notice.item;
        Some(vec![
            Cell::label(item.rule.code(), item.rule.text()),
            Cell::Label(crate::output::Label::named(kept.notice.stage.code(), kept.notice.stage.text())),
            Cell::text(item.about.number.as_str()),
            Cell::text(item.about.title.as_str()),
            why,
        ])
    };
    Ok(letter::notices(store, id)?.into_iter().filter_map(row).collect())
}
