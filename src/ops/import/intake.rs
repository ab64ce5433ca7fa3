//! Rows on their way into the register: spread over the fields, inspected, looked up, stored and counted.

use std::collections::HashMap;

use super::{Decided, ImportError, Job, Landed, Loader, Observer, Options, Outcome, RowError, Spread};
use crate::domain::input::{Fault, InputRow};
use crate::domain::record::RecordType;
use crate::domain::value::Value;
use crate::ops::write::OpError;

/// How rows are spread over the fields of their record type.
struct Rows {
    /// For each field the column that has its value.
    sources: Vec<Option<usize>>,
    /// How many columns a row has.
    columns: usize,
    headings: HashMap<&'static str, String>,
    record: &'static RecordType,
}

impl Rows {
    fn new(options: &Options<'_>) -> Rows {
        let record = options.record;
        let columns = &options.mapping.columns;
        Rows {
            sources: record
                .fields
                .iter()
                .map(|field| columns.iter().position(|column| column.field.key == field.key))
                .collect(),
            columns: columns.len(),
            headings: columns.iter().map(|column| (column.field.key, column.heading.clone())).collect(),
            record,
        }
    }

    /// Moves the values of rows, a value a column, to the places of their fields; `spread` is the buffer.
    fn spread(&self, mut values: Vec<Value>, spread: &mut Vec<Value>) {
        spread.clear();
        spread.reserve(values.len() / self.columns.max(1) * self.sources.len());
        for row in values.chunks_mut(self.columns.max(1)) {
            let value = |source: &Option<usize>| source.map_or(Value::Empty, |column| std::mem::take(&mut row[column]));
            spread.extend(self.sources.iter().map(value));
        }
    }

    fn view<'v>(&'v self, values: &'v mut [Value], line: u64) -> Spread<'v> {
        Spread { values, headings: &self.headings, record: self.record, line }
    }
}

/// Takes row after row and counts what became of them.
pub(super) struct Intake {
    rows: Rows,
    /// Buffer for the values of the rows under way.
    spread: Vec<Value>,
    pub(super) outcome: Outcome,
}

/// What inspecting a row found.
struct Inspected {
    faults: Vec<Fault>,
    remarks: Vec<Fault>,
}

impl Intake {
    pub(super) fn new(options: &Options<'_>) -> Intake {
        Intake { rows: Rows::new(options), spread: Vec::new(), outcome: Outcome::default() }
    }

    /// Takes the rows of a batch with their values, as many at once as the loader can.
    pub(super) fn take_all<E>(
        &mut self,
        job: &mut Job<'_, '_>,
        loader: &mut dyn Loader,
        (rows, values): (&[InputRow<'_>], Vec<Value>),
        observer: &mut dyn Observer,
    ) -> Result<(), ImportError<E>> {
        let mut spread = std::mem::take(&mut self.spread);
        self.rows.spread(values, &mut spread);
        let at_once = loader.at_once().min(rows.len().max(1));
        let fields = self.rows.record.fields.len();
        for (rows, values) in rows.chunks(at_once).zip(spread.chunks_mut(at_once * fields)) {
            self.take(job, loader, (rows, values), observer)?;
        }
        self.spread = spread;
        Ok(())
    }

    /// Takes rows: inspects all of them, looks up what the register has of them, then stores one after the other.
    fn take<E>(
        &mut self,
        job: &mut Job<'_, '_>,
        loader: &mut dyn Loader,
        (rows, values): (&[InputRow<'_>], &mut [Value]),
        observer: &mut dyn Observer,
    ) -> Result<(), ImportError<E>> {
        let fields = self.rows.record.fields.len();
        let mut inspected = Vec::with_capacity(rows.len());
        for (row, values) in rows.iter().zip(values.chunks_mut(fields)) {
            inspected.push(inspect(job, loader, row, &mut self.rows.view(values, row.line))?);
        }
        let mut keys = Vec::new();
        if job.trail.is_some() {
            let all = values.chunks_mut(fields).zip(rows);
            for (values, row) in all {
                keys.push(loader.key(&self.rows.view(values, row.line)));
            }
        }
        let sound = values.chunks_mut(fields).zip(rows).zip(&inspected).filter(|(_, found)| found.faults.is_empty());
        let sound: Vec<Spread<'_>> = sound.map(|((values, row), _)| self.rows.view(values, row.line)).collect();
        loader.look_up(job, &sound)?;
        for (place, ((row, values), Inspected { faults, remarks })) in
            rows.iter().zip(values.chunks_mut(fields)).zip(inspected).enumerate()
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
