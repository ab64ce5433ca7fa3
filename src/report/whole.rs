//! The report of a period: its figures beside those of another one, checked against the identities.

use std::collections::HashMap;

use super::numbers::{Numbers, Reading};
use super::policy::Policy;
use super::section::{broken_down, compared};
use super::{ReportError, Scope, categories, check, figure, layout};
use crate::domain::profile::Profile;
use crate::i18n::{Message, Text};
use crate::output::{Cell, Column, Document, Label, Sheet};
use crate::storage::figures::{Dimension, Labels, Point, region_names};
use crate::storage::sql::Executor;

/// The figures of a period, and of the one it is compared with.
#[derive(Clone, Debug)]
pub struct Report {
    pub(super) scope: Scope,
    pub(super) policy: Policy,
    pub(super) this: Numbers,
    pub(super) other: Option<Numbers>,
    pub(super) regions: Regions,
    /// What alone is reported on; none where it is everything in scope.
    pub(super) subject: Option<Subject>,
}

/// One unit, deputy or station: the records with one value of a dimension.
#[derive(Clone, Debug)]
pub struct Subject {
    /// Key of the dimension.
    pub dimension: &'static str,
    /// The value, as the dimension spells it.
    pub value: String,
    /// What it is called.
    pub title: Message,
}

/// Names of regions by their code.
#[derive(Clone, Debug, Default)]
pub(super) struct Regions(pub(super) HashMap<String, String>);

impl Regions {
    /// Reads the names of the register.
    pub(super) fn read(store: &mut dyn Executor) -> Result<Regions, ReportError> {
        Ok(Regions(region_names(store)?))
    }

    /// Returns the name of a region, or its code where the register does not have it.
    pub(super) fn name(&self, code: &str) -> Message {
        let name = self.0.get(code).map_or(code, String::as_str);
        Message::new(name, name)
    }
}

/// Works the report out. What it is compared with is the whole of that period, as of its last day.
///
/// Fails where the cut-off lies before the period, where sums that must agree do not, and where the store cannot be read. For
/// figures that belong together the caller reads within one transaction.
pub fn work_out(store: &mut dyn Executor, scope: &Scope, profile: &Profile) -> Result<Report, ReportError> {
    let report = unreconciled(store, scope, profile)?;
    report.judge()?;
    Ok(report)
}

/// Works the report out without holding it against the identities; where that is what is wanted, see [`Report::checked`].
pub fn unreconciled(store: &mut dyn Executor, scope: &Scope, profile: &Profile) -> Result<Report, ReportError> {
    let policy = Policy::from(profile);
    let mut wanted = broken_down(scope.own());
    wanted.extend(categories::wanted(scope, &policy));
    let mut sought = vec![(scope.point()?, wanted)];
    sought.extend(scope.point_against().map(|point| (point, compared())));
    let mut read = Numbers::read(store, sought)?.into_iter();
    let (mut this, mut other) = (read.next().unwrap_or_default(), read.next());
    this.classify(policy.categories.on(scope.period.last()));
    if let (Some(other), Some(against)) = (&mut other, scope.against) {
        other.classify(policy.categories.on(against.last()));
    }
    Ok(Report { this, other, regions: Regions::read(store)?, scope: scope.clone(), policy, subject: None })
}

/// Works out every figure that can be had of one unit, deputy or station.
pub fn part(
    store: &mut dyn Executor,
    scope: &Scope,
    profile: &Profile,
    subject: Subject,
) -> Result<Report, ReportError> {
    let mut read = |point: &Point| Numbers::read_part(store, point, subject.dimension, &subject.value);
    let this = read(&scope.point()?)?;
    let other = scope.point_against().map(|point| read(&point)).transpose()?;
    Ok(Report {
        this,
        other,
        regions: Regions::read(store)?,
        scope: scope.clone(),
        policy: Policy::from(profile),
        subject: Some(subject),
    })
}

impl Report {
    /// Returns what does not agree, a sentence each with both numbers; empty for a sound register.
    pub fn findings(&self) -> Vec<Message> {
        self.checked().into_iter().filter_map(check::Checked::finding).collect()
    }

    /// Returns what a value of a dimension is called.
    pub(super) fn named(&self, dimension: &Dimension, value: &str) -> Label {
        match dimension.labels {
            Labels::Categories => categories::label(&self.scope, &self.policy, dimension, value),
            _ => layout::label(&self.regions, dimension, value),
        }
    }

    /// Returns what it covers.
    pub fn scope(&self) -> &Scope {
        &self.scope
    }

    /// Fails where sums that must agree do not.
    pub fn judge(&self) -> Result<(), ReportError> {
        check::judge(self.findings())
    }

    /// Returns what does not agree as a sheet to be printed with the report; none where everything does.
    pub fn unreconciled_sheet(&self) -> Option<Sheet> {
        let found = self.findings();
        let rows: Vec<Vec<Cell>> =
            found.into_iter().map(|message| vec![Cell::Label(Label::named("", message))]).collect();
        (!rows.is_empty()).then(|| Sheet {
            key: "unreconciled".to_owned(),
            title: Some(Text::new("未核对一致，引用前须查明", "Not reconciled: to be cleared up before use").into()),
            columns: vec![Column::labels("finding", Text::new("对不上的数字", "What does not agree"))],
            rows,
            notes: Vec::new(),
            charts: Vec::new(),
        })
    }

    /// Returns a figure; none where there is no such figure.
    pub fn reading(&self, key: &str) -> Option<Reading> {
        figure::find(key).map(|figure| self.this.reading(figure, &self.policy))
    }

    /// Returns a figure of the period it is compared with; none where there is no such figure or period.
    pub fn other_reading(&self, key: &str) -> Option<Reading> {
        let other = self.other.as_ref()?;
        figure::find(key).map(|figure| other.reading(figure, &self.policy))
    }

    /// Returns the report as a document of one sheet a section, schema `renda.report.annual/1`; every row of a section
    /// carries the key of its figure under `figure`.
    pub fn document(&self) -> Document {
        layout::document(self)
    }
}
