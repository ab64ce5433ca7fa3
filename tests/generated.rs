//! The committed completions, manual pages and field reference are what the program makes; shells and mandoc read them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn committed_files_are_what_the_program_makes() {
    let mut made = BTreeSet::new();
    for (name, content) in renda::generated::files().expect("a buffer takes everything") {
        let committed = std::fs::read(top().join(&name)).unwrap_or_default();
        assert!(committed == content, "{name} is not up to date; run: cargo run -- generate all .");
        made.insert(top().join(name));
    }
    for folder in ["completions", "man"] {
        for file in files_below(&top().join(folder)) {
            assert!(made.contains(&file), "{} is made by nothing; delete it", file.display());
        }
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder is committed") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() { files.extend(files_below(&path)) } else { files.push(path) }
    }
    files
}

/// Returns what a tool said and whether it was content; nothing where it is not installed, which CI does not accept.
#[expect(clippy::disallowed_methods, clippy::print_stderr, reason = "a test may ask its surroundings and say so")]
fn ask(tool: &str, arguments: &[&str], files: &[PathBuf]) -> Option<(bool, String)> {
    match Command::new(tool).args(arguments).args(files).output() {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
            Some((output.status.success(), said.into_owned()))
        }
        Err(error) => {
            assert!(std::env::var("CI").as_deref() != Ok("true"), "CI needs {tool}: {error}");
            eprintln!("{tool} is not installed: not checked");
            None
        }
    }
}

#[test]
fn shells_can_parse_the_completions() {
    for (shell, arguments, name) in
        [("bash", "-n", "renda.bash"), ("zsh", "-n", "_renda"), ("fish", "--no-execute", "renda.fish")]
    {
        if let Some((content, said)) = ask(shell, &[arguments], &[top().join("completions").join(name)]) {
            assert!(content && said.is_empty(), "{shell}: {said}");
        }
    }
}

#[test]
fn mandoc_finds_nothing_in_the_manual_pages() {
    let pages = files_below(&top().join("man"));
    assert!(pages.len() > 200, "{} pages", pages.len());
    if let Some((content, said)) = ask("mandoc", &["-T", "lint", "-W", "warning"], &pages) {
        assert!(content, "{said}");
    }
}

#[test]
fn chinese_pages_come_out_as_written() {
    let page = top().join("man/zh_CN/man1/renda-suggestion-assign.1");
    if let Some((content, said)) = ask("mandoc", &["-T", "utf8"], &[page]) {
        assert!(content, "{said}");
        assert!(said.contains("会办单位，多个用顿号或逗号分开"), "{said}");
    }
}

#[test]
fn every_document_of_the_source_is_in_the_reference() {
    let mut written = BTreeSet::new();
    for file in files_below(&top().join("src")) {
        if file.components().any(|part| part.as_os_str() == "tests" || part.as_os_str() == "generated") {
            continue;
        }
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        for literal in text.split('"').filter(|text| text.starts_with("renda.") && text.ends_with("/1")) {
            if !literal.contains('{') && !literal.contains(".test/") {
                written.insert(literal.to_owned());
            }
        }
    }
    let known: BTreeSet<String> = renda::generated::schemas().into_iter().collect();
    let missing: Vec<_> = written.difference(&known).collect();
    assert!(missing.is_empty(), "not in the reference: {missing:?}");
}

#[test]
fn every_code_of_a_rejected_row_is_in_the_reference() {
    let reference = std::fs::read_to_string(top().join("docs/fields.md")).unwrap_or_default();
    let mut found = 0;
    for file in files_below(&top().join("src/ops/import")) {
        let text = std::fs::read_to_string(&file).unwrap_or_default();
        for literal in text.split('"') {
            let is_code =
                literal.contains('-') && literal.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
            if is_code && literal.len() > 3 {
                assert!(reference.contains(&format!("| `{literal}` |")), "{}: {literal}", file.display());
                found += 1;
            }
        }
    }
    assert!(found > 5, "{found}");
}

#[test]
fn examples_of_the_help_are_command_lines() {
    let mut count = 0;
    for (lang, mark) in [(renda::i18n::Lang::Zh, "例：renda "), (renda::i18n::Lang::En, "Example: renda ")] {
        let command = renda::cli::command(lang);
        let mut below: Vec<&clap::Command> = vec![&command];
        while let Some(next) = below.pop() {
            below.extend(next.get_subcommands());
            let help = next.get_after_help().map(ToString::to_string).unwrap_or_default();
            for example in help.lines().filter_map(|line| line.trim().strip_prefix(mark)) {
                // Quotation marks hold words together, as in a shell.
                let parts = example.split(['"', '\'']).enumerate();
                let words = parts.flat_map(|(place, part)| match place % 2 {
                    0 => part.split_whitespace().map(str::to_owned).collect(),
                    _ => vec![part.to_owned()],
                });
                let line: Vec<String> = std::iter::once("renda".to_owned()).chain(words).collect();
                if let Err(error) = renda::cli::command(lang).try_get_matches_from(&line) {
                    panic!("{example}: {error}");
                }
                count += 1;
            }
        }
    }
    assert!(count > 100, "{count}");
}
