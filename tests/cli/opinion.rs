//! Opinions.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn lists_and_shows() {
    let office = TestOffice::with_records();
    shows!(office, "opinion list", @r#"
    exit code 0
    ── stdout
    编号         行政区划  站点     日期        接待代表  意见内容            类别  处理途径
    YJ2024-0001  520100    NM-Z001  2024-05-20  001       建议增设社区公交站  交通  转部门
    YJ2024-0002  520100    NM-Z001  2024-05-20            路灯不亮            城管  当场答复
    "#);
    shows!(office, "opinion show YJ2024-0001", @r#"
    exit code 0
    ── stdout
    项目      内容
    编号      YJ2024-0001
    行政区划  520100
    站点      NM-Z001
    日期      2024-05-20
    接待代表  001
    届次      十五届
    群众姓名  赵**
    电话      ***
    意见内容  建议增设社区公交站
    类别      交通
    处理途径  转部门
    交办单位  贵阳市住房和城乡建设局
    期限      2024-07-20
    "#);
    shows!(office, "opinion show YJ2024-0001 --reveal", @r#"
    exit code 0
    ── stdout
    项目      内容
    编号      YJ2024-0001
    行政区划  520100
    站点      NM-Z001
    日期      2024-05-20
    接待代表  001
    届次      十五届
    群众姓名  赵某
    电话      19900000009
    意见内容  建议增设社区公交站
    类别      交通
    处理途径  转部门
    交办单位  贵阳市住房和城乡建设局
    期限      2024-07-20
    "#);
    shows!(office, "opinion list --route 转部门 --columns number,text,unit,due_on", @r#"
    exit code 0
    ── stdout
    编号         意见内容            交办单位                期限
    YJ2024-0001  建议增设社区公交站  贵阳市住房和城乡建设局  2024-07-20
    "#);
    shows!(office, "opinion show YJ9", @r#"
    exit code 3
    ── stderr
    错误：没有群众意见 YJ9
    "#);
    shows!(office, "opinion add --number YJ2024-0003 --station NM-Z001 --received-on 2024-06-01 --text 建议增设健身器材 --route 转部门 --unit 市住建局", @r#"
    exit code 0
    ── stderr
    已登记群众意见
    "#);
    shows!(office, "opinion add --number YJ2024-0004 --station NM-Q --received-on 2024-06-01 --text 意见", @r#"
    exit code 1
    ── stderr
    错误：“--station”为“NM-Q”：没有编号或名称为“NM-Q”的站点，请先导入它 [unknown-reference]
    "#);
    shows!(office, "opinion edit YJ2024-0003 --answered-on 2024-06-10 --outcome 已安排", @r#"
    exit code 0
    ── stderr
    已修改群众意见
    "#);
}

#[test]
fn lists_and_shows_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "opinion list", @r#"
    exit code 0
    ── stdout
    No.          Region  Station  Received    Deputy  Opinion             Category  Route
    YJ2024-0001  520100  NM-Z001  2024-05-20  001     建议增设社区公交站  交通      passed to a department
    YJ2024-0002  520100  NM-Z001  2024-05-20          路灯不亮            城管      answered at once
    "#);
    shows!(office, "opinion show YJ2024-0002", @r#"
    exit code 0
    ── stdout
    Field     Value
    No.       YJ2024-0002
    Region    520100
    Station   NM-Z001
    Received  2024-05-20
    Opinion   路灯不亮
    Category  城管
    Route     answered at once
    Answered  2024-05-20
    Outcome   已修好
    "#);
    shows!(office, "opinion show YJ9", @r#"
    exit code 3
    ── stderr
    error: there is no opinion YJ9
    "#);
}
