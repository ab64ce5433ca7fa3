//! The lists that a yearly report carries behind its sections: the records of some of its figures, by name.

use super::figure::find;
use super::listing::Records;
use super::whole::Report;
use super::{ReportError, Scope};
use crate::domain::numeral;
use crate::domain::profile::Profile;
use crate::i18n::{Message, Text};
use crate::message;
use crate::output::{Cell, Document, Sheet};
use crate::storage::sql::Executor;

/// A list of a report.
#[derive(Clone, Copy, Debug)]
struct List {
    /// Key of its sheet.
    key: &'static str,
    /// What it lists.
    title: Text,
    /// Key of the figure whose records they are.
    figure: &'static str,
}

const fn list(key: &'static str, title: Text, figure: &'static str) -> List {
    List { key, title, figure }
}

/// The lists in their order; each keeps its number where others are left out.
static LISTS: &[List] = &[
    list("list_key_items", Text::new("重点督办建议", "Key suggestions"), "suggestion.key_items"),
    list("list_excellent", Text::new("优秀建议", "Excellent suggestions"), "suggestion.excellent"),
    list("list_repeated", Text::new("多年重复提出的建议", "Suggestions repeated over years"), "suggestion.repeated"),
    list("list_overdue", Text::new("逾期未答复的建议", "Suggestions overdue"), "timing.cases.overdue"),
    list("list_late", Text::new("逾期答复的建议", "Suggestions replied to late"), "timing.cases.late"),
    list("list_rehandled", Text::new("重新办理的建议", "Suggestions handled again"), "rehandled.count"),
    list("list_promises_due", Text::new("到期承诺事项", "Promises due"), "promise.due"),
    list("list_promises_open", Text::new("到期未落实的承诺事项", "Promises due and not kept"), "promise.open"),
    list("list_promises_late", Text::new("逾期落实的承诺事项", "Promises kept late"), "promise.late"),
    list("list_without", Text::new("未提建议的代表", "Deputies without a suggestion"), "deputy.without_suggestion"),
];

/// Returns a sheet for each list whose figure stands in `document`: the records that the figure counts, in the columns of its
/// listing. Where there are more than `most`, the first ones, and a remark on how to have all.
pub fn lists(
    store: &mut dyn Executor,
    report: &Report,
    profile: &Profile,
    document: &Document,
    most: Option<usize>,
) -> Result<Vec<Sheet>, ReportError> {
    let is_key = |row: &Vec<Cell>, key: &str| matches!(row.first(), Some(Cell::Label(label)) if label.code == key);
    let stands = |key: &str| document.sheets.iter().flat_map(|sheet| &sheet.rows).any(|row| is_key(row, key));
    let numbered = LISTS.iter().zip(1..).filter(|(list, _)| stands(list.figure));
    numbered
        .map(|(list, number)| sheet(store, report, (Records::find(list.figure, profile)?, list, number), most))
        .collect()
}

fn sheet(
    store: &mut dyn Executor,
    report: &Report,
    (records, list, number): (Records, &List, u32),
    most: Option<usize>,
) -> Result<Sheet, ReportError> {
    let (mut rows, mut total) = (Vec::new(), 0_usize);
    records.each(store, &report.scope, &mut |cells| {
        total += 1;
        if most.is_none_or(|most| rows.len() < most) {
            rows.push(cells.to_vec());
        }
        Ok(())
    })?;
    let (List { key, title: Text { zh, en }, figure }, place) = (list, numeral::print(number));
    let (unit, definition) =
        find(figure).map_or((Text::new("条", "records"), Text::new("", "")), |one| (one.unit.label(), one.definition));
    let mut notes = vec![Message::new(
        format!("指标 {figure} 所计的记录。{}", definition.zh),
        format!("The records that the figure {figure} counts. {}", definition.en),
    )];
    let shown = rows.len();
    if shown < total {
        let command = command(&report.scope, figure);
        notes.push(message!(
            "共 {total} 条，列前 {shown} 条；全部：{command}",
            "The first {shown} of {total}; all of them: {command}"
        ));
    }
    let (unit, unit_en) = (unit.zh, unit.en);
    Ok(Sheet {
        key: (*key).to_owned(),
        title: Some(message!("附表{place}、{zh}（{total}{unit}）", "List {number}. {en} ({total} {unit_en})")),
        columns: records.columns,
        rows,
        notes,
        charts: Vec::new(),
    })
}

/// Returns the command that lists every record.
fn command(scope: &Scope, figure: &str) -> String {
    let (period, as_of) = (scope.period.code(), scope.as_of);
    let region = scope.region.as_ref().map_or_else(String::new, |region| format!(" --region {region}"));
    format!("renda report period {period} --as-of {as_of}{region} --list {figure}")
}
