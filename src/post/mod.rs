//! Letters out: making a message and handing it to a channel.
//!
//! Whoever sends keeps the ledger; this layer only says what became of one letter. It says so by what is known: a letter
//! that the other side may or may not have taken is [`Receipt::Uncertain`], never guessed to be one or the other.

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};

use crate::i18n::{Message, Text};

mod address;
mod broken;
mod files;
mod mime;
mod secret;
mod sendmail;
mod settings;
mod smtp;
mod tls;
mod webhook;
mod words;

pub use secret::Secret;
pub use settings::{Files, Robot, RobotKind, Sendmail, Settings, Smtp, Tls};

/// A letter ready to go, to one recipient.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Names the letter for ever, without angle brackets: `12.3f2a@renda.example`. The same on every attempt.
    pub message_id: String,
    /// When it was written; the same on every attempt.
    pub date: DateTime<FixedOffset>,
    /// To whom.
    pub to: Recipient,
    /// What it is about.
    pub subject: String,
    /// What it says, as plain text.
    pub text: String,
    /// The same as an HTML document; empty for none.
    pub html: String,
    /// A file that goes with it.
    pub attachment: Option<Attachment>,
}

/// To whom a letter goes, or from whom it comes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recipient {
    /// The name, in any script; may be empty.
    pub name: String,
    /// The mail address; for [`ChannelKind::Webhook`] the name of a robot in the settings.
    pub address: String,
}

/// A file that goes with a letter.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// Its name, in any script.
    pub name: String,
    /// What it is: `text/csv`.
    pub media_type: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What became of a letter. The detail is one short line for people: what the server replied, where the file is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// The other side has taken it.
    Sent {
        /// What the other side said.
        detail: String,
    },
    /// It did not go, and the same letter may well go later.
    Deferred {
        /// Why not now.
        detail: String,
    },
    /// It did not go, and will not go as it is.
    Failed {
        /// Why not.
        detail: String,
    },
    /// It may have gone: the connection ended after the other side had it and before it said so.
    Uncertain {
        /// How it ended.
        detail: String,
    },
}

impl Receipt {
    /// Returns the stable name: `sent`, `deferred`, `failed`, `uncertain`.
    pub fn code(&self) -> &'static str {
        match self {
            Receipt::Sent { .. } => "sent",
            Receipt::Deferred { .. } => "deferred",
            Receipt::Failed { .. } => "failed",
            Receipt::Uncertain { .. } => "uncertain",
        }
    }

    /// Returns the detail.
    pub fn detail(&self) -> &str {
        match self {
            Receipt::Sent { detail }
            | Receipt::Deferred { detail }
            | Receipt::Failed { detail }
            | Receipt::Uncertain { detail } => detail,
        }
    }

    fn sent(detail: &str) -> Receipt {
        Receipt::Sent { detail: words::short(detail) }
    }

    fn deferred(detail: &str) -> Receipt {
        Receipt::Deferred { detail: words::short(detail) }
    }

    fn failed(detail: &str) -> Receipt {
        Receipt::Failed { detail: words::short(detail) }
    }

    fn uncertain(detail: &str) -> Receipt {
        Receipt::Uncertain { detail: words::short(detail) }
    }
}

/// A way by which letters go out. One is opened for a run and takes its letters one after the other.
pub trait Channel {
    /// Sends a letter, within the time the settings allow, and says what became of it.
    fn send(&mut self, letter: &Letter) -> Receipt;

    /// Looks whether letters could go, without sending any, and says what was found.
    fn check(&mut self) -> Result<Message, Message>;

    /// Takes leave of the other side. What was sent is sent, whatever becomes of this.
    fn finish(&mut self) {}
}

/// The ways by which letters go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ChannelKind {
    /// To a mail server.
    Smtp,
    /// Through a program of this machine that takes mail.
    Sendmail,
    /// Into a folder, for offices whose network has no mail.
    Files,
    /// To the robot of a group chat.
    Webhook,
}

impl ChannelKind {
    /// Every kind.
    pub const ALL: [ChannelKind; 4] =
        [ChannelKind::Smtp, ChannelKind::Sendmail, ChannelKind::Files, ChannelKind::Webhook];

    /// Returns the stable name, as settings and the ledger write it.
    pub fn code(self) -> &'static str {
        match self {
            ChannelKind::Smtp => "smtp",
            ChannelKind::Sendmail => "sendmail",
            ChannelKind::Files => "files",
            ChannelKind::Webhook => "webhook",
        }
    }

    /// Returns what people call it.
    pub fn title(self) -> Text {
        match self {
            ChannelKind::Smtp => Text::new("邮件服务器", "mail server"),
            ChannelKind::Sendmail => Text::new("本机邮件程序", "mail program of this machine"),
            ChannelKind::Files => Text::new("文件夹", "folder"),
            ChannelKind::Webhook => Text::new("群机器人", "group robot"),
        }
    }
}

impl std::str::FromStr for ChannelKind {
    type Err = Message;

    fn from_str(code: &str) -> Result<ChannelKind, Message> {
        ChannelKind::ALL.into_iter().find(|kind| kind.code() == code).ok_or_else(|| {
            crate::message!(
                "没有“{code}”这种发送方式；可用 smtp、sendmail、files、webhook",
                "there is no channel {code:?}; there are smtp, sendmail, files and webhook"
            )
        })
    }
}

/// Opens a channel for a run. Fails where its settings are missing or cannot be used; no other side is asked yet.
pub fn open(kind: ChannelKind, settings: &Settings) -> Result<Box<dyn Channel>, Message> {
    match kind {
        ChannelKind::Files => Ok(Box::new(files::Folder::open(settings)?)),
        ChannelKind::Smtp => Ok(Box::new(smtp::MailServer::open(settings)?)),
        ChannelKind::Sendmail => Ok(Box::new(sendmail::Program::open(settings)?)),
        ChannelKind::Webhook => Ok(Box::new(webhook::Robots::open(settings)?)),
    }
}

#[cfg(test)]
mod tests;
