//! `renda db copy FROM TO` and `renda db hash`: a whole database moved between engines, and what proves that two are the same.

use clap::{Arg, ArgMatches};
use indicatif::ProgressBar;

use crate::commands::arguments::{positional, printing, text};
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome};
use crate::context::{Context, interrupt};
use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Text};
use crate::message;
use crate::ops::copy::{self, Copied};
use crate::ops::write::OpError;
use crate::output::{Cell, Column, Document, Fact, Format, Sheet};
use crate::storage::address::Address;
use crate::storage::content::{self, Content};
use crate::storage::schema;
use crate::storage::sql::{Access, Driver};

/// Digits of a hash that a person is shown; JSON has all of them.
const SHOWN: usize = 16;

/// Declares the arguments of `copy`.
pub(super) fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        positional(
            "from",
            "FROM",
            lang.pick("来源：文件或 postgres:// 地址", "The source: a file or a postgres:// URL"),
        ),
        positional(
            "to",
            "TO",
            lang.pick(
                "目标：尚不存在的文件，或没有数据的 postgres:// 数据库",
                "The target: a file that does not exist, or a postgres:// database without data",
            ),
        ),
    ];
    arguments.extend(printing(lang));
    arguments
}

/// Declares the arguments of `hash`.
pub(super) fn hash_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    printing(lang)
}

/// Copies a database and proves it.
pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let printing = Printing::of(context, matches, None)?;
    let [from, to] = ["from", "to"].map(|name| context.address(text(matches, name).unwrap_or_default()));
    let (from, to) = (from?, to?);
    let mut source = context.open_at(&from, Access::Read)?;
    for table in copy::foreign_tables(source.as_mut())? {
        context.ui.warn(&message!(
            "{from} 里的表 {table} 不是 renda 的，不复制",
            "the table {table} in {from} is not renda's and is not copied"
        ));
    }
    let mut target = open_target(context, &to)?;
    interrupt::watch();
    copy::prepare(target.as_mut(), &context.timestamp(), &from.to_string())?;
    let bar = bar(context, source.as_mut(), 2, &message!("复制到 {to}", "copying to {to}"))?;
    let outcome = copy::copy(source.as_mut(), target.as_mut(), &mut |rows| {
        bar.inc(rows);
        !interrupt::asked()
    });
    bar.finish_and_clear();
    let copied = outcome.map_err(|error| unfinished(error, &to))?;
    printing.document(context, &compared(&from, &to, &copied, printing.format))?;
    conclude(context, &to, &copied)
}

/// Opens what is to be written: a new file is made; a file left by a copy that ended before it held anything is one too.
fn open_target(context: &Context, to: &Address) -> Result<Box<dyn Driver>, Failure> {
    if let Address::File(path) = to
        && std::fs::metadata(path).is_ok_and(|found| found.is_file() && found.len() == 0)
    {
        std::fs::remove_file(path).map_err(|error| Failure::file(path, &error))?;
    }
    let access = if to.is_missing_file() { Access::Create } else { Access::Prepare };
    let store = to.open(access)?;
    for warning in store.warnings() {
        context.ui.warn(warning);
    }
    Ok(store)
}

fn bar(
    context: &Context,
    store: &mut dyn Driver,
    passes: u64,
    label: &crate::i18n::Message,
) -> Result<ProgressBar, Failure> {
    let bar = context.ui.progress_of_rows(label);
    if !bar.is_hidden() {
        bar.set_length(passes * content::count(store, &schema::tables()?)?);
    }
    Ok(bar)
}

/// Says of a copy that ended early what became of the target.
fn unfinished(error: OpError, to: &Address) -> Failure {
    let failure = match error {
        OpError::Interrupted => Failure::new(
            Kind::Interrupted,
            message!("已中断，{to} 是未完成的副本", "interrupted; {to} is an unfinished copy"),
        ),
        other => other.into(),
    };
    failure.hint(message!(
        "复制完成之前 {to} 不能使用；再运行一次同样的命令会从头开始",
        "{to} cannot be used before the copy is complete; the same command again begins anew"
    ))
}

fn conclude(context: &Context, to: &Address, copied: &Copied) -> Outcome {
    if !copied.is_equal() {
        let tables: Vec<&str> =
            copied.tables.iter().filter(|table| !table.is_equal()).map(|table| table.table.as_str()).collect();
        let names = if tables.is_empty() { "journal".to_owned() } else { tables.join(", ") };
        return Err(Failure::new(
            Kind::Rejected,
            message!(
                "{to} 与来源不一致（{names}），不能使用",
                "{to} is not the same as the source ({names}) and cannot be used"
            ),
        )
        .hint(message!(
            "复制期间可能有别的程序写入目标；再运行一次同样的命令会从头开始",
            "perhaps another program wrote the target meanwhile; the same command again begins anew"
        )));
    }
    let rows: u64 = copied.tables.iter().map(|table| table.source.rows).sum();
    let (tables, entries) = (copied.tables.len(), copied.journal.entries);
    context.ui.status(&message!(
        "已复制到 {to}：{tables} 张表 {rows} 行，内容逐表一致；日志 {entries} 条",
        "copied to {to}: {tables} tables with {rows} rows, the same on both sides; {entries} journal entries"
    ));
    for finding in &copied.journal.findings {
        context.ui.warn(finding);
    }
    if !copied.journal.findings.is_empty() {
        let count = copied.journal.findings.len();
        return Err(Failure::new(
            Kind::Rejected,
            message!(
                "副本与来源一致，但来源的日志本来就有 {count} 处不符",
                "the copy is the same as the source, but the source's journal has {count} faults of its own"
            ),
        ));
    }
    Ok(())
}

/// Shortens a hash where a person reads it.
fn shown(sha256: &str, format: Format) -> Cell {
    let whole = matches!(format, Format::Json | Format::Ndjson | Format::Csv | Format::Tsv);
    Cell::text(if whole { sha256 } else { sha256.get(..SHOWN).unwrap_or(sha256) })
}

fn number(rows: u64) -> Cell {
    Cell::Int(i64::try_from(rows).unwrap_or(i64::MAX))
}

fn compared(from: &Address, to: &Address, copied: &Copied, format: Format) -> Document {
    let columns = vec![
        Column::new("table", Text::new("表", "Table")),
        Column::number("rows", Text::new("行数", "Rows")),
        Column::new("sha256", Text::new("来源的内容哈希", "Hash at the source")),
        Column::number("target_rows", Text::new("目标行数", "Rows at the target")),
        Column::new("target_sha256", Text::new("目标的内容哈希", "Hash at the target")),
        Column::new("equal", Text::new("一致", "Same")),
    ];
    let rows = copied.tables.iter().map(|table| {
        vec![
            Cell::text(table.table.as_str()),
            number(table.source.rows),
            shown(&table.source.sha256, format),
            number(table.target.rows),
            shown(&table.target.sha256, format),
            Cell::Flag(table.is_equal()),
        ]
    });
    let sheet = Sheet {
        key: "tables".to_owned(),
        title: None,
        columns,
        rows: rows.collect(),
        notes: Vec::new(),
        charts: Vec::new(),
    };
    let facts = vec![
        Fact::new("from", Text::new("来源", "From"), Cell::text(from.to_string())),
        Fact::new("to", Text::new("目标", "To"), Cell::text(to.to_string())),
        Fact::new("equal", Text::new("一致", "Same"), Cell::Flag(copied.is_equal())),
        Fact::new("entries", Text::new("日志条数", "Journal entries"), Cell::Int(copied.journal.entries)),
        Fact::new("head", Text::new("日志末端哈希", "Head of the journal"), Cell::text(copied.journal.head.as_str())),
    ];
    Document { schema: "renda.db.copy/1".to_owned(), title: None, facts, sheets: vec![sheet] }
}

/// Prints what every table holds, as one hash each.
pub(super) fn run_hash(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let printing = Printing::of(context, matches, None)?;
    let mut store = context.open(Access::Read)?;
    interrupt::watch();
    let bar = bar(context, store.as_mut(), 1, &message!("读取", "reading"))?;
    let contents = copy::contents(store.as_mut(), &mut |rows| {
        bar.inc(rows);
        !interrupt::asked()
    });
    bar.finish_and_clear();
    printing.document(context, &hashed(&contents?, printing.format))
}

fn hashed(contents: &[(String, Content)], format: Format) -> Document {
    let columns = vec![
        Column::new("table", Text::new("表", "Table")),
        Column::number("rows", Text::new("行数", "Rows")),
        Column::new("sha256", Text::new("内容哈希", "Hash of the content")),
    ];
    let rows = contents
        .iter()
        .map(|(table, found)| vec![Cell::text(table.as_str()), number(found.rows), shown(&found.sha256, format)]);
    let sheet = Sheet {
        key: "tables".to_owned(),
        title: None,
        columns,
        rows: rows.collect(),
        notes: Vec::new(),
        charts: Vec::new(),
    };
    Document { schema: "renda.db.hash/1".to_owned(), title: None, facts: Vec::new(), sheets: vec![sheet] }
}
