//! Figures and the report of a period: each number with its unit, its numerator and denominator, its cut-off and the records
//! behind it; last year beside this one; and the identities that must hold before anything is printed.
//!
//! A figure is a definition ([`figure`]), not a query in a command. Which records count is declared once in
//! `storage::figures`, and both the number and the listing of its records come from that predicate. The break-down of a
//! figure by a dimension is named `FIGURE.by_DIMENSION.VALUE`, what stands below the line `FIGURE.denominator`.
//!
//! Not here: SQL, the look of a format, exit codes, and the law, which comes in as a rule profile.

mod by;
mod categories;
mod check;
mod counting;
mod definitions;
pub mod figure;
pub mod frozen;
mod known;
mod layout;
pub mod lint;
mod listing;
mod lists;
pub mod number;
pub mod numbers;
mod period;
mod policy;
pub mod prose;
mod scope;
mod section;
#[cfg(test)]
mod tests;
mod whole;

pub use by::{Breakdown, by, dimensions};
pub use check::Checked;
pub use definitions::definitions;
pub use listing::{Records, list};
pub use lists::lists;
pub use period::Period;
pub use policy::Policy;
pub use scope::Scope;
pub use whole::{Report, Subject, part, unreconciled, work_out};

use crate::i18n::{Message, Text};
use crate::message;
use crate::storage::sql::StorageError;

/// Why there is no report.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The cut-off is no day, or lies before the year.
    #[error("{0}")]
    Scope(Message),
    /// No figure has this key; the nearest ones are given.
    #[error("{}", self.message())]
    UnknownFigure {
        /// What was asked for.
        key: String,
        /// The nearest keys, the best first.
        nearest: Vec<String>,
    },
    /// Nothing can be broken down by this.
    #[error("{}", self.message())]
    UnknownDimension {
        /// What was asked for.
        key: String,
    },
    /// The figure is not to be had by this dimension.
    #[error("{}", self.message())]
    NotBrokenDown {
        /// Key of the figure.
        figure: &'static str,
        /// What it was to be broken down by.
        dimension: Text,
    },
    /// The report has no section of this key.
    #[error("{}", self.message())]
    UnknownSection {
        /// What was asked for.
        key: String,
        /// The keys that it has.
        known: Vec<String>,
    },
    /// Figures that must agree do not: a sentence each, with both numbers.
    #[error("{}", self.message())]
    Unreconciled(Vec<Message>),
    /// The store could not be read.
    #[error(transparent)]
    Storage(#[from] StorageError),
}

impl ReportError {
    /// Returns the sentence for people.
    pub fn message(&self) -> Message {
        match self {
            ReportError::Scope(message) => message.clone(),
            ReportError::UnknownFigure { key, nearest } => {
                let near = nearest.join("、");
                let near_en = nearest.join(", ");
                Message::new(
                    format!("没有名为 {key} 的指标；相近的有：{near}"),
                    format!("there is no figure {key}; near to it: {near_en}"),
                )
            }
            ReportError::UnknownDimension { key } => {
                let known = dimensions().iter().map(|dimension| dimension.key).collect::<Vec<_>>().join(" ");
                message!("不能按“{key}”分组；可选：{known}", "nothing is broken down by {key:?}; one of: {known}")
            }
            ReportError::NotBrokenDown { figure, dimension: Text { zh, en } } => {
                message!("指标 {figure} 不能{zh}分组", "the figure {figure} cannot be had {en}")
            }
            ReportError::UnknownSection { key, .. } => {
                message!("报告没有 {key} 这一部分", "the report has no section {key}")
            }
            ReportError::Unreconciled(findings) => {
                let join = |pick: fn(&Message) -> &str| findings.iter().map(pick).collect::<Vec<_>>().join("\n");
                let count = findings.len();
                Message::new(
                    format!("有 {count} 处数字对不上，未出报表：\n{}", join(|message| &message.zh)),
                    format!("{count} sums do not agree, so there is no report:\n{}", join(|message| &message.en)),
                )
            }
            ReportError::Storage(error) => error.message(),
        }
    }
}
