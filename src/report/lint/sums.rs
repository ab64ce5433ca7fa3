//! Parts and totals: partitions by their percentages, classes by their letters, 分别为, 合计, and the counts of handlers.

use super::Desk;
use super::finding::Rule;
use super::lists::List;
use super::scan::{Sense, What};
use super::share::{Share, listed};
use super::wholes::{Reach, parts_follow};
use crate::report::figure::Unit;

/// Judges the sums of every sentence.
pub(super) fn judge(desk: &mut Desk<'_>, lists: &[List]) {
    for list in lists {
        partitions(desk, list);
    }
    for sentence in 0..desk.sentences.len() {
        closing(desk, sentence);
        classes(desk, sentence);
        respective(desk, sentence);
        with_rest(desk, sentence);
        handlers(desk, sentence);
    }
}

/// Holds the counts of a partition, whose percentages make a hundred, against its whole.
fn partitions(desk: &mut Desk<'_>, list: &List) {
    let Some(whole) = list.whole else { return };
    for members in list.partitions() {
        let counts: Vec<usize> = members.iter().map(|share| share.count).collect();
        let tokens = &desk.sentences[list.sentence].tokens;
        // A wrong count was told already, and explains the sum.
        if members.iter().any(|share| tokens[share.count].flagged && tokens[share.percent].flagged)
            && differs(desk, list.sentence, &counts, whole)
        {
            continue;
        }
        let stated = stated_total(list, members, whole);
        match stated.filter(|_| !differs(desk, list.sentence, &counts, whole)) {
            // Percentages that make a hundred, and a total of which these are said to be the parts.
            Some((at, total)) if parts_follow(&desk.sentences[list.sentence], at) => {
                hold(desk, list.sentence, &counts, (total, Some(at)));
            }
            Some(stated) => near(desk, list.sentence, &counts, stated),
            None => hold(desk, list.sentence, &counts, (whole, None)),
        }
    }
}

/// Returns the total of the sentence of which parts follow, where it is another than the one that the parts make and that
/// their percentages are shares of.
fn stated_total(list: &List, members: &[Share], whole: i64) -> Option<(usize, i64)> {
    let mut here = list.others.iter().filter(|other| other.strong && other.reach == Reach::Sentence);
    let first = here.next()?;
    (members.len() == list.shares.len() && first.value != whole).then_some((first.token, first.value))
}

fn differs(desk: &Desk<'_>, sentence: usize, counts: &[usize], whole: i64) -> bool {
    sum(desk, sentence, counts).is_some_and(|sum| sum != whole)
}

fn sum(desk: &Desk<'_>, sentence: usize, counts: &[usize]) -> Option<i64> {
    let tokens = &desk.sentences[sentence].tokens;
    counts.iter().try_fold(0_i64, |sum, at| sum.checked_add(tokens[*at].count()?))
}

/// Notes a sum that is not the total; `total` is the number with the token it stands at, where it is in the sentence.
fn hold(desk: &mut Desk<'_>, sentence: usize, counts: &[usize], (total, at): (i64, Option<usize>)) {
    let Some(sum) = sum(desk, sentence, counts) else { return };
    let tokens: Vec<usize> = at.into_iter().chain(counts.iter().copied()).collect();
    if sum == total {
        desk.judged(sentence, &tokens);
        return;
    }
    if at.is_some_and(|at| desk.sentences[sentence].tokens[at].flagged) {
        return;
    }
    let rule = Rule::Parts { sum, total, terms: terms(desk, sentence, counts) };
    note(desk, sentence, &tokens, (rule, at, total, sum));
}

/// Notes a sum; only the total counts as found fault with, so that each part may still be held against the register.
fn note(
    desk: &mut Desk<'_>,
    sentence: usize,
    tokens: &[usize],
    (rule, at, total, sum): (Rule, Option<usize>, i64, i64),
) {
    desk.judged(sentence, tokens);
    let first = at.or_else(|| tokens.first().copied()).unwrap_or_default();
    let was: Vec<bool> = tokens.iter().map(|token| desk.sentences[sentence].tokens[*token].flagged).collect();
    desk.note(sentence, &[first], (rule, total.to_string(), sum.to_string()));
    for (token, was) in tokens.iter().zip(was) {
        if Some(*token) != at {
            desk.sentences[sentence].tokens[*token].flagged = was;
        }
    }
}

/// Writes the parts as a sum.
fn terms(desk: &Desk<'_>, sentence: usize, counts: &[usize]) -> String {
    let tokens = &desk.sentences[sentence].tokens;
    let parts: Vec<String> = counts.iter().filter_map(|at| tokens[*at].count()).map(|part| part.to_string()).collect();
    if parts.len() <= 12 {
        return parts.join("+");
    }
    format!("{}+…+{}", parts[..8].join("+"), parts[parts.len() - 1])
}

/// Returns the nearest count of a unit before a token, of this year.
fn parent(desk: &Desk<'_>, sentence: usize, before: usize, unit: Unit) -> Option<(usize, i64)> {
    let tokens = &desk.sentences[sentence].tokens;
    let mut found =
        (0..before).rev().filter(|at| tokens[*at].unit() == Some(unit) && tokens[*at].sense != Sense::Change);
    let at = found.next()?;
    Some((at, tokens[at].count()?))
}

/// 合计 behind parts: `甲10件、乙20件，合计30件`.
fn closing(desk: &mut Desk<'_>, sentence: usize) {
    for at in 2..desk.sentences[sentence].tokens.len() {
        let found = &desk.sentences[sentence];
        let label = found.label(at);
        let closes =
            ["合计", "总计", "共计", "一共"].iter().any(|word| label.starts_with(word)) && !label.contains("中");
        let (Some(unit), Some(total)) = (found.tokens[at].unit(), found.tokens[at].count()) else { continue };
        if !closes {
            continue;
        }
        let same = |at: &usize| {
            let token = &found.tokens[*at];
            token.unit() == Some(unit) && !matches!(token.sense, Sense::Total | Sense::Change | Sense::Before)
        };
        let parts: Vec<usize> =
            (0..at).rev().take_while(|at| same(at) || found.tokens[*at].unit().is_none()).filter(same).collect();
        let fits = (2..=parts.len()).find(|length| sum(desk, sentence, &parts[..*length]) == Some(total));
        let mut parts = parts[..fits.unwrap_or(parts.len())].to_vec();
        parts.reverse();
        if parts.len() >= 2 {
            hold(desk, sentence, &parts, (total, Some(at)));
        }
    }
}

/// Names whose counts make a whole when all of them are there.
const WHOLES: &[&[&str]] = &[&["A类", "B类", "C类"], &["会议期间", "闭会期间"], &["大会期间", "闭会期间"]];

/// Classes by their letters, and what was put forward in and between the sessions.
fn classes(desk: &mut Desk<'_>, sentence: usize) {
    for names in WHOLES {
        let found = &desk.sentences[sentence];
        let of = |name: &str| {
            (0..found.tokens.len()).find(|at| found.tokens[*at].unit().is_some() && found.label(*at).contains(name))
        };
        let Some(mut counts) = names.iter().map(|name| of(name)).collect::<Option<Vec<usize>>>() else { continue };
        if names[0] == "A类" {
            counts.extend(of("D类"));
        }
        counts.sort_unstable();
        counts.dedup();
        let Some(unit) = found.tokens[counts[0]].unit() else { continue };
        if names.len() == 2 && counts.len() == 2 {
            // What is neither stands between them.
            counts = (counts[0]..=counts[1]).filter(|at| found.tokens[*at].unit() == Some(unit)).collect();
        }
        let all = counts.len() >= names.len() && counts.iter().all(|at| found.tokens[*at].unit() == Some(unit));
        let Some((at, total)) = parent(desk, sentence, counts[0], unit).filter(|_| all) else { continue };
        near(desk, sentence, &counts, (at, total));
    }
}

/// Holds parts against a total where they can only be meant to make it: the sum is more, or nearly the same.
fn near(desk: &mut Desk<'_>, sentence: usize, counts: &[usize], (at, total): (usize, i64)) {
    let Some(sum) = sum(desk, sentence, counts) else { return };
    let tokens = &desk.sentences[sentence].tokens;
    let told = counts.iter().any(|count| tokens[*count].flagged);
    if sum == total || (!told && (sum > total || (total - sum) * 12 <= total.max(36))) {
        hold(desk, sentence, counts, (total, Some(at)));
    }
}

/// `401件，A、B、C类分别为…`.
fn respective(desk: &mut Desk<'_>, sentence: usize) {
    let found = &desk.sentences[sentence];
    let mut lists = Vec::new();
    for at in 0..found.tokens.len() {
        let Some(unit) = found.tokens[at].unit().filter(|_| found.label(at).contains("分别")) else { continue };
        let more = (at + 1..found.tokens.len())
            .take_while(|next| found.tokens[*next].unit() == Some(unit) && listed(found, *next));
        let counts: Vec<usize> = std::iter::once(at).chain(more).collect();
        let Some((whole, total)) = parent(desk, sentence, at, unit) else { continue };
        let between = found.between(found.tokens[whole].end, found.tokens[at].start);
        if counts.len() >= 2 && (!between.contains("其中") || between.contains("A、B、C")) && !between.contains("主要")
        {
            lists.push((counts, (whole, total)));
        }
    }
    for (counts, total) in lists {
        near(desk, sentence, &counts, total);
    }
}

/// A list that ends in 其他 or 其余 has all the parts there are: of the total before it, or of the last count of the sentence
/// before where it begins with 其中. One by size may have it in the middle: what follows belongs to it where that makes the total.
fn with_rest(desk: &mut Desk<'_>, sentence: usize) {
    let found = &desk.sentences[sentence];
    let is_rest = |at: &usize| ["其他", "其余"].iter().any(|word| found.label(*at).contains(word));
    let Some(last) = (2..found.tokens.len()).filter(|at| found.tokens[*at].count().is_some()).find(is_rest) else {
        return;
    };
    let Some(unit) = found.tokens[last].unit() else { return };
    let counts: Vec<usize> = (0..=last).filter(|at| found.tokens[*at].unit() == Some(unit)).collect();
    let total = counts.iter().rposition(|at| *at != last && parts_follow(found, *at));
    let parts = &counts[total.map_or(0, |at| at + 1)..];
    let plain = parts.iter().all(|at| found.tokens[*at].sense == Sense::Plain);
    let nested = parts
        .windows(2)
        .any(|pair| found.between(found.tokens[pair[0]].end, found.tokens[pair[1]].start).contains("其中"));
    if parts.len() < 3 || !plain || nested {
        return;
    }
    let parts = parts.to_vec();
    if let Some(at) = total.map(|at| counts[at]) {
        if let Some(total) = found.tokens[at].count() {
            let more = (last + 1..found.tokens.len()).filter(|at| found.tokens[*at].unit() == Some(unit));
            let all: Vec<usize> = parts.iter().copied().chain(more).collect();
            let parts = if differs(desk, sentence, &all, total) { parts } else { all };
            near(desk, sentence, &parts, (at, total));
        }
        return;
    }
    let begins = found.between(0, found.tokens[parts[0]].start).starts_with("其中");
    let before = sentence.checked_sub(1).map(|before| &desk.sentences[before]).filter(|_| begins);
    let before = before.filter(|before| before.paragraph == found.paragraph).and_then(|before| before.tokens.last());
    let Some(total) = before.filter(|token| token.unit() == Some(unit)).and_then(super::scan::Token::count) else {
        return;
    };
    match sum(desk, sentence, &parts) {
        Some(sum) if sum == total => desk.judged(sentence, &parts),
        Some(sum) if sum > total || (total - sum) * 12 <= total.max(36) => {
            let rule = Rule::Parts { sum, total, terms: terms(desk, sentence, &parts) };
            note(desk, sentence, &parts, (rule, None, total, sum));
        }
        _ => {}
    }
}

/// Words by which a list is one of handlers.
const HANDLERS: &[&str] = &["承办", "主办", "会办", "分办", "协办", "办理单位", "系统", "部门", "各单位"];
/// Words that say that something is counted more than once.
const SAID: &[&str] = &["重复计", "有重复", "有交叉", "交叉计", "件次", "按任务", "任务数", "多家承办"];

/// Counts of handlers that make more than the suggestions there are.
fn handlers(desk: &mut Desk<'_>, sentence: usize) {
    let found = &desk.sentences[sentence];
    let text = found.between(0, found.plain.len());
    if !HANDLERS.iter().any(|word| text.contains(word)) {
        return;
    }
    let items = |at: &usize| found.tokens[*at].what == What::Count(Unit::Items) && found.tokens[*at].count().is_some();
    let whole = (0..found.tokens.len()).filter(items).find(|at| found.tokens[*at].sense == Sense::Total);
    let Some(whole) = whole.or_else(|| (0..found.tokens.len()).find(items)) else { return };
    let parts: Vec<usize> =
        (whole + 1..found.tokens.len()).filter(items).filter(|at| found.tokens[*at].sense == Sense::Plain).collect();
    let (Some(total), Some(sum)) = (found.tokens[whole].count(), sum(desk, sentence, &parts)) else { return };
    let each_less = parts.iter().all(|at| found.tokens[*at].count().is_some_and(|count| count <= total));
    let row = parts.windows(2).all(|pair| {
        let between = found.between(found.tokens[pair[0]].end, found.tokens[pair[1]].start);
        !between.contains("其中") && between.chars().count() <= 30
    });
    if parts.len() < 3 || sum <= total || !each_less || !row || found.tokens[whole].flagged {
        return;
    }
    let paragraph = found.paragraph;
    let near = desk.sentences.iter().filter(|other| other.paragraph == paragraph);
    let said = near.into_iter().any(|other| SAID.iter().any(|word| other.between(0, other.plain.len()).contains(word)));
    if said {
        desk.judged(sentence, &parts);
        return;
    }
    let tokens: Vec<usize> = std::iter::once(whole).chain(parts.iter().copied()).collect();
    let rule = Rule::Handlers { sum, total, terms: terms(desk, sentence, &parts) };
    note(desk, sentence, &tokens, (rule, Some(whole), total, sum));
}
