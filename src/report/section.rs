//! The sections of the annual report: which figures stand in each, in which order, and what is said below them.

use crate::i18n::Text;

/// One line, or the lines of one break-down.
#[derive(Clone, Copy, Debug)]
pub(super) enum Item {
    /// The figure.
    Figure(&'static str),
    /// The figure for each value of a dimension.
    By(&'static str, &'static str),
}

/// A table with a row for each value of a dimension and a column for each of several figures.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cross {
    /// Key of its sheet.
    pub(super) key: &'static str,
    /// Its title.
    pub(super) title: Text,
    /// The dimension, which every figure's set has.
    pub(super) dimension: &'static str,
    /// Heading of the first column.
    pub(super) heading: Text,
    /// The figures with the keys of their columns; rows are sorted by the first, the greatest first, but for months and regions.
    pub(super) columns: &'static [(&'static str, &'static str)],
    /// Remarks below.
    pub(super) notes: &'static [Text],
}

/// A part of the report.
#[derive(Clone, Copy, Debug)]
pub(super) struct Section {
    /// Key of its sheet.
    pub(super) key: &'static str,
    /// Its title.
    pub(super) title: Text,
    /// Its lines.
    pub(super) items: &'static [Item],
    /// Tables that follow it.
    pub(super) crosses: &'static [Cross],
    /// Remarks below.
    pub(super) notes: &'static [Text],
}

use Item::{By, Figure};

/// The sections in the order of the report.
pub(super) static SECTIONS: &[Section] = &[
    HEAD,
    SUGGESTIONS,
    HANDLING,
    REPLIES,
    SATISFACTION,
    TIMING,
    SUPERVISION,
    ACTIVITIES,
    OPINIONS,
    STATIONS,
    DEPUTIES,
    STRUCTURE,
];

const HEAD: Section = Section {
    key: "head",
    title: Text::new("一、总体情况", "1. Head figures"),
    items: &[
        Figure("activity.count"),
        Figure("participation.count"),
        Figure("participation.persons"),
        Figure("opinion.count"),
        Figure("matter.count"),
        Figure("suggestion.count"),
        Figure("suggestion.accepted"),
        Figure("station.stations"),
        Figure("station.rooms"),
        Figure("station.points"),
        Figure("deputy.persons"),
        Figure("deputy.seats"),
    ],
    crosses: &[],
    notes: &[Text::new(
        "次、人次、人、条、件、席各有所指，不能相互替代：一次活动十名代表参加，计一次、十人次、十人。",
        "Events, participations, persons, opinions, items and seats are not interchangeable: ten deputies at one activity are \
         one event, ten participations and ten persons.",
    )],
};

const SUGGESTIONS: Section = Section {
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
    crosses: &[],
    notes: &[
        Text::new(
            "总数＝会议期间提出＋议案转建议＋闭会期间提出，也＝各项审查结果之和、各种署名方式之和。",
            "The total is the sum of the origins, of the results of review, and of the ways of signing.",
        ),
        Text::new(
            "类别以登记时所填为准；与上年比较，只在两年类别口径相同时有意义。",
            "Categories are those on the register; a comparison with last year means something only where they are the same.",
        ),
    ],
};

const HANDLING: Section = Section {
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
    crosses: &[Cross {
        key: "handling_units",
        title: Text::new("三之一、各承办单位任务（按任务）", "3a. Tasks of each handling unit"),
        dimension: "unit",
        heading: Text::new("承办单位", "Handling unit"),
        columns: &[
            ("tasks", "handling.tasks"),
            ("lead", "handling.tasks.lead"),
            ("separate", "handling.tasks.separate"),
            ("joint", "handling.tasks.joint"),
            ("replied", "timing.tasks.replied"),
            ("on_time", "timing.tasks.on_time"),
            ("extended", "timing.tasks.extended"),
            ("late", "timing.tasks.late"),
            ("overdue", "timing.tasks.overdue"),
            ("waiting", "timing.tasks.waiting"),
        ],
        notes: &[Text::new(
            "本表按任务统计，含主办、分办、会办；已复及时限各栏只含主办、分办。",
            "Counted by task, lead, separate and joint; the columns of replies and timing leave joint tasks out.",
        )],
    }],
    notes: &[Text::new(
        "按件统计时一件建议计一件；按任务统计时，主办、会办、分办单位各计一个任务，所以各单位任务之和大于建议件数，二者不能相互比较。",
        "A suggestion is one item, but a task for each of its lead, joint and separate units: the tasks of all units are more \
         than the suggestions, and the two are not to be compared.",
    )],
};

const REPLIES: Section = Section {
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
    ],
    crosses: &[],
    notes: &[Text::new(
        "类别字母的含义以所用规则文件为准，各地不同，不同规则之间的类别不能直接比较。",
        "What a letter means is set by the rule profile and differs by place: letters of different profiles do not compare.",
    )],
};

const SATISFACTION: Section = Section {
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
    crosses: &[],
    notes: &[Text::new(
        "首次指第一轮答复后的评价，最终指最后一轮答复后的评价；办理工作和办理结果分别评价。件数的百分比以已答复件数为分母，满意率的分母见各行。",
        "First is the view of the first reply, final that of the last one; the work and the result are rated apart. Percentages \
         of items are of those replied to; the denominator of each rate stands in its row.",
    )],
};

const TIMING: Section = Section {
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
    crosses: &[],
    notes: &[Text::new(
        "前半按件、后半按任务（主办、分办）；批准延期视为按期，未到期的不计入应复。",
        "First by suggestion, then by task (lead and separate); an approved extension is in time, and what is not yet due is not \
         among the replies due.",
    )],
};

const SUPERVISION: Section = Section {
    key: "supervision",
    title: Text::new("七、重新办理、承诺事项和重点督办", "7. Second rounds, promises and key items"),
    items: &[
        Figure("rehandled.count"),
        Figure("rehandled.replied"),
        Figure("rehandled.open"),
        Figure("promise.due"),
        Figure("promise.kept"),
        Figure("promise.late"),
        Figure("promise.open"),
        Figure("suggestion.key_items"),
        Figure("suggestion.excellent"),
        Figure("suggestion.repeated"),
    ],
    crosses: &[],
    notes: &[],
};

const ACTIVITIES: Section = Section {
    key: "activities",
    title: Text::new("八、代表活动和参与情况", "8. Activities and participation"),
    items: &[
        Figure("activity.count"),
        By("activity.count", "kind"),
        By("activity.count", "level"),
        By("activity.count", "theme"),
        Figure("participation.count"),
        Figure("participation.named"),
        Figure("participation.numbered"),
        By("participation.count", "kind"),
        By("participation.count", "level"),
        Figure("attendance.expected"),
        Figure("attendance.leave"),
        Figure("attendance.absent"),
        Figure("attendance.rate"),
        Figure("participation.persons"),
        Figure("participation.covered"),
        By("participation.covered", "level"),
    ],
    crosses: &[
        Cross {
            key: "months",
            title: Text::new("八之一、分月情况", "8a. By month"),
            dimension: "month",
            heading: Text::new("月份", "Month"),
            columns: &[
                ("activities", "activity.count"),
                ("participations", "participation.count"),
                ("opinions", "opinion.count"),
                ("matters", "matter.count"),
            ],
            notes: &[],
        },
        Cross {
            key: "counties",
            title: Text::new("八之二、分县（市、区）情况", "8b. By county"),
            dimension: "county",
            heading: Text::new("行政区划", "Region"),
            columns: &[
                ("activities", "activity.count"),
                ("participations", "participation.count"),
                ("opinions", "opinion.count"),
                ("matters", "matter.count"),
                ("stations", "station.stations"),
                ("rooms", "station.rooms"),
                ("models", "station.models"),
                ("points", "station.points"),
            ],
            notes: &[Text::new(
                "乡镇、街道的计入所属县（市、区）；市级及以上组织的活动列在本级。",
                "Townships are counted for their county; what a city or a higher level organised stands at that level.",
            )],
        },
    ],
    notes: &[Text::new(
        "参与率按人计：截止日在任、当年至少参加一次活动的人数除以在任人数；分层级时一人兼任几级的在各级分别计。",
        "Coverage is of persons: those in office who took part at least once, by those in office; by level, a person with \
         seats at several counts at each.",
    )],
};

const OPINIONS: Section = Section {
    key: "opinions",
    title: Text::new("九、群众意见和实事", "9. Opinions and practical matters"),
    items: &[
        Figure("opinion.count"),
        By("opinion.count", "route"),
        Figure("opinion.declined"),
        Figure("opinion.converted"),
        Figure("opinion.answered"),
        Figure("opinion.owed"),
        Figure("opinion.owed_answered"),
        Figure("matter.count"),
        Figure("matter.beneficiaries"),
        Figure("matter.money"),
    ],
    crosses: &[],
    notes: &[],
};

const STATIONS: Section = Section {
    key: "stations",
    title: Text::new("十、履职平台", "10. Stations"),
    items: &[
        Figure("station.count"),
        By("station.count", "kind"),
        By("station.count", "grade"),
        Figure("station.stations"),
        Figure("station.models"),
        Figure("station.rooms"),
        Figure("station.bases"),
        Figure("station.graded"),
        Figure("station.points"),
        By("station.points", "host"),
        Figure("station.points_counties"),
        Figure("region.counties"),
        Figure("station.opened"),
        Figure("station.closed"),
    ],
    crosses: &[],
    notes: &[],
};

const DEPUTIES: Section = Section {
    key: "deputies",
    title: Text::new("十一、代表和名额", "11. Deputies and seats"),
    items: &[
        Figure("deputy.persons"),
        Figure("deputy.seats"),
        By("deputy.seats", "level"),
        By("deputy.persons", "level"),
        Figure("deputy.suspended"),
        Figure("deputy.congresses"),
        Figure("deputy.quota"),
        Figure("deputy.seats_under_quota"),
        Figure("deputy.vacant"),
        Figure("deputy.ended"),
        By("deputy.ended", "reason"),
        Figure("deputy.elected"),
        Figure("deputy.filled"),
    ],
    crosses: &[Cross {
        key: "headcount",
        title: Text::new("十一之一、各级人民代表大会名额", "11a. Seats of the congresses"),
        dimension: "congress",
        heading: Text::new("届次", "Congress"),
        columns: &[("quota", "deputy.quota"), ("held", "deputy.held"), ("vacant", "deputy.vacant")],
        notes: &[Text::new(
            "总名额＝实有＋缺额；乡镇一级不逐一列出。",
            "Seats in all are those held and those vacant; townships are not listed one by one.",
        )],
    }],
    notes: &[Text::new(
        "席位按级相加，同一人兼任几级代表的计几席、一人，所以各级人数之和大于总人数。",
        "Seats of all levels add up; somebody with several is several seats and one person, so that persons by level are more \
         than persons in all.",
    )],
};

const STRUCTURE: Section = Section {
    key: "structure",
    title: Text::new("十二、本级代表结构", "12. Structure of the congress"),
    items: &[
        Figure("structure.count"),
        Figure("structure.women"),
        Figure("structure.minorities"),
        Figure("structure.ethnicity_unknown"),
        Figure("structure.communists"),
        Figure("structure.democratic"),
        Figure("structure.masses"),
        Figure("structure.party_unknown"),
        Figure("structure.education.postgraduate"),
        Figure("structure.education.university"),
        Figure("structure.education.college"),
        Figure("structure.education.below"),
        Figure("structure.education.unknown"),
        Figure("structure.age.to35"),
        Figure("structure.age.to45"),
        Figure("structure.age.to55"),
        Figure("structure.age.to60"),
        Figure("structure.age.over60"),
        Figure("structure.age.unknown"),
        Figure("structure.age.mean"),
        Figure("structure.reelected"),
        Figure("structure.composition.worker"),
        Figure("structure.composition.farmer"),
        Figure("structure.composition.migrant"),
        Figure("structure.composition.specialist"),
        Figure("structure.composition.cadre"),
        Figure("structure.composition.enterprise"),
        Figure("structure.composition.grassroots"),
        Figure("structure.composition.village_cadre"),
        Figure("structure.composition.military"),
        Figure("structure.composition.returned"),
    ],
    crosses: &[],
    notes: &[Text::new(
        "结构类型可重叠，一人可属几类，各项之和可大于总数；政治面貌、学历、年龄各自相加等于总数。",
        "Compositions overlap and do not add up; party, education and age each do.",
    )],
};

/// Returns every break-down that the report prints: figure and dimension.
pub(super) fn broken_down() -> Vec<(&'static str, &'static str)> {
    let mut wanted = Vec::new();
    for section in SECTIONS {
        for item in section.items {
            if let By(figure, dimension) = item {
                wanted.push((*figure, *dimension));
            }
        }
        for cross in section.crosses {
            wanted.extend(cross.columns.iter().map(|(_, figure)| (*figure, cross.dimension)));
        }
    }
    wanted.sort_unstable();
    wanted.dedup();
    wanted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::figure::find;

    #[test]
    fn sections_name_figures_and_dimensions_that_exist() {
        for section in SECTIONS {
            for item in section.items {
                if let Figure(key) = item {
                    assert!(find(key).is_some(), "{key}");
                }
            }
        }
        for (figure, dimension) in broken_down() {
            let source = find(figure).and_then(crate::report::figure::Figure::source).unwrap();
            assert!(source.set.dimension(dimension).is_some(), "{figure} by {dimension}");
        }
    }
}
