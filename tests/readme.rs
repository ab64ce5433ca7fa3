//! What both READMEs show is what the program does: their console blocks are run and compared, their crontab and units read.
//!
//! A block opened by "```console run" holds commands after `$ ` and what they print. All such blocks of a page run in one
//! shell, one after the other, in a fresh folder. `…` stands for anything within a line; a line that is only `…` for any lines.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn page(name: &str) -> String {
    std::fs::read_to_string(top().join(name)).expect("the page is committed")
}

/// Returns the texts of the fenced blocks whose opening line is `info`.
fn blocks(page: &str, info: &str) -> Vec<String> {
    let opening = format!("```{info}");
    let mut blocks = Vec::new();
    let mut lines = page.lines();
    while let Some(line) = lines.next() {
        if line == opening {
            let block: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            blocks.push(block.join("\n"));
        } else if line.starts_with("```") {
            lines.by_ref().find(|line| *line == "```");
        }
    }
    blocks
}

/// A command and what the page says it prints.
struct Shown {
    command: String,
    output: Vec<String>,
}

fn shown(page: &str) -> Vec<Shown> {
    let mut all: Vec<Shown> = Vec::new();
    for block in blocks(page, "console run") {
        // What the demo prints has `$ ` lines of its own.
        let is_demo = block.contains("-- demo");
        for (place, line) in block.lines().enumerate() {
            match line.strip_prefix("$ ") {
                Some(command) if place == 0 || !is_demo => {
                    let command = command.replace("cargo run --release -- ", "renda ");
                    all.push(Shown { command, output: Vec::new() });
                }
                _ => all.last_mut().expect("a block begins with a command").output.push(line.to_owned()),
            }
        }
    }
    all
}

const MARK: &str = "=-=-= next =-=-=";

/// Runs the commands in one shell and returns what each printed on both streams.
fn run(commands: &[Shown], folder: &Path, lang: &str) -> Vec<String> {
    let mut script = String::from("exec 2>&1\n");
    for shown in commands {
        script.push_str(&format!("{}\necho '{MARK}'\n", shown.command));
    }
    let program = assert_cmd::cargo::cargo_bin!("renda");
    let tools = program.parent().expect("a program lies in a folder").display();
    let output = Command::new("sh")
        .arg("-c")
        .arg(script)
        .current_dir(folder)
        .env_clear()
        .env("PATH", format!("{tools}:/usr/local/bin:/usr/bin:/bin"))
        .env("HOME", folder)
        .env("LANG", lang)
        .stdin(Stdio::null())
        .output()
        .expect("there is a shell");
    let text = String::from_utf8(output.stdout).expect("what is printed is UTF-8");
    text.split(&format!("{MARK}\n")).map(str::to_owned).collect()
}

/// Returns whether `line` is `pattern`, where `…` stands for anything.
fn line_matches(pattern: &str, line: &str) -> bool {
    let mut parts = pattern.split('…');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = line.strip_prefix(first) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

/// Returns the first line of the page that what was printed does not have.
fn first_difference<'e>(expected: &'e [String], printed: &str) -> Option<&'e str> {
    let lines: Vec<&str> = printed.lines().map(|line| line.trim_end().trim_start_matches('\u{feff}')).collect();
    let (mut at, mut gap) = (0, false);
    for pattern in expected {
        if pattern == "…" {
            gap = true;
            continue;
        }
        let found = match gap {
            true => lines[at..].iter().position(|line| line_matches(pattern, line)),
            false => lines.get(at).is_some_and(|line| line_matches(pattern, line)).then_some(0),
        };
        let Some(skipped) = found else { return Some(pattern) };
        (at, gap) = (at + skipped + 1, false);
    }
    if at < lines.len() && !gap { Some("(the end)") } else { None }
}

fn check_examples(name: &str, lang: &str) {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let sheets = folder.path().join("fixtures/readme");
    std::fs::create_dir_all(&sheets).expect("a folder can be made");
    for entry in std::fs::read_dir(top().join("fixtures/readme")).expect("the fixtures are committed") {
        let path = entry.expect("the fixtures can be read").path();
        std::fs::copy(&path, sheets.join(path.file_name().expect("a file has a name"))).expect("a file can be copied");
    }
    let shown = shown(&page(name));
    assert!(shown.len() > 15, "{name}: {} commands", shown.len());
    let printed = run(&shown, folder.path(), lang);
    assert_eq!(printed.len(), shown.len() + 1, "{name}: {printed:?}");
    for (shown, printed) in shown.iter().zip(&printed) {
        if let Some(line) = first_difference(&shown.output, printed) {
            panic!("{name}: after\n$ {}\nthe page has\n{line}\nbut printed was\n{printed}", shown.command);
        }
    }
}

#[test]
fn english_examples_print_what_the_page_says() {
    check_examples("README.md", "en_US.UTF-8");
}

#[test]
fn chinese_examples_print_what_the_page_says() {
    check_examples("README.zh-CN.md", "zh_CN.UTF-8");
}

#[test]
fn a_difference_is_found() {
    let page = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    assert_eq!(first_difference(&page(&["a", "…", "d…f"]), "a\nb\nc\ndef\n"), None);
    assert_eq!(first_difference(&page(&["a", "c"]), "a\nb\n"), Some("c"));
    assert_eq!(first_difference(&page(&["a"]), "a\nb\n"), Some("(the end)"));
    assert_eq!(first_difference(&page(&["a", "…", "x"]), "a\nb\n"), Some("x"));
}

#[test]
fn crontab_lines_have_five_fields_in_range() {
    for name in ["README.md", "README.zh-CN.md"] {
        let tables = blocks(&page(name), "crontab");
        assert_eq!(tables.len(), 1, "{name}");
        let lines = tables[0].lines().filter(|line| !line.starts_with('#'));
        let (settings, jobs): (Vec<&str>, Vec<&str>) = lines
            .partition(|line| line.split_once('=').is_some_and(|(key, _)| key.bytes().all(|b| b.is_ascii_uppercase())));
        assert!(
            settings.contains(&"TZ=Asia/Shanghai") && settings.iter().any(|line| line.starts_with("LANG=")),
            "{name}"
        );
        assert_eq!(jobs.len(), 3, "{name}");
        for job in jobs {
            let fields: Vec<&str> = job.splitn(6, ' ').collect();
            for (field, (low, high)) in fields.iter().zip([(0, 59), (0, 23), (1, 31), (1, 12), (0, 7)]) {
                let in_range = |text: &str| text.parse::<u32>().is_ok_and(|value| (low..=high).contains(&value));
                assert!(*field == "*" || field.split('-').all(in_range), "{name}: {field} in {job}");
            }
            // An unescaped % ends the command of a crontab line.
            assert!(fields[5].contains("/usr/local/bin/renda") && !job.contains('%'), "{name}: {job}");
        }
    }
}

#[test]
fn anacron_lines_have_period_delay_name_and_command() {
    for name in ["docs/reminders.md", "docs/reminders.zh-CN.md"] {
        let tables = blocks(&page(name), "anacrontab");
        assert_eq!(tables.len(), 1, "{name}");
        for job in tables[0].lines() {
            let fields: Vec<&str> = job.splitn(4, ' ').collect();
            assert!(fields[..2].iter().all(|field| field.parse::<u32>().is_ok()), "{name}: {job}");
            assert!(
                fields[2] == "renda-reminder" && fields[3].contains("/usr/local/bin/renda reminder send"),
                "{name}: {job}"
            );
        }
    }
}

#[test]
fn systemd_accepts_the_units() {
    let program = assert_cmd::cargo::cargo_bin!("renda");
    for name in ["README.md", "README.zh-CN.md"] {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let mut files: Vec<PathBuf> = Vec::new();
        for unit in ["renda-reminder.service", "renda-reminder.timer"] {
            let texts = blocks(&page(name), &format!("ini {unit}"));
            assert_eq!(texts.len(), 1, "{name}: {unit}");
            // The program and the account are not installed where tests run.
            let text =
                texts[0].replace("/usr/local/bin/renda", &program.display().to_string()).replace("User=renda\n", "");
            files.push(folder.path().join(unit));
            std::fs::write(&files[files.len() - 1], text + "\n").expect("a file can be written");
        }
        let Ok(output) = Command::new("systemd-analyze").arg("verify").args(&files).output() else { return };
        let said = String::from_utf8_lossy(&output.stderr);
        let about_ours: Vec<&str> = said.lines().filter(|line| line.contains("renda-reminder")).collect();
        assert!(about_ours.is_empty(), "{name}: {about_ours:?}");
    }
}

#[test]
fn links_lead_somewhere() {
    for name in ["README.md", "README.zh-CN.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"] {
        for link in page(name).split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            if !link.contains("://") && !link.starts_with('#') {
                assert!(top().join(link).exists(), "{name}: {link}");
            }
        }
    }
}
