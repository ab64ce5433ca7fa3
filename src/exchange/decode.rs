//! The bytes of a file as a stream of UTF-8, whatever its encoding; strict, because a file may change between two readings.

use std::fs::File;
use std::io::{self, Read};

use encoding_rs::{Decoder, DecoderResult};

use super::encoding::{Charset, Survey};
use super::error::ReadError;
use super::source::{READING, Source};

/// Bytes read at a time.
const CHUNK: usize = 256 << 10;

/// More bytes of text, piece by piece.
pub(super) trait Feed {
    /// Appends some bytes of UTF-8 to `text`; returns whether there were any, false only at the end.
    fn fill(&mut self, text: &mut Vec<u8>) -> Result<bool, ReadError>;

    /// Returns how many bytes of the file have been read.
    fn consumed(&self) -> u64;

    /// Returns the name of the file.
    fn name(&self) -> &str {
        ""
    }
}

/// Nothing more: the whole text, or a sample of it, is in memory already.
pub(super) struct Ended;

impl Feed for Ended {
    fn fill(&mut self, _text: &mut Vec<u8>) -> Result<bool, ReadError> {
        Ok(false)
    }

    fn consumed(&self) -> u64 {
        0
    }
}

/// A file being decoded.
pub(super) struct FileFeed {
    name: String,
    file: io::Take<File>,
    consumed: u64,
    /// None for UTF-8, which is read as it is and checked row by row.
    decoder: Option<Decoder>,
    raw: Vec<u8>,
    ended: bool,
}

impl FileFeed {
    /// Begins behind the byte order mark.
    pub(super) fn new(source: Source, survey: &Survey) -> Result<FileFeed, ReadError> {
        let length = source.length();
        let (name, file) = source.into_file(survey.mark)?;
        let decoder = (survey.charset != Charset::Utf8).then(|| survey.charset.decoder());
        let file = file.take(length.saturating_sub(survey.mark));
        Ok(FileFeed { name, file, consumed: survey.mark, decoder, raw: Vec::new(), ended: false })
    }

    /// Decodes what was read into `text`.
    fn decode(&mut self, text: &mut Vec<u8>) -> Result<(), ReadError> {
        let Some(decoder) = &mut self.decoder else { return Ok(()) };
        let mut read = 0;
        loop {
            let start = text.len();
            text.resize(start + CHUNK, 0);
            let (result, taken, written) =
                decoder.decode_to_utf8_without_replacement(&self.raw[read..], &mut text[start..], self.ended);
            text.truncate(start + written);
            read += taken;
            match result {
                DecoderResult::InputEmpty => return Ok(()),
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(..) => return Err(ReadError::Changed { name: self.name.clone() }),
            }
        }
    }
}

impl Feed for FileFeed {
    fn fill(&mut self, text: &mut Vec<u8>) -> Result<bool, ReadError> {
        let before = text.len();
        // A chunk may decode to nothing (half a character); only the end of the file is the end.
        while text.len() == before && !self.ended {
            let target = if self.decoder.is_some() { &mut self.raw } else { &mut *text };
            let start = if self.decoder.is_some() { 0 } else { before };
            target.resize(start + CHUNK, 0);
            let read = loop {
                match self.file.read(&mut target[start..]) {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    other => break other,
                }
            };
            let length = *read.as_ref().unwrap_or(&0);
            target.truncate(start + length);
            read.map_err(|error| ReadError::io(&self.name, READING, error))?;
            self.consumed += length as u64;
            self.ended = length == 0;
            self.decode(text)?;
        }
        Ok(text.len() > before)
    }

    fn consumed(&self) -> u64 {
        self.consumed
    }

    fn name(&self) -> &str {
        &self.name
    }
}
