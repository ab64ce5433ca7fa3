//! Who must be told what, and what became of it.

use crate::office::TestOffice;
use crate::shows;

/// Settings with a folder as the only channel.
const FILES: &str =
    "[reminder]\nchannels = [\"files\"]\nfrom = \"代表工委 <dbgw@example.cn>\"\n\n[files]\ndir = \"letters\"\n";

/// An office with one reply overdue that puts its letters into a folder.
fn office() -> TestOffice {
    let office = TestOffice::with_records();
    office.write("renda.toml", FILES);
    std::fs::create_dir(office.file("letters")).unwrap();
    office
}

/// Names of the files in the folder of letters.
fn letters(office: &TestOffice) -> Vec<String> {
    let files = std::fs::read_dir(office.file("letters")).unwrap();
    let mut names: Vec<String> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn plans_the_day() {
    let office = office();
    shows!(office, "reminder plan", @"
    exit code 0
    ── stdout
    2024年6月25日提醒计划：2 封，2 项
    起：2024-06-25
    止：2024-06-25
    封数：2

    发送日期    收件人                  方式   地址            期限      阶段      编号     事项                            承办单位                轮次  最后一日    剩余天数  下次提醒
    2024-06-25  贵阳市住房和城乡建设局  files  zjj@example.cn  答复      逾期催办  15-4-12  关于完善老旧小区停车设施的建议  贵阳市住房和城乡建设局     1  2024-06-24        -1  2024-06-28
    2024-06-25  贵阳市财政局            files  czj@example.cn  会办意见  逾期催办  15-4-12  关于完善老旧小区停车设施的建议  贵阳市财政局               1  2024-04-24       -62  2024-06-26
    ");
    shows!(office, "reminder plan --today 2024-04-30", @"
    exit code 0
    ── stdout
    2024年4月30日提醒计划：1 封，1 项
    起：2024-04-30
    止：2024-04-30
    封数：1

    发送日期    收件人        方式   地址            期限      阶段      编号     事项                            承办单位      轮次  最后一日    剩余天数  下次提醒
    2024-04-30  贵阳市财政局  files  czj@example.cn  会办意见  逾期催办  15-4-12  关于完善老旧小区停车设施的建议  贵阳市财政局     1  2024-04-24        -6  2024-05-07
    ");
    shows!(office, "reminder plan --today 2024-01-01", @"exit code 0");
    shows!(office, "reminder plan --exit-code --unit 住房", @"
    exit code 10
    ── stdout
    2024年6月25日提醒计划：1 封，1 项
    起：2024-06-25
    止：2024-06-25
    封数：1

    发送日期    收件人                  方式   地址            期限  阶段      编号     事项                            承办单位                轮次  最后一日    剩余天数  下次提醒
    2024-06-25  贵阳市住房和城乡建设局  files  zjj@example.cn  答复  逾期催办  15-4-12  关于完善老旧小区停车设施的建议  贵阳市住房和城乡建设局     1  2024-06-24        -1  2024-06-28
    ");
    shows!(office, "reminder plan --unit 市教育局", @"
    exit code 0
    ── stderr
    没有要提醒 市教育局 的事项
    ");
    shows!(office, "reminder plan --from 2024-06-03 --to 2024-07-05 --format csv", @"
    exit code 0
    ── stdout
    发送日期,收件人,方式,地址,期限,阶段,编号,事项,承办单位,轮次,最后一日,剩余天数,下次提醒
    2024-06-03,贵阳市财政局,files,czj@example.cn,会办意见,逾期催办,15-4-12,关于完善老旧小区停车设施的建议,贵阳市财政局,1,2024-04-24,-40,2024-06-04
    2024-06-04,贵阳市财政局,files,czj@example.cn,会办意见,逾期催办,15-4-12,关于完善老旧小区停车设施的建议,贵阳市财政局,1,2024-04-24,-41,2024-06-07
    2024-06-07,贵阳市住房和城乡建设局,files,zjj@example.cn,答复,到期前 15 日,15-4-12,关于完善老旧小区停车设施的建议,贵阳市住房和城乡建设局,1,2024-06-24,17,2024-06-17
    2024-06-07,贵阳市住房和城乡建设局,files,zjj@example.cn,答复,到期前 15 日,15-4-14,关于改进供水抢修公告的批评,贵阳市住房和城乡建设局,1,2024-06-24,17,2024-06-17
    2024-06-07,贵阳市财政局,files,czj@example.cn,会办意见,逾期催办,15-4-12,关于完善老旧小区停车设施的建议,贵阳市财政局,1,2024-04-24,-44,2024-06-13
    2024-06-07,贵阳市教育局,files,,答复,到期前 15 日,15-4-13,关于增设社区托育点的建议,贵阳市教育局,1,2024-06-24,17,2024-06-17
    2024-06-13,贵阳市财政局,files,czj@example.cn,会办意见,逾期催办,15-4-12,关于完善老旧小区停车设施的建议,贵阳市财政局,1,2024-04-24,-50,2024-06-18
    2024-06-17,贵阳市住房和城乡建设局,files,zjj@example.cn,答复,到期前 7 日,15-4-12,关于完善老旧小区停车设施的建议,贵阳市住房和城乡建设局,1,2024-06-24,7,2024-06-21
    2024-06-17,贵阳市财政局,files,czj@example.cn,退办申请,到期前 1 日,15-0-1,关于加强夏季防汛的建议,贵阳市财政局,1,2024-06-18,1,2024-06-18
    2024-06-18,贵阳市财政局,files,czj@example.cn,会办意见,逾期催办,15-4-12,关于完善老旧小区停车设施的建议,贵阳市财政局,1,2024-04-24,-55,2024-06-21
    2024-06-18,贵阳市财政局,files,czj@example.cn,退办申请,今日到期,15-0-1,关于加强夏季防汛的建议,贵阳市财政局,1,2024-06-18,0,
    2024-06-21,贵阳市住房和城乡建设局,files,zjj@example.cn,答复,到期前 1 日,15-4-12,关于完善老旧小区停车设施的建议,贵阳市住房和城乡建设局,1,2024-06-24,3,2024-06-24
    2024-06-21,贵阳市财政局,files,czj@example.cn,会办意见,逾期催办,15-4-12,关于完善老旧小区停车设施的建议,贵阳市财政局,1,2024-04-24,-58,2024-06-26
    2024-06-24,贵阳市住房和城乡建设局,files,zjj@example.cn,答复,今日到期,15-4-12,关于完善老旧小区停车设施的建议,贵阳市住房和城乡建设局,1,2024-06-24,0,2024-06-25
    2024-06-25,贵阳市住房和城乡建设局,files,zjj@example.cn,答复,逾期催办,15-4-12,关于完善老旧小区停车设施的建议,贵阳市住房和城乡建设局,1,2024-06-24,-1,2024-06-28
    2024-06-26,贵阳市财政局,files,czj@example.cn,会办意见,逾期催办,15-4-12,关于完善老旧小区停车设施的建议,贵阳市财政局,1,2024-04-24,-63,2024-07-01
    2024-06-28,贵阳市住房和城乡建设局,files,zjj@example.cn,答复,逾期催办,15-4-12,关于完善老旧小区停车设施的建议,贵阳市住房和城乡建设局,1,2024-06-24,-4,2024-07-03
    2024-07-01,贵阳市财政局,files,czj@example.cn,会办意见,逾期催办,15-4-12,关于完善老旧小区停车设施的建议,贵阳市财政局,1,2024-04-24,-68,2024-07-04
    2024-07-03,贵阳市住房和城乡建设局,files,zjj@example.cn,答复,逾期催办,15-4-12,关于完善老旧小区停车设施的建议,贵阳市住房和城乡建设局,1,2024-06-24,-9,2024-07-08
    2024-07-04,贵阳市财政局,files,czj@example.cn,会办意见,逾期催办,15-4-12,关于完善老旧小区停车设施的建议,贵阳市财政局,1,2024-04-24,-71,2024-07-09
    ");
    shows!(office, "reminder plan --format json", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.reminder.plan/2","title":"2024年6月25日提醒计划：2 封，2 项","from":"2024-06-25","to":"2024-06-25","letters":2,"sheets":[
    {"key":"notices","title":null,"rows":[
    {"day":"2024-06-25","recipient":"贵阳市住房和城乡建设局","channel":"files","address":"zjj@example.cn","rule":"reply","rule_label":"答复","stage":"overdue-1","stage_label":"逾期催办","number":"15-4-12","title":"关于完善老旧小区停车设施的建议","unit":"贵阳市住房和城乡建设局","round":1,"due_on":"2024-06-24","days_left":-1,"next_on":"2024-06-28"},
    {"day":"2024-06-25","recipient":"贵阳市财政局","channel":"files","address":"czj@example.cn","rule":"opinion","rule_label":"会办意见","stage":"overdue-14","stage_label":"逾期催办","number":"15-4-12","title":"关于完善老旧小区停车设施的建议","unit":"贵阳市财政局","round":1,"due_on":"2024-04-24","days_left":-62,"next_on":"2024-06-26"}
    ],"count":2,"notes":[]}
    ]}
    "#);
    shows!(office, "reminder plan --today 明天", @"
    exit code 2
    ── stderr
    错误：“明天”不是有效日期；请写成 2024-01-30 或 2024年1月30日
    ");
    shows!(office, "reminder plan --from 2024-06-03 --to 2024-06-02", @"
    exit code 2
    ── stderr
    错误：演练的最后一日 2024-06-02 应在 2024-06-03 之后十年以内
    ");
}

#[test]
fn plans_the_day_in_english() {
    let office = office().english();
    shows!(office, "reminder plan", @"
    exit code 0
    ── stdout
    Reminders of 25 June 2024: 2 letters, 2 notices
    From: 2024-06-25
    To: 2024-06-25
    Letters: 2

    Day         Recipient               Channel  Address         Limit          Stage    No.      Matter                          Unit                    Round  Last day    Days left  Next
    2024-06-25  贵阳市住房和城乡建设局  files    zjj@example.cn  reply          overdue  15-4-12  关于完善老旧小区停车设施的建议  贵阳市住房和城乡建设局      1  2024-06-24         -1  2024-06-28
    2024-06-25  贵阳市财政局            files    czj@example.cn  joint opinion  overdue  15-4-12  关于完善老旧小区停车设施的建议  贵阳市财政局                1  2024-04-24        -62  2024-06-26
    ");
    shows!(office, "reminder plan --today 2024-01-01", @"exit code 0");
    shows!(office, "reminder plan --from 2024-06-24 --to 2024-06-26", @"
    exit code 0
    ── stdout
    Reminders from 24 June 2024 to 26 June 2024: 4 letters, 4 notices (if nothing is done meanwhile)
    From: 2024-06-24
    To: 2024-06-26
    Letters: 4

    Day         Recipient               Channel  Address         Limit          Stage      No.      Matter                          Unit                    Round  Last day    Days left  Next
    2024-06-24  贵阳市住房和城乡建设局  files    zjj@example.cn  reply          due today  15-4-12  关于完善老旧小区停车设施的建议  贵阳市住房和城乡建设局      1  2024-06-24          0  2024-06-25
    2024-06-24  贵阳市财政局            files    czj@example.cn  joint opinion  overdue    15-4-12  关于完善老旧小区停车设施的建议  贵阳市财政局                1  2024-04-24        -61  2024-06-26
    2024-06-25  贵阳市住房和城乡建设局  files    zjj@example.cn  reply          overdue    15-4-12  关于完善老旧小区停车设施的建议  贵阳市住房和城乡建设局      1  2024-06-24         -1  2024-06-28
    2024-06-26  贵阳市财政局            files    czj@example.cn  joint opinion  overdue    15-4-12  关于完善老旧小区停车设施的建议  贵阳市财政局                1  2024-04-24        -63  2024-07-01
    ");
}

#[test]
fn sends_once_and_says_what_became_of_it() {
    let office = office();
    shows!(office, "reminder send --dry-run", @"
    exit code 0
    ── stdout
    2024年6月25日提醒计划：2 封，2 项
    起：2024-06-25
    止：2024-06-25
    封数：2

    发送日期    收件人                  方式   地址            期限      阶段      编号     事项                            承办单位                轮次  最后一日    剩余天数  下次提醒
    2024-06-25  贵阳市住房和城乡建设局  files  zjj@example.cn  答复      逾期催办  15-4-12  关于完善老旧小区停车设施的建议  贵阳市住房和城乡建设局     1  2024-06-24        -1  2024-06-28
    2024-06-25  贵阳市财政局            files  czj@example.cn  会办意见  逾期催办  15-4-12  关于完善老旧小区停车设施的建议  贵阳市财政局               1  2024-04-24       -62  2024-06-26
    ");
    assert!(letters(&office).is_empty());
    shows!(office, "reminder send --heartbeat beat", @"
    exit code 0
    ── stderr
    发出 2 封（2 项），暂缓 0 封，失败 0 封，不确定 0 封
    ");
    assert!(office.read("beat").contains("sent=2 deferred=0 failed=0 uncertain=0"), "{}", office.read("beat"));
    let written = letters(&office);
    assert_eq!(written.len(), 4, "two mails, each with its page: {written:?}");
    shows!(office, "reminder send --heartbeat beat", @"exit code 0");
    assert_eq!(letters(&office), written, "nothing is sent twice");
    assert!(office.read("beat").contains("sent=0"), "a run with nothing to say beats too");
    shows!(office, "reminder plan", @"exit code 0");
    shows!(office, "reminder log --columns id,planned_on,recipient,notices,state,channel,attempts", @"
    exit code 0
    ── stdout
    号  计划日期    收件人                  项数  状态  方式   次数
     2  2024-06-25  贵阳市财政局               1  已发  files     1
     1  2024-06-25  贵阳市住房和城乡建设局     1  已发  files     1
    ");
    shows!(office, "reminder log --state failed", @"
    exit code 0
    ── stdout
    号  计划日期  收件人  项数  状态  方式  地址  次数  了结时间  下次  正由谁发  说明
    ── stderr
    没有符合条件的提醒
    ");
    shows!(office, "reminder log --state nonsense", @"
    exit code 2
    ── stderr
    错误：没有状态“nonsense”
    提示：可选：planned sending sent deferred failed uncertain suppressed cancelled
    ");
    let shown = office.run("reminder show 1 --format plain");
    for part in
        ["代表工作提醒 2024-06-25：逾期 1 件", "贵阳市住房和城乡建设局：", "15-4-12", "已逾期 1 天", "书面提出", "已发"]
    {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    shows!(office, "reminder show 9", @"
    exit code 3
    ── stderr
    错误：没有第 9 号提醒
    ");
    shows!(office, "reminder retry 1", @"
    exit code 1
    ── stderr
    错误：第 1 号提醒处于“已发”，不能重发
    ");
    shows!(office, "reminder cancel 1 --reason 已电话告知", @"
    exit code 1
    ── stderr
    错误：第 1 号提醒处于“已发”，不能取消
    ");
    shows!(office, "reminder send --today 2024-06-28 --exit-code", @"
    exit code 10
    ── stderr
    发出 2 封（2 项），暂缓 0 封，失败 0 封，不确定 0 封
    ");
}

#[test]
fn a_letter_that_did_not_go_is_told_and_goes_later() {
    let office = office();
    std::fs::remove_dir(office.file("letters")).unwrap();
    shows!(office, "reminder send", @"
    exit code 7
    ── stderr
    警告：第 1 号（贵阳市住房和城乡建设局，files）暂缓，下次再发：无法写入文件夹 [folder]/letters：没有这个文件或文件夹
    警告：第 2 号（贵阳市财政局，files）暂缓，下次再发：无法写入文件夹 [folder]/letters：没有这个文件或文件夹
    错误：发出 0 封（0 项），暂缓 2 封，失败 0 封，不确定 0 封
    提示：renda reminder log 列出每封的情况，renda reminder doctor 检查发送方式
    ");
    std::fs::create_dir(office.file("letters")).unwrap();
    shows!(office, "reminder log --columns id,state,attempts", @"
    exit code 0
    ── stdout
    号  状态      次数
     2  暂缓重发     1
     1  暂缓重发     1
    ");
    shows!(office, "reminder retry --state deferred", @"
    exit code 0
    ── stderr
    2 封将在下次 renda reminder send 时重发
    ");
    shows!(office, "reminder send --only 住房", @"
    exit code 0
    ── stderr
    发出 1 封（1 项），暂缓 0 封，失败 0 封，不确定 0 封
    ");
    shows!(office, "reminder log --columns id,state,attempts", @"
    exit code 0
    ── stdout
    号  状态      次数
     2  暂缓重发     1
     1  已发         2
    ");
}

#[test]
fn a_cancelled_letter_does_not_come_again() {
    let office = office();
    std::fs::remove_dir(office.file("letters")).unwrap();
    assert_eq!(office.done("reminder send").code, 7);
    shows!(office, "reminder cancel 1", @"
    exit code 2
    ── stderr
    错误：缺少 --reason <TEXT>
    提示：加 --help 看用法
    ");
    shows!(office, "reminder cancel 1 --reason 已电话告知", @"
    exit code 0
    ── stderr
    取消了 1 封
    ");
    std::fs::create_dir(office.file("letters")).unwrap();
    shows!(office, "reminder send", @"exit code 0");
    shows!(office, "reminder log --columns id,state,detail", @"
    exit code 0
    ── stdout
    号  状态      说明
     2  暂缓重发  无法写入文件夹 [folder]/letters：没有这个文件或文件夹
     1  已取消    已电话告知
    ");
}

#[test]
fn a_run_can_be_held_to_a_few_letters_and_one_channel() {
    let office = office();
    office.write("renda.toml", FILES.replace("[\"files\"]", "[\"smtp\", \"files\"]\nattach = true"));
    assert_eq!(office.done("reminder send --channel fax").code, 2);
    assert_eq!(office.done("reminder send --channel webhook").code, 0, "nobody is reached by a robot");
    assert!(office.run("reminder send --channel files --limit 1").contains("发出 1 封"));
    let mail = letters(&office).into_iter().find(|name| name.ends_with(".eml")).unwrap();
    let mail = office.read(&format!("letters/{mail}"));
    assert!(mail.contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), "{mail}");
    assert!(office.run("reminder send --channel files").contains("发出 1 封"));
    assert_eq!(letters(&office).len(), 4);
}

#[test]
fn settings_are_looked_at_before_anything_is_sent() {
    let office = TestOffice::with_records();
    shows!(office, "reminder send", @r#"
    exit code 2
    ── stderr
    错误：没有写发送方式
    提示：在 renda.toml 的 [reminder] 里写 channels = ["smtp", "files"]，并写好 [smtp] 或 [files]；没有邮件的先写 ["files"]
    "#);
    office.write("renda.toml", FILES.replace("\"files\"]", "\"fax\"]"));
    shows!(office, "reminder send", @"
    exit code 2
    ── stderr
    错误：配置文件 [folder]/renda.toml 第 2 行有误：unknown variant `fax`, expected one of `smtp`, `sendmail`, `files`, `webhook`
    ");
    office.write("renda.toml", FILES);
    shows!(office, "reminder send", @"
    exit code 7
    ── stderr
    警告：第 1 号（贵阳市住房和城乡建设局，files）暂缓，下次再发：无法写入文件夹 [folder]/letters：没有这个文件或文件夹
    警告：第 2 号（贵阳市财政局，files）暂缓，下次再发：无法写入文件夹 [folder]/letters：没有这个文件或文件夹
    错误：发出 0 封（0 项），暂缓 2 封，失败 0 封，不确定 0 封
    提示：renda reminder log 列出每封的情况，renda reminder doctor 检查发送方式
    ");
    shows!(office, "reminder test", @"
    exit code 7
    ── stderr
    提醒规则和模板没有问题
    警告：文件夹不能用：无法写入文件夹 [folder]/letters：没有这个文件或文件夹
    ");
    std::fs::create_dir(office.file("letters")).unwrap();
    shows!(office, "reminder test", @"
    exit code 0
    ── stderr
    提醒规则和模板没有问题
    文件夹：文件夹 [folder]/letters 可以写入
    ");
    assert!(office.run("reminder test --to dbgw@example.cn").contains("样信已由文件夹发往 dbgw@example.cn"));
    assert_eq!(letters(&office).len(), 2);
    shows!(office, "reminder template --dir own", @r#"
    exit code 0
    ── stderr
    已写入 own：rules.toml、subject.txt、letter.txt、letter.html
    提示：改好后在 renda.toml 的 [reminder] 里写 rules = "own/rules.toml"、templates = "own"，再运行 renda reminder test
    "#);
    shows!(office, "reminder template --dir own", @"
    exit code 4
    ── stderr
    错误：文件 own/rules.toml 已存在
    提示：换个文件名，或加 --force 覆盖
    ");
    office.write("renda.toml", FILES.replace("[files]", "rules = \"own/rules.toml\"\ntemplates = \"own\"\n[files]"));
    shows!(office, "reminder test", @"
    exit code 0
    ── stderr
    提醒规则和模板没有问题
    文件夹：文件夹 [folder]/letters 可以写入
    ");
    office.write("own/letter.txt", "{{ recipient }}\n{{ nobody }}\n");
    shows!(office, "reminder send", @"
    exit code 1
    ── stderr
    错误：模板 letter.txt 第 2 行有误：`nobody` is undefined
    提示：没有发送任何提醒；改好后用 renda reminder test 核对
    ");
    office.write("own/rules.toml", "[reply]\nbefore = [15]\nbefor = 3\n");
    shows!(office, "reminder plan", @"
    exit code 1
    ── stderr
    错误：提醒规则第 3 行有误：unknown field `befor`, expected one of `before`, `unit`, `today`, `overdue`, `overdue_unit`, `copy`, `rest_days`
    提示：文件是 [folder]/own/rules.toml
    ");
}

#[test]
fn the_doctor_finds_what_would_keep_letters_back() {
    let office = office();
    let plain = |line: &str| office.done(&format!("{line} --format plain"));
    let well = plain("reminder doctor");
    assert_eq!(well.code, 0, "{}", well.out);
    office.write("renda.toml", "[reminder]\nchannels = [\"smtp\"]\n");
    let ill = plain("reminder doctor --today 2026-12-20");
    assert_eq!(ill.code, 1);
    for part in ["2026", "[smtp] host"] {
        assert!(ill.out.contains(part), "{part}: {}", ill.out);
    }
}
