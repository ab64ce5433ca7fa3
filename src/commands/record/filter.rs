//! Filters named after the columns, the same for every record type.

use clap::{Arg, ArgMatches};

use super::flag;
use crate::commands::arguments::text;
use crate::context::Context;
use crate::domain::parse;
use crate::domain::record::{Field, Kind, RecordType};
use crate::domain::value::Value;
use crate::failure::Failure;
use crate::i18n::Lang;
use crate::message;
use crate::storage::table::{Filter, Query, Table, contains};

/// Makes one filter a field. `taken` are names that the verb uses for something else.
pub fn arguments(lang: Lang, record: &RecordType, taken: &[&str]) -> Vec<Arg> {
    let fields = record.fields.iter().filter(|field| !taken.contains(&flag(field).as_str()));
    fields
        .map(|field| {
            let heading = field.heading.get(lang);
            let help = lang.pick(&format!("按{heading}筛选"), &format!("Filter by {heading}")).to_owned();
            Arg::new(field_id(field))
                .long(flag(field))
                .value_name(value_name(field))
                .help(help)
                .help_heading(lang.pick("筛选", "Filters"))
        })
        .collect()
}

fn value_name(field: &Field) -> &'static str {
    match field.kind {
        Kind::Date | Kind::Month | Kind::Moment => "DATE",
        Kind::Code(_) | Kind::Codes(_) => "CODE",
        Kind::Flag => "yes|no",
        Kind::Region => "REGION",
        Kind::Count | Kind::Term | Kind::Money => "N",
        _ => "TEXT",
    }
}

/// Returns the id under which a field's filter is found.
pub fn field_id(field: &Field) -> String {
    format!("field:{}", field.key)
}

/// Returns the personal fields that a run tells: those of `shown`, and those filtered by, which tells as much.
pub fn personal(matches: &ArgMatches, record: &'static RecordType, shown: &[&'static Field]) -> Vec<&'static Field> {
    let told =
        |field: &Field| shown.iter().any(|shown| shown.key == field.key) || text(matches, &field_id(field)).is_some();
    record.fields.iter().filter(|field| field.personal && told(field)).collect()
}

/// Reads filters, order and limit.
pub fn query(context: &Context, matches: &ArgMatches, table: &Table) -> Result<Query, Failure> {
    let mut filter = Filter::default();
    for (condition, values) in conditions(context, matches, table, &|_| true)? {
        filter.and(&condition, values);
    }
    let sort = text(matches, "sort").map(|keys| sort_keys(keys, table.record)).transpose()?.unwrap_or_default();
    let limit = matches.try_get_one::<i64>("limit").ok().flatten().copied();
    Ok(Query { filter, sort, limit, ..Query::default() })
}

/// Returns the conditions of the filters given on fields that are `wanted`, with their values.
pub fn conditions(
    context: &Context,
    matches: &ArgMatches,
    table: &Table,
    wanted: &dyn Fn(&Field) -> bool,
) -> Result<Vec<(String, Vec<Value>)>, Failure> {
    let mut conditions = Vec::new();
    for field in table.record.fields.iter().filter(|field| wanted(field)) {
        let Some(said) = text(matches, &field_id(field)) else { continue };
        let shown = table.shown(field.key)?;
        conditions.push(condition(context, field, shown, said)?);
    }
    Ok(conditions)
}

fn condition(context: &Context, field: &Field, shown: &str, wanted: &str) -> Result<(String, Vec<Value>), Failure> {
    if wanted.is_empty() {
        return Ok((format!("{shown} IS NULL"), Vec::new()));
    }
    let parsed = || parse::cell(field.kind, wanted).map_err(|fault| Failure::usage(fault.reason));
    Ok(match field.kind {
        Kind::Date | Kind::Month | Kind::Moment => return dates(context, shown, wanted),
        Kind::Region => (format!("{shown} LIKE ? ESCAPE '!'"), vec![region_prefix(wanted)]),
        Kind::Codes(_) => {
            (format!("('、' || {shown} || '、') LIKE ?"), vec![Value::text(&format!("%、{}、%", parsed()?.to_plain()))])
        }
        Kind::Code(_) | Kind::Flag | Kind::Count | Kind::Term | Kind::Money | Kind::Session => {
            (format!("{shown} = ?"), vec![parsed()?])
        }
        Kind::Mobile | Kind::IdNumber => (format!("{shown} = ?"), vec![parsed()?]),
        _ if field.key_part => (format!("{shown} = ?"), vec![Value::text(wanted)]),
        _ => {
            let (condition, pattern) = contains(shown, wanted);
            (condition, vec![pattern])
        }
    })
}

/// A region means what lies below it too: the code without the zeros of its own level.
fn region_prefix(wanted: &str) -> Value {
    let code = wanted.trim();
    let prefix = match code.len() {
        6 if code == "000000" => "",
        6 if code.ends_with("0000") => &code[..2],
        6 if code.ends_with("00") => &code[..4],
        _ => code,
    };
    Value::text(&format!("{}%", prefix.replace(['%', '_', '!'], "")))
}

/// A year, a month, a day, or two days with `..` between.
fn dates(context: &Context, shown: &str, wanted: &str) -> Result<(String, Vec<Value>), Failure> {
    if let Some((first, last)) = wanted.split_once("..") {
        let (first, last) = (context.day(first)?.to_string(), context.day(last)?.to_string());
        return Ok((format!("{shown} BETWEEN ? AND ?"), vec![Value::text(&first), Value::text(&last)]));
    }
    let digits = wanted.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let prefix =
        if digits && matches!(wanted.len(), 4 | 7) { wanted.to_owned() } else { context.day(wanted)?.to_string() };
    Ok((format!("{shown} LIKE ?"), vec![Value::text(&format!("{prefix}%"))]))
}

fn sort_keys(keys: &str, record: &'static RecordType) -> Result<Vec<(String, bool)>, Failure> {
    let keys = keys.split(',').map(str::trim).filter(|key| !key.is_empty());
    keys.map(|key| {
        let (descending, key) = key.strip_prefix('-').map_or((false, key), |key| (true, key));
        find_field(record, key).map(|field| (field.key.to_owned(), descending))
    })
    .collect()
}

/// Returns the field of a key as people type it; an error that lists the valid ones.
pub fn find_field(record: &'static RecordType, key: &str) -> Result<&'static Field, Failure> {
    let wanted = key.replace('-', "_");
    record.field(&wanted).ok_or_else(|| {
        let keys = record.fields.iter().map(|field| field.key).collect::<Vec<_>>().join(", ");
        Failure::usage(message!("没有名为 {key} 的列", "there is no column {key}"))
            .hint(message!("可用的列：{keys}", "valid columns: {keys}"))
    })
}

/// Returns the fields that `--columns` asks for, or those listed by default.
pub fn columns(matches: &ArgMatches, record: &'static RecordType) -> Result<Vec<&'static Field>, Failure> {
    match text(matches, "columns") {
        None => Ok(record.fields.iter().filter(|field| field.listed).collect()),
        Some("all") => Ok(record.fields.iter().collect()),
        Some(keys) => {
            keys.split(',').map(str::trim).filter(|key| !key.is_empty()).map(|key| find_field(record, key)).collect()
        }
    }
}
