//! Suggestions: the register and the work on it.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn lists() {
    let office = TestOffice::with_records();
    shows!(office, "suggestion list", @r#"
    exit code 0
    ── stdout
    编号     标题                            领衔代表  承办单位                交办日期    办理期限    答复日期    状态      环节    轮次  时限       天数
    15-0-1   关于加强夏季防汛的建议          王小明    贵阳市财政局            2024-06-03  2024-09-03              已交办    交办关     1  还剩70天     70
    15-4-12  关于完善老旧小区停车设施的建议  王小明    贵阳市住房和城乡建设局  2024-03-24  2024-06-24              办理中    办理关     1  已逾期1天    -1
    15-4-13  关于增设社区托育点的建议        李华      贵阳市教育局            2024-03-22  2024-06-24  2024-06-11  办结      督办关     1  按期
    15-4-14  关于改进供水抢修公告的批评      张强      贵阳市住房和城乡建设局  2024-03-22  2024-09-20              已交办    交办关     1  还剩87天     87
    15-4-15  关于个人房屋纠纷的意见          㛃𠮷                                                                  不予立案  审核关
    15-4-16  关于老旧小区停车的建议          张强                                                                  已并案    审核关
    "#);
    shows!(office, "suggestion list --overdue", @r#"
    exit code 0
    ── stdout
    编号     标题                            领衔代表  承办单位                交办日期    办理期限    答复日期  状态    环节    轮次  时限       天数
    15-4-12  关于完善老旧小区停车设施的建议  王小明    贵阳市住房和城乡建设局  2024-03-24  2024-06-24            办理中  办理关     1  已逾期1天    -1
    "#);
    shows!(office, "suggestion list --overdue --exit-code", @r#"
    exit code 10
    ── stdout
    编号     标题                            领衔代表  承办单位                交办日期    办理期限    答复日期  状态    环节    轮次  时限       天数
    15-4-12  关于完善老旧小区停车设施的建议  王小明    贵阳市住房和城乡建设局  2024-03-24  2024-06-24            办理中  办理关     1  已逾期1天    -1
    "#);
    shows!(office, "suggestion list --due-within 15", @r#"
    exit code 0
    ── stdout
    编号  标题  领衔代表  承办单位  交办日期  办理期限  答复日期  状态  环节  轮次  时限  天数
    ── stderr
    没有符合条件的建议
    "#);
    shows!(office, "suggestion list --due-within 0 --exit-code", @r#"
    exit code 0
    ── stdout
    编号  标题  领衔代表  承办单位  交办日期  办理期限  答复日期  状态  环节  轮次  时限  天数
    ── stderr
    没有符合条件的建议
    "#);
    shows!(office, "suggestion list --unit 市住建局 --columns number,title,status", @r#"
    exit code 0
    ── stdout
    编号     标题                            状态
    15-4-12  关于完善老旧小区停车设施的建议  办理中
    15-4-14  关于改进供水抢修公告的批评      已交办
    "#);
    shows!(office, "suggestion list --status replied", @r#"
    exit code 0
    ── stdout
    编号  标题  领衔代表  承办单位  交办日期  办理期限  答复日期  状态  环节  轮次  时限  天数
    ── stderr
    没有符合条件的建议
    "#);
    shows!(office, "suggestion list --status nowhere", @"
    exit code 2
    ── stderr
    错误：没有状态“nowhere”
    提示：可选：registered sent-back refused letter merged withdrawn accepted assigned handling replied redo closed archived
    ");
    shows!(office, "suggestion list --unit 不存在的局", @"
    exit code 3
    ── stderr
    错误：没有单位“不存在的局”
    提示：renda unit list 列出已登记的
    ");
    shows!(office, "suggestion list --review refused --columns number,title,review", @r#"
    exit code 2
    ── stderr
    错误：没有名为 review 的列
    提示：可用的列：number, title, lead, units, assigned_on, due_on, replied_on, status, gate, round, lateness, days
    "#);
    shows!(office, "suggestion list --format json --overdue", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.suggestion.list/1","rows":[
    {"number":"15-4-12","title":"关于完善老旧小区停车设施的建议","lead":"王小明","units":["贵阳市住房和城乡建设局"],"assigned_on":"2024-03-24","due_on":"2024-06-24","replied_on":null,"status":"handling","status_label":"办理中","gate":"handling","gate_label":"办理关","round":1,"lateness":"overdue","lateness_label":"已逾期1天","days":-1}
    ],"count":1}
    "#);
}

#[test]
fn lists_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "suggestion list", @r#"
    exit code 0
    ── stdout
    No.      Title                           Lead deputy  Units                   Assigned    Due         Replied     State          Gate         Round  Time                 Days
    15-0-1   关于加强夏季防汛的建议          王小明       贵阳市财政局            2024-06-03  2024-09-03              assigned       assigning        1  70 day(s) left         70
    15-4-12  关于完善老旧小区停车设施的建议  王小明       贵阳市住房和城乡建设局  2024-03-24  2024-06-24              being handled  handling         1  overdue by 1 day(s)    -1
    15-4-13  关于增设社区托育点的建议        李华         贵阳市教育局            2024-03-22  2024-06-24  2024-06-11  closed         supervision      1  on time
    15-4-14  关于改进供水抢修公告的批评      张强         贵阳市住房和城乡建设局  2024-03-22  2024-09-20              assigned       assigning        1  87 day(s) left         87
    15-4-15  关于个人房屋纠纷的意见          㛃𠮷                                                                     refused        review
    15-4-16  关于老旧小区停车的建议          张强                                                                     merged         review
    "#);
    shows!(office, "suggestion list --overdue --exit-code", @r#"
    exit code 10
    ── stdout
    No.      Title                           Lead deputy  Units                   Assigned    Due         Replied  State          Gate      Round  Time                 Days
    15-4-12  关于完善老旧小区停车设施的建议  王小明       贵阳市住房和城乡建设局  2024-03-24  2024-06-24           being handled  handling      1  overdue by 1 day(s)    -1
    "#);
    shows!(office, "suggestion list --status nowhere", @r#"
    exit code 2
    ── stderr
    error: there is no state "nowhere"
    hint: one of: registered sent-back refused letter merged withdrawn accepted assigned handling replied redo closed archived
    "#);
    shows!(office, "suggestion list --unit nobody", @"
    exit code 3
    ── stderr
    error: there is no unit nobody
    hint: renda unit list shows what is on the register
    ");
    shows!(office, "suggestion list --format ndjson --overdue", @r#"
    exit code 0
    ── stdout
    {"number":"15-4-12","title":"关于完善老旧小区停车设施的建议","lead":"王小明","units":["贵阳市住房和城乡建设局"],"assigned_on":"2024-03-24","due_on":"2024-06-24","replied_on":null,"status":"handling","status_label":"办理中","gate":"handling","gate_label":"办理关","round":1,"lateness":"overdue","lateness_label":"已逾期1天","days":-1}
    "#);
}

#[test]
fn an_empty_register() {
    let office = TestOffice::new();
    shows!(office, "suggestion list", @r#"
    exit code 0
    ── stdout
    编号  标题  领衔代表  承办单位  交办日期  办理期限  答复日期  状态  环节  轮次  时限  天数
    ── stderr
    没有符合条件的建议
    "#);
    shows!(office, "suggestion list --overdue --exit-code", @r#"
    exit code 0
    ── stdout
    编号  标题  领衔代表  承办单位  交办日期  办理期限  答复日期  状态  环节  轮次  时限  天数
    ── stderr
    没有符合条件的建议
    "#);
    shows!(office, "suggestion list --format json", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.suggestion.list/1","rows":[],"count":0}
    ── stderr
    没有符合条件的建议
    "#);
}

#[test]
fn shows() {
    let office = TestOffice::with_records();
    shows!(office, "suggestion show 15-4-13", @r#"
    exit code 0
    ── stdout
    项目            内容
    编号            13
    类型            建议
    行政区划        520100
    会议            十五届四次
    标题            关于增设社区托育点的建议
    类别            教科文卫
    领衔代表        李华
    提出日期        2024-01-31
    审查结果        立案
    交办日期        2024-03-22
    主办单位        贵阳市教育局
    办理期限        2024-06-24
    答复日期        2024-06-11
    答复文号        筑教复〔2024〕13号
    办理结果类别    B类
    反馈日期        2024-06-18
    办理工作满意度  满意
    办理结果满意度  基本满意
    办理轮次        1
    "#);
    shows!(office, "suggestion show 13", @r#"
    exit code 0
    ── stdout
    项目            内容
    编号            13
    类型            建议
    行政区划        520100
    会议            十五届四次
    标题            关于增设社区托育点的建议
    类别            教科文卫
    领衔代表        李华
    提出日期        2024-01-31
    审查结果        立案
    交办日期        2024-03-22
    主办单位        贵阳市教育局
    办理期限        2024-06-24
    答复日期        2024-06-11
    答复文号        筑教复〔2024〕13号
    办理结果类别    B类
    反馈日期        2024-06-18
    办理工作满意度  满意
    办理结果满意度  基本满意
    办理轮次        1
    "#);
    shows!(office, "suggestion show 15-4-99", @r#"
    exit code 3
    ── stderr
    错误：没有建议 15-4-99
    "#);
    shows!(office, "suggestion show 关于", @r#"
    exit code 3
    ── stderr
    错误：没有建议 关于
    "#);
    shows!(office, "suggestion timeline 15-4-13", @r#"
    exit code 0
    ── stdout
    编号：15-4-13
    标题：关于增设社区托育点的建议

    日期        事项               单位或人      说明
    2024-01-31  提出               李华
    2024-03-22  交办（第1轮）      贵阳市教育局  主办，期限 2024-06-24
    2024-06-11  答复               贵阳市教育局  B类 筑教复〔2024〕13号
    2024-06-18  代表反馈（第1轮）                办理工作满意，办理结果基本满意
    "#);
    shows!(office, "suggestion timeline 15-4-14", @r#"
    exit code 0
    ── stdout
    编号：15-4-14
    标题：关于改进供水抢修公告的批评

    日期        事项           单位或人                说明
    2024-02-01  提出           张强
    2024-03-22  交办（第1轮）  贵阳市住房和城乡建设局  主办，期限 2024-06-24
    2024-06-12  批准延期       贵阳市住房和城乡建设局  至 2024-09-20
    "#);
    shows!(office, "suggestion timeline 15-4-99", @r#"
    exit code 3
    ── stderr
    错误：没有编号为 15-4-99 的建议
    "#);
}

#[test]
fn shows_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "suggestion show 15-4-14", @r#"
    exit code 0
    ── stdout
    Field        Value
    No.          14
    Kind         criticism
    Region       520100
    Session      15-4
    Title        关于改进供水抢修公告的批评
    Category     城管
    Lead deputy  张强
    Submitted    2024-02-01
    Review       accepted
    Assigned     2024-03-22
    Lead unit    贵阳市住房和城乡建设局
    Due          2024-09-20
    Extended to  2024-09-20
    Round        1
    "#);
    shows!(office, "suggestion timeline 15-4-12", @"
    exit code 0
    ── stdout
    No.: 15-4-12
    Title: 关于完善老旧小区停车设施的建议

    Day         Event               Who                     Detail
    2024-01-31  submitted           王小明                  12 co-signers
    2024-03-24  assigned (round 1)  贵阳市住房和城乡建设局  lead, due 2024-06-24
    2024-03-24  assigned (round 1)  贵阳市财政局            joint, due 2024-04-24
    2024-03-26  received            贵阳市住房和城乡建设局
    ");
    shows!(office, "suggestion show 15-4-99", @r#"
    exit code 3
    ── stderr
    error: there is no suggestion 15-4-99
    "#);
}

#[test]
fn assigns() {
    let office = TestOffice::with_records();
    shows!(office, "suggestion assign 15-4-12 --lead 市住建局", @r#"
    exit code 4
    ── stderr
    错误：15-4-12 已于 2024-03-24 交办给 贵阳市住房和城乡建设局、贵阳市财政局
    "#);
    shows!(office, "suggestion assign 15-4-15 --lead 市住建局 --on 2024-03-24", @r#"
    exit code 1
    ── stderr
    错误：15-4-15 的审查结果是“不予立案”，不能交办
    "#);
    shows!(office, "suggestion assign 15-4-16 --lead 市住建局", @"
    exit code 1
    ── stderr
    错误：15-4-16 已并入 15-4-12，15-4-12 已于 2024-03-24 交办，15-4-16 随它办理，不单独交办
    ");
    shows!(office, "suggestion assign 15-4-99 --lead 市住建局", @r#"
    exit code 3
    ── stderr
    错误：没有编号为 15-4-99 的建议
    "#);
    shows!(office, "suggestion assign 15-4-13 --lead 市教局", @"
    exit code 3
    ── stderr
    错误：没有单位“市教局”，是否“贵阳市教育局”？请核对名称，或先登记单位、给单位加简称
    ");
    shows!(office, "suggestion assign --lead 市住建局", @r#"
    exit code 2
    ── stderr
    错误：没有写编号，也没有 --from
    "#);
    shows!(office, "suggestion assign 15-4-12", @r#"
    exit code 1
    ── stderr
    错误：15-4-12 没有主办或分办单位
    "#);
    shows!(office, "suggestion add --number 17 --title 关于示例的建议 --session 十五届四次 --lead 王小明 --review 立案 --submitted-on 2024-02-02", @r#"
    exit code 0
    ── stderr
    已登记建议
    "#);
    shows!(office, "suggestion assign 15-4-17 --lead 市住建局 --joint 市住建局 --on 2024-03-22", @r#"
    exit code 1
    ── stderr
    错误：15-4-17 的同一单位出现了两次
    "#);
    shows!(office, "suggestion assign 15-4-17 --lead 市住建局 --joint 市财政局 --on 2024-03-22 --dry-run", @r#"
    exit code 0
    ── stderr
    15-4-17 于 2024-03-22 交办，答复期限 2024-06-24（法定届满日 2024-06-22，逢非工作日顺延）
    办理 1，未变 0，未办 0
    试运行：没有保留任何改动
    "#);
    shows!(office, "suggestion assign 15-4-17 --split 市住建局,市财政局 --on 2024-03-22", @r#"
    exit code 0
    ── stderr
    15-4-17 于 2024-03-22 交办，答复期限 2024-06-24（法定届满日 2024-06-22，逢非工作日顺延）
    "#);
    shows!(office, "suggestion assign 15-4-17 --lead 市住建局 --on 2024-01-01", @r#"
    exit code 4
    ── stderr
    错误：15-4-17 已于 2024-03-22 交办给 贵阳市住房和城乡建设局、贵阳市财政局
    "#);
}

#[test]
fn assigns_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "suggestion assign 15-4-12 --lead 市住建局", @r#"
    exit code 4
    ── stderr
    error: 15-4-12 was assigned to 贵阳市住房和城乡建设局、贵阳市财政局 on 2024-03-24
    "#);
    shows!(office, "suggestion assign 15-4-15 --lead 市住建局", @r#"
    exit code 1
    ── stderr
    error: 15-4-15 was reviewed as refused and cannot be assigned
    "#);
    shows!(office, "suggestion assign 15-4-99 --lead 市住建局", @r#"
    exit code 3
    ── stderr
    error: there is no suggestion 15-4-99
    "#);
    shows!(office, "suggestion assign 15-4-13 --lead 市教局", @"
    exit code 3
    ── stderr
    error: there is no unit 市教局; did you mean 贵阳市教育局? Check the name, or add the unit or an alias of it first
    ");
    shows!(office, "suggestion add --number 17 --title 关于示例的建议 --session 15-4 --lead 王小明 --review accepted --submitted-on 2024-02-02", @r#"
    exit code 0
    ── stderr
    suggestion added
    "#);
    shows!(office, "suggestion assign 15-4-17 --lead 市住建局 --joint 市财政局 --on 2024-03-22", @r#"
    exit code 0
    ── stderr
    15-4-17 assigned on 2024-03-22, due 2024-06-24 (the period ends on 2024-06-22, no working day)
    "#);
}

#[test]
fn receives_replies_and_hears_the_deputies() {
    let office = TestOffice::with_records();
    shows!(office, "suggestion receive 15-4-14 --on 2024-03-25", @r#"
    exit code 0
    ── stderr
    15-4-14 于 2024-03-25 签收
    "#);
    shows!(office, "suggestion receive 15-4-14 --on 2024-03-25", @r#"
    exit code 0
    ── stderr
    15-4-14 于 2024-03-25 签收
    "#);
    shows!(office, "suggestion receive 15-4-13 --unit 市住建局", @r#"
    exit code 1
    ── stderr
    错误：15-4-13 没有交给该单位，承办单位是 贵阳市教育局
    "#);
    shows!(office, "suggestion reply 15-4-12 --unit 市住建局 --on 2024-06-24 --class A", @r#"
    exit code 0
    ── stderr
    15-4-12 于 2024-06-24 答复
    "#);
    shows!(office, "suggestion opinion 15-4-12 --unit 市财政局 --on 2024-06-24", @"
    exit code 0
    ── stderr
    15-4-12：会办意见，2024-06-24
    ");
    shows!(office, "suggestion reply 15-4-14 --on 2024-01-01 --class A", @r#"
    exit code 1
    ── stderr
    错误：答复日期 2024-01-01 早于交办日期 2024-03-22
    "#);
    shows!(office, "suggestion reply 15-4-14 --on 2024-06-20 --class X", @r#"
    exit code 2
    ── stderr
    错误：“X”不在允许的取值之内。可填：A类；B类；C类；D类
    "#);
    shows!(office, "suggestion feedback 15-4-12 --work 满意 --result 不满意", @r#"
    exit code 1
    ── stderr
    错误：15-4-12 反馈为不满意，须写明理由（反馈意见）
    "#);
    shows!(office, "suggestion feedback 15-4-12 --work 满意 --result 不满意 --note 停车位仍未增加", @"
    exit code 0
    ── stderr
    15-4-12 反馈不满意，已转第 2 轮办理并列入督办，期限 2024-07-25
    ");
    shows!(office, "suggestion feedback 15-4-14 --work 满意 --result 满意", @r#"
    exit code 1
    ── stderr
    错误：15-4-14 第1轮尚未全部答复，不能登记反馈
    "#);
    shows!(office, "suggestion timeline 15-4-12", @"
    exit code 0
    ── stdout
    编号：15-4-12
    标题：关于完善老旧小区停车设施的建议

    日期        事项               单位或人                说明
    2024-01-31  提出               王小明                  联名 12 人
    2024-03-24  交办（第1轮）      贵阳市住房和城乡建设局  主办，期限 2024-06-24
    2024-03-24  交办（第1轮）      贵阳市财政局            会办，期限 2024-04-24
    2024-03-26  签收               贵阳市住房和城乡建设局
    2024-06-24  会办意见           贵阳市财政局
    2024-06-24  答复               贵阳市住房和城乡建设局  A类
    2024-06-25  代表反馈（第1轮）                          办理工作满意，办理结果不满意 停车位仍未增加
    2024-06-25  交办（第2轮）      贵阳市住房和城乡建设局  主办，期限 2024-07-25
    2024-06-25  交办（第2轮）      贵阳市财政局            会办，期限 2024-07-25
    2024-06-25  列入督办                                   重办督办
    ");
    shows!(office, "suggestion list --status redo --columns number,status,round,due_on", @r#"
    exit code 0
    ── stdout
    编号     状态      轮次  办理期限
    15-4-12  重新办理     2  2024-07-25
    "#);
}

#[test]
fn receives_replies_and_hears_the_deputies_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "suggestion receive 15-4-14 --on 2024-03-25", @r#"
    exit code 0
    ── stderr
    15-4-14 received on 2024-03-25
    "#);
    shows!(office, "suggestion reply 15-4-12 --unit 市住建局 --on 2024-06-24 --class A", @r#"
    exit code 0
    ── stderr
    15-4-12 replied to on 2024-06-24
    "#);
    shows!(office, "suggestion reply 15-4-14 --on 2024-01-01 --class A", @r#"
    exit code 1
    ── stderr
    error: the day of the reply, 2024-01-01, lies before the day of assigning, 2024-03-22
    "#);
    shows!(office, "suggestion feedback 15-4-12 --work satisfied --result dissatisfied", @r#"
    exit code 1
    ── stderr
    error: 15-4-12 is dissatisfied, which needs a reason (feedback note)
    "#);
    shows!(office, "suggestion feedback 15-4-12 --work satisfied --result dissatisfied --note nothing-changed", @"
    exit code 0
    ── stderr
    15-4-12 is dissatisfied: round 2 opened under supervision, due 2024-07-25
    ");
}

#[test]
fn extends() {
    let office = TestOffice::with_records();
    shows!(office, "suggestion extend 15-4-12 --unit 市住建局 --until 2024-09-24 --on 2024-06-10 --reason 需协调", @r#"
    exit code 0
    ── stderr
    15-4-12 延期至 2024-09-24
    "#);
    shows!(office, "suggestion extend 15-4-12 --unit 市住建局 --until 2024-05-01 --on 2024-04-01", @r#"
    exit code 1
    ── stderr
    错误：延期至 2024-05-01 不晚于现有期限 2024-09-24
    "#);
    shows!(office, "suggestion extend 15-4-13 --until 2024-09-24", @r#"
    exit code 1
    ── stderr
    错误：15-4-13 已于 2024-06-11 答复，不需要延期
    "#);
    shows!(office, "suggestion extend 15-0-1 --until 2025-12-31", @r#"
    exit code 1
    ── stderr
    错误：延期至 2025-12-31 超过规定的最长期限 2024-12-03
    "#);
    shows!(office, "suggestion extend 15-4-12", @r#"
    exit code 1
    ── stderr
    错误：没有写延期至哪一天（--until）
    "#);
    shows!(office, "suggestion extend 15-4-14 --until +15d --dry-run", @r#"
    exit code 1
    ── stderr
    错误：延期至 2024-07-10 不晚于现有期限 2024-09-20
    "#);
}

#[test]
fn extends_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "suggestion extend 15-4-12 --unit 市住建局 --until 2024-09-24 --on 2024-06-10 --reason 需协调", @r#"
    exit code 0
    ── stderr
    15-4-12 extended to 2024-09-24
    "#);
    shows!(office, "suggestion extend 15-4-13 --until 2024-09-24", @r#"
    exit code 1
    ── stderr
    error: 15-4-13 was replied to on 2024-06-11; there is nothing to extend
    "#);
    shows!(office, "suggestion extend 15-0-1 --until 2025-12-31", @r#"
    exit code 1
    ── stderr
    error: the new day, 2025-12-31, is beyond the longest the rules allow, 2024-12-03
    "#);
}

#[test]
fn imports_a_register() {
    let office = TestOffice::with_records();
    office.write("bad.csv", "编号,会议,标题,领衔代表,审查结果,交办日期,主办单位\n20,十五届四次,关于示例的建议,王晓明,立案,2024-03-22,市住建局\n21,十六届九次,,王小明,立案,2024-03-2,市园林局\n");
    office.write(
        "assign.csv",
        "编号,主办单位,会办单位,交办日期\n15-4-12,市住建局,,2024-03-22\n15-4-77,市住建局,,2024-03-22\n",
    );
    shows!(office, "suggestion import suggestion.csv", @r#"
    exit code 0
    ── stderr
    suggestion.csv：与日志第 6 条导入的是同一文件
    联名代表写作“…等几人”的有 1 行：登记写出的姓名，人数照记
    suggestion.csv：建议新增 0，更改 0，未变 6，未收 0
    "#);
    shows!(office, "suggestion import bad.csv", @"
    exit code 1
    ── stderr
    警告：bad.csv 第 2 行未收，“领衔代表”为“王晓明”：520100 第15届没有代表“王晓明”，是否“王小明”？ [unknown-deputy]
    警告：bad.csv 第 3 行未收，“标题”：必填，不能为空；请补上 [missing]
    警告：bad.csv 第 3 行未收，“领衔代表”为“王小明”：520100 第16届没有代表“王小明”，请核对姓名、证号和届次 [unknown-deputy]
    警告：bad.csv 第 3 行未收，“主办单位”为“市园林局”：没有单位“市园林局”，请核对名称、先登记单位或给单位加简称，也可加 --create-missing [unknown-unit]
    名称对应：市住建局 → 贵阳市住房和城乡建设局（按简称，1 行）
    bad.csv：建议新增 0，更改 0，未变 0，未收 2
    提示：加 --rejects 未收.csv 把这些行连同原因写出来，改好再导入
    ");
    shows!(office, "suggestion assign --from assign.csv", @r#"
    exit code 1
    ── stderr
    警告：第 2 行未办，15-4-12 已于 2024-03-24 交办给 贵阳市住房和城乡建设局、贵阳市财政局 [conflict]
    警告：第 3 行未办，没有编号为 15-4-77 的建议 [not-found]
    办理 0，未变 0，未办 2
    "#);
    shows!(office, "suggestion assign --from assign.csv --dry-run", @r#"
    exit code 1
    ── stderr
    警告：第 2 行未办，15-4-12 已于 2024-03-24 交办给 贵阳市住房和城乡建设局、贵阳市财政局 [conflict]
    警告：第 3 行未办，没有编号为 15-4-77 的建议 [not-found]
    办理 0，未变 0，未办 2
    试运行：没有保留任何改动
    "#);
}

#[test]
fn a_suggestion_without_a_number_is_given_the_next_of_its_session() {
    let office = TestOffice::with_records();
    shows!(office, "suggestion add --session 15-4 --title 关于增设公交站的建议", @r#"
    exit code 0
    ── stdout
    15-4-17
    ── stderr
    已登记建议
    "#);
    shows!(office, "--quiet suggestion add --session 闭会 --title 关于疏通排水沟的建议", @r#"
    exit code 0
    ── stdout
    15-0-2
    "#);
    shows!(office, "suggestion add --session 15-5 --title 关于更换路灯的建议 --dry-run", @r#"
    exit code 0
    ── stderr
    试运行：建议可以登记，没有保留任何改动
    "#);
    office.ok("suggestion add --session 15-5 --number 临7 --title 不是数字的编号不计");
    office.ok("suggestion add --session 15-5 --number 098 --title 编号按位数");
    assert_eq!(office.ok("suggestion add --session 15-5 --title 甲"), "15-5-099\n");
    assert_eq!(office.ok("suggestion add --session 15-5 --title 乙"), "15-5-100\n");
    assert_eq!(office.ok("suggestion add --session 15-5 --region 520102 --title 别的行政区划另起"), "15-5-1\n");
    office.write("sheet.csv", "会议,标题\n15-4,表格要有编号\n");
    assert_ne!(office.done("suggestion import sheet.csv").code, 0);
}

#[test]
fn every_state_can_be_asked_for() {
    let office = TestOffice::with_records();
    for state in [
        "registered",
        "sent-back",
        "refused",
        "letter",
        "merged",
        "withdrawn",
        "accepted",
        "assigned",
        "handling",
        "replied",
        "redo",
        "closed",
        "archived",
    ] {
        let listed =
            office.ok(&format!("suggestion list --status {state} --format csv --columns number,status --limit 1"));
        assert!(listed.lines().count() <= 2, "{state}: {listed}");
    }
}
