//! What a row of the register of suggestions may say: the order of its days, what needs what, and what the register knows
//! already. Cells by themselves are judged in `domain`.

use super::{RowError, Spread};
use crate::domain::day::Day;
use crate::domain::input::Fault;
use crate::domain::profile::{Profile, Tier};
use crate::domain::record::suggestion::{REVIEW, SUGGESTION};
use crate::i18n::{Message, Text};
use crate::message;
use crate::storage::sql::Executor;
use crate::storage::suggestion as store;
use crate::storage::table::Stored;

/// Rules on the order of things within the row.
pub(super) fn of_row(row: &Spread<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    let ordered = [
        ("submitted_on", "assigned_on"),
        ("assigned_on", "received_on"),
        ("assigned_on", "replied_on"),
        ("replied_on", "feedback_on"),
        ("assigned_on", "extended_to"),
    ];
    for (first, second) in ordered {
        if let (Some(start), Some(end)) = (row.text(first), row.text(second))
            && end < start
        {
            let heading = SUGGESTION.field(first).map_or("", |field| field.heading.zh);
            let reason = message!("早于{heading} {start}", "lies before {first}, {start}");
            faults.push(row.fault(second, "out-of-order", reason));
        }
    }
    let has = |field: &str| !row.get(field).is_empty();
    let units = has("lead_unit") || has("split_units");
    let mut needs = |field: &str, there: bool, reason: Message| {
        if has(field) && !there {
            faults.push(row.fault(field, "incomplete", reason));
        }
    };
    needs("assigned_on", units, message!("有交办日期而没有承办单位", "assigned, but to no unit"));
    needs("replied_on", has("assigned_on"), message!("有答复日期而没有交办日期", "replied to, but never assigned"));
    needs("received_on", has("assigned_on"), message!("有签收日期而没有交办日期", "received, but never assigned"));
    needs("extended_to", has("assigned_on"), message!("有延期而没有交办日期", "extended, but never assigned"));
    needs("reply_class", has("replied_on"), message!("有类别而没有答复日期", "a class, but no day of the reply"));
    if let Some(label) = row.text("review").and_then(not_handled)
        && has("assigned_on")
    {
        faults.push(row.fault("assigned_on", "conflict", not_assigned(label)));
    }
    faults
}

/// Rules on what the row says against what the register knows of the suggestion.
pub(super) fn with_register(executor: &mut dyn Executor, row: &Spread<'_>, found: &Stored) -> Result<(), RowError> {
    let known = store::SUGGESTION.stored().position(|column| column.stored == "review");
    let known = known.and_then(|place| found.values[place].as_text()).and_then(not_handled);
    if row.text("review").is_none()
        && let Some(label) = known
        && row.text("assigned_on").is_some()
    {
        return Err(RowError::Faults(vec![row.fault("assigned_on", "conflict", not_assigned(label))]));
    }
    if row.text("review").and_then(not_handled).is_some() && !store::tasks(executor, found.id)?.is_empty() {
        let reason = message!(
            "登记册中该建议已经交办，不能再改为不办理；请核对编号",
            "the suggestion has been assigned and cannot be refused any more; check the number"
        );
        return Err(RowError::Faults(vec![row.fault("review", "conflict", reason)]));
    }
    Ok(())
}

/// Remarks on days of what has happened that are still to come: mostly a slip in the year.
pub(super) fn future(today: &str, row: &Spread<'_>) -> Vec<Fault> {
    let days = ["submitted_on", "assigned_on", "received_on", "contacted_on", "replied_on", "feedback_on"];
    let to_come = days.iter().filter(|field| row.text(field).is_some_and(|day| day > today));
    let reason = || {
        message!(
            "晚于今天 {today}；到那一天才计入，请核对年份",
            "is after today, {today}, and counts from then on; check the year"
        )
    };
    to_come.map(|field| row.fault(field, "future-date", reason())).collect()
}

/// A remark on a word that is no category of the edition in force when the suggestion was put forward, with the nearest; none where the
/// rule profile has no dictionary for that day.
pub(super) fn category(profile: &Profile, today: &str, row: &Spread<'_>) -> Option<Fault> {
    let word = row.text("category")?;
    let day: Day = row.text("submitted_on").unwrap_or(today).parse().ok()?;
    let edition = profile.categories.as_ref()?.value.on(day)?;
    if edition.find(Tier::Class, word).is_some() {
        return None;
    }
    let nearest = edition.nearest(word);
    let (from, zh, en) = (edition.from, nearest.join("、"), nearest.join(", "));
    let reason = if nearest.is_empty() {
        message!(
            "不在{from}起的类别目录内；统计时单独列出",
            "none of the categories from {from} on; reports list it apart"
        )
    } else {
        message!(
            "不在{from}起的类别目录内，统计时单独列出；相近的有：{zh}",
            "none of the categories from {from} on; reports list it apart; near to it: {en}"
        )
    };
    Some(row.fault("category", "unknown-category", reason))
}

/// Returns the label of an outcome of the review after which a suggestion goes to no unit.
fn not_handled(review: &str) -> Option<Text> {
    let ends = matches!(review, "refused" | "sent-back" | "letter");
    REVIEW.code(review).filter(|_| ends).map(|code| code.label)
}

fn not_assigned(label: Text) -> Message {
    let (zh, en) = (label.zh, label.en);
    message!(
        "审查结果为“{zh}”的建议不交办；请核对审查结果和交办日期",
        "a suggestion reviewed as {en} is not assigned; check the review and the day of assigning"
    )
}
