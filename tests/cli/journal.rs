//! The journal.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn lists_shows_and_verifies() {
    let office = TestOffice::with_records();
    shows!(office, "journal list --format csv", @r#"
    exit code 0
    ── stdout
    序号,时间,经办人,来自,系统账号,操作,结果,文件摘要
    1,[time],测试员,RENDA_OPERATOR,[account],init,"{""office"":{""place"":""贵阳市"",""region"":""520100"",""term"":15}}",
    2,[time],测试员,RENDA_OPERATOR,[account],session import,"{""created"":1,""changed"":0,""unchanged"":0,""rejected"":0}",41e340f09580
    3,[time],测试员,RENDA_OPERATOR,[account],unit import,"{""created"":3,""changed"":0,""unchanged"":0,""rejected"":0}",bf08699aa77d
    4,[time],测试员,RENDA_OPERATOR,[account],station import,"{""created"":2,""changed"":0,""unchanged"":0,""rejected"":0}",594f62a83518
    5,[time],测试员,RENDA_OPERATOR,[account],deputy import,"{""created"":4,""changed"":0,""unchanged"":0,""rejected"":0}",8b5566da8770
    6,[time],测试员,RENDA_OPERATOR,[account],suggestion import,"{""created"":6,""changed"":0,""unchanged"":0,""rejected"":0}",bfe246e1ec09
    7,[time],测试员,RENDA_OPERATOR,[account],motion import,"{""created"":2,""changed"":0,""unchanged"":0,""rejected"":0}",e2f5dc44b136
    8,[time],测试员,RENDA_OPERATOR,[account],activity import,"{""created"":2,""changed"":0,""unchanged"":0,""rejected"":0}",e74e39947b46
    9,[time],测试员,RENDA_OPERATOR,[account],attendance import,"{""created"":3,""changed"":0,""unchanged"":0,""rejected"":0}",29c55939829b
    10,[time],测试员,RENDA_OPERATOR,[account],matter import,"{""created"":1,""changed"":0,""unchanged"":0,""rejected"":0}",51be91e00938
    11,[time],测试员,RENDA_OPERATOR,[account],opinion import,"{""created"":2,""changed"":0,""unchanged"":0,""rejected"":0}",d3346df31c26
    12,[time],测试员,RENDA_OPERATOR,[account],suggestion assign,"{""changed"":1}",
    13,[time],测试员,RENDA_OPERATOR,[account],suggestion assign,"{""changed"":1}",
    14,[time],测试员,RENDA_OPERATOR,[account],suggestion assign,"{""changed"":1}",
    15,[time],测试员,RENDA_OPERATOR,[account],suggestion assign,"{""changed"":1}",
    16,[time],测试员,RENDA_OPERATOR,[account],suggestion receive,"{""changed"":1}",
    17,[time],测试员,RENDA_OPERATOR,[account],suggestion extend,"{""changed"":1}",
    18,[time],测试员,RENDA_OPERATOR,[account],suggestion reply,"{""changed"":1}",
    19,[time],测试员,RENDA_OPERATOR,[account],suggestion feedback,"{""changed"":1}",
    "#);
    shows!(office, "journal show 7 --format csv", @r#"
    exit code 0
    ── stdout
    类别,编号,动作,改动前,改动后
    "#);
    shows!(office, "journal show 99", @r#"
    exit code 3
    ── stderr
    错误：没有第 99 条日志
    "#);
    shows!(office, "journal list --limit 0", @r#"
    exit code 2
    ── stderr
    错误：--limit <N> 不能是“0”
    提示：加 --help 看用法
    "#);
    shows!(office, "journal verify", @r#"
    exit code 0
    ── stderr
    日志完好：19 条，改动 8 项；锚 19:[hash]
    "#);
}

#[test]
fn lists_shows_and_verifies_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "journal list --limit 2 --format csv", @r#"
    exit code 0
    ── stdout
    No.,Time,Operator,Claimed by,Account,Command,Result,File digest
    18,[time],测试员,RENDA_OPERATOR,[account],suggestion reply,"{""changed"":1}",
    19,[time],测试员,RENDA_OPERATOR,[account],suggestion feedback,"{""changed"":1}",
    "#);
    shows!(office, "journal show 99", @r#"
    exit code 3
    ── stderr
    error: there is no journal entry 99
    "#);
    shows!(office, "journal verify", @r#"
    exit code 0
    ── stderr
    the journal is whole: 19 entries, 8 changes; anchor 19:[hash]
    "#);
}
