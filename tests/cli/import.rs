//! What sheets say beyond the known fields: columns kept, headings matched once and used again, names that mean a unit.

use crate::office::TestOffice;
use crate::office::records::SHEETS;
use crate::shows;

#[test]
fn unknown_columns_are_left_out_unless_they_are_to_be_kept() {
    let office = TestOffice::new();
    office.write(
        "units.csv",
        "单位名称,分管领导,行政区划,批示\n贵阳市示例局,张某,520100,\"同意\n请办\"\n贵阳市另一局,,520100,\n",
    );
    shows!(office, "unit import units.csv", @r#"
    exit code 0
    ── stderr
    units.csv：有 2 列不认识，未导入：分管领导、批示
    units.csv：承办单位新增 2，更改 0，未变 0，未收 0
    提示：加 --keep-extra 可把不认识的列记入“附加信息”，或用 --map 指明它们是哪个字段
    "#);
    shows!(office, "unit import units.csv --keep-extra", @r#"
    exit code 0
    ── stderr
    units.csv：与日志第 2 条导入的是同一文件
    units.csv：有 2 列不认识，内容记入“附加信息”：分管领导、批示
    units.csv：承办单位新增 0，更改 1，未变 1，未收 0
    "#);
    shows!(office, "unit import units.csv --keep-extra", @r#"
    exit code 0
    ── stderr
    units.csv：与日志第 3 条导入的是同一文件
    units.csv：有 2 列不认识，内容记入“附加信息”：分管领导、批示
    units.csv：承办单位新增 0，更改 0，未变 2，未收 0
    "#);
    shows!(office, "unit import units.csv", @r#"
    exit code 0
    ── stderr
    units.csv：与日志第 3 条导入的是同一文件
    units.csv：有 2 列不认识，未导入：分管领导、批示
    units.csv：承办单位新增 0，更改 0，未变 2，未收 0
    提示：加 --keep-extra 可把不认识的列记入“附加信息”，或用 --map 指明它们是哪个字段
    "#);
    shows!(office, "unit show 贵阳市示例局", @r#"
    exit code 0
    ── stdout
    项目      内容
    单位名称  贵阳市示例局
    行政区划  520100
    附加信息  ***
    "#);
    shows!(office, "unit show 贵阳市示例局 --reveal", @r#"
    exit code 0
    ── stdout
    项目      内容
    单位名称  贵阳市示例局
    行政区划  520100
    附加信息  分管领导：张某⏎批示：同意 请办
    "#);
    shows!(office, "unit export --columns name,extra", @r#"
    exit code 0
    ── stdout
    单位名称
    贵阳市示例局
    贵阳市另一局
    ── stderr
    个人信息列未导出：附加信息（需要时加 --reveal）
    导出 2 条
    "#);
    assert!(office.done("sql 'select extra from unit'").err.contains("unit.extra"));
}

#[test]
fn what_was_kept_comes_out_and_in_again() {
    for (noun, sheet) in SHEETS {
        let office = TestOffice::with_records();
        // The sheets have cells with line breaks, so that a column is put in front of every record, not of every line.
        let (headings, rows) = sheet.split_once('\n').unwrap();
        let mut extended = format!("自编一列（内部）,{headings}\n");
        let mut open = false;
        for line in rows.lines() {
            extended += &if open { format!("{line}\n") } else { format!("'=甲 ０１,{line}\n") };
            open ^= line.matches('"').count() % 2 == 1;
        }
        office.write("extended.csv", &extended);
        office.ok(&format!("{noun} import extended.csv --keep-extra"));
        let exported = office.ok(&format!("{noun} export --reveal"));
        assert!(exported.contains("自编一列（内部）：=甲 ０１"), "{noun}: {exported}");
        office.write("exported.csv", &exported);
        for line in ["import exported.csv", "import exported.csv --keep-extra", "import extended.csv --keep-extra"] {
            let done = office.done(&format!("{noun} {line}"));
            let same = done.err.contains("新增 0，更改 0") && done.err.contains("未收 0");
            assert!(done.code == 0 && same, "{noun} {line}: {}", done.err);
        }
        assert_eq!(office.ok(&format!("{noun} export --reveal")), exported, "{noun}");
    }
}

#[test]
fn kept_lines_are_added_to_the_column_of_the_sheet() {
    let office = TestOffice::new();
    office.write(
        "units.csv",
        "单位名称,附加信息,分管领导\n贵阳市示例局,已有：内容,张某\n贵阳市另一局,,李某\n贵阳市第三局,丙,\n",
    );
    office.ok("unit import units.csv --keep-extra");
    let exported = office.ok("unit export --reveal --columns name,extra");
    assert_eq!(
        exported,
        "单位名称,附加信息\n贵阳市示例局,\"已有：内容\n分管领导：张某\"\n贵阳市另一局,分管领导：李某\n贵阳市第三局,丙\n"
    );
    assert!(office.done("unit import units.csv --keep-extra").err.contains("未变 3"));
}

#[test]
fn what_cannot_be_kept_is_told_without_its_content() {
    let office = TestOffice::new();
    office.write("units.csv", "单位名称,备忘\n贵阳市示例局,19900000001\u{FFFD}\n");
    shows!(office, "unit import units.csv --keep-extra", @r#"
    exit code 1
    ── stderr
    units.csv：有 1 列不认识，内容记入“附加信息”：备忘
    警告：units.csv 第 2 行未收，“备忘”：含有替换符“�”，文字在转码时已经丢失 [damaged-text]
    units.csv：承办单位新增 0，更改 0，未变 0，未收 1
    提示：加 --rejects 未收.csv 把这些行连同原因写出来，改好再导入
    "#);
    shows!(office, "unit import units.csv", @r#"
    exit code 0
    ── stderr
    units.csv：有 1 列不认识，未导入：备忘
    units.csv：承办单位新增 1，更改 0，未变 0，未收 0
    提示：加 --keep-extra 可把不认识的列记入“附加信息”，或用 --map 指明它们是哪个字段
    "#);
}

#[test]
fn headings_are_matched_once_and_used_again() {
    let office = TestOffice::new();
    office.write("first.csv", "机关,号,区\n贵阳市示例局,SLJ,520100\n");
    office.write("second.csv", "区 ,* 号,机关：\n520100,ERJ,贵阳市第二局\n");
    shows!(office, "unit import first.csv", @r#"
    exit code 1
    ── stderr
    错误：前 20 行里找不到表头；读到的第一行是：机关 | 号 | 区
    提示：可用的表头有：单位名称、单位代码、简称、系统、行政区划、上级单位、联系人、联系电话、邮箱、机器人地址、启用日期、停用日期 等；也可用 --header-row N 指明表头所在行，用 --map "表头=字段" 指明列
    "#);
    shows!(office, "unit import first.csv --map 机关=name --map 号=code --map 区= --save-map 组织部 --dry-run", @r#"
    exit code 0
    ── stderr
    first.csv：承办单位新增 1，更改 0，未变 0，未收 0
    试运行：没有保留任何改动
    "#);
    shows!(office, "unit import first.csv --use-map 组织部", @r#"
    exit code 3
    ── stderr
    错误：承办单位没有名为“组织部”的表头对应
    提示：还没有保存过；导入时用 --map 对应表头，并加 --save-map 名称
    "#);
    shows!(office, "unit import first.csv --map 机关=name --map 号=code --save-map 组织部", @r#"
    exit code 0
    ── stderr
    已保存表头对应“组织部”，下次可用 --use-map 组织部
    first.csv：有 1 列不认识，未导入：区
    first.csv：承办单位新增 1，更改 0，未变 0，未收 0
    提示：加 --keep-extra 可把不认识的列记入“附加信息”，或用 --map 指明它们是哪个字段
    "#);
    shows!(office, "unit import first.csv --map 机关=name --map 号=code --save-map 组织部", @r#"
    exit code 0
    ── stderr
    表头对应“组织部”本来就是这样
    first.csv：与日志第 3 条导入的是同一文件
    first.csv：有 1 列不认识，未导入：区
    first.csv：承办单位新增 0，更改 0，未变 1，未收 0
    提示：加 --keep-extra 可把不认识的列记入“附加信息”，或用 --map 指明它们是哪个字段
    "#);
    shows!(office, "unit import second.csv", @r#"
    exit code 1
    ── stderr
    错误：前 20 行里找不到表头；读到的第一行是：区 | * 号 | 机关：
    提示：可用的表头有：单位名称、单位代码、简称、系统、行政区划、上级单位、联系人、联系电话、邮箱、机器人地址、启用日期、停用日期 等；也可用 --header-row N 指明表头所在行，用 --map "表头=字段" 指明列
    提示：表头与已保存的对应“组织部”相同，可加 --use-map 组织部
    "#);
    shows!(office, "unit import second.csv --use-map 组织部", @r#"
    exit code 0
    ── stderr
    second.csv：有 1 列不认识，未导入：区
    second.csv：承办单位新增 1，更改 0，未变 0，未收 0
    提示：加 --keep-extra 可把不认识的列记入“附加信息”，或用 --map 指明它们是哪个字段
    "#);
    shows!(office, "unit import second.csv --use-map 组织", @r#"
    exit code 3
    ── stderr
    错误：承办单位没有名为“组织”的表头对应
    提示：已保存的有：组织部
    "#);
    shows!(office, "deputy import second.csv --use-map 组织部", @r#"
    exit code 3
    ── stderr
    错误：代表没有名为“组织部”的表头对应
    提示：还没有保存过；导入时用 --map 对应表头，并加 --save-map 名称
    "#);
    shows!(office, "unit import second.csv --save-map 空", @r#"
    exit code 1
    ── stderr
    错误：前 20 行里找不到表头；读到的第一行是：区 | * 号 | 机关：
    提示：可用的表头有：单位名称、单位代码、简称、系统、行政区划、上级单位、联系人、联系电话、邮箱、机器人地址、启用日期、停用日期 等；也可用 --header-row N 指明表头所在行，用 --map "表头=字段" 指明列
    提示：表头与已保存的对应“组织部”相同，可加 --use-map 组织部
    "#);
    assert_eq!(office.done("unit import first.csv second.csv --map 机关=name --save-map 两份").code, 2);
}

#[test]
fn a_matching_by_hand_comes_before_a_saved_one() {
    let office = TestOffice::new();
    office.write("units.csv", "机关,号,区\n贵阳市示例局,SLJ,520100\n");
    office.ok("unit import units.csv --map 机关=name --map 号=contact --save-map 甲");
    office.ok("unit import units.csv --use-map 甲 --map 号=code --save-map 乙");
    assert!(office.ok("unit export --columns name,code,contact").contains("贵阳市示例局,SLJ,SLJ"));
    office.write("more.csv", "机关,号,区\n贵阳市第二局,ERJ,520100\n");
    // What was said by hand stands in the new matching, and the old one is as it was.
    office.ok("unit import more.csv --use-map 乙");
    assert!(office.ok("unit export --columns name,code,contact").contains("贵阳市第二局,ERJ,\n"));
    office.ok("unit import more.csv --map 机关=name --map 号=code --save-map 甲");
    office.write("third.csv", "机关,号,区\n贵阳市第三局,SANJ,520100\n");
    office.ok("unit import third.csv --use-map 甲");
    assert!(office.ok("unit export --columns name,code,contact").contains("贵阳市第三局,SANJ,\n"));
    assert!(office.ok("journal list --format csv").contains("unit import"));
}

#[test]
fn headings_that_lack_one_are_offered_nothing() {
    let office = TestOffice::new();
    office.write("units.csv", "机关,号,区\n贵阳市示例局,SLJ,520100\n");
    office.ok("unit import units.csv --map 机关=name --map 号=code --save-map 甲");
    office.write("other.csv", "机关,号\n贵阳市第二局,ERJ\n");
    assert!(!office.done("unit import other.csv").err.contains("--use-map"));
    // A column that is known now is no reason to offer nothing; a heading that is not there is told.
    let done = office.done("unit import other.csv --use-map 甲 --map 区=region");
    assert_eq!((done.code, done.err.contains("不在文件里")), (2, true), "{}", done.err);
}

#[test]
fn names_that_mean_something_else_literally_are_told() {
    let office = TestOffice::with_records();
    let rows: String = (0..12).map(|row| format!("10{row},15-4,第{row}件,2024-03-22,市住建局,李华等5人\n")).collect();
    let head = "编号,会议,标题,交办日期,主办单位,联名代表\n";
    office.write(
        "register.csv",
        format!("{head}{rows}201,15-4,甲,2024-03-22,贵阳市财政局,\n202,15-4,乙,2024-03-22,CZJ,\n"),
    );
    shows!(office, "suggestion import register.csv", @r#"
    exit code 0
    ── stderr
    名称对应：市住建局 → 贵阳市住房和城乡建设局（按简称，12 行）
    联名代表写作“…等几人”的有 12 行：登记写出的姓名，人数照记
    register.csv：建议新增 14，更改 0，未变 0，未收 0
    "#);
    let office = office.english();
    shows!(office, "suggestion import register.csv", @r#"
    exit code 0
    ── stderr
    register.csv: the same file as in journal entry 20
    name: 市住建局 → 贵阳市住房和城乡建设局 (by alias, rows: 12)
    rows whose co-signers are some names and a number of all: 12; both are kept
    register.csv: suggestion: 0 created, 0 changed, 14 unchanged, 0 rejected
    "#);
    shows!(office, "--quiet suggestion import register.csv", @r#"
    exit code 0
    "#);
}

#[test]
fn at_most_ten_names_are_told() {
    let office = TestOffice::new();
    let units: String = (10..22).map(|unit| format!("贵阳市第{unit}局,{unit}局\n")).collect();
    office.write("units.csv", format!("单位名称,简称\n{units}"));
    office.ok("unit import units.csv");
    let rows: String = (10..22).map(|unit| format!("{unit},15-4,第{unit}件,2024-03-22,{unit}局\n")).collect();
    office.write("register.csv", format!("编号,会议,标题,交办日期,主办单位\n{rows}"));
    let said = office.done("suggestion import register.csv --dry-run").err;
    assert_eq!(said.matches("名称对应：").count(), 10, "{said}");
    assert!(said.contains("另有 2 个名称对应未列出"), "{said}");
    let explained = office.ok("suggestion import register.csv --explain --format ndjson");
    assert_eq!(explained.matches("\"how\":\"alias\"").count(), 12, "{explained}");
}

#[test]
fn a_name_of_several_regions_is_the_one_of_the_offices_place() {
    let office = TestOffice::new();
    office.write("regions.csv", "代码,名称,上级代码\n520102901,示例镇,520102\n520382901,示例镇,520382\n");
    office.ok("region import regions.csv");
    office.write("stations.csv", "站点编号,名称,类型,行政区划\nA,甲站,联络站,示例镇\nB,乙站,联络站,南明区\n");
    shows!(office, "station import stations.csv", @r#"
    exit code 0
    ── stderr
    名称对应：示例镇 → 南明区示例镇 520102901（按本地范围，1 行）
    stations.csv：站点新增 2，更改 0，未变 0，未收 0
    "#);
}
