//! `renda suggestion recommend`: the units that handled what is like a suggestion, with how often and which ones.

use std::collections::BTreeMap;

use clap::{Arg, ArgMatches};

use super::similar::{asked, bounds, limit, question, texts};
use crate::commands::arguments::printing;
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::suggestion::Role;
use crate::failure::Failure;
use crate::i18n::{Lang, Text};
use crate::message;
use crate::ops::import::Home;
use crate::ops::suggestion::similar::{Among, Question, similar};
use crate::output::{Cell, Column, Listing};
use crate::storage::sql::{Access, Executor};
use crate::storage::suggestion::{by_id, handled};

/// How many suggestions are counted.
const COUNTED: usize = 30;
/// How many of them are named a unit.
const EXAMPLES: usize = 3;
/// Most words that explain a unit.
const WORDS: usize = 5;

pub(super) fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = asked(lang);
    arguments.push(limit(lang).default_value("5"));
    arguments.extend(printing(lang));
    arguments
}

/// What speaks for a unit.
#[derive(Debug, Default)]
struct Case {
    lead: i64,
    joint: i64,
    separate: i64,
    count: i64,
    /// The scores added up; having given an opinion only counts half.
    weight: u32,
    best: u8,
    examples: Vec<i64>,
    words: Vec<String>,
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let mut store = context.open(Access::Read)?;
    let home = Home::load(store.as_mut())?;
    let (question, reference) = question(store.as_mut(), &home, matches)?;
    let (most, least) = bounds(matches);
    let cases = cases(store.as_mut(), &home, &question, least)?;
    let mut rows = Vec::new();
    for (unit, case) in cases.iter().take(most) {
        rows.push(cells(store.as_mut(), unit, case)?);
    }
    let listing = Listing::new("renda.suggestion.recommend/1", columns());
    Printing::of(context, matches, None)?.listing(context, &listing, &mut |sink| {
        for row in &rows {
            sink.row(row)?;
        }
        Ok(())
    })?;
    match cases.first() {
        None => context.ui.status(&message!("没有单位办理过相似的建议", "no unit has handled a suggestion like it")),
        Some((unit, case)) if case.lead + case.separate > 0 => {
            context.ui.hint(&match reference {
                Some(number) => message!(
                    "合适的：renda suggestion assign {number} --lead {unit} --on 日期",
                    "where it suits: renda suggestion assign {number} --lead {unit} --on DAY"
                ),
                None => message!(
                    "合适的，登记后交办时写 --lead {unit}",
                    "where it suits: assign it with --lead {unit} once registered"
                ),
            });
        }
        Some(_) => {}
    }
    Ok(())
}

/// Returns the units with what speaks for them, the likeliest first.
fn cases(
    store: &mut dyn Executor,
    home: &Home,
    question: &Question,
    least: u8,
) -> Result<Vec<(String, Case)>, Failure> {
    let found = similar(store, &home.region, question, Among::All, (COUNTED, least))?;
    let ids: Vec<i64> = found.iter().map(|(id, _)| *id).collect();
    let tasks = handled(store, &ids)?;
    let mut cases: BTreeMap<String, Case> = BTreeMap::new();
    for (id, likeness) in &found {
        for task in tasks.iter().filter(|task| task.suggestion_id == *id) {
            let case = cases.entry(task.unit.clone()).or_default();
            let (counter, share) = match task.role {
                Role::Lead => (&mut case.lead, 2),
                Role::Joint => (&mut case.joint, 1),
                Role::Separate => (&mut case.separate, 2),
            };
            *counter += 1;
            case.count += 1;
            case.weight += share * u32::from(likeness.score);
            case.best = case.best.max(likeness.score);
            case.examples.push(*id);
            for word in &likeness.words {
                if !case.words.contains(word) {
                    case.words.push(word.clone());
                }
            }
        }
    }
    let mut cases: Vec<_> = cases.into_iter().collect();
    cases.sort_by_key(|(_, case)| std::cmp::Reverse(case.weight));
    Ok(cases)
}

fn columns() -> Vec<Column> {
    vec![
        Column::new("unit", Text::new("单位", "Unit")),
        Column::number("count", Text::new("相似件数", "Alike")),
        Column::number("lead", Text::new("主办", "Lead")),
        Column::number("joint", Text::new("会办", "Joint")),
        Column::number("separate", Text::new("分办", "Separate")),
        Column::number("score", Text::new("最高相似度", "Best score")),
        Column::new("examples", Text::new("如", "Such as")),
        Column::new("words", Text::new("相同的词", "Words shared")),
    ]
}

fn cells(store: &mut dyn Executor, unit: &str, case: &Case) -> Result<Vec<Cell>, Failure> {
    let mut examples = Vec::new();
    for &id in case.examples.iter().take(EXAMPLES) {
        examples.extend(by_id(store, id)?.map(|identity| identity.reference()));
    }
    Ok(vec![
        Cell::text(unit),
        Cell::Int(case.count),
        Cell::Int(case.lead),
        Cell::Int(case.joint),
        Cell::Int(case.separate),
        Cell::Int(i64::from(case.best)),
        texts(&examples),
        texts(&case.words[..case.words.len().min(WORDS)]),
    ])
}
