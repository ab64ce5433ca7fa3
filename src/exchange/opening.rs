//! From a file to rows and a header: a text by its encoding and delimiter, a workbook by its sheet. What was found out on
//! the way is told.

use std::path::Path;

use sha2::{Digest, Sha256};

use super::Notice;
use super::decode::FileFeed;
use super::dialect::{self, SAMPLE};
use super::encoding::{self, Charset, Survey, Told};
use super::error::ReadError;
use super::header::{Header, Headings, Sample, first_rows};
use super::reader::ReadOptions;
use super::rows;
use super::source::{Content, Source};
use super::table::{Rows, Table};
use super::workbook::{Book, SheetContent, letters};
use crate::i18n::Message;
use crate::message;

/// A table whose header was found; its rows still to come are those from the first on.
pub(super) struct Opened {
    pub(super) rows: Box<dyn Rows>,
    pub(super) header: Header,
    pub(super) notices: Vec<Notice>,
    /// SHA-256 of the file in hexadecimal.
    pub(super) sha256: String,
    /// Encoding of a text.
    pub(super) charset: Option<Charset>,
    /// Delimiter of a text.
    pub(super) delimiter: Option<u8>,
    /// Sheet of a workbook.
    pub(super) sheet: Option<String>,
    /// What [`Rows::consumed`] comes to at the end.
    pub(super) total: u64,
    /// Columns of a sheet that are not shown, from and to, from 0.
    pub(super) hidden_columns: Vec<(u32, u32)>,
}

/// Opens a file of any kind.
pub(super) fn open(source: Source, headings: &Headings, options: &ReadOptions) -> Result<Opened, ReadError> {
    match source.content() {
        Content::Text if options.sheet.is_some() => Err(ReadError::NoSheets { name: source.name().to_owned() }),
        Content::Text => open_text(source, headings, options),
        Content::Package | Content::Binary => open_workbook(source, headings, options),
    }
}

fn open_text(mut source: Source, headings: &Headings, options: &ReadOptions) -> Result<Opened, ReadError> {
    let (name, total) = (source.name().to_owned(), source.length());
    let survey = encoding::survey(&mut source, options.charset)?;
    let mut table = Table::new(FileFeed::new(source, &survey)?, b',');
    let sample = table.ahead(SAMPLE)?.0.to_vec();
    let dialect = match dialect::find(&sample, headings, options.header_row) {
        Ok(dialect) => dialect,
        Err(error) => return Err(better_reason(table, &name, error)),
    };
    table.set_delimiter(dialect.delimiter);
    Ok(Opened {
        rows: Box::new(table),
        header: dialect.header,
        notices: text_notices(&survey, dialect.delimiter),
        sha256: survey.sha256,
        charset: Some(survey.charset),
        delimiter: Some(dialect.delimiter),
        sheet: None,
        total,
        hidden_columns: Vec::new(),
    })
}

/// Returns the error that reading the first rows meets, if any, since it explains why no header was found.
fn better_reason(mut table: Table<FileFeed>, name: &str, error: ReadError) -> ReadError {
    let mut sample = Sample::new();
    match first_rows(&mut table, None, &mut sample) {
        Err(earlier) => earlier,
        Ok(()) if sample.is_empty() => ReadError::Empty { name: name.to_owned() },
        Ok(()) => error,
    }
}

/// Tells encoding and delimiter where they are not the usual ones.
fn text_notices(survey: &Survey, delimiter: u8) -> Vec<Notice> {
    let mut notices = Vec::new();
    if survey.charset != Charset::Utf8 || survey.told == Told::Asked {
        notices.push(Notice { code: "encoding", message: survey.message() });
    }
    let name = match delimiter {
        b'\t' => ("制表符", "tabs"),
        b';' => ("分号", "semicolons"),
        _ => return notices,
    };
    let message = Message::new(format!("各列以{}分隔", name.0), format!("columns are parted by {}", name.1));
    notices.push(Notice { code: "delimiter", message });
    notices
}

fn open_workbook(mut source: Source, headings: &Headings, options: &ReadOptions) -> Result<Opened, ReadError> {
    let (name, content) = (source.name().to_owned(), source.content());
    let sha256 = digest(&mut source)?;
    let program = options.program.as_deref().map(Path::new);
    let book = Book::open(&name, source.file(), content, program)?;
    let Choice { sheet, header, alike } = choose(&book, &name, headings, options)?;
    let notices = sheet_notices(&book, sheet, &alike);
    let SheetContent { rows, hidden_columns, merged, total } = book.rows(sheet)?;
    let mut opened = Opened {
        rows,
        header,
        notices,
        sha256,
        charset: None,
        delimiter: None,
        sheet: Some(book.sheets[sheet].name.clone()),
        total,
        hidden_columns,
    };
    opened.notices.extend(column_notices(&opened, headings, &merged));
    Ok(opened)
}

/// Returns the digest of all bytes.
fn digest(source: &mut Source) -> Result<String, ReadError> {
    let mut digest = Sha256::new();
    encoding::each_chunk(source, 0, |bytes| {
        digest.update(bytes);
        Ok(())
    })?;
    Ok(hex::encode(digest.finalize()))
}

/// The sheet that is read, its header, and the other sheets that have known headings too.
struct Choice {
    sheet: usize,
    header: Header,
    alike: Vec<usize>,
}

/// Returns the sheet that is wanted and its header: the one that is named, else the first, of those people see before the
/// others, whose headings have all that is required, else the first with known headings at all.
fn choose(book: &Book, file: &str, headings: &Headings, options: &ReadOptions) -> Result<Choice, ReadError> {
    let names =
        || book.sheets.iter().map(|sheet| super::header::shown(&sheet.name)).take(MOST_NAMED).collect::<Vec<_>>();
    let no_sheet = |wanted: &String| ReadError::NoSuchSheet { sheet: wanted.clone(), sheets: names() };
    let wanted =
        options.sheet.as_ref().map(|wanted| named(book, wanted).ok_or_else(|| no_sheet(wanted))).transpose()?;
    let all = (0..book.sheets.len()).filter(|&sheet| wanted.is_none_or(|wanted| wanted == sheet)).take(MOST_SAMPLED);
    let (seen, hidden): (Vec<usize>, Vec<usize>) = all.partition(|&sheet| book.sheets[sheet].visible);
    let (mut found, mut plainest, mut failed) = (Vec::new(), Sample::new(), None);
    for sheet in seen.into_iter().chain(hidden) {
        let mut sample = Sample::new();
        let read = book.sample(sheet).and_then(|mut rows| first_rows(rows.as_mut(), options.header_row, &mut sample));
        failed = failed.or(read.err());
        if let Some((1.., header)) = headings.find(&sample, options.header_row) {
            let complete = headings.match_columns(&header.headings, &options.supplied).is_ok();
            found.push((sheet, header, complete));
        }
        if plainest.is_empty() {
            plainest = sample;
        }
    }
    let best = found.iter().position(|(_, _, complete)| *complete).unwrap_or_default();
    if found.is_empty() {
        return Err(match (failed, options.header_row) {
            // A sheet that cannot be read has no header for that reason.
            (Some(error), _) => error,
            (None, Some(line)) if plainest.is_empty() => ReadError::NoSuchRow { line },
            (None, _) if plainest.is_empty() => ReadError::Empty { name: file.to_owned() },
            _ => headings.none_found(&plainest, names()),
        });
    }
    let (sheet, header, _) = found.remove(best);
    Ok(Choice { sheet, header, alike: found.into_iter().map(|(sheet, ..)| sheet).collect() })
}

/// Sheets whose headings are looked at.
const MOST_SAMPLED: usize = 100;
/// Sheets named in a message.
const MOST_NAMED: usize = 10;

/// Returns the sheet of a name, or of a number counted from 1 where no sheet is called that.
fn named(book: &Book, wanted: &str) -> Option<usize> {
    let by_name = book.sheets.iter().position(|sheet| sheet.name.trim() == wanted.trim());
    by_name.or_else(|| wanted.parse::<usize>().ok()?.checked_sub(1).filter(|&number| number < book.sheets.len()))
}

/// Tells which sheet is read where there are several, which of the others have known headings too, and what is not read of
/// the older formats.
fn sheet_notices(book: &Book, chosen: usize, alike: &[usize]) -> Vec<Notice> {
    let mut notices = Vec::new();
    let mut tell = |code, message| notices.push(Notice { code, message });
    let name = super::header::shown(&book.sheets[chosen].name);
    let listed = |sheets: &mut dyn Iterator<Item = usize>| {
        let names = sheets.map(|sheet| super::header::shown(&book.sheets[sheet].name));
        let names: Vec<String> = names.take(MOST_NAMED).collect();
        (names.join("、"), names.join(", "))
    };
    if !book.sheets[chosen].visible {
        tell(
            "hidden-sheet",
            message!("工作表“{name}”是隐藏的，已照常读取", "the sheet “{name}” is hidden; it is read all the same"),
        );
    }
    if book.sheets.len() > 1 {
        let (zh, en) = listed(&mut (0..book.sheets.len()).filter(|&sheet| sheet != chosen));
        tell("sheet", message!("读取工作表“{name}”；未读：{zh}", "the sheet read is “{name}”; not read: {en}"));
    }
    if !alike.is_empty() {
        let (zh, en) = listed(&mut alike.iter().copied());
        tell(
            "other-sheets",
            message!(
                "这些工作表也有可识别的表头，要导入请加 --sheet：{zh}",
                "these sheets have known headings too; to import one add --sheet: {en}"
            ),
        );
    }
    if !book.is_direct() {
        tell(
            "old-format",
            message!(
                "这种格式读不出数字的显示格式（如 001）、隐藏行列，部分还读不出合并单元格；请核对证号等列，或另存为 .xlsx 再导入",
                "of this format neither the way numbers are shown (001), nor what is hidden, nor always what is merged can be read; check columns of numbers, or save it as .xlsx and import that"
            ),
        );
    }
    notices
}

/// Tells of columns that are hidden, and of those in which merged cells were filled down.
fn column_notices(opened: &Opened, headings: &Headings, merged: &[(usize, u32)]) -> Vec<Notice> {
    let known = |column: &usize| opened.header.headings.get(*column).is_some_and(|heading| headings.knows(heading));
    let named = |column: usize| {
        let heading = opened.header.headings.get(column).map(|heading| super::header::shown(heading));
        format!("{}（{}）", letters(column as u32), heading.unwrap_or_default())
    };
    let listed = |columns: Vec<usize>| {
        let names: Vec<String> = columns.into_iter().filter(known).map(named).collect();
        (!names.is_empty()).then(|| names.join("、"))
    };
    let width = opened.header.headings.len();
    let hidden = opened.hidden_columns.iter().flat_map(|&(first, last)| first as usize..=last as usize);
    let hidden = listed(hidden.take_while(|&column| column < width).collect());
    let hidden = hidden.map(|columns| Notice {
        code: "hidden-columns",
        message: message!("这些列是隐藏的，已照常读取：{columns}", "hidden columns were read all the same: {columns}"),
    });
    let below = |reach: &&(usize, u32)| u64::from(reach.1) > opened.header.line;
    let mut filled: Vec<usize> = merged.iter().filter(below).map(|(column, _)| *column).collect();
    filled.sort_unstable();
    filled.dedup();
    let filled = listed(filled).map(|columns| Notice {
        code: "merged-cells",
        message: message!(
            "合并单元格的内容已填到它跨过的每一行：{columns}",
            "the content of merged cells was given to every row they reach over: {columns}"
        ),
    });
    hidden.into_iter().chain(filled).collect()
}

/// Reads up to and including the header; tells the rows above it.
pub(super) fn pass_header(rows: &mut dyn Rows, header: &Header) -> Result<Option<Notice>, ReadError> {
    let (mut above, mut titles) = (0, Vec::new());
    while let Some(row) = rows.next_row()? {
        if row.line >= header.line {
            let sample = titles.join(" / ");
            let told =
                message!("表头上方有 {above} 行未导入：{sample}", "rows above the header left out: {above} ({sample})");
            return Ok((above > 0).then_some(Notice { code: "title-rows", message: told }));
        }
        if let Some(title) = row.cells().find(|cell| !rows::is_blank(cell) && header.upper != Some(row.line)) {
            above += 1;
            if titles.len() < 3 {
                titles.push(super::header::shown(title));
            }
        }
    }
    Err(ReadError::NoSuchRow { line: header.line })
}
