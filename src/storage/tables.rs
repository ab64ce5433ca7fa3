//! The table of every record type, by its noun.

use super::table::Table;
use super::{activity, deputy, opinion, place, station, suggestion, unit};

/// Every table, in the order of the record types.
pub static ALL: &[&Table] = &[
    &place::REGION,
    &place::CONGRESS,
    &place::SESSION,
    &unit::UNIT,
    &deputy::DEPUTY,
    &suggestion::SUGGESTION,
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record;
    use crate::storage::migrate;
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
