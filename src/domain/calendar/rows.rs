//! The rows of a holiday arrangement as people keep them: one line a day, `day,kind,name,source`.
//! Reads text already decoded; whether a row makes sense beside the others is asked in `check`.

use std::str::FromStr;

use crate::domain::day::Day;
use crate::domain::input::Fault;
use crate::i18n::{Message, Text};
use crate::message;

/// Whether a row makes a day off or a day of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RowKind {
    /// 放假: a day off under the notice, weekends inside a holiday included.
    Off,
    /// 补班: a Saturday or Sunday worked in exchange.
    Work,
}

impl RowKind {
    /// Returns the stable ASCII code: `off` or `work`.
    pub fn code(self) -> &'static str {
        match self {
            RowKind::Off => "off",
            RowKind::Work => "work",
        }
    }

    /// Returns the word for people.
    pub fn text(self) -> Text {
        match self {
            RowKind::Off => Text::new("放假", "day off"),
            RowKind::Work => Text::new("补班", "make-up working day"),
        }
    }
}

impl FromStr for RowKind {
    type Err = Message;

    fn from_str(text: &str) -> Result<RowKind, Message> {
        match text {
            "off" | "放假" => Ok(RowKind::Off),
            "work" | "补班" => Ok(RowKind::Work),
            _ => Err(message!("类型只能是 放假（off）或 补班（work）", "the kind is either off or work")),
        }
    }
}

/// One day of a year's arrangement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The day.
    pub day: Day,
    /// Off or work.
    pub kind: RowKind,
    /// The festival, in Chinese, such as `春节`; several joined by `、`.
    pub name: String,
    /// Number of the notice the row comes from, such as `国办发明电〔2023〕7号`.
    pub source: String,
}

/// A fault in one cell, with the line it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowFault {
    /// Line of the text, counted from 1.
    pub line: u64,
    /// Column, value, code and reason.
    pub fault: Fault,
}

const COLUMNS: [(&str, &str); 4] = [("day", "日期"), ("kind", "类型"), ("name", "节日"), ("source", "文号")];
/// Bounds on what is accepted: 30 years of notices have about 1,100 rows.
const MOST_ROWS: usize = 20_000;
const LONGEST_CELL: usize = 200;
const MOST_FAULTS: usize = 500;

/// Reads rows from CSV text with a heading line (`day,kind,name,source` or 日期, 类型, 节日, 文号, in any order).
/// Errors with every bad cell, not only the first (at most 500).
pub fn parse_rows(text: &str) -> Result<Vec<Row>, Vec<RowFault>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let places = match reader.headers() {
        Ok(headings) => find_columns(headings)?,
        Err(error) => return Err(vec![unreadable(&error)]),
    };
    let (mut rows, mut faults) = (Vec::new(), Vec::new());
    for record in reader.records() {
        match record {
            Ok(record) => rows.extend(parse_row(&record, places, &mut faults)),
            Err(error) => faults.push(unreadable(&error)),
        }
        if rows.len() > MOST_ROWS || faults.len() >= MOST_FAULTS {
            faults.push(too_many(rows.len()));
            break;
        }
    }
    if faults.is_empty() { Ok(rows) } else { Err(faults) }
}

fn find_columns(headings: &csv::StringRecord) -> Result<[usize; 4], Vec<RowFault>> {
    let mut places = [usize::MAX; 4];
    let mut faults = Vec::new();
    for (place, (key, heading)) in places.iter_mut().zip(COLUMNS) {
        match headings.iter().position(|cell| cell.eq_ignore_ascii_case(key) || cell == heading) {
            Some(found) => *place = found,
            None => faults.push(fault(
                1,
                (key, ""),
                "missing-column",
                message!("缺少“{heading}”（{key}）列", "there is no column {key}"),
            )),
        }
    }
    if faults.is_empty() { Ok(places) } else { Err(faults) }
}

fn parse_row(record: &csv::StringRecord, places: [usize; 4], faults: &mut Vec<RowFault>) -> Option<Row> {
    let line = record.position().map_or(0, csv::Position::line);
    let [day, kind, name, source] = places.map(|place| record.get(place).unwrap_or_default());
    let before = faults.len();
    let parsed_day = day.parse::<Day>().map_err(|error| error.message());
    let parsed_kind = kind.parse::<RowKind>();
    if let Err(reason) = &parsed_day {
        faults.push(fault(line, ("day", day), "bad-date", reason.clone()));
    }
    if let Err(reason) = &parsed_kind {
        faults.push(fault(line, ("kind", kind), "bad-kind", reason.clone()));
    }
    for (column, value) in [("name", name), ("source", source)] {
        if value.is_empty() {
            let reason =
                message!("不能为空：请写明节日名称和通知文号", "must not be empty: give the festival and the notice");
            faults.push(fault(line, (column, value), "required", reason));
        } else if value.chars().count() > LONGEST_CELL || value.chars().any(char::is_control) {
            let reason = message!("过长或含控制字符", "too long, or contains control characters");
            faults.push(fault(line, (column, value), "bad-text", reason));
        }
    }
    let (Ok(day), Ok(kind)) = (parsed_day, parsed_kind) else { return None };
    (faults.len() == before).then(|| Row { day, kind, name: name.to_owned(), source: source.to_owned() })
}

fn fault(line: u64, (column, value): (&str, &str), code: &'static str, reason: Message) -> RowFault {
    let value = value.chars().take(LONGEST_CELL).collect();
    RowFault { line, fault: Fault { column: column.to_owned(), value, code, reason, personal: false } }
}

fn unreadable(error: &csv::Error) -> RowFault {
    let line = error.position().map_or(1, csv::Position::line);
    let reason = message!(
        "这一行不是有效的 CSV，请检查引号和编码",
        "this line is not valid CSV: look at its quotes and encoding"
    );
    fault(line, ("", ""), "bad-row", reason)
}

fn too_many(rows: usize) -> RowFault {
    let reason = message!(
        "错误或行数过多（已读 {rows} 行），未继续读取；请确认这是放假安排表",
        "too many faults or rows ({rows} read), so reading stopped: is this a table of holidays?"
    );
    fault(0, ("", ""), "too-many", reason)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_both_headings_and_words() {
        let english = parse_rows("day,kind,name,source\n2024-02-18,work,春节,国办发明电〔2023〕7号\n").unwrap();
        let chinese =
            parse_rows("\u{feff}文号,节日,类型,日期\r\n国办发明电〔2023〕7号,春节,补班,2024-02-18\r\n").unwrap();
        assert_eq!(english, chinese);
        assert_eq!(english[0].kind, RowKind::Work);
    }

    #[test]
    fn reports_every_bad_cell() {
        let faults =
            parse_rows("day,kind,name,source\n2024-2-18,rest,,x\n2024-02-19,off,春节,国办\n,work,a,\n").unwrap_err();
        let found: Vec<_> = faults.iter().map(|fault| (fault.line, fault.fault.code)).collect();
        assert_eq!(found, [(2, "bad-date"), (2, "bad-kind"), (2, "required"), (4, "bad-date"), (4, "required")]);
        assert_eq!(faults[0].fault.value, "2024-2-18");
    }

    #[test]
    fn a_missing_column_is_named() {
        let faults = parse_rows("day,name\n2024-02-18,春节\n").unwrap_err();
        let columns: Vec<_> = faults.iter().map(|fault| fault.fault.column.as_str()).collect();
        assert_eq!(columns, ["kind", "source"]);
        assert!(parse_rows("").is_err());
    }

    #[test]
    fn stops_at_its_bounds() {
        let many = format!("day,kind,name,source\n{}", "x,y,z,w\n".repeat(2_000));
        let faults = parse_rows(&many).unwrap_err();
        assert!(faults.len() <= MOST_FAULTS + 2);
        assert_eq!(faults[faults.len() - 1].fault.code, "too-many");
    }

    proptest! {
        #[test]
        fn nothing_panics(text in "(day,kind,name,source\n)?[\"a-z0-9,\n-]{0,80}") {
            let _ = parse_rows(&text);
        }
    }
}
