//! Reads bytes as an import does, to the end or to the first error.

use renda::domain::record::deputy::DEPUTY;
use renda::exchange::{ReadOptions, Source, open};

/// Reads a whole table and looks at every row of it.
pub fn whole(bytes: &[u8]) {
    let Ok(source) = Source::spool("input", bytes, 1 << 24) else { return };
    let Ok(mut reader) = open(source, &DEPUTY, &ReadOptions::default()) else { return };
    while let Ok(Some(batch)) = reader.next_batch() {
        for row in batch.rows() {
            assert_eq!(row.values.len(), reader.mapping.columns.len());
            assert!(row.cells.iter().all(|cell| cell.len() <= 1 << 20));
        }
    }
    let _ = reader.notices();
}
