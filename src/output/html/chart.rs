//! Pictures as inline SVG: the lengths are worked out here, `chart.html` beside this file draws them. Names and numbers are text,
//! which a screen reader reads and a search finds; colours come from the style of the page, so that they change with it.

use minijinja::{Value, context};
use unicode_width::UnicodeWidthStr;

use crate::output::chart::{Bar, CUT, ChartKind, LONGEST, Picture, cut};
use crate::output::{Sheet, Style};

/// Width of a picture in its own units; the page scales it to the room there is.
const WIDTH: i64 = 460;
/// Room for the names of bars, and where the bars begin.
const NAMES: i64 = 138;
/// Length of the longest bar; behind it stands its number.
const BARS: i64 = 250;
/// Height of a row and of the bar in it.
const ROW: i64 = 27;
const THICK: i64 = 17;
/// Width of a name in Latin letters that fits into its room.
const NAME: usize = 20;
/// Height of the longest column, and the room above it for its number and below for its name.
const HEIGHT: i64 = 150;
const ABOVE: i64 = 20;
const BELOW: i64 = 24;

/// Returns what the page needs of the pictures of a sheet.
pub(super) fn charts(sheet: &Sheet, style: &Style) -> Vec<Value> {
    let pictures = sheet.charts.iter().filter_map(|chart| chart.picture(sheet, style));
    pictures.zip(1..).map(|(picture, number)| drawn(&picture, &format!("{}-{number}", sheet.key))).collect()
}

fn drawn(picture: &Picture, id: &str) -> Value {
    let upright = picture.kind == ChartKind::Columns;
    let count = i64::try_from(picture.bars.len()).unwrap_or(i64::MAX).max(1);
    let bars: Vec<Value> = picture
        .bars
        .iter()
        .zip(0..)
        .map(|(bar, at)| if upright { column(bar, at, count) } else { row(bar, at, &picture.series) })
        .collect();
    let described = picture.bars.iter().map(|bar| said(bar, &picture.series)).collect::<Vec<_>>().join("; ");
    let several = picture.series.len() > 1;
    context! {
        id,
        title => picture.title.as_str(),
        described,
        width => WIDTH,
        height => if upright { ABOVE + HEIGHT + BELOW } else { count * ROW + 4 },
        legend => if several { picture.series.clone() } else { Vec::new() },
        bars,
    }
}

/// Says a bar in words, for those who hear the picture.
fn said(bar: &Bar, series: &[String]) -> String {
    if bar.parts.len() < 2 {
        return format!("{} {}", bar.name, bar.total);
    }
    let parts = bar.parts.iter().zip(series).map(|(part, name)| format!("{name} {}", part.number));
    format!("{}: {}", bar.name, parts.collect::<Vec<_>>().join(", "))
}

/// Lays a bar to the right out.
fn row(bar: &Bar, at: i64, series: &[String]) -> Value {
    let (top, scale) = (at * ROW + 4, |thousandths: i64| thousandths * BARS / LONGEST);
    let parts: Vec<Value> = bar
        .parts
        .iter()
        .zip(1..)
        .map(|(part, number)| {
            let name = series.get(number - 1).filter(|_| series.len() > 1);
            let hint = name.map_or_else(|| part.number.clone(), |name| format!("{name} {}", part.number));
            let (from, to) = (scale(part.from), scale(part.from + part.length));
            context! { series => number, x => NAMES + 8 + from, y => top, width => to - from, height => THICK, hint }
        })
        .collect();
    let end = bar.parts.last().map_or(0, |part| scale(part.from + part.length));
    context! {
        name => cut(&bar.name, NAME, CUT), full => bar.name.as_str(), total => bar.total.as_str(), parts,
        name_x => NAMES, name_y => top + THICK - 4, name_at => "end", squeezed => squeezed(&cut(&bar.name, NAME, CUT)),
        total_x => NAMES + 14 + end, total_y => top + THICK - 4, total_at => "start",
    }
}

/// Lays a column upward out.
fn column(bar: &Bar, at: i64, count: i64) -> Value {
    let slot = WIDTH / count;
    let (left, scale) = (at * slot, |thousandths: i64| thousandths * HEIGHT / LONGEST);
    let height = bar.parts.first().map_or(0, |part| scale(part.length));
    let thick = (slot * 3 / 5).clamp(1, 48);
    let middle = left + slot / 2;
    let part = context! {
        series => 1, x => middle - thick / 2, y => ABOVE + HEIGHT - height, width => thick, height, hint => bar.total.as_str(),
    };
    let room = usize::try_from(slot / 7).unwrap_or(1);
    context! {
        name => cut(&bar.name, room, CUT), full => bar.name.as_str(), total => bar.total.as_str(), parts => vec![part],
        name_x => middle, name_y => ABOVE + HEIGHT + 17, name_at => "middle", squeezed => 0,
        total_x => middle, total_y => ABOVE + HEIGHT - height - 5, total_at => "middle",
    }
}

/// Returns the length into which a long name is pressed, since Latin letters may be wider than half a Chinese character.
fn squeezed(name: &str) -> usize {
    if name.width() + 2 < NAME { 0 } else { name.width() * 13 / 2 }
}
