//! Widths on a terminal: a Chinese character takes two columns, a Latin one takes one (UAX #11, ambiguous ones narrow).
//! Not here: what may be shown at all, see [`super::visible`], whose result these functions expect.

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::Align;

/// Signs that do not begin a line in Chinese typesetting (GB/T 15834: 不出现在行首).
const NOT_FIRST: &str = "、，。；：？！）》」』】〕”’…—％,.;:?!)]}%";

/// Returns the number of columns that `text`, one line, takes.
pub fn columns(text: &str) -> usize {
    UnicodeWidthStr::width(text)
}

/// Returns `text` filled with spaces up to `width` columns; a longer text stays as it is.
pub fn pad(text: &str, width: usize, align: Align) -> String {
    let fill = " ".repeat(width.saturating_sub(columns(text)));
    match align {
        Align::Left => format!("{text}{fill}"),
        Align::Right => format!("{fill}{text}"),
    }
}

/// Returns `text` cut to at most `width` columns, with `…` for what was cut off.
pub fn truncate(text: &str, width: usize) -> Cow<'_, str> {
    if columns(text) <= width {
        return Cow::Borrowed(text);
    }
    match width.checked_sub(1) {
        None => Cow::Borrowed(""),
        Some(room) => Cow::Owned(format!("{}…", &text[..prefix(text, room)])),
    }
}

/// Returns the lines of `text`, each of at most `width` columns (one character, where even that is wider).
/// Line feeds break; Latin words stay whole where a space is in reach; closing signs do not begin a line.
/// Spaces at a break are dropped, nothing else is.
pub fn wrap(text: &str, width: usize) -> Vec<&str> {
    let mut lines = Vec::new();
    for line in text.split('\n') {
        let mut rest = line;
        loop {
            let (line, after) = rest.split_at(break_point(rest, width));
            lines.push(line.trim_end_matches(' '));
            rest = if after.is_empty() { after } else { after.trim_start_matches(' ') };
            if rest.is_empty() {
                break;
            }
        }
    }
    lines
}

/// Returns the byte up to which `text` fits on one line, breaking well; at least one character, if there is one.
fn break_point(text: &str, width: usize) -> usize {
    let fit = prefix(text, width);
    if fit == text.len() {
        return fit;
    }
    let (line, after) = text.split_at(fit);
    if let Some(next) = after.chars().next()
        && next != ' '
    {
        let last = line.chars().next_back();
        if next.is_ascii_alphanumeric()
            && last.is_some_and(|last| last.is_ascii_alphanumeric())
            && let Some(space) = line.rfind(' ').filter(|&space| !line[..space].trim().is_empty())
        {
            return space;
        }
        if NOT_FIRST.contains(next)
            && let Some((before, _)) = line.char_indices().next_back()
            && before > 0
        {
            return before;
        }
    }
    fit.max(text.chars().next().map_or(0, char::len_utf8))
}

/// Returns how many bytes of `text` fit into `width` columns, never ending within a character and its marks.
/// Counts single characters, which is never less than the width of the whole, in time linear in what fits.
fn prefix(text: &str, width: usize) -> usize {
    let mut used = 0;
    for (at, character) in text.char_indices() {
        used += match character {
            // The emoji selector can make the sign before it wide.
            '\u{fe0f}' => 1,
            other => other.width().unwrap_or(0),
        };
        if used > width {
            return at;
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn chinese_takes_two_columns() {
        assert_eq!(columns("张三"), 4);
        assert_eq!(columns("a张"), 3);
        assert_eq!(columns("阿不都·热西提"), 13);
        assert_eq!(pad("张三", 6, Align::Left), "张三  ");
        assert_eq!(pad("12", 4, Align::Right), "  12");
        assert_eq!(pad("张三丰", 4, Align::Left), "张三丰");
    }

    #[test]
    fn cut_texts_say_so() {
        assert_eq!(truncate("关于加强停车管理的建议", 9), "关于加强…");
        assert_eq!(truncate("关于加强停车管理的建议", 8), "关于加…");
        assert_eq!(truncate("停车", 4), "停车");
        assert_eq!(truncate("停车", 1), "…");
        assert_eq!(truncate("停车", 0), "");
    }

    #[test]
    fn lines_break_where_a_typesetter_would() {
        assert_eq!(wrap("关于加强停车管理的建议", 8), ["关于加强", "停车管理", "的建议"]);
        assert_eq!(wrap("停车难、停车贵", 6), ["停车", "难、停", "车贵"]);
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(wrap("abcdefghij", 4), ["abcd", "efgh", "ij"]);
        assert_eq!(wrap("甲\n乙", 8), ["甲", "乙"]);
        assert_eq!(wrap("中文", 1), ["中", "文"]);
        assert_eq!(wrap("中文", 0), ["中", "文"]);
        assert_eq!(wrap("", 4), [""]);
        assert_eq!(wrap("a   ", 2), ["a"]);
    }

    proptest! {
        #[test]
        fn wrapping_loses_only_spaces_and_keeps_the_width(text in "[a-z 中文，。é\u{301}❤\u{fe0f}👍🏽\n]{0,60}", width in 0_usize..30) {
            let lines = wrap(&text, width);
            let without = |text: &str| text.replace([' ', '\n'], "");
            prop_assert_eq!(without(&lines.concat()), without(&text));
            for line in lines {
                prop_assert!(columns(line) <= width.max(2) || line.chars().filter(|c| c.width() > Some(0)).count() <= 1);
            }
        }

        #[test]
        fn cutting_keeps_the_width(text in any::<String>(), width in 0_usize..40) {
            prop_assume!(!text.contains(super::super::visible::is_hidden));
            prop_assert!(columns(&truncate(&text, width)) <= width);
        }
    }
}
