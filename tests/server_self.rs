//! The servers that tests start are what they are meant to be, and nothing of them is left behind.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test program: what fails ends the test, figures are told"
)]

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use server::{Server, Stop};

mod server;

/// A database costs so little that every test has its own, and text is ordered by its bytes.
#[test]
fn every_test_has_a_database_of_its_own() {
    let begun = Instant::now();
    let Some(server) = Server::shared() else { return };
    let started = begun.elapsed();
    let databases: Vec<_> = (0..5).map(|_| server.database()).collect();
    let each = (begun.elapsed() - started) / 5;
    eprintln!("server started in {} ms, database made in {} ms", started.as_millis(), each.as_millis());
    databases[0].psql("CREATE TABLE t (a TEXT)");
    assert!(databases[1].try_psql("SELECT * FROM t").unwrap_err().contains("does not exist"));
    assert_eq!(databases[2].psql("SELECT a FROM (VALUES ('b'), ('B'), ('人')) v (a) ORDER BY a"), "B\nb\n人\n");
}

/// What was committed is there after a stop, after a power cut, and on the standby that takes over.
#[test]
fn a_server_can_be_stopped_killed_and_replaced() {
    let Some(primary) = Server::start("") else { return };
    let database = primary.database();
    database.psql("CREATE TABLE t (n BIGINT); INSERT INTO t VALUES (1)");
    for how in [Stop::Smart, Stop::Fast, Stop::Immediate] {
        primary.stop(how);
        primary.start_again();
    }
    primary.kill();
    assert!(database.try_psql("SELECT 1").unwrap_err().contains("refused"));
    primary.start_again();
    let standby = primary.standby("second");
    database.psql("INSERT INTO t VALUES (2)");
    let copy = standby.named(database.url.rsplit('/').next().unwrap());
    let begun = Instant::now();
    while copy.psql("SELECT COUNT(*) FROM t") != "2\n" {
        assert!(begun.elapsed() < Duration::from_secs(10), "{}", standby.log());
    }
    assert!(copy.try_psql("INSERT INTO t VALUES (3)").unwrap_err().contains("read-only transaction"));
    primary.kill();
    standby.promote();
    copy.psql("INSERT INTO t VALUES (3)");
}

/// The server and its folder go with the process that started them, also where that is killed.
#[test]
fn nothing_is_left_of_a_killed_test_process() {
    if Server::shared().is_none() {
        return;
    }
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", HOLD, "--nocapture"]);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let held = lines.filter_map(|line| Some(line.split_once("holding ")?.1.to_owned())).next().unwrap();
    let (url, folder) = held.split_once(' ').unwrap();
    let database = Server::shared().unwrap().named("postgres");
    let there = server::Database { url: url.to_owned() };
    assert_eq!(there.psql("SELECT 1"), database.psql("SELECT 1"));
    child.kill().unwrap();
    child.wait().unwrap();
    let begun = Instant::now();
    while std::path::Path::new(folder).exists() || there.try_psql("SELECT 1").is_ok() {
        assert!(begun.elapsed() < Duration::from_secs(10), "{held} is still there");
        std::thread::sleep(Duration::from_millis(20));
    }
    eprintln!("server and folder gone {} ms after the kill", begun.elapsed().as_millis());
}

/// The name of the test below.
const HOLD: &str = "hold_a_server";

/// What the test above kills; unless it is called by name it has nothing to do.
#[test]
#[expect(clippy::print_stdout, reason = "this is how the other test learns of it")]
fn hold_a_server() {
    if !std::env::args_os().any(|argument| argument == HOLD) {
        return;
    }
    let Some(server) = Server::shared() else { return };
    println!("holding {} {}", server.named("postgres").url, server.data().parent().unwrap().display());
    std::thread::sleep(Duration::from_secs(30));
}
