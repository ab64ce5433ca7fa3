//! Days of one record that cannot stand the other way round, whether they come from a sheet or from a hand.

use crate::i18n::Message;
use crate::message;

/// Pairs of days of which the second cannot lie before the first: noun, first, second.
const ORDERED: &[(&str, &str, &str)] = &[
    ("congress", "starts_on", "ends_on"),
    ("session", "opens_on", "closes_on"),
    ("deputy", "elected_on", "ended_on"),
    ("deputy", "elected_on", "suspended_on"),
    ("deputy", "suspended_on", "resumed_on"),
    ("unit", "active_from", "active_to"),
    ("station", "opened_on", "closed_on"),
    ("activity", "starts_on", "ends_on"),
    ("opinion", "received_on", "answered_on"),
    ("opinion", "received_on", "due_on"),
];

/// Returns the fields that lie before the day they must follow, each with the reason. `day` gives a field's ISO day.
pub fn reversed(noun: &str, day: impl Fn(&str) -> Option<String>) -> Vec<(&'static str, Message)> {
    let mut found = Vec::new();
    for (_, first, second) in ORDERED.iter().filter(|(of, ..)| *of == noun) {
        if let Some(start) = day(first)
            && let Some(end) = day(second)
            && end < start
        {
            found.push((*second, message!("早于 {start}，日期前后颠倒", "lies before {start}")));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_day_is_not_before_the_first() {
        let day = |closes: &'static str| {
            move |field: &str| match field {
                "opens_on" => Some("2024-01-31".to_owned()),
                "closes_on" => Some(closes.to_owned()),
                _ => None,
            }
        };
        assert!(reversed("session", day("2024-02-03")).is_empty());
        assert!(reversed("session", day("2024-01-31")).is_empty());
        let found: Vec<&str> = reversed("session", day("2023-02-03")).into_iter().map(|(field, _)| field).collect();
        assert_eq!(found, ["closes_on"]);
        assert!(reversed("unit", day("2023-02-03")).is_empty());
    }
}
