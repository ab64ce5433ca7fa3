//! `renda journal`: who changed what, and when.

use clap::{Arg, ArgMatches};

use super::arguments::{is_set, option, positional, printing, switch, text};
use super::printing::Printing;
use super::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::domain::record;
use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Text};
use crate::message;
use crate::ops::journal as ops;
use crate::output::{Cell, Column, Document, Fact, Listing, Sheet};
use crate::storage::journal::{self, Entry};
use crate::storage::sql::Access;
use crate::storage::sql::{Executor, StorageError};
use crate::storage::{imports, tables};

/// The verbs.
pub static VERBS: &[Verb] = &[
    Verb {
        name: "list",
        about: Text::new("列出操作日志", "List the journal"),
        detail: Text::new("例：renda journal list --limit 20", "Example: renda journal list --limit 20"),
        arguments: list_arguments,
        run: list,
    },
    Verb {
        name: "show",
        about: Text::new(
            "显示一条日志：改动前后，或一次导入的全部行",
            "Show one entry: before and after, or every row of an import",
        ),
        detail: Text::new(
            "例：renda journal show 12\n\n不加 --reveal 时不显示改动内容，其中可能有个人信息。",
            "Example: renda journal show 12\n\nWithout --reveal the contents are not shown; they may hold personal data.",
        ),
        arguments: show_arguments,
        run: show,
    },
    Verb {
        name: "verify",
        about: Text::new("核对日志的哈希链", "Check the hash chain of the journal"),
        detail: Text::new(
            "例：renda journal verify --anchor 57:HASH\n\n末尾被整段删去或整链重写，只有与另处保存的锚（序号:哈希）比对才能发现。",
            "Example: renda journal verify --anchor 57:HASH\n\nA cut-off end or a chain rewritten as a whole shows only against an anchor (number:hash) kept elsewhere.",
        ),
        arguments: verify_arguments,
        run: verify,
    },
];

fn columns() -> Vec<Column> {
    vec![
        Column::number("seq", Text::new("序号", "No.")),
        Column::new("at", Text::new("时间", "Time")),
        Column::new("operator", Text::new("经办人", "Operator")),
        Column::new("operator_source", Text::new("来自", "Claimed by")),
        Column::new("os_user", Text::new("系统账号", "Account")),
        Column::new("command", Text::new("操作", "Command")),
        Column::new("summary", Text::new("结果", "Result")),
        Column::new("file_sha256", Text::new("文件摘要", "File digest")),
    ]
}

fn cells(entry: &Entry) -> Vec<Cell> {
    vec![
        Cell::Int(entry.seq),
        Cell::text(entry.at.as_str()),
        Cell::text(entry.operator.as_str()),
        Cell::text(entry.operator_source.as_str()),
        Cell::text(entry.os_user.as_str()),
        Cell::text(entry.command.as_str()),
        Cell::text(entry.summary.as_str()),
        Cell::text(entry.file_sha256.as_deref().map(|hash| &hash[..hash.len().min(12)]).unwrap_or_default()),
    ]
}

fn list_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        option("limit", "N", lang.pick("只看最近几条", "Only the newest so many"))
            .value_parser(clap::value_parser!(i64).range(1..)),
        option("since", "DATE", lang.pick("从这一天起", "From this day on")),
        option(
            "command",
            "TEXT",
            lang.pick("只看这种操作，如 suggestion assign", "Only this command, such as suggestion assign"),
        ),
    ];
    arguments.extend(printing(lang));
    arguments
}

fn list(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let since = text(matches, "since").map(|day| context.day(day)).transpose()?.map(|day| day.to_string());
    let command = text(matches, "command");
    let mut store = context.open(Access::Read)?;
    let (head, _) = journal::head(store.as_mut())?;
    let first = matches.get_one::<i64>("limit").map_or(1, |limit| (head - limit + 1).max(1));
    let printing = Printing::of(context, matches, None)?;
    let title = Text::new("操作日志", "Journal");
    let listing = Listing { title: Some(title.into()), ..Listing::new("renda.journal.list/1", columns()) };
    printing.listing(context, &listing, &mut |sink| {
        journal::each_entry(store.as_mut(), first, &mut |entry| {
            let wanted = since.as_deref().is_none_or(|since| &entry.at[..10] >= since)
                && command.is_none_or(|command| entry.command == command);
            if wanted { sink.row(&cells(&entry)).map_err(StorageError::Reader) } else { Ok(()) }
        })?;
        Ok(())
    })
}

fn show_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        positional("seq", "NO", lang.pick("日志序号", "Number of the entry")).value_parser(clap::value_parser!(i64)),
        switch("rows", lang.pick("列出这次导入新增的全部行", "List every row this import made")),
        super::arguments::reveal(lang),
    ];
    arguments.extend(printing(lang));
    arguments
}

fn show(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let seq = matches.get_one::<i64>("seq").copied().unwrap_or_default();
    let reveal = is_set(matches, "reveal");
    if reveal {
        super::record::list::note_reveal(context, "journal", &[])?;
    }
    let mut store = context.open(Access::Read)?;
    let entry = journal::entry(store.as_mut(), seq)?.ok_or_else(|| {
        Failure::new(Kind::NotFound, message!("没有第 {seq} 条日志", "there is no journal entry {seq}"))
    })?;
    let facts = columns()
        .into_iter()
        .zip(cells(&entry))
        .map(|(column, cell)| Fact::new(column.key, column.heading, cell))
        .chain([
            Fact::new("arguments", Text::new("参数", "Arguments"), Cell::text(entry.arguments.as_str())),
            Fact::new("hash", Text::new("哈希", "Hash"), Cell::text(entry.hash.as_str())),
        ])
        .collect();
    let mut sheets = vec![touched(store.as_mut(), seq, reveal)?];
    if is_set(matches, "rows") {
        sheets.push(made(store.as_mut(), seq)?);
    }
    let document = Document { schema: "renda.journal.show/1".to_owned(), title: None, facts, sheets };
    Printing::of(context, matches, None)?.document(context, &document)
}

/// The records changed one by one.
fn touched(executor: &mut dyn Executor, seq: i64, reveal: bool) -> Result<Sheet, StorageError> {
    let mut rows = Vec::new();
    journal::each_record(executor, seq, &mut |stored| {
        let side = |text: Option<&String>| match text {
            Some(text) if reveal => Cell::text(text.as_str()),
            Some(text) => Cell::text(masked(&stored.touch.noun, text)),
            None => Cell::Empty,
        };
        rows.push(vec![
            Cell::text(stored.touch.noun.as_str()),
            Cell::text(stored.touch.key.as_str()),
            Cell::text(stored.touch.action.as_str()),
            side(stored.touch.before.as_ref()),
            side(stored.touch.after.as_ref()),
        ]);
        Ok(())
    })?;
    let columns = vec![
        Column::new("noun", Text::new("类别", "Kind")),
        Column::new("key", Text::new("编号", "Key")),
        Column::new("action", Text::new("动作", "Action")),
        Column::new("before", Text::new("改动前", "Before")),
        Column::new("after", Text::new("改动后", "After")),
    ];
    Ok(Sheet {
        key: "records".to_owned(),
        title: Some(message!("改动的记录", "records changed")),
        columns,
        rows,
        notes: Vec::new(),
        charts: Vec::new(),
    })
}

/// A payload with the values of its personal fields masked; of what is not the fields of a record only the names.
fn masked(noun: &str, payload: &str) -> String {
    let Ok(serde_json::Value::Object(mut fields)) = serde_json::from_str(payload) else { return String::new() };
    let Some(record) = record::ALL.iter().find(|record| record.noun == noun) else {
        return fields.keys().cloned().collect::<Vec<_>>().join(", ");
    };
    for (key, value) in &mut fields {
        if record.field(key).is_some_and(|field| field.personal) && !value.is_null() {
            *value = "●".into();
        }
    }
    serde_json::Value::Object(fields).to_string()
}

/// The rows made in bulk, found by the entry they carry.
fn made(executor: &mut dyn Executor, seq: i64) -> Result<Sheet, StorageError> {
    let mut rows = Vec::new();
    for table in tables::ALL {
        for row in imports::rows_of(executor, table, seq)? {
            rows.push(vec![Cell::text(table.record.noun), Cell::text(row)]);
        }
    }
    let columns = vec![Column::new("noun", Text::new("类别", "Kind")), Column::new("key", Text::new("编号", "Key"))];
    Ok(Sheet {
        key: "made".to_owned(),
        title: Some(message!("新增的记录", "records made")),
        columns,
        rows,
        notes: Vec::new(),
        charts: Vec::new(),
    })
}

fn verify_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    vec![option("anchor", "NO:HASH", lang.pick("另处保存的锚：序号:哈希", "An anchor kept elsewhere: number:hash"))]
}

fn verify(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let mut store = context.open(Access::Read)?;
    let verified = ops::verify(store.as_mut())?;
    for finding in verified.findings.iter().take(50) {
        context.ui.warn(finding);
    }
    if let Some(anchor) = text(matches, "anchor") {
        check_anchor(store.as_mut(), anchor)?;
    }
    if !verified.findings.is_empty() {
        let count = verified.findings.len();
        return Err(Failure::new(Kind::Rejected, message!("日志有 {count} 处不符", "the journal has {count} faults")));
    }
    let ops::Verified { entries, records, head, .. } = verified;
    context.ui.status(&message!(
        "日志完好：{entries} 条，改动 {records} 项；锚 {entries}:{head}",
        "the journal is whole: {entries} entries, {records} changes; anchor {entries}:{head}"
    ));
    Ok(())
}

fn check_anchor(executor: &mut dyn Executor, anchor: &str) -> Result<(), Failure> {
    let parsed = anchor.split_once(':').and_then(|(seq, hash)| Some((seq.parse::<i64>().ok()?, hash)));
    let (seq, hash) =
        parsed.ok_or_else(|| Failure::usage(message!("锚应写成 序号:哈希", "an anchor is written NUMBER:HASH")))?;
    match journal::entry(executor, seq)? {
        Some(entry) if entry.hash == hash => Ok(()),
        Some(_) => Err(Failure::new(
            Kind::Rejected,
            message!(
                "第 {seq} 条日志与锚不符：链被重写过",
                "entry {seq} does not match the anchor: the chain was rewritten"
            ),
        )),
        None => Err(Failure::new(
            Kind::Rejected,
            message!(
                "锚指的第 {seq} 条日志不存在：末尾被删去或换回了旧库",
                "entry {seq} of the anchor is gone: the end was cut off, or an old copy put back"
            ),
        )),
    }
}
