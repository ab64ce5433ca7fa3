//! What came of a suggestion, as one row of the register tells it: tasks of the round, receipt, extension, contact, reply, the
//! deputies' view, promise. Every part is stored only where the row says something new.

use super::suggestion::Understood;
use super::{Job, RowError, Spread};
use crate::domain::day::Day;
use crate::message;
use crate::ops::suggestion::{Began, receive};
use crate::ops::write::to_json;
use crate::storage::suggestion::{self as store, Contact, Extension, Feedback, NewTask, Reply, Task};

/// A field that changed, with what it held before and after.
pub(super) type Side = (&'static str, serde_json::Value, serde_json::Value);

/// The course of a suggestion as a row tells it: tasks of one round and what came of them.
pub(super) struct Course<'c, 'j, 't, 'r> {
    pub(super) job: &'c mut Job<'j, 't>,
    pub(super) row: &'c Spread<'r>,
    pub(super) id: i64,
    pub(super) understood: &'c Understood,
}

impl Course<'_, '_, '_, '_> {
    /// Stores what the register does not say yet; returns what changed.
    pub(super) fn store(&mut self) -> Result<Vec<Side>, RowError> {
        let mut sides = Vec::new();
        if let Some(assigned_on) = self.row.text("assigned_on").map(str::to_owned) {
            let round = self.row.get("round").as_int().unwrap_or(1).max(1);
            let tasks = self.tasks(round, &assigned_on, &mut sides)?;
            let owing: Vec<&Task> = tasks.iter().filter(|task| task.role.replies()).collect();
            if let Some(task) = owing.first() {
                self.facts_of_task(task, &mut sides)?;
                self.received(&owing, &mut sides)?;
                self.replies(&owing, &mut sides)?;
                self.compare_due(task);
            }
            self.view(round, &mut sides)?;
        }
        self.promise(&mut sides)?;
        Ok(sides)
    }

    /// Returns the tasks of the round, made now where there were none.
    fn tasks(&mut self, round: i64, assigned_on: &str, sides: &mut Vec<Side>) -> Result<Vec<Task>, RowError> {
        let of_round = |tasks: Vec<Task>| {
            tasks.into_iter().filter(|task| task.round == round && task.is_held()).collect::<Vec<_>>()
        };
        let all = store::tasks(self.job.write.store(), self.id)?;
        if round > 1 && all.iter().all(|task| task.round != round) {
            self.check_round(round, assigned_on, &all)?;
        }
        let known = of_round(all);
        if known.is_empty() {
            let rules = self.job.rules();
            let day: Day = assigned_on.parse().map_err(|_| self.fault("assigned_on", "bad-date"))?;
            let received_on = self.row.text("received_on").and_then(|day| day.parse().ok());
            let began = Began { assigned_on: day, received_on };
            for (unit_id, role) in &self.understood.units {
                let last_day = rules.last_day(*role, round, began)?.day.map(|day| day.to_string());
                if let Some(trail) = &mut self.job.trail {
                    trail.text(last_day.as_deref().unwrap_or_default());
                }
                let task = NewTask {
                    suggestion_id: self.id,
                    round,
                    unit_id: *unit_id,
                    role: *role,
                    assigned_on,
                    statutory_on: last_day.as_deref(),
                    part: None,
                    forwarded_on: None,
                    clock_on: None,
                };
                let entry = self.job.write.entry();
                store::add_task(self.job.write.store(), &task, entry)?;
            }
            sides.push(("assigned_on", serde_json::Value::Null, assigned_on.into()));
            return Ok(of_round(store::tasks(self.job.write.store(), self.id)?));
        }
        let same = known.iter().all(|task| task.assigned_on == assigned_on)
            && known.len() == self.understood.units.len()
            && known.iter().all(|task| self.understood.units.contains(&(task.unit_id, task.role)));
        if same { Ok(known) } else { Err(self.fault("assigned_on", "conflict")) }
    }

    fn fault(&self, field: &str, code: &'static str) -> RowError {
        let reason = message!(
            "与登记册中已有的交办（单位、日期）不同；改变交办请用 renda suggestion 的命令",
            "differs from the assignment in the register (units or day); change it with the commands of renda suggestion"
        );
        RowError::Faults(vec![self.row.fault(field, code, reason)])
    }

    fn facts_of_task(&mut self, task: &Task, sides: &mut Vec<Side>) -> Result<(), RowError> {
        let (row, entry) = (self.row, self.job.write.entry());
        let store = self.job.write.store();
        if let Some(until) = row.text("extended_to") {
            let known = store::extensions(store, task.id)?;
            if known.iter().all(|extension| extension.text(1) != until) {
                // The register keeps the new limit, not the day of approval; it was approved by the first limit at the latest.
                let approved_on = task.statutory_on.as_deref().unwrap_or(&task.assigned_on);
                let facts = Extension { approved_on, until_on: until, approved_by: None, reason: None, asked_on: None };
                store::add_extension(store, task.id, &facts, entry)?;
                let before = known.iter().map(|extension| extension.text(1)).max();
                sides.push(("extended_to", before.into(), until.into()));
            }
        }
        if let Some(on) =
            row.text("contacted_on").or(row.text("replied_on").filter(|_| !row.get("contact_form").is_empty()))
        {
            let form = row.text("contact_form");
            let known = store::contacts(store, task.id)?;
            if known.iter().all(|contact| contact.text(0) != on || contact.opt_text(1) != form) {
                let same_day = known.iter().find(|contact| contact.text(0) == on).cloned().unwrap_or_default();
                let (who, note) = (same_day.opt_text(2), same_day.opt_text(3));
                store::set_contact(store, task.id, &Contact { on, form, who, note }, entry)?;
                match known.iter().find(|contact| contact.text(0) == on) {
                    Some(contact) => sides.push(("contact_form", contact.opt_text(1).into(), form.into())),
                    None => sides.push(("contacted_on", serde_json::Value::Null, on.into())),
                }
            }
        }
        Ok(())
    }

    /// The register has one day of receipt: it holds for the first unit, and for the others that have none yet.
    fn received(&mut self, owing: &[&Task], sides: &mut Vec<Side>) -> Result<(), RowError> {
        let Some(day) = self.row.text("received_on") else { return Ok(()) };
        for (place, task) in owing.iter().enumerate() {
            let known = task.received_on.as_deref();
            if known.is_none() || (place == 0 && known != Some(day)) {
                let rules = self.job.rules();
                receive::keep(self.job.write.store(), &rules, task, day)?;
                sides.push(("received_on", task.received_on.clone().into(), day.into()));
            }
        }
        Ok(())
    }

    /// The register has one reply: the suggestion is replied to when the last unit has replied. It holds for every unit whose
    /// reply is still out and, when none is, for the one that replied last.
    fn replies(&mut self, owing: &[&Task], sides: &mut Vec<Side>) -> Result<(), RowError> {
        let open: Vec<&Task> = owing.iter().copied().filter(|task| task.replied_on.is_none()).collect();
        if open.is_empty() {
            let last = owing.iter().rev().max_by_key(|task| &task.replied_on);
            return last.map_or(Ok(()), |task| self.reply(task, sides));
        }
        open.into_iter().try_for_each(|task| self.reply(task, sides))
    }

    /// A limit in the sheet is compared and never taken: limits follow from day, rules and calendar.
    fn compare_due(&mut self, task: &Task) {
        let Some(said) = self.row.text("due_on") else { return };
        let extended = self.row.text("extended_to");
        if [task.due_on.as_deref(), task.statutory_on.as_deref(), extended].contains(&Some(said)) {
            return;
        }
        let due = task.due_on.as_deref().unwrap_or("—");
        let reason = message!(
            "按办理规则推算的期限为 {due}；本列只作核对，不改变期限（经批准的延期请填“延期至”）",
            "the rules give {due}; this column is compared and changes nothing (an approved extension goes to 延期至)"
        );
        self.job.remarks.push(self.row.fault("due_on", "due-differs", reason));
    }

    /// A later round begins after the view that opened it, not on the first day of assigning.
    fn check_round(&mut self, round: i64, assigned_on: &str, before: &[Task]) -> Result<(), RowError> {
        let earlier: Vec<&Task> = before.iter().filter(|task| task.round < round).collect();
        if earlier.is_empty() {
            let reason = message!(
                "登记册里没有它的第1轮办理，首轮的答复和满意度将不计入统计",
                "the register has no first round of it; reply and view of that round will not be counted"
            );
            self.job.remarks.push(self.row.fault("round", "round-alone", reason));
            return Ok(());
        }
        let views = store::feedback(self.job.write.store(), self.id)?;
        let heard = views.iter().filter(|(of, _)| *of < round).filter_map(|(_, view)| view.feedback_on.as_deref());
        let last = heard.chain(earlier.iter().filter_map(|task| task.replied_on.as_deref())).max().unwrap_or_default();
        if assigned_on >= last {
            return Ok(());
        }
        let reason = message!(
            "第{round}轮的交办日期应为重新交办之日，不早于上一轮的答复和反馈 {last}",
            "round {round} begins on the day it was assigned again, not before the reply and view of the round before, {last}"
        );
        Err(RowError::Faults(vec![self.row.fault("assigned_on", "out-of-order", reason)]))
    }

    fn reply(&mut self, task: &Task, sides: &mut Vec<Side>) -> Result<(), RowError> {
        let (row, entry) = (self.row, self.job.write.entry());
        let Some(on) = row.text("replied_on") else { return Ok(()) };
        let store = self.job.write.store();
        let known = store::reply(store, task.id)?;
        let old = |column: usize| known.as_ref().map(|reply| reply.values[column].clone()).unwrap_or_default();
        let pick =
            |field: &str, column: usize| if row.get(field).is_empty() { old(column) } else { row.get(field).clone() };
        let now = [pick("reply_no", 1), pick("reply_class", 2), pick("reply_public", 3), pick("adopted", 4)];
        if old(0).as_text() == Some(on) && (1..=4).all(|column| old(column) == now[column - 1]) {
            return Ok(());
        }
        // What the register has no column for stays.
        let kept = [old(5), old(6), old(7)];
        let reply = Reply {
            number: now[0].as_text(),
            class: now[1].as_text(),
            public: now[2].as_int(),
            adopted: now[3].as_text(),
            signed_by: kept[0].as_text(),
            contact: kept[1].as_text(),
            delivered_on: kept[2].as_text(),
        };
        store::set_reply(store, task.id, on, &reply, entry)?;
        differing([("replied_on", to_json(&old(0)), on.into())], sides);
        let facts = ["reply_no", "reply_class", "reply_public", "adopted"].into_iter().zip(&now);
        differing(facts.zip(1..).map(|((field, now), column)| (field, to_json(&old(column)), to_json(now))), sides);
        Ok(())
    }

    fn view(&mut self, round: i64, sides: &mut Vec<Side>) -> Result<(), RowError> {
        let owned = |field: &str| self.row.text(field).map(str::to_owned);
        let known = store::feedback(self.job.write.store(), self.id)?;
        let before = known.into_iter().find(|(other, _)| *other == round).map(|(_, before)| before).unwrap_or_default();
        let view = Feedback {
            feedback_on: owned("feedback_on"),
            attitude: owned("attitude"),
            result: owned("result"),
            note: owned("feedback_note"),
            // What the register has no column for stays.
            collected_by: before.collected_by.clone(),
            channel: before.channel.clone(),
        };
        if view.attitude.is_none() && view.result.is_none() {
            return Ok(());
        }
        if before == view {
            return Ok(());
        }
        let entry = self.job.write.entry();
        store::set_feedback(self.job.write.store(), (self.id, round), &view, entry)?;
        let facts = [
            ("feedback_on", before.feedback_on, view.feedback_on),
            ("attitude", before.attitude, view.attitude),
            ("result", before.result, view.result),
            ("feedback_note", before.note, view.note),
        ];
        differing(facts.map(|(field, before, after)| (field, before.into(), after.into())), sides);
        Ok(())
    }

    fn promise(&mut self, sides: &mut Vec<Side>) -> Result<(), RowError> {
        let Some(promise) = self.row.text("promise") else { return Ok(()) };
        let facts = (promise, self.row.text("promise_due"), self.row.text("promise_done_on"));
        let known = store::promise(self.job.write.store(), self.id)?.unwrap_or_default();
        if (known.text(0), known.opt_text(1), known.opt_text(2)) == facts {
            return Ok(());
        }
        let entry = self.job.write.entry();
        store::set_promise(self.job.write.store(), self.id, facts, entry)?;
        let after = [("promise", Some(promise)), ("promise_due", facts.1), ("promise_done_on", facts.2)];
        let before = (0..).map(|column| known.opt_text(column));
        differing(after.into_iter().zip(before).map(|((field, now), then)| (field, then.into(), now.into())), sides);
        Ok(())
    }
}

/// Adds the facts that are not what they were.
fn differing(facts: impl IntoIterator<Item = Side>, sides: &mut Vec<Side>) {
    sides.extend(facts.into_iter().filter(|(_, before, after)| before != after));
}
