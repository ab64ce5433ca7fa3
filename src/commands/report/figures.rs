//! `renda report figures`: what every figure is called, what it means and what it rests on.

use clap::{Arg, ArgMatches};

use crate::commands::arguments::printing;
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::i18n::{Lang, Text};
use crate::report;

/// The verb.
pub(super) const VERB: Verb = Verb {
    name: "figures",
    about: Text::new("列出全部统计指标及其定义和依据", "List every figure with its definition and its rule"),
    detail: Text::new(
        "例：renda report figures\n例：renda report figures --output 指标.xlsx\n\n分子、分母写的是指标代码；百分比的取舍、计入解决和办成的类别、对外公布哪一种，由规则文件定。依据分法律、惯例、本程序定义三种；由规则文件定的，写明所用规则中的值、出处和确定程度。",
        "Example: renda report figures\nExample: renda report figures --output figures.xlsx\n\nNumerators and denominators are keys of figures; rounding, the classes that count as solved and landed, and which rate is published are set by the rule profile. A rule is law, practice or our own definition; what the profile sets is shown with its value, its source and how sure that is.",
    ),
    arguments,
    run,
};

fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    printing(lang)
}

fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let document = report::definitions(&context.profile_alone()?);
    Printing::of(context, matches, None)?.document(context, &document)
}
