//! What `renda db roles` prints, run on a real server: the program works under each account as far as the account goes, and
//! says clearly where it ends.

#![allow(clippy::unwrap_used, reason = "a test program: what fails ends the test")]

#[allow(unreachable_pub, reason = "a part of each test program that uses it")]
mod office;

use office::server::{Database, Server};
use office::{Done, Engine, TestOffice};

/// An office's records in a database on a server, with one account in each role.
struct Accounts {
    office: TestOffice,
    database: Database,
    prefix: String,
}

impl Accounts {
    fn new(server: &Server, prefix: &str) -> Accounts {
        let office = TestOffice::with_records();
        let database = server.database();
        office.ok(&format!("db copy renda.db {}", database.url));
        let script = office.ok(&format!("db roles --prefix {prefix}"));
        database.psql(&script);
        database.psql(&script);
        for role in ["owner", "writer", "reader", "auditor"] {
            database.psql(&format!("CREATE ROLE {prefix}_a_{role} LOGIN IN ROLE {prefix}_{role}"));
        }
        database.psql(&format!("ALTER ROLE {prefix}_a_owner SET role = '{prefix}_owner'"));
        Accounts { office, database, prefix: prefix.to_owned() }
    }

    fn url(&self, role: &str) -> String {
        self.database.url.replace("app@", &format!("{}_a_{role}@", self.prefix))
    }

    fn ok(&self, role: &str, line: &str) -> String {
        self.office.ok(&format!("{line} --db {}", self.url(role)))
    }

    fn done(&self, role: &str, line: &str) -> Done {
        self.office.done(&format!("{line} --db {}", self.url(role)))
    }

    /// A command line that the account may not carry out, and that says so.
    fn denied(&self, role: &str, line: &str) {
        let done = self.done(role, line);
        assert_eq!(done.code, 6, "{role}: renda {line}\n{}{}", done.out, done.err);
        assert!(done.err.contains("没有这项权限") && done.err.contains("renda db roles"), "{line}: {}", done.err);
    }

    /// A statement that the server refuses the account.
    fn refused(&self, role: &str, statement: &str) {
        let account = Database { url: self.url(role) };
        let error = account.try_psql(statement).expect_err(statement);
        assert!(error.contains("permission denied") || error.contains("must be owner"), "{statement}: {error}");
    }
}

/// What the records hold and a reader must not see: the mobile number of a deputy, as `with_records` makes it.
fn mobile(accounts: &Accounts) -> String {
    let found = accounts.database.psql("SELECT min(mobile) FROM person WHERE mobile IS NOT NULL");
    assert!(!found.trim().is_empty(), "the records have a mobile number");
    found.trim().to_owned()
}

#[test]
fn a_writer_does_the_daily_work_and_leaves_the_journal_alone() {
    let Some(server) = Server::shared() else { return };
    let accounts = Accounts::new(server, "w");
    let office = &accounts.office;
    office.write("station.csv", "行政区划,站点编号,名称,类型\n520100,LZ-901,新设联络站,联络站\n");
    accounts.ok("writer", "station import station.csv");
    accounts.ok("writer", "station edit LZ-901 --name 改名联络站");
    accounts.ok("writer", "unit add --name 某新局");
    accounts.ok("writer", "deputy list --reveal --columns name,mobile");
    for line in ["suggestion list", "status", "reminder plan", "journal list", "journal verify", "db info", "db hash"] {
        accounts.ok("writer", line);
    }
    office.write(
        "renda.toml",
        "[reminder]\nchannels = [\"files\"]\nfrom = \"a@example.cn\"\n[files]\ndir = \"letters\"\n",
    );
    std::fs::create_dir(office.file("letters")).unwrap();
    for line in ["reminder send", "reminder log", "reminder show 1"] {
        accounts.ok("writer", line);
    }
    accounts.denied("reader", "reminder log");
    accounts.database.psql("DELETE FROM schema_history WHERE version = (SELECT max(version) FROM schema_history)");
    accounts.denied("writer", "db migrate");
    for statement in [
        "DELETE FROM journal",
        "UPDATE journal SET operator = 'x'",
        "DELETE FROM journal_record",
        "UPDATE journal_payload SET after = NULL",
        "DELETE FROM journal_payload",
        "DELETE FROM suggestion",
        "UPDATE schema_history SET version = 9",
        "UPDATE setting SET value = 'x'",
        "ALTER TABLE suggestion ADD more TEXT",
        "DROP TABLE opinion",
        "TRUNCATE journal",
        "CREATE TABLE mine (a BIGINT)",
    ] {
        accounts.refused("writer", statement);
    }
}

#[test]
fn a_reader_sees_everything_but_personal_data() {
    let Some(server) = Server::shared() else { return };
    let accounts = Accounts::new(server, "r");
    let mobile = mobile(&accounts);
    for line in [
        "deputy list",
        "deputy list --columns all",
        "deputy export",
        "suggestion list",
        "suggestion list --overdue",
        "unit list --columns all",
        "station list --columns all",
        "activity list",
        "attendance list",
        "matter list",
        "opinion list --columns all",
        "region list",
        "congress list",
        "session list",
        "status",
        "report annual --year 2024 --format json",
        "reminder plan",
        "db info",
    ] {
        let done = accounts.done("reader", line);
        assert_eq!(done.code, 0, "renda {line}\n{}", done.err);
        for trace in [mobile.as_str(), "****"] {
            assert!(!done.out.contains(trace), "{line} shows a number or what is left of it masked\n{}", done.out);
        }
    }
    let listed = accounts.done("reader", "deputy list --columns name,mobile");
    assert_eq!(listed.code, 0, "{}", listed.err);
    assert!(listed.err.contains("不能读取个人信息，未列出：手机"), "{}", listed.err);
    let name = accounts.database.psql("SELECT min(name) FROM person WHERE mobile IS NOT NULL");
    let shown = accounts.done("reader", &format!("deputy show {}", name.trim()));
    assert_eq!(shown.code, 0, "{}", shown.err);
    assert!(!shown.out.contains("手机") && shown.err.contains("未列出"), "{}{}", shown.out, shown.err);
    for line in [
        "deputy list --reveal --columns name,mobile",
        "deputy list --mobile 13800000000",
        "deputy list --sort mobile",
        "journal list",
        "journal verify",
        "db hash",
        "unit add --name 某新局",
    ] {
        accounts.denied("reader", line);
    }
    assert_eq!(accounts.done("reader", "sql 'select name from person'").code, 0);
    accounts.denied("reader", "sql 'select mobile from person' --reveal");
    let reader = Database { url: accounts.url("reader") };
    assert_eq!(reader.psql("SELECT DISTINCT mobile FROM person_masked WHERE mobile IS NOT NULL").trim(), "●");
    accounts.refused("reader", "SELECT mobile FROM person");
    accounts.refused("reader", "SELECT * FROM opinion");
    accounts.refused("reader", "SELECT after FROM journal_payload");
    accounts.refused("reader", "SELECT arguments FROM journal");
    accounts.refused("reader", "INSERT INTO setting VALUES ('a', 'b')");
}

#[test]
fn an_auditor_verifies_the_journal_and_checks_the_database() {
    let Some(server) = Server::shared() else { return };
    let accounts = Accounts::new(server, "u");
    for line in ["journal list", "journal show 2", "journal verify", "db check", "db info", "status"] {
        accounts.ok("auditor", line);
    }
    accounts.denied("auditor", "unit add --name 某新局");
    accounts.denied("auditor", "db check --repair");
    accounts.refused("auditor", "SELECT id_number FROM person");
    accounts.refused("auditor", "DELETE FROM journal");
}

#[test]
fn an_owner_makes_the_tables_and_moves_them() {
    let Some(server) = Server::shared() else { return };
    let accounts = Accounts::new(server, "o");
    accounts.ok("owner", "db migrate");
    accounts.ok("owner", "journal verify");
    let next = server.database();
    next.psql("GRANT CREATE ON SCHEMA public TO o_owner");
    let url = next.url.replace("app@", "o_a_owner@");
    accounts.office.ok(&format!("db copy {} {url}", accounts.url("owner")));
    let owners = next.psql("SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'");
    assert_eq!(owners.trim(), "o_owner", "new tables are the role's, not the person's");
}

#[test]
fn what_cannot_be_a_name_is_refused_and_no_database_is_needed() {
    let office = TestOffice::empty();
    let printed = office.command("db roles --schema office").env_remove("RENDA_DB").output().unwrap();
    assert!(printed.status.success());
    assert!(String::from_utf8(printed.stdout).unwrap().contains("ON office.suggestion TO renda_reader"));
    for names in ["--prefix 'a; DROP TABLE x'", "--schema Office", "--prefix ''"] {
        assert_eq!(office.done(&format!("db roles {names}")).code, 2, "{names}");
    }
}

/// Without `--reveal`, whoever may see personal data is not shown any by a query, whatever way round it goes about it.
#[test]
fn a_query_reads_no_personal_data_by_a_function_or_the_servers_own_tables() {
    if Server::shared().is_none() {
        return;
    }
    let office = TestOffice::on(Engine::Server);
    for query in [
        "select query_to_xml($$select mobile from person$$, true, false, $$$$)",
        "select table_to_xml($$person$$, true, false, $$$$)",
        "select database_to_xml(true, true, $$$$)",
        "select word from ts_stat($$select to_tsvector(mobile) from person$$)",
        "select most_common_vals::text from pg_stats",
        "select starelid from pg_statistic",
        "select p from person p",
        "select count(*) from person where mobile like $$1%$$",
        "select x from (select row_to_json(p)::text x from person p) y",
    ] {
        let done = office.done(&format!("sql '{query}'"));
        assert_eq!((done.code, done.out.as_str()), (1, ""), "{query}: {}", done.err);
        assert!(done.err.contains("个人信息"), "{query}: {}", done.err);
    }
    for query in [
        "select name, count(*) from person group by name",
        "select lower(name) || concat(sex, birth), length(name) from person order by 1",
        "select to_char(1234.5, $$9999.9$$), round(1.25, 1), coalesce(max(entry), 0) from seat",
        "select string_agg(name, $$,$$ order by name), row_number() over () from unit group by region",
    ] {
        office.ok(&format!("sql '{query}'"));
    }
}
