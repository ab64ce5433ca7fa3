//! renda (人大): the records toolkit of the deputies'-work office of a local people's congress.
//!
//! This page is the architecture of the program. Any line is found by two questions: which noun (deputy, suggestion,
//! station, …) and which layer?
//!
//! | layer | what it is for | may use |
//! |---|---|---|
//! | [`cli`], [`commands`] | what is typed: a verb's arguments and its `run` | everything below |
//! | [`ops`] | what is done: one use case, one transaction, one journal entry | storage, domain |
//! | [`report`], [`remind`] | figures and digests, worked out and laid out | storage (reads), domain, output |
//! | [`document`] | papers out: facts and templates, one model, DOCX and HTML | storage (reads), domain, output |
//! | [`domain`] | what is true: types, states, deadlines, profiles; pure | i18n |
//! | [`storage`] | what is stored: the driver seam and every SQL statement | domain |
//! | [`exchange`] | tables in: encodings, workbooks, headings, faults of cells | domain, i18n |
//! | [`output`] | tables out: a small file a format | i18n |
//! | [`post`] | letters out: a message, and a channel that takes it | i18n |
//! | [`demo`] | the synthetic year, written as an office's sheets | domain, i18n |
//! | [`context`], [`ui`], [`failure`] | environment and clock; the terminal; exit codes and hints | everything but commands |
//! | [`generated`] | completions, manual pages, the reference of fields | cli, domain, failure, i18n |
//! | [`i18n`] | what people read, in both languages | nothing |
//!
//! Every layer may use [`i18n`]. `tests/layering.rs` holds the `use` lines against this table.
//!
//! Reads go command → storage → output. Every write goes through an op ([`ops::write::Write`]), which is one transaction
//! that carries its own entry of the hash-chained journal. What a report reads of different tables is read side by side, by two
//! connections that see one moment ([`storage::read_together`]).
//!
//! A record type is declared once ([`domain::record`]): keys, headings, aliases, kinds, what is personal. From the
//! declaration come template, import, export, list, show, add and edit, which stand once in `commands/record`; where its
//! fields are stored says one table in [`storage::tables`].
//!
//! Truth is dated facts: where a suggestion stands on a day follows from what was assigned, received, extended, replied
//! and answered by that day ([`domain::suggestion::status`]), and what a suggestion keeps of it is worked out anew with every write
//! ([`ops::write::Write::concerns`]) so that lists know where to look; a last day follows from a clock's start, the rule profile and
//! the calendar ([`domain::deadline`]).

use std::ffi::OsString;

pub mod cli;
pub mod commands;
pub mod context;
pub mod demo;
pub mod document;
pub mod domain;
pub mod exchange;
pub mod failure;
pub mod generated;
pub mod i18n;
pub mod ops;
pub mod output;
pub mod post;
pub mod remind;
pub mod report;
pub mod storage;
pub mod ui;

use cli::errors::Parsed;
use context::Context;
use failure::Failure;
use i18n::Lang;
use ui::{Manner, Ui};

/// Runs the command line and returns the exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    context::restrict_umask();
    let lang = context::language(&arguments);
    let plain = Ui::new(Manner { lang, ..Manner::default() });
    match std::panic::catch_unwind(|| parse_and_run(&arguments, lang, &plain)) {
        Ok(code) => code,
        Err(_) => {
            plain.internal("panic");
            failure::Kind::Internal as u8
        }
    }
}

fn parse_and_run(arguments: &[OsString], lang: Lang, plain: &Ui) -> u8 {
    let matches = match cli::command(lang).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            return match cli::errors::explain(&error, lang) {
                Parsed::Text(text) => conclude(plain, plain.print(&text).map_err(Failure::from)),
                Parsed::Missing(text) => {
                    plain.tell(&text);
                    failure::Kind::Usage as u8
                }
                Parsed::Wrong(failure) => conclude(plain, Err(failure)),
            };
        }
    };
    let mut context = match Context::build(&matches, lang) {
        Ok(context) => context,
        Err(failure) => return conclude(plain, Err(failure)),
    };
    let outcome = commands::dispatch(&mut context, &matches);
    conclude(&context.ui, outcome)
}

/// Tells a failure and returns the exit code; a reader that went away is no failure.
fn conclude(ui: &Ui, outcome: Result<(), Failure>) -> u8 {
    match outcome {
        Ok(()) => 0,
        Err(failure) if failure.closed_pipe => 0,
        Err(failure) => {
            ui.failure(&failure);
            failure.kind as u8
        }
    }
}
