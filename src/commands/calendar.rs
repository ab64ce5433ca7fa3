//! `renda calendar`: which days are worked, by the State Council's arrangements.

use clap::{Arg, ArgMatches};

use super::arguments::{dry_run, is_set, option, positional, printing, text};
use super::deadline::calendar_of;
use super::printing::Printing;
use super::reading::small_text;
use super::{Noun, Outcome, Verb};
use crate::context::Context;
use crate::domain::calendar::{self, Level};
use crate::failure::{Failure, Kind};
use crate::i18n::{Lang, Message, Text};
use crate::message;
use crate::ops::calendar as ops;
use crate::output::{Cell, Column, Document, Fact, Label, Sheet};
use crate::storage::sql::Access;

/// The verbs.
pub static VERBS: &[Verb] = &[
    Verb {
        name: "list",
        about: Text::new("列出放假和补班的日子及其文号", "List days off and make-up days with their notices"),
        detail: Text::new("例：renda calendar list --year 2025", "Example: renda calendar list --year 2025"),
        arguments: list_arguments,
        run: list,
    },
    Verb {
        name: "check",
        about: Text::new(
            "检查日历是否完整、前后是否矛盾",
            "Check that the calendar is whole and does not contradict itself",
        ),
        detail: Text::new("没有问题时不输出，退出码 0。", "Silent with exit code 0 when nothing is wrong."),
        arguments: no_arguments,
        run: check,
    },
    Verb {
        name: "next",
        about: Text::new("某日是不是工作日，及其后的第一个工作日", "Whether a day is worked, and the next one that is"),
        detail: Text::new("例：renda calendar next 2025-10-01", "Example: renda calendar next 2025-10-01"),
        arguments: next_arguments,
        run: next,
    },
    Verb {
        name: "import",
        about: Text::new("导入新公布的放假安排", "Import a newly announced arrangement"),
        detail: Text::new(
            "例：renda calendar import 2027.csv\n\n表头：day,kind,name,source（日期、类型、节日、文号）；类型为 off（放假）或 work（补班）。有一行不对就全部不收。",
            "Example: renda calendar import 2027.csv\n\nHeadings: day,kind,name,source; the kind is off or work. One wrong row and nothing is taken.",
        ),
        arguments: import_arguments,
        run: import,
    },
];

fn no_arguments(_lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    Vec::new()
}

fn list_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![
        option("year", "YEAR", lang.pick("年份（省略时为今年）", "The year (default: this one)"))
            .value_parser(clap::value_parser!(i32)),
        super::arguments::switch("all", lang.pick("所有年份", "Every year")),
    ];
    arguments.extend(printing(lang));
    arguments
}

fn list(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let calendar = calendar_of(context)?;
    let year = matches.get_one::<i32>("year").copied().unwrap_or(context.today.year());
    let (first, last) = calendar.coverage();
    if !is_set(matches, "all") && !(first..=last).contains(&year) {
        return Err(not_announced(year, last));
    }
    let rows: Vec<Vec<Cell>> = calendar
        .rows()
        .iter()
        .filter(|row| is_set(matches, "all") || row.day.year() == year)
        .map(|row| {
            vec![
                Cell::Date(row.day.to_string().into()),
                Cell::text(row.day.weekday_name().get(context.lang())),
                Cell::label(row.kind.code(), row.kind.text()),
                Cell::text(row.name.as_str()),
                Cell::text(row.source.as_str()),
            ]
        })
        .collect();
    let columns = vec![
        Column::new("day", Text::new("日期", "Day")),
        Column::new("weekday", Text::new("星期", "Weekday")),
        Column::labels("kind", Text::new("类型", "Kind")),
        Column::new("name", Text::new("节日", "Festival")),
        Column::new("source", Text::new("文号", "Notice")),
    ];
    let sheet = Sheet { key: "days".to_owned(), title: None, columns, rows, notes: Vec::new(), charts: Vec::new() };
    let facts =
        vec![Fact::new("covers", Text::new("覆盖年份", "Years covered"), Cell::text(format!("{first}–{last}")))];
    let document = Document { schema: "renda.calendar.list/1".to_owned(), title: None, facts, sheets: vec![sheet] };
    Printing::of(context, matches, None)?.document(context, &document)
}

fn not_announced(year: i32, last: i32) -> Failure {
    Failure::new(
        Kind::Rejected,
        message!(
            "{year} 年的放假安排没有公布（已有至 {last} 年）",
            "the arrangement of {year} is not announced (known up to {last})"
        ),
    )
    .hint(message!("公布后用 renda calendar import 导入", "import it with renda calendar import once it is"))
}

fn check(context: &mut Context, _matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let calendar = calendar_of(context)?;
    let findings = calendar::check(calendar.rows());
    let mut errors = 0;
    for finding in &findings {
        let day = finding.day.map(|day| format!("{day} ")).unwrap_or_default();
        let told = Message::new(format!("{day}{}", finding.message.zh), format!("{day}{}", finding.message.en));
        context.ui.warn(&told);
        errors += u32::from(finding.level == Level::Error);
    }
    let (_, last) = calendar.coverage();
    if last < context.today.year() {
        return Err(not_announced(context.today.year(), last));
    }
    if errors > 0 { Err(Failure::silent(Kind::Rejected)) } else { Ok(()) }
}

fn next_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    let mut arguments = vec![positional("day", "DATE", lang.pick("日期", "The day"))];
    arguments.extend(printing(lang));
    arguments
}

fn next(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let calendar = calendar_of(context)?;
    let day = context.day(text(matches, "day").unwrap_or_default())?;
    let refused = |error: calendar::NotAnnounced| Failure::new(Kind::Rejected, error.message());
    let kind = calendar.why(day).map_err(refused)?;
    let next = calendar.next_working(day).map_err(refused)?;
    let row = vec![
        Cell::Date(day.to_string().into()),
        Cell::Flag(kind.is_working()),
        Cell::Label(Label::named(kind.code(), kind.text())),
        Cell::Date(next.to_string().into()),
    ];
    let columns = vec![
        Column::new("day", Text::new("日期", "Day")),
        Column::new("working", Text::new("是否工作日", "Worked")),
        Column::labels("kind", Text::new("说明", "Why")),
        Column::new("next_working", Text::new("下一个工作日", "Next working day")),
    ];
    let sheet =
        Sheet { key: "day".to_owned(), title: None, columns, rows: vec![row], notes: Vec::new(), charts: Vec::new() };
    let document =
        Document { schema: "renda.calendar.next/1".to_owned(), title: None, facts: Vec::new(), sheets: vec![sheet] };
    Printing::of(context, matches, None)?.document(context, &document)
}

fn import_arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    vec![positional("file", "FILE", lang.pick("CSV 文件（UTF-8）", "A CSV file (UTF-8)")), dry_run(lang)]
}

/// A calendar is a few hundred lines; a larger file is not one.
const LARGEST: u64 = 4 << 20;

fn import(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let file = std::path::Path::new(text(matches, "file").unwrap_or_default());
    let content = small_text(file, LARGEST, || {
        Failure::new(Kind::Storage, message!("文件太大，不是工作日历", "the file is too large for a calendar"))
    })?;
    let rows = calendar::parse_rows(content.trim_start_matches('\u{FEFF}')).map_err(|faults| {
        for fault in &faults {
            let line = fault.line;
            let (zh, en) = (fault.fault.describe(Lang::Zh), fault.fault.describe(Lang::En));
            context.ui.warn(&message!("第 {line} 行，{zh}", "line {line}, {en}"));
        }
        let count = faults.len();
        Failure::new(Kind::Rejected, message!("有 {count} 处不对，没有导入", "{count} faults; nothing was imported"))
    })?;
    let mut store = context.open(Access::Write)?;
    let merged = context.calendar(store.as_mut())?.with(rows.iter().cloned());
    for finding in calendar::check(merged.rows()).iter().filter(|finding| finding.level == Level::Error) {
        context.ui.warn(&finding.message);
    }
    let author = context.author(serde_json::Map::new());
    let (profile, home) = (context.profile(store.as_mut())?, crate::ops::import::Home::load(store.as_mut())?);
    let rules = crate::ops::suggestion::Rules { profile: &profile, calendar: &merged, home: &home };
    let imported = ops::import(store.as_mut(), &author, &rows, &rules, is_set(matches, "dry-run"))?;
    let ops::Imported { changed, moved, .. } = imported;
    let (_, last) = merged.coverage();
    context.ui.status(&message!(
        "更改 {changed} 天，{moved} 项办理期限随之改变；日历现覆盖至 {last} 年",
        "{changed} days changed, {moved} limits moved with them; the calendar now reaches {last}"
    ));
    if is_set(matches, "dry-run") {
        context.ui.status(&message!("试运行：没有保留任何改动", "dry run: nothing was kept"));
    }
    Ok(())
}
