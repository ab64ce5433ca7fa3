//! The markup of templates: what a line begins with says what it is. Data never counts as markup: a template puts it in
//! escaped, see [`escape`]. Not here: the template language itself, and how anything looks.

use super::model::{Block, Cell, Paper, Paragraph, Row, Side, Style, Table, signature};
use crate::i18n::{Message, Text};
use crate::message;
use crate::output::visible::{Breaks, show};

/// Frames the number of the template's line that a line of the rendered text came from; neither data nor, once
/// [`number_lines`] has seen it, a template can contain it.
const MARK: char = '\u{1}';

/// Most columns of a table.
const COLUMNS: usize = 16;

/// What a line that begins with `@` makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Makes {
    Paragraph(Style),
    Signature,
    Date,
    Rule,
    Space,
    Page,
    List,
    Form,
    Foot,
}

/// A word after `@`: in ASCII, in Chinese, and what it stands for.
struct Word {
    ascii: &'static str,
    chinese: &'static str,
    makes: Makes,
    about: Text,
}

const fn word(ascii: &'static str, chinese: &'static str, makes: Makes, about: Text) -> Word {
    Word { ascii, chinese, makes, about }
}

static WORDS: &[Word] = &[
    word("class", "类别", Makes::Paragraph(Style::Class), Text::new("首页右上角的类别", "class letter, top right")),
    word("head", "红头", Makes::Paragraph(Style::Head), Text::new("红色发文机关标志", "red head")),
    word("number", "文号", Makes::Paragraph(Style::Number), Text::new("发文字号，居中", "document number, centred")),
    word("rule", "红线", Makes::Rule, Text::new("红色分隔线", "red rule")),
    word("title", "标题", Makes::Paragraph(Style::Title), Text::new("标题，居中", "title, centred")),
    word("to", "主送", Makes::Paragraph(Style::Addressee), Text::new("主送机关或代表，顶格", "addressee, no indent")),
    word("left", "顶格", Makes::Paragraph(Style::Left), Text::new("顶格的一段", "paragraph without indent")),
    word("centre", "居中", Makes::Paragraph(Style::Centre), Text::new("居中的一段", "centred paragraph")),
    word("right", "居右", Makes::Paragraph(Style::Right), Text::new("居右的一段", "paragraph to the right")),
    word("attachment", "附件", Makes::Paragraph(Style::Attachment), Text::new("附件说明", "list of attachments")),
    word("note", "说明", Makes::Paragraph(Style::Note), Text::new("小字说明", "small print")),
    word("sign", "署名", Makes::Signature, Text::new("发文机关署名，后面接 @date", "signature, followed by @date")),
    word("date", "日期", Makes::Date, Text::new("成文日期", "date of the paper")),
    word("space", "空行", Makes::Space, Text::new("空几行，1 至 20", "so many empty lines, 1 to 20")),
    word("page", "分页", Makes::Page, Text::new("另起一页", "new page")),
    word(
        "table",
        "表格",
        Makes::List,
        Text::new(
            "表格：后面写各列宽度的比例，前加 ^ 居中、> 居右；随后每行以 | 开头，|= 为表头；单元格只写 < 并入左格，只写 ^ 并入上格",
            "table: widths of the columns, ^ before one centres, > sets to the right; then rows that begin with |, headings with |=; a cell < joins the left one, a cell ^ the one above",
        ),
    ),
    word("form", "表单", Makes::Form, Text::new("供填写的表格，写法同上", "table to be filled in, written alike")),
    word(
        "foot",
        "版记",
        Makes::Foot,
        Text::new("末页底部的一行，| 后面的居右", "line at the foot of the last page; what follows | is set right"),
    ),
];

/// What a line can begin with, for the head of a template: the sign and what it stands for.
pub(super) fn signs() -> Vec<(String, Text)> {
    let mut signs = vec![
        (";".to_owned(), Text::new("备注行，不输出", "remark, left out")),
        ("#".to_owned(), Text::new("一级标题“一、”", "heading of the first level")),
        ("##".to_owned(), Text::new("二级标题“（一）”", "heading of the second level")),
        ("###".to_owned(), Text::new("三级标题“1.”", "heading of the third level")),
    ];
    signs.extend(WORDS.iter().map(|word| (format!("@{} @{}", word.ascii, word.chinese), word.about)));
    signs.push((
        "\\n".to_owned(),
        Text::new("换行；\\ 后的其他符号照原样印出", "line break; any other sign after \\ is printed as it is"),
    ));
    signs
}

/// What is wrong with a line, and which line of the template it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct MarkupError {
    /// The line of the template, counted from 1; the nearest one above where the line itself is not known.
    pub line: usize,
    /// What is wrong.
    pub reason: Message,
}

/// Escapes data so that no sign in it counts as markup and no character of it steers anything: what is hidden is shown by
/// its number.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for character in show(text, Breaks::Keep).chars() {
        match character {
            '\n' => escaped.push_str("\\n"),
            sign if sign.is_ascii_punctuation() => escaped.extend(['\\', sign]),
            other => escaped.push(other),
        }
    }
    escaped
}

/// Writes its number before every line of a template that begins with a sign of the markup, and leaves remarks out.
pub(super) fn number_lines(template: &str) -> String {
    let mut numbered = String::with_capacity(template.len() + 64);
    for (line, number) in template.lines().zip(1..) {
        let line = line.replace(MARK, "");
        if line.starts_with(';') {
            // The line stays, so that the template engine counts as the writer does; what it prints is passed over.
        } else if line.starts_with(['@', '#', '|']) {
            numbered.push_str(&format!("{MARK}{number}{MARK}{line}"));
        } else {
            numbered.push_str(&line);
        }
        numbered.push('\n');
    }
    numbered
}

/// Reads the text that a template rendered.
pub(super) fn read(name: &str, text: &str) -> Result<Paper, MarkupError> {
    let mut reader = Reader { blocks: Vec::new(), table: None, sign: None, line: 1 };
    for line in text.lines() {
        let mut rest = line;
        if let Some((number, after)) = line.strip_prefix(MARK).and_then(|marked| marked.split_once(MARK)) {
            reader.line = number.parse().unwrap_or(reader.line);
            rest = after;
        }
        reader.take(rest.trim_matches([' ', '\t'])).map_err(|reason| MarkupError { line: reader.line, reason })?;
    }
    reader.close_table().map_err(|reason| MarkupError { line: reader.line, reason })?;
    if reader.blocks.is_empty() {
        return Err(MarkupError { line: 1, reason: message!("没有任何内容", "there is nothing in it") });
    }
    Ok(Paper { name: name.to_owned(), blocks: reader.blocks })
}

/// What stands in a cell before merged cells are put together.
enum Raw {
    Text(String),
    Left,
    Above,
}

struct OpenTable {
    table: Table,
    rows: Vec<(bool, Vec<Raw>)>,
}

struct Reader {
    blocks: Vec<Block>,
    table: Option<OpenTable>,
    /// Place of the signature that waits for its date.
    sign: Option<usize>,
    line: usize,
}

type Read = Result<(), Message>;

impl Reader {
    fn take(&mut self, line: &str) -> Read {
        if let Some(cells) = line.strip_prefix('|') {
            return self.row(cells);
        }
        self.close_table()?;
        if let Some(rest) = line.strip_prefix('@') {
            return self.marked(rest);
        }
        if line.starts_with('#') {
            let rest = line.trim_start_matches('#');
            let style = match line.len() - rest.len() {
                1 => Style::First,
                2 => Style::Second,
                3 => Style::Third,
                _ => return Err(message!("# 最多三个", "at most three # begin a heading")),
            };
            return self.paragraph(style, rest);
        }
        if line.is_empty() { Ok(()) } else { self.paragraph(Style::Body, line) }
    }

    fn paragraph(&mut self, style: Style, text: &str) -> Read {
        self.blocks.push(Block::Paragraph(Paragraph::new(style, plain(text.trim_matches(' ')))));
        Ok(())
    }

    fn marked(&mut self, rest: &str) -> Read {
        let (name, text) = rest.split_once([' ', '\t']).unwrap_or((rest, ""));
        let Some(word) = WORDS.iter().find(|word| word.ascii == name || word.chinese == name) else {
            let known = WORDS.iter().map(|word| format!("@{}", word.ascii)).collect::<Vec<_>>().join(" ");
            let name: String = name.chars().take(20).collect();
            return Err(message!("没有 @{name} 这个标记，可用：{known}", "there is no @{name}; known are {known}"));
        };
        match word.makes {
            Makes::Paragraph(style) => self.paragraph(style, text)?,
            Makes::Signature => {
                self.sign = Some(self.blocks.len());
                self.blocks.push(signed(plain(text.trim_matches(' ')), 8));
            }
            Makes::Date => self.date(plain(text.trim_matches(' '))),
            Makes::Rule => self.blocks.push(Block::RedRule),
            Makes::Page => self.blocks.push(Block::Page),
            Makes::Space => {
                let lines = text.trim().parse().ok().filter(|lines| (1..=20).contains(lines));
                let wrong = || message!("@{name} 后写空行数，1 至 20", "@{name} takes the number of lines, 1 to 20");
                self.blocks.push(Block::Space(lines.ok_or_else(wrong)?));
            }
            Makes::List | Makes::Form => self.open_table(name, text, word.makes == Makes::Form)?,
            Makes::Foot => self.foot(text),
        }
        Ok(())
    }

    fn date(&mut self, text: String) {
        let mut right = 8;
        if let Some(place) = self.sign.take()
            && let Some(Block::Paragraph(name)) = self.blocks.get_mut(place)
        {
            (name.right, right) = signature(&name.text, &text);
        }
        self.blocks.push(signed(text, right));
    }

    fn foot(&mut self, text: &str) {
        let mut parts = cells_of(text).into_iter().map(|part| plain(&part));
        let line = (parts.next().unwrap_or_default(), parts.next());
        match self.blocks.last_mut() {
            Some(Block::Colophon(lines)) => lines.push(line),
            _ => self.blocks.push(Block::Colophon(vec![line])),
        }
    }

    fn open_table(&mut self, name: &str, widths: &str, is_form: bool) -> Read {
        let mut table = Table { is_form, ..Table::default() };
        for width in widths.split_whitespace() {
            let (side, number) = match width.split_at_checked(1) {
                Some(("^", number)) => (Side::Centre, number),
                Some((">", number)) => (Side::Right, number),
                _ => (Side::Left, width),
            };
            let number = number.parse().ok().filter(|number| (1..=1000).contains(number));
            let wrong = || message!("列宽 {width} 应为 1 至 1000 的数", "the width {width} is no number of 1 to 1000");
            table.widths.push(number.ok_or_else(wrong)?);
            table.sides.push(side);
        }
        if !(1..=COLUMNS).contains(&table.widths.len()) {
            return Err(message!(
                "@{name} 后写各列的宽度，最多 {COLUMNS} 列",
                "@{name} takes the widths of its columns, at most {COLUMNS}"
            ));
        }
        self.table = Some(OpenTable { table, rows: Vec::new() });
        Ok(())
    }

    fn row(&mut self, cells: &str) -> Read {
        let no_table = || message!("| 开头的行前面要有 @table 或 @form", "a row needs a @table or @form above it");
        let open = self.table.as_mut().ok_or_else(no_table)?;
        let heading = cells.strip_prefix('=');
        let cells = cells_of(without_end(heading.unwrap_or(cells).trim_end_matches(' ')));
        let (found, expected) = (cells.len(), open.table.widths.len());
        if found != expected {
            return Err(message!(
                "这一行有 {found} 格，表格有 {expected} 列",
                "the row has {found} cell(s), the table {expected} columns"
            ));
        }
        let raw = cells.iter().map(|cell| match cell.trim_matches(' ') {
            "<" => Raw::Left,
            "^" => Raw::Above,
            text => Raw::Text(plain(text)),
        });
        open.rows.push((heading.is_some(), raw.collect()));
        Ok(())
    }

    fn close_table(&mut self) -> Read {
        let Some(OpenTable { mut table, rows }) = self.table.take() else { return Ok(()) };
        // Of each column the row and place of the cell that reaches down to here.
        let mut owners: Vec<(usize, usize)> = vec![(0, 0); table.widths.len()];
        for (is_heading, raw) in rows {
            let cells = join(raw)?;
            for (place, cell) in cells.iter().enumerate() {
                if cell.down > 0 {
                    owners[cell.column] = (table.rows.len(), place);
                    continue;
                }
                let (row, place) = owners[cell.column];
                let owner = table.rows.get_mut(row).and_then(|row: &mut Row| row.cells.get_mut(place));
                let alike = owner.filter(|owner| (owner.column, owner.across) == (cell.column, cell.across));
                let nothing = || message!("上面没有同样宽的格可并入", "no cell of the same width stands above");
                alike.ok_or_else(nothing)?.down += 1;
            }
            table.rows.push(Row { is_heading, cells });
        }
        // A table of no rows is what a loop over nothing leaves.
        if !table.rows.is_empty() {
            self.blocks.push(Block::Table(table));
        }
        Ok(())
    }
}

fn signed(text: String, right: u16) -> Block {
    Block::Paragraph(Paragraph { style: Style::Signature, text, right })
}

/// Puts the cells of a row together; those that go on from above are 0 rows high.
fn join(raw: Vec<Raw>) -> Result<Vec<Cell>, Message> {
    let mut cells: Vec<Cell> = Vec::new();
    for (column, raw) in raw.into_iter().enumerate() {
        let cell = |text, down| Cell { text, column, across: 1, down };
        match raw {
            Raw::Text(text) => cells.push(cell(text, 1)),
            Raw::Above => cells.push(cell(String::new(), 0)),
            Raw::Left => {
                let nothing = || message!("第一格左边没有可并入的格", "nothing stands left of the first cell");
                cells.last_mut().ok_or_else(nothing)?.across += 1;
            }
        }
    }
    Ok(cells)
}

/// Splits at `|`, but not after a backslash; what is escaped stays so.
fn cells_of(text: &str) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut escaped = false;
    for character in text.chars() {
        match character {
            '|' if !escaped => cells.push(String::new()),
            other => cells.last_mut().expect("there is a first cell").push(other),
        }
        escaped = character == '\\' && !escaped;
    }
    cells.iter_mut().for_each(|cell| *cell = cell.trim_matches(' ').to_owned());
    cells
}

/// Takes away the `|` that closes a row, unless it is escaped.
fn without_end(row: &str) -> &str {
    match row.strip_suffix('|') {
        Some(rest) if rest.chars().rev().take_while(|&character| character == '\\').count() % 2 == 0 => rest,
        _ => row,
    }
}

/// Returns the text that is printed: `\n` is a line break, any other sign after a backslash itself.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some('n') => plain.push('\n'),
                Some(other) => plain.push(other),
                None => plain.push('\\'),
            },
            MARK => {}
            other => plain.push(other),
        }
    }
    plain
}
