//! The conversation with a mail server, step by step.

use std::io;
use std::net::IpAddr;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::{Login, Server};
use crate::i18n::{Message, Text};
use crate::message;
use crate::post::Tls;
use crate::post::wire::{self, Wire, invalid};

/// Most bytes of a line of a reply, and most lines of a reply.
const LONGEST: (usize, usize) = (8 * 1024, 100);

/// How long taking leave may take.
const LEAVE: Duration = Duration::from_secs(2);

/// A connection that is ready for letters.
pub(super) struct Session {
    wire: Wire,
}

/// What a server replied.
#[derive(Debug)]
pub(super) struct Reply {
    /// Its number.
    pub(super) code: u16,
    /// Its lines.
    lines: Vec<String>,
}

/// How a letter came to a halt.
#[derive(Debug)]
pub(super) enum Fault {
    /// The server said no.
    Refused(Reply),
    /// The connection ended before the letter was sent.
    Lost(io::Error),
    /// The connection ended after the server had the letter.
    Unsure(io::Error),
}

impl Fault {
    /// Returns whether the server is no longer there.
    pub(super) fn is_gone(&self) -> bool {
        match self {
            Fault::Refused(reply) => reply.code == 421,
            Fault::Lost(error) => error.kind() != io::ErrorKind::TimedOut,
            Fault::Unsure(_) => false,
        }
    }
}

impl Reply {
    /// Returns it on one line.
    pub(super) fn shown(&self) -> String {
        format!("{} {}", self.code, self.lines.join(" "))
    }

    /// Returns whether the same letter will never go. A login that is asked for or wrong is the settings' fault.
    pub(super) fn is_final(&self) -> bool {
        self.code >= 500 && ![530, 534, 535, 538].contains(&self.code)
    }
}

impl Session {
    /// Connects, encrypts and logs in. Nothing is lost where that fails.
    pub(super) fn open(server: &Server, until: Instant) -> Result<Session, Message> {
        let Server { host, port, .. } = server;
        let failed = |what: &'static Text| {
            move |error: io::Error| {
                let (Message { zh, en }, Text { zh: what_zh, en: what_en }) = (wire::told(&error), what);
                message!("邮件服务器 {host}:{port}{what_zh}：{zh}", "mail server {host}:{port}, {what_en}: {en}")
            }
        };
        const CONNECT: &Text = &Text::new("连接不上", "cannot connect");
        const SEAL: &Text = &Text::new("无法加密", "cannot encrypt");
        const GREET: &Text = &Text::new("没有应答", "no proper greeting");
        let trust = |wire: Wire| match &server.trust {
            Some(trust) => wire.seal(host, trust).map_err(failed(SEAL)),
            None => Ok(wire),
        };
        let mut wire = Wire::connect(host, *port, until).map_err(failed(CONNECT))?;
        if server.tls == Tls::Tls {
            wire = trust(wire)?;
        }
        let greeting = read(&mut wire).map_err(failed(GREET))?;
        demand(greeting, 2, server)?;
        let mut offers = hello(&mut wire, server).map_err(failed(GREET))??;
        if server.tls == Tls::Starttls {
            if !offers.iter().any(|line| line.eq_ignore_ascii_case("STARTTLS")) {
                return Err(message!(
                    "邮件服务器 {host}:{port} 不支持 STARTTLS，没有发信；[smtp] tls 可改写 \"tls\"（加密端口）",
                    "mail server {host}:{port} offers no STARTTLS; nothing was sent; [smtp] tls may be \"tls\" instead"
                ));
            }
            demand(ask(&mut wire, "STARTTLS").map_err(failed(SEAL))?, 2, server)?;
            wire = trust(wire)?;
            offers = hello(&mut wire, server).map_err(failed(GREET))??;
        }
        if let Some(login) = &server.login {
            let reply = log_in(&mut wire, login, &offers).map_err(failed(GREET))?;
            demand(reply, 2, server).map_err(|Message { zh, en }| {
                message!(
                    "登录未成功，请检查 [smtp] 的 user 和密码。{zh}",
                    "login failed; check user and password of [smtp]. {en}"
                )
            })?;
        }
        Ok(Session { wire })
    }

    /// Gives the next letter its time.
    pub(super) fn set_deadline(&mut self, until: Instant) {
        self.wire.set_deadline(until);
    }

    /// Names sender and recipient, and waits until the server asks for the letter.
    pub(super) fn offer(&mut self, from: &str, to: &str) -> Result<(), Fault> {
        self.say(&format!("MAIL FROM:<{from}>"), 2)?;
        self.say(&format!("RCPT TO:<{to}>"), 2)?;
        self.say("DATA", 3)
    }

    fn say(&mut self, line: &str, wanted: u16) -> Result<(), Fault> {
        let reply = ask(&mut self.wire, line).map_err(Fault::Lost)?;
        expect(reply, wanted, Fault::Lost).map(drop)
    }

    /// Sends the letter, whose lines end by CRLF, and returns what the server says after it.
    pub(super) fn deliver(&mut self, message: &[u8]) -> Result<Reply, Fault> {
        if let Err(error) = self.wire.send(&stuffed(message)) {
            // No server takes a letter without its last dot; it may have said why it ended.
            return match read(&mut self.wire) {
                Ok(reply) if reply.code >= 400 => Err(Fault::Refused(reply)),
                _ => Err(Fault::Lost(error)),
            };
        }
        let reply = self.wire.send(b".\r\n").and_then(|()| read(&mut self.wire)).map_err(Fault::Unsure)?;
        expect(reply, 2, Fault::Unsure)
    }

    /// Forgets what was said of a letter.
    pub(super) fn reset(&mut self) -> io::Result<()> {
        let reply = ask(&mut self.wire, "RSET")?;
        if reply.code / 100 == 2 { Ok(()) } else { Err(invalid("the server did not reset")) }
    }

    /// Takes leave; what comes of it does not matter.
    pub(super) fn quit(&mut self) {
        self.wire.set_deadline(Instant::now() + LEAVE);
        let _ = ask(&mut self.wire, "QUIT");
    }
}

/// Sorts a reply by the first digit that was wanted.
fn expect(reply: Reply, wanted: u16, nonsense: fn(io::Error) -> Fault) -> Result<Reply, Fault> {
    match reply.code / 100 {
        class if class == wanted => Ok(reply),
        4 | 5 => Err(Fault::Refused(reply)),
        _ => Err(nonsense(invalid(&reply.shown()))),
    }
}

/// Holds a reply before the first letter against what was wanted.
fn demand(reply: Reply, wanted: u16, server: &Server) -> Result<Reply, Message> {
    if reply.code / 100 == wanted {
        return Ok(reply);
    }
    let (Server { host, port, .. }, shown) = (server, reply.shown());
    Err(message!("邮件服务器 {host}:{port} 回答：{shown}", "mail server {host}:{port} said: {shown}"))
}

/// Introduces this machine by its address, and returns what the server offers.
fn hello(wire: &mut Wire, server: &Server) -> io::Result<Result<Vec<String>, Message>> {
    let here = match wire.here()? {
        IpAddr::V4(address) => format!("[{address}]"),
        IpAddr::V6(address) => format!("[IPv6:{address}]"),
    };
    let reply = ask(wire, &format!("EHLO {here}"))?;
    Ok(demand(reply, 2, server).map(|reply| reply.lines))
}

fn log_in(wire: &mut Wire, login: &Login, offers: &[String]) -> io::Result<Reply> {
    let offered = |mechanism: &str| {
        let mut words = offers
            .iter()
            .filter_map(|line| line.get(..5).filter(|key| key.eq_ignore_ascii_case("AUTH ")).map(|_| &line[5..]));
        words.any(|words| words.split_whitespace().any(|word| word.eq_ignore_ascii_case(mechanism)))
    };
    let Login { user, password } = login;
    if offered("PLAIN") {
        return ask(wire, &format!("AUTH PLAIN {}", STANDARD.encode(format!("\0{user}\0{password}"))));
    }
    if !offered("LOGIN") {
        return Err(invalid("the server offers neither AUTH PLAIN nor AUTH LOGIN"));
    }
    for part in ["AUTH LOGIN".to_owned(), STANDARD.encode(user)] {
        let reply = ask(wire, &part)?;
        if reply.code != 334 {
            return Ok(reply);
        }
    }
    ask(wire, &STANDARD.encode(password))
}

fn ask(wire: &mut Wire, line: &str) -> io::Result<Reply> {
    wire.send(format!("{line}\r\n").as_bytes())?;
    read(wire)
}

/// Reads a reply: lines of `250-…`, the last of `250 …`.
fn read(wire: &mut Wire) -> io::Result<Reply> {
    let mut lines = Vec::new();
    loop {
        let line = wire.line(LONGEST.0)?;
        let code = line.get(..3).filter(|code| code.bytes().all(|byte| byte.is_ascii_digit()));
        let Some(code) = code.and_then(|code| code.parse().ok()) else { return Err(invalid(&line)) };
        lines.push(line.get(4..).unwrap_or_default().to_owned());
        if line.as_bytes().get(3) != Some(&b'-') {
            return Ok(Reply { code, lines });
        }
        if lines.len() == LONGEST.1 {
            return Err(invalid("a reply without end"));
        }
    }
}

/// Doubles the dot that begins a line, for one alone would end the letter (RFC 5321, 4.5.2).
pub(super) fn stuffed(message: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(message.len() + 16);
    for line in message.split_inclusive(|byte| *byte == b'\n') {
        if line.first() == Some(&b'.') {
            out.push(b'.');
        }
        out.extend_from_slice(line);
    }
    out
}
