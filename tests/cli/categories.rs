//! Suggestions by the two levels of a dictionary with two editions, the one of the docs: a class renamed, one split, two merged, one
//! new. The numbers were worked out by hand from the rows below.

use crate::office::TestOffice;
use crate::shows;

const DOCS: [&str; 2] = [include_str!("../../docs/reports.md"), include_str!("../../docs/reports.zh-CN.md")];

const HEAD: &str = "[profile]\nname = \"own\"\ntitle = { zh = \"本市\", en = \"Our city\" }\ninherits = \"national\"\n\
    valid_from = \"2020-01-01\"\nbasis = \"本市办理办法\"\n\n";

/// How often each word stands on the register of 2023; 18 in all but for 农业.
const LAST_YEAR: [(&str, usize); 10] = [
    ("住房", 4),
    ("城管", 3),
    ("交通", 1),
    ("城乡建设", 1),
    ("教育", 2),
    ("卫生", 2),
    ("民政", 1),
    ("其他", 1),
    ("农业", 3),
    ("", 1),
];

/// The same of 2024: 18.
const THIS_YEAR: [(&str, usize); 11] = [
    ("住房保障", 3),
    ("住房", 1),
    ("城市管理", 2),
    ("市容环境", 1),
    ("交通", 2),
    ("城乡建设", 1),
    ("科教", 1),
    ("科教卫生", 2),
    ("水环境", 2),
    ("其他", 1),
    ("卫生", 1),
];

/// The example of the docs, the same in both languages.
fn dictionary() -> &'static str {
    let [one, other] = DOCS.map(|text| text.split("```toml\n").nth(1).unwrap().split("```").next().unwrap());
    assert_eq!(one, other);
    one
}

/// An office with the suggestions of two years; those of 2024 named 住房保障 are assigned, and two of them replied to.
fn office() -> TestOffice {
    let office = TestOffice::new();
    office.write("own.toml", format!("{HEAD}{}", dictionary()));
    office.write("units.csv", "单位名称,行政区划\n市住建局,520100\n");
    office.ok("unit import units.csv");
    for (year, session, words) in [(2023, "3", &LAST_YEAR[..]), (2024, "4", &THIS_YEAR[..])] {
        let mut sheet = "编号,会议,标题,类别,提出日期,审查结果,交办日期,主办单位,答复日期,答复类别\n".to_owned();
        let mut number = 0;
        for (word, count) in words {
            for place in 0..*count {
                number += 1;
                let handled = match (*word, place) {
                    ("住房保障", 2) => "立案,2024-03-01,市住建局,,",
                    ("住房保障", _) => "立案,2024-03-01,市住建局,2024-05-06,A",
                    _ => ",,,,",
                };
                let title = format!("关于第{number}件事的建议");
                sheet.push_str(&format!("{number},15-{session},{title},{word},{year}-02-01,{handled}\n"));
            }
        }
        if year == 2024 {
            sheet.push_str("18,15-4,关于第18件事的建议,,2024-02-01,,,,,\n");
        }
        office.write(&format!("{year}.csv"), sheet);
    }
    office
}

#[test]
fn compares_what_is_comparable() {
    let office = office();
    shows!(office, "profile check own.toml", @"exit code 0");
    shows!(office, "--profile own.toml suggestion import 2023.csv", @"
    exit code 0
    ── stderr
    警告：2023.csv 第 17 行，“类别”为“农业”：不在2020-01-01起的类别目录内，统计时单独列出；相近的有：社会事业 [unknown-category]
    2023.csv：建议新增 19，更改 0，未变 0，未收 0
    ");
    shows!(office, "--profile own.toml suggestion import 2024.csv", @"
    exit code 0
    ── stderr
    警告：2024.csv 第 18 行，“类别”为“卫生”：不在2024-01-01起的类别目录内，统计时单独列出；相近的有：科教卫生 [unknown-category]
    2024.csv：建议新增 18，更改 0，未变 0，未收 0
    ");
    shows!(office, "--profile own.toml report annual --year 2024 --section categories", @"
    exit code 0
    ── stdout
    2024年代表工作统计（截至2024年6月25日）
    统计时段：2024年
    截止日：2024-06-25
    对比时段：2023年
    对比截止日：2023-12-31
    统计范围：全部台账
    本级：贵阳市
    所用规则：本市

    二之一、各类别建议（两级）
    类别            建议（件）  占总数（%）  2023年  增减  增减幅度（%）  交办（件）  已答复（件）  说明
    城乡建设                10         55.6       9     1           11.1           3             2
    其中：住房保障           4         22.2       4     0            0.0           3             2  对比“住房”
    其中：城市管理           2         11.1                                        0             0  由“城管”划出，不可比
    其中：市容环境           1          5.6                                        0             0  由“城管”划出，不可比
    其中：交通               2         11.1       1     1          100.0           0             0
    其中：未分小类           1          5.6                                        0             0  只写了大类，不可比
    民生保障                 3         16.7       5    -2          -40.0           0             0  对比“社会事业”
    其中：科教卫生           3         16.7       4    -1          -25.0           0             0  对比“教育”“卫生”
    其中：民政               0          0.0       1    -1         -100.0           0             0
    生态                     2         11.1                                        0             0  前一版目录没有相同的类别，不可比
    其中：水环境             2         11.1                                        0             0  前一版目录没有相同的类别，不可比
    其他                     1          5.6       1     0            0.0           0             0
    其中：其他               1          5.6       1     0            0.0           0             0
    目录外：卫生             1          5.6                                        0             0  类别目录中没有这个词
    未填                     1          5.6       1     0            0.0           0             0
    合计                    18        100.0      19    -1           -5.3           3             2
    注：按“本市”规则2024-01-01起的类别目录归类，登记册里的类别原词不改；大类各行与目录外、未填之和等于合计。
    注：对比时段按2020-01-01起的目录归类，再按两版的对应关系折算；没有数的，两版口径不同，不能对比。对比时段另有 3 件未列入上表各行。
    ");
    shows!(office, "--profile own.toml report annual --year 2023 --section categories", @"
    exit code 0
    ── stdout
    2023年代表工作统计（截至2023年12月31日）
    统计时段：2023年
    截止日：2023-12-31
    对比时段：2022年
    对比截止日：2022-12-31
    统计范围：全部台账
    本级：贵阳市
    所用规则：本市

    二之一、各类别建议（两级）
    类别            建议（件）  占总数（%）  2022年  增减  增减幅度（%）  交办（件）  已答复（件）  说明
    城乡建设                 9         47.4       0     9                          0             0
    其中：住房               4         21.1       0     4                          0             0
    其中：城管               3         15.8       0     3                          0             0
    其中：交通               1          5.3       0     1                          0             0
    其中：未分小类           1          5.3       0     1                          0             0
    社会事业                 5         26.3       0     5                          0             0
    其中：教育               2         10.5       0     2                          0             0
    其中：卫生               2         10.5       0     2                          0             0
    其中：民政               1          5.3       0     1                          0             0
    其他                     1          5.3       0     1                          0             0
    其中：其他               1          5.3       0     1                          0             0
    目录外：农业             3         15.8       0     3                          0             0  类别目录中没有这个词
    未填                     1          5.3       0     1                          0             0
    合计                    19        100.0       0    19                          0             0
    注：按“本市”规则2020-01-01起的类别目录归类，登记册里的类别原词不改；大类各行与目录外、未填之和等于合计。
    ");
    shows!(office, "--profile own.toml report annual --year 2023 --against 2024 --section categories --format csv", @"
    exit code 0
    ── stdout
    类别,建议（件）,占总数（%）,2024年,增减,增减幅度（%）,交办（件）,已答复（件）,说明
    城乡建设,9,47.4,,,,0,0,对比时段用后一版目录，不可比
    其中：住房,4,21.1,,,,0,0,对比时段用后一版目录，不可比
    其中：城管,3,15.8,,,,0,0,对比时段用后一版目录，不可比
    其中：交通,1,5.3,,,,0,0,对比时段用后一版目录，不可比
    其中：未分小类,1,5.3,,,,0,0,只写了大类，不可比
    社会事业,5,26.3,,,,0,0,对比时段用后一版目录，不可比
    其中：教育,2,10.5,,,,0,0,对比时段用后一版目录，不可比
    其中：卫生,2,10.5,,,,0,0,对比时段用后一版目录，不可比
    其中：民政,1,5.3,,,,0,0,对比时段用后一版目录，不可比
    其他,1,5.3,,,,0,0,对比时段用后一版目录，不可比
    其中：其他,1,5.3,,,,0,0,对比时段用后一版目录，不可比
    目录外：农业,3,15.8,,,,0,0,类别目录中没有这个词
    未填,1,5.3,1,0,0.0,0,0,
    合计,19,100.0,18,1,5.6,0,0,
    ");
    shows!(office, "--profile own.toml report annual --year 2024 --by category_group --section suggestions --format csv", @"
    exit code 0
    ── stdout
    类别（大类）,代表建议总数（件）,会议期间提出（件）,议案转建议（件）,闭会期间提出（件）,立案（件）,并案（件）,不予立案（件）,退回修改（件）,撤回（件）,转来信（件）,待审查（件）,个人提出（件）,联名提出（件）,代表团提出（件）,提出人不明（件）,交办（件）
    城乡建设,10,10,0,0,3,0,0,0,0,0,7,0,0,0,10,3
    民生保障,3,3,0,0,0,0,0,0,0,0,3,0,0,0,3,0
    生态,2,2,0,0,0,0,0,0,0,0,2,0,0,0,2,0
    目录外,1,1,0,0,0,0,0,0,0,0,1,0,0,0,1,0
    其他,1,1,0,0,0,0,0,0,0,0,1,0,0,0,1,0
    未填,1,1,0,0,0,0,0,0,0,0,1,0,0,0,1,0
    合计,18,18,0,0,3,0,0,0,0,0,15,0,0,0,18,3
    ");
    shows!(office, "--profile own.toml report annual --year 2024 --list suggestion.count.by_category_class.住房保障", @"
    exit code 0
    ── stdout
    编号    行政区划  标题               类别      类型  提出日期    审查结果  交办日期
    15-4-1  520100    关于第1件事的建议  住房保障        2024-02-01  立案      2024-03-01
    15-4-2  520100    关于第2件事的建议  住房保障        2024-02-01  立案      2024-03-01
    15-4-3  520100    关于第3件事的建议  住房保障        2024-02-01  立案      2024-03-01
    15-4-4  520100    关于第4件事的建议  住房            2024-02-01
    ── stderr
    suggestion.count.by_category_class.住房保障：4 条记录
    ");
    shows!(office, "--profile own.toml report annual --year 2024 --list suggestion.count.by_category_group.民生保障", @"
    exit code 0
    ── stdout
    编号     行政区划  标题                类别      类型  提出日期    审查结果  交办日期
    15-4-11  520100    关于第11件事的建议  科教            2024-02-01
    15-4-12  520100    关于第12件事的建议  科教卫生        2024-02-01
    15-4-13  520100    关于第13件事的建议  科教卫生        2024-02-01
    ── stderr
    suggestion.count.by_category_group.民生保障：3 条记录
    ");
    shows!(office, "--profile own.toml report annual --year 2024 --list suggestion.count.by_category_class.* --format csv", @"
    exit code 0
    ── stdout
    编号,行政区划,标题,类别,类型,提出日期,审查结果,交办日期
    15-4-17,520100,关于第17件事的建议,卫生,,2024-02-01,,
    ── stderr
    suggestion.count.by_category_class.*：1 条记录
    ");
    shows!(office, "--profile national report annual --year 2024 --by category_group", @"
    exit code 2
    ── stderr
    错误：所用规则（全国通用）没有2024-12-31施行的建议类别目录
    ");
    shows!(office, "--profile own.toml report annual --year 2024 --by category_group --against 2023", @"
    exit code 2
    ── stderr
    错误：两个时段的类别目录不同，不能逐类对比；可比的类别见报表的 categories 部分（--section categories）
    ");
    shows!(office, "--profile own.toml report annual --year 2023 --by category_group --against 2022 --figure suggestion.count --format csv", @"
    exit code 0
    ── stdout
    类别（大类）,数值,分子,分母,百分比（%）,2022年,增减,增减幅度（%）
    城乡建设,9,,,,0,9,
    社会事业,5,,,,0,5,
    目录外,3,,,,0,3,
    其他,1,,,,0,1,
    未填,1,,,,0,1,
    合计,19,,,,0,19,
    ");
    let shown = office.ok("--profile own.toml report check --year 2024 --format csv");
    let held: Vec<&str> = shown.lines().filter(|line| line.contains("by_category_")).collect();
    insta::assert_snapshot!(held.join("\n"), @"
    2023年,按类别（小类）各项之和应等于总数,0,0,是,handling.cases = handling.cases.by_category_class
    2023年,按类别（小类）各项之和应等于总数,19,19,是,suggestion.count = suggestion.count.by_category_class
    2023年,按类别（大类）各项之和应等于总数,0,0,是,handling.cases = handling.cases.by_category_group
    2023年,按类别（大类）各项之和应等于总数,19,19,是,suggestion.count = suggestion.count.by_category_group
    2024年,按类别（小类）各项之和应等于总数,3,3,是,handling.cases = handling.cases.by_category_class
    2024年,按类别（小类）各项之和应等于总数,2,2,是,reply.cases = reply.cases.by_category_class
    2024年,按类别（小类）各项之和应等于总数,18,18,是,suggestion.count = suggestion.count.by_category_class
    2024年,按类别（大类）各项之和应等于总数,3,3,是,handling.cases = handling.cases.by_category_group
    2024年,按类别（大类）各项之和应等于总数,2,2,是,reply.cases = reply.cases.by_category_group
    2024年,按类别（大类）各项之和应等于总数,18,18,是,suggestion.count = suggestion.count.by_category_group
    ");
    shows!(office, "--profile own.toml suggestion register --session 15-4 --title 关于渡口的建议 --category 水运交通", @"
    exit code 0
    ── stdout
    15-4-19
    ── stderr
    已登记建议
    警告：“--category”为“水运交通”：不在2024-01-01起的类别目录内，统计时单独列出；相近的有：交通 [unknown-category]
    ");
}

#[test]
fn compares_what_is_comparable_in_english() {
    let office = office().english();
    office.ok("--profile own.toml suggestion import 2023.csv");
    office.ok("--profile own.toml suggestion import 2024.csv");
    shows!(office, "--profile own.toml report annual --year 2024 --section categories", @r#"
    exit code 0
    ── stdout
    Deputies' work in 2024 (as of 25 June 2024)
    Period: 2024
    As of: 2024-06-25
    Compared with: 2023
    Compared as of: 2023-12-31
    Region: the whole register
    Own congress: 贵阳市
    Rule profile: Our city

    2a. Suggestions by category
    Category                       Suggestions (items)  Percent of all  2023  Change  Change in percent  Assigned (items)  Replied to (items)  Remark
    building                                        10            55.6     9       1               11.1                 3                   2
    of these housing security                        4            22.2     4       0                0.0                 3                   2  compared with housing
    of these city management                         2            11.1                                                  0                   0  cut out of urban management: not comparable
    of these cleanliness                             1             5.6                                                  0                   0  cut out of urban management: not comparable
    of these transport                               2            11.1     1       1              100.0                 0                   0
    of these without a class                         1             5.6                                                  0                   0  the group alone is named: not comparable
    welfare                                          3            16.7     5      -2              -40.0                 0                   0  compared with social services
    of these education and health                    3            16.7     4      -1              -25.0                 0                   0  compared with education and health
    of these civil affairs                           0             0.0     1      -1             -100.0                 0                   0
    environment                                      2            11.1                                                  0                   0  nothing is the same in the edition before: not comparable
    of these water                                   2            11.1                                                  0                   0  nothing is the same in the edition before: not comparable
    other                                            1             5.6     1       0                0.0                 0                   0
    of these other                                   1             5.6     1       0                0.0                 0                   0
    not in the dictionary: 卫生                      1             5.6                                                  0                   0  no category has this word
    not stated                                       1             5.6     1       0                0.0                 0                   0
    All                                             18           100.0    19      -1               -5.3                 3                   2
    Note: By the categories from 2024-01-01 on of the rule profile "Our city"; words on the register stay as they are. The groups, the words not in the dictionary and what is not stated add up to all.
    Note: What it is compared with is sorted by the categories from 2020-01-01 on and carried over; where nothing stands the two are cut differently and are not to be compared. Suggestions of that period in none of these rows: 3.
    "#);
    shows!(office, "--profile own.toml report annual --year 2024 --by category_class --section replies --format csv", @r#"
    exit code 0
    ── stdout
    Class of categories,suggestions replied to (items),"Class A: solved, or solved for the most part (items)","Class B: being solved, or in the plan to be solved step by step (items)","Class C: to be solved later, for want of means or other reasons (items)",Class D: kept for reference (items),without a class (items),solved rate (class A) (%),landed rate (class A + B) (%),replied to and accepted (items),finished: replied to (%),finished: replied to and accepted (%),finished: solved (class A) (%),"reply rate, of those assigned (%)"
    housing security,2,2,0,0,0,0,100.0,100.0,0,66.7,0.0,66.7,66.7
    All,2,2,0,0,0,0,100.0,100.0,0,66.7,0.0,66.7,66.7
    "#);
}

/// What is settled is printed by the dictionary of then, and only what changed on the register is told.
#[test]
fn settled_tables_keep_their_dictionary() {
    let office = office();
    office.ok("--profile own.toml suggestion import 2023.csv");
    office.ok("--profile own.toml suggestion import 2024.csv");
    let table = office.ok("--profile own.toml report annual --year 2024 --section categories");
    office.ok("--profile own.toml report freeze --year 2024");
    let changed =
        office.read("own.toml").replace("aliases = [\"科教\"], was = [\"教育\", \"卫生\"]", "aliases = [\"卫生\"]");
    office.write("own.toml", changed);
    let later = office.ok("--profile own.toml report annual --year 2024 --section categories");
    assert_ne!(table, later);
    let settled = office.ok("--profile own.toml report annual --year 2024 --section categories --frozen");
    let rows = |text: &str| -> Vec<String> {
        text.lines().skip_while(|line| !line.starts_with("二之一")).map(str::to_owned).collect()
    };
    assert_eq!(rows(&settled), rows(&table));
    shows!(office, "--profile own.toml report diff --year 2024", @"
    exit code 0
    ── stdout
    2024年定稿后的变化
    定稿版次：1
    定稿时间：[time]
    数字校验值：[hash]
    数据校验值：[hash]
    操作日志：4:[hash]

    指标  单位  定稿  现在  增减
    （无）
    ── stderr
    0 个数字与定稿不同；定稿后有 1 条操作日志
    ");
    office.ok("suggestion edit 15-4-1 --category 交通");
    shows!(office, "--profile own.toml report diff --year 2024 --format csv", @"
    exit code 0
    ── stdout
    指标,单位,定稿,现在,增减
    代表建议总数：交通,件,2,3,1
    代表建议总数：住房保障,件,3,2,-1
    交办建议：交通,件,0,1,1
    交办建议：住房保障,件,3,2,-1
    已答复建议：交通,件,0,1,1
    已答复建议：住房保障,件,2,1,-1
    ── stderr
    6 个数字与定稿不同；定稿后有 2 条操作日志
    ");
}

/// A word of two categories counts twice, so that there is no report.
#[test]
fn a_dictionary_that_does_not_fit_makes_no_table() {
    let office = office();
    office.ok("--profile own.toml suggestion import 2024.csv");
    let broken = office.read("own.toml").replace("aliases = [\"科教\"]", "aliases = [\"科教\", \"交通\"]");
    office.write("own.toml", broken.replace("was = [\"交通\"]", "was = [\"水运\"]"));
    shows!(office, "profile check own.toml", @"
    exit code 1
    ── stderr
    警告：categories.2024-01-01：“交通”既指“交通”又指“科教卫生”；一个词在一版目录里只能指一个类别
    警告：categories.2024-01-01：“交通”所对应的“水运”不在前一版目录里
    ");
    shows!(office, "--profile own.toml report annual --year 2024 --section categories", @"
    exit code 1
    ── stderr
    错误：有 2 处数字对不上，未出报表：
    2024年：按类别（小类）各项之和应等于总数：suggestion.count 为 18，suggestion.count.by_category_class 为 20
    2024年：按类别（大类）各项之和应等于总数：suggestion.count 为 18，suggestion.count.by_category_group 为 20
    ");
}

#[test]
fn a_paper_names_the_groups_of_the_dictionary_where_every_word_has_one() {
    let office = office();
    office.ok("--profile own.toml suggestion import 2024.csv");
    let paper = |profile: &str| office.ok(&format!("--profile {profile} report paper --year 2024"));
    assert!(paper("own.toml").contains("住房保障3件"), "one word has no group: {}", paper("own.toml"));
    office.ok("--profile own.toml suggestion edit 15-4-17 --category 科教卫生");
    let said = paper("own.toml");
    assert!(said.contains("按内容分，18件建议中，城乡建设10件，占55.6%；民生保障4件，占22.2%；"), "{said}");
    office.write("paper.txt", said);
    let checked = office.done("--profile own.toml report check paper.txt --year 2024");
    assert_eq!(checked.code, 0, "{}{}", checked.out, checked.err);
    assert!(paper("national").contains("住房保障3件"), "another dictionary does not have these words");
}
