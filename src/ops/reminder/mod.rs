//! Reminders: what has to be said on a day, planned into letters once, and the steps of a letter until it is settled.
//!
//! A notice is planned in a transaction before anything is sent, and a letter is leased by one sender before it is handed over. So a
//! crash loses nothing: what was planned goes out with the next run; what was being handed over is uncertain, and goes out again under
//! the same Message-ID. Recording before sending would lose, sending before recording would double.

mod deliver;
mod gather;
mod plan;

pub use deliver::{Claim, Open, Outcome, Sender, cancel, claim, claimable, retry, settle};
pub use gather::gather;
pub use plan::{Foreseen, Planned, foresee, plan};

use crate::domain::day::Day;
use crate::domain::reminder::{self, Recipient};
use crate::ops::suggestion::Rules;
use crate::storage::letter;
use crate::storage::sql::{Executor, Result};

/// What planning rests on.
#[derive(Clone, Copy, Debug)]
pub struct Grounds<'a> {
    /// The law, the calendar and the office's place.
    pub rules: Rules<'a>,
    /// When what is announced, and to whom.
    pub reminding: &'a reminder::Rules,
}

impl Grounds<'_> {
    /// Looks a day up in the calendar.
    pub fn today(&self, day: Day) -> reminder::Today<'_> {
        reminder::Today::of(day, self.rules.calendar)
    }
}

/// How somebody is called and reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addressee {
    /// Name for people; a key where the register has lost it.
    pub name: String,
    /// E-mail address.
    pub email: Option<String>,
    /// Name of the group robot.
    pub robot: Option<String>,
}

/// Looks up how a recipient is called and reached now; the addresses of deputies only where they may be read.
pub fn addressee(
    executor: &mut dyn Executor,
    rules: &reminder::Rules,
    recipient: &Recipient,
    readable: bool,
) -> Result<Addressee> {
    let addresses = &rules.addresses;
    let listed = |address: Option<&reminder::Address>, name: &str| Addressee {
        name: address.map_or_else(|| name.to_owned(), |address| address.name.clone()),
        email: address.map(|address| address.email.clone()),
        robot: None,
    };
    let found = match recipient {
        Recipient::Office => return Ok(listed(addresses.office.as_ref(), "交办机关")),
        Recipient::Supervision => return Ok(listed(addresses.supervision.as_ref(), "督查机构")),
        Recipient::Leader(name) => return Ok(listed(addresses.leader.get(name), name)),
        Recipient::Head(unit) => {
            let unit = letter::of_unit(executor, *unit)?.map(|row| row.text(0).to_owned()).unwrap_or_default();
            return Ok(listed(addresses.head.get(&unit), &format!("{unit}负责人")));
        }
        Recipient::Unit(id) => letter::of_unit(executor, *id)?,
        Recipient::Deputy(seat) => letter::of_deputy(executor, *seat, readable)?,
    };
    let Some(row) = found else { return Ok(Addressee { name: recipient.key(), ..Addressee::default() }) };
    let owned = |column: usize| row.opt_text(column).map(str::to_owned);
    Ok(Addressee { name: row.text(0).to_owned(), email: owned(1), robot: owned(2) })
}

#[cfg(test)]
mod tests;
