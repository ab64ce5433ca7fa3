//! Chinese numerals in both directions: `十五` and 15, `二〇二四` and 2024.
//! What a number means (a year, a term, a count) is the business of its reader.

use std::borrow::Cow;

/// Digits as offices write them, by their value.
const DIGITS: [char; 10] = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/// Returns the value of one digit; `○` (a circle) and `零` stand for `〇`, `两` for `二`.
fn digit(character: char) -> Option<u32> {
    match character {
        '零' | '○' | '◯' => Some(0),
        '两' => Some(2),
        _ => (0u32..).zip(DIGITS).find_map(|(value, name)| (name == character).then_some(value)),
    }
}

/// Returns the weight of a place name (`十`, `百`, `千`).
fn weight(character: char) -> Option<u32> {
    match character {
        '十' => Some(10),
        '百' => Some(100),
        '千' => Some(1000),
        _ => None,
    }
}

/// Returns whether a character can stand in a numeral up to 9,999.
pub fn is_numeral(character: char) -> bool {
    digit(character).is_some() || weight(character).is_some()
}

/// Reads a numeral up to 9,999, by places (`二十一`) or digit by digit (`二〇二四`); `None` when it is neither.
pub fn parse(text: &str) -> Option<u32> {
    if text.is_empty() || text.chars().count() > 8 {
        None
    } else if text.chars().any(|character| weight(character).is_some()) {
        by_places(text)
    } else {
        text.chars().take(5).try_fold(0u32, |sum, character| Some(sum * 10 + digit(character)?)).filter(|&n| n <= 9999)
    }
}

/// Reads `一千零五十` and the like; the weights must fall from left to right.
fn by_places(text: &str) -> Option<u32> {
    let (mut sum, mut pending, mut last_weight) = (0, None, 10_000);
    for character in text.chars() {
        if let Some(weight) = weight(character) {
            if weight >= last_weight {
                return None;
            }
            // A numeral may begin with 十; elsewhere each place has its digit.
            let count = match pending {
                Some(0) | None if sum > 0 || weight > 10 => return None,
                Some(0) => return None,
                other => other.unwrap_or(1),
            };
            sum += count * weight;
            (pending, last_weight) = (None, weight);
        } else {
            let value = digit(character)?;
            match pending {
                None | Some(0) => pending = Some(value),
                Some(_) => return None,
            }
        }
    }
    Some(sum + pending.unwrap_or(0))
}

/// Writes a number up to 9,999 by places: `十五`, `二十`, `一百零五`; larger numbers stay in digits.
pub fn print(number: u32) -> String {
    if number > 9999 {
        return number.to_string();
    }
    if number == 0 {
        return "零".to_owned();
    }
    let (mut text, mut gap) = (String::new(), false);
    for (weight, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
        let value = number / weight % 10;
        if value == 0 {
            gap = !text.is_empty();
            continue;
        }
        if gap {
            text.push('零');
            gap = false;
        }
        // 十五, not 一十五, where the numeral begins there.
        if !(weight == 10 && value == 1 && text.is_empty()) {
            text.push(DIGITS[value as usize]);
        }
        text.push_str(name);
    }
    text
}

/// Writes a number digit by digit: `二〇二四`, as years are written.
pub fn print_digits(number: u32) -> String {
    number.to_string().bytes().map(|byte| DIGITS[usize::from(byte - b'0')]).collect()
}

/// Puts ASCII digits in the place of every numeral up to 9,999 (`二〇二四年一月` becomes `2024年1月`); what is no numeral stays.
pub fn to_ascii(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !text.chars().any(is_numeral) {
        return Cow::Borrowed(text);
    }
    let mut ascii = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(character) = rest.chars().next() {
        let run = rest.find(|other| !is_numeral(other)).unwrap_or(rest.len());
        match parse(&rest[..run]) {
            Some(number) => ascii.push_str(&number.to_string()),
            None if run > 0 => ascii.push_str(&rest[..run]),
            None => ascii.push(character),
        }
        rest = &rest[run.max(if run == 0 { character.len_utf8() } else { 0 })..];
    }
    Cow::Owned(ascii)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_offices_write() {
        let known = [("十", 10), ("十五", 15), ("二十", 20), ("二十一", 21), ("三十一", 31), ("一百零五", 105)];
        let more = [
            ("二〇二四", 2024),
            ("二○二四", 2024),
            ("一九六八", 1968),
            ("两千", 2000),
            ("〇", 0),
            ("一千零一十", 1010),
        ];
        for (text, number) in known.into_iter().chain(more) {
            assert_eq!(parse(text), Some(number), "{text}");
        }
        for text in ["", "届", "十十", "百", "一二十", "十百", "二〇二四五", "零十", "一千百"] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn writes_as_offices_write() {
        for (number, text) in [(1, "一"), (10, "十"), (15, "十五"), (20, "二十"), (110, "一百一十"), (1005, "一千零五")]
        {
            assert_eq!(print(number), text);
        }
        assert_eq!(print_digits(2024), "二〇二四");
        assert_eq!(to_ascii("二〇二四年一月三十日"), "2024年1月30日");
        assert_eq!(to_ascii("第十五届"), "第15届");
    }

    #[test]
    fn every_number_comes_back() {
        for number in 0..=9999 {
            assert_eq!(parse(&print(number)), Some(number));
            assert_eq!(parse(&print_digits(number)), Some(number));
        }
    }

    proptest! {
        #[test]
        fn never_panics(text in "[〇零一二三四五六七八九十百千年a]{0,12}") {
            let _ = (parse(&text), to_ascii(&text));
        }
    }
}
