//! The conversation with a mail server, step by step; the mail library says the words and reads the answers.

use std::error::Error as _;
use std::io::{self, ErrorKind};
use std::net::IpAddr;
use std::time::Duration;

use lettre::Address;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Quit, Rcpt, Rset, Starttls};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::Response;
use tokio::time::{Instant, timeout_at};

use super::Server;
use super::wire::Wire;
use crate::i18n::{Message, Text};
use crate::message;
use crate::post::{Tls, broken};

/// How long taking leave may take.
const LEAVE: Duration = Duration::from_secs(2);

/// A connection that is ready for letters.
pub(super) struct Session {
    connection: AsyncSmtpConnection,
    wire: Wire,
    until: Instant,
}

/// What a server replied.
#[derive(Debug)]
pub(super) struct Reply {
    /// Its number.
    pub(super) code: u16,
    text: String,
}

/// How a connection came to a halt, as it is told, and whether because its time was over.
#[derive(Debug)]
pub(super) struct Halt {
    /// What happened.
    pub(super) told: Message,
    late: bool,
}

/// How a letter came to a halt.
#[derive(Debug)]
pub(super) enum Fault {
    /// The server said no.
    Refused(Reply),
    /// The connection ended before the letter was sent.
    Lost(Halt),
    /// The connection ended when the server may have had the letter.
    Unsure(Halt),
}

impl Fault {
    /// Returns whether the server is no longer there.
    pub(super) fn is_gone(&self) -> bool {
        match self {
            Fault::Refused(reply) => reply.code == 421,
            Fault::Lost(halt) => !halt.late,
            Fault::Unsure(_) => false,
        }
    }
}

impl Reply {
    /// Returns it on one line.
    pub(super) fn shown(&self) -> String {
        format!("{} {}", self.code, self.text)
    }

    /// Returns whether the same letter will never go. A login that is asked for or wrong is the settings' fault.
    pub(super) fn is_final(&self) -> bool {
        self.code >= 500 && ![530, 534, 535, 538].contains(&self.code)
    }

    /// Takes what the library made of a reply; to the library a refusal is an error as a loss is.
    fn read(result: Result<Response, Error>, wire: &Wire) -> Result<Reply, Halt> {
        let error = match result {
            Ok(response) => {
                let text = response.message().collect::<Vec<_>>().join(" ");
                return Ok(Reply { code: response.code().into(), text });
            }
            Err(error) => error,
        };
        let cause = error.source();
        if let Some(code) = error.status() {
            return Ok(Reply { code: code.into(), text: cause.map(ToString::to_string).unwrap_or_default() });
        }
        if let Some(error) = cause.and_then(|cause| cause.downcast_ref::<io::Error>()) {
            return Err(Halt::of(error));
        }
        if !error.is_response() {
            return Err(Halt::of(&broken::invalid(&cause.unwrap_or(&error).to_string())));
        }
        // The library reads no code with 6 and above in the middle, and several servers say 571; the first digit is
        // enough (RFC 5321, 4.3.2).
        let last = wire.last();
        let code = last.get(..3).and_then(|code| code.parse().ok()).filter(|code| (400..600).contains(code));
        match code {
            Some(code) => Ok(Reply { code, text: last.get(4..).unwrap_or_default().to_owned() }),
            None => Err(Halt::of(&broken::invalid(&last))),
        }
    }

    /// Sorts the reply by the first digit that was wanted.
    fn expect(self, wanted: u16, nonsense: fn(Halt) -> Fault) -> Result<Reply, Fault> {
        match self.code / 100 {
            class if class == wanted => Ok(self),
            4 | 5 => Err(Fault::Refused(self)),
            _ => Err(nonsense(Halt::of(&broken::invalid(&self.shown())))),
        }
    }

    /// Holds a reply before the first letter against what was wanted.
    fn demand(self, server: &Server) -> Result<(), Message> {
        if self.code / 100 == 2 { Ok(()) } else { Err(self.refusal(server)) }
    }

    fn refusal(&self, server: &Server) -> Message {
        let (Server { host, port, .. }, shown) = (server, self.shown());
        message!("邮件服务器 {host}:{port} 回答：{shown}", "mail server {host}:{port} said: {shown}")
    }
}

impl Halt {
    fn of(error: &io::Error) -> Halt {
        Halt { told: broken::told(error), late: error.kind() == ErrorKind::TimedOut }
    }
}

/// Waits for a step until the time is over.
async fn by<T>(until: Instant, step: impl Future<Output = T>) -> Result<T, Halt> {
    timeout_at(until, step).await.map_err(|_| Halt::of(&ErrorKind::TimedOut.into()))
}

/// Waits for a reply until the time is over.
async fn reply(
    until: Instant,
    wire: &Wire,
    step: impl Future<Output = Result<Response, Error>>,
) -> Result<Reply, Halt> {
    Reply::read(by(until, step).await?, wire)
}

const CONNECT: &Text = &Text::new("连接不上", "cannot connect");
const SEAL: &Text = &Text::new("无法加密", "cannot encrypt");
const GREET: &Text = &Text::new("没有应答", "no proper greeting");

/// Says at which step a server could not be used.
fn failed(server: &Server, what: &'static Text) -> impl Fn(Halt) -> Message {
    let Server { host, port, .. } = server;
    move |halt| {
        let (Message { zh, en }, Text { zh: what_zh, en: what_en }) = (halt.told, what);
        message!("邮件服务器 {host}:{port}{what_zh}：{zh}", "mail server {host}:{port}, {what_en}: {en}")
    }
}

/// Encrypts the connection, where the settings say so.
async fn seal(server: &Server, wire: &Wire, until: Instant) -> Result<(), Message> {
    let Some(trust) = &server.trust else { return Ok(()) };
    let sealed = by(until, wire.seal(&server.host, trust)).await;
    sealed.and_then(|sealed| sealed.map_err(|error| Halt::of(&error))).map_err(failed(server, SEAL))
}

/// Hears the greeting, and introduces this machine by its address.
async fn greet(server: &Server, wire: &Wire, until: Instant) -> Result<AsyncSmtpConnection, Message> {
    let here = match wire.here() {
        IpAddr::V4(address) => ClientId::Ipv4(address),
        IpAddr::V6(address) => ClientId::Ipv6(address),
    };
    let connected = by(until, AsyncSmtpConnection::connect_with_transport(Box::new(wire.clone()), &here)).await;
    match connected.map_err(failed(server, GREET))? {
        Ok(connection) => Ok(connection),
        Err(error) => {
            let reply = Reply::read(Err(error), wire).map_err(failed(server, GREET))?;
            Err(reply.refusal(server))
        }
    }
}

impl Session {
    /// Connects, encrypts and logs in. Nothing is lost where that fails.
    pub(super) async fn open(server: &Server, until: Instant) -> Result<Session, Message> {
        let Server { host, port, .. } = server;
        let wire = by(until, Wire::connect(host, *port, until)).await;
        let wire = wire.and_then(|wire| wire.map_err(|error| Halt::of(&error))).map_err(failed(server, CONNECT))?;
        if server.tls == Tls::Tls {
            seal(server, &wire, until).await?;
        }
        let mut connection = greet(server, &wire, until).await?;
        if server.tls == Tls::Starttls {
            if !connection.can_starttls() {
                return Err(message!(
                    "邮件服务器 {host}:{port} 不支持 STARTTLS，没有发信；[smtp] tls 可改写 \"tls\"（加密端口）",
                    "mail server {host}:{port} offers no STARTTLS; nothing was sent; [smtp] tls may be \"tls\" instead"
                ));
            }
            let asked = reply(until, &wire, connection.command(Starttls)).await;
            asked.map_err(failed(server, SEAL))?.demand(server)?;
            seal(server, &wire, until).await?;
            wire.greet_again();
            connection = greet(server, &wire, until).await?;
        }
        let mut session = Session { connection, wire, until };
        session.log_in(server).await?;
        Ok(session)
    }

    async fn log_in(&mut self, server: &Server) -> Result<(), Message> {
        let Some(login) = &server.login else { return Ok(()) };
        let credentials = Credentials::new(login.user.clone(), login.password.clone());
        let answered = reply(self.until, &self.wire, self.connection.auth(DEFAULT_MECHANISMS, &credentials)).await;
        answered.map_err(failed(server, GREET))?.demand(server).map_err(|Message { zh, en }| {
            message!(
                "登录未成功，请检查 [smtp] 的 user 和密码。{zh}",
                "login failed; check user and password of [smtp]. {en}"
            )
        })
    }

    /// Gives the next letter its time.
    pub(super) fn set_deadline(&mut self, until: Instant) {
        self.until = until;
    }

    /// Names sender and recipient, and waits until the server asks for the letter.
    pub(super) async fn offer(&mut self, from: &Address, to: &Address) -> Result<(), Fault> {
        self.wire.begin();
        self.say(Mail::new(Some(from.clone()), Vec::new()), 2).await?;
        self.say(Rcpt::new(to.clone(), Vec::new()), 2).await?;
        self.say(Data, 3).await
    }

    async fn say(&mut self, command: impl std::fmt::Display, wanted: u16) -> Result<(), Fault> {
        let answered = reply(self.until, &self.wire, self.connection.command(command)).await;
        answered.map_err(Fault::Lost)?.expect(wanted, Fault::Lost).map(drop)
    }

    /// Sends the letter, whose lines end by CRLF, and returns what the server says after it.
    pub(super) async fn deliver(&mut self, message: &[u8]) -> Result<Reply, Fault> {
        // The library ends the last line itself.
        let message = message.strip_suffix(b"\r\n").unwrap_or(message);
        match reply(self.until, &self.wire, self.connection.message(message)).await {
            Ok(reply) => reply.expect(2, Fault::Unsure),
            Err(halt) if self.wire.has_ended() => Err(Fault::Unsure(halt)),
            // No server takes a letter without its last dot; it may have said why it ended.
            Err(halt) => match reply(self.until, &self.wire, self.connection.read_response()).await {
                Ok(reply) if reply.code >= 400 => Err(Fault::Refused(reply)),
                _ => Err(Fault::Lost(halt)),
            },
        }
    }

    /// Returns whether the server has forgotten what was said of a letter.
    pub(super) async fn reset(&mut self) -> bool {
        reply(self.until, &self.wire, self.connection.command(Rset)).await.is_ok_and(|reply| reply.code / 100 == 2)
    }

    /// Takes leave; what comes of it does not matter.
    pub(super) async fn quit(&mut self) {
        let _ = by(Instant::now() + LEAVE, self.connection.command(Quit)).await;
    }
}
