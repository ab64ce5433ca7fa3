//! A letter as a message of RFC 5322: headers of ASCII, text and HTML as alternatives, the attachment beside them.
//!
//! The same letter makes the same bytes, so that a second copy is one and not merely alike: nothing here is random or asks
//! the time. Every body is base64, whose short lines no gateway on the way changes and no boundary can be found in.
//!
//! The words of headers are encoded by the crate `email-encoding`. The builder of messages of `lettre`, which leans on it
//! too, is not used, for it cannot make these letters (0.11.23): it writes a subject of ASCII as it stands, so that one with
//! `=?` in it is read as another; it folds no long word of a subject or a name, whatever becomes of the line; its dates are
//! all of UTC; and it knows no recipient without an address. Subject, names, date and recipient would have to be given to it
//! encoded beforehand, which is most of what is here.

use std::fmt::{self, Write as _};

use email_encoding::body::base64;
use email_encoding::headers::writer::EmailWriter;
use email_encoding::headers::{quoted_string, rfc2047, rfc2231};
use sha2::{Digest as _, Sha256};

use super::words::one_line;
use super::{Attachment, Letter, Recipient, address};
use crate::i18n::{Message, Text};
use crate::message;

/// Longest header, its name counted, that stands as it is; others are folded by encoding them.
const PLAIN: usize = 76;

/// From whom letters come, and where replies go.
#[derive(Clone, Debug)]
pub(super) struct Sender {
    /// From whom.
    pub(super) from: Recipient,
    /// Where replies go, if not there.
    pub(super) reply_to: Option<Recipient>,
}

/// Makes the message, its lines ended by CRLF. Fails with what is wrong with the letter.
pub(super) fn message(letter: &Letter, sender: &Sender) -> Result<Vec<u8>, Message> {
    address::check(&letter.to.address)?;
    made(letter, sender)
}

/// Makes the message to somebody who may have no address, for it is printed or carried and not sent.
pub(super) fn to_be_printed(letter: &Letter, sender: &Sender) -> Result<Vec<u8>, Message> {
    if letter.to.address.is_empty() { made(letter, sender) } else { message(letter, sender) }
}

fn made(letter: &Letter, sender: &Sender) -> Result<Vec<u8>, Message> {
    check_id(&letter.message_id)?;
    if let Some(attachment) = &letter.attachment {
        check_type(attachment)?;
    }
    let mut out = String::new();
    write(&mut out, letter, sender).expect("a string takes all that is written");
    Ok(out.into_bytes())
}

fn write(out: &mut String, letter: &Letter, sender: &Sender) -> fmt::Result {
    write!(out, "Date: {}\r\n", letter.date.to_rfc2822())?;
    mailbox(out, "From", &sender.from)?;
    if let Some(reply_to) = &sender.reply_to {
        mailbox(out, "Reply-To", reply_to)?;
    }
    mailbox(out, "To", &letter.to)?;
    unstructured(out, "Subject", &letter.subject)?;
    write!(out, "Message-ID: <{}>\r\n", letter.message_id)?;
    out.push_str("Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n");
    match &letter.attachment {
        None => alternatives(out, letter),
        Some(attachment) => {
            let boundary = boundary(letter, 'm');
            write!(out, "Content-Type: multipart/mixed; boundary=\"{boundary}\"\r\n\r\n--{boundary}\r\n")?;
            alternatives(out, letter)?;
            write!(out, "--{boundary}\r\n")?;
            attached(out, attachment)?;
            write!(out, "--{boundary}--\r\n")
        }
    }
}

/// Writes the text, and the HTML beside it where there is any.
fn alternatives(out: &mut String, letter: &Letter) -> fmt::Result {
    if letter.html.is_empty() {
        return body(out, "text/plain", &letter.text);
    }
    let boundary = boundary(letter, 'a');
    write!(out, "Content-Type: multipart/alternative; boundary=\"{boundary}\"\r\n\r\n--{boundary}\r\n")?;
    body(out, "text/plain", &letter.text)?;
    write!(out, "--{boundary}\r\n")?;
    body(out, "text/html", &letter.html)?;
    write!(out, "--{boundary}--\r\n")
}

fn body(out: &mut String, media_type: &str, text: &str) -> fmt::Result {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n");
    write!(out, "Content-Type: {media_type}; charset=utf-8\r\n")?;
    encoded(out, lines.as_bytes())
}

fn attached(out: &mut String, attachment: &Attachment) -> fmt::Result {
    write!(out, "Content-Type: {}\r\n", attachment.media_type)?;
    let mut writer = header(out, "Content-Disposition")?;
    writer.write_str("attachment; ")?;
    rfc2231::encode("filename", &one_line(&attachment.name), &mut writer)?;
    drop(writer);
    out.push_str("\r\n");
    encoded(out, &attachment.bytes)
}

fn encoded(out: &mut String, bytes: &[u8]) -> fmt::Result {
    out.push_str("Content-Transfer-Encoding: base64\r\n\r\n");
    base64::encode(bytes, out)?;
    out.push_str("\r\n");
    Ok(())
}

/// Begins a header and returns what folds the rest of it.
fn header<'o>(out: &'o mut String, name: &str) -> Result<EmailWriter<'o>, fmt::Error> {
    write!(out, "{name}:")?;
    Ok(EmailWriter::new(out, name.len() + 1, 1, false))
}

fn mailbox(out: &mut String, key: &str, who: &Recipient) -> fmt::Result {
    let name = one_line(&who.name);
    // A name without an address is a group of nobody, which mail programs show by its name (RFC 5322, 3.4).
    let address = match (name.is_empty(), who.address.is_empty()) {
        (true, false) => who.address.clone(),
        (true, true) => "undisclosed-recipients:;".to_owned(),
        (false, false) => format!(" <{}>", who.address),
        (false, true) => " :;".to_owned(),
    };
    let mut writer = header(out, key)?;
    if !name.is_empty() {
        // Quotes would make a long name one long line; encoded words are folded.
        let quotable = name.is_ascii() && key.len() + name.len() + 6 <= PLAIN && !looks_encoded(&name);
        if quotable { quoted_string::encode(&name, &mut writer) } else { rfc2047::encode(&name, &mut writer) }?;
        if writer.line_len() + address.len() > PLAIN {
            writer.new_line()?;
        }
    }
    writer.write_str(&address)?;
    drop(writer);
    out.push_str("\r\n");
    Ok(())
}

fn unstructured(out: &mut String, key: &str, text: &str) -> fmt::Result {
    let text = one_line(text);
    if text.is_ascii() && key.len() + text.len() + 2 <= PLAIN && !looks_encoded(&text) {
        return write!(out, "{key}: {text}\r\n");
    }
    let mut writer = header(out, key)?;
    rfc2047::encode(&text, &mut writer)?;
    drop(writer);
    out.push_str("\r\n");
    Ok(())
}

/// Returns whether a reader would take a part of the text for an encoded word.
fn looks_encoded(text: &str) -> bool {
    text.contains("=?")
}

/// Returns a line that no body holds: bodies are base64, which has no `_`.
fn boundary(letter: &Letter, part: char) -> String {
    let digest = hex::encode(Sha256::digest(letter.message_id.as_bytes()));
    format!("=_{part}_{}", &digest[..24])
}

fn check_id(id: &str) -> Result<(), Message> {
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.+=".contains(&byte))
    };
    if id.len() <= 200 && id.split_once('@').is_some_and(|(left, right)| is_part(left) && is_part(right)) {
        return Ok(());
    }
    let shown = super::words::short(id);
    Err(message!("信件编号“{shown}”写法不对", "{shown:?} is no message id"))
}

fn check_type(attachment: &Attachment) -> Result<(), Message> {
    let is_part = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-.+".contains(&byte))
    };
    let valid = attachment.media_type.len() <= 100
        && attachment.media_type.split_once('/').is_some_and(|(left, right)| is_part(left) && is_part(right));
    if !valid {
        return Err(Text::new("附件的类型写法不对", "the attachment has no proper media type").into());
    }
    if one_line(&attachment.name).is_empty() {
        return Err(Text::new("附件没有名称", "the attachment has no name").into());
    }
    Ok(())
}
