//! The table of every record type, by its noun.

use super::sql::{Driver, Result};
use super::table::Table;
use super::{activity, deputy, motion, opinion, place, station, suggestion, unit};

/// Every table, in the order of the record types.
pub static ALL: &[&Table] = &[
    &place::REGION,
    &place::CONGRESS,
    &place::SESSION,
    &unit::UNIT,
    &deputy::DEPUTY,
    &suggestion::SUGGESTION,
    &motion::MOTION,
    &station::STATION,
    &activity::ACTIVITY,
    &activity::ATTENDANCE,
    &activity::MATTER,
    &opinion::OPINION,
];

/// Returns the table of a noun.
///
/// # Panics
/// When there is no such noun, which the tests rule out for every record type.
pub fn of(noun: &str) -> &'static Table {
    ALL.iter().find(|table| table.record.noun == noun).expect("every record type has a table")
}

/// Returns the columns that hold personal data, with their tables: those the record types declare, the sides of a change in the
/// journal, and to what address a letter went, which a server's answer repeats.
pub fn personal_columns() -> Vec<(&'static str, &'static str)> {
    let mut found = vec![
        ("journal_payload", "before"),
        ("journal_payload", "after"),
        ("letter", "address"),
        ("letter", "detail"),
        ("letter_attempt", "detail"),
    ];
    found.extend(ALL.iter().flat_map(|table| personal_fields(table)).map(|(_, place)| place));
    found
}

/// Returns the personal fields of a record type, each with its table and column.
fn personal_fields(table: &Table) -> impl Iterator<Item = (&'static str, (&'static str, &'static str))> + use<> {
    let (name, fields) = (table.name, table.record.fields.iter().zip(table.columns));
    fields.filter(|(field, _)| field.personal).map(move |(field, column)| {
        // What a seat does not keep itself is the person's.
        let place = if column.stored.is_empty() { ("person", field.key) } else { (name, column.stored) };
        (field.key, place)
    })
}

/// Returns the fields of a record type that the account at the database may not read.
pub fn unreadable_fields(store: &mut dyn Driver, table: &Table) -> Result<Vec<&'static str>> {
    let personal: Vec<_> = personal_fields(table).collect();
    let places: Vec<_> = personal.iter().map(|(_, place)| *place).collect();
    let refused = store.unreadable(&places)?;
    Ok(personal.into_iter().filter(|(_, place)| refused.contains(place)).map(|(field, _)| field).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record;
    use crate::storage::migrate;
    use crate::storage::sql::Executor as _;
    use crate::storage::sqlite::Sqlite;
    use crate::storage::table::Query;

    #[test]
    fn every_field_of_every_record_has_its_column() {
        for record in record::ALL {
            let keys: Vec<&str> = record.fields.iter().map(|field| field.key).collect();
            let columns: Vec<&str> = of(record.noun).columns.iter().map(|column| column.field).collect();
            assert_eq!(keys, columns, "{}", record.noun);
        }
    }

    #[test]
    fn every_personal_column_is_in_the_schema() {
        let mut store = Sqlite::in_memory().unwrap();
        migrate::apply(&mut store, "2024-01-01T00:00:00+08:00").unwrap();
        let personal = personal_columns();
        assert!(personal.contains(&("person", "id_number")) && personal.contains(&("opinion", "phone")));
        for (table, column) in personal {
            store.query(&format!("SELECT {column} FROM {table}"), &[]).unwrap();
        }
    }

    #[test]
    fn withheld_columns_are_not_read_by_any_way_round() {
        let mut store = Sqlite::in_memory().unwrap();
        migrate::apply(&mut store, "2024-01-01T00:00:00+08:00").unwrap();
        store.withhold(personal_columns()).unwrap();
        for query in [
            "SELECT mobile FROM person",
            "SELECT * FROM person",
            "SELECT count(*) FROM person WHERE id_number LIKE '5%'",
            "SELECT x FROM (SELECT substr(\"mobile\", 1, 3) AS x FROM person)",
            "WITH p(a) AS (SELECT phone FROM opinion) SELECT count(*) FROM p WHERE a > '1'",
            "SELECT name FROM person ORDER BY mobile",
            "SELECT before FROM journal_payload",
        ] {
            assert!(store.columns_of(query).is_err(), "{query}");
        }
        for query in ["SELECT name FROM person", "SELECT count(*) FROM person", "SELECT text FROM opinion"] {
            assert!(store.columns_of(query).is_ok(), "{query}");
        }
    }

    #[test]
    fn every_listing_runs_on_the_schema() {
        let mut store = Sqlite::in_memory().unwrap();
        migrate::apply(&mut store, "2024-01-01T00:00:00+08:00").unwrap();
        for table in ALL {
            let fields: Vec<&str> = table.columns.iter().map(|column| column.field).collect();
            let sort = fields.iter().map(|field| ((*field).to_owned(), true)).collect();
            let query = Query { sort, limit: Some(1), ..Query::default() };
            table.select(&mut store, &fields, &query, &mut |_| Ok(())).unwrap();
        }
    }
}
