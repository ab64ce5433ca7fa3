//! Finds the suggestions of every session that are likely the same matter as one of the register, or as a text. Reads only.

use crate::domain::similar::{Likeness, OPENING, Search};
use crate::storage::sql::{Executor, StorageError};
use crate::storage::suggestion::{newest, titles, wordings_of};

/// How many of those near by title are compared in full.
const COMPARED: usize = 300;
/// How many suggestions of the newest sessions tell how common a word is, and are all that a suggestion is held against when it is
/// registered: what a city's congress is given in ten years and a province's in a term, and no more to read in a register of any size.
const NEWEST: usize = 5_000;

/// What a suggestion is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Among {
    /// The newest sessions.
    Newest,
    /// The whole register.
    All,
}

/// What is asked about.
#[derive(Clone, Debug)]
pub struct Question {
    /// Its id where it is a suggestion of the register, which is not like itself.
    pub id: Option<i64>,
    /// 标题.
    pub title: String,
    /// 正文; may be empty.
    pub body: String,
}

impl Question {
    /// Makes the question of a text: its first line is the title, what follows is the body.
    pub fn of_text(text: &str) -> Question {
        let (title, body) = text.trim().split_once('\n').unwrap_or((text.trim(), ""));
        Question { id: None, title: title.trim().to_owned(), body: opening(body.trim()) }
    }

    /// Makes the question of a suggestion of the register.
    pub fn of_suggestion(executor: &mut dyn Executor, id: i64) -> Result<Question, StorageError> {
        let mut question = Question { id: Some(id), title: String::new(), body: String::new() };
        wordings_of(executor, &[id], OPENING, &mut |_, title, body| {
            (question.title, question.body) = (title.to_owned(), body.to_owned());
        })?;
        Ok(question)
    }
}

/// Returns as much of a text as is compared.
pub fn opening(text: &str) -> String {
    text.chars().take(OPENING).collect()
}

/// Returns the ids of the suggestions of a region that are alike with a score of at least `least`, the likest first and
/// no more than `most`.
pub fn similar(
    executor: &mut dyn Executor,
    region: &str,
    question: &Question,
    among: Among,
    (most, least): (usize, u8),
) -> Result<Vec<(i64, Likeness)>, StorageError> {
    let known = newest(executor, region, NEWEST, OPENING)?;
    let texts = known.iter().map(|(_, title, body)| (title.as_str(), body.as_str()));
    let mut search = Search::new(&question.title, &question.body, texts);
    match among {
        Among::Newest => known.iter().for_each(|(id, title, _)| search.look(*id, title)),
        Among::All => titles(executor, region, &mut |id, title| search.look(id, title))?,
    }
    let mut near = search.nearest(COMPARED.max(most.saturating_add(1)).min(10_000));
    near.retain(|id| Some(*id) != question.id);
    let mut found = Vec::new();
    wordings_of(executor, &near, OPENING, &mut |id, title, body| {
        let likeness = search.likeness(title, body);
        if likeness.score >= least.max(1) {
            found.push((id, likeness));
        }
    })?;
    found.sort_by(|(one, a), (other, b)| b.score.cmp(&a.score).then(one.cmp(other)));
    found.truncate(most);
    Ok(found)
}
