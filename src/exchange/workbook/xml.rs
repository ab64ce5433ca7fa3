//! The XML of a workbook's parts as a row of small steps, each of bounded size. A document type, and with it every
//! entity of a file's own, is refused: no workbook has one.

use std::borrow::Cow;
use std::io::{self, BufRead, BufReader, Read};

use quick_xml::escape::unescape;
use quick_xml::events::{BytesEnd, BytesStart, Event};
use quick_xml::{Error, Reader};

use super::Breach;

/// Most bytes of one tag or one piece of text.
const LARGEST_STEP: usize = 4 << 20;

/// Bytes of the buffer that are kept from step to step.
const LARGE_BUFFER: usize = 64 << 10;

/// A part of a workbook being read.
pub(in crate::exchange) struct Xml<R> {
    reader: Reader<Metered<BufReader<R>>>,
    buffer: Vec<u8>,
}

/// What comes next in a part.
#[derive(Debug)]
pub(in crate::exchange) enum Step<'x> {
    /// The beginning of an element; an empty one has its end right behind.
    Open(BytesStart<'x>),
    /// The end of an element.
    Close(BytesEnd<'x>),
    /// A piece of text.
    Text(Cow<'x, str>),
    /// Nothing more.
    End,
}

impl<R: Read> Xml<R> {
    /// Begins at the beginning of `source`. `whole` is false where the first elements were passed over already.
    pub(in crate::exchange) fn new(source: R, whole: bool) -> Xml<R> {
        Xml::with_capacity(128 << 10, source, whole)
    }

    /// Begins with so many bytes read at a time.
    pub(super) fn with_capacity(bytes: usize, source: R, whole: bool) -> Xml<R> {
        let mut reader = Reader::from_reader(Metered { source: BufReader::with_capacity(bytes, source), left: 0 });
        let config = reader.config_mut();
        config.expand_empty_elements = true;
        config.check_end_names = whole;
        config.allow_unmatched_ends = !whole;
        Xml { reader, buffer: Vec::new() }
    }

    /// Returns the bytes that were read and not yet looked at. Between two elements they may be passed over by whole
    /// elements.
    pub(super) fn ahead(&mut self) -> Result<&[u8], Breach> {
        self.reader.get_mut().source.fill_buf().map_err(Breach::of_io)
    }

    /// Passes over bytes of [`Xml::ahead`].
    pub(super) fn pass(&mut self, bytes: usize) {
        self.reader.get_mut().source.consume(bytes);
    }

    /// Returns the next step. Fails on what is no XML, on a document type and on entities of the file's own.
    pub(in crate::exchange) fn step(&mut self) -> Result<Step<'_>, Breach> {
        self.buffer.clear();
        // A buffer that grew for one long text is not kept.
        if self.buffer.capacity() > LARGE_BUFFER {
            self.buffer.shrink_to(LARGE_BUFFER);
        }
        self.reader.get_mut().left = LARGEST_STEP;
        Ok(match self.reader.read_event_into(&mut self.buffer).map_err(|error| breach(&error))? {
            Event::Start(tag) | Event::Empty(tag) => Step::Open(tag),
            Event::End(tag) => Step::Close(tag),
            Event::Text(text) => Step::Text(text.xml10_content()),
            Event::CData(text) => Step::Text(text.xml10_content()),
            Event::GeneralRef(name) => {
                let character = match name.resolve_char_ref().map_err(|error| breach(&error))? {
                    Some(character) => Some(character),
                    None => named(&name),
                };
                let Some(character) = character else { return Err(Breach::Entity(name.to_string())) };
                Step::Text(Cow::Owned(character.to_string()))
            }
            Event::DocType(_) => return Err(Breach::DocumentType),
            Event::Eof => Step::End,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => Step::Text(Cow::Borrowed("")),
        })
    }
}

/// Returns the character of an entity that every XML file has.
fn named(name: &str) -> Option<char> {
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}

/// Returns the value of an attribute by its name without prefix, if the tag has it.
pub(super) fn attribute<'t>(tag: &'t BytesStart<'_>, name: &str) -> Option<Cow<'t, str>> {
    let found =
        tag.attributes().with_checks(false).flatten().find(|found| found.key.local_name().into_inner() == name)?;
    // Line ends in an attribute mean nothing; an entity that is unknown leaves the text as it stands.
    let unescaped = match unescape(&found.value) {
        Ok(Cow::Owned(value)) => Some(value),
        _ => None,
    };
    Some(unescaped.map_or(found.value, Cow::Owned))
}

/// Returns whether an attribute says yes.
pub(super) fn is_true(tag: &BytesStart<'_>, name: &str) -> bool {
    attribute(tag, name).is_some_and(|value| matches!(value.as_ref(), "1" | "true" | "on"))
}

/// Turns an error of the XML reader into what it means here.
fn breach(error: &Error) -> Breach {
    if let Error::Io(error) = error
        && let Some(breach) = error.get_ref().and_then(|inner| inner.downcast_ref::<Breach>())
    {
        return breach.clone();
    }
    Breach::Xml(error.to_string())
}

/// Input that ends with an error when one step takes too much of it.
struct Metered<B> {
    source: B,
    left: usize,
}

impl<B: BufRead> Read for Metered<B> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.source.read(buffer)
    }
}

impl<B: BufRead> BufRead for Metered<B> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.left == 0 {
            return Err(io::Error::other(Breach::LongText));
        }
        self.source.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.left = self.left.saturating_sub(amount);
        self.source.consume(amount);
    }
}
