//! What goes out comes in again: every record type, every encoding, both languages of headings; and one roster is the same
//! whatever encoding it comes in.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not there")]

mod office;

use office::{Engine, TestOffice};

/// Every record type, in the order in which they refer to each other.
const NOUNS: [&str; 12] = [
    "region",
    "congress",
    "session",
    "unit",
    "station",
    "deputy",
    "suggestion",
    "motion",
    "activity",
    "attendance",
    "matter",
    "opinion",
];

/// Exports a record type with everything in it.
fn export(office: &TestOffice, settings: &str, noun: &str, file: &str) {
    office.ok(&format!("{settings} {noun} export --reveal --output {file}"));
}

/// Exports everything from one office, takes it into another, exports that, and compares.
fn there_and_back(from: &TestOffice, settings: &str, printing: &str, extension: &str) {
    let to = TestOffice::new();
    for noun in NOUNS {
        let file = format!("{noun}.{extension}");
        let out = from.file(&format!("out-{file}"));
        export(from, settings, noun, &format!("'{}' --force {printing}", out.display()));
        let taken = to.done(&format!("{noun} import '{}'", out.display()));
        assert_eq!(taken.code, 0, "{noun} {printing}: {}", taken.err);
        if extension == "xlsx" {
            // A workbook says when it was written, so what it brought is compared.
            export(from, settings, noun, &format!("'{}' --force --format csv", out.display()));
            export(&to, "", noun, &format!("{file} --force --format csv"));
        } else {
            export(&to, "", noun, &format!("{file} --force {printing}"));
        }
        let (sent, back) = (std::fs::read(&out).unwrap(), std::fs::read(to.file(&file)).unwrap());
        let lines = sent.iter().filter(|byte| **byte == b'\n').count();
        // The demo's city has no motions.
        assert!(lines > 1 || (noun == "motion" && !settings.is_empty()), "{noun} has records");
        if noun == "attendance" {
            // Attendance is listed in the order in which it was taken down, which a second office need not share.
            assert_eq!(sorted(&sent), sorted(&back), "{noun} {printing}");
        } else {
            assert!(sent == back, "{noun} {printing}:\n{}", String::from_utf8_lossy(&back));
        }
    }
    assert_eq!(to.ok("db check --quiet"), from.ok(&format!("{settings} db check --quiet")));
}

fn sorted(bytes: &[u8]) -> Vec<&[u8]> {
    let mut lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').collect();
    lines.sort_unstable();
    lines
}

#[test]
fn every_record_type_comes_back_the_same_in_every_encoding_and_language() {
    let office = TestOffice::with_records();
    for headings in ["zh", "en", "key"] {
        for (encoding, extension) in [("utf-8-bom", "csv"), ("utf-8", "csv"), ("gb18030", "csv"), ("utf-8", "tsv")] {
            let encoding = if extension == "csv" { format!("--encoding {encoding}") } else { String::new() };
            there_and_back(&office, "", &format!("{encoding} --headings {headings}"), extension);
        }
        for more in ["", "--dates zh", "--title-row"] {
            there_and_back(&office, "", &format!("--headings {headings} {more}"), "xlsx");
        }
    }
}

#[test]
fn what_was_exported_says_nothing_new_to_the_office_it_came_from() {
    let office = TestOffice::with_records();
    for noun in NOUNS {
        let file = format!("{noun}-again.csv");
        export(&office, "", noun, &file);
        let told = office.done(&format!("{noun} import {file}"));
        assert_eq!(told.code, 0, "{noun}: {}", told.err);
        assert!(told.err.contains("新增 0，更改 0，"), "{noun}: {}", told.err);
    }
}

#[test]
fn a_whole_city_comes_back_the_same() {
    if Engine::of_program() == Engine::Server {
        // What the demo makes of a server is compared as a whole with what it makes of a file, see `engines.rs`.
        return;
    }
    let office = TestOffice::empty();
    office.ok("demo city --quiet");
    for extension in ["csv", "xlsx"] {
        there_and_back(&office, "--config city/renda.toml --db city/renda.db", "", extension);
    }
}

/// A roster of so many deputies, with names beyond GBK and beyond the BMP among them.
fn roster(count: usize) -> String {
    let families = ["王", "李", "张", "刘", "陈", "杨", "黄", "赵", "㛃", "欧阳"];
    let given = ["伟", "芳", "娜", "秀英", "敏", "静", "丽", "强", "磊", "𠮷"];
    let mut text =
        String::from("代表证号,姓名,性别,民族,出生年月,党派,工作单位及职务,代表团,行政区划,届次,当选日期,手机号\n");
    for number in 0..count {
        let family = families[number % families.len()];
        let name = given[number / families.len() % given.len()];
        let sex = if number % 3 == 0 { "女" } else { "男" };
        let (year, month) = (1955 + number % 45, 1 + number % 12);
        let mobile = 19_900_000_000_u64 + number as u64;
        text.push_str(&format!(
            "{number:05},{family}{name},{sex},汉族,{year}年{month}月,群众,\"示例单位{number}，\n职工\",第{}代表团,520100,十五届,2021-12-20,{mobile}\n",
            1 + number % 12
        ));
    }
    text
}

fn utf16(text: &str, little: bool, mark: bool) -> Vec<u8> {
    let units = mark.then_some(0xFEFF).into_iter().chain(text.encode_utf16());
    units.flat_map(|unit: u16| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
}

#[test]
fn one_roster_of_seven_thousand_is_the_same_in_five_encodings_and_says_nothing_new_the_second_time() {
    let text = roster(7_000);
    let files: [(&str, Vec<u8>); 7] = [
        ("utf-8.csv", text.clone().into_bytes()),
        ("utf-8-bom.csv", format!("\u{FEFF}{text}").into_bytes()),
        ("gb18030.csv", encoding_rs::GB18030.encode(&text).0.into_owned()),
        ("utf-16le-bom.csv", utf16(&text, true, true)),
        ("utf-16be-bom.csv", utf16(&text, false, true)),
        ("utf-16le.csv", utf16(&text, true, false)),
        ("utf-16be.csv", utf16(&text, false, false)),
    ];
    let mut first: Option<String> = None;
    for (name, bytes) in files {
        let office = TestOffice::new();
        office.write(name, bytes);
        let once = office.done(&format!("deputy import {name}"));
        assert_eq!(
            (once.code, once.err.contains("新增 7000，更改 0，未变 0，未收 0")),
            (0, true),
            "{name}: {}",
            once.err
        );
        let exported = office.ok("deputy export --reveal");
        assert!(exported.lines().count() > 7_000);
        let same = first.get_or_insert_with(|| exported.clone());
        assert!(*same == exported, "{name} gives other records");
        // The same rows in another file: the file is new, what it says is not.
        office.write("again.csv", format!("{text}\n"));
        let twice = office.done("deputy import again.csv");
        assert_eq!(
            (twice.code, twice.err.contains("新增 0，更改 0，未变 7000，未收 0")),
            (0, true),
            "{name}: {}",
            twice.err
        );
        assert!(*same == office.ok("deputy export --reveal"), "{name}: the second import changed something");
    }
}

/// The cells of a CSV text.
fn cells(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start_matches('\u{FEFF}');
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// What a clerk writes in place of each damaged cell of `fixtures/deputy/bad.csv`, by certificate number as it stands and
/// heading.
const MENDED: &[(&str, &str, &str)] = &[
    ("00000006", "姓　名", "李四"),
    ("00000006", "出生年月", "1968-10"),
    ("1.23E+17", "性别", "男"),
    ("1.23E+17", "出生年月", "1968-05"),
    ("1.23E+17", "结构类型", "工人"),
    ("1.23E+17", "届次", "15"),
    ("1.23E+17", "手机号", "13900000007"),
    ("1.23E+17", "证号*", "00000007"),
    ("00000008", "姓　名", "周七"),
    ("00000008", "民族", "汉族"),
    ("00000008", "出生年月", "1968-12"),
    ("00000008", "手机号", "13900000008"),
    ("00000009", "出生年月", "1968-06"),
];

#[test]
fn rejected_rows_mended_cell_by_cell_are_taken_whole() {
    let office = TestOffice::new();
    let fixture = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/deputy/bad.csv");
    let first = office.done(&format!("deputy import '{fixture}' --rejects rejected.csv"));
    assert_eq!(first.code, 5, "{}", first.err);
    assert!(first.err.contains("新增 2，更改 0，未变 0，未收 4"), "{}", first.err);
    let mut rows = cells(&office.read("rejected.csv"));
    let heads = rows[0].clone();
    let at = |heading: &str| heads.iter().position(|head| head == heading).unwrap_or_else(|| panic!("{heading}"));
    let codes: std::collections::BTreeSet<&str> =
        rows[1..].iter().flat_map(|row| row[at("_code")].split("; ")).collect();
    assert_eq!(codes.len(), 12, "kinds of bad cell: {codes:?}");
    let untouched = office.done("deputy import rejected.csv");
    assert_eq!(untouched.code, 1, "nothing was mended yet: {}", untouched.err);
    let mended_one = mend(&mut rows, &heads, 1);
    office.write("one.csv", mended_one);
    assert_eq!(office.done("deputy import one.csv --dry-run").code, 5, "one row is mended, three are not");
    let mended = mend(&mut rows, &heads, 4);
    office.write("mended.csv", mended);
    let second = office.done("deputy import mended.csv");
    assert_eq!(second.code, 0, "{}", second.err);
    assert!(second.err.contains("新增 4，更改 0，未变 0，未收 0"), "{}", second.err);
    assert_eq!(office.ok("deputy list --columns name --format csv").lines().count(), 1 + 6);
}

/// Mends the first so many rows and writes them all as CSV.
fn mend(rows: &mut [Vec<String>], heads: &[String], count: usize) -> Vec<u8> {
    for row in rows.iter_mut().skip(1).take(count) {
        let certificate = row[1].clone();
        for (of, heading, cell) in MENDED.iter().filter(|(of, _, _)| *of == certificate) {
            let column = heads.iter().position(|head| head == heading).unwrap_or_else(|| panic!("{of} {heading}"));
            row[column] = (*cell).to_owned();
        }
    }
    let mut writer = csv::Writer::from_writer(Vec::new());
    rows.iter().for_each(|row| writer.write_record(row).unwrap());
    writer.into_inner().unwrap()
}
