//! Which of the records that a reference may mean is meant: a bare number means the one of the newest session of the present
//! congress, as people say it.

use super::import::Home;
use super::write::{OpError, Result};
use crate::domain::suggestion::Reference;
use crate::message;

/// A record that stands in a numbered series.
pub trait InSeries {
    /// Returns 届 and 次; 次 is 0 between sessions.
    fn series(&self) -> (i64, i64);
    /// Returns the reference people use: `15-4-12`.
    fn reference(&self) -> String;
}

/// Returns the one that is meant among those `found`, newest series first; nothing where there is none. Fails where several
/// may be.
pub fn the_one<T: InSeries>(mut found: Vec<T>, home: &Home, said: (&str, &Reference)) -> Result<Option<T>> {
    let (text, reference) = said;
    let is_current = |item: &T| item.series().0 == home.term && item.series().1 > 0;
    if found.len() > 1
        && reference.session.is_none()
        && let Some(newest) = found.iter().find(|item| is_current(item)).map(T::series)
    {
        found.retain(|item| item.series() == newest);
    }
    if found.len() > 1 {
        let choices = found.iter().map(T::reference).collect::<Vec<_>>().join("、");
        return Err(OpError::Rejected(message!(
            "{text} 可能是 {choices}，请写全",
            "{text} may be {choices}; write it in full"
        )));
    }
    Ok(found.pop())
}
