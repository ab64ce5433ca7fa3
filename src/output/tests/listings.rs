//! One sheet through every format, in both languages.

use super::*;

#[test]
fn tables_have_a_rule_and_wrap() {
    insta::assert_snapshot!(shown(Format::Table, Lang::Zh), @r#"
    代表证号  姓名           性别  出生年月  结构类型        当选日期    建议数  答复率  积分  连任  备注
    ────────  ─────────────  ────  ────────  ──────────────  ──────────  ──────  ──────  ────  ────  ─────────────
    0001      张三           男    1968-05   工人、专业技术  2021-12-08      12   66.7%  86.5  是    =HYPERLINK("x
                                             人员                                                    ","a|b")
    0002      阿不都·热西提  男                              2023-01-30       0       —        否    第一行
                                                                                                     第二行 <b>
    0003      Li Si 李四     女    1990-11   专业技术人员                    -5    0.1%  -0.5        市\u{202e}局
                                                                                                     建住\u{1b}[31
                                                                                                     m
    "#);
    insta::assert_snapshot!(shown(Format::Table, Lang::En), @r#"
    Certificate  Name     Sex     Born     Composi  Elected     Suggestions  Answered  Points  Re-elected  Note
                                           tion
    ───────────  ───────  ──────  ───────  ───────  ──────────  ───────────  ────────  ──────  ──────────  ───────
    0001         张三     male    1968-05  worker,  2021-12-08           12     66.7%    86.5  yes         =HYPERL
                                           profess                                                         INK("x"
                                           ional                                                           ,"a|b")
    0002         阿不都·  male                      2023-01-30            0         —          no          第一行
                 热西提                                                                                    第二行
                                                                                                           <b>
    0003         Li Si    female  1990-11  profess                       -5      0.1%    -0.5              市\u{20
                 李四                      ional                                                           2e}局建
                                                                                                           住\u{1b
                                                                                                           }[31m
    "#);
}

#[test]
fn plain_text_has_one_line_a_row() {
    insta::assert_snapshot!(shown(Format::Plain, Lang::Zh), @r#"
    代表证号  姓名           性别  出生年月  结构类型            当选日期    建议数  答复率  积分  连任  备注
    0001      张三           男    1968-05   工人、专业技术人员  2021-12-08      12   66.7%  86.5  是    =HYPERLINK("x","a|b")
    0002      阿不都·热西提  男                                  2023-01-30       0       —        否    第一行⏎第二行 <b>
    0003      Li Si 李四     女    1990-11   专业技术人员                        -5    0.1%  -0.5        市\u{202e}局建住\u{1b}[31m
    "#);
    insta::assert_snapshot!(shown(Format::Plain, Lang::En), @r#"
    Certificate  Name           Sex     Born     Composition           Elected     Suggestions  Answered  Points  Re-elected  Note
    0001         张三           male    1968-05  worker, professional  2021-12-08           12     66.7%    86.5  yes         =HYPERLINK("x","a|b")
    0002         阿不都·热西提  male                                   2023-01-30            0         —          no          第一行⏎第二行 <b>
    0003         Li Si 李四     female  1990-11  professional                               -5      0.1%    -0.5              市\u{202e}局建住\u{1b}[31m
    "#);
}

#[test]
fn csv_carries_the_data_with_formulas_guarded() {
    insta::assert_snapshot!(shown(Format::Csv, Lang::Zh), @r#"
    代表证号,姓名,性别,出生年月,结构类型,当选日期,建议数,答复率,积分,连任,备注
    0001,张三,男,1968-05,工人、专业技术人员,2021-12-08,12,66.7%,86.5,是,"'=HYPERLINK(""x"",""a|b"")"
    0002,阿不都·热西提,男,,,2023-01-30,0,—,,否,"第一行
    第二行 <b>"
    0003,Li Si 李四,女,1990-11,专业技术人员,,-5,0.1%,-0.5,,市«RLO»局建住«ESC»[31m
    ,,,,,,,,,,
    "#);
    insta::assert_snapshot!(shown(Format::Csv, Lang::En), @r#"
    Certificate,Name,Sex,Born,Composition,Elected,Suggestions,Answered,Points,Re-elected,Note
    0001,张三,male,1968-05,"worker, professional",2021-12-08,12,66.7%,86.5,yes,"'=HYPERLINK(""x"",""a|b"")"
    0002,阿不都·热西提,male,,,2023-01-30,0,—,,no,"第一行
    第二行 <b>"
    0003,Li Si 李四,female,1990-11,professional,,-5,0.1%,-0.5,,市«RLO»局建住«ESC»[31m
    ,,,,,,,,,,
    "#);
}

#[test]
fn tsv_has_one_line_a_row() {
    insta::assert_snapshot!(shown(Format::Tsv, Lang::Zh), @r#"
    代表证号	姓名	性别	出生年月	结构类型	当选日期	建议数	答复率	积分	连任	备注
    0001	张三	男	1968-05	工人、专业技术人员	2021-12-08	12	66.7%	86.5	是	'=HYPERLINK("x","a|b")
    0002	阿不都·热西提	男			2023-01-30	0	—		否	第一行 第二行 <b>
    0003	Li Si 李四	女	1990-11	专业技术人员		-5	0.1%	-0.5		市«RLO»局建住«ESC»[31m
										
    "#);
    insta::assert_snapshot!(shown(Format::Tsv, Lang::En), @r#"
    Certificate	Name	Sex	Born	Composition	Elected	Suggestions	Answered	Points	Re-elected	Note
    0001	张三	male	1968-05	worker, professional	2021-12-08	12	66.7%	86.5	yes	'=HYPERLINK("x","a|b")
    0002	阿不都·热西提	male			2023-01-30	0	—		no	第一行 第二行 <b>
    0003	Li Si 李四	female	1990-11	professional		-5	0.1%	-0.5		市«RLO»局建住«ESC»[31m
										
    "#);
}

#[test]
fn markdown_shows_signs_as_themselves() {
    insta::assert_snapshot!(shown(Format::Md, Lang::Zh), @r#"
    | 代表证号 | 姓名 | 性别 | 出生年月 | 结构类型 | 当选日期 | 建议数 | 答复率 | 积分 | 连任 | 备注 |
    | --- | --- | --- | --- | --- | --- | ---: | ---: | ---: | --- | --- |
    | 0001 | 张三 | 男 | 1968-05 | 工人、专业技术人员 | 2021-12-08 | 12 | 66.7% | 86.5 | 是 | =HYPERLINK("x","a\|b") |
    | 0002 | 阿不都·热西提 | 男 |  |  | 2023-01-30 | 0 | — |  | 否 | 第一行<br>第二行 \<b\> |
    | 0003 | Li Si 李四 | 女 | 1990-11 | 专业技术人员 |  | -5 | 0.1% | -0.5 |  | 市\\u{202e}局建住\\u{1b}\[31m |
    |  |  |  |  |  |  |  |  |  |  |  |
    "#);
    insta::assert_snapshot!(shown(Format::Md, Lang::En), @r#"
    | Certificate | Name | Sex | Born | Composition | Elected | Suggestions | Answered | Points | Re-elected | Note |
    | --- | --- | --- | --- | --- | --- | ---: | ---: | ---: | --- | --- |
    | 0001 | 张三 | male | 1968-05 | worker, professional | 2021-12-08 | 12 | 66.7% | 86.5 | yes | =HYPERLINK("x","a\|b") |
    | 0002 | 阿不都·热西提 | male |  |  | 2023-01-30 | 0 | — |  | no | 第一行<br>第二行 \<b\> |
    | 0003 | Li Si 李四 | female | 1990-11 | professional |  | -5 | 0.1% | -0.5 |  | 市\\u{202e}局建住\\u{1b}\[31m |
    |  |  |  |  |  |  |  |  |  |  |  |
    "#);
}

#[test]
fn pages_escape_what_is_not_theirs() {
    insta::assert_snapshot!(shown(Format::Html, Lang::Zh), @r#"
    <body>
    <header class="wide">
    <h1>代表名册</h1>
    <dl class="facts">
    <div><dt>截止日期</dt><dd>2024-12-31</dd></div>
    </dl>
    </header>
    <main>
    <div id="rows" class="wide">
    <div class="table" role="group" tabindex="0" aria-label="代表名册">
    <table>
    <thead>
    <tr><th scope="col">代表证号</th><th scope="col" class="whole">姓名</th><th scope="col" class="whole">性别</th><th scope="col">出生年月</th><th scope="col">结构类型</th><th scope="col">当选日期</th><th scope="col" class="number whole">建议数</th><th scope="col" class="number whole">答复率</th><th scope="col" class="number whole">积分</th><th scope="col" class="whole">连任</th><th scope="col" class="whole">备注</th></tr>
    </thead>
    <tbody>
    <tr><th scope="row" class="whole">0001</th><td class="whole">张三</td><td class="whole">男</td><td class="whole">1968-05</td><td class="some">工人、专业技术人员</td><td class="whole">2021-12-08</td><td class="number whole">12</td><td class="number whole">66.7%</td><td class="number whole">86.5</td><td class="whole">是</td><td class="some">=HYPERLINK(&quot;x&quot;,&quot;a|b&quot;)</td></tr>
    <tr><th scope="row" class="whole">0002</th><td class="some">阿不都·热西提</td><td class="whole">男</td><td></td><td></td><td class="whole">2023-01-30</td><td class="number whole">0</td><td class="number whole">—</td><td class="number"></td><td class="whole">否</td><td>第一行
    第二行 &lt;b&gt;</td></tr>
    <tr><th scope="row" class="whole">0003</th><td class="whole">Li Si 李四</td><td class="whole">女</td><td class="whole">1990-11</td><td class="whole">专业技术人员</td><td></td><td class="number whole">-5</td><td class="number whole">0.1%</td><td class="number whole">-0.5</td><td></td><td class="some">市\u{202e}局建住\u{1b}[31m</td></tr>
    <tr><td></td><td></td><td></td><td></td><td></td><td></td><td class="number"></td><td class="number"></td><td class="number"></td><td></td><td></td></tr>
    </tbody>
    </table>
    </div>
    </div>
    </main>
    </body>
    </html>
    "#);
    insta::assert_snapshot!(shown(Format::Html, Lang::En), @r#"
    <body>
    <header class="wide">
    <h1>Deputies</h1>
    <dl class="facts">
    <div><dt>As of</dt><dd>2024-12-31</dd></div>
    </dl>
    </header>
    <main>
    <div id="rows" class="wide">
    <div class="table" role="group" tabindex="0" aria-label="Deputies">
    <table>
    <thead>
    <tr><th scope="col">Certificate</th><th scope="col" class="whole">Name</th><th scope="col" class="whole">Sex</th><th scope="col" class="whole">Born</th><th scope="col">Composition</th><th scope="col">Elected</th><th scope="col" class="number">Suggestions</th><th scope="col" class="number">Answered</th><th scope="col" class="number whole">Points</th><th scope="col">Re-elected</th><th scope="col" class="whole">Note</th></tr>
    </thead>
    <tbody>
    <tr><th scope="row" class="whole">0001</th><td class="whole">张三</td><td class="whole">male</td><td class="whole">1968-05</td><td class="some">worker, professional</td><td class="whole">2021-12-08</td><td class="number whole">12</td><td class="number whole">66.7%</td><td class="number whole">86.5</td><td class="whole">yes</td><td class="some">=HYPERLINK(&quot;x&quot;,&quot;a|b&quot;)</td></tr>
    <tr><th scope="row" class="whole">0002</th><td class="some">阿不都·热西提</td><td class="whole">male</td><td></td><td></td><td class="whole">2023-01-30</td><td class="number whole">0</td><td class="number whole">—</td><td class="number"></td><td class="whole">no</td><td>第一行
    第二行 &lt;b&gt;</td></tr>
    <tr><th scope="row" class="whole">0003</th><td class="whole">Li Si 李四</td><td class="whole">female</td><td class="whole">1990-11</td><td class="whole">professional</td><td></td><td class="number whole">-5</td><td class="number whole">0.1%</td><td class="number whole">-0.5</td><td></td><td class="some">市\u{202e}局建住\u{1b}[31m</td></tr>
    <tr><td></td><td></td><td></td><td></td><td></td><td></td><td class="number"></td><td class="number"></td><td class="number"></td><td></td><td></td></tr>
    </tbody>
    </table>
    </div>
    </div>
    </main>
    </body>
    </html>
    "#);
}

#[test]
fn json_is_the_same_in_both_languages() {
    insta::assert_snapshot!(shown(Format::Json, Lang::Zh), @r#"
    {"schema":"renda.deputy.list/1","as_of":"2024-12-31","rows":[
    {"cert_no":"0001","name":"张三","sex":"male","sex_label":"男","birth":"1968-05","composition":["worker","expert"],"composition_label":["工人","专业技术人员"],"elected_on":"2021-12-08","suggestions":12,"answered":{"numerator":2,"denominator":3,"percent":66.7},"points":86.5,"reelected":true,"note":"=HYPERLINK(\"x\",\"a|b\")"},
    {"cert_no":"0002","name":"阿不都·热西提","sex":"male","sex_label":"男","birth":null,"composition":null,"composition_label":null,"elected_on":"2023-01-30","suggestions":0,"answered":{"numerator":0,"denominator":0,"percent":null},"points":null,"reelected":false,"note":"第一行\r\n第二行 <b>"},
    {"cert_no":"0003","name":"Li Si 李四","sex":"female","sex_label":"女","birth":"1990-11","composition":["expert"],"composition_label":["专业技术人员"],"elected_on":null,"suggestions":-5,"answered":{"numerator":1,"denominator":2000,"percent":0.1},"points":-0.5,"reelected":null,"note":"市«RLO»局建住\u001b[31m"},
    {"cert_no":null,"name":null,"sex":null,"sex_label":null,"birth":null,"composition":null,"composition_label":null,"elected_on":null,"suggestions":null,"answered":null,"points":null,"reelected":null,"note":null}
    ],"count":4}
    "#);
    assert_eq!(shown(Format::Json, Lang::Zh), shown(Format::Json, Lang::En));
}

/// The rows of NDJSON are those of JSON, which is pinned above.
#[test]
fn ndjson_is_the_rows_of_json() {
    let json = shown(Format::Json, Lang::Zh);
    let rows: Vec<&str> =
        json.lines().filter(|line| line.starts_with("{\"cert_no\"")).map(|line| line.trim_end_matches(',')).collect();
    assert_eq!(rows.len(), 4);
    assert_eq!(shown(Format::Ndjson, Lang::Zh), rows.join("\n") + "\n");
    assert_eq!(shown(Format::Ndjson, Lang::Zh), shown(Format::Ndjson, Lang::En));
}
