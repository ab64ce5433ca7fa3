//! The database file.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn tells_and_checks() {
    let office = TestOffice::with_records();
    shows!(office, "db info", @"
    exit code 0
    ── stdout
    数据库：renda.db
    引擎：[engine]
    结构版本：13
    单位：贵阳市
    行政区划：520100
    届：15
    日志条数：19
    日志末端哈希：[hash]

    名称        内容      行数
    region      行政区划   159
    congress    届次         1
    session     会议         1
    unit        承办单位     3
    deputy      代表         4
    suggestion  建议         6
    motion      议案         2
    station     站点         2
    activity    活动         2
    attendance  参加情况     3
    matter      实事         1
    opinion     群众意见     2
    ");
    shows!(office, "db check", @r#"
    exit code 0
    "#);
    shows!(office, "db migrate", @r#"
    exit code 0
    ── stderr
    数据库已是最新结构
    "#);
    shows!(office, "db info --format json", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.db.info/1","title":null,"path":"renda.db","engine":"[engine]","schema_version":13,"place":"贵阳市","region":"520100","term":15,"entries":19,"head":"[hash]","sheets":[
    {"key":"tables","title":null,"rows":[
    {"noun":"region","label":"行政区划","rows":159},
    {"noun":"congress","label":"届次","rows":1},
    {"noun":"session","label":"会议","rows":1},
    {"noun":"unit","label":"承办单位","rows":3},
    {"noun":"deputy","label":"代表","rows":4},
    {"noun":"suggestion","label":"建议","rows":6},
    {"noun":"motion","label":"议案","rows":2},
    {"noun":"station","label":"站点","rows":2},
    {"noun":"activity","label":"活动","rows":2},
    {"noun":"attendance","label":"参加情况","rows":3},
    {"noun":"matter","label":"实事","rows":1},
    {"noun":"opinion","label":"群众意见","rows":2}
    ],"count":12,"notes":[]}
    ]}
    "#);
    shows!(office, "db check --db nowhere.db", @r#"
    exit code 6
    ── stderr
    错误：数据库 nowhere.db 不存在
    提示：检查 --db 是否写错；新建请用 renda init
    "#);
    shows!(office, "db info --db suggestion.csv", @r#"
    exit code 6
    ── stderr
    错误：suggestion.csv 不是数据库，或已加密
    "#);
}

#[test]
fn tells_and_checks_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "db info", @"
    exit code 0
    ── stdout
    Database: renda.db
    Engine: [engine]
    Schema: 13
    Place: 贵阳市
    Region: 520100
    Term: 15
    Journal entries: 19
    Head of the journal: [hash]

    Noun        What              Rows
    region      region             159
    congress    congress             1
    session     session              1
    unit        handling unit        3
    deputy      deputy               4
    suggestion  suggestion           6
    motion      motion               2
    station     station              2
    activity    activity             2
    attendance  attendance           3
    matter      practical matter     1
    opinion     opinion              2
    ");
    shows!(office, "db check", @r#"
    exit code 0
    "#);
    shows!(office, "db migrate", @r#"
    exit code 0
    ── stderr
    the schema is up to date
    "#);
    shows!(office, "db check --db nowhere.db", @r#"
    exit code 6
    ── stderr
    error: there is no database nowhere.db
    hint: check --db; make one with renda init
    "#);
    shows!(office, "db info --db suggestion.csv", @r#"
    exit code 6
    ── stderr
    error: suggestion.csv is not a database, or it is encrypted
    "#);
}
