//! `renda report figures`: what every figure is called and what it means.

use clap::{Arg, ArgMatches};

use crate::commands::arguments::printing;
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::i18n::{Lang, Text};
use crate::output::Document;
use crate::report;

/// The verb.
pub(super) const VERB: Verb = Verb {
    name: "figures",
    about: Text::new("列出全部统计指标及其定义", "List every figure with its definition"),
    detail: Text::new("例：renda report figures", "Example: renda report figures"),
    arguments,
    run,
};

fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    printing(lang)
}

fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let document = Document {
        schema: "renda.report.figures/1".to_owned(),
        title: None,
        facts: Vec::new(),
        sheets: vec![report::definitions()],
    };
    Printing::of(context, matches, None)?.document(context, &document)
}
