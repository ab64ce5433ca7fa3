//! Chinese and English: the language of a run, and texts that exist in both.
//! A text that lacks one language cannot be written down; JSON, flags and codes never pass through here.

use std::fmt;
use std::io::{self, ErrorKind};

/// The language in which people are addressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lang {
    /// Chinese, also when the environment says neither.
    #[default]
    Zh,
    /// English.
    En,
}

impl Lang {
    /// Returns the language a locale name such as `zh_CN.UTF-8` or `en` stands for, if it is one of ours.
    pub fn from_locale(name: &str) -> Option<Lang> {
        let name = name.to_ascii_lowercase();
        if name.starts_with("zh") {
            Some(Lang::Zh)
        } else if name.starts_with("en") {
            Some(Lang::En)
        } else {
            None
        }
    }

    /// Returns the text of this language.
    pub fn pick<'a>(self, zh: &'a str, en: &'a str) -> &'a str {
        match self {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }
}

/// A fixed text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Text {
    /// Chinese.
    pub zh: &'static str,
    /// English.
    pub en: &'static str,
}

impl Text {
    /// Makes a text from its two wordings.
    pub const fn new(zh: &'static str, en: &'static str) -> Text {
        Text { zh, en }
    }

    /// Returns the wording in `lang`.
    pub const fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Zh => self.zh,
            Lang::En => self.en,
        }
    }
}

/// A sentence in both languages whose parts are only known at run time, such as an error with a file name in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

impl Message {
    /// Makes a message from its two wordings.
    pub fn new(zh: impl Into<String>, en: impl Into<String>) -> Message {
        Message { zh: zh.into(), en: en.into() }
    }

    /// Returns the wording in `lang`.
    pub fn get(&self, lang: Lang) -> &str {
        lang.pick(&self.zh, &self.en)
    }
}

impl From<Text> for Message {
    fn from(text: Text) -> Message {
        Message::new(text.zh, text.en)
    }
}

impl fmt::Display for Message {
    /// Writes the Chinese wording; logs and panics have no language of their own.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.zh)
    }
}

/// Says what the system said of a file, without the path, which the caller names: `没有这个文件或文件夹`, `permission denied`.
pub fn system_error(error: &io::Error) -> Message {
    let text = match error.kind() {
        ErrorKind::NotFound => Text::new("没有这个文件或文件夹", "no such file or folder"),
        ErrorKind::PermissionDenied => Text::new("没有权限", "permission denied"),
        ErrorKind::AlreadyExists => Text::new("已经存在", "it exists already"),
        ErrorKind::IsADirectory => Text::new("这是文件夹", "it is a folder"),
        ErrorKind::NotADirectory => Text::new("路径中有一段不是文件夹", "a part of the path is no folder"),
        ErrorKind::StorageFull => Text::new("磁盘已满", "the disk is full"),
        ErrorKind::QuotaExceeded => Text::new("超出磁盘配额", "the disk quota is exceeded"),
        ErrorKind::ReadOnlyFilesystem => Text::new("磁盘只读", "the disk is read-only"),
        ErrorKind::FileTooLarge => Text::new("文件过大", "the file is too large"),
        ErrorKind::InvalidData => Text::new("内容不是 UTF-8 文本", "it is not UTF-8 text"),
        _ => return Message::new(error.to_string(), error.to_string()),
    };
    text.into()
}

/// Builds a [`Message`] from two format strings over the same variables: `message!("{n} 件", "{n} items")`.
#[macro_export]
macro_rules! message {
    ($zh:literal, $en:literal) => {
        $crate::i18n::Message::new(format!($zh), format!($en))
    };
}
