//! `renda init`.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn makes_a_database() {
    let office = TestOffice::empty();
    shows!(office, "init --place 贵阳市 --code 520100 --level city --term 15 --profile guiyang", @r#"
    exit code 0
    ── stderr
    已建立 renda.db：贵阳市（520100，市级）第 15 届，行政区划 159 个
    提示：接着导入单位和名册：renda unit import 单位.csv，renda deputy import 名册.csv
    "#);
    shows!(office, "init --place 贵阳市 --code 520100 --level city --term 15 --profile guiyang", @r#"
    exit code 4
    ── stderr
    错误：renda.db 已存在，不会覆盖
    提示：换个名称，或直接使用它
    "#);
}

#[test]
fn makes_a_database_in_english() {
    let office = TestOffice::empty().english();
    shows!(office, "init --place 贵阳市 --code 520100 --level city --term 15 --profile guiyang", @r#"
    exit code 0
    ── stderr
    made renda.db: 贵阳市 (520100, city), term 15, 159 regions
    hint: next, import units and roster: renda unit import units.csv, renda deputy import roster.csv
    "#);
    shows!(office, "init --place 贵阳市 --code 520100 --level city --term 15 --profile guiyang", @r#"
    exit code 4
    ── stderr
    error: renda.db exists and is not overwritten
    hint: choose another name, or go on with it
    "#);
}

#[test]
fn a_place_without_built_in_regions_has_its_own() {
    let office = TestOffice::empty();
    office.ok("init --place 示例县 --code 440399 --term 3");
    assert!(office.ok("region list --columns code,name --format csv").contains("440399,示例县"));
}

#[test]
fn refuses_what_is_no_region() {
    let office = TestOffice::empty();
    shows!(office, "init --place 示例 --code 52010 --term 15", @r#"
    exit code 2
    ── stderr
    错误：“52010”不是行政区划代码（6 位或 9 位数字）
    "#);
    shows!(office, "init --place 示例 --code 520100 --level 镇 --term 15", @r#"
    exit code 1
    ── stderr
    错误：代码 520100 是市级，不是乡级
    "#);
    shows!(office, "init --place 示例 --code 520100 --term 0", @r#"
    exit code 2
    ── stderr
    错误：“0”不是有效的届；请写成 15 或 第十五届
    "#);
    shows!(office, "init --place 贵阳市 --term 15", @r#"
    exit code 2
    ── stderr
    错误：缺少 --code <CODE>
    提示：加 --help 看用法
    "#);
    shows!(office, "init --place 贵阳市 --code 520100 --term 15 --profile nowhere", @r#"
    exit code 3
    ── stderr
    错误：没有名为 nowhere 的办理规则
    提示：renda profile list 列出内置的规则；自定义规则写文件路径
    "#);
}

#[test]
fn refuses_what_is_no_region_in_english() {
    let office = TestOffice::empty().english();
    shows!(office, "init --place 示例 --code 52010 --term 15", @r#"
    exit code 2
    ── stderr
    error: "52010" is no region code (6 or 9 digits)
    "#);
    shows!(office, "init --place 示例 --code 520100 --level 镇 --term 15", @r#"
    exit code 1
    ── stderr
    error: the code 520100 is of level city, not township
    "#);
    shows!(office, "init --place 贵阳市 --term 15", @r#"
    exit code 2
    ── stderr
    error: missing --code <CODE>
    hint: add --help to see the usage
    "#);
}
