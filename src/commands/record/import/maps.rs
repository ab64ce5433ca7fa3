//! Matchings of headings to fields that were saved under a name: saved, offered where the headings are the same, applied.

use clap::ArgMatches;

use crate::commands::Outcome;
use crate::commands::arguments::text;
use crate::context::Context;
use crate::domain::record::RecordType;
use crate::exchange;
use crate::failure::{Failure, Kind};
use crate::i18n::Message;
use crate::message;
use crate::ops::heading_map;
use crate::storage::heading_map::{self as saved, HeadingMap};
use crate::storage::sql::{Driver, Executor};

/// Returns the pairs of the matching that `--use-map` names.
pub(super) fn named(
    store: &mut dyn Executor,
    record: &RecordType,
    matches: &ArgMatches,
) -> Result<Vec<(String, String)>, Failure> {
    let Some(name) = text(matches, "use-map") else { return Ok(Vec::new()) };
    let all = saved::all(store, record.noun)?;
    match all.iter().find(|map| map.name == name) {
        Some(map) => Ok(map.pairs.clone()),
        None => Err(unknown(record, name, &all)),
    }
}

fn unknown(record: &RecordType, name: &str, all: &[HeadingMap]) -> Failure {
    let (zh, en) = (record.label.zh, record.label.en);
    let failure = Failure::new(
        Kind::NotFound,
        message!("{zh}没有名为“{name}”的表头对应", "no matching of headings is called {name:?} for {en} sheets"),
    );
    let names: Vec<&str> = all.iter().map(|map| map.name.as_str()).collect();
    let (chinese, english) = (names.join("、"), names.join(", "));
    failure.hint(if names.is_empty() {
        message!(
            "还没有保存过；导入时用 --map 对应表头，并加 --save-map 名称",
            "none was saved yet; match headings by --map and add --save-map NAME"
        )
    } else {
        message!("已保存的有：{chinese}", "saved are: {english}")
    })
}

/// Saves the pairs by which a sheet was read, if `--save-map` asks for it.
pub(super) fn save(
    context: &Context,
    store: &mut dyn Driver,
    about: (&RecordType, &str),
    sheet: (&[String], &[(String, String)]),
) -> Outcome {
    let ((record, name), (headings, pairs)) = (about, sheet);
    if pairs.is_empty() {
        return Err(Failure::usage(message!(
            "--save-map 保存 --map 的对应，请一并写出 --map",
            "--save-map saves what --map matches; give --map too"
        )));
    }
    let mut arguments = serde_json::Map::new();
    arguments.insert("save-map".to_owned(), name.into());
    let map = HeadingMap { name: name.to_owned(), headings: exchange::compared(headings), pairs: pairs.to_vec() };
    let (noun, author) = (record.noun, context.author(arguments));
    context.ui.status(&if heading_map::save(store, &author, noun, &map)? {
        message!(
            "已保存表头对应“{name}”，下次可用 --use-map {name}",
            "saved the matching {name:?}; use it by --use-map {name}"
        )
    } else {
        message!("表头对应“{name}”本来就是这样", "the matching {name:?} says so already")
    });
    Ok(())
}

/// Returns hints that name the saved matchings of the same headings; `rows` are what may be the header.
pub(super) fn offers(
    store: &mut dyn Executor,
    record: &RecordType,
    rows: &[Vec<String>],
) -> Result<Vec<Message>, Failure> {
    let candidates: Vec<Vec<String>> = rows.iter().map(|row| exchange::compared(row)).collect();
    let all = saved::all(store, record.noun)?;
    let same = all.iter().filter(|map| !map.headings.is_empty() && candidates.contains(&map.headings));
    let offer = |HeadingMap { name, .. }: &HeadingMap| {
        message!(
            "表头与已保存的对应“{name}”相同，可加 --use-map {name}",
            "the headings are those of the saved matching {name:?}; add --use-map {name}"
        )
    };
    Ok(same.map(offer).collect())
}
