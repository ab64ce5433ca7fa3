//! How a table is dressed: language, headings, width and the few switches of single formats.

use crate::i18n::Lang;

/// What stands in the heading row, and with it whether codes or words stand in the cells below.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Headings {
    /// Headings, labels and yes/no in the language of the style.
    #[default]
    Words,
    /// The ASCII keys, with codes instead of labels and `true`/`false`: nothing depends on the language.
    Keys,
}

/// The style of one output. The JSON formats take nothing from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Style {
    /// Language of headings, labels and the few words of our own.
    pub lang: Lang,
    /// Words or keys.
    pub headings: Headings,
    /// Columns of the terminal, to which `table` wraps; none leaves lines as they are, up to 1,000 characters a cell.
    pub width: Option<usize>,
    /// Whether `table` may write colour codes (headings and titles in bold).
    pub colour: bool,
    /// Whether rules are drawn in ASCII, for terminals that show `─` two columns wide.
    pub ascii: bool,
    /// Whether `csv` begins with a byte order mark, without which Excel takes UTF-8 for GBK.
    pub bom: bool,
    /// Whether lines of `csv` end in CRLF, as files of spreadsheets do, or in LF, as lines in a pipe do.
    pub crlf: bool,
    /// Whether `csv` and `tsv` mark texts that a spreadsheet would calculate with a leading `'`.
    pub formula_guard: bool,
}

impl Default for Style {
    /// Chinese words, unlimited width, no colour, no byte order mark, CRLF, formulas guarded.
    fn default() -> Style {
        Style {
            lang: Lang::Zh,
            headings: Headings::Words,
            width: None,
            colour: false,
            ascii: false,
            bom: false,
            crlf: true,
            formula_guard: true,
        }
    }
}
