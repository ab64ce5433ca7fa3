//! Tables in: a file or standard input, text or workbook, becomes batches of parsed rows, with everything guessed on the way told.
//! Memory stays flat on any input: fields, rows, columns and bytes have fixed bounds. What becomes of a row is decided
//! in `ops`; tables out are the business of `output`, except for the rejects file, which has to come back in.

mod cells;
mod column;
mod decode;
mod dialect;
pub mod encoding;
mod error;
mod extra;
mod guess;
mod header;
mod levels;
mod opening;
pub mod prose;
mod reader;
mod rejects;
mod rows;
mod source;
mod table;
pub mod workbook;

pub use encoding::Charset;
pub use error::{Problem, ReadError};
pub use header::compared;
pub use reader::{ReadOptions, TableReader, open};
pub use rejects::{PlacedRejects, RejectsWriter};
pub use source::{SIZE_LIMIT, Source};

use crate::i18n::Message;

/// Something the reader guessed or left out, for people to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Stable ASCII code such as `unknown-columns`.
    pub code: &'static str,
    /// What was done.
    pub message: Message,
}

#[cfg(test)]
mod tests;
