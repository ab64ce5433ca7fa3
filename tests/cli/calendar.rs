//! The working-day calendar.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn lists_checks_and_takes_in() {
    let office = TestOffice::new();
    office.write("days.csv", "日期,类型,节日,文号\n2027-01-01,放假,元旦,示例文号\n2027-01-02,放假,元旦,示例文号\n2027-01-03,放假,元旦,示例文号\n");
    office.write("bad.csv", "日期,类型,节日,文号\n2027-02-30,放假,春节,示例文号\n2027-05-01,休息,劳动节,示例文号\n");
    shows!(office, "calendar list --year 2024", @r#"
    exit code 0
    ── stdout
    覆盖年份：2017–2026

    日期        星期    类型  节日    文号
    2024-01-01  星期一  放假  元旦    国办发明电〔2023〕7号
    2024-02-04  星期日  补班  春节    国办发明电〔2023〕7号
    2024-02-10  星期六  放假  春节    国办发明电〔2023〕7号
    2024-02-11  星期日  放假  春节    国办发明电〔2023〕7号
    2024-02-12  星期一  放假  春节    国办发明电〔2023〕7号
    2024-02-13  星期二  放假  春节    国办发明电〔2023〕7号
    2024-02-14  星期三  放假  春节    国办发明电〔2023〕7号
    2024-02-15  星期四  放假  春节    国办发明电〔2023〕7号
    2024-02-16  星期五  放假  春节    国办发明电〔2023〕7号
    2024-02-17  星期六  放假  春节    国办发明电〔2023〕7号
    2024-02-18  星期日  补班  春节    国办发明电〔2023〕7号
    2024-04-04  星期四  放假  清明节  国办发明电〔2023〕7号
    2024-04-05  星期五  放假  清明节  国办发明电〔2023〕7号
    2024-04-06  星期六  放假  清明节  国办发明电〔2023〕7号
    2024-04-07  星期日  补班  清明节  国办发明电〔2023〕7号
    2024-04-28  星期日  补班  劳动节  国办发明电〔2023〕7号
    2024-05-01  星期三  放假  劳动节  国办发明电〔2023〕7号
    2024-05-02  星期四  放假  劳动节  国办发明电〔2023〕7号
    2024-05-03  星期五  放假  劳动节  国办发明电〔2023〕7号
    2024-05-04  星期六  放假  劳动节  国办发明电〔2023〕7号
    2024-05-05  星期日  放假  劳动节  国办发明电〔2023〕7号
    2024-05-11  星期六  补班  劳动节  国办发明电〔2023〕7号
    2024-06-10  星期一  放假  端午节  国办发明电〔2023〕7号
    2024-09-14  星期六  补班  中秋节  国办发明电〔2023〕7号
    2024-09-15  星期日  放假  中秋节  国办发明电〔2023〕7号
    2024-09-16  星期一  放假  中秋节  国办发明电〔2023〕7号
    2024-09-17  星期二  放假  中秋节  国办发明电〔2023〕7号
    2024-09-29  星期日  补班  国庆节  国办发明电〔2023〕7号
    2024-10-01  星期二  放假  国庆节  国办发明电〔2023〕7号
    2024-10-02  星期三  放假  国庆节  国办发明电〔2023〕7号
    2024-10-03  星期四  放假  国庆节  国办发明电〔2023〕7号
    2024-10-04  星期五  放假  国庆节  国办发明电〔2023〕7号
    2024-10-05  星期六  放假  国庆节  国办发明电〔2023〕7号
    2024-10-06  星期日  放假  国庆节  国办发明电〔2023〕7号
    2024-10-07  星期一  放假  国庆节  国办发明电〔2023〕7号
    2024-10-12  星期六  补班  国庆节  国办发明电〔2023〕7号
    "#);
    shows!(office, "calendar list --year 2031", @r#"
    exit code 1
    ── stderr
    错误：2031 年的放假安排没有公布（已有至 2026 年）
    提示：公布后用 renda calendar import 导入
    "#);
    shows!(office, "calendar check", @r#"
    exit code 0
    "#);
    shows!(office, "calendar next --today 2024-09-30", @r#"
    exit code 2
    ── stderr
    错误：缺少 <DATE>
    提示：加 --help 看用法
    "#);
    shows!(office, "calendar next 2024-10-12", @r#"
    exit code 0
    ── stdout
    日期        是否工作日  说明            下一个工作日
    2024-10-12  是          国庆节调休上班  2024-10-14
    "#);
    shows!(office, "calendar next 2031-01-01", @r#"
    exit code 1
    ── stderr
    错误：2031年放假安排未公布，无法推算工作日（现有2017至2026年）；待国务院办公厅通知印发后，用 calendar import 导入
    "#);
    shows!(office, "calendar import days.csv", @r#"
    exit code 0
    ── stderr
    警告：2027年安排不完整，缺少：劳动节、国庆节、春节、清明、端午、中秋；补齐之前该年视为未公布
    更改 3 天，0 项办理期限随之改变；日历现覆盖至 2026 年
    "#);
    shows!(office, "calendar import days.csv", @r#"
    exit code 0
    ── stderr
    警告：2027年安排不完整，缺少：劳动节、国庆节、春节、清明、端午、中秋；补齐之前该年视为未公布
    更改 0 天，0 项办理期限随之改变；日历现覆盖至 2026 年
    "#);
    shows!(office, "calendar import bad.csv", @r#"
    exit code 1
    ── stderr
    警告：第 2 行，“day”为“2027-02-30”：“2027-02-30”不是有效日期，应写作 2024-03-05 这样的形式，年份在 1900 至 2200 之间 [bad-date]
    警告：第 3 行，“kind”为“休息”：类型只能是 放假（off）或 补班（work） [bad-kind]
    错误：有 2 处不对，没有导入
    "#);
    shows!(office, "calendar list --year 2027", @r#"
    exit code 1
    ── stderr
    错误：2027 年的放假安排没有公布（已有至 2026 年）
    提示：公布后用 renda calendar import 导入
    "#);
}

#[test]
fn lists_checks_and_takes_in_english() {
    let office = TestOffice::new().english();
    office.write("bad.csv", "日期,类型,节日,文号\n2027-02-30,放假,春节,示例文号\n2027-05-01,休息,劳动节,示例文号\n");
    shows!(office, "calendar list --year 2024 --format csv", @r#"
    exit code 0
    ── stdout
    Day,Weekday,Kind,Festival,Notice
    2024-01-01,Monday,day off,元旦,国办发明电〔2023〕7号
    2024-02-04,Sunday,make-up working day,春节,国办发明电〔2023〕7号
    2024-02-10,Saturday,day off,春节,国办发明电〔2023〕7号
    2024-02-11,Sunday,day off,春节,国办发明电〔2023〕7号
    2024-02-12,Monday,day off,春节,国办发明电〔2023〕7号
    2024-02-13,Tuesday,day off,春节,国办发明电〔2023〕7号
    2024-02-14,Wednesday,day off,春节,国办发明电〔2023〕7号
    2024-02-15,Thursday,day off,春节,国办发明电〔2023〕7号
    2024-02-16,Friday,day off,春节,国办发明电〔2023〕7号
    2024-02-17,Saturday,day off,春节,国办发明电〔2023〕7号
    2024-02-18,Sunday,make-up working day,春节,国办发明电〔2023〕7号
    2024-04-04,Thursday,day off,清明节,国办发明电〔2023〕7号
    2024-04-05,Friday,day off,清明节,国办发明电〔2023〕7号
    2024-04-06,Saturday,day off,清明节,国办发明电〔2023〕7号
    2024-04-07,Sunday,make-up working day,清明节,国办发明电〔2023〕7号
    2024-04-28,Sunday,make-up working day,劳动节,国办发明电〔2023〕7号
    2024-05-01,Wednesday,day off,劳动节,国办发明电〔2023〕7号
    2024-05-02,Thursday,day off,劳动节,国办发明电〔2023〕7号
    2024-05-03,Friday,day off,劳动节,国办发明电〔2023〕7号
    2024-05-04,Saturday,day off,劳动节,国办发明电〔2023〕7号
    2024-05-05,Sunday,day off,劳动节,国办发明电〔2023〕7号
    2024-05-11,Saturday,make-up working day,劳动节,国办发明电〔2023〕7号
    2024-06-10,Monday,day off,端午节,国办发明电〔2023〕7号
    2024-09-14,Saturday,make-up working day,中秋节,国办发明电〔2023〕7号
    2024-09-15,Sunday,day off,中秋节,国办发明电〔2023〕7号
    2024-09-16,Monday,day off,中秋节,国办发明电〔2023〕7号
    2024-09-17,Tuesday,day off,中秋节,国办发明电〔2023〕7号
    2024-09-29,Sunday,make-up working day,国庆节,国办发明电〔2023〕7号
    2024-10-01,Tuesday,day off,国庆节,国办发明电〔2023〕7号
    2024-10-02,Wednesday,day off,国庆节,国办发明电〔2023〕7号
    2024-10-03,Thursday,day off,国庆节,国办发明电〔2023〕7号
    2024-10-04,Friday,day off,国庆节,国办发明电〔2023〕7号
    2024-10-05,Saturday,day off,国庆节,国办发明电〔2023〕7号
    2024-10-06,Sunday,day off,国庆节,国办发明电〔2023〕7号
    2024-10-07,Monday,day off,国庆节,国办发明电〔2023〕7号
    2024-10-12,Saturday,make-up working day,国庆节,国办发明电〔2023〕7号
    "#);
    shows!(office, "calendar check", @r#"
    exit code 0
    "#);
    shows!(office, "calendar next 2024-10-12", @r#"
    exit code 0
    ── stdout
    Day         Worked  Why                           Next working day
    2024-10-12  yes     make-up working day (国庆节)  2024-10-14
    "#);
    shows!(office, "calendar next 2031-01-01", @r#"
    exit code 1
    ── stderr
    error: the holidays of 2031 have not been announced (known: 2017 to 2026), so its working days cannot be told; once the State Council has issued its notice, load it with `calendar import`
    "#);
    shows!(office, "calendar import bad.csv", @r#"
    exit code 1
    ── stderr
    warning: line 2, day is "2027-02-30": "2027-02-30" is not a date: write it as 2024-03-05, with a year between 1900 and 2200 [bad-date]
    warning: line 3, kind is "休息": the kind is either off or work [bad-kind]
    error: 2 faults; nothing was imported
    "#);
}
