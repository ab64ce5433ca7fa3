//! The number that a suggestion or a motion is given when it is registered without one: the next of its series, within the writers'
//! turn, so that no number is given twice and none is left out however many register at once.

use crate::ops::write::Result;
use crate::storage::sql::Executor;
use crate::storage::table;

/// Returns the number after the greatest of a series (table; region; 届 and 次), 1 for the first. Numbers that are not digits alone
/// do not count; where the greatest is written with leading zeros, so is the next.
pub fn next(executor: &mut dyn Executor, noun: &str, region: &str, series: (i64, i64)) -> Result<String> {
    Ok(table::greatest_number(executor, noun, region, series)?.map_or_else(|| "1".to_owned(), |number| after(&number)))
}

/// Adds one to a number of digits, which keeps its width.
fn after(number: &str) -> String {
    let next = number.parse::<u64>().unwrap_or_default() + 1;
    format!("{next:0width$}", width = number.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_number_keeps_the_width() {
        for (number, expected) in [("1", "2"), ("9", "10"), ("012", "013"), ("099", "100"), ("999", "1000")] {
            assert_eq!(after(number), expected);
        }
    }
}
