//! Finds the numbers of a sentence that say how much: with a unit, a sign of percent, or as a fraction. Days, document
//! numbers, articles, sessions, telephones and the numbers of headings are no such numbers and are passed over.

use super::amount::{Amount, Degree};
use super::digits::{chinese, digits};
use super::text::Sentence;
use crate::report::figure::Unit;

/// What a number is a number of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum What {
    /// Things of a unit.
    Count(Unit),
    /// A share in a hundred.
    Percent,
    /// Percentage points.
    Points,
    /// One number by another.
    Fraction(i64, i64),
    /// Nothing that is said; kept only until lists are put together.
    Bare,
}

/// In which sense it is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sense {
    /// How much there is.
    Plain,
    /// How much there is in all (`共`, `合计`).
    Total,
    /// By how much it is more or less.
    Change,
    /// How much there was the year before.
    Before,
    /// How much there should be: a norm, a limit.
    Norm,
}

/// A number in a sentence.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) what: What,
    pub(super) amount: Amount,
    pub(super) degree: Degree,
    pub(super) sense: Sense,
    /// Its first character and the one behind its unit.
    pub(super) start: usize,
    pub(super) end: usize,
    /// Whether it is written in Chinese numerals.
    pub(super) chinese: bool,
    /// Whether anything could be said of it.
    pub(super) judged: bool,
    /// Whether something was found wrong with it.
    pub(super) flagged: bool,
}

impl Token {
    /// Returns the unit of a count.
    pub(super) fn unit(&self) -> Option<Unit> {
        match self.what {
            What::Count(unit) => Some(unit),
            _ => None,
        }
    }

    /// Returns a count to the last digit that says how much there is.
    pub(super) fn count(&self) -> Option<i64> {
        let says = self.degree == Degree::Exact && !matches!(self.sense, Sense::Norm);
        self.amount.exact().filter(|_| says && self.unit().is_some())
    }
}

/// Most numbers of a sentence that are looked at.
pub(super) const MOST: usize = 240;

/// Units with what each is, the longest first.
const UNITS: &[(&str, Unit)] = &[
    ("participations", Unit::Participations),
    ("suggestions", Unit::Items),
    ("activities", Unit::Times),
    ("deputies", Unit::Persons),
    ("opinions", Unit::Opinions),
    ("persons", Unit::Persons),
    ("people", Unit::Persons),
    ("places", Unit::Places),
    ("events", Unit::Times),
    ("items", Unit::Items),
    ("tasks", Unit::Tasks),
    ("个任务", Unit::Tasks),
    ("项任务", Unit::Tasks),
    ("个席位", Unit::Seats),
    ("任务", Unit::Tasks),
    ("人次", Unit::Participations),
    ("场次", Unit::Times),
    ("件次", Unit::Tasks),
    ("件", Unit::Items),
    ("次", Unit::Times),
    ("场", Unit::Times),
    ("人", Unit::Persons),
    ("名", Unit::Persons),
    ("位", Unit::Persons),
    ("条", Unit::Opinions),
    ("家", Unit::Units),
    ("个", Unit::Places),
    ("项", Unit::Promises),
    ("席", Unit::Seats),
    ("天", Unit::Days),
    ("元", Unit::Yuan),
];

/// What makes something else of a unit when it follows.
const NOT_BEFORE: &[(Unit, &[&str])] = &[
    (Unit::Persons, &["大", "民", "均", "口", "才", "事"]),
    (Unit::Opinions, &["例", "款", "规", "线"]),
    (Unit::Times, &["会议", "全会", "全体", "会上", "代表大会", "地", "馆", "景"]),
    (
        Unit::Places,
        &["月", "工作日", "小时", "方面", "层面", "环节", "维护", "确立", "自信", "意识", "百分", "阶段", "行业", "字"],
    ),
    (Unit::Promises, &["规定", "制度", "权", "原则"]),
];

/// Finds the numbers of a sentence. What is beyond the bound is left out and their number returned.
pub(super) fn scan(sentence: &mut Sentence, year: Option<i32>) -> usize {
    let mut tokens = Vec::new();
    let (mut at, mut left_out, mut quoted) = (0, 0, 0_usize);
    while at < sentence.plain.len() {
        match sentence.plain[at] {
            '《' | '〔' | '[' => quoted += 1,
            '》' | '〕' | ']' => quoted = quoted.saturating_sub(1),
            _ => {}
        }
        let Some((token, next)) = number(&sentence.plain, at) else {
            at += 1;
            continue;
        };
        if let Some(token) = token.filter(|_| quoted == 0) {
            if tokens.len() < MOST {
                tokens.push(token);
            } else {
                left_out += 1;
            }
        }
        at = next.max(at + 1);
    }
    sentence.tokens = tokens;
    put_together(sentence);
    for token in 0..sentence.tokens.len() {
        // 主办任务212个
        let thing = matches!(sentence.tokens[token].what, What::Count(Unit::Places | Unit::Promises));
        if thing && sentence.label(token).ends_with("任务") {
            sentence.tokens[token].what = What::Count(Unit::Tasks);
        }
    }
    for token in 0..sentence.tokens.len() {
        sentence.tokens[token].sense = sense(sentence, token, year);
    }
    sentence.tokens.retain(|token| token.what != What::Bare);
    left_out
}

/// Reads the number that begins at a character: none where none does; where one does that says nothing, only its end.
fn number(plain: &[char], at: usize) -> Option<(Option<Token>, usize)> {
    let before = at.checked_sub(1).map(|before| plain[before]);
    if plain[at].is_ascii_digit() {
        let read = digits(plain, at);
        let Some(found) = read.found else { return Some((None, read.end)) };
        if before == Some('第') || before.is_some_and(|c| c.is_ascii_alphabetic()) {
            return Some((None, read.end));
        }
        if let Some((part, whole)) = read.fraction {
            return Some((Some(token(What::Fraction(part, whole), found, (at, read.end))), read.end));
        }
        return Some(unit(plain, (at, read.end), found, false));
    }
    let read = chinese(plain, at)?;
    let Some(found) = read.found.filter(|_| before != Some('第')) else { return Some((None, read.end)) };
    if read.percent {
        return Some((Some(Token { chinese: true, ..token(What::Percent, found, (at, read.end)) }), read.end));
    }
    let (mut token, end) = unit(plain, (at, read.end), found, true);
    // A few things counted in words (两个、三项、十件实事) are a manner of speaking.
    let small = found.0.scaled <= 10;
    token = token.filter(|token| !small && token.what != What::Bare);
    Some((token, end))
}

fn token(what: What, (amount, degree): (Amount, Degree), (start, end): (usize, usize)) -> Token {
    let (sense, chinese, judged, flagged) = (Sense::Plain, false, false, false);
    Token { what, amount, degree, sense, start, end, chinese, judged, flagged }
}

/// Reads the unit behind a number; a number without one is kept bare.
fn unit(
    plain: &[char],
    (start, end): (usize, usize),
    found: (Amount, Degree),
    chinese: bool,
) -> (Option<Token>, usize) {
    let gap = plain[end..].iter().take(2).take_while(|c| **c == ' ').count();
    let rest: String = plain[end + gap..].iter().take(16).collect();
    let made = |what, length: usize| {
        let degree = degree_before(plain, start).unwrap_or(found.1);
        let end = end + gap + length;
        (Some(Token { degree, chinese, ..token(what, found, (start, end)) }), end)
    };
    if rest.starts_with('%') {
        return made(What::Percent, 1);
    }
    for points in ["个百分点", "百分点"] {
        if rest.starts_with(points) {
            return made(What::Points, points.chars().count());
        }
    }
    for (name, unit) in UNITS {
        let Some(behind) = rest.strip_prefix(name) else { continue };
        let other = NOT_BEFORE.iter().filter(|(other, _)| other == unit).flat_map(|(_, words)| words.iter());
        let Some(word) = other.into_iter().find(|word| behind.starts_with(**word)) else {
            return made(What::Count(*unit), name.chars().count());
        };
        return (None, end + gap + name.chars().count() + word.chars().count());
    }
    (Some(token(What::Bare, found, (start, end))), end)
}

/// Returns how exactly a number is meant by the word before it.
fn degree_before(plain: &[char], start: usize) -> Option<Degree> {
    let before: String = plain[start.saturating_sub(3)..start].iter().collect();
    let ends = |words: &[&str]| words.iter().any(|word| before.ends_with(word));
    if ends(&["超过", "超", "逾", "突破"]) {
        Some(Degree::Over)
    } else if ends(&["近", "接近"]) && !ends(&["最近", "附近"]) {
        Some(Degree::Under)
    } else if ends(&["约", "大约", "左右", "约为"]) {
        Some(Degree::About)
    } else {
        None
    }
}

/// Gives the bare numbers of a list the unit of the last (`10、20、30件`), and reads `9 of 401`.
fn put_together(sentence: &mut Sentence) {
    for at in (1..sentence.tokens.len()).rev() {
        let (one, other) = (&sentence.tokens[at - 1], &sentence.tokens[at]);
        let between = sentence.between(one.end, other.start);
        if one.what != What::Bare {
            continue;
        }
        let listed = matches!(between.as_str(), "、" | "和" | "与" | "及" | "以及");
        if listed && !matches!(other.what, What::Bare | What::Fraction(..)) {
            sentence.tokens[at - 1].what = other.what;
        } else if other.what == What::Bare
            && matches!(between.as_str(), "of" | "outof" | "ofthe")
            && let (Some(part), Some(whole)) = (one.amount.exact(), other.amount.exact())
        {
            let end = other.end;
            let token = &mut sentence.tokens[at - 1];
            (token.what, token.end) = (What::Fraction(part, whole), end);
        }
    }
}

/// Tells the sense of a number by the words around it.
fn sense(sentence: &Sentence, token: usize, year: Option<i32>) -> Sense {
    let (label, behind) = (sentence.label(token), after(sentence, token, 4));
    let ends = |words: &[&str]| words.iter().any(|word| label.ends_with(word));
    let has = |words: &[&str]| words.iter().any(|word| label.contains(word));
    let norms = [
        "不少于",
        "不低于",
        "不超过",
        "不得超过",
        "至少",
        "最少",
        "最多",
        "每年",
        "每季度",
        "每月",
        "每",
        "力争",
        "达不到",
    ];
    if ends(&norms) || ["以上", "以下", "以内", "之内", "内"].iter().any(|word| behind.starts_with(word)) {
        return Sense::Norm;
    }
    let change = [
        "增加",
        "增加了",
        "减少",
        "减少了",
        "多",
        "少",
        "增",
        "减",
        "多了",
        "少了",
        "净增",
        "增长",
        "下降",
        "提高",
        "上升",
        "降低",
    ];
    let rate = matches!(sentence.tokens[token].what, What::Percent | What::Points);
    if rate && has(&["增幅", "降幅", "增长率", "同比增", "同比下降", "同比上升", "环比"]) {
        return Sense::Change;
    }
    if ends(&change) && !ends(&["新增", "新增加", "至少", "最少", "最多"]) {
        return Sense::Change;
    }
    let last = year.map(|year| format!("{}年", year - 1));
    let of_last = has(&["上年", "去年", "上一年", "同期", "前一年"]) || last.is_some_and(|last| label.contains(&last));
    let compared = has(&["增加到", "增至", "增长到", "上升到", "提高到", "减少到", "降至", "减至", "达到"]);
    let from =
        ends(&["由", "从"]) && ["增", "减", "升", "降", "提", "上", "下"].iter().any(|word| behind.starts_with(word));
    if from || (of_last && !compared) {
        return Sense::Before;
    }
    let mut plain = sentence.phrase(token);
    for other in ["共产", "共青", "公共", "共同", "总结", "总书记", "总工会", "总理", "总局", "总体"]
    {
        plain = plain.replace(other, "");
    }
    if ["总", "共", "合计", "累计", "全部", "in all", "total"].iter().any(|word| plain.contains(word)) {
        return Sense::Total;
    }
    Sense::Plain
}

/// Returns a few characters behind a token.
pub(super) fn after(sentence: &Sentence, token: usize, length: usize) -> String {
    sentence.plain[sentence.tokens[token].end..].iter().filter(|c| **c != ' ').take(length).collect()
}
