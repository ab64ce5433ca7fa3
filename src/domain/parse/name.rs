//! Names of persons, lists of names and lists of texts.
//! Padding inside a name (`王　伟`) comes off and the middle dot of longer names is made one, so that equal names are equal texts.

use compact_str::CompactString;

use super::clean::is_padding;
use super::fault::{self, CellFault, shown};
use crate::domain::numeral;
use crate::message;

/// Longest name in characters (a guess with room: names of some thirty characters exist).
const LONGEST: usize = 64;

/// A list of names taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The names written out.
    pub names: Vec<CompactString>,
    /// The number a closing `等12人` gives: all of them, those written out included.
    pub total: Option<u32>,
}

impl Names {
    /// Takes the kept form (`张三、李四、等12人`) apart.
    pub fn from_kept(text: &str) -> Names {
        let mut list = Names::default();
        for member in text.split('、').filter(|member| !member.is_empty()) {
            match closing_count(member) {
                Some(("", total)) => list.total = Some(total),
                _ => list.names.push(CompactString::new(member)),
            }
        }
        list
    }
}

/// Reads one person's name into its kept form. Fails with `bad-name`.
pub fn person(text: &str) -> Result<CompactString, CellFault> {
    super::cleaned(text, name)
}

/// Takes a list of texts apart at `、，,；;` and line breaks, brackets kept whole.
pub fn texts(text: &str) -> Result<Vec<CompactString>, CellFault> {
    super::cleaned(text, |text| Ok(members(text, false).into_iter().map(squeeze).collect()))
}

/// Returns whether a character is Han, in the private area too, where rare names were kept before they had a code.
fn is_han(character: char) -> bool {
    matches!(character, '\u{4E00}'..='\u{9FFF}' | '\u{3400}'..='\u{4DBF}' | '\u{3005}' | '\u{3007}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' | '\u{E000}'..='\u{F8FF}')
}

/// Returns whether a character is one of the dots that part the names of many nationalities.
fn is_middle_dot(character: char) -> bool {
    matches!(character, '·' | '•' | '‧' | '．' | '・' | '･' | '∙' | '⋅' | '∘' | '●')
}

/// Takes blanks out beside Han characters and leaves one between other words.
fn squeeze(text: &str) -> CompactString {
    if text.chars().all(is_han) {
        return CompactString::new(text);
    }
    let close = |character: char| is_han(character) || is_middle_dot(character);
    let mut squeezed = CompactString::default();
    let mut blank = false;
    for character in text.chars() {
        if is_padding(character) {
            blank = true;
            continue;
        }
        if blank && squeezed.chars().next_back().is_some_and(|before| !close(before)) && !close(character) {
            squeezed.push(' ');
        }
        blank = false;
        squeezed.push(character);
    }
    squeezed
}

/// Makes every middle dot one; a full stop between Han characters stands for the dot few keyboards have (a guess).
fn one_dot(name: CompactString) -> CompactString {
    if !name.contains(|character| character == '.' || is_middle_dot(character)) {
        return name;
    }
    let mut dotted = CompactString::default();
    let mut rest = name.chars();
    while let Some(character) = rest.next() {
        let between = || dotted.chars().next_back().is_some_and(is_han) && rest.clone().next().is_some_and(is_han);
        let dot = is_middle_dot(character) || (character == '.' && between());
        dotted.push(if dot { '·' } else { character });
    }
    dotted
}

/// Reads a name that has been cleaned.
pub(super) fn name(text: &str) -> Result<CompactString, CellFault> {
    if is_two(text) {
        return Err(bad_name(text));
    }
    let name = one_dot(squeeze(text));
    let allowed = |character: char| {
        is_han(character)
            || character.is_alphabetic()
            || matches!(character, '·' | ' ' | '-' | '\'' | '’' | '.' | '(' | ')' | '（' | '）')
            || is_variation(character)
    };
    let begins = name.chars().next().is_some_and(|character| is_han(character) || character.is_alphabetic());
    let begins = begins && !name.ends_with(['\'', '’', '-']);
    if begins && name.chars().all(allowed) && name.chars().count() <= LONGEST { Ok(name) } else { Err(bad_name(text)) }
}

/// Returns whether a text is two names: on lines of their own, or two of two characters or more with a blank between, of
/// which the first is no family name of two characters (`欧阳 娜娜`).
fn is_two(text: &str) -> bool {
    if !text.contains(is_padding) {
        return false;
    }
    let long = |part: &str| part.chars().filter(|&character| is_han(character)).count() >= 2;
    let mut words = text.split(is_padding).filter(|word| !word.is_empty());
    let two = matches!((words.next(), words.next(), words.next()), (Some(first), Some(second), None)
        if long(first) && long(second) && !COMPOUND.contains(&first));
    two || text.split('\n').filter(|line| long(line)).count() > 1
}

/// Family names of two characters that are still borne (from the list of the Hundred Family Names).
const COMPOUND: [&str; 24] = [
    "欧阳", "司马", "上官", "诸葛", "夏侯", "东方", "皇甫", "尉迟", "公孙", "慕容", "令狐", "司徒", "司空", "端木",
    "百里", "南宫", "独孤", "轩辕", "宇文", "长孙", "鲜于", "闻人", "申屠", "澹台",
];

/// Returns whether a character is a combining mark or picks a variant of the one before.
fn is_variation(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}')
}

/// Returns what a deputy is looked up by: the name as it is kept, or a number.
pub(super) fn deputy(text: &str) -> CompactString {
    one_dot(squeeze(text))
}

/// Returns what a unit or a station is looked up by: the name without padding.
pub(super) fn reference(text: &str) -> CompactString {
    squeeze(text)
}

/// Reads a list of texts that has been cleaned into its kept form.
pub(super) fn text_list(text: &str) -> CompactString {
    join(members(text, false).into_iter().map(squeeze))
}

/// Joins the members of a list by `、`.
fn join(members: impl Iterator<Item = CompactString>) -> CompactString {
    let mut joined = CompactString::default();
    for member in members.filter(|member| !member.is_empty()) {
        if !joined.is_empty() {
            joined.push('、');
        }
        joined.push_str(&member);
    }
    joined
}

/// Takes a list apart; separators within brackets part nothing.
fn members(text: &str, slashes: bool) -> Vec<&str> {
    let mut depth = 0usize;
    let separators = |character: char| {
        match character {
            '（' | '(' => depth += 1,
            '）' | ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
            && (matches!(character, '、' | '，' | ',' | '；' | ';' | '\n')
                || (slashes && matches!(character, '/' | '／')))
    };
    let guard = |character: char| is_padding(character) || character == '\'';
    let trimmed = text.split(separators).map(|part| part.trim_start_matches(guard).trim_end_matches(is_padding));
    trimmed.filter(|part| !super::is_blank(part)).collect()
}

/// Reads a list of names that has been cleaned into its kept form.
pub(super) fn name_list(text: &str) -> Result<CompactString, CellFault> {
    let text = text.trim_end_matches(|character| {
        is_padding(character) || matches!(character, '、' | '，' | ',' | '；' | ';' | '/' | '／' | '\'')
    });
    let (listed, total) = match closing_count(text) {
        Some((listed, total)) => (listed, Some(total)),
        None if text.trim_end_matches(['人', '名']).ends_with('等') => return Err(no_count(text)),
        None => (text, None),
    };
    let parts = members(listed, true);
    let names = match parts.as_slice() {
        // Names parted by nothing but blanks; elsewhere blanks are padding.
        [only] => parted_by_blanks(only).ok_or_else(|| bad_names(text))?,
        _ => parts.into_iter().map(CompactString::new).collect(),
    };
    let names = names.iter().map(|part| name(part)).collect::<Result<Vec<_>, _>>()?;
    let closing = total.map(|total| CompactString::from(format!("等{total}人")));
    let joined = join(names.into_iter().chain(closing));
    if joined.is_empty() { Err(bad_names(text)) } else { Ok(joined) }
}

/// Parts names at blanks. Single characters are padding (a guess): three are one name (`王 小 伟`), an even number
/// are pairs (`王 伟 李 强`). Where single characters stand among longer words, nobody can tell.
fn parted_by_blanks(text: &str) -> Option<Vec<CompactString>> {
    let words: Vec<&str> = text.split(is_padding).filter(|word| !word.is_empty()).collect();
    if words.iter().any(|word| !word.chars().all(is_han)) {
        return Some(vec![CompactString::new(text)]);
    }
    let whole = || Some(vec![words.iter().copied().collect()]);
    let single = |word: &&str| word.chars().count() == 1;
    match (words.len(), words.iter().filter(|word| single(word)).count()) {
        (_, 0) => Some(words.iter().map(CompactString::new).collect()),
        (1 | 3, singles) if singles == words.len() => whole(),
        // 欧阳 修: a family name of two characters.
        (2, 1) if single(&words[1]) => whole(),
        (all, singles) if singles == all && all % 2 == 0 => {
            Some(words.chunks(2).map(|pair| pair.iter().copied().collect()).collect())
        }
        _ => None,
    }
}

/// Takes `等12人` (also `等十二名代表`) off the end: what stands before and the number.
fn closing_count(text: &str) -> Option<(&str, u32)> {
    let (listed, closing) = text.rsplit_once('等')?;
    let closing = closing.trim_matches(is_padding);
    let number = ["位代表", "名代表", "人", "名", "位"].iter().find_map(|word| closing.strip_suffix(word))?;
    let number = number.trim_matches(is_padding).trim_start_matches('共');
    let total = numeral::parse(number).or_else(|| (number.len() <= 4).then(|| number.parse().ok()).flatten())?;
    let listed = listed.trim_end_matches(|character| is_padding(character) || matches!(character, '、' | '，' | ','));
    Some((listed, total))
}

/// Makes the fault for a text that is no name.
fn bad_name(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::BAD_NAME,
        message!(
            "“{shown}”不像一个姓名（姓名不含数字和标点，一格只填一人）；请核对",
            "“{shown}” does not look like one person's name (no digits or punctuation, one person a cell)"
        ),
    )
}

/// Makes the fault for a list that cannot be taken apart.
fn bad_names(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::BAD_NAMES,
        message!(
            "“{shown}”分不清有几个姓名；请用顿号“、”隔开",
            "cannot tell the names in “{shown}” apart; put “、” between them"
        ),
    )
}

/// Makes the fault for a list that ends in 等 without a number.
fn no_count(text: &str) -> CellFault {
    let shown = shown(text);
    CellFault::new(
        fault::BAD_NAMES,
        message!(
            "“{shown}”以“等”结尾而没有人数；请写明全部姓名，或写成“等12人”",
            "“{shown}” ends in 等 (and others) without a number; write all names, or 等12人"
        ),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names() {
        let cases = [
            ("王　伟", "王伟"),
            ("王 伟", "王伟"),
            ("王伟", "王伟"),
            ("欧阳 修", "欧阳修"),
            ("买买提•艾力", "买买提·艾力"),
            ("买买提．艾力", "买买提·艾力"),
            ("买买提.艾力", "买买提·艾力"),
            ("买买提 ・ 艾力", "买买提·艾力"),
            ("Maria  Li", "Maria Li"),
            ("李 Maria", "李Maria"),
            ("㛃𠮷", "㛃𠮷"),
            ("李伟（大）", "李伟（大）"),
        ];
        for (text, expected) in cases {
            assert_eq!(person(text).as_deref(), Ok(expected), "{text}");
            assert_eq!(person(expected).as_deref(), Ok(expected), "{text}");
        }
        let long = "长".repeat(65);
        for text in ["张3", "张三、李四", "张三,李四", "", "·", "@张三", "张三等12人", &long] {
            assert_eq!(person(text).map_err(|fault| fault.code), Err(fault::BAD_NAME), "{text}");
        }
    }

    #[test]
    fn lists_of_names() {
        let cases = [
            ("张三、李四，王五;赵六", "张三、李四、王五、赵六"),
            ("张三\n李四", "张三、李四"),
            ("张三 李四", "张三、李四"),
            ("王　伟", "王伟"),
            ("王 伟 李 强", "王伟、李强"),
            ("王 小 伟", "王小伟"),
            ("王　伟、李　强", "王伟、李强"),
            ("张三/李四", "张三、李四"),
            ("张三等12人", "张三、等12人"),
            ("张三、李四等十二人", "张三、李四、等12人"),
            ("张三、李四、等12名代表", "张三、李四、等12人"),
            ("等１２人", "等12人"),
            ("张三", "张三"),
            ("张三，", "张三"),
            ("欧阳 修", "欧阳修"),
        ];
        for (text, expected) in cases {
            assert_eq!(super::super::cleaned(text, name_list).as_deref(), Ok(expected), "{text}");
            assert_eq!(name_list(expected).as_deref(), Ok(expected), "{text}");
        }
        for (text, code) in [
            ("张三等", fault::BAD_NAMES),
            ("欧阳 修 王 伟 强", fault::BAD_NAMES),
            ("张三、李4", fault::BAD_NAME),
            ("、", fault::BAD_NAMES),
        ] {
            assert_eq!(name_list(text).map_err(|fault| fault.code), Err(code), "{text}");
        }
        let list = Names::from_kept("张三、李四、等12人");
        assert_eq!((list.names.len(), list.total), (2, Some(12)));
    }

    #[test]
    fn lists_of_texts() {
        let cases = [
            ("市教育局；市财政局", "市教育局、市财政局"),
            ("市教育局（牵头、会同）、市财政局", "市教育局（牵头、会同）、市财政局"),
            ("市 教 育 局\n市财政局", "市教育局、市财政局"),
            ("A/B", "A/B"),
            ("甲", "甲"),
        ];
        for (text, expected) in cases {
            assert_eq!(text_list(text), expected, "{text}");
            assert_eq!(text_list(expected), expected, "{text}");
        }
    }
}
