//! Suggestions as they were put forward and reviewed.

use super::{Figure, Unit};
use crate::i18n::Text;
use crate::storage::figures::suggestion;

pub(super) static FIGURES: &[Figure] = &[
    Figure::count("suggestion.count", Unit::Items, Text::new("代表建议总数", "suggestions in all"), &suggestion::ALL)
        .means(
            "年度内登记的全部建议，含不予立案、并案、退回和撤回的；年度按提出日期定，没有的按登记日期，再没有的\
             按会议开幕日期；议案转来的和分案分出的先按登记日期。",
            "Every suggestion registered, those refused, merged, sent back or withdrawn included; its year is \
             that of the day it was submitted, else registered, else of the opening of its session; for motions turned into \
             suggestions and what was split off, first of its registration.",
        ),
    Figure::count(
        "suggestion.origin.session",
        Unit::Items,
        Text::new("会议期间提出", "put forward at the session"),
        &suggestion::AT_SESSION,
    )
    .of("suggestion.count")
    .means("编入某次会议的建议，不含议案转建议。", "Numbered in a session, motions turned into suggestions left out."),
    Figure::count(
        "suggestion.origin.converted",
        Unit::Items,
        Text::new("议案转建议", "turned from motions"),
        &suggestion::CONVERTED,
    )
    .of("suggestion.count")
    .means(
        "类型为议案转建议的，不论会上还是闭会期间。",
        "Motions turned into suggestions, at a session or between sessions.",
    ),
    Figure::count(
        "suggestion.origin.between",
        Unit::Items,
        Text::new("闭会期间提出", "put forward between sessions"),
        &suggestion::BETWEEN_SESSIONS,
    )
    .of("suggestion.count")
    .means(
        "编入闭会序列的建议，不含议案转建议。",
        "Numbered between sessions, motions turned into suggestions left out.",
    ),
    Figure::count("suggestion.accepted", Unit::Items, Text::new("立案", "accepted"), &suggestion::ACCEPTED)
        .of("suggestion.count")
        .means(
            "截止日时审查结果为立案的建议；未填审查结果而截止日前已交办的视为立案。并案的另计。",
            "Accepted by the review as it stood on the cut-off, or without a review on record but assigned by then; merged ones \
             are counted apart.",
        ),
    Figure::count("suggestion.review.merged", Unit::Items, Text::new("并案", "merged"), &suggestion::MERGED)
        .of("suggestion.count")
        .means(
            "并入他案一并办理的建议，保留原编号，仍分别答复。",
            "Merged into another one; each keeps its number and its reply.",
        ),
    Figure::count("suggestion.review.refused", Unit::Items, Text::new("不予立案", "refused"), &suggestion::REFUSED)
        .of("suggestion.count")
        .means("审查结果为不予立案的建议。", "Refused by review on one of the grounds."),
    Figure::count(
        "suggestion.review.sent_back",
        Unit::Items,
        Text::new("退回修改", "sent back"),
        &suggestion::SENT_BACK,
    )
    .of("suggestion.count")
    .means("退回代表修改的建议。", "Sent back to the deputy to be changed."),
    Figure::count("suggestion.review.withdrawn", Unit::Items, Text::new("撤回", "withdrawn"), &suggestion::WITHDRAWN)
        .of("suggestion.count")
        .means(
            "代表撤回的建议，办理即行终止，不计入办理情况。",
            "Withdrawn by the deputy; its handling ends and is not counted.",
        ),
    Figure::count(
        "suggestion.review.letter",
        Unit::Items,
        Text::new("转来信", "treated as letters"),
        &suggestion::LETTERS,
    )
    .of("suggestion.count")
    .means("转作代表来信或参阅件处理的建议。", "Treated as a letter or passed on for reference."),
    Figure::count(
        "suggestion.review.pending",
        Unit::Items,
        Text::new("待审查", "not yet reviewed"),
        &suggestion::PENDING,
    )
    .of("suggestion.count")
    .means("未填审查结果、截止日前也未交办的建议。", "Without a review on record and not assigned by the cut-off."),
    Figure::count(
        "suggestion.signers.individual",
        Unit::Items,
        Text::new("个人提出", "by one deputy"),
        &suggestion::INDIVIDUAL,
    )
    .of("suggestion.count")
    .means("只有一名代表署名、也没有联名人数的建议。", "Signed by one deputy only, without a number of co-signers."),
    Figure::count(
        "suggestion.signers.joint",
        Unit::Items,
        Text::new("联名提出", "by several deputies"),
        &suggestion::JOINT,
    )
    .of("suggestion.count")
    .means(
        "两名以上代表署名，或登记有联名人数的建议；截止日前撤回署名的不算。",
        "Signed by two or more, or with a number of co-signers; signatures withdrawn by the cut-off do not \
             count.",
    ),
    Figure::count(
        "suggestion.signers.delegation",
        Unit::Items,
        Text::new("代表团提出", "by a delegation"),
        &suggestion::DELEGATION,
    )
    .of("suggestion.count")
    .means(
        "以代表团名义提出、没有署名代表的建议。",
        "Put forward in the name of a delegation, without single signers.",
    ),
    Figure::count(
        "suggestion.signers.none",
        Unit::Items,
        Text::new("提出人不明", "signer unknown"),
        &suggestion::UNSIGNED,
    )
    .of("suggestion.count")
    .means(
        "既无署名代表、也无代表团的建议，应予补录。",
        "With neither signer nor delegation; the register should be completed.",
    ),
    Figure::count(
        "suggestion.persons",
        Unit::Persons,
        Text::new("提出建议的代表", "deputies who put suggestions forward"),
        &suggestion::PERSONS_SIGNING,
    )
    .means(
        "领衔或联名提出过建议的代表人数，同一人只计一次；姓名未能对应到代表的不计。",
        "Persons who signed at least one suggestion, as lead or co-signer, each once; names that match no \
             deputy are left out.",
    ),
    Figure::count("suggestion.assigned", Unit::Items, Text::new("交办", "assigned"), &suggestion::ASSIGNED)
        .of("suggestion.count")
        .means(
            "截止日前已交主办或分办单位办理的建议（立案和并案的）；已退办而未改交的不计。",
            "Handed to a lead or separate unit by the cut-off, accepted or merged; what was given back by then, without another \
             unit in its place, is left out.",
        ),
    Figure::count("suggestion.key_items", Unit::Items, Text::new("重点督办建议", "key items"), &suggestion::KEY_ITEMS)
        .of("suggestion.count")
        .means(
            "截止日前确定为重点督办的建议（代表法第五十二条）：日期取“确定重点日期”，未填的取写明选题理由的督办的开始日期，都没有的视为一直是。",
            "Marked for supervision by the chairpersons' meeting (Deputies Law art. 52) by the cut-off: since the day stated, else since they \
             were put under supervision with the reasons for the choice, and with neither day always.",
        ),
    Figure::count(
        "suggestion.excellent",
        Unit::Items,
        Text::new("优秀建议", "excellent suggestions"),
        &suggestion::EXCELLENT,
    )
    .of("suggestion.count")
    .means(
        "截止日前评为优秀建议的；未填评优日期的视为一直是。",
        "Named excellent by the office by the cut-off; without a day they always were.",
    ),
    Figure::count(
        "suggestion.repeated",
        Unit::Items,
        Text::new("多年重复提出", "repeated over years"),
        &suggestion::REPEATED,
    )
    .of("suggestion.count")
    .means("标注为多年重复提出的建议。", "Marked as put forward in several years."),
    Figure::count(
        "suggestion.dateless",
        Unit::Items,
        Text::new("无法归入年度的建议", "suggestions of no year"),
        &suggestion::NO_YEAR,
    )
    .means(
        "提出、登记日期和会议开幕日期都没有的建议，不计入任何年度，应予补录。",
        "Without day of submission, registration or opening of the session; counted in no year until \
             completed.",
    ),
];
