//! What the tests of channels have in common.

use chrono::{DateTime, FixedOffset};

use super::*;
use crate::i18n::Lang;

pub(super) fn settings() -> Settings {
    Settings {
        lang: Lang::En,
        from: Some("代表工委 <office@example.cn>".to_owned()),
        reply_to: Some("desk@example.cn".to_owned()),
        smtp: Smtp::default(),
        sendmail: Sendmail::default(),
        files: Files::default(),
        robots: Vec::new(),
        clock: || 1_719_300_000_000,
        interrupted: || false,
    }
}

pub(super) fn day() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2024-06-25T08:30:00+08:00").unwrap()
}

pub(super) fn letter() -> Letter {
    Letter {
        message_id: "12.3f2a@renda.example".to_owned(),
        date: day(),
        to: Recipient { name: "市住建局".to_owned(), address: "zjj@example.cn".to_owned() },
        subject: "办理期限提醒".to_owned(),
        text: "第 12 号建议还有 5 个工作日。\n.\n完".to_owned(),
        html: "<p>第 12 号建议还有 5 个工作日。</p>".to_owned(),
        attachment: None,
    }
}
