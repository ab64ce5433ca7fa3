//! Motions: the register, the steps and what becomes of them.

use crate::office::TestOffice;
use crate::shows;

pub(crate) const TEN: &str = "赵甲、赵乙、赵丙、赵丁、赵戊、赵己、赵庚、赵辛、赵壬、赵癸";

/// An office of a place with twelve deputies and a session whose motions are taken until noon of 26 January 2024.
pub(crate) fn congress(place: &str) -> TestOffice {
    let office = TestOffice::empty();
    office.ok(&format!("init {place} --term 15"));
    office.write("session.csv", "会议,开幕日期,闭幕日期,议案截止时间\n十五届四次,2024-01-23,2024-01-28,1月26日12时\n");
    let session = office.done("session import session.csv");
    assert_ne!(session.code, 0, "a deadline without its year is asked for again");
    office.write(
        "session.csv",
        "会议,开幕日期,闭幕日期,议案截止时间\n十五届四次,2024-01-23,2024-01-28,2024年1月26日12时\n",
    );
    office.ok("session import session.csv");
    let row =
        |(number, name): (usize, char)| format!("{:03},赵{name},1970-03,黄浦代表团,十五届,2023-01-05\n", number + 1);
    let rows: String = "甲乙丙丁戊己庚辛壬癸子丑".chars().enumerate().map(row).collect();
    office.write("deputy.csv", format!("代表证号,姓名,出生年月,代表团,届次,当选日期\n{rows}"));
    office.ok("deputy import deputy.csv");
    office
}

pub(crate) fn shanghai() -> TestOffice {
    congress("--place 上海市 --code 310000 --level province")
}

/// Adds a motion of the fourth session with these movers.
pub(crate) fn add(office: &TestOffice, title: &str, movers: &str) -> String {
    let line = format!(
        "motion add --session 十五届四次 --title {title} --grounds 缺少法规依据 --proposal 列入立法计划 --movers {movers} \
         --submitted-at '2024-01-26 12:00'"
    );
    office.ok(&line).trim().to_owned()
}

#[test]
fn lists_and_shows() {
    let office = TestOffice::with_records();
    shows!(office, "motion list", @r#"
    exit code 0
    ── stdout
    议案号  案由                            领衔    联名人数  提交时间          处理决定  审议委员会      转建议编号  状态      期限事项  期限  天数
    15-4-1  关于制定社区养老服务条例的议案  王小明        12  2024-02-01T10:30  闭会审议  社会建设委员会              闭会审议
    15-4-2  关于加强老旧小区消防设施的议案  李华          10  2024-02-02T11:59                                        待决定
    "#);
    shows!(office, "motion list --status committee --exit-code --columns number,title,signers", @r#"
    exit code 10
    ── stdout
    议案号  案由                            联名人数
    15-4-1  关于制定社区养老服务条例的议案        12
    "#);
    shows!(office, "motion list --as-of 2024-02-01 --columns number,status --sort -number", @r#"
    exit code 0
    ── stdout
    议案号  状态
    15-4-1  闭会审议
    "#);
    shows!(office, "motion list --status 办结", @r#"
    exit code 0
    ── stdout
    议案号  案由  领衔  联名人数  提交时间  处理决定  审议委员会  转建议编号  状态  期限事项  期限  天数
    ── stderr
    没有符合条件的议案
    "#);
    shows!(office, "motion list --status nowhere", @"
    exit code 2
    ── stderr
    错误：没有状态“nowhere”
    提示：可选：submitted asked opined agenda committee reported unfit reconsidered converted agencies handled closed planned reference passed rejected withdrawn lapsed
    ");
    shows!(office, "motion list --format json --limit 1", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.motion.list/1","rows":[
    {"number":"15-4-1","title":"关于制定社区养老服务条例的议案","lead":"王小明","signers":12,"submitted_at":"2024-02-01T10:30","decision":"committee","decision_label":"闭会审议","committee":"社会建设委员会","converted_to":null,"status":"committee","status_label":"闭会审议","clock":null,"clock_label":null,"due_on":null,"days":null}
    ],"count":1}
    "#);
    shows!(office, "motion show 15-4-2", @r#"
    exit code 0
    ── stdout
    项目      内容
    议案号    2
    行政区划  520100
    会议      十五届四次
    案由      关于加强老旧小区消防设施的议案
    案据      隐患较多；⏎投诉集中
    方案      专项整治
    提案人    李华、等10人
    提交时间  2024-02-02T11:59
    备注      附图
    "#);
    shows!(office, "motion show 15-4-9", @r#"
    exit code 3
    ── stderr
    错误：没有议案 15-4-9
    "#);
    shows!(office, "motion timeline 15-4-1", @r#"
    exit code 0
    ── stdout
    议案号：15-4-1
    案由：关于制定社区养老服务条例的议案
    状态：闭会审议

    日期        事项              单位或人        说明
    2024-02-01  提交              王小明          10:30 联名 12 人
    2024-02-01  交专委会闭会审议  社会建设委员会  登记册未载日期
    "#);
    shows!(office, "motion timeline 9", @r#"
    exit code 3
    ── stderr
    错误：没有编号为 9 的议案
    "#);
    shows!(TestOffice::new(), "motion list --exit-code", @r#"
    exit code 0
    ── stdout
    议案号  案由  领衔  联名人数  提交时间  处理决定  审议委员会  转建议编号  状态  期限事项  期限  天数
    ── stderr
    没有符合条件的议案
    "#);
}

#[test]
fn lists_and_shows_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "motion list", @r#"
    exit code 0
    ── stdout
    Motion no.  Title                           Lead    Movers  Submitted         Decision                         Committee       Suggestion  State                         What is due  Due  Days
    15-4-1      关于制定社区养老服务条例的议案  王小明      12  2024-02-01T10:30  to a committee between sessions  社会建设委员会              deliberated between sessions
    15-4-2      关于加强老旧小区消防设施的议案  李华        10  2024-02-02T11:59                                                               to be decided on
    "#);
    shows!(office, "motion list --status nowhere", @r#"
    exit code 2
    ── stderr
    error: there is no state "nowhere"
    hint: one of: submitted asked opined agenda committee reported unfit reconsidered converted agencies handled closed planned reference passed rejected withdrawn lapsed
    "#);
    shows!(office, "motion timeline 15-4-1", @r#"
    exit code 0
    ── stdout
    Motion no.: 15-4-1
    Title: 关于制定社区养老服务条例的议案
    State: deliberated between sessions

    Day         Event                                  Who             Detail
    2024-02-01  submitted                              王小明          10:30 12 movers
    2024-02-01  given to a committee between sessions  社会建设委员会  no day on record
    "#);
    shows!(office, "motion decide 15-4-2 --kind passed --on 2024-02-03", @r#"
    exit code 1
    ── stderr
    error: 15-4-2 is to be decided on and cannot be passed now; possible: sign, unsign, decide --kind agenda, decide --kind committee, decide --kind opinion, decide --kind unfit, decide --kind withdrawn
    "#);
    shows!(office, "motion decide 15-4-2 --kind unfit --note TOO-NARROW --on 2024-02-03", @r#"
    exit code 0
    ── stderr
    15-4-2 found not to be a motion on 2024-02-03; turn it into a suggestion: renda motion convert 15-4-2
    "#);
    shows!(office, "motion convert 15-4-2 --on 2024-02-03", @r#"
    exit code 0
    ── stderr
    motion 15-4-2 became suggestion 15-4-17
    "#);
    shows!(office, "motion convert 15-4-9", @r#"
    exit code 3
    ── stderr
    error: there is no motion 15-4-9
    "#);
}

#[test]
fn a_motion_has_title_grounds_proposal_and_enough_movers_in_time() {
    let office = shanghai();
    shows!(office, "motion add --session 十五届四次 --title 某议案 --grounds 案据", @r#"
    exit code 2
    ── stderr
    错误：缺少 --proposal
    "#);
    let add = |movers: &str, at: &str| {
        let content = "--title 关于养老服务条例的议案 --grounds 缺少法规依据 --proposal 列入立法计划";
        format!("motion add --session 十五届四次 {content} {movers} --submitted-at '{at}'")
    };
    shows!(office, &add("--movers 赵甲、赵乙、赵丙等9人", "2024-01-26 11:59"), @r#"
    exit code 1
    ── stderr
    错误：“--movers”为“赵甲、赵乙、赵丙、等9人”：议案须有 10 名以上代表联名，现有 9 名；人数不足的可作为建议提出 [too-few-movers]
    "#);
    shows!(office, &add(&format!("--movers {TEN}"), "2024-01-26 12:01"), @r#"
    exit code 1
    ── stderr
    错误：“--submitted-at”为“2024-01-26T12:01”：2024-01-26 12:01 提交，已过议案截止时间 2024-01-26 12:00；可作为建议提出 [past-deadline]
    "#);
    shows!(office, &add("--delegation 黄浦代表团", "2024-01-25 09:00"), @r#"
    exit code 1
    ── stderr
    错误：“--delegation”为“黄浦代表团”：按现行规则代表团不能提出议案，须有 10 名以上代表联名；“黄浦代表团”是否漏填提案人 [no-delegation]
    "#);
    shows!(office, &add("", "2024-01-25 09:00"), @r#"
    exit code 1
    ── stderr
    错误：“提案人”：议案须有 10 名以上代表联名，现有 0 名；人数不足的可作为建议提出 [too-few-movers]
    "#);
    shows!(office, &add("--movers 赵甲、赵午", "2024-01-25 09:00"), @r#"
    exit code 1
    ── stderr
    错误：“--movers”为“赵午”：310000 第15届没有代表“赵午”，请核对姓名、证号和届次 [unknown-deputy]
    "#);
    shows!(office, &add("--movers 赵甲、赵甲", "2024-01-25 09:00"), @r#"
    exit code 1
    ── stderr
    错误：“--movers”为“赵甲”：同一代表在提案人中出现两次 [mover-twice]
    "#);
    shows!(office, &add(&format!("--movers {TEN}"), "2024-01-26 12:00"), @r#"
    exit code 0
    ── stdout
    15-4-1
    ── stderr
    已登记议案
    "#);
    shows!(office, "motion edit 15-4-1 --submitted-at '2024-01-27 08:00'", @r#"
    exit code 1
    ── stderr
    错误：2024-01-27 08:00 提交，已过议案截止时间 2024-01-26 12:00；可作为建议提出
    "#);
    shows!(office, "motion edit 15-4-1 --decision 列入议程", @r#"
    exit code 1
    ── stderr
    错误：decision 由办理过程得出，不能直接修改；请用对应的命令
    "#);
    shows!(office, "motion edit 15-4-1 --grounds ''", @r#"
    exit code 1
    ── stderr
    错误：“案据”不能清除
    "#);
}

#[test]
fn a_township_asks_for_five_and_a_delegation_moves_where_the_rules_let_it() {
    let office = congress("--place 示例镇 --code 310115101 --level township");
    let line =
        |movers: &str| format!("motion add --session 十五届四次 --title 修路 --grounds 难行 --proposal 拓宽 {movers}");
    shows!(office, &line("--movers 赵甲、赵乙、赵丙、赵丁"), @r#"
    exit code 1
    ── stderr
    错误：“--movers”为“赵甲、赵乙、赵丙、赵丁”：议案须有 5 名以上代表联名，现有 4 名；人数不足的可作为建议提出 [too-few-movers]
    "#);
    shows!(office, &line("--movers 赵甲、赵乙、赵丙、赵丁、赵戊"), @r#"
    exit code 0
    ── stdout
    15-4-1
    ── stderr
    已登记议案
    "#);
    let rules = "[profile]\nname = \"own\"\ntitle = { zh = \"本镇\", en = \"Our town\" }\ninherits = \"national\"\n\
                 valid_from = \"2020-01-01\"\nbasis = \"议事规则\"\n[motion]\n\
                 delegation = { value = true, source = \"议事规则第五条\", status = \"statute\" }\n";
    office.write("own.toml", rules);
    let by_delegation = format!("{} --profile own.toml", line("--delegation 第一代表团"));
    shows!(office, &by_delegation, @r#"
    exit code 0
    ── stdout
    15-4-2
    ── stderr
    已登记议案
    "#);
    shows!(office, "motion sign 15-4-2 --deputies 赵甲", @r#"
    exit code 1
    ── stderr
    错误：15-4-2 由代表团提出，不需要代表附议
    "#);
    shows!(office, "motion list --columns number,lead,signers,status", @r#"
    exit code 0
    ── stdout
    议案号  领衔        联名人数  状态
    15-4-1  赵甲               5  待决定
    15-4-2  第一代表团            待决定
    "#);
}

#[test]
fn deputies_join_and_withdraw_and_a_motion_with_too_few_ends() {
    let office = shanghai();
    let motion = add(&office, "关于养老服务条例的议案", TEN);
    assert_eq!(motion, "15-4-1");
    shows!(office, "motion sign 15-4-1 --deputies 赵子 --on 2024-01-25", @r#"
    exit code 1
    ── stderr
    错误：日期 2024-01-25 早于提交日期 2024-01-26
    "#);
    shows!(office, "motion sign 15-4-1 --deputies 赵子,012 --on 2024-01-27", @r#"
    exit code 0
    ── stderr
    15-4-1 附议已登记，共 12 人
    "#);
    shows!(office, "motion sign 1 --deputies 赵子 --on 2024-01-27", @r#"
    exit code 0
    ── stderr
    15-4-1 的这些代表已经附议，共 12 人
    "#);
    shows!(office, "motion sign 15-4-1 --deputies 赵午 --on 2024-01-27", @r#"
    exit code 3
    ── stderr
    错误：310000 第15届没有代表“赵午”，请核对姓名、证号和届次
    "#);
    shows!(office, "motion sign 15-4-1 --on 2024-01-27", @r#"
    exit code 1
    ── stderr
    错误：没有写代表（--deputies）
    "#);
    shows!(office, "motion sign 15-4-1 --deputies 赵子 --on 2025-01-27", @r#"
    exit code 1
    ── stderr
    错误：日期 2025-01-27 晚于今天 2024-06-25，还没有发生；请核对年份
    "#);
    shows!(office, "motion unsign 15-4-1 --deputies 赵甲、赵乙 --on 2024-01-27", @r#"
    exit code 0
    ── stderr
    15-4-1 退出附议已登记，剩 10 人
    "#);
    shows!(office, "motion unsign 15-4-1 --deputies 赵甲 --on 2024-01-28", @r#"
    exit code 3
    ── stderr
    错误：赵甲 不是 15-4-1 的提案人或者已经退出
    "#);
    shows!(office, "motion unsign 15-4-1 --deputies 赵丙 --on 2024-01-28", @r#"
    exit code 0
    ── stderr
    15-4-1 剩 9 人联名，不足 10 人，议案于 2024-01-28 终止
    "#);
    shows!(office, "motion decide 15-4-1 --kind 列入议程 --on 2024-01-28", @r#"
    exit code 1
    ── stderr
    错误：15-4-1 的状态是“人数不足终止”，已经终结，不能再“列入议程”
    "#);
    shows!(office, "motion list --columns number,lead,signers,decision,status", @r#"
    exit code 0
    ── stdout
    议案号  领衔  联名人数  处理决定      状态
    15-4-1  赵丁         9  人数不足终止  人数不足终止
    "#);
    // The day before, it still had its ten.
    shows!(office, "motion list --as-of 2024-01-27 --columns number,lead,signers,decision,status", @r#"
    exit code 0
    ── stdout
    议案号  领衔  联名人数  处理决定  状态
    15-4-1  赵丙        10            待决定
    "#);
    shows!(office, "motion timeline 15-4-1", @r#"
    exit code 0
    ── stdout
    议案号：15-4-1
    案由：关于养老服务条例的议案
    状态：人数不足终止

    日期        事项          单位或人      说明
    2024-01-26  提交          赵甲          12:00 联名 10 人
    2024-01-27  附议          赵子
    2024-01-27  附议          赵丑
    2024-01-27  退出附议      赵甲
    2024-01-27  退出附议      赵乙
    2024-01-28  退出附议      赵丙
    2024-01-28  人数不足终止  代表工作机构  9/10
    "#);
    // A deputy whom the register only counts is known by name from the withdrawal on.
    add(&office, "关于社区食堂的议案", "赵甲等11人");
    shows!(office, "motion unsign 15-4-2 --deputies 赵丑 --on 2024-01-27", @r#"
    exit code 0
    ── stderr
    15-4-2 退出附议已登记，剩 10 人
    "#);
    shows!(office, "motion show 15-4-2 --format csv", @r#"
    exit code 0
    ── stdout
    议案号,行政区划,会议,案由,案据,方案,提案人,代表团,提交时间,处理决定,审议委员会,转建议编号,备注,附加信息
    2,310000,十五届四次,关于社区食堂的议案,缺少法规依据,列入立法计划,赵甲、等10人,,2024-01-26T12:00,,,,,
    "#);
}

#[test]
fn what_is_no_motion_becomes_a_suggestion_with_both_numbers() {
    let office = shanghai();
    add(&office, "关于养老服务条例的议案", TEN);
    add(&office, "关于某路拓宽的议案", "赵甲、赵乙、赵丙等12人");
    office.write("suggestion.csv", "编号,会议,标题,领衔代表\n007,十五届四次,关于公园的建议,赵丁\n");
    office.ok("suggestion import suggestion.csv");
    shows!(office, "motion convert 15-4-2 --on 2024-01-28", @r#"
    exit code 1
    ── stderr
    错误：15-4-2 的状态是“待决定”，不能“转建议”；现在可以：附议（sign）、退出附议（unsign）、列入议程（decide --kind agenda）、交专委会闭会审议（decide --kind committee）、先交专委会提意见（decide --kind opinion）、不作为议案（decide --kind unfit）、撤回（decide --kind withdrawn）
    "#);
    shows!(office, "motion decide 15-4-2 --kind 不作为议案 --on 2024-01-28", @r#"
    exit code 1
    ── stderr
    错误：15-4-2 不作为议案须写明理由（--note）
    "#);
    shows!(office, "motion decide 15-4-2 --kind 不作为议案 --on 2024-01-28 --note 属于区级职权", @r#"
    exit code 0
    ── stderr
    15-4-2 已登记：不作为议案（2024-01-28）；请用 renda motion convert 15-4-2 转建议
    "#);
    shows!(office, "motion decide 15-4-2 --kind 列入议程 --on 2024-01-28", @r#"
    exit code 1
    ── stderr
    错误：15-4-2 的状态是“待转建议”，不能“列入议程”；现在可以：转建议（convert）
    "#);
    shows!(office, "motion convert 15-4-2 --on 2024-01-28 --title 关于某路拓宽的建议 --dry-run", @r#"
    exit code 0
    ── stderr
    议案 15-4-2 转为建议 15-4-008
    办理 1，未变 0，未办 0
    试运行：没有保留任何改动
    "#);
    shows!(office, "motion convert 15-4-2 --on 2024-01-28 --title 关于某路拓宽的建议", @r#"
    exit code 0
    ── stderr
    议案 15-4-2 转为建议 15-4-008
    "#);
    shows!(office, "motion convert 15-4-2 --on 2024-01-28", @r#"
    exit code 0
    ── stderr
    议案 15-4-2 当日已转为建议 15-4-008
    "#);
    shows!(office, "suggestion show 15-4-008", @r#"
    exit code 0
    ── stdout
    项目      内容
    编号      008
    类型      议案转建议
    行政区划  310000
    会议      十五届四次
    标题      关于某路拓宽的建议
    正文      案据：缺少法规依据⏎方案：列入立法计划
    领衔代表  赵甲
    联名代表  赵乙、赵丙、等11人
    提出日期  2024-01-26
    登记日期  2024-01-28
    原议案号  15-4-2
    "#);
    shows!(office, "motion list --columns number,decision,converted_to,status", @r#"
    exit code 0
    ── stdout
    议案号  处理决定  转建议编号  状态
    15-4-1                        待决定
    15-4-2  转建议    15-4-008    已转建议
    "#);
    office.ok("db check");
    // The report is printed only where 会议建议 + 议案转建议 + 闭会建议 is the total.
    office.ok("report annual --year 2024");
    shows!(office, "report annual --year 2024 --list suggestion.origin.converted --format csv", @r#"
    exit code 0
    ── stdout
    编号,行政区划,标题,类别,类型,提出日期,审查结果,交办日期
    15-4-008,310000,关于某路拓宽的建议,,议案转建议,2024-01-26,,
    ── stderr
    suggestion.origin.converted：1 条记录
    "#);
    // A link that leads nowhere is told from either side.
    office.ok("suggestion edit 15-4-008 --origin 15-4-1");
    shows!(office, "db check", @r#"
    exit code 1
    ── stderr
    警告：议案 15-4-2 转为建议 15-4-008，登记册里没有以它为原议案号的这件建议
    警告：建议 15-4-008 的原议案号是 15-4-1，登记册里没有转为它的这件议案
    错误：有 2 处问题
    "#);
    shows!(office, "suggestion timeline 15-4-008", @r#"
    exit code 0
    ── stdout
    编号：15-4-008
    标题：关于某路拓宽的建议

    日期        事项  单位或人  说明
    2024-01-26  提出  赵甲      联名 11 人
    2024-01-28  登记            由议案 15-4-1 转来
    "#);
    shows!(office, "sql 'select kind, happened_on, outcome, note from motion_step order by ordinal' --format csv", @r#"
    exit code 0
    ── stdout
    kind,happened_on,outcome,note
    unfit,2024-01-28,,属于区级职权
    converted,2024-01-28,15-4-008,
    "#);
}

#[test]
fn decisions_and_reports_start_the_clocks_of_shanghai() {
    let office = shanghai();
    add(&office, "关于养老服务条例的议案", TEN);
    office.ok(&format!(
        "motion add --session 闭会 --title 关于防汛的议案 --grounds 汛期 --proposal 专项检查 --movers {TEN} \
         --submitted-at '2024-06-11 09:00'"
    ));
    let run = |line: &str| office.run(&format!("--profile shanghai {line}"));
    let told = [
        "motion decide 15-4-1 --kind 闭会审议 --on 2024-01-28",
        "motion decide 15-4-1 --kind 闭会审议 --body 社会建设委员会 --on 2024-01-25",
        "motion decide 15-4-1 --kind 闭会审议 --body 社会建设委员会 --on 2024-01-28",
        "motion decide 15-4-1 --kind 闭会审议 --body 社会建设委员会 --on 2024-01-28",
        "motion decide 15-4-1 --kind 送有关机关征求意见 --body 市民政局 --on 2024-02-08",
        "motion report 15-4-1 --kind 机关意见 --body 市民政局 --on 2024-02-26",
        "motion list --as-of 2024-02-26 --columns number,status,clock,due_on,days",
        "motion report 15-4-1 --kind 审议结果报告 --on 2024-04-25",
        "motion decide 15-4-1 --kind 交有关机关办理 --body 市民政局 --on 2024-05-20",
        "motion decide 15-0-1 --kind 先提意见 --body 城建环保委员会 --due 2024-07-01 --on 2024-06-20",
        "motion list --columns number,status,clock,due_on,days",
        "motion report 15-4-1 --kind 办理情况报告 --on 2024-06-20",
        "motion decide 15-4-1 --kind 重新办理 --on 2024-06-24",
        "motion decide 15-4-1 --kind 重新办理 --note 没有时间表 --on 2024-06-24",
        "motion decide 15-4-1 --on 2024-06-24",
        "motion timeline 15-4-1",
        "motion timeline 15-0-1",
        "motion decide 15-0-1 --kind 撤回 --on 2024-06-25",
        "motion decide 15-0-1 --kind 撤回 --body 主任会议 --on 2024-06-25",
        "motion decide",
    ];
    let told: String = told.iter().map(|line| format!("$ {line}\n{}\n\n", run(line))).collect();
    insta::assert_snapshot!(told, @r#"
    $ motion decide 15-4-1 --kind 闭会审议 --on 2024-01-28
    exit code 1
    ── stderr
    错误：15-4-1 交专委会闭会审议须写明专门委员会或者机关（--body）

    $ motion decide 15-4-1 --kind 闭会审议 --body 社会建设委员会 --on 2024-01-25
    exit code 1
    ── stderr
    错误：日期 2024-01-25 早于提交日期 2024-01-26

    $ motion decide 15-4-1 --kind 闭会审议 --body 社会建设委员会 --on 2024-01-28
    exit code 0
    ── stderr
    15-4-1 已登记：交专委会闭会审议（2024-01-28），期限：议案送有关机关征求意见 2024-02-18，有关机关对议案提出意见 2024-02-27，议案审议结果报告 2024-04-28

    $ motion decide 15-4-1 --kind 闭会审议 --body 社会建设委员会 --on 2024-01-28
    exit code 0
    ── stderr
    15-4-1 已登记：交专委会闭会审议（2024-01-28），期限：议案送有关机关征求意见 2024-02-18，有关机关对议案提出意见 2024-02-27，议案审议结果报告 2024-04-28

    $ motion decide 15-4-1 --kind 送有关机关征求意见 --body 市民政局 --on 2024-02-08
    exit code 0
    ── stderr
    15-4-1 已登记：送有关机关征求意见（2024-02-08），期限：有关机关对议案提出意见 2024-02-27，议案审议结果报告 2024-04-28

    $ motion report 15-4-1 --kind 机关意见 --body 市民政局 --on 2024-02-26
    exit code 0
    ── stderr
    15-4-1 已登记：有关机关提出意见（2024-02-26），期限：议案审议结果报告 2024-04-28

    $ motion list --as-of 2024-02-26 --columns number,status,clock,due_on,days
    exit code 0
    ── stdout
    议案号  状态      期限事项          期限        天数
    15-4-1  闭会审议  议案审议结果报告  2024-04-28    62

    $ motion report 15-4-1 --kind 审议结果报告 --on 2024-04-25
    exit code 0
    ── stderr
    15-4-1 已登记：审议结果报告（2024-04-25）

    $ motion decide 15-4-1 --kind 交有关机关办理 --body 市民政局 --on 2024-05-20
    exit code 0
    ── stderr
    15-4-1 已登记：交有关机关办理（2024-05-20），期限：议案办理情况报告 2024-08-20

    $ motion decide 15-0-1 --kind 先提意见 --body 城建环保委员会 --due 2024-07-01 --on 2024-06-20
    exit code 0
    ── stderr
    15-0-1 已登记：先交专委会提意见（2024-06-20），期限：专委会对议案提出意见 2024-07-01

    $ motion list --columns number,status,clock,due_on,days
    exit code 0
    ── stdout
    议案号  状态          期限事项              期限        天数
    15-0-1  专委会提意见  专委会对议案提出意见  2024-07-01     6
    15-4-1  机关办理      议案办理情况报告      2024-08-20    56

    $ motion report 15-4-1 --kind 办理情况报告 --on 2024-06-20
    exit code 0
    ── stderr
    15-4-1 已登记：办理情况报告（2024-06-20）

    $ motion decide 15-4-1 --kind 重新办理 --on 2024-06-24
    exit code 1
    ── stderr
    错误：15-4-1 重新办理须写明理由（--note）

    $ motion decide 15-4-1 --kind 重新办理 --note 没有时间表 --on 2024-06-24
    exit code 0
    ── stderr
    15-4-1 已登记：重新办理（2024-06-24），期限：议案重新办理报告 2024-07-24

    $ motion decide 15-4-1 --on 2024-06-24
    exit code 1
    ── stderr
    错误：没有写决定或者报告的类型（--kind）

    $ motion timeline 15-4-1
    exit code 0
    ── stdout
    议案号：15-4-1
    案由：关于养老服务条例的议案
    状态：机关办理

    日期        事项                单位或人        说明
    2024-01-26  提交                赵甲            12:00 联名 10 人
    2024-01-28  交专委会闭会审议    社会建设委员会  期限：议案送有关机关征求意见 2024-02-18，有关机关对议案提出意见 2024-02-27，议案审议结果报告 2024-04-28
    2024-02-08  送有关机关征求意见  市民政局
    2024-02-26  有关机关提出意见    市民政局
    2024-04-25  审议结果报告        专门委员会
    2024-05-20  交有关机关办理      市民政局        期限：议案办理情况报告 2024-08-20
    2024-06-20  办理情况报告        有关机关
    2024-06-24  重新办理            常委会          没有时间表；期限：议案重新办理报告 2024-07-24

    $ motion timeline 15-0-1
    exit code 0
    ── stdout
    议案号：15-0-1
    案由：关于防汛的议案
    状态：专委会提意见

    日期        事项              单位或人        说明
    2024-06-11  提交              赵甲            09:00 联名 10 人；期限：闭会期间议案交专委会 2024-06-26
    2024-06-20  先交专委会提意见  城建环保委员会  期限：专委会对议案提出意见 2024-07-01

    $ motion decide 15-0-1 --kind 撤回 --on 2024-06-25
    exit code 1
    ── stderr
    错误：15-0-1 撤回须经主席团同意，请写明同意机关（--body 主席团）

    $ motion decide 15-0-1 --kind 撤回 --body 主任会议 --on 2024-06-25
    exit code 0
    ── stderr
    15-0-1 已登记：撤回（2024-06-25）

    $ motion decide
    exit code 2
    ── stderr
    错误：没有写编号，也没有 --from
    "#);
}

#[test]
fn a_sheet_of_decisions_is_carried_out_row_by_row() {
    let office = shanghai();
    for title in ["养老服务", "社区食堂", "停车治理"] {
        add(&office, title, TEN);
    }
    office.write(
        "decisions.csv",
        "议案号,处理决定,决定日期,审议委员会,说明\n\
         15-4-1,闭会审议,2024-01-28,社会建设委员会,\n\
         15-4-2,不作为议案,2024-01-28,,\n\
         15-4-3,搁置,2024-01-28,,\n\
         15-4-9,列入议程,2024-01-28,,\n",
    );
    shows!(office, "motion decide --from decisions.csv --strict", @r#"
    exit code 1
    ── stderr
    警告：第 3 行未办，15-4-2 不作为议案须写明理由（--note） [refused]
    警告：第 4 行未办，“处理决定”为“搁置”：“搁置”不在允许的取值之内。可填：列入议程；闭会审议；先提意见；不作为议案；送有关机关征求意见；交有关机关办理；列入规划计划；留作参考；表决通过；表决未通过；撤回；同意办理情况… [unknown-code]
    警告：第 5 行未办，没有编号为 15-4-9 的议案 [not-found]
    办理 1，未变 0，未办 3
    有未办的且指定了 --strict：没有保留任何改动
    "#);
    shows!(office, "motion decide --from decisions.csv --rejects rejected.csv", @r#"
    exit code 5
    ── stderr
    警告：第 3 行未办，15-4-2 不作为议案须写明理由（--note） [refused]
    警告：第 4 行未办，“处理决定”为“搁置”：“搁置”不在允许的取值之内。可填：列入议程；闭会审议；先提意见；不作为议案；送有关机关征求意见；交有关机关办理；列入规划计划；留作参考；表决通过；表决未通过；撤回；同意办理情况… [unknown-code]
    警告：第 5 行未办，没有编号为 15-4-9 的议案 [not-found]
    办理 1，未变 0，未办 3
    "#);
    insta::assert_snapshot!(office.read("rejected.csv").trim_start_matches('\u{feff}').trim_end(), @r#"
    议案号,处理决定,决定日期,审议委员会,说明,_row,_column,_code,_reason
    15-4-2,不作为议案,2024-01-28,,,3,,refused,15-4-2 不作为议案须写明理由（--note）
    15-4-3,搁置,2024-01-28,,,4,处理决定,unknown-code,“搁置”不在允许的取值之内。可填：列入议程；闭会审议；先提意见；不作为议案；送有关机关征求意见；交有关机关办理；列入规划计划；留作参考；表决通过；表决未通过；撤回；同意办理情况…
    15-4-9,列入议程,2024-01-28,,,5,,not-found,没有编号为 15-4-9 的议案
    "#);
    shows!(office, "motion decide 15-4-2 15-4-9 --kind 列入议程 --on 2024-01-28", @r#"
    exit code 5
    ── stderr
    15-4-2 已登记：列入议程（2024-01-28）
    警告：没有编号为 15-4-9 的议案
    办理 1，未变 0，未办 1
    "#);
    shows!(office, "motion sign --from nothing.csv", @r#"
    exit code 6
    ── stderr
    错误：nothing.csv：打开失败：没有这个文件或文件夹
    "#);
    shows!(office, "motion list --columns number,decision,status", @r#"
    exit code 0
    ── stdout
    议案号  处理决定  状态
    15-4-1  闭会审议  闭会审议
    15-4-2  列入议程  列入议程
    15-4-3            待决定
    "#);
}

#[test]
fn a_register_adds_and_never_takes_back() {
    let office = TestOffice::with_records();
    let import = |rows: &str| {
        office.write("motion.csv", format!("议案号,会议,案由,案据,方案,提案人,处理决定,审议委员会\n{rows}"));
        office.run("motion import motion.csv")
    };
    let row = "1,十五届四次,关于制定社区养老服务条例的议案,社区养老服务缺少法规依据,列入立法计划";
    let mut told = import(&format!("{row},王小明、李华等12人,闭会审议,社会建设委员会\n")) + "\n\n";
    told += &(import(&format!("{row},,列入议程,社会建设委员会\n")) + "\n\n");
    office.ok("motion report 15-4-1 --kind 审议结果报告 --on 2024-04-25");
    told += &(import(&format!("{row},,表决通过,\n")) + "\n\n");
    told += &(import(&format!("{row},王小明、李华、张强,,\n")) + "\n\n");
    told += &import("3,十五届四次,案由,案据,方案,王小明等12人,,法制委员会\n");
    insta::assert_snapshot!(told, @r#"
    exit code 1
    ── stderr
    警告：motion.csv 第 2 行未收，“提案人”为“王小明、李华、等12人”：登记册中的提案人“张强”不在本行；退出附议请用 renda motion unsign 登记 [conflict]
    联名代表写作“…等几人”的有 1 行：登记写出的姓名，人数照记
    motion.csv：议案新增 0，更改 0，未变 0，未收 1
    提示：加 --rejects 未收.csv 把这些行连同原因写出来，改好再导入

    exit code 0
    ── stderr
    motion.csv：议案新增 0，更改 1，未变 0，未收 0

    exit code 1
    ── stderr
    警告：motion.csv 第 2 行未收，“处理决定”为“表决通过”：该议案已有 2024-04-25 的处理记录；处理决定请用 renda motion decide 或 convert 登记 [conflict]
    motion.csv：议案新增 0，更改 0，未变 0，未收 1
    提示：加 --rejects 未收.csv 把这些行连同原因写出来，改好再导入

    exit code 1
    ── stderr
    警告：motion.csv 第 2 行未收，“提案人”为“王小明、李华、张强”：议案须有 10 名以上代表联名，现有 3 名；人数不足的可作为建议提出 [too-few-movers]
    motion.csv：议案新增 0，更改 0，未变 0，未收 1
    提示：加 --rejects 未收.csv 把这些行连同原因写出来，改好再导入

    exit code 1
    ── stderr
    警告：motion.csv 第 2 行未收，“审议委员会”为“法制委员会”：没有写处理决定 [incomplete]
    联名代表写作“…等几人”的有 1 行：登记写出的姓名，人数照记
    motion.csv：议案新增 0，更改 0，未变 0，未收 1
    提示：加 --rejects 未收.csv 把这些行连同原因写出来，改好再导入
    "#);
    shows!(office, "motion timeline 15-4-1", @r#"
    exit code 0
    ── stdout
    议案号：15-4-1
    案由：关于制定社区养老服务条例的议案
    状态：已报告审议结果

    日期        事项              单位或人        说明
    2024-02-01  提交              王小明          10:30 联名 12 人
    2024-02-01  交专委会闭会审议  社会建设委员会  登记册未载日期
    2024-02-01  列入议程          社会建设委员会  登记册未载日期
    2024-04-25  审议结果报告      专门委员会
    "#);
}

#[test]
fn what_happened_to_a_motion_is_recorded_in_its_order() {
    let office = shanghai();
    add(&office, "关于养老服务条例的议案", &format!("{TEN}、赵子"));
    office.ok("motion unsign 15-4-1 --deputies 赵甲 --on 2024-01-28");
    // The day before, eleven stood by it: it would end on the wrong day.
    shows!(office, "motion unsign 15-4-1 --deputies 赵乙 --on 2024-01-27", @"
    exit code 1
    ── stderr
    错误：日期 2024-01-27 早于已登记的退出附议日期 2024-01-28
    ");
    shows!(office, "motion sign 15-4-1 --deputies 赵甲 --on 2024-01-27", @"
    exit code 1
    ── stderr
    错误：日期 2024-01-27 早于已登记的退出附议日期 2024-01-28
    ");
    shows!(office, "motion decide 15-4-1 --kind 列入议程 --on 2024-01-27", @"
    exit code 1
    ── stderr
    错误：日期 2024-01-27 早于已登记的退出附议日期 2024-01-28
    ");
    office.ok("motion sign 15-4-1 --deputies 赵丑 --on 2024-01-29");
    shows!(office.english(), "motion decide 15-4-1 --kind unfit --note REASON --on 2024-01-28", @"
    exit code 1
    ── stderr
    error: the day, 2024-01-28, lies before the day on which a deputy joined, 2024-01-29
    ");
}

#[test]
fn what_was_a_motion_is_a_suggestion_from_its_registration_on() {
    let office = shanghai();
    office.ok("unit add --name 市民政局");
    office.ok(&format!(
        "motion add --session 闭会 --title 关于养老服务的议案 --grounds 需求大 --proposal 增设 --movers {TEN} \
         --submitted-at '2024-05-06 09:00'"
    ));
    office.ok("motion decide 15-0-1 --kind 不作为议案 --note 属于政府职权 --on 2024-06-03");
    office.ok("motion convert 15-0-1 --on 2024-06-11");
    shows!(office, "suggestion review 15-0-1 --outcome 立案 --on 2024-06-10", @"
    exit code 1
    ── stderr
    错误：审查日期 2024-06-10 早于登记日期 2024-06-11
    ");
    shows!(office, "suggestion assign 15-0-1 --lead 市民政局 --on 2024-06-10", @"
    exit code 1
    ── stderr
    错误：交办日期 2024-06-10 早于登记日期 2024-06-11
    ");
    office.ok("suggestion assign 15-0-1 --lead 市民政局 --on 2024-06-14 --profile shanghai");
    // The seven working days of assigning count from there too.
    shows!(office, "sql 'select submitted_on, registered_on from suggestion'", @"
    exit code 0
    ── stdout
    submitted_on  registered_on
    2024-05-06    2024-06-11
    ");
    shows!(office, "deadline explain 15-0-1 --profile shanghai --format csv", @r#"
    exit code 0
    ── stdout
    编号,15-0-1
    标题,关于养老服务的议案
    ""
    各项时限
    时限,单位,轮次,起算日,法定届满日,最后一日,完成日,情况
    闭会期间交办,,,2024-06-11,2024-06-20,2024-06-20,2024-06-14,按期
    退办（申请调整）,市民政局,1,2024-06-14,2024-06-25,2024-06-25,,今日到期
    答复,市民政局,1,2024-06-14,2024-09-14,2024-09-14,,还剩81天
    答复最长期限,市民政局,1,2024-06-14,2024-12-14,2024-12-16,,还剩174天
    ""
    市民政局（主办，第1轮）
    日期,星期,第几日,说明
    2024-06-14,星期五,,起算事件当日不计入（民法典第二百零一条）
    2024-09-14,星期六,,法定届满日：3个月后的对应日（民法典第二百零二条）
    注：自交办之日起3个月
    注：法定届满日 2024-09-14；顺延后的最后一日 2024-09-14
    "#);
    let figures = |day: &str| {
        office.run(&format!("report annual --year 2024 --as-of {day} --list suggestion.count --format csv"))
    };
    assert!(!figures("2024-06-10").contains("15-0-1"), "{}", figures("2024-06-10"));
    assert!(figures("2024-06-11").contains("15-0-1"), "{}", figures("2024-06-11"));
}
