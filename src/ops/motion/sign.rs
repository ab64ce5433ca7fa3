//! 附议 and 退出附议: deputies join a motion or withdraw from it. A motion by which too few stand before the vote ends
//! (上海市人大代表议案规定 art. 13; 代表法 art. 15).

use serde_json::json;

use super::{allow, count, find, history, is_of_delegation, needed};
use crate::domain::day::Day;
use crate::domain::motion::Step;
use crate::message;
use crate::ops::suggestion::{Done, Rules, not_before};
use crate::ops::write::{OpError, Result, Write, changed};
use crate::storage::motion::{self as store, Motion, Mover};
use crate::storage::table;

/// A deputy named for joining or withdrawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deputy {
    /// The seat.
    pub seat_id: i64,
    /// The name.
    pub name: String,
}

/// What joining or withdrawing came to.
#[derive(Clone, Debug)]
pub struct Signed {
    /// The motion.
    pub motion: Motion,
    /// Whether anything changed.
    pub done: Done,
    /// How many stand by it now.
    pub count: i64,
    /// How many must.
    pub needed: u16,
    /// Whether it ended for want of movers.
    pub lapsed: bool,
}

/// Adds deputies to the movers. Who stands by the motion already is left alone.
pub fn sign(write: &mut Write<'_>, rules: &Rules<'_>, text: &str, deputies: &[Deputy], on: Day) -> Result<Signed> {
    let motion = find(write.store(), rules.home, text)?;
    let mut movers = store::movers(write.store(), motion.id)?;
    let steps = store::steps(write.store(), motion.id)?;
    let reference = motion.reference();
    if is_of_delegation(&motion, &movers) {
        return Err(OpError::Rejected(message!(
            "{reference} 由代表团提出，不需要代表附议",
            "{reference} was moved by a delegation and needs no signers"
        )));
    }
    let day = on.to_string();
    let (before, entry) = (names(&movers), write.entry());
    for deputy in deputies {
        if movers.iter().any(|mover| mover.seat_id == Some(deputy.seat_id) && mover.withdrawn_on.is_none()) {
            continue;
        }
        allow(rules.profile, &motion, &history(&motion, &steps), &movers, (Step::Signed, on))?;
        let ordinal = movers.iter().map(|mover| mover.ordinal + 1).max().unwrap_or(0);
        let (name, seat_id) = (deputy.name.clone(), Some(deputy.seat_id));
        let mover = Mover { ordinal, name, seat_id, signed_on: Some(day.clone()), withdrawn_on: None };
        store::add_mover(write.store(), motion.id, &mover, entry)?;
        movers.push(mover);
    }
    let done = note(write, &motion, "signed", (&before, &names(&movers), &day))?;
    let (count, needed) = (count(&motion, &movers, "9999"), needed(rules.profile, rules.home, &motion.region));
    Ok(Signed { motion, done, count, needed, lapsed: false })
}

/// Records that deputies withdrew. Where too few are left the motion ends on that day.
pub fn unsign(write: &mut Write<'_>, rules: &Rules<'_>, text: &str, deputies: &[Deputy], on: Day) -> Result<Signed> {
    let mut motion = find(write.store(), rules.home, text)?;
    let mut movers = store::movers(write.store(), motion.id)?;
    let steps = store::steps(write.store(), motion.id)?;
    let history = history(&motion, &steps);
    let day = on.to_string();
    let before = names(&movers);
    for deputy in deputies {
        let withdrawn = Some(day.clone());
        let gone = |mover: &Mover| mover.seat_id == Some(deputy.seat_id) && mover.withdrawn_on == withdrawn;
        if movers.iter().any(gone) {
            continue;
        }
        allow(rules.profile, &motion, &history, &movers, (Step::Unsigned, on))?;
        leave(write, &mut motion, &mut movers, deputy, on)?;
    }
    let done = note(write, &motion, "unsigned", (&before, &names(&movers), &day))?;
    let (count, needed) = (count(&motion, &movers, "9999"), needed(rules.profile, rules.home, &motion.region));
    let lapsed = done == Done::Changed && count < i64::from(needed);
    if lapsed {
        let entry = write.entry();
        let outcome = Some(format!("{count}/{needed}"));
        let step = store::Step { kind: "lapsed".to_owned(), happened_on: Some(day), outcome, ..store::Step::default() };
        store::add_step(write.store(), motion.id, &step, entry)?;
        table::update(write.store(), "motion", motion.id, &[("decision", &"lapsed".into())])?;
        let mut touch = changed("motion", &motion.key(), &[("decision", json!(motion.decision), json!("lapsed"))]);
        touch.action = "lapsed".to_owned();
        write.touch(&touch)?;
    }
    Ok(Signed { motion, done, count, needed, lapsed })
}

/// Takes one deputy out of those who stand by the motion.
fn leave(write: &mut Write<'_>, motion: &mut Motion, movers: &mut Vec<Mover>, deputy: &Deputy, on: Day) -> Result<()> {
    let (day, reference, name) = (on.to_string(), motion.reference(), &deputy.name);
    let stands = |mover: &&mut Mover| mover.seat_id == Some(deputy.seat_id) && mover.withdrawn_on.is_none();
    if let Some(mover) = movers.iter_mut().find(stands) {
        if let Some(signed) = &mover.signed_on {
            not_before(("退出日期", "day of withdrawing"), on, signed, ("附议日期", "day of signing"))?;
        }
        store::withdraw_mover(write.store(), motion.id, mover.ordinal, &day)?;
        mover.withdrawn_on = Some(day);
        return Ok(());
    }
    if motion.unnamed == 0 || movers.iter().any(|mover| mover.seat_id == Some(deputy.seat_id)) {
        return Err(OpError::NotFound(message!(
            "{name} 不是 {reference} 的提案人或者已经退出",
            "{name} is no mover of {reference}, or has withdrawn already"
        )));
    }
    // One of those whom the register counts without naming them.
    motion.unnamed -= 1;
    table::update(write.store(), "motion", motion.id, &[("unnamed", &motion.unnamed.into())])?;
    let ordinal = movers.iter().map(|mover| mover.ordinal + 1).max().unwrap_or(0);
    let (name, seat_id) = (deputy.name.clone(), Some(deputy.seat_id));
    let mover = Mover { ordinal, name, seat_id, signed_on: None, withdrawn_on: Some(day) };
    let entry = write.entry();
    store::add_mover(write.store(), motion.id, &mover, entry)?;
    movers.push(mover);
    Ok(())
}

/// The movers who stand by the motion, and those who left, as the journal has them.
fn names(movers: &[Mover]) -> String {
    let one = |mover: &Mover| match &mover.withdrawn_on {
        Some(day) => format!("{}（{day}退出）", mover.name),
        None => mover.name.clone(),
    };
    movers.iter().map(one).collect::<Vec<_>>().join("、")
}

fn note(write: &mut Write<'_>, motion: &Motion, action: &str, sides: (&str, &str, &str)) -> Result<Done> {
    let (before, after, day) = sides;
    if before == after {
        return Ok(Done::Unchanged);
    }
    let fields = [("movers", json!(before), json!(after)), ("day", json!(null), json!(day))];
    let mut touch = changed("motion", &motion.key(), &fields);
    touch.action = action.to_owned();
    write.touch(&touch)?;
    Ok(Done::Changed)
}
