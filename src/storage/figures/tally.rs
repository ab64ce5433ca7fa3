//! Counts records for many figures and many ways to break them down at once: records are read once and counted here. A server counts
//! those of the sets that grow itself, see [`super::reading`]: they are too many to travel, and may lie on several servers.

use std::collections::{BTreeMap, HashMap};

use roaring::RoaringTreemap;

use super::statement::Statement;
use super::{Count, Dimension, Measure, Point, Set, reading};
use crate::domain::value::Value;
use crate::storage::sql::{Executor, Result, Row};

/// A number to be had, and what it is to be broken down by: dimensions of its own set.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The number.
    pub count: Count,
    /// The dimensions.
    pub by: Vec<&'static Dimension>,
}

/// A number as a whole, and for each dimension asked for the values that have any, in their order, with their number.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tally {
    /// The number as a whole.
    pub total: i64,
    /// Its parts, dimension by dimension.
    pub parts: Vec<Vec<(String, i64)>>,
}

/// Returns the numbers of `asked`, in its order.
pub fn tally(executor: &mut dyn Executor, point: &Point, asked: &[Asked]) -> Result<Vec<Tally>> {
    let is_within = executor.is_within();
    let asked: Vec<Asked> = asked.iter().map(|one| if is_within { near(one) } else { one.clone() }).collect();
    let mut found = vec![Tally::default(); asked.len()];
    let is_far = |one: &Asked| !is_within && one.count.set.region.is_some();
    let far: Vec<usize> = (0..asked.len()).filter(|place| is_far(&asked[*place])).collect();
    let counted_there: Vec<Asked> = far.iter().map(|place| asked[*place].clone()).collect();
    for (place, tally) in far.into_iter().zip(reading::tally(executor, point, &counted_there)?) {
        found[place] = tally;
    }
    let mut known = Known::default();
    // Numbers of things that are also among others wait for these.
    let waits = |one: &Asked| one.count.also.is_some();
    for waiting in [false, true] {
        for places in by_records(&asked, is_within, |one| !is_far(one) && waits(one) == waiting) {
            let one_pass: Vec<&Asked> = places.iter().map(|place| &asked[*place]).collect();
            let tallies = Pass::new(&one_pass, point, &known, is_within).run(executor, point, &mut known)?;
            for (place, tally) in places.into_iter().zip(tallies) {
                found[place] = tally;
            }
        }
    }
    Ok(found)
}

/// The same number from the wider set, where that is read anyhow.
fn near(asked: &Asked) -> Asked {
    Asked { count: asked.count.in_whole_wider(), by: asked.by.clone() }
}

/// Returns the places of those that are taken from the same records, together; a server is not asked to read more of them for some.
fn by_records(asked: &[Asked], is_within: bool, is_meant: impl Fn(&Asked) -> bool) -> Vec<Vec<usize>> {
    let mut groups: Vec<(&str, Vec<usize>)> = Vec::new();
    for (place, one) in asked.iter().enumerate().filter(|(_, one)| is_meant(one)) {
        let name = if is_within { one.count.set.records().name } else { one.count.set.name };
        match groups.iter_mut().find(|(other, _)| *other == name) {
            Some((_, places)) => places.push(place),
            None => groups.push((name, vec![place])),
        }
    }
    groups.into_iter().map(|(_, places)| places).collect()
}

/// The things that were counted so far, by what they were counted for.
#[derive(Default)]
struct Known(Vec<(Count, RoaringTreemap)>);

impl Known {
    /// Returns the things of a count, where no region narrows them.
    fn things(&self, count: Option<&Count>, point: &Point) -> Option<RoaringTreemap> {
        let sought = count.filter(|_| point.region.is_none())?;
        self.0.iter().find(|(count, _)| sought.is_whole_by(count)).map(|(_, things)| things.clone())
    }
}

/// One reading of records.
struct Pass {
    sql: String,
    /// What values are told apart by: an expression over the records, and the dimensions that follow from it, or are it.
    keys: Vec<(String, Vec<&'static Dimension>)>,
    is_within: bool,
    helds: Vec<Held>,
}

/// A number while it grows.
struct Held {
    count: Count,
    /// The column that says what a record adds: nothing where each is one.
    column: Option<usize>,
    /// Where the things counted must be as well.
    among: Option<RoaringTreemap>,
    total: Sum,
    /// For each dimension asked for, its key, and the sums by the places of the key's values.
    parts: Vec<(&'static Dimension, usize, Vec<Sum>)>,
}

#[derive(Clone)]
enum Sum {
    Number(i64),
    Things(RoaringTreemap),
}

impl Pass {
    fn new(asked: &[&Asked], point: &Point, known: &Known, is_within: bool) -> Pass {
        let own = asked[0].count.set;
        let records = if is_within { own.records() } else { own };
        let from = asked.iter().find(|one| one.count.set.part_of.is_some()).map_or(records, |one| one.count.set).from;
        let mut keys: Vec<(String, Vec<&'static Dimension>)> = Vec::new();
        for dimension in asked.iter().flat_map(|one| &one.by) {
            let expression = dimension.of.filter(|_| is_within).unwrap_or(dimension.sql);
            match keys.iter_mut().find(|(other, _)| other == expression) {
                Some((_, dimensions)) if dimensions.contains(dimension) => {}
                Some((_, dimensions)) => dimensions.push(dimension),
                None => keys.push((expression.to_owned(), vec![dimension])),
            }
        }
        let mut columns: Vec<String> = keys.iter().map(|(expression, _)| expression.clone()).collect();
        let place_of = |dimension: &'static Dimension| keys.iter().position(|(_, all)| all.contains(&dimension));
        let helds = asked.iter().map(|one| {
            let among = known.things(one.count.also, point);
            let column = addend(&one.count, among.is_some()).map(|column| {
                columns.iter().position(|other| *other == column).unwrap_or_else(|| {
                    columns.push(column);
                    columns.len() - 1
                })
            });
            let empty = one.count.empty();
            let parts = one.by.iter().filter_map(|by| Some((*by, place_of(by)?, Vec::new()))).collect();
            Held { count: one.count, column, among, total: empty, parts }
        });
        let helds = helds.collect();
        if columns.is_empty() {
            columns.push("1".to_owned());
        }
        let sql = format!("SELECT {} FROM {from} WHERE {}", columns.join(", "), records.filter);
        Pass { sql, keys, is_within, helds }
    }

    /// Reads the records, and keeps the things that others may have to be among.
    fn run(mut self, executor: &mut dyn Executor, point: &Point, known: &mut Known) -> Result<Vec<Tally>> {
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
            names.push(if self.is_within && dimensions.iter().any(|dimension| dimension.of.is_some()) {
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
                if let (Sum::Things(things), Measure::Distinct(_)) = (held.total, held.count.measure) {
                    known.0.push((held.count, things));
                }
                tally
            })
            .collect())
    }
}

/// Returns the expression for what a record adds to a count, NULL where it does not count; nothing where every record is one.
fn addend(count: &Count, is_among_elsewhere: bool) -> Option<String> {
    let own = if is_among_elsewhere { "1 = 1" } else { count.filter };
    let condition = match count.set.part_of {
        Some(part) => format!("({}) AND ({own})", part.filter),
        None => own.to_owned(),
    };
    match count.measure {
        Measure::Rows if condition == "1 = 1" => None,
        Measure::Rows => Some(format!("CASE WHEN {condition} THEN 1 END")),
        Measure::Distinct(thing) => Some(format!("CASE WHEN {condition} THEN {} END", thing.sql)),
        Measure::Sum(of) => Some(format!("CASE WHEN {condition} THEN {of} END")),
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

impl Set {
    /// The set whose records these are.
    fn records(&'static self) -> &'static Set {
        self.part_of.map_or(self, |part| part.set)
    }
}
