//! Many writers at once, on both engines: no number twice or left out, no update lost, no sheet taken in twice.
//! Each writer is a program of its own, as in an office where eight desks register what comes in.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test ends where something is not there, and tells what it measured"
)]

mod office;

use std::collections::BTreeMap;
use std::process::Stdio;
use std::thread;
use std::time::Instant;

use office::server::Server;
use office::{Done, Engine, TestOffice};

/// Desks that write at once.
const WRITERS: usize = 8;

/// Suggestions that each desk registers and assigns, by one command each.
const EACH: usize = 40;

/// Suggestions that each desk brings as a sheet, registered and assigned in one transaction a sheet.
const IN_SHEETS: usize = 500;

/// Rows of a sheet.
const A_SHEET: usize = 50;

/// The engines there are here.
fn engines() -> Vec<Engine> {
    Engine::ALL.into_iter().filter(|engine| *engine == Engine::File || Server::shared().is_some()).collect()
}

/// Runs a desk's work for each desk at once.
fn at_once(work: &(dyn Fn(usize) + Sync)) {
    thread::scope(|scope| {
        for writer in 0..WRITERS {
            scope.spawn(move || work(writer));
        }
    });
}

/// Unit of a desk's suggestions.
fn unit(writer: usize) -> &'static str {
    ["贵阳市住房和城乡建设局", "贵阳市财政局", "贵阳市教育局"][writer % 3]
}

fn rows(office: &TestOffice, query: &str) -> Vec<String> {
    office.ok(&format!("sql '{query}' --format csv")).lines().skip(1).map(str::to_owned).collect()
}

/// Holds that the journal is a chain without gaps of so many entries more than before, and the database sound.
fn assert_sound(office: &TestOffice, entries: usize) {
    let counted = rows(office, "select count(*), min(seq), max(seq) from journal");
    assert_eq!(counted, [format!("{entries},1,{entries}")], "entries of the journal");
    office.ok("journal verify");
    assert_eq!(office.done("db check").err, "");
}

fn entries(office: &TestOffice) -> usize {
    rows(office, "select count(*) from journal")[0].parse().unwrap()
}

/// Holds that the numbers of a session are 1 to `last` and that each suggestion has one task, of the unit its title names.
fn assert_each_once(office: &TestOffice, session: i64, last: usize) {
    let found = rows(
        office,
        &format!(
            "select s.number, s.title, u.name, k.role, k.round from suggestion s \
             left join task k on k.suggestion_id = s.id left join unit u on u.id = k.unit_id \
             where s.session = {session} order by length(s.number), s.number, k.id"
        ),
    );
    assert_eq!(found.len(), last, "one task a suggestion");
    for (place, row) in found.iter().enumerate() {
        let cells: Vec<&str> = row.split(',').collect();
        let writer: usize = cells[1].split('-').nth(1).unwrap().parse().unwrap();
        let expected = [&(place + 1).to_string(), cells[1], unit(writer), "lead", "1"];
        assert_eq!(cells, expected, "{row}");
    }
    let titles: BTreeMap<&str, usize> = found.iter().fold(BTreeMap::new(), |mut titles, row| {
        *titles.entry(row.split(',').nth(1).unwrap()).or_default() += 1;
        titles
    });
    assert_eq!(titles.len(), last, "each suggestion once");
}

#[test]
fn eight_desks_register_and_assign_at_once() {
    for engine in engines() {
        let office = TestOffice::with_records_on(engine);
        let (before, begun) = (entries(&office), Instant::now());
        at_once(&|writer| {
            for item in 0..EACH {
                let title = format!("建议-{writer}-{item}");
                let reference = office.ok(&format!("suggestion add --session 15-6 --title {title} --review 立案"));
                let unit = unit(writer);
                office.ok(&format!("suggestion assign {} --lead {unit} --on 2024-06-03", reference.trim()));
            }
        });
        let (count, spent) = (WRITERS * EACH, begun.elapsed());
        println!(
            "{engine:?}: {WRITERS} × {EACH} suggestions registered and assigned by {} commands in {spent:.1?}",
            2 * count
        );
        assert_each_once(&office, 6, count);
        assert_sound(&office, before + 2 * count);
    }
}

#[test]
fn eight_desks_bring_five_hundred_suggestions_each_in_sheets() {
    for engine in engines() {
        let office = TestOffice::with_records_on(engine);
        let (before, begun) = (entries(&office), Instant::now());
        at_once(&|writer| {
            for sheet in 0..IN_SHEETS / A_SHEET {
                let mut text = String::from("编号,会议,标题,审查结果,交办日期,主办单位\n");
                for row in 0..A_SHEET {
                    // Desks take turns through the numbers, so that neighbours are written by others at the same time.
                    let item = sheet * A_SHEET + row;
                    let number = item * WRITERS + writer + 1;
                    let unit = unit(writer);
                    text.push_str(&format!("{number},15-7,建议-{writer}-{item},立案,2024-06-03,{unit}\n"));
                }
                let name = format!("sheet-{writer}-{sheet}.csv");
                office.write(&name, text);
                office.ok(&format!("suggestion import {name}"));
            }
        });
        let (count, spent) = (WRITERS * IN_SHEETS, begun.elapsed());
        println!(
            "{engine:?}: {WRITERS} × {IN_SHEETS} suggestions registered and assigned by sheets of {A_SHEET} in {spent:.1?}"
        );
        assert_each_once(&office, 7, count);
        assert_sound(&office, before + count / A_SHEET);
    }
}

#[test]
fn a_sheet_that_all_desks_bring_at_once_is_taken_once() {
    for engine in engines() {
        let office = TestOffice::with_records_on(engine);
        let mut text = String::from("编号,会议,标题,审查结果,交办日期,主办单位\n");
        for number in 1..=100 {
            text.push_str(&format!("{number},15-8,建议-0-{number},立案,2024-06-03,{}\n", unit(0)));
        }
        office.write("sheet.csv", text);
        let start = |_| {
            let mut command = office.command("suggestion import sheet.csv");
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
        };
        let before = entries(&office);
        let children: Vec<_> = (0..WRITERS).map(start).collect();
        let done: Vec<Done> = children.into_iter().map(|child| Done::of(&child.wait_with_output().unwrap())).collect();
        assert!(done.iter().all(|done| done.code == 0), "{:?}", done.iter().map(|done| &done.err).collect::<Vec<_>>());
        let told = |what: &str| done.iter().filter(|done| done.err.contains(what)).count();
        assert_eq!(
            (told("新增 100，更改 0，未变 0，"), told("新增 0，更改 0，未变 100，")),
            (1, WRITERS - 1),
            "{engine:?}"
        );
        assert_each_once(&office, 8, 100);
        assert_sound(&office, before + 1);
    }
}

#[test]
fn changes_of_one_record_by_two_desks_are_both_kept() {
    const TIMES: usize = 40;
    for engine in engines() {
        let office = TestOffice::with_records_on(engine);
        let before = entries(&office);
        let change = |field: &str| {
            for time in 1..=TIMES {
                office.ok(&format!("suggestion edit 15-4-12 --{field} 第{time}次"));
                // What another desk changes in between must not take this back.
                let kept =
                    office.ok(&format!("suggestion export --number 12 --session 15-4 --columns {field} --format csv"));
                assert!(kept.contains(&format!("第{time}次")), "{kept}");
            }
        };
        thread::scope(|scope| {
            scope.spawn(|| change("category"));
            change("note");
        });
        let kept = office.ok("suggestion export --number 12 --session 15-4 --columns category,note --format csv");
        assert!(kept.contains(&format!("第{TIMES}次,第{TIMES}次")), "{kept}");
        assert_sound(&office, before + 2 * TIMES);
    }
}
