//! The lists behind the sections, and break-downs beside another period.

use super::*;
use crate::output::Document;

const SPECIAL: &str = "
UPDATE suggestion SET excellent = 1 WHERE id IN (1, 2);
UPDATE suggestion SET repeated = 1 WHERE id = 3;
UPDATE promise SET done_on = '2024-12-01' WHERE suggestion_id = 2;
";

fn special() -> (Sqlite, Report) {
    let mut store = register();
    store.execute(SPECIAL, &[]).unwrap();
    let report = work_out(&mut store, &scope("2024-12-20", None), &national()).unwrap();
    (store, report)
}

fn words(cell: &Cell) -> String {
    match cell {
        Cell::Label(label) => label.zh.to_string(),
        Cell::Text(text) | Cell::Date(text) => text.to_string(),
        Cell::Int(number) => number.to_string(),
        Cell::Decimal { scaled, places: 1 } => format!("{}.{}", scaled / 10, scaled % 10),
        _ => String::new(),
    }
}

fn printed(rows: &[Vec<Cell>]) -> Vec<String> {
    rows.iter().map(|row| row.iter().map(words).collect::<Vec<_>>().join("|")).collect()
}

#[test]
fn every_list_has_the_records_that_its_figure_counts() {
    let (mut store, report) = special();
    let sheets = lists(&mut store, &report, &national(), &report.document(), None).unwrap();
    let expected = [
        ("list_key_items", "suggestion.key_items", 1),
        ("list_excellent", "suggestion.excellent", 2),
        ("list_repeated", "suggestion.repeated", 1),
        ("list_overdue", "timing.cases.overdue", 1),
        ("list_late", "timing.cases.late", 1),
        ("list_rehandled", "rehandled.count", 1),
        ("list_promises_due", "promise.due", 2),
        ("list_promises_open", "promise.open", 1),
        ("list_promises_late", "promise.late", 1),
        ("list_without", "deputy.without_suggestion", 1),
    ];
    assert_eq!(sheets.iter().map(|sheet| sheet.key.as_str()).collect::<Vec<_>>(), expected.map(|(key, _, _)| key));
    for (sheet, (_, figure, count)) in sheets.iter().zip(expected) {
        assert_eq!(value(&report, figure), Number::Whole(count), "{figure}");
        assert_eq!(i64::try_from(sheet.rows.len()).unwrap(), count, "{figure}");
        let listing = list(&mut store, &report.scope, &national(), figure).unwrap();
        assert_eq!((&sheet.rows, &sheet.columns), (&listing.rows, &listing.columns), "{figure}");
        let title = &sheet.title.as_ref().unwrap().zh;
        assert!(title.starts_with("附表") && title.contains(&format!("（{count}")), "{title}");
    }
    assert_eq!(sheets[3].rows[0].iter().map(words).nth(2).unwrap(), "五");
    assert_eq!(words(&sheets[9].rows[0][0]), "丁四");
}

#[test]
fn a_list_goes_with_its_section_and_says_where_it_was_cut() {
    let (mut store, report) = special();
    let mut document: Document = report.document();
    document.sheets.retain(|sheet| sheet.key == "timing");
    let cut = lists(&mut store, &report, &national(), &document, Some(1)).unwrap();
    assert_eq!(cut.iter().map(|sheet| sheet.key.as_str()).collect::<Vec<_>>(), ["list_overdue", "list_late"]);
    assert!(cut.iter().all(|sheet| sheet.notes.len() == 1), "nothing was left out");
    let cut = lists(&mut store, &report, &national(), &report.document(), Some(1)).unwrap();
    let due = cut.iter().find(|sheet| sheet.key == "list_promises_due").unwrap();
    assert_eq!((due.rows.len(), due.title.as_ref().unwrap().zh.as_str()), (1, "附表七、到期承诺事项（2项）"));
    assert_eq!(
        due.notes[1].zh,
        "共 2 条，列前 1 条；全部：renda report period 2024 --as-of 2024-12-20 --list promise.due"
    );
}

/// Breaks figures down beside last year.
fn beside(dimension: &str, figures: &[&str]) -> Document {
    let mut store = register();
    let report = work_out(&mut store, &scope("2024-12-20", None), &national()).unwrap();
    let wanted = Breakdown { dimension, figures: Some(figures.to_vec()), sections: None, beside: true };
    by(&mut store, &report, &wanted).unwrap()
}

#[test]
fn a_break_down_stands_beside_last_year() {
    let document = beside("unit", &["timing.tasks.late", "timing.tasks.on_time_rate", "timing.tasks.days_mean"]);
    let keys: Vec<_> = document.sheets[0].columns.iter().map(|column| column.key.as_str()).collect();
    assert_eq!(keys, ["part", "value", "numerator", "denominator", "percent", "before", "change", "change_percent"]);
    assert_eq!(document.sheets[0].title.as_ref().unwrap().zh, "按任务：逾期答复（任务，按承办单位）");
    // Each of the two units was late in one of the years only.
    assert_eq!(
        printed(&document.sheets[0].rows),
        ["市法院|1|1|2|50.0|0|1|", "市住建局|0|0|2|0.0|1|-1|-100.0", "合计|1|1|6|16.7|1|0|0.0",]
    );
    assert_eq!(
        printed(&document.sheets[1].rows),
        [
            "市住建局|100.0|2|2|100.0|0.0|100.0|",
            "市财政局|50.0|1|2|50.0|||",
            "市法院|0.0|0|1|0.0|||",
            "合计|60.0|3|5|60.0|0.0|60.0|",
        ]
    );
}

#[test]
fn months_stand_beside_those_of_the_same_place() {
    let document = beside("month", &["activity.count"]);
    assert_eq!(printed(&document.sheets[0].rows), ["2024-05|1||||1|0|0.0", "2024-06|1||||0|1|", "合计|2||||1|1|100.0"]);
    assert!(document.sheets[0].notes.iter().any(|note| note.zh.contains("同一位次的月份")));
}

#[test]
fn figures_that_cannot_be_broken_down_so_are_refused() {
    let mut store = register();
    let report = work_out(&mut store, &scope("2024-12-20", None), &national()).unwrap();
    let mut asked = |figure: &str, beside| {
        let wanted = Breakdown { dimension: "unit", figures: Some(vec![figure]), sections: None, beside };
        by(&mut store, &report, &wanted)
    };
    assert!(matches!(asked("opinion.count", true), Err(ReportError::NotBrokenDown { figure: "opinion.count", .. })));
    assert!(matches!(asked("handling.nothing", true), Err(ReportError::UnknownFigure { .. })));
    // Without another period the figures stand side by side.
    let document = asked("timing.tasks.late", false).unwrap();
    assert_eq!(document.sheets[0].columns.len(), 2);
}
