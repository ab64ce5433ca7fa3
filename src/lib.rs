//! renda.
pub mod domain;
pub mod i18n;
pub mod ops;
pub mod output;
pub mod storage;

/// Runs the command line and returns the exit code.
pub fn run(_arguments: impl IntoIterator<Item = std::ffi::OsString>) -> u8 {
    0
}
