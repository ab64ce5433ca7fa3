//! What people told deputies and stations.

use super::table::Table;
use crate::domain::record::opinion;
use crate::own;

/// 群众意见.
pub static OPINION: Table = Table {
    record: &opinion::OPINION,
    name: "opinion",
    joins: "LEFT JOIN station s ON s.id = t.station_id LEFT JOIN seat d ON d.id = t.seat_id \
            LEFT JOIN person p ON p.id = d.person_id LEFT JOIN unit u ON u.id = t.unit_id \
            LEFT JOIN suggestion g ON g.id = t.suggestion_id",
    columns: &[
        own!("number"),
        own!("region"),
        own!("station", "station_id", "s.code"),
        own!("received_on"),
        own!("deputy", "seat_id", "COALESCE(d.cert_no, p.name)"),
        own!("term", "", "d.term"),
        own!("voter"),
        own!("phone"),
        own!("text"),
        own!("category"),
        own!("draft"),
        own!("route"),
        own!("unit", "unit_id", "u.name"),
        own!("due_on"),
        own!("answered_on"),
        own!("adopted_on"),
        own!("outcome"),
        own!("voter_view"),
        own!(
            "suggestion",
            "suggestion_id",
            "CAST(g.term AS TEXT) || '-' || CAST(g.session AS TEXT) || '-' || g.number"
        ),
        own!("extra"),
    ],
    key: &["region", "number"],
    order: "t.received_on, t.region, t.number",
};
