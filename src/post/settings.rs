//! What channels need to know, as [`crate::context`] reads it from the configuration.

use std::path::PathBuf;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::mime::Sender;
use super::{Recipient, Secret, address};
use crate::i18n::{Lang, Message, Text};

/// Everything that channels need to know.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The language of what details say.
    pub lang: Lang,
    /// From whom letters come: `办公室 <office@example.cn>`.
    pub from: Option<String>,
    /// Where replies go, if not there.
    pub reply_to: Option<String>,
    /// The mail server.
    pub smtp: Smtp,
    /// The mail program.
    pub sendmail: Sendmail,
    /// The folder.
    pub files: Files,
    /// The robots.
    pub robots: Vec<Robot>,
    /// Milliseconds since 1970, for signatures that hold for an hour.
    pub clock: fn() -> i64,
    /// Whether the user asked to stop, for waits.
    pub interrupted: fn() -> bool,
}

/// The mail server.
#[derive(Clone, Debug, Default)]
pub struct Smtp {
    /// Its name.
    pub host: Option<String>,
    /// Its port, if not the usual one.
    pub port: Option<u16>,
    /// How the connection is protected.
    pub tls: Tls,
    /// The user, where one must log in.
    pub user: Option<String>,
    /// The password.
    pub password: Option<Secret>,
    /// Who vouches for the server, if nobody the system knows.
    pub ca_file: Option<PathBuf>,
    /// How long a letter may take; a minute unless said.
    pub timeout: Option<Duration>,
}

/// How a connection to a mail server is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Tls {
    /// Not at all.
    None,
    /// It begins open and is encrypted before anything is said.
    #[default]
    Starttls,
    /// It is encrypted from the first byte.
    Tls,
}

/// The mail program.
#[derive(Clone, Debug, Default)]
pub struct Sendmail {
    /// The program and its arguments; `/usr/sbin/sendmail -i` unless said.
    pub command: Vec<String>,
    /// How long a letter may take; a minute unless said.
    pub timeout: Option<Duration>,
}

/// The folder.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// Where it is.
    pub dir: Option<PathBuf>,
}

/// A robot of a group chat.
#[derive(Clone, Debug)]
pub struct Robot {
    /// Its name in the settings, which recipients are given by.
    pub name: String,
    /// Whose it is.
    pub kind: RobotKind,
    /// Its address, which is a secret: whoever knows it can post.
    pub url: Option<Secret>,
    /// What its messages are signed with, where it asks for that.
    pub secret: Option<Secret>,
    /// Who vouches for its server, if nobody the system knows.
    pub ca_file: Option<PathBuf>,
    /// Most messages a minute; what its maker allows unless said.
    pub per_minute: Option<u32>,
    /// How long a letter may take; half a minute unless said.
    pub timeout: Option<Duration>,
}

impl Robot {
    /// Returns the variable that gives the address of the robot of a name; that of its secret has `_SECRET` behind it.
    pub fn variable(name: &str) -> String {
        format!("RENDA_WEBHOOK_{}", name.to_uppercase().replace('-', "_"))
    }
}

/// Whose robot it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum RobotKind {
    /// 企业微信.
    Wecom,
    /// 钉钉.
    Dingtalk,
    /// 飞书.
    Feishu,
}

impl Settings {
    /// Returns from whom letters come and where replies go.
    pub(super) fn sender(&self) -> Result<Sender, Message> {
        let from = self.from.as_deref().ok_or_else(|| {
            Message::from(Text::new(
                "没有写发件人；请在 renda.toml 的 [reminder] 里写 from = \"办公室 <邮箱地址>\"",
                "the sender is missing; write from = \"Office <address>\" into [reminder] of renda.toml",
            ))
        })?;
        let reply_to = self.reply_to.as_deref().map(|text| mailbox("reply_to", text)).transpose()?;
        Ok(Sender { from: mailbox("from", from)?, reply_to })
    }
}

/// Reads `name <address>` or an address alone.
fn mailbox(key: &str, text: &str) -> Result<Recipient, Message> {
    let text = text.trim();
    let (name, address) = match text.strip_suffix('>').and_then(|rest| rest.rsplit_once('<')) {
        Some((name, address)) => (name.trim().trim_matches('"'), address.trim()),
        None => ("", text),
    };
    match address::check(address) {
        Ok(()) => Ok(Recipient { name: name.to_owned(), address: address.to_owned() }),
        Err(Message { zh, en }) => {
            Err(crate::message!("renda.toml 的 [reminder] {key}：{zh}", "[reminder] {key} of renda.toml: {en}"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sender_is_read_with_and_without_a_name() {
        let read = |text| mailbox("from", text).map(|found| (found.name, found.address));
        let expected = |name: &str, address: &str| Ok((name.to_owned(), address.to_owned()));
        assert_eq!(read("代表工委 <dbgw@example.cn>"), expected("代表工委", "dbgw@example.cn"));
        assert_eq!(read("\"代表工委, 一科\" <dbgw@example.cn>"), expected("代表工委, 一科", "dbgw@example.cn"));
        assert_eq!(read(" dbgw@example.cn "), expected("", "dbgw@example.cn"));
        for wrong in ["代表工委", "代表工委 <>", "a@b@", "代表工委 <dbgw@example.cn> x"] {
            assert!(read(wrong).unwrap_err().zh.contains("[reminder] from"), "{wrong}");
        }
    }
}
