//! How suggestions were handled: tasks of units (任务) and suggestions as a whole (件), with timing, replies, feedback and
//! promises, all as of a day.
//!
//! Taken as given: `task.statutory_on` is the day the clock of the task ends without extension (after any roll-over to a
//! working day); where it is unknown, `due_on` stands in for it. An extension counts if it was approved by the cut-off and
//! not after the reply.

use super::suggestion::{
    BY_CATEGORY, BY_CATEGORY_CLASS, BY_CATEGORY_GROUP, BY_DELEGATION, BY_REGION, CATEGORY, NUMBER, ORDER, REGION, TITLE,
};
use super::{Count, Dimension, Field, Labels, PartOf, Set, Spread, Thing, Told, Wider};
use crate::domain::record::code::{Code, List};
use crate::domain::record::suggestion::{REPLY_CLASS, SATISFACTION};
use crate::i18n::Text;

/// The digits of a timing.
pub static TIMING: List = List {
    name: "timing",
    codes: &[
        Code::new("1", "按期", "on time", &[]),
        Code::new("2", "批准延期内", "within an approved extension", &[]),
        Code::new("3", "期限不明", "no term known", &[]),
        Code::new("4", "未到期", "not yet due", &[]),
        Code::new("5", "逾期答复", "replied late", &[]),
        Code::new("6", "逾期未答复", "overdue", &[]),
    ],
};

/// Roles of a unit, as `task.role` has them.
pub static ROLE: List = List {
    name: "role",
    codes: &[
        Code::new("lead", "主办", "lead", &[]),
        Code::new("joint", "会办", "joint", &[]),
        Code::new("separate", "分办", "separate", &[]),
    ],
};

const ASSIGNED: Field = Field::new("assigned_on", "交办日期", "Assigned", "t.assigned_on").date();

/// The unit joined as `u`.
pub(super) const BY_UNIT: Dimension = Dimension::new(
    "unit",
    Text::new("按承办单位", "by handling unit"),
    "COALESCE(u.region || '/' || u.name, '')",
    Labels::Keyed,
)
.required()
.apart();
const BY_SYSTEM: Dimension = Dimension::new(
    "system",
    Text::new("按系统", "by system"),
    "COALESCE(u.system, '')",
    Labels::Codes(&crate::domain::record::unit::SYSTEM),
);

/// Tasks of the suggestions of the period that were accepted or merged.
pub static TASKS: Set = Set {
    name: "task",
    from: "{tasks} t JOIN suggestion g ON g.id = t.suggestion_id LEFT JOIN unit u ON u.id = t.unit_id",
    order: "g.region, g.term, g.session, length(g.number), g.number, t.round, t.unit_id",
    fields: &[
        NUMBER,
        REGION,
        TITLE,
        Field::new("round", "办理轮次", "Round", "t.round").number(),
        Field::new("unit", "承办单位", "Unit", "u.name"),
        Field::new("role", "承办方式", "Role", "t.role").code(&ROLE),
        ASSIGNED,
        Field::new("statutory_on", "法定期限", "Statutory end", "t.statutory_on").date(),
        Field::new("extended_to", "延期至", "Extended to", "t.until_on").date(),
        Field::new("replied_on", "答复日期", "Replied", "t.replied_on").date(),
        Field::new("timing", "时限情况", "Timing", "t.timing").code(&TIMING),
    ],
    dimensions: &[
        BY_UNIT,
        BY_SYSTEM,
        BY_CATEGORY,
        BY_CATEGORY_GROUP,
        BY_CATEGORY_CLASS,
        BY_REGION,
        Dimension::new("month", super::MONTH, "substr(t.assigned_on, 1, 7)", Labels::Months),
    ],
    ..Set::BARE
};

static UNIT: Thing = Thing {
    sql: "t.unit_id",
    fields: &[
        Field::new("unit", "承办单位", "Unit", "MIN(u.name)"),
        Field::new("region", "行政区划", "Region", "MIN(u.region)"),
        Field::new("records", "任务数", "Tasks", "COUNT(*)").number(),
    ],
};

macro_rules! rows {
    ($set:ident: $($(#[$meta:meta])* $name:ident = $filter:expr;)*) => { $($(#[$meta])* pub static $name: Count = $set.rows($filter);)* };
}

rows! { TASKS:
    /// All tasks of the first round.
    TASKS_ALL = "t.first = 1";
    /// Lead tasks.
    TASKS_LEAD = "t.first = 1 AND t.role = 'lead'";
    /// Joint tasks, which end in an opinion to the lead unit.
    TASKS_JOINT = "t.first = 1 AND t.role = 'joint'";
    /// Separate tasks, each with its own reply.
    TASKS_SEPARATE = "t.first = 1 AND t.role = 'separate'";
}

/// The timing of lead and separate tasks of the first round, each by itself.
pub mod tasks {
    use super::{Count, Spread, TASKS};

    rows! { TASKS:
        /// Those that owe a reply.
        ALL = "t.first = 1 AND t.role <> 'joint'";
        /// Due to be replied by the cut-off, or replied before it was due.
        DUE = "t.first = 1 AND t.role <> 'joint' AND (t.replied_on IS NOT NULL OR t.timing = '6')";
        /// Replied.
        REPLIED = "t.first = 1 AND t.role <> 'joint' AND t.replied_on IS NOT NULL";
        /// Replied by the statutory day.
        ON_TIME = "t.first = 1 AND t.role <> 'joint' AND t.timing = '1'";
        /// Replied within an extension.
        EXTENDED = "t.first = 1 AND t.role <> 'joint' AND t.timing = '2'";
        /// Replied late.
        LATE = "t.first = 1 AND t.role <> 'joint' AND t.timing = '5'";
        /// Not replied and past the day.
        OVERDUE = "t.first = 1 AND t.role <> 'joint' AND t.timing = '6'";
        /// Not replied and not past the day.
        WAITING = "t.first = 1 AND t.role <> 'joint' AND t.timing = '4'";
        /// Replied, with no term known.
        UNTIMED_REPLIED = "t.first = 1 AND t.role <> 'joint' AND t.timing = '3' AND t.replied_on IS NOT NULL";
        /// Open, with no term known.
        UNTIMED_OPEN = "t.first = 1 AND t.role <> 'joint' AND t.timing = '3' AND t.replied_on IS NULL";
    }

    /// Days from assignment to reply.
    pub static DAYS: Spread = Spread::new(REPLIED, "t.assigned_on || '/' || t.replied_on");
}

/// Units with at least one task.
pub static UNITS: Count = TASKS.distinct(&UNIT, "t.first = 1");
/// Units with at least one lead or separate task.
pub static UNITS_REPLYING: Count = TASKS.distinct(&UNIT, "t.first = 1 AND t.role <> 'joint'");

const BY_MONTH: Dimension = Dimension::new("month", super::MONTH, "substr(c.assigned_on, 1, 7)", Labels::Months);

/// Suggestions of the period that were handed to a unit.
pub static CASES: Set = Set {
    name: "case",
    from: "{cases} c JOIN suggestion g ON g.id = c.suggestion_id {views}",
    order: ORDER,
    fields: &[
        NUMBER,
        REGION,
        TITLE,
        CATEGORY,
        Field::new("assigned_on", "交办日期", "Assigned", "c.assigned_on").date(),
        Field::new("replied_on", "答复日期", "Replied", "c.replied_on").date(),
        Field::new("timing", "时限情况", "Timing", "c.timing").code(&TIMING),
        Field::new("rounds", "办理轮次", "Rounds", "c.rounds").number(),
        Field::new("reply_class", "办理结果类别", "Class", "substr(c.class, 5)").code(&REPLY_CLASS),
        Field::new("attitude", "办理工作满意度", "Satisfied with the work", "l.attitude").code(&SATISFACTION),
        Field::new("result", "办理结果满意度", "Satisfied with the result", "l.result").code(&SATISFACTION),
    ],
    dimensions: &[BY_CATEGORY, BY_CATEGORY_GROUP, BY_CATEGORY_CLASS, BY_REGION, BY_DELEGATION, BY_MONTH],
    wider: Some(Wider { set: &UNIT_CASES, thing: &CASE, whole: false }),
    ..Set::BARE
};

/// The same suggestions once for each unit that owes a reply to them.
static UNIT_CASES: Set = Set {
    name: "unit-case",
    from: "{cases} c JOIN suggestion g ON g.id = c.suggestion_id \
        JOIN {tasks} t ON t.suggestion_id = c.suggestion_id AND t.first = 1 AND t.role <> 'joint' \
        LEFT JOIN unit u ON u.id = t.unit_id {views}",
    part_of: Some(PartOf {
        set: &TASKS,
        filter: "t.first = 1 AND t.role <> 'joint'",
        told: Some(Told { by: &CASES, thing: "t.suggestion_id" }),
    }),
    dimensions: &[BY_UNIT, BY_SYSTEM],
    ..Set::BARE
};

static CASE: Thing = Thing {
    sql: "c.suggestion_id",
    fields: &[
        Field::new(
            "number",
            "编号",
            "No.",
            "MIN(CAST(g.term AS TEXT) || '-' || CAST(g.session AS TEXT) || '-' || g.number)",
        ),
        Field::new("region", "行政区划", "Region", "MIN(g.region)"),
        Field::new("title", "标题", "Title", "MIN(g.title)"),
        Field::new("category", "类别", "Category", "MIN(g.category)"),
        Field::new("replied_on", "答复日期", "Replied", "MAX(c.replied_on)").date(),
        Field::new("timing", "时限情况", "Timing", "MAX(c.timing)").code(&TIMING),
        Field::new("reply_class", "办理结果类别", "Class", "MAX(substr(c.class, 5))").code(&REPLY_CLASS),
        Field::new("result", "办理结果满意度", "Satisfied with the result", "MAX(l.result)").code(&SATISFACTION),
    ],
};

rows! { CASES:
    /// Handed to a unit.
    CASES_ALL = "1 = 1";
    /// Replied in at least one round.
    CASES_ANSWERED = "c.last_round IS NOT NULL";
    /// Class A in the last replied round.
    CLASS_A = "substr(c.class, 5) = 'A'";
    /// Class B.
    CLASS_B = "substr(c.class, 5) = 'B'";
    /// Class C.
    CLASS_C = "substr(c.class, 5) = 'C'";
    /// Class D.
    CLASS_D = "substr(c.class, 5) = 'D'";
    /// Replied without a class.
    CLASS_NONE = "c.last_round IS NOT NULL AND substr(c.class, 5) = ''";
    /// Handled more than once.
    REHANDLED = "c.rounds > c.first_round";
    /// Of those, the last round is replied.
    REHANDLED_REPLIED = "c.rounds > c.first_round AND c.last_round = c.rounds";
    /// Of those, the last round is open.
    REHANDLED_OPEN = "c.rounds > c.first_round AND (c.last_round IS NULL OR c.last_round < c.rounds)";
}

rows! { CASES:
    /// A unit met the deputy: at a meeting or on a visit.
    CONTACT_FACE = "y.met = 1";
    /// A unit spoke with the deputy, but never face to face.
    CONTACT_REMOTE = "y.spoken_on IS NOT NULL AND y.met = 0";
    /// No unit spoke with the deputy.
    CONTACT_NONE = "y.spoken_on IS NULL";
    /// Replied to after a unit had spoken with the deputy.
    CONTACT_BEFORE = "y.spoken_on <= c.replied_on";
    /// Replied to, and neither secret nor kept from publication by the deputy.
    PUBLISHABLE = "c.last_round IS NOT NULL AND COALESCE(g.secret, 0) = 0 AND COALESCE(g.publicity, '') <> 'none'";
    /// Of these, the reply was published.
    PUBLISHED = "c.last_round IS NOT NULL AND COALESCE(g.secret, 0) = 0 AND COALESCE(g.publicity, '') <> 'none' \
        AND EXISTS (SELECT 1 FROM publication x WHERE x.suggestion_id = c.suggestion_id AND x.published_on <= {as_of} \
            AND x.reply_extent <> 'none')";
    /// Solved to the deputy's content: of class A, and the result not found wanting.
    SETTLED = "substr(c.class, 5) = 'A' AND l.result IN ('satisfied', 'basically')";
    /// Replied to, and the deputy content with the result.
    CONTENT = "c.last_round IS NOT NULL AND l.result IN ('satisfied', 'basically')";
}

/// The timing of suggestions as a whole, in the first round.
pub mod cases {
    use super::{CASES, Count, Spread};

    rows! { CASES:
        /// Due to be replied by the cut-off, or replied before it was due.
        DUE = "(c.replied_on IS NOT NULL OR c.timing IN ('5', '6'))";
        /// Replied by every unit that owes a reply.
        REPLIED = "c.replied_on IS NOT NULL";
        /// Every reply by the statutory day.
        ON_TIME = "c.timing = '1'";
        /// At least one reply within an extension, none late.
        EXTENDED = "c.timing = '2'";
        /// Replied, at least one reply late.
        LATE = "c.timing IN ('5', '6') AND c.replied_on IS NOT NULL";
        /// Not replied in full, and at least one reply late or overdue.
        OVERDUE = "c.timing IN ('5', '6') AND c.replied_on IS NULL";
        /// Not replied in full and not past the day.
        WAITING = "c.timing = '4'";
        /// Replied, with no term known.
        UNTIMED_REPLIED = "c.timing = '3' AND c.replied_on IS NOT NULL";
        /// Open, with no term known.
        UNTIMED_OPEN = "c.timing = '3' AND c.replied_on IS NULL";
    }

    /// Days from the first assignment to the last reply of the first round; one given to another unit keeps its first day.
    pub static DAYS: Spread =
        Spread::new(CASES.rows("c.replied_on IS NOT NULL"), "c.assigned_on || '/' || c.replied_on");
}

/// Replies that a suggestion owes beyond one, because it was split among units.
pub static SPLIT_EXTRA: Count = CASES.sum("(c.first_tasks - 1)", "1 = 1");

/// The answers of deputies to the reply of one round in one respect.
#[derive(Debug)]
pub struct Answers {
    /// 满意.
    pub satisfied: Count,
    /// 基本满意.
    pub basically: Count,
    /// 不满意.
    pub dissatisfied: Count,
    /// No feedback, or 未表态.
    pub silent: Count,
    /// One of the first three.
    pub returned: Count,
}

macro_rules! answers {
    ($replied:literal, $column:literal) => {
        Answers {
            satisfied: CASES.rows(concat!($replied, " AND ", $column, " = 'satisfied'")),
            basically: CASES.rows(concat!($replied, " AND ", $column, " = 'basically'")),
            dissatisfied: CASES.rows(concat!($replied, " AND ", $column, " = 'dissatisfied'")),
            silent: CASES.rows(concat!($replied, " AND COALESCE(", $column, ", 'silent') = 'silent'")),
            returned: CASES.rows(concat!($replied, " AND ", $column, " IN ('satisfied', 'basically', 'dissatisfied')")),
        }
    };
}

/// First round, the work of handling.
pub static FIRST_WORK: Answers = answers!("c.replied_on IS NOT NULL", "f.attitude");
/// First round, the result.
pub static FIRST_RESULT: Answers = answers!("c.replied_on IS NOT NULL", "f.result");
/// Last replied round, the work of handling.
pub static FINAL_WORK: Answers = answers!("c.last_round IS NOT NULL", "l.attitude");
/// Last replied round, the result.
pub static FINAL_RESULT: Answers = answers!("c.last_round IS NOT NULL", "l.result");

/// Promises made by the cut-off that fall due within the period, whatever the year of their suggestion.
pub static PROMISES: Set = Set {
    name: "promise",
    from: "promise m JOIN suggestion g ON g.id = m.suggestion_id",
    filter: "{promised} BETWEEN {from} AND {to} AND (m.promised_on IS NULL OR m.promised_on <= {as_of}) AND {within:g.region}",
    order: "g.region, g.term, g.session, length(g.number), g.number, m.ordinal",
    fields: &[
        NUMBER,
        REGION,
        TITLE,
        Field::new("promise", "承诺事项", "Promise", "m.promise"),
        Field::new("promise_due", "落实时限", "Promise due", "{promised}").date(),
        Field::new("promise_done_on", "落实日期", "Promise kept", "CASE WHEN m.done_on <= {as_of} THEN m.done_on END")
            .date(),
    ],
    ..Set::BARE
};

/// Promises due.
pub static PROMISES_DUE: Count = PROMISES.rows("1 = 1");
/// Kept by the day promised.
pub static PROMISES_KEPT: Count = PROMISES.rows("m.done_on <= {promised} AND m.done_on <= {as_of}");
/// Kept later.
pub static PROMISES_LATE: Count = PROMISES.rows("m.done_on > {promised} AND m.done_on <= {as_of}");
/// Not kept.
pub static PROMISES_OPEN: Count = PROMISES.rows("(m.done_on IS NULL OR m.done_on > {as_of})");
