//! Holds a finished report in prose against its own arithmetic and against the register: which count and percentage do not
//! belong together, what was cut off beside what was rounded, percentages bent to make a hundred, shares of different
//! wholes, parts that do not make their total, growth, and numbers that the register does not know.
//!
//! What cannot be judged is counted and not found fault with: a percentage whose whole is nowhere stated, a norm, a number
//! about something that is not registered. Not here: files and formats, and the figures themselves.

mod amount;
mod blame;
mod digits;
mod finding;
mod growth;
mod lists;
mod register;
mod scan;
mod share;
mod sums;
mod text;
mod unknown;
mod wholes;

#[cfg(test)]
mod tests;

pub use finding::{Finding, Kind};
pub use register::{Known, Register};
pub use text::Line;

use crate::domain::profile::Rounding;
use finding::Rule;
use text::Sentence;
use wholes::Wholes;

/// How a text is looked at.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings<'r> {
    /// What the register says; without it only the arithmetic is looked at.
    pub register: Option<&'r Register>,
    /// The year the text is about.
    pub year: Option<i32>,
    /// Whether a paragraph may stand on several lines.
    pub wrapped: bool,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Verdict {
    /// What was found, in the order of the text.
    pub findings: Vec<Finding>,
    /// Numbers of which something could be said.
    pub checked: usize,
    /// Numbers of which nothing could.
    pub unjudged: usize,
}

/// The text on the desk: its sentences, what was found so far, and how it rounds.
struct Desk<'r> {
    sentences: Vec<Sentence>,
    settings: Settings<'r>,
    wholes: Wholes,
    rounding: Rounding,
    findings: Vec<((usize, usize), Finding)>,
}

/// Looks a text over.
pub fn lint(lines: &[Line], settings: Settings<'_>) -> Verdict {
    let mut sentences = text::sentences(lines, settings.wrapped);
    let left_out: usize = sentences.iter_mut().map(|sentence| scan::scan(sentence, settings.year)).sum();
    let rounding = settings.register.map_or(Rounding::HalfUp, Register::rounding);
    let mut desk = Desk { wholes: Wholes::of(&sentences), sentences, settings, rounding, findings: Vec::new() };
    let read = lists::read(&desk);
    desk.rounding = lists::habit(&desk, &read, rounding);
    blame::judge(&mut desk, &read);
    sums::judge(&mut desk, &read);
    growth::judge(&mut desk);
    unknown::judge(&mut desk);
    desk.findings.sort_by_key(|(at, _)| *at);
    let tokens = || desk.sentences.iter().flat_map(|sentence| sentence.tokens.iter());
    let checked = tokens().filter(|token| token.judged).count();
    Verdict {
        checked,
        unjudged: tokens().count() - checked + left_out,
        findings: desk.findings.into_iter().map(|(_, finding)| finding).collect(),
    }
}

impl Desk<'_> {
    /// Notes what is wrong with some tokens of a sentence; the first is where it is found.
    fn note(&mut self, sentence: usize, tokens: &[usize], (rule, printed, expected): (Rule, String, String)) {
        let Some(first) = tokens.iter().min() else { return };
        let found = &mut self.sentences[sentence];
        for token in tokens {
            (found.tokens[*token].flagged, found.tokens[*token].judged) = (true, true);
        }
        let start = found.tokens[*first].start;
        let finding = Finding {
            kind: rule.kind(),
            rule: rule.code(),
            place: found.place(start),
            sentence: found.quote(0, found.printed.len()),
            printed,
            expected,
            figure: rule.figure(),
            reason: rule.message(),
        };
        self.findings.push(((sentence, start), finding));
    }

    /// Marks tokens as looked at.
    fn judged(&mut self, sentence: usize, tokens: &[usize]) {
        for token in tokens {
            self.sentences[sentence].tokens[*token].judged = true;
        }
    }

    /// Returns what is printed of some tokens that stand close together, or each by itself.
    fn quote(&self, sentence: usize, tokens: &[usize]) -> String {
        let found = &self.sentences[sentence];
        let (first, last) = (tokens.iter().min().copied(), tokens.iter().max().copied());
        let (Some(first), Some(last)) = (first, last) else { return String::new() };
        let (start, end) = (found.tokens[first].start, found.tokens[last].end);
        if last - first <= 1 && end - start <= 30 {
            return found.quote(start, end);
        }
        let each = tokens.iter().map(|token| found.quote(found.tokens[*token].start, found.tokens[*token].end));
        each.collect::<Vec<_>>().join(" … ")
    }
}
