//! Finished reports held against the register of the demo: a sound one has nothing wrong with it in any form or encoding,
//! every planted fault is found and nothing else, and what is no report at all is refused within bounds.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not there")]

mod office;

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::sync::{LazyLock, Mutex, MutexGuard};
use std::time::{Duration, Instant};

use office::{Done, Engine, TestOffice};
use serde_json::Value;
use zip::write::SimpleFileOptions;

const REPORT: &str = include_str!("../fixtures/lint/report-2024.txt");
const FAULTS: &str = include_str!("../fixtures/lint/faults.tsv");

/// How the report is checked.
const CHECK: &str = "report check --year 2024 --as-of 2024-12-20 --format json";

/// The demo's office, made once.
fn demo() -> MutexGuard<'static, TestOffice> {
    static DEMO: LazyLock<Mutex<TestOffice>> = LazyLock::new(|| Mutex::new(TestOffice::of_the_demo(Engine::File)));
    DEMO.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// A finding: file, line, kind, expected.
type Found = (String, u64, String, String);

fn findings(done: &Done) -> Vec<Found> {
    let document: Value = serde_json::from_str(&done.out).unwrap_or_else(|_| panic!("{}{}", done.out, done.err));
    assert_eq!(document["schema"], "renda.report.lint/1");
    let text = |row: &Value, key: &str| row[key].as_str().unwrap().to_owned();
    let rows = document["rows"].as_array().unwrap();
    rows.iter()
        .map(|row| (text(row, "file"), row["line"].as_u64().unwrap(), text(row, "kind"), text(row, "expected")))
        .collect()
}

/// A document of Word with a paragraph a line.
fn docx(text: &str) -> Vec<u8> {
    let mut body = String::new();
    for line in text.lines() {
        let escaped = line.replace('&', "&amp;").replace('<', "&lt;");
        // A number may be parted among runs, as it is where somebody has edited it.
        let half = escaped.char_indices().map(|(at, _)| at).nth(escaped.chars().count() / 2).unwrap_or(0);
        let (one, other) = escaped.split_at(if escaped.contains('&') { 0 } else { half });
        let run = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
        let deleted = "<w:del><w:r><w:delText>999件</w:delText></w:r></w:del>";
        writeln!(body, "<w:p><w:pPr/>{}{deleted}{}</w:p>", run(one), run(other)).unwrap();
    }
    packed("word/document.xml", &document(&body))
}

fn document(body: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document \
         xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    )
}

fn packed(name: &str, content: &str) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(name, SimpleFileOptions::default()).unwrap();
    zip.write_all(content.as_bytes()).unwrap();
    zip.finish().unwrap().into_inner()
}

/// The report as Markdown: marked headings, lists, emphasis.
fn markdown(text: &str) -> String {
    let mut marked = String::new();
    for line in text.lines() {
        let heading =
            ["一、", "二、", "三、", "四、", "五、", "六、", "七、", "八、"].iter().any(|one| line.starts_with(one));
        let line = line.trim_start_matches('\u{3000}').replace("243件", "**243件**");
        let line = if heading { format!("## {line}") } else { line };
        writeln!(marked, "{line}\n").unwrap();
    }
    marked
}

fn gb18030(text: &str) -> Vec<u8> {
    encoding_rs::GB18030.encode(text).0.into_owned()
}

#[test]
fn a_sound_report_is_sound_in_every_form() {
    let office = demo();
    let utf16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(REPORT.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    office.write("年报.txt", REPORT).write("国标.txt", gb18030(REPORT)).write("宽.txt", utf16);
    office.write("年报.md", markdown(REPORT)).write("年报.docx", docx(REPORT));
    let done = office.done(&format!("{CHECK} 年报.txt 国标.txt 宽.txt 年报.md 年报.docx"));
    assert_eq!((findings(&done), done.code), (Vec::new(), 0), "{}", done.err);
    assert!(done.err.contains("没有发现问题；核对了 870 个数，另有 35 个没有依据"), "{}", done.err);
    // Its own arithmetic needs no office.
    let outside = TestOffice::empty();
    outside.write("年报.docx", docx(REPORT));
    let done = outside.done("report check 年报.docx --no-data --format json");
    assert_eq!((findings(&done), done.code), (Vec::new(), 0), "{}", done.err);
    assert_eq!(outside.done("report check 年报.docx --year 2024").code, 6);
}

#[test]
fn every_planted_fault_is_found_and_nothing_else() {
    let office = demo();
    let (mut files, mut expected) = (Vec::new(), Vec::new());
    for (number, row) in FAULTS.lines().skip(1).enumerate() {
        let cells: Vec<&str> = row.split('\t').collect();
        let (right, wrong) = (cells[1], cells[2]);
        assert_eq!(REPORT.matches(right).count(), 1, "{right}");
        let at = REPORT[..REPORT.find(right).unwrap()].lines().count() as u64;
        let text = REPORT.replace(right, wrong);
        let name = match number % 3 {
            0 => format!("{number}.txt"),
            1 => format!("{number}.md"),
            _ => format!("{number}.docx"),
        };
        match number % 3 {
            0 => office.write(&name, gb18030(&text)),
            1 => office.write(&name, &text),
            _ => office.write(&name, docx(&text)),
        };
        expected.extend(cells[3..].iter().map(|cell| (name.clone(), at, cells[0].to_owned(), (*cell).to_owned())));
        files.push(name);
    }
    for kind in ["count", "percent", "rounding", "forced", "denominator", "sum", "growth", "unknown-number"] {
        let planted = FAULTS.lines().filter(|row| row.split('\t').next() == Some(kind)).count();
        assert!(planted >= 5, "{planted} of {kind}");
    }
    let done = office.done(&format!("{CHECK} {}", files.join(" ")));
    assert_eq!(done.code, 1, "{}", done.err);
    let mut found = findings(&done);
    // Tabs may be spaces in what a table shows, and full-width digits stand for themselves.
    found.iter_mut().for_each(|one| one.3 = one.3.trim().to_owned());
    assert_eq!(found, expected);
}

#[test]
fn faults_of_arithmetic_are_found_without_an_office() {
    let outside = TestOffice::empty();
    let text = "共收到建议401件，其中已解决23件，占2.24%；列入计划387件，占96.51%；暂难解决5件，占1.25%。\n";
    outside.write("a.txt", text);
    let shown = outside.run("report check a.txt --no-data --format csv --headings key");
    insta::assert_snapshot!(shown, @"
    exit code 1
    ── stdout
    file,line,kind,printed,expected,reason,figure,sentence
    a.txt,1,count,23件，占2.24%,9,count-of-list,,共收到建议401件，其中已解决23件，占2.24%；列入计划387件，占96.51%；暂难解决5件，占1.25%。
    ── stderr
    错误：有 1 处问题；核对了 7 个数，另有 0 个没有依据、未作判断
    ");
    let mut command = outside.command("--lang en report check - --no-data");
    let mut child = command
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(gb18030(text).as_slice()).unwrap();
    let shown = outside.show(&Done::of(&child.wait_with_output().unwrap()));
    insta::assert_snapshot!(shown, @"
    exit code 1
    ── stdout
    File  Line  Kind   Printed        Expected  Reason                                                                                        Figure  Sentence
    -        1  count  23件，占2.24%  9         23 of 401 is 5.74%; the percentage fits 9, and with 9 the parts make 401: the count is wrong          共收到建议401件，其中已解决23件，占2.24%；列入计划387件，占96.51%；暂难解决5件，占1.25%。
    ── stderr
    error: 1 findings; 7 numbers were checked, and 0 could not be judged
    ");
}

#[test]
fn what_is_no_report_is_refused_within_bounds() {
    let office = TestOffice::empty();
    let nested = |depth: usize| document(&("<w:p>".repeat(depth) + &"</w:p>".repeat(depth)));
    let bomb = document(&format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", " ".repeat(48 << 20)));
    let many = document(&"<w:p><w:r><w:t>共1件，其中1件，占100%。</w:t></w:r></w:p>".repeat(90_000));
    let entity = document("<w:p>&lol;</w:p>").replace("<w:document", "<!DOCTYPE l [<!ENTITY lol \"ha\">]><w:document");
    let cases: Vec<(&str, Vec<u8>, &str)> = vec![
        ("line.txt", "建议1件，".repeat(1_000_000).into_bytes(), "超过 2097152 字节的上限"),
        ("long.txt", "建议1件，".repeat(40_000).into_bytes(), "第 1 行：一行的长度（字节）超过上限 262144"),
        ("zero.txt", vec![0; 4096], "zero.txt"),
        ("noise.txt", (0..60_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect(), "noise.txt"),
        ("deep.docx", packed("word/document.xml", &nested(100_000)), "elements within each other"),
        ("bomb.docx", packed("word/document.xml", &bomb), "bomb.docx 不是能读取的 Word 文档"),
        ("many.docx", packed("word/document.xml", &many), "文字超过 2 MB"),
        ("entity.docx", packed("word/document.xml", &entity), "文档类型声明"),
        (
            "cut.docx",
            {
                let mut cut = docx(REPORT);
                cut.truncate(2_000);
                cut
            },
            "cut.docx",
        ),
        ("open.docx", packed("word/document.xml", "<w:document><w:body><w:p>"), "open.docx"),
        ("none.docx", packed("other.xml", "<a/>"), "缺少部件 word/document.xml"),
        ("book.docx", packed("xl/workbook.xml", "<a/>"), "是一份工作簿"),
        ("picture.docx", b"\x89PNG\r\n\x1a\n".to_vec(), "PNG 图片"),
        ("page.txt", b"<html><body>1</body></html>".to_vec(), "HTML"),
    ];
    for (name, content, reason) in cases {
        office.write(name, content);
        let begun = Instant::now();
        let done = office.done(&format!("report check {name} --no-data"));
        assert_eq!(done.code, 6, "{name}: {}{}", done.out, done.err);
        let says = done.err.contains(reason) || (reason == "HTML" && done.err.contains("网页"));
        assert!(says && done.err.contains("提示："), "{name}: {}", done.err);
        assert!(begun.elapsed() < Duration::from_secs(20), "{name} took {:?}", begun.elapsed());
    }
    for (line, code) in [
        ("report check . --no-data", 6),
        ("report check nothing.txt --no-data", 6),
        ("report check --no-data", 2),
        ("report check - - --no-data", 2),
    ] {
        assert_eq!(office.done(line).code, code, "{line}");
    }
    office.write("empty.txt", "").write("words.txt", "没有数字的一句话。");
    assert_eq!(office.done("report check empty.txt words.txt --no-data").code, 0);
}

/// The largest text that is taken, full of numbers.
#[test]
fn the_largest_text_is_looked_over() {
    let office = TestOffice::empty();
    let line = "共收到建议401件，其中A类300件，占74.81%；B类81件，占20.20%；C类20件，占4.99%。\n";
    office.write("large.txt", line.repeat(2_000_000 / line.len()));
    let begun = Instant::now();
    let done = office.done("report check large.txt --no-data");
    assert_eq!(done.code, 0, "{}{}", done.out, done.err);
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
}

#[test]
fn identities_that_do_not_agree_are_told() {
    let office = TestOffice::with_records();
    let done = office.done("report check --year 2024 --format json");
    assert_eq!(done.code, 0, "{}", done.err);
    assert!(done.err.contains("项勾稽关系全部相符"), "{}", done.err);
    let store = rusqlite::Connection::open(office.file("renda.db")).unwrap();
    store.execute("UPDATE congress SET quota = 1", []).unwrap();
    drop(store);
    let done = office.done("report check --year 2024 --format json");
    assert_eq!(done.code, 1, "{}", done.err);
    let document: Value = serde_json::from_str(&done.out).unwrap();
    let rows = document["rows"].as_array().unwrap();
    let wrong: Vec<&Value> = rows.iter().filter(|row| row["agrees"] == false).collect();
    assert!(rows.len() > 80 && document["schema"] == "renda.report.check/1", "{}", rows.len());
    let both = |row: &Value| {
        (row["period"].as_str().unwrap().to_owned(), row["left"].as_i64().unwrap(), row["right"].as_i64().unwrap())
    };
    assert!(wrong.iter().any(|row| both(row) == ("2024".to_owned(), 1, 0)), "{wrong:?}");
    assert!(done.err.contains(&format!("{} 项勾稽关系中有 {} 项不符", rows.len(), wrong.len())), "{}", done.err);
}
