//! Stations, rooms, contact points and bases.

use super::table::Table;
use crate::domain::record::station;
use crate::own;

/// 站点.
pub static STATION: Table = Table {
    record: &station::STATION,
    name: "station",
    joins: "",
    columns: &[
        own!("code"),
        own!("name"),
        own!("kind"),
        own!("host_kind"),
        own!("grade"),
        own!("stars"),
        own!("region"),
        own!("address"),
        own!("opened_on"),
        own!("closed_on"),
        own!("keeper"),
        own!("liaison"),
        own!("phone"),
        own!("hours"),
        own!("deputies"),
        own!("extra"),
    ],
    key: &["region", "code"],
    order: "t.region, t.code",
};
