//! Mobile numbers, telephone numbers and e-mail addresses.

use compact_str::CompactString;

use super::clean::{self, compact};
use super::fault::{self, CellFault, shown};
use crate::message;

/// Reads a mobile number into its 11 digits. Fails with `bad-mobile` or `damaged-number`.
pub fn mobile(text: &str) -> Result<CompactString, CellFault> {
    super::cleaned(text, mobile_text)
}

/// Reads one or more telephone numbers, joined by `、`, extensions behind a hyphen. Fails with `bad-phone` or `damaged-number`.
pub fn phone(text: &str) -> Result<CompactString, CellFault> {
    super::cleaned(text, phone_text)
}

/// Reads an e-mail address; the host becomes lower case. Fails with `bad-email`.
pub fn email(text: &str) -> Result<CompactString, CellFault> {
    super::cleaned(text, email_text)
}

/// Returns whether a text is 11 digits of a mobile number (1, then 3 to 9).
fn is_mobile(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 11 && bytes[0] == b'1' && (b'3'..=b'9').contains(&bytes[1]) && bytes.iter().all(u8::is_ascii_digit)
}

/// Reads a mobile number that has been cleaned.
pub(super) fn mobile_text(text: &str) -> Result<CompactString, CellFault> {
    if is_mobile(text) {
        return Ok(CompactString::new(text));
    }
    let plain = compact(text);
    if clean::is_scientific(&plain) {
        return Err(clean::damaged(text));
    }
    let digits: String = plain.strip_suffix(".0").unwrap_or(&plain).replace('-', "");
    let national = ["+86", "(+86)", "(86)", "0086", "86"].iter().find_map(|prefix| digits.strip_prefix(prefix));
    let number = national.filter(|number| is_mobile(number)).unwrap_or(&digits);
    if is_mobile(number) { Ok(CompactString::new(number)) } else { Err(bad_mobile(text)) }
}

/// Reads telephone numbers that have been cleaned.
pub(super) fn phone_text(text: &str) -> Result<CompactString, CellFault> {
    let mut joined = CompactString::default();
    for part in text.split(['、', '，', ',', '；', ';', '/', '／', '\n']).filter(|part| !part.trim().is_empty()) {
        let number = one_phone(part).ok_or_else(|| bad_phone(text))?;
        if !joined.is_empty() {
            joined.push('、');
        }
        joined.push_str(&number);
    }
    if joined.is_empty() { Err(bad_phone(text)) } else { Ok(joined) }
}

/// Reads one telephone number: 3 to 20 digits, an area code in brackets, an extension behind `转`.
fn one_phone(text: &str) -> Option<String> {
    let plain = compact(text);
    let plain = plain.strip_suffix(".0").unwrap_or(&plain);
    let mut number = String::new();
    for character in plain.chars() {
        match character {
            '0'..='9' => number.push(character),
            '+' if number.is_empty() => number.push(character),
            '(' => {}
            // One mark, however it is written; none at the beginning.
            ')' | '-' | '转' | '.' | '*' | '#' if !number.ends_with('-') && !number.is_empty() => number.push('-'),
            ')' | '-' | '转' => {}
            _ => return None,
        }
    }
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    ((3..=20).contains(&digits) && !number.ends_with('-')).then_some(number)
}

/// Reads an e-mail address that has been cleaned.
pub(super) fn email_text(text: &str) -> Result<CompactString, CellFault> {
    let plain = compact(text);
    let (user, host) = plain.split_once('@').ok_or_else(|| bad_email(text))?;
    let user_valid = (1..=64).contains(&user.len())
        && !user.starts_with('.')
        && !user.ends_with('.')
        && !user.contains("..")
        && user.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&byte));
    let label_valid = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    if user_valid && host.contains('.') && host.len() <= 189 && host.split('.').all(label_valid) {
        Ok(CompactString::from(format!("{user}@{}", host.to_ascii_lowercase())))
    } else {
        Err(bad_email(text))
    }
}

/// Makes the fault for a text that is no mobile number.
fn bad_mobile(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::BAD_MOBILE,
        message!(
            "“{shown}”不是有效的手机号；请填一个以1开头的11位号码，座机请填入座机一栏",
            "“{shown}” is not a mobile number; write one of 11 digits beginning with 1, and landlines in their own column"
        ),
    )
}

/// Makes the fault for a text that is no telephone number.
fn bad_phone(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::BAD_PHONE,
        message!(
            "“{shown}”不是有效的电话号码；请写成 区号-号码 的形式",
            "“{shown}” is not a telephone number; write area code, hyphen, number"
        ),
    )
}

/// Makes the fault for a text that is no e-mail address.
fn bad_email(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::BAD_EMAIL,
        message!(
            "“{shown}”不是有效的邮箱地址；请写成 name@example.cn",
            "“{shown}” is not an e-mail address; write name@example.cn"
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mobiles() {
        let shapes = [
            "13900000000",
            "139 0000 0000",
            "139-0000-0000",
            "+8613900000000",
            "+86 139-0000-0000",
            "008613900000000",
            "8613900000000",
            "１３９００００００００",
            "13900000000.0",
            "（+86）13900000000",
        ];
        for text in shapes {
            assert_eq!(mobile(text).as_deref(), Ok("13900000000"), "{text}");
        }
        for text in [
            "1390000000",
            "139000000000",
            "23900000000",
            "12000000000",
            "0851-0000000",
            "13900000000、13800000000",
            "abc",
        ] {
            assert_eq!(mobile(text).map_err(|fault| fault.code), Err(fault::BAD_MOBILE), "{text}");
        }
        assert_eq!(mobile("1.39E+10").map_err(|fault| fault.code), Err(fault::DAMAGED_NUMBER));
    }

    #[test]
    fn phones() {
        let cases = [
            ("0851-00000000", "0851-00000000"),
            ("(0851)00000000", "0851-00000000"),
            ("（0851）00000000转801", "0851-00000000-801"),
            ("12345", "12345"),
            ("+86 851 00000000", "+8685100000000"),
            ("0851-00000000、13900000000", "0851-00000000、13900000000"),
            ("０８５１—00000000", "0851-00000000"),
        ];
        for (text, expected) in cases {
            assert_eq!(phone(text).as_deref(), Ok(expected), "{text}");
            assert_eq!(phone(expected).as_deref(), Ok(expected), "{text}");
        }
        for text in ["12", "电话0851", "0851-", "123456789012345678901"] {
            assert_eq!(phone(text).map_err(|fault| fault.code), Err(fault::BAD_PHONE), "{text}");
        }
        assert_eq!(phone("8.51E+10").map_err(|fault| fault.code), Err(fault::DAMAGED_NUMBER));
    }

    #[test]
    fn emails() {
        assert_eq!(email("Name.A@Example.CN").as_deref(), Ok("Name.A@example.cn"));
        assert_eq!(email("name＠example．cn").as_deref(), Ok("name@example.cn"));
        for text in
            ["name", "name@host", "@example.cn", "a b@", "a@b@c.cn", "a@-b.cn", "a@b..cn", ".a@b.cn", "名@example.cn"]
        {
            assert_eq!(email(text).map_err(|fault| fault.code), Err(fault::BAD_EMAIL), "{text}");
        }
    }
}
