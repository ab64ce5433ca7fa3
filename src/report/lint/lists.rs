//! Lists of shares: of which whole each list is, which of its percentages follow from it, and what is wrong with the rest.
//!
//! A share is only found fault with where its whole can be told: it is written as a fraction, or stated in the sentence, its
//! paragraph or its section, or shown by other members of the list.

use super::Desk;
use super::amount::{Amount, Fit};
use super::share::{Share, shares};
use super::wholes::{Reach, Whole, is_total};
use crate::domain::profile::Rounding;
use crate::report::figure::Unit;

/// Shares of one whole that stand together.
#[derive(Debug)]
pub(super) struct List {
    pub(super) sentence: usize,
    pub(super) shares: Vec<Share>,
    /// The whole; none where it cannot be told.
    pub(super) whole: Option<i64>,
    /// Numbers that may be the whole of a share in the list that is not one of `whole`.
    pub(super) others: Vec<Whole>,
    /// Places among `shares` where a partition of the whole ends.
    pub(super) parts: Vec<(usize, usize)>,
}

/// Reads every list of the text.
pub(super) fn read(desk: &Desk<'_>) -> Vec<List> {
    let mut lists = Vec::new();
    for sentence in 0..desk.sentences.len() {
        let (mut plain, mut single) = (Vec::new(), Vec::new());
        for share in shares(&desk.sentences[sentence]) {
            let alone = share.whole.is_some() || share.of.is_some() || share.rate.is_some();
            if alone { single.push(share) } else { plain.push(share) }
        }
        lists.extend(single.into_iter().map(|share| one(desk, sentence, share)));
        lists.extend(grouped(desk, sentence, plain).into_iter().map(|shares| several(desk, sentence, shares)));
    }
    lists
}

/// Parts the shares of a sentence into lists: by unit, and where another total stands between.
fn grouped(desk: &Desk<'_>, sentence: usize, shares: Vec<Share>) -> Vec<Vec<Share>> {
    let found = &desk.sentences[sentence];
    let counts: Vec<usize> = shares.iter().map(|share| share.count).collect();
    let mut lists: Vec<(Option<Unit>, Vec<Share>)> = Vec::new();
    for share in shares {
        let unit = found.tokens[share.count].unit();
        let last = lists.iter_mut().rev().find(|(other, _)| *other == unit);
        let from = last.as_ref().and_then(|(_, list)| list.last()).map_or(share.count, |last| last.count);
        let anew = (from + 1..share.count).any(|at| {
            let total = found.tokens[at].unit() == unit && !counts.contains(&at);
            total && is_total(found, at)
        });
        match last.filter(|_| !anew) {
            Some((_, list)) => list.push(share),
            None => lists.push((unit, vec![share])),
        }
    }
    lists.into_iter().map(|(_, list)| list).collect()
}

/// Reads a share that belongs to no list: a fraction, a share of something particular, a rate.
fn one(desk: &Desk<'_>, sentence: usize, share: Share) -> List {
    let found = &desk.sentences[sentence];
    let printed = found.tokens[share.percent].amount;
    let first = share.count.min(share.percent);
    let wholes = found.tokens[share.count].unit().map(|unit| desk.wholes(sentence, first, unit)).unwrap_or_default();
    let wholes: Vec<Whole> =
        wholes.into_iter().filter(|whole| (whole.sentence, whole.token) != (sentence, share.count)).collect();
    let fitting = wholes.iter().find(|whole| Fit::of(share.part, whole.value, printed).holds());
    let whole = match (share.whole, fitting) {
        (Some(whole), _) => Some(whole),
        (None, Some(whole)) => Some(whole.value),
        (None, None) => named(desk, &share, &wholes, sentence),
    };
    List { sentence, shares: vec![share], whole, others: Vec::new(), parts: Vec::new() }
}

/// Returns the whole that a share names, or that its rate speaks of, where there is just one.
fn named(desk: &Desk<'_>, share: &Share, wholes: &[Whole], sentence: usize) -> Option<i64> {
    let label = |at: &Whole| desk.sentences[at.sentence].label(at.token);
    if let Some(of) = &share.of {
        let word: String = of.chars().take(2).collect();
        let mut called = wholes.iter().filter(|whole| label(whole).contains(&word) && whole.value >= share.part);
        return called.next().map(|whole| whole.value).filter(|_| called.next().is_none());
    }
    let rate = share.rate.as_ref()?;
    let name: String = rate.chars().rev().take(2).collect::<Vec<_>>().into_iter().rev().collect();
    let own = desk.sentences[sentence].label(share.count);
    let mut within = wholes.iter().filter(|whole| whole.reach == Reach::Sentence && whole.value >= share.part);
    let only = within.next().filter(|_| within.next().is_none())?;
    // 已复…办复率: what is done to a suggestion, not that something is done.
    let related = own.contains(&name) || name.chars().any(|c| !"办理成率".contains(c) && own.contains(c));
    related.then_some(only.value)
}

/// Reads a list: of the numbers before it that whole of which most members are shares.
fn several(desk: &Desk<'_>, sentence: usize, shares: Vec<Share>) -> List {
    let found = &desk.sentences[sentence];
    let first = shares.iter().map(|share| share.count.min(share.percent)).min().unwrap_or_default();
    let mut wholes = shares
        .first()
        .and_then(|share| found.tokens[share.count].unit())
        .map(|unit| desk.wholes(sentence, first, unit))
        .unwrap_or_default();
    wholes.retain(|whole| whole.sentence != sentence || shares.iter().all(|share| share.count != whole.token));
    let printed = |share: &Share| found.tokens[share.percent].amount;
    let sum: i64 = shares.iter().map(|share| share.part).sum();
    if shares.len() >= 2 && near_hundred(shares.iter().map(printed)) {
        let (token, reach) = (shares[0].count, Reach::Text);
        wholes.push(Whole { value: sum, sentence, token, strong: false, reach });
    }
    // Parts said to be of a total in the same sentence are of no other.
    let told_here = wholes.iter().any(|whole| whole.strong && whole.reach == Reach::Sentence);
    let own = |whole: &Whole| whole.sentence == sentence && matches!(whole.reach, Reach::Sentence | Reach::Text);
    let fits =
        |whole: &Whole| shares.iter().filter(|share| Fit::of(share.part, whole.value, printed(share)).holds()).count();
    let rounded = |whole: &Whole| {
        let fit = |share: &&Share| Fit::of(share.part, whole.value, printed(share));
        shares.iter().filter(|share| matches!(fit(share), Fit::Both | Fit::Rounded)).count()
    };
    let open = wholes.iter().filter(|whole| !told_here || own(whole)).enumerate();
    let best = open.max_by_key(|(at, whole)| (fits(whole), rounded(whole), std::cmp::Reverse(*at)));
    let whole = match best.map(|(_, whole)| (*whole, fits(whole))) {
        None => None,
        Some((whole, most)) if most >= 2 || most == shares.len() => Some(whole.value),
        Some((whole, 1)) if shares.len() <= 3 && whole.reach <= Reach::Section => Some(whole.value),
        Some(_) => told(&wholes, &shares),
    };
    let known = |share: &Share| desk.settings.register.is_some_and(|known| known.explains(share.part, printed(share)));
    // A list nobody fits, but whose every member the register explains, is of a whole that is not stated.
    let unstated = whole.is_some_and(|whole| {
        shares.iter().all(|share| !Fit::of(share.part, whole, printed(share)).holds() && known(share))
    });
    let whole = whole.filter(|_| !unstated);
    let parts = whole.map(|whole| partitions(&shares, whole, &printed)).unwrap_or_default();
    List { sentence, shares, whole, others: wholes, parts }
}

/// Returns the whole of a list of which no member fits anything: the nearest that is called a total; in the sentence itself
/// also one that is not, where it is the only one.
fn told(wholes: &[Whole], shares: &[Share]) -> Option<i64> {
    let most = shares.iter().map(|share| share.part).max().unwrap_or_default();
    let mut strong = wholes.iter().filter(|whole| whole.strong && whole.reach <= Reach::Section && whole.value >= most);
    if let Some(first) = strong.next() {
        let rival = strong.find(|other| other.reach == first.reach && other.value != first.value);
        return (first.reach < Reach::Section || rival.is_none()).then_some(first.value);
    }
    let mut within = wholes.iter().filter(|whole| whole.reach == Reach::Sentence && whole.value >= most);
    within.next().filter(|_| within.next().is_none()).map(|whole| whole.value)
}

/// Returns whether percentages make a hundred but for what rounding takes or gives.
fn near_hundred(printed: impl Iterator<Item = Amount> + Clone) -> bool {
    let (sum, places) = total(printed.clone());
    let hundred = 100 * 10_i64.pow(u32::from(places));
    let coarsest = printed.clone().map(|amount| amount.places).min().unwrap_or_default();
    let members = i64::try_from(printed.count()).unwrap_or(i64::MAX);
    (sum - hundred).abs() <= members.saturating_mul(10_i64.pow(u32::from(places - coarsest)))
}

/// Returns the sum of percentages, in units of the last of so many digits.
fn total(printed: impl Iterator<Item = Amount> + Clone) -> (i64, u8) {
    let places = printed.clone().map(|amount| amount.places.min(6)).max().unwrap_or_default();
    let scaled = printed.map(|amount| {
        let scale = 10_i64.pow(u32::from(places.saturating_sub(amount.places)));
        amount.scaled.saturating_mul(scale)
    });
    (scaled.fold(0_i64, i64::saturating_add), places)
}

/// Parts a list where counts make the whole, or percentages a hundred.
fn partitions(shares: &[Share], whole: i64, printed: &dyn Fn(&Share) -> Amount) -> Vec<(usize, usize)> {
    let (mut parts, mut from) = (Vec::new(), 0);
    for at in 0..shares.len() {
        let members = &shares[from..=at];
        let sum = members.iter().fold(0_i64, |sum, share| sum.saturating_add(share.part));
        let near = |to: usize| to <= shares.len() && near_hundred(shares[from..to].iter().map(printed));
        // Small last members hardly change the sum: the partition ends as late as it can.
        let made = sum == whole || (near(at + 1) && !near(at + 2) && !next_makes(shares, (from, at), whole));
        if members.len() >= 2 && made {
            parts.push((from, at + 1));
            from = at + 1;
        }
    }
    parts
}

/// Returns whether the count after a member makes the whole, so that the partition ends there and not before.
fn next_makes(shares: &[Share], (from, at): (usize, usize), whole: i64) -> bool {
    let sum = shares[from..shares.len().min(at + 2)].iter().fold(0_i64, |sum, share| sum.saturating_add(share.part));
    at + 1 < shares.len() && sum == whole
}

impl List {
    /// Returns the printed percentage of a member.
    pub(super) fn printed(&self, desk: &Desk<'_>, member: usize) -> Amount {
        desk.sentences[self.sentence].tokens[self.shares[member].percent].amount
    }

    pub(super) fn fit(&self, desk: &Desk<'_>, member: usize, whole: i64) -> Fit {
        Fit::of(self.shares[member].part, whole, self.printed(desk, member))
    }

    /// Returns the partitions with the members of each.
    pub(super) fn partitions(&self) -> impl Iterator<Item = &[Share]> {
        self.parts.iter().map(|(from, to)| &self.shares[*from..*to])
    }

    /// Returns the partition of a member whose percentages make exactly a hundred.
    pub(super) fn hundred(&self, desk: &Desk<'_>, member: usize) -> Option<(usize, usize)> {
        let part = self.parts.iter().find(|(from, to)| (*from..*to).contains(&member))?;
        let (sum, places) = total((part.0..part.1).map(|at| self.printed(desk, at)));
        (sum == 100 * 10_i64.pow(u32::from(places))).then_some(*part)
    }
}

/// Tells how the text rounds: what explains more of those percentages that only one of both explains; where that is even,
/// as the rules say.
pub(super) fn habit(desk: &Desk<'_>, lists: &[List], rules: Rounding) -> Rounding {
    let (mut rounded, mut cut) = (0_usize, 0_usize);
    for list in lists {
        let Some(whole) = list.whole else { continue };
        for member in 0..list.shares.len() {
            match list.fit(desk, member, whole) {
                Fit::Rounded => rounded += 1,
                Fit::Cut => cut += 1,
                _ => {}
            }
        }
    }
    match rounded.cmp(&cut) {
        std::cmp::Ordering::Greater => Rounding::HalfUp,
        std::cmp::Ordering::Less => Rounding::Truncate,
        std::cmp::Ordering::Equal => rules,
    }
}
