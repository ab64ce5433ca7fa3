//! `renda suggestion contact`: a unit speaks with the deputies.

use crate::commands::work::{self, Bench, Carried, Item, verb_of};
use crate::domain::record::handling::CONTACTING;
use crate::domain::suggestion::Step;
use crate::message;
use crate::ops::suggestion::contact;
use crate::ops::write::OpError;
use crate::storage::suggestion::Contact;

const FLAGS: &[(&str, &str)] =
    &[("unit", "unit"), ("contacted_on", "on"), ("contact_form", "form"), ("who", "who"), ("note", "note")];

verb_of!(CONTACTING, FLAGS, carry_out);

fn carry_out(bench: &mut Bench<'_, '_>, number: &str, item: &Item<'_>) -> Carried {
    let on = bench.happened(item, "contacted_on")?;
    let unit = bench.unit_of(item, on)?;
    if item.text("contact_form").is_none() {
        return Err(OpError::Rejected(message!("没有写面商形式（--form）", "the form of contact is missing (--form)")));
    }
    let day = on.to_string();
    let facts = Contact { on: &day, form: item.text("contact_form"), who: item.text("who"), note: item.text("note") };
    let (identity, done) = contact::contact(bench.write, &bench.rules, number, (unit, on), &facts)?;
    Ok((done, Some(work::said(Step::Contact, &identity, on))))
}
