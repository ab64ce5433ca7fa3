//! Takes a Chinese text apart into characters and pairs of neighbouring ones, without a dictionary: 加装电梯 is 加装, 装电, 电梯 and
//! its four characters. Letters and digits stay whole words. What every suggestion says (关于, 建议, 进一步, …) is left out, and
//! no pair reaches over it.

use std::ops::Range;

/// Words of the genre that say nothing of the matter.
const STOP_WORDS: &[&str] = &[
    "关于",
    "建议",
    "议案",
    "意见",
    "批评",
    "加强",
    "加快",
    "加大",
    "进一步",
    "完善",
    "推进",
    "推动",
    "推行",
    "促进",
    "提升",
    "提高",
    "优化",
    "强化",
    "深化",
    "健全",
    "规范",
    "落实",
    "做好",
    "做强",
    "支持",
    "扶持",
    "鼓励",
    "引导",
    "开展",
    "实施",
    "实行",
    "解决",
    "切实",
    "尽快",
    "及时",
    "大力",
    "积极",
    "全面",
    "持续",
    "不断",
    "有效",
    "工作",
    "问题",
    "措施",
    "力度",
    "水平",
    "机制",
    "体系",
    "部分",
    "一些",
    "目前",
    "当前",
    "近年来",
    "现有",
    "存在",
    "现象",
    "情况",
    "方面",
    "以及",
    "通过",
    "由于",
    "因此",
    "并且",
    "同时",
    "相关",
    "有关",
    "有的",
    "不少",
    "较大",
    "较多",
    "出台",
    "建立",
    "制定",
    "群众",
    "反映",
    "强烈",
    "困难",
    "破解",
    "时有发生",
    "整治",
    "治理",
    "的",
    "了",
    "和",
    "与",
    "及",
    "等",
    "在",
    "是",
    "有",
    "对",
    "将",
    "把",
    "我",
    "您",
];

/// A character, a pair of characters, or a word of letters and digits by its hash.
pub(super) type Token = u64;

/// Returns whether a token is a single character, which weighs like the others but makes no word to show.
pub(super) fn is_single(token: Token) -> bool {
    token >> 21 == 0
}

const WORD: Token = 1 << 63;
const FIRST: u32 = 0x4E00;
const LAST: u32 = 0x9FFF;

/// Knows the stop words by their first character.
#[derive(Clone, Debug)]
pub(super) struct Tokens {
    /// Where the words that begin with a character begin, counted from 1; 0 where there are none.
    first: Vec<u8>,
    words: Vec<&'static str>,
}

impl Tokens {
    pub(super) fn new() -> Tokens {
        let mut words = STOP_WORDS.to_vec();
        // Backwards the longest of those that begin alike comes first.
        words.sort_unstable_by(|one, other| other.cmp(one));
        let mut first = vec![0; (LAST - FIRST + 1) as usize];
        for (word, at) in words.iter().zip(1..) {
            let place = &mut first[(initial(word) as u32 - FIRST) as usize];
            if *place == 0 {
                *place = at;
            }
        }
        Tokens { first, words }
    }

    /// Calls `each` for every token with the bytes it stands at; a text that has nothing but stop words is taken as it is.
    pub(super) fn of(&self, text: &str, each: &mut impl FnMut(Token, Range<usize>)) {
        let mut any = false;
        self.walk(text, true, &mut |token, at| {
            any = true;
            each(token, at);
        });
        if !any {
            self.walk(text, false, each);
        }
    }

    fn walk(&self, text: &str, stops: bool, each: &mut impl FnMut(Token, Range<usize>)) {
        let mut before: Option<(char, usize)> = None;
        let mut rest = text.char_indices();
        while let Some((at, letter)) = rest.next() {
            let code = letter as u32;
            if (FIRST..=LAST).contains(&code) {
                if stops && let Some(bytes) = self.stop_word(&text[at..], code) {
                    let skipped = &text[at + letter.len_utf8()..at + bytes];
                    for _ in skipped.chars() {
                        rest.next();
                    }
                    before = None;
                    continue;
                }
                let end = at + letter.len_utf8();
                each(u64::from(code), at..end);
                if let Some((first, begin)) = before {
                    each(u64::from(first as u32) << 21 | u64::from(code), begin..end);
                }
                before = Some((letter, at));
            } else {
                before = None;
                if letter.is_ascii_alphanumeric() {
                    let length = text[at..].bytes().take_while(u8::is_ascii_alphanumeric).count();
                    let word = &text[at..at + length];
                    each(hash(word), at..at + length);
                    for _ in 1..length {
                        rest.next();
                    }
                }
            }
        }
    }

    /// Returns how many bytes the stop word at the beginning of a text has.
    fn stop_word(&self, text: &str, code: u32) -> Option<usize> {
        let from = usize::from(self.first[(code - FIRST) as usize]).checked_sub(1)?;
        let alike = self.words[from..].iter().take_while(|word| initial(word) as u32 == code);
        alike.copied().find(|word| text.starts_with(word)).map(str::len)
    }
}

fn initial(word: &str) -> char {
    word.chars().next().unwrap_or_default()
}

/// FNV-1a over the lower-case letters.
fn hash(word: &str) -> Token {
    let mixed = word.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0000_01b3)
    });
    mixed | WORD
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tokens(text: &str) -> Vec<&str> {
        let mut found = Vec::new();
        Tokens::new().of(text, &mut |token, at| {
            if !is_single(token) {
                found.push(&text[at]);
            }
        });
        found
    }

    #[test]
    fn words_of_the_genre_are_left_out_and_no_pair_reaches_over_them() {
        assert_eq!(tokens("关于加快老旧小区加装电梯的建议"), ["老旧", "旧小", "小区", "区加", "加装", "装电", "电梯"]);
        assert_eq!(tokens("推进5G基站建设、2024年"), ["5G", "基站", "站建", "建设", "2024"]);
        assert_eq!(tokens(""), [""; 0]);
    }

    #[test]
    fn a_text_of_stop_words_alone_is_taken_as_it_is() {
        assert_eq!(tokens("加强建议"), ["加强", "强建", "建议"]);
    }
}
