//! Native charts over the cells of a worksheet, which the office can change: they follow the numbers.

use std::io;

use rust_xlsxwriter::{Chart as Native, ChartDataLabel, ChartFont, ChartLegendPosition, ChartType, XlsxError};

use super::book::{Book, failed};
use super::guard::guarded;
use super::page;
use super::tab::{LINE, Tab};
use crate::i18n::Lang;
use crate::output::{Chart, ChartKind, Sheet};

/// Width of a chart, and the height of each bar in it, in pixels.
const WIDTH: u32 = 620;
const BAR: u32 = 24;
/// Height beside the bars, for title and legend.
const FRAME: u32 = 110;
/// Height of a chart with columns.
const COLUMNS: u32 = 340;
/// Size of a title in points.
const TITLE: u32 = 12;
/// Height of a row of cells in pixels, at least.
const ROW: u32 = 18;

/// Inserts the charts of `sheet`, which `tab` holds, below its cells and notes, one below the other: beside them they would make
/// the printed table smaller. One that would be torn over two pages begins a new one, and none is higher than a page.
pub(super) fn insert(book: &mut Book, tab: &Tab, sheet: &Sheet) -> io::Result<()> {
    let style = book.style;
    let room = page::room(tab.total());
    // Behind a table of several pages nobody knows how far down the last one is filled: heights are the reader's.
    let mut used = tab.height().saturating_add(LINE);
    let (mut row, mut breaks) = (tab.rows() + 1, Vec::new());
    for chart in sheet.charts.iter().filter(|chart| chart.picture(sheet, &style).is_some()) {
        let bars = chart.rows.len().min(sheet.rows.len());
        let height = match chart.kind {
            ChartKind::Columns => COLUMNS,
            ChartKind::Bars | ChartKind::Stacked => FRAME + BAR * u32::try_from(bars).unwrap_or(u32::MAX).min(60),
        };
        let height = height.min(room - 3 * LINE);
        if used.saturating_add(height + LINE) > room {
            breaks.push(row);
            // The headings stand above on every page.
            used = LINE;
        }
        let (worksheet, _) = book.sheet(tab.number)?;
        let name = worksheet.name();
        guarded(|| {
            let mut native = native(chart, sheet, (&name, tab.heading), style.lang);
            native.set_width(WIDTH).set_height(height);
            worksheet.insert_chart(row, 0, &native).map(|_| ())
        })?
        .map_err(|error: XlsxError| failed(error))?;
        let rows = height.div_ceil(ROW) + 1;
        (row, used) = (row + rows, used + rows * LINE);
    }
    book.sheet(tab.number)?.0.set_page_breaks(&breaks).map(|_| ()).map_err(failed)
}

fn native(chart: &Chart, sheet: &Sheet, (name, heading): (&str, u32), lang: Lang) -> Native {
    let kind = match chart.kind {
        ChartKind::Bars => ChartType::Bar,
        ChartKind::Stacked => ChartType::BarStacked,
        ChartKind::Columns => ChartType::Column,
    };
    let mut native = Native::new(kind);
    native.title().set_name(chart.title.get(lang)).set_font(ChartFont::new().set_size(TITLE));
    let row = |at: usize| heading + 1 + u32::try_from(at).unwrap_or(u32::MAX - 1_000_000);
    let (first, last) = (row(chart.rows.start), row(chart.rows.end.min(sheet.rows.len()).saturating_sub(1)));
    for at in &chart.series {
        let column = u16::try_from(*at).unwrap_or(u16::MAX);
        let series = native.add_series();
        series
            .set_name((name, heading, column))
            .set_categories((name, first, 0, last, 0))
            .set_values((name, first, column, last, column))
            .set_gap(60);
        if chart.series.len() == 1 {
            series.set_data_label(ChartDataLabel::new().show_value());
        }
    }
    // The crate calls the axis along the edge of the bars y, whichever way they lie.
    let is_upright = chart.kind == ChartKind::Columns;
    if !is_upright {
        // As in the table: the first row on top.
        native.y_axis().set_reverse();
    }
    let numbers = if is_upright { native.y_axis() } else { native.x_axis() };
    numbers.set_major_gridlines(false).set_hidden(chart.series.len() == 1);
    if chart.series.len() > 1 {
        native.legend().set_position(ChartLegendPosition::Bottom);
    } else {
        native.legend().set_hidden();
    }
    native
}
