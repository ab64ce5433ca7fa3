//! Sections on deputies: seats and structure.

use super::Item::{By, Figure};
use super::{Cross, Section};
use crate::i18n::Text;

pub(super) const DEPUTIES: Section = Section {
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
        "Seats of all levels add up; somebody with several is several seats and one person, so that \
             persons by level are more than persons in all.",
    )],
};

pub(super) const STRUCTURE: Section = Section {
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
