//! How the fields of a record type are stored and shown, and the statements that follow from that: find, insert, change, list.
//! Statement texts are put together from declarations only; every value is bound.

use super::sql::{Executor, Param, Result, Row, StorageError};
use crate::domain::record::RecordType;
use crate::domain::suggestion::Reference;
use crate::domain::value::Value;

/// Where one field lives.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    /// Key of the field.
    pub field: &'static str,
    /// Column of the record's own table; empty when the field is kept elsewhere.
    pub stored: &'static str,
    /// Expression that shows the field, over the table's alias `t` and its joins.
    pub shown: &'static str,
}

/// The table of a record type.
#[derive(Debug)]
pub struct Table {
    /// The declaration.
    pub record: &'static RecordType,
    /// Name of the table, always under the alias `t`.
    pub name: &'static str,
    /// Joins that the shown expressions need.
    pub joins: &'static str,
    /// One column a field, in the order of the declaration.
    pub columns: &'static [Column],
    /// Columns of the natural key, the region first.
    pub key: &'static [&'static str],
    /// Order of a listing when nobody asks for another.
    pub order: &'static str,
}

/// Declares a field kept under its own key.
#[macro_export]
macro_rules! own {
    ($field:literal) => {
        $crate::storage::table::Column { field: $field, stored: $field, shown: concat!("t.", $field) }
    };
    ($field:literal, $stored:literal) => {
        $crate::storage::table::Column { field: $field, stored: $stored, shown: concat!("t.", $stored) }
    };
    ($field:literal, $stored:literal, $shown:expr) => {
        $crate::storage::table::Column { field: $field, stored: $stored, shown: $shown }
    };
}

/// Conditions of a listing; each unset one is left out, never written as `?1 IS NULL OR …`.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    conditions: Vec<String>,
    values: Vec<Value>,
}

impl Filter {
    /// Starts with values that conditions refer to as `?1`, `?2`, ….
    pub fn bound(values: impl IntoIterator<Item = Value>) -> Filter {
        Filter { conditions: Vec::new(), values: values.into_iter().collect() }
    }

    /// Adds a condition whose bare `?` marks stand for `values` in turn; `?1` refers to a value bound before.
    pub fn and(&mut self, condition: &str, values: impl IntoIterator<Item = Value>) {
        let mut numbered = String::with_capacity(condition.len() + 4);
        let mut values = values.into_iter();
        let mut letters = condition.chars().peekable();
        while let Some(letter) = letters.next() {
            numbered.push(letter);
            if letter == '?' && !letters.peek().is_some_and(char::is_ascii_digit) {
                self.values.push(values.next().unwrap_or_default());
                numbered.push_str(&self.values.len().to_string());
            }
        }
        self.conditions.push(numbered);
    }

    /// Returns the WHERE clause, empty when there is no condition.
    pub fn clause(&self) -> String {
        if self.conditions.is_empty() { String::new() } else { format!("WHERE {}", self.conditions.join(" AND ")) }
    }

    /// Returns the values bound, in order.
    pub fn params(&self) -> Vec<Param<'_>> {
        self.values.iter().map(Param::from).collect()
    }
}

/// Escapes what LIKE would read as a wildcard, for use with `ESCAPE '!'`.
pub fn like_contains(text: &str) -> Value {
    let mut pattern = String::from("%");
    for letter in text.to_lowercase().chars() {
        if matches!(letter, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    Value::text(&pattern)
}

/// Returns the condition that a shown expression has a text in it, upper and lower case alike, and the value of its `?` mark. Where
/// the text has no letters of either case, as Chinese has none, those of the expression need not be looked at.
pub fn contains(shown: &str, text: &str) -> (String, Value) {
    let has_case = |letter: char| !letter.to_lowercase().eq([letter]) || !letter.to_uppercase().eq([letter]);
    let shown = if text.chars().any(has_case) { format!("LOWER({shown})") } else { shown.to_owned() };
    (format!("{shown} LIKE ? ESCAPE '!'"), like_contains(text))
}

/// What a listing asks for.
#[derive(Clone, Debug, Default)]
pub struct Query {
    /// Which rows.
    pub filter: Filter,
    /// Fields to sort by, each with whether it descends; empty for the table's own order.
    pub sort: Vec<(String, bool)>,
    /// At most this many rows.
    pub limit: Option<i64>,
    /// Fields that come out empty, because the account may not read them.
    pub unread: Vec<&'static str>,
}

impl Table {
    /// Returns how a field is stored and shown.
    pub fn column(&self, field: &str) -> Option<&'static Column> {
        self.columns.iter().find(|column| column.field == field)
    }

    /// Returns the columns of the record's own table.
    pub fn stored(&self) -> impl Iterator<Item = &'static Column> + use<> {
        self.columns.iter().filter(|column| !column.stored.is_empty())
    }

    /// Returns the expression that shows a field; a bug when there is none.
    pub fn shown(&self, field: &str) -> Result<&'static str> {
        let missing = || StorageError::Statement(format!("{} has no column for {field}", self.name));
        self.column(field).map(|column| column.shown).ok_or_else(missing)
    }

    /// Calls `each` for every row asked for: the id first, then the fields in their order.
    pub fn select(
        &self,
        executor: &mut dyn Executor,
        fields: &[&str],
        query: &Query,
        each: &mut dyn FnMut(&mut Row) -> Result<()>,
    ) -> Result<()> {
        let mut shown = vec!["t.id"];
        for field in fields {
            let expression = self.shown(field)?;
            shown.push(if query.unread.contains(field) { "NULL" } else { expression });
        }
        let order = self.order_by(&query.sort)?;
        let limit = query.limit.map_or(String::new(), |count| format!("LIMIT {count}"));
        let sql = format!(
            "SELECT {} FROM {} t {} {} ORDER BY {order} {limit}",
            shown.join(", "),
            self.name,
            self.joins,
            query.filter.clause()
        );
        executor.query_each(&sql, &query.filter.params(), each)
    }

    fn order_by(&self, sort: &[(String, bool)]) -> Result<String> {
        let mut terms = Vec::new();
        for (field, descending) in sort {
            let direction = if *descending { "DESC NULLS LAST" } else { "ASC NULLS LAST" };
            terms.push(format!("{} {direction}", self.shown(field)?));
        }
        terms.push(self.order.to_owned());
        Ok(terms.join(", "))
    }

    /// Returns the id and the stored columns (in the order of [`Table::stored`]) of the record with this natural key.
    pub fn find(&self, executor: &mut dyn Executor, key: &[&Value]) -> Result<Option<Stored>> {
        let names: Vec<&str> = self.stored().map(|column| column.stored).collect();
        let conditions: Vec<String> =
            self.key.iter().enumerate().map(|(place, name)| format!("{name} = ?{}", place + 1)).collect();
        let sql = format!("SELECT id, {} FROM {} WHERE {}", names.join(", "), self.name, conditions.join(" AND "));
        let params: Vec<Param<'_>> = key.iter().map(|value| Param::from(*value)).collect();
        let Some(mut row) = executor.query_one(&sql, &params)? else { return Ok(None) };
        let id = row.int(0)?;
        row.values.remove(0);
        Ok(Some(Stored { id, values: row.values }))
    }

    /// Returns the records whose natural keys begin with `prefix` and then have one of `next`.
    pub fn find_all(&self, executor: &mut dyn Executor, prefix: &[Value], next: &[&Value]) -> Result<Vec<Stored>> {
        let names: Vec<&str> = self.stored().map(|column| column.stored).collect();
        let condition = one_of(&self.key[..=prefix.len()], next.len());
        let sql = format!("SELECT id, {} FROM {} WHERE {condition}", names.join(", "), self.name);
        let mut found = Vec::new();
        executor.query_each(&sql, &one_of_params(prefix, next), &mut |row| {
            let id = row.int(0)?;
            row.values.remove(0);
            found.push(Stored { id, values: std::mem::take(&mut row.values) });
            Ok(())
        })?;
        Ok(found)
    }

    /// Returns the business key as the journal writes it, the region first: `520100/15/001`, `520100/15-4-12`; `value` gives
    /// the text of a field.
    pub fn key_text(&self, value: &dyn Fn(&str) -> String) -> String {
        if matches!(self.record.noun, "suggestion" | "motion") {
            return format!("{}/{}-{}", value("region"), value("session"), value("number"));
        }
        let fields = self.key.iter().filter_map(|name| self.columns.iter().find(|column| column.stored == *name));
        let parts = fields.map(|column| value(column.field)).filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join("/")
    }

    /// Returns the first id that is free.
    pub fn next_id(&self, executor: &mut dyn Executor) -> Result<i64> {
        next_id(executor, self.name)
    }

    /// Returns the columns that no field shows and that are written once: an attendance lies in the region of its activity,
    /// so that a database divided by region keeps the two together.
    pub fn carried(&self) -> &'static [&'static str] {
        if self.name == "attendance" { &["region"] } else { &[] }
    }

    /// Inserts a record; `values` has one entry per stored column, then one per carried column.
    pub fn insert(&self, executor: &mut dyn Executor, id: i64, entry: i64, values: &[Value]) -> Result<()> {
        let mut names = vec!["id", "entry"];
        names.extend(self.stored().map(|column| column.stored));
        names.extend(self.carried());
        let mut params = vec![Param::Int(id), Param::Int(entry)];
        params.extend(values.iter().map(Param::from));
        executor.insert_many(self.name, &names, &params)
    }

    /// Changes columns of a record.
    pub fn update(&self, executor: &mut dyn Executor, id: i64, changes: &[(&str, &Value)]) -> Result<()> {
        update(executor, self.name, id, changes)
    }
}

/// The condition that the columns of a key but the last are what comes first among the parameters, and that the last is one
/// of `count` values. The list is as long as the next power of two, so that a handful of statements serves every length.
pub fn one_of(key: &[&str], count: usize) -> String {
    let (last, prefix) = key.split_last().expect("a key has columns");
    let mut condition = String::new();
    for (place, name) in (1..).zip(prefix) {
        condition.push_str(&format!("{name} = ?{place} AND "));
    }
    let first = prefix.len() + 1;
    let places: Vec<String> = (first..first + count.next_power_of_two()).map(|place| format!("?{place}")).collect();
    condition + &format!("{last} IN ({})", places.join(", "))
}

/// The parameters of [`one_of`]; the last value fills the list up.
pub fn one_of_params<'v>(prefix: &'v [Value], last: &[&'v Value]) -> Vec<Param<'v>> {
    let fill = last.last().into_iter().cycle().take(last.len().next_power_of_two() - last.len());
    prefix.iter().chain(last.iter().copied()).chain(fill.copied()).map(Param::from).collect()
}

/// A record as its own table has it.
#[derive(Clone, Debug)]
pub struct Stored {
    /// Its id.
    pub id: i64,
    /// Its stored columns.
    pub values: Vec<Value>,
}

/// Returns the first free id of a table; the write lock keeps it free.
pub fn next_id(executor: &mut dyn Executor, table: &str) -> Result<i64> {
    executor.count(&format!("SELECT COALESCE(MAX(id), 0) + 1 FROM {table}"), &[])
}

/// Returns the greatest of the numbers of a series (届 and 次) in a table of suggestions or motions that are digits alone, at
/// most 15 of them; nothing when there is none.
pub fn greatest_number(
    executor: &mut dyn Executor,
    table: &str,
    region: &str,
    series: (i64, i64),
) -> Result<Option<String>> {
    let sql = format!(
        "SELECT number FROM {table} WHERE region = ?1 AND term = ?2 AND session = ?3 \
         AND ltrim(number, '0123456789') = '' AND length(number) <= 15 \
         ORDER BY length(ltrim(number, '0')) DESC, ltrim(number, '0') DESC, length(number) DESC LIMIT 1"
    );
    let found = executor.query_one(&sql, crate::params![region, series.0, series.1])?;
    Ok(found.map(|row| row.text(0).to_owned()))
}

/// Returns the conditions under which a suggestion or a motion, under the alias `t`, may be meant by a reference.
pub fn meant_by(region: &str, reference: &Reference) -> Filter {
    let mut filter = Filter::default();
    filter.and("t.region = ?", [Value::text(region)]);
    filter.and("t.number = ?", [Value::text(&reference.number)]);
    if let Some(term) = reference.term {
        filter.and("t.term = ?", [Value::Int(term)]);
    }
    if let Some(session) = reference.session {
        filter.and("t.session = ?", [Value::Int(session)]);
    }
    filter
}

/// Changes columns of a row by id.
pub fn update(executor: &mut dyn Executor, table: &str, id: i64, changes: &[(&str, &Value)]) -> Result<()> {
    if changes.is_empty() {
        return Ok(());
    }
    let sets: Vec<String> =
        changes.iter().enumerate().map(|(place, (name, _))| format!("{name} = ?{}", place + 2)).collect();
    let mut params = vec![Param::Int(id)];
    params.extend(changes.iter().map(|(_, value)| Param::from(*value)));
    executor.execute(&format!("UPDATE {table} SET {} WHERE id = ?1", sets.join(", ")), &params).map(drop)
}
