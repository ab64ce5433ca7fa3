//! What the office did to keep the handling moving in a period: supervision, urgings, extensions and returns.

use super::handling::BY_UNIT;
use super::suggestion::{BY_CATEGORY, BY_CATEGORY_CLASS, BY_CATEGORY_GROUP, BY_REGION, NUMBER, REGION, TITLE};
use super::{Count, Dimension, Field, Labels, Set};
use crate::domain::record::suggestion::SUPERVISION as KIND;
use crate::i18n::Text;

const ORDER: &str = "g.region, g.term, g.session, length(g.number), g.number, x.ordinal";
const SUPERVISION_KIND: Field = Field::new("kind", "督办方式", "Supervision", "v.kind").code(&KIND);
const BY_KIND: Dimension = Dimension::new("kind", Text::new("按督办方式", "by kind"), "v.kind", Labels::Codes(&KIND));

/// Cases of supervision opened in the period.
pub static CASES: Set = Set {
    name: "supervision",
    from: "supervision v JOIN suggestion g ON g.id = v.suggestion_id",
    filter: "v.opened_on BETWEEN {from} AND {to} AND {within:g.region}",
    order: "g.region, g.term, g.session, length(g.number), g.number, v.ordinal",
    fields: &[
        NUMBER,
        REGION,
        TITLE,
        SUPERVISION_KIND,
        Field::new("opened_on", "开始日期", "Opened", "v.opened_on").date(),
        Field::new("leader", "督办领导", "Leader", "v.leader"),
        Field::new("closed_on", "结束日期", "Closed", "CASE WHEN v.closed_on <= {as_of} THEN v.closed_on END").date(),
        Field::new("outcome", "督办结果", "Outcome", "CASE WHEN v.closed_on <= {as_of} THEN v.outcome END"),
    ],
    dimensions: &[
        BY_KIND,
        BY_CATEGORY,
        BY_CATEGORY_GROUP,
        BY_CATEGORY_CLASS,
        BY_REGION,
        Dimension::new("month", super::MONTH, "substr(v.opened_on, 1, 7)", Labels::Months),
    ],
    ..Set::BARE
};

/// Opened.
pub static OPENED: Count = CASES.rows("1 = 1");
/// Of these, closed by the cut-off.
pub static CLOSED: Count = CASES.rows("v.closed_on <= {as_of}");

/// What was held on the spot in the period.
pub static EVENTS: Set = Set {
    name: "supervision-event",
    from: "supervision_event x JOIN suggestion g ON g.id = x.suggestion_id \
        JOIN supervision v ON v.suggestion_id = x.suggestion_id AND v.ordinal = x.supervision",
    filter: "x.held_on BETWEEN {from} AND {to} AND {within:g.region}",
    order: ORDER,
    fields: &[
        NUMBER,
        REGION,
        TITLE,
        SUPERVISION_KIND,
        Field::new("held_on", "日期", "Held", "x.held_on").date(),
        Field::new("place", "地点", "Place", "x.place"),
        Field::new("outcome", "成果", "Outcome", "x.outcome"),
    ],
    dimensions: &[BY_KIND, BY_REGION, Dimension::new("month", super::MONTH, "substr(x.held_on, 1, 7)", Labels::Months)],
    ..Set::BARE
};

/// Held.
pub static EVENTS_HELD: Count = EVENTS.rows("1 = 1");
/// Deputies at them, as stated.
pub static EVENT_DEPUTIES: Count = EVENTS.sum("x.deputies", "x.deputies IS NOT NULL");
/// Citizens at them, as stated.
pub static EVENT_CITIZENS: Count = EVENTS.sum("x.citizens", "x.citizens IS NOT NULL");

/// A set of what happened to tasks in the period.
macro_rules! of_tasks {
    ($(#[$meta:meta])* $set:ident: $name:literal, $table:literal, $day:literal, $order:expr, [$($field:expr),+ $(,)?]) => {
        $(#[$meta])*
        pub static $set: Set = Set {
            name: $name,
            from: concat!(
                $table,
                " x JOIN task t ON t.id = x.task_id JOIN suggestion g ON g.id = t.suggestion_id LEFT JOIN unit u ON u.id = t.unit_id"
            ),
            filter: concat!($day, " BETWEEN {from} AND {to} AND {within:g.region}"),
            order: $order,
            fields: &[NUMBER, REGION, TITLE, UNIT, $($field),+],
            dimensions: &[
                BY_UNIT,
                BY_REGION,
                Dimension::new("month", super::MONTH, concat!("substr(", $day, ", 1, 7)"), Labels::Months),
            ],
            ..Set::BARE
        };
    };
}

const UNIT: Field = Field::new("unit", "承办单位", "Unit", "u.name");

of_tasks! {
    /// Urgings of the period.
    URGINGS: "urging", "urging", "x.urged_on", ORDER, [
        Field::new("urged_on", "催办日期", "Urged", "x.urged_on").date(),
        Field::new("source", "催办来源", "Source", "x.source"),
        Field::new("channel", "方式", "Channel", "x.channel"),
    ]
}

/// Urged.
pub static URGED: Count = URGINGS.rows("1 = 1");

of_tasks! {
    /// Extensions approved in the period.
    EXTENSIONS: "extension", "extension", "x.approved_on",
    "g.region, g.term, g.session, length(g.number), g.number, x.approved_on", [
        Field::new("approved_on", "批准日期", "Approved", "x.approved_on").date(),
        Field::new("until_on", "延期至", "Extended to", "x.until_on").date(),
        Field::new("reason", "理由", "Reason", "x.reason"),
    ]
}

/// Approved.
pub static EXTENDED: Count = EXTENSIONS.rows("1 = 1");

of_tasks! {
    /// Returns that units asked for in the period.
    RETURNS: "return", "task_return", "x.asked_on", ORDER, [
        Field::new("asked_on", "申请日期", "Asked", "x.asked_on").date(),
        Field::new("reason", "理由", "Reason", "x.reason"),
        Field::new("decided_on", "决定日期", "Decided", "CASE WHEN x.decided_on <= {as_of} THEN x.decided_on END").date(),
    ]
}

/// Asked for.
pub static ASKED: Count = RETURNS.rows("1 = 1");
/// Of these, granted by the cut-off.
pub static GRANTED: Count = RETURNS.rows("x.decided_on <= {as_of} AND x.accepted = 1");
/// Of these, refused by the cut-off.
pub static REFUSED: Count = RETURNS.rows("x.decided_on <= {as_of} AND COALESCE(x.accepted, 0) = 0");
/// Of these, not decided by the cut-off.
pub static UNDECIDED: Count = RETURNS.rows("(x.decided_on IS NULL OR x.decided_on > {as_of})");
