//! `renda db copy`: a whole database from a file to a server and back is the same database; a copy that ended half way is
//! refused by every command and begins anew; what differs on the way is found; what holds data is not overwritten.
//!
//! Kills fall at moments drawn from 0 to 1.2 × the copy's own duration.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test program: what fails ends the test, and what was measured is told"
)]

#[allow(unreachable_pub, reason = "a part of each test program that uses it")]
mod office;

use std::process::Stdio;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use renda::ops::copy;
use renda::ops::write::OpError;
use renda::storage::address::Address;
use renda::storage::sql::Access;

use office::TestOffice;
use office::server::Server;

/// Kills of each direction.
const KILLS: u32 = 10;

/// The demo's city, made once: every test copies it to where it likes.
fn city() -> &'static TestOffice {
    static CITY: OnceLock<TestOffice> = OnceLock::new();
    CITY.get_or_init(|| {
        let office = TestOffice::empty();
        office.ok("demo city --quiet");
        office
    })
}

/// The demo's database.
const FROM: &str = "city/renda.db";

fn hashes(office: &TestOffice, db: &str) -> String {
    office.ok(&format!("db hash --format json --db {db}"))
}

/// What the demo's database holds.
fn origin() -> &'static str {
    static ORIGIN: OnceLock<String> = OnceLock::new();
    ORIGIN.get_or_init(|| hashes(city(), FROM))
}

fn report(office: &TestOffice, db: &str) -> String {
    office.ok(&format!("report annual --year 2024 --format json --db {db} --today 2024-10-15"))
}

#[test]
fn a_database_is_the_same_after_going_to_a_server_and_back() {
    let Some(server) = Server::shared() else { return };
    let (city, url) = (city(), server.database().url);
    let told = city.ok(&format!("db copy {FROM} {url} --format json"));
    let told: serde_json::Value = serde_json::from_str(&told).unwrap();
    assert_eq!(told["equal"], true);
    assert!(told["sheets"][0]["rows"].as_array().unwrap().iter().all(|row| row["equal"] == true
        && row["sha256"] == row["target_sha256"]
        && row["sha256"].as_str().unwrap().len() == 64));
    city.ok(&format!("db copy {url} back.db"));
    let next = server.database().url;
    city.ok(&format!("db copy {url} {next}"));
    city.ok("db copy back.db again.db");
    let (hash, annual) = (origin(), report(city, FROM));
    for copy in [&url, "back.db", &next, "again.db"] {
        assert_eq!(hashes(city, copy), hash, "{copy}");
        assert_eq!(report(city, copy), annual, "{copy}");
        city.ok(&format!("journal verify --db {copy}"));
        city.ok(&format!("db check --profile guiyang --db {copy}"));
    }
}

#[test]
fn tables_prepared_without_keys_are_filled() {
    let Some(server) = Server::shared() else { return };
    let (city, database) = (city(), server.database());
    let url = &database.url;
    let made = city.done(&format!("db migrate --db {url}"));
    assert_eq!(made.code, 0, "{}", made.err);
    assert!(made.err.contains("还没有数据") && made.err.contains("renda db copy"), "{}", made.err);
    database.psql(
        r"SELECT format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE', conrelid::regclass, conname)
          FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'u', 'f')
          ORDER BY contype \gexec",
    );
    city.ok(&format!("db copy {FROM} {url}"));
    assert_eq!(hashes(city, url), origin());
}

#[test]
fn what_holds_data_is_not_overwritten() {
    let city = city();
    city.ok(&format!("db copy {FROM} kept.db"));
    let hash = hashes(city, "kept.db");
    let again = city.done(&format!("db copy {FROM} kept.db"));
    assert_eq!(again.code, 4, "{}", again.err);
    assert_eq!(city.done("db copy kept.db kept.db").code, 4);
    assert_eq!(hashes(city, "kept.db"), hash);
    city.write("notes.txt", "not a database at all, only what somebody wrote down one day\n".repeat(4));
    assert_eq!(city.done(&format!("db copy {FROM} notes.txt")).code, 6);
    assert!(city.read("notes.txt").starts_with("not a database"));
    let Some(server) = Server::shared() else { return };
    let url = server.database().url;
    city.ok(&format!("db copy {FROM} {url}"));
    let again = city.done(&format!("db copy {FROM} {url}"));
    assert_eq!(again.code, 4, "{}", again.err);
    assert_eq!(hashes(city, &url), hash);
}

#[test]
fn another_schema_version_is_refused() {
    let Some(server) = Server::shared() else { return };
    let (city, database) = (city(), server.database());
    let url = &database.url;
    city.ok(&format!("db migrate --db {url}"));
    database.psql("INSERT INTO schema_history VALUES (99, 'later', '', '2024-01-01T00:00:00+08:00')");
    let refused = city.done(&format!("db copy {FROM} {url}"));
    assert_eq!(refused.code, 6, "{}", refused.err);
    assert!(refused.err.contains("99"), "{}", refused.err);
    let refused = city.done(&format!("db copy {url} later.db"));
    assert_eq!(refused.code, 6, "{}", refused.err);
    assert!(!city.file("later.db").exists());
    // A column more is another schema too, whatever its number says.
    database.psql("DELETE FROM schema_history WHERE version = 99; ALTER TABLE station ADD another TEXT");
    let refused = city.done(&format!("db copy {FROM} {url}"));
    assert_eq!(refused.code, 6, "{}", refused.err);
    assert!(refused.err.contains("station"), "{}", refused.err);
}

#[test]
fn a_value_changed_on_the_way_is_found_and_the_target_stays_refused() {
    let Some(server) = Server::shared() else { return };
    let (city, database) = (city(), server.database());
    let url = &database.url;
    city.ok(&format!("db migrate --db {url}"));
    database.psql(
        "CREATE FUNCTION meddle() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN IF NEW.id = 7 THEN NEW.note := ''; END IF; RETURN NEW; END $$;
         CREATE TRIGGER meddle BEFORE INSERT ON suggestion FOR EACH ROW EXECUTE FUNCTION meddle()",
    );
    let copied = city.done(&format!("db copy {FROM} {url} --format json"));
    assert_eq!(copied.code, 1, "{}", copied.err);
    assert!(copied.err.contains("suggestion"), "{}", copied.err);
    let told: serde_json::Value = serde_json::from_str(&copied.out).unwrap();
    let rows = told["sheets"][0]["rows"].as_array().unwrap();
    let differing: Vec<&str> =
        rows.iter().filter(|row| row["equal"] == false).map(|row| row["table"].as_str().unwrap()).collect();
    assert_eq!(differing, ["suggestion"], "an empty text where there was none");
    assert_refused(city, url);
    database.psql("DROP TRIGGER meddle ON suggestion");
    city.ok(&format!("db copy {FROM} {url}"));
    assert_eq!(hashes(city, url), origin());
    database.psql("UPDATE suggestion SET title = title || ' ' WHERE id = 7");
    assert_ne!(hashes(city, url), origin(), "a change after the copy shows in the hash");
}

/// Every command says that the copy is unfinished, and what to do.
fn assert_refused(office: &TestOffice, db: &str) {
    for line in ["status", "suggestion list", "db check", "db info", "db hash", "unit add --name 某局"] {
        let refused = office.done(&format!("{line} --db {db}"));
        assert_eq!(refused.code, 6, "{line}: {}", refused.err);
        assert!(refused.err.contains("未完成的副本") && refused.err.contains("renda db copy"), "{}", refused.err);
    }
    assert_eq!(office.done(&format!("db copy {db} elsewhere.db")).code, 6, "nor is it copied further");
}

#[test]
fn a_copy_that_was_stopped_is_refused_and_begins_anew() {
    let city = city();
    let mut source = Address::File(city.file(FROM)).open(Access::Read).unwrap();
    let mut once_through = 0;
    let count = &mut |_| {
        once_through += 1;
        true
    };
    copy::contents(source.as_mut(), count).unwrap();
    let mut targets = vec![city.file("stopped.db").display().to_string()];
    targets.extend(Server::shared().map(|server| server.database().url));
    for url in targets {
        // At once; while the rows are written; and while they, stored by then, are read back.
        for stop_after in [1, once_through / 2, once_through + once_through / 2] {
            let to = Address::parse(&url);
            let access = if to.is_missing_file() { Access::Create } else { Access::Prepare };
            let mut target = to.open(access).unwrap();
            copy::prepare(target.as_mut(), "2024-06-25T09:00:00+08:00", "city").unwrap();
            let mut told = 0;
            let stopped = copy::copy(source.as_mut(), target.as_mut(), &mut |_| {
                told += 1;
                told < stop_after
            });
            assert!(matches!(stopped, Err(OpError::Interrupted)), "{url}, {stop_after}: {stopped:?}");
            drop(target);
            assert_refused(city, &url);
        }
        city.ok(&format!("db copy {FROM} {url}"));
        assert_eq!(hashes(city, &url), origin());
    }
}

/// Kills a copy at drawn moments; each time the target must be refused or whole, and the copy again must go through.
fn kill_copies(from: &str, target: &mut dyn FnMut(u32) -> String) {
    let city = city();
    let begun = Instant::now();
    city.ok(&format!("db copy {from} {}", target(0)));
    let whole = begun.elapsed();
    let (mut refused, mut finished) = (0, 0);
    for kill in 1..=KILLS {
        let to = target(kill);
        let line = format!("db copy {from} {to}");
        let mut child = city.command(&line).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        std::thread::sleep(moment(whole, kill));
        child.kill().unwrap();
        child.wait().unwrap();
        let status = city.done(&format!("status --db {to}"));
        if status.code == 0 {
            finished += 1;
            assert_eq!(city.done(&line).code, 4);
        } else {
            refused += 1;
            assert_eq!(status.code, 6, "kill {kill}: {}", status.err);
            let again = city.done(&line);
            assert_eq!(again.code, 0, "kill {kill}, the copy again: {}", again.err);
        }
        assert_eq!(hashes(city, &to), origin(), "kill {kill}");
    }
    println!("{KILLS} kills in 0…1.2 × {whole:?}: {refused} refused, {finished} finished");
    assert!(refused > 0, "no kill fell into a copy");
}

/// Moments spread over the span by the golden section: any number of them lies evenly.
fn moment(whole: Duration, kill: u32) -> Duration {
    whole.mul_f64(1.2 * (f64::from(kill) * 0.618_034).fract())
}

#[test]
fn a_killed_copy_to_a_server_is_refused_and_begins_anew() {
    let Some(server) = Server::shared() else { return };
    kill_copies(FROM, &mut |_| server.database().url);
}

#[test]
fn a_killed_copy_to_a_file_is_refused_and_begins_anew() {
    let Some(server) = Server::shared() else { return };
    let url = server.database().url;
    city().ok(&format!("db copy {FROM} {url}"));
    kill_copies(&url, &mut |kill| format!("killed-{kill}.db"));
}
