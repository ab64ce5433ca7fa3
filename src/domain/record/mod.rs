//! What a record type is: its fields with their keys, headings, aliases and kinds, declared once.
//! Templates, header matching, cell checks, exports, listings and the field reference all follow from the declaration;
//! how a field is stored is the business of `storage`.

use crate::i18n::Text;

pub mod activity;
pub mod code;
pub mod deputy;
pub mod ethnicity;
pub mod handling;
pub mod motion;
pub mod opinion;
pub mod place;
pub mod station;
pub mod suggestion;
pub mod unit;

mod all;
pub use all::ALL;

/// How a cell of a field is read, checked and shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// Text in one line; padding is stripped, full-width letters and digits are made narrow.
    Text,
    /// The name of a unit, a station or a region: blanks and line breaks beside Han characters come off, as they do where
    /// it is referred to.
    Title,
    /// A person's name: inner padding (`王　伟`) is stripped, middle dots are made one.
    Name,
    /// Text that may run over several lines.
    Prose,
    /// A whole number of at least 0.
    Count,
    /// An amount of money in yuan, kept in fen.
    Money,
    /// A day.
    Date,
    /// A month (`1968-05`), as offices keep dates of birth; the day, where given, is dropped.
    Month,
    /// A day with hour and minute (`2024-02-02T12:00`).
    Moment,
    /// Yes or no.
    Flag,
    /// One code of a list.
    Code(&'static code::List),
    /// Several codes of a list.
    Codes(&'static code::List),
    /// Several texts; joined by `、` when kept.
    Texts,
    /// Several names, where a closing `等12人` gives only their number.
    Names,
    /// 行政区划代码 of 6 or 9 digits, or a name known to the register.
    Region,
    /// 届 as a number.
    Term,
    /// 届 and 次 (`15-4`); 次 is 0 between sessions (`闭会`).
    Session,
    /// Another record, by its key or name; found when the row is taken in.
    Reference(Target),
    /// A mobile number of 11 digits.
    Mobile,
    /// Any telephone number.
    Phone,
    /// A resident identity number of 18 characters (GB 11643) with a right check digit.
    IdNumber,
    /// An e-mail address.
    Email,
}

impl Kind {
    /// Returns whether a value is kept as a number.
    pub fn is_number(self) -> bool {
        matches!(self, Kind::Count | Kind::Money | Kind::Flag | Kind::Term)
    }
}

/// The record type a reference leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    /// A unit that handles suggestions.
    Unit,
    /// A deputy's seat, by certificate number or by a name that is unique within the region and term.
    Deputy,
    /// A contact station.
    Station,
    /// An activity.
    Activity,
    /// A suggestion.
    Suggestion,
}

impl Target {
    /// Returns the noun of its records on the command line.
    pub const fn noun(self) -> &'static str {
        match self {
            Target::Unit => "unit",
            Target::Deputy => "deputy",
            Target::Station => "station",
            Target::Activity => "activity",
            Target::Suggestion => "suggestion",
        }
    }
}

/// One field of a record type.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Field {
    /// Stable ASCII key: the JSON key, the flag of `add` and `edit`, the name of the filter.
    pub key: &'static str,
    /// Heading in both languages; both are read on import.
    pub heading: Text,
    /// Further headings that mean this field.
    pub aliases: &'static [&'static str],
    /// How its cells are read.
    pub kind: Kind,
    /// Whether it is personal data, masked unless revealed.
    pub personal: bool,
    /// Whether it belongs to the natural key.
    pub key_part: bool,
    /// Whether a row without it is refused.
    pub required: bool,
    /// Whether a record registered by hand without it is given the next free one.
    pub allotted: bool,
    /// Whether a listing shows it when no columns are asked for.
    pub listed: bool,
    /// A made-up cell for the template.
    pub example: &'static str,
}

impl Field {
    /// Declares a field that is optional, not personal and not listed.
    pub const fn new(key: &'static str, zh: &'static str, en: &'static str, kind: Kind) -> Field {
        let heading = Text::new(zh, en);
        let (personal, key_part, required, allotted, listed) = (false, false, false, false, false);
        Field { key, heading, aliases: &[], kind, personal, key_part, required, allotted, listed, example: "" }
    }

    /// Adds further headings.
    pub const fn aliases(mut self, aliases: &'static [&'static str]) -> Field {
        self.aliases = aliases;
        self
    }

    /// Sets the made-up cell of the template.
    pub const fn example(mut self, example: &'static str) -> Field {
        self.example = example;
        self
    }

    /// Marks personal data.
    pub const fn personal(mut self) -> Field {
        self.personal = true;
        self
    }

    /// Marks a part of the natural key.
    pub const fn key_part(mut self) -> Field {
        self.key_part = true;
        self.listed = true;
        self
    }

    /// Marks a field without which a row is refused.
    pub const fn required(mut self) -> Field {
        self.required = true;
        self.listed = true;
        self
    }

    /// Marks a field that is allotted where a record registered by hand has none.
    pub const fn allotted(mut self) -> Field {
        self.allotted = true;
        self
    }

    /// Marks a field shown by default.
    pub const fn listed(mut self) -> Field {
        self.listed = true;
        self
    }

    /// Returns every heading that means this field: key, Chinese, English, aliases.
    pub fn headings(&self) -> impl Iterator<Item = &'static str> {
        [self.key, self.heading.zh, self.heading.en].into_iter().chain(self.aliases.iter().copied())
    }
}

/// What a sheet held in columns that mean no known field, one line `表头：值` a cell; the last field of every record type.
/// Nobody knows what it holds, so it is treated as personal.
pub const EXTRA: Field = Field::new("extra", "附加信息", "Extra", Kind::Prose).personal();

/// A record type: the noun of the command line and its fields in the order of a sheet.
#[derive(Debug, PartialEq)]
pub struct RecordType {
    /// The noun, which is also the name of its table.
    pub noun: &'static str,
    /// What one record is called.
    pub label: Text,
    /// Fields in the order of templates and exports.
    pub fields: &'static [Field],
}

impl RecordType {
    /// Returns the position of the field with `key`.
    pub fn position(&self, key: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.key == key)
    }

    /// Returns the field with `key`.
    pub fn field(&self, key: &str) -> Option<&'static Field> {
        self.fields.iter().find(|field| field.key == key)
    }
}
