//! Sections on suggestions: put forward, handled, replied to.

use super::Item::{By, Figure};
use super::{Cross, Drawn, Rows, Section};
use crate::i18n::Text;
use crate::output::ChartKind;

pub(super) const SUGGESTIONS: Section = Section {
    key: "suggestions",
    title: Text::new("二、代表建议提出和审查情况", "2. Suggestions put forward and reviewed"),
    items: &[
        Figure("suggestion.count"),
        Figure("suggestion.origin.session"),
        Figure("suggestion.origin.converted"),
        Figure("suggestion.origin.between"),
        Figure("suggestion.accepted"),
        Figure("suggestion.review.merged"),
        Figure("suggestion.review.refused"),
        Figure("suggestion.review.sent_back"),
        Figure("suggestion.review.withdrawn"),
        Figure("suggestion.review.letter"),
        Figure("suggestion.review.pending"),
        By("suggestion.count", "category"),
        Figure("suggestion.signers.individual"),
        Figure("suggestion.signers.joint"),
        Figure("suggestion.signers.delegation"),
        Figure("suggestion.signers.none"),
        Figure("suggestion.persons"),
        Figure("suggestion.assigned"),
        Figure("suggestion.dateless"),
    ],
    charts: &[Drawn {
        title: Text::new("各类别建议（件）", "Suggestions by category (items)"),
        kind: ChartKind::Bars,
        rows: Rows::By("suggestion.count", "category"),
        series: &["value"],
    }],
    matrices: &[],
    crosses: &[],
    notes: &[
        Text::new(
            "总数＝会议期间提出＋议案转建议＋闭会期间提出，也＝各项审查结果之和、各种署名方式之和。",
            "The total is the sum of the origins, of the results of review, and of the ways of signing.",
        ),
        Text::new(
            "类别以登记时所填为准；与上年比较，只在两年类别口径相同时有意义。",
            "Categories are those on the register; a comparison with last year means something only where they \
             are the same.",
        ),
    ],
};

pub(super) const HANDLING: Section = Section {
    key: "handling",
    title: Text::new("三、代表建议承办情况", "3. Suggestions by handling unit"),
    items: &[
        Figure("handling.cases"),
        By("handling.cases", "category"),
        Figure("handling.units"),
        Figure("handling.units_replying"),
        Figure("handling.tasks"),
        Figure("handling.tasks.lead"),
        Figure("handling.tasks.separate"),
        Figure("handling.tasks.joint"),
        Figure("handling.extra"),
        By("handling.tasks", "system"),
    ],
    charts: &[],
    matrices: &[],
    crosses: &[Cross {
        key: "handling_units",
        local: false,
        title: Text::new("三之一、各承办单位任务（按任务）", "3a. Tasks of each handling unit"),
        dimension: "unit",
        heading: Text::new("承办单位", "Handling unit"),
        columns: &[
            ("tasks", "handling.tasks"),
            ("cases", "handling.cases"),
            ("lead", "handling.tasks.lead"),
            ("separate", "handling.tasks.separate"),
            ("joint", "handling.tasks.joint"),
            ("replied", "timing.tasks.replied"),
            ("on_time", "timing.tasks.on_time"),
            ("extended", "timing.tasks.extended"),
            ("late", "timing.tasks.late"),
            ("overdue", "timing.tasks.overdue"),
            ("waiting", "timing.tasks.waiting"),
            ("rehandled", "rehandled.count"),
            ("satisfied", "satisfaction.final.result.satisfied"),
            ("basically", "satisfaction.final.result.basically"),
            ("dissatisfied", "satisfaction.final.result.dissatisfied"),
        ],
        notes: &[Text::new(
            "任务各栏按任务统计，含主办、分办、会办；已复及时限各栏只含主办、分办。按件的各栏，一件由几家主办、分办的，每家都计一件，各行之和可大于总数。",
            "Columns of tasks count lead, separate and joint ones; replies and timing leave joint tasks out. A suggestion that several \
             units reply to counts for each in the columns of items, whose sum may exceed the total.",
        )],
        charts: &[Drawn {
            title: Text::new("承办任务较多的单位：时限情况（任务）", "Units with most tasks: timing (tasks)"),
            kind: ChartKind::Stacked,
            rows: Rows::First(20),
            series: &["on_time", "extended", "late", "overdue", "waiting"],
        }],
    }],
    notes: &[Text::new(
        "按件统计时一件建议计一件；按任务统计时，主办、会办、分办单位各计一个任务，所以各单位任务之和大于建\
             议件数，二者不能相互比较。",
        "A suggestion is one item, but a task for each of its lead, joint and separate units: the tasks of \
             all units are more than the suggestions, and the two are not to be compared.",
    )],
};

pub(super) const REPLIES: Section = Section {
    key: "replies",
    title: Text::new("四、代表建议答复类别", "4. Classes of replies"),
    items: &[
        Figure("reply.cases"),
        Figure("reply.class.A"),
        Figure("reply.class.B"),
        Figure("reply.class.C"),
        Figure("reply.class.D"),
        Figure("reply.class.none"),
        Figure("reply.solved_rate"),
        Figure("reply.landed_rate"),
        Figure("finish.content"),
        Figure("finish.replied_rate"),
        Figure("finish.content_rate"),
        Figure("finish.solved_rate"),
        Figure("finish.of_assigned_rate"),
    ],
    charts: &[Drawn {
        title: Text::new("各类答复（件）", "Replies by class (items)"),
        kind: ChartKind::Bars,
        rows: Rows::Figures("reply.class.A", "reply.class.none"),
        series: &["value"],
    }],
    matrices: &[],
    crosses: &[],
    notes: &[Text::new(
        "类别字母的含义以所用规则文件为准，各地不同，不同规则之间的类别不能直接比较。",
        "What a letter means is set by the rule profile and differs by place: letters of different \
             profiles do not compare.",
    )],
};

pub(super) const SUPERVISION: Section = Section {
    key: "supervision",
    title: Text::new("八、督办、重新办理和承诺事项", "8. Supervision, second rounds and promises"),
    items: &[
        Figure("suggestion.key_items"),
        Figure("suggestion.excellent"),
        Figure("suggestion.repeated"),
        Figure("supervision.count"),
        By("supervision.count", "kind"),
        Figure("supervision.closed"),
        Figure("supervision.events"),
        Figure("supervision.event_deputies"),
        Figure("supervision.event_citizens"),
        Figure("urging.count"),
        Figure("extension.count"),
        Figure("return.asked"),
        Figure("return.granted"),
        Figure("return.refused"),
        Figure("return.undecided"),
        Figure("rehandled.count"),
        Figure("rehandled.replied"),
        Figure("rehandled.open"),
        Figure("promise.due"),
        Figure("promise.kept"),
        Figure("promise.late"),
        Figure("promise.open"),
    ],
    charts: &[],
    matrices: &[],
    crosses: &[],
    notes: &[Text::new(
        "督办、催办、延期、退办按发生日期计，与建议在哪一年提出无关；名单用 --with-lists 附在报表后面，或用 --list 加指标代码单独列出。",
        "Supervision, urgings, extensions and returns count on the day they happened, whatever the year of the suggestion; which \
         they are is appended by --with-lists, or listed by --list with the key of a figure.",
    )],
};
