//! A workbook that is read straight from its archive.

use std::sync::Arc;

use super::book::{SheetContent, SheetName};
use super::package::{Package, PartReader};
use super::parts::{self, Parts};
use super::sheet::{Shared, SheetRows};
use super::strings::Strings;
use super::{Breach, layout, styles};
use crate::exchange::error::ReadError;
use crate::exchange::table::Rows;

/// Bytes looked at to find a sheet's headings: of a workbook of a hundred sheets that all inflate to gigabytes no more
/// than some milliseconds each.
const SAMPLE: u64 = 256 << 10;

/// An open archive with what its sheets share.
pub(super) struct Direct {
    file: String,
    package: Package,
    parts: Parts,
    shared: Arc<Shared>,
}

impl Direct {
    /// Reads everything but the sheets. `workbook` is the part that lists them.
    pub(super) fn open(file: &str, package: Package, workbook: &str) -> Result<Direct, ReadError> {
        let read = || -> Result<(Parts, Shared), Breach> {
            let parts = parts::read(&package, workbook)?;
            let part = |named: &Option<String>| named.as_deref().and_then(|part| package.read(part));
            let strings = part(&parts.strings).map(Strings::read).transpose()?.unwrap_or_default();
            let formats = part(&parts.styles).map(styles::read).transpose()?.unwrap_or_default();
            let shared = Shared { strings, formats, epoch: parts.epoch };
            Ok((parts, shared))
        };
        let (parts, shared) = read().map_err(|breach| breach.at(file))?;
        Ok(Direct { file: file.to_owned(), package, parts, shared: Arc::new(shared) })
    }

    /// Returns the sheets in their order.
    pub(super) fn sheets(&self) -> Vec<SheetName> {
        let sheets = self.parts.sheets.iter();
        sheets.map(|sheet| SheetName { name: sheet.name.clone(), visible: sheet.visible }).collect()
    }

    /// Returns the rows at the beginning of a sheet, without what merged cells give to the rows below them.
    pub(super) fn sample(&self, sheet: usize) -> Result<Box<dyn Rows>, ReadError> {
        let part = self.part(sheet)?.sample(SAMPLE);
        Ok(Box::new(SheetRows::new(&self.file, part, Arc::clone(&self.shared), Vec::new())?))
    }

    /// Returns all rows of a sheet, which is read once to its end before.
    pub(super) fn rows(&self, sheet: usize) -> Result<SheetContent, ReadError> {
        let fills = layout::fills(self.part(sheet)?.unchecked()).map_err(|breach| breach.at(&self.file))?;
        let merged = fills.iter().map(|fill| (fill.column, fill.last_row)).collect();
        let part = self.part(sheet)?;
        let total = part.compressed();
        let rows = SheetRows::new(&self.file, part, Arc::clone(&self.shared), fills)?;
        let hidden_columns = rows.hidden_columns().to_vec();
        Ok(SheetContent { rows: Box::new(rows), hidden_columns, merged, total })
    }

    fn part(&self, sheet: usize) -> Result<PartReader, ReadError> {
        let part = &self.parts.sheets[sheet].part;
        self.package.read(part).ok_or_else(|| Breach::Missing(part.clone()).at(&self.file))
    }
}
