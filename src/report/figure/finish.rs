//! Rates that offices publish under one name with more than one meaning: each meaning is a figure with its meaning in its name.

use super::{Figure, Part, Unit};
use crate::i18n::Text;
use crate::storage::figures::handling as sql;

const ASSIGNED: Part = Part::Keys(&["handling.cases"]);

pub(super) static FIGURES: &[Figure] = &[
    Figure::rate(
        "finish.replied_rate",
        Text::new("办结率（以答复为办结）", "finished: replied to"),
        Part::Keys(&["timing.cases.replied"]),
        ASSIGNED,
    )
    .means(
        "首轮已复件数除以交办件数；未到期的也在分母中。",
        "Replied to in the first round, by suggestions assigned; those not yet due are below the line.",
    ),
    Figure::count("finish.content", Unit::Items, Text::new("答复且代表认可", "replied to and accepted"), &sql::CONTENT)
        .of("handling.cases")
        .means(
            "已答复、且代表对办理结果表示满意或基本满意的建议，以最后一轮为准。",
            "Replied to, the deputy being satisfied or basically satisfied with the result of the last round.",
        ),
    Figure::rate(
        "finish.content_rate",
        Text::new("办结率（答复且代表认可）", "finished: replied to and accepted"),
        Part::Keys(&["finish.content"]),
        ASSIGNED,
    )
    .means(
        "已答复且代表对办理结果满意或基本满意的件数，除以交办件数。",
        "Replied to with the deputy content with the result, by suggestions assigned.",
    ),
    Figure::rate(
        "finish.solved_rate",
        Text::new("办结率（以解决为办结）", "finished: solved"),
        Part::Solved,
        ASSIGNED,
    )
    .means(
        "规则文件定为“解决”的各类件数之和除以交办件数。",
        "The classes that the rule profile calls solved, by suggestions assigned.",
    ),
    Figure::rate(
        "finish.of_assigned_rate",
        Text::new("办复率（以交办件数为分母）", "reply rate, of those assigned"),
        Part::Keys(&["reply.cases"]),
        ASSIGNED,
    )
    .means(
        "至少一轮已全部答复的件数除以交办件数；年中未到期的也在分母中。",
        "Replied to in at least one round, by suggestions assigned; in the middle of a year those not yet due are below the line.",
    ),
];
