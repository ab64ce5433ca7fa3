//! The view of each deputy who signed, and what it comes to where the rules count every deputy: satisfied when at least four fifths
//! of those who signed are (such as 来宾 2019).

use serde_json::json;

use super::withdraw::signer_of;
use super::{add_fact, note, optional};
use crate::domain::profile::JointFeedback;
use crate::domain::value::Value;
use crate::message;
use crate::ops::suggestion::Rules;
use crate::ops::write::{OpError, Result, Write};
use crate::storage::suggestion::{self, Feedback, Identity, fact};

/// Records the view of one who signed. Returns that of the round where it is settled with this one, and whether anything changed.
pub(super) fn hear(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    identity: &Identity,
    of: (i64, &str),
    view: &Feedback,
) -> Result<(Option<Feedback>, bool)> {
    let (round, name) = of;
    let (ordinal, withdrawn) = signer_of(write, identity, name)?;
    let reference = identity.reference();
    if let Some(day) = withdrawn {
        return Err(OpError::Rejected(message!(
            "{name}已于 {day} 撤回在 {reference} 上的签名",
            "{name} took the name back from {reference} on {day}"
        )));
    }
    let values = [
        optional(view.feedback_on.as_deref()),
        optional(view.attitude.as_deref()),
        optional(view.result.as_deref()),
        optional(view.note.as_deref()),
        optional(view.collected_by.as_deref()),
        optional(view.channel.as_deref()),
    ];
    let key = [identity.id, round, ordinal];
    let known = fact::SIGNER_VIEW.all(write.store(), &key)?;
    let is_same = known.last().is_some_and(|row| row.values[1..] == values);
    if !is_same {
        if !known.is_empty() {
            return Err(OpError::Conflict(message!(
                "{name}对 {reference} 第{round}轮已有反馈意见",
                "{name} has given feedback on round {round} of {reference}"
            )));
        }
        add_fact(write, &fact::SIGNER_VIEW, &key, &values)?;
        let told = [("round", json!(round)), ("signer", json!(name)), ("result", json!(view.result))];
        note(write, identity, "feedback of a signer", &told)?;
    }
    let settled = match rules.profile.satisfaction.joint.value {
        JointFeedback::Lead => (ordinal == 0).then(|| view.clone()),
        JointFeedback::EachFourFifths => settle(write, identity, round)?,
    };
    Ok((settled, !is_same))
}

/// Works out the view of a round from those of the deputies: settled once all have answered, or once more than a fifth are
/// dissatisfied.
pub(super) fn settle(write: &mut Write<'_>, identity: &Identity, round: i64) -> Result<Option<Feedback>> {
    let signers = suggestion::signers(write.store(), identity.id)?;
    let mut views = Vec::new();
    let mut total = 0;
    for (ordinal, signer) in signers {
        if signer.withdrawn_on.is_some() {
            continue;
        }
        total += 1;
        if let Some(row) = fact::SIGNER_VIEW.all(write.store(), &[identity.id, round, ordinal])?.pop() {
            views.push((signer.name, row));
        }
    }
    let total = total.max(suggestion::signer_count(write.store(), identity.id)?);
    let all = views.len() >= total;
    let count = |column: usize, codes: &[&str]| {
        views.iter().filter(|(_, row)| row.opt_text(column).is_some_and(|code| codes.contains(&code))).count()
    };
    let grade = |column: usize| {
        let (satisfied, pleased) = (count(column, &["satisfied"]), count(column, &["satisfied", "basically"]));
        let dissatisfied = count(column, &["dissatisfied"]);
        if dissatisfied * 5 > total {
            Some("dissatisfied")
        } else if !all || count(column, &["satisfied", "basically", "dissatisfied", "silent"]) == 0 {
            None
        } else if satisfied * 5 >= total * 4 {
            Some("satisfied")
        } else if pleased * 5 >= total * 4 {
            Some("basically")
        } else if dissatisfied > 0 {
            Some("dissatisfied")
        } else {
            Some("silent")
        }
    };
    let (attitude, result) = (grade(2), grade(3));
    if !all && attitude != Some("dissatisfied") && result != Some("dissatisfied") {
        return Ok(None);
    }
    let notes = views.iter().filter_map(|(name, row)| row.opt_text(4).map(|note| format!("{name}：{note}")));
    let notes = notes.collect::<Vec<_>>().join("；");
    Ok(Some(Feedback {
        feedback_on: views.iter().filter_map(|(_, row)| row.opt_text(1)).max().map(str::to_owned),
        attitude: attitude.map(str::to_owned),
        result: result.map(str::to_owned),
        note: Value::text(&notes).as_text().filter(|notes| !notes.is_empty()).map(str::to_owned),
        ..Feedback::default()
    }))
}
