//! Why a day, a month or a moment was refused, and what to write instead.

use chrono::{Days, NaiveDate};

use super::fault::{self, CellFault, shown};
use crate::message;

/// Makes the fault for a text that is no date.
pub(super) fn bad_date(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::BAD_DATE,
        message!(
            "“{shown}”不是有效日期；请写成 2024-01-30 或 2024年1月30日",
            "“{shown}” is not a date; write 2024-01-30 or 2024年1月30日"
        ),
    )
}

/// Makes the fault for a date without its day or month.
pub(super) fn incomplete(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::INCOMPLETE_DATE,
        message!(
            "“{shown}”不完整；请补全到所需的年、月、日",
            "“{shown}” is incomplete; add what is missing of year, month and day"
        ),
    )
}

/// Makes the fault for a year of two digits.
pub(super) fn two_digits(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::TWO_DIGIT_YEAR,
        message!(
            "“{shown}”的年份不足四位，分不清是哪个世纪；请写四位年份，如 1968",
            "“{shown}” lacks a year of four digits; write one such as 1968"
        ),
    )
}

/// Makes the fault for a spreadsheet's serial number, telling the day it stands for (day 60 of 1900 never was).
pub(super) fn serial(days: u32, text: &str) -> CellFault {
    let shown = shown(text);
    let start = NaiveDate::from_ymd_opt(1899, 12, 30).expect("a day of the calendar");
    let meant = start.checked_add_days(Days::new(u64::from(days))).unwrap_or(start);
    let next = meant.checked_add_days(Days::new(1462)).unwrap_or(meant);
    CellFault::new(
        fault::EXCEL_SERIAL,
        message!(
            "“{shown}”是电子表格的日期序列号，很可能是 {meant}（1904 日期系统则为 {next}）；请核对后把该列设为日期格式，或改写成 {meant}",
            "“{shown}” is a spreadsheet's serial number, probably {meant} ({next} in the 1904 system); check it and write {meant}"
        ),
    )
}

/// Makes the fault for a text that is no month.
pub(super) fn bad_month(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::BAD_MONTH,
        message!(
            "“{shown}”不是有效年月；请写成 1968-05 或 1968年5月",
            "“{shown}” is not a month; write 1968-05 or 1968年5月"
        ),
    )
}

/// Makes the fault for a month whose last zero may be lost.
pub(super) fn damaged_month(text: &str, year: u32) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::DAMAGED_MONTH,
        message!(
            "“{shown}”可能是1月，也可能是10月（电子表格会丢掉末尾的0）；请核对后写成 {year}-01 或 {year}-10",
            "“{shown}” may be January or October (spreadsheets drop the last 0); check it and write {year}-01 or {year}-10"
        ),
    )
}

/// Makes the fault for a text that is no moment.
pub(super) fn bad_moment(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::BAD_MOMENT,
        message!(
            "“{shown}”不是有效的日期和时刻；请写成 2024-02-02 12:00 或 2024年2月2日12时",
            "“{shown}” is not a day with a time; write 2024-02-02 12:00 or 2024年2月2日12时"
        ),
    )
}
