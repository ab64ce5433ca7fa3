//! 分案: one matter a suggestion. The suggestion keeps its number as the first of its matters; each of the others is a new one with
//! the next number of the series and the same deputies, and says from which it was split.

use serde_json::json;

use super::{Rules, allow, find, not_before_it_was, note, number};
use crate::domain::day::Day;
use crate::domain::suggestion::Step;
use crate::message;
use crate::ops::write::{OpError, Result, Write, created};
use crate::storage::suggestion::{self, Identity};

/// Splits a suggestion; `titles` are those of the other matters. Returns it and the new ones.
pub fn split(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    text: &str,
    titles: &[&str],
    on: Day,
) -> Result<(Identity, Vec<Identity>)> {
    let identity = find(write, rules.home, text)?;
    allow(write, &identity, Step::Split)?;
    let reference = identity.reference();
    if titles.is_empty() {
        return Err(OpError::Rejected(message!(
            "{reference}：请写出分出的各事项的标题（--into）",
            "{reference}: give the titles of the matters split off (--into)"
        )));
    }
    not_before_it_was(write, &identity, ("分案日期", "day of splitting"), on)?;
    let mut made = Vec::new();
    for title in titles {
        let series = (identity.term, identity.session);
        let number = number::next(write.store(), "suggestion", &identity.region, series)?;
        let entry = write.entry();
        let id = suggestion::add_split(write.store(), &identity, (&number, title), (&on.to_string(), entry))?;
        let signers = suggestion::signers(write.store(), identity.id)?;
        suggestion::set_signers(write.store(), id, &signers, entry)?;
        let part = Identity { id, number, title: (*title).to_owned(), ..identity.clone() };
        write.touch(&created("suggestion", &part.key(), &json!({"title": title, "split_from": reference})))?;
        made.push(part);
    }
    let numbers: Vec<String> = made.iter().map(Identity::reference).collect();
    note(write, &identity, "split", &[("split_into", json!(numbers))])?;
    Ok((identity, made))
}
