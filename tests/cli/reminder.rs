//! Who must be told today.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn plans_the_day() {
    let office = TestOffice::with_records();
    shows!(office, "reminder plan", @r#"
    exit code 0
    ── stdout
    2024年6月25日办理提醒：1 家单位，1 个任务
    日期：2024-06-25
    单位数：1
    提前天数：15

    承办单位                邮箱            情况    编号     标题                            办理轮次  交办日期    办理期限    剩余天数
    贵阳市住房和城乡建设局  zjj@example.cn  已逾期  15-4-12  关于完善老旧小区停车设施的建议         1  2024-03-24  2024-06-24        -1
    "#);
    shows!(office, "reminder plan --today 2024-06-03", @r#"
    exit code 0
    "#);
    shows!(office, "reminder plan --today 2024-01-01", @r#"
    exit code 0
    "#);
    shows!(office, "reminder plan --exit-code", @r#"
    exit code 10
    ── stdout
    2024年6月25日办理提醒：1 家单位，1 个任务
    日期：2024-06-25
    单位数：1
    提前天数：15

    承办单位                邮箱            情况    编号     标题                            办理轮次  交办日期    办理期限    剩余天数
    贵阳市住房和城乡建设局  zjj@example.cn  已逾期  15-4-12  关于完善老旧小区停车设施的建议         1  2024-03-24  2024-06-24        -1
    "#);
    shows!(office, "reminder plan --format json", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.reminder.plan/1","title":"2024年6月25日办理提醒：1 家单位，1 个任务","today":"2024-06-25","units":1,"within_days":15,"sheets":[
    {"key":"items","title":null,"rows":[
    {"unit":"贵阳市住房和城乡建设局","email":"zjj@example.cn","urgency":"overdue","urgency_label":"已逾期","number":"15-4-12","title":"关于完善老旧小区停车设施的建议","round":1,"assigned_on":"2024-03-24","due_on":"2024-06-24","days_left":-1}
    ],"count":1,"notes":[]}
    ]}
    "#);
    shows!(office, "reminder plan --today 明天", @r#"
    exit code 2
    ── stderr
    错误：“明天”不是有效日期；请写成 2024-01-30 或 2024年1月30日
    "#);
}

#[test]
fn plans_the_day_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "reminder plan", @r#"
    exit code 0
    ── stdout
    Reminders of 25 June 2024: 1 units, 1 tasks
    Day: 2024-06-25
    Units: 1
    Days ahead: 15

    Unit                    E-mail          Urgency  No.      Title                           Round  Assigned    Due         Days left
    贵阳市住房和城乡建设局  zjj@example.cn  overdue  15-4-12  关于完善老旧小区停车设施的建议      1  2024-03-24  2024-06-24         -1
    "#);
    shows!(office, "reminder plan --today 2024-01-01", @r#"
    exit code 0
    "#);
    shows!(office, "reminder plan --format csv", @r#"
    exit code 0
    ── stdout
    Unit,E-mail,Urgency,No.,Title,Round,Assigned,Due,Days left
    贵阳市住房和城乡建设局,zjj@example.cn,overdue,15-4-12,关于完善老旧小区停车设施的建议,1,2024-03-24,2024-06-24,-1
    "#);
}
