//! Stations.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn lists_and_shows() {
    let office = TestOffice::with_records();
    shows!(office, "station list", @r#"
    exit code 0
    ── stdout
    站点编号  名称                      类型        等级        行政区划  建成日期
    NM-L001   示例律师事务所立法联系点  立法联系点              520102    2021-03-01
    NM-Z001   示例街道代表联络站        联络站      市级示范站  520102    2019-05-10
    "#);
    shows!(office, "station show NM-Z001", @r#"
    exit code 0
    ── stdout
    项目          内容
    站点编号      NM-Z001
    名称          示例街道代表联络站
    类型          联络站
    依托单位类型  街道
    等级          市级示范站
    行政区划      520102
    地址          示例路1号
    建成日期      2019-05-10
    联络员        周某
    联系电话      ***
    开放时间      周一至周五
    "#);
    shows!(office, "station show NM-Z001 --reveal", @r#"
    exit code 0
    ── stdout
    项目          内容
    站点编号      NM-Z001
    名称          示例街道代表联络站
    类型          联络站
    依托单位类型  街道
    等级          市级示范站
    行政区划      520102
    地址          示例路1号
    建成日期      2019-05-10
    联络员        周某
    联系电话      0851-80000002
    开放时间      周一至周五
    "#);
    shows!(office, "station show NM-9", @r#"
    exit code 3
    ── stderr
    错误：没有站点 NM-9
    "#);
    shows!(office, "station list --kind 立法联系点 --format csv", @r#"
    exit code 0
    ── stdout
    站点编号,名称,类型,等级,行政区划,建成日期
    NM-L001,示例律师事务所立法联系点,立法联系点,,520102,2021-03-01
    "#);
    shows!(office, "station add --code NM-Z002 --name 示例社区代表联络室 --kind 联络室 --region 520102 --opened-on 2024年3月1日", @r#"
    exit code 0
    ── stderr
    已登记站点
    "#);
    shows!(office, "station add --code NM-Z002 --name 示例 --kind 联络室", @r#"
    exit code 0
    ── stderr
    已登记站点
    "#);
    shows!(office, "station add --code NM-Z003 --name 示例 --kind 客栈", @r#"
    exit code 1
    ── stderr
    错误：“--kind”为“客栈”：“客栈”不在允许的取值之内。可填：联络站；联络室；立法联系点；实践基地；代表之家；行业站；网上站 [unknown-code]
    "#);
    shows!(office, "station edit NM-Z002 --grade 市级示范站", @r#"
    exit code 1
    ── stderr
    错误：NM-Z002 不止一条：code=NM-Z002 name=示例 region=520100；code=NM-Z002 name=示例社区代表联络室 region=520102
    提示：加 --region、--term 或 --session 指明
    "#);
    shows!(office, "station list --grade 市级示范站", @r#"
    exit code 0
    ── stdout
    站点编号  名称                类型    等级        行政区划  建成日期
    NM-Z001   示例街道代表联络站  联络站  市级示范站  520102    2019-05-10
    "#);
}

#[test]
fn lists_and_shows_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "station list", @r#"
    exit code 0
    ── stdout
    Code     Name                      Kind                       Grade       Region  Opened
    NM-L001  示例律师事务所立法联系点  legislative contact point              520102  2021-03-01
    NM-Z001  示例街道代表联络站        contact station            市级示范站  520102  2019-05-10
    "#);
    shows!(office, "station show NM-Z001", @r#"
    exit code 0
    ── stdout
    Field      Value
    Code       NM-Z001
    Name       示例街道代表联络站
    Kind       contact station
    Host       subdistrict
    Grade      市级示范站
    Region     520102
    Address    示例路1号
    Opened     2019-05-10
    Liaison    周某
    Telephone  ***
    Hours      周一至周五
    "#);
    shows!(office, "station show NM-9", @r#"
    exit code 3
    ── stderr
    error: there is no station NM-9
    "#);
}

#[test]
fn rows_that_name_one_known_station_twice_contradict_each_other() {
    let office = TestOffice::with_records();
    let sheet = |first: &str, second: &str| {
        let row = |number: usize, name: &str| format!("Z{number},{name}{number},联络站\n");
        let rows: String = (1..=20).map(|number| row(number, first) + &row(number, second)).collect();
        office.write("stations.csv", format!("站点编号,名称,类型\n{rows}"));
        let done = office.done("station import stations.csv");
        (done.code, done.err)
    };
    let (code, said) = sheet("甲站", "甲站");
    assert!(code == 0 && said.contains("新增 20，更改 0，未变 20，未收 0"), "{said}");
    let (code, said) = sheet("乙站", "丙站");
    assert!(said.contains("新增 0，更改 20，未变 0，未收 20"), "{said}");
    assert!(code != 0 && said.contains("[duplicate-row]"), "{said}");
}
