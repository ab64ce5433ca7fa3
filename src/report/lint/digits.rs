//! Reads the numeral that begins at a character, in digits or in Chinese, with 万 and 亿, 余 and 多.

use super::amount::{Amount, Degree};
use crate::domain::numeral;

/// What was read.
#[derive(Debug)]
pub(super) struct Read {
    /// The number; none where the characters are a day, a range, a telephone number or the like.
    pub(super) found: Option<(Amount, Degree)>,
    /// Both numbers of a fraction.
    pub(super) fraction: Option<(i64, i64)>,
    /// Whether it is a percentage (百分之).
    pub(super) percent: bool,
    /// The character behind it.
    pub(super) end: usize,
}

impl Read {
    fn nothing(end: usize) -> Read {
        Read { found: None, fraction: None, percent: false, end }
    }
}

/// Most digits of a number.
const MOST_DIGITS: usize = 15;

/// Reads a number in ASCII digits.
pub(super) fn digits(plain: &[char], start: usize) -> Read {
    let at = |place: usize| plain.get(place).copied().unwrap_or_default();
    let before = start.checked_sub(1).map_or('\0', at);
    let mut end = start;
    let (mut text, mut places) = (String::new(), None);
    loop {
        match at(end) {
            digit @ '0'..='9' => {
                text.push(digit);
                places = places.map(|places: u8| places.saturating_add(1));
            }
            ',' if places.is_none() && thousands(plain, end) => {}
            '.' if places.is_none() && at(end + 1).is_ascii_digit() => places = Some(0),
            _ => break,
        }
        end += 1;
    }
    let last = at(end);
    let run = |from: usize| {
        let part = |c: char| c.is_ascii_digit() || "-/.—–~～至:：".contains(c);
        from + plain[from..].iter().take_while(|c| part(**c)).count()
    };
    // Days, ranges, telephones, versions: several numbers held together by signs.
    let tied = ("-—–~～:：至".contains(last) || last == '.') && at(end + 1).is_ascii_digit();
    let hangs = "-—–~～".contains(before) && start >= 2 && at(start - 2).is_ascii_digit();
    if tied || hangs {
        return Read::nothing(run(end));
    }
    let Some(scaled) = Some(&text).filter(|text| text.len() <= MOST_DIGITS).and_then(|text| text.parse().ok()) else {
        return Read::nothing(end);
    };
    if last == '/' && at(end + 1).is_ascii_digit() {
        return fraction(plain, (scaled, places), end);
    }
    let amount = Amount { scaled, places: places.unwrap_or(0).min(9), weight: 1 };
    let (amount, degree, end) = weighed(plain, amount, end);
    Read { found: Some((amount, degree)), fraction: None, percent: false, end }
}

/// Returns whether a comma parts thousands: exactly three digits behind it, or three and another comma.
fn thousands(plain: &[char], comma: usize) -> bool {
    let digit = |place: usize| plain.get(place).is_some_and(char::is_ascii_digit);
    (1..=3).all(|next| digit(comma + next)) && !digit(comma + 4)
}

/// Reads the second number of `9/401`.
fn fraction(plain: &[char], (part, places): (i64, Option<u8>), slash: usize) -> Read {
    let length = plain[slash + 1..].iter().take_while(|c| c.is_ascii_digit()).count();
    let end = slash + 1 + length;
    let next = plain.get(end).copied().unwrap_or_default();
    let behind: String = plain[slash + 1..end].iter().collect();
    let whole = Some(behind).filter(|text| text.len() <= MOST_DIGITS).and_then(|text| text.parse::<i64>().ok());
    match whole {
        // 2024/3/5 is a day.
        Some(whole) if places.is_none() && !"/.-".contains(next) => {
            let amount = Amount { scaled: part, places: 0, weight: 1 };
            Read { found: Some((amount, Degree::Exact)), fraction: Some((part, whole)), percent: false, end }
        }
        _ => {
            let rest = plain[end..].iter().take_while(|c| c.is_ascii_digit() || "/.-".contains(**c)).count();
            Read::nothing(end + rest)
        }
    }
}

/// Reads 余 or 多, and 万 or 亿, behind a number.
fn weighed(plain: &[char], mut amount: Amount, mut end: usize) -> (Amount, Degree, usize) {
    let mut degree = Degree::Exact;
    for _ in 0..4 {
        let weight = match plain.get(end) {
            Some('余' | '多') => {
                degree = Degree::Over;
                end += 1;
                continue;
            }
            Some('百') if plain.get(end + 1) != Some(&'分') => 100,
            Some('千') => 1_000,
            Some('万') => 10_000,
            Some('亿') => 100_000_000,
            _ => break,
        };
        let Some(weight) = amount.weight.checked_mul(weight).filter(|weight| *weight <= 1_000_000_000_000) else {
            break;
        };
        amount.weight = weight;
        end += 1;
    }
    if amount.scaled.checked_mul(amount.weight).is_none() {
        amount.weight = 1;
    }
    (amount, degree, end)
}

/// Reads a number in Chinese numerals; none where no numeral begins here. A numeral without a place name (`二〇二四`) is no
/// number of things.
pub(super) fn chinese(plain: &[char], start: usize) -> Option<Read> {
    let part = |c: char| numeral::is_numeral(c) || matches!(c, '万' | '亿');
    if plain[start..].starts_with(&['百', '分', '之']) {
        return Some(percent(plain, start));
    }
    if !numeral::is_numeral(plain[start]) {
        return None;
    }
    let length = plain[start..].iter().take(24).take_while(|c| part(**c)).count();
    let mut end = start + length;
    let text: String = plain[start..end].iter().collect();
    if !text.contains(['十', '百', '千', '万', '亿']) {
        return Some(Read::nothing(end));
    }
    let Some(scaled) = large(&text) else { return Some(Read::nothing(end)) };
    let mut amount = Amount { scaled, places: 0, weight: 1 };
    let mut degree = Degree::Exact;
    if let Some('余' | '多') = plain.get(end) {
        degree = Degree::Over;
        end += 1;
        // 十余万
        if plain.get(end) == Some(&'万') {
            amount.weight = 10_000;
            end += 1;
        }
    }
    Some(Read { found: Some((amount, degree)), fraction: None, percent: false, end })
}

/// Reads a numeral with 万 and 亿.
fn large(text: &str) -> Option<i64> {
    let below = |text: &str| match text {
        "" => Some(0),
        text => numeral::parse(text.trim_start_matches('零')).map(i64::from),
    };
    let (high, rest) = text.split_once('亿').unwrap_or(("", text));
    let (middle, low) = rest.split_once('万').unwrap_or(("", rest));
    let most = |number: i64| (number <= 9999).then_some(number);
    Some(most(below(high)?)? * 100_000_000 + most(below(middle)?)? * 10_000 + most(below(low)?)?)
}

/// Reads 百分之九十八点五 and 百分之98.5.
fn percent(plain: &[char], start: usize) -> Read {
    let from = start + 3;
    if plain.get(from).is_some_and(char::is_ascii_digit) {
        return Read { percent: true, ..digits(plain, from) };
    }
    let length = |from: usize| plain[from..].iter().take(8).take_while(|c| numeral::is_numeral(**c)).count();
    let mut end = from + length(from.min(plain.len()));
    let text = |from: usize, end: usize| plain[from..end].iter().collect::<String>();
    let Some(whole) = numeral::parse(&text(from, end)) else { return Read::nothing(end.max(start + 1)) };
    let (mut scaled, mut places) = (i64::from(whole), 0);
    if plain.get(end) == Some(&'点') {
        let digits = length(end + 1);
        for digit in &plain[end + 1..end + 1 + digits] {
            let Some(digit) = numeral::parse(&digit.to_string()).filter(|digit| *digit < 10) else { break };
            (scaled, places) = (scaled * 10 + i64::from(digit), places + 1);
        }
        end += 1 + digits;
    }
    let amount = Amount { scaled, places, weight: 1 };
    Read { found: Some((amount, Degree::Exact)), fraction: None, percent: true, end }
}
