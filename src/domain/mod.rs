//! What is true: types that cannot hold nonsense, the rules of deadlines, the state machine and the rates.
//! No input or output, no SQL, no clock.

pub mod calendar;
pub mod day;
pub mod deadline;
pub mod input;
pub mod motion;
pub mod numeral;
pub mod parse;
pub mod privacy;
pub mod profile;
pub mod record;
pub mod region;
pub mod reminder;
pub mod similar;
pub mod suggestion;
pub mod value;
