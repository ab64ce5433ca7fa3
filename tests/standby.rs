//! A primary with a synchronous hot standby, set up by the script that the page on servers gives: reports are read from the
//! standby, the primary dies with its writers at work, the standby takes over, and nothing that was acknowledged is lost.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test program: what fails ends the test, figures are told"
)]

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use office::TestOffice;
use office::server::{Database, Server};

mod office;

/// Suggestions acknowledged before the primary is killed, and after the standby took over.
const EACH: usize = 40;

/// How many register at once.
const WRITERS: usize = 3;

/// How long the whole may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the writers of one office were told.
#[derive(Default)]
struct Told {
    acknowledged: BTreeSet<usize>,
    refused: Vec<(usize, String)>,
}

/// An office with something to report, in a database of a server.
fn office_at(database: &Database) -> TestOffice {
    let office = TestOffice::empty().english();
    let url = &database.url;
    office.ok(&format!("--db {url} init --place 贵阳市 --code 520100 --level city --term 15 --profile guiyang"));
    office.write("建议.csv", "会议,编号,标题,领衔代表,审查结果,交办日期,主办单位\n十五届四次,1,关于停车的建议,王小明,立案,2024-03-22,市住建局\n");
    office.write("单位.csv", "名称,简称\n贵阳市住房和城乡建设局,市住建局\n");
    office.write("名册.csv", "证号,姓名,性别,届次\n001,王小明,男,十五届\n");
    for noun in ["unit import 单位.csv", "deputy import 名册.csv", "suggestion import 建议.csv"] {
        office.ok(&format!("--db {url} {noun}"));
    }
    office
}

/// Registers suggestions under numbers of its own until told to stop.
fn write_on(office: &TestOffice, url: &str, numbers: &AtomicUsize, progress: (&AtomicUsize, &AtomicBool)) -> Told {
    let (count, stop) = progress;
    let mut told = Told::default();
    while !stop.load(Ordering::Relaxed) {
        let number = numbers.fetch_add(1, Ordering::Relaxed);
        let done = office.done(&format!(
            "--db {url} suggestion add --session 15-4 --number {number} --title 关于第{number}件事的建议 --lead 王小明"
        ));
        if done.code == 0 {
            told.acknowledged.insert(number);
            count.fetch_add(1, Ordering::Relaxed);
        } else {
            told.refused.push((number, done.err));
        }
    }
    told
}

fn wait_for(what: &str, is_so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !is_so() {
        assert!(begun.elapsed() < PATIENCE, "still not: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn nothing_acknowledged_is_lost_when_the_standby_takes_over() {
    let begun = Instant::now();
    let Some(primary) = Server::start("") else { return };
    let database = primary.database();
    let office = office_at(&database);
    let standby = primary.standby("second");
    eprintln!("primary, office and synchronous standby after {} ms", begun.elapsed().as_millis());

    let name = database.url.rsplit('/').next().unwrap();
    reads_from_the_standby(&office, &database, &standby.named(name));

    let hosts = format!("127.0.0.1:{},127.0.0.1:{}", primary.port(), standby.port());
    let url = format!("postgres://app@{hosts}/{name}?target_session_attrs=read-write");
    let (numbers, count, stop) = (AtomicUsize::new(1000), AtomicUsize::new(0), AtomicBool::new(false));
    let told = std::thread::scope(|scope| {
        let writer = || write_on(&office, &url, &numbers, (&count, &stop));
        let writers: Vec<_> = (0..WRITERS).map(|_| scope.spawn(writer)).collect();
        wait_for("suggestions on the primary", || count.load(Ordering::Relaxed) >= EACH);
        let killed = Instant::now();
        primary.kill();
        standby.promote();
        let (promoted, before) = (killed.elapsed(), count.load(Ordering::Relaxed));
        wait_for("suggestions on the standby", || count.load(Ordering::Relaxed) > before);
        let (again, more) = (killed.elapsed(), count.load(Ordering::Relaxed) + EACH);
        eprintln!(
            "primary killed after {before} acknowledged; standby promoted after {} ms, the first one acknowledged \
            by it after {} ms",
            promoted.as_millis(),
            again.as_millis()
        );
        wait_for("more suggestions on the standby", || count.load(Ordering::Relaxed) >= more);
        stop.store(true, Ordering::Relaxed);
        writers.into_iter().map(|writer| writer.join().unwrap()).collect::<Vec<Told>>()
    });
    nothing_is_lost(&office, &url, &told);
    eprintln!("all in {} ms", begun.elapsed().as_millis());
}

/// The standby gives the same bytes and takes no writes.
fn reads_from_the_standby(office: &TestOffice, primary: &Database, standby: &Database) {
    let applied =
        format!("SELECT pg_last_wal_replay_lsn() >= '{}'", primary.psql("SELECT pg_current_wal_lsn()").trim());
    wait_for("the standby caught up", || standby.psql(&applied) == "t\n");
    let (there, here) = (&primary.url, &standby.url);
    for line in ["report annual --format json", "suggestion list --format json", "deputy export --format csv"] {
        let (read, own) =
            (office.ok(&format!("--db {there} --read-url {here} {line}")), office.ok(&format!("--db {there} {line}")));
        assert_eq!(read, own, "{line}");
        assert!(read.contains("王小明") || line.starts_with("report"), "{read}");
    }
    let done = office.done(&format!("--db {here} suggestion add --session 15-4 --number 9 --title 关于绿化的建议"));
    eprintln!("a write to the standby, exit code {}: {}", done.code, done.err.trim());
    assert!(done.code != 0 && done.err.contains("read-only"), "{}", done.err);
}

/// Every number acknowledged is there; one whose answer was lost may be.
fn nothing_is_lost(office: &TestOffice, url: &str, told: &[Told]) {
    let listed = office.ok(&format!("--db {url} suggestion list --columns number --format csv"));
    let numbers = listed.lines().filter_map(|line| line.rsplit('-').next()?.trim_matches('"').parse::<usize>().ok());
    let there: BTreeSet<usize> = numbers.collect();
    let acknowledged: BTreeSet<usize> = told.iter().flat_map(|told| told.acknowledged.iter().copied()).collect();
    let lost: Vec<_> = acknowledged.difference(&there).collect();
    let refused: Vec<_> = told.iter().flat_map(|told| &told.refused).collect();
    let unsure = refused.iter().filter(|(number, _)| there.contains(number)).count();
    eprintln!(
        "{} acknowledged by {WRITERS} writers, {} lost; {} without an answer while no server took writes, {unsure} of them stored",
        acknowledged.len(),
        lost.len(),
        refused.len()
    );
    assert_eq!(lost, Vec::<&usize>::new(), "acknowledged and gone");
    assert!(acknowledged.len() >= 2 * EACH);
    assert_eq!(office.done(&format!("--db {url} journal verify")).code, 0);
}
