//! One cell with its type: numbers, shares and dates as such, everything else as text that no spreadsheet calculates.

use rust_xlsxwriter::{Worksheet, XlsxError};
use unicode_width::UnicodeWidthStr;

use super::looks::{Looks, PLACES};
use super::moment::{self, Precision};
use crate::output::{Cell, Dates, Style};

/// Numbers from here on have more digits than a spreadsheet keeps; they are written as text, which keeps them.
const EXACT: u64 = 1_000_000_000_000_000;

/// Most UTF-16 units of a cell.
pub(super) const LONGEST: usize = 32_767;

/// Where a cell goes and how it is dressed.
#[derive(Clone, Copy)]
pub(super) struct Place<'p> {
    /// Row, counted from 0.
    pub(super) row: u32,
    /// Column, counted from 0.
    pub(super) column: u16,
    /// Whether the column is one of texts, so that a text need not say what it is.
    pub(super) of_texts: bool,
    /// Language, codes or words, and dates.
    pub(super) style: &'p Style,
    /// The formats.
    pub(super) looks: &'p Looks,
}

/// What became of a cell.
pub(super) enum Put {
    /// It is there, so many columns of Latin letters wide and so many bytes long.
    Written(usize, usize),
    /// It is a text of so many UTF-16 units, which are too many.
    TooLong(usize),
}

/// Writes a cell. Nothing is written where there is nothing, nor for a share of nothing.
pub(super) fn put(sheet: &mut Worksheet, cell: &Cell, place: Place<'_>) -> Result<Put, XlsxError> {
    let Place { row, column, looks, style, .. } = place;
    match cell {
        Cell::Empty | Cell::Percent { whole: 0, .. } => Ok(Put::Written(0, 0)),
        Cell::Int(number) if number.unsigned_abs() < EXACT => {
            sheet.write_number_with_format(row, column, float(*number), looks.decimal(0))?;
            Ok(number_written(*number, 0))
        }
        Cell::Decimal { scaled, places } if *places <= PLACES && scaled.unsigned_abs() < EXACT => {
            // Both are exact, so that the quotient is the number nearest to the decimal.
            let number = float(*scaled) / 10_f64.powi(i32::from(*places));
            sheet.write_number_with_format(row, column, number, looks.decimal(*places))?;
            Ok(number_written(*scaled, usize::from(*places) + 1))
        }
        Cell::Percent { part, whole, places } => {
            let share = float(*part) / float(*whole);
            sheet.write_number_with_format(row, column, share, looks.percent(*places))?;
            Ok(Put::Written(5 + usize::from(*places), 40))
        }
        Cell::Date(text) => match moment::read(text) {
            Some(moment) => {
                sheet.write_datetime_with_format(row, column, &moment.value, looks.date(moment.precision))?;
                Ok(Put::Written(width(style.dates, moment.precision), 40))
            }
            None => put_text(sheet, text, place),
        },
        _ => put_text(sheet, &cell.words(style), place),
    }
}

/// Writes a text as a text.
fn put_text(sheet: &mut Worksheet, text: &str, place: Place<'_>) -> Result<Put, XlsxError> {
    let Place { row, column, of_texts, looks, .. } = place;
    let units = if text.len() > LONGEST { text.encode_utf16().count() } else { 0 };
    if units > LONGEST {
        return Ok(Put::TooLong(units));
    }
    if of_texts {
        sheet.write_string(row, column, text)?;
    } else {
        sheet.write_string_with_format(row, column, text, &looks.text)?;
    }
    Ok(Put::Written(text.lines().map(UnicodeWidthStr::width).max().unwrap_or(0), text.len() + 60))
}

/// Returns the nearest floating-point number, which is what a workbook keeps.
#[expect(clippy::cast_precision_loss, reason = "a workbook keeps 15 digits; what needs more is written as text")]
fn float(number: i64) -> f64 {
    number as f64
}

fn number_written(number: i64, more: usize) -> Put {
    Put::Written(number.checked_abs().and_then(i64::checked_ilog10).map_or(1, |log| log as usize + 1) + more + 1, 40)
}

/// Returns the columns that a date takes at most.
fn width(dates: Dates, precision: Precision) -> usize {
    let day = match dates {
        Dates::Iso => 10,
        Dates::Chinese => 14,
    };
    day + match precision {
        Precision::Day => 0,
        Precision::Minute => 6,
        Precision::Second => 9,
    }
}
