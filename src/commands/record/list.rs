//! `renda NOUN list`: rows of a record type, streamed.

use clap::{Arg, ArgMatches};

use super::{filter, record_of};
use crate::commands::arguments::{is_set, listing};
use crate::commands::cells;
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::Field;
use crate::failure::{Failure, Kind};
use crate::i18n::Lang;
use crate::message;
use crate::ops::reveal;
use crate::output::{Cell, Column, Listing};
use crate::storage::sql::{Access, Driver};
use crate::storage::table::{Query, Table};
use crate::storage::tables;

/// Names of arguments that are not filters.
pub const TAKEN: &[&str] = &[
    "columns",
    "sort",
    "limit",
    "reveal",
    "exit-code",
    "format",
    "output",
    "force",
    "encoding",
    "headings",
    "dates",
    "title-row",
];

/// Declares the arguments.
pub fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = listing(lang);
    arguments.extend(filter::arguments(lang, record_of(noun), TAKEN));
    arguments
}

/// Lists records.
pub fn run(context: &mut Context, matches: &ArgMatches, noun: &'static Noun) -> Outcome {
    let record = record_of(noun);
    let table = tables::of(record.noun);
    let fields = filter::columns(matches, record)?;
    let query = filter::query(context, matches, table)?;
    let printing = Printing::of(context, matches, None)?;
    let reveal = is_set(matches, "reveal");
    let told = filter::personal(matches, record, if reveal { &fields } else { &[] });
    if !told.is_empty() {
        note_reveal(context, record.noun, &told)?;
    }
    let count = Rows { table, fields: &fields, query: &query, reveal }.print(context, &printing)?;
    if count == 0 {
        context.ui.status(&message!("没有符合条件的记录", "nothing matches"));
    } else if is_set(matches, "exit-code") {
        return Err(Failure::silent(Kind::Findings));
    }
    Ok(())
}

/// Writes into the journal that personal data was shown, before it is.
pub fn note_reveal(context: &Context, noun: &str, fields: &[&Field]) -> Result<(), Failure> {
    let keys: Vec<&str> = fields.iter().filter(|field| field.personal).map(|field| field.key).collect();
    let author = context.author(serde_json::Map::new());
    let mut store = context.open(Access::Write)?;
    reveal::record(store.as_mut(), &author, noun, &keys)?;
    Ok(())
}

/// Returns the fields of a record type that the account at the database may not read, and says which of the `wanted` are left
/// out for that.
pub fn unreadable(
    context: &Context,
    store: &mut dyn Driver,
    table: &Table,
    wanted: &[&'static Field],
) -> Result<Vec<&'static str>, Failure> {
    if !wanted.iter().any(|field| field.personal) {
        return Ok(Vec::new());
    }
    let unread = tables::unreadable_fields(store, table)?;
    let left_out = |lang| {
        let headings = wanted.iter().filter(|field| unread.contains(&field.key)).map(|field| field.heading.get(lang));
        headings.collect::<Vec<_>>().join(lang.pick("、", ", "))
    };
    let (zh, en) = (left_out(Lang::Zh), left_out(Lang::En));
    if !zh.is_empty() {
        context.ui.status(&message!(
            "数据库账号不能读取个人信息，未列出：{zh}",
            "the account at the database may not read personal data; left out: {en}"
        ));
    }
    Ok(unread)
}

/// Rows of a record type to be printed.
pub struct Rows<'r> {
    /// Where they are.
    pub table: &'static Table,
    /// What is shown of them.
    pub fields: &'r [&'static Field],
    /// Which and in what order.
    pub query: &'r Query,
    /// Whether personal data is unmasked.
    pub reveal: bool,
}

impl Rows<'_> {
    /// Prints the rows and returns how many there were.
    pub fn print(&self, context: &Context, printing: &Printing) -> Result<u64, Failure> {
        let mut store = context.open(Access::Read)?;
        let unread = unreadable(context, store.as_mut(), self.table, self.fields)?;
        let fields: Vec<&Field> = self.fields.iter().copied().filter(|field| !unread.contains(&field.key)).collect();
        let columns: Vec<Column> = fields.iter().map(|field| cells::column(field)).collect();
        let noun = self.table.record.noun;
        let listing = Listing {
            title: Some(self.table.record.label.into()),
            ..Listing::new(format!("renda.{noun}.list/1"), columns)
        };
        let keys: Vec<&str> = fields.iter().map(|field| field.key).collect();
        let mut count = 0;
        printing.listing(context, &listing, &mut |sink| {
            self.table.select(store.as_mut(), &keys, self.query, &mut |row| {
                let cells: Vec<Cell> = fields
                    .iter()
                    .zip(&row.values[1..])
                    .map(|(field, value)| cells::cell(field, value, self.reveal))
                    .collect();
                count += 1;
                sink.row(&cells).map_err(crate::storage::sql::StorageError::Reader)
            })?;
            Ok(())
        })?;
        Ok(count)
    }
}
