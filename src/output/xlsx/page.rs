//! What a worksheet is on paper and on the screen beside its cells: A4, headings on every page, who printed what when.

use rust_xlsxwriter::{Worksheet, XlsxError};
use unicode_width::UnicodeWidthChar;

use super::names::shortened;
use crate::i18n::Lang;
use crate::output::Imprint;
use crate::output::visible::{Breaks, show};

/// Number of the paper size A4.
const A4: u8 = 9;

/// Width of all columns, in Latin letters, above which a page lies on its side.
const UPRIGHT: usize = 92;

/// Width that a page on its side still shows legibly; a wider table goes on on the pages beside it, with its first
/// columns repeated.
const LEGIBLE: usize = 260;
/// The last of the columns that are repeated: in most tables the second is a name.
const REPEATED: u16 = 1;

/// Most UTF-16 units of a foot, its marks included.
const FOOT: usize = 255;
/// Most UTF-16 units of the operator's name in it.
const OPERATOR: usize = 40;
/// Width of a line of conditions, and the most lines.
const LINE: usize = 80;
const LINES: usize = 2;

/// Width and height of what an upright page and a page on its side show within the margins, in pixels of 96 to the inch.
const AREA: [(usize, usize); 2] = [(697, 992), (1026, 664)];
/// Width of a Latin letter in pixels, rather too little: then less is thought to fit on a page.
const LETTER: usize = 7;

/// Returns the height in pixels of the cells that one page shows of a worksheet whose columns are `width` wide: what is wider
/// than the page is printed smaller, so that more rows fit.
pub(super) fn room(width: usize) -> u32 {
    let (across, down) = AREA[usize::from(width > UPRIGHT)];
    let wide = width * LETTER / width.div_ceil(LEGIBLE).max(1);
    u32::try_from(down * wide.max(across) / across).unwrap_or(u32::MAX)
}

/// Sets up a worksheet whose headings are in `heading`, whose last row is `last`, and whose `columns` are `width` wide.
pub(super) fn set_up(
    sheet: &mut Worksheet,
    (heading, last): (u32, u32),
    (columns, width): (u16, usize),
    foot: &str,
) -> Result<(), XlsxError> {
    let pages = u16::try_from(width.div_ceil(LEGIBLE).max(1)).unwrap_or(1);
    sheet.set_paper_size(A4).set_print_fit_to_pages(pages, 0).set_print_gridlines(true);
    if pages > 1 && columns > REPEATED {
        sheet.set_repeat_columns(0, REPEATED)?;
    }
    sheet.set_margins(0.5, 0.5, 0.6, 0.75, 0.3, 0.3).set_print_center_horizontally(true);
    if width > UPRIGHT {
        sheet.set_landscape();
    }
    sheet.set_footer(foot);
    sheet.set_freeze_panes(heading + 1, 0)?;
    sheet.set_repeat_rows(heading, heading)?;
    if columns > 0 {
        sheet.autofilter(heading, 0, last.max(heading), columns - 1)?;
    }
    Ok(())
}

/// Returns the foot of every page: who, when and which page, and on lines of their own above it the conditions. They give
/// way where the whole would be too long.
pub(super) fn foot(imprint: &Imprint, lang: Lang) -> String {
    let operator = match imprint.operator.as_str() {
        "" => String::new(),
        name => part(&format!("{}{name}", lang.pick("导出人：", "Exported by: ")), OPERATOR),
    };
    let pages = lang.pick("第 &P 页，共 &N 页", "page &P of &N");
    let right = format!("{}　{pages}", part(&imprint.at, OPERATOR));
    let (left, right) = (format!("&L{operator}"), format!("&R{}", right.trim_start()));
    let room = FOOT - units(&left) - units(&right) - units("&C");
    let conditions = match imprint.conditions.as_str() {
        "" => String::new(),
        conditions => format!("&C{}\n", lines(&format!("{}{conditions}", lang.pick("条件：", "Filters: ")), room - 1)),
    };
    format!("{left}{conditions}{right}")
}

/// Returns a text on one line in which every `&` is doubled, cut where it has more than `room` units.
fn part(text: &str, room: usize) -> String {
    let text = show(text, Breaks::Mark);
    let whole = text.replace('&', "&&");
    if units(&whole) <= room {
        return whole;
    }
    let mut kept = shortened(&text, room - 1);
    while units(&kept.replace('&', "&&")) > room - 1 {
        kept.pop();
    }
    kept.replace('&', "&&") + "…"
}

/// Breaks a text into lines, every `&` doubled, and cuts it where `room` units or all lines are full.
fn lines(text: &str, room: usize) -> String {
    let (mut written, mut used, mut width, mut line) = (String::new(), 0, 0, 1);
    for character in show(text, Breaks::Mark).chars() {
        let wide = character.width().unwrap_or(0);
        let full = width + wide > LINE;
        let signs = if character == '&' { 2 } else { character.len_utf16() };
        // Room is kept for a break and the mark of the cut.
        if (full && line == LINES) || used + signs + 2 > room {
            written.push('…');
            break;
        }
        if full {
            written.push('\n');
            (used, width, line) = (used + 1, 0, line + 1);
        }
        written.push_str(if character == '&' { "&" } else { "" });
        written.push(character);
        (used, width) = (used + signs, width + wide);
    }
    written
}

fn units(text: &str) -> usize {
    text.encode_utf16().count()
}

#[cfg(test)]
mod tests {
    use unicode_width::UnicodeWidthStr;

    use super::*;

    #[test]
    fn a_smaller_print_has_room_for_more_rows() {
        assert_eq!((room(40), room(92), room(100)), (992, 992, 664));
        assert_eq!(room(200), 664 * 1400 / 1026);
        assert_eq!(room(300), 664 * 1050 / 1026, "two pages side by side");
    }

    #[test]
    fn the_foot_says_who_what_and_when() {
        let imprint = Imprint {
            operator: "王&李".to_owned(),
            conditions: "性别=女".to_owned(),
            at: "2024-03-05 10:20".to_owned(),
        };
        assert_eq!(foot(&imprint, Lang::Zh), "&L导出人：王&&李&C条件：性别=女\n&R2024-03-05 10:20　第 &P 页，共 &N 页");
        assert_eq!(foot(&Imprint::default(), Lang::En), "&L&Rpage &P of &N");
    }

    #[test]
    fn a_long_foot_is_cut_between_characters() {
        for odd in ["&", "𠮷&", "甲"] {
            for length in [10, 100, 101, 1_000] {
                let long: String = odd.chars().cycle().take(length).collect();
                let imprint = Imprint { operator: long.clone(), conditions: long, at: "2024-03-05 10:20".to_owned() };
                let foot = foot(&imprint, Lang::Zh);
                assert!(units(&foot) <= FOOT, "{foot}");
                let codes = foot.replace("&&", "").matches('&').count();
                assert_eq!(codes, 5, "{foot}");
                assert!(foot.lines().all(|line| line.width() <= LINE + 2 * OPERATOR + 60), "{foot}");
                assert!(foot.lines().count() <= LINES + 1, "{foot}");
            }
        }
    }
}
