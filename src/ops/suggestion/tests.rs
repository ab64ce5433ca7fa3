//! Random steps, legal and illegal, on two suggestions: no state is reached that the table does not have, what the table forbids is
//! refused and leaves nothing behind, and the state on a day is the same whether history went on after it or stopped.

use proptest::prelude::*;

use super::assign::{Assignment, Given, assign};
use super::contact::{Opining, Urging, contact, opinion, urge};
use super::ending::{Publishing, archive, close, publish};
use super::extend::{Extending, extend};
use super::feedback::{Heeding, feedback};
use super::promise::{Promising, promise};
use super::propose::{Proposing, propose};
use super::receive::receive;
use super::redo::redo;
use super::reply::{Reclassing, Replying, reclass, reply};
use super::returning::{Asking, Deciding, ask, decide};
use super::review::{Merging, Reviewing, merge, review};
use super::split::split;
use super::supervise::{Supervising, supervise};
use super::withdraw::{Withdrawing, unsign, withdraw};
use super::*;
use crate::domain::day::day;
use crate::ops::states;
use crate::storage::migrate;
use crate::storage::sqlite::Sqlite;
use crate::storage::suggestion::{Contact, Feedback, Reply, fact, settled};

const REGISTER: &str = "
INSERT INTO setting (name, value) VALUES ('region', '520100'), ('place', '贵阳市'), ('level', 'city'), ('term', '15');
INSERT INTO unit (id, region, name, entry) VALUES (1, '520100', '市住建局', 1), (2, '520100', '市财政局', 1), (3, '520100', '市水务局', 1);
INSERT INTO suggestion (id, region, term, session, number, title, submitted_on, publicity, entry) VALUES
 (1, '520100', 15, 4, '1', '一', '2024-01-31', 'full', 1), (2, '520100', 15, 4, '2', '二', '2024-01-31', 'title', 1);
INSERT INTO signer (suggestion_id, ordinal, name, entry) VALUES (1, 0, '王小明', 1), (1, 1, '李华', 1), (2, 0, '张强', 1);
";

/// A step to be tried: which, on which suggestion, how many days after the one before, and a choice within it.
type Try = (Step, bool, u8, u8);

fn tries() -> impl Strategy<Value = Vec<Try>> {
    // Steps of the ordinary course come more often, so that the later states are reached.
    let common = prop::sample::select(vec![
        Step::Review,
        Step::Assign,
        Step::Assign,
        Step::Receive,
        Step::Reply,
        Step::Reply,
        Step::Reply,
        Step::Feedback,
        Step::Feedback,
    ]);
    let every = prop::sample::select(Rule::ALL.iter().map(|rule| rule.step).collect::<Vec<_>>());
    let step = prop_oneof![3 => common, 2 => every];
    prop::collection::vec((step, prop::bool::weighted(0.25), 0..25_u8, any::<u8>()), 1..40)
}

/// Tries a step on a day; the choice picks among what it may say.
fn attempt(write: &mut Write<'_>, rules: &Rules<'_>, of: (Step, &str), on: Day, choice: u8) -> Result<()> {
    let ((step, text), is_odd) = (of, choice % 2 == 1);
    let unit = [None, Some(1), Some(2), Some(3)][usize::from(choice) % 4];
    let pick = |codes: &'static [&'static str]| codes[usize::from(choice) % codes.len()];
    match step {
        Step::Review => {
            let outcome = pick(&["accepted", "accepted", "sent-back", "refused", "letter"]);
            let ground = (outcome == "refused").then_some("R06");
            review(write, rules, text, &Reviewing { outcome, ground, on, notified_on: Some(on), by: None, note: None })
                .map(drop)
        }
        Step::Split => split(write, rules, text, &["其余事项"], on).map(drop),
        Step::Merge => {
            let into = if text == "1" { "2" } else { "1" };
            merge(write, rules, text, &Merging { into, on, notified_on: Some(on), note: None }).map(drop)
        }
        Step::Withdraw => withdraw(write, rules, text, &Withdrawing { on, all_agree: is_odd, reason: None }).map(drop),
        Step::Unsign => unsign(write, rules, text, pick(&["李华", "王小明"]), on).map(drop),
        Step::Propose => {
            let agrees = choice.is_multiple_of(3).then_some(is_odd);
            propose(write, rules, text, &Proposing { unit, role: Role::Lead, on, agrees, note: None }).map(drop)
        }
        Step::Assign => {
            let given = |unit_id, role| Given { unit_id, role, part: None };
            let units = match choice % 4 {
                0 => vec![given(1, Role::Lead)],
                1 => vec![given(2, Role::Lead), given(1, Role::Joint)],
                2 => vec![given(1, Role::Separate), given(3, Role::Separate)],
                _ => vec![given(3, Role::Lead), given(2, Role::Joint)],
            };
            let replacing = if choice.is_multiple_of(7) { unit } else { None };
            assign(write, rules, text, &Assignment { units, forwarded_on: None, replacing }, on).map(drop)
        }
        Step::Receive => receive(write, rules, text, unit, on).map(drop),
        Step::Return if is_odd => {
            decide(write, rules, text, &Deciding { unit, on, granted: choice % 4 == 1, by: None, note: None }).map(drop)
        }
        Step::Return => ask(write, rules, text, &Asking { unit, on, reason: "非本单位职责", proposed: None }).map(drop),
        _ => attempt_later(write, rules, of, on, choice),
    }
}

/// The steps from the handling on.
fn attempt_later(write: &mut Write<'_>, rules: &Rules<'_>, of: (Step, &str), on: Day, choice: u8) -> Result<()> {
    let ((step, text), is_odd) = (of, choice % 2 == 1);
    let unit = [None, Some(1), Some(2), Some(3)][usize::from(choice) % 4];
    let pick = |codes: &'static [&'static str]| codes[usize::from(choice) % codes.len()];
    let view = |result: &str| Feedback {
        feedback_on: Some(on.to_string()),
        attitude: Some("satisfied".to_owned()),
        result: Some(result.to_owned()),
        note: Some("因".to_owned()),
        ..Feedback::default()
    };
    match step {
        Step::Contact => {
            let said = on.to_string();
            contact(write, rules, text, (unit, on), &Contact { on: &said, form: Some("visit"), who: None, note: None })
                .map(drop)
        }
        Step::Opinion => {
            let sent_back = is_odd.then_some("空");
            opinion(write, rules, text, &Opining { unit, on, number: None, summary: None, sent_back }).map(drop)
        }
        Step::Extend => {
            let until = on.add_days(30).expect("an ordinary year");
            let facts = Extending { unit, until, approved_on: on, asked_on: None, approved_by: None, reason: None };
            extend(write, rules, text, &facts).map(drop)
        }
        Step::Urge => {
            urge(write, rules, text, &Urging { unit, on, source: "office", channel: None, note: None }).map(drop)
        }
        Step::Reply => {
            let class = Reply { class: Some(pick(&["A", "B", "C"])), public: Some(1), ..Reply::default() };
            reply(write, rules, text, &Replying { unit, on, reply: class, contact: None }).map(drop)
        }
        Step::Reclass => {
            reclass(write, rules, text, &Reclassing { unit, on, class: pick(&["A", "C"]), by: None, reason: "复核" })
                .map(drop)
        }
        Step::Feedback => {
            let signer = choice.is_multiple_of(5).then_some("李华");
            let result = pick(&["satisfied", "basically", "dissatisfied", "dissatisfied"]);
            feedback(write, rules, text, Heeding { round: None, signer }, &view(result)).map(drop)
        }
        Step::Redo => redo(write, rules, text, on, "继续办理").map(drop),
        Step::Supervise => {
            let (kind, outcome) = if is_odd { (Some("media"), None) } else { (None, Some("办成")) };
            supervise(write, rules, text, &Supervising { kind, outcome, ..Supervising::default() }, on).map(drop)
        }
        Step::Promise => {
            let what = if is_odd { Promising::Kept } else { Promising::Made("增加泊位", on) };
            promise(write, rules, text, (None, None), (&what, on)).map(drop)
        }
        Step::Publish => {
            let extent = pick(&["full", "title", "none"]);
            let facts = Publishing { on, extent, reply_extent: "full", place: None, left_out: None, reason: None };
            publish(write, rules, text, &facts).map(drop)
        }
        Step::Close => close(write, rules, text, on, Some("逾期未反馈")).map(drop),
        _ => archive(write, rules, text, on).map(drop),
    }
}

/// An office with the register, by the rules of a place.
fn in_an_office<T>(profile: &str, work: impl FnOnce(&mut Write<'_>, &Rules<'_>) -> T) -> T {
    let mut store = Sqlite::in_memory().unwrap();
    migrate::apply(&mut store, "2024-01-01T00:00:00+08:00").unwrap();
    store.execute(REGISTER, &[]).unwrap();
    let home = Home::load(&mut store).unwrap();
    let profile = Profile::embedded(profile).unwrap();
    let rules = Rules { profile: &profile, calendar: Calendar::embedded(), home: &home };
    let mut write = Write::begin(&mut store).unwrap();
    work(&mut write, &rules)
}

/// What was seen of both suggestions after a step: the day and their states.
type Seen = (Day, [Status; 2]);

fn states(write: &mut Write<'_>, identities: &[Identity; 2], on: Option<Day>) -> [Status; 2] {
    let day = on.map_or_else(|| "9999-12-31".to_owned(), |on| on.to_string());
    identities.each_ref().map(|identity| state_on(write.store(), identity, &day).unwrap())
}

/// The suggestions that are listed on a day, in their order: those in a state, looked for only where such may be found, or all with
/// theirs.
fn listed(write: &mut Write<'_>, state: Option<Status>, on: Day) -> Vec<(i64, Status)> {
    let wanted = Wanted { state, ..Wanted::default() };
    let mut found = Vec::new();
    suggestion::standing(write.store(), &on.to_string(), &wanted, &mut |standing| {
        let status = status(&standing.facts());
        if state.is_none_or(|wanted| wanted == status) {
            found.push((standing.identity.id, status));
        }
        Ok(ControlFlow::Continue(()))
    })
    .unwrap();
    found
}

/// Holds that the lists of every state on a day are what is in that state among all.
fn lists_miss_none(write: &mut Write<'_>, on: Day) -> std::result::Result<(), TestCaseError> {
    let all = listed(write, None, on);
    for state in Status::ALL {
        let expected: Vec<_> = all.iter().copied().filter(|(_, found)| *found == state).collect();
        prop_assert_eq!(listed(write, Some(state), on), expected, "{:?} as of {}", state, on);
    }
    Ok(())
}

fn run(write: &mut Write<'_>, rules: &Rules<'_>, tries: &[Try]) -> std::result::Result<(), TestCaseError> {
    let identities = ["1", "2"].map(|text| find(write, rules.home, text).unwrap());
    if tries.len().is_multiple_of(2) {
        // Otherwise what is never touched is never worked out.
        settled::settle_rest(write.store()).unwrap();
    }
    let mut on = day("2024-02-01");
    let mut seen: Vec<Seen> = vec![(on, states(write, &identities, None))];
    for &(step, on_second, days, choice) in tries {
        on = on.add_days(i32::from(days)).expect("two years at most");
        let before = states(write, &identities, None);
        let mark = write.mark().unwrap();
        let done = attempt(write, rules, (step, if on_second { "2" } else { "1" }), on, choice);
        match &done {
            Ok(()) => write.keep(mark).unwrap(),
            Err(OpError::Storage(error)) => return Err(TestCaseError::fail(format!("{step:?}: {error}"))),
            Err(_) => write.undo(mark).unwrap(),
        }
        write.settle().unwrap();
        let after = states(write, &identities, None);
        let place = usize::from(on_second);
        if done.is_err() {
            prop_assert_eq!(before, after, "{:?} was refused and changed something", step);
        } else if before != after {
            let rule = step.rule();
            if before[place] != after[place] {
                prop_assert!(rule.from.contains(&before[place]), "{step:?} taken from {:?}", before[place]);
                prop_assert!(rule.to.contains(&after[place]), "{step:?} led to {:?}", after[place]);
            }
            // Assigning takes along what was merged into it, and so does a return; nothing else moves another suggestion.
            let other = 1 - place;
            let merged = find(write, rules.home, ["1", "2"][other]).unwrap().review.as_deref() == Some("merged");
            let is_along = merged && matches!(step, Step::Assign | Step::Return);
            prop_assert!(
                before[other] == after[other] || is_along,
                "{step:?} moved the other one to {:?}",
                after[other]
            );
        }
        seen.push((on, after));
    }
    for (place, (on, then)) in seen.iter().enumerate() {
        // Of several steps on one day the last counts.
        if seen.get(place + 1).is_none_or(|(next, _)| next != on) {
            prop_assert_eq!(&states(write, &identities, Some(*on)), then, "as of {}", on);
        }
        lists_miss_none(write, *on)?;
        lists_miss_none(write, on.add_days(1).expect("two years at most"))?;
    }
    settled::settle_rest(write.store()).unwrap();
    prop_assert!(states::stale(write.store()).unwrap().is_empty(), "a state is not what the facts give");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]
    #[test]
    fn steps_keep_to_the_table_and_history_to_its_days(tries in tries(), profile in prop::sample::select(vec!["guiyang", "chongqing", "shanghai", "zhejiang"])) {
        in_an_office(profile, |write, rules| run(write, rules, &tries))?;
    }
}

#[test]
fn every_state_is_reached() {
    let accepted = (Step::Review, false, 3, 0);
    let course = [accepted, (Step::Assign, false, 20, 0), (Step::Receive, false, 2, 0)];
    let replied: Vec<Try> = course.iter().copied().chain([(Step::Reply, false, 30, 0)]).collect();
    let reached = |tries: &[Try], expected: Status| {
        in_an_office("guiyang", |write, rules| {
            let identity = find(write, rules.home, "1").unwrap();
            let mut on = day("2024-02-01");
            for &(step, _, days, choice) in tries {
                on = on.add_days(i32::from(days)).unwrap();
                attempt(write, rules, (step, "1"), on, choice).unwrap();
            }
            assert_eq!(state(write.store(), &identity).unwrap(), expected);
        });
    };
    let with = |step: Step, choice: u8| replied.iter().copied().chain([(step, false, 10, choice)]).collect::<Vec<_>>();
    reached(&[], Status::Registered);
    reached(&[(Step::Review, false, 3, 2)], Status::SentBack);
    reached(&[(Step::Review, false, 3, 3)], Status::Refused);
    reached(&[(Step::Review, false, 3, 4)], Status::Letter);
    reached(&[(Step::Merge, false, 3, 0)], Status::Merged);
    reached(&[(Step::Withdraw, false, 3, 1)], Status::Withdrawn);
    reached(&course[..1], Status::Accepted);
    reached(&course[..2], Status::Assigned);
    reached(&course, Status::Handling);
    reached(&replied, Status::Replied);
    reached(&with(Step::Feedback, 4), Status::Closed);
    reached(&with(Step::Feedback, 3), Status::Redo);
    let mut ended = with(Step::Feedback, 4);
    ended.push((Step::Archive, false, 30, 0));
    reached(&ended, Status::Archived);
}

/// An office whose suggestion 1 has been accepted and given on 2024-02-24 to the units of a choice, by the rules of a place.
fn given(profile: &str, choice: u8, then: impl FnOnce(&mut Write<'_>, &Rules<'_>, &Identity)) {
    in_an_office(profile, |write, rules| {
        let identity = find(write, rules.home, "1").unwrap();
        attempt(write, rules, (Step::Review, "1"), day("2024-02-04"), 0).unwrap();
        attempt(write, rules, (Step::Assign, "1"), day("2024-02-24"), choice).unwrap();
        then(write, rules, &identity);
    });
}

/// The clocks of a kind that are still waiting: unit, start and last day.
fn waiting(write: &mut Write<'_>, rules: &Rules<'_>, identity: &Identity, kind: ClockName) -> Vec<(String, Day, Day)> {
    let found = clocks::clocks(write.store(), rules, identity).unwrap();
    let open = found.into_iter().filter(|clock| clock.clock == kind && clock.done.is_none());
    open.map(|clock| (clock.unit.unwrap_or_default(), clock.start, clock.last.day.unwrap())).collect()
}

#[test]
fn a_reply_counted_from_receipt_is_not_later_than_the_statute_allows() {
    given("zhejiang", 1, |write, rules, identity| {
        for unit in [1, 2] {
            receive(write, rules, "1", Some(unit), day("2024-03-04")).unwrap();
        }
        let replies = waiting(write, rules, identity, ClockName::Reply);
        assert_eq!(replies, [("市财政局".to_owned(), day("2024-02-24"), day("2024-05-24"))]);
        let longest = waiting(write, rules, identity, ClockName::ReplyMax);
        assert_eq!(longest[0].1, day("2024-02-24"));
        let opinions = waiting(write, rules, identity, ClockName::CoOpinion);
        assert_eq!(opinions, [("市住建局".to_owned(), day("2024-03-04"), day("2024-05-06"))]);
    });
}

#[test]
fn clocks_stop_with_a_return_and_with_a_withdrawal() {
    given("chongqing", 0, |write, rules, identity| {
        ask(write, rules, "1", &Asking { unit: None, on: day("2024-03-01"), reason: "非本单位职责", proposed: None })
            .unwrap();
        assert_eq!(waiting(write, rules, identity, ClockName::Reply).len(), 1);
        let granted = Deciding { unit: None, on: day("2024-03-04"), granted: true, by: None, note: None };
        decide(write, rules, "1", &granted).unwrap();
        for clock in [ClockName::Reply, ClockName::ReplyMax, ClockName::Contact] {
            assert_eq!(waiting(write, rules, identity, clock), [], "{clock:?}");
        }
        assert_eq!(waiting(write, rules, identity, ClockName::Reassign)[0].1, day("2024-03-04"));
        withdraw(write, rules, "1", &Withdrawing { on: day("2024-03-05"), all_agree: true, reason: None }).unwrap();
        let identity = find(write, rules.home, "1").unwrap();
        assert_eq!(waiting(write, rules, &identity, ClockName::Reassign), []);
    });
}

#[test]
fn what_was_merged_leaves_a_unit_and_goes_to_another_with_the_main_one() {
    given("chongqing", 2, |write, rules, main| {
        attempt(write, rules, (Step::Merge, "2"), day("2024-02-26"), 0).unwrap();
        let other = find(write, rules.home, "2").unwrap();
        let held = |write: &mut Write<'_>, identity: &Identity| {
            let (_, tasks) = newest_round(suggestion::tasks(write.store(), identity.id).unwrap());
            tasks.into_iter().map(|task| (task.unit_id, task.clock_on)).collect::<Vec<_>>()
        };
        ask(write, rules, "1", &Asking { unit: Some(1), on: day("2024-02-25"), reason: "非职责", proposed: None })
            .unwrap();
        let granted = Deciding { unit: None, on: day("2024-03-04"), granted: true, by: None, note: None };
        assert_eq!(decide(write, rules, "1", &granted).unwrap().along, 1);
        assert_eq!(decide(write, rules, "1", &granted).unwrap().along, 0, "decided so already");
        assert_eq!(held(write, &other), [(3, None)]);
        let task = suggestion::tasks(write.store(), other.id).unwrap().remove(0);
        let asked = fact::RETURN.all(write.store(), &[task.id]).unwrap();
        assert_eq!(asked[0].text(1), "2024-02-26", "not before it was with the unit");
        let to = Assignment {
            units: vec![Given { unit_id: 2, role: Role::Separate, part: None }],
            forwarded_on: None,
            replacing: Some(1),
        };
        assert_eq!(assign(write, rules, "1", &to, day("2024-03-06")).unwrap().along, 1);
        assert_eq!(held(write, main), [(3, None), (2, Some("2024-02-24".to_owned()))]);
        assert_eq!(held(write, &other), [(3, None), (2, Some("2024-02-26".to_owned()))], "each keeps its own clock");
    });
}

#[test]
fn what_was_merged_and_replied_to_stays_as_it_is_when_the_main_one_is_returned() {
    given("chongqing", 0, |write, rules, _| {
        attempt(write, rules, (Step::Merge, "2"), day("2024-02-26"), 0).unwrap();
        attempt(write, rules, (Step::Reply, "2"), day("2024-03-01"), 0).unwrap();
        ask(write, rules, "1", &Asking { unit: None, on: day("2024-03-01"), reason: "非职责", proposed: None })
            .unwrap();
        let granted = Deciding { unit: None, on: day("2024-03-04"), granted: true, by: None, note: None };
        assert_eq!(decide(write, rules, "1", &granted).unwrap().along, 0);
        let given = vec![Given { unit_id: 3, role: Role::Lead, part: None }];
        let to = Assignment { units: given, ..Assignment::default() };
        assert_eq!(assign(write, rules, "1", &to, day("2024-03-06")).unwrap().along, 0);
        let other = find(write, rules.home, "2").unwrap();
        assert_eq!(state(write.store(), &other).unwrap(), Status::Replied);
    });
}

#[test]
fn the_window_of_the_deputies_opens_with_the_last_reply_they_have() {
    given("chongqing", 2, |write, rules, identity| {
        let reply_of = |write: &mut Write<'_>, unit, on, delivered| {
            let said = Reply { class: Some("A"), delivered_on: delivered, ..Reply::default() };
            reply(write, rules, "1", &Replying { unit: Some(unit), on: day(on), reply: said, contact: None }).unwrap();
        };
        reply_of(write, 1, "2024-03-01", Some("2024-03-04"));
        reply_of(write, 3, "2024-04-01", None);
        let open = waiting(write, rules, identity, ClockName::Feedback);
        assert_eq!((open[0].1, open[0].2), (day("2024-04-01"), day("2024-04-29")));
        let early = close(write, rules, "1", day("2024-04-29"), Some("未反馈"));
        assert!(early.is_err(), "the window of the last reply is still open");
        close(write, rules, "1", day("2024-04-30"), Some("未反馈")).unwrap();
        assert_eq!(waiting(write, rules, identity, ClockName::Feedback), []);
    });
}
