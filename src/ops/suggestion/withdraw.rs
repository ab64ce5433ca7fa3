//! 撤回: a suggestion withdrawn by its deputies, and a signature taken back.

use serde_json::json;

use super::feedback::{Heard, resettle};
use super::{Done, Rules, add_fact, allow, find, not_before, not_before_it_was, note, optional};
use crate::domain::day::Day;
use crate::domain::profile::{JointWithdrawal, WithdrawBefore};
use crate::domain::suggestion::{Status, Step};
use crate::domain::value::Value;
use crate::message;
use crate::ops::write::{OpError, Result, Write};
use crate::storage::suggestion::{self, Identity, Signer, fact};
use crate::storage::table;

/// A withdrawal to be recorded.
#[derive(Clone, Debug)]
pub struct Withdrawing<'a> {
    /// Day of the written request.
    pub on: Day,
    /// Whether all who signed agree.
    pub all_agree: bool,
    /// Why.
    pub reason: Option<&'a str>,
}

/// Withdraws a suggestion; its handling ends (local rules: in writing, 重庆 art. 12; before the assignment, 北京; with the
/// agreement of all who signed, 上海).
pub fn withdraw(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    text: &str,
    facts: &Withdrawing<'_>,
) -> Result<(Identity, Done)> {
    let identity = find(write, rules.home, text)?;
    if identity.review.as_deref() == Some("withdrawn") {
        return Ok((identity, Done::Unchanged));
    }
    let state = allow(write, &identity, Step::Withdraw)?;
    let (reference, on) = (identity.reference(), facts.on.to_string());
    let before = rules.profile.withdraw.before.value;
    let is_late = match before {
        WithdrawBefore::Any => false,
        WithdrawBefore::Assigned => {
            !matches!(state, Status::Registered | Status::SentBack | Status::Accepted | Status::Merged)
        }
        WithdrawBefore::Replied => matches!(state, Status::Replied),
    };
    if is_late {
        let (zh, en) = (before.text().zh, before.text().en);
        return Err(OpError::Rejected(message!(
            "{reference}：按规则须在{zh}撤回",
            "{reference}: the rules allow it {en} only"
        )));
    }
    let signers = suggestion::signers(write.store(), identity.id)?;
    let signed = signers.iter().filter(|(_, signer)| signer.withdrawn_on.is_none()).count();
    if rules.profile.withdraw.joint.value == JointWithdrawal::All && signed > 1 && !facts.all_agree {
        return Err(OpError::Rejected(message!(
            "{reference} 由多名代表联名，按规则须一致同意才能撤回（都同意的加 --all-agree）；个别代表不再联名用 renda suggestion unsign",
            "{reference} has several signers who must all agree (--all-agree); one who leaves uses suggestion unsign"
        )));
    }
    not_before_it_was(write, &identity, ("撤回日期", "day of the withdrawal"), facts.on)?;
    let last = suggestion::tasks(write.store(), identity.id)?.into_iter().map(|task| task.assigned_on).max();
    if let Some(assigned) = last {
        not_before(("撤回日期", "day of the withdrawal"), facts.on, &assigned, ("交办日期", "day of assigning"))?;
    }
    let withdrawn = Value::text("withdrawn");
    let mut values = vec![Value::Empty; 7];
    (values[0], values[1], values[6]) = (Value::text(&on), withdrawn.clone(), optional(facts.reason));
    add_fact(write, &fact::REVIEW, &[identity.id], &values)?;
    table::update(write.store(), "suggestion", identity.id, &[("review", &withdrawn)])?;
    fact::end_tasks(write.store(), identity.id, &on, "withdrawn")?;
    note(write, &identity, "withdrawn", &[("withdrawn_on", json!(on)), ("reason", json!(facts.reason))])?;
    Ok((identity, Done::Changed))
}

/// Takes the name of one who signed from a suggestion, from a day on; the others go on. The lead deputy withdraws instead.
///
/// Where every deputy's view counts, the round may be settled with that: what became of it is returned.
pub fn unsign(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    text: &str,
    name: &str,
    on: Day,
) -> Result<(Identity, Done, Option<Heard>)> {
    let identity = find(write, rules.home, text)?;
    let (ordinal, withdrawn) = signer_of(write, &identity, name)?;
    if withdrawn.is_some() {
        return Ok((identity, Done::Unchanged, None));
    }
    allow(write, &identity, Step::Unsign)?;
    if ordinal == 0 {
        let reference = identity.reference();
        return Err(OpError::Rejected(message!(
            "{name}是 {reference} 的领衔代表；撤回建议用 renda suggestion withdraw",
            "{name} is the lead deputy of {reference}; use suggestion withdraw"
        )));
    }
    not_before_it_was(write, &identity, ("撤回签名的日期", "day of taking it back"), on)?;
    fact::withdraw_signer(write.store(), identity.id, ordinal, &on.to_string())?;
    note(write, &identity, "unsigned", &[("signer", json!(name)), ("withdrawn_on", json!(on.to_string()))])?;
    let heard = resettle(write, rules, &identity, on)?;
    Ok((identity, Done::Changed, heard))
}

/// Finds one who signed by name; returns the ordinal and the day on which the name was taken back.
pub(super) fn signer_of(write: &mut Write<'_>, identity: &Identity, name: &str) -> Result<(i64, Option<String>)> {
    let signers = suggestion::signers(write.store(), identity.id)?;
    let is_named = |(_, signer): &&(i64, Signer)| signer.name == name;
    match signers.iter().filter(is_named).collect::<Vec<_>>()[..] {
        [(ordinal, signer)] => Ok((*ordinal, signer.withdrawn_on.clone())),
        [] => {
            let reference = identity.reference();
            let names = signers.iter().map(|(_, signer)| signer.name.as_str()).collect::<Vec<_>>().join("、");
            Err(OpError::NotFound(message!(
                "{reference} 的提出人中没有{name}；提出人：{names}",
                "{name} did not sign {reference}; who did: {names}"
            )))
        }
        _ => Err(OpError::Rejected(message!(
            "{name}在提出人中不止一位，请先在登记册中区分",
            "more than one who signed is called {name}; tell them apart in the register first"
        ))),
    }
}
