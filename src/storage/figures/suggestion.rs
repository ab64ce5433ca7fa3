//! Suggestions of a year as they were registered and reviewed. Not here: how they were handled, see [`super::handling`].
//!
//! The year of a suggestion is that of the day it was submitted; where that is unknown, of its registration, and else of
//! the opening of its session. What was a motion or was split off is a suggestion from its registration on.

use super::{Count, Dimension, Field, Labels, Set, Thing, by_deputy};
use crate::domain::record::suggestion::{KIND, REVIEW};
use crate::i18n::Text;

const FROM: &str = "suggestion g \
    LEFT JOIN session n ON n.region = g.region AND n.session = CAST(g.term AS TEXT) || '-' || CAST(g.session AS TEXT) \
    LEFT JOIN (SELECT e.suggestion_id, MIN(e.assigned_on) AS assigned_on FROM task e \
        WHERE e.role <> 'joint' AND e.assigned_on <= {as_of} \
        AND (e.ended_on IS NULL OR e.ended_on > {as_of}) GROUP BY e.suggestion_id) k ON k.suggestion_id = g.id \
    LEFT JOIN (SELECT e.suggestion_id, COUNT(*) AS signers FROM signer e \
        WHERE e.withdrawn_on IS NULL OR e.withdrawn_on > {as_of} GROUP BY e.suggestion_id) w ON w.suggestion_id = g.id";

pub(super) const NUMBER: Field =
    Field::new("number", "编号", "No.", "CAST(g.term AS TEXT) || '-' || CAST(g.session AS TEXT) || '-' || g.number");
pub(super) const REGION: Field = Field::new("region", "行政区划", "Region", "g.region");
pub(super) const TITLE: Field = Field::new("title", "标题", "Title", "g.title");
pub(super) const CATEGORY: Field = Field::new("category", "类别", "Category", "g.category");
pub(super) const ORDER: &str = "g.region, g.term, g.session, length(g.number), g.number";

pub(super) const BY_CATEGORY: Dimension =
    Dimension::new("category", Text::new("按类别", "by category"), "COALESCE(g.category, '')", Labels::Words);
pub(super) const BY_CATEGORY_GROUP: Dimension = Dimension::new(
    "category_group",
    Text::new("按类别（大类）", "by group of categories"),
    "{group:g.category}",
    Labels::Categories,
);
pub(super) const BY_CATEGORY_CLASS: Dimension = Dimension::new(
    "category_class",
    Text::new("按类别（小类）", "by class of categories"),
    "{class:g.category}",
    Labels::Categories,
);
pub(super) const BY_REGION: Dimension = Dimension::new("region", super::REGION, "{below:g.region}", Labels::Regions);
pub(super) const BY_DELEGATION: Dimension = Dimension::new(
    "delegation",
    super::DELEGATION,
    "COALESCE((SELECT CASE WHEN {office:z.region} THEN z.delegation ELSE '*' END FROM signer e JOIN seat z ON z.id = e.seat_id \
     WHERE e.suggestion_id = g.id AND e.ordinal = 0), \
     CASE WHEN g.delegation IS NULL THEN '' WHEN {office:g.region} THEN g.delegation ELSE '*' END)",
    Labels::Words,
)
.apart();
const BY_MONTH: Dimension = Dimension::new("month", super::MONTH, "substr({dated}, 1, 7)", Labels::Months);

/// Suggestions of the period.
pub static SUGGESTIONS: Set = Set {
    name: "suggestion",
    from: FROM,
    filter: "{dated} BETWEEN {from} AND {to} AND {within:g.region}",
    order: ORDER,
    fields: FIELDS,
    dimensions: &[BY_CATEGORY, BY_CATEGORY_GROUP, BY_CATEGORY_CLASS, BY_REGION, BY_DELEGATION, BY_MONTH],
    ..Set::BARE
};

const FIELDS: &[Field] = &[
    NUMBER,
    REGION,
    TITLE,
    CATEGORY,
    Field::new("kind", "类型", "Kind", "g.kind").code(&KIND),
    Field::new("submitted_on", "提出日期", "Submitted", "g.submitted_on").date(),
    Field::new("review", "审查结果", "Review", "{reviewed}").code(&REVIEW),
    Field::new("assigned_on", "交办日期", "Assigned", "k.assigned_on").date(),
];

/// Suggestions that no date puts into a year.
pub static DATELESS: Set = Set {
    name: "suggestion-dateless",
    from: FROM,
    filter: "{dated} IS NULL AND {within:g.region}",
    order: ORDER,
    fields: FIELDS,
    ..Set::BARE
};

/// Every suggestion of the period.
pub static ALL: Count = SUGGESTIONS.rows("1 = 1");
/// Suggestions of no year.
pub static NO_YEAR: Count = DATELESS.rows("1 = 1");

/// Put forward at a session.
pub static AT_SESSION: Count = SUGGESTIONS.rows("g.session > 0 AND COALESCE(g.kind, '') <> 'converted'");
/// Motions turned into suggestions.
pub static CONVERTED: Count = SUGGESTIONS.rows("COALESCE(g.kind, '') = 'converted'");
/// Put forward between sessions.
pub static BETWEEN_SESSIONS: Count = SUGGESTIONS.rows("g.session = 0 AND COALESCE(g.kind, '') <> 'converted'");

/// Accepted by review, or handed to a unit without a word about the review.
pub static ACCEPTED: Count =
    SUGGESTIONS.rows("({reviewed} = 'accepted' OR ({reviewed} IS NULL AND k.assigned_on IS NOT NULL))");
/// Merged into another one.
pub static MERGED: Count = SUGGESTIONS.rows("{reviewed} = 'merged'");
/// Refused.
pub static REFUSED: Count = SUGGESTIONS.rows("{reviewed} = 'refused'");
/// Sent back.
pub static SENT_BACK: Count = SUGGESTIONS.rows("{reviewed} = 'sent-back'");
/// Withdrawn.
pub static WITHDRAWN: Count = SUGGESTIONS.rows("{reviewed} = 'withdrawn'");
/// Treated as a letter.
pub static LETTERS: Count = SUGGESTIONS.rows("{reviewed} = 'letter'");
/// Neither reviewed nor assigned.
pub static PENDING: Count = SUGGESTIONS.rows("{reviewed} IS NULL AND k.assigned_on IS NULL");

/// Signed by one deputy.
pub static INDIVIDUAL: Count = SUGGESTIONS.rows("w.signers = 1 AND COALESCE(g.cosigner_count, 0) = 0");
/// Signed by several.
pub static JOINT: Count = SUGGESTIONS.rows("(COALESCE(w.signers, 0) > 1 OR COALESCE(g.cosigner_count, 0) > 0)");
/// Put forward by a delegation.
pub static DELEGATION: Count =
    SUGGESTIONS.rows("w.signers IS NULL AND COALESCE(g.cosigner_count, 0) = 0 AND g.delegation IS NOT NULL");
/// Without signer or delegation.
pub static UNSIGNED: Count =
    SUGGESTIONS.rows("w.signers IS NULL AND COALESCE(g.cosigner_count, 0) = 0 AND g.delegation IS NULL");

/// Handed to a unit.
pub static ASSIGNED: Count =
    SUGGESTIONS.rows("k.assigned_on IS NOT NULL AND COALESCE({reviewed}, 'accepted') IN ('accepted', 'merged')");
/// Key items: since the day stated, else since they were put under supervision for what made them one; without either day always.
pub static KEY_ITEMS: Count = SUGGESTIONS.rows(
    "g.key_item = 1 AND COALESCE(g.key_item_on, (SELECT MIN(v.opened_on) FROM supervision v WHERE v.suggestion_id = g.id \
     AND v.criteria IS NOT NULL), '') <= {as_of}",
);
/// Excellent ones: since the day stated, without one always.
pub static EXCELLENT: Count = SUGGESTIONS.rows("g.excellent = 1 AND COALESCE(g.excellent_on, '') <= {as_of}");
/// Put forward year after year.
pub static REPEATED: Count = SUGGESTIONS.rows("g.repeated = 1");

/// Deputies who signed; every signer whose seat is known, lead and co-signers alike.
pub static SIGNERS: Set = Set {
    name: "signer",
    from: "signer i JOIN suggestion g ON g.id = i.suggestion_id \
        LEFT JOIN session n ON n.region = g.region AND n.session = CAST(g.term AS TEXT) || '-' || CAST(g.session AS TEXT) \
        LEFT JOIN seat s ON s.id = i.seat_id",
    shown: "LEFT JOIN person p ON p.id = s.person_id",
    filter: "{dated} BETWEEN {from} AND {to} AND {within:g.region} \
        AND (i.withdrawn_on IS NULL OR i.withdrawn_on > {as_of})",
    order: ORDER,
    fields: &[NUMBER, REGION, TITLE, Field::new("name", "姓名", "Name", "i.name")],
    dimensions: &[
        BY_REGION,
        Dimension::new(
            "delegation",
            super::DELEGATION,
            "CASE WHEN {office:s.region} THEN COALESCE(s.delegation, '') ELSE '*' END",
            Labels::Words,
        ),
        by_deputy!("i.seat_id"),
    ],
    ..Set::BARE
};

static SIGNER: Thing = Thing {
    sql: "s.person_id",
    fields: &[
        Field::new("name", "姓名", "Name", "MIN(p.name)"),
        Field::new("person", "人员序号", "Person", "s.person_id").number(),
        Field::new("records", "件数", "Suggestions", "COUNT(*)").number(),
    ],
};

/// Persons who signed at least one suggestion.
pub static PERSONS_SIGNING: Count = SIGNERS.distinct(&SIGNER, "s.person_id IS NOT NULL");
/// Signatures, the lead one and those of co-signers.
pub static SIGNATURES: Count = SIGNERS.rows("i.seat_id IS NOT NULL");
/// Of them, those of the lead deputy.
pub static LED: Count = SIGNERS.rows("i.seat_id IS NOT NULL AND i.ordinal = 0");
