//! Sections on deputies: seats and structure.

use super::Item::{By, Figure};
use super::{Cross, Drawn, Rows, Section};
use crate::i18n::Text;
use crate::output::ChartKind;

pub(super) const PERFORMANCE: Section = Section {
    key: "performance",
    title: Text::new("九、代表提出建议和述职情况", "9. What deputies put forward, and duty reports"),
    items: &[
        Figure("suggestion.led"),
        Figure("suggestion.signatures"),
        Figure("suggestion.persons"),
        Figure("suggestion.per_deputy"),
        Figure("deputy.without_suggestion"),
        Figure("duty.reported"),
        Figure("duty.reported_in_term"),
    ],
    charts: &[],
    matrices: &[],
    crosses: &[Cross {
        key: "delegations",
        local: true,
        title: Text::new("九之一、各代表团", "9a. The delegations"),
        dimension: "delegation",
        heading: Text::new("代表团", "Delegation"),
        columns: &[
            ("deputies", "structure.count"),
            ("suggestions", "suggestion.count"),
            ("led", "suggestion.led"),
            ("signatures", "suggestion.signatures"),
            ("persons", "suggestion.persons"),
            ("without", "deputy.without_suggestion"),
            ("took_part", "participation.persons"),
        ],
        notes: &[Text::new(
            "建议按领衔代表所在代表团计，代表团提出的计入该团；署名含附议。",
            "A suggestion counts for the delegation of its lead deputy, or the one that put it forward; signatures include co-signers.",
        )],
        charts: &[],
    }],
    notes: &[Text::new(
        "一名代表领衔或附议过任何一件建议即不算未提建议。",
        "A deputy who led or co-signed any suggestion is not without one.",
    )],
};

pub(super) const DEPUTIES: Section = Section {
    key: "deputies",
    title: Text::new("十三、代表和名额", "13. Deputies and seats"),
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
    charts: &[],
    matrices: &[],
    crosses: &[Cross {
        key: "headcount",
        local: false,
        title: Text::new("十三之一、各级人民代表大会名额", "13a. Seats of the congresses"),
        dimension: "congress",
        heading: Text::new("届次", "Congress"),
        columns: &[("quota", "deputy.quota"), ("held", "deputy.held"), ("vacant", "deputy.vacant")],
        notes: &[Text::new(
            "总名额＝实有＋缺额；乡镇一级不逐一列出。",
            "Seats in all are those held and those vacant; townships are not listed one by one.",
        )],
        charts: &[],
    }],
    notes: &[Text::new(
        "席位按级相加，同一人兼任几级代表的计几席、一人，所以各级人数之和大于总人数。",
        "Seats of all levels add up; somebody with several is several seats and one person, so that \
             persons by level are more than persons in all.",
    )],
};

pub(super) const STRUCTURE: Section = Section {
    key: "structure",
    title: Text::new("十四、本级代表结构", "14. Structure of the congress"),
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
    charts: &[
        Drawn {
            title: Text::new("政治面貌（人）", "Party (persons)"),
            kind: ChartKind::Bars,
            rows: Rows::Figures("structure.communists", "structure.party_unknown"),
            series: &["value"],
        },
        Drawn {
            title: Text::new("学历（人）", "Education (persons)"),
            kind: ChartKind::Bars,
            rows: Rows::Figures("structure.education.postgraduate", "structure.education.unknown"),
            series: &["value"],
        },
        Drawn {
            title: Text::new("年龄（人）", "Age (persons)"),
            kind: ChartKind::Bars,
            rows: Rows::Figures("structure.age.to35", "structure.age.unknown"),
            series: &["value"],
        },
    ],
    matrices: &[],
    crosses: &[],
    notes: &[Text::new(
        "结构类型可重叠，一人可属几类，各项之和可大于总数；政治面貌、学历、年龄各自相加等于总数。",
        "Compositions overlap and do not add up; party, education and age each do.",
    )],
};
