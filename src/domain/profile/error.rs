//! What is wrong with a profile file, said so that a clerk can mend it: the line, the fault and the way out, in both languages.
//! The TOML reader speaks English only; its sentences are recognised by their form and said again here.

use crate::i18n::Message;
use crate::message;

/// Parts the Chinese from the English wording in an error text that passes through the TOML reader.
const BETWEEN_LANGUAGES: char = '\u{1f}';

/// A profile that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.message())]
pub struct ProfileError {
    /// Line in the file, counted from 1, where it is known.
    pub line: Option<usize>,
    /// What is wrong.
    pub what: Message,
    /// How to mend it.
    pub fix: Message,
}

impl ProfileError {
    pub(super) fn new(what: Message, fix: Message) -> ProfileError {
        ProfileError { line: None, what, fix }
    }

    /// Says line, fault and remedy in one sentence.
    pub fn message(&self) -> Message {
        let (what, fix) = (&self.what, &self.fix);
        let mut zh = format!("{}。{}", what.zh, fix.zh);
        let mut en = format!("{}; {}", what.en, fix.en);
        if let Some(line) = self.line {
            zh.insert_str(0, &format!("第{line}行："));
            en.insert_str(0, &format!("line {line}: "));
        }
        Message::new(zh, en)
    }

    pub(super) fn from_toml(text: &str, error: &toml::de::Error) -> ProfileError {
        let line = error.span().map(|span| {
            let before = text.as_bytes().iter().take(span.start);
            before.filter(|byte| **byte == b'\n').count() + 1
        });
        let (what, fix) = say_again(error.message());
        ProfileError { line, what, fix }
    }
}

/// Makes an error for serde that keeps both wordings.
pub(super) fn both<E: serde::de::Error>(message: &Message) -> E {
    E::custom(format!("{}{BETWEEN_LANGUAGES}{}", message.zh, message.en))
}

/// Says a sentence of the TOML reader in both languages, with a remedy.
fn say_again(sentence: &str) -> (Message, Message) {
    if let Some((zh, en)) = sentence.split_once(BETWEEN_LANGUAGES) {
        return (Message::new(zh, en), message!("请按提示改正", "correct it as said"));
    }
    let quoted: Vec<&str> = sentence.split('`').skip(1).step_by(2).collect();
    let name = quoted.first().copied().unwrap_or_default();
    let choices = quoted.get(1..).unwrap_or_default().join("、");
    let english = Message::new(String::new(), sentence);
    if sentence.starts_with("unknown field") {
        (
            Message { zh: format!("不认识的项 {name}"), ..english },
            message!("此处可用的项：{choices}；请检查拼写或删去", "use one of the names listed, or delete it"),
        )
    } else if sentence.starts_with("unknown variant") {
        (
            Message { zh: format!("不认识的取值 {name}"), ..english },
            message!("可用的取值：{choices}", "use one of the values listed"),
        )
    } else if sentence.starts_with("missing field") {
        (Message { zh: format!("缺少 {name} 项"), ..english }, message!("请补上 {name}", "add {name}"))
    } else if sentence.starts_with("invalid type") || sentence.starts_with("invalid value") {
        (
            Message { zh: format!("取值的类型或范围不对（{sentence}）"), ..english },
            message!("数字不加引号，文字和日期要加引号", "numbers go without quotes, words and dates in quotes"),
        )
    } else if sentence.starts_with("duplicate key") {
        (Message { zh: "同一项出现了两次".to_owned(), ..english }, message!("请删去其中一处", "delete one of the two"))
    } else {
        (
            Message { zh: format!("不是有效的 TOML（{sentence}）"), ..english },
            message!("请检查引号、括号和等号", "look at quotes, brackets and equals signs"),
        )
    }
}
