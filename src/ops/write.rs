//! The one way to write: a transaction that carries its journal entry. A write that touched nothing leaves no entry.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json, json};

use crate::domain::input::Fault;
use crate::i18n::Message;
use crate::storage::journal::{self, Entry, RecordsDigest, Touch};
use crate::storage::sql::{Driver, Executor, StorageError, Transaction};
use crate::storage::suggestion::{self, settled};

/// Why a use case was not carried out.
#[derive(Debug, thiserror::Error)]
pub enum OpError {
    /// A rule said no.
    #[error("{0}")]
    Rejected(Message),
    /// What the command names does not exist.
    #[error("{0}")]
    NotFound(Message),
    /// It exists already, or changed meanwhile.
    #[error("{0}")]
    Conflict(Message),
    /// Cells that cannot be taken as they are.
    #[error("{} faults", .0.len())]
    Faults(Vec<Fault>),
    /// The user asked to stop; nothing was kept.
    #[error("interrupted")]
    Interrupted,
    /// The store failed.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

/// Shorthand for results of this layer.
pub type Result<T> = std::result::Result<T, OpError>;

/// Who writes, when, and by which command.
#[derive(Clone, Debug)]
pub struct Author {
    /// RFC 3339 time in +08:00.
    pub at: String,
    /// The account the operating system knows.
    pub os_user: String,
    /// Who the operator claims to be.
    pub operator: String,
    /// Where the claim comes from.
    pub operator_source: String,
    /// Noun and verb.
    pub command: String,
    /// Arguments worth keeping.
    pub arguments: Map<String, Json>,
}

/// A write under way: the transaction and the journal entry that grows with it.
pub struct Write<'t> {
    transaction: Box<dyn Transaction + 't>,
    seq: i64,
    previous: String,
    ordinal: i64,
    digest: RecordsDigest,
    summary: Map<String, Json>,
    file_sha256: Option<String>,
    touched: bool,
    /// What was touched since it was last asked for, where somebody wants to know.
    heard: Option<Vec<Touch>>,
    /// Suggestions whose facts were written, see [`Write::concerns`].
    concerned: BTreeSet<i64>,
}

/// Suggestions written in bulk after which their states are worked out.
const MANY: usize = 1024;

/// A point within a write, see [`Write::mark`].
#[derive(Debug)]
pub struct Mark {
    ordinal: i64,
    digest: RecordsDigest,
    touched: bool,
}

impl<'t> Write<'t> {
    /// Takes the write lock and reserves the next entry of the journal.
    pub fn begin(store: &'t mut dyn Driver) -> Result<Write<'t>> {
        let mut transaction = store.begin()?;
        let (head, previous) = journal::head(transaction.as_mut())?;
        Ok(Write {
            transaction,
            seq: head + 1,
            previous,
            ordinal: 0,
            digest: RecordsDigest::default(),
            summary: Map::new(),
            file_sha256: None,
            touched: false,
            heard: None,
            concerned: BTreeSet::new(),
        })
    }

    /// Returns the transaction.
    pub fn store(&mut self) -> &mut dyn Executor {
        self.transaction.as_mut()
    }

    /// Returns the sequence number of the entry under way, which new rows carry as `entry`.
    pub fn entry(&self) -> i64 {
        self.seq
    }

    /// Records what was done to one record.
    pub fn touch(&mut self, touch: &Touch) -> Result<()> {
        self.ordinal += 1;
        let mut salt = [0_u8; 16];
        getrandom::fill(&mut salt)
            .map_err(|error| StorageError::Statement(format!("the system gives no random numbers: {error}")))?;
        let place = (self.seq, self.ordinal);
        let commitment = journal::add_record(self.transaction.as_mut(), place, touch, &hex::encode(salt))?;
        self.digest.add(&commitment);
        self.touched = true;
        if touch.noun == "suggestion"
            && let Some(id) = suggestion::id_of(self.transaction.as_mut(), &touch.key)?
        {
            self.concerns(id);
        }
        if let Some(heard) = &mut self.heard {
            heard.push(touch.clone());
        }
        Ok(())
    }

    /// Says that facts of a suggestion were written: the state it keeps is worked out anew before the commit.
    pub fn concerns(&mut self, suggestion_id: i64) {
        self.concerned.insert(suggestion_id);
    }

    /// Works out the states of the suggestions written so far where they are many. Whatever was begun about one of them is done, and
    /// no mark is set.
    pub fn settle_many(&mut self) -> Result<()> {
        if self.concerned.len() < MANY { Ok(()) } else { self.settle() }
    }

    /// Works out the states of the suggestions written so far.
    pub fn settle(&mut self) -> Result<()> {
        let ids: Vec<i64> = std::mem::take(&mut self.concerned).into_iter().collect();
        Ok(settled::settle(self.transaction.as_mut(), &ids)?)
    }

    /// Remembers from now on what is touched, for [`Write::heard`].
    pub fn listen(&mut self) {
        self.heard = Some(Vec::new());
    }

    /// Returns what was touched since this was last asked, undone items included.
    pub fn heard(&mut self) -> Vec<Touch> {
        self.heard.as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// Says that rows were made in bulk; they carry the entry's number and are not recorded one by one.
    pub fn touch_bulk(&mut self) {
        self.touched = true;
    }

    /// Sets a mark to which the write can go back, so that an item refused half way leaves nothing behind.
    pub fn mark(&mut self) -> Result<Mark> {
        self.transaction.execute("SAVEPOINT item", &[])?;
        Ok(Mark { ordinal: self.ordinal, digest: self.digest.clone(), touched: self.touched })
    }

    /// Keeps what was done since the mark.
    pub fn keep(&mut self, _mark: Mark) -> Result<()> {
        self.transaction.execute("RELEASE item", &[])?;
        Ok(())
    }

    /// Undoes what was done since the mark, in the store and in the entry.
    pub fn undo(&mut self, mark: Mark) -> Result<()> {
        self.transaction.execute("ROLLBACK TO item", &[])?;
        self.transaction.execute("RELEASE item", &[])?;
        Mark { ordinal: self.ordinal, digest: self.digest, touched: self.touched } = mark;
        Ok(())
    }

    /// Adds a result to the entry.
    pub fn note(&mut self, name: &str, value: impl Into<Json>) {
        self.summary.insert(name.to_owned(), value.into());
    }

    /// Names the file the write comes from.
    pub fn set_file(&mut self, sha256: &str) {
        self.file_sha256 = Some(sha256.to_owned());
    }

    /// Seals the journal entry and commits. Returns its number, or nothing when nothing was touched.
    pub fn commit(mut self, author: &Author) -> Result<Option<i64>> {
        if !self.touched {
            return Ok(None);
        }
        self.settle()?;
        let mut entry = Entry {
            seq: self.seq,
            at: author.at.clone(),
            os_user: author.os_user.clone(),
            operator: author.operator.clone(),
            operator_source: author.operator_source.clone(),
            command: author.command.clone(),
            arguments: Json::Object(author.arguments.clone()).to_string(),
            summary: Json::Object(self.summary).to_string(),
            file_sha256: self.file_sha256,
            records_digest: self.digest.finish(),
            previous: self.previous,
            hash: String::new(),
        };
        entry.hash = entry.compute_hash();
        journal::add_entry(self.transaction.as_mut(), &entry)?;
        self.transaction.commit()?;
        Ok(Some(entry.seq))
    }
}

/// Makes a touch from the fields that changed.
pub fn changed(noun: &str, key: &str, fields: &[(&str, Json, Json)]) -> Touch {
    let side = |pick: fn(&(&str, Json, Json)) -> Json| {
        let members = fields.iter().map(|field| (field.0.to_owned(), pick(field)));
        Some(Json::Object(members.collect()).to_string())
    };
    Touch {
        noun: noun.to_owned(),
        key: key.to_owned(),
        action: "changed".to_owned(),
        before: side(|field| field.1.clone()),
        after: side(|field| field.2.clone()),
    }
}

/// Makes a touch for something new.
pub fn created(noun: &str, key: &str, after: &Json) -> Touch {
    Touch {
        noun: noun.to_owned(),
        key: key.to_owned(),
        action: "created".to_owned(),
        before: None,
        after: Some(after.to_string()),
    }
}

/// Turns a stored value into JSON.
pub fn to_json(value: &crate::domain::value::Value) -> Json {
    use crate::domain::value::Value;
    match value {
        Value::Empty => Json::Null,
        Value::Int(number) => json!(number),
        Value::Text(text) => json!(text.as_str()),
    }
}
