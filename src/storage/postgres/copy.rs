//! Rows in the text format of COPY: a line a row, a tab between values, `\\N` for NULL (PostgreSQL manual, "COPY").

use std::fmt::Write as _;

use crate::storage::sql::Param;

/// Writes a row in the text format of COPY.
pub(super) fn put_row(text: &mut String, row: &[Param<'_>]) {
    for (place, value) in row.iter().enumerate() {
        if place > 0 {
            text.push('\t');
        }
        match value {
            Param::Null => text.push_str("\\N"),
            Param::Int(number) => {
                let _ = write!(text, "{number}");
            }
            Param::Text(value) => put_text(text, value),
        }
    }
    text.push('\n');
}

fn put_text(text: &mut String, value: &str) {
    let mut rest = value;
    while let Some(place) = rest.find(['\\', '\t', '\n', '\r']) {
        text.push_str(&rest[..place]);
        text.push_str(match rest.as_bytes()[place] {
            b'\\' => "\\\\",
            b'\t' => "\\t",
            b'\n' => "\\n",
            _ => "\\r",
        });
        rest = &rest[place + 1..];
    }
    text.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_escaped_for_copy() {
        let mut text = String::new();
        put_row(&mut text, crate::params![1_i64, "a\tb\\c\nd\re", Param::Null, ""]);
        assert_eq!(text, "1\ta\\tb\\\\c\\nd\\re\t\\N\t\n");
    }
}
