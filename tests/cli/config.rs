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

#[test]
fn the_rules_named_when_the_database_was_made_hold_until_others_are_named() {
    let office = TestOffice::empty();
    let profile = |line: &str| {
        let said = office.ok(&format!("config show --origin {line}"));
        let line = said.lines().find(|line| line.starts_with("profile")).unwrap().split_whitespace().skip(1);
        line.map(|word| word.rsplit('/').next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(profile(""), ["national", "default"], "no database yet");
    office.write("own.toml", OWN);
    office.ok("init --place 贵阳市 --code 520100 --level city --term 15 --profile own.toml");
    assert_eq!(profile(""), ["own.toml", "database"]);
    assert!(office.ok("profile show").contains("规则：own"), "a command that needs no database");
    assert!(office.ok("report annual --year 2024 --section head").contains("本市规则"), "one that does");
    assert_eq!(profile("--profile henan"), ["henan", "--profile"]);
    office.write("other.toml", "profile = \"shanghai\"\n");
    assert_eq!(profile("--config other.toml"), ["shanghai", "other.toml"]);

    // Run from elsewhere it is the same file; once that is gone, the program says which one it was and what to do.
    assert!(office.ok("profile show").contains("规则：own"));
    std::fs::remove_file(office.file("own.toml")).unwrap();
    let done = office.done("report annual --year 2024");
    assert_eq!(done.code, 3, "{}", done.err);
    assert!(done.err.contains("own.toml") && done.err.contains("renda init"), "{}", done.err);
}

#[test]
fn rules_named_in_a_file_are_meant_from_its_folder() {
    let office = TestOffice::empty();
    std::fs::create_dir(office.file("conf")).unwrap();
    office.write("conf/own.toml", OWN);
    office.write("conf/renda.toml", "profile = \"own.toml\"\n");
    assert!(office.ok("profile show --config conf/renda.toml").contains("规则：own"));
}

/// Rules of an office's own.
const OWN: &str = "[profile]\nname = \"own\"\ntitle = { zh = \"本市规则\", en = \"own\" }\ninherits = \"national\"\nvalid_from = \"2020-01-01\"\nbasis = \"测试\"\n";
