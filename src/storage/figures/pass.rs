//! One reading of records, in which they are counted for many figures.

use std::collections::{BTreeMap, HashMap};

use roaring::RoaringTreemap;

use super::statement::Statement;
use super::tally::Known;
use super::{Asked, Count, Dimension, Measure, Point, Set, Tally};
use crate::domain::value::Value;
use crate::storage::sql::{Executor, Result, Row};

/// Conditions whose outcomes stand in one column, a bit each.
const BITS: usize = 62;

/// One reading of records.
pub(super) struct Pass {
    sql: String,
    /// What values are told apart by: an expression over the records, and the dimensions that follow from it, or are it.
    keys: Vec<(String, Vec<&'static Dimension>)>,
    helds: Vec<Held>,
}

/// A number while it grows.
struct Held {
    count: Count,
    /// The column and the bit in it that say whether a record counts; none where each does.
    condition: Option<(usize, usize)>,
    /// The column that says what a record adds; none where each is one.
    column: Option<usize>,
    /// Where the things counted must be as well.
    among: Option<RoaringTreemap>,
    /// The column of the thing that a record is, and the things met, where they have to be known.
    things: Option<(usize, RoaringTreemap)>,
    total: Sum,
    /// For each dimension asked for, its key, and the sums by the places of the key's values.
    parts: Vec<(&'static Dimension, usize, Vec<Sum>)>,
}

#[derive(Clone)]
enum Sum {
    Number(i64),
    Things(RoaringTreemap),
}

/// Different expressions, each in its place.
#[derive(Default)]
struct Expressions(Vec<String>);

impl Expressions {
    /// Returns the place of an expression, which is taken up where it is new.
    fn place(&mut self, expression: &str) -> usize {
        self.0.iter().position(|other| other == expression).unwrap_or_else(|| {
            self.0.push(expression.to_owned());
            self.0.len() - 1
        })
    }

    /// Returns the expressions for columns of conditions: one that holds sets its bit.
    fn as_bits(&self) -> impl Iterator<Item = String> {
        self.0.chunks(BITS).map(|conditions| {
            let bits = conditions.iter().zip(0_u32..);
            let terms: Vec<String> = bits
                .map(|(condition, bit)| format!("CASE WHEN {condition} THEN {} ELSE 0 END", 1_i64 << bit))
                .collect();
            // A number of 64 bits also where all of the terms are small.
            format!("CAST(0 AS BIGINT) + {}", terms.join(" + "))
        })
    }
}

impl Pass {
    /// Prepares to read `records`, which those of all of `asked` are among.
    pub(super) fn new(asked: &[Asked], records: &'static Set, point: &Point, known: &Known) -> Pass {
        let keys = keys(asked, known.is_within);
        let place_of = |dimension: &'static Dimension| keys.iter().position(|(_, all)| all.contains(&dimension));
        let mut columns = Expressions(keys.iter().map(|(expression, _)| expression.clone()).collect());
        let mut conditions = Expressions::default();
        let mut held = |one: &Asked| {
            let among = known.among(&one.count, point);
            let condition = condition(&one.count, among.is_some()).map(|condition| conditions.place(&condition));
            let column = one.count.added().map(|expression| columns.place(expression));
            let thing = one.count.set.wider.filter(|_| known.seeks(&one.count)).map(|wider| wider.thing);
            let parts = one.by.iter().filter_map(|by| Some((*by, place_of(by)?, Vec::new()))).collect();
            Held {
                count: one.count,
                condition: condition.map(|place| (place / BITS, place % BITS)),
                column,
                among,
                things: thing.map(|thing| (columns.place(thing.sql), RoaringTreemap::new())),
                total: one.count.empty(),
                parts,
            }
        };
        let mut helds: Vec<Held> = asked.iter().map(&mut held).collect();
        for (column, _) in helds.iter_mut().filter_map(|held| held.condition.as_mut()) {
            *column += columns.0.len();
        }
        columns.0.extend(conditions.as_bits());
        if columns.0.is_empty() {
            columns.0.push("1".to_owned());
        }
        let reads_more = |one: &&Asked| one.count.set.part_of.is_some_and(|part| part.told.is_none());
        let from = asked.iter().find(reads_more).map_or(records, |one| one.count.set).from;
        let sql = format!("SELECT {} FROM {from} WHERE {}", columns.0.join(", "), records.filter);
        Pass { sql, keys, helds }
    }

    /// Reads the records, and keeps the things that others may have to be among.
    pub(super) fn run(mut self, executor: &mut dyn Executor, point: &Point, known: &mut Known) -> Result<Vec<Tally>> {
        let statement = Statement::new(&self.sql, point);
        let mut values: Vec<Values> = self.keys.iter().map(|_| Values::default()).collect();
        let mut texts = Values::default();
        executor.query_each(&statement.sql, &statement.params(), &mut |row| {
            for (column, values) in values.iter_mut().enumerate() {
                values.meet(&row.values[column]);
            }
            self.helds.iter_mut().try_for_each(|held| held.meet(row, &values, &mut texts))
        })?;
        let mut names = Vec::new();
        for ((expression, dimensions), values) in self.keys.iter().zip(&values) {
            names.push(if known.is_within && dimensions.iter().any(|dimension| dimension.of.is_some()) {
                named(executor, point, (expression, dimensions), values)?
            } else {
                values.met.iter().map(|value| vec![value.to_plain(); dimensions.len()]).collect()
            });
        }
        Ok(self
            .helds
            .into_iter()
            .map(|held| {
                let tally = held.told(&self.keys, &names);
                match (held.total, held.things) {
                    (Sum::Things(things), _) | (_, Some((_, things))) => known.keep(held.count, things),
                    _ => {}
                }
                tally
            })
            .collect())
    }
}

/// Returns what the values asked for are told apart by.
fn keys(asked: &[Asked], is_within: bool) -> Vec<(String, Vec<&'static Dimension>)> {
    let mut keys: Vec<(String, Vec<&'static Dimension>)> = Vec::new();
    for dimension in asked.iter().flat_map(|one| &one.by) {
        let expression = dimension.of.filter(|_| is_within).unwrap_or(dimension.sql);
        match keys.iter_mut().find(|(other, _)| other == expression) {
            Some((_, dimensions)) if dimensions.contains(dimension) => {}
            Some((_, dimensions)) => dimensions.push(dimension),
            None => keys.push((expression.to_owned(), vec![dimension])),
        }
    }
    keys
}

/// Returns the condition on which a record counts; none where each does.
fn condition(count: &Count, is_known_elsewhere: bool) -> Option<String> {
    let parts = [count.set.part_of.map(|part| part.filter), Some(count.filter).filter(|_| !is_known_elsewhere)];
    let parts: Vec<&str> = parts.into_iter().flatten().filter(|part| *part != "1 = 1").collect();
    match parts.as_slice() {
        [] => None,
        [only] => Some((*only).to_owned()),
        parts => Some(format!("({})", parts.join(") AND ("))),
    }
}

/// The different values of an expression, each with its place, and the place of the last one met.
#[derive(Default)]
struct Values {
    places: HashMap<Value, usize>,
    met: Vec<Value>,
    now: usize,
}

impl Values {
    fn meet(&mut self, value: &Value) {
        if self.met.get(self.now) == Some(value) {
            return;
        }
        self.now = match self.places.get(value) {
            Some(place) => *place,
            None => {
                self.places.insert(value.clone(), self.met.len());
                self.met.push(value.clone());
                self.met.len() - 1
            }
        };
    }
}

impl Held {
    fn meet(&mut self, row: &Row, values: &[Values], texts: &mut Values) -> Result<()> {
        if let Some((column, bit)) = self.condition
            && row.int(column)? >> bit & 1 == 0
        {
            return Ok(());
        }
        let added = match self.column.map(|column| (column, &row.values[column])) {
            None => 1,
            Some((_, Value::Empty)) => return Ok(()),
            Some((_, text @ Value::Text(_))) if matches!(self.total, Sum::Things(_)) => {
                texts.meet(text);
                i64::try_from(texts.now).unwrap_or_default()
            }
            Some((column, _)) => row.int(column)?,
        };
        let thing = u64::try_from(added).unwrap_or_default();
        if self.among.as_ref().is_some_and(|things| !things.contains(thing)) {
            return Ok(());
        }
        if let Some((column, things)) = &mut self.things {
            things.insert(u64::try_from(row.int(*column)?).unwrap_or_default());
        }
        self.total.add(added, thing);
        let Held { count, parts, .. } = self;
        for (_, key, sums) in parts {
            let place = values[*key].now;
            if sums.len() <= place {
                sums.resize_with(place + 1, || count.empty());
            }
            sums[place].add(added, thing);
        }
        Ok(())
    }

    /// Puts the sums of values together that are one value of a dimension.
    fn told(&self, keys: &[(String, Vec<&'static Dimension>)], names: &[Vec<Vec<String>>]) -> Tally {
        let part = |(dimension, key, sums): &(&'static Dimension, usize, Vec<Sum>)| {
            let column = keys[*key].1.iter().position(|other| other == dimension).unwrap_or_default();
            let mut parts: BTreeMap<&str, Sum> = BTreeMap::new();
            for (place, sum) in sums.iter().enumerate() {
                let value = names[*key][place][column].as_str();
                match parts.get_mut(value) {
                    Some(known) => known.join(sum),
                    None => drop(parts.insert(value, sum.clone())),
                }
            }
            let kept = parts.into_iter().map(|(value, sum)| (value, sum.number()));
            kept.filter(|(value, number)| dimension.has_part(value, *number))
                .map(|(value, number)| (value.to_owned(), number))
                .collect()
        };
        Tally { total: self.total.number(), parts: self.parts.iter().map(part).collect() }
    }
}

impl Count {
    /// The expression for what a record adds; none where each is one.
    fn added(&self) -> Option<&'static str> {
        match self.measure {
            Measure::Rows => None,
            Measure::Distinct(thing) => {
                Some(self.set.part_of.and_then(|part| part.told).map_or(thing.sql, |told| told.thing))
            }
            Measure::Sum(of) => Some(of),
        }
    }

    fn empty(&self) -> Sum {
        match self.measure {
            Measure::Distinct(_) => Sum::Things(RoaringTreemap::new()),
            Measure::Rows | Measure::Sum(_) => Sum::Number(0),
        }
    }
}

impl Sum {
    fn add(&mut self, number: i64, thing: u64) {
        match self {
            Sum::Number(sum) => *sum = sum.saturating_add(number),
            Sum::Things(things) => drop(things.insert(thing)),
        }
    }

    fn join(&mut self, other: &Sum) {
        match (self, other) {
            (Sum::Number(sum), Sum::Number(more)) => *sum = sum.saturating_add(*more),
            (Sum::Things(things), Sum::Things(more)) => *things |= more,
            _ => unreachable!("the sums of a count are of one kind"),
        }
    }

    fn number(&self) -> i64 {
        match self {
            Sum::Number(sum) => *sum,
            Sum::Things(things) => i64::try_from(things.len()).unwrap_or(i64::MAX),
        }
    }
}

/// Returns what each value of a column is called by each of the dimensions that follow from it.
fn named(
    executor: &mut dyn Executor,
    point: &Point,
    (expression, dimensions): (&str, &[&'static Dimension]),
    values: &Values,
) -> Result<Vec<Vec<String>>> {
    let (alias, column) = expression.split_once('.').expect("dimensions follow from a column of a table");
    let sql: Vec<&str> = dimensions.iter().map(|dimension| dimension.sql).collect();
    let template = format!(
        "SELECT {alias}.place, {} FROM (SELECT key AS place, value AS {column} FROM json_each({{part}})) {alias}",
        sql.join(", ")
    );
    let listed: Vec<serde_json::Value> = values.met.iter().map(listed).collect();
    let listed = serde_json::Value::from(listed).to_string();
    let statement = Statement::with_part(&template, point, Some(&listed));
    let mut names = vec![Vec::new(); values.met.len()];
    executor.query_each(&statement.sql, &statement.params(), &mut |row| {
        let place = usize::try_from(row.int(0)?).unwrap_or_default();
        names[place] = (1..=dimensions.len()).map(|column| row.text(column).to_owned()).collect();
        Ok(())
    })?;
    Ok(names)
}

fn listed(value: &Value) -> serde_json::Value {
    match value {
        Value::Empty => serde_json::Value::Null,
        Value::Int(number) => (*number).into(),
        Value::Text(text) => text.as_str().into(),
    }
}
