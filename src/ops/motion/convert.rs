//! 转建议: what was found not to be a motion becomes a suggestion, in the same transaction, with both numbers kept.

use serde_json::json;

use super::{allow, find, history, step};
use crate::domain::day::Day;
use crate::domain::motion::Step;
use crate::ops::suggestion::{Done, Rules, number};
use crate::ops::write::{Result, Write, created};
use crate::storage::motion::{self as store, Motion, Mover};
use crate::storage::sql::Param;
use crate::storage::suggestion::{Signer, set_signers};
use crate::storage::table;

/// What a conversion says beside its motion.
#[derive(Clone, Copy, Debug)]
pub struct Converting<'a> {
    /// Its day.
    pub on: Day,
    /// Title of the suggestion; that of the motion where none is given.
    pub title: Option<&'a str>,
    /// 类别 of the suggestion.
    pub category: Option<&'a str>,
    /// What else there is to say.
    pub note: Option<&'a str>,
}

/// What converting came to.
#[derive(Clone, Debug)]
pub struct Converted {
    /// The motion.
    pub motion: Motion,
    /// Whether anything changed.
    pub done: Done,
    /// The suggestion made of it: `15-4-80`.
    pub suggestion: String,
}

/// Makes a suggestion of a motion, in the motion's own series, signed by those who stand by the motion on that day.
pub fn convert(write: &mut Write<'_>, rules: &Rules<'_>, text: &str, facts: &Converting<'_>) -> Result<Converted> {
    let motion = find(write.store(), rules.home, text)?;
    let steps = store::steps(write.store(), motion.id)?;
    let day = facts.on.to_string();
    if let Some(last) =
        steps.last().filter(|step| step.kind == "converted" && step.happened_on.as_deref() == Some(&day))
    {
        let suggestion = last.outcome.clone().unwrap_or_default();
        return Ok(Converted { motion, done: Done::Unchanged, suggestion });
    }
    let movers = store::movers(write.store(), motion.id)?;
    allow(rules.profile, &motion, &history(&motion, &steps), &movers, (Step::Converted, facts.on))?;
    let series = (motion.term, motion.session);
    let number = number::next(write.store(), "suggestion", &motion.region, series)?;
    let suggestion = format!("{}-{}-{number}", motion.term, motion.session);
    make(write, (&motion, movers), &number, facts)?;
    let step = store::Step {
        kind: "converted".to_owned(),
        happened_on: Some(day),
        outcome: Some(suggestion.clone()),
        note: facts.note.map(str::to_owned),
        ..store::Step::default()
    };
    step::record(write, &motion, &step)?;
    Ok(Converted { motion, done: Done::Changed, suggestion })
}

/// Stores the suggestion.
fn make(
    write: &mut Write<'_>,
    (motion, movers): (&Motion, Vec<Mover>),
    number: &str,
    facts: &Converting<'_>,
) -> Result<()> {
    let day = facts.on.to_string();
    let standing: Vec<_> = movers.into_iter().filter(|mover| mover.stands_on(&day)).collect();
    // 等12人 counts all of a cell; the lead deputy stands in a cell of his own.
    let others = i64::try_from(standing.len()).unwrap_or(0) + motion.unnamed - 1;
    let (id, entry) = (table::next_id(write.store(), "suggestion")?, write.entry());
    let title = facts.title.unwrap_or(&motion.title);
    let (grounds, proposal, reference) = (&motion.grounds, &motion.proposal, motion.reference());
    let body = format!("案据：{grounds}\n方案：{proposal}");
    let columns = [
        ("id", Param::Int(id)),
        ("entry", Param::Int(entry)),
        ("region", Param::Text(&motion.region)),
        ("term", Param::Int(motion.term)),
        ("session", Param::Int(motion.session)),
        ("number", Param::Text(number)),
        ("kind", Param::Text("converted")),
        ("title", Param::Text(title)),
        ("body", Param::Text(&body)),
        ("category", Param::from(facts.category)),
        ("delegation", Param::from(motion.delegation.as_deref())),
        ("cosigner_count", Param::from((motion.unnamed > 0).then_some(others))),
        ("submitted_on", Param::from(motion.submitted_on())),
        ("registered_on", Param::Text(&day)),
        ("origin", Param::Text(&reference)),
    ];
    let (names, values): (Vec<&str>, Vec<Param<'_>>) = columns.into_iter().unzip();
    write.store().insert_many("suggestion", &names, &values)?;
    let signers: Vec<(i64, Signer)> = (0..)
        .zip(standing.into_iter().map(|mover| Signer { name: mover.name, seat_id: mover.seat_id, withdrawn_on: None }))
        .collect();
    set_signers(write.store(), id, &signers, entry)?;
    let signed = signers.iter().map(|(_, signer)| signer.name.as_str()).collect::<Vec<_>>().join("、");
    let after = json!({"title": title, "kind": "converted", "origin": reference, "signers": signed});
    let key = format!("{}/{}-{}-{number}", motion.region, motion.term, motion.session);
    write.touch(&created("suggestion", &key, &after))
}
