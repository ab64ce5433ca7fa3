//! From the text of one cell to its value: what offices write, understood or refused with a reason.
//! The same readers serve imports and flags. Files and tables are the business of `exchange`; whether
//! a unit or a deputy exists is found out in `ops`.

mod choice;
mod clean;
mod contact;
mod date;
mod date_reason;
pub mod fault;
mod identity;
mod name;
mod number;
mod place;

pub use contact::{email, mobile, phone};
pub use date::{date, moment, month};
pub use fault::CellFault;
pub use identity::id_number;
pub use name::{Names, person, texts};
pub use number::{MoneyUnit, count, flag, money, yuan};
pub use place::{Session, region, session, term};

use compact_str::CompactString;

use crate::domain::record::{Kind, Target};
use crate::domain::value::Value;
use crate::message;

/// Reads one cell. Texts become canonical (`2024-01-30`, `1968-05`, `15-4`, codes in ASCII, lists joined by `、`);
/// every canonical value but money reads as itself. Blank cells and marks of absence (`无`, `/`, `—`) are
/// [`Value::Empty`]. Fails with a code of [`fault::TABLE`].
pub fn cell(kind: Kind, text: &str) -> Result<Value, CellFault> {
    let prose = matches!(kind, Kind::Prose);
    let cleaned = clean::clean(text, prose)?;
    let text = cleaned.as_ref();
    if text.len() <= 9 {
        if is_blank(text) && !means_something(kind, text) {
            return Ok(Value::Empty);
        }
        if text == "同上" || text == "〃" || text == "″" {
            return Err(ditto(text));
        }
    }
    cleaned_cell(kind, text)
}

/// Reads one amount of money whose column says its unit (`金额（万元）`); a unit in the cell itself wins.
pub fn money_cell(unit: MoneyUnit, text: &str) -> Result<Value, CellFault> {
    let cleaned = clean::clean(text, false)?;
    if is_blank(&cleaned) { Ok(Value::Empty) } else { number::fen(&cleaned, unit).map(Value::Int) }
}

/// Reads a cell that has been cleaned and is not blank.
fn cleaned_cell(kind: Kind, text: &str) -> Result<Value, CellFault> {
    Ok(match kind {
        Kind::Text => Value::Text(one_line(text)),
        Kind::Title => Value::Text(name::reference(text)),
        Kind::Prose => Value::Text(CompactString::new(text)),
        Kind::Name => Value::Text(name::name(text)?),
        Kind::Count => Value::Int(number::whole(text)?),
        Kind::Money => Value::Int(number::fen(text, MoneyUnit::Yuan)?),
        Kind::Date => Value::Text(date::day_text(text)?),
        Kind::Month => Value::Text(date::month_text(text)?),
        Kind::Moment => Value::Text(date::moment_text(text)?),
        Kind::Flag => Value::Int(i64::from(number::yes_or_no(text)?)),
        Kind::Code(list) => Value::Text(CompactString::const_new(choice::one(list, text)?)),
        Kind::Codes(list) => Value::Text(choice::several(list, text)?),
        Kind::Texts => Value::text(&name::text_list(text)),
        Kind::Names => Value::Text(name::name_list(text)?),
        Kind::Region => Value::Text(place::region_text(text)?),
        Kind::Term => Value::Int(i64::from(place::term_number(text)?)),
        Kind::Session => Value::Text(CompactString::from(place::session_of(text)?.to_string())),
        Kind::Reference(Target::Deputy) => Value::Text(name::deputy(text)),
        Kind::Reference(Target::Unit | Target::Station) => Value::Text(name::reference(text)),
        Kind::Reference(Target::Activity | Target::Suggestion) => Value::Text(one_line(text)),
        Kind::Mobile => Value::Text(contact::mobile_text(text)?),
        Kind::Phone => Value::Text(contact::phone_text(text)?),
        Kind::IdNumber => Value::Text(identity::id_text(text)?),
        Kind::Email => Value::Text(contact::email_text(text)?),
    })
}

/// Returns whether a cell is blank or holds a mark of absence only.
fn is_blank(text: &str) -> bool {
    matches!(text, "" | "无" | "/" | "／" | "-" | "－" | "—" | "――" | "——" | "–" | "--" | "N/A" | "n/a" | "\\")
}

/// Returns whether a mark of absence is an answer in this field: `无` is no, or a code of the list.
fn means_something(kind: Kind, text: &str) -> bool {
    match kind {
        Kind::Flag => text == "无",
        Kind::Code(list) | Kind::Codes(list) => !text.is_empty() && list.find(text).is_some(),
        _ => false,
    }
}

/// Makes the fault for a cell that repeats the one above by a word.
fn ditto(text: &str) -> CellFault {
    CellFault::new(
        fault::DITTO,
        message!(
            "写的是“{text}”；每行须写明内容，请照上一行补全",
            "the cell says “{text}” (ditto); write the content out in every row"
        ),
    )
}

/// Returns a text of one line: line breaks inside the cell become a space.
fn one_line(text: &str) -> CompactString {
    if text.contains('\n') {
        text.split('\n').map(str::trim).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ").into()
    } else {
        CompactString::new(text)
    }
}

/// Cleans a text given as a flag and hands it to a reader.
fn cleaned<T>(text: &str, read: impl FnOnce(&str) -> Result<T, CellFault>) -> Result<T, CellFault> {
    clean::clean(text, false).and_then(|text| read(&text))
}

#[cfg(test)]
mod tests;
