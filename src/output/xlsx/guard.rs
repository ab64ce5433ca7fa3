//! Turns the panic of the crate into an error: where its temporary file cannot be written, for want of room, it has no other
//! way to say so. Every other panic is a mistake and stays one.

use std::any::Any;
use std::cell::Cell;
use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use crate::message;
use crate::output::Unfit;

thread_local! {
    /// Whether this thread is where a panic may be turned into an error.
    static GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Calls `work`; where it panics over a file, that becomes an error that speaks of the temporary folder.
pub(super) fn guarded<T>(work: impl FnOnce() -> T) -> io::Result<T> {
    static SILENCE: Once = Once::new();
    SILENCE.call_once(|| {
        // The error is told in the office's own language; the note of the panic would come before it.
        let earlier = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if !GUARDED.get() || of_a_file(panic.payload()).is_none() {
                earlier(panic);
            }
        }));
    });
    GUARDED.set(true);
    // What was half done is dropped by the caller, who cannot go on after an error.
    let outcome = panic::catch_unwind(AssertUnwindSafe(work));
    GUARDED.set(false);
    outcome.or_else(|payload| match of_a_file(payload.as_ref()) {
        Some(cause) => Err(unwritable(cause)),
        None => panic::resume_unwind(payload),
    })
}

/// Returns what a panic said, if it said an I/O error, as the standard library writes those for programmers.
fn of_a_file(payload: &(dyn Any + Send)) -> Option<&str> {
    let said = payload.downcast_ref::<String>()?;
    ["Os {", "Kind(", "Custom {"].iter().any(|sign| said.contains(sign)).then_some(said)
}

/// Returns the error for a temporary file that cannot be written.
fn unwritable(cause: &str) -> io::Error {
    let message = if cause.contains("StorageFull") || cause.contains("QuotaExceeded") {
        message!(
            "临时文件夹已满，写不下工作簿；请用环境变量 TMPDIR 指定空间足够的文件夹",
            "the temporary folder is full and has no room for the workbook; name another by the variable TMPDIR"
        )
    } else {
        message!("工作簿的临时文件无法写入：{cause}", "cannot write the temporary file of the workbook: {cause}")
    };
    io::Error::other(Unfit(message))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_told_as_an_error() {
        assert_eq!(guarded(|| 1).unwrap(), 1);
        let full = io::Error::from(io::ErrorKind::StorageFull);
        let error = guarded(|| panic!("Couldn't write to xml file: {full:?}")).unwrap_err();
        assert!(Unfit::inside(&error).unwrap().zh.contains("TMPDIR"), "{error}");
        let mistake = panic::catch_unwind(|| guarded(|| panic!("a mistake")));
        assert_eq!(mistake.unwrap_err().downcast_ref::<&str>(), Some(&"a mistake"));
    }
}
