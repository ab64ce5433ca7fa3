//! 处理决定 and 报告: what the presidium, the committees, the standing committee and the agencies did with a motion.

use serde_json::json;

use super::reconsider::told_until;
use super::{Limit, allow, find, history, limits};
use crate::domain::day::Day;
use crate::domain::motion::{Need, State, Step};
use crate::domain::record::motion::DECISION;
use crate::domain::value::Value;
use crate::i18n::Message;
use crate::message;
use crate::ops::suggestion::{Done, Rules};
use crate::ops::write::{OpError, Result, Write, changed};
use crate::storage::motion::{self as store, Motion};
use crate::storage::table;

/// A step to be recorded.
#[derive(Clone, Copy, Debug)]
pub struct Taking<'a> {
    /// The step.
    pub step: Step,
    /// Its day.
    pub on: Day,
    /// The committee or agency concerned, or who consented.
    pub body: Option<&'a str>,
    /// A last day fixed with it.
    pub due: Option<Day>,
    /// What else there is to say; the reason, where one is told.
    pub note: Option<&'a str>,
}

/// What recording a step came to.
#[derive(Clone, Debug)]
pub struct Stepped {
    /// The motion.
    pub motion: Motion,
    /// Whether anything changed.
    pub done: Done,
    /// Where the motion stands now.
    pub state: State,
    /// The limits that run now.
    pub limits: Vec<Limit>,
    /// Until when the finding may be put in question, where the rules have it and this step is the finding.
    pub reconsider: Option<Message>,
}

/// Records a step that the table allows. The same step again on its day changes nothing.
pub fn take(write: &mut Write<'_>, rules: &Rules<'_>, text: &str, taking: &Taking<'_>) -> Result<Stepped> {
    let motion = find(write.store(), rules.home, text)?;
    let mut steps = store::steps(write.store(), motion.id)?;
    let step = store::Step {
        kind: taking.step.code().code.to_owned(),
        happened_on: Some(taking.on.to_string()),
        outcome: None,
        body: taking.body.map(str::to_owned),
        due_on: taking.due.map(|day| day.to_string()),
        note: taking.note.map(str::to_owned),
    };
    if steps.last() == Some(&step) {
        return stepped(rules, motion, (&steps, Done::Unchanged), taking.on);
    }
    let movers = store::movers(write.store(), motion.id)?;
    allow(rules.profile, &motion, &history(&motion, &steps), &movers, (taking.step, taking.on))?;
    check(&motion, taking)?;
    record(write, &motion, &step)?;
    steps.push(step);
    stepped(rules, motion, (&steps, Done::Changed), taking.on)
}

fn stepped(rules: &Rules<'_>, motion: Motion, found: (&[store::Step], Done), on: Day) -> Result<Stepped> {
    let (steps, done) = found;
    let history = history(&motion, steps);
    let limits = limits(rules, &history, on)?;
    let state = history.state(on);
    let is_first = steps.iter().filter(|step| step.kind == Step::Unfit.code().code).count() == 1;
    let reconsider = (state == State::Unfit && is_first).then(|| told_until(rules.profile, &motion)).flatten();
    Ok(Stepped { state, motion, done, limits, reconsider })
}

/// Refuses a step without what the law wants said with it.
fn check(motion: &Motion, taking: &Taking<'_>) -> Result<()> {
    let (reference, label) = (motion.reference(), taking.step.code().label);
    let (zh, en) = (label.zh, label.en);
    for need in taking.step.row().needs {
        let missing = match need {
            Need::Reason => taking.note.is_none(),
            Need::Body | Need::Consent => taking.body.is_none(),
        };
        if !missing {
            continue;
        }
        return Err(OpError::Rejected(match need {
            Need::Body => message!(
                "{reference} {zh}须写明专门委员会或者机关（--body）",
                "{reference}, {en}: name the committee or agency (--body)"
            ),
            Need::Consent => message!(
                "{reference} 撤回须经主席团同意，请写明同意机关（--body 主席团）",
                "{reference} is withdrawn only with the presidium's consent; say who consented (--body)"
            ),
            Need::Reason => {
                message!("{reference} {zh}须写明理由（--note）", "{reference}, {en}: give the reason (--note)")
            }
        }));
    }
    if let Some(due) = taking.due.filter(|due| *due < taking.on) {
        let on = taking.on;
        return Err(OpError::Rejected(message!(
            "期限 {due} 早于决定日期 {on}",
            "the last day, {due}, lies before {on}"
        )));
    }
    Ok(())
}

/// Stores a step and what the register shows of it.
pub(super) fn record(write: &mut Write<'_>, motion: &Motion, step: &store::Step) -> Result<()> {
    let entry = write.entry();
    store::add_step(write.store(), motion.id, step, entry)?;
    let (decision, body) = (Value::text(&step.kind), Value::from(step.body.as_deref()));
    let outcome = Value::from(step.outcome.as_deref());
    let mut shown = Vec::new();
    if DECISION.code(&step.kind).is_some() {
        shown.push(("decision", &decision));
    }
    if matches!(step.kind.as_str(), "committee" | "opinion") {
        shown.push(("committee", &body));
    }
    if step.kind == "converted" {
        shown.push(("converted_to", &outcome));
    }
    table::update(write.store(), "motion", motion.id, &shown)?;
    let fields = [
        ("step", json!(motion.decision), json!(step.kind)),
        ("happened_on", json!(null), json!(step.happened_on)),
        ("outcome", json!(null), json!(step.outcome)),
        ("body", json!(null), json!(step.body)),
    ];
    let mut touch = changed("motion", &motion.key(), &fields);
    touch.action.clone_from(&step.kind);
    write.touch(&touch)?;
    Ok(())
}
