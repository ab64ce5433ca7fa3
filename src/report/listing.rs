//! The records behind a figure.

use super::figure::{Figure, Formula, all, find};
use super::policy::Policy;
use super::{ReportError, Scope, categories};
use crate::domain::profile::Profile;
use crate::domain::value::Value;
use crate::i18n::Message;
use crate::output::{Cell, Column, Sheet};
use crate::storage::figures::{Count, Dimension, Field, Labels, Part, Shape, Spread, records};
use crate::storage::sql::{Executor, StorageError};

/// Where records are listed from: a count, or a spread of pairs.
#[derive(Clone, Copy, Debug)]
enum Source {
    Count(Count),
    Spread(&'static Spread),
}

impl Source {
    fn fields(self) -> Vec<Field> {
        match self {
            Source::Count(count) => count.fields(),
            Source::Spread(spread) => spread.source().fields(),
        }
    }
}

/// The records behind a figure, to be read one by one.
#[derive(Clone, Debug)]
pub struct Records {
    /// Key of the figure as it was asked for.
    pub key: String,
    /// What is listed.
    pub title: Message,
    /// The columns.
    pub columns: Vec<Column>,
    shapes: Vec<Shape>,
    sources: Vec<Source>,
    part: Option<(&'static Dimension, String)>,
    policy: Policy,
}

impl Records {
    /// Finds the records of `key`: a figure, `FIGURE.denominator`, or `FIGURE.by_DIMENSION.VALUE`.
    /// Fails with the nearest keys where there is no such figure.
    pub fn find(key: &str, profile: &Profile) -> Result<Records, ReportError> {
        let policy = Policy::from(profile);
        let (plain, part) = split(key);
        let below = plain.strip_suffix(".denominator");
        let figure = find(below.unwrap_or(plain)).ok_or_else(|| unknown(key))?;
        let keys = if below.is_some() { denominator(figure, &policy) } else { numerator(figure, &policy) };
        let mut sources: Vec<Source> =
            keys.iter().filter_map(|key| find(key)?.source()).map(|count| Source::Count(*count)).collect();
        if let (Formula::Days(spread, _) | Formula::Age(spread), None) = (figure.formula, below) {
            sources = vec![Source::Spread(spread)];
        }
        let first = *sources.first().ok_or_else(|| unknown(key))?;
        let part = match (part, first) {
            (None, _) => None,
            (Some((by, value)), Source::Count(count)) => {
                let (_, dimension) = count.broken_down_by(by).ok_or_else(|| unknown(key))?;
                for source in &mut sources {
                    if let Source::Count(count) = source {
                        *count = count.broken_down_by(by).ok_or_else(|| unknown(key))?.0;
                    }
                }
                Some((dimension, code_of(dimension, value)))
            }
            (Some(_), Source::Spread(_)) => return Err(unknown(key)),
        };
        let first = *sources.first().ok_or_else(|| unknown(key))?;
        let fields = first.fields();
        Ok(Records {
            key: key.to_owned(),
            title: title(figure, &policy, below.is_some()),
            columns: fields.iter().map(column).collect(),
            shapes: fields.iter().map(|field| field.shape).collect(),
            sources,
            part,
            policy,
        })
    }

    /// Calls `each` with every record in turn, in the order of the business keys. An error of `each`, such as a closed pipe,
    /// ends the listing and is passed on.
    pub fn each(
        &self,
        store: &mut dyn Executor,
        scope: &Scope,
        each: &mut dyn FnMut(&[Cell]) -> std::io::Result<()>,
    ) -> Result<(), ReportError> {
        let point = categories::point(scope, &self.policy, self.part.as_ref().map(|(dimension, _)| *dimension))?;
        let part = self.part.as_ref().map(|(dimension, value)| Part { dimension, value });
        for source in &self.sources {
            let mut write = |row: &mut crate::storage::sql::Row| {
                let cells: Vec<Cell> =
                    self.shapes.iter().enumerate().map(|(at, shape)| cell(row.take(at), *shape)).collect();
                each(&cells).map_err(StorageError::Reader)
            };
            match *source {
                Source::Count(count) => records(store, &point, &count, part, &mut write)?,
                Source::Spread(spread) => records(store, &point, &spread.source(), part, &mut write)?,
            }
        }
        Ok(())
    }
}

/// Returns the records behind a figure as a sheet; for a listing that may be long use [`Records::each`].
pub fn list(store: &mut dyn Executor, scope: &Scope, profile: &Profile, key: &str) -> Result<Sheet, ReportError> {
    let records = Records::find(key, profile)?;
    let mut rows = Vec::new();
    records.each(store, scope, &mut |cells| {
        rows.push(cells.to_vec());
        Ok(())
    })?;
    let Records { title, columns, .. } = records;
    Ok(Sheet { key: "records".to_owned(), title: Some(title), columns, rows, notes: Vec::new(), charts: Vec::new() })
}

/// Parts a key into the figure and the value of a dimension.
fn split(key: &str) -> (&str, Option<(&str, &str)>) {
    match key.split_once(".by_") {
        Some((figure, part)) => (figure, Some(part.split_once('.').unwrap_or((part, "")))),
        None => (key, None),
    }
}

/// Returns the code a value means: people may write the label.
fn code_of(dimension: &Dimension, value: &str) -> String {
    match dimension.labels {
        Labels::Codes(list) => list.find(value).map_or(value, |code| code.code).to_owned(),
        _ => value.to_owned(),
    }
}

/// Returns the figures above the line, or the one that is counted.
pub(super) fn numerator(figure: &Figure, policy: &Policy) -> Vec<&'static str> {
    match figure.formula {
        Formula::Count(_) => find(figure.key).map(|known| known.key).into_iter().collect(),
        Formula::Rate { of, .. } | Formula::PerHead { of, .. } => of.keys(policy),
        Formula::Days(..) | Formula::Age(_) => Vec::new(),
    }
}

/// Returns the figures below the line.
pub(super) fn denominator(figure: &Figure, policy: &Policy) -> Vec<&'static str> {
    match figure.formula {
        Formula::Rate { to, .. } | Formula::PerHead { to, .. } => to.keys(policy),
        _ => figure.share_of.into_iter().collect(),
    }
}

fn title(figure: &Figure, policy: &Policy, below: bool) -> Message {
    let Message { zh, en } = figure.title(policy);
    if below {
        Message::new(format!("{zh}：分母所含记录"), format!("{en}: the records below the line"))
    } else {
        Message::new(format!("{zh}：所含记录"), format!("{en}: the records behind it"))
    }
}

fn column(field: &Field) -> Column {
    match field.shape {
        Shape::Number => Column::number(field.key, field.heading),
        Shape::Code(_) => Column::labels(field.key, field.heading),
        Shape::Plain | Shape::Date => Column::new(field.key, field.heading),
    }
}

fn cell(value: Value, shape: Shape) -> Cell {
    match (value, shape) {
        (Value::Empty, _) => Cell::Empty,
        (Value::Int(number), _) => Cell::Int(number),
        (Value::Text(text), Shape::Date) => Cell::Date(text),
        (Value::Text(text), Shape::Code(list)) => {
            list.code(&text).map_or_else(|| Cell::text(text), |code| Cell::label(code.code, code.label))
        }
        (Value::Text(text), _) => Cell::text(text),
    }
}

/// Returns the error for an unknown key, with the five nearest.
pub(super) fn unknown(key: &str) -> ReportError {
    let mut known: Vec<(usize, &str)> =
        all().map(|figure| (strsim::damerau_levenshtein(key, figure.key), figure.key)).collect();
    known.sort_unstable();
    let nearest = known.iter().take(5).map(|(_, key)| (*key).to_owned()).collect();
    ReportError::UnknownFigure { key: key.chars().take(80).collect(), nearest }
}
