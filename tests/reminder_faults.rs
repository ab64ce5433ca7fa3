//! Every way in which a mail server, the connection or the disk fails while letters are sent, and where each letter then
//! stands; and that a run with everything well again settles it.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test program: what fails ends the test, and what was measured is told"
)]

#[allow(unreachable_pub, reason = "a part of each test program that uses it")]
mod office;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use office::{Engine, TestOffice};

/// How a server fails. Where it does so for one recipient only, that is `u1`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    None,
    Greeting421,
    GreetingNever,
    ReplyEndless,
    Mail451,
    Rcpt450One,
    Rcpt550One,
    Data451,
    Data554One,
    Dot451,
    Dot554,
    DropAtData,
    DropAfterDot,
}

/// What a stub of a server took: by Message-ID how many copies of whole messages.
type Taken = Arc<Mutex<BTreeMap<String, usize>>>;

/// A server on the loopback that fails in one way until told otherwise; it ends with the process.
struct Stub {
    port: u16,
    fault: Arc<Mutex<Fault>>,
    taken: Taken,
}

impl Stub {
    fn start() -> Stub {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (fault, taken) = (Arc::new(Mutex::new(Fault::None)), Taken::default());
        let (of_thread, kept) = (Arc::clone(&fault), Arc::clone(&taken));
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (fault, taken) = (*of_thread.lock().unwrap(), Arc::clone(&kept));
                std::thread::spawn(move || drop(serve(&stream.unwrap(), fault, &taken)));
            }
        });
        Stub { port, fault, taken }
    }

    fn set(&self, fault: Fault) {
        *self.fault.lock().unwrap() = fault;
    }

    fn copies(&self) -> Vec<usize> {
        self.taken.lock().unwrap().values().copied().collect()
    }
}

/// Speaks with one client, as a server with that fault does.
fn serve(stream: &TcpStream, fault: Fault, taken: &Taken) -> std::io::Result<()> {
    let mut out = stream;
    let mut say = |line: &str| out.write_all(format!("{line}\r\n").as_bytes());
    match fault {
        Fault::Greeting421 => return say("421 too busy"),
        Fault::GreetingNever => {
            std::thread::sleep(Duration::from_secs(5));
            return Ok(());
        }
        _ => say("220 stub")?,
    }
    let (mut lines, mut is_one) = (BufReader::new(stream).lines(), false);
    while let Some(line) = lines.next() {
        let line = line?.to_ascii_uppercase();
        match line.split([' ', ':']).next().unwrap() {
            "EHLO" if fault == Fault::ReplyEndless => loop {
                say("250-more")?;
                std::thread::sleep(Duration::from_millis(50));
            },
            "MAIL" if fault == Fault::Mail451 => say("451 later")?,
            "RCPT" => {
                is_one = line.contains("U1@");
                match fault {
                    Fault::Rcpt450One if is_one => say("450 mailbox busy")?,
                    Fault::Rcpt550One if is_one => say("550 no such user")?,
                    _ => say("250 ok")?,
                }
            }
            "DATA" if fault == Fault::Data451 => say("451 later")?,
            "DATA" if fault == Fault::Data554One && is_one => say("554 no")?,
            "DATA" if fault == Fault::DropAtData => return Ok(()),
            "DATA" => {
                say("354 go on")?;
                let mut id = String::new();
                for line in lines.by_ref() {
                    let line = line?;
                    if line == "." {
                        break;
                    }
                    if let Some(rest) = line.strip_prefix("Message-ID: ") {
                        rest.clone_into(&mut id);
                    }
                }
                match fault {
                    Fault::Dot451 => say("451 later")?,
                    Fault::Dot554 => say("554 no")?,
                    _ => {
                        *taken.lock().unwrap().entry(id).or_default() += 1;
                        if fault == Fault::DropAfterDot {
                            return Ok(());
                        }
                        say("250 taken")?;
                    }
                }
            }
            "QUIT" => return say("221 bye"),
            _ => say("250 ok")?,
        }
    }
    Ok(())
}

/// An office with two units, each with one reply overdue.
fn office(engine: Engine, port: u16, more: &str) -> TestOffice {
    let office = TestOffice::with_overdue(engine, 2);
    std::fs::create_dir(office.file("letters")).unwrap();
    settle(&office, port, "none", more);
    office
}

fn settle(office: &TestOffice, port: u16, tls: &str, more: &str) {
    let channels = if more.is_empty() { "\"smtp\"" } else { more };
    let settings = format!(
        "[reminder]\nchannels = [{channels}]\nfrom = \"代表工委 <dbgw@example.cn>\"\nlease = 1\nback_off = 0\n\n\
         [smtp]\nhost = \"127.0.0.1\"\nport = {port}\ntls = \"{tls}\"\ntimeout = 1\n\n[files]\ndir = \"letters\"\n"
    );
    office.write("renda.toml", settings);
}

/// Where the letters stand, in the order of their ids.
fn states(office: &TestOffice) -> String {
    let listed = office.ok("reminder log --sort id --columns state --headings key --format csv");
    listed.lines().skip(1).collect::<Vec<_>>().join(" ")
}

/// A fault; the exit code of the run and where the letters stand after it; where they stand after a run with everything well; how many
/// copies of each letter were taken in all.
type Case = (Fault, i32, &'static str, &'static str, &'static [usize]);

const CASES: &[Case] = &[
    (Fault::None, 0, "sent sent", "sent sent", &[1, 1]),
    (Fault::Greeting421, 7, "deferred deferred", "sent sent", &[1, 1]),
    (Fault::GreetingNever, 7, "deferred deferred", "sent sent", &[1, 1]),
    (Fault::ReplyEndless, 7, "deferred deferred", "sent sent", &[1, 1]),
    (Fault::Mail451, 7, "deferred deferred", "sent sent", &[1, 1]),
    (Fault::Rcpt450One, 5, "deferred sent", "sent sent", &[1, 1]),
    (Fault::Rcpt550One, 5, "failed sent", "failed sent", &[1]),
    (Fault::Data451, 7, "deferred deferred", "sent sent", &[1, 1]),
    (Fault::Data554One, 5, "failed sent", "failed sent", &[1]),
    (Fault::Dot451, 7, "deferred deferred", "sent sent", &[1, 1]),
    (Fault::Dot554, 7, "failed failed", "failed failed", &[]),
    (Fault::DropAtData, 7, "deferred deferred", "sent sent", &[1, 1]),
    (Fault::DropAfterDot, 7, "uncertain uncertain", "sent sent", &[2, 2]),
];

fn every_fault(engine: Engine) {
    let mut wrong = String::new();
    for (fault, code, then, after, copies) in CASES {
        let stub = Stub::start();
        let office = office(engine, stub.port, "");
        stub.set(*fault);
        let done = office.done("reminder send");
        let stood = states(&office);
        stub.set(Fault::None);
        let again = office.done("reminder send");
        let found = (done.code, stood.as_str(), states(&office), stub.copies());
        if found != (*code, *then, (*after).to_owned(), copies.to_vec()) {
            writeln!(wrong, "{fault:?}: {found:?}\n{}{}", done.err, again.err).unwrap();
        }
        println!("{fault:?}: code {}, then {stood}, after {}, copies {:?}", found.0, found.2, found.3);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_fault_of_a_mail_server_leaves_a_letter_where_it_should_be() {
    every_fault(Engine::File);
}

#[test]
fn every_fault_leaves_the_same_on_a_server() {
    if office::server::Server::shared().is_some() {
        every_fault(Engine::Server);
    }
}

#[test]
fn a_connection_that_cannot_be_made_or_sealed_loses_nothing() {
    let stub = Stub::start();
    let nobody = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    for (port, tls) in [(nobody, "none"), (stub.port, "starttls"), (stub.port, "tls")] {
        let office = office(Engine::File, port, "");
        settle(&office, port, tls, "");
        let done = office.done("reminder send");
        assert_eq!((done.code, states(&office).as_str()), (7, "deferred deferred"), "{tls}: {}", done.err);
        settle(&office, stub.port, "none", "");
        office.ok("reminder send");
        assert_eq!(states(&office), "sent sent", "{tls}");
    }
    assert_eq!(stub.copies(), [1; 6], "nothing went over a connection that was to be sealed");
}

#[test]
fn what_a_server_refuses_for_good_goes_by_the_next_channel() {
    let stub = Stub::start();
    let office = office(Engine::File, stub.port, "\"smtp\", \"files\"");
    stub.set(Fault::Rcpt550One);
    office.ok("reminder send");
    assert_eq!(states(&office), "sent sent");
    let listed = office.ok("reminder log --sort id --columns channel,attempts --headings key --format csv");
    assert_eq!(listed.lines().skip(1).collect::<Vec<_>>(), ["files,2", "smtp,1"]);
    assert_eq!(stub.copies(), [1]);
    let shown = office.ok("reminder show 1");
    assert!(shown.contains("550 no such user"), "{shown}");
}

#[test]
fn a_disk_that_fills_while_the_ledger_is_written_loses_nothing() {
    let has_strace = Command::new("strace").arg("-V").output().is_ok();
    assert!(has_strace || std::env::var("CI").as_deref() != Ok("true"), "CI needs strace");
    if !has_strace {
        println!("not run: strace is missing");
        return;
    }
    let (mut hit, mut most) = (0, 0);
    for nth in 1.. {
        let stub = Stub::start();
        let office = office(Engine::File, stub.port, "");
        let inject = format!("--inject=pwrite64:error=ENOSPC:when={nth}+");
        let renda = office.command("reminder send");
        let mut traced = Command::new("strace");
        traced.args(["-f", "-qq", "-o", "/dev/null", "-e", "trace=pwrite64", &inject]).arg(renda.get_program());
        traced.args(renda.get_args()).current_dir(office.path()).env_clear();
        for (name, value) in renda.get_envs() {
            traced.env(name, value.unwrap());
        }
        let done = office::Done::of(&traced.output().unwrap());
        if done.code == 0 {
            break;
        }
        assert_eq!(done.code, 6, "at write {nth}: {}", done.err);
        hit += 1;
        // The lease of a letter that was being sent ends.
        std::thread::sleep(Duration::from_millis(1_100));
        office.ok("reminder send");
        assert_eq!(states(&office), "sent sent", "at write {nth}");
        let copies = stub.copies();
        assert!(copies.len() == 2 && copies.iter().sum::<usize>() <= 3, "at write {nth}: {copies:?}");
        most = most.max(copies.iter().sum());
    }
    assert!(
        hit > 5 && most == 3,
        "the disk was full at {hit} writes, and one of them fell between sending and recording"
    );
    println!("the disk was full from each of {hit} writes on: nothing lost, {} copy more at most", most - 2);
}
