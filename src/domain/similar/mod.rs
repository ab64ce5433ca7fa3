//! Which suggestions are likely the same matter: how alike two texts are, from 0 to 100, and by which words.
//!
//! A text is its set of character pairs and characters (`token`). One weighs the more the fewer suggestions have it (inverse
//! document frequency), counted over the newest of the register: the weights, and so the scores, do not change with the size of
//! a large one. Two suggestions are alike by the share of each title's weight that the other says anywhere, and by the cosine of
//! their texts. All of it is the same whichever of the two is asked about and in whatever order the others come.

use std::ops::Range;

mod token;

use token::{Token, Tokens, is_single};

/// Parts of the score: what each title has of the other suggestion, and text with text. Like [`HINT`] they are chosen on one half of
/// `fixtures/similar` alone; `benches/similar.sh` tells what they find of the other.
const WEIGHTS: (f64, f64) = (0.8, 0.2);
/// The score from which a suggestion is worth a hint when one like it is registered: six of seven named so are the same matter.
pub const HINT: u8 = 32;
/// The score below which nothing is shown unless it is asked for.
pub const LEAST: u8 = 20;
/// How many letters of a text are read: the matter is said at its beginning.
pub const OPENING: usize = 300;
/// Most words that explain a score.
const MOST_WORDS: usize = 5;
const BITS: u32 = 17;

/// How alike two suggestions are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Likeness {
    /// 0 to 100.
    pub score: u8,
    /// The words they share, the weightiest first.
    pub words: Vec<String>,
}

/// A search for what is like one suggestion: every title is shown to it once, then those near are compared in full.
#[derive(Debug)]
pub struct Search {
    tokens: Tokens,
    title: String,
    body: String,
    asked: Features,
    /// Which slots have a token of what is asked about, a bit each: most tokens of the register have none there.
    said: Vec<u64>,
    /// The weight of the tokens of each slot: the square of their inverse document frequency.
    weights: Vec<f32>,
    near: Vec<(f64, i64)>,
}

/// The distinct tokens of a title and of a text, in order.
#[derive(Clone, Debug, Default)]
struct Features {
    title: Vec<Token>,
    body: Vec<Token>,
}

impl Search {
    /// Begins a search for what is like a title and a text, which may be empty. The weights come of the titles and texts of `known`.
    pub fn new<'a>(title: &str, body: &str, known: impl Iterator<Item = (&'a str, &'a str)>) -> Search {
        let tokens = Tokens::new();
        let asked = Features::of(&tokens, title, body);
        let weights = weigh(&tokens, known);
        let mut said = vec![0; (1 << BITS) / 64];
        for place in asked.title.iter().chain(&asked.body).map(|&token| place(token)) {
            said[place / 64] |= 1 << (place % 64);
        }
        Search { tokens, title: title.to_owned(), body: body.to_owned(), asked, said, weights, near: Vec::new() }
    }

    /// Takes in the title of one suggestion of the register.
    pub fn look(&mut self, id: i64, title: &str) {
        let (mut length, mut titled, mut said) = (0_u32, 0.0, 0.0);
        self.tokens.of(title, &mut |token, _| {
            length += 1;
            let place = place(token);
            if self.said[place / 64] & 1 << (place % 64) != 0 {
                let weight = f64::from(self.weights[place]);
                said += weight;
                titled += if self.asked.title.binary_search(&token).is_ok() { weight } else { 0.0 };
            }
        });
        if said > 0.0 {
            // What the titles would weigh is not worth looking up: their lengths do.
            self.near.push((titled / self.asked.title.len().max(1) as f64 + said / f64::from(length), id));
        }
    }

    /// Returns the ids of the `most` suggestions nearest by their titles.
    pub fn nearest(&mut self, most: usize) -> Vec<i64> {
        let order = |one: &(f64, i64), other: &(f64, i64)| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1));
        if most < self.near.len() {
            self.near.select_nth_unstable_by(most, order);
        }
        let mut nearest = self.near[..most.min(self.near.len())].to_vec();
        nearest.sort_unstable_by(order);
        nearest.into_iter().map(|(_, id)| id).collect()
    }

    /// Compares in full.
    pub fn likeness(&self, title: &str, body: &str) -> Likeness {
        let other = Features::of(&self.tokens, title, body);
        let score = (self.score(&self.asked, &other) * 100.0).round().clamp(0.0, 100.0) as u8;
        Likeness { score, words: if score > 0 { self.words(&other) } else { Vec::new() } }
    }

    fn score(&self, one: &Features, other: &Features) -> f64 {
        let titles = (self.covered(one, other) + self.covered(other, one)) / 2.0;
        if one.body.is_empty() || other.body.is_empty() {
            return titles;
        }
        WEIGHTS.0 * titles + WEIGHTS.1 * self.cosine(&one.body, &other.body)
    }

    /// Returns the share of a title's weight that the other has in its title or its text.
    fn covered(&self, one: &Features, other: &Features) -> f64 {
        let found = self.sum(one.title.iter().filter(|token| other.has(**token)));
        let all = self.sum(one.title.iter());
        if all > 0.0 { found / all } else { 0.0 }
    }

    fn cosine(&self, one: &[Token], other: &[Token]) -> f64 {
        let norms = self.sum(one.iter()) * self.sum(other.iter());
        let shared = self.sum(one.iter().filter(|token| other.binary_search(token).is_ok()));
        if norms > 0.0 { shared / norms.sqrt() } else { 0.0 }
    }

    fn sum<'a>(&self, tokens: impl Iterator<Item = &'a Token>) -> f64 {
        tokens.map(|&token| self.weight(token)).sum()
    }

    fn weight(&self, token: Token) -> f64 {
        f64::from(self.weights[place(token)])
    }

    /// Returns the words of the one asked about that the other has: pairs that touch are one word.
    fn words(&self, other: &Features) -> Vec<String> {
        let mut found: Vec<(f64, &str)> = Vec::new();
        for text in [self.title.as_str(), self.body.as_str()] {
            let mut runs: Vec<(f64, Range<usize>)> = Vec::new();
            self.tokens.of(text, &mut |token, at| {
                if is_single(token) || !other.has(token) {
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

    fn has(&self, token: Token) -> bool {
        self.title.binary_search(&token).is_ok() || self.body.binary_search(&token).is_ok()
    }
}

/// Counts how many of the known suggestions have each token, and weighs the tokens by it.
fn weigh<'a>(tokens: &Tokens, known: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<f32> {
    // Which suggestion had a token of the slot last, and how many have.
    let mut having = vec![(0_u32, 0_u32); 1 << BITS];
    let mut count = 0;
    for (title, body) in known {
        count += 1;
        let mut seen = |token: Token, _: Range<usize>| {
            let (last, having) = &mut having[place(token)];
            if *last != count {
                (*last, *having) = (count, *having + 1);
            }
        };
        tokens.of(title, &mut seen);
        tokens.of(body, &mut seen);
    }
    let weight = |having: u32| (1.0 + f64::from(count.max(1)) / f64::from(having.max(1))).ln().powi(2) as f32;
    let rare = weight(1);
    having.into_iter().map(|(_, having)| if having < 2 { rare } else { weight(having) }).collect()
}

/// Returns the slot of a token. Two may share one; both then count as somewhat more common than they are.
fn place(token: Token) -> usize {
    (token.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> (64 - BITS)) as usize
}

#[cfg(test)]
mod tests;
