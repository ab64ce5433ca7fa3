//! Rosters: a row is a seat and the person who holds it. A person is never merged by name alone: only the same identity
//! number, with the same name, joins two seats.

use std::collections::{HashMap, HashSet};

use compact_str::CompactString;

use super::{Job, Landed, Loader, RowError, Spread, differing, flat, weigh};
use crate::domain::input::{Fault, Mapping};
use crate::domain::record::deputy::DEPUTY;
use crate::domain::region::{self, Level};
use crate::domain::value::Value;
use crate::i18n::Message;
use crate::message;
use crate::ops::write::{OpError, changed, to_json};
use crate::storage::deputy::{self, StoredSeat};
use crate::storage::sql::Executor;
use crate::storage::table;

mod bulk;
mod known;

use bulk::{Bulk, Held};
use known::Known;

/// Seats without a certificate number by the name of the deputy: id, birth month, electoral unit.
type Nameless = HashMap<CompactString, Vec<(i64, CompactString, CompactString)>>;

/// Loads rosters.
pub(super) struct DeputyLoader {
    places: Places,
    next_person: i64,
    next_seat: i64,
    /// The first id of a seat that this import makes.
    first_seat: i64,
    held: Bulk,
    /// Whether a row before has named the key of this one.
    repeated: bool,
    /// Terms of regions by whether their congress had seats when the import first met it.
    congresses: HashMap<CompactString, Vec<(i64, bool)>>,
    /// Whether the congress of any row under way had.
    any_had_seats: bool,
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

fn place(field: &str) -> usize {
    DEPUTY.position(field).expect("a field of the declaration")
}

impl DeputyLoader {
    pub(super) fn new(executor: &mut dyn Executor, mapping: &Mapping) -> Result<DeputyLoader, OpError> {
        let places = Places {
            cert_no: place("cert_no"),
            name: place("name"),
            birth: place("birth"),
            electoral_unit: place("electoral_unit"),
            region: place("region"),
            level: place("level"),
            term: place("term"),
            id_number: place("id_number"),
        };
        let mapped = |place: &usize| mapping.columns.iter().any(|column| column.field.key == DEPUTY.fields[*place].key);
        let filled = |place: &usize| *place == places.level || flat::is_filled_in(DEPUTY.fields[*place].kind);
        let kept = (0..DEPUTY.fields.len()).filter(|place| mapped(place) || filled(place)).collect();
        let next_seat = table::next_id(executor, "seat")?;
        Ok(DeputyLoader {
            places,
            next_person: table::next_id(executor, "person")?,
            next_seat,
            first_seat: next_seat,
            held: Bulk::new(kept),
            repeated: false,
            congresses: HashMap::new(),
            any_had_seats: false,
            held_ids: HashSet::new(),
            known: Known::default(),
            nameless: HashMap::new(),
            seen_nameless: HashSet::new(),
        })
    }

    fn text<'r>(row: &'r Spread<'_>, place: usize) -> &'r str {
        row.values()[place].as_text().unwrap_or_default()
    }

    /// Returns region, term and certificate number.
    fn key_of<'r>(&self, row: &'r Spread<'_>) -> (&'r str, i64, &'r str) {
        let term = row.values()[self.places.term].as_int().unwrap_or_default();
        (Self::text(row, self.places.region), term, Self::text(row, self.places.cert_no))
    }

    /// Finds the seat a row is about, by certificate number or, without one, by name, birth month and electoral unit.
    fn find(&mut self, job: &mut Job<'_, '_>, row: &Spread<'_>) -> Result<Option<StoredSeat>, RowError> {
        let key = self.key_of(row);
        let (region, term, cert_no) = key;
        self.repeated = false;
        if cert_no.is_empty() {
            return self.find_nameless(job, row, &(region.into(), term));
        }
        let had_seats = self.any_had_seats && self.had_seats(job, region, term)?;
        let known = if job.seen.maybe(&key) {
            // The row before may be held back, and what was read of the seat before that row is out of date.
            self.flush(job)?;
            None
        } else if !had_seats {
            return Ok(None);
        } else {
            self.known.take_seat(&(region.into(), term, cert_no.into()))
        };
        let found = match known {
            Some(found) => found,
            None => deputy::find_by_certificate(job.write.store(), region, term, cert_no)?,
        };
        if let Some(found) = &found {
            self.repeated = found.seat_id >= self.first_seat || job.seen.name(found.seat_id);
        } else if had_seats {
            let congress = (region.into(), term);
            self.read_nameless(job, &congress)?;
            self.remark_twin(job, row, &congress);
        }
        Ok(found)
    }

    /// Returns whether a congress had seats when this import first met it; where it had none, a key that no row before has
    /// named need not be looked for.
    fn had_seats(&mut self, job: &mut Job<'_, '_>, region: &str, term: i64) -> Result<bool, OpError> {
        let terms = self.congresses.get(region).map(Vec::as_slice).unwrap_or_default();
        if let Some((_, had_seats)) = terms.iter().find(|(known, _)| *known == term) {
            return Ok(*had_seats);
        }
        let had_seats = deputy::has_seats(job.write.store(), region, term)?;
        self.congresses.entry(region.into()).or_default().push((term, had_seats));
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
        let person_id = person.unwrap_or_else(|| {
            self.next_person += 1;
            self.next_person - 1
        });
        self.held.hold(Held { seat_id: self.next_seat, person_id, new_person: person.is_none() }, row);
        self.next_seat += 1;
        if self.held.is_full() {
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
        let said = Some(Self::text(row, self.places.level)).filter(|said| !said.is_empty());
        let Some(level) = said.and_then(Level::parse) else {
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
        self.any_had_seats = false;
        for row in rows {
            let (region, term, cert_no) = self.key_of(row);
            if !cert_no.is_empty() && self.had_seats(job, region, term)? {
                keys.push((region.into(), term, cert_no.into()));
                self.any_had_seats = true;
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
        let entry = job.write.entry();
        self.held.store(job.write.store(), entry)?;
        self.held_ids.clear();
        Ok(())
    }
}

fn duplicate() -> Message {
    message!(
        "与另一行的姓名、出生年月、选举单位都相同，且没有代表证号，无法区分；请补代表证号",
        "another row has the same name, birth month and electoral unit, and no certificate number; add the number"
    )
}
