//! Sections on deputies' work apart from suggestions: head figures, activities, opinions, stations.

use super::Item::{By, Figure, Published};
use super::{Cross, Drawn, Rows, Section};
use crate::i18n::Text;
use crate::output::ChartKind;

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
        Published,
    ],
    charts: &[],
    matrices: &[],
    crosses: &[],
    notes: &[Text::new(
        "次、人次、人、条、件、席各有所指，不能相互替代：一次活动十名代表参加，计一次、十人次、十人。",
        "Events, participations, persons, opinions, items and seats are not interchangeable: ten deputies \
             at one activity are one event, ten participations and ten persons.",
    )],
};

pub(super) const ACTIVITIES: Section = Section {
    key: "activities",
    title: Text::new("十、代表活动和参与情况", "10. Activities and participation"),
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
    charts: &[],
    matrices: &[],
    crosses: &[
        Cross {
            key: "kinds",
            local: false,
            title: Text::new("十之一、各类活动参与情况", "10a. Participation by kind"),
            dimension: "kind",
            heading: Text::new("活动类型", "Kind"),
            columns: &[
                ("activities", "activity.count"),
                ("participations", "participation.count"),
                ("persons", "participation.persons"),
                ("expected", "attendance.expected"),
                ("leave", "attendance.leave"),
                ("absent", "attendance.absent"),
            ],
            notes: &[Text::new(
                "参与活动的代表按人计，参加几类活动的在各类分别计一人，各类之和可大于总人数。",
                "Deputies who took part are persons: somebody at activities of several kinds counts once in each.",
            )],
            charts: &[],
        },
        Cross {
            key: "months",
            local: false,
            title: Text::new("十之二、分月情况", "10b. By month"),
            dimension: "month",
            heading: Text::new("月份", "Month"),
            columns: &[
                ("activities", "activity.count"),
                ("participations", "participation.count"),
                ("opinions", "opinion.count"),
                ("matters", "matter.count"),
            ],
            notes: &[],
            charts: &[Drawn {
                title: Text::new("各月开展活动（次）", "Activities by month (events)"),
                kind: ChartKind::Columns,
                rows: Rows::First(24),
                series: &["activities"],
            }],
        },
        Cross {
            key: "counties",
            local: false,
            title: Text::new("十之三、分县（市、区）情况", "10c. By county"),
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
            charts: &[Drawn {
                title: Text::new("各地联络站和联络室（个）", "Stations and rooms by county (places)"),
                kind: ChartKind::Stacked,
                rows: Rows::First(40),
                series: &["stations", "rooms"],
            }],
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
    title: Text::new("十一、群众意见和实事", "11. Opinions and practical matters"),
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
    charts: &[],
    matrices: &[],
    crosses: &[],
    notes: &[],
};

pub(super) const STATIONS: Section = Section {
    key: "stations",
    title: Text::new("十二、履职平台", "12. Stations"),
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
        Figure("legislative.raised"),
        Figure("legislative.forwarded"),
        Figure("legislative.adopted"),
        By("legislative.raised", "draft"),
    ],
    charts: &[],
    matrices: &[],
    crosses: &[Cross {
        key: "station_work",
        local: true,
        title: Text::new("十二之一、各站点开展工作情况", "12a. Work at the stations"),
        dimension: "station",
        heading: Text::new("站点", "Station"),
        columns: &[
            ("activities", "activity.count"),
            ("participations", "participation.count"),
            ("persons", "participation.persons"),
            ("opinions", "opinion.count"),
            ("answered", "opinion.answered"),
            ("converted", "opinion.converted"),
            ("forwarded", "legislative.forwarded"),
            ("adopted", "legislative.adopted"),
            ("matters", "matter.count"),
        ],
        notes: &[Text::new(
            "不在站点开展的活动、不经站点收集的意见列在“未填”一行；没有活动和意见的站点不列。",
            "Activities and opinions of no station stand in one row; stations without either are not listed.",
        )],
        charts: &[],
    }],
    notes: &[],
};
