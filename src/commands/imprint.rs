//! What stands at the foot of a printed page: who asked, under which conditions, and when.
//! Not here: which rows the conditions leave out, which the filters do themselves.

use clap::ArgMatches;
use clap::parser::ValueSource;

use crate::context::Context;
use crate::domain::privacy;
use crate::domain::record::{ALL, Field, RecordType};
use crate::i18n::{Lang, Text};
use crate::output::Imprint;

/// Arguments that decide which records are shown, beside the filters named after fields.
const CONDITIONS: &[(&str, Text)] = &[
    ("year", Text::new("年度", "year")),
    ("region", Text::new("行政区划", "region")),
    ("list", Text::new("指标", "figure")),
    ("section", Text::new("部分", "sections")),
    ("overdue", Text::new("逾期未答复", "overdue")),
    ("due-within", Text::new("几天内到期", "due within days")),
    ("status", Text::new("状态", "state")),
    ("unit", Text::new("单位", "unit")),
    ("since", Text::new("起", "since")),
    ("until", Text::new("止", "until")),
    ("limit", Text::new("最多行数", "at most")),
    ("as-of", Text::new("截止日", "as of")),
];

/// Returns the foot of the pages of this run.
pub fn of(context: &Context, matches: &ArgMatches, lang: Lang) -> Imprint {
    let author = context.author(serde_json::Map::new());
    // To the minute, which is how an office writes it.
    let at = author.at.chars().take("2024-03-05T10:20".len()).collect::<String>().replace('T', " ");
    Imprint { operator: author.operator, conditions: conditions(context, matches, lang), at }
}

/// Returns the conditions given on the command line, in words.
fn conditions(context: &Context, matches: &ArgMatches, lang: Lang) -> String {
    let noun = context.command.split(' ').next().unwrap_or_default();
    let record = ALL.iter().find(|record| record.noun == noun).copied();
    let given = matches.ids().map(clap::Id::as_str);
    let given = given.filter(|id| matches.value_source(id) == Some(ValueSource::CommandLine));
    let said = given.filter_map(|id| {
        let (name, field) = named(id, record, lang)?;
        let values = matches.get_raw(id)?.map(|value| value.to_string_lossy());
        let values = values.map(|value| shown(&value, field)).collect::<Vec<_>>().join(lang.pick("、", ", "));
        // A switch says by its name what it does.
        Some(if values == "true" && field.is_none() { name.to_owned() } else { format!("{name}={values}") })
    });
    said.collect::<Vec<_>>().join(lang.pick("；", "; "))
}

/// Returns what an argument is called if it is a condition, and its field if it is a filter.
fn named(id: &str, record: Option<&'static RecordType>, lang: Lang) -> Option<(&'static str, Option<&'static Field>)> {
    if let Some(key) = id.strip_prefix("field:") {
        let field = record?.field(key)?;
        return Some((field.heading.get(lang), Some(field)));
    }
    let (_, name) = CONDITIONS.iter().find(|(condition, _)| *condition == id)?;
    Some((name.get(lang), None))
}

/// Returns a value as it may be printed: a telephone number that was searched for is masked like one that was found.
fn shown(value: &str, field: Option<&Field>) -> String {
    match field {
        Some(field) if field.personal => privacy::mask(field.kind, value).to_string(),
        _ => value.to_owned(),
    }
}
