//! Lists of codes: the fixed values a field may take, each a stable ASCII code with a label in both languages
//! and the other wordings that offices write. What is not in its list is refused, never guessed.

use crate::i18n::Text;

/// One permitted value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// Stable ASCII code, kept in the store and printed in JSON.
    pub code: &'static str,
    /// What people read.
    pub label: Text,
    /// Other wordings that mean the same.
    pub aliases: &'static [&'static str],
}

/// The values a field may take, in the order of reports.
#[derive(Debug, PartialEq, Eq)]
pub struct List {
    /// Name of the list, for the field reference.
    pub name: &'static str,
    /// Its codes.
    pub codes: &'static [Code],
}

impl Code {
    /// Declares a code.
    pub const fn new(code: &'static str, zh: &'static str, en: &'static str, aliases: &'static [&'static str]) -> Code {
        Code { code, label: Text::new(zh, en), aliases }
    }

    /// Returns whether `text` is the code, one of its labels or an alias; ASCII case does not matter.
    pub fn means(&self, text: &str) -> bool {
        self.label.zh == text
            || self.code.eq_ignore_ascii_case(text)
            || self.label.en.eq_ignore_ascii_case(text)
            || self.aliases.iter().any(|alias| alias.eq_ignore_ascii_case(text))
    }
}

impl List {
    /// Returns the code that `text` means, if any.
    pub fn find(&self, text: &str) -> Option<&'static Code>
    where
        Self: 'static,
    {
        self.codes.iter().find(|code| code.means(text))
    }

    /// Returns the code by its ASCII form.
    pub fn code(&self, code: &str) -> Option<&'static Code> {
        self.codes.iter().find(|item| item.code == code)
    }
}
