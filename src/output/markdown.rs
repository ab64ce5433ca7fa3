//! Markdown tables (GitHub's dialect), one line a row; the signs of Markdown and HTML in data are escaped.

use std::borrow::Cow;
use std::io::{self, BufWriter, Write};

use super::visible::{Breaks, show};
use super::{Align, Cell, Column, Document, NONE, RowSink, Style};

/// The rows of a table.
pub(super) struct MarkdownRows<'w> {
    out: BufWriter<&'w mut dyn Write>,
    columns: usize,
    style: Style,
}

impl RowSink for MarkdownRows<'_> {
    fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        debug_assert_eq!(cells.len(), self.columns, "a row has a cell for every column");
        let style = self.style;
        let words = |at| cells.get(at).map_or(Cow::Borrowed(""), |cell: &Cell| cell.words(&style));
        line(&mut self.out, (0..self.columns).map(|at| escape(&words(at))))
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.out.flush()
    }
}

/// Starts a table with its headings and the line of alignments.
pub(super) fn sink<'w>(out: &'w mut dyn Write, columns: &[Column], style: &Style) -> io::Result<MarkdownRows<'w>> {
    let mut out = BufWriter::new(out);
    line(&mut out, columns.iter().map(|column| escape(column.title(style))))?;
    let rule = |column: &Column| match column.align {
        Align::Left => "---".to_owned(),
        Align::Right => "---:".to_owned(),
    };
    line(&mut out, columns.iter().map(rule))?;
    Ok(MarkdownRows { out, columns: columns.len(), style: *style })
}

/// Writes a document with headings of the first and second level, facts as a list and notes as paragraphs.
pub(super) fn document(out: &mut dyn Write, document: &Document, style: &Style) -> io::Result<()> {
    let mut gap = "";
    if let Some(title) = &document.title {
        writeln!(out, "# {}", escape(title.get(style.lang)))?;
        gap = "\n";
    }
    if !document.facts.is_empty() {
        write!(out, "{}", std::mem::replace(&mut gap, "\n"))?;
    }
    for fact in &document.facts {
        let colon = style.lang.pick("：", ": ");
        writeln!(out, "- {}{colon}{}", escape(fact.title(style)), escape(&fact.cell.words(style)))?;
    }
    for sheet in &document.sheets {
        write!(out, "{}", std::mem::replace(&mut gap, "\n"))?;
        if let Some(title) = &sheet.title {
            writeln!(out, "## {}\n", escape(title.get(style.lang)))?;
        }
        super::pour(Box::new(sink(out, &sheet.columns, style)?), sheet)?;
        if sheet.rows.is_empty() {
            writeln!(out, "\n{}", NONE.get(style.lang))?;
        }
        for note in &sheet.notes {
            writeln!(out, "\n{}{}", style.lang.pick("注：", "Note: "), escape(note.get(style.lang)))?;
        }
    }
    out.flush()
}

/// Writes one line of a table.
fn line(out: &mut impl Write, fields: impl Iterator<Item = String>) -> io::Result<()> {
    out.write_all(b"|")?;
    for field in fields {
        write!(out, " {field} |")?;
    }
    out.write_all(b"\n")
}

/// Returns `text` as it must be written to be read as itself: hidden characters shown, signs escaped, breaks as `<br>`.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in show(text, Breaks::Keep).chars() {
        match character {
            '\n' => escaped.push_str("<br>"),
            '\\' | '|' | '*' | '_' | '`' | '~' | '[' | ']' | '<' | '>' | '&' => {
                escaped.push('\\');
                escaped.push(character);
            }
            other => escaped.push(other),
        }
    }
    escaped
}

/// Returns a paragraph that is read as `text`, also where it begins like a heading, a list or a block of code.
pub fn paragraph(text: &str) -> String {
    let escaped = escape(text.trim_start());
    let digits = escaped.bytes().take_while(u8::is_ascii_digit).count();
    let sign = if digits > 0 { &['.', ')'][..] } else { &['#', '-', '+', '='][..] };
    let (before, after) = escaped.split_at(digits);
    if after.starts_with(sign) { format!("{before}\\{after}") } else { escaped }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_escaped() {
        assert_eq!(escape("a|b\\c"), "a\\|b\\\\c");
        assert_eq!(escape("<b>*x*</b>\nz"), "\\<b\\>\\*x\\*\\</b\\><br>z");
        assert_eq!(escape("市住建局"), "市住建局");
    }

    #[test]
    fn a_paragraph_begins_as_nothing_else() {
        for (text, written) in [
            ("# 区", "\\# 区"),
            ("- 区", "\\- 区"),
            ("+ 区", "\\+ 区"),
            ("1. 区", "1\\. 区"),
            ("12) 区", "12\\) 区"),
            ("    区", "区"),
            ("> 区", "\\> 区"),
            ("1区", "1区"),
            ("2024年-1. 区", "2024年-1. 区"),
        ] {
            assert_eq!(paragraph(text), written);
        }
    }
}
