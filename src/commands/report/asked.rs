//! What a report is asked for: its period, its cut-off, its place, and what it is compared with.

use clap::{Arg, ArgMatches};

use crate::commands::arguments::{option, text};
use crate::context::Context;
use crate::failure::{Failure, Kind};
use crate::i18n::Lang;
use crate::message;
use crate::ops::import::Home;
use crate::ops::import::resolve::Resolver;
use crate::report::{Period, Scope};
use crate::storage::place;
use crate::storage::sql::Executor;

/// Makes `--year`.
pub(super) fn year(lang: Lang) -> Arg {
    option("year", "YEAR", lang.pick("统计年度（省略时为今年）", "The year (default: this one)"))
        .value_parser(clap::value_parser!(i32).range(1950..=2200))
}

/// Makes the arguments that name any period.
pub(super) fn period(lang: Lang) -> Vec<Arg> {
    vec![
        option("from", "DATE", lang.pick("时段的第一天", "First day of the period")),
        option(
            "to",
            "DATE",
            lang.pick("时段的最后一天（省略时为截止日）", "Last day of the period (default: the cut-off)"),
        )
        .requires("from"),
    ]
}

/// Makes `--region` and `--against`.
pub(super) fn scope(lang: Lang) -> Vec<Arg> {
    vec![
        option("region", "REGION", lang.pick("只统计这个行政区划及其下级", "Only this region and what lies below it")),
        option(
            "against",
            "PERIOD",
            lang.pick(
                "与哪个时段对比：last-year 上年同期（省略时）、previous 上一时段、last-term 上届同年、none 不对比，或 2022、2023H1、\
                 2023Q2、2023-05、起日..止日",
                "What it is compared with: last-year the same period of last year (the default), previous the one before, last-term \
                 the same year of the last term, none nothing, or 2022, 2023H1, 2023Q2, 2023-05, FIRST..LAST",
            ),
        ),
    ]
}

/// Makes `--year` and `--period`, `--region` and `--against`.
pub(super) fn when(lang: Lang) -> Vec<Arg> {
    let mut arguments = vec![
        year(lang),
        option(
            "period",
            "PERIOD",
            lang.pick(
                "时段，如 2024H1、2024Q3（代替 --year）",
                "The period, such as 2024H1 or 2024Q3 (in place of --year)",
            ),
        )
        .conflicts_with("year"),
    ];
    arguments.extend(scope(lang));
    arguments
}

/// Returns the period that was asked for: by name, by its days, by its year, else this year.
fn period_of(context: &Context, matches: &ArgMatches) -> Result<Period, Failure> {
    let said = |name: &str| matches.try_get_one::<String>(name).ok().flatten().map(String::as_str);
    if let Some(name) = said("period") {
        return Period::parse(name).map_err(Failure::usage);
    }
    if let Some(first) = said("from") {
        let first = context.day(first)?;
        let last = said("to").map_or(Ok(context.as_of), |last| context.day(last))?;
        return Period::days(first, last).ok_or_else(|| {
            Failure::usage(message!("时段的起止日期不对：{first} 至 {last}", "{first} to {last} is no period"))
        });
    }
    let year = matches.try_get_one::<i32>("year").ok().flatten().copied().unwrap_or(context.as_of.year());
    Period::year(year).ok_or_else(|| Failure::usage(message!("没有 {year} 年", "there is no year {year}")))
}

/// Returns all of it. The cut-off is `--as-of`, else the last day of a period gone by, else today.
pub(super) fn read(context: &Context, matches: &ArgMatches, store: &mut dyn Executor) -> Result<Scope, Failure> {
    let period = period_of(context, matches)?;
    let home = Home::load(store)?;
    let region = match text(matches, "region") {
        None => None,
        Some(name) => {
            let mut resolver = Resolver::load(store)?;
            Some(resolver.region(name, &home).map_err(|unresolved| Failure::unresolved("region", unresolved))?)
        }
    };
    let against = against(matches, period, store, region.as_deref().unwrap_or(&home.region))?;
    let office = if region.is_none() { Some(home.region) } else { None };
    let as_of = if context.as_of_given { context.as_of } else { context.today.min(period.last()) };
    Ok(Scope { region, office, period, as_of, against })
}

fn against(
    matches: &ArgMatches,
    period: Period,
    store: &mut dyn Executor,
    region: &str,
) -> Result<Option<Period>, Failure> {
    Ok(match text(matches, "against") {
        None | Some("last-year") => period.years_before(1),
        Some("none") => None,
        Some("previous") => period.before(),
        Some("last-term") => {
            let years = place::years_since_last_term(store, region, &period.last().to_string())?;
            let missing = || {
                let hint = message!(
                    "用 renda congress 登记各届任期的起始日期",
                    "enter the first day of each term by renda congress"
                );
                Failure::new(
                    Kind::NotFound,
                    message!("登记册里没有上一届的任期", "the register does not have the term before this one"),
                )
                .hint(hint)
            };
            period.years_before(years.ok_or_else(missing)?)
        }
        Some(said) => Some(Period::parse(said).map_err(Failure::usage)?),
    })
}
