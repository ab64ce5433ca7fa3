//! Any bytes as the archive of a workbook. What does not begin like one is made to.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "read.rs"]
mod read;

fuzz_target!(|bytes: &[u8]| {
    let mut archive = b"PK\x03\x04".to_vec();
    archive.extend_from_slice(bytes.strip_prefix(b"PK\x03\x04").unwrap_or(bytes));
    read::whole(&archive);
});
