//! Failures at the command edge: one kind for each exit code, with what to do next.

use crate::i18n::{Message, Text, system_error};
use crate::message;
use crate::ops::import::resolve::Unresolved;
use crate::ops::write::OpError;
use crate::output::Unfit;
use crate::storage::sql::StorageError;

/// What kind of failure it was; the numbers are the program's exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// A rule said no.
    Rejected = 1,
    /// The command line is wrong.
    Usage = 2,
    /// What it names does not exist.
    NotFound = 3,
    /// It exists already, or changed meanwhile.
    Conflict = 4,
    /// Some rows were taken and others rejected.
    Partial = 5,
    /// The database or a file cannot be used.
    Storage = 6,
    /// No reminder could be sent.
    Delivery = 7,
    /// There are findings, and `--exit-code` asked to be told.
    Findings = 10,
    /// A bug.
    Internal = 70,
    /// The user asked to stop.
    Interrupted = 130,
}

impl Kind {
    /// Every exit code with what it means; 0 is no kind of failure.
    pub const EXIT_CODES: &[(u8, Text)] = &[
        (0, Text::new("完成；没有可列出的内容也是 0", "done, also when there is nothing to list")),
        (Kind::Rejected as u8, Text::new("规则不允许", "a rule said no")),
        (Kind::Usage as u8, Text::new("命令写错", "the command line is wrong")),
        (Kind::NotFound as u8, Text::new("找不到", "not found")),
        (Kind::Conflict as u8, Text::new("已经存在或已被改动", "it exists already, or changed meanwhile")),
        (Kind::Partial as u8, Text::new("部分行未收", "some rows were taken and others rejected")),
        (Kind::Storage as u8, Text::new("数据库或文件不能用", "the database or a file cannot be used")),
        (Kind::Delivery as u8, Text::new("提醒未送达", "no reminder could be sent")),
        (
            Kind::Findings as u8,
            Text::new("有结果（仅在加 --exit-code 时）", "there are findings (only with --exit-code)"),
        ),
        (Kind::Internal as u8, Text::new("程序缺陷", "a bug")),
        (Kind::Interrupted as u8, Text::new("被中断", "interrupted")),
    ];

    /// Returns the stable ASCII name that JSON errors carry.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Rejected => "rejected",
            Kind::Usage => "usage",
            Kind::NotFound => "not-found",
            Kind::Conflict => "conflict",
            Kind::Partial => "partial",
            Kind::Storage => "storage",
            Kind::Delivery => "delivery",
            Kind::Findings => "findings",
            Kind::Internal => "internal",
            Kind::Interrupted => "interrupted",
        }
    }
}

/// A failure: its kind, a sentence that says what, where and why, and hints on what to do.
#[derive(Clone, Debug)]
pub struct Failure {
    /// Kind and exit code.
    pub kind: Kind,
    /// What went wrong; nothing where the output has said it already.
    pub message: Option<Message>,
    /// What to do.
    pub hints: Vec<Message>,
    /// Whether the reader of our output went away, which is no failure at all.
    pub closed_pipe: bool,
    /// Whether another transaction stood in the way, so that the same again may well succeed.
    pub collided: bool,
}

impl Failure {
    /// Makes a failure.
    pub fn new(kind: Kind, message: Message) -> Failure {
        Failure { kind, message: Some(message), hints: Vec::new(), closed_pipe: false, collided: false }
    }

    /// Makes a failure that only sets the exit code, because everything was said.
    pub fn silent(kind: Kind) -> Failure {
        Failure { kind, message: None, hints: Vec::new(), closed_pipe: false, collided: false }
    }

    /// Shorthand for a wrong command line.
    pub fn usage(message: Message) -> Failure {
        Failure::new(Kind::Usage, message)
    }

    /// Adds a hint.
    pub fn hint(mut self, hint: Message) -> Failure {
        self.hints.push(hint);
        self
    }

    /// Makes a failure of a name that leads nowhere, or to several; what there is, is listed by the verb `list` of `noun`.
    pub fn unresolved(noun: &str, (code, reason): Unresolved) -> Failure {
        let failure = Failure::new(Kind::NotFound, reason);
        if !code.starts_with("unknown-") {
            return failure;
        }
        failure.hint(message!("renda {noun} list 列出已登记的", "renda {noun} list shows what is on the register"))
    }

    /// Makes a failure of a file, naming it.
    pub fn file(path: &std::path::Path, error: &std::io::Error) -> Failure {
        let shown = path.display();
        let Message { zh, en } = system_error(error);
        Failure::new(Kind::Storage, message!("文件 {shown} 无法使用：{zh}", "cannot use the file {shown}: {en}"))
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        if let Some(message) = Unfit::inside(&error) {
            let data = error.kind() == std::io::ErrorKind::InvalidData;
            return Failure::new(if data { Kind::Rejected } else { Kind::Storage }, message.clone());
        }
        let Message { zh, en } = system_error(&error);
        let mut failure = Failure::new(Kind::Storage, message!("无法写出结果：{zh}", "cannot write the output: {en}"));
        failure.closed_pipe = error.kind() == std::io::ErrorKind::BrokenPipe;
        failure
    }
}

impl From<StorageError> for Failure {
    fn from(error: StorageError) -> Failure {
        let kind = match error {
            StorageError::Reader(error) => return error.into(),
            StorageError::Constraint(_) | StorageError::Statement(_) => Kind::Internal,
            StorageError::Withheld(_) | StorageError::NotAQuery => Kind::Rejected,
            StorageError::Taken(_) => Kind::Conflict,
            StorageError::Unusable(_)
            | StorageError::Foreign(_)
            | StorageError::Absent(_)
            | StorageError::Locked(_)
            | StorageError::Collided(_)
            | StorageError::Uncertain(_)
            | StorageError::Denied(_) => Kind::Storage,
        };
        let mut failure = Failure::new(kind, error.message());
        failure.collided = matches!(error, StorageError::Collided(_));
        match error {
            StorageError::Absent(_) => failure
                .hint(message!("检查 --db 是否写错；新建请用 renda init", "check --db; make one with renda init")),
            StorageError::Taken(_) => {
                failure.hint(message!("换个名称，或直接使用它", "choose another name, or go on with it"))
            }
            StorageError::NotAQuery => {
                failure.hint(message!("renda sql 只读，不能改动数据", "renda sql reads only; it changes nothing"))
            }
            _ if kind == Kind::Internal => failure.hint(message!(
                "这是程序缺陷，请把本条信息和命令报给维护者；数据未被改动",
                "this is a bug; please report it with the command; nothing was changed"
            )),
            _ => failure,
        }
    }
}

impl From<OpError> for Failure {
    fn from(error: OpError) -> Failure {
        match error {
            OpError::Rejected(message) => Failure::new(Kind::Rejected, message),
            OpError::NotFound(message) => Failure::new(Kind::NotFound, message),
            OpError::Conflict(message) => Failure::new(Kind::Conflict, message),
            OpError::Interrupted => {
                Failure::new(Kind::Interrupted, message!("已中断，没有保留任何改动", "interrupted; nothing was kept"))
            }
            OpError::Storage(error) => error.into(),
            OpError::Faults(faults) => {
                let text = |lang| {
                    let lines: Vec<String> = faults.iter().map(|fault| fault.describe(lang)).collect();
                    lines.join("\n")
                };
                let message = Message::new(text(crate::i18n::Lang::Zh), text(crate::i18n::Lang::En));
                Failure::new(Kind::Rejected, message)
            }
        }
    }
}
