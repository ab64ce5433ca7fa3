//! What is said of a connection that did not do what it should.

use std::io::{self, ErrorKind};

use crate::i18n::{Message, Text, system_error};
use crate::message;

/// Makes the error for what the other side may not say.
pub(super) fn invalid(what: &str) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, what.to_owned())
}

/// Says what happened to a connection.
pub(super) fn told(error: &io::Error) -> Message {
    if let Some(error) = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
        return match error {
            rustls::Error::InvalidCertificate(reason) => message!(
                "对方的证书不可信（{reason}）；证书由本单位签发的，请用 ca_file 指定签发者的证书",
                "its certificate is not trusted ({reason}); where your own office issued it, name the issuer's by ca_file"
            ),
            error => message!("加密连接出错：{error}", "the encrypted connection failed: {error}"),
        };
    }
    let text = match error.kind() {
        ErrorKind::TimedOut => Text::new("超时", "it took too long"),
        ErrorKind::UnexpectedEof => Text::new("对方断开了连接", "the other side ended the connection"),
        ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe => {
            Text::new("连接中断", "the connection broke")
        }
        ErrorKind::ConnectionRefused => Text::new("对方拒绝连接", "the connection was refused"),
        ErrorKind::AddrNotAvailable => Text::new("找不到这个主机名", "no host of that name was found"),
        ErrorKind::InvalidData => {
            return message!("对方的回答不合规定：{error}", "the other side answered against the rules: {error}");
        }
        // The system has no kind for it.
        _ if error.to_string().starts_with("failed to lookup address") => {
            Text::new("找不到这个主机名", "no host of that name was found")
        }
        _ => return system_error(error),
    };
    text.into()
}
