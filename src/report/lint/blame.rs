//! What is wrong with the members of a list that do not follow from its whole.

use super::Desk;
use super::amount::{Amount, Fit, fitting_counts, fitting_wholes, percentage, range, shown};
use super::finding::Rule;
use super::lists::List;
use super::scan::Sense;
use super::wholes::Whole;
use crate::domain::profile::Rounding;
use crate::report::number::{Number, ratio};

/// Judges every list whose whole is known.
pub(super) fn judge(desk: &mut Desk<'_>, lists: &[List]) {
    for list in lists {
        let printed = |member: usize| list.printed(desk, member);
        let explained: Vec<bool> = (0..list.shares.len())
            .map(|member| {
                let known = desk.settings.register;
                known.is_some_and(|known| known.explains(list.shares[member].part, printed(member)))
            })
            .collect();
        let Some(whole) = list.whole else {
            // Nobody says of what these are shares; the register may.
            for (share, _) in list.shares.iter().zip(explained).filter(|(_, explained)| *explained) {
                desk.judged(list.sentence, &[share.count, share.percent]);
            }
            continue;
        };
        // A total whose parts are looked at is looked at, too.
        let total = list.others.iter().filter(|other| other.sentence == list.sentence && other.value == whole);
        let total: Vec<usize> = total.map(|other| other.token).collect();
        desk.judged(list.sentence, &total);
        let mut wrong = Vec::new();
        for member in 0..list.shares.len() {
            if !follows(desk, list, whole, member) {
                wrong.push(member);
            }
        }
        let wrong = common_wholes(desk, list, whole, wrong);
        for member in wrong {
            alone(desk, list, whole, member);
        }
    }
}

/// Looks at one member; returns false where its percentage does not follow from the whole in any way.
fn follows(desk: &mut Desk<'_>, list: &List, whole: i64, member: usize) -> bool {
    let (share, printed) = (&list.shares[member], list.printed(desk, member));
    let tokens = [share.count, share.percent];
    let fit = list.fit(desk, member, whole);
    let hundred = list.hundred(desk, member);
    let exact = || exact(share.part, whole, printed.places);
    let other_way = match desk.rounding {
        Rounding::HalfUp => fit == Fit::Cut,
        Rounding::Truncate => fit == Fit::Rounded,
    };
    let rule = match fit {
        Fit::Off(1 | -1) if hundred.is_some() => Rule::Bent { part: share.part, whole, exact: exact() },
        Fit::Off(_) => {
            let accepted = other_wholes(desk, list, member);
            if accepted {
                desk.judged(list.sentence, &tokens);
            }
            return accepted;
        }
        _ if other_way && hundred.is_some() => Rule::Bent { part: share.part, whole, exact: exact() },
        _ if other_way => Rule::Unlike { part: share.part, whole, exact: exact(), habit: desk.rounding },
        _ => match digits(desk, list, whole, member) {
            Some(places) => Rule::Digits { part: share.part, whole, places, bent: hundred.is_some() },
            None => {
                desk.judged(list.sentence, &tokens);
                return true;
            }
        },
    };
    let places = if let Rule::Digits { places, .. } = rule { places } else { printed.places };
    let expected = percentage(share.part, whole, places, desk.rounding);
    let quoted = desk.quote(list.sentence, &tokens);
    desk.note(list.sentence, &tokens, (rule, quoted, expected));
    true
}

/// Returns how many digits the list has where a member has fewer and is not the same number.
fn digits(desk: &Desk<'_>, list: &List, whole: i64, member: usize) -> Option<u8> {
    let printed = list.printed(desk, member);
    let places = (0..list.shares.len()).map(|other| list.printed(desk, other).places).max()?;
    let longer = ratio(i128::from(list.shares[member].part) * 100, i128::from(whole), places, desk.rounding);
    let scale = 10_i64.checked_pow(u32::from(places.checked_sub(printed.places)?))?;
    let same = longer == Number::Scaled(printed.scaled.saturating_mul(scale), places);
    (places > printed.places && !same).then_some(places)
}

/// Returns a percentage with three digits more than are printed, cut off.
fn exact(part: i64, whole: i64, places: u8) -> String {
    match ratio(i128::from(part) * 100, i128::from(whole), places.saturating_add(2), Rounding::Truncate) {
        Number::Scaled(scaled, places) => shown(scaled, places),
        _ => String::new(),
    }
}

/// Returns whether a member that is no share of the whole is one of a part of it (`其中`), or of another number of the
/// sentence; a member of a partition is not.
fn other_wholes(desk: &Desk<'_>, list: &List, member: usize) -> bool {
    let (share, printed) = (&list.shares[member], list.printed(desk, member));
    let found = &desk.sentences[list.sentence];
    let fits = |value: i64| value >= share.part && Fit::of(share.part, value, printed).holds();
    let unit = found.tokens[share.count].unit();
    let nested = (0..share.count).rev().take(6).any(|at| {
        let token = &found.tokens[at];
        let between = found.between(token.end, found.tokens[share.count].start);
        token.unit() == unit && between.contains("其中") && token.count().is_some_and(fits)
    });
    if nested {
        return true;
    }
    let in_partition = list.parts.iter().any(|(from, to)| (*from..*to).contains(&member));
    let of_sentence = list.others.iter().filter(|whole| whole.sentence == list.sentence);
    let mut of_sentence = of_sentence.filter(|whole| found.tokens[whole.token].sense != Sense::Before);
    !in_partition && of_sentence.any(|whole| fits(whole.value) && Some(whole.value) != list.whole)
}

/// Finds the members that are shares of one other whole; returns the rest.
fn common_wholes(desk: &mut Desk<'_>, list: &List, whole: i64, mut wrong: Vec<usize>) -> Vec<usize> {
    while wrong.len() >= 2 {
        let Some((low, high, members)) = largest_group(desk, list, &wrong) else { break };
        for member in &members {
            let share = &list.shares[*member];
            let places = list.printed(desk, *member).places;
            let percent = percentage(share.part, whole, places, desk.rounding);
            let rule = Rule::CommonWhole { whole, percent: percent.clone(), low, high, members: members.len() };
            let quoted = desk.quote(list.sentence, &[share.count, share.percent]);
            desk.note(list.sentence, &[share.count, share.percent], (rule, quoted, percent));
        }
        wrong.retain(|member| !members.contains(member));
    }
    wrong
}

/// Returns the most members that fit one range of wholes, at least two; the range must be narrow, or it says nothing.
fn largest_group(desk: &Desk<'_>, list: &List, wrong: &[usize]) -> Option<(i64, i64, Vec<usize>)> {
    let range = |member: usize| fitting_wholes(list.shares[member].part, list.printed(desk, member));
    let mut best: Option<(i64, i64, Vec<usize>)> = None;
    for first in wrong {
        let Some((mut low, mut high)) = range(*first) else { continue };
        let mut members = vec![*first];
        for other in wrong.iter().filter(|other| *other != first) {
            let Some((from, to)) = range(*other) else { continue };
            let (from, to) = (low.max(from), high.min(to));
            if from <= to {
                (low, high) = (from, to);
                members.push(*other);
            }
        }
        let narrow = (high - low).saturating_mul(40) <= low.max(120);
        if members.len() >= 2 && narrow && best.as_ref().is_none_or(|(_, _, most)| most.len() < members.len()) {
            members.sort_unstable();
            best = Some((low, high, members));
        }
    }
    best
}

/// Says what is wrong with a single member: a share of another total of the text, a wrong count, or a wrong percentage.
fn alone(desk: &mut Desk<'_>, list: &List, whole: i64, member: usize) {
    let (share, printed) = (&list.shares[member], list.printed(desk, member));
    let tokens = [share.count, share.percent];
    let percent = percentage(share.part, whole, printed.places, desk.rounding);
    let quoted = desk.quote(list.sentence, &tokens);
    let fits = fitting_counts(whole, printed);
    let rest = list.parts.iter().find(|(from, to)| (*from..*to).contains(&member)).copied();
    let rest = rest.unwrap_or((0, list.shares.len()));
    let others: i64 = (rest.0..rest.1).filter(|at| *at != member).map(|at| list.shares[at].part).sum();
    let missing = whole - others;
    let is_list = list.shares.len() >= 2;
    let rule = if is_list && missing != share.part && missing >= 0 && Fit::of(missing, whole, printed).holds() {
        Rule::CountOfList { part: share.part, whole, percent: percent.clone(), fits: missing }
    } else if let Some(other) = other_total(desk, list, share.part, printed) {
        Rule::OtherTotal { part: share.part, whole, percent: percent.clone(), other }
    } else {
        let is_count = !(is_list && missing == share.part) && likely_count(share.part, printed, fits, &percent);
        Rule::CountOrPercent { part: share.part, whole, percent: percent.clone(), fits, is_count }
    };
    let expected = match &rule {
        Rule::CountOfList { fits, .. } => fits.to_string(),
        Rule::CountOrPercent { .. } => {
            let mut all = vec![percent];
            all.extend(fits.map(range));
            all.join(" / ")
        }
        _ => percent,
    };
    desk.note(list.sentence, &tokens, (rule, quoted, expected));
}

/// Returns another total that the text states, of which this is a share.
fn other_total(desk: &Desk<'_>, list: &List, part: i64, printed: Amount) -> Option<i64> {
    let said =
        |other: &Whole| other.strong || desk.sentences[other.sentence].tokens[other.token].sense == Sense::Before;
    let stated = list.others.iter().filter(|other| said(other) && Some(other.value) != list.whole);
    let mut fitting = stated.filter(|other| other.value >= part && Fit::of(part, other.value, printed).holds());
    fitting.next().map(|other| other.value)
}

/// Returns whether it is rather the count that is wrong: one digit of it makes it fit, and no one digit does so with the
/// percentage.
fn likely_count(part: i64, printed: Amount, fits: Option<(i64, i64)>, percent: &str) -> bool {
    let percent_near = one_digit(&format!("{}%", shown(printed.scaled, printed.places)), percent);
    let mut fits = fits.into_iter().flat_map(|(low, high)| low..=high).take(2_000);
    let count_near = fits.any(|fit| one_digit(&part.to_string(), &fit.to_string()));
    count_near && !percent_near
}

/// Returns whether two numbers differ in one digit, or in two that stand in each other's place.
fn one_digit(one: &str, other: &str) -> bool {
    if one.len() != other.len() {
        return one.len().abs_diff(other.len()) == 1 && (is_within(one, other) || is_within(other, one));
    }
    let differ: Vec<(u8, u8)> = one.bytes().zip(other.bytes()).filter(|(one, other)| one != other).collect();
    match differ.as_slice() {
        [_] => true,
        [first, second] => first.0 == second.1 && first.1 == second.0,
        _ => false,
    }
}

/// Returns whether a number is another with one digit left out.
fn is_within(short: &str, long: &str) -> bool {
    long.len() == short.len() + 1
        && (0..long.len())
            .any(|at| long.bytes().enumerate().filter(|(place, _)| *place != at).map(|(_, b)| b).eq(short.bytes()))
}
