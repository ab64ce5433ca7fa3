//! Small text files that an office writes itself: a calendar, a template, rules.

use std::path::Path;

use crate::failure::Failure;

/// Reads a text file of at most `most` bytes; `too_large` says what a larger one cannot be.
pub fn small_text(path: &Path, most: u64, too_large: impl FnOnce() -> Failure) -> Result<String, Failure> {
    let failed = |error: std::io::Error| Failure::file(path, &error);
    if std::fs::metadata(path).map_err(failed)?.len() > most {
        return Err(too_large());
    }
    std::fs::read_to_string(path).map_err(failed)
}
