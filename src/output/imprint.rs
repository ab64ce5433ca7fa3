//! Who made an output, when, and what was left out of it: what an office wants to read at the foot of a printed page.

/// The foot of the pages of an output; only formats that are printed from take something from it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Imprint {
    /// Who made it; nothing is said where it is empty.
    pub operator: String,
    /// Which filters were in force, in the language of the output; nothing is said where it is empty.
    pub conditions: String,
    /// When it was made, as people read it (`2024-03-05 10:20`).
    pub at: String,
}
