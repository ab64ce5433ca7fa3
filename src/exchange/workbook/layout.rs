//! A first pass over a worksheet that looks only behind its rows, for the cells that are merged over several of them:
//! a sheet says so at its end, and the rows are needed from its beginning.

use std::io::{Cursor, Read};

use memchr::memmem;

use super::Breach;
use super::package::PartReader;
use super::place;
use super::xml::{Step, Xml, attribute};
use crate::exchange::table::COLUMN_LIMIT;

/// A cell that reaches down over several rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Fill {
    /// Column from 0.
    pub(super) column: usize,
    /// First row, from 1.
    pub(super) first_row: u32,
    /// Last row.
    pub(super) last_row: u32,
}

/// Most merged cells that are kept.
const MOST_FILLS: usize = 200_000;

const END_OF_ROWS: &[u8] = b"sheetData";
/// Longest prefix of a tag that is looked at, with its `</` and `:`.
const LONGEST_PREFIX: usize = 32;

/// Returns the cells of a worksheet that reach over several rows. Reads all of the part; its checksum is left to the pass over its rows.
pub(super) fn fills(part: PartReader) -> Result<Vec<Fill>, Breach> {
    let mut part = part;
    let Some(rest) = behind_rows(&mut part)? else { return Ok(Vec::new()) };
    let mut xml = Xml::new(Cursor::new(rest).chain(part), false);
    let mut fills = Vec::new();
    loop {
        match xml.step()? {
            Step::Open(tag) if tag.local_name().into_inner() == "mergeCell" => {
                let reach = attribute(&tag, "ref").and_then(|reach| fill(&reach));
                if let Some(fill) = reach.filter(|fill| fill.column < COLUMN_LIMIT && fills.len() < MOST_FILLS) {
                    fills.push(fill);
                }
            }
            Step::End => return Ok(fills),
            _ => {}
        }
    }
}

/// Returns what a reference such as `B3:B7` fills down; none where it is one row high.
fn fill(reach: &str) -> Option<Fill> {
    let (first, last) = reach.split_once(':')?;
    let ((column, first_row), (_, last_row)) = (place::parse(first)?, place::parse(last)?);
    (last_row > first_row).then_some(Fill { column: column as usize, first_row, last_row })
}

/// Reads up to the end of the rows and returns what was read behind it; none where there are no rows.
fn behind_rows(part: &mut PartReader) -> Result<Option<Vec<u8>>, Breach> {
    let finder = memmem::Finder::new(END_OF_ROWS);
    let mut buffer = vec![0; 256 << 10];
    // The end of one piece is kept before the next, since the tag may lie across both.
    let mut kept = 0;
    loop {
        let read = part.read(&mut buffer[kept..]).map_err(Breach::of_io)?;
        let filled = kept + read;
        // `</sheetData>`, or with a prefix `</x:sheetData>`.
        let before =
            |at: usize| buffer[..at].iter().rev().take(LONGEST_PREFIX).find(|byte| matches!(byte, b'<' | b'/'));
        if let Some(at) = finder.find_iter(&buffer[..filled]).find(|&at| before(at) == Some(&b'/')) {
            // What is left of the tag is read as text.
            return Ok(Some(buffer[at + END_OF_ROWS.len()..filled].to_vec()));
        }
        if read == 0 {
            return Ok(None);
        }
        kept = filled.min(END_OF_ROWS.len() + LONGEST_PREFIX);
        buffer.copy_within(filled - kept..filled, 0);
    }
}
