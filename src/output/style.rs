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

/// How the dates of a workbook are shown; they are dates either way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dates {
    /// `2024-03-05`.
    #[default]
    Iso,
    /// `2024年3月5日`.
    Chinese,
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
    /// How `xlsx` shows dates.
    pub dates: Dates,
    /// Whether `xlsx` has the title of a listing in a row above the headings; documents always have theirs.
    pub title_row: bool,
}

impl Default for Style {
    /// Chinese words, unlimited width, no colour, no byte order mark, CRLF, formulas guarded, ISO dates, no title row.
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
            dates: Dates::Iso,
            title_row: false,
        }
    }
}
