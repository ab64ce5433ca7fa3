//! What is written: columns, sheets, listings and documents. Data only; how it looks is decided by the formats.

use super::{Cell, Chart, Headings, Label, Style};
use crate::i18n::Message;

/// Where a cell stands in its column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// Texts, labels and dates.
    #[default]
    Left,
    /// Numbers.
    Right,
}

/// What is entered in a column: what a workbook sets the column to, and checks in a form.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Entry {
    /// Nothing is known beforehand; each cell says what it is.
    #[default]
    Open,
    /// Text, kept as it is typed.
    Text,
    /// A whole number.
    Whole,
    /// A number with so many digits after the point.
    Decimal(u8),
    /// A day.
    Date,
    /// A day with hour and minute.
    Moment,
    /// A month, which is text: a date would claim a day that nobody gave.
    Month,
    /// Yes or no.
    Flag,
    /// One of these.
    Choice(Vec<Label>),
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Stable ASCII key, the key in JSON; unique within a sheet.
    pub key: String,
    /// What people read above it.
    pub heading: Message,
    /// How its cells and its heading are set.
    pub align: Align,
    /// Whether it holds labels: then JSON has a second key `…_label`, also in rows where the cell is empty.
    pub labelled: bool,
    /// What is entered in it.
    pub entry: Entry,
    /// Whether a form must not leave it empty.
    pub required: bool,
}

impl Column {
    /// Makes a column of texts, dates or flags, set to the left.
    pub fn new(key: impl Into<String>, heading: impl Into<Message>) -> Column {
        let (align, entry) = (Align::Left, Entry::Open);
        Column { key: key.into(), heading: heading.into(), align, labelled: false, entry, required: false }
    }

    /// Makes a column of numbers or shares, set to the right.
    pub fn number(key: impl Into<String>, heading: impl Into<Message>) -> Column {
        Column { align: Align::Right, ..Column::new(key, heading) }
    }

    /// Makes a column of [`Cell::Label`] or [`Cell::Labels`].
    pub fn labels(key: impl Into<String>, heading: impl Into<Message>) -> Column {
        Column { labelled: true, ..Column::new(key, heading) }
    }

    /// Returns the heading in `style`.
    pub(super) fn title(&self, style: &Style) -> &str {
        match style.headings {
            Headings::Words => self.heading.get(style.lang),
            Headings::Keys => &self.key,
        }
    }
}

/// A single value that belongs to the whole output, such as the cut-off date or the region.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Stable ASCII key; not one of `schema`, `title`, `rows`, `count`, `sheets`, which JSON uses beside it.
    pub key: String,
    /// What people read before it.
    pub heading: Message,
    /// The value.
    pub cell: Cell,
}

impl Fact {
    /// Makes a fact.
    pub fn new(key: impl Into<String>, heading: impl Into<Message>, cell: impl Into<Cell>) -> Fact {
        Fact { key: key.into(), heading: heading.into(), cell: cell.into() }
    }

    /// Returns the name of the fact in `style`.
    pub(super) fn title(&self, style: &Style) -> &str {
        match style.headings {
            Headings::Words => self.heading.get(style.lang),
            Headings::Keys => &self.key,
        }
    }
}

/// The head of a listing whose rows are streamed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// Name and version of the JSON shape, `renda.suggestion.list/1`.
    pub schema: String,
    /// Heading of the HTML page, name of the worksheet; the other formats leave it out.
    pub title: Option<Message>,
    /// Facts, which JSON and HTML show and the other formats leave out.
    pub facts: Vec<Fact>,
    /// The columns.
    pub columns: Vec<Column>,
    /// Whether it is a form to be filled in: a workbook then checks what is typed below its rows.
    pub form: bool,
}

impl Listing {
    /// Makes a listing without title and facts.
    pub fn new(schema: impl Into<String>, columns: Vec<Column>) -> Listing {
        Listing { schema: schema.into(), columns, ..Listing::default() }
    }
}

/// One table of a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Stable ASCII key, unique within the document; the anchor in HTML.
    pub key: String,
    /// Heading above the table.
    pub title: Option<Message>,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each as long as `columns`.
    pub rows: Vec<Vec<Cell>>,
    /// Remarks below the table.
    pub notes: Vec<Message>,
    /// Pictures of it; formats that cannot draw leave them out.
    pub charts: Vec<Chart>,
}

/// A report: facts and sheets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Name and version of the JSON shape, `renda.report.annual/1`.
    pub schema: String,
    /// Title of the whole.
    pub title: Option<Message>,
    /// What holds for the whole: cut-off date, region, rule profile.
    pub facts: Vec<Fact>,
    /// The tables.
    pub sheets: Vec<Sheet>,
}
