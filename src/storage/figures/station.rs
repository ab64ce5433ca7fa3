//! Stations and legislative contact points that stand on a day, and the counties they are spread over.

use super::activity::county;
use super::{Count, Dimension, Field, Labels, Set, Thing};
use crate::domain::record::place::LEVEL;
use crate::domain::record::station::{HOST, KIND};
use crate::i18n::Text;

const FIELDS: &[Field] = &[
    Field::new("code", "站点编号", "Code", "t.code"),
    Field::new("name", "名称", "Name", "t.name"),
    Field::new("kind", "类型", "Kind", "t.kind").code(&KIND),
    Field::new("grade", "等级", "Grade", "t.grade"),
    Field::new("host_kind", "依托单位类型", "Host", "t.host_kind").code(&HOST),
    Field::new("region", "行政区划", "Region", "t.region"),
    Field::new("opened_on", "建成日期", "Opened", "t.opened_on").date(),
    Field::new("closed_on", "撤销日期", "Closed", "t.closed_on").date(),
];

const DIMENSIONS: &[Dimension] = &[
    Dimension::new("kind", Text::new("按类型", "by kind"), "t.kind", Labels::Codes(&KIND)),
    Dimension::new("grade", Text::new("按等级", "by grade"), "COALESCE(t.grade, '')", Labels::Words),
    Dimension::new("host", Text::new("按依托单位", "by host"), "COALESCE(t.host_kind, '')", Labels::Codes(&HOST)),
    Dimension::new("county", Text::new("按县（市、区）", "by county"), county!("t.region"), Labels::Regions),
    Dimension::new("region", super::REGION, "{below:t.region}", Labels::Regions),
];

const ORDER: &str = "t.region, t.code";

/// Stations that stand on the day: opened by it or on an unknown day, and not closed by it.
pub static STANDING: Set = Set {
    name: "station",
    from: "station t",
    filter: "(t.opened_on IS NULL OR t.opened_on <= {as_of}) AND (t.closed_on IS NULL OR t.closed_on > {as_of}) \
        AND {within:t.region}",
    order: ORDER,
    fields: FIELDS,
    dimensions: DIMENSIONS,
    ..Set::BARE
};

/// Stations opened in the period.
pub static OPENED: Set = Set {
    name: "station-opened",
    from: "station t",
    filter: "t.opened_on BETWEEN {from} AND {to} AND {within:t.region}",
    order: ORDER,
    fields: FIELDS,
    dimensions: DIMENSIONS,
    ..Set::BARE
};

/// Stations closed in the period.
pub static CLOSED: Set = Set {
    name: "station-closed",
    from: "station t",
    filter: "t.closed_on BETWEEN {from} AND {to} AND {within:t.region}",
    order: ORDER,
    fields: FIELDS,
    dimensions: DIMENSIONS,
    ..Set::BARE
};

macro_rules! standing {
    ($($(#[$meta:meta])* $name:ident = $filter:literal;)*) => { $($(#[$meta])* pub static $name: Count = STANDING.rows($filter);)* };
}

standing! {
    /// Every one.
    ALL = "1 = 1";
    /// 联络站.
    STATIONS = "t.kind = 'station'";
    /// 联络室.
    ROOMS = "t.kind = 'room'";
    /// 基层立法联系点.
    POINTS = "t.kind = 'legislative'";
    /// 实践基地.
    BASES = "t.kind = 'base'";
    /// Stations and the like that have a grade.
    GRADED = "t.grade IS NOT NULL";
    /// 联络站 whose grade says that it is a model.
    MODELS = "t.kind = 'station' AND t.grade LIKE '%示范%'";
}

/// Opened in the period.
pub static OPENED_ALL: Count = OPENED.rows("1 = 1");
/// Closed in the period.
pub static CLOSED_ALL: Count = CLOSED.rows("1 = 1");

static COUNTY: Thing = Thing {
    sql: county!("t.region"),
    fields: &[
        Field::new("county", "县（市、区）", "County", county!("t.region")),
        Field::new("records", "联系点数", "Points", "COUNT(*)").number(),
    ],
};

/// Counties with at least one legislative contact point.
pub static COUNTIES_WITH_POINT: Count =
    STANDING.distinct(&COUNTY, "t.kind = 'legislative' AND substr(t.region, 5, 2) <> '00'");

/// Counties of the register of regions.
pub static COUNTIES: Set = Set {
    name: "county",
    from: "region r",
    filter: "r.level = 'county' AND {within:r.code}",
    order: "r.code",
    fields: &[
        Field::new("code", "行政区划代码", "Code", "r.code"),
        Field::new("name", "名称", "Name", "r.name"),
        Field::new("level", "层级", "Level", "r.level").code(&LEVEL),
    ],
    ..Set::BARE
};

/// Every county.
pub static COUNTIES_ALL: Count = COUNTIES.rows("1 = 1");
