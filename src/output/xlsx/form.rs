//! A form to be filled in: lists to choose from, dates that must be dates, and what must not be left empty.
//! Imports check everything again; this is so that fewer rows come back.

use std::io;

use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule, ExcelDateTime, Formula, XlsxError,
};

use super::book::{Book, failed};
use super::tab::Tab;
use crate::i18n::Text;
use crate::output::{Cell, Column, Entry, Style};

/// Rows below the headings in which what is typed is checked.
const ROWS: u32 = 1_000;

/// Most UTF-16 units of a list that is written into the check itself, its commas included.
const INLINE: usize = 255;

/// Name of the worksheet with the longer lists.
const CHOICES: Text = Text::new("选项", "Choices");

/// Years between which a date is believed.
const YEARS: (u16, u16) = (1900, 2200);

const REQUIRED: Text = Text::new("必填：缺少此项的行不予导入。", "Required: rows without it are not imported.");
const DAY: Text = Text::new("日期，如 2024-03-05", "A date, such as 2024-03-05");
const MOMENT: Text = Text::new("日期和时刻，如 2024-03-05 09:30", "Date and time, such as 2024-03-05 09:30");
const MONTH: Text = Text::new("年月，如 1968-05", "Year and month, such as 1968-05");
const NO_DATE: Text = Text::new("这不是日期。", "This is no date.");
const NOT_LISTED: Text = Text::new("请从下拉列表中选择。", "Please choose from the list.");

/// Puts the checks of every column on the rows below the headings.
pub(super) fn prepare(book: &mut Book, tab: &Tab) -> io::Result<()> {
    let style = book.style;
    let mut lists = Lists { name: book.reserve(CHOICES.get(style.lang)), lists: Vec::new() };
    let (first, last) = (tab.heading + 1, tab.heading + ROWS);
    for (column, at) in tab.columns.iter().zip(0..) {
        let check = check(column, &style, &mut lists).map_err(failed)?;
        let (sheet, _) = book.sheet(tab.number)?;
        if let Some(check) = check {
            sheet.add_data_validation(first, at, last, at, &check).map_err(failed)?;
        }
        if column.required {
            let told = told(REQUIRED, &style).map_err(failed)?.allow_any_value();
            sheet.add_data_validation(tab.heading, at, tab.heading, at, &told).map_err(failed)?;
        }
    }
    if lists.lists.is_empty() { Ok(()) } else { lists.write(book) }
}

/// Returns the check of a column, if it has one.
fn check(column: &Column, style: &Style, lists: &mut Lists) -> Result<Option<DataValidation>, XlsxError> {
    let words = |cell: Cell| cell.words(style).into_owned();
    Ok(match &column.entry {
        Entry::Date => Some(dates(told(DAY, style)?, style)?),
        Entry::Moment => Some(dates(told(MOMENT, style)?, style)?),
        Entry::Month => Some(told(MONTH, style)?.allow_any_value()),
        Entry::Flag => Some(lists.choice(vec![words(Cell::Flag(true)), words(Cell::Flag(false))], style)?),
        Entry::Choice(labels) => {
            let labels = labels.iter().map(|label| words(Cell::Label(label.clone())));
            Some(lists.choice(labels.collect(), style)?)
        }
        Entry::Open | Entry::Text | Entry::Whole | Entry::Decimal(_) => None,
    })
}

/// Makes a check that says something when its cell is chosen.
fn told(what: Text, style: &Style) -> Result<DataValidation, XlsxError> {
    DataValidation::new().set_input_message(what.get(style.lang))
}

/// Lets only dates in, unless the user insists: imports read dates as text too.
fn dates(check: DataValidation, style: &Style) -> Result<DataValidation, XlsxError> {
    let (first, last) = (ExcelDateTime::from_ymd(YEARS.0, 1, 1)?, ExcelDateTime::from_ymd(YEARS.1, 12, 31)?);
    check
        .allow_date(DataValidationRule::Between(first, last))
        .set_error_style(DataValidationErrorStyle::Warning)
        .set_error_message(NO_DATE.get(style.lang))
}

/// Lists that are too long for a check and stand on a worksheet of their own, a column a list.
struct Lists {
    /// Its name.
    name: String,
    lists: Vec<Vec<String>>,
}

impl Lists {
    /// Makes the check of a list.
    fn choice(&mut self, words: Vec<String>, style: &Style) -> Result<DataValidation, XlsxError> {
        let check = DataValidation::new().set_error_message(NOT_LISTED.get(style.lang))?;
        let units: usize = words.iter().map(|word| word.encode_utf16().count() + 1).sum();
        // A comma would make two of one.
        if units <= INLINE && !words.iter().any(|word| word.contains([',', '"'])) {
            return check.allow_list_strings(&words);
        }
        let at = self.lists.iter().position(|list| *list == words).unwrap_or_else(|| {
            self.lists.push(words);
            self.lists.len() - 1
        });
        let (name, last) = (self.name.replace('\'', "''"), self.lists[at].len());
        let column = rust_xlsxwriter::utility::column_number_to_name(u16::try_from(at).unwrap_or(u16::MAX));
        Ok(check.allow_list_formula(Formula::new(format!("='{name}'!${column}$1:${column}${last}"))))
    }

    /// Writes the worksheet.
    fn write(self, book: &mut Book) -> io::Result<()> {
        let text = book.looks.text.clone();
        let sheet = book.add_hidden(&self.name)?;
        for (list, column) in self.lists.iter().zip(0..) {
            for (word, row) in list.iter().zip(0..) {
                sheet.write_string_with_format(row, column, word, &text).map_err(failed)?;
            }
        }
        Ok(())
    }
}
