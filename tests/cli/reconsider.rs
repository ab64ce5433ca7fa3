//! What is found to be no motion: the movers demand that the presidium decides again, or it must become a suggestion.

use super::motion::{TEN, add, congress, shanghai};
use crate::shows;

#[test]
fn the_movers_have_the_presidium_decide_again() {
    let office = shanghai();
    add(&office, "关于养老服务条例的议案", TEN);
    add(&office, "关于社区食堂的议案", &format!("{TEN}、赵子等21人"));
    let run = |line: &str| office.run(&format!("--profile shanghai {line}"));
    let nine = TEN.trim_end_matches("、赵癸");
    let told = [
        "motion reconsider 15-4-1 --deputies 赵甲 --at '2024-01-27 09:00'".to_owned(),
        "motion decide 15-4-1 --kind 不作为议案 --note 属于政府职权 --on 2024-01-27".to_owned(),
        "session edit 15-4 --last-presidium-at '2024-01-28 14:00'".to_owned(),
        "motion timeline 15-4-1".to_owned(),
        "motion decide 15-4-2 --kind 不作为议案 --note 属于政府职权 --on 2024-01-27".to_owned(),
        format!("motion reconsider 15-4-1 --deputies {nine} --at '2024-01-28 10:00'"),
        format!("motion reconsider 15-4-2 --deputies {TEN} --at '2024-01-28 10:00'"),
        format!("motion reconsider 15-4-1 --deputies {nine}、赵子 --at '2024-01-28 10:00'"),
        format!("motion reconsider 15-4-1 --deputies {TEN} --at '2024-01-28 10:01'"),
        format!("motion reconsider 15-4-1 --deputies {TEN} --at '2024-01-26 10:00'"),
        format!("motion reconsider 15-4-1 --deputies {TEN} --at '2025-01-28 10:00'"),
        format!("motion reconsider 15-4-1 --deputies {TEN}"),
        format!("motion reconsider 15-4-1 --deputies {TEN} --at '2024-01-28 10:00' --note 应当列入立法计划"),
        format!("motion reconsider 15-4-1 --deputies {TEN} --at '2024-01-28 10:00' --note 应当列入立法计划"),
        // Movers whom the register only counts may be any other deputy.
        format!("motion reconsider 15-4-2 --deputies {TEN}、赵丑 --at '2024-01-28 09:00'"),
        "motion convert 15-4-1 --on 2024-01-28".to_owned(),
        "motion list --columns number,decision,status".to_owned(),
        "motion decide 15-4-1 --kind 列入议程 --on 2024-01-28".to_owned(),
        "motion decide 15-4-2 --kind 不作为议案 --note 维持原决定 --on 2024-01-28".to_owned(),
        "motion timeline 15-4-1".to_owned(),
        "motion timeline 15-4-2".to_owned(),
        "motion list --as-of 2024-01-27 --columns number,decision,status".to_owned(),
        "motion convert 15-4-2 --on 2024-01-28".to_owned(),
        "db check".to_owned(),
    ];
    let told: String = told.iter().map(|line| format!("$ {line}\n{}\n\n", run(line))).collect();
    insta::assert_snapshot!(told, @"
    $ motion reconsider 15-4-1 --deputies 赵甲 --at '2024-01-27 09:00'
    exit code 1
    ── stderr
    错误：15-4-1 的状态是“待决定”，不能“要求复议”；现在可以：附议（sign）、退出附议（unsign）、列入议程（decide --kind agenda）、交专委会闭会审议（decide --kind committee）、先交专委会提意见（decide --kind opinion）、不作为议案（decide --kind unfit）、撤回（decide --kind withdrawn）

    $ motion decide 15-4-1 --kind 不作为议案 --note 属于政府职权 --on 2024-01-27
    exit code 0
    ── stderr
    15-4-1 已登记：不作为议案（2024-01-27）；提案人可以要求复议（主席团最后一次会议时间未登记）；请用 renda motion convert 15-4-1 转建议

    $ session edit 15-4 --last-presidium-at '2024-01-28 14:00'
    exit code 0
    ── stderr
    已修改会议

    $ motion timeline 15-4-1
    exit code 0
    ── stdout
    议案号：15-4-1
    案由：关于养老服务条例的议案
    状态：待转建议

    日期        事项        单位或人                      说明
    2024-01-26  提交        赵甲                          12:00 联名 10 人
    2024-01-27  不作为议案  主席团（闭会期间为主任会议）  属于政府职权；提案人可以要求复议，最迟 2024-01-28 10:00

    $ motion decide 15-4-2 --kind 不作为议案 --note 属于政府职权 --on 2024-01-27
    exit code 0
    ── stderr
    15-4-2 已登记：不作为议案（2024-01-27）；提案人可以要求复议，最迟 2024-01-28 10:00；请用 renda motion convert 15-4-2 转建议

    $ motion reconsider 15-4-1 --deputies 赵甲、赵乙、赵丙、赵丁、赵戊、赵己、赵庚、赵辛、赵壬 --at '2024-01-28 10:00'
    exit code 1
    ── stderr
    错误：15-4-1 有提案人 10 名，要求复议的须过半数且不少于 10 名，即 10 名以上，现有 9 名

    $ motion reconsider 15-4-2 --deputies 赵甲、赵乙、赵丙、赵丁、赵戊、赵己、赵庚、赵辛、赵壬、赵癸 --at '2024-01-28 10:00'
    exit code 1
    ── stderr
    错误：15-4-2 有提案人 21 名，要求复议的须过半数且不少于 10 名，即 11 名以上，现有 10 名

    $ motion reconsider 15-4-1 --deputies 赵甲、赵乙、赵丙、赵丁、赵戊、赵己、赵庚、赵辛、赵壬、赵子 --at '2024-01-28 10:00'
    exit code 3
    ── stderr
    错误：赵子 不是 15-4-1 的提案人或者已经退出

    $ motion reconsider 15-4-1 --deputies 赵甲、赵乙、赵丙、赵丁、赵戊、赵己、赵庚、赵辛、赵壬、赵癸 --at '2024-01-28 10:01'
    exit code 1
    ── stderr
    错误：15-4-1 的复议要求 2024-01-28 10:01 提出，已过最迟时间 2024-01-28 10:00（主席团最后一次会议 2024-01-28 14:00 召开）；请转建议（convert）

    $ motion reconsider 15-4-1 --deputies 赵甲、赵乙、赵丙、赵丁、赵戊、赵己、赵庚、赵辛、赵壬、赵癸 --at '2024-01-26 10:00'
    exit code 1
    ── stderr
    错误：日期 2024-01-26 早于“不作为议案”的日期 2024-01-27

    $ motion reconsider 15-4-1 --deputies 赵甲、赵乙、赵丙、赵丁、赵戊、赵己、赵庚、赵辛、赵壬、赵癸 --at '2025-01-28 10:00'
    exit code 1
    ── stderr
    错误：日期 2025-01-28 晚于今天 2024-06-25，还没有发生；请核对年份

    $ motion reconsider 15-4-1 --deputies 赵甲、赵乙、赵丙、赵丁、赵戊、赵己、赵庚、赵辛、赵壬、赵癸
    exit code 1
    ── stderr
    错误：没有写提出的时间（--at）

    $ motion reconsider 15-4-1 --deputies 赵甲、赵乙、赵丙、赵丁、赵戊、赵己、赵庚、赵辛、赵壬、赵癸 --at '2024-01-28 10:00' --note 应当列入立法计划
    exit code 0
    ── stderr
    15-4-1 已登记：提案人 10 名中的 10 名要求复议；主席团再次决定后用 renda motion decide 15-4-1 登记

    $ motion reconsider 15-4-1 --deputies 赵甲、赵乙、赵丙、赵丁、赵戊、赵己、赵庚、赵辛、赵壬、赵癸 --at '2024-01-28 10:00' --note 应当列入立法计划
    exit code 0
    ── stderr
    15-4-1 的这一复议要求已经登记

    $ motion reconsider 15-4-2 --deputies 赵甲、赵乙、赵丙、赵丁、赵戊、赵己、赵庚、赵辛、赵壬、赵癸、赵丑 --at '2024-01-28 09:00'
    exit code 0
    ── stderr
    15-4-2 已登记：提案人 21 名中的 11 名要求复议；主席团再次决定后用 renda motion decide 15-4-2 登记

    $ motion convert 15-4-1 --on 2024-01-28
    exit code 1
    ── stderr
    错误：15-4-1 的状态是“复议中”，不能“转建议”；现在可以：列入议程（decide --kind agenda）、交专委会闭会审议（decide --kind committee）、不作为议案（decide --kind unfit）

    $ motion list --columns number,decision,status
    exit code 0
    ── stdout
    议案号  处理决定    状态
    15-4-1  不作为议案  复议中
    15-4-2  不作为议案  复议中

    $ motion decide 15-4-1 --kind 列入议程 --on 2024-01-28
    exit code 0
    ── stderr
    15-4-1 已登记：列入议程（2024-01-28）

    $ motion decide 15-4-2 --kind 不作为议案 --note 维持原决定 --on 2024-01-28
    exit code 0
    ── stderr
    15-4-2 已登记：不作为议案（2024-01-28）；请用 renda motion convert 15-4-2 转建议

    $ motion timeline 15-4-1
    exit code 0
    ── stdout
    议案号：15-4-1
    案由：关于养老服务条例的议案
    状态：列入议程

    日期        事项        单位或人                                                    说明
    2024-01-26  提交        赵甲                                                        12:00 联名 10 人
    2024-01-27  不作为议案  主席团（闭会期间为主任会议）                                属于政府职权；提案人可以要求复议，最迟 2024-01-28 10:00
    2024-01-28  要求复议    赵甲、赵乙、赵丙、赵丁、赵戊、赵己、赵庚、赵辛、赵壬、赵癸  10:00 提案人 10 名中的 10 名要求；应当列入立法计划
    2024-01-28  列入议程    主席团（闭会期间为主任会议）

    $ motion timeline 15-4-2
    exit code 0
    ── stdout
    议案号：15-4-2
    案由：关于社区食堂的议案
    状态：待转建议

    日期        事项        单位或人                                                          说明
    2024-01-26  提交        赵甲                                                              12:00 联名 21 人
    2024-01-27  不作为议案  主席团（闭会期间为主任会议）                                      属于政府职权；提案人可以要求复议，最迟 2024-01-28 10:00
    2024-01-28  要求复议    赵甲、赵乙、赵丙、赵丁、赵戊、赵己、赵庚、赵辛、赵壬、赵癸、赵丑  09:00 提案人 21 名中的 11 名要求
    2024-01-28  不作为议案  主席团（闭会期间为主任会议）                                      维持原决定

    $ motion list --as-of 2024-01-27 --columns number,decision,status
    exit code 0
    ── stdout
    议案号  处理决定    状态
    15-4-1  不作为议案  待转建议
    15-4-2  不作为议案  待转建议

    $ motion convert 15-4-2 --on 2024-01-28
    exit code 0
    ── stderr
    议案 15-4-2 转为建议 15-4-1

    $ db check
    exit code 0
    ");
    let english = office.english();
    let told = ["motion timeline 15-4-1", "motion timeline 15-4-2 --format csv"];
    let told: String = told
        .iter()
        .map(|line| format!("$ {line}\n{}\n\n", english.run(&format!("--profile shanghai {line}"))))
        .collect();
    insta::assert_snapshot!(told, @"
    $ motion timeline 15-4-1
    exit code 0
    ── stdout
    Motion no.: 15-4-1
    Title: 关于养老服务条例的议案
    State: on the agenda

    Day         Event                     Who                                                         Detail
    2024-01-26  submitted                 赵甲                                                        12:00 10 movers
    2024-01-27  found not to be a motion  the presidium or the chairpersons' meeting                  属于政府职权; the movers may demand a reconsideration until 2024-01-28 10:00
    2024-01-28  reconsideration demanded  赵甲、赵乙、赵丙、赵丁、赵戊、赵己、赵庚、赵辛、赵壬、赵癸  10:00 demanded by 10 of 10 movers; 应当列入立法计划
    2024-01-28  put on the agenda         the presidium or the chairpersons' meeting

    $ motion timeline 15-4-2 --format csv
    exit code 0
    ── stdout
    Day,Event,Who,Detail
    2024-01-26,submitted,赵甲,12:00 21 movers
    2024-01-27,found not to be a motion,the presidium or the chairpersons' meeting,属于政府职权; the movers may demand a reconsideration until 2024-01-28 10:00
    2024-01-28,reconsideration demanded,赵甲、赵乙、赵丙、赵丁、赵戊、赵己、赵庚、赵辛、赵壬、赵癸、赵丑,09:00 demanded by 11 of 21 movers
    2024-01-28,found not to be a motion,the presidium or the chairpersons' meeting,维持原决定
    2024-01-28,turned into a suggestion,the deputies'-work office,15-4-1
    ");
}

#[test]
fn where_the_rules_know_no_reconsideration_there_is_none() {
    let office = shanghai();
    add(&office, "关于养老服务条例的议案", TEN);
    office.ok("motion decide 15-4-1 --kind 不作为议案 --note 属于政府职权 --on 2024-01-28");
    shows!(office, &format!("motion reconsider 15-4-1 --deputies {TEN} --at '2024-01-28 10:00'"), @"
    exit code 1
    ── stderr
    错误：现行规则（全国通用）没有复议的规定，15-4-1 不能要求复议；请转建议（convert）
    ");
    let english = office.english();
    shows!(english, &format!("motion reconsider 15-4-1 --deputies {TEN} --at '2024-01-28 10:00'"), @"
    exit code 1
    ── stderr
    error: the rules in force (National) know no reconsideration; turn 15-4-1 into a suggestion (convert)
    ");
}

#[test]
fn a_demand_is_taken_where_nobody_wrote_down_the_last_meeting() {
    let office = shanghai();
    add(&office, "关于养老服务条例的议案", TEN);
    let office = office.english();
    office.ok("--profile shanghai motion decide 15-4-1 --kind unfit --note REASON --on 2024-01-28");
    office.write(
        "demands.csv",
        format!("议案号,要求复议的代表,提出时间\n15-4-1,{TEN},2024-01-28 10:00\n15-4-9,赵甲,2024-01-28 10:00\n"),
    );
    office.ok(&format!(
        "motion add --session 15-0 --title C --grounds G --proposal P --movers {TEN} --submitted-at '2024-05-26 12:00'"
    ));
    office.ok("--profile shanghai motion decide 15-0-1 --kind unfit --note REASON --on 2024-05-28");
    shows!(office, &format!("--profile shanghai motion reconsider 15-0-1 --deputies {TEN} --at '2024-05-28 10:00'"), @"
    exit code 1
    ── stderr
    error: 15-0-1 was moved between sessions, when no presidium decides, and cannot be reconsidered; turn it into a suggestion (convert)
    ");
    shows!(office, "motion reconsider --from demands.csv --profile shanghai --dry-run", @"
    exit code 5
    ── stderr
    warning: line 3 refused, there is no motion 15-4-9 [not-found]
    1 carried out, 0 unchanged, 1 refused
    dry run: nothing was kept
    ");
    shows!(office, &format!("--profile shanghai motion reconsider 15-4-1 --deputies {TEN} --at '2024-01-28 10:00'"), @"
    exit code 0
    ── stderr
    10 of the 10 movers of 15-4-1 demanded a reconsideration; record what the presidium decides: renda motion decide 15-4-1 (the session does not say when the presidium meets for the last time: whether it was in time is not checked)
    ");
}

#[test]
fn in_a_township_of_chongqing_what_is_not_on_the_agenda_becomes_a_suggestion() {
    let office = congress("--place 示例镇 --code 500103101 --level township --profile chongqing-township");
    let five = "赵甲、赵乙、赵丙、赵丁、赵戊";
    add(&office, "关于修路的议案", five);
    add(&office, "关于水渠的议案", five);
    let told = [
        "motion decide 15-4-1 --kind 闭会审议 --body 财经委 --on 2024-01-28",
        "motion convert 15-4-1 --on 2024-01-28",
        "motion decide 15-4-1 --kind 不作为议案 --note 未列入本次会议议程 --on 2024-01-28",
        "motion convert 15-4-1 --on 2024-01-28",
        "motion decide 15-4-2 --kind 列入议程 --on 2024-01-28",
        "motion list --columns number,decision,converted_to,status",
        "suggestion review 15-4-1 --outcome 立案 --on 2024-01-29",
        "unit add --name 示例镇人民政府",
        "suggestion assign 15-4-1 --lead 示例镇人民政府 --on 2024-02-05",
        "profile diff chongqing chongqing-township",
        "motion decide 15-4-2 --kind 闭会审议 --body 财经委 --on 2024-01-28",
    ];
    let told: String = told.iter().map(|line| format!("$ {line}\n{}\n\n", office.run(line))).collect();
    insta::assert_snapshot!(told, @"
    $ motion decide 15-4-1 --kind 闭会审议 --body 财经委 --on 2024-01-28
    exit code 1
    ── stderr
    错误：按现行规则（重庆市乡镇，乡镇人民代表大会工作条例第十四条），15-4-1 未列入会议议程的，须转为建议，不能交闭会审议；请先登记不作为议案（decide --kind unfit），再转建议（convert）

    $ motion convert 15-4-1 --on 2024-01-28
    exit code 1
    ── stderr
    错误：15-4-1 的状态是“待决定”，不能“转建议”；现在可以：附议（sign）、退出附议（unsign）、列入议程（decide --kind agenda）、先交专委会提意见（decide --kind opinion）、不作为议案（decide --kind unfit）、撤回（decide --kind withdrawn）

    $ motion decide 15-4-1 --kind 不作为议案 --note 未列入本次会议议程 --on 2024-01-28
    exit code 0
    ── stderr
    15-4-1 已登记：不作为议案（2024-01-28）；请用 renda motion convert 15-4-1 转建议

    $ motion convert 15-4-1 --on 2024-01-28
    exit code 0
    ── stderr
    议案 15-4-1 转为建议 15-4-1

    $ motion decide 15-4-2 --kind 列入议程 --on 2024-01-28
    exit code 0
    ── stderr
    15-4-2 已登记：列入议程（2024-01-28）

    $ motion list --columns number,decision,converted_to,status
    exit code 0
    ── stdout
    议案号  处理决定  转建议编号  状态
    15-4-1  转建议    15-4-1      已转建议
    15-4-2  列入议程              列入议程

    $ suggestion review 15-4-1 --outcome 立案 --on 2024-01-29
    exit code 0
    ── stderr
    15-4-1 审查结果：立案

    $ unit add --name 示例镇人民政府
    exit code 0
    ── stderr
    已登记承办单位

    $ suggestion assign 15-4-1 --lead 示例镇人民政府 --on 2024-02-05
    exit code 0
    ── stderr
    15-4-1 于 2024-02-05 交办，答复期限 2024-04-07（法定届满日 2024-04-05，逢非工作日顺延）

    $ profile diff chongqing chongqing-township
    exit code 0
    ── stdout
    路径                 项目                      chongqing          chongqing-township
    clock.reply          答复                      自交办之日起3个月  自交办之日起2个月
    motion.must_convert  未列入议程的议案须转建议                     是

    $ motion decide 15-4-2 --kind 闭会审议 --body 财经委 --on 2024-01-28
    exit code 1
    ── stderr
    错误：15-4-2 的状态是“列入议程”，不能“交专委会闭会审议”；现在可以：退出附议（unsign）、审议结果报告（report --kind result）、表决通过（decide --kind passed）、表决未通过（decide --kind rejected）、撤回（decide --kind withdrawn）
    ");
    let english = office.english();
    english.ok(&format!(
        "motion add --session 15-4 --title C --grounds G --proposal P --movers {five} --submitted-at '2024-01-26 12:00'"
    ));
    shows!(english, "motion decide 15-4-3 --kind committee --body 财经委 --on 2024-01-28", @"
    exit code 1
    ── stderr
    error: by the rules in force (Chongqing, townships, 乡镇人民代表大会工作条例第十四条) 15-4-3 must become a suggestion unless it is put on the agenda, and is not deliberated between sessions; record decide --kind unfit, then convert
    ");
}
