//! How suggestions were handled: tasks of units (任务) and suggestions as a whole (件), with timing, replies, feedback and
//! promises, all as of a day.
//!
//! Taken as given: `task.statutory_on` is the day the clock of the task ends without extension (after any roll-over to a
//! working day); where it is unknown, `due_on` stands in for it. An extension counts if it was approved by the cut-off and
//! not after the reply.

use super::suggestion::{
    BY_CATEGORY, BY_CATEGORY_CLASS, BY_CATEGORY_GROUP, BY_DELEGATION, BY_REGION, CATEGORY, NUMBER, ORDER, REGION, TITLE,
};
use super::{Count, Dimension, Field, Labels, Set, Spread, Thing, Wider};
use crate::domain::record::code::{Code, List};
use crate::domain::record::suggestion::{REPLY_CLASS, SATISFACTION};
use crate::i18n::Text;
use crate::storage::suggestion::reviewed;

/// Named parts of statements. A timing is one digit, such that the greater of two is the worse: see [`TIMING`].
pub(super) static FRAGMENTS: &[(&str, &str)] = &[
    (
        "{extensions}",
        "(SELECT e.task_id, MAX(e.until_on) AS until_on FROM extension e JOIN task o ON o.id = e.task_id \
         WHERE e.approved_on <= {as_of} \
         AND (o.replied_on IS NULL OR o.replied_on > {as_of} OR e.approved_on <= o.replied_on) GROUP BY e.task_id)",
    ),
    // The day that puts a suggestion into a year, and before which it was none.
    (
        "{dated}",
        "CASE WHEN g.kind = 'converted' OR g.split_from IS NOT NULL THEN COALESCE(g.registered_on, g.submitted_on, n.opens_on) \
         ELSE COALESCE(g.submitted_on, g.registered_on, n.opens_on) END",
    ),
    // The outcome of the review as of the day; one without a day holds from the beginning.
    ("{reviewed}", reviewed!("g", "{as_of}")),
    // The class of a reply as of the day: what the first change after it took away, else what the reply has.
    (
        "{class}",
        "CASE WHEN EXISTS (SELECT 1 FROM class_change x WHERE x.task_id = k.id AND x.changed_on > {as_of}) \
         THEN (SELECT x.from_class FROM class_change x WHERE x.task_id = k.id AND x.changed_on > {as_of} \
         ORDER BY x.changed_on, x.ordinal LIMIT 1) ELSE r.reply_class END",
    ),
    // `first` marks the round in which the handling of a suggestion begins: 1, or later where only that was recorded.
    (
        "{tasks}",
        "(SELECT k.id, k.suggestion_id, k.round, k.unit_id, k.role, k.assigned_on, \
         COALESCE(k.clock_on, k.assigned_on) AS began_on, \
         COALESCE(k.statutory_on, k.due_on) AS statutory_on, x.until_on, \
         CASE WHEN k.replied_on <= {as_of} THEN k.replied_on END AS replied_on, \
         CASE WHEN r.replied_on <= {as_of} THEN {class} END AS reply_class, \
         CASE WHEN k.round = 1 THEN 1 WHEN EXISTS (SELECT 1 FROM task b WHERE b.suggestion_id = k.suggestion_id \
             AND b.round < k.round AND b.role <> 'joint') THEN 0 ELSE 1 END AS first, \
         CASE WHEN COALESCE(k.statutory_on, k.due_on) IS NULL AND x.until_on IS NULL THEN '3' \
             WHEN k.replied_on <= {as_of} THEN CASE \
                 WHEN k.replied_on <= COALESCE(k.statutory_on, k.due_on) THEN '1' \
                 WHEN k.replied_on <= x.until_on THEN '2' ELSE '5' END \
             WHEN COALESCE(k.statutory_on, k.due_on, '') < {as_of} AND COALESCE(x.until_on, '') < {as_of} THEN '6' \
             ELSE '4' END AS timing \
         FROM suggestion g \
         LEFT JOIN session n ON n.region = g.region AND n.session = CAST(g.term AS TEXT) || '-' || CAST(g.session AS TEXT) \
         JOIN task k ON k.suggestion_id = g.id LEFT JOIN {extensions} x ON x.task_id = k.id \
         LEFT JOIN reply r ON r.task_id = k.id \
         WHERE {dated} BETWEEN {from} AND {to} AND {within:g.region} \
         AND COALESCE({reviewed}, 'accepted') IN ('accepted', 'merged') AND k.assigned_on <= {as_of} \
         AND (k.ended_on IS NULL OR k.ended_on > {as_of}))",
    ),
    (
        "{rounds}",
        "(SELECT t.suggestion_id, t.round, MAX(t.first) AS first, COUNT(*) AS tasks, COUNT(t.replied_on) AS replied, \
         MIN(t.began_on) AS assigned_on, MAX(t.replied_on) AS replied_on, MAX(t.timing) AS timing, \
         MAX(t.reply_class) AS reply_class FROM {tasks} t WHERE t.role <> 'joint' GROUP BY t.suggestion_id, t.round)",
    ),
    // The newest round begun by the day; one that its unit returned waits for another unit and goes on.
    (
        "{begun}",
        "(SELECT MAX(b.round) FROM task b WHERE b.suggestion_id = r.suggestion_id AND b.role <> 'joint' \
         AND b.assigned_on <= {as_of} AND (b.ended_on IS NULL OR b.ended_on > {as_of} OR b.end_reason = 'returned'))",
    ),
    // The day a promise is due as of the day: what the first change after it took away, else what the promise has.
    (
        "{promised}",
        "COALESCE((SELECT c.due_before FROM promise_change c WHERE c.suggestion_id = m.suggestion_id AND c.promise = m.ordinal \
         AND c.changed_on > {as_of} ORDER BY c.changed_on, c.ordinal LIMIT 1), m.due_on)",
    ),
    // The views of the first and of the last replied round; whether a unit met the deputy, and when one first spoke with the deputy.
    (
        "{views}",
        "LEFT JOIN feedback f ON f.suggestion_id = c.suggestion_id AND f.round = c.first_round \
            AND (f.feedback_on IS NULL OR f.feedback_on <= {as_of}) \
         LEFT JOIN feedback l ON l.suggestion_id = c.suggestion_id AND l.round = c.last_round \
            AND (l.feedback_on IS NULL OR l.feedback_on <= {as_of}) \
         LEFT JOIN (SELECT k.suggestion_id, MAX(CASE WHEN x.form IN ('meeting', 'visit') THEN 1 ELSE 0 END) AS met, \
            MIN(CASE WHEN COALESCE(x.form, '') <> 'none' THEN x.contacted_on END) AS spoken_on \
            FROM contact x JOIN task k ON k.id = x.task_id WHERE k.role <> 'joint' AND x.contacted_on <= {as_of} \
            GROUP BY k.suggestion_id) y ON y.suggestion_id = c.suggestion_id",
    ),
    // The last class is taken with its round before it, so that the greatest text is that of the latest round.
    (
        "{cases}",
        "(SELECT r.suggestion_id, {begun} AS rounds, \
         MAX(CASE WHEN r.first = 1 THEN r.round END) AS first_round, \
         MAX(CASE WHEN r.tasks = r.replied THEN r.round END) AS last_round, \
         MAX(CASE WHEN r.first = 1 THEN r.tasks END) AS first_tasks, \
         MAX(CASE WHEN r.first = 1 THEN r.assigned_on END) AS assigned_on, \
         MAX(CASE WHEN r.first = 1 AND r.tasks = r.replied THEN r.replied_on END) AS replied_on, \
         MAX(CASE WHEN r.first = 1 THEN r.timing END) AS timing, \
         MAX(CASE WHEN r.tasks = r.replied THEN CAST(1000 + r.round AS TEXT) || COALESCE(r.reply_class, '') END) AS class \
         FROM {rounds} r GROUP BY r.suggestion_id)",
    ),
];

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
