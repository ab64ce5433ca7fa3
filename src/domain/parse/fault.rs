//! What can be wrong with a cell or a row: one table of stable codes with what each means.
//! The reason given for a particular cell is written where the cell is read.

use crate::i18n::{Message, Text};

/// Why a cell was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellFault {
    /// Stable ASCII code out of [`TABLE`].
    pub code: &'static str,
    /// What was read, why it was refused and what to do.
    pub reason: Message,
}

impl CellFault {
    /// Makes a fault.
    pub fn new(code: &'static str, reason: Message) -> CellFault {
        CellFault { code, reason }
    }
}

/// Returns at most 40 characters of what was read, with control characters made visible.
pub fn shown(text: &str) -> String {
    let mut shown = String::new();
    for (place, character) in text.chars().enumerate() {
        if place == 40 {
            shown.push('…');
            break;
        }
        if character.is_control() || super::clean::is_invisible(character) {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    shown
}

/// Declares the codes and the table of them in one place.
macro_rules! codes {
    ($($name:ident = $code:literal, $zh:literal, $en:literal;)*) => {
        $(#[doc = $en] pub const $name: &str = $code;)*
        /// Every code with what it means, for the reference.
        pub const TABLE: &[(&str, Text)] = &[$(($code, Text::new($zh, $en))),*];
    };
}

codes! {
    MISSING = "missing", "必填内容为空", "A required cell is empty.";
    DITTO = "ditto", "写了“同上”，没有写明内容", "The cell says `同上` (ditto) instead of its content.";
    CONTROL_CHARACTER = "control-character", "含有控制字符、零宽字符或改变文字方向的字符", "The cell holds a control, zero-width or bidirectional character.";
    DAMAGED_TEXT = "damaged-text", "含有替换符“\u{FFFD}”，文字在转码时已经丢失", "The cell holds U+FFFD: text was lost in an earlier conversion.";
    DAMAGED_NUMBER = "damaged-number", "号码被电子表格当作数值，末几位已经丢失", "A spreadsheet took the number for a value and lost its last digits.";
    SPREADSHEET_ERROR = "spreadsheet-error", "电子表格的出错标记（如 #N/A、####）", "The cell is a spreadsheet's error mark such as #N/A or ####.";
    SWALLOWED_ROWS = "swallowed-rows", "一格里含有整行的内容，引号多半没有成对", "One cell holds whole lines; probably a quotation mark is not one of a pair.";
    UNCALCULATED = "uncalculated", "公式没有算出结果", "A formula whose result was never worked out.";
    EXTRA_CELLS = "extra-cells", "本行的列数比表头多", "The row has more cells than the header.";
    BAD_DATE = "bad-date", "不是有效日期", "Not a date.";
    INCOMPLETE_DATE = "incomplete-date", "日期不完整", "The date lacks its day or month.";
    TWO_DIGIT_YEAR = "two-digit-year", "年份不足四位", "The year does not have four digits.";
    EXCEL_SERIAL = "excel-serial", "日期成了电子表格的序列号", "The date has become a spreadsheet's serial number.";
    BAD_MONTH = "bad-month", "不是有效年月", "Not a month.";
    DAMAGED_MONTH = "damaged-month", "年月末尾的零可能已丢失", "The zero at the end of the month may be lost: January or October.";
    BAD_MOMENT = "bad-moment", "不是有效的日期和时刻", "Not a day with a time of day.";
    BAD_COUNT = "bad-count", "不是整数", "Not a whole number of at least 0.";
    INEXACT_COUNT = "inexact-count", "不是确数", "A rounded number where an exact one is needed.";
    BAD_MONEY = "bad-money", "不是有效金额", "Not an amount of money.";
    BAD_FLAG = "bad-flag", "不是“是”或“否”", "Neither yes nor no.";
    UNKNOWN_CODE = "unknown-code", "不在允许的取值之内", "Not one of the permitted values.";
    BAD_NAME = "bad-name", "不是有效姓名", "Not a person's name.";
    BAD_NAMES = "bad-names", "名单无法拆分", "A list of names that cannot be taken apart.";
    BAD_REGION = "bad-region", "不是有效的行政区划代码", "Not a region code of 6 or 9 digits.";
    BAD_TERM = "bad-term", "不是有效的届", "Not a term.";
    BAD_SESSION = "bad-session", "不是有效的届次", "Not a session.";
    BAD_MOBILE = "bad-mobile", "不是有效的手机号", "Not a mobile number of 11 digits.";
    BAD_PHONE = "bad-phone", "不是有效的电话号码", "Not a telephone number.";
    BAD_ID_NUMBER = "bad-id-number", "身份证号有误", "Not a valid resident identity number.";
    OLD_ID_NUMBER = "old-id-number", "是15位旧身份证号", "An identity number of the former 15 digits.";
    BAD_EMAIL = "bad-email", "不是有效的邮箱地址", "Not an e-mail address.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_ascii() {
        for (place, (code, text)) in TABLE.iter().enumerate() {
            assert!(code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{code}");
            assert!(!text.zh.is_empty() && !text.en.is_empty());
            assert!(TABLE[..place].iter().all(|(other, _)| other != code), "{code} twice");
        }
    }

    #[test]
    fn shows_what_cannot_be_seen() {
        assert_eq!(shown("a\u{200b}b\u{0}"), "a\\u{200b}b\\u{0}");
        assert_eq!(shown(&"长".repeat(50)).chars().count(), 41);
    }
}
