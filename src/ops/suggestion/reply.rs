//! 答复: a unit's reply in a round, with its number and class.

use serde_json::json;

use super::{Done, Rules, add_fact, allow, find, not_before, optional, pick_task};
use crate::domain::day::Day;
use crate::domain::suggestion::Step;
use crate::domain::value::Value;
use crate::message;
use crate::ops::write::{OpError, Result, Write, changed};
use crate::storage::suggestion::{self, Contact, Identity, Reply, fact};

/// A reply to be recorded.
#[derive(Clone, Debug)]
pub struct Replying<'a> {
    /// The unit, where several owe a reply.
    pub unit: Option<i64>,
    /// 答复日期.
    pub on: Day,
    /// What it says.
    pub reply: Reply<'a>,
    /// When and how the unit was in contact with the deputies.
    pub contact: Option<(Day, Option<&'a str>)>,
}

/// A change of class to be recorded.
#[derive(Clone, Debug)]
pub struct Reclassing<'a> {
    /// The unit, where several replied.
    pub unit: Option<i64>,
    /// The day.
    pub on: Day,
    /// The new class.
    pub class: &'a str,
    /// Who changed it.
    pub by: Option<&'a str>,
    /// Why.
    pub reason: &'a str,
}

/// Changes the class of a reply on review, or after a promise was kept; the class before it stays on record.
pub fn reclass(
    write: &mut Write<'_>,
    rules: &Rules<'_>,
    text: &str,
    facts: &Reclassing<'_>,
) -> Result<(Identity, Done)> {
    let identity = find(write, rules.home, text)?;
    let task = pick_task(suggestion::tasks(write.store(), identity.id)?, facts.unit, &identity)?;
    let reference = identity.reference();
    check_class(rules, facts.class)?;
    let on = facts.on.to_string();
    let Some(reply) = suggestion::reply(write.store(), task.id)? else {
        let unit = &task.unit;
        return Err(OpError::Rejected(message!(
            "{unit} 尚未答复 {reference}，没有类别可调整",
            "{unit} has not replied to {reference}: there is no class to change"
        )));
    };
    if reply.opt_text(2) == Some(facts.class) {
        return Ok((identity, Done::Unchanged));
    }
    allow(write, &identity, Step::Reclass)?;
    not_before(("调整日期", "day of the change"), facts.on, reply.text(0), ("答复日期", "day of the reply"))?;
    let values = [
        Value::text(&on),
        optional(reply.opt_text(2)),
        Value::text(facts.class),
        optional(facts.by),
        Value::text(facts.reason),
    ];
    add_fact(write, &fact::CLASS_CHANGE, &[task.id], &values)?;
    suggestion::set_class(write.store(), task.id, facts.class)?;
    let mut touch =
        changed("suggestion", &identity.key(), &[("reply_class", json!(reply.opt_text(2)), json!(facts.class))]);
    touch.action = "reclassed".to_owned();
    write.touch(&touch)?;
    Ok((identity, Done::Changed))
}

fn check_class(rules: &Rules<'_>, class: &str) -> Result<()> {
    if rules.profile.class(class).is_some() {
        return Ok(());
    }
    Err(OpError::Rejected(message!(
        "本规则没有 {class} 类，renda profile show 列出各类含义",
        "these rules have no class {class}; renda profile show explains the classes"
    )))
}

/// Records the reply of a unit to its task of the newest round.
pub fn reply(write: &mut Write<'_>, rules: &Rules<'_>, text: &str, facts: &Replying<'_>) -> Result<(Identity, Done)> {
    let identity = find(write, rules.home, text)?;
    let task = pick_task(suggestion::tasks(write.store(), identity.id)?, facts.unit, &identity)?;
    let reference = identity.reference();
    if !task.role.replies() {
        let unit = &task.unit;
        return Err(OpError::Rejected(message!(
            "{unit} 是 {reference} 的会办单位，不直接答复代表；会办意见用 renda suggestion opinion 登记",
            "{unit} is a joint unit of {reference} and does not reply to the deputies; use suggestion opinion"
        )));
    }
    not_before(("答复日期", "day of the reply"), facts.on, &task.assigned_on, ("交办日期", "day of assigning"))?;
    facts.reply.class.map_or(Ok(()), |class| check_class(rules, class))?;
    let day = facts.on.to_string();
    let known = suggestion::reply(write.store(), task.id)?;
    if let Some(row) = &known {
        let same = row.text(0) == day
            && facts.reply.number.is_none_or(|number| row.text(1) == number)
            && facts.reply.class.is_none_or(|class| row.text(2) == class);
        if same {
            return Ok((identity, Done::Unchanged));
        }
        let (on, unit) = (row.text(0), &task.unit);
        return Err(OpError::Conflict(message!(
            "{unit} 已于 {on} 答复 {reference}",
            "{unit} replied to {reference} on {on}"
        )));
    }
    allow(write, &identity, Step::Reply)?;
    let entry = write.entry();
    suggestion::set_reply(write.store(), task.id, &day, &facts.reply, entry)?;
    if let Some((on, form)) = &facts.contact {
        let on = on.to_string();
        let same_day = suggestion::contacts(write.store(), task.id)?.into_iter().find(|contact| contact.text(0) == on);
        let same_day = same_day.unwrap_or_default();
        let contact = Contact { on: &on, form: *form, who: same_day.opt_text(2), note: same_day.opt_text(3) };
        suggestion::set_contact(write.store(), task.id, &contact, entry)?;
    }
    let fields = [
        ("replied_on", json!(null), json!(day)),
        ("reply_no", json!(null), json!(facts.reply.number)),
        ("reply_class", json!(null), json!(facts.reply.class)),
    ];
    let mut touch = changed("suggestion", &identity.key(), &fields);
    touch.action = "replied".to_owned();
    write.touch(&touch)?;
    Ok((identity, Done::Changed))
}
