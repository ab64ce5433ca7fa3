//! Any bytes as a delimited text: nothing may panic, hang or take memory without bound.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "read.rs"]
mod read;

fuzz_target!(|bytes: &[u8]| read::whole(bytes));
