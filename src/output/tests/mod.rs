//! The fixture, and what holds for any data; the snapshots are in the two files beside this one.

mod documents;
mod listings;
mod workbooks;

use proptest::prelude::*;

use super::*;
use crate::i18n::{Lang, Message, Text};

const FEMALE: Text = Text::new("女", "female");
const MALE: Text = Text::new("男", "male");
const WORKER: Text = Text::new("工人", "worker");
const EXPERT: Text = Text::new("专业技术人员", "professional");

fn columns() -> Vec<Column> {
    vec![
        Column::new("cert_no", Message::new("代表证号", "Certificate")),
        Column::new("name", Message::new("姓名", "Name")),
        Column::labels("sex", Message::new("性别", "Sex")),
        Column::new("birth", Message::new("出生年月", "Born")),
        Column::labels("composition", Message::new("结构类型", "Composition")),
        Column::new("elected_on", Message::new("当选日期", "Elected")),
        Column::number("suggestions", Message::new("建议数", "Suggestions")),
        Column::number("answered", Message::new("答复率", "Answered")),
        Column::number("points", Message::new("积分", "Points")),
        Column::new("reelected", Message::new("连任", "Re-elected")),
        Column::new("note", Message::new("备注", "Note")),
    ]
}

fn rows() -> Vec<Vec<Cell>> {
    let date = |day: &str| Cell::Date(day.into());
    let month = |month: &str| Cell::Month(month.into());
    let decimal = |scaled| Cell::Decimal { scaled, places: 1 };
    vec![
        vec![
            Cell::text("0001"),
            Cell::text("张三"),
            Cell::label("male", MALE),
            month("1968-05"),
            Cell::Labels(vec![Label::new("worker", WORKER), Label::new("expert", EXPERT)]),
            date("2021-12-08"),
            Cell::Int(12),
            Cell::percent(2, 3),
            decimal(865),
            Cell::Flag(true),
            Cell::text("=HYPERLINK(\"x\",\"a|b\")"),
        ],
        vec![
            Cell::text("0002"),
            Cell::text("阿不都·热西提"),
            Cell::label("male", MALE),
            Cell::Empty,
            Cell::Empty,
            date("2023-01-30"),
            Cell::Int(0),
            Cell::percent(0, 0),
            Cell::Empty,
            Cell::Flag(false),
            Cell::text("第一行\r\n第二行 <b>"),
        ],
        vec![
            Cell::text("0003"),
            Cell::text("Li Si 李四"),
            Cell::label("female", FEMALE),
            month("1990-11"),
            Cell::Labels(vec![Label::new("expert", EXPERT)]),
            Cell::Empty,
            Cell::Int(-5),
            Cell::percent(1, 2000),
            decimal(-5),
            Cell::Empty,
            Cell::text("市\u{202e}局建住\u{1b}[31m"),
        ],
        vec![Cell::Empty; 11],
    ]
}

fn listing_of() -> Listing {
    Listing {
        title: Some(Message::new("代表名册", "Deputies")),
        facts: vec![as_of()],
        ..Listing::new("renda.deputy.list/1", columns())
    }
}

fn as_of() -> Fact {
    Fact::new("as_of", Message::new("截止日期", "As of"), Cell::Date("2024-12-31".into()))
}

fn report() -> Document {
    let units = Sheet {
        key: "units".to_owned(),
        title: Some(Message::new("承办单位", "Units")),
        columns: vec![
            Column::new("unit", Message::new("单位", "Unit")),
            Column::number("tasks", Message::new("任务", "Tasks")),
            Column::number("on_time", Message::new("按期", "On time")),
        ],
        rows: vec![
            vec![Cell::text("市住建局"), Cell::Int(40), Cell::percent(39, 40)],
            vec![Cell::text("市残联"), Cell::Int(0), Cell::percent(0, 0)],
        ],
        notes: vec![Message::new("按任务计。", "Counted by task.")],
        charts: Vec::new(),
    };
    let empty = Sheet {
        key: "overdue".to_owned(),
        title: Some(Message::new("逾期", "Overdue")),
        columns: vec![Column::new("number", Message::new("编号", "Number"))],
        ..Sheet::default()
    };
    Document {
        schema: "renda.report.test/1".to_owned(),
        title: Some(Message::new("办理情况", "Handling")),
        facts: vec![
            as_of(),
            Fact::new(
                "region",
                Message::new("行政区划", "Region"),
                Cell::Label(Label::named("520100", Message::new("贵阳市", "Guiyang"))),
            ),
        ],
        sheets: vec![units, empty],
    }
}

fn style(lang: Lang) -> Style {
    Style { lang, width: Some(110), ..Style::default() }
}

/// Writes a listing in a format of text.
fn print(format: Format, rows: &[Vec<Cell>], columns: Vec<Column>, style: &Style) -> String {
    String::from_utf8(print_bytes(format, rows, columns, style)).unwrap()
}

/// Writes a listing.
fn print_bytes(format: Format, rows: &[Vec<Cell>], columns: Vec<Column>, style: &Style) -> Vec<u8> {
    let head = Listing { columns, ..listing_of() };
    let mut out = Vec::new();
    let mut sink = listing(format, &mut out, &head, style, &imprint()).unwrap();
    for row in rows {
        sink.row(row).unwrap();
    }
    sink.finish().unwrap();
    out
}

fn print_report(format: Format, style: &Style) -> String {
    let mut out = Vec::new();
    document(format, &mut out, &report(), style, &imprint()).unwrap();
    String::from_utf8(out).unwrap()
}

fn imprint() -> Imprint {
    let (operator, conditions) = ("王小明".to_owned(), "性别=男 & 女".to_owned());
    Imprint { operator, conditions, at: "2024-12-31 09:30".to_owned() }
}

/// The fixture in one format, fit for a snapshot: hidden characters by name, of a page only the body.
fn shown(format: Format, lang: Lang) -> String {
    readable(&print(format, &rows(), columns(), &style(lang)))
}

fn readable(output: &str) -> String {
    let body = output.find("<body>").map_or(output, |body| &output[body..]);
    body.replace("\r\n", "\n").replace('\u{202e}', "«RLO»").replace('\u{1b}', "«ESC»")
}

/// A writer whose reader has gone.
struct Closed;

impl Write for Closed {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn one_column() -> Vec<Column> {
    vec![Column::new("x", Message::new("甲", "x"))]
}

fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<Vec<Cell>> {
    texts.into_iter().map(|text| vec![Cell::text(text)]).collect()
}

#[test]
fn csv_ends_its_lines_as_the_standard_says() {
    let csv = print(Format::Csv, &texts(["a\nb"]), one_column(), &style(Lang::Zh));
    assert_eq!(csv, "甲\r\n\"a\nb\"\r\n");
    let marked = Style { bom: true, ..style(Lang::Zh) };
    assert!(print(Format::Csv, &rows(), columns(), &marked).starts_with("\u{feff}代表证号,"));
    assert!(!print(Format::Tsv, &rows(), columns(), &marked).contains('\u{feff}'));
}

#[test]
fn keys_make_a_file_for_programs() {
    let keys = Style { headings: Headings::Keys, ..style(Lang::Zh) };
    let csv = print(Format::Csv, &rows()[..1], columns(), &keys);
    let mut lines = csv.lines();
    assert_eq!(
        lines.next(),
        Some("cert_no,name,sex,birth,composition,elected_on,suggestions,answered,points,reelected,note")
    );
    assert!(
        lines.next().unwrap().starts_with("0001,张三,male,1968-05,\"worker,expert\",2021-12-08,12,66.7%,86.5,true,")
    );
}

#[test]
fn json_parses_and_has_every_key_in_every_row() {
    let json: serde_json::Value =
        serde_json::from_str(&print(Format::Json, &rows(), columns(), &style(Lang::Zh))).unwrap();
    let rows = json["rows"].as_array().unwrap();
    assert_eq!(json["count"], rows.len());
    let keys = |row: &serde_json::Value| row.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    assert!(rows.iter().all(|row| keys(row) == keys(&rows[0])));
    assert_eq!(rows[0]["points"], 86.5);
    assert_eq!(rows[0]["answered"], serde_json::json!({"numerator": 2, "denominator": 3, "percent": 66.7}));
    assert_eq!(rows[1]["note"], "第一行\r\n第二行 <b>");
    assert_eq!(rows[2]["note"], "市\u{202e}局建住\u{1b}[31m");
    let empty: serde_json::Value =
        serde_json::from_str(&print(Format::Json, &[], columns(), &style(Lang::Zh))).unwrap();
    assert_eq!(empty["count"], 0);
    serde_json::from_str::<serde_json::Value>(&print_report(Format::Json, &style(Lang::Zh))).unwrap();
}

#[test]
fn only_headings_are_bold_and_rules_can_be_ascii() {
    let loud = Style { colour: true, ascii: true, ..style(Lang::En) };
    assert_eq!(print(Format::Table, &texts(["a"]), one_column(), &loud), "\x1b[1mx\x1b[0m\n-\na\n");
    assert_eq!(print(Format::Plain, &texts(["a"]), one_column(), &loud), "x\na\n");
}

/// Columns are measured on the first thousand rows; what comes later is complete all the same.
#[test]
fn rows_after_the_sample_are_complete() {
    let two = || vec![Column::new("x", Message::new("甲", "x")), Column::number("n", Message::new("数", "n"))];
    let rows: Vec<Vec<Cell>> = (0..2_500)
        .map(|number| vec![Cell::text(if number == 2_400 { "一二三四五六七八" } else { "一二" }), Cell::Int(number)])
        .collect();
    let plain = print(Format::Plain, &rows, two(), &style(Lang::En));
    assert_eq!(plain.lines().count(), 2_501);
    assert_eq!(plain.lines().nth(1), Some("一二    0"));
    assert_eq!(plain.lines().nth(2_401), Some("一二三四五六七八  2400"));
    let table = print(Format::Table, &rows, two(), &style(Lang::En));
    assert_eq!(table.lines().count(), 2_505, "the wide cell takes four lines");
}

/// Checked against the rule: wherever it has a gap, so has every line, counted in columns of the terminal.
fn assert_columns_line_up(table: &str) {
    let rule: Vec<char> = table.lines().find(|line| line.starts_with('─')).unwrap().chars().collect();
    for line in table.lines() {
        let mut at = 0;
        for character in line.chars() {
            let width = unicode_width::UnicodeWidthChar::width(character).unwrap();
            let inside = (at..at + width).all(|column| rule.get(column) == Some(&'─'));
            assert!(character == ' ' || inside, "{character} leaves its column\n{table}");
            at += width;
        }
    }
}

#[test]
fn columns_line_up_at_every_width() {
    for lang in [Lang::Zh, Lang::En] {
        for width in (0..200).map(Some).chain([None]) {
            let table = print(Format::Table, &rows(), columns(), &Style { width, ..style(lang) });
            assert_columns_line_up(&table);
            for whole in ["12", "66.7%", "86.5", "-0.5"] {
                assert!(table.contains(whole), "{whole} is broken at {width:?}\n{table}");
            }
            if width.is_none_or(|width| width >= 99) {
                let widest = table.lines().map(unicode_width::UnicodeWidthStr::width).max().unwrap();
                assert!(widest <= width.unwrap_or(usize::MAX), "{width:?}\n{table}");
                assert!(["1968-05", "2021-12-08"].iter().all(|date| table.contains(date)), "{width:?}\n{table}");
            }
        }
    }
}

/// Numbers and dates that the first block did not announce widen their columns, and the text gives way.
#[test]
fn later_blocks_keep_to_the_width() {
    let three = vec![
        Column::number("n", Message::new("数", "n")),
        Column::new("on", Message::new("日", "on")),
        Column::new("x", Message::new("甲", "x")),
    ];
    let row = |number: i64| {
        let day = if number < 1_000 { Cell::Empty } else { Cell::Date("2024-12-31".into()) };
        vec![Cell::Int(number), day, Cell::text("一二三四五六七八九十".repeat(3))]
    };
    let rows: Vec<Vec<Cell>> = (0..2_000).map(row).collect();
    let table = print(Format::Table, &rows, three, &Style { width: Some(50), ..style(Lang::Zh) });
    assert!(table.lines().all(|line| unicode_width::UnicodeWidthStr::width(line) <= 50));
    assert!(table.contains("\n999      一二"));
    assert!(table.contains("\n1000  2024-12-31  一二"));
}

#[test]
fn an_enormous_cell_is_complete() {
    for text in ["甲".repeat(100_000), "a".repeat(200_000)] {
        for format in [Format::Table, Format::Plain] {
            let shown =
                print(format, &texts([text.as_str()]), one_column(), &Style { width: Some(10), ..style(Lang::Zh) });
            let signs: usize =
                shown.lines().skip(if format == Format::Table { 2 } else { 1 }).map(|line| line.chars().count()).sum();
            assert_eq!(signs, text.chars().count());
        }
    }
}

#[test]
fn a_closed_pipe_is_told_as_such() {
    for format in Format::ALL {
        let mut out = Closed;
        let written = listing(format, &mut out, &listing_of(), &style(Lang::Zh), &imprint()).and_then(|mut sink| {
            for row in rows() {
                sink.row(&row)?;
            }
            sink.finish()
        });
        assert_eq!(written.unwrap_err().kind(), io::ErrorKind::BrokenPipe, "{}", format.name());
        let written = document(format, &mut Closed, &report(), &style(Lang::Zh), &imprint());
        assert_eq!(written.unwrap_err().kind(), io::ErrorKind::BrokenPipe, "{}", format.name());
    }
}

/// Every Unicode scalar value as data: nothing that steers a screen arrives on it.
#[test]
fn no_character_steers_the_screen() {
    let all: Vec<char> = ('\0'..=char::MAX).collect();
    assert_eq!(all.len(), 1_112_064);
    let rows: Vec<Vec<Cell>> =
        all.chunks(1 << 12).map(|chunk| vec![Cell::text(chunk.iter().collect::<String>())]).collect();
    for format in [Format::Table, Format::Plain, Format::Md, Format::Html] {
        let shown = print(format, &rows, one_column(), &style(Lang::Zh));
        let bad = shown.chars().find(|&character| character != '\n' && visible::is_hidden(character));
        assert_eq!(bad, None, "{}", format.name());
    }
}

proptest! {
    /// What a reader of CSV gets is what was written, once the guard is taken off.
    #[test]
    fn csv_gives_the_data_back(table in proptest::collection::vec(proptest::collection::vec("\\PC{0,6}|[-=+@'\",\r\n\t＝ ]{0,5}", 3), 0..8)) {
        let columns = ["a", "b", "c"].map(|key| Column::new(key, Message::new(key, key))).to_vec();
        let cells: Vec<Vec<Cell>> = table.iter().map(|row| row.iter().map(|text| Cell::text(text.as_str())).collect()).collect();
        let csv = print(Format::Csv, &cells, columns, &style(Lang::Zh));
        let mut reader = ::csv::Reader::from_reader(csv.as_bytes());
        let read: Vec<Vec<String>> = reader
            .records()
            .map(|record| record.unwrap().iter().map(|field| unguard(field).to_owned()).collect())
            .collect();
        prop_assert_eq!(read, table);
    }

    /// No text, however odd, breaks a format; the one-line formats keep one line a row.
    #[test]
    fn any_text_goes_through_every_format(text in any::<String>(), width in proptest::option::of(0_usize..60)) {
        let style = Style { width, ..style(Lang::En) };
        for format in Format::ALL.into_iter().filter(|format| *format != Format::Xlsx) {
            let output = print(format, &texts([text.as_str()]), one_column(), &style);
            if matches!(format, Format::Plain | Format::Tsv | Format::Ndjson | Format::Md) {
                let head = match format { Format::Ndjson => 0, Format::Md => 2, _ => 1 };
                prop_assert_eq!(output.matches('\n').count(), head + 1, "{}", format.name());
            }
        }
        let json: serde_json::Value = serde_json::from_str(&print(Format::Json, &texts([text.as_str()]), one_column(), &style)).unwrap();
        prop_assert_eq!(json["rows"][0]["x"].as_str().unwrap_or(""), text.as_str());
    }
}
