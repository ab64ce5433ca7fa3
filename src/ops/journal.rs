//! Checking the journal: every hash follows from the entry and the one before, and every payload from its commitment.

use crate::i18n::Message;
use crate::message;
use crate::storage::journal::{self, Entry, RecordsDigest, Touch};
use crate::storage::sql::{Executor, StorageError};

/// What checking the chain found.
#[derive(Debug, Default)]
pub struct Verified {
    /// Entries read.
    pub entries: i64,
    /// Records whose payload was checked.
    pub records: i64,
    /// Records whose payload was erased.
    pub erased: i64,
    /// Hash of the newest entry, to be kept elsewhere as an anchor.
    pub head: String,
    /// What does not fit, first the earliest.
    pub findings: Vec<Message>,
}

/// Walks the whole chain. Truncation at the end and a full rewrite cannot be seen without an anchor kept elsewhere.
pub fn verify(store: &mut dyn Executor) -> Result<Verified, StorageError> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut verified = Verified { head: journal::genesis(), ..Verified::default() };
    journal::each_entry(store, 1, &mut |entry| {
        entries.push(entry);
        Ok(())
    })?;
    for entry in &entries {
        verified.entries += 1;
        check_entry(&mut verified, entry);
        check_records(store, &mut verified, entry)?;
        verified.head.clone_from(&entry.hash);
    }
    Ok(verified)
}

fn check_entry(verified: &mut Verified, entry: &Entry) {
    let (seq, expected) = (entry.seq, verified.entries);
    if seq != expected {
        verified.findings.push(message!(
            "第 {expected} 条日志缺失，其后是第 {seq} 条",
            "entry {expected} is missing; entry {seq} follows"
        ));
        verified.entries = seq;
    }
    if entry.previous != verified.head {
        verified
            .findings
            .push(message!("第 {seq} 条日志与前一条不衔接", "entry {seq} does not follow from the one before"));
    }
    if entry.compute_hash() != entry.hash {
        verified.findings.push(message!("第 {seq} 条日志内容被改动", "entry {seq} was altered"));
    }
}

fn check_records(store: &mut dyn Executor, verified: &mut Verified, entry: &Entry) -> Result<(), StorageError> {
    let seq = entry.seq;
    let mut digest = RecordsDigest::default();
    let (mut records, mut erased, mut findings) = (0, 0, Vec::new());
    journal::each_record(store, seq, &mut |stored| {
        digest.add(&stored.commitment);
        let Touch { key, .. } = &stored.touch;
        match &stored.salt {
            None => erased += 1,
            Some(salt) if journal::commitment(salt, &stored.touch) == stored.commitment => records += 1,
            Some(_) => findings.push(message!(
                "第 {seq} 条日志中 {key} 的改动内容被改过",
                "entry {seq}: what it says about {key} was altered"
            )),
        }
        Ok(())
    })?;
    if digest.finish() != entry.records_digest {
        findings
            .push(message!("第 {seq} 条日志的记录清单被增删", "entry {seq}: records were added to it or taken away"));
    }
    verified.records += records;
    verified.erased += erased;
    verified.findings.append(&mut findings);
    Ok(())
}
