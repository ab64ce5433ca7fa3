//! A mail server on this machine that does what it is told, and remembers what it was told.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// The steps of a conversation, by what the server answers there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Greeting,
    Hello,
    Login,
    Mail,
    Recipient,
    Data,
    Dot,
    Reset,
}

/// What it does instead of what it should.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    Say(&'static str),
    SayBytes(&'static [u8]),
    Drop,
    Hang,
    Drip,
    EndlessLine,
    EndlessReply,
}

/// What a peer speaks over.
pub(super) trait Stream: Read + Write {}

impl<S: Read + Write> Stream for S {}

/// One connection of the server.
pub(super) struct Peer {
    stream: Box<dyn Stream>,
    held: Vec<u8>,
    seen: Arc<Mutex<Vec<Vec<String>>>>,
    place: usize,
    refused: Option<String>,
    /// What the server offers after EHLO.
    pub(super) offers: &'static str,
}

/// The server, listening.
pub(super) struct Listening {
    pub(super) port: u16,
    seen: Arc<Mutex<Vec<Vec<String>>>>,
}

impl Listening {
    /// Starts a server that treats every connection alike.
    pub(super) fn start(treat: impl Fn(&mut Peer) + Send + 'static) -> Listening {
        Listening::start_over(|socket| Box::new(socket), treat)
    }

    /// Starts a server whose connections are wrapped first.
    pub(super) fn start_over(
        wrap: impl Fn(TcpStream) -> Box<dyn Stream> + Send + 'static,
        treat: impl Fn(&mut Peer) + Send + 'static,
    ) -> Listening {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let all = seen.clone();
        thread::spawn(move || {
            for socket in listener.incoming() {
                let stream = wrap(socket.unwrap());
                let place = {
                    let mut all = all.lock().unwrap();
                    all.push(Vec::new());
                    all.len() - 1
                };
                let offers = "250-AUTH LOGIN PLAIN\r\n250 8BITMIME";
                treat(&mut Peer { stream, held: Vec::new(), seen: all.clone(), place, refused: None, offers });
            }
        });
        Listening { port, seen }
    }

    /// Returns the lines of every connection so far.
    pub(super) fn seen(&self) -> Vec<Vec<String>> {
        self.seen.lock().unwrap().clone()
    }
}

impl Peer {
    /// Says a line; whether anybody hears it does not matter.
    pub(super) fn say(&mut self, line: &str) {
        self.raw(format!("{line}\r\n").as_bytes());
    }

    fn raw(&mut self, bytes: &[u8]) -> bool {
        self.stream.write_all(bytes).and_then(|()| self.stream.flush()).is_ok()
    }

    /// Hears a line, and remembers it.
    pub(super) fn hear(&mut self) -> Option<String> {
        let line = loop {
            if let Some(at) = self.held.iter().position(|byte| *byte == b'\n') {
                let line: Vec<u8> = self.held.drain(..=at).collect();
                break String::from_utf8_lossy(&line).trim_end().to_owned();
            }
            let mut chunk = [0; 4096];
            let count = self.stream.read(&mut chunk).ok().filter(|count| *count > 0)?;
            self.held.extend_from_slice(&chunk[..count]);
        };
        self.seen.lock().unwrap()[self.place].push(line.clone());
        Some(line)
    }

    /// Refuses a recipient.
    pub(super) fn refuse(&mut self, address: &str) {
        self.refused = Some(format!("RCPT TO:<{address}>"));
    }

    /// Does what it should not. Afterwards the connection ends.
    pub(super) fn act(&mut self, act: Act) {
        match act {
            Act::Say(_) | Act::SayBytes(_) => {
                match act {
                    Act::SayBytes(line) => self.raw(line),
                    Act::Say(line) => self.raw(format!("{line}\r\n").as_bytes()),
                    _ => false,
                };
                // The other side decides what follows.
                while self.hear().is_some_and(|line| line != "QUIT") {
                    self.say("250 as you like");
                }
            }
            Act::Drop => {}
            Act::Hang => while self.hear().is_some() {},
            Act::Drip => {
                while self.raw(b"2") {
                    thread::sleep(Duration::from_millis(20));
                }
            }
            Act::EndlessLine => while self.raw(&[b'2'; 4096]) {},
            Act::EndlessReply => while self.raw(b"250-more\r\n250-and more\r\n") {},
        }
    }

    /// Serves until the other side leaves; `wrong` tells at which step it does what it should not.
    pub(super) fn serve(&mut self, wrong: Option<(Step, Act)>) {
        self.converse(wrong, usize::MAX);
    }

    /// Serves so many letters and hears the first line of the next.
    pub(super) fn serve_letters(&mut self, most: usize) {
        self.converse(None, most);
    }

    /// Serves until a letter begins.
    pub(super) fn serve_until_body(&mut self) {
        self.converse(Some((Step::Dot, Act::Drop)), 0);
    }

    fn converse(&mut self, wrong: Option<(Step, Act)>, most: usize) {
        let mut letters = 0;
        let answer = |peer: &mut Peer, step: Step, right: &str| match wrong {
            Some((at, act)) if at == step => {
                peer.act(act);
                false
            }
            _ => {
                peer.say(right);
                true
            }
        };
        if !answer(self, Step::Greeting, "220 mail.example ESMTP") {
            return;
        }
        while let Some(line) = self.hear() {
            let goes_on = match line.split(' ').next().unwrap_or_default() {
                "EHLO" => answer(self, Step::Hello, &format!("250-mail.example\r\n{}", self.offers)),
                "AUTH" => answer(self, Step::Login, "235 2.7.0 welcome"),
                "MAIL" if letters == most && most > 0 => return,
                "MAIL" => answer(self, Step::Mail, "250 2.1.0 good"),
                "RCPT" if self.refused.as_ref() == Some(&line) => {
                    self.say("550 5.1.1 nobody of that name");
                    true
                }
                "RCPT" => answer(self, Step::Recipient, "250 2.1.5 good"),
                "DATA" => {
                    letters += 1;
                    let asked = answer(self, Step::Data, "354 go on");
                    if asked && most == 0 {
                        return;
                    }
                    asked && self.hear_letter() && answer(self, Step::Dot, "250 2.0.0 taken")
                }
                "RSET" => answer(self, Step::Reset, "250 2.0.0 forgotten"),
                "QUIT" => {
                    self.say("221 2.0.0 bye");
                    false
                }
                _ => {
                    self.say("500 5.5.1 what?");
                    true
                }
            };
            if !goes_on {
                return;
            }
        }
    }

    fn hear_letter(&mut self) -> bool {
        while let Some(line) = self.hear() {
            if line == "." {
                return true;
            }
        }
        false
    }
}
