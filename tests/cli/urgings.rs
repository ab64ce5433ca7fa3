//! Every urging over all suggestions, and what came of it.

use crate::office::TestOffice;
use crate::shows;

/// An office in which units were urged: one that replied, one that did not, one whose task went to another unit.
fn office() -> TestOffice {
    let office = TestOffice::with_records();
    office.ok("suggestion urge 15-4-14 --on 2024-04-02 --channel 电话");
    office.ok("suggestion return 15-4-14 --reason 属供水集团职责 --on 2024-04-03");
    office.ok("suggestion return 15-4-14 --decide 同意 --on 2024-04-08");
    office.ok("suggestion urge 15-4-12 --on 2024-06-17 --source office --channel 电话 --note 已过半程");
    office.ok("suggestion urge 15-4-12 --on 2024-06-21 --source government --channel 督办函");
    office.ok("suggestion urge 15-0-1 --on 2024-06-20 --source deputy");
    office.ok("suggestion reply 15-4-12 --class A --no 筑住建复〔2024〕9号 --on 2024-06-24");
    office
}

#[test]
fn the_list_shows_what_came_of_every_urging() {
    let office = office();
    shows!(office, "suggestion urgings", @"
    exit code 0
    ── stdout
    催办日期    被催办单位              编号     标题                            催办方        催办方式  备注      催办结果      答复日期    催办后天数
    2024-04-02  贵阳市住房和城乡建设局  15-4-14  关于改进供水抢修公告的批评      代表工作机构  电话                已改交或收回
    2024-06-17  贵阳市住房和城乡建设局  15-4-12  关于完善老旧小区停车设施的建议  代表工作机构  电话      已过半程  已答复        2024-06-24           7
    2024-06-20  贵阳市财政局            15-0-1   关于加强夏季防汛的建议          代表                              未答复                             5
    2024-06-21  贵阳市住房和城乡建设局  15-4-12  关于完善老旧小区停车设施的建议  政府督查室    督办函              已答复        2024-06-24           3
    ");
    shows!(office, "suggestion urgings --open --exit-code --columns urged-on,unit,number,days", @"
    exit code 10
    ── stdout
    催办日期    被催办单位    编号    催办后天数
    2024-06-20  贵阳市财政局  15-0-1           5
    ");
    shows!(office, "suggestion urgings --as-of 2024-06-22 --columns number,state,replied-on,days", @"
    exit code 0
    ── stdout
    编号     催办结果      答复日期  催办后天数
    15-4-14  已改交或收回
    15-4-12  未答复                           5
    15-0-1   未答复                           2
    15-4-12  未答复                           1
    ");
    shows!(office, "suggestion urgings --as-of 2024-04-05 --columns number,state,days", @"
    exit code 0
    ── stdout
    编号     催办结果  催办后天数
    15-4-14  未答复             3
    ");
    shows!(office, "suggestion urgings --unit 市住建局 --from 2024-06-01 --to 2024-06-20 --columns urged-on,number,source,note", @"
    exit code 0
    ── stdout
    催办日期    编号     催办方        备注
    2024-06-17  15-4-12  代表工作机构  已过半程
    ");
    shows!(office, "suggestion urgings --year 2023", @"
    exit code 0
    ── stdout
    催办日期  被催办单位  编号  标题  催办方  催办方式  备注  催办结果  答复日期  催办后天数
    ── stderr
    没有符合条件的催办
    ");
    shows!(office, "suggestion urgings --year 2024 --sort -days --limit 2 --columns number,days", @"
    exit code 0
    ── stdout
    编号     催办后天数
    15-4-12           7
    15-0-1            5
    ");
    shows!(office, "suggestion urgings --year 2024 --from 2024-01-01", @"
    exit code 2
    ── stderr
    错误：--year <YEAR> 不能和 --from <DATE> 同时用
    提示：加 --help 看用法
    ");
    shows!(office, "suggestion urgings --unit 无此单位", @"
    exit code 3
    ── stderr
    错误：没有单位“无此单位”
    提示：renda unit list 列出已登记的
    ");
    shows!(office, "suggestion urgings --from 昨日前", @"
    exit code 2
    ── stderr
    错误：“昨日前”不是有效日期；请写成 2024-01-30 或 2024年1月30日
    ");
}

#[test]
fn the_list_in_english_and_for_programs() {
    let office = office().english();
    shows!(office, "suggestion urgings", @"
    exit code 0
    ── stdout
    Urged       Unit                    No.      Title                           Urged by                 Channel  Note      What came of it  Replied     Days since
    2024-04-02  贵阳市住房和城乡建设局  15-4-14  关于改进供水抢修公告的批评      deputies'-work office    电话               taken away
    2024-06-17  贵阳市住房和城乡建设局  15-4-12  关于完善老旧小区停车设施的建议  deputies'-work office    电话     已过半程  replied          2024-06-24           7
    2024-06-20  贵阳市财政局            15-0-1   关于加强夏季防汛的建议          deputy                                      no reply yet                          5
    2024-06-21  贵阳市住房和城乡建设局  15-4-12  关于完善老旧小区停车设施的建议  government's inspectors  督办函             replied          2024-06-24           3
    ");
    shows!(office, "suggestion urgings --to 2024-06-17 --format json", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.suggestion.urgings/1","rows":[
    {"urged_on":"2024-04-02","unit":"贵阳市住房和城乡建设局","number":"15-4-14","title":"关于改进供水抢修公告的批评","source":"office","source_label":"代表工作机构","channel":"电话","note":null,"state":"ended","state_label":"已改交或收回","replied_on":null,"days":null},
    {"urged_on":"2024-06-17","unit":"贵阳市住房和城乡建设局","number":"15-4-12","title":"关于完善老旧小区停车设施的建议","source":"office","source_label":"代表工作机构","channel":"电话","note":"已过半程","state":"replied","state_label":"已答复","replied_on":"2024-06-24","days":7}
    ],"count":2}
    "#);
    shows!(office, "suggestion urgings --year 2023", @"
    exit code 0
    ── stdout
    Urged  Unit  No.  Title  Urged by  Channel  Note  What came of it  Replied  Days since
    ── stderr
    no urging matches
    ");
    for format in ["csv", "tsv", "ndjson", "md", "html", "plain"] {
        let printed = office.ok(&format!("suggestion urgings --format {format}"));
        assert!(printed.contains("督办函") && printed.contains("2024-06-24"), "{format}: {printed}");
    }
}
