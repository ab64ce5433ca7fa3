//! How a time limit was counted, day by day, for a table a clerk can check with a finger on the wall calendar.
//! Reckons nothing of its own: the end comes from the parent module.

use crate::domain::calendar::{Calendar, DayKind};
use crate::domain::day::Day;
use crate::domain::deadline::{Due, Roll, Rule, SettledBy, Span, Term, Undetermined, Unit, due};
use crate::i18n::{Message, Text};
use crate::message;

/// What a row of an explanation shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StepKind {
    /// The day of the start event.
    Start,
    /// A day counted.
    Counted,
    /// A day inside a span of working days that does not count.
    Skipped,
    /// 法定届满日: the end of the span.
    End,
    /// A day past which the end moved.
    Moved,
    /// 顺延后届满日: the end after roll-over.
    Rolled,
    /// A date fixed by a notice.
    FixedDate,
}

impl StepKind {
    /// Returns the stable ASCII code.
    pub fn code(self) -> &'static str {
        match self {
            StepKind::Start => "start",
            StepKind::Counted => "counted",
            StepKind::Skipped => "skipped",
            StepKind::End => "end",
            StepKind::Moved => "moved",
            StepKind::Rolled => "rolled",
            StepKind::FixedDate => "fixed_date",
        }
    }
}

/// One row: a day, its number if it counts, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The day.
    pub day: Day,
    /// Its number in the span, from 1, for spans of days and working days.
    pub counted: Option<u32>,
    /// What the row shows.
    pub kind: StepKind,
    /// Why, in words.
    pub note: Message,
}

/// A time limit worked out, with the rows that show how. The last row is the day it is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The result.
    pub due: Due,
    /// The rows in the order of counting.
    pub steps: Vec<Step>,
}

/// Works out a time limit and shows how. Spans of months give their end and roll-over rows, not every day.
/// Errors as [`due`] does.
pub fn explain(start: Day, rule: &Rule, calendar: &Calendar) -> Result<Explanation, Undetermined> {
    let due = due(start, rule, calendar)?;
    let mut steps = vec![start_step(start, calendar)];
    if let Some(span) = rule.term.span() {
        match span.unit() {
            Unit::Months => steps.push(month_end(start, span, &due)),
            Unit::Days | Unit::WorkingDays => steps.extend(counted(&due, span, calendar)),
        }
        steps.extend(rolled(&due, rule.roll, calendar));
    }
    add_fixed_date(&mut steps, &due, rule.term);
    Ok(Explanation { due, steps })
}

fn start_step(start: Day, calendar: &Calendar) -> Step {
    let note = match calendar.why(start) {
        Ok(kind) if !kind.is_working() => {
            let kind = kind.text();
            let zh = format!("起算事件当日不计入（民法典第二百零一条）；当日为{}，仍自次日起算", kind.zh);
            let en = format!(
                "day of the start event, not counted (Civil Code art. 201); a {}, counting begins the day after all the same",
                kind.en
            );
            Message::new(zh, en)
        }
        _ => Text::new(
            "起算事件当日不计入（民法典第二百零一条）",
            "day of the start event, not counted (Civil Code art. 201)",
        )
        .into(),
    };
    Step { day: start, counted: None, kind: StepKind::Start, note }
}

fn month_end(start: Day, span: Span, due: &Due) -> Step {
    let (end, text, date) = (due.statutory_end, span.text(), start.day_of_month());
    let note = if end.day_of_month() == date {
        let zh = format!("法定届满日：{}后的对应日（民法典第二百零二条）", text.zh);
        Message::new(zh, format!("end of the period: the corresponding day {} later (Civil Code art. 202)", text.en))
    } else {
        let zh = format!("法定届满日：{}后的月份没有{date}日，以月末日为届满日（民法典第二百零二条）", text.zh);
        let en = format!(
            "end of the period: the month {} later has no day {date}, so its last day (Civil Code art. 202)",
            text.en
        );
        Message::new(zh, en)
    };
    Step { day: end, counted: None, kind: StepKind::End, note }
}

fn counted(due: &Due, span: Span, calendar: &Calendar) -> Vec<Step> {
    let mut number = 0;
    let days = (1..=due.statutory_end.days_since(due.start)).filter_map(|step| due.start.add_days(step));
    days.map(|day| {
        let kind = if span.unit() == Unit::Days { None } else { calendar.why(day).ok() };
        if let Some(rest) = kind.filter(|kind| !kind.is_working()) {
            let text = rest.text();
            let note = Message::new(format!("{}，不计入", text.zh), format!("{}, not counted", text.en));
            return Step { day, counted: None, kind: StepKind::Skipped, note };
        }
        number += 1;
        let last = day == due.statutory_end;
        let step = if last { StepKind::End } else { StepKind::Counted };
        Step { day, counted: Some(number), kind: step, note: counted_note(number, kind, last) }
    })
    .collect()
}

fn counted_note(number: u32, kind: Option<DayKind<'_>>, last: bool) -> Message {
    let mut note = match kind {
        None => message!("第{number}日", "day {number}"),
        Some(DayKind::MakeUp(name)) => {
            message!("第{number}个工作日（{name}调休上班）", "working day {number} (made up for {name})")
        }
        Some(_) => message!("第{number}个工作日", "working day {number}"),
    };
    if last {
        note.zh.push_str("，法定届满日");
        note.en.push_str(", end of the period");
    }
    note
}

fn rolled(due: &Due, roll: Roll, calendar: &Calendar) -> Vec<Step> {
    let moved = due.rolled.days_since(due.statutory_end);
    if moved == 0 {
        return Vec::new();
    }
    let mut steps: Vec<Step> = (0..moved)
        .filter_map(|step| due.statutory_end.add_days(step))
        .map(|day| {
            let why = calendar.why(day).map_or_else(|missing| missing.message(), DayKind::text);
            let note = Message::new(format!("{}，顺延", why.zh), format!("{}, the end moves on", why.en));
            Step { day, counted: None, kind: StepKind::Moved, note }
        })
        .collect();
    let rule = roll.text();
    let zh = format!("顺延后届满日（{}，民法典第二百零三条）", rule.zh);
    let en = format!("end after roll-over ({}, Civil Code art. 203)", rule.en);
    steps.push(Step { day: due.rolled, counted: None, kind: StepKind::Rolled, note: Message::new(zh, en) });
    steps
}

/// Adds the row of the fixed date: last where it settles the matter, after the start row where it does not.
fn add_fixed_date(steps: &mut Vec<Step>, due: &Due, term: Term) {
    let Some(day) = term.date() else { return };
    let (first, note) = if due.settled_by == SettledBy::FixedDate {
        (false, Text::new("通知规定的最迟日期，以此为准", "latest day fixed by notice; this settles it"))
    } else if day < due.start {
        (
            true,
            Text::new(
                "通知规定的日期在起算日之前，不适用",
                "the day fixed by notice lies before the start and does not apply",
            ),
        )
    } else {
        (
            true,
            Text::new(
                "通知规定的最迟日期，不早于期限届满日，以期限为准",
                "latest day fixed by notice, not before the end of the period, which holds",
            ),
        )
    };
    let step = Step { day, counted: None, kind: StepKind::FixedDate, note: note.into() };
    if first { steps.insert(1, step) } else { steps.push(step) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::day;

    fn lines(start: &str, rule: Rule) -> Vec<String> {
        let explanation = explain(day(start), &rule, Calendar::embedded()).unwrap();
        let number = |step: &Step| step.counted.map_or("-".to_owned(), |number| number.to_string());
        explanation.steps.iter().map(|step| format!("{} {} {}", step.day, number(step), step.note.zh)).collect()
    }

    #[test]
    fn shows_why_a_day_did_not_count() {
        let rule = Rule::of("5个工作日".parse().unwrap(), Roll::Nonworking);
        assert_eq!(
            lines("2024-02-07", rule),
            [
                "2024-02-07 - 起算事件当日不计入（民法典第二百零一条）",
                "2024-02-08 1 第1个工作日",
                "2024-02-09 2 第2个工作日",
                "2024-02-10 - 春节放假，不计入",
                "2024-02-11 - 春节放假，不计入",
                "2024-02-12 - 春节放假，不计入",
                "2024-02-13 - 春节放假，不计入",
                "2024-02-14 - 春节放假，不计入",
                "2024-02-15 - 春节放假，不计入",
                "2024-02-16 - 春节放假，不计入",
                "2024-02-17 - 春节放假，不计入",
                "2024-02-18 3 第3个工作日（春节调休上班）",
                "2024-02-19 4 第4个工作日",
                "2024-02-20 5 第5个工作日，法定届满日",
            ]
        );
    }

    #[test]
    fn months_show_their_end_and_what_moved_it() {
        let rule = Rule::of("3个月".parse().unwrap(), Roll::Nonworking);
        assert_eq!(
            lines("2024-12-31", rule),
            [
                "2024-12-31 - 起算事件当日不计入（民法典第二百零一条）",
                "2025-03-31 - 法定届满日：3个月后的对应日（民法典第二百零二条）",
            ]
        );
        let found = lines("2024-01-31", rule);
        assert!(found[1].contains("没有31日，以月末日为届满日"), "{found:?}");
        let found = lines("2025-02-01", rule);
        assert!(found[0].contains("当日为春节放假，仍自次日起算"), "{found:?}");
        assert_eq!(found.len(), 2 + 5 + 1);
        assert_eq!(found[7], "2025-05-06 - 顺延后届满日（逢非工作日顺延，民法典第二百零三条）");
    }

    #[test]
    fn shows_what_a_notice_does() {
        let three = "3 months".parse().unwrap();
        let with = |date: &str| Rule { term: Term::SpanBy(three, day(date)), roll: Roll::Nonworking };
        assert!(lines("2025-03-27", with("2025-06-20")).last().unwrap().contains("以此为准"));
        assert!(lines("2025-03-27", with("2025-06-30"))[1].contains("以期限为准"));
        assert!(lines("2025-07-02", with("2025-06-30"))[1].contains("不适用"));
        let lone = Rule { term: Term::By(day("2025-05-31")), roll: Roll::Nonworking };
        assert_eq!(lines("2025-03-21", lone).len(), 2);
    }
}
