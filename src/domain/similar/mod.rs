//! Which suggestions are likely the same matter: how alike two texts are, from 0 to 100, and by which words.
//!
//! A text is its set of character pairs and characters (`token`). One weighs the more the fewer suggestions have it (inverse
//! document frequency). Titles are compared with titles and texts with texts by the cosine of their weights, and each title
//! with everything the other says by the share of its weight found there: the titles count most. All of it is the same whichever
//! of the two is asked about and in whatever order the others come.

use std::ops::Range;

mod token;

use token::{Token, Tokens, is_single};

/// Parts of the score: title with title, title with everything, text with text. Like [`SINGLE`] they are what finds most of
/// `fixtures/similar` again; `benches/similar.sh` tells how much.
const WEIGHTS: (f64, f64, f64) = (0.2, 0.6, 0.2);
/// Weight of a single character beside that of a pair.
const SINGLE: f64 = 0.3;
/// The score from which a suggestion is worth a hint when one like it is registered: five of six named so are the same matter.
pub const HINT: u8 = 35;
/// The score below which nothing is shown unless it is asked for.
pub const LEAST: u8 = 20;
/// How many letters of a text are read: the matter is said at its beginning.
pub const OPENING: usize = 300;
/// Most words that explain a score.
const MOST_WORDS: usize = 5;
const BITS: u32 = 17;
const ASKED: u32 = 1 << 31;

/// How alike two suggestions are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likeness {
    /// 0 to 100.
    pub score: u8,
    /// The words they share, the weightiest first.
    pub words: Vec<String>,
}

/// A search for what is like one suggestion: every suggestion is shown to it once, then those near by their titles are
/// compared in full.
#[derive(Debug)]
pub struct Search {
    tokens: Tokens,
    title: String,
    body: String,
    asked: Features,
    slots: Vec<Slot>,
    count: u32,
    kept: Vec<Token>,
    candidates: Vec<Candidate>,
    scratch: Vec<Token>,
}

/// How many suggestions have the tokens of a slot, which suggestion had one last, and whether the title asked about has.
#[derive(Clone, Copy, Debug, Default)]
struct Slot {
    last: u32,
    count: u32,
}

#[derive(Debug)]
struct Candidate {
    id: i64,
    title: Range<usize>,
    hits: u32,
}

/// The distinct tokens of a title and of a text, in order.
#[derive(Clone, Debug, Default)]
struct Features {
    title: Vec<Token>,
    body: Vec<Token>,
}

impl Search {
    /// Begins a search for what is like a title and a text; the text may be empty.
    pub fn new(title: &str, body: &str) -> Search {
        let tokens = Tokens::new();
        let asked = Features::of(&tokens, title, body);
        let mut slots = vec![Slot::default(); 1 << BITS];
        for &token in asked.title.iter().filter(|token| !is_single(**token)) {
            slots[place(token)].count |= ASKED;
        }
        Search {
            tokens,
            title: title.to_owned(),
            body: body.to_owned(),
            asked,
            slots,
            count: 0,
            kept: Vec::new(),
            candidates: Vec::new(),
            scratch: Vec::new(),
        }
    }

    /// Takes in one suggestion of the register.
    pub fn look(&mut self, id: i64, title: &str, body: &str) {
        let Search { tokens, slots, scratch, .. } = self;
        self.count += 1;
        let (stamp, mut hits) = (self.count, 0);
        let mut seen = |token: Token| {
            let slot = &mut slots[place(token)];
            if slot.last != stamp {
                slot.last = stamp;
                slot.count += 1;
                hits += u32::from(slot.count & ASKED != 0 && !is_single(token));
            }
        };
        scratch.clear();
        tokens.of(title, &mut |token, _| {
            seen(token);
            if !is_single(token) {
                scratch.push(token);
            }
        });
        tokens.of(body, &mut |token, _| seen(token));
        if hits > 0 {
            scratch.sort_unstable();
            scratch.dedup();
            let begin = self.kept.len();
            self.kept.extend_from_slice(scratch);
            self.candidates.push(Candidate { id, title: begin..self.kept.len(), hits });
        }
    }

    /// Returns the ids of the `most` suggestions nearest by title, or by a text that has the words of the title.
    pub fn nearest(&self, most: usize) -> Vec<i64> {
        let asked: Vec<Token> = self.asked.title.iter().copied().filter(|token| !is_single(*token)).collect();
        let (norm, length) = (self.norm(&asked), asked.len().max(1) as f64);
        let rank = |candidate: &Candidate| {
            let title = &self.kept[candidate.title.clone()];
            let shared = self.shared(&asked, title);
            let near = if shared > 0.0 { shared / (norm * self.norm(title)).sqrt() } else { 0.0 };
            near + 0.5 * f64::from(candidate.hits) / length
        };
        let mut ranked: Vec<(f64, i64)> = self.candidates.iter().map(|one| (rank(one), one.id)).collect();
        ranked.sort_unstable_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        ranked.into_iter().take(most).map(|(_, id)| id).collect()
    }

    /// Compares in full, by the frequencies seen so far.
    pub fn likeness(&self, title: &str, body: &str) -> Likeness {
        let other = Features::of(&self.tokens, title, body);
        let score = (self.score(&self.asked, &other) * 100.0).round().clamp(0.0, 100.0) as u8;
        Likeness { score, words: if score > 0 { self.words(&other) } else { Vec::new() } }
    }

    fn score(&self, one: &Features, other: &Features) -> f64 {
        let title = self.cosine(&one.title, &other.title);
        let across = (self.covered(one, other) + self.covered(other, one)) / 2.0;
        let (of_title, of_all, of_body) = WEIGHTS;
        if one.body.is_empty() || other.body.is_empty() {
            return (of_title * title + of_all * across) / (of_title + of_all);
        }
        of_title * title + of_all * across + of_body * self.cosine(&one.body, &other.body)
    }

    /// Returns the share of a title's weight that the other has in its title or its text.
    fn covered(&self, one: &Features, other: &Features) -> f64 {
        let has = |token: &&Token| other.title.binary_search(token).is_ok() || other.body.binary_search(token).is_ok();
        let found: f64 = one.title.iter().filter(has).map(|&token| self.weight(token)).sum();
        let all = self.norm(&one.title);
        if all > 0.0 { found / all } else { 0.0 }
    }

    fn cosine(&self, one: &[Token], other: &[Token]) -> f64 {
        let norms = self.norm(one) * self.norm(other);
        if norms > 0.0 { self.shared(one, other) / norms.sqrt() } else { 0.0 }
    }

    fn shared(&self, one: &[Token], other: &[Token]) -> f64 {
        let (mut left, mut right, mut sum) = (one.iter().peekable(), other.iter().peekable(), 0.0);
        while let (Some(&&a), Some(&&b)) = (left.peek(), right.peek()) {
            if a == b {
                sum += self.weight(a);
            }
            if a <= b {
                left.next();
            }
            if b <= a {
                right.next();
            }
        }
        sum
    }

    fn norm(&self, tokens: &[Token]) -> f64 {
        tokens.iter().map(|&token| self.weight(token)).sum()
    }

    /// Returns the weight of a token, which is the square of its inverse document frequency.
    fn weight(&self, token: Token) -> f64 {
        let having = (self.slots[place(token)].count & !ASKED).max(1);
        let single = if is_single(token) { SINGLE } else { 1.0 };
        single * (1.0 + f64::from(self.count.max(1)) / f64::from(having)).ln().powi(2)
    }

    /// Returns the words of the one asked about that the other has: pairs that touch are one word.
    fn words(&self, other: &Features) -> Vec<String> {
        let mut found: Vec<(f64, &str)> = Vec::new();
        for text in [self.title.as_str(), self.body.as_str()] {
            let mut runs: Vec<(f64, Range<usize>)> = Vec::new();
            self.tokens.of(text, &mut |token, at| {
                let is_shared = other.title.binary_search(&token).is_ok() || other.body.binary_search(&token).is_ok();
                if is_single(token) || !is_shared {
                    return;
                }
                match runs.last_mut() {
                    Some((weight, run)) if at.start < run.end => {
                        *weight += self.weight(token);
                        run.end = at.end;
                    }
                    _ => runs.push((self.weight(token), at)),
                }
            });
            found.extend(runs.into_iter().map(|(weight, run)| (weight, &text[run])));
        }
        found.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(other.1)));
        let mut words: Vec<String> = Vec::new();
        for (_, word) in found {
            if !words.iter().any(|known| known.contains(word)) {
                words.push(word.to_owned());
            }
        }
        words.truncate(MOST_WORDS);
        words
    }
}

impl Features {
    fn of(tokens: &Tokens, title: &str, body: &str) -> Features {
        let distinct = |text: &str| {
            let mut found = Vec::new();
            tokens.of(text, &mut |token, _| found.push(token));
            found.sort_unstable();
            found.dedup();
            found
        };
        Features { title: distinct(title), body: distinct(body) }
    }
}

/// Returns the slot of a token. Two may share one; both then count as somewhat more common than they are.
fn place(token: Token) -> usize {
    (token.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - BITS)) as usize
}

#[cfg(test)]
mod tests;
