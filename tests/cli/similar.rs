//! Likely duplicates and likely units: what they show, in both languages, with nothing to show, and the hint at registering.

use crate::office::TestOffice;
use crate::shows;

/// Some years of suggestions, most of them handled.
const REGISTER: &str = "编号,会议,标题,正文,领衔代表,审查结果,交办日期,主办单位,会办单位,分办单位\n\
    1,15-2,关于加快老旧小区加装电梯的建议,老年人上下楼困难，建议加大补贴,王小明,立案,2022-03-22,市住建局,市财政局,\n\
    2,15-2,关于推动既有住宅增设电梯的建议,老旧小区居民出行不便,李华,立案,2022-03-22,市住建局,,\n\
    3,15-3,关于缓解校园周边交通拥堵的建议,上下学时段车辆集中,张强,立案,2023-03-22,,,市教育局、市财政局\n\
    4,15-3,关于加强校园食堂食品安全的建议,,张强,立案,,,,\n\
    101,15-4,关于破解老旧小区电梯加装难题的建议,居民意见难统一,王小明,立案,,,,\n";

fn office() -> TestOffice {
    let office = TestOffice::with_records();
    office.write("years.csv", REGISTER);
    office.ok("suggestion import years.csv");
    office
}

#[test]
fn what_is_like_a_suggestion_is_shown_with_the_words_that_say_so() {
    let office = office();
    shows!(office, "suggestion similar 15-4-101", @"
    exit code 0
    ── stdout
    编号     标题                            会议        领衔代表  状态    承办单位                              相似度  相同的词
    15-2-1   关于加快老旧小区加装电梯的建议  十五届二次  王小明    已交办  贵阳市住房和城乡建设局、贵阳市财政局      44  老旧小区、加装、电梯
    15-4-16  关于老旧小区停车的建议          十五届四次  张强      已并案                                            28  老旧小区
    ── stderr
    提示：与 15-2-1 确属同一事项的，可记为多年重复：renda suggestion edit 15-4-101 --repeated yes
    ");
    shows!(office, "suggestion similar 15-4-101 --limit 1 --min 30 --format json --quiet", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.suggestion.similar/1","rows":[
    {"number":"15-2-1","title":"关于加快老旧小区加装电梯的建议","session":"15-2","session_label":"十五届二次","lead":"王小明","status":"assigned","status_label":"已交办","units":["贵阳市住房和城乡建设局","贵阳市财政局"],"score":44,"words":["老旧小区","加装","电梯"]}
    ],"count":1}
    "#);
    shows!(office.english(), "suggestion similar 15-4-101 --min 30", @"
    exit code 0
    ── stdout
    No.     Title                           Session  Lead deputy  State     Units                                 Score  Words shared
    15-2-1  关于加快老旧小区加装电梯的建议  15-2     王小明       assigned  贵阳市住房和城乡建设局, 贵阳市财政局     44  老旧小区, 加装, 电梯
    ── stderr
    hint: where 15-2-1, of another session, is the same matter: renda suggestion edit 15-4-101 --repeated yes
    ");
}

#[test]
fn a_text_is_asked_about_without_being_registered() {
    let office = office();
    shows!(office, "suggestion similar --text '关于增设电梯的建议' --limit 1", @"
    exit code 0
    ── stdout
    编号    标题                            会议        领衔代表  状态    承办单位                相似度  相同的词
    15-2-2  关于推动既有住宅增设电梯的建议  十五届二次  李华      已交办  贵阳市住房和城乡建设局      71  增设电梯
    ── stderr
    提示：先看看：renda suggestion show 15-2-2
    ");
    shows!(office, "suggestion similar --text '关于候鸟迁徙的建议'", @"
    exit code 0
    ── stdout
    编号  标题  会议  领衔代表  状态  承办单位  相似度  相同的词
    ── stderr
    没有相似的建议
    ");
    shows!(office.english(), "suggestion similar --text '关于候鸟迁徙的建议'", @"
    exit code 0
    ── stdout
    No.  Title  Session  Lead deputy  State  Units  Score  Words shared
    ── stderr
    no suggestion is like it
    ");
}

#[test]
fn units_are_recommended_by_what_they_handled() {
    let office = office();
    shows!(office, "suggestion recommend 15-4-101", @"
    exit code 0
    ── stdout
    单位                    相似件数  主办  会办  分办  最高相似度  如      相同的词
    贵阳市住房和城乡建设局         1     1     0     0          44  15-2-1  老旧小区、加装、电梯
    贵阳市财政局                   1     0     1     0          44  15-2-1  老旧小区、加装、电梯
    ── stderr
    提示：合适的：renda suggestion assign 15-4-101 --lead 贵阳市住房和城乡建设局 --on 日期
    ");
    shows!(office, "suggestion recommend --text 校园周边交通", @"
    exit code 0
    ── stdout
    单位          相似件数  主办  会办  分办  最高相似度  如      相同的词
    贵阳市教育局         1     0     0     1          77  15-3-3  校园周边交通
    贵阳市财政局         1     0     0     1          77  15-3-3  校园周边交通
    ── stderr
    提示：合适的，登记后交办时写 --lead 贵阳市教育局
    ");
    shows!(office, "suggestion recommend --text 候鸟迁徙", @"
    exit code 0
    ── stdout
    单位  相似件数  主办  会办  分办  最高相似度  如  相同的词
    ── stderr
    没有单位办理过相似的建议
    ");
    shows!(office.english(), "suggestion recommend 15-4-101 --limit 1", @"
    exit code 0
    ── stdout
    Unit                    Alike  Lead  Joint  Separate  Best score  Such as  Words shared
    贵阳市住房和城乡建设局      1     1      0         0          44  15-2-1   老旧小区, 加装, 电梯
    ── stderr
    hint: where it suits: renda suggestion assign 15-4-101 --lead 贵阳市住房和城乡建设局 --on DAY
    ");
}

#[test]
fn what_is_not_there_or_not_said_is_told() {
    let office = office();
    shows!(office, "suggestion similar 15-4-999", @"
    exit code 3
    ── stderr
    错误：没有编号为 15-4-999 的建议
    ");
    shows!(office, "suggestion recommend 15-4-999", @"
    exit code 3
    ── stderr
    错误：没有编号为 15-4-999 的建议
    ");
    assert_eq!(office.done("suggestion similar").code, 2);
    assert_eq!(office.done("suggestion similar 15-4-101 --text 电梯").code, 2);
    assert_eq!(office.done("suggestion similar 15-4-101 --min 101").code, 2);
}

#[test]
fn registering_names_what_it_is_like_and_goes_on() {
    let office = office();
    let line = "suggestion register --session 15-4 --title '关于老旧小区加装电梯的建议' --lead 李华";
    shows!(office, &format!("{line} --dry-run"), @"
    exit code 0
    ── stderr
    试运行：建议可以登记，没有保留任何改动
    提示：与已登记的相似：15-2-1“关于加快老旧小区加装电梯的建议”（100分）、15-4-101“关于破解老旧小区电梯加装难题的建议”（55分）、15-4-16“关于老旧小区停车的建议”（33分）
    提示：与 15-4-101 确属同一事项的，登记后可并案办理
    提示：与 15-2-1 确属同一事项的，登记时加 --repeated yes 记为多年重复
    ");
    shows!(office, line, @"
    exit code 0
    ── stdout
    15-4-102
    ── stderr
    已登记建议
    提示：与已登记的相似：15-2-1“关于加快老旧小区加装电梯的建议”（100分）、15-4-101“关于破解老旧小区电梯加装难题的建议”（55分）、15-4-16“关于老旧小区停车的建议”（33分）
    提示：与 15-4-101 确属同一事项的，可并案：renda suggestion merge 15-4-102 --into 15-4-101 --notified 告知日期
    提示：与 15-2-1 确属同一事项的，可记为多年重复：renda suggestion edit 15-4-102 --repeated yes
    ");
    shows!(office, "suggestion register --session 15-4 --title '关于老旧小区加装电梯补贴的建议' --lead 李华 --repeated yes --number 15-4-201", @"
    exit code 0
    ── stderr
    已登记建议
    提示：与已登记的相似：15-2-1“关于加快老旧小区加装电梯的建议”（94分）、15-4-102“关于老旧小区加装电梯的建议”（76分）、15-4-101“关于破解老旧小区电梯加装难题的建议”（37分）
    提示：与 15-4-102 确属同一事项的，可并案：renda suggestion merge 15-4-201 --into 15-4-102 --notified 告知日期
    ");
    for offered in ["edit 15-4-102 --repeated yes", "merge 15-4-201 --into 15-4-102 --notified 2024-02-01"] {
        let done = office.done(&format!("suggestion {offered}"));
        assert_eq!(done.code, 0, "{offered}: {}", done.err);
    }
    let quiet = office.done(&format!("{line} --number 301 --quiet"));
    assert_eq!((quiet.code, quiet.err.as_str()), (0, ""));
    let again = office.done(&format!("{line} --number 301"));
    assert!(again.code == 0 && !again.err.contains("相似"), "{}", again.err);
    let other = office.done("suggestion register --session 15-4 --title '关于候鸟迁徙的建议' --lead 李华");
    assert!(other.code == 0 && !other.err.contains("相似"), "{}", other.err);
    office.write("one.csv", "编号,会议,标题\n302,15-4,关于老旧小区加装电梯的建议\n");
    let imported = office.done("suggestion import one.csv");
    assert!(imported.code == 0 && !imported.err.contains("相似"), "{}", imported.err);
    let office = office.english();
    shows!(office, "suggestion add --session 15-4 --title '关于推进老旧小区加装电梯的建议' --lead 李华 --dry-run", @r#"
    exit code 0
    ── stderr
    dry run: the suggestion could be added; nothing was kept
    hint: like what is registered: 15-2-1 "关于加快老旧小区加装电梯的建议" (100), 15-4-102 "关于老旧小区加装电梯的建议" (100), 15-4-301 "关于老旧小区加装电梯的建议" (100)
    hint: where 15-4-102 is the same matter, the two can be merged once this is registered
    hint: where 15-2-1, of another session, is the same matter: register this with --repeated yes
    "#);
    shows!(
        office,
        "suggestion add --session 15-4 --title '关于推进老旧小区加装电梯的建议' --lead 李华",
        @r#"
    exit code 0
    ── stdout
    15-4-303
    ── stderr
    suggestion added
    hint: like what is registered: 15-2-1 "关于加快老旧小区加装电梯的建议" (100), 15-4-102 "关于老旧小区加装电梯的建议" (100), 15-4-301 "关于老旧小区加装电梯的建议" (100)
    hint: where 15-4-102 is the same matter: renda suggestion merge 15-4-303 --into 15-4-102 --notified DAY
    hint: where 15-2-1, of another session, is the same matter: renda suggestion edit 15-4-303 --repeated yes
    "#
    );
}
