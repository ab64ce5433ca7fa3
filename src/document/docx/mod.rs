//! Papers as a Word document (Office Open XML, ECMA-376), for Word, WPS and LibreOffice. The few parts are written here: every
//! paper is a section with its own page numbers. The same papers give the same bytes.

mod body;
mod parts;

use std::io::{self, Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::model::Paper;

/// Returns the bytes of a file with these papers, each on pages of its own.
pub(super) fn write(papers: &[Paper]) -> io::Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The first day that an archive can name: the time of writing would make two files of the same papers differ.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let mut put = |name: &str, text: &str| -> io::Result<()> {
        zip.start_file(name, options).map_err(io::Error::other)?;
        zip.write_all(text.as_bytes())
    };
    put("[Content_Types].xml", parts::CONTENT_TYPES)?;
    put("_rels/.rels", parts::PACKAGE_RELATIONS)?;
    put("docProps/core.xml", &parts::core(&super::title(papers)))?;
    put("word/document.xml", &body::document(papers))?;
    put("word/_rels/document.xml.rels", parts::RELATIONS)?;
    put("word/styles.xml", &parts::styles())?;
    put("word/settings.xml", parts::SETTINGS)?;
    put("word/fontTable.xml", &parts::fonts())?;
    put("word/footer1.xml", &parts::footer(true))?;
    put("word/footer2.xml", &parts::footer(false))?;
    Ok(zip.finish().map_err(io::Error::other)?.into_inner())
}

/// Escapes text for XML.
fn escape(text: &str) -> String {
    super::escape(text, '\t')
}
