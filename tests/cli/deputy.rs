//! Deputies, and with them the verbs that every record type shares.

use crate::office::TestOffice;
use crate::shows;

/// The folder of the sample sheets, put into the office so that no path of the machine is shown.
fn with_fixtures(office: TestOffice) -> TestOffice {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/deputy");
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        office.write(path.file_name().unwrap().to_str().unwrap(), std::fs::read(&path).unwrap());
    }
    office
}

#[test]
fn lists() {
    let office = TestOffice::with_records();
    shows!(office, "deputy list", @r#"
    exit code 0
    ── stdout
    代表证号  姓名    性别  民族    出生年月  党派      代表团        行政区划  层级  届次
    001       王小明  男    汉族    1975-08   中共党员  南明区代表团  520100    市    十五届
    002       李华    女    苗族    1983-11   群众      南明区代表团  520100    市    十五届
    003       㛃𠮷    女    布依族  1990-02   无党派    云岩区代表团  520100    市    十五届
    004       张强    男    汉族    1968-10   九三学社  云岩区代表团  520100    市    十五届
    "#);
    shows!(office, "deputy list --party cpc", @r#"
    exit code 0
    ── stdout
    代表证号  姓名    性别  民族  出生年月  党派      代表团        行政区划  层级  届次
    001       王小明  男    汉族  1975-08   中共党员  南明区代表团  520100    市    十五届
    "#);
    shows!(office, "deputy list --name 王 --columns cert_no,name,mobile", @r#"
    exit code 0
    ── stdout
    代表证号  姓名    手机号
    001       王小明  199****0001
    "#);
    shows!(office, "deputy list --columns name,mobile --reveal --sort -birth --limit 2", @r#"
    exit code 0
    ── stdout
    姓名  手机号
    㛃𠮷
    李华  19900000002
    "#);
    shows!(office, "deputy list --format json --limit 1", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.deputy.list/1","rows":[
    {"cert_no":"001","name":"王小明","sex":"male","sex_label":"男","ethnicity":"HA","ethnicity_label":"汉族","birth":"1975-08","party":"cpc","party_label":"中共党员","delegation":"南明区代表团","region":"520100","level":"city","level_label":"市","term":"15","term_label":"十五届"}
    ],"count":1}
    "#);
    shows!(office, "deputy list --format md --limit 2", @r#"
    exit code 0
    ── stdout
    | 代表证号 | 姓名 | 性别 | 民族 | 出生年月 | 党派 | 代表团 | 行政区划 | 层级 | 届次 |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | 001 | 王小明 | 男 | 汉族 | 1975-08 | 中共党员 | 南明区代表团 | 520100 | 市 | 十五届 |
    | 002 | 李华 | 女 | 苗族 | 1983-11 | 群众 | 南明区代表团 | 520100 | 市 | 十五届 |
    "#);
}

#[test]
fn lists_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "deputy list", @r#"
    exit code 0
    ── stdout
    Certificate no.  Name    Sex     Ethnicity  Birth month  Party                Delegation    Region  Level  Term
    001              王小明  male    Han        1975-08      Communist Party      南明区代表团  520100  city   15
    002              李华    female  Miao       1983-11      no party             南明区代表团  520100  city   15
    003              㛃𠮷    female  Buyei      1990-02      non-party personage  云岩区代表团  520100  city   15
    004              张强    male    Han        1968-10      Jiusan Society       云岩区代表团  520100  city   15
    "#);
    shows!(office, "deputy list --sex female --format csv --columns name,sex,composition,birth", @r#"
    exit code 0
    ── stdout
    Name,Sex,Composition,Birth month
    李华,female,"head of an enterprise, grass roots",1983-11
    㛃𠮷,female,farmer,1990-02
    "#);
    shows!(office, "deputy list --name 查无此人", @r#"
    exit code 0
    ── stdout
    Certificate no.  Name  Sex  Ethnicity  Birth month  Party  Delegation  Region  Level  Term
    ── stderr
    nothing matches
    "#);
    shows!(office, "deputy list --format json --name 查无此人", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.deputy.list/1","rows":[],"count":0}
    ── stderr
    nothing matches
    "#);
}

#[test]
fn an_empty_register() {
    let office = TestOffice::new();
    shows!(office, "deputy list", @r#"
    exit code 0
    ── stdout
    代表证号  姓名  性别  民族  出生年月  党派  代表团  行政区划  层级  届次
    ── stderr
    没有符合条件的记录
    "#);
    shows!(office, "deputy list --exit-code", @r#"
    exit code 0
    ── stdout
    代表证号  姓名  性别  民族  出生年月  党派  代表团  行政区划  层级  届次
    ── stderr
    没有符合条件的记录
    "#);
    shows!(office, "deputy list --format json", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.deputy.list/1","rows":[],"count":0}
    ── stderr
    没有符合条件的记录
    "#);
    shows!(office, "deputy list --format csv", @r#"
    exit code 0
    ── stdout
    代表证号,姓名,性别,民族,出生年月,党派,代表团,行政区划,层级,届次
    ── stderr
    没有符合条件的记录
    "#);
    shows!(office, "deputy export", @"
    exit code 0
    ── stdout
    代表证号,姓名,性别,民族,出生年月,籍贯,党派,入党时间,学历,学位,毕业院校,专业,职称,工作单位及职务,结构类型,代表团,选举单位,行政区划,层级,届次,是否连任,当选日期,人大职务,专业小组,联络站,状态,暂停执行职务日期,恢复执行职务日期,终止日期,终止原因,邮编,备注
    ── stderr
    个人信息列未导出：身份证号、手机号、座机、邮箱、通讯地址、附加信息（需要时加 --reveal）
    导出 0 条
    ");
}

#[test]
fn lists_what_it_cannot() {
    let office = TestOffice::with_records();
    shows!(office, "deputy list --columns name,height", @"
    exit code 2
    ── stderr
    错误：没有名为 height 的列
    提示：可用的列：cert_no, name, sex, ethnicity, birth, native_place, party, joined_party_on, education, degree, school, major, title, position, composition, delegation, electoral_unit, region, level, term, reelected, elected_on, congress_post, group, station, status, suspended_on, resumed_on, ended_on, end_reason, id_number, mobile, landline, email, address, postcode, note, extra
    ");
    shows!(office, "deputy list --sort height", @"
    exit code 2
    ── stderr
    错误：没有名为 height 的列
    提示：可用的列：cert_no, name, sex, ethnicity, birth, native_place, party, joined_party_on, education, degree, school, major, title, position, composition, delegation, electoral_unit, region, level, term, reelected, elected_on, congress_post, group, station, status, suspended_on, resumed_on, ended_on, end_reason, id_number, mobile, landline, email, address, postcode, note, extra
    ");
    shows!(office, "deputy list --party nobody", @r#"
    exit code 2
    ── stderr
    错误：“nobody”不在允许的取值之内。可填：中共党员；中共预备党员；共青团员；民革；民盟；民建；民进；农工党；致公党；九三学社；台盟；无党派…
    "#);
    shows!(office, "deputy list --birth 1968.1", @r#"
    exit code 2
    ── stderr
    错误：“1968.1”不完整；请补全到所需的年、月、日
    "#);
    shows!(office, "deputy list --limit many", @r#"
    exit code 2
    ── stderr
    错误：--limit <N> 不能是“many”
    提示：加 --help 看用法
    "#);
    shows!(office, "deputy list --format doc", @r#"
    exit code 2
    ── stderr
    错误：--format <FORMAT> 不能是“doc”
    提示：可选：table, plain, csv, tsv, json, ndjson, md, html, xlsx
    提示：加 --help 看用法
    "#);
    shows!(office, "deputy list --exit-code --columns name", @r#"
    exit code 10
    ── stdout
    姓名
    王小明
    李华
    㛃𠮷
    张强
    "#);
}

#[test]
fn lists_what_it_cannot_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "deputy list --columns name,height", @"
    exit code 2
    ── stderr
    error: there is no column height
    hint: valid columns: cert_no, name, sex, ethnicity, birth, native_place, party, joined_party_on, education, degree, school, major, title, position, composition, delegation, electoral_unit, region, level, term, reelected, elected_on, congress_post, group, station, status, suspended_on, resumed_on, ended_on, end_reason, id_number, mobile, landline, email, address, postcode, note, extra
    ");
    shows!(office, "deputy list --party nobody", @r#"
    exit code 2
    ── stderr
    error: “nobody” is not one of the permitted values: cpc, cpc-candidate, youth-league, rcck, cdl, cndca, capd, cpwdp, cpp, jiusan, tdsl, non-party…
    "#);
    shows!(office, "deputy list --format doc", @r#"
    exit code 2
    ── stderr
    error: --format <FORMAT> cannot be "doc"
    hint: possible values: table, plain, csv, tsv, json, ndjson, md, html, xlsx
    hint: add --help to see the usage
    "#);
}

#[test]
fn shows_one() {
    let office = TestOffice::with_records();
    shows!(office, "deputy show 001", @r#"
    exit code 0
    ── stdout
    项目            内容
    代表证号        001
    姓名            王小明
    性别            男
    民族            汉族
    出生年月        1975-08
    党派            中共党员
    学历            大学
    工作单位及职务  第三中学教师
    结构类型        专业技术人员
    代表团          南明区代表团
    行政区划        520100
    层级            市
    届次            十五届
    当选日期        2021-12-20
    联络站          示例街道代表联络站
    手机号          199****0001
    "#);
    shows!(office, "deputy show 001 --reveal", @r#"
    exit code 0
    ── stdout
    项目            内容
    代表证号        001
    姓名            王小明
    性别            男
    民族            汉族
    出生年月        1975-08
    党派            中共党员
    学历            大学
    工作单位及职务  第三中学教师
    结构类型        专业技术人员
    代表团          南明区代表团
    行政区划        520100
    层级            市
    届次            十五届
    当选日期        2021-12-20
    联络站          示例街道代表联络站
    手机号          19900000001
    "#);
    shows!(office, "deputy show 王小明", @r#"
    exit code 0
    ── stdout
    项目            内容
    代表证号        001
    姓名            王小明
    性别            男
    民族            汉族
    出生年月        1975-08
    党派            中共党员
    学历            大学
    工作单位及职务  第三中学教师
    结构类型        专业技术人员
    代表团          南明区代表团
    行政区划        520100
    层级            市
    届次            十五届
    当选日期        2021-12-20
    联络站          示例街道代表联络站
    手机号          199****0001
    "#);
    shows!(office, "deputy show 999", @r#"
    exit code 3
    ── stderr
    错误：没有代表 999
    "#);
    shows!(office, "deputy show 001 --format json", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.deputy.show/1","rows":[
    {"cert_no":"001","name":"王小明","sex":"male","sex_label":"男","ethnicity":"HA","ethnicity_label":"汉族","birth":"1975-08","native_place":null,"party":"cpc","party_label":"中共党员","joined_party_on":null,"education":"university","education_label":"大学","degree":null,"school":null,"major":null,"title":null,"position":"第三中学教师","composition":["specialist"],"composition_label":["专业技术人员"],"delegation":"南明区代表团","electoral_unit":null,"region":"520100","level":"city","level_label":"市","term":"15","term_label":"十五届","reelected":null,"elected_on":"2021-12-20","congress_post":null,"group":null,"station":"示例街道代表联络站","status":null,"status_label":null,"suspended_on":null,"resumed_on":null,"ended_on":null,"end_reason":null,"end_reason_label":null,"id_number":null,"mobile":"199****0001","landline":null,"email":null,"address":null,"postcode":null,"note":null,"extra":null}
    ],"count":1}
    "#);
}

#[test]
fn shows_one_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "deputy show 002", @r#"
    exit code 0
    ── stdout
    Field              Value
    Certificate no.    002
    Name               李华
    Sex                female
    Ethnicity          Miao
    Birth month        1983-11
    Party              no party
    Education          postgraduate
    Employer and post  示例公司经理
    Composition        head of an enterprise, grass roots
    Delegation         南明区代表团
    Region             520100
    Level              city
    Term               15
    Elected on         2021-12-20
    Mobile             199****0002
    "#);
    shows!(office, "deputy show 999", @r#"
    exit code 3
    ── stderr
    error: there is no deputy 999
    "#);
}

#[test]
fn adds_and_edits() {
    let office = TestOffice::with_records();
    shows!(office, "deputy add --cert-no 005 --name 周新 --sex 女 --ethnicity 汉族 --birth 1991-07 --party 群众 --term 15 --region 520100 --elected-on 2024-01-30", @r#"
    exit code 0
    ── stderr
    已登记代表
    "#);
    shows!(office, "deputy add --cert-no 005 --name 周新 --term 15 --region 520100", @r#"
    exit code 0
    ── stderr
    代表已经登记过，没有改动
    "#);
    shows!(office, "deputy add --cert-no 006 --name 周6 --birth 1968.1 --term 15", @r#"
    exit code 1
    ── stderr
    错误：“--name”为“周6”：“周6”不像一个姓名（姓名不含数字和标点，一格只填一人）；请核对 [bad-name]
    “--birth”为“1968.1”：“1968.1”可能是1月，也可能是10月（电子表格会丢掉末尾的0）；请核对后写成 1968-01 或 1968-10 [damaged-month]
    "#);
    shows!(office, "deputy add --cert-no 006", @r#"
    exit code 2
    ── stderr
    错误：缺少 --name
    "#);
    shows!(office, "deputy edit 005 --position 示例学校教师", @r#"
    exit code 0
    ── stderr
    已修改代表
    "#);
    shows!(office, "deputy edit 005 --position 示例学校教师", @r#"
    exit code 0
    ── stderr
    代表本来就是这样，没有改动
    "#);
    shows!(office, "deputy edit 777 --position 无", @r#"
    exit code 3
    ── stderr
    错误：没有代表 777
    "#);
    shows!(office, "deputy edit 005", @r#"
    exit code 2
    ── stderr
    错误：没有写要改的字段
    "#);
    shows!(office, "deputy edit 005 --birth 不详", @r#"
    exit code 1
    ── stderr
    错误：“--birth”为“不详”：“不详”不是有效年月；请写成 1968-05 或 1968年5月 [bad-month]
    "#);
    shows!(office, "deputy show 005", @r#"
    exit code 0
    ── stdout
    项目            内容
    代表证号        005
    姓名            周新
    性别            女
    民族            汉族
    出生年月        1991-07
    党派            群众
    工作单位及职务  示例学校教师
    行政区划        520100
    层级            市
    届次            十五届
    当选日期        2024-01-30
    "#);
}

#[test]
fn adds_and_edits_in_english() {
    let office = TestOffice::with_records().english();
    shows!(office, "deputy add --cert-no 005 --name 周新 --sex female --term 15 --region 520100", @r#"
    exit code 0
    ── stderr
    deputy added
    "#);
    shows!(office, "deputy add --cert-no 005 --name 周新 --term 15 --region 520100", @r#"
    exit code 0
    ── stderr
    the deputy was there already; nothing changed
    "#);
    shows!(office, "deputy add --cert-no 006 --name 周6 --birth 1968.1 --term 15", @r#"
    exit code 1
    ── stderr
    error: --name is "周6": “周6” does not look like one person's name (no digits or punctuation, one person a cell) [bad-name]
    --birth is "1968.1": “1968.1” may be January or October (spreadsheets drop the last 0); check it and write 1968-01 or 1968-10 [damaged-month]
    "#);
    shows!(office, "deputy edit 005 --position teacher", @r#"
    exit code 0
    ── stderr
    deputy changed
    "#);
    shows!(office, "deputy edit 777 --position none", @r#"
    exit code 3
    ── stderr
    error: there is no deputy 777
    "#);
}

#[test]
fn template() {
    let office = TestOffice::new();
    shows!(office, "deputy template --columns", @r#"
    exit code 2
    ── stderr
    错误：没有选项 --columns
    提示：加 --help 看用法
    "#);
    shows!(office, "deputy template --format csv", @"
    exit code 0
    ── stdout
    代表证号,姓名,性别,民族,出生年月,籍贯,党派,入党时间,学历,学位,毕业院校,专业,职称,工作单位及职务,结构类型,代表团,选举单位,行政区划,层级,届次,是否连任,当选日期,人大职务,专业小组,联络站,状态,暂停执行职务日期,恢复执行职务日期,终止日期,终止原因,身份证号,手机号,座机,邮箱,通讯地址,邮编,备注,附加信息
    001,王小明,男,汉族,1975.08,贵州贵阳,中共党员,1998.07,大学,学士,,,,第三中学教师,专业技术人员,南明区代表团,南明区,520100,市,十五届,否,2021-12-20,,,,在任,,,,,,19900000001,,,,,,
    ");
    shows!(office, "deputy template --format csv --headings en", @"
    exit code 0
    ── stdout
    Certificate no.,Name,Sex,Ethnicity,Birth month,Native place,Party,Joined party,Education,Degree,School,Major,Professional title,Employer and post,Composition,Delegation,Electoral unit,Region,Level,Term,Re-elected,Elected on,Post in the congress,Group,Station,Status,Suspended on,Resumed on,Ended on,Reason of ending,Identity no.,Mobile,Landline,E-mail,Address,Postcode,Note,Extra
    001,王小明,男,汉族,1975.08,贵州贵阳,中共党员,1998.07,大学,学士,,,,第三中学教师,专业技术人员,南明区代表团,南明区,520100,市,十五届,否,2021-12-20,,,,在任,,,,,,19900000001,,,,,,
    ");
}

#[test]
fn imports() {
    let office = with_fixtures(TestOffice::new());
    shows!(office, "deputy import utf8.csv", @r#"
    exit code 0
    ── stderr
    utf8.csv：表头上方有 1 行未导入：某某市第十五届人民代表大会代表名册（样例）
    utf8.csv：合计、说明共 2 行未导入：第 10、11 行
    utf8.csv：代表新增 5，更改 0，未变 0，未收 0
    "#);
    shows!(office, "deputy import utf8.csv", @r#"
    exit code 0
    ── stderr
    utf8.csv：与日志第 2 条导入的是同一文件
    utf8.csv：表头上方有 1 行未导入：某某市第十五届人民代表大会代表名册（样例）
    utf8.csv：合计、说明共 2 行未导入：第 10、11 行
    utf8.csv：代表新增 0，更改 0，未变 5，未收 0
    "#);
    shows!(office, "deputy import gb18030.csv", @r#"
    exit code 0
    ── stderr
    gb18030.csv：按 GB18030（GBK）编码读取（不是 UTF-8）
    gb18030.csv：表头上方有 1 行未导入：某某市第十五届人民代表大会代表名册（样例）
    gb18030.csv：合计、说明共 2 行未导入：第 10、11 行
    gb18030.csv：代表新增 0，更改 0，未变 5，未收 0
    "#);
    shows!(office, "deputy import utf16le.txt --dry-run", @r#"
    exit code 0
    ── stderr
    utf16le.txt：按 UTF-16LE 编码读取（由空字节的位置判断）
    utf16le.txt：各列以制表符分隔
    utf16le.txt：表头上方有 1 行未导入：某某市第十五届人民代表大会代表名册（样例）
    utf16le.txt：合计、说明共 2 行未导入：第 10、11 行
    utf16le.txt：代表新增 0，更改 0，未变 5，未收 0
    试运行：没有保留任何改动
    "#);
    shows!(office, "deputy import big5.csv", @r#"
    exit code 6
    ── stderr
    错误：big5.csv 看来是 Big5 编码，按 GB18030 读出的会是乱码
    提示：请另存为 UTF-8；如确为国标编码，加 --encoding gb18030
    "#);
    shows!(office, "deputy import gb18030-cut.csv", @r#"
    exit code 6
    ── stderr
    错误：gb18030-cut.csv 第 11 行（第 651 字节处）不是有效的 GB18030 文字
    提示：文件可能截断或混用了两种编码；请从原表重新另存为 CSV UTF-8，或用 --encoding 指明编码
    "#);
    shows!(office, "deputy import nowhere.csv", @r#"
    exit code 6
    ── stderr
    错误：nowhere.csv：打开失败：没有这个文件或文件夹
    "#);
    shows!(office, "deputy import utf8.csv --header-row 99", @r#"
    exit code 2
    ── stderr
    错误：第 99 行没有可作表头的行
    提示：行号从 1 数起，空行也算
    "#);
    shows!(office, "deputy import utf8.csv --on-conflict maybe", @r#"
    exit code 2
    ── stderr
    错误：--on-conflict <update|skip|reject> 不能是“maybe”
    提示：可选：update, skip, reject
    提示：加 --help 看用法
    "#);
}

#[test]
fn imports_in_english() {
    let office = with_fixtures(TestOffice::new().english());
    shows!(office, "deputy import utf16be-bom.txt", @r#"
    exit code 0
    ── stderr
    utf16be-bom.txt: read as UTF-16BE (byte order mark)
    utf16be-bom.txt: columns are parted by tabs
    utf16be-bom.txt: rows above the header left out: 1 (某某市第十五届人民代表大会代表名册（样例）)
    utf16be-bom.txt: rows of totals or remarks left out: 2 (lines 10, 11)
    utf16be-bom.txt: deputy: 5 created, 0 changed, 0 unchanged, 0 rejected
    "#);
    shows!(office, "deputy import shift-jis.csv", @r#"
    exit code 6
    ── stderr
    error: shift-jis.csv seems to be Shift_JIS; read as GB18030 it would be garbage
    hint: save it as UTF-8; if it is GB18030 after all, add --encoding gb18030
    "#);
    shows!(office, "deputy import nowhere.csv", @r#"
    exit code 6
    ── stderr
    error: nowhere.csv: cannot open: no such file or folder
    "#);
    shows!(office, "deputy import semicolon.csv --dry-run", @r#"
    exit code 0
    ── stderr
    semicolon.csv: columns are parted by semicolons
    semicolon.csv: rows above the header left out: 1 (某某市第十五届人民代表大会代表名册（样例）)
    semicolon.csv: rows of totals or remarks left out: 2 (lines 10, 11)
    semicolon.csv: deputy: 0 created, 0 changed, 5 unchanged, 0 rejected
    dry run: nothing was kept
    "#);
}

#[test]
fn rejects_bad_rows() {
    let office = with_fixtures(TestOffice::new());
    shows!(office, "deputy import bad.csv --dry-run", @r#"
    exit code 5
    ── stderr
    警告：bad.csv 第 5 行未收，“姓 名”为“李4”：“李4”不像一个姓名（姓名不含数字和标点，一格只填一人）；请核对 [bad-name]
    警告：bad.csv 第 5 行未收，“出生年月”为“1968.1”：“1968.1”可能是1月，也可能是10月（电子表格会丢掉末尾的0）；请核对后写成 1968-01 或 1968-10 [damaged-month]
    警告：bad.csv 第 6 行未收，“证号*”为“1.23E+17”：“1.23E+17”已被电子表格当作数值，末几位丢失，无法还原；请把该列设为“文本”格式，对照原件重新录入 [damaged-number]
    警告：bad.csv 第 6 行未收，“性别”为“未知”：“未知”不在允许的取值之内。可填：男；女 [unknown-code]
    警告：bad.csv 第 6 行未收，“出生年月”为“68.5”：“68.5”的年份不足四位，分不清是哪个世纪；请写四位年份，如 1968 [two-digit-year]
    警告：bad.csv 第 6 行未收，“结构类型”为“商人”：“商人”不在允许的取值之内。是否指“工人”？可填：工人；农民；农民工；专业技术人员；党政领导干部；企业负责人；基层代表；村（社区）干部；解放军和武警；归侨侨眷；其他 [unknown-code]
    警告：bad.csv 第 6 行未收，“届次”为“本届”：“本届”不是有效的届；请写成 15 或 第十五届 [bad-term]
    警告：bad.csv 第 6 行未收，“手机号”：号码被电子表格当作数值，末几位已经丢失 [damaged-number]
    警告：bad.csv 第 7 行未收，“姓 名”：必填，不能为空；请补上 [missing]
    警告：bad.csv 第 7 行未收，“民族”为“同上”：写的是“同上”；每行须写明内容，请照上一行补全 [ditto]
    警告：bad.csv 第 7 行未收，“出生年月”为“1968.13”：“1968.13”不是有效年月；请写成 1968-05 或 1968年5月 [bad-month]
    警告：bad.csv 第 7 行未收，“手机号”：不是有效的手机号 [bad-mobile]
    警告：bad.csv 第 8 行未收，“出生年月”为“25000”：“25000”是电子表格的日期序列号，很可能是 1968-06-11（1904 日期系统则为 1972-06-12）；请核对后把该列设为日期格式，或改写成 1968-06-11 [excel-serial]
    警告：bad.csv 第 8 行未收，本行的列数比表头多 [extra-cells]
    bad.csv：代表新增 2，更改 0，未变 0，未收 4
    试运行：没有保留任何改动
    "#);
    shows!(office, "deputy import bad.csv --strict", @r#"
    exit code 1
    ── stderr
    警告：bad.csv 第 5 行未收，“姓 名”为“李4”：“李4”不像一个姓名（姓名不含数字和标点，一格只填一人）；请核对 [bad-name]
    警告：bad.csv 第 5 行未收，“出生年月”为“1968.1”：“1968.1”可能是1月，也可能是10月（电子表格会丢掉末尾的0）；请核对后写成 1968-01 或 1968-10 [damaged-month]
    警告：bad.csv 第 6 行未收，“证号*”为“1.23E+17”：“1.23E+17”已被电子表格当作数值，末几位丢失，无法还原；请把该列设为“文本”格式，对照原件重新录入 [damaged-number]
    警告：bad.csv 第 6 行未收，“性别”为“未知”：“未知”不在允许的取值之内。可填：男；女 [unknown-code]
    警告：bad.csv 第 6 行未收，“出生年月”为“68.5”：“68.5”的年份不足四位，分不清是哪个世纪；请写四位年份，如 1968 [two-digit-year]
    警告：bad.csv 第 6 行未收，“结构类型”为“商人”：“商人”不在允许的取值之内。是否指“工人”？可填：工人；农民；农民工；专业技术人员；党政领导干部；企业负责人；基层代表；村（社区）干部；解放军和武警；归侨侨眷；其他 [unknown-code]
    警告：bad.csv 第 6 行未收，“届次”为“本届”：“本届”不是有效的届；请写成 15 或 第十五届 [bad-term]
    警告：bad.csv 第 6 行未收，“手机号”：号码被电子表格当作数值，末几位已经丢失 [damaged-number]
    警告：bad.csv 第 7 行未收，“姓 名”：必填，不能为空；请补上 [missing]
    警告：bad.csv 第 7 行未收，“民族”为“同上”：写的是“同上”；每行须写明内容，请照上一行补全 [ditto]
    警告：bad.csv 第 7 行未收，“出生年月”为“1968.13”：“1968.13”不是有效年月；请写成 1968-05 或 1968年5月 [bad-month]
    警告：bad.csv 第 7 行未收，“手机号”：不是有效的手机号 [bad-mobile]
    警告：bad.csv 第 8 行未收，“出生年月”为“25000”：“25000”是电子表格的日期序列号，很可能是 1968-06-11（1904 日期系统则为 1972-06-12）；请核对后把该列设为日期格式，或改写成 1968-06-11 [excel-serial]
    警告：bad.csv 第 8 行未收，本行的列数比表头多 [extra-cells]
    bad.csv：代表新增 2，更改 0，未变 0，未收 4
    有行未收且指定了 --strict：没有保留任何改动
    "#);
    shows!(office, "deputy import bad.csv --rejects rejected.csv", @r#"
    exit code 5
    ── stderr
    警告：bad.csv 第 5 行未收，“姓 名”为“李4”：“李4”不像一个姓名（姓名不含数字和标点，一格只填一人）；请核对 [bad-name]
    警告：bad.csv 第 5 行未收，“出生年月”为“1968.1”：“1968.1”可能是1月，也可能是10月（电子表格会丢掉末尾的0）；请核对后写成 1968-01 或 1968-10 [damaged-month]
    警告：bad.csv 第 6 行未收，“证号*”为“1.23E+17”：“1.23E+17”已被电子表格当作数值，末几位丢失，无法还原；请把该列设为“文本”格式，对照原件重新录入 [damaged-number]
    警告：bad.csv 第 6 行未收，“性别”为“未知”：“未知”不在允许的取值之内。可填：男；女 [unknown-code]
    警告：bad.csv 第 6 行未收，“出生年月”为“68.5”：“68.5”的年份不足四位，分不清是哪个世纪；请写四位年份，如 1968 [two-digit-year]
    警告：bad.csv 第 6 行未收，“结构类型”为“商人”：“商人”不在允许的取值之内。是否指“工人”？可填：工人；农民；农民工；专业技术人员；党政领导干部；企业负责人；基层代表；村（社区）干部；解放军和武警；归侨侨眷；其他 [unknown-code]
    警告：bad.csv 第 6 行未收，“届次”为“本届”：“本届”不是有效的届；请写成 15 或 第十五届 [bad-term]
    警告：bad.csv 第 6 行未收，“手机号”：号码被电子表格当作数值，末几位已经丢失 [damaged-number]
    警告：bad.csv 第 7 行未收，“姓 名”：必填，不能为空；请补上 [missing]
    警告：bad.csv 第 7 行未收，“民族”为“同上”：写的是“同上”；每行须写明内容，请照上一行补全 [ditto]
    警告：bad.csv 第 7 行未收，“出生年月”为“1968.13”：“1968.13”不是有效年月；请写成 1968-05 或 1968年5月 [bad-month]
    警告：bad.csv 第 7 行未收，“手机号”：不是有效的手机号 [bad-mobile]
    警告：bad.csv 第 8 行未收，“出生年月”为“25000”：“25000”是电子表格的日期序列号，很可能是 1968-06-11（1904 日期系统则为 1972-06-12）；请核对后把该列设为日期格式，或改写成 1968-06-11 [excel-serial]
    警告：bad.csv 第 8 行未收，本行的列数比表头多 [extra-cells]
    bad.csv：代表新增 2，更改 0，未变 0，未收 4
    "#);
    shows!(office, "deputy import bad.csv --rejects rejected.csv", @r#"
    exit code 6
    ── stderr
    错误：rejected.csv 已经存在
    提示：请换一个文件名，或加 --force 覆盖
    "#);
    shows!(office, "deputy import rejected.csv --quiet", @r#"
    exit code 1
    ── stderr
    警告：rejected.csv 第 3 行未收，“姓 名”为“李4”：“李4”不像一个姓名（姓名不含数字和标点，一格只填一人）；请核对 [bad-name]
    警告：rejected.csv 第 3 行未收，“出生年月”为“1968.1”：“1968.1”可能是1月，也可能是10月（电子表格会丢掉末尾的0）；请核对后写成 1968-01 或 1968-10 [damaged-month]
    警告：rejected.csv 第 4 行未收，“证号*”为“1.23E+17”：“1.23E+17”已被电子表格当作数值，末几位丢失，无法还原；请把该列设为“文本”格式，对照原件重新录入 [damaged-number]
    警告：rejected.csv 第 4 行未收，“性别”为“未知”：“未知”不在允许的取值之内。可填：男；女 [unknown-code]
    警告：rejected.csv 第 4 行未收，“出生年月”为“68.5”：“68.5”的年份不足四位，分不清是哪个世纪；请写四位年份，如 1968 [two-digit-year]
    警告：rejected.csv 第 4 行未收，“结构类型”为“商人”：“商人”不在允许的取值之内。是否指“工人”？可填：工人；农民；农民工；专业技术人员；党政领导干部；企业负责人；基层代表；村（社区）干部；解放军和武警；归侨侨眷；其他 [unknown-code]
    警告：rejected.csv 第 4 行未收，“届次”为“本届”：“本届”不是有效的届；请写成 15 或 第十五届 [bad-term]
    警告：rejected.csv 第 4 行未收，“手机号”：号码被电子表格当作数值，末几位已经丢失 [damaged-number]
    警告：rejected.csv 第 5 行未收，“姓 名”：必填，不能为空；请补上 [missing]
    警告：rejected.csv 第 5 行未收，“民族”为“同上”：写的是“同上”；每行须写明内容，请照上一行补全 [ditto]
    警告：rejected.csv 第 5 行未收，“出生年月”为“1968.13”：“1968.13”不是有效年月；请写成 1968-05 或 1968年5月 [bad-month]
    警告：rejected.csv 第 5 行未收，“手机号”：不是有效的手机号 [bad-mobile]
    警告：rejected.csv 第 6 行未收，“出生年月”为“25000”：“25000”是电子表格的日期序列号，很可能是 1968-06-11（1904 日期系统则为 1972-06-12）；请核对后把该列设为日期格式，或改写成 1968-06-11 [excel-serial]
    "#);
}

#[test]
fn rejects_bad_rows_in_english() {
    let office = with_fixtures(TestOffice::new().english());
    shows!(office, "deputy import bad.csv", @r#"
    exit code 5
    ── stderr
    warning: bad.csv line 5 rejected, 姓 名 is "李4": “李4” does not look like one person's name (no digits or punctuation, one person a cell) [bad-name]
    warning: bad.csv line 5 rejected, 出生年月 is "1968.1": “1968.1” may be January or October (spreadsheets drop the last 0); check it and write 1968-01 or 1968-10 [damaged-month]
    warning: bad.csv line 6 rejected, 证号* is "1.23E+17": “1.23E+17” was taken for a number by a spreadsheet and has lost its last digits; set the column to text and type it again from the source [damaged-number]
    warning: bad.csv line 6 rejected, 性别 is "未知": “未知” is not one of the permitted values: male, female [unknown-code]
    warning: bad.csv line 6 rejected, 出生年月 is "68.5": “68.5” lacks a year of four digits; write one such as 1968 [two-digit-year]
    warning: bad.csv line 6 rejected, 结构类型 is "商人": “商人” is not one of the permitted values (did you mean worker?): worker, farmer, migrant, specialist, cadre, enterprise, grassroots, village-cadre, military, returned, other [unknown-code]
    warning: bad.csv line 6 rejected, 届次 is "本届": “本届” is not a term; write 15 or 第十五届 [bad-term]
    warning: bad.csv line 6 rejected, 手机号: A spreadsheet took the number for a value and lost its last digits. [damaged-number]
    warning: bad.csv line 7 rejected, 姓 名: required, and empty; fill it in [missing]
    warning: bad.csv line 7 rejected, 民族 is "同上": the cell says “同上” (ditto); write the content out in every row [ditto]
    warning: bad.csv line 7 rejected, 出生年月 is "1968.13": “1968.13” is not a month; write 1968-05 or 1968年5月 [bad-month]
    warning: bad.csv line 7 rejected, 手机号: Not a mobile number of 11 digits. [bad-mobile]
    warning: bad.csv line 8 rejected, 出生年月 is "25000": “25000” is a spreadsheet's serial number, probably 1968-06-11 (1972-06-12 in the 1904 system); check it and write 1968-06-11 [excel-serial]
    warning: bad.csv line 8 rejected, The row has more cells than the header. [extra-cells]
    bad.csv: deputy: 2 created, 0 changed, 0 unchanged, 4 rejected
    hint: add --rejects rejected.csv to get these rows with their reasons; mend it and import it
    "#);
}

#[test]
fn exports() {
    let office = TestOffice::with_records();
    shows!(office, "deputy export --columns cert_no,name,mobile", @r#"
    exit code 0
    ── stdout
    代表证号,姓名
    001,王小明
    002,李华
    003,㛃𠮷
    004,张强
    ── stderr
    个人信息列未导出：手机号（需要时加 --reveal）
    导出 4 条
    "#);
    shows!(office, "deputy export --columns cert_no,name,mobile --reveal", @r#"
    exit code 0
    ── stdout
    代表证号,姓名,手机号
    001,王小明,19900000001
    002,李华,19900000002
    003,㛃𠮷,
    004,张强,19900000004
    ── stderr
    导出 4 条
    "#);
    shows!(office, "deputy export --output out.csv", @r#"
    exit code 0
    ── stderr
    个人信息列未导出：身份证号、手机号、座机、邮箱、通讯地址、附加信息（需要时加 --reveal）
    已写入 out.csv
    导出 4 条
    "#);
    shows!(office, "deputy export --output out.csv", @r#"
    exit code 4
    ── stderr
    个人信息列未导出：身份证号、手机号、座机、邮箱、通讯地址、附加信息（需要时加 --reveal）
    错误：文件 out.csv 已存在
    提示：换个文件名，或加 --force 覆盖
    "#);
    shows!(office, "deputy export --output out.xyz", @r#"
    exit code 2
    ── stderr
    个人信息列未导出：身份证号、手机号、座机、邮箱、通讯地址、附加信息（需要时加 --reveal）
    错误：从文件名 out.xyz 看不出格式，请加 --format（table plain csv tsv json ndjson md html xlsx）
    "#);
    shows!(office, "deputy export --output nowhere/out.csv", @r#"
    exit code 6
    ── stderr
    个人信息列未导出：身份证号、手机号、座机、邮箱、通讯地址、附加信息（需要时加 --reveal）
    错误：文件 nowhere/out.csv 无法使用：没有这个文件或文件夹
    "#);
}
