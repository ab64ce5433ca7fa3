//! `renda NOUN export`: every field, as CSV unless asked otherwise, ready to be imported again.

use clap::{Arg, ArgMatches};

use super::list::{Rows, TAKEN, note_reveal};
use super::{filter, record_of};
use crate::commands::arguments::{is_set, option, printing, reveal};
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::record::Field;
use crate::i18n::Lang;
use crate::message;
use crate::output::Format;
use crate::storage::tables;

/// Declares the arguments.
pub fn arguments(lang: Lang, noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        option("columns", "KEYS", lang.pick("只导出这些列，用逗号分开", "Export these columns, separated by commas")),
        option(
            "sort",
            "KEYS",
            lang.pick(
                "排序的列，用逗号分开；前加 - 为降序",
                "Columns to sort by, separated by commas; - before one descends",
            ),
        )
        .allow_hyphen_values(true),
        reveal(lang),
    ];
    arguments.extend(printing(lang));
    arguments.extend(filter::arguments(lang, record_of(noun), TAKEN));
    arguments
}

/// Exports records.
pub fn run(context: &mut Context, matches: &ArgMatches, noun: &'static Noun) -> Outcome {
    let record = record_of(noun);
    let table = tables::of(record.noun);
    let reveal = is_set(matches, "reveal");
    let chosen: Vec<&'static Field> = match filter::columns(matches, record) {
        Ok(columns) if matches.contains_id("columns") => columns,
        Ok(_) => record.fields.iter().collect(),
        Err(failure) => return Err(failure),
    };
    let fields: Vec<&'static Field> = chosen.iter().copied().filter(|field| reveal || !field.personal).collect();
    if fields.len() < chosen.len() {
        let left_out = chosen.iter().filter(|field| field.personal).map(|field| field.heading.get(context.lang()));
        let left_out = left_out.collect::<Vec<_>>().join("、");
        context.ui.status(&message!(
            "个人信息列未导出：{left_out}（需要时加 --reveal）",
            "personal data is left out: {left_out} (add --reveal where it is needed)"
        ));
    }
    let told = filter::personal(matches, record, &fields);
    if !told.is_empty() {
        note_reveal(context, record.noun, &told)?;
    }
    let query = filter::query(context, matches, table)?;
    let printing = Printing::of(context, matches, Some(Format::Csv))?;
    let count = Rows { table, fields: &fields, query: &query, reveal }.print(context, &printing)?;
    context.ui.status(&message!("导出 {count} 条", "exported {count}"));
    Ok(())
}
