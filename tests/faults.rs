//! What goes wrong around the program — signals, full disks, closed pipes, other writers, hostile files — ends in the exit
//! code that is written down, in a sentence, and with the database as it was.

#![allow(clippy::unwrap_used, reason = "a test program: what fails ends the test")]

use std::io::Write as _;
use std::os::unix::ffi::OsStringExt as _;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::process::{Command, Output, Stdio};
use std::time::Instant;

use renda::storage::sql::{Access, Executor};
use renda::storage::sqlite::Sqlite;

use ordeal::{Office, RENDA, code, told};

mod ordeal;

/// Rows enough for a signal to find the import at work.
const LONG: usize = 20_000;

/// An office with a roster that has been imported.
fn staffed(rows: usize) -> Office {
    let office = Office::open();
    office.write("roster.csv", ordeal::roster(rows));
    let imported = office.run(&["deputy", "import", "roster.csv"]);
    assert_eq!(code(&imported), 0, "{}", told(&imported));
    office
}

/// Runs the office's program under a shell line in which `renda` stands for the program with its flags.
fn shell(office: &Office, line: &str) -> Output {
    let function = format!("renda() {{ '{RENDA}' --db office.db --lang en --today 2024-07-15 \"$@\"; }}\n{line}");
    let mut command = Command::new("bash");
    command.args(["-c", &function]).current_dir(office.folder()).stdin(Stdio::null());
    command.env("HOME", office.folder()).output().unwrap()
}

/// Sends a signal at several moments of an import; at least one must come while rows are being stored.
fn signalled(signal: &str) {
    let office = Office::open();
    office.write("roster.csv", ordeal::roster(LONG));
    let beginning = std::fs::read(office.db()).unwrap();
    let start = Instant::now();
    assert_eq!(code(&office.run(&["deputy", "import", "roster.csv"])), 0);
    let whole = start.elapsed();
    let mut orderly = 0;
    for share in [0.5, 0.6, 0.4, 0.7, 0.3, 0.8] {
        for suffix in ["-wal", "-shm"] {
            // What is not there is as it should be.
            let _ = std::fs::remove_file(office.file(&format!("office.db{suffix}")));
        }
        office.write("office.db", &beginning);
        let mut command = office.command();
        command.args(["deputy", "import", "roster.csv"]);
        let child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        std::thread::sleep(whole.mul_f64(share));
        let sent = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        let ended = child.wait_with_output().unwrap();
        let rows = i64::try_from(LONG).unwrap();
        match ended.status.code() {
            Some(130) => {
                orderly += 1;
                assert!(told(&ended).contains("nothing was kept"), "{}", told(&ended));
                assert_eq!(office.counts(), [0, 0, 0, 1]);
            }
            Some(0) => assert_eq!(office.counts(), [rows, rows, 1, 2], "it came after the last row"),
            None => assert_eq!(office.counts(), [0, 0, 0, 1], "it came before the first row"),
            other => panic!("{other:?}: {}", told(&ended)),
        }
        office.assert_sound(signal);
    }
    assert!(orderly > 0, "no signal came while rows were being stored");
}

#[test]
fn an_interrupted_import_keeps_nothing() {
    signalled("-INT");
}

#[test]
fn a_terminated_import_keeps_nothing() {
    signalled("-TERM");
}

#[test]
fn a_file_size_limit_keeps_nothing() {
    let office = Office::open();
    office.write("roster.csv", ordeal::roster(5_000));
    // Without the trap the kernel ends the process; with it the write fails as on a full disk.
    let ended = shell(&office, "trap '' XFSZ; ulimit -f 400; renda deputy import roster.csv");
    assert_eq!(code(&ended), 6, "{}", told(&ended));
    assert_eq!(office.counts(), [0, 0, 0, 1]);
    office.assert_sound("after a limit of file size");
    let killed = shell(&office, "ulimit -f 400; renda deputy import roster.csv");
    assert_ne!(killed.status.code(), Some(0));
    assert_eq!(office.counts(), [0, 0, 0, 1]);
    assert_eq!(code(&office.run(&["deputy", "import", "roster.csv"])), 0, "with room it goes on");
}

#[test]
fn a_full_disk_keeps_nothing() {
    let is_root = rustix::process::geteuid().is_root();
    let office = Office::open();
    let disk = office.file("disk");
    std::fs::create_dir(&disk).unwrap();
    let mount = || Command::new("mount").args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"]).arg(&disk).status();
    if !is_root || !mount().is_ok_and(|status| status.success()) {
        let ci = is_root && Command::new("bash").args(["-c", "[[ ${CI:-} == true ]]"]).status().unwrap().success();
        assert!(!ci, "a small disk cannot be mounted");
        // Told past the test runner, which keeps the words of a test that passes to itself.
        let skipped = "SKIPPED a_full_disk_keeps_nothing: it takes root to mount a small disk";
        let _ = writeln!(std::io::stderr(), "{skipped}");
        return;
    }
    let unmount = Unmount(&disk);
    std::fs::copy(office.db(), disk.join("small.db")).unwrap();
    office.write("roster.csv", ordeal::roster(20_000));
    let small = |arguments: &[&str]| {
        let full = [&["--db", "disk/small.db", "--lang", "en"], arguments].concat();
        Command::new(RENDA).args(full).current_dir(office.folder()).stdin(Stdio::null()).output().unwrap()
    };
    let ended = small(&["deputy", "import", "roster.csv"]);
    assert_eq!(code(&ended), 6, "{}", told(&ended));
    assert!(told(&ended).contains("full"), "{}", told(&ended));
    assert_eq!(code(&small(&["db", "check"])), 0);
    let seats = small(&["sql", "select count(*) as n from seat", "--format", "csv"]);
    assert_eq!(String::from_utf8_lossy(&seats.stdout), "n\n0\n", "{}", told(&seats));
    // Output that does not fit leaves no half a file.
    let exported = office.run(&["sql", "select zeroblob(0)", "--output", "disk/none/out.csv"]);
    assert_eq!(code(&exported), 6, "{}", told(&exported));
    drop(unmount);
}

struct Unmount<'d>(&'d std::path::Path);

impl Drop for Unmount<'_> {
    fn drop(&mut self) {
        // A folder in use is let go of when its user ends.
        let _ = Command::new("umount").arg("--lazy").arg(self.0).status();
    }
}

#[test]
fn output_that_cannot_be_written_is_a_failure() {
    let office = staffed(50);
    for verb in ["deputy list", "deputy export", "report annual --year 2024", "db info", "--version", "--help"] {
        let ended = shell(&office, &format!("renda {verb} > /dev/full"));
        assert_eq!(code(&ended), 6, "{verb}: {}", told(&ended));
    }
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let office = staffed(20_000);
    for verb in ["deputy list --format csv", "deputy export", "deputy list --format json"] {
        let ended = shell(&office, &format!("renda {verb} 2>told | head -1 >/dev/null; exit ${{PIPESTATUS[0]}}"));
        assert_eq!(code(&ended), 0, "{verb}");
        let told = std::fs::read_to_string(office.file("told")).unwrap();
        assert!(!told.contains("error") && !told.contains("panic"), "{verb}: {told}");
    }
}

#[test]
fn closed_streams_harm_nothing() {
    let office = staffed(50);
    for closed in [">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"] {
        let ended = shell(&office, &format!("renda deputy list {closed}"));
        assert!([0, 6].contains(&code(&ended)), "{closed}: {}", told(&ended));
        let written =
            shell(&office, &format!("renda region add --code 5299{:02} --name 测试区 {closed}", closed.len()));
        assert!([0, 6].contains(&code(&written)), "{closed}: {}", told(&written));
    }
    office.assert_sound("after writes with closed streams");
}

#[test]
fn an_argument_that_is_not_utf8_is_a_wrong_command_line() {
    let office = Office::open();
    let bad = || std::ffi::OsString::from_vec(b"\xff\xfe".to_vec());
    for before in [&["deputy", "list", "--name"][..], &["deputy", "import"], &["--lang"], &[]] {
        let ended = office.command().args(before).arg(bad()).output().unwrap();
        assert_eq!(code(&ended), 2, "{before:?}: {}", told(&ended));
        assert!(!told(&ended).contains("panic"), "{}", told(&ended));
    }
}

#[test]
fn on_a_read_only_medium_reading_works_and_writing_is_refused() {
    let office = staffed(50);
    office.write("more.csv", ordeal::roster(60));
    let open = |mode| std::fs::set_permissions(office.folder(), PermissionsExt::from_mode(mode)).unwrap();
    let program = office.file("renda");
    std::fs::copy(RENDA, &program).unwrap();
    std::fs::set_permissions(office.db(), PermissionsExt::from_mode(0o444)).unwrap();
    open(0o555);
    // Modes do not bind root: it becomes nobody.
    let run = |arguments: &[&str]| {
        let common = ["--db", "office.db", "--lang", "en"];
        let mut command = if rustix::process::geteuid().is_root() {
            let mut command = Command::new("setpriv");
            command.args(["--reuid=65534", "--regid=65534", "--clear-groups", "./renda"]);
            command
        } else {
            Command::new("./renda")
        };
        command.args(common).args(arguments).current_dir(office.folder()).env("HOME", "/nonexistent");
        command.stdin(Stdio::null()).output().unwrap()
    };
    let reads: [&[&str]; 4] =
        [&["deputy", "list"], &["report", "annual", "--year", "2024"], &["db", "check"], &["journal", "verify"]];
    let reads = reads.map(|arguments| (run(arguments), arguments));
    let writes: [&[&str]; 2] =
        [&["deputy", "import", "more.csv"], &["region", "add", "--code", "529901", "--name", "测"]];
    let writes = writes.map(|arguments| (run(arguments), arguments));
    open(0o755);
    for (ended, arguments) in reads {
        assert_eq!(code(&ended), 0, "{arguments:?}: {}", told(&ended));
    }
    for (ended, arguments) in writes {
        assert_eq!(code(&ended), 6, "{arguments:?}: {}", told(&ended));
    }
    assert_eq!(office.counts(), [50, 50, 1, 2]);
}

#[test]
fn writers_at_once_lose_nothing() {
    const WRITERS: usize = 4;
    const WRITES: usize = 25;
    let office = staffed(100);
    let before = office.counts()[3];
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let office = &office;
            scope.spawn(move || {
                for write in 0..WRITES {
                    let (number, name) = (format!("{writer}-{write}"), format!("测试单位{writer}之{write}"));
                    let added = office.run(&["unit", "add", "--code", &number, "--name", &name]);
                    assert_eq!(code(&added), 0, "{}", told(&added));
                }
            });
        }
        for _ in 0..2 {
            scope.spawn(|| {
                for _ in 0..WRITES {
                    let listed = office.run(&["deputy", "list", "--limit", "5"]);
                    assert_eq!(code(&listed), 0, "{}", told(&listed));
                }
            });
        }
    });
    let mut store = Sqlite::open(&office.db(), Access::Read).unwrap();
    let units = store.count("SELECT count(*) FROM unit", &[]).unwrap();
    assert_eq!(units, i64::try_from(WRITERS * WRITES).unwrap());
    assert_eq!(office.counts()[3], before + units, "every write has its journal entry");
    office.assert_sound("after writers at once");
}

#[test]
fn a_database_of_a_newer_program_is_left_alone() {
    let office = staffed(20);
    let mut bytes = std::fs::read(office.db()).unwrap();
    // The schema version stands at bytes 60 to 63 of the file's header (the SQLite file format, 1.3).
    bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
    office.write("office.db", &bytes);
    for arguments in
        [&["deputy", "list"][..], &["deputy", "import", "roster.csv"], &["db", "migrate"], &["db", "check"]]
    {
        let ended = office.run(arguments);
        assert_eq!(code(&ended), 6, "{arguments:?}: {}", told(&ended));
        assert!(std::fs::read(office.db()).unwrap() == bytes, "{arguments:?} changed the file");
    }
}

#[test]
fn a_rejects_file_that_exists_stops_the_import() {
    let office = Office::open();
    office.write("roster.csv", ordeal::roster(20));
    office.write("rejected.csv", "kept");
    let import = ["deputy", "import", "roster.csv", "--rejects", "rejected.csv"];
    let refused = office.run(&import);
    assert_ne!(code(&refused), 0);
    assert_eq!(std::fs::read_to_string(office.file("rejected.csv")).unwrap(), "kept");
    assert_eq!(office.counts(), [0, 0, 0, 1], "nothing was imported");
    let forced = office.run(&[&import[..], &["--force"]].concat());
    assert_eq!(code(&forced), 0, "{}", told(&forced));
    assert_eq!(office.counts(), [20, 20, 1, 2]);
}

#[test]
fn output_never_goes_through_a_symlink() {
    let office = staffed(20);
    office.write("target.csv", "kept");
    symlink(office.file("target.csv"), office.file("link.csv")).unwrap();
    symlink(office.file("nowhere.csv"), office.file("dangling.csv")).unwrap();
    for link in ["link.csv", "dangling.csv"] {
        for arguments in [["deputy", "export", "--output", link], ["deputy", "list", "--output", link]] {
            let refused = office.run(&arguments);
            assert_ne!(code(&refused), 0, "{arguments:?}: {}", told(&refused));
        }
        let forced = office.run(&["deputy", "export", "--force", "--output", link]);
        assert_eq!(code(&forced), 0, "{}", told(&forced));
        assert!(office.file(link).symlink_metadata().unwrap().is_file(), "the link itself is replaced");
    }
    assert_eq!(std::fs::read_to_string(office.file("target.csv")).unwrap(), "kept");
    assert!(!office.file("nowhere.csv").exists());
}

#[test]
fn only_plain_files_are_read() {
    let office = Office::open();
    assert!(Command::new("mkfifo").arg(office.file("pipe")).status().unwrap().success());
    for path in ["pipe", ".", "/dev/zero", "/dev/null"] {
        let ended = office.command().args(["deputy", "import", path]).output().unwrap();
        assert_eq!(code(&ended), 6, "{path}: {}", told(&ended));
        let opened =
            Command::new(RENDA).args(["--db", path, "deputy", "list"]).current_dir(office.folder()).output().unwrap();
        assert_eq!(code(&opened), 6, "--db {path}: {}", told(&opened));
    }
}

#[test]
fn a_huge_cell_is_refused_in_little_memory() {
    let office = Office::open();
    let row = "000001,赵甲,女,汉族,1960.01,大学,工人,第1代表团,第1选区,520102,十五届\n";
    let heading = ordeal::roster(0);
    let large = "甲".repeat(60 << 20 >> 1);
    office.write("huge.csv", format!("{heading}{row}000002,{large},女\n"));
    office.write("unclosed.csv", format!("{heading}{row}000002,\"{large},女\n"));
    for file in ["huge.csv", "unclosed.csv"] {
        let ended = shell(&office, &format!("ulimit -v 300000; renda deputy import {file}"));
        assert!([1, 5, 6].contains(&code(&ended)), "{file}: {}", told(&ended));
        assert!(!told(&ended).contains("memory allocation"), "{file}: {}", told(&ended));
    }
    assert_eq!(office.counts()[2..], [0, 1], "nothing was kept");
}
