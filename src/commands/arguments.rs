//! The arguments that many verbs share, declared once so that they mean the same everywhere.

use clap::{Arg, ArgAction, ArgMatches};

use crate::domain::day::Day;
use crate::domain::record::code::Code;
use crate::failure::Failure;
use crate::i18n::Lang;
use crate::message;
use crate::output::Format;

/// Makes an option that takes a value.
pub fn option(name: &'static str, value: &'static str, help: &str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help.to_owned())
}

/// Makes an option that is there or not.
pub fn switch(name: &'static str, help: &str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help.to_owned())
}

/// Reads the state that a filter names; an error that lists the codes of all.
pub fn state<S: Copy>(said: &str, parse: fn(&str) -> Option<S>, all: &[S], code: fn(S) -> Code) -> Result<S, Failure> {
    parse(said).ok_or_else(|| {
        let codes = all.iter().map(|&state| code(state).code).collect::<Vec<_>>().join(" ");
        Failure::usage(message!("没有状态“{said}”", "there is no state {said:?}"))
            .hint(message!("可选：{codes}", "one of: {codes}"))
    })
}

/// Makes an argument by position.
pub fn positional(name: &'static str, value: &'static str, help: &str) -> Arg {
    Arg::new(name).value_name(value).help(help.to_owned()).required(true)
}

/// Makes the arguments that choose format and place of a result.
pub fn printing(lang: Lang) -> Vec<Arg> {
    vec![
        option("format", "FORMAT", lang.pick("输出格式；省略时按 --output 的扩展名，终端为 table，管道为 plain", "Output format; by default from the extension of --output, else table on a terminal and plain in a pipe"))
            .value_parser(clap::builder::PossibleValuesParser::new(Format::names())),
        option("output", "FILE", lang.pick("写入文件（先写在旁边，完成后改名）；- 为标准输出", "Write to a file (beside it, then renamed); - is standard output")),
        switch("force", lang.pick("允许覆盖已有文件", "Overwrite an existing file")),
        option("encoding", "NAME", lang.pick("CSV 文件的编码", "Encoding of a CSV file"))
            .value_parser(["utf-8-bom", "utf-8", "gb18030"]),
        option("headings", "WHICH", lang.pick("表头用哪种文字，key 为字段代码（省略时同 --lang）", "Language of the headings, or their keys (default: as --lang)"))
            .value_parser(["zh", "en", "key"]),
        option("dates", "HOW", lang.pick("XLSX 中日期的样子：iso 如 2024-03-05（省略时），zh 如 2024年3月5日", "Dates in XLSX: iso as 2024-03-05 (the default), zh with Chinese characters"))
            .value_parser(["iso", "zh"]),
        switch("title-row", lang.pick("在 XLSX 的表头上方加一行标题", "Put the title in a row above the headings of XLSX")),
    ]
}

/// Makes the arguments of a listing beside its filters.
pub fn listing(lang: Lang) -> Vec<Arg> {
    let mut arguments = vec![
        option(
            "columns",
            "KEYS",
            lang.pick(
                "只显示这些列，用逗号分开；all 为全部",
                "Show these columns, separated by commas; all shows every one",
            ),
        ),
        option(
            "sort",
            "KEYS",
            lang.pick(
                "排序的列，用逗号分开；前加 - 为降序",
                "Columns to sort by, separated by commas; - before one descends",
            ),
        )
        .allow_hyphen_values(true),
        option("limit", "N", lang.pick("最多显示几行", "Show at most so many rows"))
            .value_parser(clap::value_parser!(i64).range(0..)),
        reveal(lang),
        exit_code(lang),
    ];
    arguments.extend(printing(lang));
    arguments
}

/// Makes `--reveal`.
pub fn reveal(lang: Lang) -> Arg {
    switch(
        "reveal",
        lang.pick("不遮盖个人信息（会记入操作日志）", "Show personal data unmasked (written to the journal)"),
    )
}

/// Makes `--exit-code`.
pub fn exit_code(lang: Lang) -> Arg {
    switch(
        "exit-code",
        lang.pick("有内容时以 10 退出，供定时任务判断", "Exit with 10 when there is something, for cron"),
    )
}

/// Makes `--dry-run`.
pub fn dry_run(lang: Lang) -> Arg {
    switch(
        "dry-run",
        lang.pick(
            "照做一遍再全部撤销：计数和退出码与实际执行相同",
            "Do everything and undo it: same counts, same exit code",
        ),
    )
    .short('n')
}

/// Makes the arguments that say how a sheet is read.
pub fn reading(lang: Lang) -> Vec<Arg> {
    vec![
        option(
            "rejects",
            "FILE",
            lang.pick(
                "把未收的行连同原因写入此文件，改好后可直接再导入",
                "Write the rejected rows with their reasons to this file; mended, it can be imported as it is",
            ),
        ),
        option(
            "encoding",
            "NAME",
            lang.pick(
                "表格的编码（省略时自动判断并说明）：utf-8、gb18030、utf-16le、utf-16be",
                "Encoding of the sheet (told and said when left out): utf-8, gb18030, utf-16le, utf-16be",
            ),
        ),
        option(
            "sheet",
            "NAME",
            lang.pick(
                "工作簿中的哪张工作表，名称或序号（省略时取第一张表头可识别的）",
                "Sheet of a workbook, by name or number (when left out the first with known headings)",
            ),
        ),
        option(
            "header-row",
            "N",
            lang.pick("表头在第几行（省略时自动寻找）", "Line of the headings (found when left out)"),
        )
        .value_parser(clap::value_parser!(u64).range(1..)),
        option(
            "map",
            "表头=KEY",
            lang.pick("把一个表头对到字段，可多次", "Match a heading to a field; may be repeated"),
        )
        .action(ArgAction::Append),
        switch("strict", lang.pick("有一行不收就全部不收", "Take nothing if any row is rejected")),
        dry_run(lang),
    ]
}

/// Returns the day so many days after another, or before it; an error where the calendar of the program ends.
pub fn days_after(day: Day, days: i32) -> Result<Day, Failure> {
    day.add_days(days).ok_or_else(|| Failure::usage(message!("日期超出范围", "the date is out of range")))
}

/// Returns an option's text.
pub fn text<'m>(matches: &'m ArgMatches, name: &str) -> Option<&'m str> {
    matches.try_get_one::<String>(name).ok().flatten().map(String::as_str)
}

/// Returns whether a switch is set.
pub fn is_set(matches: &ArgMatches, name: &str) -> bool {
    matches.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or(false)
}

/// Returns every value of an option that may be repeated.
pub fn texts<'m>(matches: &'m ArgMatches, name: &str) -> Vec<&'m str> {
    let values = matches.try_get_many::<String>(name).ok().flatten();
    values.map(|values| values.map(String::as_str).collect()).unwrap_or_default()
}
