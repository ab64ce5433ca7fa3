//! The life of a motion (议案): its states, the steps that lead from one to another, and the clocks they start. Worked out from
//! dated steps as of a day and never stored.
//!
//! The table follows 代表法 art. 15 and the local rules on motions: the presidium puts a motion on the agenda, gives it to
//! a committee between sessions, asks a committee first, or finds that it is no motion, which makes it a suggestion unless,
//! where the rules have it, the movers have the presidium decide again.

use crate::domain::day::Day;
use crate::domain::profile::{ClockName, StartEvent};

mod state;

pub use state::{Actor, State, Step};

/// What a step cannot be recorded without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Which committee or agency.
    Body,
    /// Who consented.
    Consent,
    /// The reason, which is told to whom it concerns.
    Reason,
}

/// A row of the table: from which states, by whom, with what, to which state; which clocks it starts and stops.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transition {
    /// The step.
    pub step: Step,
    /// The states from which it is possible.
    pub from: &'static [State],
    /// The state it leads to; nothing where the motion stays where it is.
    pub to: Option<State>,
    /// Who takes it.
    pub by: Actor,
    /// What must be said with it.
    pub needs: &'static [Need],
    /// The clocks that start with it.
    pub starts: &'static [ClockName],
    /// The clocks that stop with it.
    pub stops: &'static [ClockName],
}

impl Transition {
    const fn of(step: Step, from: &'static [State], to: Option<State>, by: Actor) -> Transition {
        Transition { step, from, to, by, needs: &[], starts: &[], stops: &[] }
    }

    const fn needs(mut self, needs: &'static [Need]) -> Transition {
        self.needs = needs;
        self
    }

    const fn clocks(mut self, starts: &'static [ClockName], stops: &'static [ClockName]) -> Transition {
        self.starts = starts;
        self.stops = stops;
        self
    }
}

/// Not decided on.
const OPEN: &[State] = &[State::Submitted, State::Asked, State::Opined];
/// The presidium may decide.
const TO_DECIDE: &[State] = &[State::Submitted, State::Opined, State::Reconsidered];
/// Not put to the vote and not settled (代表法 art. 15: until the vote a motion may be withdrawn).
const BEFORE_VOTE: &[State] =
    &[State::Submitted, State::Asked, State::Opined, State::OnAgenda, State::Committee, State::Reported];
/// What a committee has reported on.
const REPORTED: &[State] = &[State::Reported];
/// The clock of handing on.
const HANDED_ON: &[ClockName] = &[ClockName::MotionCommittee];

/// The table of transitions.
pub static TABLE: &[Transition] = &[
    Transition::of(Step::Signed, OPEN, None, Actor::Movers),
    Transition::of(Step::Unsigned, BEFORE_VOTE, None, Actor::Movers),
    Transition::of(
        Step::Agenda,
        &[State::Submitted, State::Opined, State::Reconsidered, State::Reported],
        Some(State::OnAgenda),
        Actor::Presidium,
    )
    .clocks(&[], HANDED_ON),
    Transition::of(Step::Committee, TO_DECIDE, Some(State::Committee), Actor::Presidium)
        .needs(&[Need::Body])
        .clocks(&[ClockName::MotionAgencies, ClockName::AgencyOpinion, ClockName::MotionReport], HANDED_ON),
    Transition::of(Step::Opinion, &[State::Submitted], Some(State::Asked), Actor::Presidium)
        .needs(&[Need::Body])
        .clocks(&[ClockName::MotionOpinion], HANDED_ON),
    Transition::of(Step::Unfit, TO_DECIDE, Some(State::Unfit), Actor::Presidium)
        .needs(&[Need::Reason])
        .clocks(&[], HANDED_ON),
    Transition::of(Step::Reconsider, &[State::Unfit], Some(State::Reconsidered), Actor::Movers),
    Transition::of(Step::Converted, &[State::Unfit], Some(State::Converted), Actor::Office),
    Transition::of(Step::Opined, &[State::Asked], Some(State::Opined), Actor::Committee)
        .clocks(&[], &[ClockName::MotionOpinion]),
    Transition::of(Step::Consulted, &[State::Committee], None, Actor::Committee)
        .needs(&[Need::Body])
        .clocks(&[], &[ClockName::MotionAgencies]),
    Transition::of(Step::AgencyOpinion, &[State::Committee], None, Actor::Agencies)
        .clocks(&[], &[ClockName::MotionAgencies, ClockName::AgencyOpinion]),
    Transition::of(Step::Result, &[State::OnAgenda, State::Committee], Some(State::Reported), Actor::Committee)
        .clocks(&[], &[ClockName::MotionAgencies, ClockName::AgencyOpinion, ClockName::MotionReport]),
    Transition::of(Step::Passed, &[State::OnAgenda, State::Reported], Some(State::Passed), Actor::Plenary),
    Transition::of(Step::Rejected, &[State::OnAgenda, State::Reported], Some(State::Rejected), Actor::Plenary),
    Transition::of(Step::Agencies, &[State::Reported, State::Passed], Some(State::Agencies), Actor::StandingCommittee)
        .needs(&[Need::Body])
        .clocks(&[ClockName::AgencyReport], &[]),
    Transition::of(Step::Plan, REPORTED, Some(State::Planned), Actor::StandingCommittee),
    Transition::of(Step::Reference, REPORTED, Some(State::Reference), Actor::StandingCommittee),
    Transition::of(Step::Handled, &[State::Agencies], Some(State::Handled), Actor::Agencies)
        .clocks(&[], &[ClockName::AgencyReport, ClockName::AgencyRedo]),
    Transition::of(Step::Accepted, &[State::Handled], Some(State::Closed), Actor::StandingCommittee),
    Transition::of(Step::Redo, &[State::Handled], Some(State::Agencies), Actor::StandingCommittee)
        .needs(&[Need::Reason])
        .clocks(&[ClockName::AgencyRedo], &[]),
    Transition::of(Step::Withdrawn, BEFORE_VOTE, Some(State::Withdrawn), Actor::Movers).needs(&[Need::Consent]),
    Transition::of(Step::Lapsed, BEFORE_VOTE, Some(State::Lapsed), Actor::Office),
];

/// A step as it was recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Taken {
    /// The step.
    pub step: Step,
    /// Its day; nothing for an outcome that a register gives without one, which holds from the beginning.
    pub on: Option<Day>,
    /// The last day fixed with it, which takes the place of the clock's.
    pub due: Option<Day>,
}

/// The dated facts of a motion from which state and clocks follow.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    /// The day of submission.
    pub submitted: Option<Day>,
    /// The last day of the session; nothing between sessions.
    pub closes: Option<Day>,
    /// Whether it was handed in between sessions.
    pub between: bool,
    /// The steps, in the order in which they were recorded.
    pub steps: Vec<Taken>,
}

/// A clock that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Running {
    /// The clock.
    pub clock: ClockName,
    /// The step that started it; nothing for the submission.
    pub step: Option<Taken>,
}

impl Running {
    /// Returns the day from which a clock counts that starts with an event.
    pub fn start(&self, from: StartEvent, history: &History) -> Option<Day> {
        match from {
            StartEvent::Closed => history.closes,
            StartEvent::Submitted => history.submitted,
            _ => self.step.and_then(|step| step.on),
        }
    }
}

impl History {
    /// Returns the steps that count on a day: those without one first, then by day.
    fn until(&self, as_of: Day) -> Vec<Taken> {
        let mut steps: Vec<Taken> =
            self.steps.iter().filter(|step| step.on.is_none_or(|on| on <= as_of)).copied().collect();
        steps.sort_by_key(|step| step.on);
        steps
    }

    /// Works out the state at the end of a day.
    pub fn state(&self, as_of: Day) -> State {
        self.until(as_of).into_iter().fold(State::Submitted, after)
    }

    /// Returns the clocks that run at the end of a day, in the order in which they started.
    pub fn running(&self, as_of: Day) -> Vec<Running> {
        let mut running = Vec::new();
        if self.between {
            running.push(Running { clock: ClockName::MotionCommittee, step: None });
        }
        let mut state = State::Submitted;
        for step in self.until(as_of) {
            state = after(state, step);
            let row = step.step.row();
            running.retain(|other| !row.stops.contains(&other.clock));
            running.extend(row.starts.iter().map(|clock| Running { clock: *clock, step: Some(step) }));
        }
        if state.possible().next().is_none() || state == State::Passed {
            running.clear();
        }
        running
    }
}

/// Returns the state after a step. A register may give an outcome without its day and without what led to it.
fn after(state: State, taken: Taken) -> State {
    let row = taken.step.row();
    let counts = taken.on.is_none() || row.from.contains(&state);
    row.to.filter(|_| counts).unwrap_or(state)
}

#[cfg(test)]
mod tests;
