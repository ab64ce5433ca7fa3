//! Planning says each thing once, and a letter takes only the steps it may.

use chrono::{DateTime, FixedOffset, TimeDelta};

use super::*;
use crate::domain::calendar::Calendar;
use crate::domain::day::day;
use crate::domain::profile::Profile;
use crate::domain::reminder::{Rules as Reminding, State};
use crate::ops::import::Home;
use crate::ops::write::Author;
use crate::storage::letter::Letter;
use crate::storage::migrate::apply;
use crate::storage::sqlite::Sqlite;

const REGISTER: &str = "
INSERT INTO unit (id, region, name, email, entry) VALUES (1, '520100', '市住建局', 'zjj@example.cn', 1), (2, '520100', '市财政局', NULL, 1);
INSERT INTO suggestion (id, region, term, session, number, title, review, supervisor, entry) VALUES
 (1, '520100', 15, 4, '1', '一', 'accepted', '督办人', 1), (2, '520100', 15, 4, '2', '二', 'accepted', NULL, 1);
INSERT INTO task (id, suggestion_id, round, unit_id, role, assigned_on, received_on, statutory_on, due_on, entry) VALUES
 (1, 1, 1, 1, 'lead', '2024-03-22', '2024-03-25', '2024-06-24', '2024-06-24', 1),
 (2, 2, 1, 2, 'lead', '2024-03-22', NULL, '2024-06-24', '2024-06-24', 1);
INSERT INTO contact (task_id, contacted_on, entry) VALUES (1, '2024-03-26', 1), (2, '2024-03-26', 1);
INSERT INTO task_return (task_id, ordinal, asked_on, reason, entry) VALUES (1, 1, '2024-03-26', '-', 1), (2, 1, '2024-03-26', '-', 1);
";

/// An office with two tasks that are due on Monday 24 June 2024.
struct Office {
    store: Sqlite,
    profile: Profile,
    home: Home,
    reminding: Reminding,
}

impl Office {
    fn new(rules: &str) -> Office {
        let mut store = Sqlite::in_memory().unwrap();
        apply(&mut store, "2024-01-01T08:00:00+08:00").unwrap();
        store.execute(REGISTER, &[]).unwrap();
        let home =
            Home { region: "520100".to_owned(), name: "贵阳市".to_owned(), level: "city".to_owned(), term: 15 };
        Office {
            store,
            profile: Profile::embedded("national").unwrap(),
            home,
            reminding: Reminding::parse(rules).unwrap(),
        }
    }

    fn author(on: &str) -> Author {
        Author {
            at: format!("{on}T08:00:00+08:00"),
            os_user: "test".to_owned(),
            operator: "test".to_owned(),
            operator_source: "test".to_owned(),
            command: "reminder send".to_owned(),
            arguments: serde_json::Map::new(),
        }
    }

    fn plan(&mut self, on: &str) -> Planned {
        let rules = Rules { profile: &self.profile, calendar: Calendar::embedded(), home: &self.home };
        let grounds = Grounds { rules, reminding: &self.reminding };
        plan(&mut self.store, &Office::author(on), &grounds, (day(on), "example.cn")).unwrap()
    }

    /// What stands in letters, as `recipient item stage`, the letters in their order; what was taken back with its reason.
    fn said(&mut self) -> Vec<String> {
        let mut said = Vec::new();
        let count = self.store.count("SELECT MAX(id) FROM letter", &[]).unwrap();
        for id in 1..=count {
            for kept in letter::notices(&mut self.store, id).unwrap() {
                let (notice, dropped) = (kept.notice, kept.dropped.map_or(String::new(), |why| format!(" {why}")));
                said.push(format!(
                    "{id} {} {} {}{dropped}",
                    notice.recipient.key(),
                    notice.item.key,
                    notice.stage.code()
                ));
            }
        }
        said
    }

    fn letter(&mut self, id: i64) -> Letter {
        letter::by_id(&mut self.store, id).unwrap().unwrap()
    }

    fn run(&mut self, sql: &str) {
        self.store.execute(sql, &[]).unwrap();
    }

    /// Hands every letter that is ready over, with one outcome for all.
    fn deliver(&mut self, at: &str, outcome: &Outcome) -> usize {
        let (sender, now) = (sender("host:1"), moment(at));
        let ready = claimable(&mut self.store, &sender, (now, false)).unwrap().ready;
        for id in &ready {
            let claim = claim(&mut self.store, &sender, *id, now).unwrap().unwrap();
            let way = (&claim, "smtp", Some("zjj@example.cn"));
            assert!(settle(&mut self.store, &sender, way, (outcome, "said"), now).unwrap());
        }
        ready.len()
    }
}

fn sender(name: &str) -> Sender {
    Sender { name: name.to_owned(), lease: TimeDelta::seconds(120), back_off: TimeDelta::seconds(300) }
}

fn moment(at: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(&format!("{at}+08:00")).unwrap()
}

#[test]
fn a_stage_is_planned_once_and_the_next_one_when_it_comes() {
    let mut office = Office::new("");
    assert_eq!(office.plan("2024-06-06"), Planned::default(), "eighteen days before");
    let first = office.plan("2024-06-11");
    assert_eq!((first.letters, first.notices), (2, 2));
    let entries = office.store.count("SELECT COUNT(*) FROM journal", &[]).unwrap();
    assert_eq!(office.plan("2024-06-11"), Planned::default(), "the same day again");
    assert_eq!(
        office.store.count("SELECT COUNT(*) FROM journal", &[]).unwrap(),
        entries,
        "and no entry in the journal"
    );
    assert_eq!(office.deliver("2024-06-11T08:30:00", &Outcome::Sent), 2);
    assert_eq!(office.plan("2024-06-14").notices, 0, "Friday looks to Sunday, eight days before");
    assert_eq!(office.plan("2024-06-17").notices, 2);
    let wanted = [
        "1 unit:1 task:1 before-15",
        "2 unit:2 task:2 before-15",
        "3 unit:1 task:1 before-7",
        "4 unit:2 task:2 before-7",
    ];
    assert_eq!(office.said(), wanted);
}

#[test]
fn after_days_off_only_what_is_still_true_goes_out() {
    let mut office = Office::new("");
    office.plan("2024-06-11");
    office.run("UPDATE task SET replied_on = '2024-06-18' WHERE id = 2");
    let planned = office.plan("2024-06-26");
    assert_eq!((planned.notices, planned.dropped, planned.suppressed, planned.letters), (1, 2, 1, 0));
    let wanted =
        ["1 unit:1 task:1 before-15 superseded", "1 unit:1 task:1 overdue-1", "2 unit:2 task:2 before-15 done"];
    assert_eq!(office.said(), wanted);
    assert_eq!(office.letter(2).state, State::Suppressed);
    assert_eq!(office.deliver("2024-06-26T08:30:00", &Outcome::Sent), 1);
}

#[test]
fn an_extension_is_announced_anew_and_a_correction_is_not() {
    let mut office = Office::new("");
    office.run("UPDATE suggestion SET review = 'withdrawn' WHERE id = 2");
    office.plan("2024-06-17");
    office.deliver("2024-06-17T08:30:00", &Outcome::Sent);
    // The day of assigning was wrong: the last day moves by two days, and what was said is not said again.
    office.run(
        "UPDATE task SET assigned_on = '2024-03-26', statutory_on = '2024-06-26', due_on = '2024-06-26' WHERE id = 1",
    );
    assert_eq!(office.plan("2024-06-18").notices, 0);
    office
        .run("INSERT INTO extension (task_id, approved_on, until_on, entry) VALUES (1, '2024-06-19', '2024-07-01', 1)");
    assert_eq!(office.plan("2024-06-18").notices, 0, "not approved yet");
    assert_eq!(office.plan("2024-06-19").notices, 1);
    assert_eq!(office.said().last().unwrap(), "2 unit:1 task:1 before-15");
}

#[test]
fn a_clock_put_back_says_nothing_that_is_past() {
    let mut office = Office::new("");
    office.plan("2024-06-24");
    office.deliver("2024-06-24T08:30:00", &Outcome::Sent);
    assert_eq!(office.plan("2024-06-17"), Planned::default());
    assert_eq!(office.plan("2024-06-25").notices, 2);
}

#[test]
fn days_off_are_quiet_unless_a_rule_says_so() {
    let mut office = Office::new("");
    assert_eq!(office.plan("2024-06-22"), Planned::default(), "a Saturday");
    office.plan("2024-06-21");
    let sender = sender("host:1");
    let ready =
        |office: &mut Office, rests| claimable(&mut office.store, &sender, (moment("2024-06-22T08:30:00"), rests));
    assert_eq!(ready(&mut office, true).unwrap().ready, Vec::<i64>::new());
    assert_eq!(ready(&mut office, false).unwrap().ready, [1, 2]);
    let mut office = Office::new("[reply]\nbefore = [2]\nrest_days = true\n");
    assert_eq!(office.plan("2024-06-22").letters, 2);
    assert_eq!(ready(&mut office, true).unwrap().ready, [1, 2]);
}

#[test]
fn what_is_late_is_copied_and_reported_higher_up_once() {
    let addresses = "[addresses]\noffice = \"代工委 <a@example.cn>\"\nsupervision = \"督查室 <b@example.cn>\"\n\
                     [addresses.head]\n\"市住建局\" = \"局长 <c@example.cn>\"\n[addresses.leader]\n\"督办人\" = \"主任 <d@example.cn>\"\n";
    let mut office = Office::new(addresses);
    office.run("UPDATE suggestion SET review = 'withdrawn' WHERE id = 2");
    office.plan("2024-06-24");
    assert_eq!(office.said(), ["1 unit:1 task:1 today"], "nothing is late on its last day");
    office.plan("2024-06-25");
    office.plan("2024-06-25");
    let wanted = [
        "1 unit:1 task:1 today superseded",
        "1 unit:1 task:1 overdue-1",
        "2 office task:1 overdue-1",
        "3 head:1 task:1 late-1",
    ];
    assert_eq!(office.said(), wanted);
    for (at, next) in [("2024-07-01", "leader:督办人 task:1 late-5"), ("2024-07-08", "supervision task:1 late-10")] {
        office.deliver(&format!("{at}T08:00:00"), &Outcome::Sent);
        office.plan(at);
        assert!(office.said().iter().any(|said| said.ends_with(next)), "{next}: {:?}", office.said());
    }
}

#[test]
fn a_letter_put_off_takes_what_comes_and_loses_what_is_past() {
    let mut office = Office::new("");
    office.run("UPDATE suggestion SET review = 'withdrawn' WHERE id = 2");
    office.plan("2024-06-17");
    let id = office.letter(1).message_id;
    assert_eq!(office.deliver("2024-06-17T08:30:00", &Outcome::Deferred), 1);
    assert_eq!(office.letter(1).next_at.as_deref(), Some("2024-06-17T08:35:00+08:00"));
    assert_eq!(office.deliver("2024-06-17T08:31:00", &Outcome::Deferred), 0, "not yet");
    assert_eq!(office.deliver("2024-06-17T08:35:00", &Outcome::Deferred), 1);
    assert_eq!(office.letter(1).next_at.as_deref(), Some("2024-06-17T08:45:00+08:00"), "twice as long");
    office.plan("2024-06-24");
    assert_eq!(office.said(), ["1 unit:1 task:1 before-7 superseded", "1 unit:1 task:1 today"]);
    assert_eq!(office.deliver("2024-06-24T08:30:00", &Outcome::Sent), 1);
    let letter = office.letter(1);
    assert_eq!((letter.message_id, letter.attempts, letter.state), (id, 3, State::Sent));
    assert_eq!(letter.composed_at.as_deref(), Some("2024-06-24T08:30:00+08:00"), "it speaks of the day it went");
}

#[test]
fn what_may_have_arrived_goes_again_word_for_word() {
    let mut office = Office::new("");
    office.run("UPDATE suggestion SET review = 'withdrawn' WHERE id = 2");
    office.plan("2024-06-17");
    office.deliver("2024-06-17T08:30:00", &Outcome::Uncertain);
    office.plan("2024-06-24");
    let wanted = ["1 unit:1 task:1 before-7", "2 unit:1 task:1 today"];
    assert_eq!(office.said(), wanted, "nothing is taken back, and what is new goes by itself");
    office.deliver("2024-06-24T08:30:00", &Outcome::Deferred);
    assert_eq!((office.letter(1).state, office.letter(2).state), (State::Uncertain, State::Deferred));
    assert_eq!(office.letter(1).composed_at.as_deref(), Some("2024-06-17T08:30:00+08:00"), "as it was written");
    office.run("UPDATE task SET replied_on = '2024-06-24' WHERE id = 1");
    office.plan("2024-06-25");
    assert_eq!((office.letter(1).state, office.letter(2).state), (State::Suppressed, State::Suppressed), "all is done");
}

#[test]
fn a_sender_that_does_not_report_loses_its_letter_to_another() {
    let mut office = Office::new("");
    office.plan("2024-06-17");
    let (one, other) = (sender("host:1"), sender("host:2"));
    let begun = moment("2024-06-17T08:30:00");
    let first = claim(&mut office.store, &one, 1, begun).unwrap().unwrap();
    assert!(claim(&mut office.store, &other, 1, begun + TimeDelta::seconds(119)).unwrap().is_none(), "it is held");
    let open = claimable(&mut office.store, &other, (begun, false)).unwrap();
    assert_eq!((open.ready, open.held), (vec![2], vec![("host:1".to_owned(), "2024-06-17T08:30:00+08:00".to_owned())]));
    let later = begun + TimeDelta::seconds(120);
    let second = claim(&mut office.store, &other, 1, later).unwrap().unwrap();
    assert_eq!(second.letter.message_id, first.letter.message_id);
    // The first one wakes up: what it did is on record, and the letter stays with the second.
    assert!(!settle(&mut office.store, &one, (&first, "smtp", None), (&Outcome::Sent, "late"), later).unwrap());
    assert_eq!(office.letter(1).state, State::Sending);
    assert!(settle(&mut office.store, &other, (&second, "smtp", None), (&Outcome::Sent, "ok"), later).unwrap());
    let outcomes: Vec<_> =
        letter::attempts(&mut office.store, 1).unwrap().into_iter().map(|one| (one.holder, one.outcome)).collect();
    let wanted = [("host:1", "lost"), ("host:1", "sent"), ("host:2", "sent")];
    assert_eq!(outcomes, wanted.map(|(holder, outcome)| (holder.to_owned(), outcome.to_owned())));
    // A clock that was put back by a day leaves no letter behind.
    claim(&mut office.store, &one, 2, begun).unwrap().unwrap();
    assert!(claim(&mut office.store, &other, 2, begun - TimeDelta::days(1)).unwrap().is_some());
}

#[test]
fn a_refusal_ends_at_the_last_channel_and_can_be_asked_to_go_again() {
    let mut office = Office::new("");
    office.plan("2024-06-17");
    let (one, now) = (sender("host:1"), moment("2024-06-17T08:30:00"));
    let taken = claim(&mut office.store, &one, 1, now).unwrap().unwrap();
    settle(&mut office.store, &one, (&taken, "smtp", None), (&Outcome::Failed { elsewhere: true }, "550"), now)
        .unwrap();
    let taken = claim(&mut office.store, &one, 1, now).unwrap().unwrap();
    assert_eq!(taken.refused, ["smtp"]);
    settle(&mut office.store, &one, (&taken, "files", None), (&Outcome::Failed { elsewhere: false }, "no"), now)
        .unwrap();
    assert_eq!(office.letter(1).state, State::Failed);
    assert_eq!(office.plan("2024-06-17"), Planned::default(), "what failed is not planned again by itself");
    let author = Office::author("2024-06-18");
    assert_eq!(retry(&mut office.store, &author, &[1]).unwrap(), 1);
    let taken = claim(&mut office.store, &one, 1, now).unwrap().unwrap();
    assert_eq!(taken.refused, Vec::<String>::new(), "every channel is tried anew");
    assert!(cancel(&mut office.store, &author, &[1], "-").is_err(), "it is being sent");
    settle(&mut office.store, &one, (&taken, "smtp", None), (&Outcome::Deferred, "451"), now).unwrap();
    cancel(&mut office.store, &author, &[1, 2], "已电话告知").unwrap();
    assert!(retry(&mut office.store, &author, &[1]).is_err());
    assert_eq!(office.plan("2024-06-17"), Planned::default(), "what was cancelled is not planned again");
}
