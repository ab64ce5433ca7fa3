//! What is kept of columns that mean no known field: one line `表头：值` a filled cell, in the order of the sheet, as the last
//! field of the record. It is written so that it reads as itself when an export is imported again.

use super::table::Row;
use crate::domain::input::{MappedColumn, Mapping};
use crate::domain::parse::{self, CellFault};
use crate::domain::record::{EXTRA, Kind, RecordType};
use crate::domain::value::Value;

/// The place of a column that no cell of the file stands for.
const NOWHERE: usize = usize::MAX;

/// The columns kept, and where their lines go.
pub(super) struct Extra {
    /// Place in the file, and the heading as the line has it.
    columns: Vec<(usize, String)>,
    /// The sheet's own column for the field among the mapped ones, to which the lines are added.
    own: Option<usize>,
}

impl Extra {
    /// Maps the field to unknown columns, if there are any and the record type has it.
    pub(super) fn plan(
        record: &RecordType,
        mapping: &mut Mapping,
        headings: &[String],
        unknown: &[usize],
    ) -> Option<Extra> {
        let field = record.fields.iter().find(|field| field.key == EXTRA.key)?;
        if unknown.is_empty() {
            return None;
        }
        let own = mapping.columns.iter().position(|column| column.field.key == field.key);
        if own.is_none() {
            mapping.columns.push(MappedColumn { index: NOWHERE, heading: field.heading.zh.to_owned(), field });
        }
        let columns = unknown.iter().map(|&column| (column, legible(&headings[column], column))).collect();
        Some(Extra { columns, own })
    }

    /// Adds the lines of a row to its values. Returns the cells that cannot be read, each with its heading.
    pub(super) fn add<'r>(&self, row: &Row<'r>, values: &mut Vec<Value>) -> Vec<(&str, &'r str, CellFault)> {
        let (mut text, mut faults) = (String::new(), Vec::new());
        for (column, heading) in &self.columns {
            let cell = row.cell(*column);
            match parse::cell(Kind::Prose, cell) {
                Ok(Value::Text(value)) => {
                    let parts: Vec<&str> = value.split('\n').map(str::trim).filter(|part| !part.is_empty()).collect();
                    let value = parts.join(" ");
                    text += &format!("\n{heading}：{value}");
                }
                Ok(_) => {}
                Err(fault) => faults.push((heading.as_str(), cell, fault)),
            }
        }
        match self.own {
            _ if text.is_empty() && self.own.is_some() => {}
            Some(place) => values[place] = Value::text((values[place].to_plain() + &text).trim_start()),
            None => values.push(Value::text(text.trim_start())),
        }
        faults
    }
}

/// Returns a heading that reads as itself; one that cannot be read is its place in the sheet.
fn legible(heading: &str, column: usize) -> String {
    match parse::cell(Kind::Text, heading) {
        Ok(Value::Text(text)) => text.trim_end_matches(['：', ':']).to_owned(),
        _ => format!("第{}列", column + 1),
    }
}
