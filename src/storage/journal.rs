//! The journal: one entry a write, hash-chained, with the records it touched. Payloads (before and after) stand beside a
//! salted commitment, so that personal data can be erased by law without breaking the chain.

use sha2::{Digest, Sha256};

use super::sql::{Executor, Result, Row};
use crate::params;

/// One entry of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Sequence number, counted from 1 without gaps.
    pub seq: i64,
    /// RFC 3339 time in +08:00.
    pub at: String,
    /// The account the operating system knows.
    pub os_user: String,
    /// Who the operator claims to be.
    pub operator: String,
    /// Where the claim comes from: flag, variable, file or the account itself.
    pub operator_source: String,
    /// Noun and verb, such as `suggestion assign`.
    pub command: String,
    /// Arguments as JSON, without secrets.
    pub arguments: String,
    /// Counts and other results as JSON.
    pub summary: String,
    /// SHA-256 of the imported file, in hexadecimal.
    pub file_sha256: Option<String>,
    /// Digest over the commitments of the records touched.
    pub records_digest: String,
    /// Hash of the entry before; 64 zeros for the first.
    pub previous: String,
    /// Hash of this entry.
    pub hash: String,
}

/// What was done to one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touch {
    /// Record type.
    pub noun: String,
    /// Business key, such as `520100/15/001`.
    pub key: String,
    /// `created`, `changed` or a verb's own word.
    pub action: String,
    /// Changed fields before, as JSON.
    pub before: Option<String>,
    /// Changed fields after, as JSON.
    pub after: Option<String>,
}

/// The hash that stands before the first entry.
pub fn genesis() -> String {
    "0".repeat(64)
}

impl Entry {
    /// Computes the hash of the entry from its other fields, each preceded by its length so that no two entries read alike.
    pub fn compute_hash(&self) -> String {
        let seq = self.seq.to_string();
        let fields = [
            "renda-journal-1",
            &self.previous,
            &seq,
            &self.at,
            &self.os_user,
            &self.operator,
            &self.operator_source,
            &self.command,
            &self.arguments,
            &self.summary,
            self.file_sha256.as_deref().unwrap_or("-"),
            &self.records_digest,
        ];
        hash_fields(&fields)
    }
}

/// Hashes fields, each preceded by its length in bytes.
pub fn hash_fields(fields: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for field in fields {
        hasher.update(u64::try_from(field.len()).unwrap_or(u64::MAX).to_be_bytes());
        hasher.update(field.as_bytes());
    }
    hex::encode(hasher.finalize())
}

/// Computes what the chain keeps of a payload: `H(salt, before, after)`.
pub fn commitment(salt: &str, touch: &Touch) -> String {
    hash_fields(&[
        salt,
        &touch.noun,
        &touch.key,
        &touch.action,
        touch.before.as_deref().unwrap_or("-"),
        touch.after.as_deref().unwrap_or("-"),
    ])
}

/// Running digest over the records of one entry.
#[derive(Clone, Debug, Default)]
pub struct RecordsDigest(Sha256);

impl RecordsDigest {
    /// Adds the next record's commitment.
    pub fn add(&mut self, commitment: &str) {
        self.0.update(commitment.as_bytes());
    }

    /// Returns the digest in hexadecimal.
    pub fn finish(self) -> String {
        hex::encode(self.0.finalize())
    }
}

/// Returns the sequence and hash of the newest entry; 0 and zeros when there is none.
pub fn head(executor: &mut dyn Executor) -> Result<(i64, String)> {
    let found = executor.query_one("SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1", &[])?;
    found.map_or(Ok((0, genesis())), |row| Ok((row.int(0)?, row.text(1).to_owned())))
}

/// Stores a record's commitment and payload.
pub fn add_record(executor: &mut dyn Executor, place: (i64, i64), touch: &Touch, salt: &str) -> Result<String> {
    let commitment = commitment(salt, touch);
    let (seq, ordinal) = place;
    executor.execute(
        "INSERT INTO journal_record (seq, ordinal, noun, record_key, action, commitment) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![seq, ordinal, &touch.noun, &touch.key, &touch.action, &commitment],
    )?;
    executor.execute(
        "INSERT INTO journal_payload (seq, ordinal, salt, before, after) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![seq, ordinal, salt, touch.before.as_deref(), touch.after.as_deref()],
    )?;
    Ok(commitment)
}

/// Stores a complete entry.
pub fn add_entry(executor: &mut dyn Executor, entry: &Entry) -> Result<()> {
    executor.execute(
        "INSERT INTO journal (seq, at, os_user, operator, operator_source, command, arguments, summary, file_sha256, \
         records_digest, previous, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
        params![
            entry.seq,
            &entry.at,
            &entry.os_user,
            &entry.operator,
            &entry.operator_source,
            &entry.command,
            &entry.arguments,
            &entry.summary,
            entry.file_sha256.as_deref(),
            &entry.records_digest,
            &entry.previous,
            &entry.hash
        ],
    )?;
    Ok(())
}

const ENTRY_COLUMNS: &str = "seq, at, os_user, operator, operator_source, command, arguments, summary, file_sha256, \
                             records_digest, previous, hash";

fn entry_of(row: &Row) -> Result<Entry> {
    let text = |column: usize| row.text(column).to_owned();
    Ok(Entry {
        seq: row.int(0)?,
        at: text(1),
        os_user: text(2),
        operator: text(3),
        operator_source: text(4),
        command: text(5),
        arguments: text(6),
        summary: text(7),
        file_sha256: row.opt_text(8).map(str::to_owned),
        records_digest: text(9),
        previous: text(10),
        hash: text(11),
    })
}

/// Calls `each` for the entries from `first` on, oldest first.
pub fn each_entry(executor: &mut dyn Executor, first: i64, each: &mut dyn FnMut(Entry) -> Result<()>) -> Result<()> {
    let sql = format!("SELECT {ENTRY_COLUMNS} FROM journal WHERE seq >= ?1 ORDER BY seq");
    executor.query_each(&sql, params![first], &mut |row| each(entry_of(row)?))
}

/// Returns one entry.
pub fn entry(executor: &mut dyn Executor, seq: i64) -> Result<Option<Entry>> {
    let sql = format!("SELECT {ENTRY_COLUMNS} FROM journal WHERE seq = ?1");
    executor.query_one(&sql, params![seq])?.map(|row| entry_of(&row)).transpose()
}

/// A record of an entry as stored, with its commitment; the payload is gone when it was erased by law.
#[derive(Clone, Debug)]
pub struct StoredTouch {
    /// Position within the entry, from 1.
    pub ordinal: i64,
    /// What was done.
    pub touch: Touch,
    /// What the chain keeps.
    pub commitment: String,
    /// Salt of the commitment, absent when the payload was erased.
    pub salt: Option<String>,
}

/// Calls `each` for the records an entry touched beside those it made in bulk.
pub fn each_record(
    executor: &mut dyn Executor,
    seq: i64,
    each: &mut dyn FnMut(StoredTouch) -> Result<()>,
) -> Result<()> {
    let sql = "SELECT r.ordinal, r.noun, r.record_key, r.action, p.before, p.after, r.commitment, p.salt \
               FROM journal_record r LEFT JOIN journal_payload p ON p.seq = r.seq AND p.ordinal = r.ordinal \
               WHERE r.seq = ?1 ORDER BY r.ordinal";
    executor.query_each(sql, params![seq], &mut |row| {
        let owned = |column: usize| row.opt_text(column).map(str::to_owned);
        let touch = Touch {
            noun: row.text(1).to_owned(),
            key: row.text(2).to_owned(),
            action: row.text(3).to_owned(),
            before: owned(4),
            after: owned(5),
        };
        each(StoredTouch { ordinal: row.int(0)?, touch, commitment: row.text(6).to_owned(), salt: owned(7) })
    })
}

/// Returns how many records an entry recorded one by one.
pub fn record_count(executor: &mut dyn Executor, seq: i64) -> Result<i64> {
    executor.count("SELECT count(*) FROM journal_record WHERE seq = ?1", params![seq])
}
