//! The growing tables on two servers by region, set up by the script that the page on servers gives: a copied database gives
//! the same bytes in every listing, export and report, is written to as before, and is counted where its records lie.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test program: what fails ends the test, figures are told"
)]

use std::time::Instant;

use office::TestOffice;
use office::server::{Database, Server};

mod office;

/// The nouns whose records are listed and exported.
const NOUNS: [&str; 12] = [
    "region",
    "congress",
    "session",
    "unit",
    "deputy",
    "suggestion",
    "motion",
    "station",
    "activity",
    "attendance",
    "matter",
    "opinion",
];

/// Where the regions of the demonstration are divided.
const DIVISION: &str = "520113";

/// Tables that are divided.
const DIVIDED: [&str; 4] = ["activity", "attendance", "matter", "opinion"];

/// The day and the rules of the demonstration.
const RULES: &str = "--today 2024-12-20 --profile guiyang";

/// Has a server write down the plan of every statement that is run in a database from now on.
fn explain_from_now_on(database: &Database) {
    let name = database.url.rsplit('/').next().unwrap();
    for setting in ["log_min_duration = 0", "log_verbose = on", "log_level = 'log'"] {
        database.psql(&format!("LOAD 'auto_explain'; ALTER DATABASE {name} SET auto_explain.{setting}"));
    }
    database.psql(&format!("ALTER DATABASE {name} SET session_preload_libraries = 'auto_explain'"));
}

#[test]
fn a_database_divided_by_region_is_the_same_database() {
    let begun = Instant::now();
    let told = |what: &str, since: Instant| eprintln!("{what}: {} ms", since.elapsed().as_millis());
    let Some(coordinator) = Server::start("") else { return };
    let office = TestOffice::empty().english();
    let shards = std::thread::scope(|scope| {
        let demonstration = scope.spawn(|| office.ok("--quiet demo demo --scale city"));
        let shards = [Server::start("").unwrap(), Server::start("").unwrap()];
        demonstration.join().unwrap();
        shards
    });
    let (database, lying) = (coordinator.database(), [shards[0].database(), shards[1].database()]);
    told("three servers, and a city's year in one file", begun);
    let (here, there) = (format!("--db demo/renda.db {RULES}"), format!("--db {} {RULES}", database.url));
    office.ok(&format!("{there} db migrate"));
    let arguments = [database.url.as_str(), &lying[0].url, DIVISION, &lying[1].url];
    eprint!("{}", coordinator.script("shards.sh", &arguments).unwrap());
    let again = coordinator.script("shards.sh", &arguments).unwrap_err();
    assert!(again.contains("divide once"), "{again}");
    let since = Instant::now();
    office.ok(&format!("db copy demo/renda.db {}", database.url));
    // Until a server has looked at what it was given, its plans are guesses.
    lying.iter().chain([&database]).for_each(|database| drop(database.psql("ANALYZE")));
    told("copied, read back and compared", since);
    each_shard_has_its_part(&database, &lying);

    let since = Instant::now();
    for noun in NOUNS {
        for line in [format!("{noun} list --format json"), format!("{noun} export --format csv")] {
            same(&office, &here, &there, &line);
        }
    }
    told("every listing and export, the same bytes from both", since);
    explain_from_now_on(&database);
    let since = Instant::now();
    same(&office, &here, &there, "report annual --year 2024 --format json");
    told("the annual report, the same bytes from both", since);
    counted_where_they_lie(&coordinator.log());
    written_as_before(&office, &here, &database, &lying);
    told("all", begun);
}

fn same(office: &TestOffice, here: &str, there: &str, line: &str) {
    let (one, other) = (office.ok(&format!("{here} {line}")), office.ok(&format!("{there} {line}")));
    assert!(!one.is_empty() && one == other, "{line}: {} bytes and {} bytes", one.len(), other.len());
}

fn each_shard_has_its_part(whole: &Database, lying: &[Database; 2]) {
    let rows = |database: &Database, table: &str| -> u64 {
        database.psql(&format!("SELECT COUNT(*) FROM {table}")).trim().parse().unwrap()
    };
    for table in DIVIDED {
        let (all, parts) = (rows(whole, table), [rows(&lying[0], table), rows(&lying[1], table)]);
        eprintln!("{table}: {all} = {} + {}", parts[0], parts[1]);
        assert!(all == parts[0] + parts[1] && parts.iter().all(|part| part * 4 > all), "{table}");
    }
    assert_eq!(lying[0].psql(&format!("SELECT COUNT(*) FROM attendance WHERE region >= '{DIVISION}'")), "0\n");
    assert_eq!(lying[1].psql(&format!("SELECT COUNT(*) FROM attendance WHERE region < '{DIVISION}'")), "0\n");
}

/// In the plans that the report led to, participations, activities and opinions are aggregated by the shards.
fn counted_where_they_lie(log: &str) {
    let plan = |line: &&str| line.trim_start().starts_with("Relations: Aggregate on");
    let mut found: Vec<&str> = log.lines().filter(plan).map(str::trim).collect();
    let all = found.len();
    found.sort_unstable();
    found.dedup();
    eprintln!("{all} foreign scans of the report aggregate on the shards:");
    found.iter().for_each(|line| eprintln!("  {line}"));
    for shard in 1..=2 {
        for relation in [
            format!("((public.attendance_{shard} t"),
            format!("(public.activity_{shard} a"),
            format!("(public.opinion_{shard} o"),
        ] {
            assert!(found.iter().any(|line| line.contains(&relation)), "{relation} is not aggregated by its shard");
        }
    }
}

/// What is registered afterwards goes to its shard, and the two databases stay the same.
fn written_as_before(office: &TestOffice, here: &str, coordinator: &Database, lying: &[Database; 2]) {
    let there = &format!("--db {} {RULES}", coordinator.url);
    let add = "activity add --number X1 --title 视察 --kind inspection --starts-on 2024-06-01 --region";
    for database in [here, there] {
        office.ok(&format!("{database} {add} 520102"));
        office.ok(&format!("{database} {add} 520115"));
        office.ok(&format!("{database} attendance add --activity X1 --region 520115 --count 7"));
        office.ok(&format!("{database} activity edit X1 --region 520115 --title 视察环保"));
        office.ok(&format!("{database} journal verify"));
        office.ok(&format!("{database} db check"));
    }
    let (one, other) = (&lying[0], &lying[1]);
    assert_eq!(one.psql("SELECT region, title FROM activity WHERE number = 'X1'"), "520102|视察\n");
    assert_eq!(other.psql("SELECT region, title FROM activity WHERE number = 'X1'"), "520115|视察环保\n");
    assert_eq!(
        other.psql(
            "SELECT region FROM attendance WHERE count = 7 AND seat_id = 0 AND id = (SELECT MAX(id) FROM attendance)"
        ),
        "520115\n"
    );
    // An account that may only read sees the shards as well.
    coordinator.psql("CREATE ROLE reader LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader");
    let reading = format!("--db {} {RULES}", coordinator.url.replace("app@", "reader@"));
    same(office, here, &reading, "report annual --year 2024 --format json");
    for line in ["activity list --format json", "attendance list --format json"] {
        same(office, here, there, line);
    }
}
