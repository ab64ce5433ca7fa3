//! The terminal: data on standard output, everything else on standard error. The only file that writes to either.

use std::io::{self, BufWriter, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};

use clap::builder::styling::{AnsiColor, Style};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use serde_json::json;

use crate::failure::Failure;
use crate::i18n::{Lang, Message};
use crate::message;
use crate::output::visible::{self, Breaks};

/// When to use colour.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColourChoice {
    /// On a terminal that shows it.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// How a run speaks.
#[derive(Clone, Copy, Debug, Default)]
pub struct Manner {
    /// Language of everything people read.
    pub lang: Lang,
    /// Say only what went wrong.
    pub quiet: bool,
    /// Say more.
    pub verbose: bool,
    /// Whether to show progress on a terminal.
    pub progress: bool,
    /// When to use colour.
    pub colour: ColourChoice,
    /// Whether the environment forbids colour (`NO_COLOR`, `TERM=dumb`).
    pub plain_terminal: bool,
    /// Errors as one JSON object.
    pub json_errors: bool,
}

/// The two streams of the program.
#[derive(Debug)]
pub struct Ui {
    manner: Manner,
    /// Whether standard output was asked for or standard input read, so that the command cannot begin again unnoticed.
    engaged: AtomicBool,
}

const FAILURE: Style = AnsiColor::Red.on_default().bold();
const WARNING: Style = AnsiColor::Yellow.on_default().bold();
const HINT: Style = AnsiColor::Cyan.on_default();

impl Ui {
    /// Makes the streams of a run.
    pub fn new(manner: Manner) -> Ui {
        Ui { manner, engaged: AtomicBool::new(false) }
    }

    /// Returns the language of the run.
    pub fn lang(&self) -> Lang {
        self.manner.lang
    }

    /// Returns whether only failures are told.
    pub fn is_quiet(&self) -> bool {
        self.manner.quiet
    }

    /// Makes errors from here on one JSON object each.
    pub fn set_json_errors(&mut self) {
        self.manner.json_errors = true;
    }

    /// Returns standard output, buffered; flush it before leaving.
    pub fn out(&self) -> BufWriter<io::Stdout> {
        self.engage();
        BufWriter::with_capacity(1 << 16, io::stdout())
    }

    /// Notes that standard input is about to be read.
    pub fn engage(&self) {
        self.engaged.store(true, Ordering::Relaxed);
    }

    /// Returns whether standard output was asked for or standard input read.
    pub fn is_engaged(&self) -> bool {
        self.engaged.load(Ordering::Relaxed)
    }

    /// Returns whether standard output is a terminal.
    pub fn out_is_terminal(&self) -> bool {
        io::stdout().is_terminal()
    }

    /// Returns the width of the terminal in columns; nothing where standard output is none.
    pub fn width(&self) -> Option<usize> {
        let size = rustix::termios::tcgetwinsize(io::stdout()).ok()?;
        (size.ws_col > 0).then_some(usize::from(size.ws_col))
    }

    /// Returns whether standard input is a terminal, where reading would wait for a person.
    pub fn in_is_terminal(&self) -> bool {
        io::stdin().is_terminal()
    }

    /// Returns whether standard output may carry colour.
    pub fn out_colour(&self) -> bool {
        self.colour(io::stdout().is_terminal())
    }

    fn colour(&self, terminal: bool) -> bool {
        match self.manner.colour {
            ColourChoice::Always => true,
            ColourChoice::Never => false,
            ColourChoice::Auto => terminal && !self.manner.plain_terminal,
        }
    }

    /// Tells what was done; silent with `--quiet`.
    pub fn status(&self, message: &Message) {
        if !self.manner.quiet {
            self.say(None, message);
        }
    }

    /// Tells what only `--verbose` asks for.
    pub fn detail(&self, message: &Message) {
        if self.manner.verbose && !self.manner.quiet {
            self.say(None, message);
        }
    }

    /// Tells what the user should look at; also with `--quiet`.
    pub fn warn(&self, message: &Message) {
        self.say(Some((WARNING, ("警告", "warning"))), message);
    }

    /// Suggests what to do next; silent with `--quiet`.
    pub fn hint(&self, message: &Message) {
        if !self.manner.quiet {
            self.say(Some((HINT, ("提示", "hint"))), message);
        }
    }

    /// Tells a failure and its hints.
    pub fn failure(&self, failure: &Failure) {
        let Some(message) = &failure.message else { return };
        if self.manner.json_errors {
            let hints: Vec<&str> = failure.hints.iter().map(|hint| hint.get(self.lang())).collect();
            let error = json!({"error": {
                "code": failure.kind.code(), "message": message.get(self.lang()), "hints": hints}});
            self.line(&error.to_string());
            return;
        }
        self.say(Some((FAILURE, ("错误", "error"))), message);
        for hint in &failure.hints {
            self.say(Some((HINT, ("提示", "hint"))), hint);
        }
    }

    /// Prints a text on standard output.
    pub fn print(&self, text: &str) -> io::Result<()> {
        let mut out = self.out();
        out.write_all(text.as_bytes())?;
        out.flush()
    }

    /// Tells a text as it is.
    pub fn tell(&self, text: &str) {
        self.line(text.trim_end());
    }

    fn say(&self, label: Option<(Style, (&str, &str))>, message: &Message) {
        // What is told is made harmless before it is coloured, or the colours would be shown as text.
        let text = visible::show(message.get(self.lang()), Breaks::Keep);
        let line = match label {
            None => text.into_owned(),
            Some((style, (zh, en))) => {
                let (label, colon) = (self.lang().pick(zh, en), self.lang().pick("：", ": "));
                if self.colour(io::stderr().is_terminal()) {
                    format!("{style}{label}{style:#}{colon}{text}")
                } else {
                    format!("{label}{colon}{text}")
                }
            }
        };
        Self::write(&line);
    }

    fn line(&self, text: &str) {
        Self::write(&visible::show(text, Breaks::Keep));
    }

    /// A closed standard error is nobody to complain to.
    fn write(line: &str) {
        let _ = writeln!(io::stderr().lock(), "{line}");
    }

    /// Returns a bar that shows how many bytes of `total` were read; hidden off a terminal and for short work.
    pub fn progress(&self, total: u64, label: &Message) -> ProgressBar {
        self.bar(Some(total), label, "{msg} {bar:30} {bytes}/{total_bytes} {eta}")
    }

    /// Returns a bar that shows how many rows were handled; hidden off a terminal. Its length is to be set.
    pub fn progress_of_rows(&self, label: &Message) -> ProgressBar {
        self.bar(None, label, "{msg} {bar:30} {human_pos}/{human_len} {eta}")
    }

    fn bar(&self, total: Option<u64>, label: &Message, template: &str) -> ProgressBar {
        if self.manner.quiet || !self.manner.progress || !io::stderr().is_terminal() {
            return ProgressBar::hidden();
        }
        let bar = ProgressBar::with_draw_target(total, ProgressDrawTarget::stderr_with_hz(8));
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_message(label.get(self.lang()).to_owned());
        bar
    }

    /// Says that the program itself failed.
    pub fn internal(&self, what: &str) {
        let failure =
            Failure::new(crate::failure::Kind::Internal, message!("程序内部错误：{what}", "internal error: {what}"))
                .hint(message!("请把本条信息和命令报给维护者", "please report this message with the command"));
        self.failure(&failure);
    }
}
