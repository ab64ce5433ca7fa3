//! `renda NOUN show KEY`: one record, field by field.

use clap::{Arg, ArgMatches};

use super::list::{note_reveal, unreadable};
use super::{filter, record_of};
use crate::commands::arguments::{is_set, positional, printing, reveal, text};
use crate::commands::cells;
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::parse;
use crate::domain::record::{Field, Kind, RecordType};
use crate::domain::value::Value;
use crate::failure::{Failure, Kind as FailureKind};
use crate::i18n::{Lang, Text};
use crate::message;
use crate::ops::import::Home;
use crate::output::{Cell, Column, Document, Format, Listing, Sheet};
use crate::storage::sql::Access;
use crate::storage::sql::{Executor, Row};
use crate::storage::table::{Filter, Query, Table};
use crate::storage::tables;

/// Declares the arguments.
pub fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let record = record_of(noun);
    let mut arguments = vec![
        positional("key", "KEY", lang.pick("编号、代码、证号或名称", "Number, code, certificate number or name")),
        reveal(lang),
    ];
    arguments.extend(printing(lang));
    arguments.extend(narrowing(lang, record));
    arguments
}

/// Declares the filters that tell records of the same number apart: the fields of the natural key.
pub fn narrowing(lang: Lang, record: &RecordType) -> Vec<Arg> {
    let ids: Vec<String> = record.fields.iter().filter(|field| field.key_part).map(filter::field_id).collect();
    let filters = filter::arguments(lang, record, super::list::TAKEN).into_iter();
    filters.filter(|arg| ids.iter().any(|id| arg.get_id().as_str() == id)).collect()
}

/// Shows one record.
pub fn run(context: &mut Context, matches: &ArgMatches, noun: &'static Noun) -> Outcome {
    let record = record_of(noun);
    let reveal = is_set(matches, "reveal");
    if reveal && record.fields.iter().any(|field| field.personal) {
        note_reveal(context, record.noun, &record.fields.iter().collect::<Vec<_>>())?;
    }
    let mut store = context.open(Access::Read)?;
    let home = Home::load(store.as_mut())?;
    let table = tables::of(record.noun);
    let fields: Vec<&'static Field> = record.fields.iter().collect();
    let unread = unreadable(context, store.as_mut(), table, &fields)?;
    let found = find(context, store.as_mut(), (matches, &home, &unread), table)?;
    let printing = Printing::of(context, matches, None)?;
    let cells: Vec<Cell> =
        record.fields.iter().zip(&found.values[1..]).map(|(field, value)| cells::cell(field, value, reveal)).collect();
    if matches!(printing.format, Format::Json | Format::Ndjson | Format::Csv | Format::Tsv) {
        let columns = record.fields.iter().map(cells::column).collect();
        let listing = Listing::new(format!("renda.{}.show/1", record.noun), columns);
        return printing.listing(context, &listing, &mut |sink| Ok(sink.row(&cells)?));
    }
    let rows = record.fields.iter().zip(cells).filter(|(_, cell)| *cell != Cell::Empty);
    let rows = rows.map(|(field, cell)| vec![Cell::text(field.heading.get(context.lang())), cell]).collect();
    let columns =
        vec![Column::new("field", Text::new("项目", "Field")), Column::new("value", Text::new("内容", "Value"))];
    let sheet =
        Sheet { key: record.noun.to_owned(), title: None, columns, rows, notes: Vec::new(), charts: Vec::new() };
    let document = Document {
        schema: format!("renda.{}.show/1", record.noun),
        title: None,
        facts: Vec::new(),
        sheets: vec![sheet],
    };
    printing.document(context, &document)
}

/// Finds the one record that a key means; the row has its id first, then every field; those that the account may not read
/// are empty.
pub fn find(
    context: &Context,
    store: &mut dyn Executor,
    given: (&ArgMatches, &Home, &[&'static str]),
    table: &'static Table,
) -> Result<Row, Failure> {
    let (matches, home, unread) = given;
    let key = text(matches, "key").unwrap_or_default();
    let narrowing = filter::conditions(context, matches, table, &|field| field.key_part)?;
    let fields: Vec<&str> = table.record.fields.iter().map(|field| field.key).collect();
    for (condition, values) in meanings(table, key, home)? {
        let mut filter = Filter::default();
        filter.and(&condition, values);
        for (condition, values) in &narrowing {
            filter.and(condition, values.iter().cloned());
        }
        let query = Query { filter, limit: Some(6), unread: unread.to_vec(), ..Query::default() };
        let mut found = Vec::new();
        table.select(store, &fields, &query, &mut |row| {
            found.push(std::mem::take(row));
            Ok(())
        })?;
        match found.len() {
            0 => {}
            1 => return Ok(found.remove(0)),
            _ => return Err(ambiguous(table.record, key, &found)),
        }
    }
    let label = table.record.label;
    let (zh, en) = (label.zh, label.en);
    Err(Failure::new(FailureKind::NotFound, message!("没有{zh} {key}", "there is no {en} {key}")))
}

/// The ways a key can be meant, the most exact first: a number or code, then a name or title.
fn meanings(table: &Table, key: &str, home: &Home) -> Result<Vec<(String, Vec<Value>)>, Failure> {
    let mut meanings = Vec::new();
    if matches!(table.record.noun, "suggestion" | "motion") {
        if let Some(reference) = crate::domain::suggestion::Reference::parse(key) {
            let mut condition = "t.number = ?".to_owned();
            let mut values = vec![Value::text(&reference.number)];
            for (column, value) in [("term", reference.term), ("session", reference.session)] {
                if let Some(value) = value {
                    condition.push_str(&format!(" AND t.{column} = ?"));
                    values.push(Value::Int(value));
                }
            }
            meanings.push((condition, values));
        }
        return Ok(meanings);
    }
    let own_key = |field: &&Field| field.key_part && field.key != "region" && field.key != "term";
    for field in table.record.fields.iter().filter(own_key) {
        let Some(mut value) = meant(field, key) else { continue };
        if field.kind == Kind::Session
            && let Some(session) = value.as_text().and_then(parse::Session::from_kept)
        {
            value = Value::text(&session.or_term(u32::try_from(home.term).unwrap_or_default()).to_string());
        }
        meanings.push((format!("{} = ?", table.shown(field.key)?), vec![value]));
    }
    if table.record.noun == "unit" {
        let aliased = "t.id IN (SELECT a.unit_id FROM unit_alias a WHERE a.alias = ?)";
        meanings.push(("t.code = ?".to_owned(), vec![Value::text(key)]));
        meanings.push((aliased.to_owned(), vec![Value::text(key)]));
    }
    for name in ["name", "title", "term"] {
        if let Some(value) = table.record.field(name).and_then(|field| meant(field, key)) {
            meanings.push((format!("{} = ?", table.shown(name)?), vec![value]));
        }
    }
    Ok(meanings)
}

/// Reads a key as a value of a field; nothing where the field is a number and the key is none.
fn meant(field: &Field, key: &str) -> Option<Value> {
    match parse::cell(field.kind, key) {
        Ok(value) => Some(value),
        Err(_) => (!field.kind.is_number()).then(|| Value::text(key)),
    }
}

fn ambiguous(record: &RecordType, key: &str, found: &[Row]) -> Failure {
    let describe = |row: &Row| {
        let parts = record.fields.iter().zip(&row.values[1..]);
        let parts = parts.filter(|(field, value)| (field.key_part || field.key == "name") && !value.is_empty());
        parts.map(|(field, value)| format!("{}={}", field.key, value.to_plain())).collect::<Vec<_>>().join(" ")
    };
    let choices = found.iter().map(describe).collect::<Vec<_>>().join("；");
    Failure::new(FailureKind::Rejected, message!("{key} 不止一条：{choices}", "{key} means several: {choices}"))
        .hint(message!("加 --region、--term 或 --session 指明", "say which with --region, --term or --session"))
}
