//! A finished text as sentences: lines put together where one goes on in the next, sections by their headings, and each
//! character beside the plain form in which numbers are read (full-width digits, signs and brackets).

use super::scan::Token;

/// A line of a text file, or a paragraph of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub place: u64,
    /// What it says.
    pub text: String,
}

/// A sentence with the numbers in it.
#[derive(Debug)]
pub(super) struct Sentence {
    /// As it is printed.
    pub(super) printed: Vec<char>,
    /// The same length, in the plain form.
    pub(super) plain: Vec<char>,
    /// First character and number of each line.
    places: Vec<(usize, u64)>,
    /// Number of the paragraph.
    pub(super) paragraph: usize,
    /// Number of the section.
    pub(super) section: usize,
    /// Its numbers, in order.
    pub(super) tokens: Vec<Token>,
}

impl Sentence {
    /// Returns the line of a character.
    pub(super) fn place(&self, at: usize) -> u64 {
        self.places.iter().take_while(|(start, _)| *start <= at).last().map_or(0, |(_, place)| *place)
    }

    /// Returns the plain form between two characters.
    pub(super) fn between(&self, from: usize, to: usize) -> String {
        self.plain.get(from..to.max(from)).unwrap_or_default().iter().filter(|c| **c != ' ').collect()
    }

    /// Returns what is printed between two characters.
    pub(super) fn quote(&self, from: usize, to: usize) -> String {
        self.printed.get(from..to.max(from)).unwrap_or_default().iter().collect::<String>().trim().to_owned()
    }

    /// Returns what stands before a token: since the token before it and since the last mark of punctuation.
    pub(super) fn label(&self, token: usize) -> String {
        self.since("，；。：（）、|", token)
    }

    /// Returns the same with what is listed before it (`共提出建议、批评和意见412件`).
    pub(super) fn phrase(&self, token: usize) -> String {
        self.since("，；。：（）|", token)
    }

    fn since(&self, marks: &str, token: usize) -> String {
        let start = self.tokens[token].start;
        let from = if token == 0 { 0 } else { self.tokens[token - 1].end };
        let text = self.plain.get(from..start).unwrap_or_default();
        let cut = text.iter().rposition(|c| marks.contains(*c)).map_or(0, |at| at + 1);
        text[cut..].iter().filter(|c| **c != ' ').collect()
    }

    /// Returns the number of the clause (parted by `；`) in which a character stands.
    pub(super) fn clause(&self, at: usize) -> usize {
        self.plain[..at.min(self.plain.len())].iter().filter(|c| **c == '；').count()
    }
}

/// Most characters of a sentence; what is longer is parted there.
const LONGEST: usize = 4_000;
/// Characters from which on a line that does not end a sentence is taken for a wrapped one.
const WRAPPED: usize = 28;

/// Parts a text into sentences. With `wrapped` a paragraph may stand on several lines.
pub(super) fn sentences(lines: &[Line], wrapped: bool) -> Vec<Sentence> {
    let mut made = Maker { sentences: Vec::new(), paragraph: 0, section: 0 };
    let (mut open, mut before): (Vec<(char, u64)>, Option<&Line>) = (Vec::new(), None);
    for line in lines {
        let text = line.text.trim();
        if text.is_empty() || is_heading(text) {
            made.close(&mut open);
            made.section += usize::from(!text.is_empty());
            before = None;
            if text.is_empty() {
                continue;
            }
        }
        let joint = before.map_or(Joint::None, |before| joint(&before.text, &line.text, wrapped));
        match joint {
            Joint::None => made.close(&mut open),
            Joint::Items => {
                if let Some(last) = open.last_mut().filter(|(last, _)| *last == '。') {
                    last.0 = '；';
                } else if !open.last().is_some_and(|(last, _)| "；;：:".contains(*last)) {
                    open.push(('；', line.place));
                }
            }
            Joint::Flows => {}
        }
        open.extend(text.chars().map(|character| (character, line.place)));
        before = Some(line);
        if is_heading(text) {
            made.close(&mut open);
            before = None;
        }
    }
    made.close(&mut open);
    made.sentences
}

/// How a line goes on from the one before.
enum Joint {
    /// Not at all.
    None,
    /// Both are items of one list.
    Items,
    /// In the middle of a sentence.
    Flows,
}

fn joint(before: &str, line: &str, wrapped: bool) -> Joint {
    let (before, text) = (before.trim(), line.trim());
    let (one, other) = (item_mark(before), item_mark(text));
    if one.is_some() && one == other && [before, text].iter().all(|item| is_short_item(item)) {
        return Joint::Items;
    }
    let ends = before.chars().next_back().unwrap_or_default();
    if "；;：:，,、".contains(ends) {
        return if other.is_some() && "，,、".contains(ends) { Joint::None } else { Joint::Flows };
    }
    let indented = line.starts_with(['\u{3000}', '\t']) || line.starts_with("  ");
    let full = before.chars().count() >= WRAPPED && !"。！？!?.…|”》".contains(ends);
    if wrapped && full && !indented && other.is_none() { Joint::Flows } else { Joint::None }
}

/// Returns whether an item is one short sentence, as the members of a list are.
fn is_short_item(text: &str) -> bool {
    text.chars().count() <= 60 && !text.trim_end_matches('。').contains('。')
}

/// Returns what marks the item of a list: a dash, a bracketed number, a number with a point.
fn item_mark(text: &str) -> Option<char> {
    let first = text.chars().next()?;
    let rest = &text[first.len_utf8()..];
    match first {
        '-' | '*' | '•' | '·' | '●' | '◆' | '—' => Some('-'),
        '①'..='⑳' => Some('①'),
        '（' | '(' => numbered(rest).filter(|rest| rest.starts_with(['）', ')'])).map(|_| '（'),
        _ => numbered(text)
            .filter(|rest| rest.starts_with(['、', '.', '．']))
            .filter(|rest| !rest.chars().nth(1).is_some_and(|next| next.is_ascii_digit()))
            .map(|_| '1'),
    }
}

/// Returns what stands behind a number.
fn numbered(text: &str) -> Option<&str> {
    let digits = text.chars().take_while(|c| c.is_ascii_digit() || crate::domain::numeral::is_numeral(*c));
    let length: usize = digits.map(char::len_utf8).sum();
    (length > 0).then(|| &text[length..])
}

/// Returns whether a line is a heading: marked as one, or short, numbered and no sentence.
fn is_heading(text: &str) -> bool {
    let short = text.chars().count() <= 30 && !text.contains(['。', '，', '；', '%', '％', '：']);
    let numbered = matches!(item_mark(text), Some('1' | '（'));
    text.starts_with("# ") || text.starts_with("##") || (short && numbered && !text.contains(['件', '次', '条']))
}

struct Maker {
    sentences: Vec<Sentence>,
    paragraph: usize,
    section: usize,
}

impl Maker {
    /// Parts the paragraph that was put together and begins anew.
    fn close(&mut self, open: &mut Vec<(char, u64)>) {
        if open.is_empty() {
            return;
        }
        self.paragraph += 1;
        let mut from = 0;
        for at in 0..open.len() {
            let next = open.get(at + 1).map(|(next, _)| *next);
            let ends = "。！？!?\n".contains(open[at].0)
                || (open[at].0 == '.' && next.is_none_or(char::is_whitespace) && at > from);
            if ends || at + 1 == open.len() || at + 1 - from >= LONGEST {
                self.push(&open[from..=at]);
                from = at + 1;
            }
        }
        open.clear();
    }

    fn push(&mut self, piece: &[(char, u64)]) {
        let printed: Vec<char> = piece.iter().map(|(character, _)| *character).collect();
        let mut places: Vec<(usize, u64)> = Vec::new();
        for (at, (_, place)) in piece.iter().enumerate() {
            if places.last().is_none_or(|(_, last)| last != place) {
                places.push((at, *place));
            }
        }
        let plain = plain(&printed);
        let (paragraph, section) = (self.paragraph, self.section);
        self.sentences.push(Sentence { printed, plain, places, paragraph, section, tokens: Vec::new() });
    }
}

/// Returns the plain form: ASCII digits, points and signs of percent, full-width punctuation.
fn plain(printed: &[char]) -> Vec<char> {
    let wide = |at: usize| printed.get(at).is_some_and(|c| ('０'..='９').contains(c));
    let digit = |at: usize| wide(at) || printed.get(at).is_some_and(char::is_ascii_digit);
    let plain = printed.iter().enumerate().map(|(at, &character)| {
        let inside = at > 0 && digit(at - 1) && digit(at + 1);
        match character {
            '０'..='９' => char::from_digit(u32::from(character) - u32::from('０'), 10).unwrap_or(character),
            '．' if inside => '.',
            // A full-width comma parts thousands only among full-width digits, three of them behind it.
            '，' if inside && wide(at - 1) && (1..=3).all(|next| wide(at + next)) && !wide(at + 4) => ',',
            ',' if inside => ',',
            ',' => '，',
            '％' | '﹪' => '%',
            '／' => '/',
            '(' => '（',
            ')' => '）',
            ';' => '；',
            ':' => '：',
            '\u{3000}' | '\t' | '\u{a0}' | '\r' => ' ',
            other => other,
        }
    });
    plain.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parted(lines: &[&str], wrapped: bool) -> Vec<(u64, String)> {
        let lines: Vec<Line> = (1..).zip(lines).map(|(place, text)| Line { place, text: (*text).to_owned() }).collect();
        let sentences = sentences(&lines, wrapped);
        sentences.iter().map(|one| (one.place(0), one.quote(0, one.printed.len()))).collect()
    }

    #[test]
    fn lines_of_a_list_and_wrapped_lines_are_one_sentence() {
        let list = ["共答复3件，其中：", "- A类2件，占66.67%。", "- B类1件，占33.33%。", "", "另收到5件。"];
        assert_eq!(
            parted(&list, true),
            [(1, "共答复3件，其中：- A类2件，占66.67%；- B类1件，占33.33%。".into()), (5, "另收到5件。".into())]
        );
        let long = ["截至年底各承办单位已经全部按照规定的期限和程序答复代表建议共", "401件。此外有2件。"];
        assert_eq!(parted(&long, true).len(), 2);
        assert_eq!(parted(&long, false)[1], (2, "401件。".into()));
    }

    #[test]
    fn what_is_written_wide_is_read_plain() {
        let plain = |text: &str| plain(&text.chars().collect::<Vec<_>>()).into_iter().collect::<String>();
        assert_eq!(plain("１，２３４件，占２．２４％（９／４０１）"), "1,234件，占2.24%（9/401）");
        assert_eq!(plain("10，234件, 5%"), "10，234件， 5%");
    }
}
