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
    shows!(office, "suggestion similar 15-4-101", @"");
    shows!(office, "suggestion similar 15-4-101 --limit 1 --min 30 --format json --quiet", @"");
    shows!(office.english(), "suggestion similar 15-4-101 --min 30", @"");
}

#[test]
fn a_text_is_asked_about_without_being_registered() {
    let office = office();
    shows!(office, "suggestion similar --text '关于增设电梯的建议' --limit 1", @"");
    shows!(office, "suggestion similar --text '关于候鸟迁徙的建议'", @"");
    shows!(office.english(), "suggestion similar --text '关于候鸟迁徙的建议'", @"");
}

#[test]
fn units_are_recommended_by_what_they_handled() {
    let office = office();
    shows!(office, "suggestion recommend 15-4-101", @"");
    shows!(office, "suggestion recommend --text 校园周边交通", @"");
    shows!(office, "suggestion recommend --text 候鸟迁徙", @"");
    shows!(office.english(), "suggestion recommend 15-4-101 --limit 1", @"");
}

#[test]
fn what_is_not_there_or_not_said_is_told() {
    let office = office();
    shows!(office, "suggestion similar 15-4-999", @"");
    shows!(office, "suggestion recommend 15-4-999", @"");
    assert_eq!(office.done("suggestion similar").code, 2);
    assert_eq!(office.done("suggestion similar 15-4-101 --text 电梯").code, 2);
    assert_eq!(office.done("suggestion similar 15-4-101 --min 101").code, 2);
}

#[test]
fn registering_names_what_it_is_like_and_goes_on() {
    let office = office();
    let line = "suggestion register --session 15-4 --title '关于老旧小区加装电梯的建议' --lead 李华";
    shows!(office, &format!("{line} --dry-run"), @"");
    shows!(office, line, @"");
    let quiet = office.done(&format!("{line} --number 301 --quiet"));
    assert_eq!((quiet.code, quiet.err.as_str()), (0, ""));
    let again = office.done(&format!("{line} --number 301"));
    assert!(again.code == 0 && !again.err.contains("相似"), "{}", again.err);
    let other = office.done("suggestion register --session 15-4 --title '关于候鸟迁徙的建议' --lead 李华");
    assert!(other.code == 0 && !other.err.contains("相似"), "{}", other.err);
    office.write("one.csv", "编号,会议,标题\n302,15-4,关于老旧小区加装电梯的建议\n");
    let imported = office.done("suggestion import one.csv");
    assert!(imported.code == 0 && !imported.err.contains("相似"), "{}", imported.err);
    shows!(
        office.english(),
        "suggestion add --session 15-4 --title '关于推进老旧小区加装电梯的建议' --lead 李华",
        @""
    );
}
