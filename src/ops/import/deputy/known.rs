//! What the register had of the rows under way, read for all of them at once.

use std::collections::HashMap;

use compact_str::CompactString;

use crate::domain::value::Value;
use crate::storage::deputy::{self, StoredSeat};
use crate::storage::sql::{Executor, Result};

/// Region, term and certificate number.
pub(super) type Key = (CompactString, i64, CompactString);

/// Seats and persons by what rows name them by; nothing where the register had none.
#[derive(Default)]
pub(super) struct Known {
    seats: HashMap<Key, Option<StoredSeat>>,
    persons: HashMap<CompactString, Option<(i64, String)>>,
}

impl Known {
    /// Reads the seats of these keys, and the persons of these identity numbers; what was known before is forgotten.
    pub(super) fn read(&mut self, executor: &mut dyn Executor, keys: Vec<Key>, id_numbers: &[&Value]) -> Result<()> {
        self.read_seats(executor, keys)?;
        self.read_persons(executor, id_numbers)
    }

    fn read_seats(&mut self, executor: &mut dyn Executor, keys: Vec<Key>) -> Result<()> {
        self.seats.clear();
        let mut congresses: HashMap<(CompactString, i64), Vec<Value>> = HashMap::new();
        for key in keys {
            congresses.entry((key.0.clone(), key.1)).or_default().push(Value::Text(key.2.clone()));
            self.seats.insert(key, None);
        }
        let place = deputy::DEPUTY.record.position("cert_no").unwrap_or_default();
        for ((region, term), cert_nos) in congresses {
            let congress = [Value::Text(region.clone()), Value::Int(term)];
            let cert_nos: Vec<&Value> = cert_nos.iter().collect();
            for found in deputy::find_by_certificates(executor, &congress, &cert_nos)? {
                let cert_no = found.values[place].as_text().unwrap_or_default().into();
                self.seats.insert((region.clone(), term, cert_no), Some(found));
            }
        }
        Ok(())
    }

    fn read_persons(&mut self, executor: &mut dyn Executor, id_numbers: &[&Value]) -> Result<()> {
        let named: Vec<&Value> = id_numbers.iter().copied().filter(|number| !number.is_empty()).collect();
        self.persons = named.iter().filter_map(|number| Some((number.as_text()?.into(), None))).collect();
        if named.is_empty() {
            return Ok(());
        }
        for (number, person) in deputy::persons_by_id_numbers(executor, &named)? {
            self.persons.insert(number.into(), Some(person));
        }
        Ok(())
    }

    /// Returns what was read of a seat, once; the second time, and where nothing was read, it has to be asked for.
    pub(super) fn take_seat(&mut self, key: &Key) -> Option<Option<StoredSeat>> {
        self.seats.remove(key)
    }

    /// Returns what was read of a person, once.
    pub(super) fn take_person(&mut self, id_number: &str) -> Option<Option<(i64, String)>> {
        self.persons.remove(id_number)
    }

    /// Forgets a person who was changed, and the person's seats.
    pub(super) fn forget(&mut self, person_id: i64) {
        self.seats.retain(|_, seat| seat.as_ref().is_none_or(|seat| seat.person_id != person_id));
        self.persons.retain(|_, person| person.as_ref().is_none_or(|(id, _)| *id != person_id));
    }
}
