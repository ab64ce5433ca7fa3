//! Activities, attendance, matters.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn lists_and_shows() {
    let office = TestOffice::with_records();
    shows!(office, "activity list", @r#"
    exit code 0
    ── stdout
    活动编号     活动类型  活动名称              行政区划  开始日期
    HD2024-0001  专题调研  老旧小区改造专题调研  520100    2024-05-16
    HD2024-0002  代表接待  五月接待日            520102    2024-05-20
    "#);
    shows!(office, "activity show HD2024-0001", @r#"
    exit code 0
    ── stdout
    项目      内容
    活动编号  HD2024-0001
    活动类型  专题调研
    主题      高质量发展代表在行动
    活动名称  老旧小区改造专题调研
    地点      示例小区
    行政区划  520100
    开始日期  2024-05-16
    "#);
    shows!(office, "activity show HD9", @r#"
    exit code 3
    ── stderr
    错误：没有活动 HD9
    "#);
    shows!(office, "attendance list", @r#"
    exit code 0
    ── stdout
    活动编号     代表  行政区划  角色  出席状态
    HD2024-0001  001   520100    组织  出席
    HD2024-0001  002   520100          请假
    HD2024-0002                        出席
    "#);
    shows!(office, "attendance list --state 请假", @r#"
    exit code 0
    ── stdout
    活动编号     代表  行政区划  角色  出席状态
    HD2024-0001  002   520100          请假
    "#);
    shows!(office, "attendance show HD2024-0001 001", @r#"
    exit code 2
    ── stderr
    错误：多写了“001”
    提示：加 --help 看用法
    "#);
    shows!(office, "matter list", @r#"
    exit code 0
    ── stdout
    编号         行政区划  代表  事项              受益人数  办结日期
    SS2024-0001  520100    001   协调加装社区路灯      1200  2024-06-01
    "#);
    shows!(office, "matter show SS2024-0001", @r#"
    exit code 0
    ── stdout
    项目      内容
    编号      SS2024-0001
    行政区划  520100
    代表      001
    届次      十五届
    活动编号  HD2024-0001
    事项      协调加装社区路灯
    受益人数  1200
    金额      50000.00
    办结日期  2024-06-01
    "#);
    shows!(office, "attendance add --activity HD2024-0001 --deputy 003", @r#"
    exit code 0
    ── stderr
    已登记参加情况
    "#);
    shows!(office, "attendance add --activity HD2024-0001 --deputy 009", @r#"
    exit code 1
    ── stderr
    错误：“--deputy”为“009”：520100 第15届没有代表“009”，请核对姓名、证号和届次 [unknown-deputy]
    "#);
    shows!(office, "attendance add --activity HD9 --deputy 003", @r#"
    exit code 1
    ── stderr
    错误：“--activity”为“HD9”：没有编号或名称为“HD9”的活动，请先导入它 [unknown-reference]
    "#);
    shows!(office, "activity add --number HD2024-0003 --kind 视察 --title 示例视察 --starts-on 2024-06-30 --ends-on 2024-06-29", @r#"
    exit code 1
    ── stderr
    错误：“--ends-on”为“2024-06-29”：早于 2024-06-30，日期前后颠倒 [out-of-order]
    "#);
    shows!(office, "matter edit SS2024-0001 --beneficiaries 多人", @r#"
    exit code 1
    ── stderr
    错误：“--beneficiaries”为“多人”：“多人”不是确数；统计要求确数，请填准确的数字 [inexact-count]
    "#);
    shows!(office, "matter edit SS2024-0001 --beneficiaries 1300", @r#"
    exit code 0
    ── stderr
    已修改实事
    "#);
}

#[test]
fn lists_and_shows_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "activity list", @r#"
    exit code 0
    ── stdout
    No.          Kind       Title                 Region  Starts
    HD2024-0001  research   老旧小区改造专题调研  520100  2024-05-16
    HD2024-0002  reception  五月接待日            520102  2024-05-20
    "#);
    shows!(office, "activity show HD2024-0001", @r#"
    exit code 0
    ── stdout
    Field   Value
    No.     HD2024-0001
    Kind    research
    Theme   高质量发展代表在行动
    Title   老旧小区改造专题调研
    Place   示例小区
    Region  520100
    Starts  2024-05-16
    "#);
    shows!(office, "attendance list", @r#"
    exit code 0
    ── stdout
    Activity     Deputy  Region  Role  State
    HD2024-0001  001     520100  组织  present
    HD2024-0001  002     520100        on leave
    HD2024-0002                        present
    "#);
    shows!(office, "matter list", @r#"
    exit code 0
    ── stdout
    No.          Region  Deputy  Matter            Beneficiaries  Done
    SS2024-0001  520100  001     协调加装社区路灯           1200  2024-06-01
    "#);
    shows!(office, "attendance add --activity HD2024-0001 --deputy 009", @r#"
    exit code 1
    ── stderr
    error: --deputy is "009": region 520100, term 15 has no deputy 009; check name, certificate number and term [unknown-deputy]
    "#);
}
