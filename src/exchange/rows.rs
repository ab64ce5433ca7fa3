//! Which rows are no records: blank ones, totals and remarks at the foot, headers repeated at page breaks.

use super::header::shown;
use super::table::{Flaw, Row};
use crate::domain::input::MappedColumn;

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// A record.
    Record,
    /// Nothing but blanks, running numbers and columns left out.
    Blank,
    /// A total or a remark.
    Footer,
    /// The header once more.
    Header,
}

/// Words that make a row a total when its first cell is one, however many cells follow.
const TOTALS: [&str; 6] = ["合计", "小计", "总计", "共计", "总计数", "合计数"];

/// Words that begin a remark, when a colon follows or the cell is nothing else, and few cells are filled.
const REMARKS: [&str; 15] = [
    "注",
    "备注",
    "说明",
    "填表人",
    "制表人",
    "审核人",
    "填报人",
    "填报单位",
    "制表单位",
    "填表日期",
    "制表日期",
    "填报日期",
    "单位负责人",
    "联系人",
    "合计",
];

/// Tells what a row is. `others` are the columns that are neither mapped nor left out silently.
/// `width` is the number of headings.
pub(super) fn sort(row: &Row<'_>, mapped: &[MappedColumn], others: &[usize], width: usize) -> Sort {
    let mut filled = row.cells().filter(|cell| !is_blank(cell));
    let Some(first) = filled.next() else {
        return if is_flawed(row, mapped) { Sort::Record } else { Sort::Blank };
    };
    // Footers begin with a Han character or a blank, so most rows are told by one byte. The word may stand behind the name
    // of a group that a merged cell gives to all its rows.
    let han = |cell: &str| cell.as_bytes()[0] >= 0x80 || cell.as_bytes()[0] <= b' ';
    if (han(first) && is_footer(first, row)) || filled.take(2).any(is_total) {
        return Sort::Footer;
    }
    if is_header(row, mapped) {
        return Sort::Header;
    }
    let filled = |column: usize| !is_blank(row.cell(column));
    // What stands beyond the last heading, or is not what its text says, must not be passed over.
    if is_flawed(row, mapped) || row.cells().skip(width).any(|cell| !is_blank(cell)) {
        return Sort::Record;
    }
    if mapped.iter().any(|column| filled(column.index)) || others.iter().any(|&column| filled(column)) {
        Sort::Record
    } else {
        Sort::Blank
    }
}

/// Returns whether a cell of a field, or one outside the table, is not what its text says.
fn is_flawed(row: &Row<'_>, mapped: &[MappedColumn]) -> bool {
    let of_field = |at: u32| mapped.iter().any(|column| column.index == at as usize);
    row.flaws.iter().any(|&(at, flaw)| flaw == Flaw::Far || of_field(at))
}

/// Returns whether a cell holds nothing but blanks.
pub(super) fn is_blank(cell: &str) -> bool {
    cell.bytes().next().is_none_or(|first| (first <= b' ' || first >= 0x80) && cell.trim().is_empty())
}

/// Returns whether a row that begins with `first` is a total or a remark.
fn is_footer(first: &str, row: &Row<'_>) -> bool {
    if first.len() > 300 {
        return false;
    }
    if is_total(first) {
        return true;
    }
    if !first
        .trim_start()
        .chars()
        .next()
        .is_some_and(|character| REMARKS.iter().any(|word| word.starts_with(character)))
    {
        return false;
    }
    let text = packed(first);
    let remark =
        |word: &str| text.strip_prefix(word).is_some_and(|rest| rest.is_empty() || rest.starts_with(['：', ':']));
    let filled = row.cells().filter(|cell| !is_blank(cell)).count();
    REMARKS.iter().any(|word| remark(word)) && (filled <= 2 || filled * 2 <= row.len())
}

/// Returns whether a cell is the word for a total.
fn is_total(cell: &str) -> bool {
    let begins = |character: char| TOTALS.iter().any(|word| word.starts_with(character));
    cell.len() <= 60 && cell.trim_start().chars().next().is_some_and(begins) && TOTALS.contains(&packed(cell).as_str())
}

/// Returns a cell without its blanks.
fn packed(cell: &str) -> String {
    cell.chars().filter(|character| !character.is_whitespace()).collect()
}

/// Returns whether a row repeats the header. The first byte settles it for nearly every row.
fn is_header(row: &Row<'_>, mapped: &[MappedColumn]) -> bool {
    let begins = |column: &MappedColumn| row.cell(column.index).bytes().next() == column.heading.bytes().next();
    let same = |column: &MappedColumn| {
        let cell = row.cell(column.index);
        cell.len() <= 300 && shown(cell) == column.heading
    };
    mapped.first().is_some_and(begins) && mapped.iter().all(same)
}
