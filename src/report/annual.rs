//! The annual report: this year beside last, checked against the identities.

use std::collections::HashMap;

use super::numbers::{Numbers, Reading};
use super::policy::Policy;
use super::section::broken_down;
use super::{ReportError, Scope, check, figure, layout};
use crate::domain::profile::Profile;
use crate::output::Document;
use crate::storage::figures::region_names;
use crate::storage::sql::Executor;

/// The figures of a year and of the year before.
#[derive(Clone, Debug)]
pub struct Annual {
    pub(super) scope: Scope,
    pub(super) policy: Policy,
    pub(super) this: Numbers,
    pub(super) last: Numbers,
    pub(super) regions: HashMap<String, String>,
}

/// Works the annual report out. Last year is the whole of it, as of its last day.
///
/// Fails where the cut-off is no day of the year or later, where sums that must agree do not, and where the store cannot be
/// read. For figures that belong together the caller reads within one transaction.
pub fn annual(store: &mut dyn Executor, scope: &Scope, profile: &Profile) -> Result<Annual, ReportError> {
    let annual = read(store, scope, profile)?;
    check::judge(annual.findings())?;
    Ok(annual)
}

/// Works the annual report out without holding it against the identities; where that is what is wanted, see [`Annual::checked`].
pub fn read(store: &mut dyn Executor, scope: &Scope, profile: &Profile) -> Result<Annual, ReportError> {
    let wanted = broken_down();
    Ok(Annual {
        this: Numbers::read(store, &scope.this_year()?, &wanted)?,
        last: Numbers::read(store, &scope.last_year(), &wanted)?,
        regions: region_names(store)?,
        scope: scope.clone(),
        policy: Policy::from(profile),
    })
}

impl Annual {
    /// Returns what does not agree, a sentence each with both numbers; empty for a sound register.
    pub fn findings(&self) -> Vec<crate::i18n::Message> {
        self.checked().into_iter().filter_map(check::Checked::finding).collect()
    }

    /// Returns a figure of this year; none where there is no such figure.
    pub fn reading(&self, key: &str) -> Option<Reading> {
        figure::find(key).map(|figure| self.this.reading(figure, &self.policy))
    }

    /// Returns a figure of last year; none where there is no such figure.
    pub fn last_reading(&self, key: &str) -> Option<Reading> {
        figure::find(key).map(|figure| self.last.reading(figure, &self.policy))
    }

    /// Returns the report as a document of one sheet a section, schema `renda.report.annual/1`; every row of a section
    /// carries the key of its figure under `figure`.
    pub fn document(&self) -> Document {
        layout::document(self)
    }
}
