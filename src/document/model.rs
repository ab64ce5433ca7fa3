//! The one model of a paper, which every form of output is made of: paragraphs in the styles of official documents, tables,
//! the red rule, and what stands at the foot of the last page. Knows nothing of templates, and nothing of DOCX or HTML.

use unicode_width::UnicodeWidthStr;

/// One paper: what is handed to one addressee, on pages that are counted from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper {
    /// What it is called where files are named.
    pub name: String,
    /// Its parts, from the top.
    pub blocks: Vec<Block>,
}

/// A part of a paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(Paragraph),
    /// A table.
    Table(Table),
    /// 红色分隔线: the red rule below the number of a document with a red head.
    RedRule,
    /// So many empty lines.
    Space(u16),
    /// A new page.
    Page,
    /// 版记: the lines at the foot of the last page, each with what stands at its right end.
    Colophon(Vec<(String, Option<String>)>),
}

/// The styles of paragraphs, as GB/T 9704-2012 knows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// 正文: 3号仿宋, two characters of indent.
    Body,
    /// 一、: 黑体.
    First,
    /// （一）: 楷体.
    Second,
    /// 1.: 仿宋.
    Third,
    /// 标题: 2号小标宋, centred.
    Title,
    /// 发文机关标志: red, centred.
    Head,
    /// 发文字号, centred below the head.
    Number,
    /// 类别: the class letter at the top right of a reply's first page.
    Class,
    /// 主送机关 or the deputy addressed, without indent.
    Addressee,
    /// Without indent.
    Left,
    /// Centred.
    Centre,
    /// To the right.
    Right,
    /// 发文机关署名 and 成文日期, at a distance from the right edge.
    Signature,
    /// 附件说明.
    Attachment,
    /// 填表说明 and other small print.
    Note,
}

impl Style {
    /// Every style.
    pub const ALL: [Style; 15] = [
        Style::Body,
        Style::First,
        Style::Second,
        Style::Third,
        Style::Title,
        Style::Head,
        Style::Number,
        Style::Class,
        Style::Addressee,
        Style::Left,
        Style::Centre,
        Style::Right,
        Style::Signature,
        Style::Attachment,
        Style::Note,
    ];
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Its style.
    pub style: Style,
    /// Its text; a line feed breaks the line.
    pub text: String,
    /// How many half characters it stays away from the right edge.
    pub right: u16,
}

impl Paragraph {
    /// Makes a paragraph in a style.
    pub fn new(style: Style, text: impl Into<String>) -> Paragraph {
        Paragraph { style, text: text.into(), right: 0 }
    }
}

/// Where the text of a cell stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Side {
    /// At the left.
    #[default]
    Left,
    /// In the middle.
    Centre,
    /// At the right.
    Right,
}

/// A table as wide as the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// The widths of the columns, as parts of the whole.
    pub widths: Vec<u16>,
    /// Where the text of each column stands.
    pub sides: Vec<Side>,
    /// Whether it is a form to be filled in, with larger letters and higher rows, rather than a list.
    pub is_form: bool,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Whether it is repeated at the top of every page.
    pub is_heading: bool,
    /// The cells, without those that another one of the row covers.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its text; a line feed breaks the line.
    pub text: String,
    /// The column it begins in.
    pub column: usize,
    /// How many columns it covers.
    pub across: usize,
    /// How many rows it covers; 0 where it goes on from the row above.
    pub down: usize,
}

/// Sets a signature and the date below it as GB/T 9704-2012 7.3.5.2 has it for papers with a seal: the date four characters
/// from the right edge and the name centred above it; a name that is longer than the date stays two characters away, and the
/// date is centred below it. Returns the distances of both in half characters.
pub fn signature(name: &str, date: &str) -> (u16, u16) {
    let width = |text: &str| u16::try_from(text.width()).unwrap_or(u16::MAX);
    let (name, date) = (width(name), width(date));
    if name <= date { (8 + (date - name) / 2, 8) } else { (4, 4 + (name - date) / 2) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_and_date_share_their_middle() {
        assert_eq!(signature("市财政局", "2024年6月25日"), (10, 8));
        assert_eq!(signature("贵阳市住房和城乡建设局", "2024年6月5日"), (4, 9));
    }
}
