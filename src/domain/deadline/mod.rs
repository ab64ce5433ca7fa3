//! When a time limit ends: from the start event, a span or a fixed date, and the working-day calendar.
//! Which span applies where is the business of `profile`; what happened when, of the records. No clock: today is an argument.
//!
//! The conventions, all of the Civil Code and used by analogy because the deputies' law has none of its own:
//! the day of the start event is not counted (art. 201); a span of months ends on the corresponding day, or on the last
//! day of a month that has no such day (art. 202); a last day on which the offices are closed moves to the next day
//! they are open (art. 203) — whether an ordinary weekend moves it too is practice, hence a switch, [`Roll`].
//! A start on a rest day is no different: counting begins on the next calendar day (for working days, the next working day).
//! A span of working days ends on a working day and never moves. A date fixed by a notice never moves either.

mod explain;
mod lateness;
mod span;

use crate::domain::calendar::{Calendar, NotAnnounced};
use crate::domain::day::Day;
use crate::i18n::{Message, Text};
use crate::message;

pub use explain::{Explanation, Step, StepKind, explain};
pub use lateness::{Lateness, lateness};
pub use span::{Span, SpanError, Unit};

/// What becomes of a last day on which the offices are closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Roll {
    /// It stays the last day.
    None,
    /// It moves past days off under a notice (法定休假日, the wording of Civil Code art. 203), not past ordinary weekends.
    Holiday,
    /// It moves to the next working day, ordinary weekends included (the practice of most offices).
    #[default]
    Nonworking,
}

impl Roll {
    /// Returns the stable ASCII code: `none`, `holiday` or `nonworking`.
    pub fn code(self) -> &'static str {
        match self {
            Roll::None => "none",
            Roll::Holiday => "holiday",
            Roll::Nonworking => "nonworking",
        }
    }

    /// Says the switch in words.
    pub fn text(self) -> Text {
        match self {
            Roll::None => Text::new("不顺延", "does not move"),
            Roll::Holiday => Text::new("逢放假日顺延", "moves past holidays"),
            Roll::Nonworking => Text::new("逢非工作日顺延", "moves to the next working day"),
        }
    }
}

/// What a time limit consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Term {
    /// A span from the start event.
    Span(Span),
    /// A date fixed by a notice, whatever the start.
    By(Day),
    /// A span, but no later than a date fixed by a notice: the earlier of the two. A date before the start does not apply.
    SpanBy(Span, Day),
}

impl Term {
    /// Returns the span, if there is one.
    pub fn span(self) -> Option<Span> {
        match self {
            Term::Span(span) | Term::SpanBy(span, _) => Some(span),
            Term::By(_) => None,
        }
    }

    /// Returns the fixed date, if there is one.
    pub fn date(self) -> Option<Day> {
        match self {
            Term::By(date) | Term::SpanBy(_, date) => Some(date),
            Term::Span(_) => None,
        }
    }
}

/// A time limit with the convention for its last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Rule {
    /// Span, fixed date or both.
    pub term: Term,
    /// What becomes of a last day on which the offices are closed.
    pub roll: Roll,
}

impl Rule {
    /// Makes the rule of a plain span.
    pub fn of(span: Span, roll: Roll) -> Rule {
        Rule { term: Term::Span(span), roll }
    }
}

/// What settled the day something is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SettledBy {
    /// The span, to the day.
    Span,
    /// The span, moved past days on which the offices are closed.
    RollOver,
    /// The date fixed by a notice.
    FixedDate,
}

/// The end of a time limit. `statutory_end <= rolled`, and `due` is `rolled` or an earlier fixed date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Due {
    /// The day of the start event, itself not counted.
    pub start: Day,
    /// 法定届满日: the end of the span before any roll-over; the fixed date where there is no span.
    pub statutory_end: Day,
    /// 顺延后: the end after roll-over; equal to `statutory_end` where nothing moved.
    pub rolled: Day,
    /// The last day on time; nothing is late before this day ends.
    pub due: Day,
    /// What settled `due`.
    pub settled_by: SettledBy,
}

/// Why the end of a time limit cannot be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub enum Undetermined {
    /// The counting reaches a year whose holidays are not announced. The end before roll-over is given where it is certain.
    NotAnnounced {
        /// Which year, and which are known.
        cause: NotAnnounced,
        /// The end of the span before roll-over, for spans of days and months.
        statutory_end: Option<Day>,
    },
    /// There is only a fixed date, and it lies before the start event.
    DatePassed {
        /// The day of the start event.
        start: Day,
        /// The fixed date.
        date: Day,
    },
    /// The end lies after the year 2200.
    OutOfRange {
        /// The day of the start event.
        start: Day,
    },
}

impl Undetermined {
    /// Returns the end before roll-over where that much is certain.
    pub fn statutory_end(&self) -> Option<Day> {
        match self {
            Undetermined::NotAnnounced { statutory_end, .. } => *statutory_end,
            _ => None,
        }
    }

    /// Says why, what is certain all the same, and what to do.
    pub fn message(&self) -> Message {
        match *self {
            Undetermined::NotAnnounced { cause, statutory_end: None } => cause.message(),
            Undetermined::NotAnnounced { cause, statutory_end: Some(end) } => {
                let Message { zh, en } = cause.message();
                message!(
                    "法定届满日为{end}，是否顺延尚不能确定：{zh}",
                    "the period ends on {end}, but whether that day moves is open: {en}"
                )
            }
            Undetermined::DatePassed { start, date } => message!(
                "通知规定的日期 {date} 早于起算日 {start}，不适用于本件；请在规则中另定期限",
                "the date fixed by notice, {date}, lies before the start, {start}, and does not apply; give the rule a span as well"
            ),
            Undetermined::OutOfRange { start } => message!(
                "自 {start} 起算的期限超出 2200 年，请检查日期和期限",
                "the period from {start} ends after the year 2200: check the date and the span"
            ),
        }
    }
}

/// Works out when a time limit ends. Made for batches: a few table look-ups, no allocation.
/// Errors when the counting or the roll-over reaches a year not announced, or a lone fixed date lies before the start.
pub fn due(start: Day, rule: &Rule, calendar: &Calendar) -> Result<Due, Undetermined> {
    let date = rule.term.date().filter(|date| *date >= start);
    let Some(span) = rule.term.span() else {
        let date = date.ok_or(Undetermined::DatePassed { start, date: rule.term.date().unwrap_or(start) })?;
        return Ok(Due { start, statutory_end: date, rolled: date, due: date, settled_by: SettledBy::FixedDate });
    };
    let statutory_end = end_of(start, span, calendar)?;
    let rolled = if span.unit() == Unit::WorkingDays {
        statutory_end
    } else {
        roll_over(statutory_end, rule.roll, calendar)
            .map_err(|cause| Undetermined::NotAnnounced { cause, statutory_end: Some(statutory_end) })?
    };
    let (due, settled_by) = match date {
        Some(date) if date < rolled => (date, SettledBy::FixedDate),
        _ if rolled > statutory_end => (rolled, SettledBy::RollOver),
        _ => (rolled, SettledBy::Span),
    };
    Ok(Due { start, statutory_end, rolled, due, settled_by })
}

fn end_of(start: Day, span: Span, calendar: &Calendar) -> Result<Day, Undetermined> {
    let value = span.value();
    match span.unit() {
        Unit::Days => start.add_days(i32::from(value)).ok_or(Undetermined::OutOfRange { start }),
        Unit::Months => start.add_months(i32::from(value)).ok_or(Undetermined::OutOfRange { start }),
        Unit::WorkingDays => calendar
            .add_working_days(start, u32::from(value))
            .map_err(|cause| Undetermined::NotAnnounced { cause, statutory_end: None }),
    }
}

fn roll_over(end: Day, roll: Roll, calendar: &Calendar) -> Result<Day, NotAnnounced> {
    match roll {
        Roll::None => Ok(end),
        Roll::Nonworking => calendar.on_or_after(end),
        Roll::Holiday => {
            let mut day = end;
            while calendar.is_holiday(day)? {
                let Some(next) = day.add_days(1) else { break };
                day = next;
            }
            Ok(day)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;
    use proptest::prelude::*;

    fn months(start: &str, count: u16, roll: Roll) -> Due {
        let rule = Rule::of(Span::new(count, Unit::Months).unwrap(), roll);
        due(day(start), &rule, Calendar::embedded()).unwrap()
    }

    #[test]
    fn month_vectors_counted_by_hand() {
        for (start, count, end, rolled) in [
            ("2024-01-31", 3, "2024-04-30", "2024-04-30"),
            ("2024-11-30", 3, "2025-02-28", "2025-02-28"),
            ("2024-08-31", 6, "2025-02-28", "2025-02-28"),
            ("2025-02-01", 3, "2025-05-01", "2025-05-06"),
            ("2025-07-01", 3, "2025-10-01", "2025-10-09"),
            ("2025-11-30", 3, "2026-02-28", "2026-02-28"),
            ("2025-03-27", 3, "2025-06-27", "2025-06-27"),
        ] {
            let found = months(start, count, Roll::Nonworking);
            assert_eq!((found.statutory_end, found.rolled, found.due), (day(end), day(rolled), day(rolled)), "{start}");
        }
    }

    #[test]
    fn the_switch_decides_what_moves() {
        // 2024-06-15 is an ordinary Saturday, 2025-05-01 a holiday.
        assert_eq!(months("2024-03-15", 3, Roll::None).due, day("2024-06-15"));
        assert_eq!(months("2024-03-15", 3, Roll::Holiday).due, day("2024-06-15"));
        assert_eq!(months("2024-03-15", 3, Roll::Nonworking).due, day("2024-06-17"));
        assert_eq!(months("2025-02-01", 3, Roll::None).due, day("2025-05-01"));
        assert_eq!(months("2025-02-01", 3, Roll::Holiday).due, day("2025-05-06"));
        assert_eq!(months("2025-02-01", 3, Roll::Holiday).settled_by, SettledBy::RollOver);
    }

    #[test]
    fn days_are_calendar_days_and_working_days_never_move() {
        let calendar = Calendar::embedded();
        let days = Rule::of("15日".parse().unwrap(), Roll::None);
        assert_eq!(due(day("2024-02-09"), &days, calendar).unwrap().due, day("2024-02-24"));
        let working = Rule::of("10个工作日".parse().unwrap(), Roll::Nonworking);
        let found = due(day("2024-01-30"), &working, calendar).unwrap();
        assert_eq!((found.due, found.settled_by), (day("2024-02-18"), SettledBy::Span));
    }

    #[test]
    fn a_start_on_a_rest_day_is_counted_from_the_next_calendar_day() {
        assert_eq!(months("2024-02-10", 3, Roll::None).due, day("2024-05-10"));
        let working = Rule::of("1 working day".parse().unwrap(), Roll::None);
        assert_eq!(due(day("2024-02-17"), &working, Calendar::embedded()).unwrap().due, day("2024-02-18"));
    }

    #[test]
    fn the_earlier_of_span_and_notice_holds() {
        let three = Span::new(3, Unit::Months).unwrap();
        let rule = |date: &str| Rule { term: Term::SpanBy(three, day(date)), roll: Roll::Nonworking };
        let found = |start: &str, date: &str| due(day(start), &rule(date), Calendar::embedded()).unwrap();
        assert_eq!(found("2025-03-21", "2025-06-30").due, day("2025-06-23"));
        assert_eq!(found("2025-03-21", "2025-06-10").due, day("2025-06-10"));
        assert_eq!(found("2025-03-21", "2025-06-10").settled_by, SettledBy::FixedDate);
        assert_eq!(found("2025-07-10", "2025-06-30").due, day("2025-10-10"), "a date before the start does not apply");
    }

    #[test]
    fn a_lone_fixed_date_does_not_move() {
        let rule = Rule { term: Term::By(day("2025-05-31")), roll: Roll::Nonworking };
        let found = due(day("2025-03-21"), &rule, Calendar::embedded()).unwrap();
        assert_eq!((found.due, found.settled_by), (day("2025-05-31"), SettledBy::FixedDate));
        let late = due(day("2025-06-01"), &rule, Calendar::embedded()).unwrap_err();
        assert!(matches!(late, Undetermined::DatePassed { .. }));
        assert!(late.message().zh.contains("早于起算日"));
    }

    #[test]
    fn says_what_is_certain_when_a_year_is_not_announced() {
        let three = Span::new(3, Unit::Months).unwrap();
        let start = day("2026-11-23");
        let error = due(start, &Rule::of(three, Roll::Nonworking), Calendar::embedded()).unwrap_err();
        assert_eq!(error.statutory_end(), Some(day("2027-02-23")));
        assert!(error.message().en.contains("2027-02-23"));
        assert_eq!(due(start, &Rule::of(three, Roll::None), Calendar::embedded()).unwrap().due, day("2027-02-23"));
        let ten = Span::new(60, Unit::WorkingDays).unwrap();
        assert_eq!(due(start, &Rule::of(ten, Roll::None), Calendar::embedded()).unwrap_err().statutory_end(), None);
        let end = due(day("2200-12-01"), &Rule::of(three, Roll::None), Calendar::embedded()).unwrap_err();
        assert_eq!(end, Undetermined::OutOfRange { start: day("2200-12-01") });
    }

    fn any_rule() -> impl Strategy<Value = Rule> {
        let unit = prop_oneof![Just(Unit::Days), Just(Unit::WorkingDays), Just(Unit::Months)];
        let roll = prop_oneof![Just(Roll::None), Just(Roll::Holiday), Just(Roll::Nonworking)];
        (1u16..7, unit, roll).prop_map(|(value, unit, roll)| Rule::of(Span::new(value, unit).unwrap(), roll))
    }

    fn covered_day() -> impl Strategy<Value = Day> {
        let (first, last) = (day("2017-01-01").number(), day("2026-05-31").number());
        (first..=last).prop_map(|number| Day::from_number(number).unwrap())
    }

    proptest! {
        #[test]
        fn never_earlier_for_a_later_start(a in covered_day(), b in covered_day(), rule in any_rule()) {
            let (early, late) = if a <= b { (a, b) } else { (b, a) };
            let (first, second) = (due(early, &rule, Calendar::embedded()).unwrap(), due(late, &rule, Calendar::embedded()).unwrap());
            prop_assert!(first.due <= second.due);
            prop_assert!(first.start < first.statutory_end && first.statutory_end <= first.rolled);
        }

        #[test]
        fn the_end_after_roll_over_is_the_first_open_day(start in covered_day(), rule in any_rule()) {
            let calendar = Calendar::embedded();
            let found = due(start, &rule, calendar).unwrap();
            if rule.roll == Roll::Nonworking {
                prop_assert!(calendar.is_working(found.rolled).unwrap());
                let open_before = (0..found.rolled.days_since(found.statutory_end))
                    .any(|step| calendar.is_working(found.statutory_end.add_days(step).unwrap()).unwrap());
                prop_assert!(!open_before);
            }
        }

        #[test]
        fn the_explanation_ends_where_the_reckoning_does(start in covered_day(), rule in any_rule()) {
            let explanation = explain(start, &rule, Calendar::embedded()).unwrap();
            prop_assert_eq!(explanation.due, due(start, &rule, Calendar::embedded()).unwrap());
            let last = explanation.steps.last().unwrap();
            prop_assert_eq!(last.day, explanation.due.due);
            if let Some(span) = rule.term.span().filter(|span| span.unit() != Unit::Months) {
                let counted: Vec<u32> = explanation.steps.iter().filter_map(|step| step.counted).collect();
                prop_assert_eq!(counted, (1..=u32::from(span.value())).collect::<Vec<_>>());
            }
        }
    }
}
