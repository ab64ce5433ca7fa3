//! Pictures drawn with letters below a table on a terminal: a line a bar, its parts told apart by how dense they are.

use std::io::{self, Write};

use unicode_width::UnicodeWidthStr;

use super::Style;
use super::chart::{CUT, LONGEST, Picture, cut};

/// Letters of the longest bar, where the terminal has room for it.
const LETTERS: usize = 40;
/// Width of the names of bars, beyond which they are cut.
const NAMES: usize = 24;
/// The parts of a bar, the first the densest; the same for a terminal that has only ASCII.
const DENSITY: [char; 5] = ['█', '▓', '▒', '░', '·'];
const ASCII: [char; 5] = ['#', '=', '+', '-', '.'];

/// Writes a picture.
pub(super) fn draw(out: &mut dyn Write, picture: &Picture, style: &Style) -> io::Result<()> {
    let letters = if style.ascii { ASCII } else { DENSITY };
    let legend = picture.series.iter().zip(letters).map(|(name, letter)| format!("{letter} {name}"));
    let legend = if picture.series.len() > 1 { legend.collect::<Vec<_>>().join("  ") } else { String::new() };
    writeln!(out, "{}{}{legend}", picture.title, if legend.is_empty() { "" } else { "  " })?;
    let names = picture.bars.iter().map(|bar| bar.name.width()).max().unwrap_or(0).min(NAMES);
    let numbers = picture.bars.iter().map(|bar| bar.total.width()).max().unwrap_or(0);
    let longest = style.width.map_or(LETTERS, |room| room.saturating_sub(names + numbers + 3).clamp(8, LETTERS));
    for bar in &picture.bars {
        let name = cut(&bar.name, names, if style.ascii { '.' } else { CUT });
        let missing = " ".repeat(names.saturating_sub(name.width()));
        let drawn: String = bar
            .parts
            .iter()
            .zip(letters)
            .map(|(part, letter)| {
                let end = |thousandths: i64| usize::try_from(thousandths).unwrap_or(0) * longest / LONGEST as usize;
                let length = end(part.from + part.length) - end(part.from);
                // What is not nothing is seen.
                let least = usize::from(part.length > 0 || (part.number != "0" && bar.parts.len() == 1));
                letter.to_string().repeat(length.max(least))
            })
            .collect();
        writeln!(out, "{}", format!("{name}{missing} {drawn} {}", bar.total).trim_end())?;
    }
    Ok(())
}
