//! Seats on a day, the persons who hold them, the seats of a congress filled and vacant, and the changes of a period.
//!
//! A seat is held on a day if its election is not dated later, it has not ended by that day (also not without a date), and
//! its congress is the one that sits: begun, not ended, and no later one of the region begun.

use super::{Count, Dimension, Field, Labels, Set, Spread, Thing};
use crate::domain::record::deputy::{EDUCATION, END_REASON, PARTY, SEX};
use crate::domain::record::ethnicity::ETHNICITY;
use crate::domain::record::place::LEVEL;
use crate::i18n::Text;

const FROM: &str = "seat s LEFT JOIN congress c ON c.region = s.region AND c.term = s.term";

const PERSON_JOIN: &str = "JOIN person p ON p.id = s.person_id";

macro_rules! held {
    () => {
        "(s.elected_on IS NULL OR s.elected_on <= {as_of}) AND (s.ended_on IS NULL OR s.ended_on > {as_of}) \
         AND (s.ended_on IS NOT NULL OR COALESCE(s.status, '') <> 'ended') \
         AND (c.starts_on IS NULL OR c.starts_on <= {as_of}) AND (c.ends_on IS NULL OR c.ends_on >= {as_of}) \
         AND NOT EXISTS (SELECT 1 FROM congress l WHERE l.region = s.region AND l.term > s.term AND l.starts_on <= {as_of})"
    };
}

/// The part of [`held`] that speaks of the congress, and of endings without a day.
const SITTING: &str = "(s.ended_on IS NOT NULL OR COALESCE(s.status, '') <> 'ended') \
    AND (c.starts_on IS NULL OR c.starts_on <= {as_of}) AND (c.ends_on IS NULL OR c.ends_on >= {as_of}) \
    AND NOT EXISTS (SELECT 1 FROM congress l WHERE l.region = s.region AND l.term > s.term AND l.starts_on <= {as_of})";

const FIELDS: &[Field] = &[
    Field::new("region", "行政区划", "Region", "s.region"),
    Field::new("term", "届次", "Term", "s.term").number(),
    Field::new("cert_no", "代表证号", "Certificate no.", "s.cert_no"),
    Field::new("name", "姓名", "Name", "p.name"),
    Field::new("level", "层级", "Level", "s.level").code(&LEVEL),
    Field::new("delegation", "代表团", "Delegation", "s.delegation"),
    Field::new("electoral_unit", "选举单位", "Electoral unit", "s.electoral_unit"),
    Field::new("elected_on", "当选日期", "Elected on", "s.elected_on").date(),
    Field::new("ended_on", "终止日期", "Ended on", "s.ended_on").date(),
    Field::new("end_reason", "终止原因", "Reason of ending", "s.end_reason").code(&END_REASON),
];

const ORDER: &str = "s.region, s.term, s.cert_no NULLS LAST, p.name, s.id";

const BY_REGION: Dimension = Dimension::new("region", super::REGION, "{below:s.region}", Labels::Regions);
const BY_DELEGATION: Dimension = Dimension::new(
    "delegation",
    super::DELEGATION,
    "CASE WHEN {office:s.region} THEN COALESCE(s.delegation, '') ELSE '*' END",
    Labels::Words,
);
const BY_LEVEL: Dimension = Dimension::new("level", Text::new("按层级", "by level"), "s.level", Labels::Codes(&LEVEL));

/// Seats held on the day.
pub static SEATS: Set = Set {
    name: "seat",
    from: FROM,
    shown: PERSON_JOIN,
    filter: concat!(held!(), " AND {within:s.region}"),
    order: ORDER,
    fields: FIELDS,
    dimensions: &[
        BY_LEVEL,
        Dimension::new(
            "congress",
            Text::new("按届次", "by congress"),
            "s.region || '/' || CAST(s.term AS TEXT)",
            Labels::Keyed,
        ),
        BY_REGION,
        BY_DELEGATION,
    ],
    ..Set::BARE
};

static PERSON: Thing = Thing {
    sql: "s.person_id",
    fields: &[
        Field::new("name", "姓名", "Name", "MIN(p.name)"),
        Field::new("person", "人员序号", "Person", "s.person_id").number(),
        Field::new("sex", "性别", "Sex", "MIN(p.sex)").code(&SEX),
        Field::new("ethnicity", "民族", "Ethnicity", "MIN(p.ethnicity)").code(&ETHNICITY),
        Field::new("birth", "出生年月", "Birth month", "MIN(p.birth)"),
        Field::new("party", "党派", "Party", "MIN(p.party)").code(&PARTY),
        Field::new("education", "学历", "Education", "MIN(p.education)").code(&EDUCATION),
        Field::new("records", "席位数", "Seats", "COUNT(*)").number(),
    ],
};

/// Seats held.
pub static SEATS_ALL: Count = SEATS.rows("1 = 1");
/// Persons who hold one or more.
pub static PERSONS: Count = SEATS.distinct(&PERSON, "1 = 1");
/// Seats held in congresses whose number of seats is known.
pub static SEATS_UNDER_QUOTA: Count = SEATS.rows("c.quota IS NOT NULL");
/// Seats whose holder may not act for the time being: by the days stated; where no day is, by the status that stands now.
pub static SUSPENDED: Count = SEATS.rows(
    "CASE WHEN s.suspended_on IS NULL THEN s.status = 'suspended' ELSE s.suspended_on <= {as_of} AND CASE \
     WHEN s.resumed_on IS NULL THEN COALESCE(s.status, '') <> 'active' ELSE s.resumed_on > {as_of} END END",
);
/// Persons in office who were present at an activity of the period, wherever it took place.
pub static COVERED: Count = SEATS
    .distinct(
        &PERSON,
        "s.person_id IN (SELECT e.person_id FROM seat e WHERE e.id IN \
        (SELECT n.seat_id FROM ({present_seats} GROUP BY 1, 2) n))",
    )
    .also(&super::activity::PERSONS);

/// Persons in office who reported on their work in the period.
pub static REPORTED: Count = SEATS.distinct(
    &PERSON,
    "s.person_id IN (SELECT e.person_id FROM activity a CROSS JOIN attendance t JOIN seat e ON e.id = t.seat_id \
        WHERE t.activity_id = a.id AND a.kind = 'duty-report' AND t.state = 'present' AND a.starts_on BETWEEN {from} AND {to})",
);
/// Persons in office who have done so, with a seat of a congress that sits on the day, since that congress began.
pub static REPORTED_IN_TERM: Count = SEATS.distinct(
    &PERSON,
    "s.person_id IN (SELECT e.person_id FROM activity a CROSS JOIN attendance t JOIN seat e ON e.id = t.seat_id \
        LEFT JOIN congress k ON k.region = e.region AND k.term = e.term \
        WHERE t.activity_id = a.id AND a.kind = 'duty-report' AND t.state = 'present' AND a.starts_on <= {to} \
        AND (k.starts_on IS NULL OR a.starts_on >= k.starts_on) \
        AND (k.ends_on IS NULL OR k.ends_on >= {as_of}) \
        AND NOT EXISTS (SELECT 1 FROM congress l WHERE l.region = e.region AND l.term > e.term AND l.starts_on <= {as_of}))",
);

/// Seats of the office's own congress, held on the day.
pub static OWN: Set = Set {
    name: "own-seat",
    from: "seat s JOIN person p ON p.id = s.person_id LEFT JOIN congress c ON c.region = s.region AND c.term = s.term",
    filter: concat!(held!(), " AND {within:s.region} AND {office:s.region}"),
    order: ORDER,
    fields: FIELDS,
    dimensions: &[
        BY_DELEGATION,
        Dimension::new("party", Text::new("按党派", "by party"), "COALESCE(p.party, '')", Labels::Codes(&PARTY)),
        Dimension::new(
            "ethnicity",
            Text::new("按民族", "by ethnicity"),
            "COALESCE(p.ethnicity, '')",
            Labels::Codes(&ETHNICITY),
        ),
    ],
    ..Set::BARE
};

macro_rules! own {
    ($($(#[$meta:meta])* $name:ident = $filter:expr;)*) => { $($(#[$meta])* pub static $name: Count = OWN.distinct(&PERSON, $filter);)* };
}

macro_rules! composed {
    ($code:literal) => {
        concat!("('、' || COALESCE(s.composition, '') || '、') LIKE '%、", $code, "、%'")
    };
}

own! {
    /// Deputies of the congress.
    OWN_ALL = "1 = 1";
    /// Women.
    WOMEN = "p.sex = 'female'";
    /// Ethnic minorities.
    MINORITIES = "p.ethnicity <> 'HA'";
    /// Ethnicity not stated.
    ETHNICITY_UNKNOWN = "p.ethnicity IS NULL";
    /// Communists, probationary ones included.
    COMMUNISTS = "p.party IN ('cpc', 'cpc-candidate')";
    /// Democratic parties and personages without party.
    DEMOCRATIC = "p.party IN ('rcck', 'cdl', 'cndca', 'capd', 'cpwdp', 'cpp', 'jiusan', 'tdsl', 'non-party')";
    /// Of no party, the Youth League included.
    MASSES = "p.party IN ('masses', 'youth-league')";
    /// Party not stated.
    PARTY_UNKNOWN = "p.party IS NULL";
    /// Postgraduate.
    POSTGRADUATE = "p.education = 'postgraduate'";
    /// University.
    UNIVERSITY = "p.education = 'university'";
    /// College.
    COLLEGE = "p.education = 'college'";
    /// Below college.
    BELOW_COLLEGE = "p.education IN ('secondary', 'junior', 'primary')";
    /// Education not stated.
    EDUCATION_UNKNOWN = "p.education IS NULL";
    /// At most 35.
    AGE_35 = "p.birth > '' AND substr(p.birth, 1, 7) > {born:36}";
    /// 36 to 45.
    AGE_45 = "substr(p.birth, 1, 7) <= {born:36} AND substr(p.birth, 1, 7) > {born:46}";
    /// 46 to 55.
    AGE_55 = "substr(p.birth, 1, 7) <= {born:46} AND substr(p.birth, 1, 7) > {born:56}";
    /// 56 to 60.
    AGE_60 = "substr(p.birth, 1, 7) <= {born:56} AND substr(p.birth, 1, 7) > {born:61}";
    /// Over 60.
    AGE_OVER = "substr(p.birth, 1, 7) <= {born:61}";
    /// Month of birth not stated.
    AGE_UNKNOWN = "p.birth IS NULL";
    /// Re-elected.
    REELECTED = "s.reelected = 1";
    /// Workers.
    WORKERS = composed!("worker");
    /// Farmers.
    FARMERS = composed!("farmer");
    /// Migrant workers.
    MIGRANTS = composed!("migrant");
    /// Specialists.
    SPECIALISTS = composed!("specialist");
    /// Leading cadres.
    CADRES = composed!("cadre");
    /// Heads of enterprises.
    ENTERPRISES = composed!("enterprise");
    /// Grass roots.
    GRASSROOTS = composed!("grassroots");
    /// Cadres of villages and communities.
    VILLAGE_CADRES = composed!("village-cadre");
    /// Armed forces.
    MILITARY = composed!("military");
    /// Returned overseas Chinese.
    RETURNED = composed!("returned");
}

/// Deputies of the congress who signed no suggestion of the period.
pub static WITHOUT_SUGGESTION: Count = OWN.distinct(
    &PERSON,
    "s.person_id NOT IN (SELECT e.person_id FROM signer i JOIN suggestion g ON g.id = i.suggestion_id JOIN seat e ON e.id = i.seat_id \
        LEFT JOIN session n ON n.region = g.region AND n.session = CAST(g.term AS TEXT) || '-' || CAST(g.session AS TEXT) \
        WHERE {dated} BETWEEN {from} AND {to} AND (i.withdrawn_on IS NULL OR i.withdrawn_on > {as_of}))",
);

/// Months of birth of the deputies of the congress.
pub static BIRTHS: Spread = Spread::new(OWN.distinct(&PERSON, "p.birth IS NOT NULL"), "substr(p.birth, 1, 7) || '/'");

/// Congresses that sit on the day, with the seats held in each.
pub static CONGRESSES: Set = Set {
    name: "congress",
    from: concat!(
        "congress k LEFT JOIN region r ON r.code = k.region LEFT JOIN (SELECT s.region, s.term, COUNT(*) AS seats FROM seat s \
         LEFT JOIN congress c ON c.region = s.region AND c.term = s.term WHERE ",
        held!(),
        " GROUP BY s.region, s.term) h ON h.region = k.region AND h.term = k.term"
    ),
    filter: "(k.starts_on IS NULL OR k.starts_on <= {as_of}) AND (k.ends_on IS NULL OR k.ends_on >= {as_of}) \
        AND NOT EXISTS (SELECT 1 FROM congress l WHERE l.region = k.region AND l.term > k.term AND l.starts_on <= {as_of}) \
        AND {within:k.region}",
    order: "k.region, k.term",
    fields: &[
        Field::new("region", "行政区划", "Region", "k.region"),
        Field::new("name", "名称", "Name", "r.name"),
        Field::new("term", "届次", "Term", "k.term").number(),
        Field::new("quota", "总名额", "Seats in all", "k.quota").number(),
        Field::new("seats", "实有", "Held", "COALESCE(h.seats, 0)").number(),
    ],
    dimensions: &[
        Dimension::new("level", Text::new("按层级", "by level"), "COALESCE(r.level, '')", Labels::Codes(&LEVEL)),
        Dimension::new("region", super::REGION, "{below:k.region}", Labels::Regions),
        Dimension::new(
            "congress",
            Text::new("按届次", "by congress"),
            "k.region || '/' || CAST(k.term AS TEXT)",
            Labels::Keyed,
        ),
    ],
    ..Set::BARE
};

/// Congresses whose number of seats is known.
pub static WITH_QUOTA: Count = CONGRESSES.rows("k.quota IS NOT NULL");
/// Seats in all.
pub static QUOTA: Count = CONGRESSES.sum("k.quota", "k.quota IS NOT NULL");
/// Seats held in those congresses.
pub static HELD: Count = CONGRESSES.sum("COALESCE(h.seats, 0)", "1 = 1");
/// Vacant seats.
pub static VACANT: Count = CONGRESSES.sum("(k.quota - COALESCE(h.seats, 0))", "k.quota IS NOT NULL");
/// Congresses with more seats held than there are.
pub static OVER_QUOTA: Count = CONGRESSES.rows("k.quota < COALESCE(h.seats, 0)");
/// Congresses that began or ended after the first day of the period and by the cut-off.
pub static TURNOVER: Count = CONGRESS_CHANGES.rows("1 = 1");

static CONGRESS_CHANGES: Set = Set {
    name: "congress-change",
    from: "congress k",
    filter: "((k.starts_on >= {from} AND k.starts_on <= {as_of}) OR (k.ends_on >= {from} AND k.ends_on <= {as_of})) \
        AND {within:k.region}",
    order: "k.region, k.term",
    fields: &[
        Field::new("region", "行政区划", "Region", "k.region"),
        Field::new("term", "届次", "Term", "k.term").number(),
    ],
    ..Set::BARE
};

/// Seats that ended in the period.
pub static ENDED: Set = Set {
    name: "seat-ended",
    from: FROM,
    shown: PERSON_JOIN,
    filter: "s.ended_on BETWEEN {from} AND {to} AND {within:s.region}",
    order: ORDER,
    fields: FIELDS,
    dimensions: &[
        BY_LEVEL,
        Dimension::new(
            "reason",
            Text::new("按终止原因", "by reason"),
            "COALESCE(s.end_reason, '')",
            Labels::Codes(&END_REASON),
        ),
        Dimension::new("month", super::MONTH, "substr(s.ended_on, 1, 7)", Labels::Months),
        BY_REGION,
        BY_DELEGATION,
    ],
    ..Set::BARE
};

/// Seats for which somebody was elected in the period.
pub static ELECTED: Set = Set {
    name: "seat-elected",
    from: FROM,
    shown: PERSON_JOIN,
    filter: "s.elected_on BETWEEN {from} AND {to} AND {within:s.region}",
    order: ORDER,
    fields: FIELDS,
    dimensions: &[
        BY_LEVEL,
        Dimension::new("month", super::MONTH, "substr(s.elected_on, 1, 7)", Labels::Months),
        BY_REGION,
        BY_DELEGATION,
    ],
    ..Set::BARE
};

/// Every ending.
pub static ENDED_ALL: Count = ENDED.rows("1 = 1");
/// Endings in the congresses that sit on the day.
pub static ENDED_SITTING: Count = ENDED.rows(SITTING);
/// Elections to the congresses that sit on the day.
pub static ELECTED_SITTING: Count = ELECTED.rows(SITTING);
/// Every election.
pub static ELECTED_ALL: Count = ELECTED.rows("1 = 1");
/// By-elections: the congress had already begun.
pub static FILLED: Count = ELECTED.rows("(c.starts_on IS NULL OR c.starts_on < s.elected_on)");
