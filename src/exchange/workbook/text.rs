//! Text of a workbook's XML: pieces put together, and the escapes `_x000D_` by which a workbook writes characters that
//! XML cannot hold (ECMA-376 part 1, 22.9.2.19).

use std::borrow::Cow;

use super::Breach;
use crate::exchange::table::FIELD_LIMIT;

/// A text being put together; at most as long as any cell may be.
#[derive(Debug, Default)]
pub(super) struct Unescaped {
    text: String,
}

impl Unescaped {
    /// Adds a piece.
    pub(super) fn push(&mut self, piece: &str) -> Result<(), Breach> {
        if self.text.len() + piece.len() > FIELD_LIMIT {
            return Err(Breach::LongText);
        }
        self.text.push_str(piece);
        Ok(())
    }

    /// Returns the text as people see it and begins anew.
    pub(super) fn take(&mut self) -> String {
        let text = std::mem::take(&mut self.text);
        match unescape(&text) {
            Cow::Borrowed(_) => text,
            Cow::Owned(text) => text,
        }
    }

    /// Begins anew.
    pub(super) fn clear(&mut self) {
        self.text.clear();
    }

    /// Returns the text as it stands in the file.
    pub(super) fn raw(&self) -> &str {
        &self.text
    }
}

/// Turns every `_xHHHH_` into its character.
pub(super) fn unescape(text: &str) -> Cow<'_, str> {
    if !text.contains("_x") {
        return Cow::Borrowed(text);
    }
    let (mut plain, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find("_x") {
        plain.push_str(&rest[..at]);
        let (character, length) = match escaped(&rest[at..]) {
            Some(character) => (character, 7),
            None => ('_', 1),
        };
        plain.push(character);
        rest = &rest[at + length..];
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// Returns the character of an escape that begins `text`.
fn escaped(text: &str) -> Option<char> {
    let digits = text.get(2..6).filter(|_| text.as_bytes().get(6) == Some(&b'_'))?;
    let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    u32::from_str_radix(digits, 16).ok().filter(|_| is_hex).and_then(char::from_u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_come_off_once() {
        for (text, expected) in [
            ("甲_x000D_乙", "甲\r乙"),
            ("_x005F_x000D_", "_x000D_"),
            ("a_x", "a_x"),
            ("a_xZZZZ_", "a_xZZZZ_"),
            ("_x12", "_x12"),
            ("_xD800_", "_xD800_"),
            ("_x甲乙", "_x甲乙"),
            ("__x0041__", "_A_"),
        ] {
            assert_eq!(unescape(text), expected, "{text}");
        }
    }
}
