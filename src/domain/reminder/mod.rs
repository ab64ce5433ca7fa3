//! Reminders: what is reminded of, how far ahead and how often, and which stage a day has reached. Whom it concerns and what was
//! sent are the business of others.
//!
//! A stage is announced once. Of the stages before a last day only the tightest that is reached counts, so that after days
//! without a run the newest is sent and not the backlog. Nothing is overdue before its last day has ended.

mod notice;
mod rules;
mod state;

use crate::domain::calendar::Calendar;
use crate::domain::day::Day;
use crate::domain::profile::choice;
use crate::i18n::Message;
use crate::message;

pub use notice::{About, Item, Notice, Recipient};
pub use rules::{Address, Addresses, BUILT_IN, Copy, Escalation, Higher, RemindError, Rules, Schedule, Unit};
pub use state::State;

choice! {
    /// What is reminded of.
    Rule {
        /// 答复, of the first round and of later ones.
        Reply = "reply", "答复", "reply";
        /// 退办: the unit may still object.
        Return = "return", "退办申请", "return";
        /// 会办意见.
        Opinion = "opinion", "会办意见", "joint opinion";
        /// 首次联系代表.
        Contact = "contact", "联系代表", "first contact";
        /// 代表反馈.
        Feedback = "feedback", "代表反馈", "feedback";
        /// 承诺事项.
        Promise = "promise", "承诺事项", "promise";
        /// 代表接待日.
        Reception = "reception", "接待日", "reception day";
        /// 议案截止.
        Motion = "motion", "议案截止", "motion deadline";
    }
}

/// How near a last day is, or how far past.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// So many days before it.
    Before(u16),
    /// The last day itself.
    Today,
    /// Past it; counted from 1 and one more each interval.
    Overdue(u32),
    /// Past it by so many days that somebody higher up is told.
    Escalated(u16),
}

impl Stage {
    /// Returns the stable ASCII code: `before-7`, `today`, `overdue-2`, `late-5`.
    pub fn code(self) -> String {
        match self {
            Stage::Before(days) => format!("before-{days}"),
            Stage::Today => "today".to_owned(),
            Stage::Overdue(time) => format!("overdue-{time}"),
            Stage::Escalated(days) => format!("late-{days}"),
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Stage> {
        let (word, number) = code.split_once('-').unwrap_or((code, ""));
        match word {
            "before" => number.parse().ok().map(Stage::Before),
            "today" => Some(Stage::Today),
            "overdue" => number.parse().ok().map(Stage::Overdue),
            "late" => number.parse().ok().map(Stage::Escalated),
            _ => None,
        }
    }

    /// Orders the stages of one last day; the later is the higher. What is reported higher up stands beside them.
    pub fn rank(self) -> Option<i64> {
        match self {
            Stage::Before(days) => Some(-i64::from(days)),
            Stage::Today => Some(0),
            Stage::Overdue(time) => Some(i64::from(time)),
            Stage::Escalated(_) => None,
        }
    }

    /// Says it in words.
    pub fn text(self) -> Message {
        match self {
            Stage::Before(days) => message!("到期前 {days} 日", "{days} days before"),
            Stage::Today => message!("今日到期", "due today"),
            Stage::Overdue(_) => message!("逾期催办", "overdue"),
            Stage::Escalated(days) => message!("逾期 {days} 日上报", "{days} days overdue, reported higher"),
        }
    }
}

choice! {
    /// The block of a letter in which something stands, the most pressing first.
    Urgency {
        /// Past its last day.
        Overdue = "overdue", "已逾期", "overdue";
        /// Today is its last day.
        Today = "today", "今日到期", "due today";
        /// Its last day is still to come.
        Soon = "soon", "即将到期", "due soon";
    }
}

impl Urgency {
    /// Tells how pressing a last day is on a day.
    pub fn of(due: Day, today: Day) -> Urgency {
        match due.cmp(&today) {
            std::cmp::Ordering::Less => Urgency::Overdue,
            std::cmp::Ordering::Equal => Urgency::Today,
            std::cmp::Ordering::Greater => Urgency::Soon,
        }
    }
}

/// A day on which notices are planned, with what the calendar says of it.
#[derive(Clone, Copy, Debug)]
pub struct Today<'c> {
    /// The day.
    pub day: Day,
    /// Whether the offices are closed.
    pub rests: bool,
    /// The last day before the offices open again, or the day itself.
    pub until: Day,
    calendar: &'c Calendar,
}

/// Longest row of days off that is looked across; the longest on record is nine.
const LONGEST_REST: i32 = 30;

/// Whether the offices are closed; in a year not announced yet that is the weekend.
fn rests(calendar: &Calendar, day: Day) -> bool {
    calendar.is_working(day).map_or_else(|_| day.is_weekend(), |working| !working)
}

/// Working days after `start` up to `end`; ordinary weekdays where a year is not announced yet.
fn working_days(calendar: &Calendar, start: Day, end: Day) -> i32 {
    calendar.working_days_between(start, end).unwrap_or_else(|_| {
        let days = (1..=end.days_since(start)).filter_map(|ahead| start.add_days(ahead));
        i32::try_from(days.filter(|day| !rests(calendar, *day)).count()).unwrap_or(i32::MAX)
    })
}

impl<'c> Today<'c> {
    /// Looks a day up.
    pub fn of(day: Day, calendar: &'c Calendar) -> Today<'c> {
        let ahead = (1..LONGEST_REST).map_while(|ahead| day.add_days(ahead));
        let until = ahead.take_while(|next| rests(calendar, *next)).last().unwrap_or(day);
        Today { day, rests: rests(calendar, day), until, calendar }
    }

    /// Days, in a unit, from this day or from the last of the days off that follow it, to a last day still to come; never
    /// less than one.
    fn left(&self, due: Day, unit: Unit, rest_days: bool) -> i32 {
        let from = if rest_days { self.day } else { self.until };
        let left = match unit {
            Unit::Days => due.days_since(from),
            Unit::WorkingDays => working_days(self.calendar, from, due),
        };
        left.max(1)
    }

    /// Days, in a unit, since a last day that has passed; at least one.
    fn late(&self, due: Day, unit: Unit) -> i32 {
        let late = match unit {
            Unit::Days => self.day.days_since(due),
            Unit::WorkingDays => working_days(self.calendar, due, self.day),
        };
        late.max(1)
    }

    /// Returns the stage that something due on a day has reached, if it is to be announced at all.
    pub fn stage(&self, due: Day, schedule: &Schedule) -> Option<Stage> {
        match Urgency::of(due, self.day) {
            Urgency::Soon => {
                let left = self.left(due, schedule.unit, schedule.rest_days);
                schedule.before.iter().filter(|before| left <= i32::from(**before)).min().copied().map(Stage::Before)
            }
            Urgency::Today if schedule.today => Some(Stage::Today),
            Urgency::Today => schedule.before.iter().min().copied().map(Stage::Before),
            Urgency::Overdue if schedule.overdue == 0 => None,
            Urgency::Overdue => {
                let late = self.late(due, schedule.overdue_unit);
                let times = (late - 1) / i32::from(schedule.overdue) + 1;
                Some(Stage::Overdue(times.unsigned_abs()))
            }
        }
    }

    /// Returns the last day that may matter to a schedule on this day.
    pub fn horizon(&self, rules: &Rules) -> Day {
        let furthest =
            Rule::ALL.iter().flat_map(|rule| rules.schedule(*rule).before.iter()).max().copied().unwrap_or(0);
        // A working week has five days, and the longest rest may lie between.
        self.until.add_days(i32::from(furthest) * 2 + LONGEST_REST).unwrap_or(self.until)
    }

    /// Returns whether something is late by so much that a level higher up is told.
    pub fn is_escalated(&self, due: Day, level: &Escalation) -> bool {
        due < self.day && self.late(due, level.unit) >= i32::from(level.late)
    }
}

#[cfg(test)]
mod tests;
