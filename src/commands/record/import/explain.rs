//! `--explain`: how a sheet was understood and what it would do, as a document.

use serde_json::Value as Json;

use super::settings::{Settings, conflict_word};
use crate::commands::cells;
use crate::domain::input::{Fault, Mapping};
use crate::domain::record::{Field, Kind, RecordType};
use crate::domain::value::Value;
use crate::exchange::{Charset, TableReader};
use crate::i18n::{Lang, Message, Text};
use crate::message;
use crate::ops::import::{Decided, Home, How, Landed, Match, Outcome as Counts};
use crate::output::{Cell, Column, Document, Label, Sheet};
use crate::storage::references;
use crate::storage::sql::{Executor, Result};

/// Examples of each outcome.
const EXAMPLES: usize = 5;

const CREATED: Label = Label::new("created", Text::new("新增", "created"));
const CHANGED: Label = Label::new("changed", Text::new("更改", "changed"));
const UNCHANGED: Label = Label::new("unchanged", Text::new("未变", "unchanged"));
const REJECTED: Label = Label::new("rejected", Text::new("未收", "rejected"));

/// What a sheet was found to be when it was opened.
#[derive(Debug)]
pub(super) struct Opened {
    record: &'static RecordType,
    mapping: Mapping,
    headings: Vec<String>,
    unknown: Vec<usize>,
    /// Encoding and delimiter of a text.
    encoding: Option<&'static str>,
    delimiter: Option<u8>,
    /// Sheet of a workbook.
    sheet: Option<String>,
    header_line: u64,
    sha256: String,
}

impl Opened {
    pub(super) fn of(record: &'static RecordType, reader: &TableReader) -> Opened {
        Opened {
            record,
            mapping: reader.mapping.clone(),
            headings: reader.headings.clone(),
            unknown: reader.unknown.clone(),
            encoding: reader.charset.map(Charset::name),
            delimiter: reader.delimiter,
            sheet: reader.sheet.clone(),
            header_line: reader.header_line,
            sha256: reader.sha256.clone(),
        }
    }
}

/// A row that stands for others that came out alike.
#[derive(Debug)]
struct Example {
    outcome: Label,
    line: u64,
    key: String,
    /// Key of the field, before, after.
    changes: Vec<(String, Json, Json)>,
    faults: Vec<Fault>,
}

/// The first rows of each outcome.
#[derive(Debug, Default)]
pub(super) struct Examples {
    list: Vec<Example>,
}

impl Examples {
    /// Takes a row as an example, if there are not enough of its kind.
    pub(super) fn hear(&mut self, opened: &Opened, decided: &Decided<'_>) {
        let outcome = match decided.landed {
            Some(Landed::Created) => CREATED,
            Some(Landed::Changed) => CHANGED,
            Some(Landed::Unchanged) => UNCHANGED,
            None => REJECTED,
        };
        if self.list.iter().filter(|example| example.outcome == outcome).count() >= EXAMPLES {
            return;
        }
        let (line, key) = (decided.row.line, decided.key.to_owned());
        let changes = changes_of(opened, decided);
        self.list.push(Example { outcome, line, key, changes, faults: decided.faults.to_vec() });
    }
}

/// Returns the fields a row changes. What a row refers to is told as the row says it, since what it makes itself has no
/// name in the register yet.
fn changes_of(opened: &Opened, decided: &Decided<'_>) -> Vec<(String, Json, Json)> {
    let members = |side: &Option<String>| -> serde_json::Map<String, Json> {
        side.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
    };
    let said = |field: &str| {
        let columns = &opened.mapping.columns;
        let is_reference = matches!(opened.record.field(field)?.kind, Kind::Reference(_));
        let column = columns.iter().find(|column| is_reference && column.field.key == field)?;
        Some(Json::from(decided.row.cells.get(column.index).trim()))
    };
    let mut changes = Vec::new();
    for touch in decided.changes {
        let (mut before, after) = (members(&touch.before), members(&touch.after));
        for (field, after) in after {
            let then = before.remove(&field).unwrap_or_default();
            let now = said(&field).unwrap_or(after);
            changes.push((field, then, now));
        }
    }
    changes
}

/// What is told of an import.
pub(super) struct Story<'s> {
    pub(super) file: &'s str,
    pub(super) opened: &'s Opened,
    pub(super) settings: &'s Settings,
    pub(super) home: &'s Home,
    pub(super) profile: &'s str,
    pub(super) counts: &'s Counts,
    pub(super) examples: &'s Examples,
}

impl Story<'_> {
    /// Makes the document; the register is asked for the names of what was referred to before.
    pub(super) fn document(&self, executor: &mut dyn Executor) -> Result<Document> {
        let (zh, en) = (self.opened.record.label.zh, self.opened.record.label.en);
        Ok(Document {
            schema: format!("renda.{}.import.explain/1", self.opened.record.noun),
            title: Some(message!("导入{zh}的说明", "Import of {en} records explained")),
            facts: Vec::new(),
            sheets: vec![self.file(), self.columns(), self.rows(), self.examples(executor)?, self.matches()],
        })
    }

    fn file(&self) -> Sheet {
        let (opened, settings) = (self.opened, self.settings);
        let label = |code: &str, zh: &str, en: &str| Cell::Label(Label::named(code, Message::new(zh, en)));
        let row = |code: &str, zh: &str, en: &str, cell: Cell| vec![label(code, zh, en), cell];
        let record = &opened.record;
        let term = u32::try_from(self.home.term).unwrap_or_default();
        let conflict = conflict_word(settings.on_conflict);
        let on_conflict = match conflict {
            "skip" => label(conflict, "跳过", "skip"),
            "reject" => label(conflict, "不收", "reject"),
            _ => label(conflict, "更改", "update"),
        };
        let mut rows = vec![
            row("file", "文件", "File", Cell::text(self.file)),
            row("record", "内容", "Holds", label(record.noun, record.label.zh, record.label.en)),
        ];
        // A text has an encoding and a delimiter, a workbook a sheet.
        rows.extend(opened.encoding.map(|encoding| row("encoding", "编码", "Encoding", Cell::text(encoding))));
        rows.extend(opened.delimiter.map(|delimiter| {
            let delimiter = match delimiter {
                b'\t' => label("tab", "制表符", "tab"),
                b';' => label("semicolon", "分号", "semicolon"),
                _ => label("comma", "逗号", "comma"),
            };
            row("delimiter", "分隔符", "Delimiter", delimiter)
        }));
        rows.extend(opened.sheet.as_deref().map(|sheet| row("sheet", "工作表", "Sheet", Cell::text(sheet))));
        rows.extend([
            row("header_row", "表头所在行", "Line of headings", whole(opened.header_line)),
            row("sha256", "SHA-256", "SHA-256", Cell::text(opened.sha256.as_str())),
            row("region", "未写行政区划的按", "Region where none is given", Cell::text(self.home.region.as_str())),
            row("term", "未写届次的按", "Term where none is given", Cell::Int(term.into())),
            row("profile", "办理规则", "Rules", Cell::text(self.profile)),
            row("today", "今天", "Today", Cell::Date(settings.today.as_str().into())),
            row("on_conflict", "与登记册不同的记录", "Records that differ", on_conflict),
            row("keep_extra", "保留不认识的列", "Unknown columns kept", Cell::Flag(settings.reading.keep_extra)),
            row("strict", "有未收即全部不收", "All or nothing", Cell::Flag(settings.strict)),
        ]);
        if record.noun == "suggestion" {
            let made = Cell::Flag(settings.create_missing);
            rows.push(row("create_missing", "登记缺少的单位", "Missing units made", made));
        }
        let columns = vec![
            Column::labels("item", Text::new("项目", "Item")),
            Column::labels("value", Text::new("内容", "Value")),
        ];
        sheet("file", Text::new("文件", "File"), columns, rows)
    }

    fn columns(&self) -> Sheet {
        let opened = self.opened;
        let row = |(place, heading): (usize, &String)| {
            let mapped = opened.mapping.columns.iter().find(|column| column.index == place);
            let state = match mapped {
                Some(_) => Cell::label("matched", Text::new("对应", "matched")),
                None if !opened.unknown.contains(&place) => Cell::label("ignored", Text::new("不导入", "left out")),
                None if self.settings.reading.keep_extra => {
                    Cell::label("kept", Text::new("不认识，记入附加信息", "unknown, kept under Extra"))
                }
                None => Cell::label("unknown", Text::new("不认识，未导入", "unknown, left out")),
            };
            let field = mapped.map_or(Cell::Empty, |column| Cell::label(column.field.key, column.field.heading));
            vec![whole(place as u64 + 1), Cell::text(heading.trim()), field, state]
        };
        let columns = vec![
            Column::number("column", Text::new("列", "Column")),
            Column::new("heading", Text::new("表头", "Heading")),
            Column::labels("field", Text::new("字段", "Field")),
            Column::labels("state", Text::new("处理", "What becomes of it")),
        ];
        let rows = opened.headings.iter().enumerate().map(row).collect();
        sheet("columns", Text::new("各列", "Columns"), columns, rows)
    }

    fn rows(&self) -> Sheet {
        let outcomes = [CREATED, CHANGED, UNCHANGED, REJECTED].into_iter().zip(self.counts.counts());
        let rows = outcomes.map(|(outcome, count)| vec![Cell::Label(outcome), whole(count)]).collect();
        let columns = vec![
            Column::labels("outcome", Text::new("结果", "Outcome")),
            Column::number("rows", Text::new("行数", "Rows")),
        ];
        sheet("rows", Text::new("各行的结果", "Rows"), columns, rows)
    }

    fn examples(&self, executor: &mut dyn Executor) -> Result<Sheet> {
        let mut rows = Vec::new();
        for outcome in [CREATED, CHANGED, UNCHANGED, REJECTED] {
            for example in self.examples.list.iter().filter(|example| example.outcome == outcome) {
                self.example(executor, example, &mut rows)?;
            }
        }
        let columns = vec![
            Column::labels("outcome", Text::new("结果", "Outcome")),
            Column::number("line", Text::new("行", "Line")),
            Column::new("key", Text::new("记录", "Record")),
            Column::labels("field", Text::new("字段", "Field")),
            Column::labels("before", Text::new("原为", "Before")),
            Column::labels("after", Text::new("改为", "After")),
            Column::labels("reason", Text::new("原因", "Reason")),
        ];
        let mut examples = sheet("examples", Text::new("例子", "Examples"), columns, rows);
        examples.notes.push(message!("每种结果最多举 {EXAMPLES} 行", "at most {EXAMPLES} rows of each outcome"));
        Ok(examples)
    }

    /// Adds the rows of an example: one, or one for each field it changes or reason it has.
    fn example(&self, executor: &mut dyn Executor, example: &Example, rows: &mut Vec<Vec<Cell>>) -> Result<()> {
        let head = || vec![Cell::Label(example.outcome.clone()), whole(example.line), Cell::text(example.key.as_str())];
        let mut add = |rest: [Cell; 4]| rows.push(head().into_iter().chain(rest).collect());
        if example.changes.is_empty() && example.faults.is_empty() {
            add(Default::default());
        }
        for (name, before, after) in &example.changes {
            let field = self.opened.record.field(name);
            let then = side(executor, field, before)?;
            let now = side(executor, field, after)?;
            add([field_label(name, field), then, now, Cell::Empty]);
        }
        for fault in &example.faults {
            let said = Message::new(fault.describe(Lang::Zh), fault.describe(Lang::En));
            add([Cell::Empty, Cell::Empty, Cell::Empty, Cell::Label(Label::named(fault.code, said))]);
        }
        Ok(())
    }

    fn matches(&self) -> Sheet {
        let row = |found: &Match| {
            let how = Label::new(how_code(found.how), how_text(found.how));
            vec![Cell::text(found.text.as_str()), Cell::text(found.name.as_str()), Cell::Label(how), whole(found.rows)]
        };
        let columns = vec![
            Column::new("text", Text::new("表中所写", "In the sheet")),
            Column::new("name", Text::new("即", "Means")),
            Column::labels("how", Text::new("依据", "By")),
            Column::number("rows", Text::new("行数", "Rows")),
        ];
        let rows = self.counts.matches.iter().map(row).collect();
        let mut matches = sheet("matches", Text::new("名称对应", "Names"), columns, rows);
        matches.notes.extend(super::telling::counted(self.counts.counted));
        matches
    }
}

/// Returns the code of the way a name was found.
fn how_code(how: How) -> &'static str {
    match how {
        How::Alias => "alias",
        How::FormerName => "former-name",
        How::Place => "place",
    }
}

/// Says by what a name was found.
pub(super) fn how_text(how: How) -> Text {
    match how {
        How::Alias => Text::new("简称", "alias"),
        How::FormerName => Text::new("曾用名", "former name"),
        How::Place => Text::new("本地范围", "the office's own place"),
    }
}

fn sheet(key: &str, title: Text, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet { key: key.to_owned(), title: Some(title.into()), columns, rows, notes: Vec::new(), charts: Vec::new() }
}

fn whole(count: u64) -> Cell {
    Cell::Int(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Names what changes; some of it is kept in more than one field.
fn field_label(name: &str, field: Option<&'static Field>) -> Cell {
    let heading = match (name, field) {
        (_, Some(field)) => field.heading,
        ("signers", _) => Text::new("领衔、联名代表", "signers"),
        ("cosigner_count", _) => Text::new("联名人数", "number of signers"),
        _ => Text::new("其他", "other"),
    };
    Cell::Label(Label::named(name, heading.into()))
}

/// Makes the cell of one side of a change, personal data masked.
fn side(executor: &mut dyn Executor, field: Option<&'static Field>, side: &Json) -> Result<Cell> {
    let mut value = match side {
        Json::Number(number) => number.as_i64().map_or(Value::Empty, Value::Int),
        Json::String(text) => Value::text(text),
        _ => Value::Empty,
    };
    let Some(field) = field else { return Ok(Cell::text(value.to_plain())) };
    if let (Kind::Reference(target), Value::Int(id)) = (field.kind, &value) {
        value = references::called(executor, target, *id)?;
    }
    Ok(cells::cell(field, &value, false))
}
