//! The program's own tables as the migrations make them: columns, primary keys and the order in which references allow
//! rows to be put in. Read off a database made in memory, so that there is no second list that could differ from the first.

use std::collections::BTreeMap;

use super::migrate::{self, Reference};
use super::sql::{Executor as _, Result, SchemaColumn, StorageError};
use super::sqlite::Sqlite;

/// A table of the program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableShape {
    /// Its name.
    pub name: String,
    /// Its columns, in their order.
    pub columns: Vec<String>,
    /// The columns of its primary key, in their order.
    pub key: Vec<String>,
    /// Columns that refer to another row of the same table.
    pub own_references: Vec<String>,
}

impl TableShape {
    /// Returns the columns of the key as SQL lists them.
    pub fn key_list(&self) -> String {
        self.key.join(", ")
    }

    /// Returns whether these columns of a database make up this table; their order does not matter.
    pub fn is_made_of(&self, found: &[SchemaColumn]) -> bool {
        let mut theirs: Vec<&str> =
            found.iter().filter(|column| column.table == self.name).map(|column| column.column.as_str()).collect();
        let mut ours: Vec<&str> = self.columns.iter().map(String::as_str).collect();
        theirs.sort_unstable();
        ours.sort_unstable();
        theirs == ours
    }
}

const COLUMNS: &str = "SELECT m.name, c.name, c.pk FROM sqlite_schema m JOIN pragma_table_info(m.name) c \
                       WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid";

/// Returns every table, each after those that it refers to.
pub fn tables() -> Result<Vec<TableShape>> {
    let mut store = Sqlite::in_memory()?;
    migrate::apply(&mut store, "1970-01-01T00:00:00+08:00")?;
    let mut shapes: BTreeMap<String, TableShape> = BTreeMap::new();
    let mut keys: BTreeMap<String, Vec<(i64, String)>> = BTreeMap::new();
    for row in store.query(COLUMNS, &[])? {
        let (table, column, place) = (row.text(0).to_owned(), row.text(1).to_owned(), row.int(2)?);
        let shape = shapes.entry(table.clone()).or_default();
        shape.name.clone_from(&table);
        shape.columns.push(column.clone());
        if place > 0 {
            keys.entry(table).or_default().push((place, column));
        }
    }
    for (table, mut key) in keys {
        key.sort_unstable();
        let shape = shapes.get_mut(&table).expect("a key is of a table just read");
        shape.key = key.into_iter().map(|(_, column)| column).collect();
    }
    let mut waits_for: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for Reference { table, column, target, .. } in migrate::references() {
        if table == target {
            let shape = shapes.get_mut(table).expect("a reference is of a table just read");
            shape.own_references.push(column.to_owned());
        } else {
            waits_for.entry(table).or_default().push(target);
        }
    }
    in_order(shapes, &waits_for)
}

/// Takes out, again and again, what waits for nothing that is left.
fn in_order(mut left: BTreeMap<String, TableShape>, waits_for: &BTreeMap<&str, Vec<&str>>) -> Result<Vec<TableShape>> {
    let mut ordered = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let is_free = |name: &&String| {
            waits_for.get(name.as_str()).is_none_or(|others| others.iter().all(|o| !left.contains_key(*o)))
        };
        let Some(next) = left.keys().find(is_free).cloned() else {
            return Err(StorageError::Statement("tables refer to each other in a circle".to_owned()));
        };
        ordered.extend(left.remove(&next));
    }
    Ok(ordered)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::sql::Driver as _;

    #[test]
    fn every_table_comes_after_those_it_refers_to() {
        let tables = tables().unwrap();
        let place = |name: &str| tables.iter().position(|table| table.name == name).unwrap();
        for (earlier, later) in
            [("person", "seat"), ("unit", "task"), ("suggestion", "task"), ("task", "reply"), ("activity", "matter")]
        {
            assert!(place(earlier) < place(later), "{earlier} before {later}");
        }
    }

    #[test]
    fn every_column_of_the_schema_is_there_and_every_table_has_a_key() {
        let tables = tables().unwrap();
        let mut store = Sqlite::in_memory().unwrap();
        migrate::apply(&mut store, "2024-01-01T00:00:00+08:00").unwrap();
        let columns = store.columns().unwrap();
        assert_eq!(columns.len(), tables.iter().map(|table| table.columns.len()).sum::<usize>());
        for table in &tables {
            assert!(!table.key.is_empty(), "{} has no key", table.name);
            assert!(table.is_made_of(&columns), "{}", table.name);
        }
        let unit = tables.iter().find(|table| table.name == "unit").unwrap();
        assert_eq!((unit.key_list(), unit.own_references.clone()), ("id".to_owned(), vec!["parent_id".to_owned()]));
        let signer = tables.iter().find(|table| table.name == "signer").unwrap();
        assert_eq!(signer.key, ["suggestion_id", "ordinal"]);
    }
}
