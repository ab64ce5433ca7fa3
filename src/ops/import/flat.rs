//! Rows that are one record of one table: regions, congresses, sessions, units, stations, activities, attendance,
//! matters, opinions.

use std::collections::{HashMap, HashSet};

use super::{Job, Landed, Loader, RowError, Spread, differing, weigh};
use crate::domain::input::Fault;
use crate::domain::parse;
use crate::domain::record::{Field, Kind, RecordType};
use crate::domain::region;
use crate::domain::value::Value;
use crate::message;
use crate::ops::import::resolve::{Scope, advised};
use crate::ops::order;
use crate::ops::write::{OpError, changed, to_json};
use crate::storage::table::{Column, Stored, Table};
use crate::storage::{tables, unit};

/// Loads flat records.
pub(super) struct FlatLoader {
    record: &'static RecordType,
    table: &'static Table,
    next_id: Option<i64>,
    /// The rows under way, by line.
    ready: HashMap<u64, Ready>,
    /// The records found for them, by key.
    found: HashMap<Vec<Value>, Stored>,
}

/// A row under way.
#[derive(Default)]
struct Ready {
    /// Its key as people read it, from before its references became ids.
    shown: String,
    /// Its natural key.
    key: Vec<Value>,
    /// Its stored columns.
    values: Vec<Value>,
    /// The record it is about.
    found: Option<Stored>,
}

impl FlatLoader {
    pub(super) fn new(record: &'static RecordType) -> FlatLoader {
        FlatLoader {
            record,
            table: tables::of(record.noun),
            next_id: None,
            ready: HashMap::new(),
            found: HashMap::new(),
        }
    }

    fn next_id(&mut self, job: &mut Job<'_, '_>) -> Result<i64, OpError> {
        let id = match self.next_id {
            Some(id) => id,
            None => self.table.next_id(job.write.store())?,
        };
        self.next_id = Some(id + 1);
        Ok(id)
    }

    /// Returns the stored columns of the row, in the order of the table.
    fn stored(&self, row: &Spread<'_>) -> Vec<Value> {
        self.table.stored().map(|column| row.get(column.field).clone()).collect()
    }

    fn insert(&mut self, job: &mut Job<'_, '_>, mut values: Vec<Value>) -> Result<i64, OpError> {
        let id = self.next_id(job)?;
        let entry = job.write.entry();
        if let ("attendance", Some(Value::Int(activity))) = (self.record.noun, values.first()) {
            values.push(job.resolver.region_of_activity(job.write.store(), *activity)?);
        }
        self.table.insert(job.write.store(), id, entry, &values)?;
        Ok(id)
    }

    fn update(
        &self,
        job: &mut Job<'_, '_>,
        row: &Spread<'_>,
        ready: &Ready,
        repeated: bool,
    ) -> Result<Landed, RowError> {
        let Ready { values, found: Some(found), .. } = ready else { return Ok(Landed::Unchanged) };
        let columns: Vec<&Column> = self.table.stored().collect();
        let places = differing(values.iter(), &found.values);
        let otherwise: Vec<_> = places.iter().map(|&place| (columns[place].field, &found.values[place])).collect();
        if !weigh(job.options, row, repeated, &otherwise)? || places.is_empty() {
            return Ok(Landed::Unchanged);
        }
        let changes: Vec<(&str, &Value)> =
            places.iter().map(|&place| (columns[place].stored, &values[place])).collect();
        self.table.update(job.write.store(), found.id, &changes)?;
        let sides: Vec<_> = places
            .iter()
            .map(|&place| (columns[place].field, to_json(&found.values[place]), to_json(&values[place])))
            .collect();
        job.write.touch(&changed(self.record.noun, &ready.shown, &sides))?;
        Ok(Landed::Changed)
    }

    /// What follows from a record beside its own row.
    fn follow_up(&self, job: &mut Job<'_, '_>, row: &Spread<'_>, id: i64) -> Result<(), OpError> {
        match self.record.noun {
            "unit" => {
                if let Some(aliases) = row.text("aliases") {
                    let aliases: Vec<&str> = aliases.split('、').collect();
                    let entry = job.write.entry();
                    let region = row.text("region").unwrap_or_default();
                    for alias in &aliases {
                        if let Some(other) = unit::other_bearer(job.write.store(), (id, region), alias)? {
                            let reason = message!(
                                "“{alias}”也指“{other}”；两个单位同名，办理时须写全称，请核对简称",
                                "{alias:?} is also {other}; of two units with one name the full name is asked for; check the aliases"
                            );
                            job.remarks.push(row.fault("aliases", "alias-taken", reason));
                        }
                    }
                    unit::set_aliases(job.write.store(), (id, region), &aliases, entry)?;
                }
                job.resolver.refresh();
            }
            "region" => {
                let (code, name) = (row.text("code").unwrap_or_default(), row.text("name").unwrap_or_default());
                job.resolver.learn_region(code, name);
            }
            _ => {}
        }
        Ok(())
    }
}

impl Loader for FlatLoader {
    fn at_once(&self) -> usize {
        // A unit may name as its parent one that a row before it makes.
        if self.record.noun == "unit" { 1 } else { usize::MAX }
    }

    fn inspect(&mut self, job: &mut Job<'_, '_>, row: &mut Spread<'_>) -> Result<Vec<Fault>, OpError> {
        let mut faults = fill_in(job, self.record, row);
        let shown = self.table.key_text(&|field| row.get(field).to_plain());
        self.ready.insert(row.line, Ready { shown, ..Ready::default() });
        faults.extend(resolve_references(job, self.record, row)?);
        faults.extend(check_order(self.record, row));
        Ok(faults)
    }

    fn key(&self, row: &Spread<'_>) -> String {
        self.ready.get(&row.line).map(|ready| ready.shown.clone()).unwrap_or_default()
    }

    fn look_up(&mut self, job: &mut Job<'_, '_>, rows: &[Spread<'_>]) -> Result<(), OpError> {
        for row in rows {
            let values = self.stored(row);
            let ready = self.ready.entry(row.line).or_default();
            (ready.key, ready.values) = (key_of(self.table, &values), values);
        }
        // What was refused is not taken.
        self.ready.retain(|_, ready| !ready.key.is_empty());
        for (prefix, next) in asked(self.table, self.ready.values().map(|ready| ready.key.as_slice())) {
            let next: Vec<&Value> = next.iter().collect();
            for stored in self.table.find_all(job.write.store(), &prefix, &next)? {
                self.found.insert(key_of(self.table, &stored.values), stored);
            }
        }
        for ready in self.ready.values_mut() {
            // Two rows may name one record.
            ready.found = self.found.get(&ready.key).cloned();
        }
        self.found.clear();
        Ok(())
    }

    fn take(&mut self, job: &mut Job<'_, '_>, row: &mut Spread<'_>) -> Result<Landed, RowError> {
        let mut ready = self.ready.remove(&row.line).unwrap_or_default();
        if job.seen.maybe(&ready.key) {
            // A row before this one may have made or changed the record since.
            ready.found = self.table.find(job.write.store(), &ready.key.iter().collect::<Vec<_>>())?;
        }
        let repeated = ready.found.as_ref().is_some_and(|found| job.seen.name(found.id));
        let landed = match &ready.found {
            None => {
                let id = self.insert(job, std::mem::take(&mut ready.values))?;
                job.seen.name(id);
                self.follow_up(job, row, id)?;
                Landed::Created
            }
            Some(found) => {
                let landed = self.update(job, row, &ready, repeated)?;
                if landed == Landed::Changed {
                    self.follow_up(job, row, found.id)?;
                }
                landed
            }
        };
        Ok(landed)
    }
}

fn key_of(table: &Table, stored: &[Value]) -> Vec<Value> {
    let place = |name: &&str| table.stored().position(|column| column.stored == *name);
    table.key.iter().filter_map(place).map(|place| stored[place].clone()).collect()
}

/// Returns what to ask the register for these keys: what they begin with, and the values that come next. Under a region
/// there may be very many records, so each is asked for; under an activity there are some dozens, so all of them are.
fn asked<'k>(table: &Table, keys: impl Iterator<Item = &'k [Value]>) -> HashMap<Vec<Value>, HashSet<Value>> {
    let mut asked: HashMap<Vec<Value>, HashSet<Value>> = HashMap::new();
    for key in keys {
        let length = if table.key[0] == "region" { key.len() - 1 } else { 0 };
        asked.entry(key[..length].to_vec()).or_default().insert(key[length].clone());
    }
    asked
}

/// Returns whether [`fill_in`] may put in a field of this kind.
pub(super) fn is_filled_in(kind: Kind) -> bool {
    matches!(kind, Kind::Region | Kind::Term | Kind::Session)
}

/// Puts in what the office's place implies, and regions by their codes.
pub(super) fn fill_in(job: &mut Job<'_, '_>, record: &'static RecordType, row: &mut Spread<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for &place in &job.filled_in {
        let field = &record.fields[place];
        let value = match (field.kind, &row.values()[place]) {
            (Kind::Region, Value::Text(text)) if record.noun != "region" && !job.resolver.knows_region(text) => {
                match job.resolver.region(text, job.home) {
                    Ok(code) => Some(Value::text(&code)),
                    Err(unresolved) => {
                        let (code, reason) = advised(unresolved, false);
                        faults.push(row.fault(field.key, code, reason));
                        None
                    }
                }
            }
            (Kind::Region, Value::Empty) if record.noun != "region" => Some(Value::text(&job.home.region)),
            (Kind::Term, Value::Empty) => Some(Value::Int(job.home.term)),
            (Kind::Session, Value::Text(text)) => {
                let term = u32::try_from(job.home.term).unwrap_or_default();
                parse::Session::from_kept(text).map(|session| Value::text(&session.or_term(term).to_string()))
            }
            _ => None,
        };
        if let Some(value) = value {
            row.set(place, value);
        }
    }
    defaults_of(record, row, &mut faults);
    faults
}

/// Defaults that belong to one record type.
fn defaults_of(record: &'static RecordType, row: &mut Spread<'_>, faults: &mut Vec<Fault>) {
    let default = |row: &mut Spread<'_>, field: &str, value: Value| {
        if let Some(place) = record.position(field).filter(|_| row.get(field).is_empty()) {
            row.set(place, value);
        }
    };
    match record.noun {
        "region" => {
            let code = row.text("code").unwrap_or_default().to_owned();
            match region::level_of_code(&code) {
                Some(level) => default(row, "level", Value::text(level.code())),
                None => faults.push(row.fault(
                    "code",
                    "bad-region",
                    message!("行政区划代码应为 6 位或 9 位数字", "a region code has 6 or 9 digits"),
                )),
            }
            if let Some(parent) = region::parent_code(&code) {
                default(row, "parent", Value::text(&parent));
            }
        }
        "attendance" => {
            default(row, "state", Value::text("present"));
            let unnamed = row.get("deputy").is_empty();
            if unnamed && row.get("count").is_empty() {
                faults.push(row.fault(
                    "deputy",
                    "missing",
                    message!("须写代表，或写人次", "name a deputy, or give a number of participations"),
                ));
            }
        }
        _ => {}
    }
}

fn resolve_references(
    job: &mut Job<'_, '_>,
    record: &'static RecordType,
    row: &mut Spread<'_>,
) -> Result<Vec<Fault>, OpError> {
    let mut faults = Vec::new();
    let region = row.text("region").map_or_else(|| job.home.region.clone(), str::to_owned);
    let term = row.get("term").as_int().unwrap_or(job.home.term);
    let day = first_day(record, row);
    for (place, field) in record.fields.iter().enumerate() {
        let (Kind::Reference(target), Some(text)) = (field.kind, row.text(field.key)) else { continue };
        let scope = Scope { region: &region, term, day: day.as_deref() };
        match job.resolver.reference(job.write.store(), target, text, scope)? {
            Ok(id) => row.set(place, Value::Int(id)),
            Err(unresolved) => {
                let (code, reason) = advised(unresolved, false);
                faults.push(row.fault(field.key, code, reason));
            }
        }
    }
    if record.noun == "attendance" && row.get("deputy").is_empty() {
        let place = record.position("deputy").unwrap_or_default();
        row.set(place, Value::Int(0));
    }
    Ok(faults)
}

/// Returns the day a row is about: the first date it has.
fn first_day(record: &RecordType, row: &Spread<'_>) -> Option<String> {
    let is_date = |field: &&Field| field.kind == Kind::Date;
    record.fields.iter().filter(is_date).find_map(|field| row.text(field.key).map(str::to_owned))
}

/// Refuses days that stand the wrong way round.
pub(super) fn check_order(record: &RecordType, row: &Spread<'_>) -> Vec<Fault> {
    let reversed = order::reversed(record.noun, |field| row.text(field).map(str::to_owned));
    reversed.into_iter().map(|(field, reason)| row.fault(field, "out-of-order", reason)).collect()
}
