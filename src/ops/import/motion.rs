//! The register of motions. A row makes the motion with its movers and the outcome the register gives; later rows add to it,
//! and never take back what was recorded as a dated step.

use super::resolve::Scope;
use super::series::{self, Place};
use super::suggestion::signer;
use super::{Job, Landed, Loader, RowError, Spread, differing, flat, weigh};
use crate::domain::input::Fault;
use crate::domain::parse::Names;
use crate::domain::record::motion::MOTION;
use crate::domain::value::Value;
use crate::i18n::Message;
use crate::message;
use crate::ops::motion::{needed, too_late};
use crate::ops::write::{OpError, changed, to_json};
use crate::storage::motion::{self as store, Mover};
use crate::storage::suggestion::Signer;
use crate::storage::table::{self, Stored};

/// The column of the motion that no field of the row shows by itself: movers beside those named.
const UNNAMED: &str = "unnamed";

/// Loads the register of motions.
#[derive(Default)]
pub(super) struct MotionLoader {
    next_id: Option<i64>,
    /// The row inspected last, on its way to be stored.
    understood: Option<Understood>,
}

/// A row understood: everything it refers to is found.
struct Understood {
    place: Place,
    movers: Vec<Signer>,
    /// Movers beside those named.
    unnamed: i64,
}

impl Understood {
    /// Returns how many move it.
    fn count(&self) -> i64 {
        i64::try_from(self.movers.len()).unwrap_or(i64::MAX / 2) + self.unnamed
    }
}

impl Loader for MotionLoader {
    fn inspect(&mut self, job: &mut Job<'_, '_>, row: &mut Spread<'_>) -> Result<Vec<Fault>, OpError> {
        let mut faults = flat::fill_in(job, &MOTION, row);
        self.understood = understand(job, row, &mut faults)?;
        if let (Some(understood), Some(at)) = (&self.understood, row.text("submitted_at"))
            && let Some(reason) =
                too_late(job.write.store(), &understood.place.region, &understood.place.session.to_string(), at)?
        {
            faults.push(row.fault("submitted_at", "past-deadline", reason));
        }
        for field in ["committee", "converted_to"] {
            if row.text(field).is_some() && row.text("decision").is_none() {
                let reason = message!("没有写处理决定", "the row gives no decision");
                faults.push(row.fault(field, "incomplete", reason));
            }
        }
        if let Some(at) = row.text("submitted_at").and_then(|at| at.get(..10)).filter(|day| *day > job.today) {
            let reason = message!("{at} 还没有到，请核对年份", "{at} has not come yet; check the year");
            faults.push(row.fault("submitted_at", "future-date", reason));
        }
        Ok(faults)
    }

    fn key(&self, row: &Spread<'_>) -> String {
        match &self.understood {
            Some(understood) => understood.place.key(),
            None => row.text("number").unwrap_or_default().to_owned(),
        }
    }

    /// A row is several statements, so that one refused half way is undone by itself.
    fn take(&mut self, job: &mut Job<'_, '_>, row: &mut Spread<'_>) -> Result<Landed, RowError> {
        let Some(understood) = self.understood.take() else { return Err(RowError::Faults(Vec::new())) };
        if let Some(trail) = &mut job.trail {
            understood.movers.iter().for_each(|mover| trail.signer(mover));
        }
        let mark = job.write.mark()?;
        let stored = self.store(job, row, &understood);
        match stored {
            Ok(_) => job.write.keep(mark)?,
            Err(_) => job.write.undo(mark)?,
        }
        stored
    }
}

impl MotionLoader {
    fn store(&mut self, job: &mut Job<'_, '_>, row: &Spread<'_>, understood: &Understood) -> Result<Landed, RowError> {
        let own = (UNNAMED, Value::from(understood.unnamed));
        let mut values = series::values(row, &store::MOTION, &understood.place, own);
        match series::find(job, &store::MOTION, &understood.place, UNNAMED)? {
            None => {
                check_movers(job, row, understood)?;
                let id = series::insert(job, &store::MOTION, &mut self.next_id, &values)?;
                job.seen.name(id);
                let entry = job.write.entry();
                for (ordinal, mover) in (0..).zip(&understood.movers) {
                    add_mover(job, id, (ordinal, mover), entry)?;
                }
                record_outcome(job, row, id, true)?;
                Ok(Landed::Created)
            }
            Some(found) => {
                let repeated = job.seen.name(found.id);
                // A blank cell says nothing of who else moved it.
                if row.text("movers").is_none()
                    && let Some(place) = values.iter().position(|(column, _)| *column == UNNAMED)
                {
                    values[place].1 = Value::Empty;
                }
                let over = found.values[decision_place()].as_text().is_some_and(is_over);
                if row.text("movers").is_some() && !over {
                    check_movers(job, row, understood)?;
                }
                let places = differing(values.iter().map(|(_, value)| value), &found.values);
                let otherwise: Vec<_> = places.iter().map(|&place| (values[place].0, &found.values[place])).collect();
                if !weigh(job.options, row, repeated, &otherwise)? {
                    return Ok(Landed::Unchanged);
                }
                update(job, row, understood, (&found, &places), &values)
            }
        }
    }
}

fn add_mover(job: &mut Job<'_, '_>, id: i64, mover: (i64, &Signer), entry: i64) -> Result<(), OpError> {
    let (ordinal, Signer { name, seat_id, .. }) = mover;
    let mover = Mover { ordinal, name: name.clone(), seat_id: *seat_id, signed_on: None, withdrawn_on: None };
    Ok(store::add_mover(job.write.store(), id, &mover, entry)?)
}

/// Finds everything the row refers to; collects a fault for each cell that leads nowhere.
fn understand(
    job: &mut Job<'_, '_>,
    row: &mut Spread<'_>,
    faults: &mut Vec<Fault>,
) -> Result<Option<Understood>, OpError> {
    let Some(place) = Place::read(job, row, "motion", faults)? else { return Ok(None) };
    let mut understood = Understood { place, movers: Vec::new(), unnamed: 0 };
    let names = row.text("movers").map(Names::from_kept).unwrap_or_default();
    let scope_region = understood.place.region.clone();
    let scope = Scope { region: &scope_region, term: understood.place.series().0, day: None };
    for name in &names.names {
        let mover = signer(job, row, ("movers", name), scope, faults)?;
        let twice = mover.seat_id.is_some() && understood.movers.iter().any(|known| known.seat_id == mover.seat_id);
        if twice {
            let reason = message!("同一代表在提案人中出现两次", "one deputy stands twice among the movers");
            faults.push(Fault { value: name.to_string(), ..row.fault("movers", "mover-twice", reason) });
        } else {
            understood.movers.push(mover);
        }
    }
    let named = i64::try_from(names.names.len()).unwrap_or(0);
    understood.unnamed = (names.total.map_or(0, i64::from) - named).max(0);
    job.counted += u64::from(names.total.is_some() && named > 0);
    Ok(Some(understood))
}

/// Refuses a motion that too few move, and one moved by a delegation where none may (地方组织法 art. 22; local rules).
fn check_movers(job: &Job<'_, '_>, row: &Spread<'_>, understood: &Understood) -> Result<(), RowError> {
    let (count, needed) = (understood.count(), needed(job.options.profile, job.home, &understood.place.region));
    let (field, code, reason): (_, _, Message) = match row.text("delegation").filter(|_| count == 0) {
        Some(_) if job.options.profile.motion.delegation.value => return Ok(()),
        Some(delegation) => (
            "delegation",
            "no-delegation",
            message!(
                "按现行规则代表团不能提出议案，须有 {needed} 名以上代表联名；“{delegation}”是否漏填提案人",
                "by the rules in force no delegation moves a motion, {needed} deputies do; are the movers of {delegation} missing?"
            ),
        ),
        None if count >= i64::from(needed) || row.text("decision").is_some_and(is_over) => return Ok(()),
        None => (
            "movers",
            "too-few-movers",
            message!(
                "议案须有 {needed} 名以上代表联名，现有 {count} 名；人数不足的可作为建议提出",
                "a motion needs {needed} movers, there are {count}; it may be put forward as a suggestion"
            ),
        ),
    };
    Err(RowError::Faults(vec![row.fault(field, code, reason)]))
}

/// Returns whether a motion with this outcome needs no movers any more.
fn is_over(decision: &str) -> bool {
    matches!(decision, "lapsed" | "withdrawn")
}

/// Returns the place of the newest outcome among a motion's own columns.
fn decision_place() -> usize {
    store::MOTION.stored().position(|column| column.stored == "decision").unwrap_or_default()
}

/// Keeps the outcome a register gives as a step without a day. Once steps with their days are there, the commands say what
/// comes next.
fn record_outcome(job: &mut Job<'_, '_>, row: &Spread<'_>, id: i64, new: bool) -> Result<(), RowError> {
    let Some(decision) = row.text("decision") else { return Ok(()) };
    let steps = if new { Vec::new() } else { store::steps(job.write.store(), id)? };
    if let Some(dated) = steps.iter().rev().find_map(|step| step.happened_on.as_deref()) {
        let reason = message!(
            "该议案已有 {dated} 的处理记录；处理决定请用 renda motion decide 或 convert 登记",
            "the motion has steps up to {dated}; record decisions with renda motion decide or convert"
        );
        return Err(RowError::Faults(vec![row.fault("decision", "conflict", reason)]));
    }
    let step = store::Step {
        kind: decision.to_owned(),
        outcome: row.text("converted_to").map(str::to_owned),
        body: row.text("committee").map(str::to_owned),
        ..store::Step::default()
    };
    let entry = job.write.entry();
    store::add_step(job.write.store(), id, &step, entry)?;
    Ok(())
}

fn update(
    job: &mut Job<'_, '_>,
    row: &Spread<'_>,
    understood: &Understood,
    known: (&Stored, &[usize]),
    values: &[(&'static str, Value)],
) -> Result<Landed, RowError> {
    let (found, differing) = known;
    let by_step = |place: &&usize| matches!(values[**place].0, "decision" | "committee" | "converted_to");
    if differing.iter().any(|place| by_step(&place)) {
        record_outcome(job, row, found.id, false)?;
    }
    let mut sides: Vec<_> = differing
        .iter()
        .map(|&place| (values[place].0, to_json(&found.values[place]), to_json(&values[place].1)))
        .collect();
    if let Some([before, after]) = join_movers(job, row, found.id, understood)? {
        sides.push(("movers", before.into(), after.into()));
    }
    let changes: Vec<(&str, &Value)> = differing.iter().map(|&place| (values[place].0, &values[place].1)).collect();
    table::update(job.write.store(), "motion", found.id, &changes)?;
    if sides.is_empty() {
        return Ok(Landed::Unchanged);
    }
    job.write.touch(&changed("motion", &understood.place.key(), &sides))?;
    Ok(Landed::Changed)
}

/// Adds the movers whom the register does not have. Who is left out of the row does not leave the motion by that.
fn join_movers(
    job: &mut Job<'_, '_>,
    row: &Spread<'_>,
    id: i64,
    understood: &Understood,
) -> Result<Option<[String; 2]>, RowError> {
    if understood.movers.is_empty() {
        return Ok(None);
    }
    let known = store::movers(job.write.store(), id)?;
    let same = |mover: &Mover, said: &Signer| match (mover.seat_id, said.seat_id) {
        (Some(one), Some(other)) => one == other,
        _ => mover.name == said.name,
    };
    let gone = |mover: &&Mover| mover.withdrawn_on.is_none() && !understood.movers.iter().any(|said| same(mover, said));
    if let Some(mover) = known.iter().find(gone) {
        let name = &mover.name;
        let reason = message!(
            "登记册中的提案人“{name}”不在本行；退出附议请用 renda motion unsign 登记",
            "{name}, a mover in the register, is not in the row; record a withdrawal with renda motion unsign"
        );
        return Err(RowError::Faults(vec![row.fault("movers", "conflict", reason)]));
    }
    let left = |said: &Signer| known.iter().any(|mover| same(mover, said) && mover.withdrawn_on.is_some());
    let unknown = |said: &&Signer| !known.iter().any(|mover| same(mover, said) && mover.withdrawn_on.is_none());
    let joining: Vec<&Signer> = understood.movers.iter().filter(unknown).collect();
    if let Some(said) = joining.iter().find(|said| left(said)) {
        let name = &said.name;
        let reason = message!(
            "“{name}”已退出附议；重新附议请用 renda motion sign 登记",
            "{name} withdrew; record a new signature with renda motion sign"
        );
        return Err(RowError::Faults(vec![row.fault("movers", "conflict", reason)]));
    }
    if joining.is_empty() {
        return Ok(None);
    }
    let next = known.iter().map(|mover| mover.ordinal + 1).max().unwrap_or(0);
    let entry = job.write.entry();
    for (ordinal, mover) in (next..).zip(&joining) {
        add_mover(job, id, (ordinal, mover), entry)?;
    }
    let before: Vec<&str> = known.iter().map(|mover| mover.name.as_str()).collect();
    let after: Vec<&str> = before.iter().copied().chain(joining.iter().map(|mover| mover.name.as_str())).collect();
    Ok(Some([before.join("、"), after.join("、")]))
}

#[cfg(test)]
mod tests {
    use crate::domain::record::motion::DECISION;

    #[test]
    fn every_outcome_of_a_register_is_a_step_of_the_table() {
        for code in DECISION.codes {
            let step = crate::domain::motion::Step::from_code(code.code);
            assert!(step.is_some_and(|step| step.row().to.is_some()), "{}", code.code);
        }
    }
}
