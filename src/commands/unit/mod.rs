//! The verbs of units beside those of every record type.

use super::Verb;
use crate::domain::record::Target;
use crate::failure::Failure;
use crate::i18n::Text;
use crate::ops::import::Home;
use crate::ops::import::resolve::{Resolver, Scope};
use crate::storage::sql::Executor;

mod tally;
mod work;

/// The verbs.
pub static VERBS: &[Verb] = &[Verb {
    name: "work",
    about: Text::new(
        "统计各单位的办理情况，或列出一个单位的全部任务",
        "Count what units did, or list every task of one",
    ),
    detail: Text::new(
        "例：renda unit work --since 2024-01-01\n例：renda unit work 市住建局\n\n按任务计（一件建议由几个单位办理即为几个任务）；批准延期内答复的算按期；电话联系不算面商；同意退办的不再计入应答复。",
        "Example: renda unit work --since 2024-01-01\nExample: renda unit work 市住建局\n\nCounted by task: a suggestion with several units is as many. A reply within an approved extension is on time; a telephone call is not face to face; what was returned is not owed any more.",
    ),
    arguments: work::arguments,
    run: work::run,
}];

/// Finds the unit that a command names for reading, by any name it ever had.
pub(super) fn find_unit(store: &mut dyn Executor, name: &str) -> Result<i64, Failure> {
    let home = Home::load(store)?;
    let mut resolver = Resolver::load(store)?;
    let scope = Scope { region: &home.region, term: home.term, day: None };
    let found = resolver.reference(store, Target::Unit, name, scope)?;
    found.map_err(|unresolved| Failure::unresolved("unit", unresolved))
}
