//! `renda suggestion gaps`: numbers that a series passes over, and why, as far as the records tell. Numbers are never given again.

use clap::{Arg, ArgMatches};

use crate::commands::arguments::{option, printing, text};
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::parse::{self, Session};
use crate::domain::record::Kind;
use crate::failure::Failure;
use crate::i18n::{Lang, Message, Text};
use crate::message;
use crate::ops::import::Home;
use crate::output::{Cell, Column, Listing};
use crate::storage::sql::Access;
use crate::storage::suggestion::{Series, series};

pub(super) fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![option(
        "session",
        "SESSION",
        lang.pick(
            "只看这次会议的编号，如 15-4；闭会期间 15-0",
            "Only the series of this session, such as 15-4; 15-0 between sessions",
        ),
    )];
    arguments.extend(printing(lang));
    arguments
}

pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let wanted = text(matches, "session").map(read_session).transpose()?;
    let mut store = context.open(Access::Read)?;
    let home = Home::load(store.as_mut())?;
    let lang = context.lang();
    let mut rows = Vec::new();
    for one in series(store.as_mut(), &home.region)? {
        if wanted.is_none_or(|wanted| wanted == (one.term, one.session)) {
            rows.extend(gaps(&one).into_iter().map(|(first, last, why)| {
                let (term, session) = (one.term, one.session);
                let numbers = if first == last { first.to_string() } else { format!("{first}–{last}") };
                vec![
                    Cell::text(format!("{term}-{session}")),
                    Cell::text(numbers),
                    Cell::Int(i64::try_from(last - first + 1).unwrap_or(i64::MAX)),
                    Cell::text(why.get(lang)),
                ]
            }));
        }
    }
    let columns = vec![
        Column::new("session", Text::new("会议", "Session")),
        Column::new("numbers", Text::new("空号", "Numbers")),
        Column::number("count", Text::new("个数", "Count")),
        Column::new("why", Text::new("情况", "Why")),
    ];
    let count = rows.len();
    let listing = Listing::new("renda.suggestion.gaps/1", columns);
    Printing::of(context, matches, None)?.listing(context, &listing, &mut |sink| {
        for row in &rows {
            sink.row(row)?;
        }
        Ok(())
    })?;
    if count == 0 {
        context.ui.status(&message!("各系列编号连续，没有空号", "every series is without gaps"));
    }
    Ok(())
}

fn read_session(said: &str) -> Result<(i64, i64), Failure> {
    let unknown = || Failure::usage(message!("“{said}”不是会议，应如 15-4", "{said:?} is no session; write 15-4"));
    let kept = parse::cell(Kind::Session, said).map_err(|fault| Failure::usage(fault.reason))?;
    let session = kept.as_text().and_then(Session::from_kept).ok_or_else(unknown)?;
    let term = session.term.ok_or_else(unknown)?;
    Ok((i64::from(term), i64::from(session.number)))
}

/// Returns the runs of numbers that are missing between 1 and the greatest. What ended a suggestion keeps its number, so a gap is
/// a number that was never registered here.
fn gaps(series: &Series) -> Vec<(u64, u64, Message)> {
    let mut found = Vec::new();
    let mut next = 1;
    for &number in &series.numbers {
        if number > next {
            let why = message!(
                "登记册中没有；撤回、并案、不予立案的编号都保留，请核对登记时是否漏登",
                "not in the register; what was withdrawn, merged or refused keeps its number: check whether it was left out"
            );
            found.push((next, number - 1, why));
        }
        next = next.max(number + 1);
    }
    found
}
