//! The value of one cell, as the rules understand it and the store keeps it.
//! Dates are ISO text, codes are ASCII text, yes and no are 1 and 0: nothing here depends on a language.

use compact_str::CompactString;

/// One typed value. Texts of up to 24 bytes (most Chinese cells) live inline, without an allocation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Value {
    /// No value; NULL in the store.
    #[default]
    Empty,
    /// A whole number, or 1 and 0 for yes and no.
    Int(i64),
    /// Text: a name, an ISO date, a code, or the members of a list joined by `、`.
    Text(CompactString),
}

impl Value {
    /// Makes a text value; an empty text is [`Value::Empty`].
    pub fn text(text: &str) -> Value {
        if text.is_empty() { Value::Empty } else { Value::Text(CompactString::new(text)) }
    }

    /// Returns whether there is no value.
    pub fn is_empty(&self) -> bool {
        matches!(self, Value::Empty)
    }

    /// Returns the text, if the value is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Returns the number, if the value is one.
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Value::Int(number) => Some(*number),
            _ => None,
        }
    }

    /// Returns the value as plain text: numbers in digits, no value as the empty text.
    pub fn to_plain(&self) -> String {
        match self {
            Value::Empty => String::new(),
            Value::Int(number) => number.to_string(),
            Value::Text(text) => text.to_string(),
        }
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Value {
        Value::Int(number)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::text(text)
    }
}

impl From<Option<i64>> for Value {
    fn from(number: Option<i64>) -> Value {
        number.map_or(Value::Empty, Value::Int)
    }
}

impl From<Option<&str>> for Value {
    fn from(text: Option<&str>) -> Value {
        text.map_or(Value::Empty, Value::text)
    }
}
