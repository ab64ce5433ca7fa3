//! Plain text for pipes: aligned columns, one line a row, no rules, no colour, no spaces at line ends.
//! It is padded here, since a table crate would wrap what is too wide, and a line is a row.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use super::grid::{Layout, Row};
use super::visible::Breaks;
use super::{Align, Column, Style};

/// Columns as wide as in the first block; a wider cell sticks out.
pub(super) struct Plain {
    aligns: Vec<Align>,
    widths: Vec<usize>,
}

impl Layout for Plain {
    const BREAKS: Breaks = Breaks::Mark;
    const DRAWS: bool = false;

    fn new(columns: &[Column], _: &Style) -> Plain {
        Plain { aligns: columns.iter().map(|column| column.align).collect(), widths: vec![0; columns.len()] }
    }

    fn write(&mut self, out: &mut dyn Write, headings: Option<Row>, rows: Vec<Row>) -> io::Result<()> {
        let lines = || headings.iter().chain(&rows);
        if headings.is_some() {
            for (at, width) in self.widths.iter_mut().enumerate() {
                *width = lines().map(|row| row[at].width()).max().unwrap_or(0);
            }
        }
        for row in lines() {
            let mut line = String::new();
            for ((cell, width), align) in row.iter().zip(&self.widths).zip(&self.aligns) {
                let fill = " ".repeat(width.saturating_sub(cell.width()));
                line += &match align {
                    Align::Left => format!("{cell}{fill}  "),
                    Align::Right => format!("{fill}{cell}  "),
                };
            }
            writeln!(out, "{}", line.trim_end())?;
        }
        Ok(())
    }

    fn title(text: &str, _: &Style) -> String {
        text.to_owned()
    }
}
