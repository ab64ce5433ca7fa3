//! `renda suggestion similar`: likely duplicates over all sessions, with the words that say so; and the hint of them when a
//! suggestion is registered.

use std::ops::ControlFlow;

use std::collections::HashMap;

use clap::{Arg, ArgMatches};

use crate::commands::arguments::{option, printing, text};
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::parse::Session;
use crate::domain::record::RecordType;
use crate::domain::similar::{HINT, LEAST, Likeness};
use crate::domain::suggestion::{Reference, status};
use crate::domain::value::Value;
use crate::failure::Failure;
use crate::i18n::{Lang, Message, Text};
use crate::message;
use crate::ops::import::Home;
use crate::ops::suggestion::find_in;
use crate::ops::suggestion::similar::{Among, Question, opening, similar};
use crate::output::{Cell, Column, Label, Listing};
use crate::storage::sql::{Access, Executor, StorageError};
use crate::storage::suggestion::{Identity, SUGGESTION, Standing, Wanted, by_id, standing};

/// How many the hint at registering names.
const HINTED: usize = 3;

pub(super) fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = asked(lang);
    arguments.push(limit(lang).default_value("10"));
    arguments.extend(printing(lang));
    arguments
}

/// Makes the arguments that say what is asked about and how like it something has to be.
pub(super) fn asked(lang: Lang) -> Vec<Arg> {
    vec![
        Arg::new("number")
            .value_name("NO")
            .required_unless_present("text")
            .help(lang.pick("建议编号，如 15-4-12", "The suggestion, such as 15-4-12")),
        option(
            "text",
            "TEXT",
            lang.pick(
                "不问已登记的，问这段文字；第一行为标题，其余为正文",
                "Ask about this text instead: its first line is the title, the rest the body",
            ),
        )
        .conflicts_with("number"),
        option("min", "SCORE", lang.pick("只看不低于此分的（0–100）", "Only scores of at least this (0 to 100)"))
            .value_parser(clap::value_parser!(u8).range(0..=100))
            .default_value(LEAST.to_string()),
    ]
}

pub(super) fn limit(lang: Lang) -> Arg {
    option("limit", "N", lang.pick("最多显示几行", "Show at most so many rows"))
        .value_parser(clap::value_parser!(u16).range(1..=1000))
}

/// Returns what is asked about, with its reference where it is registered.
pub(super) fn question(
    store: &mut dyn Executor,
    home: &Home,
    matches: &ArgMatches,
) -> Result<(Question, Option<String>), Failure> {
    if let Some(said) = text(matches, "text") {
        return Ok((Question::of_text(said), None));
    }
    let identity = find_in(store, home, text(matches, "number").unwrap_or_default())?;
    Ok((Question::of_suggestion(store, identity.id)?, Some(identity.reference())))
}

/// Returns the most rows and the least score asked for.
pub(super) fn bounds(matches: &ArgMatches) -> (usize, u8) {
    let most = matches.get_one::<u16>("limit").copied().unwrap_or(u16::MAX);
    (usize::from(most), matches.get_one::<u8>("min").copied().unwrap_or(LEAST))
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let mut store = context.open(Access::Read)?;
    let home = Home::load(store.as_mut())?;
    let (question, reference) = question(store.as_mut(), &home, matches)?;
    let found = similar(store.as_mut(), &home.region, &question, Among::All, bounds(matches))?;
    let mut standings = standings(store.as_mut(), context, &found)?;
    let listing = Listing::new("renda.suggestion.similar/1", columns());
    let mut nearest = None;
    Printing::of(context, matches, None)?.listing(context, &listing, &mut |sink| {
        for (id, likeness) in &found {
            if let Some(standing) = standings.remove(id) {
                nearest.get_or_insert_with(|| standing.identity.clone());
                sink.row(&cells(&standing, likeness))?;
            }
        }
        Ok(())
    })?;
    match nearest {
        None => context.ui.status(&message!("没有相似的建议", "no suggestion is like it")),
        Some(nearest) => context.ui.hint(&next(reference.as_deref(), &nearest)),
    }
    Ok(())
}

fn standings(
    store: &mut dyn Executor,
    context: &Context,
    found: &[(i64, Likeness)],
) -> Result<HashMap<i64, Standing>, StorageError> {
    let mut standings = HashMap::new();
    if !found.is_empty() {
        let marks = vec!["?"; found.len()].join(", ");
        let ids = found.iter().map(|(id, _)| Value::Int(*id)).collect();
        let wanted = Wanted { conditions: vec![(format!("t.id IN ({marks})"), ids)], ..Wanted::default() };
        standing(store, &context.as_of.to_string(), &wanted, &mut |item| {
            standings.insert(item.identity.id, item);
            Ok(ControlFlow::Continue(()))
        })?;
    }
    Ok(standings)
}

fn columns() -> Vec<Column> {
    vec![
        Column::new("number", Text::new("编号", "No.")),
        Column::new("title", Text::new("标题", "Title")),
        Column::labels("session", Text::new("会议", "Session")),
        Column::new("lead", Text::new("领衔代表", "Lead deputy")),
        Column::labels("status", Text::new("状态", "State")),
        Column::new("units", Text::new("承办单位", "Units")),
        Column::number("score", Text::new("相似度", "Score")),
        Column::new("words", Text::new("相同的词", "Words shared")),
    ]
}

fn cells(item: &Standing, likeness: &Likeness) -> Vec<Cell> {
    let (identity, state) = (&item.identity, status(&item.facts()).code());
    let session =
        Session { term: u32::try_from(identity.term).ok(), number: u32::try_from(identity.session).unwrap_or(0) };
    let units: Vec<_> = item.tasks.iter().map(|task| task.unit.as_str().into()).collect();
    vec![
        Cell::text(identity.reference()),
        Cell::text(identity.title.as_str()),
        Cell::Label(Label::named(session.to_string(), session.label())),
        Cell::text(item.lead.as_deref().or(item.delegation.as_deref()).unwrap_or_default()),
        Cell::label(state.code, state.label),
        if units.is_empty() { Cell::Empty } else { Cell::Texts(units) },
        Cell::Int(i64::from(likeness.score)),
        texts(&likeness.words),
    ]
}

/// Makes the cell of several texts; none is no value.
pub(super) fn texts(words: &[String]) -> Cell {
    if words.is_empty() { Cell::Empty } else { Cell::Texts(words.iter().map(|word| word.as_str().into()).collect()) }
}

/// Says what can be done where the matter is the same; nothing is done by itself.
fn next(reference: Option<&str>, nearest: &Identity) -> Message {
    reference.and_then(|number| step(number, nearest, true)).unwrap_or_else(|| {
        let nearest = nearest.reference();
        message!("先看看：renda suggestion show {nearest}", "look at it first: renda suggestion show {nearest}")
    })
}

/// Says how one is handled that is the same matter as another: merged within a session, unless that one was refused or merged
/// itself; else declared as repeated.
fn step(number: &str, other: &Identity, is_registered: bool) -> Option<Message> {
    let reference = other.reference();
    let is_merged = is_of_session(number, other);
    if is_merged && other.review.as_deref().is_some_and(|review| review != "accepted") {
        return None;
    }
    Some(match (is_merged, is_registered) {
        (true, true) => message!(
            "与 {reference} 确属同一事项的，可并案：renda suggestion merge {number} --into {reference} --notified 告知日期",
            "where {reference} is the same matter: renda suggestion merge {number} --into {reference} --notified DAY"
        ),
        (true, false) => message!(
            "与 {reference} 确属同一事项的，登记后可并案办理",
            "where {reference} is the same matter, the two can be merged once this is registered"
        ),
        (false, true) => message!(
            "与 {reference} 确属同一事项的，可记为多年重复：renda suggestion edit {number} --repeated yes",
            "where {reference}, of another session, is the same matter: renda suggestion edit {number} --repeated yes"
        ),
        (false, false) => message!(
            "与 {reference} 确属同一事项的，登记时加 --repeated yes 记为多年重复",
            "where {reference}, of another session, is the same matter: register this with --repeated yes"
        ),
    })
}

/// Returns whether a reference in full is of the session of a suggestion.
fn is_of_session(number: &str, other: &Identity) -> bool {
    Reference::parse(number).is_some_and(|read| (read.term, read.session) == (Some(other.term), Some(other.session)))
}

/// What a suggestion about to be registered is like, so that it can be told once it is.
#[derive(Debug, Default)]
pub(crate) struct Alike {
    found: Vec<(Identity, u8)>,
    /// Whether it is declared as repeated already.
    is_repeated: bool,
}

impl Alike {
    /// Looks for what is like a suggestion about to be registered, among the newest sessions; nothing where something else is
    /// added or nobody is to be told. That it cannot be looked for hinders no registering.
    pub(crate) fn of(
        context: &Context,
        store: &mut dyn Executor,
        record: &'static RecordType,
        values: &[(usize, Value)],
    ) -> Alike {
        if context.ui.is_quiet() || !std::ptr::eq(record, SUGGESTION.record) {
            return Alike::default();
        }
        let of = |key: &str| values.iter().find(|(place, _)| record.fields[*place].key == key).map(|(_, value)| value);
        let said = |key: &str| of(key).and_then(Value::as_text).unwrap_or_default();
        let question = Question { id: None, title: said("title").to_owned(), body: opening(said("body")) };
        let found = Alike::look(store, &question).unwrap_or_default();
        Alike { found, is_repeated: of("repeated").and_then(Value::as_int) == Some(1) }
    }

    fn look(store: &mut dyn Executor, question: &Question) -> Result<Vec<(Identity, u8)>, Failure> {
        let home = Home::load(store)?;
        let mut named = Vec::new();
        for (id, likeness) in similar(store, &home.region, question, Among::Newest, (HINTED, HINT))? {
            named.extend(by_id(store, id)?.map(|identity| (identity, likeness.score)));
        }
        Ok(named)
    }

    /// Tells it, with what can be done about the likest of the same session and of another one.
    pub(crate) fn tell(&self, context: &Context, number: &str, is_registered: bool) {
        if self.found.is_empty() {
            return;
        }
        let (mut zh, mut en) = (Vec::new(), Vec::new());
        for (identity, score) in &self.found {
            let (reference, title) = (identity.reference(), &identity.title);
            zh.push(format!("{reference}“{title}”（{score}分）"));
            en.push(format!("{reference} {title:?} ({score})"));
        }
        let (zh, en) = (zh.join("、"), en.join(", "));
        context.ui.hint(&message!("与已登记的相似：{zh}", "like what is registered: {en}"));
        for is_merged in [true, false] {
            let mut alike = self.found.iter().filter(|(other, _)| is_of_session(number, other) == is_merged);
            if let Some(step) = alike.find_map(|(other, _)| step(number, other, is_registered))
                && (is_merged || !self.is_repeated)
            {
                context.ui.hint(&step);
            }
        }
    }
}
