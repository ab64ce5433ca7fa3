//! `renda report`: statistics that can be defended, figure by figure.

mod annual;
mod check;
mod figures;

use clap::ArgMatches;

use super::Verb;
use super::arguments::text;
use crate::context::Context;
use crate::domain::day::Day;
use crate::failure::{Failure, Kind};
use crate::message;
use crate::ops::import::Home;
use crate::ops::import::resolve::Resolver;
use crate::report::{ReportError, Scope};
use crate::storage::sql::Executor;

/// The verbs.
pub static VERBS: &[Verb] = &[annual::VERB, check::VERB, figures::VERB];

/// Returns year, place and cut-off: `--as-of`, else the last day of a year gone by, else today.
fn scope(context: &Context, matches: &ArgMatches, store: &mut dyn Executor) -> Result<Scope, Failure> {
    let home = Home::load(store)?;
    let year = matches.get_one::<i32>("year").copied().unwrap_or(context.as_of.year());
    let last = Day::last_of_year(year).unwrap_or(context.as_of);
    let as_of = if context.as_of_given { context.as_of } else { context.today.min(last) };
    let region = match text(matches, "region") {
        None => None,
        Some(name) => {
            let mut resolver = Resolver::load(store)?;
            Some(resolver.region(name, &home).map_err(|(_, reason)| Failure::new(Kind::NotFound, reason))?)
        }
    };
    let office = if region.is_none() { Some(home.region) } else { None };
    Ok(Scope { region, office, year, as_of: as_of.to_string() })
}

fn failure(error: ReportError) -> Failure {
    match error {
        ReportError::Storage(error) => error.into(),
        ReportError::UnknownFigure { .. } => Failure::new(Kind::NotFound, error.message())
            .hint(message!("renda report figures 列出全部指标", "renda report figures lists every figure")),
        ReportError::Scope(message) => Failure::usage(message),
        ReportError::Unreconciled(_) => Failure::new(Kind::Rejected, error.message()),
    }
}
