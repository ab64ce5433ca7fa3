//! Changing one record by hand: only the fields named, with before and after in the journal.

use crate::domain::value::Value;
use crate::i18n::Message;
use crate::message;
use crate::ops::write::{OpError, Result, Write, changed, to_json};
use crate::ops::{motion, order};
use crate::storage::sql::Row;
use crate::storage::table::{self, Table};
use crate::storage::{deputy, unit};

/// Fields that show the newest of the dated steps, which have commands of their own.
const BY_COMMAND: &[(&str, &str)] = &[("motion", "decision"), ("motion", "committee"), ("motion", "converted_to")];

/// Changes fields of a record. `shown` is the record as listed (its id first, then every field); `changes` holds the place
/// of each field, its stored value and the value people see. Returns whether anything differed.
pub fn edit(
    write: &mut Write<'_>,
    table: &'static Table,
    shown: &Row,
    changes: &[(usize, Value, Value)],
) -> Result<bool> {
    let id = shown.int(0)?;
    let differing: Vec<&(usize, Value, Value)> =
        changes.iter().filter(|(place, _, seen)| shown.values[place + 1] != *seen).collect();
    if differing.is_empty() {
        return Ok(false);
    }
    check_order(table, shown, changes)?;
    check_deadline(write, table, shown, changes)?;
    let (mut own, mut person) = (Vec::new(), Vec::new());
    for (place, stored, _) in &differing {
        let column = &table.columns[*place];
        let worked_out = BY_COMMAND.contains(&(table.record.noun, column.field));
        if !column.stored.is_empty() && !worked_out {
            own.push((column.stored, stored));
        } else if table.record.noun == "deputy" {
            person.push((column.field, stored));
        } else {
            let field = column.field;
            return Err(OpError::Rejected(message!(
                "{field} 由办理过程得出，不能直接修改；请用对应的命令",
                "{field} follows from the handling and is not edited; use the command for it"
            )));
        }
    }
    table::update(write.store(), table.name, id, &own)?;
    if table.record.noun == "suggestion" {
        // Its key may be among what changed, so that the journal does not name it.
        write.concerns(id);
    }
    if !person.is_empty() {
        let seat = deputy::find_by_id(write.store(), id)?;
        let person_id = seat.map(|seat| seat.person_id).unwrap_or_default();
        deputy::update_person(write.store(), person_id, &person)?;
    }
    if let Some((_, aliases, _)) = differing.iter().find(|change| table.columns[change.0].field == "aliases") {
        let aliases: Vec<&str> =
            aliases.as_text().unwrap_or_default().split('、').filter(|alias| !alias.is_empty()).collect();
        let region = table.record.position("region").map(|place| shown.text(place + 1).to_owned()).unwrap_or_default();
        let entry = write.entry();
        unit::set_aliases(write.store(), (id, &region), &aliases, entry)?;
    }
    let sides: Vec<_> = differing
        .iter()
        .map(|(place, _, seen)| (table.columns[*place].field, to_json(&shown.values[place + 1]), to_json(seen)))
        .collect();
    let key = table.key_text(&|field| {
        table.record.position(field).map(|place| shown.values[place + 1].to_plain()).unwrap_or_default()
    });
    write.touch(&changed(table.record.noun, &key, &sides))?;
    Ok(true)
}

/// Refuses a motion handed in after the deadline of its session.
fn check_deadline(
    write: &mut Write<'_>,
    table: &'static Table,
    shown: &Row,
    changes: &[(usize, Value, Value)],
) -> Result<()> {
    let of = |field: &str| table.record.position(field).filter(|_| table.record.noun == "motion");
    let (Some(region), Some(session), Some(place)) = (of("region"), of("session"), of("submitted_at")) else {
        return Ok(());
    };
    let Some(at) = changes.iter().find(|change| change.0 == place).and_then(|change| change.1.as_text()) else {
        return Ok(());
    };
    let (region, session) = (shown.text(region + 1), shown.text(session + 1));
    motion::too_late(write.store(), region, session, at)?.map_or(Ok(()), |reason| Err(OpError::Rejected(reason)))
}

/// Refuses days that would stand the wrong way round after the change.
fn check_order(table: &'static Table, shown: &Row, changes: &[(usize, Value, Value)]) -> Result<()> {
    let day = |field: &str| {
        let place = table.record.position(field)?;
        let changed = changes.iter().find(|change| change.0 == place).map(|change| &change.1);
        changed.unwrap_or(&shown.values[place + 1]).as_text().map(str::to_owned)
    };
    let Some((field, reason)) = order::reversed(table.record.noun, day).into_iter().next() else { return Ok(()) };
    let heading = table.record.field(field).map(|field| field.heading);
    let (zh, en) = (heading.map_or(field, |heading| heading.zh), heading.map_or(field, |heading| heading.en));
    let Message { zh: why, en: because } = reason;
    Err(OpError::Rejected(message!("“{zh}”{why}", "{en} {because}")))
}
