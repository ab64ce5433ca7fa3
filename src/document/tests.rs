//! The way from a template to both forms of output, and that data stays data on it.

use std::io::{Cursor, Read as _};

use proptest::prelude::*;

use super::facts::{Facts, Item};
use super::kind::{KINDS, find};
use super::model::{Block, Paper, Style};
use super::template::Template;
use super::{Form, check, docx, html, starting_point};
use crate::i18n::Lang;

fn paper(template: &str) -> Paper {
    Template::parse(template).unwrap().render("试", &Facts::default()).unwrap()
}

fn fault(template: &str) -> (usize, String) {
    let rendered = Template::parse(template).and_then(|parsed| parsed.render("试", &Facts::default()));
    let error = rendered.unwrap_err();
    (error.line, error.reason.zh)
}

fn document(papers: &[Paper]) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(docx::write(papers).unwrap())).unwrap();
    let mut text = String::new();
    zip.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
    text
}

fn parts(papers: &[Paper]) -> Vec<String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(docx::write(papers).unwrap())).unwrap();
    let names: Vec<String> = zip.file_names().map(|name| name.unwrap().into_owned()).collect();
    let mut read = |name: &String| {
        let mut text = String::new();
        zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    names.iter().map(&mut read).collect()
}

fn is_well_formed(xml: &str) -> bool {
    let mut reader = quick_xml::Reader::from_str(xml);
    loop {
        match reader.read_event() {
            Ok(quick_xml::events::Event::Eof) => return true,
            Ok(_) => {}
            Err(_) => return false,
        }
    }
}

#[test]
fn every_built_in_template_passes_its_check_also_with_its_remarks() {
    for kind in KINDS {
        check(kind, kind.template).unwrap_or_else(|error| panic!("{}: {error:?}", kind.code));
        for lang in [Lang::Zh, Lang::En] {
            let text = starting_point(kind, lang);
            check(kind, &text).unwrap_or_else(|error| panic!("{}: {error:?}", kind.code));
            assert!(text.lines().all(|line| !line.contains('\t')), "{}", kind.code);
        }
        assert_eq!(find(kind.label.zh).unwrap().code, kind.code);
    }
}

#[test]
fn lines_become_blocks_by_their_signs() {
    let paper = paper(
        "; 备注\n@标题 甲\\n乙\n# 一、\n## （一）\n### 1.\n\n正文\n@sign 市财政局\n@date 2024年6月5日\n@rule\n@foot 抄送 | 印发\n",
    );
    let styles: Vec<Option<Style>> = paper
        .blocks
        .iter()
        .map(|block| if let Block::Paragraph(paragraph) = block { Some(paragraph.style) } else { None })
        .collect();
    let expected =
        [Style::Title, Style::First, Style::Second, Style::Third, Style::Body, Style::Signature, Style::Signature];
    assert_eq!(styles[..7], expected.map(Some));
    assert_eq!(paper.blocks[7], Block::RedRule);
    assert_eq!(paper.blocks[8], Block::Colophon(vec![("抄送".to_owned(), Some("印发".to_owned()))]));
    let text = document(&[paper]);
    assert!(text.contains("甲</w:t><w:br/><w:t xml:space=\"preserve\">乙"), "{text}");
}

#[test]
fn cells_are_joined_to_the_left_and_above() {
    let paper = paper("@form 1 2 ^3\n|= 甲 | 乙 | 丙 |\n| 一 | 二 | < |\n| ^ | 三\\|三 | 四\n| ^ | 五 | 六 |\n");
    let Block::Table(table) = &paper.blocks[0] else { panic!("{paper:?}") };
    assert_eq!((table.rows[1].cells[0].down, table.rows[1].cells[1].across), (3, 2));
    assert_eq!(table.rows[2].cells[1].text, "三|三");
    let page = html::write(std::slice::from_ref(&paper));
    assert!(page.contains("<td rowspan=\"3\">一</td><td colspan=\"2\">二</td>"), "{page}");
    let text = document(&[paper]);
    assert_eq!((text.matches("<w:vMerge/>").count(), text.matches("w:val=\"restart\"").count()), (2, 1));
}

#[test]
fn what_is_wrong_is_said_with_its_line() {
    for (template, line, reason) in [
        ("甲\n\n{{ unit.nam }}", 3, "用到了没有的名称（unit.nam）"),
        ("{% for x in [1] %}\n@tabel\n{% endfor %}", 2, "没有 @tabel 这个标记"),
        ("甲\n| a |", 2, "| 开头的行前面要有 @table 或 @form"),
        ("@table 1 1\n| a |", 2, "这一行有 1 格，表格有 2 列"),
        ("@table 1 x\n| a | b |", 1, "列宽 x 应为"),
        ("@table\n", 1, "@table 后写各列的宽度"),
        ("@table 1 1\n| < | b |", 2, "第一格左边没有可并入的格"),
        ("@table 1 1\n| ^ | b |", 2, "上面没有同样宽的格可并入"),
        ("@table 1 1\n| a | < |\n| ^ | b |", 3, "上面没有同样宽的格可并入"),
        ("@space 99", 1, "@space 后写空行数"),
        ("#### 甲", 1, "# 最多三个"),
        ("; 空\n", 1, "没有任何内容"),
        ("{% include \"x\" %}", 1, "模板不能引用其他文件"),
        ("{% if %}", 1, "模板语法有误"),
        ("甲\n{{ on | safe }}", 2, "没有这个过滤器"),
        ("{% for a in range(10000) %}{% for b in range(10000) %}x{% endfor %}{% endfor %}", 1, "模板循环过多"),
    ] {
        let (found_line, found) = fault(template);
        assert!(found.contains(reason) && found_line == line, "{template}: line {found_line}, {found}");
    }
}

#[test]
fn the_same_papers_give_the_same_bytes_and_sections_of_their_own() {
    let papers = [paper("@title 甲\n乙"), paper("@title 丙\n丁")];
    let (one, two) = (Form::Docx.write(&papers).unwrap(), Form::Docx.write(&papers).unwrap());
    assert!(one == two);
    let text = document(&papers);
    assert_eq!(text.matches("<w:sectPr>").count(), 2);
    assert!(parts(&papers).iter().all(|part| is_well_formed(part)));
    assert_eq!(html::write(&papers).matches("<article>").count(), 2);
}

#[test]
fn styles_name_the_fonts_of_the_standard() {
    let styles = parts(&[paper("甲")]).join("");
    for font in ["仿宋_GB2312", "楷体_GB2312", "黑体", "方正小标宋简体", "宋体"] {
        assert!(styles.contains(&format!("w:eastAsia=\"{font}\"")), "{font}");
    }
    assert!(styles.contains("w:line=\"579\" w:lineRule=\"exact\"") && styles.contains("<w:evenAndOddHeaders/>"));
}

proptest! {
    #[test]
    fn data_is_printed_as_it_is_and_nothing_else(title in "[@#|;{}%<>&\\\\n \u{1}\u{202e}\u{ffff}a甲\n]{0,40}") {
        let facts = Facts { item: Some(Item { title: title.clone(), ..Item::default() }), ..Facts::default() };
        let template = Template::parse("前{{ item.title }}后\n{{ item.title }}\n@table 1 1\n| {{ item.title }} | 乙 |\n").unwrap();
        let paper = template.render("试", &facts).unwrap();
        let shown = crate::output::visible::show(&title, crate::output::visible::Breaks::Keep).into_owned();
        let Block::Paragraph(first) = &paper.blocks[0] else { panic!("{paper:?}") };
        prop_assert_eq!(&first.text, &format!("前{shown}后"));
        let Some(Block::Table(table)) = paper.blocks.last() else { panic!("{paper:?}") };
        prop_assert_eq!(table.rows.len(), 1);
        prop_assert_eq!(table.rows[0].cells.len(), 2);
        prop_assert!(parts(std::slice::from_ref(&paper)).iter().all(|part| is_well_formed(part)));
        let page = html::write(&[paper]);
        let body = page.split("<body>").nth(1).unwrap();
        prop_assert_eq!(body.matches("<a").count(), 1);
    }

    #[test]
    fn no_template_panics(template in "[@#|;{}%<>^\\\\n tableformsign0-9 甲\n]{0,60}") {
        let _ = Template::parse(&template).and_then(|parsed| parsed.render("试", &Facts::default()));
    }
}
