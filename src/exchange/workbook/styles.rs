//! How a cell's number is to be read, out of the styles of a workbook: as a date, a time, a number padded with zeros,
//! or as it is. ECMA-376 part 1, 18.8.30 lists the formats that need no code of their own.

use std::collections::HashMap;
use std::io::Read;

use super::Breach;
use super::xml::{Step, Xml, attribute};

/// What the format of a cell says of its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Format {
    /// A number as it is.
    #[default]
    Plain,
    /// A day.
    Day,
    /// A year with a month, the day not shown (`1968年5月`).
    Month,
    /// A day with a time of day.
    Moment,
    /// A time of day.
    Time,
    /// A whole number filled up with zeros to so many digits (`000`).
    Padded(u8),
}

/// Most cell formats that are kept; Excel itself allows 65,490.
const MOST_FORMATS: usize = 100_000;
/// Most formats with a code of their own.
const MOST_CODES: usize = 10_000;

/// Reads the formats in the order in which cells name them.
pub(super) fn read(part: impl Read) -> Result<Vec<Format>, Breach> {
    let mut xml = Xml::new(part, true);
    let (mut codes, mut formats, mut within) = (HashMap::new(), Vec::new(), false);
    loop {
        match xml.step()? {
            Step::Open(tag) => match tag.local_name().into_inner() {
                "numFmt" if codes.len() < MOST_CODES => {
                    let id = attribute(&tag, "numFmtId").and_then(|id| id.parse::<u32>().ok());
                    if let (Some(id), Some(code)) = (id, attribute(&tag, "formatCode")) {
                        codes.insert(id, of_code(&code));
                    }
                }
                "cellXfs" => within = true,
                "xf" if within && formats.len() < MOST_FORMATS => {
                    let id = attribute(&tag, "numFmtId").and_then(|id| id.parse().ok()).unwrap_or(0);
                    formats.push(codes.get(&id).copied().unwrap_or_else(|| of_number(id)));
                }
                _ => {}
            },
            Step::Close(tag) if tag.local_name().into_inner() == "cellXfs" => within = false,
            Step::End => return Ok(formats),
            _ => {}
        }
    }
}

/// Returns the meaning of a format that is known by its number, in the Chinese set for 27 to 58.
fn of_number(id: u32) -> Format {
    match id {
        14..=16 | 28..=31 | 51 | 53 | 54 | 58 => Format::Day,
        17 | 27 | 36 | 50 | 52 | 57 => Format::Month,
        22 => Format::Moment,
        18..=21 | 32..=35 | 45..=47 | 55 | 56 => Format::Time,
        _ => Format::Plain,
    }
}

/// Returns the meaning of a format's code, of its first section.
pub(super) fn of_code(code: &str) -> Format {
    let (mut year, mut month, mut day, mut clock, mut digits, mut others) = (false, false, false, false, 0_u8, false);
    let mut characters = code.chars().peekable();
    while let Some(character) = characters.next() {
        match character.to_ascii_lowercase() {
            ';' => break,
            '"' => {
                for quoted in characters.by_ref().take_while(|&character| character != '"') {
                    others |= !quoted.is_whitespace();
                }
            }
            '\\' | '_' | '*' => {
                characters.next();
            }
            '[' => {
                // [h] counts hours on; everything else in brackets is colour, language or condition.
                let inside: String = characters.by_ref().take_while(|&character| character != ']').take(64).collect();
                clock |= matches!(inside.to_ascii_lowercase().as_str(), "h" | "hh" | "m" | "mm" | "s" | "ss");
            }
            'g' if code.eq_ignore_ascii_case("general") => return Format::Plain,
            'e' if matches!(characters.peek(), Some('+' | '-')) => others = true,
            'y' | 'e' => year = true,
            'm' => month = true,
            'd' => day = true,
            'h' | 's' => clock = true,
            '0' => digits = digits.saturating_add(1),
            '@' | '#' | '?' | '.' | '%' | ',' => others = true,
            _ => {}
        }
    }
    // Where hours or seconds stand too, m is the minutes.
    let dated = year || day || (month && !clock);
    match (dated, clock) {
        (true, true) => Format::Moment,
        (true, false) if year && month && !day => Format::Month,
        (true, false) => Format::Day,
        (false, true) => Format::Time,
        _ if digits >= 2 && !others => Format::Padded(digits.min(18)),
        _ => Format::Plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_told_apart() {
        for (code, format) in [
            ("General", Format::Plain),
            ("0", Format::Plain),
            ("0.00", Format::Plain),
            ("#,##0", Format::Plain),
            ("0.00E+00", Format::Plain),
            ("@", Format::Plain),
            ("000", Format::Padded(3)),
            ("00000000;@", Format::Padded(8)),
            ("yyyy-mm-dd", Format::Day),
            ("yyyy\"年\"m\"月\"d\"日\";@", Format::Day),
            ("[$-804]yyyy\"年\"m\"月\"d\"日\"", Format::Day),
            ("[DBNum1][$-804]yyyy\"年\"m\"月\"", Format::Month),
            ("yyyy.mm", Format::Month),
            ("m\"月\"d\"日\"", Format::Day),
            ("yyyy/m/d h:mm", Format::Moment),
            ("h:mm:ss", Format::Time),
            ("[h]:mm", Format::Time),
            ("[Red]0", Format::Plain),
            ("mm:ss.0", Format::Time),
        ] {
            assert_eq!(of_code(code), format, "{code}");
        }
    }

    #[test]
    fn formats_follow_the_cells_order() {
        let part = r#"<styleSheet><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>
            <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
            <cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="14"/><xf/></cellXfs></styleSheet>"#;
        assert_eq!(read(part.as_bytes()).unwrap(), [Format::Plain, Format::Month, Format::Day, Format::Plain]);
    }
}
