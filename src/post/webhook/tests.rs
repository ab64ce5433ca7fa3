//! Robots that answer in every way.

use std::cell::RefCell;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::rc::Rc;
use std::sync::{Arc, Mutex};

use rustls::{ServerConfig, ServerConnection, StreamOwned};

use super::*;
use crate::post::Secret;
use crate::post::tests::{certificates, letter, settings};

/// A server on this machine that answers every request alike.
struct Server {
    port: u16,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Server {
    fn start(answer: impl Fn(&mut TcpStream) + Send + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let all = seen.clone();
        thread::spawn(move || {
            for socket in listener.incoming() {
                let mut socket = socket.unwrap();
                all.lock().unwrap().push(request(&socket));
                answer(&mut socket);
            }
        });
        Server { port, seen }
    }

    /// Starts a server that says the same bytes to everybody.
    fn saying(answer: Vec<u8>) -> Server {
        Server::start(move |socket| socket.write_all(&answer).unwrap())
    }
}

fn request(socket: &TcpStream) -> String {
    let mut reader = BufReader::new(socket);
    let (mut head, mut length) = (String::new(), 0);
    while reader.read_line(&mut head).unwrap() > 0 && !head.ends_with("\r\n\r\n") {
        let last = head.lines().last().unwrap_or_default();
        // The crate writes names of headers in small letters.
        length = last.strip_prefix("content-length: ").map_or(length, |text| text.parse().unwrap());
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    head + std::str::from_utf8(&body).unwrap()
}

fn robots(port: u16, kind: RobotKind, change: impl FnOnce(&mut Robot)) -> Robots {
    let mut robot = Robot {
        name: "group".to_owned(),
        kind,
        url: Some(Secret::Given(format!("http://127.0.0.1:{port}/send?key=canary-token"))),
        secret: Some(Secret::Given("canary-secret".to_owned())),
        ca_file: None,
        per_minute: None,
        timeout: Some(Duration::from_secs(10)),
    };
    change(&mut robot);
    Robots::open(&Settings { robots: vec![robot], ..settings() }).unwrap()
}

fn addressed() -> Letter {
    let mut letter = letter();
    letter.to.address = "group".to_owned();
    letter
}

fn ok(body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}")
}

#[test]
fn what_an_answer_means_follows_from_its_code() {
    use RobotKind::{Dingtalk, Feishu, Wecom};
    let mut findings = Vec::new();
    for (kind, answer, expected, told) in [
        (Wecom, ok(r#"{"errcode":0,"errmsg":"ok"}"#), "sent", "0 ok"),
        (Wecom, ok(r#"{"errcode":45009,"errmsg":"api freq out of limit"}"#), "deferred", "45009 api freq"),
        (Wecom, ok(r#"{"errcode":93000,"errmsg":"invalid webhook url"}"#), "deferred", "93000"),
        (Wecom, ok(r#"{"errcode":40058,"errmsg":"text.content exceed max length"}"#), "failed", "40058"),
        (Dingtalk, ok(r#"{"errcode":0,"errmsg":"ok"}"#), "sent", "0 ok"),
        (Dingtalk, ok(r#"{"errcode":130101,"errmsg":"send too fast"}"#), "deferred", "130101"),
        (Dingtalk, ok(r#"{"errcode":310000,"errmsg":"sign not match"}"#), "deferred", "310000"),
        (Dingtalk, ok(r#"{"errcode":400013,"errmsg":"group dismissed"}"#), "failed", "400013"),
        (Feishu, ok(r#"{"code":0,"msg":"success","data":{}}"#), "sent", "0 success"),
        (Feishu, ok(r#"{"StatusCode":0,"StatusMessage":"success"}"#), "sent", "0 success"),
        (Feishu, ok(r#"{"code":11232,"msg":"frequency limited"}"#), "deferred", "11232"),
        (Feishu, ok(r#"{"code":19021,"msg":"sign match fail"}"#), "deferred", "19021"),
        (Feishu, ok(r#"{"code":9499,"msg":"Bad Request"}"#), "failed", "9499"),
        (
            Feishu,
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9;x=y\r\n{\"code\":0\r\n1\r\n}\r\n0\r\n\r\n".into(),
            "sent",
            "0",
        ),
        (Wecom, "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 200 OK\r\n\r\n{\"errcode\":0}".into(), "sent", "0"),
        (Wecom, "HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n".into(), "deferred", "HTTP 500"),
        (Wecom, "HTTP/1.1 429 Slow\r\nContent-Length: 0\r\n\r\n".into(), "deferred", "HTTP 429"),
        (Wecom, "HTTP/1.1 302 Found\r\nLocation: http://elsewhere/\r\n\r\n".into(), "deferred", "HTTP 302"),
        (Wecom, "HTTP/1.1 404 None\r\nContent-Length: 4\r\n\r\nnone".into(), "failed", "HTTP 404 none"),
        (Wecom, ok("<html>log in first</html>"), "deferred", "HTTP 200 <html>"),
        (Wecom, ok(r#"{"errcode":"#), "uncertain", "HTTP 200"),
        (Wecom, ok("[]"), "uncertain", "HTTP 200"),
        (Wecom, "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{}".into(), "uncertain", "ended the connection"),
        (Wecom, "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n{}".into(), "uncertain", "without end"),
        (
            Wecom,
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffff\r\n".into(),
            "uncertain",
            "ended the connection",
        ),
        (Wecom, "SSH-2.0-x\r\n".into(), "uncertain", "against the rules"),
        (Wecom, String::new(), "uncertain", "ended the connection"),
        (
            Wecom,
            ok(r#"{"errcode":1,"errmsg":"/send?key=canary-token canary-token canary-secret"}"#),
            "failed",
            "1 ● ● ●",
        ),
    ] {
        let server = Server::saying(answer.clone().into_bytes());
        let receipt = robots(server.port, kind, |_| {}).send(&addressed());
        if receipt.code() != expected || !receipt.detail().contains(told) || receipt.detail().contains("canary") {
            findings.push(format!("{kind:?} {answer:?}: expected {expected} {told}: {receipt:?}"));
        }
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn a_server_that_does_not_end_ends_with_the_deadline() {
    let endless = |begin: &'static str| {
        move |socket: &mut TcpStream| {
            socket.write_all(begin.as_bytes()).unwrap();
            while socket.write_all(&[b'x'; 4096]).is_ok() {}
        }
    };
    for (begin, told) in [
        ("", "against the rules"),
        ("HTTP/1.1 200 OK\r\nX: ", "without end"),
        ("HTTP/1.1 200 OK\r\n\r\n", "without end"),
        ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n", "without end"),
    ] {
        let server = Server::start(endless(begin));
        let begun = Instant::now();
        let receipt = robots(server.port, RobotKind::Wecom, |_| {}).send(&addressed());
        assert!(receipt.code() == "uncertain" && receipt.detail().contains(told), "{begin:?}: {receipt:?}");
        assert!(begun.elapsed() < Duration::from_secs(5), "{begin:?} is not read until the deadline");
    }
    let drip = |socket: &mut TcpStream| {
        socket.write_all(b"HTTP/1.1 200 OK\r\nX: ").unwrap();
        while socket.write_all(b"H").is_ok() {
            thread::sleep(Duration::from_millis(10));
        }
    };
    let silent = |socket: &mut TcpStream| {
        let _ = socket.read(&mut [0]);
    };
    for server in [Server::start(drip), Server::start(silent)] {
        let mut robots =
            robots(server.port, RobotKind::Wecom, |robot| robot.timeout = Some(Duration::from_millis(300)));
        let begun = Instant::now();
        let receipt = robots.send(&addressed());
        assert!(receipt.code() == "uncertain" && receipt.detail().contains("too long"), "{receipt:?}");
        assert!(begun.elapsed() < Duration::from_secs(5));
    }
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut robots = robots(free, RobotKind::Wecom, |_| {});
    let receipt = robots.send(&addressed());
    assert_eq!(receipt.code(), "deferred");
    assert!(robots.check().is_err());
    assert_eq!(robots.send(&addressed()), receipt);
    assert_eq!(robots.robots[0].pace.gone.len(), 1, "the second did not even try");
}

#[test]
fn the_request_is_what_the_robot_reads() {
    let server = Server::saying(ok(r#"{"errcode":0,"errmsg":"ok"}"#).into_bytes());
    let mut robots = robots(server.port, RobotKind::Dingtalk, |_| {});
    assert_eq!(robots.send(&addressed()).code(), "sent");
    let seen = server.seen.lock().unwrap();
    let (head, body) = seen[0].split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("POST /send?key=canary-token&timestamp=1719300000000&sign="), "{head}");
    assert!(head.contains(&format!("\r\nhost: 127.0.0.1:{}\r\n", server.port)), "{head}");
    assert!(head.contains("\r\nidempotency-key: \"12.3f2a@renda.example\"\r\n"), "{head}");
    let value: serde_json::Value = serde_json::from_str(body).unwrap();
    assert_eq!(value["text"]["content"], "办理期限提醒\n第 12 号建议还有 5 个工作日。\n.\n完");
}

#[test]
fn messages_keep_the_pace_of_the_robot() {
    let server = Server::saying(ok(r#"{"errcode":0,"errmsg":"ok"}"#).into_bytes());
    let mut robots = robots(server.port, RobotKind::Wecom, |robot| robot.per_minute = Some(2));
    let slept = Rc::new(RefCell::new(Duration::ZERO));
    let counter = slept.clone();
    robots.sleep = Box::new(move |time| *counter.borrow_mut() += time);
    for _ in 0..2 {
        assert_eq!(robots.send(&addressed()).code(), "sent");
    }
    assert_eq!(*slept.borrow(), Duration::ZERO);
    assert_eq!(robots.send(&addressed()).code(), "sent");
    assert!((50..=60).contains(&slept.borrow().as_secs()), "{slept:?}");
    robots.interrupted = || true;
    assert_eq!(robots.send(&addressed()).code(), "deferred");
    assert_eq!(server.seen.lock().unwrap().len(), 3);
}

#[test]
fn no_minute_has_too_many() {
    let start = Instant::now();
    let (mut pace, mut now, mut times) = (Pace::new(20), start, Vec::new());
    for _ in 0..100 {
        now += pace.wait(now);
        pace.went(now);
        times.push(now);
        now += Duration::from_millis(700);
    }
    assert!(times.windows(21).all(|window| window[20] - window[0] >= MINUTE));
    assert!(*times.last().unwrap() - start < MINUTE * 5, "and none waits longer than it has to");
}

#[test]
fn a_robot_is_named_and_never_given_by_its_address() {
    let mut robots = robots(1, RobotKind::Wecom, |_| {});
    let mut sent_to = |address: &str| {
        let mut letter = addressed();
        letter.to.address = address.to_owned();
        let receipt = robots.send(&letter);
        assert_eq!(receipt.code(), "failed", "{address}");
        receipt.detail().to_owned()
    };
    let told = sent_to("https://qyapi.example/send?key=canary");
    assert!(told.contains("secret") && !told.contains("canary"), "{told}");
    assert!(sent_to("gruop").contains("it has group"));
    let without = Robot {
        name: "my-group".to_owned(),
        kind: RobotKind::Wecom,
        url: None,
        secret: None,
        ca_file: None,
        per_minute: None,
        timeout: None,
    };
    let told = Robots::open(&Settings { robots: vec![without], ..settings() }).map(drop).unwrap_err();
    assert!(told.zh.contains("RENDA_WEBHOOK_MY_GROUP") && told.zh.contains("url_file"), "{told}");
    assert!(Robots::open(&settings()).is_err());
}

/// Starts an encrypted server that answers every request alike.
fn sealed(config: Arc<ServerConfig>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        for socket in listener.incoming() {
            let connection = ServerConnection::new(config.clone()).unwrap();
            let mut stream = StreamOwned::new(connection, socket.unwrap());
            let (mut seen, mut byte) = (Vec::new(), [0]);
            let is_whole = |seen: &[u8]| match seen.starts_with(b"HEAD") {
                true => seen.ends_with(b"\r\n\r\n"),
                false => seen.ends_with(b"}}"),
            };
            while !is_whole(&seen) && stream.read(&mut byte).is_ok_and(|count| count > 0) {
                seen.extend(byte);
            }
            let _ = stream.write_all(ok(r#"{"errcode":0,"errmsg":"ok"}"#).as_bytes());
        }
    });
    port
}

#[test]
fn a_server_shows_who_it_is_before_it_is_told_anything() {
    let folder = tempfile::tempdir().unwrap();
    let port = sealed(certificates(folder.path()));
    let to = |host: &str, ca: &str| {
        robots(port, RobotKind::Wecom, |robot| {
            robot.url = Some(Secret::Given(format!("https://{host}:{port}/send?key=canary-token")));
            robot.ca_file = Some(folder.path().join(ca));
        })
    };
    let mut known = to("localhost", "ca.pem");
    assert_eq!(known.send(&addressed()), Receipt::Sent { detail: "0 ok".to_owned() });
    let found = known.check().unwrap().en;
    assert_eq!(found, "robot group: localhost answers (encrypted), nothing was sent.");
    for (host, ca) in [("localhost", "other.pem"), ("127.0.0.1", "ca.pem")] {
        let receipt = to(host, ca).send(&addressed());
        assert!(receipt.code() == "deferred" && receipt.detail().contains("not trusted"), "{receipt:?}");
    }
}
