//! What a table holds, row by row and as one hash that is the same on every engine; and the mark of an unfinished copy.
//! Not here: what is done with it, see [`crate::ops::copy`].

use sha2::{Digest, Sha256};

use super::place;
use super::schema::TableShape;
use super::sql::{Dialect, Executor, Result, Row};
use crate::domain::value::Value;
use crate::params;

/// The setting that marks a database as an unfinished copy; its value says of what.
const MARK: &str = "copy";

/// What a table holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// Number of rows.
    pub rows: u64,
    /// SHA-256 over the rows in the order of the primary key, in hexadecimal.
    pub sha256: String,
}

/// The hash of a table that grows row by row.
///
/// Hashed are a name for the method, the table, its columns, then every value: a byte for its kind (0 none, 1 whole number,
/// 2 text), then a number as 8 bytes, a text as its length in 8 bytes and its UTF-8; numbers begin with the highest byte.
#[derive(Clone, Debug)]
pub struct Hasher {
    digest: Sha256,
    rows: u64,
}

impl Hasher {
    /// Begins the hash of a table.
    pub fn new(table: &TableShape) -> Hasher {
        let mut hasher = Hasher { digest: Sha256::new(), rows: 0 };
        hasher.put_text("renda-content-1");
        hasher.put_text(&table.name);
        for column in &table.columns {
            hasher.put_text(column);
        }
        hasher
    }

    /// Adds a row; `values` stand in the order of the table's columns.
    pub fn add(&mut self, values: &[Value]) {
        self.rows += 1;
        for value in values {
            match value {
                Value::Empty => self.digest.update([0]),
                Value::Int(number) => {
                    self.digest.update([1]);
                    self.digest.update(number.to_be_bytes());
                }
                Value::Text(text) => self.put_text(text),
            }
        }
    }

    fn put_text(&mut self, text: &str) {
        self.digest.update([2]);
        self.digest.update(u64::try_from(text.len()).unwrap_or(u64::MAX).to_be_bytes());
        self.digest.update(text.as_bytes());
    }

    /// Returns the number of rows and the hash.
    pub fn finish(self) -> Content {
        Content { rows: self.rows, sha256: hex::encode(self.digest.finalize()) }
    }
}

/// Calls `each` for every row of a table in the order of its primary key, which is compared byte by byte on every engine.
/// The mark of an unfinished copy belongs to no content and is left out.
pub fn each_row(
    executor: &mut dyn Executor,
    table: &TableShape,
    each: &mut dyn FnMut(&mut Row) -> Result<()>,
) -> Result<()> {
    let (columns, name, key) = (table.columns.join(", "), &table.name, table.key_list());
    let (condition, mark): (_, &[_]) =
        if table.name == "setting" { ("WHERE name <> ?1", params![MARK]) } else { ("", &[]) };
    executor.query_each(&format!("SELECT {columns} FROM {name} {condition} ORDER BY {key}"), mark, each)
}

/// Tables that no figure is taken from: the journal, what was sent and imported, settled reports themselves, and what is
/// worked out from the titles.
const NO_DATA: [&str; 10] = [
    "schema_history",
    "journal",
    "journal_record",
    "journal_payload",
    "import_file",
    "letter",
    "letter_attempt",
    "notice",
    "frozen_report",
    "title_block",
];

/// Returns one hash of all records: SHA-256 over the name, the number of rows and the hash of each table that holds any.
pub fn data_hash(executor: &mut dyn Executor) -> Result<String> {
    let mut digest = Sha256::new();
    for table in super::schema::tables()?.iter().filter(|table| !NO_DATA.contains(&table.name.as_str())) {
        let mut hasher = Hasher::new(table);
        each_row(executor, table, &mut |row| {
            hasher.add(&row.values);
            Ok(())
        })?;
        let Content { rows, sha256 } = hasher.finish();
        digest.update(format!("{} {rows} {sha256}\n", table.name));
    }
    Ok(hex::encode(digest.finalize()))
}

/// Returns how many rows the tables have, the schema's own history left out.
pub fn count(executor: &mut dyn Executor, tables: &[TableShape]) -> Result<u64> {
    let mut rows = 0;
    for table in tables.iter().filter(|table| holds_records(table)) {
        rows += executor.count(&format!("SELECT count(*) FROM {}", table.name), &[])?;
    }
    Ok(u64::try_from(rows).unwrap_or(0))
}

/// Returns the first table that holds anything, the schema's own history and the mark of an unfinished copy left out.
pub fn first_filled<'t>(executor: &mut dyn Executor, tables: &'t [TableShape]) -> Result<Option<&'t TableShape>> {
    for table in tables.iter().filter(|table| holds_records(table)) {
        let condition = if table.name == "setting" { format!("WHERE name <> '{MARK}'") } else { String::new() };
        let sql = format!("SELECT 1 FROM {} {condition} LIMIT 1", table.name);
        if executor.query_one(&sql, &[])?.is_some() {
            return Ok(Some(table));
        }
    }
    Ok(None)
}

fn holds_records(table: &TableShape) -> bool {
    table.name != "schema_history"
}

/// Empties every table but the schema's own history.
pub fn clear(executor: &mut dyn Executor, dialect: &Dialect, tables: &[TableShape]) -> Result<()> {
    // What refers goes before what it refers to.
    let names: Vec<&str> =
        tables.iter().rev().filter(|table| holds_records(table)).map(|table| table.name.as_str()).collect();
    if !dialect.clear.is_empty() {
        return executor.execute(&dialect.clear.replace("{tables}", &names.join(", ")), &[]).map(drop);
    }
    for name in names {
        executor.execute(&format!("DELETE FROM {name}"), &[])?;
    }
    Ok(())
}

/// Returns what a database is an unfinished copy of, if it is one.
pub fn unfinished(executor: &mut dyn Executor) -> Result<Option<String>> {
    place::setting(executor, MARK)
}

/// Marks a database as an unfinished copy of another.
pub fn mark_unfinished(executor: &mut dyn Executor, origin: &str) -> Result<()> {
    place::set_setting(executor, MARK, origin)
}

/// Takes the mark away.
pub fn mark_finished(executor: &mut dyn Executor) -> Result<()> {
    executor.execute("DELETE FROM setting WHERE name = ?1", params![MARK]).map(drop)
}

#[cfg(test)]
mod tests {
    use compact_str::CompactString;
    use proptest::prelude::*;

    use super::*;

    fn shape(columns: &[&str]) -> TableShape {
        TableShape {
            name: "thing".to_owned(),
            columns: columns.iter().map(|column| (*column).to_owned()).collect(),
            key: vec![columns[0].to_owned()],
            own_references: Vec::new(),
        }
    }

    fn hash(rows: &[Vec<Value>]) -> String {
        let mut hasher = Hasher::new(&shape(&["a", "b"]));
        rows.iter().for_each(|row| hasher.add(row));
        hasher.finish().sha256
    }

    fn text(text: &str) -> Value {
        Value::Text(CompactString::new(text))
    }

    #[test]
    fn nothing_the_empty_text_a_number_and_its_digits_all_differ() {
        let values = [Value::Empty, text(""), Value::Int(1), text("1"), Value::Int(0), text("0"), Value::Int(-1)];
        for one in &values {
            for other in &values {
                let same = hash(&[vec![one.clone(), Value::Empty]]) == hash(&[vec![other.clone(), Value::Empty]]);
                assert_eq!(same, one == other, "{one:?} and {other:?}");
            }
        }
    }

    #[test]
    fn the_hash_is_made_as_described() {
        // The bytes put together and hashed by another program (Python, struct and hashlib).
        let mut hasher = Hasher::new(&shape(&["a", "b"]));
        hasher.add(&[Value::Int(258), text("办")]);
        hasher.add(&[Value::Int(-1), Value::Empty]);
        let told = hasher.finish();
        assert_eq!(told.rows, 2);
        assert_eq!(told.sha256, "3f955eec9cd582ad0f9ca4a424bad6d56eb745c38c78036b3e5440de844e4a1b");
    }

    #[test]
    fn other_columns_are_another_content() {
        let one = Hasher::new(&shape(&["ab", "c"])).finish();
        let other = Hasher::new(&shape(&["a", "bc"])).finish();
        assert_ne!(one, other);
    }

    fn value() -> impl Strategy<Value = Value> {
        prop_oneof![
            Just(Value::Empty),
            any::<i64>().prop_map(Value::Int),
            "[\u{0}-\u{4}a办]{0,3}".prop_map(|t| text(&t))
        ]
    }

    proptest! {
        #[test]
        fn different_rows_have_different_hashes(
            one in proptest::collection::vec(proptest::collection::vec(value(), 2), 0..4),
            other in proptest::collection::vec(proptest::collection::vec(value(), 2), 0..4),
        ) {
            prop_assert_eq!(hash(&one) == hash(&other), one == other);
        }
    }
}
