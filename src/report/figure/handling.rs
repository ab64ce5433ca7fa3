//! How suggestions were handled: tasks of units, classes of replies, timing, second rounds and promises.
//! Every figure says whether it counts suggestions (件) or tasks (任务): one suggestion with a lead and two joint units is one
//! of the former and three of the latter.

use super::{Figure, Formula, Part, Statistic, Unit};
use crate::i18n::Text;
use crate::storage::figures::handling as sql;

const CLASSES: [(&str, &str); 4] =
    [("A", "reply.class.A"), ("B", "reply.class.B"), ("C", "reply.class.C"), ("D", "reply.class.D")];

/// Returns the keys of the figures of these class letters; a letter that renda does not know has none.
pub(super) fn classes(letters: &[String]) -> Vec<&'static str> {
    CLASSES.iter().filter(|(letter, _)| letters.iter().any(|one| one == letter)).map(|(_, key)| *key).collect()
}

const fn class(
    key: &'static str,
    zh: &'static str,
    en: &'static str,
    count: &'static crate::storage::figures::Count,
) -> Figure {
    Figure::count(key, Unit::Items, Text::new(zh, en), count).of("reply.cases").means(
        "最后一轮已答复的答复件标注为该类的建议；分办或多家主办而类别不同的，取较后的一类；截止日后调整类别的，按调整前的\
             计；类别含义由规则文件定，各地各年不同。",
        "Suggestions whose last replied round is of this class; of several replies the later letter holds; a class changed after \
             the cut-off counts as it was; what a letter means is set by the rule profile and differs by place and year.",
    )
}

pub(super) static FIGURES: &[Figure] = &[
    Figure::count("handling.cases", Unit::Items, Text::new("交办建议", "suggestions assigned"), &sql::CASES_ALL).means(
        "立案和并案的建议中截止日前已交主办或分办单位的，一件计一件，不论承办单位多少；已退办而未改交的不计。",
        "Accepted or merged, and assigned to a lead or separate unit by the cut-off, each once however many units handle it; what \
             was given back by then, without another unit in its place, is not assigned.",
    ),
    Figure::count("handling.tasks", Unit::Tasks, Text::new("承办任务", "tasks of units"), &sql::TASKS_ALL).means(
        "首轮办理中每个单位承办一件建议计一个任务，主办、会办、分办都计，因此多于建议件数。",
        "One for each unit and suggestion of the first round, lead, joint and separate alike; hence more \
             than suggestions.",
    ),
    Figure::count("handling.tasks.lead", Unit::Tasks, Text::new("主办", "lead"), &sql::TASKS_LEAD)
        .of("handling.tasks")
        .means("首轮主办任务。", "Lead tasks of the first round."),
    Figure::count("handling.tasks.separate", Unit::Tasks, Text::new("分办", "separate"), &sql::TASKS_SEPARATE)
        .of("handling.tasks")
        .means("首轮分办任务，各单位分别答复。", "Separate tasks of the first round, each with its own reply."),
    Figure::count("handling.tasks.joint", Unit::Tasks, Text::new("会办", "joint"), &sql::TASKS_JOINT)
        .of("handling.tasks")
        .means(
            "首轮会办任务，只向主办单位提出会办意见，不答复代表。",
            "Joint tasks of the first round, which end in an opinion to the lead unit.",
        ),
    Figure::count(
        "handling.extra",
        Unit::Tasks,
        Text::new("分办增加的答复任务", "replies owed beyond one"),
        &sql::SPLIT_EXTRA,
    )
    .means(
        "每件建议的主办、分办任务数减一之和，用于核对：主办加分办等于件数加此数。",
        "Lead and separate tasks less one, summed over suggestions: lead and separate tasks are \
             suggestions plus this.",
    ),
    Figure::count("handling.units", Unit::Units, Text::new("承办单位", "handling units"), &sql::UNITS)
        .means("首轮至少有一个任务的单位数。", "Units with at least one task of the first round."),
    Figure::count(
        "handling.units_replying",
        Unit::Units,
        Text::new("其中：主办、分办单位", "of these lead or separate"),
        &sql::UNITS_REPLYING,
    )
    .of("handling.units")
    .means(
        "首轮至少有一个主办或分办任务的单位数。",
        "Units with at least one lead or separate task of the first round.",
    ),
    Figure::count("reply.cases", Unit::Items, Text::new("已答复建议", "suggestions replied to"), &sql::CASES_ANSWERED)
        .of("handling.cases")
        .means(
            "至少一轮中所有主办、分办单位都在截止日前答复了的建议。",
            "Suggestions to which every lead and separate unit replied by the cut-off in at least one round.",
        ),
    class("reply.class.A", "A类", "Class A", &sql::CLASS_A),
    class("reply.class.B", "B类", "Class B", &sql::CLASS_B),
    class("reply.class.C", "C类", "Class C", &sql::CLASS_C),
    class("reply.class.D", "D类", "Class D", &sql::CLASS_D),
    Figure::count("reply.class.none", Unit::Items, Text::new("未标类别", "without a class"), &sql::CLASS_NONE)
        .of("reply.cases")
        .means("已答复而答复件未标注类别的建议。", "Replied to without a class."),
    Figure::rate("reply.solved_rate", Text::new("解决率", "solved rate"), Part::Solved, Part::Keys(&["reply.cases"]))
        .means(
            "规则文件定为“解决”的各类件数之和除以已答复件数。",
            "The classes that the rule profile calls solved, by suggestions replied to.",
        ),
    Figure::rate("reply.landed_rate", Text::new("办成率", "landed rate"), Part::Landed, Part::Keys(&["reply.cases"]))
        .means(
            "规则文件定为“办成”的各类件数之和除以已答复件数。",
            "The classes that the rule profile calls landed, by suggestions replied to.",
        ),
    Figure::count("rehandled.count", Unit::Items, Text::new("重新办理", "handled again"), &sql::REHANDLED)
        .of("reply.cases")
        .means(
            "交办过第二轮及以上的建议（多因代表不满意），退办后待改交的一轮也算；百分比即重办率，以已答复件数为分母。",
            "Suggestions with a second round or more, mostly because the deputy was dissatisfied, also where that was given back \
             and waits for another unit; the percentage, of those replied to, is the rate of handling again.",
        ),
    Figure::count(
        "rehandled.replied",
        Unit::Items,
        Text::new("其中：已再次答复", "of these replied to again"),
        &sql::REHANDLED_REPLIED,
    )
    .of("rehandled.count")
    .means("最后一轮已全部答复的重新办理建议。", "Of those handled again, the last round is replied to."),
    Figure::count(
        "rehandled.open",
        Unit::Items,
        Text::new("其中：正在办理", "of these still open"),
        &sql::REHANDLED_OPEN,
    )
    .of("rehandled.count")
    .means("最后一轮尚未全部答复的重新办理建议。", "Of those handled again, the last round is not replied to in full."),
    Figure::count("promise.due", Unit::Promises, Text::new("到期承诺事项", "promises due"), &sql::PROMISES_DUE).means(
        "截止日前作出、落实时限在统计期内的承诺事项，不论其建议是哪一年提出的；时限以截止日当时的为准，其后变更的不计；没\
             有时限的不计。",
        "Promises made by the cut-off that fall due in the period, whatever the year of their suggestion; the day is the one \
             that held on the cut-off, before any later change; without a day they do not count.",
    ),
    Figure::count("promise.kept", Unit::Promises, Text::new("按时落实", "kept in time"), &sql::PROMISES_KEPT)
        .of("promise.due")
        .means(
            "落实日期不晚于落实时限的；百分比即承诺兑现率。",
            "Kept by the day promised; the percentage is the rate of promises kept.",
        ),
    Figure::count("promise.late", Unit::Promises, Text::new("逾期落实", "kept late"), &sql::PROMISES_LATE)
        .of("promise.due")
        .means("截止日前已落实、但晚于落实时限的。", "Kept by the cut-off, but after the day promised."),
    Figure::count("promise.open", Unit::Promises, Text::new("尚未落实", "not kept"), &sql::PROMISES_OPEN)
        .of("promise.due")
        .means("到期而截止日前仍未落实的。", "Due, and not kept by the cut-off."),
];

/// The figures of timing, which are the same for suggestions and for tasks.
macro_rules! timing {
    ($prefix:literal, $unit:expr, $by:literal, $by_en:literal, $zh:literal, $en:literal, $all:literal, $c:ident,
     $from:literal, $from_en:literal) => {
        [
            Figure::count(
                concat!($prefix, ".due"),
                $unit,
                Text::new(concat!($by, "应复"), concat!($by_en, "replies due")),
                &sql::$c::DUE,
            )
            .of($all)
            .means(
                concat!("截止日前已答复的，加上期限已过而未答复的；未到期的不计。", $zh),
                concat!("Replied to by the cut-off, or past their day; those not yet due are left out. ", $en),
            ),
            Figure::count(
                concat!($prefix, ".replied"),
                $unit,
                Text::new(concat!($by, "已复"), concat!($by_en, "replied")),
                &sql::$c::REPLIED,
            )
            .of($all)
            .means(
                concat!("首轮在截止日前已答复的。", $zh),
                concat!("Replied to in the first round by the cut-off. ", $en),
            ),
            Figure::count(
                concat!($prefix, ".on_time"),
                $unit,
                Text::new(concat!($by, "按期答复"), concat!($by_en, "replied in time")),
                &sql::$c::ON_TIME,
            )
            .of($all)
            .means(
                concat!("答复日期不晚于法定期限的。", $zh),
                concat!("Replied by the statutory day. ", $en),
            ),
            Figure::count(
                concat!($prefix, ".extended"),
                $unit,
                Text::new(concat!($by, "批准延期内答复"), concat!($by_en, "replied within an extension")),
                &sql::$c::EXTENDED,
            )
            .of($all)
            .means(
                concat!("晚于法定期限、但在答复前已批准的延期之内答复的。", $zh),
                concat!("Replied after the statutory day, within an extension approved no later than the reply. ", $en),
            ),
            Figure::count(
                concat!($prefix, ".late"),
                $unit,
                Text::new(concat!($by, "逾期答复"), concat!($by_en, "replied late")),
                &sql::$c::LATE,
            )
            .of($all)
            .means(
                concat!("已答复，但晚于期限（含批准的延期）的。", $zh),
                concat!("Replied after the day, extension included. ", $en),
            ),
            Figure::count(
                concat!($prefix, ".overdue"),
                $unit,
                Text::new(concat!($by, "逾期未答复"), concat!($by_en, "overdue")),
                &sql::$c::OVERDUE,
            )
            .of($all)
            .means(
                concat!("截止日已过期限（含批准的延期）而未答复的；期限当日未过完不算逾期。", $zh),
                concat!("Not replied to and past the day, extension included; nothing is late on its day. ", $en),
            ),
            Figure::count(
                concat!($prefix, ".waiting"),
                $unit,
                Text::new(concat!($by, "未到期"), concat!($by_en, "not yet due")),
                &sql::$c::WAITING,
            )
            .of($all)
            .means(
                concat!("未答复、期限在截止日或以后的。", $zh),
                concat!("Not replied to, with the day on the cut-off or later. ", $en),
            ),
            Figure::count(
                concat!($prefix, ".untimed_replied"),
                $unit,
                Text::new(concat!($by, "已复但期限不明"), concat!($by_en, "replied, no term known")),
                &sql::$c::UNTIMED_REPLIED,
            )
            .of($all)
            .means(
                concat!("已答复而没有期限记录，无法判断是否按期的。", $zh),
                concat!("Replied, but without a term on record. ", $en),
            ),
            Figure::count(
                concat!($prefix, ".untimed_open"),
                $unit,
                Text::new(concat!($by, "未复且期限不明"), concat!($by_en, "open, no term known")),
                &sql::$c::UNTIMED_OPEN,
            )
            .of($all)
            .means(
                concat!("未答复而没有期限记录的。", $zh),
                concat!("Not replied to and without a term on record. ", $en),
            ),
            Figure::rate(
                concat!($prefix, ".reply_rate"),
                Text::new(concat!($by, "办复率"), concat!($by_en, "reply rate")),
                Part::Keys(&[concat!($prefix, ".replied")]),
                Part::Keys(&[concat!($prefix, ".due")]),
            )
            .means(
                concat!("已复除以应复；未到期的不在分母中。", $zh),
                concat!("Replied by replies due; those not yet due are not below the line. ", $en),
            ),
            Figure::rate(
                concat!($prefix, ".on_time_rate"),
                Text::new(concat!($by, "按期办复率"), concat!($by_en, "on-time rate")),
                Part::Keys(&[concat!($prefix, ".on_time"), concat!($prefix, ".extended")]),
                Part::Keys(&[
                    concat!($prefix, ".on_time"),
                    concat!($prefix, ".extended"),
                    concat!($prefix, ".late"),
                    concat!($prefix, ".overdue"),
                ]),
            )
            .means(
                concat!("按期和批准延期内答复的，除以应复中期限明确的；批准延期视为按期。", $zh),
                concat!("In time or within an extension, by replies due whose term is known; an approved extension is in \
             time. ", $en),
            ),
            Figure::other(
                concat!($prefix, ".days_mean"),
                Unit::Days,
                Text::new(concat!($by, "平均办理天数"), concat!($by_en, "mean days to reply")),
                Formula::Days(&sql::$c::DAYS, Statistic::Mean),
            )
            .means(
                concat!("已复的从交办日到答复日的自然日天数的平均数，改交其他单位的按", $from, "。", $zh),
                concat!("Mean calendar days from assignment to reply, of those replied to; what was given to another unit counts \
                 from ", $from_en, ". ", $en),
            ),
            Figure::other(
                concat!($prefix, ".days_median"),
                Unit::Days,
                Text::new(concat!($by, "办理天数中位数"), concat!($by_en, "median days to reply")),
                Formula::Days(&sql::$c::DAYS, Statistic::Median),
            )
            .means(
                concat!("已复的从交办日到答复日的自然日天数的中位数，改交其他单位的按", $from, "。", $zh),
                concat!("Median calendar days from assignment to reply, of those replied to; what was given to another unit \
                 counts from ", $from_en, ". ", $en),
            ),
        ]
    };
}

pub(super) static TIMING_CASES: &[Figure] = &timing!(
    "timing.cases",
    Unit::Items,
    "按件：",
    "by suggestion: ",
    "按件计：一件有几家主办、分办单位的，全部答复才算已复，以最差的一家定时限，从好到差为按期、延期内、期限不明、未到期、逾期；\
     尚未全部答复而有一家逾期的，计为逾期未答复。",
    "By suggestion: with several replying units all must have replied, and the worst timing holds, from in time over extended, \
     no term known and not yet due to late; not replied to in full with one late or past its day is overdue.",
    "handling.cases",
    cases,
    "首次交办日",
    "the first assignment"
);

pub(super) static TIMING_TASKS: &[Figure] = &timing!(
    "timing.tasks",
    Unit::Tasks,
    "按任务：",
    "by task: ",
    "按任务计：只计首轮的主办、分办任务，会办不计。",
    "By task: lead and separate tasks of the first round; joint ones are left out.",
    "timing.tasks.assigned",
    tasks,
    "交该单位的日期",
    "its own"
);

pub(super) static TIMING_TOTAL: &[Figure] = &[Figure::count(
    "timing.tasks.assigned",
    Unit::Tasks,
    Text::new("应答复任务", "tasks that owe a reply"),
    &sql::tasks::ALL,
)
.means("首轮的主办、分办任务，会办不计。", "Lead and separate tasks of the first round; joint ones are left out.")];
