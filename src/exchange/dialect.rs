//! Finds out, from the beginning of a text, by which character its cells are parted and which row is the header.

use super::decode::Ended;
use super::error::ReadError;
use super::header::{Header, Headings, Sample, first_rows};
use super::table::Table;

/// Bytes of text looked at.
pub(super) const SAMPLE: usize = 256 << 10;

/// Delimiters that are tried, the likeliest first.
const DELIMITERS: [u8; 3] = [b',', b'\t', b';'];

/// What was found out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Dialect {
    /// Character between cells.
    pub(super) delimiter: u8,
    /// The header.
    pub(super) header: Header,
}

/// Reads the sample with each delimiter and takes the one under which a header names most fields.
/// `header_line` fixes the row. Fails when no row will do under any.
pub(super) fn find(sample: &[u8], headings: &Headings, header_line: Option<u64>) -> Result<Dialect, ReadError> {
    let mut best: Option<(usize, Dialect)> = None;
    let mut plainest: Option<Sample> = None;
    for delimiter in DELIMITERS {
        let mut table = Table::new(Ended, delimiter);
        table.preload(sample);
        let mut rows = Sample::new();
        // Where the sample breaks off, what there was before has to do.
        let _ = first_rows(&mut table, header_line, &mut rows);
        if let Some((score, header)) = headings.find(&rows, header_line)
            && best.as_ref().is_none_or(|(most, _)| score > *most)
        {
            best = Some((score, Dialect { delimiter, header }));
        }
        let cells = |rows: &Sample| rows.iter().map(|(_, cells)| cells.len()).sum::<usize>();
        if plainest.as_ref().is_none_or(|most| cells(&rows) > cells(most)) {
            plainest = Some(rows);
        }
    }
    match (best, header_line) {
        (Some((score, dialect)), _) if score > 0 => Ok(dialect),
        (None, Some(line)) => Err(ReadError::NoSuchRow { line }),
        _ => Err(headings.none_found(&plainest.unwrap_or_default(), Vec::new())),
    }
}
