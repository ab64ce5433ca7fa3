//! Cells that mean something under another name than its own: noted, so that no match is silent. What is taken literally, a
//! full name, a code or a number, needs no word.

use std::collections::HashMap;

use compact_str::CompactString;

/// How a cell was matched to what it means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// By another name of the unit.
    Alias,
    /// By a name the unit had at the time.
    FormerName,
    /// By the office's own place, since several regions have the name.
    Place,
}

/// A text that means something under another name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// What the cells say.
    pub text: String,
    /// The full name of what is meant.
    pub name: String,
    /// How the one led to the other.
    pub how: How,
    /// How many cells say so, which is as many rows.
    pub rows: u64,
}

/// The matches of one import.
#[derive(Debug, Default)]
pub(super) struct Matches {
    by_text: HashMap<CompactString, Vec<Match>>,
}

impl Matches {
    /// Notes that a cell means something of another name.
    pub(super) fn note(&mut self, text: &str, name: &str, how: How) {
        let known = match self.by_text.get_mut(text) {
            Some(known) => known,
            None => self.by_text.entry(text.into()).or_default(),
        };
        match known.iter_mut().find(|found| found.name == name && found.how == how) {
            Some(found) => found.rows += 1,
            None => known.push(Match { text: text.to_owned(), name: name.to_owned(), how, rows: 1 }),
        }
    }

    /// Returns the matches, those of most rows first.
    pub(super) fn take(&mut self) -> Vec<Match> {
        let mut list: Vec<Match> = self.by_text.drain().flat_map(|(_, found)| found).collect();
        list.sort_by(|one, other| {
            let by_text = || (&one.text, &one.name).cmp(&(&other.text, &other.name));
            other.rows.cmp(&one.rows).then_with(by_text)
        });
        list
    }
}
