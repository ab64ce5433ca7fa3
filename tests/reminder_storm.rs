//! A storm: thousands of letters to a mail server that is killed again and again, by two senders at once that are killed as
//! well. None may be lost, and a kill may cost one copy more, under the same Message-ID. The control sends in the two orders
//! without leases, recording first or sending first, under the same storm, and must lose or double.
//!
//! The server is aiosmtpd, which writes each message down before it acknowledges it. `RENDA_STORM` sets how many letters.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test program: what fails ends the test, and what was measured is told"
)]

#[allow(unreachable_pub, reason = "a part of each test program that uses it")]
mod office;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use office::{Engine, TestOffice};

/// Kills of the server, and of the senders.
const KILLS: usize = 20;
/// Longest pause of the server between writing a message down and acknowledging it, in ms.
const PAUSE: u32 = 6;
/// A storm that has not passed by then has not passed at all.
const LONGEST: Duration = Duration::from_secs(600);

fn letters() -> usize {
    std::env::var("RENDA_STORM").map_or(1_000, |count| count.parse().unwrap())
}

/// A Python that has aiosmtpd; nothing on a machine without it, which CI may not be.
fn python() -> Option<&'static str> {
    let has = |python: &&str| {
        let tried = Command::new(python).args(["-c", "import aiosmtpd"]).stderr(Stdio::null()).status();
        tried.is_ok_and(|status| status.success())
    };
    let found = ["python3", "/usr/bin/python3"].into_iter().find(has);
    assert!(found.is_some() || std::env::var("CI").as_deref() != Ok("true"), "CI needs python3-aiosmtpd");
    if found.is_none() {
        println!("not run: python3 has no aiosmtpd (Debian: python3-aiosmtpd)");
    }
    found
}

fn oracle(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/oracle").join(name)
}

/// The mail server, which can be killed and started again on the same port.
struct MailServer {
    python: &'static str,
    port: u16,
    log: PathBuf,
    child: Child,
}

impl MailServer {
    fn start(python: &'static str, log: PathBuf) -> MailServer {
        // The port is free again at once, and nothing else on the loopback asks for it meanwhile.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let child = MailServer::serve(python, port, &log);
        MailServer { python, port, log, child }
    }

    fn serve(python: &str, port: u16, log: &PathBuf) -> Child {
        let mut server = Command::new(python);
        server.arg(oracle("mail_server.py")).arg(port.to_string()).arg(log).arg(PAUSE.to_string());
        let child = server.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let begun = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(begun.elapsed() < Duration::from_secs(30), "the mail server does not start");
            std::thread::sleep(Duration::from_millis(20));
        }
        child
    }

    fn kill(&mut self) {
        end(&mut self.child);
        self.child = MailServer::serve(self.python, self.port, &self.log);
    }

    /// Messages written down, by Message-ID: recipient, digest of the body, and what it is about, once for each copy.
    fn taken(&self) -> BTreeMap<String, Vec<(String, String, String)>> {
        let mut taken: BTreeMap<String, Vec<_>> = BTreeMap::new();
        for line in std::fs::read_to_string(&self.log).unwrap_or_default().lines() {
            let [id, to, digest, items] = line.splitn(4, ' ').collect::<Vec<_>>().try_into().unwrap();
            taken.entry(id.to_owned()).or_default().push((to.to_owned(), digest.to_owned(), items.to_owned()));
        }
        taken
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        end(&mut self.child);
    }
}

fn end(child: &mut Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Draws of moments that are the same on every run.
struct Draw(u64);

impl Draw {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % bound
    }
}

/// What a storm left.
#[derive(Debug, Default, PartialEq, Eq)]
struct Left {
    lost: usize,
    extra: usize,
    kills: usize,
}

/// Lets two senders run while server and senders are killed, until every letter is settled.
///
/// `start` starts a sender, `is_over` tells from outside whether anything is left to send.
fn storm(server: &mut MailServer, start: &dyn Fn() -> Command, is_over: &dyn Fn() -> bool) -> usize {
    let quiet = || {
        let mut command = start();
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    };
    let (mut draw, begun) = (Draw(20_240_624), Instant::now());
    let mut senders = [quiet(), quiet()];
    let (mut of_server, mut of_senders) = (0, 0);
    while of_server < KILLS || of_senders < KILLS {
        std::thread::sleep(Duration::from_millis(150 + draw.below(500)));
        if of_server < KILLS && (of_senders >= KILLS || draw.below(2) == 0) {
            server.kill();
            of_server += 1;
        } else {
            end(&mut senders[usize::try_from(draw.below(2)).unwrap()]);
            of_senders += 1;
        }
        for sender in &mut senders {
            if sender.try_wait().unwrap().is_some() {
                *sender = quiet();
            }
        }
        assert!(begun.elapsed() < LONGEST, "the storm does not pass");
    }
    while !is_over() {
        for sender in &mut senders {
            if sender.try_wait().unwrap().is_some() {
                std::thread::sleep(Duration::from_millis(100));
                *sender = quiet();
            }
        }
        assert!(begun.elapsed() < LONGEST, "letters stay unsent");
        std::thread::sleep(Duration::from_millis(100));
    }
    for mut sender in senders {
        sender.wait().unwrap();
    }
    of_server + of_senders
}

/// An office with one task overdue for each of so many units, and its letters going to a port.
fn office(engine: Engine, count: usize, port: u16) -> TestOffice {
    let office = TestOffice::with_overdue(engine, count);
    let settings = format!(
        "[reminder]\nchannels = [\"smtp\"]\nfrom = \"代表工委 <dbgw@example.cn>\"\nlease = 2\nback_off = 1\n\n\
         [smtp]\nhost = \"127.0.0.1\"\nport = {port}\ntls = \"none\"\ntimeout = 5\n"
    );
    office.write("renda.toml", settings);
    office
}

fn unsettled(office: &TestOffice) -> usize {
    let listed = office.ok("reminder log --columns state --headings key --format csv");
    listed.lines().skip(1).filter(|state| ["planned", "sending", "deferred", "uncertain"].contains(state)).count()
}

fn senders(engine: Engine, name: &str) {
    let Some(python) = python() else { return };
    let (count, folder) = (letters(), tempfile::tempdir().unwrap());
    let mut server = MailServer::start(python, folder.path().join("taken"));
    let office = office(engine, count, server.port);
    let begun = Instant::now();
    let kills = storm(&mut server, &|| office.command("reminder send"), &|| {
        let listed = office.ok("reminder log --limit 1 --columns id --format csv");
        listed.lines().count() > 1 && unsettled(&office) == 0
    });
    let taken = server.taken();
    let told: BTreeSet<&str> = taken.values().flatten().flat_map(|(_, _, items)| items.split(',')).collect();
    let copies: usize = taken.values().map(Vec::len).sum();
    let left = Left { lost: count - told.len(), extra: copies - count, kills };
    println!("{name}: {count} letters in {:?}, {left:?}", begun.elapsed());
    for (id, copies) in &taken {
        let first = &copies[0];
        assert!(copies.iter().all(|copy| copy == first), "copies of {id} differ: {copies:?}");
    }
    assert_eq!(taken.len(), count, "as many Message-IDs as letters");
    assert_eq!(left.lost, 0);
    assert!(left.extra <= kills, "{left:?}");
    let listed = office.ok("reminder log --columns state --headings key --format csv");
    assert_eq!(listed.lines().filter(|state| *state == "sent").count(), count);
    office.ok("journal verify");
    office.ok("db check");
}

#[test]
fn nothing_is_lost_in_a_storm_and_a_kill_costs_at_most_one_copy() {
    senders(Engine::File, "leases on a file");
}

#[test]
fn nothing_is_lost_in_a_storm_on_a_server() {
    if office::server::Server::shared().is_some() {
        senders(Engine::Server, "leases on a server");
    }
}

#[test]
fn recording_first_loses_and_sending_first_doubles() {
    let Some(python) = python() else { return };
    let mut found = Vec::new();
    for order in ["record", "send"] {
        let (count, folder) = (letters(), tempfile::tempdir().unwrap());
        let database = folder.path().join("naive.db");
        let rows: String = (1..=count).fold(String::new(), |mut rows, id| {
            let comma = if id == 1 { "" } else { "," };
            write!(rows, "{comma}({id}, '<{id}@example.cn>', 'u{id}@example.cn', 0)").unwrap();
            rows
        });
        let made = format!(
            "PRAGMA journal_mode=WAL; CREATE TABLE letter (id INTEGER PRIMARY KEY, message_id TEXT, address TEXT, sent INTEGER); \
             INSERT INTO letter VALUES {rows};"
        );
        let script = "import sqlite3, sys; sqlite3.connect(sys.argv[1]).executescript(sys.stdin.read())";
        let mut maker = Command::new(python).args(["-c", script]).arg(&database).stdin(Stdio::piped()).spawn().unwrap();
        std::io::Write::write_all(&mut maker.stdin.take().unwrap(), made.as_bytes()).unwrap();
        assert!(maker.wait().unwrap().success());
        let mut server = MailServer::start(python, folder.path().join("taken"));
        let port = server.port.to_string();
        let start = || {
            let mut sender = Command::new(python);
            sender.arg(oracle("naive_sender.py")).args([order, &port]).arg(&database).stdin(Stdio::null());
            sender
        };
        let is_over = || start().stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap().success();
        let kills = storm(&mut server, &start, &is_over);
        let taken = server.taken();
        let copies: usize = taken.values().map(Vec::len).sum();
        let left = Left { lost: count - taken.len(), extra: copies - taken.len(), kills };
        println!("{order} first: {count} letters, {left:?}");
        found.push(left);
    }
    assert!(found[0].lost > 0, "recording first loses: {:?}", found[0]);
    assert!(found[1].extra > found[1].kills, "sending first doubles: {:?}", found[1]);
}
