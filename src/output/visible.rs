//! Data made safe to look at: characters that steer a terminal, turn the direction of writing or hide themselves are
//! shown by their number (`\u{202e}`), so that a name in a listing is what it seems to be. For people only; CSV and JSON
//! carry the data as they are. Not here: the escapes of Markdown and HTML.

use std::borrow::Cow;
use std::fmt::Write;

/// What becomes of a line break in a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breaks {
    /// It stays a line feed; carriage returns become line feeds.
    Keep,
    /// It is shown as `⏎`, and the cell stays on one line.
    Mark,
}

/// Returns whether a character must not reach a screen as it is.
///
/// These are the controls of C0 and C1 with DEL (CWE-150), the line and paragraph separators, the marks of annotations, and
/// what Unicode calls `Default_Ignorable_Code_Point` (DerivedCoreProperties.txt): among them the marks, embeddings,
/// overrides and isolates of the bidirectional algorithm (UAX #9) and the characters without any width that make two
/// different names look the same. Of these, joiners (U+200C, U+200D) and variation selectors stay: they belong to the
/// ordinary writing of some scripts and to rare forms of Chinese characters.
pub fn is_hidden(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
            | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e00ff}'
            | '\u{e01f0}'..='\u{e0fff}')
}

/// Returns `text` with hidden characters shown by their number, tabs as one space and line breaks as `breaks` says.
pub fn show(text: &str, breaks: Breaks) -> Cow<'_, str> {
    if !text.contains(is_hidden) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\r' | '\n' => shown.push(if breaks == Breaks::Keep { '\n' } else { '⏎' }),
            '\t' => shown.push(' '),
            hidden if is_hidden(hidden) => {
                write!(shown, "\\u{{{:x}}}", u32::from(hidden)).expect("a String takes every write");
            }
            other => shown.push(other),
        }
    }
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steering_characters_are_shown() {
        assert_eq!(show("a\u{1b}[31mb", Breaks::Mark), "a\\u{1b}[31mb");
        assert_eq!(show("张\u{202e}三", Breaks::Mark), "张\\u{202e}三");
        assert_eq!(show("a\r\nb\rc\td", Breaks::Mark), "a⏎b⏎c d");
        assert_eq!(show("a\r\nb\rc\td", Breaks::Keep), "a\nb\nc d");
        assert!(matches!(show("阿不都·热西提", Breaks::Mark), Cow::Borrowed(_)));
    }

    #[test]
    fn ordinary_writing_stays() {
        for text in ["葛\u{e0100}飾", "❤\u{fe0f}", "नमस्\u{200d}ते", "ئۇيغۇر", "ᠮᠣᠩᠭᠣᠯ\u{180b}", "　全角　", "a\u{a0}b"]
        {
            assert!(matches!(show(text, Breaks::Keep), Cow::Borrowed(_)), "{text}");
        }
    }

    /// Checked against `Bidi_Control` of the Unicode Character Database (PropList.txt): twelve characters.
    #[test]
    fn all_bidi_controls_are_hidden() {
        let controls = [0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];
        assert!(controls.into_iter().all(|code| is_hidden(char::from_u32(code).unwrap())));
    }
}
