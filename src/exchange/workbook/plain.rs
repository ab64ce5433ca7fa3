//! Rows as nearly every program writes them, `<row r="2"><c r="A2" t="s"><v>7</v></c></row>`, read straight from the bytes:
//! several times as fast as one step of XML after the other. A row in which anything else stands (an entity, a comment, a
//! prefix, runs of differently set letters) or in which anything is wrong is left to the reader of steps, which knows it
//! all and says what is wrong; where both can read a row, they read the same.

use memchr::memchr3;

use super::row::RowBuilder;
use super::sheet::Shared;

/// Longest name of an attribute that is looked at.
const LONGEST_NAME: usize = 64;

/// Reads the row that begins `ahead` and returns its length in bytes; none where it is no plain one or not wholly there,
/// and then the row counts as not begun.
pub(super) fn read(ahead: &[u8], row: &mut RowBuilder, shared: &Shared) -> Option<usize> {
    let before = row.number;
    let mut bytes = Bytes { rest: ahead };
    if bytes.row(row, shared).is_none() {
        row.number = before;
        return None;
    }
    Some(ahead.len() - bytes.rest.len())
}

/// The bytes still to be read.
struct Bytes<'x> {
    rest: &'x [u8],
}

impl<'x> Bytes<'x> {
    fn row(&mut self, row: &mut RowBuilder, shared: &Shared) -> Option<()> {
        self.skip_space();
        self.take(b"<row")?;
        let (mut number, mut hidden) = (None, None);
        let is_empty = self.attributes(|name, value| {
            match name {
                "r" => _ = number.get_or_insert(value),
                "hidden" => _ = hidden.get_or_insert(matches!(value, "1" | "true" | "on")),
                name if name.ends_with(":r") || name.ends_with(":hidden") => return None,
                _ => {}
            }
            Some(())
        })?;
        row.open(number, hidden.unwrap_or_default()).ok()?;
        if is_empty {
            return Some(());
        }
        loop {
            self.skip_space();
            if self.take(b"</row>").is_some() {
                return Some(());
            }
            self.cell(row, shared)?;
        }
    }

    fn cell(&mut self, row: &mut RowBuilder, shared: &Shared) -> Option<()> {
        self.take(b"<c")?;
        let mut cell = row.next_cell();
        let is_empty = self.attributes(|name, value| cell.set(name, value, row.number, &shared.formats).ok())?;
        let mut value = "";
        if !is_empty {
            if self.take(b"<f").is_some() {
                cell.formula = true;
                self.content(b"</f>")?;
            }
            if self.take(b"<v").is_some() {
                cell.valued = true;
                value = self.content(b"</v>")?;
            } else if self.take(b"<is>").is_some() {
                self.take(b"<t")?;
                cell.valued = true;
                value = self.content(b"</t>")?;
                self.take(b"</is>")?;
            }
            self.take(b"</c>")?;
        }
        row.add(&cell, value, shared).ok()
    }

    /// Takes the rest of a tag, the text behind it and its end.
    fn content(&mut self, end: &[u8]) -> Option<&'x str> {
        if self.attributes(|_, _| Some(()))? {
            return Some("");
        }
        // An entity and a carriage return stand for something else.
        let length = memchr3(b'<', b'&', b'\r', self.rest)?;
        let (text, rest) = self.rest.split_at(length);
        self.rest = rest;
        self.take(end)?;
        std::str::from_utf8(text).ok()
    }

    /// Takes the attributes of a tag and its end; returns whether the element is an empty one.
    fn attributes(&mut self, mut each: impl FnMut(&'x str, &'x str) -> Option<()>) -> Option<bool> {
        loop {
            let before = self.rest.len();
            self.skip_space();
            match self.rest {
                [b'>', rest @ ..] => {
                    self.rest = rest;
                    return Some(false);
                }
                [b'/', b'>', rest @ ..] => {
                    self.rest = rest;
                    return Some(true);
                }
                _ if self.rest.len() == before => return None,
                _ => {
                    let (name, value) = self.attribute()?;
                    each(name, value)?;
                }
            }
        }
    }

    /// Takes one attribute.
    fn attribute(&mut self) -> Option<(&'x str, &'x str)> {
        let is_of_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'_' | b'-' | b'.');
        let length = self.rest.iter().take(LONGEST_NAME).position(|byte| !is_of_name(byte))?;
        let (name, rest) = self.rest.split_at(length);
        let [b'=', quote @ (b'"' | b'\''), rest @ ..] = rest else { return None };
        let end = rest.iter().position(|byte| byte == quote || matches!(byte, b'&' | b'<'))?;
        let (value, rest) = rest.split_at(end);
        self.rest = rest.strip_prefix(&[*quote])?;
        Some((std::str::from_utf8(name).ok()?, std::str::from_utf8(value).ok()?))
    }

    fn take(&mut self, expected: &[u8]) -> Option<()> {
        self.rest = self.rest.strip_prefix(expected)?;
        Some(())
    }

    fn skip_space(&mut self) {
        self.rest = self.rest.trim_ascii_start();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;
    use proptest::sample::Index;

    use super::super::layout::Fill;
    use super::super::sheet::SheetRows;
    use super::super::xml::Xml;
    use super::*;
    use crate::exchange::table::Rows;

    /// Everything read of a sheet: with a large buffer its rows come as plain ones, out of one of a single byte none does.
    fn read(sheet: &[u8], bytes: usize) -> Vec<String> {
        let xml = Xml::with_capacity(bytes, sheet, true);
        let fills = vec![Fill { column: 0, first_row: 2, last_row: 4 }];
        let mut rows = match SheetRows::over("t.xlsx", xml, Arc::default(), Arc::default(), fills) {
            Ok(rows) => rows,
            Err(breach) => return vec![format!("{breach}")],
        };
        let mut read = Vec::new();
        loop {
            match rows.next_row() {
                Ok(Some(row)) => read.push(format!("{row:?}")),
                Ok(None) => return read,
                Err(error) => {
                    // Where in the part an XML error lies is counted from a different place.
                    read.push(format!("{error:?}"));
                    return read;
                }
            }
        }
    }

    fn sheet_of(rows: &str) -> String {
        let head = r#"<worksheet xmlns="x"><cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"/>"#;
        format!("{head}{rows}</sheetData><pageMargins left=\"1\"/></worksheet>")
    }

    #[test]
    fn a_plain_row_is_read_without_steps() {
        let text = r#"<row r="2" spans="1:3" hidden="1"><c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve"> 甲</t></is></c>
            <c r="C2"><f>1+1</f><v>2</v></c><c r="D2" s="3"/><c t="b"><v>1</v></c></row><row r="3">"#;
        let mut row = RowBuilder::default();
        let length = super::read(text.as_bytes(), &mut row, &Shared::default());
        assert_eq!(length, text.find("<row r=\"3\""));
        let cells: Vec<&str> =
            row.view().spans.iter().map(|&(from, to)| &row.text[from as usize..to as usize]).collect();
        assert_eq!(cells, [" 甲", "", "2", "", "TRUE"]);
        assert!(row.view().hidden);
    }

    #[test]
    fn whatever_is_not_plain_is_left() {
        for text in [
            "<row><c><v>1</v></c>",
            "<row><c><v>&amp;</v></c></row>",
            "<row><c><v>1\r\n</v></c></row>",
            "<row><c><v>1</v><!-- --></c></row>",
            "<x:row><c><v>1</v></c></x:row>",
            "<row><c r='B7'><v>1</v></c></row>",
            "<row r='0'><c><v>1</v></c></row>",
            "<row><c><v>one</v></c></row>",
            "<row><c><is><r><t>1</t></r></is></c></row>",
            "<row r=1></row>",
            "<rows></rows>",
            "<row><c><v>\u{1}</v></c></row >",
        ] {
            let mut row = RowBuilder::default();
            assert_eq!(super::read(text.as_bytes(), &mut row, &Shared::default()), None, "{text}");
            assert_eq!(row.number, 0);
        }
    }

    /// A piece of a sheet's rows, whole or broken.
    fn piece() -> impl Strategy<Value = String> {
        let attributes = prop::sample::select(vec![
            "",
            " r=\"A1\"",
            " r='B2'",
            " r=\"A2\"",
            " r=\"C3\"",
            " s=\"1\"",
            " t=\"s\"",
            " t=\"str\"",
            " t=\"inlineStr\"",
            " t=\"b\"",
            " t=\"e\"",
            " hidden=\"1\"",
            " x:r=\"2\"",
            " r=\"2\"",
            " r=\"3\"",
            " r=\"9\"",
            " t=\"&quot;\"",
            " s = \"1\"",
            "\n spans=\"1:2\" ",
        ]);
        let value = prop::sample::select(vec![
            "",
            "1",
            "甲乙",
            "1.5",
            " 2 ",
            "&lt;",
            "_x000D_",
            "a\r\nb",
            "]]>",
            "<![CDATA[x]]>",
            "#N/A",
        ]);
        let inner = prop_oneof![
            6 => value.clone().prop_map(|value| format!("<v>{value}</v>")),
            3 => value.clone().prop_map(|value| format!("<is><t>{value}</t></is>")),
            1 => value.clone().prop_map(|value| format!("<is><t xml:space=\"preserve\">{value}</t><rPh><t>x</t></rPh></is>")),
            2 => value.prop_map(|value| format!("<f>{value}</f><v>1</v>")),
            1 => prop::sample::select(vec!["<v/>", "", "<f/>", "<is><t/></is>", "<!-- x -->", "<v>1", "<v>1</v><v>2</v>"]).prop_map(str::to_owned),
        ];
        let cell = (attributes.clone(), attributes.clone(), inner)
            .prop_map(|(one, two, inner)| format!("<c{one}{two}>{inner}</c>"));
        let cells = prop::collection::vec(cell, 0..4).prop_map(|cells| cells.concat());
        (attributes, cells).prop_map(|(attribute, cells)| match cells.as_str() {
            "" => format!("<row{attribute}/>"),
            _ => format!("<row{attribute}>{cells}</row>"),
        })
    }

    proptest! {
        #[test]
        fn both_ways_read_the_same(rows in prop::collection::vec(piece(), 1..6)) {
            let sheet = sheet_of(&rows.concat());
            prop_assert_eq!(read(sheet.as_bytes(), 1 << 16), read(sheet.as_bytes(), 1));
        }

        #[test]
        fn both_ways_read_damage_the_same(
            rows in prop::collection::vec(piece(), 1..6),
            damage in prop::collection::vec((any::<Index>(), prop::sample::select(&b"<>/\"' =&crv\x00\xff1A"[..])), 1..4),
        ) {
            let mut sheet = sheet_of(&rows.concat()).into_bytes();
            for (place, byte) in damage {
                let place = place.index(sheet.len());
                sheet[place] = byte;
            }
            prop_assert_eq!(read(&sheet, 1 << 16), read(&sheet, 1));
        }
    }
}
