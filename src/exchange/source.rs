//! Where bytes come from: a regular file, or standard input kept in an unlinked temporary file, because every
//! input is read twice (once to learn its encoding and digest, once for its rows).

use std::fs::{self, File};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::Path;

use memchr::memmem;

use super::error::ReadError;
use crate::i18n::Text;

/// Most bytes read from one input unless told otherwise.
pub const SIZE_LIMIT: u64 = 4 << 30;

/// What was being done when the system said no.
const OPENING: Text = Text::new("打开", "open");
pub(super) const READING: Text = Text::new("读取", "read");
const SPOOLING: Text = Text::new("暂存标准输入", "spool standard input");

/// An input that can be read from its beginning as often as needed.
#[derive(Debug)]
pub struct Source {
    name: String,
    file: File,
    length: u64,
    content: Content,
}

/// What a file holds, told by its first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Text, delimited.
    Text,
    /// A zip archive, as workbooks are.
    Package,
    /// A workbook of Excel 97 to 2003.
    Binary,
}

/// A document of Word, whatever its age.
pub(super) const WORD: Text = Text::new("一份 Word 文档", "a Word document");
/// A workbook that a password protects.
pub(super) const LOCKED: Text = Text::new("设有打开密码的工作簿", "a workbook protected by a password");

impl Source {
    /// Opens a regular file, or standard input for `-`. Fails on directories, pipes and devices, and beyond `limit` bytes.
    pub fn open(path: &Path, limit: u64) -> Result<Source, ReadError> {
        if path.as_os_str() == "-" {
            return Source::spool("-", io::stdin().lock(), limit);
        }
        let name = path.display().to_string();
        let failed = |error| ReadError::io(&name, OPENING, error);
        // Asked before opening: opening a pipe would wait for its writer.
        check_regular(&name, &fs::metadata(path).map_err(failed)?)?;
        let file = File::open(path).map_err(failed)?;
        let metadata = file.metadata().map_err(failed)?;
        check_regular(&name, &metadata)?;
        if metadata.len() > limit {
            return Err(ReadError::TooLarge { name, limit });
        }
        Source { name, file, length: metadata.len(), content: Content::Text }.checked()
    }

    /// Keeps a stream in an unlinked temporary file. Fails beyond `limit` bytes.
    pub fn spool(name: &str, stream: impl Read, limit: u64) -> Result<Source, ReadError> {
        let failed = |error| ReadError::io(name, SPOOLING, error);
        let mut file = tempfile::tempfile().map_err(failed)?;
        let length = io::copy(&mut stream.take(limit.saturating_add(1)), &mut file).map_err(failed)?;
        if length > limit {
            return Err(ReadError::TooLarge { name: name.to_owned(), limit });
        }
        file.flush().map_err(failed)?;
        Source { name: name.to_owned(), file, length, content: Content::Text }.checked()
    }

    /// Returns the path as given, or `-`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Returns the length in bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Returns a reader at `offset` bytes from the beginning that ends at the length known from opening.
    pub(super) fn from(&mut self, offset: u64) -> Result<io::Take<&mut File>, ReadError> {
        self.file.seek(SeekFrom::Start(offset)).map_err(|error| ReadError::io(&self.name, READING, error))?;
        Ok((&mut self.file).take(self.length.saturating_sub(offset)))
    }

    /// Returns what the file holds.
    pub(super) fn content(&self) -> Content {
        self.content
    }

    /// Returns the file, wherever it is positioned.
    pub(super) fn file(&self) -> &File {
        &self.file
    }

    /// Gives the file away, at `offset`.
    pub(super) fn into_file(mut self, offset: u64) -> Result<(String, File), ReadError> {
        self.from(offset)?;
        Ok((self.name, self.file))
    }

    /// Refuses what is no text, told by its first bytes.
    fn checked(mut self) -> Result<Source, ReadError> {
        let mut first = Vec::with_capacity(1024);
        self.from(0)?.take(1024).read_to_end(&mut first).map_err(|error| ReadError::io(&self.name, READING, error))?;
        self.content = if first.starts_with(PACKAGE) {
            Content::Package
        } else if first.starts_with(COMPOUND) {
            self.compound()?
        } else if let Some(what) = foreign_content(&first) {
            return Err(ReadError::Unsupported { name: self.name, what });
        } else {
            Content::Text
        };
        Ok(self)
    }

    /// Tells what is in a compound file, the container of old Office files and of locked new ones, by the names in it.
    fn compound(&mut self) -> Result<Content, ReadError> {
        let name = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let named = [
            (name("EncryptedPackage"), Err(LOCKED)),
            (name("WordDocument"), Err(WORD)),
            (name("PowerPoint Document"), Err(Text::new("一份 PowerPoint 演示文稿", "a PowerPoint presentation"))),
            (name("Workbook"), Ok(Content::Binary)),
            (name("Book\0"), Ok(Content::Binary)),
        ];
        let mut found = [false; 5];
        let (mut buffer, mut kept) = (vec![0; 256 << 10], 0);
        let file_name = self.name.clone();
        let mut reader = self.from(0)?;
        loop {
            let read = reader.read(&mut buffer[kept..]).map_err(|error| ReadError::io(&file_name, READING, error))?;
            let filled = kept + read;
            for (found, (name, _)) in found.iter_mut().zip(&named) {
                *found |= memmem::find(&buffer[..filled], name).is_some();
            }
            if read == 0 {
                break;
            }
            // A name may lie across two pieces.
            kept = filled.min(64);
            buffer.copy_within(filled - kept..filled, 0);
        }
        let other = Text::new("一份旧版 Office 文件，不是工作簿", "an old Office file, and no workbook");
        let kind = named.iter().zip(found).find(|(_, found)| *found).map_or(Err(other), |((_, kind), _)| *kind);
        kind.map_err(|what| ReadError::Unsupported { name: file_name, what })
    }
}

/// How zip archives begin.
const PACKAGE: &[u8] = b"PK\x03\x04";
/// How compound files begin.
const COMPOUND: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// Refuses everything but regular files.
fn check_regular(name: &str, metadata: &fs::Metadata) -> Result<(), ReadError> {
    if metadata.is_file() {
        return Ok(());
    }
    let what = if metadata.is_dir() {
        Text::new("文件夹", "a folder")
    } else {
        Text::new("管道或设备", "a pipe or a device")
    };
    Err(ReadError::NotAFile { name: name.to_owned(), what })
}

/// Tells content that is no text table from its first bytes.
fn foreign_content(first: &[u8]) -> Option<Text> {
    let signatures: [(&[u8], Text); 9] = [
        (b"PK\x05\x06", Text::new("空压缩包", "an empty zip archive")),
        (b"\x89PNG", Text::new(" PNG 图片", "a PNG picture")),
        (b"\xFF\xD8\xFF", Text::new(" JPEG 图片", "a JPEG picture")),
        (b"%PDF-", Text::new(" PDF 文件", "a PDF file")),
        (b"\x1F\x8B", Text::new(" gzip 压缩文件", "a gzip archive")),
        (b"Rar!", Text::new(" RAR 压缩包", "a RAR archive")),
        (b"7z\xBC\xAF\x27\x1C", Text::new(" 7z 压缩包", "a 7z archive")),
        (b"SQLite format 3\0", Text::new(" SQLite 数据库", "an SQLite database")),
        (b"{\\rtf", Text::new(" RTF 文档", "an RTF document")),
    ];
    if let Some((_, what)) = signatures.iter().find(|(signature, _)| first.starts_with(signature)) {
        return Some(*what);
    }
    // Many systems export "Excel" files that are an HTML or XML page; NULs are left out for UTF-16.
    let text: Vec<u8> = first.iter().filter(|&&byte| byte != 0).map(u8::to_ascii_lowercase).collect();
    let text =
        text.strip_prefix(b"\xEF\xBB\xBF").or(text.strip_prefix(b"\xFF\xFE")).unwrap_or(&text).trim_ascii_start();
    let pages: [&[u8]; 7] = [b"<html", b"<table", b"<!doctype", b"<?xml", b"<style", b"<meta", b"<head"];
    let is_page = pages.iter().any(|start| text.starts_with(start));
    is_page.then_some(Text::new(
        "网页格式的表格（常见于系统导出的 .xls）",
        "an HTML or XML page (as many systems export for .xls)",
    ))
}
