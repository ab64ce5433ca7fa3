//! One report through every format.

use super::*;

/// The report in one format, fit for a snapshot.
fn shown(format: Format, lang: Lang) -> String {
    readable(&print_report(format, &style(lang)))
}

#[test]
fn tables_follow_each_other_under_their_titles() {
    insta::assert_snapshot!(shown(Format::Table, Lang::Zh), @r#"
    办理情况
    截止日期：2024-12-31
    行政区划：贵阳市

    承办单位
    单位      任务   按期
    ────────  ────  ─────
    市住建局    40  97.5%
    市残联       0      —
    注：按任务计。

    逾期
    编号
    ────
    （无）
    "#);
}

#[test]
fn plain_text_speaks_english_too() {
    insta::assert_snapshot!(shown(Format::Plain, Lang::En), @r#"
    Handling
    As of: 2024-12-31
    Region: Guiyang

    Units
    Unit      Tasks  On time
    市住建局     40    97.5%
    市残联        0        —
    Note: Counted by task.

    Overdue
    Number
    (none)
    "#);
}

#[test]
fn csv_writes_blocks() {
    insta::assert_snapshot!(shown(Format::Csv, Lang::Zh), @r#"
    办理情况
    截止日期,2024-12-31
    行政区划,贵阳市
    ""
    承办单位
    单位,任务,按期
    市住建局,40,97.5%
    市残联,0,—
    注：按任务计。
    ""
    逾期
    编号
    "#);
}

#[test]
fn tsv_writes_blocks() {
    insta::assert_snapshot!(shown(Format::Tsv, Lang::En), @r#"
    Handling
    As of	2024-12-31
    Region	Guiyang

    Units
    Unit	Tasks	On time
    市住建局	40	97.5%
    市残联	0	—
    Note: Counted by task.

    Overdue
    Number
    "#);
}

#[test]
fn json_keeps_the_sheets_apart() {
    insta::assert_snapshot!(shown(Format::Json, Lang::Zh), @r#"
    {"schema":"renda.report.test/1","title":"办理情况","as_of":"2024-12-31","region":"520100","region_label":"贵阳市","sheets":[
    {"key":"units","title":"承办单位","rows":[
    {"unit":"市住建局","tasks":40,"on_time":{"numerator":39,"denominator":40,"percent":97.5}},
    {"unit":"市残联","tasks":0,"on_time":{"numerator":0,"denominator":0,"percent":null}}
    ],"count":2,"notes":["按任务计。"]},
    {"key":"overdue","title":"逾期","rows":[],"count":0,"notes":[]}
    ]}
    "#);
    assert_eq!(shown(Format::Json, Lang::Zh), shown(Format::Json, Lang::En));
}

#[test]
fn ndjson_names_the_sheet_of_every_row() {
    insta::assert_snapshot!(shown(Format::Ndjson, Lang::Zh), @r#"
    {"sheet":"units","unit":"市住建局","tasks":40,"on_time":{"numerator":39,"denominator":40,"percent":97.5}}
    {"sheet":"units","unit":"市残联","tasks":0,"on_time":{"numerator":0,"denominator":0,"percent":null}}
    "#);
}

#[test]
fn markdown_has_headings() {
    insta::assert_snapshot!(shown(Format::Md, Lang::Zh), @r#"
    # 办理情况

    - 截止日期：2024-12-31
    - 行政区划：贵阳市

    ## 承办单位

    | 单位 | 任务 | 按期 |
    | --- | ---: | ---: |
    | 市住建局 | 40 | 97.5% |
    | 市残联 | 0 | — |

    注：按任务计。

    ## 逾期

    | 编号 |
    | --- |

    （无）
    "#);
}

#[test]
fn pages_have_sections_and_captions() {
    insta::assert_snapshot!(shown(Format::Html, Lang::Zh), @r#"
    <body>
    <header>
    <h1>办理情况</h1>
    <dl class="facts">
    <div><dt>截止日期</dt><dd>2024-12-31</dd></div>
    <div><dt>行政区划</dt><dd>贵阳市</dd></div>
    </dl>
    </header>
    <main>
    <section id="units">
    <h2>承办单位</h2>
    <div class="table" role="group" tabindex="0" aria-label="承办单位">
    <table>
    <caption>表 1　共 2 行</caption>
    <thead>
    <tr><th scope="col" class="whole">单位</th><th scope="col" class="number whole">任务</th><th scope="col" class="number whole">按期</th></tr>
    </thead>
    <tbody>
    <tr><th scope="row" class="whole">市住建局</th><td class="number whole">40</td><td class="number whole">97.5%</td></tr>
    <tr><th scope="row" class="whole">市残联</th><td class="number whole">0</td><td class="number whole">—</td></tr>
    </tbody>
    </table>
    </div>
    <p class="note">注：按任务计。</p>
    </section>
    <section id="overdue">
    <h2>逾期</h2>
    <div class="table" role="group" tabindex="0" aria-label="逾期">
    <table>
    <caption>表 2　共 0 行</caption>
    <thead>
    <tr><th scope="col" class="whole">编号</th></tr>
    </thead>
    <tbody>
    <tr><td class="empty" colspan="1">（无）</td></tr>
    </tbody>
    </table>
    </div>
    </section>
    </main>
    </body>
    </html>
    "#);
}

#[test]
fn one_sheet_alone_is_a_clean_csv() {
    let mut report = report();
    report.sheets.truncate(1);
    let mut out = Vec::new();
    document(Format::Csv, &mut out, &report, &style(Lang::Zh), &imprint()).unwrap();
    assert_eq!(String::from_utf8(out).unwrap(), "单位,任务,按期\r\n市住建局,40,97.5%\r\n市残联,0,—\r\n");
}

/// The page must print in an office without a network and must not run anything.
#[test]
fn pages_stand_alone() {
    let page = print_report(Format::Html, &style(Lang::En));
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"en\">"));
    for outside in ["http", "src=", "<script", "<link", "@import", "url("] {
        assert!(!page.contains(outside), "{outside}");
    }
}
