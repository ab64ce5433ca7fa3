//! One request of HTTP/1.1 to a robot, and its answer: no more of HTTP than that takes.
//!
//! Redirects are not followed, answers are short, and an error says whether the request had gone.

use std::io;
use std::sync::Arc;
use std::time::Instant;

use rustls::ClientConfig;

use crate::i18n::{Message, Text};
use crate::post::broken::invalid;
use crate::post::wire::Wire;

/// Most bytes of a line and of a body, and most header lines.
const LONGEST: (usize, usize, usize) = (8 * 1024, 64 * 1024, 100);

/// An address that begins with `https://` or `http://`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Url {
    /// Whether the connection is encrypted.
    pub(super) sealed: bool,
    /// The host, an IPv6 address without its brackets.
    pub(super) host: String,
    /// The port.
    pub(super) port: u16,
    /// Host and port as written.
    authority: String,
    /// The rest: path and query.
    pub(super) target: String,
}

/// What the server answered.
pub(super) struct Answer {
    /// The status.
    pub(super) status: u16,
    /// What is in it.
    pub(super) body: Vec<u8>,
}

/// How a request came to a halt.
pub(super) enum Halt {
    /// Before all of it was sent, so that nothing can have come of it.
    Before(io::Error),
    /// After it was sent.
    After(io::Error),
}

impl Url {
    /// Reads an address. What is wrong with it is said without showing it, for it is a secret.
    pub(super) fn parse(text: &str) -> Result<Url, Message> {
        let wrong = || {
            Message::from(Text::new(
                "地址写法不对，应当以 https:// 开头（地址是密钥，不在此显示）",
                "the address is not written as it should be, https://… (it is a secret and is not shown)",
            ))
        };
        let (sealed, rest) = match (text.strip_prefix("https://"), text.strip_prefix("http://")) {
            (Some(rest), _) => (true, rest),
            (None, Some(rest)) => (false, rest),
            (None, None) => return Err(wrong()),
        };
        let rest = rest.split('#').next().unwrap_or_default();
        let at = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, target) = rest.split_at(at);
        let target = if target.starts_with('/') { target.to_owned() } else { format!("/{target}") };
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.ends_with(']') => (host, port.parse().map_err(|_| wrong())?),
            _ => (authority, if sealed { 443 } else { 80 }),
        };
        let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
        if host.is_empty() || authority.contains('@') || !text.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(wrong());
        }
        Ok(Url { sealed, host: host.to_owned(), port, authority: authority.to_owned(), target })
    }

    /// Connects to the server.
    pub(super) fn connect(&self, trust: &Arc<ClientConfig>, until: Instant) -> io::Result<Wire> {
        let wire = Wire::connect(&self.host, self.port, until)?;
        if self.sealed { wire.seal(&self.host, trust) } else { Ok(wire) }
    }
}

/// Posts JSON; `key` names the message for servers that recognise one that comes twice.
pub(super) fn post(mut wire: Wire, url: &Url, key: &str, body: &[u8]) -> Result<Answer, Halt> {
    let head = format!(
        "POST {} HTTP/1.1\r\nHost: {}\r\nUser-Agent: renda\r\nAccept: application/json\r\n\
         Content-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\nIdempotency-Key: \"{key}\"\r\n\
         Connection: close\r\n\r\n",
        url.target,
        url.authority,
        body.len()
    );
    wire.send(&[head.as_bytes(), body].concat()).map_err(Halt::Before)?;
    answer(&mut wire).map_err(Halt::After)
}

fn answer(wire: &mut Wire) -> io::Result<Answer> {
    loop {
        let line = wire.line(LONGEST.0)?;
        let mut words = line.split(' ');
        let version = words.next().unwrap_or_default();
        let status = words.next().and_then(|status| status.parse::<u16>().ok());
        let Some(status) = status.filter(|_| version.starts_with("HTTP/1.")) else { return Err(invalid(&line)) };
        let headers = headers(wire)?;
        // What comes before the answer proper.
        if (100..200).contains(&status) {
            continue;
        }
        let header = |wanted: &str| headers.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
        let body = if header("transfer-encoding").is_some_and(|value| value.eq_ignore_ascii_case("chunked")) {
            chunks(wire)?
        } else if let Some(length) = header("content-length") {
            let length = length.parse().ok().filter(|length| *length <= LONGEST.1);
            wire.take(length.ok_or_else(|| invalid("an answer without end"))?)?
        } else {
            wire.rest(LONGEST.1)?
        };
        return Ok(Answer { status, body });
    }
}

fn headers(wire: &mut Wire) -> io::Result<Vec<(String, String)>> {
    let mut headers = Vec::new();
    while headers.len() < LONGEST.2 {
        let line = wire.line(LONGEST.0)?;
        if line.is_empty() {
            return Ok(headers);
        }
        let (name, value) = line.split_once(':').ok_or_else(|| invalid(&line))?;
        headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
    }
    Err(invalid("an answer without end"))
}

fn chunks(wire: &mut Wire) -> io::Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = wire.line(LONGEST.0)?;
        let digits = line.split(';').next().unwrap_or_default().trim();
        let length = usize::from_str_radix(digits, 16).map_err(|_| invalid(&line))?;
        if length == 0 {
            return Ok(body);
        }
        if length > LONGEST.1 - body.len() {
            return Err(invalid("an answer without end"));
        }
        body.extend(wire.take(length)?);
        wire.line(LONGEST.0)?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read() {
        let read = |text| Url::parse(text).ok().map(|url| (url.sealed, url.host, url.port, url.target));
        let expected =
            |sealed, host: &str, port, target: &str| Some((sealed, host.to_owned(), port, target.to_owned()));
        assert_eq!(read("https://a.example/x?key=1#y"), expected(true, "a.example", 443, "/x?key=1"));
        assert_eq!(read("http://a.example:8080?key=1"), expected(false, "a.example", 8080, "/?key=1"));
        assert_eq!(read("https://[::1]:8443/x"), expected(true, "::1", 8443, "/x"));
        assert_eq!(read("https://[::1]"), expected(true, "::1", 443, "/"));
        for wrong in [
            "",
            "a.example/x",
            "ftp://a/",
            "https://",
            "https:///x",
            "https://u@a/",
            "https://a:x/",
            "https://a/ b",
            "https://a/\r\nHost: b",
            "https://a/键",
        ] {
            let told = Url::parse(wrong).unwrap_err();
            assert!(!told.en.contains("Host: b"), "{wrong:?}");
        }
    }
}
