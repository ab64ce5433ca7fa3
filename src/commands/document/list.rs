//! `renda document list`: the kinds of papers.

use clap::{Arg, ArgMatches};

use super::templates;
use crate::commands::arguments::printing;
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::document::kind::{By, KINDS};
use crate::i18n::{Lang, Text};
use crate::output::{Cell, Column, Listing};

pub(super) fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    printing(lang)
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let columns = vec![
        Column::new("kind", Text::new("代号", "Kind")),
        Column::new("name", Text::new("公文", "Paper")),
        Column::labels("for", Text::new("每份对应", "One for each")),
        Column::new("needs", Text::new("所需内容", "Needs")),
        Column::new("template", Text::new("模板", "Template")),
    ];
    let lang = context.lang();
    let listing = Listing::new("renda.document.list/1", columns);
    let printing = Printing::of(context, matches, None)?;
    printing.listing(context, &listing, &mut |sink| {
        for kind in KINDS {
            let (code, label) = match kind.by {
                By::Unit => ("unit", Text::new("单位", "unit")),
                By::Task => ("task", Text::new("任务", "task")),
                By::Deputy => ("deputy", Text::new("代表", "deputy")),
            };
            let own = templates::own(context, kind).map(|path| path.display().to_string());
            sink.row(&[
                Cell::text(kind.code),
                Cell::text(kind.label.get(lang)),
                Cell::label(code, label),
                Cell::text(kind.needs.get(lang)),
                Cell::text(own.unwrap_or_else(|| lang.pick("内置", "built in").to_owned())),
            ])?;
        }
        Ok(())
    })
}
