//! The handling of suggestions step by step: raising and reviewing, assigning and handling, supervision and the end.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn raising_and_reviewing() {
    let office = TestOffice::with_records();
    shows!(office, "suggestion register --title 关于修缮路灯的建议 --session 15-4 --lead 王小明 --cosigners 李华、张强 --submitted-on 2024-01-31 --publicity 全文 --arising 专题调研 --wants-contact 是", @"
    exit code 0
    ── stdout
    15-4-17
    ── stderr
    已登记建议
    ");
    shows!(office, "suggestion review 17 --outcome 不予立案 --on 2024-02-05", @"
    exit code 1
    ── stderr
    错误：15-4-17：不予立案须写明理由（--ground，R01 至 R10），其他审查结果不写
    ");
    shows!(office, "suggestion review 17 --outcome 不予立案 --ground R06 --on 2024-02-05 --notified 2024-02-06", @"
    exit code 0
    ── stderr
    15-4-17 审查结果：不予立案
    ");
    shows!(office, "suggestion review 17 --outcome 不予立案 --ground R06 --on 2024-02-05 --notified 2024-02-06", @"
    exit code 0
    ── stderr
    15-4-17 审查结果：不予立案
    ");
    shows!(office, "suggestion assign 17 --lead 市住建局 --on 2024-02-07", @"
    exit code 1
    ── stderr
    错误：15-4-17 的审查结果是“不予立案”，不能交办
    ");
    shows!(office, "suggestion review 17 --outcome 立案 --on 2024-02-08 --note 补充材料后立案", @"
    exit code 0
    ── stderr
    15-4-17 审查结果：立案
    ");
    shows!(office, "suggestion split 17 --into 关于更换灯杆的建议；关于照明时间的建议 --on 2024-02-08", @"
    exit code 0
    ── stderr
    15-4-17 分出 15-4-18、15-4-19
    ");
    shows!(office, "suggestion unsign 17 --by 赵六 --on 2024-02-09", @"
    exit code 3
    ── stderr
    错误：15-4-17 的提出人中没有赵六；提出人：王小明、李华、张强
    ");
    shows!(office, "suggestion unsign 17 --by 王小明 --on 2024-02-09", @"
    exit code 1
    ── stderr
    错误：王小明是 15-4-17 的领衔代表；撤回建议用 renda suggestion withdraw
    ");
    shows!(office, "suggestion unsign 17 --by 张强 --on 2024-02-09", @"
    exit code 0
    ── stderr
    15-4-17：撤回签名，2024-02-09
    ");
    shows!(office, "suggestion merge 18 --into 17 --on 2024-02-09 --notified 2024-02-10", @"
    exit code 0
    ── stderr
    15-4-18 并入 15-4-17，编号保留，单独答复
    ");
    shows!(office, "suggestion merge 17 --into 17 --on 2024-02-09 --notified 2024-02-10", @"
    exit code 1
    ── stderr
    错误：15-4-17 不能并入 15-4-17：并入的应是另一件已立案的建议
    ");
    shows!(office, "suggestion withdraw 19 --on 2024-02-09", @"
    exit code 1
    ── stderr
    错误：15-4-19 由多名代表联名，按规则须一致同意才能撤回（都同意的加 --all-agree）；个别代表不再联名用 renda suggestion unsign
    ");
    shows!(office, "suggestion withdraw 19 --on 2024-02-09 --all-agree 是 --reason 已另行解决", @"
    exit code 0
    ── stderr
    15-4-19：撤回，2024-02-09
    ");
    shows!(office, "suggestion propose 17 --unit 市住建局 --role 主办 --on 2024-03-01", @"
    exit code 0
    ── stderr
    15-4-17：预交办，2024-03-01
    ");
    shows!(office, "suggestion propose 17 --unit 市住建局 --answer 同意 --on 2024-03-05", @"
    exit code 0
    ── stderr
    15-4-17：预交办，2024-03-05
    ");
    shows!(office, "suggestion propose 17 --answer 同意 --on 2024-03-05", @"
    exit code 1
    ── stderr
    错误：15-4-17 没有向其征求过意见，不能登记答复
    ");
    shows!(office, "suggestion gaps", @"
    exit code 0
    ── stdout
    会议  空号  个数  情况
    15-4  1–11    11  登记册中没有；撤回、并案、不予立案的编号都保留，请核对登记时是否漏登
    ");
    shows!(office, "suggestion steps 19", @"
    exit code 0
    ── stdout
    步骤  可办的状态                              其后的状态  由谁                                  须有  开始  停止
    归档  办结、不予立案、转来信、已并案、已撤回  已归档      代表工作机构（会议期间为大会秘书处）  —     —     —
    ");
    shows!(office, "suggestion list --as-of 2024-02-07 --columns number,status,gate", @"
    exit code 0
    ── stdout
    编号     状态      环节
    15-4-12  待交办    审核关
    15-4-13  待交办    审核关
    15-4-14  待交办    审核关
    15-4-15  不予立案  审核关
    15-4-16  已并案    审核关
    15-4-17  不予立案  审核关
    ");
    shows!(office, "suggestion timeline 17", @"
    exit code 0
    ── stdout
    编号：15-4-17
    标题：关于修缮路灯的建议

    日期        事项            单位或人                说明
    2024-01-31  提出            王小明                  联名 2 人
    2024-02-05  审查                                    不予立案（没有实际内容）
    2024-02-06  告知代表
    2024-02-08  审查                                    立案 补充材料后立案
    2024-02-08  分案                                    分出 15-4-18、15-4-19
    2024-02-09  并案                                    15-4-18 并入本件
    2024-02-09  撤回签名        张强
    2024-03-01  预交办征求意见  贵阳市住房和城乡建设局  主办
    2024-03-05  预交办答复      贵阳市住房和城乡建设局  同意
    ");
    shows!(office, "suggestion timeline 18", @"
    exit code 0
    ── stdout
    编号：15-4-18
    标题：关于更换灯杆的建议

    日期        事项      单位或人  说明
    2024-01-31  提出      王小明    联名 2 人
    2024-02-08  登记                由建议 15-4-17 分出
    2024-02-09  并案                并入 15-4-17
    2024-02-10  告知代表
    ");
    shows!(office, "suggestion close 17 --on 2024-06-20", @"
    exit code 1
    ── stderr
    错误：15-4-17 处于“待交办”，不能办结；现在可以办的：审查 review、分案 split、并案 merge、撤回 withdraw、撤回签名 unsign、预交办 propose、交办 assign、督办 supervise
    ");
}

#[test]
fn raising_and_reviewing_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "suggestion register --title 关于修缮路灯的建议 --session 15-4 --lead 王小明 --cosigners 李华、张强 --submitted-on 2024-01-31 --publicity 全文 --arising 专题调研 --wants-contact 是", @"
    exit code 0
    ── stdout
    15-4-17
    ── stderr
    suggestion added
    ");
    shows!(office, "suggestion review 17 --outcome 不予立案 --on 2024-02-05", @"
    exit code 1
    ── stderr
    error: 15-4-17: a refusal, and it alone, names its ground (--ground, R01 to R10)
    ");
    shows!(office, "suggestion review 17 --outcome 不予立案 --ground R06 --on 2024-02-05 --notified 2024-02-06", @"
    exit code 0
    ── stderr
    15-4-17 reviewed: refused
    ");
    shows!(office, "suggestion review 17 --outcome 不予立案 --ground R06 --on 2024-02-05 --notified 2024-02-06", @"
    exit code 0
    ── stderr
    15-4-17 reviewed: refused
    ");
    shows!(office, "suggestion assign 17 --lead 市住建局 --on 2024-02-07", @"
    exit code 1
    ── stderr
    error: 15-4-17 was reviewed as refused and cannot be assigned
    ");
    shows!(office, "suggestion review 17 --outcome 立案 --on 2024-02-08 --note 补充材料后立案", @"
    exit code 0
    ── stderr
    15-4-17 reviewed: accepted
    ");
    shows!(office, "suggestion split 17 --into 关于更换灯杆的建议；关于照明时间的建议 --on 2024-02-08", @"
    exit code 0
    ── stderr
    15-4-17 split: 15-4-18、15-4-19 are new
    ");
    shows!(office, "suggestion unsign 17 --by 赵六 --on 2024-02-09", @"
    exit code 3
    ── stderr
    error: 赵六 did not sign 15-4-17; who did: 王小明、李华、张强
    ");
    shows!(office, "suggestion unsign 17 --by 王小明 --on 2024-02-09", @"
    exit code 1
    ── stderr
    error: 王小明 is the lead deputy of 15-4-17; use suggestion withdraw
    ");
    shows!(office, "suggestion unsign 17 --by 张强 --on 2024-02-09", @"
    exit code 0
    ── stderr
    15-4-17: take a signature back, 2024-02-09
    ");
    shows!(office, "suggestion merge 18 --into 17 --on 2024-02-09 --notified 2024-02-10", @"
    exit code 0
    ── stderr
    15-4-18 merged into 15-4-17; it keeps its number and its reply
    ");
    shows!(office, "suggestion merge 17 --into 17 --on 2024-02-09 --notified 2024-02-10", @"
    exit code 1
    ── stderr
    error: 15-4-17 cannot go into 15-4-17: that has to be another one, and accepted
    ");
    shows!(office, "suggestion withdraw 19 --on 2024-02-09", @"
    exit code 1
    ── stderr
    error: 15-4-19 has several signers who must all agree (--all-agree); one who leaves uses suggestion unsign
    ");
    shows!(office, "suggestion withdraw 19 --on 2024-02-09 --all-agree 是 --reason 已另行解决", @"
    exit code 0
    ── stderr
    15-4-19: withdraw, 2024-02-09
    ");
    shows!(office, "suggestion propose 17 --unit 市住建局 --role 主办 --on 2024-03-01", @"
    exit code 0
    ── stderr
    15-4-17: pre-assign, 2024-03-01
    ");
    shows!(office, "suggestion propose 17 --unit 市住建局 --answer 同意 --on 2024-03-05", @"
    exit code 0
    ── stderr
    15-4-17: pre-assign, 2024-03-05
    ");
    shows!(office, "suggestion propose 17 --answer 同意 --on 2024-03-05", @"
    exit code 1
    ── stderr
    error: 15-4-17: they were not asked, so there is no answer to record
    ");
    shows!(office, "suggestion gaps", @"
    exit code 0
    ── stdout
    Session  Numbers  Count  Why
    15-4     1–11        11  not in the register; what was withdrawn, merged or refused keeps its number: check whether it was left out
    ");
    shows!(office, "suggestion steps 19", @"
    exit code 0
    ── stdout
    Step     In the states                                            To the states  Who                                                   Needs  Starts  Stops
    archive  closed, refused, treated as a letter, merged, withdrawn  archived       deputies'-work office (secretariat during a session)  —      —       —
    ");
    shows!(office, "suggestion list --as-of 2024-02-07 --columns number,status,gate", @"
    exit code 0
    ── stdout
    No.      State           Gate
    15-4-12  to be assigned  review
    15-4-13  to be assigned  review
    15-4-14  to be assigned  review
    15-4-15  refused         review
    15-4-16  merged          review
    15-4-17  refused         review
    ");
    shows!(office, "suggestion timeline 17", @"
    exit code 0
    ── stdout
    No.: 15-4-17
    Title: 关于修缮路灯的建议

    Day         Event                    Who                     Detail
    2024-01-31  submitted                王小明                  2 co-signers
    2024-02-05  reviewed                                         refused (no concrete content)
    2024-02-06  deputies told
    2024-02-08  reviewed                                         accepted 补充材料后立案
    2024-02-08  split                                            15-4-18, 15-4-19 split off
    2024-02-09  merged                                           15-4-18 goes into this one
    2024-02-09  signature taken back     张强
    2024-03-01  asked before assigning   贵阳市住房和城乡建设局  lead
    2024-03-05  answer before assigning  贵阳市住房和城乡建设局  agree
    ");
    shows!(office, "suggestion timeline 18", @"
    exit code 0
    ── stdout
    No.: 15-4-18
    Title: 关于更换灯杆的建议

    Day         Event          Who     Detail
    2024-01-31  submitted      王小明  2 co-signers
    2024-02-08  registered             split off from 15-4-17
    2024-02-09  merged                 into 15-4-17
    2024-02-10  deputies told
    ");
    shows!(office, "suggestion close 17 --on 2024-06-20", @"
    exit code 1
    ── stderr
    error: 15-4-17 is to be assigned: no close now; what is possible: review, split, merge, withdraw, unsign, propose, assign, supervise
    ");
}

#[test]
fn assigning_and_handling() {
    let office = TestOffice::with_records();
    shows!(office, "suggestion register --title 关于修缮路灯的建议 --session 15-4 --lead 王小明 --submitted-on 2024-01-31 --publicity 全文", @"
    exit code 0
    ── stdout
    15-4-17
    ── stderr
    已登记建议
    ");
    shows!(office, "suggestion register --title 关于路灯的建议 --session 15-4 --lead 李华 --submitted-on 2024-01-31", @"
    exit code 0
    ── stdout
    15-4-18
    ── stderr
    已登记建议
    提示：与已登记的相似：15-4-17“关于修缮路灯的建议”（73分）
    提示：与 15-4-17 确属同一事项的，可并案：renda suggestion merge 15-4-18 --into 15-4-17 --notified 告知日期
    ");
    shows!(office, "suggestion review 17 --outcome 立案 --on 2024-02-05", @"
    exit code 0
    ── stderr
    15-4-17 审查结果：立案
    ");
    shows!(office, "suggestion merge 18 --into 17 --on 2024-02-05 --notified 2024-02-06", @"
    exit code 0
    ── stderr
    15-4-18 并入 15-4-17，编号保留，单独答复
    ");
    shows!(office, "suggestion assign 17 --lead 市教育局 --joint 市财政局 --on 2024-03-22 --forwarded 2024-03-25 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17 于 2024-03-22 交办，答复期限 2024-06-24（法定届满日 2024-06-22，逢非工作日顺延）；并案的 1 件一并交办，分别答复
    ");
    shows!(office, "suggestion return 17 --on 2024-03-29 --profile chongqing", @"
    exit code 1
    ── stderr
    错误：退办须写理由（--reason）；登记决定用 --decide
    ");
    shows!(office, "suggestion return 17 --on 2024-04-10 --reason 不属本单位职责 --profile chongqing", @"
    exit code 1
    ── stderr
    错误：15-4-17 的退办时限 2024-04-08 已过，不再受理
    ");
    shows!(office, "suggestion return 17 --on 2024-03-29 --reason 不属本单位职责 --propose 市住建局 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17 于 2024-03-29 申请退办，待决定
    ");
    shows!(office, "suggestion return 17 --decide 同意 --on 2024-04-01 --by 市政府办公厅 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17 同意退办，须在 2024-04-16 前重新交办；并案的 1 件一并退办
    ");
    shows!(office, "suggestion list --columns number,status,units --profile chongqing", @"
    exit code 0
    ── stdout
    编号     状态      承办单位
    15-0-1   已交办    贵阳市财政局
    15-4-12  办理中    贵阳市住房和城乡建设局
    15-4-13  办结      贵阳市教育局
    15-4-14  已交办    贵阳市住房和城乡建设局
    15-4-15  不予立案
    15-4-16  已并案
    15-4-17  待交办
    15-4-18  待交办
    ");
    shows!(office, "suggestion assign 17 --lead 市教育局 --on 2024-04-03 --profile chongqing", @"
    exit code 1
    ── stderr
    错误：贵阳市教育局 已退办 15-4-17，不能在同一轮再交给它
    ");
    shows!(office, "suggestion assign 17 --lead 市住建局 --joint 市财政局 --on 2024-04-03 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17 于 2024-04-03 交办，答复期限 2024-06-24（法定届满日 2024-06-22，逢非工作日顺延）；并案的 1 件一并交办，分别答复
    ");
    shows!(office, "suggestion contact 17 --on 2024-04-10 --form 座谈会 --who 王小明 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17：联系代表，2024-04-10
    ");
    shows!(office, "suggestion contact 17 --on 2024-04-10 --form 电话 --profile chongqing", @"
    exit code 4
    ── stderr
    错误：15-4-17 已有 2024-04-10 的联系记录，与此不同
    ");
    shows!(office, "suggestion opinion 17 --on 2024-04-20 --summary 同意 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17：会办意见，2024-04-20
    ");
    shows!(office, "suggestion opinion 17 --on 2024-04-22 --send-back 没有实质内容 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17 的会办意见已退回，2024-04-28 前重报
    ");
    shows!(office, "suggestion opinion 17 --on 2024-04-25 --summary 安排资金 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17：会办意见，2024-04-25
    ");
    shows!(office, "suggestion urge 17 --source 代表 --channel 电话 --on 2024-06-01 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17：催办，2024-06-01
    ");
    shows!(office, "suggestion extend 17 --until 2024-08-20 --on 2024-06-14 --asked 2024-06-10 --by 市政府办公厅 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17 延期至 2024-08-20
    ");
    shows!(office, "suggestion reply 17 --unit 市财政局 --on 2024-06-20 --profile chongqing", @"
    exit code 1
    ── stderr
    错误：贵阳市财政局 是 15-4-17 的会办单位，不直接答复代表；会办意见用 renda suggestion opinion 登记
    ");
    shows!(office, "suggestion reply 17 --on 2024-06-20 --no 筑建函〔2024〕12号 --class B --signed-by 周建 --delivered 2024-06-21 --public 是 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17 于 2024-06-20 答复
    ");
    shows!(office, "suggestion timeline 17", @"
    exit code 0
    ── stdout
    编号：15-4-17
    标题：关于修缮路灯的建议

    日期        事项           单位或人                说明
    2024-01-31  提出           王小明
    2024-02-05  审查                                   立案
    2024-02-05  并案                                   15-4-18 并入本件
    2024-03-22  交办（第1轮）  贵阳市教育局            主办，期限 2024-06-24，转办 2024-03-25
    2024-03-22  交办（第1轮）  贵阳市财政局            会办，期限 2024-05-08，转办 2024-03-25
    2024-03-29  申请退办       贵阳市教育局            不属本单位职责 市住建局
    2024-04-01  同意退办       市政府办公厅            贵阳市教育局
    2024-04-03  交办（第1轮）  贵阳市住房和城乡建设局  主办，期限 2024-06-24
    2024-04-10  联系代表       贵阳市住房和城乡建设局  座谈会 王小明
    2024-04-20  会办意见       贵阳市财政局            同意
    2024-04-22  退回会办意见   贵阳市财政局            没有实质内容
    2024-04-25  会办意见       贵阳市财政局            安排资金
    2024-06-01  催办           贵阳市住房和城乡建设局  代表 电话
    2024-06-14  批准延期       市政府办公厅            至 2024-08-20
    2024-06-20  答复           贵阳市住房和城乡建设局  B类 筑建函〔2024〕12号
    2024-06-21  答复送达       贵阳市住房和城乡建设局
    ");
}

#[test]
fn assigning_and_handling_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "suggestion register --title 关于修缮路灯的建议 --session 15-4 --lead 王小明 --submitted-on 2024-01-31 --publicity 全文", @"
    exit code 0
    ── stdout
    15-4-17
    ── stderr
    suggestion added
    ");
    shows!(office, "suggestion register --title 关于路灯的建议 --session 15-4 --lead 李华 --submitted-on 2024-01-31", @r#"
    exit code 0
    ── stdout
    15-4-18
    ── stderr
    suggestion added
    hint: like what is registered: 15-4-17 "关于修缮路灯的建议" (73)
    hint: where 15-4-17 is the same matter: renda suggestion merge 15-4-18 --into 15-4-17 --notified DAY
    "#);
    shows!(office, "suggestion review 17 --outcome 立案 --on 2024-02-05", @"
    exit code 0
    ── stderr
    15-4-17 reviewed: accepted
    ");
    shows!(office, "suggestion merge 18 --into 17 --on 2024-02-05 --notified 2024-02-06", @"
    exit code 0
    ── stderr
    15-4-18 merged into 15-4-17; it keeps its number and its reply
    ");
    shows!(office, "suggestion assign 17 --lead 市教育局 --joint 市财政局 --on 2024-03-22 --forwarded 2024-03-25 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17 assigned on 2024-03-22, due 2024-06-24 (the period ends on 2024-06-22, no working day); 1 merged into it assigned along, each to be replied to
    ");
    shows!(office, "suggestion return 17 --on 2024-03-29 --profile chongqing", @"
    exit code 1
    ── stderr
    error: a return needs its reason (--reason); --decide records the decision
    ");
    shows!(office, "suggestion return 17 --on 2024-04-10 --reason 不属本单位职责 --profile chongqing", @"
    exit code 1
    ── stderr
    error: the window for returning 15-4-17 closed on 2024-04-08
    ");
    shows!(office, "suggestion return 17 --on 2024-03-29 --reason 不属本单位职责 --propose 市住建局 --profile chongqing", @"
    exit code 0
    ── stderr
    the return of 15-4-17 was asked for on 2024-03-29
    ");
    shows!(office, "suggestion return 17 --decide 同意 --on 2024-04-01 --by 市政府办公厅 --profile chongqing", @"
    exit code 0
    ── stderr
    the return of 15-4-17 is granted; it is assigned anew by 2024-04-16; 1 merged into it returned along
    ");
    shows!(office, "suggestion list --columns number,status,units --profile chongqing", @"
    exit code 0
    ── stdout
    No.      State           Units
    15-0-1   assigned        贵阳市财政局
    15-4-12  being handled   贵阳市住房和城乡建设局
    15-4-13  closed          贵阳市教育局
    15-4-14  assigned        贵阳市住房和城乡建设局
    15-4-15  refused
    15-4-16  merged
    15-4-17  to be assigned
    15-4-18  to be assigned
    ");
    shows!(office, "suggestion assign 17 --lead 市教育局 --on 2024-04-03 --profile chongqing", @"
    exit code 1
    ── stderr
    error: 贵阳市教育局 returned 15-4-17 and is not given it again in the same round
    ");
    shows!(office, "suggestion assign 17 --lead 市住建局 --joint 市财政局 --on 2024-04-03 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17 assigned on 2024-04-03, due 2024-06-24 (the period ends on 2024-06-22, no working day); 1 merged into it assigned along, each to be replied to
    ");
    shows!(office, "suggestion contact 17 --on 2024-04-10 --form 座谈会 --who 王小明 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17: contact, 2024-04-10
    ");
    shows!(office, "suggestion contact 17 --on 2024-04-10 --form 电话 --profile chongqing", @"
    exit code 4
    ── stderr
    error: 15-4-17 has another contact on 2024-04-10 on record
    ");
    shows!(office, "suggestion opinion 17 --on 2024-04-20 --summary 同意 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17: joint opinion, 2024-04-20
    ");
    shows!(office, "suggestion opinion 17 --on 2024-04-22 --send-back 没有实质内容 --profile chongqing", @"
    exit code 0
    ── stderr
    the opinion on 15-4-17 is sent back; due again by 2024-04-28
    ");
    shows!(office, "suggestion opinion 17 --on 2024-04-25 --summary 安排资金 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17: joint opinion, 2024-04-25
    ");
    shows!(office, "suggestion urge 17 --source 代表 --channel 电话 --on 2024-06-01 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17: urge, 2024-06-01
    ");
    shows!(office, "suggestion extend 17 --until 2024-08-20 --on 2024-06-14 --asked 2024-06-10 --by 市政府办公厅 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17 extended to 2024-08-20
    ");
    shows!(office, "suggestion reply 17 --unit 市财政局 --on 2024-06-20 --profile chongqing", @"
    exit code 1
    ── stderr
    error: 贵阳市财政局 is a joint unit of 15-4-17 and does not reply to the deputies; use suggestion opinion
    ");
    shows!(office, "suggestion reply 17 --on 2024-06-20 --no 筑建函〔2024〕12号 --class B --signed-by 周建 --delivered 2024-06-21 --public 是 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17 replied to on 2024-06-20
    ");
    shows!(office, "suggestion timeline 17", @"
    exit code 0
    ── stdout
    No.: 15-4-17
    Title: 关于修缮路灯的建议

    Day         Event               Who                     Detail
    2024-01-31  submitted           王小明
    2024-02-05  reviewed                                    accepted
    2024-02-05  merged                                      15-4-18 goes into this one
    2024-03-22  assigned (round 1)  贵阳市教育局            lead, due 2024-06-24, forwarded 2024-03-25
    2024-03-22  assigned (round 1)  贵阳市财政局            joint, due 2024-05-08, forwarded 2024-03-25
    2024-03-29  return asked for    贵阳市教育局            不属本单位职责 市住建局
    2024-04-01  return granted      市政府办公厅            贵阳市教育局
    2024-04-03  assigned (round 1)  贵阳市住房和城乡建设局  lead, due 2024-06-24
    2024-04-10  contact             贵阳市住房和城乡建设局  meeting 王小明
    2024-04-20  joint opinion       贵阳市财政局            同意
    2024-04-22  opinion sent back   贵阳市财政局            没有实质内容
    2024-04-25  joint opinion       贵阳市财政局            安排资金
    2024-06-01  urged               贵阳市住房和城乡建设局  deputy 电话
    2024-06-14  extension approved  市政府办公厅            to 2024-08-20
    2024-06-20  replied             贵阳市住房和城乡建设局  class B 筑建函〔2024〕12号
    2024-06-21  reply delivered     贵阳市住房和城乡建设局
    ");
}

#[test]
fn supervision_and_the_end() {
    let office = TestOffice::with_records();
    shows!(office, "suggestion register --title 关于修缮路灯的建议 --session 15-4 --lead 王小明 --submitted-on 2024-01-31 --publicity 仅标题", @"
    exit code 0
    ── stdout
    15-4-17
    ── stderr
    已登记建议
    ");
    shows!(office, "suggestion assign 17 --lead 市住建局 --on 2024-02-20", @"
    exit code 0
    ── stderr
    15-4-17 于 2024-02-20 交办，答复期限 2024-05-20
    ");
    shows!(office, "suggestion reply 17 --on 2024-03-20 --class B --public 是", @"
    exit code 0
    ── stderr
    15-4-17 于 2024-03-20 答复
    ");
    shows!(office, "suggestion promise 17 --text 新增路灯40盏 --on 2024-03-20", @"
    exit code 1
    ── stderr
    错误：承诺事项须有落实时限（--due）
    ");
    shows!(office, "suggestion promise 17 --text 新增路灯40盏 --due 2024-05-31 --on 2024-03-20", @"
    exit code 0
    ── stderr
    15-4-17：承诺事项，2024-03-20
    ");
    shows!(office, "suggestion promise 17 --progress 已立杆20处 --on 2024-04-20", @"
    exit code 0
    ── stderr
    15-4-17：承诺事项，2024-04-20
    ");
    shows!(office, "suggestion feedback 17 --work 满意 --result 不满意 --on 2024-03-25 --note 没有时间表 --collected-by 代工委 --channel 当面", @"
    exit code 0
    ── stderr
    15-4-17 反馈不满意，已转第 2 轮办理并列入督办，期限 2024-04-25
    ");
    shows!(office, "suggestion redo 17 --on 2024-03-26 --reason 试", @"
    exit code 1
    ── stderr
    错误：15-4-17 第2轮尚未全部答复，不能转入下一轮
    ");
    shows!(office, "suggestion reply 17 --on 2024-04-10 --class B --public 是", @"
    exit code 0
    ── stderr
    15-4-17 于 2024-04-10 答复
    ");
    shows!(office, "suggestion feedback 17 --work 满意 --result 不满意 --on 2024-04-15 --note 仍无时间表", @"
    exit code 0
    ── stderr
    15-4-17 再次反馈不满意，转评估；评估后用 renda suggestion redo 或 close
    ");
    shows!(office, "suggestion supervise 17 --on 2024-04-20 --place 某社区 --media 市广播电视台 --deputies 6 --citizens 20 --event 当场确定时间", @"
    exit code 0
    ── stderr
    15-4-17：督办，2024-04-20
    ");
    shows!(office, "suggestion supervise 17 --on 2024-04-30 --outcome 已列计划 --score 900", @"
    exit code 1
    ── stderr
    错误：评分在 0 到 100 之间
    ");
    shows!(office, "suggestion supervise 17 --on 2024-04-30 --outcome 已列计划 --score 90", @"
    exit code 0
    ── stderr
    15-4-17：督办，2024-04-30
    ");
    shows!(office, "suggestion supervise 17 --kind 融媒 --leader 某副主任 --criteria 反映集中 --on 2024-05-01", @"
    exit code 0
    ── stderr
    15-4-17：督办，2024-05-01
    ");
    shows!(office, "suggestion redo 17 --on 2024-05-06 --reason 经评估须继续办理", @"
    exit code 0
    ── stderr
    15-4-17 转第 3 轮办理，期限 2024-06-06
    ");
    shows!(office, "suggestion reply 17 --on 2024-05-20 --class B --public 是", @"
    exit code 0
    ── stderr
    15-4-17 于 2024-05-20 答复
    ");
    shows!(office, "suggestion promise 17 --evaluation 满意 --on 2024-05-25", @"
    exit code 1
    ── stderr
    错误：15-4-17 的承诺事项尚未落实也未变更，不能评价
    ");
    shows!(office, "suggestion promise 17 --kept 是 --on 2024-05-25", @"
    exit code 0
    ── stderr
    15-4-17：承诺事项，2024-05-25
    ");
    shows!(office, "suggestion promise 17 --evaluation 满意 --on 2024-05-26", @"
    exit code 0
    ── stderr
    15-4-17：承诺事项，2024-05-26
    ");
    shows!(office, "suggestion reclass 17 --class A --on 2024-05-27 --reason 承诺已落实", @"
    exit code 0
    ── stderr
    15-4-17：类别调整，2024-05-27
    ");
    shows!(office, "suggestion publish 17 --extent 全文 --reply-extent 全文 --on 2024-05-28", @"
    exit code 1
    ── stderr
    错误：15-4-17 的代表只同意：仅标题；公开范围不能超过代表的意愿
    ");
    shows!(office, "suggestion publish 17 --extent 仅标题 --reply-extent 全文 --place 市人大网 --on 2024-05-28", @"
    exit code 0
    ── stderr
    15-4-17：公开，2024-05-28
    ");
    shows!(office, "suggestion close 17 --on 2024-06-20", @"
    exit code 1
    ── stderr
    错误：15-4-17 没有满意的反馈，办结须写明理由（--reason）
    ");
    shows!(office, "suggestion close 17 --on 2024-06-20 --reason 经催促仍未反馈", @"
    exit code 0
    ── stderr
    15-4-17：办结，2024-06-20
    ");
    shows!(office, "suggestion archive 17 --on 2024-06-21", @"
    exit code 0
    ── stderr
    15-4-17：归档，2024-06-21
    ");
    shows!(office, "suggestion archive 17 --on 2024-06-21", @"
    exit code 0
    ── stderr
    15-4-17：归档，2024-06-21
    ");
    shows!(office, "suggestion timeline 17", @"
    exit code 0
    ── stdout
    编号：15-4-17
    标题：关于修缮路灯的建议

    日期        事项               单位或人                说明
    2024-01-31  提出               王小明
    2024-02-20  审查                                       立案
    2024-02-20  交办（第1轮）      贵阳市住房和城乡建设局  主办，期限 2024-05-20
    2024-03-20  答复               贵阳市住房和城乡建设局  B类
    2024-03-20  承诺               贵阳市住房和城乡建设局  新增路灯40盏（2024-05-31 前）
    2024-03-25  代表反馈（第1轮）                          办理工作满意，办理结果不满意 没有时间表
    2024-03-25  交办（第2轮）      贵阳市住房和城乡建设局  主办，期限 2024-04-25
    2024-03-25  列入督办                                   重办督办
    2024-04-10  答复               贵阳市住房和城乡建设局  B类
    2024-04-15  代表反馈（第2轮）                          办理工作满意，办理结果不满意 仍无时间表
    2024-04-15  列入督办                                   评估
    2024-04-20  承诺进展           贵阳市住房和城乡建设局  已立杆20处
    2024-04-20  现场督办                                   某社区 市广播电视台 当场确定时间（代表 6 人，群众 20 人）
    2024-04-30  督办结果                                   已列计划 90
    2024-05-01  列入督办           某副主任                融媒 反映集中
    2024-05-06  重新办理                                   第3轮，经评估须继续办理
    2024-05-06  交办（第3轮）      贵阳市住房和城乡建设局  主办，期限 2024-06-06
    2024-05-20  答复               贵阳市住房和城乡建设局  B类
    2024-05-25  承诺已落实         贵阳市住房和城乡建设局
    2024-05-26  承诺评价           贵阳市住房和城乡建设局  满意
    2024-05-27  类别调整           贵阳市住房和城乡建设局  B → A 承诺已落实
    2024-05-28  公开               市人大网                建议仅标题，答复全文
    2024-06-20  办结                                       经催促仍未反馈
    2024-06-21  归档
    ");
}

#[test]
fn supervision_and_the_end_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "suggestion register --title 关于修缮路灯的建议 --session 15-4 --lead 王小明 --submitted-on 2024-01-31 --publicity 仅标题", @"
    exit code 0
    ── stdout
    15-4-17
    ── stderr
    suggestion added
    ");
    shows!(office, "suggestion assign 17 --lead 市住建局 --on 2024-02-20", @"
    exit code 0
    ── stderr
    15-4-17 assigned on 2024-02-20, due 2024-05-20
    ");
    shows!(office, "suggestion reply 17 --on 2024-03-20 --class B --public 是", @"
    exit code 0
    ── stderr
    15-4-17 replied to on 2024-03-20
    ");
    shows!(office, "suggestion promise 17 --text 新增路灯40盏 --on 2024-03-20", @"
    exit code 1
    ── stderr
    error: a promise needs the day by which it is kept (--due)
    ");
    shows!(office, "suggestion promise 17 --text 新增路灯40盏 --due 2024-05-31 --on 2024-03-20", @"
    exit code 0
    ── stderr
    15-4-17: promise, 2024-03-20
    ");
    shows!(office, "suggestion promise 17 --progress 已立杆20处 --on 2024-04-20", @"
    exit code 0
    ── stderr
    15-4-17: promise, 2024-04-20
    ");
    shows!(office, "suggestion feedback 17 --work 满意 --result 不满意 --on 2024-03-25 --note 没有时间表 --collected-by 代工委 --channel 当面", @"
    exit code 0
    ── stderr
    15-4-17 is dissatisfied: round 2 opened under supervision, due 2024-04-25
    ");
    shows!(office, "suggestion redo 17 --on 2024-03-26 --reason 试", @"
    exit code 1
    ── stderr
    error: round 2 of 15-4-17 is not fully replied to
    ");
    shows!(office, "suggestion reply 17 --on 2024-04-10 --class B --public 是", @"
    exit code 0
    ── stderr
    15-4-17 replied to on 2024-04-10
    ");
    shows!(office, "suggestion feedback 17 --work 满意 --result 不满意 --on 2024-04-15 --note 仍无时间表", @"
    exit code 0
    ── stderr
    15-4-17 is dissatisfied again: it goes to an assessment, then to suggestion redo or close
    ");
    shows!(office, "suggestion supervise 17 --on 2024-04-20 --place 某社区 --media 市广播电视台 --deputies 6 --citizens 20 --event 当场确定时间", @"
    exit code 0
    ── stderr
    15-4-17: supervise, 2024-04-20
    ");
    shows!(office, "suggestion supervise 17 --on 2024-04-30 --outcome 已列计划 --score 900", @"
    exit code 1
    ── stderr
    error: a score lies between 0 and 100
    ");
    shows!(office, "suggestion supervise 17 --on 2024-04-30 --outcome 已列计划 --score 90", @"
    exit code 0
    ── stderr
    15-4-17: supervise, 2024-04-30
    ");
    shows!(office, "suggestion supervise 17 --kind 融媒 --leader 某副主任 --criteria 反映集中 --on 2024-05-01", @"
    exit code 0
    ── stderr
    15-4-17: supervise, 2024-05-01
    ");
    shows!(office, "suggestion redo 17 --on 2024-05-06 --reason 经评估须继续办理", @"
    exit code 0
    ── stderr
    round 3 of 15-4-17 opened, due 2024-06-06
    ");
    shows!(office, "suggestion reply 17 --on 2024-05-20 --class B --public 是", @"
    exit code 0
    ── stderr
    15-4-17 replied to on 2024-05-20
    ");
    shows!(office, "suggestion promise 17 --evaluation 满意 --on 2024-05-25", @"
    exit code 1
    ── stderr
    error: the promise of 15-4-17 is neither kept nor changed; it is evaluated after that
    ");
    shows!(office, "suggestion promise 17 --kept 是 --on 2024-05-25", @"
    exit code 0
    ── stderr
    15-4-17: promise, 2024-05-25
    ");
    shows!(office, "suggestion promise 17 --evaluation 满意 --on 2024-05-26", @"
    exit code 0
    ── stderr
    15-4-17: promise, 2024-05-26
    ");
    shows!(office, "suggestion reclass 17 --class A --on 2024-05-27 --reason 承诺已落实", @"
    exit code 0
    ── stderr
    15-4-17: change the class, 2024-05-27
    ");
    shows!(office, "suggestion publish 17 --extent 全文 --reply-extent 全文 --on 2024-05-28", @"
    exit code 1
    ── stderr
    error: the deputies of 15-4-17 agree to: title only; no more than that is published
    ");
    shows!(office, "suggestion publish 17 --extent 仅标题 --reply-extent 全文 --place 市人大网 --on 2024-05-28", @"
    exit code 0
    ── stderr
    15-4-17: publish, 2024-05-28
    ");
    shows!(office, "suggestion close 17 --on 2024-06-20", @"
    exit code 1
    ── stderr
    error: 15-4-17 has no satisfied feedback; closing it needs a reason (--reason)
    ");
    shows!(office, "suggestion close 17 --on 2024-06-20 --reason 经催促仍未反馈", @"
    exit code 0
    ── stderr
    15-4-17: close, 2024-06-20
    ");
    shows!(office, "suggestion archive 17 --on 2024-06-21", @"
    exit code 0
    ── stderr
    15-4-17: archive, 2024-06-21
    ");
    shows!(office, "suggestion archive 17 --on 2024-06-21", @"
    exit code 0
    ── stderr
    15-4-17: archive, 2024-06-21
    ");
    shows!(office, "suggestion timeline 17", @"
    exit code 0
    ── stdout
    No.: 15-4-17
    Title: 关于修缮路灯的建议

    Day         Event                       Who                     Detail
    2024-01-31  submitted                   王小明
    2024-02-20  reviewed                                            accepted
    2024-02-20  assigned (round 1)          贵阳市住房和城乡建设局  lead, due 2024-05-20
    2024-03-20  replied                     贵阳市住房和城乡建设局  class B
    2024-03-20  promised                    贵阳市住房和城乡建设局  新增路灯40盏 (by 2024-05-31)
    2024-03-25  feedback (round 1)                                  work satisfied, result dissatisfied 没有时间表
    2024-03-25  assigned (round 2)          贵阳市住房和城乡建设局  lead, due 2024-04-25
    2024-03-25  under supervision                                   of a round handled again
    2024-04-10  replied                     贵阳市住房和城乡建设局  class B
    2024-04-15  feedback (round 2)                                  work satisfied, result dissatisfied 仍无时间表
    2024-04-15  under supervision                                   assessment
    2024-04-20  progress of the promise     贵阳市住房和城乡建设局  已立杆20处
    2024-04-20  on the spot                                         某社区 市广播电视台 当场确定时间 (6 deputies, 20 citizens)
    2024-04-30  outcome of the supervision                          已列计划 90
    2024-05-01  under supervision           某副主任                with the media on site 反映集中
    2024-05-06  handled again                                       round 3, 经评估须继续办理
    2024-05-06  assigned (round 3)          贵阳市住房和城乡建设局  lead, due 2024-06-06
    2024-05-20  replied                     贵阳市住房和城乡建设局  class B
    2024-05-25  promise kept                贵阳市住房和城乡建设局
    2024-05-26  promise evaluated           贵阳市住房和城乡建设局  satisfied
    2024-05-27  class changed               贵阳市住房和城乡建设局  B → A 承诺已落实
    2024-05-28  published                   市人大网                suggestion title only, reply full text
    2024-06-20  closed                                              经催促仍未反馈
    2024-06-21  filed
    ");
}

#[test]
fn steps_from_a_sheet_are_refused_row_by_row() {
    let office = TestOffice::with_records();
    office.write("审查.csv", "编号,审查结果,审查日期,告知日期\n15-4-12,立案,2024-02-05,\n15-4-99,立案,2024-02-05,\n15-4-14,退回,2024-02-05,\n");
    shows!(office, "suggestion review --from 审查.csv --rejects 未办.csv", @"
    exit code 1
    ── stderr
    警告：第 2 行未办，15-4-12 处于“办理中”，不能审查；现在可以办的：撤回 withdraw、撤回签名 unsign、签收 receive、退办 return、联系代表 contact、会办意见 opinion、延期 extend、催办 urge、答复 reply、类别调整 reclass、督办 supervise、承诺事项 promise [refused]
    警告：第 3 行未办，没有编号为 15-4-99 的建议 [not-found]
    警告：第 4 行未办，15-4-14：退回、不予立案、转来信须告知代表，请写告知日期（--notified） [refused]
    办理 0，未变 0，未办 3
    ");
    insta::assert_snapshot!(office.read("未办.csv"), @"
    ﻿编号,审查结果,审查日期,告知日期,_row,_column,_code,_reason
    15-4-12,立案,2024-02-05,,2,,refused,15-4-12 处于“办理中”，不能审查；现在可以办的：撤回 withdraw、撤回签名 unsign、签收 receive、退办 return、联系代表 contact、会办意见 opinion、延期 extend、催办 urge、答复 reply、类别调整 reclass、督办 supervise、承诺事项 promise
    15-4-99,立案,2024-02-05,,3,,not-found,没有编号为 15-4-99 的建议
    15-4-14,退回,2024-02-05,,4,,refused,15-4-14：退回、不予立案、转来信须告知代表，请写告知日期（--notified）
    ");
    office.write("催办.csv", "编号,催办日期,催办方,方式\n15-4-12,2024-06-20,代表,电话\n15-4-12,2024-06-20,代表,电话\n15-4-13,2024-06-20,政府,函\n");
    shows!(office, "suggestion urge --from 催办.csv", @"
    exit code 5
    ── stderr
    警告：第 4 行未办，15-4-13 处于“办结”，不能催办；现在可以办的：类别调整 reclass、反馈 feedback、重新办理 redo、督办 supervise、承诺事项 promise、公开 publish、归档 archive [refused]
    办理 1，未变 1，未办 1
    ");
    shows!(office, "suggestion urge --from 催办.csv", @"
    exit code 5
    ── stderr
    警告：第 4 行未办，15-4-13 处于“办结”，不能催办；现在可以办的：类别调整 reclass、反馈 feedback、重新办理 redo、督办 supervise、承诺事项 promise、公开 publish、归档 archive [refused]
    办理 0，未变 2，未办 1
    ");
}

#[test]
fn the_view_of_every_deputy_counts_where_the_rules_say_so() {
    let office = TestOffice::with_records();
    office.write("each.toml", EACH);
    let each = |command: &str| format!("{command} --profile each.toml");
    office.ok("suggestion register --title 关于修缮路灯的建议 --session 15-4 --lead 王小明 --cosigners 李华、张强 --submitted-on 2024-01-31");
    office.ok(&each("suggestion assign 17 --lead 市住建局 --on 2024-02-20"));
    office.ok(&each("suggestion reply 17 --on 2024-03-20 --class A"));
    shows!(office, &each("suggestion feedback 17 --by 李华 --work 满意 --result 满意 --on 2024-03-25"), @"
    exit code 0
    ── stderr
    15-4-17 该代表的反馈已登记，本轮意见待其他代表反馈
    ");
    shows!(office, &each("suggestion feedback 17 --by 王小明 --work 满意 --result 基本满意 --on 2024-03-25"), @"
    exit code 0
    ── stderr
    15-4-17 该代表的反馈已登记，本轮意见待其他代表反馈
    ");
    shows!(office, "suggestion list --status replied --columns number,status", @"
    exit code 0
    ── stdout
    编号     状态
    15-4-17  待反馈
    ");
    shows!(office, &each("suggestion feedback 17 --by 张强 --work 满意 --result 不满意 --note 太慢 --on 2024-03-26"), @"
    exit code 0
    ── stderr
    15-4-17 反馈不满意，已转第 2 轮办理并列入督办，期限 2024-04-26
    ");
    shows!(office, "suggestion timeline 17", @"
    exit code 0
    ── stdout
    编号：15-4-17
    标题：关于修缮路灯的建议

    日期        事项               单位或人                说明
    2024-01-31  提出               王小明                  联名 2 人
    2024-02-20  审查                                       立案
    2024-02-20  交办（第1轮）      贵阳市住房和城乡建设局  主办，期限 2024-05-20
    2024-03-20  答复               贵阳市住房和城乡建设局  A类
    2024-03-25  代表反馈（第1轮）  王小明                  办理工作满意，办理结果基本满意
    2024-03-25  代表反馈（第1轮）  李华                    办理工作满意，办理结果满意
    2024-03-26  代表反馈（第1轮）  张强                    办理工作满意，办理结果不满意 太慢
    2024-03-26  代表反馈（第1轮）                          办理工作满意，办理结果不满意 张强：太慢
    2024-03-26  交办（第2轮）      贵阳市住房和城乡建设局  主办，期限 2024-04-26
    2024-03-26  列入督办                                   重办督办
    ");
}

const EACH: &str = "[profile]\nname = \"each\"\ntitle = { zh = \"逐人评价\", en = \"each\" }\ninherits = \"national\"\nvalid_from = \"2020-01-01\"\nbasis = \"测试\"\n\n[satisfaction]\njoint = { value = \"each_80\", source = \"测试\", status = \"practice\" }\n";

/// An office in which two deputies of three have given their view of the reply to suggestion 17.
fn waiting_for_the_third() -> TestOffice {
    let office = TestOffice::with_records();
    office.write("each.toml", EACH);
    office.ok("suggestion register --title 关于修缮路灯的建议 --session 15-4 --lead 王小明 --cosigners 李华、张强 --submitted-on 2024-01-31");
    office.ok("suggestion assign 17 --lead 市住建局 --on 2024-02-20 --profile each.toml");
    office.ok("suggestion reply 17 --on 2024-03-20 --class A --profile each.toml");
    for name in ["王小明", "李华"] {
        let view = format!("--by {name} --work 满意 --result 满意 --on 2024-03-25");
        office.ok(&format!("suggestion feedback 17 {view} --profile each.toml"));
    }
    office
}

#[test]
fn a_name_taken_back_settles_the_round_where_all_the_others_have_spoken() {
    let office = waiting_for_the_third();
    shows!(office, "suggestion unsign 17 --by 张强 --on 2024-03-28 --profile each.toml", @"
    exit code 0
    ── stderr
    15-4-17：撤回签名，2024-03-28；其他代表均已反馈：15-4-17 反馈已登记
    ");
    shows!(office, "suggestion list --columns number,status --number 17", @"
    exit code 0
    ── stdout
    编号     状态
    15-4-17  办结
    ");
    let office = waiting_for_the_third().english();
    shows!(office, "suggestion unsign 17 --by 张强 --on 2024-03-28 --profile each.toml", @"
    exit code 0
    ── stderr
    15-4-17: take a signature back, 2024-03-28; the view of the others settles the round: feedback on 15-4-17 recorded
    ");
}

#[test]
fn a_later_round_that_its_unit_returned_waits_for_another_unit() {
    let office = TestOffice::with_records();
    office.ok("suggestion register --title 关于修缮路灯的建议 --session 15-4 --lead 王小明 --submitted-on 2024-01-31");
    office.ok("suggestion assign 17 --lead 市住建局 --on 2024-02-20");
    office.ok("suggestion reply 17 --on 2024-03-20 --class A");
    office.ok("suggestion feedback 17 --work 满意 --result 满意 --on 2024-03-25");
    office.ok("suggestion redo 17 --reason 仍须落实 --on 2024-04-01");
    office.ok("suggestion return 17 --reason 职责已划出 --on 2024-04-02");
    office.ok("suggestion return 17 --unit 市住建局 --decide 同意 --by 市政府办公厅 --on 2024-04-03");
    shows!(office, "suggestion list --columns number,status,round,due_on --number 17", @"
    exit code 0
    ── stdout
    编号     状态      轮次  办理期限
    15-4-17  重新办理     2
    ");
    shows!(office, "suggestion close 17 --reason 已办 --on 2024-06-20", @"
    exit code 1
    ── stderr
    错误：15-4-17 第2轮尚未全部答复，不能办结
    ");
    shows!(office, "suggestion redo 17 --reason 再办 --on 2024-06-20", @"
    exit code 1
    ── stderr
    错误：15-4-17 第2轮尚未全部答复，不能转入下一轮
    ");
}

#[test]
fn what_was_merged_into_one_stays_in_its_timeline_when_it_is_withdrawn() {
    let office = TestOffice::with_records();
    office.ok("suggestion register --title 关于修缮路灯的建议 --session 15-4 --lead 王小明 --submitted-on 2024-01-31");
    office.ok("suggestion register --title 关于路灯的建议 --session 15-4 --lead 李华 --submitted-on 2024-01-31");
    office.ok("suggestion review 17 --outcome 立案 --on 2024-02-05");
    office.ok("suggestion merge 18 --into 17 --on 2024-02-06 --notified 2024-02-07");
    office.ok("suggestion withdraw 18 --on 2024-02-10 --reason 已另行解决");
    shows!(office, "suggestion timeline 17", @"
    exit code 0
    ── stdout
    编号：15-4-17
    标题：关于修缮路灯的建议

    日期        事项  单位或人  说明
    2024-01-31  提出  王小明
    2024-02-05  审查            立案
    2024-02-06  并案            15-4-18 并入本件
    ");
    let english = office.english();
    shows!(english, "suggestion timeline 17", @"
    exit code 0
    ── stdout
    No.: 15-4-17
    Title: 关于修缮路灯的建议

    Day         Event      Who     Detail
    2024-01-31  submitted  王小明
    2024-02-05  reviewed           accepted
    2024-02-06  merged             15-4-18 goes into this one
    ");
}

#[test]
fn what_was_merged_is_returned_and_given_to_another_unit_with_the_main_one() {
    let office = TestOffice::with_records();
    office.ok("suggestion register --title 关于修缮路灯的建议 --session 15-4 --lead 王小明 --submitted-on 2024-01-31");
    office.ok("suggestion register --title 关于路灯的建议 --session 15-4 --lead 李华 --submitted-on 2024-01-31");
    office.ok("suggestion review 17 --outcome 立案 --on 2024-02-05");
    office.ok("suggestion merge 18 --into 17 --on 2024-02-06 --notified 2024-02-07");
    office.ok("suggestion assign 17 --split 市教育局、市财政局 --on 2024-03-22 --profile chongqing");
    office.ok("suggestion return 17 --unit 市教育局 --reason 不属本单位职责 --on 2024-03-29 --profile chongqing");
    shows!(office, "suggestion return 17 --decide 同意 --on 2024-04-01 --by 市政府办公厅 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17 同意退办，须在 2024-04-16 前重新交办；并案的 1 件一并退办
    ");
    shows!(office, "suggestion assign 17 --replacing 市教育局 --split 市住建局 --on 2024-04-03 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-17 于 2024-04-03 交办，答复期限 2024-06-24（法定届满日 2024-06-22，逢非工作日顺延）；并案的 1 件一并交办，分别答复
    ");
    shows!(office, "suggestion timeline 18", @"
    exit code 0
    ── stdout
    编号：15-4-18
    标题：关于路灯的建议

    日期        事项           单位或人                说明
    2024-01-31  提出           李华
    2024-02-06  并案                                   并入 15-4-17
    2024-02-07  告知代表
    2024-03-22  交办（第1轮）  贵阳市教育局            分办，期限 2024-06-24
    2024-03-22  交办（第1轮）  贵阳市财政局            分办，期限 2024-06-24
    2024-03-29  申请退办       贵阳市教育局            不属本单位职责
    2024-04-01  同意退办       市政府办公厅            贵阳市教育局
    2024-04-03  交办（第1轮）  贵阳市住房和城乡建设局  分办，期限 2024-06-24
    ");
}

#[test]
fn what_was_merged_and_returned_by_itself_is_assigned_by_itself() {
    let office = TestOffice::with_records();
    for title in ["关于修缮路灯的建议", "关于路灯的建议", "关于更换路灯的建议"] {
        office
            .ok(&format!("suggestion register --title {title} --session 15-4 --lead 王小明 --submitted-on 2024-01-31"));
    }
    office.ok("suggestion review 17 18 --outcome 立案 --on 2024-02-05");
    office.ok("suggestion merge 18 --into 17 --on 2024-02-06 --notified 2024-02-07");
    shows!(office, "suggestion assign 18 --lead 市教育局 --on 2024-03-22", @"
    exit code 1
    ── stderr
    错误：15-4-18 已并入 15-4-17，随它一并交办、分别答复；请交办 15-4-17
    ");
    office.ok("suggestion assign 17 --lead 市住建局 --on 2024-03-22 --profile chongqing");
    office.ok("suggestion return 18 --reason 属园林部门职责 --on 2024-03-29 --profile chongqing");
    shows!(office, "suggestion return 18 --decide 同意 --on 2024-04-01 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-18 同意退办，须在 2024-04-16 前重新交办
    ");
    shows!(office, "suggestion assign 18 --lead 市住建局 --on 2024-04-03 --profile chongqing", @"
    exit code 1
    ── stderr
    错误：贵阳市住房和城乡建设局 已退办 15-4-18，不能在同一轮再交给它
    ");
    shows!(office, "suggestion assign 18 --lead 市教育局 --on 2024-04-03 --profile chongqing", @"
    exit code 0
    ── stderr
    15-4-18 于 2024-04-03 交办，答复期限 2024-06-24（法定届满日 2024-06-22，逢非工作日顺延）
    ");
    shows!(office, "suggestion list --title 路灯 --columns number,units,status,due_on", @"
    exit code 0
    ── stdout
    编号     承办单位                状态    办理期限
    15-4-17  贵阳市住房和城乡建设局  已交办  2024-06-24
    15-4-18  贵阳市教育局            已交办  2024-06-24
    15-4-19                          已登记
    ");
    // What was merged into one that is withdrawn before it was assigned goes its own way.
    office.ok("suggestion register --title 关于灯杆的建议 --session 15-4 --lead 李华 --submitted-on 2024-01-31");
    office.ok("suggestion merge 20 --into 19 --on 2024-02-06 --notified 2024-02-07");
    office.ok("suggestion withdraw 19 --on 2024-02-08 --all-agree yes");
    shows!(office, "suggestion assign 20 --lead 市教育局 --on 2024-03-22", @"
    exit code 0
    ── stderr
    15-4-20 于 2024-03-22 交办，答复期限 2024-06-24（法定届满日 2024-06-22，逢非工作日顺延）
    ");
    let english = office.english();
    english.ok("suggestion register --title LAMPS --session 15-4 --lead 李华 --submitted-on 2024-01-31");
    english.ok("suggestion register --title LIGHTS --session 15-4 --lead 李华 --submitted-on 2024-01-31");
    english.ok("suggestion merge 22 --into 21 --on 2024-02-06 --notified 2024-02-07");
    shows!(english, "suggestion assign 22 --lead 市教育局 --on 2024-03-22", @"
    exit code 1
    ── stderr
    error: 15-4-22 was merged into 15-4-21 and is assigned along with it, to be replied to by itself; assign 15-4-21
    ");
}

#[test]
fn a_day_fixed_by_a_notice_sets_no_limit_for_what_comes_after_it() {
    let office = TestOffice::with_records();
    office.ok("suggestion register --title 关于修缮路灯的建议 --session 15-4 --lead 王小明 --submitted-on 2024-01-31");
    let line = |line: &str| format!("{line} --profile guizhou-2025 --today 2025-09-01");
    office.ok(&line("suggestion assign 17 --lead 市住建局 --joint 市教育局 --on 2025-05-20"));
    office.ok(&line("suggestion reply 17 --on 2025-06-20 --class A"));
    shows!(office, &line("suggestion feedback 17 --work 满意 --result 不满意 --note 太慢 --on 2025-06-24"), @"
    exit code 0
    ── stderr
    15-4-17 反馈不满意，已转第 2 轮办理并列入督办，期限 2025-07-24
    ");
    shows!(office, &line("deadline explain 17"), @"
    exit code 0
    ── stdout
    编号：15-4-17
    标题：关于修缮路灯的建议

    各项时限
    时限          单位                    轮次  起算日      法定届满日  最后一日    完成日      情况
    答复          贵阳市住房和城乡建设局     1  2025-05-20  2025-08-20  2025-06-30  2025-06-20  按期
    答复最长期限  贵阳市住房和城乡建设局     1  2025-05-20  2025-11-20  2025-11-20  2025-06-20  按期
    会办意见      贵阳市教育局               1  2025-05-20  2025-05-31  2025-05-31              已逾期93天
    重新办理答复  贵阳市住房和城乡建设局     2  2025-06-24  2025-07-24  2025-07-24              已逾期39天
    代表反馈                                 1  2025-06-20  2025-07-18  2025-07-18  2025-06-24  按期

    贵阳市住房和城乡建设局（主办，第1轮）
    日期        星期    第几日  说明
    2025-05-20  星期二          起算事件当日不计入（民法典第二百零一条）
    2025-08-20  星期三          法定届满日：3个月后的对应日（民法典第二百零二条）
    2025-06-30  星期一          通知规定的最迟日期，以此为准
    注：自交办之日起3个月，且不晚于2025-06-30
    注：法定届满日 2025-08-20；顺延后的最后一日 2025-06-30

    贵阳市教育局（会办，第1轮）
    日期        星期    第几日  说明
    2025-05-20  星期二          起算事件当日不计入（民法典第二百零一条）
    2025-05-31  星期六          通知规定的最迟日期，以此为准
    注：不晚于2025-05-31
    注：法定届满日 2025-05-31；顺延后的最后一日 2025-05-31

    贵阳市住房和城乡建设局（主办，第2轮）
    日期        星期    第几日  说明
    2025-06-24  星期二          起算事件当日不计入（民法典第二百零一条）
    2025-07-24  星期四          法定届满日：1个月后的对应日（民法典第二百零二条）
    注：自重新办理交办之日起1个月
    注：法定届满日 2025-07-24；顺延后的最后一日 2025-07-24

    贵阳市教育局（会办，第2轮）
    日期  星期  第几日  说明
    （无）
    注：不晚于2025-05-31
    注：通知规定的日期 2025-05-31 早于起算日 2025-06-24，不适用于本件；请在规则中另定期限
    ");
    let english = office.english();
    shows!(english, &line("deadline explain 17"), @"
    exit code 0
    ── stdout
    No.: 15-4-17
    Title: 关于修缮路灯的建议

    clocks
    Clock                    Unit                    Round  From        End         Last day    Done        State
    reply                    贵阳市住房和城乡建设局      1  2025-05-20  2025-08-20  2025-06-30  2025-06-20  on time
    reply at the longest     贵阳市住房和城乡建设局      1  2025-05-20  2025-11-20  2025-11-20  2025-06-20  on time
    opinion of a joint unit  贵阳市教育局                1  2025-05-20  2025-05-31  2025-05-31              overdue by 93 day(s)
    second reply             贵阳市住房和城乡建设局      2  2025-06-24  2025-07-24  2025-07-24              overdue by 39 day(s)
    feedback of the deputy                               1  2025-06-20  2025-07-18  2025-07-18  2025-06-24  on time

    贵阳市住房和城乡建设局 (lead, round 1)
    Day         Weekday    Counted  Why
    2025-05-20  Tuesday             day of the start event, not counted (Civil Code art. 201)
    2025-08-20  Wednesday           end of the period: the corresponding day 3 months later (Civil Code art. 202)
    2025-06-30  Monday              latest day fixed by notice; this settles it
    Note: 3 months from assignment, but no later than 2025-06-30
    Note: the period ends on 2025-08-20; the last day on time is 2025-06-30

    贵阳市教育局 (joint, round 1)
    Day         Weekday   Counted  Why
    2025-05-20  Tuesday            day of the start event, not counted (Civil Code art. 201)
    2025-05-31  Saturday           latest day fixed by notice; this settles it
    Note: by 2025-05-31
    Note: the period ends on 2025-05-31; the last day on time is 2025-05-31

    贵阳市住房和城乡建设局 (lead, round 2)
    Day         Weekday   Counted  Why
    2025-06-24  Tuesday            day of the start event, not counted (Civil Code art. 201)
    2025-07-24  Thursday           end of the period: the corresponding day 1 month later (Civil Code art. 202)
    Note: 1 month from order to handle it again
    Note: the period ends on 2025-07-24; the last day on time is 2025-07-24

    贵阳市教育局 (joint, round 2)
    Day  Weekday  Counted  Why
    (none)
    Note: by 2025-05-31
    Note: the date fixed by notice, 2025-05-31, lies before the start, 2025-06-24, and does not apply; give the rule a span as well
    ");
}
