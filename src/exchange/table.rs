//! Rows of a delimited text, one at a time and within fixed bounds. Rows without quotation marks (nearly all)
//! are split where they lie; the others go through csv-core into a buffer that cannot outgrow a row.

use csv_core::{ReadRecordResult, Reader, ReaderBuilder};
use memchr::{memchr, memchr_iter, memchr2};

use super::decode::Feed;
use super::error::ReadError;
use crate::i18n::Text;

/// Most bytes in one cell.
pub(super) const FIELD_LIMIT: usize = 1 << 20;
/// Most bytes in one row.
pub(super) const ROW_LIMIT: usize = 4 << 20;
/// Most cells in one row.
pub(super) const COLUMN_LIMIT: usize = 1024;

/// Rows of a table, one at a time, whatever file they stand in.
pub(super) trait Rows: Send {
    /// Reads one row; `None` at the end. Rows without any character may be passed over.
    /// Fails where the rest cannot be read.
    fn next_row(&mut self) -> Result<Option<Row<'_>>, ReadError>;

    /// Returns how many bytes of the file lie behind the current row; near is near enough.
    fn consumed(&self) -> u64;
}

/// What is wrong with a cell of a workbook that its text does not show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    /// A formula whose result was never worked out.
    Uncalculated,
    /// A spreadsheet's error, such as `#N/A`.
    Error,
    /// Content too far to the right for any table; the text is not kept.
    Far,
}

/// A row as it stands in the file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a> {
    /// Line on which it begins, or its number in a sheet; from 1.
    pub(super) line: u64,
    /// The texts of its cells.
    pub(super) text: &'a str,
    /// Where in the text each cell lies, from and to.
    pub(super) spans: &'a [(u32, u32)],
    /// Cells, from 0, that are not what their text says.
    pub(super) flaws: &'a [(u32, Flaw)],
    /// Whether a sheet does not show it.
    pub(super) hidden: bool,
}

impl<'a> Row<'a> {
    /// Returns how many cells the row has.
    pub(super) fn len(&self) -> usize {
        self.spans.len()
    }

    /// Returns a cell, counted from 0; a short row has empty cells at its end.
    pub(super) fn cell(&self, column: usize) -> &'a str {
        let (start, end) = self.spans.get(column).copied().unwrap_or_default();
        &self.text[start as usize..end as usize]
    }

    /// Returns what is wrong with a cell that its text does not show.
    pub(super) fn flaw(&self, column: usize) -> Option<Flaw> {
        // Nearly every row has none.
        self.flaws.iter().find(|(at, _)| *at as usize == column).map(|(_, flaw)| *flaw)
    }

    /// Returns the cells from left to right.
    pub(super) fn cells(self) -> impl Iterator<Item = &'a str> {
        self.spans.iter().map(move |&(start, end)| &self.text[start as usize..end as usize])
    }
}

/// Where the text of the current row lies.
enum Place {
    /// In the input buffer, from and to.
    Input(usize, usize),
    /// In the output buffer of csv-core, this many bytes.
    Output(usize),
}

/// A delimited text being read.
pub(super) struct Table<F> {
    feed: F,
    /// Text read and not yet handed out, from `start` on.
    buffer: Vec<u8>,
    start: usize,
    ended: bool,
    delimiter: u8,
    /// Line of the next byte, from 1.
    line: u64,
    reader: Reader,
    output: Vec<u8>,
    ends: Vec<usize>,
    spans: Vec<(u32, u32)>,
}

impl<F: Feed + Send> Rows for Table<F> {
    /// Fails on a cell, row or header beyond its bound and on a quotation mark that is never closed, with the line.
    fn next_row(&mut self) -> Result<Option<Row<'_>>, ReadError> {
        if !self.skip_line_ends()? {
            return Ok(None);
        }
        let line = self.line;
        let place = match self.line_end()? {
            Some(end) if memchr(b'"', &self.buffer[self.start..end]).is_none() => self.split(end)?,
            _ => self.parse()?,
        };
        let bytes = match place {
            Place::Input(start, end) => &self.buffer[start..end],
            Place::Output(length) => &self.output[..length],
        };
        // All of it was valid when the file was surveyed.
        let changed = |_| ReadError::Changed { name: self.feed.name().to_owned() };
        let text = std::str::from_utf8(bytes).map_err(changed)?;
        Ok(Some(Row { line, text, spans: &self.spans, flaws: &[], hidden: false }))
    }

    /// Exact for UTF-8, near for other encodings.
    fn consumed(&self) -> u64 {
        self.feed.consumed().saturating_sub((self.buffer.len() - self.start) as u64)
    }
}

impl<F: Feed> Table<F> {
    /// Begins at the beginning of `feed`.
    pub(super) fn new(feed: F, delimiter: u8) -> Table<F> {
        let (buffer, output, ends, spans) = (Vec::new(), Vec::new(), vec![0; COLUMN_LIMIT], Vec::new());
        let reader = ReaderBuilder::new().delimiter(delimiter).build();
        Table { feed, buffer, start: 0, ended: false, delimiter, line: 1, reader, output, ends, spans }
    }

    /// Reads ahead at least `wanted` bytes, or all there are, and returns them with whether they are all.
    pub(super) fn ahead(&mut self, wanted: usize) -> Result<(&[u8], bool), ReadError> {
        while self.buffer.len() - self.start < wanted && self.more()? {}
        Ok((&self.buffer[self.start..], self.ended))
    }

    /// Puts text before what the feed brings; only before the first row.
    pub(super) fn preload(&mut self, text: &[u8]) {
        self.buffer.extend_from_slice(text);
    }

    /// Changes the delimiter; only before the first row.
    pub(super) fn set_delimiter(&mut self, delimiter: u8) {
        self.delimiter = delimiter;
        self.reader = ReaderBuilder::new().delimiter(delimiter).build();
    }

    /// Gets more text behind what is there; false at the end.
    fn more(&mut self) -> Result<bool, ReadError> {
        if self.start > 0 {
            self.buffer.drain(..self.start);
            self.start = 0;
        }
        if !self.ended {
            self.ended = !self.feed.fill(&mut self.buffer)?;
        }
        Ok(!self.ended)
    }

    /// Passes over LF, CR LF and lone CR, counting lines; false at the end of the text.
    fn skip_line_ends(&mut self) -> Result<bool, ReadError> {
        loop {
            if self.start == self.buffer.len() && !self.more()? {
                return Ok(false);
            }
            match self.buffer[self.start] {
                b'\n' => self.start += 1,
                b'\r' => {
                    self.start += 1;
                    if (self.start < self.buffer.len() || self.more()?) && self.buffer[self.start] == b'\n' {
                        self.start += 1;
                    }
                }
                _ => return Ok(true),
            }
            self.line += 1;
        }
    }

    /// Finds the end of the line in the buffer; `None` when it is farther than a row may be long.
    fn line_end(&mut self) -> Result<Option<usize>, ReadError> {
        let mut searched = 0;
        loop {
            if let Some(found) = memchr2(b'\n', b'\r', &self.buffer[self.start + searched..]) {
                return Ok(Some(self.start + searched + found));
            }
            searched = self.buffer.len() - self.start;
            if searched > ROW_LIMIT {
                return Ok(None);
            }
            if !self.more()? {
                return Ok(Some(self.buffer.len()));
            }
        }
    }

    /// Splits a line without quotation marks at its delimiters.
    fn split(&mut self, end: usize) -> Result<Place, ReadError> {
        let start = self.start + mark_length(&self.buffer[self.start..end]);
        let row = &self.buffer[start..end];
        self.spans.clear();
        let (mut cell, mut longest) = (0, 0);
        for delimiter in memchr_iter(self.delimiter, row) {
            self.spans.push((cell as u32, delimiter as u32));
            longest = longest.max(delimiter - cell);
            cell = delimiter + 1;
        }
        self.spans.push((cell as u32, row.len() as u32));
        let (longest, length) = (longest.max(row.len() - cell), row.len());
        self.start = end;
        check_bounds(self.spans.len(), longest, length, self.line)?;
        Ok(Place::Input(start, end))
    }

    /// Parses one record by csv-core, across as many lines as its quotation marks hold together.
    fn parse(&mut self) -> Result<Place, ReadError> {
        self.start += mark_length(&self.buffer[self.start..]);
        self.reader.reset();
        let (mut length, mut cells, mut closing) = (0, 0, false);
        loop {
            let input: &[u8] = if closing { b"\n" } else { &self.buffer[self.start..] };
            let (result, read, written, ended) =
                self.reader.read_record(input, &mut self.output[length..], &mut self.ends[cells..]);
            if !closing {
                self.start += read;
            }
            (length, cells) = (length + written, cells + ended);
            match result {
                ReadRecordResult::Record => break,
                // At the end of the file a line end closes the record, unless it falls inside quotation marks.
                ReadRecordResult::InputEmpty if closing => {
                    return Err(ReadError::UnclosedQuote { line: self.cell_line(cells) });
                }
                ReadRecordResult::InputEmpty => closing = !self.more()?,
                ReadRecordResult::OutputFull => self.widen(length, cells)?,
                ReadRecordResult::OutputEndsFull => check_bounds(COLUMN_LIMIT + 1, 0, 0, self.line)?,
                ReadRecordResult::End => break,
            }
        }
        // The line end is left for `skip_line_ends`, which counts it.
        if !closing && self.start > 0 && matches!(self.buffer[self.start - 1], b'\n' | b'\r') {
            self.start -= 1;
        }
        self.place_cells(length, cells)
    }

    /// Notes where the cells of a parsed record lie, and counts the lines within them.
    fn place_cells(&mut self, length: usize, cells: usize) -> Result<Place, ReadError> {
        self.spans.clear();
        let (mut start, mut longest) = (0, 0);
        for &end in &self.ends[..cells] {
            self.spans.push((start as u32, end as u32));
            longest = longest.max(end - start);
            start = end;
        }
        check_bounds(cells, longest, length, self.line)?;
        self.line += line_ends(&self.output[..length]);
        Ok(Place::Output(length))
    }

    /// Makes room for more of a record. Fails when the cell or the row has reached its bound.
    fn widen(&mut self, length: usize, cells: usize) -> Result<(), ReadError> {
        let cell_start = cells.checked_sub(1).map_or(0, |last| self.ends[last]);
        check_bounds(cells, length - cell_start, length, self.cell_line(cells))?;
        self.output.resize((length * 2).clamp(64 << 10, ROW_LIMIT + 1), 0);
        Ok(())
    }

    /// Returns the line on which the cell behind the first `cells` of the current record begins.
    fn cell_line(&self, cells: usize) -> u64 {
        let before = cells.checked_sub(1).map_or(0, |last| self.ends[last]);
        self.line + line_ends(&self.output[..before])
    }
}

/// Returns the length of a byte order mark, which stands inside a file where files were joined.
fn mark_length(bytes: &[u8]) -> usize {
    if bytes.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 }
}

/// Counts LF, CR LF and lone CR.
fn line_ends(bytes: &[u8]) -> u64 {
    let returns = memchr_iter(b'\r', bytes).filter(|&place| bytes.get(place + 1) != Some(&b'\n')).count();
    (memchr_iter(b'\n', bytes).count() + returns) as u64
}

/// Refuses a row with a cell, a length or a number of cells beyond its bound.
fn check_bounds(cells: usize, longest: usize, length: usize, line: u64) -> Result<(), ReadError> {
    let bounds = [
        (longest, FIELD_LIMIT, Text::new("单元格字节数", "the number of bytes in a cell")),
        (length, ROW_LIMIT, Text::new("一行的字节数", "the number of bytes in a row")),
        (cells, COLUMN_LIMIT, Text::new("列数", "the number of columns")),
    ];
    match bounds.into_iter().find(|&(size, limit, _)| size > limit) {
        Some((_, limit, what)) => Err(ReadError::Bound { what, limit, line }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::decode::Ended;
    use super::*;
    use proptest::prelude::*;

    /// Hands a text out in pieces of `step` bytes.
    struct Pieces<'a>(&'a [u8], usize);

    impl Feed for Pieces<'_> {
        fn fill(&mut self, text: &mut Vec<u8>) -> Result<bool, ReadError> {
            let (piece, rest) = self.0.split_at(self.1.min(self.0.len()));
            text.extend_from_slice(piece);
            self.0 = rest;
            Ok(!piece.is_empty())
        }

        fn consumed(&self) -> u64 {
            0
        }
    }

    /// Reads everything, whatever the pieces.
    fn rows(text: &[u8], step: usize) -> Result<Vec<(u64, Vec<String>)>, ReadError> {
        let mut table = Table::new(Pieces(text, step), b',');
        let mut rows = Vec::new();
        while let Some(row) = table.next_row()? {
            rows.push((row.line, row.cells().map(str::to_owned).collect()));
        }
        Ok(rows)
    }

    #[test]
    fn dialects_and_lines() {
        let text = "a,b\r\n\"c\"\"1\",\"d\ne\r\nf\"\n\n\n\u{FEFF}g,\rh\r\n\"i\",j".as_bytes();
        let expected = vec![
            (1, vec!["a".to_owned(), "b".to_owned()]),
            (2, vec!["c\"1".to_owned(), "d\ne\r\nf".to_owned()]),
            (7, vec!["g".to_owned(), String::new()]),
            (8, vec!["h".to_owned()]),
            (9, vec!["i".to_owned(), "j".to_owned()]),
        ];
        for step in [1, 2, 3, 7, 1000] {
            assert_eq!(rows(text, step).unwrap(), expected, "in pieces of {step}");
        }
    }

    #[test]
    fn an_unclosed_quote_is_told_where_it_opened() {
        for (text, line) in [("a,b\n1,\"x\n2,y\n3,z\n", 2), ("a\n\"1\n2\",\"x\ny", 3), ("\"", 1), ("a\n\"\"\"", 2)] {
            for step in [1, 1000] {
                let error = rows(text.as_bytes(), step).unwrap_err();
                assert!(matches!(error, ReadError::UnclosedQuote { line: told } if told == line), "{text:?}: {error}");
            }
        }
        assert_eq!(rows(b"a\n\"\"", 1).unwrap()[1], (2, vec![String::new()]));
    }

    #[test]
    fn bounds_hold() {
        let field = |length: usize| format!("a,b\n1,\"{}\"\n", "x".repeat(length));
        assert_eq!(rows(field(FIELD_LIMIT).as_bytes(), 4096).unwrap().len(), 2);
        let plain = format!("a\n{}\n", "x".repeat(FIELD_LIMIT + 1));
        let long_row = format!("a\n{}\n", ["x".repeat(FIELD_LIMIT).as_str(); 5].join(","));
        let quoted_row = format!("a\n{}\n", [format!("\"{}\"", "x".repeat(FIELD_LIMIT)).as_str(); 5].join(","));
        let endless = format!("a\n\"{}", "x\n".repeat(FIELD_LIMIT));
        let wide = format!("a\n{}\n", ",".repeat(COLUMN_LIMIT));
        let wide_quoted = format!("a\n\"\"{}\n", ",".repeat(COLUMN_LIMIT));
        for text in [field(FIELD_LIMIT + 1), plain, long_row, quoted_row, endless, wide, wide_quoted] {
            let error = rows(text.as_bytes(), 64 << 10).unwrap_err();
            assert!(matches!(error, ReadError::Bound { line: 2, .. }), "{error}");
        }
    }

    proptest! {
        // The csv crate as the second opinion, on text whose quotation marks are closed.
        #[test]
        fn agrees_with_the_csv_crate(text in "([a一\"]{0,3}(,|\n|\r\n|\r|\"[a,\n\r一]{0,4}(\"\"){0,1}\")){0,12}", step in 1usize..9) {
            let read = rows(text.as_bytes(), step);
            if matches!(read, Err(ReadError::UnclosedQuote { .. })) {
                return Ok(());
            }
            let ours: Vec<Vec<String>> = read.unwrap().into_iter().map(|(_, cells)| cells).collect();
            let mut reader = csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(text.as_bytes());
            let theirs = reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect::<Vec<_>>());
            prop_assert_eq!(ours, theirs.collect::<Vec<_>>());
        }
    }

    #[test]
    fn nothing_is_no_row() {
        assert!(rows(b"", 1).unwrap().is_empty());
        assert!(rows(b"\n\r\n\r", 1).unwrap().is_empty());
        assert!(Table::new(Ended, b',').next_row().unwrap().is_none());
    }
}
