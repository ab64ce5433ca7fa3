//! Letters to a mail server (RFC 5321): one connection for many letters, one recipient a transaction.
//!
//! The conversation is held by the crate `lettre`, over a connection given to it ([`wire`]) and under one deadline a letter:
//! what became of a letter follows from the step at which it ended, and a server that drips a byte at a time must end too.
//! Encryption is done on that connection and not by `lettre`, which keeps what came in the open behind the answer to
//! STARTTLS and would take it for said under protection.

use std::sync::Arc;
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lettre::Address;
use rustls::ClientConfig;
use tokio::runtime::{Builder, Runtime};

use self::session::{Fault, Halt, Session};
use super::mime::{self, Sender};
use super::{Channel, Letter, Receipt, Settings, Tls, tls};
use crate::i18n::{Lang, Message, Text, system_error};
use crate::message;

mod session;
#[cfg(test)]
mod tests;
mod wire;

/// How long a letter may take unless said.
const TIMEOUT: Duration = Duration::from_secs(60);

/// How long letters are deferred at once after the server could not be used, so that not each of them waits for it.
const REST: Duration = Duration::from_secs(60);

/// Where the server is and how one speaks with it.
struct Server {
    host: String,
    port: u16,
    tls: Tls,
    trust: Option<Arc<ClientConfig>>,
    login: Option<Login>,
}

/// With whom one logs in.
struct Login {
    user: String,
    password: String,
}

/// The mail server.
pub(super) struct MailServer {
    server: Server,
    sender: Sender,
    from: Address,
    timeout: Duration,
    lang: Lang,
    /// What waits for the server; there until the channel is closed.
    runtime: Option<Runtime>,
    /// The connection, while it holds.
    session: Option<Session>,
    /// When the server could last not be used, and why.
    down: Option<(Instant, Message)>,
}

impl MailServer {
    /// Takes the server of the settings.
    pub(super) fn open(settings: &Settings) -> Result<MailServer, Message> {
        let smtp = &settings.smtp;
        let host = smtp.host.clone().ok_or_else(|| {
            Message::from(Text::new(
                "没有写邮件服务器；请在 renda.toml 里写 [smtp] host = \"服务器\"",
                "the mail server is missing; write [smtp] host = \"SERVER\" into renda.toml",
            ))
        })?;
        let login = match (&smtp.user, &smtp.password) {
            (Some(user), Some(password)) => Some(Login { user: user.clone(), password: password.read()? }),
            (Some(_), None) => {
                return Err(Text::new(
                    "[smtp] 写了 user，没有密码；请用 password_file 指定密码文件，或设环境变量 RENDA_SMTP_PASSWORD",
                    "[smtp] has a user and no password; name a file by password_file, or set RENDA_SMTP_PASSWORD",
                )
                .into());
            }
            (None, _) => None,
        };
        let usual = match smtp.tls {
            Tls::None => 25,
            Tls::Starttls => 587,
            Tls::Tls => 465,
        };
        let trust = match smtp.tls {
            Tls::None => None,
            Tls::Starttls | Tls::Tls => Some(tls::config(tls::roots(smtp.ca_file.as_deref())?)?),
        };
        let sender = settings.sender()?;
        let runtime = Builder::new_current_thread().enable_all().build().map_err(|error| system_error(&error))?;
        Ok(MailServer {
            server: Server { host, port: smtp.port.unwrap_or(usual), tls: smtp.tls, trust, login },
            from: parsed(&sender.from.address)?,
            sender,
            runtime: Some(runtime),
            timeout: smtp.timeout.unwrap_or(TIMEOUT),
            lang: settings.lang,
            session: None,
            down: None,
        })
    }

    /// Takes the password out of what is told, for a server may repeat it.
    fn hide(&self, mut message: Message) -> Message {
        if let Some(login) = &self.server.login {
            let Login { user, password } = login;
            let encoded = [STANDARD.encode(format!("\0{user}\0{password}")), STANDARD.encode(password)];
            for secret in encoded.iter().chain([password]) {
                for text in [&mut message.zh, &mut message.en] {
                    *text = text.replace(secret, "●");
                }
            }
        }
        message
    }

    fn told(&self, message: Message) -> String {
        self.hide(message).get(self.lang).to_owned()
    }

    /// Waits for a step of the conversation.
    fn wait<T>(&self, step: impl Future<Output = T>) -> T {
        self.runtime.as_ref().expect("it is there until the channel is closed").block_on(step)
    }

    /// Returns the connection, and whether it has served before.
    fn connected(&mut self, until: Instant) -> Result<(Session, bool), Message> {
        if let Some(session) = self.session.take() {
            return Ok((session, true));
        }
        if let Some((since, why)) = &self.down
            && since.elapsed() < REST
        {
            return Err(why.clone());
        }
        let opened = self.wait(Session::open(&self.server, until.into()));
        self.down = opened.as_ref().err().map(|why| (Instant::now(), why.clone()));
        opened.map(|session| (session, false))
    }

    /// Says what became of a letter that was not taken, and keeps the connection where it still holds.
    fn settle(&mut self, mut session: Session, fault: Fault) -> Receipt {
        match fault {
            Fault::Refused(reply) => {
                if reply.code != 421 && self.wait(session.reset()) {
                    self.session = Some(session);
                }
                let detail = self.told(Message::new(reply.shown(), reply.shown()));
                if reply.is_final() { Receipt::failed(&detail) } else { Receipt::deferred(&detail) }
            }
            Fault::Lost(Halt { told: Message { zh, en }, .. }) => {
                let message = message!("发信途中{zh}，信件未送出", "before the letter was sent: {en}");
                Receipt::deferred(&self.told(message))
            }
            Fault::Unsure(Halt { told: Message { zh, en }, .. }) => {
                let message = message!(
                    "信件已传给服务器，未收到回执：{zh}",
                    "the server had the letter and did not confirm it: {en}"
                );
                Receipt::uncertain(&self.told(message))
            }
        }
    }
}

impl Channel for MailServer {
    fn send(&mut self, letter: &Letter) -> Receipt {
        let made = mime::message(letter, &self.sender).and_then(|message| Ok((message, parsed(&letter.to.address)?)));
        let (message, to) = match made {
            Ok(made) => made,
            Err(wrong) => return Receipt::failed(wrong.get(self.lang)),
        };
        let until = Instant::now() + self.timeout;
        let mut session = loop {
            let (mut session, has_served) = match self.connected(until) {
                Ok(connected) => connected,
                Err(why) => return Receipt::deferred(&self.told(why)),
            };
            session.set_deadline(until.into());
            match self.wait(session.offer(&self.from, &to)) {
                Ok(()) => break session,
                // Servers end connections that were idle or took many letters; nothing was sent yet.
                Err(fault) if has_served && fault.is_gone() => {}
                Err(fault) => return self.settle(session, fault),
            }
        };
        match self.wait(session.deliver(&message)) {
            Ok(reply) => {
                self.session = Some(session);
                Receipt::sent(&reply.shown())
            }
            Err(fault) => self.settle(session, fault),
        }
    }

    fn check(&mut self) -> Result<Message, Message> {
        self.finish();
        let until = Instant::now() + self.timeout;
        let opened = self.wait(Session::open(&self.server, until.into()));
        self.wait(opened.map_err(|wrong| self.hide(wrong))?.quit());
        let Server { host, port, .. } = &self.server;
        let sealed = match self.server.tls {
            Tls::None => Text::new("未加密", "not encrypted"),
            Tls::Starttls | Tls::Tls => Text::new("已加密", "encrypted"),
        };
        let known = match &self.server.login {
            Some(_) => Text::new("登录成功", "logged in"),
            None => Text::new("不需登录", "without login"),
        };
        let (zh, en) = (format!("{}，{}", sealed.zh, known.zh), format!("{}, {}", sealed.en, known.en));
        Ok(message!("邮件服务器 {host}:{port} 可用（{zh}）", "the mail server {host}:{port} answers ({en})"))
    }

    fn finish(&mut self) {
        if let Some(mut session) = self.session.take() {
            self.wait(session.quit());
        }
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        // A look-up of a name, which knows no deadline, may still be under way, and is not waited for.
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

/// Reads an address as the mail library has it.
fn parsed(address: &str) -> Result<Address, Message> {
    address.parse().map_err(|_| {
        let shown = super::words::short(address);
        message!("“{shown}”不是有效的邮箱地址", "{shown:?} is no mail address")
    })
}
