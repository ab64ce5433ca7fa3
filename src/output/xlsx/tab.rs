//! One worksheet from its title to its last row. Rows are written in order and cannot be changed afterwards; what depends
//! on all of them, such as the width of a column, is set at the end.

use std::io;

use rust_xlsxwriter::{Format, Worksheet, XlsxError};
use unicode_width::UnicodeWidthStr;

use super::book::{Book, failed};
use super::cell::{LONGEST, Place, Put, put};
use super::guard::guarded;
use super::looks::Looks;
use super::moment::Precision;
use super::page;
use crate::message;
use crate::output::{Align, Cell, Column, Entry, Headings, Unfit};

/// Widths of columns in Latin letters, a Chinese character being two.
const NARROWEST: usize = 6;
const WIDEST: usize = 60;
/// Room beside the text, and beside a heading for the button of the filter.
const MARGIN: usize = 2;
const BUTTON: usize = 4;
/// Most columns over which a title stands.
const TITLE_COLUMNS: usize = 12;
/// Height of the title and of one line of a note, in points.
const TITLE_HEIGHT: u32 = 28;
const LINE_HEIGHT: u32 = 15;
/// Height of one line of a row, in pixels; at most, so that a page is thought to be full early.
pub(super) const LINE: u32 = 20;

/// What a worksheet begins with.
pub(super) struct Head {
    /// Its name, if Excel allows it.
    pub(super) name: String,
    /// The title above the headings.
    pub(super) title: Option<String>,
    /// The columns.
    pub(super) columns: Vec<Column>,
    /// Whether it is a form to be filled in.
    pub(super) form: bool,
}

/// A worksheet being written.
pub(super) struct Tab {
    /// Its number in the workbook.
    pub(super) number: usize,
    /// The row of its headings.
    pub(super) heading: u32,
    /// Its columns.
    pub(super) columns: Vec<Column>,
    /// The widest cell of each column so far.
    widths: Vec<usize>,
    /// The row that comes next.
    next: u32,
    /// The last row of data, or of the headings.
    last: u32,
    title_width: usize,
    /// Height of all rows so far, about, in pixels.
    height: u32,
}

impl Tab {
    /// Starts a worksheet with its title, if it has one, and its headings.
    pub(super) fn start(book: &mut Book, head: &Head) -> io::Result<Tab> {
        let number = book.add(&head.name)?;
        let heading = u32::from(head.title.is_some());
        let style = book.style;
        let (sheet, looks) = book.sheet(number)?;
        if let Some(title) = &head.title {
            // Over all columns of a wide table it would be out of sight.
            let over = head.columns.len().min(TITLE_COLUMNS);
            across(sheet, 0, over, (title, &looks.title)).map_err(failed)?;
            sheet.set_row_height(0, TITLE_HEIGHT).map_err(failed)?;
        }
        let mut widths = Vec::with_capacity(head.columns.len());
        for (column, at) in head.columns.iter().zip(0..) {
            let required = head.form && column.required;
            // A star says it too where colours are not seen; imports leave it out.
            let star = if required && style.headings == Headings::Words { "*" } else { "" };
            let text = format!("{}{star}", column.title(&style));
            let look = if required { &looks.required } else { &looks.heading };
            sheet.write_string_with_format(heading, at, &text, look).map_err(failed)?;
            if let Some(format) = of_column(column, looks) {
                sheet.set_column_format(at, format).map_err(failed)?;
            }
            widths.push(text.width() + BUTTON);
        }
        let title_width = head.title.as_ref().map_or(0, |title| title.width() * 14 / 11);
        let (columns, next) = (head.columns.clone(), heading + 1);
        let height = LINE + heading * pixels(TITLE_HEIGHT);
        Ok(Tab { number, heading, columns, widths, next, last: heading, title_width, height })
    }

    /// Returns how many rows there are, title and headings included.
    pub(super) fn rows(&self) -> u32 {
        self.next
    }

    /// Returns about how high all rows are, in pixels.
    pub(super) fn height(&self) -> u32 {
        self.height
    }

    /// Writes a row.
    pub(super) fn row(&mut self, book: &mut Book, cells: &[Cell]) -> io::Result<()> {
        let (style, row) = (book.style, self.next);
        let (sheet, looks) = book.sheet(self.number)?;
        let (mut size, mut lines) = (0, 1);
        let mut too_long = None;
        guarded(|| {
            for (at, (cell, column)) in cells.iter().zip(&self.columns).enumerate() {
                let of_texts = is_of_texts(column);
                let place = Place { row, column: number(at), of_texts, style: &style, looks };
                match put(sheet, cell, place)? {
                    Put::Written(width, bytes) => {
                        self.widths[at] = self.widths[at].max(width + MARGIN);
                        lines = lines.max((width + MARGIN).div_ceil(WIDEST));
                        size += bytes;
                    }
                    Put::TooLong(units) => too_long = too_long.or(Some((at, units))),
                }
            }
            Ok(())
        })?
        .map_err(failed)?;
        if let Some((at, units)) = too_long {
            return Err(is_too_long(&self.columns[at], row + 1, units));
        }
        book.size += size as u64;
        self.height = self.height.saturating_add(LINE.saturating_mul(u32::try_from(lines).unwrap_or(u32::MAX)));
        (self.next, self.last) = (row + 1, row);
        Ok(())
    }

    /// Writes a remark over the whole width, as high as it needs to be.
    pub(super) fn line(&mut self, book: &mut Book, text: &str) -> io::Result<()> {
        let width = self.total().max(1);
        let (sheet, looks) = book.sheet(self.number)?;
        let lines: usize = text.lines().map(|line| line.width().div_ceil(width).max(1)).sum();
        let height = LINE_HEIGHT * u32::try_from(lines.min(20)).unwrap_or(1) + 3;
        guarded(|| across(sheet, self.next, self.columns.len(), (text, &looks.note)))?.map_err(failed)?;
        sheet.set_row_height(self.next, height).map_err(failed)?;
        self.height = self.height.saturating_add(pixels(height));
        self.next += 1;
        Ok(())
    }

    /// Sets what depends on all rows.
    pub(super) fn finish(&mut self, book: &mut Book) -> io::Result<()> {
        let short = self.title_width.saturating_sub(self.total());
        if let Some(last) = self.widths.last_mut() {
            *last = bounded(*last) + short;
        }
        let total = self.total();
        let foot = book.foot.clone();
        let (sheet, _) = book.sheet(self.number)?;
        for (at, width) in self.widths.iter().enumerate() {
            let width = u32::try_from(bounded(*width)).unwrap_or(u32::MAX);
            sheet.set_column_width(number(at), width).map_err(failed)?;
        }
        let columns = number(self.columns.len());
        page::set_up(sheet, (self.heading, self.last), (columns, total), &foot).map_err(failed)
    }

    /// Returns the width of all columns.
    pub(super) fn total(&self) -> usize {
        self.widths.iter().map(|width| bounded(*width)).sum()
    }
}

/// Writes a text over all columns.
fn across(sheet: &mut Worksheet, row: u32, columns: usize, (text, look): (&str, &Format)) -> Result<(), XlsxError> {
    if columns > 1 {
        sheet.merge_range(row, 0, row, number(columns - 1), text, look)?;
    } else {
        sheet.write_string_with_format(row, 0, text, look)?;
    }
    Ok(())
}

/// Returns what a column is set to, for the cells that do not say it themselves and for those still to be filled in.
fn of_column<'l>(column: &Column, looks: &'l Looks) -> Option<&'l Format> {
    match column.entry {
        Entry::Whole => Some(looks.decimal(0)),
        Entry::Decimal(places) => Some(looks.decimal(places)),
        Entry::Date => Some(looks.date(Precision::Day)),
        Entry::Moment => Some(looks.date(Precision::Minute)),
        _ => is_of_texts(column).then_some(&looks.text),
    }
}

/// Returns whether a column is set to text.
fn is_of_texts(column: &Column) -> bool {
    match column.entry {
        Entry::Open => column.align == Align::Left,
        Entry::Text | Entry::Month | Entry::Flag | Entry::Choice(_) => true,
        Entry::Whole | Entry::Decimal(_) | Entry::Date | Entry::Moment => false,
    }
}

/// Returns points as pixels of 96 to the inch.
fn pixels(points: u32) -> u32 {
    points * 4 / 3
}

fn bounded(width: usize) -> usize {
    width.clamp(NARROWEST, WIDEST)
}

/// Returns the number of a column; past the last one the crate refuses it.
fn number(at: usize) -> u16 {
    u16::try_from(at).unwrap_or(u16::MAX)
}

/// Returns the error for a text that no cell holds.
fn is_too_long(column: &Column, row: u32, units: usize) -> io::Error {
    let (zh, en) = (&column.heading.zh, &column.heading.en);
    Unfit::data(message!(
        "第 {row} 行“{zh}”有 {units} 个字符，XLSX 的单元格最多 {LONGEST} 个；请改用 CSV",
        "row {row}, {en:?}: {units} characters, and a cell of XLSX holds {LONGEST}; use CSV"
    ))
}
