//! The zip archive around a workbook or a document: its parts by name, each read within bounds and held against its checksum.
//! Nothing that an archive claims of itself is believed: sizes are counted while they are read, and where the list of
//! parts is too long it is not read at all.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::os::unix::fs::FileExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use flate2::Crc;
use flate2::bufread::DeflateDecoder;
use zip::CompressionMethod;
use zip::read::{Config, ZipReadOptions};
use zip::result::ZipError;
use zip::unstable::read::ZipIterable;

use super::super::error::ReadError;
use super::{Breach, damaged};
use crate::message;

/// Most parts of an archive; a workbook of a hundred sheets with pictures has some hundred.
const MOST_PARTS: usize = 5_000;
/// Longest name of a part, in bytes.
const LONGEST_NAME: usize = 1024;
/// Most bytes a part may inflate to.
const LARGEST_PART: u64 = 4 << 30;
/// A part may inflate to this many bytes whatever its compressed length, ...
const ALWAYS_ALLOWED: u64 = 16 << 20;
/// ... and beyond that to this many times its compressed length. Sheets of offices reach 30, of empty styled cells 60.
const MOST_INFLATED: u64 = 200;

/// An archive whose list of parts was read.
#[derive(Debug)]
pub(in crate::exchange) struct Package {
    file: Arc<File>,
    parts: Vec<Part>,
}

/// Where a part lies and what the archive says of it.
#[derive(Clone, Debug)]
struct Part {
    /// Name with `/`, without one at its beginning.
    name: String,
    start: u64,
    compressed: u64,
    crc: u32,
    deflated: bool,
}

impl Package {
    /// Reads the list of parts. Fails where it cannot be read or has more than 5,000 entries.
    pub(in crate::exchange) fn open(name: &str, file: File) -> Result<Package, ReadError> {
        let file = Arc::new(file);
        let failed = |error: ZipError| archive_error(name, &error);
        let length = file.metadata().map_err(|error| archive_error(name, &ZipError::Io(error)))?.len();
        // What stands between the parts is read in small pieces.
        let slice = BufReader::with_capacity(512, Slice::new(Arc::clone(&file), 0, length));
        let mut archive = ZipIterable::try_new(slice, Config::default()).map_err(failed)?;
        if archive.len() > MOST_PARTS {
            let count = archive.len();
            return Err(damaged(
                name,
                message!(
                    "压缩包里有 {count} 个部件，超过上限 {MOST_PARTS}",
                    "the archive has {count} parts, more than {MOST_PARTS}"
                ),
            ));
        }
        let mut parts = Vec::new();
        let files = archive.files().map_err(failed)?;
        while let Some(entry) = files.next() {
            let entry = entry.map_err(failed)?;
            let (crc, compressed, method) = (entry.crc32(), entry.compressed_size(), entry.compression());
            if entry.encrypted() {
                return Err(encrypted(name));
            }
            let Ok(part) = part_name(entry.name_raw()) else { continue };
            let deflated = match method {
                CompressionMethod::Stored => false,
                CompressionMethod::Deflated => true,
                // Only matters where the part is one of those that are read, and then it is missing.
                _ => continue,
            };
            let content = entry.with_reader(files.reader_mut(), ZipReadOptions::default()).map_err(failed)?;
            let Some(start) = content.data_start() else { continue };
            parts.push(Part { name: part, start, compressed, crc, deflated });
        }
        let mut names: Vec<String> = parts.iter().map(|part| part.name.to_ascii_lowercase()).collect();
        names.sort_unstable();
        // Which of two parts of one name is meant, programs do not agree on.
        if let Some(pair) = names.windows(2).find(|pair| pair[0] == pair[1]) {
            let part = super::super::header::shown(&pair[0]);
            return Err(damaged(name, message!("压缩包里有两个 {part}", "the archive has its part {part} twice")));
        }
        Ok(Package { file, parts })
    }

    /// Returns whether the archive has a part, ASCII case aside.
    pub(super) fn has(&self, part: &str) -> bool {
        self.find(part).is_some()
    }

    fn find(&self, part: &str) -> Option<&Part> {
        self.parts.iter().find(|known| known.name.eq_ignore_ascii_case(part))
    }

    /// Returns a reader of a part, if there is one.
    pub(in crate::exchange) fn read(&self, part: &str) -> Option<PartReader> {
        self.find(part).map(|part| PartReader::new(&self.file, part))
    }
}

/// Returns the name of a part in the form in which relations name it.
fn part_name(raw: &[u8]) -> Result<String, ()> {
    if raw.len() > LONGEST_NAME {
        return Err(());
    }
    let name = std::str::from_utf8(raw).map_err(drop)?;
    Ok(name.replace('\\', "/").trim_start_matches('/').to_owned())
}

fn archive_error(name: &str, error: &ZipError) -> ReadError {
    match error {
        ZipError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => damaged(
            name,
            message!("压缩包的目录读不出：{error}", "the list of the archive's parts cannot be read: {error}"),
        ),
        error => damaged(
            name,
            message!("压缩包的目录不完整：{error}", "the list of the archive's parts is not whole: {error}"),
        ),
    }
}

/// Makes the error for an archive with encrypted parts.
fn encrypted(name: &str) -> ReadError {
    ReadError::Unsupported { name: name.to_owned(), what: super::super::source::LOCKED }
}

/// A stretch of a file, read without moving the file's own position.
#[derive(Clone, Debug)]
pub(super) struct Slice {
    file: Arc<File>,
    start: u64,
    at: u64,
    end: u64,
}

impl Slice {
    /// Begins at `start`.
    pub(super) fn new(file: Arc<File>, start: u64, end: u64) -> Slice {
        Slice { file, start, at: start, end }
    }
}

impl Read for Slice {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = usize::try_from(self.end.saturating_sub(self.at)).unwrap_or(usize::MAX);
        let wanted = buffer.len().min(left);
        let read = self.file.read_at(&mut buffer[..wanted], self.at)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl Seek for Slice {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let length = self.end - self.start;
        let place = match to {
            SeekFrom::Start(place) => Some(place),
            SeekFrom::End(back) => length.checked_add_signed(back),
            SeekFrom::Current(by) => (self.at - self.start).checked_add_signed(by),
        };
        let place = place.and_then(|place| self.start.checked_add(place)).ok_or(io::ErrorKind::InvalidInput)?;
        self.at = place;
        Ok(place - self.start)
    }
}

/// The bytes of a part as they were before they were compressed.
#[derive(Debug)]
pub(in crate::exchange) struct PartReader {
    content: Content,
    /// Whether the checksum is held against the bytes, at their end.
    is_checked: bool,
    crc: Crc,
    expected_crc: u32,
    produced: u64,
    most: u64,
    /// Where a sample ends, with [`Breach::Enough`].
    enough: u64,
    /// Compressed bytes taken so far, for the progress display.
    taken: Arc<AtomicU64>,
    compressed: u64,
}

#[derive(Debug)]
enum Content {
    Stored(Slice),
    Deflated(Box<DeflateDecoder<BufReader<Slice>>>),
}

impl PartReader {
    fn new(file: &Arc<File>, part: &Part) -> PartReader {
        let slice = Slice::new(Arc::clone(file), part.start, part.start.saturating_add(part.compressed));
        let content = if part.deflated {
            Content::Deflated(Box::new(DeflateDecoder::new(BufReader::with_capacity(64 << 10, slice))))
        } else {
            Content::Stored(slice)
        };
        PartReader {
            content,
            is_checked: true,
            crc: Crc::new(),
            expected_crc: part.crc,
            produced: 0,
            most: LARGEST_PART.min(ALWAYS_ALLOWED.max(part.compressed.saturating_mul(MOST_INFLATED))),
            enough: u64::MAX,
            taken: Arc::new(AtomicU64::new(0)),
            compressed: part.compressed,
        }
    }

    /// Leaves the checksum to another pass over the part.
    pub(super) fn unchecked(self) -> PartReader {
        PartReader { is_checked: false, ..self }
    }

    /// Ends the part after so many bytes, for a look at its beginning.
    pub(super) fn sample(self, enough: u64) -> PartReader {
        PartReader { enough, ..self }
    }

    /// Returns how many bytes the part takes in the archive.
    pub(super) fn compressed(&self) -> u64 {
        self.compressed
    }

    /// Returns a counter of the compressed bytes taken so far.
    pub(super) fn taken(&self) -> Arc<AtomicU64> {
        Arc::clone(&self.taken)
    }
}

impl Read for PartReader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.produced >= self.enough {
            return Err(io::Error::other(Breach::Enough));
        }
        let (read, taken) = match &mut self.content {
            Content::Stored(slice) => {
                let read = slice.read(buffer)?;
                (read, slice.at - slice.start)
            }
            Content::Deflated(decoder) => {
                let read = decoder.read(buffer)?;
                (read, decoder.total_in())
            }
        };
        self.taken.store(taken, Ordering::Relaxed);
        self.produced += read as u64;
        if self.produced > self.most {
            return Err(io::Error::other(Breach::Inflates(self.produced)));
        }
        if !self.is_checked {
            return Ok(read);
        }
        if read == 0 && !buffer.is_empty() && self.crc.sum() != self.expected_crc {
            return Err(io::Error::other(Breach::Checksum));
        }
        self.crc.update(&buffer[..read]);
        Ok(read)
    }
}
