//! `renda deadline`: dates worked out and explained, day by day.

use clap::{Arg, ArgMatches};

use super::arguments::{option, positional, printing, text};
use super::printing::Printing;
use super::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::domain::calendar::Calendar;
use crate::domain::day::Day;
use crate::domain::deadline::{self, Lateness, Roll, Rule, Span, Undetermined};
use crate::domain::profile::ClockName;
use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Text};
use crate::message;
use crate::ops::import::Home;
use crate::ops::suggestion::clocks::{Running, clocks};
use crate::ops::suggestion::{Began, Rules, clock_of, find_in};
use crate::output::{Cell, Column, Document, Fact, Label, Sheet};
use crate::storage::sql::Access;
use crate::storage::suggestion as store;

/// The verbs.
pub static VERBS: &[Verb] = &[
    Verb {
        name: "calc",
        about: Text::new("从起算日推算到期日，并逐日说明", "Work out an end from a start, and explain it day by day"),
        detail: Text::new(
            "例：renda deadline calc --from 2024-03-24 --for \"3个月\"\n例：renda deadline calc --from 2025-01-20 --for \"10 working days\"\n\n起算当日不计；月份按对应日，没有对应日的为月末；超出已公布的放假安排时不推算，退出码 1。",
            "Example: renda deadline calc --from 2024-03-24 --for \"3 months\"\nExample: renda deadline calc --from 2025-01-20 --for \"10 working days\"\n\nThe start day is not counted; months end on the corresponding day, else on the last of the month; beyond the announced holidays nothing is guessed, exit code 1.",
        ),
        arguments: calc_arguments,
        run: calc,
    },
    Verb {
        name: "explain",
        about: Text::new("说明一件建议的期限是怎样得出的", "Explain how the limit of a suggestion comes about"),
        detail: Text::new("例：renda deadline explain 15-4-12", "Example: renda deadline explain 15-4-12"),
        arguments: explain_arguments,
        run: explain,
    },
];

fn calc_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        option("from", "DATE", lang.pick("起算日", "The start")).required(true),
        option(
            "for",
            "SPAN",
            lang.pick("期限：3个月、10个工作日、15日", "The span: 3 months, 10 working days, 15 days"),
        )
        .required(true),
        option(
            "roll",
            "HOW",
            lang.pick(
                "期末逢休息日：nonworking 顺延、holiday 只逢放假顺延、none 不顺延（省略时按规则）",
                "A last day of rest: nonworking, holiday, none (default: by the profile)",
            ),
        )
        .value_parser(["nonworking", "holiday", "none"]),
    ];
    arguments.extend(printing(lang));
    arguments
}

fn calc(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let from = context.day(text(matches, "from").unwrap_or_default())?;
    let span: Span = text(matches, "for")
        .unwrap_or_default()
        .parse()
        .map_err(|error: deadline::SpanError| Failure::usage(error.message()))?;
    let roll = match text(matches, "roll") {
        Some("none") => Roll::None,
        Some("holiday") => Roll::Holiday,
        Some(_) => Roll::Nonworking,
        None => context.profile_alone()?.rule(ClockName::Reply).map_or(Roll::Nonworking, |rule| rule.roll),
    };
    let calendar = calendar_of(context)?;
    let explained = explanation(from, &Rule::of(span, roll), &calendar, context.lang())?;
    Printing::of(context, matches, None)?.document(context, &document(vec![explained], Vec::new()))
}

/// Returns the office's calendar where there is a database, else the built-in one.
pub(super) fn calendar_of(context: &Context) -> Result<Calendar, Failure> {
    match context.open_if_any()? {
        Some(mut store) => context.calendar(store.as_mut()),
        None => Ok(Calendar::embedded().clone()),
    }
}

fn undetermined(error: &Undetermined) -> Failure {
    Failure::new(Kind::Rejected, error.message()).hint(message!(
        "放假安排公布后用 renda calendar import 导入",
        "import the arrangement with renda calendar import once it is announced"
    ))
}

fn explanation(from: Day, rule: &Rule, calendar: &Calendar, lang: Lang) -> Result<Sheet, Failure> {
    let explained = deadline::explain(from, rule, calendar);
    let columns = vec![
        Column::new("day", Text::new("日期", "Day")),
        Column::new("weekday", Text::new("星期", "Weekday")),
        Column::number("counted", Text::new("第几日", "Counted")),
        Column::labels("kind", Text::new("说明", "Why")),
    ];
    // A notice whose day had passed sets no limit; there is nothing to count.
    if let Err(error @ Undetermined::DatePassed { .. }) = &explained {
        return Ok(Sheet {
            key: "steps".to_owned(),
            title: None,
            columns,
            rows: Vec::new(),
            notes: vec![error.message()],
            charts: Vec::new(),
        });
    }
    let explained = explained.map_err(|error| undetermined(&error))?;
    let rows = explained
        .steps
        .iter()
        .map(|step| {
            let weekday = step.day.weekday_name();
            vec![
                Cell::Date(step.day.to_string().into()),
                Cell::text(weekday.get(lang)),
                step.counted.map_or(Cell::Empty, |count| Cell::Int(i64::from(count))),
                Cell::Label(crate::output::Label::named(step.kind.code(), step.note.clone())),
            ]
        })
        .collect();
    let due = explained.due;
    let mut notes = Vec::new();
    let (end, last) = (due.statutory_end, due.due);
    notes.push(message!(
        "法定届满日 {end}；顺延后的最后一日 {last}",
        "the period ends on {end}; the last day on time is {last}"
    ));
    Ok(Sheet { key: "steps".to_owned(), title: None, columns, rows, notes, charts: Vec::new() })
}

fn document(sheets: Vec<Sheet>, facts: Vec<Fact>) -> Document {
    Document { schema: "renda.deadline/1".to_owned(), title: None, facts, sheets }
}

fn explain_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments =
        vec![positional("number", "NO", lang.pick("建议编号，如 15-4-12", "The suggestion, such as 15-4-12"))];
    arguments.extend(printing(lang));
    arguments
}

fn explain(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let mut reading = context.open(Access::Read)?;
    let home = Home::load(reading.as_mut())?;
    let identity = find_in(reading.as_mut(), &home, text(matches, "number").unwrap_or_default())?;
    let (profile, calendar) = (context.profile(reading.as_mut())?, context.calendar(reading.as_mut())?);
    let tasks = store::tasks(reading.as_mut(), identity.id)?;
    if tasks.is_empty() {
        let reference = identity.reference();
        return Err(Failure::new(
            Kind::Rejected,
            message!("{reference} 尚未交办，没有期限", "{reference} is not assigned and has no limit"),
        ));
    }
    let rules = Rules { profile: &profile, calendar: &calendar, home: &home };
    let mut sheets = vec![running(&clocks(reading.as_mut(), &rules, &identity)?, context)];
    for task in tasks.into_iter().filter(store::Task::is_held) {
        let clock = clock_of(task.role, task.round);
        let began = Began::of(&task.assigned_on, task.clock_on.as_deref(), task.received_on.as_deref());
        let (Some(rule), Some(began)) = (profile.rule(clock), began) else { continue };
        let start = rules.start(clock, began);
        let mut sheet = explanation(start, &rule, &calendar, context.lang())?;
        let (unit, round, role) = (&task.unit, task.round, task.role.label());
        let (zh, en) = (role.zh, role.en);
        sheet.title = Some(message!("{unit}（{zh}，第{round}轮）", "{unit} ({en}, round {round})"));
        if let Some(described) = profile.clock(clock) {
            sheet.notes.insert(0, described.text());
        }
        if rules.is_bound(clock) {
            sheet.notes.insert(
                1,
                message!(
                    "代表法第五十一条自交办之日起算，先于本规则届满，以其为准",
                    "by art. 51 of the deputies' law it counts from the assignment, which ends first and prevails"
                ),
            );
        }
        if let Some(kept) = task.clock_on.as_deref() {
            let on = &task.assigned_on;
            sheet.notes.push(message!(
                "{on} 改交本单位，按规则仍自首次交办之日 {kept} 起算",
                "given to this unit on {on}; by the rules it counts from the first assignment, {kept}"
            ));
        }
        for extension in store::extensions(reading.as_mut(), task.id)? {
            let (on, until) = (extension.text(0), extension.text(1));
            sheet.notes.push(message!("{on} 批准延期至 {until}", "extension to {until} approved on {on}"));
        }
        sheets.push(sheet);
    }
    let facts = vec![
        Fact::new("number", Text::new("编号", "No."), Cell::text(identity.reference())),
        Fact::new("title", Text::new("标题", "Title"), Cell::text(identity.title.as_str())),
    ];
    Printing::of(context, matches, None)?.document(context, &document(sheets, facts))
}

/// The clocks of a suggestion in one table: when each started, when it ends, and whether what it waits for has come.
fn running(clocks: &[Running], context: &Context) -> Sheet {
    let columns = vec![
        Column::labels("clock", Text::new("时限", "Clock")),
        Column::new("unit", Text::new("单位", "Unit")),
        Column::number("round", Text::new("轮次", "Round")),
        Column::new("start", Text::new("起算日", "From")),
        Column::new("end", Text::new("法定届满日", "End")),
        Column::new("due", Text::new("最后一日", "Last day")),
        Column::new("done", Text::new("完成日", "Done")),
        Column::labels("state", Text::new("情况", "State")),
    ];
    let rows = clocks.iter().filter_map(|one| {
        let (last, text) = (one.last.day?, one.clock.text());
        let state = deadline::lateness(last, None, one.done, context.as_of);
        let state = match (one.clock, state) {
            // A window in which a unit may speak: nobody is late for not having spoken.
            (ClockName::Return, Lateness::Overdue { .. }) => {
                Label::named("closed", Text::new("已截止", "closed").into())
            }
            (_, state) => Label::named(state.code(), state.text()),
        };
        let day = |day: Day| Cell::Date(day.to_string().into());
        Some(vec![
            Cell::label(one.clock.code(), text),
            Cell::text(one.unit.as_deref().unwrap_or_default()),
            if one.round == 0 { Cell::Empty } else { Cell::Int(one.round) },
            day(one.start),
            day(one.last.statutory_end.unwrap_or(last)),
            day(last),
            one.done.map_or(Cell::Empty, day),
            Cell::Label(state),
        ])
    });
    let title = message!("各项时限", "clocks");
    let notes = clocks.iter().filter_map(|one| one.last.open.clone()).take(1).collect();
    Sheet { key: "clocks".to_owned(), title: Some(title), columns, rows: rows.collect(), notes, charts: Vec::new() }
}
