//! Numbers that the register does not have. Only what is registered can be missed: of places, visits, promises, units, days
//! and money only where the sentence speaks of those that the register keeps.

use super::Desk;
use super::finding::Rule;
use super::register::{Known, Register, digits, printed};
use super::scan::{Sense, Token, What};
use super::text::Sentence;
use crate::report::figure::Unit;

/// Holds every number of the text that nothing was found wrong with against the register.
pub(super) fn judge(desk: &mut Desk<'_>) {
    let Some(register) = desk.settings.register else { return };
    for sentence in 0..desk.sentences.len() {
        for token in 0..desk.sentences[sentence].tokens.len() {
            let found = &desk.sentences[sentence].tokens[token];
            if found.flagged || matches!(found.sense, Sense::Norm | Sense::Change) {
                continue;
            }
            match found.what {
                What::Count(unit) if is_registered(&desk.sentences[sentence], token, unit) => {
                    count(desk, register, (sentence, token), unit);
                }
                What::Fraction(part, whole) => fraction(desk, register, (sentence, token), (part, whole)),
                What::Percent if !found.judged && is_rate(&desk.sentences[sentence], token) => {
                    rate(desk, register, (sentence, token));
                }
                _ => {}
            }
        }
    }
}

/// Words by which a number of a unit is one that the register keeps; none for units of which it keeps all.
fn words(unit: Unit) -> &'static [&'static str] {
    match unit {
        Unit::Places => &["站", "联络室", "联系点", "基地", "平台", "县"],
        Unit::Times => &["活动", "视察", "调研", "接待", "检查", "培训", "座谈", "走访"],
        Unit::Promises => &["承诺"],
        Unit::Units => &["承办", "主办", "会办", "分办", "单位"],
        Unit::Days => &["办理", "平均", "答复", "办复", "天数"],
        Unit::Yuan => &["实事"],
        Unit::Persons => &[
            "代表",
            "群众",
            "党员",
            "妇女",
            "民族",
            "民主党派",
            "岁",
            "学历",
            "研究生",
            "大学",
            "大专",
            "连任",
            "工人",
            "农民",
            "干部",
            "基层",
            "deputies",
        ],
        Unit::Years => &["平均"],
        _ => &[],
    }
}

/// Returns whether the register keeps numbers of this kind.
fn is_registered(sentence: &Sentence, token: usize, unit: Unit) -> bool {
    let found = &sentence.tokens[token];
    // A few persons or things in words, such as 十几人 of one event, are told of and not counted.
    if found.chinese && found.amount.scaled < 20 && !matches!(unit, Unit::Items | Unit::Participations) {
        return false;
    }
    let words = words(unit);
    if words.is_empty() {
        return true;
    }
    let from = (0..token)
        .rev()
        .map(|at| &sentence.tokens[at])
        .find(|other| other.unit().is_some())
        .map_or(0, |other| other.end);
    let near = sentence.between(from.max(found.start.saturating_sub(24)), (found.end + 8).min(sentence.plain.len()));
    words.iter().any(|word| near.contains(word))
}

fn is_rate(sentence: &Sentence, token: usize) -> bool {
    let label = sentence.label(token);
    label.contains('率') && !label.contains("占比")
}

fn count(desk: &mut Desk<'_>, register: &Register, (sentence, token): (usize, usize), unit: Unit) {
    let found = &desk.sentences[sentence].tokens[token];
    let known = register.has(unit, found.amount, found.degree)
        || is_sum(&desk.sentences[sentence], token, register)
        || is_rest(&desk.sentences[sentence], token, register);
    if known {
        desk.judged(sentence, &[token]);
    } else if let Some(nearest) = register.nearest(unit, found.amount) {
        miss(desk, (sentence, token), nearest, printed(nearest.value));
    }
}

fn fraction(desk: &mut Desk<'_>, register: &Register, (sentence, token): (usize, usize), (part, whole): (i64, i64)) {
    if register.known.iter().any(|known| known.fraction == Some((part, whole))) {
        desk.judged(sentence, &[token]);
    }
}

/// Returns whether a number is what other numbers of the sentence leave of one that the register has (`其余84件`).
fn is_rest(sentence: &Sentence, token: usize, register: &Register) -> bool {
    let label = sentence.label(token);
    let rest = ["其余", "其他", "余下", "剩余", "另有"].iter().any(|word| label.contains(word));
    let found = &sentence.tokens[token];
    let Some(mut sum) = found.count().filter(|_| rest) else { return false };
    for other in sentence.tokens[..token].iter().rev().filter(|other| other.unit() == found.unit()) {
        let Some(count) = other.count() else { continue };
        if !register.has(other.unit().unwrap_or(Unit::Items), other.amount, other.degree) {
            return false;
        }
        if count == sum {
            return true;
        }
        sum = sum.saturating_add(count);
    }
    false
}

/// Returns whether a total is the sum of numbers before it in the sentence, two or more, that the register has.
fn is_sum(sentence: &Sentence, token: usize, register: &Register) -> bool {
    let found = &sentence.tokens[token];
    let Some(total) = found.count() else { return false };
    let known = |token: &Token| token.unit().is_some_and(|unit| register.has(unit, token.amount, token.degree));
    let mut sum = 0_i64;
    let others = sentence.tokens[..token].iter().rev().chain(&sentence.tokens[token + 1..]);
    let mut members = 0;
    for other in others.filter(|other| other.unit() == found.unit() && known(other)).take(12) {
        sum = sum.saturating_add(other.count().unwrap_or_default());
        members += 1;
        if members >= 2 && sum == total {
            return true;
        }
    }
    false
}

/// A rate that the register keeps must be one of that name; of others nothing is said unless some share is the same.
fn rate(desk: &mut Desk<'_>, register: &Register, (sentence, token): (usize, usize)) {
    let amount = desk.sentences[sentence].tokens[token].amount;
    let name = rate_named(&desk.sentences[sentence], token);
    match register.has_rate(amount, &name) {
        Some(false) => {
            if let Some((nearest, shown)) = register.nearest_percent(amount, &name) {
                miss(desk, (sentence, token), nearest, shown);
            }
        }
        None if !register.has_percent(amount) => {}
        Some(true) | None => desk.judged(sentence, &[token]),
    }
}

/// Returns the name by which a rate is called (`办复率`): the last characters up to 率.
fn rate_named(sentence: &Sentence, token: usize) -> String {
    let label = sentence.label(token);
    let end = label.rfind('率').map_or(0, |at| at + '率'.len_utf8());
    let mut name: Vec<char> = label[..end].chars().rev().take(3).collect();
    name.reverse();
    name.into_iter().collect()
}

fn miss(desk: &mut Desk<'_>, (sentence, token): (usize, usize), nearest: &Known, value: String) {
    if digits(nearest.value).is_none() && nearest.fraction.is_none() {
        return;
    }
    let rule = Rule::NoFigure {
        key: nearest.key.clone(),
        title: nearest.title.clone(),
        year: nearest.year,
        value: value.clone(),
    };
    let found = &desk.sentences[sentence];
    let quoted = found.quote(found.tokens[token].start, found.tokens[token].end);
    desk.note(sentence, &[token], (rule, quoted, value));
}
