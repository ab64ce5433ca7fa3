//! A server may undo a transaction because of another one (SQLSTATE 40001, 40P01). The command then begins again by itself, a
//! bounded number of times, and says so when that did not help.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test ends where something is not there")]

mod office;

use office::server::{Database, Server};
use office::{Engine, TestOffice};

/// Makes the server undo transactions that write the journal, as long as a counter (which is not undone) says so.
fn undo_while(database: &Database, condition: &str, state: &str) {
    database.psql(&format!(
        "CREATE SEQUENCE IF NOT EXISTS attempt;
         CREATE OR REPLACE FUNCTION stand_in_the_way() RETURNS trigger LANGUAGE plpgsql AS $$
         DECLARE attempt BIGINT := nextval('attempt');
         BEGIN
             IF {condition} THEN RAISE EXCEPTION 'another transaction was first' USING ERRCODE = '{state}'; END IF;
             RETURN NEW;
         END $$;
         DROP TRIGGER IF EXISTS stand_in_the_way ON journal;
         CREATE TRIGGER stand_in_the_way BEFORE INSERT ON journal FOR EACH ROW EXECUTE FUNCTION stand_in_the_way();
         ALTER SEQUENCE attempt RESTART;"
    ));
}

fn attempts(database: &Database) -> String {
    database.psql("SELECT last_value FROM attempt").trim().to_owned()
}

#[test]
fn a_command_that_was_undone_begins_again() {
    if Server::shared().is_none() {
        return;
    }
    let office = TestOffice::on(Engine::Server);
    let database = Database { url: office.database().to_owned() };
    for (state, name) in [("40001", "市住建局"), ("40P01", "市财政局")] {
        undo_while(&database, "attempt < 4", state);
        office.ok(&format!("unit add --name {name}"));
        assert_eq!(attempts(&database), "4", "three times undone, the fourth stayed");
    }
    office.write("units.csv", "单位名称,启用日期\n市教育局,\n市民政局,\n市司法局,某日\n");
    undo_while(&database, "attempt < 3", "40001");
    let done = office.done("unit import units.csv --rejects rejected.csv");
    assert_eq!(done.code, 5, "{}", done.err);
    assert_eq!(office.read("rejected.csv").lines().count(), 2, "the one rejected row, once");
    assert_eq!(attempts(&database), "3");
    assert_eq!(database.psql("SELECT count(*), count(DISTINCT name) FROM unit").trim(), "4|4");
    assert_eq!(database.psql("SELECT string_agg(seq::text, ',' ORDER BY seq) FROM journal").trim(), "1,2,3,4");
    office.ok("db check");
}

#[test]
fn a_command_that_is_always_undone_gives_up_and_says_so() {
    if Server::shared().is_none() {
        return;
    }
    let office = TestOffice::on(Engine::Server);
    let database = Database { url: office.database().to_owned() };
    undo_while(&database, "TRUE", "40001");
    let done = office.done("unit add --name 市住建局");
    println!("{}", done.err);
    assert_eq!((done.code, done.out.as_str()), (6, ""));
    assert!(done.err.contains("与其他写入冲突"), "{}", done.err);
    assert_eq!(attempts(&database), "6", "bounded");
    assert_eq!(database.psql("SELECT count(*) FROM unit").trim(), "0");
    database.psql("DROP TRIGGER stand_in_the_way ON journal");
    office.ok("unit add --name 市住建局");
    office.ok("db check");
}

#[test]
fn two_that_wait_for_each_other_are_told_apart_by_the_server() {
    if Server::shared().is_none() {
        return;
    }
    let office = TestOffice::on(Engine::Server);
    office.ok("unit add --name 市住建局");
    let database = Database { url: office.database().to_owned() };
    // Somebody at psql holds the unit and then wants the writers' turn, which the command has while it waits for the unit.
    // He may wait for long before he looks for a deadlock, so that the command is the one that is undone.
    let meddler = Database { url: database.url.clone() };
    let meddling = std::thread::spawn(move || {
        meddler.psql(
            "SET deadlock_timeout = '20s';
             BEGIN;
             UPDATE unit SET contact = NULL;
             SELECT pg_sleep(1.5);
             SELECT version FROM schema_history WHERE version = 1 FOR UPDATE;
             COMMIT;",
        )
    });
    database.psql("SELECT pg_sleep(0.7)");
    office.ok("unit edit 市住建局 --phone 0851-80000001");
    meddling.join().unwrap();
    assert_eq!(database.psql("SELECT phone FROM unit").trim(), "0851-80000001");
    office.ok("db check");
}

#[test]
fn a_writer_whose_turn_does_not_come_gives_up_also_behind_another_one() {
    if Server::shared().is_none() {
        return;
    }
    let office = &TestOffice::on(Engine::Server);
    let holder = Database { url: office.database().to_owned() };
    // Longer than one wait, shorter than two.
    let holding = std::thread::spawn(move || {
        holder.psql(
            "BEGIN; SELECT version FROM schema_history WHERE version = 1 FOR UPDATE; SELECT pg_sleep(25); COMMIT;",
        )
    });
    Database { url: office.database().to_owned() }.psql("SELECT pg_sleep(0.5)");
    std::thread::scope(|scope| {
        let writers: Vec<_> = ["市住建局", "市财政局"]
            .map(|name| scope.spawn(move || office.done(&format!("unit add --name {name}"))))
            .into_iter()
            .collect();
        for writer in writers {
            let done = writer.join().unwrap();
            assert_eq!(done.code, 6, "{}", done.err);
            assert!(done.err.contains("数据库正被另一个程序写入，等了 15 秒仍未放开"), "{}", done.err);
        }
    });
    // Reading waits for nobody.
    office.ok("unit list");
    holding.join().unwrap();
    office.ok("unit add --name 市住建局");
}
