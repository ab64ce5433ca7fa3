//! Letters of reminders: the notices for one recipient laid out as a digest, and written by templates as subject, text and HTML.
//! Not here: what is due, who gets it, and how it goes out.

mod digest;
mod template;

pub use digest::{Addressed, Digest, Signature, plan_document};
pub use template::{Templates, Written, Wrong, built_in, sample};
