//! Data that a format cannot hold, or a folder in which it cannot work: said in both languages, carried by an
//! [`io::Error`] through everything that only knows those.

use std::fmt;
use std::io;

use crate::i18n::Message;

/// What stands in the way; the kind of the error around it is `InvalidData` where the data do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unfit(pub Message);

impl Unfit {
    /// Makes the error for data that the format cannot hold.
    pub(super) fn data(message: Message) -> io::Error {
        io::Error::new(io::ErrorKind::InvalidData, Unfit(message))
    }

    /// Returns the explanation inside an error, if it has one.
    pub fn inside(error: &io::Error) -> Option<&Message> {
        error.get_ref()?.downcast_ref::<Unfit>().map(|unfit| &unfit.0)
    }
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Unfit {}
