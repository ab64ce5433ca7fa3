//! Rosters: a row is a seat and the person who holds it. A person is never merged by name alone: only the same identity
//! number, with the same name, joins two seats.

use std::collections::{HashMap, HashSet};

use compact_str::CompactString;

use super::{Job, Landed, Loader, RowError, Spread, differing, flat, weigh};
use crate::domain::input::Fault;
use crate::domain::record::deputy::DEPUTY;
use crate::domain::region::{self, Level};
use crate::domain::value::Value;
use crate::i18n::Message;
use crate::message;
use crate::ops::write::{OpError, changed, to_json};
use crate::storage::deputy::{self, StoredSeat};
use crate::storage::sql::{Executor, Param};
use crate::storage::table;

mod known;

use known::{Key, Known};

/// Rows held back before they are stored in bulk.
const BULK: usize = 512;

/// Seats without a certificate number by the name of the deputy: id, birth month, electoral unit.
type Nameless = HashMap<CompactString, Vec<(i64, CompactString, CompactString)>>;

/// Loads rosters.
pub(super) struct DeputyLoader {
    seat_columns: Vec<&'static str>,
    /// Positions of the fields that the seat's own columns show.
    seat_places: Vec<usize>,
    person_places: Vec<usize>,
    places: Places,
    next_person: i64,
    next_seat: i64,
    held: Vec<Held>,
    held_keys: HashSet<Key>,
    /// Whether a row before has named the key of this one.
    repeated: bool,
    /// Buffers of rows that were stored, for the next ones.
    spare: Vec<Vec<Value>>,
    /// Congresses by whether they had seats when the import first met them.
    congresses: HashMap<(CompactString, i64), bool>,
    held_ids: HashSet<CompactString>,
    known: Known,
    nameless: HashMap<(CompactString, i64), Nameless>,
    seen_nameless: HashSet<(CompactString, i64, CompactString, CompactString, CompactString)>,
}

/// Positions of the fields that the rules ask for, looked up once.
struct Places {
    cert_no: usize,
    name: usize,
    birth: usize,
    electoral_unit: usize,
    region: usize,
    level: usize,
    term: usize,
    id_number: usize,
}

/// A seat waiting to be stored; the person is new unless the identity number was known.
struct Held {
    seat_id: i64,
    person_id: i64,
    new_person: bool,
    entry: i64,
    values: Vec<Value>,
}

fn place(field: &str) -> usize {
    DEPUTY.position(field).expect("a field of the declaration")
}

impl DeputyLoader {
    pub(super) fn new(executor: &mut dyn Executor) -> Result<DeputyLoader, OpError> {
        Ok(DeputyLoader {
            seat_columns: deputy::DEPUTY.stored().map(|column| column.stored).collect(),
            seat_places: deputy::DEPUTY.stored().map(|column| place(column.field)).collect(),
            person_places: deputy::person_columns().iter().map(|column| place(column)).collect(),
            places: Places {
                cert_no: place("cert_no"),
                name: place("name"),
                birth: place("birth"),
                electoral_unit: place("electoral_unit"),
                region: place("region"),
                level: place("level"),
                term: place("term"),
                id_number: place("id_number"),
            },
            next_person: table::next_id(executor, "person")?,
            next_seat: table::next_id(executor, "seat")?,
            held: Vec::with_capacity(BULK),
            held_keys: HashSet::with_capacity(BULK),
            repeated: false,
            spare: Vec::with_capacity(BULK),
            congresses: HashMap::new(),
            held_ids: HashSet::new(),
            known: Known::default(),
            nameless: HashMap::new(),
            seen_nameless: HashSet::new(),
        })
    }

    fn text<'r>(row: &'r Spread<'_>, place: usize) -> &'r str {
        row.values()[place].as_text().unwrap_or_default()
    }

    fn key_of(&self, row: &Spread<'_>) -> Key {
        let term = row.values()[self.places.term].as_int().unwrap_or_default();
        (Self::text(row, self.places.region).into(), term, Self::text(row, self.places.cert_no).into())
    }

    /// Finds the seat a row is about, by certificate number or, without one, by name, birth month and electoral unit.
    fn find(&mut self, job: &mut Job<'_, '_>, row: &Spread<'_>) -> Result<Option<StoredSeat>, RowError> {
        let key = self.key_of(row);
        self.repeated = false;
        if key.2.is_empty() {
            return self.find_nameless(job, row, &(key.0, key.1));
        }
        self.repeated = !job.seen.first(&key);
        if !self.repeated && job.seen.is_whole() && !self.had_seats(job, &key)? {
            self.held_keys.insert(key);
            return Ok(None);
        }
        if self.held_keys.contains(&key) {
            self.flush(job)?;
        }
        let found = match self.known.take_seat(&key) {
            Some(found) if !self.repeated => found,
            _ => deputy::find_by_certificate(job.write.store(), &key.0, key.1, &key.2)?,
        };
        if found.is_none() {
            let congress = (key.0.clone(), key.1);
            self.read_nameless(job, &congress)?;
            self.remark_twin(job, row, &congress);
            self.held_keys.insert(key);
        }
        Ok(found)
    }

    /// Returns whether the congress of a key had seats when this import first met it; where it had none, a key that no row
    /// before has named need not be looked for.
    fn had_seats(&mut self, job: &mut Job<'_, '_>, key: &Key) -> Result<bool, OpError> {
        let congress = (key.0.clone(), key.1);
        if let Some(had_seats) = self.congresses.get(&congress) {
            return Ok(*had_seats);
        }
        let had_seats = deputy::has_seats(job.write.store(), &congress.0, congress.1)?;
        self.congresses.insert(congress, had_seats);
        Ok(had_seats)
    }

    fn find_nameless(
        &mut self,
        job: &mut Job<'_, '_>,
        row: &Spread<'_>,
        congress: &(CompactString, i64),
    ) -> Result<Option<StoredSeat>, RowError> {
        let key: (CompactString, CompactString, CompactString) = (
            Self::text(row, self.places.name).into(),
            Self::text(row, self.places.birth).into(),
            Self::text(row, self.places.electoral_unit).into(),
        );
        let seen = (congress.0.clone(), congress.1, key.0.clone(), key.1.clone(), key.2.clone());
        if !self.seen_nameless.insert(seen) {
            return Err(RowError::Faults(vec![row.fault("name", "duplicate-row", duplicate())]));
        }
        self.read_nameless(job, congress)?;
        let (name, birth, unit) = &key;
        let named = self.nameless[congress].get(name).map(Vec::as_slice).unwrap_or_default();
        let alike: Vec<i64> =
            named.iter().filter(|(_, born, elected)| born == birth && elected == unit).map(|(id, ..)| *id).collect();
        match alike.as_slice() {
            [] => {
                self.remark_twin(job, row, congress);
                Ok(None)
            }
            [id] => Ok(deputy::find_by_id(job.write.store(), *id)?),
            _ => Err(RowError::Faults(vec![row.fault("name", "ambiguous-deputy", duplicate())])),
        }
    }

    /// Reads the seats of a congress that have no certificate number, once.
    fn read_nameless(&mut self, job: &mut Job<'_, '_>, congress: &(CompactString, i64)) -> Result<(), OpError> {
        if self.nameless.contains_key(congress) {
            return Ok(());
        }
        let mut known = Nameless::new();
        deputy::each_without_certificate(job.write.store(), &congress.0, congress.1, &mut |found| {
            let seat = (found.int(0)?, found.text(2).into(), found.text(3).into());
            known.entry(found.text(1).into()).or_default().push(seat);
            Ok(())
        })?;
        self.nameless.insert(congress.clone(), known);
        Ok(())
    }

    /// Remarks on a new seat that may be one the register has already, without a certificate number: same name, and birth
    /// month or electoral unit the same or not written. Two of a name are common, so the row is taken all the same.
    fn remark_twin(&self, job: &mut Job<'_, '_>, row: &Spread<'_>, congress: &(CompactString, i64)) {
        let (name, birth) = (Self::text(row, self.places.name), Self::text(row, self.places.birth));
        let unit = Self::text(row, self.places.electoral_unit);
        let agrees = |said: &str, known: &str| said.is_empty() || known.is_empty() || said == known;
        let named = self.nameless.get(congress).and_then(|known| known.get(name));
        let twin = named
            .is_some_and(|seats| seats.iter().any(|(_, born, elected)| agrees(birth, born) && agrees(unit, elected)));
        if twin {
            let reason = message!(
                "登记册里有一位同名而没有代表证号的代表，可能是同一人；本行另记了一席，请核对",
                "the register has a deputy of this name without a certificate number, perhaps the same person; \
                 this row was taken as another seat, please check"
            );
            job.remarks.push(row.fault("name", "possible-twin", reason));
        }
    }

    fn hold(&mut self, job: &mut Job<'_, '_>, row: &mut Spread<'_>) -> Result<(), RowError> {
        let person = self.person_of(job, row)?;
        if let (Some(trail), Some(id)) = (&mut job.trail, person) {
            trail.id(id);
        }
        let values = row.take(self.spare.pop().unwrap_or_default());
        let person_id = person.unwrap_or_else(|| {
            self.next_person += 1;
            self.next_person - 1
        });
        let entry = job.write.entry();
        self.held.push(Held { seat_id: self.next_seat, person_id, new_person: person.is_none(), entry, values });
        self.next_seat += 1;
        if self.held.len() >= BULK {
            self.flush(job)?;
        }
        Ok(())
    }

    /// Returns the person known by the row's identity number.
    fn person_of(&mut self, job: &mut Job<'_, '_>, row: &Spread<'_>) -> Result<Option<i64>, RowError> {
        let id_number = Self::text(row, self.places.id_number);
        if id_number.is_empty() {
            return Ok(None);
        }
        if !self.held_ids.insert(id_number.into()) {
            self.flush(job)?;
            self.held_ids.insert(id_number.into());
            self.known.take_person(id_number);
        }
        let found = match self.known.take_person(id_number) {
            Some(found) => found,
            None => deputy::person_by_id_number(job.write.store(), id_number)?,
        };
        let Some((person_id, name)) = found else { return Ok(None) };
        if name != Self::text(row, self.places.name) {
            let reason = message!(
                "该身份证号在登记册中属于“{name}”，请核对姓名和号码",
                "this identity number belongs to {name} in the register; check name and number"
            );
            return Err(RowError::Faults(vec![row.fault("id_number", "identity-conflict", reason)]));
        }
        Ok(Some(person_id))
    }

    fn update(&mut self, job: &mut Job<'_, '_>, row: &Spread<'_>, found: &StoredSeat) -> Result<Landed, RowError> {
        let places = differing(row.values().iter(), &found.values);
        let otherwise: Vec<_> = places.iter().map(|&place| (DEPUTY.fields[place].key, &found.values[place])).collect();
        if !weigh(job.options, row, self.repeated, &otherwise)? || places.is_empty() {
            return Ok(Landed::Unchanged);
        }
        self.store_changes(job, row, found, &places)?;
        Ok(Landed::Changed)
    }

    fn store_changes(
        &mut self,
        job: &mut Job<'_, '_>,
        row: &Spread<'_>,
        found: &StoredSeat,
        differing: &[usize],
    ) -> Result<(), OpError> {
        let values = row.values();
        let (mut seat, mut person) = (Vec::new(), Vec::new());
        for &place in differing {
            let column = &deputy::DEPUTY.columns[place];
            if column.stored.is_empty() {
                person.push((column.field, &values[place]));
            } else {
                seat.push((column.stored, &values[place]));
            }
        }
        table::update(job.write.store(), "seat", found.seat_id, &seat)?;
        deputy::update_person(job.write.store(), found.person_id, &person)?;
        // Another seat of the same person is to be read again.
        self.known.forget(found.person_id);
        let sides: Vec<_> = differing
            .iter()
            .map(|&place| (DEPUTY.fields[place].key, to_json(&found.values[place]), to_json(&values[place])))
            .collect();
        let key = deputy::DEPUTY.key_text(&|field| row.get(field).to_plain());
        job.write.touch(&changed("deputy", &key, &sides))
    }

    /// Rules about one row that its cells alone decide.
    fn check(&self, today: &str, row: &Spread<'_>) -> Vec<Fault> {
        let mut faults = Vec::new();
        if today.get(..7).is_some_and(|month| Self::text(row, self.places.birth) > month) {
            let reason = message!("出生年月晚于今天，请核对", "lies in the future; check it");
            faults.push(row.fault("birth", "future-date", reason));
        }
        let (id_number, birth) = (Self::text(row, self.places.id_number), Self::text(row, self.places.birth));
        if id_number.len() == 18 && !birth.is_empty() {
            let said = format!("{}-{}", &id_number[6..10], &id_number[10..12]);
            if said != birth {
                let reason = message!("与出生年月 {birth} 不符", "does not agree with the birth month {birth}");
                faults.push(row.fault("id_number", "birth-mismatch", reason));
            }
        }
        faults
    }

    /// Settles level and region: an office often writes a deputy's home county where the congress sits higher up.
    fn place_seat(&self, row: &mut Spread<'_>) -> Vec<Fault> {
        let code = Self::text(row, self.places.region);
        let Some(of_code) = region::level_of_code(code) else { return Vec::new() };
        let Some(level) = Level::parse(Self::text(row, self.places.level)) else {
            row.set(self.places.level, Value::text(of_code.code()));
            return Vec::new();
        };
        let mut code = code.to_owned();
        while region::level_of_code(&code).is_some_and(|of_code| of_code > level) {
            match region::parent_code(&code) {
                Some(parent) => code = parent,
                None => break,
            }
        }
        if region::level_of_code(&code) == Some(level) {
            row.set(self.places.region, Value::text(&code));
            return Vec::new();
        }
        let reason = message!(
            "层级低于行政区划 {code} 的层级，请写代表所在那一级人大的代码",
            "the level lies below that of region {code}; write the code of the deputy's own congress"
        );
        vec![row.fault("level", "level-mismatch", reason)]
    }
}

impl Loader for DeputyLoader {
    fn at_once(&self) -> usize {
        usize::MAX
    }

    fn look_up(&mut self, job: &mut Job<'_, '_>, rows: &[Spread<'_>]) -> Result<(), OpError> {
        let mut keys = Vec::new();
        for row in rows {
            let key = self.key_of(row);
            if !key.2.is_empty() && (!job.seen.is_whole() || self.had_seats(job, &key)?) {
                keys.push(key);
            }
        }
        // Of a person who is held back the register has nothing yet, which does not stay so.
        let is_held = |number: &&Value| number.as_text().is_some_and(|text| self.held_ids.contains(text));
        let numbers = rows.iter().map(|row| &row.values()[self.places.id_number]).filter(|number| !is_held(number));
        let numbers: Vec<&Value> = numbers.collect();
        Ok(self.known.read(job.write.store(), keys, &numbers)?)
    }

    fn inspect(&mut self, job: &mut Job<'_, '_>, row: &mut Spread<'_>) -> Result<Vec<Fault>, OpError> {
        let mut faults = flat::fill_in(job, &DEPUTY, row);
        if faults.is_empty() {
            faults.extend(self.place_seat(row));
        }
        faults.extend(flat::check_order(&DEPUTY, row));
        faults.extend(self.check(job.today, row));
        Ok(faults)
    }

    fn take(&mut self, job: &mut Job<'_, '_>, row: &mut Spread<'_>) -> Result<Landed, RowError> {
        match self.find(job, row)? {
            Some(found) => self.update(job, row, &found),
            None => {
                self.hold(job, row)?;
                Ok(Landed::Created)
            }
        }
    }

    fn flush(&mut self, job: &mut Job<'_, '_>) -> Result<(), OpError> {
        let persons: Vec<&Held> = self.held.iter().filter(|held| held.new_person).collect();
        let (columns, places) = used(&persons, deputy::person_columns().iter().copied().zip(&self.person_places));
        let mut values: Vec<Param<'_>> = Vec::with_capacity(persons.len() * (places.len() + 1));
        for held in &persons {
            values.push(Param::Int(held.person_id));
            values.extend(places.iter().map(|&place| Param::from(&held.values[place])));
        }
        deputy::insert_persons(job.write.store(), &columns, &values)?;
        let seats: Vec<&Held> = self.held.iter().collect();
        let (columns, places) = used(&seats, self.seat_columns.iter().copied().zip(&self.seat_places));
        values.clear();
        for held in &seats {
            values.extend([Param::Int(held.seat_id), Param::Int(held.person_id), Param::Int(held.entry)]);
            values.extend(places.iter().map(|&place| Param::from(&held.values[place])));
        }
        deputy::insert_seats(job.write.store(), &columns, &values)?;
        drop(values);
        self.spare.extend(self.held.drain(..).map(|held| held.values));
        self.held_keys.clear();
        self.held_ids.clear();
        Ok(())
    }
}

/// Returns the columns in which any of the rows has a value, with the places of their fields: a roster fills a third of
/// them, and binding the others would cost as much again.
fn used<'p>(
    rows: &[&Held],
    columns: impl Iterator<Item = (&'static str, &'p usize)>,
) -> (Vec<&'static str>, Vec<usize>) {
    let filled = columns.filter(|(_, place)| rows.iter().any(|held| !held.values[**place].is_empty()));
    filled.map(|(column, place)| (column, *place)).unzip()
}

fn duplicate() -> Message {
    message!(
        "与另一行的姓名、出生年月、选举单位都相同，且没有代表证号，无法区分；请补代表证号",
        "another row has the same name, birth month and electoral unit, and no certificate number; add the number"
    )
}
