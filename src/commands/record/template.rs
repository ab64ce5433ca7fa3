//! `renda NOUN template`: the empty sheet an office fills in.

use clap::{Arg, ArgMatches};

use super::record_of;
use crate::commands::arguments::printing;
use crate::commands::cells;
use crate::commands::printing::Printing;
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::domain::parse;
use crate::domain::record::Field;
use crate::i18n::Lang;
use crate::output::{Cell, Column, Format, Listing};

/// Declares the arguments.
pub fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    printing(lang)
}

/// Prints headings and one made-up example.
pub fn run(context: &mut Context, matches: &ArgMatches, noun: &'static Noun) -> Outcome {
    let record = record_of(noun);
    let columns = record.fields.iter().map(column).collect();
    let listing = Listing {
        title: Some(record.label.into()),
        form: true,
        ..Listing::new(format!("renda.{}.template/1", record.noun), columns)
    };
    let printing = Printing::of(context, matches, Some(Format::Csv))?;
    let typed = printing.format == Format::Xlsx;
    let example: Vec<Cell> = record.fields.iter().map(|field| example(field, typed)).collect();
    printing.listing(context, &listing, &mut |sink| Ok(sink.row(&example)?))
}

fn column(field: &Field) -> Column {
    Column { entry: cells::entry(field.kind), required: field.required, ..Column::new(field.key, field.heading) }
}

/// Returns the example, as the type of its column where the format has types: a date that is text would teach to type text.
fn example(field: &Field, typed: bool) -> Cell {
    match parse::cell(field.kind, field.example) {
        Ok(value) if typed => cells::cell(field, &value, true),
        _ => Cell::text(field.example),
    }
}
