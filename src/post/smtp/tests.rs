//! Mail servers that fail at every step, and what is said of the letter then.

mod peer;
mod sealed;

use std::fmt::Write as _;
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use self::peer::{Act, Listening, Step};
use super::*;
use crate::post::tests::{letter, settings};

/// How long a letter may take where a server makes it wait; long enough for a busy machine to get to the step that fails.
const PATIENCE: Duration = Duration::from_millis(900);

/// A channel to a server on this machine.
fn channel(port: u16, change: impl FnOnce(&mut Settings)) -> MailServer {
    let mut settings = settings();
    settings.smtp.host = Some("127.0.0.1".to_owned());
    settings.smtp.port = Some(port);
    settings.smtp.tls = Tls::None;
    settings.smtp.user = Some("office".to_owned());
    settings.smtp.password = Some(crate::post::Secret::Given("hush".to_owned()));
    settings.smtp.timeout = Some(PATIENCE);
    change(&mut settings);
    MailServer::open(&settings).unwrap()
}

/// What becomes of a letter by the step at which something happens, and by what happens: deferred, failed, uncertain.
/// The columns are those of [`ACTS`].
const TABLE: &[(Step, &str)] = &[
    (Step::Greeting, "d d d d d d d d"),
    (Step::Hello, "d d d d d d d d"),
    (Step::Login, "d d d d d d d d"),
    (Step::Mail, "d f d d d d d d"),
    (Step::Recipient, "d f d d d d d d"),
    (Step::Data, "d f d d d d d d"),
    (Step::Dot, "d f u u u u u u"),
];

/// What servers do wrong.
const ACTS: [Act; 8] = [
    Act::Say("450 4.2.0 later"),
    Act::Say("550 5.1.1 never"),
    Act::Say("Willkommen"),
    Act::Drop,
    Act::Hang,
    Act::Drip,
    Act::EndlessLine,
    Act::EndlessReply,
];

/// Sends a letter to a server that does one thing wrong, and says what became of it and how long that took.
fn sent_to(step: Step, act: Act) -> (Receipt, Duration) {
    let server = Listening::start(move |peer| peer.serve(Some((step, act))));
    let mut channel = channel(server.port, |_| {});
    let begun = Instant::now();
    let receipt = channel.send(&letter());
    (receipt, begun.elapsed())
}

#[test]
fn what_became_of_a_letter_follows_from_the_step_at_which_it_ended() {
    let (sender, receiver) = mpsc::channel();
    for (row, (step, expected)) in TABLE.iter().enumerate() {
        for (column, (act, expected)) in ACTS.into_iter().zip(expected.split(' ')).enumerate() {
            let (sender, step) = (sender.clone(), *step);
            thread::spawn(move || sender.send(((row, column), step, act, expected, sent_to(step, act))));
        }
    }
    drop(sender);
    let mut outcomes: Vec<_> = receiver.iter().collect();
    outcomes.sort_by_key(|outcome| outcome.0);
    assert_eq!(outcomes.len(), TABLE.len() * ACTS.len());
    let (mut findings, mut told) = (String::new(), String::new());
    for (_, step, act, expected, (receipt, took)) in outcomes {
        let line = format!("{step:?} {act:?}: {} after {took:?}: {}", receipt.code(), receipt.detail());
        writeln!(told, "{line}").unwrap();
        let endless = matches!(act, Act::EndlessLine | Act::EndlessReply);
        let as_said = receipt.code().starts_with(expected)
            && took < PATIENCE + Duration::from_secs(1)
            // What has no end is not read until the deadline.
            && (!endless || receipt.detail().contains("without end"))
            && (act != Act::Say("550 5.1.1 never") || receipt.detail().contains("550 5.1.1 never"));
        if !as_said {
            writeln!(findings, "expected {expected}: {line}").unwrap();
        }
    }
    assert!(findings.is_empty(), "{findings}\nall of them:\n{told}");
}

#[test]
fn nobody_there_is_no_loss() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mut channel = channel(free, |_| {});
    let Receipt::Deferred { detail } = channel.send(&letter()) else { panic!("no server took it") };
    assert!(detail.contains("refused"), "{detail}");
    assert!(channel.check().is_err());
}

#[test]
fn a_server_that_cannot_be_used_is_not_asked_for_every_letter() {
    for (step, said) in [(Step::Greeting, "421 4.3.2 full"), (Step::Login, "535 5.7.8 wrong")] {
        let server = Listening::start(move |peer| peer.serve(Some((step, Act::Say(said)))));
        let mut channel = channel(server.port, |_| {});
        let first = channel.send(&letter());
        assert!(first.code() == "deferred" && first.detail().contains(said), "{first:?}");
        assert_eq!([channel.send(&letter()), channel.send(&letter())], [first.clone(), first]);
        assert_eq!(server.seen().len(), 1, "one connection");
        assert!(channel.check().is_err());
        assert_eq!(server.seen().len(), 2, "whoever looks after it asks the server itself");
    }
}

#[test]
fn many_letters_go_over_one_connection() {
    let server = Listening::start(|peer| peer.serve(None));
    let mut channel = channel(server.port, |_| {});
    for number in 0..5 {
        let mut letter = letter();
        letter.message_id = format!("{number}@renda.example");
        assert_eq!(channel.send(&letter), Receipt::Sent { detail: "250 2.0.0 taken".to_owned() });
    }
    channel.finish();
    let seen = server.seen();
    assert_eq!(seen.len(), 1, "one connection: {seen:?}");
    let lines = &seen[0];
    assert_eq!(lines.iter().filter(|line| *line == "RCPT TO:<zjj@example.cn>").count(), 5);
    assert_eq!(lines.iter().filter(|line| line.starts_with("EHLO [127.0.0.1]")).count(), 1);
    assert_eq!(lines.last().map(String::as_str), Some("QUIT"));
}

#[test]
fn a_server_that_leaves_between_letters_is_called_again() {
    for act in [Act::Say("421 4.3.2 enough"), Act::Drop] {
        // The second letter of every connection meets it.
        let server = Listening::start(move |peer| {
            peer.serve_letters(1);
            peer.act(act);
        });
        let mut channel = channel(server.port, |_| {});
        for _ in 0..3 {
            assert_eq!(channel.send(&letter()).code(), "sent", "{act:?}");
        }
        assert_eq!(server.seen().len(), 3, "{act:?}");
    }
}

#[test]
fn a_refused_recipient_does_not_stop_the_next() {
    for (wrong, connections) in [
        (None, 1),
        (Some((Step::Reset, Act::Drop)), 2),
        (Some((Step::Reset, Act::Say("421 4.3.2 enough"))), 2),
        (Some((Step::Reset, Act::Say("502 5.5.1 what?"))), 2),
        (Some((Step::Reset, Act::Hang)), 2),
    ] {
        let server = Listening::start(move |peer| {
            peer.refuse("nobody@example.cn");
            peer.serve(wrong);
        });
        let mut channel = channel(server.port, |_| {});
        let mut letters = [letter(), letter()];
        letters[0].to.address = "nobody@example.cn".to_owned();
        let refused = Receipt::Failed { detail: "550 5.1.1 nobody of that name".to_owned() };
        assert_eq!(channel.send(&letters[0]), refused, "{wrong:?}");
        assert_eq!(channel.send(&letters[1]).code(), "sent", "{wrong:?}");
        assert_eq!(server.seen().len(), connections, "{wrong:?}");
    }
}

#[test]
fn a_server_that_ends_in_the_middle_of_a_letter_has_not_taken_it() {
    let server = Listening::start(|peer| {
        peer.serve_until_body();
        peer.say("552 5.3.4 too large");
    });
    let mut channel = channel(server.port, |settings| settings.smtp.timeout = Some(Duration::from_secs(20)));
    // More than the buffers of both ends hold.
    let mut large = letter();
    let bytes = vec![7; 24 << 20];
    large.attachment = Some(crate::post::Attachment { name: "大.bin".into(), media_type: "x/y".into(), bytes });
    let receipt = channel.send(&large);
    assert!(matches!(receipt, Receipt::Failed { .. } | Receipt::Deferred { .. }), "{receipt:?}");
}

#[test]
fn what_a_server_repeats_of_the_password_is_not_told() {
    let server = Listening::start(|peer| {
        peer.serve(Some((Step::Login, Act::Say("535 5.7.8 hush is wrong\u{1b}[1m AG9mZmljZQBodXNo"))));
    });
    let mut channel = channel(server.port, |_| {});
    let receipt = channel.send(&letter());
    assert_eq!(receipt.code(), "deferred");
    assert!(receipt.detail().contains("535 5.7.8 ● is wrong [1m ●"), "{receipt:?}");
    assert!(receipt.detail().contains("password"), "{receipt:?}");
    let told = channel.check().unwrap_err();
    assert!(!told.en.contains("hush") && !told.zh.contains("hush"), "{told:?}");
}

#[test]
fn a_letter_without_an_address_cannot_be_sent() {
    let server = Listening::start(|peer| peer.serve(None));
    let mut letter = letter();
    letter.to.address = String::new();
    let receipt = channel(server.port, |_| {}).send(&letter);
    assert_eq!(receipt, Receipt::Failed { detail: "there is no mail address".to_owned() });
    assert!(server.seen().is_empty(), "the server was not even called");
}

#[test]
fn every_address_that_is_valid_is_one_for_the_mail_library() {
    for address in [
        "a@b",
        "zhang.san+db@example.gov.cn",
        "\"a b,<c>\\\"\"@example.cn",
        "o'brien=x@example.cn",
        "-x@example.cn",
        "a@[127.0.0.1]",
        "a@[IPv6:::1]",
        "a@xn--fiqs8s.xn--fiqs8s",
        &format!("{}@example.cn", "a".repeat(64)),
    ] {
        let server = Listening::start(|peer| peer.serve(None));
        let mut letter = letter();
        letter.to.address = address.to_owned();
        assert_eq!(channel(server.port, |_| {}).send(&letter).code(), "sent", "{address}");
        assert!(server.seen()[0].contains(&format!("RCPT TO:<{address}>")), "{:?}", server.seen());
    }
}

#[test]
fn a_login_that_is_asked_for_is_no_fault_of_the_recipient() {
    let server = Listening::start(|peer| peer.serve(Some((Step::Mail, Act::Say("530 5.7.0 login first")))));
    let receipt = channel(server.port, |settings| settings.smtp.user = None).send(&letter());
    assert_eq!(receipt, Receipt::Deferred { detail: "530 5.7.0 login first".to_owned() });
}

#[test]
fn lines_of_another_encoding_and_unusual_codes_are_read() {
    // «550 用户不存在», as several services write it, and a code that RFC 5321 does not know.
    const GBK: &[u8] = b"550 \xd3\xc3\xbb\xa7\xb2\xbb\xb4\xe6\xd4\xda\r\n";
    for (said, expected) in [
        (GBK, Receipt::Failed { detail: "550 用户不存在".to_owned() }),
        (b"571 5.7.1 refused\r\n", Receipt::Failed { detail: "571 5.7.1 refused".to_owned() }),
        (b"250\r\n", Receipt::Sent { detail: "250".to_owned() }),
    ] {
        let server = Listening::start(move |peer| peer.serve(Some((Step::Dot, Act::SayBytes(said)))));
        assert_eq!(channel(server.port, |_| {}).send(&letter()), expected);
    }
}

#[test]
fn settings_that_lack_something_say_what() {
    let told = |change: fn(&mut Settings)| {
        let mut settings = settings();
        settings.smtp.host = Some("127.0.0.1".to_owned());
        settings.smtp.tls = Tls::None;
        change(&mut settings);
        MailServer::open(&settings).map(drop).unwrap_err().zh
    };
    assert!(told(|settings| settings.smtp.host = None).contains("[smtp] host"));
    assert!(told(|settings| settings.smtp.user = Some("office".into())).contains("RENDA_SMTP_PASSWORD"));
    assert!(told(|settings| settings.from = None).contains("from ="));
    let absent = |settings: &mut Settings| {
        settings.smtp.tls = Tls::Tls;
        settings.smtp.ca_file = Some("/nowhere/ca.pem".into());
    };
    assert!(told(absent).contains("/nowhere/ca.pem"));
}
