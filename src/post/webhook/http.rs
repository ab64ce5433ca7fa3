//! One request to a robot and its answer, by the crate `ureq`.
//!
//! Redirects are not followed, no proxy of the environment is used, answers are short, and an error says whether the request
//! may have gone. Of an error the crate tells the cause and not the step, so the step is seen from what it took of the body:
//! before all of it was taken no server can have had the message.

use std::io::{self, ErrorKind, Read};
use std::sync::Arc;
use std::time::Duration;

use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use ureq::http::Uri;
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::{Agent, Body, Error, SendBody};

use crate::i18n::{Message, Text};
use crate::post::broken::{self, invalid};

/// Most bytes of the head of an answer, and of its body.
const LONGEST: (usize, u64) = (16 * 1024, 64 * 1024);

/// An address that begins with `https://` or `http://`.
#[derive(Clone, Debug)]
pub(super) struct Url {
    uri: Uri,
    /// Whether the connection is encrypted.
    pub(super) sealed: bool,
    /// The host.
    pub(super) host: String,
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
    /// Before all of it was taken, so that nothing can have come of it.
    Before(Message),
    /// After all of it was taken.
    After(Message),
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
        let uri: Uri = text.parse().map_err(|_| wrong())?;
        let sealed = match uri.scheme_str() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err(wrong()),
        };
        let authority = uri.authority().ok_or_else(wrong)?.as_str();
        let host = uri.host().unwrap_or_default().to_owned();
        // A port that is none is not taken for the usual one.
        let port_is_read = uri.port_u16().is_some() || authority == host;
        let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
        let target = format!("{}{query}", uri.path());
        if host.is_empty() || authority.contains('@') || !port_is_read || !text.bytes().all(|b| b.is_ascii_graphic()) {
            return Err(wrong());
        }
        Ok(Url { sealed, host, target, uri })
    }

    /// Returns scheme, host and port alone.
    fn origin(&self) -> String {
        let authority = self.uri.authority().map_or("", |authority| authority.as_str());
        format!("{}://{authority}", if self.sealed { "https" } else { "http" })
    }
}

/// Makes what sends requests; each has its own connection and so much time in all.
pub(super) fn agent(roots: &[CertificateDer<'static>], timeout: Duration) -> Agent {
    let roots: Vec<Certificate<'static>> = roots.iter().map(|root| Certificate::from_der(root).to_owned()).collect();
    let tls = TlsConfig::builder()
        .root_certs(RootCerts::from(roots))
        .unversioned_rustls_crypto_provider(Arc::new(ring::default_provider()))
        .build();
    let config = Agent::config_builder()
        .tls_config(tls)
        .proxy(None)
        .timeout_global(Some(timeout))
        .http_status_as_error(false)
        .max_redirects(0)
        .max_redirects_will_error(false)
        .max_idle_connections(0)
        .max_response_header_size(LONGEST.0)
        .user_agent("renda")
        .accept("application/json");
    config.build().new_agent()
}

/// A body that says whether all of it was taken.
struct Watched<'b> {
    rest: &'b [u8],
}

impl Read for Watched<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.rest.read(buffer)
    }
}

/// Posts JSON to an address with a query behind it; `key` names the message for servers that recognise one that comes
/// twice.
pub(super) fn post(agent: &Agent, url: &Url, query: &str, (key, body): (&str, &[u8])) -> Result<Answer, Halt> {
    let joint = match (query.is_empty(), url.target.contains('?')) {
        (true, _) => "",
        (false, true) => "&",
        (false, false) => "?",
    };
    let mut watched = Watched { rest: body };
    let request = agent
        .post(format!("{}{}{joint}{query}", url.origin(), url.target))
        .header("Content-Type", "application/json; charset=utf-8")
        .header("Content-Length", body.len())
        .header("Idempotency-Key", format!("\"{key}\""))
        .header("Connection", "close");
    let answered = request.send(SendBody::from_reader(&mut watched));
    match answered {
        Ok(answer) => {
            let (head, mut body) = answer.into_parts();
            let body = read(&mut body).map_err(|error| Halt::After(told(&error)))?;
            Ok(Answer { status: head.status.as_u16(), body })
        }
        Err(error) if watched.rest.is_empty() => Err(Halt::After(told(&error))),
        Err(error) => Err(Halt::Before(told(&error))),
    }
}

/// Asks the server of an address for nothing, without showing it more of the address than itself.
pub(super) fn ask(agent: &Agent, url: &Url) -> Result<(), Message> {
    agent.head(format!("{}/", url.origin())).call().map(drop).map_err(|error| told(&error))
}

fn read(body: &mut Body) -> Result<Vec<u8>, Error> {
    if body.content_length().is_some_and(|length| length > LONGEST.1) {
        return Err(Error::BodyExceedsLimit(LONGEST.1));
    }
    body.with_config().limit(LONGEST.1).read_to_vec()
}

/// Says what happened to a request.
fn told(error: &Error) -> Message {
    match error {
        Error::Io(error) => broken::told(error),
        Error::Timeout(_) => broken::told(&ErrorKind::TimedOut.into()),
        Error::HostNotFound => broken::told(&ErrorKind::AddrNotAvailable.into()),
        Error::Rustls(error) => broken::told(&io::Error::other(error.clone())),
        Error::BodyExceedsLimit(_) | Error::LargeResponseHeader(..) => broken::told(&invalid("an answer without end")),
        error => broken::told(&invalid(&error.to_string())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read() {
        let read = |text| Url::parse(text).ok().map(|url| (url.origin(), url.host, url.target));
        let expected =
            |origin: &str, host: &str, target: &str| Some((origin.to_owned(), host.to_owned(), target.to_owned()));
        assert_eq!(read("https://a.example/x?key=1#y"), expected("https://a.example", "a.example", "/x?key=1"));
        let with_port = expected("http://a.example:8080", "a.example", "/?key=1");
        assert_eq!(read("http://a.example:8080?key=1"), with_port);
        assert_eq!(read("https://[::1]:8443/x"), expected("https://[::1]:8443", "[::1]", "/x"));
        assert_eq!(read("https://[::1]"), expected("https://[::1]", "[::1]", "/"));
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
