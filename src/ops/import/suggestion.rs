//! The register of suggestions: a flat row is taken apart into the suggestion, its signers, the tasks of its round, and what
//! came of them. A row may say as little as number and title, or the whole course up to the deputies' view.

use std::collections::BTreeSet;

use super::course::Course;
use super::resolve::{Scope, Unresolved, advised};
use super::series::{self, Place};
use super::trail::Trail;
use super::{Job, Landed, Loader, RowError, Spread, consistency, differing, flat, weigh};
use crate::domain::input::Fault;
use crate::domain::parse::Names;
use crate::domain::record::Target;
use crate::domain::record::suggestion::SUGGESTION;
use crate::domain::suggestion::Role;
use crate::domain::value::Value;
use crate::message;
use crate::ops::write::{OpError, changed, to_json};
use crate::storage::sql::Param;
use crate::storage::suggestion::{self as store, Signer};
use crate::storage::table::{self, Stored};

/// The column of the suggestion that no field of the row shows by itself: 等12人.
const COUNT: &str = "cosigner_count";

/// Loads the register.
#[derive(Default)]
pub(super) struct SuggestionLoader {
    next_id: Option<i64>,
    /// The row inspected last, on its way to be stored.
    understood: Option<Understood>,
    /// Words that were said to be no categories, each once a sheet.
    remarked: BTreeSet<String>,
}

/// A row understood: everything it refers to is found.
pub(super) struct Understood {
    place: Place,
    pub(super) lead: Option<Signer>,
    pub(super) cosigners: Vec<Signer>,
    pub(super) cosigner_count: Option<i64>,
    named: Vec<(Named, Role)>,
    /// The units named, once every one of them is in the register.
    pub(super) units: Vec<(i64, Role)>,
}

impl Understood {
    /// Hashes everything the row refers to.
    fn trace(&self, trail: &mut Trail) {
        self.lead.iter().chain(&self.cosigners).for_each(|signer| trail.signer(signer));
        for (named, role) in &self.named {
            trail.text(role.code());
            match named {
                Named::Known(id) => trail.id(*id),
                Named::New(name) => trail.text(name),
            }
        }
    }
}

/// A unit named by a row: one of the register, or one to be made because the office asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Named {
    Known(i64),
    New(String),
}

impl Loader for SuggestionLoader {
    fn inspect(&mut self, job: &mut Job<'_, '_>, row: &mut Spread<'_>) -> Result<Vec<Fault>, OpError> {
        let mut faults = flat::fill_in(job, &SUGGESTION, row);
        self.understood = understand(job, row, &mut faults)?;
        faults.extend(consistency::of_row(row));
        Ok(faults)
    }

    fn key(&self, row: &Spread<'_>) -> String {
        match &self.understood {
            Some(understood) => understood.place.key(),
            None => row.text("number").unwrap_or_default().to_owned(),
        }
    }

    /// A row is many statements, so that one refused half way is undone by itself.
    fn take(&mut self, job: &mut Job<'_, '_>, row: &mut Spread<'_>) -> Result<Landed, RowError> {
        let Some(mut understood) = self.understood.take() else { return Err(RowError::Faults(Vec::new())) };
        if let Some(trail) = &mut job.trail {
            understood.trace(trail);
        }
        let mark = job.write.mark()?;
        let new_units = make_units(job, &mut understood)?;
        let stored = self.store(job, row, &understood);
        match stored {
            Ok(_) => job.write.keep(mark)?,
            Err(_) => job.write.undo(mark)?,
        }
        if new_units {
            job.resolver.refresh();
        }
        job.write.settle_many()?;
        stored
    }
}

impl SuggestionLoader {
    fn store(&mut self, job: &mut Job<'_, '_>, row: &Spread<'_>, understood: &Understood) -> Result<Landed, RowError> {
        job.remarks.extend(consistency::future(job.today, row));
        let unknown = consistency::category(job.options.profile, job.today, row);
        job.remarks.extend(unknown.filter(|fault| self.remarked.insert(fault.value.clone())));
        let own = (COUNT, Value::from(understood.cosigner_count));
        let values = series::values(row, &store::SUGGESTION, &understood.place, own);
        match series::find(job, &store::SUGGESTION, &understood.place, COUNT)? {
            None => {
                let id = series::insert(job, &store::SUGGESTION, &mut self.next_id, &values)?;
                job.seen.name(id);
                job.write.concerns(id);
                store_signers(job, id, understood)?;
                Course { job, row, id, understood }.store()?;
                Ok(Landed::Created)
            }
            Some(found) => {
                let repeated = job.seen.name(found.id);
                consistency::with_register(job.write.store(), row, &found)?;
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

/// Finds everything the row refers to; collects a fault for each cell that leads nowhere.
fn understand(
    job: &mut Job<'_, '_>,
    row: &mut Spread<'_>,
    faults: &mut Vec<Fault>,
) -> Result<Option<Understood>, OpError> {
    let Some(place) = Place::read(job, row, "suggestion", faults)? else { return Ok(None) };
    let term = place.series().0;
    let mut understood = Understood {
        place,
        lead: None,
        cosigners: Vec::new(),
        cosigner_count: None,
        named: Vec::new(),
        units: Vec::new(),
    };
    let scope_region = understood.place.region.clone();
    let scope = Scope { region: &scope_region, term, day: None };
    if let Some(name) = row.text("lead").map(str::to_owned) {
        understood.lead = Some(signer(job, row, ("lead", &name), scope, faults)?);
    }
    let names = row.text("cosigners").map(Names::from_kept).unwrap_or_default();
    understood.cosigner_count = names.total.map(i64::from);
    job.counted += u64::from(names.total.is_some() && !names.names.is_empty());
    for name in &names.names {
        let signer = signer(job, row, ("cosigners", name), scope, faults)?;
        understood.cosigners.push(signer);
    }
    let assigned_on = row.text("assigned_on").map(str::to_owned);
    let scope = Scope { day: assigned_on.as_deref(), ..scope };
    for (field, role) in [("lead_unit", Role::Lead), ("joint_units", Role::Joint), ("split_units", Role::Separate)] {
        let names = row.text(field).unwrap_or_default().to_owned();
        for name in names.split('、').filter(|name| !name.is_empty()) {
            match find_unit(job, name, scope)? {
                Ok(unit) if understood.named.iter().any(|(known, _)| *known == unit) => {
                    let reason = message!(
                        "同一单位在本行出现两次（可能用了简称）；主办、会办、分办各填不同的单位",
                        "the row names one unit twice, perhaps by an alias; lead, joint and separate units differ"
                    );
                    faults.push(Fault { value: name.to_owned(), ..row.fault(field, "unit-twice", reason) });
                }
                Ok(unit) => understood.named.push((unit, role)),
                Err((code, reason)) => faults.push(Fault { value: name.to_owned(), ..row.fault(field, code, reason) }),
            }
        }
    }
    Ok(Some(understood))
}

/// Finds the deputy of a cell.
pub(super) fn signer(
    job: &mut Job<'_, '_>,
    row: &Spread<'_>,
    cell: (&str, &str),
    scope: Scope<'_>,
    faults: &mut Vec<Fault>,
) -> Result<Signer, OpError> {
    let (field, name) = cell;
    let mut found = Signer { name: name.to_owned(), seat_id: None, withdrawn_on: None };
    match job.resolver.reference(job.write.store(), Target::Deputy, name, scope)? {
        Ok(id) => {
            found.seat_id = Some(id);
            if let Some(seat) = job.resolver.seat_name(job.write.store(), id)? {
                found.name = seat;
            }
        }
        // A name that stands for a deputy nobody has entered is kept as a name when the office asks for it.
        Err(("unknown-deputy", _)) if job.options.create_missing => {}
        Err((code, reason)) => faults.push(Fault { value: name.to_owned(), ..row.fault(field, code, reason) }),
    }
    Ok(found)
}

fn find_unit(job: &mut Job<'_, '_>, name: &str, scope: Scope<'_>) -> Result<Result<Named, Unresolved>, OpError> {
    let found = job.resolver.reference(job.write.store(), Target::Unit, name, scope)?;
    Ok(match found {
        Ok(id) => Ok(Named::Known(id)),
        Err(("unknown-unit", _)) if job.options.create_missing => Ok(Named::New(name.to_owned())),
        Err(unresolved) => Err(advised(unresolved, true)),
    })
}

/// Makes the units that are not in the register; returns whether there were any.
fn make_units(job: &mut Job<'_, '_>, understood: &mut Understood) -> Result<bool, OpError> {
    let mut made = false;
    for (named, role) in &understood.named {
        let id = match named {
            Named::Known(id) => *id,
            Named::New(name) => {
                made = true;
                let id = table::next_id(job.write.store(), "unit")?;
                let (entry, region) = (job.write.entry(), understood.place.region.as_str());
                let params = [Param::Int(id), Param::Int(entry), Param::Text(region), Param::Text(name)];
                job.write.store().insert_many("unit", &["id", "entry", "region", "name"], &params)?;
                id
            }
        };
        understood.units.push((id, *role));
    }
    Ok(made)
}

/// Stores who signed; returns the names before and after where they differ.
fn store_signers(job: &mut Job<'_, '_>, id: i64, understood: &Understood) -> Result<Option<[String; 2]>, OpError> {
    // Most rows of a large register name nobody: they ask nothing of the store.
    if understood.lead.is_none() && understood.cosigners.is_empty() {
        return Ok(None);
    }
    let known = store::signers(job.write.store(), id)?;
    let (gone, signed): (Vec<_>, Vec<_>) = known.iter().cloned().partition(|(_, signer)| signer.withdrawn_on.is_some());
    // Who took the name back stays so, even where a sheet of before names them.
    let has_gone = |wanted: &Signer| gone.iter().any(|(_, signer)| signer.is(wanted));
    let mut wanted: Vec<(bool, Signer)> = understood.lead.iter().map(|lead| (true, lead.clone())).collect();
    wanted.extend(understood.cosigners.iter().filter(|signer| !has_gone(signer)).map(|signer| (false, signer.clone())));
    if wanted.is_empty() {
        return Ok(None);
    }
    // A blank cell changes nothing: who is not named in the row stays as the register has it.
    let kept = |ordinal: i64| match ordinal {
        0 => understood.lead.is_none(),
        _ => understood.cosigners.is_empty(),
    };
    let mut signers: Vec<(i64, Signer)> = signed.iter().filter(|(ordinal, _)| kept(*ordinal)).cloned().collect();
    let mut next = known.iter().map(|(ordinal, _)| *ordinal).max().unwrap_or(0).max(0) + 1;
    for (is_lead, signer) in wanted {
        // Whose view is on record is told by the ordinal, which therefore stays.
        let before = signed.iter().find(|(ordinal, known)| *ordinal > 0 && known.is(&signer));
        let ordinal = match (is_lead, before) {
            (true, _) => 0,
            (false, Some((ordinal, _))) => *ordinal,
            (false, None) => {
                next += 1;
                next - 1
            }
        };
        signers.push((ordinal, signer));
    }
    signers.extend(gone);
    signers.sort_by_key(|(ordinal, _)| *ordinal);
    if signers == known {
        return Ok(None);
    }
    let entry = job.write.entry();
    store::set_signers(job.write.store(), id, &signers, entry)?;
    let names = |signers: &[(i64, Signer)]| {
        signers.iter().map(|(_, signer)| signer.name.as_str()).collect::<Vec<_>>().join("、")
    };
    Ok(Some([names(&known), names(&signers)]))
}

fn update(
    job: &mut Job<'_, '_>,
    row: &Spread<'_>,
    understood: &Understood,
    known: (&Stored, &[usize]),
    values: &[(&'static str, Value)],
) -> Result<Landed, RowError> {
    let (found, differing) = known;
    remark_title(job, row, found, differing, values);
    let changes: Vec<(&str, &Value)> = differing.iter().map(|&place| (values[place].0, &values[place].1)).collect();
    table::update(job.write.store(), "suggestion", found.id, &changes)?;
    let mut sides: Vec<_> = differing
        .iter()
        .map(|&place| (values[place].0, to_json(&found.values[place]), to_json(&values[place].1)))
        .collect();
    if let Some([before, after]) = store_signers(job, found.id, understood)? {
        sides.push(("signers", before.into(), after.into()));
    }
    sides.extend(Course { job, row, id: found.id, understood }.store()?);
    if sides.is_empty() {
        return Ok(Landed::Unchanged);
    }
    job.write.touch(&changed("suggestion", &understood.place.key(), &sides))?;
    Ok(Landed::Changed)
}

/// A title that changes is told: the number may belong to another suggestion.
fn remark_title(
    job: &mut Job<'_, '_>,
    row: &Spread<'_>,
    found: &Stored,
    differing: &[usize],
    values: &[(&'static str, Value)],
) {
    let Some(place) = differing.iter().find(|&&place| values[place].0 == "title") else { return };
    let known = found.values[*place].to_plain();
    let reason = message!(
        "登记册中该编号的标题原为“{known}”，已按本行改写；如是另一件建议，请核对编号",
        "the register had {known:?} under this number and now has this row's title; check the number if they are two"
    );
    job.remarks.push(row.fault("title", "title-changed", reason));
}
