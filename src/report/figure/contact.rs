//! How units spoke with deputies, and whether replies were published.

use super::{Figure, Part, Unit};
use crate::i18n::Text;
use crate::storage::figures::handling as sql;

pub(super) static FIGURES: &[Figure] = &[
    Figure::count("contact.face", Unit::Items, Text::new("面商", "spoken with face to face"), &sql::CONTACT_FACE)
        .of("handling.cases")
        .means(
            "主办或分办单位在截止日前与代表面商（座谈、上门）过的建议，其后退办的单位面商过的也算；电话不算面商；百分比即面商率，以交办件数为分母。",
            "A lead or separate unit, also one that gave the task back since, met the deputy by the cut-off, at a meeting or on \
             a visit; a telephone call is not face to face; the percentage is of suggestions assigned.",
        ),
    Figure::count(
        "contact.remote",
        Unit::Items,
        Text::new("只以电话等方式联系", "spoken with otherwise only"),
        &sql::CONTACT_REMOTE,
    )
    .of("handling.cases")
    .means(
        "联系过代表、但没有面商的建议，方式不明的联系也算在内。",
        "The deputy was spoken with, but never face to face; contacts of unknown form are among these.",
    ),
    Figure::count("contact.none", Unit::Items, Text::new("未联系", "not spoken with"), &sql::CONTACT_NONE)
        .of("handling.cases")
        .means(
            "截止日前没有联系记录的建议，或只登记为未联系的。",
            "No contact is on record by the cut-off, or only that there was none.",
        ),
    Figure::count(
        "contact.before_reply",
        Unit::Items,
        Text::new("答复前已联系", "spoken with before the reply"),
        &sql::CONTACT_BEFORE,
    )
    .of("timing.cases.replied")
    .means(
        "首轮已答复、且不晚于答复日（几家答复的为最后一家）联系过代表的建议；百分比以首轮已复件数为分母。",
        "Replied to in the first round, the deputy having been spoken with no later than the reply, the last of several; the \
         percentage is of those replied to in the first round.",
    ),
    Figure::rate(
        "contact.rate",
        Text::new("沟通率（含电话）", "contact rate, the telephone included"),
        Part::Keys(&["contact.face", "contact.remote"]),
        Part::Keys(&["handling.cases"]),
    )
    .means(
        "以任何方式联系过代表的件数除以交办件数。",
        "Suggestions whose deputy was spoken with in any way, by suggestions assigned.",
    ),
    Figure::rate(
        "contact.face_rate",
        Text::new("面商率", "rate of face to face contact"),
        Part::Keys(&["contact.face"]),
        Part::Keys(&["handling.cases"]),
    )
    .means(
        "面商过的件数除以交办件数；只有电话联系的不在分子中。",
        "Suggestions whose deputy was met, by suggestions assigned; telephone calls are not above the line.",
    ),
    Figure::count(
        "publication.publishable",
        Unit::Items,
        Text::new("可公开答复", "replies that may be published"),
        &sql::PUBLISHABLE,
    )
    .of("reply.cases")
    .means(
        "已答复的建议中，不涉密、代表也未表示不公开的。",
        "Suggestions replied to that are not secret and that the deputy did not keep from publication.",
    ),
    Figure::count(
        "publication.published",
        Unit::Items,
        Text::new("已公开答复", "replies published"),
        &sql::PUBLISHED,
    )
    .of("publication.publishable")
    .means(
        "可公开答复中，截止日前已公开答复全文或标题的；百分比即公开率。",
        "Of those that may be published, the reply or its title was by the cut-off; the percentage is the rate of publication.",
    ),
];
