//! Ctrl-C while something long is under way: the first asks for an orderly end, the second ends at once.

use std::sync::atomic::{AtomicU32, Ordering};

static ASKED: AtomicU32 = AtomicU32::new(0);

/// Begins to watch for Ctrl-C and the terminating signals; before that they end the program as usual.
pub fn watch() {
    #[expect(clippy::exit, reason = "a second Ctrl-C means now; the open transaction is undone by the store")]
    let handler = || {
        if ASKED.fetch_add(1, Ordering::SeqCst) > 0 {
            std::process::exit(130);
        }
    };
    // It can be set once; a second file of the same run finds it there.
    let _ = ctrlc::set_handler(handler);
}

/// Returns whether the user asked to stop.
pub fn asked() -> bool {
    ASKED.load(Ordering::SeqCst) > 0
}
