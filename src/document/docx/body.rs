//! The text of the file: paragraphs, tables, and a section for each paper.

use super::escape;
use super::parts::{MAIN, letters, place};
use crate::document::look::{self, Look, Place};
use crate::document::model::{Block, Cell, Paper, Paragraph, Row, Style, Table};

const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The room around the text of every cell.
const MARGINS: &str = "<w:tblCellMar><w:top w:w=\"40\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/><w:bottom w:w=\"40\" \
                       w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar>";

/// Returns the main part.
pub(super) fn document(papers: &[Paper]) -> String {
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"{MAIN}\" \
         xmlns:r=\"{RELATIONS}\"><w:body>"
    );
    for (place, paper) in papers.iter().enumerate() {
        let kept = kept_together(&paper.blocks);
        paper.blocks.iter().zip(kept).for_each(|(block, keeps)| push(&mut text, block, keeps));
        // What ends a section takes no room: it must not make a page of its own. A table needs a paragraph after it too.
        let section = section();
        let (inside, after) = if place + 1 < papers.len() { (section.as_str(), "") } else { ("", section.as_str()) };
        text.push_str(&format!(
            "<w:p><w:pPr><w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"20\" w:lineRule=\"exact\"/>{inside}</w:pPr></w:p>{after}"
        ));
    }
    text.push_str("</w:body></w:document>");
    text
}

/// The page of GB/T 9704-2012 with its 22 lines; page numbers begin anew.
fn section() -> String {
    let (width, height, foot) = (look::PAGE_WIDTH, look::PAGE_HEIGHT, look::FOOTER);
    let (top, right, bottom, left) = (look::TOP, look::RIGHT, look::BOTTOM, look::LEFT);
    let pitch = look::PITCH;
    format!(
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"even\" r:id=\"rId5\"/>\
         <w:type w:val=\"nextPage\"/><w:pgSz w:w=\"{width}\" w:h=\"{height}\"/><w:pgMar w:top=\"{top}\" w:right=\"{right}\" \
         w:bottom=\"{bottom}\" w:left=\"{left}\" w:header=\"851\" w:footer=\"{foot}\" w:gutter=\"0\"/>\
         <w:pgNumType w:start=\"1\"/><w:docGrid w:type=\"lines\" w:linePitch=\"{pitch}\"/>\
         </w:sectPr>"
    )
}

/// Tells of each block whether it stays on the page of the next one: neither a signature (7.3.5.4) nor what stands at the foot
/// of a paper is alone on its page.
fn kept_together(blocks: &[Block]) -> Vec<bool> {
    let mut kept = vec![false; blocks.len()];
    let mut below_signature = false;
    for place in (1..blocks.len()).rev() {
        kept[place - 1] = match &blocks[place] {
            Block::Colophon(_) => {
                below_signature = true;
                true
            }
            Block::Paragraph(paragraph) if paragraph.style == Style::Signature => {
                below_signature = false;
                true
            }
            Block::Paragraph(_) => below_signature,
            Block::Space(_) => kept[place],
            _ => false,
        };
    }
    kept
}

fn push(text: &mut String, block: &Block, keeps: bool) {
    let keep = if keeps { "<w:keepNext/>" } else { "" };
    match block {
        Block::Paragraph(paragraph) => push_paragraph(text, paragraph, keep),
        Block::Table(table) => push_table(text, table),
        // 7.2.7: as wide as the text, 4 mm below the number.
        Block::RedRule => text.push_str(&format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{}\"/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"12\" w:space=\"0\" \
             w:color=\"{}\"/></w:pBdr><w:spacing w:line=\"227\" w:lineRule=\"exact\"/></w:pPr></w:p>",
            look::of(Style::Left).id,
            look::RED
        )),
        Block::Space(lines) => {
            let id = look::of(Style::Left).id;
            let empty = format!("<w:p><w:pPr><w:pStyle w:val=\"{id}\"/>{keep}</w:pPr></w:p>");
            (0..*lines).for_each(|_| text.push_str(&empty));
        }
        Block::Page => text.push_str(&format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{}\"/><w:spacing w:line=\"20\" w:lineRule=\"exact\"/></w:pPr><w:r><w:br \
             w:type=\"page\"/></w:r></w:p>",
            look::of(Style::Left).id
        )),
        Block::Colophon(lines) => push_colophon(text, lines),
    }
}

fn push_paragraph(text: &mut String, paragraph: &Paragraph, keep: &str) {
    let look = look::of(paragraph.style);
    let right = match paragraph.right {
        0 => String::new(),
        halves => format!("<w:ind w:right=\"{}\"/>", u32::from(halves) * look::HALF),
    };
    let own = if paragraph.style == Style::Head {
        let size = look::head_size(&paragraph.text);
        letters(&Look { size, ..look })
    } else {
        String::new()
    };
    let runs = runs(&paragraph.text, &own);
    text.push_str(&format!("<w:p><w:pPr><w:pStyle w:val=\"{}\"/>{keep}{right}</w:pPr>{runs}</w:p>", look.id));
}

/// Returns the text as one run, with its line breaks.
fn runs(text: &str, letters: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    // Beside the font the hint stands on every run: styles cannot give it.
    let letters = if letters.is_empty() { "<w:rFonts w:hint=\"eastAsia\"/>" } else { letters };
    let lines: Vec<String> =
        text.split('\n').map(|line| format!("<w:t xml:space=\"preserve\">{}</w:t>", escape(line))).collect();
    format!("<w:r><w:rPr>{letters}</w:rPr>{}</w:r>", lines.join("<w:br/>"))
}

fn push_table(text: &mut String, table: &Table) {
    let widths = look::column_widths(&table.widths);
    let line = |name: &str| format!("<w:{name} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
    let lines: String = ["top", "left", "bottom", "right", "insideH", "insideV"].map(line).concat();
    let width = look::WIDTH;
    text.push_str(&format!(
        "<w:tbl><w:tblPr><w:tblW w:w=\"{width}\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>{lines}</w:tblBorders>\
         <w:tblLayout w:type=\"fixed\"/>{MARGINS}</w:tblPr><w:tblGrid>"
    ));
    widths.iter().for_each(|width| text.push_str(&format!("<w:gridCol w:w=\"{width}\"/>")));
    text.push_str("</w:tblGrid>");
    for row in &table.rows {
        push_row(text, table, row, &widths);
    }
    text.push_str("</w:tbl>");
}

fn push_row(text: &mut String, table: &Table, row: &Row, widths: &[u32]) {
    let least = if table.is_form { 540 } else { 440 };
    let heading = if row.is_heading { "<w:tblHeader/>" } else { "" };
    text.push_str(&format!(
        "<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"{least}\" w:hRule=\"atLeast\"/>{heading}</w:trPr>"
    ));
    for cell in &row.cells {
        push_cell(text, table, (row, cell), widths);
    }
    text.push_str("</w:tr>");
}

fn push_cell(text: &mut String, table: &Table, (row, cell): (&Row, &Cell), widths: &[u32]) {
    let look = look::cell(table.is_form);
    let width: u32 = widths.iter().skip(cell.column).take(cell.across).sum();
    let across = if cell.across > 1 { format!("<w:gridSpan w:val=\"{}\"/>", cell.across) } else { String::new() };
    let down = match cell.down {
        0 => "<w:vMerge/>",
        1 => "",
        _ => "<w:vMerge w:val=\"restart\"/>",
    };
    let side = table.sides.get(cell.column).copied().unwrap_or_default();
    let side = if row.is_heading { "center" } else { place(Place::At(side)) };
    let own = if row.is_heading { letters(&Look { font: look::Font::Hei, ..look }) } else { String::new() };
    let runs = runs(&cell.text, &own);
    text.push_str(&format!(
        "<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>{across}{down}<w:vAlign w:val=\"center\"/></w:tcPr>\
         <w:p><w:pPr><w:pStyle w:val=\"{}\"/><w:jc w:val=\"{side}\"/></w:pPr>{runs}</w:p></w:tc>",
        look.id
    ));
}

/// 版记: a table without sides, its first and last line stronger (7.4).
fn push_colophon(text: &mut String, lines: &[(String, Option<String>)]) {
    let (width, look) = (look::WIDTH, look::FOOT);
    let line = |name: &str, size: u32| {
        format!("<w:{name} w:val=\"single\" w:sz=\"{size}\" w:space=\"0\" w:color=\"000000\"/>")
    };
    let borders = [line("top", 8), line("bottom", 8), line("insideH", 6)].concat();
    let space = look::of(Style::Left).id;
    text.push_str(&format!(
        "<w:p><w:pPr><w:pStyle w:val=\"{space}\"/><w:keepNext/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW w:w=\"{width}\" \
         w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type=\"fixed\"/>\
         {MARGINS}</w:tblPr><w:tblGrid><w:gridCol w:w=\"{width}\"/></w:tblGrid>"
    ));
    let edge = width - look.left * look::HALF;
    for (left, right) in lines {
        let right = right.as_ref().map_or_else(String::new, |right| {
            format!("<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:tab/></w:r>{}", runs(right, ""))
        });
        let left = runs(left, "");
        text.push_str(&format!(
            "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr>\
             <w:pStyle w:val=\"{}\"/><w:tabs><w:tab w:val=\"right\" w:pos=\"{edge}\"/></w:tabs></w:pPr>{left}{right}</w:p>\
             </w:tc></w:tr>",
            look.id
        ));
    }
    text.push_str("</w:tbl>");
}
