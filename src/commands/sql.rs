//! `renda sql`: a read-only query in every output format.

use clap::{Arg, ArgMatches};

use super::arguments::{is_set, positional, printing, reveal, switch, text};
use super::printing::Printing;
use super::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::domain::value::Value;
use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Message, Text};
use crate::message;
use crate::output::{Cell, Column, Listing};
use crate::storage::sql::Access;
use crate::storage::sql::StorageError;
use crate::storage::tables;

/// The command.
pub const SQL: Verb = Verb {
    name: "sql",
    about: Text::new("只读查询，结果可用任何格式输出", "A read-only query in any output format"),
    detail: Text::new(
        "例：renda sql \"select name, count(*) from person group by name having count(*) > 1\" --format csv\n\n表名是名词的单数：person、seat、suggestion、task、station……；--schema 列出结构。用到个人信息列（身份证号、手机号、住址等）的查询须加 --reveal，并记入操作日志。",
        "Example: renda sql \"select name, count(*) from person group by name having count(*) > 1\" --format csv\n\nTables are named after the nouns in the singular: person, seat, suggestion, task, station, …; --schema lists them. A query that reads personal columns (identity numbers, telephones, addresses) needs --reveal and is written to the journal.",
    ),
    arguments,
    run,
};

fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        positional("query", "SQL", lang.pick("一条 SELECT 语句", "One SELECT statement")).required(false),
        switch("schema", lang.pick("列出各表的列", "List the columns of every table")),
        reveal(lang),
    ];
    arguments.extend(printing(lang));
    arguments
}

fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let query = match (is_set(matches, "schema"), text(matches, "query")) {
        (true, _) => return schema(context, matches),
        (false, Some(query)) => query,
        (false, None) => {
            return Err(Failure::usage(message!("没有写查询，也没有 --schema", "write a query, or --schema")));
        }
    };
    let reveal = is_set(matches, "reveal");
    if reveal {
        note(context, query)?;
    }
    let mut store = context.open(Access::Read)?;
    if !reveal {
        store.withhold(tables::personal_columns())?;
    }
    let names = store.columns_of(query).map_err(explain)?;
    let columns = names.iter().map(|name| Column::new(name.as_str(), Message::new(name, name))).collect();
    let printing = Printing::of(context, matches, None)?;
    let title = Text::new("查询结果", "Result of a query");
    let listing = Listing { title: Some(title.into()), ..Listing::new("renda.sql/1", columns) };
    printing.listing(context, &listing, &mut |sink| {
        store
            .query_each(query, &[], &mut |row| {
                let cells: Vec<Cell> = row
                    .values
                    .iter()
                    .map(|value| match value {
                        Value::Empty => Cell::Empty,
                        Value::Int(number) => Cell::Int(*number),
                        Value::Text(text) => Cell::Text(text.clone()),
                    })
                    .collect();
                sink.row(&cells).map_err(StorageError::Reader)
            })
            .map_err(explain)
    })
}

/// Lists every column of every table.
fn schema(context: &Context, matches: &ArgMatches) -> Outcome {
    let mut store = context.open(Access::Read)?;
    let found = store.columns()?;
    let columns = vec![
        Column::new("table", Text::new("表", "Table")),
        Column::new("column", Text::new("列", "Column")),
        Column::new("type", Text::new("类型", "Type")),
    ];
    let title = Text::new("数据库的表", "Tables of the database");
    let listing = Listing { title: Some(title.into()), ..Listing::new("renda.sql.schema/1", columns) };
    Printing::of(context, matches, None)?.listing(context, &listing, &mut |sink| {
        found.iter().try_for_each(|column| {
            let cells = [&column.table, &column.column, &column.kind].map(|text| Cell::text(text.as_str()));
            sink.row(&cells).map_err(Failure::from)
        })
    })
}

/// Writes into the journal that a query may show personal data, before it does.
fn note(context: &Context, query: &str) -> Result<(), Failure> {
    let mut arguments = serde_json::Map::new();
    arguments.insert("query".to_owned(), query.into());
    let author = context.author(arguments);
    let mut store = context.open(Access::Write)?;
    crate::ops::reveal::record(store.as_mut(), &author, "sql", &[])?;
    Ok(())
}

/// What the engine says of a query is the user's own doing, not a bug.
fn explain(error: StorageError) -> Failure {
    match error {
        StorageError::Statement(detail) | StorageError::Constraint(detail) => {
            Failure::new(Kind::Usage, message!("查询不对：{detail}", "the query is wrong: {detail}"))
                .hint(message!("renda sql --schema 列出各表", "renda sql --schema lists the tables"))
        }
        StorageError::Withheld(column) => Failure::new(
            Kind::Rejected,
            message!("查询用到个人信息列 {column}", "the query reads personal data, {column}"),
        )
        .hint(message!(
            "确需使用请加 --reveal（会记入操作日志）",
            "add --reveal where it is needed; it is written to the journal"
        )),
        other => other.into(),
    }
}
