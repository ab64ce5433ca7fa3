//! `renda report period`: half a year, a quarter, a month, or any days beside the same of the year before.

use clap::{Arg, ArgMatches};

use super::{asked, whole};
use crate::commands::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::i18n::{Lang, Text};

/// The verb.
pub(super) const VERB: Verb = Verb {
    name: "period",
    about: Text::new(
        "任一时段的统计：半年、季度、月份或起止日期",
        "The report of any period: half a year, a quarter, a month, or two days",
    ),
    detail: Text::new(
        "例：renda report period 2024H1\n例：renda report period 2024Q3 --against previous\n例：renda report period --from 2024-01-01 --to 2024-05-31 --by month\n\n省略 --against 时与上年同期对比。",
        "Example: renda report period 2024H1\nExample: renda report period 2024Q3 --against previous\nExample: renda report period --from 2024-01-01 --to 2024-05-31 --by month\n\nBy default it is compared with the same period of the year before.",
    ),
    arguments,
    run,
};

fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let period =
        Arg::new("period").value_name("PERIOD").conflicts_with("from").required_unless_present("from").help(lang.pick(
            "时段：2024、2024H1（上半年）、2024Q3（三季度）、2024-05，或 2024-01-01..2024-05-31",
            "The period: 2024, 2024H1 (first half), 2024Q3, 2024-05, or 2024-01-01..2024-05-31",
        ));
    let mut arguments = vec![period];
    arguments.extend(asked::period(lang));
    arguments.extend(whole::arguments(lang));
    arguments
}

fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    whole::run(context, matches)
}
