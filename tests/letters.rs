//! Letters as another program reads them: hundreds with odd names, subjects and bodies are put into a folder and read back
//! by the mail package of Python, which shares nothing with the program.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a test may remark on something, asks whether it runs on CI, and ends where something is not there"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

use chrono::DateTime;
use renda::i18n::Lang;
use renda::post::{Attachment, ChannelKind, Files, Letter, Receipt, Recipient, Sendmail, Settings, Smtp};

/// How many letters are made.
const COUNT: usize = 250;

/// What names, subjects and bodies are put together from.
const PIECES: [&str; 36] = [
    "张三",
    "市住房和城乡建设局",
    "O'Brien",
    "Smith, John",
    "\"quoted\"",
    "back\\slash",
    "=?utf-8?b?5byg?=",
    "=?",
    "?=",
    "é",
    "e\u{301}",
    "😀",
    "👨\u{200d}👩\u{200d}👧",
    " ",
    "   ",
    "\t",
    "\r\n",
    "\n",
    "\r",
    "\r\nBcc: spy@example.com\r\n\r\n",
    "<a@example.cn>",
    "(comment)",
    ";",
    ":",
    "@",
    ",",
    "\0",
    "\u{202e}",
    "\u{2028}",
    "．",
    "关于加快推进老旧小区改造的建议",
    "a-long-word-without-any-place-to-break-it-which-goes-on-and-on-and-on-for-more-than-a-line-of-mail",
    ".",
    "--=_m_",
    "%s",
    "𠮷",
];

const ADDRESSES: [&str; 9] = [
    "zjj@example.cn",
    "zhang.san+db@example.gov.cn",
    "\"a b,c\"@example.cn",
    "\"quo\\\"te\"@example.cn",
    "o'brien=x@example.cn",
    "a@xn--fiqs8s.cn",
    "a-rather-long-name-of-a-user-that-has-all-sixty-four-characters@a-rather-long-name-of-a-host.example.gov.cn",
    "a@[127.0.0.1]",
    // To be printed.
    "",
];

/// A sequence that is the same on every run.
struct Sequence(u64);

impl Sequence {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn text(&mut self, most: usize) -> String {
        (0..self.below(most + 1)).map(|_| PIECES[self.below(PIECES.len())]).collect()
    }
}

fn letter(number: usize, sequence: &mut Sequence) -> Letter {
    let attachment = (sequence.below(2) == 0).then(|| Attachment {
        name: format!("清单{}.csv", sequence.text(4)),
        media_type: "text/csv".to_owned(),
        bytes: (0..sequence.below(500)).map(|_| u8::try_from(sequence.below(256)).unwrap()).collect(),
    });
    Letter {
        message_id: format!("{number}.{:x}@renda.example", sequence.below(1 << 30)),
        date: DateTime::parse_from_rfc3339("2024-06-05T08:30:00+08:00").unwrap(),
        to: Recipient { name: sequence.text(5), address: ADDRESSES[sequence.below(ADDRESSES.len())].to_owned() },
        subject: sequence.text(8),
        text: sequence.text(30),
        html: if sequence.below(4) == 0 { String::new() } else { format!("<p>{}</p>", sequence.text(30)) },
        attachment,
    }
}

fn settings(dir: &Path) -> Settings {
    Settings {
        lang: Lang::Zh,
        from: Some("某市人大常委会代表工作委员会, “一科” <dbgw@example.gov.cn>".to_owned()),
        reply_to: Some("desk@example.gov.cn".to_owned()),
        smtp: Smtp::default(),
        sendmail: Sendmail::default(),
        files: Files { dir: Some(dir.to_owned()) },
        robots: Vec::new(),
        clock: || 0,
        interrupted: || false,
    }
}

/// What was meant, for the other program.
fn meant(letter: &Letter, path: &Path) -> serde_json::Value {
    serde_json::json!({
        "path": path,
        "message_id": letter.message_id,
        "date": letter.date.to_rfc3339(),
        "name": letter.to.name,
        "address": letter.to.address,
        "subject": letter.subject,
        "text": letter.text,
        "html": letter.html,
        "attachment": letter.attachment.as_ref().map(|found| (&found.name, hex::encode(&found.bytes))),
    })
}

fn has_python() -> bool {
    let found = Command::new("python3").arg("--version").output().is_ok_and(|output| output.status.success());
    let on_ci = std::env::var("CI").is_ok_and(|value| value == "true");
    assert!(found || !on_ci, "python3 is missing, and without it letters are not read back");
    found
}

#[test]
fn another_program_reads_what_was_meant() {
    let folder = tempfile::tempdir().unwrap();
    let mut channel = renda::post::open(ChannelKind::Files, &settings(folder.path())).unwrap();
    let (mut sequence, mut all) = (Sequence(2024), Vec::new());
    for number in 0..COUNT {
        let letter = letter(number, &mut sequence);
        let receipt = channel.send(&letter);
        let Receipt::Sent { detail } = &receipt else { panic!("{receipt:?}: {letter:?}") };
        let path = PathBuf::from(detail);
        let bytes = std::fs::read(&path).unwrap();
        if number % 10 == 0 {
            assert_eq!(channel.send(&letter), receipt);
            assert_eq!(std::fs::read(&path).unwrap(), bytes, "the same letter is the same bytes");
        }
        all.push(meant(&letter, &path));
    }
    if !has_python() {
        println!("WARNING: python3 is missing; the letters were NOT read back by another program");
        return;
    }
    let list = folder.path().join("meant.json");
    std::fs::write(&list, serde_json::to_vec(&all).unwrap()).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/oracle/letters.py");
    let output = Command::new("python3").arg("-B").arg(script).arg(&list).output().unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(told.trim(), format!("{COUNT} letters are as meant"));
}
