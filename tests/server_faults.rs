//! What goes wrong between the program and a PostgreSQL server — a server that dies, a refused login, a wrong database, a
//! certificate nobody knows, a lock that is not let go, a client that is killed — ends in exit code 6 and a sentence, and
//! leaves the database as it was.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test ends where something is not there, and tells what it measured"
)]

mod office;

use std::fs;
use std::io::Read as _;
use std::os::unix::fs::PermissionsExt as _;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use office::server::{Server, Stop};
use office::{Done, TestOffice};

/// Rows of a roster that keeps a command busy for a while.
const LONG: usize = 20_000;

/// A roster of made-up deputies with certificate numbers of their own.
fn roster(series: &str, rows: usize) -> String {
    let mut text = String::from("代表证号,姓名,性别,民族,行政区划,届次,结构类型,代表团\n");
    for row in 0..rows {
        let name = ["赵甲", "钱乙", "孙丙", "李丁"][row % 4];
        text.push_str(&format!("{series}{row:06},{name},女,汉族,520102,十五届,工人,第{}代表团\n", row % 20));
    }
    text
}

/// The same program, in English.
fn in_english(office: &TestOffice, line: &str) -> Done {
    Done::of(&office.command(&format!("--lang en {line}")).output().unwrap())
}

/// Holds that a command line ends in exit code 6 with these sentences in both languages, and with a hint of what to do.
fn refused(office: &TestOffice, line: &str, zh: &str, en: &str) {
    let done = office.done(line);
    assert!(
        done.code == 6 && done.err.starts_with("错误：") && done.err.contains(zh),
        "{line}: {} {}",
        done.code,
        done.err
    );
    let done = in_english(office, line);
    assert!(
        done.code == 6 && done.err.starts_with("error: ") && done.err.contains(en),
        "{line}: {} {}",
        done.code,
        done.err
    );
}

fn persons(office: &TestOffice) -> usize {
    office.ok("sql 'select count(*) from seat' --format csv").lines().nth(1).unwrap().parse().unwrap()
}

fn assert_sound(office: &TestOffice) {
    let done = office.done("db check");
    assert_eq!((done.code, done.err.as_str()), (0, ""), "{}", done.out);
}

/// How a server goes down and comes back.
#[derive(Clone, Copy, Debug)]
enum Fall {
    Restart,
    Kill,
}

fn fall(server: &Server, how: Fall) {
    match how {
        Fall::Restart => server.stop(Stop::Immediate),
        Fall::Kill => server.kill(),
    }
    server.start_again();
}

/// What is said of a connection that is lost, or of a server that is just down.
fn is_loss(done: &Done) -> bool {
    let said = ["中断", "连不上", "was lost", "cannot connect", "while the server committed"];
    done.code == 6 && said.iter().any(|words| done.err.contains(words))
}

/// Lets the server fall at several moments of a command; at least one must find it at work.
fn struck(server: &Server, office: &TestOffice, line: &str, after: &mut dyn FnMut(&Done)) {
    let begun = Instant::now();
    // Once undisturbed, to know how long it takes; a run that changes nothing.
    let _measured = office.done(&format!("{line} --format json"));
    let whole = begun.elapsed();
    let mut lost = 0;
    for (how, share) in [(Fall::Restart, 0.5), (Fall::Kill, 0.4), (Fall::Restart, 0.7), (Fall::Kill, 0.8)] {
        let mut command = office.command(&format!("--lang {} {line}", if share > 0.6 { "en" } else { "zh" }));
        let child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        thread::sleep(whole.mul_f64(share));
        fall(server, how);
        let done = Done::of(&child.wait_with_output().unwrap());
        assert!(is_loss(&done) || done.code == 0, "{line}: {} {}", done.code, done.err);
        lost += usize::from(is_loss(&done));
        assert_sound(office);
        after(&done);
    }
    println!("{line}: {lost} of 4 falls came while it worked ({whole:.1?})");
    assert!(lost > 0, "no fall came while it worked: {line}");
}

#[test]
fn a_server_that_dies_leaves_an_import_undone() {
    let Some(server) = Server::start("") else { return };
    let office = TestOffice::at(&server.database().url).founded();
    office.write("roster.csv", roster("", LONG));
    let begun = Instant::now();
    office.ok("deputy import roster.csv --dry-run");
    let whole = begun.elapsed();
    let mut lost = 0;
    for (turn, (how, share)) in
        [(Fall::Restart, 0.5), (Fall::Kill, 0.6), (Fall::Restart, 0.8), (Fall::Kill, 0.9)].into_iter().enumerate()
    {
        office.write("roster.csv", roster(&turn.to_string(), LONG));
        let before = persons(&office);
        let mut command = office.command("deputy import roster.csv");
        let child = command.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        thread::sleep(whole.mul_f64(share));
        fall(&server, how);
        let done = Done::of(&child.wait_with_output().unwrap());
        let taken = persons(&office) - before;
        match done.code {
            0 => assert_eq!(taken, LONG),
            6 if done.err.contains("不能确定是否已写入") => assert!([0, LONG].contains(&taken), "{taken}"),
            6 => assert_eq!((taken, is_loss(&done)), (0, true), "{}", done.err),
            other => panic!("{other}: {}", done.err),
        }
        lost += usize::from(done.code == 6);
        assert_sound(&office);
        office.ok("deputy import roster.csv");
        assert_eq!(persons(&office), before + LONG, "the import again, after {how:?}");
    }
    println!("import: {lost} of 4 falls came while it worked ({whole:.1?})");
    assert!(lost > 0, "no fall came while it worked");
    assert_sound(&office);
    struck(&server, &office, "report annual --year 2024", &mut |_| {});
}

#[test]
fn a_server_that_dies_ends_a_listing_in_a_sentence() {
    let Some(server) = Server::start("") else { return };
    let office = TestOffice::at(&server.database().url).founded();
    office.write("roster.csv", roster("", LONG * 3));
    office.ok("deputy import roster.csv");
    for how in [Fall::Restart, Fall::Kill] {
        let mut command = office.command("deputy list --columns all --format csv");
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        // With a reader that has read the first line and waits, the program stands in the middle of its rows.
        let mut out = child.stdout.take().unwrap();
        let mut first = [0_u8; 64];
        out.read_exact(&mut first).unwrap();
        fall(&server, how);
        let reading = thread::spawn(move || std::io::copy(&mut out, &mut std::io::sink()).unwrap());
        let done = Done::of(&child.wait_with_output().unwrap());
        reading.join().unwrap();
        assert!(is_loss(&done), "{how:?}: {} {}", done.code, done.err);
        assert_sound(&office);
        assert_eq!(office.ok("deputy list --format csv").lines().count(), 1 + LONG * 3, "the next run works");
    }
}

#[test]
fn a_wrong_address_or_database_is_told() {
    let Some(server) = Server::shared() else { return };
    let office = TestOffice::at("renda.db");
    let nobody = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    refused(&office, &format!("--db postgres://app@127.0.0.1:{nobody}/x status"), "连不上数据库", "cannot connect to");
    let missing = server.named("nowhere").url;
    refused(&office, &format!("--db {missing} status"), "服务器上没有这个数据库", "the server has no such database");
    let empty = server.database();
    refused(&office, &format!("--db {} status", empty.url), "里没有 renda 的数据", "has no data of renda's");
    empty.psql("CREATE TABLE another (id BIGINT)");
    refused(&office, &format!("--db {} deputy list", empty.url), "里没有 renda 的数据", "has no data of renda's");
    let options = "TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'";
    server.named("postgres").psql(&format!("CREATE DATABASE latin {options}"));
    let latin = server.named("latin").url;
    refused(&office, &format!("--db {latin} init --place 贵阳市 --code 520100 --term 15"), "LATIN1", "LATIN1");
    refused(&office, &format!("--db {missing}?sslmode=allow status"), "sslmode=allow", "sslmode=allow");
    refused(&office, "--db postgres://app@127.0.0.1:port/x status", "数据库地址", "the database URL");
}

#[test]
fn a_standby_is_read_from_and_not_written_to() {
    let Some(server) = Server::start("") else { return };
    let database = server.database();
    let office = TestOffice::at(&database.url).founded();
    let standby = server.standby("reader");
    let name = database.url.rsplit_once('/').unwrap().1.to_owned();
    let read = standby.named(&name).url;
    standby.until("SELECT pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn()");
    assert_eq!(office.ok(&format!("--db {read} region list")), office.ok("region list"));
    assert_eq!(office.ok(&format!("--read-url {read} region list")), office.ok("region list"));
    let add = format!("--db {read} suggestion add --session 15-4 --title 甲");
    refused(&office, &add, "只能读", "only reads");
    assert_sound(&office);
}

/// Puts lines before those that say who may log in how.
fn admit(server: &Server, lines: &str) {
    let file = server.data().join("pg_hba.conf");
    let known = fs::read_to_string(&file).unwrap();
    fs::write(&file, format!("{lines}\n{known}")).unwrap();
    server.named("postgres").psql("SELECT pg_reload_conf()");
}

#[test]
fn passwords_come_from_a_variable_or_a_file_and_not_from_a_flag() {
    let Some(server) = Server::start("") else { return };
    let database = server.database();
    TestOffice::at(&database.url).founded();
    database.psql("CREATE ROLE clerk LOGIN SUPERUSER PASSWORD 'k3nnwort'");
    admit(&server, "host all clerk 127.0.0.1/32 scram-sha-256");
    let url = database.url.replace("app@", "clerk@");
    let office = TestOffice::at(&url);
    let with = |variables: &[(&str, &str)], line: &str| {
        Done::of(&office.command(line).envs(variables.iter().copied()).output().unwrap())
    };
    let begun = Instant::now();
    while office.done("status").code == 0 {
        assert!(begun.elapsed() < Duration::from_secs(10), "the server lets everybody in");
    }
    refused(&office, "status", "登录要密码", "the login takes a password");
    let wrong = with(&[("PGPASSWORD", "falsch")], "status");
    assert!(wrong.code == 6 && wrong.err.contains("登录被拒绝") && !wrong.err.contains("falsch"), "{}", wrong.err);
    assert_eq!(with(&[("PGPASSWORD", "k3nnwort")], "status").code, 0);
    let in_flag = office.done(&format!("--db {} status", url.replace("clerk@", "clerk:k3nnwort@")));
    assert!(in_flag.code == 2 && !in_flag.err.contains("k3nnwort"), "{} {}", in_flag.code, in_flag.err);
    let in_variable = TestOffice::at(&url.replace("clerk@", "clerk:k3nnwort@"));
    let shown = in_variable.ok("db info") + &in_variable.ok("config show");
    assert!(shown.contains("clerk@") && !shown.contains("k3nnwort"), "{shown}");
    office.write(".pgpass", format!("127.0.0.1:{}:*:clerk:k3nnwort\n", server.port()));
    fs::set_permissions(office.file(".pgpass"), fs::Permissions::from_mode(0o600)).unwrap();
    office.ok("status");
    fs::rename(office.file(".pgpass"), office.file("elsewhere")).unwrap();
    let elsewhere = office.file("elsewhere");
    assert_eq!(with(&[("PGPASSFILE", elsewhere.to_str().unwrap())], "status").code, 0);
    fs::set_permissions(&elsewhere, fs::Permissions::from_mode(0o644)).unwrap();
    let open = with(&[("PGPASSFILE", elsewhere.to_str().unwrap())], "status");
    assert_eq!(open.code, 6, "a file that others may read is not used: {}", open.err);
}

/// Makes a certificate authority and a certificate of `db.example`, as the office's administrator would.
fn certificates(office: &TestOffice) {
    let script = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -keyout ca.key -out ca.pem -subj '/CN=office ca' &&
        openssl req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj '/CN=db.example' &&
        printf 'subjectAltName=DNS:db.example\\nbasicConstraints=CA:FALSE\\n' > server.ext &&
        openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile server.ext -out server.crt";
    let made = Command::new("sh").args(["-c", script]).current_dir(office.path()).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
}

#[test]
fn what_leaves_the_machine_is_encrypted_to_a_server_that_is_known() {
    let Some(server) = Server::start("") else { return };
    let database = server.database();
    let office = TestOffice::at(&database.url).founded();
    certificates(&office);
    for name in ["server.key", "server.crt"] {
        let to = server.data().join(name);
        fs::copy(office.file(name), &to).unwrap();
        fs::set_permissions(&to, fs::Permissions::from_mode(0o600)).unwrap();
        let like = format!("--reference={}", server.data().join("pg_hba.conf").display());
        assert!(Command::new("chown").arg(like).arg(&to).status().unwrap().success());
    }
    server.settle("ssl = on");
    server.stop(Stop::Fast);
    server.start_again();
    admit(&server, "hostssl all app 127.0.0.1/32 trust\nhostnossl all app 127.0.0.1/32 reject");
    let begun = Instant::now();
    while office.done("status").code == 0 {
        assert!(begun.elapsed() < Duration::from_secs(10), "the server lets what is not encrypted in");
    }
    let far = |host: &str, rest: &str| {
        let url = database.url.replace("@127.0.0.1", &format!("@{host}"));
        format!("--db {url}?hostaddr=127.0.0.1{rest} region list --format json")
    };
    let listed = office.ok(&far("db.example", "&sslrootcert=ca.pem"));
    assert_eq!(office.ok(&far("db.example", "&sslmode=require")), listed);
    assert_eq!(office.ok(&far("db.example", "&sslmode=prefer")), listed);
    assert_eq!(office.ok(&far("db.example", "&sslmode=verify-full&sslrootcert=ca.pem")), listed);
    let refused = |line: String, why: &str| {
        let done = office.done(&line);
        assert!(done.code == 6 && done.err.contains(why), "{line}: {} {}{}", done.code, done.out, done.err);
    };
    refused(far("db.example", ""), "UnknownIssuer");
    refused(far("other.example", "&sslrootcert=ca.pem"), "other.example");
    refused(far("db.example", "&sslmode=disable"), "登录被拒绝");
}

/// Tries to register something while another program holds the writers' turn for longer than anybody waits.
fn kept_waiting(server: &Server, lang: &str) -> Done {
    let database = server.database();
    let office = TestOffice::at(&database.url).founded();
    let held = database.clone();
    let hold = "SELECT version FROM schema_history WHERE version = 1 FOR UPDATE";
    let holder = thread::spawn(move || held.psql(&format!("BEGIN; {hold}; SELECT pg_sleep(17); COMMIT")));
    server.until("SELECT count(*) > 0 FROM pg_stat_activity WHERE query LIKE 'SELECT pg_sleep%'");
    let add = "suggestion add --session 15-4 --title 甲";
    let done = office.done(&format!("--lang {lang} {add}"));
    assert_eq!(office.ok("region list --format csv").lines().count(), 1 + 159, "who only reads does not wait");
    holder.join().unwrap();
    assert_eq!(office.ok(add), "15-4-1\n", "the next run works");
    done
}

#[test]
fn a_writer_that_never_gets_its_turn_says_so() {
    let Some(server) = Server::shared() else { return };
    thread::scope(|scope| {
        let zh = scope.spawn(|| kept_waiting(server, "zh"));
        let en = kept_waiting(server, "en");
        let zh = zh.join().unwrap();
        assert!(zh.code == 6 && zh.err.contains("正被另一个程序写入"), "{} {}", zh.code, zh.err);
        assert!(en.code == 6 && en.err.contains("another program is writing"), "{} {}", en.code, en.err);
    });
}

#[test]
fn a_client_that_is_killed_leaves_nothing_or_all() {
    const KILLS: usize = 30;
    const ROWS: usize = 2_000;
    let Some(server) = Server::shared() else { return };
    let database = server.database();
    let office = TestOffice::at(&database.url).founded();
    office.write("roster.csv", roster("A", ROWS));
    let begun = Instant::now();
    office.ok("deputy import roster.csv");
    let median = begun.elapsed();
    let (mut whole, mut absent, mut reach) = (0, 0, 1.3);
    for kill in 0..KILLS {
        let before = persons(&office);
        office.write("roster.csv", roster(&format!("B{kill:02}"), ROWS));
        let mut command = office.command("deputy import roster.csv");
        let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // Spread evenly and out of order over the span, which widens or narrows with what was found.
        let share = f64::from(u32::try_from(kill * 7 % KILLS).unwrap()) / 30.0;
        thread::sleep(median.mul_f64(0.2 + (reach - 0.2) * share));
        child.kill().unwrap();
        child.wait().unwrap();
        // A commit that was sent is carried out after the death of the client.
        let name = database.url.rsplit_once('/').unwrap().1;
        server.until(&format!(
            "SELECT count(*) = 0 FROM pg_stat_activity WHERE datname = '{name}' AND application_name = 'renda'"
        ));
        match persons(&office) - before {
            0 => absent += 1,
            ROWS => whole += 1,
            torn => panic!("{torn} of {ROWS} rows were kept"),
        }
        reach = if whole * 4 < kill { reach * 1.1 } else { reach };
    }
    println!("{KILLS} kills of an import of {median:.1?}: {absent} left nothing, {whole} left all");
    assert!(absent > 2 && whole > 2, "the kills fell on one side: {absent} nothing, {whole} all");
    assert_sound(&office);
    office.ok("journal verify");
}

/// Unmounts a small disk when the test ends, however it does.
struct Unmount<'p>(&'p std::path::Path);

impl Drop for Unmount<'_> {
    fn drop(&mut self) {
        // A test that failed fails for its own reason.
        let _ = Command::new("umount").arg("-l").arg(self.0).status();
    }
}

#[test]
fn a_full_disk_at_the_server_keeps_nothing() {
    let Some(server) = Server::start("") else { return };
    let disk = server.data().parent().unwrap().join("disk");
    let mount = || {
        fs::create_dir(&disk)?;
        Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=18m,mode=0777", "tmpfs"])
            .arg(&disk)
            .stderr(Stdio::null())
            .status()
    };
    if !mount().is_ok_and(|status| status.success()) {
        println!("SKIPPED: it takes root to mount a small disk");
        return;
    }
    let _unmount = Unmount(&disk);
    let inner = disk.join("space");
    fs::create_dir(&inner).unwrap();
    let like = format!("--reference={}", server.data().display());
    assert!(Command::new("chown").arg(like).arg(&inner).status().unwrap().success());
    fs::set_permissions(&inner, fs::Permissions::from_mode(0o700)).unwrap();
    server.named("postgres").psql(&format!("CREATE TABLESPACE small LOCATION '{}'", inner.display()));
    server.named("postgres").psql("CREATE DATABASE small TEMPLATE template0 TABLESPACE small");
    let office = TestOffice::at(&server.named("small").url).founded();
    office.write("roster.csv", roster("", LONG * 3));
    refused(&office, "deputy import roster.csv", "磁盘已满", "disk is full");
    assert_eq!(persons(&office), 0);
    assert_sound(&office);
    let room = Command::new("mount").args(["-o", "remount,size=64m"]).arg(&disk).status().unwrap();
    assert!(room.success());
    office.write("roster.csv", roster("", 100));
    office.ok("deputy import roster.csv");
    assert_eq!(persons(&office), 100, "with room it goes on");
}
