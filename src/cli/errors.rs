//! Errors of the command line in the language of the run: what was typed, what would do, the usage.

use clap::error::{ContextKind, ContextValue, Error, ErrorKind};

use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Message};
use crate::message;

/// What became of parsing when it did not lead to a command.
#[derive(Debug)]
pub enum Parsed {
    /// Help or version was asked for: a text for standard output.
    Text(String),
    /// Help was shown because something was missing: a text for standard error, exit code 2.
    Missing(String),
    /// The command line is wrong.
    Wrong(Failure),
}

/// Turns clap's error into a text or a failure.
pub fn explain(error: &Error, lang: Lang) -> Parsed {
    let rendered = || super::translate_help(&error.render().to_string(), lang);
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Parsed::Text(rendered()),
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => Parsed::Missing(rendered()),
        _ => Parsed::Wrong(failure(error)),
    }
}

fn failure(error: &Error) -> Failure {
    let text = |kind| context(error, kind);
    let argument = text(ContextKind::InvalidArg);
    let value = text(ContextKind::InvalidValue);
    let sub = text(ContextKind::InvalidSubcommand);
    let message = match error.kind() {
        ErrorKind::UnknownArgument if !argument.starts_with('-') => {
            message!("多写了“{argument}”", "{argument:?} is one word too many")
        }
        ErrorKind::UnknownArgument => message!("没有选项 {argument}", "there is no option {argument}"),
        ErrorKind::InvalidSubcommand => message!("没有命令 {sub}", "there is no command {sub}"),
        ErrorKind::MissingSubcommand => message!("还要写一个命令", "a command is missing"),
        ErrorKind::MissingRequiredArgument => message!("缺少 {argument}", "missing {argument}"),
        ErrorKind::InvalidValue if value.is_empty() => message!("{argument} 要有一个值", "{argument} needs a value"),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            message!("{argument} 不能是“{value}”", "{argument} cannot be {value:?}")
        }
        ErrorKind::ArgumentConflict => {
            let other = text(ContextKind::PriorArg);
            if other.is_empty() || other == argument {
                message!("{argument} 只能写一次", "{argument} can be given once only")
            } else {
                message!("{argument} 不能和 {other} 同时用", "{argument} does not go with {other}")
            }
        }
        ErrorKind::TooManyValues | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            message!("{argument} 的值个数不对", "{argument} has the wrong number of values")
        }
        ErrorKind::InvalidUtf8 => message!("命令行里有不是 UTF-8 的内容", "the command line is not UTF-8"),
        _ => Message::new(error.to_string(), error.to_string()),
    };
    let mut failure = Failure::new(Kind::Usage, message);
    for hint in hints(error) {
        failure = failure.hint(hint);
    }
    failure
}

fn hints(error: &Error) -> Vec<Message> {
    let mut hints = Vec::new();
    for kind in [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue] {
        let near = context(error, kind);
        if !near.is_empty() {
            hints.push(message!("是否 {near}？", "did you mean {near}?"));
        }
    }
    let valid = context(error, ContextKind::ValidValue);
    if !valid.is_empty() {
        hints.push(message!("可选：{valid}", "possible values: {valid}"));
    }
    hints.push(message!("加 --help 看用法", "add --help to see the usage"));
    hints
}

fn context(error: &Error, kind: ContextKind) -> String {
    match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    }
}
