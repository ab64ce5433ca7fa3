//! The paragraphs of a document of Word (ECMA-376 part 1, 17.3). The rows of a table are a line each; what was deleted with
//! changes tracked, notes, heads and feet are left out.

use super::super::error::ReadError;
use super::super::source::Source;
use super::super::workbook::{Breach, Package, Step, Xml};
use super::{Form, LINE_LIMIT, Prose, TEXT_LIMIT, refused};
use crate::i18n::Text;
use crate::message;

/// The part that holds the text.
const BODY: &str = "word/document.xml";
/// Elements within elements; a table within a table within a text box has some forty.
const DEEPEST: usize = 400;
/// Most paragraphs.
const MOST_PARAGRAPHS: u64 = 200_000;

/// Reads the paragraphs.
pub(super) fn read(source: &Source) -> Result<Prose, ReadError> {
    let name = source.name();
    let file = source.file().try_clone().map_err(|error| ReadError::io(name, super::super::source::READING, error))?;
    let package = Package::open(name, file).map_err(refused)?;
    let Some(part) = package.read(BODY) else {
        if package.read("xl/workbook.xml").is_some() {
            let what = Text::new("一份工作簿", "a workbook");
            return Err(ReadError::NotProse { name: name.to_owned(), what });
        }
        let reason = message!("缺少部件 {BODY}", "its part {BODY} is missing");
        return Err(ReadError::Document { name: name.to_owned(), reason });
    };
    let mut xml = Xml::new(part, true);
    let mut body = Body::default();
    let taken = body.take(&mut xml);
    taken.map_err(|breach| {
        let reason = match breach {
            Breach::DocumentType => message!(
                "其中有文档类型声明（DTD），正常的文档不会有，可能是恶意构造的",
                "it has a document type (DTD), which no document has; it may be made to do harm"
            ),
            Breach::ManyTexts => {
                let limit = TEXT_LIMIT >> 20;
                message!("文字超过 {limit} MB，不会是一份报告", "its text exceeds {limit} MB, which no report has")
            }
            Breach::LongText => message!("有一段文字过长", "one paragraph in it is too long"),
            other => other.message(),
        };
        ReadError::Document { name: name.to_owned(), reason }
    })?;
    Ok(Prose { form: Form::Document, lines: body.lines })
}

/// The text as it comes.
#[derive(Default)]
struct Body {
    lines: Vec<(u64, String)>,
    /// Paragraphs that are open, one within the other: number and text.
    open: Vec<(u64, String)>,
    /// The row that is open: number of its first paragraph, its text, and how many rows are open.
    row: (u64, String, usize),
    paragraphs: u64,
    bytes: usize,
    depth: usize,
    /// Depth at which something that is shown elsewhere began.
    hidden: Option<usize>,
    /// Whether the text of the element that is open is wanted.
    wanted: bool,
}

impl Body {
    fn take(&mut self, xml: &mut Xml<impl std::io::Read>) -> Result<(), Breach> {
        loop {
            match xml.step()? {
                Step::Open(tag) => {
                    let name = tag.local_name().into_inner().to_owned();
                    self.begin(name.as_ref())?;
                }
                Step::Close(tag) => {
                    let name = tag.local_name().into_inner().to_owned();
                    self.end(name.as_ref());
                }
                Step::Text(text) if self.wanted && self.hidden.is_none() => self.push(&text)?,
                Step::Text(_) => {}
                Step::End => return if self.depth == 0 { Ok(()) } else { Err(Breach::Short) },
            }
        }
    }

    fn begin(&mut self, name: &str) -> Result<(), Breach> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Breach::Xml(format!("more than {DEEPEST} elements within each other")));
        }
        match name {
            "p" => {
                self.paragraphs += 1;
                if self.paragraphs > MOST_PARAGRAPHS {
                    return Err(Breach::ManyTexts);
                }
                self.open.push((self.paragraphs, String::new()));
            }
            "tr" => {
                if self.row.2 == 0 {
                    self.row = (self.paragraphs + 1, String::new(), 0);
                }
                self.row.2 += 1;
            }
            // The same once more, for programs that do not know the other form.
            "Fallback" if self.hidden.is_none() => self.hidden = Some(self.depth),
            "t" => self.wanted = true,
            "tab" | "br" | "cr" if !self.open.is_empty() && self.hidden.is_none() => self.push(" ")?,
            _ => {}
        }
        Ok(())
    }

    fn push(&mut self, text: &str) -> Result<(), Breach> {
        self.bytes += text.len();
        if self.bytes > TEXT_LIMIT {
            return Err(Breach::ManyTexts);
        }
        let Some((_, paragraph)) = self.open.last_mut() else { return Ok(()) };
        if paragraph.len() + text.len() > LINE_LIMIT {
            return Err(Breach::LongText);
        }
        paragraph.push_str(text);
        Ok(())
    }

    fn end(&mut self, name: &str) {
        if self.hidden == Some(self.depth) {
            self.hidden = None;
        }
        self.depth = self.depth.saturating_sub(1);
        match name {
            "t" => self.wanted = false,
            "p" => {
                let Some((number, text)) = self.open.pop() else { return };
                if self.row.2 == 0 {
                    self.lines.push((number, text));
                } else if !text.trim().is_empty() {
                    let row = &mut self.row.1;
                    if !row.is_empty() {
                        row.push_str(" | ");
                    }
                    row.push_str(&text);
                }
            }
            "tr" => {
                self.row.2 = self.row.2.saturating_sub(1);
                if self.row.2 == 0 {
                    self.lines.push((self.row.0, std::mem::take(&mut self.row.1)));
                }
            }
            _ => {}
        }
    }
}
