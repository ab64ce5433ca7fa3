//! The end of an import: what was found out is summed up, and kept or not.

use super::trail::{Decisions, Planned, Trail};
use super::{Job, Options, Outcome};
use crate::ops::write::{Author, OpError, Write};
use crate::storage::imports;

/// Sums up what was found out on the way, and refuses what is not as it was planned.
pub(super) fn conclude(job: Job<'_, '_>, outcome: &mut Outcome) -> Result<(), OpError> {
    outcome.placed = job.placed;
    outcome.counted = job.counted;
    outcome.matches = job.resolver.matches();
    outcome.decisions = job.trail.map(Trail::finish);
    if let (Decisions::Planned(planned), Some(decisions)) = (job.options.decisions, &outcome.decisions) {
        planned.check(&Planned { decisions: decisions.clone(), counts: outcome.counts() })?;
    }
    Ok(())
}

/// Commits, unless nothing is to be kept.
pub(super) fn finish(
    mut write: Write<'_>,
    author: &Author,
    options: &Options<'_>,
    outcome: &mut Outcome,
) -> Result<(), OpError> {
    if options.strict && outcome.rejected > 0 {
        outcome.withheld = true;
    }
    if options.dry_run || outcome.withheld || outcome.created + outcome.changed == 0 {
        return Ok(());
    }
    for (name, count) in [
        ("created", outcome.created),
        ("changed", outcome.changed),
        ("unchanged", outcome.unchanged),
        ("rejected", outcome.rejected),
    ] {
        write.note(name, count);
    }
    write.set_file(options.sha256);
    write.touch_bulk();
    let (entry, counts) = (write.entry(), outcome.counts());
    imports::add(write.store(), entry, (options.record.noun, options.file_name, options.sha256), counts)?;
    outcome.entry = write.commit(author)?;
    Ok(())
}
