//! Supervision, urgings, extensions and returns of a period.

use super::{Figure, Unit};
use crate::i18n::Text;
use crate::storage::figures::supervision as sql;

pub(super) static FIGURES: &[Figure] = &[
    Figure::count("supervision.count", Unit::Items, Text::new("督办", "cases of supervision"), &sql::OPENED).means(
        "统计期内开始的督办，一件建议以几种方式督办的计几次。",
        "Opened in the period; a suggestion supervised in several ways counts for each.",
    ),
    Figure::count("supervision.closed", Unit::Items, Text::new("其中：已结束", "of these closed"), &sql::CLOSED)
        .of("supervision.count")
        .means("截止日前已结束的督办。", "Of those opened in the period, closed by the cut-off."),
    Figure::count("supervision.events", Unit::Times, Text::new("现场督办", "held on the spot"), &sql::EVENTS_HELD)
        .means("统计期内开展的现场督办活动。", "Events of supervision held on the spot in the period."),
    Figure::count(
        "supervision.event_deputies",
        Unit::Participations,
        Text::new("代表参与现场督办", "deputies at them"),
        &sql::EVENT_DEPUTIES,
    )
    .means("现场督办登记的代表人数之和。", "The sum of the numbers of deputies stated for them."),
    Figure::count(
        "supervision.event_citizens",
        Unit::Participations,
        Text::new("群众参与现场督办", "citizens at them"),
        &sql::EVENT_CITIZENS,
    )
    .means("现场督办登记的群众人数之和。", "The sum of the numbers of citizens stated for them."),
    Figure::count("urging.count", Unit::Times, Text::new("催办", "urgings"), &sql::URGED)
        .means("统计期内催办承办单位的次数。", "How often units were urged in the period."),
    Figure::count("extension.count", Unit::Times, Text::new("批准延期", "extensions approved"), &sql::EXTENDED)
        .means("统计期内批准的延期，按批准日期计。", "Extensions approved in the period, by the day of approval."),
    Figure::count("return.asked", Unit::Times, Text::new("申请退办", "returns asked for"), &sql::ASKED)
        .means("统计期内承办单位申请退办的次数。", "How often units asked to give a task back in the period."),
    Figure::count("return.granted", Unit::Times, Text::new("其中：同意", "of these granted"), &sql::GRANTED)
        .of("return.asked")
        .means("截止日前同意退办的。", "Granted by the cut-off."),
    Figure::count("return.refused", Unit::Times, Text::new("其中：不同意", "of these refused"), &sql::REFUSED)
        .of("return.asked")
        .means("截止日前不同意退办的。", "Refused by the cut-off."),
    Figure::count("return.undecided", Unit::Times, Text::new("其中：未决定", "of these undecided"), &sql::UNDECIDED)
        .of("return.asked")
        .means("截止日前尚未决定的。", "Not decided by the cut-off."),
];
