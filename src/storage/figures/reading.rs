//! The statements that count, break down and list what is declared: SQL is put together from the declarations here, and here only.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::statement::Statement;
use super::{Asked, Count, Dimension, Measure, Part, Point, Set, Tally};
use crate::storage::sql::{Executor, Param, Result, Row};

/// Returns the numbers of `counts`, all of one set, in one pass over it, or over `part` of it.
pub fn counts(
    executor: &mut dyn Executor,
    point: &Point,
    counts: &[&Count],
    part: Option<Part<'_>>,
) -> Result<Vec<i64>> {
    let Some(first) = counts.first() else { return Ok(Vec::new()) };
    let sql = selection(first.set, counts, &[], part);
    let statement = Statement::with_part(&sql, point, part.map(|part| part.value));
    let row = executor.query_one(&statement.sql, &statement.params())?.unwrap_or_default();
    (0..counts.len()).map(|column| row.int(column)).collect()
}

/// Calls `each` with the numbers of `counts`, all of one set, for each combination of values of `dimensions` that occurs, over the whole
/// set or over `part` of it.
/// Numbers of [`Measure::Distinct`] do not add up over combinations: such a count is asked for with one dimension at a time.
pub fn grouped(
    executor: &mut dyn Executor,
    point: &Point,
    (counts, part): (&[&Count], Option<Part<'_>>),
    dimensions: &[&Dimension],
    each: &mut dyn FnMut(&[&str], &[i64]),
) -> Result<()> {
    let Some(first) = counts.first() else { return Ok(()) };
    let sql = selection(first.set, counts, dimensions, part);
    let statement = Statement::with_part(&sql, point, part.map(|part| part.value));
    executor.query_each(&statement.sql, &statement.params(), &mut |row| {
        let width = dimensions.len();
        let texts: Vec<&str> = (0..width).map(|column| row.text(column)).collect();
        let numbers = (width..width + counts.len()).map(|column| row.int(column)).collect::<Result<Vec<i64>>>()?;
        each(&texts, &numbers);
        Ok(())
    })
}

/// Calls `each` with the numbers of `counts`, all of one set, as a whole (0 and an empty value) and for each value of each of
/// `dimensions` (its place from 1 on, and the value). The records are read once and kept while they are counted, so that what is
/// costly about them, such as which of them are in a subquery, is worked out once; distinct things are counted for every value.
fn by_each(
    executor: &mut dyn Executor,
    point: &Point,
    counts: &[&Count],
    dimensions: &[&Dimension],
    each: &mut dyn FnMut(usize, &str, &[i64]),
) -> Result<()> {
    let Some(first) = counts.first() else { return Ok(()) };
    let mut inner: Vec<String> =
        dimensions.iter().zip(1..).map(|(dimension, place)| format!("{} AS value_{place}", dimension.sql)).collect();
    let mut outer = Vec::new();
    for (place, count) in counts.iter().enumerate() {
        let what = match count.measure {
            Measure::Rows => "1",
            Measure::Distinct(thing) => thing.sql,
            Measure::Sum(of) => of,
        };
        inner.push(format!("CASE WHEN {} THEN {what} END AS what_{place}", count.filter));
        outer.push(match count.measure {
            Measure::Rows => format!("COUNT(what_{place})"),
            Measure::Distinct(_) => format!("COUNT(DISTINCT what_{place})"),
            Measure::Sum(_) => format!("CAST(COALESCE(SUM(what_{place}), 0) AS BIGINT)"),
        });
    }
    let (Set { from, filter, .. }, columns) = (first.set, outer.join(", "));
    let mut sql = format!(
        "WITH kept AS MATERIALIZED (SELECT {} FROM {from} WHERE {filter}) SELECT 0, '', {columns} FROM kept",
        inner.join(", ")
    );
    for place in 1..=dimensions.len() {
        let _ = write!(sql, " UNION ALL SELECT {place}, value_{place}, {columns} FROM kept GROUP BY value_{place}");
    }
    let statement = Statement::new(&sql, point);
    executor.query_each(&statement.sql, &statement.params(), &mut |row| {
        let numbers = (2..2 + counts.len()).map(|column| row.int(column)).collect::<Result<Vec<i64>>>()?;
        each(usize::try_from(row.int(0)?).unwrap_or_default(), row.text(1), &numbers);
        Ok(())
    })
}

/// Returns the numbers of `asked`, in its order, counted by the engine: those of a set that add up in one pass over the dimensions they
/// are broken down by, which gives the totals too; the others, and by dimensions with many values, over records that are kept.
pub(super) fn tally(executor: &mut dyn Executor, point: &Point, asked: &[Asked]) -> Result<Vec<Tally>> {
    let empty = |one: &Asked| Tally { total: 0, parts: vec![Vec::new(); one.by.len()] };
    let mut found: Vec<Tally> = asked.iter().map(empty).collect();
    let mut sets: Vec<&str> = asked.iter().map(|one| one.count.set.name).collect();
    sets.sort_unstable();
    sets.dedup();
    for set in sets {
        let places: Vec<usize> = (0..asked.len()).filter(|place| asked[*place].count.set.name == set).collect();
        let (sums, others): (Vec<usize>, Vec<usize>) = places.iter().partition(|place| asked[**place].count.adds_up());
        let together = dimensions_of(asked, &sums, |dimension| !dimension.apart);
        if together.is_empty() {
            let by = dimensions_of(asked, &places, |_| true);
            tally_kept(executor, point, (asked, &places), &by, &mut found)?;
        } else {
            tally_together(executor, point, (asked, &sums), &together, &mut found)?;
            let is_apart = |place: &usize| asked[*place].by.iter().any(|dimension| dimension.apart);
            let apart: Vec<usize> = sums.into_iter().filter(is_apart).collect();
            let by = dimensions_of(asked, &apart, |dimension| dimension.apart);
            tally_kept(executor, point, (asked, &apart), &by, &mut found)?;
            let by = dimensions_of(asked, &others, |_| true);
            tally_kept(executor, point, (asked, &others), &by, &mut found)?;
        }
    }
    Ok(found)
}

/// Returns the dimensions of some of `asked`, each once.
fn dimensions_of(asked: &[Asked], places: &[usize], is_meant: fn(&Dimension) -> bool) -> Vec<&'static Dimension> {
    let mut dimensions: Vec<&'static Dimension> = Vec::new();
    for dimension in places.iter().flat_map(|place| &asked[*place].by) {
        if is_meant(dimension) && !dimensions.contains(dimension) {
            dimensions.push(dimension);
        }
    }
    dimensions
}

fn tally_together(
    executor: &mut dyn Executor,
    point: &Point,
    (asked, places): (&[Asked], &[usize]),
    dimensions: &[&'static Dimension],
    found: &mut [Tally],
) -> Result<()> {
    let counts: Vec<&Count> = places.iter().map(|place| &asked[*place].count).collect();
    let mut sums: Vec<BTreeMap<String, i64>> = vec![BTreeMap::new(); places.len() * dimensions.len()];
    grouped(executor, point, (&counts, None), dimensions, &mut |values, numbers| {
        for (at, number) in numbers.iter().enumerate() {
            let total = &mut found[places[at]].total;
            *total = total.saturating_add(*number);
            for (sum, value) in sums[at * dimensions.len()..].iter_mut().zip(values) {
                match sum.get_mut(*value) {
                    Some(sum) => *sum = sum.saturating_add(*number),
                    None => drop(sum.insert((*value).to_owned(), *number)),
                }
            }
        }
    })?;
    keep(sums, (asked, places), dimensions, found);
    Ok(())
}

fn tally_kept(
    executor: &mut dyn Executor,
    point: &Point,
    (asked, places): (&[Asked], &[usize]),
    dimensions: &[&'static Dimension],
    found: &mut [Tally],
) -> Result<()> {
    let numbers_of: Vec<&Count> = places.iter().map(|place| &asked[*place].count).collect();
    if dimensions.is_empty() {
        for (place, number) in places.iter().zip(counts(executor, point, &numbers_of, None)?) {
            found[*place].total = number;
        }
        return Ok(());
    }
    let mut parts: Vec<BTreeMap<String, i64>> = vec![BTreeMap::new(); places.len() * dimensions.len()];
    by_each(executor, point, &numbers_of, dimensions, &mut |dimension, value, numbers| {
        for (at, number) in numbers.iter().enumerate() {
            match dimension.checked_sub(1) {
                None => found[places[at]].total = *number,
                Some(by) => drop(parts[at * dimensions.len() + by].insert(value.to_owned(), *number)),
            }
        }
    })?;
    keep(parts, (asked, places), dimensions, found);
    Ok(())
}

/// Keeps those parts that were asked for; they stand number by number, and dimension by dimension.
fn keep(
    parts: Vec<BTreeMap<String, i64>>,
    (asked, places): (&[Asked], &[usize]),
    dimensions: &[&'static Dimension],
    found: &mut [Tally],
) {
    for (at, parts) in parts.into_iter().enumerate() {
        let (place, by) = (places[at / dimensions.len()], dimensions[at % dimensions.len()]);
        if let Some(wanted) = asked[place].by.iter().position(|dimension| *dimension == by) {
            found[place].parts[wanted] =
                parts.into_iter().filter(|(value, number)| by.has_part(value, *number)).collect();
        }
    }
}

/// The statement for `counts`, all of `set`, for each combination of values of `dimensions`, which come first.
fn selection(set: &Set, counts: &[&Count], dimensions: &[&Dimension], part: Option<Part<'_>>) -> String {
    if let Some(region) = set.region.filter(|_| part.is_none() && counts.iter().all(|count| count.adds_up())) {
        return selection_by_region(set, region, counts, dimensions);
    }
    let values = dimensions.iter().map(|dimension| dimension.sql.to_owned());
    let columns: Vec<String> = values.chain(counts.iter().map(|count| count.column())).collect();
    let Set { from, filter, .. } = set;
    let narrowed = part.map_or_else(String::new, narrowed);
    grouped_by_first(dimensions.len(), format!("SELECT {} FROM {from} WHERE {filter}{narrowed}", columns.join(", ")))
}

/// The condition that keeps to a part.
fn narrowed(part: Part<'_>) -> String {
    format!(" AND {} = {{part}}", part.dimension.sql)
}

/// The same, counted region by region inside and summed outside.
fn selection_by_region(set: &Set, region: &str, counts: &[&Count], dimensions: &[&Dimension]) -> String {
    let (mut inner, mut outer) = (vec![format!("{region} AS region")], Vec::new());
    for (place, dimension) in dimensions.iter().enumerate() {
        match dimension.of {
            Some(column) => {
                let plain = format!("{column} AS {}", column.split('.').next_back().unwrap_or(column));
                if column != region && !inner.contains(&plain) {
                    inner.push(plain);
                }
                outer.push(dimension.sql.to_owned());
            }
            None => {
                inner.push(format!("{} AS value_{place}", dimension.sql));
                outer.push(format!("value_{place}"));
            }
        }
    }
    let keys = inner.len();
    for (place, count) in counts.iter().enumerate() {
        inner.push(format!("{} AS number_{place}", count.addend()));
        outer.push(format!("CAST(COALESCE(SUM(number_{place}), 0) AS BIGINT)"));
    }
    let Set { from, filter, .. } = set;
    let inside = grouped_by_first(keys, format!("SELECT {} FROM {from} WHERE {filter}", inner.join(", ")));
    let alias = region.split('.').next().unwrap_or(region);
    grouped_by_first(dimensions.len(), format!("SELECT {} FROM ({inside}) {alias}", outer.join(", ")))
}

/// By place: an expression with a parameter in it is not the same expression twice to PostgreSQL.
fn grouped_by_first(columns: usize, sql: String) -> String {
    if columns == 0 {
        return sql;
    }
    let places: Vec<String> = (1..=columns).map(|place| place.to_string()).collect();
    format!("{sql} GROUP BY {}", places.join(", "))
}

/// Calls `each` with the records behind `count`, in the columns of [`Count::fields`]; `part` keeps to those with one value
/// of a dimension.
pub fn records(
    executor: &mut dyn Executor,
    point: &Point,
    count: &Count,
    part: Option<Part<'_>>,
    each: &mut dyn FnMut(&mut Row) -> Result<()>,
) -> Result<()> {
    let columns: Vec<&str> = count.fields().iter().map(|field| field.sql).collect();
    let Set { from, shown, filter, order, .. } = count.set;
    let mut sql = format!("SELECT {} FROM {from} {shown} WHERE {filter} AND {}", columns.join(", "), count.filter);
    sql.push_str(&part.map_or_else(String::new, narrowed));
    match count.measure {
        Measure::Distinct(thing) => {
            let _ = write!(sql, " AND {} IS NOT NULL GROUP BY {} ORDER BY 1, 2", thing.sql, thing.sql);
        }
        _ => {
            let _ = write!(sql, " ORDER BY {order}");
        }
    }
    let statement = Statement::with_part(&sql, point, part.map(|part| part.value));
    let params: Vec<Param<'_>> = statement.params();
    executor.query_each(&statement.sql, &params, each)
}

/// Returns the value of the dimension `unit`, `deputy` or `station` that stands for the record of this id, a seat for a deputy.
pub fn subject(executor: &mut dyn Executor, dimension: &str, id: i64) -> Result<String> {
    let sql = match dimension {
        "unit" => "SELECT u.region || '/' || u.name FROM unit u WHERE u.id = ?1",
        "station" => "SELECT z.region || '/' || z.code || ' ' || z.name FROM station z WHERE z.id = ?1",
        _ => {
            "SELECT CAST(z.person_id AS TEXT) || '/' || y.name FROM seat z JOIN person y ON y.id = z.person_id WHERE z.id = ?1"
        }
    };
    let found = executor.query_one(sql, crate::params![id])?;
    Ok(found.map(|row| row.text(0).to_owned()).unwrap_or_default())
}

/// Returns the names of the regions down to the counties, by code.
pub fn region_names(executor: &mut dyn Executor) -> Result<std::collections::HashMap<String, String>> {
    let mut names = std::collections::HashMap::new();
    executor.query_each("SELECT code, name FROM region WHERE level <> 'township'", &[], &mut |row| {
        names.insert(row.text(0).to_owned(), row.text(1).to_owned());
        Ok(())
    })?;
    Ok(names)
}
