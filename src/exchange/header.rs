//! Which row is the header, and which column means which field.
//! Headings are compared without blanks, full width, case, marks (`*`, `:`) and brackets behind them.

use std::collections::HashMap;

use super::error::ReadError;
use super::levels;
use super::table::Rows;
use super::{Notice, rows};
use crate::domain::input::{MappedColumn, Mapping};
use crate::domain::record::{Field, RecordType};
use crate::i18n::Message;
use crate::message;

/// How many rows with content may stand above and including the header.
pub(super) const SEARCHED: usize = 20;

/// Headings of running numbers, which say nothing about the record.
const RUNNING_NUMBERS: [&str; 7] = ["序号", "序", "顺序号", "行号", "no", "no.", "#"];

/// The first rows of a table with their lines.
pub(super) type Sample = Vec<(u64, Vec<String>)>;

/// A header that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// Its line.
    pub(super) line: u64,
    /// The line above it that belongs to it, where the headings stand over two rows.
    pub(super) upper: Option<u64>,
    /// One heading a column.
    pub(super) headings: Vec<String>,
}

/// Adds the first rows with content to a sample, or the one on a given line with the one below it.
/// Fails where a row cannot be read; those before it are in the sample.
pub(super) fn first_rows(table: &mut dyn Rows, line: Option<u64>, sample: &mut Sample) -> Result<(), ReadError> {
    let most = if line.is_some() { 2 } else { SEARCHED };
    while let Some(row) = table.next_row()? {
        let filled = row.cells().any(|cell| !rows::is_blank(cell));
        if filled && line.is_none_or(|line| line <= row.line) {
            sample.push((row.line, row.cells().map(str::to_owned).collect()));
        }
        if sample.len() == most {
            break;
        }
    }
    Ok(())
}

/// The headings known for a record type.
pub(super) struct Headings {
    record: &'static RecordType,
    by_text: HashMap<String, usize>,
    /// Headings named by `--map`: the field, or none to leave the column out.
    mapped: Vec<(String, Option<usize>)>,
}

/// What a column is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    Field(usize),
    /// Left out without a word: running numbers, blank headings, columns of a rejects file, `--map "heading="`.
    Ignored,
    Unknown,
}

impl Headings {
    /// Gathers the headings of a record type; `map` pairs headings of the file with keys, an empty key leaving one out.
    /// Fails with [`ReadError::BadMap`] on a key that is none.
    pub(super) fn new(record: &'static RecordType, map: &[(String, String)]) -> Result<Headings, ReadError> {
        let mut by_text = HashMap::new();
        for (place, field) in record.fields.iter().enumerate() {
            for heading in field.headings() {
                by_text.entry(plain(heading)).or_insert(place);
            }
        }
        let named = map.iter().map(|(heading, key)| {
            let place =
                if key.is_empty() { None } else { Some(record.position(key).ok_or_else(|| no_key(record, key))?) };
            Ok((plain(heading), place))
        });
        let mapped = named.collect::<Result<Vec<_>, ReadError>>()?;
        Ok(Headings { record, by_text, mapped })
    }

    /// Returns what a heading means.
    fn meaning(&self, heading: &str) -> Meaning {
        let text = plain(heading);
        if let Some((_, place)) = self.mapped.iter().find(|(mapped, _)| *mapped == text) {
            return place.map_or(Meaning::Ignored, Meaning::Field);
        }
        if text.is_empty() || text.starts_with('_') {
            return Meaning::Ignored;
        }
        let found = self.by_text.get(&text).or_else(|| self.by_text.get(without_brackets(&text)));
        match found {
            Some(&place) => Meaning::Field(place),
            None if RUNNING_NUMBERS.contains(&text.as_str()) => Meaning::Ignored,
            None => Meaning::Unknown,
        }
    }

    /// Returns whether a heading means a field.
    pub(super) fn knows(&self, heading: &str) -> bool {
        matches!(self.meaning(heading), Meaning::Field(_))
    }

    /// Finds the header among the first rows, or on a given line, with how many fields it names; two rows together are one
    /// where they name more than either. None where the line has no row.
    pub(super) fn find(&self, rows: &Sample, line: Option<u64>) -> Option<(usize, Header)> {
        let score = |cells: &[String]| self.score(cells.iter().map(String::as_str), line.is_some());
        let mut best: Option<(usize, Header)> = None;
        // Of equal rows the first.
        let mut offer = |score: usize, header: Header| {
            if best.as_ref().is_none_or(|(most, _)| score > *most) {
                best = Some((score, header));
            }
        };
        let wanted = |at: u64| line.is_none_or(|line| line == at);
        for (at, cells) in rows.iter().filter(|(at, _)| wanted(*at)) {
            offer(score(cells), Header { line: *at, upper: None, headings: cells.clone() });
        }
        for pair in rows.windows(2).filter(|pair| wanted(pair[0].0)) {
            let [(first, upper), (second, lower)] = pair else { continue };
            let headings = levels::combined(self, upper, lower);
            let together = score(&headings);
            if together >= 2 && together > score(lower) {
                offer(together, Header { line: *second, upper: Some(*first), headings });
            }
        }
        best
    }

    /// Returns how many different fields a row names. Unless the row is `given`, that is 0 where it is too few to be a
    /// header: one heading makes a header only where the row has at most two cells.
    pub(super) fn score<'c>(&self, cells: impl Iterator<Item = &'c str>, given: bool) -> usize {
        let (mut fields, mut filled) = (Vec::new(), 0);
        for cell in cells.filter(|cell| !cell.trim().is_empty()) {
            filled += 1;
            // No heading is as long as this; it spares the work on rows of prose.
            if let (true, Meaning::Field(place)) = (cell.len() <= 200, self.meaning(cell))
                && !fields.contains(&place)
            {
                fields.push(place);
            }
        }
        if given || fields.len() >= 2 || filled <= 2 { fields.len() } else { 0 }
    }

    /// Matches the header's columns to fields. `supplied` names fields that the caller fills in.
    /// Fails where two columns mean the same field, where a required field has no column, and where `--map` names no column.
    pub(super) fn match_columns(&self, headings: &[String], supplied: &[&str]) -> Result<Mapping, ReadError> {
        let mut mapping = Mapping::default();
        for (index, heading) in headings.iter().enumerate() {
            match self.meaning(heading) {
                Meaning::Ignored | Meaning::Unknown => {}
                Meaning::Field(place) => {
                    let field = &self.record.fields[place];
                    if let Some(first) = mapping.columns.iter().find(|column| column.field.key == field.key) {
                        return Err(ReadError::SameField {
                            first: (first.heading.clone(), first.index + 1),
                            second: (shown(heading), index + 1),
                            field: field.heading,
                        });
                    }
                    mapping.columns.push(MappedColumn { index, heading: shown(heading), field });
                }
            }
        }
        self.check_mapped(headings)?;
        self.check_required(&mapping, headings, supplied)?;
        Ok(mapping)
    }

    /// Returns the columns that are neither a field nor left out silently.
    pub(super) fn others(&self, headings: &[String]) -> Vec<usize> {
        (0..headings.len()).filter(|&column| self.meaning(&headings[column]) == Meaning::Unknown).collect()
    }

    /// Refuses `--map` for a heading that the file does not have.
    fn check_mapped(&self, headings: &[String]) -> Result<(), ReadError> {
        let missing = self.mapped.iter().find(|(mapped, _)| !headings.iter().any(|heading| plain(heading) == *mapped));
        let Some((mapped, _)) = missing else { return Ok(()) };
        let (zh, en) = (listed(headings, "、"), listed(headings, ", "));
        Err(ReadError::BadMap {
            reason: message!(
                "--map 所指的表头“{mapped}”不在文件里；文件的表头是：{zh}",
                "--map names the heading “{mapped}”, which the file does not have; it has: {en}"
            ),
        })
    }

    /// Refuses a file without a column for a required field.
    fn check_required(&self, mapping: &Mapping, headings: &[String], supplied: &[&str]) -> Result<(), ReadError> {
        let lacks = |field: &&Field| {
            let present = mapping.columns.iter().any(|column| column.field.key == field.key);
            field.required && !present && !supplied.contains(&field.key)
        };
        let would_do = |field: &Field| {
            [field.heading.zh]
                .into_iter()
                .chain(field.aliases.iter().copied())
                .chain([field.heading.en])
                .collect::<Vec<_>>()
        };
        let fields: Vec<_> = self.record.fields.iter().filter(lacks).map(would_do).collect();
        if fields.is_empty() { Ok(()) } else { Err(ReadError::MissingColumns { fields, headings: headings.to_vec() }) }
    }

    /// Makes the error for a file in which no header was found.
    /// `sheets` are the names of the sheets that were looked through.
    pub(super) fn none_found(&self, rows: &Sample, sheets: Vec<String>) -> ReadError {
        let sample = rows.first().map(|(_, row)| listed(row, " | ")).unwrap_or_default();
        let known = self.record.fields.iter().map(|field| field.heading).collect();
        let rows_read = rows.iter().map(|(_, row)| row.clone()).collect();
        ReadError::NoHeader { sample, sheets, nearest: self.nearest(rows), known, rows: rows_read }
    }

    /// Returns up to three headings read that are nearly known ones.
    fn nearest(&self, rows: &Sample) -> Vec<(String, &'static str)> {
        let headings = || self.record.fields.iter().flat_map(|field| field.headings());
        let mut pairs: Vec<(f64, &str, &'static str)> = Vec::new();
        let cells = rows.iter().flat_map(|(_, cells)| cells);
        for cell in cells.filter(|cell| (2..=60).contains(&cell.trim().len())).take(200) {
            let likeness = |heading: &str| strsim::normalized_levenshtein(&plain(cell), &plain(heading));
            let best = headings().map(|heading| (likeness(heading), heading)).max_by(|a, b| a.0.total_cmp(&b.0));
            pairs.extend(
                best.filter(|best| best.0 >= 0.5).map(|(likeness, heading)| (likeness, cell.as_str(), heading)),
            );
        }
        pairs.sort_by(|a, b| b.0.total_cmp(&a.0));
        pairs.into_iter().take(3).map(|(_, cell, heading)| (shown(cell), heading)).collect()
    }
}

/// Returns headings as they are compared with those of another sheet: in the form of `plain`, sorted, without blank ones and
/// the columns of a rejects file.
pub fn compared(headings: &[String]) -> Vec<String> {
    let mut all: Vec<String> = headings.iter().map(|heading| plain(heading)).collect();
    all.retain(|heading| !heading.is_empty() && !heading.starts_with('_'));
    all.sort_unstable();
    all
}

/// Returns a heading reduced to what is compared: no blanks, controls or marks, narrow, lower case.
pub(super) fn plain(heading: &str) -> String {
    let narrowed =
        heading.chars().filter(|character| !character.is_whitespace() && !character.is_control()).map(|character| {
            match character {
                '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character),
                '【' | '〔' | '〈' => '(',
                '】' | '〕' | '〉' => ')',
                other => other,
            }
        });
    let text: String = narrowed
        .flat_map(char::to_lowercase)
        .filter(|&character| !matches!(character, '*' | '★' | '※' | '\u{FEFF}'))
        .collect();
    let text = text.trim_start_matches('\'').replace("(必填)", "").replace("(选填)", "");
    text.trim_end_matches([':', ';', ',']).to_owned()
}

/// Returns the heading before its closing brackets: `受益人数(人)` becomes `受益人数`.
fn without_brackets(text: &str) -> &str {
    match (text.ends_with([')', ']']), text.find(['(', '['])) {
        (true, Some(start)) if start > 0 => &text[..start],
        _ => text,
    }
}

/// Returns a heading fit for a message: one line, at most 30 characters.
pub(super) fn shown(heading: &str) -> String {
    let line: Vec<&str> = heading.split_whitespace().collect();
    line.join(" ").chars().filter(|character| !character.is_control()).take(30).collect()
}

/// Joins up to 15 headings.
fn listed(headings: &[String], and: &str) -> String {
    let filled = headings.iter().map(|heading| shown(heading)).filter(|heading| !heading.is_empty());
    let mut list = filled.take(16).collect::<Vec<_>>();
    if list.len() > 15 {
        list[15] = "…".to_owned();
    }
    list.join(and)
}

/// Tells which columns were not understood, and whether they are kept all the same.
pub(super) fn unknown_columns(headings: &[String], unknown: &[usize], kept: bool) -> Option<Notice> {
    if unknown.is_empty() {
        return None;
    }
    let headings: Vec<String> = unknown.iter().map(|&column| headings[column].clone()).collect();
    let (zh, en, count) = (listed(&headings, "、"), listed(&headings, ", "), unknown.len());
    let message = if kept {
        message!("有 {count} 列不认识，内容记入“附加信息”：{zh}", "unknown columns kept under “Extra”: {count} ({en})")
    } else {
        message!("有 {count} 列不认识，未导入：{zh}", "unknown columns left out: {count} ({en})")
    };
    Some(Notice { code: "unknown-columns", message })
}

/// Makes the error for a key that the record type does not have.
fn no_key(record: &RecordType, key: &str) -> ReadError {
    let keys: Vec<&str> = record.fields.iter().map(|field| field.key).collect();
    let keys = keys.join(", ");
    let label = record.label;
    ReadError::BadMap {
        reason: Message::new(
            format!("--map：“{}”没有字段“{key}”；字段有：{keys}", label.zh),
            format!("--map: {} has no field “{key}”; it has: {keys}", label.en),
        ),
    }
}
