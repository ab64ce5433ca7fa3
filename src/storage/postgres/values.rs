//! Values on their way to the server and back, in the server's binary form.

use std::error::Error;
use std::fmt::Write as _;

use bytes::BytesMut;
use postgres::types::{FromSql, IsNull, ToSql, Type};

use crate::domain::value::Value;
use crate::storage::sql::Param;

/// Returns the letter that stands for a parameter's type among the keys of prepared statements.
pub(super) fn letter_of(param: Param<'_>) -> char {
    match param {
        Param::Null => 'n',
        Param::Int(_) => 'i',
        Param::Text(_) => 't',
    }
}

/// NULL has the type that the statement gives it.
pub(super) fn type_of(param: Param<'_>) -> Type {
    match param {
        Param::Null => Type::UNKNOWN,
        Param::Int(_) => Type::INT8,
        Param::Text(_) => Type::TEXT,
    }
}

/// A parameter on its way to the server.
#[derive(Debug)]
pub(super) struct Bound<'a>(pub(super) Param<'a>);

type AnyError = Box<dyn Error + Sync + Send>;

impl ToSql for Bound<'_> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> std::result::Result<IsNull, AnyError> {
        match self.0 {
            Param::Null => Ok(IsNull::Yes),
            Param::Int(number) => number.to_sql(kind, out),
            Param::Text(text) => text.to_sql(kind, out),
        }
    }

    fn accepts(_kind: &Type) -> bool {
        true
    }

    postgres::types::to_sql_checked!();
}

/// A cell of a result in the terms of the register: whole numbers and texts; a fraction is a text, as from SQLite.
pub(super) struct Cell(pub(super) Value);

impl<'a> FromSql<'a> for Cell {
    fn from_sql(kind: &Type, raw: &'a [u8]) -> std::result::Result<Cell, AnyError> {
        Ok(Cell(match *kind {
            Type::INT8 => Value::Int(i64::from_sql(kind, raw)?),
            Type::INT4 => Value::Int(i32::from_sql(kind, raw)?.into()),
            Type::INT2 => Value::Int(i16::from_sql(kind, raw)?.into()),
            Type::OID => Value::Int(u32::from_sql(kind, raw)?.into()),
            Type::BOOL => Value::Int(bool::from_sql(kind, raw)?.into()),
            Type::FLOAT8 => Value::text(&f64::from_sql(kind, raw)?.to_string()),
            Type::FLOAT4 => Value::text(&f32::from_sql(kind, raw)?.to_string()),
            Type::NUMERIC => decimal(raw)?,
            _ => Value::Text(std::str::from_utf8(raw)?.into()),
        }))
    }

    fn from_sql_null(_kind: &Type) -> std::result::Result<Cell, AnyError> {
        Ok(Cell(Value::Empty))
    }

    fn accepts(kind: &Type) -> bool {
        matches!(
            *kind,
            Type::INT8
                | Type::INT4
                | Type::INT2
                | Type::OID
                | Type::BOOL
                | Type::FLOAT8
                | Type::FLOAT4
                | Type::NUMERIC
                | Type::TEXT
                | Type::VARCHAR
                | Type::BPCHAR
                | Type::NAME
                | Type::UNKNOWN
                | Type::JSON
                | Type::XML
        )
    }
}

/// Reads a NUMERIC as the server sends it: count of digits to base 10,000, weight of the first, sign, decimal places, digits.
/// A whole number that fits is one; anything else is a text.
fn decimal(raw: &[u8]) -> std::result::Result<Value, AnyError> {
    let words: Vec<u16> = raw.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    let [_, weight, sign, scale, digits @ ..] = words.as_slice() else { return Err("a number was cut off".into()) };
    if !matches!(sign, 0 | 0x4000) {
        return Ok(Value::text("NaN"));
    }
    let (weight, scale) = (i32::from(weight.cast_signed()), usize::from(*scale));
    let digit = |place: i32| usize::try_from(place).ok().and_then(|place| digits.get(place)).copied().unwrap_or(0);
    let mut whole = String::new();
    for place in 0..=weight.max(0) {
        let _ = write!(whole, "{:04}", if weight < 0 { 0 } else { digit(place) });
    }
    let mut fraction = String::new();
    let mut place = weight + 1;
    while fraction.len() < scale {
        let _ = write!(fraction, "{:04}", digit(place));
        place += 1;
    }
    fraction.truncate(scale);
    let trimmed = whole.trim_start_matches('0');
    let whole = if trimmed.is_empty() { "0" } else { trimmed };
    let minus = if *sign == 0x4000 { "-" } else { "" };
    if scale > 0 {
        return Ok(Value::text(&format!("{minus}{whole}.{fraction}")));
    }
    let text = format!("{minus}{whole}");
    Ok(text.parse().map_or_else(|_| Value::text(&text), Value::Int))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn decimals_are_read_as_the_server_sends_them() {
        let raw = |words: &[u16]| words.iter().flat_map(|word| word.to_be_bytes()).collect::<Vec<u8>>();
        let read = |words: &[u16]| decimal(&raw(words)).unwrap();
        assert_eq!(read(&[0, 0, 0, 0]), Value::Int(0));
        assert_eq!(read(&[2, 1, 0, 0, 1, 2345]), Value::Int(12345));
        assert_eq!(read(&[1, 1, 0x4000, 0, 3]), Value::Int(-30000));
        assert_eq!(read(&[2, 0, 0, 2, 12, 3400]), Value::text("12.34"));
        assert_eq!(read(&[1, 0xFFFF, 0, 3, 50]), Value::text("0.005"));
        assert_eq!(read(&[1, 0xFFFE, 0x4000, 6, 1200]), Value::text("-0.000012"));
        assert_eq!(read(&[0, 0, 0xC000, 0]), Value::text("NaN"));
        assert!(decimal(&[0, 1]).is_err());
    }
}
