//! Places in a sheet: `AB12` as column and row, and back.

/// Columns and rows of the largest sheet (XFD1048576).
const MOST_COLUMNS: u32 = 16_384;
const MOST_ROWS: u32 = 1_048_576;

/// Returns column (from 0) and row (from 1) of a place such as `AB12` or `$AB$12`; none where it is no place of any sheet.
pub(super) fn parse(text: &str) -> Option<(u32, u32)> {
    let bytes = text.as_bytes();
    let (mut column, mut at) = (0_u32, usize::from(bytes.first() == Some(&b'$')));
    while let Some(letter) = bytes.get(at).filter(|byte| byte.is_ascii_alphabetic()) {
        column = column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1;
        at += 1;
        if column > MOST_COLUMNS {
            return None;
        }
    }
    at += usize::from(bytes.get(at) == Some(&b'$'));
    let digits = text.get(at..)?;
    let is_row = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let row: u32 = digits.parse().ok().filter(|_| is_row)?;
    (column > 0 && (1..=MOST_ROWS).contains(&row)).then(|| (column - 1, row))
}

/// Returns the letters of a column, counted from 0.
pub(in super::super) fn letters(column: u32) -> String {
    let (mut rest, mut letters) = (column + 1, Vec::new());
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters.iter().rev().collect()
}

/// Returns the name of a place: column from 0, row from 1.
pub(super) fn name(column: u32, row: u32) -> String {
    format!("{}{row}", letters(column))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read_and_named() {
        for (text, place) in [("A1", (0, 1)), ("Z9", (25, 9)), ("AA10", (26, 10)), ("XFD1048576", (16_383, 1_048_576))]
        {
            assert_eq!(parse(text), Some(place));
            assert_eq!(name(place.0, place.1), text);
        }
        assert_eq!(parse("$b$2"), Some((1, 2)));
        for text in ["", "A", "1", "A0", "XFE1", "A1048577", "AAAAAAAAAAAAAAAAAA1", "A1B", "甲1", "A+1"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
