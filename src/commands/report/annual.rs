//! `renda report annual`: the year beside the one before, and the records behind one figure.

use clap::{Arg, ArgMatches};

use super::{failure, scope};
use crate::commands::arguments::{option, printing, text};
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::failure::Failure;
use crate::i18n::{Lang, Text};
use crate::message;
use crate::output::{Document, Listing};
use crate::report::{self, Records, Scope};
use crate::storage::sql::{Access, Executor};

/// The verb.
pub(super) const VERB: Verb = Verb {
    name: "annual",
    about: Text::new(
        "年度统计：每个数字都有分子、分母和截止日",
        "The annual report: every figure with numerator, denominator and cut-off",
    ),
    detail: Text::new(
        "例：renda report annual --year 2024 --output 年报.html\n例：renda report annual --year 2024 --list timing.cases.late\n\n各部分加不成总数时不出报告，退出码 1。",
        "Example: renda report annual --year 2024 --output report.html\nExample: renda report annual --year 2024 --list timing.cases.late\n\nWhere parts do not add up to their totals there is no report, exit code 1.",
    ),
    arguments,
    run,
};

fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        option("year", "YEAR", lang.pick("统计年度（省略时为今年）", "The year (default: this one)"))
            .value_parser(clap::value_parser!(i32).range(1950..=2200)),
        option("region", "REGION", lang.pick("只统计这个行政区划及其下级", "Only this region and what lies below it")),
        option("list", "FIGURE", lang.pick("列出这个指标背后的记录", "List the records behind this figure")),
        option("section", "KEYS", lang.pick("只出这些部分，用逗号分开", "Only these sections, separated by commas")),
    ];
    arguments.extend(printing(lang));
    arguments
}

fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let mut store = context.open(Access::Read)?;
    let mut snapshot = store.snapshot()?;
    let profile = context.profile(snapshot.as_mut())?;
    let scope = scope(context, matches, snapshot.as_mut())?;
    let printing = Printing::of(context, matches, None)?;
    if let Some(key) = text(matches, "list") {
        return list(context, &printing, (snapshot.as_mut(), &scope), (key, &profile));
    }
    let annual = report::annual(snapshot.as_mut(), &scope, &profile).map_err(failure)?;
    let mut document = annual.document();
    if let Some(keys) = text(matches, "section") {
        keep_sections(&mut document, keys)?;
    }
    printing.document(context, &document)
}

fn list(
    context: &Context,
    printing: &Printing,
    from: (&mut dyn Executor, &Scope),
    what: (&str, &crate::domain::profile::Profile),
) -> Outcome {
    let ((store, scope), (key, profile)) = (from, what);
    let records = Records::find(key, profile).map_err(failure)?;
    let listing = Listing {
        title: Some(records.title.clone()),
        ..Listing::new("renda.report.records/1", records.columns.clone())
    };
    let mut count = 0_u64;
    printing.listing(context, &listing, &mut |sink| {
        records
            .each(store, scope, &mut |cells| {
                count += 1;
                sink.row(cells)
            })
            .map_err(failure)
    })?;
    context.ui.status(&message!("{key}：{count} 条记录", "{key}: {count} records"));
    Ok(())
}

fn keep_sections(document: &mut Document, keys: &str) -> Result<(), Failure> {
    let wanted: Vec<&str> = keys.split(',').map(str::trim).collect();
    let known: Vec<String> = document.sheets.iter().map(|sheet| sheet.key.clone()).collect();
    if let Some(unknown) = wanted.iter().find(|key| !known.iter().any(|known| known == *key)) {
        let known = known.join(" ");
        return Err(Failure::usage(message!("报告没有 {unknown} 这一部分", "the report has no section {unknown}"))
            .hint(message!("可选：{known}", "one of: {known}")));
    }
    document.sheets.retain(|sheet| wanted.contains(&sheet.key.as_str()));
    Ok(())
}
