//! `renda NOUN edit KEY`: changes the fields named and nothing else.

use clap::{Arg, ArgMatches};

use super::{add, filter, record_of, show};
use crate::commands::arguments::{dry_run, is_set, positional};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::Kind;
use crate::domain::value::Value;
use crate::failure::{Failure, Kind as FailureKind};
use crate::i18n::Lang;
use crate::message;
use crate::ops::edit;
use crate::ops::import::Home;
use crate::ops::import::resolve::{Resolver, Scope};
use crate::ops::write::Write;
use crate::storage::sql::Access;
use crate::storage::tables;

/// Declares the arguments: the key, and one option a field.
pub fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments =
        vec![positional("key", "KEY", lang.pick("编号、代码、证号或名称", "Number, code, certificate number or name"))];
    // A key is not edited: other records refer to it.
    let keys: Vec<String> =
        record_of(noun).fields.iter().filter(|field| field.key_part).map(filter::field_id).collect();
    let fields = add::field_arguments(lang, record_of(noun)).into_iter();
    arguments.extend(fields.filter(|argument| !keys.contains(&argument.get_id().to_string())));
    arguments.extend(show::narrowing(lang, record_of(noun)));
    arguments.push(dry_run(lang));
    arguments
}

/// Changes one record.
pub fn run(context: &mut Context, matches: &ArgMatches, noun: &'static Noun) -> Outcome {
    let record = record_of(noun);
    let mut values = add::given(matches, record)?;
    values.retain(|(place, _)| !record.fields[*place].key_part);
    if values.is_empty() {
        return Err(Failure::usage(message!("没有写要改的字段", "no field to change was named")));
    }
    let cleared = values.iter().find(|(place, value)| record.fields[*place].required && value.is_empty());
    if let Some((place, _)) = cleared {
        let heading = record.fields[*place].heading;
        let (zh, en) = (heading.zh, heading.en);
        return Err(Failure::new(FailureKind::Rejected, message!("“{zh}”不能清除", "{en} cannot be cleared")));
    }
    let mut store = context.open(Access::Write)?;
    let home = Home::load(store.as_mut())?;
    let table = tables::of(record.noun);
    let author = context.author(serde_json::Map::new());
    let mut write = Write::begin(store.as_mut())?;
    let shown = show::find(context, write.store(), (matches, &home, &[]), table)?;
    let mut resolver = Resolver::load(write.store())?;
    let region = record.position("region").map(|place| shown.text(place + 1).to_owned()).unwrap_or_default();
    let mut changes = Vec::new();
    for (place, value) in values {
        let stored = match (record.fields[place].kind, value.as_text()) {
            (Kind::Reference(target), Some(text)) => {
                let scope = Scope { region: &region, term: home.term, day: None };
                let found = resolver.reference(write.store(), target, text, scope)?;
                Value::Int(found.map_err(|unresolved| Failure::unresolved(target.noun(), unresolved))?)
            }
            (Kind::Region, Some(text)) => {
                let code = resolver.region(text, &home);
                Value::text(&code.map_err(|unresolved| Failure::unresolved("region", unresolved))?)
            }
            _ => value.clone(),
        };
        changes.push((place, stored, value));
    }
    let changed = edit::edit(&mut write, table, &shown, &changes)?;
    if !is_set(matches, "dry-run") {
        write.commit(&author)?;
    }
    let (zh, en) = (record.label.zh, record.label.en);
    context.ui.status(&if changed {
        message!("已修改{zh}", "{en} changed")
    } else {
        message!("{zh}本来就是这样，没有改动", "the {en} says so already; nothing changed")
    });
    Ok(())
}
