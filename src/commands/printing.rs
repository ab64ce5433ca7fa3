//! Where results go: format, file or standard output, encoding.

use std::io::Write;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::commands::arguments::{is_set, text};
use crate::commands::imprint;
use crate::context::Context;
use crate::failure::{Failure, Kind};
use crate::i18n::Lang;
use crate::message;
use crate::output::{self, Dates, Document, Format, Headings, Imprint, Listing, RowSink, Style};

/// How and where a result is printed.
#[derive(Debug)]
pub struct Printing {
    /// The format.
    pub format: Format,
    /// The file, if it is not standard output.
    file: Option<PathBuf>,
    force: bool,
    style: Style,
    imprint: Imprint,
    gb18030: bool,
}

impl Printing {
    /// Reads `--format`, `--output` and what belongs to them; `fallback` is the format off a terminal.
    pub fn of(context: &Context, matches: &ArgMatches, fallback: Option<Format>) -> Result<Printing, Failure> {
        Printing::encoded(context, matches, fallback, text(matches, "encoding"))
    }

    /// The same where `--encoding` says how something is read and nothing about the output.
    pub fn encoded(
        context: &Context,
        matches: &ArgMatches,
        fallback: Option<Format>,
        encoding: Option<&str>,
    ) -> Result<Printing, Failure> {
        let file = text(matches, "output").filter(|path| *path != "-").map(PathBuf::from);
        let format = match (text(matches, "format").and_then(Format::from_name), &file) {
            (Some(format), _) => format,
            (None, Some(path)) => Format::from_extension(path).ok_or_else(|| unknown_extension(path))?,
            (None, None) => fallback.unwrap_or_else(|| Format::for_stdout(context.ui.out_is_terminal())),
        };
        let terminal = file.is_none() && context.ui.out_is_terminal();
        if format == Format::Xlsx && terminal && text(matches, "output").is_none() {
            return Err(binary());
        }
        let encoding = encoding.unwrap_or(if file.is_some() { "utf-8-bom" } else { "utf-8" });
        let headings = match text(matches, "headings") {
            Some("key") => Headings::Keys,
            _ => Headings::Words,
        };
        let lang = text(matches, "headings").and_then(Lang::from_locale).unwrap_or(context.lang());
        let style = Style {
            lang,
            headings,
            width: context.ui.width(),
            colour: terminal && context.ui.out_colour(),
            bom: encoding == "utf-8-bom",
            crlf: file.is_some(),
            dates: if text(matches, "dates") == Some("zh") { Dates::Chinese } else { Dates::Iso },
            title_row: is_set(matches, "title-row"),
            ..Style::default()
        };
        // A workbook is no text and has no encoding to choose.
        let gb18030 = encoding == "gb18030" && format != Format::Xlsx;
        let printed = format == Format::Xlsx;
        let imprint = if printed { imprint::of(context, matches, lang) } else { Imprint::default() };
        Ok(Printing { format, file, force: is_set(matches, "force"), style, imprint, gb18030 })
    }

    /// Prints rows one by one: `fill` is given the sink.
    pub fn listing(
        &self,
        context: &Context,
        listing: &Listing,
        fill: &mut dyn FnMut(&mut dyn RowSink) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        self.write(context, &mut |out| {
            let mut sink = output::listing(self.format, out, listing, &self.style, &self.imprint)?;
            fill(sink.as_mut())?;
            Ok(sink.finish()?)
        })
    }

    /// Prints a document.
    pub fn document(&self, context: &Context, document: &Document) -> Result<(), Failure> {
        self.write(context, &mut |out| Ok(output::document(self.format, out, document, &self.style, &self.imprint)?))
    }

    fn write(
        &self,
        context: &Context,
        produce: &mut dyn FnMut(&mut dyn Write) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let Some(path) = &self.file else {
            let mut out = context.ui.out();
            self.encode(&mut out, produce)?;
            return Ok(out.flush()?);
        };
        write_beside(path, self.force, &mut |out| self.encode(out, produce))?;
        let shown = path.display();
        context.ui.status(&message!("已写入 {shown}", "wrote {shown}"));
        Ok(())
    }

    fn encode(
        &self,
        out: &mut dyn Write,
        produce: &mut dyn FnMut(&mut dyn Write) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        if !self.gb18030 {
            return produce(out);
        }
        let mut encoder = Gb18030 { out, rest: Vec::new() };
        produce(&mut encoder)?;
        Ok(encoder.flush()?)
    }
}

/// Writes a file beside its place and puts it there whole; one that is there is replaced only where `force` says so.
pub fn write_beside(
    path: &Path,
    force: bool,
    produce: &mut dyn FnMut(&mut dyn Write) -> Result<(), Failure>,
) -> Result<(), Failure> {
    if path.exists() && !force {
        return Err(exists(path));
    }
    let failed = |error: std::io::Error| Failure::file(path, &error);
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut beside = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    produce(&mut beside)?;
    beside.as_file().sync_all().map_err(failed)?;
    let persisted = if force { beside.persist(path).map(drop) } else { beside.persist_noclobber(path).map(drop) };
    persisted.map_err(|error| failed(error.error))?;
    // The rename is durable only when the folder is.
    std::fs::File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)
}

/// Writes UTF-8 as GB18030, which can hold every character.
struct Gb18030<'w> {
    out: &'w mut dyn Write,
    /// The beginning of a character whose other bytes are still to come.
    rest: Vec<u8>,
}

impl Write for Gb18030<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.rest.extend_from_slice(bytes);
        let whole = match std::str::from_utf8(&self.rest) {
            Ok(text) => text.len(),
            Err(error) => error.valid_up_to(),
        };
        let text = std::str::from_utf8(&self.rest[..whole]).map_err(std::io::Error::other)?;
        let (encoded, _, _) = encoding_rs::GB18030.encode(text);
        self.out.write_all(&encoded)?;
        self.rest.drain(..whole);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.out.flush()
    }
}

fn unknown_extension(path: &Path) -> Failure {
    let shown = path.display();
    let names = Format::names().collect::<Vec<_>>().join(" ");
    Failure::usage(message!(
        "从文件名 {shown} 看不出格式，请加 --format（{names}）",
        "the name {shown} does not tell the format; add --format ({names})"
    ))
}

fn binary() -> Failure {
    Failure::usage(message!(
        "工作簿不是文本，不能显示在终端上",
        "a workbook is no text and cannot be shown on a terminal"
    ))
    .hint(message!("加 --output 名册.xlsx 写入文件", "write it to a file: --output NAME.xlsx"))
}

/// Says that a file to be written is there already.
pub fn exists(path: &Path) -> Failure {
    let shown = path.display();
    Failure::new(Kind::Conflict, message!("文件 {shown} 已存在", "the file {shown} exists"))
        .hint(message!("换个文件名，或加 --force 覆盖", "choose another name, or overwrite it with --force"))
}
