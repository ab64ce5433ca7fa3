//! What goes to a terminal: our own colours as colours, and the hidden characters of others as text.

use crate::office::TestOffice;

#[test]
fn colours_are_colours_and_what_hides_in_data_is_shown() {
    let office = TestOffice::new();
    let done = office.done("--color always deputy show nobody");
    assert_eq!(done.code, 3);
    assert!(done.err.starts_with("\u{1b}[") && !done.err.contains("\\u{1b}"), "{:?}", done.err);
    let done = office.done("--color always deputy show no\u{202e}body");
    assert!(done.err.contains("no\\u{202e}body") && !done.err.contains('\u{202e}'), "{:?}", done.err);
    let done = office.done("--color never deputy show nobody");
    assert!(!done.err.contains('\u{1b}'), "{:?}", done.err);
}

#[test]
fn seats_beyond_the_quota_are_led_to() {
    let office = TestOffice::with_records();
    office.ok("congress edit 15 --quota 2");
    let done = office.done("report annual --year 2024");
    assert_eq!(done.code, 1);
    let next = "report annual --year 2024 --list deputy.over_quota";
    assert!(done.err.contains(next), "{}", done.err);
    assert!(office.ok(next).contains("520100"));
}
