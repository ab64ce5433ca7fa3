//! From bytes to rows: encodings, headers, rows that are no records, rejects, and arbitrary bytes.

use std::path::{Path, PathBuf};

use proptest::prelude::*;

use super::encoding::Told;
use super::*;
use crate::domain::input::{Batch, Fault};
use crate::domain::record::code::{Code, List};
use crate::domain::record::{Field, Kind, RecordType};
use crate::domain::value::Value;
use crate::i18n::{Lang, Text};

static SEX: List =
    List { name: "sex", codes: &[Code::new("male", "男", "male", &[]), Code::new("female", "女", "female", &[])] };

static COMPOSITION: List = List {
    name: "composition",
    codes: &[
        Code::new("worker", "工人", "worker", &[]),
        Code::new("farmer", "农民", "farmer", &[]),
        Code::new("specialist", "专业技术人员", "specialist", &[]),
        Code::new("entrepreneur", "企业负责人", "entrepreneur", &[]),
        Code::new("other", "其他", "other", &[]),
    ],
};

static DEPUTY: RecordType = RecordType {
    noun: "deputy",
    label: Text::new("代表", "deputy"),
    fields: &[
        Field::new("cert_no", "代表证号", "Certificate no.", Kind::Text).aliases(&["证号"]),
        Field::new("name", "姓名", "Name", Kind::Name).required(),
        Field::new("sex", "性别", "Sex", Kind::Code(&SEX)),
        Field::new("ethnicity", "民族", "Ethnicity", Kind::Text),
        Field::new("birth", "出生年月", "Birth", Kind::Month).aliases(&["出生日期"]),
        Field::new("party", "党派", "Party", Kind::Text),
        Field::new("position", "工作单位及职务", "Position", Kind::Text),
        Field::new("composition", "结构类型", "Composition", Kind::Codes(&COMPOSITION)),
        Field::new("term", "届次", "Term", Kind::Term).required(),
        Field::new("mobile", "手机号", "Mobile", Kind::Mobile).aliases(&["手机", "联系电话"]),
        Field::new("money", "金额", "Money", Kind::Money),
    ],
};

/// Opens a text as if it came through a pipe.
fn open_bytes(bytes: &[u8], options: &ReadOptions) -> Result<TableReader, ReadError> {
    open(Source::spool("-", bytes, 1 << 26)?, &DEPUTY, options)
}

/// Opens a text with nothing said.
fn open_text(text: &str) -> Result<TableReader, ReadError> {
    open_bytes(text.as_bytes(), &ReadOptions::default())
}

/// Opens a fixture.
fn fixture(name: &str) -> Result<TableReader, ReadError> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/deputy").join(name);
    open(Source::open(&path, SIZE_LIMIT)?, &DEPUTY, &ReadOptions::default())
}

/// A row taken out of its batch.
#[derive(Debug, PartialEq)]
struct Taken {
    line: u64,
    values: Vec<Value>,
    faults: Vec<Fault>,
}

impl Taken {
    fn codes(&self) -> Vec<(&str, &str)> {
        self.faults.iter().map(|fault| (fault.column.as_str(), fault.code)).collect()
    }
}

/// Reads everything.
fn all(reader: &mut TableReader) -> Result<Vec<Taken>, ReadError> {
    let mut rows = Vec::new();
    while let Some(batch) = reader.next_batch()? {
        let taken = |batch: &Batch| {
            batch
                .rows()
                .map(|row| Taken { line: row.line, values: row.values.to_vec(), faults: row.faults.to_vec() })
                .collect::<Vec<_>>()
        };
        rows.extend(taken(&batch));
    }
    Ok(rows)
}

fn codes(reader: &TableReader) -> Vec<&'static str> {
    reader.notices().iter().map(|notice| notice.code).collect()
}

#[test]
fn one_roster_in_eight_encodings_is_one() {
    let mut plain = fixture("utf8.csv").unwrap();
    let expected = all(&mut plain).unwrap();
    let lines: Vec<u64> = expected.iter().map(|row| row.line).collect();
    assert_eq!(
        (lines, expected.iter().map(|row| row.faults.len()).sum::<usize>()),
        (vec![5, 6, 7, 8, 9], 0),
        "{expected:?}"
    );
    let column = |place: usize| expected.iter().map(|row| row.values[place].to_plain()).collect::<Vec<_>>();
    assert_eq!(column(1), ["王伟", "㛃𠮷", "买买提·艾力", "欧阳修", "张三"]);
    assert_eq!(column(4), ["1968-05", "1975-10", "1980-01", "1990-12", "1968-05"]);
    assert_eq!(column(6)[2..], ["某某公司,总经理", "", "某某\"联络站\"站长"]);
    assert_eq!(column(7)[2..], ["entrepreneur、other", "worker、other", "other"]);
    assert_eq!(column(8), ["15"; 5]);
    assert_eq!(column(9), ["13900000001", "13900000002", "13900000003", "13900000004", ""]);
    assert_eq!(codes(&plain), ["title-rows", "footer-rows"]);
    let others = [
        ("utf8-bom.csv", Charset::Utf8),
        ("gb18030.csv", Charset::Gb18030),
        ("utf16le-bom.txt", Charset::Utf16Le),
        ("utf16be-bom.txt", Charset::Utf16Be),
        ("utf16le.txt", Charset::Utf16Le),
        ("utf16be.txt", Charset::Utf16Be),
        ("semicolon.csv", Charset::Utf8),
    ];
    for (name, charset) in others {
        let mut reader = fixture(name).unwrap();
        assert_eq!(reader.charset, Some(charset), "{name}");
        assert_eq!(all(&mut reader).unwrap(), expected, "{name}");
        assert_eq!(codes(&reader).contains(&"encoding"), charset != Charset::Utf8, "{name}");
    }
    // As sha256sum has it.
    assert_eq!(fixture("gb18030.csv").unwrap().sha256, GB18030_DIGEST);
}

const GB18030_DIGEST: &str = "90388684c92f5ecf52814d879a30491db5d7bcb4e71eb022aee5c5b4eef4a295";

#[test]
fn bytes_that_do_not_fit_are_told_with_their_place() {
    // The place as Python's codec finds it.
    let error = fixture("gb18030-cut.csv").unwrap_err();
    assert!(matches!(error, ReadError::Malformed { encoding: "GB18030", offset: 651, line: 11, .. }), "{error:?}");
    assert_eq!(error.problem(), Problem::File);
    let mut text = "姓名,届次\n王伟一二三四五六七八九十,15\n李".as_bytes().to_vec();
    let place = text.len() as u64;
    text.extend_from_slice(b"\xFF,15\n");
    let error = open_bytes(&text, &ReadOptions::default()).unwrap_err();
    assert!(
        matches!(error, ReadError::Malformed { encoding: "UTF-8", offset, line: 3, .. } if offset == place),
        "{error:?}"
    );
    let asked = ReadOptions { charset: Some(Charset::Utf8), ..ReadOptions::default() };
    assert!(matches!(
        open_bytes(b"\xD0\xD5\n", &asked),
        Err(ReadError::Malformed { encoding: "UTF-8", offset: 0, line: 1, .. })
    ));
    let odd = [
        b"\xFF\xFE".as_slice(),
        &"姓名,届次\n".encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>(),
        b"\x00\xD8\x41\x00",
    ]
    .concat();
    assert!(matches!(
        open_bytes(&odd, &ReadOptions::default()),
        Err(ReadError::Malformed { encoding: "UTF-16LE", offset: 14, line: 2, .. })
    ));
}

#[test]
fn other_encodings_are_not_read_as_gb18030() {
    for name in ["big5.csv", "shift-jis.csv"] {
        let error = fixture(name).unwrap_err();
        assert!(matches!(error, ReadError::Foreign { .. } | ReadError::Malformed { .. }), "{name}: {error:?}");
    }
}

#[test]
fn a_few_bytes_of_gbk_are_told() {
    let mut source = Source::spool("-", b"\xD0\xD5\xC3\xFB,\xBD\xEC\xB4\xCE\n".as_slice(), 100).unwrap();
    let survey = encoding::survey(&mut source, None).unwrap();
    assert_eq!((survey.charset, survey.told), (Charset::Gb18030, Told::Fallback));
}

#[test]
fn every_fault_of_a_row_is_told() {
    let mut reader = fixture("bad.csv").unwrap();
    let rows = all(&mut reader).unwrap();
    let found: Vec<_> = rows.iter().map(Taken::codes).collect();
    assert_eq!(found[..2], [vec![], vec![]]);
    assert_eq!(found[2], [("姓 名", "bad-name"), ("出生年月", "damaged-month")]);
    let (cert, birth) = (("证号*", "damaged-number"), ("出生年月", "two-digit-year"));
    let rest = [("结构类型", "unknown-code"), ("届次", "bad-term"), ("手机号", "damaged-number")];
    assert_eq!(found[3], [[cert, ("性别", "unknown-code"), birth].as_slice(), &rest].concat());
    assert_eq!(
        found[4],
        [("姓 名", "missing"), ("民族", "ditto"), ("出生年月", "bad-month"), ("手机号", "bad-mobile")]
    );
    assert_eq!(found[5], [("出生年月", "excel-serial"), ("", "extra-cells")]);
    for fault in rows.iter().flat_map(|row| &row.faults) {
        assert!(crate::domain::parse::fault::TABLE.iter().any(|(code, _)| *code == fault.code), "{}", fault.code);
    }
}

/// Writes the rejected rows of a table to a file and returns how many there were.
fn reject(reader: &mut TableReader, path: &Path, force: bool) -> usize {
    let mut rejects = RejectsWriter::create(path, &reader.headings, Lang::Zh, force).unwrap();
    let mut count = 0;
    while let Some(batch) = reader.next_batch().unwrap() {
        for row in batch.rows().filter(|row| !row.faults.is_empty()) {
            rejects.write(row.line, row.cells, row.faults).unwrap();
            count += 1;
        }
    }
    rejects.finish().unwrap();
    count
}

#[test]
fn rejects_come_back_in() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rejects.csv");
    assert_eq!(reject(&mut fixture("bad.csv").unwrap(), &path, false), 4);
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(
        text.starts_with('\u{FEFF}')
            && text.contains("_row,_column,_code,_reason\r\n")
            && text.contains("bad-name; damaged-month")
    );
    // Fed back as it is, the same rows are refused for the same reasons (but for the cells that were too many).
    let again = folder.path().join("again.csv");
    let mut reader = open(Source::open(&path, SIZE_LIMIT).unwrap(), &DEPUTY, &ReadOptions::default()).unwrap();
    assert_eq!(reject(&mut reader, &again, false), 4);
    assert_eq!(std::fs::read_to_string(&again).unwrap().matches("_row").count(), 1);
    // Mended, they pass.
    let mended = [
        ("李4", "李四"),
        ("1968.1,", "1968.10,"),
        ("1968.13", "1968.12"),
        ("1.23E+17", "00000007"),
        ("未知", "男"),
        ("68.5", "1968.5"),
    ];
    let more = [
        ("商人", "其他"),
        ("本届", "15"),
        ("1.39E+10", "13900000007"),
        (",,女,同上", ",孙七,女,汉族"),
        (",12345,", ",13900000008,"),
        ("25000", "1968.6"),
    ];
    let text = mended.iter().chain(&more).fold(text, |text, (bad, good)| text.replace(bad, good));
    let rows = all(&mut open_text(&text).unwrap()).unwrap();
    assert_eq!(rows.iter().map(Taken::codes).collect::<Vec<_>>(), vec![vec![]; 4], "{text}");
    assert!(matches!(RejectsWriter::create(&path, &[], Lang::En, false), Err(ReadError::Exists { .. })));
    assert_eq!(reject(&mut fixture("bad.csv").unwrap(), &path, true), 4);
    #[cfg(unix)]
    assert_eq!(
        std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&path).unwrap().permissions()) & 0o777,
        0o600
    );
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn formulas_are_guarded_and_the_guard_comes_off() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("rejects.csv");
    let cells = ["=1+1", "+86", "-5", "@SUM(A1)", "＝1", "=HYPERLINK(\"x\",\"y\")"];
    let body: String = cells.iter().map(|cell| format!("\"{}\",,x\n", cell.replace('"', "\"\""))).collect();
    reject(&mut open_text(&format!("工作单位及职务,姓名,届次\n{body}")).unwrap(), &path, false);
    let mut reader = open(Source::open(&path, SIZE_LIMIT).unwrap(), &DEPUTY, &ReadOptions::default()).unwrap();
    for record in csv::Reader::from_path(&path).unwrap().records() {
        assert!(record.unwrap()[0].starts_with('\''));
    }
    let values: Vec<_> = all(&mut reader).unwrap().iter().map(|row| row.values[0].to_plain()).collect();
    assert_eq!(values, cells);
}

#[test]
fn headers_are_found() {
    let cases = [
        "姓名,届次\n王伟,15\n",
        "\u{FEFF}姓名,届次\n王伟,15\n",
        "sep=,\n姓名,届次\n王伟,15\n",
        "\"姓\n名\",届次：\n王伟,15\n",
        "＊姓 名（必填）,届次【届】\n王伟,15\n",
        "NAME,Term\n王伟,15\n",
        "name\tterm\n王伟\t15\n",
        "某市代表名册,\n制表日期：,2024年\n,\n姓名,届次\n王伟,15\n",
        "'姓名,'届次\n王伟,15\n",
    ];
    for text in cases {
        let mut reader = open_text(text).unwrap_or_else(|error| panic!("{text}: {error}"));
        let rows = all(&mut reader).unwrap();
        let values: Vec<_> = rows.iter().map(|row| row.values.clone()).collect();
        assert_eq!(values, [vec![Value::from("王伟"), Value::Int(15)]], "{text}");
    }
}

#[test]
fn headers_that_do_not_fit_are_told() {
    let error = open_text("姓名,届次,手机,联系电话\n").unwrap_err();
    assert!(
        matches!(&error, ReadError::SameField { first: (first, 3), second: (second, 4), .. } if first == "手机" && second == "联系电话")
    );
    let error = open_text("姓名,性别\n王伟,男\n").unwrap_err();
    assert!(
        matches!(&error, ReadError::MissingColumns { fields, .. } if fields.len() == 1 && fields[0].contains(&"届次"))
    );
    let supplied = ReadOptions { supplied: vec!["term"], ..ReadOptions::default() };
    assert!(open_bytes("姓名,性别\n王伟,男\n".as_bytes(), &supplied).is_ok());
    let error = open_text("性明,届此,甲\n1,2,3\n").unwrap_err();
    assert!(matches!(&error, ReadError::NoHeader { nearest, .. } if !nearest.is_empty()), "{error:?}");
    assert_eq!(error.problem(), Problem::Rejected);
    assert!(error.hint().unwrap().zh.contains("届此"));
    assert!(matches!(open_text(""), Err(ReadError::Empty { .. })));
    assert!(matches!(open_text("\n , \n"), Err(ReadError::Empty { .. })));
    assert!(matches!(open_text("甲,\"乙\n"), Err(ReadError::UnclosedQuote { line: 1 })));
    let header_row = |line| ReadOptions { header_row: Some(line), ..ReadOptions::default() };
    assert!(matches!(open_bytes("姓名,届次\n".as_bytes(), &header_row(9)), Err(ReadError::NoSuchRow { line: 9 })));
    let text = "姓名,届次\n备注,\n姓名,届次,手机\n王伟,15,\n";
    assert_eq!(open_bytes(text.as_bytes(), &header_row(3)).unwrap().mapping.columns.len(), 3);
}

#[test]
fn columns_are_mapped_by_hand() {
    let map = |pairs: &[(&str, &str)]| ReadOptions {
        map: pairs.iter().map(|&(heading, key)| (heading.to_owned(), key.to_owned())).collect(),
        ..ReadOptions::default()
    };
    let text = "代表,届,手机,联系电话,字号\n王伟,15,13900000000,x,y\n";
    let mut reader = open_bytes(text.as_bytes(), &map(&[("代 表", "name"), ("届", "term"), ("联系电话", "")])).unwrap();
    let keys: Vec<_> = reader.mapping.columns.iter().map(|column| (column.index, column.field.key)).collect();
    assert_eq!(keys, [(0, "name"), (1, "term"), (2, "mobile")]);
    assert_eq!(all(&mut reader).unwrap()[0].faults, []);
    assert_eq!(codes(&reader), ["unknown-columns"]);
    for pairs in [[("姓名", "nothing")], [("不在", "name")]] {
        let error = open_bytes("姓名,届次\n".as_bytes(), &map(&pairs)).unwrap_err();
        assert!(matches!(error, ReadError::BadMap { .. }));
        assert_eq!(error.problem(), Problem::Usage);
    }
}

#[test]
fn rows_that_are_no_records_are_told() {
    let text = "序号,姓名,届次,手机,甲\n1,王伟,15,,\n,,,,\n2,,,,\n序号,姓名,届次,手机,甲\n3,合计利,15,,\n\n合 计,2,,,\n,小计,1,3,4\n填表人：,某某,,,\n注：虚构,,,,\n";
    let mut reader = open_text(text).unwrap();
    let lines: Vec<_> = all(&mut reader).unwrap().iter().map(|row| row.line).collect();
    assert_eq!(lines, [2, 6]);
    assert_eq!(codes(&reader), ["unknown-columns", "footer-rows", "repeated-headers"]);
    let mut english = open_text("name,term\nWang Wei,15\nname,term\n").unwrap();
    assert_eq!((all(&mut english).unwrap().len(), codes(&english)), (1, vec!["repeated-headers"]));
    let told = &reader.notices()[1].message;
    assert!(told.zh.contains("8、9、10、11") && told.en.contains("8, 9, 10, 11"), "{told}");
}

#[test]
fn ragged_rows_and_units() {
    let mut reader = open_text("姓名,届次,金额（万元）\n王伟,15\n李强,15,1.5,,\n赵六,15,1.5元,多\n").unwrap();
    let rows = all(&mut reader).unwrap();
    assert_eq!(rows[0].values, [Value::from("王伟"), Value::Int(15), Value::Empty]);
    assert_eq!(rows[1].values[2], Value::Int(1_500_000));
    assert_eq!((&rows[2].values[2], rows[2].codes()), (&Value::Int(150), vec![("", "extra-cells")]));
    assert_eq!(codes(&reader), ["money-unit", "short-rows"]);
}

#[test]
fn a_nul_is_refused_with_its_cell() {
    let rows = all(&mut open_text("姓名,届次,党派\n王伟,15,甲\0乙\n李强,15,甲\n").unwrap()).unwrap();
    assert_eq!(rows[0].codes(), [("党派", "control-character")]);
    assert_eq!(rows[1].codes(), []);
}

#[test]
fn batches_are_bounded() {
    let body: String = (0..2500).map(|place| format!("某{},15,{}\n", "甲".repeat(place % 3), "x".repeat(10))).collect();
    let mut reader = open_text(&format!("姓名,届次,手机\n{body}")).unwrap();
    let mut sizes = Vec::new();
    let mut read = 0;
    while let Some(batch) = reader.next_batch().unwrap() {
        sizes.push(batch.len());
        assert!(batch.bytes_read > read);
        read = batch.bytes_read;
    }
    assert_eq!((sizes, read), (vec![1000, 1000, 500], reader.total_bytes));
}

#[test]
fn sources_that_are_no_tables_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, content: &[u8]| -> PathBuf {
        let path = folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    };
    assert!(matches!(Source::open(folder.path(), 10), Err(ReadError::NotAFile { .. })));
    assert!(matches!(Source::open(&folder.path().join("none"), 10), Err(ReadError::Io { .. })));
    assert!(matches!(Source::open(&write("large", &[b'a'; 11]), 10), Err(ReadError::TooLarge { .. })));
    assert!(matches!(Source::spool("-", [b'a'; 11].as_slice(), 10), Err(ReadError::TooLarge { .. })));
    #[cfg(unix)]
    assert!(matches!(Source::open(Path::new("/dev/null"), 10), Err(ReadError::NotAFile { .. })));
    let contents: [&[u8]; 6] = [
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1",
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0",
        b"%PDF-1.7",
        b"\xEF\xBB\xBF\r\n <HTML>",
        b"<table border=1>",
        b"<?xml version",
    ];
    for content in contents {
        let error = Source::open(&write("page", content), 1000).unwrap_err();
        assert!(matches!(error, ReadError::Unsupported { .. }));
        assert!(error.hint().unwrap().en.contains("open it in a spreadsheet program"));
    }
    let archive = Source::open(&write("archive", b"PK\x03\x04rest"), 1000).unwrap();
    let error = open(archive, &DEPUTY, &ReadOptions::default()).unwrap_err();
    assert!(matches!(error, ReadError::Workbook { .. }), "{error}");
}

#[test]
fn every_error_speaks_both_languages() {
    let errors = [
        fixture("gb18030-cut.csv").unwrap_err(),
        fixture("shift-jis.csv").unwrap_err(),
        open_text("").unwrap_err(),
        open_text("甲,\"乙\n").unwrap_err(),
        open_text("姓名,届次,届次\n").unwrap_err(),
        open_text("姓名\n").unwrap_err(),
        open_text("甲乙,丙\n").unwrap_err(),
        Charset::from_label("latin1").unwrap_err(),
        Source::open(Path::new("none"), 1).unwrap_err(),
        Source::open(Path::new("/"), 1).unwrap_err(),
    ];
    for error in errors {
        let message = error.message();
        assert!(!message.zh.is_empty() && !message.en.is_empty() && message.zh != message.en, "{error:?}");
    }
}

#[test]
fn the_template_of_every_record_type_reads_back() {
    for record in crate::domain::record::ALL {
        let headings: [fn(&Field) -> &'static str; 3] =
            [|field| field.heading.zh, |field| field.heading.en, |field| field.key];
        for heading in headings {
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record(record.fields.iter().map(heading)).unwrap();
            writer.write_record(record.fields.iter().map(|field| field.example)).unwrap();
            let text = writer.into_inner().unwrap();
            let source = Source::spool("-", text.as_slice(), SIZE_LIMIT).unwrap();
            let mut reader = open(source, record, &ReadOptions::default()).unwrap();
            let keys: Vec<_> = reader.mapping.columns.iter().map(|column| column.field.key).collect();
            assert_eq!(keys, record.fields.iter().map(|field| field.key).collect::<Vec<_>>(), "{}", record.noun);
            let rows = all(&mut reader).unwrap();
            assert_eq!(rows.iter().map(|row| row.faults.clone()).collect::<Vec<_>>(), [vec![]], "{}", record.noun);
        }
    }
}

proptest! {
    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(mut reader) = open_bytes(&bytes, &ReadOptions::default()) {
            let _ = all(&mut reader);
        }
    }

    #[test]
    fn arbitrary_tables_never_panic(
        head in prop::sample::select(vec!["姓名,届次,手机", "\u{FEFF}姓名\t届次", "姓名;届次;出生年月;金额（万元）"]),
        body in "[\"',;\t\r\n0-9.合计注：姓名届次一二年月+E √\0\u{200B}\u{3000}-]{0,200}",
    ) {
        if let Ok(mut reader) = open_text(&format!("{head}\n{body}")) {
            let _ = all(&mut reader);
        }
    }

    #[test]
    fn asked_encodings_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), label in prop::sample::select(vec!["utf-8", "gbk", "utf-16le", "utf-16be"])) {
        let options = ReadOptions { charset: Some(Charset::from_label(label).unwrap()), ..ReadOptions::default() };
        if let Ok(mut reader) = open_bytes(&bytes, &options) {
            let _ = all(&mut reader);
        }
    }
}
