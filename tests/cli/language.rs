//! Which language a run speaks, and that it speaks no other.

use crate::office::{Done, TestOffice};

fn told(office: &TestOffice, line: &str, variables: &[(&str, &str)]) -> String {
    let mut command = office.command(line);
    command.envs(variables.iter().copied());
    Done::of(&command.output().unwrap()).err
}

fn is_chinese(text: &str) -> bool {
    text.contains("错误：")
}

#[test]
fn flag_then_variable_then_locale_then_chinese() {
    let office = TestOffice::empty();
    assert!(is_chinese(&told(&office, "status", &[])), "nothing says which: Chinese");
    for (variable, value, chinese) in [
        ("LANG", "zh_CN.UTF-8", true),
        ("LANG", "en_GB.UTF-8", false),
        ("LANG", "C.UTF-8", true),
        ("LANG", "de_DE.UTF-8", true),
        ("LC_ALL", "en_US.UTF-8", false),
        ("LC_MESSAGES", "en_US.UTF-8", false),
        ("RENDA_LANG", "en", false),
        ("RENDA_LANG", "zh", true),
    ] {
        assert_eq!(is_chinese(&told(&office, "status", &[(variable, value)])), chinese, "{variable}={value}");
    }
    let both = [("LANG", "zh_CN.UTF-8"), ("LC_ALL", "en_US.UTF-8")];
    assert!(!is_chinese(&told(&office, "status", &both)), "LC_ALL goes before LANG");
    let both = [("LC_ALL", "en_US.UTF-8"), ("RENDA_LANG", "zh")];
    assert!(is_chinese(&told(&office, "status", &both)), "our own variable goes before the locale");
    assert!(
        !is_chinese(&told(&office, "--lang en status", &[("RENDA_LANG", "zh")])),
        "the flag goes before everything"
    );
    assert!(!is_chinese(&told(&office, "status --lang=en", &[])), "the flag may stand at the end");
}

#[test]
fn the_project_file_may_say_it() {
    let office = TestOffice::empty();
    office.write("renda.toml", "lang = \"en\"\n");
    assert!(!is_chinese(&told(&office, "status", &[])));
    assert!(is_chinese(&told(&office, "status", &[("RENDA_LANG", "zh")])), "a variable goes before the file");
}

#[test]
fn keys_and_codes_do_not_depend_on_the_language() {
    let office = TestOffice::with_records();
    let keys = |line: &str| -> Vec<String> {
        let value: serde_json::Value = serde_json::from_str(&office.ok(line)).unwrap();
        let row = value["rows"][0].as_object().unwrap();
        row.iter()
            .map(|(key, value)| if key.ends_with("_label") { key.clone() } else { format!("{key}={value}") })
            .collect()
    };
    for line in ["deputy list --format json", "suggestion list --format json", "unit list --format json --columns all"]
    {
        assert_eq!(keys(&format!("--lang zh {line}")), keys(&format!("--lang en {line}")), "{line}");
    }
}

#[test]
fn data_goes_to_standard_output_and_everything_else_to_standard_error() {
    let office = TestOffice::with_records();
    for line in [
        "deputy list --format json",
        "suggestion list --format json",
        "report annual --format json",
        "status --format json",
    ] {
        let out = office.ok(line);
        assert!(serde_json::from_str::<serde_json::Value>(&out).is_ok(), "{line}: {out}");
    }
    for line in ["deputy show 999 --format json", "suggestion list --format json --status nowhere"] {
        let done = office.done(line);
        assert_eq!(done.out, "", "{line}");
        let error: serde_json::Value =
            serde_json::from_str(&done.err).unwrap_or_else(|_| panic!("{line}: {}", done.err));
        assert!(error["error"]["code"].is_string() && error["error"]["hints"].is_array(), "{line}: {error}");
    }
    let quiet = office.done("deputy export --quiet --output quiet.csv");
    assert_eq!((quiet.code, quiet.out.as_str(), quiet.err.as_str()), (0, "", ""));
}
