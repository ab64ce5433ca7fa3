//! Sections on the handling of suggestions: satisfaction and timing.

use super::Item::Figure;
use super::{Drawn, Matrix, Rows, Section};
use crate::i18n::Text;
use crate::output::ChartKind;

pub(super) const SATISFACTION: Section = Section {
    key: "satisfaction",
    title: Text::new("五、代表满意度", "5. Satisfaction of the deputies"),
    items: &[
        Figure("satisfaction.first.work.returned"),
        Figure("satisfaction.first.work.satisfied"),
        Figure("satisfaction.first.work.basically"),
        Figure("satisfaction.first.work.dissatisfied"),
        Figure("satisfaction.first.work.silent"),
        Figure("satisfaction.first.work.satisfied_rate"),
        Figure("satisfaction.first.work.content_rate"),
        Figure("satisfaction.first.result.returned"),
        Figure("satisfaction.first.result.satisfied"),
        Figure("satisfaction.first.result.basically"),
        Figure("satisfaction.first.result.dissatisfied"),
        Figure("satisfaction.first.result.silent"),
        Figure("satisfaction.first.result.satisfied_rate"),
        Figure("satisfaction.first.result.content_rate"),
        Figure("satisfaction.final.work.returned"),
        Figure("satisfaction.final.work.satisfied"),
        Figure("satisfaction.final.work.basically"),
        Figure("satisfaction.final.work.dissatisfied"),
        Figure("satisfaction.final.work.silent"),
        Figure("satisfaction.final.work.satisfied_rate"),
        Figure("satisfaction.final.work.content_rate"),
        Figure("satisfaction.final.result.returned"),
        Figure("satisfaction.final.result.satisfied"),
        Figure("satisfaction.final.result.basically"),
        Figure("satisfaction.final.result.dissatisfied"),
        Figure("satisfaction.final.result.silent"),
        Figure("satisfaction.final.result.satisfied_rate"),
        Figure("satisfaction.final.result.content_rate"),
    ],
    charts: &[],
    matrices: &[ANSWERS],
    crosses: &[],
    notes: &[Text::new(
        "首次指第一轮答复后的评价，最终指最后一轮答复后的评价；办理工作和办理结果分别评价。件数的百分比以已\
             答复件数为分母，满意率的分母见各行。",
        "First is the view of the first reply, final that of the last one; the work and the result are \
             rated apart. Percentages of items are of those replied to; the denominator of each rate stands in \
             its row.",
    )],
};

macro_rules! answers {
    ($prefix:literal) => {
        &[
            concat!($prefix, ".satisfied"),
            concat!($prefix, ".basically"),
            concat!($prefix, ".dissatisfied"),
            concat!($prefix, ".silent"),
            concat!($prefix, ".returned"),
            concat!($prefix, ".satisfied_rate"),
            concat!($prefix, ".content_rate"),
        ]
    };
}

const ANSWERS: Matrix = Matrix {
    key: "answers",
    title: Text::new("五之一、满意度对照", "5a. Satisfaction side by side"),
    heading: Text::new("评价内容", "Rated"),
    columns: &[
        ("satisfied", Text::new("满意（件）", "Satisfied (items)")),
        ("basically", Text::new("基本满意（件）", "Basically satisfied (items)")),
        ("dissatisfied", Text::new("不满意（件）", "Dissatisfied (items)")),
        ("silent", Text::new("未表态（件）", "No answer (items)")),
        ("returned", Text::new("已表态（件）", "Answered (items)")),
        ("satisfied_rate", Text::new("满意率（仅满意，%）", "Rate, the satisfied alone (%)")),
        ("content_rate", Text::new("满意率（含基本满意，%）", "Rate with the basically satisfied (%)")),
    ],
    rows: &[
        ("first_work", Text::new("首次办理工作", "First round, the work"), answers!("satisfaction.first.work")),
        ("first_result", Text::new("首次办理结果", "First round, the result"), answers!("satisfaction.first.result")),
        ("final_work", Text::new("最终办理工作", "Last round, the work"), answers!("satisfaction.final.work")),
        ("final_result", Text::new("最终办理结果", "Last round, the result"), answers!("satisfaction.final.result")),
    ],
    charts: &[Drawn {
        title: Text::new("代表评价（件）", "Views of the deputies (items)"),
        kind: ChartKind::Stacked,
        rows: Rows::First(4),
        series: &["satisfied", "basically", "dissatisfied", "silent"],
    }],
};

pub(super) const TIMING: Section = Section {
    key: "timing",
    title: Text::new("六、办理时限（首轮）", "6. Timing of the first round"),
    items: &[
        Figure("handling.cases"),
        Figure("timing.cases.due"),
        Figure("timing.cases.replied"),
        Figure("timing.cases.on_time"),
        Figure("timing.cases.extended"),
        Figure("timing.cases.late"),
        Figure("timing.cases.overdue"),
        Figure("timing.cases.waiting"),
        Figure("timing.cases.untimed_replied"),
        Figure("timing.cases.untimed_open"),
        Figure("timing.cases.reply_rate"),
        Figure("timing.cases.on_time_rate"),
        Figure("timing.cases.days_mean"),
        Figure("timing.cases.days_median"),
        Figure("timing.tasks.assigned"),
        Figure("timing.tasks.due"),
        Figure("timing.tasks.replied"),
        Figure("timing.tasks.on_time"),
        Figure("timing.tasks.extended"),
        Figure("timing.tasks.late"),
        Figure("timing.tasks.overdue"),
        Figure("timing.tasks.waiting"),
        Figure("timing.tasks.untimed_replied"),
        Figure("timing.tasks.untimed_open"),
        Figure("timing.tasks.reply_rate"),
        Figure("timing.tasks.on_time_rate"),
        Figure("timing.tasks.days_mean"),
        Figure("timing.tasks.days_median"),
    ],
    charts: &[],
    matrices: &[],
    crosses: &[],
    notes: &[Text::new(
        "前半按件、后半按任务（主办、分办）；批准延期视为按期，未到期的不计入应复。",
        "First by suggestion, then by task (lead and separate); an approved extension is in time, and what \
             is not yet due is not among the replies due.",
    )],
};

pub(super) const CONTACT: Section = Section {
    key: "contact",
    title: Text::new("七、与代表沟通和答复公开", "7. Contact with deputies and publication"),
    items: &[
        Figure("handling.cases"),
        Figure("contact.face"),
        Figure("contact.remote"),
        Figure("contact.none"),
        Figure("contact.rate"),
        Figure("contact.face_rate"),
        Figure("contact.before_reply"),
        Figure("publication.publishable"),
        Figure("publication.published"),
    ],
    charts: &[],
    matrices: &[],
    crosses: &[],
    notes: &[Text::new(
        "交办建议＝面商＋只以电话等方式联系＋未联系；电话不算面商。",
        "Suggestions assigned are those met about, those spoken about otherwise, and those not spoken about; a telephone call \
         is not face to face.",
    )],
};
