//! Names of worksheets: what Excel allows, each only once.

use std::collections::HashSet;

use crate::output::visible::{Breaks, show};

/// Longest name, in UTF-16 units as Excel counts.
const LIMIT: usize = 31;

/// The names that are taken, in small letters: Excel does not tell `A` from `a`.
#[derive(Default)]
pub(super) struct Names(HashSet<String>);

impl Names {
    /// Returns a name that nobody has, as close to `wanted` as Excel allows; a second of the same name is called `名称 (2)`.
    pub(super) fn take(&mut self, wanted: &str) -> String {
        let wanted = allowed(wanted);
        let numbered = (2..).map(|number| format!(" ({number})"));
        let mut names = std::iter::once(String::new()).chain(numbered).map(|end| {
            let room = LIMIT - end.len();
            shortened(&wanted, room) + &end
        });
        let name = names.find(|name| !self.0.contains(&name.to_lowercase())).expect("the numbers do not end");
        self.0.insert(name.to_lowercase());
        name
    }
}

/// Returns the name without the signs that Excel refuses, and not empty.
fn allowed(wanted: &str) -> String {
    let shown = show(wanted, Breaks::Mark).replace(['[', ']', ':', '*', '?', '/', '\\'], " ");
    let name = shown.trim().trim_matches('\'').trim();
    // Excel keeps this name for itself.
    if name.is_empty() || name.eq_ignore_ascii_case("history") {
        format!("Sheet {name}").trim().to_owned()
    } else {
        name.to_owned()
    }
}

/// Returns as many characters as fit in `room` UTF-16 units; a quotation mark must not be left at the end.
pub(super) fn shortened(text: &str, room: usize) -> String {
    let mut left = room;
    let fitting = text.chars().take_while(|character| {
        let fits = character.len_utf16() <= left;
        left = left.saturating_sub(character.len_utf16());
        fits
    });
    fitting.collect::<String>().trim_end_matches(['\'', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_what_excel_allows_and_taken_once() {
        let mut names = Names::default();
        for (wanted, name) in [
            ("代表名册", "代表名册"),
            ("代表名册", "代表名册 (2)"),
            ("代表名册", "代表名册 (3)"),
            ("a[b]:c*d?e/f\\g", "a b  c d e f g"),
            ("'引'", "引"),
            ("Tasks", "Tasks"),
            ("tasks", "tasks (2)"),
            ("", "Sheet"),
            ("History", "Sheet History"),
            ("甲\n乙\u{202e}", "甲⏎乙\\u{202e}".replace('\\', " ").as_str()),
        ] {
            assert_eq!(names.take(wanted), name, "{wanted}");
        }
        let long = "关于贵阳市第十五届人民代表大会第四次会议代表建议办理情况的统计表";
        assert_eq!(names.take(long).chars().count(), LIMIT);
        let second = names.take(long);
        assert!(second.ends_with(" (2)") && second.chars().count() == LIMIT, "{second}");
        assert_eq!(names.take(&"𠮷".repeat(31)).encode_utf16().count(), 30);
    }
}
