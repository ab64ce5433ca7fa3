//! From stored values to the cells people see: by the kind of the field, masked where it is personal.

use crate::domain::numeral;
use crate::domain::parse::Session;
use crate::domain::privacy;
use crate::domain::record::{Field, Kind};
use crate::domain::value::Value;
use crate::i18n::Message;
use crate::output::{Cell, Column, Entry, Label};

/// Makes the column of a field.
pub fn column(field: &Field) -> Column {
    let column = match field.kind {
        Kind::Count | Kind::Money => Column::number(field.key, field.heading),
        Kind::Code(_) | Kind::Codes(_) | Kind::Session | Kind::Term => Column::labels(field.key, field.heading),
        _ => Column::new(field.key, field.heading),
    };
    Column { entry: entry(field.kind), required: field.required, ..column }
}

/// Returns what is entered in a column of fields of this kind.
pub fn entry(kind: Kind) -> Entry {
    match kind {
        Kind::Count => Entry::Whole,
        Kind::Money => Entry::Decimal(2),
        Kind::Date => Entry::Date,
        Kind::Moment => Entry::Moment,
        Kind::Month => Entry::Month,
        Kind::Flag => Entry::Flag,
        Kind::Code(list) => Entry::Choice(list.codes.iter().map(|code| Label::new(code.code, code.label)).collect()),
        _ => Entry::Text,
    }
}

/// Makes the cell of a field; personal data is masked unless revealed.
pub fn cell(field: &Field, value: &Value, reveal: bool) -> Cell {
    match value {
        Value::Empty => Cell::Empty,
        Value::Text(text) if field.personal && !reveal => Cell::text(privacy::mask(field.kind, text)),
        Value::Text(text) => text_cell(field.kind, text),
        Value::Int(number) => match field.kind {
            Kind::Flag => Cell::Flag(*number != 0),
            Kind::Money => Cell::Decimal { scaled: *number, places: 2 },
            Kind::Term => term(*number),
            _ => Cell::Int(*number),
        },
    }
}

fn text_cell(kind: Kind, text: &str) -> Cell {
    match kind {
        Kind::Date | Kind::Moment => Cell::Date(text.into()),
        Kind::Month => Cell::Month(text.into()),
        Kind::Code(list) => match list.code(text) {
            Some(code) => Cell::label(code.code, code.label),
            None => Cell::text(text),
        },
        Kind::Codes(list) => {
            let known = text.split('、').filter_map(|code| list.code(code));
            Cell::Labels(known.map(|code| Label::new(code.code, code.label)).collect())
        }
        Kind::Texts | Kind::Names => Cell::Texts(text.split('、').map(Into::into).collect()),
        Kind::Session => match Session::from_kept(text) {
            Some(session) => Cell::Label(Label::named(text, session.label())),
            None => Cell::text(text),
        },
        _ => Cell::text(text),
    }
}

fn term(number: i64) -> Cell {
    let Ok(small) = u32::try_from(number) else { return Cell::Int(number) };
    let zh = format!("{}届", numeral::print(small));
    Cell::Label(Label::named(number.to_string(), Message::new(zh, number.to_string())))
}
