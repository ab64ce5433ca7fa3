//! Region codes, terms (届) and sessions (届 and 次).
//! Names of regions stay texts here: only the register can tell which place they mean.

use std::fmt;

use compact_str::CompactString;

use super::clean::{compact, is_padding};
use super::fault::{self, CellFault, shown};
use crate::domain::numeral;
use crate::i18n::Message;
use crate::message;

/// Highest term or session number taken for one (a guess; terms of five years since 1954 are below 20).
const HIGHEST: u32 = 99;

/// First two digits that region codes can have: the great regions 1 to 8 with their provinces (GB/T 2260). Which of them
/// are in use, the register says.
const PROVINCES: std::ops::RangeInclusive<u32> = 11..=82;

/// A session of a congress, or the time between two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Session {
    /// 届; `None` where only the session was named, for the office's own term to be put in.
    pub term: Option<u32>,
    /// 次; 0 between sessions (闭会).
    pub number: u32,
}

impl Session {
    /// Reads the kept form: `15-4`, `15-0`, and `-4` without a term.
    pub fn from_kept(text: &str) -> Option<Session> {
        let (term, number) = text.split_once('-')?;
        let term = if term.is_empty() { None } else { Some(small(term)?) };
        let number = if number == "0" { 0 } else { small(number)? };
        Some(Session { term, number })
    }

    /// Returns the session with the term put in where it was not named.
    pub fn or_term(self, term: u32) -> Session {
        Session { term: self.term.or(Some(term)), number: self.number }
    }

    /// Returns `十五届四次`, `十五届闭会`, in English `15-4`.
    pub fn label(self) -> Message {
        let term = self.term.map(|term| numeral::print(term) + "届").unwrap_or_default();
        let number = if self.number == 0 { "闭会".to_owned() } else { numeral::print(self.number) + "次" };
        Message::new(term + &number, self.to_string())
    }
}

impl fmt::Display for Session {
    /// Writes the kept form: `15-4`, or `-4` without a term.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(term) = self.term {
            write!(f, "{term}")?;
        }
        write!(f, "-{}", self.number)
    }
}

/// Reads a region: a code of 6 or 9 digits, or a name as it stands. Fails with `bad-region`.
pub fn region(text: &str) -> Result<CompactString, CellFault> {
    super::cleaned(text, region_text)
}

/// Reads a term. Fails with `bad-term`.
pub fn term(text: &str) -> Result<u32, CellFault> {
    super::cleaned(text, term_number)
}

/// Reads a session. Fails with `bad-session`.
pub fn session(text: &str) -> Result<Session, CellFault> {
    super::cleaned(text, session_of)
}

/// Reads a region that has been cleaned.
pub(super) fn region_text(text: &str) -> Result<CompactString, CellFault> {
    let plain = compact(text);
    // Some programs write whole numbers with a decimal place.
    let code = plain.strip_suffix(".0").unwrap_or(&plain);
    if !code.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        return Ok(text.chars().filter(|&character| !is_padding(character)).collect());
    }
    // The statistical code has 12 digits; a place's own code is what remains without the zeros of the levels below.
    let code = if code.len() == 12 { code.strip_suffix("000").unwrap_or(code) } else { code };
    let code = if code.len() == 9 { code.strip_suffix("000").unwrap_or(code) } else { code };
    let nation = matches!(code, "000000" | "100000");
    let known = code.get(..2).and_then(|head| head.parse().ok()).is_some_and(|head| PROVINCES.contains(&head));
    // A county's number follows its city's, so 520001 names nothing; direct cities have 01 and 02 there.
    let city = code.get(2..4) != Some("00") || code.get(4..6) == Some("00");
    let digits = code.bytes().all(|byte| byte.is_ascii_digit());
    if digits && matches!(code.len(), 6 | 9) && (nation || (known && city)) {
        Ok(CompactString::new(code))
    } else {
        Err(bad_region(text))
    }
}

/// Reads a number from 1 to 99 in digits or numerals.
fn small(text: &str) -> Option<u32> {
    let number = if text.bytes().all(|byte| byte.is_ascii_digit()) {
        (1..=3).contains(&text.len()).then(|| text.parse().ok())?
    } else {
        numeral::parse(text)
    };
    number.filter(|number| (1..=HIGHEST).contains(number))
}

/// Reads a term that has been cleaned: `15`, `十五`, `第十五届`, `市十五届人大`.
pub(super) fn term_number(text: &str) -> Result<u32, CellFault> {
    let plain = compact(text);
    let bare = plain.strip_suffix(".0").unwrap_or(&plain);
    if let Some(number) = small(bare.strip_prefix('第').unwrap_or(bare)) {
        return Ok(number);
    }
    match plain.split_once('届') {
        Some((before, after)) if is_congress(after) => last_number(before).ok_or_else(|| bad_term(text)),
        _ => Err(bad_term(text)),
    }
}

/// Returns the number a text ends in, where a place name at most stands before it (`贵阳市第十五`).
fn last_number(text: &str) -> Option<u32> {
    let is_part = |character: char| character.is_ascii_digit() || numeral::is_numeral(character);
    let place = text.trim_end_matches(is_part);
    let number = small(&text[place.len()..])?;
    let place = place.strip_suffix('第').unwrap_or(place);
    (!place.chars().any(|character| character.is_ascii() || is_part(character))).then_some(number)
}

/// Returns whether a text is empty or a word for the congress.
fn is_congress(text: &str) -> bool {
    matches!(text, "" | "人民代表大会" | "人大" | "人代会" | "人民代表大会代表" | "人大代表")
}

/// Reads a session that has been cleaned: `十五届四次`, `第十五届人民代表大会第四次会议`, `15-4`, `闭会`.
pub(super) fn session_of(text: &str) -> Result<Session, CellFault> {
    let plain = compact(text);
    read_session(&plain).ok_or_else(|| if looks_dated(&plain) { dated_session(text) } else { bad_session(text) })
}

/// Reads a session without blanks and full width.
fn read_session(text: &str) -> Option<Session> {
    if text.contains('-') {
        return Session::from_kept(text);
    }
    // The consultative conference counts its sessions alike.
    if text.contains("政协") {
        return None;
    }
    let (term, rest) = match text.split_once('届') {
        Some((before, rest)) => (Some(last_number(before)?), rest),
        None => (None, text),
    };
    if let Some(between) = rest.strip_prefix(congress(rest)).filter(|rest| rest.contains("闭会")) {
        let before = between.split("闭会").next().unwrap_or_default();
        let known = before.is_empty() || ordinal(before).is_some();
        let closing = between.split("闭会").nth(1).is_some_and(|after| matches!(after, "" | "期间" | "期"));
        return (known && closing).then_some(Session { term, number: 0 });
    }
    ordinal(&rest[congress(rest).len()..]).map(|number| Session { term, number })
}

/// Returns the word for the congress at the beginning of a text.
fn congress(text: &str) -> &str {
    let words = ["人民代表大会", "人代会", "人大"];
    words.iter().find_map(|word| text.starts_with(word).then(|| &text[..word.len()])).unwrap_or_default()
}

/// Reads `第四次会议` and `四次`.
fn ordinal(text: &str) -> Option<u32> {
    let (number, after) = text.strip_prefix('第').unwrap_or(text).split_once('次')?;
    if matches!(after, "" | "会议" | "大会" | "人代会" | "代表大会" | "会") { small(number) } else { None }
}

/// Returns whether a text is what a spreadsheet makes of `15-4`: a day of the year.
fn looks_dated(text: &str) -> bool {
    let month_name = text.split_once('-').is_some_and(|(day, month)| {
        day.bytes().chain(month.bytes()).all(|byte| byte.is_ascii_alphanumeric())
            && (month.len() == 3 && month.bytes().all(|byte| byte.is_ascii_alphabetic())
                || day.len() == 3 && day.bytes().all(|byte| byte.is_ascii_alphabetic()))
    });
    month_name || (text.contains('月') && text.ends_with('日'))
}

/// Makes the fault for a text that is no region code.
fn bad_region(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::BAD_REGION,
        message!(
            "“{shown}”不是有效的行政区划代码；请填6位（乡镇、街道为9位）代码，如 520100，或填名称",
            "“{shown}” is not a region code; write one of 6 digits (9 for townships) such as 520100, or the name"
        ),
    )
}

/// Makes the fault for a text that is no term.
fn bad_term(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::BAD_TERM,
        message!("“{shown}”不是有效的届；请写成 15 或 第十五届", "“{shown}” is not a term; write 15 or 第十五届"),
    )
}

/// Makes the fault for a text that is no session.
fn bad_session(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::BAD_SESSION,
        message!(
            "“{shown}”不是人民代表大会的届次；请写成 15-4、十五届四次 或 闭会",
            "“{shown}” is not a session of the congress; write 15-4, 十五届四次 or 闭会 (between sessions)"
        ),
    )
}

/// Makes the fault for a session that a spreadsheet has turned into a day.
fn dated_session(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::BAD_SESSION,
        message!(
            "“{shown}”像是电子表格把 15-4 这样的届次改成了日期；请把该列设为“文本”格式，重新写成 15-4 或 十五届四次",
            "“{shown}” looks like a session such as 15-4 that a spreadsheet turned into a date; set the column to text and write it again"
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn regions() {
        let cases = [
            ("520100", "520100"),
            ("520102001", "520102001"),
            ("５２０１００", "520100"),
            ("520100.0", "520100"),
            ("520102001000", "520102001"),
            ("520102000000", "520102"),
            ("南明区", "南明区"),
            ("南 明 区", "南明区"),
            ("2号街道", "2号街道"),
            ("000000", "000000"),
            ("110101", "110101"),
        ];
        for (text, expected) in cases {
            assert_eq!(region(text).as_deref(), Ok(expected), "{text}");
        }
        for text in ["52010", "5201000", "990100", "520001", "1.5", "52", "520102001001"] {
            assert_eq!(region(text).map_err(|fault| fault.code), Err(fault::BAD_REGION), "{text}");
        }
    }

    #[test]
    fn terms() {
        for text in [
            "15",
            "十五",
            "十五届",
            "第十五届",
            "15届",
            "第15届",
            "１５",
            "15.0",
            "市十五届",
            "贵阳市第十五届人民代表大会",
            "第 十五 届",
            "第十五",
        ] {
            assert_eq!(term(text), Ok(15), "{text}");
        }
        for text in ["", "0", "100", "2022-2027", "届", "十五届四次", "abc15届", "十五五届", "本届"] {
            assert_eq!(term(text).map_err(|fault| fault.code), Err(fault::BAD_TERM), "{text}");
        }
    }

    #[test]
    fn sessions() {
        let cases = [
            ("十五届四次", "15-4"),
            ("第十五届人民代表大会第四次会议", "15-4"),
            ("市十五届人大四次会议", "15-4"),
            ("15-4", "15-4"),
            ("15—4", "15-4"),
            ("１５－４", "15-4"),
            ("贵阳市第十五届人民代表大会第四次会议", "15-4"),
            ("15届4次", "15-4"),
            ("第15届第4次会议", "15-4"),
            ("二十届十一次", "20-11"),
            ("闭会", "-0"),
            ("闭会期间", "-0"),
            ("十五届闭会", "15-0"),
            ("十五届四次会议闭会期间", "15-0"),
            ("15-0", "15-0"),
            ("四次会议", "-4"),
            ("-4", "-4"),
            ("-0", "-0"),
        ];
        for (text, expected) in cases {
            assert_eq!(session(text).map(|session| session.to_string()).as_deref(), Ok(expected), "{text}");
        }
        let bad = [
            "",
            "十五届",
            "十五届人大常委会第四次会议",
            "政协十五届四次会议",
            "4月15日",
            "15-Apr",
            "15-4-1",
            "2024",
            "十五届四次会议上",
            "15-",
            "-",
        ];
        for text in bad {
            assert_eq!(session(text).map_err(|fault| fault.code), Err(fault::BAD_SESSION), "{text}");
        }
        assert!(session("4月15日").unwrap_err().reason.zh.contains("日期"));
        let session = Session { term: None, number: 0 }.or_term(15);
        assert_eq!((session.to_string().as_str(), session.label().zh.as_str()), ("15-0", "十五届闭会"));
    }

    proptest! {
        #[test]
        fn sessions_come_back(term in 1u32..=99, number in 0u32..=99) {
            let session = Session { term: Some(term), number };
            prop_assert_eq!(Session::from_kept(&session.to_string()), Some(session));
            prop_assert_eq!(super::session(&session.label().zh), Ok(session));
        }

        #[test]
        fn never_panics(text in "[0-9第届次会议人大闭十四五市.-]{0,16}|.{0,16}") {
            let _ = (region(&text), term(&text), session(&text));
        }
    }
}
