//! The events of a timeline that come of the facts kept beside a suggestion and its tasks.

use crate::commands::events::{Event, nothing};
use crate::domain::record::code::List;
use crate::domain::record::handling::{ANSWER, ROLE, URGER};
use crate::domain::record::suggestion::{PUBLICITY, REFUSAL_GROUND, REVIEW, SATISFACTION, SUPERVISION};
use crate::i18n::Message;
use crate::message;
use crate::storage::sql::{Executor, Result, Row};
use crate::storage::suggestion::fact::{self, Facts};
use crate::storage::suggestion::{Identity, Task, ended_on, signers};
use crate::storage::unit;

/// Returns the label of a code, or the code itself.
fn label(list: &'static List, code: Option<&str>) -> Message {
    let code = code.unwrap_or_default();
    list.code(code).map_or_else(|| Message::new(code, code), |code| code.label.into())
}

/// Joins what is there, in the order given.
fn joined(parts: &[Option<&str>]) -> Message {
    let text = parts.iter().flatten().copied().collect::<Vec<_>>().join(" ");
    Message::new(text.as_str(), text.as_str())
}

fn with(mut message: Message, more: Option<&str>) -> Message {
    if let Some(more) = more {
        message.zh.push_str(&format!(" {more}"));
        message.en.push_str(&format!(" {more}"));
    }
    message
}

/// Returns the events of the suggestion itself.
pub(super) fn of_suggestion(executor: &mut dyn Executor, identity: &Identity) -> Result<Vec<Event>> {
    let mut events = reviews(executor, identity)?;
    events.extend(others(executor, identity)?);
    events.extend(signatures(executor, identity)?);
    events.extend(proposals(executor, identity)?);
    events.extend(supervisions(executor, identity)?);
    events.extend(promises(executor, identity)?);
    for row in fact::PUBLICATION.all(executor, &[identity.id])? {
        let (extent, reply) = (label(&PUBLICITY, row.opt_text(2)), label(&PUBLICITY, row.opt_text(3)));
        let (zh, en, reply_zh, reply_en) = (extent.zh, extent.en, reply.zh, reply.en);
        let detail = message!("建议{zh}，答复{reply_zh}", "suggestion {en}, reply {reply_en}");
        let who = row.opt_text(4).unwrap_or_default();
        events.push(Event::new(row.text(1), 10, message!("公开", "published"), who, with(detail, row.opt_text(5))));
    }
    events.extend(endings(executor, identity)?);
    Ok(events)
}

/// Returns the rounds opened by decision, the closing and the filing; a closing without a reason on record is told by its day alone.
fn endings(executor: &mut dyn Executor, identity: &Identity) -> Result<Vec<Event>> {
    let (mut closed, archived) = ended_on(executor, identity.id)?;
    let mut events = Vec::new();
    for row in fact::DECISION.all(executor, &[identity.id])? {
        let (day, round, reason) = (row.text(1), row.int(3)?, row.text(4));
        if row.text(2) == "redo" {
            let detail = message!("第{round}轮，{reason}", "round {round}, {reason}");
            // The round itself begins after it on the same day.
            events.push(Event::new(day, 8, message!("重新办理", "handled again"), "", detail));
        } else {
            closed = closed.filter(|known| known != day);
            events.push(Event::new(day, 11, message!("办结", "closed"), "", Message::new(reason, reason)));
        }
    }
    if let Some(day) = closed {
        events.push(Event::new(&day, 11, message!("办结", "closed"), "", nothing()));
    }
    if let Some(day) = archived {
        events.push(Event::new(&day, 12, message!("归档", "filed"), "", nothing()));
    }
    Ok(events)
}

fn reviews(executor: &mut dyn Executor, identity: &Identity) -> Result<Vec<Event>> {
    let mut events = Vec::new();
    for row in fact::REVIEW.all(executor, &[identity.id])? {
        // A merging and a withdrawal stand among the outcomes of the reviews, but are no reviews.
        let other = match row.opt_text(2) {
            Some("merged") => Some(message!("并案", "merged")),
            Some("withdrawn") => Some(message!("撤回", "withdrawn")),
            _ => None,
        };
        if let Some(what) = other {
            let into = row.opt_text(4).map(|into| message!("并入 {into}", "into {into}"));
            let detail = with(into.unwrap_or_else(nothing), row.opt_text(7));
            let detail = Message::new(detail.zh.trim(), detail.en.trim());
            events.push(Event::new(row.text(1), 1, what, row.opt_text(6).unwrap_or_default(), detail));
            events.extend(told(row.opt_text(5)));
            continue;
        }
        let mut detail = label(&REVIEW, row.opt_text(2));
        if let Some(ground) = row.opt_text(3) {
            let ground = label(&REFUSAL_GROUND, Some(ground));
            detail = Message::new(format!("{}（{}）", detail.zh, ground.zh), format!("{} ({})", detail.en, ground.en));
        }
        let detail = with(with(detail, row.opt_text(4)), row.opt_text(7));
        let who = row.opt_text(6).unwrap_or_default();
        events.push(Event::new(row.text(1), 1, message!("审查", "reviewed"), who, detail));
        events.extend(told(row.opt_text(5)));
    }
    Ok(events)
}

fn told(day: Option<&str>) -> Option<Event> {
    Some(Event::new(day?, 1, message!("告知代表", "deputies told"), "", nothing()))
}

/// Returns what was split off from a suggestion and what was merged into it.
fn others(executor: &mut dyn Executor, identity: &Identity) -> Result<Vec<Event>> {
    let mut events = Vec::new();
    let (region, reference) = (&identity.region, identity.reference());
    let parts = fact::split_from(executor, region, &reference)?;
    for same_day in parts.chunk_by(|one, other| one.1 == other.1) {
        let numbers: Vec<String> = same_day.iter().map(|(part, _)| part.reference()).collect();
        let (zh, en) = (numbers.join("、"), numbers.join(", "));
        let detail = message!("分出 {zh}", "{en} split off");
        let day = same_day[0].1.as_deref().unwrap_or_default();
        events.push(Event::new(day, 1, message!("分案", "split"), "", detail));
    }
    for (part, day) in fact::mergings(executor, region, &reference)? {
        let part = part.reference();
        let detail = message!("{part} 并入本件", "{part} goes into this one");
        events.push(Event::new(&day, 1, message!("并案", "merged"), "", detail));
    }
    Ok(events)
}

fn signatures(executor: &mut dyn Executor, identity: &Identity) -> Result<Vec<Event>> {
    let gone = signers(executor, identity.id)?.into_iter().map(|(_, signer)| signer);
    let events = gone.filter_map(|signer| {
        let day = signer.withdrawn_on?;
        Some(Event::new(&day, 1, message!("撤回签名", "signature taken back"), &signer.name, nothing()))
    });
    Ok(events.collect())
}

fn proposals(executor: &mut dyn Executor, identity: &Identity) -> Result<Vec<Event>> {
    let mut events = Vec::new();
    for row in fact::PROPOSAL.all(executor, &[identity.id])? {
        let who = match row.int(1)? {
            0 => String::new(),
            id => unit::name(executor, id)?.unwrap_or_default(),
        };
        let role = row.opt_text(2).map_or_else(nothing, |role| label(&ROLE, Some(role)));
        events.push(Event::new(row.text(3), 1, message!("预交办征求意见", "asked before assigning"), &who, role));
        if let Some(day) = row.opt_text(4) {
            let answer = with(label(&ANSWER, row.opt_text(5)), row.opt_text(6));
            events.push(Event::new(day, 1, message!("预交办答复", "answer before assigning"), &who, answer));
        }
    }
    Ok(events)
}

fn supervisions(executor: &mut dyn Executor, identity: &Identity) -> Result<Vec<Event>> {
    let mut events = Vec::new();
    for row in fact::SUPERVISION.all(executor, &[identity.id])? {
        let leader = row.opt_text(3).unwrap_or_default();
        let detail = with(label(&SUPERVISION, row.opt_text(1)), row.opt_text(4));
        events.push(Event::new(row.text(2), 9, message!("列入督办", "under supervision"), leader, detail));
        for event in fact::SUPERVISION_EVENT.all(executor, &[identity.id, row.int(0)?])? {
            let people = |column: usize| event.opt_int(column).ok().flatten().unwrap_or(0);
            let (deputies, citizens) = (people(4), people(5));
            let detail = joined(&[event.opt_text(2), event.opt_text(3), event.opt_text(6), event.opt_text(7)]);
            let (zh, en) = (detail.zh, detail.en);
            let detail = message!(
                "{zh}（代表 {deputies} 人，群众 {citizens} 人）",
                "{en} ({deputies} deputies, {citizens} citizens)"
            );
            events.push(Event::new(event.text(1), 9, message!("现场督办", "on the spot"), leader, detail));
        }
        if let Some(day) = row.opt_text(6) {
            let score = row.opt_int(8)?.map(|score| score.to_string());
            let detail = joined(&[row.opt_text(7), score.as_deref()]);
            events.push(Event::new(day, 9, message!("督办结果", "outcome of the supervision"), leader, detail));
        }
    }
    Ok(events)
}

fn promises(executor: &mut dyn Executor, identity: &Identity) -> Result<Vec<Event>> {
    let mut events = Vec::new();
    for row in fact::PROMISE.all(executor, &[identity.id])? {
        let who = match row.opt_int(4)? {
            Some(id) => unit::name(executor, id)?.unwrap_or_default(),
            None => String::new(),
        };
        let mut push = |column: usize, what: Message, detail: Message| {
            if let Some(day) = row.opt_text(column) {
                events.push(Event::new(day, 7, what, &who, detail));
            }
        };
        let changes = fact::PROMISE_CHANGE.all(executor, &[identity.id, row.int(0)?])?;
        // What was promised at first, before any change.
        let due = changes.first().and_then(|change| change.opt_text(2)).or(row.opt_text(2)).unwrap_or("—");
        let text = row.text(1);
        push(5, message!("承诺", "promised"), message!("{text}（{due} 前）", "{text} (by {due})"));
        push(3, message!("承诺已落实", "promise kept"), nothing());
        push(
            6,
            message!("承诺评价", "promise evaluated"),
            with(label(&SATISFACTION, row.opt_text(7)), row.opt_text(8)),
        );
        for (place, change) in changes.iter().enumerate() {
            let due = changes.get(place + 1).map_or(row.opt_text(2), |next| next.opt_text(2));
            let mut detail = joined(&[change.opt_text(3)]);
            if let Some(due) = due.filter(|due| change.opt_text(2).is_some_and(|before| before != *due)) {
                detail.zh.push_str(&format!("，改为 {due} 前"));
                detail.en.push_str(&format!(", now by {due}"));
            }
            events.push(Event::new(change.text(1), 7, message!("承诺变更", "promise changed"), &who, detail));
        }
        for progress in fact::PROGRESS.all(executor, &[identity.id, row.int(0)?])? {
            let detail = joined(&[progress.opt_text(2)]);
            events.push(Event::new(progress.text(1), 7, message!("承诺进展", "progress of the promise"), &who, detail));
        }
    }
    Ok(events)
}

/// Returns the events of a task beside its course: returns, opinions, urgings, changes of class.
pub(super) fn of_task(executor: &mut dyn Executor, task: &Task) -> Result<Vec<Event>> {
    let mut events = Vec::new();
    let unit = &task.unit;
    let mut each = |executor: &mut dyn Executor, facts: &Facts, make: &dyn Fn(&Row) -> Vec<Event>| -> Result<()> {
        events.extend(facts.all(executor, &[task.id])?.iter().flat_map(make));
        Ok(())
    };
    each(executor, &fact::RETURN, &|row| {
        let asked = joined(&[row.opt_text(2), row.opt_text(3)]);
        let mut made = vec![Event::new(row.text(1), 4, message!("申请退办", "return asked for"), unit, asked)];
        if let Some(day) = row.opt_text(4) {
            let granted = row.opt_int(5).ok().flatten() == Some(1);
            let what = if granted {
                message!("同意退办", "return granted")
            } else {
                message!("不同意退办", "return denied")
            };
            let by = row.opt_text(6).unwrap_or_default();
            made.push(Event::new(day, 5, what, by, joined(&[Some(unit), row.opt_text(7)])));
        }
        made
    })?;
    each(executor, &fact::OPINION, &|row| {
        let said = joined(&[row.opt_text(2), row.opt_text(3)]);
        let mut made = vec![Event::new(row.text(1), 5, message!("会办意见", "joint opinion"), unit, said)];
        if let Some(day) = row.opt_text(4) {
            made.push(Event::new(
                day,
                5,
                message!("退回会办意见", "opinion sent back"),
                unit,
                joined(&[row.opt_text(5)]),
            ));
        }
        made
    })?;
    each(executor, &fact::URGING, &|row| {
        let detail = with(with(label(&URGER, row.opt_text(2)), row.opt_text(3)), row.opt_text(4));
        vec![Event::new(row.text(1), 5, message!("催办", "urged"), unit, detail)]
    })?;
    each(executor, &fact::CLASS_CHANGE, &|row| {
        let (before, after) = (row.opt_text(2).unwrap_or("—"), row.text(3));
        let detail = with(message!("{before} → {after}", "{before} → {after}"), row.opt_text(5));
        vec![Event::new(row.text(1), 7, message!("类别调整", "class changed"), unit, detail)]
    })?;
    Ok(events)
}
