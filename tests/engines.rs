//! One program on two engines: what is listed, exported, counted and checked is the same to the byte, whether the data are in
//! a file or on a PostgreSQL server. Only the moment of a write and what is random in it (salts, and the hashes over both)
//! differ between two databases that were filled by the same commands.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test ends where something is not there, and tells what it compared"
)]

mod office;

use std::path::Path;
use std::thread;

use renda::domain::record;
use renda::domain::suggestion::Status;
use renda::storage::address::Address;
use renda::storage::sql::Access;

use office::server::Server;
use office::{Engine, TestOffice};

/// The same office twice: its data in a file, and on a server.
struct Both {
    file: TestOffice,
    server: TestOffice,
    outputs: usize,
    bytes: usize,
    /// Command lines that did not succeed, on either.
    refused: usize,
}

impl Both {
    /// Makes both at once; nothing without PostgreSQL.
    fn made(make: fn(Engine) -> TestOffice) -> Option<Both> {
        Server::shared()?;
        let [file, server] = thread::scope(|scope| {
            Engine::ALL.map(|engine| scope.spawn(move || make(engine))).map(|made| made.join().unwrap())
        });
        Some(Both { file, server, outputs: 0, bytes: 0, refused: 0 })
    }

    /// Runs a command line on both and holds that every byte and the exit code are the same; returns standard output.
    fn same(&mut self, line: &str) -> String {
        let (file, server) = thread::scope(|scope| {
            let file = scope.spawn(|| self.file.done(line));
            (self.server.done(line), file.join().unwrap())
        });
        assert_eq!(file.code, server.code, "renda {line}\n{}\n{}", file.err, server.err);
        assert_ne!(file.code, 70, "renda {line}: {}", file.err);
        self.refused += usize::from(file.code != 0);
        self.equal(line, &file.out, &server.out);
        self.equal(line, &file.err, &server.err);
        file.out
    }

    fn equal(&mut self, what: &str, file: &str, server: &str) {
        if file != server {
            let place = file.lines().zip(server.lines()).position(|(one, other)| one != other);
            let line = place.unwrap_or_else(|| file.lines().count().min(server.lines().count()));
            let (one, other) = (file.lines().nth(line), server.lines().nth(line));
            panic!("{what}: line {} is on a file\n{one:?}\nand on a server\n{other:?}", line + 1);
        }
        self.outputs += usize::from(!file.is_empty());
        self.bytes += file.len();
    }

    fn tell(&self, what: &str) {
        println!("{what}: {} outputs, {} bytes, the same on a file and on a server", self.outputs, self.bytes);
    }
}

/// Settings of the demo, on the day it is played.
const PLAYED: &str = "--config city/renda.toml --today 2024-12-20";

/// What is asked of the demo's city beside every listing and every export.
const QUESTIONS: &[&str] = &[
    "report annual --year 2024 --format json",
    "report annual --year 2024 --format md",
    "report annual --year 2024 --format csv",
    "report annual --year 2024 --format html",
    "report annual --year 2024",
    "--lang en report annual --year 2024",
    "--as-of 2023-12-20 report annual --year 2023 --format json",
    "report annual --year 2024 --list suggestion.count --format ndjson",
    "report annual --year 2024 --list timing.cases.late --format ndjson",
    "report annual --year 2024 --list timing.cases.overdue --format ndjson",
    "report annual --year 2024 --list satisfaction.first.result.dissatisfied --format ndjson",
    "report annual --year 2024 --list rehandled.open --format ndjson",
    "report annual --year 2024 --list station.models --format ndjson",
    "report annual --year 2024 --list deputy.ended --format ndjson",
    "report annual --year 2024 --list structure.women --format ndjson",
    "suggestion list --overdue --format json",
    "suggestion list --overdue",
    "suggestion list --title 停车",
    "suggestion list --title 无此事项",
    "suggestion urgings",
    "--as-of 2024-06-30 suggestion list --overdue --format json",
    "deputy list --columns all --format csv",
    "status",
    "status --format json",
    "--lang en status",
    "reminder plan",
    "reminder plan --format json",
    "db check",
    "sql --schema",
];

#[test]
fn the_demo_is_the_same_on_both_engines() {
    let Some(mut both) = Both::made(TestOffice::of_the_demo) else { return };
    for question in QUESTIONS {
        both.same(&format!("{PLAYED} {question}"));
    }
    for record in record::ALL {
        let noun = record.noun;
        both.same(&format!("{PLAYED} {noun} list --format json"));
        both.same(&format!("{PLAYED} {noun} export"));
        both.same(&format!("{PLAYED} {noun} export --reveal --format json"));
    }
    lists_by_state(&mut both);
    for filter in
        ["--category 城", "--category 无此类", "--delegation 区", "--lead 王", "--lead 无此人", "--title 小区"]
    {
        both.same(&format!("{PLAYED} suggestion list {filter} --limit 20"));
        both.same(&format!("{PLAYED} suggestion list {filter} --status closed --format csv"));
    }
    let verified = [&both.file, &both.server].map(|office| office.ok(&format!("{PLAYED} journal verify")));
    let [file, server] = verified.map(|said| said.split('锚').next().unwrap().to_owned());
    both.equal("journal verify without the hash of the newest entry", &file, &server);
    both.tell("the demo's city");
    assert_eq!(both.refused, 0, "everything asked was answered");
    assert!(both.outputs > 55 && both.bytes > 50_000_000, "{} outputs, {} bytes", both.outputs, both.bytes);
    same_tables(&both);
}

/// Holds that the lists of every state, on days before, between and after what happened, are what is in that state among all.
fn lists_by_state(both: &mut Both) {
    for day in ["2023-02-01", "2024-03-01", "2024-04-10", "2024-06-30", "2024-09-15", "2024-12-20"] {
        let list = format!("{PLAYED} --as-of {day} suggestion list --columns number,status --format csv");
        let all = both.same(&list);
        let mut left = all.lines().count() - 1;
        for state in Status::ALL.map(Status::code) {
            let listed = both.same(&format!("{list} --status {}", state.code));
            let listed: Vec<&str> = listed.lines().skip(1).collect();
            let end = format!(",{}", state.label.zh);
            let expected: Vec<&str> = all.lines().skip(1).filter(|line| line.ends_with(&end)).collect();
            assert_eq!(listed, expected, "{} as of {day}", state.code);
            left -= listed.len();
        }
        assert_eq!(left, 0, "as of {day} every suggestion is in a state");
    }
}

/// Columns that differ between two databases filled by the same commands: the moment of each write, what is random, the
/// hashes over them, and what the journal notes of arguments, where the database is among them.
const OWN: &[(&str, &[&str])] = &[
    ("journal", &["at", "records_digest", "previous", "hash"]),
    ("journal_payload", &["salt"]),
    ("journal_record", &["commitment"]),
    ("schema_history", &["applied_at"]),
    ("import_file", &["at"]),
];

/// Holds that every row of every table is the same, ids and journal included, but for the columns in [`OWN`].
fn same_tables(both: &Both) {
    let open = |office: &TestOffice, at: &Path| {
        let address = match Address::parse(office.database()) {
            Address::File(path) => Address::File(at.join(path)),
            server => server,
        };
        address.open(Access::Read).unwrap()
    };
    let mut stores = [&both.file, &both.server].map(|office| open(office, office.path()));
    let schemas = [0, 1].map(|side| stores[side].columns().unwrap());
    assert_eq!(schemas[0], schemas[1], "the same tables and columns");
    let (mut tables, mut rows) = (0, 0);
    for chunk in schemas[0].chunk_by(|one, other| one.table == other.table) {
        let table = chunk[0].table.as_str();
        let own = OWN.iter().find(|(of, _)| *of == table).map_or(&[][..], |(_, columns)| *columns);
        let compared: Vec<&str> =
            chunk.iter().map(|column| column.column.as_str()).filter(|column| !own.contains(column)).collect();
        let order = compared.iter().map(|column| format!("{column} NULLS LAST")).collect::<Vec<_>>().join(", ");
        let sql = format!("SELECT {} FROM {table} ORDER BY {order}", compared.join(", "));
        let [file, server] = stores.each_mut().map(|store| store.query(&sql, &[]).unwrap());
        assert_eq!(file.len(), server.len(), "rows of {table}");
        for (one, other) in file.iter().zip(&server) {
            assert_eq!(one, other, "{table}: {compared:?}");
        }
        (tables, rows) = (tables + 1, rows + file.len());
    }
    println!("{tables} tables, {rows} rows, the same in a file and on a server");
}

/// A value of every field of a record type that an office with records has, as a filter takes it.
fn found(both: &mut Both, record: &record::RecordType) -> Vec<(String, String)> {
    let rows = both.same(&format!("{} export --reveal --format ndjson", record.noun));
    let rows: Vec<serde_json::Value> = rows.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
    let value = |key: &str| {
        rows.iter().find_map(|row| match row.get(key)? {
            serde_json::Value::String(text) if !text.contains('\n') => Some(text.clone()),
            serde_json::Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
    };
    let fields = record.fields.iter();
    fields
        .map(|field| (field.key.replace('_', "-"), value(field.key).unwrap_or_else(|| field.example.to_owned())))
        .collect()
}

#[test]
fn every_filter_and_every_order_is_the_same_on_both_engines() {
    let Some(mut both) = Both::made(TestOffice::with_records_on) else { return };
    for record in record::ALL {
        let noun = record.noun;
        for (flag, value) in found(&mut both, record) {
            for question in [
                format!("{noun} list --columns all --format csv --sort -{flag}"),
                format!("{noun} list --columns all --format csv --{flag} '{value}'"),
                format!("{noun} list --columns all --format csv --{flag} ''"),
            ] {
                both.same(&question);
            }
        }
    }
    both.tell("filters and orders");
    assert!(both.outputs > 300, "{} outputs", both.outputs);
}
