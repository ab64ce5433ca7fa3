//! What `report annual` and `report period` share: the sections, the break-downs, and the records behind one figure.

use clap::{Arg, ArgMatches};

use super::{asked, failure, freeze};
use crate::commands::Outcome;
use crate::commands::arguments::{is_set, option, printing, switch, text};
use crate::commands::printing::Printing;
use crate::context::Context;
use crate::domain::profile::Profile;
use crate::failure::Failure;
use crate::i18n::Lang;
use crate::message;
use crate::output::{Document, Format, Listing};
use crate::report::{self, Breakdown, Records, Report, ReportError, Scope};
use crate::storage::frozen::Frozen;
use crate::storage::sql::{Access, Executor};

/// Makes the arguments beside those of the period.
pub(super) fn arguments(lang: Lang) -> Vec<Arg> {
    let mut arguments = asked::scope(lang);
    arguments.extend([
        option(
            "by",
            "DIMENSION",
            lang.pick(
                "按此分组：region 下级行政区划、month 月份、unit 承办单位、delegation 代表团等",
                "Break down by this: region, month, unit, delegation and others",
            ),
        )
        .conflicts_with_all(["list", "frozen"]),
        option("list", "FIGURE", lang.pick("列出这个指标背后的记录", "List the records behind this figure"))
            .conflicts_with("frozen"),
        option("section", "KEYS", lang.pick("只出这些部分，用逗号分开", "Only these sections, separated by commas"))
            .conflicts_with("list"),
        option(
            "figure",
            "KEYS",
            lang.pick(
                "分组时只出这些指标，用逗号分开；加 --against 时每个指标一张对比表",
                "Break down these figures only, separated by commas; with --against a table each, beside the other period",
            ),
        )
        .requires("by")
        .conflicts_with("section"),
        switch(
            "with-lists",
            lang.pick(
                "后面附名单：重点督办、优秀、多年重复、重新办理、逾期的建议，到期未落实的承诺，未提建议的代表",
                "Append lists: key, excellent, repeated, second-round and late suggestions, promises due, deputies without a suggestion",
            ),
        )
        .conflicts_with_all(["by", "list", "frozen"]),
        switch(
            "allow-unreconciled",
            lang.pick("数字对不上也出报表，并在表中注明", "Report even where sums do not agree, and say so in it"),
        ),
    ]);
    arguments.extend(freeze::arguments(lang));
    arguments.extend(printing(lang));
    arguments
}

/// Reports on everything in scope.
pub(super) fn run(context: &mut Context, matches: &ArgMatches) -> Outcome {
    let mut store = context.open(Access::Read)?;
    let mut snapshot = store.snapshot()?;
    let store = snapshot.as_mut();
    let profile = context.profile(store)?;
    let scope = asked::read(context, matches, store)?;
    let printing = Printing::of(context, matches, None)?;
    if let Some(key) = text(matches, "list") {
        return list(context, &printing, (store, &scope), (key, &profile));
    }
    let (report, settled) = figures(matches, store, (&scope, &profile))?;
    let (sections, by) = (keys(matches, "section"), text(matches, "by"));
    let mut document = match by {
        Some(dimension) => {
            // Without a word about it a break-down shows one period: beside another one it has many more tables.
            let beside = text(matches, "against").is_some_and(|period| period != "none");
            let figures = keys(matches, "figure");
            let wanted = Breakdown { dimension, sections: sections.clone(), figures, beside };
            report::by(store, &report, &wanted).map_err(failure)?
        }
        None => report.document(),
    };
    document.facts.extend(settled.iter().flat_map(freeze::facts));
    if let Some(keys) = sections.filter(|_| by.is_none()) {
        keep_sections(&mut document, &keys)?;
    }
    if is_set(matches, "with-lists") {
        let lists = report::lists(store, &report, &profile, &document, most(printing.format)).map_err(failure)?;
        document.sheets.extend(lists);
    }
    document.sheets.extend(report.unreconciled_sheet());
    printing.document(context, &document)
}

/// Returns the figures of a scope, as they were settled or as they are; where they do not agree only if that is allowed.
pub(super) fn figures(
    matches: &ArgMatches,
    store: &mut dyn Executor,
    (scope, profile): (&Scope, &Profile),
) -> Result<(Report, Option<Frozen>), Failure> {
    let (report, settled) = if is_set(matches, "frozen") {
        let (report, settled) = freeze::find(store, matches, scope)?;
        (report, Some(settled))
    } else {
        (report::unreconciled(store, scope, profile).map_err(failure)?, None)
    };
    if !is_set(matches, "allow-unreconciled") {
        report.judge().map_err(failure)?;
    }
    Ok((report, settled))
}

pub(super) fn list(
    context: &Context,
    printing: &Printing,
    from: (&mut dyn Executor, &Scope),
    what: (&str, &Profile),
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

fn keep_sections(document: &mut Document, wanted: &[&str]) -> Result<(), Failure> {
    let known: Vec<String> = document.sheets.iter().map(|sheet| sheet.key.clone()).collect();
    if let Some(unknown) = wanted.iter().find(|key| !known.iter().any(|known| known == *key)) {
        return Err(failure(ReportError::UnknownSection { key: (*unknown).to_owned(), known }));
    }
    document.sheets.retain(|sheet| wanted.contains(&sheet.key.as_str()));
    Ok(())
}

/// Returns the keys of an option that takes several, separated by commas.
fn keys<'m>(matches: &'m ArgMatches, name: &str) -> Option<Vec<&'m str>> {
    Some(text(matches, name)?.split(',').map(str::trim).collect())
}

/// Returns how many rows of a list stand in a report of this format: what people read through has a bound, data has none.
fn most(format: Format) -> Option<usize> {
    match format {
        Format::Table | Format::Plain | Format::Md | Format::Html => Some(500),
        Format::Csv | Format::Tsv | Format::Json | Format::Ndjson | Format::Xlsx => None,
    }
}
