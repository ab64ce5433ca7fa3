//! The contract of the storage driver, held against every engine through the traits alone, and what SQLite promises beside:
//! how a file is opened, what is refused, and that two programs may write at once.
//!
//! A second engine is added by one line in [`engines`].

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::type_complexity,
    reason = "a test ends where something is not there"
)]

mod office;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Stdio;
use std::sync::{Mutex, mpsc};
use std::thread::{self, ThreadId};
use std::time::Duration;

use renda::domain::value::Value;
use renda::params;
use renda::storage::address::Address;
use renda::storage::sql::{Access, Dialect, Driver, Executor, Param, StorageError};
use renda::storage::sqlite::Sqlite;
use renda::storage::{Work, migrate, read_together};

use office::server::Server;
use office::{Done, TestOffice};

/// Opens a database of an engine: made anew the first time, the same one after that.
type Open = fn(&Path) -> Box<dyn Driver>;

/// Every engine there is here. A row more, and everything below is asked of it too.
fn engines() -> Vec<(&'static str, Open)> {
    let mut engines: Vec<(&'static str, Open)> = vec![("SQLite", open_sqlite)];
    engines.extend(Server::shared().map(|_| ("PostgreSQL", open_postgres as Open)));
    engines
}

fn open_sqlite(folder: &Path) -> Box<dyn Driver> {
    let path = folder.join("contract.db");
    let access = if path.exists() { Access::Write } else { Access::Create };
    Box::new(Sqlite::open(&path, access).unwrap())
}

/// The folder keeps where the database is.
fn open_postgres(folder: &Path) -> Box<dyn Driver> {
    let kept = folder.join("contract.url");
    let open = |url: &str, access| Address::parse(url).open(access).unwrap();
    if kept.exists() {
        return open(&fs::read_to_string(kept).unwrap(), Access::Write);
    }
    let url = Server::shared().unwrap().database().url;
    let mut store = open(&url, Access::Create);
    migrate::apply(store.as_mut(), "2024-06-25T09:00:00+08:00").unwrap();
    fs::write(kept, url).unwrap();
    store
}

/// Asks every engine the same, each in a folder of its own with a small table.
fn of_every_engine(ask: fn(&Path, Open)) {
    for (name, open) in engines() {
        println!("{name}");
        let folder = tempfile::tempdir().unwrap();
        let mut store = open(folder.path());
        let Dialect { integer, text, .. } = store.dialect();
        store
            .execute(&format!("CREATE TABLE thing (id {integer} PRIMARY KEY, name {text}, rank {integer})"), &[])
            .unwrap();
        drop(store);
        ask(folder.path(), open);
    }
}

fn count(store: &mut dyn Driver) -> i64 {
    store.count("SELECT COUNT(*) FROM thing", &[]).unwrap()
}

#[test]
fn a_transaction_that_is_dropped_never_was_and_one_that_is_committed_stays() {
    of_every_engine(|folder, open| {
        let mut store = open(folder);
        let mut dropped = store.begin().unwrap();
        dropped.execute("INSERT INTO thing (id, name) VALUES (?1, ?2)", params![1_i64, "一"]).unwrap();
        assert_eq!(dropped.count("SELECT COUNT(*) FROM thing", &[]).unwrap(), 1, "it sees its own writes");
        drop(dropped);
        assert_eq!(count(store.as_mut()), 0);
        let mut kept = store.begin().unwrap();
        kept.execute("INSERT INTO thing (id, name) VALUES (?1, ?2)", params![1_i64, "一"]).unwrap();
        kept.commit().unwrap();
        assert_eq!(count(store.as_mut()), 1);
        drop(store);
        assert_eq!(count(open(folder).as_mut()), 1, "also after opening it again");
    });
}

#[test]
fn a_failed_statement_leaves_what_was_before_it() {
    of_every_engine(|folder, open| {
        let mut store = open(folder);
        let insert = "INSERT INTO thing (id, name) VALUES (?1, ?2)";
        store.execute(insert, params![1_i64, "一"]).unwrap();
        let twice = store.execute(insert, params![1_i64, "二"]).unwrap_err();
        assert!(matches!(twice, StorageError::Constraint(_)), "{twice:?}");
        assert_eq!(store.query_one("SELECT name FROM thing", &[]).unwrap().unwrap().text(0), "一");
        assert_eq!(store.execute("UPDATE thing SET rank = ?1", params![7_i64]).unwrap(), 1, "rows touched are counted");
    });
}

#[test]
fn in_a_transaction_a_savepoint_undoes_what_failed_and_nothing_else() {
    of_every_engine(|folder, open| {
        let mut store = open(folder);
        let insert = "INSERT INTO thing (id, name) VALUES (?1, ?2)";
        let mut transaction = store.begin().unwrap();
        transaction.execute(insert, params![1_i64, "一"]).unwrap();
        transaction.execute("SAVEPOINT item", &[]).unwrap();
        transaction.execute(insert, params![2_i64, "二"]).unwrap();
        let twice = transaction.execute(insert, params![1_i64, "三"]).unwrap_err();
        assert!(matches!(twice, StorageError::Constraint(_)), "{twice:?}");
        transaction.execute("ROLLBACK TO item", &[]).unwrap();
        transaction.execute("RELEASE item", &[]).unwrap();
        transaction.execute(insert, params![4_i64, "四"]).unwrap();
        transaction.commit().unwrap();
        let rows = store.query("SELECT id FROM thing ORDER BY id", &[]).unwrap();
        assert_eq!(rows.iter().map(|row| row.int(0).unwrap()).collect::<Vec<_>>(), [1, 4]);
    });
}

/// Without a savepoint an engine may keep what was before the failure or refuse it all: what it answers is what it did.
#[test]
fn a_commit_after_a_failure_is_not_lost_in_silence() {
    of_every_engine(|folder, open| {
        let mut store = open(folder);
        let insert = "INSERT INTO thing (id, name) VALUES (?1, ?2)";
        let mut transaction = store.begin().unwrap();
        transaction.execute(insert, params![1_i64, "一"]).unwrap();
        transaction.execute(insert, params![1_i64, "二"]).unwrap_err();
        let committed = transaction.commit().is_ok();
        assert_eq!(count(store.as_mut()), i64::from(committed));
        store.execute(insert, params![2_i64, "二"]).unwrap();
    });
}

#[test]
fn many_rows_go_in_at_once_and_come_out_one_by_one() {
    of_every_engine(|folder, open| {
        let mut store = open(folder);
        let names: Vec<String> = (0..5_000).map(|number| format!("名{number}")).collect();
        let values: Vec<Param<'_>> = names
            .iter()
            .enumerate()
            .flat_map(|(number, name)| [Param::Int(number as i64), Param::Text(name), Param::Null])
            .collect();
        let mut transaction = store.begin().unwrap();
        transaction.insert_many("thing", &["id", "name", "rank"], &values).unwrap();
        transaction.commit().unwrap();
        let mut seen = Vec::new();
        let each = &mut |row: &mut renda::storage::sql::Row| {
            seen.push((row.int(0)?, row.text(1).to_owned(), row.opt_int(2)?));
            Ok(())
        };
        store.query_each("SELECT id, name, rank FROM thing ORDER BY id", &[], each).unwrap();
        assert_eq!(seen.len(), 5_000);
        assert_eq!(seen[4_999], (4_999, "名4999".to_owned(), None));
        let mut read = 0;
        let stopped = store.query_each("SELECT id FROM thing", &[], &mut |_| {
            read += 1;
            Err(StorageError::Reader(std::io::Error::from(std::io::ErrorKind::BrokenPipe)))
        });
        assert!(matches!(stopped, Err(StorageError::Reader(_))));
        assert_eq!(read, 1, "a reader that is done is not handed another row");
    });
}

#[test]
fn what_does_not_exist_is_an_error_and_no_panic() {
    of_every_engine(|folder, open| {
        let mut store = open(folder);
        for sql in [
            "SELECT nothing FROM thing",
            "SELECT id FROM nothing",
            "SELECT FROM WHERE",
            "INSERT INTO thing (none) VALUES (1)",
        ] {
            let error = store.query(sql, &[]).unwrap_err();
            assert!(matches!(error, StorageError::Statement(_)), "{sql}: {error:?}");
        }
        store.execute("INSERT INTO thing (id, name) VALUES (1, 'x')", &[]).unwrap();
        let row = store.query_one("SELECT id, name FROM thing", &[]).unwrap().unwrap();
        assert!(row.int(1).is_err() && row.int(9).is_err(), "a text is no number, and there is no tenth column");
        assert_eq!(row.opt_text(9), None);
        assert_eq!(store.query_one("SELECT id FROM thing WHERE id = 2", &[]).unwrap(), None);
    });
}

#[test]
fn nulls_stand_where_the_statement_says() {
    of_every_engine(|folder, open| {
        let mut store = open(folder);
        let values = [Param::Int(1), Param::Null, Param::Int(2), Param::Text("b"), Param::Int(3), Param::Text("a")];
        store.insert_many("thing", &["id", "name"], &values).unwrap();
        let mut ids = |order: &str| -> Vec<i64> {
            let rows = store.query(&format!("SELECT id FROM thing ORDER BY name {order}"), &[]).unwrap();
            rows.iter().map(|row| row.int(0).unwrap()).collect()
        };
        assert_eq!(ids("NULLS LAST"), [3, 2, 1]);
        assert_eq!(ids("NULLS FIRST"), [1, 3, 2]);
        assert_eq!(ids("DESC NULLS LAST"), [2, 3, 1]);
        let null = store.query_one("SELECT name FROM thing WHERE id = 1", &[]).unwrap().unwrap();
        assert_eq!((null.opt_text(0), &null.values[0]), (None, &Value::Empty));
    });
}

#[test]
fn a_snapshot_sees_one_moment() {
    of_every_engine(|folder, open| {
        let (mut reader, mut writer) = (open(folder), open(folder));
        let mut snapshot = reader.snapshot().unwrap();
        let before = snapshot.count("SELECT COUNT(*) FROM thing", &[]).unwrap();
        writer.execute("INSERT INTO thing (id) VALUES (1)", &[]).unwrap();
        assert_eq!(count(writer.as_mut()), 1, "the reader does not keep the writer waiting");
        assert_eq!(snapshot.count("SELECT COUNT(*) FROM thing", &[]).unwrap(), before);
        drop(snapshot);
        assert_eq!(count(reader.as_mut()), 1);
    });
}

/// Writes a row, and the entry of the journal that goes with every write.
fn write(store: &mut dyn Driver, id: i64) {
    let mut writing = store.begin().unwrap();
    writing.execute("INSERT INTO thing (id) VALUES (?1)", params![id]).unwrap();
    let fields =
        "seq, at, os_user, operator, operator_source, command, arguments, summary, records_digest, previous, hash";
    let entry = format!("INSERT INTO journal ({fields}) VALUES (?1, ?2, ?2, ?2, ?2, ?2, ?2, ?2, ?2, ?2, ?2)");
    writing.execute(&entry, params![id, id.to_string().as_str()]).unwrap();
    writing.commit().unwrap();
}

#[test]
fn what_is_read_together_is_of_one_moment() {
    of_every_engine(|folder, open| {
        let mut store = open(folder);
        migrate::apply(store.as_mut(), "2024-06-25T09:00:00+08:00").unwrap();
        write(store.as_mut(), 1);
        let here = thread::current().id();
        let things =
            |store: &mut dyn Executor| Ok((store.count("SELECT COUNT(*) FROM thing", &[])?, thread::current().id()));
        let mut snapshot = store.snapshot().unwrap();

        // Either waits for the other, so that each surely has one of them.
        if thread::available_parallelism().unwrap().get() > 1 {
            let (telling, told) = mpsc::channel();
            let told = Mutex::new(told);
            let works: [Work<(i64, ThreadId)>; 2] = [
                Box::new(move |store| {
                    told.lock().unwrap().recv_timeout(Duration::from_secs(60)).unwrap();
                    things(store)
                }),
                Box::new(move |store| {
                    telling.send(()).unwrap();
                    things(store)
                }),
            ];
            let read = read_together(snapshot.as_mut(), works.into()).unwrap();
            assert_eq!((read[0].0, read[1].0), (1, 1));
            assert_ne!(read[0].1, read[1].1);
        }

        let slow = move |store: &mut dyn Executor| {
            thread::sleep(Duration::from_millis(100));
            things(store)
        };

        // What cannot be opened once more, or fails there, is read here.
        let file = folder.join("contract.db");
        let aside = folder.join("aside.db");
        let fails_there = move |store: &mut dyn Executor| {
            thread::sleep(Duration::from_millis(100));
            if thread::current().id() == here { things(store) } else { Err(StorageError::Statement("lost".to_owned())) }
        };
        let works: [Work<(i64, ThreadId)>; 3] = [Box::new(fails_there), Box::new(fails_there), Box::new(fails_there)];
        assert_eq!(read_together(snapshot.as_mut(), works.into()).unwrap(), [(1, here); 3]);
        if file.exists() {
            fs::rename(&file, &aside).unwrap();
            let works: [Work<(i64, ThreadId)>; 2] = [Box::new(slow), Box::new(slow)];
            assert_eq!(read_together(snapshot.as_mut(), works.into()).unwrap(), [(1, here); 2]);
            fs::rename(&aside, &file).unwrap();
        }

        // What was written since is not seen by the one, so that it must not be seen by the other.
        write(open(folder).as_mut(), 2);
        let works: [Work<(i64, ThreadId)>; 3] = [Box::new(slow), Box::new(slow), Box::new(slow)];
        assert_eq!(read_together(snapshot.as_mut(), works.into()).unwrap(), [(1, here); 3]);
    });
}

#[test]
fn writers_wait_for_each_other_and_none_is_lost() {
    of_every_engine(|folder, open| {
        let add = |folder: &Path| {
            let mut store = open(folder);
            for _ in 0..25 {
                // Reads first and writes then: what is read must still hold when it is written.
                let mut transaction = store.begin().unwrap();
                let next = transaction.count("SELECT COALESCE(MAX(id), 0) + 1 FROM thing", &[]).unwrap();
                transaction.execute("INSERT INTO thing (id) VALUES (?1)", params![next]).unwrap();
                transaction.commit().unwrap();
            }
        };
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| add(folder));
            }
        });
        let mut store = open(folder);
        assert_eq!(count(store.as_mut()), 100);
        assert_eq!(store.integrity().unwrap(), Vec::<String>::new());
    });
}

/// How reminders are taken: a server could skip rows that another one holds, a file has one writer; taking turns serves both.
#[test]
fn what_waits_to_be_done_is_taken_by_exactly_one() {
    of_every_engine(|folder, open| {
        let values: Vec<Param<'_>> = (1..=200).flat_map(|id| [Param::Int(id), Param::Null]).collect();
        open(folder).insert_many("thing", &["id", "rank"], &values).unwrap();
        let take = |worker: i64| {
            let (mut store, mut taken) = (open(folder), Vec::new());
            loop {
                let mut transaction = store.begin().unwrap();
                let some = "SELECT id FROM thing WHERE rank IS NULL ORDER BY id LIMIT 7";
                let ids: Vec<i64> =
                    transaction.query(some, &[]).unwrap().iter().map(|row| row.int(0).unwrap()).collect();
                if ids.is_empty() {
                    return taken;
                }
                for id in &ids {
                    transaction.execute("UPDATE thing SET rank = ?2 WHERE id = ?1", params![*id, worker]).unwrap();
                }
                transaction.commit().unwrap();
                taken.extend(ids);
            }
        };
        let mut taken: Vec<i64> = thread::scope(|scope| {
            let workers: Vec<_> = (1..=4).map(|worker| scope.spawn(move || take(worker))).collect();
            workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
        });
        taken.sort_unstable();
        assert_eq!(taken, (1..=200).collect::<Vec<_>>(), "each once, none left out");
    });
}

// ——— What SQLite promises beside.

fn pragma(store: &mut Sqlite, name: &str) -> String {
    store.query_one(&format!("PRAGMA {name}"), &[]).unwrap().unwrap().values[0].to_plain()
}

#[test]
fn the_settings_of_an_open_file_are_those_that_keep_it_safe() {
    let office = TestOffice::new();
    let mut store = Sqlite::open(&office.file("renda.db"), Access::Write).unwrap();
    for (name, value) in [
        ("journal_mode", "wal"),
        ("synchronous", "2"),
        ("foreign_keys", "1"),
        ("trusted_schema", "0"),
        ("secure_delete", "1"),
        ("cell_size_check", "1"),
        ("mmap_size", "0"),
        // REND in ASCII.
        ("application_id", "1380273732"),
        ("user_version", &migrate::newest().to_string()),
    ] {
        assert_eq!(pragma(&mut store, name), value, "{name}");
    }
    let version = store.engine().unwrap();
    let numbers: Vec<u32> =
        version.trim_start_matches("SQLite ").split('.').map(|part| part.parse().unwrap()).collect();
    assert!(numbers >= vec![3, 51, 3], "{version} has the bug that corrupts the log between two writers");
}

#[test]
fn files_are_for_their_owner_only_whatever_the_umask() {
    let office = TestOffice::empty();
    let line = "umask 000; exec \"$0\" \"$@\"";
    let inner = office.command("init --place 贵阳市 --code 520100 --term 15");
    let mut shell = std::process::Command::new("/bin/sh");
    shell.arg("-c").arg(line).arg(inner.get_program()).args(inner.get_args()).current_dir(office.path());
    shell.env_clear().envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let done = Done::of(&shell.output().unwrap());
    assert_eq!(done.code, 0, "{}", done.err);
    let store = Sqlite::open(&office.file("renda.db"), Access::Write).unwrap();
    let mode = |name: &str| fs::metadata(office.file(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode("renda.db"), 0o600);
    for name in ["renda.db-wal", "renda.db-shm"] {
        assert_eq!(mode(name), 0o600, "{name} takes after the database");
    }
    drop(store);
    assert!(!office.file("renda.db-wal").exists(), "a writer that leaves leaves one file behind");
    office.write("out.sh", "");
    let inner = office.command("deputy export --output out.csv");
    let mut shell = std::process::Command::new("/bin/sh");
    shell.arg("-c").arg(line).arg(inner.get_program()).args(inner.get_args()).current_dir(office.path());
    shell.env_clear().envs(inner.get_envs().filter_map(|(name, value)| Some((name, value?))));
    assert!(shell.output().unwrap().status.success());
    assert_eq!(mode("out.csv"), 0o600, "what is exported too");
}

/// What must be refused, and how it is made in the folder of an office.
const REFUSED: &[(&str, fn(&TestOffice))] = &[
    ("empty.db", |office| {
        office.write("empty.db", "");
    }),
    ("text.db", |office| {
        office.write("text.db", "这不是数据库，而是一段足够长的文字。".repeat(40));
    }),
    ("foreign.db", |office| {
        let source = fs::read(office.file("renda.db")).unwrap();
        let mut bytes = source;
        bytes[68..72].copy_from_slice(&0_u32.to_be_bytes());
        office.write("foreign.db", bytes);
    }),
    ("newer.db", |office| {
        let mut bytes = fs::read(office.file("renda.db")).unwrap();
        bytes[60..64].copy_from_slice(&9_999_u32.to_be_bytes());
        office.write("newer.db", bytes);
    }),
    ("linked.db", |office| {
        fs::copy(office.file("renda.db"), office.file("first.db")).unwrap();
        fs::hard_link(office.file("first.db"), office.file("linked.db")).unwrap();
    }),
    ("folder.db", |office| fs::create_dir(office.file("folder.db")).unwrap()),
    ("pipe.db", |office| {
        let made = std::process::Command::new("mkfifo").arg(office.file("pipe.db")).status().unwrap();
        assert!(made.success());
    }),
    ("file:renda.db", |_| {}),
    ("file:renda.db?mode=memory", |_| {}),
    ("nowhere.db", |_| {}),
];

#[test]
fn what_is_not_ours_is_refused_and_left_as_it_was() {
    for (name, make) in REFUSED {
        let office = TestOffice::new();
        make(&office);
        let path = office.file(name);
        let before = path.is_file().then(|| fs::read(&path).unwrap());
        let listed = |office: &TestOffice| {
            let mut names: Vec<_> =
                fs::read_dir(office.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
            names.sort();
            names
        };
        let files = listed(&office);
        for line in ["deputy list", "deputy add --cert-no 9 --name 王新 --term 15", "db check", "db info", "status"] {
            let done = office.done(&format!("--db {name} {line}"));
            assert_eq!(done.code, 6, "--db {name} {line}: {}{}", done.out, done.err);
            assert!(done.err.starts_with("错误："), "{}", done.err);
        }
        assert_eq!(path.is_file().then(|| fs::read(&path).unwrap()), before, "{name} was changed");
        assert_eq!(listed(&office), files, "--db {name} left something behind");
    }
}

#[test]
fn making_a_database_never_overwrites_one() {
    let office = TestOffice::with_records();
    let before = fs::read(office.file("renda.db")).unwrap();
    let done = office.done("init --place 贵阳市 --code 520100 --term 15");
    assert!([4, 6].contains(&done.code), "{}", done.err);
    assert_eq!(fs::read(office.file("renda.db")).unwrap(), before);
}

fn at_once(office: &TestOffice, lines: &[&str]) -> Vec<Done> {
    let start = |line: &&str| {
        let mut command = office.command(line);
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    };
    let children: Vec<_> = lines.iter().map(start).collect();
    children.into_iter().map(|child| Done::of(&child.wait_with_output().unwrap())).collect()
}

fn roster(from: usize, count: usize) -> String {
    let mut text = String::from("代表证号,姓名,行政区划,届次,性别\n");
    for number in from..from + count {
        text.push_str(&format!("{number:05},王{},520100,15,男\n", ["伟", "强", "磊"][number % 3]));
    }
    text
}

#[test]
fn two_programs_import_different_files_at_once_and_both_are_whole() {
    let office = TestOffice::new();
    office.write("a.csv", roster(0, 2_000)).write("b.csv", roster(5_000, 2_000));
    for done in at_once(&office, &["deputy import a.csv", "deputy import b.csv"]) {
        assert_eq!(done.code, 0, "{}", done.err);
        assert!(done.err.contains("新增 2000，"), "{}", done.err);
    }
    assert_eq!(office.ok("deputy list --columns cert_no --format csv").lines().count(), 1 + 4_000);
    office.ok("db check");
    office.ok("journal verify");
}

#[test]
fn two_programs_import_the_same_file_at_once_and_it_is_taken_once() {
    let office = TestOffice::new();
    office.write("a.csv", roster(0, 2_000));
    let both = at_once(&office, &["deputy import a.csv", "deputy import a.csv"]);
    let told: String = both.iter().map(|done| done.err.as_str()).collect();
    assert!(both.iter().all(|done| done.code == 0), "{told}");
    assert!(told.contains("新增 2000，更改 0，未变 0，") && told.contains("新增 0，更改 0，未变 2000，"), "{told}");
    assert_eq!(office.ok("deputy list --columns cert_no --format csv").lines().count(), 1 + 2_000);
    office.ok("db check");
    office.ok("journal verify");
}
