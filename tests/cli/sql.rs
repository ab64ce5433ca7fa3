//! Queries.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn asks() {
    let office = TestOffice::with_records();
    shows!(office, "sql 'select number, title from suggestion order by id limit 2'", @r#"
    exit code 0
    ── stdout
    number  title
    12      关于完善老旧小区停车设施的建议
    13      关于增设社区托育点的建议
    "#);
    shows!(office, "sql 'select number, title from suggestion where 1 = 0'", @r#"
    exit code 0
    ── stdout
    number  title
    "#);
    shows!(office, "sql 'select count(*) as n from suggestion' --format json", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.sql/1","rows":[
    {"n":6}
    ],"count":1}
    "#);
    shows!(office, "sql 'delete from suggestion'", @r#"
    exit code 1
    ── stderr
    错误：只允许查询语句
    提示：renda sql 只读，不能改动数据
    "#);
    shows!(office, "sql 'select nothing'", @r#"
    exit code 2
    ── stderr
    错误：查询不对：[engine's words]
    提示：renda sql --schema 列出各表
    "#);
    shows!(office, "sql 'select 1; drop table suggestion'", @r#"
    exit code 2
    ── stderr
    错误：查询不对：[engine's words]
    提示：renda sql --schema 列出各表
    "#);
    shows!(office, "sql", @r#"
    exit code 2
    ── stderr
    错误：没有写查询，也没有 --schema
    "#);
    shows!(office, "sql 'select number from suggestion' --format csv --limit 1", @r#"
    exit code 2
    ── stderr
    错误：没有选项 --limit
    提示：加 --help 看用法
    "#);
}

#[test]
fn asks_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "sql 'select number, title from suggestion order by id limit 2'", @r#"
    exit code 0
    ── stdout
    number  title
    12      关于完善老旧小区停车设施的建议
    13      关于增设社区托育点的建议
    "#);
    shows!(office, "sql 'delete from suggestion'", @r#"
    exit code 1
    ── stderr
    error: only queries are allowed
    hint: renda sql reads only; it changes nothing
    "#);
    shows!(office, "sql 'select nothing'", @r#"
    exit code 2
    ── stderr
    error: the query is wrong: [engine's words]
    hint: renda sql --schema lists the tables
    "#);
}
