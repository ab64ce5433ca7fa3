//! The ledger of promises over all suggestions.

use crate::office::TestOffice;
use crate::shows;

/// An office in which three promises were made: one kept in time, one overdue, one changed.
fn office() -> TestOffice {
    let office = TestOffice::with_records();
    office.ok("suggestion promise 15-4-13 --text 新增托位100个 --due 2024-06-20 --on 2024-06-11");
    office.ok("suggestion promise 15-4-13 --which 1 --progress 已开工 --on 2024-06-14");
    office.ok("suggestion promise 15-4-13 --which 1 --kept yes --on 2024-06-19");
    office.ok("suggestion promise 15-4-13 --text 编制托育规划 --due 2024-06-21 --on 2024-06-11 --unit 市教育局");
    office.ok("suggestion promise 15-4-13 --text 出台奖补办法 --due 2024-06-24 --on 2024-06-12");
    office.ok("suggestion promise 15-4-13 --which 3 --change 上级政策调整 --due 2025-03-31 --on 2024-06-20");
    office
}

#[test]
fn the_ledger_shows_where_every_promise_stands() {
    let office = office();
    shows!(office, "suggestion promises", @"
    exit code 0
    ── stdout
    编号     第几项  承诺单位      承诺事项       承诺日期    落实时限    状态        剩余天数  落实日期    最近进展  变更理由      代表评价  跨年跨届
    15-4-13       1  贵阳市教育局  新增托位100个  2024-06-11  2024-06-20  已落实                2024-06-19  已开工
    15-4-13       2  贵阳市教育局  编制托育规划   2024-06-11  2024-06-21  逾期未落实        -4
    15-4-13       3  贵阳市教育局  出台奖补办法   2024-06-12  2025-03-31  落实中           279                        上级政策调整
    ");
    shows!(office, "suggestion promises --state overdue --exit-code --columns number,promise,days-left", @"
    exit code 10
    ── stdout
    编号     承诺事项      剩余天数
    15-4-13  编制托育规划        -4
    ");
    shows!(office, "suggestion promises --due-within 300 --columns number,promise,due-on", @"
    exit code 0
    ── stdout
    编号     承诺事项      落实时限
    15-4-13  出台奖补办法  2025-03-31
    ");
    shows!(office, "suggestion promises --as-of 2024-06-15 --columns promise,state,progress,days-left", @"
    exit code 0
    ── stdout
    承诺事项       状态    最近进展  剩余天数
    新增托位100个  落实中  已开工           5
    编制托育规划   落实中                   6
    出台奖补办法   落实中                   9
    ");
    office.ok("suggestion promise 15-4-13 --which 3 --change 上级政策调整 --due 2025-03-31 --on 2024-06-20");
    shows!(office, "suggestion timeline 15-4-13", @"
    exit code 0
    ── stdout
    编号：15-4-13
    标题：关于增设社区托育点的建议

    日期        事项               单位或人      说明
    2024-01-31  提出               李华
    2024-03-22  交办（第1轮）      贵阳市教育局  主办，期限 2024-06-24
    2024-06-11  答复               贵阳市教育局  B类 筑教复〔2024〕13号
    2024-06-11  承诺               贵阳市教育局  新增托位100个（2024-06-20 前）
    2024-06-11  承诺               贵阳市教育局  编制托育规划（2024-06-21 前）
    2024-06-12  承诺               贵阳市教育局  出台奖补办法（2024-06-24 前）
    2024-06-14  承诺进展           贵阳市教育局  已开工
    2024-06-18  代表反馈（第1轮）                办理工作满意，办理结果基本满意
    2024-06-19  承诺已落实         贵阳市教育局
    2024-06-20  承诺变更           贵阳市教育局  上级政策调整，改为 2025-03-31 前
    ");
    shows!(office, "suggestion promises --today 2025-01-05 --columns promise,state,carried", @"
    exit code 0
    ── stdout
    承诺事项       状态        跨年跨届
    新增托位100个  已落实
    编制托育规划   逾期未落实  跨年度
    出台奖补办法   落实中      跨年度
    ");
    shows!(office, "suggestion promises --unit 市财政局", @"
    exit code 0
    ── stdout
    编号  第几项  承诺单位  承诺事项  承诺日期  落实时限  状态  剩余天数  落实日期  最近进展  变更理由  代表评价  跨年跨届
    ── stderr
    没有符合条件的承诺事项
    ");
    shows!(office, "suggestion promises --state lost", @"
    exit code 2
    ── stderr
    错误：没有状态“lost”
    提示：可选：open overdue kept late changed
    ");
}

#[test]
fn the_ledger_in_english_and_for_programs() {
    let office = office().english();
    shows!(office, "suggestion promises --today 2025-01-05", @"
    exit code 0
    ── stdout
    No.      Which  Unit          Promise        Promised    Due         State    Days left  Kept        Progress  Changed because  View  Carried over
    15-4-13      1  贵阳市教育局  新增托位100个  2024-06-11  2024-06-20  kept                2024-06-19  已开工
    15-4-13      2  贵阳市教育局  编制托育规划   2024-06-11  2024-06-21  overdue       -198                                               over a year's end
    15-4-13      3  贵阳市教育局  出台奖补办法   2024-06-12  2025-03-31  open            85                        上级政策调整           over a year's end
    ");
    shows!(office, "suggestion promises --state kept --format json", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.suggestion.promises/1","rows":[
    {"number":"15-4-13","which":1,"unit":"贵阳市教育局","promise":"新增托位100个","promised_on":"2024-06-11","due_on":"2024-06-20","state":"kept","state_label":"已落实","days_left":null,"done_on":"2024-06-19","progress":"已开工","change_reason":null,"evaluation":null,"evaluation_label":null,"carried":null,"carried_label":null}
    ],"count":1}
    "#);
}

#[test]
fn a_day_beyond_the_calendar_is_refused() {
    let office = office();
    for verb in ["promises", "list"] {
        let done = office.done(&format!("suggestion {verb} --due-within 3650 --today 2199-12-30"));
        assert_eq!((done.code, done.err.contains("日期超出范围")), (2, true), "{verb}: {}", done.err);
    }
    office.ok("suggestion promises --due-within 3650 --today 2190-12-30");
}
