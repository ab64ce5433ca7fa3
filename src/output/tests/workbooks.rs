//! What stands in the XML of a workbook, read by another crate than the one that wrote it.

use std::io::{Cursor, Read};

use proptest::prelude::*;

use super::*;
use crate::output::xlsx;

/// The parts of a workbook by their names.
struct Parts(zip::ZipArchive<Cursor<Vec<u8>>>);

impl Parts {
    fn of(bytes: Vec<u8>) -> Parts {
        Parts(zip::ZipArchive::new(Cursor::new(bytes)).unwrap())
    }

    fn text(&mut self, name: &str) -> String {
        let mut text = String::new();
        self.0.by_name(name).unwrap_or_else(|_| panic!("{name}")).read_to_string(&mut text).unwrap();
        text
    }

    /// The XML of a worksheet, counted from 1.
    fn sheet(&mut self, number: usize) -> String {
        self.text(&format!("xl/worksheets/sheet{number}.xml"))
    }

    /// The names of the worksheets in their order.
    fn names(&mut self) -> Vec<String> {
        let workbook = self.text("xl/workbook.xml");
        workbook.split("<sheet name=\"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
    }

    /// The number format of a style, by the `s` of a cell.
    fn number_format(&mut self, style: &str) -> String {
        let styles = self.text("xl/styles.xml");
        let formats = styles.split("<cellXfs").nth(1).unwrap();
        let format = formats.split("<xf ").nth(style.parse::<usize>().unwrap() + 1).unwrap();
        let id = attribute(format, "numFmtId");
        match id.as_str() {
            "0" => "General".to_owned(),
            "1" => "0".to_owned(),
            "2" => "0.00".to_owned(),
            "9" => "0%".to_owned(),
            "10" => "0.00%".to_owned(),
            "49" => "@".to_owned(),
            id => {
                let custom = styles.split(&format!("<numFmt numFmtId=\"{id}\" ")).nth(1).unwrap();
                attribute(custom, "formatCode").replace("&quot;", "\"")
            }
        }
    }
}

fn attribute(element: &str, name: &str) -> String {
    let at = element.find(&format!("{name}=\"")).unwrap_or_else(|| panic!("{name} in {element}"));
    element[at + name.len() + 2..].split('"').next().unwrap().to_owned()
}

/// The element of one cell; nothing where it is not written.
fn cell(sheet: &str, at: &str) -> Option<String> {
    let begin = sheet.find(&format!("<c r=\"{at}\""))?;
    let rest = &sheet[begin..];
    let end = match (rest.find("/>"), rest.find('>')) {
        (Some(empty), Some(open)) if empty < open => empty + 2,
        _ => rest.find("</c>").unwrap() + 4,
    };
    Some(rest[..end].to_owned())
}

/// The text of a cell as a spreadsheet reads it.
fn text(sheet: &str, at: &str) -> String {
    let cell = cell(sheet, at).unwrap_or_else(|| panic!("{at} is empty"));
    assert!(cell.contains("t=\"inlineStr\""), "{cell}");
    let inner = cell.split_once("<t").unwrap().1.split_once('>').unwrap().1.split("</t>").next().unwrap();
    unescaped(&inner.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}

/// Undoes `_xHHHH_` as ECMA-376 (22.9.2.19, ST_Xstring) has it.
fn unescaped(text: &str) -> String {
    let mut units: Vec<u16> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let code = rest.strip_prefix("_x").and_then(|rest| Some((rest.get(..4)?, rest.get(4..)?)));
        match code
            .filter(|(_, after)| after.starts_with('_'))
            .map(|(code, after)| (u16::from_str_radix(code, 16), after))
        {
            Some((Ok(unit), after)) => {
                units.push(unit);
                rest = &after[1..];
            }
            _ => {
                units.extend(first.encode_utf16(&mut [0; 2]).iter());
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    String::from_utf16(&units).unwrap()
}

fn fixture(style: &Style) -> Parts {
    Parts::of(print_bytes(Format::Xlsx, &rows(), columns(), style))
}

#[test]
fn cells_have_their_types() {
    let mut parts = fixture(&style(Lang::Zh));
    let sheet = parts.sheet(1);
    let mut number = |at: &str| {
        let cell = cell(&sheet, at).unwrap_or_else(|| panic!("{at} is empty"));
        assert!(!cell.contains(" t="), "{cell}");
        let value = cell.split("<v>").nth(1).unwrap().split('<').next().unwrap().to_owned();
        (value, parts.number_format(&attribute(&cell, "s")))
    };
    let said = |value: &str, format: &str| (value.to_owned(), format.to_owned());
    assert_eq!(number("F2"), said("44538", "yyyy-mm-dd"));
    assert_eq!(number("G2"), said("12", "0"));
    assert_eq!(number("H2"), said("0.6666666666666666", "0.0%"));
    assert_eq!(number("I2"), said("86.5", "0.0"));
    assert_eq!(number("I4"), said("-0.5", "0.0"));
    for (at, words) in [
        ("A1", "代表证号"),
        ("A2", "0001"),
        ("D2", "1968-05"),
        ("E2", "工人、专业技术人员"),
        ("J2", "是"),
        ("K2", "=HYPERLINK(\"x\",\"a|b\")"),
        ("K3", "第一行\r\n第二行 <b>"),
        ("K4", "市\u{202e}局建住\u{1b}[31m"),
    ] {
        assert_eq!(text(&sheet, at), words, "{at}");
    }
    for empty in ["H3", "I3", "D3", "J4", "A5"] {
        assert_eq!(cell(&sheet, empty), None, "{empty}");
    }
    assert!(!sheet.contains("<f>"));
}

#[test]
fn dates_can_be_chinese_and_everything_can_be_codes() {
    let chinese = Style { dates: Dates::Chinese, ..style(Lang::Zh) };
    let mut parts = fixture(&chinese);
    let day = attribute(&cell(&parts.sheet(1), "F2").unwrap(), "s");
    assert_eq!(parts.number_format(&day), "yyyy\"年\"m\"月\"d\"日\"");
    let keys = Style { headings: Headings::Keys, ..style(Lang::Zh) };
    let sheet = fixture(&keys).sheet(1);
    for (at, words) in [("A1", "cert_no"), ("C2", "male"), ("E2", "worker,expert"), ("J2", "true"), ("J3", "false")] {
        assert_eq!(text(&sheet, at), words);
    }
}

#[test]
fn a_worksheet_can_be_read_and_printed() {
    let mut parts = fixture(&style(Lang::Zh));
    assert_eq!(parts.names(), ["代表名册"]);
    let sheet = parts.sheet(1);
    for part in [
        "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>",
        "<autoFilter ref=\"A1:K5\"/>",
        "paperSize=\"9\"",
        "orientation=\"landscape\"",
        "fitToHeight=\"0\"",
        "&amp;L导出人：王小明&amp;C条件：性别=男 &amp;&amp; 女\n&amp;R2024-12-31 09:30　第 &amp;P 页，共 &amp;N 页",
    ] {
        assert!(sheet.contains(part), "{part}\n{sheet}");
    }
    assert!(parts.text("xl/workbook.xml").contains("代表名册!$1:$1</definedName>"));
    assert!(parts.text("xl/styles.xml").contains("<name val=\"宋体\"/>"));
    let properties = parts.text("docProps/core.xml");
    assert!(properties.contains("2024-12-31T00:00:00Z") && properties.contains("代表名册"), "{properties}");
}

#[test]
fn the_same_data_makes_the_same_file() {
    let once = print_bytes(Format::Xlsx, &rows(), columns(), &style(Lang::Zh));
    assert!(once == print_bytes(Format::Xlsx, &rows(), columns(), &style(Lang::Zh)));
}

#[test]
fn a_title_stands_above_the_headings() {
    let titled = Style { title_row: true, ..style(Lang::En) };
    let sheet = fixture(&titled).sheet(1);
    assert_eq!(text(&sheet, "A1"), "Deputies");
    assert_eq!(text(&sheet, "A2"), "Certificate");
    for part in ["<mergeCell ref=\"A1:K1\"/>", "ySplit=\"2\"", "<autoFilter ref=\"A2:K6\"/>", "page &amp;P of &amp;N"] {
        assert!(sheet.contains(part), "{part}\n{sheet}");
    }
}

#[test]
fn numbers_beyond_fifteen_digits_are_kept_as_text() {
    let rows = [
        vec![Cell::Int(999_999_999_999_999)],
        vec![Cell::Int(520_199_197_508_010_017)],
        vec![Cell::Int(i64::MIN)],
        vec![Cell::Decimal { scaled: 1_000_000_000_000_000, places: 2 }],
        vec![Cell::Decimal { scaled: 5, places: 12 }],
    ];
    let sheet = Parts::of(print_bytes(Format::Xlsx, &rows, one_column(), &style(Lang::Zh))).sheet(1);
    assert!(cell(&sheet, "A2").unwrap().contains("<v>999999999999999</v>"));
    let texts = ["520199197508010017", "-9223372036854775808", "10000000000000.00", "0.000000000005"];
    for (at, words) in ["A3", "A4", "A5", "A6"].into_iter().zip(texts) {
        assert_eq!(text(&sheet, at), words);
    }
}

#[test]
fn a_text_that_no_cell_holds_is_refused() {
    let mut out = Vec::new();
    let head = Listing { columns: one_column(), ..listing_of() };
    let mut sink = listing(Format::Xlsx, &mut out, &head, &style(Lang::Zh), &imprint()).unwrap();
    sink.row(&[Cell::text("甲".repeat(32_767))]).unwrap();
    let error = sink.row(&[Cell::text("𠮷".repeat(16_384))]).unwrap_err();
    let message = Unfit::inside(&error).unwrap();
    assert_eq!(message.zh, "第 3 行“甲”有 32768 个字符，XLSX 的单元格最多 32767 个；请改用 CSV");
    assert_eq!(message.en, "row 3, \"x\": 32768 characters, and a cell of XLSX holds 32767; use CSV");
}

#[test]
fn rows_beyond_a_worksheet_go_on_the_next() {
    let mut out = Vec::new();
    let head = Listing { columns: one_column(), ..listing_of() };
    let titled = Style { title_row: true, ..style(Lang::Zh) };
    let mut sink = Box::new(xlsx::limited(&mut out, &head, (&titled, &imprint()), 5).unwrap());
    for number in 0..7 {
        sink.row(&[Cell::text(format!("第{number}"))]).unwrap();
    }
    sink.finish().unwrap();
    let mut parts = Parts::of(out);
    assert_eq!(parts.names(), ["代表名册", "代表名册 (2)", "代表名册 (3)"]);
    let second = parts.sheet(2);
    assert_eq!([text(&second, "A2"), text(&second, "A3"), text(&second, "A5")], ["甲", "第3", "第5"]);
    assert!(second.contains("state=\"frozen\"") && second.contains("<autoFilter ref=\"A2:A5\"/>"));
    assert_eq!(text(&parts.sheet(3), "A3"), "第6");
}

#[test]
fn a_form_checks_what_is_typed() {
    let long: Vec<Label> =
        (0..80).map(|number| Label::named(format!("c{number}"), Message::new(format!("第{number}种"), "x"))).collect();
    let column = |key: &str, entry| Column { entry, ..Column::new(key, Message::new(key, key)) };
    let columns = vec![
        Column { required: true, ..column("text", Entry::Text) },
        column("sex", Entry::Choice(vec![Label::new("male", MALE), Label::new("female", FEMALE)])),
        column("kind", Entry::Choice(long.clone())),
        column("again", Entry::Choice(long)),
        column("flag", Entry::Flag),
        column("day", Entry::Date),
        column("month", Entry::Month),
    ];
    let head = Listing { form: true, columns, ..listing_of() };
    let mut out = Vec::new();
    let sink = listing(Format::Xlsx, &mut out, &head, &style(Lang::Zh), &imprint()).unwrap();
    sink.finish().unwrap();
    let mut parts = Parts::of(out);
    assert_eq!(parts.names(), ["代表名册", "选项"]);
    assert!(parts.text("xl/workbook.xml").contains("state=\"hidden\""));
    let sheet = parts.sheet(1);
    assert_eq!(text(&sheet, "A1"), "text*");
    for part in [
        "sqref=\"A1\"",
        "sqref=\"B2:B1001\"><formula1>\"男,女\"</formula1>",
        "sqref=\"C2:C1001\"><formula1>'选项'!$A$1:$A$80</formula1>",
        "sqref=\"D2:D1001\"><formula1>'选项'!$A$1:$A$80</formula1>",
        "sqref=\"E2:E1001\"><formula1>\"是,否\"</formula1>",
        "sqref=\"F2:F1001\"><formula1>1</formula1><formula2>109939</formula2>",
        "prompt=\"年月，如 1968-05\"",
    ] {
        assert!(sheet.contains(part), "{part}\n{sheet}");
    }
    let formats: Vec<String> = sheet.split("<col ").skip(1).map(|column| attribute(column, "style")).collect();
    let formats: Vec<String> = formats.iter().map(|style| parts.number_format(style)).collect();
    assert_eq!(formats, ["@", "@", "@", "@", "@", "yyyy-mm-dd", "@"]);
}

#[test]
fn a_report_has_a_worksheet_for_every_table() {
    let mut out = Vec::new();
    document(Format::Xlsx, &mut out, &report(), &style(Lang::Zh), &imprint()).unwrap();
    let mut parts = Parts::of(out);
    assert_eq!(parts.names(), ["概要", "承办单位", "逾期"]);
    let overview = parts.sheet(1);
    assert_eq!(
        [text(&overview, "A1"), text(&overview, "A3"), text(&overview, "B4")],
        ["办理情况", "截止日期", "贵阳市"]
    );
    assert!(cell(&overview, "B3").unwrap().contains("<v>45657</v>"));
    let units = parts.sheet(2);
    assert_eq!([text(&units, "A1"), text(&units, "A2"), text(&units, "A5")], ["承办单位", "单位", "注：按任务计。"]);
    assert!(units.contains("<mergeCell ref=\"A5:C5\"/>") && units.contains("<autoFilter ref=\"A2:C4\"/>"), "{units}");
    assert_eq!(text(&parts.sheet(3), "A3"), "（无）");
}

proptest! {
    /// Any text comes back as it was, and the XML around it is sound.
    #[test]
    fn any_text_is_kept(texts in proptest::collection::vec("\\PC{1,8}|[\\x00-\\x20_x05DFd=+@'&<>\u{fffe}\u{ffff}]{1,12}|_x000D_", 1..6)) {
        let rows: Vec<Vec<Cell>> = texts.iter().map(|text| vec![Cell::text(text.as_str())]).collect();
        let sheet = Parts::of(print_bytes(Format::Xlsx, &rows, one_column(), &style(Lang::Zh))).sheet(1);
        for (written, row) in texts.iter().zip(2..) {
            prop_assert_eq!(&text(&sheet, &format!("A{row}")), written);
        }
        let unsound = |character: char| {
            (character < ' ' && !matches!(character, '\t' | '\n' | '\r')) || matches!(character, '\u{fffe}' | '\u{ffff}')
        };
        prop_assert!(!sheet.contains(unsound));
    }
}

#[test]
fn a_chart_that_would_be_torn_begins_a_page() {
    // An upright page has room for 992 pixels; a row takes 20, a chart 110 and 24 a bar.
    for (rows, bars, torn) in [(20, 10, false), (40, 10, true), (400, 10, true), (45, 60, true)] {
        let sheet = Sheet {
            key: "many".to_owned(),
            title: None,
            columns: vec![
                Column::new("name", Text::new("名称", "Name")),
                Column::number("value", Text::new("数值", "Value")),
            ],
            rows: (1..=rows).map(|number| vec![Cell::text(format!("第{number}行")), Cell::Int(number)]).collect(),
            notes: Vec::new(),
            charts: vec![Chart {
                title: Text::new("数值", "Values").into(),
                kind: ChartKind::Bars,
                rows: 0..bars,
                series: vec![1],
            }],
        };
        let document =
            Document { schema: "renda.test/1".to_owned(), title: None, facts: Vec::new(), sheets: vec![sheet] };
        let mut bytes = Vec::new();
        xlsx::document(&mut bytes, &document, &Style::default(), &Imprint::default()).unwrap();
        let mut parts = Parts::of(bytes);
        let xml = parts.sheet(1);
        // The chart begins one row below the last one, and so does the page.
        let expected = torn.then(|| format!("<brk id=\"{}\" ", rows + 2));
        assert_eq!(xml.contains("<rowBreaks"), torn, "{rows}");
        assert!(expected.is_none_or(|expected| xml.contains(&expected)), "{rows}: {xml}");
        let drawing = parts.text("xl/drawings/drawing1.xml");
        let row = |part: &str| -> i64 {
            let place = drawing.split(part).nth(1).unwrap().split("<xdr:row>").nth(1).unwrap();
            place.split('<').next().unwrap().parse().unwrap()
        };
        assert_eq!(row("<xdr:from>"), rows + 2);
        assert!((row("<xdr:to>") - row("<xdr:from>")) * 18 <= 992, "no chart is higher than a page");
    }
}
