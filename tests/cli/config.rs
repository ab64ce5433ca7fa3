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
    reminder.channels
    reminder.from
    reminder.reply_to
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
    reminder.channels
    reminder.from
    reminder.reply_to
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
    reminder.channels
    reminder.from
    reminder.reply_to
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
    {"name":"document.copies","value":null},
    {"name":"reminder.channels","value":null},
    {"name":"reminder.from","value":null},
    {"name":"reminder.reply_to","value":null},
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
    ],"count":26,"notes":[]}
    ]}
    "#);
}

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
