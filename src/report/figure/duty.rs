//! Duty reports of deputies, what they put forward each, and the opinions raised at legislative contact points.

use super::{Figure, Formula, Part, Unit};
use crate::i18n::Text;
use crate::storage::figures::{activity, deputy, suggestion};

pub(super) static FIGURES: &[Figure] = &[
    Figure::count("duty.reported", Unit::Persons, Text::new("当期述职", "reported on their work"), &deputy::REPORTED)
        .of("deputy.persons")
        .means(
            "截止日在任、统计期内至少述职一次的代表人数，按人计。",
            "Persons in office who reported on their work at least once in the period.",
        ),
    Figure::count(
        "duty.reported_in_term",
        Unit::Persons,
        Text::new("任期内述职", "reported in their term"),
        &deputy::REPORTED_IN_TERM,
    )
    .of("deputy.persons")
    .means(
        "截止日在任、从在任届次的届初到统计期末至少述职一次的代表人数；百分比即述职率，届初起算。",
        "Persons in office who reported from the beginning of a congress that sits to the end of the period; the percentage is \
         the rate of duty reports, term to date.",
    ),
    Figure::count("suggestion.signatures", Unit::Participations, Text::new("署名", "signatures"), &suggestion::SIGNATURES)
        .means(
            "统计期内建议上能对应到代表的署名，领衔、附议都计。",
            "Signatures on suggestions of the period whose deputy is known, lead and co-signers alike.",
        ),
    Figure::count("suggestion.led", Unit::Items, Text::new("领衔提出", "put forward as lead"), &suggestion::LED)
        .means(
            "领衔代表能对应到人的建议，一件计一件。",
            "Suggestions whose lead deputy is known, each once.",
        ),
    Figure::count(
        "deputy.without_suggestion",
        Unit::Persons,
        Text::new("未提建议的代表", "deputies without a suggestion"),
        &deputy::WITHOUT_SUGGESTION,
    )
    .of("structure.count")
    .means(
        "本级在任代表中，统计期内没有在任何建议上署名（含附议）的。",
        "Deputies of the congress who signed no suggestion of the period, not even as co-signers.",
    ),
    Figure::other(
        "suggestion.per_deputy",
        Unit::Items,
        Text::new("人均领衔建议", "suggestions led a deputy"),
        Formula::PerHead { of: Part::Keys(&["suggestion.led"]), to: Part::Keys(&["structure.count"]) },
    )
    .means(
        "领衔提出的建议件数除以本级在任代表人数，保留两位小数。",
        "Suggestions put forward as lead by deputies of the congress, to two places.",
    ),
    Figure::count(
        "legislative.raised",
        Unit::Opinions,
        Text::new("立法联系点提出意见", "raised at legislative points"),
        &activity::POINT_RAISED,
    )
    .of("opinion.count")
    .means(
        "统计期内基层立法联系点收集的意见。",
        "Opinions that came in at legislative contact points in the period.",
    ),
    Figure::count(
        "legislative.forwarded",
        Unit::Opinions,
        Text::new("其中：上报", "of these passed on upward"),
        &activity::POINT_FORWARDED,
    )
    .of("legislative.raised")
    .means("处理途径为上报的立法联系点意见。", "Opinions of legislative contact points that were passed on upward."),
    Figure::count(
        "legislative.adopted",
        Unit::Opinions,
        Text::new("其中：被采纳", "of these adopted"),
        &activity::POINT_ADOPTED,
    )
    .of("legislative.raised")
    .means(
        "截止日前已登记采纳日期的立法联系点意见；百分比即采纳率，以提出的意见为分母，不以上报的为分母。",
        "Opinions of legislative contact points known by the cut-off to be adopted; the percentage is the rate of adoption, of those \
         raised and not of those passed on.",
    ),
];
