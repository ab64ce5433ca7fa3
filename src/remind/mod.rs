//! Reminders to the units: who must be told what on a day. Planning is pure; reading the open tasks is `storage::due`.
//! Not here: sending, and what was sent before.

mod plan;

pub use plan::{Digest, DueItem, Urgency, WITHIN_DAYS, plan, plan_document, read};
