//! Codes out of a list. What is not in its list is refused with what would do.

use compact_str::CompactString;

use super::clean::{is_padding, narrow};
use super::fault::{self, CellFault, shown};
use crate::domain::record::code::{Code, List};
use crate::message;

/// How many permitted values a reason names.
const NAMED: usize = 12;

/// Reads one code that has been cleaned. Fails with `unknown-code`.
pub(super) fn one(list: &'static List, text: &str) -> Result<&'static str, CellFault> {
    find(list, text).map(|code| code.code).ok_or_else(|| unknown(list, text))
}

/// Reads several codes, in the order written and each once. Fails with `unknown-code`.
pub(super) fn several(list: &'static List, text: &str) -> Result<CompactString, CellFault> {
    if let Some(code) = find(list, text) {
        return Ok(CompactString::const_new(code.code));
    }
    let mut joined = CompactString::default();
    let mut taken: Vec<&str> = Vec::new();
    for part in parts(list, text) {
        let code = one(list, part)?;
        if !taken.contains(&code) {
            if !joined.is_empty() {
                joined.push('、');
            }
            joined.push_str(code);
            taken.push(code);
        }
    }
    if joined.is_empty() { Err(unknown(list, text)) } else { Ok(joined) }
}

/// Parts a list: by marks, and by blanks only where what stands between the marks is not a value itself, because some
/// values are of several words.
fn parts<'t>(list: &'static List, text: &'t str) -> Vec<&'t str> {
    let marks = |character: char| matches!(character, '、' | '，' | ',' | '；' | ';' | '／' | '/' | '\n' | '\r');
    let mut parts = Vec::new();
    for part in text.split(marks).map(|part| part.trim_matches(is_padding)) {
        if find(list, part).is_some() {
            parts.push(part);
        } else {
            parts.extend(part.split(is_padding));
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

/// Finds a code as written, then without regard to blanks and width (`村(社区)干部` is `村（社区）干部`).
fn find(list: &'static List, text: &str) -> Option<&'static Code> {
    list.find(text).or_else(|| {
        let wordings = |code: &'static Code| {
            [code.label.zh, code.code, code.label.en].into_iter().chain(code.aliases.iter().copied())
        };
        list.codes.iter().find(|code| wordings(code).any(|wording| plain(wording).eq(plain(text))))
    })
}

/// Returns the characters of a text without blanks, narrow and in lower case.
fn plain(text: &str) -> impl Iterator<Item = char> {
    text.chars().filter(|&character| !is_padding(character)).map(|character| narrow(character).to_ascii_lowercase())
}

/// Makes the fault for a text outside the list, with the nearest or the first permitted values.
fn unknown(list: &'static List, text: &str) -> CellFault {
    let read = shown(text);
    // 、 stands within some of the values themselves.
    let labels = |pick: fn(&Code) -> &'static str, between: &str| {
        let more = if list.codes.len() > NAMED { "…" } else { "" };
        list.codes.iter().take(NAMED).map(pick).collect::<Vec<_>>().join(between) + more
    };
    let (chinese, english) = (labels(|code| code.label.zh, "；"), labels(|code| code.code, ", "));
    let (near_zh, near_en) = match nearest(list, &read) {
        Some(code) => (format!("是否指“{}”？", code.label.zh), format!(" (did you mean {}?)", code.code)),
        None => (String::new(), String::new()),
    };
    CellFault::new(
        fault::UNKNOWN_CODE,
        message!(
            "“{read}”不在允许的取值之内。{near_zh}可填：{chinese}",
            "“{read}” is not one of the permitted values{near_en}: {english}"
        ),
    )
}

/// Returns the code whose label is alike, if one is.
fn nearest(list: &'static List, text: &str) -> Option<&'static Code> {
    let likeness = |code: &Code| strsim::normalized_levenshtein(code.label.zh, text);
    let best = list.codes.iter().max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(best) >= 0.5).then_some(best)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::record::deputy::COMPOSITION;

    #[test]
    fn every_value_reads_back_from_a_list_in_both_languages() {
        for first in COMPOSITION.codes {
            for second in COMPOSITION.codes.iter().filter(|second| second.code != first.code) {
                let joined = format!("{}、{}", first.code, second.code);
                let labels = [
                    format!("{}, {}", first.label.en, second.label.en),
                    format!("{}、{}", first.label.zh, second.label.zh),
                    format!("{}　{}", first.label.zh, second.label.zh),
                    format!("{}\n{}", first.label.zh, second.label.zh),
                ];
                for label in labels {
                    assert_eq!(several(&COMPOSITION, &label).unwrap(), joined, "{label}");
                }
            }
        }
    }
}
