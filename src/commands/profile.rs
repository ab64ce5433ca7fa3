//! `renda profile`: the law as dated data, each value with its source.

use clap::{Arg, ArgMatches};

use super::arguments::{positional, printing, text};
use super::printing::Printing;
use super::{Noun, Outcome, Verb};
use crate::context::{Context, load_profile};
use crate::domain::calendar::Level;
use crate::domain::profile::{self, Profile};
use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Message, Text};
use crate::message;
use crate::output::{Cell, Column, Document, Fact, Sheet};

/// The verbs.
pub static VERBS: &[Verb] = &[
    Verb {
        name: "list",
        about: Text::new("列出内置的办理规则", "List the built-in rule profiles"),
        detail: Text::new("例：renda profile list", "Example: renda profile list"),
        arguments: list_arguments,
        run: list,
    },
    Verb {
        name: "show",
        about: Text::new(
            "显示一套规则的每个值、出处和确定程度",
            "Show every value of a profile, its source and how sure it is",
        ),
        detail: Text::new(
            "例：renda profile show guiyang\n\n标为“待核”的值没有公开来源，使用前请与本地文件核对。",
            "Example: renda profile show guiyang\n\nValues marked unverified have no public source; check them against your own documents.",
        ),
        arguments: show_arguments,
        run: show,
    },
    Verb {
        name: "check",
        about: Text::new("检查一套规则是否自洽", "Check that a profile makes sense"),
        detail: Text::new(
            "例：renda profile check 本市规则.toml\n\n没有问题时不输出。",
            "Example: renda profile check own.toml\n\nSilent when nothing is wrong.",
        ),
        arguments: name_arguments,
        run: check,
    },
    Verb {
        name: "diff",
        about: Text::new("比较两套规则", "Compare two profiles"),
        detail: Text::new(
            "例：renda profile diff national chongqing",
            "Example: renda profile diff national chongqing",
        ),
        arguments: diff_arguments,
        run: diff,
    },
];

fn list_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    printing(lang)
}

fn name_argument(lang: Lang, id: &'static str) -> Arg {
    positional(
        id,
        "NAME",
        lang.pick(
            "内置名称或 TOML 文件（省略时为正在用的规则）",
            "A built-in name or a TOML file (default: the one in force)",
        ),
    )
    .required(false)
}

fn name_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    vec![name_argument(lang, "name")]
}

fn show_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![name_argument(lang, "name")];
    arguments.extend(printing(lang));
    arguments
}

fn diff_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![name_argument(lang, "left").required(true), name_argument(lang, "right")];
    arguments.extend(printing(lang));
    arguments
}

fn named(context: &Context, matches: &ArgMatches, id: &str) -> Result<Profile, Failure> {
    match text(matches, id) {
        Some(name) => load_profile(name),
        None => context.profile_alone(),
    }
}

fn document(schema: &str, facts: Vec<Fact>, sheet: Sheet) -> Document {
    Document { schema: schema.to_owned(), title: None, facts, sheets: vec![sheet] }
}

fn list(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let rows = Profile::names()
        .filter_map(|name| Profile::embedded(name).map(|profile| (name, profile)))
        .map(|(name, profile)| {
            vec![
                Cell::text(name),
                Cell::text(profile.title.get(context.lang())),
                Cell::Date(profile.valid_from.to_string().into()),
                profile.valid_to.map_or(Cell::Empty, |day| Cell::Date(day.to_string().into())),
                Cell::Int(i64::try_from(profile.unverified()).unwrap_or(i64::MAX)),
                Cell::text(profile.basis.as_str()),
            ]
        })
        .collect();
    let columns = vec![
        Column::new("name", Text::new("名称", "Name")),
        Column::new("title", Text::new("规则", "Rules")),
        Column::new("valid_from", Text::new("起始", "From")),
        Column::new("valid_to", Text::new("截止", "To")),
        Column::number("unverified", Text::new("待核", "Unverified")),
        Column::new("basis", Text::new("依据", "Basis")),
    ];
    let sheet = Sheet { key: "profiles".to_owned(), title: None, columns, rows, notes: Vec::new(), charts: Vec::new() };
    Printing::of(context, matches, None)?.document(context, &document("renda.profile.list/1", Vec::new(), sheet))
}

fn show(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let profile = named(context, matches, "name")?;
    let lang = context.lang();
    let rows = profile
        .rows()
        .into_iter()
        .map(|row| {
            vec![
                Cell::text(row.path),
                Cell::text(row.label.get(lang)),
                Cell::text(row.code),
                Cell::text(row.text.get(lang)),
                Cell::label(row.status.code(), row.status.text()),
                Cell::text(row.source),
                Cell::text(row.note),
                Cell::text(row.origin),
            ]
        })
        .collect();
    let columns = vec![
        Column::new("path", Text::new("路径", "Path")),
        Column::new("label", Text::new("项目", "What")),
        Column::new("code", Text::new("值", "Value")),
        Column::new("text", Text::new("含义", "In words")),
        Column::labels("status", Text::new("确定程度", "How sure")),
        Column::new("source", Text::new("出处", "Source")),
        Column::new("note", Text::new("说明", "Note")),
        Column::new("origin", Text::new("所在规则", "Stated by")),
    ];
    let mut notes = Vec::new();
    let unverified = profile.unverified();
    if unverified > 0 {
        let (zh, en) = (profile::UNVERIFIED_NOTE.zh, profile::UNVERIFIED_NOTE.en);
        notes.push(message!("{unverified} 个值待核：{zh}", "{unverified} values are unverified: {en}"));
    }
    let facts = vec![
        Fact::new("name", Text::new("规则", "Profile"), Cell::text(profile.name.as_str())),
        Fact::new("valid_from", Text::new("起始", "From"), Cell::Date(profile.valid_from.to_string().into())),
    ];
    let sheet = Sheet { key: "values".to_owned(), title: None, columns, rows, notes, charts: Vec::new() };
    Printing::of(context, matches, None)?.document(context, &document("renda.profile.show/1", facts, sheet))
}

fn check(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let profile = named(context, matches, "name")?;
    let mut errors = 0;
    for finding in profile::check(&profile) {
        let path = &finding.path;
        let told = Message::new(format!("{path}：{}", finding.message.zh), format!("{path}: {}", finding.message.en));
        context.ui.warn(&told);
        errors += u32::from(finding.level == Level::Error);
    }
    if errors > 0 { Err(Failure::silent(Kind::Rejected)) } else { Ok(()) }
}

fn diff(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let (left, right) = (named(context, matches, "left")?, named(context, matches, "right")?);
    let lang = context.lang();
    let side = |text: Option<Message>| text.map_or(Cell::Empty, |text| Cell::text(text.get(lang)));
    let rows = profile::diff(&left, &right)
        .into_iter()
        .map(|row| vec![Cell::text(row.path), Cell::text(row.label.get(lang)), side(row.left), side(row.right)])
        .collect();
    let (one, other) = (left.name.clone(), right.name.clone());
    let columns = vec![
        Column::new("path", Text::new("路径", "Path")),
        Column::new("label", Text::new("项目", "What")),
        Column::new("left", Message::new(one.clone(), one)),
        Column::new("right", Message::new(other.clone(), other)),
    ];
    let sheet =
        Sheet { key: "differences".to_owned(), title: None, columns, rows, notes: Vec::new(), charts: Vec::new() };
    Printing::of(context, matches, None)?.document(context, &document("renda.profile.diff/1", Vec::new(), sheet))
}
