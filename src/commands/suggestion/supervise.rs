//! `renda suggestion supervise`: cases of supervision.

use crate::commands::work::{self, Bench, Carried, Item, verb_of};
use crate::domain::record::handling::SUPERVISING;
use crate::domain::suggestion::Step;
use crate::ops::suggestion::supervise::{self, Event, Supervising};

const FLAGS: &[(&str, &str)] = &[
    ("kind", "kind"),
    ("supervised_on", "on"),
    ("supervisor", "leader"),
    ("criteria", "criteria"),
    ("place", "place"),
    ("media", "media"),
    ("deputies", "deputies"),
    ("citizens", "citizens"),
    ("departments", "departments"),
    ("event_outcome", "event"),
    ("outcome", "outcome"),
    ("score", "score"),
];

verb_of!(SUPERVISING, FLAGS, carry_out);

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "supervised_on")?;
    let event = Event {
        place: item.text("place"),
        media: item.text("media"),
        deputies: item.get("deputies").as_int(),
        citizens: item.get("citizens").as_int(),
        departments: item.text("departments"),
        outcome: item.text("event_outcome"),
    };
    let happened = [event.place, event.media, event.departments, event.outcome].iter().any(Option::is_some)
        || event.deputies.is_some()
        || event.citizens.is_some();
    let facts = Supervising {
        kind: item.text("kind"),
        leader: item.text("supervisor"),
        criteria: item.text("criteria"),
        event: happened.then_some(event),
        outcome: item.text("outcome"),
        score: item.get("score").as_int(),
    };
    let (identity, done) = supervise::supervise(bench.write, &bench.rules, number, &facts, on)?;
    Ok((done, Some(work::said(Step::Supervise, &identity, on))))
}
