//! Activities of a period, who took part, what people said, and the practical matters done for them.

use super::{Count, Dimension, Field, Labels, MONTH, PartOf, Set, Thing, Wider, by_deputy, by_station};
use crate::domain::record::activity::{KIND, STATE};
use crate::domain::record::opinion::ROUTE;
use crate::domain::record::place::LEVEL;
use crate::i18n::Text;

const NUMBER: Field = Field::new("activity", "活动编号", "Activity", "a.number");
const REGION: Field = Field::new("region", "行政区划", "Region", "a.region");
const TITLE: Field = Field::new("title", "活动名称", "Title", "a.title");
const STARTS: Field = Field::new("starts_on", "开始日期", "Starts", "a.starts_on").date();
const ACTIVITY_KIND: Field = Field::new("kind", "活动类型", "Kind", "a.kind").code(&KIND);

const BY_KIND: Dimension = Dimension::new("kind", Text::new("按类型", "by kind"), "a.kind", Labels::Codes(&KIND));

/// The county of a place: of a township the county it belongs to, else the region itself.
macro_rules! county {
    ($column:literal) => {
        concat!("CASE WHEN length(", $column, ") > 6 THEN substr(", $column, ", 1, 6) ELSE ", $column, " END")
    };
}
pub(super) use county;

/// `COALESCE(column, '')` in words that one PostgreSQL server passes on to another.
macro_rules! or_empty {
    ($column:literal) => {
        concat!("CASE WHEN ", $column, " IS NULL THEN '' ELSE ", $column, " END")
    };
}

/// The level of the place of an activity: as the register of regions has it, else as its code says (GB/T 2260).
const LEVEL_OF: &str = "COALESCE((SELECT r.level FROM region r WHERE r.code = a.region), \
    CASE WHEN a.region = '000000' THEN 'nation' WHEN length(a.region) > 6 THEN 'township' \
    WHEN substr(a.region, 3, 4) = '0000' THEN 'province' WHEN substr(a.region, 5, 2) = '00' THEN 'city' ELSE 'county' END)";

const COUNTY: Text = Text::new("按县（市、区）", "by county");
const BY_LEVEL: Dimension =
    Dimension::new("level", Text::new("按层级", "by level"), LEVEL_OF, Labels::Codes(&LEVEL)).of("a.region");
const BY_MONTH: Dimension = Dimension::new("month", MONTH, "substr(a.starts_on, 1, 7)", Labels::Months);
const BY_COUNTY: Dimension = Dimension::new("county", COUNTY, county!("a.region"), Labels::Regions).of("a.region");
const BY_REGION: Dimension =
    Dimension::new("region", super::REGION, "{below:a.region}", Labels::Regions).of("a.region");
const BY_STATION: Dimension = by_station!("a.station_id").of("a.station_id");
const BY_DELEGATION: Dimension = Dimension::new(
    "delegation",
    super::DELEGATION,
    "COALESCE((SELECT CASE WHEN {office:z.region} THEN z.delegation ELSE '*' END FROM seat z WHERE z.id = t.seat_id), '')",
    Labels::Words,
)
.apart();

/// Activities that began in the period.
pub static ACTIVITIES: Set = Set {
    name: "activity",
    from: "activity a",
    filter: "a.starts_on BETWEEN {from} AND {to} AND {within:a.region}",
    order: "a.region, a.starts_on, a.number",
    region: Some("a.region"),
    fields: &[
        NUMBER,
        REGION,
        TITLE,
        ACTIVITY_KIND,
        Field::new("theme", "主题", "Theme", "a.theme"),
        STARTS,
        Field::new("organiser", "组织单位", "Organiser", "a.organiser"),
    ],
    dimensions: &[
        BY_KIND,
        BY_LEVEL,
        Dimension::new("theme", Text::new("按主题", "by theme"), or_empty!("a.theme"), Labels::Words),
        BY_MONTH,
        BY_COUNTY,
        BY_REGION,
        BY_STATION,
    ],
    ..Set::BARE
};

/// Every activity.
pub static ALL: Count = ACTIVITIES.rows("1 = 1");

/// The attendance of activities of the period.
macro_rules! attended {
    () => {
        "a.id = t.activity_id AND a.starts_on BETWEEN {from} AND {to} AND a.region = t.region AND {within:a.region}"
    };
}

/// Of it, a deputy who was there.
macro_rules! present {
    () => {
        "t.state = 'present' AND s.id IS NOT NULL"
    };
}

/// Who took part in the activities of the period, or a bare number of participations. The attendance is read from end to
/// end (which CROSS JOIN makes SQLite do): its rows of a year lie scattered, and fetching millions one by one takes minutes.
pub static ATTENDANCE: Set = Set {
    name: "attendance",
    from: "attendance t CROSS JOIN activity a",
    shown: "LEFT JOIN seat s ON s.id = t.seat_id LEFT JOIN person p ON p.id = s.person_id",
    filter: attended!(),
    order: "a.region, a.starts_on, a.number, t.seat_id",
    region: Some("a.region"),
    fields: &[
        NUMBER,
        REGION,
        TITLE,
        ACTIVITY_KIND,
        STARTS,
        Field::new("deputy", "代表", "Deputy", "p.name"),
        Field::new("cert_no", "代表证号", "Certificate no.", "s.cert_no"),
        Field::new("state", "出席状态", "State", "t.state").code(&STATE),
    ],
    dimensions: &[
        BY_KIND,
        BY_LEVEL,
        BY_MONTH,
        BY_COUNTY,
        BY_REGION,
        BY_STATION,
        BY_DELEGATION,
        by_deputy!("t.seat_id"),
    ],
    ..Set::BARE
};

/// The seats of those who were present at an activity of the period, once a region. It is used with `GROUP BY 1, 2`: sorted,
/// millions of seats go into the list of an IN several times faster; the plus sign keeps SQLite from reading them by an index
/// instead.
pub(super) const PRESENT_SEATS: &str = "SELECT t.region, +t.seat_id AS seat_id FROM attendance t CROSS JOIN activity a \
    WHERE a.id = t.activity_id AND a.region = t.region AND t.state = 'present' AND t.seat_id <> 0 AND a.starts_on BETWEEN {from} AND {to}";

/// Seats whose holders were present at least once.
pub static PARTICIPANTS: Set = Set {
    name: "participant",
    from: "seat s",
    shown: "JOIN person p ON p.id = s.person_id",
    filter: "s.id IN (SELECT e.seat_id FROM ({present_seats} AND {within:a.region} GROUP BY 1, 2) e)",
    order: "s.region, s.term, s.id",
    fields: &[Field::new("name", "姓名", "Name", "p.name")],
    wider: Some(Wider { set: &PRESENT, thing: &PERSON, whole: true }),
    ..Set::BARE
};

/// The same persons once for each activity, to be told apart by its kind, its place and its month.
static PRESENT: Set = Set {
    name: "present",
    from: "attendance t CROSS JOIN activity a LEFT JOIN seat s ON s.id = t.seat_id",
    shown: "JOIN person p ON p.id = s.person_id",
    filter: concat!(attended!(), " AND ", present!()),
    part_of: Some(PartOf { set: &ATTENDANCE, filter: present!(), told: None }),
    order: "a.region, a.starts_on, a.number, t.seat_id",
    dimensions: &[
        BY_KIND,
        BY_LEVEL,
        BY_MONTH,
        BY_COUNTY,
        BY_REGION,
        BY_STATION,
        Dimension::new(
            "delegation",
            super::DELEGATION,
            "CASE WHEN {office:s.region} THEN COALESCE(s.delegation, '') ELSE '*' END",
            Labels::Words,
        ),
        by_deputy!("t.seat_id"),
    ],
    ..Set::BARE
};

static PERSON: Thing = Thing {
    sql: "s.person_id",
    fields: &[
        Field::new("name", "姓名", "Name", "MIN(p.name)"),
        Field::new("person", "人员序号", "Person", "s.person_id").number(),
        Field::new("records", "席位数", "Seats", "COUNT(*)").number(),
    ],
};

/// Participations: one for each deputy present, and the number stated where no names are.
pub static PARTICIPATIONS: Count = ATTENDANCE
    .sum("CASE WHEN t.seat_id <> 0 THEN 1 WHEN t.count IS NULL THEN 0 ELSE t.count END", "t.state = 'present'");
/// Deputies by name who were present.
pub static NAMED: Count = ATTENDANCE.rows("t.seat_id <> 0 AND t.state = 'present'");
/// Participations stated as a number.
pub static NUMBERED: Count =
    ATTENDANCE.sum("CASE WHEN t.count IS NULL THEN 0 ELSE t.count END", "t.seat_id = 0 AND t.state = 'present'");
/// Persons who were present at least once.
pub static PERSONS: Count = PARTICIPANTS.distinct(&PERSON, "1 = 1");
/// Named rows of any state.
pub static EXPECTED: Count = ATTENDANCE.rows("t.seat_id <> 0");
/// On leave.
pub static ON_LEAVE: Count = ATTENDANCE.rows("t.seat_id <> 0 AND t.state = 'leave'");
/// Absent.
pub static ABSENT: Count = ATTENDANCE.rows("t.seat_id <> 0 AND t.state = 'absent'");

/// Practical matters: of the day they were done, or else of the activity they came from.
pub static MATTERS: Set = Set {
    name: "matter",
    from: "matter m LEFT JOIN activity a ON a.id = m.activity_id",
    shown: "LEFT JOIN seat s ON s.id = m.seat_id LEFT JOIN person p ON p.id = s.person_id",
    filter: "COALESCE(m.done_on, a.starts_on) BETWEEN {from} AND {to} AND {within:m.region}",
    order: "m.region, m.number",
    fields: &[
        Field::new("number", "编号", "No.", "m.number"),
        Field::new("region", "行政区划", "Region", "m.region"),
        Field::new("title", "事项", "Matter", "m.title"),
        Field::new("deputy", "代表", "Deputy", "p.name"),
        NUMBER,
        Field::new("done_on", "办结日期", "Done", "m.done_on").date(),
    ],
    dimensions: &[
        Dimension::new("month", MONTH, "substr(COALESCE(m.done_on, a.starts_on), 1, 7)", Labels::Months),
        Dimension::new("county", COUNTY, county!("m.region"), Labels::Regions).of("m.region"),
        Dimension::new("region", super::REGION, "{below:m.region}", Labels::Regions).of("m.region"),
        BY_STATION,
        by_deputy!("m.seat_id"),
    ],
    ..Set::BARE
};

/// Every matter.
pub static MATTERS_ALL: Count = MATTERS.rows("1 = 1");
/// People who gained by them.
pub static BENEFICIARIES: Count = MATTERS.sum("m.beneficiaries", "m.beneficiaries IS NOT NULL");
/// Money put in, in fen.
pub static MONEY: Count = MATTERS.sum("m.money", "m.money IS NOT NULL");

/// What people said in the period.
pub static OPINIONS: Set = Set {
    name: "opinion",
    from: "opinion o",
    shown: OPINION_STATION,
    filter: "o.received_on BETWEEN {from} AND {to} AND {within:o.region}",
    order: "o.region, o.number",
    region: Some("o.region"),
    fields: OPINION_FIELDS,
    dimensions: OPINION_DIMENSIONS,
    ..Set::BARE
};

/// Those of them that led to a suggestion.
pub static LED_ON: Set = Set {
    name: "opinion-suggestion",
    from: "opinion o JOIN suggestion g ON g.id = o.suggestion_id",
    shown: OPINION_STATION,
    filter: "o.suggestion_id IS NOT NULL AND o.received_on BETWEEN {from} AND {to} AND {within:o.region}",
    order: "o.region, o.number",
    fields: OPINION_FIELDS,
    dimensions: OPINION_DIMENSIONS,
    ..Set::BARE
};

/// Those that came in at the legislative contact points.
pub static AT_POINTS: Set = Set {
    name: "opinion-point",
    from: "opinion o JOIN station z ON z.id = o.station_id",
    shown: OPINION_STATION,
    filter: "z.kind = 'legislative' AND o.received_on BETWEEN {from} AND {to} AND {within:o.region}",
    order: "o.region, o.number",
    fields: &[
        OPINION_FIELDS[0],
        OPINION_FIELDS[1],
        OPINION_FIELDS[2],
        OPINION_FIELDS[3],
        Field::new("draft", "法规草案", "Draft", "o.draft"),
        OPINION_FIELDS[4],
        OPINION_FIELDS[5],
        Field::new("adopted_on", "采纳日期", "Adopted", "CASE WHEN o.adopted_on <= {as_of} THEN o.adopted_on END")
            .date(),
    ],
    dimensions: OPINION_DIMENSIONS,
    ..Set::BARE
};

const OPINION_STATION: &str = "LEFT JOIN station t ON t.id = o.station_id";

const OPINION_FIELDS: &[Field] = &[
    Field::new("number", "编号", "No.", "o.number"),
    Field::new("region", "行政区划", "Region", "o.region"),
    Field::new("received_on", "日期", "Received", "o.received_on").date(),
    Field::new("station", "站点", "Station", "t.name"),
    Field::new("text", "意见内容", "Opinion", "o.text"),
    Field::new("route", "处理途径", "Route", "o.route").code(&ROUTE),
    Field::new("answered_on", "答复日期", "Answered", "CASE WHEN o.answered_on <= {as_of} THEN o.answered_on END")
        .date(),
];

const OPINION_DIMENSIONS: &[Dimension] = &[
    Dimension::new("route", Text::new("按处理途径", "by route"), or_empty!("o.route"), Labels::Codes(&ROUTE)),
    Dimension::new("category", Text::new("按类别", "by category"), or_empty!("o.category"), Labels::Words),
    Dimension::new("draft", Text::new("按法规草案", "by draft"), or_empty!("o.draft"), Labels::Words),
    Dimension::new("month", MONTH, "substr(o.received_on, 1, 7)", Labels::Months),
    Dimension::new("county", COUNTY, county!("o.region"), Labels::Regions).of("o.region"),
    Dimension::new("region", super::REGION, "{below:o.region}", Labels::Regions).of("o.region"),
    by_station!("o.station_id").of("o.station_id"),
    by_deputy!("o.seat_id"),
];

/// Every opinion.
pub static OPINIONS_ALL: Count = OPINIONS.rows("1 = 1");
/// Turned into a suggestion that exists by the cut-off.
pub static TO_SUGGESTION: Count = LED_ON.rows("COALESCE(g.submitted_on, g.registered_on, o.received_on) <= {as_of}");
/// Answered at once or by the cut-off.
pub static ANSWERED: Count =
    OPINIONS.rows("(o.answered_on <= {as_of} OR (o.answered_on IS NULL AND o.route = 'answered'))");
/// Declined.
pub static DECLINED: Count = OPINIONS.rows("o.route = 'declined'");
/// Not declined: those that are owed an answer.
pub static OWED: Count = OPINIONS.rows("o.route IS DISTINCT FROM 'declined'");
/// Of those, answered.
pub static OWED_ANSWERED: Count = OPINIONS.rows(
    "o.route IS DISTINCT FROM 'declined' AND (o.answered_on <= {as_of} OR (o.answered_on IS NULL AND o.route = 'answered'))",
);

/// Opinions on drafts, raised at the legislative contact points.
pub static POINT_RAISED: Count = AT_POINTS.rows("1 = 1");
/// Of these, passed on upward.
pub static POINT_FORWARDED: Count = AT_POINTS.rows("o.route = 'upward'");
/// Of all, those known by the cut-off to be taken up.
pub static POINT_ADOPTED: Count = AT_POINTS.rows("o.adopted_on <= {as_of}");
