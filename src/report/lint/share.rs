//! Which percentage is said of which count: `23件，占2.24%`, `9.0%（9件）`, `2.24%（9/401）`, and lists with 分别.

use super::scan::{Sense, What};
use super::text::Sentence;

/// A percentage with the count of which it is said. Both are places among the tokens of the sentence.
#[derive(Clone, Debug)]
pub(super) struct Share {
    /// The count; the fraction itself where one is written.
    pub(super) count: usize,
    pub(super) percent: usize,
    pub(super) part: i64,
    /// The whole, where it is written as a fraction.
    pub(super) whole: Option<i64>,
    /// What the percentage is said to be a share of, where that is something particular.
    pub(super) of: Option<String>,
    /// Name of the rate (满意率), where it is called one: its whole need not be the total.
    pub(super) rate: Option<String>,
}

/// Pairs the percentages of a sentence with counts; of each pair the percentage is no other's.
pub(super) fn shares(sentence: &Sentence) -> Vec<Share> {
    let mut shares = Vec::new();
    let mut at = 0;
    while at < sentence.tokens.len() {
        let run = percents(sentence, at);
        if run >= 2
            && let Some(first) = counts_before(sentence, at, run)
        {
            shares.extend((0..run).filter_map(|nth| share(sentence, first + nth, at + nth, (None, None))));
            at += run;
            continue;
        }
        if run >= 1 {
            shares.extend(single(sentence, at));
        }
        at += 1;
    }
    shares
}

/// Returns how many percentages stand in a row from a token on, parted by nothing but 、 and 和.
fn percents(sentence: &Sentence, from: usize) -> usize {
    let is_share = |at: usize| {
        let token = &sentence.tokens[at];
        token.what == What::Percent && token.sense != Sense::Change && token.sense != Sense::Norm
    };
    if !is_share(from) {
        return 0;
    }
    let more = (from + 1..sentence.tokens.len()).take_while(|at| is_share(*at) && listed(sentence, *at));
    1 + more.count()
}

/// Returns whether a token follows the one before in a list.
pub(super) fn listed(sentence: &Sentence, token: usize) -> bool {
    let between = sentence.between(sentence.tokens[token - 1].end, sentence.tokens[token].start);
    matches!(between.as_str(), "、" | "和" | "与" | "及" | "以及" | "，" | "；" | "/")
}

/// Returns the first of as many counts in a row, before a row of percentages, as there are percentages.
fn counts_before(sentence: &Sentence, percent: usize, run: usize) -> Option<usize> {
    let first = percent.checked_sub(run)?;
    let unit = sentence.tokens[first].unit()?;
    let same = (first..percent).all(|at| sentence.tokens[at].unit() == Some(unit));
    let in_row = (first + 1..percent).all(|at| listed(sentence, at));
    let longer = first > 0 && sentence.tokens[first - 1].unit() == Some(unit) && listed(sentence, first);
    (same && in_row && !longer).then_some(first)
}

/// Words between a count and a percentage that belong together.
const CLOSE: usize = 22;

fn single(sentence: &Sentence, percent: usize) -> Option<Share> {
    let token = &sentence.tokens[percent];
    let next = sentence.tokens.get(percent + 1).map(|next| (percent + 1, next));
    let ahead = |next: &super::scan::Token| sentence.between(token.end, next.start);
    // 2.24%（9件）and 2.24%（9/401）
    if let Some((at, next)) = next
        && matches!(ahead(next).as_str(), "（" | "，即" | "（即")
        && matches!(next.what, What::Fraction(..) | What::Count(_))
        && !matches!(next.sense, Sense::Before | Sense::Total)
    {
        let rate = rate_name(&sentence.label(percent));
        return share(sentence, at, percent, (None, rate));
    }
    let before = percent.checked_sub(1)?;
    let count = &sentence.tokens[before];
    let between = sentence.between(count.end, token.start);
    if between.chars().count() > CLOSE || between.contains(['；', '|']) {
        return None;
    }
    if let What::Fraction(..) = count.what {
        let near = between.chars().count() <= 4;
        return near.then(|| share(sentence, before, percent, (None, None))).flatten();
    }
    if token.sense == Sense::Before || count.unit().is_none() {
        return None;
    }
    let rate = rate_name(&sentence.label(percent));
    let of = between.split_once('占').map(|(_, of)| particular(of));
    match of {
        Some(of) if rate.is_none() => share(sentence, before, percent, (of, None)),
        _ if rate.is_some() => share(sentence, before, percent, (None, rate)),
        _ => {
            let bare = matches!(
                between.as_str(),
                "（" | "（约" | "，为" | "，比例为" | "，比重为" | "，比例" | "，" | "、" | ""
            );
            bare.then(|| share(sentence, before, percent, (None, None))).flatten()
        }
    }
}

/// Returns what a share is of, where it is not simply the total.
fn particular(of: &str) -> Option<String> {
    let mut rest = of.to_owned();
    for word in [
        "总数",
        "总量",
        "总件数",
        "总人数",
        "总",
        "全部",
        "全年",
        "代表建议",
        "建议",
        "件数",
        "比例",
        "比重",
        "比",
        "的",
        "为",
        "约",
        "达",
        "了",
        "到",
        "其",
    ] {
        rest = rest.replace(word, "");
    }
    (!rest.is_empty()).then_some(rest)
}

/// Returns the name of a rate that a percentage is called by.
fn rate_name(label: &str) -> Option<String> {
    let end = label.rfind('率')?;
    let name: String = label[..end].chars().rev().take(6).collect::<Vec<_>>().into_iter().rev().collect();
    (!label[end..].contains('占') && label[end..].chars().count() <= 8).then_some(name)
}

fn share(
    sentence: &Sentence,
    count: usize,
    percent: usize,
    (of, rate): (Option<String>, Option<String>),
) -> Option<Share> {
    let (part, whole) = match sentence.tokens[count].what {
        What::Fraction(part, whole) => (part, Some(whole)),
        _ => (sentence.tokens[count].count()?, None),
    };
    Some(Share { count, percent, part, whole, of, rate })
}
