//! One typed cell and its wording. Not here: escaping, padding and quoting, which differ by format.

use std::borrow::Cow;

use compact_str::CompactString;

use super::{Align, Headings, Style};
use crate::i18n::{Message, Text};

/// A coded value: a stable ASCII code and what people read for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The code that JSON carries.
    pub code: Cow<'static, str>,
    /// Chinese label.
    pub zh: Cow<'static, str>,
    /// English label.
    pub en: Cow<'static, str>,
}

impl Label {
    /// Makes the label of a fixed code; nothing is allocated.
    pub const fn new(code: &'static str, text: Text) -> Label {
        Label { code: Cow::Borrowed(code), zh: Cow::Borrowed(text.zh), en: Cow::Borrowed(text.en) }
    }

    /// Makes a label whose wording is known at run time only, such as a region or a category of a rule profile.
    pub fn named(code: impl Into<String>, text: Message) -> Label {
        Label { code: Cow::Owned(code.into()), zh: Cow::Owned(text.zh), en: Cow::Owned(text.en) }
    }

    /// Returns what stands for the label in `style`: the wording of the language, or the code.
    fn words(&self, style: &Style) -> &str {
        match style.headings {
            Headings::Words => style.lang.pick(&self.zh, &self.en),
            Headings::Keys => &self.code,
        }
    }
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Cell {
    /// No value; `null` in JSON.
    #[default]
    Empty,
    /// A text as it was entered.
    Text(CompactString),
    /// Several texts; an array in JSON.
    Texts(Vec<CompactString>),
    /// A whole number.
    Int(i64),
    /// A decimal number: `scaled` ten-to-the-`places`ths, so that 1234 with 2 places is 12.34.
    Decimal {
        /// The number without its point.
        scaled: i64,
        /// Digits after the point.
        places: u8,
    },
    /// An ISO date (`2024-03-05`), or date and time.
    Date(CompactString),
    /// An ISO month (`1968-05`).
    Month(CompactString),
    /// A share with what it was worked out from, so that nobody has to trust the rounded figure.
    Percent {
        /// Numerator.
        part: i64,
        /// Denominator; where it is 0 there is no share.
        whole: i64,
        /// Digits after the point, at most 9.
        places: u8,
    },
    /// A coded value.
    Label(Label),
    /// Several coded values; an array in JSON.
    Labels(Vec<Label>),
    /// Yes or no.
    Flag(bool),
}

impl Cell {
    /// Makes a text cell; an empty text is [`Cell::Empty`].
    pub fn text(text: impl Into<CompactString>) -> Cell {
        let text = text.into();
        if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
    }

    /// Makes the cell of a fixed code.
    pub const fn label(code: &'static str, text: Text) -> Cell {
        Cell::Label(Label::new(code, text))
    }

    /// Makes a share in percent with one digit after the point, as yearly reports print it.
    pub const fn percent(part: i64, whole: i64) -> Cell {
        Cell::Percent { part, whole, places: 1 }
    }

    /// Returns how the cell is set in a column that leaves it open: numbers to the right.
    pub(super) fn align(&self) -> Align {
        match self {
            Cell::Int(_) | Cell::Decimal { .. } | Cell::Percent { .. } => Align::Right,
            _ => Align::Left,
        }
    }

    /// Returns the cell as people read it, not yet escaped for any format.
    pub fn words(&self, style: &Style) -> Cow<'_, str> {
        match self {
            Cell::Empty => Cow::Borrowed(""),
            Cell::Text(text) | Cell::Date(text) | Cell::Month(text) => Cow::Borrowed(text),
            Cell::Texts(texts) => join(texts.iter().map(CompactString::as_str), style),
            Cell::Int(number) => Cow::Owned(number.to_string()),
            Cell::Decimal { scaled, places } => Cow::Owned(decimal(i128::from(*scaled), *places)),
            Cell::Percent { part, whole, places } => match percent(*part, *whole, *places) {
                Some(number) => Cow::Owned(number + "%"),
                None => Cow::Borrowed("—"),
            },
            Cell::Label(label) => Cow::Owned(label.words(style).to_owned()),
            Cell::Labels(labels) => join(labels.iter().map(|label| label.words(style)), style),
            Cell::Flag(yes) => Cow::Borrowed(flag(*yes, style)),
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        Cell::text(text)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell::text(text)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Cell {
        Cell::Int(number)
    }
}

/// Joins the members of a list with the separator that imports read back.
fn join<'a>(parts: impl Iterator<Item = &'a str>, style: &Style) -> Cow<'static, str> {
    let separator = match style.headings {
        Headings::Words => style.lang.pick("、", ", "),
        Headings::Keys => ",",
    };
    Cow::Owned(parts.collect::<Vec<_>>().join(separator))
}

/// Returns the word for yes or no.
fn flag(yes: bool, style: &Style) -> &'static str {
    match (style.headings, yes) {
        (Headings::Words, true) => style.lang.pick("是", "yes"),
        (Headings::Words, false) => style.lang.pick("否", "no"),
        (Headings::Keys, true) => "true",
        (Headings::Keys, false) => "false",
    }
}

/// Returns `scaled` ten-to-the-`places`ths in digits.
pub(super) fn decimal(scaled: i128, places: u8) -> String {
    let places = usize::from(places);
    let mut digits = format!("{:0>1$}", scaled.unsigned_abs(), places + 1);
    if places > 0 {
        digits.insert(digits.len() - places, '.');
    }
    if scaled < 0 {
        digits.insert(0, '-');
    }
    digits
}

/// Returns a hundred times `part` by `whole` with `places` (at most 9) digits after the point, or none where `whole` is 0.
/// A half is rounded away from zero (四舍五入); integers throughout, so that 0.05 is never 0.04999.
pub(super) fn percent(part: i64, whole: i64, places: u8) -> Option<String> {
    if whole == 0 {
        return None;
    }
    let places = places.min(9);
    let numerator = i128::from(part) * 100 * 10_i128.pow(u32::from(places));
    let denominator = i128::from(whole);
    let size = (2 * numerator.abs() + denominator.abs()) / (2 * denominator.abs());
    let negative = (numerator < 0) != (denominator < 0);
    Some(decimal(if negative { -size } else { size }, places))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn percents_are_rounded_as_offices_round() {
        for (part, whole, places, expected) in [
            (1, 3, 1, "33.3"),
            (2, 3, 1, "66.7"),
            (1, 2000, 1, "0.1"), // 0.05
            (1, 2001, 1, "0.0"), // 0.04998
            (-1, 2000, 1, "-0.1"),
            (-1, 2001, 1, "0.0"), // no minus before a nought
            (1, -4, 0, "-25"),
            (-1, -4, 0, "25"),
            (199, 200, 0, "100"), // 99.5
            (0, 5, 1, "0.0"),
            (5, 5, 1, "100.0"),
            (i64::MAX, 1, 9, "922337203685477580700.000000000"),
            (i64::MIN, i64::MIN, 2, "100.00"),
        ] {
            assert_eq!(percent(part, whole, places).as_deref(), Some(expected), "{part}/{whole}");
        }
        assert_eq!(percent(1, 0, 1), None);
        assert_eq!(Cell::percent(1, 0).words(&Style::default()), "—");
        assert_eq!(Cell::percent(1, 8).words(&Style::default()), "12.5%");
    }

    #[test]
    fn decimals_keep_their_noughts() {
        assert_eq!(decimal(1234, 2), "12.34");
        assert_eq!(decimal(-5, 2), "-0.05");
        assert_eq!(decimal(7, 0), "7");
        assert_eq!(decimal(100, 2), "1.00");
        assert_eq!(decimal(i128::from(i64::MIN), 255).len(), 258);
    }

    #[test]
    fn words_follow_language_and_headings() {
        let both = Cell::Labels(vec![
            Label::new("farmer", Text::new("农民", "farmer")),
            Label::new("worker", Text::new("工人", "worker")),
        ]);
        let zh = Style::default();
        let en = Style { lang: Lang::En, ..zh };
        let keys = Style { headings: Headings::Keys, ..zh };
        assert_eq!(both.words(&zh), "农民、工人");
        assert_eq!(both.words(&en), "farmer, worker");
        assert_eq!(both.words(&keys), "farmer,worker");
        assert_eq!([&zh, &en, &keys].map(|style| Cell::Flag(true).words(style).into_owned()), ["是", "yes", "true"]);
        assert_eq!(Cell::Texts(vec!["张三".into(), "李四".into()]).words(&zh), "张三、李四");
        assert_eq!(Cell::text(""), Cell::Empty);
    }

    proptest! {
        /// The printed share is never further from the true one than half a unit of its last digit.
        #[test]
        fn percent_is_the_nearest(part in -1_000_000_i64..1_000_000, whole in 1_i64..1_000_000, places in 0_u8..5) {
            let printed = percent(part, whole, places).unwrap();
            let scaled: i128 = printed.replace('.', "").parse().unwrap();
            let exact = i128::from(part) * 100 * 10_i128.pow(u32::from(places));
            let difference = (scaled * i128::from(whole) - exact).abs();
            prop_assert!(2 * difference <= i128::from(whole), "{part}/{whole} is not {printed}");
        }
    }
}
