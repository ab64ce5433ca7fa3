//! Units.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn lists_and_shows() {
    let office = TestOffice::with_records();
    shows!(office, "unit list", @r#"
    exit code 0
    ── stdout
    单位名称                单位代码  简称                        系统  行政区划
    贵阳市住房和城乡建设局  ZJJ       市住建局、市住房城乡建设局  政府  520100
    贵阳市财政局            CZJ       市财政局                    政府  520100
    贵阳市教育局            JYJ       市教育局                    政府  520100
    "#);
    shows!(office, "unit show ZJJ", @r#"
    exit code 0
    ── stdout
    项目      内容
    单位名称  贵阳市住房和城乡建设局
    单位代码  ZJJ
    简称      市住建局、市住房城乡建设局
    系统      政府
    行政区划  520100
    联系人    刘某
    联系电话  ***
    邮箱      zjj@example.cn
    "#);
    shows!(office, "unit show 市住建局", @r#"
    exit code 0
    ── stdout
    项目      内容
    单位名称  贵阳市住房和城乡建设局
    单位代码  ZJJ
    简称      市住建局、市住房城乡建设局
    系统      政府
    行政区划  520100
    联系人    刘某
    联系电话  ***
    邮箱      zjj@example.cn
    "#);
    shows!(office, "unit show 市园林局", @r#"
    exit code 3
    ── stderr
    错误：没有承办单位 市园林局
    "#);
    shows!(office, "unit list --system court", @r#"
    exit code 0
    ── stdout
    单位名称  单位代码  简称  系统  行政区划
    ── stderr
    没有符合条件的记录
    "#);
    shows!(office, "unit list --system nowhere", @r#"
    exit code 2
    ── stderr
    错误：“nowhere”不在允许的取值之内。可填：党委；人大；政府；监委；法院；检察院；政协；群团；其他
    "#);
}

#[test]
fn lists_and_shows_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "unit list", @r#"
    exit code 0
    ── stdout
    Name                    Code  Aliases                     System      Region
    贵阳市住房和城乡建设局  ZJJ   市住建局, 市住房城乡建设局  government  520100
    贵阳市财政局            CZJ   市财政局                    government  520100
    贵阳市教育局            JYJ   市教育局                    government  520100
    "#);
    shows!(office, "unit show ZJJ", @r#"
    exit code 0
    ── stdout
    Field      Value
    Name       贵阳市住房和城乡建设局
    Code       ZJJ
    Aliases    市住建局, 市住房城乡建设局
    System     government
    Region     520100
    Contact    刘某
    Telephone  ***
    E-mail     zjj@example.cn
    "#);
    shows!(office, "unit show nobody", @r#"
    exit code 3
    ── stderr
    error: there is no handling unit nobody
    "#);
}

#[test]
fn adds_and_edits() {
    let office = TestOffice::with_records();
    shows!(office, "unit add --code YLJ --name 贵阳市园林绿化局 --aliases 市园林局 --system 政府", @r#"
    exit code 0
    ── stderr
    已登记承办单位
    "#);
    shows!(office, "unit add --code YLJ --name 贵阳市园林绿化局", @r#"
    exit code 0
    ── stderr
    承办单位已经登记过，没有改动
    "#);
    shows!(office, "unit add --code ABC --name 贵阳市某某局 --aliases 市住建局", @r#"
    exit code 0
    ── stderr
    已登记承办单位
    "#);
    shows!(office, "unit edit YLJ --active-to 2024-13-01", @r#"
    exit code 1
    ── stderr
    错误：“--active-to”为“2024-13-01”：“2024-13-01”不是有效日期；请写成 2024-01-30 或 2024年1月30日 [bad-date]
    "#);
    shows!(office, "unit edit YLJ --active-to 2024-12-31", @r#"
    exit code 0
    ── stderr
    已修改承办单位
    "#);
    shows!(office, "unit template --format csv", @r#"
    exit code 0
    ── stdout
    单位名称,单位代码,简称,系统,行政区划,上级单位,联系人,联系电话,邮箱,机器人地址,启用日期,停用日期,附加信息
    贵阳市住房和城乡建设局,ZJJ,市住建局、市住房城乡建设局,政府,520100,,刘某,0851-80000000,zjj@example.cn,,,,
    "#);
}

#[test]
fn a_conflict_does_not_tell_the_telephone_the_register_has() {
    let office = TestOffice::with_records();
    office.write("known.csv", "单位名称,联系电话\n贵阳市示例局,0851-80007777\n");
    office.write("other.csv", "单位名称,联系电话\n贵阳市示例局,0851-80008888\n");
    assert_eq!(office.done("unit import known.csv").code, 0);
    let done = office.done("unit import other.csv --on-conflict reject");
    assert_eq!(done.code, 1, "{}", done.err);
    assert!(done.err.contains("[conflict]"), "{}", done.err);
    assert!(!done.err.contains("8000"), "{}", done.err);
}
