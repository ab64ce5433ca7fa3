//! Spans of time as rules state them: so many days, working days or months.
//! Reads them in both languages; counting them is the business of the parent module.

use std::fmt;
use std::str::FromStr;

use crate::i18n::{Message, Text};
use crate::message;

/// What a span counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// 日: calendar days.
    Days,
    /// 工作日: working days.
    WorkingDays,
    /// 月: months.
    Months,
}

impl Unit {
    /// Returns the stable ASCII code: `days`, `working_days` or `months`.
    pub fn code(self) -> &'static str {
        match self {
            Unit::Days => "days",
            Unit::WorkingDays => "working_days",
            Unit::Months => "months",
        }
    }

    /// Returns the word after a number: `日`, `个工作日`, `个月`.
    pub fn text(self) -> Text {
        match self {
            Unit::Days => Text::new("日", "days"),
            Unit::WorkingDays => Text::new("个工作日", "working days"),
            Unit::Months => Text::new("个月", "months"),
        }
    }

    /// Returns the most a span of this unit may have; ten years of each.
    fn most(self) -> u16 {
        match self {
            Unit::Days => 3_660,
            Unit::WorkingDays => 2_500,
            Unit::Months => 120,
        }
    }
}

/// A span of at least one and at most ten years' worth of days, working days or months; displayed as `3 months`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    value: u16,
    unit: Unit,
}

impl Span {
    /// Makes a span, or nothing where the number is 0 or more than ten years' worth.
    pub fn new(value: u16, unit: Unit) -> Option<Span> {
        (1..=unit.most()).contains(&value).then_some(Span { value, unit })
    }

    /// Returns the number.
    pub fn value(self) -> u16 {
        self.value
    }

    /// Returns what is counted.
    pub fn unit(self) -> Unit {
        self.unit
    }

    /// Says the span in words: `10个工作日`, `10 working days`.
    pub fn text(self) -> Message {
        let (value, unit) = (self.value, self.unit.text());
        let en = if value == 1 { unit.en.trim_end_matches('s') } else { unit.en };
        let zh = unit.zh;
        message!("{value}{zh}", "{value} {en}")
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text().en)
    }
}

/// A text that is not a span.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub struct SpanError {
    text: String,
}

impl SpanError {
    /// Says what is wrong and shows the forms that are understood.
    pub fn message(&self) -> Message {
        let text = &self.text;
        message!(
            "“{text}”不是有效期限，请写作 3个月、10个工作日 或 15日（最长十年）",
            "\"{text}\" is not a period: write it as 3 months, 10 working days or 15 days (ten years at most)"
        )
    }
}

impl FromStr for Span {
    type Err = SpanError;

    fn from_str(text: &str) -> Result<Span, SpanError> {
        read(text).ok_or_else(|| SpanError { text: text.chars().take(40).collect() })
    }
}

fn read(text: &str) -> Option<Span> {
    // Longer than any span; keeps the work on hostile input small.
    if text.len() > 80 {
        return None;
    }
    let plain: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').map(narrow).collect();
    let split = plain.find(|c: char| !c.is_ascii_digit() && !"一二两三四五六七八九十".contains(c))?;
    let (number, unit) = plain.split_at(split);
    let value = number.parse().ok().or_else(|| chinese_number(number))?;
    let unit = match unit {
        "month" | "months" | "mo" | "个月" | "月" => Unit::Months,
        "workingday" | "workingdays" | "workday" | "workdays" | "wd" | "个工作日" | "工作日" => {
            Unit::WorkingDays
        }
        "day" | "days" | "d" | "calendarday" | "calendardays" | "日" | "天" | "自然日" | "个自然日" => {
            Unit::Days
        }
        _ => return None,
    };
    Span::new(value, unit)
}

/// Turns full-width digits into ASCII and letters into small ones.
fn narrow(c: char) -> char {
    match c {
        '０'..='９' => char::from(b'0' + (c as u32 - '０' as u32) as u8),
        _ => c.to_ascii_lowercase(),
    }
}

/// Reads 一 to 九十九, as statutes write spans.
fn chinese_number(text: &str) -> Option<u16> {
    let digit = |text: &str| {
        let mut chars = text.chars();
        let place = "一二三四五六七八九".chars().position(|c| Some(c) == chars.clone().next());
        let place = if text.starts_with('两') { Some(1) } else { place };
        chars.next();
        place.filter(|_| chars.next().is_none()).map(|place| place as u16 + 1)
    };
    match text.split_once('十') {
        None => digit(text),
        Some((tens, ones)) => {
            let tens = if tens.is_empty() { 1 } else { digit(tens)? };
            let ones = if ones.is_empty() { 0 } else { digit(ones)? };
            Some(tens * 10 + ones)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_both_languages() {
        for (text, value, unit) in [
            ("3 months", 3, Unit::Months),
            ("1 month", 1, Unit::Months),
            ("3个月", 3, Unit::Months),
            ("三个月", 3, Unit::Months),
            ("两个月", 2, Unit::Months),
            ("１０ 个工作日", 10, Unit::WorkingDays),
            ("10 working days", 10, Unit::WorkingDays),
            ("10 Working-Days", 10, Unit::WorkingDays),
            ("二十个工作日", 20, Unit::WorkingDays),
            ("三十五工作日", 35, Unit::WorkingDays),
            ("15 days", 15, Unit::Days),
            ("15日", 15, Unit::Days),
            ("十五天", 15, Unit::Days),
        ] {
            assert_eq!(text.parse(), Ok(Span::new(value, unit).unwrap()), "{text}");
        }
    }

    #[test]
    fn refuses_the_rest_with_a_way_out() {
        for text in [
            "",
            "3",
            "months",
            "0 days",
            "-",
            "3 weeks",
            "99999 days",
            "121 months",
            "三三个月",
            "十十日",
            "3.5 months",
        ] {
            let error = text.parse::<Span>().unwrap_err();
            assert!(error.message().zh.contains("10个工作日"), "{text}");
        }
    }

    #[test]
    fn said_in_words() {
        let span: Span = "1个工作日".parse().unwrap();
        assert_eq!((span.text().zh.as_str(), span.text().en.as_str()), ("1个工作日", "1 working day"));
        assert_eq!("三个月".parse::<Span>().unwrap().to_string(), "3 months");
    }

    proptest! {
        #[test]
        fn words_and_back(value in 1u16..=120, unit in prop_oneof![Just(Unit::Days), Just(Unit::WorkingDays), Just(Unit::Months)]) {
            let span = Span::new(value, unit).unwrap();
            prop_assert_eq!(span.text().zh.parse::<Span>().unwrap(), span);
            prop_assert_eq!(span.text().en.parse::<Span>().unwrap(), span);
        }

        #[test]
        fn nothing_panics(text in "\\PC{0,20}|[0-9一二十百两]{0,6}(个|工作日|日|月|days){0,2}") {
            let _ = text.parse::<Span>();
        }
    }
}
