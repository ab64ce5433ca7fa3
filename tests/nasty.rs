//! A hundred thousand random records with every awkward character that a record may hold, out and in again by every
//! encoding of CSV and by XLSX: the same records each time. And what LibreOffice makes of those files is the same text.

#![allow(clippy::disallowed_methods, reason = "whether it is CI decides what may be left out")]
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test ends where something is not there, or says what it left"
)]

mod office;

use std::path::Path;
use std::process::Command;

use office::{Engine, TestOffice};

const RECORDS: usize = 100_000;
const COLUMNS: &str = "cert_no,name,position,school,elected_on,note";

/// Numbers without end, the same in every run (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((mixed ^ (mixed >> 31)) % below as u64) as usize
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.next(from.len())]
    }
}

/// Characters that spreadsheets, CSV, XML or encodings take for more than themselves, and some that they do not.
const AWKWARD: [char; 40] = [
    '=', '+', '-', '@', '＝', '＋', '－', '＠', ',', ';', '"', '\'', '|', '\\', '/', '&', '<', '>', '%', '$', '{', '}',
    '_', 'x', '0', 'D', ' ', '　', '，', '。', '《', '㛃', '䶮', '𠮷', '𬭎', '😀', '🀄', 'é', 'ß', '·',
];
const HAN: [char; 12] = ['王', '伟', '的', '建', '议', '贵', '阳', '市', '代', '表', '一', '龙'];

/// A text of one line: it begins and ends with no blank, begins with no apostrophe, and says something.
fn line(numbers: &mut Numbers) -> String {
    let first = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '"', '<', '_', '😀', '王'];
    let mut text = String::from(numbers.pick(&first));
    for _ in 0..numbers.next(12) {
        text.push(if numbers.next(3) == 0 { numbers.pick(&HAN) } else { numbers.pick(&AWKWARD) });
    }
    text.push(numbers.pick(&HAN));
    text
}

/// A text of several lines, with tabs.
fn prose(numbers: &mut Numbers) -> String {
    let mut text = line(numbers);
    for _ in 0..numbers.next(4) {
        text.push(numbers.pick(&['\n', '\t']));
        text.push_str(&line(numbers));
        if numbers.next(8) == 0 {
            text.push_str("_x000D_");
        }
    }
    text
}

/// One record as it is kept: number, name, post, school, day, remark.
fn record(number: usize, numbers: &mut Numbers) -> [String; 6] {
    let family = numbers.pick(&["王", "欧阳", "㛃", "𠮷", "阿依·"]);
    let name = format!("{family}{}", numbers.pick(&["伟", "秀英", "𬭎", "古丽"]));
    let day = format!("20{:02}-{:02}-{:02}", numbers.next(24), 1 + numbers.next(12), 1 + numbers.next(28));
    [format!("{number:06}"), name, line(numbers), line(numbers), day, prose(numbers)]
}

fn csv_of(records: &[[String; 6]]) -> Vec<u8> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(COLUMNS.split(',')).unwrap();
    for record in records {
        writer.write_record(record).unwrap();
    }
    writer.into_inner().unwrap()
}

/// What an office holds, by an export that marks nothing.
fn held(office: &TestOffice) -> Vec<[String; 6]> {
    let json = office.ok(&format!("deputy export --columns {COLUMNS} --sort cert_no --format ndjson"));
    let record = |line: &str| {
        let object: serde_json::Value = serde_json::from_str(line).unwrap();
        let text = |key: &str| object[key].as_str().unwrap_or_default().to_owned();
        ["cert_no", "name", "position", "school", "elected_on", "note"].map(text)
    };
    json.lines().map(record).collect()
}

/// Compares without printing a hundred thousand records.
fn assert_same(one: &[[String; 6]], other: &[[String; 6]], what: &str) {
    assert_eq!(one.len(), other.len(), "{what}");
    let different = one.iter().zip(other).find(|(one, other)| one != other);
    assert!(different.is_none(), "{what}: {different:?}");
}

#[test]
fn a_hundred_thousand_nasty_records_come_back_the_same() {
    let mut numbers = Numbers(20_240_130);
    let records: Vec<[String; 6]> = (0..RECORDS).map(|number| record(number, &mut numbers)).collect();
    let from = TestOffice::on(Engine::File);
    from.write("nasty.csv", csv_of(&records));
    from.ok("deputy import nasty.csv");
    assert_same(&held(&from), &records, "as imported");
    let ways = [
        ("bom.csv", "--encoding utf-8-bom", "zh"),
        ("plain.csv", "--encoding utf-8", "en"),
        ("gb18030.csv", "--encoding gb18030", "zh"),
        ("utf16.csv", "--encoding utf-8", "key"),
        ("book.xlsx", "", "zh"),
    ];
    for (file, encoding, headings) in ways {
        from.ok(&format!("deputy export --columns {COLUMNS} --output {file} {encoding} --headings {headings}"));
        let to = TestOffice::on(Engine::File);
        let mut bytes = std::fs::read(from.file(file)).unwrap();
        if file == "utf16.csv" {
            let text = String::from_utf8(bytes).unwrap();
            bytes = std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        }
        to.write(file, bytes);
        to.ok(&format!("deputy import {file}"));
        assert_same(&held(&to), &records, file);
    }
}

/// Has LibreOffice turn a file into CSV; every cell as it is shown.
fn by_libreoffice(folder: &Path, file: &str, reading: &str) -> Vec<Vec<String>> {
    let profile = format!("-env:UserInstallation=file://{}/profile", folder.display());
    let out = folder.join("out");
    let mut command = Command::new("soffice");
    command.args(["--headless", &profile]).args(reading.split_whitespace());
    // UTF-8, every cell quoted, as shown, formulas as formulas.
    command.args(["--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,true", "--outdir"]);
    let output = command.arg(&out).arg(folder.join(file)).env("HOME", folder).output().unwrap();
    let made = out.join(Path::new(file).with_extension("csv"));
    assert!(made.exists(), "{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_path(made).unwrap();
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn libreoffice_sees_the_same_text_and_no_formula() {
    if Command::new("soffice").arg("--version").output().is_err() {
        assert!(std::env::var_os("CI").is_none(), "LibreOffice is needed");
        println!("NOT RUN: LibreOffice (soffice) is not installed");
        return;
    }
    let mut numbers = Numbers(7);
    let records: Vec<[String; 6]> = (0..2_000).map(|number| record(number, &mut numbers)).collect();
    let office = TestOffice::on(Engine::File);
    office.write("nasty.csv", csv_of(&records));
    office.ok("deputy import nasty.csv");
    office.ok(&format!("deputy export --columns {COLUMNS} --sort cert_no --output book.xlsx"));
    office.ok(&format!("deputy export --columns {COLUMNS} --sort cert_no --output table.csv"));
    let expected: Vec<Vec<String>> = records.iter().map(|record| record.to_vec()).collect();
    let shown = by_libreoffice(office.path(), "book.xlsx", "");
    assert_eq!(shown.len(), expected.len() + 1);
    for (shown, expected) in shown.iter().skip(1).zip(&expected) {
        assert_eq!(shown, expected);
    }
    // As Excel opens a CSV: nothing is said of its columns but that they are of text in UTF-8. What a spreadsheet would
    // calculate stands behind its mark.
    let shown = by_libreoffice(office.path(), "table.csv", "--infilter=CSV:44,34,76,1,1/2/2/2/3/2/4/2/5/2/6/2");
    let marked = |text: &String| {
        let formula = text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
        if formula { format!("'{text}") } else { text.clone() }
    };
    for (shown, expected) in shown.iter().skip(1).zip(&expected) {
        assert_eq!(shown, &expected.iter().map(marked).collect::<Vec<_>>());
    }
    // And with every column left to LibreOffice to judge, no cell becomes a formula.
    let judged = by_libreoffice(office.path(), "table.csv", "--infilter=CSV:44,34,76,1,,0,false,true");
    let formulas = judged.iter().flatten().filter(|cell| cell.starts_with('=')).count();
    assert_eq!(formulas, 0);
}
