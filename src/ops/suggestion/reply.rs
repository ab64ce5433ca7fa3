//! 答复: a unit's reply in a round, with its number and class.

use serde_json::json;

use super::{Done, Rules, find, not_before, pick_task};
use crate::domain::day::Day;
use crate::message;
use crate::ops::write::{OpError, Result, Write, changed};
use crate::storage::suggestion::{self, Identity, Reply};

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

/// Records the reply of a unit to its task of the newest round.
pub fn reply(write: &mut Write<'_>, rules: &Rules<'_>, text: &str, facts: &Replying<'_>) -> Result<(Identity, Done)> {
    let identity = find(write, rules.home, text)?;
    let task = pick_task(suggestion::tasks(write.store(), identity.id)?, facts.unit, &identity)?;
    let reference = identity.reference();
    not_before(("答复日期", "day of the reply"), facts.on, &task.assigned_on, ("交办日期", "day of assigning"))?;
    if let Some(class) = facts.reply.class
        && rules.profile.class(class).is_none()
    {
        return Err(OpError::Rejected(message!(
            "本规则没有 {class} 类，renda profile show 列出各类含义",
            "these rules have no class {class}; renda profile show explains the classes"
        )));
    }
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
    let entry = write.entry();
    suggestion::set_reply(write.store(), task.id, &day, &facts.reply, entry)?;
    if let Some((on, form)) = &facts.contact {
        suggestion::set_contact(write.store(), task.id, &on.to_string(), *form, entry)?;
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
