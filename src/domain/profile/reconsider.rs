//! 复议: how the movers of what was found to be no motion may demand that the presidium decides again (上海市人大代表议案规定
//! art. 14). Who demanded it, and whether in time, is checked where the demand is recorded.

use chrono::{NaiveDateTime, TimeDelta};

use crate::i18n::Message;
use crate::message;

/// The rule of reconsideration. A majority of the movers is always needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reconsideration {
    /// Fewest movers who may demand it.
    pub movers: u16,
    /// Hours before the last meeting of the presidium by which it is demanded.
    pub hours: u16,
}

/// How a moment is written: `2024-01-28T14:00`.
const MOMENT: &str = "%Y-%m-%dT%H:%M";

impl Reconsideration {
    /// Returns how many of the movers must demand it: more than half of them, and not fewer than the rule says.
    pub fn needed(self, movers: i64) -> i64 {
        i64::from(self.movers).max(movers / 2 + 1)
    }

    /// Returns the last moment for demanding it before a meeting, as moments are written; nothing for what is no moment.
    pub fn last_moment(self, meeting: &str) -> Option<String> {
        let meeting = NaiveDateTime::parse_from_str(meeting, MOMENT).ok()?;
        let last = meeting.checked_sub_signed(TimeDelta::hours(i64::from(self.hours)))?;
        Some(last.format(MOMENT).to_string())
    }

    /// Returns the stable code of the rule: `majority, at least 10, 4 hours before`.
    pub(super) fn code(self) -> String {
        let Reconsideration { movers, hours } = self;
        format!("majority, at least {movers}, {hours} hours before")
    }

    /// Says the rule in words.
    pub(super) fn text(self) -> Message {
        let Reconsideration { movers, hours } = self;
        message!(
            "提案人过半数且不少于{movers}人，在主席团最后一次会议召开{hours}小时以前提出",
            "by a majority of the movers and at least {movers}, {hours} hours before the presidium's last meeting"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_majority_and_never_fewer_than_the_rule_says() {
        let rule = Reconsideration { movers: 10, hours: 4 };
        for (movers, needed) in [(10, 10), (18, 10), (19, 10), (20, 11), (21, 11), (40, 21)] {
            assert_eq!(rule.needed(movers), needed, "{movers}");
        }
        assert_eq!(rule.code(), "majority, at least 10, 4 hours before");
        assert_eq!(rule.text().zh, "提案人过半数且不少于10人，在主席团最后一次会议召开4小时以前提出");
    }

    #[test]
    fn hours_count_back_over_midnight_and_the_end_of_a_year() {
        let rule = Reconsideration { movers: 10, hours: 4 };
        assert_eq!(rule.last_moment("2024-01-28T14:00").as_deref(), Some("2024-01-28T10:00"));
        assert_eq!(rule.last_moment("2024-01-01T03:30").as_deref(), Some("2023-12-31T23:30"));
        assert_eq!(rule.last_moment("2024-01-28"), None);
    }
}
