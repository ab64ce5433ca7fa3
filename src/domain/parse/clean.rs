//! Takes off what offices and spreadsheets put around a cell (padding, a leading apostrophe, full width)
//! and refuses characters that cannot be seen. A cell that is already clean passes without an allocation.

use std::borrow::Cow;

use unicode_normalization::char::decompose_compatible;

use super::fault::{self, CellFault};
use crate::message;

/// Control characters, among them tab and line breaks.
const CONTROL: u8 = 1;
/// First bytes of the characters that [`clean`] may have to change or refuse.
const SUSPECT: u8 = 2;
/// Marks of damaged numbers and of spreadsheet errors.
const MARK: u8 = 4;

/// What each byte may be, so that one pass over a cell tells whether it needs a closer look.
const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            0..=0x1F | 0x7F => CONTROL,
            b'+' | b'#' | b':' => MARK,
            // Latin-1 controls and NBSP, CGJ, ALM, fillers, general punctuation, the ideographic space, full width, tags.
            0xC2 | 0xCD | 0xD8 | 0xE1 | 0xE2 | 0xE3 | 0xEF | 0xF3 => SUSPECT,
            _ => 0,
        };
        byte += 1;
    }
    classes
};

/// Returns the cell without padding, guard and full width; `prose` keeps its lines and its width.
/// Fails with `control-character` or `damaged-text`, and for spreadsheet errors and rounded numbers unless it is prose.
pub(super) fn clean(text: &str, prose: bool) -> Result<Cow<'_, str>, CellFault> {
    let bytes = text.as_bytes();
    let (Some(&first), Some(&last)) = (bytes.first(), bytes.last()) else { return Ok(Cow::Borrowed(text)) };
    let seen = bytes.iter().fold(0, |seen, &byte| seen | CLASSES[usize::from(byte)]);
    if seen == 0 && first != b' ' && first != b'\'' && last != b' ' {
        return Ok(Cow::Borrowed(text));
    }
    let cleaned = rebuild(strip(text), prose)?;
    if !prose {
        check_marks(&cleaned)?;
    }
    Ok(cleaned)
}

/// Takes off padding and the apostrophes by which spreadsheets mark text and by which exports guard formulas.
fn strip(text: &str) -> &str {
    text.trim_start_matches(|character| is_padding(character) || character == '\'').trim_end_matches(is_padding)
}

/// Returns whether a character is blank: ASCII and ideographic spaces, NBSP and its kin, line breaks.
pub(super) fn is_padding(character: char) -> bool {
    character.is_whitespace() && character != '\u{85}' && character != '\u{B}' && character != '\u{C}'
}

/// Returns whether a character cannot be seen: zero-width, bidirectional, filler or tag.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' | '\u{180E}'
        | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}'
        | '\u{FFA0}' | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// Checks every character and rewrites those that differ only in width; borrows when nothing has to change.
fn rebuild(text: &str, prose: bool) -> Result<Cow<'_, str>, CellFault> {
    let mut rebuilt: Option<String> = None;
    for (start, character) in text.char_indices() {
        check(text, start, character)?;
        let kept = if prose { prose_form(character) } else { line_form(character) };
        // Of CR LF only LF remains.
        let dropped = character == '\r' && text[start..].starts_with("\r\n");
        if rebuilt.is_none() && (dropped || kept != character) {
            rebuilt = Some(text[..start].to_owned());
        }
        if let (Some(rebuilt), false) = (&mut rebuilt, dropped) {
            rebuilt.push(kept);
        }
    }
    Ok(rebuilt.map_or(Cow::Borrowed(text), Cow::Owned))
}

/// Refuses a character that cannot be seen or that stands for lost text.
fn check(text: &str, start: usize, character: char) -> Result<(), CellFault> {
    let place = || text[..start].chars().count() + 1;
    if character == '\u{FFFD}' {
        let place = place();
        return Err(CellFault::new(
            fault::DAMAGED_TEXT,
            message!(
                "第 {place} 个字是替换符“\u{FFFD}”，原字已在以前转码时丢失；请对照原件补上",
                "character {place} is U+FFFD: the original was lost in an earlier conversion; restore it from the source"
            ),
        ));
    }
    let allowed = matches!(character, '\n' | '\r' | '\t');
    if (character.is_control() && !allowed) || is_invisible(character) || matches!(character, '\u{FFFE}' | '\u{FFFF}') {
        let (place, point) = (place(), u32::from(character));
        return Err(CellFault::new(
            fault::CONTROL_CHARACTER,
            message!(
                "第 {place} 个字是看不见的控制字符 U+{point:04X}；请删去后重新录入该单元格",
                "character {place} is the invisible U+{point:04X}; delete it or type the cell again"
            ),
        ));
    }
    Ok(())
}

/// Returns the form of a character in a text of one line; line breaks stay for the readers of lists.
fn line_form(character: char) -> char {
    match character {
        '\t' => ' ',
        'ａ'..='ｚ' | 'Ａ'..='Ｚ' | '０'..='９' => narrow(character),
        // Kangxi radicals look like the characters they are; PDF programs write them when text is copied.
        '\u{2F00}'..='\u{2FD5}' => unradical(character),
        _ => prose_form(character),
    }
}

/// Returns the form of a character in prose.
fn prose_form(character: char) -> char {
    match character {
        '\r' | '\u{2028}' | '\u{2029}' => '\n',
        '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' => ' ',
        _ => character,
    }
}

/// Returns the ideograph a Kangxi radical stands for (Unicode compatibility decomposition).
fn unradical(character: char) -> char {
    let mut ideograph = character;
    decompose_compatible(character, |part| ideograph = part);
    ideograph
}

/// Returns the narrow form of a full-width ASCII character (U+FF01 to U+FF5E), any other as it is.
pub(super) fn narrow(character: char) -> char {
    match character {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(character) - 0xFEE0).unwrap_or(character),
        _ => character,
    }
}

/// Returns a number-like text in ASCII: everything full-width made narrow, dashes made one, blanks dropped.
pub(super) fn compact(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Cow::Borrowed(text);
    }
    let narrowed = text.chars().filter(|&character| !is_padding(character)).map(|character| match character {
        '–' | '—' | '−' | '‐' | '‑' => '-',
        other => narrow(other),
    });
    Cow::Owned(narrowed.collect())
}

/// Refuses error marks (`#N/A`, `####`) and numbers in scientific notation.
fn check_marks(text: &str) -> Result<(), CellFault> {
    if is_error(text) || (text.len() >= 3 && text.bytes().all(|byte| byte == b'#')) {
        return Err(CellFault::new(
            fault::SPREADSHEET_ERROR,
            message!(
                "“{text}”是电子表格的出错标记或列宽不足的显示，不是内容；请在原表中改正（加宽列或改公式）后重新另存",
                "“{text}” is a spreadsheet's error mark or a column too narrow, not content; mend the sheet and save it again"
            ),
        ));
    }
    if is_scientific(text) { Err(damaged(text)) } else { Ok(()) }
}

/// Returns whether a text is the error of a formula: of Excel and WPS (`#N/A`, `#REF!`), or of LibreOffice (`Err:502`).
fn is_error(text: &str) -> bool {
    let letters =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'A'..=b'Z' | b'0' | b'/' | b'_'));
    let excel =
        |text: &str| matches!(text, "N/A" | "GETTING_DATA") || text.strip_suffix(['!', '?']).is_some_and(letters);
    let calc = |number: &str| number.len() == 3 && number.bytes().all(|byte| byte.is_ascii_digit());
    text.strip_prefix('#').is_some_and(excel) || text.strip_prefix("Err:").is_some_and(calc)
}

/// Returns whether a text is a number as spreadsheets shorten it: `1.23E+17`.
pub(super) fn is_scientific(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else { return false };
    let mut parts = mantissa.splitn(2, '.');
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.next().is_some_and(|whole| whole.len() == 1 && digits(whole))
        && parts.next().is_none_or(digits)
        && exponent.strip_prefix('+').is_some_and(|exponent| exponent.len() >= 2 && digits(exponent))
}

/// Makes the fault for a number whose last digits a spreadsheet has lost.
pub(super) fn damaged(text: &str) -> CellFault {
    let shown = fault::shown(text);
    CellFault::new(
        fault::DAMAGED_NUMBER,
        message!(
            "“{shown}”已被电子表格当作数值，末几位丢失，无法还原；请把该列设为“文本”格式，对照原件重新录入",
            "“{shown}” was taken for a number by a spreadsheet and has lost its last digits; set the column to text and type it again from the source"
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clean_cells_are_borrowed() {
        for text in ["", "郑文", "第0单位职员", "13900000000", "张三、李四", "局长（兼）"] {
            assert!(matches!(clean(text, false), Ok(Cow::Borrowed(kept)) if kept == text), "{text}");
        }
    }

    #[test]
    fn padding_and_width_come_off() {
        let cases = [
            ("\u{3000} a b\u{A0}", "a b"),
            ("'=SUM", "=SUM"),
            (" '0012 ", "0012"),
            ("Ａ１（Ｂ）", "A1（B）"),
            ("⽅正", "方正"),
        ];
        for (text, expected) in cases {
            assert_eq!(clean(text, false).unwrap(), expected, "{text}");
        }
        assert_eq!(clean("一\r\n二\r三\u{2028}四", true).unwrap(), "一\n二\n三\n四");
        assert_eq!(clean("全角１，不变。", true).unwrap(), "全角１，不变。");
    }

    #[test]
    fn what_cannot_be_seen_is_refused() {
        for hidden in [
            '\0',
            '\u{1B}',
            '\u{85}',
            '\u{B}',
            '\u{7F}',
            '\u{200B}',
            '\u{202E}',
            '\u{2066}',
            '\u{FEFF}',
            '\u{AD}',
            '\u{E0041}',
        ] {
            for prose in [false, true] {
                let fault = clean(&format!("甲{hidden}乙"), prose).unwrap_err();
                assert_eq!(fault.code, fault::CONTROL_CHARACTER, "U+{:04X}", u32::from(hidden));
            }
        }
        assert_eq!(clean("\u{200B}", false).unwrap_err().code, fault::CONTROL_CHARACTER);
        assert_eq!(clean("甲\u{FFFD}", true).unwrap_err().code, fault::DAMAGED_TEXT);
    }

    #[test]
    fn damage_is_told() {
        for text in ["1.23E+17", "1E+11", "1.38e+10", "１.23E+17"] {
            assert_eq!(clean(text, false).unwrap_err().code, fault::DAMAGED_NUMBER, "{text}");
        }
        for text in ["#N/A", "#####", "#REF!", "#CALC!", "#GETTING_DATA", "#DIV/0!", "#NAME?"] {
            assert_eq!(clean(text, false).unwrap_err().code, fault::SPREADSHEET_ERROR, "{text}");
        }
        for text in ["E+17", "1.2.3E+17", "C++", "3#楼", "12.3E+5"] {
            assert!(clean(text, false).is_ok(), "{text}");
        }
    }
}
