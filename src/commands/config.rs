//! `renda config show`: the settings of a run and where each comes from.

use clap::{Arg, ArgMatches};

use super::arguments::{is_set, printing, switch};
use super::printing::Printing;
use super::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::i18n::{Lang, Text};
use crate::output::{Cell, Column, Document, Sheet};
use crate::storage::address::{Address, is_mistaken_url, is_url};
use crate::storage::sql::Executor;

/// The verbs.
pub static VERBS: &[Verb] = &[Verb {
    name: "show",
    about: Text::new("显示各项配置的值和来源", "Show every setting and where it comes from"),
    detail: Text::new(
        "例：renda config show --origin\n\n次序：命令行选项、RENDA_ 变量、renda.toml、用户配置、默认。",
        "Example: renda config show --origin\n\nOrder: flag, RENDA_ variable, renda.toml, user file, default.",
    ),
    arguments,
    run,
}];

fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![switch("origin", lang.pick("同时显示来源", "Show the origin too"))];
    arguments.extend(printing(lang));
    arguments
}

fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let origin = is_set(matches, "origin");
    let mut columns =
        vec![Column::new("name", Text::new("名称", "Name")), Column::new("value", Text::new("值", "Value"))];
    if origin {
        columns.push(Column::new("origin", Text::new("来源", "Origin")));
    }
    let mut settings =
        context.config.settings().into_iter().map(|(name, setting)| (name, setting.clone())).collect::<Vec<_>>();
    if let Some((_, profile)) =
        settings.iter_mut().find(|(name, setting)| *name == "profile" && setting.value.is_none())
    {
        let mut store = context.open_if_any()?;
        *profile = context.profile_setting(store.as_mut().map(|store| store.as_mut() as &mut dyn Executor))?;
    }
    let rows = settings
        .iter()
        .map(|(name, setting)| {
            let mut row = vec![Cell::text(*name), Cell::text(shown(setting.value.as_deref().unwrap_or_default()))];
            if origin {
                row.push(Cell::text(setting.origin.name()));
            }
            row
        })
        .collect();
    let sheet = Sheet { key: "settings".to_owned(), title: None, columns, rows, notes: Vec::new(), charts: Vec::new() };
    let document =
        Document { schema: "renda.config.show/1".to_owned(), title: None, facts: Vec::new(), sheets: vec![sheet] };
    Printing::of(context, matches, None)?.document(context, &document)
}

/// A URL is shown without its password.
fn shown(value: &str) -> String {
    if is_url(value) {
        Address::parse(value).to_string()
    } else if is_mistaken_url(value) {
        "●".to_owned()
    } else {
        value.to_owned()
    }
}
