//! Words from outside, made fit to be shown: what a server replies may hold anything.

/// Most characters of a detail.
const LONGEST: usize = 300;

/// Returns whether a character would move the cursor, end a line or turn what follows around.
pub(super) fn is_harmful(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{2028}' | '\u{2029}' | '\u{feff}')
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Returns the text on one line: whatever would end a line or is no letter at all becomes a space, runs of them one.
pub(super) fn one_line(text: &str) -> String {
    let parts = text.split(|character: char| character == ' ' || is_harmful(character));
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Returns the text on one line of at most 300 characters.
pub(super) fn short(text: &str) -> String {
    let line = one_line(text);
    match line.char_indices().nth(LONGEST) {
        None => line,
        Some(_) => {
            let kept: String = line.chars().take(LONGEST - 1).collect();
            format!("{kept}…")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_server_says_cannot_move_the_cursor() {
        assert_eq!(short("550 5.1.1\r\n\u{1b}[2J没有\u{202e}此人\0 "), "550 5.1.1 [2J没有 此人");
        assert_eq!(short(&"长".repeat(300)).chars().count(), 300);
        assert_eq!(short(&"长".repeat(301)), format!("{}…", "长".repeat(299)));
    }
}
