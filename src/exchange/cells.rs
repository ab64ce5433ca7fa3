//! What is wrong with the cells of a row: each is read by its column, and some betray that the file was damaged before.

use memchr::{memchr, memmem};

use super::column::Column;
use super::extra::Extra;
use super::guess;
use super::rows;
use super::table::{Flaw, Row};
use super::workbook::letters;
use crate::domain::input::{Fault, MappedColumn, Mapping};
use crate::domain::parse::{self, fault};
use crate::domain::value::Value;
use crate::i18n::Message;
use crate::message;

/// Characters of a cell repeated in a fault.
const FAULT_VALUE: usize = 200;

/// What two replaced characters become when their bytes are taken for GBK.
const REPLACED: &str = "锟斤拷";

/// What makes a cell of a file suspect.
#[derive(Clone, Copy, Debug)]
pub(super) struct Suspicion {
    /// Columns of the header.
    pub(super) width: usize,
    /// What parts the cells of a text.
    pub(super) delimiter: Option<u8>,
    /// Whether the text was taken for GB18030.
    pub(super) gb18030: bool,
}

impl Suspicion {
    /// Returns whether the cells of a row need a closer look: nearly none does.
    fn of_row(&self, row: &Row<'_>) -> bool {
        let text = row.text.as_bytes();
        self.gb18030 || memmem::find(text, REPLACED.as_bytes()).is_some()
    }

    /// Says what is suspect in a cell of such a row.
    fn of_cell(&self, cell: &str) -> Option<(&'static str, Message)> {
        if cell.contains(REPLACED) {
            let reason = message!(
                "含有“{REPLACED}”，是原字在以前转码时丢失留下的；请对照原件补上",
                "it holds “{REPLACED}”, which is left where text was lost in an earlier conversion; restore it from the source"
            );
            return Some((fault::DAMAGED_TEXT, reason));
        }
        let meant = if self.gb18030 { guess::mistaken(cell) } else { None }?;
        let (shown, meant) = (fault::shown(cell), fault::shown(&meant));
        let reason = message!(
            "“{shown}”多半是 UTF-8 的“{meant}”被当成了 GBK；文件混用了两种编码，请从原表重新另存",
            "“{shown}” is probably the UTF-8 of “{meant}” taken for GBK: the file mixes two encodings; save the sheet again"
        );
        Some((fault::DAMAGED_TEXT, reason))
    }

    /// Returns the cell that holds the rest of its line and whole lines behind it, if one does: a quotation mark opened it and
    /// another, lines below, happened to close it. Then the row, taken apart at its line breaks, is so many rows of the table,
    /// and what stands there under days, numbers and codes reads as such.
    fn swallowed(&self, row: &Row<'_>, columns: &[Column]) -> Option<usize> {
        let delimiter = char::from(self.delimiter.filter(|_| self.width >= 4)?);
        let at = row.cells().position(|cell| cell.contains('\n'))?;
        let mut whole = String::with_capacity(row.text.len() + row.len());
        for cell in row.cells() {
            whole.push_str(cell);
            whole.push(delimiter);
        }
        whole.pop();
        let mut told = false;
        for (number, line) in whole.split('\n').enumerate() {
            let cells: Vec<&str> = line.trim_end_matches('\r').split(delimiter).collect();
            if cells.len() != self.width {
                return None;
            }
            for column in columns.iter().filter(|column| column.is_telling()) {
                let cell = cells.get(column.index).copied().unwrap_or_default();
                match parse::cell(column.kind, cell) {
                    Ok(value) => told |= number > 0 && !value.is_empty(),
                    Err(_) => return None,
                }
            }
        }
        told.then_some(at)
    }
}

fn swallowed() -> Message {
    message!(
        "一格里含有整行的内容，多半是某个引号没有成对，把后面的行也括了进来；请检查本行的引号",
        "one cell holds the content of whole lines: probably a quotation mark is not one of a pair and took them in; check the marks of this row"
    )
}

/// Values and faults of the row being read.
#[derive(Default)]
pub(super) struct Scratch {
    pub(super) values: Vec<Value>,
    pub(super) faults: Vec<Fault>,
}

impl Scratch {
    /// Reads every mapped cell of a row, gathering all faults.
    pub(super) fn read(&mut self, row: &Row<'_>, columns: &mut [Column], mapping: &Mapping, suspicion: &Suspicion) {
        let suspect = suspicion.of_row(row);
        let broken = memchr(b'\n', row.text.as_bytes()).is_some();
        if let Some(column) = broken.then(|| suspicion.swallowed(row, columns)).flatten() {
            let column = mapping.columns.iter().find(|mapped| mapped.index == column);
            self.fault(column, "", fault::SWALLOWED_ROWS, swallowed());
        }
        for (place, column) in columns.iter_mut().enumerate() {
            let cell = row.cell(column.index);
            let flawed = row.flaw(column.index).map(|flaw| flawed(flaw, cell));
            if let Some((code, reason)) = flawed.or_else(|| suspect.then(|| suspicion.of_cell(cell)).flatten()) {
                self.fault(Some(&mapping.columns[place]), cell, code, reason);
                self.values.push(Value::Empty);
                continue;
            }
            let value = match column.read(cell) {
                Ok(value) if column.required && value.is_empty() => {
                    self.fault(Some(&mapping.columns[place]), cell, fault::MISSING, missing());
                    value
                }
                Ok(value) => value,
                Err(found) => {
                    self.fault(Some(&mapping.columns[place]), cell, found.code, found.reason);
                    Value::Empty
                }
            };
            self.values.push(value);
        }
        if row.len() > suspicion.width {
            self.check_extra(row, suspicion.width);
        }
        if let Some((column, _)) = row.flaws.iter().find(|(_, flaw)| *flaw == Flaw::Far) {
            let place = format!("{}{}", letters(*column), row.line);
            let reason = message!(
                "单元格 {place} 有内容，远在表格之外；请核对后删去",
                "cell {place} has content, far outside the table; check it and delete it"
            );
            // A place is nobody's personal data.
            let (column, value, code) = (String::new(), place, fault::EXTRA_CELLS);
            self.faults.push(Fault { column, value, code, reason, personal: false });
        }
    }

    /// Keeps the cells of columns that mean no known field. Nobody knows what they hold, so they are personal.
    pub(super) fn keep(&mut self, extra: &Extra, row: &Row<'_>) {
        for (heading, cell, found) in extra.add(row, &mut self.values) {
            let (column, value) = (heading.to_owned(), cell.chars().take(FAULT_VALUE).collect());
            self.faults.push(Fault { column, value, code: found.code, reason: found.reason, personal: true });
        }
    }

    /// Refuses content to the right of the last heading.
    fn check_extra(&mut self, row: &Row<'_>, width: usize) {
        let Some(extra) = row.cells().skip(width).find(|cell| !rows::is_blank(cell)) else { return };
        let (cells, shown) = (row.len(), fault::shown(extra));
        let reason = message!(
            "本行有 {cells} 格，表头只有 {width} 列，多出“{shown}”；多半是某格里的逗号没有加引号，请核对",
            "the row has {cells} cells under {width} headings, “{shown}” being too many; probably a comma within a cell lacks quotation marks"
        );
        self.fault(None, extra, fault::EXTRA_CELLS, reason);
    }

    /// Notes a fault. A cell too many may be anything, a telephone number too.
    fn fault(&mut self, column: Option<&MappedColumn>, cell: &str, code: &'static str, reason: Message) {
        let personal = column.is_none_or(|column| column.field.personal);
        let column = column.map_or("", |column| &column.heading);
        let value = cell.chars().take(FAULT_VALUE).collect();
        self.faults.push(Fault { column: column.to_owned(), value, code, reason, personal });
    }
}

/// Says what is wrong with a cell that is not what its text says.
fn flawed(flaw: Flaw, cell: &str) -> (&'static str, Message) {
    match flaw {
        Flaw::Uncalculated => (
            fault::UNCALCULATED,
            Message::new(
                "公式没有算出结果；请在 Excel 或 WPS 中打开、重新计算并保存",
                "a formula whose result was never worked out; open the file in a spreadsheet program, recalculate and save it",
            ),
        ),
        Flaw::Error | Flaw::Far => {
            let shown = fault::shown(cell);
            let reason = message!(
                "“{shown}”是电子表格的出错标记，不是内容；请在原表中改正公式后重新保存",
                "“{shown}” is a spreadsheet's error mark, not content; mend the formula and save the sheet again"
            );
            (fault::SPREADSHEET_ERROR, reason)
        }
    }
}

/// Says that a required cell is empty.
fn missing() -> Message {
    Message::new("必填，不能为空；请补上", "required, and empty; fill it in")
}
