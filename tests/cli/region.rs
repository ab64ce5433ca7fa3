//! Regions, congresses, sessions.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn lists_and_shows() {
    let office = TestOffice::with_records();
    shows!(office, "region list --level 县", @r#"
    exit code 0
    ── stdout
    行政区划代码  名称      层级  上级代码
    520102        南明区    县    520100
    520103        云岩区    县    520100
    520111        花溪区    县    520100
    520112        乌当区    县    520100
    520113        白云区    县    520100
    520115        观山湖区  县    520100
    520121        开阳县    县    520100
    520122        息烽县    县    520100
    520123        修文县    县    520100
    520181        清镇市    县    520100
    "#);
    shows!(office, "region show 520102", @r#"
    exit code 0
    ── stdout
    项目          内容
    行政区划代码  520102
    名称          南明区
    层级          县
    上级代码      520100
    "#);
    shows!(office, "region show 南明区", @r#"
    exit code 0
    ── stdout
    项目          内容
    行政区划代码  520102
    名称          南明区
    层级          县
    上级代码      520100
    "#);
    shows!(office, "region show 999999", @r#"
    exit code 3
    ── stderr
    错误：没有行政区划 999999
    "#);
    shows!(office, "region add --code 52010 --name 示例", @r#"
    exit code 1
    ── stderr
    错误：“--code”为“52010”：“52010”不是有效的行政区划代码；请填6位（乡镇、街道为9位）代码，如 520100，或填名称 [bad-region]
    "#);
    shows!(office, "region list --parent 520102 --limit 3", @r#"
    exit code 0
    ── stdout
    行政区划代码  名称        层级  上级代码
    520102016     新华路街道  乡    520102
    520102017     西湖路街道  乡    520102
    520102018     水口寺街道  乡    520102
    "#);
    shows!(office, "congress list", @r#"
    exit code 0
    ── stdout
    行政区划  届      任期开始  任期结束  总名额
    520100    十五届
    "#);
    shows!(office, "session list", @r#"
    exit code 0
    ── stdout
    行政区划  会议        开幕日期    闭幕日期    议案截止时间
    520100    十五届四次  2024-01-31  2024-02-03  2024-02-02T12:00
    "#);
    shows!(office, "session show 520100 15-4", @r#"
    exit code 2
    ── stderr
    错误：多写了“15-4”
    提示：加 --help 看用法
    "#);
    shows!(office, "congress show 520100 15", @r#"
    exit code 2
    ── stderr
    错误：多写了“15”
    提示：加 --help 看用法
    "#);
    shows!(office, "session add --region 520100 --session 十五届五次 --opens-on 2025-01-13 --closes-on 2025-01-10", @r#"
    exit code 1
    ── stderr
    错误：“--closes-on”为“2025-01-10”：早于 2025-01-13，日期前后颠倒 [out-of-order]
    "#);
    shows!(office, "congress edit 520100 15 --quota 455", @r#"
    exit code 2
    ── stderr
    错误：多写了“15”
    提示：加 --help 看用法
    "#);
}

#[test]
fn lists_and_shows_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "region list --level county --limit 3", @r#"
    exit code 0
    ── stdout
    Code    Name    Level   Parent
    520102  南明区  county  520100
    520103  云岩区  county  520100
    520111  花溪区  county  520100
    "#);
    shows!(office, "region show 520102", @r#"
    exit code 0
    ── stdout
    Field   Value
    Code    520102
    Name    南明区
    Level   county
    Parent  520100
    "#);
    shows!(office, "region show 999999", @r#"
    exit code 3
    ── stderr
    error: there is no region 999999
    "#);
    shows!(office, "congress list", @r#"
    exit code 0
    ── stdout
    Region  Term  Term starts  Term ends  Seats in all
    520100  15
    "#);
    shows!(office, "session list", @r#"
    exit code 0
    ── stdout
    Region  Session  Opens       Closes      Motion deadline
    520100  15-4     2024-01-31  2024-02-03  2024-02-02T12:00
    "#);
}
