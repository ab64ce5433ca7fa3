//! What deputies said about the replies: two respects, first and last round, kept apart.

use super::{Figure, Part, Unit};
use crate::i18n::Text;
use crate::storage::figures::handling as sql;

/// The seven figures of one respect and round. `$all` is the figure of the suggestions replied to in that round.
macro_rules! satisfaction {
    ($prefix:literal, $zh:literal, $en:literal, $all:literal, $answers:ident) => {
        [
            Figure::count(
                concat!($prefix, ".returned"),
                Unit::Items,
                Text::new(concat!($zh, "：已表态"), concat!($en, ": answered")),
                &sql::$answers.returned,
            )
            .of($all)
            .means(
                concat!($zh, "，代表在截止日前表示满意、基本满意或不满意的建议；百分比即反馈率。"),
                concat!($en, ": suggestions on which the deputy gave one of the three answers by the cut-off; the percentage is \
             the share returned."),
            ),
            Figure::count(
                concat!($prefix, ".satisfied"),
                Unit::Items,
                Text::new(concat!($zh, "：满意"), concat!($en, ": satisfied")),
                &sql::$answers.satisfied,
            )
            .of($all)
            .means(
                concat!($zh, "，评价为满意的建议；百分比以已答复件数为分母，满意率另列。"),
                concat!($en, ": satisfied; the percentage is of those replied to, the rate stands apart."),
            ),
            Figure::count(
                concat!($prefix, ".basically"),
                Unit::Items,
                Text::new(concat!($zh, "：基本满意"), concat!($en, ": basically satisfied")),
                &sql::$answers.basically,
            )
            .of($all)
            .means(
                concat!($zh, "，评价为基本满意的建议。"),
                concat!($en, ": basically satisfied."),
            ),
            Figure::count(
                concat!($prefix, ".dissatisfied"),
                Unit::Items,
                Text::new(concat!($zh, "：不满意"), concat!($en, ": dissatisfied")),
                &sql::$answers.dissatisfied,
            )
            .of($all)
            .means(
                concat!($zh, "，评价为不满意的建议。"),
                concat!($en, ": dissatisfied."),
            ),
            Figure::count(
                concat!($prefix, ".silent"),
                Unit::Items,
                Text::new(concat!($zh, "：未表态"), concat!($en, ": no answer")),
                &sql::$answers.silent,
            )
            .of($all)
            .means(
                concat!($zh, "，已答复而截止日前没有反馈或未表态的建议。"),
                concat!($en, ": replied to, without feedback or without an answer by the cut-off."),
            ),
            Figure::rate(
                concat!($prefix, ".satisfied_rate"),
                Text::new(concat!($zh, "满意率（仅满意）"), concat!($en, ": rate of the satisfied alone")),
                Part::Keys(&[concat!($prefix, ".satisfied")]),
                Part::Answers { returned: concat!($prefix, ".returned"), silent: concat!($prefix, ".silent") },
            )
            .means(
                concat!($zh, "，满意除以已表态；未表态的是否计入分母由规则文件定，默认不计。"),
                concat!($en, ": satisfied by answers given; whether silence is below the line is set by the rule profile, by \
             default it is not."),
            ),
            Figure::rate(
                concat!($prefix, ".content_rate"),
                Text::new(concat!($zh, "满意率（含基本满意）"), concat!($en, ": rate with the basically satisfied")),
                Part::Keys(&[concat!($prefix, ".satisfied"), concat!($prefix, ".basically")]),
                Part::Answers { returned: concat!($prefix, ".returned"), silent: concat!($prefix, ".silent") },
            )
            .means(
                concat!($zh, "，满意与基本满意之和除以已表态；未表态的是否计入分母由规则文件定，默认不计。"),
                concat!($en, ": satisfied and basically satisfied by answers given; whether silence is below the line is set by \
             the rule profile, by default it is not."),
            ),
        ]
    };
}

pub(super) static FIRST_WORK: &[Figure] = &satisfaction!(
    "satisfaction.first.work",
    "首次办理工作",
    "first round, the work",
    "timing.cases.replied",
    FIRST_WORK
);
pub(super) static FIRST_RESULT: &[Figure] = &satisfaction!(
    "satisfaction.first.result",
    "首次办理结果",
    "first round, the result",
    "timing.cases.replied",
    FIRST_RESULT
);
pub(super) static FINAL_WORK: &[Figure] =
    &satisfaction!("satisfaction.final.work", "最终办理工作", "last round, the work", "reply.cases", FINAL_WORK);
pub(super) static FINAL_RESULT: &[Figure] =
    &satisfaction!("satisfaction.final.result", "最终办理结果", "last round, the result", "reply.cases", FINAL_RESULT);
