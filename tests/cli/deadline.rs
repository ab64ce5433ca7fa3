//! Deadlines.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn works_out_and_explains() {
    let office = TestOffice::with_records();
    shows!(office, "deadline calc --from 2024-03-22 --for '3 months'", @r#"
    exit code 0
    ── stdout
    日期        星期    第几日  说明
    2024-03-22  星期五          起算事件当日不计入（民法典第二百零一条）
    2024-06-22  星期六          法定届满日：3个月后的对应日（民法典第二百零二条）
    2024-06-22  星期六          周末，顺延
    2024-06-23  星期日          周末，顺延
    2024-06-24  星期一          顺延后届满日（逢非工作日顺延，民法典第二百零三条）
    注：法定届满日 2024-06-22；顺延后的最后一日 2024-06-24
    "#);
    shows!(office, "deadline calc --from 2024-09-25 --for '10 working days'", @r#"
    exit code 0
    ── stdout
    日期        星期    第几日  说明
    2024-09-25  星期三          起算事件当日不计入（民法典第二百零一条）
    2024-09-26  星期四       1  第1个工作日
    2024-09-27  星期五       2  第2个工作日
    2024-09-28  星期六          周末，不计入
    2024-09-29  星期日       3  第3个工作日（国庆节调休上班）
    2024-09-30  星期一       4  第4个工作日
    2024-10-01  星期二          国庆节放假，不计入
    2024-10-02  星期三          国庆节放假，不计入
    2024-10-03  星期四          国庆节放假，不计入
    2024-10-04  星期五          国庆节放假，不计入
    2024-10-05  星期六          国庆节放假，不计入
    2024-10-06  星期日          国庆节放假，不计入
    2024-10-07  星期一          国庆节放假，不计入
    2024-10-08  星期二       5  第5个工作日
    2024-10-09  星期三       6  第6个工作日
    2024-10-10  星期四       7  第7个工作日
    2024-10-11  星期五       8  第8个工作日
    2024-10-12  星期六       9  第9个工作日（国庆节调休上班）
    2024-10-13  星期日          周末，不计入
    2024-10-14  星期一      10  第10个工作日，法定届满日
    注：法定届满日 2024-10-14；顺延后的最后一日 2024-10-14
    "#);
    shows!(office, "deadline calc --from 2024-11-30 --for '3 months'", @r#"
    exit code 0
    ── stdout
    日期        星期    第几日  说明
    2024-11-30  星期六          起算事件当日不计入（民法典第二百零一条）；当日为周末，仍自次日起算
    2025-02-28  星期五          法定届满日：3个月后的月份没有30日，以月末日为届满日（民法典第二百零二条）
    注：法定届满日 2025-02-28；顺延后的最后一日 2025-02-28
    "#);
    shows!(office, "deadline calc --from 2024-03-22 --for 15天", @r#"
    exit code 0
    ── stdout
    日期        星期    第几日  说明
    2024-03-22  星期五          起算事件当日不计入（民法典第二百零一条）
    2024-03-23  星期六       1  第1日
    2024-03-24  星期日       2  第2日
    2024-03-25  星期一       3  第3日
    2024-03-26  星期二       4  第4日
    2024-03-27  星期三       5  第5日
    2024-03-28  星期四       6  第6日
    2024-03-29  星期五       7  第7日
    2024-03-30  星期六       8  第8日
    2024-03-31  星期日       9  第9日
    2024-04-01  星期一      10  第10日
    2024-04-02  星期二      11  第11日
    2024-04-03  星期三      12  第12日
    2024-04-04  星期四      13  第13日
    2024-04-05  星期五      14  第14日
    2024-04-06  星期六      15  第15日，法定届满日
    2024-04-06  星期六          清明节放假，顺延
    2024-04-07  星期日          顺延后届满日（逢非工作日顺延，民法典第二百零三条）
    注：法定届满日 2024-04-06；顺延后的最后一日 2024-04-07
    "#);
    shows!(office, "deadline calc --from 2026-12-20 --for '10 working days'", @r#"
    exit code 1
    ── stderr
    错误：2027年放假安排未公布，无法推算工作日（现有2017至2026年）；待国务院办公厅通知印发后，用 calendar import 导入
    提示：放假安排公布后用 renda calendar import 导入
    "#);
    shows!(office, "deadline calc --from 2024-02-30 --for '3 months'", @r#"
    exit code 2
    ── stderr
    错误：“2024-02-30”不是有效日期；请写成 2024-01-30 或 2024年1月30日
    "#);
    shows!(office, "deadline calc --from 2024-03-22 --for soon", @r#"
    exit code 2
    ── stderr
    错误：“soon”不是有效期限，请写作 3个月、10个工作日 或 15日（最长十年）
    "#);
    shows!(office, "deadline explain 15-4-12", @"
    exit code 0
    ── stdout
    编号：15-4-12
    标题：关于完善老旧小区停车设施的建议

    各项时限
    时限              单位                    轮次  起算日      法定届满日  最后一日    完成日  情况
    退办（申请调整）  贵阳市住房和城乡建设局     1  2024-03-26  2024-04-10  2024-04-10          已截止
    答复              贵阳市住房和城乡建设局     1  2024-03-24  2024-06-24  2024-06-24          已逾期1天
    答复最长期限      贵阳市住房和城乡建设局     1  2024-03-24  2024-09-24  2024-09-24          还剩91天
    退办（申请调整）  贵阳市财政局               1  2024-03-24  2024-04-08  2024-04-08          已截止
    会办意见          贵阳市财政局               1  2024-03-24  2024-04-24  2024-04-24          已逾期62天

    贵阳市住房和城乡建设局（主办，第1轮）
    日期        星期    第几日  说明
    2024-03-24  星期日          起算事件当日不计入（民法典第二百零一条）；当日为周末，仍自次日起算
    2024-06-24  星期一          法定届满日：3个月后的对应日（民法典第二百零二条）
    注：自交办之日起3个月
    注：法定届满日 2024-06-24；顺延后的最后一日 2024-06-24

    贵阳市财政局（会办，第1轮）
    日期        星期    第几日  说明
    2024-03-24  星期日          起算事件当日不计入（民法典第二百零一条）；当日为周末，仍自次日起算
    2024-04-24  星期三          法定届满日：1个月后的对应日（民法典第二百零二条）
    注：自交办之日起1个月
    注：法定届满日 2024-04-24；顺延后的最后一日 2024-04-24
    ");
    shows!(office, "deadline explain 15-4-14", @"
    exit code 0
    ── stdout
    编号：15-4-14
    标题：关于改进供水抢修公告的批评

    各项时限
    时限              单位                    轮次  起算日      法定届满日  最后一日    完成日  情况
    退办（申请调整）  贵阳市住房和城乡建设局     1  2024-03-22  2024-04-08  2024-04-08          已截止
    答复              贵阳市住房和城乡建设局     1  2024-03-22  2024-06-22  2024-06-24          已逾期1天
    答复最长期限      贵阳市住房和城乡建设局     1  2024-03-22  2024-09-22  2024-09-23          还剩90天

    贵阳市住房和城乡建设局（主办，第1轮）
    日期        星期    第几日  说明
    2024-03-22  星期五          起算事件当日不计入（民法典第二百零一条）
    2024-06-22  星期六          法定届满日：3个月后的对应日（民法典第二百零二条）
    2024-06-22  星期六          周末，顺延
    2024-06-23  星期日          周末，顺延
    2024-06-24  星期一          顺延后届满日（逢非工作日顺延，民法典第二百零三条）
    注：自交办之日起3个月
    注：法定届满日 2024-06-22；顺延后的最后一日 2024-06-24
    注：2024-06-12 批准延期至 2024-09-20
    ");
    shows!(office, "deadline explain 15-4-15", @r#"
    exit code 1
    ── stderr
    错误：15-4-15 尚未交办，没有期限
    "#);
    shows!(office, "deadline explain 15-4-99", @r#"
    exit code 3
    ── stderr
    错误：没有编号为 15-4-99 的建议
    "#);
    shows!(office, "deadline calc --from 2024-03-22 --for '3 months' --format json", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.deadline/1","title":null,"sheets":[
    {"key":"steps","title":null,"rows":[
    {"day":"2024-03-22","weekday":"星期五","counted":null,"kind":"start","kind_label":"起算事件当日不计入（民法典第二百零一条）"},
    {"day":"2024-06-22","weekday":"星期六","counted":null,"kind":"end","kind_label":"法定届满日：3个月后的对应日（民法典第二百零二条）"},
    {"day":"2024-06-22","weekday":"星期六","counted":null,"kind":"moved","kind_label":"周末，顺延"},
    {"day":"2024-06-23","weekday":"星期日","counted":null,"kind":"moved","kind_label":"周末，顺延"},
    {"day":"2024-06-24","weekday":"星期一","counted":null,"kind":"rolled","kind_label":"顺延后届满日（逢非工作日顺延，民法典第二百零三条）"}
    ],"count":5,"notes":["法定届满日 2024-06-22；顺延后的最后一日 2024-06-24"]}
    ]}
    "#);
}

#[test]
fn works_out_and_explains_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "deadline calc --from 2024-03-22 --for '3 months'", @r#"
    exit code 0
    ── stdout
    Day         Weekday   Counted  Why
    2024-03-22  Friday             day of the start event, not counted (Civil Code art. 201)
    2024-06-22  Saturday           end of the period: the corresponding day 3 months later (Civil Code art. 202)
    2024-06-22  Saturday           weekend, the end moves on
    2024-06-23  Sunday             weekend, the end moves on
    2024-06-24  Monday             end after roll-over (moves to the next working day, Civil Code art. 203)
    Note: the period ends on 2024-06-22; the last day on time is 2024-06-24
    "#);
    shows!(office, "deadline calc --from 2024-09-25 --for '10 working days'", @r#"
    exit code 0
    ── stdout
    Day         Weekday    Counted  Why
    2024-09-25  Wednesday           day of the start event, not counted (Civil Code art. 201)
    2024-09-26  Thursday         1  working day 1
    2024-09-27  Friday           2  working day 2
    2024-09-28  Saturday            weekend, not counted
    2024-09-29  Sunday           3  working day 3 (made up for 国庆节)
    2024-09-30  Monday           4  working day 4
    2024-10-01  Tuesday             holiday (国庆节), not counted
    2024-10-02  Wednesday           holiday (国庆节), not counted
    2024-10-03  Thursday            holiday (国庆节), not counted
    2024-10-04  Friday              holiday (国庆节), not counted
    2024-10-05  Saturday            holiday (国庆节), not counted
    2024-10-06  Sunday              holiday (国庆节), not counted
    2024-10-07  Monday              holiday (国庆节), not counted
    2024-10-08  Tuesday          5  working day 5
    2024-10-09  Wednesday        6  working day 6
    2024-10-10  Thursday         7  working day 7
    2024-10-11  Friday           8  working day 8
    2024-10-12  Saturday         9  working day 9 (made up for 国庆节)
    2024-10-13  Sunday              weekend, not counted
    2024-10-14  Monday          10  working day 10, end of the period
    Note: the period ends on 2024-10-14; the last day on time is 2024-10-14
    "#);
    shows!(office, "deadline calc --from 2026-12-20 --for '10 working days'", @r#"
    exit code 1
    ── stderr
    error: the holidays of 2027 have not been announced (known: 2017 to 2026), so its working days cannot be told; once the State Council has issued its notice, load it with `calendar import`
    hint: import the arrangement with renda calendar import once it is announced
    "#);
    shows!(office, "deadline calc --from 2024-03-22 --for soon", @r#"
    exit code 2
    ── stderr
    error: "soon" is not a period: write it as 3 months, 10 working days or 15 days (ten years at most)
    "#);
    shows!(office, "deadline explain 15-4-14", @"
    exit code 0
    ── stdout
    No.: 15-4-14
    Title: 关于改进供水抢修公告的批评

    clocks
    Clock                 Unit                    Round  From        End         Last day    Done  State
    return by the unit    贵阳市住房和城乡建设局      1  2024-03-22  2024-04-08  2024-04-08        closed
    reply                 贵阳市住房和城乡建设局      1  2024-03-22  2024-06-22  2024-06-24        overdue by 1 day(s)
    reply at the longest  贵阳市住房和城乡建设局      1  2024-03-22  2024-09-22  2024-09-23        90 day(s) left

    贵阳市住房和城乡建设局 (lead, round 1)
    Day         Weekday   Counted  Why
    2024-03-22  Friday             day of the start event, not counted (Civil Code art. 201)
    2024-06-22  Saturday           end of the period: the corresponding day 3 months later (Civil Code art. 202)
    2024-06-22  Saturday           weekend, the end moves on
    2024-06-23  Sunday             weekend, the end moves on
    2024-06-24  Monday             end after roll-over (moves to the next working day, Civil Code art. 203)
    Note: 3 months from assignment
    Note: the period ends on 2024-06-22; the last day on time is 2024-06-24
    Note: extension to 2024-09-20 approved on 2024-06-12
    ");
    shows!(office, "deadline explain 15-4-99", @r#"
    exit code 3
    ── stderr
    error: there is no suggestion 15-4-99
    "#);
}
