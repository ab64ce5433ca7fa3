//! Counts, money and yes or no. A rounded number is refused where an exact one is asked for.

use super::clean::compact;
use super::fault::{self, CellFault, shown};
use crate::domain::numeral;
use crate::message;

/// The unit in which a column of money is kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MoneyUnit {
    /// 元.
    #[default]
    Yuan,
    /// 千元.
    Thousand,
    /// 万元.
    TenThousand,
    /// 亿元.
    HundredMillion,
}

impl MoneyUnit {
    /// Returns the unit named in a heading such as `金额（万元）`; yuan where none is.
    pub fn of_heading(heading: &str) -> MoneyUnit {
        let units =
            [("亿元", MoneyUnit::HundredMillion), ("万元", MoneyUnit::TenThousand), ("千元", MoneyUnit::Thousand)];
        units.into_iter().find_map(|(name, unit)| heading.contains(name).then_some(unit)).unwrap_or_default()
    }

    /// Returns how many fen one of the unit is.
    fn in_fen(self) -> i64 {
        match self {
            MoneyUnit::Yuan => 100,
            MoneyUnit::Thousand => 100_000,
            MoneyUnit::TenThousand => 1_000_000,
            MoneyUnit::HundredMillion => 10_000_000_000,
        }
    }
}

/// Words for what is counted, dropped behind a number.
const COUNTED: [&str; 17] =
    ["人次", "人", "名", "件", "次", "个", "条", "间", "场", "项", "期", "份", "位", "户", "站", "篇", "天"];

/// Words of a number that is not exact.
const ROUNDED: [&str; 12] = ["余", "多", "约", "近", "左右", "以上", "以下", "上下", "不到", "万", "+", "几"];

/// Reads a whole number of at least 0. Fails with `bad-count` or `inexact-count`.
pub fn count(text: &str) -> Result<i64, CellFault> {
    super::cleaned(text, whole)
}

/// Reads an amount of money into fen. Fails with `bad-money` or `inexact-count`.
pub fn money(text: &str, unit: MoneyUnit) -> Result<i64, CellFault> {
    super::cleaned(text, |text| fen(text, unit))
}

/// Reads yes or no. Fails with `bad-flag`.
pub fn flag(text: &str) -> Result<bool, CellFault> {
    super::cleaned(text, yes_or_no)
}

/// Writes fen as yuan: `1234.50` for 123450, `12` for 1200.
pub fn yuan(fen: i64) -> String {
    let (sign, fen) = (if fen < 0 { "-" } else { "" }, fen.unsigned_abs());
    match fen % 100 {
        0 => format!("{sign}{}", fen / 100),
        rest => format!("{sign}{}.{rest:02}", fen / 100),
    }
}

/// Reads a whole number that has been cleaned.
pub(super) fn whole(text: &str) -> Result<i64, CellFault> {
    let plain = compact(text);
    let number = COUNTED.iter().find_map(|word| plain.strip_suffix(word)).unwrap_or(&plain);
    if ROUNDED.iter().any(|word| number.contains(word)) {
        return Err(inexact(text));
    }
    let chinese = || numeral::parse(number).map(i64::from);
    // Some programs write whole numbers with a decimal place.
    let number = number.strip_suffix(".0").or(number.strip_suffix(".00")).unwrap_or(number);
    digits(number).or_else(chinese).ok_or_else(|| bad_count(text))
}

/// Reads up to 15 digits, in groups of three where there are commas.
fn digits(text: &str) -> Option<i64> {
    let mut groups = text.split(',');
    let first = groups.next()?;
    let mut joined = first.to_owned();
    for group in groups {
        if group.len() != 3 || first.len() > 3 {
            return None;
        }
        joined.push_str(group);
    }
    let valid =
        (1..=15).contains(&joined.len()) && !first.is_empty() && joined.bytes().all(|byte| byte.is_ascii_digit());
    if valid { joined.parse().ok() } else { None }
}

/// Reads an amount that has been cleaned, exactly and in whole fen.
pub(super) fn fen(text: &str, unit: MoneyUnit) -> Result<i64, CellFault> {
    let plain = compact(text);
    let number = plain.trim_start_matches(['¥', '￥', '\u{A5}']).trim_end_matches("整");
    let number = number.strip_prefix("人民币").unwrap_or(number);
    let (number, unit) = amount_unit(number, unit);
    if ROUNDED.iter().any(|word| number.contains(word)) {
        return Err(inexact(text));
    }
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let exact = || {
        let scale = unit.in_fen();
        let whole = digits(whole)?.checked_mul(scale)?;
        let part_digits = part.trim_end_matches('0');
        if part_digits.is_empty() {
            return part.bytes().all(|byte| byte == b'0').then_some(whole);
        }
        let divisor = 10i64.checked_pow(u32::try_from(part_digits.len()).ok().filter(|&places| places <= 10)?)?;
        let part = digits(part_digits).filter(|_| !part_digits.contains(','))?.checked_mul(scale)?;
        if part % divisor == 0 { whole.checked_add(part / divisor) } else { None }
    };
    exact().ok_or_else(|| bad_money(text))
}

/// Takes the unit off an amount; the column's unit holds where the cell has none.
fn amount_unit(number: &str, column: MoneyUnit) -> (&str, MoneyUnit) {
    let units = [
        ("亿元", MoneyUnit::HundredMillion),
        ("亿", MoneyUnit::HundredMillion),
        ("万元", MoneyUnit::TenThousand),
        ("万", MoneyUnit::TenThousand),
        ("千元", MoneyUnit::Thousand),
        ("元", MoneyUnit::Yuan),
    ];
    let found = units.into_iter().find_map(|(name, unit)| Some((number.strip_suffix(name)?, unit)));
    found.unwrap_or((number, column))
}

/// Reads yes or no from a text that has been cleaned.
pub(super) fn yes_or_no(text: &str) -> Result<bool, CellFault> {
    match text {
        "是" | "有" | "对" | "√" | "✓" | "✔" | "☑" | "■" | "1" | "1.0" => return Ok(true),
        "否" | "无" | "不是" | "没有" | "非" | "×" | "✗" | "✘" | "☐" | "□" | "0" | "0.0" => {
            return Ok(false);
        }
        _ => {}
    }
    for (word, meaning) in [("yes", true), ("y", true), ("true", true), ("no", false), ("n", false), ("false", false)] {
        if text.eq_ignore_ascii_case(word) {
            return Ok(meaning);
        }
    }
    let shown = shown(text);
    Err(CellFault::new(
        fault::BAD_FLAG,
        message!(
            "“{shown}”既不是“是”也不是“否”；请填 是/否（或 √、1、0）",
            "“{shown}” is neither yes nor no; write 是/否, yes/no or 1/0"
        ),
    ))
}

/// Makes the fault for a text that is no whole number.
fn bad_count(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::BAD_COUNT,
        message!(
            "“{shown}”不是整数；请只填不小于 0 的整数，如 1234",
            "“{shown}” is not a whole number; write one of at least 0 such as 1234"
        ),
    )
}

/// Makes the fault for a rounded number.
fn inexact(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::INEXACT_COUNT,
        message!(
            "“{shown}”不是确数；统计要求确数，请填准确的数字",
            "“{shown}” is a rounded number; statistics need the exact one"
        ),
    )
}

/// Makes the fault for a text that is no amount of money.
fn bad_money(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::BAD_MONEY,
        message!(
            "“{shown}”不是有效金额（精确到分，不得为负）；请写成 1234.50 或 12.5万元",
            "“{shown}” is not an amount (to the fen, not negative); write 1234.50 or 12.5万元"
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn counts() {
        let cases = [
            ("0", 0),
            ("007", 7),
            ("1,234", 1234),
            ("１２", 12),
            ("１，２３４", 1234),
            ("12.0", 12),
            ("十二", 12),
            ("33000人次", 33_000),
            ("264间", 264),
            ("1 234", 1234),
            ("999999999999999", 999_999_999_999_999),
        ];
        for (text, expected) in cases {
            assert_eq!(count(text), Ok(expected), "{text}");
        }
        for text in ["-1", "1.5", "1,23", "1234,567", ",123", "abc", "1;2", "9999999999999999", "人", "12.5人"] {
            assert_eq!(count(text).map_err(|fault| fault.code), Err(fault::BAD_COUNT), "{text}");
        }
        for text in ["33000余", "3万多人次", "约300", "近7000名", "300+", "十几", "1.2万"] {
            assert_eq!(count(text).map_err(|fault| fault.code), Err(fault::INEXACT_COUNT), "{text}");
        }
    }

    #[test]
    fn amounts() {
        let cases = [
            ("12", 1200),
            ("1,234.5", 123_450),
            ("¥12.34", 1234),
            ("￥12.34元", 1234),
            ("12.5万元", 12_500_000),
            ("12.5万", 12_500_000),
            ("1.5亿元", 15_000_000_000),
            ("3千元", 300_000),
            ("１２．５", 1250),
            ("0.10", 10),
            ("12.00元整", 1200),
            ("0.000001万元", 1),
        ];
        for (text, expected) in cases {
            assert_eq!(money(text, MoneyUnit::Yuan), Ok(expected), "{text}");
        }
        assert_eq!(money("12.5", MoneyUnit::TenThousand), Ok(12_500_000));
        assert_eq!(money("12.5元", MoneyUnit::TenThousand), Ok(1250));
        for text in ["-5", "12.345", "1.2.3", "元", "百元", "1e5", "999999999999999亿元", ".5", "1.2,3"] {
            assert_eq!(money(text, MoneyUnit::Yuan).map_err(|fault| fault.code), Err(fault::BAD_MONEY), "{text}");
        }
        assert_eq!(money("10余万元", MoneyUnit::Yuan).map_err(|fault| fault.code), Err(fault::INEXACT_COUNT));
        assert_eq!(MoneyUnit::of_heading("金额（万元）"), MoneyUnit::TenThousand);
    }

    #[test]
    fn yes_and_no() {
        for text in ["是", "有", "√", "✓", "yes", "YES", "y", "1", "true", "１", "Ｙ"] {
            assert_eq!(flag(text), Ok(true), "{text}");
        }
        for text in ["否", "无", "×", "no", "N", "0", "FALSE", "不是"] {
            assert_eq!(flag(text), Ok(false), "{text}");
        }
        assert_eq!(flag("也许").map_err(|fault| fault.code), Err(fault::BAD_FLAG));
    }

    proptest! {
        #[test]
        fn money_comes_back(fen in 0i64..9_000_000_000_000) {
            prop_assert_eq!(money(&yuan(fen), MoneyUnit::Yuan), Ok(fen));
        }

        #[test]
        fn never_panics(text in "[0-9,.万亿元余+十 -]{0,30}|.{0,16}") {
            let _ = (count(&text), money(&text, MoneyUnit::HundredMillion), flag(&text));
        }
    }
}
