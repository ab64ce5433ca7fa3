//! Papers as one web page without anything from outside: read on a screen, printed on A4 with the margins and page numbers of
//! GB/T 9704-2012. Every text is escaped.

use super::look::{self, Font, Look, Place};
use super::model::{Block, Paper, Paragraph, Row, Side, Style, Table};

/// Returns the page.
pub(super) fn write(papers: &[Paper]) -> String {
    let title = escape(&super::title(papers));
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>\n{}</style>\n</head>\n<body>\n<main>\n",
        styles()
    );
    for paper in papers {
        page.push_str("<article>\n");
        paper.blocks.iter().for_each(|block| push(&mut page, block));
        page.push_str("</article>\n");
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn push(page: &mut String, block: &Block) {
    match block {
        Block::Paragraph(paragraph) => push_paragraph(page, paragraph),
        Block::Table(table) => push_table(page, table),
        Block::RedRule => page.push_str("<hr class=\"red\">\n"),
        Block::Space(lines) => (0..*lines).for_each(|_| page.push_str("<p class=\"GwLeft\"><br></p>\n")),
        Block::Page => page.push_str("<div class=\"page\"></div>\n"),
        Block::Colophon(lines) => {
            page.push_str("<footer>\n");
            for (left, right) in lines {
                let right = right.as_ref().map(|right| format!("<span>{}</span>", lines_of(right))).unwrap_or_default();
                page.push_str(&format!("<p class=\"{}\"><span>{}</span>{right}</p>\n", look::FOOT.id, lines_of(left)));
            }
            page.push_str("</footer>\n");
        }
    }
}

fn push_paragraph(page: &mut String, paragraph: &Paragraph) {
    let mut own = Vec::new();
    if paragraph.right > 0 {
        own.push(format!("margin-right:{}pt", points(u32::from(paragraph.right) * look::HALF)));
    }
    if paragraph.style == Style::Head {
        own.push(format!("font-size:{}pt", f64::from(look::head_size(&paragraph.text)) / 2.0));
    }
    let own = if own.is_empty() { String::new() } else { format!(" style=\"{}\"", own.join(";")) };
    let element = match paragraph.style {
        Style::Title => "h1",
        Style::First => "h2",
        Style::Second => "h3",
        _ => "p",
    };
    let (id, text) = (look::of(paragraph.style).id, lines_of(&paragraph.text));
    let text = if text.is_empty() { "<br>" } else { &text };
    page.push_str(&format!("<{element} class=\"{id}\"{own}>{text}</{element}>\n"));
}

fn push_table(page: &mut String, table: &Table) {
    page.push_str(&format!(
        "<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"表格\">\n<table class=\"{}\">\n<colgroup>",
        look::cell(table.is_form).id
    ));
    let widths = look::column_widths(&table.widths);
    widths.iter().for_each(|width| page.push_str(&format!("<col style=\"width:{}pt\">", points(*width))));
    page.push_str("</colgroup>\n");
    let headings = table.rows.iter().take_while(|row| row.is_heading).count();
    if headings > 0 {
        page.push_str("<thead>\n");
        table.rows[..headings].iter().for_each(|row| push_row(page, table, row));
        page.push_str("</thead>\n");
    }
    page.push_str("<tbody>\n");
    table.rows[headings..].iter().for_each(|row| push_row(page, table, row));
    page.push_str("</tbody>\n</table>\n</div>\n");
}

fn push_row(page: &mut String, table: &Table, row: &Row) {
    let (element, scope) = if row.is_heading { ("th", " scope=\"col\"") } else { ("td", "") };
    page.push_str("<tr>");
    for cell in row.cells.iter().filter(|cell| cell.down > 0) {
        let across = if cell.across > 1 { format!(" colspan=\"{}\"", cell.across) } else { String::new() };
        let down = if cell.down > 1 { format!(" rowspan=\"{}\"", cell.down) } else { String::new() };
        let side = match table.sides.get(cell.column).copied().unwrap_or_default() {
            Side::Left => "",
            Side::Centre => " class=\"centre\"",
            Side::Right => " class=\"right\"",
        };
        let text = lines_of(&cell.text);
        page.push_str(&format!("<{element}{scope}{across}{down}{side}>{text}</{element}>"));
    }
    page.push_str("</tr>\n");
}

/// Returns a length in points.
fn points(twips: u32) -> f64 {
    f64::from(twips) / 20.0
}

fn family(font: Font) -> String {
    let names = std::iter::once(font.name()).chain(font.others().iter().copied());
    names.map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(",")
}

fn styles() -> String {
    let (width, red) = (points(look::WIDTH), look::RED);
    let (top, right, bottom, left) = (points(look::TOP), points(look::RIGHT), points(look::BOTTOM), points(look::LEFT));
    let number = format!("content: \"— \" counter(page) \" —\"; font: 14pt {}, serif;", family(Font::Song));
    let mut styles = format!(
        "@page {{ size: A4; margin: {top}pt {right}pt {bottom}pt {left}pt; }}\n\
         @page :right {{ @bottom-right {{ {number} }} }}\n\
         @page :left {{ @bottom-left {{ {number} }} }}\n\
         :root {{ color-scheme: light; }}\n\
         body {{ margin: 0; background: #fff; color: #000; }}\n\
         article {{ width: {width}pt; margin: 0 auto; line-break: strict; overflow-wrap: anywhere; }}\n\
         article + article, .page {{ break-before: page; }}\n\
         @media screen {{ article {{ padding: {top}pt {right}pt {bottom}pt {left}pt; border-bottom: 1px dashed #999; }} }}\n\
         @media screen and (max-width: 210mm) {{ article {{ width: auto; padding: 1.5rem 1rem; }}\n\
         .table {{ overflow-x: auto; }} .table table {{ min-width: {width}pt; }} }}\n\
         p, h1, h2, h3 {{ margin: 0; font-weight: normal; }}\n\
         h1 {{ break-after: avoid; }}\n\
         .GwSign, footer {{ break-before: avoid; }}\n\
         hr.red {{ margin: 11pt 0 0; border: 0; border-top: 1.5pt solid #{red}; }}\n\
         table {{ width: 100%; border-collapse: collapse; table-layout: fixed; }}\n\
         th, td {{ border: .5pt solid #000; padding: 2pt 4pt; vertical-align: middle; }}\n\
         th {{ font-family: {}, sans-serif; font-weight: normal; text-align: center; }}\n\
         tr {{ break-inside: avoid; }}\n\
         .centre {{ text-align: center; }}\n\
         .right {{ text-align: right; }}\n\
         footer {{ margin-top: 29pt; border: solid #000; border-width: 1pt 0; break-inside: avoid; }}\n\
         footer p {{ display: flex; justify-content: space-between; padding-right: {}pt; }}\n\
         footer p + p {{ border-top: .75pt solid #000; }}\n",
        family(Font::Hei),
        points(look::FOOT.left * look::HALF)
    );
    for look in look::all() {
        styles.push_str(&style(&look));
    }
    styles
}

fn style(look: &Look) -> String {
    let (id, family, size, pitch) = (look.id, family(look.font), f64::from(look.size) / 2.0, points(look.pitch));
    let place = match look.place {
        Place::Full => "justify",
        Place::At(Side::Left) => "left",
        Place::At(Side::Centre) => "center",
        Place::At(Side::Right) => "right",
    };
    let mut style = format!(".{id} {{ font: {size}pt/{pitch}pt {family}, serif; text-align: {place};");
    if look.first != 0 {
        style.push_str(&format!(" text-indent: {}em;", f64::from(look.first) / 2.0));
    }
    if look.left > 0 {
        style.push_str(&format!(" padding-left: {}em;", f64::from(look.left) / 2.0));
    }
    if look.before + look.after > 0 {
        style.push_str(&format!(" margin: {}pt 0 {}pt;", points(look.before), points(look.after)));
    }
    if look.size == 32 {
        style.push_str(&format!(" letter-spacing: -{}pt;", points(look::TIGHTER)));
    }
    if look.keeps {
        style.push_str(" break-after: avoid;");
    }
    if look.red {
        style.push_str(&format!(" color: #{};", look::RED));
    }
    style.push_str(" }\n");
    style
}

/// Returns text with its line breaks, escaped.
fn lines_of(text: &str) -> String {
    escape(text).replace('\n', "<br>")
}

fn escape(text: &str) -> String {
    super::escape(text, '\n')
}
