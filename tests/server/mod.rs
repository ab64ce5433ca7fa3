//! PostgreSQL for a test: a server of the test's own on loopback, in a folder of its own, gone when the test process is.
//!
//! Nothing of a server that may run on the machine is touched. What starts here is stopped by a watchdog that waits for
//! the end of the test process, however it ends: statics are not dropped, and a killed process drops nothing at all.
//! Without PostgreSQL's programs a test is not run and says so; where `CI=true` that is a failure.

#![allow(dead_code, reason = "every test binary uses its own part of this")]
#![allow(clippy::unwrap_used, reason = "a test program: what fails ends the test")]
#![allow(clippy::disallowed_methods, reason = "a test may ask its surroundings")]

mod ground;

use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal};

use ground::Ground;

/// What every server here is set to: nothing outlives the test, so nothing is forced to the disk.
const SETTINGS: &str = "
listen_addresses = '127.0.0.1'
fsync = off
full_page_writes = off
shared_buffers = 32MB
max_connections = 200
log_line_prefix = '%m %d '
";

/// Copies the files of the template where the server can (from version 15 on it would else log each of its pages, which
/// takes several times as long).
const STRATEGY: &str = r"
SELECT CASE WHEN current_setting('server_version_num')::integer >= 150000 THEN 'STRATEGY file_copy' END AS strategy \gset
";

/// How long a server that was killed may take to be gone.
const PATIENCE: Duration = Duration::from_secs(10);

/// One server: its data, its socket and its log in one folder, which goes when this is dropped.
pub(crate) struct Server {
    ground: &'static Ground,
    folder: PathBuf,
    port: u16,
    databases: AtomicUsize,
}

/// How a server is asked to stop.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Stop {
    /// Waits for the clients to leave.
    Smart,
    /// Ends what the clients are doing.
    Fast,
    /// Leaves everything to the recovery at the next start.
    Immediate,
}

/// A database for one test.
#[derive(Clone, Debug)]
pub(crate) struct Database {
    /// `postgres://app@127.0.0.1:PORT/NAME`.
    pub(crate) url: String,
}

impl Server {
    /// The server that all tests of this process share, started at the first call; nothing without PostgreSQL.
    pub(crate) fn shared() -> Option<&'static Server> {
        static SHARED: OnceLock<Option<Server>> = OnceLock::new();
        let shared = SHARED.get_or_init(|| Ground::of_process().map(|ground| Server::founded(ground, ""))).as_ref();
        if shared.is_none() {
            ground::not_run();
        }
        shared
    }

    /// A server of the test's own, with further lines for `postgresql.conf`; nothing without PostgreSQL.
    pub(crate) fn start(settings: &str) -> Option<Server> {
        let ground = Ground::of_process();
        if ground.is_none() {
            ground::not_run();
        }
        ground.map(|ground| Server::founded(ground, settings))
    }

    fn founded(ground: &'static Ground, settings: &str) -> Server {
        let server = Server::at(ground, ground.folder_for_server());
        let kind = ["-A", "trust", "-U", "app", "--locale=C.UTF-8", "-E", "UTF8", "--no-sync"];
        server.ground.must("initdb", |initdb| initdb.arg("-D").arg(server.data()).args(kind));
        server.settle(&format!("{SETTINGS}{settings}"));
        server.start_again();
        server
    }

    fn at(ground: &'static Ground, folder: PathBuf) -> Server {
        Server { ground, folder, port: ground.free_port(), databases: AtomicUsize::new(0) }
    }

    /// Adds lines to `postgresql.conf`; they hold from the next start on, and the last line about a thing wins.
    pub(crate) fn settle(&self, settings: &str) {
        let mut file = fs::OpenOptions::new().append(true).open(self.data().join("postgresql.conf")).unwrap();
        let (port, sockets) = (self.port, self.folder.display());
        writeln!(file, "{settings}\nport = {port}\nunix_socket_directories = '{sockets}'").unwrap();
    }

    /// The folder of the data.
    pub(crate) fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    /// The port on 127.0.0.1.
    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// What the server wrote to its log.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.folder.join("log")).unwrap_or_default()
    }

    /// A database of the server by its name.
    pub(crate) fn named(&self, name: &str) -> Database {
        Database { url: format!("postgres://app@127.0.0.1:{}/{name}", self.port) }
    }

    /// A new and empty database; it goes with the server.
    pub(crate) fn database(&self) -> Database {
        let name = format!("office_{}", self.databases.fetch_add(1, Ordering::Relaxed));
        self.named("postgres").psql(&format!("{STRATEGY}CREATE DATABASE {name} TEMPLATE template0 :strategy"));
        self.named(&name)
    }

    /// Stops the server and waits until it is down.
    pub(crate) fn stop(&self, how: Stop) {
        let mode = format!("{how:?}").to_lowercase();
        self.ground.must("pg_ctl", |pg_ctl| pg_ctl.arg("-D").arg(self.data()).args(["-w", "-m", &mode, "stop"]));
    }

    /// Starts the server, which must be down, on the data and the port it had; waits until it answers.
    pub(crate) fn start_again(&self) {
        let log = self.folder.join("log");
        let arguments = ["-w", "-s", "-t", "30", "start"];
        let started = self.ground.run("pg_ctl", |c| c.arg("-D").arg(self.data()).arg("-l").arg(&log).args(arguments));
        assert!(started.is_ok(), "the server does not start: {started:?}\n{}", self.log());
    }

    /// Kills every process of the server at once, as a power cut does.
    pub(crate) fn kill(&self) {
        let pid_file = self.data().join("postmaster.pid");
        let stated = fs::read_to_string(&pid_file).unwrap();
        let first: i32 = stated.lines().next().unwrap().trim().parse().unwrap();
        // Held still, it can start nothing while its children are counted, and restarts nothing while they die.
        let postmaster = Pid::from_raw(first).unwrap();
        rustix::process::kill_process(postmaster, Signal::STOP).unwrap();
        let mut all = children_of(first);
        all.push(first);
        for pid in &all {
            let _gone_already = rustix::process::kill_process(Pid::from_raw(*pid).unwrap(), Signal::KILL);
        }
        let begun = Instant::now();
        while all.iter().any(|pid| is_alive(*pid)) {
            assert!(begun.elapsed() < PATIENCE, "the server does not die: {all:?}");
            std::thread::sleep(Duration::from_millis(5));
        }
        // After a power cut nothing runs under the number in these files; here a process not yet collected may, or
        // another program soon.
        fs::remove_file(pid_file).unwrap();
        fs::remove_file(self.folder.join(format!(".s.PGSQL.{}.lock", self.port))).unwrap();
    }

    /// A hot standby of this server, which waits for it from now on; made by `scripts/standby.sh` under this name.
    pub(crate) fn standby(&self, name: &str) -> Server {
        let standby = Server::at(self.ground, self.ground.folder_for_server());
        let primary = self.named("postgres").url;
        let (data, port) = (standby.data(), standby.port.to_string());
        let arguments = [&primary, data.to_str().unwrap(), &port, name];
        self.ground.script("standby.sh", &arguments).unwrap_or_else(|error| panic!("standby.sh: {error}"));
        standby
    }

    /// Runs one of the scripts of this repository as the server's user; returns what it printed, or what it complained of.
    pub(crate) fn script(&self, name: &str, arguments: &[&str]) -> Result<String, String> {
        self.ground.script(name, arguments)
    }

    /// Makes a standby the primary and waits until it takes writes.
    pub(crate) fn promote(&self) {
        self.ground.must("pg_ctl", |pg_ctl| pg_ctl.arg("-D").arg(self.data()).args(["-w", "-s", "promote"]));
        self.until("SELECT NOT pg_is_in_recovery()");
    }

    /// Waits until a condition in SQL holds.
    pub(crate) fn until(&self, condition: &str) {
        let begun = Instant::now();
        while self.named("postgres").psql(condition).trim() != "t" {
            assert!(begun.elapsed() < PATIENCE, "still not so: {condition}\n{}", self.log());
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let data = self.data();
        if data.join("postmaster.pid").exists() {
            // A test that fails must not fail once more here; the watchdog stops what is left.
            let _stopped =
                self.ground.run("pg_ctl", |c| c.arg("-D").arg(&data).args(["-w", "-m", "immediate", "stop"]));
        }
        let _removed = fs::remove_dir_all(&self.folder);
    }
}

impl Database {
    /// Runs a script through psql, stopping at the first error; returns what it printed: rows as lines, columns parted
    /// by `|`, without headings.
    pub(crate) fn psql(&self, script: &str) -> String {
        self.try_psql(script).unwrap_or_else(|error| panic!("psql {}: {error}\n{script}", self.url))
    }

    /// The same where the script may fail: what psql said instead.
    pub(crate) fn try_psql(&self, script: &str) -> Result<String, String> {
        let ground = Ground::of_process().unwrap();
        let mut command = Command::new(ground.program("psql"));
        command.args(["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", &self.url, "-f", "-"]);
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        let script = script.to_owned();
        // Another thread writes: a long script and a long answer would wait for each other.
        let writer = std::thread::spawn(move || input.write_all(script.as_bytes()));
        let output = child.wait_with_output().unwrap();
        // psql closes its input at the first error; that error is the one to tell.
        let _written = writer.join().unwrap();
        ground::outcome(&output)
    }
}

/// The processes that a process started and that still run.
fn children_of(parent: i32) -> Vec<i32> {
    let listed = Command::new("ps").args(["-A", "-o", "pid=,ppid="]).output().unwrap();
    let text = String::from_utf8(listed.stdout).unwrap();
    let pairs = text.lines().filter_map(|line| {
        let mut numbers = line.split_whitespace().map(|number| number.parse::<i32>());
        Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
    });
    pairs.filter(|(_, its_parent)| *its_parent == parent).map(|(pid, _)| pid).collect()
}

/// Tells whether a process runs; one that has ended and waits to be collected does not.
fn is_alive(pid: i32) -> bool {
    let listed = Command::new("ps").args(["-o", "stat=", "-p", &pid.to_string()]).output().unwrap();
    let state = String::from_utf8_lossy(&listed.stdout).trim().to_owned();
    !state.is_empty() && !state.starts_with('Z')
}
