//! What is done: one function is one use case is one transaction is one journal entry. Returns an outcome, prints nothing.

pub mod calendar;
pub mod copy;
pub mod edit;
pub mod freeze;
pub mod heading_map;
pub mod import;
pub mod init;
pub mod journal;
pub mod limits;
pub mod motion;
pub mod order;
pub mod reference;
pub mod reminder;
pub mod reveal;
pub mod states;
pub mod suggestion;
pub mod write;
