//! How official documents look, by GB/T 9704-2012 (党政机关公文格式): the page, and font, size and place of every style. The
//! one table that both DOCX and HTML are made from. Fonts are named and never embedded.

use super::model::{Side, Style};

/// Twips (twentieths of a point) of a millimetre, in thousandths.
const TWIPS_OF_MM: u32 = 56_693;

/// Returns a length in twips.
const fn mm(millimetres: u32) -> u32 {
    (millimetres * TWIPS_OF_MM + 500) / 1000
}

/// Width of A4.
pub(super) const PAGE_WIDTH: u32 = 11_906;
/// Height of A4.
pub(super) const PAGE_HEIGHT: u32 = 16_838;
/// 天头: 37 mm above the text (5.2.1).
pub(super) const TOP: u32 = mm(37);
/// 35 mm below the text: what is left of A4 below a text of 225 mm.
pub(super) const BOTTOM: u32 = mm(35);
/// 订口: 28 mm left of the text (5.2.1).
pub(super) const LEFT: u32 = mm(28);
/// 26 mm right of the text.
pub(super) const RIGHT: u32 = mm(26);
/// Width of the text, 156 mm (5.2.1).
pub(super) const WIDTH: u32 = PAGE_WIDTH - LEFT - RIGHT;
/// From the lower edge of the page to the page number, which stands 7 mm below the text (7.5).
pub(super) const FOOTER: u32 = mm(23);
/// Distance of lines: 22 of them fill the height of the text (5.2.3).
pub(super) const PITCH: u32 = 579;
/// What a character of size 3 gives up so that 28 of them fill a line (5.2.3), in twips. It stands with the letters and not in
/// the grid of the page, in which LibreOffice gives a character that is wider than a cell two of them.
pub(super) const TIGHTER: u32 = 5;
/// Half the room that a character of the text takes.
pub(super) const HALF: u32 = WIDTH / 56;
/// Red of the head and of the rule.
pub(super) const RED: &str = "FF0000";

/// The fonts of official documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Font {
    FangSong,
    Kai,
    Hei,
    Title,
    Song,
}

impl Font {
    pub(super) const ALL: [Font; 5] = [Font::FangSong, Font::Kai, Font::Hei, Font::Title, Font::Song];

    /// The name under which offices have it installed.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Font::FangSong => "仿宋_GB2312",
            Font::Kai => "楷体_GB2312",
            Font::Hei => "黑体",
            Font::Title => "方正小标宋简体",
            Font::Song => "宋体",
        }
    }

    /// What may stand in its place, the likest first.
    pub(super) const fn others(self) -> &'static [&'static str] {
        match self {
            Font::FangSong => &["仿宋", "FangSong", "STFangsong"],
            Font::Kai => &["楷体", "KaiTi", "STKaiti"],
            Font::Hei => &["SimHei", "Noto Sans CJK SC"],
            Font::Title => &["方正小标宋_GBK", "小标宋", "Noto Serif CJK SC", "SimSun"],
            Font::Song => &["SimSun", "STSong"],
        }
    }
}

/// Where a paragraph stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Filling the lines.
    Full,
    /// As a cell's side says.
    At(Side),
}

/// How a style looks; lengths in half characters of the text, spaces in twips.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    /// Its identifier in the file.
    pub(super) id: &'static str,
    /// Its name in the list of styles.
    pub(super) name: &'static str,
    pub(super) font: Font,
    /// Size in half points: 3号 is 32, 2号 44, 4号 28.
    pub(super) size: u32,
    pub(super) place: Place,
    /// Indent of the first line; of the others where negative.
    pub(super) first: i32,
    pub(super) left: u32,
    pub(super) red: bool,
    pub(super) before: u32,
    pub(super) after: u32,
    /// Distance of lines.
    pub(super) pitch: u32,
    /// Whether it stays on the page of what follows.
    pub(super) keeps: bool,
}

const TEXT: Look = Look {
    id: "GwBody",
    name: "公文正文",
    font: Font::FangSong,
    size: 32,
    place: Place::Full,
    first: 4,
    left: 0,
    red: false,
    before: 0,
    after: 0,
    pitch: PITCH,
    keeps: false,
};

const CENTRE: Place = Place::At(Side::Centre);
const TO_RIGHT: Place = Place::At(Side::Right);

/// Returns how a style looks.
pub(super) const fn of(style: Style) -> Look {
    match style {
        Style::Body => TEXT,
        Style::First => Look { id: "GwFirst", name: "公文一级标题", font: Font::Hei, keeps: true, ..TEXT },
        Style::Second => Look { id: "GwSecond", name: "公文二级标题", font: Font::Kai, keeps: true, ..TEXT },
        Style::Third => Look { id: "GwThird", name: "公文三级标题", keeps: true, ..TEXT },
        // 7.3.1: 2号小标宋体, centred; two lines below the rule (the space is set by the template), one above the text.
        Style::Title => Look {
            id: "GwTitle",
            name: "公文标题",
            font: Font::Title,
            size: 44,
            place: CENTRE,
            first: 0,
            after: PITCH,
            pitch: 680,
            ..TEXT
        },
        // 7.2.4: centred, its upper edge 35 mm below that of the text.
        Style::Head => Look {
            id: "GwHead",
            name: "发文机关标志",
            font: Font::Title,
            size: 88,
            place: CENTRE,
            first: 0,
            red: true,
            before: 1200,
            pitch: 1160,
            ..TEXT
        },
        // 7.2.5: two lines below the head, centred; the rule follows 4 mm below.
        Style::Number => {
            Look { id: "GwNumber", name: "发文字号", place: CENTRE, first: 0, before: 2 * PITCH, ..TEXT }
        }
        Style::Class => {
            Look { id: "GwClass", name: "办理结果类别", font: Font::Hei, place: TO_RIGHT, first: 0, ..TEXT }
        }
        Style::Addressee => Look { id: "GwTo", name: "主送机关", first: 0, ..TEXT },
        Style::Left => Look { id: "GwLeft", name: "公文顶格", first: 0, ..TEXT },
        Style::Centre => Look { id: "GwCentre", name: "公文居中", place: CENTRE, first: 0, ..TEXT },
        Style::Right => Look { id: "GwRight", name: "公文居右", place: TO_RIGHT, first: 0, ..TEXT },
        Style::Signature => Look { id: "GwSign", name: "署名和日期", place: TO_RIGHT, first: 0, ..TEXT },
        // 7.3.4: two characters from the left; further lines below the first character of the name.
        Style::Attachment => Look { id: "GwAttachment", name: "附件说明", first: -6, left: 10, ..TEXT },
        Style::Note => Look { id: "GwNote", name: "填表说明", size: 24, first: 0, pitch: 400, ..TEXT },
    }
}

/// Returns the size of a red head in half points: as large as fits into one line, 2号 at least, and no larger than the style.
pub(super) fn head_size(text: &str) -> u32 {
    use unicode_width::UnicodeWidthStr;
    let halves = u32::try_from(text.width()).unwrap_or(u32::MAX).max(1);
    // Half a character is as wide as half its size; ten twips are half a point. A little room stays at both sides.
    (WIDTH / 10 * 2 * 95 / 100 / halves).clamp(44, of(Style::Head).size)
}

/// How the cells of a table look: of a form, or of a list.
pub(super) const fn cell(is_form: bool) -> Look {
    let base = Look { place: Place::At(Side::Left), first: 0, ..TEXT };
    if is_form {
        Look { id: "GwForm", name: "公文表单", size: 28, pitch: 400, ..base }
    } else {
        Look { id: "GwTable", name: "公文表格", size: 24, pitch: 360, ..base }
    }
}

/// 7.4: 版记 is of size 4, one character from both sides.
pub(super) const FOOT: Look =
    Look {
        id: "GwFoot", name: "版记", size: 28, first: 0, left: 2, pitch: 460, place: Place::At(Side::Left), ..TEXT
    };

/// 7.5: page numbers are of size 4, 宋体.
pub(super) const PAGE_NUMBER: Look = Look {
    id: "GwPage",
    name: "页码",
    font: Font::Song,
    size: 28,
    first: 0,
    pitch: 340,
    place: Place::At(Side::Left),
    ..TEXT
};

/// Returns every look that is a paragraph style.
pub(super) fn all() -> impl Iterator<Item = Look> {
    Style::ALL.into_iter().map(of).chain([cell(true), cell(false), FOOT, PAGE_NUMBER])
}

/// Returns the widths of a table's columns in twips; together they are the width of the text.
pub(super) fn column_widths(parts: &[u16]) -> Vec<u32> {
    let whole: u32 = parts.iter().map(|part| u32::from(*part)).sum::<u32>().max(1);
    let (mut so_far, mut end) = (0, 0);
    let width = |part: &u16| {
        so_far += u32::from(*part);
        let begin = std::mem::replace(&mut end, WIDTH * so_far / whole);
        end - begin
    };
    parts.iter().map(width).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_is_that_of_the_standard() {
        assert_eq!((TOP, BOTTOM, LEFT, RIGHT), (2098, 1984, 1587, 1474));
        assert_eq!(WIDTH, 8845, "156 mm");
        assert_eq!((PAGE_HEIGHT - TOP - BOTTOM) / PITCH, 22, "22 lines fit");
        assert_eq!(WIDTH / (320 - TIGHTER), 28, "28 characters fill a line");
    }

    #[test]
    fn columns_add_up_to_the_text() {
        assert_eq!(column_widths(&[1, 1, 1]).iter().sum::<u32>(), WIDTH);
        assert_eq!(column_widths(&[1, 3]), [2211, 6634]);
    }

    #[test]
    fn long_heads_are_made_smaller() {
        assert_eq!(head_size("贵阳市教育局文件"), 88);
        assert!(head_size("贵阳市人民代表大会常务委员会代表工作委员会") < 88);
        assert_eq!(head_size(&"人".repeat(300)), 44);
    }
}
