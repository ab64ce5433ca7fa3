//! The rejects file: refused rows with their own columns and why, so that they can be mended and fed back.
//! It is written beside its place and put there whole; it holds personal data and is readable by its owner only.

use std::io::Write;
use std::path::{Path, PathBuf};

use csv::{Terminator, Writer, WriterBuilder};
use tempfile::NamedTempFile;

use super::error::ReadError;
use crate::domain::input::{Cells, Fault};
use crate::i18n::{Lang, Text};

/// Columns that are added, and left out again on the way back in.
const ADDED: [&str; 4] = ["_row", "_column", "_code", "_reason"];

const WRITING: Text = Text::new("写入", "write");

/// A rejects file being written.
pub struct RejectsWriter {
    path: PathBuf,
    force: bool,
    lang: Lang,
    /// Columns of the file that are written, from 0.
    columns: Vec<usize>,
    writer: Writer<NamedTempFile>,
}

impl std::fmt::Debug for RejectsWriter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RejectsWriter").field("path", &self.path).finish_non_exhaustive()
    }
}

/// A rejects file in its place: written before the rows beside the rejected ones are kept, so that these are never lost.
#[derive(Debug)]
pub struct PlacedRejects {
    path: PathBuf,
}

impl PlacedRejects {
    /// Removes the file, where nothing was kept after all.
    pub fn remove(self) {
        // What cannot be removed is found by the next import, which does not overwrite it.
        let _ = std::fs::remove_file(self.path);
    }
}

impl RejectsWriter {
    /// Begins a file with the headings of the input; reasons are written in `lang`.
    /// Fails with [`ReadError::Exists`] where `path` is taken, unless forced.
    pub fn create(path: &Path, headings: &[String], lang: Lang, force: bool) -> Result<RejectsWriter, ReadError> {
        let name = path.display().to_string();
        if !force && path.symlink_metadata().is_ok() {
            return Err(ReadError::Exists { name });
        }
        let failed = |error| ReadError::io(&name, WRITING, error);
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        // Created with mode 0600.
        let mut file = NamedTempFile::new_in(folder).map_err(failed)?;
        file.write_all(b"\xEF\xBB\xBF").map_err(failed)?;
        let writer = WriterBuilder::new().terminator(Terminator::CRLF).flexible(true).from_writer(file);
        // A rejects file fed back has the added columns already.
        let own = |heading: &String| !ADDED.contains(&heading.trim());
        let columns: Vec<usize> = (0..headings.len()).filter(|&column| own(&headings[column])).collect();
        let mut rejects = RejectsWriter { path: path.to_owned(), force, lang, columns, writer };
        let header = rejects.columns.iter().map(|&column| guarded(&headings[column])).chain(ADDED.map(str::to_owned));
        rejects.record(&header.collect::<Vec<_>>())?;
        Ok(rejects)
    }

    /// Writes one refused row: its line in the input, its cells as they were, and all its faults.
    pub fn write(&mut self, line: u64, cells: Cells<'_>, faults: &[Fault]) -> Result<(), ReadError> {
        let all: Vec<&str> = cells.iter().collect();
        let own = self.columns.iter().map(|&column| guarded(all.get(column).copied().unwrap_or_default()));
        let mut record: Vec<String> = own.collect();
        let joined = |part: &dyn Fn(&Fault) -> String| faults.iter().map(part).collect::<Vec<_>>().join("; ");
        record.push(line.to_string());
        record.push(guarded(&joined(&|fault| fault.column.clone())));
        record.push(joined(&|fault| fault.code.to_owned()));
        record.push(guarded(&joined(&|fault| fault.reason.get(self.lang).to_owned())));
        self.record(&record)
    }

    /// Puts the file in its place. Without this call nothing is left behind; what is returned can take it away again.
    pub fn finish(self) -> Result<PlacedRejects, ReadError> {
        let name = self.path.display().to_string();
        let failed = |error| ReadError::io(&name, WRITING, error);
        let file = self.writer.into_inner().map_err(|error| failed(error.into_error()))?;
        file.as_file().sync_all().map_err(failed)?;
        if self.force {
            file.persist(&self.path).map_err(|error| failed(error.error))?;
        } else {
            // Somebody may have taken the name meanwhile.
            file.persist_noclobber(&self.path).map_err(|error| match error.error.kind() {
                std::io::ErrorKind::AlreadyExists => ReadError::Exists { name: name.clone() },
                _ => failed(error.error),
            })?;
        }
        Ok(PlacedRejects { path: self.path })
    }

    /// Writes one record.
    fn record(&mut self, record: &[String]) -> Result<(), ReadError> {
        let name = self.path.display().to_string();
        self.writer.write_record(record).map_err(|error| ReadError::io(&name, WRITING, error.into()))
    }
}

/// Puts an apostrophe before a cell that a spreadsheet would run as a formula (OWASP's list with its full-width forms);
/// reading takes it off again.
fn guarded(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if formula { format!("'{cell}") } else { cell.to_owned() }
}
