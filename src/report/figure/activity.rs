//! Activities, participations, opinions and practical matters.

use super::{Figure, Part, Unit};
use crate::i18n::Text;
use crate::storage::figures::{activity, deputy};

pub(super) static FIGURES: &[Figure] = &[
    Figure::count("activity.count", Unit::Times, Text::new("开展活动", "activities"), &activity::ALL).means(
        "开始日期在统计期内的活动，每项活动计一次，跨日不重复计；截止日之后的活动不计。",
        "Activities that began in the period, each once however many days it took; later ones do not count.",
    ),
    Figure::count(
        "participation.count",
        Unit::Participations,
        Text::new("代表参与活动", "participations"),
        &activity::PARTICIPATIONS,
    )
    .means(
        "代表出席活动一次计一人次；只登记人数、未列姓名的，按登记的人次计入。请假、缺席不计。",
        "One for each deputy present at an activity, and the stated number where no names were kept; leave \
             and absence do not count.",
    ),
    Figure::count(
        "participation.named",
        Unit::Participations,
        Text::new("其中：列有姓名", "of these with names"),
        &activity::NAMED,
    )
    .of("participation.count")
    .means("有代表姓名的出席记录，一条计一人次。", "Rows of presence that name a deputy."),
    Figure::count(
        "participation.numbered",
        Unit::Participations,
        Text::new("其中：只有人数", "of these as a number only"),
        &activity::NUMBERED,
    )
    .of("participation.count")
    .means("未列姓名、只登记人次的出席记录，按登记数合计。", "The sum of numbers stated without names."),
    Figure::count(
        "participation.persons",
        Unit::Persons,
        Text::new("参与活动的代表", "deputies who took part"),
        &activity::PERSONS,
    )
    .means(
        "统计期内至少出席一次活动的代表人数，同一人不论参加几次、有几个席位都只计一人；其后离任的也计入，只\
             有人数的记录无法计人。",
        "Persons present at least once, each counted once whatever the number of activities or seats; \
             those who left office since are included, and numbers without names cannot be.",
    ),
    Figure::count(
        "participation.covered",
        Unit::Persons,
        Text::new("参与过活动的在任代表", "deputies in office who took part"),
        &deputy::COVERED,
    )
    .of("deputy.persons")
    .means(
        "截止日在任、统计期内至少出席一次活动的代表，按人计，不论在哪一级参加；百分比即代表参与率（参与的人\
             数除以在任人数，不是人次）。",
        "Persons in office on the day who were present at least once at any level; the percentage is the \
             coverage, of persons and not of participations.",
    ),
    Figure::count("attendance.expected", Unit::Participations, Text::new("应到", "expected"), &activity::EXPECTED)
        .means(
            "列有姓名的出席、请假、缺席记录之和；只有人数的记录不含请假和缺席情况，不计入。",
            "Named rows of presence, leave and absence; numbers without names say nothing about leave and are \
             left out.",
        ),
    Figure::count("attendance.leave", Unit::Participations, Text::new("请假", "on leave"), &activity::ON_LEAVE)
        .of("attendance.expected")
        .means("状态为请假的记录。", "Named rows on leave."),
    Figure::count("attendance.absent", Unit::Participations, Text::new("缺席", "absent"), &activity::ABSENT)
        .of("attendance.expected")
        .means("状态为缺席（未请假）的记录。", "Named rows of absence without leave."),
    Figure::rate(
        "attendance.rate",
        Text::new("出席率", "attendance rate"),
        Part::Keys(&["participation.named"]),
        Part::Keys(&["attendance.expected"]),
    )
    .means(
        "出席人次除以应到人次（出席、请假、缺席之和），请假不视为出席。",
        "Presence by presence, leave and absence together; leave is not presence.",
    ),
    Figure::count(
        "opinion.count",
        Unit::Opinions,
        Text::new("收集群众意见建议", "opinions of the people"),
        &activity::OPINIONS_ALL,
    )
    .means(
        "收到日期在统计期内的群众意见，一条计一条，不受理的也计入。",
        "Opinions received in the period, declined ones included.",
    ),
    Figure::count(
        "opinion.converted",
        Unit::Opinions,
        Text::new("转为代表建议", "turned into suggestions"),
        &activity::TO_SUGGESTION,
    )
    .of("opinion.count")
    .means(
        "已关联代表建议、且该建议在截止日前提出的群众意见；没有提出日期的按登记日期，再没有的视为收到意见时提出。",
        "Opinions linked to a suggestion that was submitted by the cut-off, else registered; without either day it counts as \
         submitted with the opinion.",
    ),
    Figure::count("opinion.answered", Unit::Opinions, Text::new("已答复", "answered"), &activity::ANSWERED)
        .of("opinion.count")
        .means(
            "截止日前已答复的群众意见；途径为当场答复而未填答复日期的视为已答复。",
            "Opinions answered by the cut-off; one answered at once counts also without a date.",
        ),
    Figure::count("opinion.declined", Unit::Opinions, Text::new("不受理", "declined"), &activity::DECLINED)
        .of("opinion.count")
        .means(
            "处理途径为不受理的群众意见（涉法涉诉、信访事项等）。",
            "Opinions that belong to courts or petition offices.",
        ),
    Figure::count("opinion.owed", Unit::Opinions, Text::new("应答复", "owed an answer"), &activity::OWED)
        .of("opinion.count")
        .means("除不受理外的群众意见。", "Opinions that were not declined."),
    Figure::count(
        "opinion.owed_answered",
        Unit::Opinions,
        Text::new("应答复中已答复", "of these answered"),
        &activity::OWED_ANSWERED,
    )
    .of("opinion.owed")
    .means(
        "应答复的群众意见中截止日前已答复的；百分比即答复率。",
        "Of the opinions owed an answer, those answered by the cut-off; the percentage is the answering \
             rate.",
    ),
    Figure::count("matter.count", Unit::Items, Text::new("为群众办实事", "practical matters"), &activity::MATTERS_ALL)
        .means(
            "办结日期在统计期内的实事；未填办结日期的，按所属活动的开始日期归入；两者都没有的不归入任何年度。",
            "Matters done in the period; without a day, by the day of their activity; with neither, of no year.",
        ),
    Figure::count(
        "matter.beneficiaries",
        Unit::Persons,
        Text::new("受益群众", "people who gained"),
        &activity::BENEFICIARIES,
    )
    .means(
        "各件实事登记的受益人数之和，同一群众受益于几件实事的会重复计；未填的按零计。",
        "The sum of the numbers stated, so that one person may be in several; nothing stated counts as 0.",
    ),
    Figure::count("matter.money", Unit::Yuan, Text::new("投入资金", "money put in"), &activity::MONEY)
        .means("各件实事登记的金额之和；未填的按零计。", "The sum of the amounts stated; nothing stated counts as 0."),
];
