//! How the cells of one column are read. Most columns of a register hold a few wordings; those are remembered.

use compact_str::CompactString;

use crate::domain::input::{MappedColumn, Mapping};
use crate::domain::parse::{self, CellFault, MoneyUnit};
use crate::domain::record::Kind;
use crate::domain::value::Value;

/// A column to be read.
pub(super) struct Column {
    /// Place in the file, from 0.
    pub(super) index: usize,
    pub(super) kind: Kind,
    /// Whether an empty cell is a fault.
    pub(super) required: bool,
    /// The unit its heading names, for money.
    pub(super) unit: MoneyUnit,
    /// The cells read last, for columns that repeat a few wordings.
    memory: Memory,
}

/// Settles how each column is read.
pub(super) fn plan(mapping: &Mapping, supplied: &[&str]) -> Vec<Column> {
    let column = |column: &MappedColumn| Column {
        index: column.index,
        kind: column.field.kind,
        required: column.field.required && !supplied.contains(&column.field.key),
        unit: MoneyUnit::of_heading(&column.heading),
        memory: Memory::default(),
    };
    mapping.columns.iter().map(column).collect()
}

impl Column {
    /// Returns whether what reads as one of its values is hardly anything else: days, numbers, codes, names of persons.
    pub(super) fn is_telling(&self) -> bool {
        !matches!(self.kind, Kind::Text | Kind::Title | Kind::Prose | Kind::Names | Kind::Texts | Kind::Reference(_))
    }

    /// Reads one cell.
    pub(super) fn read(&mut self, cell: &str) -> Result<Value, CellFault> {
        match self.kind {
            _ if cell.is_empty() => Ok(Value::Empty),
            Kind::Money => parse::money_cell(self.unit, cell),
            // Texts cost less to read than to remember, and numbers of persons never repeat.
            Kind::Text | Kind::Title | Kind::Prose | Kind::Mobile | Kind::IdNumber | Kind::Phone | Kind::Email => {
                parse::cell(self.kind, cell)
            }
            kind => self.memory.read(kind, cell),
        }
    }
}

/// Cells of one column read last, by their ends and length: most columns of a register hold a few wordings.
#[derive(Default)]
struct Memory(Vec<(CompactString, Value)>);

impl Memory {
    /// How many cells are remembered.
    const SLOTS: usize = 64;

    /// Reads a cell, or remembers what it was read as.
    fn read(&mut self, kind: Kind, cell: &str) -> Result<Value, CellFault> {
        // Longer cells would have to be kept on the heap, and seldom repeat.
        if cell.len() > 24 {
            return parse::cell(kind, cell);
        }
        if self.0.is_empty() {
            self.0.resize(Self::SLOTS, Default::default());
        }
        let slot = &mut self.0[slot_of(cell)];
        if slot.0 != cell {
            let value = parse::cell(kind, cell)?;
            *slot = (CompactString::new(cell), value);
        }
        Ok(slot.1.clone())
    }
}

/// Spreads cells over the slots by a multiplicative hash of their bytes.
fn slot_of(cell: &str) -> usize {
    let sum = cell.bytes().fold(0u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(byte)));
    (sum.wrapping_mul(0x9E37_79B9) >> 26) as usize % Memory::SLOTS
}
