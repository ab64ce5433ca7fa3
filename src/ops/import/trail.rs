//! What an import decides about each row, hashed, so that a plan made earlier can be held against the register as it is.
//! Hashed is only what the sheet and the records that its rows speak of decide: other writes to the register change nothing.

use sha2::{Digest, Sha256};

use super::{Landed, OpError};
use crate::domain::input::{Fault, InputRow};
use crate::domain::record::{Kind, RecordType};
use crate::domain::value::Value;
use crate::i18n::Message;
use crate::message;
use crate::storage::journal::Touch;
use crate::storage::sql::Executor;
use crate::storage::suggestion::Signer;
use crate::storage::table;

/// Whether what is decided about every row is hashed and told.
#[derive(Clone, Copy, Debug, Default)]
pub enum Decisions<'a> {
    /// It is not: an import as on any day.
    #[default]
    Untold,
    /// It is, for a plan.
    Told,
    /// It must come out as planned, else nothing is kept.
    Planned(&'a Planned),
}

/// What a plan says will become of the rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Planned {
    /// SHA-256 of the decisions in hexadecimal.
    pub decisions: String,
    /// Rows created, changed, unchanged and rejected.
    pub counts: [u64; 4],
}

impl Planned {
    /// Refuses decisions that are not those of the plan.
    pub(super) fn check(&self, found: &Planned) -> Result<(), OpError> {
        if self.decisions == found.decisions {
            return Ok(());
        }
        if self.counts == found.counts {
            return Err(OpError::Conflict(message!(
                "登记册在制定方案之后有变动，逐行结果与方案不同；没有保留任何改动",
                "the register changed since the plan was made, and rows would come out otherwise; nothing was kept"
            )));
        }
        let words = |[created, changed, unchanged, rejected]: [u64; 4]| {
            message!(
                "新增 {created}、更改 {changed}、未变 {unchanged}、未收 {rejected}",
                "{created} created, {changed} changed, {unchanged} unchanged, {rejected} rejected"
            )
        };
        let (Message { zh: then, en: planned }, Message { zh: now, en: found }) =
            (words(self.counts), words(found.counts));
        Err(OpError::Conflict(message!(
            "登记册在制定方案之后有变动：方案为{then}，现在为{now}；没有保留任何改动",
            "the register changed since the plan was made: planned were {planned}, found {found}; nothing was kept"
        )))
    }
}

/// What was decided about one row.
#[derive(Clone, Copy, Debug)]
pub struct Decided<'d> {
    /// The row.
    pub row: &'d InputRow<'d>,
    /// Business key of its record, as the journal writes it.
    pub key: &'d str,
    /// What became of it; nothing where it was rejected.
    pub landed: Option<Landed>,
    /// What it changes, before and after.
    pub changes: &'d [Touch],
    /// Why it was rejected.
    pub faults: &'d [Fault],
}

/// The hash that grows row by row.
pub(super) struct Trail {
    digest: Sha256,
    /// Places of the fields whose values are ids.
    references: Vec<usize>,
    /// The first id that was free. What the import makes itself is hashed by how manieth it is, since anybody may take the
    /// numbers before it.
    fresh: i64,
}

impl Trail {
    pub(super) fn new(record: &RecordType, executor: &mut dyn Executor) -> Result<Trail, OpError> {
        let grown = match record.noun {
            "unit" | "suggestion" => Some("unit"),
            "deputy" => Some("person"),
            _ => None,
        };
        let fresh = grown.map_or(Ok(i64::MAX), |name| table::next_id(executor, name))?;
        let is_reference = |&place: &usize| matches!(record.fields[place].kind, Kind::Reference(_));
        let references = (0..record.fields.len()).filter(is_reference).collect();
        let mut trail = Trail { digest: Sha256::new(), references, fresh };
        trail.text("renda-decisions-1");
        trail.text(record.noun);
        Ok(trail)
    }

    /// Begins a row: its line, and its values after everything it refers to was found.
    pub(super) fn begin(&mut self, line: u64, values: &[Value]) {
        self.number(b'L', i64::try_from(line).unwrap_or(i64::MAX));
        for (place, value) in values.iter().enumerate() {
            match value {
                Value::Empty => self.digest.update([0]),
                Value::Int(id) if self.references.contains(&place) => self.id(*id),
                Value::Int(number) => self.number(1, *number),
                Value::Text(text) => self.text(text),
            }
        }
    }

    /// Takes in a deputy: the seat, or the name where that is all there is.
    pub(super) fn signer(&mut self, signer: &Signer) {
        match signer.seat_id {
            Some(id) => self.id(id),
            None => self.text(&signer.name),
        }
    }

    /// Adds the id of a record that the row refers to.
    pub(super) fn id(&mut self, id: i64) {
        if id < self.fresh { self.number(3, id) } else { self.number(4, id - self.fresh) }
    }

    /// Adds a text on which something depends.
    pub(super) fn text(&mut self, text: &str) {
        self.number(2, i64::try_from(text.len()).unwrap_or(i64::MAX));
        self.digest.update(text.as_bytes());
    }

    fn number(&mut self, tag: u8, number: i64) {
        self.digest.update([tag]);
        self.digest.update(number.to_be_bytes());
    }

    /// Ends a row: what became of it, why not, and what was there before.
    pub(super) fn end(&mut self, decided: &Decided<'_>) {
        self.text(match decided.landed {
            Some(Landed::Created) => "created",
            Some(Landed::Changed) => "changed",
            Some(Landed::Unchanged) => "unchanged",
            None => "rejected",
        });
        for fault in decided.faults {
            self.text(fault.code);
        }
        for touch in decided.changes {
            self.text(touch.before.as_deref().unwrap_or_default());
        }
    }

    /// Returns the SHA-256 in hexadecimal.
    pub(super) fn finish(self) -> String {
        hex::encode(self.digest.finalize())
    }
}
