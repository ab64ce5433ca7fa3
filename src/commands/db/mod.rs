//! `renda db`: the database itself.

mod copy;
mod roles;

use clap::{Arg, ArgMatches};

use super::arguments::{is_set, printing, switch};
use super::printing::Printing;
use super::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Text};
use crate::message;
use crate::ops::import::Home;
use crate::ops::motion::link;
use crate::ops::suggestion::Rules;
use crate::ops::write::Write;
use crate::ops::{journal as journal_ops, limits, states};
use crate::output::{Cell, Column, Document, Fact, Sheet};
use crate::storage::sql::{Access, Driver};
use crate::storage::{journal, migrate, tables};

/// The verbs.
pub static VERBS: &[Verb] = &[
    Verb {
        name: "info",
        about: Text::new("数据库的单位、版本和各表行数", "Office, versions and number of rows of the database"),
        detail: Text::new("例：renda db info --format json", "Example: renda db info --format json"),
        arguments: info_arguments,
        run: info,
    },
    Verb {
        name: "check",
        about: Text::new(
            "检查数据库是否完好、日志是否连贯、期限和状态是否仍符合规则",
            "Check the file, the journal, and that every limit and state still follows the rules",
        ),
        detail: Text::new(
            "没有问题时不输出，退出码 0；有问题退出码 1。\n--repair 按规则重算期限（规则或日历改动之后用）和记下的状态。",
            "Silent with exit code 0 when nothing is wrong, else 1.\n--repair works the limits out anew (after a change of rules or calendar), and the states kept.",
        ),
        arguments: check_arguments,
        run: check,
    },
    Verb {
        name: "migrate",
        about: Text::new("把旧版本的数据库升级到本程序的结构", "Bring an older database to this program's schema"),
        detail: Text::new(
            "先备份；升级是一个整体，要么完成要么不变。\n服务器上的空数据库：只建表，不放数据；接着用 renda db copy 把数据复制进来。",
            "Make a backup first; it is done as a whole or not at all.\nAn empty database on a server gets its tables and no data; fill it with renda db copy.",
        ),
        arguments: no_arguments,
        run: run_migrate,
    },
    Verb {
        name: "copy",
        about: Text::new(
            "把整个数据库复制到另一处（文件或服务器），并逐表核对",
            "Copy a whole database to another place, file or server, and prove it table by table",
        ),
        detail: Text::new(
            "例：renda db copy renda.db postgres://用户@主机/renda\n例：renda db copy postgres://用户@主机/renda 带走.db --format json\n\n目标必须是新的：尚不存在的文件，或没有数据的服务器数据库。两边可以是文件也可以是服务器。来源按同一时刻读取，复制期间可照常使用。写完后从目标读回，比较每张表的行数和内容哈希，并验证日志。\n中途停下的目标是未完成的副本，任何命令都不用它；再运行一次同样的命令即从头开始。\n副本与来源完全相同，个人信息也不遮盖，双方的日志都不增加；请按原库同样保管。",
            "Example: renda db copy renda.db postgres://user@host/renda\nExample: renda db copy postgres://user@host/renda office.db --format json\n\nThe target must be new: a file that does not exist, or a database on a server without data. Either side may be either. The source is read as of one moment and can be used meanwhile. Then the target is read back: number of rows and hash of every table are compared, and the journal is verified.\nA target that was left half way is an unfinished copy, which every command refuses; the same command again begins anew.\nThe copy is the same in everything, personal data included, and neither journal grows: keep it as you keep the original.",
        ),
        arguments: copy::arguments,
        run: copy::run,
    },
    Verb {
        name: "hash",
        about: Text::new(
            "逐表算出内容哈希，用来核对两个数据库是否相同",
            "Hash the content of every table, to tell whether two databases are the same",
        ),
        detail: Text::new(
            "例：renda db hash --format json\n\n同样的内容在文件和服务器上得到同样的哈希。哈希按主键顺序覆盖每一行每一列。",
            "Example: renda db hash --format json\n\nThe same content has the same hash in a file and on a server. It covers every row and column in the order of the primary key.",
        ),
        arguments: copy::hash_arguments,
        run: copy::run_hash,
    },
    Verb {
        name: "roles",
        about: Text::new(
            "输出服务器上四种账号权限的 SQL：所有者、办理、只读、审计",
            "Print the SQL for four kinds of accounts at a server: owner, writer, reader, auditor",
        ),
        detail: Text::new(
            "例：renda db roles\n例：renda db roles --schema office --prefix npc\n\n存成文件，由数据库管理员用 psql -f 运行。只输出，不执行，也不需要数据库。只读账号看不到个人信息列；办理账号不能改动日志。各账号能做什么见 docs/roles.zh-CN.md。",
            "Example: renda db roles\nExample: renda db roles --schema office --prefix npc\n\nKeep it in a file that the administrator runs with psql -f. It prints and executes nothing, and needs no database. A reader sees no personal columns; a writer cannot change the journal. docs/roles.md says what each account can do.",
        ),
        arguments: roles::arguments,
        run: roles::run,
    },
];

fn no_arguments(_lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    Vec::new()
}

fn info_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    printing(lang)
}

fn info(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let mut store = context.open(Access::Read)?;
    let home = Home::load(store.as_mut())?;
    let (entries, head) = journal::head(store.as_mut())?;
    let path = context.database()?.to_string();
    let facts = vec![
        Fact::new("path", Text::new("数据库", "Database"), Cell::text(path)),
        Fact::new("engine", Text::new("引擎", "Engine"), Cell::text(store.engine()?)),
        Fact::new("schema_version", Text::new("结构版本", "Schema"), Cell::Int(store.schema_version()?)),
        Fact::new("place", Text::new("单位", "Place"), Cell::text(home.name)),
        Fact::new("region", Text::new("行政区划", "Region"), Cell::text(home.region)),
        Fact::new("term", Text::new("届", "Term"), Cell::Int(home.term)),
        Fact::new("entries", Text::new("日志条数", "Journal entries"), Cell::Int(entries)),
        Fact::new("head", Text::new("日志末端哈希", "Head of the journal"), Cell::text(head)),
    ];
    let mut rows = Vec::new();
    for table in tables::ALL {
        let count = store.count(&format!("SELECT count(*) FROM {}", table.name), &[])?;
        rows.push(vec![
            Cell::text(table.record.noun),
            Cell::text(table.record.label.get(context.lang())),
            Cell::Int(count),
        ]);
    }
    let columns = vec![
        Column::new("noun", Text::new("名称", "Noun")),
        Column::new("label", Text::new("内容", "What")),
        Column::number("rows", Text::new("行数", "Rows")),
    ];
    let sheet = Sheet { key: "tables".to_owned(), title: None, columns, rows, notes: Vec::new(), charts: Vec::new() };
    let document = Document { schema: "renda.db.info/1".to_owned(), title: None, facts, sheets: vec![sheet] };
    Printing::of(context, matches, None)?.document(context, &document)
}

fn check_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    vec![switch(
        "repair",
        lang.pick(
            "按现行规则和日历重算期限，并重算记下的状态",
            "Work the limits out anew by the rules and the calendar in force, and the states kept",
        ),
    )]
}

fn check(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let repair = is_set(matches, "repair");
    let mut store = context.open(if repair { Access::Write } else { Access::Read })?;
    let mut findings = 0_usize;
    for finding in store.integrity()? {
        context.ui.warn(&message!("数据库文件：{finding}", "database file: {finding}"));
        findings += 1;
    }
    for version in migrate::altered(store.as_mut())? {
        context
            .ui
            .warn(&message!("结构版本 {version} 的记录被改过", "the record of schema version {version} was altered"));
        findings += 1;
    }
    for finding in journal_ops::verify(store.as_mut())?.findings {
        context.ui.warn(&finding);
        findings += 1;
    }
    for finding in link::broken(store.as_mut())? {
        context.ui.warn(&finding);
        findings += 1;
    }
    findings += check_limits(context, store.as_mut(), repair)?;
    findings += check_states(context, store.as_mut(), repair)?;
    if findings > 0 {
        return Err(Failure::new(Kind::Rejected, message!("有 {findings} 处问题", "{findings} findings")));
    }
    Ok(())
}

/// Returns how many limits are not what the rules give; with `repair` they are put right and none is left.
fn check_limits(context: &Context, store: &mut dyn Driver, repair: bool) -> Result<usize, Failure> {
    let (profile, calendar, home) = (context.profile(store)?, context.calendar(store)?, Home::load(store)?);
    let rules = Rules { profile: &profile, calendar: &calendar, home: &home };
    if repair {
        let author = context.author(serde_json::Map::new());
        let mut write = Write::begin(store)?;
        let moved = limits::rework(&mut write, &rules)?;
        write.commit(&author)?;
        context.ui.status(&message!("重算了 {moved} 项期限", "{moved} limits worked out anew"));
        return Ok(0);
    }
    let stale = limits::stale(store, &rules)?.len();
    if stale > 0 {
        context.ui.warn(&message!(
            "{stale} 项期限与现行规则或日历不符",
            "{stale} limits do not follow the rules and the calendar in force"
        ));
        context.ui.hint(&message!(
            "确认规则无误后运行 renda db check --repair",
            "if the rules are right, run renda db check --repair"
        ));
    }
    Ok(stale)
}

/// Returns how many suggestions keep another state than their facts give; with `repair` they are put right and none is left.
fn check_states(context: &Context, store: &mut dyn Driver, repair: bool) -> Result<usize, Failure> {
    if repair {
        let author = context.author(serde_json::Map::new());
        let mut write = Write::begin(store)?;
        let moved = states::rework(&mut write)?;
        write.commit(&author)?;
        if moved > 0 {
            context.ui.status(&message!(
                "重算了 {moved} 件建议为查找而记下的状态和标题",
                "{moved} suggestions: what is kept for searching worked out anew"
            ));
        }
        return Ok(0);
    }
    let stale = states::stale(store)?.len();
    if stale > 0 {
        context.ui.warn(&message!(
            "{stale} 件建议为查找而记下的状态或标题与登记内容不符，列出时会遗漏",
            "{stale} suggestions keep, for searching, a state or title that does not follow from their facts, and lists miss them"
        ));
        context.ui.hint(&message!("运行 renda db check --repair 重算", "renda db check --repair works them out anew"));
    }
    Ok(stale)
}

fn run_migrate(context: &mut Context, _matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let path = context.database()?;
    if path.is_missing_file() {
        return Err(Failure::new(Kind::Storage, message!("没有这个数据库文件", "there is no such database")));
    }
    let mut store = path.open(Access::Prepare)?;
    let is_empty = store.schema_version()? == 0;
    let applied = migrate::apply(store.as_mut(), &context.timestamp())?;
    context.ui.status(&if applied.is_empty() {
        message!("数据库已是最新结构", "the schema is up to date")
    } else {
        let versions = applied.iter().map(i64::to_string).collect::<Vec<_>>().join(", ");
        if is_empty {
            message!(
                "已在空数据库里建表（结构版本 {versions}），还没有数据",
                "made the tables in an empty database (schema version {versions}); there is no data yet"
            )
        } else {
            message!("已升级到版本 {versions}", "migrated to version {versions}")
        }
    });
    if is_empty {
        context.ui.hint(&message!(
            "用 renda db copy 来源 {path} 把现有数据库复制进来",
            "copy an existing database into it: renda db copy FROM {path}"
        ));
    }
    Ok(())
}
