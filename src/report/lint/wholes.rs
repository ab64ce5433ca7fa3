//! Of what a share can be: the totals and counts that the text states before it, the nearest first.

use super::Desk;
use super::scan::{Sense, after};
use super::text::Sentence;
use crate::report::figure::Unit;

/// A number that can be the whole of a share.
#[derive(Clone, Copy, Debug)]
pub(super) struct Whole {
    pub(super) value: i64,
    /// Where it stands.
    pub(super) sentence: usize,
    pub(super) token: usize,
    /// Whether it is called a total, or parts of it are said to follow.
    pub(super) strong: bool,
    /// How far it is from the share.
    pub(super) reach: Reach,
}

/// How far a whole is from its share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Reach {
    Sentence,
    Paragraph,
    Section,
    Text,
}

/// Most numbers of each reach that are looked at, the nearest first.
const MOST: usize = 120;

/// Every number that can be a whole, by unit, in the order of the text.
#[derive(Debug, Default)]
pub(super) struct Wholes {
    units: Vec<(Unit, Vec<Whole>)>,
}

impl Wholes {
    /// Finds them.
    pub(super) fn of(sentences: &[Sentence]) -> Wholes {
        let mut wholes = Wholes::default();
        for (place, sentence) in sentences.iter().enumerate() {
            for token in 0..sentence.tokens.len() {
                let Some((unit, whole)) = whole(sentence, (place, token)) else { continue };
                match wholes.units.iter_mut().find(|(other, _)| *other == unit) {
                    Some((_, list)) => list.push(whole),
                    None => wholes.units.push((unit, vec![whole])),
                }
            }
        }
        wholes
    }

    /// Returns those of a unit.
    fn list(&self, unit: Unit) -> &[Whole] {
        self.units.iter().find(|(other, _)| *other == unit).map_or(&[], |(_, list)| list.as_slice())
    }
}

impl Desk<'_> {
    /// Returns what can be the whole of a share of a unit whose list begins at `token`, the likeliest first.
    pub(super) fn wholes(&self, sentence: usize, token: usize, unit: Unit) -> Vec<Whole> {
        let all = self.wholes.list(unit);
        let here = &self.sentences[sentence];
        let begin = all.partition_point(|whole| whole.sentence < sentence);
        let within = all[begin..].iter().take_while(|whole| whole.sentence == sentence);
        let mut wholes: Vec<Whole> = Vec::new();
        // What stands before the list, and a total behind it.
        for whole in within {
            let behind = whole.token >= token;
            if !behind || here.tokens[whole.token].sense == Sense::Total {
                wholes.push(Whole { reach: Reach::Sentence, ..*whole });
            }
        }
        wholes.reverse();
        let in_paragraph = all[..begin].iter().rev();
        let in_paragraph = in_paragraph.take_while(|whole| self.sentences[whole.sentence].paragraph == here.paragraph);
        wholes.extend(in_paragraph.take(MOST).map(|whole| Whole { reach: Reach::Paragraph, ..*whole }));
        let strong = all[..begin].iter().rev().take(40 * MOST).filter(|whole| whole.strong);
        for whole in strong.take(MOST) {
            let other = &self.sentences[whole.sentence];
            if other.paragraph != here.paragraph {
                let reach = if other.section == here.section { Reach::Section } else { Reach::Text };
                wholes.push(Whole { reach, ..*whole });
            }
        }
        // The nearest is first among equals; what is called a total goes before what is not.
        wholes.sort_by_key(|whole| (whole.reach, !whole.strong));
        wholes
    }
}

/// Returns what a token can be the whole of.
fn whole(sentence: &Sentence, (place, token): (usize, usize)) -> Option<(Unit, Whole)> {
    let found = &sentence.tokens[token];
    let unit = found.unit().filter(|_| found.sense != Sense::Change)?;
    let value = found.count().filter(|value| *value > 0)?;
    let strong = is_total(sentence, token);
    Some((unit, Whole { value, sentence: place, token, strong, reach: Reach::Text }))
}

/// Returns whether a number is called a total, or parts of it are said to follow.
pub(super) fn is_total(sentence: &Sentence, token: usize) -> bool {
    sentence.tokens[token].sense == Sense::Total || parts_follow(sentence, token)
}

/// Returns whether parts of a number are said to follow: `401件建议中，`, `401件，其中`, `401件：`.
pub(super) fn parts_follow(sentence: &Sentence, token: usize) -> bool {
    let behind = after(sentence, token, 30);
    let stop = behind.find(['，', '；', '。', '：', '（', '、']).unwrap_or(behind.len());
    let (phrase, rest) = behind.split_at(stop);
    let marks = ["，其中", "：", "，按", "，包括", "，分为"];
    let other_number = phrase.contains(|c: char| c.is_ascii_digit());
    !other_number
        && !rest.starts_with('（')
        && (phrase.ends_with('中') || marks.iter().any(|mark| rest.starts_with(mark)))
}
