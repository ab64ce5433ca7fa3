//! One CSV file as an office would have saved it: encoding, title rows, header, serial numbers, totals below.
//! Rows stream to the disk in chunks; nothing of the file is kept in memory.

use super::DemoError;
use std::collections::HashMap;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

/// How the bytes of a file stand for its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Encoding {
    Utf8,
    Utf8WithMark,
    Gb18030,
    Utf16LittleEndian,
}

/// What a file looks like besides its rows.
#[derive(Clone, Debug)]
pub(super) struct Layout<'a> {
    pub(super) encoding: Encoding,
    /// Rows above the header, each one cell.
    pub(super) titles: &'a [String],
    /// Whether the first column counts the rows (序号).
    pub(super) serial: bool,
    pub(super) headings: &'a [&'a str],
    /// Whether a row of totals and the name of who filled the sheet in stand below.
    pub(super) footer: bool,
}

impl Layout<'_> {
    /// Starts from a plain file: the headings first, nothing around the rows.
    pub(super) fn plain<'a>(encoding: Encoding, headings: &'a [&'a str]) -> Layout<'a> {
        Layout { encoding, titles: &[], serial: false, headings, footer: false }
    }
}

/// An open sheet that rows are added to.
pub(super) struct Sheet {
    path: PathBuf,
    file: File,
    encoding: Encoding,
    text: String,
    serial: bool,
    width: usize,
    footer: bool,
    rows: u64,
    /// Characters met so far in GB18030: looking one up in the encoder's tables is slow, and the same few recur.
    known: HashMap<char, Vec<u8>>,
}

const CHUNK: usize = 1 << 18;

impl Sheet {
    /// Creates the file and writes everything above the first row.
    pub(super) fn create(path: &Path, layout: &Layout<'_>) -> Result<Sheet, DemoError> {
        let file = File::create(path).map_err(|source| DemoError::new(path, source))?;
        let mut sheet = Sheet {
            path: path.to_owned(),
            file,
            encoding: layout.encoding,
            text: String::with_capacity(CHUNK + 4096),
            serial: layout.serial,
            width: layout.headings.len(),
            footer: layout.footer,
            rows: 0,
            known: HashMap::new(),
        };
        if matches!(layout.encoding, Encoding::Utf8WithMark | Encoding::Utf16LittleEndian) {
            sheet.text.push('\u{feff}');
        }
        for title in layout.titles {
            sheet.line(layout.serial, title, &vec![""; layout.headings.len() - 1]);
        }
        if layout.serial {
            sheet.text.push_str("序号,");
        }
        sheet.cells(layout.headings);
        Ok(sheet)
    }

    /// Adds a row with one cell a heading.
    pub(super) fn row(&mut self, cells: &[&str]) -> Result<(), DemoError> {
        debug_assert_eq!(cells.len(), self.width, "{}", self.path.display());
        self.rows += 1;
        if self.serial {
            let serial = self.rows.to_string();
            self.text.push_str(&serial);
            self.text.push(',');
        }
        self.cells(cells);
        if self.text.len() >= CHUNK {
            self.flush()?;
        }
        Ok(())
    }

    /// Writes what stands below the rows and closes the file. Returns the number of rows.
    pub(super) fn finish(mut self) -> Result<u64, DemoError> {
        if self.footer {
            let mut rest = vec![""; self.width - 1];
            let count = self.rows.to_string();
            if let Some(last) = rest.last_mut() {
                *last = &count;
            }
            self.line(self.serial, "合计", &rest);
            let blank = vec![""; self.width - 1];
            self.line(self.serial, "填表人：演示员　　审核人：演示员", &blank);
        }
        self.flush()?;
        Ok(self.rows)
    }

    // With serial numbers the first cell stands in their column, so one blank more follows.
    fn line(&mut self, serial: bool, first: &str, rest: &[&str]) {
        let mut cells = vec![first];
        if serial {
            cells.push("");
        }
        cells.extend(rest);
        self.cells(&cells);
    }

    fn cells(&mut self, cells: &[&str]) {
        for (at, cell) in cells.iter().enumerate() {
            if at > 0 {
                self.text.push(',');
            }
            if cell.bytes().any(needs_quotes) {
                self.text.push('"');
                self.text.push_str(&cell.replace('"', "\"\""));
                self.text.push('"');
            } else {
                self.text.push_str(cell);
            }
        }
        self.text.push_str("\r\n");
    }

    fn flush(&mut self) -> Result<(), DemoError> {
        let written = match self.encoding {
            Encoding::Utf8 | Encoding::Utf8WithMark => self.file.write_all(self.text.as_bytes()),
            Encoding::Gb18030 => {
                let bytes = gb18030(&self.text, &mut self.known);
                self.file.write_all(&bytes)
            }
            Encoding::Utf16LittleEndian => {
                let bytes: Vec<u8> = self.text.encode_utf16().flat_map(u16::to_le_bytes).collect();
                self.file.write_all(&bytes)
            }
        };
        self.text.clear();
        written.map_err(|source| DemoError::new(&self.path, source))
    }
}

fn gb18030(text: &str, known: &mut HashMap<char, Vec<u8>>) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    for character in text.chars() {
        if let Ok(byte) = u8::try_from(character)
            && byte.is_ascii()
        {
            bytes.push(byte);
        } else {
            let encoded = known
                .entry(character)
                .or_insert_with(|| encoding_rs::GB18030.encode(character.encode_utf8(&mut [0; 4])).0.into_owned());
            bytes.extend_from_slice(encoded);
        }
    }
    bytes
}

fn needs_quotes(byte: u8) -> bool {
    matches!(byte, b',' | b'"' | b'\n' | b'\r')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(encoding: Encoding) -> Vec<u8> {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.csv");
        let titles = ["名册".to_owned()];
        let layout = Layout { encoding, titles: &titles, serial: true, headings: &["姓名", "备注"], footer: true };
        let mut sheet = Sheet::create(&path, &layout).unwrap();
        sheet.row(&["丁一㛃", "甲,\"乙\"\n丙"]).unwrap();
        assert_eq!(sheet.finish().unwrap(), 1);
        std::fs::read(&path).unwrap()
    }

    const TEXT: &str = "名册,,\r\n序号,姓名,备注\r\n1,丁一㛃,\"甲,\"\"乙\"\"\n丙\"\r\n合计,,1\r\n填表人：演示员　　审核人：演示员,,\r\n";

    #[test]
    fn every_encoding_reads_back_as_the_same_text() {
        let cases = [
            (Encoding::Utf8, encoding_rs::UTF_8, 0),
            (Encoding::Utf8WithMark, encoding_rs::UTF_8, 3),
            (Encoding::Gb18030, encoding_rs::GB18030, 0),
            (Encoding::Utf16LittleEndian, encoding_rs::UTF_16LE, 2),
        ];
        for (encoding, decoder, mark) in cases {
            let bytes = bytes(encoding);
            let (text, failed) = decoder.decode_without_bom_handling(&bytes[mark..]);
            assert!(!failed);
            assert_eq!(text, TEXT, "{encoding:?}");
        }
    }

    #[test]
    fn a_file_that_cannot_be_made_is_an_error_with_its_path() {
        let layout = Layout::plain(Encoding::Utf8, &["a"]);
        let error = Sheet::create(Path::new("/nowhere/at/all.csv"), &layout).err().unwrap();
        assert!(error.message().zh.contains("/nowhere/at/all.csv"));
    }
}
