//! Encrypted servers, true and false.

use std::net::TcpStream;
use std::path::Path;
use std::sync::Arc;

use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::peer::{Listening, Stream};
use super::*;
use crate::post::tests::certificates;

fn seal(socket: TcpStream, config: &Arc<ServerConfig>) -> Box<dyn Stream> {
    Box::new(StreamOwned::new(ServerConnection::new(config.clone()).unwrap(), socket))
}

/// Speaks in the open until STARTTLS, says `answer`, and goes on encrypted.
fn starttls(mut socket: TcpStream, config: &Arc<ServerConfig>, answer: &str) -> Box<dyn Stream> {
    use std::io::{BufRead as _, BufReader, Write as _};
    socket.write_all(b"220 mail.example\r\n").unwrap();
    let mut reader = BufReader::new(socket.try_clone().unwrap());
    let mut line = String::new();
    while reader.read_line(&mut line).is_ok_and(|count| count > 0) {
        let is_starttls = line.starts_with("STARTTLS");
        socket.write_all(if is_starttls { answer } else { "250-mail.example\r\n250 STARTTLS\r\n" }.as_bytes()).unwrap();
        if is_starttls {
            break;
        }
        line.clear();
    }
    seal(socket, config)
}

/// Settings for `localhost` with that authority.
fn trusting(port: u16, tls: Tls, ca: &Path) -> MailServer {
    channel(port, |settings| {
        settings.smtp.host = Some("localhost".to_owned());
        settings.smtp.tls = tls;
        settings.smtp.ca_file = Some(ca.to_owned());
        settings.smtp.timeout = Some(Duration::from_secs(10));
    })
}

#[test]
fn a_server_that_shows_who_it_is_gets_password_and_letter() {
    let folder = tempfile::tempdir().unwrap();
    let config = certificates(folder.path());
    let ca = folder.path().join("ca.pem");
    let (first, second) = (config.clone(), config.clone());
    let server = Listening::start_over(move |socket| seal(socket, &first), |peer| peer.serve(None));
    let mut channel = trusting(server.port, Tls::Tls, &ca);
    assert_eq!(channel.send(&letter()).code(), "sent");
    // \0office\0hush
    assert!(server.seen()[0].iter().any(|line| line == "AUTH PLAIN AG9mZmljZQBodXNo"), "{:?}", server.seen());
    assert_eq!(
        channel.check().map(|found| found.zh),
        Ok(format!("邮件服务器 localhost:{} 可用（已加密，登录成功）", server.port))
    );

    let server = Listening::start_over(
        move |socket| starttls(socket, &second, "220 2.0.0 go\r\n"),
        |peer| {
            // The greeting was said in the open.
            assert!(peer.hear().is_some_and(|line| line.starts_with("EHLO ")));
            peer.say("250-mail.example\r\n250 AUTH LOGIN");
            let heard: Vec<_> = ["334 VXNlcm5hbWU6", "334 UGFzc3dvcmQ6", "235 welcome"]
                .iter()
                .filter_map(|answer| {
                    let line = peer.hear();
                    peer.say(answer);
                    line
                })
                .collect();
            assert_eq!(heard, ["AUTH LOGIN", "b2ZmaWNl", "aHVzaA=="]);
            while let Some(line) = peer.hear() {
                match line.as_str() {
                    "DATA" => peer.say("354 go on"),
                    "." | "RSET" | "QUIT" => peer.say("250 taken"),
                    _ if line.starts_with("MAIL") || line.starts_with("RCPT") => peer.say("250 good"),
                    _ => {}
                }
            }
        },
    );
    let mut channel = trusting(server.port, Tls::Starttls, &ca);
    assert_eq!(channel.send(&letter()), Receipt::Sent { detail: "250 taken".to_owned() });
}

#[test]
fn a_server_that_does_not_gets_neither() {
    let folder = tempfile::tempdir().unwrap();
    let config = certificates(folder.path());
    let (ca, other) = (folder.path().join("ca.pem"), folder.path().join("other.pem"));
    let told = |config: &Arc<ServerConfig>, channel: &dyn Fn(u16) -> MailServer| {
        let config = config.clone();
        let server = Listening::start_over(move |socket| seal(socket, &config), |peer| peer.serve(None));
        let receipt = channel(server.port).send(&letter());
        assert_eq!(receipt.code(), "deferred", "{receipt:?}");
        assert!(server.seen().iter().flatten().all(|line| !line.starts_with("AUTH")), "{:?}", server.seen());
        receipt.detail().to_owned()
    };
    let unknown = told(&config, &|port| trusting(port, Tls::Tls, &other));
    assert!(unknown.contains("not trusted") && unknown.contains("ca_file"), "{unknown}");
    let elsewhere = told(&config, &|port| {
        let mut channel = trusting(port, Tls::Tls, &ca);
        channel.server.host = "127.0.0.1".to_owned();
        channel
    });
    assert!(elsewhere.contains("not trusted"), "{elsewhere}");
}

#[test]
fn what_is_not_encrypted_is_not_used_where_it_should_be() {
    let folder = tempfile::tempdir().unwrap();
    let config = certificates(folder.path());
    let ca = folder.path().join("ca.pem");
    let plain = Listening::start(|peer| peer.serve(None));
    let receipt = trusting(plain.port, Tls::Starttls, &ca).send(&letter());
    assert!(receipt.code() == "deferred" && receipt.detail().contains("offers no STARTTLS"), "{receipt:?}");
    assert_eq!(plain.seen()[0].len(), 1, "EHLO and no more: {:?}", plain.seen());
    for (answer, expected) in [
        ("454 4.7.0 not now\r\n", "454 4.7.0 not now"),
        ("220 go\r\n250 AUTH PLAIN\r\n", "before encryption began"),
        ("220 go\r\nthis is no handshake\r\n", "before encryption began"),
    ] {
        let config = config.clone();
        let server = Listening::start_over(move |socket| starttls(socket, &config, answer), |peer| peer.serve(None));
        let receipt = trusting(server.port, Tls::Starttls, &ca).send(&letter());
        assert!(receipt.code() == "deferred" && receipt.detail().contains(expected), "{receipt:?}");
    }
    // Not a handshake at all.
    let receipt = trusting(plain.port, Tls::Tls, &ca).send(&letter());
    assert!(receipt.code() == "deferred" && receipt.detail().contains("encrypt"), "{receipt:?}");
}
