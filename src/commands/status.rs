//! `renda status`: what needs attention today, with the next command.

use std::ops::ControlFlow;

use clap::{Arg, ArgMatches};

use super::arguments::printing;
use super::printing::Printing;
use super::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::domain::suggestion::{Status, status};
use crate::i18n::{Lang, Message, Text};
use crate::message;
use crate::ops::import::Home;
use crate::output::{Cell, Column, Document, Fact, Label, Sheet};
use crate::storage::sql::Access;
use crate::storage::sql::Executor;
use crate::storage::suggestion::{Wanted, standing};

/// The command.
pub const STATUS: Verb = Verb {
    name: "status",
    about: Text::new("今天有什么要办，下一步用哪个命令", "What needs attention today, and the next command"),
    detail: Text::new("例：renda status", "Example: renda status"),
    arguments,
    run,
};

fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    printing(lang)
}

/// Something to attend to: a stable code, what it is, how many, what to type.
struct Point {
    code: &'static str,
    what: Text,
    count: i64,
    next: &'static str,
}

fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let mut store = context.open(Access::Read)?;
    let home = Home::load(store.as_mut())?;
    let as_of = context.as_of;
    let points = points(store.as_mut(), context)?;
    let rows: Vec<Vec<Cell>> = points
        .into_iter()
        .filter(|point| point.count > 0)
        .map(|point| {
            vec![Cell::Label(Label::new(point.code, point.what)), Cell::Int(point.count), Cell::text(point.next)]
        })
        .collect();
    let quiet = rows.is_empty();
    let columns = vec![
        Column::labels("what", Text::new("事项", "What")),
        Column::number("count", Text::new("数量", "How many")),
        Column::new("next", Text::new("下一步", "Next")),
    ];
    let term = home.term;
    let place = home.name;
    let facts = vec![
        Fact::new(
            "place",
            Text::new("单位", "Place"),
            Cell::text(message!("{place} 第{term}届", "{place}, term {term}").get(context.lang())),
        ),
        Fact::new("as_of", Text::new("日期", "Day"), Cell::Date(as_of.to_string().into())),
    ];
    let sheet = Sheet { key: "points".to_owned(), title: None, columns, rows, notes: Vec::new(), charts: Vec::new() };
    let document = Document { schema: "renda.status/1".to_owned(), title: None, facts, sheets: vec![sheet] };
    Printing::of(context, matches, None)?.document(context, &document)?;
    if quiet {
        context.ui.status(&Message::new("没有待办事项", "nothing needs attention"));
    }
    Ok(())
}

fn points(store: &mut dyn Executor, context: &Context) -> Result<Vec<Point>, crate::storage::sql::StorageError> {
    let as_of = context.as_of.to_string();
    let soon = context.as_of.add_days(15).map(|day| day.to_string()).unwrap_or_default();
    let (mut overdue, mut today, mut within) = (0, 0, 0);
    let wanted = Wanted { due: Some((None, soon)), ..Wanted::default() };
    standing(store, &as_of, &wanted, &mut |item| {
        if status(&item.facts()).is_under_way() {
            match item.due_on() {
                Some(due) if due < as_of.as_str() => overdue += 1,
                Some(due) if due == as_of => today += 1,
                Some(_) => within += 1,
                None => {}
            }
        }
        Ok(ControlFlow::Continue(()))
    })?;
    let mut by_status = std::collections::HashMap::new();
    standing(store, &as_of, &recent(context), &mut |item| {
        *by_status.entry(status(&item.facts())).or_insert(0_i64) += 1;
        Ok(ControlFlow::Continue(()))
    })?;
    let count = |status| by_status.get(&status).copied().unwrap_or(0);
    Ok(vec![
        Point {
            code: "overdue",
            what: Text::new("逾期未答复", "overdue"),
            count: overdue,
            next: "renda suggestion list --overdue",
        },
        Point {
            code: "due-today",
            what: Text::new("今日到期", "due today"),
            count: today,
            next: "renda suggestion list --due-within 0",
        },
        Point {
            code: "due-soon",
            what: Text::new("15日内到期", "due within 15 days"),
            count: within,
            next: "renda suggestion list --due-within 15",
        },
        Point {
            code: "redo",
            what: Text::new("重新办理中", "being handled again"),
            count: count(Status::Redo),
            next: "renda suggestion list --status redo",
        },
        Point {
            code: "to-review",
            what: Text::new("待审查", "to be reviewed"),
            count: count(Status::Registered),
            next: "renda suggestion list --status registered",
        },
        Point {
            code: "to-assign",
            what: Text::new("待交办", "to be assigned"),
            count: count(Status::Accepted),
            next: "renda suggestion assign NO --lead UNIT",
        },
        Point {
            code: "to-receive",
            what: Text::new("待签收", "to be received"),
            count: count(Status::Assigned),
            next: "renda suggestion receive NO",
        },
        Point {
            code: "to-answer",
            what: Text::new("待反馈", "feedback to come"),
            count: count(Status::Replied),
            next: "renda suggestion list --status replied",
        },
    ])
}

/// The suggestions of this year and the last: older ones are closed or carried on by hand.
fn recent(context: &Context) -> Wanted {
    let since = format!("{:04}-01-01", context.as_of.year() - 1);
    let condition = "(t.submitted_on IS NULL OR t.submitted_on >= ?)".to_owned();
    Wanted { conditions: vec![(condition, vec![since.as_str().into()])], ..Wanted::default() }
}
