//! Looking before doing: `--explain` tells what a sheet would do, `--plan` writes it down, `--apply` does it or nothing.

use proptest::prelude::*;

use crate::office::TestOffice;
use crate::office::records::SHEETS;
use crate::shows;

/// Everything the office's tables hold but the journal and the times at which they were made.
fn content(office: &TestOffice) -> String {
    let tables = office.ok("db hash --format csv");
    let records = |line: &&str| !line.contains("journal") && !line.starts_with("schema_history");
    tables.lines().filter(records).collect::<Vec<_>>().join("\n")
}

const REGISTER: &str = "编号,会议,标题,领衔代表,交办日期,主办单位,分管领导\n\
    12,15-4,关于完善停车设施的建议,王小明,,,甲\n\
    13,15-4,关于增设社区托育点的建议,,,,乙\n\
    30,15-4,新的一件,李华,2024-03-22,市住建局,\n\
    31,15-4,,王晓明,2024-03-2,市住建局,\n";

#[test]
fn explains_and_changes_nothing() {
    let office = TestOffice::with_records();
    office.write("register.csv", REGISTER);
    let before = office.ok("db hash");
    shows!(office, "suggestion import register.csv --explain", @"
    exit code 5
    ── stdout
    导入建议的说明

    文件
    项目                内容
    文件                register.csv
    内容                建议
    编码                UTF-8
    分隔符              逗号
    表头所在行          1
    SHA-256             [hash]
    未写行政区划的按    520100
    未写届次的按        15
    办理规则            guiyang
    今天                2024-06-25
    与登记册不同的记录  更改
    保留不认识的列      否
    有未收即全部不收    否
    登记缺少的单位      否

    各列
    列  表头      字段      处理
     1  编号      编号      对应
     2  会议      会议      对应
     3  标题      标题      对应
     4  领衔代表  领衔代表  对应
     5  交办日期  交办日期  对应
     6  主办单位  主办单位  对应
     7  分管领导            不认识，未导入

    各行的结果
    结果  行数
    新增     1
    更改     1
    未变     1
    未收     1

    例子
    结果  行  记录            字段  原为                            改为                    原因
    新增   4  520100/15-4-30
    更改   2  520100/15-4-12  标题  关于完善老旧小区停车设施的建议  关于完善停车设施的建议
    未变   3  520100/15-4-13
    未收   5  520100/15-4-31                                                                “标题”：必填，不能为空；请补上 [missing]
    未收   5  520100/15-4-31                                                                “领衔代表”为“王晓明”：520100 第15届没有代表“王晓明”，是否“王小明”？ [unknown-deputy]
    注：每种结果最多举 5 行

    名称对应
    表中所写  即                      依据  行数
    市住建局  贵阳市住房和城乡建设局  简称     2
    ── stderr
    register.csv：有 1 列不认识，未导入：分管领导
    警告：register.csv 第 2 行，“标题”为“关于完善停车设施的建议”：登记册中该编号的标题原为“关于完善老旧小区停车设施的建议”，已按本行改写；如是另一件建议，请核对编号 [title-changed]
    警告：register.csv 第 5 行未收，“标题”：必填，不能为空；请补上 [missing]
    警告：register.csv 第 5 行未收，“领衔代表”为“王晓明”：520100 第15届没有代表“王晓明”，是否“王小明”？ [unknown-deputy]
    register.csv：建议新增 1，更改 1，未变 1，未收 1
    试运行：没有保留任何改动
    提示：加 --keep-extra 可把不认识的列记入“附加信息”，或用 --map 指明它们是哪个字段
    ");
    assert_eq!(office.ok("db hash"), before);
    let json = office.done("suggestion import register.csv --explain --keep-extra --format json");
    assert_eq!(json.code, 5);
    let json: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    let keys: Vec<&str> =
        json["sheets"].as_array().unwrap().iter().map(|sheet| sheet["key"].as_str().unwrap()).collect();
    assert_eq!(keys, ["file", "columns", "rows", "examples", "matches"]);
    for format in ["table", "csv", "tsv", "ndjson", "md", "html"] {
        let line = format!("suggestion import register.csv --explain --format {format} --output out.{format}");
        assert_eq!(office.done(&line).code, 5, "{format}");
        assert!(office.read(&format!("out.{format}")).contains("register.csv"), "{format}");
    }
    assert_eq!(office.done("suggestion import register.csv --explain --output out.csv").code, 4);
    assert_eq!(office.ok("db hash"), before);
}

#[test]
fn explains_in_english() {
    let office = TestOffice::with_records().english();
    office.write("register.csv", REGISTER);
    shows!(office, "suggestion import register.csv --explain --keep-extra --quiet", @r#"
    exit code 5
    ── stdout
    Import of suggestion records explained

    File
    Item                        Value
    File                        register.csv
    Holds                       suggestion
    Encoding                    UTF-8
    Delimiter                   comma
    Line of headings            1
    SHA-256                     [hash]
    Region where none is given  520100
    Term where none is given    15
    Rules                       guiyang
    Today                       2024-06-25
    Records that differ         update
    Unknown columns kept        yes
    All or nothing              no
    Missing units made          no

    Columns
    Column  Heading   Field        What becomes of it
         1  编号      No.          matched
         2  会议      Session      matched
         3  标题      Title        matched
         4  领衔代表  Lead deputy  matched
         5  交办日期  Assigned     matched
         6  主办单位  Lead unit    matched
         7  分管领导               unknown, kept under Extra

    Rows
    Outcome    Rows
    created       1
    changed       2
    unchanged     0
    rejected      1

    Examples
    Outcome   Line  Record          Field  Before                          After                   Reason
    created      4  520100/15-4-30
    changed      2  520100/15-4-12  Title  关于完善老旧小区停车设施的建议  关于完善停车设施的建议
    changed      2  520100/15-4-12  Extra                                  ***
    changed      3  520100/15-4-13  Extra                                  ***
    rejected     5  520100/15-4-31                                                                 标题: required, and empty; fill it in [missing]
    rejected     5  520100/15-4-31                                                                 领衔代表 is "王晓明": region 520100, term 15 has no deputy 王晓明; did you mean 王小明? [unknown-deputy]
    Note: at most 5 rows of each outcome

    Names
    In the sheet  Means                   By     Rows
    市住建局      贵阳市住房和城乡建设局  alias     2
    ── stderr
    warning: register.csv line 2, 标题 is "关于完善停车设施的建议": the register had "关于完善老旧小区停车设施的建议" under this number and now has this row's title; check the number if they are two [title-changed]
    warning: register.csv line 5 rejected, 标题: required, and empty; fill it in [missing]
    warning: register.csv line 5 rejected, 领衔代表 is "王晓明": region 520100, term 15 has no deputy 王晓明; did you mean 王小明? [unknown-deputy]
    "#);
}

#[test]
fn personal_data_and_references_are_explained_as_people_may_see_them() {
    let office = TestOffice::with_records();
    office
        .write("deputies.csv", "代表证号,姓名,行政区划,届次,手机号,住址\n001,王小明,520100,15,19911112222,示例路9号\n");
    let explained = office.ok("deputy import deputies.csv --explain --format csv");
    assert!(explained.contains("199****0001,199****2222") && !explained.contains("示例路9号"), "{explained}");
    office.write(
        "opinions.csv",
        "编号,行政区划,日期,意见内容,交办单位\nYJ2024-0001,520100,2024-05-20,建议增设社区公交站,市财政局\n",
    );
    let explained = office.ok("opinion import opinions.csv --explain --format csv");
    assert!(explained.contains("交办单位,贵阳市住房和城乡建设局,市财政局"), "{explained}");
}

#[test]
fn an_empty_sheet_is_explained_too() {
    let office = TestOffice::new();
    office.write("units.csv", "单位名称\n");
    let explained = office.ok("unit import units.csv --explain --format csv");
    assert!(explained.contains("新增,0") && explained.contains("逗号"), "{explained}");
    office.ok("unit import units.csv --plan plan.json");
    office.ok("unit import --apply plan.json");
    office.write("nothing.csv", "");
    assert_eq!(office.done("unit import nothing.csv --explain").code, 1);
    assert_eq!(office.done("unit import missing.csv --explain").code, 6);
}

#[test]
fn plans_and_applies() {
    let office = TestOffice::with_records();
    office.write("register.csv", REGISTER);
    let before = office.ok("db hash");
    shows!(office, "suggestion import register.csv --plan plan.json --keep-extra", @r#"
    exit code 5
    ── stderr
    register.csv：有 1 列不认识，内容记入“附加信息”：分管领导
    警告：register.csv 第 2 行，“标题”为“关于完善停车设施的建议”：登记册中该编号的标题原为“关于完善老旧小区停车设施的建议”，已按本行改写；如是另一件建议，请核对编号 [title-changed]
    警告：register.csv 第 5 行未收，“标题”：必填，不能为空；请补上 [missing]
    警告：register.csv 第 5 行未收，“领衔代表”为“王晓明”：520100 第15届没有代表“王晓明”，是否“王小明”？ [unknown-deputy]
    名称对应：市住建局 → 贵阳市住房和城乡建设局（按简称，2 行）
    register.csv：建议新增 1，更改 2，未变 0，未收 1
    试运行：没有保留任何改动
    方案已写入 plan.json；用 import --apply plan.json 执行
    "#);
    assert_eq!(office.ok("db hash"), before);
    insta::with_settings!({filters => [crate::FILTERS, &[(r#""path": ".*""#, r#""path": "[path]""#)]].concat()}, {
        insta::assert_snapshot!(office.read("plan.json"), @r#"
        {
          "schema": "renda.import.plan/1",
          "noun": "suggestion",
          "file": {
            "name": "register.csv",
            "path": "[path]",
            "sha256": "[hash]"
          },
          "reading": {
            "encoding": null,
            "sheet": null,
            "header_row": null,
            "map": [],
            "keep_extra": true
          },
          "importing": {
            "on_conflict": "update",
            "create_missing": false,
            "strict": false
          },
          "made_on": "2024-06-25",
          "profile": "guiyang",
          "counts": {
            "created": 1,
            "changed": 2,
            "unchanged": 0,
            "rejected": 1
          },
          "decisions": "[hash]"
        }
        "#);
    });
    shows!(office, "suggestion import register.csv --plan plan.json", @r#"
    exit code 4
    ── stderr
    错误：文件 plan.json 已存在
    提示：换个文件名，或加 --force 覆盖
    "#);
    shows!(office, "suggestion import --apply plan.json --rejects rejected.csv", @r#"
    exit code 5
    ── stderr
    register.csv：有 1 列不认识，内容记入“附加信息”：分管领导
    警告：register.csv 第 2 行，“标题”为“关于完善停车设施的建议”：登记册中该编号的标题原为“关于完善老旧小区停车设施的建议”，已按本行改写；如是另一件建议，请核对编号 [title-changed]
    警告：register.csv 第 5 行未收，“标题”：必填，不能为空；请补上 [missing]
    警告：register.csv 第 5 行未收，“领衔代表”为“王晓明”：520100 第15届没有代表“王晓明”，是否“王小明”？ [unknown-deputy]
    名称对应：市住建局 → 贵阳市住房和城乡建设局（按简称，2 行）
    register.csv：建议新增 1，更改 2，未变 0，未收 1
    "#);
    assert!(office.read("rejected.csv").contains("missing"));
    shows!(office, "suggestion import --apply plan.json", @r#"
    exit code 4
    ── stderr
    register.csv：与日志第 20 条导入的是同一文件
    register.csv：有 1 列不认识，内容记入“附加信息”：分管领导
    错误：登记册在制定方案之后有变动：方案为新增 1、更改 2、未变 0、未收 1，现在为新增 0、更改 0、未变 3、未收 1；没有保留任何改动
    提示：用 --plan 重新制定方案，看过再执行
    "#);
    assert!(office.ok("sql 'select arguments from journal order by seq'").contains("plan.json"));
}

#[test]
fn a_plan_is_refused_where_it_does_not_fit() {
    let office = TestOffice::with_records();
    office.write("register.csv", REGISTER);
    assert_eq!(office.done("suggestion import register.csv --plan plan.json").code, 5);
    for (line, code) in [
        ("suggestion import --apply plan.json register.csv", 2),
        ("suggestion import --apply plan.json --keep-extra", 2),
        ("suggestion import --apply plan.json --dry-run", 2),
        ("suggestion import", 2),
        ("suggestion import - --plan other.json", 2),
        ("suggestion import register.csv register.csv --plan other.json", 2),
        ("suggestion import register.csv register.csv --explain", 2),
        ("suggestion import register.csv --format json", 2),
        ("unit import --apply plan.json", 2),
        ("suggestion import --apply missing.json", 6),
        ("suggestion import --apply register.csv", 1),
        ("suggestion import --apply plan.json --profile national", 4),
    ] {
        let done = office.done(line);
        assert_eq!(done.code, code, "{line}: {}", done.err);
    }
    office.write("other.json", office.read("plan.json").replace("import.plan/1", "import.plan/9"));
    assert_eq!(office.done("suggestion import --apply other.json").code, 1);
    office.write("register.csv", REGISTER.replace("新的", "更新的"));
    shows!(office, "suggestion import --apply plan.json", @r#"
    exit code 4
    ── stderr
    错误：register.csv 在 2024-06-25 制定方案之后改过；没有保留任何改动
    提示：用 --plan 重新制定方案，看过再执行
    "#);
    std::fs::remove_file(office.file("register.csv")).unwrap();
    assert_eq!(office.done("suggestion import --apply plan.json").code, 6);
}

#[test]
fn a_plan_of_nothing_but_bad_rows_ends_as_the_import_would() {
    let office = TestOffice::with_records();
    office.write("bad.csv", "编号,会议,标题\n40,15-4,\n");
    assert_eq!(office.done("suggestion import bad.csv --plan bad.json").code, 1);
    assert_eq!(office.done("suggestion import --apply bad.json").code, 1);
    office.write("register.csv", REGISTER);
    assert_eq!(office.done("suggestion import register.csv --plan strict.json --strict").code, 1);
    let before = content(&office);
    assert_eq!(office.done("suggestion import --apply strict.json").code, 1);
    assert_eq!(content(&office), before);
}

/// Carries out a plan made before `between` was done; returns the exit code and whether anything was kept.
fn after(register: &str, between: &[&str]) -> (i32, bool) {
    let office = TestOffice::with_records();
    office.write("register.csv", register);
    office.write("more.csv", "单位名称,简称\n贵阳市园林局,市园林局\n");
    let views = "编号,会议,标题,交办日期,主办单位,满意度,反馈意见\n13,15-4,关于增设社区托育点的建议,2024-03-22,市教育局,不满意,未解决\n";
    office.write("views.csv", views);
    let planned = office.done("suggestion import register.csv --create-missing --plan plan.json");
    assert!([0, 5].contains(&planned.code), "{}", planned.err);
    for line in between {
        office.ok(line);
    }
    let before = office.ok("db hash");
    let done = office.done("suggestion import --apply plan.json --rejects rejected.csv");
    let kept = office.ok("db hash") != before;
    assert_eq!(office.file("rejected.csv").exists(), kept);
    (done.code, kept)
}

#[test]
fn what_changed_meanwhile_stops_a_plan_only_where_it_matters() {
    let unrelated = [
        "unit add --name 贵阳市某局",
        "suggestion add --number 77 --session 15-4 --title 别的一件",
        "deputy add --cert-no 099 --name 赵某某",
        "suggestion receive 15-4-14 --unit 市住建局 --on 2024-03-26",
    ];
    assert_eq!(after(REGISTER, &unrelated), (5, true));
    assert_eq!(after(REGISTER, &["suggestion edit 15-4-12 --title 别人改过的标题"]), (4, false));
    assert_eq!(after(REGISTER, &["suggestion add --number 30 --session 15-4 --title 别人先登记的"]), (4, false));
    let lead = "编号,会议,标题,交办日期,主办单位\n30,15-4,甲,2024-03-22,市园林局\n31,15-4,乙,2024-03-22,市园林局\n";
    assert_eq!(after(lead, &unrelated), (0, true));
    assert_eq!(after(lead, &["unit import more.csv"]), (4, false));
    let view = "编号,会议,标题,交办日期,主办单位,满意度\n13,15-4,关于增设社区托育点的建议,2024-03-22,市教育局,满意\n";
    assert_eq!(after(view, &unrelated), (0, true));
    assert_eq!(after(view, &["suggestion import views.csv"]), (4, false));
    let promise = "编号,会议,标题,承诺事项\n14,15-4,关于改进供水抢修公告的批评,年内完成\n";
    assert_eq!(after(promise, &unrelated), (0, true));
}

#[test]
fn a_person_known_meanwhile_stops_a_plan() {
    let office = TestOffice::new();
    office.write("roster.csv", "代表证号,姓名,行政区划,届次,身份证号\n001,王小明,520100,15,520199197508010017\n");
    office.ok("deputy import roster.csv --plan plan.json");
    office.ok("deputy add --cert-no 7 --name 王小明 --region 520102 --term 15 --id-number 520199197508010017");
    assert_eq!(office.done("deputy import --apply plan.json").code, 4);
    office.ok("deputy import roster.csv --plan plan.json --force");
    office.ok("deputy import --apply plan.json");
}

#[test]
fn every_record_type_is_planned_and_applied_as_it_is_imported() {
    let (plain, planned) = (TestOffice::new(), TestOffice::new());
    for (noun, sheet) in SHEETS {
        for office in [&plain, &planned] {
            office.write("sheet.csv", sheet);
        }
        plain.ok(&format!("{noun} import sheet.csv"));
        planned.ok(&format!("{noun} import sheet.csv --plan {noun}.json"));
        planned.ok(&format!("{noun} import --apply {noun}.json"));
        assert_eq!(content(&plain), content(&planned), "{noun}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever rows a sheet has, new, known, changed, wrong or contradicting each other, a plan that is carried out does what
    /// the import does.
    #[test]
    fn a_plan_carried_out_is_the_import(rows in proptest::collection::vec((11..18_u8, 0..4_u8, 0..5_u8), 0..12), extra: bool) {
        let (plain, planned) = (TestOffice::with_records(), TestOffice::with_records());
        let titles = ["甲", "乙", "", "关于增设社区托育点的建议"];
        let units = ["", "市住建局", "市园林局", "贵阳市财政局", "市教育局"];
        let row = |(number, title, unit): &(u8, u8, u8)| {
            let unit = units[usize::from(*unit)];
            let day = if unit.is_empty() { "" } else { "2024-03-22" };
            format!("{number},15-4,{},{day},{unit},批{number}\n", titles[usize::from(*title)])
        };
        let sheet: String = rows.iter().map(row).collect();
        let options = if extra { "--keep-extra --create-missing" } else { "" };
        for office in [&plain, &planned] {
            office.write("sheet.csv", format!("编号,会议,标题,交办日期,主办单位,批示\n{sheet}"));
        }
        let imported = plain.done(&format!("suggestion import sheet.csv {options}"));
        let dry = planned.done(&format!("suggestion import sheet.csv {options} --plan plan.json"));
        prop_assert_eq!(dry.code, imported.code);
        let applied = planned.done("suggestion import --apply plan.json");
        prop_assert_eq!(applied.code, imported.code, "{}", applied.err);
        prop_assert_eq!(content(&plain), content(&planned));
    }
}
