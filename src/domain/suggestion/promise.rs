//! 承诺事项: where a promise stands on a day.

use crate::domain::day::Day;
use crate::domain::record::code::Code;

/// Where a promise stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PromiseState {
    /// 落实中: its last day has not ended.
    Open,
    /// 逾期未落实.
    Overdue,
    /// 已落实, by its last day.
    Kept,
    /// 逾期落实.
    Late,
    /// 已变更: it could not be kept as given, the deputies were told why, and no new day lies ahead (重庆 art. 26).
    Changed,
}

impl PromiseState {
    /// Every state, in the order of the ledger.
    pub const ALL: [PromiseState; 5] =
        [PromiseState::Open, PromiseState::Overdue, PromiseState::Kept, PromiseState::Late, PromiseState::Changed];

    /// Returns code and label.
    pub fn code(self) -> Code {
        match self {
            PromiseState::Open => Code::new("open", "落实中", "open", &["未到期"]),
            PromiseState::Overdue => Code::new("overdue", "逾期未落实", "overdue", &["逾期"]),
            PromiseState::Kept => Code::new("kept", "已落实", "kept", &["落实"]),
            PromiseState::Late => Code::new("late", "逾期落实", "kept late", &[]),
            PromiseState::Changed => Code::new("changed", "已变更", "changed", &["变更"]),
        }
    }

    /// Returns the state that a text means.
    pub fn parse(text: &str) -> Option<PromiseState> {
        PromiseState::ALL.into_iter().find(|state| state.code().means(text))
    }
}

/// The days of a promise, as known at the end of a day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PromiseDays {
    /// 落实时限; a promise of an old register may have none.
    pub due: Option<Day>,
    /// The day it was kept.
    pub kept: Option<Day>,
    /// The day the deputies were told that it had to change.
    pub changed: Option<Day>,
}

/// Works out where a promise stands at the end of a day. Nothing is overdue before its last day has ended.
pub fn promise_state(days: PromiseDays, as_of: Day) -> PromiseState {
    match (days.kept, days.due) {
        (Some(kept), Some(due)) if kept > due => PromiseState::Late,
        (Some(_), _) => PromiseState::Kept,
        (None, Some(due)) if due >= as_of => PromiseState::Open,
        (None, _) if days.changed.is_some() => PromiseState::Changed,
        (None, Some(_)) => PromiseState::Overdue,
        (None, None) => PromiseState::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;

    #[test]
    fn a_promise_is_overdue_after_its_last_day_and_explained_when_it_changed() {
        let due = Some(day("2024-12-31"));
        let on = |text: &str, days: PromiseDays| promise_state(days, day(text));
        let plain = PromiseDays { due, ..PromiseDays::default() };
        assert_eq!(on("2024-12-31", plain), PromiseState::Open);
        assert_eq!(on("2025-01-01", plain), PromiseState::Overdue);
        assert_eq!(on("2025-01-01", PromiseDays { changed: Some(day("2024-12-20")), ..plain }), PromiseState::Changed);
        assert_eq!(on("2024-12-30", PromiseDays { changed: Some(day("2024-12-20")), ..plain }), PromiseState::Open);
        assert_eq!(on("2025-03-01", PromiseDays { kept: due, ..plain }), PromiseState::Kept);
        assert_eq!(on("2025-03-01", PromiseDays { kept: Some(day("2025-01-01")), ..plain }), PromiseState::Late);
        assert_eq!(on("2025-03-01", PromiseDays::default()), PromiseState::Open);
    }
}
