//! Random years of facts: what is dated after a day does not change the report as of that day, and what must add up does.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proptest::prelude::*;

use super::*;
use crate::domain::day::Day;
use crate::report::numbers::{Numbers, Reading};

/// Places, congresses, persons with seats, units and stations, all there before the year.
const BEFORE: &str = "
INSERT INTO region (id, code, name, level, parent, entry) VALUES
 (1, '520100', '贵阳市', 'city', '520000', 1), (2, '520102', '南明区', 'county', '520100', 1),
 (3, '520102001', '甲街道', 'township', '520102', 1);
INSERT INTO congress (id, region, term, starts_on, ends_on, quota, entry) VALUES
 (1, '520100', 15, '2022-01-10', NULL, 90, 1), (2, '520102', 18, '2021-12-01', NULL, NULL, 1);
INSERT INTO session (id, region, session, opens_on, entry) VALUES (1, '520100', '15-4', '2024-01-31', 1);
INSERT INTO person (id, name, sex, ethnicity, birth, party, education) VALUES
 (1, '甲一', 'female', 'HA', '1988-05', 'cpc', 'university'), (2, '乙二', 'male', 'MG', '1970-06', 'cdl', 'postgraduate'),
 (3, '丙三', 'female', 'HA', '1963-12', 'non-party', 'college'), (4, '丁四', 'male', NULL, NULL, NULL, NULL);
INSERT INTO seat (id, region, term, cert_no, person_id, level, elected_on, delegation, entry) VALUES
 (1, '520100', 15, '001', 1, 'city', '2022-01-05', '一团', 1), (2, '520100', 15, '002', 2, 'city', '2022-01-05', '二团', 1),
 (3, '520100', 15, '003', 3, 'city', '2022-01-05', NULL, 1), (4, '520102', 18, '011', 1, 'county', '2021-11-01', '一团', 1),
 (5, '520102', 18, '012', 4, 'county', '2021-11-01', NULL, 1);
INSERT INTO unit (id, region, name, system, entry) VALUES
 (1, '520100', '市住建局', 'government', 1), (2, '520100', '市财政局', 'government', 1), (3, '520100', '市法院', 'court', 1);
INSERT INTO station (id, region, code, name, kind, host_kind, grade, entry) VALUES
 (1, '520102001', 'Z1', '一站', 'station', 'street', '示范', 1), (2, '520102', 'D1', '一点', 'legislative', NULL, NULL, 1);
";

/// One thing that happens: on which day of the year, what, and three choices of what it happens to.
type Event = (i32, u8, u8, u8, u8);

/// What a unit has to do.
struct Task {
    suggestion: i64,
    round: i64,
    unit: u8,
    owes: bool,
    replied: bool,
    over: bool,
}

/// What there is by now, for later events to happen to.
#[derive(Default)]
struct Known {
    suggestions: Vec<(i64, &'static str)>,
    tasks: Vec<Task>,
    promises: i64,
    ordinals: i64,
    activities: i64,
    opinions: i64,
    seats: i64,
}

const OUTCOMES: [&str; 6] = ["accepted", "accepted", "merged", "refused", "withdrawn", "letter"];
const ROLES: [&str; 4] = ["lead", "separate", "joint", "lead"];
const VIEWS: [&str; 4] = ["'satisfied'", "'basically'", "'dissatisfied'", "NULL"];
const CLASSES: [&str; 5] = ["'A'", "'B'", "'C'", "'D'", "NULL"];
const STATES: [&str; 4] = ["present", "leave", "absent", "present"];

fn pick<T: Copy>(from: &[T], choice: u8) -> T {
    from[usize::from(choice) % from.len()]
}

impl Known {
    fn ordinal(&mut self) -> i64 {
        self.ordinals += 1;
        self.ordinals
    }

    /// Returns what an event writes; nothing where there is nothing yet that it could happen to.
    fn written(&mut self, (day, what, one, two, three): Event) -> String {
        let on = |later: i32| "2024-01-01".parse::<Day>().unwrap().add_days(day + later).unwrap();
        let today = on(0);
        match what % 9 {
            0 => self.raised(&today.to_string(), one, two, three),
            1..=5 => self.handled(&on, what, (one, two, three)),
            _ => self.worked(&on, one, (two, three)),
        }
    }

    fn raised(&mut self, on: &str, one: u8, two: u8, three: u8) -> String {
        let id = i64::try_from(self.suggestions.len()).unwrap() + 1;
        let region = pick(&["520100", "520100", "520102"], one);
        let (term, session) = if region == "520100" { (15, pick(&[0, 4], two)) } else { (18, 0) };
        let (category, delegation) = (pick(&["'城建'", "'政法'", "NULL"], two), pick(&["'一团'", "NULL"], three));
        let kind = pick(&["NULL", "'suggestion'", "'converted'"], three);
        self.suggestions.push((id, region));
        let mut sql = format!(
            "INSERT INTO suggestion (id, region, term, session, number, kind, title, category, delegation, submitted_on, registered_on, \
             entry) VALUES ({id}, '{region}', {term}, {session}, '{id}', {kind}, '某', {category}, {delegation}, '{on}', '{on}', 1);"
        );
        for ordinal in 0..one % 3 {
            let seat = (two + ordinal) % 5 + 1;
            let _ = write!(
                sql,
                "INSERT INTO signer (suggestion_id, ordinal, name, seat_id, entry) VALUES ({id}, {ordinal}, '某', {seat}, 1);"
            );
        }
        sql
    }

    /// What happens to a suggestion, or to a task of it.
    fn handled(&mut self, on: &dyn Fn(i32) -> Day, what: u8, choices: (u8, u8, u8)) -> String {
        let (one, two, three) = choices;
        let today = on(0);
        let Some(&(suggestion, _)) = self.suggestions.get(usize::from(one) % self.suggestions.len().max(1)) else {
            return String::new();
        };
        let ordinal = self.ordinal();
        match (what % 9, two % 6) {
            (1, 0) => {
                let outcome = pick(&OUTCOMES, three);
                format!(
                    "INSERT INTO review (suggestion_id, ordinal, reviewed_on, outcome, entry) VALUES ({suggestion}, {ordinal}, '{today}', \
                     '{outcome}', 1); UPDATE suggestion SET review = '{outcome}' WHERE id = {suggestion};"
                )
            }
            (1, 1) if three % 3 == 0 => {
                let mark = pick(&["key_item", "excellent"], three / 3);
                format!(
                    "UPDATE suggestion SET {mark} = 1, {mark}_on = '{today}' WHERE id = {suggestion} AND {mark} IS NULL;"
                )
            }
            (1, 1) => format!(
                "UPDATE signer SET withdrawn_on = '{today}' WHERE suggestion_id = {suggestion} AND ordinal = 1 AND withdrawn_on IS NULL;"
            ),
            (1, 2) => {
                let (kind, closed) = (pick(&["leader", "media"], three), on(i32::from(three)));
                format!(
                    "INSERT INTO supervision (suggestion_id, ordinal, kind, opened_on, closed_on, entry) VALUES ({suggestion}, {ordinal}, \
                     '{kind}', '{today}', '{closed}', 1); INSERT INTO supervision_event (suggestion_id, supervision, ordinal, held_on, deputies, \
                     citizens, entry) VALUES ({suggestion}, {ordinal}, 1, '{closed}', 3, NULL, 1);"
                )
            }
            (1, 3) => {
                self.promises += 1;
                let due = on(i32::from(three));
                format!(
                    "INSERT INTO promise (suggestion_id, ordinal, promise, promised_on, due_on, entry) VALUES ({suggestion}, {}, '某', '{today}', \
                     '{due}', 1);",
                    self.promises
                )
            }
            (1, 4) => format!(
                "UPDATE promise SET done_on = '{today}' WHERE ordinal = {} AND done_on IS NULL;",
                i64::from(three) % self.promises.max(1) + 1
            ),
            (1, _) => {
                let (promise, due) = (i64::from(one) % self.promises.max(1) + 1, on(i32::from(three)));
                format!(
                    "INSERT INTO promise_change (suggestion_id, promise, ordinal, changed_on, due_before, reason, entry) SELECT suggestion_id, \
                     ordinal, {ordinal}, '{today}', due_on, '难', 1 FROM promise WHERE ordinal = {promise}; \
                     UPDATE promise SET due_on = '{due}' WHERE ordinal = {promise};"
                )
            }
            (2, _) => self.assigned(&today.to_string(), &on(90).to_string(), suggestion, (two, three)),
            (3, 0) => {
                let (attitude, result, round) = (pick(&VIEWS, three), pick(&VIEWS, one), i64::from(one % 2) + 1);
                format!(
                    "INSERT OR IGNORE INTO feedback (suggestion_id, round, feedback_on, attitude, result, entry) VALUES ({suggestion}, {round}, \
                     '{today}', {attitude}, {result}, 1);"
                )
            }
            (3, 1) => {
                let extent = pick(&["full", "title", "none"], three);
                format!(
                    "INSERT INTO publication (suggestion_id, ordinal, published_on, extent, reply_extent, entry) VALUES ({suggestion}, {ordinal}, \
                     '{today}', 'full', '{extent}', 1);"
                )
            }
            _ => self.of_task(on, (one, two, three), ordinal),
        }
    }

    /// A round begins only after something of the one before was replied to.
    fn assigned(&mut self, on: &str, due: &str, suggestion: i64, (two, three): (u8, u8)) -> String {
        let of = |task: &&Task| task.suggestion == suggestion;
        let begun = self.tasks.iter().filter(of).any(|task| task.round == 1 && task.replied);
        let (round, unit) = (if two % 2 == 1 && begun { 2 } else { 1 }, two % 3 + 1);
        if self.tasks.iter().filter(of).any(|task| (task.round, task.unit) == (round, unit)) {
            return String::new();
        }
        let (role, id) = (pick(&ROLES, three), self.tasks.len() + 1);
        self.tasks.push(Task { suggestion, round, unit, owes: role != "joint", replied: false, over: false });
        let statutory = if three % 5 == 0 { "NULL".to_owned() } else { format!("'{due}'") };
        format!(
            "INSERT INTO task (id, suggestion_id, round, unit_id, role, assigned_on, statutory_on, entry) VALUES ({id}, \
             {suggestion}, {round}, {unit}, '{role}', '{on}', {statutory}, 1);"
        )
    }

    fn of_task(&mut self, on: &dyn Fn(i32) -> Day, choices: (u8, u8, u8), ordinal: i64) -> String {
        let (one, two, three) = choices;
        let today = on(0);
        let place = usize::from(one) % self.tasks.len().max(1);
        let Some(task) = self.tasks.get_mut(place) else { return String::new() };
        let (id, until) = (place + 1, on(i32::from(three)));
        match two % 10 {
            0..=2 if task.owes && !task.replied && !task.over => {
                task.replied = true;
                let class = pick(&CLASSES, three);
                format!(
                    "UPDATE task SET replied_on = '{today}' WHERE id = {id}; INSERT INTO reply (task_id, replied_on, reply_class, entry) \
                     SELECT id, '{today}', {class}, 1 FROM task WHERE id = {id};"
                )
            }
            3 if !task.replied && !task.over => {
                task.over = true;
                format!("UPDATE task SET ended_on = '{today}', end_reason = 'returned' WHERE id = {id};")
            }
            0..=4 => format!(
                "INSERT OR IGNORE INTO extension (task_id, approved_on, until_on, entry) SELECT id, '{today}', '{until}', 1 FROM task WHERE id = {id};"
            ),
            5 => format!(
                "INSERT OR IGNORE INTO contact (task_id, contacted_on, form, entry) SELECT id, '{today}', '{}', 1 FROM task WHERE id = {id};",
                pick(&["visit", "phone", "none"], three)
            ),
            6 => format!(
                "INSERT INTO urging (task_id, ordinal, urged_on, source, entry) SELECT id, {ordinal}, '{today}', 'office', 1 FROM task WHERE id = {id};"
            ),
            7 => format!(
                "INSERT INTO task_return (task_id, ordinal, asked_on, reason, decided_on, accepted, entry) SELECT id, {ordinal}, '{today}', '某', \
                 '{until}', {}, 1 FROM task WHERE id = {id};",
                three % 2
            ),
            _ => format!(
                "INSERT INTO class_change (task_id, ordinal, changed_on, from_class, to_class, entry) SELECT task_id, {ordinal}, '{today}', \
                 reply_class, 'A', 1 FROM reply WHERE task_id = {id}; UPDATE reply SET reply_class = 'A' WHERE task_id = {id};"
            ),
        }
    }

    /// Activities, opinions, matters, stations, seats.
    fn worked(&mut self, on: &dyn Fn(i32) -> Day, one: u8, (two, three): (u8, u8)) -> String {
        let today = on(0);
        let region = pick(&["520100", "520102", "520102001"], two);
        match one % 7 {
            0 | 1 => {
                self.activities += 1;
                let (id, kind) = (self.activities, pick(&["research", "duty-report", "training"], three));
                let mut sql = format!(
                    "INSERT INTO activity (id, region, number, kind, title, station_id, starts_on, entry) VALUES ({id}, '{region}', 'H{id}', \
                     '{kind}', '某', {}, '{today}', 1);",
                    pick(&["1", "NULL"], three)
                );
                for seat in 0..three % 6 {
                    let (state, count) = if seat == 0 { ("present", "7") } else { (pick(&STATES, two + seat), "NULL") };
                    let _ = write!(
                        sql,
                        "INSERT INTO attendance (activity_id, seat_id, state, count, region, entry) VALUES ({id}, {seat}, '{state}', {count}, \
                         '{region}', 1);"
                    );
                }
                sql
            }
            2 => {
                self.opinions += 1;
                let (id, route) = (self.opinions, pick(&["'street'", "'upward'", "'declined'", "NULL"], three));
                format!(
                    "INSERT INTO opinion (id, region, number, received_on, text, route, station_id, seat_id, draft, entry) VALUES ({id}, \
                     '{region}', 'Y{id}', '{today}', '某', {route}, {}, {}, {}, 1);",
                    pick(&["1", "2", "NULL"], two),
                    pick(&["3", "NULL"], three),
                    pick(&["'甲条例'", "NULL"], two)
                )
            }
            3 => {
                let column = pick(&["answered_on", "adopted_on"], three);
                let id = i64::from(two) % self.opinions.max(1) + 1;
                format!("UPDATE opinion SET {column} = '{today}' WHERE id = {id} AND {column} IS NULL;")
            }
            4 => {
                let id = self.ordinal();
                format!(
                    "INSERT INTO matter (region, number, title, beneficiaries, money, done_on, seat_id, entry) VALUES ('{region}', 'S{id}', '某', \
                     {three}, {two}, '{today}', 1, 1);"
                )
            }
            5 => {
                let id = self.ordinal();
                format!(
                    "INSERT INTO station (region, code, name, kind, opened_on, closed_on, entry) VALUES ('{region}', 'N{id}', '新', 'room', \
                     '{today}', '{}', 1);",
                    on(i32::from(three))
                )
            }
            _ if three % 4 == 3 => format!(
                "UPDATE seat SET suspended_on = '{today}', resumed_on = '{}' WHERE id = {} AND suspended_on IS NULL;",
                on(i32::from(three)),
                i64::from(two) % (self.seats + 5) + 1
            ),
            _ if three % 2 == 0 => {
                self.seats += 1;
                let id = self.seats + 5;
                format!(
                    "INSERT INTO seat (id, region, term, cert_no, person_id, level, elected_on, delegation, entry) VALUES ({id}, '520100', 15, \
                     'N{id}', {}, 'city', '{today}', '二团', 1);",
                    two % 4 + 1
                )
            }
            _ => format!(
                "UPDATE seat SET ended_on = '{today}', status = 'ended', end_reason = 'moved' WHERE id = {} AND ended_on IS NULL;",
                i64::from(two) % (self.seats + 5) + 1
            ),
        }
    }
}

fn event() -> impl Strategy<Value = Event> {
    (0..366_i32, 0..9_u8, 0..40_u8, 0..9_u8, 0..120_u8)
}

fn write(store: &mut Sqlite, known: &mut Known, events: Vec<Event>) {
    for sql in events.into_iter().map(|event| known.written(event)).filter(|sql| !sql.is_empty()) {
        store.execute(&sql, &[]).unwrap_or_else(|error| panic!("{error}: {sql}"));
    }
}

/// Every figure as it is printed, and every part that the report prints.
fn printed(store: &mut Sqlite, scope: &Scope) -> (BTreeMap<String, Reading>, Vec<String>) {
    let report = unreconciled(store, scope, &national()).unwrap();
    let mut found = BTreeMap::new();
    for figure in all() {
        found.insert(figure.key.to_owned(), report.reading(figure.key).unwrap());
    }
    for (key, dimension) in report.this.broken_down().collect::<Vec<_>>() {
        for (part, number) in report.this.parts(key, dimension) {
            let figure = figure::find(key).unwrap();
            found.insert(format!("{key}.by_{dimension}.{part}"), report.this.counted(figure, *number, &report.policy));
        }
    }
    (found, report.findings().into_iter().map(|message| message.en).collect())
}

/// By whatever dimension, parts of what adds up add up, and nothing is less than its parts allow.
fn sums(store: &mut Sqlite, scope: &Scope) -> Vec<String> {
    let point = scope.point().unwrap();
    let whole = Numbers::read(store, vec![(point.clone(), Vec::new())]).unwrap().remove(0);
    let mut wrong = Vec::new();
    for dimension in dimensions() {
        let each = Numbers::read_each(store, &point, dimension.key).unwrap();
        for figure in all() {
            let Some((count, _)) = figure.source().and_then(|source| source.broken_down_by(dimension.key)) else {
                continue;
            };
            let parts = each.values().map(|numbers| numbers.count(figure.key));
            let (sum, total) = (parts.clone().sum::<i64>(), whole.count(figure.key));
            let most = parts.max().unwrap_or_default();
            let good = if count.adds_up() { sum == total } else { sum >= total && most <= total };
            if !good {
                wrong.push(format!("{} by {}: {sum} of {total}", figure.key, dimension.key));
            }
        }
    }
    wrong
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_comes_later_changes_no_report_as_of_a_day(
        mut events in prop::collection::vec(event(), 20..160),
        day in 20..366_i32,
        region in prop::sample::select(vec![None, Some("520102"), Some("520100")]),
    ) {
        events.sort_by_key(|event| event.0);
        let mut store = Sqlite::in_memory().unwrap();
        apply(&mut store, "2024-12-20T08:00:00+08:00").unwrap();
        store.execute(BEFORE, &[]).unwrap();
        let mut known = Known::default();
        let as_of = "2024-01-01".parse::<Day>().unwrap().add_days(day).unwrap();
        let scope = scope(&as_of.to_string(), region);
        let (before, after): (Vec<Event>, Vec<Event>) = events.into_iter().partition(|event| event.0 <= day);
        write(&mut store, &mut known, before);
        let (figures, findings) = printed(&mut store, &scope);
        prop_assert!(findings.is_empty(), "{}", findings.join("\n"));
        write(&mut store, &mut known, after);
        let (again, findings) = printed(&mut store, &scope);
        prop_assert!(findings.is_empty(), "{}", findings.join("\n"));
        for key in figures.keys().chain(again.keys()) {
            prop_assert_eq!(figures.get(key), again.get(key), "{} as of {}", key, as_of);
        }
        let wrong = sums(&mut store, &scope);
        prop_assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        let year = Scope { as_of: "2025-06-30".parse().unwrap(), ..scope };
        let (_, findings) = printed(&mut store, &year);
        prop_assert!(findings.is_empty(), "{}", findings.join("\n"));
        let wrong = sums(&mut store, &year);
        prop_assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
