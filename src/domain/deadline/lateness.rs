//! Where a dated duty stands on a given day: done on time, done late, open, or overdue.
//! Which day it is due is the business of the parent module.

use crate::domain::day::Day;
use crate::i18n::{Message, Text};
use crate::message;

/// Where a duty stands. Days are calendar days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lateness {
    /// Done by the due day.
    OnTime,
    /// Done after the due day, within an extension granted; counts as on time.
    Extended,
    /// Done so many days after the last day on time.
    Late {
        /// Days after the last day on time, at least 1.
        days: u32,
    },
    /// Not done, not yet due: so many days left, 0 on the last day.
    Open {
        /// Days left, 0 when it is due today.
        days_left: u32,
    },
    /// Not done, and the last day on time is over.
    Overdue {
        /// Days since the last day on time, at least 1.
        days: u32,
    },
}

impl Lateness {
    /// Returns the stable ASCII code: `on_time`, `extended`, `late`, `open` or `overdue`.
    pub fn code(self) -> &'static str {
        match self {
            Lateness::OnTime => "on_time",
            Lateness::Extended => "extended",
            Lateness::Late { .. } => "late",
            Lateness::Open { .. } => "open",
            Lateness::Overdue { .. } => "overdue",
        }
    }

    /// Tells whether the last day on time passed before the duty was done, or without its being done.
    pub fn is_late(self) -> bool {
        matches!(self, Lateness::Late { .. } | Lateness::Overdue { .. })
    }

    /// Tells whether the duty is done.
    pub fn is_done(self) -> bool {
        !matches!(self, Lateness::Open { .. } | Lateness::Overdue { .. })
    }

    /// Says it in words.
    pub fn text(self) -> Message {
        match self {
            Lateness::OnTime => Text::new("按期", "on time").into(),
            Lateness::Extended => Text::new("延期内办结", "within the extension").into(),
            Lateness::Late { days } => message!("逾期{days}天办结", "{days} day(s) late"),
            Lateness::Open { days_left: 0 } => Text::new("今日到期", "due today").into(),
            Lateness::Open { days_left } => message!("还剩{days_left}天", "{days_left} day(s) left"),
            Lateness::Overdue { days } => message!("已逾期{days}天", "overdue by {days} day(s)"),
        }
    }
}

/// Tells where a duty due on `due` stands on `today`. An extension to a day after `due` moves the last day on time;
/// what was done after `today` is not done yet. Nothing is late before its last day ends.
pub fn lateness(due: Day, extended_to: Option<Day>, done: Option<Day>, today: Day) -> Lateness {
    let limit = extended_to.map_or(due, |day| day.max(due));
    match done.filter(|done| *done <= today) {
        Some(done) if done <= due => Lateness::OnTime,
        Some(done) if done <= limit => Lateness::Extended,
        Some(done) => Lateness::Late { days: done.days_since(limit).unsigned_abs() },
        None if today <= limit => Lateness::Open { days_left: limit.days_since(today).unsigned_abs() },
        None => Lateness::Overdue { days: today.days_since(limit).unsigned_abs() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;
    use proptest::prelude::*;

    #[test]
    fn every_case_and_its_edge() {
        let due = day("2024-06-24");
        let state = |extended: Option<&str>, done: Option<&str>, today: &str| {
            lateness(due, extended.map(day), done.map(day), day(today))
        };
        assert_eq!(state(None, Some("2024-06-24"), "2024-12-31"), Lateness::OnTime);
        assert_eq!(state(None, Some("2024-06-25"), "2024-12-31"), Lateness::Late { days: 1 });
        assert_eq!(state(None, None, "2024-06-24"), Lateness::Open { days_left: 0 });
        assert_eq!(state(None, None, "2024-06-25"), Lateness::Overdue { days: 1 });
        assert_eq!(state(None, None, "2024-06-09"), Lateness::Open { days_left: 15 });
        assert_eq!(state(Some("2024-09-24"), Some("2024-06-24"), "2024-12-31"), Lateness::OnTime);
        assert_eq!(state(Some("2024-09-24"), Some("2024-09-24"), "2024-12-31"), Lateness::Extended);
        assert_eq!(state(Some("2024-09-24"), Some("2024-09-26"), "2024-12-31"), Lateness::Late { days: 2 });
        assert_eq!(state(Some("2024-09-24"), None, "2024-09-24"), Lateness::Open { days_left: 0 });
        assert_eq!(state(Some("2024-05-01"), None, "2024-06-24"), Lateness::Open { days_left: 0 });
        assert_eq!(state(None, Some("2024-06-20"), "2024-06-19"), Lateness::Open { days_left: 5 });
    }

    proptest! {
        #[test]
        fn nothing_is_late_before_its_day_ends(due in 0i32..500, done in proptest::option::of(0i32..500), today in 0i32..500, more in proptest::option::of(0i32..500)) {
            let at = |offset: i32| day("2024-01-01").add_days(offset).unwrap();
            let found = lateness(at(due), more.map(at), done.map(at), at(today));
            prop_assert!(!found.is_late() || today > due);
            prop_assert_eq!(found.is_done(), done.is_some_and(|done| done <= today));
        }
    }
}
