//! What the office's register may say about a suggestion: rows that contradict the rules or the register are told, one by one,
//! and leave nothing behind.

use crate::office::TestOffice;

const HEADER: &str = "编号,会议,标题,领衔代表,附议人,审查结果,交办日期,主办单位,会办单位,分办单位,办理期限,答复日期,类别标记,反馈日期,满意度,反馈意见,办理轮次\n";

/// Imports rows of the register into an office with records; returns the exit code and what was said.
fn import(office: &TestOffice, rows: &[&str]) -> (i32, String) {
    office.write("register.csv", format!("{HEADER}{}\n", rows.join("\n")));
    let done = office.done("suggestion import register.csv");
    (done.code, done.err)
}

fn column(office: &TestOffice, query: &str) -> Vec<String> {
    let out = office.ok(&format!("sql '{query}' --format csv"));
    out.lines().skip(1).map(str::to_owned).collect()
}

#[test]
fn one_unit_does_not_take_two_parts() {
    let office = TestOffice::with_records();
    let (code, said) = import(&office, &["901,15-4,甲,,,立案,2024-03-22,市住建局,市住房城乡建设局,,,,,,,,"]);
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("unit-twice") && said.contains("市住房城乡建设局"), "{said}");
}

#[test]
fn what_was_refused_is_not_assigned() {
    let office = TestOffice::with_records();
    let (code, said) =
        import(&office, &["901,15-4,甲,,,不予立案,2024-03-22,市住建局,,,,,,,,,", "902,15-4,乙,,,不予立案,,,,,,,,,,,"]);
    assert_eq!(code, 5, "{said}");
    assert!(said.contains("审查结果为“不予立案”的建议不交办"), "{said}");
    let (code, said) = import(&office, &["902,15-4,乙,,,,2024-03-22,市住建局,,,,,,,,,"]);
    assert_eq!((code, said.contains("不交办")), (1, true), "{said}");
    let (code, _) = import(&office, &["903,15-4,丙,,,立案,2024-03-22,市住建局,,,,,,,,,"]);
    assert_eq!(code, 0);
    let (code, said) = import(&office, &["903,15-4,丙,,,不予立案,,,,,,,,,,,"]);
    assert_eq!((code, said.contains("已经交办")), (1, true), "{said}");
}

#[test]
fn one_reply_of_the_register_is_the_reply_of_every_unit_that_still_owes_one() {
    let office = TestOffice::with_records();
    let row = "901,15-4,甲,,,立案,2024-03-22,,,市住建局、市财政局,,2024-06-20,A,,,,";
    assert_eq!(import(&office, &[row]).0, 0);
    let query = "select t.replied_on from task t join suggestion s on s.id = t.suggestion_id where cast(s.number as bigint) = 901";
    assert_eq!(column(&office, query), ["2024-06-20", "2024-06-20"]);
    let (code, said) = import(&office, &[row]);
    assert_eq!((code, said.contains("未变 1")), (0, true), "{said}");
}

#[test]
fn a_suggestion_is_replied_to_when_the_last_unit_has_replied() {
    let office = TestOffice::with_records();
    assert_eq!(import(&office, &["901,15-4,甲,,,立案,2024-03-22,,,市住建局、市财政局,,,,,,,"]).0, 0);
    let shown = || office.ok("suggestion export --number 901 --columns number,replied_on,reply_class");
    office.ok("suggestion reply 901 --unit 市住建局 --on 2024-05-20 --class B");
    assert!(shown().contains("901,,"), "{}", shown());
    office.ok("suggestion reply 901 --unit 市财政局 --on 2024-06-03 --class A");
    assert!(shown().contains("901,2024-06-03,A"), "{}", shown());
    let exported = office.ok("suggestion export --number 901");
    office.write("again.csv", exported);
    let done = office.done("suggestion import again.csv");
    assert_eq!((done.code, done.err.contains("未变 1")), (0, true), "{}", done.err);
}

#[test]
fn a_later_round_begins_after_the_view_that_opened_it() {
    let office = TestOffice::with_records();
    let first = "901,15-4,甲,,,立案,2024-03-22,市住建局,,,,2024-05-20,B,2024-06-03,不满意,未解决,1";
    let early = "901,15-4,甲,,,立案,2024-03-22,市住建局,,,,2024-06-20,A,,,,2";
    let (code, said) = import(&office, &[first, early]);
    assert_eq!((code, said.contains("重新交办之日")), (5, true), "{said}");
    let (code, said) = import(&office, &["901,15-4,甲,,,立案,2024-06-03,市住建局,,,,2024-06-20,A,,,,2"]);
    assert_eq!(code, 0, "{said}");
}

#[test]
fn limits_titles_and_days_to_come_are_remarked_on() {
    let office = TestOffice::with_records();
    let (code, said) = import(
        &office,
        &[
            "901,15-4,甲,,,立案,2024-03-22,市住建局,,,2024-05-31,,,,,,",
            "902,15-4,乙,,,立案,2099-03-24,市财政局,,,,,,,,,",
        ],
    );
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("按办理规则推算的期限为 2024-06-24"), "{said}");
    assert!(said.contains("2099-03-24") && said.contains("future-date"), "{said}");
    let (code, said) = import(&office, &["901,15-4,另一个题目,,,,,,,,,,,,,,"]);
    assert_eq!((code, said.contains("标题原为“甲”")), (0, true), "{said}");
    let (_, said) = import(&office, &["901,15-4,另一个题目,,,,2024-03-22,市住建局,,,2024-06-24,,,,,,"]);
    assert!(!said.contains("due-differs"), "{said}");
}

#[test]
fn blank_cells_keep_the_signers() {
    let office = TestOffice::with_records();
    let (code, said) = import(&office, &["901,15-4,甲,李华,王小明,,,,,,,,,,,,"]);
    assert_eq!(code, 0, "{said}");
    let names = || {
        column(
            &office,
            "select g.name from signer g join suggestion s on s.id = g.suggestion_id where cast(s.number as bigint) = 901 order by g.ordinal",
        )
    };
    let before = names();
    assert_eq!(before.len(), 2);
    assert_eq!(import(&office, &["901,15-4,甲,王小明,,,,,,,,,,,,,"]).0, 0);
    assert_eq!(names(), [before[1].clone(), before[1].clone()]);
}

#[test]
fn nothing_is_assigned_before_it_was_submitted() {
    let office = TestOffice::with_records();
    office.ok("suggestion add --number 901 --session 15-4 --title 甲 --submitted-on 2024-01-31");
    let done = office.done("suggestion assign 901 --lead 市住建局 --on 2024-01-30");
    assert_eq!((done.code, done.err.contains("早于提出日期 2024-01-31")), (1, true), "{}", done.err);
    office.ok("suggestion assign 901 --lead 市住建局 --on 2024-01-31");
}

#[test]
fn personal_columns_are_asked_for_by_name_of_the_risk() {
    let office = TestOffice::with_records();
    let done = office.done("sql 'select count(*) from person where mobile is not null'");
    assert_eq!((done.code, done.err.contains("person.mobile")), (1, true), "{}", done.err);
    let entries = || column(&office, "select count(*) from journal");
    let before = entries();
    office.ok("sql 'select mobile from person' --reveal");
    assert_ne!(before, entries());
    office.ok("sql 'select count(*) from person'");
}

#[test]
fn days_are_kept_in_order_by_hand_too() {
    let office = TestOffice::with_records();
    let done = office.done("unit edit 市住建局 --active-from 2024-01-01 --active-to 2023-12-31");
    assert_eq!((done.code, done.err.contains("日期前后颠倒")), (1, true), "{}", done.err);
    office.ok("unit edit ZJJ --active-from 2024-01-01");
}

#[test]
fn an_office_elsewhere_has_no_counties_of_guiyang() {
    let office = TestOffice::empty();
    office.ok("init --place 遵义市 --code 520300 --term 6");
    assert_eq!(column(&office, "select code from region order by code"), ["000000", "520000", "520300"]);
}

#[test]
fn what_has_happened_is_not_in_the_future() {
    let office = TestOffice::with_records();
    office.ok("suggestion add --number 901 --session 15-4 --title 甲");
    office.ok("suggestion assign 901 --lead 市住建局 --on 2024-03-22");
    let done = office.done("suggestion reply 901 --on 2042-06-03 --class A");
    assert_eq!((done.code, done.err.contains("晚于今天 2024-06-25")), (1, true), "{}", done.err);
    office.ok("suggestion reply 901 --on 2024-06-25 --class A");
}

#[test]
fn an_alias_that_another_unit_bears_is_remarked_on() {
    let office = TestOffice::with_records();
    office.write("units.csv", "单位名称,简称\n贵阳市体育局,市体育局、市教育局\n贵阳市文化局,市体育局\n");
    let done = office.done("unit import units.csv");
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.err.contains("“市教育局”也指“贵阳市教育局”"), "{}", done.err);
    assert!(done.err.contains("“市体育局”也指“贵阳市体育局”"), "{}", done.err);
}
