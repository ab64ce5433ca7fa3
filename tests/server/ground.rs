//! What the servers of a test process stand on: PostgreSQL's programs, the user they may run as, a folder, a watchdog.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU16, AtomicUsize, Ordering};

/// Waits for the end of the process that holds the other end of standard input, stops what still runs in the folder,
/// and removes it. Once more after a while: the process may have been killed while a server was starting.
const WATCHDOG: &str = r#"
cat >/dev/null
for round in 1 2 3 4; do
    for file in "$1"/*/data/postmaster.pid; do
        number=$(head -n 1 "$file" 2>/dev/null) || continue
        case $(ps -o comm= -p "$number") in postgres*) kill -QUIT "$number" ;; esac
    done
    sleep 0.3
    rm -rf "$1"
done
"#;

/// Ports below those the system hands out to clients, so that none of them takes a server's while it is down.
const PORTS: std::ops::Range<u16> = 20_000..32_000;

/// The user that Debian's packages make for the server, which refuses to run as root.
const SERVER_USER: &str = "postgres";

/// Programs, folder and watchdog of this test process.
pub(crate) struct Ground {
    programs: PathBuf,
    folder: PathBuf,
    servers: AtomicUsize,
    _watchdog: Child,
}

impl Ground {
    /// The one of this process, made at the first call; nothing where PostgreSQL is not installed.
    pub(crate) fn of_process() -> Option<&'static Ground> {
        static GROUND: OnceLock<Option<Ground>> = OnceLock::new();
        GROUND.get_or_init(|| programs().map(Ground::broken)).as_ref()
    }

    fn broken(programs: PathBuf) -> Ground {
        let folder = if as_root() { folder_of_server_user() } else { new_folder(&std::env::temp_dir()) };
        let mut watchdog = Command::new("sh");
        watchdog.args(["-c", WATCHDOG, "watchdog"]).arg(&folder).current_dir("/");
        // In a group of its own, an interrupt from the keyboard does not reach it; holding none of the test's
        // outputs, it lets a reader of them see their end.
        watchdog.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
        Ground { programs, folder, servers: AtomicUsize::new(0), _watchdog: watchdog.spawn().unwrap() }
    }

    /// The path of one of PostgreSQL's programs.
    pub(crate) fn program(&self, name: &str) -> PathBuf {
        self.programs.join(name)
    }

    /// A new folder for a server, in which the server may write.
    pub(crate) fn folder_for_server(&self) -> PathBuf {
        let folder = self.folder.join(self.servers.fetch_add(1, Ordering::Relaxed).to_string());
        fs::create_dir(&folder).unwrap();
        give_to_server_user(&folder);
        folder
    }

    /// A port on which nothing listens; the search begins where another test process does not.
    pub(crate) fn free_port(&self) -> u16 {
        static NEXT: AtomicU16 = AtomicU16::new(0);
        let width = PORTS.end - PORTS.start;
        let first = u16::try_from(std::process::id() * 61 % u32::from(width)).unwrap();
        let next = || PORTS.start + (first + NEXT.fetch_add(1, Ordering::Relaxed)) % width;
        let is_free = |port: &u16| TcpListener::bind(("127.0.0.1", *port)).is_ok();
        (PORTS.start..PORTS.end).map(|_| next()).find(is_free).unwrap()
    }

    /// Runs a program of the server, or one by its whole path, as a user that the server accepts; returns standard output,
    /// or what it said.
    pub(crate) fn run(
        &self,
        name: &str,
        arguments: impl FnOnce(&mut Command) -> &mut Command,
    ) -> Result<String, String> {
        let mut command = if as_root() {
            let mut command = Command::new("runuser");
            command.args(["-u", SERVER_USER, "--"]).arg(self.program(name));
            command
        } else {
            Command::new(self.program(name))
        };
        let path = std::env::var("PATH").unwrap_or_default();
        command.env("PATH", format!("{}:{path}", self.programs.display()));
        arguments(&mut command).current_dir(&self.folder).stdin(Stdio::null());
        outcome(&command.output().unwrap())
    }

    /// The same where it must succeed.
    pub(crate) fn must(&self, name: &str, arguments: impl FnOnce(&mut Command) -> &mut Command) -> String {
        self.run(name, arguments).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    /// Runs a script of this repository, whose folder the server's user may not be able to enter.
    pub(crate) fn script(&self, name: &str, arguments: &[&str]) -> Result<String, String> {
        let text = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts").join(name)).unwrap();
        let copy = self.folder_for_server().join(name);
        fs::write(&copy, text).unwrap();
        fs::set_permissions(&copy, fs::Permissions::from_mode(0o644)).unwrap();
        self.run("/bin/bash", |bash| bash.arg(&copy).args(arguments))
    }
}

/// Reads what a program that has ended said: standard output where it succeeded, else standard error.
pub(crate) fn outcome(output: &Output) -> Result<String, String> {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if output.status.success() { Ok(text(&output.stdout)) } else { Err(text(&output.stderr)) }
}

/// Says on standard error that the calling test is not run, past the harness, which keeps what passing tests print.
///
/// # Panics
/// Where `CI=true`.
pub(crate) fn not_run() {
    use std::io::Write as _;
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let thread = std::thread::current();
    let test = thread.name().unwrap_or("a test");
    assert!(std::env::var("CI").as_deref() != Ok("true"), "PostgreSQL's initdb and pg_ctl are missing: {test}");
    let count = COUNT.fetch_add(1, Ordering::Relaxed) + 1;
    let line = format!("NOT RUN without PostgreSQL (initdb, pg_ctl), {count} so far: {test}\n");
    let _told = std::io::stderr().write_all(line.as_bytes());
}

/// The folder of PostgreSQL's programs: what `pg_config` says, the newest of Debian's folders, or one on the path.
fn programs() -> Option<PathBuf> {
    let told = Command::new("pg_config").arg("--bindir").output().ok().and_then(|output| outcome(&output).ok());
    let mut found: Vec<PathBuf> = told.iter().map(|path| PathBuf::from(path.trim())).collect();
    found.extend(debian_folders());
    found.extend(std::env::var_os("PATH").iter().flat_map(std::env::split_paths));
    found.into_iter().find(|folder| ["initdb", "pg_ctl", "psql"].iter().all(|name| folder.join(name).exists()))
}

fn debian_folders() -> Vec<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let number = |folder: &Path| folder.file_name()?.to_str()?.parse::<u32>().ok();
    let mut folders: Vec<_> = versions.filter_map(|entry| Some((number(&entry.path())?, entry.path()))).collect();
    folders.sort_unstable_by(|one, other| other.cmp(one));
    folders.into_iter().map(|(_, folder)| folder.join("bin")).collect()
}

fn as_root() -> bool {
    rustix::process::geteuid().is_root()
}

fn new_folder(parent: &Path) -> PathBuf {
    tempfile::Builder::new().prefix("renda-pg-").tempdir_in(parent).unwrap().keep()
}

/// A folder that the server's user can reach: the usual place for such may lie below one that only root enters.
fn folder_of_server_user() -> PathBuf {
    for parent in [std::env::temp_dir(), PathBuf::from("/tmp"), PathBuf::from("/var/tmp")] {
        let folder = new_folder(&parent);
        give_to_server_user(&folder);
        let mut test = Command::new("runuser");
        test.args(["-u", SERVER_USER, "--", "test", "-w"]).arg(&folder).current_dir("/");
        if test.stderr(Stdio::null()).status().unwrap().success() {
            return folder;
        }
        fs::remove_dir(folder).unwrap();
    }
    panic!("no folder for temporary files that the user {SERVER_USER} can reach");
}

fn give_to_server_user(folder: &Path) {
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).unwrap();
    if as_root() {
        assert!(Command::new("chown").arg(SERVER_USER).arg(folder).status().unwrap().success(), "chown {SERVER_USER}");
    }
}
