//! Rows on their way into the register: spread over the fields, inspected, looked up, stored and counted.

use std::collections::HashMap;

use super::{Decided, ImportError, Job, Landed, Loader, Observer, Options, Outcome, RowError, Spread};
use crate::domain::input::{Fault, InputRow};
use crate::domain::record::RecordType;
use crate::domain::value::Value;
use crate::ops::write::OpError;

/// How rows are spread over the fields of their record type, and the buffers for it.
struct Rows {
    spare: Vec<Vec<Value>>,
    places: Vec<usize>,
    headings: HashMap<&'static str, String>,
    record: &'static RecordType,
}

impl Rows {
    fn new(options: &Options<'_>) -> Rows {
        let record = options.record;
        let columns = &options.mapping.columns;
        Rows {
            spare: Vec::new(),
            places: columns.iter().filter_map(|column| record.position(column.field.key)).collect(),
            headings: columns.iter().map(|column| (column.field.key, column.heading.clone())).collect(),
            record,
        }
    }

    /// Spreads rows, each into a buffer of its own.
    fn spread(&mut self, rows: &[InputRow<'_>]) -> Vec<Vec<Value>> {
        let mut all = Vec::with_capacity(rows.len());
        for row in rows {
            let mut values = self.spare.pop().unwrap_or_default();
            values.clear();
            values.resize(self.record.fields.len(), Value::Empty);
            for (place, value) in self.places.iter().zip(row.values) {
                values[*place].clone_from(value);
            }
            all.push(values);
        }
        all
    }

    fn view<'v>(&'v self, values: &'v mut Vec<Value>, line: u64) -> Spread<'v> {
        Spread { values, headings: &self.headings, record: self.record, line }
    }
}

/// Takes row after row and counts what became of them.
pub(super) struct Intake {
    rows: Rows,
    pub(super) outcome: Outcome,
}

/// What inspecting a row found.
struct Inspected {
    faults: Vec<Fault>,
    remarks: Vec<Fault>,
}

impl Intake {
    pub(super) fn new(options: &Options<'_>) -> Intake {
        Intake { rows: Rows::new(options), outcome: Outcome::default() }
    }

    /// Takes rows: inspects all of them, looks up what the register has of them, then stores one after the other.
    pub(super) fn take<E>(
        &mut self,
        job: &mut Job<'_, '_>,
        loader: &mut dyn Loader,
        rows: &[InputRow<'_>],
        observer: &mut dyn Observer,
    ) -> Result<(), ImportError<E>> {
        let mut values = self.rows.spread(rows);
        let mut inspected = Vec::with_capacity(rows.len());
        for (row, values) in rows.iter().zip(&mut values) {
            inspected.push(inspect(job, loader, row, &mut self.rows.view(values, row.line))?);
        }
        let mut keys = Vec::new();
        if job.trail.is_some() {
            let all = values.iter_mut().zip(rows);
            keys.extend(all.map(|(values, row)| loader.key(&self.rows.view(values, row.line))));
        }
        let sound = values.iter_mut().zip(rows).zip(&inspected).filter(|(_, found)| found.faults.is_empty());
        let sound: Vec<Spread<'_>> = sound.map(|((values, row), _)| self.rows.view(values, row.line)).collect();
        loader.look_up(job, &sound)?;
        for (place, ((row, values), Inspected { faults, remarks })) in
            rows.iter().zip(&mut values).zip(inspected).enumerate()
        {
            job.remarks = remarks;
            if let Some(trail) = &mut job.trail {
                trail.begin(row.line, values);
            }
            let landed = if faults.is_empty() {
                loader.take(job, &mut self.rows.view(values, row.line))
            } else {
                Err(RowError::Faults(faults))
            };
            for remark in job.remarks.drain(..) {
                observer.remark(row.line, &remark);
            }
            if job.trail.is_some() {
                tell(job, (row, &keys[place]), &landed, observer);
            }
            self.count(row, landed, observer)?;
        }
        self.rows.spare.append(&mut values);
        Ok(())
    }

    fn count<E>(
        &mut self,
        row: &InputRow<'_>,
        landed: Result<Landed, RowError>,
        observer: &mut dyn Observer,
    ) -> Result<(), ImportError<E>> {
        match landed {
            Ok(Landed::Created) => self.outcome.created += 1,
            Ok(Landed::Changed) => self.outcome.changed += 1,
            Ok(Landed::Unchanged) => self.outcome.unchanged += 1,
            Err(RowError::Storage(error)) => return Err(error.into()),
            Err(RowError::Faults(faults)) => {
                self.outcome.rejected += 1;
                observer.rejected(row, &faults)?;
            }
        }
        Ok(())
    }
}

/// Hashes and tells what was decided about a row; `about` is the row with its key.
fn tell(
    job: &mut Job<'_, '_>,
    about: (&InputRow<'_>, &str),
    landed: &Result<Landed, RowError>,
    observer: &mut dyn Observer,
) {
    let (row, key) = about;
    let heard = job.write.heard();
    let changes = if matches!(landed, Ok(Landed::Changed)) { heard.as_slice() } else { &[] };
    let (landed, faults) = match landed {
        Ok(landed) => (Some(*landed), &[][..]),
        Err(RowError::Faults(faults)) => (None, faults.as_slice()),
        // It ends the import.
        Err(RowError::Storage(_)) => return,
    };
    let decided = Decided { row, key, landed, changes, faults };
    if let Some(trail) = &mut job.trail {
        trail.end(&decided);
    }
    observer.landed(&decided);
}

fn inspect(
    job: &mut Job<'_, '_>,
    loader: &mut dyn Loader,
    row: &InputRow<'_>,
    spread: &mut Spread<'_>,
) -> Result<Inspected, OpError> {
    let mut faults = row.faults.to_vec();
    for found in loader.inspect(job, spread)? {
        // A cell that cannot be read is blank to the register; it was told already.
        if !row.faults.iter().any(|fault| fault.column == found.column) {
            faults.push(found);
        }
    }
    Ok(Inspected { faults, remarks: std::mem::take(&mut job.remarks) })
}
