//! Changes from one year to the next: 增长 and 下降 by percent, by so many, by percentage points.

use super::Desk;
use super::amount::{Amount, Degree, shown};
use super::finding::Rule;
use super::register::{Register, printed};
use super::scan::{Sense, What};
use crate::domain::profile::Rounding;
use crate::i18n::Message;
use crate::report::figure::Unit;
use crate::report::number::{Number, percent, ratio};

/// Judges every change of the text.
pub(super) fn judge(desk: &mut Desk<'_>) {
    for sentence in 0..desk.sentences.len() {
        for token in 0..desk.sentences[sentence].tokens.len() {
            let found = &desk.sentences[sentence].tokens[token];
            let exact = found.degree == Degree::Exact && !found.flagged;
            if !exact || (found.sense != Sense::Change && found.what != What::Points) {
                continue;
            }
            match found.what {
                What::Percent | What::Count(_) => of_counts(desk, sentence, token),
                What::Points => of_rates(desk, sentence, token),
                _ => {}
            }
        }
    }
}

/// Two years of one number, and where the second is known from.
struct Pair {
    then: (i64, String),
    now: (i64, String),
    figure: Option<(String, Message)>,
}

/// Returns whether the words say that it went down.
fn is_down(desk: &Desk<'_>, sentence: usize, token: usize) -> bool {
    let label = desk.sentences[sentence].label(token);
    ["下降", "减少", "降低", "降幅", "回落", "少", "减"].iter().any(|word| label.contains(word))
}

/// A change of a count, in percent or by so many.
fn of_counts(desk: &mut Desk<'_>, sentence: usize, token: usize) {
    let pairs = pairs_of_counts(desk, sentence, token);
    let Some(first) = pairs.first() else { return };
    let (printed, down) = (desk.sentences[sentence].tokens[token].amount, is_down(desk, sentence, token));
    let is_percent = desk.sentences[sentence].tokens[token].what == What::Percent;
    let change = |pair: &Pair, rounding| {
        let difference = pair.now.0 - pair.then.0;
        let change = if is_percent {
            percent(difference, pair.then.0, printed.places, rounding)
        } else {
            Number::Whole(difference)
        };
        match change {
            Number::Whole(change) | Number::Scaled(change, _) => Some(change),
            Number::None => None,
        }
    };
    let wanted = if down { -printed.scaled } else { printed.scaled };
    let both = [Rounding::HalfUp, Rounding::Truncate];
    let is = |pair: &Pair, wanted: i64| both.iter().any(|rounding| change(pair, *rounding) == Some(wanted));
    if printed.weight != 1 || change(first, Rounding::HalfUp).is_none() {
        return;
    }
    if pairs.iter().any(|pair| is(pair, wanted)) {
        desk.judged(sentence, &[token]);
        return;
    }
    let (then, now) = (first.then.1.clone(), first.now.1.clone());
    let sign = if is_percent { "%" } else { "" };
    let right = change(first, desk.rounding).unwrap_or_default();
    let places = if is_percent { printed.places } else { 0 };
    let expected = format!("{}{sign}", shown(right, places));
    let rule = if is(first, -wanted) {
        Rule::Direction { then, now, figure: first.figure.clone() }
    } else {
        Rule::Growth { then, now, expected: expected.clone(), figure: first.figure.clone() }
    };
    let quoted = quoted(desk, sentence, token);
    desk.note(sentence, &[token], (rule, quoted, expected));
}

/// Quotes a change with the word before it.
fn quoted(desk: &Desk<'_>, sentence: usize, token: usize) -> String {
    let found = &desk.sentences[sentence];
    let label = found.label(token).chars().count().min(8);
    found.quote(found.tokens[token].start.saturating_sub(label), found.tokens[token].end)
}

/// Returns the numbers that a change can be of: both in the sentence, else what the register has for the one that is.
fn pairs_of_counts(desk: &Desk<'_>, sentence: usize, token: usize) -> Vec<Pair> {
    let found = &desk.sentences[sentence];
    let change_unit = found.tokens[token].unit();
    let clause = found.clause(found.tokens[token].start);
    let of_year = |at: &usize| {
        let other = &found.tokens[*at];
        other.count().is_some()
            && found.clause(other.start) == clause
            && change_unit.is_none_or(|unit| other.unit() == Some(unit))
    };
    let now =
        (0..token).rev().filter(of_year).find(|at| matches!(found.tokens[*at].sense, Sense::Plain | Sense::Total));
    let behind = (token + 1..found.tokens.len()).take(2).filter(of_year);
    // 由215件增加到239件，增长…；增长11.2%，达到239件
    let now = now.or_else(|| {
        behind.clone().find(|at| {
            matches!(found.tokens[*at].sense, Sense::Plain | Sense::Total)
                && found.label(*at).contains(['达', '为', '到', '至'])
        })
    });
    let Some(now) = now else { return pairs_of_then(desk, sentence, (0..token).rev().filter(of_year)) };
    let unit = found.tokens[now].unit();
    let mut before = (0..token).rev().filter(of_year).chain(behind);
    let then = before.find(|at| found.tokens[*at].sense == Sense::Before && found.tokens[*at].unit() == unit);
    let number = |at: usize| found.tokens[at].count().map(|count| (count, count.to_string()));
    if let (Some(now), Some(then)) = (number(now), then.and_then(number)) {
        return vec![Pair { then, now, figure: None }];
    }
    let (Some(unit), Some(now_number)) = (unit, number(now)) else { return Vec::new() };
    let mut pairs = desk
        .settings
        .register
        .map_or_else(Vec::new, |register| known_pairs(register, (unit, found.tokens[now].amount), &now_number));
    // 243件，增加26件，增长12.0%: the change says what there was.
    // Where the register does not know this year's number, that is what is wrong.
    let is_free =
        desk.settings.register.is_none_or(|register| register.has(unit, found.tokens[now].amount, Degree::Exact));
    let change = (now + 1..token).rev().filter(of_year).find(|at| found.tokens[*at].sense == Sense::Change);
    let change = change
        .filter(|at| pairs.is_empty() && is_free && change_unit.is_none() && found.tokens[*at].unit() == Some(unit));
    if let Some((change, by)) = change.and_then(|at| Some((at, found.tokens[at].count()?))) {
        let then = if is_down(desk, sentence, change) { now_number.0 + by } else { now_number.0 - by };
        pairs.push(Pair { then: (then, then.to_string()), now: now_number, figure: None });
    }
    pairs
}

/// Returns what the register has for a number of this year, with the year before.
fn known_pairs(register: &Register, (unit, amount): (Unit, Amount), now_number: &(i64, String)) -> Vec<Pair> {
    let known = register.figures(unit, amount).filter_map(|(known, then)| {
        let then = match then {
            Number::Whole(then) => (then, then.to_string()),
            _ => return None,
        };
        Some(Pair { then, now: now_number.clone(), figure: Some((known.key.clone(), known.title.clone())) })
    });
    known.take(400).collect()
}

/// Returns the pairs of a number of the year before that stands alone (`比上年的5083件增长10.9%`).
fn pairs_of_then(desk: &Desk<'_>, sentence: usize, mut before: impl Iterator<Item = usize>) -> Vec<Pair> {
    let tokens = &desk.sentences[sentence].tokens;
    let then = before.find(|at| tokens[*at].sense == Sense::Before);
    let number = then.and_then(|at| Some((tokens[at].unit()?, tokens[at].count()?)));
    let (Some(register), Some((unit, then))) = (desk.settings.register, number) else { return Vec::new() };
    let pairs = register.figures_then(unit, then).map(|(known, now)| Pair {
        then: (then, then.to_string()),
        now: (now, now.to_string()),
        figure: Some((known.key.clone(), known.title.clone())),
    });
    pairs.take(400).collect()
}

/// A change of a rate by percentage points.
fn of_rates(desk: &mut Desk<'_>, sentence: usize, token: usize) {
    let found = &desk.sentences[sentence];
    let printed_points = found.tokens[token].amount;
    let is_rate = |at: &usize| found.tokens[*at].what == What::Percent && found.tokens[*at].sense != Sense::Change;
    let Some(now) = (0..token).rev().filter(is_rate).find(|at| found.tokens[*at].sense == Sense::Plain) else { return };
    let then = (0..token).rev().chain(token + 1..found.tokens.len().min(token + 3)).filter(is_rate);
    let then = then.into_iter().find(|at| found.tokens[*at].sense == Sense::Before);
    let now_amount = found.tokens[now].amount;
    let wanted = if is_down(desk, sentence, token) { -printed_points.scaled } else { printed_points.scaled };
    let text = |amount: Amount| format!("{}%", shown(amount.scaled, amount.places));
    if let Some(then) = then {
        let then = found.tokens[then].amount;
        let places = now_amount.places.max(then.places);
        let scaled = |amount: Amount| i128::from(amount.scaled) * 10_i128.pow(u32::from(places - amount.places));
        let difference = scaled(now_amount) - scaled(then);
        let whole = 10_i128.pow(u32::from(places));
        let right = ratio(difference, whole, printed_points.places, Rounding::HalfUp);
        conclude(desk, (sentence, token), (text(then), text(now_amount), None), (right, wanted));
        return;
    }
    let Some(register) = desk.settings.register else { return };
    let (mut first, mut fits) = (None, false);
    for (known, now, then) in register.rates(now_amount) {
        let read = |(part, whole): (i64, i64)| percent(part, whole, now_amount.places, register.rounding());
        let Number::Scaled(rounded, _) = read(now).minus(read(then)) else { continue };
        let of_rounded = ratio(
            i128::from(rounded),
            10_i128.pow(u32::from(now_amount.places)),
            printed_points.places,
            Rounding::HalfUp,
        );
        let above = (i128::from(now.0) * i128::from(then.1) - i128::from(then.0) * i128::from(now.1)) * 100;
        let of_exact = ratio(above, i128::from(now.1) * i128::from(then.1), printed_points.places, Rounding::HalfUp);
        let is = |number: Number| number == Number::Scaled(wanted, printed_points.places);
        fits |= is(of_rounded) || is(of_exact);
        first = first.or_else(|| Some((of_rounded, printed(read(then)), (known.key.clone(), known.title.clone()))));
    }
    if let Some((right, then, figure)) = first {
        let right = if fits { Number::Scaled(wanted, printed_points.places) } else { right };
        conclude(desk, (sentence, token), (format!("{then}%"), text(now_amount), Some(figure)), (right, wanted));
    }
}

/// Notes percentage points that are not those of both rates.
fn conclude(
    desk: &mut Desk<'_>,
    (sentence, token): (usize, usize),
    (then, now, figure): (String, String, Option<(String, Message)>),
    (right, wanted): (Number, i64),
) {
    let Number::Scaled(scaled, places) = right else { return };
    if scaled == wanted {
        desk.judged(sentence, &[token]);
        return;
    }
    let expected = shown(scaled, places);
    let rule = if scaled == -wanted {
        Rule::Direction { then, now, figure }
    } else {
        Rule::Growth { then, now, expected: expected.clone(), figure }
    };
    let quoted = quoted(desk, sentence, token);
    desk.note(sentence, &[token], (rule, quoted, expected));
}
