//! What needs attention.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn says_what_needs_attention() {
    let office = TestOffice::with_records();
    shows!(office, "status", @r#"
    exit code 0
    ── stdout
    单位：贵阳市 第15届
    日期：2024-06-25

    事项        数量  下一步
    逾期未答复     1  renda suggestion list --overdue
    待签收         2  renda suggestion receive NO
    "#);
    shows!(office, "status --today 2024-01-01", @"
    exit code 0
    ── stdout
    单位：贵阳市 第15届
    日期：2024-01-01

    事项  数量  下一步
    （无）
    ── stderr
    没有待办事项
    ");
    shows!(office, "status --format json", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.status/1","title":null,"place":"贵阳市 第15届","as_of":"2024-06-25","sheets":[
    {"key":"points","title":null,"rows":[
    {"what":"overdue","what_label":"逾期未答复","count":1,"next":"renda suggestion list --overdue"},
    {"what":"to-receive","what_label":"待签收","count":2,"next":"renda suggestion receive NO"}
    ],"count":2,"notes":[]}
    ]}
    "#);
}

#[test]
fn says_what_needs_attention_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "status", @r#"
    exit code 0
    ── stdout
    Place: 贵阳市, term 15
    Day: 2024-06-25

    What            How many  Next
    overdue                1  renda suggestion list --overdue
    to be received         2  renda suggestion receive NO
    "#);
    shows!(office, "status --today 2024-01-01", @"
    exit code 0
    ── stdout
    Place: 贵阳市, term 15
    Day: 2024-01-01

    What  How many  Next
    (none)
    ── stderr
    nothing needs attention
    ");
}

#[test]
fn an_empty_office() {
    let office = TestOffice::new();
    shows!(office, "status", @r#"
    exit code 0
    ── stdout
    单位：贵阳市 第15届
    日期：2024-06-25

    事项  数量  下一步
    （无）
    ── stderr
    没有待办事项
    "#);
}
