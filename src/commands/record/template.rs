//! `renda NOUN template`: the empty sheet an office fills in.

use clap::{Arg, ArgMatches};

use super::record_of;
use crate::commands::arguments::printing;
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::i18n::Lang;
use crate::output::{Cell, Column, Format, Listing};

/// Declares the arguments.
pub fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    printing(lang)
}

/// Prints headings and one made-up example.
pub fn run(context: &mut Context, matches: &ArgMatches, noun: &'static Noun) -> Outcome {
    let record = record_of(noun);
    let columns = record.fields.iter().map(|field| Column::new(field.key, field.heading)).collect();
    let listing = Listing::new(format!("renda.{}.template/1", record.noun), columns);
    let example: Vec<Cell> = record.fields.iter().map(|field| Cell::text(field.example)).collect();
    let printing = Printing::of(context, matches, Some(Format::Csv))?;
    printing.listing(context, &listing, &mut |sink| Ok(sink.row(&example)?))
}
