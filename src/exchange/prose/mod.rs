//! Finished texts in: plain text and Markdown by line, documents of Word by paragraph, within fixed bounds. What is done with
//! the lines is decided elsewhere.

mod docx;

use super::decode::{Feed, FileFeed};
use super::encoding;
use super::error::ReadError;
use super::source::{Content, LOCKED, Source};
use crate::i18n::Text;

/// Most bytes of text that are read: some hundred times what a yearly report has.
pub const TEXT_LIMIT: usize = 2 << 20;
/// Most bytes of a file; a document with pictures is larger than its text.
pub const FILE_LIMIT: u64 = 64 << 20;
/// Most bytes of one line or paragraph.
const LINE_LIMIT: usize = 256 << 10;

/// What a text was read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Plain text.
    Plain,
    /// Markdown, whose marks are taken off.
    Markdown,
    /// A document of Word.
    Document,
}

/// A text by line or paragraph, each with its number from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prose {
    /// What it was read from.
    pub form: Form,
    /// Its lines; blank ones are there too.
    pub lines: Vec<(u64, String)>,
}

/// Reads a text of any form. Fails on what is neither text nor a document of Word, and beyond the bounds.
pub fn read(source: Source) -> Result<Prose, ReadError> {
    match source.content() {
        Content::Text => plain(source),
        Content::Package => docx::read(&source),
        Content::Binary => {
            let what = Text::new("一份旧版工作簿", "an old workbook");
            Err(ReadError::NotProse { name: source.name().to_owned(), what })
        }
    }
}

/// Says of a file that it is no text, where opening it said that it is no table.
pub fn refused(error: ReadError) -> ReadError {
    match error {
        ReadError::Unsupported { name, what } if what == LOCKED => ReadError::NotProse {
            name,
            what: Text::new("设有打开密码的文件", "a file protected by a password"),
        },
        ReadError::Unsupported { name, what } => ReadError::NotProse { name, what },
        ReadError::Workbook { name, reason } => ReadError::Document { name, reason },
        other => other,
    }
}

fn plain(mut source: Source) -> Result<Prose, ReadError> {
    let name = source.name().to_owned();
    if source.length() > TEXT_LIMIT as u64 {
        return Err(ReadError::TooLarge { name, limit: TEXT_LIMIT as u64 });
    }
    let survey = encoding::survey(&mut source, None)?;
    let mut feed = FileFeed::new(source, &survey)?;
    let mut bytes = Vec::new();
    while feed.fill(&mut bytes)? {}
    let text = String::from_utf8(bytes).map_err(|_| ReadError::Changed { name: name.clone() })?;
    if text.contains('\0') {
        let what = Text::new("二进制文件", "a binary file");
        return Err(ReadError::NotProse { name, what });
    }
    let lower = name.to_ascii_lowercase();
    let form = if lower.ends_with(".md") || lower.ends_with(".markdown") { Form::Markdown } else { Form::Plain };
    let (mut lines, mut fenced) = (Vec::new(), false);
    for (number, line) in (1..).zip(text.lines()) {
        if line.len() > LINE_LIMIT {
            let what = Text::new("一行的长度（字节）", "the length of the line in bytes");
            return Err(ReadError::Bound { what, limit: LINE_LIMIT, line: number });
        }
        let is_fence = form == Form::Markdown && line.trim_start().starts_with("```");
        fenced ^= is_fence;
        let line = match form {
            _ if is_fence || (fenced && form == Form::Markdown) => String::new(),
            Form::Markdown => without_marks(line),
            _ => line.to_owned(),
        };
        lines.push((number, line));
    }
    Ok(Prose { form, lines })
}

/// Takes the marks of emphasis, code and quotation off a line of Markdown.
fn without_marks(line: &str) -> String {
    let line = line.trim_start_matches(['>', ' ']);
    line.replace("**", "").replace("__", "").replace('`', "")
}
