//! What another program makes of the papers: LibreOffice opens every one of them, and its PDF has the pages and the words.

#![allow(clippy::disallowed_methods, reason = "whether it is CI decides what may be left out")]
#![allow(clippy::unwrap_used, reason = "a test ends where something is not there")]
#![allow(clippy::print_stdout, reason = "what is not run is told")]

mod office;

use std::path::{Path, PathBuf};
use std::process::Command;

use office::{Engine, TestOffice};

/// Each kind with what is asked for, the pages of its papers together, and words that stand on them.
const PAPERS: &[(&str, &str, usize, &[&str])] = &[
    (
        "assign-notice",
        "--unit 市住建局 --no 筑人代〔2024〕5号",
        3,
        &["筑人代〔2024〕5号", "承办代表建议目录", "15-4-12", "2024-09-20"],
    ),
    ("receipt", "--unit 市住建局", 1, &["签收单", "关于改进供水抢修公告的批评"]),
    ("return-form", "15-4-12 --unit 市财政局", 1, &["退办（调整）申请表", "会办"]),
    ("extension-form", "15-4-14", 1, &["需跨年度安排资金", "2024年9月20日"]),
    ("urging-notice", "--unit 市住建局", 2, &["逾期1天"]),
    ("joint-opinion", "15-4-12", 2, &["关于市十五届人大四次会议", "第12号建议的会办意见"]),
    ("reply", "15-4-13", 2, &["B类", "李华代表：", "第13号建议的答复", "—2—"]),
    ("feedback-form", "15-4-13", 2, &["□满意", "基本满意", "第二联"]),
    ("supervision-notice", "15-4-12", 2, &["督办通知书", "等12人"]),
    ("promise-receipt", "15-4-12", 1, &["承诺事项落实情况回执"]),
];

/// Tells whether a program is there; CI needs it.
fn is_installed(program: &str, argument: &str) -> bool {
    let found = Command::new(program).arg(argument).output().is_ok();
    if !found {
        assert!(std::env::var_os("CI").is_none(), "{program} is needed");
        println!("NOT RUN: {program} is not installed");
    }
    found
}

/// Converts every file of a folder by LibreOffice and returns the folder of the results.
fn to_pdf(folder: &Path) -> PathBuf {
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let out = folder.join("pdf");
    let mut command = Command::new("soffice");
    command.args(["--headless", &profile, "--convert-to", "pdf", "--outdir"]).arg(&out).env("HOME", folder);
    for (kind, ..) in PAPERS {
        command.arg(folder.join(format!("{kind}.docx")));
    }
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(out.join("receipt.pdf").exists(), "{said}");
    out
}

#[test]
fn libreoffice_sees_every_page_and_word() {
    if !is_installed("soffice", "--version") || !is_installed("pdftotext", "-v") {
        return;
    }
    let office = TestOffice::with_records_on(Engine::File);
    for (kind, asked, ..) in PAPERS {
        office.ok(&format!("document make {kind} {asked} --output {kind}.docx --one-file"));
    }
    let out = to_pdf(office.path());
    for (kind, _, pages, words) in PAPERS {
        let output = Command::new("pdftotext").arg(out.join(format!("{kind}.pdf"))).arg("-").output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        // Each page ends in a form feed; how words are spaced is not looked at.
        assert_eq!(text.matches('\u{c}').count(), *pages, "{kind}: {text}");
        let text: String = text.chars().filter(|character| !character.is_whitespace()).collect();
        for word in *words {
            assert!(text.contains(word), "{kind}: {word} in {text}");
        }
    }
}
