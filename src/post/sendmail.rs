//! Letters through a program of this machine that takes mail, as `sendmail` of any mail system does.

use std::io::{self, ErrorKind, Read as _, Write as _};
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use super::mime::{self, Sender};
use super::{Channel, Letter, Receipt, Settings};
use crate::i18n::{Lang, Message, Text, system_error};
use crate::message;

/// The program, unless the settings name another; `-i` lets a letter hold a line of one dot.
const COMMAND: [&str; 2] = ["/usr/sbin/sendmail", "-i"];

/// How long a letter may take unless said.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Most bytes kept of what the program says.
const LONGEST: u64 = 4096;

/// How often the program is asked whether it has ended.
const PAUSE: Duration = Duration::from_millis(10);

/// Exit codes of `sysexits.h` by which the letter itself was refused: its data, its user, its host, the other side. All
/// others, such as a full queue (75) or a wrong command (64), are the fault of this machine and its settings.
const REFUSED: [i32; 4] = [65, 67, 68, 69];

/// How long what the program said is waited for after its end; a child of its own may hold the pipe for ever.
const GRACE: Duration = Duration::from_millis(200);

/// The program.
pub(super) struct Program {
    command: Vec<String>,
    sender: Sender,
    timeout: Duration,
    lang: Lang,
}

/// How a run of the program ended.
enum End {
    /// It could not be started.
    NotStarted(io::Error),
    /// It ended by itself.
    Exited(ExitStatus, String),
    /// It did not end in time, and was ended.
    Late,
}

impl Program {
    /// Takes the program of the settings.
    pub(super) fn open(settings: &Settings) -> Result<Program, Message> {
        let command = match settings.sendmail.command.as_slice() {
            [] => COMMAND.map(str::to_owned).to_vec(),
            command => command.to_vec(),
        };
        if command.iter().any(|argument| argument.contains('\0')) || command[0].is_empty() {
            return Err(Text::new("[sendmail] command 写法不对", "[sendmail] command is wrong").into());
        }
        let timeout = settings.sendmail.timeout.unwrap_or(TIMEOUT);
        Ok(Program { command, sender: settings.sender()?, timeout, lang: settings.lang })
    }

    fn run(&self, to: &str, message: &[u8]) -> End {
        let mut command = Command::new(&self.command[0]);
        // What follows `--` is no option, whatever it looks like.
        command.args(&self.command[1..]).args(["-f", &self.sender.from.address, "--", to]);
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        let mut child = match command.spawn() {
            Ok(child) => child,
            Err(error) => return End::NotStarted(error),
        };
        let (input, output) = (child.stdin.take(), child.stderr.take());
        let message = message.to_vec();
        // In threads of their own: the program may say much before it reads, or never read at all.
        thread::spawn(move || input.map(|mut input| input.write_all(&message)));
        let (sender, said) = mpsc::channel();
        thread::spawn(move || {
            let (mut bytes, Some(mut output)) = (Vec::new(), output) else { return };
            let _ = output.by_ref().take(LONGEST).read_to_end(&mut bytes);
            // Nobody may be waiting any more.
            let _ = sender.send(String::from_utf8_lossy(&bytes).into_owned());
            let _ = io::copy(&mut output, &mut io::sink());
        });
        let Some(status) = wait(&mut child, Instant::now() + self.timeout) else {
            let _ = child.kill();
            let _ = child.wait();
            return End::Late;
        };
        End::Exited(status, said.recv_timeout(GRACE).unwrap_or_default())
    }

    fn settle(&self, end: End) -> Receipt {
        let name = &self.command[0];
        match end {
            End::NotStarted(error) => {
                let Message { zh, en } = system_error(&error);
                let message = message!("程序 {name} 不能运行：{zh}", "cannot run {name}: {en}");
                Receipt::deferred(message.get(self.lang))
            }
            End::Late => {
                let message = message!(
                    "程序 {name} 超时未结束，已停止，信件是否发出不明",
                    "{name} took too long and was ended; whether the letter went is not known"
                );
                Receipt::uncertain(message.get(self.lang))
            }
            End::Exited(status, said) => match status.code() {
                Some(0) => Receipt::sent(message!("已交给 {name}", "taken by {name}").get(self.lang)),
                Some(code) => {
                    let message =
                        message!("程序 {name} 退出码 {code}：{said}", "{name} ended with code {code}: {said}");
                    let make = if REFUSED.contains(&code) { Receipt::failed } else { Receipt::deferred };
                    make(message.get(self.lang))
                }
                None => {
                    let signal = status.signal().unwrap_or_default();
                    let message = message!(
                        "程序 {name} 被信号 {signal} 中止，信件是否发出不明",
                        "{name} was ended by signal {signal}; whether the letter went is not known"
                    );
                    Receipt::uncertain(message.get(self.lang))
                }
            },
        }
    }
}

/// Waits until the program ends or its time is over.
fn wait(child: &mut Child, until: Instant) -> Option<ExitStatus> {
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Some(status),
            Err(error) if error.kind() != ErrorKind::Interrupted => return None,
            _ if Instant::now() >= until => return None,
            _ => thread::sleep(PAUSE),
        }
    }
}

impl Channel for Program {
    fn send(&mut self, letter: &Letter) -> Receipt {
        let message = match mime::message(letter, &self.sender) {
            Ok(message) => message,
            Err(wrong) => return Receipt::failed(wrong.get(self.lang)),
        };
        let to = &letter.to.address;
        if to.starts_with('-') {
            let message = message!(
                "邮箱地址“{to}”以 - 开头，不交给本机程序",
                "the address {to:?} begins with -, which a program may misread"
            );
            return Receipt::failed(message.get(self.lang));
        }
        // Programs of this machine end lines as this machine does.
        let message: Vec<u8> = message.into_iter().filter(|byte| *byte != b'\r').collect();
        self.settle(self.run(to, &message))
    }

    fn check(&mut self) -> Result<Message, Message> {
        let name = &self.command[0];
        // A name without a folder is found by the system when the program is run.
        let found = if name.contains('/') { std::fs::metadata(name).map(drop) } else { Ok(()) };
        found.map_err(|error| {
            let Message { zh, en } = system_error(&error);
            message!("程序 {name} 不能用：{zh}", "cannot use {name}: {en}")
        })?;
        Ok(message!("将用本机程序 {name} 发信", "letters go through {name}"))
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt as _;
    use std::path::Path;

    use super::super::tests::{letter, settings};
    use super::*;

    /// A program that keeps what it was given in `folder` and then does as told.
    fn program(folder: &Path, then: &str) -> Program {
        let path = folder.join("sendmail");
        let script = format!(
            "#!/bin/sh\nfor argument; do echo \"<$argument>\"; done > '{0}/arguments'\n{then}\n",
            folder.display()
        );
        fs::write(&path, script).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        let mut settings = settings();
        settings.sendmail.command = vec![path.display().to_string(), "-i".to_owned()];
        settings.sendmail.timeout = Some(Duration::from_secs(10));
        Program::open(&settings).unwrap()
    }

    #[test]
    fn the_program_is_given_recipient_and_letter() {
        let folder = tempfile::tempdir().unwrap();
        let mut program = program(folder.path(), &format!("cat > '{}/letter'", folder.path().display()));
        assert_eq!(program.send(&letter()).code(), "sent");
        let arguments = fs::read_to_string(folder.path().join("arguments")).unwrap();
        assert_eq!(arguments, "<-i>\n<-f>\n<office@example.cn>\n<-->\n<zjj@example.cn>\n");
        let got = fs::read_to_string(folder.path().join("letter")).unwrap();
        let made = String::from_utf8(mime::message(&letter(), &program.sender).unwrap()).unwrap();
        assert_eq!(got, made.replace("\r\n", "\n"));
        assert!(program.check().is_ok());
    }

    #[test]
    fn what_becomes_of_a_letter_follows_from_how_the_program_ends() {
        let folder = tempfile::tempdir().unwrap();
        for (then, expected, told) in [
            ("cat > /dev/null; exit 0", "sent", "taken by"),
            // It has all it wants without the letter.
            ("exit 0", "sent", "taken by"),
            ("cat > /dev/null; echo 'queue is full' >&2; exit 75", "deferred", "code 75: queue is full"),
            ("exit 71", "deferred", "code 71"),
            ("exit 127", "deferred", "code 127"),
            ("exit 64", "deferred", "code 64"),
            ("exit 1", "deferred", "code 1"),
            // It leaves a child behind that delivers.
            ("sleep 5 & exit 67", "failed", "code 67"),
            ("exit 67", "failed", "code 67"),
            ("yes gossip | head -c 300000 >&2; exit 69", "failed", "code 69: gossip gossip"),
            ("cat > /dev/null; kill -9 $$", "uncertain", "signal 9"),
        ] {
            let receipt = program(folder.path(), then).send(&letter());
            assert!(receipt.code() == expected && receipt.detail().contains(told), "{then}: {receipt:?}");
        }
    }

    #[test]
    fn a_program_that_does_not_end_is_ended() {
        let folder = tempfile::tempdir().unwrap();
        for then in ["exec sleep 60", "cat > /dev/null; exec sleep 60"] {
            let mut program = program(folder.path(), then);
            program.timeout = Duration::from_millis(100);
            let mut large = letter();
            large.text = "长".repeat(200_000);
            let begun = Instant::now();
            assert_eq!(program.send(&large).code(), "uncertain", "{then}");
            assert!(begun.elapsed() < Duration::from_secs(10), "{then}");
        }
    }

    #[test]
    fn what_cannot_be_run_or_would_be_misread_does_not_go() {
        let folder = tempfile::tempdir().unwrap();
        let mut program = program(folder.path(), "cat > /dev/null");
        for to in ["-oQ/tmp@example.cn", "-x@example.cn", ""] {
            let mut letter = letter();
            letter.to.address = to.to_owned();
            assert_eq!(program.send(&letter).code(), "failed", "{to}");
        }
        assert!(!folder.path().join("arguments").exists(), "the program was not even started");
        program.command[0] = folder.path().join("nothing").display().to_string();
        assert_eq!(program.send(&letter()).code(), "deferred");
        assert!(program.check().is_err());
    }
}
