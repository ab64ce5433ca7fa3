//! What reports count: sets of records with the predicate that makes them, and the statements that count or list them.
//!
//! A [`Count`] is declared once; [`counts`] turns it into a column of one SELECT over its set, [`records`] into the listing
//! of the very rows it counted, so that a figure and its records cannot drift apart. Everything is seen as of a day: a fact
//! dated later does not exist. Names, units and meanings of the figures are the business of `report`.

pub mod activity;
pub mod deputy;
mod fragments;
pub mod handling;
mod pass;
mod reading;
mod statement;
pub mod station;
pub mod suggestion;
pub mod supervision;
mod tally;

use std::fmt;

use crate::domain::record::code::List;
use crate::i18n::Text;
pub use reading::{counts, grouped, records, region_names, subject};
pub use tally::{Asked, Tally, tally};

/// The days and places a figure is seen for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// The cut-off, an ISO day: facts dated after it do not exist.
    pub as_of: String,
    /// First ISO day of the period.
    pub from: String,
    /// Last ISO day of the period, not after the cut-off.
    pub to: String,
    /// The beginning that codes of the regions in scope have in common; none for the whole register.
    pub region: Option<String>,
    /// Code of the region whose own congress the structure is worked out for; none for every congress.
    pub office: Option<String>,
    /// What words for the category of a suggestion stand for: word, group, class; empty where there is no dictionary.
    pub categories: Vec<[String; 3]>,
}

/// How a column of a listing is to be shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Shape {
    /// Text.
    Plain,
    /// A whole number.
    Number,
    /// An ISO day.
    Date,
    /// One code of a list.
    Code(&'static List),
}

/// A column of the listing of a set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// Stable ASCII key.
    pub key: &'static str,
    /// Heading.
    pub heading: Text,
    /// Expression over the set.
    pub sql: &'static str,
    /// How it is shown.
    pub shape: Shape,
}

impl Field {
    const fn new(key: &'static str, zh: &'static str, en: &'static str, sql: &'static str) -> Field {
        Field { key, heading: Text::new(zh, en), sql, shape: Shape::Plain }
    }

    const fn date(self) -> Field {
        Field { shape: Shape::Date, ..self }
    }

    const fn number(self) -> Field {
        Field { shape: Shape::Number, ..self }
    }

    const fn code(self, list: &'static List) -> Field {
        Field { shape: Shape::Code(list), ..self }
    }
}

/// What the values of a dimension mean to a reader.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Labels {
    /// Codes of a list, in its order.
    Codes(&'static List),
    /// Region codes.
    Regions,
    /// Months, `2024-03`.
    Months,
    /// What offices wrote.
    Words,
    /// Groups or classes of the dictionary of categories; [`UNKNOWN_CATEGORY`] for words that it does not have.
    Categories,
    /// A region code, a slash and a name, the business key of a unit or a congress.
    Keyed,
}

/// The value of [`Labels::Categories`] of a word that stands for no category.
pub const UNKNOWN_CATEGORY: &str = "*";

/// A way to break the records of a set down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dimension {
    /// Stable ASCII key: `category` makes `suggestion.count.by_category.…`.
    pub key: &'static str,
    /// What the records are broken down by.
    pub name: Text,
    /// Text expression over the set; empty where a record states nothing.
    pub sql: &'static str,
    /// What its values mean.
    pub labels: Labels,
    /// Whether a record must have a value: one without is then left out, so that the parts do not add up and the report
    /// says so.
    pub required: bool,
    /// Whether it has so many values that it is broken down by in a pass of its own: with others there would be as many
    /// combinations as records.
    pub apart: bool,
    /// The column it follows from alone, so that it is worked out once for each value of that and not once a record.
    of: Option<&'static str>,
}

impl Dimension {
    const fn new(key: &'static str, name: Text, sql: &'static str, labels: Labels) -> Dimension {
        Dimension { key, name, sql, labels, required: false, apart: false, of: None }
    }

    const fn required(self) -> Dimension {
        Dimension { required: true, ..self }
    }

    const fn apart(self) -> Dimension {
        Dimension { apart: true, ..self }
    }

    const fn of(self, column: &'static str) -> Dimension {
        Dimension { of: Some(column), ..self }
    }

    /// Returns whether a value with its number is one of the parts.
    fn has_part(&self, value: &str, number: i64) -> bool {
        number != 0 && !(self.required && value.is_empty())
    }
}

const MONTH: Text = Text::new("按月份", "by month");
const REGION: Text = Text::new("按下级行政区划", "by the regions directly below");
const STATION: Text = Text::new("按站点", "by station");
const DEPUTY: Text = Text::new("按代表", "by deputy");
const DELEGATION: Text = Text::new("按代表团", "by delegation");

/// The dimension of the person who holds the seat of this id, whatever seat it is: the person's number, a slash and the name.
macro_rules! by_deputy {
    ($seat:literal) => {
        Dimension::new(
            "deputy",
            super::DEPUTY,
            concat!(
                "COALESCE((SELECT CAST(z.person_id AS TEXT) || '/' || y.name FROM seat z JOIN person y ON y.id = z.person_id WHERE z.id = ",
                $seat,
                "), '')"
            ),
            Labels::Keyed,
        )
        .apart()
    };
}
use by_deputy;

/// The dimension of the station of this id: region, slash, code and name.
macro_rules! by_station {
    ($station:literal) => {
        Dimension::new(
            "station",
            super::STATION,
            concat!(
                "COALESCE((SELECT z.region || '/' || z.code || ' ' || z.name FROM station z WHERE z.id = ",
                $station,
                "), '')"
            ),
            Labels::Keyed,
        )
    };
}
use by_station;

/// Records that belong together: what is read, which of it counts, and what a listing of it shows.
pub struct Set {
    /// Name, unique among the sets.
    pub name: &'static str,
    from: &'static str,
    /// Joins of what only a listing shows; SQLite would carry them out for a count as well.
    shown: &'static str,
    filter: &'static str,
    order: &'static str,
    /// The column `alias.region` that says where a record lies, for the sets that grow: they are counted region by region
    /// and then summed. A database divided among servers by region then counts where the records lie, provided that joins
    /// keep to one region and that the expressions are such as one server passes on to another (not `COALESCE`, `EXISTS`).
    region: Option<&'static str>,
    /// Columns of a listing; the first ones are the business key.
    pub fields: &'static [Field],
    /// Ways to break it down.
    pub dimensions: &'static [Dimension],
    /// The same things in a set with further dimensions, in which one may stand several times: suggestions once for each unit
    /// that replies, participants once for each activity. Numbers broken down there count distinct things and need not add up.
    wider: Option<Wider>,
    /// The set whose records these are, more being known of each: both are counted in one reading.
    part_of: Option<PartOf>,
}

/// What makes records of a set those of another, whose FROM begins alike.
#[derive(Clone, Copy, Debug, PartialEq)]
struct PartOf {
    set: &'static Set,
    /// What tells them from the others.
    filter: &'static str,
    /// What says which of them count, where their own FROM has more than the records know.
    told: Option<Told>,
}

/// What says which records count: the things of a third set.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Told {
    /// The set in which the filters of the counts hold; its things are those of its [`Wider`].
    by: &'static Set,
    /// The thing, as an expression over the records.
    thing: &'static str,
}

/// Where the things of a set stand with further dimensions.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Wider {
    set: &'static Set,
    /// What is counted there once.
    thing: &'static Thing,
    /// Whether each of them stands there, so that the number as a whole can be had there too.
    whole: bool,
}

/// Sets are the same where their names are: what is in them may lead back to them.
impl PartialEq for Set {
    fn eq(&self, other: &Set) -> bool {
        self.name == other.name
    }
}

impl fmt::Debug for Set {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name)
    }
}

impl Set {
    /// What a set has unless it says otherwise.
    const BARE: Set = Set {
        name: "",
        from: "",
        shown: "",
        filter: "1 = 1",
        order: "",
        region: None,
        fields: &[],
        dimensions: &[],
        wider: None,
        part_of: None,
    };

    /// Returns the dimension of this key.
    pub fn dimension(&self, key: &str) -> Option<&'static Dimension> {
        self.dimensions.iter().find(|dimension| dimension.key == key)
    }

    /// Returns every way to break it down, those of the wider set behind its own.
    pub fn all_dimensions(&self) -> impl Iterator<Item = &'static Dimension> + use<> {
        let own = self.dimensions;
        let more = self.wider.map_or(&[][..], |wider| wider.set.dimensions);
        own.iter().chain(more.iter().filter(|one| own.iter().all(|other| other.key != one.key)))
    }

    const fn rows(&'static self, filter: &'static str) -> Count {
        Count { set: self, filter, measure: Measure::Rows, also: None }
    }

    const fn distinct(&'static self, of: &'static Thing, filter: &'static str) -> Count {
        Count { set: self, filter, measure: Measure::Distinct(of), also: None }
    }

    const fn sum(&'static self, of: &'static str, filter: &'static str) -> Count {
        Count { set: self, filter, measure: Measure::Sum(of), also: None }
    }
}

/// What is counted where several records stand for one thing, such as the seats of one person.
#[derive(Debug, PartialEq)]
pub struct Thing {
    sql: &'static str,
    /// Columns of a listing with one row a thing; every expression is an aggregate.
    fields: &'static [Field],
}

/// How records become a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Measure {
    /// Each record is one.
    Rows,
    /// Records of the same thing are one.
    Distinct(&'static Thing),
    /// Each record carries a number.
    Sum(&'static str),
}

/// A number to be had from a set: which of its records, and how they become a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Count {
    /// The records it is taken from.
    pub set: &'static Set,
    filter: &'static str,
    /// How they become a number.
    pub measure: Measure,
    /// What says the same as the filter where no region narrows the figures: that the thing is among those of another count.
    also: Option<&'static Count>,
}

impl Count {
    /// Returns the number as it is broken down by a dimension, with that dimension: by its own set, or by the wider one; none
    /// where neither has the dimension.
    pub fn broken_down_by(&self, dimension: &str) -> Option<(Count, &'static Dimension)> {
        if let Some(own) = self.set.dimension(dimension) {
            return Some((*self, own));
        }
        let Wider { set, thing, .. } = self.set.wider.filter(|_| !matches!(self.measure, Measure::Sum(_)))?;
        Some((Count { set, measure: Measure::Distinct(thing), ..*self }, set.dimension(dimension)?))
    }

    /// Returns whether the number as a whole is had by `count`, which is this one or the same from the wider set.
    pub fn is_whole_by(&self, count: &Count) -> bool {
        count == self || *count == self.in_whole_wider()
    }

    /// Returns the same number as it is had from the wider set, where it can be as a whole.
    fn in_whole_wider(&self) -> Count {
        match self.set.wider {
            Some(Wider { set, thing, whole: true }) if !matches!(self.measure, Measure::Sum(_)) => {
                Count { set, measure: Measure::Distinct(thing), ..*self }
            }
            _ => *self,
        }
    }

    const fn also(self, other: &'static Count) -> Count {
        Count { also: Some(other), ..self }
    }

    /// Returns whether its parts by a dimension must add up to it.
    pub fn adds_up(&self) -> bool {
        !matches!(self.measure, Measure::Distinct(_))
    }

    fn column(&self) -> String {
        match self.measure {
            Measure::Rows | Measure::Distinct(_) => self.addend(),
            // BIGINT has integer affinity on SQLite and brings NUMERIC back to a number on PostgreSQL.
            Measure::Sum(_) => format!("CAST(COALESCE({}, 0) AS BIGINT)", self.addend()),
        }
    }

    /// The number before it is summed once more; of nothing, it may be NULL.
    fn addend(&self) -> String {
        let filter = self.filter;
        match self.measure {
            Measure::Rows => format!("COUNT(*) FILTER (WHERE {filter})"),
            Measure::Distinct(thing) => format!("COUNT(DISTINCT {}) FILTER (WHERE {filter})", thing.sql),
            Measure::Sum(of) => format!("SUM({of}) FILTER (WHERE {filter})"),
        }
    }

    /// Returns the columns that [`records`] gives.
    pub fn fields(&self) -> Vec<Field> {
        match self.measure {
            Measure::Rows => self.set.fields.to_vec(),
            Measure::Distinct(thing) => thing.fields.to_vec(),
            Measure::Sum(of) => {
                let mut fields = self.set.fields.to_vec();
                fields.push(Field::new("counted", "计入数", "Counted", of).number());
                fields
            }
        }
    }
}

/// Pairs of texts of a set with how often each occurs: the two ends of a span of days, or a month of birth.
#[derive(Debug, PartialEq)]
pub struct Spread {
    /// What is counted.
    pub count: Count,
    /// Both texts with a slash between them.
    pub pairs: Dimension,
}

impl Spread {
    const fn new(count: Count, pairs: &'static str) -> Spread {
        Spread { count, pairs: Dimension::new("pairs", Text::new("", ""), pairs, Labels::Words).apart() }
    }

    /// Returns the records it is taken from, as a count.
    pub fn source(&self) -> Count {
        Count { measure: Measure::Rows, ..self.count }
    }
}

/// The records of a set that have one value of a dimension.
#[derive(Clone, Copy, Debug)]
pub struct Part<'a> {
    /// A dimension of the set.
    pub dimension: &'a Dimension,
    /// The value.
    pub value: &'a str,
}
