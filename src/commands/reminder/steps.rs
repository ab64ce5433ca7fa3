//! `renda reminder retry` and `cancel`.

use clap::ArgMatches;

use super::ids;
use crate::commands::arguments::text;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::message;
use crate::ops::reminder;
use crate::storage::letter;
use crate::storage::sql::Access;

pub(super) fn retry(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let mut store = context.open(Access::Write)?;
    let ids = match text(matches, "state") {
        None => ids(matches),
        Some(state) => letter::in_state(store.as_mut(), state)?,
    };
    let author = context.author(serde_json::Map::new());
    let count = reminder::retry(store.as_mut(), &author, &ids)?;
    context.ui.status(&message!(
        "{count} 封将在下次 renda reminder send 时重发",
        "{count} letters go with the next renda reminder send"
    ));
    Ok(())
}

pub(super) fn cancel(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let mut store = context.open(Access::Write)?;
    let author = context.author(serde_json::Map::new());
    let reason = text(matches, "reason").unwrap_or_default();
    let count = reminder::cancel(store.as_mut(), &author, &ids(matches), reason)?;
    context.ui.status(&message!("取消了 {count} 封", "{count} letters cancelled"));
    Ok(())
}
