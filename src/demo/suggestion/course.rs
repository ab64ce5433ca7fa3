//! What happened to an accepted suggestion: units, days, replies, feedback, a second round for the dissatisfied.
//! The days are chosen so that every case of the office's work occurs: early, on time, extended, late, open, not yet due.

use super::{Case, Cases, Series};
use crate::demo::PLAY_DAY;
use crate::demo::random::Random;
use crate::demo::spelling::{after, day, office_day};
use crate::demo::unit::Topic;
use chrono::NaiveDate;

/// One reply of a unit in one round.
#[derive(Clone, Debug)]
pub(in crate::demo) struct Reply {
    pub(in crate::demo) on: NaiveDate,
    pub(in crate::demo) class: &'static str,
    pub(in crate::demo) public: bool,
    pub(in crate::demo) contact_form: &'static str,
    /// None when nobody was contacted.
    pub(in crate::demo) contacted_on: Option<NaiveDate>,
}

/// What the deputy thought of the replies of one round.
#[derive(Clone, Debug)]
pub(in crate::demo) struct Feedback {
    pub(in crate::demo) on: NaiveDate,
    pub(in crate::demo) work: &'static str,
    pub(in crate::demo) result: &'static str,
}

/// The part of a unit.
#[derive(Clone, Debug)]
pub(in crate::demo) struct Task {
    pub(in crate::demo) unit: usize,
    pub(in crate::demo) received_on: NaiveDate,
    /// Replies by round; a joint unit (会办) has none, it answers to the lead unit.
    pub(in crate::demo) replies: Vec<Reply>,
}

/// The course of an accepted suggestion.
#[derive(Clone, Debug)]
pub(in crate::demo) struct Handling {
    pub(in crate::demo) assigned_on: NaiveDate,
    /// The units that must reply: one lead unit, or several that reply each for its part (分办).
    pub(in crate::demo) replying: Vec<Task>,
    pub(in crate::demo) joint: Vec<Task>,
    /// Until when, and on which day it was approved.
    pub(in crate::demo) extended: Option<(NaiveDate, NaiveDate)>,
    /// Feedback by round.
    pub(in crate::demo) feedback: Vec<Feedback>,
}

impl Handling {
    /// Tells whether several units reply separately.
    pub(in crate::demo) fn is_split(&self) -> bool {
        self.replying.len() > 1
    }
}

// Whose course is dissatisfaction and a second round; chosen so as to meet no other special course early on.
fn is_redone(series: Series, index: u64) -> bool {
    series == Series::Session && index % 37 == 20
}

fn is_left_open_again(index: u64) -> bool {
    index % 185 == 168
}

impl Cases<'_> {
    /// Works out the course of an accepted suggestion.
    pub(super) fn handle(&self, case: &Case, topic: Topic, random: &mut Random) -> Handling {
        let index = case.index;
        let assigned_on = assigned_on(case, index, random);
        let extended = (case.series.is_of_session() && index % 13 == 6).then(|| {
            let year = case.year_shift();
            (day(year, 9, 20), office_day(after(day(year, 6, 6), random.between(0, 10))))
        });
        let replied_on = self.replied_on(case, assigned_on, random);
        let (replying, joint) = self.tasks(case, topic, assigned_on, random);
        let mut handling = Handling { assigned_on, replying, joint, extended, feedback: Vec::new() };
        if let Some(replied_on) = replied_on {
            reply_all(&mut handling, replied_on, random);
            feed_back(&mut handling, case.series, index, random);
        }
        handling
    }

    fn tasks(&self, case: &Case, topic: Topic, assigned_on: NaiveDate, random: &mut Random) -> (Vec<Task>, Vec<Task>) {
        // Last year's register is one row a suggestion: it has no room for several replies.
        let may_split = case.series.is_this_year() && !is_redone(case.series, case.index);
        let mode = random.below(100);
        let mut lead = vec![topic.lead];
        let mut joint = Vec::new();
        if mode < 8 && may_split {
            lead.push(topic.joint);
        } else if mode < 38 {
            joint.push(topic.joint);
            for _ in 0..random.below(3) {
                let unit = usize::try_from(random.below(self.units.all.len() as u64)).unwrap_or(0);
                if unit != topic.lead && !joint.contains(&unit) {
                    joint.push(unit);
                }
            }
        }
        let mut task = |unit| Task {
            unit,
            received_on: office_day(after(assigned_on, random.between(0, 4))),
            replies: Vec::new(),
        };
        let replying = lead.into_iter().map(&mut task).collect();
        (replying, joint.into_iter().map(&mut task).collect())
    }

    fn replied_on(&self, case: &Case, assigned_on: NaiveDate, random: &mut Random) -> Option<NaiveDate> {
        let index = case.index;
        if case.series == Series::Between {
            let place = self.between_place(index);
            let replied = matches!(place, 0..9 | 11 | 12 | 15 | 21);
            let longest = if place < 12 { 85 } else { 50 };
            return replied
                .then(|| office_day(after(assigned_on, random.between(25, longest))))
                .filter(|&on| on < PLAY_DAY);
        }
        let year = case.year_shift();
        let on = match index {
            _ if !case.series.is_of_session() => after(assigned_on, random.between(25, 80)),
            _ if case.series == Series::Session && index % 71 == 33 => return None,
            // Granted until 20 September; two of sixteen later than that.
            _ if index % 104 == 58 => after(day(year, 9, 23), random.between(0, 9)),
            _ if index % 13 == 6 => after(day(year, 7, 1), random.between(0, 78)),
            _ if index % 17 == 9 => after(day(year, 6, 26), random.between(0, 24)),
            _ => after(day(year, 4, 15), random.between(0, 65)),
        };
        Some(office_day(on))
    }
}

impl Case {
    fn year_shift(&self) -> i32 {
        if self.series.is_this_year() { 2024 } else { 2023 }
    }
}

fn assigned_on(case: &Case, index: u64, random: &mut Random) -> NaiveDate {
    match case.series {
        Series::Session if index % 9 == 4 => day(2024, 3, 29),
        Series::Session => day(2024, 3, 22),
        Series::PriorSession => day(2023, 3, 24),
        _ => office_day(after(case.submitted_on, random.between(7, 10))),
    }
}

fn reply_of(on: NaiveDate, since: NaiveDate, random: &mut Random) -> Reply {
    let contact_form = random.weighted(&[("座谈会", 34), ("上门", 26), ("电话", 30), ("其他", 6), ("无", 4)]);
    let days = (on - since).num_days().max(1);
    let contacted = office_day(after(since, random.between(0, days - 1))).min(on);
    Reply {
        on,
        class: random.weighted(&[("A", 58), ("B", 31), ("C", 8), ("D", 3)]),
        public: random.chance(84),
        contact_form,
        contacted_on: (contact_form != "无").then_some(contacted),
    }
}

// Units that reply separately do so on different days, the last of them on the day worked out for the suggestion.
fn reply_all(handling: &mut Handling, on: NaiveDate, random: &mut Random) {
    let last = handling.replying.len() - 1;
    for (place, task) in handling.replying.iter_mut().enumerate() {
        let early = if place < last { random.between(1, 6) } else { 0 };
        let on = office_day(after(on, -early)).min(on).max(task.received_on);
        task.replies.push(reply_of(on, task.received_on, random));
    }
}

fn feed_back(handling: &mut Handling, series: Series, index: u64, random: &mut Random) {
    let Some(replied) = handling.replying.iter().filter_map(|task| task.replies.first()).map(|reply| reply.on).max()
    else {
        return;
    };
    let redone = is_redone(series, index);
    let on = office_day(after(replied, random.between(4, 22)));
    if on >= PLAY_DAY || (!redone && series.is_this_year() && random.chance(7)) {
        return;
    }
    if !redone {
        handling.feedback.push(content(on, random));
        return;
    }
    handling.feedback.push(Feedback { on, work: "基本满意", result: "不满意" });
    if is_left_open_again(index) {
        return;
    }
    let again = office_day(after(on, random.between(12, 27)));
    for task in &mut handling.replying {
        task.replies.push(reply_of(again, on, random));
    }
    let final_day = office_day(after(again, random.between(4, 15)));
    handling.feedback.push(Feedback {
        on: final_day,
        work: "满意",
        result: if index % 74 == 20 { "满意" } else { "基本满意" },
    });
}

fn content(on: NaiveDate, random: &mut Random) -> Feedback {
    let (work, result) = random.weighted(&[
        (("满意", "满意"), 76),
        (("满意", "基本满意"), 10),
        (("基本满意", "基本满意"), 6),
        (("未表态", "未表态"), 6),
        (("基本满意", "满意"), 2),
    ]);
    Feedback { on, work, result }
}
