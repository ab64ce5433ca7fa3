//! The demo: what it refuses; what it makes is held by `tests/oracle.rs`.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn refuses_a_folder_with_something_in_it() {
    let office = TestOffice::empty();
    office.write("keep.txt", "");
    shows!(office, "demo .", @r#"
    exit code 4
    ── stderr
    错误：文件夹 . 不是空的
    提示：换个文件夹，或加 --force
    "#);
    shows!(office, "demo city --scale village", @r#"
    exit code 2
    ── stderr
    错误：--scale <city|province|nation> 不能是“village”
    提示：可选：city, province, nation
    提示：加 --help 看用法
    "#);
    shows!(office, "demo files --files-only --quiet", @r#"
    exit code 0
    "#);
    shows!(office, "demo files --files-only", @r#"
    exit code 4
    ── stderr
    错误：文件夹 files 不是空的
    提示：换个文件夹，或加 --force
    "#);
}

#[test]
fn refuses_a_folder_with_something_in_it_in_english() {
    let office = TestOffice::empty().english();
    office.write("keep.txt", "");
    shows!(office, "demo .", @r#"
    exit code 4
    ── stderr
    error: the folder . is not empty
    hint: choose another folder, or add --force
    "#);
    shows!(office, "demo city --scale village", @r#"
    exit code 2
    ── stderr
    error: --scale <city|province|nation> cannot be "village"
    hint: possible values: city, province, nation
    hint: add --help to see the usage
    "#);
}
