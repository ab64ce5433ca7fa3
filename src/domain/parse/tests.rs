//! Rules that hold for every kind of cell.

use super::*;
use crate::domain::record::code::{Code, List};
use proptest::prelude::*;

static FORMS: List = List {
    name: "form",
    codes: &[
        Code::new("meeting", "座谈会", "meeting", &["座谈"]),
        Code::new("visit", "上门", "visit", &["登门"]),
        Code::new("other", "其他", "other", &[]),
        Code::new("none", "无", "none", &[]),
    ],
};

static PARTS: List = List {
    name: "part",
    codes: &[
        Code::new("worker", "工人", "worker", &[]),
        Code::new("farmer", "农民", "farmer", &["农"]),
        Code::new("a", "专业技术人员", "specialist", &["A类（专）"]),
    ],
};

/// Every kind, with money left out where a value has to read as itself.
fn kinds() -> Vec<Kind> {
    vec![
        Kind::Text,
        Kind::Name,
        Kind::Prose,
        Kind::Count,
        Kind::Date,
        Kind::Month,
        Kind::Moment,
        Kind::Flag,
        Kind::Code(&FORMS),
        Kind::Codes(&PARTS),
        Kind::Texts,
        Kind::Names,
        Kind::Region,
        Kind::Term,
        Kind::Session,
        Kind::Reference(Target::Deputy),
        Kind::Reference(Target::Activity),
        Kind::Mobile,
        Kind::Phone,
        Kind::IdNumber,
        Kind::Email,
    ]
}

#[test]
fn marks_of_absence_are_no_value() {
    for kind in kinds() {
        for mark in ["", " ", "\u{3000}", "/", "—", "-", "——", "N/A", "'", "'-", "／"] {
            assert_eq!(cell(kind, mark), Ok(Value::Empty), "{kind:?} {mark}");
        }
    }
    assert_eq!(cell(Kind::Text, "无"), Ok(Value::Empty));
    assert_eq!(cell(Kind::Flag, "无"), Ok(Value::Int(0)));
    assert_eq!(cell(Kind::Code(&FORMS), "无"), Ok("none".into()));
    assert_eq!(cell(Kind::Code(&PARTS), "无"), Ok(Value::Empty));
    assert_eq!(cell(Kind::Text, "无党派"), Ok("无党派".into()));
}

#[test]
fn ditto_and_hidden_characters_are_refused_everywhere() {
    for kind in kinds() {
        assert_eq!(cell(kind, "同上").map_err(|fault| fault.code), Err(fault::DITTO), "{kind:?}");
        assert_eq!(cell(kind, "甲\u{202E}乙").map_err(|fault| fault.code), Err(fault::CONTROL_CHARACTER), "{kind:?}");
    }
}

#[test]
fn texts_and_prose() {
    assert_eq!(cell(Kind::Text, "'=1+1"), Ok("=1+1".into()));
    assert_eq!(cell(Kind::Text, "'＝1+1"), Ok("＝1+1".into()));
    assert_eq!(cell(Kind::Text, "某局\n局长"), Ok("某局 局长".into()));
    assert_eq!(cell(Kind::Text, "00012"), Ok("00012".into()));
    assert_eq!(cell(Kind::Text, "ＡＢ１２（甲）"), Ok("AB12（甲）".into()));
    assert_eq!(cell(Kind::Text, "1.23E+17").map_err(|fault| fault.code), Err(fault::DAMAGED_NUMBER));
    assert_eq!(cell(Kind::Prose, "一。\r\n二，１２"), Ok("一。\n二，１２".into()));
}

#[test]
fn codes() {
    for text in ["座谈会", "座谈", "meeting", "Meeting", "座 谈 会"] {
        assert_eq!(cell(Kind::Code(&FORMS), text), Ok("meeting".into()), "{text}");
    }
    for text in ["工人、农民", "工人,农", "工人；农民", "工人 农民", "工人\n农民", "工人／农民／工人", "worker、farmer"]
    {
        assert_eq!(cell(Kind::Codes(&PARTS), text), Ok("worker、farmer".into()), "{text}");
    }
    for text in ["A类（专）", "A类(专)", "Ａ类 （专）", "a类(专)"] {
        assert_eq!(cell(Kind::Codes(&PARTS), text), Ok("a".into()), "{text}");
    }
    let fault = cell(Kind::Codes(&PARTS), "工人、商人").unwrap_err();
    assert_eq!(fault.code, fault::UNKNOWN_CODE);
    assert!(fault.reason.zh.contains("商人") && fault.reason.zh.contains("农民"), "{}", fault.reason);
}

#[test]
fn money_follows_its_column() {
    assert_eq!(cell(Kind::Money, "12.5"), Ok(Value::Int(1250)));
    assert_eq!(money_cell(MoneyUnit::TenThousand, "12.5"), Ok(Value::Int(12_500_000)));
    assert_eq!(money_cell(MoneyUnit::TenThousand, "无"), Ok(Value::Empty));
}

proptest! {
    #[test]
    fn kept_values_read_as_themselves(kind in proptest::sample::select(kinds()), text in "[0-9A-Za-z张王伟等人第十五届四次会年月日·.、，;/ \u{3000}\n'（）-]{0,16}") {
        if let Ok(value) = cell(kind, &text) {
            prop_assert_eq!(cell(kind, &value.to_plain()), Ok(value));
        }
    }

    #[test]
    fn never_panics(kind in proptest::sample::select(kinds()), text in ".{0,40}") {
        let _ = (cell(kind, &text), money_cell(MoneyUnit::Yuan, &text));
    }
}
