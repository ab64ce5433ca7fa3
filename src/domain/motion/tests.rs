//! The table of transitions: every state is reached, nothing outside it is, and a day's state is that of what had happened.

use proptest::prelude::*;

use super::*;
use crate::domain::day::day;

fn taken(step: Step, on: &str) -> Taken {
    Taken { step, on: Some(day(on)), due: None }
}

fn history(steps: &[(Step, &str)]) -> History {
    let steps = steps.iter().map(|(step, on)| taken(*step, on)).collect();
    History { submitted: Some(day("2024-02-01")), closes: Some(day("2024-02-03")), between: false, steps }
}

fn clocks(history: &History, on: &str) -> Vec<ClockName> {
    history.running(day(on)).iter().map(|running| running.clock).collect()
}

#[test]
fn every_state_is_reached_and_every_wording_means_one() {
    let mut reached = vec![State::Submitted];
    while let Some(next) = TABLE
        .iter()
        .filter(|row| row.from.iter().any(|from| reached.contains(from)))
        .find_map(|row| row.to.filter(|to| !reached.contains(to)))
    {
        reached.push(next);
    }
    assert_eq!(reached.len(), State::ALL.len());
    for state in State::ALL {
        let code = state.code();
        for wording in [code.code, code.label.zh, code.label.en].iter().chain(code.aliases) {
            assert_eq!(State::parse(wording), Some(state), "{wording}");
        }
    }
    for row in TABLE {
        assert_eq!(Step::from_code(row.step.code().code), Some(row.step));
        assert_eq!(TABLE.iter().filter(|other| other.step == row.step).count(), 1, "{:?}", row.step);
    }
}

#[test]
fn what_is_no_motion_becomes_a_suggestion_or_is_decided_on_again() {
    assert_eq!(State::Unfit.possible().collect::<Vec<_>>(), [Step::Reconsider, Step::Converted]);
    assert_eq!(State::Converted.possible().count(), 0);
    let again = State::Reconsidered.possible().collect::<Vec<_>>();
    assert_eq!(again, [Step::Agenda, Step::Committee, Step::Unfit]);
    let found = history(&[
        (Step::Unfit, "2024-02-02"),
        (Step::Reconsider, "2024-02-02"),
        (Step::Unfit, "2024-02-03"),
        (Step::Converted, "2024-02-03"),
    ]);
    assert_eq!(found.state(day("2024-02-02")), State::Reconsidered);
    assert_eq!(found.state(day("2024-02-03")), State::Converted);
}

#[test]
fn a_course_through_committee_and_agencies() {
    let found = history(&[
        (Step::Opinion, "2024-02-02"),
        (Step::Opined, "2024-02-03"),
        (Step::Committee, "2024-02-03"),
        (Step::Consulted, "2024-02-18"),
        (Step::AgencyOpinion, "2024-03-01"),
        (Step::Result, "2024-05-01"),
        (Step::Agencies, "2024-05-20"),
        (Step::Handled, "2024-08-01"),
        (Step::Redo, "2024-09-01"),
        (Step::Handled, "2024-09-20"),
        (Step::Accepted, "2024-10-01"),
    ]);
    for (on, state, running) in [
        ("2024-02-01", State::Submitted, vec![]),
        ("2024-02-02", State::Asked, vec![ClockName::MotionOpinion]),
        (
            "2024-02-03",
            State::Committee,
            vec![ClockName::MotionAgencies, ClockName::AgencyOpinion, ClockName::MotionReport],
        ),
        ("2024-02-20", State::Committee, vec![ClockName::AgencyOpinion, ClockName::MotionReport]),
        ("2024-03-01", State::Committee, vec![ClockName::MotionReport]),
        ("2024-05-01", State::Reported, vec![]),
        ("2024-05-20", State::Agencies, vec![ClockName::AgencyReport]),
        ("2024-08-01", State::Handled, vec![]),
        ("2024-09-01", State::Agencies, vec![ClockName::AgencyRedo]),
        ("2024-10-01", State::Closed, vec![]),
    ] {
        assert_eq!((found.state(day(on)), clocks(&found, on)), (state, running), "{on}");
    }
}

#[test]
fn an_outcome_without_a_day_holds_from_the_beginning() {
    let mut found = history(&[(Step::Result, "2024-05-01")]);
    found.steps.insert(0, Taken { step: Step::Committee, on: None, due: None });
    assert_eq!(found.state(day("2024-02-01")), State::Committee);
    assert_eq!(found.state(day("2024-05-01")), State::Reported);
    let running = found.running(day("2024-03-01"));
    assert_eq!(running[2].start(StartEvent::Closed, &found), Some(day("2024-02-03")));
    assert_eq!(running[2].start(StartEvent::Assigned, &found), None);
}

#[test]
fn between_sessions_a_motion_is_to_be_handed_on() {
    let mut found = history(&[(Step::Committee, "2024-06-10")]);
    (found.between, found.closes) = (true, None);
    assert_eq!(clocks(&found, "2024-06-09"), [ClockName::MotionCommittee]);
    assert!(!clocks(&found, "2024-06-10").contains(&ClockName::MotionCommittee));
}

fn any_step() -> impl Strategy<Value = Step> {
    (0..TABLE.len()).prop_map(|place| TABLE[place].step)
}

proptest! {
    #[test]
    fn steps_lead_only_where_the_table_says_and_a_day_knows_nothing_of_the_next(
        wanted in proptest::collection::vec((any_step(), 0_i32..40), 0..24),
        stop in 0_i32..900,
    ) {
        let first = day("2024-02-01");
        let (mut recorded, mut on, mut state) = (history(&[]), first, State::Submitted);
        for (step, later) in wanted {
            on = on.add_days(later).unwrap();
            let row = step.row();
            let before = state;
            if row.from.contains(&state) {
                state = row.to.unwrap_or(state);
                prop_assert!(before.possible().any(|other| other == step) || step == Step::Lapsed);
            } else {
                prop_assert!(before.possible().all(|other| other != step));
            }
            // A step that the table does not allow is refused; even if it stood there it would lead nowhere.
            recorded.steps.push(Taken { step, on: Some(on), due: None });
            prop_assert_eq!(recorded.state(on), state);
            prop_assert!(State::ALL.contains(&state));
        }
        let as_of = first.add_days(stop).unwrap();
        let mut stopped = recorded.clone();
        stopped.steps.retain(|step| step.on <= Some(as_of));
        prop_assert_eq!(recorded.state(as_of), stopped.state(as_of));
        prop_assert_eq!(recorded.state(as_of), stopped.state(day("2199-01-01")));
        prop_assert_eq!(recorded.running(as_of), stopped.running(day("2199-01-01")));
    }
}
