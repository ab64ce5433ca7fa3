//! Which mail addresses can be given to a mail server: those of RFC 5321, in ASCII.
//!
//! A name of a host in another script is written in its `xn--` form; a name of a user in another script could only go by
//! servers of the extension SMTPUTF8, which few on the way have, so it is refused before it is lost there.

use crate::i18n::{Message, Text};
use crate::message;

/// Most bytes of an address, of its part before `@`, and of a part of a host's name.
const LONGEST: (usize, usize, usize) = (254, 64, 63);

/// Says what is wrong with an address, if anything.
pub(super) fn check(address: &str) -> Result<(), Message> {
    if address.is_empty() {
        return Err(Text::new("没有邮箱地址", "there is no mail address").into());
    }
    let shown = super::words::short(address);
    if !address.is_ascii() {
        return Err(message!(
            "邮箱地址“{shown}”含非英文字符，邮件服务器之间大多不能转递；域名请写成 xn-- 形式",
            "the address {shown:?} is not ASCII, which most mail servers cannot pass on; write the host as xn--…"
        ));
    }
    let valid = address.len() <= LONGEST.0
        && address.rsplit_once('@').is_some_and(|(user, host)| is_user(user) && is_host(host));
    if valid {
        Ok(())
    } else {
        Err(message!("“{shown}”不是有效的邮箱地址", "{shown:?} is no mail address"))
    }
}

fn is_user(user: &str) -> bool {
    let is_atom = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte))
    };
    let quoted = || user.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).is_some_and(is_quotable);
    user.len() <= LONGEST.1 && (user.split('.').all(is_atom) || quoted())
}

/// Returns whether a text can stand between quotes: what is printable, and a quote only after a backslash.
fn is_quotable(text: &str) -> bool {
    let mut escaped = false;
    for byte in text.bytes() {
        if !(b' '..=b'~').contains(&byte) || (byte == b'"' && !escaped) {
            return false;
        }
        escaped = byte == b'\\' && !escaped;
    }
    !escaped
}

fn is_host(host: &str) -> bool {
    let is_label = |label: &str| {
        (1..=LONGEST.2).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let literal = || {
        let inner = host.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        inner.is_some_and(|inner| {
            inner.parse::<std::net::Ipv4Addr>().is_ok()
                || inner.strip_prefix("IPv6:").is_some_and(|inner| inner.parse::<std::net::Ipv6Addr>().is_ok())
        })
    };
    host.split('.').all(is_label) || literal()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_those_a_server_takes() {
        let long = format!("{}@example.cn", "a".repeat(64));
        for right in [
            "a@b",
            "zhang.san+db@example.gov.cn",
            "\"a b,<c>\\\"\"@example.cn",
            "-x@example.cn",
            "a@[127.0.0.1]",
            "a@[IPv6:::1]",
            "a@xn--fiqs8s.xn--fiqs8s",
            &long,
        ] {
            assert_eq!(check(right), Ok(()), "{right}");
        }
        let longer = format!("{}@example.cn", "a".repeat(65));
        for wrong in [
            "",
            "a",
            "@b",
            "a@",
            "a b@c",
            ".a@b",
            "a..b@c",
            "a.@b",
            "a@b..c",
            "a@-b",
            "a@b\r\nRCPT TO:<c@d>",
            "a@b>",
            "a\0@b",
            "张三@example.cn",
            "a@例子.中国",
            "\"a@b",
            "\"a\"b\"@c",
            "\"a\\\"@b",
            "\"a\r\"@b",
            "a@[127.0.0]",
            &longer,
        ] {
            assert!(check(wrong).is_err(), "{wrong:?}");
        }
    }
}
