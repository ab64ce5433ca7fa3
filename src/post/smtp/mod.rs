//! Letters to a mail server (RFC 5321): one connection for many letters, one recipient a transaction.
//!
//! The conversation is held here and not by a mail library, because what became of a letter follows from the step at which
//! it ended, and a server that drips a byte at a time must end with the deadline: both need the socket itself.

use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::ClientConfig;

use self::session::{Fault, Session};
use super::mime::{self, Sender};
use super::{Channel, Letter, Receipt, Settings, Tls, tls, wire};
use crate::i18n::{Lang, Message, Text};
use crate::message;

mod session;
#[cfg(test)]
mod tests;

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
    timeout: Duration,
    lang: Lang,
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
            Tls::Starttls | Tls::Tls => Some(tls::trust(smtp.ca_file.as_deref())?),
        };
        Ok(MailServer {
            server: Server { host, port: smtp.port.unwrap_or(usual), tls: smtp.tls, trust, login },
            sender: settings.sender()?,
            timeout: smtp.timeout.unwrap_or(TIMEOUT),
            lang: settings.lang,
            session: None,
            down: None,
        })
    }

    /// Takes the password out of what is told, for a server may repeat it.
    fn hide(&self, mut message: Message) -> Message {
        if let Some(login) = &self.server.login {
            for text in [&mut message.zh, &mut message.en] {
                *text = text.replace(&login.password, "●");
            }
        }
        message
    }

    fn told(&self, message: Message) -> String {
        self.hide(message).get(self.lang).to_owned()
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
        let opened = Session::open(&self.server, until);
        self.down = opened.as_ref().err().map(|why| (Instant::now(), why.clone()));
        opened.map(|session| (session, false))
    }

    /// Says what became of a letter that was not taken, and keeps the connection where it still holds.
    fn settle(&mut self, mut session: Session, fault: Fault) -> Receipt {
        match fault {
            Fault::Refused(reply) => {
                if reply.code != 421 && session.reset().is_ok() {
                    self.session = Some(session);
                }
                let detail = self.told(Message::new(reply.shown(), reply.shown()));
                if reply.is_final() { Receipt::failed(&detail) } else { Receipt::deferred(&detail) }
            }
            Fault::Lost(error) => {
                let Message { zh, en } = wire::told(&error);
                let message = message!("发信途中{zh}，信件未送出", "before the letter was sent: {en}");
                Receipt::deferred(&self.told(message))
            }
            Fault::Unsure(error) => {
                let Message { zh, en } = wire::told(&error);
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
        let message = match mime::message(letter, &self.sender) {
            Ok(message) => message,
            Err(wrong) => return Receipt::failed(wrong.get(self.lang)),
        };
        let until = Instant::now() + self.timeout;
        let mut session = loop {
            let (mut session, has_served) = match self.connected(until) {
                Ok(connected) => connected,
                Err(why) => return Receipt::deferred(&self.told(why)),
            };
            session.set_deadline(until);
            match session.offer(&self.sender.from.address, &letter.to.address) {
                Ok(()) => break session,
                // Servers end connections that were idle or took many letters; nothing was sent yet.
                Err(fault) if has_served && fault.is_gone() => {}
                Err(fault) => return self.settle(session, fault),
            }
        };
        match session.deliver(&message) {
            Ok(reply) => {
                self.session = Some(session);
                Receipt::sent(&reply.shown())
            }
            Err(fault) => self.settle(session, fault),
        }
    }

    fn check(&mut self) -> Result<Message, Message> {
        self.finish();
        let mut session =
            Session::open(&self.server, Instant::now() + self.timeout).map_err(|wrong| self.hide(wrong))?;
        session.quit();
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
            session.quit();
        }
    }
}
