//! `renda report`: statistics that can be defended, figure by figure.

mod annual;
mod asked;
mod check;
mod figures;
mod freeze;
mod paper;
mod period;
mod subject;
mod whole;

use super::Verb;
use crate::failure::{Failure, Kind};
use crate::message;
use crate::report::ReportError;

/// The verbs.
pub static VERBS: &[Verb] = &[
    annual::VERB,
    period::VERB,
    subject::UNIT,
    subject::DEPUTY,
    subject::STATION,
    paper::VERB,
    check::VERB,
    freeze::FREEZE,
    freeze::DIFF,
    figures::VERB,
];

fn failure(error: ReportError) -> Failure {
    match error {
        ReportError::Storage(error) => error.into(),
        ReportError::UnknownFigure { .. } => Failure::new(Kind::NotFound, error.message())
            .hint(message!("renda report figures 列出全部指标", "renda report figures lists every figure")),
        ReportError::Scope(message) => Failure::usage(message),
        ReportError::UnknownDimension { .. } => Failure::usage(error.message()),
        ReportError::NotBrokenDown { .. } => Failure::usage(error.message()).hint(message!(
            "renda report figures 列出每个指标可按什么分组",
            "renda report figures lists what each figure can be broken down by"
        )),
        ReportError::UnknownSection { ref known, .. } => {
            let known = known.join(" ");
            Failure::usage(error.message()).hint(message!("可选：{known}", "one of: {known}"))
        }
        ReportError::Unreconciled(_) => Failure::new(Kind::Rejected, error.message()),
    }
}
