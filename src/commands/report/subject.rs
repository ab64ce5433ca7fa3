//! `renda report unit`, `deputy` and `station`: every figure that can be had of one of them.

use clap::{Arg, ArgMatches};

use super::{asked, failure, whole};
use crate::commands::arguments::{option, positional, printing, text};
use crate::commands::printing::Printing;
use crate::commands::unit::find_unit;
use crate::commands::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::domain::record::Target;
use crate::failure::Failure;
use crate::i18n::{Lang, Text};
use crate::ops::import::Home;
use crate::ops::import::resolve::{Resolver, Scope};
use crate::report::{self, Subject};
use crate::storage::figures::subject;
use crate::storage::sql::{Access, Executor};

/// `report unit`.
pub(super) const UNIT: Verb = Verb {
    name: "unit",
    about: Text::new("一个承办单位的统计", "The report of one handling unit"),
    detail: Text::new(
        "例：renda report unit 市住建局 --year 2024\n例：renda report unit 市住建局 --list timing.tasks.late\n\n既有按件的，也有按任务的；与上年同期对比。",
        "Example: renda report unit 市住建局 --year 2024\nExample: renda report unit 市住建局 --list timing.tasks.late\n\nBoth by suggestion and by task, compared with the same period of the year before.",
    ),
    arguments,
    run: |context, matches, _| run(context, matches, "unit"),
};

/// `report deputy`.
pub(super) const DEPUTY: Verb = Verb {
    name: "deputy",
    about: Text::new("一名代表的履职统计", "The report of one deputy"),
    detail: Text::new(
        "例：renda report deputy 001 --year 2024\n例：renda report deputy 王小明 --list participation.named\n\n按人统计，兼任几级代表的合在一起。",
        "Example: renda report deputy 001 --year 2024\nExample: renda report deputy 王小明 --list participation.named\n\nBy person: seats at several levels are taken together.",
    ),
    arguments,
    run: |context, matches, _| run(context, matches, "deputy"),
};

/// `report station`.
pub(super) const STATION: Verb = Verb {
    name: "station",
    about: Text::new("一个代表联络站（室、点）的统计", "The report of one contact station, room or point"),
    detail: Text::new(
        "例：renda report station ST001 --year 2024\n例：renda report station ST001 --list opinion.count",
        "Example: renda report station ST001 --year 2024\nExample: renda report station ST001 --list opinion.count",
    ),
    arguments,
    run: |context, matches, _| run(context, matches, "station"),
};

fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        positional("name", "NAME", lang.pick("编号、证号或名称", "Its number, certificate number or name")),
        asked::year(lang).conflicts_with("from"),
    ];
    arguments.extend(asked::period(lang));
    arguments.extend(asked::scope(lang));
    arguments.push(option(
        "list",
        "FIGURE",
        lang.pick("列出这个指标背后的记录", "List the records behind this figure"),
    ));
    arguments.extend(printing(lang));
    arguments
}

fn run(context: &mut Context, matches: &ArgMatches, dimension: &'static str) -> Outcome {
    let mut store = context.open(Access::Read)?;
    let mut snapshot = store.snapshot()?;
    let store = snapshot.as_mut();
    let profile = context.profile(store)?;
    let name = text(matches, "name").unwrap_or_default();
    let value = find(store, dimension, name)?;
    let scope = asked::read(context, matches, store)?;
    let printing = Printing::of(context, matches, None)?;
    if let Some(key) = text(matches, "list") {
        let key = format!("{key}.by_{dimension}.{value}");
        return whole::list(context, &printing, (store, &scope), (&key, &profile));
    }
    let title = value.split_once('/').map_or(value.as_str(), |(_, name)| name);
    let title = crate::i18n::Message::new(title, title);
    let subject = Subject { dimension, value, title };
    let part = report::part(store, &scope, &profile, subject).map_err(failure)?;
    printing.document(context, &part.document())
}

/// Returns the value by which the dimension knows what `name` means.
fn find(store: &mut dyn Executor, dimension: &'static str, name: &str) -> Result<String, Failure> {
    let id = match dimension {
        "unit" => find_unit(store, name)?,
        _ => {
            let home = Home::load(store)?;
            let target = if dimension == "deputy" { Target::Deputy } else { Target::Station };
            let scope = Scope { region: &home.region, term: home.term, day: None };
            let found = Resolver::load(store)?.reference(store, target, name, scope)?;
            found.map_err(|unresolved| Failure::unresolved(dimension, unresolved))?
        }
    };
    Ok(subject(store, dimension, id)?)
}
