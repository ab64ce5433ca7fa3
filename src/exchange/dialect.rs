//! Finds out, from the beginning of a text, by which character its cells are parted and which row is the header.

use super::decode::Ended;
use super::error::ReadError;
use super::header::{Headings, SEARCHED};
use super::table::Table;

/// Bytes of text looked at.
pub(super) const SAMPLE: usize = 256 << 10;

/// Delimiters that are tried, the likeliest first.
const DELIMITERS: [u8; 3] = [b',', b'\t', b';'];

/// What was found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Dialect {
    /// Character between cells.
    pub(super) delimiter: u8,
    /// Line on which the header begins.
    pub(super) header_line: u64,
}

/// Reads the sample with each delimiter and takes the one under which a header names most fields.
/// `header_line` fixes the row. Fails when no row will do under any.
pub(super) fn find(sample: &[u8], headings: &Headings, header_line: Option<u64>) -> Result<Dialect, ReadError> {
    let mut best: Option<(usize, Dialect)> = None;
    let mut plainest: Option<Vec<Vec<String>>> = None;
    for delimiter in DELIMITERS {
        let rows = first_rows(sample, delimiter, header_line);
        let scored = rows
            .iter()
            .map(|(line, cells)| (headings.score(cells.iter().map(String::as_str), header_line.is_some()), *line));
        let wanted = scored.filter(|(_, line)| header_line.is_none_or(|wanted| wanted == *line));
        // Of equal rows the first; `max_by_key` would take the last.
        let row = wanted.reduce(|best, row| if row.0 > best.0 { row } else { best });
        if let Some((score, line)) = row
            && best.is_none_or(|(most, _)| score > most)
        {
            best = Some((score, Dialect { delimiter, header_line: line }));
        }
        let cells = |rows: &[Vec<String>]| rows.iter().map(Vec::len).sum::<usize>();
        let rows: Vec<Vec<String>> = rows.into_iter().map(|(_, cells)| cells).collect();
        if plainest.as_ref().is_none_or(|most| cells(&rows) > cells(most)) {
            plainest = Some(rows);
        }
    }
    match (best, header_line) {
        (Some((score, dialect)), _) if score > 0 => Ok(dialect),
        (None, Some(line)) => Err(ReadError::NoSuchRow { line }),
        _ => Err(headings.none_found(&plainest.unwrap_or_default())),
    }
}

/// Reads the first rows with content, or the one on a given line; stops without a word where the sample breaks off.
fn first_rows(sample: &[u8], delimiter: u8, line: Option<u64>) -> Vec<(u64, Vec<String>)> {
    let mut table = Table::new(Ended, delimiter);
    table.preload(sample);
    let mut rows = Vec::new();
    while let Ok(Some(row)) = table.next_row() {
        let filled = row.cells().any(|cell| !cell.trim().is_empty());
        if filled && line.is_none_or(|line| line == row.line) {
            rows.push((row.line, row.cells().map(str::to_owned).collect()));
        }
        if rows.len() == SEARCHED || line.is_some_and(|line| row.line >= line) {
            break;
        }
    }
    rows
}
