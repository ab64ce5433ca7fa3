//! Masking of personal data: what may be shown without being asked for.
//!
//! Of an identity number no digit is shown: deputies are public figures whose region and birth date are known, so that
//! the last digits would give the whole number away.

use super::record::Kind;

/// Returns what may be shown of a personal value.
pub fn mask(kind: Kind, text: &str) -> String {
    match kind {
        Kind::Mobile if text.len() == 11 => format!("{}****{}", &text[..3], &text[7..]),
        Kind::IdNumber => "●".to_owned(),
        Kind::Email => match text.split_once('@') {
            Some((name, host)) => format!("{}***@{host}", name.chars().next().unwrap_or('*')),
            None => "***".to_owned(),
        },
        Kind::Name | Kind::Text => {
            let mut letters = text.chars();
            letters.next().map_or_else(String::new, |first| format!("{first}**"))
        }
        _ => "***".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_identifies_is_left() {
        assert_eq!(mask(Kind::Mobile, "19900000001"), "199****0001");
        assert_eq!(mask(Kind::IdNumber, "520199197508010017"), "●");
        assert_eq!(mask(Kind::Email, "wang@example.cn"), "w***@example.cn");
        assert_eq!(mask(Kind::Text, "花果园1号"), "花**");
        assert_eq!(mask(Kind::Phone, "0851-80000000"), "***");
        assert_eq!(mask(Kind::Text, ""), "");
    }
}
