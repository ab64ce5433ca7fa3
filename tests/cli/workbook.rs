//! Workbooks: listings, templates and reports as XLSX, in a file or a pipe but never on a terminal.

use std::io::{Cursor, Read};
use std::process::Command;

use crate::office::{Done, TestOffice};
use crate::shows;

/// The XML of a worksheet, counted from 1.
fn sheet(bytes: Vec<u8>, number: usize) -> String {
    let mut parts = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    parts.by_name(&format!("xl/worksheets/sheet{number}.xml")).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn file(office: &TestOffice, name: &str, number: usize) -> String {
    sheet(std::fs::read(office.file(name)).unwrap(), number)
}

#[test]
fn lists() {
    let office = TestOffice::with_records();
    shows!(office, "deputy list --sex 女 --format xlsx --output 女代表.xlsx", @r#"
    exit code 0
    ── stderr
    已写入 女代表.xlsx
    "#);
    shows!(office, "deputy list --output 女代表.xlsx", @r#"
    exit code 4
    ── stderr
    错误：文件 女代表.xlsx 已存在
    提示：换个文件名，或加 --force 覆盖
    "#);
    let sheet = file(&office, "女代表.xlsx", 1);
    assert!(sheet.contains("&amp;L导出人：测试员&amp;C条件：性别=女\n&amp;R"), "{sheet}");
    assert!(sheet.contains("代表证号") && sheet.contains("state=\"frozen\"") && !sheet.contains("<f>"));
    office.ok("deputy list --mobile 19900000001 --output 查.xlsx --lang en");
    let sheet = file(&office, "查.xlsx", 1);
    assert!(sheet.contains("&amp;LExported by: 测试员&amp;CFilters: Mobile=199****0001\n&amp;R"), "{sheet}");
}

#[test]
#[expect(clippy::disallowed_methods, clippy::print_stdout, reason = "a machine without a tool says so")]
fn goes_into_pipes_and_not_to_terminals() {
    let office = TestOffice::with_records();
    for line in ["deputy list --format xlsx", "deputy list --format xlsx --output -"] {
        let output = office.command(line).output().unwrap();
        assert!(sheet(output.stdout, 1).contains("代表证号"), "{line}");
    }
    let program = office.command("").get_program().to_str().unwrap().to_owned();
    let inside = format!("{program} --db {} --lang zh deputy list --format xlsx", office.database());
    let mut terminal = Command::new("script");
    terminal.args(["--quiet", "--return", "--command", &inside, "/dev/null"]).current_dir(office.path());
    let output = match terminal.output() {
        Ok(output) => output,
        Err(error) => {
            assert!(std::env::var("CI").as_deref() != Ok("true"), "CI needs script: {error}");
            println!("not run, script is missing: {error}");
            return;
        }
    };
    let shown = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(2), "{shown}");
    assert!(shown.contains("不能显示在终端上") && shown.contains("--output"), "{shown}");
}

#[test]
fn templates_check_what_is_typed() {
    let office = TestOffice::new();
    office.ok("deputy template --output 代表.xlsx");
    let sheet = file(&office, "代表.xlsx", 1);
    for part in [
        "<t>001</t>",
        "<t>姓名*</t>",
        "<formula1>\"是,否\"</formula1>",
        "<formula1>\"男,女\"</formula1>",
        "prompt=\"日期，如 2024-03-05\"",
        "<v>44550</v>",
    ] {
        assert!(sheet.contains(part), "{part}\n{sheet}");
    }
    // In English the names of the peoples do not fit in the check itself.
    office.ok("deputy template --output deputies.xlsx --lang en");
    assert!(file(&office, "deputies.xlsx", 1).contains("<formula1>'Choices'!$A$1:$A$"));
    assert!(file(&office, "deputies.xlsx", 2).contains("<v>"));
    for noun in [
        "suggestion",
        "motion",
        "unit",
        "station",
        "activity",
        "attendance",
        "matter",
        "opinion",
        "region",
        "congress",
        "session",
    ] {
        for lang in ["zh", "en"] {
            office.ok(&format!("{noun} template --force --lang {lang} --output t.xlsx"));
        }
    }
}

#[test]
fn exports_queries_and_reports() {
    let office = TestOffice::with_records();
    office.ok("suggestion export --output 登记册.xlsx --title-row --dates zh");
    assert!(file(&office, "登记册.xlsx", 1).contains("<mergeCell ref=\"A1:"));
    let mut query = office.command("sql --output q.xlsx");
    assert!(query.arg("select '=1+1' as a, 520199197508010017 as b").status().unwrap().success());
    let sheet = file(&office, "q.xlsx", 1);
    assert!(sheet.contains("<t>=1+1</t>") && sheet.contains("<t>520199197508010017</t>") && !sheet.contains("<f>"));
    office.ok("report annual --year 2024 --output 年报.xlsx");
    assert!(file(&office, "年报.xlsx", 1).contains("截止日"));
    office.ok("deputy show 001 --output 一人.xlsx");
    assert!(file(&office, "一人.xlsx", 1).contains("项目"));
}

#[test]
fn says_what_does_not_fit() {
    let office = TestOffice::new();
    let mut query = office.command("sql --output x.xlsx");
    let done = Done::of(&query.arg(format!("select '{}' as note", "甲".repeat(33_000))).output().unwrap());
    assert_eq!(done.code, 1);
    assert_eq!(done.err, "错误：第 2 行“note”有 33000 个字符，XLSX 的单元格最多 32767 个；请改用 CSV\n");
    assert!(!office.file("x.xlsx").exists());
    let done = office.command("deputy list --output y.xlsx").env("TMPDIR", office.file("nowhere")).output().unwrap();
    assert_eq!(done.status.code(), Some(6));
    assert!(String::from_utf8(done.stderr).unwrap().contains("TMPDIR"));
}
