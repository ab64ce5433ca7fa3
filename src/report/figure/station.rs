//! Stations and legislative contact points.

use super::{Figure, Unit};
use crate::i18n::Text;
use crate::storage::figures::station;

pub(super) static FIGURES: &[Figure] = &[
    Figure::count("station.count", Unit::Places, Text::new("代表履职站点", "stations of every kind"), &station::ALL)
        .means(
            "截止日在用的各类站点：已建成（未填建成日期的视为已建成）且未撤销。",
            "Stations of every kind that stand on the day: opened, also on an unknown day, and not closed.",
        ),
    Figure::count("station.stations", Unit::Places, Text::new("代表联络站", "contact stations"), &station::STATIONS)
        .means("类型为联络站的在用站点，不含联络室。", "Contact stations that stand on the day, rooms left out."),
    Figure::count(
        "station.models",
        Unit::Places,
        Text::new("其中：示范站", "of these model stations"),
        &station::MODELS,
    )
    .of("station.stations")
    .means("等级名称含“示范”的联络站。", "Contact stations whose grade calls them a model."),
    Figure::count("station.rooms", Unit::Places, Text::new("代表联络室", "contact rooms"), &station::ROOMS)
        .means("类型为联络室的在用站点。", "Contact rooms that stand on the day."),
    Figure::count("station.bases", Unit::Places, Text::new("实践基地", "practice bases"), &station::BASES)
        .means("类型为实践基地的在用站点。", "Practice bases that stand on the day."),
    Figure::count(
        "station.points",
        Unit::Places,
        Text::new("基层立法联系点", "legislative contact points"),
        &station::POINTS,
    )
    .means(
        "类型为立法联系点的在用站点（立法法第九十条）。",
        "Legislative contact points that stand on the day (Legislation Law art. 90).",
    ),
    Figure::count(
        "station.points_counties",
        Unit::Places,
        Text::new("立法联系点覆盖的县（市、区）", "counties with a legislative contact point"),
        &station::COUNTIES_WITH_POINT,
    )
    .of("region.counties")
    .means(
        "至少有一个在用立法联系点的县（市、区），设在乡镇、街道的计入所属县；直接设在市级的不计。",
        "Counties with at least one point, those in townships counted for their county; points of the city \
             itself cover none.",
    ),
    Figure::count("region.counties", Unit::Places, Text::new("县（市、区）", "counties"), &station::COUNTIES_ALL)
        .means("统计范围内登记的县级行政区。", "Regions of county level on the register and within the scope."),
    Figure::count(
        "station.graded",
        Unit::Places,
        Text::new("已评定等级的站点", "stations with a grade"),
        &station::GRADED,
    )
    .of("station.count")
    .means("填有等级的在用站点。", "Stations that stand on the day and have a grade."),
    Figure::count("station.opened", Unit::Places, Text::new("当年新建站点", "stations opened"), &station::OPENED_ALL)
        .means("建成日期在统计期内的站点。", "Stations opened in the period."),
    Figure::count("station.closed", Unit::Places, Text::new("当年撤销站点", "stations closed"), &station::CLOSED_ALL)
        .means("撤销日期在统计期内的站点。", "Stations closed in the period."),
];
