//! Turns the SQL of a declaration into a statement: fragments put in, marks replaced by numbered parameters.
//!
//! Marks: `{as_of}`, `{from}`, `{to}`, `{part}`; `{within:c}` and `{office:c}`, which hold for any `c` where the point names
//! no region or office (an unset parameter would fail on PostgreSQL, so the predicate is left out); `{below:c}`, the region that
//! lies directly below the one of the point and has `c` within it, or `c` itself; `{group:c}` and `{class:c}`, what the word `c`
//! stands for among the categories of the point; `{born:N}`, the last month in which somebody who is at least N years old was born.

use std::borrow::Cow;

use super::super::sql::Param;
use super::{Point, UNKNOWN_CATEGORY, activity, fragments::FRAGMENTS};

/// A statement with its parameters, all of them texts.
pub(super) struct Statement {
    pub(super) sql: String,
    values: Vec<String>,
}

impl Statement {
    /// Prepares `template` for `point`.
    pub(super) fn new(template: &str, point: &Point) -> Statement {
        Statement::with_part(template, point, None)
    }

    /// Prepares a template in which `{part}` stands for one value of a dimension.
    pub(super) fn with_part(template: &str, point: &Point, part: Option<&str>) -> Statement {
        let whole = fragments(template);
        let mut statement = Statement { sql: String::with_capacity(whole.len()), values: Vec::new() };
        let mut rest: &str = &whole;
        while let Some((before, after)) = rest.split_once('{') {
            let (mark, behind) = after.split_once('}').expect("every mark of a declaration is closed");
            statement.sql.push_str(before);
            statement.put(mark, point, part);
            rest = behind;
        }
        statement.sql.push_str(rest);
        statement
    }

    /// Returns the parameters in the order of their numbers.
    pub(super) fn params(&self) -> Vec<Param<'_>> {
        self.values.iter().map(Param::from).collect()
    }

    fn put(&mut self, mark: &str, point: &Point, part: Option<&str>) {
        match mark.split_once(':') {
            None => {
                let value = match mark {
                    "as_of" => &point.as_of,
                    "from" => &point.from,
                    "to" => &point.to,
                    "part" => part.unwrap_or_default(),
                    other => unreachable!("the mark {other} is not declared"),
                };
                self.bind(value);
            }
            Some(("within", column)) => match &point.region {
                None => self.sql.push_str("1 = 1"),
                Some(prefix) => {
                    self.sql.push_str(&format!("substr({column}, 1, {}) = ", prefix.len()));
                    self.bind(prefix);
                }
            },
            Some(("office", column)) => match &point.office {
                None => self.sql.push_str("1 = 1"),
                Some(code) => {
                    self.sql.push_str(&format!("{column} = "));
                    self.bind(code);
                }
            },
            Some(("below", column)) => self.sql.push_str(&below(column, point)),
            Some(("group", column)) => self.category(column, &point.categories, 1),
            Some(("class", column)) => self.category(column, &point.categories, 2),
            Some(("born", years)) => self.bind(&born(&point.as_of, years)),
            Some((other, _)) => unreachable!("the mark {other} is not declared"),
        }
    }

    /// Puts in what the word in `column` stands for: the group (1) or the class (2), its first meaning where it has several.
    fn category(&mut self, column: &str, words: &[[String; 3]], at: usize) {
        self.sql.push_str(&format!("CASE WHEN COALESCE({column}, '') = '' THEN ''"));
        for same in words.chunk_by(|one, other| one[at] == other[at]) {
            self.sql.push_str(&format!(" WHEN {column} IN ("));
            for (place, word) in same.iter().enumerate() {
                self.sql.push_str(if place == 0 { "" } else { ", " });
                self.bind(&word[0]);
            }
            self.sql.push_str(") THEN ");
            self.bind(&same[0][at]);
        }
        self.sql.push_str(&format!(" ELSE '{UNKNOWN_CATEGORY}' END"));
    }

    fn bind(&mut self, value: &str) {
        let place = self.values.iter().position(|known| known == value).unwrap_or_else(|| {
            self.values.push(value.to_owned());
            self.values.len() - 1
        });
        self.sql.push_str(&format!("?{}", place + 1));
    }
}

/// Returns the expression for the region one level below that of `point`, or below its office where all regions count, that
/// `column` lies in: codes grow by two digits a level, to six with zeros, and by three for a township (GB/T 2260, GB/T 10114).
fn below(column: &str, point: &Point) -> String {
    let above = point.region.as_deref().or(point.office.as_deref()).unwrap_or_default();
    match above.trim_end_matches('0').len().div_ceil(2) * 2 {
        0 => format!("substr({column}, 1, 2) || '0000'"),
        2 => format!("substr({column}, 1, 4) || '00'"),
        4 => format!("substr({column}, 1, 6)"),
        _ => column.to_owned(),
    }
}

/// Puts the named fragments in, which may contain one another.
fn fragments(template: &str) -> Cow<'_, str> {
    let mut whole = Cow::Borrowed(template);
    let known = || FRAGMENTS.iter().chain(std::iter::once(&("{present_seats}", activity::PRESENT_SEATS)));
    while let Some((mark, text)) = known().find(|(mark, _)| whole.contains(mark)) {
        whole = Cow::Owned(whole.replace(mark, text));
    }
    whole
}

/// Returns the month `years` before that of the ISO day `as_of`; a birthday counts from the first of its month, because
/// registers keep the month only.
fn born(as_of: &str, years: &str) -> String {
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<i32>().ok()).unwrap_or_default();
    format!("{:04}{}", number(as_of.get(..4)) - number(Some(years)), as_of.get(4..7).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(region: Option<&str>) -> Point {
        Point {
            as_of: "2024-05-31".into(),
            from: "2024-01-01".into(),
            to: "2024-05-31".into(),
            region: region.map(Into::into),
            office: None,
            categories: Vec::new(),
        }
    }

    #[test]
    fn marks_become_numbered_parameters_and_equal_values_share_one() {
        let made = Statement::new("a <= {as_of} AND b BETWEEN {from} AND {to} AND {within:c}", &point(Some("5201")));
        assert_eq!(made.sql, "a <= ?1 AND b BETWEEN ?2 AND ?1 AND substr(c, 1, 4) = ?3");
        assert_eq!(made.params(), [Param::Text("2024-05-31"), Param::Text("2024-01-01"), Param::Text("5201")]);
        assert_eq!(Statement::new("{within:c} AND {office:c}", &point(None)).sql, "1 = 1 AND 1 = 1");
    }

    #[test]
    fn a_word_becomes_what_it_stands_for() {
        let word = |words: [&str; 3]| words.map(str::to_owned);
        let categories =
            vec![word(["a", "G", "A"]), word(["x", "G", "A"]), word(["G", "G", "G"]), word(["H", "H", "H"])];
        let point = Point { categories, ..point(None) };
        let made = Statement::new("{group:c}", &point);
        assert_eq!(
            made.sql,
            "CASE WHEN COALESCE(c, '') = '' THEN '' WHEN c IN (?1, ?2, ?3) THEN ?3 WHEN c IN (?4) THEN ?4 ELSE '*' END"
        );
        assert_eq!(made.params(), [Param::Text("a"), Param::Text("x"), Param::Text("G"), Param::Text("H")]);
        let made = Statement::new("{class:c}", &point);
        assert_eq!(
            made.sql,
            "CASE WHEN COALESCE(c, '') = '' THEN '' WHEN c IN (?1, ?2) THEN ?3 WHEN c IN (?4) THEN ?4 WHEN c IN (?5) THEN ?5 \
             ELSE '*' END"
        );
    }

    #[test]
    fn ages_count_whole_years_by_the_month() {
        assert_eq!(born("2024-05-31", "36"), "1988-05");
        assert_eq!(born("2024-12-01", "61"), "1963-12");
    }

    #[test]
    fn fragments_are_put_in_to_the_last() {
        assert!(!fragments("SELECT 1 FROM {cases} c").contains("{tasks}"));
    }
}
