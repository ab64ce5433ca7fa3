//! Tells in which encoding a file is written, and its digest, in one pass over its bytes.
//! Order: what was asked for, a byte order mark, the pattern of NULs of UTF-16, strict UTF-8, strict GB18030.
//! Nothing is ever replaced: a byte that does not fit is an error with its place.

use std::io::Read;

use chardetng::{EncodingDetector, Iso2022JpDetection};
use encoding_rs::{Decoder, DecoderResult, GB18030, UTF_8, UTF_16BE, UTF_16LE};
use sha2::{Digest, Sha256};

use super::error::ReadError;
use super::guess::{self, byte_order_mark, mostly_common, second_opinion, utf16_pattern};
use super::source::{READING, Source};
use crate::i18n::Message;
use crate::message;

/// Bytes read at a time.
const CHUNK: usize = 256 << 10;

/// Encodings that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charset {
    /// UTF-8, with or without a byte order mark.
    Utf8,
    /// GB18030, of which GBK and GB2312 are parts.
    Gb18030,
    /// UTF-16, low byte first ("Unicode text" of spreadsheet programs).
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
}

impl Charset {
    /// Returns the encoding a value of `--encoding` names. Fails with [`ReadError::UnknownEncoding`].
    pub fn from_label(label: &str) -> Result<Charset, ReadError> {
        match label.trim().to_ascii_lowercase().as_str() {
            "utf-8" | "utf8" | "utf-8-bom" => Ok(Charset::Utf8),
            "gb18030" | "gbk" | "gb2312" | "cp936" => Ok(Charset::Gb18030),
            "utf-16le" | "utf-16" | "utf16le" => Ok(Charset::Utf16Le),
            "utf-16be" | "utf16be" => Ok(Charset::Utf16Be),
            _ => Err(ReadError::UnknownEncoding { label: label.to_owned() }),
        }
    }

    /// Returns the name people know it by.
    pub fn name(self) -> &'static str {
        match self {
            Charset::Utf8 => "UTF-8",
            Charset::Gb18030 => "GB18030",
            Charset::Utf16Le => "UTF-16LE",
            Charset::Utf16Be => "UTF-16BE",
        }
    }

    /// Returns a decoder for the bytes behind the byte order mark.
    pub(super) fn decoder(self) -> Decoder {
        let encoding = match self {
            Charset::Utf8 => UTF_8,
            Charset::Gb18030 => GB18030,
            Charset::Utf16Le => UTF_16LE,
            Charset::Utf16Be => UTF_16BE,
        };
        encoding.new_decoder_without_bom_handling()
    }
}

/// How the encoding was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Asked for.
    Asked,
    /// By its byte order mark.
    Mark,
    /// By the NULs of UTF-16.
    Pattern,
    /// All of it is valid UTF-8.
    Valid,
    /// It is not UTF-8, and all of it is valid GB18030.
    Fallback,
}

/// What one pass over a file tells.
#[derive(Clone, Debug)]
pub struct Survey {
    /// The encoding.
    pub charset: Charset,
    /// How it was told.
    pub told: Told,
    /// SHA-256 of all bytes, in hexadecimal.
    pub sha256: String,
    /// Length of the byte order mark.
    pub mark: u64,
}

impl Survey {
    /// Says which encoding was told and why.
    pub fn message(&self) -> Message {
        let name = self.charset.name();
        match self.told {
            Told::Asked => message!("按指定的 {name} 编码读取", "read as {name}, as asked"),
            Told::Mark => message!("按 {name} 编码读取（文件带有标记）", "read as {name} (byte order mark)"),
            Told::Pattern => {
                message!("按 {name} 编码读取（由空字节的位置判断）", "read as {name} (told by its NUL bytes)")
            }
            Told::Valid => message!("按 {name} 编码读取", "read as {name}"),
            Told::Fallback => {
                message!("按 {name}（GBK）编码读取（不是 UTF-8）", "read as {name} (GBK), since it is not UTF-8")
            }
        }
    }
}

/// Reads all of a source once (twice when it is not UTF-8) and tells its encoding and digest.
/// Fails with [`ReadError::Malformed`] at the first byte that does not fit, and with [`ReadError::Foreign`].
pub fn survey(source: &mut Source, asked: Option<Charset>) -> Result<Survey, ReadError> {
    let pass = first_pass(source)?;
    if guess::is_utf32(&pass.head) {
        return Err(ReadError::Foreign { name: source.name().to_owned(), guess: "UTF-32" });
    }
    let mark = byte_order_mark(&pass.head);
    let (charset, told) = match (asked, mark, utf16_pattern(&pass.head)) {
        (Some(charset), ..) => (charset, Told::Asked),
        (None, Some((charset, _)), _) => (charset, Told::Mark),
        (None, None, Some(charset)) => (charset, Told::Pattern),
        (None, None, None) if pass.first_bad.is_none() => (Charset::Utf8, Told::Valid),
        _ => (Charset::Gb18030, Told::Fallback),
    };
    let mark = mark.filter(|&(marked, _)| marked == charset).map_or(0, |(_, length)| length);
    match (charset, pass.first_bad) {
        (Charset::Utf8, None) => {}
        (Charset::Utf8, Some(offset)) => return Err(malformed(source, charset, offset)?),
        (_, Some(offset)) if told == Told::Fallback && damaged_utf8(source, offset)? => {
            return Err(malformed(source, Charset::Utf8, offset)?);
        }
        _ => check_decodes(source, charset, mark, told == Told::Fallback)?,
    }
    Ok(Survey { charset, told, sha256: pass.sha256, mark })
}

/// What the first pass over the bytes found.
struct FirstPass {
    sha256: String,
    /// The first bytes, for marks and patterns.
    head: Vec<u8>,
    /// Place of the first byte that is not UTF-8.
    first_bad: Option<u64>,
}

/// Reads every byte once: digest, and validity as UTF-8.
fn first_pass(source: &mut Source) -> Result<FirstPass, ReadError> {
    let mut digest = Sha256::new();
    let (mut head, mut first_bad, mut offset) = (Vec::new(), None, 0u64);
    // A character may lie across two chunks: its beginning is carried over.
    let mut carried = 0;
    let mut buffer = vec![0; CHUNK];
    each_chunk(source, 0, |bytes| {
        digest.update(bytes);
        if offset == 0 {
            head = bytes[..bytes.len().min(64 << 10)].to_vec();
        }
        if first_bad.is_none() {
            buffer.resize(carried, 0);
            buffer.extend_from_slice(bytes);
            let start = offset - carried as u64;
            carried = match std::str::from_utf8(&buffer) {
                Ok(_) => 0,
                Err(error) if error.error_len().is_none() => {
                    let rest = buffer.len() - error.valid_up_to();
                    buffer.copy_within(error.valid_up_to().., 0);
                    rest
                }
                Err(error) => {
                    first_bad = Some(start + error.valid_up_to() as u64);
                    0
                }
            };
        }
        offset += bytes.len() as u64;
        Ok(())
    })?;
    if carried > 0 && first_bad.is_none() {
        first_bad = Some(offset - carried as u64);
    }
    Ok(FirstPass { sha256: hex::encode(digest.finalize()), head, first_bad })
}

/// Hands the bytes from `offset` on over in chunks.
pub(super) fn each_chunk(
    source: &mut Source,
    offset: u64,
    mut take: impl FnMut(&[u8]) -> Result<(), ReadError>,
) -> Result<(), ReadError> {
    let name = source.name().to_owned();
    let mut bytes = vec![0; CHUNK];
    let mut reader = source.from(offset)?;
    loop {
        let length = match reader.read(&mut bytes) {
            Ok(0) => return Ok(()),
            Ok(length) => length,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(ReadError::io(&name, READING, error)),
        };
        take(&bytes[..length])?;
    }
}

/// Looks around the first bad byte whether the file is UTF-8 after all.
fn damaged_utf8(source: &mut Source, first_bad: u64) -> Result<bool, ReadError> {
    let name = source.name().to_owned();
    let mut window = Vec::with_capacity(CHUNK);
    let reader = source.from(first_bad.saturating_sub(64 << 10))?;
    reader.take(CHUNK as u64).read_to_end(&mut window).map_err(|error| ReadError::io(&name, READING, error))?;
    // The window may begin within a character.
    let rest = window.iter().take(3).take_while(|byte| (0x80..0xC0).contains(*byte)).count();
    Ok(guess::mostly_utf8(&window[rest..]))
}

/// Decodes everything strictly once; with `doubt`, asks a second opinion on text that might be something else.
fn check_decodes(source: &mut Source, charset: Charset, mark: u64, doubt: bool) -> Result<(), ReadError> {
    let mut decoder = charset.decoder();
    let mut scratch = vec![0; CHUNK];
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    let (mut consumed, mut bad, mut common) = (mark, None, true);
    each_chunk(source, mark, |bytes| {
        if consumed == mark {
            common = mostly_common(bytes);
        }
        // Four chunks (1 MiB) are plenty for an opinion.
        if doubt && consumed < 4 * CHUNK as u64 {
            detector.feed(bytes, false);
        }
        if bad.is_none() {
            let place = first_malformed(&mut decoder, bytes, &mut scratch, false);
            bad = place.map(|place| consumed.saturating_add_signed(place));
        }
        consumed += bytes.len() as u64;
        Ok(())
    })?;
    let bad = bad.or_else(|| {
        first_malformed(&mut decoder, &[], &mut scratch, true).map(|place| consumed.saturating_add_signed(place))
    });
    if let (true, Some(guess)) = (doubt, second_opinion(&detector, common)) {
        return Err(ReadError::Foreign { name: source.name().to_owned(), guess: guess.name() });
    }
    match bad {
        Some(offset) => Err(malformed(source, charset, offset)?),
        None => Ok(()),
    }
}

/// Returns the place of the first malformed sequence relative to the beginning of `bytes` (negative when it began before).
fn first_malformed(decoder: &mut Decoder, bytes: &[u8], scratch: &mut [u8], last: bool) -> Option<i64> {
    let mut read = 0;
    loop {
        let (result, taken, _) = decoder.decode_to_utf8_without_replacement(&bytes[read..], scratch, last);
        read += taken;
        match result {
            DecoderResult::InputEmpty => return None,
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(length, behind) => {
                return Some(read as i64 - i64::from(length) - i64::from(behind));
            }
        }
    }
}

/// Makes the error for a bad byte, with its line.
fn malformed(source: &mut Source, charset: Charset, offset: u64) -> Result<ReadError, ReadError> {
    let (mut line, mut left) = (1, offset);
    let wide = matches!(charset, Charset::Utf16Le | Charset::Utf16Be);
    let mut place = 0u64;
    each_chunk(source, 0, |bytes| {
        let before = &bytes[..usize::try_from(left).unwrap_or(usize::MAX).min(bytes.len())];
        left -= before.len() as u64;
        // In UTF-16 a line feed is a unit of its own; chunks begin on even places because files do.
        let feeds = before.iter().enumerate().filter(|&(at, &byte)| {
            let low = (place + at as u64).is_multiple_of(2) == (charset == Charset::Utf16Le);
            let other = if charset == Charset::Utf16Le {
                before.get(at + 1)
            } else {
                at.checked_sub(1).and_then(|at| before.get(at))
            };
            byte == b'\n' && (!wide || (low && other == Some(&0)))
        });
        line += feeds.count() as u64;
        place += bytes.len() as u64;
        Ok(())
    })?;
    Ok(ReadError::Malformed { name: source.name().to_owned(), encoding: charset.name(), offset, line })
}
