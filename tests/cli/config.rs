//! Settings.

use crate::office::TestOffice;
use crate::shows;

#[test]
fn shows_where_settings_come_from() {
    let office = TestOffice::empty();
    office.write("bad.toml", "db = 3\nnonsense = true\n");
    office.write("renda.toml", "db = \"office.db\"\nprofile = \"guiyang\"\n");
    shows!(office, "config show", @"
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
    reminder.channels
    reminder.from
    reminder.reply_to
    reminder.quiet
    reminder.rules
    reminder.templates
    reminder.attach
    reminder.lease
    reminder.back_off
    smtp.host
    smtp.port
    smtp.tls
    smtp.user
    smtp.password_file
    smtp.ca_file
    smtp.timeout
    sendmail.command
    sendmail.timeout
    files.dir
    smtp.password
    ");
    shows!(office, "config show --lang en --operator 张三", @"
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
    reminder.channels
    reminder.from
    reminder.reply_to
    reminder.quiet
    reminder.rules
    reminder.templates
    reminder.attach
    reminder.lease
    reminder.back_off
    smtp.host
    smtp.port
    smtp.tls
    smtp.user
    smtp.password_file
    smtp.ca_file
    smtp.timeout
    sendmail.command
    sendmail.timeout
    files.dir
    smtp.password
    ");
    shows!(office, "config show --config renda.toml", @"
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
    reminder.channels
    reminder.from
    reminder.reply_to
    reminder.quiet
    reminder.rules
    reminder.templates
    reminder.attach
    reminder.lease
    reminder.back_off
    smtp.host
    smtp.port
    smtp.tls
    smtp.user
    smtp.password_file
    smtp.ca_file
    smtp.timeout
    sendmail.command
    sendmail.timeout
    files.dir
    smtp.password
    ");
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
    {"name":"document.copies","value":null},
    {"name":"reminder.channels","value":null},
    {"name":"reminder.from","value":null},
    {"name":"reminder.reply_to","value":null},
    {"name":"reminder.quiet","value":null},
    {"name":"reminder.rules","value":null},
    {"name":"reminder.templates","value":null},
    {"name":"reminder.attach","value":null},
    {"name":"reminder.lease","value":null},
    {"name":"reminder.back_off","value":null},
    {"name":"smtp.host","value":null},
    {"name":"smtp.port","value":null},
    {"name":"smtp.tls","value":null},
    {"name":"smtp.user","value":null},
    {"name":"smtp.password_file","value":null},
    {"name":"smtp.ca_file","value":null},
    {"name":"smtp.timeout","value":null},
    {"name":"sendmail.command","value":null},
    {"name":"sendmail.timeout","value":null},
    {"name":"files.dir","value":null},
    {"name":"smtp.password","value":null}
    ],"count":32,"notes":[]}
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

#[test]
fn where_letters_go_out_is_shown_without_secrets() {
    let office = TestOffice::empty();
    let tables = "[reminder]\nchannels = [\"smtp\", \"files\"]\nfrom = \"代表工委 <dbgw@example.cn>\"\n
        [smtp]\nhost = \"mail.example.cn\"\nport = 465\ntls = \"tls\"\npassword_file = \"smtp.pass\"\n
        [webhook.group]\nkind = \"wecom\"\nurl_file = \"/run/secrets/group\"\n";
    office.write("letters.toml", tables);
    let shown = office
        .command("config show --origin --config letters.toml --format csv")
        .env("RENDA_SMTP_PASSWORD", "canary-1")
        .env("RENDA_WEBHOOK_GROUP", "https://example.cn/?key=canary-2")
        .output()
        .unwrap();
    let text = String::from_utf8(shown.stdout).unwrap();
    for line in [
        "reminder.channels,smtp files,letters.toml",
        "reminder.from,代表工委 <dbgw@example.cn>,letters.toml",
        "reminder.reply_to,,default",
        "smtp.port,465,letters.toml",
        "smtp.password_file,smtp.pass,letters.toml",
        "smtp.password,●,RENDA_SMTP_PASSWORD",
        "webhook.group.kind,wecom,letters.toml",
        "webhook.group.url_file,/run/secrets/group,letters.toml",
        "webhook.group.url,●,RENDA_WEBHOOK_GROUP",
        "webhook.group.secret,,default",
    ] {
        assert!(text.lines().any(|found| found == line), "{line}\n{text}");
    }
    assert!(!text.contains("canary"), "{text}");
    office.write("secret.toml", "[smtp]\npassword = \"canary-3\"\n");
    let refused = office.command("config show --config secret.toml").output().unwrap();
    let told = String::from_utf8(refused.stderr).unwrap();
    assert!(told.contains("password") && !told.contains("canary"), "{told}");
}
