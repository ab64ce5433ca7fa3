//! A complete web page through `page.html` and `row.html` beside this file: read on screen without a network, printed on A4.
//! The templates escape everything by themselves; this file only gathers what they need.

mod chart;

use std::io::{self, BufWriter, Write};

use minijinja::syntax::SyntaxConfig;
use minijinja::{AutoEscape, Environment, UndefinedBehavior, Value, context};
use unicode_width::UnicodeWidthStr;

use super::visible::{Breaks, show};
use super::{Align, Cell, Column, Document, Fact, Listing, NONE, RowSink, Sheet, Style};
use crate::i18n::{Lang, Message};

/// Where the rows of a streamed listing go: no data can contain it, since every `<` in data is escaped.
const BODY: &str = "<tbody>\n";

/// Columns of a table above which it is printed across the page.
const WIDE: usize = 9;
/// Width, in Latin letters, up to which a cell stays on one line, so that dates, numbers and names are not broken.
const WHOLE: usize = 12;
/// The same for the first column of a table that is not wide: what the row is about.
const WHOLE_FIRST: usize = 26;
/// Width above which a cell gets the room of a title rather than that of a name: the columns beside it leave it little.
const LONG: usize = 36;
/// The same as the first for a heading: three Chinese characters.
const WHOLE_HEADING: usize = 6;

/// The rows of a listing.
pub(super) struct HtmlRows<'w> {
    out: BufWriter<&'w mut dyn Write>,
    templates: Environment<'static>,
    columns: Vec<Column>,
    style: Style,
    /// The page after the last row.
    end: String,
}

impl RowSink for HtmlRows<'_> {
    fn row(&mut self, cells: &[Cell]) -> io::Result<()> {
        debug_assert_eq!(cells.len(), self.columns.len(), "a row has a cell for every column");
        let template = self.templates.get_template("row.html").map_err(io::Error::other)?;
        let row = template.render(context! { cells => fields(&self.columns, cells, &self.style) });
        self.out.write_all(row.map_err(io::Error::other)?.as_bytes())
    }

    fn finish(mut self: Box<Self>) -> io::Result<()> {
        self.out.write_all(self.end.as_bytes())?;
        self.out.flush()
    }
}

/// Starts a listing: writes the page up to the first row.
pub(super) fn sink<'w>(out: &'w mut dyn Write, listing: &Listing, style: &Style) -> io::Result<HtmlRows<'w>> {
    let templates = templates()?;
    let sheet = Sheet { key: "rows".to_owned(), columns: listing.columns.clone(), ..Sheet::default() };
    let head = Head { title: listing.title.as_ref(), schema: &listing.schema, facts: &listing.facts };
    let mut page = render(&templates, head, vec![table(&sheet, None, style)], style)?;
    let body = page.find(BODY).ok_or_else(|| io::Error::other("page.html has no table body"))?;
    let end = page.split_off(body + BODY.len());
    let mut out = BufWriter::new(out);
    out.write_all(page.as_bytes())?;
    Ok(HtmlRows { out, templates, columns: listing.columns.clone(), style: *style, end })
}

/// Writes a document.
pub(super) fn document(out: &mut dyn Write, document: &Document, style: &Style) -> io::Result<()> {
    let sheets = document.sheets.iter().zip(1..).map(|(sheet, number)| table(sheet, Some(number), style)).collect();
    let head = Head { title: document.title.as_ref(), schema: &document.schema, facts: &document.facts };
    out.write_all(render(&templates()?, head, sheets, style)?.as_bytes())?;
    out.flush()
}

/// Returns both templates, with escaping always on and no name left undefined.
fn templates() -> io::Result<Environment<'static>> {
    let mut templates = Environment::new();
    templates.set_auto_escape_callback(|_| AutoEscape::Html);
    templates.set_undefined_behavior(UndefinedBehavior::Strict);
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
    templates.set_syntax(syntax.map_err(io::Error::other)?);
    templates.add_template("page.html", include_str!("page.html")).map_err(io::Error::other)?;
    templates.add_template("row.html", include_str!("row.html")).map_err(io::Error::other)?;
    templates.add_template("chart.html", include_str!("chart.html")).map_err(io::Error::other)?;
    Ok(templates)
}

/// What stands above the tables.
#[derive(Clone, Copy)]
struct Head<'a> {
    title: Option<&'a Message>,
    /// Names the command, which is the title where there is no other.
    schema: &'a str,
    facts: &'a [Fact],
}

/// Returns the page with `tables` as text.
fn render(templates: &Environment<'_>, head: Head<'_>, tables: Vec<Value>, style: &Style) -> io::Result<String> {
    let fact = |fact: &Fact| context! { name => line(fact.title(style)), text => line(&fact.cell.words(style)) };
    let page = context! {
        language => style.lang.pick("zh-CN", "en"),
        title => line(head.title.map_or(&command(head.schema), |title| title.get(style.lang))),
        facts => head.facts.iter().map(fact).collect::<Vec<Value>>(),
        sheets => tables,
        contents => style.lang.pick("目　录", "Contents"),
        nothing => NONE.get(style.lang),
        note => style.lang.pick("注：", "Note: "),
    };
    templates.get_template("page.html").and_then(|template| template.render(page)).map_err(io::Error::other)
}

/// Returns what the page needs of a sheet; with a number it gets a caption to cite it by.
fn table(sheet: &Sheet, number: Option<usize>, style: &Style) -> Value {
    let rows = sheet.rows.len();
    let caption = number.map(|number| match style.lang {
        Lang::Zh => format!("表 {number}　共 {rows} 行"),
        Lang::En if rows == 1 => format!("Table {number}, 1 row"),
        Lang::En => format!("Table {number}, {rows} rows"),
    });
    let heading = |column: &Column| {
        let text = line(column.title(style));
        let room = if text.width() <= WHOLE_HEADING { "whole" } else { "" };
        let class = class(column.align == Align::Right, room);
        context! { text, class }
    };
    context! {
        key => sheet.key.as_str(),
        // A section has a heading.
        element => if sheet.title.is_some() { "section" } else { "div" },
        title => sheet.title.as_ref().map(|title| line(title.get(style.lang))),
        caption,
        // Of a listing nobody knows yet.
        empty => number.is_some() && rows == 0,
        wide => sheet.columns.len() > WIDE,
        columns => sheet.columns.iter().map(heading).collect::<Vec<Value>>(),
        rows => sheet.rows.iter().map(|cells| fields(&sheet.columns, cells, style)).collect::<Vec<Vec<Value>>>(),
        charts => chart::charts(sheet, style),
        notes => sheet.notes.iter().map(|note| line(note.get(style.lang))).collect::<Vec<String>>(),
    }
}

/// Returns the cells of one row; line breaks stay, and the page shows them.
fn fields(columns: &[Column], cells: &[Cell], style: &Style) -> Vec<Value> {
    let field = |(at, column): (usize, &Column)| {
        let cell = cells.get(at).unwrap_or(&Cell::Empty);
        let words = cell.words(style);
        let text = show(&words, Breaks::Keep);
        let room = if at == 0 && columns.len() <= WIDE { WHOLE_FIRST } else { WHOLE };
        let number = column.align == Align::Right || cell.align() == Align::Right;
        let room = match text.lines().map(UnicodeWidthStr::width).max() {
            None | Some(0) => "",
            Some(width) if width <= room && !text.contains('\n') => "whole",
            Some(width) if width <= WHOLE => "",
            Some(width) if width <= LONG => "some",
            Some(_) => "long",
        };
        let class = class(number, room);
        context! { text => text.as_ref(), class }
    };
    columns.iter().enumerate().map(field).collect()
}

/// Returns the classes of a heading or cell.
fn class(number: bool, room: &str) -> String {
    let number = if number { "number" } else { "" };
    format!("{number} {room}").trim().to_owned()
}

/// Returns the command that a schema is of: `renda.report.figures/1` is what `renda report figures` writes.
fn command(schema: &str) -> String {
    schema.split('/').next().unwrap_or_default().replace('.', " ")
}

/// Returns a text on one line, safe to look at.
fn line(text: &str) -> String {
    show(text, Breaks::Mark).into_owned()
}
