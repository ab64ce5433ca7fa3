//! Accounts at a server: who may do what to which table, as SQL for the administrator. Nothing here is executed.
//!
//! Everything follows from the schema and from what the record types declare to be personal, so that a new table or column
//! is covered the day it is made: what nobody decided about, a writer may read and add to and change, a reader may read.

use std::fmt::Write as _;

use super::schema::{self, TableShape};
use super::sql::Result;
use super::tables;
use crate::i18n::{Lang, Message};
use crate::message;

/// Tables of the journal: written once, changed by nobody. The payload can be erased by law, which is the owner's to do.
const JOURNAL: [&str; 3] = ["journal", "journal_record", "journal_payload"];

/// What anybody needs of the journal who only looks at the register: its head.
const HEAD: [&str; 2] = ["seq", "hash"];

/// Tables a writer adds to and never changes.
const ADDED_TO: [&str; 2] = ["import_file", "frozen_report"];

/// Tables that only the owner writes: the office itself and the history of the schema.
const OWNED: [&str; 2] = ["setting", "schema_history"];

/// Tables whose rows a use case replaces, so that a writer needs to delete them; no record itself is ever deleted.
const REPLACED: [&str; 8] =
    ["calendar_day", "contact", "extension", "feedback", "promise", "reply", "signer", "unit_alias"];

/// What the roles are called and where the tables are.
#[derive(Clone, Copy, Debug)]
pub struct Names<'n> {
    /// The schema.
    pub schema: &'n str,
    /// What the four names begin with.
    pub prefix: &'n str,
}

/// Returns whether a name is one that needs no quotes: ASCII letters in lower case, digits, underscores.
pub fn is_plain_name(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|byte| byte.is_ascii_lowercase() || byte == b'_')
        && bytes.all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
        && name.len() <= 40
}

/// Returns the statements that make the four roles and grant each what it needs; they may be run again and again.
pub fn sql(names: Names<'_>, lang: Lang) -> Result<String> {
    let tables = schema::tables()?;
    let mut script = Script { names, lang, text: String::new() };
    script.remark(&head(names));
    script.line("BEGIN;");
    script.make_roles();
    script.owner(&tables);
    script.writer(&tables);
    script.reader(&tables);
    script.auditor(&tables);
    script.line("COMMIT;");
    Ok(script.text)
}

fn head(Names { schema, prefix }: Names<'_>) -> Message {
    message!(
        "renda 的账号权限。由数据库管理员（超级用户）在建好表之后用 psql 运行；可以重复运行，升级结构（renda db migrate）之后要再运行一次。\n\
         四个角色都不能登录；给每个人建登录账号并加入其中一个，例如：\n\
         CREATE ROLE wang LOGIN PASSWORD '…' IN ROLE {prefix}_writer;\n\
         负责升级结构的账号另加一句，使新表归 {prefix}_owner 所有：ALTER ROLE 账号 SET role = '{prefix}_owner';\n\
         表不在 public 里时，每个账号还要：ALTER ROLE 账号 SET search_path = {schema};",
        "Accounts for renda. To be run with psql by the administrator (a superuser) once the tables are there; may be run again \
         and again, and has to be after the schema was brought up to date (renda db migrate).\n\
         None of the four roles can log in; make an account for each person in one of them, such as:\n\
         CREATE ROLE wang LOGIN PASSWORD '…' IN ROLE {prefix}_writer;\n\
         Whoever brings the schema up to date also needs, so that {prefix}_owner owns new tables: ALTER ROLE name SET role = '{prefix}_owner';\n\
         Where the tables are not in public, every account also needs: ALTER ROLE name SET search_path = {schema};"
    )
}

/// The four roles, by the ending of their names.
const ROLES: [&str; 4] = ["owner", "writer", "reader", "auditor"];

/// Statements and remarks in the making.
struct Script<'n> {
    names: Names<'n>,
    lang: Lang,
    text: String,
}

impl Script<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn remark(&mut self, message: &Message) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        for line in message.get(self.lang).lines() {
            let _ = writeln!(self.text, "-- {line}");
        }
    }

    fn role(&self, ending: &str) -> String {
        format!("{}_{ending}", self.names.prefix)
    }

    fn table(&self, name: &str) -> String {
        format!("{}.{name}", self.names.schema)
    }

    fn grant(&mut self, what: &str, table: &str, ending: &str) {
        let (table, role) = (self.table(table), self.role(ending));
        self.line(&format!("GRANT {what} ON {table} TO {role};"));
    }

    fn make_roles(&mut self) {
        self.line("DO $$ BEGIN");
        for ending in ROLES {
            let role = self.role(ending);
            self.line(&format!(
                "  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{role}') THEN CREATE ROLE {role} NOLOGIN; END IF;"
            ));
        }
        self.line("END $$;");
        let schema = self.names.schema.to_owned();
        let all = ROLES.map(|ending| self.role(ending)).join(", ");
        let others = ["writer", "reader", "auditor"].map(|ending| self.role(ending)).join(", ");
        self.line(&format!("GRANT USAGE ON SCHEMA {schema} TO {all};"));
        self.line(&format!("REVOKE CREATE ON SCHEMA {schema} FROM PUBLIC, {others};"));
        self.line(&format!("REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM PUBLIC, {others};"));
    }

    fn owner(&mut self, tables: &[TableShape]) {
        self.remark(&message!(
            "owner：建表、升级结构、复制整个数据库、依法删除日志内容；日常不用",
            "owner: makes the tables and brings them up to date, copies the whole database, erases the journal's contents by law; \
             not for daily work"
        ));
        let (schema, role) = (self.names.schema.to_owned(), self.role("owner"));
        self.line(&format!("GRANT CREATE ON SCHEMA {schema} TO {role};"));
        for table in tables {
            let name = self.table(&table.name);
            self.line(&format!("ALTER TABLE {name} OWNER TO {role};"));
        }
    }

    fn writer(&mut self, tables: &[TableShape]) {
        self.remark(&message!(
            "writer：日常办理。日志只能添加，不能改也不能删；不能改表。schema_history 的这一列只为按次序写入而加锁，程序从不改它",
            "writer: the daily work. The journal can be added to, not changed or deleted; no table can be altered. The column of \
             schema_history is for the lock by which writers take turns; the program never changes it"
        ));
        for table in tables {
            let name = table.name.as_str();
            let what = if OWNED.contains(&name) {
                "SELECT"
            } else if JOURNAL.contains(&name) || ADDED_TO.contains(&name) {
                "SELECT, INSERT"
            } else if REPLACED.contains(&name) {
                "SELECT, INSERT, UPDATE, DELETE"
            } else {
                "SELECT, INSERT, UPDATE"
            };
            self.grant(what, name, "writer");
        }
        self.grant("UPDATE (applied_at)", "schema_history", "writer");
    }

    fn reader(&mut self, tables: &[TableShape]) {
        self.remark(&message!(
            "reader：只读，看不到个人信息（证件号、电话、住址等列）；日志只看得到末端的序号和哈希",
            "reader: only reads, and no personal data (columns of identity numbers, telephones, addresses); of the journal only \
             numbers and hashes"
        ));
        for table in tables {
            let name = table.name.as_str();
            match name {
                "journal" => self.grant(&format!("SELECT ({})", HEAD.join(", ")), name, "reader"),
                _ if JOURNAL.contains(&name) => {}
                _ => self.grant(&readable(table), name, "reader"),
            }
        }
        self.remark(&message!(
            "个人信息列以 ● 代替的视图：看得出有没有填写，看不出内容",
            "views with ● for what is personal: they tell whether something is there, and not what"
        ));
        for table in tables.iter().filter(|table| !JOURNAL.contains(&table.name.as_str())) {
            if table.columns.iter().any(|column| is_personal(&table.name, column)) {
                self.masked_view(table);
            }
        }
    }

    fn masked_view(&mut self, table: &TableShape) {
        let columns = table.columns.iter().map(|column| {
            if is_personal(&table.name, column) {
                format!("CASE WHEN {column} IS NOT NULL THEN '●' END AS {column}")
            } else {
                column.clone()
            }
        });
        let columns = columns.collect::<Vec<_>>().join(", ");
        let (view, from, owner) =
            (self.table(&format!("{}_masked", table.name)), self.table(&table.name), self.role("owner"));
        self.line(&format!("DROP VIEW IF EXISTS {view};"));
        self.line(&format!("CREATE VIEW {view} AS SELECT {columns} FROM {from};"));
        self.line(&format!("ALTER VIEW {view} OWNER TO {owner};"));
        for ending in ["reader", "auditor"] {
            self.grant("SELECT", &format!("{}_masked", table.name), ending);
        }
    }

    fn auditor(&mut self, tables: &[TableShape]) {
        self.remark(&message!(
            "auditor：看全部日志（验证日志必须读到改动的内容，其中可能有个人信息），其余与 reader 相同，足够运行 renda db check；不能写",
            "auditor: reads the whole journal (to verify it, what was changed has to be read, which may be personal), and of the \
             rest what a reader does, which is enough for renda db check; writes nothing"
        ));
        for table in tables {
            let what = if JOURNAL.contains(&table.name.as_str()) { "SELECT".to_owned() } else { readable(table) };
            self.grant(&what, &table.name, "auditor");
        }
    }
}

fn is_personal(table: &str, column: &str) -> bool {
    tables::personal_columns().contains(&(table, column))
}

/// What a reader may select: the table where nothing in it is personal, else the other columns one by one.
fn readable(table: &TableShape) -> String {
    let open: Vec<&str> =
        table.columns.iter().map(String::as_str).filter(|column| !is_personal(&table.name, column)).collect();
    if open.len() == table.columns.len() { "SELECT".to_owned() } else { format!("SELECT ({})", open.join(", ")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NAMES: Names<'_> = Names { schema: "office", prefix: "npc" };

    #[test]
    fn every_table_is_spoken_of_for_every_role() {
        let script = sql(NAMES, Lang::En).unwrap();
        for table in schema::tables().unwrap() {
            let name = &table.name;
            assert!(script.contains(&format!("ALTER TABLE office.{name} OWNER TO npc_owner;")), "{name}");
            for role in ["npc_writer", "npc_auditor"] {
                assert!(script.lines().any(|line| line.ends_with(&format!(" ON office.{name} TO {role};"))), "{name}");
            }
            let read = script.lines().any(|line| line.ends_with(&format!(" ON office.{name} TO npc_reader;")));
            assert_eq!(read, !["journal_record", "journal_payload"].contains(&name.as_str()), "{name}");
        }
    }

    #[test]
    fn tables_that_rules_name_are_in_the_schema() {
        let tables = schema::tables().unwrap();
        for name in JOURNAL.iter().chain(&ADDED_TO).chain(&OWNED).chain(&REPLACED) {
            assert!(tables.iter().any(|table| table.name == *name), "{name}");
        }
        let journal = tables.iter().find(|table| table.name == "journal").unwrap();
        assert!(HEAD.iter().all(|column| journal.columns.iter().any(|own| own == column)));
    }

    #[test]
    fn no_personal_column_is_granted_to_a_reader() {
        let script = sql(NAMES, Lang::Zh).unwrap();
        let grants: Vec<&str> = script.lines().filter(|line| line.ends_with("TO npc_reader;")).collect();
        for (table, column) in tables::personal_columns() {
            let found = grants.iter().find(|line| line.contains(&format!(" ON office.{table} TO ")));
            let Some(grant) = found else { continue };
            let list = grant.split(['(', ')']).nth(1).expect("columns are granted one by one");
            assert!(!list.split(", ").any(|granted| granted == column), "{table}.{column}: {grant}");
        }
    }

    #[test]
    fn remarks_are_in_the_language_of_the_run_and_statements_in_none() {
        let statements = |lang| {
            let script = sql(NAMES, lang).unwrap();
            script.lines().filter(|line| !line.starts_with("--")).map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(statements(Lang::Zh), statements(Lang::En));
        assert!(sql(NAMES, Lang::Zh).unwrap().contains("-- writer：日常办理"));
        assert!(sql(NAMES, Lang::En).unwrap().contains("-- writer: the daily work"));
    }

    #[test]
    fn names_that_would_need_quotes_are_told_apart() {
        for name in ["renda", "npc_520100", "_a"] {
            assert!(is_plain_name(name), "{name}");
        }
        for name in ["", "Renda", "1a", "a-b", "a;drop", "人大", &"a".repeat(41)] {
            assert!(!is_plain_name(name), "{name}");
        }
    }
}
