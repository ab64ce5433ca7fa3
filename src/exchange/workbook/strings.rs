//! The texts that the cells of a workbook share, in one buffer: a million short texts take little more than their bytes.
//! The number of texts that the part claims to have is not asked.

use std::io::Read;

use super::Breach;
use super::text::Unescaped;
use super::xml::{Step, Xml};

/// Most bytes of all texts together.
const MOST_TEXT: usize = 96 << 20;
/// Most texts.
const MOST_TEXTS: usize = 8 << 20;
/// By how much the buffer grows at a time, so that it never takes twice what it holds.
const GROWTH: usize = 8 << 20;

/// The texts by number.
#[derive(Debug, Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<u32>,
}

impl Strings {
    /// Reads all texts; runs of differently set letters are one text, and readings above Han characters are none.
    pub(super) fn read(part: impl Read) -> Result<Strings, Breach> {
        let mut xml = Xml::new(part, true);
        let mut strings = Strings::default();
        let (mut within_text, mut within_reading, mut one) = (false, false, Unescaped::default());
        loop {
            match xml.step()? {
                Step::Open(tag) => match tag.local_name().into_inner() {
                    "rPh" => within_reading = true,
                    "t" => within_text = !within_reading,
                    _ => {}
                },
                Step::Text(text) if within_text => one.push(&text)?,
                Step::Close(tag) => match tag.local_name().into_inner() {
                    "rPh" => within_reading = false,
                    "t" => within_text = false,
                    "si" => strings.add(&one.take())?,
                    _ => {}
                },
                Step::End => return Ok(strings),
                Step::Text(_) => {}
            }
        }
    }

    /// Returns a text by its number.
    pub(super) fn get(&self, number: usize) -> Option<&str> {
        let end = *self.ends.get(number)? as usize;
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        Some(&self.text[start..end])
    }

    fn add(&mut self, text: &str) -> Result<(), Breach> {
        if self.text.len() + text.len() > MOST_TEXT || self.ends.len() >= MOST_TEXTS {
            return Err(Breach::ManyTexts);
        }
        if self.text.capacity() - self.text.len() < text.len() {
            self.text.reserve_exact(GROWTH.max(text.len()));
        }
        if self.ends.capacity() == self.ends.len() {
            self.ends.reserve_exact(GROWTH / 8);
        }
        self.text.push_str(text);
        self.ends.push(self.text.len() as u32);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_what_is_shown() {
        let part = r#"<?xml version="1.0"?><x:sst uniqueCount="200000000000" xmlns:x="x"><x:si><x:t>王 &amp; 李</x:t></x:si>
            <x:si><x:r><x:t>建</x:t></x:r><x:r><x:t xml:space="preserve"> 议</x:t></x:r><x:rPh><x:t>jian</x:t></x:rPh></x:si>
            <x:si/><x:si><x:t>a_x000D_&#10;b_x005F_x000D_</x:t></x:si></x:sst>"#;
        let strings = Strings::read(part.as_bytes()).unwrap();
        let all: Vec<_> = (0..4).map(|number| strings.get(number).unwrap()).collect();
        assert_eq!(all, ["王 & 李", "建 议", "", "a\r\nb_x000D_"]);
        assert!(strings.get(4).is_none());
    }

    #[test]
    fn entities_of_its_own_are_refused() {
        let part = r#"<!DOCTYPE x [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>"#;
        assert!(matches!(Strings::read(part.as_bytes()), Err(Breach::DocumentType)));
        assert!(matches!(Strings::read("<sst><si><t>&a;".as_bytes()), Err(Breach::Entity(_))));
    }
}
