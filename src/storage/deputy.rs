//! Deputies: persons and the seats they hold.

use super::sql::{Executor, Param, Result, Row};
use super::table::{Table, one_of, one_of_params};
use crate::domain::record::deputy;
use crate::domain::value::Value;
use crate::own;
use crate::params;

macro_rules! of_person {
    ($field:literal) => {
        $crate::storage::table::Column { field: $field, stored: "", shown: concat!("p.", $field) }
    };
}

/// 代表: a seat with its person.
pub static DEPUTY: Table = Table {
    record: &deputy::DEPUTY,
    name: "seat",
    joins: "JOIN person p ON p.id = t.person_id",
    columns: &[
        own!("cert_no"),
        of_person!("name"),
        of_person!("sex"),
        of_person!("ethnicity"),
        of_person!("birth"),
        of_person!("native_place"),
        of_person!("party"),
        of_person!("joined_party_on"),
        of_person!("education"),
        of_person!("degree"),
        of_person!("school"),
        of_person!("major"),
        of_person!("title"),
        of_person!("position"),
        own!("composition"),
        own!("delegation"),
        own!("electoral_unit"),
        own!("region"),
        own!("level"),
        own!("term"),
        own!("reelected"),
        own!("elected_on"),
        own!("congress_post"),
        own!("group", "duty_group"),
        own!("station"),
        own!("status"),
        own!("suspended_on"),
        own!("resumed_on"),
        own!("ended_on"),
        own!("end_reason"),
        of_person!("id_number"),
        of_person!("mobile"),
        of_person!("landline"),
        of_person!("email"),
        of_person!("address"),
        of_person!("postcode"),
        own!("note"),
        own!("extra"),
    ],
    key: &["region", "term", "cert_no"],
    // Seats without a certificate first: so the key's own index gives the order, and a listing sorts nothing in memory.
    order: "t.region, t.term, t.cert_no NULLS FIRST, t.id",
};

/// Returns the names of the person's columns, which are the keys of its fields.
pub fn person_columns() -> &'static [&'static str] {
    deputy::PERSON_FIELDS
}

/// A seat and its person as stored.
#[derive(Clone, Debug)]
pub struct StoredSeat {
    /// Id of the seat.
    pub seat_id: i64,
    /// Id of the person.
    pub person_id: i64,
    /// One value per field of the declaration.
    pub values: Vec<Value>,
}

fn select_stored(condition: &str) -> String {
    let shown: Vec<&str> = DEPUTY.columns.iter().map(|column| column.shown).collect();
    format!(
        "SELECT t.id, t.person_id, {} FROM seat t JOIN person p ON p.id = t.person_id WHERE {condition}",
        shown.join(", ")
    )
}

fn stored_of(mut row: Row) -> Result<StoredSeat> {
    let (seat_id, person_id) = (row.int(0)?, row.int(1)?);
    row.values.drain(..2);
    Ok(StoredSeat { seat_id, person_id, values: row.values })
}

/// Returns the seat with a certificate number.
pub fn find_by_certificate(
    executor: &mut dyn Executor,
    region: &str,
    term: i64,
    cert_no: &str,
) -> Result<Option<StoredSeat>> {
    let sql = select_stored("t.region = ?1 AND t.term = ?2 AND t.cert_no = ?3");
    executor.query_one(&sql, params![region, term, cert_no])?.map(stored_of).transpose()
}

/// Returns the seats of a congress (region and term) that have one of these certificate numbers.
pub fn find_by_certificates(
    executor: &mut dyn Executor,
    congress: &[Value; 2],
    cert_nos: &[&Value],
) -> Result<Vec<StoredSeat>> {
    let sql = select_stored(&one_of(&["t.region", "t.term", "t.cert_no"], cert_nos.len()));
    let rows = executor.query(&sql, &one_of_params(congress, cert_nos))?;
    rows.into_iter().map(stored_of).collect()
}

/// Returns a seat by its id.
pub fn find_by_id(executor: &mut dyn Executor, seat_id: i64) -> Result<Option<StoredSeat>> {
    executor.query_one(&select_stored("t.id = ?1"), params![seat_id])?.map(stored_of).transpose()
}

/// Calls `each` with id, name, birth month and electoral unit of the seats of a congress that have no certificate number.
pub fn each_without_certificate(
    executor: &mut dyn Executor,
    region: &str,
    term: i64,
    each: &mut dyn FnMut(&mut Row) -> Result<()>,
) -> Result<()> {
    executor.query_each(
        "SELECT t.id, p.name, p.birth, t.electoral_unit FROM seat t JOIN person p ON p.id = t.person_id \
         WHERE t.region = ?1 AND t.term = ?2 AND t.cert_no IS NULL",
        params![region, term],
        each,
    )
}

/// Calls `each` with id, name, certificate number and delegation of every seat of a congress.
pub fn each_seat_of(
    executor: &mut dyn Executor,
    region: &str,
    term: i64,
    each: &mut dyn FnMut(&mut Row) -> Result<()>,
) -> Result<()> {
    executor.query_each(
        "SELECT t.id, p.name, t.cert_no, t.delegation FROM seat t JOIN person p ON p.id = t.person_id \
         WHERE t.region = ?1 AND t.term = ?2",
        params![region, term],
        each,
    )
}

/// Returns the id of the seat with a certificate number.
pub fn seat_id(executor: &mut dyn Executor, region: &str, term: i64, cert_no: &str) -> Result<Option<i64>> {
    let sql = "SELECT id FROM seat WHERE region = ?1 AND term = ?2 AND cert_no = ?3";
    executor.query_one(sql, params![region, term, cert_no])?.map(|row| row.int(0)).transpose()
}

/// Returns the person with an identity number: id and name.
pub fn person_by_id_number(executor: &mut dyn Executor, id_number: &str) -> Result<Option<(i64, String)>> {
    let sql = "SELECT id, name FROM person WHERE id_number = ?1";
    let found = executor.query_one(sql, params![id_number])?;
    found.map(|row| Ok((row.int(0)?, row.text(1).to_owned()))).transpose()
}

/// Returns the persons with one of these identity numbers: the number, then id and name.
pub fn persons_by_id_numbers(
    executor: &mut dyn Executor,
    id_numbers: &[&Value],
) -> Result<Vec<(String, (i64, String))>> {
    let sql = format!("SELECT id_number, id, name FROM person WHERE {}", one_of(&["id_number"], id_numbers.len()));
    let rows = executor.query(&sql, &one_of_params(&[], id_numbers))?;
    rows.iter().map(|row| Ok((row.text(0).to_owned(), (row.int(1)?, row.text(2).to_owned())))).collect()
}

/// Inserts persons in bulk; `values` holds the id and these columns for each.
pub fn insert_persons(executor: &mut dyn Executor, columns: &[&str], values: &[Param<'_>]) -> Result<()> {
    executor.insert_many("person", &[&["id"], columns].concat(), values)
}

/// Inserts seats in bulk; `values` holds id, person, entry and these columns for each.
pub fn insert_seats(executor: &mut dyn Executor, columns: &[&str], values: &[Param<'_>]) -> Result<()> {
    executor.insert_many("seat", &[&["id", "person_id", "entry"], columns].concat(), values)
}

/// Changes columns of a person.
pub fn update_person(executor: &mut dyn Executor, person_id: i64, changes: &[(&str, &Value)]) -> Result<()> {
    super::table::update(executor, "person", person_id, changes)
}

/// Returns the name of the person who holds a seat.
pub fn name_of(executor: &mut dyn Executor, seat_id: i64) -> Result<Option<String>> {
    let sql = "SELECT p.name FROM seat t JOIN person p ON p.id = t.person_id WHERE t.id = ?1";
    Ok(executor.query_one(sql, params![seat_id])?.map(|row| row.text(0).to_owned()))
}

/// Returns whether a congress has any seat.
pub fn has_seats(executor: &mut dyn Executor, region: &str, term: i64) -> Result<bool> {
    let sql = "SELECT 1 FROM seat WHERE region = ?1 AND term = ?2 LIMIT 1";
    Ok(executor.query_one(sql, params![region, term])?.is_some())
}
