//! Resident identity numbers (GB 11643-1999): 18 characters, the day of birth within, the last a check digit.

use chrono::NaiveDate;
use compact_str::CompactString;

use super::clean::{self, compact};
use super::fault::{self, CellFault};
use crate::message;

/// Weights of the first 17 digits (ISO 7064, MOD 11-2): powers of two modulo 11.
const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/// The check digit for each remainder.
const CHECKS: [u8; 11] = *b"10X98765432";

/// Reads an identity number. Fails with `bad-id-number`, `old-id-number` or `damaged-number`; no reason repeats the number.
pub fn id_number(text: &str) -> Result<CompactString, CellFault> {
    super::cleaned(text, id_text)
}

/// Reads an identity number that has been cleaned.
pub(super) fn id_text(text: &str) -> Result<CompactString, CellFault> {
    let plain = compact(text);
    if clean::is_scientific(&plain) {
        return Err(clean::damaged(text));
    }
    let number = plain.to_ascii_uppercase();
    let bytes = number.as_bytes();
    if bytes.len() == 15 && bytes.iter().all(u8::is_ascii_digit) {
        return Err(old());
    }
    let (17, Some(check)) = (bytes.iter().take_while(|byte| byte.is_ascii_digit()).take(17).count(), bytes.get(17))
    else {
        return Err(bad_form(bytes.len()));
    };
    if bytes.len() != 18 || !(check.is_ascii_digit() || *check == b'X') {
        return Err(bad_form(number.chars().count()));
    }
    if *check == check_digit(&bytes[..17]) {
        return if birth(&number).is_some() { Ok(CompactString::from(number)) } else { Err(bad_birth()) };
    }
    // A double holds 15 digits; a spreadsheet shows the rest as zeros.
    Err(if number.ends_with("000") { clean::damaged(text) } else { bad_check() })
}

/// Returns the check digit of 17 digits.
fn check_digit(digits: &[u8]) -> u8 {
    let sum: u32 = digits.iter().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    CHECKS[(sum % 11) as usize]
}

/// Returns the day of birth, if it is one since 1880 (a guess at the oldest holder).
fn birth(number: &str) -> Option<NaiveDate> {
    let part = |range: std::ops::Range<usize>| number.get(range)?.parse::<u32>().ok();
    let year = part(6..10).filter(|year| (1880..2200).contains(year))?;
    NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, part(10..12)?, part(12..14)?)
}

/// Makes the fault for a number of the wrong length or with other characters.
fn bad_form(length: usize) -> CellFault {
    CellFault::new(
        fault::BAD_ID_NUMBER,
        message!(
            "身份证号应为17位数字加1位校验码（数字或X），这里有 {length} 个字符或含有其他字符；请对照证件录入完整号码",
            "an identity number is 17 digits and a check digit (0-9 or X); this has {length} characters or others; type it from the card"
        ),
    )
}

/// Makes the fault for a number of the former 15 digits.
fn old() -> CellFault {
    CellFault::new(
        fault::OLD_ID_NUMBER,
        message!(
            "是15位旧身份证号，已于2013年停止使用；请填18位号码（系统不代为换算）",
            "this is a number of the former 15 digits, out of use since 2013; write the one of 18 (it is not converted by guess)"
        ),
    )
}

/// Makes the fault for a day of birth that is none.
fn bad_birth() -> CellFault {
    CellFault::new(
        fault::BAD_ID_NUMBER,
        message!(
            "身份证号第7至14位不是有效的出生日期；请对照证件核对",
            "characters 7 to 14 of the identity number are not a day of birth; check it against the card"
        ),
    )
}

/// Makes the fault for a wrong check digit.
fn bad_check() -> CellFault {
    CellFault::new(
        fault::BAD_ID_NUMBER,
        message!(
            "身份证号的校验码不符，至少有一位录错；请对照证件核对",
            "the identity number's check digit does not fit: at least one digit is wrong; check it against the card"
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Makes a number that is valid in form, in a region code that names no place.
    fn made_up(birth: &str, serial: u32) -> String {
        let digits = format!("999999{birth}{serial:03}");
        let check = char::from(check_digit(digits.as_bytes()));
        digits + &check.to_string()
    }

    #[test]
    fn follows_the_standard_s_own_example() {
        // GB 11643-1999 annex: 11010519491231002 has the check digit X, 44052418800101001 has 4.
        assert_eq!(check_digit(b"11010519491231002"), b'X');
        assert_eq!(check_digit(b"44052418800101001"), b'4');
    }

    #[test]
    fn numbers() {
        let number = made_up("19680512", 123);
        assert_eq!(id_number(&number).as_deref(), Ok(number.as_str()));
        let spaced = format!("'{} {} {}", &number[..6], &number[6..14], &number[14..]);
        assert_eq!(id_number(&spaced).as_deref(), Ok(number.as_str()));
        let with_x = (100..200).map(|serial| made_up("19680512", serial)).find(|number| number.ends_with('X')).unwrap();
        assert_eq!(id_number(&with_x.to_lowercase()).as_deref(), Ok(with_x.as_str()));
        let wrong = (b'0'..=b'9').map(char::from).find(|&digit| !number.ends_with(digit)).unwrap();
        let cases = [
            (format!("{}{wrong}", &number[..17]), fault::BAD_ID_NUMBER),
            (made_up("19680230", 1), fault::BAD_ID_NUMBER),
            (made_up("18000101", 1), fault::BAD_ID_NUMBER),
            ("999999680512123".into(), fault::OLD_ID_NUMBER),
            ("1.23E+17".into(), fault::DAMAGED_NUMBER),
            ("9999991968".into(), fault::BAD_ID_NUMBER),
            ("9999**********1234".into(), fault::BAD_ID_NUMBER),
            ("身份证".into(), fault::BAD_ID_NUMBER),
            (String::new(), fault::BAD_ID_NUMBER),
        ];
        for (text, code) in cases {
            assert_eq!(id_number(&text).map_err(|fault| fault.code), Err(code), "{text}");
        }
        let rounded = format!("{}000", &made_up("19680512", 123)[..15]);
        let valid = check_digit(&rounded.as_bytes()[..17]) == b'0';
        assert_eq!(id_number(&rounded).is_ok(), valid);
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_found(serial in 0u32..1000, place in 0usize..17, by in 1u8..10) {
            let number = made_up("19901231", serial);
            let mut bytes = number.into_bytes();
            bytes[place] = b'0' + (bytes[place] - b'0' + by) % 10;
            prop_assert!(id_number(&String::from_utf8(bytes).unwrap()).is_err());
        }
    }
}
