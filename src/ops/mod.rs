//! What is done: one function is one use case is one transaction is one journal entry. Returns an outcome, prints nothing.

pub mod import;
pub mod journal;
pub mod suggestion;
pub mod write;
