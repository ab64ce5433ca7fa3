//! Settings.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn shows_where_settings_come_from() {
    let office = TestOffice::empty();
    office.write("bad.toml", "db = 3\nnonsense = true\n");
    office.write("renda.toml", "db = \"office.db\"\nprofile = \"guiyang\"\n");
    shows!(office, "config show", @r#"
    exit code 0
    ── stdout
    名称                值
    db                  renda.db
    read-url
    lang
    today               2024-06-25
    operator            测试员
    profile             guiyang
    document.templates
    document.office
    document.address
    document.phone
    document.contact
    document.copies
    "#);
    shows!(office, "config show --lang en --operator 张三", @r#"
    exit code 0
    ── stdout
    Name                Value
    db                  renda.db
    read-url
    lang                en
    today               2024-06-25
    operator            张三
    profile             guiyang
    document.templates
    document.office
    document.address
    document.phone
    document.contact
    document.copies
    "#);
    shows!(office, "config show --config renda.toml", @r#"
    exit code 0
    ── stdout
    名称                值
    db                  renda.db
    read-url
    lang
    today               2024-06-25
    operator            测试员
    profile             guiyang
    document.templates
    document.office
    document.address
    document.phone
    document.contact
    document.copies
    "#);
    shows!(office, "config show --config bad.toml", @r#"
    exit code 2
    ── stderr
    错误：配置文件 bad.toml 第 1 行有误：invalid type: integer `3`, expected a string
    "#);
    shows!(office, "config show --config nowhere.toml", @r#"
    exit code 6
    ── stderr
    错误：文件 nowhere.toml 无法使用：没有这个文件或文件夹
    "#);
    shows!(office, "config show --format json", @r#"
    exit code 0
    ── stdout
    {"schema":"renda.config.show/1","title":null,"sheets":[
    {"key":"settings","title":null,"rows":[
    {"name":"db","value":"renda.db"},
    {"name":"read-url","value":null},
    {"name":"lang","value":null},
    {"name":"today","value":"2024-06-25"},
    {"name":"operator","value":"测试员"},
    {"name":"profile","value":"guiyang"},
    {"name":"document.templates","value":null},
    {"name":"document.office","value":null},
    {"name":"document.address","value":null},
    {"name":"document.phone","value":null},
    {"name":"document.contact","value":null},
    {"name":"document.copies","value":null}
    ],"count":12,"notes":[]}
    ]}
    "#);
}
