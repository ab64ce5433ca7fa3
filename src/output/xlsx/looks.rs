//! How cells look: fonts, fills and number formats, made once for a workbook.

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use super::moment::Precision;
use crate::i18n::Lang;
use crate::output::{Dates, Style};

/// Most digits after the point of a number that is written as one.
pub(super) const PLACES: u8 = 9;

/// A light blue that prints as a light grey.
const HEADING_FILL: Color = Color::RGB(0x00DD_EBF7);
/// A light orange, for headings of columns that must be filled in.
const REQUIRED_FILL: Color = Color::RGB(0x00FC_E4D6);
/// The line under headings.
const LINE: Color = Color::RGB(0x00A6_A6A6);

/// The formats of a workbook.
pub(super) struct Looks {
    /// What a cell looks like of which nothing else is said.
    pub(super) base: Format,
    /// Text, kept as it is typed.
    pub(super) text: Format,
    /// Headings.
    pub(super) heading: Format,
    /// Headings of columns that must be filled in.
    pub(super) required: Format,
    /// The title above the headings.
    pub(super) title: Format,
    /// Remarks below the rows.
    pub(super) note: Format,
    /// Decimal numbers by their digits after the point.
    decimals: Vec<Format>,
    /// Shares by their digits after the point.
    percents: Vec<Format>,
    day: Format,
    minute: Format,
    second: Format,
}

impl Looks {
    /// Makes the formats in the language and with the dates of a style.
    pub(super) fn new(style: &Style) -> Looks {
        let base = base(style.lang);
        let text = base.clone().set_num_format("@").set_text_wrap();
        let heading = text.clone().set_bold().set_align(FormatAlign::Center).set_background_color(HEADING_FILL);
        let heading = heading.set_border_bottom(FormatBorder::Thin).set_border_bottom_color(LINE);
        let number = |format: &str| base.clone().set_num_format(format).set_align(FormatAlign::Right);
        let date = |time: &str| {
            let day = match style.dates {
                Dates::Iso => "yyyy-mm-dd",
                Dates::Chinese => r#"yyyy"年"m"月"d"日""#,
            };
            base.clone().set_num_format(format!("{day}{time}")).set_align(FormatAlign::Left)
        };
        Looks {
            required: heading.clone().set_background_color(REQUIRED_FILL),
            title: text.clone().set_bold().set_font_size(14).set_align(FormatAlign::Center),
            note: text.clone(),
            decimals: (0..=PLACES).map(|places| number(&digits(places))).collect(),
            percents: (0..=PLACES).map(|places| number(&(digits(places) + "%"))).collect(),
            day: date(""),
            minute: date(" hh:mm"),
            second: date(" hh:mm:ss"),
            base,
            text,
            heading,
        }
    }

    /// Returns the format of a number.
    pub(super) fn decimal(&self, places: u8) -> &Format {
        &self.decimals[usize::from(places.min(PLACES))]
    }

    /// Returns the format of a share.
    pub(super) fn percent(&self, places: u8) -> &Format {
        &self.percents[usize::from(places.min(PLACES))]
    }

    /// Returns the format of a date.
    pub(super) fn date(&self, precision: Precision) -> &Format {
        match precision {
            Precision::Day => &self.day,
            Precision::Minute => &self.minute,
            Precision::Second => &self.second,
        }
    }
}

/// Returns the format that the others are made from. No font is embedded: 宋体 is on every office machine, or stands for
/// what is.
fn base(lang: Lang) -> Format {
    let format = Format::new().set_align(FormatAlign::VerticalCenter);
    match lang {
        // 134 is the character set of GB 2312, by which Excel finds another Chinese font where this one is missing.
        Lang::Zh => format.set_font_name("宋体").set_font_size(11).set_font_charset(134),
        Lang::En => format,
    }
}

/// Returns the number format of so many digits after the point.
fn digits(places: u8) -> String {
    if places == 0 { "0".to_owned() } else { format!("0.{}", "0".repeat(usize::from(places))) }
}
