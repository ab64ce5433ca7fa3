//! Sections on deputies' work apart from suggestions: head figures, activities, opinions, stations.

use super::Item::{By, Figure};
use super::{Cross, Section};
use crate::i18n::Text;

pub(super) const HEAD: Section = Section {
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
        "Events, participations, persons, opinions, items and seats are not interchangeable: ten deputies \
             at one activity are one event, ten participations and ten persons.",
    )],
};

pub(super) const ACTIVITIES: Section = Section {
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
                "Townships are counted for their county; what a city or a higher level organised stands at that \
             level.",
            )],
        },
    ],
    notes: &[Text::new(
        "参与率按人计：截止日在任、当年至少参加一次活动的人数除以在任人数；分层级时一人兼任几级的在各级分别\
             计。",
        "Coverage is of persons: those in office who took part at least once, by those in office; by \
             level, a person with seats at several counts at each.",
    )],
};

pub(super) const OPINIONS: Section = Section {
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

pub(super) const STATIONS: Section = Section {
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
