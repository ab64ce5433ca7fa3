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
    shows!(office, "unit add --code ABC --name 贵阳市某某局 --aliases 市住建局", @"
    exit code 0
    ── stderr
    已登记承办单位
    警告：“--aliases”为“市住建局”：“市住建局”也指“贵阳市住房和城乡建设局”；两个单位同名，办理时须写全称，请核对简称 [alias-taken]
    ");
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

#[test]
fn counts_what_units_did() {
    let office = TestOffice::with_records();
    office.ok("suggestion contact 15-4-12 --on 2024-04-02 --form 座谈会");
    office.ok("suggestion return 15-4-14 --on 2024-03-25 --reason 不属本单位职责");
    office.ok("suggestion return 15-4-14 --decide 同意 --on 2024-03-27");
    shows!(office, "unit work", @"
    exit code 0
    ── stdout
    单位                    主办  会办  分办  应答复  已答复  按期  逾期答复  逾期未答复  申请退办  同意退办  面商  重办  满意  基本满意  不满意
    贵阳市住房和城乡建设局     1     0     0       1       0     0         0           1         1         1     1     0     0         0       0
    贵阳市教育局               1     0     0       1       1     1         0           0         0         0     0     0     0         1       0
    贵阳市财政局               1     1     0       1       0     0         0           0         0         0     0     0     0         0       0
    注：2024-01-01 至 2024-06-25 交办，按任务计
    ");
    shows!(office, "unit work 市住建局", @"
    exit code 0
    ── stdout
    单位                    主办  会办  分办  应答复  已答复  按期  逾期答复  逾期未答复  申请退办  同意退办  面商  重办  满意  基本满意  不满意
    贵阳市住房和城乡建设局     1     0     0       1       0     0         0           1         1         1     1     0     0         0       0
    注：2024-01-01 至 2024-06-25 交办，按任务计

    任务
    编号     标题                            角色  轮次  交办日期    办理期限    答复日期  时限       类别  满意度
    15-4-14  关于改进供水抢修公告的批评      主办     1  2024-03-22  2024-09-20            已退办
    15-4-12  关于完善老旧小区停车设施的建议  主办     1  2024-03-24  2024-06-24            已逾期1天
    ");
    shows!(office, "unit work --as-of 2024-03-26", @"
    exit code 0
    ── stdout
    单位                    主办  会办  分办  应答复  已答复  按期  逾期答复  逾期未答复  申请退办  同意退办  面商  重办  满意  基本满意  不满意
    贵阳市住房和城乡建设局     2     0     0       2       0     0         0           0         1         0     0     0     0         0       0
    贵阳市教育局               1     0     0       1       0     0         0           0         0         0     0     0     0         0       0
    贵阳市财政局               0     1     0       0       0     0         0           0         0         0     0     0     0         0       0
    注：2024-01-01 至 2024-03-26 交办，按任务计
    ");
    shows!(office, "unit work --since 2030-01-01", @"
    exit code 0
    ── stdout
    单位  主办  会办  分办  应答复  已答复  按期  逾期答复  逾期未答复  申请退办  同意退办  面商  重办  满意  基本满意  不满意
    （无）
    注：2030-01-01 至 2024-06-25 交办，按任务计
    ── stderr
    这段时间没有交办的任务
    ");
    shows!(office, "unit work 不存在的局", @"
    exit code 3
    ── stderr
    错误：没有单位“不存在的局”
    提示：renda unit list 列出已登记的
    ");
}

#[test]
fn counts_what_units_did_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "unit work 市教育局", @"
    exit code 0
    ── stdout
    Unit          Lead  Joint  Separate  Owed  Replied  On time  Late  Overdue  Returns  Granted  Met  Redone  Satisfied  Basically  Dissatisfied
    贵阳市教育局     1      0         0     1        1        1     0        0        0        0    0       0          0          1             0
    Note: assigned 2024-01-01 to 2024-06-25, counted by task

    tasks
    No.      Title                     Role  Round  Assigned    Due         Replied     Time     Class  View
    15-4-13  关于增设社区托育点的建议  lead      1  2024-03-22  2024-06-24  2024-06-11  on time  B      basically satisfied
    ");
    shows!(office, "unit work --format json", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.unit.work/1","title":null,"sheets":[
    {"key":"units","title":null,"rows":[
    {"unit":"贵阳市住房和城乡建设局","lead":2,"joint":0,"separate":0,"owed":2,"replied":0,"on_time":0,"late":0,"overdue":1,"returns":0,"returned":0,"met":0,"redone":0,"satisfied":0,"basically":0,"dissatisfied":0},
    {"unit":"贵阳市教育局","lead":1,"joint":0,"separate":0,"owed":1,"replied":1,"on_time":1,"late":0,"overdue":0,"returns":0,"returned":0,"met":0,"redone":0,"satisfied":0,"basically":1,"dissatisfied":0},
    {"unit":"贵阳市财政局","lead":1,"joint":1,"separate":0,"owed":1,"replied":0,"on_time":0,"late":0,"overdue":0,"returns":0,"returned":0,"met":0,"redone":0,"satisfied":0,"basically":0,"dissatisfied":0}
    ],"count":3,"notes":["2024-01-01 至 2024-06-25 交办，按任务计"]}
    ]}
    "#);
}

#[test]
fn gives_points_by_the_office_s_own_rule() {
    let office = TestOffice::with_records();
    office.write(
        "own.toml",
        r#"
[profile]
name = "own"
title = { zh = "本市", en = "Our city" }
inherits = "guiyang"
valid_from = "2024-01-01"
basis = "本市考评办法"

[unit_points]
source = "市政府目标考评办法第九条"
status = "practice"
base = 100
highest = 100
each = { on_time = 0.5, overdue = -5, returns = -1.5, dissatisfied = -3 }
"#,
    );
    shows!(office, "unit work 市住建局 --profile own.toml", @"
    exit code 0
    ── stdout
    单位                    主办  会办  分办  应答复  已答复  按期  逾期答复  逾期未答复  申请退办  同意退办  面商  重办  满意  基本满意  不满意  得分
    贵阳市住房和城乡建设局     2     0     0       2       0     0         0           1         0         0     0     0     0         0       0    95
    注：2024-01-01 至 2024-06-25 交办，按任务计

    任务
    编号     标题                            角色  轮次  交办日期    办理期限    答复日期  时限       类别  满意度
    15-4-14  关于改进供水抢修公告的批评      主办     1  2024-03-22  2024-09-20            还剩87天
    15-4-12  关于完善老旧小区停车设施的建议  主办     1  2024-03-24  2024-06-24            已逾期1天

    计分
    项目        件数  每件分值  小计
    基础分                       100
    按期答复       0       0.5     0
    逾期未答复     1        -5    -5
    申请退办       0      -1.5     0
    不满意         0        -3     0
    最高分                 100
    得分                          95
    注：依据：市政府目标考评办法第九条
    ");
    shows!(office, "profile check own.toml", @"exit code 0");
    shows!(office, "unit work 市住建局 --profile own.toml --lang en --format json", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.unit.work/1","title":null,"sheets":[
    {"key":"units","title":null,"rows":[
    {"unit":"贵阳市住房和城乡建设局","lead":2,"joint":0,"separate":0,"owed":2,"replied":0,"on_time":0,"late":0,"overdue":1,"returns":0,"returned":0,"met":0,"redone":0,"satisfied":0,"basically":0,"dissatisfied":0,"score":"95"}
    ],"count":1,"notes":["2024-01-01 至 2024-06-25 交办，按任务计"]},
    {"key":"tasks","title":"任务","rows":[
    {"number":"15-4-14","title":"关于改进供水抢修公告的批评","role":"lead","role_label":"主办","round":1,"assigned_on":"2024-03-22","due_on":"2024-09-20","replied_on":null,"lateness":"open","lateness_label":"还剩87天","class":null,"view":null,"view_label":null},
    {"number":"15-4-12","title":"关于完善老旧小区停车设施的建议","role":"lead","role_label":"主办","round":1,"assigned_on":"2024-03-24","due_on":"2024-06-24","replied_on":null,"lateness":"overdue","lateness_label":"已逾期1天","class":null,"view":null,"view_label":null}
    ],"count":2,"notes":[]},
    {"key":"score","title":"计分","rows":[
    {"item":"base","item_label":"基础分","count":null,"points":null,"sum":"100"},
    {"item":"on_time","item_label":"按期答复","count":0,"points":"0.5","sum":"0"},
    {"item":"overdue","item_label":"逾期未答复","count":1,"points":"-5","sum":"-5"},
    {"item":"returns","item_label":"申请退办","count":0,"points":"-1.5","sum":"0"},
    {"item":"dissatisfied","item_label":"不满意","count":0,"points":"-3","sum":"0"},
    {"item":"highest","item_label":"最高分","count":null,"points":"100","sum":null},
    {"item":"score","item_label":"得分","count":null,"points":null,"sum":"95"}
    ],"count":7,"notes":["依据：市政府目标考评办法第九条"]}
    ]}
    "#);
}
